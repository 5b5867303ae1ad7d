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
uint32_t const v35 = threadgroup_position_in_grid_v13[1];
uint32_t const v36 = 32;
uint32_t const v37 = v35 * v36;
uint32_t const v38 = uint32_t(v32);
uint32_t const v39 = v38 * v23;
uint32_t const v40 = uint32_t(v33);
uint32_t const v41 = v40 * v24;
uint32_t const v42 = v39 + v41;
uint32_t const v43 = v38 * v26;
uint32_t const v44 = uint32_t(v34);
uint32_t const v45 = v44 * v27;
uint32_t const v46 = v43 + v45;
uint32_t const v47 = v38 * v29;
uint32_t const v48 = v44 * v30;
uint32_t const v49 = v47 + v48;
uint32_t const v50 = thread_index_in_threadgroup_v12 % v36;
uint32_t const v51 = thread_index_in_threadgroup_v12 / v36;
uint32_t const v52 = 8;
uint32_t const v53 = v50 % v52;
uint32_t const v54 = v50 / v52;
threadgroup array<float_4, 512> * const v55 = reinterpret_cast<threadgroup array<float_4, 512> *>(&v14[0]);
threadgroup array<float, 1280> * const v56 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[8192]);
threadgroup array<float, 1280> * const v57 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[13312]);
uint32_t const v58 = 1;
threadgroup array<uint32_t, 8> * const v59 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[18576]);
simdgroup_float8x8 v60_store; thread simdgroup_float8x8 * v60 = &v60_store;float const v61 = 0;
*v60 = make_filled_simdgroup_matrix<float, 8, 8>(v61);
simdgroup_float8x8 v62_store; thread simdgroup_float8x8 * v62 = &v62_store;*v62 = make_filled_simdgroup_matrix<float, 8, 8>(v61);
simdgroup_float8x8 v63_store; thread simdgroup_float8x8 * v63 = &v63_store;*v63 = make_filled_simdgroup_matrix<float, 8, 8>(v61);
simdgroup_float8x8 v64_store; thread simdgroup_float8x8 * v64 = &v64_store;*v64 = make_filled_simdgroup_matrix<float, 8, 8>(v61);
simdgroup_float8x8 v65_store; thread simdgroup_float8x8 * v65 = &v65_store;*v65 = make_filled_simdgroup_matrix<float, 8, 8>(v61);
simdgroup_float8x8 v66_store; thread simdgroup_float8x8 * v66 = &v66_store;*v66 = make_filled_simdgroup_matrix<float, 8, 8>(v61);
simdgroup_float8x8 v67_store; thread simdgroup_float8x8 * v67 = &v67_store;*v67 = make_filled_simdgroup_matrix<float, 8, 8>(v61);
array<float, 1> v68_store = {};
thread array<float, 1> * v68 = &v68_store;array<float, 1> v69_store = {};
thread array<float, 1> * v69 = &v69_store;array<float, 1> v70_store = {};
thread array<float, 1> * v70 = &v70_store;thread float * const v71 = &(*v68)[v17];
float const v72 = -3.402823470e+38;
*v71 = v72;
thread float * const v73 = &(*v69)[v17];
*v73 = v61;
thread float * const v74 = &(*v70)[v17];
*v74 = v61;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v75 = 0;
uint32_t const v76 = 6;
uint32_t const v77 = thread_index_in_threadgroup_v12 / v76;
uint32_t const v78 = thread_index_in_threadgroup_v12 % v76;
uint32_t const v79 = v77 / v52;
uint32_t const v80 = 1;
uint32_t const v81 = v79 * v52;
uint32_t const v82 = v37 + v81;
uint32_t const v83 = v77 % v52;
uint32_t const v84 = v82 + v83;
float_4 const v85 = float_4{v61, v61, v61, v61};
float_4 v86_store;
thread float_4 * v86 = &v86_store;*v86 = v85;
bool const v87 = v84 < v18;
if(v87) {
uint32_t const v88 = uint32_t(v84);
uint32_t const v89 = v88 * v25;
uint32_t const v90 = v42 + v89;
uint32_t const v91 = 4;
uint32_t const v92 = v78 * v91;
float_4 v93_store;
thread float_4 * v93 = &v93_store;*v93 = v85;
uint32_t const v94 = 4294967295;
bool const v95 = v92 < v94;
if(v95) {
uint32_t const v96 = v92 / v91;
uint32_t const v97 = uint32_t(v96);
uint32_t const v98 = v90 + v97;
device bfloat_4 const* const v99 = &v1[v98];
bfloat_4 const v100 = *v99;
bfloat const v101 = v100.i_0;
float const v102 = float(v101);
bfloat const v103 = v100.i_1;
float const v104 = float(v103);
bfloat const v105 = v100.i_2;
float const v106 = float(v105);
bfloat const v107 = v100.i_3;
float const v108 = float(v107);
float_4 const v109 = float_4{v102, v104, v106, v108};
*v93 = v109;
}
float_4 const v110 = *v93;
*v86 = v110;
}
uint32_t const v111 = v77 * v52;
uint32_t const v112 = v111 + v78;
uint32_t const v113 = uint32_t(v112);
threadgroup float_4 * const v114 = &(*v55)[v113];
float_4 const v115 = *v86;
*v114 = v115;
uint32_t const v116 = 128;
uint32_t const v117 = thread_index_in_threadgroup_v12 + v116;
uint32_t const v118 = v117 / v76;
uint32_t const v119 = v117 % v76;
uint32_t const v120 = v118 / v52;
uint32_t const v121 = v120 * v52;
uint32_t const v122 = v37 + v121;
uint32_t const v123 = v118 % v52;
uint32_t const v124 = v122 + v123;
float_4 v125_store;
thread float_4 * v125 = &v125_store;*v125 = v85;
bool const v126 = v124 < v18;
if(v126) {
uint32_t const v127 = uint32_t(v124);
uint32_t const v128 = v127 * v25;
uint32_t const v129 = v42 + v128;
uint32_t const v130 = 4;
uint32_t const v131 = v119 * v130;
float_4 v132_store;
thread float_4 * v132 = &v132_store;*v132 = v85;
uint32_t const v133 = 4294967295;
bool const v134 = v131 < v133;
if(v134) {
uint32_t const v135 = v131 / v130;
uint32_t const v136 = uint32_t(v135);
uint32_t const v137 = v129 + v136;
device bfloat_4 const* const v138 = &v1[v137];
bfloat_4 const v139 = *v138;
bfloat const v140 = v139.i_0;
float const v141 = float(v140);
bfloat const v142 = v139.i_1;
float const v143 = float(v142);
bfloat const v144 = v139.i_2;
float const v145 = float(v144);
bfloat const v146 = v139.i_3;
float const v147 = float(v146);
float_4 const v148 = float_4{v141, v143, v145, v147};
*v132 = v148;
}
float_4 const v149 = *v132;
*v125 = v149;
}
uint32_t const v150 = 192;
bool const v151 = v117 < v150;
if(v151) {
uint32_t const v152 = v118 * v52;
uint32_t const v153 = v152 + v119;
uint32_t const v154 = uint32_t(v153);
threadgroup float_4 * const v155 = &(*v55)[v154];
float_4 const v156 = *v125;
*v155 = v156;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v157 = 4;
uint32_t const v158 = v51 / v157;
bool const v159 = v158 == v75;
if(v159) {
uint32_t const v160 = v51 % v157;
uint32_t const v161 = 64;
uint32_t const v162 = v160 * v161;
uint32_t const v163 = uint32_t(v162);
threadgroup float_4 * const v164 = &(*v55)[v163];
simdgroup_load(*v64, reinterpret_cast<threadgroup float *>(v164), v36, 0, false);
uint32_t const v165 = 2;
uint32_t const v166 = v162 + v165;
uint32_t const v167 = uint32_t(v166);
threadgroup float_4 * const v168 = &(*v55)[v167];
simdgroup_load(*v65, reinterpret_cast<threadgroup float *>(v168), v36, 0, false);
uint32_t const v169 = v162 + v157;
uint32_t const v170 = uint32_t(v169);
threadgroup float_4 * const v171 = &(*v55)[v170];
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v171), v36, 0, false);
}
bool const v172 = thread_index_in_threadgroup_v12 < v52;
if(v172) {
uint32_t const v173 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v174 = &(*v59)[v173];
*v174 = v75;
}
int32_t const v175 = int32_t(v19);
int32_t const v176 = 0;
int32_t const v177 = max(v175, v176);
int32_t const v178 = min(v176, v175);
uint32_t const v179 = uint32_t(v178);
uint32_t const v180 = v179 / v36;
int32_t const v181 = 31;
int32_t const v182 = v177 + v181;
uint32_t const v183 = uint32_t(v182);
uint32_t const v184 = v183 / v36;
uint32_t const v185 = max(v184, v180);
uint32_t const v186 = v179 + v36;
uint32_t const v187 = v186 - v80;
uint32_t const v188 = v187 / v36;
uint32_t const v189 = uint32_t(v177);
uint32_t const v190 = v189 / v36;
uint32_t const v191 = min(v188, v185);
uint32_t const v192 = max(v190, v191);
uint32_t const v193 = min(v192, v185);
bool const v194 = v180 < v185;
if(v194) {
uint32_t const v195 = v19 - v80;
uint32_t const v196 = v180 * v36;
array<float_4, 2> v197_store = {};
thread array<float_4, 2> * v197 = &v197_store;uint32_t const v198 = 2;
array<float_4, 2> v199_store = {};
thread array<float_4, 2> * v199 = &v199_store;uint32_t const v200 = v196 + v77;
uint32_t const v201 = min(v200, v195);
uint32_t const v202 = uint32_t(v201);
uint32_t const v203 = v202 * v28;
uint32_t const v204 = v46 + v203;
uint32_t const v205 = v78 * v157;
float_4 v206_store;
thread float_4 * v206 = &v206_store;*v206 = v85;
uint32_t const v207 = 4294967295;
bool const v208 = v205 < v207;
if(v208) {
uint32_t const v209 = v205 / v157;
uint32_t const v210 = uint32_t(v209);
uint32_t const v211 = v204 + v210;
device bfloat_4 const* const v212 = &v2[v211];
bfloat_4 const v213 = *v212;
bfloat const v214 = v213.i_0;
float const v215 = float(v214);
bfloat const v216 = v213.i_1;
float const v217 = float(v216);
bfloat const v218 = v213.i_2;
float const v219 = float(v218);
bfloat const v220 = v213.i_3;
float const v221 = float(v220);
float_4 const v222 = float_4{v215, v217, v219, v221};
*v206 = v222;
}
thread float_4 * const v223 = &(*v197)[v17];
float_4 const v224 = *v206;
*v223 = v224;
uint32_t const v225 = v196 + v118;
uint32_t const v226 = min(v225, v195);
uint32_t const v227 = uint32_t(v226);
uint32_t const v228 = v227 * v28;
uint32_t const v229 = v46 + v228;
uint32_t const v230 = v119 * v157;
float_4 v231_store;
thread float_4 * v231 = &v231_store;*v231 = v85;
bool const v232 = v230 < v207;
if(v232) {
uint32_t const v233 = v230 / v157;
uint32_t const v234 = uint32_t(v233);
uint32_t const v235 = v229 + v234;
device bfloat_4 const* const v236 = &v2[v235];
bfloat_4 const v237 = *v236;
bfloat const v238 = v237.i_0;
float const v239 = float(v238);
bfloat const v240 = v237.i_1;
float const v241 = float(v240);
bfloat const v242 = v237.i_2;
float const v243 = float(v242);
bfloat const v244 = v237.i_3;
float const v245 = float(v244);
float_4 const v246 = float_4{v239, v241, v243, v245};
*v231 = v246;
}
thread float_4 * const v247 = &(*v197)[v58];
float_4 const v248 = *v231;
*v247 = v248;
uint32_t const v249 = v202 * v31;
uint32_t const v250 = v49 + v249;
float_4 v251_store;
thread float_4 * v251 = &v251_store;*v251 = v85;
if(v208) {
uint32_t const v252 = v205 / v157;
uint32_t const v253 = uint32_t(v252);
uint32_t const v254 = v250 + v253;
device bfloat_4 const* const v255 = &v3[v254];
bfloat_4 const v256 = *v255;
bfloat const v257 = v256.i_0;
float const v258 = float(v257);
bfloat const v259 = v256.i_1;
float const v260 = float(v259);
bfloat const v261 = v256.i_2;
float const v262 = float(v261);
bfloat const v263 = v256.i_3;
float const v264 = float(v263);
float_4 const v265 = float_4{v258, v260, v262, v264};
*v251 = v265;
}
thread float_4 * const v266 = &(*v199)[v17];
float_4 const v267 = *v251;
*v266 = v267;
uint32_t const v268 = v227 * v31;
uint32_t const v269 = v49 + v268;
float_4 v270_store;
thread float_4 * v270 = &v270_store;*v270 = v85;
if(v232) {
uint32_t const v271 = v230 / v157;
uint32_t const v272 = uint32_t(v271);
uint32_t const v273 = v269 + v272;
device bfloat_4 const* const v274 = &v3[v273];
bfloat_4 const v275 = *v274;
bfloat const v276 = v275.i_0;
float const v277 = float(v276);
bfloat const v278 = v275.i_1;
float const v279 = float(v278);
bfloat const v280 = v275.i_2;
float const v281 = float(v280);
bfloat const v282 = v275.i_3;
float const v283 = float(v282);
float_4 const v284 = float_4{v277, v279, v281, v283};
*v270 = v284;
}
thread float_4 * const v285 = &(*v199)[v58];
float_4 const v286 = *v270;
*v285 = v286;
for(uint32_t v287 = v180; v287 < v185; v287 += v80) {
uint32_t const v288 = v287 * v36;
bool const v289 = v287 >= v191;
bool const v290 = v287 < v193;
bool const v291 = v289 && v290;
uint32_t const v292 = 2;
uint32_t const v293 = v287 % v292;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 const v294 = *v223;
*v114 = v294;
uint32_t const v295 = v118 * v52;
uint32_t const v296 = v295 + v119;
if(v151) {
float_4 const v297 = *v247;
uint32_t const v298 = uint32_t(v296);
threadgroup float_4 * const v299 = &(*v55)[v298];
*v299 = v297;
}
uint32_t const v300 = 256;
uint32_t const v301 = v300 + v111;
uint32_t const v302 = v301 + v78;
float_4 const v303 = *v266;
uint32_t const v304 = uint32_t(v302);
threadgroup float_4 * const v305 = &(*v55)[v304];
*v305 = v303;
uint32_t const v306 = v300 + v295;
uint32_t const v307 = v306 + v119;
if(v151) {
float_4 const v308 = *v285;
uint32_t const v309 = uint32_t(v307);
threadgroup float_4 * const v310 = &(*v55)[v309];
*v310 = v308;
}
bool const v311 = !v291;
bool const v312 = false;
if(v311) {
float const v313 = v303.i_0;
uint32_t const v314 = reinterpret_cast<const thread uint32_t&>(v313);
uint32_t const v315 = 2139095040;
uint32_t const v316 = v314 & v315;
bool const v317 = v316 == v315;
float const v318 = v303.i_1;
uint32_t const v319 = reinterpret_cast<const thread uint32_t&>(v318);
uint32_t const v320 = v319 & v315;
bool const v321 = v320 == v315;
bool const v322 = v317 || v321;
float const v323 = v303.i_2;
uint32_t const v324 = reinterpret_cast<const thread uint32_t&>(v323);
uint32_t const v325 = v324 & v315;
bool const v326 = v325 == v315;
bool const v327 = v322 || v326;
float const v328 = v303.i_3;
uint32_t const v329 = reinterpret_cast<const thread uint32_t&>(v328);
uint32_t const v330 = v329 & v315;
bool const v331 = v330 == v315;
bool const v332 = v327 || v331;
float_4 const v333 = *v285;
float const v334 = v333.i_0;
uint32_t const v335 = reinterpret_cast<const thread uint32_t&>(v334);
uint32_t const v336 = v335 & v315;
bool const v337 = v336 == v315;
bool const v338 = v332 || v337;
float const v339 = v333.i_1;
uint32_t const v340 = reinterpret_cast<const thread uint32_t&>(v339);
uint32_t const v341 = v340 & v315;
bool const v342 = v341 == v315;
bool const v343 = v338 || v342;
float const v344 = v333.i_2;
uint32_t const v345 = reinterpret_cast<const thread uint32_t&>(v344);
uint32_t const v346 = v345 & v315;
bool const v347 = v346 == v315;
bool const v348 = v343 || v347;
float const v349 = v333.i_3;
uint32_t const v350 = reinterpret_cast<const thread uint32_t&>(v349);
uint32_t const v351 = v350 & v315;
bool const v352 = v351 == v315;
bool const v353 = v348 || v352;
bool const v354 = simd_any(v353);;
bool const v355 = thread_index_in_simdgroup_v11 == v75;
if(v355) {
uint32_t const v356 = v354 ? v80 : v75;
uint32_t const v357 = v293 * v157;
uint32_t const v358 = v357 + v51;
uint32_t const v359 = uint32_t(v358);
threadgroup uint32_t * const v360 = &(*v59)[v359];
*v360 = v356;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v361 = v288 + v36;
uint32_t const v362 = v361 + v77;
uint32_t const v363 = min(v362, v195);
uint32_t const v364 = uint32_t(v363);
uint32_t const v365 = v364 * v28;
uint32_t const v366 = v46 + v365;
float_4 v367_store;
thread float_4 * v367 = &v367_store;*v367 = v85;
if(v208) {
uint32_t const v368 = v205 / v157;
uint32_t const v369 = uint32_t(v368);
uint32_t const v370 = v366 + v369;
device bfloat_4 const* const v371 = &v2[v370];
bfloat_4 const v372 = *v371;
bfloat const v373 = v372.i_0;
float const v374 = float(v373);
bfloat const v375 = v372.i_1;
float const v376 = float(v375);
bfloat const v377 = v372.i_2;
float const v378 = float(v377);
bfloat const v379 = v372.i_3;
float const v380 = float(v379);
float_4 const v381 = float_4{v374, v376, v378, v380};
*v367 = v381;
}
float_4 const v382 = *v367;
*v223 = v382;
uint32_t const v383 = v361 + v118;
uint32_t const v384 = min(v383, v195);
uint32_t const v385 = uint32_t(v384);
uint32_t const v386 = v385 * v28;
uint32_t const v387 = v46 + v386;
float_4 v388_store;
thread float_4 * v388 = &v388_store;*v388 = v85;
if(v232) {
uint32_t const v389 = v230 / v157;
uint32_t const v390 = uint32_t(v389);
uint32_t const v391 = v387 + v390;
device bfloat_4 const* const v392 = &v2[v391];
bfloat_4 const v393 = *v392;
bfloat const v394 = v393.i_0;
float const v395 = float(v394);
bfloat const v396 = v393.i_1;
float const v397 = float(v396);
bfloat const v398 = v393.i_2;
float const v399 = float(v398);
bfloat const v400 = v393.i_3;
float const v401 = float(v400);
float_4 const v402 = float_4{v395, v397, v399, v401};
*v388 = v402;
}
float_4 const v403 = *v388;
*v247 = v403;
uint32_t const v404 = v364 * v31;
uint32_t const v405 = v49 + v404;
float_4 v406_store;
thread float_4 * v406 = &v406_store;*v406 = v85;
if(v208) {
uint32_t const v407 = v205 / v157;
uint32_t const v408 = uint32_t(v407);
uint32_t const v409 = v405 + v408;
device bfloat_4 const* const v410 = &v3[v409];
bfloat_4 const v411 = *v410;
bfloat const v412 = v411.i_0;
float const v413 = float(v412);
bfloat const v414 = v411.i_1;
float const v415 = float(v414);
bfloat const v416 = v411.i_2;
float const v417 = float(v416);
bfloat const v418 = v411.i_3;
float const v419 = float(v418);
float_4 const v420 = float_4{v413, v415, v417, v419};
*v406 = v420;
}
float_4 const v421 = *v406;
*v266 = v421;
uint32_t const v422 = v385 * v31;
uint32_t const v423 = v49 + v422;
float_4 v424_store;
thread float_4 * v424 = &v424_store;*v424 = v85;
if(v232) {
uint32_t const v425 = v230 / v157;
uint32_t const v426 = uint32_t(v425);
uint32_t const v427 = v423 + v426;
device bfloat_4 const* const v428 = &v3[v427];
bfloat_4 const v429 = *v428;
bfloat const v430 = v429.i_0;
float const v431 = float(v430);
bfloat const v432 = v429.i_1;
float const v433 = float(v432);
bfloat const v434 = v429.i_2;
float const v435 = float(v434);
bfloat const v436 = v429.i_3;
float const v437 = float(v436);
float_4 const v438 = float_4{v431, v433, v435, v437};
*v424 = v438;
}
float_4 const v439 = *v424;
*v285 = v439;
bool v440_store;
thread bool * v440 = &v440_store;*v440 = v312;
bool const v441 = *v440;
bool const v442 = true;
bool v443_store;
thread bool * v443 = &v443_store;if(v441) {
*v443 = v442;
}
 else {
uint32_t const v444 = v293 * v157;
uint32_t const v445 = uint32_t(v444);
threadgroup uint32_t * const v446 = &(*v59)[v445];
uint32_t const v447 = *v446;
bool const v448 = v447 != v75;
*v443 = v448;
}
bool const v449 = *v443;
*v440 = v449;
bool const v450 = *v440;
bool v451_store;
thread bool * v451 = &v451_store;if(v450) {
*v451 = v442;
}
 else {
uint32_t const v452 = v293 * v157;
uint32_t const v453 = v452 + v80;
uint32_t const v454 = uint32_t(v453);
threadgroup uint32_t * const v455 = &(*v59)[v454];
uint32_t const v456 = *v455;
bool const v457 = v456 != v75;
*v451 = v457;
}
bool const v458 = *v451;
*v440 = v458;
bool const v459 = *v440;
bool v460_store;
thread bool * v460 = &v460_store;if(v459) {
*v460 = v442;
}
 else {
uint32_t const v461 = v293 * v157;
uint32_t const v462 = v461 + v292;
uint32_t const v463 = uint32_t(v462);
threadgroup uint32_t * const v464 = &(*v59)[v463];
uint32_t const v465 = *v464;
bool const v466 = v465 != v75;
*v460 = v466;
}
bool const v467 = *v460;
*v440 = v467;
bool const v468 = *v440;
bool v469_store;
thread bool * v469 = &v469_store;if(v468) {
*v469 = v442;
}
 else {
uint32_t const v470 = v293 * v157;
uint32_t const v471 = 3;
uint32_t const v472 = v470 + v471;
uint32_t const v473 = uint32_t(v472);
threadgroup uint32_t * const v474 = &(*v59)[v473];
uint32_t const v475 = *v474;
bool const v476 = v475 != v75;
*v469 = v476;
}
bool const v477 = *v469;
*v440 = v477;
bool v478_store;
thread bool * v478 = &v478_store;if(v291) {
*v478 = v442;
}
 else {
*v478 = v312;
}
uint32_t const v479 = 320;
uint32_t const v480 = v51 * v479;
simdgroup_float8x8 v481_store; thread simdgroup_float8x8 * v481 = &v481_store;*v481 = make_filled_simdgroup_matrix<float, 8, 8>(v61);
simdgroup_float8x8 v482_store; thread simdgroup_float8x8 * v482 = &v482_store;threadgroup float_4 * const v483 = &(*v55)[v17];
simdgroup_load(*v482, reinterpret_cast<threadgroup float *>(v483), v36, 0, true);
simdgroup_multiply_accumulate(*v481, *v64, *v482, *v481);
simdgroup_float8x8 v484_store; thread simdgroup_float8x8 * v484 = &v484_store;threadgroup float_4 * const v485 = &(*v55)[v198];
simdgroup_load(*v484, reinterpret_cast<threadgroup float *>(v485), v36, 0, true);
simdgroup_multiply_accumulate(*v481, *v65, *v484, *v481);
simdgroup_float8x8 v486_store; thread simdgroup_float8x8 * v486 = &v486_store;uint32_t const v487 = 4;
threadgroup float_4 * const v488 = &(*v55)[v487];
simdgroup_load(*v486, reinterpret_cast<threadgroup float *>(v488), v36, 0, true);
simdgroup_multiply_accumulate(*v481, *v66, *v486, *v481);
uint32_t const v489 = uint32_t(v480);
uint32_t const v490 = 40;
threadgroup float * const v491 = &(*v56)[v489];

simdgroup_store(*v481, reinterpret_cast<threadgroup float *>(v491), v490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v492_store; thread simdgroup_float8x8 * v492 = &v492_store;*v492 = make_filled_simdgroup_matrix<float, 8, 8>(v61);
simdgroup_float8x8 v493_store; thread simdgroup_float8x8 * v493 = &v493_store;uint32_t const v494 = 64;
uint32_t const v495 = 448;
threadgroup float_4 * const v496 = &(*v55)[v494];
simdgroup_load(*v493, reinterpret_cast<threadgroup float *>(v496), v36, 0, true);
simdgroup_multiply_accumulate(*v492, *v64, *v493, *v492);
simdgroup_float8x8 v497_store; thread simdgroup_float8x8 * v497 = &v497_store;uint32_t const v498 = 66;
threadgroup float_4 * const v499 = &(*v55)[v498];
simdgroup_load(*v497, reinterpret_cast<threadgroup float *>(v499), v36, 0, true);
simdgroup_multiply_accumulate(*v492, *v65, *v497, *v492);
simdgroup_float8x8 v500_store; thread simdgroup_float8x8 * v500 = &v500_store;uint32_t const v501 = 68;
threadgroup float_4 * const v502 = &(*v55)[v501];
simdgroup_load(*v500, reinterpret_cast<threadgroup float *>(v502), v36, 0, true);
simdgroup_multiply_accumulate(*v492, *v66, *v500, *v492);
uint32_t const v503 = v480 + v52;
uint32_t const v504 = uint32_t(v503);
threadgroup float * const v505 = &(*v56)[v504];

simdgroup_store(*v492, reinterpret_cast<threadgroup float *>(v505), v490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v506_store; thread simdgroup_float8x8 * v506 = &v506_store;*v506 = make_filled_simdgroup_matrix<float, 8, 8>(v61);
uint32_t const v507 = 16;
simdgroup_float8x8 v508_store; thread simdgroup_float8x8 * v508 = &v508_store;uint32_t const v509 = 128;
uint32_t const v510 = 384;
threadgroup float_4 * const v511 = &(*v55)[v509];
simdgroup_load(*v508, reinterpret_cast<threadgroup float *>(v511), v36, 0, true);
simdgroup_multiply_accumulate(*v506, *v64, *v508, *v506);
simdgroup_float8x8 v512_store; thread simdgroup_float8x8 * v512 = &v512_store;uint32_t const v513 = 130;
threadgroup float_4 * const v514 = &(*v55)[v513];
simdgroup_load(*v512, reinterpret_cast<threadgroup float *>(v514), v36, 0, true);
simdgroup_multiply_accumulate(*v506, *v65, *v512, *v506);
simdgroup_float8x8 v515_store; thread simdgroup_float8x8 * v515 = &v515_store;uint32_t const v516 = 132;
threadgroup float_4 * const v517 = &(*v55)[v516];
simdgroup_load(*v515, reinterpret_cast<threadgroup float *>(v517), v36, 0, true);
simdgroup_multiply_accumulate(*v506, *v66, *v515, *v506);
uint32_t const v518 = v480 + v507;
uint32_t const v519 = uint32_t(v518);
threadgroup float * const v520 = &(*v56)[v519];

simdgroup_store(*v506, reinterpret_cast<threadgroup float *>(v520), v490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v521_store; thread simdgroup_float8x8 * v521 = &v521_store;*v521 = make_filled_simdgroup_matrix<float, 8, 8>(v61);
uint32_t const v522 = 24;
simdgroup_float8x8 v523_store; thread simdgroup_float8x8 * v523 = &v523_store;uint32_t const v524 = 192;
uint32_t const v525 = 320;
threadgroup float_4 * const v526 = &(*v55)[v524];
simdgroup_load(*v523, reinterpret_cast<threadgroup float *>(v526), v36, 0, true);
simdgroup_multiply_accumulate(*v521, *v64, *v523, *v521);
simdgroup_float8x8 v527_store; thread simdgroup_float8x8 * v527 = &v527_store;uint32_t const v528 = 194;
threadgroup float_4 * const v529 = &(*v55)[v528];
simdgroup_load(*v527, reinterpret_cast<threadgroup float *>(v529), v36, 0, true);
simdgroup_multiply_accumulate(*v521, *v65, *v527, *v521);
simdgroup_float8x8 v530_store; thread simdgroup_float8x8 * v530 = &v530_store;uint32_t const v531 = 196;
threadgroup float_4 * const v532 = &(*v55)[v531];
simdgroup_load(*v530, reinterpret_cast<threadgroup float *>(v532), v36, 0, true);
simdgroup_multiply_accumulate(*v521, *v66, *v530, *v521);
uint32_t const v533 = v480 + v522;
uint32_t const v534 = uint32_t(v533);
threadgroup float * const v535 = &(*v56)[v534];

simdgroup_store(*v521, reinterpret_cast<threadgroup float *>(v535), v490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v536_store = {};
thread array<float, 8> * v536 = &v536_store;uint32_t const v537 = v54 * v52;
uint32_t const v538 = v288 + v537;
uint32_t const v539 = v53 * v490;
uint32_t const v540 = v480 + v539;
uint32_t const v541 = v540 + v537;
uint32_t const v542 = uint32_t(v541);
threadgroup float * const v543 = &(*v56)[v542];
float const v544 = *v543;
float v545_store;
thread float * v545 = &v545_store;*v545 = v72;
bool const v546 = *v478;
bool v547_store;
thread bool * v547 = &v547_store;if(v546) {
*v547 = v442;
}
 else {
bool const v548 = v538 < v19;
*v547 = v548;
}
bool const v549 = *v547;
if(v549) {
float const v550 = v544 * v22;
*v545 = v550;
}
thread float * const v551 = &(*v536)[v17];
float const v552 = *v545;
*v551 = v552;
float const v553 = max(v72, v552);
uint32_t const v554 = v537 + v80;
uint32_t const v555 = v288 + v554;
uint32_t const v556 = v540 + v554;
uint32_t const v557 = uint32_t(v556);
threadgroup float * const v558 = &(*v56)[v557];
float const v559 = *v558;
float v560_store;
thread float * v560 = &v560_store;*v560 = v72;
bool const v561 = *v478;
bool v562_store;
thread bool * v562 = &v562_store;if(v561) {
*v562 = v442;
}
 else {
bool const v563 = v555 < v19;
*v562 = v563;
}
bool const v564 = *v562;
if(v564) {
float const v565 = v559 * v22;
*v560 = v565;
}
thread float * const v566 = &(*v536)[v58];
float const v567 = *v560;
*v566 = v567;
float const v568 = max(v553, v567);
uint32_t const v569 = v537 + v292;
uint32_t const v570 = v288 + v569;
uint32_t const v571 = v540 + v569;
uint32_t const v572 = uint32_t(v571);
threadgroup float * const v573 = &(*v56)[v572];
float const v574 = *v573;
float v575_store;
thread float * v575 = &v575_store;*v575 = v72;
bool const v576 = *v478;
bool v577_store;
thread bool * v577 = &v577_store;if(v576) {
*v577 = v442;
}
 else {
bool const v578 = v570 < v19;
*v577 = v578;
}
bool const v579 = *v577;
if(v579) {
float const v580 = v574 * v22;
*v575 = v580;
}
thread float * const v581 = &(*v536)[v198];
float const v582 = *v575;
*v581 = v582;
float const v583 = max(v568, v582);
uint32_t const v584 = 3;
uint32_t const v585 = v537 + v584;
uint32_t const v586 = v288 + v585;
uint32_t const v587 = v540 + v585;
uint32_t const v588 = uint32_t(v587);
threadgroup float * const v589 = &(*v56)[v588];
float const v590 = *v589;
float v591_store;
thread float * v591 = &v591_store;*v591 = v72;
bool const v592 = *v478;
bool v593_store;
thread bool * v593 = &v593_store;if(v592) {
*v593 = v442;
}
 else {
bool const v594 = v586 < v19;
*v593 = v594;
}
bool const v595 = *v593;
if(v595) {
float const v596 = v590 * v22;
*v591 = v596;
}
uint32_t const v597 = 3;
thread float * const v598 = &(*v536)[v597];
float const v599 = *v591;
*v598 = v599;
float const v600 = max(v583, v599);
uint32_t const v601 = v537 + v157;
uint32_t const v602 = v288 + v601;
uint32_t const v603 = v540 + v601;
uint32_t const v604 = uint32_t(v603);
threadgroup float * const v605 = &(*v56)[v604];
float const v606 = *v605;
float v607_store;
thread float * v607 = &v607_store;*v607 = v72;
bool const v608 = *v478;
bool v609_store;
thread bool * v609 = &v609_store;if(v608) {
*v609 = v442;
}
 else {
bool const v610 = v602 < v19;
*v609 = v610;
}
bool const v611 = *v609;
if(v611) {
float const v612 = v606 * v22;
*v607 = v612;
}
thread float * const v613 = &(*v536)[v487];
float const v614 = *v607;
*v613 = v614;
float const v615 = max(v600, v614);
uint32_t const v616 = 5;
uint32_t const v617 = v537 + v616;
uint32_t const v618 = v288 + v617;
uint32_t const v619 = v540 + v617;
uint32_t const v620 = uint32_t(v619);
threadgroup float * const v621 = &(*v56)[v620];
float const v622 = *v621;
float v623_store;
thread float * v623 = &v623_store;*v623 = v72;
bool const v624 = *v478;
bool v625_store;
thread bool * v625 = &v625_store;if(v624) {
*v625 = v442;
}
 else {
bool const v626 = v618 < v19;
*v625 = v626;
}
bool const v627 = *v625;
if(v627) {
float const v628 = v622 * v22;
*v623 = v628;
}
uint32_t const v629 = 5;
thread float * const v630 = &(*v536)[v629];
float const v631 = *v623;
*v630 = v631;
float const v632 = max(v615, v631);
uint32_t const v633 = v537 + v76;
uint32_t const v634 = v288 + v633;
uint32_t const v635 = v540 + v633;
uint32_t const v636 = uint32_t(v635);
threadgroup float * const v637 = &(*v56)[v636];
float const v638 = *v637;
float v639_store;
thread float * v639 = &v639_store;*v639 = v72;
bool const v640 = *v478;
bool v641_store;
thread bool * v641 = &v641_store;if(v640) {
*v641 = v442;
}
 else {
bool const v642 = v634 < v19;
*v641 = v642;
}
bool const v643 = *v641;
if(v643) {
float const v644 = v638 * v22;
*v639 = v644;
}
uint32_t const v645 = 6;
thread float * const v646 = &(*v536)[v645];
float const v647 = *v639;
*v646 = v647;
float const v648 = max(v632, v647);
uint32_t const v649 = 7;
uint32_t const v650 = v537 + v649;
uint32_t const v651 = v288 + v650;
uint32_t const v652 = v540 + v650;
uint32_t const v653 = uint32_t(v652);
threadgroup float * const v654 = &(*v56)[v653];
float const v655 = *v654;
float v656_store;
thread float * v656 = &v656_store;*v656 = v72;
bool const v657 = *v478;
bool v658_store;
thread bool * v658 = &v658_store;if(v657) {
*v658 = v442;
}
 else {
bool const v659 = v651 < v19;
*v658 = v659;
}
bool const v660 = *v658;
if(v660) {
float const v661 = v655 * v22;
*v656 = v661;
}
uint32_t const v662 = 7;
thread float * const v663 = &(*v536)[v662];
float const v664 = *v656;
*v663 = v664;
float const v665 = max(v648, v664);
float const v666 = simd_shuffle_xor(v665, v52);;
float const v667 = max(v665, v666);
float const v668 = simd_shuffle_xor(v667, v507);;
float const v669 = max(v667, v668);
float const v670 = *v71;
float const v671 = 5.54517698;
float const v672 = v670 + v671;
bool const v673 = v669 > v672;
float const v674 = v673 ? v669 : v670;
float const v675 = v670 - v674;
float const v676 = exp(v675);bool const v677 = v674 != v670;
bool v678_store;
thread bool * v678 = &v678_store;if(v677) {
bool const v679 = v670 != v72;
*v678 = v679;
}
 else {
*v678 = v312;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v680 = *v678;
bool const v681 = simd_any(v680);;
if(v681) {

simdgroup_store(*v60, reinterpret_cast<threadgroup float *>(v491), v490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v682 = v54 * v292;
uint32_t const v683 = v540 + v682;
uint32_t const v684 = uint32_t(v683);
threadgroup float * const v685 = &(*v56)[v684];
float const v686 = *v685;
float const v687 = v686 * v676;
*v685 = v687;
uint32_t const v688 = v683 + v80;
uint32_t const v689 = uint32_t(v688);
threadgroup float * const v690 = &(*v56)[v689];
float const v691 = *v690;
float const v692 = v691 * v676;
*v690 = v692;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v60, reinterpret_cast<threadgroup float *>(v491), v490, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v62, reinterpret_cast<threadgroup float *>(v491), v490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v693 = *v685;
float const v694 = v693 * v676;
*v685 = v694;
float const v695 = *v690;
float const v696 = v695 * v676;
*v690 = v696;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v62, reinterpret_cast<threadgroup float *>(v491), v490, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v63, reinterpret_cast<threadgroup float *>(v491), v490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v697 = *v685;
float const v698 = v697 * v676;
*v685 = v698;
float const v699 = *v690;
float const v700 = v699 * v676;
*v690 = v700;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v63, reinterpret_cast<threadgroup float *>(v491), v490, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v71 = v674;
float const v701 = *v551;
uint32_t const v702 = reinterpret_cast<const thread uint32_t&>(v701);
uint32_t const v703 = 4286578687;
bool const v704 = v702 == v703;
float const v705 = v701 - v674;
float const v706 = exp(v705);float const v707 = v704 ? v61 : v706;
threadgroup float * const v708 = &(*v57)[v542];
*v708 = v707;
float const v709 = *v566;
uint32_t const v710 = reinterpret_cast<const thread uint32_t&>(v709);
bool const v711 = v710 == v703;
float const v712 = v709 - v674;
float const v713 = exp(v712);float const v714 = v711 ? v61 : v713;
float const v715 = v707 + v714;
uint32_t const v716 = v541 + v80;
uint32_t const v717 = uint32_t(v716);
threadgroup float * const v718 = &(*v57)[v717];
*v718 = v714;
float const v719 = *v581;
uint32_t const v720 = reinterpret_cast<const thread uint32_t&>(v719);
bool const v721 = v720 == v703;
float const v722 = v719 - v674;
float const v723 = exp(v722);float const v724 = v721 ? v61 : v723;
float const v725 = v715 + v724;
uint32_t const v726 = v541 + v292;
uint32_t const v727 = uint32_t(v726);
threadgroup float * const v728 = &(*v57)[v727];
*v728 = v724;
float const v729 = *v598;
uint32_t const v730 = reinterpret_cast<const thread uint32_t&>(v729);
bool const v731 = v730 == v703;
float const v732 = v729 - v674;
float const v733 = exp(v732);float const v734 = v731 ? v61 : v733;
float const v735 = v725 + v734;
uint32_t const v736 = v541 + v584;
uint32_t const v737 = uint32_t(v736);
threadgroup float * const v738 = &(*v57)[v737];
*v738 = v734;
float const v739 = *v613;
uint32_t const v740 = reinterpret_cast<const thread uint32_t&>(v739);
bool const v741 = v740 == v703;
float const v742 = v739 - v674;
float const v743 = exp(v742);float const v744 = v741 ? v61 : v743;
float const v745 = v735 + v744;
uint32_t const v746 = v541 + v157;
uint32_t const v747 = uint32_t(v746);
threadgroup float * const v748 = &(*v57)[v747];
*v748 = v744;
float const v749 = *v630;
uint32_t const v750 = reinterpret_cast<const thread uint32_t&>(v749);
bool const v751 = v750 == v703;
float const v752 = v749 - v674;
float const v753 = exp(v752);float const v754 = v751 ? v61 : v753;
float const v755 = v745 + v754;
uint32_t const v756 = v541 + v616;
uint32_t const v757 = uint32_t(v756);
threadgroup float * const v758 = &(*v57)[v757];
*v758 = v754;
float const v759 = *v646;
uint32_t const v760 = reinterpret_cast<const thread uint32_t&>(v759);
bool const v761 = v760 == v703;
float const v762 = v759 - v674;
float const v763 = exp(v762);float const v764 = v761 ? v61 : v763;
float const v765 = v755 + v764;
uint32_t const v766 = v541 + v76;
uint32_t const v767 = uint32_t(v766);
threadgroup float * const v768 = &(*v57)[v767];
*v768 = v764;
float const v769 = *v663;
uint32_t const v770 = reinterpret_cast<const thread uint32_t&>(v769);
bool const v771 = v770 == v703;
float const v772 = v769 - v674;
float const v773 = exp(v772);float const v774 = v771 ? v61 : v773;
float const v775 = v765 + v774;
uint32_t const v776 = v541 + v649;
uint32_t const v777 = uint32_t(v776);
threadgroup float * const v778 = &(*v57)[v777];
*v778 = v774;
float const v779 = *v73;
float const v780 = fma(v779, v676, v775);
*v73 = v780;
float const v781 = *v74;
float const v782 = fma(v781, v676, v775);
*v74 = v782;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v783 = *v478;
bool const v784 = !v783;
bool const v785 = *v440;
bool const v786 = v785 && v784;
if(v786) {

simdgroup_store(*v60, reinterpret_cast<threadgroup float *>(v491), v490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v787 = v54 * v292;
uint32_t const v788 = v540 + v787;
for(uint32_t v789 = v75; v789 < v36; v789 += v80) {
uint32_t const v790 = v540 + v789;
uint32_t const v791 = uint32_t(v790);
threadgroup float * const v792 = &(*v57)[v791];
float const v793 = *v792;
uint32_t const v794 = reinterpret_cast<const thread uint32_t&>(v793);
bool const v795 = v794 == v75;
bool const v796 = !v795;
if(v796) {
uint32_t const v797 = v789 * v52;
uint32_t const v798 = v300 + v797;
uint32_t const v799 = v787 / v157;
uint32_t const v800 = v798 + v799;
uint32_t const v801 = uint32_t(v800);
threadgroup float_4 * const v802 = &(*v55)[v801];
float_4 const v803 = *v802;
float const v804 = v803.i_0;
float v805_store;
thread float * v805 = &v805_store;*v805 = v804;
uint32_t const v806 = v54 % v292;
bool const v807 = v806 == v80;
if(v807) {
float const v808 = v803.i_2;
*v805 = v808;
}
uint32_t const v809 = uint32_t(v788);
float const v810 = *v805;
threadgroup float * const v811 = &(*v56)[v809];
float const v812 = *v811;
float const v813 = fma(v793, v810, v812);
*v811 = v813;
float const v814 = v803.i_1;
float v815_store;
thread float * v815 = &v815_store;*v815 = v814;
if(v807) {
float const v816 = v803.i_3;
*v815 = v816;
}
uint32_t const v817 = v788 + v80;
uint32_t const v818 = uint32_t(v817);
float const v819 = *v815;
threadgroup float * const v820 = &(*v56)[v818];
float const v821 = *v820;
float const v822 = fma(v793, v819, v821);
*v820 = v822;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v60, reinterpret_cast<threadgroup float *>(v491), v490, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v62, reinterpret_cast<threadgroup float *>(v491), v490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v823 = v75; v823 < v36; v823 += v80) {
uint32_t const v824 = v540 + v823;
uint32_t const v825 = uint32_t(v824);
threadgroup float * const v826 = &(*v57)[v825];
float const v827 = *v826;
uint32_t const v828 = reinterpret_cast<const thread uint32_t&>(v827);
bool const v829 = v828 == v75;
bool const v830 = !v829;
if(v830) {
uint32_t const v831 = v823 * v52;
uint32_t const v832 = 258;
uint32_t const v833 = v832 + v831;
uint32_t const v834 = v787 / v157;
uint32_t const v835 = v833 + v834;
uint32_t const v836 = uint32_t(v835);
threadgroup float_4 * const v837 = &(*v55)[v836];
float_4 const v838 = *v837;
float const v839 = v838.i_0;
float v840_store;
thread float * v840 = &v840_store;*v840 = v839;
uint32_t const v841 = v54 % v292;
bool const v842 = v841 == v80;
if(v842) {
float const v843 = v838.i_2;
*v840 = v843;
}
uint32_t const v844 = uint32_t(v788);
float const v845 = *v840;
threadgroup float * const v846 = &(*v56)[v844];
float const v847 = *v846;
float const v848 = fma(v827, v845, v847);
*v846 = v848;
float const v849 = v838.i_1;
float v850_store;
thread float * v850 = &v850_store;*v850 = v849;
if(v842) {
float const v851 = v838.i_3;
*v850 = v851;
}
uint32_t const v852 = v788 + v80;
uint32_t const v853 = uint32_t(v852);
float const v854 = *v850;
threadgroup float * const v855 = &(*v56)[v853];
float const v856 = *v855;
float const v857 = fma(v827, v854, v856);
*v855 = v857;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v62, reinterpret_cast<threadgroup float *>(v491), v490, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v63, reinterpret_cast<threadgroup float *>(v491), v490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v858 = v75; v858 < v36; v858 += v80) {
uint32_t const v859 = v540 + v858;
uint32_t const v860 = uint32_t(v859);
threadgroup float * const v861 = &(*v57)[v860];
float const v862 = *v861;
uint32_t const v863 = reinterpret_cast<const thread uint32_t&>(v862);
bool const v864 = v863 == v75;
bool const v865 = !v864;
if(v865) {
uint32_t const v866 = v858 * v52;
uint32_t const v867 = 260;
uint32_t const v868 = v867 + v866;
uint32_t const v869 = v787 / v157;
uint32_t const v870 = v868 + v869;
uint32_t const v871 = uint32_t(v870);
threadgroup float_4 * const v872 = &(*v55)[v871];
float_4 const v873 = *v872;
float const v874 = v873.i_0;
float v875_store;
thread float * v875 = &v875_store;*v875 = v874;
uint32_t const v876 = v54 % v292;
bool const v877 = v876 == v80;
if(v877) {
float const v878 = v873.i_2;
*v875 = v878;
}
uint32_t const v879 = uint32_t(v788);
float const v880 = *v875;
threadgroup float * const v881 = &(*v56)[v879];
float const v882 = *v881;
float const v883 = fma(v862, v880, v882);
*v881 = v883;
float const v884 = v873.i_1;
float v885_store;
thread float * v885 = &v885_store;*v885 = v884;
if(v877) {
float const v886 = v873.i_3;
*v885 = v886;
}
uint32_t const v887 = v788 + v80;
uint32_t const v888 = uint32_t(v887);
float const v889 = *v885;
threadgroup float * const v890 = &(*v56)[v888];
float const v891 = *v890;
float const v892 = fma(v862, v889, v891);
*v890 = v892;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v63, reinterpret_cast<threadgroup float *>(v491), v490, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_float8x8 v893_store; thread simdgroup_float8x8 * v893 = &v893_store;threadgroup float * const v894 = &(*v57)[v489];
simdgroup_load(*v893, reinterpret_cast<threadgroup float *>(v894), v490, 0, false);
simdgroup_float8x8 v895_store; thread simdgroup_float8x8 * v895 = &v895_store;uint32_t const v896 = 256;
threadgroup float_4 * const v897 = &(*v55)[v896];
simdgroup_load(*v895, reinterpret_cast<threadgroup float *>(v897), v36, 0, false);
simdgroup_multiply_accumulate(*v60, *v893, *v895, *v60);
simdgroup_float8x8 v898_store; thread simdgroup_float8x8 * v898 = &v898_store;uint32_t const v899 = 258;
threadgroup float_4 * const v900 = &(*v55)[v899];
simdgroup_load(*v898, reinterpret_cast<threadgroup float *>(v900), v36, 0, false);
simdgroup_multiply_accumulate(*v62, *v893, *v898, *v62);
simdgroup_float8x8 v901_store; thread simdgroup_float8x8 * v901 = &v901_store;uint32_t const v902 = 260;
threadgroup float_4 * const v903 = &(*v55)[v902];
simdgroup_load(*v901, reinterpret_cast<threadgroup float *>(v903), v36, 0, false);
simdgroup_multiply_accumulate(*v63, *v893, *v901, *v63);
simdgroup_float8x8 v904_store; thread simdgroup_float8x8 * v904 = &v904_store;threadgroup float * const v905 = &(*v57)[v504];
simdgroup_load(*v904, reinterpret_cast<threadgroup float *>(v905), v490, 0, false);
simdgroup_float8x8 v906_store; thread simdgroup_float8x8 * v906 = &v906_store;threadgroup float_4 * const v907 = &(*v55)[v525];
simdgroup_load(*v906, reinterpret_cast<threadgroup float *>(v907), v36, 0, false);
simdgroup_multiply_accumulate(*v60, *v904, *v906, *v60);
simdgroup_float8x8 v908_store; thread simdgroup_float8x8 * v908 = &v908_store;uint32_t const v909 = 322;
threadgroup float_4 * const v910 = &(*v55)[v909];
simdgroup_load(*v908, reinterpret_cast<threadgroup float *>(v910), v36, 0, false);
simdgroup_multiply_accumulate(*v62, *v904, *v908, *v62);
simdgroup_float8x8 v911_store; thread simdgroup_float8x8 * v911 = &v911_store;uint32_t const v912 = 324;
threadgroup float_4 * const v913 = &(*v55)[v912];
simdgroup_load(*v911, reinterpret_cast<threadgroup float *>(v913), v36, 0, false);
simdgroup_multiply_accumulate(*v63, *v904, *v911, *v63);
simdgroup_float8x8 v914_store; thread simdgroup_float8x8 * v914 = &v914_store;threadgroup float * const v915 = &(*v57)[v519];
simdgroup_load(*v914, reinterpret_cast<threadgroup float *>(v915), v490, 0, false);
simdgroup_float8x8 v916_store; thread simdgroup_float8x8 * v916 = &v916_store;threadgroup float_4 * const v917 = &(*v55)[v510];
simdgroup_load(*v916, reinterpret_cast<threadgroup float *>(v917), v36, 0, false);
simdgroup_multiply_accumulate(*v60, *v914, *v916, *v60);
simdgroup_float8x8 v918_store; thread simdgroup_float8x8 * v918 = &v918_store;uint32_t const v919 = 386;
threadgroup float_4 * const v920 = &(*v55)[v919];
simdgroup_load(*v918, reinterpret_cast<threadgroup float *>(v920), v36, 0, false);
simdgroup_multiply_accumulate(*v62, *v914, *v918, *v62);
simdgroup_float8x8 v921_store; thread simdgroup_float8x8 * v921 = &v921_store;uint32_t const v922 = 388;
threadgroup float_4 * const v923 = &(*v55)[v922];
simdgroup_load(*v921, reinterpret_cast<threadgroup float *>(v923), v36, 0, false);
simdgroup_multiply_accumulate(*v63, *v914, *v921, *v63);
simdgroup_float8x8 v924_store; thread simdgroup_float8x8 * v924 = &v924_store;threadgroup float * const v925 = &(*v57)[v534];
simdgroup_load(*v924, reinterpret_cast<threadgroup float *>(v925), v490, 0, false);
simdgroup_float8x8 v926_store; thread simdgroup_float8x8 * v926 = &v926_store;threadgroup float_4 * const v927 = &(*v55)[v495];
simdgroup_load(*v926, reinterpret_cast<threadgroup float *>(v927), v36, 0, false);
simdgroup_multiply_accumulate(*v60, *v924, *v926, *v60);
simdgroup_float8x8 v928_store; thread simdgroup_float8x8 * v928 = &v928_store;uint32_t const v929 = 450;
threadgroup float_4 * const v930 = &(*v55)[v929];
simdgroup_load(*v928, reinterpret_cast<threadgroup float *>(v930), v36, 0, false);
simdgroup_multiply_accumulate(*v62, *v924, *v928, *v62);
simdgroup_float8x8 v931_store; thread simdgroup_float8x8 * v931 = &v931_store;uint32_t const v932 = 452;
threadgroup float_4 * const v933 = &(*v55)[v932];
simdgroup_load(*v931, reinterpret_cast<threadgroup float *>(v933), v36, 0, false);
simdgroup_multiply_accumulate(*v63, *v924, *v931, *v63);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v934 = v51 * v52;
uint32_t const v935 = v37 + v934;
uint32_t const v936 = v935 + v53;
uint32_t const v937 = uint32_t(v20);
uint32_t const v938 = v38 * v937;
uint32_t const v939 = v938 + v40;
uint32_t const v940 = uint32_t(v18);
uint32_t const v941 = v939 * v940;
uint32_t const v942 = uint32_t(v936);
uint32_t const v943 = v941 + v942;
float const v944 = *v73;
float const v945 = simd_shuffle_xor(v944, v52);;
float const v946 = v944 + v945;
uint32_t const v947 = 16;
float const v948 = simd_shuffle_xor(v946, v947);;
float const v949 = v946 + v948;
uint32_t const v950 = reinterpret_cast<const thread uint32_t&>(v949);
bool const v951 = v950 == v75;
float const v952 = 1;
float const v953 = v952 / v949;
float const v954 = v951 ? v61 : v953;
uint32_t const v955 = 320;
uint32_t const v956 = v51 * v955;
uint32_t const v957 = uint32_t(v956);
uint32_t const v958 = 40;
threadgroup float * const v959 = &(*v56)[v957];

simdgroup_store(*v60, reinterpret_cast<threadgroup float *>(v959), v958);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v960 = v53 * v958;
uint32_t const v961 = v956 + v960;
uint32_t const v962 = 2;
uint32_t const v963 = v54 * v962;
uint32_t const v964 = v961 + v963;
bool const v965 = v936 < v18;
if(v965) {
uint32_t const v966 = 24;
bool const v967 = v963 < v966;
if(v967) {
uint32_t const v968 = uint32_t(v964);
threadgroup float * const v969 = &(*v56)[v968];
float const v970 = *v969;
float const v971 = v970 * v954;
bfloat const v972 = bfloat(v971);
uint32_t const v973 = 24;
uint32_t const v974 = v943 * v973;
uint32_t const v975 = uint32_t(v963);
uint32_t const v976 = v974 + v975;
device bfloat * const v977 = &v4[v976];
*v977 = v972;
}
uint32_t const v978 = v80 + v963;
bool const v979 = v978 < v966;
if(v979) {
uint32_t const v980 = v964 + v80;
uint32_t const v981 = uint32_t(v980);
threadgroup float * const v982 = &(*v56)[v981];
float const v983 = *v982;
float const v984 = v983 * v954;
bfloat const v985 = bfloat(v984);
uint32_t const v986 = 24;
uint32_t const v987 = v943 * v986;
uint32_t const v988 = uint32_t(v978);
uint32_t const v989 = v987 + v988;
device bfloat * const v990 = &v4[v989];
*v990 = v985;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v62, reinterpret_cast<threadgroup float *>(v959), v958);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v965) {
uint32_t const v991 = v52 + v963;
uint32_t const v992 = 24;
bool const v993 = v991 < v992;
if(v993) {
uint32_t const v994 = uint32_t(v964);
threadgroup float * const v995 = &(*v56)[v994];
float const v996 = *v995;
float const v997 = v996 * v954;
bfloat const v998 = bfloat(v997);
uint32_t const v999 = 24;
uint32_t const v1000 = v943 * v999;
uint32_t const v1001 = uint32_t(v991);
uint32_t const v1002 = v1000 + v1001;
device bfloat * const v1003 = &v4[v1002];
*v1003 = v998;
}
uint32_t const v1004 = 9;
uint32_t const v1005 = v1004 + v963;
bool const v1006 = v1005 < v992;
if(v1006) {
uint32_t const v1007 = v964 + v80;
uint32_t const v1008 = uint32_t(v1007);
threadgroup float * const v1009 = &(*v56)[v1008];
float const v1010 = *v1009;
float const v1011 = v1010 * v954;
bfloat const v1012 = bfloat(v1011);
uint32_t const v1013 = 24;
uint32_t const v1014 = v943 * v1013;
uint32_t const v1015 = uint32_t(v1005);
uint32_t const v1016 = v1014 + v1015;
device bfloat * const v1017 = &v4[v1016];
*v1017 = v1012;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v63, reinterpret_cast<threadgroup float *>(v959), v958);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v965) {
uint32_t const v1018 = v947 + v963;
uint32_t const v1019 = 24;
bool const v1020 = v1018 < v1019;
if(v1020) {
uint32_t const v1021 = uint32_t(v964);
threadgroup float * const v1022 = &(*v56)[v1021];
float const v1023 = *v1022;
float const v1024 = v1023 * v954;
bfloat const v1025 = bfloat(v1024);
uint32_t const v1026 = 24;
uint32_t const v1027 = v943 * v1026;
uint32_t const v1028 = uint32_t(v1018);
uint32_t const v1029 = v1027 + v1028;
device bfloat * const v1030 = &v4[v1029];
*v1030 = v1025;
}
uint32_t const v1031 = 17;
uint32_t const v1032 = v1031 + v963;
bool const v1033 = v1032 < v1019;
if(v1033) {
uint32_t const v1034 = v964 + v80;
uint32_t const v1035 = uint32_t(v1034);
threadgroup float * const v1036 = &(*v56)[v1035];
float const v1037 = *v1036;
float const v1038 = v1037 * v954;
bfloat const v1039 = bfloat(v1038);
uint32_t const v1040 = 24;
uint32_t const v1041 = v943 * v1040;
uint32_t const v1042 = uint32_t(v1032);
uint32_t const v1043 = v1041 + v1042;
device bfloat * const v1044 = &v4[v1043];
*v1044 = v1039;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
