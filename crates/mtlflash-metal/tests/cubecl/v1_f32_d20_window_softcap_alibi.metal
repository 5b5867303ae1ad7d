// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent alibi
// call: kernel=v1 t=f32 h=2 lq=70 lk=90 d=20 dv=36 lo=20 hi=7 softcap=5 alibi=h; 2 3 1; 000000005e010000050000000100000000000000c20100000500000001000000000000002a030000090000000100000000000000000000000000000000000000000000000000000000000000000000000000000001000000be2d373d0000a040000000001b0000001400000000000000460000005a0000000200000001000000bc0200008403000054060000b0130000040000000400000004000000010000000200000000000000
// call: kernel=v1 t=f32 h=2 lq=90 lk=40 d=20 dv=36 lo=8 hi=0 softcap=2 alibi=h nan=hidden; 2 3 1; 00000000c2010000050000000100000000000000c8000000050000000100000000000000680100000900000001000000000000000000000000000000000000000000000000000000000000000000000000000000010000002ef9e43d00000040c6ffffffceffffffceffffff000000005a0000002800000002000000010000008403000090010000d002000050190000040000000400000004000000010000000200000000000000

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
float scalars_f32[2];
int32_t scalars_i32[4];
uint32_t scalars_u32[4];uint32_t static_meta[10];
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
uint32_t const v410 = v307 + v61;
uint32_t const v411 = v410 + v94;
uint32_t const v412 = min(v411, v212);
uint32_t const v413 = uint32_t(v412);
uint32_t const v414 = v413 * v32;
uint32_t const v415 = v54 + v414;
float_4 v416_store;
thread float_4 * v416 = &v416_store;*v416 = v101;
if(v226) {
uint32_t const v417 = v223 / v155;
uint32_t const v418 = uint32_t(v417);
uint32_t const v419 = v415 + v418;
device float_4 const* const v420 = &v2[v419];
float_4 const v421 = *v420;
*v416 = v421;
}
float_4 const v422 = *v416;
*v232 = v422;
uint32_t const v423 = v410 + v125;
uint32_t const v424 = min(v423, v212);
uint32_t const v425 = uint32_t(v424);
uint32_t const v426 = v425 * v32;
uint32_t const v427 = v54 + v426;
float_4 v428_store;
thread float_4 * v428 = &v428_store;*v428 = v101;
if(v241) {
uint32_t const v429 = v239 / v155;
uint32_t const v430 = uint32_t(v429);
uint32_t const v431 = v427 + v430;
device float_4 const* const v432 = &v2[v431];
float_4 const v433 = *v432;
*v428 = v433;
}
float_4 const v434 = *v428;
*v247 = v434;
uint32_t const v435 = v410 + v250;
uint32_t const v436 = min(v435, v212);
uint32_t const v437 = uint32_t(v436);
uint32_t const v438 = v437 * v35;
uint32_t const v439 = v57 + v438;
float_4 v440_store;
thread float_4 * v440 = &v440_store;*v440 = v101;
if(v260) {
uint32_t const v441 = v257 / v155;
uint32_t const v442 = uint32_t(v441);
uint32_t const v443 = v439 + v442;
device float_4 const* const v444 = &v3[v443];
float_4 const v445 = *v444;
*v440 = v445;
}
float_4 const v446 = *v440;
*v266 = v446;
uint32_t const v447 = v410 + v268;
uint32_t const v448 = min(v447, v212);
uint32_t const v449 = uint32_t(v448);
uint32_t const v450 = v449 * v35;
uint32_t const v451 = v57 + v450;
float_4 v452_store;
thread float_4 * v452 = &v452_store;*v452 = v101;
if(v277) {
uint32_t const v453 = v275 / v155;
uint32_t const v454 = uint32_t(v453);
uint32_t const v455 = v451 + v454;
device float_4 const* const v456 = &v3[v455];
float_4 const v457 = *v456;
*v452 = v457;
}
float_4 const v458 = *v452;
*v283 = v458;
uint32_t const v459 = v410 + v287;
uint32_t const v460 = min(v459, v212);
uint32_t const v461 = uint32_t(v460);
uint32_t const v462 = v461 * v35;
uint32_t const v463 = v57 + v462;
float_4 v464_store;
thread float_4 * v464 = &v464_store;*v464 = v101;
if(v296) {
uint32_t const v465 = v294 / v155;
uint32_t const v466 = uint32_t(v465);
uint32_t const v467 = v463 + v466;
device float_4 const* const v468 = &v3[v467];
float_4 const v469 = *v468;
*v464 = v469;
}
float_4 const v470 = *v464;
*v302 = v470;
bool v471_store;
thread bool * v471 = &v471_store;*v471 = v341;
bool const v472 = *v471;
bool v473_store;
thread bool * v473 = &v473_store;if(v472) {
*v473 = v305;
}
 else {
uint32_t const v474 = v312 * v155;
uint32_t const v475 = uint32_t(v474);
threadgroup uint32_t * const v476 = &(*v74)[v475];
uint32_t const v477 = *v476;
bool const v478 = v477 != v92;
*v473 = v478;
}
bool const v479 = *v473;
*v471 = v479;
bool const v480 = *v471;
bool v481_store;
thread bool * v481 = &v481_store;if(v480) {
*v481 = v305;
}
 else {
uint32_t const v482 = v312 * v155;
uint32_t const v483 = v482 + v59;
uint32_t const v484 = uint32_t(v483);
threadgroup uint32_t * const v485 = &(*v74)[v484];
uint32_t const v486 = *v485;
bool const v487 = v486 != v92;
*v481 = v487;
}
bool const v488 = *v481;
*v471 = v488;
bool const v489 = *v471;
bool v490_store;
thread bool * v490 = &v490_store;if(v489) {
*v490 = v305;
}
 else {
uint32_t const v491 = v312 * v155;
uint32_t const v492 = v491 + v311;
uint32_t const v493 = uint32_t(v492);
threadgroup uint32_t * const v494 = &(*v74)[v493];
uint32_t const v495 = *v494;
bool const v496 = v495 != v92;
*v490 = v496;
}
bool const v497 = *v490;
*v471 = v497;
bool const v498 = *v471;
bool v499_store;
thread bool * v499 = &v499_store;if(v498) {
*v499 = v305;
}
 else {
uint32_t const v500 = v312 * v155;
uint32_t const v501 = 3;
uint32_t const v502 = v500 + v501;
uint32_t const v503 = uint32_t(v502);
threadgroup uint32_t * const v504 = &(*v74)[v503];
uint32_t const v505 = *v504;
bool const v506 = v505 != v92;
*v499 = v506;
}
bool const v507 = *v499;
*v471 = v507;
bool v508_store;
thread bool * v508 = &v508_store;if(v310) {
*v508 = v305;
}
 else {
*v508 = v341;
}
uint32_t const v509 = v66 * v335;
uint32_t const v510 = 80;
uint32_t const v511 = v66 * v510;
simdgroup_float8x8 v512_store; thread simdgroup_float8x8 * v512 = &v512_store;*v512 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v513_store; thread simdgroup_float8x8 * v513 = &v513_store;threadgroup float_4 * const v514 = &(*v70)[v17];
simdgroup_load(*v513, reinterpret_cast<threadgroup float *>(v514), v61, 0, true);
simdgroup_multiply_accumulate(*v512, *v81, *v513, *v512);
simdgroup_float8x8 v515_store; thread simdgroup_float8x8 * v515 = &v515_store;threadgroup float_4 * const v516 = &(*v70)[v215];
simdgroup_load(*v515, reinterpret_cast<threadgroup float *>(v516), v61, 0, true);
simdgroup_multiply_accumulate(*v512, *v82, *v515, *v512);
simdgroup_float8x8 v517_store; thread simdgroup_float8x8 * v517 = &v517_store;uint32_t const v518 = 4;
threadgroup float_4 * const v519 = &(*v70)[v518];
simdgroup_load(*v517, reinterpret_cast<threadgroup float *>(v519), v61, 0, true);
simdgroup_multiply_accumulate(*v512, *v83, *v517, *v512);
uint32_t const v520 = uint32_t(v509);
uint32_t const v521 = 40;
threadgroup float * const v522 = &(*v71)[v520];

simdgroup_store(*v512, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v523_store; thread simdgroup_float8x8 * v523 = &v523_store;*v523 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v524_store; thread simdgroup_float8x8 * v524 = &v524_store;uint32_t const v525 = 64;
threadgroup float_4 * const v526 = &(*v70)[v525];
simdgroup_load(*v524, reinterpret_cast<threadgroup float *>(v526), v61, 0, true);
simdgroup_multiply_accumulate(*v523, *v81, *v524, *v523);
simdgroup_float8x8 v527_store; thread simdgroup_float8x8 * v527 = &v527_store;uint32_t const v528 = 66;
threadgroup float_4 * const v529 = &(*v70)[v528];
simdgroup_load(*v527, reinterpret_cast<threadgroup float *>(v529), v61, 0, true);
simdgroup_multiply_accumulate(*v523, *v82, *v527, *v523);
simdgroup_float8x8 v530_store; thread simdgroup_float8x8 * v530 = &v530_store;uint32_t const v531 = 68;
threadgroup float_4 * const v532 = &(*v70)[v531];
simdgroup_load(*v530, reinterpret_cast<threadgroup float *>(v532), v61, 0, true);
simdgroup_multiply_accumulate(*v523, *v83, *v530, *v523);
uint32_t const v533 = v509 + v67;
uint32_t const v534 = uint32_t(v533);
threadgroup float * const v535 = &(*v71)[v534];

simdgroup_store(*v523, reinterpret_cast<threadgroup float *>(v535), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v536_store; thread simdgroup_float8x8 * v536 = &v536_store;*v536 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
uint32_t const v537 = 16;
simdgroup_float8x8 v538_store; thread simdgroup_float8x8 * v538 = &v538_store;uint32_t const v539 = 128;
threadgroup float_4 * const v540 = &(*v70)[v539];
simdgroup_load(*v538, reinterpret_cast<threadgroup float *>(v540), v61, 0, true);
simdgroup_multiply_accumulate(*v536, *v81, *v538, *v536);
simdgroup_float8x8 v541_store; thread simdgroup_float8x8 * v541 = &v541_store;uint32_t const v542 = 130;
threadgroup float_4 * const v543 = &(*v70)[v542];
simdgroup_load(*v541, reinterpret_cast<threadgroup float *>(v543), v61, 0, true);
simdgroup_multiply_accumulate(*v536, *v82, *v541, *v536);
simdgroup_float8x8 v544_store; thread simdgroup_float8x8 * v544 = &v544_store;uint32_t const v545 = 132;
threadgroup float_4 * const v546 = &(*v70)[v545];
simdgroup_load(*v544, reinterpret_cast<threadgroup float *>(v546), v61, 0, true);
simdgroup_multiply_accumulate(*v536, *v83, *v544, *v536);
uint32_t const v547 = v509 + v537;
uint32_t const v548 = uint32_t(v547);
threadgroup float * const v549 = &(*v71)[v548];

simdgroup_store(*v536, reinterpret_cast<threadgroup float *>(v549), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v550_store; thread simdgroup_float8x8 * v550 = &v550_store;*v550 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
uint32_t const v551 = 24;
simdgroup_float8x8 v552_store; thread simdgroup_float8x8 * v552 = &v552_store;uint32_t const v553 = 192;
uint32_t const v554 = 448;
threadgroup float_4 * const v555 = &(*v70)[v553];
simdgroup_load(*v552, reinterpret_cast<threadgroup float *>(v555), v61, 0, true);
simdgroup_multiply_accumulate(*v550, *v81, *v552, *v550);
simdgroup_float8x8 v556_store; thread simdgroup_float8x8 * v556 = &v556_store;uint32_t const v557 = 194;
threadgroup float_4 * const v558 = &(*v70)[v557];
simdgroup_load(*v556, reinterpret_cast<threadgroup float *>(v558), v61, 0, true);
simdgroup_multiply_accumulate(*v550, *v82, *v556, *v550);
simdgroup_float8x8 v559_store; thread simdgroup_float8x8 * v559 = &v559_store;uint32_t const v560 = 196;
threadgroup float_4 * const v561 = &(*v70)[v560];
simdgroup_load(*v559, reinterpret_cast<threadgroup float *>(v561), v61, 0, true);
simdgroup_multiply_accumulate(*v550, *v83, *v559, *v550);
uint32_t const v562 = v509 + v551;
uint32_t const v563 = uint32_t(v562);
threadgroup float * const v564 = &(*v71)[v563];

simdgroup_store(*v550, reinterpret_cast<threadgroup float *>(v564), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v565 = v66 * v67;
uint32_t const v566 = v64 + v565;
uint32_t const v567 = v566 + v68;
array<float, 8> v568_store = {};
thread array<float, 8> * v568 = &v568_store;uint32_t const v569 = v69 * v67;
uint32_t const v570 = v307 + v569;
uint32_t const v571 = v68 * v521;
uint32_t const v572 = v509 + v571;
uint32_t const v573 = v572 + v569;
uint32_t const v574 = uint32_t(v573);
threadgroup float * const v575 = &(*v71)[v574];
float const v576 = *v575;
float v577_store;
thread float * v577 = &v577_store;*v577 = v89;
bool const v578 = *v508;
bool v579_store;
thread bool * v579 = &v579_store;if(v578) {
*v579 = v305;
}
 else {
int32_t const v580 = int32_t(v570);
int32_t const v581 = int32_t(v567);
int32_t const v582 = v580 - v581;
bool const v583 = v570 < v19;
bool const v584 = v582 >= v22;
bool const v585 = v583 && v584;
bool const v586 = v582 <= v23;
bool const v587 = v585 && v586;
*v579 = v587;
}
bool const v588 = *v579;
if(v588) {
uint32_t const v589 = min(v567, v60);
float const v590 = v576 * v25;
float const v591 = 2;
float const v592 = v591 * v590;
float const v593 = exp(v592);float const v594 = v593 + v304;
float const v595 = v591 / v594;
float const v596 = v304 - v595;
float const v597 = v590 * v590;
float const v598 = 0.0539682545;
float const v599 = 0.13333334;
float const v600 = -v597;
float const v601 = fma(v600, v598, v599);
float const v602 = 0.333333343;
float const v603 = fma(v600, v601, v602);
float const v604 = fma(v600, v603, v304);
float const v605 = v590 * v604;
float const v606 = abs(v590);
float const v607 = 0.25;
bool const v608 = v606 < v607;
float const v609 = v608 ? v605 : v596;
float const v610 = v26 * v609;
uint32_t const v611 = v41 * v36;
uint32_t const v612 = v44 * v37;
uint32_t const v613 = v611 + v612;
device float const* const v614 = &v9[v613];
float const v615 = *v614;
int32_t const v616 = int32_t(v589);
int32_t const v617 = v616 + v24;
int32_t const v618 = int32_t(v570);
int32_t const v619 = v617 - v618;
float const v620 = float(v619);
float const v621 = abs(v620);
float const v622 = -v615;
float const v623 = fma(v622, v621, v610);
*v577 = v623;
}
thread float * const v624 = &(*v568)[v17];
float const v625 = *v577;
*v624 = v625;
float const v626 = max(v89, v625);
uint32_t const v627 = v569 + v59;
uint32_t const v628 = v307 + v627;
uint32_t const v629 = v572 + v627;
uint32_t const v630 = uint32_t(v629);
threadgroup float * const v631 = &(*v71)[v630];
float const v632 = *v631;
float v633_store;
thread float * v633 = &v633_store;*v633 = v89;
bool const v634 = *v508;
bool v635_store;
thread bool * v635 = &v635_store;if(v634) {
*v635 = v305;
}
 else {
int32_t const v636 = int32_t(v628);
int32_t const v637 = int32_t(v567);
int32_t const v638 = v636 - v637;
bool const v639 = v628 < v19;
bool const v640 = v638 >= v22;
bool const v641 = v639 && v640;
bool const v642 = v638 <= v23;
bool const v643 = v641 && v642;
*v635 = v643;
}
bool const v644 = *v635;
if(v644) {
uint32_t const v645 = min(v567, v60);
float const v646 = v632 * v25;
float const v647 = 2;
float const v648 = v647 * v646;
float const v649 = exp(v648);float const v650 = v649 + v304;
float const v651 = v647 / v650;
float const v652 = v304 - v651;
float const v653 = v646 * v646;
float const v654 = 0.0539682545;
float const v655 = 0.13333334;
float const v656 = -v653;
float const v657 = fma(v656, v654, v655);
float const v658 = 0.333333343;
float const v659 = fma(v656, v657, v658);
float const v660 = fma(v656, v659, v304);
float const v661 = v646 * v660;
float const v662 = abs(v646);
float const v663 = 0.25;
bool const v664 = v662 < v663;
float const v665 = v664 ? v661 : v652;
float const v666 = v26 * v665;
uint32_t const v667 = v41 * v36;
uint32_t const v668 = v44 * v37;
uint32_t const v669 = v667 + v668;
device float const* const v670 = &v9[v669];
float const v671 = *v670;
int32_t const v672 = int32_t(v645);
int32_t const v673 = v672 + v24;
int32_t const v674 = int32_t(v628);
int32_t const v675 = v673 - v674;
float const v676 = float(v675);
float const v677 = abs(v676);
float const v678 = -v671;
float const v679 = fma(v678, v677, v666);
*v633 = v679;
}
thread float * const v680 = &(*v568)[v73];
float const v681 = *v633;
*v680 = v681;
float const v682 = max(v626, v681);
uint32_t const v683 = v569 + v311;
uint32_t const v684 = v307 + v683;
uint32_t const v685 = v572 + v683;
uint32_t const v686 = uint32_t(v685);
threadgroup float * const v687 = &(*v71)[v686];
float const v688 = *v687;
float v689_store;
thread float * v689 = &v689_store;*v689 = v89;
bool const v690 = *v508;
bool v691_store;
thread bool * v691 = &v691_store;if(v690) {
*v691 = v305;
}
 else {
int32_t const v692 = int32_t(v684);
int32_t const v693 = int32_t(v567);
int32_t const v694 = v692 - v693;
bool const v695 = v684 < v19;
bool const v696 = v694 >= v22;
bool const v697 = v695 && v696;
bool const v698 = v694 <= v23;
bool const v699 = v697 && v698;
*v691 = v699;
}
bool const v700 = *v691;
if(v700) {
uint32_t const v701 = min(v567, v60);
float const v702 = v688 * v25;
float const v703 = 2;
float const v704 = v703 * v702;
float const v705 = exp(v704);float const v706 = v705 + v304;
float const v707 = v703 / v706;
float const v708 = v304 - v707;
float const v709 = v702 * v702;
float const v710 = 0.0539682545;
float const v711 = 0.13333334;
float const v712 = -v709;
float const v713 = fma(v712, v710, v711);
float const v714 = 0.333333343;
float const v715 = fma(v712, v713, v714);
float const v716 = fma(v712, v715, v304);
float const v717 = v702 * v716;
float const v718 = abs(v702);
float const v719 = 0.25;
bool const v720 = v718 < v719;
float const v721 = v720 ? v717 : v708;
float const v722 = v26 * v721;
uint32_t const v723 = v41 * v36;
uint32_t const v724 = v44 * v37;
uint32_t const v725 = v723 + v724;
device float const* const v726 = &v9[v725];
float const v727 = *v726;
int32_t const v728 = int32_t(v701);
int32_t const v729 = v728 + v24;
int32_t const v730 = int32_t(v684);
int32_t const v731 = v729 - v730;
float const v732 = float(v731);
float const v733 = abs(v732);
float const v734 = -v727;
float const v735 = fma(v734, v733, v722);
*v689 = v735;
}
thread float * const v736 = &(*v568)[v215];
float const v737 = *v689;
*v736 = v737;
float const v738 = max(v682, v737);
uint32_t const v739 = 3;
uint32_t const v740 = v569 + v739;
uint32_t const v741 = v307 + v740;
uint32_t const v742 = v572 + v740;
uint32_t const v743 = uint32_t(v742);
threadgroup float * const v744 = &(*v71)[v743];
float const v745 = *v744;
float v746_store;
thread float * v746 = &v746_store;*v746 = v89;
bool const v747 = *v508;
bool v748_store;
thread bool * v748 = &v748_store;if(v747) {
*v748 = v305;
}
 else {
int32_t const v749 = int32_t(v741);
int32_t const v750 = int32_t(v567);
int32_t const v751 = v749 - v750;
bool const v752 = v741 < v19;
bool const v753 = v751 >= v22;
bool const v754 = v752 && v753;
bool const v755 = v751 <= v23;
bool const v756 = v754 && v755;
*v748 = v756;
}
bool const v757 = *v748;
if(v757) {
uint32_t const v758 = min(v567, v60);
float const v759 = v745 * v25;
float const v760 = 2;
float const v761 = v760 * v759;
float const v762 = exp(v761);float const v763 = v762 + v304;
float const v764 = v760 / v763;
float const v765 = v304 - v764;
float const v766 = v759 * v759;
float const v767 = 0.0539682545;
float const v768 = 0.13333334;
float const v769 = -v766;
float const v770 = fma(v769, v767, v768);
float const v771 = 0.333333343;
float const v772 = fma(v769, v770, v771);
float const v773 = fma(v769, v772, v304);
float const v774 = v759 * v773;
float const v775 = abs(v759);
float const v776 = 0.25;
bool const v777 = v775 < v776;
float const v778 = v777 ? v774 : v765;
float const v779 = v26 * v778;
uint32_t const v780 = v41 * v36;
uint32_t const v781 = v44 * v37;
uint32_t const v782 = v780 + v781;
device float const* const v783 = &v9[v782];
float const v784 = *v783;
int32_t const v785 = int32_t(v758);
int32_t const v786 = v785 + v24;
int32_t const v787 = int32_t(v741);
int32_t const v788 = v786 - v787;
float const v789 = float(v788);
float const v790 = abs(v789);
float const v791 = -v784;
float const v792 = fma(v791, v790, v779);
*v746 = v792;
}
thread float * const v793 = &(*v568)[v217];
float const v794 = *v746;
*v793 = v794;
float const v795 = max(v738, v794);
uint32_t const v796 = v569 + v155;
uint32_t const v797 = v307 + v796;
uint32_t const v798 = v572 + v796;
uint32_t const v799 = uint32_t(v798);
threadgroup float * const v800 = &(*v71)[v799];
float const v801 = *v800;
float v802_store;
thread float * v802 = &v802_store;*v802 = v89;
bool const v803 = *v508;
bool v804_store;
thread bool * v804 = &v804_store;if(v803) {
*v804 = v305;
}
 else {
int32_t const v805 = int32_t(v797);
int32_t const v806 = int32_t(v567);
int32_t const v807 = v805 - v806;
bool const v808 = v797 < v19;
bool const v809 = v807 >= v22;
bool const v810 = v808 && v809;
bool const v811 = v807 <= v23;
bool const v812 = v810 && v811;
*v804 = v812;
}
bool const v813 = *v804;
if(v813) {
uint32_t const v814 = min(v567, v60);
float const v815 = v801 * v25;
float const v816 = 2;
float const v817 = v816 * v815;
float const v818 = exp(v817);float const v819 = v818 + v304;
float const v820 = v816 / v819;
float const v821 = v304 - v820;
float const v822 = v815 * v815;
float const v823 = 0.0539682545;
float const v824 = 0.13333334;
float const v825 = -v822;
float const v826 = fma(v825, v823, v824);
float const v827 = 0.333333343;
float const v828 = fma(v825, v826, v827);
float const v829 = fma(v825, v828, v304);
float const v830 = v815 * v829;
float const v831 = abs(v815);
float const v832 = 0.25;
bool const v833 = v831 < v832;
float const v834 = v833 ? v830 : v821;
float const v835 = v26 * v834;
uint32_t const v836 = v41 * v36;
uint32_t const v837 = v44 * v37;
uint32_t const v838 = v836 + v837;
device float const* const v839 = &v9[v838];
float const v840 = *v839;
int32_t const v841 = int32_t(v814);
int32_t const v842 = v841 + v24;
int32_t const v843 = int32_t(v797);
int32_t const v844 = v842 - v843;
float const v845 = float(v844);
float const v846 = abs(v845);
float const v847 = -v840;
float const v848 = fma(v847, v846, v835);
*v802 = v848;
}
thread float * const v849 = &(*v568)[v518];
float const v850 = *v802;
*v849 = v850;
float const v851 = max(v795, v850);
uint32_t const v852 = 5;
uint32_t const v853 = v569 + v852;
uint32_t const v854 = v307 + v853;
uint32_t const v855 = v572 + v853;
uint32_t const v856 = uint32_t(v855);
threadgroup float * const v857 = &(*v71)[v856];
float const v858 = *v857;
float v859_store;
thread float * v859 = &v859_store;*v859 = v89;
bool const v860 = *v508;
bool v861_store;
thread bool * v861 = &v861_store;if(v860) {
*v861 = v305;
}
 else {
int32_t const v862 = int32_t(v854);
int32_t const v863 = int32_t(v567);
int32_t const v864 = v862 - v863;
bool const v865 = v854 < v19;
bool const v866 = v864 >= v22;
bool const v867 = v865 && v866;
bool const v868 = v864 <= v23;
bool const v869 = v867 && v868;
*v861 = v869;
}
bool const v870 = *v861;
if(v870) {
uint32_t const v871 = min(v567, v60);
float const v872 = v858 * v25;
float const v873 = 2;
float const v874 = v873 * v872;
float const v875 = exp(v874);float const v876 = v875 + v304;
float const v877 = v873 / v876;
float const v878 = v304 - v877;
float const v879 = v872 * v872;
float const v880 = 0.0539682545;
float const v881 = 0.13333334;
float const v882 = -v879;
float const v883 = fma(v882, v880, v881);
float const v884 = 0.333333343;
float const v885 = fma(v882, v883, v884);
float const v886 = fma(v882, v885, v304);
float const v887 = v872 * v886;
float const v888 = abs(v872);
float const v889 = 0.25;
bool const v890 = v888 < v889;
float const v891 = v890 ? v887 : v878;
float const v892 = v26 * v891;
uint32_t const v893 = v41 * v36;
uint32_t const v894 = v44 * v37;
uint32_t const v895 = v893 + v894;
device float const* const v896 = &v9[v895];
float const v897 = *v896;
int32_t const v898 = int32_t(v871);
int32_t const v899 = v898 + v24;
int32_t const v900 = int32_t(v854);
int32_t const v901 = v899 - v900;
float const v902 = float(v901);
float const v903 = abs(v902);
float const v904 = -v897;
float const v905 = fma(v904, v903, v892);
*v859 = v905;
}
uint32_t const v906 = 5;
thread float * const v907 = &(*v568)[v906];
float const v908 = *v859;
*v907 = v908;
float const v909 = max(v851, v908);
uint32_t const v910 = v569 + v93;
uint32_t const v911 = v307 + v910;
uint32_t const v912 = v572 + v910;
uint32_t const v913 = uint32_t(v912);
threadgroup float * const v914 = &(*v71)[v913];
float const v915 = *v914;
float v916_store;
thread float * v916 = &v916_store;*v916 = v89;
bool const v917 = *v508;
bool v918_store;
thread bool * v918 = &v918_store;if(v917) {
*v918 = v305;
}
 else {
int32_t const v919 = int32_t(v911);
int32_t const v920 = int32_t(v567);
int32_t const v921 = v919 - v920;
bool const v922 = v911 < v19;
bool const v923 = v921 >= v22;
bool const v924 = v922 && v923;
bool const v925 = v921 <= v23;
bool const v926 = v924 && v925;
*v918 = v926;
}
bool const v927 = *v918;
if(v927) {
uint32_t const v928 = min(v567, v60);
float const v929 = v915 * v25;
float const v930 = 2;
float const v931 = v930 * v929;
float const v932 = exp(v931);float const v933 = v932 + v304;
float const v934 = v930 / v933;
float const v935 = v304 - v934;
float const v936 = v929 * v929;
float const v937 = 0.0539682545;
float const v938 = 0.13333334;
float const v939 = -v936;
float const v940 = fma(v939, v937, v938);
float const v941 = 0.333333343;
float const v942 = fma(v939, v940, v941);
float const v943 = fma(v939, v942, v304);
float const v944 = v929 * v943;
float const v945 = abs(v929);
float const v946 = 0.25;
bool const v947 = v945 < v946;
float const v948 = v947 ? v944 : v935;
float const v949 = v26 * v948;
uint32_t const v950 = v41 * v36;
uint32_t const v951 = v44 * v37;
uint32_t const v952 = v950 + v951;
device float const* const v953 = &v9[v952];
float const v954 = *v953;
int32_t const v955 = int32_t(v928);
int32_t const v956 = v955 + v24;
int32_t const v957 = int32_t(v911);
int32_t const v958 = v956 - v957;
float const v959 = float(v958);
float const v960 = abs(v959);
float const v961 = -v954;
float const v962 = fma(v961, v960, v949);
*v916 = v962;
}
uint32_t const v963 = 6;
thread float * const v964 = &(*v568)[v963];
float const v965 = *v916;
*v964 = v965;
float const v966 = max(v909, v965);
uint32_t const v967 = 7;
uint32_t const v968 = v569 + v967;
uint32_t const v969 = v307 + v968;
uint32_t const v970 = v572 + v968;
uint32_t const v971 = uint32_t(v970);
threadgroup float * const v972 = &(*v71)[v971];
float const v973 = *v972;
float v974_store;
thread float * v974 = &v974_store;*v974 = v89;
bool const v975 = *v508;
bool v976_store;
thread bool * v976 = &v976_store;if(v975) {
*v976 = v305;
}
 else {
int32_t const v977 = int32_t(v969);
int32_t const v978 = int32_t(v567);
int32_t const v979 = v977 - v978;
bool const v980 = v969 < v19;
bool const v981 = v979 >= v22;
bool const v982 = v980 && v981;
bool const v983 = v979 <= v23;
bool const v984 = v982 && v983;
*v976 = v984;
}
bool const v985 = *v976;
if(v985) {
uint32_t const v986 = min(v567, v60);
float const v987 = v973 * v25;
float const v988 = 2;
float const v989 = v988 * v987;
float const v990 = exp(v989);float const v991 = v990 + v304;
float const v992 = v988 / v991;
float const v993 = v304 - v992;
float const v994 = v987 * v987;
float const v995 = 0.0539682545;
float const v996 = 0.13333334;
float const v997 = -v994;
float const v998 = fma(v997, v995, v996);
float const v999 = 0.333333343;
float const v1000 = fma(v997, v998, v999);
float const v1001 = fma(v997, v1000, v304);
float const v1002 = v987 * v1001;
float const v1003 = abs(v987);
float const v1004 = 0.25;
bool const v1005 = v1003 < v1004;
float const v1006 = v1005 ? v1002 : v993;
float const v1007 = v26 * v1006;
uint32_t const v1008 = v41 * v36;
uint32_t const v1009 = v44 * v37;
uint32_t const v1010 = v1008 + v1009;
device float const* const v1011 = &v9[v1010];
float const v1012 = *v1011;
int32_t const v1013 = int32_t(v986);
int32_t const v1014 = v1013 + v24;
int32_t const v1015 = int32_t(v969);
int32_t const v1016 = v1014 - v1015;
float const v1017 = float(v1016);
float const v1018 = abs(v1017);
float const v1019 = -v1012;
float const v1020 = fma(v1019, v1018, v1007);
*v974 = v1020;
}
uint32_t const v1021 = 7;
thread float * const v1022 = &(*v568)[v1021];
float const v1023 = *v974;
*v1022 = v1023;
float const v1024 = max(v966, v1023);
float const v1025 = simd_shuffle_xor(v1024, v67);;
float const v1026 = max(v1024, v1025);
float const v1027 = simd_shuffle_xor(v1026, v537);;
float const v1028 = max(v1026, v1027);
float const v1029 = *v88;
float const v1030 = 5.54517698;
float const v1031 = v1029 + v1030;
bool const v1032 = v1028 > v1031;
float const v1033 = v1032 ? v1028 : v1029;
float const v1034 = v1029 - v1033;
float const v1035 = exp(v1034);bool const v1036 = v1033 != v1029;
bool v1037_store;
thread bool * v1037 = &v1037_store;if(v1036) {
bool const v1038 = v1029 != v89;
*v1037 = v1038;
}
 else {
*v1037 = v341;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1039 = *v1037;
bool const v1040 = simd_any(v1039);;
if(v1040) {

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1041 = v69 * v311;
uint32_t const v1042 = v572 + v1041;
uint32_t const v1043 = uint32_t(v1042);
threadgroup float * const v1044 = &(*v71)[v1043];
float const v1045 = *v1044;
float const v1046 = v1045 * v1035;
*v1044 = v1046;
uint32_t const v1047 = v1042 + v59;
uint32_t const v1048 = uint32_t(v1047);
threadgroup float * const v1049 = &(*v71)[v1048];
float const v1050 = *v1049;
float const v1051 = v1050 * v1035;
*v1049 = v1051;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1052 = *v1044;
float const v1053 = v1052 * v1035;
*v1044 = v1053;
float const v1054 = *v1049;
float const v1055 = v1054 * v1035;
*v1049 = v1055;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1056 = *v1044;
float const v1057 = v1056 * v1035;
*v1044 = v1057;
float const v1058 = *v1049;
float const v1059 = v1058 * v1035;
*v1049 = v1059;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1060 = *v1044;
float const v1061 = v1060 * v1035;
*v1044 = v1061;
float const v1062 = *v1049;
float const v1063 = v1062 * v1035;
*v1049 = v1063;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1064 = *v1044;
float const v1065 = v1064 * v1035;
*v1044 = v1065;
float const v1066 = *v1049;
float const v1067 = v1066 * v1035;
*v1049 = v1067;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v88 = v1033;
float const v1068 = *v624;
uint32_t const v1069 = reinterpret_cast<const thread uint32_t&>(v1068);
uint32_t const v1070 = 4286578687;
bool const v1071 = v1069 == v1070;
float const v1072 = v1068 - v1033;
float const v1073 = exp(v1072);float const v1074 = v1071 ? v76 : v1073;
float_4 const v1075 = [&]{
float_4 tmp = v101;
tmp.i_0 = v1074;
return tmp;
}();
float const v1076 = *v680;
uint32_t const v1077 = reinterpret_cast<const thread uint32_t&>(v1076);
bool const v1078 = v1077 == v1070;
float const v1079 = v1076 - v1033;
float const v1080 = exp(v1079);float const v1081 = v1078 ? v76 : v1080;
float const v1082 = v1074 + v1081;
float_4 const v1083 = [&]{
float_4 tmp = v1075;
tmp.i_1 = v1081;
return tmp;
}();
float const v1084 = *v736;
uint32_t const v1085 = reinterpret_cast<const thread uint32_t&>(v1084);
bool const v1086 = v1085 == v1070;
float const v1087 = v1084 - v1033;
float const v1088 = exp(v1087);float const v1089 = v1086 ? v76 : v1088;
float const v1090 = v1082 + v1089;
float_4 const v1091 = [&]{
float_4 tmp = v1083;
tmp.i_2 = v1089;
return tmp;
}();
float const v1092 = *v793;
uint32_t const v1093 = reinterpret_cast<const thread uint32_t&>(v1092);
bool const v1094 = v1093 == v1070;
float const v1095 = v1092 - v1033;
float const v1096 = exp(v1095);float const v1097 = v1094 ? v76 : v1096;
float const v1098 = v1090 + v1097;
float_4 const v1099 = [&]{
float_4 tmp = v1091;
tmp.i_3 = v1097;
return tmp;
}();
uint32_t const v1100 = v68 * v249;
uint32_t const v1101 = v511 + v1100;
uint32_t const v1102 = v69 * v311;
uint32_t const v1103 = v1101 + v1102;
uint32_t const v1104 = uint32_t(v1103);
threadgroup float_4 * const v1105 = &(*v72)[v1104];
*v1105 = v1099;
float const v1106 = *v849;
uint32_t const v1107 = reinterpret_cast<const thread uint32_t&>(v1106);
bool const v1108 = v1107 == v1070;
float const v1109 = v1106 - v1033;
float const v1110 = exp(v1109);float const v1111 = v1108 ? v76 : v1110;
float const v1112 = v1098 + v1111;
float_4 const v1113 = [&]{
float_4 tmp = v101;
tmp.i_0 = v1111;
return tmp;
}();
float const v1114 = *v907;
uint32_t const v1115 = reinterpret_cast<const thread uint32_t&>(v1114);
bool const v1116 = v1115 == v1070;
float const v1117 = v1114 - v1033;
float const v1118 = exp(v1117);float const v1119 = v1116 ? v76 : v1118;
float const v1120 = v1112 + v1119;
float_4 const v1121 = [&]{
float_4 tmp = v1113;
tmp.i_1 = v1119;
return tmp;
}();
float const v1122 = *v964;
uint32_t const v1123 = reinterpret_cast<const thread uint32_t&>(v1122);
bool const v1124 = v1123 == v1070;
float const v1125 = v1122 - v1033;
float const v1126 = exp(v1125);float const v1127 = v1124 ? v76 : v1126;
float const v1128 = v1120 + v1127;
float_4 const v1129 = [&]{
float_4 tmp = v1121;
tmp.i_2 = v1127;
return tmp;
}();
float const v1130 = *v1022;
uint32_t const v1131 = reinterpret_cast<const thread uint32_t&>(v1130);
bool const v1132 = v1131 == v1070;
float const v1133 = v1130 - v1033;
float const v1134 = exp(v1133);float const v1135 = v1132 ? v76 : v1134;
float const v1136 = v1128 + v1135;
float_4 const v1137 = [&]{
float_4 tmp = v1129;
tmp.i_3 = v1135;
return tmp;
}();
uint32_t const v1138 = v1103 + v59;
uint32_t const v1139 = uint32_t(v1138);
threadgroup float_4 * const v1140 = &(*v72)[v1139];
*v1140 = v1137;
float const v1141 = *v90;
float const v1142 = fma(v1141, v1035, v1136);
*v90 = v1142;
float const v1143 = *v91;
float const v1144 = fma(v1143, v1035, v1136);
*v91 = v1144;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1145 = *v508;
bool const v1146 = !v1145;
bool const v1147 = *v471;
bool const v1148 = v1147 && v1146;
if(v1148) {

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1149 = v572 + v1102;
for(uint32_t v1150 = v92; v1150 < v61; v1150 += v59) {
uint32_t const v1151 = v1150 / v155;
uint32_t const v1152 = v1101 + v1151;
uint32_t const v1153 = uint32_t(v1152);
threadgroup float_4 * const v1154 = &(*v72)[v1153];
float_4 const v1155 = *v1154;
uint32_t const v1156 = v1150 % v155;
float const v1157 = v1155.i_0;
float v1158_store;
thread float * v1158 = &v1158_store;*v1158 = v1157;
bool const v1159 = v1156 == v59;
if(v1159) {
float const v1160 = v1155.i_1;
*v1158 = v1160;
}
bool const v1161 = v1156 == v311;
if(v1161) {
float const v1162 = v1155.i_2;
*v1158 = v1162;
}
bool const v1163 = v1156 == v739;
if(v1163) {
float const v1164 = v1155.i_3;
*v1158 = v1164;
}
float const v1165 = *v1158;
uint32_t const v1166 = reinterpret_cast<const thread uint32_t&>(v1165);
bool const v1167 = v1166 == v92;
bool const v1168 = !v1167;
if(v1168) {
uint32_t const v1169 = v1150 * v319;
uint32_t const v1170 = v285 + v1169;
uint32_t const v1171 = v1102 / v155;
uint32_t const v1172 = v1170 + v1171;
uint32_t const v1173 = uint32_t(v1172);
threadgroup float_4 * const v1174 = &(*v70)[v1173];
float_4 const v1175 = *v1174;
float const v1176 = v1175.i_0;
float v1177_store;
thread float * v1177 = &v1177_store;*v1177 = v1176;
uint32_t const v1178 = v69 % v311;
bool const v1179 = v1178 == v59;
if(v1179) {
float const v1180 = v1175.i_2;
*v1177 = v1180;
}
uint32_t const v1181 = uint32_t(v1149);
float const v1182 = *v1158;
float const v1183 = *v1177;
threadgroup float * const v1184 = &(*v71)[v1181];
float const v1185 = *v1184;
float const v1186 = fma(v1182, v1183, v1185);
*v1184 = v1186;
float const v1187 = v1175.i_1;
float v1188_store;
thread float * v1188 = &v1188_store;*v1188 = v1187;
if(v1179) {
float const v1189 = v1175.i_3;
*v1188 = v1189;
}
uint32_t const v1190 = v1149 + v59;
uint32_t const v1191 = uint32_t(v1190);
float const v1192 = *v1158;
float const v1193 = *v1188;
threadgroup float * const v1194 = &(*v71)[v1191];
float const v1195 = *v1194;
float const v1196 = fma(v1192, v1193, v1195);
*v1194 = v1196;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1197 = v92; v1197 < v61; v1197 += v59) {
uint32_t const v1198 = v1197 / v155;
uint32_t const v1199 = v1101 + v1198;
uint32_t const v1200 = uint32_t(v1199);
threadgroup float_4 * const v1201 = &(*v72)[v1200];
float_4 const v1202 = *v1201;
uint32_t const v1203 = v1197 % v155;
float const v1204 = v1202.i_0;
float v1205_store;
thread float * v1205 = &v1205_store;*v1205 = v1204;
bool const v1206 = v1203 == v59;
if(v1206) {
float const v1207 = v1202.i_1;
*v1205 = v1207;
}
bool const v1208 = v1203 == v311;
if(v1208) {
float const v1209 = v1202.i_2;
*v1205 = v1209;
}
bool const v1210 = v1203 == v739;
if(v1210) {
float const v1211 = v1202.i_3;
*v1205 = v1211;
}
float const v1212 = *v1205;
uint32_t const v1213 = reinterpret_cast<const thread uint32_t&>(v1212);
bool const v1214 = v1213 == v92;
bool const v1215 = !v1214;
if(v1215) {
uint32_t const v1216 = v1197 * v319;
uint32_t const v1217 = 258;
uint32_t const v1218 = v1217 + v1216;
uint32_t const v1219 = v1102 / v155;
uint32_t const v1220 = v1218 + v1219;
uint32_t const v1221 = uint32_t(v1220);
threadgroup float_4 * const v1222 = &(*v70)[v1221];
float_4 const v1223 = *v1222;
float const v1224 = v1223.i_0;
float v1225_store;
thread float * v1225 = &v1225_store;*v1225 = v1224;
uint32_t const v1226 = v69 % v311;
bool const v1227 = v1226 == v59;
if(v1227) {
float const v1228 = v1223.i_2;
*v1225 = v1228;
}
uint32_t const v1229 = uint32_t(v1149);
float const v1230 = *v1205;
float const v1231 = *v1225;
threadgroup float * const v1232 = &(*v71)[v1229];
float const v1233 = *v1232;
float const v1234 = fma(v1230, v1231, v1233);
*v1232 = v1234;
float const v1235 = v1223.i_1;
float v1236_store;
thread float * v1236 = &v1236_store;*v1236 = v1235;
if(v1227) {
float const v1237 = v1223.i_3;
*v1236 = v1237;
}
uint32_t const v1238 = v1149 + v59;
uint32_t const v1239 = uint32_t(v1238);
float const v1240 = *v1205;
float const v1241 = *v1236;
threadgroup float * const v1242 = &(*v71)[v1239];
float const v1243 = *v1242;
float const v1244 = fma(v1240, v1241, v1243);
*v1242 = v1244;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1245 = v92; v1245 < v61; v1245 += v59) {
uint32_t const v1246 = v1245 / v155;
uint32_t const v1247 = v1101 + v1246;
uint32_t const v1248 = uint32_t(v1247);
threadgroup float_4 * const v1249 = &(*v72)[v1248];
float_4 const v1250 = *v1249;
uint32_t const v1251 = v1245 % v155;
float const v1252 = v1250.i_0;
float v1253_store;
thread float * v1253 = &v1253_store;*v1253 = v1252;
bool const v1254 = v1251 == v59;
if(v1254) {
float const v1255 = v1250.i_1;
*v1253 = v1255;
}
bool const v1256 = v1251 == v311;
if(v1256) {
float const v1257 = v1250.i_2;
*v1253 = v1257;
}
bool const v1258 = v1251 == v739;
if(v1258) {
float const v1259 = v1250.i_3;
*v1253 = v1259;
}
float const v1260 = *v1253;
uint32_t const v1261 = reinterpret_cast<const thread uint32_t&>(v1260);
bool const v1262 = v1261 == v92;
bool const v1263 = !v1262;
if(v1263) {
uint32_t const v1264 = v1245 * v319;
uint32_t const v1265 = 260;
uint32_t const v1266 = v1265 + v1264;
uint32_t const v1267 = v1102 / v155;
uint32_t const v1268 = v1266 + v1267;
uint32_t const v1269 = uint32_t(v1268);
threadgroup float_4 * const v1270 = &(*v70)[v1269];
float_4 const v1271 = *v1270;
float const v1272 = v1271.i_0;
float v1273_store;
thread float * v1273 = &v1273_store;*v1273 = v1272;
uint32_t const v1274 = v69 % v311;
bool const v1275 = v1274 == v59;
if(v1275) {
float const v1276 = v1271.i_2;
*v1273 = v1276;
}
uint32_t const v1277 = uint32_t(v1149);
float const v1278 = *v1253;
float const v1279 = *v1273;
threadgroup float * const v1280 = &(*v71)[v1277];
float const v1281 = *v1280;
float const v1282 = fma(v1278, v1279, v1281);
*v1280 = v1282;
float const v1283 = v1271.i_1;
float v1284_store;
thread float * v1284 = &v1284_store;*v1284 = v1283;
if(v1275) {
float const v1285 = v1271.i_3;
*v1284 = v1285;
}
uint32_t const v1286 = v1149 + v59;
uint32_t const v1287 = uint32_t(v1286);
float const v1288 = *v1253;
float const v1289 = *v1284;
threadgroup float * const v1290 = &(*v71)[v1287];
float const v1291 = *v1290;
float const v1292 = fma(v1288, v1289, v1291);
*v1290 = v1292;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1293 = v92; v1293 < v61; v1293 += v59) {
uint32_t const v1294 = v1293 / v155;
uint32_t const v1295 = v1101 + v1294;
uint32_t const v1296 = uint32_t(v1295);
threadgroup float_4 * const v1297 = &(*v72)[v1296];
float_4 const v1298 = *v1297;
uint32_t const v1299 = v1293 % v155;
float const v1300 = v1298.i_0;
float v1301_store;
thread float * v1301 = &v1301_store;*v1301 = v1300;
bool const v1302 = v1299 == v59;
if(v1302) {
float const v1303 = v1298.i_1;
*v1301 = v1303;
}
bool const v1304 = v1299 == v311;
if(v1304) {
float const v1305 = v1298.i_2;
*v1301 = v1305;
}
bool const v1306 = v1299 == v739;
if(v1306) {
float const v1307 = v1298.i_3;
*v1301 = v1307;
}
float const v1308 = *v1301;
uint32_t const v1309 = reinterpret_cast<const thread uint32_t&>(v1308);
bool const v1310 = v1309 == v92;
bool const v1311 = !v1310;
if(v1311) {
uint32_t const v1312 = v1293 * v319;
uint32_t const v1313 = 262;
uint32_t const v1314 = v1313 + v1312;
uint32_t const v1315 = v1102 / v155;
uint32_t const v1316 = v1314 + v1315;
uint32_t const v1317 = uint32_t(v1316);
threadgroup float_4 * const v1318 = &(*v70)[v1317];
float_4 const v1319 = *v1318;
float const v1320 = v1319.i_0;
float v1321_store;
thread float * v1321 = &v1321_store;*v1321 = v1320;
uint32_t const v1322 = v69 % v311;
bool const v1323 = v1322 == v59;
if(v1323) {
float const v1324 = v1319.i_2;
*v1321 = v1324;
}
uint32_t const v1325 = uint32_t(v1149);
float const v1326 = *v1301;
float const v1327 = *v1321;
threadgroup float * const v1328 = &(*v71)[v1325];
float const v1329 = *v1328;
float const v1330 = fma(v1326, v1327, v1329);
*v1328 = v1330;
float const v1331 = v1319.i_1;
float v1332_store;
thread float * v1332 = &v1332_store;*v1332 = v1331;
if(v1323) {
float const v1333 = v1319.i_3;
*v1332 = v1333;
}
uint32_t const v1334 = v1149 + v59;
uint32_t const v1335 = uint32_t(v1334);
float const v1336 = *v1301;
float const v1337 = *v1332;
threadgroup float * const v1338 = &(*v71)[v1335];
float const v1339 = *v1338;
float const v1340 = fma(v1336, v1337, v1339);
*v1338 = v1340;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1341 = v92; v1341 < v61; v1341 += v59) {
uint32_t const v1342 = v1341 / v155;
uint32_t const v1343 = v1101 + v1342;
uint32_t const v1344 = uint32_t(v1343);
threadgroup float_4 * const v1345 = &(*v72)[v1344];
float_4 const v1346 = *v1345;
uint32_t const v1347 = v1341 % v155;
float const v1348 = v1346.i_0;
float v1349_store;
thread float * v1349 = &v1349_store;*v1349 = v1348;
bool const v1350 = v1347 == v59;
if(v1350) {
float const v1351 = v1346.i_1;
*v1349 = v1351;
}
bool const v1352 = v1347 == v311;
if(v1352) {
float const v1353 = v1346.i_2;
*v1349 = v1353;
}
bool const v1354 = v1347 == v739;
if(v1354) {
float const v1355 = v1346.i_3;
*v1349 = v1355;
}
float const v1356 = *v1349;
uint32_t const v1357 = reinterpret_cast<const thread uint32_t&>(v1356);
bool const v1358 = v1357 == v92;
bool const v1359 = !v1358;
if(v1359) {
uint32_t const v1360 = v1341 * v319;
uint32_t const v1361 = 264;
uint32_t const v1362 = v1361 + v1360;
uint32_t const v1363 = v1102 / v155;
uint32_t const v1364 = v1362 + v1363;
uint32_t const v1365 = uint32_t(v1364);
threadgroup float_4 * const v1366 = &(*v70)[v1365];
float_4 const v1367 = *v1366;
float const v1368 = v1367.i_0;
float v1369_store;
thread float * v1369 = &v1369_store;*v1369 = v1368;
uint32_t const v1370 = v69 % v311;
bool const v1371 = v1370 == v59;
if(v1371) {
float const v1372 = v1367.i_2;
*v1369 = v1372;
}
uint32_t const v1373 = uint32_t(v1149);
float const v1374 = *v1349;
float const v1375 = *v1369;
threadgroup float * const v1376 = &(*v71)[v1373];
float const v1377 = *v1376;
float const v1378 = fma(v1374, v1375, v1377);
*v1376 = v1378;
float const v1379 = v1367.i_1;
float v1380_store;
thread float * v1380 = &v1380_store;*v1380 = v1379;
if(v1371) {
float const v1381 = v1367.i_3;
*v1380 = v1381;
}
uint32_t const v1382 = v1149 + v59;
uint32_t const v1383 = uint32_t(v1382);
float const v1384 = *v1349;
float const v1385 = *v1380;
threadgroup float * const v1386 = &(*v71)[v1383];
float const v1387 = *v1386;
float const v1388 = fma(v1384, v1385, v1387);
*v1386 = v1388;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_float8x8 v1389_store; thread simdgroup_float8x8 * v1389 = &v1389_store;uint32_t const v1390 = uint32_t(v511);
threadgroup float_4 * const v1391 = &(*v72)[v1390];
simdgroup_load(*v1389, reinterpret_cast<threadgroup float *>(v1391), v521, 0, false);
simdgroup_float8x8 v1392_store; thread simdgroup_float8x8 * v1392 = &v1392_store;uint32_t const v1393 = 256;
uint32_t const v1394 = 48;
threadgroup float_4 * const v1395 = &(*v70)[v1393];
simdgroup_load(*v1392, reinterpret_cast<threadgroup float *>(v1395), v1394, 0, false);
simdgroup_multiply_accumulate(*v75, *v1389, *v1392, *v75);
simdgroup_float8x8 v1396_store; thread simdgroup_float8x8 * v1396 = &v1396_store;uint32_t const v1397 = 258;
threadgroup float_4 * const v1398 = &(*v70)[v1397];
simdgroup_load(*v1396, reinterpret_cast<threadgroup float *>(v1398), v1394, 0, false);
simdgroup_multiply_accumulate(*v77, *v1389, *v1396, *v77);
simdgroup_float8x8 v1399_store; thread simdgroup_float8x8 * v1399 = &v1399_store;uint32_t const v1400 = 260;
threadgroup float_4 * const v1401 = &(*v70)[v1400];
simdgroup_load(*v1399, reinterpret_cast<threadgroup float *>(v1401), v1394, 0, false);
simdgroup_multiply_accumulate(*v78, *v1389, *v1399, *v78);
simdgroup_float8x8 v1402_store; thread simdgroup_float8x8 * v1402 = &v1402_store;uint32_t const v1403 = 262;
threadgroup float_4 * const v1404 = &(*v70)[v1403];
simdgroup_load(*v1402, reinterpret_cast<threadgroup float *>(v1404), v1394, 0, false);
simdgroup_multiply_accumulate(*v79, *v1389, *v1402, *v79);
simdgroup_float8x8 v1405_store; thread simdgroup_float8x8 * v1405 = &v1405_store;uint32_t const v1406 = 264;
threadgroup float_4 * const v1407 = &(*v70)[v1406];
simdgroup_load(*v1405, reinterpret_cast<threadgroup float *>(v1407), v1394, 0, false);
simdgroup_multiply_accumulate(*v80, *v1389, *v1405, *v80);
simdgroup_float8x8 v1408_store; thread simdgroup_float8x8 * v1408 = &v1408_store;uint32_t const v1409 = v511 + v311;
uint32_t const v1410 = uint32_t(v1409);
threadgroup float_4 * const v1411 = &(*v72)[v1410];
simdgroup_load(*v1408, reinterpret_cast<threadgroup float *>(v1411), v521, 0, false);
simdgroup_float8x8 v1412_store; thread simdgroup_float8x8 * v1412 = &v1412_store;uint32_t const v1413 = 352;
threadgroup float_4 * const v1414 = &(*v70)[v1413];
simdgroup_load(*v1412, reinterpret_cast<threadgroup float *>(v1414), v1394, 0, false);
simdgroup_multiply_accumulate(*v75, *v1408, *v1412, *v75);
simdgroup_float8x8 v1415_store; thread simdgroup_float8x8 * v1415 = &v1415_store;uint32_t const v1416 = 354;
threadgroup float_4 * const v1417 = &(*v70)[v1416];
simdgroup_load(*v1415, reinterpret_cast<threadgroup float *>(v1417), v1394, 0, false);
simdgroup_multiply_accumulate(*v77, *v1408, *v1415, *v77);
simdgroup_float8x8 v1418_store; thread simdgroup_float8x8 * v1418 = &v1418_store;uint32_t const v1419 = 356;
threadgroup float_4 * const v1420 = &(*v70)[v1419];
simdgroup_load(*v1418, reinterpret_cast<threadgroup float *>(v1420), v1394, 0, false);
simdgroup_multiply_accumulate(*v78, *v1408, *v1418, *v78);
simdgroup_float8x8 v1421_store; thread simdgroup_float8x8 * v1421 = &v1421_store;uint32_t const v1422 = 358;
threadgroup float_4 * const v1423 = &(*v70)[v1422];
simdgroup_load(*v1421, reinterpret_cast<threadgroup float *>(v1423), v1394, 0, false);
simdgroup_multiply_accumulate(*v79, *v1408, *v1421, *v79);
simdgroup_float8x8 v1424_store; thread simdgroup_float8x8 * v1424 = &v1424_store;uint32_t const v1425 = 360;
threadgroup float_4 * const v1426 = &(*v70)[v1425];
simdgroup_load(*v1424, reinterpret_cast<threadgroup float *>(v1426), v1394, 0, false);
simdgroup_multiply_accumulate(*v80, *v1408, *v1424, *v80);
simdgroup_float8x8 v1427_store; thread simdgroup_float8x8 * v1427 = &v1427_store;uint32_t const v1428 = v511 + v155;
uint32_t const v1429 = uint32_t(v1428);
threadgroup float_4 * const v1430 = &(*v72)[v1429];
simdgroup_load(*v1427, reinterpret_cast<threadgroup float *>(v1430), v521, 0, false);
simdgroup_float8x8 v1431_store; thread simdgroup_float8x8 * v1431 = &v1431_store;threadgroup float_4 * const v1432 = &(*v70)[v554];
simdgroup_load(*v1431, reinterpret_cast<threadgroup float *>(v1432), v1394, 0, false);
simdgroup_multiply_accumulate(*v75, *v1427, *v1431, *v75);
simdgroup_float8x8 v1433_store; thread simdgroup_float8x8 * v1433 = &v1433_store;uint32_t const v1434 = 450;
threadgroup float_4 * const v1435 = &(*v70)[v1434];
simdgroup_load(*v1433, reinterpret_cast<threadgroup float *>(v1435), v1394, 0, false);
simdgroup_multiply_accumulate(*v77, *v1427, *v1433, *v77);
simdgroup_float8x8 v1436_store; thread simdgroup_float8x8 * v1436 = &v1436_store;uint32_t const v1437 = 452;
threadgroup float_4 * const v1438 = &(*v70)[v1437];
simdgroup_load(*v1436, reinterpret_cast<threadgroup float *>(v1438), v1394, 0, false);
simdgroup_multiply_accumulate(*v78, *v1427, *v1436, *v78);
simdgroup_float8x8 v1439_store; thread simdgroup_float8x8 * v1439 = &v1439_store;uint32_t const v1440 = 454;
threadgroup float_4 * const v1441 = &(*v70)[v1440];
simdgroup_load(*v1439, reinterpret_cast<threadgroup float *>(v1441), v1394, 0, false);
simdgroup_multiply_accumulate(*v79, *v1427, *v1439, *v79);
simdgroup_float8x8 v1442_store; thread simdgroup_float8x8 * v1442 = &v1442_store;uint32_t const v1443 = 456;
threadgroup float_4 * const v1444 = &(*v70)[v1443];
simdgroup_load(*v1442, reinterpret_cast<threadgroup float *>(v1444), v1394, 0, false);
simdgroup_multiply_accumulate(*v80, *v1427, *v1442, *v80);
simdgroup_float8x8 v1445_store; thread simdgroup_float8x8 * v1445 = &v1445_store;uint32_t const v1446 = v511 + v93;
uint32_t const v1447 = uint32_t(v1446);
threadgroup float_4 * const v1448 = &(*v72)[v1447];
simdgroup_load(*v1445, reinterpret_cast<threadgroup float *>(v1448), v521, 0, false);
simdgroup_float8x8 v1449_store; thread simdgroup_float8x8 * v1449 = &v1449_store;uint32_t const v1450 = 544;
threadgroup float_4 * const v1451 = &(*v70)[v1450];
simdgroup_load(*v1449, reinterpret_cast<threadgroup float *>(v1451), v1394, 0, false);
simdgroup_multiply_accumulate(*v75, *v1445, *v1449, *v75);
simdgroup_float8x8 v1452_store; thread simdgroup_float8x8 * v1452 = &v1452_store;uint32_t const v1453 = 546;
threadgroup float_4 * const v1454 = &(*v70)[v1453];
simdgroup_load(*v1452, reinterpret_cast<threadgroup float *>(v1454), v1394, 0, false);
simdgroup_multiply_accumulate(*v77, *v1445, *v1452, *v77);
simdgroup_float8x8 v1455_store; thread simdgroup_float8x8 * v1455 = &v1455_store;uint32_t const v1456 = 548;
threadgroup float_4 * const v1457 = &(*v70)[v1456];
simdgroup_load(*v1455, reinterpret_cast<threadgroup float *>(v1457), v1394, 0, false);
simdgroup_multiply_accumulate(*v78, *v1445, *v1455, *v78);
simdgroup_float8x8 v1458_store; thread simdgroup_float8x8 * v1458 = &v1458_store;uint32_t const v1459 = 550;
threadgroup float_4 * const v1460 = &(*v70)[v1459];
simdgroup_load(*v1458, reinterpret_cast<threadgroup float *>(v1460), v1394, 0, false);
simdgroup_multiply_accumulate(*v79, *v1445, *v1458, *v79);
simdgroup_float8x8 v1461_store; thread simdgroup_float8x8 * v1461 = &v1461_store;uint32_t const v1462 = 552;
threadgroup float_4 * const v1463 = &(*v70)[v1462];
simdgroup_load(*v1461, reinterpret_cast<threadgroup float *>(v1463), v1394, 0, false);
simdgroup_multiply_accumulate(*v80, *v1445, *v1461, *v80);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1464 = v66 * v67;
uint32_t const v1465 = v64 + v1464;
uint32_t const v1466 = v1465 + v68;
uint32_t const v1467 = uint32_t(v1466);
uint32_t const v1468 = v47 + v1467;
float const v1469 = *v90;
float const v1470 = simd_shuffle_xor(v1469, v67);;
float const v1471 = v1469 + v1470;
uint32_t const v1472 = 16;
float const v1473 = simd_shuffle_xor(v1471, v1472);;
float const v1474 = v1471 + v1473;
uint32_t const v1475 = reinterpret_cast<const thread uint32_t&>(v1474);
bool const v1476 = v1475 == v92;
float const v1477 = 1;
float const v1478 = v1477 / v1474;
float const v1479 = v1476 ? v76 : v1478;
uint32_t const v1480 = 320;
uint32_t const v1481 = v66 * v1480;
uint32_t const v1482 = uint32_t(v1481);
uint32_t const v1483 = 40;
threadgroup float * const v1484 = &(*v71)[v1482];

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1484), v1483);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1485 = v68 * v1483;
uint32_t const v1486 = v1481 + v1485;
uint32_t const v1487 = 2;
uint32_t const v1488 = v69 * v1487;
uint32_t const v1489 = v1486 + v1488;
bool const v1490 = v1466 < v18;
if(v1490) {
uint32_t const v1491 = 36;
bool const v1492 = v1488 < v1491;
if(v1492) {
uint32_t const v1493 = uint32_t(v1489);
threadgroup float * const v1494 = &(*v71)[v1493];
float const v1495 = *v1494;
float const v1496 = v1495 * v1479;
uint32_t const v1497 = 36;
uint32_t const v1498 = v1468 * v1497;
uint32_t const v1499 = uint32_t(v1488);
uint32_t const v1500 = v1498 + v1499;
device float * const v1501 = &v4[v1500];
*v1501 = v1496;
}
uint32_t const v1502 = v59 + v1488;
bool const v1503 = v1502 < v1491;
if(v1503) {
uint32_t const v1504 = v1489 + v59;
uint32_t const v1505 = uint32_t(v1504);
threadgroup float * const v1506 = &(*v71)[v1505];
float const v1507 = *v1506;
float const v1508 = v1507 * v1479;
uint32_t const v1509 = 36;
uint32_t const v1510 = v1468 * v1509;
uint32_t const v1511 = uint32_t(v1502);
uint32_t const v1512 = v1510 + v1511;
device float * const v1513 = &v4[v1512];
*v1513 = v1508;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1484), v1483);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1490) {
uint32_t const v1514 = v67 + v1488;
uint32_t const v1515 = 36;
bool const v1516 = v1514 < v1515;
if(v1516) {
uint32_t const v1517 = uint32_t(v1489);
threadgroup float * const v1518 = &(*v71)[v1517];
float const v1519 = *v1518;
float const v1520 = v1519 * v1479;
uint32_t const v1521 = 36;
uint32_t const v1522 = v1468 * v1521;
uint32_t const v1523 = uint32_t(v1514);
uint32_t const v1524 = v1522 + v1523;
device float * const v1525 = &v4[v1524];
*v1525 = v1520;
}
uint32_t const v1526 = 9;
uint32_t const v1527 = v1526 + v1488;
bool const v1528 = v1527 < v1515;
if(v1528) {
uint32_t const v1529 = v1489 + v59;
uint32_t const v1530 = uint32_t(v1529);
threadgroup float * const v1531 = &(*v71)[v1530];
float const v1532 = *v1531;
float const v1533 = v1532 * v1479;
uint32_t const v1534 = 36;
uint32_t const v1535 = v1468 * v1534;
uint32_t const v1536 = uint32_t(v1527);
uint32_t const v1537 = v1535 + v1536;
device float * const v1538 = &v4[v1537];
*v1538 = v1533;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1484), v1483);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1490) {
uint32_t const v1539 = v1472 + v1488;
uint32_t const v1540 = 36;
bool const v1541 = v1539 < v1540;
if(v1541) {
uint32_t const v1542 = uint32_t(v1489);
threadgroup float * const v1543 = &(*v71)[v1542];
float const v1544 = *v1543;
float const v1545 = v1544 * v1479;
uint32_t const v1546 = 36;
uint32_t const v1547 = v1468 * v1546;
uint32_t const v1548 = uint32_t(v1539);
uint32_t const v1549 = v1547 + v1548;
device float * const v1550 = &v4[v1549];
*v1550 = v1545;
}
uint32_t const v1551 = 17;
uint32_t const v1552 = v1551 + v1488;
bool const v1553 = v1552 < v1540;
if(v1553) {
uint32_t const v1554 = v1489 + v59;
uint32_t const v1555 = uint32_t(v1554);
threadgroup float * const v1556 = &(*v71)[v1555];
float const v1557 = *v1556;
float const v1558 = v1557 * v1479;
uint32_t const v1559 = 36;
uint32_t const v1560 = v1468 * v1559;
uint32_t const v1561 = uint32_t(v1552);
uint32_t const v1562 = v1560 + v1561;
device float * const v1563 = &v4[v1562];
*v1563 = v1558;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1484), v1483);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1490) {
uint32_t const v1564 = 24;
uint32_t const v1565 = v1564 + v1488;
uint32_t const v1566 = 36;
bool const v1567 = v1565 < v1566;
if(v1567) {
uint32_t const v1568 = uint32_t(v1489);
threadgroup float * const v1569 = &(*v71)[v1568];
float const v1570 = *v1569;
float const v1571 = v1570 * v1479;
uint32_t const v1572 = 36;
uint32_t const v1573 = v1468 * v1572;
uint32_t const v1574 = uint32_t(v1565);
uint32_t const v1575 = v1573 + v1574;
device float * const v1576 = &v4[v1575];
*v1576 = v1571;
}
uint32_t const v1577 = 25;
uint32_t const v1578 = v1577 + v1488;
bool const v1579 = v1578 < v1566;
if(v1579) {
uint32_t const v1580 = v1489 + v59;
uint32_t const v1581 = uint32_t(v1580);
threadgroup float * const v1582 = &(*v71)[v1581];
float const v1583 = *v1582;
float const v1584 = v1583 * v1479;
uint32_t const v1585 = 36;
uint32_t const v1586 = v1468 * v1585;
uint32_t const v1587 = uint32_t(v1578);
uint32_t const v1588 = v1586 + v1587;
device float * const v1589 = &v4[v1588];
*v1589 = v1584;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1484), v1483);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1490) {
uint32_t const v1590 = v61 + v1488;
uint32_t const v1591 = 36;
bool const v1592 = v1590 < v1591;
if(v1592) {
uint32_t const v1593 = uint32_t(v1489);
threadgroup float * const v1594 = &(*v71)[v1593];
float const v1595 = *v1594;
float const v1596 = v1595 * v1479;
uint32_t const v1597 = 36;
uint32_t const v1598 = v1468 * v1597;
uint32_t const v1599 = uint32_t(v1590);
uint32_t const v1600 = v1598 + v1599;
device float * const v1601 = &v4[v1600];
*v1601 = v1596;
}
uint32_t const v1602 = 33;
uint32_t const v1603 = v1602 + v1488;
bool const v1604 = v1603 < v1591;
if(v1604) {
uint32_t const v1605 = v1489 + v59;
uint32_t const v1606 = uint32_t(v1605);
threadgroup float * const v1607 = &(*v71)[v1606];
float const v1608 = *v1607;
float const v1609 = v1608 * v1479;
uint32_t const v1610 = 36;
uint32_t const v1611 = v1468 * v1610;
uint32_t const v1612 = uint32_t(v1603);
uint32_t const v1613 = v1611 + v1612;
device float * const v1614 = &v4[v1613];
*v1614 = v1609;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
