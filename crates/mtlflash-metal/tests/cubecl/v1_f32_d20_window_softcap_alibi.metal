// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent alibi
// call: kernel=v1 t=f32 h=2 lq=70 lk=90 d=20 dv=36 lo=20 hi=7 softcap=5 alibi=h; 2 3 1; 000000005e010000050000000100000000000000c20100000500000001000000000000002a030000090000000100000000000000000000000000000000000000000000000000000000000000000000000000000001000000be2d373d0000a0400000803f00000000000000001b0000001400000000000000460000005a000000020000000100000000000000000000000000000000000000bc0200008403000054060000d8090000040000000400000004000000010000000200000000000000
// call: kernel=v1 t=f32 h=2 lq=90 lk=40 d=20 dv=36 lo=8 hi=0 softcap=2 alibi=h nan=hidden; 2 3 1; 00000000c2010000050000000100000000000000c8000000050000000100000000000000680100000900000001000000000000000000000000000000000000000000000000000000000000000000000000000000010000002ef9e43d000000400000803f00000000c6ffffffceffffffceffffff000000005a000000280000000200000001000000000000000000000000000000000000008403000090010000d0020000a80c0000040000000400000004000000010000000200000000000000

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
struct alignas(8) float_2 { float i_0; float i_1; };
struct alignas(16) float_4 { float i_0; float i_1; float i_2; float i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device float_4 const* const v1 [[buffer(0)]], device float_4 const* const v2 [[buffer(1)]], device float_4 const* const v3 [[buffer(2)]], device float_2 * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
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
float const v75 = 1;
simdgroup_float8x8 v76_store; thread simdgroup_float8x8 * v76 = &v76_store;float const v77 = 0;
*v76 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v78_store; thread simdgroup_float8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v80_store; thread simdgroup_float8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v81_store; thread simdgroup_float8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v82_store; thread simdgroup_float8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v83_store; thread simdgroup_float8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v84_store; thread simdgroup_float8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
array<float, 1> v85_store = {};
thread array<float, 1> * v85 = &v85_store;array<float, 1> v86_store = {};
thread array<float, 1> * v86 = &v86_store;array<float, 1> v87_store = {};
thread array<float, 1> * v87 = &v87_store;thread float * const v88 = &(*v85)[v17];
float const v89 = -3.402823470e+38;
*v88 = v89;
thread float * const v90 = &(*v86)[v17];
*v90 = v77;
thread float * const v91 = &(*v87)[v17];
*v91 = v77;
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
float_4 const v101 = float_4{v77, v77, v77, v77};
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
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v162), v61, 0, false);
uint32_t const v163 = 2;
uint32_t const v164 = v160 + v163;
uint32_t const v165 = uint32_t(v164);
threadgroup float_4 * const v166 = &(*v70)[v165];
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v166), v61, 0, false);
uint32_t const v167 = v160 + v155;
uint32_t const v168 = uint32_t(v167);
threadgroup float_4 * const v169 = &(*v70)[v168];
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v169), v61, 0, false);
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
uint32_t const v212 = v195 * v61;
array<float_4, 2> v213_store = {};
thread array<float_4, 2> * v213 = &v213_store;uint32_t const v214 = 2;
array<float_4, 3> v215_store = {};
thread array<float_4, 3> * v215 = &v215_store;uint32_t const v216 = 3;
uint32_t const v217 = v19 - v59;
uint32_t const v218 = v212 + v94;
uint32_t const v219 = min(v218, v217);
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
thread float_4 * const v232 = &(*v213)[v17];
float_4 const v233 = *v224;
*v232 = v233;
uint32_t const v234 = v212 + v125;
uint32_t const v235 = min(v234, v217);
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
thread float_4 * const v247 = &(*v213)[v73];
float_4 const v248 = *v240;
*v247 = v248;
uint32_t const v249 = 10;
uint32_t const v250 = thread_index_in_threadgroup_v12 / v249;
uint32_t const v251 = thread_index_in_threadgroup_v12 % v249;
uint32_t const v252 = v212 + v250;
uint32_t const v253 = min(v252, v217);
uint32_t const v254 = uint32_t(v253);
uint32_t const v255 = v254 * v35;
uint32_t const v256 = v57 + v255;
uint32_t const v257 = v251 * v155;
float_4 v258_store;
thread float_4 * v258 = &v258_store;*v258 = v101;
uint32_t const v259 = 36;
bool const v260 = v257 < v259;
if(v260) {
uint32_t const v261 = v257 / v155;
uint32_t const v262 = uint32_t(v261);
uint32_t const v263 = v256 + v262;
device float_4 const* const v264 = &v3[v263];
float_4 const v265 = *v264;
*v258 = v265;
}
thread float_4 * const v266 = &(*v215)[v17];
float_4 const v267 = *v258;
*v266 = v267;
uint32_t const v268 = v124 / v249;
uint32_t const v269 = v124 % v249;
uint32_t const v270 = v212 + v268;
uint32_t const v271 = min(v270, v217);
uint32_t const v272 = uint32_t(v271);
uint32_t const v273 = v272 * v35;
uint32_t const v274 = v57 + v273;
uint32_t const v275 = v269 * v155;
float_4 v276_store;
thread float_4 * v276 = &v276_store;*v276 = v101;
bool const v277 = v275 < v259;
if(v277) {
uint32_t const v278 = v275 / v155;
uint32_t const v279 = uint32_t(v278);
uint32_t const v280 = v274 + v279;
device float_4 const* const v281 = &v3[v280];
float_4 const v282 = *v281;
*v276 = v282;
}
thread float_4 * const v283 = &(*v215)[v73];
float_4 const v284 = *v276;
*v283 = v284;
uint32_t const v285 = 256;
uint32_t const v286 = thread_index_in_threadgroup_v12 + v285;
uint32_t const v287 = v286 / v249;
uint32_t const v288 = v286 % v249;
uint32_t const v289 = v212 + v287;
uint32_t const v290 = min(v289, v217);
uint32_t const v291 = uint32_t(v290);
uint32_t const v292 = v291 * v35;
uint32_t const v293 = v57 + v292;
uint32_t const v294 = v288 * v155;
float_4 v295_store;
thread float_4 * v295 = &v295_store;*v295 = v101;
bool const v296 = v294 < v259;
if(v296) {
uint32_t const v297 = v294 / v155;
uint32_t const v298 = uint32_t(v297);
uint32_t const v299 = v293 + v298;
device float_4 const* const v300 = &v3[v299];
float_4 const v301 = *v300;
*v295 = v301;
}
thread float_4 * const v302 = &(*v215)[v214];
float_4 const v303 = *v295;
*v302 = v303;
bool const v304 = true;
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
uint32_t const v321 = v320 + v251;
float_4 const v322 = *v266;
uint32_t const v323 = uint32_t(v321);
threadgroup float_4 * const v324 = &(*v70)[v323];
*v324 = v322;
uint32_t const v325 = v268 * v318;
uint32_t const v326 = v285 + v325;
uint32_t const v327 = v326 + v269;
float_4 const v328 = *v283;
uint32_t const v329 = uint32_t(v327);
threadgroup float_4 * const v330 = &(*v70)[v329];
*v330 = v328;
uint32_t const v331 = v287 * v318;
uint32_t const v332 = v285 + v331;
uint32_t const v333 = v332 + v288;
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
uint32_t const v409 = v305 + v59;
uint32_t const v410 = v409 * v61;
uint32_t const v411 = v410 + v94;
uint32_t const v412 = min(v411, v217);
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
uint32_t const v424 = min(v423, v217);
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
uint32_t const v436 = min(v435, v217);
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
uint32_t const v448 = min(v447, v217);
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
uint32_t const v460 = min(v459, v217);
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
thread bool * v471 = &v471_store;*v471 = v340;
bool const v472 = *v471;
bool v473_store;
thread bool * v473 = &v473_store;if(v472) {
*v473 = v304;
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
*v471 = v479;
bool const v480 = *v471;
bool v481_store;
thread bool * v481 = &v481_store;if(v480) {
*v481 = v304;
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
*v471 = v488;
bool const v489 = *v471;
bool v490_store;
thread bool * v490 = &v490_store;if(v489) {
*v490 = v304;
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
*v471 = v497;
bool const v498 = *v471;
bool v499_store;
thread bool * v499 = &v499_store;if(v498) {
*v499 = v304;
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
*v471 = v507;
bool v508_store;
thread bool * v508 = &v508_store;if(v309) {
*v508 = v304;
}
 else {
*v508 = v340;
}
uint32_t const v509 = v66 * v334;
uint32_t const v510 = 80;
uint32_t const v511 = v66 * v510;
simdgroup_float8x8 v512_store; thread simdgroup_float8x8 * v512 = &v512_store;*v512 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v513_store; thread simdgroup_float8x8 * v513 = &v513_store;threadgroup float_4 * const v514 = &(*v70)[v17];
simdgroup_load(*v513, reinterpret_cast<threadgroup float *>(v514), v61, 0, true);
simdgroup_multiply_accumulate(*v512, *v82, *v513, *v512);
simdgroup_float8x8 v515_store; thread simdgroup_float8x8 * v515 = &v515_store;threadgroup float_4 * const v516 = &(*v70)[v214];
simdgroup_load(*v515, reinterpret_cast<threadgroup float *>(v516), v61, 0, true);
simdgroup_multiply_accumulate(*v512, *v83, *v515, *v512);
simdgroup_float8x8 v517_store; thread simdgroup_float8x8 * v517 = &v517_store;uint32_t const v518 = 4;
threadgroup float_4 * const v519 = &(*v70)[v518];
simdgroup_load(*v517, reinterpret_cast<threadgroup float *>(v519), v61, 0, true);
simdgroup_multiply_accumulate(*v512, *v84, *v517, *v512);
uint32_t const v520 = uint32_t(v509);
uint32_t const v521 = 40;
threadgroup float * const v522 = &(*v71)[v520];

simdgroup_store(*v512, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v523_store; thread simdgroup_float8x8 * v523 = &v523_store;*v523 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v524_store; thread simdgroup_float8x8 * v524 = &v524_store;uint32_t const v525 = 64;
threadgroup float_4 * const v526 = &(*v70)[v525];
simdgroup_load(*v524, reinterpret_cast<threadgroup float *>(v526), v61, 0, true);
simdgroup_multiply_accumulate(*v523, *v82, *v524, *v523);
simdgroup_float8x8 v527_store; thread simdgroup_float8x8 * v527 = &v527_store;uint32_t const v528 = 66;
threadgroup float_4 * const v529 = &(*v70)[v528];
simdgroup_load(*v527, reinterpret_cast<threadgroup float *>(v529), v61, 0, true);
simdgroup_multiply_accumulate(*v523, *v83, *v527, *v523);
simdgroup_float8x8 v530_store; thread simdgroup_float8x8 * v530 = &v530_store;uint32_t const v531 = 68;
threadgroup float_4 * const v532 = &(*v70)[v531];
simdgroup_load(*v530, reinterpret_cast<threadgroup float *>(v532), v61, 0, true);
simdgroup_multiply_accumulate(*v523, *v84, *v530, *v523);
uint32_t const v533 = v509 + v67;
uint32_t const v534 = uint32_t(v533);
threadgroup float * const v535 = &(*v71)[v534];

simdgroup_store(*v523, reinterpret_cast<threadgroup float *>(v535), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v536_store; thread simdgroup_float8x8 * v536 = &v536_store;*v536 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
uint32_t const v537 = 16;
simdgroup_float8x8 v538_store; thread simdgroup_float8x8 * v538 = &v538_store;uint32_t const v539 = 128;
threadgroup float_4 * const v540 = &(*v70)[v539];
simdgroup_load(*v538, reinterpret_cast<threadgroup float *>(v540), v61, 0, true);
simdgroup_multiply_accumulate(*v536, *v82, *v538, *v536);
simdgroup_float8x8 v541_store; thread simdgroup_float8x8 * v541 = &v541_store;uint32_t const v542 = 130;
threadgroup float_4 * const v543 = &(*v70)[v542];
simdgroup_load(*v541, reinterpret_cast<threadgroup float *>(v543), v61, 0, true);
simdgroup_multiply_accumulate(*v536, *v83, *v541, *v536);
simdgroup_float8x8 v544_store; thread simdgroup_float8x8 * v544 = &v544_store;uint32_t const v545 = 132;
threadgroup float_4 * const v546 = &(*v70)[v545];
simdgroup_load(*v544, reinterpret_cast<threadgroup float *>(v546), v61, 0, true);
simdgroup_multiply_accumulate(*v536, *v84, *v544, *v536);
uint32_t const v547 = v509 + v537;
uint32_t const v548 = uint32_t(v547);
threadgroup float * const v549 = &(*v71)[v548];

simdgroup_store(*v536, reinterpret_cast<threadgroup float *>(v549), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v550_store; thread simdgroup_float8x8 * v550 = &v550_store;*v550 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
uint32_t const v551 = 24;
simdgroup_float8x8 v552_store; thread simdgroup_float8x8 * v552 = &v552_store;uint32_t const v553 = 192;
uint32_t const v554 = 448;
threadgroup float_4 * const v555 = &(*v70)[v553];
simdgroup_load(*v552, reinterpret_cast<threadgroup float *>(v555), v61, 0, true);
simdgroup_multiply_accumulate(*v550, *v82, *v552, *v550);
simdgroup_float8x8 v556_store; thread simdgroup_float8x8 * v556 = &v556_store;uint32_t const v557 = 194;
threadgroup float_4 * const v558 = &(*v70)[v557];
simdgroup_load(*v556, reinterpret_cast<threadgroup float *>(v558), v61, 0, true);
simdgroup_multiply_accumulate(*v550, *v83, *v556, *v550);
simdgroup_float8x8 v559_store; thread simdgroup_float8x8 * v559 = &v559_store;uint32_t const v560 = 196;
threadgroup float_4 * const v561 = &(*v70)[v560];
simdgroup_load(*v559, reinterpret_cast<threadgroup float *>(v561), v61, 0, true);
simdgroup_multiply_accumulate(*v550, *v84, *v559, *v550);
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
uint32_t const v570 = v306 + v569;
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
*v579 = v304;
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
bool v588_store;
thread bool * v588 = &v588_store;if(v587) {
*v588 = v304;
}
 else {
*v588 = v340;
}
bool const v589 = *v588;
*v579 = v589;
}
bool const v590 = *v579;
if(v590) {
uint32_t const v591 = min(v567, v60);
float const v592 = v576 * v25;
float const v593 = 2;
float const v594 = v593 * v592;
float const v595 = exp(v594);float const v596 = v595 + v75;
float const v597 = v593 / v596;
float const v598 = v75 - v597;
float const v599 = v592 * v592;
float const v600 = 0.0539682545;
float const v601 = 0.13333334;
float const v602 = -v599;
float const v603 = fma(v602, v600, v601);
float const v604 = 0.333333343;
float const v605 = fma(v602, v603, v604);
float const v606 = fma(v602, v605, v75);
float const v607 = v592 * v606;
float const v608 = abs(v592);
float const v609 = 0.25;
bool const v610 = v608 < v609;
float const v611 = v610 ? v607 : v598;
float const v612 = v26 * v611;
uint32_t const v613 = v41 * v36;
uint32_t const v614 = v44 * v37;
uint32_t const v615 = v613 + v614;
device float const* const v616 = &v9[v615];
float const v617 = *v616;
int32_t const v618 = int32_t(v591);
int32_t const v619 = v618 + v24;
int32_t const v620 = int32_t(v570);
int32_t const v621 = v619 - v620;
float const v622 = float(v621);
float const v623 = abs(v622);
float const v624 = -v617;
float const v625 = fma(v624, v623, v612);
*v577 = v625;
}
thread float * const v626 = &(*v568)[v17];
float const v627 = *v577;
*v626 = v627;
float const v628 = max(v89, v627);
uint32_t const v629 = v569 + v59;
uint32_t const v630 = v306 + v629;
uint32_t const v631 = v572 + v629;
uint32_t const v632 = uint32_t(v631);
threadgroup float * const v633 = &(*v71)[v632];
float const v634 = *v633;
float v635_store;
thread float * v635 = &v635_store;*v635 = v89;
bool const v636 = *v508;
bool v637_store;
thread bool * v637 = &v637_store;if(v636) {
*v637 = v304;
}
 else {
int32_t const v638 = int32_t(v630);
int32_t const v639 = int32_t(v567);
int32_t const v640 = v638 - v639;
bool const v641 = v630 < v19;
bool const v642 = v640 >= v22;
bool const v643 = v641 && v642;
bool const v644 = v640 <= v23;
bool const v645 = v643 && v644;
bool v646_store;
thread bool * v646 = &v646_store;if(v645) {
*v646 = v304;
}
 else {
*v646 = v340;
}
bool const v647 = *v646;
*v637 = v647;
}
bool const v648 = *v637;
if(v648) {
uint32_t const v649 = min(v567, v60);
float const v650 = v634 * v25;
float const v651 = 2;
float const v652 = v651 * v650;
float const v653 = exp(v652);float const v654 = v653 + v75;
float const v655 = v651 / v654;
float const v656 = v75 - v655;
float const v657 = v650 * v650;
float const v658 = 0.0539682545;
float const v659 = 0.13333334;
float const v660 = -v657;
float const v661 = fma(v660, v658, v659);
float const v662 = 0.333333343;
float const v663 = fma(v660, v661, v662);
float const v664 = fma(v660, v663, v75);
float const v665 = v650 * v664;
float const v666 = abs(v650);
float const v667 = 0.25;
bool const v668 = v666 < v667;
float const v669 = v668 ? v665 : v656;
float const v670 = v26 * v669;
uint32_t const v671 = v41 * v36;
uint32_t const v672 = v44 * v37;
uint32_t const v673 = v671 + v672;
device float const* const v674 = &v9[v673];
float const v675 = *v674;
int32_t const v676 = int32_t(v649);
int32_t const v677 = v676 + v24;
int32_t const v678 = int32_t(v630);
int32_t const v679 = v677 - v678;
float const v680 = float(v679);
float const v681 = abs(v680);
float const v682 = -v675;
float const v683 = fma(v682, v681, v670);
*v635 = v683;
}
thread float * const v684 = &(*v568)[v73];
float const v685 = *v635;
*v684 = v685;
float const v686 = max(v628, v685);
uint32_t const v687 = v569 + v310;
uint32_t const v688 = v306 + v687;
uint32_t const v689 = v572 + v687;
uint32_t const v690 = uint32_t(v689);
threadgroup float * const v691 = &(*v71)[v690];
float const v692 = *v691;
float v693_store;
thread float * v693 = &v693_store;*v693 = v89;
bool const v694 = *v508;
bool v695_store;
thread bool * v695 = &v695_store;if(v694) {
*v695 = v304;
}
 else {
int32_t const v696 = int32_t(v688);
int32_t const v697 = int32_t(v567);
int32_t const v698 = v696 - v697;
bool const v699 = v688 < v19;
bool const v700 = v698 >= v22;
bool const v701 = v699 && v700;
bool const v702 = v698 <= v23;
bool const v703 = v701 && v702;
bool v704_store;
thread bool * v704 = &v704_store;if(v703) {
*v704 = v304;
}
 else {
*v704 = v340;
}
bool const v705 = *v704;
*v695 = v705;
}
bool const v706 = *v695;
if(v706) {
uint32_t const v707 = min(v567, v60);
float const v708 = v692 * v25;
float const v709 = 2;
float const v710 = v709 * v708;
float const v711 = exp(v710);float const v712 = v711 + v75;
float const v713 = v709 / v712;
float const v714 = v75 - v713;
float const v715 = v708 * v708;
float const v716 = 0.0539682545;
float const v717 = 0.13333334;
float const v718 = -v715;
float const v719 = fma(v718, v716, v717);
float const v720 = 0.333333343;
float const v721 = fma(v718, v719, v720);
float const v722 = fma(v718, v721, v75);
float const v723 = v708 * v722;
float const v724 = abs(v708);
float const v725 = 0.25;
bool const v726 = v724 < v725;
float const v727 = v726 ? v723 : v714;
float const v728 = v26 * v727;
uint32_t const v729 = v41 * v36;
uint32_t const v730 = v44 * v37;
uint32_t const v731 = v729 + v730;
device float const* const v732 = &v9[v731];
float const v733 = *v732;
int32_t const v734 = int32_t(v707);
int32_t const v735 = v734 + v24;
int32_t const v736 = int32_t(v688);
int32_t const v737 = v735 - v736;
float const v738 = float(v737);
float const v739 = abs(v738);
float const v740 = -v733;
float const v741 = fma(v740, v739, v728);
*v693 = v741;
}
thread float * const v742 = &(*v568)[v214];
float const v743 = *v693;
*v742 = v743;
float const v744 = max(v686, v743);
uint32_t const v745 = 3;
uint32_t const v746 = v569 + v745;
uint32_t const v747 = v306 + v746;
uint32_t const v748 = v572 + v746;
uint32_t const v749 = uint32_t(v748);
threadgroup float * const v750 = &(*v71)[v749];
float const v751 = *v750;
float v752_store;
thread float * v752 = &v752_store;*v752 = v89;
bool const v753 = *v508;
bool v754_store;
thread bool * v754 = &v754_store;if(v753) {
*v754 = v304;
}
 else {
int32_t const v755 = int32_t(v747);
int32_t const v756 = int32_t(v567);
int32_t const v757 = v755 - v756;
bool const v758 = v747 < v19;
bool const v759 = v757 >= v22;
bool const v760 = v758 && v759;
bool const v761 = v757 <= v23;
bool const v762 = v760 && v761;
bool v763_store;
thread bool * v763 = &v763_store;if(v762) {
*v763 = v304;
}
 else {
*v763 = v340;
}
bool const v764 = *v763;
*v754 = v764;
}
bool const v765 = *v754;
if(v765) {
uint32_t const v766 = min(v567, v60);
float const v767 = v751 * v25;
float const v768 = 2;
float const v769 = v768 * v767;
float const v770 = exp(v769);float const v771 = v770 + v75;
float const v772 = v768 / v771;
float const v773 = v75 - v772;
float const v774 = v767 * v767;
float const v775 = 0.0539682545;
float const v776 = 0.13333334;
float const v777 = -v774;
float const v778 = fma(v777, v775, v776);
float const v779 = 0.333333343;
float const v780 = fma(v777, v778, v779);
float const v781 = fma(v777, v780, v75);
float const v782 = v767 * v781;
float const v783 = abs(v767);
float const v784 = 0.25;
bool const v785 = v783 < v784;
float const v786 = v785 ? v782 : v773;
float const v787 = v26 * v786;
uint32_t const v788 = v41 * v36;
uint32_t const v789 = v44 * v37;
uint32_t const v790 = v788 + v789;
device float const* const v791 = &v9[v790];
float const v792 = *v791;
int32_t const v793 = int32_t(v766);
int32_t const v794 = v793 + v24;
int32_t const v795 = int32_t(v747);
int32_t const v796 = v794 - v795;
float const v797 = float(v796);
float const v798 = abs(v797);
float const v799 = -v792;
float const v800 = fma(v799, v798, v787);
*v752 = v800;
}
thread float * const v801 = &(*v568)[v216];
float const v802 = *v752;
*v801 = v802;
float const v803 = max(v744, v802);
uint32_t const v804 = v569 + v155;
uint32_t const v805 = v306 + v804;
uint32_t const v806 = v572 + v804;
uint32_t const v807 = uint32_t(v806);
threadgroup float * const v808 = &(*v71)[v807];
float const v809 = *v808;
float v810_store;
thread float * v810 = &v810_store;*v810 = v89;
bool const v811 = *v508;
bool v812_store;
thread bool * v812 = &v812_store;if(v811) {
*v812 = v304;
}
 else {
int32_t const v813 = int32_t(v805);
int32_t const v814 = int32_t(v567);
int32_t const v815 = v813 - v814;
bool const v816 = v805 < v19;
bool const v817 = v815 >= v22;
bool const v818 = v816 && v817;
bool const v819 = v815 <= v23;
bool const v820 = v818 && v819;
bool v821_store;
thread bool * v821 = &v821_store;if(v820) {
*v821 = v304;
}
 else {
*v821 = v340;
}
bool const v822 = *v821;
*v812 = v822;
}
bool const v823 = *v812;
if(v823) {
uint32_t const v824 = min(v567, v60);
float const v825 = v809 * v25;
float const v826 = 2;
float const v827 = v826 * v825;
float const v828 = exp(v827);float const v829 = v828 + v75;
float const v830 = v826 / v829;
float const v831 = v75 - v830;
float const v832 = v825 * v825;
float const v833 = 0.0539682545;
float const v834 = 0.13333334;
float const v835 = -v832;
float const v836 = fma(v835, v833, v834);
float const v837 = 0.333333343;
float const v838 = fma(v835, v836, v837);
float const v839 = fma(v835, v838, v75);
float const v840 = v825 * v839;
float const v841 = abs(v825);
float const v842 = 0.25;
bool const v843 = v841 < v842;
float const v844 = v843 ? v840 : v831;
float const v845 = v26 * v844;
uint32_t const v846 = v41 * v36;
uint32_t const v847 = v44 * v37;
uint32_t const v848 = v846 + v847;
device float const* const v849 = &v9[v848];
float const v850 = *v849;
int32_t const v851 = int32_t(v824);
int32_t const v852 = v851 + v24;
int32_t const v853 = int32_t(v805);
int32_t const v854 = v852 - v853;
float const v855 = float(v854);
float const v856 = abs(v855);
float const v857 = -v850;
float const v858 = fma(v857, v856, v845);
*v810 = v858;
}
thread float * const v859 = &(*v568)[v518];
float const v860 = *v810;
*v859 = v860;
float const v861 = max(v803, v860);
uint32_t const v862 = 5;
uint32_t const v863 = v569 + v862;
uint32_t const v864 = v306 + v863;
uint32_t const v865 = v572 + v863;
uint32_t const v866 = uint32_t(v865);
threadgroup float * const v867 = &(*v71)[v866];
float const v868 = *v867;
float v869_store;
thread float * v869 = &v869_store;*v869 = v89;
bool const v870 = *v508;
bool v871_store;
thread bool * v871 = &v871_store;if(v870) {
*v871 = v304;
}
 else {
int32_t const v872 = int32_t(v864);
int32_t const v873 = int32_t(v567);
int32_t const v874 = v872 - v873;
bool const v875 = v864 < v19;
bool const v876 = v874 >= v22;
bool const v877 = v875 && v876;
bool const v878 = v874 <= v23;
bool const v879 = v877 && v878;
bool v880_store;
thread bool * v880 = &v880_store;if(v879) {
*v880 = v304;
}
 else {
*v880 = v340;
}
bool const v881 = *v880;
*v871 = v881;
}
bool const v882 = *v871;
if(v882) {
uint32_t const v883 = min(v567, v60);
float const v884 = v868 * v25;
float const v885 = 2;
float const v886 = v885 * v884;
float const v887 = exp(v886);float const v888 = v887 + v75;
float const v889 = v885 / v888;
float const v890 = v75 - v889;
float const v891 = v884 * v884;
float const v892 = 0.0539682545;
float const v893 = 0.13333334;
float const v894 = -v891;
float const v895 = fma(v894, v892, v893);
float const v896 = 0.333333343;
float const v897 = fma(v894, v895, v896);
float const v898 = fma(v894, v897, v75);
float const v899 = v884 * v898;
float const v900 = abs(v884);
float const v901 = 0.25;
bool const v902 = v900 < v901;
float const v903 = v902 ? v899 : v890;
float const v904 = v26 * v903;
uint32_t const v905 = v41 * v36;
uint32_t const v906 = v44 * v37;
uint32_t const v907 = v905 + v906;
device float const* const v908 = &v9[v907];
float const v909 = *v908;
int32_t const v910 = int32_t(v883);
int32_t const v911 = v910 + v24;
int32_t const v912 = int32_t(v864);
int32_t const v913 = v911 - v912;
float const v914 = float(v913);
float const v915 = abs(v914);
float const v916 = -v909;
float const v917 = fma(v916, v915, v904);
*v869 = v917;
}
uint32_t const v918 = 5;
thread float * const v919 = &(*v568)[v918];
float const v920 = *v869;
*v919 = v920;
float const v921 = max(v861, v920);
uint32_t const v922 = v569 + v93;
uint32_t const v923 = v306 + v922;
uint32_t const v924 = v572 + v922;
uint32_t const v925 = uint32_t(v924);
threadgroup float * const v926 = &(*v71)[v925];
float const v927 = *v926;
float v928_store;
thread float * v928 = &v928_store;*v928 = v89;
bool const v929 = *v508;
bool v930_store;
thread bool * v930 = &v930_store;if(v929) {
*v930 = v304;
}
 else {
int32_t const v931 = int32_t(v923);
int32_t const v932 = int32_t(v567);
int32_t const v933 = v931 - v932;
bool const v934 = v923 < v19;
bool const v935 = v933 >= v22;
bool const v936 = v934 && v935;
bool const v937 = v933 <= v23;
bool const v938 = v936 && v937;
bool v939_store;
thread bool * v939 = &v939_store;if(v938) {
*v939 = v304;
}
 else {
*v939 = v340;
}
bool const v940 = *v939;
*v930 = v940;
}
bool const v941 = *v930;
if(v941) {
uint32_t const v942 = min(v567, v60);
float const v943 = v927 * v25;
float const v944 = 2;
float const v945 = v944 * v943;
float const v946 = exp(v945);float const v947 = v946 + v75;
float const v948 = v944 / v947;
float const v949 = v75 - v948;
float const v950 = v943 * v943;
float const v951 = 0.0539682545;
float const v952 = 0.13333334;
float const v953 = -v950;
float const v954 = fma(v953, v951, v952);
float const v955 = 0.333333343;
float const v956 = fma(v953, v954, v955);
float const v957 = fma(v953, v956, v75);
float const v958 = v943 * v957;
float const v959 = abs(v943);
float const v960 = 0.25;
bool const v961 = v959 < v960;
float const v962 = v961 ? v958 : v949;
float const v963 = v26 * v962;
uint32_t const v964 = v41 * v36;
uint32_t const v965 = v44 * v37;
uint32_t const v966 = v964 + v965;
device float const* const v967 = &v9[v966];
float const v968 = *v967;
int32_t const v969 = int32_t(v942);
int32_t const v970 = v969 + v24;
int32_t const v971 = int32_t(v923);
int32_t const v972 = v970 - v971;
float const v973 = float(v972);
float const v974 = abs(v973);
float const v975 = -v968;
float const v976 = fma(v975, v974, v963);
*v928 = v976;
}
uint32_t const v977 = 6;
thread float * const v978 = &(*v568)[v977];
float const v979 = *v928;
*v978 = v979;
float const v980 = max(v921, v979);
uint32_t const v981 = 7;
uint32_t const v982 = v569 + v981;
uint32_t const v983 = v306 + v982;
uint32_t const v984 = v572 + v982;
uint32_t const v985 = uint32_t(v984);
threadgroup float * const v986 = &(*v71)[v985];
float const v987 = *v986;
float v988_store;
thread float * v988 = &v988_store;*v988 = v89;
bool const v989 = *v508;
bool v990_store;
thread bool * v990 = &v990_store;if(v989) {
*v990 = v304;
}
 else {
int32_t const v991 = int32_t(v983);
int32_t const v992 = int32_t(v567);
int32_t const v993 = v991 - v992;
bool const v994 = v983 < v19;
bool const v995 = v993 >= v22;
bool const v996 = v994 && v995;
bool const v997 = v993 <= v23;
bool const v998 = v996 && v997;
bool v999_store;
thread bool * v999 = &v999_store;if(v998) {
*v999 = v304;
}
 else {
*v999 = v340;
}
bool const v1000 = *v999;
*v990 = v1000;
}
bool const v1001 = *v990;
if(v1001) {
uint32_t const v1002 = min(v567, v60);
float const v1003 = v987 * v25;
float const v1004 = 2;
float const v1005 = v1004 * v1003;
float const v1006 = exp(v1005);float const v1007 = v1006 + v75;
float const v1008 = v1004 / v1007;
float const v1009 = v75 - v1008;
float const v1010 = v1003 * v1003;
float const v1011 = 0.0539682545;
float const v1012 = 0.13333334;
float const v1013 = -v1010;
float const v1014 = fma(v1013, v1011, v1012);
float const v1015 = 0.333333343;
float const v1016 = fma(v1013, v1014, v1015);
float const v1017 = fma(v1013, v1016, v75);
float const v1018 = v1003 * v1017;
float const v1019 = abs(v1003);
float const v1020 = 0.25;
bool const v1021 = v1019 < v1020;
float const v1022 = v1021 ? v1018 : v1009;
float const v1023 = v26 * v1022;
uint32_t const v1024 = v41 * v36;
uint32_t const v1025 = v44 * v37;
uint32_t const v1026 = v1024 + v1025;
device float const* const v1027 = &v9[v1026];
float const v1028 = *v1027;
int32_t const v1029 = int32_t(v1002);
int32_t const v1030 = v1029 + v24;
int32_t const v1031 = int32_t(v983);
int32_t const v1032 = v1030 - v1031;
float const v1033 = float(v1032);
float const v1034 = abs(v1033);
float const v1035 = -v1028;
float const v1036 = fma(v1035, v1034, v1023);
*v988 = v1036;
}
uint32_t const v1037 = 7;
thread float * const v1038 = &(*v568)[v1037];
float const v1039 = *v988;
*v1038 = v1039;
float const v1040 = max(v980, v1039);
float const v1041 = simd_shuffle_xor(v1040, v67);;
float const v1042 = max(v1040, v1041);
float const v1043 = simd_shuffle_xor(v1042, v537);;
float const v1044 = max(v1042, v1043);
float const v1045 = *v88;
float const v1046 = 5.54517698;
float const v1047 = v1045 + v1046;
bool const v1048 = v1044 > v1047;
float const v1049 = v1048 ? v1044 : v1045;
float const v1050 = v1045 - v1049;
float const v1051 = exp(v1050);bool const v1052 = v1049 != v1045;
bool v1053_store;
thread bool * v1053 = &v1053_store;if(v1052) {
bool const v1054 = v1045 != v89;
*v1053 = v1054;
}
 else {
*v1053 = v340;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1055 = *v1053;
bool const v1056 = simd_any(v1055);;
if(v1056) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1057 = v69 * v310;
uint32_t const v1058 = v572 + v1057;
uint32_t const v1059 = uint32_t(v1058);
threadgroup float * const v1060 = &(*v71)[v1059];
float const v1061 = *v1060;
float const v1062 = v1061 * v1051;
*v1060 = v1062;
uint32_t const v1063 = v1058 + v59;
uint32_t const v1064 = uint32_t(v1063);
threadgroup float * const v1065 = &(*v71)[v1064];
float const v1066 = *v1065;
float const v1067 = v1066 * v1051;
*v1065 = v1067;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1068 = *v1060;
float const v1069 = v1068 * v1051;
*v1060 = v1069;
float const v1070 = *v1065;
float const v1071 = v1070 * v1051;
*v1065 = v1071;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1072 = *v1060;
float const v1073 = v1072 * v1051;
*v1060 = v1073;
float const v1074 = *v1065;
float const v1075 = v1074 * v1051;
*v1065 = v1075;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1076 = *v1060;
float const v1077 = v1076 * v1051;
*v1060 = v1077;
float const v1078 = *v1065;
float const v1079 = v1078 * v1051;
*v1065 = v1079;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1080 = *v1060;
float const v1081 = v1080 * v1051;
*v1060 = v1081;
float const v1082 = *v1065;
float const v1083 = v1082 * v1051;
*v1065 = v1083;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v88 = v1049;
float const v1084 = *v626;
uint32_t const v1085 = reinterpret_cast<const thread uint32_t&>(v1084);
uint32_t const v1086 = 4286578687;
bool const v1087 = v1085 == v1086;
float const v1088 = v1084 - v1049;
float const v1089 = exp(v1088);float const v1090 = v1087 ? v77 : v1089;
float_4 const v1091 = [&]{
float_4 tmp = v101;
tmp.i_0 = v1090;
return tmp;
}();
float const v1092 = *v684;
uint32_t const v1093 = reinterpret_cast<const thread uint32_t&>(v1092);
bool const v1094 = v1093 == v1086;
float const v1095 = v1092 - v1049;
float const v1096 = exp(v1095);float const v1097 = v1094 ? v77 : v1096;
float const v1098 = v1090 + v1097;
float_4 const v1099 = [&]{
float_4 tmp = v1091;
tmp.i_1 = v1097;
return tmp;
}();
float const v1100 = *v742;
uint32_t const v1101 = reinterpret_cast<const thread uint32_t&>(v1100);
bool const v1102 = v1101 == v1086;
float const v1103 = v1100 - v1049;
float const v1104 = exp(v1103);float const v1105 = v1102 ? v77 : v1104;
float const v1106 = v1098 + v1105;
float_4 const v1107 = [&]{
float_4 tmp = v1099;
tmp.i_2 = v1105;
return tmp;
}();
float const v1108 = *v801;
uint32_t const v1109 = reinterpret_cast<const thread uint32_t&>(v1108);
bool const v1110 = v1109 == v1086;
float const v1111 = v1108 - v1049;
float const v1112 = exp(v1111);float const v1113 = v1110 ? v77 : v1112;
float const v1114 = v1106 + v1113;
float_4 const v1115 = [&]{
float_4 tmp = v1107;
tmp.i_3 = v1113;
return tmp;
}();
uint32_t const v1116 = v68 * v249;
uint32_t const v1117 = v511 + v1116;
uint32_t const v1118 = v69 * v310;
uint32_t const v1119 = v1117 + v1118;
uint32_t const v1120 = uint32_t(v1119);
threadgroup float_4 * const v1121 = &(*v72)[v1120];
*v1121 = v1115;
float const v1122 = *v859;
uint32_t const v1123 = reinterpret_cast<const thread uint32_t&>(v1122);
bool const v1124 = v1123 == v1086;
float const v1125 = v1122 - v1049;
float const v1126 = exp(v1125);float const v1127 = v1124 ? v77 : v1126;
float const v1128 = v1114 + v1127;
float_4 const v1129 = [&]{
float_4 tmp = v101;
tmp.i_0 = v1127;
return tmp;
}();
float const v1130 = *v919;
uint32_t const v1131 = reinterpret_cast<const thread uint32_t&>(v1130);
bool const v1132 = v1131 == v1086;
float const v1133 = v1130 - v1049;
float const v1134 = exp(v1133);float const v1135 = v1132 ? v77 : v1134;
float const v1136 = v1128 + v1135;
float_4 const v1137 = [&]{
float_4 tmp = v1129;
tmp.i_1 = v1135;
return tmp;
}();
float const v1138 = *v978;
uint32_t const v1139 = reinterpret_cast<const thread uint32_t&>(v1138);
bool const v1140 = v1139 == v1086;
float const v1141 = v1138 - v1049;
float const v1142 = exp(v1141);float const v1143 = v1140 ? v77 : v1142;
float const v1144 = v1136 + v1143;
float_4 const v1145 = [&]{
float_4 tmp = v1137;
tmp.i_2 = v1143;
return tmp;
}();
float const v1146 = *v1038;
uint32_t const v1147 = reinterpret_cast<const thread uint32_t&>(v1146);
bool const v1148 = v1147 == v1086;
float const v1149 = v1146 - v1049;
float const v1150 = exp(v1149);float const v1151 = v1148 ? v77 : v1150;
float const v1152 = v1144 + v1151;
float_4 const v1153 = [&]{
float_4 tmp = v1145;
tmp.i_3 = v1151;
return tmp;
}();
uint32_t const v1154 = v1119 + v59;
uint32_t const v1155 = uint32_t(v1154);
threadgroup float_4 * const v1156 = &(*v72)[v1155];
*v1156 = v1153;
float const v1157 = *v90;
float const v1158 = fma(v1157, v1051, v1152);
*v90 = v1158;
float const v1159 = *v91;
float const v1160 = fma(v1159, v1051, v1152);
*v91 = v1160;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1161 = *v508;
bool const v1162 = !v1161;
bool const v1163 = *v471;
bool const v1164 = v1163 && v1162;
if(v1164) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1165 = v572 + v1118;
for(uint32_t v1166 = v92; v1166 < v61; v1166 += v59) {
uint32_t const v1167 = v1166 / v155;
uint32_t const v1168 = v1117 + v1167;
uint32_t const v1169 = uint32_t(v1168);
threadgroup float_4 * const v1170 = &(*v72)[v1169];
float_4 const v1171 = *v1170;
uint32_t const v1172 = v1166 % v155;
float const v1173 = v1171.i_0;
float v1174_store;
thread float * v1174 = &v1174_store;*v1174 = v1173;
bool const v1175 = v1172 == v59;
if(v1175) {
float const v1176 = v1171.i_1;
*v1174 = v1176;
}
bool const v1177 = v1172 == v310;
if(v1177) {
float const v1178 = v1171.i_2;
*v1174 = v1178;
}
bool const v1179 = v1172 == v745;
if(v1179) {
float const v1180 = v1171.i_3;
*v1174 = v1180;
}
float const v1181 = *v1174;
uint32_t const v1182 = reinterpret_cast<const thread uint32_t&>(v1181);
bool const v1183 = v1182 == v92;
bool const v1184 = !v1183;
if(v1184) {
uint32_t const v1185 = v1166 * v318;
uint32_t const v1186 = v285 + v1185;
uint32_t const v1187 = v1118 / v155;
uint32_t const v1188 = v1186 + v1187;
uint32_t const v1189 = uint32_t(v1188);
threadgroup float_4 * const v1190 = &(*v70)[v1189];
float_4 const v1191 = *v1190;
float const v1192 = v1191.i_0;
float v1193_store;
thread float * v1193 = &v1193_store;*v1193 = v1192;
uint32_t const v1194 = v69 % v310;
bool const v1195 = v1194 == v59;
if(v1195) {
float const v1196 = v1191.i_2;
*v1193 = v1196;
}
uint32_t const v1197 = uint32_t(v1165);
float const v1198 = *v1174;
float const v1199 = *v1193;
threadgroup float * const v1200 = &(*v71)[v1197];
float const v1201 = *v1200;
float const v1202 = fma(v1198, v1199, v1201);
*v1200 = v1202;
float const v1203 = v1191.i_1;
float v1204_store;
thread float * v1204 = &v1204_store;*v1204 = v1203;
if(v1195) {
float const v1205 = v1191.i_3;
*v1204 = v1205;
}
uint32_t const v1206 = v1165 + v59;
uint32_t const v1207 = uint32_t(v1206);
float const v1208 = *v1174;
float const v1209 = *v1204;
threadgroup float * const v1210 = &(*v71)[v1207];
float const v1211 = *v1210;
float const v1212 = fma(v1208, v1209, v1211);
*v1210 = v1212;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1213 = v92; v1213 < v61; v1213 += v59) {
uint32_t const v1214 = v1213 / v155;
uint32_t const v1215 = v1117 + v1214;
uint32_t const v1216 = uint32_t(v1215);
threadgroup float_4 * const v1217 = &(*v72)[v1216];
float_4 const v1218 = *v1217;
uint32_t const v1219 = v1213 % v155;
float const v1220 = v1218.i_0;
float v1221_store;
thread float * v1221 = &v1221_store;*v1221 = v1220;
bool const v1222 = v1219 == v59;
if(v1222) {
float const v1223 = v1218.i_1;
*v1221 = v1223;
}
bool const v1224 = v1219 == v310;
if(v1224) {
float const v1225 = v1218.i_2;
*v1221 = v1225;
}
bool const v1226 = v1219 == v745;
if(v1226) {
float const v1227 = v1218.i_3;
*v1221 = v1227;
}
float const v1228 = *v1221;
uint32_t const v1229 = reinterpret_cast<const thread uint32_t&>(v1228);
bool const v1230 = v1229 == v92;
bool const v1231 = !v1230;
if(v1231) {
uint32_t const v1232 = v1213 * v318;
uint32_t const v1233 = 258;
uint32_t const v1234 = v1233 + v1232;
uint32_t const v1235 = v1118 / v155;
uint32_t const v1236 = v1234 + v1235;
uint32_t const v1237 = uint32_t(v1236);
threadgroup float_4 * const v1238 = &(*v70)[v1237];
float_4 const v1239 = *v1238;
float const v1240 = v1239.i_0;
float v1241_store;
thread float * v1241 = &v1241_store;*v1241 = v1240;
uint32_t const v1242 = v69 % v310;
bool const v1243 = v1242 == v59;
if(v1243) {
float const v1244 = v1239.i_2;
*v1241 = v1244;
}
uint32_t const v1245 = uint32_t(v1165);
float const v1246 = *v1221;
float const v1247 = *v1241;
threadgroup float * const v1248 = &(*v71)[v1245];
float const v1249 = *v1248;
float const v1250 = fma(v1246, v1247, v1249);
*v1248 = v1250;
float const v1251 = v1239.i_1;
float v1252_store;
thread float * v1252 = &v1252_store;*v1252 = v1251;
if(v1243) {
float const v1253 = v1239.i_3;
*v1252 = v1253;
}
uint32_t const v1254 = v1165 + v59;
uint32_t const v1255 = uint32_t(v1254);
float const v1256 = *v1221;
float const v1257 = *v1252;
threadgroup float * const v1258 = &(*v71)[v1255];
float const v1259 = *v1258;
float const v1260 = fma(v1256, v1257, v1259);
*v1258 = v1260;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1261 = v92; v1261 < v61; v1261 += v59) {
uint32_t const v1262 = v1261 / v155;
uint32_t const v1263 = v1117 + v1262;
uint32_t const v1264 = uint32_t(v1263);
threadgroup float_4 * const v1265 = &(*v72)[v1264];
float_4 const v1266 = *v1265;
uint32_t const v1267 = v1261 % v155;
float const v1268 = v1266.i_0;
float v1269_store;
thread float * v1269 = &v1269_store;*v1269 = v1268;
bool const v1270 = v1267 == v59;
if(v1270) {
float const v1271 = v1266.i_1;
*v1269 = v1271;
}
bool const v1272 = v1267 == v310;
if(v1272) {
float const v1273 = v1266.i_2;
*v1269 = v1273;
}
bool const v1274 = v1267 == v745;
if(v1274) {
float const v1275 = v1266.i_3;
*v1269 = v1275;
}
float const v1276 = *v1269;
uint32_t const v1277 = reinterpret_cast<const thread uint32_t&>(v1276);
bool const v1278 = v1277 == v92;
bool const v1279 = !v1278;
if(v1279) {
uint32_t const v1280 = v1261 * v318;
uint32_t const v1281 = 260;
uint32_t const v1282 = v1281 + v1280;
uint32_t const v1283 = v1118 / v155;
uint32_t const v1284 = v1282 + v1283;
uint32_t const v1285 = uint32_t(v1284);
threadgroup float_4 * const v1286 = &(*v70)[v1285];
float_4 const v1287 = *v1286;
float const v1288 = v1287.i_0;
float v1289_store;
thread float * v1289 = &v1289_store;*v1289 = v1288;
uint32_t const v1290 = v69 % v310;
bool const v1291 = v1290 == v59;
if(v1291) {
float const v1292 = v1287.i_2;
*v1289 = v1292;
}
uint32_t const v1293 = uint32_t(v1165);
float const v1294 = *v1269;
float const v1295 = *v1289;
threadgroup float * const v1296 = &(*v71)[v1293];
float const v1297 = *v1296;
float const v1298 = fma(v1294, v1295, v1297);
*v1296 = v1298;
float const v1299 = v1287.i_1;
float v1300_store;
thread float * v1300 = &v1300_store;*v1300 = v1299;
if(v1291) {
float const v1301 = v1287.i_3;
*v1300 = v1301;
}
uint32_t const v1302 = v1165 + v59;
uint32_t const v1303 = uint32_t(v1302);
float const v1304 = *v1269;
float const v1305 = *v1300;
threadgroup float * const v1306 = &(*v71)[v1303];
float const v1307 = *v1306;
float const v1308 = fma(v1304, v1305, v1307);
*v1306 = v1308;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1309 = v92; v1309 < v61; v1309 += v59) {
uint32_t const v1310 = v1309 / v155;
uint32_t const v1311 = v1117 + v1310;
uint32_t const v1312 = uint32_t(v1311);
threadgroup float_4 * const v1313 = &(*v72)[v1312];
float_4 const v1314 = *v1313;
uint32_t const v1315 = v1309 % v155;
float const v1316 = v1314.i_0;
float v1317_store;
thread float * v1317 = &v1317_store;*v1317 = v1316;
bool const v1318 = v1315 == v59;
if(v1318) {
float const v1319 = v1314.i_1;
*v1317 = v1319;
}
bool const v1320 = v1315 == v310;
if(v1320) {
float const v1321 = v1314.i_2;
*v1317 = v1321;
}
bool const v1322 = v1315 == v745;
if(v1322) {
float const v1323 = v1314.i_3;
*v1317 = v1323;
}
float const v1324 = *v1317;
uint32_t const v1325 = reinterpret_cast<const thread uint32_t&>(v1324);
bool const v1326 = v1325 == v92;
bool const v1327 = !v1326;
if(v1327) {
uint32_t const v1328 = v1309 * v318;
uint32_t const v1329 = 262;
uint32_t const v1330 = v1329 + v1328;
uint32_t const v1331 = v1118 / v155;
uint32_t const v1332 = v1330 + v1331;
uint32_t const v1333 = uint32_t(v1332);
threadgroup float_4 * const v1334 = &(*v70)[v1333];
float_4 const v1335 = *v1334;
float const v1336 = v1335.i_0;
float v1337_store;
thread float * v1337 = &v1337_store;*v1337 = v1336;
uint32_t const v1338 = v69 % v310;
bool const v1339 = v1338 == v59;
if(v1339) {
float const v1340 = v1335.i_2;
*v1337 = v1340;
}
uint32_t const v1341 = uint32_t(v1165);
float const v1342 = *v1317;
float const v1343 = *v1337;
threadgroup float * const v1344 = &(*v71)[v1341];
float const v1345 = *v1344;
float const v1346 = fma(v1342, v1343, v1345);
*v1344 = v1346;
float const v1347 = v1335.i_1;
float v1348_store;
thread float * v1348 = &v1348_store;*v1348 = v1347;
if(v1339) {
float const v1349 = v1335.i_3;
*v1348 = v1349;
}
uint32_t const v1350 = v1165 + v59;
uint32_t const v1351 = uint32_t(v1350);
float const v1352 = *v1317;
float const v1353 = *v1348;
threadgroup float * const v1354 = &(*v71)[v1351];
float const v1355 = *v1354;
float const v1356 = fma(v1352, v1353, v1355);
*v1354 = v1356;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v522), v521);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1357 = v92; v1357 < v61; v1357 += v59) {
uint32_t const v1358 = v1357 / v155;
uint32_t const v1359 = v1117 + v1358;
uint32_t const v1360 = uint32_t(v1359);
threadgroup float_4 * const v1361 = &(*v72)[v1360];
float_4 const v1362 = *v1361;
uint32_t const v1363 = v1357 % v155;
float const v1364 = v1362.i_0;
float v1365_store;
thread float * v1365 = &v1365_store;*v1365 = v1364;
bool const v1366 = v1363 == v59;
if(v1366) {
float const v1367 = v1362.i_1;
*v1365 = v1367;
}
bool const v1368 = v1363 == v310;
if(v1368) {
float const v1369 = v1362.i_2;
*v1365 = v1369;
}
bool const v1370 = v1363 == v745;
if(v1370) {
float const v1371 = v1362.i_3;
*v1365 = v1371;
}
float const v1372 = *v1365;
uint32_t const v1373 = reinterpret_cast<const thread uint32_t&>(v1372);
bool const v1374 = v1373 == v92;
bool const v1375 = !v1374;
if(v1375) {
uint32_t const v1376 = v1357 * v318;
uint32_t const v1377 = 264;
uint32_t const v1378 = v1377 + v1376;
uint32_t const v1379 = v1118 / v155;
uint32_t const v1380 = v1378 + v1379;
uint32_t const v1381 = uint32_t(v1380);
threadgroup float_4 * const v1382 = &(*v70)[v1381];
float_4 const v1383 = *v1382;
float const v1384 = v1383.i_0;
float v1385_store;
thread float * v1385 = &v1385_store;*v1385 = v1384;
uint32_t const v1386 = v69 % v310;
bool const v1387 = v1386 == v59;
if(v1387) {
float const v1388 = v1383.i_2;
*v1385 = v1388;
}
uint32_t const v1389 = uint32_t(v1165);
float const v1390 = *v1365;
float const v1391 = *v1385;
threadgroup float * const v1392 = &(*v71)[v1389];
float const v1393 = *v1392;
float const v1394 = fma(v1390, v1391, v1393);
*v1392 = v1394;
float const v1395 = v1383.i_1;
float v1396_store;
thread float * v1396 = &v1396_store;*v1396 = v1395;
if(v1387) {
float const v1397 = v1383.i_3;
*v1396 = v1397;
}
uint32_t const v1398 = v1165 + v59;
uint32_t const v1399 = uint32_t(v1398);
float const v1400 = *v1365;
float const v1401 = *v1396;
threadgroup float * const v1402 = &(*v71)[v1399];
float const v1403 = *v1402;
float const v1404 = fma(v1400, v1401, v1403);
*v1402 = v1404;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v522), v521, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_float8x8 v1405_store; thread simdgroup_float8x8 * v1405 = &v1405_store;uint32_t const v1406 = uint32_t(v511);
threadgroup float_4 * const v1407 = &(*v72)[v1406];
simdgroup_load(*v1405, reinterpret_cast<threadgroup float *>(v1407), v521, 0, false);
simdgroup_float8x8 v1408_store; thread simdgroup_float8x8 * v1408 = &v1408_store;uint32_t const v1409 = 256;
uint32_t const v1410 = 48;
threadgroup float_4 * const v1411 = &(*v70)[v1409];
simdgroup_load(*v1408, reinterpret_cast<threadgroup float *>(v1411), v1410, 0, false);
simdgroup_multiply_accumulate(*v76, *v1405, *v1408, *v76);
simdgroup_float8x8 v1412_store; thread simdgroup_float8x8 * v1412 = &v1412_store;uint32_t const v1413 = 258;
threadgroup float_4 * const v1414 = &(*v70)[v1413];
simdgroup_load(*v1412, reinterpret_cast<threadgroup float *>(v1414), v1410, 0, false);
simdgroup_multiply_accumulate(*v78, *v1405, *v1412, *v78);
simdgroup_float8x8 v1415_store; thread simdgroup_float8x8 * v1415 = &v1415_store;uint32_t const v1416 = 260;
threadgroup float_4 * const v1417 = &(*v70)[v1416];
simdgroup_load(*v1415, reinterpret_cast<threadgroup float *>(v1417), v1410, 0, false);
simdgroup_multiply_accumulate(*v79, *v1405, *v1415, *v79);
simdgroup_float8x8 v1418_store; thread simdgroup_float8x8 * v1418 = &v1418_store;uint32_t const v1419 = 262;
threadgroup float_4 * const v1420 = &(*v70)[v1419];
simdgroup_load(*v1418, reinterpret_cast<threadgroup float *>(v1420), v1410, 0, false);
simdgroup_multiply_accumulate(*v80, *v1405, *v1418, *v80);
simdgroup_float8x8 v1421_store; thread simdgroup_float8x8 * v1421 = &v1421_store;uint32_t const v1422 = 264;
threadgroup float_4 * const v1423 = &(*v70)[v1422];
simdgroup_load(*v1421, reinterpret_cast<threadgroup float *>(v1423), v1410, 0, false);
simdgroup_multiply_accumulate(*v81, *v1405, *v1421, *v81);
simdgroup_float8x8 v1424_store; thread simdgroup_float8x8 * v1424 = &v1424_store;uint32_t const v1425 = v511 + v310;
uint32_t const v1426 = uint32_t(v1425);
threadgroup float_4 * const v1427 = &(*v72)[v1426];
simdgroup_load(*v1424, reinterpret_cast<threadgroup float *>(v1427), v521, 0, false);
simdgroup_float8x8 v1428_store; thread simdgroup_float8x8 * v1428 = &v1428_store;uint32_t const v1429 = 352;
threadgroup float_4 * const v1430 = &(*v70)[v1429];
simdgroup_load(*v1428, reinterpret_cast<threadgroup float *>(v1430), v1410, 0, false);
simdgroup_multiply_accumulate(*v76, *v1424, *v1428, *v76);
simdgroup_float8x8 v1431_store; thread simdgroup_float8x8 * v1431 = &v1431_store;uint32_t const v1432 = 354;
threadgroup float_4 * const v1433 = &(*v70)[v1432];
simdgroup_load(*v1431, reinterpret_cast<threadgroup float *>(v1433), v1410, 0, false);
simdgroup_multiply_accumulate(*v78, *v1424, *v1431, *v78);
simdgroup_float8x8 v1434_store; thread simdgroup_float8x8 * v1434 = &v1434_store;uint32_t const v1435 = 356;
threadgroup float_4 * const v1436 = &(*v70)[v1435];
simdgroup_load(*v1434, reinterpret_cast<threadgroup float *>(v1436), v1410, 0, false);
simdgroup_multiply_accumulate(*v79, *v1424, *v1434, *v79);
simdgroup_float8x8 v1437_store; thread simdgroup_float8x8 * v1437 = &v1437_store;uint32_t const v1438 = 358;
threadgroup float_4 * const v1439 = &(*v70)[v1438];
simdgroup_load(*v1437, reinterpret_cast<threadgroup float *>(v1439), v1410, 0, false);
simdgroup_multiply_accumulate(*v80, *v1424, *v1437, *v80);
simdgroup_float8x8 v1440_store; thread simdgroup_float8x8 * v1440 = &v1440_store;uint32_t const v1441 = 360;
threadgroup float_4 * const v1442 = &(*v70)[v1441];
simdgroup_load(*v1440, reinterpret_cast<threadgroup float *>(v1442), v1410, 0, false);
simdgroup_multiply_accumulate(*v81, *v1424, *v1440, *v81);
simdgroup_float8x8 v1443_store; thread simdgroup_float8x8 * v1443 = &v1443_store;uint32_t const v1444 = v511 + v155;
uint32_t const v1445 = uint32_t(v1444);
threadgroup float_4 * const v1446 = &(*v72)[v1445];
simdgroup_load(*v1443, reinterpret_cast<threadgroup float *>(v1446), v521, 0, false);
simdgroup_float8x8 v1447_store; thread simdgroup_float8x8 * v1447 = &v1447_store;threadgroup float_4 * const v1448 = &(*v70)[v554];
simdgroup_load(*v1447, reinterpret_cast<threadgroup float *>(v1448), v1410, 0, false);
simdgroup_multiply_accumulate(*v76, *v1443, *v1447, *v76);
simdgroup_float8x8 v1449_store; thread simdgroup_float8x8 * v1449 = &v1449_store;uint32_t const v1450 = 450;
threadgroup float_4 * const v1451 = &(*v70)[v1450];
simdgroup_load(*v1449, reinterpret_cast<threadgroup float *>(v1451), v1410, 0, false);
simdgroup_multiply_accumulate(*v78, *v1443, *v1449, *v78);
simdgroup_float8x8 v1452_store; thread simdgroup_float8x8 * v1452 = &v1452_store;uint32_t const v1453 = 452;
threadgroup float_4 * const v1454 = &(*v70)[v1453];
simdgroup_load(*v1452, reinterpret_cast<threadgroup float *>(v1454), v1410, 0, false);
simdgroup_multiply_accumulate(*v79, *v1443, *v1452, *v79);
simdgroup_float8x8 v1455_store; thread simdgroup_float8x8 * v1455 = &v1455_store;uint32_t const v1456 = 454;
threadgroup float_4 * const v1457 = &(*v70)[v1456];
simdgroup_load(*v1455, reinterpret_cast<threadgroup float *>(v1457), v1410, 0, false);
simdgroup_multiply_accumulate(*v80, *v1443, *v1455, *v80);
simdgroup_float8x8 v1458_store; thread simdgroup_float8x8 * v1458 = &v1458_store;uint32_t const v1459 = 456;
threadgroup float_4 * const v1460 = &(*v70)[v1459];
simdgroup_load(*v1458, reinterpret_cast<threadgroup float *>(v1460), v1410, 0, false);
simdgroup_multiply_accumulate(*v81, *v1443, *v1458, *v81);
simdgroup_float8x8 v1461_store; thread simdgroup_float8x8 * v1461 = &v1461_store;uint32_t const v1462 = v511 + v93;
uint32_t const v1463 = uint32_t(v1462);
threadgroup float_4 * const v1464 = &(*v72)[v1463];
simdgroup_load(*v1461, reinterpret_cast<threadgroup float *>(v1464), v521, 0, false);
simdgroup_float8x8 v1465_store; thread simdgroup_float8x8 * v1465 = &v1465_store;uint32_t const v1466 = 544;
threadgroup float_4 * const v1467 = &(*v70)[v1466];
simdgroup_load(*v1465, reinterpret_cast<threadgroup float *>(v1467), v1410, 0, false);
simdgroup_multiply_accumulate(*v76, *v1461, *v1465, *v76);
simdgroup_float8x8 v1468_store; thread simdgroup_float8x8 * v1468 = &v1468_store;uint32_t const v1469 = 546;
threadgroup float_4 * const v1470 = &(*v70)[v1469];
simdgroup_load(*v1468, reinterpret_cast<threadgroup float *>(v1470), v1410, 0, false);
simdgroup_multiply_accumulate(*v78, *v1461, *v1468, *v78);
simdgroup_float8x8 v1471_store; thread simdgroup_float8x8 * v1471 = &v1471_store;uint32_t const v1472 = 548;
threadgroup float_4 * const v1473 = &(*v70)[v1472];
simdgroup_load(*v1471, reinterpret_cast<threadgroup float *>(v1473), v1410, 0, false);
simdgroup_multiply_accumulate(*v79, *v1461, *v1471, *v79);
simdgroup_float8x8 v1474_store; thread simdgroup_float8x8 * v1474 = &v1474_store;uint32_t const v1475 = 550;
threadgroup float_4 * const v1476 = &(*v70)[v1475];
simdgroup_load(*v1474, reinterpret_cast<threadgroup float *>(v1476), v1410, 0, false);
simdgroup_multiply_accumulate(*v80, *v1461, *v1474, *v80);
simdgroup_float8x8 v1477_store; thread simdgroup_float8x8 * v1477 = &v1477_store;uint32_t const v1478 = 552;
threadgroup float_4 * const v1479 = &(*v70)[v1478];
simdgroup_load(*v1477, reinterpret_cast<threadgroup float *>(v1479), v1410, 0, false);
simdgroup_multiply_accumulate(*v81, *v1461, *v1477, *v81);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1480 = v66 * v67;
uint32_t const v1481 = v64 + v1480;
uint32_t const v1482 = v1481 + v68;
uint32_t const v1483 = uint32_t(v1482);
uint32_t const v1484 = v47 + v1483;
float const v1485 = *v90;
float const v1486 = simd_shuffle_xor(v1485, v67);;
float const v1487 = v1485 + v1486;
uint32_t const v1488 = 16;
float const v1489 = simd_shuffle_xor(v1487, v1488);;
float const v1490 = v1487 + v1489;
uint32_t const v1491 = reinterpret_cast<const thread uint32_t&>(v1490);
bool const v1492 = v1491 == v92;
float const v1493 = v75 / v1490;
float const v1494 = v1492 ? v77 : v1493;
uint32_t const v1495 = 320;
uint32_t const v1496 = v66 * v1495;
uint32_t const v1497 = uint32_t(v1496);
uint32_t const v1498 = 40;
threadgroup float * const v1499 = &(*v71)[v1497];

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1499), v1498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1500 = v68 * v1498;
uint32_t const v1501 = v1496 + v1500;
uint32_t const v1502 = 2;
uint32_t const v1503 = v69 * v1502;
uint32_t const v1504 = v1501 + v1503;
bool const v1505 = v1482 < v18;
if(v1505) {
float_4 v1506_store;
thread float_4 * v1506 = &v1506_store;*v1506 = v101;
uint32_t const v1507 = uint32_t(v1504);
threadgroup float * const v1508 = &(*v71)[v1507];
float const v1509 = *v1508;
float const v1510 = v1509 * v1494;
float_4 const v1511 = *v1506;
float_4 const v1512 = [&]{
float_4 tmp = v1511;
tmp.i_0 = v1510;
return tmp;
}();
*v1506 = v1512;
uint32_t const v1513 = v1504 + v59;
uint32_t const v1514 = uint32_t(v1513);
threadgroup float * const v1515 = &(*v71)[v1514];
float const v1516 = *v1515;
float const v1517 = v1516 * v1494;
float_4 const v1518 = *v1506;
float_4 const v1519 = [&]{
float_4 tmp = v1518;
tmp.i_1 = v1517;
return tmp;
}();
*v1506 = v1519;
uint32_t const v1520 = 36;
bool const v1521 = v1503 < v1520;
if(v1521) {
float_2 const v1522 = float_2{v77, v77};
float_4 const v1523 = *v1506;
float const v1524 = v1523.i_0;
float_2 const v1525 = [&]{
float_2 tmp = v1522;
tmp.i_0 = v1524;
return tmp;
}();
float const v1526 = v1523.i_1;
float_2 const v1527 = [&]{
float_2 tmp = v1525;
tmp.i_1 = v1526;
return tmp;
}();
uint32_t const v1528 = 18;
uint32_t const v1529 = v1484 * v1528;
uint32_t const v1530 = v1503 / v1502;
uint32_t const v1531 = uint32_t(v1530);
uint32_t const v1532 = v1529 + v1531;
device float_2 * const v1533 = &v4[v1532];
*v1533 = v1527;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1499), v1498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1505) {
float_4 v1534_store;
thread float_4 * v1534 = &v1534_store;*v1534 = v101;
uint32_t const v1535 = uint32_t(v1504);
threadgroup float * const v1536 = &(*v71)[v1535];
float const v1537 = *v1536;
float const v1538 = v1537 * v1494;
float_4 const v1539 = *v1534;
float_4 const v1540 = [&]{
float_4 tmp = v1539;
tmp.i_0 = v1538;
return tmp;
}();
*v1534 = v1540;
uint32_t const v1541 = v1504 + v59;
uint32_t const v1542 = uint32_t(v1541);
threadgroup float * const v1543 = &(*v71)[v1542];
float const v1544 = *v1543;
float const v1545 = v1544 * v1494;
float_4 const v1546 = *v1534;
float_4 const v1547 = [&]{
float_4 tmp = v1546;
tmp.i_1 = v1545;
return tmp;
}();
*v1534 = v1547;
uint32_t const v1548 = v67 + v1503;
uint32_t const v1549 = 36;
bool const v1550 = v1548 < v1549;
if(v1550) {
float_2 const v1551 = float_2{v77, v77};
float_4 const v1552 = *v1534;
float const v1553 = v1552.i_0;
float_2 const v1554 = [&]{
float_2 tmp = v1551;
tmp.i_0 = v1553;
return tmp;
}();
float const v1555 = v1552.i_1;
float_2 const v1556 = [&]{
float_2 tmp = v1554;
tmp.i_1 = v1555;
return tmp;
}();
uint32_t const v1557 = 18;
uint32_t const v1558 = v1484 * v1557;
uint32_t const v1559 = v1548 / v1502;
uint32_t const v1560 = uint32_t(v1559);
uint32_t const v1561 = v1558 + v1560;
device float_2 * const v1562 = &v4[v1561];
*v1562 = v1556;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1499), v1498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1505) {
float_4 v1563_store;
thread float_4 * v1563 = &v1563_store;*v1563 = v101;
uint32_t const v1564 = uint32_t(v1504);
threadgroup float * const v1565 = &(*v71)[v1564];
float const v1566 = *v1565;
float const v1567 = v1566 * v1494;
float_4 const v1568 = *v1563;
float_4 const v1569 = [&]{
float_4 tmp = v1568;
tmp.i_0 = v1567;
return tmp;
}();
*v1563 = v1569;
uint32_t const v1570 = v1504 + v59;
uint32_t const v1571 = uint32_t(v1570);
threadgroup float * const v1572 = &(*v71)[v1571];
float const v1573 = *v1572;
float const v1574 = v1573 * v1494;
float_4 const v1575 = *v1563;
float_4 const v1576 = [&]{
float_4 tmp = v1575;
tmp.i_1 = v1574;
return tmp;
}();
*v1563 = v1576;
uint32_t const v1577 = v1488 + v1503;
uint32_t const v1578 = 36;
bool const v1579 = v1577 < v1578;
if(v1579) {
float_2 const v1580 = float_2{v77, v77};
float_4 const v1581 = *v1563;
float const v1582 = v1581.i_0;
float_2 const v1583 = [&]{
float_2 tmp = v1580;
tmp.i_0 = v1582;
return tmp;
}();
float const v1584 = v1581.i_1;
float_2 const v1585 = [&]{
float_2 tmp = v1583;
tmp.i_1 = v1584;
return tmp;
}();
uint32_t const v1586 = 18;
uint32_t const v1587 = v1484 * v1586;
uint32_t const v1588 = v1577 / v1502;
uint32_t const v1589 = uint32_t(v1588);
uint32_t const v1590 = v1587 + v1589;
device float_2 * const v1591 = &v4[v1590];
*v1591 = v1585;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1499), v1498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1505) {
float_4 v1592_store;
thread float_4 * v1592 = &v1592_store;*v1592 = v101;
uint32_t const v1593 = uint32_t(v1504);
threadgroup float * const v1594 = &(*v71)[v1593];
float const v1595 = *v1594;
float const v1596 = v1595 * v1494;
float_4 const v1597 = *v1592;
float_4 const v1598 = [&]{
float_4 tmp = v1597;
tmp.i_0 = v1596;
return tmp;
}();
*v1592 = v1598;
uint32_t const v1599 = v1504 + v59;
uint32_t const v1600 = uint32_t(v1599);
threadgroup float * const v1601 = &(*v71)[v1600];
float const v1602 = *v1601;
float const v1603 = v1602 * v1494;
float_4 const v1604 = *v1592;
float_4 const v1605 = [&]{
float_4 tmp = v1604;
tmp.i_1 = v1603;
return tmp;
}();
*v1592 = v1605;
uint32_t const v1606 = 24;
uint32_t const v1607 = v1606 + v1503;
uint32_t const v1608 = 36;
bool const v1609 = v1607 < v1608;
if(v1609) {
float_2 const v1610 = float_2{v77, v77};
float_4 const v1611 = *v1592;
float const v1612 = v1611.i_0;
float_2 const v1613 = [&]{
float_2 tmp = v1610;
tmp.i_0 = v1612;
return tmp;
}();
float const v1614 = v1611.i_1;
float_2 const v1615 = [&]{
float_2 tmp = v1613;
tmp.i_1 = v1614;
return tmp;
}();
uint32_t const v1616 = 18;
uint32_t const v1617 = v1484 * v1616;
uint32_t const v1618 = v1607 / v1502;
uint32_t const v1619 = uint32_t(v1618);
uint32_t const v1620 = v1617 + v1619;
device float_2 * const v1621 = &v4[v1620];
*v1621 = v1615;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1499), v1498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1505) {
float_4 v1622_store;
thread float_4 * v1622 = &v1622_store;*v1622 = v101;
uint32_t const v1623 = uint32_t(v1504);
threadgroup float * const v1624 = &(*v71)[v1623];
float const v1625 = *v1624;
float const v1626 = v1625 * v1494;
float_4 const v1627 = *v1622;
float_4 const v1628 = [&]{
float_4 tmp = v1627;
tmp.i_0 = v1626;
return tmp;
}();
*v1622 = v1628;
uint32_t const v1629 = v1504 + v59;
uint32_t const v1630 = uint32_t(v1629);
threadgroup float * const v1631 = &(*v71)[v1630];
float const v1632 = *v1631;
float const v1633 = v1632 * v1494;
float_4 const v1634 = *v1622;
float_4 const v1635 = [&]{
float_4 tmp = v1634;
tmp.i_1 = v1633;
return tmp;
}();
*v1622 = v1635;
uint32_t const v1636 = v61 + v1503;
uint32_t const v1637 = 36;
bool const v1638 = v1636 < v1637;
if(v1638) {
float_2 const v1639 = float_2{v77, v77};
float_4 const v1640 = *v1622;
float const v1641 = v1640.i_0;
float_2 const v1642 = [&]{
float_2 tmp = v1639;
tmp.i_0 = v1641;
return tmp;
}();
float const v1643 = v1640.i_1;
float_2 const v1644 = [&]{
float_2 tmp = v1642;
tmp.i_1 = v1643;
return tmp;
}();
uint32_t const v1645 = 18;
uint32_t const v1646 = v1484 * v1645;
uint32_t const v1647 = v1636 / v1502;
uint32_t const v1648 = uint32_t(v1647);
uint32_t const v1649 = v1646 + v1648;
device float_2 * const v1650 = &v4[v1649];
*v1650 = v1644;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
