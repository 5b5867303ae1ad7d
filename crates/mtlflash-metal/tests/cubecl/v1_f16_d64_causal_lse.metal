// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent
// call: kernel=v1 t=f16 lq=70 d=64 causal=br lse=1; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fbaffffff0000000000000000000000004600000046000000010000000100000060040000600400006004000080110000460000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=37 lk=100 d=64 causal=br nan=hidden lse=1; 2 2 1; 000000005002000010000000010000000000000040060000100000000100000000000000400600001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fdbffffff3f0000003f0000000000000025000000640000000200000001000000a0040000800c0000800c0000801200004a0000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=100 lk=37 d=64 causal=br nan=hidden lse=1; 2 4 1; 000000004006000010000000010000000000000050020000100000000100000000000000500200001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f9cffffffc1ffffffc1ffffff0000000064000000250000000200000001000000800c0000a0040000a004000000320000c80000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=70 d=64 causal=br nan=seen lse=1; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fbaffffff0000000000000000000000004600000046000000010000000100000060040000600400006004000080110000460000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=45 d=64 causal=br nan=query lse=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fd8ffffff050000000500000000000000280000002d000000010000000100000080020000d0020000d0020000000a0000280000000400000004000000010000000400000000000000

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
float scalars_f32[2];
int32_t scalars_i32[4];
uint32_t scalars_u32[4];uint32_t static_meta[10];
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
threadgroup array<half, 1280> * const v67 = reinterpret_cast<threadgroup array<half, 1280> *>(&v14[14336]);
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
for(uint32_t v398 = v275; v398 < v280; v398 += v54) {
uint32_t const v399 = v398 * v56;
bool const v400 = v398 >= v286;
bool const v401 = v398 < v288;
bool const v402 = v400 && v401;
uint32_t const v403 = 2;
uint32_t const v404 = v398 % v403;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v405 = *v309;
*v127 = v405;
half_4 const v406 = *v324;
*v157 = v406;
half_4 const v407 = *v340;
*v187 = v407;
half_4 const v408 = *v356;
*v217 = v408;
uint32_t const v409 = 576;
uint32_t const v410 = v409 + v124;
uint32_t const v411 = v410 + v100;
half_4 const v412 = *v366;
uint32_t const v413 = uint32_t(v411);
threadgroup half_4 * const v414 = &(*v65)[v413];
*v414 = v412;
uint32_t const v415 = v409 + v154;
uint32_t const v416 = v415 + v132;
half_4 const v417 = *v376;
uint32_t const v418 = uint32_t(v416);
threadgroup half_4 * const v419 = &(*v65)[v418];
*v419 = v417;
uint32_t const v420 = v409 + v184;
uint32_t const v421 = v420 + v162;
half_4 const v422 = *v386;
uint32_t const v423 = uint32_t(v421);
threadgroup half_4 * const v424 = &(*v65)[v423];
*v424 = v422;
uint32_t const v425 = v409 + v214;
uint32_t const v426 = v425 + v192;
half_4 const v427 = *v396;
uint32_t const v428 = uint32_t(v426);
threadgroup half_4 * const v429 = &(*v65)[v428];
*v429 = v427;
bool const v430 = !v402;
bool const v431 = false;
if(v430) {
half const v432 = v412.i_0;
float const v433 = float(v432);
uint32_t const v434 = reinterpret_cast<const thread uint32_t&>(v433);
uint32_t const v435 = 2139095040;
uint32_t const v436 = v434 & v435;
bool const v437 = v436 == v435;
half const v438 = v412.i_1;
float const v439 = float(v438);
uint32_t const v440 = reinterpret_cast<const thread uint32_t&>(v439);
uint32_t const v441 = v440 & v435;
bool const v442 = v441 == v435;
bool const v443 = v437 || v442;
half const v444 = v412.i_2;
float const v445 = float(v444);
uint32_t const v446 = reinterpret_cast<const thread uint32_t&>(v445);
uint32_t const v447 = v446 & v435;
bool const v448 = v447 == v435;
bool const v449 = v443 || v448;
half const v450 = v412.i_3;
float const v451 = float(v450);
uint32_t const v452 = reinterpret_cast<const thread uint32_t&>(v451);
uint32_t const v453 = v452 & v435;
bool const v454 = v453 == v435;
bool const v455 = v449 || v454;
half const v456 = v417.i_0;
float const v457 = float(v456);
uint32_t const v458 = reinterpret_cast<const thread uint32_t&>(v457);
uint32_t const v459 = v458 & v435;
bool const v460 = v459 == v435;
bool const v461 = v455 || v460;
half const v462 = v417.i_1;
float const v463 = float(v462);
uint32_t const v464 = reinterpret_cast<const thread uint32_t&>(v463);
uint32_t const v465 = v464 & v435;
bool const v466 = v465 == v435;
bool const v467 = v461 || v466;
half const v468 = v417.i_2;
float const v469 = float(v468);
uint32_t const v470 = reinterpret_cast<const thread uint32_t&>(v469);
uint32_t const v471 = v470 & v435;
bool const v472 = v471 == v435;
bool const v473 = v467 || v472;
half const v474 = v417.i_3;
float const v475 = float(v474);
uint32_t const v476 = reinterpret_cast<const thread uint32_t&>(v475);
uint32_t const v477 = v476 & v435;
bool const v478 = v477 == v435;
bool const v479 = v473 || v478;
half const v480 = v422.i_0;
float const v481 = float(v480);
uint32_t const v482 = reinterpret_cast<const thread uint32_t&>(v481);
uint32_t const v483 = v482 & v435;
bool const v484 = v483 == v435;
bool const v485 = v479 || v484;
half const v486 = v422.i_1;
float const v487 = float(v486);
uint32_t const v488 = reinterpret_cast<const thread uint32_t&>(v487);
uint32_t const v489 = v488 & v435;
bool const v490 = v489 == v435;
bool const v491 = v485 || v490;
half const v492 = v422.i_2;
float const v493 = float(v492);
uint32_t const v494 = reinterpret_cast<const thread uint32_t&>(v493);
uint32_t const v495 = v494 & v435;
bool const v496 = v495 == v435;
bool const v497 = v491 || v496;
half const v498 = v422.i_3;
float const v499 = float(v498);
uint32_t const v500 = reinterpret_cast<const thread uint32_t&>(v499);
uint32_t const v501 = v500 & v435;
bool const v502 = v501 == v435;
bool const v503 = v497 || v502;
half const v504 = v427.i_0;
float const v505 = float(v504);
uint32_t const v506 = reinterpret_cast<const thread uint32_t&>(v505);
uint32_t const v507 = v506 & v435;
bool const v508 = v507 == v435;
bool const v509 = v503 || v508;
half const v510 = v427.i_1;
float const v511 = float(v510);
uint32_t const v512 = reinterpret_cast<const thread uint32_t&>(v511);
uint32_t const v513 = v512 & v435;
bool const v514 = v513 == v435;
bool const v515 = v509 || v514;
half const v516 = v427.i_2;
float const v517 = float(v516);
uint32_t const v518 = reinterpret_cast<const thread uint32_t&>(v517);
uint32_t const v519 = v518 & v435;
bool const v520 = v519 == v435;
bool const v521 = v515 || v520;
half const v522 = v427.i_3;
float const v523 = float(v522);
uint32_t const v524 = reinterpret_cast<const thread uint32_t&>(v523);
uint32_t const v525 = v524 & v435;
bool const v526 = v525 == v435;
bool const v527 = v521 || v526;
bool const v528 = simd_any(v527);;
bool const v529 = thread_index_in_simdgroup_v11 == v97;
if(v529) {
uint32_t const v530 = v528 ? v54 : v97;
uint32_t const v531 = v404 * v219;
uint32_t const v532 = v531 + v61;
uint32_t const v533 = uint32_t(v532);
threadgroup uint32_t * const v534 = &(*v69)[v533];
*v534 = v530;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v535 = v399 + v56;
uint32_t const v536 = v535 + v99;
uint32_t const v537 = min(v536, v290);
uint32_t const v538 = uint32_t(v537);
uint32_t const v539 = v538 * v29;
uint32_t const v540 = v49 + v539;
half_4 v541_store;
thread half_4 * v541 = &v541_store;*v541 = v106;
if(v303) {
uint32_t const v542 = v300 / v219;
uint32_t const v543 = uint32_t(v542);
uint32_t const v544 = v540 + v543;
device half_4 const* const v545 = &v2[v544];
half_4 const v546 = *v545;
*v541 = v546;
}
half_4 const v547 = *v541;
*v309 = v547;
uint32_t const v548 = v535 + v131;
uint32_t const v549 = min(v548, v290);
uint32_t const v550 = uint32_t(v549);
uint32_t const v551 = v550 * v29;
uint32_t const v552 = v49 + v551;
half_4 v553_store;
thread half_4 * v553 = &v553_store;*v553 = v106;
if(v318) {
uint32_t const v554 = v316 / v219;
uint32_t const v555 = uint32_t(v554);
uint32_t const v556 = v552 + v555;
device half_4 const* const v557 = &v2[v556];
half_4 const v558 = *v557;
*v553 = v558;
}
half_4 const v559 = *v553;
*v324 = v559;
uint32_t const v560 = v535 + v161;
uint32_t const v561 = min(v560, v290);
uint32_t const v562 = uint32_t(v561);
uint32_t const v563 = v562 * v29;
uint32_t const v564 = v49 + v563;
half_4 v565_store;
thread half_4 * v565 = &v565_store;*v565 = v106;
if(v333) {
uint32_t const v566 = v331 / v219;
uint32_t const v567 = uint32_t(v566);
uint32_t const v568 = v564 + v567;
device half_4 const* const v569 = &v2[v568];
half_4 const v570 = *v569;
*v565 = v570;
}
half_4 const v571 = *v565;
*v340 = v571;
uint32_t const v572 = v535 + v191;
uint32_t const v573 = min(v572, v290);
uint32_t const v574 = uint32_t(v573);
uint32_t const v575 = v574 * v29;
uint32_t const v576 = v49 + v575;
half_4 v577_store;
thread half_4 * v577 = &v577_store;*v577 = v106;
if(v349) {
uint32_t const v578 = v347 / v219;
uint32_t const v579 = uint32_t(v578);
uint32_t const v580 = v576 + v579;
device half_4 const* const v581 = &v2[v580];
half_4 const v582 = *v581;
*v577 = v582;
}
half_4 const v583 = *v577;
*v356 = v583;
uint32_t const v584 = v538 * v32;
uint32_t const v585 = v52 + v584;
half_4 v586_store;
thread half_4 * v586 = &v586_store;*v586 = v106;
if(v303) {
uint32_t const v587 = v300 / v219;
uint32_t const v588 = uint32_t(v587);
uint32_t const v589 = v585 + v588;
device half_4 const* const v590 = &v3[v589];
half_4 const v591 = *v590;
*v586 = v591;
}
half_4 const v592 = *v586;
*v366 = v592;
uint32_t const v593 = v550 * v32;
uint32_t const v594 = v52 + v593;
half_4 v595_store;
thread half_4 * v595 = &v595_store;*v595 = v106;
if(v318) {
uint32_t const v596 = v316 / v219;
uint32_t const v597 = uint32_t(v596);
uint32_t const v598 = v594 + v597;
device half_4 const* const v599 = &v3[v598];
half_4 const v600 = *v599;
*v595 = v600;
}
half_4 const v601 = *v595;
*v376 = v601;
uint32_t const v602 = v562 * v32;
uint32_t const v603 = v52 + v602;
half_4 v604_store;
thread half_4 * v604 = &v604_store;*v604 = v106;
if(v333) {
uint32_t const v605 = v331 / v219;
uint32_t const v606 = uint32_t(v605);
uint32_t const v607 = v603 + v606;
device half_4 const* const v608 = &v3[v607];
half_4 const v609 = *v608;
*v604 = v609;
}
half_4 const v610 = *v604;
*v386 = v610;
uint32_t const v611 = v574 * v32;
uint32_t const v612 = v52 + v611;
half_4 v613_store;
thread half_4 * v613 = &v613_store;*v613 = v106;
if(v349) {
uint32_t const v614 = v347 / v219;
uint32_t const v615 = uint32_t(v614);
uint32_t const v616 = v612 + v615;
device half_4 const* const v617 = &v3[v616];
half_4 const v618 = *v617;
*v613 = v618;
}
half_4 const v619 = *v613;
*v396 = v619;
bool v620_store;
thread bool * v620 = &v620_store;*v620 = v431;
bool const v621 = *v620;
bool const v622 = true;
bool v623_store;
thread bool * v623 = &v623_store;if(v621) {
*v623 = v622;
}
 else {
uint32_t const v624 = v404 * v219;
uint32_t const v625 = uint32_t(v624);
threadgroup uint32_t * const v626 = &(*v69)[v625];
uint32_t const v627 = *v626;
bool const v628 = v627 != v97;
*v623 = v628;
}
bool const v629 = *v623;
*v620 = v629;
bool const v630 = *v620;
bool v631_store;
thread bool * v631 = &v631_store;if(v630) {
*v631 = v622;
}
 else {
uint32_t const v632 = v404 * v219;
uint32_t const v633 = v632 + v54;
uint32_t const v634 = uint32_t(v633);
threadgroup uint32_t * const v635 = &(*v69)[v634];
uint32_t const v636 = *v635;
bool const v637 = v636 != v97;
*v631 = v637;
}
bool const v638 = *v631;
*v620 = v638;
bool const v639 = *v620;
bool v640_store;
thread bool * v640 = &v640_store;if(v639) {
*v640 = v622;
}
 else {
uint32_t const v641 = v404 * v219;
uint32_t const v642 = v641 + v403;
uint32_t const v643 = uint32_t(v642);
threadgroup uint32_t * const v644 = &(*v69)[v643];
uint32_t const v645 = *v644;
bool const v646 = v645 != v97;
*v640 = v646;
}
bool const v647 = *v640;
*v620 = v647;
bool const v648 = *v620;
bool v649_store;
thread bool * v649 = &v649_store;if(v648) {
*v649 = v622;
}
 else {
uint32_t const v650 = v404 * v219;
uint32_t const v651 = 3;
uint32_t const v652 = v650 + v651;
uint32_t const v653 = uint32_t(v652);
threadgroup uint32_t * const v654 = &(*v69)[v653];
uint32_t const v655 = *v654;
bool const v656 = v655 != v97;
*v649 = v656;
}
bool const v657 = *v649;
*v620 = v657;
bool v658_store;
thread bool * v658 = &v658_store;if(v402) {
*v658 = v622;
}
 else {
*v658 = v431;
}
uint32_t const v659 = 320;
uint32_t const v660 = v61 * v659;
simdgroup_float8x8 v661_store; thread simdgroup_float8x8 * v661 = &v661_store;*v661 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v662_store; thread simdgroup_half8x8 * v662 = &v662_store;uint32_t const v663 = 72;
threadgroup half_4 * const v664 = &(*v65)[v17];
simdgroup_load(*v662, reinterpret_cast<threadgroup half *>(v664), v663, 0, true);
simdgroup_multiply_accumulate(*v661, *v80, *v662, *v661);
simdgroup_half8x8 v665_store; thread simdgroup_half8x8 * v665 = &v665_store;threadgroup half_4 * const v666 = &(*v65)[v339];
simdgroup_load(*v665, reinterpret_cast<threadgroup half *>(v666), v663, 0, true);
simdgroup_multiply_accumulate(*v661, *v82, *v665, *v661);
simdgroup_half8x8 v667_store; thread simdgroup_half8x8 * v667 = &v667_store;threadgroup half_4 * const v668 = &(*v65)[v293];
simdgroup_load(*v667, reinterpret_cast<threadgroup half *>(v668), v663, 0, true);
simdgroup_multiply_accumulate(*v661, *v83, *v667, *v661);
uint32_t const v669 = 6;
simdgroup_half8x8 v670_store; thread simdgroup_half8x8 * v670 = &v670_store;uint32_t const v671 = 6;
threadgroup half_4 * const v672 = &(*v65)[v671];
simdgroup_load(*v670, reinterpret_cast<threadgroup half *>(v672), v663, 0, true);
simdgroup_multiply_accumulate(*v661, *v84, *v670, *v661);
simdgroup_half8x8 v673_store; thread simdgroup_half8x8 * v673 = &v673_store;threadgroup half_4 * const v674 = &(*v65)[v70];
simdgroup_load(*v673, reinterpret_cast<threadgroup half *>(v674), v663, 0, true);
simdgroup_multiply_accumulate(*v661, *v85, *v673, *v661);
simdgroup_half8x8 v675_store; thread simdgroup_half8x8 * v675 = &v675_store;uint32_t const v676 = 10;
threadgroup half_4 * const v677 = &(*v65)[v676];
simdgroup_load(*v675, reinterpret_cast<threadgroup half *>(v677), v663, 0, true);
simdgroup_multiply_accumulate(*v661, *v86, *v675, *v661);
simdgroup_half8x8 v678_store; thread simdgroup_half8x8 * v678 = &v678_store;uint32_t const v679 = 12;
threadgroup half_4 * const v680 = &(*v65)[v679];
simdgroup_load(*v678, reinterpret_cast<threadgroup half *>(v680), v663, 0, true);
simdgroup_multiply_accumulate(*v661, *v87, *v678, *v661);
simdgroup_half8x8 v681_store; thread simdgroup_half8x8 * v681 = &v681_store;uint32_t const v682 = 14;
threadgroup half_4 * const v683 = &(*v65)[v682];
simdgroup_load(*v681, reinterpret_cast<threadgroup half *>(v683), v663, 0, true);
simdgroup_multiply_accumulate(*v661, *v88, *v681, *v661);
uint32_t const v684 = uint32_t(v660);
uint32_t const v685 = 40;
threadgroup float * const v686 = &(*v66)[v684];

simdgroup_store(*v661, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v687_store; thread simdgroup_float8x8 * v687 = &v687_store;*v687 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v688_store; thread simdgroup_half8x8 * v688 = &v688_store;uint32_t const v689 = 144;
uint32_t const v690 = 1008;
threadgroup half_4 * const v691 = &(*v65)[v689];
simdgroup_load(*v688, reinterpret_cast<threadgroup half *>(v691), v663, 0, true);
simdgroup_multiply_accumulate(*v687, *v80, *v688, *v687);
simdgroup_half8x8 v692_store; thread simdgroup_half8x8 * v692 = &v692_store;uint32_t const v693 = 146;
threadgroup half_4 * const v694 = &(*v65)[v693];
simdgroup_load(*v692, reinterpret_cast<threadgroup half *>(v694), v663, 0, true);
simdgroup_multiply_accumulate(*v687, *v82, *v692, *v687);
simdgroup_half8x8 v695_store; thread simdgroup_half8x8 * v695 = &v695_store;uint32_t const v696 = 148;
threadgroup half_4 * const v697 = &(*v65)[v696];
simdgroup_load(*v695, reinterpret_cast<threadgroup half *>(v697), v663, 0, true);
simdgroup_multiply_accumulate(*v687, *v83, *v695, *v687);
simdgroup_half8x8 v698_store; thread simdgroup_half8x8 * v698 = &v698_store;uint32_t const v699 = 150;
threadgroup half_4 * const v700 = &(*v65)[v699];
simdgroup_load(*v698, reinterpret_cast<threadgroup half *>(v700), v663, 0, true);
simdgroup_multiply_accumulate(*v687, *v84, *v698, *v687);
simdgroup_half8x8 v701_store; thread simdgroup_half8x8 * v701 = &v701_store;uint32_t const v702 = 152;
threadgroup half_4 * const v703 = &(*v65)[v702];
simdgroup_load(*v701, reinterpret_cast<threadgroup half *>(v703), v663, 0, true);
simdgroup_multiply_accumulate(*v687, *v85, *v701, *v687);
simdgroup_half8x8 v704_store; thread simdgroup_half8x8 * v704 = &v704_store;uint32_t const v705 = 154;
threadgroup half_4 * const v706 = &(*v65)[v705];
simdgroup_load(*v704, reinterpret_cast<threadgroup half *>(v706), v663, 0, true);
simdgroup_multiply_accumulate(*v687, *v86, *v704, *v687);
simdgroup_half8x8 v707_store; thread simdgroup_half8x8 * v707 = &v707_store;uint32_t const v708 = 156;
threadgroup half_4 * const v709 = &(*v65)[v708];
simdgroup_load(*v707, reinterpret_cast<threadgroup half *>(v709), v663, 0, true);
simdgroup_multiply_accumulate(*v687, *v87, *v707, *v687);
simdgroup_half8x8 v710_store; thread simdgroup_half8x8 * v710 = &v710_store;uint32_t const v711 = 158;
threadgroup half_4 * const v712 = &(*v65)[v711];
simdgroup_load(*v710, reinterpret_cast<threadgroup half *>(v712), v663, 0, true);
simdgroup_multiply_accumulate(*v687, *v88, *v710, *v687);
uint32_t const v713 = v660 + v62;
uint32_t const v714 = uint32_t(v713);
threadgroup float * const v715 = &(*v66)[v714];

simdgroup_store(*v687, reinterpret_cast<threadgroup float *>(v715), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v716_store; thread simdgroup_float8x8 * v716 = &v716_store;*v716 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v717_store; thread simdgroup_half8x8 * v717 = &v717_store;uint32_t const v718 = 288;
uint32_t const v719 = 864;
threadgroup half_4 * const v720 = &(*v65)[v718];
simdgroup_load(*v717, reinterpret_cast<threadgroup half *>(v720), v663, 0, true);
simdgroup_multiply_accumulate(*v716, *v80, *v717, *v716);
simdgroup_half8x8 v721_store; thread simdgroup_half8x8 * v721 = &v721_store;uint32_t const v722 = 290;
threadgroup half_4 * const v723 = &(*v65)[v722];
simdgroup_load(*v721, reinterpret_cast<threadgroup half *>(v723), v663, 0, true);
simdgroup_multiply_accumulate(*v716, *v82, *v721, *v716);
simdgroup_half8x8 v724_store; thread simdgroup_half8x8 * v724 = &v724_store;uint32_t const v725 = 292;
threadgroup half_4 * const v726 = &(*v65)[v725];
simdgroup_load(*v724, reinterpret_cast<threadgroup half *>(v726), v663, 0, true);
simdgroup_multiply_accumulate(*v716, *v83, *v724, *v716);
simdgroup_half8x8 v727_store; thread simdgroup_half8x8 * v727 = &v727_store;uint32_t const v728 = 294;
threadgroup half_4 * const v729 = &(*v65)[v728];
simdgroup_load(*v727, reinterpret_cast<threadgroup half *>(v729), v663, 0, true);
simdgroup_multiply_accumulate(*v716, *v84, *v727, *v716);
simdgroup_half8x8 v730_store; thread simdgroup_half8x8 * v730 = &v730_store;uint32_t const v731 = 296;
threadgroup half_4 * const v732 = &(*v65)[v731];
simdgroup_load(*v730, reinterpret_cast<threadgroup half *>(v732), v663, 0, true);
simdgroup_multiply_accumulate(*v716, *v85, *v730, *v716);
simdgroup_half8x8 v733_store; thread simdgroup_half8x8 * v733 = &v733_store;uint32_t const v734 = 298;
threadgroup half_4 * const v735 = &(*v65)[v734];
simdgroup_load(*v733, reinterpret_cast<threadgroup half *>(v735), v663, 0, true);
simdgroup_multiply_accumulate(*v716, *v86, *v733, *v716);
simdgroup_half8x8 v736_store; thread simdgroup_half8x8 * v736 = &v736_store;uint32_t const v737 = 300;
threadgroup half_4 * const v738 = &(*v65)[v737];
simdgroup_load(*v736, reinterpret_cast<threadgroup half *>(v738), v663, 0, true);
simdgroup_multiply_accumulate(*v716, *v87, *v736, *v716);
simdgroup_half8x8 v739_store; thread simdgroup_half8x8 * v739 = &v739_store;uint32_t const v740 = 302;
threadgroup half_4 * const v741 = &(*v65)[v740];
simdgroup_load(*v739, reinterpret_cast<threadgroup half *>(v741), v663, 0, true);
simdgroup_multiply_accumulate(*v716, *v88, *v739, *v716);
uint32_t const v742 = v660 + v98;
uint32_t const v743 = uint32_t(v742);
threadgroup float * const v744 = &(*v66)[v743];

simdgroup_store(*v716, reinterpret_cast<threadgroup float *>(v744), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v745_store; thread simdgroup_float8x8 * v745 = &v745_store;*v745 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
uint32_t const v746 = 24;
simdgroup_half8x8 v747_store; thread simdgroup_half8x8 * v747 = &v747_store;uint32_t const v748 = 432;
uint32_t const v749 = 720;
threadgroup half_4 * const v750 = &(*v65)[v748];
simdgroup_load(*v747, reinterpret_cast<threadgroup half *>(v750), v663, 0, true);
simdgroup_multiply_accumulate(*v745, *v80, *v747, *v745);
simdgroup_half8x8 v751_store; thread simdgroup_half8x8 * v751 = &v751_store;uint32_t const v752 = 434;
threadgroup half_4 * const v753 = &(*v65)[v752];
simdgroup_load(*v751, reinterpret_cast<threadgroup half *>(v753), v663, 0, true);
simdgroup_multiply_accumulate(*v745, *v82, *v751, *v745);
simdgroup_half8x8 v754_store; thread simdgroup_half8x8 * v754 = &v754_store;uint32_t const v755 = 436;
threadgroup half_4 * const v756 = &(*v65)[v755];
simdgroup_load(*v754, reinterpret_cast<threadgroup half *>(v756), v663, 0, true);
simdgroup_multiply_accumulate(*v745, *v83, *v754, *v745);
simdgroup_half8x8 v757_store; thread simdgroup_half8x8 * v757 = &v757_store;uint32_t const v758 = 438;
threadgroup half_4 * const v759 = &(*v65)[v758];
simdgroup_load(*v757, reinterpret_cast<threadgroup half *>(v759), v663, 0, true);
simdgroup_multiply_accumulate(*v745, *v84, *v757, *v745);
simdgroup_half8x8 v760_store; thread simdgroup_half8x8 * v760 = &v760_store;uint32_t const v761 = 440;
threadgroup half_4 * const v762 = &(*v65)[v761];
simdgroup_load(*v760, reinterpret_cast<threadgroup half *>(v762), v663, 0, true);
simdgroup_multiply_accumulate(*v745, *v85, *v760, *v745);
simdgroup_half8x8 v763_store; thread simdgroup_half8x8 * v763 = &v763_store;uint32_t const v764 = 442;
threadgroup half_4 * const v765 = &(*v65)[v764];
simdgroup_load(*v763, reinterpret_cast<threadgroup half *>(v765), v663, 0, true);
simdgroup_multiply_accumulate(*v745, *v86, *v763, *v745);
simdgroup_half8x8 v766_store; thread simdgroup_half8x8 * v766 = &v766_store;uint32_t const v767 = 444;
threadgroup half_4 * const v768 = &(*v65)[v767];
simdgroup_load(*v766, reinterpret_cast<threadgroup half *>(v768), v663, 0, true);
simdgroup_multiply_accumulate(*v745, *v87, *v766, *v745);
simdgroup_half8x8 v769_store; thread simdgroup_half8x8 * v769 = &v769_store;uint32_t const v770 = 446;
threadgroup half_4 * const v771 = &(*v65)[v770];
simdgroup_load(*v769, reinterpret_cast<threadgroup half *>(v771), v663, 0, true);
simdgroup_multiply_accumulate(*v745, *v88, *v769, *v745);
uint32_t const v772 = v660 + v746;
uint32_t const v773 = uint32_t(v772);
threadgroup float * const v774 = &(*v66)[v773];

simdgroup_store(*v745, reinterpret_cast<threadgroup float *>(v774), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v775 = v61 * v62;
uint32_t const v776 = v59 + v775;
uint32_t const v777 = v776 + v63;
array<float, 8> v778_store = {};
thread array<float, 8> * v778 = &v778_store;uint32_t const v779 = v64 * v62;
uint32_t const v780 = v399 + v779;
uint32_t const v781 = v63 * v685;
uint32_t const v782 = v660 + v781;
uint32_t const v783 = v782 + v779;
uint32_t const v784 = uint32_t(v783);
threadgroup float * const v785 = &(*v66)[v784];
float const v786 = *v785;
float v787_store;
thread float * v787 = &v787_store;*v787 = v94;
bool const v788 = *v658;
bool v789_store;
thread bool * v789 = &v789_store;if(v788) {
*v789 = v622;
}
 else {
int32_t const v790 = int32_t(v780);
int32_t const v791 = int32_t(v777);
int32_t const v792 = v790 - v791;
bool const v793 = v780 < v19;
bool const v794 = v792 <= v22;
bool const v795 = v793 && v794;
*v789 = v795;
}
bool const v796 = *v789;
if(v796) {
float const v797 = v786 * v23;
*v787 = v797;
}
thread float * const v798 = &(*v778)[v17];
float const v799 = *v787;
*v798 = v799;
float const v800 = max(v94, v799);
uint32_t const v801 = v779 + v54;
uint32_t const v802 = v399 + v801;
uint32_t const v803 = v782 + v801;
uint32_t const v804 = uint32_t(v803);
threadgroup float * const v805 = &(*v66)[v804];
float const v806 = *v805;
float v807_store;
thread float * v807 = &v807_store;*v807 = v94;
bool const v808 = *v658;
bool v809_store;
thread bool * v809 = &v809_store;if(v808) {
*v809 = v622;
}
 else {
int32_t const v810 = int32_t(v802);
int32_t const v811 = int32_t(v777);
int32_t const v812 = v810 - v811;
bool const v813 = v802 < v19;
bool const v814 = v812 <= v22;
bool const v815 = v813 && v814;
*v809 = v815;
}
bool const v816 = *v809;
if(v816) {
float const v817 = v806 * v23;
*v807 = v817;
}
thread float * const v818 = &(*v778)[v68];
float const v819 = *v807;
*v818 = v819;
float const v820 = max(v800, v819);
uint32_t const v821 = v779 + v403;
uint32_t const v822 = v399 + v821;
uint32_t const v823 = v782 + v821;
uint32_t const v824 = uint32_t(v823);
threadgroup float * const v825 = &(*v66)[v824];
float const v826 = *v825;
float v827_store;
thread float * v827 = &v827_store;*v827 = v94;
bool const v828 = *v658;
bool v829_store;
thread bool * v829 = &v829_store;if(v828) {
*v829 = v622;
}
 else {
int32_t const v830 = int32_t(v822);
int32_t const v831 = int32_t(v777);
int32_t const v832 = v830 - v831;
bool const v833 = v822 < v19;
bool const v834 = v832 <= v22;
bool const v835 = v833 && v834;
*v829 = v835;
}
bool const v836 = *v829;
if(v836) {
float const v837 = v826 * v23;
*v827 = v837;
}
thread float * const v838 = &(*v778)[v339];
float const v839 = *v827;
*v838 = v839;
float const v840 = max(v820, v839);
uint32_t const v841 = 3;
uint32_t const v842 = v779 + v841;
uint32_t const v843 = v399 + v842;
uint32_t const v844 = v782 + v842;
uint32_t const v845 = uint32_t(v844);
threadgroup float * const v846 = &(*v66)[v845];
float const v847 = *v846;
float v848_store;
thread float * v848 = &v848_store;*v848 = v94;
bool const v849 = *v658;
bool v850_store;
thread bool * v850 = &v850_store;if(v849) {
*v850 = v622;
}
 else {
int32_t const v851 = int32_t(v843);
int32_t const v852 = int32_t(v777);
int32_t const v853 = v851 - v852;
bool const v854 = v843 < v19;
bool const v855 = v853 <= v22;
bool const v856 = v854 && v855;
*v850 = v856;
}
bool const v857 = *v850;
if(v857) {
float const v858 = v847 * v23;
*v848 = v858;
}
thread float * const v859 = &(*v778)[v355];
float const v860 = *v848;
*v859 = v860;
float const v861 = max(v840, v860);
uint32_t const v862 = v779 + v219;
uint32_t const v863 = v399 + v862;
uint32_t const v864 = v782 + v862;
uint32_t const v865 = uint32_t(v864);
threadgroup float * const v866 = &(*v66)[v865];
float const v867 = *v866;
float v868_store;
thread float * v868 = &v868_store;*v868 = v94;
bool const v869 = *v658;
bool v870_store;
thread bool * v870 = &v870_store;if(v869) {
*v870 = v622;
}
 else {
int32_t const v871 = int32_t(v863);
int32_t const v872 = int32_t(v777);
int32_t const v873 = v871 - v872;
bool const v874 = v863 < v19;
bool const v875 = v873 <= v22;
bool const v876 = v874 && v875;
*v870 = v876;
}
bool const v877 = *v870;
if(v877) {
float const v878 = v867 * v23;
*v868 = v878;
}
thread float * const v879 = &(*v778)[v293];
float const v880 = *v868;
*v879 = v880;
float const v881 = max(v861, v880);
uint32_t const v882 = 5;
uint32_t const v883 = v779 + v882;
uint32_t const v884 = v399 + v883;
uint32_t const v885 = v782 + v883;
uint32_t const v886 = uint32_t(v885);
threadgroup float * const v887 = &(*v66)[v886];
float const v888 = *v887;
float v889_store;
thread float * v889 = &v889_store;*v889 = v94;
bool const v890 = *v658;
bool v891_store;
thread bool * v891 = &v891_store;if(v890) {
*v891 = v622;
}
 else {
int32_t const v892 = int32_t(v884);
int32_t const v893 = int32_t(v777);
int32_t const v894 = v892 - v893;
bool const v895 = v884 < v19;
bool const v896 = v894 <= v22;
bool const v897 = v895 && v896;
*v891 = v897;
}
bool const v898 = *v891;
if(v898) {
float const v899 = v888 * v23;
*v889 = v899;
}
uint32_t const v900 = 5;
thread float * const v901 = &(*v778)[v900];
float const v902 = *v889;
*v901 = v902;
float const v903 = max(v881, v902);
uint32_t const v904 = v779 + v669;
uint32_t const v905 = v399 + v904;
uint32_t const v906 = v782 + v904;
uint32_t const v907 = uint32_t(v906);
threadgroup float * const v908 = &(*v66)[v907];
float const v909 = *v908;
float v910_store;
thread float * v910 = &v910_store;*v910 = v94;
bool const v911 = *v658;
bool v912_store;
thread bool * v912 = &v912_store;if(v911) {
*v912 = v622;
}
 else {
int32_t const v913 = int32_t(v905);
int32_t const v914 = int32_t(v777);
int32_t const v915 = v913 - v914;
bool const v916 = v905 < v19;
bool const v917 = v915 <= v22;
bool const v918 = v916 && v917;
*v912 = v918;
}
bool const v919 = *v912;
if(v919) {
float const v920 = v909 * v23;
*v910 = v920;
}
thread float * const v921 = &(*v778)[v671];
float const v922 = *v910;
*v921 = v922;
float const v923 = max(v903, v922);
uint32_t const v924 = 7;
uint32_t const v925 = v779 + v924;
uint32_t const v926 = v399 + v925;
uint32_t const v927 = v782 + v925;
uint32_t const v928 = uint32_t(v927);
threadgroup float * const v929 = &(*v66)[v928];
float const v930 = *v929;
float v931_store;
thread float * v931 = &v931_store;*v931 = v94;
bool const v932 = *v658;
bool v933_store;
thread bool * v933 = &v933_store;if(v932) {
*v933 = v622;
}
 else {
int32_t const v934 = int32_t(v926);
int32_t const v935 = int32_t(v777);
int32_t const v936 = v934 - v935;
bool const v937 = v926 < v19;
bool const v938 = v936 <= v22;
bool const v939 = v937 && v938;
*v933 = v939;
}
bool const v940 = *v933;
if(v940) {
float const v941 = v930 * v23;
*v931 = v941;
}
uint32_t const v942 = 7;
thread float * const v943 = &(*v778)[v942];
float const v944 = *v931;
*v943 = v944;
float const v945 = max(v923, v944);
float const v946 = simd_shuffle_xor(v945, v62);;
float const v947 = max(v945, v946);
float const v948 = simd_shuffle_xor(v947, v98);;
float const v949 = max(v947, v948);
float const v950 = *v93;
float const v951 = 5.54517698;
float const v952 = v950 + v951;
bool const v953 = v949 > v952;
float const v954 = v953 ? v949 : v950;
float const v955 = v950 - v954;
float const v956 = exp(v955);bool const v957 = v954 != v950;
bool v958_store;
thread bool * v958 = &v958_store;if(v957) {
bool const v959 = v950 != v94;
*v958 = v959;
}
 else {
*v958 = v431;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v960 = *v958;
bool const v961 = simd_any(v960);;
if(v961) {

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v962 = v64 * v403;
uint32_t const v963 = v782 + v962;
uint32_t const v964 = uint32_t(v963);
threadgroup float * const v965 = &(*v66)[v964];
float const v966 = *v965;
float const v967 = v966 * v956;
*v965 = v967;
uint32_t const v968 = v963 + v54;
uint32_t const v969 = uint32_t(v968);
threadgroup float * const v970 = &(*v66)[v969];
float const v971 = *v970;
float const v972 = v971 * v956;
*v970 = v972;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v973 = *v965;
float const v974 = v973 * v956;
*v965 = v974;
float const v975 = *v970;
float const v976 = v975 * v956;
*v970 = v976;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v977 = *v965;
float const v978 = v977 * v956;
*v965 = v978;
float const v979 = *v970;
float const v980 = v979 * v956;
*v970 = v980;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v981 = *v965;
float const v982 = v981 * v956;
*v965 = v982;
float const v983 = *v970;
float const v984 = v983 * v956;
*v970 = v984;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v985 = *v965;
float const v986 = v985 * v956;
*v965 = v986;
float const v987 = *v970;
float const v988 = v987 * v956;
*v970 = v988;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v989 = *v965;
float const v990 = v989 * v956;
*v965 = v990;
float const v991 = *v970;
float const v992 = v991 * v956;
*v970 = v992;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v993 = *v965;
float const v994 = v993 * v956;
*v965 = v994;
float const v995 = *v970;
float const v996 = v995 * v956;
*v970 = v996;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v997 = *v965;
float const v998 = v997 * v956;
*v965 = v998;
float const v999 = *v970;
float const v1000 = v999 * v956;
*v970 = v1000;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v93 = v954;
float const v1001 = *v798;
uint32_t const v1002 = reinterpret_cast<const thread uint32_t&>(v1001);
uint32_t const v1003 = 4286578687;
bool const v1004 = v1002 == v1003;
float const v1005 = v1001 - v954;
float const v1006 = exp(v1005);float const v1007 = v1004 ? v72 : v1006;
half const v1008 = half(v1007);
threadgroup half * const v1009 = &(*v67)[v784];
*v1009 = v1008;
float const v1010 = *v818;
uint32_t const v1011 = reinterpret_cast<const thread uint32_t&>(v1010);
bool const v1012 = v1011 == v1003;
float const v1013 = v1010 - v954;
float const v1014 = exp(v1013);float const v1015 = v1012 ? v72 : v1014;
float const v1016 = v1007 + v1015;
uint32_t const v1017 = v783 + v54;
half const v1018 = half(v1015);
uint32_t const v1019 = uint32_t(v1017);
threadgroup half * const v1020 = &(*v67)[v1019];
*v1020 = v1018;
float const v1021 = *v838;
uint32_t const v1022 = reinterpret_cast<const thread uint32_t&>(v1021);
bool const v1023 = v1022 == v1003;
float const v1024 = v1021 - v954;
float const v1025 = exp(v1024);float const v1026 = v1023 ? v72 : v1025;
float const v1027 = v1016 + v1026;
uint32_t const v1028 = v783 + v403;
half const v1029 = half(v1026);
uint32_t const v1030 = uint32_t(v1028);
threadgroup half * const v1031 = &(*v67)[v1030];
*v1031 = v1029;
float const v1032 = *v859;
uint32_t const v1033 = reinterpret_cast<const thread uint32_t&>(v1032);
bool const v1034 = v1033 == v1003;
float const v1035 = v1032 - v954;
float const v1036 = exp(v1035);float const v1037 = v1034 ? v72 : v1036;
float const v1038 = v1027 + v1037;
uint32_t const v1039 = v783 + v841;
half const v1040 = half(v1037);
uint32_t const v1041 = uint32_t(v1039);
threadgroup half * const v1042 = &(*v67)[v1041];
*v1042 = v1040;
float const v1043 = *v879;
uint32_t const v1044 = reinterpret_cast<const thread uint32_t&>(v1043);
bool const v1045 = v1044 == v1003;
float const v1046 = v1043 - v954;
float const v1047 = exp(v1046);float const v1048 = v1045 ? v72 : v1047;
float const v1049 = v1038 + v1048;
uint32_t const v1050 = v783 + v219;
half const v1051 = half(v1048);
uint32_t const v1052 = uint32_t(v1050);
threadgroup half * const v1053 = &(*v67)[v1052];
*v1053 = v1051;
float const v1054 = *v901;
uint32_t const v1055 = reinterpret_cast<const thread uint32_t&>(v1054);
bool const v1056 = v1055 == v1003;
float const v1057 = v1054 - v954;
float const v1058 = exp(v1057);float const v1059 = v1056 ? v72 : v1058;
float const v1060 = v1049 + v1059;
uint32_t const v1061 = v783 + v882;
half const v1062 = half(v1059);
uint32_t const v1063 = uint32_t(v1061);
threadgroup half * const v1064 = &(*v67)[v1063];
*v1064 = v1062;
float const v1065 = *v921;
uint32_t const v1066 = reinterpret_cast<const thread uint32_t&>(v1065);
bool const v1067 = v1066 == v1003;
float const v1068 = v1065 - v954;
float const v1069 = exp(v1068);float const v1070 = v1067 ? v72 : v1069;
float const v1071 = v1060 + v1070;
uint32_t const v1072 = v783 + v669;
half const v1073 = half(v1070);
uint32_t const v1074 = uint32_t(v1072);
threadgroup half * const v1075 = &(*v67)[v1074];
*v1075 = v1073;
float const v1076 = *v943;
uint32_t const v1077 = reinterpret_cast<const thread uint32_t&>(v1076);
bool const v1078 = v1077 == v1003;
float const v1079 = v1076 - v954;
float const v1080 = exp(v1079);float const v1081 = v1078 ? v72 : v1080;
float const v1082 = v1071 + v1081;
uint32_t const v1083 = v783 + v924;
half const v1084 = half(v1081);
uint32_t const v1085 = uint32_t(v1083);
threadgroup half * const v1086 = &(*v67)[v1085];
*v1086 = v1084;
float const v1087 = *v95;
float const v1088 = fma(v1087, v956, v1082);
*v95 = v1088;
float const v1089 = *v96;
float const v1090 = fma(v1089, v956, v1082);
*v96 = v1090;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1091 = *v658;
bool const v1092 = !v1091;
bool const v1093 = *v620;
bool const v1094 = v1093 && v1092;
if(v1094) {

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1095 = v64 * v403;
uint32_t const v1096 = v782 + v1095;
for(uint32_t v1097 = v97; v1097 < v56; v1097 += v54) {
uint32_t const v1098 = v782 + v1097;
uint32_t const v1099 = uint32_t(v1098);
threadgroup half * const v1100 = &(*v67)[v1099];
half const v1101 = *v1100;
float const v1102 = float(v1101);
uint32_t const v1103 = reinterpret_cast<const thread uint32_t&>(v1102);
bool const v1104 = v1103 == v97;
bool const v1105 = !v1104;
if(v1105) {
uint32_t const v1106 = v1097 * v123;
uint32_t const v1107 = v409 + v1106;
uint32_t const v1108 = v1095 / v219;
uint32_t const v1109 = v1107 + v1108;
uint32_t const v1110 = uint32_t(v1109);
threadgroup half_4 * const v1111 = &(*v65)[v1110];
half_4 const v1112 = *v1111;
half const v1113 = v1112.i_0;
float const v1114 = float(v1113);
float v1115_store;
thread float * v1115 = &v1115_store;*v1115 = v1114;
uint32_t const v1116 = v64 % v403;
bool const v1117 = v1116 == v54;
if(v1117) {
half const v1118 = v1112.i_2;
float const v1119 = float(v1118);
*v1115 = v1119;
}
uint32_t const v1120 = uint32_t(v1096);
float const v1121 = *v1115;
threadgroup float * const v1122 = &(*v66)[v1120];
float const v1123 = *v1122;
float const v1124 = fma(v1102, v1121, v1123);
*v1122 = v1124;
half const v1125 = v1112.i_1;
float const v1126 = float(v1125);
float v1127_store;
thread float * v1127 = &v1127_store;*v1127 = v1126;
if(v1117) {
half const v1128 = v1112.i_3;
float const v1129 = float(v1128);
*v1127 = v1129;
}
uint32_t const v1130 = v1096 + v54;
uint32_t const v1131 = uint32_t(v1130);
float const v1132 = *v1127;
threadgroup float * const v1133 = &(*v66)[v1131];
float const v1134 = *v1133;
float const v1135 = fma(v1102, v1132, v1134);
*v1133 = v1135;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1136 = v97; v1136 < v56; v1136 += v54) {
uint32_t const v1137 = v782 + v1136;
uint32_t const v1138 = uint32_t(v1137);
threadgroup half * const v1139 = &(*v67)[v1138];
half const v1140 = *v1139;
float const v1141 = float(v1140);
uint32_t const v1142 = reinterpret_cast<const thread uint32_t&>(v1141);
bool const v1143 = v1142 == v97;
bool const v1144 = !v1143;
if(v1144) {
uint32_t const v1145 = v1136 * v123;
uint32_t const v1146 = 578;
uint32_t const v1147 = v1146 + v1145;
uint32_t const v1148 = v1095 / v219;
uint32_t const v1149 = v1147 + v1148;
uint32_t const v1150 = uint32_t(v1149);
threadgroup half_4 * const v1151 = &(*v65)[v1150];
half_4 const v1152 = *v1151;
half const v1153 = v1152.i_0;
float const v1154 = float(v1153);
float v1155_store;
thread float * v1155 = &v1155_store;*v1155 = v1154;
uint32_t const v1156 = v64 % v403;
bool const v1157 = v1156 == v54;
if(v1157) {
half const v1158 = v1152.i_2;
float const v1159 = float(v1158);
*v1155 = v1159;
}
uint32_t const v1160 = uint32_t(v1096);
float const v1161 = *v1155;
threadgroup float * const v1162 = &(*v66)[v1160];
float const v1163 = *v1162;
float const v1164 = fma(v1141, v1161, v1163);
*v1162 = v1164;
half const v1165 = v1152.i_1;
float const v1166 = float(v1165);
float v1167_store;
thread float * v1167 = &v1167_store;*v1167 = v1166;
if(v1157) {
half const v1168 = v1152.i_3;
float const v1169 = float(v1168);
*v1167 = v1169;
}
uint32_t const v1170 = v1096 + v54;
uint32_t const v1171 = uint32_t(v1170);
float const v1172 = *v1167;
threadgroup float * const v1173 = &(*v66)[v1171];
float const v1174 = *v1173;
float const v1175 = fma(v1141, v1172, v1174);
*v1173 = v1175;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1176 = v97; v1176 < v56; v1176 += v54) {
uint32_t const v1177 = v782 + v1176;
uint32_t const v1178 = uint32_t(v1177);
threadgroup half * const v1179 = &(*v67)[v1178];
half const v1180 = *v1179;
float const v1181 = float(v1180);
uint32_t const v1182 = reinterpret_cast<const thread uint32_t&>(v1181);
bool const v1183 = v1182 == v97;
bool const v1184 = !v1183;
if(v1184) {
uint32_t const v1185 = v1176 * v123;
uint32_t const v1186 = 580;
uint32_t const v1187 = v1186 + v1185;
uint32_t const v1188 = v1095 / v219;
uint32_t const v1189 = v1187 + v1188;
uint32_t const v1190 = uint32_t(v1189);
threadgroup half_4 * const v1191 = &(*v65)[v1190];
half_4 const v1192 = *v1191;
half const v1193 = v1192.i_0;
float const v1194 = float(v1193);
float v1195_store;
thread float * v1195 = &v1195_store;*v1195 = v1194;
uint32_t const v1196 = v64 % v403;
bool const v1197 = v1196 == v54;
if(v1197) {
half const v1198 = v1192.i_2;
float const v1199 = float(v1198);
*v1195 = v1199;
}
uint32_t const v1200 = uint32_t(v1096);
float const v1201 = *v1195;
threadgroup float * const v1202 = &(*v66)[v1200];
float const v1203 = *v1202;
float const v1204 = fma(v1181, v1201, v1203);
*v1202 = v1204;
half const v1205 = v1192.i_1;
float const v1206 = float(v1205);
float v1207_store;
thread float * v1207 = &v1207_store;*v1207 = v1206;
if(v1197) {
half const v1208 = v1192.i_3;
float const v1209 = float(v1208);
*v1207 = v1209;
}
uint32_t const v1210 = v1096 + v54;
uint32_t const v1211 = uint32_t(v1210);
float const v1212 = *v1207;
threadgroup float * const v1213 = &(*v66)[v1211];
float const v1214 = *v1213;
float const v1215 = fma(v1181, v1212, v1214);
*v1213 = v1215;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1216 = v97; v1216 < v56; v1216 += v54) {
uint32_t const v1217 = v782 + v1216;
uint32_t const v1218 = uint32_t(v1217);
threadgroup half * const v1219 = &(*v67)[v1218];
half const v1220 = *v1219;
float const v1221 = float(v1220);
uint32_t const v1222 = reinterpret_cast<const thread uint32_t&>(v1221);
bool const v1223 = v1222 == v97;
bool const v1224 = !v1223;
if(v1224) {
uint32_t const v1225 = v1216 * v123;
uint32_t const v1226 = 582;
uint32_t const v1227 = v1226 + v1225;
uint32_t const v1228 = v1095 / v219;
uint32_t const v1229 = v1227 + v1228;
uint32_t const v1230 = uint32_t(v1229);
threadgroup half_4 * const v1231 = &(*v65)[v1230];
half_4 const v1232 = *v1231;
half const v1233 = v1232.i_0;
float const v1234 = float(v1233);
float v1235_store;
thread float * v1235 = &v1235_store;*v1235 = v1234;
uint32_t const v1236 = v64 % v403;
bool const v1237 = v1236 == v54;
if(v1237) {
half const v1238 = v1232.i_2;
float const v1239 = float(v1238);
*v1235 = v1239;
}
uint32_t const v1240 = uint32_t(v1096);
float const v1241 = *v1235;
threadgroup float * const v1242 = &(*v66)[v1240];
float const v1243 = *v1242;
float const v1244 = fma(v1221, v1241, v1243);
*v1242 = v1244;
half const v1245 = v1232.i_1;
float const v1246 = float(v1245);
float v1247_store;
thread float * v1247 = &v1247_store;*v1247 = v1246;
if(v1237) {
half const v1248 = v1232.i_3;
float const v1249 = float(v1248);
*v1247 = v1249;
}
uint32_t const v1250 = v1096 + v54;
uint32_t const v1251 = uint32_t(v1250);
float const v1252 = *v1247;
threadgroup float * const v1253 = &(*v66)[v1251];
float const v1254 = *v1253;
float const v1255 = fma(v1221, v1252, v1254);
*v1253 = v1255;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1256 = v97; v1256 < v56; v1256 += v54) {
uint32_t const v1257 = v782 + v1256;
uint32_t const v1258 = uint32_t(v1257);
threadgroup half * const v1259 = &(*v67)[v1258];
half const v1260 = *v1259;
float const v1261 = float(v1260);
uint32_t const v1262 = reinterpret_cast<const thread uint32_t&>(v1261);
bool const v1263 = v1262 == v97;
bool const v1264 = !v1263;
if(v1264) {
uint32_t const v1265 = v1256 * v123;
uint32_t const v1266 = 584;
uint32_t const v1267 = v1266 + v1265;
uint32_t const v1268 = v1095 / v219;
uint32_t const v1269 = v1267 + v1268;
uint32_t const v1270 = uint32_t(v1269);
threadgroup half_4 * const v1271 = &(*v65)[v1270];
half_4 const v1272 = *v1271;
half const v1273 = v1272.i_0;
float const v1274 = float(v1273);
float v1275_store;
thread float * v1275 = &v1275_store;*v1275 = v1274;
uint32_t const v1276 = v64 % v403;
bool const v1277 = v1276 == v54;
if(v1277) {
half const v1278 = v1272.i_2;
float const v1279 = float(v1278);
*v1275 = v1279;
}
uint32_t const v1280 = uint32_t(v1096);
float const v1281 = *v1275;
threadgroup float * const v1282 = &(*v66)[v1280];
float const v1283 = *v1282;
float const v1284 = fma(v1261, v1281, v1283);
*v1282 = v1284;
half const v1285 = v1272.i_1;
float const v1286 = float(v1285);
float v1287_store;
thread float * v1287 = &v1287_store;*v1287 = v1286;
if(v1277) {
half const v1288 = v1272.i_3;
float const v1289 = float(v1288);
*v1287 = v1289;
}
uint32_t const v1290 = v1096 + v54;
uint32_t const v1291 = uint32_t(v1290);
float const v1292 = *v1287;
threadgroup float * const v1293 = &(*v66)[v1291];
float const v1294 = *v1293;
float const v1295 = fma(v1261, v1292, v1294);
*v1293 = v1295;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1296 = v97; v1296 < v56; v1296 += v54) {
uint32_t const v1297 = v782 + v1296;
uint32_t const v1298 = uint32_t(v1297);
threadgroup half * const v1299 = &(*v67)[v1298];
half const v1300 = *v1299;
float const v1301 = float(v1300);
uint32_t const v1302 = reinterpret_cast<const thread uint32_t&>(v1301);
bool const v1303 = v1302 == v97;
bool const v1304 = !v1303;
if(v1304) {
uint32_t const v1305 = v1296 * v123;
uint32_t const v1306 = 586;
uint32_t const v1307 = v1306 + v1305;
uint32_t const v1308 = v1095 / v219;
uint32_t const v1309 = v1307 + v1308;
uint32_t const v1310 = uint32_t(v1309);
threadgroup half_4 * const v1311 = &(*v65)[v1310];
half_4 const v1312 = *v1311;
half const v1313 = v1312.i_0;
float const v1314 = float(v1313);
float v1315_store;
thread float * v1315 = &v1315_store;*v1315 = v1314;
uint32_t const v1316 = v64 % v403;
bool const v1317 = v1316 == v54;
if(v1317) {
half const v1318 = v1312.i_2;
float const v1319 = float(v1318);
*v1315 = v1319;
}
uint32_t const v1320 = uint32_t(v1096);
float const v1321 = *v1315;
threadgroup float * const v1322 = &(*v66)[v1320];
float const v1323 = *v1322;
float const v1324 = fma(v1301, v1321, v1323);
*v1322 = v1324;
half const v1325 = v1312.i_1;
float const v1326 = float(v1325);
float v1327_store;
thread float * v1327 = &v1327_store;*v1327 = v1326;
if(v1317) {
half const v1328 = v1312.i_3;
float const v1329 = float(v1328);
*v1327 = v1329;
}
uint32_t const v1330 = v1096 + v54;
uint32_t const v1331 = uint32_t(v1330);
float const v1332 = *v1327;
threadgroup float * const v1333 = &(*v66)[v1331];
float const v1334 = *v1333;
float const v1335 = fma(v1301, v1332, v1334);
*v1333 = v1335;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1336 = v97; v1336 < v56; v1336 += v54) {
uint32_t const v1337 = v782 + v1336;
uint32_t const v1338 = uint32_t(v1337);
threadgroup half * const v1339 = &(*v67)[v1338];
half const v1340 = *v1339;
float const v1341 = float(v1340);
uint32_t const v1342 = reinterpret_cast<const thread uint32_t&>(v1341);
bool const v1343 = v1342 == v97;
bool const v1344 = !v1343;
if(v1344) {
uint32_t const v1345 = v1336 * v123;
uint32_t const v1346 = 588;
uint32_t const v1347 = v1346 + v1345;
uint32_t const v1348 = v1095 / v219;
uint32_t const v1349 = v1347 + v1348;
uint32_t const v1350 = uint32_t(v1349);
threadgroup half_4 * const v1351 = &(*v65)[v1350];
half_4 const v1352 = *v1351;
half const v1353 = v1352.i_0;
float const v1354 = float(v1353);
float v1355_store;
thread float * v1355 = &v1355_store;*v1355 = v1354;
uint32_t const v1356 = v64 % v403;
bool const v1357 = v1356 == v54;
if(v1357) {
half const v1358 = v1352.i_2;
float const v1359 = float(v1358);
*v1355 = v1359;
}
uint32_t const v1360 = uint32_t(v1096);
float const v1361 = *v1355;
threadgroup float * const v1362 = &(*v66)[v1360];
float const v1363 = *v1362;
float const v1364 = fma(v1341, v1361, v1363);
*v1362 = v1364;
half const v1365 = v1352.i_1;
float const v1366 = float(v1365);
float v1367_store;
thread float * v1367 = &v1367_store;*v1367 = v1366;
if(v1357) {
half const v1368 = v1352.i_3;
float const v1369 = float(v1368);
*v1367 = v1369;
}
uint32_t const v1370 = v1096 + v54;
uint32_t const v1371 = uint32_t(v1370);
float const v1372 = *v1367;
threadgroup float * const v1373 = &(*v66)[v1371];
float const v1374 = *v1373;
float const v1375 = fma(v1341, v1372, v1374);
*v1373 = v1375;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v686), v685);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1376 = v97; v1376 < v56; v1376 += v54) {
uint32_t const v1377 = v782 + v1376;
uint32_t const v1378 = uint32_t(v1377);
threadgroup half * const v1379 = &(*v67)[v1378];
half const v1380 = *v1379;
float const v1381 = float(v1380);
uint32_t const v1382 = reinterpret_cast<const thread uint32_t&>(v1381);
bool const v1383 = v1382 == v97;
bool const v1384 = !v1383;
if(v1384) {
uint32_t const v1385 = v1376 * v123;
uint32_t const v1386 = 590;
uint32_t const v1387 = v1386 + v1385;
uint32_t const v1388 = v1095 / v219;
uint32_t const v1389 = v1387 + v1388;
uint32_t const v1390 = uint32_t(v1389);
threadgroup half_4 * const v1391 = &(*v65)[v1390];
half_4 const v1392 = *v1391;
half const v1393 = v1392.i_0;
float const v1394 = float(v1393);
float v1395_store;
thread float * v1395 = &v1395_store;*v1395 = v1394;
uint32_t const v1396 = v64 % v403;
bool const v1397 = v1396 == v54;
if(v1397) {
half const v1398 = v1392.i_2;
float const v1399 = float(v1398);
*v1395 = v1399;
}
uint32_t const v1400 = uint32_t(v1096);
float const v1401 = *v1395;
threadgroup float * const v1402 = &(*v66)[v1400];
float const v1403 = *v1402;
float const v1404 = fma(v1381, v1401, v1403);
*v1402 = v1404;
half const v1405 = v1392.i_1;
float const v1406 = float(v1405);
float v1407_store;
thread float * v1407 = &v1407_store;*v1407 = v1406;
if(v1397) {
half const v1408 = v1392.i_3;
float const v1409 = float(v1408);
*v1407 = v1409;
}
uint32_t const v1410 = v1096 + v54;
uint32_t const v1411 = uint32_t(v1410);
float const v1412 = *v1407;
threadgroup float * const v1413 = &(*v66)[v1411];
float const v1414 = *v1413;
float const v1415 = fma(v1381, v1412, v1414);
*v1413 = v1415;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v686), v685, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1416_store; thread simdgroup_half8x8 * v1416 = &v1416_store;threadgroup half * const v1417 = &(*v67)[v684];
simdgroup_load(*v1416, reinterpret_cast<threadgroup half *>(v1417), v685, 0, false);
simdgroup_half8x8 v1418_store; thread simdgroup_half8x8 * v1418 = &v1418_store;uint32_t const v1419 = 576;
threadgroup half_4 * const v1420 = &(*v65)[v1419];
simdgroup_load(*v1418, reinterpret_cast<threadgroup half *>(v1420), v663, 0, false);
simdgroup_multiply_accumulate(*v71, *v1416, *v1418, *v71);
simdgroup_half8x8 v1421_store; thread simdgroup_half8x8 * v1421 = &v1421_store;uint32_t const v1422 = 578;
threadgroup half_4 * const v1423 = &(*v65)[v1422];
simdgroup_load(*v1421, reinterpret_cast<threadgroup half *>(v1423), v663, 0, false);
simdgroup_multiply_accumulate(*v73, *v1416, *v1421, *v73);
simdgroup_half8x8 v1424_store; thread simdgroup_half8x8 * v1424 = &v1424_store;uint32_t const v1425 = 580;
threadgroup half_4 * const v1426 = &(*v65)[v1425];
simdgroup_load(*v1424, reinterpret_cast<threadgroup half *>(v1426), v663, 0, false);
simdgroup_multiply_accumulate(*v74, *v1416, *v1424, *v74);
simdgroup_half8x8 v1427_store; thread simdgroup_half8x8 * v1427 = &v1427_store;uint32_t const v1428 = 582;
threadgroup half_4 * const v1429 = &(*v65)[v1428];
simdgroup_load(*v1427, reinterpret_cast<threadgroup half *>(v1429), v663, 0, false);
simdgroup_multiply_accumulate(*v75, *v1416, *v1427, *v75);
simdgroup_half8x8 v1430_store; thread simdgroup_half8x8 * v1430 = &v1430_store;uint32_t const v1431 = 584;
threadgroup half_4 * const v1432 = &(*v65)[v1431];
simdgroup_load(*v1430, reinterpret_cast<threadgroup half *>(v1432), v663, 0, false);
simdgroup_multiply_accumulate(*v76, *v1416, *v1430, *v76);
simdgroup_half8x8 v1433_store; thread simdgroup_half8x8 * v1433 = &v1433_store;uint32_t const v1434 = 586;
threadgroup half_4 * const v1435 = &(*v65)[v1434];
simdgroup_load(*v1433, reinterpret_cast<threadgroup half *>(v1435), v663, 0, false);
simdgroup_multiply_accumulate(*v77, *v1416, *v1433, *v77);
simdgroup_half8x8 v1436_store; thread simdgroup_half8x8 * v1436 = &v1436_store;uint32_t const v1437 = 588;
threadgroup half_4 * const v1438 = &(*v65)[v1437];
simdgroup_load(*v1436, reinterpret_cast<threadgroup half *>(v1438), v663, 0, false);
simdgroup_multiply_accumulate(*v78, *v1416, *v1436, *v78);
simdgroup_half8x8 v1439_store; thread simdgroup_half8x8 * v1439 = &v1439_store;uint32_t const v1440 = 590;
threadgroup half_4 * const v1441 = &(*v65)[v1440];
simdgroup_load(*v1439, reinterpret_cast<threadgroup half *>(v1441), v663, 0, false);
simdgroup_multiply_accumulate(*v79, *v1416, *v1439, *v79);
simdgroup_half8x8 v1442_store; thread simdgroup_half8x8 * v1442 = &v1442_store;threadgroup half * const v1443 = &(*v67)[v714];
simdgroup_load(*v1442, reinterpret_cast<threadgroup half *>(v1443), v685, 0, false);
simdgroup_half8x8 v1444_store; thread simdgroup_half8x8 * v1444 = &v1444_store;threadgroup half_4 * const v1445 = &(*v65)[v749];
simdgroup_load(*v1444, reinterpret_cast<threadgroup half *>(v1445), v663, 0, false);
simdgroup_multiply_accumulate(*v71, *v1442, *v1444, *v71);
simdgroup_half8x8 v1446_store; thread simdgroup_half8x8 * v1446 = &v1446_store;uint32_t const v1447 = 722;
threadgroup half_4 * const v1448 = &(*v65)[v1447];
simdgroup_load(*v1446, reinterpret_cast<threadgroup half *>(v1448), v663, 0, false);
simdgroup_multiply_accumulate(*v73, *v1442, *v1446, *v73);
simdgroup_half8x8 v1449_store; thread simdgroup_half8x8 * v1449 = &v1449_store;uint32_t const v1450 = 724;
threadgroup half_4 * const v1451 = &(*v65)[v1450];
simdgroup_load(*v1449, reinterpret_cast<threadgroup half *>(v1451), v663, 0, false);
simdgroup_multiply_accumulate(*v74, *v1442, *v1449, *v74);
simdgroup_half8x8 v1452_store; thread simdgroup_half8x8 * v1452 = &v1452_store;uint32_t const v1453 = 726;
threadgroup half_4 * const v1454 = &(*v65)[v1453];
simdgroup_load(*v1452, reinterpret_cast<threadgroup half *>(v1454), v663, 0, false);
simdgroup_multiply_accumulate(*v75, *v1442, *v1452, *v75);
simdgroup_half8x8 v1455_store; thread simdgroup_half8x8 * v1455 = &v1455_store;uint32_t const v1456 = 728;
threadgroup half_4 * const v1457 = &(*v65)[v1456];
simdgroup_load(*v1455, reinterpret_cast<threadgroup half *>(v1457), v663, 0, false);
simdgroup_multiply_accumulate(*v76, *v1442, *v1455, *v76);
simdgroup_half8x8 v1458_store; thread simdgroup_half8x8 * v1458 = &v1458_store;uint32_t const v1459 = 730;
threadgroup half_4 * const v1460 = &(*v65)[v1459];
simdgroup_load(*v1458, reinterpret_cast<threadgroup half *>(v1460), v663, 0, false);
simdgroup_multiply_accumulate(*v77, *v1442, *v1458, *v77);
simdgroup_half8x8 v1461_store; thread simdgroup_half8x8 * v1461 = &v1461_store;uint32_t const v1462 = 732;
threadgroup half_4 * const v1463 = &(*v65)[v1462];
simdgroup_load(*v1461, reinterpret_cast<threadgroup half *>(v1463), v663, 0, false);
simdgroup_multiply_accumulate(*v78, *v1442, *v1461, *v78);
simdgroup_half8x8 v1464_store; thread simdgroup_half8x8 * v1464 = &v1464_store;uint32_t const v1465 = 734;
threadgroup half_4 * const v1466 = &(*v65)[v1465];
simdgroup_load(*v1464, reinterpret_cast<threadgroup half *>(v1466), v663, 0, false);
simdgroup_multiply_accumulate(*v79, *v1442, *v1464, *v79);
simdgroup_half8x8 v1467_store; thread simdgroup_half8x8 * v1467 = &v1467_store;threadgroup half * const v1468 = &(*v67)[v743];
simdgroup_load(*v1467, reinterpret_cast<threadgroup half *>(v1468), v685, 0, false);
simdgroup_half8x8 v1469_store; thread simdgroup_half8x8 * v1469 = &v1469_store;threadgroup half_4 * const v1470 = &(*v65)[v719];
simdgroup_load(*v1469, reinterpret_cast<threadgroup half *>(v1470), v663, 0, false);
simdgroup_multiply_accumulate(*v71, *v1467, *v1469, *v71);
simdgroup_half8x8 v1471_store; thread simdgroup_half8x8 * v1471 = &v1471_store;uint32_t const v1472 = 866;
threadgroup half_4 * const v1473 = &(*v65)[v1472];
simdgroup_load(*v1471, reinterpret_cast<threadgroup half *>(v1473), v663, 0, false);
simdgroup_multiply_accumulate(*v73, *v1467, *v1471, *v73);
simdgroup_half8x8 v1474_store; thread simdgroup_half8x8 * v1474 = &v1474_store;uint32_t const v1475 = 868;
threadgroup half_4 * const v1476 = &(*v65)[v1475];
simdgroup_load(*v1474, reinterpret_cast<threadgroup half *>(v1476), v663, 0, false);
simdgroup_multiply_accumulate(*v74, *v1467, *v1474, *v74);
simdgroup_half8x8 v1477_store; thread simdgroup_half8x8 * v1477 = &v1477_store;uint32_t const v1478 = 870;
threadgroup half_4 * const v1479 = &(*v65)[v1478];
simdgroup_load(*v1477, reinterpret_cast<threadgroup half *>(v1479), v663, 0, false);
simdgroup_multiply_accumulate(*v75, *v1467, *v1477, *v75);
simdgroup_half8x8 v1480_store; thread simdgroup_half8x8 * v1480 = &v1480_store;uint32_t const v1481 = 872;
threadgroup half_4 * const v1482 = &(*v65)[v1481];
simdgroup_load(*v1480, reinterpret_cast<threadgroup half *>(v1482), v663, 0, false);
simdgroup_multiply_accumulate(*v76, *v1467, *v1480, *v76);
simdgroup_half8x8 v1483_store; thread simdgroup_half8x8 * v1483 = &v1483_store;uint32_t const v1484 = 874;
threadgroup half_4 * const v1485 = &(*v65)[v1484];
simdgroup_load(*v1483, reinterpret_cast<threadgroup half *>(v1485), v663, 0, false);
simdgroup_multiply_accumulate(*v77, *v1467, *v1483, *v77);
simdgroup_half8x8 v1486_store; thread simdgroup_half8x8 * v1486 = &v1486_store;uint32_t const v1487 = 876;
threadgroup half_4 * const v1488 = &(*v65)[v1487];
simdgroup_load(*v1486, reinterpret_cast<threadgroup half *>(v1488), v663, 0, false);
simdgroup_multiply_accumulate(*v78, *v1467, *v1486, *v78);
simdgroup_half8x8 v1489_store; thread simdgroup_half8x8 * v1489 = &v1489_store;uint32_t const v1490 = 878;
threadgroup half_4 * const v1491 = &(*v65)[v1490];
simdgroup_load(*v1489, reinterpret_cast<threadgroup half *>(v1491), v663, 0, false);
simdgroup_multiply_accumulate(*v79, *v1467, *v1489, *v79);
simdgroup_half8x8 v1492_store; thread simdgroup_half8x8 * v1492 = &v1492_store;threadgroup half * const v1493 = &(*v67)[v773];
simdgroup_load(*v1492, reinterpret_cast<threadgroup half *>(v1493), v685, 0, false);
simdgroup_half8x8 v1494_store; thread simdgroup_half8x8 * v1494 = &v1494_store;threadgroup half_4 * const v1495 = &(*v65)[v690];
simdgroup_load(*v1494, reinterpret_cast<threadgroup half *>(v1495), v663, 0, false);
simdgroup_multiply_accumulate(*v71, *v1492, *v1494, *v71);
simdgroup_half8x8 v1496_store; thread simdgroup_half8x8 * v1496 = &v1496_store;uint32_t const v1497 = 1010;
threadgroup half_4 * const v1498 = &(*v65)[v1497];
simdgroup_load(*v1496, reinterpret_cast<threadgroup half *>(v1498), v663, 0, false);
simdgroup_multiply_accumulate(*v73, *v1492, *v1496, *v73);
simdgroup_half8x8 v1499_store; thread simdgroup_half8x8 * v1499 = &v1499_store;uint32_t const v1500 = 1012;
threadgroup half_4 * const v1501 = &(*v65)[v1500];
simdgroup_load(*v1499, reinterpret_cast<threadgroup half *>(v1501), v663, 0, false);
simdgroup_multiply_accumulate(*v74, *v1492, *v1499, *v74);
simdgroup_half8x8 v1502_store; thread simdgroup_half8x8 * v1502 = &v1502_store;uint32_t const v1503 = 1014;
threadgroup half_4 * const v1504 = &(*v65)[v1503];
simdgroup_load(*v1502, reinterpret_cast<threadgroup half *>(v1504), v663, 0, false);
simdgroup_multiply_accumulate(*v75, *v1492, *v1502, *v75);
simdgroup_half8x8 v1505_store; thread simdgroup_half8x8 * v1505 = &v1505_store;uint32_t const v1506 = 1016;
threadgroup half_4 * const v1507 = &(*v65)[v1506];
simdgroup_load(*v1505, reinterpret_cast<threadgroup half *>(v1507), v663, 0, false);
simdgroup_multiply_accumulate(*v76, *v1492, *v1505, *v76);
simdgroup_half8x8 v1508_store; thread simdgroup_half8x8 * v1508 = &v1508_store;uint32_t const v1509 = 1018;
threadgroup half_4 * const v1510 = &(*v65)[v1509];
simdgroup_load(*v1508, reinterpret_cast<threadgroup half *>(v1510), v663, 0, false);
simdgroup_multiply_accumulate(*v77, *v1492, *v1508, *v77);
simdgroup_half8x8 v1511_store; thread simdgroup_half8x8 * v1511 = &v1511_store;uint32_t const v1512 = 1020;
threadgroup half_4 * const v1513 = &(*v65)[v1512];
simdgroup_load(*v1511, reinterpret_cast<threadgroup half *>(v1513), v663, 0, false);
simdgroup_multiply_accumulate(*v78, *v1492, *v1511, *v78);
simdgroup_half8x8 v1514_store; thread simdgroup_half8x8 * v1514 = &v1514_store;uint32_t const v1515 = 1022;
threadgroup half_4 * const v1516 = &(*v65)[v1515];
simdgroup_load(*v1514, reinterpret_cast<threadgroup half *>(v1516), v663, 0, false);
simdgroup_multiply_accumulate(*v79, *v1492, *v1514, *v79);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1517 = v61 * v62;
uint32_t const v1518 = v59 + v1517;
uint32_t const v1519 = v1518 + v63;
uint32_t const v1520 = uint32_t(v1519);
uint32_t const v1521 = v42 + v1520;
float const v1522 = *v95;
float const v1523 = simd_shuffle_xor(v1522, v62);;
float const v1524 = v1522 + v1523;
float const v1525 = simd_shuffle_xor(v1524, v98);;
float const v1526 = v1524 + v1525;
uint32_t const v1527 = reinterpret_cast<const thread uint32_t&>(v1526);
bool const v1528 = v1527 == v97;
float const v1529 = 1;
float const v1530 = v1529 / v1526;
float const v1531 = v1528 ? v72 : v1530;
uint32_t const v1532 = 320;
uint32_t const v1533 = v61 * v1532;
uint32_t const v1534 = uint32_t(v1533);
uint32_t const v1535 = 40;
threadgroup float * const v1536 = &(*v66)[v1534];

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1537 = v63 * v1535;
uint32_t const v1538 = v1533 + v1537;
uint32_t const v1539 = 2;
uint32_t const v1540 = v64 * v1539;
uint32_t const v1541 = v1538 + v1540;
bool const v1542 = v1519 < v18;
if(v1542) {
uint32_t const v1543 = 64;
bool const v1544 = v1540 < v1543;
if(v1544) {
uint32_t const v1545 = uint32_t(v1541);
threadgroup float * const v1546 = &(*v66)[v1545];
float const v1547 = *v1546;
float const v1548 = v1547 * v1531;
half const v1549 = half(v1548);
uint32_t const v1550 = 64;
uint32_t const v1551 = v1521 * v1550;
uint32_t const v1552 = uint32_t(v1540);
uint32_t const v1553 = v1551 + v1552;
device half * const v1554 = &v4[v1553];
*v1554 = v1549;
}
uint32_t const v1555 = v54 + v1540;
bool const v1556 = v1555 < v1543;
if(v1556) {
uint32_t const v1557 = v1541 + v54;
uint32_t const v1558 = uint32_t(v1557);
threadgroup float * const v1559 = &(*v66)[v1558];
float const v1560 = *v1559;
float const v1561 = v1560 * v1531;
half const v1562 = half(v1561);
uint32_t const v1563 = 64;
uint32_t const v1564 = v1521 * v1563;
uint32_t const v1565 = uint32_t(v1555);
uint32_t const v1566 = v1564 + v1565;
device half * const v1567 = &v4[v1566];
*v1567 = v1562;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1568 = v62 + v1540;
uint32_t const v1569 = 64;
bool const v1570 = v1568 < v1569;
if(v1570) {
uint32_t const v1571 = uint32_t(v1541);
threadgroup float * const v1572 = &(*v66)[v1571];
float const v1573 = *v1572;
float const v1574 = v1573 * v1531;
half const v1575 = half(v1574);
uint32_t const v1576 = 64;
uint32_t const v1577 = v1521 * v1576;
uint32_t const v1578 = uint32_t(v1568);
uint32_t const v1579 = v1577 + v1578;
device half * const v1580 = &v4[v1579];
*v1580 = v1575;
}
uint32_t const v1581 = 9;
uint32_t const v1582 = v1581 + v1540;
bool const v1583 = v1582 < v1569;
if(v1583) {
uint32_t const v1584 = v1541 + v54;
uint32_t const v1585 = uint32_t(v1584);
threadgroup float * const v1586 = &(*v66)[v1585];
float const v1587 = *v1586;
float const v1588 = v1587 * v1531;
half const v1589 = half(v1588);
uint32_t const v1590 = 64;
uint32_t const v1591 = v1521 * v1590;
uint32_t const v1592 = uint32_t(v1582);
uint32_t const v1593 = v1591 + v1592;
device half * const v1594 = &v4[v1593];
*v1594 = v1589;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1595 = v98 + v1540;
uint32_t const v1596 = 64;
bool const v1597 = v1595 < v1596;
if(v1597) {
uint32_t const v1598 = uint32_t(v1541);
threadgroup float * const v1599 = &(*v66)[v1598];
float const v1600 = *v1599;
float const v1601 = v1600 * v1531;
half const v1602 = half(v1601);
uint32_t const v1603 = 64;
uint32_t const v1604 = v1521 * v1603;
uint32_t const v1605 = uint32_t(v1595);
uint32_t const v1606 = v1604 + v1605;
device half * const v1607 = &v4[v1606];
*v1607 = v1602;
}
uint32_t const v1608 = 17;
uint32_t const v1609 = v1608 + v1540;
bool const v1610 = v1609 < v1596;
if(v1610) {
uint32_t const v1611 = v1541 + v54;
uint32_t const v1612 = uint32_t(v1611);
threadgroup float * const v1613 = &(*v66)[v1612];
float const v1614 = *v1613;
float const v1615 = v1614 * v1531;
half const v1616 = half(v1615);
uint32_t const v1617 = 64;
uint32_t const v1618 = v1521 * v1617;
uint32_t const v1619 = uint32_t(v1609);
uint32_t const v1620 = v1618 + v1619;
device half * const v1621 = &v4[v1620];
*v1621 = v1616;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1622 = 24;
uint32_t const v1623 = v1622 + v1540;
uint32_t const v1624 = 64;
bool const v1625 = v1623 < v1624;
if(v1625) {
uint32_t const v1626 = uint32_t(v1541);
threadgroup float * const v1627 = &(*v66)[v1626];
float const v1628 = *v1627;
float const v1629 = v1628 * v1531;
half const v1630 = half(v1629);
uint32_t const v1631 = 64;
uint32_t const v1632 = v1521 * v1631;
uint32_t const v1633 = uint32_t(v1623);
uint32_t const v1634 = v1632 + v1633;
device half * const v1635 = &v4[v1634];
*v1635 = v1630;
}
uint32_t const v1636 = 25;
uint32_t const v1637 = v1636 + v1540;
bool const v1638 = v1637 < v1624;
if(v1638) {
uint32_t const v1639 = v1541 + v54;
uint32_t const v1640 = uint32_t(v1639);
threadgroup float * const v1641 = &(*v66)[v1640];
float const v1642 = *v1641;
float const v1643 = v1642 * v1531;
half const v1644 = half(v1643);
uint32_t const v1645 = 64;
uint32_t const v1646 = v1521 * v1645;
uint32_t const v1647 = uint32_t(v1637);
uint32_t const v1648 = v1646 + v1647;
device half * const v1649 = &v4[v1648];
*v1649 = v1644;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1650 = v56 + v1540;
uint32_t const v1651 = 64;
bool const v1652 = v1650 < v1651;
if(v1652) {
uint32_t const v1653 = uint32_t(v1541);
threadgroup float * const v1654 = &(*v66)[v1653];
float const v1655 = *v1654;
float const v1656 = v1655 * v1531;
half const v1657 = half(v1656);
uint32_t const v1658 = 64;
uint32_t const v1659 = v1521 * v1658;
uint32_t const v1660 = uint32_t(v1650);
uint32_t const v1661 = v1659 + v1660;
device half * const v1662 = &v4[v1661];
*v1662 = v1657;
}
uint32_t const v1663 = 33;
uint32_t const v1664 = v1663 + v1540;
bool const v1665 = v1664 < v1651;
if(v1665) {
uint32_t const v1666 = v1541 + v54;
uint32_t const v1667 = uint32_t(v1666);
threadgroup float * const v1668 = &(*v66)[v1667];
float const v1669 = *v1668;
float const v1670 = v1669 * v1531;
half const v1671 = half(v1670);
uint32_t const v1672 = 64;
uint32_t const v1673 = v1521 * v1672;
uint32_t const v1674 = uint32_t(v1664);
uint32_t const v1675 = v1673 + v1674;
device half * const v1676 = &v4[v1675];
*v1676 = v1671;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1677 = v1535 + v1540;
uint32_t const v1678 = 64;
bool const v1679 = v1677 < v1678;
if(v1679) {
uint32_t const v1680 = uint32_t(v1541);
threadgroup float * const v1681 = &(*v66)[v1680];
float const v1682 = *v1681;
float const v1683 = v1682 * v1531;
half const v1684 = half(v1683);
uint32_t const v1685 = 64;
uint32_t const v1686 = v1521 * v1685;
uint32_t const v1687 = uint32_t(v1677);
uint32_t const v1688 = v1686 + v1687;
device half * const v1689 = &v4[v1688];
*v1689 = v1684;
}
uint32_t const v1690 = 41;
uint32_t const v1691 = v1690 + v1540;
bool const v1692 = v1691 < v1678;
if(v1692) {
uint32_t const v1693 = v1541 + v54;
uint32_t const v1694 = uint32_t(v1693);
threadgroup float * const v1695 = &(*v66)[v1694];
float const v1696 = *v1695;
float const v1697 = v1696 * v1531;
half const v1698 = half(v1697);
uint32_t const v1699 = 64;
uint32_t const v1700 = v1521 * v1699;
uint32_t const v1701 = uint32_t(v1691);
uint32_t const v1702 = v1700 + v1701;
device half * const v1703 = &v4[v1702];
*v1703 = v1698;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1704 = 48;
uint32_t const v1705 = v1704 + v1540;
uint32_t const v1706 = 64;
bool const v1707 = v1705 < v1706;
if(v1707) {
uint32_t const v1708 = uint32_t(v1541);
threadgroup float * const v1709 = &(*v66)[v1708];
float const v1710 = *v1709;
float const v1711 = v1710 * v1531;
half const v1712 = half(v1711);
uint32_t const v1713 = 64;
uint32_t const v1714 = v1521 * v1713;
uint32_t const v1715 = uint32_t(v1705);
uint32_t const v1716 = v1714 + v1715;
device half * const v1717 = &v4[v1716];
*v1717 = v1712;
}
uint32_t const v1718 = 49;
uint32_t const v1719 = v1718 + v1540;
bool const v1720 = v1719 < v1706;
if(v1720) {
uint32_t const v1721 = v1541 + v54;
uint32_t const v1722 = uint32_t(v1721);
threadgroup float * const v1723 = &(*v66)[v1722];
float const v1724 = *v1723;
float const v1725 = v1724 * v1531;
half const v1726 = half(v1725);
uint32_t const v1727 = 64;
uint32_t const v1728 = v1521 * v1727;
uint32_t const v1729 = uint32_t(v1719);
uint32_t const v1730 = v1728 + v1729;
device half * const v1731 = &v4[v1730];
*v1731 = v1726;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1732 = 56;
uint32_t const v1733 = v1732 + v1540;
uint32_t const v1734 = 64;
bool const v1735 = v1733 < v1734;
if(v1735) {
uint32_t const v1736 = uint32_t(v1541);
threadgroup float * const v1737 = &(*v66)[v1736];
float const v1738 = *v1737;
float const v1739 = v1738 * v1531;
half const v1740 = half(v1739);
uint32_t const v1741 = 64;
uint32_t const v1742 = v1521 * v1741;
uint32_t const v1743 = uint32_t(v1733);
uint32_t const v1744 = v1742 + v1743;
device half * const v1745 = &v4[v1744];
*v1745 = v1740;
}
uint32_t const v1746 = 57;
uint32_t const v1747 = v1746 + v1540;
bool const v1748 = v1747 < v1734;
if(v1748) {
uint32_t const v1749 = v1541 + v54;
uint32_t const v1750 = uint32_t(v1749);
threadgroup float * const v1751 = &(*v66)[v1750];
float const v1752 = *v1751;
float const v1753 = v1752 * v1531;
half const v1754 = half(v1753);
uint32_t const v1755 = 64;
uint32_t const v1756 = v1521 * v1755;
uint32_t const v1757 = uint32_t(v1747);
uint32_t const v1758 = v1756 + v1757;
device half * const v1759 = &v4[v1758];
*v1759 = v1754;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1760 = *v96;
float v1761_store;
thread float * v1761 = &v1761_store;*v1761 = v1760;
float const v1762 = *v1761;
float const v1763 = simd_shuffle_xor(v1762, v62);;
float const v1764 = v1762 + v1763;
*v1761 = v1764;
float const v1765 = *v1761;
float const v1766 = simd_shuffle_xor(v1765, v98);;
float const v1767 = v1765 + v1766;
*v1761 = v1767;
bool const v1768 = v64 == v97;
bool const v1769 = v1542 && v1768;
if(v1769) {
float const v1770 = *v93;
float const v1771 = *v1761;
float const v1772 = log(v1771);float const v1773 = v1770 + v1772;
device float * const v1774 = &v5[v1521];
*v1774 = v1773;
}
return;
}
