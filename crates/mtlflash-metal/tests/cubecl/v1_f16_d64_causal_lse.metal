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
uint32_t const v536 = v400 + v56;
uint32_t const v537 = v536 + v99;
uint32_t const v538 = min(v537, v290);
uint32_t const v539 = uint32_t(v538);
uint32_t const v540 = v539 * v29;
uint32_t const v541 = v49 + v540;
half_4 v542_store;
thread half_4 * v542 = &v542_store;*v542 = v106;
if(v303) {
uint32_t const v543 = v300 / v219;
uint32_t const v544 = uint32_t(v543);
uint32_t const v545 = v541 + v544;
device half_4 const* const v546 = &v2[v545];
half_4 const v547 = *v546;
*v542 = v547;
}
half_4 const v548 = *v542;
*v309 = v548;
uint32_t const v549 = v536 + v131;
uint32_t const v550 = min(v549, v290);
uint32_t const v551 = uint32_t(v550);
uint32_t const v552 = v551 * v29;
uint32_t const v553 = v49 + v552;
half_4 v554_store;
thread half_4 * v554 = &v554_store;*v554 = v106;
if(v318) {
uint32_t const v555 = v316 / v219;
uint32_t const v556 = uint32_t(v555);
uint32_t const v557 = v553 + v556;
device half_4 const* const v558 = &v2[v557];
half_4 const v559 = *v558;
*v554 = v559;
}
half_4 const v560 = *v554;
*v324 = v560;
uint32_t const v561 = v536 + v161;
uint32_t const v562 = min(v561, v290);
uint32_t const v563 = uint32_t(v562);
uint32_t const v564 = v563 * v29;
uint32_t const v565 = v49 + v564;
half_4 v566_store;
thread half_4 * v566 = &v566_store;*v566 = v106;
if(v333) {
uint32_t const v567 = v331 / v219;
uint32_t const v568 = uint32_t(v567);
uint32_t const v569 = v565 + v568;
device half_4 const* const v570 = &v2[v569];
half_4 const v571 = *v570;
*v566 = v571;
}
half_4 const v572 = *v566;
*v340 = v572;
uint32_t const v573 = v536 + v191;
uint32_t const v574 = min(v573, v290);
uint32_t const v575 = uint32_t(v574);
uint32_t const v576 = v575 * v29;
uint32_t const v577 = v49 + v576;
half_4 v578_store;
thread half_4 * v578 = &v578_store;*v578 = v106;
if(v349) {
uint32_t const v579 = v347 / v219;
uint32_t const v580 = uint32_t(v579);
uint32_t const v581 = v577 + v580;
device half_4 const* const v582 = &v2[v581];
half_4 const v583 = *v582;
*v578 = v583;
}
half_4 const v584 = *v578;
*v356 = v584;
uint32_t const v585 = v539 * v32;
uint32_t const v586 = v52 + v585;
half_4 v587_store;
thread half_4 * v587 = &v587_store;*v587 = v106;
if(v303) {
uint32_t const v588 = v300 / v219;
uint32_t const v589 = uint32_t(v588);
uint32_t const v590 = v586 + v589;
device half_4 const* const v591 = &v3[v590];
half_4 const v592 = *v591;
*v587 = v592;
}
half_4 const v593 = *v587;
*v366 = v593;
uint32_t const v594 = v551 * v32;
uint32_t const v595 = v52 + v594;
half_4 v596_store;
thread half_4 * v596 = &v596_store;*v596 = v106;
if(v318) {
uint32_t const v597 = v316 / v219;
uint32_t const v598 = uint32_t(v597);
uint32_t const v599 = v595 + v598;
device half_4 const* const v600 = &v3[v599];
half_4 const v601 = *v600;
*v596 = v601;
}
half_4 const v602 = *v596;
*v376 = v602;
uint32_t const v603 = v563 * v32;
uint32_t const v604 = v52 + v603;
half_4 v605_store;
thread half_4 * v605 = &v605_store;*v605 = v106;
if(v333) {
uint32_t const v606 = v331 / v219;
uint32_t const v607 = uint32_t(v606);
uint32_t const v608 = v604 + v607;
device half_4 const* const v609 = &v3[v608];
half_4 const v610 = *v609;
*v605 = v610;
}
half_4 const v611 = *v605;
*v386 = v611;
uint32_t const v612 = v575 * v32;
uint32_t const v613 = v52 + v612;
half_4 v614_store;
thread half_4 * v614 = &v614_store;*v614 = v106;
if(v349) {
uint32_t const v615 = v347 / v219;
uint32_t const v616 = uint32_t(v615);
uint32_t const v617 = v613 + v616;
device half_4 const* const v618 = &v3[v617];
half_4 const v619 = *v618;
*v614 = v619;
}
half_4 const v620 = *v614;
*v396 = v620;
bool v621_store;
thread bool * v621 = &v621_store;*v621 = v432;
bool const v622 = *v621;
bool v623_store;
thread bool * v623 = &v623_store;if(v622) {
*v623 = v398;
}
 else {
uint32_t const v624 = v405 * v219;
uint32_t const v625 = uint32_t(v624);
threadgroup uint32_t * const v626 = &(*v69)[v625];
uint32_t const v627 = *v626;
bool const v628 = v627 != v97;
*v623 = v628;
}
bool const v629 = *v623;
*v621 = v629;
bool const v630 = *v621;
bool v631_store;
thread bool * v631 = &v631_store;if(v630) {
*v631 = v398;
}
 else {
uint32_t const v632 = v405 * v219;
uint32_t const v633 = v632 + v54;
uint32_t const v634 = uint32_t(v633);
threadgroup uint32_t * const v635 = &(*v69)[v634];
uint32_t const v636 = *v635;
bool const v637 = v636 != v97;
*v631 = v637;
}
bool const v638 = *v631;
*v621 = v638;
bool const v639 = *v621;
bool v640_store;
thread bool * v640 = &v640_store;if(v639) {
*v640 = v398;
}
 else {
uint32_t const v641 = v405 * v219;
uint32_t const v642 = v641 + v404;
uint32_t const v643 = uint32_t(v642);
threadgroup uint32_t * const v644 = &(*v69)[v643];
uint32_t const v645 = *v644;
bool const v646 = v645 != v97;
*v640 = v646;
}
bool const v647 = *v640;
*v621 = v647;
bool const v648 = *v621;
bool v649_store;
thread bool * v649 = &v649_store;if(v648) {
*v649 = v398;
}
 else {
uint32_t const v650 = v405 * v219;
uint32_t const v651 = 3;
uint32_t const v652 = v650 + v651;
uint32_t const v653 = uint32_t(v652);
threadgroup uint32_t * const v654 = &(*v69)[v653];
uint32_t const v655 = *v654;
bool const v656 = v655 != v97;
*v649 = v656;
}
bool const v657 = *v649;
*v621 = v657;
bool v658_store;
thread bool * v658 = &v658_store;if(v403) {
*v658 = v398;
}
 else {
*v658 = v432;
}
uint32_t const v659 = 320;
uint32_t const v660 = v61 * v659;
uint32_t const v661 = 80;
uint32_t const v662 = v61 * v661;
simdgroup_float8x8 v663_store; thread simdgroup_float8x8 * v663 = &v663_store;*v663 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v664_store; thread simdgroup_half8x8 * v664 = &v664_store;uint32_t const v665 = 72;
threadgroup half_4 * const v666 = &(*v65)[v17];
simdgroup_load(*v664, reinterpret_cast<threadgroup half *>(v666), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v80, *v664, *v663);
simdgroup_half8x8 v667_store; thread simdgroup_half8x8 * v667 = &v667_store;threadgroup half_4 * const v668 = &(*v65)[v339];
simdgroup_load(*v667, reinterpret_cast<threadgroup half *>(v668), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v82, *v667, *v663);
simdgroup_half8x8 v669_store; thread simdgroup_half8x8 * v669 = &v669_store;threadgroup half_4 * const v670 = &(*v65)[v293];
simdgroup_load(*v669, reinterpret_cast<threadgroup half *>(v670), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v83, *v669, *v663);
uint32_t const v671 = 6;
simdgroup_half8x8 v672_store; thread simdgroup_half8x8 * v672 = &v672_store;uint32_t const v673 = 6;
threadgroup half_4 * const v674 = &(*v65)[v673];
simdgroup_load(*v672, reinterpret_cast<threadgroup half *>(v674), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v84, *v672, *v663);
simdgroup_half8x8 v675_store; thread simdgroup_half8x8 * v675 = &v675_store;threadgroup half_4 * const v676 = &(*v65)[v70];
simdgroup_load(*v675, reinterpret_cast<threadgroup half *>(v676), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v85, *v675, *v663);
uint32_t const v677 = 10;
simdgroup_half8x8 v678_store; thread simdgroup_half8x8 * v678 = &v678_store;uint32_t const v679 = 10;
threadgroup half_4 * const v680 = &(*v65)[v679];
simdgroup_load(*v678, reinterpret_cast<threadgroup half *>(v680), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v86, *v678, *v663);
simdgroup_half8x8 v681_store; thread simdgroup_half8x8 * v681 = &v681_store;uint32_t const v682 = 12;
threadgroup half_4 * const v683 = &(*v65)[v682];
simdgroup_load(*v681, reinterpret_cast<threadgroup half *>(v683), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v87, *v681, *v663);
simdgroup_half8x8 v684_store; thread simdgroup_half8x8 * v684 = &v684_store;uint32_t const v685 = 14;
threadgroup half_4 * const v686 = &(*v65)[v685];
simdgroup_load(*v684, reinterpret_cast<threadgroup half *>(v686), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v88, *v684, *v663);
uint32_t const v687 = uint32_t(v660);
uint32_t const v688 = 40;
threadgroup float * const v689 = &(*v66)[v687];

simdgroup_store(*v663, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v690_store; thread simdgroup_float8x8 * v690 = &v690_store;*v690 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v691_store; thread simdgroup_half8x8 * v691 = &v691_store;uint32_t const v692 = 144;
uint32_t const v693 = 1008;
threadgroup half_4 * const v694 = &(*v65)[v692];
simdgroup_load(*v691, reinterpret_cast<threadgroup half *>(v694), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v80, *v691, *v690);
simdgroup_half8x8 v695_store; thread simdgroup_half8x8 * v695 = &v695_store;uint32_t const v696 = 146;
threadgroup half_4 * const v697 = &(*v65)[v696];
simdgroup_load(*v695, reinterpret_cast<threadgroup half *>(v697), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v82, *v695, *v690);
simdgroup_half8x8 v698_store; thread simdgroup_half8x8 * v698 = &v698_store;uint32_t const v699 = 148;
threadgroup half_4 * const v700 = &(*v65)[v699];
simdgroup_load(*v698, reinterpret_cast<threadgroup half *>(v700), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v83, *v698, *v690);
simdgroup_half8x8 v701_store; thread simdgroup_half8x8 * v701 = &v701_store;uint32_t const v702 = 150;
threadgroup half_4 * const v703 = &(*v65)[v702];
simdgroup_load(*v701, reinterpret_cast<threadgroup half *>(v703), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v84, *v701, *v690);
simdgroup_half8x8 v704_store; thread simdgroup_half8x8 * v704 = &v704_store;uint32_t const v705 = 152;
threadgroup half_4 * const v706 = &(*v65)[v705];
simdgroup_load(*v704, reinterpret_cast<threadgroup half *>(v706), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v85, *v704, *v690);
simdgroup_half8x8 v707_store; thread simdgroup_half8x8 * v707 = &v707_store;uint32_t const v708 = 154;
threadgroup half_4 * const v709 = &(*v65)[v708];
simdgroup_load(*v707, reinterpret_cast<threadgroup half *>(v709), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v86, *v707, *v690);
simdgroup_half8x8 v710_store; thread simdgroup_half8x8 * v710 = &v710_store;uint32_t const v711 = 156;
threadgroup half_4 * const v712 = &(*v65)[v711];
simdgroup_load(*v710, reinterpret_cast<threadgroup half *>(v712), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v87, *v710, *v690);
simdgroup_half8x8 v713_store; thread simdgroup_half8x8 * v713 = &v713_store;uint32_t const v714 = 158;
threadgroup half_4 * const v715 = &(*v65)[v714];
simdgroup_load(*v713, reinterpret_cast<threadgroup half *>(v715), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v88, *v713, *v690);
uint32_t const v716 = v660 + v62;
uint32_t const v717 = uint32_t(v716);
threadgroup float * const v718 = &(*v66)[v717];

simdgroup_store(*v690, reinterpret_cast<threadgroup float *>(v718), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v719_store; thread simdgroup_float8x8 * v719 = &v719_store;*v719 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
simdgroup_half8x8 v720_store; thread simdgroup_half8x8 * v720 = &v720_store;uint32_t const v721 = 288;
uint32_t const v722 = 864;
threadgroup half_4 * const v723 = &(*v65)[v721];
simdgroup_load(*v720, reinterpret_cast<threadgroup half *>(v723), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v80, *v720, *v719);
simdgroup_half8x8 v724_store; thread simdgroup_half8x8 * v724 = &v724_store;uint32_t const v725 = 290;
threadgroup half_4 * const v726 = &(*v65)[v725];
simdgroup_load(*v724, reinterpret_cast<threadgroup half *>(v726), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v82, *v724, *v719);
simdgroup_half8x8 v727_store; thread simdgroup_half8x8 * v727 = &v727_store;uint32_t const v728 = 292;
threadgroup half_4 * const v729 = &(*v65)[v728];
simdgroup_load(*v727, reinterpret_cast<threadgroup half *>(v729), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v83, *v727, *v719);
simdgroup_half8x8 v730_store; thread simdgroup_half8x8 * v730 = &v730_store;uint32_t const v731 = 294;
threadgroup half_4 * const v732 = &(*v65)[v731];
simdgroup_load(*v730, reinterpret_cast<threadgroup half *>(v732), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v84, *v730, *v719);
simdgroup_half8x8 v733_store; thread simdgroup_half8x8 * v733 = &v733_store;uint32_t const v734 = 296;
threadgroup half_4 * const v735 = &(*v65)[v734];
simdgroup_load(*v733, reinterpret_cast<threadgroup half *>(v735), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v85, *v733, *v719);
simdgroup_half8x8 v736_store; thread simdgroup_half8x8 * v736 = &v736_store;uint32_t const v737 = 298;
threadgroup half_4 * const v738 = &(*v65)[v737];
simdgroup_load(*v736, reinterpret_cast<threadgroup half *>(v738), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v86, *v736, *v719);
simdgroup_half8x8 v739_store; thread simdgroup_half8x8 * v739 = &v739_store;uint32_t const v740 = 300;
threadgroup half_4 * const v741 = &(*v65)[v740];
simdgroup_load(*v739, reinterpret_cast<threadgroup half *>(v741), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v87, *v739, *v719);
simdgroup_half8x8 v742_store; thread simdgroup_half8x8 * v742 = &v742_store;uint32_t const v743 = 302;
threadgroup half_4 * const v744 = &(*v65)[v743];
simdgroup_load(*v742, reinterpret_cast<threadgroup half *>(v744), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v88, *v742, *v719);
uint32_t const v745 = v660 + v98;
uint32_t const v746 = uint32_t(v745);
threadgroup float * const v747 = &(*v66)[v746];

simdgroup_store(*v719, reinterpret_cast<threadgroup float *>(v747), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v748_store; thread simdgroup_float8x8 * v748 = &v748_store;*v748 = make_filled_simdgroup_matrix<float, 8, 8>(v72);
uint32_t const v749 = 24;
simdgroup_half8x8 v750_store; thread simdgroup_half8x8 * v750 = &v750_store;uint32_t const v751 = 432;
uint32_t const v752 = 720;
threadgroup half_4 * const v753 = &(*v65)[v751];
simdgroup_load(*v750, reinterpret_cast<threadgroup half *>(v753), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v80, *v750, *v748);
simdgroup_half8x8 v754_store; thread simdgroup_half8x8 * v754 = &v754_store;uint32_t const v755 = 434;
threadgroup half_4 * const v756 = &(*v65)[v755];
simdgroup_load(*v754, reinterpret_cast<threadgroup half *>(v756), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v82, *v754, *v748);
simdgroup_half8x8 v757_store; thread simdgroup_half8x8 * v757 = &v757_store;uint32_t const v758 = 436;
threadgroup half_4 * const v759 = &(*v65)[v758];
simdgroup_load(*v757, reinterpret_cast<threadgroup half *>(v759), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v83, *v757, *v748);
simdgroup_half8x8 v760_store; thread simdgroup_half8x8 * v760 = &v760_store;uint32_t const v761 = 438;
threadgroup half_4 * const v762 = &(*v65)[v761];
simdgroup_load(*v760, reinterpret_cast<threadgroup half *>(v762), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v84, *v760, *v748);
simdgroup_half8x8 v763_store; thread simdgroup_half8x8 * v763 = &v763_store;uint32_t const v764 = 440;
threadgroup half_4 * const v765 = &(*v65)[v764];
simdgroup_load(*v763, reinterpret_cast<threadgroup half *>(v765), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v85, *v763, *v748);
simdgroup_half8x8 v766_store; thread simdgroup_half8x8 * v766 = &v766_store;uint32_t const v767 = 442;
threadgroup half_4 * const v768 = &(*v65)[v767];
simdgroup_load(*v766, reinterpret_cast<threadgroup half *>(v768), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v86, *v766, *v748);
simdgroup_half8x8 v769_store; thread simdgroup_half8x8 * v769 = &v769_store;uint32_t const v770 = 444;
threadgroup half_4 * const v771 = &(*v65)[v770];
simdgroup_load(*v769, reinterpret_cast<threadgroup half *>(v771), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v87, *v769, *v748);
simdgroup_half8x8 v772_store; thread simdgroup_half8x8 * v772 = &v772_store;uint32_t const v773 = 446;
threadgroup half_4 * const v774 = &(*v65)[v773];
simdgroup_load(*v772, reinterpret_cast<threadgroup half *>(v774), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v88, *v772, *v748);
uint32_t const v775 = v660 + v749;
uint32_t const v776 = uint32_t(v775);
threadgroup float * const v777 = &(*v66)[v776];

simdgroup_store(*v748, reinterpret_cast<threadgroup float *>(v777), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v778 = v61 * v62;
uint32_t const v779 = v59 + v778;
uint32_t const v780 = v779 + v63;
array<float, 8> v781_store = {};
thread array<float, 8> * v781 = &v781_store;uint32_t const v782 = v64 * v62;
uint32_t const v783 = v400 + v782;
uint32_t const v784 = v63 * v688;
uint32_t const v785 = v660 + v784;
uint32_t const v786 = v785 + v782;
uint32_t const v787 = uint32_t(v786);
threadgroup float * const v788 = &(*v66)[v787];
float const v789 = *v788;
float v790_store;
thread float * v790 = &v790_store;*v790 = v94;
bool const v791 = *v658;
bool v792_store;
thread bool * v792 = &v792_store;if(v791) {
*v792 = v398;
}
 else {
int32_t const v793 = int32_t(v783);
int32_t const v794 = int32_t(v780);
int32_t const v795 = v793 - v794;
bool const v796 = v783 < v19;
bool const v797 = v795 <= v22;
bool const v798 = v796 && v797;
*v792 = v798;
}
bool const v799 = *v792;
if(v799) {
float const v800 = v789 * v23;
*v790 = v800;
}
thread float * const v801 = &(*v781)[v17];
float const v802 = *v790;
*v801 = v802;
float const v803 = max(v94, v802);
uint32_t const v804 = v782 + v54;
uint32_t const v805 = v400 + v804;
uint32_t const v806 = v785 + v804;
uint32_t const v807 = uint32_t(v806);
threadgroup float * const v808 = &(*v66)[v807];
float const v809 = *v808;
float v810_store;
thread float * v810 = &v810_store;*v810 = v94;
bool const v811 = *v658;
bool v812_store;
thread bool * v812 = &v812_store;if(v811) {
*v812 = v398;
}
 else {
int32_t const v813 = int32_t(v805);
int32_t const v814 = int32_t(v780);
int32_t const v815 = v813 - v814;
bool const v816 = v805 < v19;
bool const v817 = v815 <= v22;
bool const v818 = v816 && v817;
*v812 = v818;
}
bool const v819 = *v812;
if(v819) {
float const v820 = v809 * v23;
*v810 = v820;
}
thread float * const v821 = &(*v781)[v68];
float const v822 = *v810;
*v821 = v822;
float const v823 = max(v803, v822);
uint32_t const v824 = v782 + v404;
uint32_t const v825 = v400 + v824;
uint32_t const v826 = v785 + v824;
uint32_t const v827 = uint32_t(v826);
threadgroup float * const v828 = &(*v66)[v827];
float const v829 = *v828;
float v830_store;
thread float * v830 = &v830_store;*v830 = v94;
bool const v831 = *v658;
bool v832_store;
thread bool * v832 = &v832_store;if(v831) {
*v832 = v398;
}
 else {
int32_t const v833 = int32_t(v825);
int32_t const v834 = int32_t(v780);
int32_t const v835 = v833 - v834;
bool const v836 = v825 < v19;
bool const v837 = v835 <= v22;
bool const v838 = v836 && v837;
*v832 = v838;
}
bool const v839 = *v832;
if(v839) {
float const v840 = v829 * v23;
*v830 = v840;
}
thread float * const v841 = &(*v781)[v339];
float const v842 = *v830;
*v841 = v842;
float const v843 = max(v823, v842);
uint32_t const v844 = 3;
uint32_t const v845 = v782 + v844;
uint32_t const v846 = v400 + v845;
uint32_t const v847 = v785 + v845;
uint32_t const v848 = uint32_t(v847);
threadgroup float * const v849 = &(*v66)[v848];
float const v850 = *v849;
float v851_store;
thread float * v851 = &v851_store;*v851 = v94;
bool const v852 = *v658;
bool v853_store;
thread bool * v853 = &v853_store;if(v852) {
*v853 = v398;
}
 else {
int32_t const v854 = int32_t(v846);
int32_t const v855 = int32_t(v780);
int32_t const v856 = v854 - v855;
bool const v857 = v846 < v19;
bool const v858 = v856 <= v22;
bool const v859 = v857 && v858;
*v853 = v859;
}
bool const v860 = *v853;
if(v860) {
float const v861 = v850 * v23;
*v851 = v861;
}
thread float * const v862 = &(*v781)[v355];
float const v863 = *v851;
*v862 = v863;
float const v864 = max(v843, v863);
uint32_t const v865 = v782 + v219;
uint32_t const v866 = v400 + v865;
uint32_t const v867 = v785 + v865;
uint32_t const v868 = uint32_t(v867);
threadgroup float * const v869 = &(*v66)[v868];
float const v870 = *v869;
float v871_store;
thread float * v871 = &v871_store;*v871 = v94;
bool const v872 = *v658;
bool v873_store;
thread bool * v873 = &v873_store;if(v872) {
*v873 = v398;
}
 else {
int32_t const v874 = int32_t(v866);
int32_t const v875 = int32_t(v780);
int32_t const v876 = v874 - v875;
bool const v877 = v866 < v19;
bool const v878 = v876 <= v22;
bool const v879 = v877 && v878;
*v873 = v879;
}
bool const v880 = *v873;
if(v880) {
float const v881 = v870 * v23;
*v871 = v881;
}
thread float * const v882 = &(*v781)[v293];
float const v883 = *v871;
*v882 = v883;
float const v884 = max(v864, v883);
uint32_t const v885 = 5;
uint32_t const v886 = v782 + v885;
uint32_t const v887 = v400 + v886;
uint32_t const v888 = v785 + v886;
uint32_t const v889 = uint32_t(v888);
threadgroup float * const v890 = &(*v66)[v889];
float const v891 = *v890;
float v892_store;
thread float * v892 = &v892_store;*v892 = v94;
bool const v893 = *v658;
bool v894_store;
thread bool * v894 = &v894_store;if(v893) {
*v894 = v398;
}
 else {
int32_t const v895 = int32_t(v887);
int32_t const v896 = int32_t(v780);
int32_t const v897 = v895 - v896;
bool const v898 = v887 < v19;
bool const v899 = v897 <= v22;
bool const v900 = v898 && v899;
*v894 = v900;
}
bool const v901 = *v894;
if(v901) {
float const v902 = v891 * v23;
*v892 = v902;
}
uint32_t const v903 = 5;
thread float * const v904 = &(*v781)[v903];
float const v905 = *v892;
*v904 = v905;
float const v906 = max(v884, v905);
uint32_t const v907 = v782 + v671;
uint32_t const v908 = v400 + v907;
uint32_t const v909 = v785 + v907;
uint32_t const v910 = uint32_t(v909);
threadgroup float * const v911 = &(*v66)[v910];
float const v912 = *v911;
float v913_store;
thread float * v913 = &v913_store;*v913 = v94;
bool const v914 = *v658;
bool v915_store;
thread bool * v915 = &v915_store;if(v914) {
*v915 = v398;
}
 else {
int32_t const v916 = int32_t(v908);
int32_t const v917 = int32_t(v780);
int32_t const v918 = v916 - v917;
bool const v919 = v908 < v19;
bool const v920 = v918 <= v22;
bool const v921 = v919 && v920;
*v915 = v921;
}
bool const v922 = *v915;
if(v922) {
float const v923 = v912 * v23;
*v913 = v923;
}
thread float * const v924 = &(*v781)[v673];
float const v925 = *v913;
*v924 = v925;
float const v926 = max(v906, v925);
uint32_t const v927 = 7;
uint32_t const v928 = v782 + v927;
uint32_t const v929 = v400 + v928;
uint32_t const v930 = v785 + v928;
uint32_t const v931 = uint32_t(v930);
threadgroup float * const v932 = &(*v66)[v931];
float const v933 = *v932;
float v934_store;
thread float * v934 = &v934_store;*v934 = v94;
bool const v935 = *v658;
bool v936_store;
thread bool * v936 = &v936_store;if(v935) {
*v936 = v398;
}
 else {
int32_t const v937 = int32_t(v929);
int32_t const v938 = int32_t(v780);
int32_t const v939 = v937 - v938;
bool const v940 = v929 < v19;
bool const v941 = v939 <= v22;
bool const v942 = v940 && v941;
*v936 = v942;
}
bool const v943 = *v936;
if(v943) {
float const v944 = v933 * v23;
*v934 = v944;
}
uint32_t const v945 = 7;
thread float * const v946 = &(*v781)[v945];
float const v947 = *v934;
*v946 = v947;
float const v948 = max(v926, v947);
float const v949 = simd_shuffle_xor(v948, v62);;
float const v950 = max(v948, v949);
float const v951 = simd_shuffle_xor(v950, v98);;
float const v952 = max(v950, v951);
float const v953 = *v93;
float const v954 = 5.54517698;
float const v955 = v953 + v954;
bool const v956 = v952 > v955;
float const v957 = v956 ? v952 : v953;
float const v958 = v953 - v957;
float const v959 = exp(v958);bool const v960 = v957 != v953;
bool v961_store;
thread bool * v961 = &v961_store;if(v960) {
bool const v962 = v953 != v94;
*v961 = v962;
}
 else {
*v961 = v432;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v963 = *v961;
bool const v964 = simd_any(v963);;
if(v964) {

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v965 = v64 * v404;
uint32_t const v966 = v785 + v965;
uint32_t const v967 = uint32_t(v966);
threadgroup float * const v968 = &(*v66)[v967];
float const v969 = *v968;
float const v970 = v969 * v959;
*v968 = v970;
uint32_t const v971 = v966 + v54;
uint32_t const v972 = uint32_t(v971);
threadgroup float * const v973 = &(*v66)[v972];
float const v974 = *v973;
float const v975 = v974 * v959;
*v973 = v975;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v976 = *v968;
float const v977 = v976 * v959;
*v968 = v977;
float const v978 = *v973;
float const v979 = v978 * v959;
*v973 = v979;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v980 = *v968;
float const v981 = v980 * v959;
*v968 = v981;
float const v982 = *v973;
float const v983 = v982 * v959;
*v973 = v983;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v984 = *v968;
float const v985 = v984 * v959;
*v968 = v985;
float const v986 = *v973;
float const v987 = v986 * v959;
*v973 = v987;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v988 = *v968;
float const v989 = v988 * v959;
*v968 = v989;
float const v990 = *v973;
float const v991 = v990 * v959;
*v973 = v991;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v992 = *v968;
float const v993 = v992 * v959;
*v968 = v993;
float const v994 = *v973;
float const v995 = v994 * v959;
*v973 = v995;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v996 = *v968;
float const v997 = v996 * v959;
*v968 = v997;
float const v998 = *v973;
float const v999 = v998 * v959;
*v973 = v999;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1000 = *v968;
float const v1001 = v1000 * v959;
*v968 = v1001;
float const v1002 = *v973;
float const v1003 = v1002 * v959;
*v973 = v1003;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v93 = v957;
float const v1004 = *v801;
uint32_t const v1005 = reinterpret_cast<const thread uint32_t&>(v1004);
uint32_t const v1006 = 4286578687;
bool const v1007 = v1005 == v1006;
float const v1008 = v1004 - v957;
float const v1009 = exp(v1008);float const v1010 = v1007 ? v72 : v1009;
half const v1011 = half(v1010);
half_4 const v1012 = [&]{
half_4 tmp = v106;
tmp.i_0 = v1011;
return tmp;
}();
float const v1013 = *v821;
uint32_t const v1014 = reinterpret_cast<const thread uint32_t&>(v1013);
bool const v1015 = v1014 == v1006;
float const v1016 = v1013 - v957;
float const v1017 = exp(v1016);float const v1018 = v1015 ? v72 : v1017;
float const v1019 = v1010 + v1018;
half const v1020 = half(v1018);
half_4 const v1021 = [&]{
half_4 tmp = v1012;
tmp.i_1 = v1020;
return tmp;
}();
float const v1022 = *v841;
uint32_t const v1023 = reinterpret_cast<const thread uint32_t&>(v1022);
bool const v1024 = v1023 == v1006;
float const v1025 = v1022 - v957;
float const v1026 = exp(v1025);float const v1027 = v1024 ? v72 : v1026;
float const v1028 = v1019 + v1027;
half const v1029 = half(v1027);
half_4 const v1030 = [&]{
half_4 tmp = v1021;
tmp.i_2 = v1029;
return tmp;
}();
float const v1031 = *v862;
uint32_t const v1032 = reinterpret_cast<const thread uint32_t&>(v1031);
bool const v1033 = v1032 == v1006;
float const v1034 = v1031 - v957;
float const v1035 = exp(v1034);float const v1036 = v1033 ? v72 : v1035;
float const v1037 = v1028 + v1036;
half const v1038 = half(v1036);
half_4 const v1039 = [&]{
half_4 tmp = v1030;
tmp.i_3 = v1038;
return tmp;
}();
uint32_t const v1040 = v63 * v677;
uint32_t const v1041 = v662 + v1040;
uint32_t const v1042 = v64 * v404;
uint32_t const v1043 = v1041 + v1042;
uint32_t const v1044 = uint32_t(v1043);
threadgroup half_4 * const v1045 = &(*v67)[v1044];
*v1045 = v1039;
float const v1046 = *v882;
uint32_t const v1047 = reinterpret_cast<const thread uint32_t&>(v1046);
bool const v1048 = v1047 == v1006;
float const v1049 = v1046 - v957;
float const v1050 = exp(v1049);float const v1051 = v1048 ? v72 : v1050;
float const v1052 = v1037 + v1051;
half const v1053 = half(v1051);
half_4 const v1054 = [&]{
half_4 tmp = v106;
tmp.i_0 = v1053;
return tmp;
}();
float const v1055 = *v904;
uint32_t const v1056 = reinterpret_cast<const thread uint32_t&>(v1055);
bool const v1057 = v1056 == v1006;
float const v1058 = v1055 - v957;
float const v1059 = exp(v1058);float const v1060 = v1057 ? v72 : v1059;
float const v1061 = v1052 + v1060;
half const v1062 = half(v1060);
half_4 const v1063 = [&]{
half_4 tmp = v1054;
tmp.i_1 = v1062;
return tmp;
}();
float const v1064 = *v924;
uint32_t const v1065 = reinterpret_cast<const thread uint32_t&>(v1064);
bool const v1066 = v1065 == v1006;
float const v1067 = v1064 - v957;
float const v1068 = exp(v1067);float const v1069 = v1066 ? v72 : v1068;
float const v1070 = v1061 + v1069;
half const v1071 = half(v1069);
half_4 const v1072 = [&]{
half_4 tmp = v1063;
tmp.i_2 = v1071;
return tmp;
}();
float const v1073 = *v946;
uint32_t const v1074 = reinterpret_cast<const thread uint32_t&>(v1073);
bool const v1075 = v1074 == v1006;
float const v1076 = v1073 - v957;
float const v1077 = exp(v1076);float const v1078 = v1075 ? v72 : v1077;
float const v1079 = v1070 + v1078;
half const v1080 = half(v1078);
half_4 const v1081 = [&]{
half_4 tmp = v1072;
tmp.i_3 = v1080;
return tmp;
}();
uint32_t const v1082 = v1043 + v54;
uint32_t const v1083 = uint32_t(v1082);
threadgroup half_4 * const v1084 = &(*v67)[v1083];
*v1084 = v1081;
float const v1085 = *v95;
float const v1086 = fma(v1085, v959, v1079);
*v95 = v1086;
float const v1087 = *v96;
float const v1088 = fma(v1087, v959, v1079);
*v96 = v1088;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1089 = *v658;
bool const v1090 = !v1089;
bool const v1091 = *v621;
bool const v1092 = v1091 && v1090;
if(v1092) {

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1093 = v785 + v1042;
for(uint32_t v1094 = v97; v1094 < v56; v1094 += v54) {
uint32_t const v1095 = v1094 / v219;
uint32_t const v1096 = v1041 + v1095;
uint32_t const v1097 = uint32_t(v1096);
threadgroup half_4 * const v1098 = &(*v67)[v1097];
half_4 const v1099 = *v1098;
uint32_t const v1100 = v1094 % v219;
half const v1101 = v1099.i_0;
float const v1102 = float(v1101);
float v1103_store;
thread float * v1103 = &v1103_store;*v1103 = v1102;
bool const v1104 = v1100 == v54;
if(v1104) {
half const v1105 = v1099.i_1;
float const v1106 = float(v1105);
*v1103 = v1106;
}
bool const v1107 = v1100 == v404;
if(v1107) {
half const v1108 = v1099.i_2;
float const v1109 = float(v1108);
*v1103 = v1109;
}
bool const v1110 = v1100 == v844;
if(v1110) {
half const v1111 = v1099.i_3;
float const v1112 = float(v1111);
*v1103 = v1112;
}
float const v1113 = *v1103;
uint32_t const v1114 = reinterpret_cast<const thread uint32_t&>(v1113);
bool const v1115 = v1114 == v97;
bool const v1116 = !v1115;
if(v1116) {
uint32_t const v1117 = v1094 * v123;
uint32_t const v1118 = v410 + v1117;
uint32_t const v1119 = v1042 / v219;
uint32_t const v1120 = v1118 + v1119;
uint32_t const v1121 = uint32_t(v1120);
threadgroup half_4 * const v1122 = &(*v65)[v1121];
half_4 const v1123 = *v1122;
half const v1124 = v1123.i_0;
float const v1125 = float(v1124);
float v1126_store;
thread float * v1126 = &v1126_store;*v1126 = v1125;
uint32_t const v1127 = v64 % v404;
bool const v1128 = v1127 == v54;
if(v1128) {
half const v1129 = v1123.i_2;
float const v1130 = float(v1129);
*v1126 = v1130;
}
uint32_t const v1131 = uint32_t(v1093);
float const v1132 = *v1103;
float const v1133 = *v1126;
threadgroup float * const v1134 = &(*v66)[v1131];
float const v1135 = *v1134;
float const v1136 = fma(v1132, v1133, v1135);
*v1134 = v1136;
half const v1137 = v1123.i_1;
float const v1138 = float(v1137);
float v1139_store;
thread float * v1139 = &v1139_store;*v1139 = v1138;
if(v1128) {
half const v1140 = v1123.i_3;
float const v1141 = float(v1140);
*v1139 = v1141;
}
uint32_t const v1142 = v1093 + v54;
uint32_t const v1143 = uint32_t(v1142);
float const v1144 = *v1103;
float const v1145 = *v1139;
threadgroup float * const v1146 = &(*v66)[v1143];
float const v1147 = *v1146;
float const v1148 = fma(v1144, v1145, v1147);
*v1146 = v1148;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1149 = v97; v1149 < v56; v1149 += v54) {
uint32_t const v1150 = v1149 / v219;
uint32_t const v1151 = v1041 + v1150;
uint32_t const v1152 = uint32_t(v1151);
threadgroup half_4 * const v1153 = &(*v67)[v1152];
half_4 const v1154 = *v1153;
uint32_t const v1155 = v1149 % v219;
half const v1156 = v1154.i_0;
float const v1157 = float(v1156);
float v1158_store;
thread float * v1158 = &v1158_store;*v1158 = v1157;
bool const v1159 = v1155 == v54;
if(v1159) {
half const v1160 = v1154.i_1;
float const v1161 = float(v1160);
*v1158 = v1161;
}
bool const v1162 = v1155 == v404;
if(v1162) {
half const v1163 = v1154.i_2;
float const v1164 = float(v1163);
*v1158 = v1164;
}
bool const v1165 = v1155 == v844;
if(v1165) {
half const v1166 = v1154.i_3;
float const v1167 = float(v1166);
*v1158 = v1167;
}
float const v1168 = *v1158;
uint32_t const v1169 = reinterpret_cast<const thread uint32_t&>(v1168);
bool const v1170 = v1169 == v97;
bool const v1171 = !v1170;
if(v1171) {
uint32_t const v1172 = v1149 * v123;
uint32_t const v1173 = 578;
uint32_t const v1174 = v1173 + v1172;
uint32_t const v1175 = v1042 / v219;
uint32_t const v1176 = v1174 + v1175;
uint32_t const v1177 = uint32_t(v1176);
threadgroup half_4 * const v1178 = &(*v65)[v1177];
half_4 const v1179 = *v1178;
half const v1180 = v1179.i_0;
float const v1181 = float(v1180);
float v1182_store;
thread float * v1182 = &v1182_store;*v1182 = v1181;
uint32_t const v1183 = v64 % v404;
bool const v1184 = v1183 == v54;
if(v1184) {
half const v1185 = v1179.i_2;
float const v1186 = float(v1185);
*v1182 = v1186;
}
uint32_t const v1187 = uint32_t(v1093);
float const v1188 = *v1158;
float const v1189 = *v1182;
threadgroup float * const v1190 = &(*v66)[v1187];
float const v1191 = *v1190;
float const v1192 = fma(v1188, v1189, v1191);
*v1190 = v1192;
half const v1193 = v1179.i_1;
float const v1194 = float(v1193);
float v1195_store;
thread float * v1195 = &v1195_store;*v1195 = v1194;
if(v1184) {
half const v1196 = v1179.i_3;
float const v1197 = float(v1196);
*v1195 = v1197;
}
uint32_t const v1198 = v1093 + v54;
uint32_t const v1199 = uint32_t(v1198);
float const v1200 = *v1158;
float const v1201 = *v1195;
threadgroup float * const v1202 = &(*v66)[v1199];
float const v1203 = *v1202;
float const v1204 = fma(v1200, v1201, v1203);
*v1202 = v1204;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1205 = v97; v1205 < v56; v1205 += v54) {
uint32_t const v1206 = v1205 / v219;
uint32_t const v1207 = v1041 + v1206;
uint32_t const v1208 = uint32_t(v1207);
threadgroup half_4 * const v1209 = &(*v67)[v1208];
half_4 const v1210 = *v1209;
uint32_t const v1211 = v1205 % v219;
half const v1212 = v1210.i_0;
float const v1213 = float(v1212);
float v1214_store;
thread float * v1214 = &v1214_store;*v1214 = v1213;
bool const v1215 = v1211 == v54;
if(v1215) {
half const v1216 = v1210.i_1;
float const v1217 = float(v1216);
*v1214 = v1217;
}
bool const v1218 = v1211 == v404;
if(v1218) {
half const v1219 = v1210.i_2;
float const v1220 = float(v1219);
*v1214 = v1220;
}
bool const v1221 = v1211 == v844;
if(v1221) {
half const v1222 = v1210.i_3;
float const v1223 = float(v1222);
*v1214 = v1223;
}
float const v1224 = *v1214;
uint32_t const v1225 = reinterpret_cast<const thread uint32_t&>(v1224);
bool const v1226 = v1225 == v97;
bool const v1227 = !v1226;
if(v1227) {
uint32_t const v1228 = v1205 * v123;
uint32_t const v1229 = 580;
uint32_t const v1230 = v1229 + v1228;
uint32_t const v1231 = v1042 / v219;
uint32_t const v1232 = v1230 + v1231;
uint32_t const v1233 = uint32_t(v1232);
threadgroup half_4 * const v1234 = &(*v65)[v1233];
half_4 const v1235 = *v1234;
half const v1236 = v1235.i_0;
float const v1237 = float(v1236);
float v1238_store;
thread float * v1238 = &v1238_store;*v1238 = v1237;
uint32_t const v1239 = v64 % v404;
bool const v1240 = v1239 == v54;
if(v1240) {
half const v1241 = v1235.i_2;
float const v1242 = float(v1241);
*v1238 = v1242;
}
uint32_t const v1243 = uint32_t(v1093);
float const v1244 = *v1214;
float const v1245 = *v1238;
threadgroup float * const v1246 = &(*v66)[v1243];
float const v1247 = *v1246;
float const v1248 = fma(v1244, v1245, v1247);
*v1246 = v1248;
half const v1249 = v1235.i_1;
float const v1250 = float(v1249);
float v1251_store;
thread float * v1251 = &v1251_store;*v1251 = v1250;
if(v1240) {
half const v1252 = v1235.i_3;
float const v1253 = float(v1252);
*v1251 = v1253;
}
uint32_t const v1254 = v1093 + v54;
uint32_t const v1255 = uint32_t(v1254);
float const v1256 = *v1214;
float const v1257 = *v1251;
threadgroup float * const v1258 = &(*v66)[v1255];
float const v1259 = *v1258;
float const v1260 = fma(v1256, v1257, v1259);
*v1258 = v1260;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1261 = v97; v1261 < v56; v1261 += v54) {
uint32_t const v1262 = v1261 / v219;
uint32_t const v1263 = v1041 + v1262;
uint32_t const v1264 = uint32_t(v1263);
threadgroup half_4 * const v1265 = &(*v67)[v1264];
half_4 const v1266 = *v1265;
uint32_t const v1267 = v1261 % v219;
half const v1268 = v1266.i_0;
float const v1269 = float(v1268);
float v1270_store;
thread float * v1270 = &v1270_store;*v1270 = v1269;
bool const v1271 = v1267 == v54;
if(v1271) {
half const v1272 = v1266.i_1;
float const v1273 = float(v1272);
*v1270 = v1273;
}
bool const v1274 = v1267 == v404;
if(v1274) {
half const v1275 = v1266.i_2;
float const v1276 = float(v1275);
*v1270 = v1276;
}
bool const v1277 = v1267 == v844;
if(v1277) {
half const v1278 = v1266.i_3;
float const v1279 = float(v1278);
*v1270 = v1279;
}
float const v1280 = *v1270;
uint32_t const v1281 = reinterpret_cast<const thread uint32_t&>(v1280);
bool const v1282 = v1281 == v97;
bool const v1283 = !v1282;
if(v1283) {
uint32_t const v1284 = v1261 * v123;
uint32_t const v1285 = 582;
uint32_t const v1286 = v1285 + v1284;
uint32_t const v1287 = v1042 / v219;
uint32_t const v1288 = v1286 + v1287;
uint32_t const v1289 = uint32_t(v1288);
threadgroup half_4 * const v1290 = &(*v65)[v1289];
half_4 const v1291 = *v1290;
half const v1292 = v1291.i_0;
float const v1293 = float(v1292);
float v1294_store;
thread float * v1294 = &v1294_store;*v1294 = v1293;
uint32_t const v1295 = v64 % v404;
bool const v1296 = v1295 == v54;
if(v1296) {
half const v1297 = v1291.i_2;
float const v1298 = float(v1297);
*v1294 = v1298;
}
uint32_t const v1299 = uint32_t(v1093);
float const v1300 = *v1270;
float const v1301 = *v1294;
threadgroup float * const v1302 = &(*v66)[v1299];
float const v1303 = *v1302;
float const v1304 = fma(v1300, v1301, v1303);
*v1302 = v1304;
half const v1305 = v1291.i_1;
float const v1306 = float(v1305);
float v1307_store;
thread float * v1307 = &v1307_store;*v1307 = v1306;
if(v1296) {
half const v1308 = v1291.i_3;
float const v1309 = float(v1308);
*v1307 = v1309;
}
uint32_t const v1310 = v1093 + v54;
uint32_t const v1311 = uint32_t(v1310);
float const v1312 = *v1270;
float const v1313 = *v1307;
threadgroup float * const v1314 = &(*v66)[v1311];
float const v1315 = *v1314;
float const v1316 = fma(v1312, v1313, v1315);
*v1314 = v1316;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1317 = v97; v1317 < v56; v1317 += v54) {
uint32_t const v1318 = v1317 / v219;
uint32_t const v1319 = v1041 + v1318;
uint32_t const v1320 = uint32_t(v1319);
threadgroup half_4 * const v1321 = &(*v67)[v1320];
half_4 const v1322 = *v1321;
uint32_t const v1323 = v1317 % v219;
half const v1324 = v1322.i_0;
float const v1325 = float(v1324);
float v1326_store;
thread float * v1326 = &v1326_store;*v1326 = v1325;
bool const v1327 = v1323 == v54;
if(v1327) {
half const v1328 = v1322.i_1;
float const v1329 = float(v1328);
*v1326 = v1329;
}
bool const v1330 = v1323 == v404;
if(v1330) {
half const v1331 = v1322.i_2;
float const v1332 = float(v1331);
*v1326 = v1332;
}
bool const v1333 = v1323 == v844;
if(v1333) {
half const v1334 = v1322.i_3;
float const v1335 = float(v1334);
*v1326 = v1335;
}
float const v1336 = *v1326;
uint32_t const v1337 = reinterpret_cast<const thread uint32_t&>(v1336);
bool const v1338 = v1337 == v97;
bool const v1339 = !v1338;
if(v1339) {
uint32_t const v1340 = v1317 * v123;
uint32_t const v1341 = 584;
uint32_t const v1342 = v1341 + v1340;
uint32_t const v1343 = v1042 / v219;
uint32_t const v1344 = v1342 + v1343;
uint32_t const v1345 = uint32_t(v1344);
threadgroup half_4 * const v1346 = &(*v65)[v1345];
half_4 const v1347 = *v1346;
half const v1348 = v1347.i_0;
float const v1349 = float(v1348);
float v1350_store;
thread float * v1350 = &v1350_store;*v1350 = v1349;
uint32_t const v1351 = v64 % v404;
bool const v1352 = v1351 == v54;
if(v1352) {
half const v1353 = v1347.i_2;
float const v1354 = float(v1353);
*v1350 = v1354;
}
uint32_t const v1355 = uint32_t(v1093);
float const v1356 = *v1326;
float const v1357 = *v1350;
threadgroup float * const v1358 = &(*v66)[v1355];
float const v1359 = *v1358;
float const v1360 = fma(v1356, v1357, v1359);
*v1358 = v1360;
half const v1361 = v1347.i_1;
float const v1362 = float(v1361);
float v1363_store;
thread float * v1363 = &v1363_store;*v1363 = v1362;
if(v1352) {
half const v1364 = v1347.i_3;
float const v1365 = float(v1364);
*v1363 = v1365;
}
uint32_t const v1366 = v1093 + v54;
uint32_t const v1367 = uint32_t(v1366);
float const v1368 = *v1326;
float const v1369 = *v1363;
threadgroup float * const v1370 = &(*v66)[v1367];
float const v1371 = *v1370;
float const v1372 = fma(v1368, v1369, v1371);
*v1370 = v1372;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1373 = v97; v1373 < v56; v1373 += v54) {
uint32_t const v1374 = v1373 / v219;
uint32_t const v1375 = v1041 + v1374;
uint32_t const v1376 = uint32_t(v1375);
threadgroup half_4 * const v1377 = &(*v67)[v1376];
half_4 const v1378 = *v1377;
uint32_t const v1379 = v1373 % v219;
half const v1380 = v1378.i_0;
float const v1381 = float(v1380);
float v1382_store;
thread float * v1382 = &v1382_store;*v1382 = v1381;
bool const v1383 = v1379 == v54;
if(v1383) {
half const v1384 = v1378.i_1;
float const v1385 = float(v1384);
*v1382 = v1385;
}
bool const v1386 = v1379 == v404;
if(v1386) {
half const v1387 = v1378.i_2;
float const v1388 = float(v1387);
*v1382 = v1388;
}
bool const v1389 = v1379 == v844;
if(v1389) {
half const v1390 = v1378.i_3;
float const v1391 = float(v1390);
*v1382 = v1391;
}
float const v1392 = *v1382;
uint32_t const v1393 = reinterpret_cast<const thread uint32_t&>(v1392);
bool const v1394 = v1393 == v97;
bool const v1395 = !v1394;
if(v1395) {
uint32_t const v1396 = v1373 * v123;
uint32_t const v1397 = 586;
uint32_t const v1398 = v1397 + v1396;
uint32_t const v1399 = v1042 / v219;
uint32_t const v1400 = v1398 + v1399;
uint32_t const v1401 = uint32_t(v1400);
threadgroup half_4 * const v1402 = &(*v65)[v1401];
half_4 const v1403 = *v1402;
half const v1404 = v1403.i_0;
float const v1405 = float(v1404);
float v1406_store;
thread float * v1406 = &v1406_store;*v1406 = v1405;
uint32_t const v1407 = v64 % v404;
bool const v1408 = v1407 == v54;
if(v1408) {
half const v1409 = v1403.i_2;
float const v1410 = float(v1409);
*v1406 = v1410;
}
uint32_t const v1411 = uint32_t(v1093);
float const v1412 = *v1382;
float const v1413 = *v1406;
threadgroup float * const v1414 = &(*v66)[v1411];
float const v1415 = *v1414;
float const v1416 = fma(v1412, v1413, v1415);
*v1414 = v1416;
half const v1417 = v1403.i_1;
float const v1418 = float(v1417);
float v1419_store;
thread float * v1419 = &v1419_store;*v1419 = v1418;
if(v1408) {
half const v1420 = v1403.i_3;
float const v1421 = float(v1420);
*v1419 = v1421;
}
uint32_t const v1422 = v1093 + v54;
uint32_t const v1423 = uint32_t(v1422);
float const v1424 = *v1382;
float const v1425 = *v1419;
threadgroup float * const v1426 = &(*v66)[v1423];
float const v1427 = *v1426;
float const v1428 = fma(v1424, v1425, v1427);
*v1426 = v1428;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1429 = v97; v1429 < v56; v1429 += v54) {
uint32_t const v1430 = v1429 / v219;
uint32_t const v1431 = v1041 + v1430;
uint32_t const v1432 = uint32_t(v1431);
threadgroup half_4 * const v1433 = &(*v67)[v1432];
half_4 const v1434 = *v1433;
uint32_t const v1435 = v1429 % v219;
half const v1436 = v1434.i_0;
float const v1437 = float(v1436);
float v1438_store;
thread float * v1438 = &v1438_store;*v1438 = v1437;
bool const v1439 = v1435 == v54;
if(v1439) {
half const v1440 = v1434.i_1;
float const v1441 = float(v1440);
*v1438 = v1441;
}
bool const v1442 = v1435 == v404;
if(v1442) {
half const v1443 = v1434.i_2;
float const v1444 = float(v1443);
*v1438 = v1444;
}
bool const v1445 = v1435 == v844;
if(v1445) {
half const v1446 = v1434.i_3;
float const v1447 = float(v1446);
*v1438 = v1447;
}
float const v1448 = *v1438;
uint32_t const v1449 = reinterpret_cast<const thread uint32_t&>(v1448);
bool const v1450 = v1449 == v97;
bool const v1451 = !v1450;
if(v1451) {
uint32_t const v1452 = v1429 * v123;
uint32_t const v1453 = 588;
uint32_t const v1454 = v1453 + v1452;
uint32_t const v1455 = v1042 / v219;
uint32_t const v1456 = v1454 + v1455;
uint32_t const v1457 = uint32_t(v1456);
threadgroup half_4 * const v1458 = &(*v65)[v1457];
half_4 const v1459 = *v1458;
half const v1460 = v1459.i_0;
float const v1461 = float(v1460);
float v1462_store;
thread float * v1462 = &v1462_store;*v1462 = v1461;
uint32_t const v1463 = v64 % v404;
bool const v1464 = v1463 == v54;
if(v1464) {
half const v1465 = v1459.i_2;
float const v1466 = float(v1465);
*v1462 = v1466;
}
uint32_t const v1467 = uint32_t(v1093);
float const v1468 = *v1438;
float const v1469 = *v1462;
threadgroup float * const v1470 = &(*v66)[v1467];
float const v1471 = *v1470;
float const v1472 = fma(v1468, v1469, v1471);
*v1470 = v1472;
half const v1473 = v1459.i_1;
float const v1474 = float(v1473);
float v1475_store;
thread float * v1475 = &v1475_store;*v1475 = v1474;
if(v1464) {
half const v1476 = v1459.i_3;
float const v1477 = float(v1476);
*v1475 = v1477;
}
uint32_t const v1478 = v1093 + v54;
uint32_t const v1479 = uint32_t(v1478);
float const v1480 = *v1438;
float const v1481 = *v1475;
threadgroup float * const v1482 = &(*v66)[v1479];
float const v1483 = *v1482;
float const v1484 = fma(v1480, v1481, v1483);
*v1482 = v1484;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1485 = v97; v1485 < v56; v1485 += v54) {
uint32_t const v1486 = v1485 / v219;
uint32_t const v1487 = v1041 + v1486;
uint32_t const v1488 = uint32_t(v1487);
threadgroup half_4 * const v1489 = &(*v67)[v1488];
half_4 const v1490 = *v1489;
uint32_t const v1491 = v1485 % v219;
half const v1492 = v1490.i_0;
float const v1493 = float(v1492);
float v1494_store;
thread float * v1494 = &v1494_store;*v1494 = v1493;
bool const v1495 = v1491 == v54;
if(v1495) {
half const v1496 = v1490.i_1;
float const v1497 = float(v1496);
*v1494 = v1497;
}
bool const v1498 = v1491 == v404;
if(v1498) {
half const v1499 = v1490.i_2;
float const v1500 = float(v1499);
*v1494 = v1500;
}
bool const v1501 = v1491 == v844;
if(v1501) {
half const v1502 = v1490.i_3;
float const v1503 = float(v1502);
*v1494 = v1503;
}
float const v1504 = *v1494;
uint32_t const v1505 = reinterpret_cast<const thread uint32_t&>(v1504);
bool const v1506 = v1505 == v97;
bool const v1507 = !v1506;
if(v1507) {
uint32_t const v1508 = v1485 * v123;
uint32_t const v1509 = 590;
uint32_t const v1510 = v1509 + v1508;
uint32_t const v1511 = v1042 / v219;
uint32_t const v1512 = v1510 + v1511;
uint32_t const v1513 = uint32_t(v1512);
threadgroup half_4 * const v1514 = &(*v65)[v1513];
half_4 const v1515 = *v1514;
half const v1516 = v1515.i_0;
float const v1517 = float(v1516);
float v1518_store;
thread float * v1518 = &v1518_store;*v1518 = v1517;
uint32_t const v1519 = v64 % v404;
bool const v1520 = v1519 == v54;
if(v1520) {
half const v1521 = v1515.i_2;
float const v1522 = float(v1521);
*v1518 = v1522;
}
uint32_t const v1523 = uint32_t(v1093);
float const v1524 = *v1494;
float const v1525 = *v1518;
threadgroup float * const v1526 = &(*v66)[v1523];
float const v1527 = *v1526;
float const v1528 = fma(v1524, v1525, v1527);
*v1526 = v1528;
half const v1529 = v1515.i_1;
float const v1530 = float(v1529);
float v1531_store;
thread float * v1531 = &v1531_store;*v1531 = v1530;
if(v1520) {
half const v1532 = v1515.i_3;
float const v1533 = float(v1532);
*v1531 = v1533;
}
uint32_t const v1534 = v1093 + v54;
uint32_t const v1535 = uint32_t(v1534);
float const v1536 = *v1494;
float const v1537 = *v1531;
threadgroup float * const v1538 = &(*v66)[v1535];
float const v1539 = *v1538;
float const v1540 = fma(v1536, v1537, v1539);
*v1538 = v1540;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1541_store; thread simdgroup_half8x8 * v1541 = &v1541_store;uint32_t const v1542 = uint32_t(v662);
threadgroup half_4 * const v1543 = &(*v67)[v1542];
simdgroup_load(*v1541, reinterpret_cast<threadgroup half *>(v1543), v688, 0, false);
simdgroup_half8x8 v1544_store; thread simdgroup_half8x8 * v1544 = &v1544_store;uint32_t const v1545 = 576;
threadgroup half_4 * const v1546 = &(*v65)[v1545];
simdgroup_load(*v1544, reinterpret_cast<threadgroup half *>(v1546), v665, 0, false);
simdgroup_multiply_accumulate(*v71, *v1541, *v1544, *v71);
simdgroup_half8x8 v1547_store; thread simdgroup_half8x8 * v1547 = &v1547_store;uint32_t const v1548 = 578;
threadgroup half_4 * const v1549 = &(*v65)[v1548];
simdgroup_load(*v1547, reinterpret_cast<threadgroup half *>(v1549), v665, 0, false);
simdgroup_multiply_accumulate(*v73, *v1541, *v1547, *v73);
simdgroup_half8x8 v1550_store; thread simdgroup_half8x8 * v1550 = &v1550_store;uint32_t const v1551 = 580;
threadgroup half_4 * const v1552 = &(*v65)[v1551];
simdgroup_load(*v1550, reinterpret_cast<threadgroup half *>(v1552), v665, 0, false);
simdgroup_multiply_accumulate(*v74, *v1541, *v1550, *v74);
simdgroup_half8x8 v1553_store; thread simdgroup_half8x8 * v1553 = &v1553_store;uint32_t const v1554 = 582;
threadgroup half_4 * const v1555 = &(*v65)[v1554];
simdgroup_load(*v1553, reinterpret_cast<threadgroup half *>(v1555), v665, 0, false);
simdgroup_multiply_accumulate(*v75, *v1541, *v1553, *v75);
simdgroup_half8x8 v1556_store; thread simdgroup_half8x8 * v1556 = &v1556_store;uint32_t const v1557 = 584;
threadgroup half_4 * const v1558 = &(*v65)[v1557];
simdgroup_load(*v1556, reinterpret_cast<threadgroup half *>(v1558), v665, 0, false);
simdgroup_multiply_accumulate(*v76, *v1541, *v1556, *v76);
simdgroup_half8x8 v1559_store; thread simdgroup_half8x8 * v1559 = &v1559_store;uint32_t const v1560 = 586;
threadgroup half_4 * const v1561 = &(*v65)[v1560];
simdgroup_load(*v1559, reinterpret_cast<threadgroup half *>(v1561), v665, 0, false);
simdgroup_multiply_accumulate(*v77, *v1541, *v1559, *v77);
simdgroup_half8x8 v1562_store; thread simdgroup_half8x8 * v1562 = &v1562_store;uint32_t const v1563 = 588;
threadgroup half_4 * const v1564 = &(*v65)[v1563];
simdgroup_load(*v1562, reinterpret_cast<threadgroup half *>(v1564), v665, 0, false);
simdgroup_multiply_accumulate(*v78, *v1541, *v1562, *v78);
simdgroup_half8x8 v1565_store; thread simdgroup_half8x8 * v1565 = &v1565_store;uint32_t const v1566 = 590;
threadgroup half_4 * const v1567 = &(*v65)[v1566];
simdgroup_load(*v1565, reinterpret_cast<threadgroup half *>(v1567), v665, 0, false);
simdgroup_multiply_accumulate(*v79, *v1541, *v1565, *v79);
simdgroup_half8x8 v1568_store; thread simdgroup_half8x8 * v1568 = &v1568_store;uint32_t const v1569 = v662 + v404;
uint32_t const v1570 = uint32_t(v1569);
threadgroup half_4 * const v1571 = &(*v67)[v1570];
simdgroup_load(*v1568, reinterpret_cast<threadgroup half *>(v1571), v688, 0, false);
simdgroup_half8x8 v1572_store; thread simdgroup_half8x8 * v1572 = &v1572_store;threadgroup half_4 * const v1573 = &(*v65)[v752];
simdgroup_load(*v1572, reinterpret_cast<threadgroup half *>(v1573), v665, 0, false);
simdgroup_multiply_accumulate(*v71, *v1568, *v1572, *v71);
simdgroup_half8x8 v1574_store; thread simdgroup_half8x8 * v1574 = &v1574_store;uint32_t const v1575 = 722;
threadgroup half_4 * const v1576 = &(*v65)[v1575];
simdgroup_load(*v1574, reinterpret_cast<threadgroup half *>(v1576), v665, 0, false);
simdgroup_multiply_accumulate(*v73, *v1568, *v1574, *v73);
simdgroup_half8x8 v1577_store; thread simdgroup_half8x8 * v1577 = &v1577_store;uint32_t const v1578 = 724;
threadgroup half_4 * const v1579 = &(*v65)[v1578];
simdgroup_load(*v1577, reinterpret_cast<threadgroup half *>(v1579), v665, 0, false);
simdgroup_multiply_accumulate(*v74, *v1568, *v1577, *v74);
simdgroup_half8x8 v1580_store; thread simdgroup_half8x8 * v1580 = &v1580_store;uint32_t const v1581 = 726;
threadgroup half_4 * const v1582 = &(*v65)[v1581];
simdgroup_load(*v1580, reinterpret_cast<threadgroup half *>(v1582), v665, 0, false);
simdgroup_multiply_accumulate(*v75, *v1568, *v1580, *v75);
simdgroup_half8x8 v1583_store; thread simdgroup_half8x8 * v1583 = &v1583_store;uint32_t const v1584 = 728;
threadgroup half_4 * const v1585 = &(*v65)[v1584];
simdgroup_load(*v1583, reinterpret_cast<threadgroup half *>(v1585), v665, 0, false);
simdgroup_multiply_accumulate(*v76, *v1568, *v1583, *v76);
simdgroup_half8x8 v1586_store; thread simdgroup_half8x8 * v1586 = &v1586_store;uint32_t const v1587 = 730;
threadgroup half_4 * const v1588 = &(*v65)[v1587];
simdgroup_load(*v1586, reinterpret_cast<threadgroup half *>(v1588), v665, 0, false);
simdgroup_multiply_accumulate(*v77, *v1568, *v1586, *v77);
simdgroup_half8x8 v1589_store; thread simdgroup_half8x8 * v1589 = &v1589_store;uint32_t const v1590 = 732;
threadgroup half_4 * const v1591 = &(*v65)[v1590];
simdgroup_load(*v1589, reinterpret_cast<threadgroup half *>(v1591), v665, 0, false);
simdgroup_multiply_accumulate(*v78, *v1568, *v1589, *v78);
simdgroup_half8x8 v1592_store; thread simdgroup_half8x8 * v1592 = &v1592_store;uint32_t const v1593 = 734;
threadgroup half_4 * const v1594 = &(*v65)[v1593];
simdgroup_load(*v1592, reinterpret_cast<threadgroup half *>(v1594), v665, 0, false);
simdgroup_multiply_accumulate(*v79, *v1568, *v1592, *v79);
simdgroup_half8x8 v1595_store; thread simdgroup_half8x8 * v1595 = &v1595_store;uint32_t const v1596 = v662 + v219;
uint32_t const v1597 = uint32_t(v1596);
threadgroup half_4 * const v1598 = &(*v67)[v1597];
simdgroup_load(*v1595, reinterpret_cast<threadgroup half *>(v1598), v688, 0, false);
simdgroup_half8x8 v1599_store; thread simdgroup_half8x8 * v1599 = &v1599_store;threadgroup half_4 * const v1600 = &(*v65)[v722];
simdgroup_load(*v1599, reinterpret_cast<threadgroup half *>(v1600), v665, 0, false);
simdgroup_multiply_accumulate(*v71, *v1595, *v1599, *v71);
simdgroup_half8x8 v1601_store; thread simdgroup_half8x8 * v1601 = &v1601_store;uint32_t const v1602 = 866;
threadgroup half_4 * const v1603 = &(*v65)[v1602];
simdgroup_load(*v1601, reinterpret_cast<threadgroup half *>(v1603), v665, 0, false);
simdgroup_multiply_accumulate(*v73, *v1595, *v1601, *v73);
simdgroup_half8x8 v1604_store; thread simdgroup_half8x8 * v1604 = &v1604_store;uint32_t const v1605 = 868;
threadgroup half_4 * const v1606 = &(*v65)[v1605];
simdgroup_load(*v1604, reinterpret_cast<threadgroup half *>(v1606), v665, 0, false);
simdgroup_multiply_accumulate(*v74, *v1595, *v1604, *v74);
simdgroup_half8x8 v1607_store; thread simdgroup_half8x8 * v1607 = &v1607_store;uint32_t const v1608 = 870;
threadgroup half_4 * const v1609 = &(*v65)[v1608];
simdgroup_load(*v1607, reinterpret_cast<threadgroup half *>(v1609), v665, 0, false);
simdgroup_multiply_accumulate(*v75, *v1595, *v1607, *v75);
simdgroup_half8x8 v1610_store; thread simdgroup_half8x8 * v1610 = &v1610_store;uint32_t const v1611 = 872;
threadgroup half_4 * const v1612 = &(*v65)[v1611];
simdgroup_load(*v1610, reinterpret_cast<threadgroup half *>(v1612), v665, 0, false);
simdgroup_multiply_accumulate(*v76, *v1595, *v1610, *v76);
simdgroup_half8x8 v1613_store; thread simdgroup_half8x8 * v1613 = &v1613_store;uint32_t const v1614 = 874;
threadgroup half_4 * const v1615 = &(*v65)[v1614];
simdgroup_load(*v1613, reinterpret_cast<threadgroup half *>(v1615), v665, 0, false);
simdgroup_multiply_accumulate(*v77, *v1595, *v1613, *v77);
simdgroup_half8x8 v1616_store; thread simdgroup_half8x8 * v1616 = &v1616_store;uint32_t const v1617 = 876;
threadgroup half_4 * const v1618 = &(*v65)[v1617];
simdgroup_load(*v1616, reinterpret_cast<threadgroup half *>(v1618), v665, 0, false);
simdgroup_multiply_accumulate(*v78, *v1595, *v1616, *v78);
simdgroup_half8x8 v1619_store; thread simdgroup_half8x8 * v1619 = &v1619_store;uint32_t const v1620 = 878;
threadgroup half_4 * const v1621 = &(*v65)[v1620];
simdgroup_load(*v1619, reinterpret_cast<threadgroup half *>(v1621), v665, 0, false);
simdgroup_multiply_accumulate(*v79, *v1595, *v1619, *v79);
simdgroup_half8x8 v1622_store; thread simdgroup_half8x8 * v1622 = &v1622_store;uint32_t const v1623 = v662 + v671;
uint32_t const v1624 = uint32_t(v1623);
threadgroup half_4 * const v1625 = &(*v67)[v1624];
simdgroup_load(*v1622, reinterpret_cast<threadgroup half *>(v1625), v688, 0, false);
simdgroup_half8x8 v1626_store; thread simdgroup_half8x8 * v1626 = &v1626_store;threadgroup half_4 * const v1627 = &(*v65)[v693];
simdgroup_load(*v1626, reinterpret_cast<threadgroup half *>(v1627), v665, 0, false);
simdgroup_multiply_accumulate(*v71, *v1622, *v1626, *v71);
simdgroup_half8x8 v1628_store; thread simdgroup_half8x8 * v1628 = &v1628_store;uint32_t const v1629 = 1010;
threadgroup half_4 * const v1630 = &(*v65)[v1629];
simdgroup_load(*v1628, reinterpret_cast<threadgroup half *>(v1630), v665, 0, false);
simdgroup_multiply_accumulate(*v73, *v1622, *v1628, *v73);
simdgroup_half8x8 v1631_store; thread simdgroup_half8x8 * v1631 = &v1631_store;uint32_t const v1632 = 1012;
threadgroup half_4 * const v1633 = &(*v65)[v1632];
simdgroup_load(*v1631, reinterpret_cast<threadgroup half *>(v1633), v665, 0, false);
simdgroup_multiply_accumulate(*v74, *v1622, *v1631, *v74);
simdgroup_half8x8 v1634_store; thread simdgroup_half8x8 * v1634 = &v1634_store;uint32_t const v1635 = 1014;
threadgroup half_4 * const v1636 = &(*v65)[v1635];
simdgroup_load(*v1634, reinterpret_cast<threadgroup half *>(v1636), v665, 0, false);
simdgroup_multiply_accumulate(*v75, *v1622, *v1634, *v75);
simdgroup_half8x8 v1637_store; thread simdgroup_half8x8 * v1637 = &v1637_store;uint32_t const v1638 = 1016;
threadgroup half_4 * const v1639 = &(*v65)[v1638];
simdgroup_load(*v1637, reinterpret_cast<threadgroup half *>(v1639), v665, 0, false);
simdgroup_multiply_accumulate(*v76, *v1622, *v1637, *v76);
simdgroup_half8x8 v1640_store; thread simdgroup_half8x8 * v1640 = &v1640_store;uint32_t const v1641 = 1018;
threadgroup half_4 * const v1642 = &(*v65)[v1641];
simdgroup_load(*v1640, reinterpret_cast<threadgroup half *>(v1642), v665, 0, false);
simdgroup_multiply_accumulate(*v77, *v1622, *v1640, *v77);
simdgroup_half8x8 v1643_store; thread simdgroup_half8x8 * v1643 = &v1643_store;uint32_t const v1644 = 1020;
threadgroup half_4 * const v1645 = &(*v65)[v1644];
simdgroup_load(*v1643, reinterpret_cast<threadgroup half *>(v1645), v665, 0, false);
simdgroup_multiply_accumulate(*v78, *v1622, *v1643, *v78);
simdgroup_half8x8 v1646_store; thread simdgroup_half8x8 * v1646 = &v1646_store;uint32_t const v1647 = 1022;
threadgroup half_4 * const v1648 = &(*v65)[v1647];
simdgroup_load(*v1646, reinterpret_cast<threadgroup half *>(v1648), v665, 0, false);
simdgroup_multiply_accumulate(*v79, *v1622, *v1646, *v79);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1649 = v61 * v62;
uint32_t const v1650 = v59 + v1649;
uint32_t const v1651 = v1650 + v63;
uint32_t const v1652 = uint32_t(v1651);
uint32_t const v1653 = v42 + v1652;
float const v1654 = *v95;
float const v1655 = simd_shuffle_xor(v1654, v62);;
float const v1656 = v1654 + v1655;
float const v1657 = simd_shuffle_xor(v1656, v98);;
float const v1658 = v1656 + v1657;
uint32_t const v1659 = reinterpret_cast<const thread uint32_t&>(v1658);
bool const v1660 = v1659 == v97;
float const v1661 = 1;
float const v1662 = v1661 / v1658;
float const v1663 = v1660 ? v72 : v1662;
uint32_t const v1664 = 320;
uint32_t const v1665 = v61 * v1664;
uint32_t const v1666 = uint32_t(v1665);
uint32_t const v1667 = 40;
threadgroup float * const v1668 = &(*v66)[v1666];

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v1668), v1667);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1669 = v63 * v1667;
uint32_t const v1670 = v1665 + v1669;
uint32_t const v1671 = 2;
uint32_t const v1672 = v64 * v1671;
uint32_t const v1673 = v1670 + v1672;
bool const v1674 = v1651 < v18;
if(v1674) {
uint32_t const v1675 = 64;
bool const v1676 = v1672 < v1675;
if(v1676) {
uint32_t const v1677 = uint32_t(v1673);
threadgroup float * const v1678 = &(*v66)[v1677];
float const v1679 = *v1678;
float const v1680 = v1679 * v1663;
half const v1681 = half(v1680);
uint32_t const v1682 = 64;
uint32_t const v1683 = v1653 * v1682;
uint32_t const v1684 = uint32_t(v1672);
uint32_t const v1685 = v1683 + v1684;
device half * const v1686 = &v4[v1685];
*v1686 = v1681;
}
uint32_t const v1687 = v54 + v1672;
bool const v1688 = v1687 < v1675;
if(v1688) {
uint32_t const v1689 = v1673 + v54;
uint32_t const v1690 = uint32_t(v1689);
threadgroup float * const v1691 = &(*v66)[v1690];
float const v1692 = *v1691;
float const v1693 = v1692 * v1663;
half const v1694 = half(v1693);
uint32_t const v1695 = 64;
uint32_t const v1696 = v1653 * v1695;
uint32_t const v1697 = uint32_t(v1687);
uint32_t const v1698 = v1696 + v1697;
device half * const v1699 = &v4[v1698];
*v1699 = v1694;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1668), v1667);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1674) {
uint32_t const v1700 = v62 + v1672;
uint32_t const v1701 = 64;
bool const v1702 = v1700 < v1701;
if(v1702) {
uint32_t const v1703 = uint32_t(v1673);
threadgroup float * const v1704 = &(*v66)[v1703];
float const v1705 = *v1704;
float const v1706 = v1705 * v1663;
half const v1707 = half(v1706);
uint32_t const v1708 = 64;
uint32_t const v1709 = v1653 * v1708;
uint32_t const v1710 = uint32_t(v1700);
uint32_t const v1711 = v1709 + v1710;
device half * const v1712 = &v4[v1711];
*v1712 = v1707;
}
uint32_t const v1713 = 9;
uint32_t const v1714 = v1713 + v1672;
bool const v1715 = v1714 < v1701;
if(v1715) {
uint32_t const v1716 = v1673 + v54;
uint32_t const v1717 = uint32_t(v1716);
threadgroup float * const v1718 = &(*v66)[v1717];
float const v1719 = *v1718;
float const v1720 = v1719 * v1663;
half const v1721 = half(v1720);
uint32_t const v1722 = 64;
uint32_t const v1723 = v1653 * v1722;
uint32_t const v1724 = uint32_t(v1714);
uint32_t const v1725 = v1723 + v1724;
device half * const v1726 = &v4[v1725];
*v1726 = v1721;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1668), v1667);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1674) {
uint32_t const v1727 = v98 + v1672;
uint32_t const v1728 = 64;
bool const v1729 = v1727 < v1728;
if(v1729) {
uint32_t const v1730 = uint32_t(v1673);
threadgroup float * const v1731 = &(*v66)[v1730];
float const v1732 = *v1731;
float const v1733 = v1732 * v1663;
half const v1734 = half(v1733);
uint32_t const v1735 = 64;
uint32_t const v1736 = v1653 * v1735;
uint32_t const v1737 = uint32_t(v1727);
uint32_t const v1738 = v1736 + v1737;
device half * const v1739 = &v4[v1738];
*v1739 = v1734;
}
uint32_t const v1740 = 17;
uint32_t const v1741 = v1740 + v1672;
bool const v1742 = v1741 < v1728;
if(v1742) {
uint32_t const v1743 = v1673 + v54;
uint32_t const v1744 = uint32_t(v1743);
threadgroup float * const v1745 = &(*v66)[v1744];
float const v1746 = *v1745;
float const v1747 = v1746 * v1663;
half const v1748 = half(v1747);
uint32_t const v1749 = 64;
uint32_t const v1750 = v1653 * v1749;
uint32_t const v1751 = uint32_t(v1741);
uint32_t const v1752 = v1750 + v1751;
device half * const v1753 = &v4[v1752];
*v1753 = v1748;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1668), v1667);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1674) {
uint32_t const v1754 = 24;
uint32_t const v1755 = v1754 + v1672;
uint32_t const v1756 = 64;
bool const v1757 = v1755 < v1756;
if(v1757) {
uint32_t const v1758 = uint32_t(v1673);
threadgroup float * const v1759 = &(*v66)[v1758];
float const v1760 = *v1759;
float const v1761 = v1760 * v1663;
half const v1762 = half(v1761);
uint32_t const v1763 = 64;
uint32_t const v1764 = v1653 * v1763;
uint32_t const v1765 = uint32_t(v1755);
uint32_t const v1766 = v1764 + v1765;
device half * const v1767 = &v4[v1766];
*v1767 = v1762;
}
uint32_t const v1768 = 25;
uint32_t const v1769 = v1768 + v1672;
bool const v1770 = v1769 < v1756;
if(v1770) {
uint32_t const v1771 = v1673 + v54;
uint32_t const v1772 = uint32_t(v1771);
threadgroup float * const v1773 = &(*v66)[v1772];
float const v1774 = *v1773;
float const v1775 = v1774 * v1663;
half const v1776 = half(v1775);
uint32_t const v1777 = 64;
uint32_t const v1778 = v1653 * v1777;
uint32_t const v1779 = uint32_t(v1769);
uint32_t const v1780 = v1778 + v1779;
device half * const v1781 = &v4[v1780];
*v1781 = v1776;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1668), v1667);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1674) {
uint32_t const v1782 = v56 + v1672;
uint32_t const v1783 = 64;
bool const v1784 = v1782 < v1783;
if(v1784) {
uint32_t const v1785 = uint32_t(v1673);
threadgroup float * const v1786 = &(*v66)[v1785];
float const v1787 = *v1786;
float const v1788 = v1787 * v1663;
half const v1789 = half(v1788);
uint32_t const v1790 = 64;
uint32_t const v1791 = v1653 * v1790;
uint32_t const v1792 = uint32_t(v1782);
uint32_t const v1793 = v1791 + v1792;
device half * const v1794 = &v4[v1793];
*v1794 = v1789;
}
uint32_t const v1795 = 33;
uint32_t const v1796 = v1795 + v1672;
bool const v1797 = v1796 < v1783;
if(v1797) {
uint32_t const v1798 = v1673 + v54;
uint32_t const v1799 = uint32_t(v1798);
threadgroup float * const v1800 = &(*v66)[v1799];
float const v1801 = *v1800;
float const v1802 = v1801 * v1663;
half const v1803 = half(v1802);
uint32_t const v1804 = 64;
uint32_t const v1805 = v1653 * v1804;
uint32_t const v1806 = uint32_t(v1796);
uint32_t const v1807 = v1805 + v1806;
device half * const v1808 = &v4[v1807];
*v1808 = v1803;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1668), v1667);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1674) {
uint32_t const v1809 = v1667 + v1672;
uint32_t const v1810 = 64;
bool const v1811 = v1809 < v1810;
if(v1811) {
uint32_t const v1812 = uint32_t(v1673);
threadgroup float * const v1813 = &(*v66)[v1812];
float const v1814 = *v1813;
float const v1815 = v1814 * v1663;
half const v1816 = half(v1815);
uint32_t const v1817 = 64;
uint32_t const v1818 = v1653 * v1817;
uint32_t const v1819 = uint32_t(v1809);
uint32_t const v1820 = v1818 + v1819;
device half * const v1821 = &v4[v1820];
*v1821 = v1816;
}
uint32_t const v1822 = 41;
uint32_t const v1823 = v1822 + v1672;
bool const v1824 = v1823 < v1810;
if(v1824) {
uint32_t const v1825 = v1673 + v54;
uint32_t const v1826 = uint32_t(v1825);
threadgroup float * const v1827 = &(*v66)[v1826];
float const v1828 = *v1827;
float const v1829 = v1828 * v1663;
half const v1830 = half(v1829);
uint32_t const v1831 = 64;
uint32_t const v1832 = v1653 * v1831;
uint32_t const v1833 = uint32_t(v1823);
uint32_t const v1834 = v1832 + v1833;
device half * const v1835 = &v4[v1834];
*v1835 = v1830;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1668), v1667);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1674) {
uint32_t const v1836 = 48;
uint32_t const v1837 = v1836 + v1672;
uint32_t const v1838 = 64;
bool const v1839 = v1837 < v1838;
if(v1839) {
uint32_t const v1840 = uint32_t(v1673);
threadgroup float * const v1841 = &(*v66)[v1840];
float const v1842 = *v1841;
float const v1843 = v1842 * v1663;
half const v1844 = half(v1843);
uint32_t const v1845 = 64;
uint32_t const v1846 = v1653 * v1845;
uint32_t const v1847 = uint32_t(v1837);
uint32_t const v1848 = v1846 + v1847;
device half * const v1849 = &v4[v1848];
*v1849 = v1844;
}
uint32_t const v1850 = 49;
uint32_t const v1851 = v1850 + v1672;
bool const v1852 = v1851 < v1838;
if(v1852) {
uint32_t const v1853 = v1673 + v54;
uint32_t const v1854 = uint32_t(v1853);
threadgroup float * const v1855 = &(*v66)[v1854];
float const v1856 = *v1855;
float const v1857 = v1856 * v1663;
half const v1858 = half(v1857);
uint32_t const v1859 = 64;
uint32_t const v1860 = v1653 * v1859;
uint32_t const v1861 = uint32_t(v1851);
uint32_t const v1862 = v1860 + v1861;
device half * const v1863 = &v4[v1862];
*v1863 = v1858;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1668), v1667);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1674) {
uint32_t const v1864 = 56;
uint32_t const v1865 = v1864 + v1672;
uint32_t const v1866 = 64;
bool const v1867 = v1865 < v1866;
if(v1867) {
uint32_t const v1868 = uint32_t(v1673);
threadgroup float * const v1869 = &(*v66)[v1868];
float const v1870 = *v1869;
float const v1871 = v1870 * v1663;
half const v1872 = half(v1871);
uint32_t const v1873 = 64;
uint32_t const v1874 = v1653 * v1873;
uint32_t const v1875 = uint32_t(v1865);
uint32_t const v1876 = v1874 + v1875;
device half * const v1877 = &v4[v1876];
*v1877 = v1872;
}
uint32_t const v1878 = 57;
uint32_t const v1879 = v1878 + v1672;
bool const v1880 = v1879 < v1866;
if(v1880) {
uint32_t const v1881 = v1673 + v54;
uint32_t const v1882 = uint32_t(v1881);
threadgroup float * const v1883 = &(*v66)[v1882];
float const v1884 = *v1883;
float const v1885 = v1884 * v1663;
half const v1886 = half(v1885);
uint32_t const v1887 = 64;
uint32_t const v1888 = v1653 * v1887;
uint32_t const v1889 = uint32_t(v1879);
uint32_t const v1890 = v1888 + v1889;
device half * const v1891 = &v4[v1890];
*v1891 = v1886;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1892 = *v96;
float v1893_store;
thread float * v1893 = &v1893_store;*v1893 = v1892;
float const v1894 = *v1893;
float const v1895 = simd_shuffle_xor(v1894, v62);;
float const v1896 = v1894 + v1895;
*v1893 = v1896;
float const v1897 = *v1893;
float const v1898 = simd_shuffle_xor(v1897, v98);;
float const v1899 = v1897 + v1898;
*v1893 = v1899;
bool const v1900 = v64 == v97;
bool const v1901 = v1674 && v1900;
if(v1901) {
float const v1902 = *v93;
float const v1903 = *v1893;
float const v1904 = log(v1903);float const v1905 = v1902 + v1904;
device float * const v1906 = &v5[v1653];
*v1906 = v1905;
}
return;
}
