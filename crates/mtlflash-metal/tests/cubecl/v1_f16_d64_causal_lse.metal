// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent
// call: kernel=v1 t=f16 lq=70 d=64 causal=br lse=1; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000baffffff000000000000000000000000460000004600000001000000010000000000000000000000000000000000000060040000600400006004000080110000460000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=37 lk=100 d=64 causal=br nan=hidden lse=1; 2 2 1; 000000005002000010000000010000000000000040060000100000000100000000000000400600001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000dbffffff3f0000003f000000000000002500000064000000020000000100000000000000000000000000000000000000a0040000800c0000800c0000801200004a0000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=100 lk=37 d=64 causal=br nan=hidden lse=1; 2 4 1; 000000004006000010000000010000000000000050020000100000000100000000000000500200001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f000000009cffffffc1ffffffc1ffffff000000006400000025000000020000000100000000000000000000000000000000000000800c0000a0040000a004000000320000c80000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=70 d=64 causal=br nan=seen lse=1; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000baffffff000000000000000000000000460000004600000001000000010000000000000000000000000000000000000060040000600400006004000080110000460000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=45 d=64 causal=br nan=query lse=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000d8ffffff050000000500000000000000280000002d00000001000000010000000000000000000000000000000000000080020000d0020000d0020000000a0000280000000400000004000000010000000400000000000000

#include <metal_stdlib>
using namespace metal;
typedef unsigned int uint32_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned long int uint64_t;
typedef signed char int8_t;
typedef signed short int16_t;
typedef signed int int32_t;
typedef signed long int int64_t;
struct alignas(16) float_4 { float i_0; float i_1; float i_2; float i_3; };
struct alignas(8) half_4 { half i_0; half i_1; half i_2; half i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
alignas(16) threadgroup char v14[17072];
constant uint32_t const* const dynamic_meta_v15 = reinterpret_cast<constant uint32_t const*>(v10 + 1);
constant info_st& info_v16 = *v10;
uint32_t const v17 = 0;
uint32_t const v18 = info_v16.scalars_u32[0];
uint32_t const v19 = info_v16.scalars_u32[1];
uint32_t const v20 = info_v16.scalars_u32[2];
uint32_t const v21 = info_v16.scalars_u32[3];
int32_t const v22 = info_v16.scalars_i32[1];
float const v23 = info_v16.scalars_f32[0];
uint32_t const v24 = info_v16.scalars_usize[0];
uint32_t const v25 = info_v16.scalars_usize[1];
uint32_t const v26 = info_v16.scalars_usize[2];
uint32_t const v27 = info_v16.scalars_usize[4];
uint32_t const v28 = info_v16.scalars_usize[5];
uint32_t const v29 = info_v16.scalars_usize[6];
uint32_t const v30 = info_v16.scalars_usize[8];
uint32_t const v31 = info_v16.scalars_usize[9];
uint32_t const v32 = info_v16.scalars_usize[10];
uint32_t const v33 = threadgroup_position_in_grid_v13[2];
uint32_t const v34 = threadgroup_position_in_grid_v13[0];
uint32_t const v35 = v34 / v21;
uint32_t const v36 = uint32_t(v33);
uint32_t const v37 = uint32_t(v20);
uint32_t const v38 = v36 * v37;
uint32_t const v39 = uint32_t(v34);
uint32_t const v40 = v38 + v39;
uint32_t const v41 = uint32_t(v18);
uint32_t const v42 = v40 * v41;
uint32_t const v43 = v36 * v24;
uint32_t const v44 = v39 * v25;
uint32_t const v45 = v43 + v44;
uint32_t const v46 = v36 * v27;
uint32_t const v47 = uint32_t(v35);
uint32_t const v48 = v47 * v28;
uint32_t const v49 = v46 + v48;
uint32_t const v50 = v36 * v30;
uint32_t const v51 = v47 * v31;
uint32_t const v52 = v50 + v51;
uint32_t const v53 = threadgroup_position_in_grid_v13[1];
uint32_t const v54 = 1;
uint32_t const v55 = v18 - v54;
uint32_t const v56 = 32;
uint32_t const v57 = v55 / v56;
uint32_t const v58 = v57 - v53;
uint32_t const v59 = v58 * v56;
uint32_t const v60 = thread_index_in_threadgroup_v12 % v56;
uint32_t const v61 = thread_index_in_threadgroup_v12 / v56;
uint32_t const v62 = 8;
uint32_t const v63 = v60 % v62;
uint32_t const v64 = v60 / v62;
threadgroup array<half_4, 1152> * const v65 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v14[0]);
threadgroup array<float, 1280> * const v66 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[9216]);
threadgroup array<half_4, 320> * const v67 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v14[14336]);
uint32_t const v68 = 1;
threadgroup array<uint32_t, 8> * const v69 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[17040]);
uint32_t const v70 = 8;
simdgroup_float8x8 v71_store; thread simdgroup_float8x8 * v71 = &v71_store;float const v72 = 0;
*v71 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_float8x8 v73_store; thread simdgroup_float8x8 * v73 = &v73_store;*v73 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_float8x8 v74_store; thread simdgroup_float8x8 * v74 = &v74_store;*v74 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_float8x8 v75_store; thread simdgroup_float8x8 * v75 = &v75_store;*v75 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_float8x8 v76_store; thread simdgroup_float8x8 * v76 = &v76_store;*v76 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_float8x8 v77_store; thread simdgroup_float8x8 * v77 = &v77_store;*v77 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_float8x8 v78_store; thread simdgroup_float8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v80_store; thread simdgroup_half8x8 * v80 = &v80_store;half const v81 = 0;
*v80 = make_filled_simdgroup_matrix<half, 8, 8>(v81);
simdgroup_half8x8 v82_store; thread simdgroup_half8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<half, 8, 8>(v81);
simdgroup_half8x8 v83_store; thread simdgroup_half8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<half, 8, 8>(v81);
simdgroup_half8x8 v84_store; thread simdgroup_half8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<half, 8, 8>(v81);
simdgroup_half8x8 v85_store; thread simdgroup_half8x8 * v85 = &v85_store;*v85 = make_filled_simdgroup_matrix<half, 8, 8>(v81);
simdgroup_half8x8 v86_store; thread simdgroup_half8x8 * v86 = &v86_store;*v86 = make_filled_simdgroup_matrix<half, 8, 8>(v81);
simdgroup_half8x8 v87_store; thread simdgroup_half8x8 * v87 = &v87_store;*v87 = make_filled_simdgroup_matrix<half, 8, 8>(v81);
simdgroup_half8x8 v88_store; thread simdgroup_half8x8 * v88 = &v88_store;*v88 = make_filled_simdgroup_matrix<half, 8, 8>(v81);
array<float, 1> v89_store = {};
thread array<float, 1> * v89 = &v89_store;array<float, 1> v90_store = {};
thread array<float, 1> * v90 = &v90_store;array<float, 1> v91_store = {};
thread array<float, 1> * v91 = &v91_store;thread float * const v92 = &(*v89)[v17];
float const v93 = -3.402823470e+38;
*v92 = v93;
thread float * const v94 = &(*v90)[v17];
*v94 = v72;
thread float * const v95 = &(*v91)[v17];
*v95 = v72;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v96 = 0;
uint32_t const v97 = 16;
uint32_t const v98 = thread_index_in_threadgroup_v12 / v97;
uint32_t const v99 = thread_index_in_threadgroup_v12 % v97;
uint32_t const v100 = v98 / v62;
uint32_t const v101 = v100 * v62;
uint32_t const v102 = v59 + v101;
uint32_t const v103 = v98 % v62;
uint32_t const v104 = v102 + v103;
half_4 const v105 = half_4{v81, v81, v81, v81};
half_4 v106_store;
thread half_4 * v106 = &v106_store;*v106 = v105;
bool const v107 = v104 < v18;
if(v107) {
uint32_t const v108 = uint32_t(v104);
uint32_t const v109 = v108 * v26;
uint32_t const v110 = v45 + v109;
uint32_t const v111 = 4;
uint32_t const v112 = v99 * v111;
half_4 v113_store;
thread half_4 * v113 = &v113_store;*v113 = v105;
uint32_t const v114 = 4294967295;
bool const v115 = v112 < v114;
if(v115) {
uint32_t const v116 = v112 / v111;
uint32_t const v117 = uint32_t(v116);
uint32_t const v118 = v110 + v117;
device half_4 const* const v119 = &v1[v118];
half_4 const v120 = *v119;
*v113 = v120;
}
half_4 const v121 = *v113;
*v106 = v121;
}
uint32_t const v122 = 18;
uint32_t const v123 = v98 * v122;
uint32_t const v124 = v123 + v99;
uint32_t const v125 = uint32_t(v124);
threadgroup half_4 * const v126 = &(*v65)[v125];
half_4 const v127 = *v106;
*v126 = v127;
uint32_t const v128 = 128;
uint32_t const v129 = thread_index_in_threadgroup_v12 + v128;
uint32_t const v130 = v129 / v97;
uint32_t const v131 = v129 % v97;
uint32_t const v132 = v130 / v62;
uint32_t const v133 = v132 * v62;
uint32_t const v134 = v59 + v133;
uint32_t const v135 = v130 % v62;
uint32_t const v136 = v134 + v135;
half_4 v137_store;
thread half_4 * v137 = &v137_store;*v137 = v105;
bool const v138 = v136 < v18;
if(v138) {
uint32_t const v139 = uint32_t(v136);
uint32_t const v140 = v139 * v26;
uint32_t const v141 = v45 + v140;
uint32_t const v142 = 4;
uint32_t const v143 = v131 * v142;
half_4 v144_store;
thread half_4 * v144 = &v144_store;*v144 = v105;
uint32_t const v145 = 4294967295;
bool const v146 = v143 < v145;
if(v146) {
uint32_t const v147 = v143 / v142;
uint32_t const v148 = uint32_t(v147);
uint32_t const v149 = v141 + v148;
device half_4 const* const v150 = &v1[v149];
half_4 const v151 = *v150;
*v144 = v151;
}
half_4 const v152 = *v144;
*v137 = v152;
}
uint32_t const v153 = v130 * v122;
uint32_t const v154 = v153 + v131;
uint32_t const v155 = uint32_t(v154);
threadgroup half_4 * const v156 = &(*v65)[v155];
half_4 const v157 = *v137;
*v156 = v157;
uint32_t const v158 = 256;
uint32_t const v159 = thread_index_in_threadgroup_v12 + v158;
uint32_t const v160 = v159 / v97;
uint32_t const v161 = v159 % v97;
uint32_t const v162 = v160 / v62;
uint32_t const v163 = v162 * v62;
uint32_t const v164 = v59 + v163;
uint32_t const v165 = v160 % v62;
uint32_t const v166 = v164 + v165;
half_4 v167_store;
thread half_4 * v167 = &v167_store;*v167 = v105;
bool const v168 = v166 < v18;
if(v168) {
uint32_t const v169 = uint32_t(v166);
uint32_t const v170 = v169 * v26;
uint32_t const v171 = v45 + v170;
uint32_t const v172 = 4;
uint32_t const v173 = v161 * v172;
half_4 v174_store;
thread half_4 * v174 = &v174_store;*v174 = v105;
uint32_t const v175 = 4294967295;
bool const v176 = v173 < v175;
if(v176) {
uint32_t const v177 = v173 / v172;
uint32_t const v178 = uint32_t(v177);
uint32_t const v179 = v171 + v178;
device half_4 const* const v180 = &v1[v179];
half_4 const v181 = *v180;
*v174 = v181;
}
half_4 const v182 = *v174;
*v167 = v182;
}
uint32_t const v183 = v160 * v122;
uint32_t const v184 = v183 + v161;
uint32_t const v185 = uint32_t(v184);
threadgroup half_4 * const v186 = &(*v65)[v185];
half_4 const v187 = *v167;
*v186 = v187;
uint32_t const v188 = 384;
uint32_t const v189 = thread_index_in_threadgroup_v12 + v188;
uint32_t const v190 = v189 / v97;
uint32_t const v191 = v189 % v97;
uint32_t const v192 = v190 / v62;
uint32_t const v193 = v192 * v62;
uint32_t const v194 = v59 + v193;
uint32_t const v195 = v190 % v62;
uint32_t const v196 = v194 + v195;
half_4 v197_store;
thread half_4 * v197 = &v197_store;*v197 = v105;
bool const v198 = v196 < v18;
if(v198) {
uint32_t const v199 = uint32_t(v196);
uint32_t const v200 = v199 * v26;
uint32_t const v201 = v45 + v200;
uint32_t const v202 = 4;
uint32_t const v203 = v191 * v202;
half_4 v204_store;
thread half_4 * v204 = &v204_store;*v204 = v105;
uint32_t const v205 = 4294967295;
bool const v206 = v203 < v205;
if(v206) {
uint32_t const v207 = v203 / v202;
uint32_t const v208 = uint32_t(v207);
uint32_t const v209 = v201 + v208;
device half_4 const* const v210 = &v1[v209];
half_4 const v211 = *v210;
*v204 = v211;
}
half_4 const v212 = *v204;
*v197 = v212;
}
uint32_t const v213 = v190 * v122;
uint32_t const v214 = v213 + v191;
uint32_t const v215 = uint32_t(v214);
threadgroup half_4 * const v216 = &(*v65)[v215];
half_4 const v217 = *v197;
*v216 = v217;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v218 = 4;
uint32_t const v219 = v61 / v218;
bool const v220 = v219 == v96;
if(v220) {
uint32_t const v221 = v61 % v218;
uint32_t const v222 = 144;
uint32_t const v223 = v221 * v222;
uint32_t const v224 = uint32_t(v223);
uint32_t const v225 = 72;
threadgroup half_4 * const v226 = &(*v65)[v224];
simdgroup_load(*v80, reinterpret_cast<threadgroup half *>(v226), v225, 0, false);
uint32_t const v227 = 2;
uint32_t const v228 = v223 + v227;
uint32_t const v229 = uint32_t(v228);
threadgroup half_4 * const v230 = &(*v65)[v229];
simdgroup_load(*v82, reinterpret_cast<threadgroup half *>(v230), v225, 0, false);
uint32_t const v231 = v223 + v218;
uint32_t const v232 = uint32_t(v231);
threadgroup half_4 * const v233 = &(*v65)[v232];
simdgroup_load(*v83, reinterpret_cast<threadgroup half *>(v233), v225, 0, false);
uint32_t const v234 = 6;
uint32_t const v235 = v223 + v234;
uint32_t const v236 = uint32_t(v235);
threadgroup half_4 * const v237 = &(*v65)[v236];
simdgroup_load(*v84, reinterpret_cast<threadgroup half *>(v237), v225, 0, false);
uint32_t const v238 = v223 + v62;
uint32_t const v239 = uint32_t(v238);
threadgroup half_4 * const v240 = &(*v65)[v239];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v240), v225, 0, false);
uint32_t const v241 = 10;
uint32_t const v242 = v223 + v241;
uint32_t const v243 = uint32_t(v242);
threadgroup half_4 * const v244 = &(*v65)[v243];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v244), v225, 0, false);
uint32_t const v245 = 12;
uint32_t const v246 = v223 + v245;
uint32_t const v247 = uint32_t(v246);
threadgroup half_4 * const v248 = &(*v65)[v247];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v248), v225, 0, false);
uint32_t const v249 = 14;
uint32_t const v250 = v223 + v249;
uint32_t const v251 = uint32_t(v250);
threadgroup half_4 * const v252 = &(*v65)[v251];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v252), v225, 0, false);
}
bool const v253 = thread_index_in_threadgroup_v12 < v62;
if(v253) {
uint32_t const v254 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v255 = &(*v69)[v254];
*v255 = v96;
}
uint32_t const v256 = v59 + v56;
uint32_t const v257 = min(v256, v18);
uint32_t const v258 = v257 - v54;
int32_t const v259 = int32_t(v19);
int32_t const v260 = 0;
int32_t const v261 = int32_t(v258);
int32_t const v262 = v261 + v22;
int32_t const v263 = 1;
int32_t const v264 = v262 + v263;
int32_t const v265 = min(v259, v264);
int32_t const v266 = int32_t(v59);
int32_t const v267 = v266 + v22;
int32_t const v268 = v267 + v263;
int32_t const v269 = min(v259, v268);
int32_t const v270 = max(v265, v260);
int32_t const v271 = max(v269, v260);
int32_t const v272 = min(v260, v259);
uint32_t const v273 = uint32_t(v272);
uint32_t const v274 = v273 / v56;
int32_t const v275 = 31;
int32_t const v276 = v270 + v275;
uint32_t const v277 = uint32_t(v276);
uint32_t const v278 = v277 / v56;
uint32_t const v279 = max(v278, v274);
uint32_t const v280 = v273 + v56;
uint32_t const v281 = v280 - v54;
uint32_t const v282 = v281 / v56;
uint32_t const v283 = uint32_t(v271);
uint32_t const v284 = v283 / v56;
uint32_t const v285 = min(v282, v279);
uint32_t const v286 = max(v284, v285);
uint32_t const v287 = min(v286, v279);
bool const v288 = v274 < v279;
if(v288) {
uint32_t const v289 = v274 * v56;
array<half_4, 4> v290_store = {};
thread array<half_4, 4> * v290 = &v290_store;uint32_t const v291 = 4;
array<half_4, 4> v292_store = {};
thread array<half_4, 4> * v292 = &v292_store;uint32_t const v293 = v19 - v54;
uint32_t const v294 = v289 + v98;
uint32_t const v295 = min(v294, v293);
uint32_t const v296 = uint32_t(v295);
uint32_t const v297 = v296 * v29;
uint32_t const v298 = v49 + v297;
uint32_t const v299 = v99 * v218;
half_4 v300_store;
thread half_4 * v300 = &v300_store;*v300 = v105;
uint32_t const v301 = 4294967295;
bool const v302 = v299 < v301;
if(v302) {
uint32_t const v303 = v299 / v218;
uint32_t const v304 = uint32_t(v303);
uint32_t const v305 = v298 + v304;
device half_4 const* const v306 = &v2[v305];
half_4 const v307 = *v306;
*v300 = v307;
}
thread half_4 * const v308 = &(*v290)[v17];
half_4 const v309 = *v300;
*v308 = v309;
uint32_t const v310 = v98 + v62;
uint32_t const v311 = v289 + v310;
uint32_t const v312 = min(v311, v293);
uint32_t const v313 = uint32_t(v312);
uint32_t const v314 = v313 * v29;
uint32_t const v315 = v49 + v314;
half_4 v316_store;
thread half_4 * v316 = &v316_store;*v316 = v105;
if(v302) {
uint32_t const v317 = v299 / v218;
uint32_t const v318 = uint32_t(v317);
uint32_t const v319 = v315 + v318;
device half_4 const* const v320 = &v2[v319];
half_4 const v321 = *v320;
*v316 = v321;
}
thread half_4 * const v322 = &(*v290)[v68];
half_4 const v323 = *v316;
*v322 = v323;
uint32_t const v324 = v98 + v97;
uint32_t const v325 = v289 + v324;
uint32_t const v326 = min(v325, v293);
uint32_t const v327 = uint32_t(v326);
uint32_t const v328 = v327 * v29;
uint32_t const v329 = v49 + v328;
half_4 v330_store;
thread half_4 * v330 = &v330_store;*v330 = v105;
if(v302) {
uint32_t const v331 = v299 / v218;
uint32_t const v332 = uint32_t(v331);
uint32_t const v333 = v329 + v332;
device half_4 const* const v334 = &v2[v333];
half_4 const v335 = *v334;
*v330 = v335;
}
uint32_t const v336 = 2;
thread half_4 * const v337 = &(*v290)[v336];
half_4 const v338 = *v330;
*v337 = v338;
uint32_t const v339 = 24;
uint32_t const v340 = v98 + v339;
uint32_t const v341 = v289 + v340;
uint32_t const v342 = min(v341, v293);
uint32_t const v343 = uint32_t(v342);
uint32_t const v344 = v343 * v29;
uint32_t const v345 = v49 + v344;
half_4 v346_store;
thread half_4 * v346 = &v346_store;*v346 = v105;
if(v302) {
uint32_t const v347 = v299 / v218;
uint32_t const v348 = uint32_t(v347);
uint32_t const v349 = v345 + v348;
device half_4 const* const v350 = &v2[v349];
half_4 const v351 = *v350;
*v346 = v351;
}
uint32_t const v352 = 3;
thread half_4 * const v353 = &(*v290)[v352];
half_4 const v354 = *v346;
*v353 = v354;
uint32_t const v355 = v296 * v32;
uint32_t const v356 = v52 + v355;
half_4 v357_store;
thread half_4 * v357 = &v357_store;*v357 = v105;
if(v302) {
uint32_t const v358 = v299 / v218;
uint32_t const v359 = uint32_t(v358);
uint32_t const v360 = v356 + v359;
device half_4 const* const v361 = &v3[v360];
half_4 const v362 = *v361;
*v357 = v362;
}
thread half_4 * const v363 = &(*v292)[v17];
half_4 const v364 = *v357;
*v363 = v364;
uint32_t const v365 = v313 * v32;
uint32_t const v366 = v52 + v365;
half_4 v367_store;
thread half_4 * v367 = &v367_store;*v367 = v105;
if(v302) {
uint32_t const v368 = v299 / v218;
uint32_t const v369 = uint32_t(v368);
uint32_t const v370 = v366 + v369;
device half_4 const* const v371 = &v3[v370];
half_4 const v372 = *v371;
*v367 = v372;
}
thread half_4 * const v373 = &(*v292)[v68];
half_4 const v374 = *v367;
*v373 = v374;
uint32_t const v375 = v327 * v32;
uint32_t const v376 = v52 + v375;
half_4 v377_store;
thread half_4 * v377 = &v377_store;*v377 = v105;
if(v302) {
uint32_t const v378 = v299 / v218;
uint32_t const v379 = uint32_t(v378);
uint32_t const v380 = v376 + v379;
device half_4 const* const v381 = &v3[v380];
half_4 const v382 = *v381;
*v377 = v382;
}
thread half_4 * const v383 = &(*v292)[v336];
half_4 const v384 = *v377;
*v383 = v384;
uint32_t const v385 = v343 * v32;
uint32_t const v386 = v52 + v385;
half_4 v387_store;
thread half_4 * v387 = &v387_store;*v387 = v105;
if(v302) {
uint32_t const v388 = v299 / v218;
uint32_t const v389 = uint32_t(v388);
uint32_t const v390 = v386 + v389;
device half_4 const* const v391 = &v3[v390];
half_4 const v392 = *v391;
*v387 = v392;
}
thread half_4 * const v393 = &(*v292)[v352];
half_4 const v394 = *v387;
*v393 = v394;
bool const v395 = true;
for(uint32_t v396 = v274; v396 < v279; v396 += v54) {
uint32_t const v397 = v396 * v56;
bool const v398 = v396 >= v285;
bool const v399 = v396 < v287;
bool const v400 = v398 && v399;
uint32_t const v401 = 2;
uint32_t const v402 = v396 % v401;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v403 = *v308;
*v126 = v403;
uint32_t const v404 = v310 * v122;
uint32_t const v405 = v404 + v99;
half_4 const v406 = *v322;
uint32_t const v407 = uint32_t(v405);
threadgroup half_4 * const v408 = &(*v65)[v407];
*v408 = v406;
uint32_t const v409 = v324 * v122;
uint32_t const v410 = v409 + v99;
half_4 const v411 = *v337;
uint32_t const v412 = uint32_t(v410);
threadgroup half_4 * const v413 = &(*v65)[v412];
*v413 = v411;
uint32_t const v414 = v340 * v122;
uint32_t const v415 = v414 + v99;
half_4 const v416 = *v353;
uint32_t const v417 = uint32_t(v415);
threadgroup half_4 * const v418 = &(*v65)[v417];
*v418 = v416;
uint32_t const v419 = 576;
uint32_t const v420 = v419 + v123;
uint32_t const v421 = v420 + v99;
half_4 const v422 = *v363;
uint32_t const v423 = uint32_t(v421);
threadgroup half_4 * const v424 = &(*v65)[v423];
*v424 = v422;
uint32_t const v425 = v419 + v404;
uint32_t const v426 = v425 + v99;
half_4 const v427 = *v373;
uint32_t const v428 = uint32_t(v426);
threadgroup half_4 * const v429 = &(*v65)[v428];
*v429 = v427;
uint32_t const v430 = v419 + v409;
uint32_t const v431 = v430 + v99;
half_4 const v432 = *v383;
uint32_t const v433 = uint32_t(v431);
threadgroup half_4 * const v434 = &(*v65)[v433];
*v434 = v432;
uint32_t const v435 = v419 + v414;
uint32_t const v436 = v435 + v99;
half_4 const v437 = *v393;
uint32_t const v438 = uint32_t(v436);
threadgroup half_4 * const v439 = &(*v65)[v438];
*v439 = v437;
bool const v440 = !v400;
bool const v441 = false;
if(v440) {
half const v442 = v422.i_0;
float const v443 = float(v442);
uint32_t const v444 = reinterpret_cast<const thread uint32_t&>(v443);
uint32_t const v445 = 2139095040;
uint32_t const v446 = v444 & v445;
bool const v447 = v446 == v445;
half const v448 = v422.i_1;
float const v449 = float(v448);
uint32_t const v450 = reinterpret_cast<const thread uint32_t&>(v449);
uint32_t const v451 = v450 & v445;
bool const v452 = v451 == v445;
bool const v453 = v447 || v452;
half const v454 = v422.i_2;
float const v455 = float(v454);
uint32_t const v456 = reinterpret_cast<const thread uint32_t&>(v455);
uint32_t const v457 = v456 & v445;
bool const v458 = v457 == v445;
bool const v459 = v453 || v458;
half const v460 = v422.i_3;
float const v461 = float(v460);
uint32_t const v462 = reinterpret_cast<const thread uint32_t&>(v461);
uint32_t const v463 = v462 & v445;
bool const v464 = v463 == v445;
bool const v465 = v459 || v464;
half const v466 = v427.i_0;
float const v467 = float(v466);
uint32_t const v468 = reinterpret_cast<const thread uint32_t&>(v467);
uint32_t const v469 = v468 & v445;
bool const v470 = v469 == v445;
bool const v471 = v465 || v470;
half const v472 = v427.i_1;
float const v473 = float(v472);
uint32_t const v474 = reinterpret_cast<const thread uint32_t&>(v473);
uint32_t const v475 = v474 & v445;
bool const v476 = v475 == v445;
bool const v477 = v471 || v476;
half const v478 = v427.i_2;
float const v479 = float(v478);
uint32_t const v480 = reinterpret_cast<const thread uint32_t&>(v479);
uint32_t const v481 = v480 & v445;
bool const v482 = v481 == v445;
bool const v483 = v477 || v482;
half const v484 = v427.i_3;
float const v485 = float(v484);
uint32_t const v486 = reinterpret_cast<const thread uint32_t&>(v485);
uint32_t const v487 = v486 & v445;
bool const v488 = v487 == v445;
bool const v489 = v483 || v488;
half const v490 = v432.i_0;
float const v491 = float(v490);
uint32_t const v492 = reinterpret_cast<const thread uint32_t&>(v491);
uint32_t const v493 = v492 & v445;
bool const v494 = v493 == v445;
bool const v495 = v489 || v494;
half const v496 = v432.i_1;
float const v497 = float(v496);
uint32_t const v498 = reinterpret_cast<const thread uint32_t&>(v497);
uint32_t const v499 = v498 & v445;
bool const v500 = v499 == v445;
bool const v501 = v495 || v500;
half const v502 = v432.i_2;
float const v503 = float(v502);
uint32_t const v504 = reinterpret_cast<const thread uint32_t&>(v503);
uint32_t const v505 = v504 & v445;
bool const v506 = v505 == v445;
bool const v507 = v501 || v506;
half const v508 = v432.i_3;
float const v509 = float(v508);
uint32_t const v510 = reinterpret_cast<const thread uint32_t&>(v509);
uint32_t const v511 = v510 & v445;
bool const v512 = v511 == v445;
bool const v513 = v507 || v512;
half const v514 = v437.i_0;
float const v515 = float(v514);
uint32_t const v516 = reinterpret_cast<const thread uint32_t&>(v515);
uint32_t const v517 = v516 & v445;
bool const v518 = v517 == v445;
bool const v519 = v513 || v518;
half const v520 = v437.i_1;
float const v521 = float(v520);
uint32_t const v522 = reinterpret_cast<const thread uint32_t&>(v521);
uint32_t const v523 = v522 & v445;
bool const v524 = v523 == v445;
bool const v525 = v519 || v524;
half const v526 = v437.i_2;
float const v527 = float(v526);
uint32_t const v528 = reinterpret_cast<const thread uint32_t&>(v527);
uint32_t const v529 = v528 & v445;
bool const v530 = v529 == v445;
bool const v531 = v525 || v530;
half const v532 = v437.i_3;
float const v533 = float(v532);
uint32_t const v534 = reinterpret_cast<const thread uint32_t&>(v533);
uint32_t const v535 = v534 & v445;
bool const v536 = v535 == v445;
bool const v537 = v531 || v536;
bool const v538 = simd_any(v537);;
bool const v539 = thread_index_in_simdgroup_v11 == v96;
if(v539) {
uint32_t const v540 = v538 ? v54 : v96;
uint32_t const v541 = v402 * v218;
uint32_t const v542 = v541 + v61;
uint32_t const v543 = uint32_t(v542);
threadgroup uint32_t * const v544 = &(*v69)[v543];
*v544 = v540;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v545 = v396 + v54;
uint32_t const v546 = v545 * v56;
uint32_t const v547 = v546 + v98;
uint32_t const v548 = min(v547, v293);
uint32_t const v549 = uint32_t(v548);
uint32_t const v550 = v549 * v29;
uint32_t const v551 = v49 + v550;
half_4 v552_store;
thread half_4 * v552 = &v552_store;*v552 = v105;
if(v302) {
uint32_t const v553 = v299 / v218;
uint32_t const v554 = uint32_t(v553);
uint32_t const v555 = v551 + v554;
device half_4 const* const v556 = &v2[v555];
half_4 const v557 = *v556;
*v552 = v557;
}
half_4 const v558 = *v552;
*v308 = v558;
uint32_t const v559 = v546 + v310;
uint32_t const v560 = min(v559, v293);
uint32_t const v561 = uint32_t(v560);
uint32_t const v562 = v561 * v29;
uint32_t const v563 = v49 + v562;
half_4 v564_store;
thread half_4 * v564 = &v564_store;*v564 = v105;
if(v302) {
uint32_t const v565 = v299 / v218;
uint32_t const v566 = uint32_t(v565);
uint32_t const v567 = v563 + v566;
device half_4 const* const v568 = &v2[v567];
half_4 const v569 = *v568;
*v564 = v569;
}
half_4 const v570 = *v564;
*v322 = v570;
uint32_t const v571 = v546 + v324;
uint32_t const v572 = min(v571, v293);
uint32_t const v573 = uint32_t(v572);
uint32_t const v574 = v573 * v29;
uint32_t const v575 = v49 + v574;
half_4 v576_store;
thread half_4 * v576 = &v576_store;*v576 = v105;
if(v302) {
uint32_t const v577 = v299 / v218;
uint32_t const v578 = uint32_t(v577);
uint32_t const v579 = v575 + v578;
device half_4 const* const v580 = &v2[v579];
half_4 const v581 = *v580;
*v576 = v581;
}
half_4 const v582 = *v576;
*v337 = v582;
uint32_t const v583 = v546 + v340;
uint32_t const v584 = min(v583, v293);
uint32_t const v585 = uint32_t(v584);
uint32_t const v586 = v585 * v29;
uint32_t const v587 = v49 + v586;
half_4 v588_store;
thread half_4 * v588 = &v588_store;*v588 = v105;
if(v302) {
uint32_t const v589 = v299 / v218;
uint32_t const v590 = uint32_t(v589);
uint32_t const v591 = v587 + v590;
device half_4 const* const v592 = &v2[v591];
half_4 const v593 = *v592;
*v588 = v593;
}
half_4 const v594 = *v588;
*v353 = v594;
uint32_t const v595 = v549 * v32;
uint32_t const v596 = v52 + v595;
half_4 v597_store;
thread half_4 * v597 = &v597_store;*v597 = v105;
if(v302) {
uint32_t const v598 = v299 / v218;
uint32_t const v599 = uint32_t(v598);
uint32_t const v600 = v596 + v599;
device half_4 const* const v601 = &v3[v600];
half_4 const v602 = *v601;
*v597 = v602;
}
half_4 const v603 = *v597;
*v363 = v603;
uint32_t const v604 = v561 * v32;
uint32_t const v605 = v52 + v604;
half_4 v606_store;
thread half_4 * v606 = &v606_store;*v606 = v105;
if(v302) {
uint32_t const v607 = v299 / v218;
uint32_t const v608 = uint32_t(v607);
uint32_t const v609 = v605 + v608;
device half_4 const* const v610 = &v3[v609];
half_4 const v611 = *v610;
*v606 = v611;
}
half_4 const v612 = *v606;
*v373 = v612;
uint32_t const v613 = v573 * v32;
uint32_t const v614 = v52 + v613;
half_4 v615_store;
thread half_4 * v615 = &v615_store;*v615 = v105;
if(v302) {
uint32_t const v616 = v299 / v218;
uint32_t const v617 = uint32_t(v616);
uint32_t const v618 = v614 + v617;
device half_4 const* const v619 = &v3[v618];
half_4 const v620 = *v619;
*v615 = v620;
}
half_4 const v621 = *v615;
*v383 = v621;
uint32_t const v622 = v585 * v32;
uint32_t const v623 = v52 + v622;
half_4 v624_store;
thread half_4 * v624 = &v624_store;*v624 = v105;
if(v302) {
uint32_t const v625 = v299 / v218;
uint32_t const v626 = uint32_t(v625);
uint32_t const v627 = v623 + v626;
device half_4 const* const v628 = &v3[v627];
half_4 const v629 = *v628;
*v624 = v629;
}
half_4 const v630 = *v624;
*v393 = v630;
bool v631_store;
thread bool * v631 = &v631_store;*v631 = v441;
bool const v632 = *v631;
bool v633_store;
thread bool * v633 = &v633_store;if(v632) {
*v633 = v395;
}
 else {
uint32_t const v634 = v402 * v218;
uint32_t const v635 = uint32_t(v634);
threadgroup uint32_t * const v636 = &(*v69)[v635];
uint32_t const v637 = *v636;
bool const v638 = v637 != v96;
*v633 = v638;
}
bool const v639 = *v633;
*v631 = v639;
bool const v640 = *v631;
bool v641_store;
thread bool * v641 = &v641_store;if(v640) {
*v641 = v395;
}
 else {
uint32_t const v642 = v402 * v218;
uint32_t const v643 = v642 + v54;
uint32_t const v644 = uint32_t(v643);
threadgroup uint32_t * const v645 = &(*v69)[v644];
uint32_t const v646 = *v645;
bool const v647 = v646 != v96;
*v641 = v647;
}
bool const v648 = *v641;
*v631 = v648;
bool const v649 = *v631;
bool v650_store;
thread bool * v650 = &v650_store;if(v649) {
*v650 = v395;
}
 else {
uint32_t const v651 = v402 * v218;
uint32_t const v652 = v651 + v401;
uint32_t const v653 = uint32_t(v652);
threadgroup uint32_t * const v654 = &(*v69)[v653];
uint32_t const v655 = *v654;
bool const v656 = v655 != v96;
*v650 = v656;
}
bool const v657 = *v650;
*v631 = v657;
bool const v658 = *v631;
bool v659_store;
thread bool * v659 = &v659_store;if(v658) {
*v659 = v395;
}
 else {
uint32_t const v660 = v402 * v218;
uint32_t const v661 = 3;
uint32_t const v662 = v660 + v661;
uint32_t const v663 = uint32_t(v662);
threadgroup uint32_t * const v664 = &(*v69)[v663];
uint32_t const v665 = *v664;
bool const v666 = v665 != v96;
*v659 = v666;
}
bool const v667 = *v659;
*v631 = v667;
bool v668_store;
thread bool * v668 = &v668_store;if(v400) {
*v668 = v395;
}
 else {
*v668 = v441;
}
uint32_t const v669 = 320;
uint32_t const v670 = v61 * v669;
uint32_t const v671 = 80;
uint32_t const v672 = v61 * v671;
simdgroup_float8x8 v673_store; thread simdgroup_float8x8 * v673 = &v673_store;*v673 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v674_store; thread simdgroup_half8x8 * v674 = &v674_store;uint32_t const v675 = 72;
threadgroup half_4 * const v676 = &(*v65)[v17];
simdgroup_load(*v674, reinterpret_cast<threadgroup half *>(v676), v675, 0, true);
simdgroup_multiply_accumulate(*v673, *v80, *v674, *v673);
simdgroup_half8x8 v677_store; thread simdgroup_half8x8 * v677 = &v677_store;threadgroup half_4 * const v678 = &(*v65)[v336];
simdgroup_load(*v677, reinterpret_cast<threadgroup half *>(v678), v675, 0, true);
simdgroup_multiply_accumulate(*v673, *v82, *v677, *v673);
simdgroup_half8x8 v679_store; thread simdgroup_half8x8 * v679 = &v679_store;threadgroup half_4 * const v680 = &(*v65)[v291];
simdgroup_load(*v679, reinterpret_cast<threadgroup half *>(v680), v675, 0, true);
simdgroup_multiply_accumulate(*v673, *v83, *v679, *v673);
uint32_t const v681 = 6;
simdgroup_half8x8 v682_store; thread simdgroup_half8x8 * v682 = &v682_store;uint32_t const v683 = 6;
threadgroup half_4 * const v684 = &(*v65)[v683];
simdgroup_load(*v682, reinterpret_cast<threadgroup half *>(v684), v675, 0, true);
simdgroup_multiply_accumulate(*v673, *v84, *v682, *v673);
simdgroup_half8x8 v685_store; thread simdgroup_half8x8 * v685 = &v685_store;threadgroup half_4 * const v686 = &(*v65)[v70];
simdgroup_load(*v685, reinterpret_cast<threadgroup half *>(v686), v675, 0, true);
simdgroup_multiply_accumulate(*v673, *v85, *v685, *v673);
uint32_t const v687 = 10;
simdgroup_half8x8 v688_store; thread simdgroup_half8x8 * v688 = &v688_store;uint32_t const v689 = 10;
threadgroup half_4 * const v690 = &(*v65)[v689];
simdgroup_load(*v688, reinterpret_cast<threadgroup half *>(v690), v675, 0, true);
simdgroup_multiply_accumulate(*v673, *v86, *v688, *v673);
simdgroup_half8x8 v691_store; thread simdgroup_half8x8 * v691 = &v691_store;uint32_t const v692 = 12;
threadgroup half_4 * const v693 = &(*v65)[v692];
simdgroup_load(*v691, reinterpret_cast<threadgroup half *>(v693), v675, 0, true);
simdgroup_multiply_accumulate(*v673, *v87, *v691, *v673);
simdgroup_half8x8 v694_store; thread simdgroup_half8x8 * v694 = &v694_store;uint32_t const v695 = 14;
threadgroup half_4 * const v696 = &(*v65)[v695];
simdgroup_load(*v694, reinterpret_cast<threadgroup half *>(v696), v675, 0, true);
simdgroup_multiply_accumulate(*v673, *v88, *v694, *v673);
uint32_t const v697 = uint32_t(v670);
uint32_t const v698 = 40;
threadgroup float * const v699 = &(*v66)[v697];

simdgroup_store(*v673, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v700_store; thread simdgroup_float8x8 * v700 = &v700_store;*v700 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v701_store; thread simdgroup_half8x8 * v701 = &v701_store;uint32_t const v702 = 144;
uint32_t const v703 = 1008;
threadgroup half_4 * const v704 = &(*v65)[v702];
simdgroup_load(*v701, reinterpret_cast<threadgroup half *>(v704), v675, 0, true);
simdgroup_multiply_accumulate(*v700, *v80, *v701, *v700);
simdgroup_half8x8 v705_store; thread simdgroup_half8x8 * v705 = &v705_store;uint32_t const v706 = 146;
threadgroup half_4 * const v707 = &(*v65)[v706];
simdgroup_load(*v705, reinterpret_cast<threadgroup half *>(v707), v675, 0, true);
simdgroup_multiply_accumulate(*v700, *v82, *v705, *v700);
simdgroup_half8x8 v708_store; thread simdgroup_half8x8 * v708 = &v708_store;uint32_t const v709 = 148;
threadgroup half_4 * const v710 = &(*v65)[v709];
simdgroup_load(*v708, reinterpret_cast<threadgroup half *>(v710), v675, 0, true);
simdgroup_multiply_accumulate(*v700, *v83, *v708, *v700);
simdgroup_half8x8 v711_store; thread simdgroup_half8x8 * v711 = &v711_store;uint32_t const v712 = 150;
threadgroup half_4 * const v713 = &(*v65)[v712];
simdgroup_load(*v711, reinterpret_cast<threadgroup half *>(v713), v675, 0, true);
simdgroup_multiply_accumulate(*v700, *v84, *v711, *v700);
simdgroup_half8x8 v714_store; thread simdgroup_half8x8 * v714 = &v714_store;uint32_t const v715 = 152;
threadgroup half_4 * const v716 = &(*v65)[v715];
simdgroup_load(*v714, reinterpret_cast<threadgroup half *>(v716), v675, 0, true);
simdgroup_multiply_accumulate(*v700, *v85, *v714, *v700);
simdgroup_half8x8 v717_store; thread simdgroup_half8x8 * v717 = &v717_store;uint32_t const v718 = 154;
threadgroup half_4 * const v719 = &(*v65)[v718];
simdgroup_load(*v717, reinterpret_cast<threadgroup half *>(v719), v675, 0, true);
simdgroup_multiply_accumulate(*v700, *v86, *v717, *v700);
simdgroup_half8x8 v720_store; thread simdgroup_half8x8 * v720 = &v720_store;uint32_t const v721 = 156;
threadgroup half_4 * const v722 = &(*v65)[v721];
simdgroup_load(*v720, reinterpret_cast<threadgroup half *>(v722), v675, 0, true);
simdgroup_multiply_accumulate(*v700, *v87, *v720, *v700);
simdgroup_half8x8 v723_store; thread simdgroup_half8x8 * v723 = &v723_store;uint32_t const v724 = 158;
threadgroup half_4 * const v725 = &(*v65)[v724];
simdgroup_load(*v723, reinterpret_cast<threadgroup half *>(v725), v675, 0, true);
simdgroup_multiply_accumulate(*v700, *v88, *v723, *v700);
uint32_t const v726 = v670 + v62;
uint32_t const v727 = uint32_t(v726);
threadgroup float * const v728 = &(*v66)[v727];

simdgroup_store(*v700, reinterpret_cast<threadgroup float *>(v728), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v729_store; thread simdgroup_float8x8 * v729 = &v729_store;*v729 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v730_store; thread simdgroup_half8x8 * v730 = &v730_store;uint32_t const v731 = 288;
uint32_t const v732 = 864;
threadgroup half_4 * const v733 = &(*v65)[v731];
simdgroup_load(*v730, reinterpret_cast<threadgroup half *>(v733), v675, 0, true);
simdgroup_multiply_accumulate(*v729, *v80, *v730, *v729);
simdgroup_half8x8 v734_store; thread simdgroup_half8x8 * v734 = &v734_store;uint32_t const v735 = 290;
threadgroup half_4 * const v736 = &(*v65)[v735];
simdgroup_load(*v734, reinterpret_cast<threadgroup half *>(v736), v675, 0, true);
simdgroup_multiply_accumulate(*v729, *v82, *v734, *v729);
simdgroup_half8x8 v737_store; thread simdgroup_half8x8 * v737 = &v737_store;uint32_t const v738 = 292;
threadgroup half_4 * const v739 = &(*v65)[v738];
simdgroup_load(*v737, reinterpret_cast<threadgroup half *>(v739), v675, 0, true);
simdgroup_multiply_accumulate(*v729, *v83, *v737, *v729);
simdgroup_half8x8 v740_store; thread simdgroup_half8x8 * v740 = &v740_store;uint32_t const v741 = 294;
threadgroup half_4 * const v742 = &(*v65)[v741];
simdgroup_load(*v740, reinterpret_cast<threadgroup half *>(v742), v675, 0, true);
simdgroup_multiply_accumulate(*v729, *v84, *v740, *v729);
simdgroup_half8x8 v743_store; thread simdgroup_half8x8 * v743 = &v743_store;uint32_t const v744 = 296;
threadgroup half_4 * const v745 = &(*v65)[v744];
simdgroup_load(*v743, reinterpret_cast<threadgroup half *>(v745), v675, 0, true);
simdgroup_multiply_accumulate(*v729, *v85, *v743, *v729);
simdgroup_half8x8 v746_store; thread simdgroup_half8x8 * v746 = &v746_store;uint32_t const v747 = 298;
threadgroup half_4 * const v748 = &(*v65)[v747];
simdgroup_load(*v746, reinterpret_cast<threadgroup half *>(v748), v675, 0, true);
simdgroup_multiply_accumulate(*v729, *v86, *v746, *v729);
simdgroup_half8x8 v749_store; thread simdgroup_half8x8 * v749 = &v749_store;uint32_t const v750 = 300;
threadgroup half_4 * const v751 = &(*v65)[v750];
simdgroup_load(*v749, reinterpret_cast<threadgroup half *>(v751), v675, 0, true);
simdgroup_multiply_accumulate(*v729, *v87, *v749, *v729);
simdgroup_half8x8 v752_store; thread simdgroup_half8x8 * v752 = &v752_store;uint32_t const v753 = 302;
threadgroup half_4 * const v754 = &(*v65)[v753];
simdgroup_load(*v752, reinterpret_cast<threadgroup half *>(v754), v675, 0, true);
simdgroup_multiply_accumulate(*v729, *v88, *v752, *v729);
uint32_t const v755 = v670 + v97;
uint32_t const v756 = uint32_t(v755);
threadgroup float * const v757 = &(*v66)[v756];

simdgroup_store(*v729, reinterpret_cast<threadgroup float *>(v757), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v758_store; thread simdgroup_float8x8 * v758 = &v758_store;*v758 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v759_store; thread simdgroup_half8x8 * v759 = &v759_store;uint32_t const v760 = 432;
uint32_t const v761 = 720;
threadgroup half_4 * const v762 = &(*v65)[v760];
simdgroup_load(*v759, reinterpret_cast<threadgroup half *>(v762), v675, 0, true);
simdgroup_multiply_accumulate(*v758, *v80, *v759, *v758);
simdgroup_half8x8 v763_store; thread simdgroup_half8x8 * v763 = &v763_store;uint32_t const v764 = 434;
threadgroup half_4 * const v765 = &(*v65)[v764];
simdgroup_load(*v763, reinterpret_cast<threadgroup half *>(v765), v675, 0, true);
simdgroup_multiply_accumulate(*v758, *v82, *v763, *v758);
simdgroup_half8x8 v766_store; thread simdgroup_half8x8 * v766 = &v766_store;uint32_t const v767 = 436;
threadgroup half_4 * const v768 = &(*v65)[v767];
simdgroup_load(*v766, reinterpret_cast<threadgroup half *>(v768), v675, 0, true);
simdgroup_multiply_accumulate(*v758, *v83, *v766, *v758);
simdgroup_half8x8 v769_store; thread simdgroup_half8x8 * v769 = &v769_store;uint32_t const v770 = 438;
threadgroup half_4 * const v771 = &(*v65)[v770];
simdgroup_load(*v769, reinterpret_cast<threadgroup half *>(v771), v675, 0, true);
simdgroup_multiply_accumulate(*v758, *v84, *v769, *v758);
simdgroup_half8x8 v772_store; thread simdgroup_half8x8 * v772 = &v772_store;uint32_t const v773 = 440;
threadgroup half_4 * const v774 = &(*v65)[v773];
simdgroup_load(*v772, reinterpret_cast<threadgroup half *>(v774), v675, 0, true);
simdgroup_multiply_accumulate(*v758, *v85, *v772, *v758);
simdgroup_half8x8 v775_store; thread simdgroup_half8x8 * v775 = &v775_store;uint32_t const v776 = 442;
threadgroup half_4 * const v777 = &(*v65)[v776];
simdgroup_load(*v775, reinterpret_cast<threadgroup half *>(v777), v675, 0, true);
simdgroup_multiply_accumulate(*v758, *v86, *v775, *v758);
simdgroup_half8x8 v778_store; thread simdgroup_half8x8 * v778 = &v778_store;uint32_t const v779 = 444;
threadgroup half_4 * const v780 = &(*v65)[v779];
simdgroup_load(*v778, reinterpret_cast<threadgroup half *>(v780), v675, 0, true);
simdgroup_multiply_accumulate(*v758, *v87, *v778, *v758);
simdgroup_half8x8 v781_store; thread simdgroup_half8x8 * v781 = &v781_store;uint32_t const v782 = 446;
threadgroup half_4 * const v783 = &(*v65)[v782];
simdgroup_load(*v781, reinterpret_cast<threadgroup half *>(v783), v675, 0, true);
simdgroup_multiply_accumulate(*v758, *v88, *v781, *v758);
uint32_t const v784 = v670 + v339;
uint32_t const v785 = uint32_t(v784);
threadgroup float * const v786 = &(*v66)[v785];

simdgroup_store(*v758, reinterpret_cast<threadgroup float *>(v786), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v787 = v61 * v62;
uint32_t const v788 = v59 + v787;
uint32_t const v789 = v788 + v63;
array<float, 8> v790_store = {};
thread array<float, 8> * v790 = &v790_store;uint32_t const v791 = v64 * v62;
uint32_t const v792 = v397 + v791;
uint32_t const v793 = v63 * v698;
uint32_t const v794 = v670 + v793;
uint32_t const v795 = v794 + v791;
uint32_t const v796 = uint32_t(v795);
threadgroup float * const v797 = &(*v66)[v796];
float const v798 = *v797;
float v799_store;
thread float * v799 = &v799_store;*v799 = v93;
bool const v800 = *v668;
bool v801_store;
thread bool * v801 = &v801_store;if(v800) {
*v801 = v395;
}
 else {
int32_t const v802 = int32_t(v792);
int32_t const v803 = int32_t(v789);
int32_t const v804 = v802 - v803;
bool const v805 = v792 < v19;
bool const v806 = v804 <= v22;
bool const v807 = v805 && v806;
bool v808_store;
thread bool * v808 = &v808_store;if(v807) {
*v808 = v395;
}
 else {
*v808 = v441;
}
bool const v809 = *v808;
*v801 = v809;
}
bool const v810 = *v801;
if(v810) {
float const v811 = v798 * v23;
*v799 = v811;
}
thread float * const v812 = &(*v790)[v17];
float const v813 = *v799;
*v812 = v813;
float const v814 = max(v93, v813);
uint32_t const v815 = v791 + v54;
uint32_t const v816 = v397 + v815;
uint32_t const v817 = v794 + v815;
uint32_t const v818 = uint32_t(v817);
threadgroup float * const v819 = &(*v66)[v818];
float const v820 = *v819;
float v821_store;
thread float * v821 = &v821_store;*v821 = v93;
bool const v822 = *v668;
bool v823_store;
thread bool * v823 = &v823_store;if(v822) {
*v823 = v395;
}
 else {
int32_t const v824 = int32_t(v816);
int32_t const v825 = int32_t(v789);
int32_t const v826 = v824 - v825;
bool const v827 = v816 < v19;
bool const v828 = v826 <= v22;
bool const v829 = v827 && v828;
bool v830_store;
thread bool * v830 = &v830_store;if(v829) {
*v830 = v395;
}
 else {
*v830 = v441;
}
bool const v831 = *v830;
*v823 = v831;
}
bool const v832 = *v823;
if(v832) {
float const v833 = v820 * v23;
*v821 = v833;
}
thread float * const v834 = &(*v790)[v68];
float const v835 = *v821;
*v834 = v835;
float const v836 = max(v814, v835);
uint32_t const v837 = v791 + v401;
uint32_t const v838 = v397 + v837;
uint32_t const v839 = v794 + v837;
uint32_t const v840 = uint32_t(v839);
threadgroup float * const v841 = &(*v66)[v840];
float const v842 = *v841;
float v843_store;
thread float * v843 = &v843_store;*v843 = v93;
bool const v844 = *v668;
bool v845_store;
thread bool * v845 = &v845_store;if(v844) {
*v845 = v395;
}
 else {
int32_t const v846 = int32_t(v838);
int32_t const v847 = int32_t(v789);
int32_t const v848 = v846 - v847;
bool const v849 = v838 < v19;
bool const v850 = v848 <= v22;
bool const v851 = v849 && v850;
bool v852_store;
thread bool * v852 = &v852_store;if(v851) {
*v852 = v395;
}
 else {
*v852 = v441;
}
bool const v853 = *v852;
*v845 = v853;
}
bool const v854 = *v845;
if(v854) {
float const v855 = v842 * v23;
*v843 = v855;
}
thread float * const v856 = &(*v790)[v336];
float const v857 = *v843;
*v856 = v857;
float const v858 = max(v836, v857);
uint32_t const v859 = 3;
uint32_t const v860 = v791 + v859;
uint32_t const v861 = v397 + v860;
uint32_t const v862 = v794 + v860;
uint32_t const v863 = uint32_t(v862);
threadgroup float * const v864 = &(*v66)[v863];
float const v865 = *v864;
float v866_store;
thread float * v866 = &v866_store;*v866 = v93;
bool const v867 = *v668;
bool v868_store;
thread bool * v868 = &v868_store;if(v867) {
*v868 = v395;
}
 else {
int32_t const v869 = int32_t(v861);
int32_t const v870 = int32_t(v789);
int32_t const v871 = v869 - v870;
bool const v872 = v861 < v19;
bool const v873 = v871 <= v22;
bool const v874 = v872 && v873;
bool v875_store;
thread bool * v875 = &v875_store;if(v874) {
*v875 = v395;
}
 else {
*v875 = v441;
}
bool const v876 = *v875;
*v868 = v876;
}
bool const v877 = *v868;
if(v877) {
float const v878 = v865 * v23;
*v866 = v878;
}
thread float * const v879 = &(*v790)[v352];
float const v880 = *v866;
*v879 = v880;
float const v881 = max(v858, v880);
uint32_t const v882 = v791 + v218;
uint32_t const v883 = v397 + v882;
uint32_t const v884 = v794 + v882;
uint32_t const v885 = uint32_t(v884);
threadgroup float * const v886 = &(*v66)[v885];
float const v887 = *v886;
float v888_store;
thread float * v888 = &v888_store;*v888 = v93;
bool const v889 = *v668;
bool v890_store;
thread bool * v890 = &v890_store;if(v889) {
*v890 = v395;
}
 else {
int32_t const v891 = int32_t(v883);
int32_t const v892 = int32_t(v789);
int32_t const v893 = v891 - v892;
bool const v894 = v883 < v19;
bool const v895 = v893 <= v22;
bool const v896 = v894 && v895;
bool v897_store;
thread bool * v897 = &v897_store;if(v896) {
*v897 = v395;
}
 else {
*v897 = v441;
}
bool const v898 = *v897;
*v890 = v898;
}
bool const v899 = *v890;
if(v899) {
float const v900 = v887 * v23;
*v888 = v900;
}
thread float * const v901 = &(*v790)[v291];
float const v902 = *v888;
*v901 = v902;
float const v903 = max(v881, v902);
uint32_t const v904 = 5;
uint32_t const v905 = v791 + v904;
uint32_t const v906 = v397 + v905;
uint32_t const v907 = v794 + v905;
uint32_t const v908 = uint32_t(v907);
threadgroup float * const v909 = &(*v66)[v908];
float const v910 = *v909;
float v911_store;
thread float * v911 = &v911_store;*v911 = v93;
bool const v912 = *v668;
bool v913_store;
thread bool * v913 = &v913_store;if(v912) {
*v913 = v395;
}
 else {
int32_t const v914 = int32_t(v906);
int32_t const v915 = int32_t(v789);
int32_t const v916 = v914 - v915;
bool const v917 = v906 < v19;
bool const v918 = v916 <= v22;
bool const v919 = v917 && v918;
bool v920_store;
thread bool * v920 = &v920_store;if(v919) {
*v920 = v395;
}
 else {
*v920 = v441;
}
bool const v921 = *v920;
*v913 = v921;
}
bool const v922 = *v913;
if(v922) {
float const v923 = v910 * v23;
*v911 = v923;
}
uint32_t const v924 = 5;
thread float * const v925 = &(*v790)[v924];
float const v926 = *v911;
*v925 = v926;
float const v927 = max(v903, v926);
uint32_t const v928 = v791 + v681;
uint32_t const v929 = v397 + v928;
uint32_t const v930 = v794 + v928;
uint32_t const v931 = uint32_t(v930);
threadgroup float * const v932 = &(*v66)[v931];
float const v933 = *v932;
float v934_store;
thread float * v934 = &v934_store;*v934 = v93;
bool const v935 = *v668;
bool v936_store;
thread bool * v936 = &v936_store;if(v935) {
*v936 = v395;
}
 else {
int32_t const v937 = int32_t(v929);
int32_t const v938 = int32_t(v789);
int32_t const v939 = v937 - v938;
bool const v940 = v929 < v19;
bool const v941 = v939 <= v22;
bool const v942 = v940 && v941;
bool v943_store;
thread bool * v943 = &v943_store;if(v942) {
*v943 = v395;
}
 else {
*v943 = v441;
}
bool const v944 = *v943;
*v936 = v944;
}
bool const v945 = *v936;
if(v945) {
float const v946 = v933 * v23;
*v934 = v946;
}
thread float * const v947 = &(*v790)[v683];
float const v948 = *v934;
*v947 = v948;
float const v949 = max(v927, v948);
uint32_t const v950 = 7;
uint32_t const v951 = v791 + v950;
uint32_t const v952 = v397 + v951;
uint32_t const v953 = v794 + v951;
uint32_t const v954 = uint32_t(v953);
threadgroup float * const v955 = &(*v66)[v954];
float const v956 = *v955;
float v957_store;
thread float * v957 = &v957_store;*v957 = v93;
bool const v958 = *v668;
bool v959_store;
thread bool * v959 = &v959_store;if(v958) {
*v959 = v395;
}
 else {
int32_t const v960 = int32_t(v952);
int32_t const v961 = int32_t(v789);
int32_t const v962 = v960 - v961;
bool const v963 = v952 < v19;
bool const v964 = v962 <= v22;
bool const v965 = v963 && v964;
bool v966_store;
thread bool * v966 = &v966_store;if(v965) {
*v966 = v395;
}
 else {
*v966 = v441;
}
bool const v967 = *v966;
*v959 = v967;
}
bool const v968 = *v959;
if(v968) {
float const v969 = v956 * v23;
*v957 = v969;
}
uint32_t const v970 = 7;
thread float * const v971 = &(*v790)[v970];
float const v972 = *v957;
*v971 = v972;
float const v973 = max(v949, v972);
float const v974 = simd_shuffle_xor(v973, v62);;
float const v975 = max(v973, v974);
float const v976 = simd_shuffle_xor(v975, v97);;
float const v977 = max(v975, v976);
float const v978 = *v92;
float const v979 = 5.54517698;
float const v980 = v978 + v979;
bool const v981 = v977 > v980;
float const v982 = v981 ? v977 : v978;
float const v983 = v978 - v982;
float const v984 = exp(v983);bool const v985 = v982 != v978;
bool v986_store;
thread bool * v986 = &v986_store;if(v985) {
bool const v987 = v978 != v93;
*v986 = v987;
}
 else {
*v986 = v441;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v988 = *v986;
bool const v989 = simd_any(v988);;
if(v989) {

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v990 = v64 * v401;
uint32_t const v991 = v794 + v990;
uint32_t const v992 = uint32_t(v991);
threadgroup float * const v993 = &(*v66)[v992];
float const v994 = *v993;
float const v995 = v994 * v984;
*v993 = v995;
uint32_t const v996 = v991 + v54;
uint32_t const v997 = uint32_t(v996);
threadgroup float * const v998 = &(*v66)[v997];
float const v999 = *v998;
float const v1000 = v999 * v984;
*v998 = v1000;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1001 = *v993;
float const v1002 = v1001 * v984;
*v993 = v1002;
float const v1003 = *v998;
float const v1004 = v1003 * v984;
*v998 = v1004;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1005 = *v993;
float const v1006 = v1005 * v984;
*v993 = v1006;
float const v1007 = *v998;
float const v1008 = v1007 * v984;
*v998 = v1008;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1009 = *v993;
float const v1010 = v1009 * v984;
*v993 = v1010;
float const v1011 = *v998;
float const v1012 = v1011 * v984;
*v998 = v1012;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1013 = *v993;
float const v1014 = v1013 * v984;
*v993 = v1014;
float const v1015 = *v998;
float const v1016 = v1015 * v984;
*v998 = v1016;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1017 = *v993;
float const v1018 = v1017 * v984;
*v993 = v1018;
float const v1019 = *v998;
float const v1020 = v1019 * v984;
*v998 = v1020;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1021 = *v993;
float const v1022 = v1021 * v984;
*v993 = v1022;
float const v1023 = *v998;
float const v1024 = v1023 * v984;
*v998 = v1024;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1025 = *v993;
float const v1026 = v1025 * v984;
*v993 = v1026;
float const v1027 = *v998;
float const v1028 = v1027 * v984;
*v998 = v1028;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v92 = v982;
float const v1029 = *v812;
uint32_t const v1030 = reinterpret_cast<const thread uint32_t&>(v1029);
uint32_t const v1031 = 4286578687;
bool const v1032 = v1030 == v1031;
float const v1033 = v1029 - v982;
float const v1034 = exp(v1033);float const v1035 = v1032 ? v72 : v1034;
half const v1036 = half(v1035);
half_4 const v1037 = [&]{
half_4 tmp = v105;
tmp.i_0 = v1036;
return tmp;
}();
float const v1038 = *v834;
uint32_t const v1039 = reinterpret_cast<const thread uint32_t&>(v1038);
bool const v1040 = v1039 == v1031;
float const v1041 = v1038 - v982;
float const v1042 = exp(v1041);float const v1043 = v1040 ? v72 : v1042;
float const v1044 = v1035 + v1043;
half const v1045 = half(v1043);
half_4 const v1046 = [&]{
half_4 tmp = v1037;
tmp.i_1 = v1045;
return tmp;
}();
float const v1047 = *v856;
uint32_t const v1048 = reinterpret_cast<const thread uint32_t&>(v1047);
bool const v1049 = v1048 == v1031;
float const v1050 = v1047 - v982;
float const v1051 = exp(v1050);float const v1052 = v1049 ? v72 : v1051;
float const v1053 = v1044 + v1052;
half const v1054 = half(v1052);
half_4 const v1055 = [&]{
half_4 tmp = v1046;
tmp.i_2 = v1054;
return tmp;
}();
float const v1056 = *v879;
uint32_t const v1057 = reinterpret_cast<const thread uint32_t&>(v1056);
bool const v1058 = v1057 == v1031;
float const v1059 = v1056 - v982;
float const v1060 = exp(v1059);float const v1061 = v1058 ? v72 : v1060;
float const v1062 = v1053 + v1061;
half const v1063 = half(v1061);
half_4 const v1064 = [&]{
half_4 tmp = v1055;
tmp.i_3 = v1063;
return tmp;
}();
uint32_t const v1065 = v63 * v687;
uint32_t const v1066 = v672 + v1065;
uint32_t const v1067 = v64 * v401;
uint32_t const v1068 = v1066 + v1067;
uint32_t const v1069 = uint32_t(v1068);
threadgroup half_4 * const v1070 = &(*v67)[v1069];
*v1070 = v1064;
float const v1071 = *v901;
uint32_t const v1072 = reinterpret_cast<const thread uint32_t&>(v1071);
bool const v1073 = v1072 == v1031;
float const v1074 = v1071 - v982;
float const v1075 = exp(v1074);float const v1076 = v1073 ? v72 : v1075;
float const v1077 = v1062 + v1076;
half const v1078 = half(v1076);
half_4 const v1079 = [&]{
half_4 tmp = v105;
tmp.i_0 = v1078;
return tmp;
}();
float const v1080 = *v925;
uint32_t const v1081 = reinterpret_cast<const thread uint32_t&>(v1080);
bool const v1082 = v1081 == v1031;
float const v1083 = v1080 - v982;
float const v1084 = exp(v1083);float const v1085 = v1082 ? v72 : v1084;
float const v1086 = v1077 + v1085;
half const v1087 = half(v1085);
half_4 const v1088 = [&]{
half_4 tmp = v1079;
tmp.i_1 = v1087;
return tmp;
}();
float const v1089 = *v947;
uint32_t const v1090 = reinterpret_cast<const thread uint32_t&>(v1089);
bool const v1091 = v1090 == v1031;
float const v1092 = v1089 - v982;
float const v1093 = exp(v1092);float const v1094 = v1091 ? v72 : v1093;
float const v1095 = v1086 + v1094;
half const v1096 = half(v1094);
half_4 const v1097 = [&]{
half_4 tmp = v1088;
tmp.i_2 = v1096;
return tmp;
}();
float const v1098 = *v971;
uint32_t const v1099 = reinterpret_cast<const thread uint32_t&>(v1098);
bool const v1100 = v1099 == v1031;
float const v1101 = v1098 - v982;
float const v1102 = exp(v1101);float const v1103 = v1100 ? v72 : v1102;
float const v1104 = v1095 + v1103;
half const v1105 = half(v1103);
half_4 const v1106 = [&]{
half_4 tmp = v1097;
tmp.i_3 = v1105;
return tmp;
}();
uint32_t const v1107 = v1068 + v54;
uint32_t const v1108 = uint32_t(v1107);
threadgroup half_4 * const v1109 = &(*v67)[v1108];
*v1109 = v1106;
float const v1110 = *v94;
float const v1111 = fma(v1110, v984, v1104);
*v94 = v1111;
float const v1112 = *v95;
float const v1113 = fma(v1112, v984, v1104);
*v95 = v1113;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1114 = *v668;
bool const v1115 = !v1114;
bool const v1116 = *v631;
bool const v1117 = v1116 && v1115;
if(v1117) {

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1118 = v794 + v1067;
for(uint32_t v1119 = v96; v1119 < v56; v1119 += v54) {
uint32_t const v1120 = v1119 / v218;
uint32_t const v1121 = v1066 + v1120;
uint32_t const v1122 = uint32_t(v1121);
threadgroup half_4 * const v1123 = &(*v67)[v1122];
half_4 const v1124 = *v1123;
uint32_t const v1125 = v1119 % v218;
half const v1126 = v1124.i_0;
float const v1127 = float(v1126);
float v1128_store;
thread float * v1128 = &v1128_store;*v1128 = v1127;
bool const v1129 = v1125 == v54;
if(v1129) {
half const v1130 = v1124.i_1;
float const v1131 = float(v1130);
*v1128 = v1131;
}
bool const v1132 = v1125 == v401;
if(v1132) {
half const v1133 = v1124.i_2;
float const v1134 = float(v1133);
*v1128 = v1134;
}
bool const v1135 = v1125 == v859;
if(v1135) {
half const v1136 = v1124.i_3;
float const v1137 = float(v1136);
*v1128 = v1137;
}
float const v1138 = *v1128;
uint32_t const v1139 = reinterpret_cast<const thread uint32_t&>(v1138);
bool const v1140 = v1139 == v96;
bool const v1141 = !v1140;
if(v1141) {
uint32_t const v1142 = v1119 * v122;
uint32_t const v1143 = v419 + v1142;
uint32_t const v1144 = v1067 / v218;
uint32_t const v1145 = v1143 + v1144;
uint32_t const v1146 = uint32_t(v1145);
threadgroup half_4 * const v1147 = &(*v65)[v1146];
half_4 const v1148 = *v1147;
half const v1149 = v1148.i_0;
float const v1150 = float(v1149);
float v1151_store;
thread float * v1151 = &v1151_store;*v1151 = v1150;
uint32_t const v1152 = v64 % v401;
bool const v1153 = v1152 == v54;
if(v1153) {
half const v1154 = v1148.i_2;
float const v1155 = float(v1154);
*v1151 = v1155;
}
uint32_t const v1156 = uint32_t(v1118);
float const v1157 = *v1128;
float const v1158 = *v1151;
threadgroup float * const v1159 = &(*v66)[v1156];
float const v1160 = *v1159;
float const v1161 = fma(v1157, v1158, v1160);
*v1159 = v1161;
half const v1162 = v1148.i_1;
float const v1163 = float(v1162);
float v1164_store;
thread float * v1164 = &v1164_store;*v1164 = v1163;
if(v1153) {
half const v1165 = v1148.i_3;
float const v1166 = float(v1165);
*v1164 = v1166;
}
uint32_t const v1167 = v1118 + v54;
uint32_t const v1168 = uint32_t(v1167);
float const v1169 = *v1128;
float const v1170 = *v1164;
threadgroup float * const v1171 = &(*v66)[v1168];
float const v1172 = *v1171;
float const v1173 = fma(v1169, v1170, v1172);
*v1171 = v1173;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1174 = v96; v1174 < v56; v1174 += v54) {
uint32_t const v1175 = v1174 / v218;
uint32_t const v1176 = v1066 + v1175;
uint32_t const v1177 = uint32_t(v1176);
threadgroup half_4 * const v1178 = &(*v67)[v1177];
half_4 const v1179 = *v1178;
uint32_t const v1180 = v1174 % v218;
half const v1181 = v1179.i_0;
float const v1182 = float(v1181);
float v1183_store;
thread float * v1183 = &v1183_store;*v1183 = v1182;
bool const v1184 = v1180 == v54;
if(v1184) {
half const v1185 = v1179.i_1;
float const v1186 = float(v1185);
*v1183 = v1186;
}
bool const v1187 = v1180 == v401;
if(v1187) {
half const v1188 = v1179.i_2;
float const v1189 = float(v1188);
*v1183 = v1189;
}
bool const v1190 = v1180 == v859;
if(v1190) {
half const v1191 = v1179.i_3;
float const v1192 = float(v1191);
*v1183 = v1192;
}
float const v1193 = *v1183;
uint32_t const v1194 = reinterpret_cast<const thread uint32_t&>(v1193);
bool const v1195 = v1194 == v96;
bool const v1196 = !v1195;
if(v1196) {
uint32_t const v1197 = v1174 * v122;
uint32_t const v1198 = 578;
uint32_t const v1199 = v1198 + v1197;
uint32_t const v1200 = v1067 / v218;
uint32_t const v1201 = v1199 + v1200;
uint32_t const v1202 = uint32_t(v1201);
threadgroup half_4 * const v1203 = &(*v65)[v1202];
half_4 const v1204 = *v1203;
half const v1205 = v1204.i_0;
float const v1206 = float(v1205);
float v1207_store;
thread float * v1207 = &v1207_store;*v1207 = v1206;
uint32_t const v1208 = v64 % v401;
bool const v1209 = v1208 == v54;
if(v1209) {
half const v1210 = v1204.i_2;
float const v1211 = float(v1210);
*v1207 = v1211;
}
uint32_t const v1212 = uint32_t(v1118);
float const v1213 = *v1183;
float const v1214 = *v1207;
threadgroup float * const v1215 = &(*v66)[v1212];
float const v1216 = *v1215;
float const v1217 = fma(v1213, v1214, v1216);
*v1215 = v1217;
half const v1218 = v1204.i_1;
float const v1219 = float(v1218);
float v1220_store;
thread float * v1220 = &v1220_store;*v1220 = v1219;
if(v1209) {
half const v1221 = v1204.i_3;
float const v1222 = float(v1221);
*v1220 = v1222;
}
uint32_t const v1223 = v1118 + v54;
uint32_t const v1224 = uint32_t(v1223);
float const v1225 = *v1183;
float const v1226 = *v1220;
threadgroup float * const v1227 = &(*v66)[v1224];
float const v1228 = *v1227;
float const v1229 = fma(v1225, v1226, v1228);
*v1227 = v1229;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1230 = v96; v1230 < v56; v1230 += v54) {
uint32_t const v1231 = v1230 / v218;
uint32_t const v1232 = v1066 + v1231;
uint32_t const v1233 = uint32_t(v1232);
threadgroup half_4 * const v1234 = &(*v67)[v1233];
half_4 const v1235 = *v1234;
uint32_t const v1236 = v1230 % v218;
half const v1237 = v1235.i_0;
float const v1238 = float(v1237);
float v1239_store;
thread float * v1239 = &v1239_store;*v1239 = v1238;
bool const v1240 = v1236 == v54;
if(v1240) {
half const v1241 = v1235.i_1;
float const v1242 = float(v1241);
*v1239 = v1242;
}
bool const v1243 = v1236 == v401;
if(v1243) {
half const v1244 = v1235.i_2;
float const v1245 = float(v1244);
*v1239 = v1245;
}
bool const v1246 = v1236 == v859;
if(v1246) {
half const v1247 = v1235.i_3;
float const v1248 = float(v1247);
*v1239 = v1248;
}
float const v1249 = *v1239;
uint32_t const v1250 = reinterpret_cast<const thread uint32_t&>(v1249);
bool const v1251 = v1250 == v96;
bool const v1252 = !v1251;
if(v1252) {
uint32_t const v1253 = v1230 * v122;
uint32_t const v1254 = 580;
uint32_t const v1255 = v1254 + v1253;
uint32_t const v1256 = v1067 / v218;
uint32_t const v1257 = v1255 + v1256;
uint32_t const v1258 = uint32_t(v1257);
threadgroup half_4 * const v1259 = &(*v65)[v1258];
half_4 const v1260 = *v1259;
half const v1261 = v1260.i_0;
float const v1262 = float(v1261);
float v1263_store;
thread float * v1263 = &v1263_store;*v1263 = v1262;
uint32_t const v1264 = v64 % v401;
bool const v1265 = v1264 == v54;
if(v1265) {
half const v1266 = v1260.i_2;
float const v1267 = float(v1266);
*v1263 = v1267;
}
uint32_t const v1268 = uint32_t(v1118);
float const v1269 = *v1239;
float const v1270 = *v1263;
threadgroup float * const v1271 = &(*v66)[v1268];
float const v1272 = *v1271;
float const v1273 = fma(v1269, v1270, v1272);
*v1271 = v1273;
half const v1274 = v1260.i_1;
float const v1275 = float(v1274);
float v1276_store;
thread float * v1276 = &v1276_store;*v1276 = v1275;
if(v1265) {
half const v1277 = v1260.i_3;
float const v1278 = float(v1277);
*v1276 = v1278;
}
uint32_t const v1279 = v1118 + v54;
uint32_t const v1280 = uint32_t(v1279);
float const v1281 = *v1239;
float const v1282 = *v1276;
threadgroup float * const v1283 = &(*v66)[v1280];
float const v1284 = *v1283;
float const v1285 = fma(v1281, v1282, v1284);
*v1283 = v1285;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1286 = v96; v1286 < v56; v1286 += v54) {
uint32_t const v1287 = v1286 / v218;
uint32_t const v1288 = v1066 + v1287;
uint32_t const v1289 = uint32_t(v1288);
threadgroup half_4 * const v1290 = &(*v67)[v1289];
half_4 const v1291 = *v1290;
uint32_t const v1292 = v1286 % v218;
half const v1293 = v1291.i_0;
float const v1294 = float(v1293);
float v1295_store;
thread float * v1295 = &v1295_store;*v1295 = v1294;
bool const v1296 = v1292 == v54;
if(v1296) {
half const v1297 = v1291.i_1;
float const v1298 = float(v1297);
*v1295 = v1298;
}
bool const v1299 = v1292 == v401;
if(v1299) {
half const v1300 = v1291.i_2;
float const v1301 = float(v1300);
*v1295 = v1301;
}
bool const v1302 = v1292 == v859;
if(v1302) {
half const v1303 = v1291.i_3;
float const v1304 = float(v1303);
*v1295 = v1304;
}
float const v1305 = *v1295;
uint32_t const v1306 = reinterpret_cast<const thread uint32_t&>(v1305);
bool const v1307 = v1306 == v96;
bool const v1308 = !v1307;
if(v1308) {
uint32_t const v1309 = v1286 * v122;
uint32_t const v1310 = 582;
uint32_t const v1311 = v1310 + v1309;
uint32_t const v1312 = v1067 / v218;
uint32_t const v1313 = v1311 + v1312;
uint32_t const v1314 = uint32_t(v1313);
threadgroup half_4 * const v1315 = &(*v65)[v1314];
half_4 const v1316 = *v1315;
half const v1317 = v1316.i_0;
float const v1318 = float(v1317);
float v1319_store;
thread float * v1319 = &v1319_store;*v1319 = v1318;
uint32_t const v1320 = v64 % v401;
bool const v1321 = v1320 == v54;
if(v1321) {
half const v1322 = v1316.i_2;
float const v1323 = float(v1322);
*v1319 = v1323;
}
uint32_t const v1324 = uint32_t(v1118);
float const v1325 = *v1295;
float const v1326 = *v1319;
threadgroup float * const v1327 = &(*v66)[v1324];
float const v1328 = *v1327;
float const v1329 = fma(v1325, v1326, v1328);
*v1327 = v1329;
half const v1330 = v1316.i_1;
float const v1331 = float(v1330);
float v1332_store;
thread float * v1332 = &v1332_store;*v1332 = v1331;
if(v1321) {
half const v1333 = v1316.i_3;
float const v1334 = float(v1333);
*v1332 = v1334;
}
uint32_t const v1335 = v1118 + v54;
uint32_t const v1336 = uint32_t(v1335);
float const v1337 = *v1295;
float const v1338 = *v1332;
threadgroup float * const v1339 = &(*v66)[v1336];
float const v1340 = *v1339;
float const v1341 = fma(v1337, v1338, v1340);
*v1339 = v1341;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1342 = v96; v1342 < v56; v1342 += v54) {
uint32_t const v1343 = v1342 / v218;
uint32_t const v1344 = v1066 + v1343;
uint32_t const v1345 = uint32_t(v1344);
threadgroup half_4 * const v1346 = &(*v67)[v1345];
half_4 const v1347 = *v1346;
uint32_t const v1348 = v1342 % v218;
half const v1349 = v1347.i_0;
float const v1350 = float(v1349);
float v1351_store;
thread float * v1351 = &v1351_store;*v1351 = v1350;
bool const v1352 = v1348 == v54;
if(v1352) {
half const v1353 = v1347.i_1;
float const v1354 = float(v1353);
*v1351 = v1354;
}
bool const v1355 = v1348 == v401;
if(v1355) {
half const v1356 = v1347.i_2;
float const v1357 = float(v1356);
*v1351 = v1357;
}
bool const v1358 = v1348 == v859;
if(v1358) {
half const v1359 = v1347.i_3;
float const v1360 = float(v1359);
*v1351 = v1360;
}
float const v1361 = *v1351;
uint32_t const v1362 = reinterpret_cast<const thread uint32_t&>(v1361);
bool const v1363 = v1362 == v96;
bool const v1364 = !v1363;
if(v1364) {
uint32_t const v1365 = v1342 * v122;
uint32_t const v1366 = 584;
uint32_t const v1367 = v1366 + v1365;
uint32_t const v1368 = v1067 / v218;
uint32_t const v1369 = v1367 + v1368;
uint32_t const v1370 = uint32_t(v1369);
threadgroup half_4 * const v1371 = &(*v65)[v1370];
half_4 const v1372 = *v1371;
half const v1373 = v1372.i_0;
float const v1374 = float(v1373);
float v1375_store;
thread float * v1375 = &v1375_store;*v1375 = v1374;
uint32_t const v1376 = v64 % v401;
bool const v1377 = v1376 == v54;
if(v1377) {
half const v1378 = v1372.i_2;
float const v1379 = float(v1378);
*v1375 = v1379;
}
uint32_t const v1380 = uint32_t(v1118);
float const v1381 = *v1351;
float const v1382 = *v1375;
threadgroup float * const v1383 = &(*v66)[v1380];
float const v1384 = *v1383;
float const v1385 = fma(v1381, v1382, v1384);
*v1383 = v1385;
half const v1386 = v1372.i_1;
float const v1387 = float(v1386);
float v1388_store;
thread float * v1388 = &v1388_store;*v1388 = v1387;
if(v1377) {
half const v1389 = v1372.i_3;
float const v1390 = float(v1389);
*v1388 = v1390;
}
uint32_t const v1391 = v1118 + v54;
uint32_t const v1392 = uint32_t(v1391);
float const v1393 = *v1351;
float const v1394 = *v1388;
threadgroup float * const v1395 = &(*v66)[v1392];
float const v1396 = *v1395;
float const v1397 = fma(v1393, v1394, v1396);
*v1395 = v1397;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1398 = v96; v1398 < v56; v1398 += v54) {
uint32_t const v1399 = v1398 / v218;
uint32_t const v1400 = v1066 + v1399;
uint32_t const v1401 = uint32_t(v1400);
threadgroup half_4 * const v1402 = &(*v67)[v1401];
half_4 const v1403 = *v1402;
uint32_t const v1404 = v1398 % v218;
half const v1405 = v1403.i_0;
float const v1406 = float(v1405);
float v1407_store;
thread float * v1407 = &v1407_store;*v1407 = v1406;
bool const v1408 = v1404 == v54;
if(v1408) {
half const v1409 = v1403.i_1;
float const v1410 = float(v1409);
*v1407 = v1410;
}
bool const v1411 = v1404 == v401;
if(v1411) {
half const v1412 = v1403.i_2;
float const v1413 = float(v1412);
*v1407 = v1413;
}
bool const v1414 = v1404 == v859;
if(v1414) {
half const v1415 = v1403.i_3;
float const v1416 = float(v1415);
*v1407 = v1416;
}
float const v1417 = *v1407;
uint32_t const v1418 = reinterpret_cast<const thread uint32_t&>(v1417);
bool const v1419 = v1418 == v96;
bool const v1420 = !v1419;
if(v1420) {
uint32_t const v1421 = v1398 * v122;
uint32_t const v1422 = 586;
uint32_t const v1423 = v1422 + v1421;
uint32_t const v1424 = v1067 / v218;
uint32_t const v1425 = v1423 + v1424;
uint32_t const v1426 = uint32_t(v1425);
threadgroup half_4 * const v1427 = &(*v65)[v1426];
half_4 const v1428 = *v1427;
half const v1429 = v1428.i_0;
float const v1430 = float(v1429);
float v1431_store;
thread float * v1431 = &v1431_store;*v1431 = v1430;
uint32_t const v1432 = v64 % v401;
bool const v1433 = v1432 == v54;
if(v1433) {
half const v1434 = v1428.i_2;
float const v1435 = float(v1434);
*v1431 = v1435;
}
uint32_t const v1436 = uint32_t(v1118);
float const v1437 = *v1407;
float const v1438 = *v1431;
threadgroup float * const v1439 = &(*v66)[v1436];
float const v1440 = *v1439;
float const v1441 = fma(v1437, v1438, v1440);
*v1439 = v1441;
half const v1442 = v1428.i_1;
float const v1443 = float(v1442);
float v1444_store;
thread float * v1444 = &v1444_store;*v1444 = v1443;
if(v1433) {
half const v1445 = v1428.i_3;
float const v1446 = float(v1445);
*v1444 = v1446;
}
uint32_t const v1447 = v1118 + v54;
uint32_t const v1448 = uint32_t(v1447);
float const v1449 = *v1407;
float const v1450 = *v1444;
threadgroup float * const v1451 = &(*v66)[v1448];
float const v1452 = *v1451;
float const v1453 = fma(v1449, v1450, v1452);
*v1451 = v1453;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1454 = v96; v1454 < v56; v1454 += v54) {
uint32_t const v1455 = v1454 / v218;
uint32_t const v1456 = v1066 + v1455;
uint32_t const v1457 = uint32_t(v1456);
threadgroup half_4 * const v1458 = &(*v67)[v1457];
half_4 const v1459 = *v1458;
uint32_t const v1460 = v1454 % v218;
half const v1461 = v1459.i_0;
float const v1462 = float(v1461);
float v1463_store;
thread float * v1463 = &v1463_store;*v1463 = v1462;
bool const v1464 = v1460 == v54;
if(v1464) {
half const v1465 = v1459.i_1;
float const v1466 = float(v1465);
*v1463 = v1466;
}
bool const v1467 = v1460 == v401;
if(v1467) {
half const v1468 = v1459.i_2;
float const v1469 = float(v1468);
*v1463 = v1469;
}
bool const v1470 = v1460 == v859;
if(v1470) {
half const v1471 = v1459.i_3;
float const v1472 = float(v1471);
*v1463 = v1472;
}
float const v1473 = *v1463;
uint32_t const v1474 = reinterpret_cast<const thread uint32_t&>(v1473);
bool const v1475 = v1474 == v96;
bool const v1476 = !v1475;
if(v1476) {
uint32_t const v1477 = v1454 * v122;
uint32_t const v1478 = 588;
uint32_t const v1479 = v1478 + v1477;
uint32_t const v1480 = v1067 / v218;
uint32_t const v1481 = v1479 + v1480;
uint32_t const v1482 = uint32_t(v1481);
threadgroup half_4 * const v1483 = &(*v65)[v1482];
half_4 const v1484 = *v1483;
half const v1485 = v1484.i_0;
float const v1486 = float(v1485);
float v1487_store;
thread float * v1487 = &v1487_store;*v1487 = v1486;
uint32_t const v1488 = v64 % v401;
bool const v1489 = v1488 == v54;
if(v1489) {
half const v1490 = v1484.i_2;
float const v1491 = float(v1490);
*v1487 = v1491;
}
uint32_t const v1492 = uint32_t(v1118);
float const v1493 = *v1463;
float const v1494 = *v1487;
threadgroup float * const v1495 = &(*v66)[v1492];
float const v1496 = *v1495;
float const v1497 = fma(v1493, v1494, v1496);
*v1495 = v1497;
half const v1498 = v1484.i_1;
float const v1499 = float(v1498);
float v1500_store;
thread float * v1500 = &v1500_store;*v1500 = v1499;
if(v1489) {
half const v1501 = v1484.i_3;
float const v1502 = float(v1501);
*v1500 = v1502;
}
uint32_t const v1503 = v1118 + v54;
uint32_t const v1504 = uint32_t(v1503);
float const v1505 = *v1463;
float const v1506 = *v1500;
threadgroup float * const v1507 = &(*v66)[v1504];
float const v1508 = *v1507;
float const v1509 = fma(v1505, v1506, v1508);
*v1507 = v1509;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v699), v698);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1510 = v96; v1510 < v56; v1510 += v54) {
uint32_t const v1511 = v1510 / v218;
uint32_t const v1512 = v1066 + v1511;
uint32_t const v1513 = uint32_t(v1512);
threadgroup half_4 * const v1514 = &(*v67)[v1513];
half_4 const v1515 = *v1514;
uint32_t const v1516 = v1510 % v218;
half const v1517 = v1515.i_0;
float const v1518 = float(v1517);
float v1519_store;
thread float * v1519 = &v1519_store;*v1519 = v1518;
bool const v1520 = v1516 == v54;
if(v1520) {
half const v1521 = v1515.i_1;
float const v1522 = float(v1521);
*v1519 = v1522;
}
bool const v1523 = v1516 == v401;
if(v1523) {
half const v1524 = v1515.i_2;
float const v1525 = float(v1524);
*v1519 = v1525;
}
bool const v1526 = v1516 == v859;
if(v1526) {
half const v1527 = v1515.i_3;
float const v1528 = float(v1527);
*v1519 = v1528;
}
float const v1529 = *v1519;
uint32_t const v1530 = reinterpret_cast<const thread uint32_t&>(v1529);
bool const v1531 = v1530 == v96;
bool const v1532 = !v1531;
if(v1532) {
uint32_t const v1533 = v1510 * v122;
uint32_t const v1534 = 590;
uint32_t const v1535 = v1534 + v1533;
uint32_t const v1536 = v1067 / v218;
uint32_t const v1537 = v1535 + v1536;
uint32_t const v1538 = uint32_t(v1537);
threadgroup half_4 * const v1539 = &(*v65)[v1538];
half_4 const v1540 = *v1539;
half const v1541 = v1540.i_0;
float const v1542 = float(v1541);
float v1543_store;
thread float * v1543 = &v1543_store;*v1543 = v1542;
uint32_t const v1544 = v64 % v401;
bool const v1545 = v1544 == v54;
if(v1545) {
half const v1546 = v1540.i_2;
float const v1547 = float(v1546);
*v1543 = v1547;
}
uint32_t const v1548 = uint32_t(v1118);
float const v1549 = *v1519;
float const v1550 = *v1543;
threadgroup float * const v1551 = &(*v66)[v1548];
float const v1552 = *v1551;
float const v1553 = fma(v1549, v1550, v1552);
*v1551 = v1553;
half const v1554 = v1540.i_1;
float const v1555 = float(v1554);
float v1556_store;
thread float * v1556 = &v1556_store;*v1556 = v1555;
if(v1545) {
half const v1557 = v1540.i_3;
float const v1558 = float(v1557);
*v1556 = v1558;
}
uint32_t const v1559 = v1118 + v54;
uint32_t const v1560 = uint32_t(v1559);
float const v1561 = *v1519;
float const v1562 = *v1556;
threadgroup float * const v1563 = &(*v66)[v1560];
float const v1564 = *v1563;
float const v1565 = fma(v1561, v1562, v1564);
*v1563 = v1565;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v699), v698, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1566_store; thread simdgroup_half8x8 * v1566 = &v1566_store;uint32_t const v1567 = uint32_t(v672);
threadgroup half_4 * const v1568 = &(*v67)[v1567];
simdgroup_load(*v1566, reinterpret_cast<threadgroup half *>(v1568), v698, 0, false);
simdgroup_half8x8 v1569_store; thread simdgroup_half8x8 * v1569 = &v1569_store;uint32_t const v1570 = 576;
threadgroup half_4 * const v1571 = &(*v65)[v1570];
simdgroup_load(*v1569, reinterpret_cast<threadgroup half *>(v1571), v675, 0, false);
simdgroup_multiply_accumulate(*v71, *v1566, *v1569, *v71);
simdgroup_half8x8 v1572_store; thread simdgroup_half8x8 * v1572 = &v1572_store;uint32_t const v1573 = 578;
threadgroup half_4 * const v1574 = &(*v65)[v1573];
simdgroup_load(*v1572, reinterpret_cast<threadgroup half *>(v1574), v675, 0, false);
simdgroup_multiply_accumulate(*v73, *v1566, *v1572, *v73);
simdgroup_half8x8 v1575_store; thread simdgroup_half8x8 * v1575 = &v1575_store;uint32_t const v1576 = 580;
threadgroup half_4 * const v1577 = &(*v65)[v1576];
simdgroup_load(*v1575, reinterpret_cast<threadgroup half *>(v1577), v675, 0, false);
simdgroup_multiply_accumulate(*v74, *v1566, *v1575, *v74);
simdgroup_half8x8 v1578_store; thread simdgroup_half8x8 * v1578 = &v1578_store;uint32_t const v1579 = 582;
threadgroup half_4 * const v1580 = &(*v65)[v1579];
simdgroup_load(*v1578, reinterpret_cast<threadgroup half *>(v1580), v675, 0, false);
simdgroup_multiply_accumulate(*v75, *v1566, *v1578, *v75);
simdgroup_half8x8 v1581_store; thread simdgroup_half8x8 * v1581 = &v1581_store;uint32_t const v1582 = 584;
threadgroup half_4 * const v1583 = &(*v65)[v1582];
simdgroup_load(*v1581, reinterpret_cast<threadgroup half *>(v1583), v675, 0, false);
simdgroup_multiply_accumulate(*v76, *v1566, *v1581, *v76);
simdgroup_half8x8 v1584_store; thread simdgroup_half8x8 * v1584 = &v1584_store;uint32_t const v1585 = 586;
threadgroup half_4 * const v1586 = &(*v65)[v1585];
simdgroup_load(*v1584, reinterpret_cast<threadgroup half *>(v1586), v675, 0, false);
simdgroup_multiply_accumulate(*v77, *v1566, *v1584, *v77);
simdgroup_half8x8 v1587_store; thread simdgroup_half8x8 * v1587 = &v1587_store;uint32_t const v1588 = 588;
threadgroup half_4 * const v1589 = &(*v65)[v1588];
simdgroup_load(*v1587, reinterpret_cast<threadgroup half *>(v1589), v675, 0, false);
simdgroup_multiply_accumulate(*v78, *v1566, *v1587, *v78);
simdgroup_half8x8 v1590_store; thread simdgroup_half8x8 * v1590 = &v1590_store;uint32_t const v1591 = 590;
threadgroup half_4 * const v1592 = &(*v65)[v1591];
simdgroup_load(*v1590, reinterpret_cast<threadgroup half *>(v1592), v675, 0, false);
simdgroup_multiply_accumulate(*v79, *v1566, *v1590, *v79);
simdgroup_half8x8 v1593_store; thread simdgroup_half8x8 * v1593 = &v1593_store;uint32_t const v1594 = v672 + v401;
uint32_t const v1595 = uint32_t(v1594);
threadgroup half_4 * const v1596 = &(*v67)[v1595];
simdgroup_load(*v1593, reinterpret_cast<threadgroup half *>(v1596), v698, 0, false);
simdgroup_half8x8 v1597_store; thread simdgroup_half8x8 * v1597 = &v1597_store;threadgroup half_4 * const v1598 = &(*v65)[v761];
simdgroup_load(*v1597, reinterpret_cast<threadgroup half *>(v1598), v675, 0, false);
simdgroup_multiply_accumulate(*v71, *v1593, *v1597, *v71);
simdgroup_half8x8 v1599_store; thread simdgroup_half8x8 * v1599 = &v1599_store;uint32_t const v1600 = 722;
threadgroup half_4 * const v1601 = &(*v65)[v1600];
simdgroup_load(*v1599, reinterpret_cast<threadgroup half *>(v1601), v675, 0, false);
simdgroup_multiply_accumulate(*v73, *v1593, *v1599, *v73);
simdgroup_half8x8 v1602_store; thread simdgroup_half8x8 * v1602 = &v1602_store;uint32_t const v1603 = 724;
threadgroup half_4 * const v1604 = &(*v65)[v1603];
simdgroup_load(*v1602, reinterpret_cast<threadgroup half *>(v1604), v675, 0, false);
simdgroup_multiply_accumulate(*v74, *v1593, *v1602, *v74);
simdgroup_half8x8 v1605_store; thread simdgroup_half8x8 * v1605 = &v1605_store;uint32_t const v1606 = 726;
threadgroup half_4 * const v1607 = &(*v65)[v1606];
simdgroup_load(*v1605, reinterpret_cast<threadgroup half *>(v1607), v675, 0, false);
simdgroup_multiply_accumulate(*v75, *v1593, *v1605, *v75);
simdgroup_half8x8 v1608_store; thread simdgroup_half8x8 * v1608 = &v1608_store;uint32_t const v1609 = 728;
threadgroup half_4 * const v1610 = &(*v65)[v1609];
simdgroup_load(*v1608, reinterpret_cast<threadgroup half *>(v1610), v675, 0, false);
simdgroup_multiply_accumulate(*v76, *v1593, *v1608, *v76);
simdgroup_half8x8 v1611_store; thread simdgroup_half8x8 * v1611 = &v1611_store;uint32_t const v1612 = 730;
threadgroup half_4 * const v1613 = &(*v65)[v1612];
simdgroup_load(*v1611, reinterpret_cast<threadgroup half *>(v1613), v675, 0, false);
simdgroup_multiply_accumulate(*v77, *v1593, *v1611, *v77);
simdgroup_half8x8 v1614_store; thread simdgroup_half8x8 * v1614 = &v1614_store;uint32_t const v1615 = 732;
threadgroup half_4 * const v1616 = &(*v65)[v1615];
simdgroup_load(*v1614, reinterpret_cast<threadgroup half *>(v1616), v675, 0, false);
simdgroup_multiply_accumulate(*v78, *v1593, *v1614, *v78);
simdgroup_half8x8 v1617_store; thread simdgroup_half8x8 * v1617 = &v1617_store;uint32_t const v1618 = 734;
threadgroup half_4 * const v1619 = &(*v65)[v1618];
simdgroup_load(*v1617, reinterpret_cast<threadgroup half *>(v1619), v675, 0, false);
simdgroup_multiply_accumulate(*v79, *v1593, *v1617, *v79);
simdgroup_half8x8 v1620_store; thread simdgroup_half8x8 * v1620 = &v1620_store;uint32_t const v1621 = v672 + v218;
uint32_t const v1622 = uint32_t(v1621);
threadgroup half_4 * const v1623 = &(*v67)[v1622];
simdgroup_load(*v1620, reinterpret_cast<threadgroup half *>(v1623), v698, 0, false);
simdgroup_half8x8 v1624_store; thread simdgroup_half8x8 * v1624 = &v1624_store;threadgroup half_4 * const v1625 = &(*v65)[v732];
simdgroup_load(*v1624, reinterpret_cast<threadgroup half *>(v1625), v675, 0, false);
simdgroup_multiply_accumulate(*v71, *v1620, *v1624, *v71);
simdgroup_half8x8 v1626_store; thread simdgroup_half8x8 * v1626 = &v1626_store;uint32_t const v1627 = 866;
threadgroup half_4 * const v1628 = &(*v65)[v1627];
simdgroup_load(*v1626, reinterpret_cast<threadgroup half *>(v1628), v675, 0, false);
simdgroup_multiply_accumulate(*v73, *v1620, *v1626, *v73);
simdgroup_half8x8 v1629_store; thread simdgroup_half8x8 * v1629 = &v1629_store;uint32_t const v1630 = 868;
threadgroup half_4 * const v1631 = &(*v65)[v1630];
simdgroup_load(*v1629, reinterpret_cast<threadgroup half *>(v1631), v675, 0, false);
simdgroup_multiply_accumulate(*v74, *v1620, *v1629, *v74);
simdgroup_half8x8 v1632_store; thread simdgroup_half8x8 * v1632 = &v1632_store;uint32_t const v1633 = 870;
threadgroup half_4 * const v1634 = &(*v65)[v1633];
simdgroup_load(*v1632, reinterpret_cast<threadgroup half *>(v1634), v675, 0, false);
simdgroup_multiply_accumulate(*v75, *v1620, *v1632, *v75);
simdgroup_half8x8 v1635_store; thread simdgroup_half8x8 * v1635 = &v1635_store;uint32_t const v1636 = 872;
threadgroup half_4 * const v1637 = &(*v65)[v1636];
simdgroup_load(*v1635, reinterpret_cast<threadgroup half *>(v1637), v675, 0, false);
simdgroup_multiply_accumulate(*v76, *v1620, *v1635, *v76);
simdgroup_half8x8 v1638_store; thread simdgroup_half8x8 * v1638 = &v1638_store;uint32_t const v1639 = 874;
threadgroup half_4 * const v1640 = &(*v65)[v1639];
simdgroup_load(*v1638, reinterpret_cast<threadgroup half *>(v1640), v675, 0, false);
simdgroup_multiply_accumulate(*v77, *v1620, *v1638, *v77);
simdgroup_half8x8 v1641_store; thread simdgroup_half8x8 * v1641 = &v1641_store;uint32_t const v1642 = 876;
threadgroup half_4 * const v1643 = &(*v65)[v1642];
simdgroup_load(*v1641, reinterpret_cast<threadgroup half *>(v1643), v675, 0, false);
simdgroup_multiply_accumulate(*v78, *v1620, *v1641, *v78);
simdgroup_half8x8 v1644_store; thread simdgroup_half8x8 * v1644 = &v1644_store;uint32_t const v1645 = 878;
threadgroup half_4 * const v1646 = &(*v65)[v1645];
simdgroup_load(*v1644, reinterpret_cast<threadgroup half *>(v1646), v675, 0, false);
simdgroup_multiply_accumulate(*v79, *v1620, *v1644, *v79);
simdgroup_half8x8 v1647_store; thread simdgroup_half8x8 * v1647 = &v1647_store;uint32_t const v1648 = v672 + v681;
uint32_t const v1649 = uint32_t(v1648);
threadgroup half_4 * const v1650 = &(*v67)[v1649];
simdgroup_load(*v1647, reinterpret_cast<threadgroup half *>(v1650), v698, 0, false);
simdgroup_half8x8 v1651_store; thread simdgroup_half8x8 * v1651 = &v1651_store;threadgroup half_4 * const v1652 = &(*v65)[v703];
simdgroup_load(*v1651, reinterpret_cast<threadgroup half *>(v1652), v675, 0, false);
simdgroup_multiply_accumulate(*v71, *v1647, *v1651, *v71);
simdgroup_half8x8 v1653_store; thread simdgroup_half8x8 * v1653 = &v1653_store;uint32_t const v1654 = 1010;
threadgroup half_4 * const v1655 = &(*v65)[v1654];
simdgroup_load(*v1653, reinterpret_cast<threadgroup half *>(v1655), v675, 0, false);
simdgroup_multiply_accumulate(*v73, *v1647, *v1653, *v73);
simdgroup_half8x8 v1656_store; thread simdgroup_half8x8 * v1656 = &v1656_store;uint32_t const v1657 = 1012;
threadgroup half_4 * const v1658 = &(*v65)[v1657];
simdgroup_load(*v1656, reinterpret_cast<threadgroup half *>(v1658), v675, 0, false);
simdgroup_multiply_accumulate(*v74, *v1647, *v1656, *v74);
simdgroup_half8x8 v1659_store; thread simdgroup_half8x8 * v1659 = &v1659_store;uint32_t const v1660 = 1014;
threadgroup half_4 * const v1661 = &(*v65)[v1660];
simdgroup_load(*v1659, reinterpret_cast<threadgroup half *>(v1661), v675, 0, false);
simdgroup_multiply_accumulate(*v75, *v1647, *v1659, *v75);
simdgroup_half8x8 v1662_store; thread simdgroup_half8x8 * v1662 = &v1662_store;uint32_t const v1663 = 1016;
threadgroup half_4 * const v1664 = &(*v65)[v1663];
simdgroup_load(*v1662, reinterpret_cast<threadgroup half *>(v1664), v675, 0, false);
simdgroup_multiply_accumulate(*v76, *v1647, *v1662, *v76);
simdgroup_half8x8 v1665_store; thread simdgroup_half8x8 * v1665 = &v1665_store;uint32_t const v1666 = 1018;
threadgroup half_4 * const v1667 = &(*v65)[v1666];
simdgroup_load(*v1665, reinterpret_cast<threadgroup half *>(v1667), v675, 0, false);
simdgroup_multiply_accumulate(*v77, *v1647, *v1665, *v77);
simdgroup_half8x8 v1668_store; thread simdgroup_half8x8 * v1668 = &v1668_store;uint32_t const v1669 = 1020;
threadgroup half_4 * const v1670 = &(*v65)[v1669];
simdgroup_load(*v1668, reinterpret_cast<threadgroup half *>(v1670), v675, 0, false);
simdgroup_multiply_accumulate(*v78, *v1647, *v1668, *v78);
simdgroup_half8x8 v1671_store; thread simdgroup_half8x8 * v1671 = &v1671_store;uint32_t const v1672 = 1022;
threadgroup half_4 * const v1673 = &(*v65)[v1672];
simdgroup_load(*v1671, reinterpret_cast<threadgroup half *>(v1673), v675, 0, false);
simdgroup_multiply_accumulate(*v79, *v1647, *v1671, *v79);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1674 = v61 * v62;
uint32_t const v1675 = v59 + v1674;
uint32_t const v1676 = v1675 + v63;
uint32_t const v1677 = uint32_t(v1676);
uint32_t const v1678 = v42 + v1677;
float const v1679 = *v94;
float const v1680 = simd_shuffle_xor(v1679, v62);;
float const v1681 = v1679 + v1680;
float const v1682 = simd_shuffle_xor(v1681, v97);;
float const v1683 = v1681 + v1682;
uint32_t const v1684 = reinterpret_cast<const thread uint32_t&>(v1683);
bool const v1685 = v1684 == v96;
float const v1686 = 1;
float const v1687 = v1686 / v1683;
float const v1688 = v1685 ? v72 : v1687;
uint32_t const v1689 = 320;
uint32_t const v1690 = v61 * v1689;
uint32_t const v1691 = uint32_t(v1690);
uint32_t const v1692 = 40;
threadgroup float * const v1693 = &(*v66)[v1691];

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v1693), v1692);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1694 = v63 * v1692;
uint32_t const v1695 = v1690 + v1694;
uint32_t const v1696 = 2;
uint32_t const v1697 = v64 * v1696;
uint32_t const v1698 = v1695 + v1697;
bool const v1699 = v1676 < v18;
if(v1699) {
uint32_t const v1700 = 64;
bool const v1701 = v1697 < v1700;
if(v1701) {
uint32_t const v1702 = uint32_t(v1698);
threadgroup float * const v1703 = &(*v66)[v1702];
float const v1704 = *v1703;
float const v1705 = v1704 * v1688;
half const v1706 = half(v1705);
uint32_t const v1707 = 64;
uint32_t const v1708 = v1678 * v1707;
uint32_t const v1709 = uint32_t(v1697);
uint32_t const v1710 = v1708 + v1709;
device half * const v1711 = &v4[v1710];
*v1711 = v1706;
}
uint32_t const v1712 = v54 + v1697;
bool const v1713 = v1712 < v1700;
if(v1713) {
uint32_t const v1714 = v1698 + v54;
uint32_t const v1715 = uint32_t(v1714);
threadgroup float * const v1716 = &(*v66)[v1715];
float const v1717 = *v1716;
float const v1718 = v1717 * v1688;
half const v1719 = half(v1718);
uint32_t const v1720 = 64;
uint32_t const v1721 = v1678 * v1720;
uint32_t const v1722 = uint32_t(v1712);
uint32_t const v1723 = v1721 + v1722;
device half * const v1724 = &v4[v1723];
*v1724 = v1719;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1693), v1692);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1699) {
uint32_t const v1725 = v62 + v1697;
uint32_t const v1726 = 64;
bool const v1727 = v1725 < v1726;
if(v1727) {
uint32_t const v1728 = uint32_t(v1698);
threadgroup float * const v1729 = &(*v66)[v1728];
float const v1730 = *v1729;
float const v1731 = v1730 * v1688;
half const v1732 = half(v1731);
uint32_t const v1733 = 64;
uint32_t const v1734 = v1678 * v1733;
uint32_t const v1735 = uint32_t(v1725);
uint32_t const v1736 = v1734 + v1735;
device half * const v1737 = &v4[v1736];
*v1737 = v1732;
}
uint32_t const v1738 = 9;
uint32_t const v1739 = v1738 + v1697;
bool const v1740 = v1739 < v1726;
if(v1740) {
uint32_t const v1741 = v1698 + v54;
uint32_t const v1742 = uint32_t(v1741);
threadgroup float * const v1743 = &(*v66)[v1742];
float const v1744 = *v1743;
float const v1745 = v1744 * v1688;
half const v1746 = half(v1745);
uint32_t const v1747 = 64;
uint32_t const v1748 = v1678 * v1747;
uint32_t const v1749 = uint32_t(v1739);
uint32_t const v1750 = v1748 + v1749;
device half * const v1751 = &v4[v1750];
*v1751 = v1746;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1693), v1692);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1699) {
uint32_t const v1752 = v97 + v1697;
uint32_t const v1753 = 64;
bool const v1754 = v1752 < v1753;
if(v1754) {
uint32_t const v1755 = uint32_t(v1698);
threadgroup float * const v1756 = &(*v66)[v1755];
float const v1757 = *v1756;
float const v1758 = v1757 * v1688;
half const v1759 = half(v1758);
uint32_t const v1760 = 64;
uint32_t const v1761 = v1678 * v1760;
uint32_t const v1762 = uint32_t(v1752);
uint32_t const v1763 = v1761 + v1762;
device half * const v1764 = &v4[v1763];
*v1764 = v1759;
}
uint32_t const v1765 = 17;
uint32_t const v1766 = v1765 + v1697;
bool const v1767 = v1766 < v1753;
if(v1767) {
uint32_t const v1768 = v1698 + v54;
uint32_t const v1769 = uint32_t(v1768);
threadgroup float * const v1770 = &(*v66)[v1769];
float const v1771 = *v1770;
float const v1772 = v1771 * v1688;
half const v1773 = half(v1772);
uint32_t const v1774 = 64;
uint32_t const v1775 = v1678 * v1774;
uint32_t const v1776 = uint32_t(v1766);
uint32_t const v1777 = v1775 + v1776;
device half * const v1778 = &v4[v1777];
*v1778 = v1773;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1693), v1692);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1699) {
uint32_t const v1779 = 24;
uint32_t const v1780 = v1779 + v1697;
uint32_t const v1781 = 64;
bool const v1782 = v1780 < v1781;
if(v1782) {
uint32_t const v1783 = uint32_t(v1698);
threadgroup float * const v1784 = &(*v66)[v1783];
float const v1785 = *v1784;
float const v1786 = v1785 * v1688;
half const v1787 = half(v1786);
uint32_t const v1788 = 64;
uint32_t const v1789 = v1678 * v1788;
uint32_t const v1790 = uint32_t(v1780);
uint32_t const v1791 = v1789 + v1790;
device half * const v1792 = &v4[v1791];
*v1792 = v1787;
}
uint32_t const v1793 = 25;
uint32_t const v1794 = v1793 + v1697;
bool const v1795 = v1794 < v1781;
if(v1795) {
uint32_t const v1796 = v1698 + v54;
uint32_t const v1797 = uint32_t(v1796);
threadgroup float * const v1798 = &(*v66)[v1797];
float const v1799 = *v1798;
float const v1800 = v1799 * v1688;
half const v1801 = half(v1800);
uint32_t const v1802 = 64;
uint32_t const v1803 = v1678 * v1802;
uint32_t const v1804 = uint32_t(v1794);
uint32_t const v1805 = v1803 + v1804;
device half * const v1806 = &v4[v1805];
*v1806 = v1801;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1693), v1692);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1699) {
uint32_t const v1807 = v56 + v1697;
uint32_t const v1808 = 64;
bool const v1809 = v1807 < v1808;
if(v1809) {
uint32_t const v1810 = uint32_t(v1698);
threadgroup float * const v1811 = &(*v66)[v1810];
float const v1812 = *v1811;
float const v1813 = v1812 * v1688;
half const v1814 = half(v1813);
uint32_t const v1815 = 64;
uint32_t const v1816 = v1678 * v1815;
uint32_t const v1817 = uint32_t(v1807);
uint32_t const v1818 = v1816 + v1817;
device half * const v1819 = &v4[v1818];
*v1819 = v1814;
}
uint32_t const v1820 = 33;
uint32_t const v1821 = v1820 + v1697;
bool const v1822 = v1821 < v1808;
if(v1822) {
uint32_t const v1823 = v1698 + v54;
uint32_t const v1824 = uint32_t(v1823);
threadgroup float * const v1825 = &(*v66)[v1824];
float const v1826 = *v1825;
float const v1827 = v1826 * v1688;
half const v1828 = half(v1827);
uint32_t const v1829 = 64;
uint32_t const v1830 = v1678 * v1829;
uint32_t const v1831 = uint32_t(v1821);
uint32_t const v1832 = v1830 + v1831;
device half * const v1833 = &v4[v1832];
*v1833 = v1828;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1693), v1692);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1699) {
uint32_t const v1834 = v1692 + v1697;
uint32_t const v1835 = 64;
bool const v1836 = v1834 < v1835;
if(v1836) {
uint32_t const v1837 = uint32_t(v1698);
threadgroup float * const v1838 = &(*v66)[v1837];
float const v1839 = *v1838;
float const v1840 = v1839 * v1688;
half const v1841 = half(v1840);
uint32_t const v1842 = 64;
uint32_t const v1843 = v1678 * v1842;
uint32_t const v1844 = uint32_t(v1834);
uint32_t const v1845 = v1843 + v1844;
device half * const v1846 = &v4[v1845];
*v1846 = v1841;
}
uint32_t const v1847 = 41;
uint32_t const v1848 = v1847 + v1697;
bool const v1849 = v1848 < v1835;
if(v1849) {
uint32_t const v1850 = v1698 + v54;
uint32_t const v1851 = uint32_t(v1850);
threadgroup float * const v1852 = &(*v66)[v1851];
float const v1853 = *v1852;
float const v1854 = v1853 * v1688;
half const v1855 = half(v1854);
uint32_t const v1856 = 64;
uint32_t const v1857 = v1678 * v1856;
uint32_t const v1858 = uint32_t(v1848);
uint32_t const v1859 = v1857 + v1858;
device half * const v1860 = &v4[v1859];
*v1860 = v1855;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1693), v1692);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1699) {
uint32_t const v1861 = 48;
uint32_t const v1862 = v1861 + v1697;
uint32_t const v1863 = 64;
bool const v1864 = v1862 < v1863;
if(v1864) {
uint32_t const v1865 = uint32_t(v1698);
threadgroup float * const v1866 = &(*v66)[v1865];
float const v1867 = *v1866;
float const v1868 = v1867 * v1688;
half const v1869 = half(v1868);
uint32_t const v1870 = 64;
uint32_t const v1871 = v1678 * v1870;
uint32_t const v1872 = uint32_t(v1862);
uint32_t const v1873 = v1871 + v1872;
device half * const v1874 = &v4[v1873];
*v1874 = v1869;
}
uint32_t const v1875 = 49;
uint32_t const v1876 = v1875 + v1697;
bool const v1877 = v1876 < v1863;
if(v1877) {
uint32_t const v1878 = v1698 + v54;
uint32_t const v1879 = uint32_t(v1878);
threadgroup float * const v1880 = &(*v66)[v1879];
float const v1881 = *v1880;
float const v1882 = v1881 * v1688;
half const v1883 = half(v1882);
uint32_t const v1884 = 64;
uint32_t const v1885 = v1678 * v1884;
uint32_t const v1886 = uint32_t(v1876);
uint32_t const v1887 = v1885 + v1886;
device half * const v1888 = &v4[v1887];
*v1888 = v1883;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1693), v1692);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1699) {
uint32_t const v1889 = 56;
uint32_t const v1890 = v1889 + v1697;
uint32_t const v1891 = 64;
bool const v1892 = v1890 < v1891;
if(v1892) {
uint32_t const v1893 = uint32_t(v1698);
threadgroup float * const v1894 = &(*v66)[v1893];
float const v1895 = *v1894;
float const v1896 = v1895 * v1688;
half const v1897 = half(v1896);
uint32_t const v1898 = 64;
uint32_t const v1899 = v1678 * v1898;
uint32_t const v1900 = uint32_t(v1890);
uint32_t const v1901 = v1899 + v1900;
device half * const v1902 = &v4[v1901];
*v1902 = v1897;
}
uint32_t const v1903 = 57;
uint32_t const v1904 = v1903 + v1697;
bool const v1905 = v1904 < v1891;
if(v1905) {
uint32_t const v1906 = v1698 + v54;
uint32_t const v1907 = uint32_t(v1906);
threadgroup float * const v1908 = &(*v66)[v1907];
float const v1909 = *v1908;
float const v1910 = v1909 * v1688;
half const v1911 = half(v1910);
uint32_t const v1912 = 64;
uint32_t const v1913 = v1678 * v1912;
uint32_t const v1914 = uint32_t(v1904);
uint32_t const v1915 = v1913 + v1914;
device half * const v1916 = &v4[v1915];
*v1916 = v1911;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1917 = *v95;
float v1918_store;
thread float * v1918 = &v1918_store;*v1918 = v1917;
float const v1919 = *v1918;
float const v1920 = simd_shuffle_xor(v1919, v62);;
float const v1921 = v1919 + v1920;
*v1918 = v1921;
float const v1922 = *v1918;
float const v1923 = simd_shuffle_xor(v1922, v97);;
float const v1924 = v1922 + v1923;
*v1918 = v1924;
bool const v1925 = v64 == v96;
bool const v1926 = v1699 && v1925;
if(v1926) {
float const v1927 = *v92;
float const v1928 = *v1918;
float const v1929 = log(v1928);float const v1930 = v1927 + v1929;
device float * const v1931 = &v5[v1678];
*v1931 = v1930;
}
return;
}
