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
threadgroup array<float, 1280> * const v72 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[15360]);
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
for(uint32_t v305 = v195; v305 < v200; v305 += v59) {
uint32_t const v306 = v305 * v61;
bool const v307 = v305 >= v208;
bool const v308 = v305 < v210;
bool const v309 = v307 && v308;
uint32_t const v310 = 2;
uint32_t const v311 = v305 % v310;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 const v312 = *v232;
*v121 = v312;
uint32_t const v313 = v125 * v67;
uint32_t const v314 = v313 + v126;
if(v149) {
float_4 const v315 = *v247;
uint32_t const v316 = uint32_t(v314);
threadgroup float_4 * const v317 = &(*v70)[v316];
*v317 = v315;
}
uint32_t const v318 = 12;
uint32_t const v319 = v250 * v318;
uint32_t const v320 = v285 + v319;
uint32_t const v321 = v320 + v256;
float_4 const v322 = *v266;
uint32_t const v323 = uint32_t(v321);
threadgroup float_4 * const v324 = &(*v70)[v323];
*v324 = v322;
uint32_t const v325 = v268 * v318;
uint32_t const v326 = v285 + v325;
uint32_t const v327 = v326 + v274;
float_4 const v328 = *v283;
uint32_t const v329 = uint32_t(v327);
threadgroup float_4 * const v330 = &(*v70)[v329];
*v330 = v328;
uint32_t const v331 = v287 * v318;
uint32_t const v332 = v285 + v331;
uint32_t const v333 = v332 + v293;
uint32_t const v334 = 320;
bool const v335 = v286 < v334;
if(v335) {
float_4 const v336 = *v302;
uint32_t const v337 = uint32_t(v333);
threadgroup float_4 * const v338 = &(*v70)[v337];
*v338 = v336;
}
bool const v339 = !v309;
bool const v340 = false;
if(v339) {
float const v341 = v322.i_0;
uint32_t const v342 = reinterpret_cast<const thread uint32_t&>(v341);
uint32_t const v343 = 2139095040;
uint32_t const v344 = v342 & v343;
bool const v345 = v344 == v343;
float const v346 = v322.i_1;
uint32_t const v347 = reinterpret_cast<const thread uint32_t&>(v346);
uint32_t const v348 = v347 & v343;
bool const v349 = v348 == v343;
bool const v350 = v345 || v349;
float const v351 = v322.i_2;
uint32_t const v352 = reinterpret_cast<const thread uint32_t&>(v351);
uint32_t const v353 = v352 & v343;
bool const v354 = v353 == v343;
bool const v355 = v350 || v354;
float const v356 = v322.i_3;
uint32_t const v357 = reinterpret_cast<const thread uint32_t&>(v356);
uint32_t const v358 = v357 & v343;
bool const v359 = v358 == v343;
bool const v360 = v355 || v359;
float const v361 = v328.i_0;
uint32_t const v362 = reinterpret_cast<const thread uint32_t&>(v361);
uint32_t const v363 = v362 & v343;
bool const v364 = v363 == v343;
bool const v365 = v360 || v364;
float const v366 = v328.i_1;
uint32_t const v367 = reinterpret_cast<const thread uint32_t&>(v366);
uint32_t const v368 = v367 & v343;
bool const v369 = v368 == v343;
bool const v370 = v365 || v369;
float const v371 = v328.i_2;
uint32_t const v372 = reinterpret_cast<const thread uint32_t&>(v371);
uint32_t const v373 = v372 & v343;
bool const v374 = v373 == v343;
bool const v375 = v370 || v374;
float const v376 = v328.i_3;
uint32_t const v377 = reinterpret_cast<const thread uint32_t&>(v376);
uint32_t const v378 = v377 & v343;
bool const v379 = v378 == v343;
bool const v380 = v375 || v379;
float_4 const v381 = *v302;
float const v382 = v381.i_0;
uint32_t const v383 = reinterpret_cast<const thread uint32_t&>(v382);
uint32_t const v384 = v383 & v343;
bool const v385 = v384 == v343;
bool const v386 = v380 || v385;
float const v387 = v381.i_1;
uint32_t const v388 = reinterpret_cast<const thread uint32_t&>(v387);
uint32_t const v389 = v388 & v343;
bool const v390 = v389 == v343;
bool const v391 = v386 || v390;
float const v392 = v381.i_2;
uint32_t const v393 = reinterpret_cast<const thread uint32_t&>(v392);
uint32_t const v394 = v393 & v343;
bool const v395 = v394 == v343;
bool const v396 = v391 || v395;
float const v397 = v381.i_3;
uint32_t const v398 = reinterpret_cast<const thread uint32_t&>(v397);
uint32_t const v399 = v398 & v343;
bool const v400 = v399 == v343;
bool const v401 = v396 || v400;
bool const v402 = simd_any(v401);;
bool const v403 = thread_index_in_simdgroup_v11 == v92;
if(v403) {
uint32_t const v404 = v402 ? v59 : v92;
uint32_t const v405 = v311 * v155;
uint32_t const v406 = v405 + v66;
uint32_t const v407 = uint32_t(v406);
threadgroup uint32_t * const v408 = &(*v74)[v407];
*v408 = v404;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v409 = v306 + v61;
uint32_t const v410 = v409 + v94;
uint32_t const v411 = min(v410, v212);
uint32_t const v412 = uint32_t(v411);
uint32_t const v413 = v412 * v32;
uint32_t const v414 = v54 + v413;
float_4 v415_store;
thread float_4 * v415 = &v415_store;*v415 = v101;
if(v226) {
uint32_t const v416 = v223 / v155;
uint32_t const v417 = uint32_t(v416);
uint32_t const v418 = v414 + v417;
device float_4 const* const v419 = &v2[v418];
float_4 const v420 = *v419;
*v415 = v420;
}
float_4 const v421 = *v415;
*v232 = v421;
uint32_t const v422 = v409 + v125;
uint32_t const v423 = min(v422, v212);
uint32_t const v424 = uint32_t(v423);
uint32_t const v425 = v424 * v32;
uint32_t const v426 = v54 + v425;
float_4 v427_store;
thread float_4 * v427 = &v427_store;*v427 = v101;
if(v241) {
uint32_t const v428 = v239 / v155;
uint32_t const v429 = uint32_t(v428);
uint32_t const v430 = v426 + v429;
device float_4 const* const v431 = &v2[v430];
float_4 const v432 = *v431;
*v427 = v432;
}
float_4 const v433 = *v427;
*v247 = v433;
uint32_t const v434 = v409 + v250;
uint32_t const v435 = min(v434, v212);
uint32_t const v436 = uint32_t(v435);
uint32_t const v437 = v436 * v35;
uint32_t const v438 = v57 + v437;
float_4 v439_store;
thread float_4 * v439 = &v439_store;*v439 = v101;
if(v260) {
uint32_t const v440 = v257 / v155;
uint32_t const v441 = uint32_t(v440);
uint32_t const v442 = v438 + v441;
device float_4 const* const v443 = &v3[v442];
float_4 const v444 = *v443;
*v439 = v444;
}
float_4 const v445 = *v439;
*v266 = v445;
uint32_t const v446 = v409 + v268;
uint32_t const v447 = min(v446, v212);
uint32_t const v448 = uint32_t(v447);
uint32_t const v449 = v448 * v35;
uint32_t const v450 = v57 + v449;
float_4 v451_store;
thread float_4 * v451 = &v451_store;*v451 = v101;
if(v277) {
uint32_t const v452 = v275 / v155;
uint32_t const v453 = uint32_t(v452);
uint32_t const v454 = v450 + v453;
device float_4 const* const v455 = &v3[v454];
float_4 const v456 = *v455;
*v451 = v456;
}
float_4 const v457 = *v451;
*v283 = v457;
uint32_t const v458 = v409 + v287;
uint32_t const v459 = min(v458, v212);
uint32_t const v460 = uint32_t(v459);
uint32_t const v461 = v460 * v35;
uint32_t const v462 = v57 + v461;
float_4 v463_store;
thread float_4 * v463 = &v463_store;*v463 = v101;
if(v296) {
uint32_t const v464 = v294 / v155;
uint32_t const v465 = uint32_t(v464);
uint32_t const v466 = v462 + v465;
device float_4 const* const v467 = &v3[v466];
float_4 const v468 = *v467;
*v463 = v468;
}
float_4 const v469 = *v463;
*v302 = v469;
bool v470_store;
thread bool * v470 = &v470_store;*v470 = v340;
bool const v471 = *v470;
bool const v472 = true;
bool v473_store;
thread bool * v473 = &v473_store;if(v471) {
*v473 = v472;
}
 else {
uint32_t const v474 = v311 * v155;
uint32_t const v475 = uint32_t(v474);
threadgroup uint32_t * const v476 = &(*v74)[v475];
uint32_t const v477 = *v476;
bool const v478 = v477 != v92;
*v473 = v478;
}
bool const v479 = *v473;
*v470 = v479;
bool const v480 = *v470;
bool v481_store;
thread bool * v481 = &v481_store;if(v480) {
*v481 = v472;
}
 else {
uint32_t const v482 = v311 * v155;
uint32_t const v483 = v482 + v59;
uint32_t const v484 = uint32_t(v483);
threadgroup uint32_t * const v485 = &(*v74)[v484];
uint32_t const v486 = *v485;
bool const v487 = v486 != v92;
*v481 = v487;
}
bool const v488 = *v481;
*v470 = v488;
bool const v489 = *v470;
bool v490_store;
thread bool * v490 = &v490_store;if(v489) {
*v490 = v472;
}
 else {
uint32_t const v491 = v311 * v155;
uint32_t const v492 = v491 + v310;
uint32_t const v493 = uint32_t(v492);
threadgroup uint32_t * const v494 = &(*v74)[v493];
uint32_t const v495 = *v494;
bool const v496 = v495 != v92;
*v490 = v496;
}
bool const v497 = *v490;
*v470 = v497;
bool const v498 = *v470;
bool v499_store;
thread bool * v499 = &v499_store;if(v498) {
*v499 = v472;
}
 else {
uint32_t const v500 = v311 * v155;
uint32_t const v501 = 3;
uint32_t const v502 = v500 + v501;
uint32_t const v503 = uint32_t(v502);
threadgroup uint32_t * const v504 = &(*v74)[v503];
uint32_t const v505 = *v504;
bool const v506 = v505 != v92;
*v499 = v506;
}
bool const v507 = *v499;
*v470 = v507;
bool v508_store;
thread bool * v508 = &v508_store;if(v309) {
*v508 = v472;
}
 else {
*v508 = v340;
}
uint32_t const v509 = v66 * v334;
simdgroup_float8x8 v510_store; thread simdgroup_float8x8 * v510 = &v510_store;*v510 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v511_store; thread simdgroup_float8x8 * v511 = &v511_store;threadgroup float_4 * const v512 = &(*v70)[v17];
simdgroup_load(*v511, reinterpret_cast<threadgroup float *>(v512), v61, 0, true);
simdgroup_multiply_accumulate(*v510, *v81, *v511, *v510);
simdgroup_float8x8 v513_store; thread simdgroup_float8x8 * v513 = &v513_store;threadgroup float_4 * const v514 = &(*v70)[v215];
simdgroup_load(*v513, reinterpret_cast<threadgroup float *>(v514), v61, 0, true);
simdgroup_multiply_accumulate(*v510, *v82, *v513, *v510);
simdgroup_float8x8 v515_store; thread simdgroup_float8x8 * v515 = &v515_store;uint32_t const v516 = 4;
threadgroup float_4 * const v517 = &(*v70)[v516];
simdgroup_load(*v515, reinterpret_cast<threadgroup float *>(v517), v61, 0, true);
simdgroup_multiply_accumulate(*v510, *v83, *v515, *v510);
uint32_t const v518 = uint32_t(v509);
uint32_t const v519 = 40;
threadgroup float * const v520 = &(*v71)[v518];

simdgroup_store(*v510, reinterpret_cast<threadgroup float *>(v520), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v521_store; thread simdgroup_float8x8 * v521 = &v521_store;*v521 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
simdgroup_float8x8 v522_store; thread simdgroup_float8x8 * v522 = &v522_store;uint32_t const v523 = 64;
threadgroup float_4 * const v524 = &(*v70)[v523];
simdgroup_load(*v522, reinterpret_cast<threadgroup float *>(v524), v61, 0, true);
simdgroup_multiply_accumulate(*v521, *v81, *v522, *v521);
simdgroup_float8x8 v525_store; thread simdgroup_float8x8 * v525 = &v525_store;uint32_t const v526 = 66;
threadgroup float_4 * const v527 = &(*v70)[v526];
simdgroup_load(*v525, reinterpret_cast<threadgroup float *>(v527), v61, 0, true);
simdgroup_multiply_accumulate(*v521, *v82, *v525, *v521);
simdgroup_float8x8 v528_store; thread simdgroup_float8x8 * v528 = &v528_store;uint32_t const v529 = 68;
threadgroup float_4 * const v530 = &(*v70)[v529];
simdgroup_load(*v528, reinterpret_cast<threadgroup float *>(v530), v61, 0, true);
simdgroup_multiply_accumulate(*v521, *v83, *v528, *v521);
uint32_t const v531 = v509 + v67;
uint32_t const v532 = uint32_t(v531);
threadgroup float * const v533 = &(*v71)[v532];

simdgroup_store(*v521, reinterpret_cast<threadgroup float *>(v533), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v534_store; thread simdgroup_float8x8 * v534 = &v534_store;*v534 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
uint32_t const v535 = 16;
simdgroup_float8x8 v536_store; thread simdgroup_float8x8 * v536 = &v536_store;uint32_t const v537 = 128;
threadgroup float_4 * const v538 = &(*v70)[v537];
simdgroup_load(*v536, reinterpret_cast<threadgroup float *>(v538), v61, 0, true);
simdgroup_multiply_accumulate(*v534, *v81, *v536, *v534);
simdgroup_float8x8 v539_store; thread simdgroup_float8x8 * v539 = &v539_store;uint32_t const v540 = 130;
threadgroup float_4 * const v541 = &(*v70)[v540];
simdgroup_load(*v539, reinterpret_cast<threadgroup float *>(v541), v61, 0, true);
simdgroup_multiply_accumulate(*v534, *v82, *v539, *v534);
simdgroup_float8x8 v542_store; thread simdgroup_float8x8 * v542 = &v542_store;uint32_t const v543 = 132;
threadgroup float_4 * const v544 = &(*v70)[v543];
simdgroup_load(*v542, reinterpret_cast<threadgroup float *>(v544), v61, 0, true);
simdgroup_multiply_accumulate(*v534, *v83, *v542, *v534);
uint32_t const v545 = v509 + v535;
uint32_t const v546 = uint32_t(v545);
threadgroup float * const v547 = &(*v71)[v546];

simdgroup_store(*v534, reinterpret_cast<threadgroup float *>(v547), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v548_store; thread simdgroup_float8x8 * v548 = &v548_store;*v548 = make_filled_simdgroup_matrix<float, 8, 8>(v76);
uint32_t const v549 = 24;
simdgroup_float8x8 v550_store; thread simdgroup_float8x8 * v550 = &v550_store;uint32_t const v551 = 192;
uint32_t const v552 = 448;
threadgroup float_4 * const v553 = &(*v70)[v551];
simdgroup_load(*v550, reinterpret_cast<threadgroup float *>(v553), v61, 0, true);
simdgroup_multiply_accumulate(*v548, *v81, *v550, *v548);
simdgroup_float8x8 v554_store; thread simdgroup_float8x8 * v554 = &v554_store;uint32_t const v555 = 194;
threadgroup float_4 * const v556 = &(*v70)[v555];
simdgroup_load(*v554, reinterpret_cast<threadgroup float *>(v556), v61, 0, true);
simdgroup_multiply_accumulate(*v548, *v82, *v554, *v548);
simdgroup_float8x8 v557_store; thread simdgroup_float8x8 * v557 = &v557_store;uint32_t const v558 = 196;
threadgroup float_4 * const v559 = &(*v70)[v558];
simdgroup_load(*v557, reinterpret_cast<threadgroup float *>(v559), v61, 0, true);
simdgroup_multiply_accumulate(*v548, *v83, *v557, *v548);
uint32_t const v560 = v509 + v549;
uint32_t const v561 = uint32_t(v560);
threadgroup float * const v562 = &(*v71)[v561];

simdgroup_store(*v548, reinterpret_cast<threadgroup float *>(v562), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v563 = v66 * v67;
uint32_t const v564 = v64 + v563;
uint32_t const v565 = v564 + v68;
array<float, 8> v566_store = {};
thread array<float, 8> * v566 = &v566_store;uint32_t const v567 = v69 * v67;
uint32_t const v568 = v306 + v567;
uint32_t const v569 = v68 * v519;
uint32_t const v570 = v509 + v569;
uint32_t const v571 = v570 + v567;
uint32_t const v572 = uint32_t(v571);
threadgroup float * const v573 = &(*v71)[v572];
float const v574 = *v573;
float v575_store;
thread float * v575 = &v575_store;*v575 = v89;
bool const v576 = *v508;
bool v577_store;
thread bool * v577 = &v577_store;if(v576) {
*v577 = v472;
}
 else {
int32_t const v578 = int32_t(v568);
int32_t const v579 = int32_t(v565);
int32_t const v580 = v578 - v579;
bool const v581 = v568 < v19;
bool const v582 = v580 >= v22;
bool const v583 = v581 && v582;
bool const v584 = v580 <= v23;
bool const v585 = v583 && v584;
*v577 = v585;
}
bool const v586 = *v577;
if(v586) {
uint32_t const v587 = min(v565, v60);
float const v588 = v574 * v25;
float const v589 = 2;
float const v590 = v589 * v588;
float const v591 = exp(v590);float const v592 = v591 + v304;
float const v593 = v589 / v592;
float const v594 = v304 - v593;
float const v595 = v588 * v588;
float const v596 = 0.0539682545;
float const v597 = 0.13333334;
float const v598 = -v595;
float const v599 = fma(v598, v596, v597);
float const v600 = 0.333333343;
float const v601 = fma(v598, v599, v600);
float const v602 = fma(v598, v601, v304);
float const v603 = v588 * v602;
float const v604 = abs(v588);
float const v605 = 0.25;
bool const v606 = v604 < v605;
float const v607 = v606 ? v603 : v594;
float const v608 = v26 * v607;
uint32_t const v609 = v41 * v36;
uint32_t const v610 = v44 * v37;
uint32_t const v611 = v609 + v610;
device float const* const v612 = &v9[v611];
float const v613 = *v612;
int32_t const v614 = int32_t(v587);
int32_t const v615 = v614 + v24;
int32_t const v616 = int32_t(v568);
int32_t const v617 = v615 - v616;
float const v618 = float(v617);
float const v619 = abs(v618);
float const v620 = -v613;
float const v621 = fma(v620, v619, v608);
*v575 = v621;
}
thread float * const v622 = &(*v566)[v17];
float const v623 = *v575;
*v622 = v623;
float const v624 = max(v89, v623);
uint32_t const v625 = v567 + v59;
uint32_t const v626 = v306 + v625;
uint32_t const v627 = v570 + v625;
uint32_t const v628 = uint32_t(v627);
threadgroup float * const v629 = &(*v71)[v628];
float const v630 = *v629;
float v631_store;
thread float * v631 = &v631_store;*v631 = v89;
bool const v632 = *v508;
bool v633_store;
thread bool * v633 = &v633_store;if(v632) {
*v633 = v472;
}
 else {
int32_t const v634 = int32_t(v626);
int32_t const v635 = int32_t(v565);
int32_t const v636 = v634 - v635;
bool const v637 = v626 < v19;
bool const v638 = v636 >= v22;
bool const v639 = v637 && v638;
bool const v640 = v636 <= v23;
bool const v641 = v639 && v640;
*v633 = v641;
}
bool const v642 = *v633;
if(v642) {
uint32_t const v643 = min(v565, v60);
float const v644 = v630 * v25;
float const v645 = 2;
float const v646 = v645 * v644;
float const v647 = exp(v646);float const v648 = v647 + v304;
float const v649 = v645 / v648;
float const v650 = v304 - v649;
float const v651 = v644 * v644;
float const v652 = 0.0539682545;
float const v653 = 0.13333334;
float const v654 = -v651;
float const v655 = fma(v654, v652, v653);
float const v656 = 0.333333343;
float const v657 = fma(v654, v655, v656);
float const v658 = fma(v654, v657, v304);
float const v659 = v644 * v658;
float const v660 = abs(v644);
float const v661 = 0.25;
bool const v662 = v660 < v661;
float const v663 = v662 ? v659 : v650;
float const v664 = v26 * v663;
uint32_t const v665 = v41 * v36;
uint32_t const v666 = v44 * v37;
uint32_t const v667 = v665 + v666;
device float const* const v668 = &v9[v667];
float const v669 = *v668;
int32_t const v670 = int32_t(v643);
int32_t const v671 = v670 + v24;
int32_t const v672 = int32_t(v626);
int32_t const v673 = v671 - v672;
float const v674 = float(v673);
float const v675 = abs(v674);
float const v676 = -v669;
float const v677 = fma(v676, v675, v664);
*v631 = v677;
}
thread float * const v678 = &(*v566)[v73];
float const v679 = *v631;
*v678 = v679;
float const v680 = max(v624, v679);
uint32_t const v681 = v567 + v310;
uint32_t const v682 = v306 + v681;
uint32_t const v683 = v570 + v681;
uint32_t const v684 = uint32_t(v683);
threadgroup float * const v685 = &(*v71)[v684];
float const v686 = *v685;
float v687_store;
thread float * v687 = &v687_store;*v687 = v89;
bool const v688 = *v508;
bool v689_store;
thread bool * v689 = &v689_store;if(v688) {
*v689 = v472;
}
 else {
int32_t const v690 = int32_t(v682);
int32_t const v691 = int32_t(v565);
int32_t const v692 = v690 - v691;
bool const v693 = v682 < v19;
bool const v694 = v692 >= v22;
bool const v695 = v693 && v694;
bool const v696 = v692 <= v23;
bool const v697 = v695 && v696;
*v689 = v697;
}
bool const v698 = *v689;
if(v698) {
uint32_t const v699 = min(v565, v60);
float const v700 = v686 * v25;
float const v701 = 2;
float const v702 = v701 * v700;
float const v703 = exp(v702);float const v704 = v703 + v304;
float const v705 = v701 / v704;
float const v706 = v304 - v705;
float const v707 = v700 * v700;
float const v708 = 0.0539682545;
float const v709 = 0.13333334;
float const v710 = -v707;
float const v711 = fma(v710, v708, v709);
float const v712 = 0.333333343;
float const v713 = fma(v710, v711, v712);
float const v714 = fma(v710, v713, v304);
float const v715 = v700 * v714;
float const v716 = abs(v700);
float const v717 = 0.25;
bool const v718 = v716 < v717;
float const v719 = v718 ? v715 : v706;
float const v720 = v26 * v719;
uint32_t const v721 = v41 * v36;
uint32_t const v722 = v44 * v37;
uint32_t const v723 = v721 + v722;
device float const* const v724 = &v9[v723];
float const v725 = *v724;
int32_t const v726 = int32_t(v699);
int32_t const v727 = v726 + v24;
int32_t const v728 = int32_t(v682);
int32_t const v729 = v727 - v728;
float const v730 = float(v729);
float const v731 = abs(v730);
float const v732 = -v725;
float const v733 = fma(v732, v731, v720);
*v687 = v733;
}
thread float * const v734 = &(*v566)[v215];
float const v735 = *v687;
*v734 = v735;
float const v736 = max(v680, v735);
uint32_t const v737 = 3;
uint32_t const v738 = v567 + v737;
uint32_t const v739 = v306 + v738;
uint32_t const v740 = v570 + v738;
uint32_t const v741 = uint32_t(v740);
threadgroup float * const v742 = &(*v71)[v741];
float const v743 = *v742;
float v744_store;
thread float * v744 = &v744_store;*v744 = v89;
bool const v745 = *v508;
bool v746_store;
thread bool * v746 = &v746_store;if(v745) {
*v746 = v472;
}
 else {
int32_t const v747 = int32_t(v739);
int32_t const v748 = int32_t(v565);
int32_t const v749 = v747 - v748;
bool const v750 = v739 < v19;
bool const v751 = v749 >= v22;
bool const v752 = v750 && v751;
bool const v753 = v749 <= v23;
bool const v754 = v752 && v753;
*v746 = v754;
}
bool const v755 = *v746;
if(v755) {
uint32_t const v756 = min(v565, v60);
float const v757 = v743 * v25;
float const v758 = 2;
float const v759 = v758 * v757;
float const v760 = exp(v759);float const v761 = v760 + v304;
float const v762 = v758 / v761;
float const v763 = v304 - v762;
float const v764 = v757 * v757;
float const v765 = 0.0539682545;
float const v766 = 0.13333334;
float const v767 = -v764;
float const v768 = fma(v767, v765, v766);
float const v769 = 0.333333343;
float const v770 = fma(v767, v768, v769);
float const v771 = fma(v767, v770, v304);
float const v772 = v757 * v771;
float const v773 = abs(v757);
float const v774 = 0.25;
bool const v775 = v773 < v774;
float const v776 = v775 ? v772 : v763;
float const v777 = v26 * v776;
uint32_t const v778 = v41 * v36;
uint32_t const v779 = v44 * v37;
uint32_t const v780 = v778 + v779;
device float const* const v781 = &v9[v780];
float const v782 = *v781;
int32_t const v783 = int32_t(v756);
int32_t const v784 = v783 + v24;
int32_t const v785 = int32_t(v739);
int32_t const v786 = v784 - v785;
float const v787 = float(v786);
float const v788 = abs(v787);
float const v789 = -v782;
float const v790 = fma(v789, v788, v777);
*v744 = v790;
}
thread float * const v791 = &(*v566)[v217];
float const v792 = *v744;
*v791 = v792;
float const v793 = max(v736, v792);
uint32_t const v794 = v567 + v155;
uint32_t const v795 = v306 + v794;
uint32_t const v796 = v570 + v794;
uint32_t const v797 = uint32_t(v796);
threadgroup float * const v798 = &(*v71)[v797];
float const v799 = *v798;
float v800_store;
thread float * v800 = &v800_store;*v800 = v89;
bool const v801 = *v508;
bool v802_store;
thread bool * v802 = &v802_store;if(v801) {
*v802 = v472;
}
 else {
int32_t const v803 = int32_t(v795);
int32_t const v804 = int32_t(v565);
int32_t const v805 = v803 - v804;
bool const v806 = v795 < v19;
bool const v807 = v805 >= v22;
bool const v808 = v806 && v807;
bool const v809 = v805 <= v23;
bool const v810 = v808 && v809;
*v802 = v810;
}
bool const v811 = *v802;
if(v811) {
uint32_t const v812 = min(v565, v60);
float const v813 = v799 * v25;
float const v814 = 2;
float const v815 = v814 * v813;
float const v816 = exp(v815);float const v817 = v816 + v304;
float const v818 = v814 / v817;
float const v819 = v304 - v818;
float const v820 = v813 * v813;
float const v821 = 0.0539682545;
float const v822 = 0.13333334;
float const v823 = -v820;
float const v824 = fma(v823, v821, v822);
float const v825 = 0.333333343;
float const v826 = fma(v823, v824, v825);
float const v827 = fma(v823, v826, v304);
float const v828 = v813 * v827;
float const v829 = abs(v813);
float const v830 = 0.25;
bool const v831 = v829 < v830;
float const v832 = v831 ? v828 : v819;
float const v833 = v26 * v832;
uint32_t const v834 = v41 * v36;
uint32_t const v835 = v44 * v37;
uint32_t const v836 = v834 + v835;
device float const* const v837 = &v9[v836];
float const v838 = *v837;
int32_t const v839 = int32_t(v812);
int32_t const v840 = v839 + v24;
int32_t const v841 = int32_t(v795);
int32_t const v842 = v840 - v841;
float const v843 = float(v842);
float const v844 = abs(v843);
float const v845 = -v838;
float const v846 = fma(v845, v844, v833);
*v800 = v846;
}
thread float * const v847 = &(*v566)[v516];
float const v848 = *v800;
*v847 = v848;
float const v849 = max(v793, v848);
uint32_t const v850 = 5;
uint32_t const v851 = v567 + v850;
uint32_t const v852 = v306 + v851;
uint32_t const v853 = v570 + v851;
uint32_t const v854 = uint32_t(v853);
threadgroup float * const v855 = &(*v71)[v854];
float const v856 = *v855;
float v857_store;
thread float * v857 = &v857_store;*v857 = v89;
bool const v858 = *v508;
bool v859_store;
thread bool * v859 = &v859_store;if(v858) {
*v859 = v472;
}
 else {
int32_t const v860 = int32_t(v852);
int32_t const v861 = int32_t(v565);
int32_t const v862 = v860 - v861;
bool const v863 = v852 < v19;
bool const v864 = v862 >= v22;
bool const v865 = v863 && v864;
bool const v866 = v862 <= v23;
bool const v867 = v865 && v866;
*v859 = v867;
}
bool const v868 = *v859;
if(v868) {
uint32_t const v869 = min(v565, v60);
float const v870 = v856 * v25;
float const v871 = 2;
float const v872 = v871 * v870;
float const v873 = exp(v872);float const v874 = v873 + v304;
float const v875 = v871 / v874;
float const v876 = v304 - v875;
float const v877 = v870 * v870;
float const v878 = 0.0539682545;
float const v879 = 0.13333334;
float const v880 = -v877;
float const v881 = fma(v880, v878, v879);
float const v882 = 0.333333343;
float const v883 = fma(v880, v881, v882);
float const v884 = fma(v880, v883, v304);
float const v885 = v870 * v884;
float const v886 = abs(v870);
float const v887 = 0.25;
bool const v888 = v886 < v887;
float const v889 = v888 ? v885 : v876;
float const v890 = v26 * v889;
uint32_t const v891 = v41 * v36;
uint32_t const v892 = v44 * v37;
uint32_t const v893 = v891 + v892;
device float const* const v894 = &v9[v893];
float const v895 = *v894;
int32_t const v896 = int32_t(v869);
int32_t const v897 = v896 + v24;
int32_t const v898 = int32_t(v852);
int32_t const v899 = v897 - v898;
float const v900 = float(v899);
float const v901 = abs(v900);
float const v902 = -v895;
float const v903 = fma(v902, v901, v890);
*v857 = v903;
}
uint32_t const v904 = 5;
thread float * const v905 = &(*v566)[v904];
float const v906 = *v857;
*v905 = v906;
float const v907 = max(v849, v906);
uint32_t const v908 = v567 + v93;
uint32_t const v909 = v306 + v908;
uint32_t const v910 = v570 + v908;
uint32_t const v911 = uint32_t(v910);
threadgroup float * const v912 = &(*v71)[v911];
float const v913 = *v912;
float v914_store;
thread float * v914 = &v914_store;*v914 = v89;
bool const v915 = *v508;
bool v916_store;
thread bool * v916 = &v916_store;if(v915) {
*v916 = v472;
}
 else {
int32_t const v917 = int32_t(v909);
int32_t const v918 = int32_t(v565);
int32_t const v919 = v917 - v918;
bool const v920 = v909 < v19;
bool const v921 = v919 >= v22;
bool const v922 = v920 && v921;
bool const v923 = v919 <= v23;
bool const v924 = v922 && v923;
*v916 = v924;
}
bool const v925 = *v916;
if(v925) {
uint32_t const v926 = min(v565, v60);
float const v927 = v913 * v25;
float const v928 = 2;
float const v929 = v928 * v927;
float const v930 = exp(v929);float const v931 = v930 + v304;
float const v932 = v928 / v931;
float const v933 = v304 - v932;
float const v934 = v927 * v927;
float const v935 = 0.0539682545;
float const v936 = 0.13333334;
float const v937 = -v934;
float const v938 = fma(v937, v935, v936);
float const v939 = 0.333333343;
float const v940 = fma(v937, v938, v939);
float const v941 = fma(v937, v940, v304);
float const v942 = v927 * v941;
float const v943 = abs(v927);
float const v944 = 0.25;
bool const v945 = v943 < v944;
float const v946 = v945 ? v942 : v933;
float const v947 = v26 * v946;
uint32_t const v948 = v41 * v36;
uint32_t const v949 = v44 * v37;
uint32_t const v950 = v948 + v949;
device float const* const v951 = &v9[v950];
float const v952 = *v951;
int32_t const v953 = int32_t(v926);
int32_t const v954 = v953 + v24;
int32_t const v955 = int32_t(v909);
int32_t const v956 = v954 - v955;
float const v957 = float(v956);
float const v958 = abs(v957);
float const v959 = -v952;
float const v960 = fma(v959, v958, v947);
*v914 = v960;
}
uint32_t const v961 = 6;
thread float * const v962 = &(*v566)[v961];
float const v963 = *v914;
*v962 = v963;
float const v964 = max(v907, v963);
uint32_t const v965 = 7;
uint32_t const v966 = v567 + v965;
uint32_t const v967 = v306 + v966;
uint32_t const v968 = v570 + v966;
uint32_t const v969 = uint32_t(v968);
threadgroup float * const v970 = &(*v71)[v969];
float const v971 = *v970;
float v972_store;
thread float * v972 = &v972_store;*v972 = v89;
bool const v973 = *v508;
bool v974_store;
thread bool * v974 = &v974_store;if(v973) {
*v974 = v472;
}
 else {
int32_t const v975 = int32_t(v967);
int32_t const v976 = int32_t(v565);
int32_t const v977 = v975 - v976;
bool const v978 = v967 < v19;
bool const v979 = v977 >= v22;
bool const v980 = v978 && v979;
bool const v981 = v977 <= v23;
bool const v982 = v980 && v981;
*v974 = v982;
}
bool const v983 = *v974;
if(v983) {
uint32_t const v984 = min(v565, v60);
float const v985 = v971 * v25;
float const v986 = 2;
float const v987 = v986 * v985;
float const v988 = exp(v987);float const v989 = v988 + v304;
float const v990 = v986 / v989;
float const v991 = v304 - v990;
float const v992 = v985 * v985;
float const v993 = 0.0539682545;
float const v994 = 0.13333334;
float const v995 = -v992;
float const v996 = fma(v995, v993, v994);
float const v997 = 0.333333343;
float const v998 = fma(v995, v996, v997);
float const v999 = fma(v995, v998, v304);
float const v1000 = v985 * v999;
float const v1001 = abs(v985);
float const v1002 = 0.25;
bool const v1003 = v1001 < v1002;
float const v1004 = v1003 ? v1000 : v991;
float const v1005 = v26 * v1004;
uint32_t const v1006 = v41 * v36;
uint32_t const v1007 = v44 * v37;
uint32_t const v1008 = v1006 + v1007;
device float const* const v1009 = &v9[v1008];
float const v1010 = *v1009;
int32_t const v1011 = int32_t(v984);
int32_t const v1012 = v1011 + v24;
int32_t const v1013 = int32_t(v967);
int32_t const v1014 = v1012 - v1013;
float const v1015 = float(v1014);
float const v1016 = abs(v1015);
float const v1017 = -v1010;
float const v1018 = fma(v1017, v1016, v1005);
*v972 = v1018;
}
uint32_t const v1019 = 7;
thread float * const v1020 = &(*v566)[v1019];
float const v1021 = *v972;
*v1020 = v1021;
float const v1022 = max(v964, v1021);
float const v1023 = simd_shuffle_xor(v1022, v67);;
float const v1024 = max(v1022, v1023);
float const v1025 = simd_shuffle_xor(v1024, v535);;
float const v1026 = max(v1024, v1025);
float const v1027 = *v88;
float const v1028 = 5.54517698;
float const v1029 = v1027 + v1028;
bool const v1030 = v1026 > v1029;
float const v1031 = v1030 ? v1026 : v1027;
float const v1032 = v1027 - v1031;
float const v1033 = exp(v1032);bool const v1034 = v1031 != v1027;
bool v1035_store;
thread bool * v1035 = &v1035_store;if(v1034) {
bool const v1036 = v1027 != v89;
*v1035 = v1036;
}
 else {
*v1035 = v340;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1037 = *v1035;
bool const v1038 = simd_any(v1037);;
if(v1038) {

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v520), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1039 = v69 * v310;
uint32_t const v1040 = v570 + v1039;
uint32_t const v1041 = uint32_t(v1040);
threadgroup float * const v1042 = &(*v71)[v1041];
float const v1043 = *v1042;
float const v1044 = v1043 * v1033;
*v1042 = v1044;
uint32_t const v1045 = v1040 + v59;
uint32_t const v1046 = uint32_t(v1045);
threadgroup float * const v1047 = &(*v71)[v1046];
float const v1048 = *v1047;
float const v1049 = v1048 * v1033;
*v1047 = v1049;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v520), v519, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v520), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1050 = *v1042;
float const v1051 = v1050 * v1033;
*v1042 = v1051;
float const v1052 = *v1047;
float const v1053 = v1052 * v1033;
*v1047 = v1053;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v520), v519, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v520), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1054 = *v1042;
float const v1055 = v1054 * v1033;
*v1042 = v1055;
float const v1056 = *v1047;
float const v1057 = v1056 * v1033;
*v1047 = v1057;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v520), v519, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v520), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1058 = *v1042;
float const v1059 = v1058 * v1033;
*v1042 = v1059;
float const v1060 = *v1047;
float const v1061 = v1060 * v1033;
*v1047 = v1061;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v520), v519, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v520), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1062 = *v1042;
float const v1063 = v1062 * v1033;
*v1042 = v1063;
float const v1064 = *v1047;
float const v1065 = v1064 * v1033;
*v1047 = v1065;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v520), v519, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v88 = v1031;
float const v1066 = *v622;
uint32_t const v1067 = reinterpret_cast<const thread uint32_t&>(v1066);
uint32_t const v1068 = 4286578687;
bool const v1069 = v1067 == v1068;
float const v1070 = v1066 - v1031;
float const v1071 = exp(v1070);float const v1072 = v1069 ? v76 : v1071;
threadgroup float * const v1073 = &(*v72)[v572];
*v1073 = v1072;
float const v1074 = *v678;
uint32_t const v1075 = reinterpret_cast<const thread uint32_t&>(v1074);
bool const v1076 = v1075 == v1068;
float const v1077 = v1074 - v1031;
float const v1078 = exp(v1077);float const v1079 = v1076 ? v76 : v1078;
float const v1080 = v1072 + v1079;
uint32_t const v1081 = v571 + v59;
uint32_t const v1082 = uint32_t(v1081);
threadgroup float * const v1083 = &(*v72)[v1082];
*v1083 = v1079;
float const v1084 = *v734;
uint32_t const v1085 = reinterpret_cast<const thread uint32_t&>(v1084);
bool const v1086 = v1085 == v1068;
float const v1087 = v1084 - v1031;
float const v1088 = exp(v1087);float const v1089 = v1086 ? v76 : v1088;
float const v1090 = v1080 + v1089;
uint32_t const v1091 = v571 + v310;
uint32_t const v1092 = uint32_t(v1091);
threadgroup float * const v1093 = &(*v72)[v1092];
*v1093 = v1089;
float const v1094 = *v791;
uint32_t const v1095 = reinterpret_cast<const thread uint32_t&>(v1094);
bool const v1096 = v1095 == v1068;
float const v1097 = v1094 - v1031;
float const v1098 = exp(v1097);float const v1099 = v1096 ? v76 : v1098;
float const v1100 = v1090 + v1099;
uint32_t const v1101 = v571 + v737;
uint32_t const v1102 = uint32_t(v1101);
threadgroup float * const v1103 = &(*v72)[v1102];
*v1103 = v1099;
float const v1104 = *v847;
uint32_t const v1105 = reinterpret_cast<const thread uint32_t&>(v1104);
bool const v1106 = v1105 == v1068;
float const v1107 = v1104 - v1031;
float const v1108 = exp(v1107);float const v1109 = v1106 ? v76 : v1108;
float const v1110 = v1100 + v1109;
uint32_t const v1111 = v571 + v155;
uint32_t const v1112 = uint32_t(v1111);
threadgroup float * const v1113 = &(*v72)[v1112];
*v1113 = v1109;
float const v1114 = *v905;
uint32_t const v1115 = reinterpret_cast<const thread uint32_t&>(v1114);
bool const v1116 = v1115 == v1068;
float const v1117 = v1114 - v1031;
float const v1118 = exp(v1117);float const v1119 = v1116 ? v76 : v1118;
float const v1120 = v1110 + v1119;
uint32_t const v1121 = v571 + v850;
uint32_t const v1122 = uint32_t(v1121);
threadgroup float * const v1123 = &(*v72)[v1122];
*v1123 = v1119;
float const v1124 = *v962;
uint32_t const v1125 = reinterpret_cast<const thread uint32_t&>(v1124);
bool const v1126 = v1125 == v1068;
float const v1127 = v1124 - v1031;
float const v1128 = exp(v1127);float const v1129 = v1126 ? v76 : v1128;
float const v1130 = v1120 + v1129;
uint32_t const v1131 = v571 + v93;
uint32_t const v1132 = uint32_t(v1131);
threadgroup float * const v1133 = &(*v72)[v1132];
*v1133 = v1129;
float const v1134 = *v1020;
uint32_t const v1135 = reinterpret_cast<const thread uint32_t&>(v1134);
bool const v1136 = v1135 == v1068;
float const v1137 = v1134 - v1031;
float const v1138 = exp(v1137);float const v1139 = v1136 ? v76 : v1138;
float const v1140 = v1130 + v1139;
uint32_t const v1141 = v571 + v965;
uint32_t const v1142 = uint32_t(v1141);
threadgroup float * const v1143 = &(*v72)[v1142];
*v1143 = v1139;
float const v1144 = *v90;
float const v1145 = fma(v1144, v1033, v1140);
*v90 = v1145;
float const v1146 = *v91;
float const v1147 = fma(v1146, v1033, v1140);
*v91 = v1147;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1148 = *v508;
bool const v1149 = !v1148;
bool const v1150 = *v470;
bool const v1151 = v1150 && v1149;
if(v1151) {

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v520), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1152 = v69 * v310;
uint32_t const v1153 = v570 + v1152;
for(uint32_t v1154 = v92; v1154 < v61; v1154 += v59) {
uint32_t const v1155 = v570 + v1154;
uint32_t const v1156 = uint32_t(v1155);
threadgroup float * const v1157 = &(*v72)[v1156];
float const v1158 = *v1157;
uint32_t const v1159 = reinterpret_cast<const thread uint32_t&>(v1158);
bool const v1160 = v1159 == v92;
bool const v1161 = !v1160;
if(v1161) {
uint32_t const v1162 = v1154 * v318;
uint32_t const v1163 = v285 + v1162;
uint32_t const v1164 = v1152 / v155;
uint32_t const v1165 = v1163 + v1164;
uint32_t const v1166 = uint32_t(v1165);
threadgroup float_4 * const v1167 = &(*v70)[v1166];
float_4 const v1168 = *v1167;
float const v1169 = v1168.i_0;
float v1170_store;
thread float * v1170 = &v1170_store;*v1170 = v1169;
uint32_t const v1171 = v69 % v310;
bool const v1172 = v1171 == v59;
if(v1172) {
float const v1173 = v1168.i_2;
*v1170 = v1173;
}
uint32_t const v1174 = uint32_t(v1153);
float const v1175 = *v1170;
threadgroup float * const v1176 = &(*v71)[v1174];
float const v1177 = *v1176;
float const v1178 = fma(v1158, v1175, v1177);
*v1176 = v1178;
float const v1179 = v1168.i_1;
float v1180_store;
thread float * v1180 = &v1180_store;*v1180 = v1179;
if(v1172) {
float const v1181 = v1168.i_3;
*v1180 = v1181;
}
uint32_t const v1182 = v1153 + v59;
uint32_t const v1183 = uint32_t(v1182);
float const v1184 = *v1180;
threadgroup float * const v1185 = &(*v71)[v1183];
float const v1186 = *v1185;
float const v1187 = fma(v1158, v1184, v1186);
*v1185 = v1187;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v520), v519, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v520), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1188 = v92; v1188 < v61; v1188 += v59) {
uint32_t const v1189 = v570 + v1188;
uint32_t const v1190 = uint32_t(v1189);
threadgroup float * const v1191 = &(*v72)[v1190];
float const v1192 = *v1191;
uint32_t const v1193 = reinterpret_cast<const thread uint32_t&>(v1192);
bool const v1194 = v1193 == v92;
bool const v1195 = !v1194;
if(v1195) {
uint32_t const v1196 = v1188 * v318;
uint32_t const v1197 = 258;
uint32_t const v1198 = v1197 + v1196;
uint32_t const v1199 = v1152 / v155;
uint32_t const v1200 = v1198 + v1199;
uint32_t const v1201 = uint32_t(v1200);
threadgroup float_4 * const v1202 = &(*v70)[v1201];
float_4 const v1203 = *v1202;
float const v1204 = v1203.i_0;
float v1205_store;
thread float * v1205 = &v1205_store;*v1205 = v1204;
uint32_t const v1206 = v69 % v310;
bool const v1207 = v1206 == v59;
if(v1207) {
float const v1208 = v1203.i_2;
*v1205 = v1208;
}
uint32_t const v1209 = uint32_t(v1153);
float const v1210 = *v1205;
threadgroup float * const v1211 = &(*v71)[v1209];
float const v1212 = *v1211;
float const v1213 = fma(v1192, v1210, v1212);
*v1211 = v1213;
float const v1214 = v1203.i_1;
float v1215_store;
thread float * v1215 = &v1215_store;*v1215 = v1214;
if(v1207) {
float const v1216 = v1203.i_3;
*v1215 = v1216;
}
uint32_t const v1217 = v1153 + v59;
uint32_t const v1218 = uint32_t(v1217);
float const v1219 = *v1215;
threadgroup float * const v1220 = &(*v71)[v1218];
float const v1221 = *v1220;
float const v1222 = fma(v1192, v1219, v1221);
*v1220 = v1222;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v520), v519, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v520), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1223 = v92; v1223 < v61; v1223 += v59) {
uint32_t const v1224 = v570 + v1223;
uint32_t const v1225 = uint32_t(v1224);
threadgroup float * const v1226 = &(*v72)[v1225];
float const v1227 = *v1226;
uint32_t const v1228 = reinterpret_cast<const thread uint32_t&>(v1227);
bool const v1229 = v1228 == v92;
bool const v1230 = !v1229;
if(v1230) {
uint32_t const v1231 = v1223 * v318;
uint32_t const v1232 = 260;
uint32_t const v1233 = v1232 + v1231;
uint32_t const v1234 = v1152 / v155;
uint32_t const v1235 = v1233 + v1234;
uint32_t const v1236 = uint32_t(v1235);
threadgroup float_4 * const v1237 = &(*v70)[v1236];
float_4 const v1238 = *v1237;
float const v1239 = v1238.i_0;
float v1240_store;
thread float * v1240 = &v1240_store;*v1240 = v1239;
uint32_t const v1241 = v69 % v310;
bool const v1242 = v1241 == v59;
if(v1242) {
float const v1243 = v1238.i_2;
*v1240 = v1243;
}
uint32_t const v1244 = uint32_t(v1153);
float const v1245 = *v1240;
threadgroup float * const v1246 = &(*v71)[v1244];
float const v1247 = *v1246;
float const v1248 = fma(v1227, v1245, v1247);
*v1246 = v1248;
float const v1249 = v1238.i_1;
float v1250_store;
thread float * v1250 = &v1250_store;*v1250 = v1249;
if(v1242) {
float const v1251 = v1238.i_3;
*v1250 = v1251;
}
uint32_t const v1252 = v1153 + v59;
uint32_t const v1253 = uint32_t(v1252);
float const v1254 = *v1250;
threadgroup float * const v1255 = &(*v71)[v1253];
float const v1256 = *v1255;
float const v1257 = fma(v1227, v1254, v1256);
*v1255 = v1257;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v520), v519, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v520), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1258 = v92; v1258 < v61; v1258 += v59) {
uint32_t const v1259 = v570 + v1258;
uint32_t const v1260 = uint32_t(v1259);
threadgroup float * const v1261 = &(*v72)[v1260];
float const v1262 = *v1261;
uint32_t const v1263 = reinterpret_cast<const thread uint32_t&>(v1262);
bool const v1264 = v1263 == v92;
bool const v1265 = !v1264;
if(v1265) {
uint32_t const v1266 = v1258 * v318;
uint32_t const v1267 = 262;
uint32_t const v1268 = v1267 + v1266;
uint32_t const v1269 = v1152 / v155;
uint32_t const v1270 = v1268 + v1269;
uint32_t const v1271 = uint32_t(v1270);
threadgroup float_4 * const v1272 = &(*v70)[v1271];
float_4 const v1273 = *v1272;
float const v1274 = v1273.i_0;
float v1275_store;
thread float * v1275 = &v1275_store;*v1275 = v1274;
uint32_t const v1276 = v69 % v310;
bool const v1277 = v1276 == v59;
if(v1277) {
float const v1278 = v1273.i_2;
*v1275 = v1278;
}
uint32_t const v1279 = uint32_t(v1153);
float const v1280 = *v1275;
threadgroup float * const v1281 = &(*v71)[v1279];
float const v1282 = *v1281;
float const v1283 = fma(v1262, v1280, v1282);
*v1281 = v1283;
float const v1284 = v1273.i_1;
float v1285_store;
thread float * v1285 = &v1285_store;*v1285 = v1284;
if(v1277) {
float const v1286 = v1273.i_3;
*v1285 = v1286;
}
uint32_t const v1287 = v1153 + v59;
uint32_t const v1288 = uint32_t(v1287);
float const v1289 = *v1285;
threadgroup float * const v1290 = &(*v71)[v1288];
float const v1291 = *v1290;
float const v1292 = fma(v1262, v1289, v1291);
*v1290 = v1292;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v520), v519, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v520), v519);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1293 = v92; v1293 < v61; v1293 += v59) {
uint32_t const v1294 = v570 + v1293;
uint32_t const v1295 = uint32_t(v1294);
threadgroup float * const v1296 = &(*v72)[v1295];
float const v1297 = *v1296;
uint32_t const v1298 = reinterpret_cast<const thread uint32_t&>(v1297);
bool const v1299 = v1298 == v92;
bool const v1300 = !v1299;
if(v1300) {
uint32_t const v1301 = v1293 * v318;
uint32_t const v1302 = 264;
uint32_t const v1303 = v1302 + v1301;
uint32_t const v1304 = v1152 / v155;
uint32_t const v1305 = v1303 + v1304;
uint32_t const v1306 = uint32_t(v1305);
threadgroup float_4 * const v1307 = &(*v70)[v1306];
float_4 const v1308 = *v1307;
float const v1309 = v1308.i_0;
float v1310_store;
thread float * v1310 = &v1310_store;*v1310 = v1309;
uint32_t const v1311 = v69 % v310;
bool const v1312 = v1311 == v59;
if(v1312) {
float const v1313 = v1308.i_2;
*v1310 = v1313;
}
uint32_t const v1314 = uint32_t(v1153);
float const v1315 = *v1310;
threadgroup float * const v1316 = &(*v71)[v1314];
float const v1317 = *v1316;
float const v1318 = fma(v1297, v1315, v1317);
*v1316 = v1318;
float const v1319 = v1308.i_1;
float v1320_store;
thread float * v1320 = &v1320_store;*v1320 = v1319;
if(v1312) {
float const v1321 = v1308.i_3;
*v1320 = v1321;
}
uint32_t const v1322 = v1153 + v59;
uint32_t const v1323 = uint32_t(v1322);
float const v1324 = *v1320;
threadgroup float * const v1325 = &(*v71)[v1323];
float const v1326 = *v1325;
float const v1327 = fma(v1297, v1324, v1326);
*v1325 = v1327;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v520), v519, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_float8x8 v1328_store; thread simdgroup_float8x8 * v1328 = &v1328_store;threadgroup float * const v1329 = &(*v72)[v518];
simdgroup_load(*v1328, reinterpret_cast<threadgroup float *>(v1329), v519, 0, false);
simdgroup_float8x8 v1330_store; thread simdgroup_float8x8 * v1330 = &v1330_store;uint32_t const v1331 = 256;
uint32_t const v1332 = 48;
threadgroup float_4 * const v1333 = &(*v70)[v1331];
simdgroup_load(*v1330, reinterpret_cast<threadgroup float *>(v1333), v1332, 0, false);
simdgroup_multiply_accumulate(*v75, *v1328, *v1330, *v75);
simdgroup_float8x8 v1334_store; thread simdgroup_float8x8 * v1334 = &v1334_store;uint32_t const v1335 = 258;
threadgroup float_4 * const v1336 = &(*v70)[v1335];
simdgroup_load(*v1334, reinterpret_cast<threadgroup float *>(v1336), v1332, 0, false);
simdgroup_multiply_accumulate(*v77, *v1328, *v1334, *v77);
simdgroup_float8x8 v1337_store; thread simdgroup_float8x8 * v1337 = &v1337_store;uint32_t const v1338 = 260;
threadgroup float_4 * const v1339 = &(*v70)[v1338];
simdgroup_load(*v1337, reinterpret_cast<threadgroup float *>(v1339), v1332, 0, false);
simdgroup_multiply_accumulate(*v78, *v1328, *v1337, *v78);
simdgroup_float8x8 v1340_store; thread simdgroup_float8x8 * v1340 = &v1340_store;uint32_t const v1341 = 262;
threadgroup float_4 * const v1342 = &(*v70)[v1341];
simdgroup_load(*v1340, reinterpret_cast<threadgroup float *>(v1342), v1332, 0, false);
simdgroup_multiply_accumulate(*v79, *v1328, *v1340, *v79);
simdgroup_float8x8 v1343_store; thread simdgroup_float8x8 * v1343 = &v1343_store;uint32_t const v1344 = 264;
threadgroup float_4 * const v1345 = &(*v70)[v1344];
simdgroup_load(*v1343, reinterpret_cast<threadgroup float *>(v1345), v1332, 0, false);
simdgroup_multiply_accumulate(*v80, *v1328, *v1343, *v80);
simdgroup_float8x8 v1346_store; thread simdgroup_float8x8 * v1346 = &v1346_store;threadgroup float * const v1347 = &(*v72)[v532];
simdgroup_load(*v1346, reinterpret_cast<threadgroup float *>(v1347), v519, 0, false);
simdgroup_float8x8 v1348_store; thread simdgroup_float8x8 * v1348 = &v1348_store;uint32_t const v1349 = 352;
threadgroup float_4 * const v1350 = &(*v70)[v1349];
simdgroup_load(*v1348, reinterpret_cast<threadgroup float *>(v1350), v1332, 0, false);
simdgroup_multiply_accumulate(*v75, *v1346, *v1348, *v75);
simdgroup_float8x8 v1351_store; thread simdgroup_float8x8 * v1351 = &v1351_store;uint32_t const v1352 = 354;
threadgroup float_4 * const v1353 = &(*v70)[v1352];
simdgroup_load(*v1351, reinterpret_cast<threadgroup float *>(v1353), v1332, 0, false);
simdgroup_multiply_accumulate(*v77, *v1346, *v1351, *v77);
simdgroup_float8x8 v1354_store; thread simdgroup_float8x8 * v1354 = &v1354_store;uint32_t const v1355 = 356;
threadgroup float_4 * const v1356 = &(*v70)[v1355];
simdgroup_load(*v1354, reinterpret_cast<threadgroup float *>(v1356), v1332, 0, false);
simdgroup_multiply_accumulate(*v78, *v1346, *v1354, *v78);
simdgroup_float8x8 v1357_store; thread simdgroup_float8x8 * v1357 = &v1357_store;uint32_t const v1358 = 358;
threadgroup float_4 * const v1359 = &(*v70)[v1358];
simdgroup_load(*v1357, reinterpret_cast<threadgroup float *>(v1359), v1332, 0, false);
simdgroup_multiply_accumulate(*v79, *v1346, *v1357, *v79);
simdgroup_float8x8 v1360_store; thread simdgroup_float8x8 * v1360 = &v1360_store;uint32_t const v1361 = 360;
threadgroup float_4 * const v1362 = &(*v70)[v1361];
simdgroup_load(*v1360, reinterpret_cast<threadgroup float *>(v1362), v1332, 0, false);
simdgroup_multiply_accumulate(*v80, *v1346, *v1360, *v80);
simdgroup_float8x8 v1363_store; thread simdgroup_float8x8 * v1363 = &v1363_store;threadgroup float * const v1364 = &(*v72)[v546];
simdgroup_load(*v1363, reinterpret_cast<threadgroup float *>(v1364), v519, 0, false);
simdgroup_float8x8 v1365_store; thread simdgroup_float8x8 * v1365 = &v1365_store;threadgroup float_4 * const v1366 = &(*v70)[v552];
simdgroup_load(*v1365, reinterpret_cast<threadgroup float *>(v1366), v1332, 0, false);
simdgroup_multiply_accumulate(*v75, *v1363, *v1365, *v75);
simdgroup_float8x8 v1367_store; thread simdgroup_float8x8 * v1367 = &v1367_store;uint32_t const v1368 = 450;
threadgroup float_4 * const v1369 = &(*v70)[v1368];
simdgroup_load(*v1367, reinterpret_cast<threadgroup float *>(v1369), v1332, 0, false);
simdgroup_multiply_accumulate(*v77, *v1363, *v1367, *v77);
simdgroup_float8x8 v1370_store; thread simdgroup_float8x8 * v1370 = &v1370_store;uint32_t const v1371 = 452;
threadgroup float_4 * const v1372 = &(*v70)[v1371];
simdgroup_load(*v1370, reinterpret_cast<threadgroup float *>(v1372), v1332, 0, false);
simdgroup_multiply_accumulate(*v78, *v1363, *v1370, *v78);
simdgroup_float8x8 v1373_store; thread simdgroup_float8x8 * v1373 = &v1373_store;uint32_t const v1374 = 454;
threadgroup float_4 * const v1375 = &(*v70)[v1374];
simdgroup_load(*v1373, reinterpret_cast<threadgroup float *>(v1375), v1332, 0, false);
simdgroup_multiply_accumulate(*v79, *v1363, *v1373, *v79);
simdgroup_float8x8 v1376_store; thread simdgroup_float8x8 * v1376 = &v1376_store;uint32_t const v1377 = 456;
threadgroup float_4 * const v1378 = &(*v70)[v1377];
simdgroup_load(*v1376, reinterpret_cast<threadgroup float *>(v1378), v1332, 0, false);
simdgroup_multiply_accumulate(*v80, *v1363, *v1376, *v80);
simdgroup_float8x8 v1379_store; thread simdgroup_float8x8 * v1379 = &v1379_store;threadgroup float * const v1380 = &(*v72)[v561];
simdgroup_load(*v1379, reinterpret_cast<threadgroup float *>(v1380), v519, 0, false);
simdgroup_float8x8 v1381_store; thread simdgroup_float8x8 * v1381 = &v1381_store;uint32_t const v1382 = 544;
threadgroup float_4 * const v1383 = &(*v70)[v1382];
simdgroup_load(*v1381, reinterpret_cast<threadgroup float *>(v1383), v1332, 0, false);
simdgroup_multiply_accumulate(*v75, *v1379, *v1381, *v75);
simdgroup_float8x8 v1384_store; thread simdgroup_float8x8 * v1384 = &v1384_store;uint32_t const v1385 = 546;
threadgroup float_4 * const v1386 = &(*v70)[v1385];
simdgroup_load(*v1384, reinterpret_cast<threadgroup float *>(v1386), v1332, 0, false);
simdgroup_multiply_accumulate(*v77, *v1379, *v1384, *v77);
simdgroup_float8x8 v1387_store; thread simdgroup_float8x8 * v1387 = &v1387_store;uint32_t const v1388 = 548;
threadgroup float_4 * const v1389 = &(*v70)[v1388];
simdgroup_load(*v1387, reinterpret_cast<threadgroup float *>(v1389), v1332, 0, false);
simdgroup_multiply_accumulate(*v78, *v1379, *v1387, *v78);
simdgroup_float8x8 v1390_store; thread simdgroup_float8x8 * v1390 = &v1390_store;uint32_t const v1391 = 550;
threadgroup float_4 * const v1392 = &(*v70)[v1391];
simdgroup_load(*v1390, reinterpret_cast<threadgroup float *>(v1392), v1332, 0, false);
simdgroup_multiply_accumulate(*v79, *v1379, *v1390, *v79);
simdgroup_float8x8 v1393_store; thread simdgroup_float8x8 * v1393 = &v1393_store;uint32_t const v1394 = 552;
threadgroup float_4 * const v1395 = &(*v70)[v1394];
simdgroup_load(*v1393, reinterpret_cast<threadgroup float *>(v1395), v1332, 0, false);
simdgroup_multiply_accumulate(*v80, *v1379, *v1393, *v80);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1396 = v66 * v67;
uint32_t const v1397 = v64 + v1396;
uint32_t const v1398 = v1397 + v68;
uint32_t const v1399 = uint32_t(v1398);
uint32_t const v1400 = v47 + v1399;
float const v1401 = *v90;
float const v1402 = simd_shuffle_xor(v1401, v67);;
float const v1403 = v1401 + v1402;
uint32_t const v1404 = 16;
float const v1405 = simd_shuffle_xor(v1403, v1404);;
float const v1406 = v1403 + v1405;
uint32_t const v1407 = reinterpret_cast<const thread uint32_t&>(v1406);
bool const v1408 = v1407 == v92;
float const v1409 = 1;
float const v1410 = v1409 / v1406;
float const v1411 = v1408 ? v76 : v1410;
uint32_t const v1412 = 320;
uint32_t const v1413 = v66 * v1412;
uint32_t const v1414 = uint32_t(v1413);
uint32_t const v1415 = 40;
threadgroup float * const v1416 = &(*v71)[v1414];

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1416), v1415);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1417 = v68 * v1415;
uint32_t const v1418 = v1413 + v1417;
uint32_t const v1419 = 2;
uint32_t const v1420 = v69 * v1419;
uint32_t const v1421 = v1418 + v1420;
bool const v1422 = v1398 < v18;
if(v1422) {
uint32_t const v1423 = 36;
bool const v1424 = v1420 < v1423;
if(v1424) {
uint32_t const v1425 = uint32_t(v1421);
threadgroup float * const v1426 = &(*v71)[v1425];
float const v1427 = *v1426;
float const v1428 = v1427 * v1411;
uint32_t const v1429 = 36;
uint32_t const v1430 = v1400 * v1429;
uint32_t const v1431 = uint32_t(v1420);
uint32_t const v1432 = v1430 + v1431;
device float * const v1433 = &v4[v1432];
*v1433 = v1428;
}
uint32_t const v1434 = v59 + v1420;
bool const v1435 = v1434 < v1423;
if(v1435) {
uint32_t const v1436 = v1421 + v59;
uint32_t const v1437 = uint32_t(v1436);
threadgroup float * const v1438 = &(*v71)[v1437];
float const v1439 = *v1438;
float const v1440 = v1439 * v1411;
uint32_t const v1441 = 36;
uint32_t const v1442 = v1400 * v1441;
uint32_t const v1443 = uint32_t(v1434);
uint32_t const v1444 = v1442 + v1443;
device float * const v1445 = &v4[v1444];
*v1445 = v1440;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1416), v1415);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1422) {
uint32_t const v1446 = v67 + v1420;
uint32_t const v1447 = 36;
bool const v1448 = v1446 < v1447;
if(v1448) {
uint32_t const v1449 = uint32_t(v1421);
threadgroup float * const v1450 = &(*v71)[v1449];
float const v1451 = *v1450;
float const v1452 = v1451 * v1411;
uint32_t const v1453 = 36;
uint32_t const v1454 = v1400 * v1453;
uint32_t const v1455 = uint32_t(v1446);
uint32_t const v1456 = v1454 + v1455;
device float * const v1457 = &v4[v1456];
*v1457 = v1452;
}
uint32_t const v1458 = 9;
uint32_t const v1459 = v1458 + v1420;
bool const v1460 = v1459 < v1447;
if(v1460) {
uint32_t const v1461 = v1421 + v59;
uint32_t const v1462 = uint32_t(v1461);
threadgroup float * const v1463 = &(*v71)[v1462];
float const v1464 = *v1463;
float const v1465 = v1464 * v1411;
uint32_t const v1466 = 36;
uint32_t const v1467 = v1400 * v1466;
uint32_t const v1468 = uint32_t(v1459);
uint32_t const v1469 = v1467 + v1468;
device float * const v1470 = &v4[v1469];
*v1470 = v1465;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1416), v1415);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1422) {
uint32_t const v1471 = v1404 + v1420;
uint32_t const v1472 = 36;
bool const v1473 = v1471 < v1472;
if(v1473) {
uint32_t const v1474 = uint32_t(v1421);
threadgroup float * const v1475 = &(*v71)[v1474];
float const v1476 = *v1475;
float const v1477 = v1476 * v1411;
uint32_t const v1478 = 36;
uint32_t const v1479 = v1400 * v1478;
uint32_t const v1480 = uint32_t(v1471);
uint32_t const v1481 = v1479 + v1480;
device float * const v1482 = &v4[v1481];
*v1482 = v1477;
}
uint32_t const v1483 = 17;
uint32_t const v1484 = v1483 + v1420;
bool const v1485 = v1484 < v1472;
if(v1485) {
uint32_t const v1486 = v1421 + v59;
uint32_t const v1487 = uint32_t(v1486);
threadgroup float * const v1488 = &(*v71)[v1487];
float const v1489 = *v1488;
float const v1490 = v1489 * v1411;
uint32_t const v1491 = 36;
uint32_t const v1492 = v1400 * v1491;
uint32_t const v1493 = uint32_t(v1484);
uint32_t const v1494 = v1492 + v1493;
device float * const v1495 = &v4[v1494];
*v1495 = v1490;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1416), v1415);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1422) {
uint32_t const v1496 = 24;
uint32_t const v1497 = v1496 + v1420;
uint32_t const v1498 = 36;
bool const v1499 = v1497 < v1498;
if(v1499) {
uint32_t const v1500 = uint32_t(v1421);
threadgroup float * const v1501 = &(*v71)[v1500];
float const v1502 = *v1501;
float const v1503 = v1502 * v1411;
uint32_t const v1504 = 36;
uint32_t const v1505 = v1400 * v1504;
uint32_t const v1506 = uint32_t(v1497);
uint32_t const v1507 = v1505 + v1506;
device float * const v1508 = &v4[v1507];
*v1508 = v1503;
}
uint32_t const v1509 = 25;
uint32_t const v1510 = v1509 + v1420;
bool const v1511 = v1510 < v1498;
if(v1511) {
uint32_t const v1512 = v1421 + v59;
uint32_t const v1513 = uint32_t(v1512);
threadgroup float * const v1514 = &(*v71)[v1513];
float const v1515 = *v1514;
float const v1516 = v1515 * v1411;
uint32_t const v1517 = 36;
uint32_t const v1518 = v1400 * v1517;
uint32_t const v1519 = uint32_t(v1510);
uint32_t const v1520 = v1518 + v1519;
device float * const v1521 = &v4[v1520];
*v1521 = v1516;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1416), v1415);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1422) {
uint32_t const v1522 = v61 + v1420;
uint32_t const v1523 = 36;
bool const v1524 = v1522 < v1523;
if(v1524) {
uint32_t const v1525 = uint32_t(v1421);
threadgroup float * const v1526 = &(*v71)[v1525];
float const v1527 = *v1526;
float const v1528 = v1527 * v1411;
uint32_t const v1529 = 36;
uint32_t const v1530 = v1400 * v1529;
uint32_t const v1531 = uint32_t(v1522);
uint32_t const v1532 = v1530 + v1531;
device float * const v1533 = &v4[v1532];
*v1533 = v1528;
}
uint32_t const v1534 = 33;
uint32_t const v1535 = v1534 + v1420;
bool const v1536 = v1535 < v1523;
if(v1536) {
uint32_t const v1537 = v1421 + v59;
uint32_t const v1538 = uint32_t(v1537);
threadgroup float * const v1539 = &(*v71)[v1538];
float const v1540 = *v1539;
float const v1541 = v1540 * v1411;
uint32_t const v1542 = 36;
uint32_t const v1543 = v1400 * v1542;
uint32_t const v1544 = uint32_t(v1535);
uint32_t const v1545 = v1543 + v1544;
device float * const v1546 = &v4[v1545];
*v1546 = v1541;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
