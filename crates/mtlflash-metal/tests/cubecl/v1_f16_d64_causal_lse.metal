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
struct alignas(16) uint32_t_4 { uint32_t i_0; uint32_t i_1; uint32_t i_2; uint32_t i_3; };
struct alignas(8) half_4 { half i_0; half i_1; half i_2; half i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
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
float const v71 = 1;
simdgroup_float8x8 v72_store; thread simdgroup_float8x8 * v72 = &v72_store;float const v73 = 0;
*v72 = make_filled_simdgroup_matrix<float, 8, 8>(v73);
simdgroup_float8x8 v74_store; thread simdgroup_float8x8 * v74 = &v74_store;*v74 = make_filled_simdgroup_matrix<float, 8, 8>(v73);
simdgroup_float8x8 v75_store; thread simdgroup_float8x8 * v75 = &v75_store;*v75 = make_filled_simdgroup_matrix<float, 8, 8>(v73);
simdgroup_float8x8 v76_store; thread simdgroup_float8x8 * v76 = &v76_store;*v76 = make_filled_simdgroup_matrix<float, 8, 8>(v73);
simdgroup_float8x8 v77_store; thread simdgroup_float8x8 * v77 = &v77_store;*v77 = make_filled_simdgroup_matrix<float, 8, 8>(v73);
simdgroup_float8x8 v78_store; thread simdgroup_float8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<float, 8, 8>(v73);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v73);
simdgroup_float8x8 v80_store; thread simdgroup_float8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<float, 8, 8>(v73);
simdgroup_half8x8 v81_store; thread simdgroup_half8x8 * v81 = &v81_store;half const v82 = 0;
*v81 = make_filled_simdgroup_matrix<half, 8, 8>(v82);
simdgroup_half8x8 v83_store; thread simdgroup_half8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<half, 8, 8>(v82);
simdgroup_half8x8 v84_store; thread simdgroup_half8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<half, 8, 8>(v82);
simdgroup_half8x8 v85_store; thread simdgroup_half8x8 * v85 = &v85_store;*v85 = make_filled_simdgroup_matrix<half, 8, 8>(v82);
simdgroup_half8x8 v86_store; thread simdgroup_half8x8 * v86 = &v86_store;*v86 = make_filled_simdgroup_matrix<half, 8, 8>(v82);
simdgroup_half8x8 v87_store; thread simdgroup_half8x8 * v87 = &v87_store;*v87 = make_filled_simdgroup_matrix<half, 8, 8>(v82);
simdgroup_half8x8 v88_store; thread simdgroup_half8x8 * v88 = &v88_store;*v88 = make_filled_simdgroup_matrix<half, 8, 8>(v82);
simdgroup_half8x8 v89_store; thread simdgroup_half8x8 * v89 = &v89_store;*v89 = make_filled_simdgroup_matrix<half, 8, 8>(v82);
array<float, 1> v90_store = {};
thread array<float, 1> * v90 = &v90_store;array<float, 1> v91_store = {};
thread array<float, 1> * v91 = &v91_store;array<float, 1> v92_store = {};
thread array<float, 1> * v92 = &v92_store;thread float * const v93 = &(*v90)[v17];
float const v94 = -3.402823470e+38;
*v93 = v94;
thread float * const v95 = &(*v91)[v17];
*v95 = v73;
thread float * const v96 = &(*v92)[v17];
*v96 = v73;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v97 = 0;
uint32_t const v98 = 16;
uint32_t const v99 = thread_index_in_threadgroup_v12 / v98;
uint32_t const v100 = thread_index_in_threadgroup_v12 % v98;
uint32_t const v101 = v99 / v62;
uint32_t const v102 = v101 * v62;
uint32_t const v103 = v59 + v102;
uint32_t const v104 = v99 % v62;
uint32_t const v105 = v103 + v104;
half_4 const v106 = half_4{v82, v82, v82, v82};
half_4 v107_store;
thread half_4 * v107 = &v107_store;*v107 = v106;
bool const v108 = v105 < v18;
if(v108) {
uint32_t const v109 = uint32_t(v105);
uint32_t const v110 = v109 * v26;
uint32_t const v111 = v45 + v110;
uint32_t const v112 = 4;
uint32_t const v113 = v100 * v112;
half_4 v114_store;
thread half_4 * v114 = &v114_store;*v114 = v106;
uint32_t const v115 = 4294967295;
bool const v116 = v113 < v115;
if(v116) {
uint32_t const v117 = v113 / v112;
uint32_t const v118 = uint32_t(v117);
uint32_t const v119 = v111 + v118;
device half_4 const* const v120 = &v1[v119];
half_4 const v121 = *v120;
*v114 = v121;
}
half_4 const v122 = *v114;
*v107 = v122;
}
uint32_t const v123 = 18;
uint32_t const v124 = v99 * v123;
uint32_t const v125 = v124 + v100;
uint32_t const v126 = uint32_t(v125);
threadgroup half_4 * const v127 = &(*v65)[v126];
half_4 const v128 = *v107;
*v127 = v128;
uint32_t const v129 = 128;
uint32_t const v130 = thread_index_in_threadgroup_v12 + v129;
uint32_t const v131 = v130 / v98;
uint32_t const v132 = v130 % v98;
uint32_t const v133 = v131 / v62;
uint32_t const v134 = v133 * v62;
uint32_t const v135 = v59 + v134;
uint32_t const v136 = v131 % v62;
uint32_t const v137 = v135 + v136;
half_4 v138_store;
thread half_4 * v138 = &v138_store;*v138 = v106;
bool const v139 = v137 < v18;
if(v139) {
uint32_t const v140 = uint32_t(v137);
uint32_t const v141 = v140 * v26;
uint32_t const v142 = v45 + v141;
uint32_t const v143 = 4;
uint32_t const v144 = v132 * v143;
half_4 v145_store;
thread half_4 * v145 = &v145_store;*v145 = v106;
uint32_t const v146 = 4294967295;
bool const v147 = v144 < v146;
if(v147) {
uint32_t const v148 = v144 / v143;
uint32_t const v149 = uint32_t(v148);
uint32_t const v150 = v142 + v149;
device half_4 const* const v151 = &v1[v150];
half_4 const v152 = *v151;
*v145 = v152;
}
half_4 const v153 = *v145;
*v138 = v153;
}
uint32_t const v154 = v131 * v123;
uint32_t const v155 = v154 + v132;
uint32_t const v156 = uint32_t(v155);
threadgroup half_4 * const v157 = &(*v65)[v156];
half_4 const v158 = *v138;
*v157 = v158;
uint32_t const v159 = 256;
uint32_t const v160 = thread_index_in_threadgroup_v12 + v159;
uint32_t const v161 = v160 / v98;
uint32_t const v162 = v160 % v98;
uint32_t const v163 = v161 / v62;
uint32_t const v164 = v163 * v62;
uint32_t const v165 = v59 + v164;
uint32_t const v166 = v161 % v62;
uint32_t const v167 = v165 + v166;
half_4 v168_store;
thread half_4 * v168 = &v168_store;*v168 = v106;
bool const v169 = v167 < v18;
if(v169) {
uint32_t const v170 = uint32_t(v167);
uint32_t const v171 = v170 * v26;
uint32_t const v172 = v45 + v171;
uint32_t const v173 = 4;
uint32_t const v174 = v162 * v173;
half_4 v175_store;
thread half_4 * v175 = &v175_store;*v175 = v106;
uint32_t const v176 = 4294967295;
bool const v177 = v174 < v176;
if(v177) {
uint32_t const v178 = v174 / v173;
uint32_t const v179 = uint32_t(v178);
uint32_t const v180 = v172 + v179;
device half_4 const* const v181 = &v1[v180];
half_4 const v182 = *v181;
*v175 = v182;
}
half_4 const v183 = *v175;
*v168 = v183;
}
uint32_t const v184 = v161 * v123;
uint32_t const v185 = v184 + v162;
uint32_t const v186 = uint32_t(v185);
threadgroup half_4 * const v187 = &(*v65)[v186];
half_4 const v188 = *v168;
*v187 = v188;
uint32_t const v189 = 384;
uint32_t const v190 = thread_index_in_threadgroup_v12 + v189;
uint32_t const v191 = v190 / v98;
uint32_t const v192 = v190 % v98;
uint32_t const v193 = v191 / v62;
uint32_t const v194 = v193 * v62;
uint32_t const v195 = v59 + v194;
uint32_t const v196 = v191 % v62;
uint32_t const v197 = v195 + v196;
half_4 v198_store;
thread half_4 * v198 = &v198_store;*v198 = v106;
bool const v199 = v197 < v18;
if(v199) {
uint32_t const v200 = uint32_t(v197);
uint32_t const v201 = v200 * v26;
uint32_t const v202 = v45 + v201;
uint32_t const v203 = 4;
uint32_t const v204 = v192 * v203;
half_4 v205_store;
thread half_4 * v205 = &v205_store;*v205 = v106;
uint32_t const v206 = 4294967295;
bool const v207 = v204 < v206;
if(v207) {
uint32_t const v208 = v204 / v203;
uint32_t const v209 = uint32_t(v208);
uint32_t const v210 = v202 + v209;
device half_4 const* const v211 = &v1[v210];
half_4 const v212 = *v211;
*v205 = v212;
}
half_4 const v213 = *v205;
*v198 = v213;
}
uint32_t const v214 = v191 * v123;
uint32_t const v215 = v214 + v192;
uint32_t const v216 = uint32_t(v215);
threadgroup half_4 * const v217 = &(*v65)[v216];
half_4 const v218 = *v198;
*v217 = v218;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v219 = 4;
uint32_t const v220 = v61 / v219;
bool const v221 = v220 == v97;
if(v221) {
uint32_t const v222 = v61 % v219;
uint32_t const v223 = 144;
uint32_t const v224 = v222 * v223;
uint32_t const v225 = uint32_t(v224);
uint32_t const v226 = 72;
threadgroup half_4 * const v227 = &(*v65)[v225];
simdgroup_load(*v81, reinterpret_cast<threadgroup half *>(v227), v226, 0, false);
uint32_t const v228 = 2;
uint32_t const v229 = v224 + v228;
uint32_t const v230 = uint32_t(v229);
threadgroup half_4 * const v231 = &(*v65)[v230];
simdgroup_load(*v83, reinterpret_cast<threadgroup half *>(v231), v226, 0, false);
uint32_t const v232 = v224 + v219;
uint32_t const v233 = uint32_t(v232);
threadgroup half_4 * const v234 = &(*v65)[v233];
simdgroup_load(*v84, reinterpret_cast<threadgroup half *>(v234), v226, 0, false);
uint32_t const v235 = 6;
uint32_t const v236 = v224 + v235;
uint32_t const v237 = uint32_t(v236);
threadgroup half_4 * const v238 = &(*v65)[v237];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v238), v226, 0, false);
uint32_t const v239 = v224 + v62;
uint32_t const v240 = uint32_t(v239);
threadgroup half_4 * const v241 = &(*v65)[v240];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v241), v226, 0, false);
uint32_t const v242 = 10;
uint32_t const v243 = v224 + v242;
uint32_t const v244 = uint32_t(v243);
threadgroup half_4 * const v245 = &(*v65)[v244];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v245), v226, 0, false);
uint32_t const v246 = 12;
uint32_t const v247 = v224 + v246;
uint32_t const v248 = uint32_t(v247);
threadgroup half_4 * const v249 = &(*v65)[v248];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v249), v226, 0, false);
uint32_t const v250 = 14;
uint32_t const v251 = v224 + v250;
uint32_t const v252 = uint32_t(v251);
threadgroup half_4 * const v253 = &(*v65)[v252];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v253), v226, 0, false);
}
bool const v254 = thread_index_in_threadgroup_v12 < v62;
if(v254) {
uint32_t const v255 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v256 = &(*v69)[v255];
*v256 = v97;
}
uint32_t const v257 = v59 + v56;
uint32_t const v258 = min(v257, v18);
uint32_t const v259 = v258 - v54;
int32_t const v260 = int32_t(v19);
int32_t const v261 = 0;
int32_t const v262 = int32_t(v259);
int32_t const v263 = v262 + v22;
int32_t const v264 = 1;
int32_t const v265 = v263 + v264;
int32_t const v266 = min(v260, v265);
int32_t const v267 = int32_t(v59);
int32_t const v268 = v267 + v22;
int32_t const v269 = v268 + v264;
int32_t const v270 = min(v260, v269);
int32_t const v271 = max(v266, v261);
int32_t const v272 = max(v270, v261);
int32_t const v273 = min(v261, v260);
uint32_t const v274 = uint32_t(v273);
uint32_t const v275 = v274 / v56;
int32_t const v276 = 31;
int32_t const v277 = v271 + v276;
uint32_t const v278 = uint32_t(v277);
uint32_t const v279 = v278 / v56;
uint32_t const v280 = max(v279, v275);
uint32_t const v281 = v274 + v56;
uint32_t const v282 = v281 - v54;
uint32_t const v283 = v282 / v56;
uint32_t const v284 = uint32_t(v272);
uint32_t const v285 = v284 / v56;
uint32_t const v286 = min(v283, v280);
uint32_t const v287 = max(v285, v286);
uint32_t const v288 = min(v287, v280);
bool const v289 = v275 < v280;
if(v289) {
uint32_t const v290 = v275 * v56;
array<half_4, 4> v291_store = {};
thread array<half_4, 4> * v291 = &v291_store;uint32_t const v292 = 4;
array<half_4, 4> v293_store = {};
thread array<half_4, 4> * v293 = &v293_store;uint32_t const v294 = v19 - v54;
uint32_t const v295 = v290 + v99;
uint32_t const v296 = min(v295, v294);
uint32_t const v297 = uint32_t(v296);
uint32_t const v298 = v297 * v29;
uint32_t const v299 = v49 + v298;
uint32_t const v300 = v100 * v219;
half_4 v301_store;
thread half_4 * v301 = &v301_store;*v301 = v106;
uint32_t const v302 = 4294967295;
bool const v303 = v300 < v302;
if(v303) {
uint32_t const v304 = v300 / v219;
uint32_t const v305 = uint32_t(v304);
uint32_t const v306 = v299 + v305;
device half_4 const* const v307 = &v2[v306];
half_4 const v308 = *v307;
*v301 = v308;
}
thread half_4 * const v309 = &(*v291)[v17];
half_4 const v310 = *v301;
*v309 = v310;
uint32_t const v311 = v99 + v62;
uint32_t const v312 = v290 + v311;
uint32_t const v313 = min(v312, v294);
uint32_t const v314 = uint32_t(v313);
uint32_t const v315 = v314 * v29;
uint32_t const v316 = v49 + v315;
half_4 v317_store;
thread half_4 * v317 = &v317_store;*v317 = v106;
if(v303) {
uint32_t const v318 = v300 / v219;
uint32_t const v319 = uint32_t(v318);
uint32_t const v320 = v316 + v319;
device half_4 const* const v321 = &v2[v320];
half_4 const v322 = *v321;
*v317 = v322;
}
thread half_4 * const v323 = &(*v291)[v68];
half_4 const v324 = *v317;
*v323 = v324;
uint32_t const v325 = v99 + v98;
uint32_t const v326 = v290 + v325;
uint32_t const v327 = min(v326, v294);
uint32_t const v328 = uint32_t(v327);
uint32_t const v329 = v328 * v29;
uint32_t const v330 = v49 + v329;
half_4 v331_store;
thread half_4 * v331 = &v331_store;*v331 = v106;
if(v303) {
uint32_t const v332 = v300 / v219;
uint32_t const v333 = uint32_t(v332);
uint32_t const v334 = v330 + v333;
device half_4 const* const v335 = &v2[v334];
half_4 const v336 = *v335;
*v331 = v336;
}
uint32_t const v337 = 2;
thread half_4 * const v338 = &(*v291)[v337];
half_4 const v339 = *v331;
*v338 = v339;
uint32_t const v340 = 24;
uint32_t const v341 = v99 + v340;
uint32_t const v342 = v290 + v341;
uint32_t const v343 = min(v342, v294);
uint32_t const v344 = uint32_t(v343);
uint32_t const v345 = v344 * v29;
uint32_t const v346 = v49 + v345;
half_4 v347_store;
thread half_4 * v347 = &v347_store;*v347 = v106;
if(v303) {
uint32_t const v348 = v300 / v219;
uint32_t const v349 = uint32_t(v348);
uint32_t const v350 = v346 + v349;
device half_4 const* const v351 = &v2[v350];
half_4 const v352 = *v351;
*v347 = v352;
}
uint32_t const v353 = 3;
thread half_4 * const v354 = &(*v291)[v353];
half_4 const v355 = *v347;
*v354 = v355;
uint32_t const v356 = v297 * v32;
uint32_t const v357 = v52 + v356;
half_4 v358_store;
thread half_4 * v358 = &v358_store;*v358 = v106;
if(v303) {
uint32_t const v359 = v300 / v219;
uint32_t const v360 = uint32_t(v359);
uint32_t const v361 = v357 + v360;
device half_4 const* const v362 = &v3[v361];
half_4 const v363 = *v362;
*v358 = v363;
}
thread half_4 * const v364 = &(*v293)[v17];
half_4 const v365 = *v358;
*v364 = v365;
uint32_t const v366 = v314 * v32;
uint32_t const v367 = v52 + v366;
half_4 v368_store;
thread half_4 * v368 = &v368_store;*v368 = v106;
if(v303) {
uint32_t const v369 = v300 / v219;
uint32_t const v370 = uint32_t(v369);
uint32_t const v371 = v367 + v370;
device half_4 const* const v372 = &v3[v371];
half_4 const v373 = *v372;
*v368 = v373;
}
thread half_4 * const v374 = &(*v293)[v68];
half_4 const v375 = *v368;
*v374 = v375;
uint32_t const v376 = v328 * v32;
uint32_t const v377 = v52 + v376;
half_4 v378_store;
thread half_4 * v378 = &v378_store;*v378 = v106;
if(v303) {
uint32_t const v379 = v300 / v219;
uint32_t const v380 = uint32_t(v379);
uint32_t const v381 = v377 + v380;
device half_4 const* const v382 = &v3[v381];
half_4 const v383 = *v382;
*v378 = v383;
}
thread half_4 * const v384 = &(*v293)[v337];
half_4 const v385 = *v378;
*v384 = v385;
uint32_t const v386 = v344 * v32;
uint32_t const v387 = v52 + v386;
half_4 v388_store;
thread half_4 * v388 = &v388_store;*v388 = v106;
if(v303) {
uint32_t const v389 = v300 / v219;
uint32_t const v390 = uint32_t(v389);
uint32_t const v391 = v387 + v390;
device half_4 const* const v392 = &v3[v391];
half_4 const v393 = *v392;
*v388 = v393;
}
thread half_4 * const v394 = &(*v293)[v353];
half_4 const v395 = *v388;
*v394 = v395;
bool const v396 = true;
for(uint32_t v397 = v275; v397 < v280; v397 += v54) {
uint32_t const v398 = v397 * v56;
bool const v399 = v397 >= v286;
bool const v400 = v397 < v288;
bool const v401 = v399 && v400;
uint32_t const v402 = 2;
uint32_t const v403 = v397 % v402;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v404 = *v309;
*v127 = v404;
uint32_t const v405 = v311 * v123;
uint32_t const v406 = v405 + v100;
half_4 const v407 = *v323;
uint32_t const v408 = uint32_t(v406);
threadgroup half_4 * const v409 = &(*v65)[v408];
*v409 = v407;
uint32_t const v410 = v325 * v123;
uint32_t const v411 = v410 + v100;
half_4 const v412 = *v338;
uint32_t const v413 = uint32_t(v411);
threadgroup half_4 * const v414 = &(*v65)[v413];
*v414 = v412;
uint32_t const v415 = v341 * v123;
uint32_t const v416 = v415 + v100;
half_4 const v417 = *v354;
uint32_t const v418 = uint32_t(v416);
threadgroup half_4 * const v419 = &(*v65)[v418];
*v419 = v417;
uint32_t const v420 = 576;
uint32_t const v421 = v420 + v124;
uint32_t const v422 = v421 + v100;
half_4 const v423 = *v364;
uint32_t const v424 = uint32_t(v422);
threadgroup half_4 * const v425 = &(*v65)[v424];
*v425 = v423;
uint32_t const v426 = v420 + v405;
uint32_t const v427 = v426 + v100;
half_4 const v428 = *v374;
uint32_t const v429 = uint32_t(v427);
threadgroup half_4 * const v430 = &(*v65)[v429];
*v430 = v428;
uint32_t const v431 = v420 + v410;
uint32_t const v432 = v431 + v100;
half_4 const v433 = *v384;
uint32_t const v434 = uint32_t(v432);
threadgroup half_4 * const v435 = &(*v65)[v434];
*v435 = v433;
uint32_t const v436 = v420 + v415;
uint32_t const v437 = v436 + v100;
half_4 const v438 = *v394;
uint32_t const v439 = uint32_t(v437);
threadgroup half_4 * const v440 = &(*v65)[v439];
*v440 = v438;
bool const v441 = !v401;
bool const v442 = false;
if(v441) {
half const v443 = v423.i_0;
float const v444 = float(v443);
uint32_t const v445 = reinterpret_cast<const thread uint32_t&>(v444);
uint32_t const v446 = 2139095040;
uint32_t const v447 = v445 & v446;
bool const v448 = v447 == v446;
half const v449 = v423.i_1;
float const v450 = float(v449);
uint32_t const v451 = reinterpret_cast<const thread uint32_t&>(v450);
uint32_t const v452 = v451 & v446;
bool const v453 = v452 == v446;
bool const v454 = v448 || v453;
half const v455 = v423.i_2;
float const v456 = float(v455);
uint32_t const v457 = reinterpret_cast<const thread uint32_t&>(v456);
uint32_t const v458 = v457 & v446;
bool const v459 = v458 == v446;
bool const v460 = v454 || v459;
half const v461 = v423.i_3;
float const v462 = float(v461);
uint32_t const v463 = reinterpret_cast<const thread uint32_t&>(v462);
uint32_t const v464 = v463 & v446;
bool const v465 = v464 == v446;
bool const v466 = v460 || v465;
half const v467 = v428.i_0;
float const v468 = float(v467);
uint32_t const v469 = reinterpret_cast<const thread uint32_t&>(v468);
uint32_t const v470 = v469 & v446;
bool const v471 = v470 == v446;
bool const v472 = v466 || v471;
half const v473 = v428.i_1;
float const v474 = float(v473);
uint32_t const v475 = reinterpret_cast<const thread uint32_t&>(v474);
uint32_t const v476 = v475 & v446;
bool const v477 = v476 == v446;
bool const v478 = v472 || v477;
half const v479 = v428.i_2;
float const v480 = float(v479);
uint32_t const v481 = reinterpret_cast<const thread uint32_t&>(v480);
uint32_t const v482 = v481 & v446;
bool const v483 = v482 == v446;
bool const v484 = v478 || v483;
half const v485 = v428.i_3;
float const v486 = float(v485);
uint32_t const v487 = reinterpret_cast<const thread uint32_t&>(v486);
uint32_t const v488 = v487 & v446;
bool const v489 = v488 == v446;
bool const v490 = v484 || v489;
half const v491 = v433.i_0;
float const v492 = float(v491);
uint32_t const v493 = reinterpret_cast<const thread uint32_t&>(v492);
uint32_t const v494 = v493 & v446;
bool const v495 = v494 == v446;
bool const v496 = v490 || v495;
half const v497 = v433.i_1;
float const v498 = float(v497);
uint32_t const v499 = reinterpret_cast<const thread uint32_t&>(v498);
uint32_t const v500 = v499 & v446;
bool const v501 = v500 == v446;
bool const v502 = v496 || v501;
half const v503 = v433.i_2;
float const v504 = float(v503);
uint32_t const v505 = reinterpret_cast<const thread uint32_t&>(v504);
uint32_t const v506 = v505 & v446;
bool const v507 = v506 == v446;
bool const v508 = v502 || v507;
half const v509 = v433.i_3;
float const v510 = float(v509);
uint32_t const v511 = reinterpret_cast<const thread uint32_t&>(v510);
uint32_t const v512 = v511 & v446;
bool const v513 = v512 == v446;
bool const v514 = v508 || v513;
half const v515 = v438.i_0;
float const v516 = float(v515);
uint32_t const v517 = reinterpret_cast<const thread uint32_t&>(v516);
uint32_t const v518 = v517 & v446;
bool const v519 = v518 == v446;
bool const v520 = v514 || v519;
half const v521 = v438.i_1;
float const v522 = float(v521);
uint32_t const v523 = reinterpret_cast<const thread uint32_t&>(v522);
uint32_t const v524 = v523 & v446;
bool const v525 = v524 == v446;
bool const v526 = v520 || v525;
half const v527 = v438.i_2;
float const v528 = float(v527);
uint32_t const v529 = reinterpret_cast<const thread uint32_t&>(v528);
uint32_t const v530 = v529 & v446;
bool const v531 = v530 == v446;
bool const v532 = v526 || v531;
half const v533 = v438.i_3;
float const v534 = float(v533);
uint32_t const v535 = reinterpret_cast<const thread uint32_t&>(v534);
uint32_t const v536 = v535 & v446;
bool const v537 = v536 == v446;
bool const v538 = v532 || v537;
bool const v539 = simd_any(v538);;
bool const v540 = thread_index_in_simdgroup_v11 == v97;
if(v540) {
uint32_t const v541 = v539 ? v54 : v97;
uint32_t const v542 = v403 * v219;
uint32_t const v543 = v542 + v61;
uint32_t const v544 = uint32_t(v543);
threadgroup uint32_t * const v545 = &(*v69)[v544];
*v545 = v541;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v546 = v397 + v54;
uint32_t const v547 = v546 * v56;
uint32_t const v548 = v547 + v99;
uint32_t const v549 = min(v548, v294);
uint32_t const v550 = uint32_t(v549);
uint32_t const v551 = v550 * v29;
uint32_t const v552 = v49 + v551;
half_4 v553_store;
thread half_4 * v553 = &v553_store;*v553 = v106;
if(v303) {
uint32_t const v554 = v300 / v219;
uint32_t const v555 = uint32_t(v554);
uint32_t const v556 = v552 + v555;
device half_4 const* const v557 = &v2[v556];
half_4 const v558 = *v557;
*v553 = v558;
}
half_4 const v559 = *v553;
*v309 = v559;
uint32_t const v560 = v547 + v311;
uint32_t const v561 = min(v560, v294);
uint32_t const v562 = uint32_t(v561);
uint32_t const v563 = v562 * v29;
uint32_t const v564 = v49 + v563;
half_4 v565_store;
thread half_4 * v565 = &v565_store;*v565 = v106;
if(v303) {
uint32_t const v566 = v300 / v219;
uint32_t const v567 = uint32_t(v566);
uint32_t const v568 = v564 + v567;
device half_4 const* const v569 = &v2[v568];
half_4 const v570 = *v569;
*v565 = v570;
}
half_4 const v571 = *v565;
*v323 = v571;
uint32_t const v572 = v547 + v325;
uint32_t const v573 = min(v572, v294);
uint32_t const v574 = uint32_t(v573);
uint32_t const v575 = v574 * v29;
uint32_t const v576 = v49 + v575;
half_4 v577_store;
thread half_4 * v577 = &v577_store;*v577 = v106;
if(v303) {
uint32_t const v578 = v300 / v219;
uint32_t const v579 = uint32_t(v578);
uint32_t const v580 = v576 + v579;
device half_4 const* const v581 = &v2[v580];
half_4 const v582 = *v581;
*v577 = v582;
}
half_4 const v583 = *v577;
*v338 = v583;
uint32_t const v584 = v547 + v341;
uint32_t const v585 = min(v584, v294);
uint32_t const v586 = uint32_t(v585);
uint32_t const v587 = v586 * v29;
uint32_t const v588 = v49 + v587;
half_4 v589_store;
thread half_4 * v589 = &v589_store;*v589 = v106;
if(v303) {
uint32_t const v590 = v300 / v219;
uint32_t const v591 = uint32_t(v590);
uint32_t const v592 = v588 + v591;
device half_4 const* const v593 = &v2[v592];
half_4 const v594 = *v593;
*v589 = v594;
}
half_4 const v595 = *v589;
*v354 = v595;
uint32_t const v596 = v550 * v32;
uint32_t const v597 = v52 + v596;
half_4 v598_store;
thread half_4 * v598 = &v598_store;*v598 = v106;
if(v303) {
uint32_t const v599 = v300 / v219;
uint32_t const v600 = uint32_t(v599);
uint32_t const v601 = v597 + v600;
device half_4 const* const v602 = &v3[v601];
half_4 const v603 = *v602;
*v598 = v603;
}
half_4 const v604 = *v598;
*v364 = v604;
uint32_t const v605 = v562 * v32;
uint32_t const v606 = v52 + v605;
half_4 v607_store;
thread half_4 * v607 = &v607_store;*v607 = v106;
if(v303) {
uint32_t const v608 = v300 / v219;
uint32_t const v609 = uint32_t(v608);
uint32_t const v610 = v606 + v609;
device half_4 const* const v611 = &v3[v610];
half_4 const v612 = *v611;
*v607 = v612;
}
half_4 const v613 = *v607;
*v374 = v613;
uint32_t const v614 = v574 * v32;
uint32_t const v615 = v52 + v614;
half_4 v616_store;
thread half_4 * v616 = &v616_store;*v616 = v106;
if(v303) {
uint32_t const v617 = v300 / v219;
uint32_t const v618 = uint32_t(v617);
uint32_t const v619 = v615 + v618;
device half_4 const* const v620 = &v3[v619];
half_4 const v621 = *v620;
*v616 = v621;
}
half_4 const v622 = *v616;
*v384 = v622;
uint32_t const v623 = v586 * v32;
uint32_t const v624 = v52 + v623;
half_4 v625_store;
thread half_4 * v625 = &v625_store;*v625 = v106;
if(v303) {
uint32_t const v626 = v300 / v219;
uint32_t const v627 = uint32_t(v626);
uint32_t const v628 = v624 + v627;
device half_4 const* const v629 = &v3[v628];
half_4 const v630 = *v629;
*v625 = v630;
}
half_4 const v631 = *v625;
*v394 = v631;
bool v632_store;
thread bool * v632 = &v632_store;*v632 = v442;
bool const v633 = *v632;
bool v634_store;
thread bool * v634 = &v634_store;if(v633) {
*v634 = v396;
}
 else {
uint32_t const v635 = v403 * v219;
uint32_t const v636 = uint32_t(v635);
threadgroup uint32_t * const v637 = &(*v69)[v636];
uint32_t const v638 = *v637;
bool const v639 = v638 != v97;
*v634 = v639;
}
bool const v640 = *v634;
*v632 = v640;
bool const v641 = *v632;
bool v642_store;
thread bool * v642 = &v642_store;if(v641) {
*v642 = v396;
}
 else {
uint32_t const v643 = v403 * v219;
uint32_t const v644 = v643 + v54;
uint32_t const v645 = uint32_t(v644);
threadgroup uint32_t * const v646 = &(*v69)[v645];
uint32_t const v647 = *v646;
bool const v648 = v647 != v97;
*v642 = v648;
}
bool const v649 = *v642;
*v632 = v649;
bool const v650 = *v632;
bool v651_store;
thread bool * v651 = &v651_store;if(v650) {
*v651 = v396;
}
 else {
uint32_t const v652 = v403 * v219;
uint32_t const v653 = v652 + v402;
uint32_t const v654 = uint32_t(v653);
threadgroup uint32_t * const v655 = &(*v69)[v654];
uint32_t const v656 = *v655;
bool const v657 = v656 != v97;
*v651 = v657;
}
bool const v658 = *v651;
*v632 = v658;
bool const v659 = *v632;
bool v660_store;
thread bool * v660 = &v660_store;if(v659) {
*v660 = v396;
}
 else {
uint32_t const v661 = v403 * v219;
uint32_t const v662 = 3;
uint32_t const v663 = v661 + v662;
uint32_t const v664 = uint32_t(v663);
threadgroup uint32_t * const v665 = &(*v69)[v664];
uint32_t const v666 = *v665;
bool const v667 = v666 != v97;
*v660 = v667;
}
bool const v668 = *v660;
*v632 = v668;
bool v669_store;
thread bool * v669 = &v669_store;if(v401) {
*v669 = v396;
}
 else {
*v669 = v442;
}
uint32_t const v670 = 320;
uint32_t const v671 = v61 * v670;
uint32_t const v672 = 80;
uint32_t const v673 = v61 * v672;
simdgroup_float8x8 v674_store; thread simdgroup_float8x8 * v674 = &v674_store;*v674 = make_filled_simdgroup_matrix<float, 8, 8>(v73);
simdgroup_half8x8 v675_store; thread simdgroup_half8x8 * v675 = &v675_store;uint32_t const v676 = 72;
threadgroup half_4 * const v677 = &(*v65)[v17];
simdgroup_load(*v675, reinterpret_cast<threadgroup half *>(v677), v676, 0, true);
simdgroup_multiply_accumulate(*v674, *v81, *v675, *v674);
simdgroup_half8x8 v678_store; thread simdgroup_half8x8 * v678 = &v678_store;threadgroup half_4 * const v679 = &(*v65)[v337];
simdgroup_load(*v678, reinterpret_cast<threadgroup half *>(v679), v676, 0, true);
simdgroup_multiply_accumulate(*v674, *v83, *v678, *v674);
simdgroup_half8x8 v680_store; thread simdgroup_half8x8 * v680 = &v680_store;threadgroup half_4 * const v681 = &(*v65)[v292];
simdgroup_load(*v680, reinterpret_cast<threadgroup half *>(v681), v676, 0, true);
simdgroup_multiply_accumulate(*v674, *v84, *v680, *v674);
uint32_t const v682 = 6;
simdgroup_half8x8 v683_store; thread simdgroup_half8x8 * v683 = &v683_store;uint32_t const v684 = 6;
threadgroup half_4 * const v685 = &(*v65)[v684];
simdgroup_load(*v683, reinterpret_cast<threadgroup half *>(v685), v676, 0, true);
simdgroup_multiply_accumulate(*v674, *v85, *v683, *v674);
simdgroup_half8x8 v686_store; thread simdgroup_half8x8 * v686 = &v686_store;threadgroup half_4 * const v687 = &(*v65)[v70];
simdgroup_load(*v686, reinterpret_cast<threadgroup half *>(v687), v676, 0, true);
simdgroup_multiply_accumulate(*v674, *v86, *v686, *v674);
uint32_t const v688 = 10;
simdgroup_half8x8 v689_store; thread simdgroup_half8x8 * v689 = &v689_store;uint32_t const v690 = 10;
threadgroup half_4 * const v691 = &(*v65)[v690];
simdgroup_load(*v689, reinterpret_cast<threadgroup half *>(v691), v676, 0, true);
simdgroup_multiply_accumulate(*v674, *v87, *v689, *v674);
simdgroup_half8x8 v692_store; thread simdgroup_half8x8 * v692 = &v692_store;uint32_t const v693 = 12;
threadgroup half_4 * const v694 = &(*v65)[v693];
simdgroup_load(*v692, reinterpret_cast<threadgroup half *>(v694), v676, 0, true);
simdgroup_multiply_accumulate(*v674, *v88, *v692, *v674);
simdgroup_half8x8 v695_store; thread simdgroup_half8x8 * v695 = &v695_store;uint32_t const v696 = 14;
threadgroup half_4 * const v697 = &(*v65)[v696];
simdgroup_load(*v695, reinterpret_cast<threadgroup half *>(v697), v676, 0, true);
simdgroup_multiply_accumulate(*v674, *v89, *v695, *v674);
uint32_t const v698 = uint32_t(v671);
uint32_t const v699 = 40;
threadgroup float * const v700 = &(*v66)[v698];

simdgroup_store(*v674, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v701_store; thread simdgroup_float8x8 * v701 = &v701_store;*v701 = make_filled_simdgroup_matrix<float, 8, 8>(v73);
simdgroup_half8x8 v702_store; thread simdgroup_half8x8 * v702 = &v702_store;uint32_t const v703 = 144;
uint32_t const v704 = 1008;
threadgroup half_4 * const v705 = &(*v65)[v703];
simdgroup_load(*v702, reinterpret_cast<threadgroup half *>(v705), v676, 0, true);
simdgroup_multiply_accumulate(*v701, *v81, *v702, *v701);
simdgroup_half8x8 v706_store; thread simdgroup_half8x8 * v706 = &v706_store;uint32_t const v707 = 146;
threadgroup half_4 * const v708 = &(*v65)[v707];
simdgroup_load(*v706, reinterpret_cast<threadgroup half *>(v708), v676, 0, true);
simdgroup_multiply_accumulate(*v701, *v83, *v706, *v701);
simdgroup_half8x8 v709_store; thread simdgroup_half8x8 * v709 = &v709_store;uint32_t const v710 = 148;
threadgroup half_4 * const v711 = &(*v65)[v710];
simdgroup_load(*v709, reinterpret_cast<threadgroup half *>(v711), v676, 0, true);
simdgroup_multiply_accumulate(*v701, *v84, *v709, *v701);
simdgroup_half8x8 v712_store; thread simdgroup_half8x8 * v712 = &v712_store;uint32_t const v713 = 150;
threadgroup half_4 * const v714 = &(*v65)[v713];
simdgroup_load(*v712, reinterpret_cast<threadgroup half *>(v714), v676, 0, true);
simdgroup_multiply_accumulate(*v701, *v85, *v712, *v701);
simdgroup_half8x8 v715_store; thread simdgroup_half8x8 * v715 = &v715_store;uint32_t const v716 = 152;
threadgroup half_4 * const v717 = &(*v65)[v716];
simdgroup_load(*v715, reinterpret_cast<threadgroup half *>(v717), v676, 0, true);
simdgroup_multiply_accumulate(*v701, *v86, *v715, *v701);
simdgroup_half8x8 v718_store; thread simdgroup_half8x8 * v718 = &v718_store;uint32_t const v719 = 154;
threadgroup half_4 * const v720 = &(*v65)[v719];
simdgroup_load(*v718, reinterpret_cast<threadgroup half *>(v720), v676, 0, true);
simdgroup_multiply_accumulate(*v701, *v87, *v718, *v701);
simdgroup_half8x8 v721_store; thread simdgroup_half8x8 * v721 = &v721_store;uint32_t const v722 = 156;
threadgroup half_4 * const v723 = &(*v65)[v722];
simdgroup_load(*v721, reinterpret_cast<threadgroup half *>(v723), v676, 0, true);
simdgroup_multiply_accumulate(*v701, *v88, *v721, *v701);
simdgroup_half8x8 v724_store; thread simdgroup_half8x8 * v724 = &v724_store;uint32_t const v725 = 158;
threadgroup half_4 * const v726 = &(*v65)[v725];
simdgroup_load(*v724, reinterpret_cast<threadgroup half *>(v726), v676, 0, true);
simdgroup_multiply_accumulate(*v701, *v89, *v724, *v701);
uint32_t const v727 = v671 + v62;
uint32_t const v728 = uint32_t(v727);
threadgroup float * const v729 = &(*v66)[v728];

simdgroup_store(*v701, reinterpret_cast<threadgroup float *>(v729), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v730_store; thread simdgroup_float8x8 * v730 = &v730_store;*v730 = make_filled_simdgroup_matrix<float, 8, 8>(v73);
simdgroup_half8x8 v731_store; thread simdgroup_half8x8 * v731 = &v731_store;uint32_t const v732 = 288;
uint32_t const v733 = 864;
threadgroup half_4 * const v734 = &(*v65)[v732];
simdgroup_load(*v731, reinterpret_cast<threadgroup half *>(v734), v676, 0, true);
simdgroup_multiply_accumulate(*v730, *v81, *v731, *v730);
simdgroup_half8x8 v735_store; thread simdgroup_half8x8 * v735 = &v735_store;uint32_t const v736 = 290;
threadgroup half_4 * const v737 = &(*v65)[v736];
simdgroup_load(*v735, reinterpret_cast<threadgroup half *>(v737), v676, 0, true);
simdgroup_multiply_accumulate(*v730, *v83, *v735, *v730);
simdgroup_half8x8 v738_store; thread simdgroup_half8x8 * v738 = &v738_store;uint32_t const v739 = 292;
threadgroup half_4 * const v740 = &(*v65)[v739];
simdgroup_load(*v738, reinterpret_cast<threadgroup half *>(v740), v676, 0, true);
simdgroup_multiply_accumulate(*v730, *v84, *v738, *v730);
simdgroup_half8x8 v741_store; thread simdgroup_half8x8 * v741 = &v741_store;uint32_t const v742 = 294;
threadgroup half_4 * const v743 = &(*v65)[v742];
simdgroup_load(*v741, reinterpret_cast<threadgroup half *>(v743), v676, 0, true);
simdgroup_multiply_accumulate(*v730, *v85, *v741, *v730);
simdgroup_half8x8 v744_store; thread simdgroup_half8x8 * v744 = &v744_store;uint32_t const v745 = 296;
threadgroup half_4 * const v746 = &(*v65)[v745];
simdgroup_load(*v744, reinterpret_cast<threadgroup half *>(v746), v676, 0, true);
simdgroup_multiply_accumulate(*v730, *v86, *v744, *v730);
simdgroup_half8x8 v747_store; thread simdgroup_half8x8 * v747 = &v747_store;uint32_t const v748 = 298;
threadgroup half_4 * const v749 = &(*v65)[v748];
simdgroup_load(*v747, reinterpret_cast<threadgroup half *>(v749), v676, 0, true);
simdgroup_multiply_accumulate(*v730, *v87, *v747, *v730);
simdgroup_half8x8 v750_store; thread simdgroup_half8x8 * v750 = &v750_store;uint32_t const v751 = 300;
threadgroup half_4 * const v752 = &(*v65)[v751];
simdgroup_load(*v750, reinterpret_cast<threadgroup half *>(v752), v676, 0, true);
simdgroup_multiply_accumulate(*v730, *v88, *v750, *v730);
simdgroup_half8x8 v753_store; thread simdgroup_half8x8 * v753 = &v753_store;uint32_t const v754 = 302;
threadgroup half_4 * const v755 = &(*v65)[v754];
simdgroup_load(*v753, reinterpret_cast<threadgroup half *>(v755), v676, 0, true);
simdgroup_multiply_accumulate(*v730, *v89, *v753, *v730);
uint32_t const v756 = v671 + v98;
uint32_t const v757 = uint32_t(v756);
threadgroup float * const v758 = &(*v66)[v757];

simdgroup_store(*v730, reinterpret_cast<threadgroup float *>(v758), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v759_store; thread simdgroup_float8x8 * v759 = &v759_store;*v759 = make_filled_simdgroup_matrix<float, 8, 8>(v73);
simdgroup_half8x8 v760_store; thread simdgroup_half8x8 * v760 = &v760_store;uint32_t const v761 = 432;
uint32_t const v762 = 720;
threadgroup half_4 * const v763 = &(*v65)[v761];
simdgroup_load(*v760, reinterpret_cast<threadgroup half *>(v763), v676, 0, true);
simdgroup_multiply_accumulate(*v759, *v81, *v760, *v759);
simdgroup_half8x8 v764_store; thread simdgroup_half8x8 * v764 = &v764_store;uint32_t const v765 = 434;
threadgroup half_4 * const v766 = &(*v65)[v765];
simdgroup_load(*v764, reinterpret_cast<threadgroup half *>(v766), v676, 0, true);
simdgroup_multiply_accumulate(*v759, *v83, *v764, *v759);
simdgroup_half8x8 v767_store; thread simdgroup_half8x8 * v767 = &v767_store;uint32_t const v768 = 436;
threadgroup half_4 * const v769 = &(*v65)[v768];
simdgroup_load(*v767, reinterpret_cast<threadgroup half *>(v769), v676, 0, true);
simdgroup_multiply_accumulate(*v759, *v84, *v767, *v759);
simdgroup_half8x8 v770_store; thread simdgroup_half8x8 * v770 = &v770_store;uint32_t const v771 = 438;
threadgroup half_4 * const v772 = &(*v65)[v771];
simdgroup_load(*v770, reinterpret_cast<threadgroup half *>(v772), v676, 0, true);
simdgroup_multiply_accumulate(*v759, *v85, *v770, *v759);
simdgroup_half8x8 v773_store; thread simdgroup_half8x8 * v773 = &v773_store;uint32_t const v774 = 440;
threadgroup half_4 * const v775 = &(*v65)[v774];
simdgroup_load(*v773, reinterpret_cast<threadgroup half *>(v775), v676, 0, true);
simdgroup_multiply_accumulate(*v759, *v86, *v773, *v759);
simdgroup_half8x8 v776_store; thread simdgroup_half8x8 * v776 = &v776_store;uint32_t const v777 = 442;
threadgroup half_4 * const v778 = &(*v65)[v777];
simdgroup_load(*v776, reinterpret_cast<threadgroup half *>(v778), v676, 0, true);
simdgroup_multiply_accumulate(*v759, *v87, *v776, *v759);
simdgroup_half8x8 v779_store; thread simdgroup_half8x8 * v779 = &v779_store;uint32_t const v780 = 444;
threadgroup half_4 * const v781 = &(*v65)[v780];
simdgroup_load(*v779, reinterpret_cast<threadgroup half *>(v781), v676, 0, true);
simdgroup_multiply_accumulate(*v759, *v88, *v779, *v759);
simdgroup_half8x8 v782_store; thread simdgroup_half8x8 * v782 = &v782_store;uint32_t const v783 = 446;
threadgroup half_4 * const v784 = &(*v65)[v783];
simdgroup_load(*v782, reinterpret_cast<threadgroup half *>(v784), v676, 0, true);
simdgroup_multiply_accumulate(*v759, *v89, *v782, *v759);
uint32_t const v785 = v671 + v340;
uint32_t const v786 = uint32_t(v785);
threadgroup float * const v787 = &(*v66)[v786];

simdgroup_store(*v759, reinterpret_cast<threadgroup float *>(v787), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v788 = v61 * v62;
uint32_t const v789 = v59 + v788;
uint32_t const v790 = v789 + v63;
array<float, 8> v791_store = {};
thread array<float, 8> * v791 = &v791_store;uint32_t const v792 = v64 * v62;
uint32_t const v793 = v398 + v792;
uint32_t const v794 = v63 * v699;
uint32_t const v795 = v671 + v794;
uint32_t const v796 = v795 + v792;
uint32_t const v797 = uint32_t(v796);
threadgroup float * const v798 = &(*v66)[v797];
float const v799 = *v798;
float v800_store;
thread float * v800 = &v800_store;*v800 = v94;
bool const v801 = *v669;
bool v802_store;
thread bool * v802 = &v802_store;if(v801) {
*v802 = v396;
}
 else {
int32_t const v803 = int32_t(v793);
int32_t const v804 = int32_t(v790);
int32_t const v805 = v803 - v804;
bool const v806 = v793 < v19;
bool const v807 = v805 <= v22;
bool const v808 = v806 && v807;
bool v809_store;
thread bool * v809 = &v809_store;if(v808) {
*v809 = v396;
}
 else {
*v809 = v442;
}
bool const v810 = *v809;
*v802 = v810;
}
bool const v811 = *v802;
if(v811) {
float const v812 = v799 * v23;
*v800 = v812;
}
thread float * const v813 = &(*v791)[v17];
float const v814 = *v800;
*v813 = v814;
float const v815 = max(v94, v814);
uint32_t const v816 = v792 + v54;
uint32_t const v817 = v398 + v816;
uint32_t const v818 = v795 + v816;
uint32_t const v819 = uint32_t(v818);
threadgroup float * const v820 = &(*v66)[v819];
float const v821 = *v820;
float v822_store;
thread float * v822 = &v822_store;*v822 = v94;
bool const v823 = *v669;
bool v824_store;
thread bool * v824 = &v824_store;if(v823) {
*v824 = v396;
}
 else {
int32_t const v825 = int32_t(v817);
int32_t const v826 = int32_t(v790);
int32_t const v827 = v825 - v826;
bool const v828 = v817 < v19;
bool const v829 = v827 <= v22;
bool const v830 = v828 && v829;
bool v831_store;
thread bool * v831 = &v831_store;if(v830) {
*v831 = v396;
}
 else {
*v831 = v442;
}
bool const v832 = *v831;
*v824 = v832;
}
bool const v833 = *v824;
if(v833) {
float const v834 = v821 * v23;
*v822 = v834;
}
thread float * const v835 = &(*v791)[v68];
float const v836 = *v822;
*v835 = v836;
float const v837 = max(v815, v836);
uint32_t const v838 = v792 + v402;
uint32_t const v839 = v398 + v838;
uint32_t const v840 = v795 + v838;
uint32_t const v841 = uint32_t(v840);
threadgroup float * const v842 = &(*v66)[v841];
float const v843 = *v842;
float v844_store;
thread float * v844 = &v844_store;*v844 = v94;
bool const v845 = *v669;
bool v846_store;
thread bool * v846 = &v846_store;if(v845) {
*v846 = v396;
}
 else {
int32_t const v847 = int32_t(v839);
int32_t const v848 = int32_t(v790);
int32_t const v849 = v847 - v848;
bool const v850 = v839 < v19;
bool const v851 = v849 <= v22;
bool const v852 = v850 && v851;
bool v853_store;
thread bool * v853 = &v853_store;if(v852) {
*v853 = v396;
}
 else {
*v853 = v442;
}
bool const v854 = *v853;
*v846 = v854;
}
bool const v855 = *v846;
if(v855) {
float const v856 = v843 * v23;
*v844 = v856;
}
thread float * const v857 = &(*v791)[v337];
float const v858 = *v844;
*v857 = v858;
float const v859 = max(v837, v858);
uint32_t const v860 = 3;
uint32_t const v861 = v792 + v860;
uint32_t const v862 = v398 + v861;
uint32_t const v863 = v795 + v861;
uint32_t const v864 = uint32_t(v863);
threadgroup float * const v865 = &(*v66)[v864];
float const v866 = *v865;
float v867_store;
thread float * v867 = &v867_store;*v867 = v94;
bool const v868 = *v669;
bool v869_store;
thread bool * v869 = &v869_store;if(v868) {
*v869 = v396;
}
 else {
int32_t const v870 = int32_t(v862);
int32_t const v871 = int32_t(v790);
int32_t const v872 = v870 - v871;
bool const v873 = v862 < v19;
bool const v874 = v872 <= v22;
bool const v875 = v873 && v874;
bool v876_store;
thread bool * v876 = &v876_store;if(v875) {
*v876 = v396;
}
 else {
*v876 = v442;
}
bool const v877 = *v876;
*v869 = v877;
}
bool const v878 = *v869;
if(v878) {
float const v879 = v866 * v23;
*v867 = v879;
}
thread float * const v880 = &(*v791)[v353];
float const v881 = *v867;
*v880 = v881;
float const v882 = max(v859, v881);
uint32_t const v883 = v792 + v219;
uint32_t const v884 = v398 + v883;
uint32_t const v885 = v795 + v883;
uint32_t const v886 = uint32_t(v885);
threadgroup float * const v887 = &(*v66)[v886];
float const v888 = *v887;
float v889_store;
thread float * v889 = &v889_store;*v889 = v94;
bool const v890 = *v669;
bool v891_store;
thread bool * v891 = &v891_store;if(v890) {
*v891 = v396;
}
 else {
int32_t const v892 = int32_t(v884);
int32_t const v893 = int32_t(v790);
int32_t const v894 = v892 - v893;
bool const v895 = v884 < v19;
bool const v896 = v894 <= v22;
bool const v897 = v895 && v896;
bool v898_store;
thread bool * v898 = &v898_store;if(v897) {
*v898 = v396;
}
 else {
*v898 = v442;
}
bool const v899 = *v898;
*v891 = v899;
}
bool const v900 = *v891;
if(v900) {
float const v901 = v888 * v23;
*v889 = v901;
}
thread float * const v902 = &(*v791)[v292];
float const v903 = *v889;
*v902 = v903;
float const v904 = max(v882, v903);
uint32_t const v905 = 5;
uint32_t const v906 = v792 + v905;
uint32_t const v907 = v398 + v906;
uint32_t const v908 = v795 + v906;
uint32_t const v909 = uint32_t(v908);
threadgroup float * const v910 = &(*v66)[v909];
float const v911 = *v910;
float v912_store;
thread float * v912 = &v912_store;*v912 = v94;
bool const v913 = *v669;
bool v914_store;
thread bool * v914 = &v914_store;if(v913) {
*v914 = v396;
}
 else {
int32_t const v915 = int32_t(v907);
int32_t const v916 = int32_t(v790);
int32_t const v917 = v915 - v916;
bool const v918 = v907 < v19;
bool const v919 = v917 <= v22;
bool const v920 = v918 && v919;
bool v921_store;
thread bool * v921 = &v921_store;if(v920) {
*v921 = v396;
}
 else {
*v921 = v442;
}
bool const v922 = *v921;
*v914 = v922;
}
bool const v923 = *v914;
if(v923) {
float const v924 = v911 * v23;
*v912 = v924;
}
uint32_t const v925 = 5;
thread float * const v926 = &(*v791)[v925];
float const v927 = *v912;
*v926 = v927;
float const v928 = max(v904, v927);
uint32_t const v929 = v792 + v682;
uint32_t const v930 = v398 + v929;
uint32_t const v931 = v795 + v929;
uint32_t const v932 = uint32_t(v931);
threadgroup float * const v933 = &(*v66)[v932];
float const v934 = *v933;
float v935_store;
thread float * v935 = &v935_store;*v935 = v94;
bool const v936 = *v669;
bool v937_store;
thread bool * v937 = &v937_store;if(v936) {
*v937 = v396;
}
 else {
int32_t const v938 = int32_t(v930);
int32_t const v939 = int32_t(v790);
int32_t const v940 = v938 - v939;
bool const v941 = v930 < v19;
bool const v942 = v940 <= v22;
bool const v943 = v941 && v942;
bool v944_store;
thread bool * v944 = &v944_store;if(v943) {
*v944 = v396;
}
 else {
*v944 = v442;
}
bool const v945 = *v944;
*v937 = v945;
}
bool const v946 = *v937;
if(v946) {
float const v947 = v934 * v23;
*v935 = v947;
}
thread float * const v948 = &(*v791)[v684];
float const v949 = *v935;
*v948 = v949;
float const v950 = max(v928, v949);
uint32_t const v951 = 7;
uint32_t const v952 = v792 + v951;
uint32_t const v953 = v398 + v952;
uint32_t const v954 = v795 + v952;
uint32_t const v955 = uint32_t(v954);
threadgroup float * const v956 = &(*v66)[v955];
float const v957 = *v956;
float v958_store;
thread float * v958 = &v958_store;*v958 = v94;
bool const v959 = *v669;
bool v960_store;
thread bool * v960 = &v960_store;if(v959) {
*v960 = v396;
}
 else {
int32_t const v961 = int32_t(v953);
int32_t const v962 = int32_t(v790);
int32_t const v963 = v961 - v962;
bool const v964 = v953 < v19;
bool const v965 = v963 <= v22;
bool const v966 = v964 && v965;
bool v967_store;
thread bool * v967 = &v967_store;if(v966) {
*v967 = v396;
}
 else {
*v967 = v442;
}
bool const v968 = *v967;
*v960 = v968;
}
bool const v969 = *v960;
if(v969) {
float const v970 = v957 * v23;
*v958 = v970;
}
uint32_t const v971 = 7;
thread float * const v972 = &(*v791)[v971];
float const v973 = *v958;
*v972 = v973;
float const v974 = max(v950, v973);
float const v975 = simd_shuffle_xor(v974, v62);;
float const v976 = max(v974, v975);
float const v977 = simd_shuffle_xor(v976, v98);;
float const v978 = max(v976, v977);
float const v979 = *v93;
float const v980 = 5.54517698;
float const v981 = v979 + v980;
bool const v982 = v978 > v981;
float const v983 = v982 ? v978 : v979;
float const v984 = v979 - v983;
float const v985 = exp(v984);bool const v986 = v983 != v979;
bool v987_store;
thread bool * v987 = &v987_store;if(v986) {
bool const v988 = v979 != v94;
*v987 = v988;
}
 else {
*v987 = v442;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v989 = *v987;
bool const v990 = simd_any(v989);;
if(v990) {

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v991 = v64 * v402;
uint32_t const v992 = v795 + v991;
uint32_t const v993 = uint32_t(v992);
threadgroup float * const v994 = &(*v66)[v993];
float const v995 = *v994;
float const v996 = v995 * v985;
*v994 = v996;
uint32_t const v997 = v992 + v54;
uint32_t const v998 = uint32_t(v997);
threadgroup float * const v999 = &(*v66)[v998];
float const v1000 = *v999;
float const v1001 = v1000 * v985;
*v999 = v1001;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1002 = *v994;
float const v1003 = v1002 * v985;
*v994 = v1003;
float const v1004 = *v999;
float const v1005 = v1004 * v985;
*v999 = v1005;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1006 = *v994;
float const v1007 = v1006 * v985;
*v994 = v1007;
float const v1008 = *v999;
float const v1009 = v1008 * v985;
*v999 = v1009;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1010 = *v994;
float const v1011 = v1010 * v985;
*v994 = v1011;
float const v1012 = *v999;
float const v1013 = v1012 * v985;
*v999 = v1013;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1014 = *v994;
float const v1015 = v1014 * v985;
*v994 = v1015;
float const v1016 = *v999;
float const v1017 = v1016 * v985;
*v999 = v1017;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1018 = *v994;
float const v1019 = v1018 * v985;
*v994 = v1019;
float const v1020 = *v999;
float const v1021 = v1020 * v985;
*v999 = v1021;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1022 = *v994;
float const v1023 = v1022 * v985;
*v994 = v1023;
float const v1024 = *v999;
float const v1025 = v1024 * v985;
*v999 = v1025;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1026 = *v994;
float const v1027 = v1026 * v985;
*v994 = v1027;
float const v1028 = *v999;
float const v1029 = v1028 * v985;
*v999 = v1029;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v93 = v983;
float const v1030 = *v813;
uint32_t const v1031 = reinterpret_cast<const thread uint32_t&>(v1030);
uint32_t const v1032 = 4286578687;
bool const v1033 = v1031 == v1032;
float const v1034 = v1030 - v983;
float const v1035 = exp(v1034);float const v1036 = v1033 ? v73 : v1035;
half const v1037 = half(v1036);
half_4 const v1038 = [&]{
half_4 tmp = v106;
tmp.i_0 = v1037;
return tmp;
}();
float const v1039 = *v835;
uint32_t const v1040 = reinterpret_cast<const thread uint32_t&>(v1039);
bool const v1041 = v1040 == v1032;
float const v1042 = v1039 - v983;
float const v1043 = exp(v1042);float const v1044 = v1041 ? v73 : v1043;
float const v1045 = v1036 + v1044;
half const v1046 = half(v1044);
half_4 const v1047 = [&]{
half_4 tmp = v1038;
tmp.i_1 = v1046;
return tmp;
}();
float const v1048 = *v857;
uint32_t const v1049 = reinterpret_cast<const thread uint32_t&>(v1048);
bool const v1050 = v1049 == v1032;
float const v1051 = v1048 - v983;
float const v1052 = exp(v1051);float const v1053 = v1050 ? v73 : v1052;
float const v1054 = v1045 + v1053;
half const v1055 = half(v1053);
half_4 const v1056 = [&]{
half_4 tmp = v1047;
tmp.i_2 = v1055;
return tmp;
}();
float const v1057 = *v880;
uint32_t const v1058 = reinterpret_cast<const thread uint32_t&>(v1057);
bool const v1059 = v1058 == v1032;
float const v1060 = v1057 - v983;
float const v1061 = exp(v1060);float const v1062 = v1059 ? v73 : v1061;
float const v1063 = v1054 + v1062;
half const v1064 = half(v1062);
half_4 const v1065 = [&]{
half_4 tmp = v1056;
tmp.i_3 = v1064;
return tmp;
}();
uint32_t const v1066 = v63 * v688;
uint32_t const v1067 = v673 + v1066;
uint32_t const v1068 = v64 * v402;
uint32_t const v1069 = v1067 + v1068;
uint32_t const v1070 = uint32_t(v1069);
threadgroup half_4 * const v1071 = &(*v67)[v1070];
*v1071 = v1065;
float const v1072 = *v902;
uint32_t const v1073 = reinterpret_cast<const thread uint32_t&>(v1072);
bool const v1074 = v1073 == v1032;
float const v1075 = v1072 - v983;
float const v1076 = exp(v1075);float const v1077 = v1074 ? v73 : v1076;
float const v1078 = v1063 + v1077;
half const v1079 = half(v1077);
half_4 const v1080 = [&]{
half_4 tmp = v106;
tmp.i_0 = v1079;
return tmp;
}();
float const v1081 = *v926;
uint32_t const v1082 = reinterpret_cast<const thread uint32_t&>(v1081);
bool const v1083 = v1082 == v1032;
float const v1084 = v1081 - v983;
float const v1085 = exp(v1084);float const v1086 = v1083 ? v73 : v1085;
float const v1087 = v1078 + v1086;
half const v1088 = half(v1086);
half_4 const v1089 = [&]{
half_4 tmp = v1080;
tmp.i_1 = v1088;
return tmp;
}();
float const v1090 = *v948;
uint32_t const v1091 = reinterpret_cast<const thread uint32_t&>(v1090);
bool const v1092 = v1091 == v1032;
float const v1093 = v1090 - v983;
float const v1094 = exp(v1093);float const v1095 = v1092 ? v73 : v1094;
float const v1096 = v1087 + v1095;
half const v1097 = half(v1095);
half_4 const v1098 = [&]{
half_4 tmp = v1089;
tmp.i_2 = v1097;
return tmp;
}();
float const v1099 = *v972;
uint32_t const v1100 = reinterpret_cast<const thread uint32_t&>(v1099);
bool const v1101 = v1100 == v1032;
float const v1102 = v1099 - v983;
float const v1103 = exp(v1102);float const v1104 = v1101 ? v73 : v1103;
float const v1105 = v1096 + v1104;
half const v1106 = half(v1104);
half_4 const v1107 = [&]{
half_4 tmp = v1098;
tmp.i_3 = v1106;
return tmp;
}();
uint32_t const v1108 = v1069 + v54;
uint32_t const v1109 = uint32_t(v1108);
threadgroup half_4 * const v1110 = &(*v67)[v1109];
*v1110 = v1107;
float const v1111 = *v95;
float const v1112 = fma(v1111, v985, v1105);
*v95 = v1112;
float const v1113 = *v96;
float const v1114 = fma(v1113, v985, v1105);
*v96 = v1114;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1115 = *v669;
bool const v1116 = !v1115;
bool const v1117 = *v632;
bool const v1118 = v1117 && v1116;
if(v1118) {

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1119 = v795 + v1068;
for(uint32_t v1120 = v97; v1120 < v56; v1120 += v54) {
uint32_t const v1121 = v1120 / v219;
uint32_t const v1122 = v1067 + v1121;
uint32_t const v1123 = uint32_t(v1122);
threadgroup half_4 * const v1124 = &(*v67)[v1123];
half_4 const v1125 = *v1124;
uint32_t const v1126 = v1120 % v219;
half const v1127 = v1125.i_0;
float const v1128 = float(v1127);
float v1129_store;
thread float * v1129 = &v1129_store;*v1129 = v1128;
bool const v1130 = v1126 == v54;
if(v1130) {
half const v1131 = v1125.i_1;
float const v1132 = float(v1131);
*v1129 = v1132;
}
bool const v1133 = v1126 == v402;
if(v1133) {
half const v1134 = v1125.i_2;
float const v1135 = float(v1134);
*v1129 = v1135;
}
bool const v1136 = v1126 == v860;
if(v1136) {
half const v1137 = v1125.i_3;
float const v1138 = float(v1137);
*v1129 = v1138;
}
float const v1139 = *v1129;
uint32_t const v1140 = reinterpret_cast<const thread uint32_t&>(v1139);
bool const v1141 = v1140 == v97;
bool const v1142 = !v1141;
if(v1142) {
uint32_t const v1143 = v1120 * v123;
uint32_t const v1144 = v420 + v1143;
uint32_t const v1145 = v1068 / v219;
uint32_t const v1146 = v1144 + v1145;
uint32_t const v1147 = uint32_t(v1146);
threadgroup half_4 * const v1148 = &(*v65)[v1147];
half_4 const v1149 = *v1148;
half const v1150 = v1149.i_0;
float const v1151 = float(v1150);
float v1152_store;
thread float * v1152 = &v1152_store;*v1152 = v1151;
uint32_t const v1153 = v64 % v402;
bool const v1154 = v1153 == v54;
if(v1154) {
half const v1155 = v1149.i_2;
float const v1156 = float(v1155);
*v1152 = v1156;
}
uint32_t const v1157 = uint32_t(v1119);
float const v1158 = *v1129;
float const v1159 = *v1152;
threadgroup float * const v1160 = &(*v66)[v1157];
float const v1161 = *v1160;
float const v1162 = fma(v1158, v1159, v1161);
*v1160 = v1162;
half const v1163 = v1149.i_1;
float const v1164 = float(v1163);
float v1165_store;
thread float * v1165 = &v1165_store;*v1165 = v1164;
if(v1154) {
half const v1166 = v1149.i_3;
float const v1167 = float(v1166);
*v1165 = v1167;
}
uint32_t const v1168 = v1119 + v54;
uint32_t const v1169 = uint32_t(v1168);
float const v1170 = *v1129;
float const v1171 = *v1165;
threadgroup float * const v1172 = &(*v66)[v1169];
float const v1173 = *v1172;
float const v1174 = fma(v1170, v1171, v1173);
*v1172 = v1174;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1175 = v97; v1175 < v56; v1175 += v54) {
uint32_t const v1176 = v1175 / v219;
uint32_t const v1177 = v1067 + v1176;
uint32_t const v1178 = uint32_t(v1177);
threadgroup half_4 * const v1179 = &(*v67)[v1178];
half_4 const v1180 = *v1179;
uint32_t const v1181 = v1175 % v219;
half const v1182 = v1180.i_0;
float const v1183 = float(v1182);
float v1184_store;
thread float * v1184 = &v1184_store;*v1184 = v1183;
bool const v1185 = v1181 == v54;
if(v1185) {
half const v1186 = v1180.i_1;
float const v1187 = float(v1186);
*v1184 = v1187;
}
bool const v1188 = v1181 == v402;
if(v1188) {
half const v1189 = v1180.i_2;
float const v1190 = float(v1189);
*v1184 = v1190;
}
bool const v1191 = v1181 == v860;
if(v1191) {
half const v1192 = v1180.i_3;
float const v1193 = float(v1192);
*v1184 = v1193;
}
float const v1194 = *v1184;
uint32_t const v1195 = reinterpret_cast<const thread uint32_t&>(v1194);
bool const v1196 = v1195 == v97;
bool const v1197 = !v1196;
if(v1197) {
uint32_t const v1198 = v1175 * v123;
uint32_t const v1199 = 578;
uint32_t const v1200 = v1199 + v1198;
uint32_t const v1201 = v1068 / v219;
uint32_t const v1202 = v1200 + v1201;
uint32_t const v1203 = uint32_t(v1202);
threadgroup half_4 * const v1204 = &(*v65)[v1203];
half_4 const v1205 = *v1204;
half const v1206 = v1205.i_0;
float const v1207 = float(v1206);
float v1208_store;
thread float * v1208 = &v1208_store;*v1208 = v1207;
uint32_t const v1209 = v64 % v402;
bool const v1210 = v1209 == v54;
if(v1210) {
half const v1211 = v1205.i_2;
float const v1212 = float(v1211);
*v1208 = v1212;
}
uint32_t const v1213 = uint32_t(v1119);
float const v1214 = *v1184;
float const v1215 = *v1208;
threadgroup float * const v1216 = &(*v66)[v1213];
float const v1217 = *v1216;
float const v1218 = fma(v1214, v1215, v1217);
*v1216 = v1218;
half const v1219 = v1205.i_1;
float const v1220 = float(v1219);
float v1221_store;
thread float * v1221 = &v1221_store;*v1221 = v1220;
if(v1210) {
half const v1222 = v1205.i_3;
float const v1223 = float(v1222);
*v1221 = v1223;
}
uint32_t const v1224 = v1119 + v54;
uint32_t const v1225 = uint32_t(v1224);
float const v1226 = *v1184;
float const v1227 = *v1221;
threadgroup float * const v1228 = &(*v66)[v1225];
float const v1229 = *v1228;
float const v1230 = fma(v1226, v1227, v1229);
*v1228 = v1230;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1231 = v97; v1231 < v56; v1231 += v54) {
uint32_t const v1232 = v1231 / v219;
uint32_t const v1233 = v1067 + v1232;
uint32_t const v1234 = uint32_t(v1233);
threadgroup half_4 * const v1235 = &(*v67)[v1234];
half_4 const v1236 = *v1235;
uint32_t const v1237 = v1231 % v219;
half const v1238 = v1236.i_0;
float const v1239 = float(v1238);
float v1240_store;
thread float * v1240 = &v1240_store;*v1240 = v1239;
bool const v1241 = v1237 == v54;
if(v1241) {
half const v1242 = v1236.i_1;
float const v1243 = float(v1242);
*v1240 = v1243;
}
bool const v1244 = v1237 == v402;
if(v1244) {
half const v1245 = v1236.i_2;
float const v1246 = float(v1245);
*v1240 = v1246;
}
bool const v1247 = v1237 == v860;
if(v1247) {
half const v1248 = v1236.i_3;
float const v1249 = float(v1248);
*v1240 = v1249;
}
float const v1250 = *v1240;
uint32_t const v1251 = reinterpret_cast<const thread uint32_t&>(v1250);
bool const v1252 = v1251 == v97;
bool const v1253 = !v1252;
if(v1253) {
uint32_t const v1254 = v1231 * v123;
uint32_t const v1255 = 580;
uint32_t const v1256 = v1255 + v1254;
uint32_t const v1257 = v1068 / v219;
uint32_t const v1258 = v1256 + v1257;
uint32_t const v1259 = uint32_t(v1258);
threadgroup half_4 * const v1260 = &(*v65)[v1259];
half_4 const v1261 = *v1260;
half const v1262 = v1261.i_0;
float const v1263 = float(v1262);
float v1264_store;
thread float * v1264 = &v1264_store;*v1264 = v1263;
uint32_t const v1265 = v64 % v402;
bool const v1266 = v1265 == v54;
if(v1266) {
half const v1267 = v1261.i_2;
float const v1268 = float(v1267);
*v1264 = v1268;
}
uint32_t const v1269 = uint32_t(v1119);
float const v1270 = *v1240;
float const v1271 = *v1264;
threadgroup float * const v1272 = &(*v66)[v1269];
float const v1273 = *v1272;
float const v1274 = fma(v1270, v1271, v1273);
*v1272 = v1274;
half const v1275 = v1261.i_1;
float const v1276 = float(v1275);
float v1277_store;
thread float * v1277 = &v1277_store;*v1277 = v1276;
if(v1266) {
half const v1278 = v1261.i_3;
float const v1279 = float(v1278);
*v1277 = v1279;
}
uint32_t const v1280 = v1119 + v54;
uint32_t const v1281 = uint32_t(v1280);
float const v1282 = *v1240;
float const v1283 = *v1277;
threadgroup float * const v1284 = &(*v66)[v1281];
float const v1285 = *v1284;
float const v1286 = fma(v1282, v1283, v1285);
*v1284 = v1286;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1287 = v97; v1287 < v56; v1287 += v54) {
uint32_t const v1288 = v1287 / v219;
uint32_t const v1289 = v1067 + v1288;
uint32_t const v1290 = uint32_t(v1289);
threadgroup half_4 * const v1291 = &(*v67)[v1290];
half_4 const v1292 = *v1291;
uint32_t const v1293 = v1287 % v219;
half const v1294 = v1292.i_0;
float const v1295 = float(v1294);
float v1296_store;
thread float * v1296 = &v1296_store;*v1296 = v1295;
bool const v1297 = v1293 == v54;
if(v1297) {
half const v1298 = v1292.i_1;
float const v1299 = float(v1298);
*v1296 = v1299;
}
bool const v1300 = v1293 == v402;
if(v1300) {
half const v1301 = v1292.i_2;
float const v1302 = float(v1301);
*v1296 = v1302;
}
bool const v1303 = v1293 == v860;
if(v1303) {
half const v1304 = v1292.i_3;
float const v1305 = float(v1304);
*v1296 = v1305;
}
float const v1306 = *v1296;
uint32_t const v1307 = reinterpret_cast<const thread uint32_t&>(v1306);
bool const v1308 = v1307 == v97;
bool const v1309 = !v1308;
if(v1309) {
uint32_t const v1310 = v1287 * v123;
uint32_t const v1311 = 582;
uint32_t const v1312 = v1311 + v1310;
uint32_t const v1313 = v1068 / v219;
uint32_t const v1314 = v1312 + v1313;
uint32_t const v1315 = uint32_t(v1314);
threadgroup half_4 * const v1316 = &(*v65)[v1315];
half_4 const v1317 = *v1316;
half const v1318 = v1317.i_0;
float const v1319 = float(v1318);
float v1320_store;
thread float * v1320 = &v1320_store;*v1320 = v1319;
uint32_t const v1321 = v64 % v402;
bool const v1322 = v1321 == v54;
if(v1322) {
half const v1323 = v1317.i_2;
float const v1324 = float(v1323);
*v1320 = v1324;
}
uint32_t const v1325 = uint32_t(v1119);
float const v1326 = *v1296;
float const v1327 = *v1320;
threadgroup float * const v1328 = &(*v66)[v1325];
float const v1329 = *v1328;
float const v1330 = fma(v1326, v1327, v1329);
*v1328 = v1330;
half const v1331 = v1317.i_1;
float const v1332 = float(v1331);
float v1333_store;
thread float * v1333 = &v1333_store;*v1333 = v1332;
if(v1322) {
half const v1334 = v1317.i_3;
float const v1335 = float(v1334);
*v1333 = v1335;
}
uint32_t const v1336 = v1119 + v54;
uint32_t const v1337 = uint32_t(v1336);
float const v1338 = *v1296;
float const v1339 = *v1333;
threadgroup float * const v1340 = &(*v66)[v1337];
float const v1341 = *v1340;
float const v1342 = fma(v1338, v1339, v1341);
*v1340 = v1342;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1343 = v97; v1343 < v56; v1343 += v54) {
uint32_t const v1344 = v1343 / v219;
uint32_t const v1345 = v1067 + v1344;
uint32_t const v1346 = uint32_t(v1345);
threadgroup half_4 * const v1347 = &(*v67)[v1346];
half_4 const v1348 = *v1347;
uint32_t const v1349 = v1343 % v219;
half const v1350 = v1348.i_0;
float const v1351 = float(v1350);
float v1352_store;
thread float * v1352 = &v1352_store;*v1352 = v1351;
bool const v1353 = v1349 == v54;
if(v1353) {
half const v1354 = v1348.i_1;
float const v1355 = float(v1354);
*v1352 = v1355;
}
bool const v1356 = v1349 == v402;
if(v1356) {
half const v1357 = v1348.i_2;
float const v1358 = float(v1357);
*v1352 = v1358;
}
bool const v1359 = v1349 == v860;
if(v1359) {
half const v1360 = v1348.i_3;
float const v1361 = float(v1360);
*v1352 = v1361;
}
float const v1362 = *v1352;
uint32_t const v1363 = reinterpret_cast<const thread uint32_t&>(v1362);
bool const v1364 = v1363 == v97;
bool const v1365 = !v1364;
if(v1365) {
uint32_t const v1366 = v1343 * v123;
uint32_t const v1367 = 584;
uint32_t const v1368 = v1367 + v1366;
uint32_t const v1369 = v1068 / v219;
uint32_t const v1370 = v1368 + v1369;
uint32_t const v1371 = uint32_t(v1370);
threadgroup half_4 * const v1372 = &(*v65)[v1371];
half_4 const v1373 = *v1372;
half const v1374 = v1373.i_0;
float const v1375 = float(v1374);
float v1376_store;
thread float * v1376 = &v1376_store;*v1376 = v1375;
uint32_t const v1377 = v64 % v402;
bool const v1378 = v1377 == v54;
if(v1378) {
half const v1379 = v1373.i_2;
float const v1380 = float(v1379);
*v1376 = v1380;
}
uint32_t const v1381 = uint32_t(v1119);
float const v1382 = *v1352;
float const v1383 = *v1376;
threadgroup float * const v1384 = &(*v66)[v1381];
float const v1385 = *v1384;
float const v1386 = fma(v1382, v1383, v1385);
*v1384 = v1386;
half const v1387 = v1373.i_1;
float const v1388 = float(v1387);
float v1389_store;
thread float * v1389 = &v1389_store;*v1389 = v1388;
if(v1378) {
half const v1390 = v1373.i_3;
float const v1391 = float(v1390);
*v1389 = v1391;
}
uint32_t const v1392 = v1119 + v54;
uint32_t const v1393 = uint32_t(v1392);
float const v1394 = *v1352;
float const v1395 = *v1389;
threadgroup float * const v1396 = &(*v66)[v1393];
float const v1397 = *v1396;
float const v1398 = fma(v1394, v1395, v1397);
*v1396 = v1398;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1399 = v97; v1399 < v56; v1399 += v54) {
uint32_t const v1400 = v1399 / v219;
uint32_t const v1401 = v1067 + v1400;
uint32_t const v1402 = uint32_t(v1401);
threadgroup half_4 * const v1403 = &(*v67)[v1402];
half_4 const v1404 = *v1403;
uint32_t const v1405 = v1399 % v219;
half const v1406 = v1404.i_0;
float const v1407 = float(v1406);
float v1408_store;
thread float * v1408 = &v1408_store;*v1408 = v1407;
bool const v1409 = v1405 == v54;
if(v1409) {
half const v1410 = v1404.i_1;
float const v1411 = float(v1410);
*v1408 = v1411;
}
bool const v1412 = v1405 == v402;
if(v1412) {
half const v1413 = v1404.i_2;
float const v1414 = float(v1413);
*v1408 = v1414;
}
bool const v1415 = v1405 == v860;
if(v1415) {
half const v1416 = v1404.i_3;
float const v1417 = float(v1416);
*v1408 = v1417;
}
float const v1418 = *v1408;
uint32_t const v1419 = reinterpret_cast<const thread uint32_t&>(v1418);
bool const v1420 = v1419 == v97;
bool const v1421 = !v1420;
if(v1421) {
uint32_t const v1422 = v1399 * v123;
uint32_t const v1423 = 586;
uint32_t const v1424 = v1423 + v1422;
uint32_t const v1425 = v1068 / v219;
uint32_t const v1426 = v1424 + v1425;
uint32_t const v1427 = uint32_t(v1426);
threadgroup half_4 * const v1428 = &(*v65)[v1427];
half_4 const v1429 = *v1428;
half const v1430 = v1429.i_0;
float const v1431 = float(v1430);
float v1432_store;
thread float * v1432 = &v1432_store;*v1432 = v1431;
uint32_t const v1433 = v64 % v402;
bool const v1434 = v1433 == v54;
if(v1434) {
half const v1435 = v1429.i_2;
float const v1436 = float(v1435);
*v1432 = v1436;
}
uint32_t const v1437 = uint32_t(v1119);
float const v1438 = *v1408;
float const v1439 = *v1432;
threadgroup float * const v1440 = &(*v66)[v1437];
float const v1441 = *v1440;
float const v1442 = fma(v1438, v1439, v1441);
*v1440 = v1442;
half const v1443 = v1429.i_1;
float const v1444 = float(v1443);
float v1445_store;
thread float * v1445 = &v1445_store;*v1445 = v1444;
if(v1434) {
half const v1446 = v1429.i_3;
float const v1447 = float(v1446);
*v1445 = v1447;
}
uint32_t const v1448 = v1119 + v54;
uint32_t const v1449 = uint32_t(v1448);
float const v1450 = *v1408;
float const v1451 = *v1445;
threadgroup float * const v1452 = &(*v66)[v1449];
float const v1453 = *v1452;
float const v1454 = fma(v1450, v1451, v1453);
*v1452 = v1454;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1455 = v97; v1455 < v56; v1455 += v54) {
uint32_t const v1456 = v1455 / v219;
uint32_t const v1457 = v1067 + v1456;
uint32_t const v1458 = uint32_t(v1457);
threadgroup half_4 * const v1459 = &(*v67)[v1458];
half_4 const v1460 = *v1459;
uint32_t const v1461 = v1455 % v219;
half const v1462 = v1460.i_0;
float const v1463 = float(v1462);
float v1464_store;
thread float * v1464 = &v1464_store;*v1464 = v1463;
bool const v1465 = v1461 == v54;
if(v1465) {
half const v1466 = v1460.i_1;
float const v1467 = float(v1466);
*v1464 = v1467;
}
bool const v1468 = v1461 == v402;
if(v1468) {
half const v1469 = v1460.i_2;
float const v1470 = float(v1469);
*v1464 = v1470;
}
bool const v1471 = v1461 == v860;
if(v1471) {
half const v1472 = v1460.i_3;
float const v1473 = float(v1472);
*v1464 = v1473;
}
float const v1474 = *v1464;
uint32_t const v1475 = reinterpret_cast<const thread uint32_t&>(v1474);
bool const v1476 = v1475 == v97;
bool const v1477 = !v1476;
if(v1477) {
uint32_t const v1478 = v1455 * v123;
uint32_t const v1479 = 588;
uint32_t const v1480 = v1479 + v1478;
uint32_t const v1481 = v1068 / v219;
uint32_t const v1482 = v1480 + v1481;
uint32_t const v1483 = uint32_t(v1482);
threadgroup half_4 * const v1484 = &(*v65)[v1483];
half_4 const v1485 = *v1484;
half const v1486 = v1485.i_0;
float const v1487 = float(v1486);
float v1488_store;
thread float * v1488 = &v1488_store;*v1488 = v1487;
uint32_t const v1489 = v64 % v402;
bool const v1490 = v1489 == v54;
if(v1490) {
half const v1491 = v1485.i_2;
float const v1492 = float(v1491);
*v1488 = v1492;
}
uint32_t const v1493 = uint32_t(v1119);
float const v1494 = *v1464;
float const v1495 = *v1488;
threadgroup float * const v1496 = &(*v66)[v1493];
float const v1497 = *v1496;
float const v1498 = fma(v1494, v1495, v1497);
*v1496 = v1498;
half const v1499 = v1485.i_1;
float const v1500 = float(v1499);
float v1501_store;
thread float * v1501 = &v1501_store;*v1501 = v1500;
if(v1490) {
half const v1502 = v1485.i_3;
float const v1503 = float(v1502);
*v1501 = v1503;
}
uint32_t const v1504 = v1119 + v54;
uint32_t const v1505 = uint32_t(v1504);
float const v1506 = *v1464;
float const v1507 = *v1501;
threadgroup float * const v1508 = &(*v66)[v1505];
float const v1509 = *v1508;
float const v1510 = fma(v1506, v1507, v1509);
*v1508 = v1510;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v700), v699);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1511 = v97; v1511 < v56; v1511 += v54) {
uint32_t const v1512 = v1511 / v219;
uint32_t const v1513 = v1067 + v1512;
uint32_t const v1514 = uint32_t(v1513);
threadgroup half_4 * const v1515 = &(*v67)[v1514];
half_4 const v1516 = *v1515;
uint32_t const v1517 = v1511 % v219;
half const v1518 = v1516.i_0;
float const v1519 = float(v1518);
float v1520_store;
thread float * v1520 = &v1520_store;*v1520 = v1519;
bool const v1521 = v1517 == v54;
if(v1521) {
half const v1522 = v1516.i_1;
float const v1523 = float(v1522);
*v1520 = v1523;
}
bool const v1524 = v1517 == v402;
if(v1524) {
half const v1525 = v1516.i_2;
float const v1526 = float(v1525);
*v1520 = v1526;
}
bool const v1527 = v1517 == v860;
if(v1527) {
half const v1528 = v1516.i_3;
float const v1529 = float(v1528);
*v1520 = v1529;
}
float const v1530 = *v1520;
uint32_t const v1531 = reinterpret_cast<const thread uint32_t&>(v1530);
bool const v1532 = v1531 == v97;
bool const v1533 = !v1532;
if(v1533) {
uint32_t const v1534 = v1511 * v123;
uint32_t const v1535 = 590;
uint32_t const v1536 = v1535 + v1534;
uint32_t const v1537 = v1068 / v219;
uint32_t const v1538 = v1536 + v1537;
uint32_t const v1539 = uint32_t(v1538);
threadgroup half_4 * const v1540 = &(*v65)[v1539];
half_4 const v1541 = *v1540;
half const v1542 = v1541.i_0;
float const v1543 = float(v1542);
float v1544_store;
thread float * v1544 = &v1544_store;*v1544 = v1543;
uint32_t const v1545 = v64 % v402;
bool const v1546 = v1545 == v54;
if(v1546) {
half const v1547 = v1541.i_2;
float const v1548 = float(v1547);
*v1544 = v1548;
}
uint32_t const v1549 = uint32_t(v1119);
float const v1550 = *v1520;
float const v1551 = *v1544;
threadgroup float * const v1552 = &(*v66)[v1549];
float const v1553 = *v1552;
float const v1554 = fma(v1550, v1551, v1553);
*v1552 = v1554;
half const v1555 = v1541.i_1;
float const v1556 = float(v1555);
float v1557_store;
thread float * v1557 = &v1557_store;*v1557 = v1556;
if(v1546) {
half const v1558 = v1541.i_3;
float const v1559 = float(v1558);
*v1557 = v1559;
}
uint32_t const v1560 = v1119 + v54;
uint32_t const v1561 = uint32_t(v1560);
float const v1562 = *v1520;
float const v1563 = *v1557;
threadgroup float * const v1564 = &(*v66)[v1561];
float const v1565 = *v1564;
float const v1566 = fma(v1562, v1563, v1565);
*v1564 = v1566;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v700), v699, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1567_store; thread simdgroup_half8x8 * v1567 = &v1567_store;uint32_t const v1568 = uint32_t(v673);
threadgroup half_4 * const v1569 = &(*v67)[v1568];
simdgroup_load(*v1567, reinterpret_cast<threadgroup half *>(v1569), v699, 0, false);
simdgroup_half8x8 v1570_store; thread simdgroup_half8x8 * v1570 = &v1570_store;uint32_t const v1571 = 576;
threadgroup half_4 * const v1572 = &(*v65)[v1571];
simdgroup_load(*v1570, reinterpret_cast<threadgroup half *>(v1572), v676, 0, false);
simdgroup_multiply_accumulate(*v72, *v1567, *v1570, *v72);
simdgroup_half8x8 v1573_store; thread simdgroup_half8x8 * v1573 = &v1573_store;uint32_t const v1574 = 578;
threadgroup half_4 * const v1575 = &(*v65)[v1574];
simdgroup_load(*v1573, reinterpret_cast<threadgroup half *>(v1575), v676, 0, false);
simdgroup_multiply_accumulate(*v74, *v1567, *v1573, *v74);
simdgroup_half8x8 v1576_store; thread simdgroup_half8x8 * v1576 = &v1576_store;uint32_t const v1577 = 580;
threadgroup half_4 * const v1578 = &(*v65)[v1577];
simdgroup_load(*v1576, reinterpret_cast<threadgroup half *>(v1578), v676, 0, false);
simdgroup_multiply_accumulate(*v75, *v1567, *v1576, *v75);
simdgroup_half8x8 v1579_store; thread simdgroup_half8x8 * v1579 = &v1579_store;uint32_t const v1580 = 582;
threadgroup half_4 * const v1581 = &(*v65)[v1580];
simdgroup_load(*v1579, reinterpret_cast<threadgroup half *>(v1581), v676, 0, false);
simdgroup_multiply_accumulate(*v76, *v1567, *v1579, *v76);
simdgroup_half8x8 v1582_store; thread simdgroup_half8x8 * v1582 = &v1582_store;uint32_t const v1583 = 584;
threadgroup half_4 * const v1584 = &(*v65)[v1583];
simdgroup_load(*v1582, reinterpret_cast<threadgroup half *>(v1584), v676, 0, false);
simdgroup_multiply_accumulate(*v77, *v1567, *v1582, *v77);
simdgroup_half8x8 v1585_store; thread simdgroup_half8x8 * v1585 = &v1585_store;uint32_t const v1586 = 586;
threadgroup half_4 * const v1587 = &(*v65)[v1586];
simdgroup_load(*v1585, reinterpret_cast<threadgroup half *>(v1587), v676, 0, false);
simdgroup_multiply_accumulate(*v78, *v1567, *v1585, *v78);
simdgroup_half8x8 v1588_store; thread simdgroup_half8x8 * v1588 = &v1588_store;uint32_t const v1589 = 588;
threadgroup half_4 * const v1590 = &(*v65)[v1589];
simdgroup_load(*v1588, reinterpret_cast<threadgroup half *>(v1590), v676, 0, false);
simdgroup_multiply_accumulate(*v79, *v1567, *v1588, *v79);
simdgroup_half8x8 v1591_store; thread simdgroup_half8x8 * v1591 = &v1591_store;uint32_t const v1592 = 590;
threadgroup half_4 * const v1593 = &(*v65)[v1592];
simdgroup_load(*v1591, reinterpret_cast<threadgroup half *>(v1593), v676, 0, false);
simdgroup_multiply_accumulate(*v80, *v1567, *v1591, *v80);
simdgroup_half8x8 v1594_store; thread simdgroup_half8x8 * v1594 = &v1594_store;uint32_t const v1595 = v673 + v402;
uint32_t const v1596 = uint32_t(v1595);
threadgroup half_4 * const v1597 = &(*v67)[v1596];
simdgroup_load(*v1594, reinterpret_cast<threadgroup half *>(v1597), v699, 0, false);
simdgroup_half8x8 v1598_store; thread simdgroup_half8x8 * v1598 = &v1598_store;threadgroup half_4 * const v1599 = &(*v65)[v762];
simdgroup_load(*v1598, reinterpret_cast<threadgroup half *>(v1599), v676, 0, false);
simdgroup_multiply_accumulate(*v72, *v1594, *v1598, *v72);
simdgroup_half8x8 v1600_store; thread simdgroup_half8x8 * v1600 = &v1600_store;uint32_t const v1601 = 722;
threadgroup half_4 * const v1602 = &(*v65)[v1601];
simdgroup_load(*v1600, reinterpret_cast<threadgroup half *>(v1602), v676, 0, false);
simdgroup_multiply_accumulate(*v74, *v1594, *v1600, *v74);
simdgroup_half8x8 v1603_store; thread simdgroup_half8x8 * v1603 = &v1603_store;uint32_t const v1604 = 724;
threadgroup half_4 * const v1605 = &(*v65)[v1604];
simdgroup_load(*v1603, reinterpret_cast<threadgroup half *>(v1605), v676, 0, false);
simdgroup_multiply_accumulate(*v75, *v1594, *v1603, *v75);
simdgroup_half8x8 v1606_store; thread simdgroup_half8x8 * v1606 = &v1606_store;uint32_t const v1607 = 726;
threadgroup half_4 * const v1608 = &(*v65)[v1607];
simdgroup_load(*v1606, reinterpret_cast<threadgroup half *>(v1608), v676, 0, false);
simdgroup_multiply_accumulate(*v76, *v1594, *v1606, *v76);
simdgroup_half8x8 v1609_store; thread simdgroup_half8x8 * v1609 = &v1609_store;uint32_t const v1610 = 728;
threadgroup half_4 * const v1611 = &(*v65)[v1610];
simdgroup_load(*v1609, reinterpret_cast<threadgroup half *>(v1611), v676, 0, false);
simdgroup_multiply_accumulate(*v77, *v1594, *v1609, *v77);
simdgroup_half8x8 v1612_store; thread simdgroup_half8x8 * v1612 = &v1612_store;uint32_t const v1613 = 730;
threadgroup half_4 * const v1614 = &(*v65)[v1613];
simdgroup_load(*v1612, reinterpret_cast<threadgroup half *>(v1614), v676, 0, false);
simdgroup_multiply_accumulate(*v78, *v1594, *v1612, *v78);
simdgroup_half8x8 v1615_store; thread simdgroup_half8x8 * v1615 = &v1615_store;uint32_t const v1616 = 732;
threadgroup half_4 * const v1617 = &(*v65)[v1616];
simdgroup_load(*v1615, reinterpret_cast<threadgroup half *>(v1617), v676, 0, false);
simdgroup_multiply_accumulate(*v79, *v1594, *v1615, *v79);
simdgroup_half8x8 v1618_store; thread simdgroup_half8x8 * v1618 = &v1618_store;uint32_t const v1619 = 734;
threadgroup half_4 * const v1620 = &(*v65)[v1619];
simdgroup_load(*v1618, reinterpret_cast<threadgroup half *>(v1620), v676, 0, false);
simdgroup_multiply_accumulate(*v80, *v1594, *v1618, *v80);
simdgroup_half8x8 v1621_store; thread simdgroup_half8x8 * v1621 = &v1621_store;uint32_t const v1622 = v673 + v219;
uint32_t const v1623 = uint32_t(v1622);
threadgroup half_4 * const v1624 = &(*v67)[v1623];
simdgroup_load(*v1621, reinterpret_cast<threadgroup half *>(v1624), v699, 0, false);
simdgroup_half8x8 v1625_store; thread simdgroup_half8x8 * v1625 = &v1625_store;threadgroup half_4 * const v1626 = &(*v65)[v733];
simdgroup_load(*v1625, reinterpret_cast<threadgroup half *>(v1626), v676, 0, false);
simdgroup_multiply_accumulate(*v72, *v1621, *v1625, *v72);
simdgroup_half8x8 v1627_store; thread simdgroup_half8x8 * v1627 = &v1627_store;uint32_t const v1628 = 866;
threadgroup half_4 * const v1629 = &(*v65)[v1628];
simdgroup_load(*v1627, reinterpret_cast<threadgroup half *>(v1629), v676, 0, false);
simdgroup_multiply_accumulate(*v74, *v1621, *v1627, *v74);
simdgroup_half8x8 v1630_store; thread simdgroup_half8x8 * v1630 = &v1630_store;uint32_t const v1631 = 868;
threadgroup half_4 * const v1632 = &(*v65)[v1631];
simdgroup_load(*v1630, reinterpret_cast<threadgroup half *>(v1632), v676, 0, false);
simdgroup_multiply_accumulate(*v75, *v1621, *v1630, *v75);
simdgroup_half8x8 v1633_store; thread simdgroup_half8x8 * v1633 = &v1633_store;uint32_t const v1634 = 870;
threadgroup half_4 * const v1635 = &(*v65)[v1634];
simdgroup_load(*v1633, reinterpret_cast<threadgroup half *>(v1635), v676, 0, false);
simdgroup_multiply_accumulate(*v76, *v1621, *v1633, *v76);
simdgroup_half8x8 v1636_store; thread simdgroup_half8x8 * v1636 = &v1636_store;uint32_t const v1637 = 872;
threadgroup half_4 * const v1638 = &(*v65)[v1637];
simdgroup_load(*v1636, reinterpret_cast<threadgroup half *>(v1638), v676, 0, false);
simdgroup_multiply_accumulate(*v77, *v1621, *v1636, *v77);
simdgroup_half8x8 v1639_store; thread simdgroup_half8x8 * v1639 = &v1639_store;uint32_t const v1640 = 874;
threadgroup half_4 * const v1641 = &(*v65)[v1640];
simdgroup_load(*v1639, reinterpret_cast<threadgroup half *>(v1641), v676, 0, false);
simdgroup_multiply_accumulate(*v78, *v1621, *v1639, *v78);
simdgroup_half8x8 v1642_store; thread simdgroup_half8x8 * v1642 = &v1642_store;uint32_t const v1643 = 876;
threadgroup half_4 * const v1644 = &(*v65)[v1643];
simdgroup_load(*v1642, reinterpret_cast<threadgroup half *>(v1644), v676, 0, false);
simdgroup_multiply_accumulate(*v79, *v1621, *v1642, *v79);
simdgroup_half8x8 v1645_store; thread simdgroup_half8x8 * v1645 = &v1645_store;uint32_t const v1646 = 878;
threadgroup half_4 * const v1647 = &(*v65)[v1646];
simdgroup_load(*v1645, reinterpret_cast<threadgroup half *>(v1647), v676, 0, false);
simdgroup_multiply_accumulate(*v80, *v1621, *v1645, *v80);
simdgroup_half8x8 v1648_store; thread simdgroup_half8x8 * v1648 = &v1648_store;uint32_t const v1649 = v673 + v682;
uint32_t const v1650 = uint32_t(v1649);
threadgroup half_4 * const v1651 = &(*v67)[v1650];
simdgroup_load(*v1648, reinterpret_cast<threadgroup half *>(v1651), v699, 0, false);
simdgroup_half8x8 v1652_store; thread simdgroup_half8x8 * v1652 = &v1652_store;threadgroup half_4 * const v1653 = &(*v65)[v704];
simdgroup_load(*v1652, reinterpret_cast<threadgroup half *>(v1653), v676, 0, false);
simdgroup_multiply_accumulate(*v72, *v1648, *v1652, *v72);
simdgroup_half8x8 v1654_store; thread simdgroup_half8x8 * v1654 = &v1654_store;uint32_t const v1655 = 1010;
threadgroup half_4 * const v1656 = &(*v65)[v1655];
simdgroup_load(*v1654, reinterpret_cast<threadgroup half *>(v1656), v676, 0, false);
simdgroup_multiply_accumulate(*v74, *v1648, *v1654, *v74);
simdgroup_half8x8 v1657_store; thread simdgroup_half8x8 * v1657 = &v1657_store;uint32_t const v1658 = 1012;
threadgroup half_4 * const v1659 = &(*v65)[v1658];
simdgroup_load(*v1657, reinterpret_cast<threadgroup half *>(v1659), v676, 0, false);
simdgroup_multiply_accumulate(*v75, *v1648, *v1657, *v75);
simdgroup_half8x8 v1660_store; thread simdgroup_half8x8 * v1660 = &v1660_store;uint32_t const v1661 = 1014;
threadgroup half_4 * const v1662 = &(*v65)[v1661];
simdgroup_load(*v1660, reinterpret_cast<threadgroup half *>(v1662), v676, 0, false);
simdgroup_multiply_accumulate(*v76, *v1648, *v1660, *v76);
simdgroup_half8x8 v1663_store; thread simdgroup_half8x8 * v1663 = &v1663_store;uint32_t const v1664 = 1016;
threadgroup half_4 * const v1665 = &(*v65)[v1664];
simdgroup_load(*v1663, reinterpret_cast<threadgroup half *>(v1665), v676, 0, false);
simdgroup_multiply_accumulate(*v77, *v1648, *v1663, *v77);
simdgroup_half8x8 v1666_store; thread simdgroup_half8x8 * v1666 = &v1666_store;uint32_t const v1667 = 1018;
threadgroup half_4 * const v1668 = &(*v65)[v1667];
simdgroup_load(*v1666, reinterpret_cast<threadgroup half *>(v1668), v676, 0, false);
simdgroup_multiply_accumulate(*v78, *v1648, *v1666, *v78);
simdgroup_half8x8 v1669_store; thread simdgroup_half8x8 * v1669 = &v1669_store;uint32_t const v1670 = 1020;
threadgroup half_4 * const v1671 = &(*v65)[v1670];
simdgroup_load(*v1669, reinterpret_cast<threadgroup half *>(v1671), v676, 0, false);
simdgroup_multiply_accumulate(*v79, *v1648, *v1669, *v79);
simdgroup_half8x8 v1672_store; thread simdgroup_half8x8 * v1672 = &v1672_store;uint32_t const v1673 = 1022;
threadgroup half_4 * const v1674 = &(*v65)[v1673];
simdgroup_load(*v1672, reinterpret_cast<threadgroup half *>(v1674), v676, 0, false);
simdgroup_multiply_accumulate(*v80, *v1648, *v1672, *v80);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1675 = v61 * v62;
uint32_t const v1676 = v59 + v1675;
uint32_t const v1677 = v1676 + v63;
uint32_t const v1678 = uint32_t(v1677);
uint32_t const v1679 = v42 + v1678;
float const v1680 = *v95;
float const v1681 = simd_shuffle_xor(v1680, v62);;
float const v1682 = v1680 + v1681;
float const v1683 = simd_shuffle_xor(v1682, v98);;
float const v1684 = v1682 + v1683;
uint32_t const v1685 = reinterpret_cast<const thread uint32_t&>(v1684);
bool const v1686 = v1685 == v97;
float const v1687 = v71 / v1684;
float const v1688 = v1686 ? v73 : v1687;
uint32_t const v1689 = 320;
uint32_t const v1690 = v61 * v1689;
uint32_t const v1691 = uint32_t(v1690);
uint32_t const v1692 = 40;
threadgroup float * const v1693 = &(*v66)[v1691];

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v1693), v1692);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1694 = v63 * v1692;
uint32_t const v1695 = v1690 + v1694;
uint32_t const v1696 = 2;
uint32_t const v1697 = v64 * v1696;
uint32_t const v1698 = v1695 + v1697;
bool const v1699 = v1677 < v18;
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
uint32_t const v1708 = v1679 * v1707;
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
uint32_t const v1721 = v1679 * v1720;
uint32_t const v1722 = uint32_t(v1712);
uint32_t const v1723 = v1721 + v1722;
device half * const v1724 = &v4[v1723];
*v1724 = v1719;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1693), v1692);
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
uint32_t const v1734 = v1679 * v1733;
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
uint32_t const v1748 = v1679 * v1747;
uint32_t const v1749 = uint32_t(v1739);
uint32_t const v1750 = v1748 + v1749;
device half * const v1751 = &v4[v1750];
*v1751 = v1746;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1693), v1692);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1699) {
uint32_t const v1752 = v98 + v1697;
uint32_t const v1753 = 64;
bool const v1754 = v1752 < v1753;
if(v1754) {
uint32_t const v1755 = uint32_t(v1698);
threadgroup float * const v1756 = &(*v66)[v1755];
float const v1757 = *v1756;
float const v1758 = v1757 * v1688;
half const v1759 = half(v1758);
uint32_t const v1760 = 64;
uint32_t const v1761 = v1679 * v1760;
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
uint32_t const v1775 = v1679 * v1774;
uint32_t const v1776 = uint32_t(v1766);
uint32_t const v1777 = v1775 + v1776;
device half * const v1778 = &v4[v1777];
*v1778 = v1773;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1693), v1692);
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
uint32_t const v1789 = v1679 * v1788;
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
uint32_t const v1803 = v1679 * v1802;
uint32_t const v1804 = uint32_t(v1794);
uint32_t const v1805 = v1803 + v1804;
device half * const v1806 = &v4[v1805];
*v1806 = v1801;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1693), v1692);
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
uint32_t const v1816 = v1679 * v1815;
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
uint32_t const v1830 = v1679 * v1829;
uint32_t const v1831 = uint32_t(v1821);
uint32_t const v1832 = v1830 + v1831;
device half * const v1833 = &v4[v1832];
*v1833 = v1828;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1693), v1692);
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
uint32_t const v1843 = v1679 * v1842;
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
uint32_t const v1857 = v1679 * v1856;
uint32_t const v1858 = uint32_t(v1848);
uint32_t const v1859 = v1857 + v1858;
device half * const v1860 = &v4[v1859];
*v1860 = v1855;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1693), v1692);
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
uint32_t const v1871 = v1679 * v1870;
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
uint32_t const v1885 = v1679 * v1884;
uint32_t const v1886 = uint32_t(v1876);
uint32_t const v1887 = v1885 + v1886;
device half * const v1888 = &v4[v1887];
*v1888 = v1883;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1693), v1692);
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
uint32_t const v1899 = v1679 * v1898;
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
uint32_t const v1913 = v1679 * v1912;
uint32_t const v1914 = uint32_t(v1904);
uint32_t const v1915 = v1913 + v1914;
device half * const v1916 = &v4[v1915];
*v1916 = v1911;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1917 = *v96;
float v1918_store;
thread float * v1918 = &v1918_store;*v1918 = v1917;
float const v1919 = *v1918;
float const v1920 = simd_shuffle_xor(v1919, v62);;
float const v1921 = v1919 + v1920;
*v1918 = v1921;
float const v1922 = *v1918;
float const v1923 = simd_shuffle_xor(v1922, v98);;
float const v1924 = v1922 + v1923;
*v1918 = v1924;
bool const v1925 = v64 == v97;
bool const v1926 = v1699 && v1925;
if(v1926) {
float const v1927 = *v93;
float const v1928 = *v1918;
float const v1929 = log(v1928);float const v1930 = v1927 + v1929;
device float * const v1931 = &v5[v1679];
*v1931 = v1930;
}
return;
}
