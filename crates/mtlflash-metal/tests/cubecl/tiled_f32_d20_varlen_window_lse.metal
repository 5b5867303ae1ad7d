// What CubeCL 0.11.3 makes of this project's tiled kernel for packed sequences, values numbered in
// the order of the text; `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent cu_seqlens_q cu_seqlens_k
// varlen: t=f32 h=2 d=20 lo=9 hi=3 lse=1 seqs=70x90,0x4,5x0,90x40; 2 2 4; 00000000050000000a0000000100000000000000050000000a0000000100000000000000050000000a00000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000002ef9643e0000803f0000c07f000080fff7ffffff0300000000000000ffffff3f5a0000005a0000000200000001000000a500000086000000720600003c0500003c050000c81900004a01000004000000040000000100000004000000050000000500000000000000
// varlen: t=f32 h=2 d=20 lo=9 hi=3 lse=1 seqs=20x30,30x20 rest=3 nan=0; 2 1 2; 00000000050000000a0000000100000000000000050000000a0000000100000000000000050000000a00000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000002ef9643e0000803f0000c07f000080fff7ffffff0300000000000000ffffff3f1e0000001e0000000200000001000000350000003200000012020000f4010000f4010000480800006a00000004000000040000000100000004000000040000000400000000000000

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
uint32_t scalars_u32[6];uint32_t static_meta[12];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device float_4 const* const v1 [[buffer(0)]], device float_4 const* const v2 [[buffer(1)]], device float_4 const* const v3 [[buffer(2)]], device float * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], device int32_t const* const v10 [[buffer(9)]], device int32_t const* const v11 [[buffer(10)]], constant info_st const* const v12, uint32_t const thread_index_in_threadgroup_v13 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v14 [[threadgroup_position_in_grid]], uint3 const threadgroups_per_grid_v15 [[threadgroups_per_grid]]) {
alignas(16) threadgroup char v16[23044];
constant uint32_t const* const dynamic_meta_v17 = reinterpret_cast<constant uint32_t const*>(v12 + 1);
constant info_st& info_v18 = *v12;
bool inv_return_flag_v19_store = true;
thread bool * inv_return_flag_v19 = &inv_return_flag_v19_store;uint32_t const v20 = 0;
uint32_t const v21 = info_v18.scalars_u32[2];
uint32_t const v22 = info_v18.scalars_u32[3];
int32_t const v23 = info_v18.scalars_i32[0];
int32_t const v24 = info_v18.scalars_i32[1];
float const v25 = info_v18.scalars_f32[0];
uint32_t const v26 = info_v18.scalars_usize[1];
uint32_t const v27 = info_v18.scalars_usize[2];
uint32_t const v28 = info_v18.scalars_usize[5];
uint32_t const v29 = info_v18.scalars_usize[6];
uint32_t const v30 = info_v18.scalars_usize[9];
uint32_t const v31 = info_v18.scalars_usize[10];
uint32_t const v32 = info_v18.scalars_u32[4];
uint32_t const v33 = info_v18.scalars_u32[5];
int32_t const v34 = info_v18.scalars_i32[3];
float const v35 = info_v18.scalars_f32[2];
float const v36 = info_v18.scalars_f32[3];
uint32_t const v37 = threadgroup_position_in_grid_v14[2];
uint32_t const v38 = threadgroup_position_in_grid_v14[0];
uint32_t const v39 = v38 / v22;
uint32_t const v40 = uint32_t(v37);
int32_t const v41 = int32_t(v32);
int32_t const v42 = int32_t(v33);
device int32_t const* const v43 = &v10[v40];
int32_t const v44 = *v43;
int32_t const v45 = 0;
int32_t const v46 = max(v44, v45);
int32_t const v47 = min(v46, v41);
uint32_t const v48 = 1;
uint32_t const v49 = v40 + v48;
device int32_t const* const v50 = &v10[v49];
int32_t const v51 = *v50;
int32_t const v52 = max(v51, v47);
int32_t const v53 = min(v52, v41);
device int32_t const* const v54 = &v11[v40];
int32_t const v55 = *v54;
int32_t const v56 = max(v55, v45);
int32_t const v57 = min(v56, v42);
device int32_t const* const v58 = &v11[v49];
int32_t const v59 = *v58;
int32_t const v60 = max(v59, v57);
int32_t const v61 = min(v60, v42);
int32_t const v62 = v53 - v47;
int32_t const v63 = v61 - v57;
int32_t const v64 = v63 - v62;
int32_t v65_store;
thread int32_t * v65 = &v65_store;*v65 = v23;
int32_t v66_store;
thread int32_t * v66 = &v66_store;*v66 = v24;
int32_t const v67 = v64 + v23;
int32_t const v68 = -v62;
int32_t const v69 = max(v67, v68);
int32_t const v70 = min(v69, v63);
*v65 = v70;
int32_t const v71 = v64 + v24;
int32_t const v72 = min(v71, v34);
int32_t const v73 = max(v72, v68);
int32_t const v74 = min(v73, v63);
*v66 = v74;
uint32_t const v75 = uint32_t(v47);
uint32_t const v76 = uint32_t(v57);
uint32_t const v77 = uint32_t(v62);
uint32_t const v78 = uint32_t(v63);
uint32_t const v79 = v75 * v27;
uint32_t const v80 = uint32_t(v38);
uint32_t const v81 = v80 * v26;
uint32_t const v82 = v79 + v81;
uint32_t const v83 = v76 * v29;
uint32_t const v84 = uint32_t(v39);
uint32_t const v85 = v84 * v28;
uint32_t const v86 = v83 + v85;
uint32_t const v87 = v76 * v31;
uint32_t const v88 = v84 * v30;
uint32_t const v89 = v87 + v88;
uint32_t const v90 = uint32_t(v21);
uint32_t const v91 = v75 * v90;
uint32_t const v92 = v91 + v80;
uint32_t const v93 = uint32_t(v32);
uint32_t const v94 = v80 * v93;
uint32_t const v95 = v94 + v75;
uint32_t const v96 = v95 - v94;
uint32_t const v97 = uint32_t(v96);
uint32_t const v98 = v97 + v77;
uint32_t const v99 = 0;
bool const v100 = v37 == v99;
if(v100) {
uint32_t const v101 = threadgroup_position_in_grid_v14[1];
uint32_t const v102 = 128;
uint32_t const v103 = v101 * v102;
uint32_t const v104 = v103 + thread_index_in_threadgroup_v13;
uint32_t v105_store;
thread uint32_t * v105 = &v105_store;*v105 = v104;
while([&]{
uint32_t const v106 = *v105;
bool const v107 = v106 < v97;
return v107;
}()) {
uint32_t const v108 = *v105;
uint32_t const v109 = uint32_t(v108);
uint32_t const v110 = v109 * v90;
uint32_t const v111 = v110 + v80;
uint32_t const v112 = 20;
uint32_t const v113 = v111 * v112;
for(uint32_t v114 = v20; v114 < v112; v114 += v48) {
float const v115 = 0;
uint32_t const v116 = v113 + v114;
device float * const v117 = &v4[v116];
*v117 = v115;
}
uint32_t const v118 = v94 + v109;
device float * const v119 = &v5[v118];
*v119 = v36;
uint32_t const v120 = threadgroups_per_grid_v15[1];
uint32_t const v121 = v120 * v102;
uint32_t const v122 = v108 + v121;
*v105 = v122;
}
}
uint32_t const v123 = threadgroups_per_grid_v15[2];
uint32_t const v124 = 1;
uint32_t const v125 = v123 - v124;
bool const v126 = v37 == v125;
if(v126) {
uint32_t const v127 = threadgroup_position_in_grid_v14[1];
uint32_t const v128 = 128;
uint32_t const v129 = v127 * v128;
uint32_t const v130 = v98 + v129;
uint32_t const v131 = v130 + thread_index_in_threadgroup_v13;
uint32_t v132_store;
thread uint32_t * v132 = &v132_store;*v132 = v131;
while([&]{
uint32_t const v133 = *v132;
bool const v134 = v133 < v32;
return v134;
}()) {
uint32_t const v135 = *v132;
uint32_t const v136 = uint32_t(v135);
uint32_t const v137 = v136 * v90;
uint32_t const v138 = v137 + v80;
uint32_t const v139 = 20;
uint32_t const v140 = v138 * v139;
for(uint32_t v141 = v20; v141 < v139; v141 += v48) {
float const v142 = 0;
uint32_t const v143 = v140 + v141;
device float * const v144 = &v4[v143];
*v144 = v142;
}
uint32_t const v145 = v94 + v136;
device float * const v146 = &v5[v145];
*v146 = v36;
uint32_t const v147 = threadgroups_per_grid_v15[1];
uint32_t const v148 = v147 * v128;
uint32_t const v149 = v135 + v148;
*v132 = v149;
}
}
uint32_t const v150 = threadgroups_per_grid_v15[1];
uint32_t const v151 = 64;
uint32_t const v152 = v150 * v151;
bool const v153 = v77 > v152;
if(v153) {
uint32_t const v154 = v97 + v152;
uint32_t const v155 = threadgroup_position_in_grid_v14[1];
uint32_t const v156 = 128;
uint32_t const v157 = v155 * v156;
uint32_t const v158 = v154 + v157;
uint32_t const v159 = v158 + thread_index_in_threadgroup_v13;
uint32_t v160_store;
thread uint32_t * v160 = &v160_store;*v160 = v159;
while([&]{
uint32_t const v161 = *v160;
bool const v162 = v161 < v98;
return v162;
}()) {
uint32_t const v163 = *v160;
uint32_t const v164 = uint32_t(v163);
uint32_t const v165 = v164 * v90;
uint32_t const v166 = v165 + v80;
uint32_t const v167 = 20;
uint32_t const v168 = v166 * v167;
for(uint32_t v169 = v20; v169 < v167; v169 += v48) {
uint32_t const v170 = v168 + v169;
device float * const v171 = &v4[v170];
*v171 = v35;
}
uint32_t const v172 = v94 + v164;
device float * const v173 = &v5[v172];
*v173 = v35;
uint32_t const v174 = v150 * v156;
uint32_t const v175 = v163 + v174;
*v160 = v175;
}
}
uint32_t const v176 = threadgroup_position_in_grid_v14[1];
uint32_t const v177 = v176 * v151;
bool const v178 = v177 >= v77;
if(v178) {
bool const v179 = false;
*inv_return_flag_v19 = v179;
}
bool const v180 = *inv_return_flag_v19;
if(v180) {
uint32_t const v181 = v77 - v124;
uint32_t const v182 = v181 / v151;
uint32_t const v183 = v150 - v124;
uint32_t const v184 = min(v182, v183);
uint32_t const v185 = v184 - v176;
uint32_t const v186 = v185 * v151;
uint32_t const v187 = 8;
uint32_t const v188 = thread_index_in_threadgroup_v13 % v187;
uint32_t const v189 = thread_index_in_threadgroup_v13 / v187;
uint32_t const v190 = 4;
uint32_t const v191 = v189 * v190;
threadgroup array<float_4, 576> * const v192 = reinterpret_cast<threadgroup array<float_4, 576> *>(&v16[0]);
threadgroup array<float_4, 288> * const v193 = reinterpret_cast<threadgroup array<float_4, 288> *>(&v16[9216]);
threadgroup array<float_4, 576> * const v194 = reinterpret_cast<threadgroup array<float_4, 576> *>(&v16[13824]);
array<float, 4> v195_store = {};
thread array<float, 4> * v195 = &v195_store;uint32_t const v196 = 4;
array<float, 4> v197_store = {};
thread array<float, 4> * v197 = &v197_store;array<float_4, 4> v198_store = {};
thread array<float_4, 4> * v198 = &v198_store;thread float * const v199 = &(*v195)[v20];
float const v200 = -3.402823470e+38;
*v199 = v200;
thread float * const v201 = &(*v197)[v20];
float const v202 = 0;
*v201 = v202;
float_4 const v203 = float_4{v202, v202, v202, v202};
thread float_4 * const v204 = &(*v198)[v20];
*v204 = v203;
thread float * const v205 = &(*v195)[v48];
*v205 = v200;
thread float * const v206 = &(*v197)[v48];
*v206 = v202;
thread float_4 * const v207 = &(*v198)[v48];
*v207 = v203;
uint32_t const v208 = 2;
thread float * const v209 = &(*v195)[v208];
*v209 = v200;
thread float * const v210 = &(*v197)[v208];
*v210 = v202;
thread float_4 * const v211 = &(*v198)[v208];
*v211 = v203;
uint32_t const v212 = 3;
thread float * const v213 = &(*v195)[v212];
*v213 = v200;
thread float * const v214 = &(*v197)[v212];
*v214 = v202;
thread float_4 * const v215 = &(*v198)[v212];
*v215 = v203;
uint32_t const v216 = v186 + v151;
uint32_t const v217 = min(v216, v77);
uint32_t const v218 = v217 - v124;
int32_t const v219 = int32_t(v78);
int32_t const v220 = int32_t(v186);
int32_t const v221 = *v65;
int32_t const v222 = v220 + v221;
int32_t const v223 = max(v45, v222);
int32_t const v224 = int32_t(v218);
int32_t const v225 = v224 + v221;
int32_t const v226 = max(v45, v225);
int32_t const v227 = *v66;
int32_t const v228 = v224 + v227;
int32_t const v229 = 1;
int32_t const v230 = v228 + v229;
int32_t const v231 = min(v219, v230);
int32_t const v232 = v220 + v227;
int32_t const v233 = v232 + v229;
int32_t const v234 = min(v219, v233);
int32_t const v235 = max(v231, v45);
int32_t const v236 = max(v234, v45);
int32_t const v237 = min(v223, v219);
uint32_t const v238 = uint32_t(v237);
uint32_t const v239 = 32;
uint32_t const v240 = v238 / v239;
int32_t const v241 = 31;
int32_t const v242 = v235 + v241;
uint32_t const v243 = uint32_t(v242);
uint32_t const v244 = v243 / v239;
uint32_t const v245 = max(v244, v240);
int32_t const v246 = min(v226, v219);
uint32_t const v247 = uint32_t(v246);
uint32_t const v248 = v247 + v239;
uint32_t const v249 = v248 - v124;
uint32_t const v250 = v249 / v239;
uint32_t const v251 = uint32_t(v236);
uint32_t const v252 = v251 / v239;
uint32_t const v253 = min(v250, v245);
uint32_t const v254 = max(v252, v253);
uint32_t const v255 = min(v254, v245);
for(uint32_t v256 = v240; v256 < v245; v256 += v124) {
uint32_t const v257 = v256 * v239;
bool const v258 = v256 >= v253;
bool v259_store;
thread bool * v259 = &v259_store;if(v258) {
bool const v260 = v256 < v255;
*v259 = v260;
}
 else {
bool const v261 = false;
*v259 = v261;
}
array<float, 16> v262_store = {};
thread array<float, 16> * v262 = &v262_store;thread float * const v263 = &(*v262)[v20];
*v263 = v202;
thread float * const v264 = &(*v262)[v48];
*v264 = v202;
thread float * const v265 = &(*v262)[v208];
*v265 = v202;
thread float * const v266 = &(*v262)[v212];
*v266 = v202;
thread float * const v267 = &(*v262)[v196];
*v267 = v202;
uint32_t const v268 = 5;
thread float * const v269 = &(*v262)[v268];
*v269 = v202;
uint32_t const v270 = 6;
thread float * const v271 = &(*v262)[v270];
*v271 = v202;
uint32_t const v272 = 7;
thread float * const v273 = &(*v262)[v272];
*v273 = v202;
uint32_t const v274 = 8;
thread float * const v275 = &(*v262)[v274];
*v275 = v202;
uint32_t const v276 = 9;
thread float * const v277 = &(*v262)[v276];
*v277 = v202;
uint32_t const v278 = 10;
thread float * const v279 = &(*v262)[v278];
*v279 = v202;
uint32_t const v280 = 11;
thread float * const v281 = &(*v262)[v280];
*v281 = v202;
uint32_t const v282 = 12;
thread float * const v283 = &(*v262)[v282];
*v283 = v202;
uint32_t const v284 = 13;
thread float * const v285 = &(*v262)[v284];
*v285 = v202;
uint32_t const v286 = 14;
thread float * const v287 = &(*v262)[v286];
*v287 = v202;
uint32_t const v288 = 15;
thread float * const v289 = &(*v262)[v288];
*v289 = v202;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 v290_store;
thread float_4 * v290 = &v290_store;*v290 = v203;
uint32_t const v291 = v186 + v189;
bool const v292 = v291 < v77;
if(v292) {
uint32_t const v293 = uint32_t(v291);
uint32_t const v294 = v293 * v27;
uint32_t const v295 = v82 + v294;
uint32_t const v296 = v188 * v190;
float_4 v297_store;
thread float_4 * v297 = &v297_store;*v297 = v203;
uint32_t const v298 = 20;
bool const v299 = v296 < v298;
if(v299) {
uint32_t const v300 = v296 / v190;
uint32_t const v301 = uint32_t(v300);
uint32_t const v302 = v295 + v301;
device float_4 const* const v303 = &v1[v302];
float_4 const v304 = *v303;
*v297 = v304;
}
float_4 const v305 = *v297;
*v290 = v305;
}
uint32_t const v306 = 9;
uint32_t const v307 = v189 * v306;
uint32_t const v308 = v307 + v188;
uint32_t const v309 = uint32_t(v308);
threadgroup float_4 * const v310 = &(*v192)[v309];
float_4 const v311 = *v290;
*v310 = v311;
uint32_t const v312 = 128;
uint32_t const v313 = thread_index_in_threadgroup_v13 + v312;
uint32_t const v314 = v313 / v187;
uint32_t const v315 = v313 % v187;
float_4 v316_store;
thread float_4 * v316 = &v316_store;*v316 = v203;
uint32_t const v317 = v186 + v314;
bool const v318 = v317 < v77;
if(v318) {
uint32_t const v319 = uint32_t(v317);
uint32_t const v320 = v319 * v27;
uint32_t const v321 = v82 + v320;
uint32_t const v322 = v315 * v190;
float_4 v323_store;
thread float_4 * v323 = &v323_store;*v323 = v203;
uint32_t const v324 = 20;
bool const v325 = v322 < v324;
if(v325) {
uint32_t const v326 = v322 / v190;
uint32_t const v327 = uint32_t(v326);
uint32_t const v328 = v321 + v327;
device float_4 const* const v329 = &v1[v328];
float_4 const v330 = *v329;
*v323 = v330;
}
float_4 const v331 = *v323;
*v316 = v331;
}
uint32_t const v332 = v314 * v306;
uint32_t const v333 = v332 + v315;
uint32_t const v334 = uint32_t(v333);
threadgroup float_4 * const v335 = &(*v192)[v334];
float_4 const v336 = *v316;
*v335 = v336;
uint32_t const v337 = 256;
uint32_t const v338 = thread_index_in_threadgroup_v13 + v337;
uint32_t const v339 = v338 / v187;
uint32_t const v340 = v338 % v187;
float_4 v341_store;
thread float_4 * v341 = &v341_store;*v341 = v203;
uint32_t const v342 = v186 + v339;
bool const v343 = v342 < v77;
if(v343) {
uint32_t const v344 = uint32_t(v342);
uint32_t const v345 = v344 * v27;
uint32_t const v346 = v82 + v345;
uint32_t const v347 = v340 * v190;
float_4 v348_store;
thread float_4 * v348 = &v348_store;*v348 = v203;
uint32_t const v349 = 20;
bool const v350 = v347 < v349;
if(v350) {
uint32_t const v351 = v347 / v190;
uint32_t const v352 = uint32_t(v351);
uint32_t const v353 = v346 + v352;
device float_4 const* const v354 = &v1[v353];
float_4 const v355 = *v354;
*v348 = v355;
}
float_4 const v356 = *v348;
*v341 = v356;
}
uint32_t const v357 = v339 * v306;
uint32_t const v358 = v357 + v340;
uint32_t const v359 = uint32_t(v358);
threadgroup float_4 * const v360 = &(*v192)[v359];
float_4 const v361 = *v341;
*v360 = v361;
uint32_t const v362 = 384;
uint32_t const v363 = thread_index_in_threadgroup_v13 + v362;
uint32_t const v364 = v363 / v187;
uint32_t const v365 = v363 % v187;
float_4 v366_store;
thread float_4 * v366 = &v366_store;*v366 = v203;
uint32_t const v367 = v186 + v364;
bool const v368 = v367 < v77;
if(v368) {
uint32_t const v369 = uint32_t(v367);
uint32_t const v370 = v369 * v27;
uint32_t const v371 = v82 + v370;
uint32_t const v372 = v365 * v190;
float_4 v373_store;
thread float_4 * v373 = &v373_store;*v373 = v203;
uint32_t const v374 = 20;
bool const v375 = v372 < v374;
if(v375) {
uint32_t const v376 = v372 / v190;
uint32_t const v377 = uint32_t(v376);
uint32_t const v378 = v371 + v377;
device float_4 const* const v379 = &v1[v378];
float_4 const v380 = *v379;
*v373 = v380;
}
float_4 const v381 = *v373;
*v366 = v381;
}
uint32_t const v382 = v364 * v306;
uint32_t const v383 = v382 + v365;
uint32_t const v384 = uint32_t(v383);
threadgroup float_4 * const v385 = &(*v192)[v384];
float_4 const v386 = *v366;
*v385 = v386;
float_4 v387_store;
thread float_4 * v387 = &v387_store;*v387 = v203;
uint32_t const v388 = v257 + v189;
bool const v389 = v388 < v78;
if(v389) {
uint32_t const v390 = uint32_t(v388);
uint32_t const v391 = v390 * v29;
uint32_t const v392 = v86 + v391;
uint32_t const v393 = v188 * v190;
float_4 v394_store;
thread float_4 * v394 = &v394_store;*v394 = v203;
uint32_t const v395 = 20;
bool const v396 = v393 < v395;
if(v396) {
uint32_t const v397 = v393 / v190;
uint32_t const v398 = uint32_t(v397);
uint32_t const v399 = v392 + v398;
device float_4 const* const v400 = &v2[v399];
float_4 const v401 = *v400;
*v394 = v401;
}
float_4 const v402 = *v394;
*v387 = v402;
}
uint32_t const v403 = v189 / v239;
uint32_t const v404 = v189 % v239;
uint32_t const v405 = v403 * v239;
uint32_t const v406 = v404 % v190;
uint32_t const v407 = v406 * v187;
uint32_t const v408 = v405 + v407;
uint32_t const v409 = v404 / v190;
uint32_t const v410 = v408 + v409;
uint32_t const v411 = v410 * v306;
uint32_t const v412 = v411 + v188;
uint32_t const v413 = uint32_t(v412);
threadgroup float_4 * const v414 = &(*v193)[v413];
float_4 const v415 = *v387;
*v414 = v415;
float_4 v416_store;
thread float_4 * v416 = &v416_store;*v416 = v203;
uint32_t const v417 = v257 + v314;
bool const v418 = v417 < v78;
if(v418) {
uint32_t const v419 = uint32_t(v417);
uint32_t const v420 = v419 * v29;
uint32_t const v421 = v86 + v420;
uint32_t const v422 = v315 * v190;
float_4 v423_store;
thread float_4 * v423 = &v423_store;*v423 = v203;
uint32_t const v424 = 20;
bool const v425 = v422 < v424;
if(v425) {
uint32_t const v426 = v422 / v190;
uint32_t const v427 = uint32_t(v426);
uint32_t const v428 = v421 + v427;
device float_4 const* const v429 = &v2[v428];
float_4 const v430 = *v429;
*v423 = v430;
}
float_4 const v431 = *v423;
*v416 = v431;
}
uint32_t const v432 = v314 / v239;
uint32_t const v433 = v314 % v239;
uint32_t const v434 = v432 * v239;
uint32_t const v435 = v433 % v190;
uint32_t const v436 = v435 * v187;
uint32_t const v437 = v434 + v436;
uint32_t const v438 = v433 / v190;
uint32_t const v439 = v437 + v438;
uint32_t const v440 = v439 * v306;
uint32_t const v441 = v440 + v315;
uint32_t const v442 = uint32_t(v441);
threadgroup float_4 * const v443 = &(*v193)[v442];
float_4 const v444 = *v416;
*v443 = v444;
threadgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v445 = v99; v445 < v187; v445 += v124) {
array<float_4, 4> v446_store = {};
thread array<float_4, 4> * v446 = &v446_store;uint32_t const v447 = v188 * v306;
uint32_t const v448 = v447 + v445;
uint32_t const v449 = uint32_t(v448);
threadgroup float_4 * const v450 = &(*v193)[v449];
float_4 const v451 = *v450;
thread float_4 * const v452 = &(*v446)[v20];
*v452 = v451;
uint32_t const v453 = v187 + v188;
uint32_t const v454 = v453 * v306;
uint32_t const v455 = v454 + v445;
uint32_t const v456 = uint32_t(v455);
threadgroup float_4 * const v457 = &(*v193)[v456];
float_4 const v458 = *v457;
thread float_4 * const v459 = &(*v446)[v48];
*v459 = v458;
uint32_t const v460 = 16;
uint32_t const v461 = v460 + v188;
uint32_t const v462 = v461 * v306;
uint32_t const v463 = v462 + v445;
uint32_t const v464 = uint32_t(v463);
threadgroup float_4 * const v465 = &(*v193)[v464];
float_4 const v466 = *v465;
thread float_4 * const v467 = &(*v446)[v208];
*v467 = v466;
uint32_t const v468 = 24;
uint32_t const v469 = v468 + v188;
uint32_t const v470 = v469 * v306;
uint32_t const v471 = v470 + v445;
uint32_t const v472 = uint32_t(v471);
threadgroup float_4 * const v473 = &(*v193)[v472];
float_4 const v474 = *v473;
thread float_4 * const v475 = &(*v446)[v212];
*v475 = v474;
uint32_t const v476 = v191 * v306;
uint32_t const v477 = v476 + v445;
uint32_t const v478 = uint32_t(v477);
threadgroup float_4 * const v479 = &(*v192)[v478];
float_4 const v480 = *v479;
float const v481 = v480.i_0;
float_4 const v482 = *v452;
float const v483 = v482.i_0;
float const v484 = *v263;
float const v485 = fma(v481, v483, v484);
*v263 = v485;
float const v486 = v480.i_1;
float const v487 = v482.i_1;
float const v488 = *v263;
float const v489 = fma(v486, v487, v488);
*v263 = v489;
float const v490 = v480.i_2;
float const v491 = v482.i_2;
float const v492 = *v263;
float const v493 = fma(v490, v491, v492);
*v263 = v493;
float const v494 = v480.i_3;
float const v495 = v482.i_3;
float const v496 = *v263;
float const v497 = fma(v494, v495, v496);
*v263 = v497;
float_4 const v498 = *v459;
float const v499 = v498.i_0;
float const v500 = *v264;
float const v501 = fma(v481, v499, v500);
*v264 = v501;
float const v502 = v498.i_1;
float const v503 = *v264;
float const v504 = fma(v486, v502, v503);
*v264 = v504;
float const v505 = v498.i_2;
float const v506 = *v264;
float const v507 = fma(v490, v505, v506);
*v264 = v507;
float const v508 = v498.i_3;
float const v509 = *v264;
float const v510 = fma(v494, v508, v509);
*v264 = v510;
float_4 const v511 = *v467;
float const v512 = v511.i_0;
float const v513 = *v265;
float const v514 = fma(v481, v512, v513);
*v265 = v514;
float const v515 = v511.i_1;
float const v516 = *v265;
float const v517 = fma(v486, v515, v516);
*v265 = v517;
float const v518 = v511.i_2;
float const v519 = *v265;
float const v520 = fma(v490, v518, v519);
*v265 = v520;
float const v521 = v511.i_3;
float const v522 = *v265;
float const v523 = fma(v494, v521, v522);
*v265 = v523;
float_4 const v524 = *v475;
float const v525 = v524.i_0;
float const v526 = *v266;
float const v527 = fma(v481, v525, v526);
*v266 = v527;
float const v528 = v524.i_1;
float const v529 = *v266;
float const v530 = fma(v486, v528, v529);
*v266 = v530;
float const v531 = v524.i_2;
float const v532 = *v266;
float const v533 = fma(v490, v531, v532);
*v266 = v533;
float const v534 = v524.i_3;
float const v535 = *v266;
float const v536 = fma(v494, v534, v535);
*v266 = v536;
uint32_t const v537 = v191 + v124;
uint32_t const v538 = v537 * v306;
uint32_t const v539 = v538 + v445;
uint32_t const v540 = uint32_t(v539);
threadgroup float_4 * const v541 = &(*v192)[v540];
float_4 const v542 = *v541;
float const v543 = v542.i_0;
float const v544 = *v267;
float const v545 = fma(v543, v483, v544);
*v267 = v545;
float const v546 = v542.i_1;
float const v547 = *v267;
float const v548 = fma(v546, v487, v547);
*v267 = v548;
float const v549 = v542.i_2;
float const v550 = *v267;
float const v551 = fma(v549, v491, v550);
*v267 = v551;
float const v552 = v542.i_3;
float const v553 = *v267;
float const v554 = fma(v552, v495, v553);
*v267 = v554;
float const v555 = *v269;
float const v556 = fma(v543, v499, v555);
*v269 = v556;
float const v557 = *v269;
float const v558 = fma(v546, v502, v557);
*v269 = v558;
float const v559 = *v269;
float const v560 = fma(v549, v505, v559);
*v269 = v560;
float const v561 = *v269;
float const v562 = fma(v552, v508, v561);
*v269 = v562;
float const v563 = *v271;
float const v564 = fma(v543, v512, v563);
*v271 = v564;
float const v565 = *v271;
float const v566 = fma(v546, v515, v565);
*v271 = v566;
float const v567 = *v271;
float const v568 = fma(v549, v518, v567);
*v271 = v568;
float const v569 = *v271;
float const v570 = fma(v552, v521, v569);
*v271 = v570;
float const v571 = *v273;
float const v572 = fma(v543, v525, v571);
*v273 = v572;
float const v573 = *v273;
float const v574 = fma(v546, v528, v573);
*v273 = v574;
float const v575 = *v273;
float const v576 = fma(v549, v531, v575);
*v273 = v576;
float const v577 = *v273;
float const v578 = fma(v552, v534, v577);
*v273 = v578;
uint32_t const v579 = 2;
uint32_t const v580 = v191 + v579;
uint32_t const v581 = v580 * v306;
uint32_t const v582 = v581 + v445;
uint32_t const v583 = uint32_t(v582);
threadgroup float_4 * const v584 = &(*v192)[v583];
float_4 const v585 = *v584;
float const v586 = v585.i_0;
float const v587 = *v275;
float const v588 = fma(v586, v483, v587);
*v275 = v588;
float const v589 = v585.i_1;
float const v590 = *v275;
float const v591 = fma(v589, v487, v590);
*v275 = v591;
float const v592 = v585.i_2;
float const v593 = *v275;
float const v594 = fma(v592, v491, v593);
*v275 = v594;
float const v595 = v585.i_3;
float const v596 = *v275;
float const v597 = fma(v595, v495, v596);
*v275 = v597;
float const v598 = *v277;
float const v599 = fma(v586, v499, v598);
*v277 = v599;
float const v600 = *v277;
float const v601 = fma(v589, v502, v600);
*v277 = v601;
float const v602 = *v277;
float const v603 = fma(v592, v505, v602);
*v277 = v603;
float const v604 = *v277;
float const v605 = fma(v595, v508, v604);
*v277 = v605;
float const v606 = *v279;
float const v607 = fma(v586, v512, v606);
*v279 = v607;
float const v608 = *v279;
float const v609 = fma(v589, v515, v608);
*v279 = v609;
float const v610 = *v279;
float const v611 = fma(v592, v518, v610);
*v279 = v611;
float const v612 = *v279;
float const v613 = fma(v595, v521, v612);
*v279 = v613;
float const v614 = *v281;
float const v615 = fma(v586, v525, v614);
*v281 = v615;
float const v616 = *v281;
float const v617 = fma(v589, v528, v616);
*v281 = v617;
float const v618 = *v281;
float const v619 = fma(v592, v531, v618);
*v281 = v619;
float const v620 = *v281;
float const v621 = fma(v595, v534, v620);
*v281 = v621;
uint32_t const v622 = 3;
uint32_t const v623 = v191 + v622;
uint32_t const v624 = v623 * v306;
uint32_t const v625 = v624 + v445;
uint32_t const v626 = uint32_t(v625);
threadgroup float_4 * const v627 = &(*v192)[v626];
float_4 const v628 = *v627;
float const v629 = v628.i_0;
float const v630 = *v283;
float const v631 = fma(v629, v483, v630);
*v283 = v631;
float const v632 = v628.i_1;
float const v633 = *v283;
float const v634 = fma(v632, v487, v633);
*v283 = v634;
float const v635 = v628.i_2;
float const v636 = *v283;
float const v637 = fma(v635, v491, v636);
*v283 = v637;
float const v638 = v628.i_3;
float const v639 = *v283;
float const v640 = fma(v638, v495, v639);
*v283 = v640;
float const v641 = *v285;
float const v642 = fma(v629, v499, v641);
*v285 = v642;
float const v643 = *v285;
float const v644 = fma(v632, v502, v643);
*v285 = v644;
float const v645 = *v285;
float const v646 = fma(v635, v505, v645);
*v285 = v646;
float const v647 = *v285;
float const v648 = fma(v638, v508, v647);
*v285 = v648;
float const v649 = *v287;
float const v650 = fma(v629, v512, v649);
*v287 = v650;
float const v651 = *v287;
float const v652 = fma(v632, v515, v651);
*v287 = v652;
float const v653 = *v287;
float const v654 = fma(v635, v518, v653);
*v287 = v654;
float const v655 = *v287;
float const v656 = fma(v638, v521, v655);
*v287 = v656;
float const v657 = *v289;
float const v658 = fma(v629, v525, v657);
*v289 = v658;
float const v659 = *v289;
float const v660 = fma(v632, v528, v659);
*v289 = v660;
float const v661 = *v289;
float const v662 = fma(v635, v531, v661);
*v289 = v662;
float const v663 = *v289;
float const v664 = fma(v638, v534, v663);
*v289 = v664;
}
uint32_t const v665 = v186 + v191;
uint32_t const v666 = v188 * v190;
uint32_t const v667 = v257 + v666;
bool const v668 = *v259;
if(v668) {
float const v669 = *v263;
float const v670 = v669 * v25;
*v263 = v670;
}
 else {
float v671_store;
thread float * v671 = &v671_store;*v671 = v200;
bool const v672 = v665 < v77;
bool v673_store;
thread bool * v673 = &v673_store;if(v672) {
int32_t const v674 = int32_t(v667);
int32_t const v675 = int32_t(v665);
int32_t const v676 = v674 - v675;
bool const v677 = v667 < v78;
int32_t const v678 = *v65;
bool const v679 = v676 >= v678;
bool const v680 = v677 && v679;
int32_t const v681 = *v66;
bool const v682 = v676 <= v681;
bool const v683 = v680 && v682;
*v673 = v683;
}
 else {
bool const v684 = false;
*v673 = v684;
}
bool const v685 = *v673;
if(v685) {
float const v686 = *v263;
float const v687 = v686 * v25;
*v671 = v687;
}
float const v688 = *v671;
*v263 = v688;
}
uint32_t const v689 = v257 + v124;
uint32_t const v690 = v689 + v666;
bool const v691 = *v259;
if(v691) {
float const v692 = *v264;
float const v693 = v692 * v25;
*v264 = v693;
}
 else {
float v694_store;
thread float * v694 = &v694_store;*v694 = v200;
bool const v695 = v665 < v77;
bool v696_store;
thread bool * v696 = &v696_store;if(v695) {
int32_t const v697 = int32_t(v690);
int32_t const v698 = int32_t(v665);
int32_t const v699 = v697 - v698;
bool const v700 = v690 < v78;
int32_t const v701 = *v65;
bool const v702 = v699 >= v701;
bool const v703 = v700 && v702;
int32_t const v704 = *v66;
bool const v705 = v699 <= v704;
bool const v706 = v703 && v705;
*v696 = v706;
}
 else {
bool const v707 = false;
*v696 = v707;
}
bool const v708 = *v696;
if(v708) {
float const v709 = *v264;
float const v710 = v709 * v25;
*v694 = v710;
}
float const v711 = *v694;
*v264 = v711;
}
uint32_t const v712 = 2;
uint32_t const v713 = v257 + v712;
uint32_t const v714 = v713 + v666;
bool const v715 = *v259;
if(v715) {
float const v716 = *v265;
float const v717 = v716 * v25;
*v265 = v717;
}
 else {
float v718_store;
thread float * v718 = &v718_store;*v718 = v200;
bool const v719 = v665 < v77;
bool v720_store;
thread bool * v720 = &v720_store;if(v719) {
int32_t const v721 = int32_t(v714);
int32_t const v722 = int32_t(v665);
int32_t const v723 = v721 - v722;
bool const v724 = v714 < v78;
int32_t const v725 = *v65;
bool const v726 = v723 >= v725;
bool const v727 = v724 && v726;
int32_t const v728 = *v66;
bool const v729 = v723 <= v728;
bool const v730 = v727 && v729;
*v720 = v730;
}
 else {
bool const v731 = false;
*v720 = v731;
}
bool const v732 = *v720;
if(v732) {
float const v733 = *v265;
float const v734 = v733 * v25;
*v718 = v734;
}
float const v735 = *v718;
*v265 = v735;
}
uint32_t const v736 = 3;
uint32_t const v737 = v257 + v736;
uint32_t const v738 = v737 + v666;
bool const v739 = *v259;
if(v739) {
float const v740 = *v266;
float const v741 = v740 * v25;
*v266 = v741;
}
 else {
float v742_store;
thread float * v742 = &v742_store;*v742 = v200;
bool const v743 = v665 < v77;
bool v744_store;
thread bool * v744 = &v744_store;if(v743) {
int32_t const v745 = int32_t(v738);
int32_t const v746 = int32_t(v665);
int32_t const v747 = v745 - v746;
bool const v748 = v738 < v78;
int32_t const v749 = *v65;
bool const v750 = v747 >= v749;
bool const v751 = v748 && v750;
int32_t const v752 = *v66;
bool const v753 = v747 <= v752;
bool const v754 = v751 && v753;
*v744 = v754;
}
 else {
bool const v755 = false;
*v744 = v755;
}
bool const v756 = *v744;
if(v756) {
float const v757 = *v266;
float const v758 = v757 * v25;
*v742 = v758;
}
float const v759 = *v742;
*v266 = v759;
}
uint32_t const v760 = v665 + v124;
bool const v761 = *v259;
if(v761) {
float const v762 = *v267;
float const v763 = v762 * v25;
*v267 = v763;
}
 else {
float v764_store;
thread float * v764 = &v764_store;*v764 = v200;
bool const v765 = v760 < v77;
bool v766_store;
thread bool * v766 = &v766_store;if(v765) {
int32_t const v767 = int32_t(v667);
int32_t const v768 = int32_t(v760);
int32_t const v769 = v767 - v768;
bool const v770 = v667 < v78;
int32_t const v771 = *v65;
bool const v772 = v769 >= v771;
bool const v773 = v770 && v772;
int32_t const v774 = *v66;
bool const v775 = v769 <= v774;
bool const v776 = v773 && v775;
*v766 = v776;
}
 else {
bool const v777 = false;
*v766 = v777;
}
bool const v778 = *v766;
if(v778) {
float const v779 = *v267;
float const v780 = v779 * v25;
*v764 = v780;
}
float const v781 = *v764;
*v267 = v781;
}
bool const v782 = *v259;
if(v782) {
float const v783 = *v269;
float const v784 = v783 * v25;
*v269 = v784;
}
 else {
float v785_store;
thread float * v785 = &v785_store;*v785 = v200;
bool const v786 = v760 < v77;
bool v787_store;
thread bool * v787 = &v787_store;if(v786) {
int32_t const v788 = int32_t(v690);
int32_t const v789 = int32_t(v760);
int32_t const v790 = v788 - v789;
bool const v791 = v690 < v78;
int32_t const v792 = *v65;
bool const v793 = v790 >= v792;
bool const v794 = v791 && v793;
int32_t const v795 = *v66;
bool const v796 = v790 <= v795;
bool const v797 = v794 && v796;
*v787 = v797;
}
 else {
bool const v798 = false;
*v787 = v798;
}
bool const v799 = *v787;
if(v799) {
float const v800 = *v269;
float const v801 = v800 * v25;
*v785 = v801;
}
float const v802 = *v785;
*v269 = v802;
}
bool const v803 = *v259;
if(v803) {
float const v804 = *v271;
float const v805 = v804 * v25;
*v271 = v805;
}
 else {
float v806_store;
thread float * v806 = &v806_store;*v806 = v200;
bool const v807 = v760 < v77;
bool v808_store;
thread bool * v808 = &v808_store;if(v807) {
int32_t const v809 = int32_t(v714);
int32_t const v810 = int32_t(v760);
int32_t const v811 = v809 - v810;
bool const v812 = v714 < v78;
int32_t const v813 = *v65;
bool const v814 = v811 >= v813;
bool const v815 = v812 && v814;
int32_t const v816 = *v66;
bool const v817 = v811 <= v816;
bool const v818 = v815 && v817;
*v808 = v818;
}
 else {
bool const v819 = false;
*v808 = v819;
}
bool const v820 = *v808;
if(v820) {
float const v821 = *v271;
float const v822 = v821 * v25;
*v806 = v822;
}
float const v823 = *v806;
*v271 = v823;
}
bool const v824 = *v259;
if(v824) {
float const v825 = *v273;
float const v826 = v825 * v25;
*v273 = v826;
}
 else {
float v827_store;
thread float * v827 = &v827_store;*v827 = v200;
bool const v828 = v760 < v77;
bool v829_store;
thread bool * v829 = &v829_store;if(v828) {
int32_t const v830 = int32_t(v738);
int32_t const v831 = int32_t(v760);
int32_t const v832 = v830 - v831;
bool const v833 = v738 < v78;
int32_t const v834 = *v65;
bool const v835 = v832 >= v834;
bool const v836 = v833 && v835;
int32_t const v837 = *v66;
bool const v838 = v832 <= v837;
bool const v839 = v836 && v838;
*v829 = v839;
}
 else {
bool const v840 = false;
*v829 = v840;
}
bool const v841 = *v829;
if(v841) {
float const v842 = *v273;
float const v843 = v842 * v25;
*v827 = v843;
}
float const v844 = *v827;
*v273 = v844;
}
uint32_t const v845 = v665 + v712;
bool const v846 = *v259;
if(v846) {
float const v847 = *v275;
float const v848 = v847 * v25;
*v275 = v848;
}
 else {
float v849_store;
thread float * v849 = &v849_store;*v849 = v200;
bool const v850 = v845 < v77;
bool v851_store;
thread bool * v851 = &v851_store;if(v850) {
int32_t const v852 = int32_t(v667);
int32_t const v853 = int32_t(v845);
int32_t const v854 = v852 - v853;
bool const v855 = v667 < v78;
int32_t const v856 = *v65;
bool const v857 = v854 >= v856;
bool const v858 = v855 && v857;
int32_t const v859 = *v66;
bool const v860 = v854 <= v859;
bool const v861 = v858 && v860;
*v851 = v861;
}
 else {
bool const v862 = false;
*v851 = v862;
}
bool const v863 = *v851;
if(v863) {
float const v864 = *v275;
float const v865 = v864 * v25;
*v849 = v865;
}
float const v866 = *v849;
*v275 = v866;
}
bool const v867 = *v259;
if(v867) {
float const v868 = *v277;
float const v869 = v868 * v25;
*v277 = v869;
}
 else {
float v870_store;
thread float * v870 = &v870_store;*v870 = v200;
bool const v871 = v845 < v77;
bool v872_store;
thread bool * v872 = &v872_store;if(v871) {
int32_t const v873 = int32_t(v690);
int32_t const v874 = int32_t(v845);
int32_t const v875 = v873 - v874;
bool const v876 = v690 < v78;
int32_t const v877 = *v65;
bool const v878 = v875 >= v877;
bool const v879 = v876 && v878;
int32_t const v880 = *v66;
bool const v881 = v875 <= v880;
bool const v882 = v879 && v881;
*v872 = v882;
}
 else {
bool const v883 = false;
*v872 = v883;
}
bool const v884 = *v872;
if(v884) {
float const v885 = *v277;
float const v886 = v885 * v25;
*v870 = v886;
}
float const v887 = *v870;
*v277 = v887;
}
bool const v888 = *v259;
if(v888) {
float const v889 = *v279;
float const v890 = v889 * v25;
*v279 = v890;
}
 else {
float v891_store;
thread float * v891 = &v891_store;*v891 = v200;
bool const v892 = v845 < v77;
bool v893_store;
thread bool * v893 = &v893_store;if(v892) {
int32_t const v894 = int32_t(v714);
int32_t const v895 = int32_t(v845);
int32_t const v896 = v894 - v895;
bool const v897 = v714 < v78;
int32_t const v898 = *v65;
bool const v899 = v896 >= v898;
bool const v900 = v897 && v899;
int32_t const v901 = *v66;
bool const v902 = v896 <= v901;
bool const v903 = v900 && v902;
*v893 = v903;
}
 else {
bool const v904 = false;
*v893 = v904;
}
bool const v905 = *v893;
if(v905) {
float const v906 = *v279;
float const v907 = v906 * v25;
*v891 = v907;
}
float const v908 = *v891;
*v279 = v908;
}
bool const v909 = *v259;
if(v909) {
float const v910 = *v281;
float const v911 = v910 * v25;
*v281 = v911;
}
 else {
float v912_store;
thread float * v912 = &v912_store;*v912 = v200;
bool const v913 = v845 < v77;
bool v914_store;
thread bool * v914 = &v914_store;if(v913) {
int32_t const v915 = int32_t(v738);
int32_t const v916 = int32_t(v845);
int32_t const v917 = v915 - v916;
bool const v918 = v738 < v78;
int32_t const v919 = *v65;
bool const v920 = v917 >= v919;
bool const v921 = v918 && v920;
int32_t const v922 = *v66;
bool const v923 = v917 <= v922;
bool const v924 = v921 && v923;
*v914 = v924;
}
 else {
bool const v925 = false;
*v914 = v925;
}
bool const v926 = *v914;
if(v926) {
float const v927 = *v281;
float const v928 = v927 * v25;
*v912 = v928;
}
float const v929 = *v912;
*v281 = v929;
}
uint32_t const v930 = v665 + v736;
bool const v931 = *v259;
if(v931) {
float const v932 = *v283;
float const v933 = v932 * v25;
*v283 = v933;
}
 else {
float v934_store;
thread float * v934 = &v934_store;*v934 = v200;
bool const v935 = v930 < v77;
bool v936_store;
thread bool * v936 = &v936_store;if(v935) {
int32_t const v937 = int32_t(v667);
int32_t const v938 = int32_t(v930);
int32_t const v939 = v937 - v938;
bool const v940 = v667 < v78;
int32_t const v941 = *v65;
bool const v942 = v939 >= v941;
bool const v943 = v940 && v942;
int32_t const v944 = *v66;
bool const v945 = v939 <= v944;
bool const v946 = v943 && v945;
*v936 = v946;
}
 else {
bool const v947 = false;
*v936 = v947;
}
bool const v948 = *v936;
if(v948) {
float const v949 = *v283;
float const v950 = v949 * v25;
*v934 = v950;
}
float const v951 = *v934;
*v283 = v951;
}
bool const v952 = *v259;
if(v952) {
float const v953 = *v285;
float const v954 = v953 * v25;
*v285 = v954;
}
 else {
float v955_store;
thread float * v955 = &v955_store;*v955 = v200;
bool const v956 = v930 < v77;
bool v957_store;
thread bool * v957 = &v957_store;if(v956) {
int32_t const v958 = int32_t(v690);
int32_t const v959 = int32_t(v930);
int32_t const v960 = v958 - v959;
bool const v961 = v690 < v78;
int32_t const v962 = *v65;
bool const v963 = v960 >= v962;
bool const v964 = v961 && v963;
int32_t const v965 = *v66;
bool const v966 = v960 <= v965;
bool const v967 = v964 && v966;
*v957 = v967;
}
 else {
bool const v968 = false;
*v957 = v968;
}
bool const v969 = *v957;
if(v969) {
float const v970 = *v285;
float const v971 = v970 * v25;
*v955 = v971;
}
float const v972 = *v955;
*v285 = v972;
}
bool const v973 = *v259;
if(v973) {
float const v974 = *v287;
float const v975 = v974 * v25;
*v287 = v975;
}
 else {
float v976_store;
thread float * v976 = &v976_store;*v976 = v200;
bool const v977 = v930 < v77;
bool v978_store;
thread bool * v978 = &v978_store;if(v977) {
int32_t const v979 = int32_t(v714);
int32_t const v980 = int32_t(v930);
int32_t const v981 = v979 - v980;
bool const v982 = v714 < v78;
int32_t const v983 = *v65;
bool const v984 = v981 >= v983;
bool const v985 = v982 && v984;
int32_t const v986 = *v66;
bool const v987 = v981 <= v986;
bool const v988 = v985 && v987;
*v978 = v988;
}
 else {
bool const v989 = false;
*v978 = v989;
}
bool const v990 = *v978;
if(v990) {
float const v991 = *v287;
float const v992 = v991 * v25;
*v976 = v992;
}
float const v993 = *v976;
*v287 = v993;
}
bool const v994 = *v259;
if(v994) {
float const v995 = *v289;
float const v996 = v995 * v25;
*v289 = v996;
}
 else {
float v997_store;
thread float * v997 = &v997_store;*v997 = v200;
bool const v998 = v930 < v77;
bool v999_store;
thread bool * v999 = &v999_store;if(v998) {
int32_t const v1000 = int32_t(v738);
int32_t const v1001 = int32_t(v930);
int32_t const v1002 = v1000 - v1001;
bool const v1003 = v738 < v78;
int32_t const v1004 = *v65;
bool const v1005 = v1002 >= v1004;
bool const v1006 = v1003 && v1005;
int32_t const v1007 = *v66;
bool const v1008 = v1002 <= v1007;
bool const v1009 = v1006 && v1008;
*v999 = v1009;
}
 else {
bool const v1010 = false;
*v999 = v1010;
}
bool const v1011 = *v999;
if(v1011) {
float const v1012 = *v289;
float const v1013 = v1012 * v25;
*v997 = v1013;
}
float const v1014 = *v997;
*v289 = v1014;
}
array<float, 4> v1015_store = {};
thread array<float, 4> * v1015 = &v1015_store;float const v1016 = *v263;
float const v1017 = *v264;
float const v1018 = max(v1016, v1017);
float const v1019 = *v265;
float const v1020 = max(v1018, v1019);
float const v1021 = *v266;
float const v1022 = max(v1020, v1021);
float const v1023 = simd_shuffle_xor(v1022, v124);;
float const v1024 = max(v1022, v1023);
float const v1025 = simd_shuffle_xor(v1024, v712);;
float const v1026 = max(v1024, v1025);
float const v1027 = simd_shuffle_xor(v1026, v190);;
float const v1028 = max(v1026, v1027);
thread float * const v1029 = &(*v1015)[v20];
*v1029 = v1028;
float const v1030 = *v267;
float const v1031 = *v269;
float const v1032 = max(v1030, v1031);
float const v1033 = *v271;
float const v1034 = max(v1032, v1033);
float const v1035 = *v273;
float const v1036 = max(v1034, v1035);
float const v1037 = simd_shuffle_xor(v1036, v124);;
float const v1038 = max(v1036, v1037);
float const v1039 = simd_shuffle_xor(v1038, v712);;
float const v1040 = max(v1038, v1039);
float const v1041 = simd_shuffle_xor(v1040, v190);;
float const v1042 = max(v1040, v1041);
thread float * const v1043 = &(*v1015)[v48];
*v1043 = v1042;
float const v1044 = *v275;
float const v1045 = *v277;
float const v1046 = max(v1044, v1045);
float const v1047 = *v279;
float const v1048 = max(v1046, v1047);
float const v1049 = *v281;
float const v1050 = max(v1048, v1049);
float const v1051 = simd_shuffle_xor(v1050, v124);;
float const v1052 = max(v1050, v1051);
float const v1053 = simd_shuffle_xor(v1052, v712);;
float const v1054 = max(v1052, v1053);
float const v1055 = simd_shuffle_xor(v1054, v190);;
float const v1056 = max(v1054, v1055);
thread float * const v1057 = &(*v1015)[v208];
*v1057 = v1056;
float const v1058 = *v283;
float const v1059 = *v285;
float const v1060 = max(v1058, v1059);
float const v1061 = *v287;
float const v1062 = max(v1060, v1061);
float const v1063 = *v289;
float const v1064 = max(v1062, v1063);
float const v1065 = simd_shuffle_xor(v1064, v124);;
float const v1066 = max(v1064, v1065);
float const v1067 = simd_shuffle_xor(v1066, v712);;
float const v1068 = max(v1066, v1067);
float const v1069 = simd_shuffle_xor(v1068, v190);;
float const v1070 = max(v1068, v1069);
thread float * const v1071 = &(*v1015)[v212];
*v1071 = v1070;
float const v1072 = *v199;
float const v1073 = *v1029;
float const v1074 = max(v1072, v1073);
float const v1075 = v1072 - v1074;
float const v1076 = exp(v1075);*v199 = v1074;
uint32_t const v1077 = reinterpret_cast<const thread uint32_t&>(v1016);
uint32_t const v1078 = 4286578687;
bool const v1079 = v1077 == v1078;
float const v1080 = v1016 - v1074;
float const v1081 = exp(v1080);float const v1082 = v1079 ? v202 : v1081;
float_4 const v1083 = [&]{
float_4 tmp = v203;
tmp.i_0 = v1082;
return tmp;
}();
uint32_t const v1084 = reinterpret_cast<const thread uint32_t&>(v1017);
bool const v1085 = v1084 == v1078;
float const v1086 = v1017 - v1074;
float const v1087 = exp(v1086);float const v1088 = v1085 ? v202 : v1087;
float const v1089 = v1082 + v1088;
float_4 const v1090 = [&]{
float_4 tmp = v1083;
tmp.i_1 = v1088;
return tmp;
}();
uint32_t const v1091 = reinterpret_cast<const thread uint32_t&>(v1019);
bool const v1092 = v1091 == v1078;
float const v1093 = v1019 - v1074;
float const v1094 = exp(v1093);float const v1095 = v1092 ? v202 : v1094;
float const v1096 = v1089 + v1095;
float_4 const v1097 = [&]{
float_4 tmp = v1090;
tmp.i_2 = v1095;
return tmp;
}();
uint32_t const v1098 = reinterpret_cast<const thread uint32_t&>(v1021);
bool const v1099 = v1098 == v1078;
float const v1100 = v1021 - v1074;
float const v1101 = exp(v1100);float const v1102 = v1099 ? v202 : v1101;
float const v1103 = v1096 + v1102;
float_4 const v1104 = [&]{
float_4 tmp = v1097;
tmp.i_3 = v1102;
return tmp;
}();
uint32_t const v1105 = v191 * v306;
uint32_t const v1106 = v1105 + v188;
uint32_t const v1107 = uint32_t(v1106);
threadgroup float_4 * const v1108 = &(*v194)[v1107];
*v1108 = v1104;
float const v1109 = *v201;
float const v1110 = fma(v1109, v1076, v1103);
*v201 = v1110;
float_4 const v1111 = *v204;
float const v1112 = v1111.i_0;
float const v1113 = v1112 * v1076;
float const v1114 = v1111.i_1;
float const v1115 = v1114 * v1076;
float const v1116 = v1111.i_2;
float const v1117 = v1116 * v1076;
float const v1118 = v1111.i_3;
float const v1119 = v1118 * v1076;
float_4 const v1120 = float_4{v1113, v1115, v1117, v1119};
*v204 = v1120;
float const v1121 = *v205;
float const v1122 = *v1043;
float const v1123 = max(v1121, v1122);
float const v1124 = v1121 - v1123;
float const v1125 = exp(v1124);*v205 = v1123;
uint32_t const v1126 = reinterpret_cast<const thread uint32_t&>(v1030);
bool const v1127 = v1126 == v1078;
float const v1128 = v1030 - v1123;
float const v1129 = exp(v1128);float const v1130 = v1127 ? v202 : v1129;
float_4 const v1131 = [&]{
float_4 tmp = v203;
tmp.i_0 = v1130;
return tmp;
}();
uint32_t const v1132 = reinterpret_cast<const thread uint32_t&>(v1031);
bool const v1133 = v1132 == v1078;
float const v1134 = v1031 - v1123;
float const v1135 = exp(v1134);float const v1136 = v1133 ? v202 : v1135;
float const v1137 = v1130 + v1136;
float_4 const v1138 = [&]{
float_4 tmp = v1131;
tmp.i_1 = v1136;
return tmp;
}();
uint32_t const v1139 = reinterpret_cast<const thread uint32_t&>(v1033);
bool const v1140 = v1139 == v1078;
float const v1141 = v1033 - v1123;
float const v1142 = exp(v1141);float const v1143 = v1140 ? v202 : v1142;
float const v1144 = v1137 + v1143;
float_4 const v1145 = [&]{
float_4 tmp = v1138;
tmp.i_2 = v1143;
return tmp;
}();
uint32_t const v1146 = reinterpret_cast<const thread uint32_t&>(v1035);
bool const v1147 = v1146 == v1078;
float const v1148 = v1035 - v1123;
float const v1149 = exp(v1148);float const v1150 = v1147 ? v202 : v1149;
float const v1151 = v1144 + v1150;
float_4 const v1152 = [&]{
float_4 tmp = v1145;
tmp.i_3 = v1150;
return tmp;
}();
uint32_t const v1153 = v191 + v124;
uint32_t const v1154 = v1153 * v306;
uint32_t const v1155 = v1154 + v188;
uint32_t const v1156 = uint32_t(v1155);
threadgroup float_4 * const v1157 = &(*v194)[v1156];
*v1157 = v1152;
float const v1158 = *v206;
float const v1159 = fma(v1158, v1125, v1151);
*v206 = v1159;
float_4 const v1160 = *v207;
float const v1161 = v1160.i_0;
float const v1162 = v1161 * v1125;
float const v1163 = v1160.i_1;
float const v1164 = v1163 * v1125;
float const v1165 = v1160.i_2;
float const v1166 = v1165 * v1125;
float const v1167 = v1160.i_3;
float const v1168 = v1167 * v1125;
float_4 const v1169 = float_4{v1162, v1164, v1166, v1168};
*v207 = v1169;
float const v1170 = *v209;
float const v1171 = *v1057;
float const v1172 = max(v1170, v1171);
float const v1173 = v1170 - v1172;
float const v1174 = exp(v1173);*v209 = v1172;
uint32_t const v1175 = reinterpret_cast<const thread uint32_t&>(v1044);
bool const v1176 = v1175 == v1078;
float const v1177 = v1044 - v1172;
float const v1178 = exp(v1177);float const v1179 = v1176 ? v202 : v1178;
float_4 const v1180 = [&]{
float_4 tmp = v203;
tmp.i_0 = v1179;
return tmp;
}();
uint32_t const v1181 = reinterpret_cast<const thread uint32_t&>(v1045);
bool const v1182 = v1181 == v1078;
float const v1183 = v1045 - v1172;
float const v1184 = exp(v1183);float const v1185 = v1182 ? v202 : v1184;
float const v1186 = v1179 + v1185;
float_4 const v1187 = [&]{
float_4 tmp = v1180;
tmp.i_1 = v1185;
return tmp;
}();
uint32_t const v1188 = reinterpret_cast<const thread uint32_t&>(v1047);
bool const v1189 = v1188 == v1078;
float const v1190 = v1047 - v1172;
float const v1191 = exp(v1190);float const v1192 = v1189 ? v202 : v1191;
float const v1193 = v1186 + v1192;
float_4 const v1194 = [&]{
float_4 tmp = v1187;
tmp.i_2 = v1192;
return tmp;
}();
uint32_t const v1195 = reinterpret_cast<const thread uint32_t&>(v1049);
bool const v1196 = v1195 == v1078;
float const v1197 = v1049 - v1172;
float const v1198 = exp(v1197);float const v1199 = v1196 ? v202 : v1198;
float const v1200 = v1193 + v1199;
float_4 const v1201 = [&]{
float_4 tmp = v1194;
tmp.i_3 = v1199;
return tmp;
}();
uint32_t const v1202 = v191 + v712;
uint32_t const v1203 = v1202 * v306;
uint32_t const v1204 = v1203 + v188;
uint32_t const v1205 = uint32_t(v1204);
threadgroup float_4 * const v1206 = &(*v194)[v1205];
*v1206 = v1201;
float const v1207 = *v210;
float const v1208 = fma(v1207, v1174, v1200);
*v210 = v1208;
float_4 const v1209 = *v211;
float const v1210 = v1209.i_0;
float const v1211 = v1210 * v1174;
float const v1212 = v1209.i_1;
float const v1213 = v1212 * v1174;
float const v1214 = v1209.i_2;
float const v1215 = v1214 * v1174;
float const v1216 = v1209.i_3;
float const v1217 = v1216 * v1174;
float_4 const v1218 = float_4{v1211, v1213, v1215, v1217};
*v211 = v1218;
float const v1219 = *v213;
float const v1220 = *v1071;
float const v1221 = max(v1219, v1220);
float const v1222 = v1219 - v1221;
float const v1223 = exp(v1222);*v213 = v1221;
uint32_t const v1224 = reinterpret_cast<const thread uint32_t&>(v1058);
bool const v1225 = v1224 == v1078;
float const v1226 = v1058 - v1221;
float const v1227 = exp(v1226);float const v1228 = v1225 ? v202 : v1227;
float_4 const v1229 = [&]{
float_4 tmp = v203;
tmp.i_0 = v1228;
return tmp;
}();
uint32_t const v1230 = reinterpret_cast<const thread uint32_t&>(v1059);
bool const v1231 = v1230 == v1078;
float const v1232 = v1059 - v1221;
float const v1233 = exp(v1232);float const v1234 = v1231 ? v202 : v1233;
float const v1235 = v1228 + v1234;
float_4 const v1236 = [&]{
float_4 tmp = v1229;
tmp.i_1 = v1234;
return tmp;
}();
uint32_t const v1237 = reinterpret_cast<const thread uint32_t&>(v1061);
bool const v1238 = v1237 == v1078;
float const v1239 = v1061 - v1221;
float const v1240 = exp(v1239);float const v1241 = v1238 ? v202 : v1240;
float const v1242 = v1235 + v1241;
float_4 const v1243 = [&]{
float_4 tmp = v1236;
tmp.i_2 = v1241;
return tmp;
}();
uint32_t const v1244 = reinterpret_cast<const thread uint32_t&>(v1063);
bool const v1245 = v1244 == v1078;
float const v1246 = v1063 - v1221;
float const v1247 = exp(v1246);float const v1248 = v1245 ? v202 : v1247;
float const v1249 = v1242 + v1248;
float_4 const v1250 = [&]{
float_4 tmp = v1243;
tmp.i_3 = v1248;
return tmp;
}();
uint32_t const v1251 = v191 + v736;
uint32_t const v1252 = v1251 * v306;
uint32_t const v1253 = v1252 + v188;
uint32_t const v1254 = uint32_t(v1253);
threadgroup float_4 * const v1255 = &(*v194)[v1254];
*v1255 = v1250;
float const v1256 = *v214;
float const v1257 = fma(v1256, v1223, v1249);
*v214 = v1257;
float_4 const v1258 = *v215;
float const v1259 = v1258.i_0;
float const v1260 = v1259 * v1223;
float const v1261 = v1258.i_1;
float const v1262 = v1261 * v1223;
float const v1263 = v1258.i_2;
float const v1264 = v1263 * v1223;
float const v1265 = v1258.i_3;
float const v1266 = v1265 * v1223;
float_4 const v1267 = float_4{v1260, v1262, v1264, v1266};
*v215 = v1267;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 v1268_store;
thread float_4 * v1268 = &v1268_store;*v1268 = v203;
if(v389) {
uint32_t const v1269 = uint32_t(v388);
uint32_t const v1270 = v1269 * v31;
uint32_t const v1271 = v89 + v1270;
float_4 v1272_store;
thread float_4 * v1272 = &v1272_store;*v1272 = v203;
uint32_t const v1273 = 20;
bool const v1274 = v666 < v1273;
if(v1274) {
uint32_t const v1275 = v666 / v190;
uint32_t const v1276 = uint32_t(v1275);
uint32_t const v1277 = v1271 + v1276;
device float_4 const* const v1278 = &v3[v1277];
float_4 const v1279 = *v1278;
*v1272 = v1279;
}
float_4 const v1280 = *v1272;
*v1268 = v1280;
}
threadgroup float_4 * const v1281 = &(*v193)[v309];
float_4 const v1282 = *v1268;
*v1281 = v1282;
float_4 v1283_store;
thread float_4 * v1283 = &v1283_store;*v1283 = v203;
if(v418) {
uint32_t const v1284 = uint32_t(v417);
uint32_t const v1285 = v1284 * v31;
uint32_t const v1286 = v89 + v1285;
uint32_t const v1287 = v315 * v190;
float_4 v1288_store;
thread float_4 * v1288 = &v1288_store;*v1288 = v203;
uint32_t const v1289 = 20;
bool const v1290 = v1287 < v1289;
if(v1290) {
uint32_t const v1291 = v1287 / v190;
uint32_t const v1292 = uint32_t(v1291);
uint32_t const v1293 = v1286 + v1292;
device float_4 const* const v1294 = &v3[v1293];
float_4 const v1295 = *v1294;
*v1288 = v1295;
}
float_4 const v1296 = *v1288;
*v1283 = v1296;
}
threadgroup float_4 * const v1297 = &(*v193)[v334];
float_4 const v1298 = *v1283;
*v1297 = v1298;
threadgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1299 = v99; v1299 < v187; v1299 += v124) {
array<float_4, 4> v1300_store = {};
thread array<float_4, 4> * v1300 = &v1300_store;uint32_t const v1301 = v1299 * v190;
uint32_t const v1302 = v1301 * v306;
uint32_t const v1303 = v1302 + v188;
uint32_t const v1304 = uint32_t(v1303);
threadgroup float_4 * const v1305 = &(*v193)[v1304];
float_4 const v1306 = *v1305;
thread float_4 * const v1307 = &(*v1300)[v20];
*v1307 = v1306;
uint32_t const v1308 = v1301 + v124;
uint32_t const v1309 = v1308 * v306;
uint32_t const v1310 = v1309 + v188;
uint32_t const v1311 = uint32_t(v1310);
threadgroup float_4 * const v1312 = &(*v193)[v1311];
float_4 const v1313 = *v1312;
thread float_4 * const v1314 = &(*v1300)[v48];
*v1314 = v1313;
uint32_t const v1315 = v1301 + v712;
uint32_t const v1316 = v1315 * v306;
uint32_t const v1317 = v1316 + v188;
uint32_t const v1318 = uint32_t(v1317);
threadgroup float_4 * const v1319 = &(*v193)[v1318];
float_4 const v1320 = *v1319;
thread float_4 * const v1321 = &(*v1300)[v208];
*v1321 = v1320;
uint32_t const v1322 = v1301 + v736;
uint32_t const v1323 = v1322 * v306;
uint32_t const v1324 = v1323 + v188;
uint32_t const v1325 = uint32_t(v1324);
threadgroup float_4 * const v1326 = &(*v193)[v1325];
float_4 const v1327 = *v1326;
thread float_4 * const v1328 = &(*v1300)[v212];
*v1328 = v1327;
uint32_t const v1329 = v1105 + v1299;
uint32_t const v1330 = uint32_t(v1329);
threadgroup float_4 * const v1331 = &(*v194)[v1330];
float_4 const v1332 = *v1331;
float const v1333 = v1332.i_0;
float_4 const v1334 = *v1307;
float_4 const v1335 = *v204;
float const v1336 = v1334.i_0;
float const v1337 = v1335.i_0;
float const v1338 = fma(v1333, v1336, v1337);
float const v1339 = v1334.i_1;
float const v1340 = v1335.i_1;
float const v1341 = fma(v1333, v1339, v1340);
float const v1342 = v1334.i_2;
float const v1343 = v1335.i_2;
float const v1344 = fma(v1333, v1342, v1343);
float const v1345 = v1334.i_3;
float const v1346 = v1335.i_3;
float const v1347 = fma(v1333, v1345, v1346);
float_4 const v1348 = float_4{v1338, v1341, v1344, v1347};
bool const v1349 = *v259;
if(v1349) {
*v204 = v1348;
}
 else {
uint32_t const v1350 = reinterpret_cast<const thread uint32_t&>(v1333);
bool const v1351 = v1350 == v99;
float const v1352 = v1348.i_0;
float const v1353 = v1351 ? v1337 : v1352;
float const v1354 = v1348.i_1;
float const v1355 = v1351 ? v1340 : v1354;
float const v1356 = v1348.i_2;
float const v1357 = v1351 ? v1343 : v1356;
float const v1358 = v1348.i_3;
float const v1359 = v1351 ? v1346 : v1358;
float_4 const v1360 = float_4{v1353, v1355, v1357, v1359};
*v204 = v1360;
}
float const v1361 = v1332.i_1;
float_4 const v1362 = *v1314;
float_4 const v1363 = *v204;
float const v1364 = v1362.i_0;
float const v1365 = v1363.i_0;
float const v1366 = fma(v1361, v1364, v1365);
float const v1367 = v1362.i_1;
float const v1368 = v1363.i_1;
float const v1369 = fma(v1361, v1367, v1368);
float const v1370 = v1362.i_2;
float const v1371 = v1363.i_2;
float const v1372 = fma(v1361, v1370, v1371);
float const v1373 = v1362.i_3;
float const v1374 = v1363.i_3;
float const v1375 = fma(v1361, v1373, v1374);
float_4 const v1376 = float_4{v1366, v1369, v1372, v1375};
if(v1349) {
*v204 = v1376;
}
 else {
uint32_t const v1377 = reinterpret_cast<const thread uint32_t&>(v1361);
bool const v1378 = v1377 == v99;
float const v1379 = v1376.i_0;
float const v1380 = v1378 ? v1365 : v1379;
float const v1381 = v1376.i_1;
float const v1382 = v1378 ? v1368 : v1381;
float const v1383 = v1376.i_2;
float const v1384 = v1378 ? v1371 : v1383;
float const v1385 = v1376.i_3;
float const v1386 = v1378 ? v1374 : v1385;
float_4 const v1387 = float_4{v1380, v1382, v1384, v1386};
*v204 = v1387;
}
float const v1388 = v1332.i_2;
float_4 const v1389 = *v1321;
float_4 const v1390 = *v204;
float const v1391 = v1389.i_0;
float const v1392 = v1390.i_0;
float const v1393 = fma(v1388, v1391, v1392);
float const v1394 = v1389.i_1;
float const v1395 = v1390.i_1;
float const v1396 = fma(v1388, v1394, v1395);
float const v1397 = v1389.i_2;
float const v1398 = v1390.i_2;
float const v1399 = fma(v1388, v1397, v1398);
float const v1400 = v1389.i_3;
float const v1401 = v1390.i_3;
float const v1402 = fma(v1388, v1400, v1401);
float_4 const v1403 = float_4{v1393, v1396, v1399, v1402};
if(v1349) {
*v204 = v1403;
}
 else {
uint32_t const v1404 = reinterpret_cast<const thread uint32_t&>(v1388);
bool const v1405 = v1404 == v99;
float const v1406 = v1403.i_0;
float const v1407 = v1405 ? v1392 : v1406;
float const v1408 = v1403.i_1;
float const v1409 = v1405 ? v1395 : v1408;
float const v1410 = v1403.i_2;
float const v1411 = v1405 ? v1398 : v1410;
float const v1412 = v1403.i_3;
float const v1413 = v1405 ? v1401 : v1412;
float_4 const v1414 = float_4{v1407, v1409, v1411, v1413};
*v204 = v1414;
}
float const v1415 = v1332.i_3;
float_4 const v1416 = *v1328;
float_4 const v1417 = *v204;
float const v1418 = v1416.i_0;
float const v1419 = v1417.i_0;
float const v1420 = fma(v1415, v1418, v1419);
float const v1421 = v1416.i_1;
float const v1422 = v1417.i_1;
float const v1423 = fma(v1415, v1421, v1422);
float const v1424 = v1416.i_2;
float const v1425 = v1417.i_2;
float const v1426 = fma(v1415, v1424, v1425);
float const v1427 = v1416.i_3;
float const v1428 = v1417.i_3;
float const v1429 = fma(v1415, v1427, v1428);
float_4 const v1430 = float_4{v1420, v1423, v1426, v1429};
if(v1349) {
*v204 = v1430;
}
 else {
uint32_t const v1431 = reinterpret_cast<const thread uint32_t&>(v1415);
bool const v1432 = v1431 == v99;
float const v1433 = v1430.i_0;
float const v1434 = v1432 ? v1419 : v1433;
float const v1435 = v1430.i_1;
float const v1436 = v1432 ? v1422 : v1435;
float const v1437 = v1430.i_2;
float const v1438 = v1432 ? v1425 : v1437;
float const v1439 = v1430.i_3;
float const v1440 = v1432 ? v1428 : v1439;
float_4 const v1441 = float_4{v1434, v1436, v1438, v1440};
*v204 = v1441;
}
uint32_t const v1442 = v1154 + v1299;
uint32_t const v1443 = uint32_t(v1442);
threadgroup float_4 * const v1444 = &(*v194)[v1443];
float_4 const v1445 = *v1444;
float const v1446 = v1445.i_0;
float_4 const v1447 = *v207;
float const v1448 = v1447.i_0;
float const v1449 = fma(v1446, v1336, v1448);
float const v1450 = v1447.i_1;
float const v1451 = fma(v1446, v1339, v1450);
float const v1452 = v1447.i_2;
float const v1453 = fma(v1446, v1342, v1452);
float const v1454 = v1447.i_3;
float const v1455 = fma(v1446, v1345, v1454);
float_4 const v1456 = float_4{v1449, v1451, v1453, v1455};
if(v1349) {
*v207 = v1456;
}
 else {
uint32_t const v1457 = reinterpret_cast<const thread uint32_t&>(v1446);
bool const v1458 = v1457 == v99;
float const v1459 = v1456.i_0;
float const v1460 = v1458 ? v1448 : v1459;
float const v1461 = v1456.i_1;
float const v1462 = v1458 ? v1450 : v1461;
float const v1463 = v1456.i_2;
float const v1464 = v1458 ? v1452 : v1463;
float const v1465 = v1456.i_3;
float const v1466 = v1458 ? v1454 : v1465;
float_4 const v1467 = float_4{v1460, v1462, v1464, v1466};
*v207 = v1467;
}
float const v1468 = v1445.i_1;
float_4 const v1469 = *v207;
float const v1470 = v1469.i_0;
float const v1471 = fma(v1468, v1364, v1470);
float const v1472 = v1469.i_1;
float const v1473 = fma(v1468, v1367, v1472);
float const v1474 = v1469.i_2;
float const v1475 = fma(v1468, v1370, v1474);
float const v1476 = v1469.i_3;
float const v1477 = fma(v1468, v1373, v1476);
float_4 const v1478 = float_4{v1471, v1473, v1475, v1477};
if(v1349) {
*v207 = v1478;
}
 else {
uint32_t const v1479 = reinterpret_cast<const thread uint32_t&>(v1468);
bool const v1480 = v1479 == v99;
float const v1481 = v1478.i_0;
float const v1482 = v1480 ? v1470 : v1481;
float const v1483 = v1478.i_1;
float const v1484 = v1480 ? v1472 : v1483;
float const v1485 = v1478.i_2;
float const v1486 = v1480 ? v1474 : v1485;
float const v1487 = v1478.i_3;
float const v1488 = v1480 ? v1476 : v1487;
float_4 const v1489 = float_4{v1482, v1484, v1486, v1488};
*v207 = v1489;
}
float const v1490 = v1445.i_2;
float_4 const v1491 = *v207;
float const v1492 = v1491.i_0;
float const v1493 = fma(v1490, v1391, v1492);
float const v1494 = v1491.i_1;
float const v1495 = fma(v1490, v1394, v1494);
float const v1496 = v1491.i_2;
float const v1497 = fma(v1490, v1397, v1496);
float const v1498 = v1491.i_3;
float const v1499 = fma(v1490, v1400, v1498);
float_4 const v1500 = float_4{v1493, v1495, v1497, v1499};
if(v1349) {
*v207 = v1500;
}
 else {
uint32_t const v1501 = reinterpret_cast<const thread uint32_t&>(v1490);
bool const v1502 = v1501 == v99;
float const v1503 = v1500.i_0;
float const v1504 = v1502 ? v1492 : v1503;
float const v1505 = v1500.i_1;
float const v1506 = v1502 ? v1494 : v1505;
float const v1507 = v1500.i_2;
float const v1508 = v1502 ? v1496 : v1507;
float const v1509 = v1500.i_3;
float const v1510 = v1502 ? v1498 : v1509;
float_4 const v1511 = float_4{v1504, v1506, v1508, v1510};
*v207 = v1511;
}
float const v1512 = v1445.i_3;
float_4 const v1513 = *v207;
float const v1514 = v1513.i_0;
float const v1515 = fma(v1512, v1418, v1514);
float const v1516 = v1513.i_1;
float const v1517 = fma(v1512, v1421, v1516);
float const v1518 = v1513.i_2;
float const v1519 = fma(v1512, v1424, v1518);
float const v1520 = v1513.i_3;
float const v1521 = fma(v1512, v1427, v1520);
float_4 const v1522 = float_4{v1515, v1517, v1519, v1521};
if(v1349) {
*v207 = v1522;
}
 else {
uint32_t const v1523 = reinterpret_cast<const thread uint32_t&>(v1512);
bool const v1524 = v1523 == v99;
float const v1525 = v1522.i_0;
float const v1526 = v1524 ? v1514 : v1525;
float const v1527 = v1522.i_1;
float const v1528 = v1524 ? v1516 : v1527;
float const v1529 = v1522.i_2;
float const v1530 = v1524 ? v1518 : v1529;
float const v1531 = v1522.i_3;
float const v1532 = v1524 ? v1520 : v1531;
float_4 const v1533 = float_4{v1526, v1528, v1530, v1532};
*v207 = v1533;
}
uint32_t const v1534 = v1203 + v1299;
uint32_t const v1535 = uint32_t(v1534);
threadgroup float_4 * const v1536 = &(*v194)[v1535];
float_4 const v1537 = *v1536;
float const v1538 = v1537.i_0;
float_4 const v1539 = *v211;
float const v1540 = v1539.i_0;
float const v1541 = fma(v1538, v1336, v1540);
float const v1542 = v1539.i_1;
float const v1543 = fma(v1538, v1339, v1542);
float const v1544 = v1539.i_2;
float const v1545 = fma(v1538, v1342, v1544);
float const v1546 = v1539.i_3;
float const v1547 = fma(v1538, v1345, v1546);
float_4 const v1548 = float_4{v1541, v1543, v1545, v1547};
if(v1349) {
*v211 = v1548;
}
 else {
uint32_t const v1549 = reinterpret_cast<const thread uint32_t&>(v1538);
bool const v1550 = v1549 == v99;
float const v1551 = v1548.i_0;
float const v1552 = v1550 ? v1540 : v1551;
float const v1553 = v1548.i_1;
float const v1554 = v1550 ? v1542 : v1553;
float const v1555 = v1548.i_2;
float const v1556 = v1550 ? v1544 : v1555;
float const v1557 = v1548.i_3;
float const v1558 = v1550 ? v1546 : v1557;
float_4 const v1559 = float_4{v1552, v1554, v1556, v1558};
*v211 = v1559;
}
float const v1560 = v1537.i_1;
float_4 const v1561 = *v211;
float const v1562 = v1561.i_0;
float const v1563 = fma(v1560, v1364, v1562);
float const v1564 = v1561.i_1;
float const v1565 = fma(v1560, v1367, v1564);
float const v1566 = v1561.i_2;
float const v1567 = fma(v1560, v1370, v1566);
float const v1568 = v1561.i_3;
float const v1569 = fma(v1560, v1373, v1568);
float_4 const v1570 = float_4{v1563, v1565, v1567, v1569};
if(v1349) {
*v211 = v1570;
}
 else {
uint32_t const v1571 = reinterpret_cast<const thread uint32_t&>(v1560);
bool const v1572 = v1571 == v99;
float const v1573 = v1570.i_0;
float const v1574 = v1572 ? v1562 : v1573;
float const v1575 = v1570.i_1;
float const v1576 = v1572 ? v1564 : v1575;
float const v1577 = v1570.i_2;
float const v1578 = v1572 ? v1566 : v1577;
float const v1579 = v1570.i_3;
float const v1580 = v1572 ? v1568 : v1579;
float_4 const v1581 = float_4{v1574, v1576, v1578, v1580};
*v211 = v1581;
}
float const v1582 = v1537.i_2;
float_4 const v1583 = *v211;
float const v1584 = v1583.i_0;
float const v1585 = fma(v1582, v1391, v1584);
float const v1586 = v1583.i_1;
float const v1587 = fma(v1582, v1394, v1586);
float const v1588 = v1583.i_2;
float const v1589 = fma(v1582, v1397, v1588);
float const v1590 = v1583.i_3;
float const v1591 = fma(v1582, v1400, v1590);
float_4 const v1592 = float_4{v1585, v1587, v1589, v1591};
if(v1349) {
*v211 = v1592;
}
 else {
uint32_t const v1593 = reinterpret_cast<const thread uint32_t&>(v1582);
bool const v1594 = v1593 == v99;
float const v1595 = v1592.i_0;
float const v1596 = v1594 ? v1584 : v1595;
float const v1597 = v1592.i_1;
float const v1598 = v1594 ? v1586 : v1597;
float const v1599 = v1592.i_2;
float const v1600 = v1594 ? v1588 : v1599;
float const v1601 = v1592.i_3;
float const v1602 = v1594 ? v1590 : v1601;
float_4 const v1603 = float_4{v1596, v1598, v1600, v1602};
*v211 = v1603;
}
float const v1604 = v1537.i_3;
float_4 const v1605 = *v211;
float const v1606 = v1605.i_0;
float const v1607 = fma(v1604, v1418, v1606);
float const v1608 = v1605.i_1;
float const v1609 = fma(v1604, v1421, v1608);
float const v1610 = v1605.i_2;
float const v1611 = fma(v1604, v1424, v1610);
float const v1612 = v1605.i_3;
float const v1613 = fma(v1604, v1427, v1612);
float_4 const v1614 = float_4{v1607, v1609, v1611, v1613};
if(v1349) {
*v211 = v1614;
}
 else {
uint32_t const v1615 = reinterpret_cast<const thread uint32_t&>(v1604);
bool const v1616 = v1615 == v99;
float const v1617 = v1614.i_0;
float const v1618 = v1616 ? v1606 : v1617;
float const v1619 = v1614.i_1;
float const v1620 = v1616 ? v1608 : v1619;
float const v1621 = v1614.i_2;
float const v1622 = v1616 ? v1610 : v1621;
float const v1623 = v1614.i_3;
float const v1624 = v1616 ? v1612 : v1623;
float_4 const v1625 = float_4{v1618, v1620, v1622, v1624};
*v211 = v1625;
}
uint32_t const v1626 = v1252 + v1299;
uint32_t const v1627 = uint32_t(v1626);
threadgroup float_4 * const v1628 = &(*v194)[v1627];
float_4 const v1629 = *v1628;
float const v1630 = v1629.i_0;
float_4 const v1631 = *v215;
float const v1632 = v1631.i_0;
float const v1633 = fma(v1630, v1336, v1632);
float const v1634 = v1631.i_1;
float const v1635 = fma(v1630, v1339, v1634);
float const v1636 = v1631.i_2;
float const v1637 = fma(v1630, v1342, v1636);
float const v1638 = v1631.i_3;
float const v1639 = fma(v1630, v1345, v1638);
float_4 const v1640 = float_4{v1633, v1635, v1637, v1639};
if(v1349) {
*v215 = v1640;
}
 else {
uint32_t const v1641 = reinterpret_cast<const thread uint32_t&>(v1630);
bool const v1642 = v1641 == v99;
float const v1643 = v1640.i_0;
float const v1644 = v1642 ? v1632 : v1643;
float const v1645 = v1640.i_1;
float const v1646 = v1642 ? v1634 : v1645;
float const v1647 = v1640.i_2;
float const v1648 = v1642 ? v1636 : v1647;
float const v1649 = v1640.i_3;
float const v1650 = v1642 ? v1638 : v1649;
float_4 const v1651 = float_4{v1644, v1646, v1648, v1650};
*v215 = v1651;
}
float const v1652 = v1629.i_1;
float_4 const v1653 = *v215;
float const v1654 = v1653.i_0;
float const v1655 = fma(v1652, v1364, v1654);
float const v1656 = v1653.i_1;
float const v1657 = fma(v1652, v1367, v1656);
float const v1658 = v1653.i_2;
float const v1659 = fma(v1652, v1370, v1658);
float const v1660 = v1653.i_3;
float const v1661 = fma(v1652, v1373, v1660);
float_4 const v1662 = float_4{v1655, v1657, v1659, v1661};
if(v1349) {
*v215 = v1662;
}
 else {
uint32_t const v1663 = reinterpret_cast<const thread uint32_t&>(v1652);
bool const v1664 = v1663 == v99;
float const v1665 = v1662.i_0;
float const v1666 = v1664 ? v1654 : v1665;
float const v1667 = v1662.i_1;
float const v1668 = v1664 ? v1656 : v1667;
float const v1669 = v1662.i_2;
float const v1670 = v1664 ? v1658 : v1669;
float const v1671 = v1662.i_3;
float const v1672 = v1664 ? v1660 : v1671;
float_4 const v1673 = float_4{v1666, v1668, v1670, v1672};
*v215 = v1673;
}
float const v1674 = v1629.i_2;
float_4 const v1675 = *v215;
float const v1676 = v1675.i_0;
float const v1677 = fma(v1674, v1391, v1676);
float const v1678 = v1675.i_1;
float const v1679 = fma(v1674, v1394, v1678);
float const v1680 = v1675.i_2;
float const v1681 = fma(v1674, v1397, v1680);
float const v1682 = v1675.i_3;
float const v1683 = fma(v1674, v1400, v1682);
float_4 const v1684 = float_4{v1677, v1679, v1681, v1683};
if(v1349) {
*v215 = v1684;
}
 else {
uint32_t const v1685 = reinterpret_cast<const thread uint32_t&>(v1674);
bool const v1686 = v1685 == v99;
float const v1687 = v1684.i_0;
float const v1688 = v1686 ? v1676 : v1687;
float const v1689 = v1684.i_1;
float const v1690 = v1686 ? v1678 : v1689;
float const v1691 = v1684.i_2;
float const v1692 = v1686 ? v1680 : v1691;
float const v1693 = v1684.i_3;
float const v1694 = v1686 ? v1682 : v1693;
float_4 const v1695 = float_4{v1688, v1690, v1692, v1694};
*v215 = v1695;
}
float const v1696 = v1629.i_3;
float_4 const v1697 = *v215;
float const v1698 = v1697.i_0;
float const v1699 = fma(v1696, v1418, v1698);
float const v1700 = v1697.i_1;
float const v1701 = fma(v1696, v1421, v1700);
float const v1702 = v1697.i_2;
float const v1703 = fma(v1696, v1424, v1702);
float const v1704 = v1697.i_3;
float const v1705 = fma(v1696, v1427, v1704);
float_4 const v1706 = float_4{v1699, v1701, v1703, v1705};
if(v1349) {
*v215 = v1706;
}
 else {
uint32_t const v1707 = reinterpret_cast<const thread uint32_t&>(v1696);
bool const v1708 = v1707 == v99;
float const v1709 = v1706.i_0;
float const v1710 = v1708 ? v1698 : v1709;
float const v1711 = v1706.i_1;
float const v1712 = v1708 ? v1700 : v1711;
float const v1713 = v1706.i_2;
float const v1714 = v1708 ? v1702 : v1713;
float const v1715 = v1706.i_3;
float const v1716 = v1708 ? v1704 : v1715;
float_4 const v1717 = float_4{v1710, v1712, v1714, v1716};
*v215 = v1717;
}
}
}
float const v1718 = *v201;
float v1719_store;
thread float * v1719 = &v1719_store;*v1719 = v1718;
float const v1720 = *v1719;
float const v1721 = simd_shuffle_xor(v1720, v124);;
float const v1722 = v1720 + v1721;
*v1719 = v1722;
float const v1723 = *v1719;
uint32_t const v1724 = 2;
float const v1725 = simd_shuffle_xor(v1723, v1724);;
float const v1726 = v1723 + v1725;
*v1719 = v1726;
float const v1727 = *v1719;
float const v1728 = simd_shuffle_xor(v1727, v190);;
float const v1729 = v1727 + v1728;
*v1719 = v1729;
uint32_t const v1730 = v186 + v191;
bool const v1731 = v1730 < v77;
if(v1731) {
uint32_t const v1732 = uint32_t(v1730);
uint32_t const v1733 = v1732 * v90;
uint32_t const v1734 = v92 + v1733;
float const v1735 = *v1719;
uint32_t const v1736 = reinterpret_cast<const thread uint32_t&>(v1735);
bool const v1737 = v1736 == v99;
float const v1738 = 1;
float const v1739 = v1738 / v1735;
float const v1740 = v1737 ? v202 : v1739;
float_4 const v1741 = *v204;
uint32_t const v1742 = v188 * v190;
uint32_t const v1743 = 20;
bool const v1744 = v1742 < v1743;
if(v1744) {
float const v1745 = v1741.i_0;
float const v1746 = v1745 * v1740;
uint32_t const v1747 = 20;
uint32_t const v1748 = v1734 * v1747;
uint32_t const v1749 = uint32_t(v1742);
uint32_t const v1750 = v1748 + v1749;
device float * const v1751 = &v4[v1750];
*v1751 = v1746;
}
uint32_t const v1752 = v124 + v1742;
bool const v1753 = v1752 < v1743;
if(v1753) {
float const v1754 = v1741.i_1;
float const v1755 = v1754 * v1740;
uint32_t const v1756 = 20;
uint32_t const v1757 = v1734 * v1756;
uint32_t const v1758 = uint32_t(v1752);
uint32_t const v1759 = v1757 + v1758;
device float * const v1760 = &v4[v1759];
*v1760 = v1755;
}
uint32_t const v1761 = v1724 + v1742;
bool const v1762 = v1761 < v1743;
if(v1762) {
float const v1763 = v1741.i_2;
float const v1764 = v1763 * v1740;
uint32_t const v1765 = 20;
uint32_t const v1766 = v1734 * v1765;
uint32_t const v1767 = uint32_t(v1761);
uint32_t const v1768 = v1766 + v1767;
device float * const v1769 = &v4[v1768];
*v1769 = v1764;
}
uint32_t const v1770 = 3;
uint32_t const v1771 = v1770 + v1742;
bool const v1772 = v1771 < v1743;
if(v1772) {
float const v1773 = v1741.i_3;
float const v1774 = v1773 * v1740;
uint32_t const v1775 = 20;
uint32_t const v1776 = v1734 * v1775;
uint32_t const v1777 = uint32_t(v1771);
uint32_t const v1778 = v1776 + v1777;
device float * const v1779 = &v4[v1778];
*v1779 = v1774;
}
bool const v1780 = v188 == v99;
if(v1780) {
float const v1781 = *v199;
float const v1782 = log(v1735);float const v1783 = v1781 + v1782;
uint32_t const v1784 = v95 + v1732;
device float * const v1785 = &v5[v1784];
*v1785 = v1783;
}
}
float const v1786 = *v206;
float v1787_store;
thread float * v1787 = &v1787_store;*v1787 = v1786;
float const v1788 = *v1787;
float const v1789 = simd_shuffle_xor(v1788, v124);;
float const v1790 = v1788 + v1789;
*v1787 = v1790;
float const v1791 = *v1787;
float const v1792 = simd_shuffle_xor(v1791, v1724);;
float const v1793 = v1791 + v1792;
*v1787 = v1793;
float const v1794 = *v1787;
float const v1795 = simd_shuffle_xor(v1794, v190);;
float const v1796 = v1794 + v1795;
*v1787 = v1796;
uint32_t const v1797 = v1730 + v124;
bool const v1798 = v1797 < v77;
if(v1798) {
uint32_t const v1799 = uint32_t(v1797);
uint32_t const v1800 = v1799 * v90;
uint32_t const v1801 = v92 + v1800;
float const v1802 = *v1787;
uint32_t const v1803 = reinterpret_cast<const thread uint32_t&>(v1802);
bool const v1804 = v1803 == v99;
float const v1805 = 1;
float const v1806 = v1805 / v1802;
float const v1807 = v1804 ? v202 : v1806;
float_4 const v1808 = *v207;
uint32_t const v1809 = v188 * v190;
uint32_t const v1810 = 20;
bool const v1811 = v1809 < v1810;
if(v1811) {
float const v1812 = v1808.i_0;
float const v1813 = v1812 * v1807;
uint32_t const v1814 = 20;
uint32_t const v1815 = v1801 * v1814;
uint32_t const v1816 = uint32_t(v1809);
uint32_t const v1817 = v1815 + v1816;
device float * const v1818 = &v4[v1817];
*v1818 = v1813;
}
uint32_t const v1819 = v124 + v1809;
bool const v1820 = v1819 < v1810;
if(v1820) {
float const v1821 = v1808.i_1;
float const v1822 = v1821 * v1807;
uint32_t const v1823 = 20;
uint32_t const v1824 = v1801 * v1823;
uint32_t const v1825 = uint32_t(v1819);
uint32_t const v1826 = v1824 + v1825;
device float * const v1827 = &v4[v1826];
*v1827 = v1822;
}
uint32_t const v1828 = v1724 + v1809;
bool const v1829 = v1828 < v1810;
if(v1829) {
float const v1830 = v1808.i_2;
float const v1831 = v1830 * v1807;
uint32_t const v1832 = 20;
uint32_t const v1833 = v1801 * v1832;
uint32_t const v1834 = uint32_t(v1828);
uint32_t const v1835 = v1833 + v1834;
device float * const v1836 = &v4[v1835];
*v1836 = v1831;
}
uint32_t const v1837 = 3;
uint32_t const v1838 = v1837 + v1809;
bool const v1839 = v1838 < v1810;
if(v1839) {
float const v1840 = v1808.i_3;
float const v1841 = v1840 * v1807;
uint32_t const v1842 = 20;
uint32_t const v1843 = v1801 * v1842;
uint32_t const v1844 = uint32_t(v1838);
uint32_t const v1845 = v1843 + v1844;
device float * const v1846 = &v4[v1845];
*v1846 = v1841;
}
bool const v1847 = v188 == v99;
if(v1847) {
float const v1848 = *v205;
float const v1849 = log(v1802);float const v1850 = v1848 + v1849;
uint32_t const v1851 = v95 + v1799;
device float * const v1852 = &v5[v1851];
*v1852 = v1850;
}
}
float const v1853 = *v210;
float v1854_store;
thread float * v1854 = &v1854_store;*v1854 = v1853;
float const v1855 = *v1854;
float const v1856 = simd_shuffle_xor(v1855, v124);;
float const v1857 = v1855 + v1856;
*v1854 = v1857;
float const v1858 = *v1854;
float const v1859 = simd_shuffle_xor(v1858, v1724);;
float const v1860 = v1858 + v1859;
*v1854 = v1860;
float const v1861 = *v1854;
float const v1862 = simd_shuffle_xor(v1861, v190);;
float const v1863 = v1861 + v1862;
*v1854 = v1863;
uint32_t const v1864 = v1730 + v1724;
bool const v1865 = v1864 < v77;
if(v1865) {
uint32_t const v1866 = uint32_t(v1864);
uint32_t const v1867 = v1866 * v90;
uint32_t const v1868 = v92 + v1867;
float const v1869 = *v1854;
uint32_t const v1870 = reinterpret_cast<const thread uint32_t&>(v1869);
bool const v1871 = v1870 == v99;
float const v1872 = 1;
float const v1873 = v1872 / v1869;
float const v1874 = v1871 ? v202 : v1873;
float_4 const v1875 = *v211;
uint32_t const v1876 = v188 * v190;
uint32_t const v1877 = 20;
bool const v1878 = v1876 < v1877;
if(v1878) {
float const v1879 = v1875.i_0;
float const v1880 = v1879 * v1874;
uint32_t const v1881 = 20;
uint32_t const v1882 = v1868 * v1881;
uint32_t const v1883 = uint32_t(v1876);
uint32_t const v1884 = v1882 + v1883;
device float * const v1885 = &v4[v1884];
*v1885 = v1880;
}
uint32_t const v1886 = v124 + v1876;
bool const v1887 = v1886 < v1877;
if(v1887) {
float const v1888 = v1875.i_1;
float const v1889 = v1888 * v1874;
uint32_t const v1890 = 20;
uint32_t const v1891 = v1868 * v1890;
uint32_t const v1892 = uint32_t(v1886);
uint32_t const v1893 = v1891 + v1892;
device float * const v1894 = &v4[v1893];
*v1894 = v1889;
}
uint32_t const v1895 = v1724 + v1876;
bool const v1896 = v1895 < v1877;
if(v1896) {
float const v1897 = v1875.i_2;
float const v1898 = v1897 * v1874;
uint32_t const v1899 = 20;
uint32_t const v1900 = v1868 * v1899;
uint32_t const v1901 = uint32_t(v1895);
uint32_t const v1902 = v1900 + v1901;
device float * const v1903 = &v4[v1902];
*v1903 = v1898;
}
uint32_t const v1904 = 3;
uint32_t const v1905 = v1904 + v1876;
bool const v1906 = v1905 < v1877;
if(v1906) {
float const v1907 = v1875.i_3;
float const v1908 = v1907 * v1874;
uint32_t const v1909 = 20;
uint32_t const v1910 = v1868 * v1909;
uint32_t const v1911 = uint32_t(v1905);
uint32_t const v1912 = v1910 + v1911;
device float * const v1913 = &v4[v1912];
*v1913 = v1908;
}
bool const v1914 = v188 == v99;
if(v1914) {
float const v1915 = *v209;
float const v1916 = log(v1869);float const v1917 = v1915 + v1916;
uint32_t const v1918 = v95 + v1866;
device float * const v1919 = &v5[v1918];
*v1919 = v1917;
}
}
float const v1920 = *v214;
float v1921_store;
thread float * v1921 = &v1921_store;*v1921 = v1920;
float const v1922 = *v1921;
float const v1923 = simd_shuffle_xor(v1922, v124);;
float const v1924 = v1922 + v1923;
*v1921 = v1924;
float const v1925 = *v1921;
float const v1926 = simd_shuffle_xor(v1925, v1724);;
float const v1927 = v1925 + v1926;
*v1921 = v1927;
float const v1928 = *v1921;
float const v1929 = simd_shuffle_xor(v1928, v190);;
float const v1930 = v1928 + v1929;
*v1921 = v1930;
uint32_t const v1931 = 3;
uint32_t const v1932 = v1730 + v1931;
bool const v1933 = v1932 < v77;
if(v1933) {
uint32_t const v1934 = uint32_t(v1932);
uint32_t const v1935 = v1934 * v90;
uint32_t const v1936 = v92 + v1935;
float const v1937 = *v1921;
uint32_t const v1938 = reinterpret_cast<const thread uint32_t&>(v1937);
bool const v1939 = v1938 == v99;
float const v1940 = 1;
float const v1941 = v1940 / v1937;
float const v1942 = v1939 ? v202 : v1941;
float_4 const v1943 = *v215;
uint32_t const v1944 = v188 * v190;
uint32_t const v1945 = 20;
bool const v1946 = v1944 < v1945;
if(v1946) {
float const v1947 = v1943.i_0;
float const v1948 = v1947 * v1942;
uint32_t const v1949 = 20;
uint32_t const v1950 = v1936 * v1949;
uint32_t const v1951 = uint32_t(v1944);
uint32_t const v1952 = v1950 + v1951;
device float * const v1953 = &v4[v1952];
*v1953 = v1948;
}
uint32_t const v1954 = v124 + v1944;
bool const v1955 = v1954 < v1945;
if(v1955) {
float const v1956 = v1943.i_1;
float const v1957 = v1956 * v1942;
uint32_t const v1958 = 20;
uint32_t const v1959 = v1936 * v1958;
uint32_t const v1960 = uint32_t(v1954);
uint32_t const v1961 = v1959 + v1960;
device float * const v1962 = &v4[v1961];
*v1962 = v1957;
}
uint32_t const v1963 = v1724 + v1944;
bool const v1964 = v1963 < v1945;
if(v1964) {
float const v1965 = v1943.i_2;
float const v1966 = v1965 * v1942;
uint32_t const v1967 = 20;
uint32_t const v1968 = v1936 * v1967;
uint32_t const v1969 = uint32_t(v1963);
uint32_t const v1970 = v1968 + v1969;
device float * const v1971 = &v4[v1970];
*v1971 = v1966;
}
uint32_t const v1972 = v1931 + v1944;
bool const v1973 = v1972 < v1945;
if(v1973) {
float const v1974 = v1943.i_3;
float const v1975 = v1974 * v1942;
uint32_t const v1976 = 20;
uint32_t const v1977 = v1936 * v1976;
uint32_t const v1978 = uint32_t(v1972);
uint32_t const v1979 = v1977 + v1978;
device float * const v1980 = &v4[v1979];
*v1980 = v1975;
}
bool const v1981 = v188 == v99;
if(v1981) {
float const v1982 = *v213;
float const v1983 = log(v1937);float const v1984 = v1982 + v1983;
uint32_t const v1985 = v95 + v1934;
device float * const v1986 = &v5[v1985];
*v1986 = v1984;
}
}
}
return;
}
