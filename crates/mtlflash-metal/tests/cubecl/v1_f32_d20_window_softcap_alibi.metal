// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent alibi
// call: kernel=v1 t=f32 h=2 lq=70 lk=90 d=20 dv=36 lo=20 hi=7 softcap=5 alibi=h; 2 3 1; 000000005e010000050000000100000000000000c20100000500000001000000000000002a030000090000000100000000000000000000000000000000000000000000000000000000000000000000000000000001000000be2d373d0000a0400000803f00000000000000001b0000001400000000000000460000005a000000020000000100000000000000000000000000000000000000bc0200008403000054060000b0130000040000000400000004000000010000000200000000000000
// call: kernel=v1 t=f32 h=2 lq=90 lk=40 d=20 dv=36 lo=8 hi=0 softcap=2 alibi=h nan=hidden; 2 3 1; 00000000c2010000050000000100000000000000c8000000050000000100000000000000680100000900000001000000000000000000000000000000000000000000000000000000000000000000000000000000010000002ef9e43d000000400000803f00000000c6ffffffceffffffceffffff000000005a000000280000000200000001000000000000000000000000000000000000008403000090010000d002000050190000040000000400000004000000010000000200000000000000

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

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device float_4 const* const v1 [[buffer(0)]], device float_4 const* const v2 [[buffer(1)]], device float_4 const* const v3 [[buffer(2)]], device float * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
alignas(16) threadgroup char v14[20656];
constant uint32_t const* const dynamic_meta_v15 = reinterpret_cast<constant uint32_t const*>(v10 + 1);
constant info_st& info_v16 = *v10;
uint32_t const v17 = 0;
uint32_t const v18 = info_v16.scalars_u32[0];
uint32_t const v19 = info_v16.scalars_u32[1];
uint32_t const v20 = info_v16.scalars_u32[2];
uint32_t const v21 = info_v16.scalars_u32[3];
int32_t const v22 = info_v16.scalars_i32[0];
int32_t const v23 = info_v16.scalars_i32[1];
int32_t const v24 = info_v16.scalars_i32[2];
float const v25 = info_v16.scalars_f32[0];
float const v26 = info_v16.scalars_f32[1];
uint32_t const v27 = info_v16.scalars_usize[0];
uint32_t const v28 = info_v16.scalars_usize[1];
uint32_t const v29 = info_v16.scalars_usize[2];
uint32_t const v30 = info_v16.scalars_usize[4];
uint32_t const v31 = info_v16.scalars_usize[5];
uint32_t const v32 = info_v16.scalars_usize[6];
uint32_t const v33 = info_v16.scalars_usize[8];
uint32_t const v34 = info_v16.scalars_usize[9];
uint32_t const v35 = info_v16.scalars_usize[10];
uint32_t const v36 = info_v16.scalars_usize[20];
uint32_t const v37 = info_v16.scalars_usize[21];
uint32_t const v38 = threadgroup_position_in_grid_v13[2];
uint32_t const v39 = threadgroup_position_in_grid_v13[0];
uint32_t const v40 = v39 / v21;
uint32_t const v41 = uint32_t(v38);
uint32_t const v42 = uint32_t(v20);
uint32_t const v43 = v41 * v42;
uint32_t const v44 = uint32_t(v39);
uint32_t const v45 = v43 + v44;
uint32_t const v46 = uint32_t(v18);
uint32_t const v47 = v45 * v46;
uint32_t const v48 = v41 * v27;
uint32_t const v49 = v44 * v28;
uint32_t const v50 = v48 + v49;
uint32_t const v51 = v41 * v30;
uint32_t const v52 = uint32_t(v40);
uint32_t const v53 = v52 * v31;
uint32_t const v54 = v51 + v53;
uint32_t const v55 = v41 * v33;
uint32_t const v56 = v52 * v34;
uint32_t const v57 = v55 + v56;
uint32_t const v58 = threadgroup_position_in_grid_v13[1];
uint32_t const v59 = 1;
uint32_t const v60 = v18 - v59;
uint32_t const v61 = 32;
uint32_t const v62 = v60 / v61;
uint32_t const v63 = v62 - v58;
uint32_t const v64 = v63 * v61;
uint32_t const v65 = thread_index_in_threadgroup_v12 % v61;
uint32_t const v66 = thread_index_in_threadgroup_v12 / v61;
uint32_t const v67 = 8;
uint32_t const v68 = v65 % v67;
uint32_t const v69 = v65 / v67;
threadgroup array<float_4, 640> * const v70 = reinterpret_cast<threadgroup array<float_4, 640> *>(&v14[0]);
threadgroup array<float, 1280> * const v71 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[10240]);
threadgroup array<float_4, 320> * const v72 = reinterpret_cast<threadgroup array<float_4, 320> *>(&v14[15360]);
uint32_t const v73 = 1;
threadgroup array<uint32_t, 8> * const v74 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[20624]);
simdgroup_float8x8 v75_store; thread simdgroup_float8x8 * v75 = &v75_store;float const v76 = 0;
*v75 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v77_store; thread simdgroup_float8x8 * v77 = &v77_store;*v77 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v78_store; thread simdgroup_float8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v80_store; thread simdgroup_float8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v81_store; thread simdgroup_float8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v82_store; thread simdgroup_float8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v83_store; thread simdgroup_float8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v84_store; thread simdgroup_float8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
array<float, 1> v85_store = {};
thread array<float, 1> * v85 = &v85_store;array<float, 1> v86_store = {};
thread array<float, 1> * v86 = &v86_store;array<float, 1> v87_store = {};
thread array<float, 1> * v87 = &v87_store;thread float * const v88 = &(*v85)[v17];
float const v89 = -3.402823470e+38;
*v88 = v89;
thread float * const v90 = &(*v86)[v17];
*v90 = v76;
thread float * const v91 = &(*v87)[v17];
*v91 = v76;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v92 = 0;
uint32_t const v93 = 6;
uint32_t const v94 = thread_index_in_threadgroup_v12 / v93;
uint32_t const v95 = thread_index_in_threadgroup_v12 % v93;
uint32_t const v96 = v94 / v67;
uint32_t const v97 = v96 * v67;
uint32_t const v98 = v64 + v97;
uint32_t const v99 = v94 % v67;
uint32_t const v100 = v98 + v99;
float_4 const v101 = float_4{v76, v76, v76, v76};
float_4 v102_store;
thread float_4 * v102 = &v102_store;*v102 = v101;
bool const v103 = v100 < v18;
if(v103) {
uint32_t const v104 = uint32_t(v100);
uint32_t const v105 = v104 * v29;
uint32_t const v106 = v50 + v105;
uint32_t const v107 = 4;
uint32_t const v108 = v95 * v107;
float_4 v109_store;
thread float_4 * v109 = &v109_store;*v109 = v101;
uint32_t const v110 = 20;
bool const v111 = v108 < v110;
if(v111) {
uint32_t const v112 = v108 / v107;
uint32_t const v113 = uint32_t(v112);
uint32_t const v114 = v106 + v113;
device float_4 const* const v115 = &v1[v114];
float_4 const v116 = *v115;
*v109 = v116;
}
float_4 const v117 = *v109;
*v102 = v117;
}
uint32_t const v118 = v94 * v67;
uint32_t const v119 = v118 + v95;
uint32_t const v120 = uint32_t(v119);
threadgroup float_4 * const v121 = &(*v70)[v120];
float_4 const v122 = *v102;
*v121 = v122;
uint32_t const v123 = 128;
uint32_t const v124 = thread_index_in_threadgroup_v12 + v123;
uint32_t const v125 = v124 / v93;
uint32_t const v126 = v124 % v93;
uint32_t const v127 = v125 / v67;
uint32_t const v128 = v127 * v67;
uint32_t const v129 = v64 + v128;
uint32_t const v130 = v125 % v67;
uint32_t const v131 = v129 + v130;
float_4 v132_store;
thread float_4 * v132 = &v132_store;*v132 = v101;
bool const v133 = v131 < v18;
if(v133) {
uint32_t const v134 = uint32_t(v131);
uint32_t const v135 = v134 * v29;
uint32_t const v136 = v50 + v135;
uint32_t const v137 = 4;
uint32_t const v138 = v126 * v137;
float_4 v139_store;
thread float_4 * v139 = &v139_store;*v139 = v101;
uint32_t const v140 = 20;
bool const v141 = v138 < v140;
if(v141) {
uint32_t const v142 = v138 / v137;
uint32_t const v143 = uint32_t(v142);
uint32_t const v144 = v136 + v143;
device float_4 const* const v145 = &v1[v144];
float_4 const v146 = *v145;
*v139 = v146;
}
float_4 const v147 = *v139;
*v132 = v147;
}
uint32_t const v148 = 192;
bool const v149 = v124 < v148;
if(v149) {
uint32_t const v150 = v125 * v67;
uint32_t const v151 = v150 + v126;
uint32_t const v152 = uint32_t(v151);
threadgroup float_4 * const v153 = &(*v70)[v152];
float_4 const v154 = *v132;
*v153 = v154;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v155 = 4;
uint32_t const v156 = v66 / v155;
bool const v157 = v156 == v92;
if(v157) {
uint32_t const v158 = v66 % v155;
uint32_t const v159 = 64;
uint32_t const v160 = v158 * v159;
uint32_t const v161 = uint32_t(v160);
threadgroup float_4 * const v162 = &(*v70)[v161];
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v162), v61, 0, false);
uint32_t const v163 = 2;
uint32_t const v164 = v160 + v163;
uint32_t const v165 = uint32_t(v164);
threadgroup float_4 * const v166 = &(*v70)[v165];
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v166), v61, 0, false);
uint32_t const v167 = v160 + v155;
uint32_t const v168 = uint32_t(v167);
threadgroup float_4 * const v169 = &(*v70)[v168];
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v169), v61, 0, false);
}
bool const v170 = thread_index_in_threadgroup_v12 < v67;
if(v170) {
uint32_t const v171 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v172 = &(*v74)[v171];
*v172 = v92;
}
uint32_t const v173 = v64 + v61;
uint32_t const v174 = min(v173, v18);
uint32_t const v175 = v174 - v59;
int32_t const v176 = int32_t(v19);
int32_t const v177 = 0;
int32_t const v178 = int32_t(v64);
int32_t const v179 = v178 + v22;
int32_t const v180 = max(v177, v179);
int32_t const v181 = int32_t(v175);
int32_t const v182 = v181 + v22;
int32_t const v183 = max(v177, v182);
int32_t const v184 = v181 + v23;
int32_t const v185 = 1;
int32_t const v186 = v184 + v185;
int32_t const v187 = min(v176, v186);
int32_t const v188 = v178 + v23;
int32_t const v189 = v188 + v185;
int32_t const v190 = min(v176, v189);
int32_t const v191 = max(v187, v177);
int32_t const v192 = max(v190, v177);
int32_t const v193 = min(v180, v176);
uint32_t const v194 = uint32_t(v193);
uint32_t const v195 = v194 / v61;
int32_t const v196 = 31;
int32_t const v197 = v191 + v196;
uint32_t const v198 = uint32_t(v197);
uint32_t const v199 = v198 / v61;
uint32_t const v200 = max(v199, v195);
int32_t const v201 = min(v183, v176);
uint32_t const v202 = uint32_t(v201);
uint32_t const v203 = v202 + v61;
uint32_t const v204 = v203 - v59;
uint32_t const v205 = v204 / v61;
uint32_t const v206 = uint32_t(v192);
uint32_t const v207 = v206 / v61;
uint32_t const v208 = min(v205, v200);
uint32_t const v209 = max(v207, v208);
uint32_t const v210 = min(v209, v200);
bool const v211 = v195 < v200;
if(v211) {
uint32_t const v212 = v19 - v59;
uint32_t const v213 = v195 * v61;
array<float_4, 2> v214_store = {};
thread array<float_4, 2> * v214 = &v214_store;uint32_t const v215 = 2;
array<float_4, 3> v216_store = {};
thread array<float_4, 3> * v216 = &v216_store;uint32_t const v217 = 3;
uint32_t const v218 = v213 + v94;
uint32_t const v219 = min(v218, v212);
uint32_t const v220 = uint32_t(v219);
uint32_t const v221 = v220 * v32;
uint32_t const v222 = v54 + v221;
uint32_t const v223 = v95 * v155;
float_4 v224_store;
thread float_4 * v224 = &v224_store;*v224 = v101;
uint32_t const v225 = 20;
bool const v226 = v223 < v225;
if(v226) {
uint32_t const v227 = v223 / v155;
uint32_t const v228 = uint32_t(v227);
uint32_t const v229 = v222 + v228;
device float_4 const* const v230 = &v2[v229];
float_4 const v231 = *v230;
*v224 = v231;
}
thread float_4 * const v232 = &(*v214)[v17];
float_4 const v233 = *v224;
*v232 = v233;
uint32_t const v234 = v213 + v125;
uint32_t const v235 = min(v234, v212);
uint32_t const v236 = uint32_t(v235);
uint32_t const v237 = v236 * v32;
uint32_t const v238 = v54 + v237;
uint32_t const v239 = v126 * v155;
float_4 v240_store;
thread float_4 * v240 = &v240_store;*v240 = v101;
bool const v241 = v239 < v225;
if(v241) {
uint32_t const v242 = v239 / v155;
uint32_t const v243 = uint32_t(v242);
uint32_t const v244 = v238 + v243;
device float_4 const* const v245 = &v2[v244];
float_4 const v246 = *v245;
*v240 = v246;
}
thread float_4 * const v247 = &(*v214)[v73];
float_4 const v248 = *v240;
*v247 = v248;
uint32_t const v249 = 10;
uint32_t const v250 = thread_index_in_threadgroup_v12 / v249;
uint32_t const v251 = v213 + v250;
uint32_t const v252 = min(v251, v212);
uint32_t const v253 = uint32_t(v252);
uint32_t const v254 = v253 * v35;
uint32_t const v255 = v57 + v254;
uint32_t const v256 = thread_index_in_threadgroup_v12 % v249;
uint32_t const v257 = v256 * v155;
float_4 v258_store;
thread float_4 * v258 = &v258_store;*v258 = v101;
uint32_t const v259 = 36;
bool const v260 = v257 < v259;
if(v260) {
uint32_t const v261 = v257 / v155;
uint32_t const v262 = uint32_t(v261);
uint32_t const v263 = v255 + v262;
device float_4 const* const v264 = &v3[v263];
float_4 const v265 = *v264;
*v258 = v265;
}
thread float_4 * const v266 = &(*v216)[v17];
float_4 const v267 = *v258;
*v266 = v267;
uint32_t const v268 = v124 / v249;
uint32_t const v269 = v213 + v268;
uint32_t const v270 = min(v269, v212);
uint32_t const v271 = uint32_t(v270);
uint32_t const v272 = v271 * v35;
uint32_t const v273 = v57 + v272;
uint32_t const v274 = v124 % v249;
uint32_t const v275 = v274 * v155;
float_4 v276_store;
thread float_4 * v276 = &v276_store;*v276 = v101;
bool const v277 = v275 < v259;
if(v277) {
uint32_t const v278 = v275 / v155;
uint32_t const v279 = uint32_t(v278);
uint32_t const v280 = v273 + v279;
device float_4 const* const v281 = &v3[v280];
float_4 const v282 = *v281;
*v276 = v282;
}
thread float_4 * const v283 = &(*v216)[v73];
float_4 const v284 = *v276;
*v283 = v284;
uint32_t const v285 = 256;
uint32_t const v286 = thread_index_in_threadgroup_v12 + v285;
uint32_t const v287 = v286 / v249;
uint32_t const v288 = v213 + v287;
uint32_t const v289 = min(v288, v212);
uint32_t const v290 = uint32_t(v289);
uint32_t const v291 = v290 * v35;
uint32_t const v292 = v57 + v291;
uint32_t const v293 = v286 % v249;
uint32_t const v294 = v293 * v155;
float_4 v295_store;
thread float_4 * v295 = &v295_store;*v295 = v101;
bool const v296 = v294 < v259;
if(v296) {
uint32_t const v297 = v294 / v155;
uint32_t const v298 = uint32_t(v297);
uint32_t const v299 = v292 + v298;
device float_4 const* const v300 = &v3[v299];
float_4 const v301 = *v300;
*v295 = v301;
}
thread float_4 * const v302 = &(*v216)[v215];
float_4 const v303 = *v295;
*v302 = v303;
float const v304 = 1;
bool const v305 = true;
for(uint32_t v306 = v195; v306 < v200; v306 += v59) {
uint32_t const v307 = v306 * v61;
bool const v308 = v306 >= v208;
bool const v309 = v306 < v210;
bool const v310 = v308 && v309;
uint32_t const v311 = 2;
uint32_t const v312 = v306 % v311;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 const v313 = *v232;
*v121 = v313;
uint32_t const v314 = v125 * v67;
uint32_t const v315 = v314 + v126;
if(v149) {
float_4 const v316 = *v247;
uint32_t const v317 = uint32_t(v315);
threadgroup float_4 * const v318 = &(*v70)[v317];
*v318 = v316;
}
uint32_t const v319 = 12;
uint32_t const v320 = v250 * v319;
uint32_t const v321 = v285 + v320;
uint32_t const v322 = v321 + v256;
float_4 const v323 = *v266;
uint32_t const v324 = uint32_t(v322);
threadgroup float_4 * const v325 = &(*v70)[v324];
*v325 = v323;
uint32_t const v326 = v268 * v319;
uint32_t const v327 = v285 + v326;
uint32_t const v328 = v327 + v274;
float_4 const v329 = *v283;
uint32_t const v330 = uint32_t(v328);
threadgroup float_4 * const v331 = &(*v70)[v330];
*v331 = v329;
uint32_t const v332 = v287 * v319;
uint32_t const v333 = v285 + v332;
uint32_t const v334 = v333 + v293;
uint32_t const v335 = 320;
bool const v336 = v286 < v335;
if(v336) {
float_4 const v337 = *v302;
uint32_t const v338 = uint32_t(v334);
threadgroup float_4 * const v339 = &(*v70)[v338];
*v339 = v337;
}
bool const v340 = !v310;
bool const v341 = false;
if(v340) {
float const v342 = v323.i_0;
uint32_t const v343 = reinterpret_cast<const thread uint32_t&>(v342);
uint32_t const v344 = 2139095040;
uint32_t const v345 = v343 & v344;
bool const v346 = v345 == v344;
float const v347 = v323.i_1;
uint32_t const v348 = reinterpret_cast<const thread uint32_t&>(v347);
uint32_t const v349 = v348 & v344;
bool const v350 = v349 == v344;
bool const v351 = v346 || v350;
float const v352 = v323.i_2;
uint32_t const v353 = reinterpret_cast<const thread uint32_t&>(v352);
uint32_t const v354 = v353 & v344;
bool const v355 = v354 == v344;
bool const v356 = v351 || v355;
float const v357 = v323.i_3;
uint32_t const v358 = reinterpret_cast<const thread uint32_t&>(v357);
uint32_t const v359 = v358 & v344;
bool const v360 = v359 == v344;
bool const v361 = v356 || v360;
float const v362 = v329.i_0;
uint32_t const v363 = reinterpret_cast<const thread uint32_t&>(v362);
uint32_t const v364 = v363 & v344;
bool const v365 = v364 == v344;
bool const v366 = v361 || v365;
float const v367 = v329.i_1;
uint32_t const v368 = reinterpret_cast<const thread uint32_t&>(v367);
uint32_t const v369 = v368 & v344;
bool const v370 = v369 == v344;
bool const v371 = v366 || v370;
float const v372 = v329.i_2;
uint32_t const v373 = reinterpret_cast<const thread uint32_t&>(v372);
uint32_t const v374 = v373 & v344;
bool const v375 = v374 == v344;
bool const v376 = v371 || v375;
float const v377 = v329.i_3;
uint32_t const v378 = reinterpret_cast<const thread uint32_t&>(v377);
uint32_t const v379 = v378 & v344;
bool const v380 = v379 == v344;
bool const v381 = v376 || v380;
float_4 const v382 = *v302;
float const v383 = v382.i_0;
uint32_t const v384 = reinterpret_cast<const thread uint32_t&>(v383);
uint32_t const v385 = v384 & v344;
bool const v386 = v385 == v344;
bool const v387 = v381 || v386;
float const v388 = v382.i_1;
uint32_t const v389 = reinterpret_cast<const thread uint32_t&>(v388);
uint32_t const v390 = v389 & v344;
bool const v391 = v390 == v344;
bool const v392 = v387 || v391;
float const v393 = v382.i_2;
uint32_t const v394 = reinterpret_cast<const thread uint32_t&>(v393);
uint32_t const v395 = v394 & v344;
bool const v396 = v395 == v344;
bool const v397 = v392 || v396;
float const v398 = v382.i_3;
uint32_t const v399 = reinterpret_cast<const thread uint32_t&>(v398);
uint32_t const v400 = v399 & v344;
bool const v401 = v400 == v344;
bool const v402 = v397 || v401;
bool const v403 = simd_any(v402);;
bool const v404 = thread_index_in_simdgroup_v11 == v92;
if(v404) {
uint32_t const v405 = v403 ? v59 : v92;
uint32_t const v406 = v312 * v155;
uint32_t const v407 = v406 + v66;
uint32_t const v408 = uint32_t(v407);
threadgroup uint32_t * const v409 = &(*v74)[v408];
*v409 = v405;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v410 = v306 + v59;
uint32_t const v411 = v410 * v61;
uint32_t const v412 = v411 + v94;
uint32_t const v413 = min(v412, v212);
uint32_t const v414 = uint32_t(v413);
uint32_t const v415 = v414 * v32;
uint32_t const v416 = v54 + v415;
float_4 v417_store;
thread float_4 * v417 = &v417_store;*v417 = v101;
if(v226) {
uint32_t const v418 = v223 / v155;
uint32_t const v419 = uint32_t(v418);
uint32_t const v420 = v416 + v419;
device float_4 const* const v421 = &v2[v420];
float_4 const v422 = *v421;
*v417 = v422;
}
float_4 const v423 = *v417;
*v232 = v423;
uint32_t const v424 = v411 + v125;
uint32_t const v425 = min(v424, v212);
uint32_t const v426 = uint32_t(v425);
uint32_t const v427 = v426 * v32;
uint32_t const v428 = v54 + v427;
float_4 v429_store;
thread float_4 * v429 = &v429_store;*v429 = v101;
if(v241) {
uint32_t const v430 = v239 / v155;
uint32_t const v431 = uint32_t(v430);
uint32_t const v432 = v428 + v431;
device float_4 const* const v433 = &v2[v432];
float_4 const v434 = *v433;
*v429 = v434;
}
float_4 const v435 = *v429;
*v247 = v435;
uint32_t const v436 = v411 + v250;
uint32_t const v437 = min(v436, v212);
uint32_t const v438 = uint32_t(v437);
uint32_t const v439 = v438 * v35;
uint32_t const v440 = v57 + v439;
float_4 v441_store;
thread float_4 * v441 = &v441_store;*v441 = v101;
if(v260) {
uint32_t const v442 = v257 / v155;
uint32_t const v443 = uint32_t(v442);
uint32_t const v444 = v440 + v443;
device float_4 const* const v445 = &v3[v444];
float_4 const v446 = *v445;
*v441 = v446;
}
float_4 const v447 = *v441;
*v266 = v447;
uint32_t const v448 = v411 + v268;
uint32_t const v449 = min(v448, v212);
uint32_t const v450 = uint32_t(v449);
uint32_t const v451 = v450 * v35;
uint32_t const v452 = v57 + v451;
float_4 v453_store;
thread float_4 * v453 = &v453_store;*v453 = v101;
if(v277) {
uint32_t const v454 = v275 / v155;
uint32_t const v455 = uint32_t(v454);
uint32_t const v456 = v452 + v455;
device float_4 const* const v457 = &v3[v456];
float_4 const v458 = *v457;
*v453 = v458;
}
float_4 const v459 = *v453;
*v283 = v459;
uint32_t const v460 = v411 + v287;
uint32_t const v461 = min(v460, v212);
uint32_t const v462 = uint32_t(v461);
uint32_t const v463 = v462 * v35;
uint32_t const v464 = v57 + v463;
float_4 v465_store;
thread float_4 * v465 = &v465_store;*v465 = v101;
if(v296) {
uint32_t const v466 = v294 / v155;
uint32_t const v467 = uint32_t(v466);
uint32_t const v468 = v464 + v467;
device float_4 const* const v469 = &v3[v468];
float_4 const v470 = *v469;
*v465 = v470;
}
float_4 const v471 = *v465;
*v302 = v471;
bool v472_store;
thread bool * v472 = &v472_store;*v472 = v341;
bool const v473 = *v472;
bool v474_store;
thread bool * v474 = &v474_store;if(v473) {
*v474 = v305;
}
 else {
uint32_t const v475 = v312 * v155;
uint32_t const v476 = uint32_t(v475);
threadgroup uint32_t * const v477 = &(*v74)[v476];
uint32_t const v478 = *v477;
bool const v479 = v478 != v92;
*v474 = v479;
}
bool const v480 = *v474;
*v472 = v480;
bool const v481 = *v472;
bool v482_store;
thread bool * v482 = &v482_store;if(v481) {
*v482 = v305;
}
 else {
uint32_t const v483 = v312 * v155;
uint32_t const v484 = v483 + v59;
uint32_t const v485 = uint32_t(v484);
threadgroup uint32_t * const v486 = &(*v74)[v485];
uint32_t const v487 = *v486;
bool const v488 = v487 != v92;
*v482 = v488;
}
bool const v489 = *v482;
*v472 = v489;
bool const v490 = *v472;
bool v491_store;
thread bool * v491 = &v491_store;if(v490) {
*v491 = v305;
}
 else {
uint32_t const v492 = v312 * v155;
uint32_t const v493 = v492 + v311;
uint32_t const v494 = uint32_t(v493);
threadgroup uint32_t * const v495 = &(*v74)[v494];
uint32_t const v496 = *v495;
bool const v497 = v496 != v92;
*v491 = v497;
}
bool const v498 = *v491;
*v472 = v498;
bool const v499 = *v472;
bool v500_store;
thread bool * v500 = &v500_store;if(v499) {
*v500 = v305;
}
 else {
uint32_t const v501 = v312 * v155;
uint32_t const v502 = 3;
uint32_t const v503 = v501 + v502;
uint32_t const v504 = uint32_t(v503);
threadgroup uint32_t * const v505 = &(*v74)[v504];
uint32_t const v506 = *v505;
bool const v507 = v506 != v92;
*v500 = v507;
}
bool const v508 = *v500;
*v472 = v508;
bool v509_store;
thread bool * v509 = &v509_store;if(v310) {
*v509 = v305;
}
 else {
*v509 = v341;
}
uint32_t const v510 = v66 * v335;
uint32_t const v511 = 80;
uint32_t const v512 = v66 * v511;
simdgroup_float8x8 v513_store; thread simdgroup_float8x8 * v513 = &v513_store;*v513 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v514_store; thread simdgroup_float8x8 * v514 = &v514_store;threadgroup float_4 * const v515 = &(*v70)[v17];
simdgroup_load(*v514, reinterpret_cast<threadgroup float *>(v515), v61, 0, true);
simdgroup_multiply_accumulate(*v513, *v81, *v514, *v513);
simdgroup_float8x8 v516_store; thread simdgroup_float8x8 * v516 = &v516_store;threadgroup float_4 * const v517 = &(*v70)[v215];
simdgroup_load(*v516, reinterpret_cast<threadgroup float *>(v517), v61, 0, true);
simdgroup_multiply_accumulate(*v513, *v82, *v516, *v513);
simdgroup_float8x8 v518_store; thread simdgroup_float8x8 * v518 = &v518_store;uint32_t const v519 = 4;
threadgroup float_4 * const v520 = &(*v70)[v519];
simdgroup_load(*v518, reinterpret_cast<threadgroup float *>(v520), v61, 0, true);
simdgroup_multiply_accumulate(*v513, *v83, *v518, *v513);
uint32_t const v521 = uint32_t(v510);
uint32_t const v522 = 40;
threadgroup float * const v523 = &(*v71)[v521];

simdgroup_store(*v513, reinterpret_cast<threadgroup float *>(v523), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v524_store; thread simdgroup_float8x8 * v524 = &v524_store;*v524 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v525_store; thread simdgroup_float8x8 * v525 = &v525_store;uint32_t const v526 = 64;
threadgroup float_4 * const v527 = &(*v70)[v526];
simdgroup_load(*v525, reinterpret_cast<threadgroup float *>(v527), v61, 0, true);
simdgroup_multiply_accumulate(*v524, *v81, *v525, *v524);
simdgroup_float8x8 v528_store; thread simdgroup_float8x8 * v528 = &v528_store;uint32_t const v529 = 66;
threadgroup float_4 * const v530 = &(*v70)[v529];
simdgroup_load(*v528, reinterpret_cast<threadgroup float *>(v530), v61, 0, true);
simdgroup_multiply_accumulate(*v524, *v82, *v528, *v524);
simdgroup_float8x8 v531_store; thread simdgroup_float8x8 * v531 = &v531_store;uint32_t const v532 = 68;
threadgroup float_4 * const v533 = &(*v70)[v532];
simdgroup_load(*v531, reinterpret_cast<threadgroup float *>(v533), v61, 0, true);
simdgroup_multiply_accumulate(*v524, *v83, *v531, *v524);
uint32_t const v534 = v510 + v67;
uint32_t const v535 = uint32_t(v534);
threadgroup float * const v536 = &(*v71)[v535];

simdgroup_store(*v524, reinterpret_cast<threadgroup float *>(v536), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v537_store; thread simdgroup_float8x8 * v537 = &v537_store;*v537 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
uint32_t const v538 = 16;
simdgroup_float8x8 v539_store; thread simdgroup_float8x8 * v539 = &v539_store;uint32_t const v540 = 128;
threadgroup float_4 * const v541 = &(*v70)[v540];
simdgroup_load(*v539, reinterpret_cast<threadgroup float *>(v541), v61, 0, true);
simdgroup_multiply_accumulate(*v537, *v81, *v539, *v537);
simdgroup_float8x8 v542_store; thread simdgroup_float8x8 * v542 = &v542_store;uint32_t const v543 = 130;
threadgroup float_4 * const v544 = &(*v70)[v543];
simdgroup_load(*v542, reinterpret_cast<threadgroup float *>(v544), v61, 0, true);
simdgroup_multiply_accumulate(*v537, *v82, *v542, *v537);
simdgroup_float8x8 v545_store; thread simdgroup_float8x8 * v545 = &v545_store;uint32_t const v546 = 132;
threadgroup float_4 * const v547 = &(*v70)[v546];
simdgroup_load(*v545, reinterpret_cast<threadgroup float *>(v547), v61, 0, true);
simdgroup_multiply_accumulate(*v537, *v83, *v545, *v537);
uint32_t const v548 = v510 + v538;
uint32_t const v549 = uint32_t(v548);
threadgroup float * const v550 = &(*v71)[v549];

simdgroup_store(*v537, reinterpret_cast<threadgroup float *>(v550), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v551_store; thread simdgroup_float8x8 * v551 = &v551_store;*v551 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
uint32_t const v552 = 24;
simdgroup_float8x8 v553_store; thread simdgroup_float8x8 * v553 = &v553_store;uint32_t const v554 = 192;
uint32_t const v555 = 448;
threadgroup float_4 * const v556 = &(*v70)[v554];
simdgroup_load(*v553, reinterpret_cast<threadgroup float *>(v556), v61, 0, true);
simdgroup_multiply_accumulate(*v551, *v81, *v553, *v551);
simdgroup_float8x8 v557_store; thread simdgroup_float8x8 * v557 = &v557_store;uint32_t const v558 = 194;
threadgroup float_4 * const v559 = &(*v70)[v558];
simdgroup_load(*v557, reinterpret_cast<threadgroup float *>(v559), v61, 0, true);
simdgroup_multiply_accumulate(*v551, *v82, *v557, *v551);
simdgroup_float8x8 v560_store; thread simdgroup_float8x8 * v560 = &v560_store;uint32_t const v561 = 196;
threadgroup float_4 * const v562 = &(*v70)[v561];
simdgroup_load(*v560, reinterpret_cast<threadgroup float *>(v562), v61, 0, true);
simdgroup_multiply_accumulate(*v551, *v83, *v560, *v551);
uint32_t const v563 = v510 + v552;
uint32_t const v564 = uint32_t(v563);
threadgroup float * const v565 = &(*v71)[v564];

simdgroup_store(*v551, reinterpret_cast<threadgroup float *>(v565), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v566 = v66 * v67;
uint32_t const v567 = v64 + v566;
uint32_t const v568 = v567 + v68;
array<float, 8> v569_store = {};
thread array<float, 8> * v569 = &v569_store;uint32_t const v570 = v69 * v67;
uint32_t const v571 = v307 + v570;
uint32_t const v572 = v68 * v522;
uint32_t const v573 = v510 + v572;
uint32_t const v574 = v573 + v570;
uint32_t const v575 = uint32_t(v574);
threadgroup float * const v576 = &(*v71)[v575];
float const v577 = *v576;
float v578_store;
thread float * v578 = &v578_store;*v578 = v89;
bool const v579 = *v509;
bool v580_store;
thread bool * v580 = &v580_store;if(v579) {
*v580 = v305;
}
 else {
int32_t const v581 = int32_t(v571);
int32_t const v582 = int32_t(v568);
int32_t const v583 = v581 - v582;
bool const v584 = v571 < v19;
bool const v585 = v583 >= v22;
bool const v586 = v584 && v585;
bool const v587 = v583 <= v23;
bool const v588 = v586 && v587;
bool v589_store;
thread bool * v589 = &v589_store;if(v588) {
*v589 = v305;
}
 else {
*v589 = v341;
}
bool const v590 = *v589;
*v580 = v590;
}
bool const v591 = *v580;
if(v591) {
uint32_t const v592 = min(v568, v60);
float const v593 = v577 * v25;
float const v594 = 2;
float const v595 = v594 * v593;
float const v596 = exp(v595);float const v597 = v596 + v304;
float const v598 = v594 / v597;
float const v599 = v304 - v598;
float const v600 = v593 * v593;
float const v601 = 0.0539682545;
float const v602 = 0.13333334;
float const v603 = -v600;
float const v604 = fma(v603, v601, v602);
float const v605 = 0.333333343;
float const v606 = fma(v603, v604, v605);
float const v607 = fma(v603, v606, v304);
float const v608 = v593 * v607;
float const v609 = abs(v593);
float const v610 = 0.25;
bool const v611 = v609 < v610;
float const v612 = v611 ? v608 : v599;
float const v613 = v26 * v612;
uint32_t const v614 = v41 * v36;
uint32_t const v615 = v44 * v37;
uint32_t const v616 = v614 + v615;
device float const* const v617 = &v9[v616];
float const v618 = *v617;
int32_t const v619 = int32_t(v592);
int32_t const v620 = v619 + v24;
int32_t const v621 = int32_t(v571);
int32_t const v622 = v620 - v621;
float const v623 = float(v622);
float const v624 = abs(v623);
float const v625 = -v618;
float const v626 = fma(v625, v624, v613);
*v578 = v626;
}
thread float * const v627 = &(*v569)[v17];
float const v628 = *v578;
*v627 = v628;
float const v629 = max(v89, v628);
uint32_t const v630 = v570 + v59;
uint32_t const v631 = v307 + v630;
uint32_t const v632 = v573 + v630;
uint32_t const v633 = uint32_t(v632);
threadgroup float * const v634 = &(*v71)[v633];
float const v635 = *v634;
float v636_store;
thread float * v636 = &v636_store;*v636 = v89;
bool const v637 = *v509;
bool v638_store;
thread bool * v638 = &v638_store;if(v637) {
*v638 = v305;
}
 else {
int32_t const v639 = int32_t(v631);
int32_t const v640 = int32_t(v568);
int32_t const v641 = v639 - v640;
bool const v642 = v631 < v19;
bool const v643 = v641 >= v22;
bool const v644 = v642 && v643;
bool const v645 = v641 <= v23;
bool const v646 = v644 && v645;
bool v647_store;
thread bool * v647 = &v647_store;if(v646) {
*v647 = v305;
}
 else {
*v647 = v341;
}
bool const v648 = *v647;
*v638 = v648;
}
bool const v649 = *v638;
if(v649) {
uint32_t const v650 = min(v568, v60);
float const v651 = v635 * v25;
float const v652 = 2;
float const v653 = v652 * v651;
float const v654 = exp(v653);float const v655 = v654 + v304;
float const v656 = v652 / v655;
float const v657 = v304 - v656;
float const v658 = v651 * v651;
float const v659 = 0.0539682545;
float const v660 = 0.13333334;
float const v661 = -v658;
float const v662 = fma(v661, v659, v660);
float const v663 = 0.333333343;
float const v664 = fma(v661, v662, v663);
float const v665 = fma(v661, v664, v304);
float const v666 = v651 * v665;
float const v667 = abs(v651);
float const v668 = 0.25;
bool const v669 = v667 < v668;
float const v670 = v669 ? v666 : v657;
float const v671 = v26 * v670;
uint32_t const v672 = v41 * v36;
uint32_t const v673 = v44 * v37;
uint32_t const v674 = v672 + v673;
device float const* const v675 = &v9[v674];
float const v676 = *v675;
int32_t const v677 = int32_t(v650);
int32_t const v678 = v677 + v24;
int32_t const v679 = int32_t(v631);
int32_t const v680 = v678 - v679;
float const v681 = float(v680);
float const v682 = abs(v681);
float const v683 = -v676;
float const v684 = fma(v683, v682, v671);
*v636 = v684;
}
thread float * const v685 = &(*v569)[v73];
float const v686 = *v636;
*v685 = v686;
float const v687 = max(v629, v686);
uint32_t const v688 = v570 + v311;
uint32_t const v689 = v307 + v688;
uint32_t const v690 = v573 + v688;
uint32_t const v691 = uint32_t(v690);
threadgroup float * const v692 = &(*v71)[v691];
float const v693 = *v692;
float v694_store;
thread float * v694 = &v694_store;*v694 = v89;
bool const v695 = *v509;
bool v696_store;
thread bool * v696 = &v696_store;if(v695) {
*v696 = v305;
}
 else {
int32_t const v697 = int32_t(v689);
int32_t const v698 = int32_t(v568);
int32_t const v699 = v697 - v698;
bool const v700 = v689 < v19;
bool const v701 = v699 >= v22;
bool const v702 = v700 && v701;
bool const v703 = v699 <= v23;
bool const v704 = v702 && v703;
bool v705_store;
thread bool * v705 = &v705_store;if(v704) {
*v705 = v305;
}
 else {
*v705 = v341;
}
bool const v706 = *v705;
*v696 = v706;
}
bool const v707 = *v696;
if(v707) {
uint32_t const v708 = min(v568, v60);
float const v709 = v693 * v25;
float const v710 = 2;
float const v711 = v710 * v709;
float const v712 = exp(v711);float const v713 = v712 + v304;
float const v714 = v710 / v713;
float const v715 = v304 - v714;
float const v716 = v709 * v709;
float const v717 = 0.0539682545;
float const v718 = 0.13333334;
float const v719 = -v716;
float const v720 = fma(v719, v717, v718);
float const v721 = 0.333333343;
float const v722 = fma(v719, v720, v721);
float const v723 = fma(v719, v722, v304);
float const v724 = v709 * v723;
float const v725 = abs(v709);
float const v726 = 0.25;
bool const v727 = v725 < v726;
float const v728 = v727 ? v724 : v715;
float const v729 = v26 * v728;
uint32_t const v730 = v41 * v36;
uint32_t const v731 = v44 * v37;
uint32_t const v732 = v730 + v731;
device float const* const v733 = &v9[v732];
float const v734 = *v733;
int32_t const v735 = int32_t(v708);
int32_t const v736 = v735 + v24;
int32_t const v737 = int32_t(v689);
int32_t const v738 = v736 - v737;
float const v739 = float(v738);
float const v740 = abs(v739);
float const v741 = -v734;
float const v742 = fma(v741, v740, v729);
*v694 = v742;
}
thread float * const v743 = &(*v569)[v215];
float const v744 = *v694;
*v743 = v744;
float const v745 = max(v687, v744);
uint32_t const v746 = 3;
uint32_t const v747 = v570 + v746;
uint32_t const v748 = v307 + v747;
uint32_t const v749 = v573 + v747;
uint32_t const v750 = uint32_t(v749);
threadgroup float * const v751 = &(*v71)[v750];
float const v752 = *v751;
float v753_store;
thread float * v753 = &v753_store;*v753 = v89;
bool const v754 = *v509;
bool v755_store;
thread bool * v755 = &v755_store;if(v754) {
*v755 = v305;
}
 else {
int32_t const v756 = int32_t(v748);
int32_t const v757 = int32_t(v568);
int32_t const v758 = v756 - v757;
bool const v759 = v748 < v19;
bool const v760 = v758 >= v22;
bool const v761 = v759 && v760;
bool const v762 = v758 <= v23;
bool const v763 = v761 && v762;
bool v764_store;
thread bool * v764 = &v764_store;if(v763) {
*v764 = v305;
}
 else {
*v764 = v341;
}
bool const v765 = *v764;
*v755 = v765;
}
bool const v766 = *v755;
if(v766) {
uint32_t const v767 = min(v568, v60);
float const v768 = v752 * v25;
float const v769 = 2;
float const v770 = v769 * v768;
float const v771 = exp(v770);float const v772 = v771 + v304;
float const v773 = v769 / v772;
float const v774 = v304 - v773;
float const v775 = v768 * v768;
float const v776 = 0.0539682545;
float const v777 = 0.13333334;
float const v778 = -v775;
float const v779 = fma(v778, v776, v777);
float const v780 = 0.333333343;
float const v781 = fma(v778, v779, v780);
float const v782 = fma(v778, v781, v304);
float const v783 = v768 * v782;
float const v784 = abs(v768);
float const v785 = 0.25;
bool const v786 = v784 < v785;
float const v787 = v786 ? v783 : v774;
float const v788 = v26 * v787;
uint32_t const v789 = v41 * v36;
uint32_t const v790 = v44 * v37;
uint32_t const v791 = v789 + v790;
device float const* const v792 = &v9[v791];
float const v793 = *v792;
int32_t const v794 = int32_t(v767);
int32_t const v795 = v794 + v24;
int32_t const v796 = int32_t(v748);
int32_t const v797 = v795 - v796;
float const v798 = float(v797);
float const v799 = abs(v798);
float const v800 = -v793;
float const v801 = fma(v800, v799, v788);
*v753 = v801;
}
thread float * const v802 = &(*v569)[v217];
float const v803 = *v753;
*v802 = v803;
float const v804 = max(v745, v803);
uint32_t const v805 = v570 + v155;
uint32_t const v806 = v307 + v805;
uint32_t const v807 = v573 + v805;
uint32_t const v808 = uint32_t(v807);
threadgroup float * const v809 = &(*v71)[v808];
float const v810 = *v809;
float v811_store;
thread float * v811 = &v811_store;*v811 = v89;
bool const v812 = *v509;
bool v813_store;
thread bool * v813 = &v813_store;if(v812) {
*v813 = v305;
}
 else {
int32_t const v814 = int32_t(v806);
int32_t const v815 = int32_t(v568);
int32_t const v816 = v814 - v815;
bool const v817 = v806 < v19;
bool const v818 = v816 >= v22;
bool const v819 = v817 && v818;
bool const v820 = v816 <= v23;
bool const v821 = v819 && v820;
bool v822_store;
thread bool * v822 = &v822_store;if(v821) {
*v822 = v305;
}
 else {
*v822 = v341;
}
bool const v823 = *v822;
*v813 = v823;
}
bool const v824 = *v813;
if(v824) {
uint32_t const v825 = min(v568, v60);
float const v826 = v810 * v25;
float const v827 = 2;
float const v828 = v827 * v826;
float const v829 = exp(v828);float const v830 = v829 + v304;
float const v831 = v827 / v830;
float const v832 = v304 - v831;
float const v833 = v826 * v826;
float const v834 = 0.0539682545;
float const v835 = 0.13333334;
float const v836 = -v833;
float const v837 = fma(v836, v834, v835);
float const v838 = 0.333333343;
float const v839 = fma(v836, v837, v838);
float const v840 = fma(v836, v839, v304);
float const v841 = v826 * v840;
float const v842 = abs(v826);
float const v843 = 0.25;
bool const v844 = v842 < v843;
float const v845 = v844 ? v841 : v832;
float const v846 = v26 * v845;
uint32_t const v847 = v41 * v36;
uint32_t const v848 = v44 * v37;
uint32_t const v849 = v847 + v848;
device float const* const v850 = &v9[v849];
float const v851 = *v850;
int32_t const v852 = int32_t(v825);
int32_t const v853 = v852 + v24;
int32_t const v854 = int32_t(v806);
int32_t const v855 = v853 - v854;
float const v856 = float(v855);
float const v857 = abs(v856);
float const v858 = -v851;
float const v859 = fma(v858, v857, v846);
*v811 = v859;
}
thread float * const v860 = &(*v569)[v519];
float const v861 = *v811;
*v860 = v861;
float const v862 = max(v804, v861);
uint32_t const v863 = 5;
uint32_t const v864 = v570 + v863;
uint32_t const v865 = v307 + v864;
uint32_t const v866 = v573 + v864;
uint32_t const v867 = uint32_t(v866);
threadgroup float * const v868 = &(*v71)[v867];
float const v869 = *v868;
float v870_store;
thread float * v870 = &v870_store;*v870 = v89;
bool const v871 = *v509;
bool v872_store;
thread bool * v872 = &v872_store;if(v871) {
*v872 = v305;
}
 else {
int32_t const v873 = int32_t(v865);
int32_t const v874 = int32_t(v568);
int32_t const v875 = v873 - v874;
bool const v876 = v865 < v19;
bool const v877 = v875 >= v22;
bool const v878 = v876 && v877;
bool const v879 = v875 <= v23;
bool const v880 = v878 && v879;
bool v881_store;
thread bool * v881 = &v881_store;if(v880) {
*v881 = v305;
}
 else {
*v881 = v341;
}
bool const v882 = *v881;
*v872 = v882;
}
bool const v883 = *v872;
if(v883) {
uint32_t const v884 = min(v568, v60);
float const v885 = v869 * v25;
float const v886 = 2;
float const v887 = v886 * v885;
float const v888 = exp(v887);float const v889 = v888 + v304;
float const v890 = v886 / v889;
float const v891 = v304 - v890;
float const v892 = v885 * v885;
float const v893 = 0.0539682545;
float const v894 = 0.13333334;
float const v895 = -v892;
float const v896 = fma(v895, v893, v894);
float const v897 = 0.333333343;
float const v898 = fma(v895, v896, v897);
float const v899 = fma(v895, v898, v304);
float const v900 = v885 * v899;
float const v901 = abs(v885);
float const v902 = 0.25;
bool const v903 = v901 < v902;
float const v904 = v903 ? v900 : v891;
float const v905 = v26 * v904;
uint32_t const v906 = v41 * v36;
uint32_t const v907 = v44 * v37;
uint32_t const v908 = v906 + v907;
device float const* const v909 = &v9[v908];
float const v910 = *v909;
int32_t const v911 = int32_t(v884);
int32_t const v912 = v911 + v24;
int32_t const v913 = int32_t(v865);
int32_t const v914 = v912 - v913;
float const v915 = float(v914);
float const v916 = abs(v915);
float const v917 = -v910;
float const v918 = fma(v917, v916, v905);
*v870 = v918;
}
uint32_t const v919 = 5;
thread float * const v920 = &(*v569)[v919];
float const v921 = *v870;
*v920 = v921;
float const v922 = max(v862, v921);
uint32_t const v923 = v570 + v93;
uint32_t const v924 = v307 + v923;
uint32_t const v925 = v573 + v923;
uint32_t const v926 = uint32_t(v925);
threadgroup float * const v927 = &(*v71)[v926];
float const v928 = *v927;
float v929_store;
thread float * v929 = &v929_store;*v929 = v89;
bool const v930 = *v509;
bool v931_store;
thread bool * v931 = &v931_store;if(v930) {
*v931 = v305;
}
 else {
int32_t const v932 = int32_t(v924);
int32_t const v933 = int32_t(v568);
int32_t const v934 = v932 - v933;
bool const v935 = v924 < v19;
bool const v936 = v934 >= v22;
bool const v937 = v935 && v936;
bool const v938 = v934 <= v23;
bool const v939 = v937 && v938;
bool v940_store;
thread bool * v940 = &v940_store;if(v939) {
*v940 = v305;
}
 else {
*v940 = v341;
}
bool const v941 = *v940;
*v931 = v941;
}
bool const v942 = *v931;
if(v942) {
uint32_t const v943 = min(v568, v60);
float const v944 = v928 * v25;
float const v945 = 2;
float const v946 = v945 * v944;
float const v947 = exp(v946);float const v948 = v947 + v304;
float const v949 = v945 / v948;
float const v950 = v304 - v949;
float const v951 = v944 * v944;
float const v952 = 0.0539682545;
float const v953 = 0.13333334;
float const v954 = -v951;
float const v955 = fma(v954, v952, v953);
float const v956 = 0.333333343;
float const v957 = fma(v954, v955, v956);
float const v958 = fma(v954, v957, v304);
float const v959 = v944 * v958;
float const v960 = abs(v944);
float const v961 = 0.25;
bool const v962 = v960 < v961;
float const v963 = v962 ? v959 : v950;
float const v964 = v26 * v963;
uint32_t const v965 = v41 * v36;
uint32_t const v966 = v44 * v37;
uint32_t const v967 = v965 + v966;
device float const* const v968 = &v9[v967];
float const v969 = *v968;
int32_t const v970 = int32_t(v943);
int32_t const v971 = v970 + v24;
int32_t const v972 = int32_t(v924);
int32_t const v973 = v971 - v972;
float const v974 = float(v973);
float const v975 = abs(v974);
float const v976 = -v969;
float const v977 = fma(v976, v975, v964);
*v929 = v977;
}
uint32_t const v978 = 6;
thread float * const v979 = &(*v569)[v978];
float const v980 = *v929;
*v979 = v980;
float const v981 = max(v922, v980);
uint32_t const v982 = 7;
uint32_t const v983 = v570 + v982;
uint32_t const v984 = v307 + v983;
uint32_t const v985 = v573 + v983;
uint32_t const v986 = uint32_t(v985);
threadgroup float * const v987 = &(*v71)[v986];
float const v988 = *v987;
float v989_store;
thread float * v989 = &v989_store;*v989 = v89;
bool const v990 = *v509;
bool v991_store;
thread bool * v991 = &v991_store;if(v990) {
*v991 = v305;
}
 else {
int32_t const v992 = int32_t(v984);
int32_t const v993 = int32_t(v568);
int32_t const v994 = v992 - v993;
bool const v995 = v984 < v19;
bool const v996 = v994 >= v22;
bool const v997 = v995 && v996;
bool const v998 = v994 <= v23;
bool const v999 = v997 && v998;
bool v1000_store;
thread bool * v1000 = &v1000_store;if(v999) {
*v1000 = v305;
}
 else {
*v1000 = v341;
}
bool const v1001 = *v1000;
*v991 = v1001;
}
bool const v1002 = *v991;
if(v1002) {
uint32_t const v1003 = min(v568, v60);
float const v1004 = v988 * v25;
float const v1005 = 2;
float const v1006 = v1005 * v1004;
float const v1007 = exp(v1006);float const v1008 = v1007 + v304;
float const v1009 = v1005 / v1008;
float const v1010 = v304 - v1009;
float const v1011 = v1004 * v1004;
float const v1012 = 0.0539682545;
float const v1013 = 0.13333334;
float const v1014 = -v1011;
float const v1015 = fma(v1014, v1012, v1013);
float const v1016 = 0.333333343;
float const v1017 = fma(v1014, v1015, v1016);
float const v1018 = fma(v1014, v1017, v304);
float const v1019 = v1004 * v1018;
float const v1020 = abs(v1004);
float const v1021 = 0.25;
bool const v1022 = v1020 < v1021;
float const v1023 = v1022 ? v1019 : v1010;
float const v1024 = v26 * v1023;
uint32_t const v1025 = v41 * v36;
uint32_t const v1026 = v44 * v37;
uint32_t const v1027 = v1025 + v1026;
device float const* const v1028 = &v9[v1027];
float const v1029 = *v1028;
int32_t const v1030 = int32_t(v1003);
int32_t const v1031 = v1030 + v24;
int32_t const v1032 = int32_t(v984);
int32_t const v1033 = v1031 - v1032;
float const v1034 = float(v1033);
float const v1035 = abs(v1034);
float const v1036 = -v1029;
float const v1037 = fma(v1036, v1035, v1024);
*v989 = v1037;
}
uint32_t const v1038 = 7;
thread float * const v1039 = &(*v569)[v1038];
float const v1040 = *v989;
*v1039 = v1040;
float const v1041 = max(v981, v1040);
float const v1042 = simd_shuffle_xor(v1041, v67);;
float const v1043 = max(v1041, v1042);
float const v1044 = simd_shuffle_xor(v1043, v538);;
float const v1045 = max(v1043, v1044);
float const v1046 = *v88;
float const v1047 = 5.54517698;
float const v1048 = v1046 + v1047;
bool const v1049 = v1045 > v1048;
float const v1050 = v1049 ? v1045 : v1046;
float const v1051 = v1046 - v1050;
float const v1052 = exp(v1051);bool const v1053 = v1050 != v1046;
bool v1054_store;
thread bool * v1054 = &v1054_store;if(v1053) {
bool const v1055 = v1046 != v89;
*v1054 = v1055;
}
 else {
*v1054 = v341;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1056 = *v1054;
bool const v1057 = simd_any(v1056);;
if(v1057) {

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v523), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1058 = v69 * v311;
uint32_t const v1059 = v573 + v1058;
uint32_t const v1060 = uint32_t(v1059);
threadgroup float * const v1061 = &(*v71)[v1060];
float const v1062 = *v1061;
float const v1063 = v1062 * v1052;
*v1061 = v1063;
uint32_t const v1064 = v1059 + v59;
uint32_t const v1065 = uint32_t(v1064);
threadgroup float * const v1066 = &(*v71)[v1065];
float const v1067 = *v1066;
float const v1068 = v1067 * v1052;
*v1066 = v1068;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v523), v522, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v523), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1069 = *v1061;
float const v1070 = v1069 * v1052;
*v1061 = v1070;
float const v1071 = *v1066;
float const v1072 = v1071 * v1052;
*v1066 = v1072;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v523), v522, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v523), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1073 = *v1061;
float const v1074 = v1073 * v1052;
*v1061 = v1074;
float const v1075 = *v1066;
float const v1076 = v1075 * v1052;
*v1066 = v1076;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v523), v522, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v523), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1077 = *v1061;
float const v1078 = v1077 * v1052;
*v1061 = v1078;
float const v1079 = *v1066;
float const v1080 = v1079 * v1052;
*v1066 = v1080;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v523), v522, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v523), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1081 = *v1061;
float const v1082 = v1081 * v1052;
*v1061 = v1082;
float const v1083 = *v1066;
float const v1084 = v1083 * v1052;
*v1066 = v1084;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v523), v522, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v88 = v1050;
float const v1085 = *v627;
uint32_t const v1086 = reinterpret_cast<const thread uint32_t&>(v1085);
uint32_t const v1087 = 4286578687;
bool const v1088 = v1086 == v1087;
float const v1089 = v1085 - v1050;
float const v1090 = exp(v1089);float const v1091 = v1088 ? v76 : v1090;
float_4 const v1092 = [&]{
float_4 tmp = v101;
tmp.i_0 = v1091;
return tmp;
}();
float const v1093 = *v685;
uint32_t const v1094 = reinterpret_cast<const thread uint32_t&>(v1093);
bool const v1095 = v1094 == v1087;
float const v1096 = v1093 - v1050;
float const v1097 = exp(v1096);float const v1098 = v1095 ? v76 : v1097;
float const v1099 = v1091 + v1098;
float_4 const v1100 = [&]{
float_4 tmp = v1092;
tmp.i_1 = v1098;
return tmp;
}();
float const v1101 = *v743;
uint32_t const v1102 = reinterpret_cast<const thread uint32_t&>(v1101);
bool const v1103 = v1102 == v1087;
float const v1104 = v1101 - v1050;
float const v1105 = exp(v1104);float const v1106 = v1103 ? v76 : v1105;
float const v1107 = v1099 + v1106;
float_4 const v1108 = [&]{
float_4 tmp = v1100;
tmp.i_2 = v1106;
return tmp;
}();
float const v1109 = *v802;
uint32_t const v1110 = reinterpret_cast<const thread uint32_t&>(v1109);
bool const v1111 = v1110 == v1087;
float const v1112 = v1109 - v1050;
float const v1113 = exp(v1112);float const v1114 = v1111 ? v76 : v1113;
float const v1115 = v1107 + v1114;
float_4 const v1116 = [&]{
float_4 tmp = v1108;
tmp.i_3 = v1114;
return tmp;
}();
uint32_t const v1117 = v68 * v249;
uint32_t const v1118 = v512 + v1117;
uint32_t const v1119 = v69 * v311;
uint32_t const v1120 = v1118 + v1119;
uint32_t const v1121 = uint32_t(v1120);
threadgroup float_4 * const v1122 = &(*v72)[v1121];
*v1122 = v1116;
float const v1123 = *v860;
uint32_t const v1124 = reinterpret_cast<const thread uint32_t&>(v1123);
bool const v1125 = v1124 == v1087;
float const v1126 = v1123 - v1050;
float const v1127 = exp(v1126);float const v1128 = v1125 ? v76 : v1127;
float const v1129 = v1115 + v1128;
float_4 const v1130 = [&]{
float_4 tmp = v101;
tmp.i_0 = v1128;
return tmp;
}();
float const v1131 = *v920;
uint32_t const v1132 = reinterpret_cast<const thread uint32_t&>(v1131);
bool const v1133 = v1132 == v1087;
float const v1134 = v1131 - v1050;
float const v1135 = exp(v1134);float const v1136 = v1133 ? v76 : v1135;
float const v1137 = v1129 + v1136;
float_4 const v1138 = [&]{
float_4 tmp = v1130;
tmp.i_1 = v1136;
return tmp;
}();
float const v1139 = *v979;
uint32_t const v1140 = reinterpret_cast<const thread uint32_t&>(v1139);
bool const v1141 = v1140 == v1087;
float const v1142 = v1139 - v1050;
float const v1143 = exp(v1142);float const v1144 = v1141 ? v76 : v1143;
float const v1145 = v1137 + v1144;
float_4 const v1146 = [&]{
float_4 tmp = v1138;
tmp.i_2 = v1144;
return tmp;
}();
float const v1147 = *v1039;
uint32_t const v1148 = reinterpret_cast<const thread uint32_t&>(v1147);
bool const v1149 = v1148 == v1087;
float const v1150 = v1147 - v1050;
float const v1151 = exp(v1150);float const v1152 = v1149 ? v76 : v1151;
float const v1153 = v1145 + v1152;
float_4 const v1154 = [&]{
float_4 tmp = v1146;
tmp.i_3 = v1152;
return tmp;
}();
uint32_t const v1155 = v1120 + v59;
uint32_t const v1156 = uint32_t(v1155);
threadgroup float_4 * const v1157 = &(*v72)[v1156];
*v1157 = v1154;
float const v1158 = *v90;
float const v1159 = fma(v1158, v1052, v1153);
*v90 = v1159;
float const v1160 = *v91;
float const v1161 = fma(v1160, v1052, v1153);
*v91 = v1161;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1162 = *v509;
bool const v1163 = !v1162;
bool const v1164 = *v472;
bool const v1165 = v1164 && v1163;
if(v1165) {

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v523), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1166 = v573 + v1119;
for(uint32_t v1167 = v92; v1167 < v61; v1167 += v59) {
uint32_t const v1168 = v1167 / v155;
uint32_t const v1169 = v1118 + v1168;
uint32_t const v1170 = uint32_t(v1169);
threadgroup float_4 * const v1171 = &(*v72)[v1170];
float_4 const v1172 = *v1171;
uint32_t const v1173 = v1167 % v155;
float const v1174 = v1172.i_0;
float v1175_store;
thread float * v1175 = &v1175_store;*v1175 = v1174;
bool const v1176 = v1173 == v59;
if(v1176) {
float const v1177 = v1172.i_1;
*v1175 = v1177;
}
bool const v1178 = v1173 == v311;
if(v1178) {
float const v1179 = v1172.i_2;
*v1175 = v1179;
}
bool const v1180 = v1173 == v746;
if(v1180) {
float const v1181 = v1172.i_3;
*v1175 = v1181;
}
float const v1182 = *v1175;
uint32_t const v1183 = reinterpret_cast<const thread uint32_t&>(v1182);
bool const v1184 = v1183 == v92;
bool const v1185 = !v1184;
if(v1185) {
uint32_t const v1186 = v1167 * v319;
uint32_t const v1187 = v285 + v1186;
uint32_t const v1188 = v1119 / v155;
uint32_t const v1189 = v1187 + v1188;
uint32_t const v1190 = uint32_t(v1189);
threadgroup float_4 * const v1191 = &(*v70)[v1190];
float_4 const v1192 = *v1191;
float const v1193 = v1192.i_0;
float v1194_store;
thread float * v1194 = &v1194_store;*v1194 = v1193;
uint32_t const v1195 = v69 % v311;
bool const v1196 = v1195 == v59;
if(v1196) {
float const v1197 = v1192.i_2;
*v1194 = v1197;
}
uint32_t const v1198 = uint32_t(v1166);
float const v1199 = *v1175;
float const v1200 = *v1194;
threadgroup float * const v1201 = &(*v71)[v1198];
float const v1202 = *v1201;
float const v1203 = fma(v1199, v1200, v1202);
*v1201 = v1203;
float const v1204 = v1192.i_1;
float v1205_store;
thread float * v1205 = &v1205_store;*v1205 = v1204;
if(v1196) {
float const v1206 = v1192.i_3;
*v1205 = v1206;
}
uint32_t const v1207 = v1166 + v59;
uint32_t const v1208 = uint32_t(v1207);
float const v1209 = *v1175;
float const v1210 = *v1205;
threadgroup float * const v1211 = &(*v71)[v1208];
float const v1212 = *v1211;
float const v1213 = fma(v1209, v1210, v1212);
*v1211 = v1213;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v523), v522, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v523), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1214 = v92; v1214 < v61; v1214 += v59) {
uint32_t const v1215 = v1214 / v155;
uint32_t const v1216 = v1118 + v1215;
uint32_t const v1217 = uint32_t(v1216);
threadgroup float_4 * const v1218 = &(*v72)[v1217];
float_4 const v1219 = *v1218;
uint32_t const v1220 = v1214 % v155;
float const v1221 = v1219.i_0;
float v1222_store;
thread float * v1222 = &v1222_store;*v1222 = v1221;
bool const v1223 = v1220 == v59;
if(v1223) {
float const v1224 = v1219.i_1;
*v1222 = v1224;
}
bool const v1225 = v1220 == v311;
if(v1225) {
float const v1226 = v1219.i_2;
*v1222 = v1226;
}
bool const v1227 = v1220 == v746;
if(v1227) {
float const v1228 = v1219.i_3;
*v1222 = v1228;
}
float const v1229 = *v1222;
uint32_t const v1230 = reinterpret_cast<const thread uint32_t&>(v1229);
bool const v1231 = v1230 == v92;
bool const v1232 = !v1231;
if(v1232) {
uint32_t const v1233 = v1214 * v319;
uint32_t const v1234 = 258;
uint32_t const v1235 = v1234 + v1233;
uint32_t const v1236 = v1119 / v155;
uint32_t const v1237 = v1235 + v1236;
uint32_t const v1238 = uint32_t(v1237);
threadgroup float_4 * const v1239 = &(*v70)[v1238];
float_4 const v1240 = *v1239;
float const v1241 = v1240.i_0;
float v1242_store;
thread float * v1242 = &v1242_store;*v1242 = v1241;
uint32_t const v1243 = v69 % v311;
bool const v1244 = v1243 == v59;
if(v1244) {
float const v1245 = v1240.i_2;
*v1242 = v1245;
}
uint32_t const v1246 = uint32_t(v1166);
float const v1247 = *v1222;
float const v1248 = *v1242;
threadgroup float * const v1249 = &(*v71)[v1246];
float const v1250 = *v1249;
float const v1251 = fma(v1247, v1248, v1250);
*v1249 = v1251;
float const v1252 = v1240.i_1;
float v1253_store;
thread float * v1253 = &v1253_store;*v1253 = v1252;
if(v1244) {
float const v1254 = v1240.i_3;
*v1253 = v1254;
}
uint32_t const v1255 = v1166 + v59;
uint32_t const v1256 = uint32_t(v1255);
float const v1257 = *v1222;
float const v1258 = *v1253;
threadgroup float * const v1259 = &(*v71)[v1256];
float const v1260 = *v1259;
float const v1261 = fma(v1257, v1258, v1260);
*v1259 = v1261;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v523), v522, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v523), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1262 = v92; v1262 < v61; v1262 += v59) {
uint32_t const v1263 = v1262 / v155;
uint32_t const v1264 = v1118 + v1263;
uint32_t const v1265 = uint32_t(v1264);
threadgroup float_4 * const v1266 = &(*v72)[v1265];
float_4 const v1267 = *v1266;
uint32_t const v1268 = v1262 % v155;
float const v1269 = v1267.i_0;
float v1270_store;
thread float * v1270 = &v1270_store;*v1270 = v1269;
bool const v1271 = v1268 == v59;
if(v1271) {
float const v1272 = v1267.i_1;
*v1270 = v1272;
}
bool const v1273 = v1268 == v311;
if(v1273) {
float const v1274 = v1267.i_2;
*v1270 = v1274;
}
bool const v1275 = v1268 == v746;
if(v1275) {
float const v1276 = v1267.i_3;
*v1270 = v1276;
}
float const v1277 = *v1270;
uint32_t const v1278 = reinterpret_cast<const thread uint32_t&>(v1277);
bool const v1279 = v1278 == v92;
bool const v1280 = !v1279;
if(v1280) {
uint32_t const v1281 = v1262 * v319;
uint32_t const v1282 = 260;
uint32_t const v1283 = v1282 + v1281;
uint32_t const v1284 = v1119 / v155;
uint32_t const v1285 = v1283 + v1284;
uint32_t const v1286 = uint32_t(v1285);
threadgroup float_4 * const v1287 = &(*v70)[v1286];
float_4 const v1288 = *v1287;
float const v1289 = v1288.i_0;
float v1290_store;
thread float * v1290 = &v1290_store;*v1290 = v1289;
uint32_t const v1291 = v69 % v311;
bool const v1292 = v1291 == v59;
if(v1292) {
float const v1293 = v1288.i_2;
*v1290 = v1293;
}
uint32_t const v1294 = uint32_t(v1166);
float const v1295 = *v1270;
float const v1296 = *v1290;
threadgroup float * const v1297 = &(*v71)[v1294];
float const v1298 = *v1297;
float const v1299 = fma(v1295, v1296, v1298);
*v1297 = v1299;
float const v1300 = v1288.i_1;
float v1301_store;
thread float * v1301 = &v1301_store;*v1301 = v1300;
if(v1292) {
float const v1302 = v1288.i_3;
*v1301 = v1302;
}
uint32_t const v1303 = v1166 + v59;
uint32_t const v1304 = uint32_t(v1303);
float const v1305 = *v1270;
float const v1306 = *v1301;
threadgroup float * const v1307 = &(*v71)[v1304];
float const v1308 = *v1307;
float const v1309 = fma(v1305, v1306, v1308);
*v1307 = v1309;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v523), v522, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v523), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1310 = v92; v1310 < v61; v1310 += v59) {
uint32_t const v1311 = v1310 / v155;
uint32_t const v1312 = v1118 + v1311;
uint32_t const v1313 = uint32_t(v1312);
threadgroup float_4 * const v1314 = &(*v72)[v1313];
float_4 const v1315 = *v1314;
uint32_t const v1316 = v1310 % v155;
float const v1317 = v1315.i_0;
float v1318_store;
thread float * v1318 = &v1318_store;*v1318 = v1317;
bool const v1319 = v1316 == v59;
if(v1319) {
float const v1320 = v1315.i_1;
*v1318 = v1320;
}
bool const v1321 = v1316 == v311;
if(v1321) {
float const v1322 = v1315.i_2;
*v1318 = v1322;
}
bool const v1323 = v1316 == v746;
if(v1323) {
float const v1324 = v1315.i_3;
*v1318 = v1324;
}
float const v1325 = *v1318;
uint32_t const v1326 = reinterpret_cast<const thread uint32_t&>(v1325);
bool const v1327 = v1326 == v92;
bool const v1328 = !v1327;
if(v1328) {
uint32_t const v1329 = v1310 * v319;
uint32_t const v1330 = 262;
uint32_t const v1331 = v1330 + v1329;
uint32_t const v1332 = v1119 / v155;
uint32_t const v1333 = v1331 + v1332;
uint32_t const v1334 = uint32_t(v1333);
threadgroup float_4 * const v1335 = &(*v70)[v1334];
float_4 const v1336 = *v1335;
float const v1337 = v1336.i_0;
float v1338_store;
thread float * v1338 = &v1338_store;*v1338 = v1337;
uint32_t const v1339 = v69 % v311;
bool const v1340 = v1339 == v59;
if(v1340) {
float const v1341 = v1336.i_2;
*v1338 = v1341;
}
uint32_t const v1342 = uint32_t(v1166);
float const v1343 = *v1318;
float const v1344 = *v1338;
threadgroup float * const v1345 = &(*v71)[v1342];
float const v1346 = *v1345;
float const v1347 = fma(v1343, v1344, v1346);
*v1345 = v1347;
float const v1348 = v1336.i_1;
float v1349_store;
thread float * v1349 = &v1349_store;*v1349 = v1348;
if(v1340) {
float const v1350 = v1336.i_3;
*v1349 = v1350;
}
uint32_t const v1351 = v1166 + v59;
uint32_t const v1352 = uint32_t(v1351);
float const v1353 = *v1318;
float const v1354 = *v1349;
threadgroup float * const v1355 = &(*v71)[v1352];
float const v1356 = *v1355;
float const v1357 = fma(v1353, v1354, v1356);
*v1355 = v1357;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v523), v522, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v523), v522);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1358 = v92; v1358 < v61; v1358 += v59) {
uint32_t const v1359 = v1358 / v155;
uint32_t const v1360 = v1118 + v1359;
uint32_t const v1361 = uint32_t(v1360);
threadgroup float_4 * const v1362 = &(*v72)[v1361];
float_4 const v1363 = *v1362;
uint32_t const v1364 = v1358 % v155;
float const v1365 = v1363.i_0;
float v1366_store;
thread float * v1366 = &v1366_store;*v1366 = v1365;
bool const v1367 = v1364 == v59;
if(v1367) {
float const v1368 = v1363.i_1;
*v1366 = v1368;
}
bool const v1369 = v1364 == v311;
if(v1369) {
float const v1370 = v1363.i_2;
*v1366 = v1370;
}
bool const v1371 = v1364 == v746;
if(v1371) {
float const v1372 = v1363.i_3;
*v1366 = v1372;
}
float const v1373 = *v1366;
uint32_t const v1374 = reinterpret_cast<const thread uint32_t&>(v1373);
bool const v1375 = v1374 == v92;
bool const v1376 = !v1375;
if(v1376) {
uint32_t const v1377 = v1358 * v319;
uint32_t const v1378 = 264;
uint32_t const v1379 = v1378 + v1377;
uint32_t const v1380 = v1119 / v155;
uint32_t const v1381 = v1379 + v1380;
uint32_t const v1382 = uint32_t(v1381);
threadgroup float_4 * const v1383 = &(*v70)[v1382];
float_4 const v1384 = *v1383;
float const v1385 = v1384.i_0;
float v1386_store;
thread float * v1386 = &v1386_store;*v1386 = v1385;
uint32_t const v1387 = v69 % v311;
bool const v1388 = v1387 == v59;
if(v1388) {
float const v1389 = v1384.i_2;
*v1386 = v1389;
}
uint32_t const v1390 = uint32_t(v1166);
float const v1391 = *v1366;
float const v1392 = *v1386;
threadgroup float * const v1393 = &(*v71)[v1390];
float const v1394 = *v1393;
float const v1395 = fma(v1391, v1392, v1394);
*v1393 = v1395;
float const v1396 = v1384.i_1;
float v1397_store;
thread float * v1397 = &v1397_store;*v1397 = v1396;
if(v1388) {
float const v1398 = v1384.i_3;
*v1397 = v1398;
}
uint32_t const v1399 = v1166 + v59;
uint32_t const v1400 = uint32_t(v1399);
float const v1401 = *v1366;
float const v1402 = *v1397;
threadgroup float * const v1403 = &(*v71)[v1400];
float const v1404 = *v1403;
float const v1405 = fma(v1401, v1402, v1404);
*v1403 = v1405;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v523), v522, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_float8x8 v1406_store; thread simdgroup_float8x8 * v1406 = &v1406_store;uint32_t const v1407 = uint32_t(v512);
threadgroup float_4 * const v1408 = &(*v72)[v1407];
simdgroup_load(*v1406, reinterpret_cast<threadgroup float *>(v1408), v522, 0, false);
simdgroup_float8x8 v1409_store; thread simdgroup_float8x8 * v1409 = &v1409_store;uint32_t const v1410 = 256;
uint32_t const v1411 = 48;
threadgroup float_4 * const v1412 = &(*v70)[v1410];
simdgroup_load(*v1409, reinterpret_cast<threadgroup float *>(v1412), v1411, 0, false);
simdgroup_multiply_accumulate(*v75, *v1406, *v1409, *v75);
simdgroup_float8x8 v1413_store; thread simdgroup_float8x8 * v1413 = &v1413_store;uint32_t const v1414 = 258;
threadgroup float_4 * const v1415 = &(*v70)[v1414];
simdgroup_load(*v1413, reinterpret_cast<threadgroup float *>(v1415), v1411, 0, false);
simdgroup_multiply_accumulate(*v77, *v1406, *v1413, *v77);
simdgroup_float8x8 v1416_store; thread simdgroup_float8x8 * v1416 = &v1416_store;uint32_t const v1417 = 260;
threadgroup float_4 * const v1418 = &(*v70)[v1417];
simdgroup_load(*v1416, reinterpret_cast<threadgroup float *>(v1418), v1411, 0, false);
simdgroup_multiply_accumulate(*v78, *v1406, *v1416, *v78);
simdgroup_float8x8 v1419_store; thread simdgroup_float8x8 * v1419 = &v1419_store;uint32_t const v1420 = 262;
threadgroup float_4 * const v1421 = &(*v70)[v1420];
simdgroup_load(*v1419, reinterpret_cast<threadgroup float *>(v1421), v1411, 0, false);
simdgroup_multiply_accumulate(*v79, *v1406, *v1419, *v79);
simdgroup_float8x8 v1422_store; thread simdgroup_float8x8 * v1422 = &v1422_store;uint32_t const v1423 = 264;
threadgroup float_4 * const v1424 = &(*v70)[v1423];
simdgroup_load(*v1422, reinterpret_cast<threadgroup float *>(v1424), v1411, 0, false);
simdgroup_multiply_accumulate(*v80, *v1406, *v1422, *v80);
simdgroup_float8x8 v1425_store; thread simdgroup_float8x8 * v1425 = &v1425_store;uint32_t const v1426 = v512 + v311;
uint32_t const v1427 = uint32_t(v1426);
threadgroup float_4 * const v1428 = &(*v72)[v1427];
simdgroup_load(*v1425, reinterpret_cast<threadgroup float *>(v1428), v522, 0, false);
simdgroup_float8x8 v1429_store; thread simdgroup_float8x8 * v1429 = &v1429_store;uint32_t const v1430 = 352;
threadgroup float_4 * const v1431 = &(*v70)[v1430];
simdgroup_load(*v1429, reinterpret_cast<threadgroup float *>(v1431), v1411, 0, false);
simdgroup_multiply_accumulate(*v75, *v1425, *v1429, *v75);
simdgroup_float8x8 v1432_store; thread simdgroup_float8x8 * v1432 = &v1432_store;uint32_t const v1433 = 354;
threadgroup float_4 * const v1434 = &(*v70)[v1433];
simdgroup_load(*v1432, reinterpret_cast<threadgroup float *>(v1434), v1411, 0, false);
simdgroup_multiply_accumulate(*v77, *v1425, *v1432, *v77);
simdgroup_float8x8 v1435_store; thread simdgroup_float8x8 * v1435 = &v1435_store;uint32_t const v1436 = 356;
threadgroup float_4 * const v1437 = &(*v70)[v1436];
simdgroup_load(*v1435, reinterpret_cast<threadgroup float *>(v1437), v1411, 0, false);
simdgroup_multiply_accumulate(*v78, *v1425, *v1435, *v78);
simdgroup_float8x8 v1438_store; thread simdgroup_float8x8 * v1438 = &v1438_store;uint32_t const v1439 = 358;
threadgroup float_4 * const v1440 = &(*v70)[v1439];
simdgroup_load(*v1438, reinterpret_cast<threadgroup float *>(v1440), v1411, 0, false);
simdgroup_multiply_accumulate(*v79, *v1425, *v1438, *v79);
simdgroup_float8x8 v1441_store; thread simdgroup_float8x8 * v1441 = &v1441_store;uint32_t const v1442 = 360;
threadgroup float_4 * const v1443 = &(*v70)[v1442];
simdgroup_load(*v1441, reinterpret_cast<threadgroup float *>(v1443), v1411, 0, false);
simdgroup_multiply_accumulate(*v80, *v1425, *v1441, *v80);
simdgroup_float8x8 v1444_store; thread simdgroup_float8x8 * v1444 = &v1444_store;uint32_t const v1445 = v512 + v155;
uint32_t const v1446 = uint32_t(v1445);
threadgroup float_4 * const v1447 = &(*v72)[v1446];
simdgroup_load(*v1444, reinterpret_cast<threadgroup float *>(v1447), v522, 0, false);
simdgroup_float8x8 v1448_store; thread simdgroup_float8x8 * v1448 = &v1448_store;threadgroup float_4 * const v1449 = &(*v70)[v555];
simdgroup_load(*v1448, reinterpret_cast<threadgroup float *>(v1449), v1411, 0, false);
simdgroup_multiply_accumulate(*v75, *v1444, *v1448, *v75);
simdgroup_float8x8 v1450_store; thread simdgroup_float8x8 * v1450 = &v1450_store;uint32_t const v1451 = 450;
threadgroup float_4 * const v1452 = &(*v70)[v1451];
simdgroup_load(*v1450, reinterpret_cast<threadgroup float *>(v1452), v1411, 0, false);
simdgroup_multiply_accumulate(*v77, *v1444, *v1450, *v77);
simdgroup_float8x8 v1453_store; thread simdgroup_float8x8 * v1453 = &v1453_store;uint32_t const v1454 = 452;
threadgroup float_4 * const v1455 = &(*v70)[v1454];
simdgroup_load(*v1453, reinterpret_cast<threadgroup float *>(v1455), v1411, 0, false);
simdgroup_multiply_accumulate(*v78, *v1444, *v1453, *v78);
simdgroup_float8x8 v1456_store; thread simdgroup_float8x8 * v1456 = &v1456_store;uint32_t const v1457 = 454;
threadgroup float_4 * const v1458 = &(*v70)[v1457];
simdgroup_load(*v1456, reinterpret_cast<threadgroup float *>(v1458), v1411, 0, false);
simdgroup_multiply_accumulate(*v79, *v1444, *v1456, *v79);
simdgroup_float8x8 v1459_store; thread simdgroup_float8x8 * v1459 = &v1459_store;uint32_t const v1460 = 456;
threadgroup float_4 * const v1461 = &(*v70)[v1460];
simdgroup_load(*v1459, reinterpret_cast<threadgroup float *>(v1461), v1411, 0, false);
simdgroup_multiply_accumulate(*v80, *v1444, *v1459, *v80);
simdgroup_float8x8 v1462_store; thread simdgroup_float8x8 * v1462 = &v1462_store;uint32_t const v1463 = v512 + v93;
uint32_t const v1464 = uint32_t(v1463);
threadgroup float_4 * const v1465 = &(*v72)[v1464];
simdgroup_load(*v1462, reinterpret_cast<threadgroup float *>(v1465), v522, 0, false);
simdgroup_float8x8 v1466_store; thread simdgroup_float8x8 * v1466 = &v1466_store;uint32_t const v1467 = 544;
threadgroup float_4 * const v1468 = &(*v70)[v1467];
simdgroup_load(*v1466, reinterpret_cast<threadgroup float *>(v1468), v1411, 0, false);
simdgroup_multiply_accumulate(*v75, *v1462, *v1466, *v75);
simdgroup_float8x8 v1469_store; thread simdgroup_float8x8 * v1469 = &v1469_store;uint32_t const v1470 = 546;
threadgroup float_4 * const v1471 = &(*v70)[v1470];
simdgroup_load(*v1469, reinterpret_cast<threadgroup float *>(v1471), v1411, 0, false);
simdgroup_multiply_accumulate(*v77, *v1462, *v1469, *v77);
simdgroup_float8x8 v1472_store; thread simdgroup_float8x8 * v1472 = &v1472_store;uint32_t const v1473 = 548;
threadgroup float_4 * const v1474 = &(*v70)[v1473];
simdgroup_load(*v1472, reinterpret_cast<threadgroup float *>(v1474), v1411, 0, false);
simdgroup_multiply_accumulate(*v78, *v1462, *v1472, *v78);
simdgroup_float8x8 v1475_store; thread simdgroup_float8x8 * v1475 = &v1475_store;uint32_t const v1476 = 550;
threadgroup float_4 * const v1477 = &(*v70)[v1476];
simdgroup_load(*v1475, reinterpret_cast<threadgroup float *>(v1477), v1411, 0, false);
simdgroup_multiply_accumulate(*v79, *v1462, *v1475, *v79);
simdgroup_float8x8 v1478_store; thread simdgroup_float8x8 * v1478 = &v1478_store;uint32_t const v1479 = 552;
threadgroup float_4 * const v1480 = &(*v70)[v1479];
simdgroup_load(*v1478, reinterpret_cast<threadgroup float *>(v1480), v1411, 0, false);
simdgroup_multiply_accumulate(*v80, *v1462, *v1478, *v80);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1481 = v66 * v67;
uint32_t const v1482 = v64 + v1481;
uint32_t const v1483 = v1482 + v68;
uint32_t const v1484 = uint32_t(v1483);
uint32_t const v1485 = v47 + v1484;
float const v1486 = *v90;
float const v1487 = simd_shuffle_xor(v1486, v67);;
float const v1488 = v1486 + v1487;
uint32_t const v1489 = 16;
float const v1490 = simd_shuffle_xor(v1488, v1489);;
float const v1491 = v1488 + v1490;
uint32_t const v1492 = reinterpret_cast<const thread uint32_t&>(v1491);
bool const v1493 = v1492 == v92;
float const v1494 = 1;
float const v1495 = v1494 / v1491;
float const v1496 = v1493 ? v76 : v1495;
uint32_t const v1497 = 320;
uint32_t const v1498 = v66 * v1497;
uint32_t const v1499 = uint32_t(v1498);
uint32_t const v1500 = 40;
threadgroup float * const v1501 = &(*v71)[v1499];

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1501), v1500);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1502 = v68 * v1500;
uint32_t const v1503 = v1498 + v1502;
uint32_t const v1504 = 2;
uint32_t const v1505 = v69 * v1504;
uint32_t const v1506 = v1503 + v1505;
bool const v1507 = v1483 < v18;
if(v1507) {
uint32_t const v1508 = 36;
bool const v1509 = v1505 < v1508;
if(v1509) {
uint32_t const v1510 = uint32_t(v1506);
threadgroup float * const v1511 = &(*v71)[v1510];
float const v1512 = *v1511;
float const v1513 = v1512 * v1496;
uint32_t const v1514 = 36;
uint32_t const v1515 = v1485 * v1514;
uint32_t const v1516 = uint32_t(v1505);
uint32_t const v1517 = v1515 + v1516;
device float * const v1518 = &v4[v1517];
*v1518 = v1513;
}
uint32_t const v1519 = v59 + v1505;
bool const v1520 = v1519 < v1508;
if(v1520) {
uint32_t const v1521 = v1506 + v59;
uint32_t const v1522 = uint32_t(v1521);
threadgroup float * const v1523 = &(*v71)[v1522];
float const v1524 = *v1523;
float const v1525 = v1524 * v1496;
uint32_t const v1526 = 36;
uint32_t const v1527 = v1485 * v1526;
uint32_t const v1528 = uint32_t(v1519);
uint32_t const v1529 = v1527 + v1528;
device float * const v1530 = &v4[v1529];
*v1530 = v1525;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1501), v1500);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1507) {
uint32_t const v1531 = v67 + v1505;
uint32_t const v1532 = 36;
bool const v1533 = v1531 < v1532;
if(v1533) {
uint32_t const v1534 = uint32_t(v1506);
threadgroup float * const v1535 = &(*v71)[v1534];
float const v1536 = *v1535;
float const v1537 = v1536 * v1496;
uint32_t const v1538 = 36;
uint32_t const v1539 = v1485 * v1538;
uint32_t const v1540 = uint32_t(v1531);
uint32_t const v1541 = v1539 + v1540;
device float * const v1542 = &v4[v1541];
*v1542 = v1537;
}
uint32_t const v1543 = 9;
uint32_t const v1544 = v1543 + v1505;
bool const v1545 = v1544 < v1532;
if(v1545) {
uint32_t const v1546 = v1506 + v59;
uint32_t const v1547 = uint32_t(v1546);
threadgroup float * const v1548 = &(*v71)[v1547];
float const v1549 = *v1548;
float const v1550 = v1549 * v1496;
uint32_t const v1551 = 36;
uint32_t const v1552 = v1485 * v1551;
uint32_t const v1553 = uint32_t(v1544);
uint32_t const v1554 = v1552 + v1553;
device float * const v1555 = &v4[v1554];
*v1555 = v1550;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1501), v1500);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1507) {
uint32_t const v1556 = v1489 + v1505;
uint32_t const v1557 = 36;
bool const v1558 = v1556 < v1557;
if(v1558) {
uint32_t const v1559 = uint32_t(v1506);
threadgroup float * const v1560 = &(*v71)[v1559];
float const v1561 = *v1560;
float const v1562 = v1561 * v1496;
uint32_t const v1563 = 36;
uint32_t const v1564 = v1485 * v1563;
uint32_t const v1565 = uint32_t(v1556);
uint32_t const v1566 = v1564 + v1565;
device float * const v1567 = &v4[v1566];
*v1567 = v1562;
}
uint32_t const v1568 = 17;
uint32_t const v1569 = v1568 + v1505;
bool const v1570 = v1569 < v1557;
if(v1570) {
uint32_t const v1571 = v1506 + v59;
uint32_t const v1572 = uint32_t(v1571);
threadgroup float * const v1573 = &(*v71)[v1572];
float const v1574 = *v1573;
float const v1575 = v1574 * v1496;
uint32_t const v1576 = 36;
uint32_t const v1577 = v1485 * v1576;
uint32_t const v1578 = uint32_t(v1569);
uint32_t const v1579 = v1577 + v1578;
device float * const v1580 = &v4[v1579];
*v1580 = v1575;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1501), v1500);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1507) {
uint32_t const v1581 = 24;
uint32_t const v1582 = v1581 + v1505;
uint32_t const v1583 = 36;
bool const v1584 = v1582 < v1583;
if(v1584) {
uint32_t const v1585 = uint32_t(v1506);
threadgroup float * const v1586 = &(*v71)[v1585];
float const v1587 = *v1586;
float const v1588 = v1587 * v1496;
uint32_t const v1589 = 36;
uint32_t const v1590 = v1485 * v1589;
uint32_t const v1591 = uint32_t(v1582);
uint32_t const v1592 = v1590 + v1591;
device float * const v1593 = &v4[v1592];
*v1593 = v1588;
}
uint32_t const v1594 = 25;
uint32_t const v1595 = v1594 + v1505;
bool const v1596 = v1595 < v1583;
if(v1596) {
uint32_t const v1597 = v1506 + v59;
uint32_t const v1598 = uint32_t(v1597);
threadgroup float * const v1599 = &(*v71)[v1598];
float const v1600 = *v1599;
float const v1601 = v1600 * v1496;
uint32_t const v1602 = 36;
uint32_t const v1603 = v1485 * v1602;
uint32_t const v1604 = uint32_t(v1595);
uint32_t const v1605 = v1603 + v1604;
device float * const v1606 = &v4[v1605];
*v1606 = v1601;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1501), v1500);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1507) {
uint32_t const v1607 = v61 + v1505;
uint32_t const v1608 = 36;
bool const v1609 = v1607 < v1608;
if(v1609) {
uint32_t const v1610 = uint32_t(v1506);
threadgroup float * const v1611 = &(*v71)[v1610];
float const v1612 = *v1611;
float const v1613 = v1612 * v1496;
uint32_t const v1614 = 36;
uint32_t const v1615 = v1485 * v1614;
uint32_t const v1616 = uint32_t(v1607);
uint32_t const v1617 = v1615 + v1616;
device float * const v1618 = &v4[v1617];
*v1618 = v1613;
}
uint32_t const v1619 = 33;
uint32_t const v1620 = v1619 + v1505;
bool const v1621 = v1620 < v1608;
if(v1621) {
uint32_t const v1622 = v1506 + v59;
uint32_t const v1623 = uint32_t(v1622);
threadgroup float * const v1624 = &(*v71)[v1623];
float const v1625 = *v1624;
float const v1626 = v1625 * v1496;
uint32_t const v1627 = 36;
uint32_t const v1628 = v1485 * v1627;
uint32_t const v1629 = uint32_t(v1620);
uint32_t const v1630 = v1628 + v1629;
device float * const v1631 = &v4[v1630];
*v1631 = v1626;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
