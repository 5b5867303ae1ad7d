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
simdgroup_half8x8 v89_store; thread simdgroup_half8x8 * v89 = &v89_store;*v89 = make_filled_simdgroup_matrix<half, 8, 8>(v81);
array<float, 1> v90_store = {};
thread array<float, 1> * v90 = &v90_store;array<float, 1> v91_store = {};
thread array<float, 1> * v91 = &v91_store;array<float, 1> v92_store = {};
thread array<float, 1> * v92 = &v92_store;thread float * const v93 = &(*v90)[v17];
float const v94 = -3.402823470e+38;
*v93 = v94;
thread float * const v95 = &(*v91)[v17];
*v95 = v72;
thread float * const v96 = &(*v92)[v17];
*v96 = v72;
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
half_4 const v106 = half_4{v81, v81, v81, v81};
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
simdgroup_load(*v80, reinterpret_cast<threadgroup half *>(v227), v226, 0, false);
uint32_t const v228 = 2;
uint32_t const v229 = v224 + v228;
uint32_t const v230 = uint32_t(v229);
threadgroup half_4 * const v231 = &(*v65)[v230];
simdgroup_load(*v82, reinterpret_cast<threadgroup half *>(v231), v226, 0, false);
uint32_t const v232 = v224 + v219;
uint32_t const v233 = uint32_t(v232);
threadgroup half_4 * const v234 = &(*v65)[v233];
simdgroup_load(*v83, reinterpret_cast<threadgroup half *>(v234), v226, 0, false);
uint32_t const v235 = 6;
uint32_t const v236 = v224 + v235;
uint32_t const v237 = uint32_t(v236);
threadgroup half_4 * const v238 = &(*v65)[v237];
simdgroup_load(*v84, reinterpret_cast<threadgroup half *>(v238), v226, 0, false);
uint32_t const v239 = v224 + v62;
uint32_t const v240 = uint32_t(v239);
threadgroup half_4 * const v241 = &(*v65)[v240];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v241), v226, 0, false);
uint32_t const v242 = 10;
uint32_t const v243 = v224 + v242;
uint32_t const v244 = uint32_t(v243);
threadgroup half_4 * const v245 = &(*v65)[v244];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v245), v226, 0, false);
uint32_t const v246 = 12;
uint32_t const v247 = v224 + v246;
uint32_t const v248 = uint32_t(v247);
threadgroup half_4 * const v249 = &(*v65)[v248];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v249), v226, 0, false);
uint32_t const v250 = 14;
uint32_t const v251 = v224 + v250;
uint32_t const v252 = uint32_t(v251);
threadgroup half_4 * const v253 = &(*v65)[v252];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v253), v226, 0, false);
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
uint32_t const v290 = v19 - v54;
uint32_t const v291 = v275 * v56;
array<half_4, 4> v292_store = {};
thread array<half_4, 4> * v292 = &v292_store;uint32_t const v293 = 4;
array<half_4, 4> v294_store = {};
thread array<half_4, 4> * v294 = &v294_store;uint32_t const v295 = v291 + v99;
uint32_t const v296 = min(v295, v290);
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
thread half_4 * const v309 = &(*v292)[v17];
half_4 const v310 = *v301;
*v309 = v310;
uint32_t const v311 = v291 + v131;
uint32_t const v312 = min(v311, v290);
uint32_t const v313 = uint32_t(v312);
uint32_t const v314 = v313 * v29;
uint32_t const v315 = v49 + v314;
uint32_t const v316 = v132 * v219;
half_4 v317_store;
thread half_4 * v317 = &v317_store;*v317 = v106;
bool const v318 = v316 < v302;
if(v318) {
uint32_t const v319 = v316 / v219;
uint32_t const v320 = uint32_t(v319);
uint32_t const v321 = v315 + v320;
device half_4 const* const v322 = &v2[v321];
half_4 const v323 = *v322;
*v317 = v323;
}
thread half_4 * const v324 = &(*v292)[v68];
half_4 const v325 = *v317;
*v324 = v325;
uint32_t const v326 = v291 + v161;
uint32_t const v327 = min(v326, v290);
uint32_t const v328 = uint32_t(v327);
uint32_t const v329 = v328 * v29;
uint32_t const v330 = v49 + v329;
uint32_t const v331 = v162 * v219;
half_4 v332_store;
thread half_4 * v332 = &v332_store;*v332 = v106;
bool const v333 = v331 < v302;
if(v333) {
uint32_t const v334 = v331 / v219;
uint32_t const v335 = uint32_t(v334);
uint32_t const v336 = v330 + v335;
device half_4 const* const v337 = &v2[v336];
half_4 const v338 = *v337;
*v332 = v338;
}
uint32_t const v339 = 2;
thread half_4 * const v340 = &(*v292)[v339];
half_4 const v341 = *v332;
*v340 = v341;
uint32_t const v342 = v291 + v191;
uint32_t const v343 = min(v342, v290);
uint32_t const v344 = uint32_t(v343);
uint32_t const v345 = v344 * v29;
uint32_t const v346 = v49 + v345;
uint32_t const v347 = v192 * v219;
half_4 v348_store;
thread half_4 * v348 = &v348_store;*v348 = v106;
bool const v349 = v347 < v302;
if(v349) {
uint32_t const v350 = v347 / v219;
uint32_t const v351 = uint32_t(v350);
uint32_t const v352 = v346 + v351;
device half_4 const* const v353 = &v2[v352];
half_4 const v354 = *v353;
*v348 = v354;
}
uint32_t const v355 = 3;
thread half_4 * const v356 = &(*v292)[v355];
half_4 const v357 = *v348;
*v356 = v357;
uint32_t const v358 = v297 * v32;
uint32_t const v359 = v52 + v358;
half_4 v360_store;
thread half_4 * v360 = &v360_store;*v360 = v106;
if(v303) {
uint32_t const v361 = v300 / v219;
uint32_t const v362 = uint32_t(v361);
uint32_t const v363 = v359 + v362;
device half_4 const* const v364 = &v3[v363];
half_4 const v365 = *v364;
*v360 = v365;
}
thread half_4 * const v366 = &(*v294)[v17];
half_4 const v367 = *v360;
*v366 = v367;
uint32_t const v368 = v313 * v32;
uint32_t const v369 = v52 + v368;
half_4 v370_store;
thread half_4 * v370 = &v370_store;*v370 = v106;
if(v318) {
uint32_t const v371 = v316 / v219;
uint32_t const v372 = uint32_t(v371);
uint32_t const v373 = v369 + v372;
device half_4 const* const v374 = &v3[v373];
half_4 const v375 = *v374;
*v370 = v375;
}
thread half_4 * const v376 = &(*v294)[v68];
half_4 const v377 = *v370;
*v376 = v377;
uint32_t const v378 = v328 * v32;
uint32_t const v379 = v52 + v378;
half_4 v380_store;
thread half_4 * v380 = &v380_store;*v380 = v106;
if(v333) {
uint32_t const v381 = v331 / v219;
uint32_t const v382 = uint32_t(v381);
uint32_t const v383 = v379 + v382;
device half_4 const* const v384 = &v3[v383];
half_4 const v385 = *v384;
*v380 = v385;
}
thread half_4 * const v386 = &(*v294)[v339];
half_4 const v387 = *v380;
*v386 = v387;
uint32_t const v388 = v344 * v32;
uint32_t const v389 = v52 + v388;
half_4 v390_store;
thread half_4 * v390 = &v390_store;*v390 = v106;
if(v349) {
uint32_t const v391 = v347 / v219;
uint32_t const v392 = uint32_t(v391);
uint32_t const v393 = v389 + v392;
device half_4 const* const v394 = &v3[v393];
half_4 const v395 = *v394;
*v390 = v395;
}
thread half_4 * const v396 = &(*v294)[v355];
half_4 const v397 = *v390;
*v396 = v397;
bool const v398 = true;
for(uint32_t v399 = v275; v399 < v280; v399 += v54) {
uint32_t const v400 = v399 * v56;
bool const v401 = v399 >= v286;
bool const v402 = v399 < v288;
bool const v403 = v401 && v402;
uint32_t const v404 = 2;
uint32_t const v405 = v399 % v404;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v406 = *v309;
*v127 = v406;
half_4 const v407 = *v324;
*v157 = v407;
half_4 const v408 = *v340;
*v187 = v408;
half_4 const v409 = *v356;
*v217 = v409;
uint32_t const v410 = 576;
uint32_t const v411 = v410 + v124;
uint32_t const v412 = v411 + v100;
half_4 const v413 = *v366;
uint32_t const v414 = uint32_t(v412);
threadgroup half_4 * const v415 = &(*v65)[v414];
*v415 = v413;
uint32_t const v416 = v410 + v154;
uint32_t const v417 = v416 + v132;
half_4 const v418 = *v376;
uint32_t const v419 = uint32_t(v417);
threadgroup half_4 * const v420 = &(*v65)[v419];
*v420 = v418;
uint32_t const v421 = v410 + v184;
uint32_t const v422 = v421 + v162;
half_4 const v423 = *v386;
uint32_t const v424 = uint32_t(v422);
threadgroup half_4 * const v425 = &(*v65)[v424];
*v425 = v423;
uint32_t const v426 = v410 + v214;
uint32_t const v427 = v426 + v192;
half_4 const v428 = *v396;
uint32_t const v429 = uint32_t(v427);
threadgroup half_4 * const v430 = &(*v65)[v429];
*v430 = v428;
bool const v431 = !v403;
bool const v432 = false;
if(v431) {
half const v433 = v413.i_0;
float const v434 = float(v433);
uint32_t const v435 = reinterpret_cast<const thread uint32_t&>(v434);
uint32_t const v436 = 2139095040;
uint32_t const v437 = v435 & v436;
bool const v438 = v437 == v436;
half const v439 = v413.i_1;
float const v440 = float(v439);
uint32_t const v441 = reinterpret_cast<const thread uint32_t&>(v440);
uint32_t const v442 = v441 & v436;
bool const v443 = v442 == v436;
bool const v444 = v438 || v443;
half const v445 = v413.i_2;
float const v446 = float(v445);
uint32_t const v447 = reinterpret_cast<const thread uint32_t&>(v446);
uint32_t const v448 = v447 & v436;
bool const v449 = v448 == v436;
bool const v450 = v444 || v449;
half const v451 = v413.i_3;
float const v452 = float(v451);
uint32_t const v453 = reinterpret_cast<const thread uint32_t&>(v452);
uint32_t const v454 = v453 & v436;
bool const v455 = v454 == v436;
bool const v456 = v450 || v455;
half const v457 = v418.i_0;
float const v458 = float(v457);
uint32_t const v459 = reinterpret_cast<const thread uint32_t&>(v458);
uint32_t const v460 = v459 & v436;
bool const v461 = v460 == v436;
bool const v462 = v456 || v461;
half const v463 = v418.i_1;
float const v464 = float(v463);
uint32_t const v465 = reinterpret_cast<const thread uint32_t&>(v464);
uint32_t const v466 = v465 & v436;
bool const v467 = v466 == v436;
bool const v468 = v462 || v467;
half const v469 = v418.i_2;
float const v470 = float(v469);
uint32_t const v471 = reinterpret_cast<const thread uint32_t&>(v470);
uint32_t const v472 = v471 & v436;
bool const v473 = v472 == v436;
bool const v474 = v468 || v473;
half const v475 = v418.i_3;
float const v476 = float(v475);
uint32_t const v477 = reinterpret_cast<const thread uint32_t&>(v476);
uint32_t const v478 = v477 & v436;
bool const v479 = v478 == v436;
bool const v480 = v474 || v479;
half const v481 = v423.i_0;
float const v482 = float(v481);
uint32_t const v483 = reinterpret_cast<const thread uint32_t&>(v482);
uint32_t const v484 = v483 & v436;
bool const v485 = v484 == v436;
bool const v486 = v480 || v485;
half const v487 = v423.i_1;
float const v488 = float(v487);
uint32_t const v489 = reinterpret_cast<const thread uint32_t&>(v488);
uint32_t const v490 = v489 & v436;
bool const v491 = v490 == v436;
bool const v492 = v486 || v491;
half const v493 = v423.i_2;
float const v494 = float(v493);
uint32_t const v495 = reinterpret_cast<const thread uint32_t&>(v494);
uint32_t const v496 = v495 & v436;
bool const v497 = v496 == v436;
bool const v498 = v492 || v497;
half const v499 = v423.i_3;
float const v500 = float(v499);
uint32_t const v501 = reinterpret_cast<const thread uint32_t&>(v500);
uint32_t const v502 = v501 & v436;
bool const v503 = v502 == v436;
bool const v504 = v498 || v503;
half const v505 = v428.i_0;
float const v506 = float(v505);
uint32_t const v507 = reinterpret_cast<const thread uint32_t&>(v506);
uint32_t const v508 = v507 & v436;
bool const v509 = v508 == v436;
bool const v510 = v504 || v509;
half const v511 = v428.i_1;
float const v512 = float(v511);
uint32_t const v513 = reinterpret_cast<const thread uint32_t&>(v512);
uint32_t const v514 = v513 & v436;
bool const v515 = v514 == v436;
bool const v516 = v510 || v515;
half const v517 = v428.i_2;
float const v518 = float(v517);
uint32_t const v519 = reinterpret_cast<const thread uint32_t&>(v518);
uint32_t const v520 = v519 & v436;
bool const v521 = v520 == v436;
bool const v522 = v516 || v521;
half const v523 = v428.i_3;
float const v524 = float(v523);
uint32_t const v525 = reinterpret_cast<const thread uint32_t&>(v524);
uint32_t const v526 = v525 & v436;
bool const v527 = v526 == v436;
bool const v528 = v522 || v527;
bool const v529 = simd_any(v528);;
bool const v530 = thread_index_in_simdgroup_v11 == v97;
if(v530) {
uint32_t const v531 = v529 ? v54 : v97;
uint32_t const v532 = v405 * v219;
uint32_t const v533 = v532 + v61;
uint32_t const v534 = uint32_t(v533);
threadgroup uint32_t * const v535 = &(*v69)[v534];
*v535 = v531;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v536 = v399 + v54;
uint32_t const v537 = v536 * v56;
uint32_t const v538 = v537 + v99;
uint32_t const v539 = min(v538, v290);
uint32_t const v540 = uint32_t(v539);
uint32_t const v541 = v540 * v29;
uint32_t const v542 = v49 + v541;
half_4 v543_store;
thread half_4 * v543 = &v543_store;*v543 = v106;
if(v303) {
uint32_t const v544 = v300 / v219;
uint32_t const v545 = uint32_t(v544);
uint32_t const v546 = v542 + v545;
device half_4 const* const v547 = &v2[v546];
half_4 const v548 = *v547;
*v543 = v548;
}
half_4 const v549 = *v543;
*v309 = v549;
uint32_t const v550 = v537 + v131;
uint32_t const v551 = min(v550, v290);
uint32_t const v552 = uint32_t(v551);
uint32_t const v553 = v552 * v29;
uint32_t const v554 = v49 + v553;
half_4 v555_store;
thread half_4 * v555 = &v555_store;*v555 = v106;
if(v318) {
uint32_t const v556 = v316 / v219;
uint32_t const v557 = uint32_t(v556);
uint32_t const v558 = v554 + v557;
device half_4 const* const v559 = &v2[v558];
half_4 const v560 = *v559;
*v555 = v560;
}
half_4 const v561 = *v555;
*v324 = v561;
uint32_t const v562 = v537 + v161;
uint32_t const v563 = min(v562, v290);
uint32_t const v564 = uint32_t(v563);
uint32_t const v565 = v564 * v29;
uint32_t const v566 = v49 + v565;
half_4 v567_store;
thread half_4 * v567 = &v567_store;*v567 = v106;
if(v333) {
uint32_t const v568 = v331 / v219;
uint32_t const v569 = uint32_t(v568);
uint32_t const v570 = v566 + v569;
device half_4 const* const v571 = &v2[v570];
half_4 const v572 = *v571;
*v567 = v572;
}
half_4 const v573 = *v567;
*v340 = v573;
uint32_t const v574 = v537 + v191;
uint32_t const v575 = min(v574, v290);
uint32_t const v576 = uint32_t(v575);
uint32_t const v577 = v576 * v29;
uint32_t const v578 = v49 + v577;
half_4 v579_store;
thread half_4 * v579 = &v579_store;*v579 = v106;
if(v349) {
uint32_t const v580 = v347 / v219;
uint32_t const v581 = uint32_t(v580);
uint32_t const v582 = v578 + v581;
device half_4 const* const v583 = &v2[v582];
half_4 const v584 = *v583;
*v579 = v584;
}
half_4 const v585 = *v579;
*v356 = v585;
uint32_t const v586 = v540 * v32;
uint32_t const v587 = v52 + v586;
half_4 v588_store;
thread half_4 * v588 = &v588_store;*v588 = v106;
if(v303) {
uint32_t const v589 = v300 / v219;
uint32_t const v590 = uint32_t(v589);
uint32_t const v591 = v587 + v590;
device half_4 const* const v592 = &v3[v591];
half_4 const v593 = *v592;
*v588 = v593;
}
half_4 const v594 = *v588;
*v366 = v594;
uint32_t const v595 = v552 * v32;
uint32_t const v596 = v52 + v595;
half_4 v597_store;
thread half_4 * v597 = &v597_store;*v597 = v106;
if(v318) {
uint32_t const v598 = v316 / v219;
uint32_t const v599 = uint32_t(v598);
uint32_t const v600 = v596 + v599;
device half_4 const* const v601 = &v3[v600];
half_4 const v602 = *v601;
*v597 = v602;
}
half_4 const v603 = *v597;
*v376 = v603;
uint32_t const v604 = v564 * v32;
uint32_t const v605 = v52 + v604;
half_4 v606_store;
thread half_4 * v606 = &v606_store;*v606 = v106;
if(v333) {
uint32_t const v607 = v331 / v219;
uint32_t const v608 = uint32_t(v607);
uint32_t const v609 = v605 + v608;
device half_4 const* const v610 = &v3[v609];
half_4 const v611 = *v610;
*v606 = v611;
}
half_4 const v612 = *v606;
*v386 = v612;
uint32_t const v613 = v576 * v32;
uint32_t const v614 = v52 + v613;
half_4 v615_store;
thread half_4 * v615 = &v615_store;*v615 = v106;
if(v349) {
uint32_t const v616 = v347 / v219;
uint32_t const v617 = uint32_t(v616);
uint32_t const v618 = v614 + v617;
device half_4 const* const v619 = &v3[v618];
half_4 const v620 = *v619;
*v615 = v620;
}
half_4 const v621 = *v615;
*v396 = v621;
bool v622_store;
thread bool * v622 = &v622_store;*v622 = v432;
bool const v623 = *v622;
bool v624_store;
thread bool * v624 = &v624_store;if(v623) {
*v624 = v398;
}
 else {
uint32_t const v625 = v405 * v219;
uint32_t const v626 = uint32_t(v625);
threadgroup uint32_t * const v627 = &(*v69)[v626];
uint32_t const v628 = *v627;
bool const v629 = v628 != v97;
*v624 = v629;
}
bool const v630 = *v624;
*v622 = v630;
bool const v631 = *v622;
bool v632_store;
thread bool * v632 = &v632_store;if(v631) {
*v632 = v398;
}
 else {
uint32_t const v633 = v405 * v219;
uint32_t const v634 = v633 + v54;
uint32_t const v635 = uint32_t(v634);
threadgroup uint32_t * const v636 = &(*v69)[v635];
uint32_t const v637 = *v636;
bool const v638 = v637 != v97;
*v632 = v638;
}
bool const v639 = *v632;
*v622 = v639;
bool const v640 = *v622;
bool v641_store;
thread bool * v641 = &v641_store;if(v640) {
*v641 = v398;
}
 else {
uint32_t const v642 = v405 * v219;
uint32_t const v643 = v642 + v404;
uint32_t const v644 = uint32_t(v643);
threadgroup uint32_t * const v645 = &(*v69)[v644];
uint32_t const v646 = *v645;
bool const v647 = v646 != v97;
*v641 = v647;
}
bool const v648 = *v641;
*v622 = v648;
bool const v649 = *v622;
bool v650_store;
thread bool * v650 = &v650_store;if(v649) {
*v650 = v398;
}
 else {
uint32_t const v651 = v405 * v219;
uint32_t const v652 = 3;
uint32_t const v653 = v651 + v652;
uint32_t const v654 = uint32_t(v653);
threadgroup uint32_t * const v655 = &(*v69)[v654];
uint32_t const v656 = *v655;
bool const v657 = v656 != v97;
*v650 = v657;
}
bool const v658 = *v650;
*v622 = v658;
bool v659_store;
thread bool * v659 = &v659_store;if(v403) {
*v659 = v398;
}
 else {
*v659 = v432;
}
uint32_t const v660 = 320;
uint32_t const v661 = v61 * v660;
uint32_t const v662 = 80;
uint32_t const v663 = v61 * v662;
simdgroup_float8x8 v664_store; thread simdgroup_float8x8 * v664 = &v664_store;*v664 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v665_store; thread simdgroup_half8x8 * v665 = &v665_store;uint32_t const v666 = 72;
threadgroup half_4 * const v667 = &(*v65)[v17];
simdgroup_load(*v665, reinterpret_cast<threadgroup half *>(v667), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v80, *v665, *v664);
simdgroup_half8x8 v668_store; thread simdgroup_half8x8 * v668 = &v668_store;threadgroup half_4 * const v669 = &(*v65)[v339];
simdgroup_load(*v668, reinterpret_cast<threadgroup half *>(v669), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v82, *v668, *v664);
simdgroup_half8x8 v670_store; thread simdgroup_half8x8 * v670 = &v670_store;threadgroup half_4 * const v671 = &(*v65)[v293];
simdgroup_load(*v670, reinterpret_cast<threadgroup half *>(v671), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v83, *v670, *v664);
uint32_t const v672 = 6;
simdgroup_half8x8 v673_store; thread simdgroup_half8x8 * v673 = &v673_store;uint32_t const v674 = 6;
threadgroup half_4 * const v675 = &(*v65)[v674];
simdgroup_load(*v673, reinterpret_cast<threadgroup half *>(v675), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v84, *v673, *v664);
simdgroup_half8x8 v676_store; thread simdgroup_half8x8 * v676 = &v676_store;threadgroup half_4 * const v677 = &(*v65)[v70];
simdgroup_load(*v676, reinterpret_cast<threadgroup half *>(v677), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v85, *v676, *v664);
uint32_t const v678 = 10;
simdgroup_half8x8 v679_store; thread simdgroup_half8x8 * v679 = &v679_store;uint32_t const v680 = 10;
threadgroup half_4 * const v681 = &(*v65)[v680];
simdgroup_load(*v679, reinterpret_cast<threadgroup half *>(v681), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v86, *v679, *v664);
simdgroup_half8x8 v682_store; thread simdgroup_half8x8 * v682 = &v682_store;uint32_t const v683 = 12;
threadgroup half_4 * const v684 = &(*v65)[v683];
simdgroup_load(*v682, reinterpret_cast<threadgroup half *>(v684), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v87, *v682, *v664);
simdgroup_half8x8 v685_store; thread simdgroup_half8x8 * v685 = &v685_store;uint32_t const v686 = 14;
threadgroup half_4 * const v687 = &(*v65)[v686];
simdgroup_load(*v685, reinterpret_cast<threadgroup half *>(v687), v666, 0, true);
simdgroup_multiply_accumulate(*v664, *v88, *v685, *v664);
uint32_t const v688 = uint32_t(v661);
uint32_t const v689 = 40;
threadgroup float * const v690 = &(*v66)[v688];

simdgroup_store(*v664, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v691_store; thread simdgroup_float8x8 * v691 = &v691_store;*v691 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v692_store; thread simdgroup_half8x8 * v692 = &v692_store;uint32_t const v693 = 144;
uint32_t const v694 = 1008;
threadgroup half_4 * const v695 = &(*v65)[v693];
simdgroup_load(*v692, reinterpret_cast<threadgroup half *>(v695), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v80, *v692, *v691);
simdgroup_half8x8 v696_store; thread simdgroup_half8x8 * v696 = &v696_store;uint32_t const v697 = 146;
threadgroup half_4 * const v698 = &(*v65)[v697];
simdgroup_load(*v696, reinterpret_cast<threadgroup half *>(v698), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v82, *v696, *v691);
simdgroup_half8x8 v699_store; thread simdgroup_half8x8 * v699 = &v699_store;uint32_t const v700 = 148;
threadgroup half_4 * const v701 = &(*v65)[v700];
simdgroup_load(*v699, reinterpret_cast<threadgroup half *>(v701), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v83, *v699, *v691);
simdgroup_half8x8 v702_store; thread simdgroup_half8x8 * v702 = &v702_store;uint32_t const v703 = 150;
threadgroup half_4 * const v704 = &(*v65)[v703];
simdgroup_load(*v702, reinterpret_cast<threadgroup half *>(v704), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v84, *v702, *v691);
simdgroup_half8x8 v705_store; thread simdgroup_half8x8 * v705 = &v705_store;uint32_t const v706 = 152;
threadgroup half_4 * const v707 = &(*v65)[v706];
simdgroup_load(*v705, reinterpret_cast<threadgroup half *>(v707), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v85, *v705, *v691);
simdgroup_half8x8 v708_store; thread simdgroup_half8x8 * v708 = &v708_store;uint32_t const v709 = 154;
threadgroup half_4 * const v710 = &(*v65)[v709];
simdgroup_load(*v708, reinterpret_cast<threadgroup half *>(v710), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v86, *v708, *v691);
simdgroup_half8x8 v711_store; thread simdgroup_half8x8 * v711 = &v711_store;uint32_t const v712 = 156;
threadgroup half_4 * const v713 = &(*v65)[v712];
simdgroup_load(*v711, reinterpret_cast<threadgroup half *>(v713), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v87, *v711, *v691);
simdgroup_half8x8 v714_store; thread simdgroup_half8x8 * v714 = &v714_store;uint32_t const v715 = 158;
threadgroup half_4 * const v716 = &(*v65)[v715];
simdgroup_load(*v714, reinterpret_cast<threadgroup half *>(v716), v666, 0, true);
simdgroup_multiply_accumulate(*v691, *v88, *v714, *v691);
uint32_t const v717 = v661 + v62;
uint32_t const v718 = uint32_t(v717);
threadgroup float * const v719 = &(*v66)[v718];

simdgroup_store(*v691, reinterpret_cast<threadgroup float *>(v719), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v720_store; thread simdgroup_float8x8 * v720 = &v720_store;*v720 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v721_store; thread simdgroup_half8x8 * v721 = &v721_store;uint32_t const v722 = 288;
uint32_t const v723 = 864;
threadgroup half_4 * const v724 = &(*v65)[v722];
simdgroup_load(*v721, reinterpret_cast<threadgroup half *>(v724), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v80, *v721, *v720);
simdgroup_half8x8 v725_store; thread simdgroup_half8x8 * v725 = &v725_store;uint32_t const v726 = 290;
threadgroup half_4 * const v727 = &(*v65)[v726];
simdgroup_load(*v725, reinterpret_cast<threadgroup half *>(v727), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v82, *v725, *v720);
simdgroup_half8x8 v728_store; thread simdgroup_half8x8 * v728 = &v728_store;uint32_t const v729 = 292;
threadgroup half_4 * const v730 = &(*v65)[v729];
simdgroup_load(*v728, reinterpret_cast<threadgroup half *>(v730), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v83, *v728, *v720);
simdgroup_half8x8 v731_store; thread simdgroup_half8x8 * v731 = &v731_store;uint32_t const v732 = 294;
threadgroup half_4 * const v733 = &(*v65)[v732];
simdgroup_load(*v731, reinterpret_cast<threadgroup half *>(v733), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v84, *v731, *v720);
simdgroup_half8x8 v734_store; thread simdgroup_half8x8 * v734 = &v734_store;uint32_t const v735 = 296;
threadgroup half_4 * const v736 = &(*v65)[v735];
simdgroup_load(*v734, reinterpret_cast<threadgroup half *>(v736), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v85, *v734, *v720);
simdgroup_half8x8 v737_store; thread simdgroup_half8x8 * v737 = &v737_store;uint32_t const v738 = 298;
threadgroup half_4 * const v739 = &(*v65)[v738];
simdgroup_load(*v737, reinterpret_cast<threadgroup half *>(v739), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v86, *v737, *v720);
simdgroup_half8x8 v740_store; thread simdgroup_half8x8 * v740 = &v740_store;uint32_t const v741 = 300;
threadgroup half_4 * const v742 = &(*v65)[v741];
simdgroup_load(*v740, reinterpret_cast<threadgroup half *>(v742), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v87, *v740, *v720);
simdgroup_half8x8 v743_store; thread simdgroup_half8x8 * v743 = &v743_store;uint32_t const v744 = 302;
threadgroup half_4 * const v745 = &(*v65)[v744];
simdgroup_load(*v743, reinterpret_cast<threadgroup half *>(v745), v666, 0, true);
simdgroup_multiply_accumulate(*v720, *v88, *v743, *v720);
uint32_t const v746 = v661 + v98;
uint32_t const v747 = uint32_t(v746);
threadgroup float * const v748 = &(*v66)[v747];

simdgroup_store(*v720, reinterpret_cast<threadgroup float *>(v748), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v749_store; thread simdgroup_float8x8 * v749 = &v749_store;*v749 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
uint32_t const v750 = 24;
simdgroup_half8x8 v751_store; thread simdgroup_half8x8 * v751 = &v751_store;uint32_t const v752 = 432;
uint32_t const v753 = 720;
threadgroup half_4 * const v754 = &(*v65)[v752];
simdgroup_load(*v751, reinterpret_cast<threadgroup half *>(v754), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v80, *v751, *v749);
simdgroup_half8x8 v755_store; thread simdgroup_half8x8 * v755 = &v755_store;uint32_t const v756 = 434;
threadgroup half_4 * const v757 = &(*v65)[v756];
simdgroup_load(*v755, reinterpret_cast<threadgroup half *>(v757), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v82, *v755, *v749);
simdgroup_half8x8 v758_store; thread simdgroup_half8x8 * v758 = &v758_store;uint32_t const v759 = 436;
threadgroup half_4 * const v760 = &(*v65)[v759];
simdgroup_load(*v758, reinterpret_cast<threadgroup half *>(v760), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v83, *v758, *v749);
simdgroup_half8x8 v761_store; thread simdgroup_half8x8 * v761 = &v761_store;uint32_t const v762 = 438;
threadgroup half_4 * const v763 = &(*v65)[v762];
simdgroup_load(*v761, reinterpret_cast<threadgroup half *>(v763), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v84, *v761, *v749);
simdgroup_half8x8 v764_store; thread simdgroup_half8x8 * v764 = &v764_store;uint32_t const v765 = 440;
threadgroup half_4 * const v766 = &(*v65)[v765];
simdgroup_load(*v764, reinterpret_cast<threadgroup half *>(v766), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v85, *v764, *v749);
simdgroup_half8x8 v767_store; thread simdgroup_half8x8 * v767 = &v767_store;uint32_t const v768 = 442;
threadgroup half_4 * const v769 = &(*v65)[v768];
simdgroup_load(*v767, reinterpret_cast<threadgroup half *>(v769), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v86, *v767, *v749);
simdgroup_half8x8 v770_store; thread simdgroup_half8x8 * v770 = &v770_store;uint32_t const v771 = 444;
threadgroup half_4 * const v772 = &(*v65)[v771];
simdgroup_load(*v770, reinterpret_cast<threadgroup half *>(v772), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v87, *v770, *v749);
simdgroup_half8x8 v773_store; thread simdgroup_half8x8 * v773 = &v773_store;uint32_t const v774 = 446;
threadgroup half_4 * const v775 = &(*v65)[v774];
simdgroup_load(*v773, reinterpret_cast<threadgroup half *>(v775), v666, 0, true);
simdgroup_multiply_accumulate(*v749, *v88, *v773, *v749);
uint32_t const v776 = v661 + v750;
uint32_t const v777 = uint32_t(v776);
threadgroup float * const v778 = &(*v66)[v777];

simdgroup_store(*v749, reinterpret_cast<threadgroup float *>(v778), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v779 = v61 * v62;
uint32_t const v780 = v59 + v779;
uint32_t const v781 = v780 + v63;
array<float, 8> v782_store = {};
thread array<float, 8> * v782 = &v782_store;uint32_t const v783 = v64 * v62;
uint32_t const v784 = v400 + v783;
uint32_t const v785 = v63 * v689;
uint32_t const v786 = v661 + v785;
uint32_t const v787 = v786 + v783;
uint32_t const v788 = uint32_t(v787);
threadgroup float * const v789 = &(*v66)[v788];
float const v790 = *v789;
float v791_store;
thread float * v791 = &v791_store;*v791 = v94;
bool const v792 = *v659;
bool v793_store;
thread bool * v793 = &v793_store;if(v792) {
*v793 = v398;
}
 else {
int32_t const v794 = int32_t(v784);
int32_t const v795 = int32_t(v781);
int32_t const v796 = v794 - v795;
bool const v797 = v784 < v19;
bool const v798 = v796 <= v22;
bool const v799 = v797 && v798;
bool v800_store;
thread bool * v800 = &v800_store;if(v799) {
*v800 = v398;
}
 else {
*v800 = v432;
}
bool const v801 = *v800;
*v793 = v801;
}
bool const v802 = *v793;
if(v802) {
float const v803 = v790 * v23;
*v791 = v803;
}
thread float * const v804 = &(*v782)[v17];
float const v805 = *v791;
*v804 = v805;
float const v806 = max(v94, v805);
uint32_t const v807 = v783 + v54;
uint32_t const v808 = v400 + v807;
uint32_t const v809 = v786 + v807;
uint32_t const v810 = uint32_t(v809);
threadgroup float * const v811 = &(*v66)[v810];
float const v812 = *v811;
float v813_store;
thread float * v813 = &v813_store;*v813 = v94;
bool const v814 = *v659;
bool v815_store;
thread bool * v815 = &v815_store;if(v814) {
*v815 = v398;
}
 else {
int32_t const v816 = int32_t(v808);
int32_t const v817 = int32_t(v781);
int32_t const v818 = v816 - v817;
bool const v819 = v808 < v19;
bool const v820 = v818 <= v22;
bool const v821 = v819 && v820;
bool v822_store;
thread bool * v822 = &v822_store;if(v821) {
*v822 = v398;
}
 else {
*v822 = v432;
}
bool const v823 = *v822;
*v815 = v823;
}
bool const v824 = *v815;
if(v824) {
float const v825 = v812 * v23;
*v813 = v825;
}
thread float * const v826 = &(*v782)[v68];
float const v827 = *v813;
*v826 = v827;
float const v828 = max(v806, v827);
uint32_t const v829 = v783 + v404;
uint32_t const v830 = v400 + v829;
uint32_t const v831 = v786 + v829;
uint32_t const v832 = uint32_t(v831);
threadgroup float * const v833 = &(*v66)[v832];
float const v834 = *v833;
float v835_store;
thread float * v835 = &v835_store;*v835 = v94;
bool const v836 = *v659;
bool v837_store;
thread bool * v837 = &v837_store;if(v836) {
*v837 = v398;
}
 else {
int32_t const v838 = int32_t(v830);
int32_t const v839 = int32_t(v781);
int32_t const v840 = v838 - v839;
bool const v841 = v830 < v19;
bool const v842 = v840 <= v22;
bool const v843 = v841 && v842;
bool v844_store;
thread bool * v844 = &v844_store;if(v843) {
*v844 = v398;
}
 else {
*v844 = v432;
}
bool const v845 = *v844;
*v837 = v845;
}
bool const v846 = *v837;
if(v846) {
float const v847 = v834 * v23;
*v835 = v847;
}
thread float * const v848 = &(*v782)[v339];
float const v849 = *v835;
*v848 = v849;
float const v850 = max(v828, v849);
uint32_t const v851 = 3;
uint32_t const v852 = v783 + v851;
uint32_t const v853 = v400 + v852;
uint32_t const v854 = v786 + v852;
uint32_t const v855 = uint32_t(v854);
threadgroup float * const v856 = &(*v66)[v855];
float const v857 = *v856;
float v858_store;
thread float * v858 = &v858_store;*v858 = v94;
bool const v859 = *v659;
bool v860_store;
thread bool * v860 = &v860_store;if(v859) {
*v860 = v398;
}
 else {
int32_t const v861 = int32_t(v853);
int32_t const v862 = int32_t(v781);
int32_t const v863 = v861 - v862;
bool const v864 = v853 < v19;
bool const v865 = v863 <= v22;
bool const v866 = v864 && v865;
bool v867_store;
thread bool * v867 = &v867_store;if(v866) {
*v867 = v398;
}
 else {
*v867 = v432;
}
bool const v868 = *v867;
*v860 = v868;
}
bool const v869 = *v860;
if(v869) {
float const v870 = v857 * v23;
*v858 = v870;
}
thread float * const v871 = &(*v782)[v355];
float const v872 = *v858;
*v871 = v872;
float const v873 = max(v850, v872);
uint32_t const v874 = v783 + v219;
uint32_t const v875 = v400 + v874;
uint32_t const v876 = v786 + v874;
uint32_t const v877 = uint32_t(v876);
threadgroup float * const v878 = &(*v66)[v877];
float const v879 = *v878;
float v880_store;
thread float * v880 = &v880_store;*v880 = v94;
bool const v881 = *v659;
bool v882_store;
thread bool * v882 = &v882_store;if(v881) {
*v882 = v398;
}
 else {
int32_t const v883 = int32_t(v875);
int32_t const v884 = int32_t(v781);
int32_t const v885 = v883 - v884;
bool const v886 = v875 < v19;
bool const v887 = v885 <= v22;
bool const v888 = v886 && v887;
bool v889_store;
thread bool * v889 = &v889_store;if(v888) {
*v889 = v398;
}
 else {
*v889 = v432;
}
bool const v890 = *v889;
*v882 = v890;
}
bool const v891 = *v882;
if(v891) {
float const v892 = v879 * v23;
*v880 = v892;
}
thread float * const v893 = &(*v782)[v293];
float const v894 = *v880;
*v893 = v894;
float const v895 = max(v873, v894);
uint32_t const v896 = 5;
uint32_t const v897 = v783 + v896;
uint32_t const v898 = v400 + v897;
uint32_t const v899 = v786 + v897;
uint32_t const v900 = uint32_t(v899);
threadgroup float * const v901 = &(*v66)[v900];
float const v902 = *v901;
float v903_store;
thread float * v903 = &v903_store;*v903 = v94;
bool const v904 = *v659;
bool v905_store;
thread bool * v905 = &v905_store;if(v904) {
*v905 = v398;
}
 else {
int32_t const v906 = int32_t(v898);
int32_t const v907 = int32_t(v781);
int32_t const v908 = v906 - v907;
bool const v909 = v898 < v19;
bool const v910 = v908 <= v22;
bool const v911 = v909 && v910;
bool v912_store;
thread bool * v912 = &v912_store;if(v911) {
*v912 = v398;
}
 else {
*v912 = v432;
}
bool const v913 = *v912;
*v905 = v913;
}
bool const v914 = *v905;
if(v914) {
float const v915 = v902 * v23;
*v903 = v915;
}
uint32_t const v916 = 5;
thread float * const v917 = &(*v782)[v916];
float const v918 = *v903;
*v917 = v918;
float const v919 = max(v895, v918);
uint32_t const v920 = v783 + v672;
uint32_t const v921 = v400 + v920;
uint32_t const v922 = v786 + v920;
uint32_t const v923 = uint32_t(v922);
threadgroup float * const v924 = &(*v66)[v923];
float const v925 = *v924;
float v926_store;
thread float * v926 = &v926_store;*v926 = v94;
bool const v927 = *v659;
bool v928_store;
thread bool * v928 = &v928_store;if(v927) {
*v928 = v398;
}
 else {
int32_t const v929 = int32_t(v921);
int32_t const v930 = int32_t(v781);
int32_t const v931 = v929 - v930;
bool const v932 = v921 < v19;
bool const v933 = v931 <= v22;
bool const v934 = v932 && v933;
bool v935_store;
thread bool * v935 = &v935_store;if(v934) {
*v935 = v398;
}
 else {
*v935 = v432;
}
bool const v936 = *v935;
*v928 = v936;
}
bool const v937 = *v928;
if(v937) {
float const v938 = v925 * v23;
*v926 = v938;
}
thread float * const v939 = &(*v782)[v674];
float const v940 = *v926;
*v939 = v940;
float const v941 = max(v919, v940);
uint32_t const v942 = 7;
uint32_t const v943 = v783 + v942;
uint32_t const v944 = v400 + v943;
uint32_t const v945 = v786 + v943;
uint32_t const v946 = uint32_t(v945);
threadgroup float * const v947 = &(*v66)[v946];
float const v948 = *v947;
float v949_store;
thread float * v949 = &v949_store;*v949 = v94;
bool const v950 = *v659;
bool v951_store;
thread bool * v951 = &v951_store;if(v950) {
*v951 = v398;
}
 else {
int32_t const v952 = int32_t(v944);
int32_t const v953 = int32_t(v781);
int32_t const v954 = v952 - v953;
bool const v955 = v944 < v19;
bool const v956 = v954 <= v22;
bool const v957 = v955 && v956;
bool v958_store;
thread bool * v958 = &v958_store;if(v957) {
*v958 = v398;
}
 else {
*v958 = v432;
}
bool const v959 = *v958;
*v951 = v959;
}
bool const v960 = *v951;
if(v960) {
float const v961 = v948 * v23;
*v949 = v961;
}
uint32_t const v962 = 7;
thread float * const v963 = &(*v782)[v962];
float const v964 = *v949;
*v963 = v964;
float const v965 = max(v941, v964);
float const v966 = simd_shuffle_xor(v965, v62);;
float const v967 = max(v965, v966);
float const v968 = simd_shuffle_xor(v967, v98);;
float const v969 = max(v967, v968);
float const v970 = *v93;
float const v971 = 5.54517698;
float const v972 = v970 + v971;
bool const v973 = v969 > v972;
float const v974 = v973 ? v969 : v970;
float const v975 = v970 - v974;
float const v976 = exp(v975);bool const v977 = v974 != v970;
bool v978_store;
thread bool * v978 = &v978_store;if(v977) {
bool const v979 = v970 != v94;
*v978 = v979;
}
 else {
*v978 = v432;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v980 = *v978;
bool const v981 = simd_any(v980);;
if(v981) {

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v982 = v64 * v404;
uint32_t const v983 = v786 + v982;
uint32_t const v984 = uint32_t(v983);
threadgroup float * const v985 = &(*v66)[v984];
float const v986 = *v985;
float const v987 = v986 * v976;
*v985 = v987;
uint32_t const v988 = v983 + v54;
uint32_t const v989 = uint32_t(v988);
threadgroup float * const v990 = &(*v66)[v989];
float const v991 = *v990;
float const v992 = v991 * v976;
*v990 = v992;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v993 = *v985;
float const v994 = v993 * v976;
*v985 = v994;
float const v995 = *v990;
float const v996 = v995 * v976;
*v990 = v996;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v997 = *v985;
float const v998 = v997 * v976;
*v985 = v998;
float const v999 = *v990;
float const v1000 = v999 * v976;
*v990 = v1000;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1001 = *v985;
float const v1002 = v1001 * v976;
*v985 = v1002;
float const v1003 = *v990;
float const v1004 = v1003 * v976;
*v990 = v1004;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1005 = *v985;
float const v1006 = v1005 * v976;
*v985 = v1006;
float const v1007 = *v990;
float const v1008 = v1007 * v976;
*v990 = v1008;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1009 = *v985;
float const v1010 = v1009 * v976;
*v985 = v1010;
float const v1011 = *v990;
float const v1012 = v1011 * v976;
*v990 = v1012;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1013 = *v985;
float const v1014 = v1013 * v976;
*v985 = v1014;
float const v1015 = *v990;
float const v1016 = v1015 * v976;
*v990 = v1016;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1017 = *v985;
float const v1018 = v1017 * v976;
*v985 = v1018;
float const v1019 = *v990;
float const v1020 = v1019 * v976;
*v990 = v1020;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v93 = v974;
float const v1021 = *v804;
uint32_t const v1022 = reinterpret_cast<const thread uint32_t&>(v1021);
uint32_t const v1023 = 4286578687;
bool const v1024 = v1022 == v1023;
float const v1025 = v1021 - v974;
float const v1026 = exp(v1025);float const v1027 = v1024 ? v72 : v1026;
half const v1028 = half(v1027);
half_4 const v1029 = [&]{
half_4 tmp = v106;
tmp.i_0 = v1028;
return tmp;
}();
float const v1030 = *v826;
uint32_t const v1031 = reinterpret_cast<const thread uint32_t&>(v1030);
bool const v1032 = v1031 == v1023;
float const v1033 = v1030 - v974;
float const v1034 = exp(v1033);float const v1035 = v1032 ? v72 : v1034;
float const v1036 = v1027 + v1035;
half const v1037 = half(v1035);
half_4 const v1038 = [&]{
half_4 tmp = v1029;
tmp.i_1 = v1037;
return tmp;
}();
float const v1039 = *v848;
uint32_t const v1040 = reinterpret_cast<const thread uint32_t&>(v1039);
bool const v1041 = v1040 == v1023;
float const v1042 = v1039 - v974;
float const v1043 = exp(v1042);float const v1044 = v1041 ? v72 : v1043;
float const v1045 = v1036 + v1044;
half const v1046 = half(v1044);
half_4 const v1047 = [&]{
half_4 tmp = v1038;
tmp.i_2 = v1046;
return tmp;
}();
float const v1048 = *v871;
uint32_t const v1049 = reinterpret_cast<const thread uint32_t&>(v1048);
bool const v1050 = v1049 == v1023;
float const v1051 = v1048 - v974;
float const v1052 = exp(v1051);float const v1053 = v1050 ? v72 : v1052;
float const v1054 = v1045 + v1053;
half const v1055 = half(v1053);
half_4 const v1056 = [&]{
half_4 tmp = v1047;
tmp.i_3 = v1055;
return tmp;
}();
uint32_t const v1057 = v63 * v678;
uint32_t const v1058 = v663 + v1057;
uint32_t const v1059 = v64 * v404;
uint32_t const v1060 = v1058 + v1059;
uint32_t const v1061 = uint32_t(v1060);
threadgroup half_4 * const v1062 = &(*v67)[v1061];
*v1062 = v1056;
float const v1063 = *v893;
uint32_t const v1064 = reinterpret_cast<const thread uint32_t&>(v1063);
bool const v1065 = v1064 == v1023;
float const v1066 = v1063 - v974;
float const v1067 = exp(v1066);float const v1068 = v1065 ? v72 : v1067;
float const v1069 = v1054 + v1068;
half const v1070 = half(v1068);
half_4 const v1071 = [&]{
half_4 tmp = v106;
tmp.i_0 = v1070;
return tmp;
}();
float const v1072 = *v917;
uint32_t const v1073 = reinterpret_cast<const thread uint32_t&>(v1072);
bool const v1074 = v1073 == v1023;
float const v1075 = v1072 - v974;
float const v1076 = exp(v1075);float const v1077 = v1074 ? v72 : v1076;
float const v1078 = v1069 + v1077;
half const v1079 = half(v1077);
half_4 const v1080 = [&]{
half_4 tmp = v1071;
tmp.i_1 = v1079;
return tmp;
}();
float const v1081 = *v939;
uint32_t const v1082 = reinterpret_cast<const thread uint32_t&>(v1081);
bool const v1083 = v1082 == v1023;
float const v1084 = v1081 - v974;
float const v1085 = exp(v1084);float const v1086 = v1083 ? v72 : v1085;
float const v1087 = v1078 + v1086;
half const v1088 = half(v1086);
half_4 const v1089 = [&]{
half_4 tmp = v1080;
tmp.i_2 = v1088;
return tmp;
}();
float const v1090 = *v963;
uint32_t const v1091 = reinterpret_cast<const thread uint32_t&>(v1090);
bool const v1092 = v1091 == v1023;
float const v1093 = v1090 - v974;
float const v1094 = exp(v1093);float const v1095 = v1092 ? v72 : v1094;
float const v1096 = v1087 + v1095;
half const v1097 = half(v1095);
half_4 const v1098 = [&]{
half_4 tmp = v1089;
tmp.i_3 = v1097;
return tmp;
}();
uint32_t const v1099 = v1060 + v54;
uint32_t const v1100 = uint32_t(v1099);
threadgroup half_4 * const v1101 = &(*v67)[v1100];
*v1101 = v1098;
float const v1102 = *v95;
float const v1103 = fma(v1102, v976, v1096);
*v95 = v1103;
float const v1104 = *v96;
float const v1105 = fma(v1104, v976, v1096);
*v96 = v1105;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1106 = *v659;
bool const v1107 = !v1106;
bool const v1108 = *v622;
bool const v1109 = v1108 && v1107;
if(v1109) {

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1110 = v786 + v1059;
for(uint32_t v1111 = v97; v1111 < v56; v1111 += v54) {
uint32_t const v1112 = v1111 / v219;
uint32_t const v1113 = v1058 + v1112;
uint32_t const v1114 = uint32_t(v1113);
threadgroup half_4 * const v1115 = &(*v67)[v1114];
half_4 const v1116 = *v1115;
uint32_t const v1117 = v1111 % v219;
half const v1118 = v1116.i_0;
float const v1119 = float(v1118);
float v1120_store;
thread float * v1120 = &v1120_store;*v1120 = v1119;
bool const v1121 = v1117 == v54;
if(v1121) {
half const v1122 = v1116.i_1;
float const v1123 = float(v1122);
*v1120 = v1123;
}
bool const v1124 = v1117 == v404;
if(v1124) {
half const v1125 = v1116.i_2;
float const v1126 = float(v1125);
*v1120 = v1126;
}
bool const v1127 = v1117 == v851;
if(v1127) {
half const v1128 = v1116.i_3;
float const v1129 = float(v1128);
*v1120 = v1129;
}
float const v1130 = *v1120;
uint32_t const v1131 = reinterpret_cast<const thread uint32_t&>(v1130);
bool const v1132 = v1131 == v97;
bool const v1133 = !v1132;
if(v1133) {
uint32_t const v1134 = v1111 * v123;
uint32_t const v1135 = v410 + v1134;
uint32_t const v1136 = v1059 / v219;
uint32_t const v1137 = v1135 + v1136;
uint32_t const v1138 = uint32_t(v1137);
threadgroup half_4 * const v1139 = &(*v65)[v1138];
half_4 const v1140 = *v1139;
half const v1141 = v1140.i_0;
float const v1142 = float(v1141);
float v1143_store;
thread float * v1143 = &v1143_store;*v1143 = v1142;
uint32_t const v1144 = v64 % v404;
bool const v1145 = v1144 == v54;
if(v1145) {
half const v1146 = v1140.i_2;
float const v1147 = float(v1146);
*v1143 = v1147;
}
uint32_t const v1148 = uint32_t(v1110);
float const v1149 = *v1120;
float const v1150 = *v1143;
threadgroup float * const v1151 = &(*v66)[v1148];
float const v1152 = *v1151;
float const v1153 = fma(v1149, v1150, v1152);
*v1151 = v1153;
half const v1154 = v1140.i_1;
float const v1155 = float(v1154);
float v1156_store;
thread float * v1156 = &v1156_store;*v1156 = v1155;
if(v1145) {
half const v1157 = v1140.i_3;
float const v1158 = float(v1157);
*v1156 = v1158;
}
uint32_t const v1159 = v1110 + v54;
uint32_t const v1160 = uint32_t(v1159);
float const v1161 = *v1120;
float const v1162 = *v1156;
threadgroup float * const v1163 = &(*v66)[v1160];
float const v1164 = *v1163;
float const v1165 = fma(v1161, v1162, v1164);
*v1163 = v1165;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1166 = v97; v1166 < v56; v1166 += v54) {
uint32_t const v1167 = v1166 / v219;
uint32_t const v1168 = v1058 + v1167;
uint32_t const v1169 = uint32_t(v1168);
threadgroup half_4 * const v1170 = &(*v67)[v1169];
half_4 const v1171 = *v1170;
uint32_t const v1172 = v1166 % v219;
half const v1173 = v1171.i_0;
float const v1174 = float(v1173);
float v1175_store;
thread float * v1175 = &v1175_store;*v1175 = v1174;
bool const v1176 = v1172 == v54;
if(v1176) {
half const v1177 = v1171.i_1;
float const v1178 = float(v1177);
*v1175 = v1178;
}
bool const v1179 = v1172 == v404;
if(v1179) {
half const v1180 = v1171.i_2;
float const v1181 = float(v1180);
*v1175 = v1181;
}
bool const v1182 = v1172 == v851;
if(v1182) {
half const v1183 = v1171.i_3;
float const v1184 = float(v1183);
*v1175 = v1184;
}
float const v1185 = *v1175;
uint32_t const v1186 = reinterpret_cast<const thread uint32_t&>(v1185);
bool const v1187 = v1186 == v97;
bool const v1188 = !v1187;
if(v1188) {
uint32_t const v1189 = v1166 * v123;
uint32_t const v1190 = 578;
uint32_t const v1191 = v1190 + v1189;
uint32_t const v1192 = v1059 / v219;
uint32_t const v1193 = v1191 + v1192;
uint32_t const v1194 = uint32_t(v1193);
threadgroup half_4 * const v1195 = &(*v65)[v1194];
half_4 const v1196 = *v1195;
half const v1197 = v1196.i_0;
float const v1198 = float(v1197);
float v1199_store;
thread float * v1199 = &v1199_store;*v1199 = v1198;
uint32_t const v1200 = v64 % v404;
bool const v1201 = v1200 == v54;
if(v1201) {
half const v1202 = v1196.i_2;
float const v1203 = float(v1202);
*v1199 = v1203;
}
uint32_t const v1204 = uint32_t(v1110);
float const v1205 = *v1175;
float const v1206 = *v1199;
threadgroup float * const v1207 = &(*v66)[v1204];
float const v1208 = *v1207;
float const v1209 = fma(v1205, v1206, v1208);
*v1207 = v1209;
half const v1210 = v1196.i_1;
float const v1211 = float(v1210);
float v1212_store;
thread float * v1212 = &v1212_store;*v1212 = v1211;
if(v1201) {
half const v1213 = v1196.i_3;
float const v1214 = float(v1213);
*v1212 = v1214;
}
uint32_t const v1215 = v1110 + v54;
uint32_t const v1216 = uint32_t(v1215);
float const v1217 = *v1175;
float const v1218 = *v1212;
threadgroup float * const v1219 = &(*v66)[v1216];
float const v1220 = *v1219;
float const v1221 = fma(v1217, v1218, v1220);
*v1219 = v1221;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1222 = v97; v1222 < v56; v1222 += v54) {
uint32_t const v1223 = v1222 / v219;
uint32_t const v1224 = v1058 + v1223;
uint32_t const v1225 = uint32_t(v1224);
threadgroup half_4 * const v1226 = &(*v67)[v1225];
half_4 const v1227 = *v1226;
uint32_t const v1228 = v1222 % v219;
half const v1229 = v1227.i_0;
float const v1230 = float(v1229);
float v1231_store;
thread float * v1231 = &v1231_store;*v1231 = v1230;
bool const v1232 = v1228 == v54;
if(v1232) {
half const v1233 = v1227.i_1;
float const v1234 = float(v1233);
*v1231 = v1234;
}
bool const v1235 = v1228 == v404;
if(v1235) {
half const v1236 = v1227.i_2;
float const v1237 = float(v1236);
*v1231 = v1237;
}
bool const v1238 = v1228 == v851;
if(v1238) {
half const v1239 = v1227.i_3;
float const v1240 = float(v1239);
*v1231 = v1240;
}
float const v1241 = *v1231;
uint32_t const v1242 = reinterpret_cast<const thread uint32_t&>(v1241);
bool const v1243 = v1242 == v97;
bool const v1244 = !v1243;
if(v1244) {
uint32_t const v1245 = v1222 * v123;
uint32_t const v1246 = 580;
uint32_t const v1247 = v1246 + v1245;
uint32_t const v1248 = v1059 / v219;
uint32_t const v1249 = v1247 + v1248;
uint32_t const v1250 = uint32_t(v1249);
threadgroup half_4 * const v1251 = &(*v65)[v1250];
half_4 const v1252 = *v1251;
half const v1253 = v1252.i_0;
float const v1254 = float(v1253);
float v1255_store;
thread float * v1255 = &v1255_store;*v1255 = v1254;
uint32_t const v1256 = v64 % v404;
bool const v1257 = v1256 == v54;
if(v1257) {
half const v1258 = v1252.i_2;
float const v1259 = float(v1258);
*v1255 = v1259;
}
uint32_t const v1260 = uint32_t(v1110);
float const v1261 = *v1231;
float const v1262 = *v1255;
threadgroup float * const v1263 = &(*v66)[v1260];
float const v1264 = *v1263;
float const v1265 = fma(v1261, v1262, v1264);
*v1263 = v1265;
half const v1266 = v1252.i_1;
float const v1267 = float(v1266);
float v1268_store;
thread float * v1268 = &v1268_store;*v1268 = v1267;
if(v1257) {
half const v1269 = v1252.i_3;
float const v1270 = float(v1269);
*v1268 = v1270;
}
uint32_t const v1271 = v1110 + v54;
uint32_t const v1272 = uint32_t(v1271);
float const v1273 = *v1231;
float const v1274 = *v1268;
threadgroup float * const v1275 = &(*v66)[v1272];
float const v1276 = *v1275;
float const v1277 = fma(v1273, v1274, v1276);
*v1275 = v1277;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1278 = v97; v1278 < v56; v1278 += v54) {
uint32_t const v1279 = v1278 / v219;
uint32_t const v1280 = v1058 + v1279;
uint32_t const v1281 = uint32_t(v1280);
threadgroup half_4 * const v1282 = &(*v67)[v1281];
half_4 const v1283 = *v1282;
uint32_t const v1284 = v1278 % v219;
half const v1285 = v1283.i_0;
float const v1286 = float(v1285);
float v1287_store;
thread float * v1287 = &v1287_store;*v1287 = v1286;
bool const v1288 = v1284 == v54;
if(v1288) {
half const v1289 = v1283.i_1;
float const v1290 = float(v1289);
*v1287 = v1290;
}
bool const v1291 = v1284 == v404;
if(v1291) {
half const v1292 = v1283.i_2;
float const v1293 = float(v1292);
*v1287 = v1293;
}
bool const v1294 = v1284 == v851;
if(v1294) {
half const v1295 = v1283.i_3;
float const v1296 = float(v1295);
*v1287 = v1296;
}
float const v1297 = *v1287;
uint32_t const v1298 = reinterpret_cast<const thread uint32_t&>(v1297);
bool const v1299 = v1298 == v97;
bool const v1300 = !v1299;
if(v1300) {
uint32_t const v1301 = v1278 * v123;
uint32_t const v1302 = 582;
uint32_t const v1303 = v1302 + v1301;
uint32_t const v1304 = v1059 / v219;
uint32_t const v1305 = v1303 + v1304;
uint32_t const v1306 = uint32_t(v1305);
threadgroup half_4 * const v1307 = &(*v65)[v1306];
half_4 const v1308 = *v1307;
half const v1309 = v1308.i_0;
float const v1310 = float(v1309);
float v1311_store;
thread float * v1311 = &v1311_store;*v1311 = v1310;
uint32_t const v1312 = v64 % v404;
bool const v1313 = v1312 == v54;
if(v1313) {
half const v1314 = v1308.i_2;
float const v1315 = float(v1314);
*v1311 = v1315;
}
uint32_t const v1316 = uint32_t(v1110);
float const v1317 = *v1287;
float const v1318 = *v1311;
threadgroup float * const v1319 = &(*v66)[v1316];
float const v1320 = *v1319;
float const v1321 = fma(v1317, v1318, v1320);
*v1319 = v1321;
half const v1322 = v1308.i_1;
float const v1323 = float(v1322);
float v1324_store;
thread float * v1324 = &v1324_store;*v1324 = v1323;
if(v1313) {
half const v1325 = v1308.i_3;
float const v1326 = float(v1325);
*v1324 = v1326;
}
uint32_t const v1327 = v1110 + v54;
uint32_t const v1328 = uint32_t(v1327);
float const v1329 = *v1287;
float const v1330 = *v1324;
threadgroup float * const v1331 = &(*v66)[v1328];
float const v1332 = *v1331;
float const v1333 = fma(v1329, v1330, v1332);
*v1331 = v1333;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1334 = v97; v1334 < v56; v1334 += v54) {
uint32_t const v1335 = v1334 / v219;
uint32_t const v1336 = v1058 + v1335;
uint32_t const v1337 = uint32_t(v1336);
threadgroup half_4 * const v1338 = &(*v67)[v1337];
half_4 const v1339 = *v1338;
uint32_t const v1340 = v1334 % v219;
half const v1341 = v1339.i_0;
float const v1342 = float(v1341);
float v1343_store;
thread float * v1343 = &v1343_store;*v1343 = v1342;
bool const v1344 = v1340 == v54;
if(v1344) {
half const v1345 = v1339.i_1;
float const v1346 = float(v1345);
*v1343 = v1346;
}
bool const v1347 = v1340 == v404;
if(v1347) {
half const v1348 = v1339.i_2;
float const v1349 = float(v1348);
*v1343 = v1349;
}
bool const v1350 = v1340 == v851;
if(v1350) {
half const v1351 = v1339.i_3;
float const v1352 = float(v1351);
*v1343 = v1352;
}
float const v1353 = *v1343;
uint32_t const v1354 = reinterpret_cast<const thread uint32_t&>(v1353);
bool const v1355 = v1354 == v97;
bool const v1356 = !v1355;
if(v1356) {
uint32_t const v1357 = v1334 * v123;
uint32_t const v1358 = 584;
uint32_t const v1359 = v1358 + v1357;
uint32_t const v1360 = v1059 / v219;
uint32_t const v1361 = v1359 + v1360;
uint32_t const v1362 = uint32_t(v1361);
threadgroup half_4 * const v1363 = &(*v65)[v1362];
half_4 const v1364 = *v1363;
half const v1365 = v1364.i_0;
float const v1366 = float(v1365);
float v1367_store;
thread float * v1367 = &v1367_store;*v1367 = v1366;
uint32_t const v1368 = v64 % v404;
bool const v1369 = v1368 == v54;
if(v1369) {
half const v1370 = v1364.i_2;
float const v1371 = float(v1370);
*v1367 = v1371;
}
uint32_t const v1372 = uint32_t(v1110);
float const v1373 = *v1343;
float const v1374 = *v1367;
threadgroup float * const v1375 = &(*v66)[v1372];
float const v1376 = *v1375;
float const v1377 = fma(v1373, v1374, v1376);
*v1375 = v1377;
half const v1378 = v1364.i_1;
float const v1379 = float(v1378);
float v1380_store;
thread float * v1380 = &v1380_store;*v1380 = v1379;
if(v1369) {
half const v1381 = v1364.i_3;
float const v1382 = float(v1381);
*v1380 = v1382;
}
uint32_t const v1383 = v1110 + v54;
uint32_t const v1384 = uint32_t(v1383);
float const v1385 = *v1343;
float const v1386 = *v1380;
threadgroup float * const v1387 = &(*v66)[v1384];
float const v1388 = *v1387;
float const v1389 = fma(v1385, v1386, v1388);
*v1387 = v1389;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1390 = v97; v1390 < v56; v1390 += v54) {
uint32_t const v1391 = v1390 / v219;
uint32_t const v1392 = v1058 + v1391;
uint32_t const v1393 = uint32_t(v1392);
threadgroup half_4 * const v1394 = &(*v67)[v1393];
half_4 const v1395 = *v1394;
uint32_t const v1396 = v1390 % v219;
half const v1397 = v1395.i_0;
float const v1398 = float(v1397);
float v1399_store;
thread float * v1399 = &v1399_store;*v1399 = v1398;
bool const v1400 = v1396 == v54;
if(v1400) {
half const v1401 = v1395.i_1;
float const v1402 = float(v1401);
*v1399 = v1402;
}
bool const v1403 = v1396 == v404;
if(v1403) {
half const v1404 = v1395.i_2;
float const v1405 = float(v1404);
*v1399 = v1405;
}
bool const v1406 = v1396 == v851;
if(v1406) {
half const v1407 = v1395.i_3;
float const v1408 = float(v1407);
*v1399 = v1408;
}
float const v1409 = *v1399;
uint32_t const v1410 = reinterpret_cast<const thread uint32_t&>(v1409);
bool const v1411 = v1410 == v97;
bool const v1412 = !v1411;
if(v1412) {
uint32_t const v1413 = v1390 * v123;
uint32_t const v1414 = 586;
uint32_t const v1415 = v1414 + v1413;
uint32_t const v1416 = v1059 / v219;
uint32_t const v1417 = v1415 + v1416;
uint32_t const v1418 = uint32_t(v1417);
threadgroup half_4 * const v1419 = &(*v65)[v1418];
half_4 const v1420 = *v1419;
half const v1421 = v1420.i_0;
float const v1422 = float(v1421);
float v1423_store;
thread float * v1423 = &v1423_store;*v1423 = v1422;
uint32_t const v1424 = v64 % v404;
bool const v1425 = v1424 == v54;
if(v1425) {
half const v1426 = v1420.i_2;
float const v1427 = float(v1426);
*v1423 = v1427;
}
uint32_t const v1428 = uint32_t(v1110);
float const v1429 = *v1399;
float const v1430 = *v1423;
threadgroup float * const v1431 = &(*v66)[v1428];
float const v1432 = *v1431;
float const v1433 = fma(v1429, v1430, v1432);
*v1431 = v1433;
half const v1434 = v1420.i_1;
float const v1435 = float(v1434);
float v1436_store;
thread float * v1436 = &v1436_store;*v1436 = v1435;
if(v1425) {
half const v1437 = v1420.i_3;
float const v1438 = float(v1437);
*v1436 = v1438;
}
uint32_t const v1439 = v1110 + v54;
uint32_t const v1440 = uint32_t(v1439);
float const v1441 = *v1399;
float const v1442 = *v1436;
threadgroup float * const v1443 = &(*v66)[v1440];
float const v1444 = *v1443;
float const v1445 = fma(v1441, v1442, v1444);
*v1443 = v1445;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1446 = v97; v1446 < v56; v1446 += v54) {
uint32_t const v1447 = v1446 / v219;
uint32_t const v1448 = v1058 + v1447;
uint32_t const v1449 = uint32_t(v1448);
threadgroup half_4 * const v1450 = &(*v67)[v1449];
half_4 const v1451 = *v1450;
uint32_t const v1452 = v1446 % v219;
half const v1453 = v1451.i_0;
float const v1454 = float(v1453);
float v1455_store;
thread float * v1455 = &v1455_store;*v1455 = v1454;
bool const v1456 = v1452 == v54;
if(v1456) {
half const v1457 = v1451.i_1;
float const v1458 = float(v1457);
*v1455 = v1458;
}
bool const v1459 = v1452 == v404;
if(v1459) {
half const v1460 = v1451.i_2;
float const v1461 = float(v1460);
*v1455 = v1461;
}
bool const v1462 = v1452 == v851;
if(v1462) {
half const v1463 = v1451.i_3;
float const v1464 = float(v1463);
*v1455 = v1464;
}
float const v1465 = *v1455;
uint32_t const v1466 = reinterpret_cast<const thread uint32_t&>(v1465);
bool const v1467 = v1466 == v97;
bool const v1468 = !v1467;
if(v1468) {
uint32_t const v1469 = v1446 * v123;
uint32_t const v1470 = 588;
uint32_t const v1471 = v1470 + v1469;
uint32_t const v1472 = v1059 / v219;
uint32_t const v1473 = v1471 + v1472;
uint32_t const v1474 = uint32_t(v1473);
threadgroup half_4 * const v1475 = &(*v65)[v1474];
half_4 const v1476 = *v1475;
half const v1477 = v1476.i_0;
float const v1478 = float(v1477);
float v1479_store;
thread float * v1479 = &v1479_store;*v1479 = v1478;
uint32_t const v1480 = v64 % v404;
bool const v1481 = v1480 == v54;
if(v1481) {
half const v1482 = v1476.i_2;
float const v1483 = float(v1482);
*v1479 = v1483;
}
uint32_t const v1484 = uint32_t(v1110);
float const v1485 = *v1455;
float const v1486 = *v1479;
threadgroup float * const v1487 = &(*v66)[v1484];
float const v1488 = *v1487;
float const v1489 = fma(v1485, v1486, v1488);
*v1487 = v1489;
half const v1490 = v1476.i_1;
float const v1491 = float(v1490);
float v1492_store;
thread float * v1492 = &v1492_store;*v1492 = v1491;
if(v1481) {
half const v1493 = v1476.i_3;
float const v1494 = float(v1493);
*v1492 = v1494;
}
uint32_t const v1495 = v1110 + v54;
uint32_t const v1496 = uint32_t(v1495);
float const v1497 = *v1455;
float const v1498 = *v1492;
threadgroup float * const v1499 = &(*v66)[v1496];
float const v1500 = *v1499;
float const v1501 = fma(v1497, v1498, v1500);
*v1499 = v1501;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v690), v689);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1502 = v97; v1502 < v56; v1502 += v54) {
uint32_t const v1503 = v1502 / v219;
uint32_t const v1504 = v1058 + v1503;
uint32_t const v1505 = uint32_t(v1504);
threadgroup half_4 * const v1506 = &(*v67)[v1505];
half_4 const v1507 = *v1506;
uint32_t const v1508 = v1502 % v219;
half const v1509 = v1507.i_0;
float const v1510 = float(v1509);
float v1511_store;
thread float * v1511 = &v1511_store;*v1511 = v1510;
bool const v1512 = v1508 == v54;
if(v1512) {
half const v1513 = v1507.i_1;
float const v1514 = float(v1513);
*v1511 = v1514;
}
bool const v1515 = v1508 == v404;
if(v1515) {
half const v1516 = v1507.i_2;
float const v1517 = float(v1516);
*v1511 = v1517;
}
bool const v1518 = v1508 == v851;
if(v1518) {
half const v1519 = v1507.i_3;
float const v1520 = float(v1519);
*v1511 = v1520;
}
float const v1521 = *v1511;
uint32_t const v1522 = reinterpret_cast<const thread uint32_t&>(v1521);
bool const v1523 = v1522 == v97;
bool const v1524 = !v1523;
if(v1524) {
uint32_t const v1525 = v1502 * v123;
uint32_t const v1526 = 590;
uint32_t const v1527 = v1526 + v1525;
uint32_t const v1528 = v1059 / v219;
uint32_t const v1529 = v1527 + v1528;
uint32_t const v1530 = uint32_t(v1529);
threadgroup half_4 * const v1531 = &(*v65)[v1530];
half_4 const v1532 = *v1531;
half const v1533 = v1532.i_0;
float const v1534 = float(v1533);
float v1535_store;
thread float * v1535 = &v1535_store;*v1535 = v1534;
uint32_t const v1536 = v64 % v404;
bool const v1537 = v1536 == v54;
if(v1537) {
half const v1538 = v1532.i_2;
float const v1539 = float(v1538);
*v1535 = v1539;
}
uint32_t const v1540 = uint32_t(v1110);
float const v1541 = *v1511;
float const v1542 = *v1535;
threadgroup float * const v1543 = &(*v66)[v1540];
float const v1544 = *v1543;
float const v1545 = fma(v1541, v1542, v1544);
*v1543 = v1545;
half const v1546 = v1532.i_1;
float const v1547 = float(v1546);
float v1548_store;
thread float * v1548 = &v1548_store;*v1548 = v1547;
if(v1537) {
half const v1549 = v1532.i_3;
float const v1550 = float(v1549);
*v1548 = v1550;
}
uint32_t const v1551 = v1110 + v54;
uint32_t const v1552 = uint32_t(v1551);
float const v1553 = *v1511;
float const v1554 = *v1548;
threadgroup float * const v1555 = &(*v66)[v1552];
float const v1556 = *v1555;
float const v1557 = fma(v1553, v1554, v1556);
*v1555 = v1557;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v690), v689, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1558_store; thread simdgroup_half8x8 * v1558 = &v1558_store;uint32_t const v1559 = uint32_t(v663);
threadgroup half_4 * const v1560 = &(*v67)[v1559];
simdgroup_load(*v1558, reinterpret_cast<threadgroup half *>(v1560), v689, 0, false);
simdgroup_half8x8 v1561_store; thread simdgroup_half8x8 * v1561 = &v1561_store;uint32_t const v1562 = 576;
threadgroup half_4 * const v1563 = &(*v65)[v1562];
simdgroup_load(*v1561, reinterpret_cast<threadgroup half *>(v1563), v666, 0, false);
simdgroup_multiply_accumulate(*v71, *v1558, *v1561, *v71);
simdgroup_half8x8 v1564_store; thread simdgroup_half8x8 * v1564 = &v1564_store;uint32_t const v1565 = 578;
threadgroup half_4 * const v1566 = &(*v65)[v1565];
simdgroup_load(*v1564, reinterpret_cast<threadgroup half *>(v1566), v666, 0, false);
simdgroup_multiply_accumulate(*v73, *v1558, *v1564, *v73);
simdgroup_half8x8 v1567_store; thread simdgroup_half8x8 * v1567 = &v1567_store;uint32_t const v1568 = 580;
threadgroup half_4 * const v1569 = &(*v65)[v1568];
simdgroup_load(*v1567, reinterpret_cast<threadgroup half *>(v1569), v666, 0, false);
simdgroup_multiply_accumulate(*v74, *v1558, *v1567, *v74);
simdgroup_half8x8 v1570_store; thread simdgroup_half8x8 * v1570 = &v1570_store;uint32_t const v1571 = 582;
threadgroup half_4 * const v1572 = &(*v65)[v1571];
simdgroup_load(*v1570, reinterpret_cast<threadgroup half *>(v1572), v666, 0, false);
simdgroup_multiply_accumulate(*v75, *v1558, *v1570, *v75);
simdgroup_half8x8 v1573_store; thread simdgroup_half8x8 * v1573 = &v1573_store;uint32_t const v1574 = 584;
threadgroup half_4 * const v1575 = &(*v65)[v1574];
simdgroup_load(*v1573, reinterpret_cast<threadgroup half *>(v1575), v666, 0, false);
simdgroup_multiply_accumulate(*v76, *v1558, *v1573, *v76);
simdgroup_half8x8 v1576_store; thread simdgroup_half8x8 * v1576 = &v1576_store;uint32_t const v1577 = 586;
threadgroup half_4 * const v1578 = &(*v65)[v1577];
simdgroup_load(*v1576, reinterpret_cast<threadgroup half *>(v1578), v666, 0, false);
simdgroup_multiply_accumulate(*v77, *v1558, *v1576, *v77);
simdgroup_half8x8 v1579_store; thread simdgroup_half8x8 * v1579 = &v1579_store;uint32_t const v1580 = 588;
threadgroup half_4 * const v1581 = &(*v65)[v1580];
simdgroup_load(*v1579, reinterpret_cast<threadgroup half *>(v1581), v666, 0, false);
simdgroup_multiply_accumulate(*v78, *v1558, *v1579, *v78);
simdgroup_half8x8 v1582_store; thread simdgroup_half8x8 * v1582 = &v1582_store;uint32_t const v1583 = 590;
threadgroup half_4 * const v1584 = &(*v65)[v1583];
simdgroup_load(*v1582, reinterpret_cast<threadgroup half *>(v1584), v666, 0, false);
simdgroup_multiply_accumulate(*v79, *v1558, *v1582, *v79);
simdgroup_half8x8 v1585_store; thread simdgroup_half8x8 * v1585 = &v1585_store;uint32_t const v1586 = v663 + v404;
uint32_t const v1587 = uint32_t(v1586);
threadgroup half_4 * const v1588 = &(*v67)[v1587];
simdgroup_load(*v1585, reinterpret_cast<threadgroup half *>(v1588), v689, 0, false);
simdgroup_half8x8 v1589_store; thread simdgroup_half8x8 * v1589 = &v1589_store;threadgroup half_4 * const v1590 = &(*v65)[v753];
simdgroup_load(*v1589, reinterpret_cast<threadgroup half *>(v1590), v666, 0, false);
simdgroup_multiply_accumulate(*v71, *v1585, *v1589, *v71);
simdgroup_half8x8 v1591_store; thread simdgroup_half8x8 * v1591 = &v1591_store;uint32_t const v1592 = 722;
threadgroup half_4 * const v1593 = &(*v65)[v1592];
simdgroup_load(*v1591, reinterpret_cast<threadgroup half *>(v1593), v666, 0, false);
simdgroup_multiply_accumulate(*v73, *v1585, *v1591, *v73);
simdgroup_half8x8 v1594_store; thread simdgroup_half8x8 * v1594 = &v1594_store;uint32_t const v1595 = 724;
threadgroup half_4 * const v1596 = &(*v65)[v1595];
simdgroup_load(*v1594, reinterpret_cast<threadgroup half *>(v1596), v666, 0, false);
simdgroup_multiply_accumulate(*v74, *v1585, *v1594, *v74);
simdgroup_half8x8 v1597_store; thread simdgroup_half8x8 * v1597 = &v1597_store;uint32_t const v1598 = 726;
threadgroup half_4 * const v1599 = &(*v65)[v1598];
simdgroup_load(*v1597, reinterpret_cast<threadgroup half *>(v1599), v666, 0, false);
simdgroup_multiply_accumulate(*v75, *v1585, *v1597, *v75);
simdgroup_half8x8 v1600_store; thread simdgroup_half8x8 * v1600 = &v1600_store;uint32_t const v1601 = 728;
threadgroup half_4 * const v1602 = &(*v65)[v1601];
simdgroup_load(*v1600, reinterpret_cast<threadgroup half *>(v1602), v666, 0, false);
simdgroup_multiply_accumulate(*v76, *v1585, *v1600, *v76);
simdgroup_half8x8 v1603_store; thread simdgroup_half8x8 * v1603 = &v1603_store;uint32_t const v1604 = 730;
threadgroup half_4 * const v1605 = &(*v65)[v1604];
simdgroup_load(*v1603, reinterpret_cast<threadgroup half *>(v1605), v666, 0, false);
simdgroup_multiply_accumulate(*v77, *v1585, *v1603, *v77);
simdgroup_half8x8 v1606_store; thread simdgroup_half8x8 * v1606 = &v1606_store;uint32_t const v1607 = 732;
threadgroup half_4 * const v1608 = &(*v65)[v1607];
simdgroup_load(*v1606, reinterpret_cast<threadgroup half *>(v1608), v666, 0, false);
simdgroup_multiply_accumulate(*v78, *v1585, *v1606, *v78);
simdgroup_half8x8 v1609_store; thread simdgroup_half8x8 * v1609 = &v1609_store;uint32_t const v1610 = 734;
threadgroup half_4 * const v1611 = &(*v65)[v1610];
simdgroup_load(*v1609, reinterpret_cast<threadgroup half *>(v1611), v666, 0, false);
simdgroup_multiply_accumulate(*v79, *v1585, *v1609, *v79);
simdgroup_half8x8 v1612_store; thread simdgroup_half8x8 * v1612 = &v1612_store;uint32_t const v1613 = v663 + v219;
uint32_t const v1614 = uint32_t(v1613);
threadgroup half_4 * const v1615 = &(*v67)[v1614];
simdgroup_load(*v1612, reinterpret_cast<threadgroup half *>(v1615), v689, 0, false);
simdgroup_half8x8 v1616_store; thread simdgroup_half8x8 * v1616 = &v1616_store;threadgroup half_4 * const v1617 = &(*v65)[v723];
simdgroup_load(*v1616, reinterpret_cast<threadgroup half *>(v1617), v666, 0, false);
simdgroup_multiply_accumulate(*v71, *v1612, *v1616, *v71);
simdgroup_half8x8 v1618_store; thread simdgroup_half8x8 * v1618 = &v1618_store;uint32_t const v1619 = 866;
threadgroup half_4 * const v1620 = &(*v65)[v1619];
simdgroup_load(*v1618, reinterpret_cast<threadgroup half *>(v1620), v666, 0, false);
simdgroup_multiply_accumulate(*v73, *v1612, *v1618, *v73);
simdgroup_half8x8 v1621_store; thread simdgroup_half8x8 * v1621 = &v1621_store;uint32_t const v1622 = 868;
threadgroup half_4 * const v1623 = &(*v65)[v1622];
simdgroup_load(*v1621, reinterpret_cast<threadgroup half *>(v1623), v666, 0, false);
simdgroup_multiply_accumulate(*v74, *v1612, *v1621, *v74);
simdgroup_half8x8 v1624_store; thread simdgroup_half8x8 * v1624 = &v1624_store;uint32_t const v1625 = 870;
threadgroup half_4 * const v1626 = &(*v65)[v1625];
simdgroup_load(*v1624, reinterpret_cast<threadgroup half *>(v1626), v666, 0, false);
simdgroup_multiply_accumulate(*v75, *v1612, *v1624, *v75);
simdgroup_half8x8 v1627_store; thread simdgroup_half8x8 * v1627 = &v1627_store;uint32_t const v1628 = 872;
threadgroup half_4 * const v1629 = &(*v65)[v1628];
simdgroup_load(*v1627, reinterpret_cast<threadgroup half *>(v1629), v666, 0, false);
simdgroup_multiply_accumulate(*v76, *v1612, *v1627, *v76);
simdgroup_half8x8 v1630_store; thread simdgroup_half8x8 * v1630 = &v1630_store;uint32_t const v1631 = 874;
threadgroup half_4 * const v1632 = &(*v65)[v1631];
simdgroup_load(*v1630, reinterpret_cast<threadgroup half *>(v1632), v666, 0, false);
simdgroup_multiply_accumulate(*v77, *v1612, *v1630, *v77);
simdgroup_half8x8 v1633_store; thread simdgroup_half8x8 * v1633 = &v1633_store;uint32_t const v1634 = 876;
threadgroup half_4 * const v1635 = &(*v65)[v1634];
simdgroup_load(*v1633, reinterpret_cast<threadgroup half *>(v1635), v666, 0, false);
simdgroup_multiply_accumulate(*v78, *v1612, *v1633, *v78);
simdgroup_half8x8 v1636_store; thread simdgroup_half8x8 * v1636 = &v1636_store;uint32_t const v1637 = 878;
threadgroup half_4 * const v1638 = &(*v65)[v1637];
simdgroup_load(*v1636, reinterpret_cast<threadgroup half *>(v1638), v666, 0, false);
simdgroup_multiply_accumulate(*v79, *v1612, *v1636, *v79);
simdgroup_half8x8 v1639_store; thread simdgroup_half8x8 * v1639 = &v1639_store;uint32_t const v1640 = v663 + v672;
uint32_t const v1641 = uint32_t(v1640);
threadgroup half_4 * const v1642 = &(*v67)[v1641];
simdgroup_load(*v1639, reinterpret_cast<threadgroup half *>(v1642), v689, 0, false);
simdgroup_half8x8 v1643_store; thread simdgroup_half8x8 * v1643 = &v1643_store;threadgroup half_4 * const v1644 = &(*v65)[v694];
simdgroup_load(*v1643, reinterpret_cast<threadgroup half *>(v1644), v666, 0, false);
simdgroup_multiply_accumulate(*v71, *v1639, *v1643, *v71);
simdgroup_half8x8 v1645_store; thread simdgroup_half8x8 * v1645 = &v1645_store;uint32_t const v1646 = 1010;
threadgroup half_4 * const v1647 = &(*v65)[v1646];
simdgroup_load(*v1645, reinterpret_cast<threadgroup half *>(v1647), v666, 0, false);
simdgroup_multiply_accumulate(*v73, *v1639, *v1645, *v73);
simdgroup_half8x8 v1648_store; thread simdgroup_half8x8 * v1648 = &v1648_store;uint32_t const v1649 = 1012;
threadgroup half_4 * const v1650 = &(*v65)[v1649];
simdgroup_load(*v1648, reinterpret_cast<threadgroup half *>(v1650), v666, 0, false);
simdgroup_multiply_accumulate(*v74, *v1639, *v1648, *v74);
simdgroup_half8x8 v1651_store; thread simdgroup_half8x8 * v1651 = &v1651_store;uint32_t const v1652 = 1014;
threadgroup half_4 * const v1653 = &(*v65)[v1652];
simdgroup_load(*v1651, reinterpret_cast<threadgroup half *>(v1653), v666, 0, false);
simdgroup_multiply_accumulate(*v75, *v1639, *v1651, *v75);
simdgroup_half8x8 v1654_store; thread simdgroup_half8x8 * v1654 = &v1654_store;uint32_t const v1655 = 1016;
threadgroup half_4 * const v1656 = &(*v65)[v1655];
simdgroup_load(*v1654, reinterpret_cast<threadgroup half *>(v1656), v666, 0, false);
simdgroup_multiply_accumulate(*v76, *v1639, *v1654, *v76);
simdgroup_half8x8 v1657_store; thread simdgroup_half8x8 * v1657 = &v1657_store;uint32_t const v1658 = 1018;
threadgroup half_4 * const v1659 = &(*v65)[v1658];
simdgroup_load(*v1657, reinterpret_cast<threadgroup half *>(v1659), v666, 0, false);
simdgroup_multiply_accumulate(*v77, *v1639, *v1657, *v77);
simdgroup_half8x8 v1660_store; thread simdgroup_half8x8 * v1660 = &v1660_store;uint32_t const v1661 = 1020;
threadgroup half_4 * const v1662 = &(*v65)[v1661];
simdgroup_load(*v1660, reinterpret_cast<threadgroup half *>(v1662), v666, 0, false);
simdgroup_multiply_accumulate(*v78, *v1639, *v1660, *v78);
simdgroup_half8x8 v1663_store; thread simdgroup_half8x8 * v1663 = &v1663_store;uint32_t const v1664 = 1022;
threadgroup half_4 * const v1665 = &(*v65)[v1664];
simdgroup_load(*v1663, reinterpret_cast<threadgroup half *>(v1665), v666, 0, false);
simdgroup_multiply_accumulate(*v79, *v1639, *v1663, *v79);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1666 = v61 * v62;
uint32_t const v1667 = v59 + v1666;
uint32_t const v1668 = v1667 + v63;
uint32_t const v1669 = uint32_t(v1668);
uint32_t const v1670 = v42 + v1669;
float const v1671 = *v95;
float const v1672 = simd_shuffle_xor(v1671, v62);;
float const v1673 = v1671 + v1672;
float const v1674 = simd_shuffle_xor(v1673, v98);;
float const v1675 = v1673 + v1674;
uint32_t const v1676 = reinterpret_cast<const thread uint32_t&>(v1675);
bool const v1677 = v1676 == v97;
float const v1678 = 1;
float const v1679 = v1678 / v1675;
float const v1680 = v1677 ? v72 : v1679;
uint32_t const v1681 = 320;
uint32_t const v1682 = v61 * v1681;
uint32_t const v1683 = uint32_t(v1682);
uint32_t const v1684 = 40;
threadgroup float * const v1685 = &(*v66)[v1683];

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v1685), v1684);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1686 = v63 * v1684;
uint32_t const v1687 = v1682 + v1686;
uint32_t const v1688 = 2;
uint32_t const v1689 = v64 * v1688;
uint32_t const v1690 = v1687 + v1689;
bool const v1691 = v1668 < v18;
if(v1691) {
uint32_t const v1692 = 64;
bool const v1693 = v1689 < v1692;
if(v1693) {
uint32_t const v1694 = uint32_t(v1690);
threadgroup float * const v1695 = &(*v66)[v1694];
float const v1696 = *v1695;
float const v1697 = v1696 * v1680;
half const v1698 = half(v1697);
uint32_t const v1699 = 64;
uint32_t const v1700 = v1670 * v1699;
uint32_t const v1701 = uint32_t(v1689);
uint32_t const v1702 = v1700 + v1701;
device half * const v1703 = &v4[v1702];
*v1703 = v1698;
}
uint32_t const v1704 = v54 + v1689;
bool const v1705 = v1704 < v1692;
if(v1705) {
uint32_t const v1706 = v1690 + v54;
uint32_t const v1707 = uint32_t(v1706);
threadgroup float * const v1708 = &(*v66)[v1707];
float const v1709 = *v1708;
float const v1710 = v1709 * v1680;
half const v1711 = half(v1710);
uint32_t const v1712 = 64;
uint32_t const v1713 = v1670 * v1712;
uint32_t const v1714 = uint32_t(v1704);
uint32_t const v1715 = v1713 + v1714;
device half * const v1716 = &v4[v1715];
*v1716 = v1711;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1685), v1684);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1691) {
uint32_t const v1717 = v62 + v1689;
uint32_t const v1718 = 64;
bool const v1719 = v1717 < v1718;
if(v1719) {
uint32_t const v1720 = uint32_t(v1690);
threadgroup float * const v1721 = &(*v66)[v1720];
float const v1722 = *v1721;
float const v1723 = v1722 * v1680;
half const v1724 = half(v1723);
uint32_t const v1725 = 64;
uint32_t const v1726 = v1670 * v1725;
uint32_t const v1727 = uint32_t(v1717);
uint32_t const v1728 = v1726 + v1727;
device half * const v1729 = &v4[v1728];
*v1729 = v1724;
}
uint32_t const v1730 = 9;
uint32_t const v1731 = v1730 + v1689;
bool const v1732 = v1731 < v1718;
if(v1732) {
uint32_t const v1733 = v1690 + v54;
uint32_t const v1734 = uint32_t(v1733);
threadgroup float * const v1735 = &(*v66)[v1734];
float const v1736 = *v1735;
float const v1737 = v1736 * v1680;
half const v1738 = half(v1737);
uint32_t const v1739 = 64;
uint32_t const v1740 = v1670 * v1739;
uint32_t const v1741 = uint32_t(v1731);
uint32_t const v1742 = v1740 + v1741;
device half * const v1743 = &v4[v1742];
*v1743 = v1738;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1685), v1684);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1691) {
uint32_t const v1744 = v98 + v1689;
uint32_t const v1745 = 64;
bool const v1746 = v1744 < v1745;
if(v1746) {
uint32_t const v1747 = uint32_t(v1690);
threadgroup float * const v1748 = &(*v66)[v1747];
float const v1749 = *v1748;
float const v1750 = v1749 * v1680;
half const v1751 = half(v1750);
uint32_t const v1752 = 64;
uint32_t const v1753 = v1670 * v1752;
uint32_t const v1754 = uint32_t(v1744);
uint32_t const v1755 = v1753 + v1754;
device half * const v1756 = &v4[v1755];
*v1756 = v1751;
}
uint32_t const v1757 = 17;
uint32_t const v1758 = v1757 + v1689;
bool const v1759 = v1758 < v1745;
if(v1759) {
uint32_t const v1760 = v1690 + v54;
uint32_t const v1761 = uint32_t(v1760);
threadgroup float * const v1762 = &(*v66)[v1761];
float const v1763 = *v1762;
float const v1764 = v1763 * v1680;
half const v1765 = half(v1764);
uint32_t const v1766 = 64;
uint32_t const v1767 = v1670 * v1766;
uint32_t const v1768 = uint32_t(v1758);
uint32_t const v1769 = v1767 + v1768;
device half * const v1770 = &v4[v1769];
*v1770 = v1765;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1685), v1684);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1691) {
uint32_t const v1771 = 24;
uint32_t const v1772 = v1771 + v1689;
uint32_t const v1773 = 64;
bool const v1774 = v1772 < v1773;
if(v1774) {
uint32_t const v1775 = uint32_t(v1690);
threadgroup float * const v1776 = &(*v66)[v1775];
float const v1777 = *v1776;
float const v1778 = v1777 * v1680;
half const v1779 = half(v1778);
uint32_t const v1780 = 64;
uint32_t const v1781 = v1670 * v1780;
uint32_t const v1782 = uint32_t(v1772);
uint32_t const v1783 = v1781 + v1782;
device half * const v1784 = &v4[v1783];
*v1784 = v1779;
}
uint32_t const v1785 = 25;
uint32_t const v1786 = v1785 + v1689;
bool const v1787 = v1786 < v1773;
if(v1787) {
uint32_t const v1788 = v1690 + v54;
uint32_t const v1789 = uint32_t(v1788);
threadgroup float * const v1790 = &(*v66)[v1789];
float const v1791 = *v1790;
float const v1792 = v1791 * v1680;
half const v1793 = half(v1792);
uint32_t const v1794 = 64;
uint32_t const v1795 = v1670 * v1794;
uint32_t const v1796 = uint32_t(v1786);
uint32_t const v1797 = v1795 + v1796;
device half * const v1798 = &v4[v1797];
*v1798 = v1793;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1685), v1684);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1691) {
uint32_t const v1799 = v56 + v1689;
uint32_t const v1800 = 64;
bool const v1801 = v1799 < v1800;
if(v1801) {
uint32_t const v1802 = uint32_t(v1690);
threadgroup float * const v1803 = &(*v66)[v1802];
float const v1804 = *v1803;
float const v1805 = v1804 * v1680;
half const v1806 = half(v1805);
uint32_t const v1807 = 64;
uint32_t const v1808 = v1670 * v1807;
uint32_t const v1809 = uint32_t(v1799);
uint32_t const v1810 = v1808 + v1809;
device half * const v1811 = &v4[v1810];
*v1811 = v1806;
}
uint32_t const v1812 = 33;
uint32_t const v1813 = v1812 + v1689;
bool const v1814 = v1813 < v1800;
if(v1814) {
uint32_t const v1815 = v1690 + v54;
uint32_t const v1816 = uint32_t(v1815);
threadgroup float * const v1817 = &(*v66)[v1816];
float const v1818 = *v1817;
float const v1819 = v1818 * v1680;
half const v1820 = half(v1819);
uint32_t const v1821 = 64;
uint32_t const v1822 = v1670 * v1821;
uint32_t const v1823 = uint32_t(v1813);
uint32_t const v1824 = v1822 + v1823;
device half * const v1825 = &v4[v1824];
*v1825 = v1820;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1685), v1684);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1691) {
uint32_t const v1826 = v1684 + v1689;
uint32_t const v1827 = 64;
bool const v1828 = v1826 < v1827;
if(v1828) {
uint32_t const v1829 = uint32_t(v1690);
threadgroup float * const v1830 = &(*v66)[v1829];
float const v1831 = *v1830;
float const v1832 = v1831 * v1680;
half const v1833 = half(v1832);
uint32_t const v1834 = 64;
uint32_t const v1835 = v1670 * v1834;
uint32_t const v1836 = uint32_t(v1826);
uint32_t const v1837 = v1835 + v1836;
device half * const v1838 = &v4[v1837];
*v1838 = v1833;
}
uint32_t const v1839 = 41;
uint32_t const v1840 = v1839 + v1689;
bool const v1841 = v1840 < v1827;
if(v1841) {
uint32_t const v1842 = v1690 + v54;
uint32_t const v1843 = uint32_t(v1842);
threadgroup float * const v1844 = &(*v66)[v1843];
float const v1845 = *v1844;
float const v1846 = v1845 * v1680;
half const v1847 = half(v1846);
uint32_t const v1848 = 64;
uint32_t const v1849 = v1670 * v1848;
uint32_t const v1850 = uint32_t(v1840);
uint32_t const v1851 = v1849 + v1850;
device half * const v1852 = &v4[v1851];
*v1852 = v1847;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1685), v1684);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1691) {
uint32_t const v1853 = 48;
uint32_t const v1854 = v1853 + v1689;
uint32_t const v1855 = 64;
bool const v1856 = v1854 < v1855;
if(v1856) {
uint32_t const v1857 = uint32_t(v1690);
threadgroup float * const v1858 = &(*v66)[v1857];
float const v1859 = *v1858;
float const v1860 = v1859 * v1680;
half const v1861 = half(v1860);
uint32_t const v1862 = 64;
uint32_t const v1863 = v1670 * v1862;
uint32_t const v1864 = uint32_t(v1854);
uint32_t const v1865 = v1863 + v1864;
device half * const v1866 = &v4[v1865];
*v1866 = v1861;
}
uint32_t const v1867 = 49;
uint32_t const v1868 = v1867 + v1689;
bool const v1869 = v1868 < v1855;
if(v1869) {
uint32_t const v1870 = v1690 + v54;
uint32_t const v1871 = uint32_t(v1870);
threadgroup float * const v1872 = &(*v66)[v1871];
float const v1873 = *v1872;
float const v1874 = v1873 * v1680;
half const v1875 = half(v1874);
uint32_t const v1876 = 64;
uint32_t const v1877 = v1670 * v1876;
uint32_t const v1878 = uint32_t(v1868);
uint32_t const v1879 = v1877 + v1878;
device half * const v1880 = &v4[v1879];
*v1880 = v1875;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1685), v1684);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1691) {
uint32_t const v1881 = 56;
uint32_t const v1882 = v1881 + v1689;
uint32_t const v1883 = 64;
bool const v1884 = v1882 < v1883;
if(v1884) {
uint32_t const v1885 = uint32_t(v1690);
threadgroup float * const v1886 = &(*v66)[v1885];
float const v1887 = *v1886;
float const v1888 = v1887 * v1680;
half const v1889 = half(v1888);
uint32_t const v1890 = 64;
uint32_t const v1891 = v1670 * v1890;
uint32_t const v1892 = uint32_t(v1882);
uint32_t const v1893 = v1891 + v1892;
device half * const v1894 = &v4[v1893];
*v1894 = v1889;
}
uint32_t const v1895 = 57;
uint32_t const v1896 = v1895 + v1689;
bool const v1897 = v1896 < v1883;
if(v1897) {
uint32_t const v1898 = v1690 + v54;
uint32_t const v1899 = uint32_t(v1898);
threadgroup float * const v1900 = &(*v66)[v1899];
float const v1901 = *v1900;
float const v1902 = v1901 * v1680;
half const v1903 = half(v1902);
uint32_t const v1904 = 64;
uint32_t const v1905 = v1670 * v1904;
uint32_t const v1906 = uint32_t(v1896);
uint32_t const v1907 = v1905 + v1906;
device half * const v1908 = &v4[v1907];
*v1908 = v1903;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1909 = *v96;
float v1910_store;
thread float * v1910 = &v1910_store;*v1910 = v1909;
float const v1911 = *v1910;
float const v1912 = simd_shuffle_xor(v1911, v62);;
float const v1913 = v1911 + v1912;
*v1910 = v1913;
float const v1914 = *v1910;
float const v1915 = simd_shuffle_xor(v1914, v98);;
float const v1916 = v1914 + v1915;
*v1910 = v1916;
bool const v1917 = v64 == v97;
bool const v1918 = v1691 && v1917;
if(v1918) {
float const v1919 = *v93;
float const v1920 = *v1910;
float const v1921 = log(v1920);float const v1922 = v1919 + v1921;
device float * const v1923 = &v5[v1670];
*v1923 = v1922;
}
return;
}
