// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent absent
// call: kernel=v1 t=bf16 h=2 lq=40 lk=50 d=24; 2 2 1; 00000000f00000000600000001000000000000002c0100000600000001000000000000002c010000060000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000ec05513e0000803fd8ffffff320000000a0000000000000028000000320000000200000001000000e0010000580200005802000080070000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=bf16 lq=33 lk=97 d=24 pad=4; 1 2 1; 00000000000000000700000001000000000000000000000007000000010000000000000000000000070000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000ec05513e0000803fdfffffff61000000400000000000000021000000610000000100000001000000e6000000a6020000a602000018030000040000000400000004000000010000000400000000000000

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
struct alignas(8) bfloat_4 { bfloat i_0; bfloat i_1; bfloat i_2; bfloat i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[2];
int32_t scalars_i32[4];
uint32_t scalars_u32[4];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device bfloat_4 const* const v1 [[buffer(0)]], device bfloat_4 const* const v2 [[buffer(1)]], device bfloat_4 const* const v3 [[buffer(2)]], device bfloat * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
alignas(16) threadgroup char v14[18608];
constant uint32_t const* const dynamic_meta_v15 = reinterpret_cast<constant uint32_t const*>(v10 + 1);
constant info_st& info_v16 = *v10;
uint32_t const v17 = 0;
uint32_t const v18 = info_v16.scalars_u32[0];
uint32_t const v19 = info_v16.scalars_u32[1];
uint32_t const v20 = info_v16.scalars_u32[2];
uint32_t const v21 = info_v16.scalars_u32[3];
float const v22 = info_v16.scalars_f32[0];
uint32_t const v23 = info_v16.scalars_usize[0];
uint32_t const v24 = info_v16.scalars_usize[1];
uint32_t const v25 = info_v16.scalars_usize[2];
uint32_t const v26 = info_v16.scalars_usize[4];
uint32_t const v27 = info_v16.scalars_usize[5];
uint32_t const v28 = info_v16.scalars_usize[6];
uint32_t const v29 = info_v16.scalars_usize[8];
uint32_t const v30 = info_v16.scalars_usize[9];
uint32_t const v31 = info_v16.scalars_usize[10];
uint32_t const v32 = threadgroup_position_in_grid_v13[2];
uint32_t const v33 = threadgroup_position_in_grid_v13[0];
uint32_t const v34 = v33 / v21;
uint32_t const v35 = uint32_t(v32);
uint32_t const v36 = uint32_t(v20);
uint32_t const v37 = v35 * v36;
uint32_t const v38 = uint32_t(v33);
uint32_t const v39 = v37 + v38;
uint32_t const v40 = uint32_t(v18);
uint32_t const v41 = v39 * v40;
uint32_t const v42 = v35 * v23;
uint32_t const v43 = v38 * v24;
uint32_t const v44 = v42 + v43;
uint32_t const v45 = v35 * v26;
uint32_t const v46 = uint32_t(v34);
uint32_t const v47 = v46 * v27;
uint32_t const v48 = v45 + v47;
uint32_t const v49 = v35 * v29;
uint32_t const v50 = v46 * v30;
uint32_t const v51 = v49 + v50;
uint32_t const v52 = threadgroup_position_in_grid_v13[1];
uint32_t const v53 = 32;
uint32_t const v54 = v52 * v53;
uint32_t const v55 = thread_index_in_threadgroup_v12 % v53;
uint32_t const v56 = thread_index_in_threadgroup_v12 / v53;
uint32_t const v57 = 8;
uint32_t const v58 = v55 % v57;
uint32_t const v59 = v55 / v57;
threadgroup array<float_4, 512> * const v60 = reinterpret_cast<threadgroup array<float_4, 512> *>(&v14[0]);
threadgroup array<float, 1280> * const v61 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[8192]);
threadgroup array<float_4, 320> * const v62 = reinterpret_cast<threadgroup array<float_4, 320> *>(&v14[13312]);
uint32_t const v63 = 320;
uint32_t const v64 = 1;
threadgroup array<uint32_t, 8> * const v65 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[18576]);
simdgroup_float8x8 v66_store; thread simdgroup_float8x8 * v66 = &v66_store;float const v67 = 0;
*v66 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v68_store; thread simdgroup_float8x8 * v68 = &v68_store;*v68 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v69_store; thread simdgroup_float8x8 * v69 = &v69_store;*v69 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v70_store; thread simdgroup_float8x8 * v70 = &v70_store;*v70 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v71_store; thread simdgroup_float8x8 * v71 = &v71_store;*v71 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v72_store; thread simdgroup_float8x8 * v72 = &v72_store;*v72 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v73_store; thread simdgroup_float8x8 * v73 = &v73_store;*v73 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
array<float, 1> v74_store = {};
thread array<float, 1> * v74 = &v74_store;array<float, 1> v75_store = {};
thread array<float, 1> * v75 = &v75_store;array<float, 1> v76_store = {};
thread array<float, 1> * v76 = &v76_store;thread float * const v77 = &(*v74)[v17];
float const v78 = -3.402823470e+38;
*v77 = v78;
thread float * const v79 = &(*v75)[v17];
*v79 = v67;
thread float * const v80 = &(*v76)[v17];
*v80 = v67;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v81 = 0;
uint32_t const v82 = 6;
uint32_t const v83 = thread_index_in_threadgroup_v12 / v82;
uint32_t const v84 = thread_index_in_threadgroup_v12 % v82;
uint32_t const v85 = v83 / v57;
uint32_t const v86 = 1;
uint32_t const v87 = v85 * v57;
uint32_t const v88 = v54 + v87;
uint32_t const v89 = v83 % v57;
uint32_t const v90 = v88 + v89;
float_4 const v91 = float_4{v67, v67, v67, v67};
float_4 v92_store;
thread float_4 * v92 = &v92_store;*v92 = v91;
bool const v93 = v90 < v18;
if(v93) {
uint32_t const v94 = uint32_t(v90);
uint32_t const v95 = v94 * v25;
uint32_t const v96 = v44 + v95;
uint32_t const v97 = 4;
uint32_t const v98 = v84 * v97;
float_4 v99_store;
thread float_4 * v99 = &v99_store;*v99 = v91;
uint32_t const v100 = 4294967295;
bool const v101 = v98 < v100;
if(v101) {
uint32_t const v102 = v98 / v97;
uint32_t const v103 = uint32_t(v102);
uint32_t const v104 = v96 + v103;
device bfloat_4 const* const v105 = &v1[v104];
bfloat_4 const v106 = *v105;
bfloat const v107 = v106.i_0;
float const v108 = float(v107);
bfloat const v109 = v106.i_1;
float const v110 = float(v109);
bfloat const v111 = v106.i_2;
float const v112 = float(v111);
bfloat const v113 = v106.i_3;
float const v114 = float(v113);
float_4 const v115 = float_4{v108, v110, v112, v114};
*v99 = v115;
}
float_4 const v116 = *v99;
*v92 = v116;
}
uint32_t const v117 = v83 * v57;
uint32_t const v118 = v117 + v84;
uint32_t const v119 = uint32_t(v118);
threadgroup float_4 * const v120 = &(*v60)[v119];
float_4 const v121 = *v92;
*v120 = v121;
uint32_t const v122 = 128;
uint32_t const v123 = thread_index_in_threadgroup_v12 + v122;
uint32_t const v124 = v123 / v82;
uint32_t const v125 = v123 % v82;
uint32_t const v126 = v124 / v57;
uint32_t const v127 = v126 * v57;
uint32_t const v128 = v54 + v127;
uint32_t const v129 = v124 % v57;
uint32_t const v130 = v128 + v129;
float_4 v131_store;
thread float_4 * v131 = &v131_store;*v131 = v91;
bool const v132 = v130 < v18;
if(v132) {
uint32_t const v133 = uint32_t(v130);
uint32_t const v134 = v133 * v25;
uint32_t const v135 = v44 + v134;
uint32_t const v136 = 4;
uint32_t const v137 = v125 * v136;
float_4 v138_store;
thread float_4 * v138 = &v138_store;*v138 = v91;
uint32_t const v139 = 4294967295;
bool const v140 = v137 < v139;
if(v140) {
uint32_t const v141 = v137 / v136;
uint32_t const v142 = uint32_t(v141);
uint32_t const v143 = v135 + v142;
device bfloat_4 const* const v144 = &v1[v143];
bfloat_4 const v145 = *v144;
bfloat const v146 = v145.i_0;
float const v147 = float(v146);
bfloat const v148 = v145.i_1;
float const v149 = float(v148);
bfloat const v150 = v145.i_2;
float const v151 = float(v150);
bfloat const v152 = v145.i_3;
float const v153 = float(v152);
float_4 const v154 = float_4{v147, v149, v151, v153};
*v138 = v154;
}
float_4 const v155 = *v138;
*v131 = v155;
}
uint32_t const v156 = 192;
bool const v157 = v123 < v156;
if(v157) {
uint32_t const v158 = v124 * v57;
uint32_t const v159 = v158 + v125;
uint32_t const v160 = uint32_t(v159);
threadgroup float_4 * const v161 = &(*v60)[v160];
float_4 const v162 = *v131;
*v161 = v162;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v163 = 4;
uint32_t const v164 = v56 / v163;
bool const v165 = v164 == v81;
if(v165) {
uint32_t const v166 = v56 % v163;
uint32_t const v167 = 64;
uint32_t const v168 = v166 * v167;
uint32_t const v169 = uint32_t(v168);
threadgroup float_4 * const v170 = &(*v60)[v169];
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v170), v53, 0, false);
uint32_t const v171 = 2;
uint32_t const v172 = v168 + v171;
uint32_t const v173 = uint32_t(v172);
threadgroup float_4 * const v174 = &(*v60)[v173];
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v174), v53, 0, false);
uint32_t const v175 = v168 + v163;
uint32_t const v176 = uint32_t(v175);
threadgroup float_4 * const v177 = &(*v60)[v176];
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v177), v53, 0, false);
}
bool const v178 = thread_index_in_threadgroup_v12 < v57;
if(v178) {
uint32_t const v179 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v180 = &(*v65)[v179];
*v180 = v81;
}
int32_t const v181 = int32_t(v19);
int32_t const v182 = 0;
int32_t const v183 = max(v181, v182);
int32_t const v184 = min(v182, v181);
uint32_t const v185 = uint32_t(v184);
uint32_t const v186 = v185 / v53;
int32_t const v187 = 31;
int32_t const v188 = v183 + v187;
uint32_t const v189 = uint32_t(v188);
uint32_t const v190 = v189 / v53;
uint32_t const v191 = max(v190, v186);
uint32_t const v192 = v185 + v53;
uint32_t const v193 = v192 - v86;
uint32_t const v194 = v193 / v53;
uint32_t const v195 = uint32_t(v183);
uint32_t const v196 = v195 / v53;
uint32_t const v197 = min(v194, v191);
uint32_t const v198 = max(v196, v197);
uint32_t const v199 = min(v198, v191);
bool const v200 = v186 < v191;
if(v200) {
uint32_t const v201 = v19 - v86;
uint32_t const v202 = v186 * v53;
array<float_4, 2> v203_store = {};
thread array<float_4, 2> * v203 = &v203_store;uint32_t const v204 = 2;
array<float_4, 2> v205_store = {};
thread array<float_4, 2> * v205 = &v205_store;uint32_t const v206 = v202 + v83;
uint32_t const v207 = min(v206, v201);
uint32_t const v208 = uint32_t(v207);
uint32_t const v209 = v208 * v28;
uint32_t const v210 = v48 + v209;
uint32_t const v211 = v84 * v163;
float_4 v212_store;
thread float_4 * v212 = &v212_store;*v212 = v91;
uint32_t const v213 = 4294967295;
bool const v214 = v211 < v213;
if(v214) {
uint32_t const v215 = v211 / v163;
uint32_t const v216 = uint32_t(v215);
uint32_t const v217 = v210 + v216;
device bfloat_4 const* const v218 = &v2[v217];
bfloat_4 const v219 = *v218;
bfloat const v220 = v219.i_0;
float const v221 = float(v220);
bfloat const v222 = v219.i_1;
float const v223 = float(v222);
bfloat const v224 = v219.i_2;
float const v225 = float(v224);
bfloat const v226 = v219.i_3;
float const v227 = float(v226);
float_4 const v228 = float_4{v221, v223, v225, v227};
*v212 = v228;
}
thread float_4 * const v229 = &(*v203)[v17];
float_4 const v230 = *v212;
*v229 = v230;
uint32_t const v231 = v202 + v124;
uint32_t const v232 = min(v231, v201);
uint32_t const v233 = uint32_t(v232);
uint32_t const v234 = v233 * v28;
uint32_t const v235 = v48 + v234;
uint32_t const v236 = v125 * v163;
float_4 v237_store;
thread float_4 * v237 = &v237_store;*v237 = v91;
bool const v238 = v236 < v213;
if(v238) {
uint32_t const v239 = v236 / v163;
uint32_t const v240 = uint32_t(v239);
uint32_t const v241 = v235 + v240;
device bfloat_4 const* const v242 = &v2[v241];
bfloat_4 const v243 = *v242;
bfloat const v244 = v243.i_0;
float const v245 = float(v244);
bfloat const v246 = v243.i_1;
float const v247 = float(v246);
bfloat const v248 = v243.i_2;
float const v249 = float(v248);
bfloat const v250 = v243.i_3;
float const v251 = float(v250);
float_4 const v252 = float_4{v245, v247, v249, v251};
*v237 = v252;
}
thread float_4 * const v253 = &(*v203)[v64];
float_4 const v254 = *v237;
*v253 = v254;
uint32_t const v255 = v208 * v31;
uint32_t const v256 = v51 + v255;
float_4 v257_store;
thread float_4 * v257 = &v257_store;*v257 = v91;
if(v214) {
uint32_t const v258 = v211 / v163;
uint32_t const v259 = uint32_t(v258);
uint32_t const v260 = v256 + v259;
device bfloat_4 const* const v261 = &v3[v260];
bfloat_4 const v262 = *v261;
bfloat const v263 = v262.i_0;
float const v264 = float(v263);
bfloat const v265 = v262.i_1;
float const v266 = float(v265);
bfloat const v267 = v262.i_2;
float const v268 = float(v267);
bfloat const v269 = v262.i_3;
float const v270 = float(v269);
float_4 const v271 = float_4{v264, v266, v268, v270};
*v257 = v271;
}
thread float_4 * const v272 = &(*v205)[v17];
float_4 const v273 = *v257;
*v272 = v273;
uint32_t const v274 = v233 * v31;
uint32_t const v275 = v51 + v274;
float_4 v276_store;
thread float_4 * v276 = &v276_store;*v276 = v91;
if(v238) {
uint32_t const v277 = v236 / v163;
uint32_t const v278 = uint32_t(v277);
uint32_t const v279 = v275 + v278;
device bfloat_4 const* const v280 = &v3[v279];
bfloat_4 const v281 = *v280;
bfloat const v282 = v281.i_0;
float const v283 = float(v282);
bfloat const v284 = v281.i_1;
float const v285 = float(v284);
bfloat const v286 = v281.i_2;
float const v287 = float(v286);
bfloat const v288 = v281.i_3;
float const v289 = float(v288);
float_4 const v290 = float_4{v283, v285, v287, v289};
*v276 = v290;
}
thread float_4 * const v291 = &(*v205)[v64];
float_4 const v292 = *v276;
*v291 = v292;
bool const v293 = true;
for(uint32_t v294 = v186; v294 < v191; v294 += v86) {
uint32_t const v295 = v294 * v53;
bool const v296 = v294 >= v197;
bool const v297 = v294 < v199;
bool const v298 = v296 && v297;
uint32_t const v299 = 2;
uint32_t const v300 = v294 % v299;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 const v301 = *v229;
*v120 = v301;
uint32_t const v302 = v124 * v57;
uint32_t const v303 = v302 + v125;
if(v157) {
float_4 const v304 = *v253;
uint32_t const v305 = uint32_t(v303);
threadgroup float_4 * const v306 = &(*v60)[v305];
*v306 = v304;
}
uint32_t const v307 = 256;
uint32_t const v308 = v307 + v117;
uint32_t const v309 = v308 + v84;
float_4 const v310 = *v272;
uint32_t const v311 = uint32_t(v309);
threadgroup float_4 * const v312 = &(*v60)[v311];
*v312 = v310;
uint32_t const v313 = v307 + v302;
uint32_t const v314 = v313 + v125;
if(v157) {
float_4 const v315 = *v291;
uint32_t const v316 = uint32_t(v314);
threadgroup float_4 * const v317 = &(*v60)[v316];
*v317 = v315;
}
bool const v318 = !v298;
bool const v319 = false;
if(v318) {
float const v320 = v310.i_0;
uint32_t const v321 = reinterpret_cast<const thread uint32_t&>(v320);
uint32_t const v322 = 2139095040;
uint32_t const v323 = v321 & v322;
bool const v324 = v323 == v322;
float const v325 = v310.i_1;
uint32_t const v326 = reinterpret_cast<const thread uint32_t&>(v325);
uint32_t const v327 = v326 & v322;
bool const v328 = v327 == v322;
bool const v329 = v324 || v328;
float const v330 = v310.i_2;
uint32_t const v331 = reinterpret_cast<const thread uint32_t&>(v330);
uint32_t const v332 = v331 & v322;
bool const v333 = v332 == v322;
bool const v334 = v329 || v333;
float const v335 = v310.i_3;
uint32_t const v336 = reinterpret_cast<const thread uint32_t&>(v335);
uint32_t const v337 = v336 & v322;
bool const v338 = v337 == v322;
bool const v339 = v334 || v338;
float_4 const v340 = *v291;
float const v341 = v340.i_0;
uint32_t const v342 = reinterpret_cast<const thread uint32_t&>(v341);
uint32_t const v343 = v342 & v322;
bool const v344 = v343 == v322;
bool const v345 = v339 || v344;
float const v346 = v340.i_1;
uint32_t const v347 = reinterpret_cast<const thread uint32_t&>(v346);
uint32_t const v348 = v347 & v322;
bool const v349 = v348 == v322;
bool const v350 = v345 || v349;
float const v351 = v340.i_2;
uint32_t const v352 = reinterpret_cast<const thread uint32_t&>(v351);
uint32_t const v353 = v352 & v322;
bool const v354 = v353 == v322;
bool const v355 = v350 || v354;
float const v356 = v340.i_3;
uint32_t const v357 = reinterpret_cast<const thread uint32_t&>(v356);
uint32_t const v358 = v357 & v322;
bool const v359 = v358 == v322;
bool const v360 = v355 || v359;
bool const v361 = simd_any(v360);;
bool const v362 = thread_index_in_simdgroup_v11 == v81;
if(v362) {
uint32_t const v363 = v361 ? v86 : v81;
uint32_t const v364 = v300 * v163;
uint32_t const v365 = v364 + v56;
uint32_t const v366 = uint32_t(v365);
threadgroup uint32_t * const v367 = &(*v65)[v366];
*v367 = v363;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v368 = v295 + v53;
uint32_t const v369 = v368 + v83;
uint32_t const v370 = min(v369, v201);
uint32_t const v371 = uint32_t(v370);
uint32_t const v372 = v371 * v28;
uint32_t const v373 = v48 + v372;
float_4 v374_store;
thread float_4 * v374 = &v374_store;*v374 = v91;
if(v214) {
uint32_t const v375 = v211 / v163;
uint32_t const v376 = uint32_t(v375);
uint32_t const v377 = v373 + v376;
device bfloat_4 const* const v378 = &v2[v377];
bfloat_4 const v379 = *v378;
bfloat const v380 = v379.i_0;
float const v381 = float(v380);
bfloat const v382 = v379.i_1;
float const v383 = float(v382);
bfloat const v384 = v379.i_2;
float const v385 = float(v384);
bfloat const v386 = v379.i_3;
float const v387 = float(v386);
float_4 const v388 = float_4{v381, v383, v385, v387};
*v374 = v388;
}
float_4 const v389 = *v374;
*v229 = v389;
uint32_t const v390 = v368 + v124;
uint32_t const v391 = min(v390, v201);
uint32_t const v392 = uint32_t(v391);
uint32_t const v393 = v392 * v28;
uint32_t const v394 = v48 + v393;
float_4 v395_store;
thread float_4 * v395 = &v395_store;*v395 = v91;
if(v238) {
uint32_t const v396 = v236 / v163;
uint32_t const v397 = uint32_t(v396);
uint32_t const v398 = v394 + v397;
device bfloat_4 const* const v399 = &v2[v398];
bfloat_4 const v400 = *v399;
bfloat const v401 = v400.i_0;
float const v402 = float(v401);
bfloat const v403 = v400.i_1;
float const v404 = float(v403);
bfloat const v405 = v400.i_2;
float const v406 = float(v405);
bfloat const v407 = v400.i_3;
float const v408 = float(v407);
float_4 const v409 = float_4{v402, v404, v406, v408};
*v395 = v409;
}
float_4 const v410 = *v395;
*v253 = v410;
uint32_t const v411 = v371 * v31;
uint32_t const v412 = v51 + v411;
float_4 v413_store;
thread float_4 * v413 = &v413_store;*v413 = v91;
if(v214) {
uint32_t const v414 = v211 / v163;
uint32_t const v415 = uint32_t(v414);
uint32_t const v416 = v412 + v415;
device bfloat_4 const* const v417 = &v3[v416];
bfloat_4 const v418 = *v417;
bfloat const v419 = v418.i_0;
float const v420 = float(v419);
bfloat const v421 = v418.i_1;
float const v422 = float(v421);
bfloat const v423 = v418.i_2;
float const v424 = float(v423);
bfloat const v425 = v418.i_3;
float const v426 = float(v425);
float_4 const v427 = float_4{v420, v422, v424, v426};
*v413 = v427;
}
float_4 const v428 = *v413;
*v272 = v428;
uint32_t const v429 = v392 * v31;
uint32_t const v430 = v51 + v429;
float_4 v431_store;
thread float_4 * v431 = &v431_store;*v431 = v91;
if(v238) {
uint32_t const v432 = v236 / v163;
uint32_t const v433 = uint32_t(v432);
uint32_t const v434 = v430 + v433;
device bfloat_4 const* const v435 = &v3[v434];
bfloat_4 const v436 = *v435;
bfloat const v437 = v436.i_0;
float const v438 = float(v437);
bfloat const v439 = v436.i_1;
float const v440 = float(v439);
bfloat const v441 = v436.i_2;
float const v442 = float(v441);
bfloat const v443 = v436.i_3;
float const v444 = float(v443);
float_4 const v445 = float_4{v438, v440, v442, v444};
*v431 = v445;
}
float_4 const v446 = *v431;
*v291 = v446;
bool v447_store;
thread bool * v447 = &v447_store;*v447 = v319;
bool const v448 = *v447;
bool v449_store;
thread bool * v449 = &v449_store;if(v448) {
*v449 = v293;
}
 else {
uint32_t const v450 = v300 * v163;
uint32_t const v451 = uint32_t(v450);
threadgroup uint32_t * const v452 = &(*v65)[v451];
uint32_t const v453 = *v452;
bool const v454 = v453 != v81;
*v449 = v454;
}
bool const v455 = *v449;
*v447 = v455;
bool const v456 = *v447;
bool v457_store;
thread bool * v457 = &v457_store;if(v456) {
*v457 = v293;
}
 else {
uint32_t const v458 = v300 * v163;
uint32_t const v459 = v458 + v86;
uint32_t const v460 = uint32_t(v459);
threadgroup uint32_t * const v461 = &(*v65)[v460];
uint32_t const v462 = *v461;
bool const v463 = v462 != v81;
*v457 = v463;
}
bool const v464 = *v457;
*v447 = v464;
bool const v465 = *v447;
bool v466_store;
thread bool * v466 = &v466_store;if(v465) {
*v466 = v293;
}
 else {
uint32_t const v467 = v300 * v163;
uint32_t const v468 = v467 + v299;
uint32_t const v469 = uint32_t(v468);
threadgroup uint32_t * const v470 = &(*v65)[v469];
uint32_t const v471 = *v470;
bool const v472 = v471 != v81;
*v466 = v472;
}
bool const v473 = *v466;
*v447 = v473;
bool const v474 = *v447;
bool v475_store;
thread bool * v475 = &v475_store;if(v474) {
*v475 = v293;
}
 else {
uint32_t const v476 = v300 * v163;
uint32_t const v477 = 3;
uint32_t const v478 = v476 + v477;
uint32_t const v479 = uint32_t(v478);
threadgroup uint32_t * const v480 = &(*v65)[v479];
uint32_t const v481 = *v480;
bool const v482 = v481 != v81;
*v475 = v482;
}
bool const v483 = *v475;
*v447 = v483;
bool v484_store;
thread bool * v484 = &v484_store;if(v298) {
*v484 = v293;
}
 else {
*v484 = v319;
}
uint32_t const v485 = 320;
uint32_t const v486 = v56 * v485;
uint32_t const v487 = 80;
uint32_t const v488 = v56 * v487;
simdgroup_float8x8 v489_store; thread simdgroup_float8x8 * v489 = &v489_store;*v489 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v490_store; thread simdgroup_float8x8 * v490 = &v490_store;threadgroup float_4 * const v491 = &(*v60)[v17];
simdgroup_load(*v490, reinterpret_cast<threadgroup float *>(v491), v53, 0, true);
simdgroup_multiply_accumulate(*v489, *v70, *v490, *v489);
simdgroup_float8x8 v492_store; thread simdgroup_float8x8 * v492 = &v492_store;threadgroup float_4 * const v493 = &(*v60)[v204];
simdgroup_load(*v492, reinterpret_cast<threadgroup float *>(v493), v53, 0, true);
simdgroup_multiply_accumulate(*v489, *v71, *v492, *v489);
simdgroup_float8x8 v494_store; thread simdgroup_float8x8 * v494 = &v494_store;uint32_t const v495 = 4;
threadgroup float_4 * const v496 = &(*v60)[v495];
simdgroup_load(*v494, reinterpret_cast<threadgroup float *>(v496), v53, 0, true);
simdgroup_multiply_accumulate(*v489, *v72, *v494, *v489);
uint32_t const v497 = uint32_t(v486);
uint32_t const v498 = 40;
threadgroup float * const v499 = &(*v61)[v497];

simdgroup_store(*v489, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v500_store; thread simdgroup_float8x8 * v500 = &v500_store;*v500 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v501_store; thread simdgroup_float8x8 * v501 = &v501_store;uint32_t const v502 = 64;
uint32_t const v503 = 448;
threadgroup float_4 * const v504 = &(*v60)[v502];
simdgroup_load(*v501, reinterpret_cast<threadgroup float *>(v504), v53, 0, true);
simdgroup_multiply_accumulate(*v500, *v70, *v501, *v500);
simdgroup_float8x8 v505_store; thread simdgroup_float8x8 * v505 = &v505_store;uint32_t const v506 = 66;
threadgroup float_4 * const v507 = &(*v60)[v506];
simdgroup_load(*v505, reinterpret_cast<threadgroup float *>(v507), v53, 0, true);
simdgroup_multiply_accumulate(*v500, *v71, *v505, *v500);
simdgroup_float8x8 v508_store; thread simdgroup_float8x8 * v508 = &v508_store;uint32_t const v509 = 68;
threadgroup float_4 * const v510 = &(*v60)[v509];
simdgroup_load(*v508, reinterpret_cast<threadgroup float *>(v510), v53, 0, true);
simdgroup_multiply_accumulate(*v500, *v72, *v508, *v500);
uint32_t const v511 = v486 + v57;
uint32_t const v512 = uint32_t(v511);
threadgroup float * const v513 = &(*v61)[v512];

simdgroup_store(*v500, reinterpret_cast<threadgroup float *>(v513), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v514_store; thread simdgroup_float8x8 * v514 = &v514_store;*v514 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
uint32_t const v515 = 16;
simdgroup_float8x8 v516_store; thread simdgroup_float8x8 * v516 = &v516_store;uint32_t const v517 = 128;
uint32_t const v518 = 384;
threadgroup float_4 * const v519 = &(*v60)[v517];
simdgroup_load(*v516, reinterpret_cast<threadgroup float *>(v519), v53, 0, true);
simdgroup_multiply_accumulate(*v514, *v70, *v516, *v514);
simdgroup_float8x8 v520_store; thread simdgroup_float8x8 * v520 = &v520_store;uint32_t const v521 = 130;
threadgroup float_4 * const v522 = &(*v60)[v521];
simdgroup_load(*v520, reinterpret_cast<threadgroup float *>(v522), v53, 0, true);
simdgroup_multiply_accumulate(*v514, *v71, *v520, *v514);
simdgroup_float8x8 v523_store; thread simdgroup_float8x8 * v523 = &v523_store;uint32_t const v524 = 132;
threadgroup float_4 * const v525 = &(*v60)[v524];
simdgroup_load(*v523, reinterpret_cast<threadgroup float *>(v525), v53, 0, true);
simdgroup_multiply_accumulate(*v514, *v72, *v523, *v514);
uint32_t const v526 = v486 + v515;
uint32_t const v527 = uint32_t(v526);
threadgroup float * const v528 = &(*v61)[v527];

simdgroup_store(*v514, reinterpret_cast<threadgroup float *>(v528), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v529_store; thread simdgroup_float8x8 * v529 = &v529_store;*v529 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
uint32_t const v530 = 24;
simdgroup_float8x8 v531_store; thread simdgroup_float8x8 * v531 = &v531_store;uint32_t const v532 = 192;
threadgroup float_4 * const v533 = &(*v60)[v532];
simdgroup_load(*v531, reinterpret_cast<threadgroup float *>(v533), v53, 0, true);
simdgroup_multiply_accumulate(*v529, *v70, *v531, *v529);
simdgroup_float8x8 v534_store; thread simdgroup_float8x8 * v534 = &v534_store;uint32_t const v535 = 194;
threadgroup float_4 * const v536 = &(*v60)[v535];
simdgroup_load(*v534, reinterpret_cast<threadgroup float *>(v536), v53, 0, true);
simdgroup_multiply_accumulate(*v529, *v71, *v534, *v529);
simdgroup_float8x8 v537_store; thread simdgroup_float8x8 * v537 = &v537_store;uint32_t const v538 = 196;
threadgroup float_4 * const v539 = &(*v60)[v538];
simdgroup_load(*v537, reinterpret_cast<threadgroup float *>(v539), v53, 0, true);
simdgroup_multiply_accumulate(*v529, *v72, *v537, *v529);
uint32_t const v540 = v486 + v530;
uint32_t const v541 = uint32_t(v540);
threadgroup float * const v542 = &(*v61)[v541];

simdgroup_store(*v529, reinterpret_cast<threadgroup float *>(v542), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v543_store = {};
thread array<float, 8> * v543 = &v543_store;uint32_t const v544 = v59 * v57;
uint32_t const v545 = v295 + v544;
uint32_t const v546 = v58 * v498;
uint32_t const v547 = v486 + v546;
uint32_t const v548 = v547 + v544;
uint32_t const v549 = uint32_t(v548);
threadgroup float * const v550 = &(*v61)[v549];
float const v551 = *v550;
float v552_store;
thread float * v552 = &v552_store;*v552 = v78;
bool const v553 = *v484;
bool v554_store;
thread bool * v554 = &v554_store;if(v553) {
*v554 = v293;
}
 else {
bool const v555 = v545 < v19;
*v554 = v555;
}
bool const v556 = *v554;
if(v556) {
float const v557 = v551 * v22;
*v552 = v557;
}
thread float * const v558 = &(*v543)[v17];
float const v559 = *v552;
*v558 = v559;
float const v560 = max(v78, v559);
uint32_t const v561 = v544 + v86;
uint32_t const v562 = v295 + v561;
uint32_t const v563 = v547 + v561;
uint32_t const v564 = uint32_t(v563);
threadgroup float * const v565 = &(*v61)[v564];
float const v566 = *v565;
float v567_store;
thread float * v567 = &v567_store;*v567 = v78;
bool const v568 = *v484;
bool v569_store;
thread bool * v569 = &v569_store;if(v568) {
*v569 = v293;
}
 else {
bool const v570 = v562 < v19;
*v569 = v570;
}
bool const v571 = *v569;
if(v571) {
float const v572 = v566 * v22;
*v567 = v572;
}
thread float * const v573 = &(*v543)[v64];
float const v574 = *v567;
*v573 = v574;
float const v575 = max(v560, v574);
uint32_t const v576 = v544 + v299;
uint32_t const v577 = v295 + v576;
uint32_t const v578 = v547 + v576;
uint32_t const v579 = uint32_t(v578);
threadgroup float * const v580 = &(*v61)[v579];
float const v581 = *v580;
float v582_store;
thread float * v582 = &v582_store;*v582 = v78;
bool const v583 = *v484;
bool v584_store;
thread bool * v584 = &v584_store;if(v583) {
*v584 = v293;
}
 else {
bool const v585 = v577 < v19;
*v584 = v585;
}
bool const v586 = *v584;
if(v586) {
float const v587 = v581 * v22;
*v582 = v587;
}
thread float * const v588 = &(*v543)[v204];
float const v589 = *v582;
*v588 = v589;
float const v590 = max(v575, v589);
uint32_t const v591 = 3;
uint32_t const v592 = v544 + v591;
uint32_t const v593 = v295 + v592;
uint32_t const v594 = v547 + v592;
uint32_t const v595 = uint32_t(v594);
threadgroup float * const v596 = &(*v61)[v595];
float const v597 = *v596;
float v598_store;
thread float * v598 = &v598_store;*v598 = v78;
bool const v599 = *v484;
bool v600_store;
thread bool * v600 = &v600_store;if(v599) {
*v600 = v293;
}
 else {
bool const v601 = v593 < v19;
*v600 = v601;
}
bool const v602 = *v600;
if(v602) {
float const v603 = v597 * v22;
*v598 = v603;
}
uint32_t const v604 = 3;
thread float * const v605 = &(*v543)[v604];
float const v606 = *v598;
*v605 = v606;
float const v607 = max(v590, v606);
uint32_t const v608 = v544 + v163;
uint32_t const v609 = v295 + v608;
uint32_t const v610 = v547 + v608;
uint32_t const v611 = uint32_t(v610);
threadgroup float * const v612 = &(*v61)[v611];
float const v613 = *v612;
float v614_store;
thread float * v614 = &v614_store;*v614 = v78;
bool const v615 = *v484;
bool v616_store;
thread bool * v616 = &v616_store;if(v615) {
*v616 = v293;
}
 else {
bool const v617 = v609 < v19;
*v616 = v617;
}
bool const v618 = *v616;
if(v618) {
float const v619 = v613 * v22;
*v614 = v619;
}
thread float * const v620 = &(*v543)[v495];
float const v621 = *v614;
*v620 = v621;
float const v622 = max(v607, v621);
uint32_t const v623 = 5;
uint32_t const v624 = v544 + v623;
uint32_t const v625 = v295 + v624;
uint32_t const v626 = v547 + v624;
uint32_t const v627 = uint32_t(v626);
threadgroup float * const v628 = &(*v61)[v627];
float const v629 = *v628;
float v630_store;
thread float * v630 = &v630_store;*v630 = v78;
bool const v631 = *v484;
bool v632_store;
thread bool * v632 = &v632_store;if(v631) {
*v632 = v293;
}
 else {
bool const v633 = v625 < v19;
*v632 = v633;
}
bool const v634 = *v632;
if(v634) {
float const v635 = v629 * v22;
*v630 = v635;
}
uint32_t const v636 = 5;
thread float * const v637 = &(*v543)[v636];
float const v638 = *v630;
*v637 = v638;
float const v639 = max(v622, v638);
uint32_t const v640 = v544 + v82;
uint32_t const v641 = v295 + v640;
uint32_t const v642 = v547 + v640;
uint32_t const v643 = uint32_t(v642);
threadgroup float * const v644 = &(*v61)[v643];
float const v645 = *v644;
float v646_store;
thread float * v646 = &v646_store;*v646 = v78;
bool const v647 = *v484;
bool v648_store;
thread bool * v648 = &v648_store;if(v647) {
*v648 = v293;
}
 else {
bool const v649 = v641 < v19;
*v648 = v649;
}
bool const v650 = *v648;
if(v650) {
float const v651 = v645 * v22;
*v646 = v651;
}
uint32_t const v652 = 6;
thread float * const v653 = &(*v543)[v652];
float const v654 = *v646;
*v653 = v654;
float const v655 = max(v639, v654);
uint32_t const v656 = 7;
uint32_t const v657 = v544 + v656;
uint32_t const v658 = v295 + v657;
uint32_t const v659 = v547 + v657;
uint32_t const v660 = uint32_t(v659);
threadgroup float * const v661 = &(*v61)[v660];
float const v662 = *v661;
float v663_store;
thread float * v663 = &v663_store;*v663 = v78;
bool const v664 = *v484;
bool v665_store;
thread bool * v665 = &v665_store;if(v664) {
*v665 = v293;
}
 else {
bool const v666 = v658 < v19;
*v665 = v666;
}
bool const v667 = *v665;
if(v667) {
float const v668 = v662 * v22;
*v663 = v668;
}
uint32_t const v669 = 7;
thread float * const v670 = &(*v543)[v669];
float const v671 = *v663;
*v670 = v671;
float const v672 = max(v655, v671);
float const v673 = simd_shuffle_xor(v672, v57);;
float const v674 = max(v672, v673);
float const v675 = simd_shuffle_xor(v674, v515);;
float const v676 = max(v674, v675);
float const v677 = *v77;
float const v678 = 5.54517698;
float const v679 = v677 + v678;
bool const v680 = v676 > v679;
float const v681 = v680 ? v676 : v677;
float const v682 = v677 - v681;
float const v683 = exp(v682);bool const v684 = v681 != v677;
bool v685_store;
thread bool * v685 = &v685_store;if(v684) {
bool const v686 = v677 != v78;
*v685 = v686;
}
 else {
*v685 = v319;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v687 = *v685;
bool const v688 = simd_any(v687);;
if(v688) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v689 = v59 * v299;
uint32_t const v690 = v547 + v689;
uint32_t const v691 = uint32_t(v690);
threadgroup float * const v692 = &(*v61)[v691];
float const v693 = *v692;
float const v694 = v693 * v683;
*v692 = v694;
uint32_t const v695 = v690 + v86;
uint32_t const v696 = uint32_t(v695);
threadgroup float * const v697 = &(*v61)[v696];
float const v698 = *v697;
float const v699 = v698 * v683;
*v697 = v699;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v499), v498, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v700 = *v692;
float const v701 = v700 * v683;
*v692 = v701;
float const v702 = *v697;
float const v703 = v702 * v683;
*v697 = v703;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v499), v498, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v704 = *v692;
float const v705 = v704 * v683;
*v692 = v705;
float const v706 = *v697;
float const v707 = v706 * v683;
*v697 = v707;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v499), v498, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v77 = v681;
float const v708 = *v558;
uint32_t const v709 = reinterpret_cast<const thread uint32_t&>(v708);
uint32_t const v710 = 4286578687;
bool const v711 = v709 == v710;
float const v712 = v708 - v681;
float const v713 = exp(v712);float const v714 = v711 ? v67 : v713;
float_4 const v715 = [&]{
float_4 tmp = v91;
tmp.i_0 = v714;
return tmp;
}();
float const v716 = *v573;
uint32_t const v717 = reinterpret_cast<const thread uint32_t&>(v716);
bool const v718 = v717 == v710;
float const v719 = v716 - v681;
float const v720 = exp(v719);float const v721 = v718 ? v67 : v720;
float const v722 = v714 + v721;
float_4 const v723 = [&]{
float_4 tmp = v715;
tmp.i_1 = v721;
return tmp;
}();
float const v724 = *v588;
uint32_t const v725 = reinterpret_cast<const thread uint32_t&>(v724);
bool const v726 = v725 == v710;
float const v727 = v724 - v681;
float const v728 = exp(v727);float const v729 = v726 ? v67 : v728;
float const v730 = v722 + v729;
float_4 const v731 = [&]{
float_4 tmp = v723;
tmp.i_2 = v729;
return tmp;
}();
float const v732 = *v605;
uint32_t const v733 = reinterpret_cast<const thread uint32_t&>(v732);
bool const v734 = v733 == v710;
float const v735 = v732 - v681;
float const v736 = exp(v735);float const v737 = v734 ? v67 : v736;
float const v738 = v730 + v737;
float_4 const v739 = [&]{
float_4 tmp = v731;
tmp.i_3 = v737;
return tmp;
}();
uint32_t const v740 = 10;
uint32_t const v741 = v58 * v740;
uint32_t const v742 = v488 + v741;
uint32_t const v743 = v59 * v299;
uint32_t const v744 = v742 + v743;
uint32_t const v745 = uint32_t(v744);
threadgroup float_4 * const v746 = &(*v62)[v745];
*v746 = v739;
float const v747 = *v620;
uint32_t const v748 = reinterpret_cast<const thread uint32_t&>(v747);
bool const v749 = v748 == v710;
float const v750 = v747 - v681;
float const v751 = exp(v750);float const v752 = v749 ? v67 : v751;
float const v753 = v738 + v752;
float_4 const v754 = [&]{
float_4 tmp = v91;
tmp.i_0 = v752;
return tmp;
}();
float const v755 = *v637;
uint32_t const v756 = reinterpret_cast<const thread uint32_t&>(v755);
bool const v757 = v756 == v710;
float const v758 = v755 - v681;
float const v759 = exp(v758);float const v760 = v757 ? v67 : v759;
float const v761 = v753 + v760;
float_4 const v762 = [&]{
float_4 tmp = v754;
tmp.i_1 = v760;
return tmp;
}();
float const v763 = *v653;
uint32_t const v764 = reinterpret_cast<const thread uint32_t&>(v763);
bool const v765 = v764 == v710;
float const v766 = v763 - v681;
float const v767 = exp(v766);float const v768 = v765 ? v67 : v767;
float const v769 = v761 + v768;
float_4 const v770 = [&]{
float_4 tmp = v762;
tmp.i_2 = v768;
return tmp;
}();
float const v771 = *v670;
uint32_t const v772 = reinterpret_cast<const thread uint32_t&>(v771);
bool const v773 = v772 == v710;
float const v774 = v771 - v681;
float const v775 = exp(v774);float const v776 = v773 ? v67 : v775;
float const v777 = v769 + v776;
float_4 const v778 = [&]{
float_4 tmp = v770;
tmp.i_3 = v776;
return tmp;
}();
uint32_t const v779 = v744 + v86;
uint32_t const v780 = uint32_t(v779);
threadgroup float_4 * const v781 = &(*v62)[v780];
*v781 = v778;
float const v782 = *v79;
float const v783 = fma(v782, v683, v777);
*v79 = v783;
float const v784 = *v80;
float const v785 = fma(v784, v683, v777);
*v80 = v785;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v786 = *v484;
bool const v787 = !v786;
bool const v788 = *v447;
bool const v789 = v788 && v787;
if(v789) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v790 = v547 + v743;
for(uint32_t v791 = v81; v791 < v53; v791 += v86) {
uint32_t const v792 = v791 / v163;
uint32_t const v793 = v742 + v792;
uint32_t const v794 = uint32_t(v793);
threadgroup float_4 * const v795 = &(*v62)[v794];
float_4 const v796 = *v795;
uint32_t const v797 = v791 % v163;
float const v798 = v796.i_0;
float v799_store;
thread float * v799 = &v799_store;*v799 = v798;
bool const v800 = v797 == v86;
if(v800) {
float const v801 = v796.i_1;
*v799 = v801;
}
bool const v802 = v797 == v299;
if(v802) {
float const v803 = v796.i_2;
*v799 = v803;
}
bool const v804 = v797 == v591;
if(v804) {
float const v805 = v796.i_3;
*v799 = v805;
}
float const v806 = *v799;
uint32_t const v807 = reinterpret_cast<const thread uint32_t&>(v806);
bool const v808 = v807 == v81;
bool const v809 = !v808;
if(v809) {
uint32_t const v810 = v791 * v57;
uint32_t const v811 = v307 + v810;
uint32_t const v812 = v743 / v163;
uint32_t const v813 = v811 + v812;
uint32_t const v814 = uint32_t(v813);
threadgroup float_4 * const v815 = &(*v60)[v814];
float_4 const v816 = *v815;
float const v817 = v816.i_0;
float v818_store;
thread float * v818 = &v818_store;*v818 = v817;
uint32_t const v819 = v59 % v299;
bool const v820 = v819 == v86;
if(v820) {
float const v821 = v816.i_2;
*v818 = v821;
}
uint32_t const v822 = uint32_t(v790);
float const v823 = *v799;
float const v824 = *v818;
threadgroup float * const v825 = &(*v61)[v822];
float const v826 = *v825;
float const v827 = fma(v823, v824, v826);
*v825 = v827;
float const v828 = v816.i_1;
float v829_store;
thread float * v829 = &v829_store;*v829 = v828;
if(v820) {
float const v830 = v816.i_3;
*v829 = v830;
}
uint32_t const v831 = v790 + v86;
uint32_t const v832 = uint32_t(v831);
float const v833 = *v799;
float const v834 = *v829;
threadgroup float * const v835 = &(*v61)[v832];
float const v836 = *v835;
float const v837 = fma(v833, v834, v836);
*v835 = v837;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v499), v498, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v838 = v81; v838 < v53; v838 += v86) {
uint32_t const v839 = v838 / v163;
uint32_t const v840 = v742 + v839;
uint32_t const v841 = uint32_t(v840);
threadgroup float_4 * const v842 = &(*v62)[v841];
float_4 const v843 = *v842;
uint32_t const v844 = v838 % v163;
float const v845 = v843.i_0;
float v846_store;
thread float * v846 = &v846_store;*v846 = v845;
bool const v847 = v844 == v86;
if(v847) {
float const v848 = v843.i_1;
*v846 = v848;
}
bool const v849 = v844 == v299;
if(v849) {
float const v850 = v843.i_2;
*v846 = v850;
}
bool const v851 = v844 == v591;
if(v851) {
float const v852 = v843.i_3;
*v846 = v852;
}
float const v853 = *v846;
uint32_t const v854 = reinterpret_cast<const thread uint32_t&>(v853);
bool const v855 = v854 == v81;
bool const v856 = !v855;
if(v856) {
uint32_t const v857 = v838 * v57;
uint32_t const v858 = 258;
uint32_t const v859 = v858 + v857;
uint32_t const v860 = v743 / v163;
uint32_t const v861 = v859 + v860;
uint32_t const v862 = uint32_t(v861);
threadgroup float_4 * const v863 = &(*v60)[v862];
float_4 const v864 = *v863;
float const v865 = v864.i_0;
float v866_store;
thread float * v866 = &v866_store;*v866 = v865;
uint32_t const v867 = v59 % v299;
bool const v868 = v867 == v86;
if(v868) {
float const v869 = v864.i_2;
*v866 = v869;
}
uint32_t const v870 = uint32_t(v790);
float const v871 = *v846;
float const v872 = *v866;
threadgroup float * const v873 = &(*v61)[v870];
float const v874 = *v873;
float const v875 = fma(v871, v872, v874);
*v873 = v875;
float const v876 = v864.i_1;
float v877_store;
thread float * v877 = &v877_store;*v877 = v876;
if(v868) {
float const v878 = v864.i_3;
*v877 = v878;
}
uint32_t const v879 = v790 + v86;
uint32_t const v880 = uint32_t(v879);
float const v881 = *v846;
float const v882 = *v877;
threadgroup float * const v883 = &(*v61)[v880];
float const v884 = *v883;
float const v885 = fma(v881, v882, v884);
*v883 = v885;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v499), v498, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v886 = v81; v886 < v53; v886 += v86) {
uint32_t const v887 = v886 / v163;
uint32_t const v888 = v742 + v887;
uint32_t const v889 = uint32_t(v888);
threadgroup float_4 * const v890 = &(*v62)[v889];
float_4 const v891 = *v890;
uint32_t const v892 = v886 % v163;
float const v893 = v891.i_0;
float v894_store;
thread float * v894 = &v894_store;*v894 = v893;
bool const v895 = v892 == v86;
if(v895) {
float const v896 = v891.i_1;
*v894 = v896;
}
bool const v897 = v892 == v299;
if(v897) {
float const v898 = v891.i_2;
*v894 = v898;
}
bool const v899 = v892 == v591;
if(v899) {
float const v900 = v891.i_3;
*v894 = v900;
}
float const v901 = *v894;
uint32_t const v902 = reinterpret_cast<const thread uint32_t&>(v901);
bool const v903 = v902 == v81;
bool const v904 = !v903;
if(v904) {
uint32_t const v905 = v886 * v57;
uint32_t const v906 = 260;
uint32_t const v907 = v906 + v905;
uint32_t const v908 = v743 / v163;
uint32_t const v909 = v907 + v908;
uint32_t const v910 = uint32_t(v909);
threadgroup float_4 * const v911 = &(*v60)[v910];
float_4 const v912 = *v911;
float const v913 = v912.i_0;
float v914_store;
thread float * v914 = &v914_store;*v914 = v913;
uint32_t const v915 = v59 % v299;
bool const v916 = v915 == v86;
if(v916) {
float const v917 = v912.i_2;
*v914 = v917;
}
uint32_t const v918 = uint32_t(v790);
float const v919 = *v894;
float const v920 = *v914;
threadgroup float * const v921 = &(*v61)[v918];
float const v922 = *v921;
float const v923 = fma(v919, v920, v922);
*v921 = v923;
float const v924 = v912.i_1;
float v925_store;
thread float * v925 = &v925_store;*v925 = v924;
if(v916) {
float const v926 = v912.i_3;
*v925 = v926;
}
uint32_t const v927 = v790 + v86;
uint32_t const v928 = uint32_t(v927);
float const v929 = *v894;
float const v930 = *v925;
threadgroup float * const v931 = &(*v61)[v928];
float const v932 = *v931;
float const v933 = fma(v929, v930, v932);
*v931 = v933;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v499), v498, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_float8x8 v934_store; thread simdgroup_float8x8 * v934 = &v934_store;uint32_t const v935 = uint32_t(v488);
threadgroup float_4 * const v936 = &(*v62)[v935];
simdgroup_load(*v934, reinterpret_cast<threadgroup float *>(v936), v498, 0, false);
simdgroup_float8x8 v937_store; thread simdgroup_float8x8 * v937 = &v937_store;uint32_t const v938 = 256;
threadgroup float_4 * const v939 = &(*v60)[v938];
simdgroup_load(*v937, reinterpret_cast<threadgroup float *>(v939), v53, 0, false);
simdgroup_multiply_accumulate(*v66, *v934, *v937, *v66);
simdgroup_float8x8 v940_store; thread simdgroup_float8x8 * v940 = &v940_store;uint32_t const v941 = 258;
threadgroup float_4 * const v942 = &(*v60)[v941];
simdgroup_load(*v940, reinterpret_cast<threadgroup float *>(v942), v53, 0, false);
simdgroup_multiply_accumulate(*v68, *v934, *v940, *v68);
simdgroup_float8x8 v943_store; thread simdgroup_float8x8 * v943 = &v943_store;uint32_t const v944 = 260;
threadgroup float_4 * const v945 = &(*v60)[v944];
simdgroup_load(*v943, reinterpret_cast<threadgroup float *>(v945), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v934, *v943, *v69);
simdgroup_float8x8 v946_store; thread simdgroup_float8x8 * v946 = &v946_store;uint32_t const v947 = v488 + v299;
uint32_t const v948 = uint32_t(v947);
threadgroup float_4 * const v949 = &(*v62)[v948];
simdgroup_load(*v946, reinterpret_cast<threadgroup float *>(v949), v498, 0, false);
simdgroup_float8x8 v950_store; thread simdgroup_float8x8 * v950 = &v950_store;threadgroup float_4 * const v951 = &(*v60)[v63];
simdgroup_load(*v950, reinterpret_cast<threadgroup float *>(v951), v53, 0, false);
simdgroup_multiply_accumulate(*v66, *v946, *v950, *v66);
simdgroup_float8x8 v952_store; thread simdgroup_float8x8 * v952 = &v952_store;uint32_t const v953 = 322;
threadgroup float_4 * const v954 = &(*v60)[v953];
simdgroup_load(*v952, reinterpret_cast<threadgroup float *>(v954), v53, 0, false);
simdgroup_multiply_accumulate(*v68, *v946, *v952, *v68);
simdgroup_float8x8 v955_store; thread simdgroup_float8x8 * v955 = &v955_store;uint32_t const v956 = 324;
threadgroup float_4 * const v957 = &(*v60)[v956];
simdgroup_load(*v955, reinterpret_cast<threadgroup float *>(v957), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v946, *v955, *v69);
simdgroup_float8x8 v958_store; thread simdgroup_float8x8 * v958 = &v958_store;uint32_t const v959 = v488 + v163;
uint32_t const v960 = uint32_t(v959);
threadgroup float_4 * const v961 = &(*v62)[v960];
simdgroup_load(*v958, reinterpret_cast<threadgroup float *>(v961), v498, 0, false);
simdgroup_float8x8 v962_store; thread simdgroup_float8x8 * v962 = &v962_store;threadgroup float_4 * const v963 = &(*v60)[v518];
simdgroup_load(*v962, reinterpret_cast<threadgroup float *>(v963), v53, 0, false);
simdgroup_multiply_accumulate(*v66, *v958, *v962, *v66);
simdgroup_float8x8 v964_store; thread simdgroup_float8x8 * v964 = &v964_store;uint32_t const v965 = 386;
threadgroup float_4 * const v966 = &(*v60)[v965];
simdgroup_load(*v964, reinterpret_cast<threadgroup float *>(v966), v53, 0, false);
simdgroup_multiply_accumulate(*v68, *v958, *v964, *v68);
simdgroup_float8x8 v967_store; thread simdgroup_float8x8 * v967 = &v967_store;uint32_t const v968 = 388;
threadgroup float_4 * const v969 = &(*v60)[v968];
simdgroup_load(*v967, reinterpret_cast<threadgroup float *>(v969), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v958, *v967, *v69);
simdgroup_float8x8 v970_store; thread simdgroup_float8x8 * v970 = &v970_store;uint32_t const v971 = v488 + v82;
uint32_t const v972 = uint32_t(v971);
threadgroup float_4 * const v973 = &(*v62)[v972];
simdgroup_load(*v970, reinterpret_cast<threadgroup float *>(v973), v498, 0, false);
simdgroup_float8x8 v974_store; thread simdgroup_float8x8 * v974 = &v974_store;threadgroup float_4 * const v975 = &(*v60)[v503];
simdgroup_load(*v974, reinterpret_cast<threadgroup float *>(v975), v53, 0, false);
simdgroup_multiply_accumulate(*v66, *v970, *v974, *v66);
simdgroup_float8x8 v976_store; thread simdgroup_float8x8 * v976 = &v976_store;uint32_t const v977 = 450;
threadgroup float_4 * const v978 = &(*v60)[v977];
simdgroup_load(*v976, reinterpret_cast<threadgroup float *>(v978), v53, 0, false);
simdgroup_multiply_accumulate(*v68, *v970, *v976, *v68);
simdgroup_float8x8 v979_store; thread simdgroup_float8x8 * v979 = &v979_store;uint32_t const v980 = 452;
threadgroup float_4 * const v981 = &(*v60)[v980];
simdgroup_load(*v979, reinterpret_cast<threadgroup float *>(v981), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v970, *v979, *v69);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v982 = v56 * v57;
uint32_t const v983 = v54 + v982;
uint32_t const v984 = v983 + v58;
uint32_t const v985 = uint32_t(v984);
uint32_t const v986 = v41 + v985;
float const v987 = *v79;
float const v988 = simd_shuffle_xor(v987, v57);;
float const v989 = v987 + v988;
uint32_t const v990 = 16;
float const v991 = simd_shuffle_xor(v989, v990);;
float const v992 = v989 + v991;
uint32_t const v993 = reinterpret_cast<const thread uint32_t&>(v992);
bool const v994 = v993 == v81;
float const v995 = 1;
float const v996 = v995 / v992;
float const v997 = v994 ? v67 : v996;
uint32_t const v998 = 320;
uint32_t const v999 = v56 * v998;
uint32_t const v1000 = uint32_t(v999);
uint32_t const v1001 = 40;
threadgroup float * const v1002 = &(*v61)[v1000];

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v1002), v1001);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1003 = v58 * v1001;
uint32_t const v1004 = v999 + v1003;
uint32_t const v1005 = 2;
uint32_t const v1006 = v59 * v1005;
uint32_t const v1007 = v1004 + v1006;
bool const v1008 = v984 < v18;
if(v1008) {
uint32_t const v1009 = 24;
bool const v1010 = v1006 < v1009;
if(v1010) {
uint32_t const v1011 = uint32_t(v1007);
threadgroup float * const v1012 = &(*v61)[v1011];
float const v1013 = *v1012;
float const v1014 = v1013 * v997;
bfloat const v1015 = bfloat(v1014);
uint32_t const v1016 = 24;
uint32_t const v1017 = v986 * v1016;
uint32_t const v1018 = uint32_t(v1006);
uint32_t const v1019 = v1017 + v1018;
device bfloat * const v1020 = &v4[v1019];
*v1020 = v1015;
}
uint32_t const v1021 = v86 + v1006;
bool const v1022 = v1021 < v1009;
if(v1022) {
uint32_t const v1023 = v1007 + v86;
uint32_t const v1024 = uint32_t(v1023);
threadgroup float * const v1025 = &(*v61)[v1024];
float const v1026 = *v1025;
float const v1027 = v1026 * v997;
bfloat const v1028 = bfloat(v1027);
uint32_t const v1029 = 24;
uint32_t const v1030 = v986 * v1029;
uint32_t const v1031 = uint32_t(v1021);
uint32_t const v1032 = v1030 + v1031;
device bfloat * const v1033 = &v4[v1032];
*v1033 = v1028;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v1002), v1001);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1008) {
uint32_t const v1034 = v57 + v1006;
uint32_t const v1035 = 24;
bool const v1036 = v1034 < v1035;
if(v1036) {
uint32_t const v1037 = uint32_t(v1007);
threadgroup float * const v1038 = &(*v61)[v1037];
float const v1039 = *v1038;
float const v1040 = v1039 * v997;
bfloat const v1041 = bfloat(v1040);
uint32_t const v1042 = 24;
uint32_t const v1043 = v986 * v1042;
uint32_t const v1044 = uint32_t(v1034);
uint32_t const v1045 = v1043 + v1044;
device bfloat * const v1046 = &v4[v1045];
*v1046 = v1041;
}
uint32_t const v1047 = 9;
uint32_t const v1048 = v1047 + v1006;
bool const v1049 = v1048 < v1035;
if(v1049) {
uint32_t const v1050 = v1007 + v86;
uint32_t const v1051 = uint32_t(v1050);
threadgroup float * const v1052 = &(*v61)[v1051];
float const v1053 = *v1052;
float const v1054 = v1053 * v997;
bfloat const v1055 = bfloat(v1054);
uint32_t const v1056 = 24;
uint32_t const v1057 = v986 * v1056;
uint32_t const v1058 = uint32_t(v1048);
uint32_t const v1059 = v1057 + v1058;
device bfloat * const v1060 = &v4[v1059];
*v1060 = v1055;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v1002), v1001);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1008) {
uint32_t const v1061 = v990 + v1006;
uint32_t const v1062 = 24;
bool const v1063 = v1061 < v1062;
if(v1063) {
uint32_t const v1064 = uint32_t(v1007);
threadgroup float * const v1065 = &(*v61)[v1064];
float const v1066 = *v1065;
float const v1067 = v1066 * v997;
bfloat const v1068 = bfloat(v1067);
uint32_t const v1069 = 24;
uint32_t const v1070 = v986 * v1069;
uint32_t const v1071 = uint32_t(v1061);
uint32_t const v1072 = v1070 + v1071;
device bfloat * const v1073 = &v4[v1072];
*v1073 = v1068;
}
uint32_t const v1074 = 17;
uint32_t const v1075 = v1074 + v1006;
bool const v1076 = v1075 < v1062;
if(v1076) {
uint32_t const v1077 = v1007 + v86;
uint32_t const v1078 = uint32_t(v1077);
threadgroup float * const v1079 = &(*v61)[v1078];
float const v1080 = *v1079;
float const v1081 = v1080 * v997;
bfloat const v1082 = bfloat(v1081);
uint32_t const v1083 = 24;
uint32_t const v1084 = v986 * v1083;
uint32_t const v1085 = uint32_t(v1075);
uint32_t const v1086 = v1084 + v1085;
device bfloat * const v1087 = &v4[v1086];
*v1087 = v1082;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
