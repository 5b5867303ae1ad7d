// What CubeCL 0.11.3 makes of this project's tiled kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent absent documents lists
// call: kernel=v1 t=f32 h=2 lq=300 d=20 causal=br documents=70 lse=1; 2 5 1; 00000000dc050000050000000100000000000000dc050000050000000100000000000000dc0500000500000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000002ef9643e0000803f0000803f00000000d4feffff0000000000000000000000002c0100002c01000002000000010000000000000000000000000000000000000000000000000000002c0100005802000000000000000000000600000000000000b80b0000b80b0000b80b0000e02e00005802000004000000040000000100000004000000040000005802000012000000
// call: kernel=v1 t=f32 h=2 lq=140 lk=260 d=20 causal=br documents=50 nan=hidden lse=1; 2 3 1; 00000000bc02000005000000010000000000000014050000050000000100000000000000140500000500000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000002ef9643e0000803f0000803f0000000074ffffff7800000078000000000000008c0000000401000002000000010000000000000000000000000000000000000000000000000000008c000000900100000000000000000000060000000000000078050000280a0000280a0000e0150000180100000400000004000000010000000400000004000000900100000c000000

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
uint32_t scalars_u32[16];uint32_t static_meta[12];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device float_4 const* const v1 [[buffer(0)]], device float_4 const* const v2 [[buffer(1)]], device float_4 const* const v3 [[buffer(2)]], device float * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], device float const* const v10 [[buffer(9)]], device int32_t const* const v11 [[buffer(10)]], device int32_t const* const v12 [[buffer(11)]], constant info_st const* const v13, uint32_t const thread_index_in_threadgroup_v14 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v15 [[threadgroup_position_in_grid]]) {
alignas(16) threadgroup char v16[23044];
constant uint32_t const* const dynamic_meta_v17 = reinterpret_cast<constant uint32_t const*>(v13 + 1);
constant info_st& info_v18 = *v13;
uint32_t const v19 = 0;
uint32_t const v20 = info_v18.scalars_u32[0];
uint32_t const v21 = info_v18.scalars_u32[1];
uint32_t const v22 = info_v18.scalars_u32[2];
uint32_t const v23 = info_v18.scalars_u32[3];
int32_t const v24 = info_v18.scalars_i32[1];
float const v25 = info_v18.scalars_f32[0];
uint32_t const v26 = info_v18.scalars_usize[0];
uint32_t const v27 = info_v18.scalars_usize[1];
uint32_t const v28 = info_v18.scalars_usize[2];
uint32_t const v29 = info_v18.scalars_usize[4];
uint32_t const v30 = info_v18.scalars_usize[5];
uint32_t const v31 = info_v18.scalars_usize[6];
uint32_t const v32 = info_v18.scalars_usize[8];
uint32_t const v33 = info_v18.scalars_usize[9];
uint32_t const v34 = info_v18.scalars_usize[10];
uint32_t const v35 = info_v18.scalars_u32[9];
uint32_t const v36 = info_v18.scalars_u32[10];
uint32_t const v37 = info_v18.scalars_u32[11];
uint32_t const v38 = info_v18.scalars_u32[12];
uint32_t const v39 = info_v18.scalars_u32[13];
uint32_t const v40 = info_v18.scalars_u32[14];
uint32_t const v41 = threadgroup_position_in_grid_v15[2];
uint32_t const v42 = threadgroup_position_in_grid_v15[0];
uint32_t const v43 = v42 / v23;
uint32_t const v44 = uint32_t(v41);
uint32_t const v45 = uint32_t(v22);
uint32_t const v46 = v44 * v45;
uint32_t const v47 = uint32_t(v42);
uint32_t const v48 = v46 + v47;
uint32_t const v49 = uint32_t(v20);
uint32_t const v50 = v48 * v49;
uint32_t const v51 = v44 * v26;
uint32_t const v52 = v47 * v27;
uint32_t const v53 = v51 + v52;
uint32_t const v54 = v44 * v29;
uint32_t const v55 = uint32_t(v43);
uint32_t const v56 = v55 * v30;
uint32_t const v57 = v54 + v56;
uint32_t const v58 = v44 * v32;
uint32_t const v59 = v55 * v33;
uint32_t const v60 = v58 + v59;
uint32_t const v61 = threadgroup_position_in_grid_v15[1];
uint32_t const v62 = 1;
uint32_t const v63 = v20 - v62;
uint32_t const v64 = 64;
uint32_t const v65 = v63 / v64;
uint32_t const v66 = v65 - v61;
uint32_t const v67 = v66 * v64;
uint32_t const v68 = 8;
uint32_t const v69 = thread_index_in_threadgroup_v14 % v68;
uint32_t const v70 = thread_index_in_threadgroup_v14 / v68;
uint32_t const v71 = 4;
uint32_t const v72 = v70 * v71;
threadgroup array<float_4, 576> * const v73 = reinterpret_cast<threadgroup array<float_4, 576> *>(&v16[0]);
threadgroup array<float_4, 288> * const v74 = reinterpret_cast<threadgroup array<float_4, 288> *>(&v16[9216]);
threadgroup array<float_4, 576> * const v75 = reinterpret_cast<threadgroup array<float_4, 576> *>(&v16[13824]);
uint32_t const v76 = 1;
array<float, 4> v77_store = {};
thread array<float, 4> * v77 = &v77_store;uint32_t const v78 = 4;
array<float, 4> v79_store = {};
thread array<float, 4> * v79 = &v79_store;array<float_4, 4> v80_store = {};
thread array<float_4, 4> * v80 = &v80_store;thread float * const v81 = &(*v77)[v19];
float const v82 = -3.402823470e+38;
*v81 = v82;
thread float * const v83 = &(*v79)[v19];
float const v84 = 0;
*v83 = v84;
float_4 const v85 = float_4{v84, v84, v84, v84};
thread float_4 * const v86 = &(*v80)[v19];
*v86 = v85;
thread float * const v87 = &(*v77)[v76];
*v87 = v82;
thread float * const v88 = &(*v79)[v76];
*v88 = v84;
thread float_4 * const v89 = &(*v80)[v76];
*v89 = v85;
uint32_t const v90 = 2;
thread float * const v91 = &(*v77)[v90];
*v91 = v82;
thread float * const v92 = &(*v79)[v90];
*v92 = v84;
thread float_4 * const v93 = &(*v80)[v90];
*v93 = v85;
uint32_t const v94 = 3;
thread float * const v95 = &(*v77)[v94];
*v95 = v82;
thread float * const v96 = &(*v79)[v94];
*v96 = v84;
thread float_4 * const v97 = &(*v80)[v94];
*v97 = v85;
uint32_t const v98 = v67 + v64;
uint32_t const v99 = min(v98, v20);
uint32_t const v100 = v99 - v62;
int32_t const v101 = int32_t(v21);
int32_t const v102 = 0;
int32_t const v103 = int32_t(v100);
int32_t const v104 = v103 + v24;
int32_t const v105 = 1;
int32_t const v106 = v104 + v105;
int32_t const v107 = min(v101, v106);
int32_t const v108 = int32_t(v67);
int32_t const v109 = v108 + v24;
int32_t const v110 = v109 + v105;
int32_t const v111 = min(v101, v110);
int32_t const v112 = max(v107, v102);
int32_t const v113 = max(v111, v102);
int32_t const v114 = min(v102, v101);
uint32_t const v115 = uint32_t(v114);
uint32_t const v116 = 32;
uint32_t const v117 = v115 / v116;
int32_t const v118 = 31;
int32_t const v119 = v112 + v118;
uint32_t const v120 = uint32_t(v119);
uint32_t const v121 = v120 / v116;
uint32_t const v122 = max(v121, v117);
uint32_t const v123 = v115 + v116;
uint32_t const v124 = v123 - v62;
uint32_t const v125 = v124 / v116;
uint32_t const v126 = uint32_t(v113);
uint32_t const v127 = v126 / v116;
uint32_t const v128 = min(v125, v122);
uint32_t const v129 = max(v127, v128);
uint32_t const v130 = min(v129, v122);
uint32_t const v131 = v41 * v38;
uint32_t const v132 = v42 * v39;
uint32_t const v133 = v131 + v132;
uint32_t const v134 = 128;
uint32_t const v135 = v67 / v134;
uint32_t const v136 = v135 * v40;
uint32_t const v137 = v133 + v136;
uint32_t const v138 = uint32_t(v137);
device int32_t const* const v139 = &v12[v138];
int32_t const v140 = *v139;
uint32_t const v141 = uint32_t(v140);
uint32_t const v142 = 0;
uint32_t v143_store;
thread uint32_t * v143 = &v143_store;*v143 = v142;
uint32_t v144_store;
thread uint32_t * v144 = &v144_store;*v144 = v141;
*v144 = v142;
for(uint32_t v145 = v142; v145 < v141; v145 += v62) {
uint32_t const v146 = v137 + v62;
uint32_t const v147 = v146 + v145;
uint32_t const v148 = uint32_t(v147);
device int32_t const* const v149 = &v12[v148];
int32_t const v150 = *v149;
uint32_t const v151 = uint32_t(v150);
uint32_t const v152 = 2;
uint32_t const v153 = v151 / v152;
uint32_t const v154 = v153 * v152;
uint32_t const v155 = v154 + v152;
bool const v156 = v155 <= v117;
if(v156) {
uint32_t const v157 = *v143;
uint32_t const v158 = v157 + v62;
*v143 = v158;
}
bool const v159 = v154 < v122;
if(v159) {
uint32_t const v160 = *v144;
uint32_t const v161 = v160 + v62;
*v144 = v161;
}
}
uint32_t const v162 = *v143;
uint32_t const v163 = *v144;
uint32_t const v164 = min(v162, v163);
*v143 = v164;
uint32_t const v165 = *v143;
uint32_t const v166 = 2;
uint32_t const v167 = v165 * v166;
uint32_t const v168 = v163 * v166;
uint32_t const v169 = v137 + v62;
for(uint32_t v170 = v167; v170 < v168; v170 += v62) {
uint32_t const v171 = v168 - v62;
uint32_t const v172 = min(v170, v171);
uint32_t const v173 = v172 / v166;
uint32_t const v174 = v169 + v173;
uint32_t const v175 = uint32_t(v174);
device int32_t const* const v176 = &v12[v175];
int32_t const v177 = *v176;
uint32_t const v178 = uint32_t(v177);
uint32_t const v179 = v178 / v166;
uint32_t const v180 = v179 * v166;
uint32_t const v181 = v172 % v166;
uint32_t const v182 = v180 + v181;
uint32_t const v183 = v178 % v166;
bool const v184 = v183 == v62;
uint32_t const v185 = v182 * v116;
bool v186_store;
thread bool * v186 = &v186_store;if(v184) {
bool const v187 = v182 >= v128;
*v186 = v187;
}
 else {
bool const v188 = false;
*v186 = v188;
}
bool const v189 = *v186;
bool v190_store;
thread bool * v190 = &v190_store;if(v189) {
bool const v191 = v182 < v130;
*v190 = v191;
}
 else {
bool const v192 = false;
*v190 = v192;
}
array<float, 16> v193_store = {};
thread array<float, 16> * v193 = &v193_store;thread float * const v194 = &(*v193)[v19];
*v194 = v84;
thread float * const v195 = &(*v193)[v76];
*v195 = v84;
thread float * const v196 = &(*v193)[v90];
*v196 = v84;
thread float * const v197 = &(*v193)[v94];
*v197 = v84;
thread float * const v198 = &(*v193)[v78];
*v198 = v84;
uint32_t const v199 = 5;
thread float * const v200 = &(*v193)[v199];
*v200 = v84;
uint32_t const v201 = 6;
thread float * const v202 = &(*v193)[v201];
*v202 = v84;
uint32_t const v203 = 7;
thread float * const v204 = &(*v193)[v203];
*v204 = v84;
uint32_t const v205 = 8;
thread float * const v206 = &(*v193)[v205];
*v206 = v84;
uint32_t const v207 = 9;
thread float * const v208 = &(*v193)[v207];
*v208 = v84;
uint32_t const v209 = 10;
thread float * const v210 = &(*v193)[v209];
*v210 = v84;
uint32_t const v211 = 11;
thread float * const v212 = &(*v193)[v211];
*v212 = v84;
uint32_t const v213 = 12;
thread float * const v214 = &(*v193)[v213];
*v214 = v84;
uint32_t const v215 = 13;
thread float * const v216 = &(*v193)[v215];
*v216 = v84;
uint32_t const v217 = 14;
thread float * const v218 = &(*v193)[v217];
*v218 = v84;
uint32_t const v219 = 15;
thread float * const v220 = &(*v193)[v219];
*v220 = v84;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 v221_store;
thread float_4 * v221 = &v221_store;*v221 = v85;
uint32_t const v222 = v67 + v70;
bool const v223 = v222 < v20;
if(v223) {
uint32_t const v224 = uint32_t(v222);
uint32_t const v225 = v224 * v28;
uint32_t const v226 = v53 + v225;
uint32_t const v227 = v69 * v71;
float_4 v228_store;
thread float_4 * v228 = &v228_store;*v228 = v85;
uint32_t const v229 = 20;
bool const v230 = v227 < v229;
if(v230) {
uint32_t const v231 = v227 / v71;
uint32_t const v232 = uint32_t(v231);
uint32_t const v233 = v226 + v232;
device float_4 const* const v234 = &v1[v233];
float_4 const v235 = *v234;
*v228 = v235;
}
float_4 const v236 = *v228;
*v221 = v236;
}
uint32_t const v237 = 9;
uint32_t const v238 = v70 * v237;
uint32_t const v239 = v238 + v69;
uint32_t const v240 = uint32_t(v239);
threadgroup float_4 * const v241 = &(*v73)[v240];
float_4 const v242 = *v221;
*v241 = v242;
uint32_t const v243 = thread_index_in_threadgroup_v14 + v134;
uint32_t const v244 = v243 / v68;
uint32_t const v245 = v243 % v68;
float_4 v246_store;
thread float_4 * v246 = &v246_store;*v246 = v85;
uint32_t const v247 = v67 + v244;
bool const v248 = v247 < v20;
if(v248) {
uint32_t const v249 = uint32_t(v247);
uint32_t const v250 = v249 * v28;
uint32_t const v251 = v53 + v250;
uint32_t const v252 = v245 * v71;
float_4 v253_store;
thread float_4 * v253 = &v253_store;*v253 = v85;
uint32_t const v254 = 20;
bool const v255 = v252 < v254;
if(v255) {
uint32_t const v256 = v252 / v71;
uint32_t const v257 = uint32_t(v256);
uint32_t const v258 = v251 + v257;
device float_4 const* const v259 = &v1[v258];
float_4 const v260 = *v259;
*v253 = v260;
}
float_4 const v261 = *v253;
*v246 = v261;
}
uint32_t const v262 = v244 * v237;
uint32_t const v263 = v262 + v245;
uint32_t const v264 = uint32_t(v263);
threadgroup float_4 * const v265 = &(*v73)[v264];
float_4 const v266 = *v246;
*v265 = v266;
uint32_t const v267 = 256;
uint32_t const v268 = thread_index_in_threadgroup_v14 + v267;
uint32_t const v269 = v268 / v68;
uint32_t const v270 = v268 % v68;
float_4 v271_store;
thread float_4 * v271 = &v271_store;*v271 = v85;
uint32_t const v272 = v67 + v269;
bool const v273 = v272 < v20;
if(v273) {
uint32_t const v274 = uint32_t(v272);
uint32_t const v275 = v274 * v28;
uint32_t const v276 = v53 + v275;
uint32_t const v277 = v270 * v71;
float_4 v278_store;
thread float_4 * v278 = &v278_store;*v278 = v85;
uint32_t const v279 = 20;
bool const v280 = v277 < v279;
if(v280) {
uint32_t const v281 = v277 / v71;
uint32_t const v282 = uint32_t(v281);
uint32_t const v283 = v276 + v282;
device float_4 const* const v284 = &v1[v283];
float_4 const v285 = *v284;
*v278 = v285;
}
float_4 const v286 = *v278;
*v271 = v286;
}
uint32_t const v287 = v269 * v237;
uint32_t const v288 = v287 + v270;
uint32_t const v289 = uint32_t(v288);
threadgroup float_4 * const v290 = &(*v73)[v289];
float_4 const v291 = *v271;
*v290 = v291;
uint32_t const v292 = 384;
uint32_t const v293 = thread_index_in_threadgroup_v14 + v292;
uint32_t const v294 = v293 / v68;
uint32_t const v295 = v293 % v68;
float_4 v296_store;
thread float_4 * v296 = &v296_store;*v296 = v85;
uint32_t const v297 = v67 + v294;
bool const v298 = v297 < v20;
if(v298) {
uint32_t const v299 = uint32_t(v297);
uint32_t const v300 = v299 * v28;
uint32_t const v301 = v53 + v300;
uint32_t const v302 = v295 * v71;
float_4 v303_store;
thread float_4 * v303 = &v303_store;*v303 = v85;
uint32_t const v304 = 20;
bool const v305 = v302 < v304;
if(v305) {
uint32_t const v306 = v302 / v71;
uint32_t const v307 = uint32_t(v306);
uint32_t const v308 = v301 + v307;
device float_4 const* const v309 = &v1[v308];
float_4 const v310 = *v309;
*v303 = v310;
}
float_4 const v311 = *v303;
*v296 = v311;
}
uint32_t const v312 = v294 * v237;
uint32_t const v313 = v312 + v295;
uint32_t const v314 = uint32_t(v313);
threadgroup float_4 * const v315 = &(*v73)[v314];
float_4 const v316 = *v296;
*v315 = v316;
float_4 v317_store;
thread float_4 * v317 = &v317_store;*v317 = v85;
uint32_t const v318 = v185 + v70;
bool const v319 = v318 < v21;
if(v319) {
uint32_t const v320 = uint32_t(v318);
uint32_t const v321 = v320 * v31;
uint32_t const v322 = v57 + v321;
uint32_t const v323 = v69 * v71;
float_4 v324_store;
thread float_4 * v324 = &v324_store;*v324 = v85;
uint32_t const v325 = 20;
bool const v326 = v323 < v325;
if(v326) {
uint32_t const v327 = v323 / v71;
uint32_t const v328 = uint32_t(v327);
uint32_t const v329 = v322 + v328;
device float_4 const* const v330 = &v2[v329];
float_4 const v331 = *v330;
*v324 = v331;
}
float_4 const v332 = *v324;
*v317 = v332;
}
uint32_t const v333 = v70 / v116;
uint32_t const v334 = v70 % v116;
uint32_t const v335 = v333 * v116;
uint32_t const v336 = v334 % v71;
uint32_t const v337 = v336 * v68;
uint32_t const v338 = v335 + v337;
uint32_t const v339 = v334 / v71;
uint32_t const v340 = v338 + v339;
uint32_t const v341 = v340 * v237;
uint32_t const v342 = v341 + v69;
uint32_t const v343 = uint32_t(v342);
threadgroup float_4 * const v344 = &(*v74)[v343];
float_4 const v345 = *v317;
*v344 = v345;
float_4 v346_store;
thread float_4 * v346 = &v346_store;*v346 = v85;
uint32_t const v347 = v185 + v244;
bool const v348 = v347 < v21;
if(v348) {
uint32_t const v349 = uint32_t(v347);
uint32_t const v350 = v349 * v31;
uint32_t const v351 = v57 + v350;
uint32_t const v352 = v245 * v71;
float_4 v353_store;
thread float_4 * v353 = &v353_store;*v353 = v85;
uint32_t const v354 = 20;
bool const v355 = v352 < v354;
if(v355) {
uint32_t const v356 = v352 / v71;
uint32_t const v357 = uint32_t(v356);
uint32_t const v358 = v351 + v357;
device float_4 const* const v359 = &v2[v358];
float_4 const v360 = *v359;
*v353 = v360;
}
float_4 const v361 = *v353;
*v346 = v361;
}
uint32_t const v362 = v244 / v116;
uint32_t const v363 = v244 % v116;
uint32_t const v364 = v362 * v116;
uint32_t const v365 = v363 % v71;
uint32_t const v366 = v365 * v68;
uint32_t const v367 = v364 + v366;
uint32_t const v368 = v363 / v71;
uint32_t const v369 = v367 + v368;
uint32_t const v370 = v369 * v237;
uint32_t const v371 = v370 + v245;
uint32_t const v372 = uint32_t(v371);
threadgroup float_4 * const v373 = &(*v74)[v372];
float_4 const v374 = *v346;
*v373 = v374;
threadgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v375 = v142; v375 < v68; v375 += v62) {
array<float_4, 4> v376_store = {};
thread array<float_4, 4> * v376 = &v376_store;uint32_t const v377 = v69 * v237;
uint32_t const v378 = v377 + v375;
uint32_t const v379 = uint32_t(v378);
threadgroup float_4 * const v380 = &(*v74)[v379];
float_4 const v381 = *v380;
thread float_4 * const v382 = &(*v376)[v19];
*v382 = v381;
uint32_t const v383 = v68 + v69;
uint32_t const v384 = v383 * v237;
uint32_t const v385 = v384 + v375;
uint32_t const v386 = uint32_t(v385);
threadgroup float_4 * const v387 = &(*v74)[v386];
float_4 const v388 = *v387;
thread float_4 * const v389 = &(*v376)[v76];
*v389 = v388;
uint32_t const v390 = 16;
uint32_t const v391 = v390 + v69;
uint32_t const v392 = v391 * v237;
uint32_t const v393 = v392 + v375;
uint32_t const v394 = uint32_t(v393);
threadgroup float_4 * const v395 = &(*v74)[v394];
float_4 const v396 = *v395;
thread float_4 * const v397 = &(*v376)[v90];
*v397 = v396;
uint32_t const v398 = 24;
uint32_t const v399 = v398 + v69;
uint32_t const v400 = v399 * v237;
uint32_t const v401 = v400 + v375;
uint32_t const v402 = uint32_t(v401);
threadgroup float_4 * const v403 = &(*v74)[v402];
float_4 const v404 = *v403;
thread float_4 * const v405 = &(*v376)[v94];
*v405 = v404;
uint32_t const v406 = v72 * v237;
uint32_t const v407 = v406 + v375;
uint32_t const v408 = uint32_t(v407);
threadgroup float_4 * const v409 = &(*v73)[v408];
float_4 const v410 = *v409;
float const v411 = v410.i_0;
float_4 const v412 = *v382;
float const v413 = v412.i_0;
float const v414 = *v194;
float const v415 = fma(v411, v413, v414);
*v194 = v415;
float const v416 = v410.i_1;
float const v417 = v412.i_1;
float const v418 = *v194;
float const v419 = fma(v416, v417, v418);
*v194 = v419;
float const v420 = v410.i_2;
float const v421 = v412.i_2;
float const v422 = *v194;
float const v423 = fma(v420, v421, v422);
*v194 = v423;
float const v424 = v410.i_3;
float const v425 = v412.i_3;
float const v426 = *v194;
float const v427 = fma(v424, v425, v426);
*v194 = v427;
float_4 const v428 = *v389;
float const v429 = v428.i_0;
float const v430 = *v195;
float const v431 = fma(v411, v429, v430);
*v195 = v431;
float const v432 = v428.i_1;
float const v433 = *v195;
float const v434 = fma(v416, v432, v433);
*v195 = v434;
float const v435 = v428.i_2;
float const v436 = *v195;
float const v437 = fma(v420, v435, v436);
*v195 = v437;
float const v438 = v428.i_3;
float const v439 = *v195;
float const v440 = fma(v424, v438, v439);
*v195 = v440;
float_4 const v441 = *v397;
float const v442 = v441.i_0;
float const v443 = *v196;
float const v444 = fma(v411, v442, v443);
*v196 = v444;
float const v445 = v441.i_1;
float const v446 = *v196;
float const v447 = fma(v416, v445, v446);
*v196 = v447;
float const v448 = v441.i_2;
float const v449 = *v196;
float const v450 = fma(v420, v448, v449);
*v196 = v450;
float const v451 = v441.i_3;
float const v452 = *v196;
float const v453 = fma(v424, v451, v452);
*v196 = v453;
float_4 const v454 = *v405;
float const v455 = v454.i_0;
float const v456 = *v197;
float const v457 = fma(v411, v455, v456);
*v197 = v457;
float const v458 = v454.i_1;
float const v459 = *v197;
float const v460 = fma(v416, v458, v459);
*v197 = v460;
float const v461 = v454.i_2;
float const v462 = *v197;
float const v463 = fma(v420, v461, v462);
*v197 = v463;
float const v464 = v454.i_3;
float const v465 = *v197;
float const v466 = fma(v424, v464, v465);
*v197 = v466;
uint32_t const v467 = v72 + v62;
uint32_t const v468 = v467 * v237;
uint32_t const v469 = v468 + v375;
uint32_t const v470 = uint32_t(v469);
threadgroup float_4 * const v471 = &(*v73)[v470];
float_4 const v472 = *v471;
float const v473 = v472.i_0;
float const v474 = *v198;
float const v475 = fma(v473, v413, v474);
*v198 = v475;
float const v476 = v472.i_1;
float const v477 = *v198;
float const v478 = fma(v476, v417, v477);
*v198 = v478;
float const v479 = v472.i_2;
float const v480 = *v198;
float const v481 = fma(v479, v421, v480);
*v198 = v481;
float const v482 = v472.i_3;
float const v483 = *v198;
float const v484 = fma(v482, v425, v483);
*v198 = v484;
float const v485 = *v200;
float const v486 = fma(v473, v429, v485);
*v200 = v486;
float const v487 = *v200;
float const v488 = fma(v476, v432, v487);
*v200 = v488;
float const v489 = *v200;
float const v490 = fma(v479, v435, v489);
*v200 = v490;
float const v491 = *v200;
float const v492 = fma(v482, v438, v491);
*v200 = v492;
float const v493 = *v202;
float const v494 = fma(v473, v442, v493);
*v202 = v494;
float const v495 = *v202;
float const v496 = fma(v476, v445, v495);
*v202 = v496;
float const v497 = *v202;
float const v498 = fma(v479, v448, v497);
*v202 = v498;
float const v499 = *v202;
float const v500 = fma(v482, v451, v499);
*v202 = v500;
float const v501 = *v204;
float const v502 = fma(v473, v455, v501);
*v204 = v502;
float const v503 = *v204;
float const v504 = fma(v476, v458, v503);
*v204 = v504;
float const v505 = *v204;
float const v506 = fma(v479, v461, v505);
*v204 = v506;
float const v507 = *v204;
float const v508 = fma(v482, v464, v507);
*v204 = v508;
uint32_t const v509 = v72 + v166;
uint32_t const v510 = v509 * v237;
uint32_t const v511 = v510 + v375;
uint32_t const v512 = uint32_t(v511);
threadgroup float_4 * const v513 = &(*v73)[v512];
float_4 const v514 = *v513;
float const v515 = v514.i_0;
float const v516 = *v206;
float const v517 = fma(v515, v413, v516);
*v206 = v517;
float const v518 = v514.i_1;
float const v519 = *v206;
float const v520 = fma(v518, v417, v519);
*v206 = v520;
float const v521 = v514.i_2;
float const v522 = *v206;
float const v523 = fma(v521, v421, v522);
*v206 = v523;
float const v524 = v514.i_3;
float const v525 = *v206;
float const v526 = fma(v524, v425, v525);
*v206 = v526;
float const v527 = *v208;
float const v528 = fma(v515, v429, v527);
*v208 = v528;
float const v529 = *v208;
float const v530 = fma(v518, v432, v529);
*v208 = v530;
float const v531 = *v208;
float const v532 = fma(v521, v435, v531);
*v208 = v532;
float const v533 = *v208;
float const v534 = fma(v524, v438, v533);
*v208 = v534;
float const v535 = *v210;
float const v536 = fma(v515, v442, v535);
*v210 = v536;
float const v537 = *v210;
float const v538 = fma(v518, v445, v537);
*v210 = v538;
float const v539 = *v210;
float const v540 = fma(v521, v448, v539);
*v210 = v540;
float const v541 = *v210;
float const v542 = fma(v524, v451, v541);
*v210 = v542;
float const v543 = *v212;
float const v544 = fma(v515, v455, v543);
*v212 = v544;
float const v545 = *v212;
float const v546 = fma(v518, v458, v545);
*v212 = v546;
float const v547 = *v212;
float const v548 = fma(v521, v461, v547);
*v212 = v548;
float const v549 = *v212;
float const v550 = fma(v524, v464, v549);
*v212 = v550;
uint32_t const v551 = 3;
uint32_t const v552 = v72 + v551;
uint32_t const v553 = v552 * v237;
uint32_t const v554 = v553 + v375;
uint32_t const v555 = uint32_t(v554);
threadgroup float_4 * const v556 = &(*v73)[v555];
float_4 const v557 = *v556;
float const v558 = v557.i_0;
float const v559 = *v214;
float const v560 = fma(v558, v413, v559);
*v214 = v560;
float const v561 = v557.i_1;
float const v562 = *v214;
float const v563 = fma(v561, v417, v562);
*v214 = v563;
float const v564 = v557.i_2;
float const v565 = *v214;
float const v566 = fma(v564, v421, v565);
*v214 = v566;
float const v567 = v557.i_3;
float const v568 = *v214;
float const v569 = fma(v567, v425, v568);
*v214 = v569;
float const v570 = *v216;
float const v571 = fma(v558, v429, v570);
*v216 = v571;
float const v572 = *v216;
float const v573 = fma(v561, v432, v572);
*v216 = v573;
float const v574 = *v216;
float const v575 = fma(v564, v435, v574);
*v216 = v575;
float const v576 = *v216;
float const v577 = fma(v567, v438, v576);
*v216 = v577;
float const v578 = *v218;
float const v579 = fma(v558, v442, v578);
*v218 = v579;
float const v580 = *v218;
float const v581 = fma(v561, v445, v580);
*v218 = v581;
float const v582 = *v218;
float const v583 = fma(v564, v448, v582);
*v218 = v583;
float const v584 = *v218;
float const v585 = fma(v567, v451, v584);
*v218 = v585;
float const v586 = *v220;
float const v587 = fma(v558, v455, v586);
*v220 = v587;
float const v588 = *v220;
float const v589 = fma(v561, v458, v588);
*v220 = v589;
float const v590 = *v220;
float const v591 = fma(v564, v461, v590);
*v220 = v591;
float const v592 = *v220;
float const v593 = fma(v567, v464, v592);
*v220 = v593;
}
uint32_t const v594 = v67 + v72;
uint32_t const v595 = v69 * v71;
uint32_t const v596 = v185 + v595;
bool const v597 = *v190;
if(v597) {
float const v598 = *v194;
float const v599 = v598 * v25;
*v194 = v599;
}
 else {
float v600_store;
thread float * v600 = &v600_store;*v600 = v82;
bool const v601 = v594 < v20;
bool v602_store;
thread bool * v602 = &v602_store;if(v601) {
int32_t const v603 = int32_t(v596);
int32_t const v604 = int32_t(v594);
int32_t const v605 = v603 - v604;
bool const v606 = v596 < v21;
bool const v607 = v605 <= v24;
bool const v608 = v606 && v607;
*v602 = v608;
}
 else {
bool const v609 = false;
*v602 = v609;
}
bool const v610 = *v602;
bool v611_store;
thread bool * v611 = &v611_store;if(v610) {
uint32_t const v612 = min(v594, v63);
uint32_t const v613 = v21 - v62;
uint32_t const v614 = min(v596, v613);
uint32_t const v615 = v36 - v35;
uint32_t const v616 = v615 - v62;
uint32_t const v617 = min(v612, v616);
uint32_t const v618 = v35 + v617;
uint32_t const v619 = uint32_t(v618);
device int32_t const* const v620 = &v11[v619];
int32_t const v621 = *v620;
uint32_t const v622 = v37 - v36;
uint32_t const v623 = v622 - v62;
uint32_t const v624 = min(v614, v623);
uint32_t const v625 = v36 + v624;
uint32_t const v626 = uint32_t(v625);
device int32_t const* const v627 = &v11[v626];
int32_t const v628 = *v627;
bool const v629 = v621 == v628;
*v611 = v629;
}
 else {
bool const v630 = false;
*v611 = v630;
}
bool const v631 = *v611;
if(v631) {
float const v632 = *v194;
float const v633 = v632 * v25;
*v600 = v633;
}
float const v634 = *v600;
*v194 = v634;
}
uint32_t const v635 = v185 + v62;
uint32_t const v636 = v635 + v595;
bool const v637 = *v190;
if(v637) {
float const v638 = *v195;
float const v639 = v638 * v25;
*v195 = v639;
}
 else {
float v640_store;
thread float * v640 = &v640_store;*v640 = v82;
bool const v641 = v594 < v20;
bool v642_store;
thread bool * v642 = &v642_store;if(v641) {
int32_t const v643 = int32_t(v636);
int32_t const v644 = int32_t(v594);
int32_t const v645 = v643 - v644;
bool const v646 = v636 < v21;
bool const v647 = v645 <= v24;
bool const v648 = v646 && v647;
*v642 = v648;
}
 else {
bool const v649 = false;
*v642 = v649;
}
bool const v650 = *v642;
bool v651_store;
thread bool * v651 = &v651_store;if(v650) {
uint32_t const v652 = min(v594, v63);
uint32_t const v653 = v21 - v62;
uint32_t const v654 = min(v636, v653);
uint32_t const v655 = v36 - v35;
uint32_t const v656 = v655 - v62;
uint32_t const v657 = min(v652, v656);
uint32_t const v658 = v35 + v657;
uint32_t const v659 = uint32_t(v658);
device int32_t const* const v660 = &v11[v659];
int32_t const v661 = *v660;
uint32_t const v662 = v37 - v36;
uint32_t const v663 = v662 - v62;
uint32_t const v664 = min(v654, v663);
uint32_t const v665 = v36 + v664;
uint32_t const v666 = uint32_t(v665);
device int32_t const* const v667 = &v11[v666];
int32_t const v668 = *v667;
bool const v669 = v661 == v668;
*v651 = v669;
}
 else {
bool const v670 = false;
*v651 = v670;
}
bool const v671 = *v651;
if(v671) {
float const v672 = *v195;
float const v673 = v672 * v25;
*v640 = v673;
}
float const v674 = *v640;
*v195 = v674;
}
uint32_t const v675 = v185 + v166;
uint32_t const v676 = v675 + v595;
bool const v677 = *v190;
if(v677) {
float const v678 = *v196;
float const v679 = v678 * v25;
*v196 = v679;
}
 else {
float v680_store;
thread float * v680 = &v680_store;*v680 = v82;
bool const v681 = v594 < v20;
bool v682_store;
thread bool * v682 = &v682_store;if(v681) {
int32_t const v683 = int32_t(v676);
int32_t const v684 = int32_t(v594);
int32_t const v685 = v683 - v684;
bool const v686 = v676 < v21;
bool const v687 = v685 <= v24;
bool const v688 = v686 && v687;
*v682 = v688;
}
 else {
bool const v689 = false;
*v682 = v689;
}
bool const v690 = *v682;
bool v691_store;
thread bool * v691 = &v691_store;if(v690) {
uint32_t const v692 = min(v594, v63);
uint32_t const v693 = v21 - v62;
uint32_t const v694 = min(v676, v693);
uint32_t const v695 = v36 - v35;
uint32_t const v696 = v695 - v62;
uint32_t const v697 = min(v692, v696);
uint32_t const v698 = v35 + v697;
uint32_t const v699 = uint32_t(v698);
device int32_t const* const v700 = &v11[v699];
int32_t const v701 = *v700;
uint32_t const v702 = v37 - v36;
uint32_t const v703 = v702 - v62;
uint32_t const v704 = min(v694, v703);
uint32_t const v705 = v36 + v704;
uint32_t const v706 = uint32_t(v705);
device int32_t const* const v707 = &v11[v706];
int32_t const v708 = *v707;
bool const v709 = v701 == v708;
*v691 = v709;
}
 else {
bool const v710 = false;
*v691 = v710;
}
bool const v711 = *v691;
if(v711) {
float const v712 = *v196;
float const v713 = v712 * v25;
*v680 = v713;
}
float const v714 = *v680;
*v196 = v714;
}
uint32_t const v715 = 3;
uint32_t const v716 = v185 + v715;
uint32_t const v717 = v716 + v595;
bool const v718 = *v190;
if(v718) {
float const v719 = *v197;
float const v720 = v719 * v25;
*v197 = v720;
}
 else {
float v721_store;
thread float * v721 = &v721_store;*v721 = v82;
bool const v722 = v594 < v20;
bool v723_store;
thread bool * v723 = &v723_store;if(v722) {
int32_t const v724 = int32_t(v717);
int32_t const v725 = int32_t(v594);
int32_t const v726 = v724 - v725;
bool const v727 = v717 < v21;
bool const v728 = v726 <= v24;
bool const v729 = v727 && v728;
*v723 = v729;
}
 else {
bool const v730 = false;
*v723 = v730;
}
bool const v731 = *v723;
bool v732_store;
thread bool * v732 = &v732_store;if(v731) {
uint32_t const v733 = min(v594, v63);
uint32_t const v734 = v21 - v62;
uint32_t const v735 = min(v717, v734);
uint32_t const v736 = v36 - v35;
uint32_t const v737 = v736 - v62;
uint32_t const v738 = min(v733, v737);
uint32_t const v739 = v35 + v738;
uint32_t const v740 = uint32_t(v739);
device int32_t const* const v741 = &v11[v740];
int32_t const v742 = *v741;
uint32_t const v743 = v37 - v36;
uint32_t const v744 = v743 - v62;
uint32_t const v745 = min(v735, v744);
uint32_t const v746 = v36 + v745;
uint32_t const v747 = uint32_t(v746);
device int32_t const* const v748 = &v11[v747];
int32_t const v749 = *v748;
bool const v750 = v742 == v749;
*v732 = v750;
}
 else {
bool const v751 = false;
*v732 = v751;
}
bool const v752 = *v732;
if(v752) {
float const v753 = *v197;
float const v754 = v753 * v25;
*v721 = v754;
}
float const v755 = *v721;
*v197 = v755;
}
uint32_t const v756 = v594 + v62;
bool const v757 = *v190;
if(v757) {
float const v758 = *v198;
float const v759 = v758 * v25;
*v198 = v759;
}
 else {
float v760_store;
thread float * v760 = &v760_store;*v760 = v82;
bool const v761 = v756 < v20;
bool v762_store;
thread bool * v762 = &v762_store;if(v761) {
int32_t const v763 = int32_t(v596);
int32_t const v764 = int32_t(v756);
int32_t const v765 = v763 - v764;
bool const v766 = v596 < v21;
bool const v767 = v765 <= v24;
bool const v768 = v766 && v767;
*v762 = v768;
}
 else {
bool const v769 = false;
*v762 = v769;
}
bool const v770 = *v762;
bool v771_store;
thread bool * v771 = &v771_store;if(v770) {
uint32_t const v772 = min(v756, v63);
uint32_t const v773 = v21 - v62;
uint32_t const v774 = min(v596, v773);
uint32_t const v775 = v36 - v35;
uint32_t const v776 = v775 - v62;
uint32_t const v777 = min(v772, v776);
uint32_t const v778 = v35 + v777;
uint32_t const v779 = uint32_t(v778);
device int32_t const* const v780 = &v11[v779];
int32_t const v781 = *v780;
uint32_t const v782 = v37 - v36;
uint32_t const v783 = v782 - v62;
uint32_t const v784 = min(v774, v783);
uint32_t const v785 = v36 + v784;
uint32_t const v786 = uint32_t(v785);
device int32_t const* const v787 = &v11[v786];
int32_t const v788 = *v787;
bool const v789 = v781 == v788;
*v771 = v789;
}
 else {
bool const v790 = false;
*v771 = v790;
}
bool const v791 = *v771;
if(v791) {
float const v792 = *v198;
float const v793 = v792 * v25;
*v760 = v793;
}
float const v794 = *v760;
*v198 = v794;
}
bool const v795 = *v190;
if(v795) {
float const v796 = *v200;
float const v797 = v796 * v25;
*v200 = v797;
}
 else {
float v798_store;
thread float * v798 = &v798_store;*v798 = v82;
bool const v799 = v756 < v20;
bool v800_store;
thread bool * v800 = &v800_store;if(v799) {
int32_t const v801 = int32_t(v636);
int32_t const v802 = int32_t(v756);
int32_t const v803 = v801 - v802;
bool const v804 = v636 < v21;
bool const v805 = v803 <= v24;
bool const v806 = v804 && v805;
*v800 = v806;
}
 else {
bool const v807 = false;
*v800 = v807;
}
bool const v808 = *v800;
bool v809_store;
thread bool * v809 = &v809_store;if(v808) {
uint32_t const v810 = min(v756, v63);
uint32_t const v811 = v21 - v62;
uint32_t const v812 = min(v636, v811);
uint32_t const v813 = v36 - v35;
uint32_t const v814 = v813 - v62;
uint32_t const v815 = min(v810, v814);
uint32_t const v816 = v35 + v815;
uint32_t const v817 = uint32_t(v816);
device int32_t const* const v818 = &v11[v817];
int32_t const v819 = *v818;
uint32_t const v820 = v37 - v36;
uint32_t const v821 = v820 - v62;
uint32_t const v822 = min(v812, v821);
uint32_t const v823 = v36 + v822;
uint32_t const v824 = uint32_t(v823);
device int32_t const* const v825 = &v11[v824];
int32_t const v826 = *v825;
bool const v827 = v819 == v826;
*v809 = v827;
}
 else {
bool const v828 = false;
*v809 = v828;
}
bool const v829 = *v809;
if(v829) {
float const v830 = *v200;
float const v831 = v830 * v25;
*v798 = v831;
}
float const v832 = *v798;
*v200 = v832;
}
bool const v833 = *v190;
if(v833) {
float const v834 = *v202;
float const v835 = v834 * v25;
*v202 = v835;
}
 else {
float v836_store;
thread float * v836 = &v836_store;*v836 = v82;
bool const v837 = v756 < v20;
bool v838_store;
thread bool * v838 = &v838_store;if(v837) {
int32_t const v839 = int32_t(v676);
int32_t const v840 = int32_t(v756);
int32_t const v841 = v839 - v840;
bool const v842 = v676 < v21;
bool const v843 = v841 <= v24;
bool const v844 = v842 && v843;
*v838 = v844;
}
 else {
bool const v845 = false;
*v838 = v845;
}
bool const v846 = *v838;
bool v847_store;
thread bool * v847 = &v847_store;if(v846) {
uint32_t const v848 = min(v756, v63);
uint32_t const v849 = v21 - v62;
uint32_t const v850 = min(v676, v849);
uint32_t const v851 = v36 - v35;
uint32_t const v852 = v851 - v62;
uint32_t const v853 = min(v848, v852);
uint32_t const v854 = v35 + v853;
uint32_t const v855 = uint32_t(v854);
device int32_t const* const v856 = &v11[v855];
int32_t const v857 = *v856;
uint32_t const v858 = v37 - v36;
uint32_t const v859 = v858 - v62;
uint32_t const v860 = min(v850, v859);
uint32_t const v861 = v36 + v860;
uint32_t const v862 = uint32_t(v861);
device int32_t const* const v863 = &v11[v862];
int32_t const v864 = *v863;
bool const v865 = v857 == v864;
*v847 = v865;
}
 else {
bool const v866 = false;
*v847 = v866;
}
bool const v867 = *v847;
if(v867) {
float const v868 = *v202;
float const v869 = v868 * v25;
*v836 = v869;
}
float const v870 = *v836;
*v202 = v870;
}
bool const v871 = *v190;
if(v871) {
float const v872 = *v204;
float const v873 = v872 * v25;
*v204 = v873;
}
 else {
float v874_store;
thread float * v874 = &v874_store;*v874 = v82;
bool const v875 = v756 < v20;
bool v876_store;
thread bool * v876 = &v876_store;if(v875) {
int32_t const v877 = int32_t(v717);
int32_t const v878 = int32_t(v756);
int32_t const v879 = v877 - v878;
bool const v880 = v717 < v21;
bool const v881 = v879 <= v24;
bool const v882 = v880 && v881;
*v876 = v882;
}
 else {
bool const v883 = false;
*v876 = v883;
}
bool const v884 = *v876;
bool v885_store;
thread bool * v885 = &v885_store;if(v884) {
uint32_t const v886 = min(v756, v63);
uint32_t const v887 = v21 - v62;
uint32_t const v888 = min(v717, v887);
uint32_t const v889 = v36 - v35;
uint32_t const v890 = v889 - v62;
uint32_t const v891 = min(v886, v890);
uint32_t const v892 = v35 + v891;
uint32_t const v893 = uint32_t(v892);
device int32_t const* const v894 = &v11[v893];
int32_t const v895 = *v894;
uint32_t const v896 = v37 - v36;
uint32_t const v897 = v896 - v62;
uint32_t const v898 = min(v888, v897);
uint32_t const v899 = v36 + v898;
uint32_t const v900 = uint32_t(v899);
device int32_t const* const v901 = &v11[v900];
int32_t const v902 = *v901;
bool const v903 = v895 == v902;
*v885 = v903;
}
 else {
bool const v904 = false;
*v885 = v904;
}
bool const v905 = *v885;
if(v905) {
float const v906 = *v204;
float const v907 = v906 * v25;
*v874 = v907;
}
float const v908 = *v874;
*v204 = v908;
}
uint32_t const v909 = v594 + v166;
bool const v910 = *v190;
if(v910) {
float const v911 = *v206;
float const v912 = v911 * v25;
*v206 = v912;
}
 else {
float v913_store;
thread float * v913 = &v913_store;*v913 = v82;
bool const v914 = v909 < v20;
bool v915_store;
thread bool * v915 = &v915_store;if(v914) {
int32_t const v916 = int32_t(v596);
int32_t const v917 = int32_t(v909);
int32_t const v918 = v916 - v917;
bool const v919 = v596 < v21;
bool const v920 = v918 <= v24;
bool const v921 = v919 && v920;
*v915 = v921;
}
 else {
bool const v922 = false;
*v915 = v922;
}
bool const v923 = *v915;
bool v924_store;
thread bool * v924 = &v924_store;if(v923) {
uint32_t const v925 = min(v909, v63);
uint32_t const v926 = v21 - v62;
uint32_t const v927 = min(v596, v926);
uint32_t const v928 = v36 - v35;
uint32_t const v929 = v928 - v62;
uint32_t const v930 = min(v925, v929);
uint32_t const v931 = v35 + v930;
uint32_t const v932 = uint32_t(v931);
device int32_t const* const v933 = &v11[v932];
int32_t const v934 = *v933;
uint32_t const v935 = v37 - v36;
uint32_t const v936 = v935 - v62;
uint32_t const v937 = min(v927, v936);
uint32_t const v938 = v36 + v937;
uint32_t const v939 = uint32_t(v938);
device int32_t const* const v940 = &v11[v939];
int32_t const v941 = *v940;
bool const v942 = v934 == v941;
*v924 = v942;
}
 else {
bool const v943 = false;
*v924 = v943;
}
bool const v944 = *v924;
if(v944) {
float const v945 = *v206;
float const v946 = v945 * v25;
*v913 = v946;
}
float const v947 = *v913;
*v206 = v947;
}
bool const v948 = *v190;
if(v948) {
float const v949 = *v208;
float const v950 = v949 * v25;
*v208 = v950;
}
 else {
float v951_store;
thread float * v951 = &v951_store;*v951 = v82;
bool const v952 = v909 < v20;
bool v953_store;
thread bool * v953 = &v953_store;if(v952) {
int32_t const v954 = int32_t(v636);
int32_t const v955 = int32_t(v909);
int32_t const v956 = v954 - v955;
bool const v957 = v636 < v21;
bool const v958 = v956 <= v24;
bool const v959 = v957 && v958;
*v953 = v959;
}
 else {
bool const v960 = false;
*v953 = v960;
}
bool const v961 = *v953;
bool v962_store;
thread bool * v962 = &v962_store;if(v961) {
uint32_t const v963 = min(v909, v63);
uint32_t const v964 = v21 - v62;
uint32_t const v965 = min(v636, v964);
uint32_t const v966 = v36 - v35;
uint32_t const v967 = v966 - v62;
uint32_t const v968 = min(v963, v967);
uint32_t const v969 = v35 + v968;
uint32_t const v970 = uint32_t(v969);
device int32_t const* const v971 = &v11[v970];
int32_t const v972 = *v971;
uint32_t const v973 = v37 - v36;
uint32_t const v974 = v973 - v62;
uint32_t const v975 = min(v965, v974);
uint32_t const v976 = v36 + v975;
uint32_t const v977 = uint32_t(v976);
device int32_t const* const v978 = &v11[v977];
int32_t const v979 = *v978;
bool const v980 = v972 == v979;
*v962 = v980;
}
 else {
bool const v981 = false;
*v962 = v981;
}
bool const v982 = *v962;
if(v982) {
float const v983 = *v208;
float const v984 = v983 * v25;
*v951 = v984;
}
float const v985 = *v951;
*v208 = v985;
}
bool const v986 = *v190;
if(v986) {
float const v987 = *v210;
float const v988 = v987 * v25;
*v210 = v988;
}
 else {
float v989_store;
thread float * v989 = &v989_store;*v989 = v82;
bool const v990 = v909 < v20;
bool v991_store;
thread bool * v991 = &v991_store;if(v990) {
int32_t const v992 = int32_t(v676);
int32_t const v993 = int32_t(v909);
int32_t const v994 = v992 - v993;
bool const v995 = v676 < v21;
bool const v996 = v994 <= v24;
bool const v997 = v995 && v996;
*v991 = v997;
}
 else {
bool const v998 = false;
*v991 = v998;
}
bool const v999 = *v991;
bool v1000_store;
thread bool * v1000 = &v1000_store;if(v999) {
uint32_t const v1001 = min(v909, v63);
uint32_t const v1002 = v21 - v62;
uint32_t const v1003 = min(v676, v1002);
uint32_t const v1004 = v36 - v35;
uint32_t const v1005 = v1004 - v62;
uint32_t const v1006 = min(v1001, v1005);
uint32_t const v1007 = v35 + v1006;
uint32_t const v1008 = uint32_t(v1007);
device int32_t const* const v1009 = &v11[v1008];
int32_t const v1010 = *v1009;
uint32_t const v1011 = v37 - v36;
uint32_t const v1012 = v1011 - v62;
uint32_t const v1013 = min(v1003, v1012);
uint32_t const v1014 = v36 + v1013;
uint32_t const v1015 = uint32_t(v1014);
device int32_t const* const v1016 = &v11[v1015];
int32_t const v1017 = *v1016;
bool const v1018 = v1010 == v1017;
*v1000 = v1018;
}
 else {
bool const v1019 = false;
*v1000 = v1019;
}
bool const v1020 = *v1000;
if(v1020) {
float const v1021 = *v210;
float const v1022 = v1021 * v25;
*v989 = v1022;
}
float const v1023 = *v989;
*v210 = v1023;
}
bool const v1024 = *v190;
if(v1024) {
float const v1025 = *v212;
float const v1026 = v1025 * v25;
*v212 = v1026;
}
 else {
float v1027_store;
thread float * v1027 = &v1027_store;*v1027 = v82;
bool const v1028 = v909 < v20;
bool v1029_store;
thread bool * v1029 = &v1029_store;if(v1028) {
int32_t const v1030 = int32_t(v717);
int32_t const v1031 = int32_t(v909);
int32_t const v1032 = v1030 - v1031;
bool const v1033 = v717 < v21;
bool const v1034 = v1032 <= v24;
bool const v1035 = v1033 && v1034;
*v1029 = v1035;
}
 else {
bool const v1036 = false;
*v1029 = v1036;
}
bool const v1037 = *v1029;
bool v1038_store;
thread bool * v1038 = &v1038_store;if(v1037) {
uint32_t const v1039 = min(v909, v63);
uint32_t const v1040 = v21 - v62;
uint32_t const v1041 = min(v717, v1040);
uint32_t const v1042 = v36 - v35;
uint32_t const v1043 = v1042 - v62;
uint32_t const v1044 = min(v1039, v1043);
uint32_t const v1045 = v35 + v1044;
uint32_t const v1046 = uint32_t(v1045);
device int32_t const* const v1047 = &v11[v1046];
int32_t const v1048 = *v1047;
uint32_t const v1049 = v37 - v36;
uint32_t const v1050 = v1049 - v62;
uint32_t const v1051 = min(v1041, v1050);
uint32_t const v1052 = v36 + v1051;
uint32_t const v1053 = uint32_t(v1052);
device int32_t const* const v1054 = &v11[v1053];
int32_t const v1055 = *v1054;
bool const v1056 = v1048 == v1055;
*v1038 = v1056;
}
 else {
bool const v1057 = false;
*v1038 = v1057;
}
bool const v1058 = *v1038;
if(v1058) {
float const v1059 = *v212;
float const v1060 = v1059 * v25;
*v1027 = v1060;
}
float const v1061 = *v1027;
*v212 = v1061;
}
uint32_t const v1062 = v594 + v715;
bool const v1063 = *v190;
if(v1063) {
float const v1064 = *v214;
float const v1065 = v1064 * v25;
*v214 = v1065;
}
 else {
float v1066_store;
thread float * v1066 = &v1066_store;*v1066 = v82;
bool const v1067 = v1062 < v20;
bool v1068_store;
thread bool * v1068 = &v1068_store;if(v1067) {
int32_t const v1069 = int32_t(v596);
int32_t const v1070 = int32_t(v1062);
int32_t const v1071 = v1069 - v1070;
bool const v1072 = v596 < v21;
bool const v1073 = v1071 <= v24;
bool const v1074 = v1072 && v1073;
*v1068 = v1074;
}
 else {
bool const v1075 = false;
*v1068 = v1075;
}
bool const v1076 = *v1068;
bool v1077_store;
thread bool * v1077 = &v1077_store;if(v1076) {
uint32_t const v1078 = min(v1062, v63);
uint32_t const v1079 = v21 - v62;
uint32_t const v1080 = min(v596, v1079);
uint32_t const v1081 = v36 - v35;
uint32_t const v1082 = v1081 - v62;
uint32_t const v1083 = min(v1078, v1082);
uint32_t const v1084 = v35 + v1083;
uint32_t const v1085 = uint32_t(v1084);
device int32_t const* const v1086 = &v11[v1085];
int32_t const v1087 = *v1086;
uint32_t const v1088 = v37 - v36;
uint32_t const v1089 = v1088 - v62;
uint32_t const v1090 = min(v1080, v1089);
uint32_t const v1091 = v36 + v1090;
uint32_t const v1092 = uint32_t(v1091);
device int32_t const* const v1093 = &v11[v1092];
int32_t const v1094 = *v1093;
bool const v1095 = v1087 == v1094;
*v1077 = v1095;
}
 else {
bool const v1096 = false;
*v1077 = v1096;
}
bool const v1097 = *v1077;
if(v1097) {
float const v1098 = *v214;
float const v1099 = v1098 * v25;
*v1066 = v1099;
}
float const v1100 = *v1066;
*v214 = v1100;
}
bool const v1101 = *v190;
if(v1101) {
float const v1102 = *v216;
float const v1103 = v1102 * v25;
*v216 = v1103;
}
 else {
float v1104_store;
thread float * v1104 = &v1104_store;*v1104 = v82;
bool const v1105 = v1062 < v20;
bool v1106_store;
thread bool * v1106 = &v1106_store;if(v1105) {
int32_t const v1107 = int32_t(v636);
int32_t const v1108 = int32_t(v1062);
int32_t const v1109 = v1107 - v1108;
bool const v1110 = v636 < v21;
bool const v1111 = v1109 <= v24;
bool const v1112 = v1110 && v1111;
*v1106 = v1112;
}
 else {
bool const v1113 = false;
*v1106 = v1113;
}
bool const v1114 = *v1106;
bool v1115_store;
thread bool * v1115 = &v1115_store;if(v1114) {
uint32_t const v1116 = min(v1062, v63);
uint32_t const v1117 = v21 - v62;
uint32_t const v1118 = min(v636, v1117);
uint32_t const v1119 = v36 - v35;
uint32_t const v1120 = v1119 - v62;
uint32_t const v1121 = min(v1116, v1120);
uint32_t const v1122 = v35 + v1121;
uint32_t const v1123 = uint32_t(v1122);
device int32_t const* const v1124 = &v11[v1123];
int32_t const v1125 = *v1124;
uint32_t const v1126 = v37 - v36;
uint32_t const v1127 = v1126 - v62;
uint32_t const v1128 = min(v1118, v1127);
uint32_t const v1129 = v36 + v1128;
uint32_t const v1130 = uint32_t(v1129);
device int32_t const* const v1131 = &v11[v1130];
int32_t const v1132 = *v1131;
bool const v1133 = v1125 == v1132;
*v1115 = v1133;
}
 else {
bool const v1134 = false;
*v1115 = v1134;
}
bool const v1135 = *v1115;
if(v1135) {
float const v1136 = *v216;
float const v1137 = v1136 * v25;
*v1104 = v1137;
}
float const v1138 = *v1104;
*v216 = v1138;
}
bool const v1139 = *v190;
if(v1139) {
float const v1140 = *v218;
float const v1141 = v1140 * v25;
*v218 = v1141;
}
 else {
float v1142_store;
thread float * v1142 = &v1142_store;*v1142 = v82;
bool const v1143 = v1062 < v20;
bool v1144_store;
thread bool * v1144 = &v1144_store;if(v1143) {
int32_t const v1145 = int32_t(v676);
int32_t const v1146 = int32_t(v1062);
int32_t const v1147 = v1145 - v1146;
bool const v1148 = v676 < v21;
bool const v1149 = v1147 <= v24;
bool const v1150 = v1148 && v1149;
*v1144 = v1150;
}
 else {
bool const v1151 = false;
*v1144 = v1151;
}
bool const v1152 = *v1144;
bool v1153_store;
thread bool * v1153 = &v1153_store;if(v1152) {
uint32_t const v1154 = min(v1062, v63);
uint32_t const v1155 = v21 - v62;
uint32_t const v1156 = min(v676, v1155);
uint32_t const v1157 = v36 - v35;
uint32_t const v1158 = v1157 - v62;
uint32_t const v1159 = min(v1154, v1158);
uint32_t const v1160 = v35 + v1159;
uint32_t const v1161 = uint32_t(v1160);
device int32_t const* const v1162 = &v11[v1161];
int32_t const v1163 = *v1162;
uint32_t const v1164 = v37 - v36;
uint32_t const v1165 = v1164 - v62;
uint32_t const v1166 = min(v1156, v1165);
uint32_t const v1167 = v36 + v1166;
uint32_t const v1168 = uint32_t(v1167);
device int32_t const* const v1169 = &v11[v1168];
int32_t const v1170 = *v1169;
bool const v1171 = v1163 == v1170;
*v1153 = v1171;
}
 else {
bool const v1172 = false;
*v1153 = v1172;
}
bool const v1173 = *v1153;
if(v1173) {
float const v1174 = *v218;
float const v1175 = v1174 * v25;
*v1142 = v1175;
}
float const v1176 = *v1142;
*v218 = v1176;
}
bool const v1177 = *v190;
if(v1177) {
float const v1178 = *v220;
float const v1179 = v1178 * v25;
*v220 = v1179;
}
 else {
float v1180_store;
thread float * v1180 = &v1180_store;*v1180 = v82;
bool const v1181 = v1062 < v20;
bool v1182_store;
thread bool * v1182 = &v1182_store;if(v1181) {
int32_t const v1183 = int32_t(v717);
int32_t const v1184 = int32_t(v1062);
int32_t const v1185 = v1183 - v1184;
bool const v1186 = v717 < v21;
bool const v1187 = v1185 <= v24;
bool const v1188 = v1186 && v1187;
*v1182 = v1188;
}
 else {
bool const v1189 = false;
*v1182 = v1189;
}
bool const v1190 = *v1182;
bool v1191_store;
thread bool * v1191 = &v1191_store;if(v1190) {
uint32_t const v1192 = min(v1062, v63);
uint32_t const v1193 = v21 - v62;
uint32_t const v1194 = min(v717, v1193);
uint32_t const v1195 = v36 - v35;
uint32_t const v1196 = v1195 - v62;
uint32_t const v1197 = min(v1192, v1196);
uint32_t const v1198 = v35 + v1197;
uint32_t const v1199 = uint32_t(v1198);
device int32_t const* const v1200 = &v11[v1199];
int32_t const v1201 = *v1200;
uint32_t const v1202 = v37 - v36;
uint32_t const v1203 = v1202 - v62;
uint32_t const v1204 = min(v1194, v1203);
uint32_t const v1205 = v36 + v1204;
uint32_t const v1206 = uint32_t(v1205);
device int32_t const* const v1207 = &v11[v1206];
int32_t const v1208 = *v1207;
bool const v1209 = v1201 == v1208;
*v1191 = v1209;
}
 else {
bool const v1210 = false;
*v1191 = v1210;
}
bool const v1211 = *v1191;
if(v1211) {
float const v1212 = *v220;
float const v1213 = v1212 * v25;
*v1180 = v1213;
}
float const v1214 = *v1180;
*v220 = v1214;
}
array<float, 4> v1215_store = {};
thread array<float, 4> * v1215 = &v1215_store;float const v1216 = *v194;
float const v1217 = *v195;
float const v1218 = max(v1216, v1217);
float const v1219 = *v196;
float const v1220 = max(v1218, v1219);
float const v1221 = *v197;
float const v1222 = max(v1220, v1221);
float const v1223 = simd_shuffle_xor(v1222, v62);;
float const v1224 = max(v1222, v1223);
float const v1225 = simd_shuffle_xor(v1224, v166);;
float const v1226 = max(v1224, v1225);
float const v1227 = simd_shuffle_xor(v1226, v71);;
float const v1228 = max(v1226, v1227);
thread float * const v1229 = &(*v1215)[v19];
*v1229 = v1228;
float const v1230 = *v198;
float const v1231 = *v200;
float const v1232 = max(v1230, v1231);
float const v1233 = *v202;
float const v1234 = max(v1232, v1233);
float const v1235 = *v204;
float const v1236 = max(v1234, v1235);
float const v1237 = simd_shuffle_xor(v1236, v62);;
float const v1238 = max(v1236, v1237);
float const v1239 = simd_shuffle_xor(v1238, v166);;
float const v1240 = max(v1238, v1239);
float const v1241 = simd_shuffle_xor(v1240, v71);;
float const v1242 = max(v1240, v1241);
thread float * const v1243 = &(*v1215)[v76];
*v1243 = v1242;
float const v1244 = *v206;
float const v1245 = *v208;
float const v1246 = max(v1244, v1245);
float const v1247 = *v210;
float const v1248 = max(v1246, v1247);
float const v1249 = *v212;
float const v1250 = max(v1248, v1249);
float const v1251 = simd_shuffle_xor(v1250, v62);;
float const v1252 = max(v1250, v1251);
float const v1253 = simd_shuffle_xor(v1252, v166);;
float const v1254 = max(v1252, v1253);
float const v1255 = simd_shuffle_xor(v1254, v71);;
float const v1256 = max(v1254, v1255);
thread float * const v1257 = &(*v1215)[v90];
*v1257 = v1256;
float const v1258 = *v214;
float const v1259 = *v216;
float const v1260 = max(v1258, v1259);
float const v1261 = *v218;
float const v1262 = max(v1260, v1261);
float const v1263 = *v220;
float const v1264 = max(v1262, v1263);
float const v1265 = simd_shuffle_xor(v1264, v62);;
float const v1266 = max(v1264, v1265);
float const v1267 = simd_shuffle_xor(v1266, v166);;
float const v1268 = max(v1266, v1267);
float const v1269 = simd_shuffle_xor(v1268, v71);;
float const v1270 = max(v1268, v1269);
thread float * const v1271 = &(*v1215)[v94];
*v1271 = v1270;
float const v1272 = *v81;
float const v1273 = *v1229;
float const v1274 = max(v1272, v1273);
float const v1275 = v1272 - v1274;
float const v1276 = exp(v1275);*v81 = v1274;
uint32_t const v1277 = reinterpret_cast<const thread uint32_t&>(v1216);
uint32_t const v1278 = 4286578687;
bool const v1279 = v1277 == v1278;
float const v1280 = v1216 - v1274;
float const v1281 = exp(v1280);float const v1282 = v1279 ? v84 : v1281;
float_4 const v1283 = [&]{
float_4 tmp = v85;
tmp.i_0 = v1282;
return tmp;
}();
uint32_t const v1284 = reinterpret_cast<const thread uint32_t&>(v1217);
bool const v1285 = v1284 == v1278;
float const v1286 = v1217 - v1274;
float const v1287 = exp(v1286);float const v1288 = v1285 ? v84 : v1287;
float const v1289 = v1282 + v1288;
float_4 const v1290 = [&]{
float_4 tmp = v1283;
tmp.i_1 = v1288;
return tmp;
}();
uint32_t const v1291 = reinterpret_cast<const thread uint32_t&>(v1219);
bool const v1292 = v1291 == v1278;
float const v1293 = v1219 - v1274;
float const v1294 = exp(v1293);float const v1295 = v1292 ? v84 : v1294;
float const v1296 = v1289 + v1295;
float_4 const v1297 = [&]{
float_4 tmp = v1290;
tmp.i_2 = v1295;
return tmp;
}();
uint32_t const v1298 = reinterpret_cast<const thread uint32_t&>(v1221);
bool const v1299 = v1298 == v1278;
float const v1300 = v1221 - v1274;
float const v1301 = exp(v1300);float const v1302 = v1299 ? v84 : v1301;
float const v1303 = v1296 + v1302;
float_4 const v1304 = [&]{
float_4 tmp = v1297;
tmp.i_3 = v1302;
return tmp;
}();
uint32_t const v1305 = v72 * v237;
uint32_t const v1306 = v1305 + v69;
uint32_t const v1307 = uint32_t(v1306);
threadgroup float_4 * const v1308 = &(*v75)[v1307];
*v1308 = v1304;
float const v1309 = *v83;
float const v1310 = fma(v1309, v1276, v1303);
*v83 = v1310;
float_4 const v1311 = *v86;
float const v1312 = v1311.i_0;
float const v1313 = v1312 * v1276;
float const v1314 = v1311.i_1;
float const v1315 = v1314 * v1276;
float const v1316 = v1311.i_2;
float const v1317 = v1316 * v1276;
float const v1318 = v1311.i_3;
float const v1319 = v1318 * v1276;
float_4 const v1320 = float_4{v1313, v1315, v1317, v1319};
*v86 = v1320;
float const v1321 = *v87;
float const v1322 = *v1243;
float const v1323 = max(v1321, v1322);
float const v1324 = v1321 - v1323;
float const v1325 = exp(v1324);*v87 = v1323;
uint32_t const v1326 = reinterpret_cast<const thread uint32_t&>(v1230);
bool const v1327 = v1326 == v1278;
float const v1328 = v1230 - v1323;
float const v1329 = exp(v1328);float const v1330 = v1327 ? v84 : v1329;
float_4 const v1331 = [&]{
float_4 tmp = v85;
tmp.i_0 = v1330;
return tmp;
}();
uint32_t const v1332 = reinterpret_cast<const thread uint32_t&>(v1231);
bool const v1333 = v1332 == v1278;
float const v1334 = v1231 - v1323;
float const v1335 = exp(v1334);float const v1336 = v1333 ? v84 : v1335;
float const v1337 = v1330 + v1336;
float_4 const v1338 = [&]{
float_4 tmp = v1331;
tmp.i_1 = v1336;
return tmp;
}();
uint32_t const v1339 = reinterpret_cast<const thread uint32_t&>(v1233);
bool const v1340 = v1339 == v1278;
float const v1341 = v1233 - v1323;
float const v1342 = exp(v1341);float const v1343 = v1340 ? v84 : v1342;
float const v1344 = v1337 + v1343;
float_4 const v1345 = [&]{
float_4 tmp = v1338;
tmp.i_2 = v1343;
return tmp;
}();
uint32_t const v1346 = reinterpret_cast<const thread uint32_t&>(v1235);
bool const v1347 = v1346 == v1278;
float const v1348 = v1235 - v1323;
float const v1349 = exp(v1348);float const v1350 = v1347 ? v84 : v1349;
float const v1351 = v1344 + v1350;
float_4 const v1352 = [&]{
float_4 tmp = v1345;
tmp.i_3 = v1350;
return tmp;
}();
uint32_t const v1353 = v72 + v62;
uint32_t const v1354 = v1353 * v237;
uint32_t const v1355 = v1354 + v69;
uint32_t const v1356 = uint32_t(v1355);
threadgroup float_4 * const v1357 = &(*v75)[v1356];
*v1357 = v1352;
float const v1358 = *v88;
float const v1359 = fma(v1358, v1325, v1351);
*v88 = v1359;
float_4 const v1360 = *v89;
float const v1361 = v1360.i_0;
float const v1362 = v1361 * v1325;
float const v1363 = v1360.i_1;
float const v1364 = v1363 * v1325;
float const v1365 = v1360.i_2;
float const v1366 = v1365 * v1325;
float const v1367 = v1360.i_3;
float const v1368 = v1367 * v1325;
float_4 const v1369 = float_4{v1362, v1364, v1366, v1368};
*v89 = v1369;
float const v1370 = *v91;
float const v1371 = *v1257;
float const v1372 = max(v1370, v1371);
float const v1373 = v1370 - v1372;
float const v1374 = exp(v1373);*v91 = v1372;
uint32_t const v1375 = reinterpret_cast<const thread uint32_t&>(v1244);
bool const v1376 = v1375 == v1278;
float const v1377 = v1244 - v1372;
float const v1378 = exp(v1377);float const v1379 = v1376 ? v84 : v1378;
float_4 const v1380 = [&]{
float_4 tmp = v85;
tmp.i_0 = v1379;
return tmp;
}();
uint32_t const v1381 = reinterpret_cast<const thread uint32_t&>(v1245);
bool const v1382 = v1381 == v1278;
float const v1383 = v1245 - v1372;
float const v1384 = exp(v1383);float const v1385 = v1382 ? v84 : v1384;
float const v1386 = v1379 + v1385;
float_4 const v1387 = [&]{
float_4 tmp = v1380;
tmp.i_1 = v1385;
return tmp;
}();
uint32_t const v1388 = reinterpret_cast<const thread uint32_t&>(v1247);
bool const v1389 = v1388 == v1278;
float const v1390 = v1247 - v1372;
float const v1391 = exp(v1390);float const v1392 = v1389 ? v84 : v1391;
float const v1393 = v1386 + v1392;
float_4 const v1394 = [&]{
float_4 tmp = v1387;
tmp.i_2 = v1392;
return tmp;
}();
uint32_t const v1395 = reinterpret_cast<const thread uint32_t&>(v1249);
bool const v1396 = v1395 == v1278;
float const v1397 = v1249 - v1372;
float const v1398 = exp(v1397);float const v1399 = v1396 ? v84 : v1398;
float const v1400 = v1393 + v1399;
float_4 const v1401 = [&]{
float_4 tmp = v1394;
tmp.i_3 = v1399;
return tmp;
}();
uint32_t const v1402 = v72 + v166;
uint32_t const v1403 = v1402 * v237;
uint32_t const v1404 = v1403 + v69;
uint32_t const v1405 = uint32_t(v1404);
threadgroup float_4 * const v1406 = &(*v75)[v1405];
*v1406 = v1401;
float const v1407 = *v92;
float const v1408 = fma(v1407, v1374, v1400);
*v92 = v1408;
float_4 const v1409 = *v93;
float const v1410 = v1409.i_0;
float const v1411 = v1410 * v1374;
float const v1412 = v1409.i_1;
float const v1413 = v1412 * v1374;
float const v1414 = v1409.i_2;
float const v1415 = v1414 * v1374;
float const v1416 = v1409.i_3;
float const v1417 = v1416 * v1374;
float_4 const v1418 = float_4{v1411, v1413, v1415, v1417};
*v93 = v1418;
float const v1419 = *v95;
float const v1420 = *v1271;
float const v1421 = max(v1419, v1420);
float const v1422 = v1419 - v1421;
float const v1423 = exp(v1422);*v95 = v1421;
uint32_t const v1424 = reinterpret_cast<const thread uint32_t&>(v1258);
bool const v1425 = v1424 == v1278;
float const v1426 = v1258 - v1421;
float const v1427 = exp(v1426);float const v1428 = v1425 ? v84 : v1427;
float_4 const v1429 = [&]{
float_4 tmp = v85;
tmp.i_0 = v1428;
return tmp;
}();
uint32_t const v1430 = reinterpret_cast<const thread uint32_t&>(v1259);
bool const v1431 = v1430 == v1278;
float const v1432 = v1259 - v1421;
float const v1433 = exp(v1432);float const v1434 = v1431 ? v84 : v1433;
float const v1435 = v1428 + v1434;
float_4 const v1436 = [&]{
float_4 tmp = v1429;
tmp.i_1 = v1434;
return tmp;
}();
uint32_t const v1437 = reinterpret_cast<const thread uint32_t&>(v1261);
bool const v1438 = v1437 == v1278;
float const v1439 = v1261 - v1421;
float const v1440 = exp(v1439);float const v1441 = v1438 ? v84 : v1440;
float const v1442 = v1435 + v1441;
float_4 const v1443 = [&]{
float_4 tmp = v1436;
tmp.i_2 = v1441;
return tmp;
}();
uint32_t const v1444 = reinterpret_cast<const thread uint32_t&>(v1263);
bool const v1445 = v1444 == v1278;
float const v1446 = v1263 - v1421;
float const v1447 = exp(v1446);float const v1448 = v1445 ? v84 : v1447;
float const v1449 = v1442 + v1448;
float_4 const v1450 = [&]{
float_4 tmp = v1443;
tmp.i_3 = v1448;
return tmp;
}();
uint32_t const v1451 = v72 + v715;
uint32_t const v1452 = v1451 * v237;
uint32_t const v1453 = v1452 + v69;
uint32_t const v1454 = uint32_t(v1453);
threadgroup float_4 * const v1455 = &(*v75)[v1454];
*v1455 = v1450;
float const v1456 = *v96;
float const v1457 = fma(v1456, v1423, v1449);
*v96 = v1457;
float_4 const v1458 = *v97;
float const v1459 = v1458.i_0;
float const v1460 = v1459 * v1423;
float const v1461 = v1458.i_1;
float const v1462 = v1461 * v1423;
float const v1463 = v1458.i_2;
float const v1464 = v1463 * v1423;
float const v1465 = v1458.i_3;
float const v1466 = v1465 * v1423;
float_4 const v1467 = float_4{v1460, v1462, v1464, v1466};
*v97 = v1467;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 v1468_store;
thread float_4 * v1468 = &v1468_store;*v1468 = v85;
if(v319) {
uint32_t const v1469 = uint32_t(v318);
uint32_t const v1470 = v1469 * v34;
uint32_t const v1471 = v60 + v1470;
float_4 v1472_store;
thread float_4 * v1472 = &v1472_store;*v1472 = v85;
uint32_t const v1473 = 20;
bool const v1474 = v595 < v1473;
if(v1474) {
uint32_t const v1475 = v595 / v71;
uint32_t const v1476 = uint32_t(v1475);
uint32_t const v1477 = v1471 + v1476;
device float_4 const* const v1478 = &v3[v1477];
float_4 const v1479 = *v1478;
*v1472 = v1479;
}
float_4 const v1480 = *v1472;
*v1468 = v1480;
}
threadgroup float_4 * const v1481 = &(*v74)[v240];
float_4 const v1482 = *v1468;
*v1481 = v1482;
float_4 v1483_store;
thread float_4 * v1483 = &v1483_store;*v1483 = v85;
if(v348) {
uint32_t const v1484 = uint32_t(v347);
uint32_t const v1485 = v1484 * v34;
uint32_t const v1486 = v60 + v1485;
uint32_t const v1487 = v245 * v71;
float_4 v1488_store;
thread float_4 * v1488 = &v1488_store;*v1488 = v85;
uint32_t const v1489 = 20;
bool const v1490 = v1487 < v1489;
if(v1490) {
uint32_t const v1491 = v1487 / v71;
uint32_t const v1492 = uint32_t(v1491);
uint32_t const v1493 = v1486 + v1492;
device float_4 const* const v1494 = &v3[v1493];
float_4 const v1495 = *v1494;
*v1488 = v1495;
}
float_4 const v1496 = *v1488;
*v1483 = v1496;
}
threadgroup float_4 * const v1497 = &(*v74)[v264];
float_4 const v1498 = *v1483;
*v1497 = v1498;
threadgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1499 = v142; v1499 < v68; v1499 += v62) {
array<float_4, 4> v1500_store = {};
thread array<float_4, 4> * v1500 = &v1500_store;uint32_t const v1501 = v1499 * v71;
uint32_t const v1502 = v1501 * v237;
uint32_t const v1503 = v1502 + v69;
uint32_t const v1504 = uint32_t(v1503);
threadgroup float_4 * const v1505 = &(*v74)[v1504];
float_4 const v1506 = *v1505;
thread float_4 * const v1507 = &(*v1500)[v19];
*v1507 = v1506;
uint32_t const v1508 = v1501 + v62;
uint32_t const v1509 = v1508 * v237;
uint32_t const v1510 = v1509 + v69;
uint32_t const v1511 = uint32_t(v1510);
threadgroup float_4 * const v1512 = &(*v74)[v1511];
float_4 const v1513 = *v1512;
thread float_4 * const v1514 = &(*v1500)[v76];
*v1514 = v1513;
uint32_t const v1515 = v1501 + v166;
uint32_t const v1516 = v1515 * v237;
uint32_t const v1517 = v1516 + v69;
uint32_t const v1518 = uint32_t(v1517);
threadgroup float_4 * const v1519 = &(*v74)[v1518];
float_4 const v1520 = *v1519;
thread float_4 * const v1521 = &(*v1500)[v90];
*v1521 = v1520;
uint32_t const v1522 = v1501 + v715;
uint32_t const v1523 = v1522 * v237;
uint32_t const v1524 = v1523 + v69;
uint32_t const v1525 = uint32_t(v1524);
threadgroup float_4 * const v1526 = &(*v74)[v1525];
float_4 const v1527 = *v1526;
thread float_4 * const v1528 = &(*v1500)[v94];
*v1528 = v1527;
uint32_t const v1529 = v1305 + v1499;
uint32_t const v1530 = uint32_t(v1529);
threadgroup float_4 * const v1531 = &(*v75)[v1530];
float_4 const v1532 = *v1531;
float const v1533 = v1532.i_0;
float_4 const v1534 = *v1507;
float_4 const v1535 = *v86;
float const v1536 = v1534.i_0;
float const v1537 = v1535.i_0;
float const v1538 = fma(v1533, v1536, v1537);
float const v1539 = v1534.i_1;
float const v1540 = v1535.i_1;
float const v1541 = fma(v1533, v1539, v1540);
float const v1542 = v1534.i_2;
float const v1543 = v1535.i_2;
float const v1544 = fma(v1533, v1542, v1543);
float const v1545 = v1534.i_3;
float const v1546 = v1535.i_3;
float const v1547 = fma(v1533, v1545, v1546);
float_4 const v1548 = float_4{v1538, v1541, v1544, v1547};
bool const v1549 = *v190;
if(v1549) {
*v86 = v1548;
}
 else {
uint32_t const v1550 = reinterpret_cast<const thread uint32_t&>(v1533);
bool const v1551 = v1550 == v142;
float const v1552 = v1548.i_0;
float const v1553 = v1551 ? v1537 : v1552;
float const v1554 = v1548.i_1;
float const v1555 = v1551 ? v1540 : v1554;
float const v1556 = v1548.i_2;
float const v1557 = v1551 ? v1543 : v1556;
float const v1558 = v1548.i_3;
float const v1559 = v1551 ? v1546 : v1558;
float_4 const v1560 = float_4{v1553, v1555, v1557, v1559};
*v86 = v1560;
}
float const v1561 = v1532.i_1;
float_4 const v1562 = *v1514;
float_4 const v1563 = *v86;
float const v1564 = v1562.i_0;
float const v1565 = v1563.i_0;
float const v1566 = fma(v1561, v1564, v1565);
float const v1567 = v1562.i_1;
float const v1568 = v1563.i_1;
float const v1569 = fma(v1561, v1567, v1568);
float const v1570 = v1562.i_2;
float const v1571 = v1563.i_2;
float const v1572 = fma(v1561, v1570, v1571);
float const v1573 = v1562.i_3;
float const v1574 = v1563.i_3;
float const v1575 = fma(v1561, v1573, v1574);
float_4 const v1576 = float_4{v1566, v1569, v1572, v1575};
if(v1549) {
*v86 = v1576;
}
 else {
uint32_t const v1577 = reinterpret_cast<const thread uint32_t&>(v1561);
bool const v1578 = v1577 == v142;
float const v1579 = v1576.i_0;
float const v1580 = v1578 ? v1565 : v1579;
float const v1581 = v1576.i_1;
float const v1582 = v1578 ? v1568 : v1581;
float const v1583 = v1576.i_2;
float const v1584 = v1578 ? v1571 : v1583;
float const v1585 = v1576.i_3;
float const v1586 = v1578 ? v1574 : v1585;
float_4 const v1587 = float_4{v1580, v1582, v1584, v1586};
*v86 = v1587;
}
float const v1588 = v1532.i_2;
float_4 const v1589 = *v1521;
float_4 const v1590 = *v86;
float const v1591 = v1589.i_0;
float const v1592 = v1590.i_0;
float const v1593 = fma(v1588, v1591, v1592);
float const v1594 = v1589.i_1;
float const v1595 = v1590.i_1;
float const v1596 = fma(v1588, v1594, v1595);
float const v1597 = v1589.i_2;
float const v1598 = v1590.i_2;
float const v1599 = fma(v1588, v1597, v1598);
float const v1600 = v1589.i_3;
float const v1601 = v1590.i_3;
float const v1602 = fma(v1588, v1600, v1601);
float_4 const v1603 = float_4{v1593, v1596, v1599, v1602};
if(v1549) {
*v86 = v1603;
}
 else {
uint32_t const v1604 = reinterpret_cast<const thread uint32_t&>(v1588);
bool const v1605 = v1604 == v142;
float const v1606 = v1603.i_0;
float const v1607 = v1605 ? v1592 : v1606;
float const v1608 = v1603.i_1;
float const v1609 = v1605 ? v1595 : v1608;
float const v1610 = v1603.i_2;
float const v1611 = v1605 ? v1598 : v1610;
float const v1612 = v1603.i_3;
float const v1613 = v1605 ? v1601 : v1612;
float_4 const v1614 = float_4{v1607, v1609, v1611, v1613};
*v86 = v1614;
}
float const v1615 = v1532.i_3;
float_4 const v1616 = *v1528;
float_4 const v1617 = *v86;
float const v1618 = v1616.i_0;
float const v1619 = v1617.i_0;
float const v1620 = fma(v1615, v1618, v1619);
float const v1621 = v1616.i_1;
float const v1622 = v1617.i_1;
float const v1623 = fma(v1615, v1621, v1622);
float const v1624 = v1616.i_2;
float const v1625 = v1617.i_2;
float const v1626 = fma(v1615, v1624, v1625);
float const v1627 = v1616.i_3;
float const v1628 = v1617.i_3;
float const v1629 = fma(v1615, v1627, v1628);
float_4 const v1630 = float_4{v1620, v1623, v1626, v1629};
if(v1549) {
*v86 = v1630;
}
 else {
uint32_t const v1631 = reinterpret_cast<const thread uint32_t&>(v1615);
bool const v1632 = v1631 == v142;
float const v1633 = v1630.i_0;
float const v1634 = v1632 ? v1619 : v1633;
float const v1635 = v1630.i_1;
float const v1636 = v1632 ? v1622 : v1635;
float const v1637 = v1630.i_2;
float const v1638 = v1632 ? v1625 : v1637;
float const v1639 = v1630.i_3;
float const v1640 = v1632 ? v1628 : v1639;
float_4 const v1641 = float_4{v1634, v1636, v1638, v1640};
*v86 = v1641;
}
uint32_t const v1642 = v1354 + v1499;
uint32_t const v1643 = uint32_t(v1642);
threadgroup float_4 * const v1644 = &(*v75)[v1643];
float_4 const v1645 = *v1644;
float const v1646 = v1645.i_0;
float_4 const v1647 = *v89;
float const v1648 = v1647.i_0;
float const v1649 = fma(v1646, v1536, v1648);
float const v1650 = v1647.i_1;
float const v1651 = fma(v1646, v1539, v1650);
float const v1652 = v1647.i_2;
float const v1653 = fma(v1646, v1542, v1652);
float const v1654 = v1647.i_3;
float const v1655 = fma(v1646, v1545, v1654);
float_4 const v1656 = float_4{v1649, v1651, v1653, v1655};
if(v1549) {
*v89 = v1656;
}
 else {
uint32_t const v1657 = reinterpret_cast<const thread uint32_t&>(v1646);
bool const v1658 = v1657 == v142;
float const v1659 = v1656.i_0;
float const v1660 = v1658 ? v1648 : v1659;
float const v1661 = v1656.i_1;
float const v1662 = v1658 ? v1650 : v1661;
float const v1663 = v1656.i_2;
float const v1664 = v1658 ? v1652 : v1663;
float const v1665 = v1656.i_3;
float const v1666 = v1658 ? v1654 : v1665;
float_4 const v1667 = float_4{v1660, v1662, v1664, v1666};
*v89 = v1667;
}
float const v1668 = v1645.i_1;
float_4 const v1669 = *v89;
float const v1670 = v1669.i_0;
float const v1671 = fma(v1668, v1564, v1670);
float const v1672 = v1669.i_1;
float const v1673 = fma(v1668, v1567, v1672);
float const v1674 = v1669.i_2;
float const v1675 = fma(v1668, v1570, v1674);
float const v1676 = v1669.i_3;
float const v1677 = fma(v1668, v1573, v1676);
float_4 const v1678 = float_4{v1671, v1673, v1675, v1677};
if(v1549) {
*v89 = v1678;
}
 else {
uint32_t const v1679 = reinterpret_cast<const thread uint32_t&>(v1668);
bool const v1680 = v1679 == v142;
float const v1681 = v1678.i_0;
float const v1682 = v1680 ? v1670 : v1681;
float const v1683 = v1678.i_1;
float const v1684 = v1680 ? v1672 : v1683;
float const v1685 = v1678.i_2;
float const v1686 = v1680 ? v1674 : v1685;
float const v1687 = v1678.i_3;
float const v1688 = v1680 ? v1676 : v1687;
float_4 const v1689 = float_4{v1682, v1684, v1686, v1688};
*v89 = v1689;
}
float const v1690 = v1645.i_2;
float_4 const v1691 = *v89;
float const v1692 = v1691.i_0;
float const v1693 = fma(v1690, v1591, v1692);
float const v1694 = v1691.i_1;
float const v1695 = fma(v1690, v1594, v1694);
float const v1696 = v1691.i_2;
float const v1697 = fma(v1690, v1597, v1696);
float const v1698 = v1691.i_3;
float const v1699 = fma(v1690, v1600, v1698);
float_4 const v1700 = float_4{v1693, v1695, v1697, v1699};
if(v1549) {
*v89 = v1700;
}
 else {
uint32_t const v1701 = reinterpret_cast<const thread uint32_t&>(v1690);
bool const v1702 = v1701 == v142;
float const v1703 = v1700.i_0;
float const v1704 = v1702 ? v1692 : v1703;
float const v1705 = v1700.i_1;
float const v1706 = v1702 ? v1694 : v1705;
float const v1707 = v1700.i_2;
float const v1708 = v1702 ? v1696 : v1707;
float const v1709 = v1700.i_3;
float const v1710 = v1702 ? v1698 : v1709;
float_4 const v1711 = float_4{v1704, v1706, v1708, v1710};
*v89 = v1711;
}
float const v1712 = v1645.i_3;
float_4 const v1713 = *v89;
float const v1714 = v1713.i_0;
float const v1715 = fma(v1712, v1618, v1714);
float const v1716 = v1713.i_1;
float const v1717 = fma(v1712, v1621, v1716);
float const v1718 = v1713.i_2;
float const v1719 = fma(v1712, v1624, v1718);
float const v1720 = v1713.i_3;
float const v1721 = fma(v1712, v1627, v1720);
float_4 const v1722 = float_4{v1715, v1717, v1719, v1721};
if(v1549) {
*v89 = v1722;
}
 else {
uint32_t const v1723 = reinterpret_cast<const thread uint32_t&>(v1712);
bool const v1724 = v1723 == v142;
float const v1725 = v1722.i_0;
float const v1726 = v1724 ? v1714 : v1725;
float const v1727 = v1722.i_1;
float const v1728 = v1724 ? v1716 : v1727;
float const v1729 = v1722.i_2;
float const v1730 = v1724 ? v1718 : v1729;
float const v1731 = v1722.i_3;
float const v1732 = v1724 ? v1720 : v1731;
float_4 const v1733 = float_4{v1726, v1728, v1730, v1732};
*v89 = v1733;
}
uint32_t const v1734 = v1403 + v1499;
uint32_t const v1735 = uint32_t(v1734);
threadgroup float_4 * const v1736 = &(*v75)[v1735];
float_4 const v1737 = *v1736;
float const v1738 = v1737.i_0;
float_4 const v1739 = *v93;
float const v1740 = v1739.i_0;
float const v1741 = fma(v1738, v1536, v1740);
float const v1742 = v1739.i_1;
float const v1743 = fma(v1738, v1539, v1742);
float const v1744 = v1739.i_2;
float const v1745 = fma(v1738, v1542, v1744);
float const v1746 = v1739.i_3;
float const v1747 = fma(v1738, v1545, v1746);
float_4 const v1748 = float_4{v1741, v1743, v1745, v1747};
if(v1549) {
*v93 = v1748;
}
 else {
uint32_t const v1749 = reinterpret_cast<const thread uint32_t&>(v1738);
bool const v1750 = v1749 == v142;
float const v1751 = v1748.i_0;
float const v1752 = v1750 ? v1740 : v1751;
float const v1753 = v1748.i_1;
float const v1754 = v1750 ? v1742 : v1753;
float const v1755 = v1748.i_2;
float const v1756 = v1750 ? v1744 : v1755;
float const v1757 = v1748.i_3;
float const v1758 = v1750 ? v1746 : v1757;
float_4 const v1759 = float_4{v1752, v1754, v1756, v1758};
*v93 = v1759;
}
float const v1760 = v1737.i_1;
float_4 const v1761 = *v93;
float const v1762 = v1761.i_0;
float const v1763 = fma(v1760, v1564, v1762);
float const v1764 = v1761.i_1;
float const v1765 = fma(v1760, v1567, v1764);
float const v1766 = v1761.i_2;
float const v1767 = fma(v1760, v1570, v1766);
float const v1768 = v1761.i_3;
float const v1769 = fma(v1760, v1573, v1768);
float_4 const v1770 = float_4{v1763, v1765, v1767, v1769};
if(v1549) {
*v93 = v1770;
}
 else {
uint32_t const v1771 = reinterpret_cast<const thread uint32_t&>(v1760);
bool const v1772 = v1771 == v142;
float const v1773 = v1770.i_0;
float const v1774 = v1772 ? v1762 : v1773;
float const v1775 = v1770.i_1;
float const v1776 = v1772 ? v1764 : v1775;
float const v1777 = v1770.i_2;
float const v1778 = v1772 ? v1766 : v1777;
float const v1779 = v1770.i_3;
float const v1780 = v1772 ? v1768 : v1779;
float_4 const v1781 = float_4{v1774, v1776, v1778, v1780};
*v93 = v1781;
}
float const v1782 = v1737.i_2;
float_4 const v1783 = *v93;
float const v1784 = v1783.i_0;
float const v1785 = fma(v1782, v1591, v1784);
float const v1786 = v1783.i_1;
float const v1787 = fma(v1782, v1594, v1786);
float const v1788 = v1783.i_2;
float const v1789 = fma(v1782, v1597, v1788);
float const v1790 = v1783.i_3;
float const v1791 = fma(v1782, v1600, v1790);
float_4 const v1792 = float_4{v1785, v1787, v1789, v1791};
if(v1549) {
*v93 = v1792;
}
 else {
uint32_t const v1793 = reinterpret_cast<const thread uint32_t&>(v1782);
bool const v1794 = v1793 == v142;
float const v1795 = v1792.i_0;
float const v1796 = v1794 ? v1784 : v1795;
float const v1797 = v1792.i_1;
float const v1798 = v1794 ? v1786 : v1797;
float const v1799 = v1792.i_2;
float const v1800 = v1794 ? v1788 : v1799;
float const v1801 = v1792.i_3;
float const v1802 = v1794 ? v1790 : v1801;
float_4 const v1803 = float_4{v1796, v1798, v1800, v1802};
*v93 = v1803;
}
float const v1804 = v1737.i_3;
float_4 const v1805 = *v93;
float const v1806 = v1805.i_0;
float const v1807 = fma(v1804, v1618, v1806);
float const v1808 = v1805.i_1;
float const v1809 = fma(v1804, v1621, v1808);
float const v1810 = v1805.i_2;
float const v1811 = fma(v1804, v1624, v1810);
float const v1812 = v1805.i_3;
float const v1813 = fma(v1804, v1627, v1812);
float_4 const v1814 = float_4{v1807, v1809, v1811, v1813};
if(v1549) {
*v93 = v1814;
}
 else {
uint32_t const v1815 = reinterpret_cast<const thread uint32_t&>(v1804);
bool const v1816 = v1815 == v142;
float const v1817 = v1814.i_0;
float const v1818 = v1816 ? v1806 : v1817;
float const v1819 = v1814.i_1;
float const v1820 = v1816 ? v1808 : v1819;
float const v1821 = v1814.i_2;
float const v1822 = v1816 ? v1810 : v1821;
float const v1823 = v1814.i_3;
float const v1824 = v1816 ? v1812 : v1823;
float_4 const v1825 = float_4{v1818, v1820, v1822, v1824};
*v93 = v1825;
}
uint32_t const v1826 = v1452 + v1499;
uint32_t const v1827 = uint32_t(v1826);
threadgroup float_4 * const v1828 = &(*v75)[v1827];
float_4 const v1829 = *v1828;
float const v1830 = v1829.i_0;
float_4 const v1831 = *v97;
float const v1832 = v1831.i_0;
float const v1833 = fma(v1830, v1536, v1832);
float const v1834 = v1831.i_1;
float const v1835 = fma(v1830, v1539, v1834);
float const v1836 = v1831.i_2;
float const v1837 = fma(v1830, v1542, v1836);
float const v1838 = v1831.i_3;
float const v1839 = fma(v1830, v1545, v1838);
float_4 const v1840 = float_4{v1833, v1835, v1837, v1839};
if(v1549) {
*v97 = v1840;
}
 else {
uint32_t const v1841 = reinterpret_cast<const thread uint32_t&>(v1830);
bool const v1842 = v1841 == v142;
float const v1843 = v1840.i_0;
float const v1844 = v1842 ? v1832 : v1843;
float const v1845 = v1840.i_1;
float const v1846 = v1842 ? v1834 : v1845;
float const v1847 = v1840.i_2;
float const v1848 = v1842 ? v1836 : v1847;
float const v1849 = v1840.i_3;
float const v1850 = v1842 ? v1838 : v1849;
float_4 const v1851 = float_4{v1844, v1846, v1848, v1850};
*v97 = v1851;
}
float const v1852 = v1829.i_1;
float_4 const v1853 = *v97;
float const v1854 = v1853.i_0;
float const v1855 = fma(v1852, v1564, v1854);
float const v1856 = v1853.i_1;
float const v1857 = fma(v1852, v1567, v1856);
float const v1858 = v1853.i_2;
float const v1859 = fma(v1852, v1570, v1858);
float const v1860 = v1853.i_3;
float const v1861 = fma(v1852, v1573, v1860);
float_4 const v1862 = float_4{v1855, v1857, v1859, v1861};
if(v1549) {
*v97 = v1862;
}
 else {
uint32_t const v1863 = reinterpret_cast<const thread uint32_t&>(v1852);
bool const v1864 = v1863 == v142;
float const v1865 = v1862.i_0;
float const v1866 = v1864 ? v1854 : v1865;
float const v1867 = v1862.i_1;
float const v1868 = v1864 ? v1856 : v1867;
float const v1869 = v1862.i_2;
float const v1870 = v1864 ? v1858 : v1869;
float const v1871 = v1862.i_3;
float const v1872 = v1864 ? v1860 : v1871;
float_4 const v1873 = float_4{v1866, v1868, v1870, v1872};
*v97 = v1873;
}
float const v1874 = v1829.i_2;
float_4 const v1875 = *v97;
float const v1876 = v1875.i_0;
float const v1877 = fma(v1874, v1591, v1876);
float const v1878 = v1875.i_1;
float const v1879 = fma(v1874, v1594, v1878);
float const v1880 = v1875.i_2;
float const v1881 = fma(v1874, v1597, v1880);
float const v1882 = v1875.i_3;
float const v1883 = fma(v1874, v1600, v1882);
float_4 const v1884 = float_4{v1877, v1879, v1881, v1883};
if(v1549) {
*v97 = v1884;
}
 else {
uint32_t const v1885 = reinterpret_cast<const thread uint32_t&>(v1874);
bool const v1886 = v1885 == v142;
float const v1887 = v1884.i_0;
float const v1888 = v1886 ? v1876 : v1887;
float const v1889 = v1884.i_1;
float const v1890 = v1886 ? v1878 : v1889;
float const v1891 = v1884.i_2;
float const v1892 = v1886 ? v1880 : v1891;
float const v1893 = v1884.i_3;
float const v1894 = v1886 ? v1882 : v1893;
float_4 const v1895 = float_4{v1888, v1890, v1892, v1894};
*v97 = v1895;
}
float const v1896 = v1829.i_3;
float_4 const v1897 = *v97;
float const v1898 = v1897.i_0;
float const v1899 = fma(v1896, v1618, v1898);
float const v1900 = v1897.i_1;
float const v1901 = fma(v1896, v1621, v1900);
float const v1902 = v1897.i_2;
float const v1903 = fma(v1896, v1624, v1902);
float const v1904 = v1897.i_3;
float const v1905 = fma(v1896, v1627, v1904);
float_4 const v1906 = float_4{v1899, v1901, v1903, v1905};
if(v1549) {
*v97 = v1906;
}
 else {
uint32_t const v1907 = reinterpret_cast<const thread uint32_t&>(v1896);
bool const v1908 = v1907 == v142;
float const v1909 = v1906.i_0;
float const v1910 = v1908 ? v1898 : v1909;
float const v1911 = v1906.i_1;
float const v1912 = v1908 ? v1900 : v1911;
float const v1913 = v1906.i_2;
float const v1914 = v1908 ? v1902 : v1913;
float const v1915 = v1906.i_3;
float const v1916 = v1908 ? v1904 : v1915;
float_4 const v1917 = float_4{v1910, v1912, v1914, v1916};
*v97 = v1917;
}
}
}
float const v1918 = *v83;
float v1919_store;
thread float * v1919 = &v1919_store;*v1919 = v1918;
float const v1920 = *v1919;
float const v1921 = simd_shuffle_xor(v1920, v62);;
float const v1922 = v1920 + v1921;
*v1919 = v1922;
float const v1923 = *v1919;
float const v1924 = simd_shuffle_xor(v1923, v166);;
float const v1925 = v1923 + v1924;
*v1919 = v1925;
float const v1926 = *v1919;
float const v1927 = simd_shuffle_xor(v1926, v71);;
float const v1928 = v1926 + v1927;
*v1919 = v1928;
uint32_t const v1929 = v67 + v72;
bool const v1930 = v1929 < v20;
if(v1930) {
uint32_t const v1931 = uint32_t(v1929);
uint32_t const v1932 = v50 + v1931;
float const v1933 = *v1919;
uint32_t const v1934 = reinterpret_cast<const thread uint32_t&>(v1933);
bool const v1935 = v1934 == v142;
float const v1936 = 1;
float const v1937 = v1936 / v1933;
float const v1938 = v1935 ? v84 : v1937;
float_4 const v1939 = *v86;
uint32_t const v1940 = v69 * v71;
uint32_t const v1941 = 20;
bool const v1942 = v1940 < v1941;
if(v1942) {
float const v1943 = v1939.i_0;
float const v1944 = v1943 * v1938;
uint32_t const v1945 = 20;
uint32_t const v1946 = v1932 * v1945;
uint32_t const v1947 = uint32_t(v1940);
uint32_t const v1948 = v1946 + v1947;
device float * const v1949 = &v4[v1948];
*v1949 = v1944;
}
uint32_t const v1950 = v62 + v1940;
bool const v1951 = v1950 < v1941;
if(v1951) {
float const v1952 = v1939.i_1;
float const v1953 = v1952 * v1938;
uint32_t const v1954 = 20;
uint32_t const v1955 = v1932 * v1954;
uint32_t const v1956 = uint32_t(v1950);
uint32_t const v1957 = v1955 + v1956;
device float * const v1958 = &v4[v1957];
*v1958 = v1953;
}
uint32_t const v1959 = v166 + v1940;
bool const v1960 = v1959 < v1941;
if(v1960) {
float const v1961 = v1939.i_2;
float const v1962 = v1961 * v1938;
uint32_t const v1963 = 20;
uint32_t const v1964 = v1932 * v1963;
uint32_t const v1965 = uint32_t(v1959);
uint32_t const v1966 = v1964 + v1965;
device float * const v1967 = &v4[v1966];
*v1967 = v1962;
}
uint32_t const v1968 = 3;
uint32_t const v1969 = v1968 + v1940;
bool const v1970 = v1969 < v1941;
if(v1970) {
float const v1971 = v1939.i_3;
float const v1972 = v1971 * v1938;
uint32_t const v1973 = 20;
uint32_t const v1974 = v1932 * v1973;
uint32_t const v1975 = uint32_t(v1969);
uint32_t const v1976 = v1974 + v1975;
device float * const v1977 = &v4[v1976];
*v1977 = v1972;
}
bool const v1978 = v69 == v142;
if(v1978) {
float const v1979 = *v81;
float const v1980 = log(v1933);float const v1981 = v1979 + v1980;
device float * const v1982 = &v5[v1932];
*v1982 = v1981;
}
}
float const v1983 = *v88;
float v1984_store;
thread float * v1984 = &v1984_store;*v1984 = v1983;
float const v1985 = *v1984;
float const v1986 = simd_shuffle_xor(v1985, v62);;
float const v1987 = v1985 + v1986;
*v1984 = v1987;
float const v1988 = *v1984;
float const v1989 = simd_shuffle_xor(v1988, v166);;
float const v1990 = v1988 + v1989;
*v1984 = v1990;
float const v1991 = *v1984;
float const v1992 = simd_shuffle_xor(v1991, v71);;
float const v1993 = v1991 + v1992;
*v1984 = v1993;
uint32_t const v1994 = v1929 + v62;
bool const v1995 = v1994 < v20;
if(v1995) {
uint32_t const v1996 = uint32_t(v1994);
uint32_t const v1997 = v50 + v1996;
float const v1998 = *v1984;
uint32_t const v1999 = reinterpret_cast<const thread uint32_t&>(v1998);
bool const v2000 = v1999 == v142;
float const v2001 = 1;
float const v2002 = v2001 / v1998;
float const v2003 = v2000 ? v84 : v2002;
float_4 const v2004 = *v89;
uint32_t const v2005 = v69 * v71;
uint32_t const v2006 = 20;
bool const v2007 = v2005 < v2006;
if(v2007) {
float const v2008 = v2004.i_0;
float const v2009 = v2008 * v2003;
uint32_t const v2010 = 20;
uint32_t const v2011 = v1997 * v2010;
uint32_t const v2012 = uint32_t(v2005);
uint32_t const v2013 = v2011 + v2012;
device float * const v2014 = &v4[v2013];
*v2014 = v2009;
}
uint32_t const v2015 = v62 + v2005;
bool const v2016 = v2015 < v2006;
if(v2016) {
float const v2017 = v2004.i_1;
float const v2018 = v2017 * v2003;
uint32_t const v2019 = 20;
uint32_t const v2020 = v1997 * v2019;
uint32_t const v2021 = uint32_t(v2015);
uint32_t const v2022 = v2020 + v2021;
device float * const v2023 = &v4[v2022];
*v2023 = v2018;
}
uint32_t const v2024 = v166 + v2005;
bool const v2025 = v2024 < v2006;
if(v2025) {
float const v2026 = v2004.i_2;
float const v2027 = v2026 * v2003;
uint32_t const v2028 = 20;
uint32_t const v2029 = v1997 * v2028;
uint32_t const v2030 = uint32_t(v2024);
uint32_t const v2031 = v2029 + v2030;
device float * const v2032 = &v4[v2031];
*v2032 = v2027;
}
uint32_t const v2033 = 3;
uint32_t const v2034 = v2033 + v2005;
bool const v2035 = v2034 < v2006;
if(v2035) {
float const v2036 = v2004.i_3;
float const v2037 = v2036 * v2003;
uint32_t const v2038 = 20;
uint32_t const v2039 = v1997 * v2038;
uint32_t const v2040 = uint32_t(v2034);
uint32_t const v2041 = v2039 + v2040;
device float * const v2042 = &v4[v2041];
*v2042 = v2037;
}
bool const v2043 = v69 == v142;
if(v2043) {
float const v2044 = *v87;
float const v2045 = log(v1998);float const v2046 = v2044 + v2045;
device float * const v2047 = &v5[v1997];
*v2047 = v2046;
}
}
float const v2048 = *v92;
float v2049_store;
thread float * v2049 = &v2049_store;*v2049 = v2048;
float const v2050 = *v2049;
float const v2051 = simd_shuffle_xor(v2050, v62);;
float const v2052 = v2050 + v2051;
*v2049 = v2052;
float const v2053 = *v2049;
float const v2054 = simd_shuffle_xor(v2053, v166);;
float const v2055 = v2053 + v2054;
*v2049 = v2055;
float const v2056 = *v2049;
float const v2057 = simd_shuffle_xor(v2056, v71);;
float const v2058 = v2056 + v2057;
*v2049 = v2058;
uint32_t const v2059 = v1929 + v166;
bool const v2060 = v2059 < v20;
if(v2060) {
uint32_t const v2061 = uint32_t(v2059);
uint32_t const v2062 = v50 + v2061;
float const v2063 = *v2049;
uint32_t const v2064 = reinterpret_cast<const thread uint32_t&>(v2063);
bool const v2065 = v2064 == v142;
float const v2066 = 1;
float const v2067 = v2066 / v2063;
float const v2068 = v2065 ? v84 : v2067;
float_4 const v2069 = *v93;
uint32_t const v2070 = v69 * v71;
uint32_t const v2071 = 20;
bool const v2072 = v2070 < v2071;
if(v2072) {
float const v2073 = v2069.i_0;
float const v2074 = v2073 * v2068;
uint32_t const v2075 = 20;
uint32_t const v2076 = v2062 * v2075;
uint32_t const v2077 = uint32_t(v2070);
uint32_t const v2078 = v2076 + v2077;
device float * const v2079 = &v4[v2078];
*v2079 = v2074;
}
uint32_t const v2080 = v62 + v2070;
bool const v2081 = v2080 < v2071;
if(v2081) {
float const v2082 = v2069.i_1;
float const v2083 = v2082 * v2068;
uint32_t const v2084 = 20;
uint32_t const v2085 = v2062 * v2084;
uint32_t const v2086 = uint32_t(v2080);
uint32_t const v2087 = v2085 + v2086;
device float * const v2088 = &v4[v2087];
*v2088 = v2083;
}
uint32_t const v2089 = v166 + v2070;
bool const v2090 = v2089 < v2071;
if(v2090) {
float const v2091 = v2069.i_2;
float const v2092 = v2091 * v2068;
uint32_t const v2093 = 20;
uint32_t const v2094 = v2062 * v2093;
uint32_t const v2095 = uint32_t(v2089);
uint32_t const v2096 = v2094 + v2095;
device float * const v2097 = &v4[v2096];
*v2097 = v2092;
}
uint32_t const v2098 = 3;
uint32_t const v2099 = v2098 + v2070;
bool const v2100 = v2099 < v2071;
if(v2100) {
float const v2101 = v2069.i_3;
float const v2102 = v2101 * v2068;
uint32_t const v2103 = 20;
uint32_t const v2104 = v2062 * v2103;
uint32_t const v2105 = uint32_t(v2099);
uint32_t const v2106 = v2104 + v2105;
device float * const v2107 = &v4[v2106];
*v2107 = v2102;
}
bool const v2108 = v69 == v142;
if(v2108) {
float const v2109 = *v91;
float const v2110 = log(v2063);float const v2111 = v2109 + v2110;
device float * const v2112 = &v5[v2062];
*v2112 = v2111;
}
}
float const v2113 = *v96;
float v2114_store;
thread float * v2114 = &v2114_store;*v2114 = v2113;
float const v2115 = *v2114;
float const v2116 = simd_shuffle_xor(v2115, v62);;
float const v2117 = v2115 + v2116;
*v2114 = v2117;
float const v2118 = *v2114;
float const v2119 = simd_shuffle_xor(v2118, v166);;
float const v2120 = v2118 + v2119;
*v2114 = v2120;
float const v2121 = *v2114;
float const v2122 = simd_shuffle_xor(v2121, v71);;
float const v2123 = v2121 + v2122;
*v2114 = v2123;
uint32_t const v2124 = 3;
uint32_t const v2125 = v1929 + v2124;
bool const v2126 = v2125 < v20;
if(v2126) {
uint32_t const v2127 = uint32_t(v2125);
uint32_t const v2128 = v50 + v2127;
float const v2129 = *v2114;
uint32_t const v2130 = reinterpret_cast<const thread uint32_t&>(v2129);
bool const v2131 = v2130 == v142;
float const v2132 = 1;
float const v2133 = v2132 / v2129;
float const v2134 = v2131 ? v84 : v2133;
float_4 const v2135 = *v97;
uint32_t const v2136 = v69 * v71;
uint32_t const v2137 = 20;
bool const v2138 = v2136 < v2137;
if(v2138) {
float const v2139 = v2135.i_0;
float const v2140 = v2139 * v2134;
uint32_t const v2141 = 20;
uint32_t const v2142 = v2128 * v2141;
uint32_t const v2143 = uint32_t(v2136);
uint32_t const v2144 = v2142 + v2143;
device float * const v2145 = &v4[v2144];
*v2145 = v2140;
}
uint32_t const v2146 = v62 + v2136;
bool const v2147 = v2146 < v2137;
if(v2147) {
float const v2148 = v2135.i_1;
float const v2149 = v2148 * v2134;
uint32_t const v2150 = 20;
uint32_t const v2151 = v2128 * v2150;
uint32_t const v2152 = uint32_t(v2146);
uint32_t const v2153 = v2151 + v2152;
device float * const v2154 = &v4[v2153];
*v2154 = v2149;
}
uint32_t const v2155 = v166 + v2136;
bool const v2156 = v2155 < v2137;
if(v2156) {
float const v2157 = v2135.i_2;
float const v2158 = v2157 * v2134;
uint32_t const v2159 = 20;
uint32_t const v2160 = v2128 * v2159;
uint32_t const v2161 = uint32_t(v2155);
uint32_t const v2162 = v2160 + v2161;
device float * const v2163 = &v4[v2162];
*v2163 = v2158;
}
uint32_t const v2164 = v2124 + v2136;
bool const v2165 = v2164 < v2137;
if(v2165) {
float const v2166 = v2135.i_3;
float const v2167 = v2166 * v2134;
uint32_t const v2168 = 20;
uint32_t const v2169 = v2128 * v2168;
uint32_t const v2170 = uint32_t(v2164);
uint32_t const v2171 = v2169 + v2170;
device float * const v2172 = &v4[v2171];
*v2172 = v2167;
}
bool const v2173 = v69 == v142;
if(v2173) {
float const v2174 = *v95;
float const v2175 = log(v2129);float const v2176 = v2174 + v2175;
device float * const v2177 = &v5[v2128];
*v2177 = v2176;
}
}
return;
}
