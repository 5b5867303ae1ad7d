// What CubeCL 0.11.3 makes of this project's tiled kernel for packed sequences, values numbered in
// the order of the text; `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent cu_seqlens_q cu_seqlens_k
// varlen: t=f32 h=2 d=20 lo=9 hi=3 lse=1 seqs=70x90,0x4,5x0,90x40; 2 2 4; 00000000050000000a0000000100000000000000050000000a0000000100000000000000050000000a00000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000002ef9643e0000803f0000803f0000c07f000080ff00000000f7ffffff0300000000000000ffffff3f5a0000005a000000020000000100000000000000000000000000000000000000a500000086000000720600003c0500003c050000c81900004a01000004000000040000000100000004000000050000000500000000000000
// varlen: t=f32 h=2 d=20 lo=9 hi=3 lse=1 seqs=20x30,30x20 rest=3 nan=0; 2 1 2; 00000000050000000a0000000100000000000000050000000a0000000100000000000000050000000a00000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000002ef9643e0000803f0000803f0000c07f000080ff00000000f7ffffff0300000000000000ffffff3f1e0000001e000000020000000100000000000000000000000000000000000000350000003200000012020000f4010000f4010000480800006a00000004000000040000000100000004000000040000000400000000000000

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
float scalars_f32[6];
int32_t scalars_i32[4];
uint32_t scalars_u32[10];uint32_t static_meta[12];
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
uint32_t const v32 = info_v18.scalars_u32[8];
uint32_t const v33 = info_v18.scalars_u32[9];
int32_t const v34 = info_v18.scalars_i32[3];
float const v35 = info_v18.scalars_f32[3];
float const v36 = info_v18.scalars_f32[4];
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
bool v686_store;
thread bool * v686 = &v686_store;if(v685) {
bool const v687 = true;
*v686 = v687;
}
 else {
bool const v688 = false;
*v686 = v688;
}
bool const v689 = *v686;
if(v689) {
float const v690 = *v263;
float const v691 = v690 * v25;
*v671 = v691;
}
float const v692 = *v671;
*v263 = v692;
}
uint32_t const v693 = v257 + v124;
uint32_t const v694 = v693 + v666;
bool const v695 = *v259;
if(v695) {
float const v696 = *v264;
float const v697 = v696 * v25;
*v264 = v697;
}
 else {
float v698_store;
thread float * v698 = &v698_store;*v698 = v200;
bool const v699 = v665 < v77;
bool v700_store;
thread bool * v700 = &v700_store;if(v699) {
int32_t const v701 = int32_t(v694);
int32_t const v702 = int32_t(v665);
int32_t const v703 = v701 - v702;
bool const v704 = v694 < v78;
int32_t const v705 = *v65;
bool const v706 = v703 >= v705;
bool const v707 = v704 && v706;
int32_t const v708 = *v66;
bool const v709 = v703 <= v708;
bool const v710 = v707 && v709;
*v700 = v710;
}
 else {
bool const v711 = false;
*v700 = v711;
}
bool const v712 = *v700;
bool v713_store;
thread bool * v713 = &v713_store;if(v712) {
bool const v714 = true;
*v713 = v714;
}
 else {
bool const v715 = false;
*v713 = v715;
}
bool const v716 = *v713;
if(v716) {
float const v717 = *v264;
float const v718 = v717 * v25;
*v698 = v718;
}
float const v719 = *v698;
*v264 = v719;
}
uint32_t const v720 = 2;
uint32_t const v721 = v257 + v720;
uint32_t const v722 = v721 + v666;
bool const v723 = *v259;
if(v723) {
float const v724 = *v265;
float const v725 = v724 * v25;
*v265 = v725;
}
 else {
float v726_store;
thread float * v726 = &v726_store;*v726 = v200;
bool const v727 = v665 < v77;
bool v728_store;
thread bool * v728 = &v728_store;if(v727) {
int32_t const v729 = int32_t(v722);
int32_t const v730 = int32_t(v665);
int32_t const v731 = v729 - v730;
bool const v732 = v722 < v78;
int32_t const v733 = *v65;
bool const v734 = v731 >= v733;
bool const v735 = v732 && v734;
int32_t const v736 = *v66;
bool const v737 = v731 <= v736;
bool const v738 = v735 && v737;
*v728 = v738;
}
 else {
bool const v739 = false;
*v728 = v739;
}
bool const v740 = *v728;
bool v741_store;
thread bool * v741 = &v741_store;if(v740) {
bool const v742 = true;
*v741 = v742;
}
 else {
bool const v743 = false;
*v741 = v743;
}
bool const v744 = *v741;
if(v744) {
float const v745 = *v265;
float const v746 = v745 * v25;
*v726 = v746;
}
float const v747 = *v726;
*v265 = v747;
}
uint32_t const v748 = 3;
uint32_t const v749 = v257 + v748;
uint32_t const v750 = v749 + v666;
bool const v751 = *v259;
if(v751) {
float const v752 = *v266;
float const v753 = v752 * v25;
*v266 = v753;
}
 else {
float v754_store;
thread float * v754 = &v754_store;*v754 = v200;
bool const v755 = v665 < v77;
bool v756_store;
thread bool * v756 = &v756_store;if(v755) {
int32_t const v757 = int32_t(v750);
int32_t const v758 = int32_t(v665);
int32_t const v759 = v757 - v758;
bool const v760 = v750 < v78;
int32_t const v761 = *v65;
bool const v762 = v759 >= v761;
bool const v763 = v760 && v762;
int32_t const v764 = *v66;
bool const v765 = v759 <= v764;
bool const v766 = v763 && v765;
*v756 = v766;
}
 else {
bool const v767 = false;
*v756 = v767;
}
bool const v768 = *v756;
bool v769_store;
thread bool * v769 = &v769_store;if(v768) {
bool const v770 = true;
*v769 = v770;
}
 else {
bool const v771 = false;
*v769 = v771;
}
bool const v772 = *v769;
if(v772) {
float const v773 = *v266;
float const v774 = v773 * v25;
*v754 = v774;
}
float const v775 = *v754;
*v266 = v775;
}
uint32_t const v776 = v665 + v124;
bool const v777 = *v259;
if(v777) {
float const v778 = *v267;
float const v779 = v778 * v25;
*v267 = v779;
}
 else {
float v780_store;
thread float * v780 = &v780_store;*v780 = v200;
bool const v781 = v776 < v77;
bool v782_store;
thread bool * v782 = &v782_store;if(v781) {
int32_t const v783 = int32_t(v667);
int32_t const v784 = int32_t(v776);
int32_t const v785 = v783 - v784;
bool const v786 = v667 < v78;
int32_t const v787 = *v65;
bool const v788 = v785 >= v787;
bool const v789 = v786 && v788;
int32_t const v790 = *v66;
bool const v791 = v785 <= v790;
bool const v792 = v789 && v791;
*v782 = v792;
}
 else {
bool const v793 = false;
*v782 = v793;
}
bool const v794 = *v782;
bool v795_store;
thread bool * v795 = &v795_store;if(v794) {
bool const v796 = true;
*v795 = v796;
}
 else {
bool const v797 = false;
*v795 = v797;
}
bool const v798 = *v795;
if(v798) {
float const v799 = *v267;
float const v800 = v799 * v25;
*v780 = v800;
}
float const v801 = *v780;
*v267 = v801;
}
bool const v802 = *v259;
if(v802) {
float const v803 = *v269;
float const v804 = v803 * v25;
*v269 = v804;
}
 else {
float v805_store;
thread float * v805 = &v805_store;*v805 = v200;
bool const v806 = v776 < v77;
bool v807_store;
thread bool * v807 = &v807_store;if(v806) {
int32_t const v808 = int32_t(v694);
int32_t const v809 = int32_t(v776);
int32_t const v810 = v808 - v809;
bool const v811 = v694 < v78;
int32_t const v812 = *v65;
bool const v813 = v810 >= v812;
bool const v814 = v811 && v813;
int32_t const v815 = *v66;
bool const v816 = v810 <= v815;
bool const v817 = v814 && v816;
*v807 = v817;
}
 else {
bool const v818 = false;
*v807 = v818;
}
bool const v819 = *v807;
bool v820_store;
thread bool * v820 = &v820_store;if(v819) {
bool const v821 = true;
*v820 = v821;
}
 else {
bool const v822 = false;
*v820 = v822;
}
bool const v823 = *v820;
if(v823) {
float const v824 = *v269;
float const v825 = v824 * v25;
*v805 = v825;
}
float const v826 = *v805;
*v269 = v826;
}
bool const v827 = *v259;
if(v827) {
float const v828 = *v271;
float const v829 = v828 * v25;
*v271 = v829;
}
 else {
float v830_store;
thread float * v830 = &v830_store;*v830 = v200;
bool const v831 = v776 < v77;
bool v832_store;
thread bool * v832 = &v832_store;if(v831) {
int32_t const v833 = int32_t(v722);
int32_t const v834 = int32_t(v776);
int32_t const v835 = v833 - v834;
bool const v836 = v722 < v78;
int32_t const v837 = *v65;
bool const v838 = v835 >= v837;
bool const v839 = v836 && v838;
int32_t const v840 = *v66;
bool const v841 = v835 <= v840;
bool const v842 = v839 && v841;
*v832 = v842;
}
 else {
bool const v843 = false;
*v832 = v843;
}
bool const v844 = *v832;
bool v845_store;
thread bool * v845 = &v845_store;if(v844) {
bool const v846 = true;
*v845 = v846;
}
 else {
bool const v847 = false;
*v845 = v847;
}
bool const v848 = *v845;
if(v848) {
float const v849 = *v271;
float const v850 = v849 * v25;
*v830 = v850;
}
float const v851 = *v830;
*v271 = v851;
}
bool const v852 = *v259;
if(v852) {
float const v853 = *v273;
float const v854 = v853 * v25;
*v273 = v854;
}
 else {
float v855_store;
thread float * v855 = &v855_store;*v855 = v200;
bool const v856 = v776 < v77;
bool v857_store;
thread bool * v857 = &v857_store;if(v856) {
int32_t const v858 = int32_t(v750);
int32_t const v859 = int32_t(v776);
int32_t const v860 = v858 - v859;
bool const v861 = v750 < v78;
int32_t const v862 = *v65;
bool const v863 = v860 >= v862;
bool const v864 = v861 && v863;
int32_t const v865 = *v66;
bool const v866 = v860 <= v865;
bool const v867 = v864 && v866;
*v857 = v867;
}
 else {
bool const v868 = false;
*v857 = v868;
}
bool const v869 = *v857;
bool v870_store;
thread bool * v870 = &v870_store;if(v869) {
bool const v871 = true;
*v870 = v871;
}
 else {
bool const v872 = false;
*v870 = v872;
}
bool const v873 = *v870;
if(v873) {
float const v874 = *v273;
float const v875 = v874 * v25;
*v855 = v875;
}
float const v876 = *v855;
*v273 = v876;
}
uint32_t const v877 = v665 + v720;
bool const v878 = *v259;
if(v878) {
float const v879 = *v275;
float const v880 = v879 * v25;
*v275 = v880;
}
 else {
float v881_store;
thread float * v881 = &v881_store;*v881 = v200;
bool const v882 = v877 < v77;
bool v883_store;
thread bool * v883 = &v883_store;if(v882) {
int32_t const v884 = int32_t(v667);
int32_t const v885 = int32_t(v877);
int32_t const v886 = v884 - v885;
bool const v887 = v667 < v78;
int32_t const v888 = *v65;
bool const v889 = v886 >= v888;
bool const v890 = v887 && v889;
int32_t const v891 = *v66;
bool const v892 = v886 <= v891;
bool const v893 = v890 && v892;
*v883 = v893;
}
 else {
bool const v894 = false;
*v883 = v894;
}
bool const v895 = *v883;
bool v896_store;
thread bool * v896 = &v896_store;if(v895) {
bool const v897 = true;
*v896 = v897;
}
 else {
bool const v898 = false;
*v896 = v898;
}
bool const v899 = *v896;
if(v899) {
float const v900 = *v275;
float const v901 = v900 * v25;
*v881 = v901;
}
float const v902 = *v881;
*v275 = v902;
}
bool const v903 = *v259;
if(v903) {
float const v904 = *v277;
float const v905 = v904 * v25;
*v277 = v905;
}
 else {
float v906_store;
thread float * v906 = &v906_store;*v906 = v200;
bool const v907 = v877 < v77;
bool v908_store;
thread bool * v908 = &v908_store;if(v907) {
int32_t const v909 = int32_t(v694);
int32_t const v910 = int32_t(v877);
int32_t const v911 = v909 - v910;
bool const v912 = v694 < v78;
int32_t const v913 = *v65;
bool const v914 = v911 >= v913;
bool const v915 = v912 && v914;
int32_t const v916 = *v66;
bool const v917 = v911 <= v916;
bool const v918 = v915 && v917;
*v908 = v918;
}
 else {
bool const v919 = false;
*v908 = v919;
}
bool const v920 = *v908;
bool v921_store;
thread bool * v921 = &v921_store;if(v920) {
bool const v922 = true;
*v921 = v922;
}
 else {
bool const v923 = false;
*v921 = v923;
}
bool const v924 = *v921;
if(v924) {
float const v925 = *v277;
float const v926 = v925 * v25;
*v906 = v926;
}
float const v927 = *v906;
*v277 = v927;
}
bool const v928 = *v259;
if(v928) {
float const v929 = *v279;
float const v930 = v929 * v25;
*v279 = v930;
}
 else {
float v931_store;
thread float * v931 = &v931_store;*v931 = v200;
bool const v932 = v877 < v77;
bool v933_store;
thread bool * v933 = &v933_store;if(v932) {
int32_t const v934 = int32_t(v722);
int32_t const v935 = int32_t(v877);
int32_t const v936 = v934 - v935;
bool const v937 = v722 < v78;
int32_t const v938 = *v65;
bool const v939 = v936 >= v938;
bool const v940 = v937 && v939;
int32_t const v941 = *v66;
bool const v942 = v936 <= v941;
bool const v943 = v940 && v942;
*v933 = v943;
}
 else {
bool const v944 = false;
*v933 = v944;
}
bool const v945 = *v933;
bool v946_store;
thread bool * v946 = &v946_store;if(v945) {
bool const v947 = true;
*v946 = v947;
}
 else {
bool const v948 = false;
*v946 = v948;
}
bool const v949 = *v946;
if(v949) {
float const v950 = *v279;
float const v951 = v950 * v25;
*v931 = v951;
}
float const v952 = *v931;
*v279 = v952;
}
bool const v953 = *v259;
if(v953) {
float const v954 = *v281;
float const v955 = v954 * v25;
*v281 = v955;
}
 else {
float v956_store;
thread float * v956 = &v956_store;*v956 = v200;
bool const v957 = v877 < v77;
bool v958_store;
thread bool * v958 = &v958_store;if(v957) {
int32_t const v959 = int32_t(v750);
int32_t const v960 = int32_t(v877);
int32_t const v961 = v959 - v960;
bool const v962 = v750 < v78;
int32_t const v963 = *v65;
bool const v964 = v961 >= v963;
bool const v965 = v962 && v964;
int32_t const v966 = *v66;
bool const v967 = v961 <= v966;
bool const v968 = v965 && v967;
*v958 = v968;
}
 else {
bool const v969 = false;
*v958 = v969;
}
bool const v970 = *v958;
bool v971_store;
thread bool * v971 = &v971_store;if(v970) {
bool const v972 = true;
*v971 = v972;
}
 else {
bool const v973 = false;
*v971 = v973;
}
bool const v974 = *v971;
if(v974) {
float const v975 = *v281;
float const v976 = v975 * v25;
*v956 = v976;
}
float const v977 = *v956;
*v281 = v977;
}
uint32_t const v978 = v665 + v748;
bool const v979 = *v259;
if(v979) {
float const v980 = *v283;
float const v981 = v980 * v25;
*v283 = v981;
}
 else {
float v982_store;
thread float * v982 = &v982_store;*v982 = v200;
bool const v983 = v978 < v77;
bool v984_store;
thread bool * v984 = &v984_store;if(v983) {
int32_t const v985 = int32_t(v667);
int32_t const v986 = int32_t(v978);
int32_t const v987 = v985 - v986;
bool const v988 = v667 < v78;
int32_t const v989 = *v65;
bool const v990 = v987 >= v989;
bool const v991 = v988 && v990;
int32_t const v992 = *v66;
bool const v993 = v987 <= v992;
bool const v994 = v991 && v993;
*v984 = v994;
}
 else {
bool const v995 = false;
*v984 = v995;
}
bool const v996 = *v984;
bool v997_store;
thread bool * v997 = &v997_store;if(v996) {
bool const v998 = true;
*v997 = v998;
}
 else {
bool const v999 = false;
*v997 = v999;
}
bool const v1000 = *v997;
if(v1000) {
float const v1001 = *v283;
float const v1002 = v1001 * v25;
*v982 = v1002;
}
float const v1003 = *v982;
*v283 = v1003;
}
bool const v1004 = *v259;
if(v1004) {
float const v1005 = *v285;
float const v1006 = v1005 * v25;
*v285 = v1006;
}
 else {
float v1007_store;
thread float * v1007 = &v1007_store;*v1007 = v200;
bool const v1008 = v978 < v77;
bool v1009_store;
thread bool * v1009 = &v1009_store;if(v1008) {
int32_t const v1010 = int32_t(v694);
int32_t const v1011 = int32_t(v978);
int32_t const v1012 = v1010 - v1011;
bool const v1013 = v694 < v78;
int32_t const v1014 = *v65;
bool const v1015 = v1012 >= v1014;
bool const v1016 = v1013 && v1015;
int32_t const v1017 = *v66;
bool const v1018 = v1012 <= v1017;
bool const v1019 = v1016 && v1018;
*v1009 = v1019;
}
 else {
bool const v1020 = false;
*v1009 = v1020;
}
bool const v1021 = *v1009;
bool v1022_store;
thread bool * v1022 = &v1022_store;if(v1021) {
bool const v1023 = true;
*v1022 = v1023;
}
 else {
bool const v1024 = false;
*v1022 = v1024;
}
bool const v1025 = *v1022;
if(v1025) {
float const v1026 = *v285;
float const v1027 = v1026 * v25;
*v1007 = v1027;
}
float const v1028 = *v1007;
*v285 = v1028;
}
bool const v1029 = *v259;
if(v1029) {
float const v1030 = *v287;
float const v1031 = v1030 * v25;
*v287 = v1031;
}
 else {
float v1032_store;
thread float * v1032 = &v1032_store;*v1032 = v200;
bool const v1033 = v978 < v77;
bool v1034_store;
thread bool * v1034 = &v1034_store;if(v1033) {
int32_t const v1035 = int32_t(v722);
int32_t const v1036 = int32_t(v978);
int32_t const v1037 = v1035 - v1036;
bool const v1038 = v722 < v78;
int32_t const v1039 = *v65;
bool const v1040 = v1037 >= v1039;
bool const v1041 = v1038 && v1040;
int32_t const v1042 = *v66;
bool const v1043 = v1037 <= v1042;
bool const v1044 = v1041 && v1043;
*v1034 = v1044;
}
 else {
bool const v1045 = false;
*v1034 = v1045;
}
bool const v1046 = *v1034;
bool v1047_store;
thread bool * v1047 = &v1047_store;if(v1046) {
bool const v1048 = true;
*v1047 = v1048;
}
 else {
bool const v1049 = false;
*v1047 = v1049;
}
bool const v1050 = *v1047;
if(v1050) {
float const v1051 = *v287;
float const v1052 = v1051 * v25;
*v1032 = v1052;
}
float const v1053 = *v1032;
*v287 = v1053;
}
bool const v1054 = *v259;
if(v1054) {
float const v1055 = *v289;
float const v1056 = v1055 * v25;
*v289 = v1056;
}
 else {
float v1057_store;
thread float * v1057 = &v1057_store;*v1057 = v200;
bool const v1058 = v978 < v77;
bool v1059_store;
thread bool * v1059 = &v1059_store;if(v1058) {
int32_t const v1060 = int32_t(v750);
int32_t const v1061 = int32_t(v978);
int32_t const v1062 = v1060 - v1061;
bool const v1063 = v750 < v78;
int32_t const v1064 = *v65;
bool const v1065 = v1062 >= v1064;
bool const v1066 = v1063 && v1065;
int32_t const v1067 = *v66;
bool const v1068 = v1062 <= v1067;
bool const v1069 = v1066 && v1068;
*v1059 = v1069;
}
 else {
bool const v1070 = false;
*v1059 = v1070;
}
bool const v1071 = *v1059;
bool v1072_store;
thread bool * v1072 = &v1072_store;if(v1071) {
bool const v1073 = true;
*v1072 = v1073;
}
 else {
bool const v1074 = false;
*v1072 = v1074;
}
bool const v1075 = *v1072;
if(v1075) {
float const v1076 = *v289;
float const v1077 = v1076 * v25;
*v1057 = v1077;
}
float const v1078 = *v1057;
*v289 = v1078;
}
array<float, 4> v1079_store = {};
thread array<float, 4> * v1079 = &v1079_store;float const v1080 = *v263;
float const v1081 = *v264;
float const v1082 = max(v1080, v1081);
float const v1083 = *v265;
float const v1084 = max(v1082, v1083);
float const v1085 = *v266;
float const v1086 = max(v1084, v1085);
float const v1087 = simd_shuffle_xor(v1086, v124);;
float const v1088 = max(v1086, v1087);
float const v1089 = simd_shuffle_xor(v1088, v720);;
float const v1090 = max(v1088, v1089);
float const v1091 = simd_shuffle_xor(v1090, v190);;
float const v1092 = max(v1090, v1091);
thread float * const v1093 = &(*v1079)[v20];
*v1093 = v1092;
float const v1094 = *v267;
float const v1095 = *v269;
float const v1096 = max(v1094, v1095);
float const v1097 = *v271;
float const v1098 = max(v1096, v1097);
float const v1099 = *v273;
float const v1100 = max(v1098, v1099);
float const v1101 = simd_shuffle_xor(v1100, v124);;
float const v1102 = max(v1100, v1101);
float const v1103 = simd_shuffle_xor(v1102, v720);;
float const v1104 = max(v1102, v1103);
float const v1105 = simd_shuffle_xor(v1104, v190);;
float const v1106 = max(v1104, v1105);
thread float * const v1107 = &(*v1079)[v48];
*v1107 = v1106;
float const v1108 = *v275;
float const v1109 = *v277;
float const v1110 = max(v1108, v1109);
float const v1111 = *v279;
float const v1112 = max(v1110, v1111);
float const v1113 = *v281;
float const v1114 = max(v1112, v1113);
float const v1115 = simd_shuffle_xor(v1114, v124);;
float const v1116 = max(v1114, v1115);
float const v1117 = simd_shuffle_xor(v1116, v720);;
float const v1118 = max(v1116, v1117);
float const v1119 = simd_shuffle_xor(v1118, v190);;
float const v1120 = max(v1118, v1119);
thread float * const v1121 = &(*v1079)[v208];
*v1121 = v1120;
float const v1122 = *v283;
float const v1123 = *v285;
float const v1124 = max(v1122, v1123);
float const v1125 = *v287;
float const v1126 = max(v1124, v1125);
float const v1127 = *v289;
float const v1128 = max(v1126, v1127);
float const v1129 = simd_shuffle_xor(v1128, v124);;
float const v1130 = max(v1128, v1129);
float const v1131 = simd_shuffle_xor(v1130, v720);;
float const v1132 = max(v1130, v1131);
float const v1133 = simd_shuffle_xor(v1132, v190);;
float const v1134 = max(v1132, v1133);
thread float * const v1135 = &(*v1079)[v212];
*v1135 = v1134;
float const v1136 = *v199;
float const v1137 = *v1093;
float const v1138 = max(v1136, v1137);
float const v1139 = v1136 - v1138;
float const v1140 = exp(v1139);*v199 = v1138;
uint32_t const v1141 = reinterpret_cast<const thread uint32_t&>(v1080);
uint32_t const v1142 = 4286578687;
bool const v1143 = v1141 == v1142;
float const v1144 = v1080 - v1138;
float const v1145 = exp(v1144);float const v1146 = v1143 ? v202 : v1145;
float_4 const v1147 = [&]{
float_4 tmp = v203;
tmp.i_0 = v1146;
return tmp;
}();
uint32_t const v1148 = reinterpret_cast<const thread uint32_t&>(v1081);
bool const v1149 = v1148 == v1142;
float const v1150 = v1081 - v1138;
float const v1151 = exp(v1150);float const v1152 = v1149 ? v202 : v1151;
float const v1153 = v1146 + v1152;
float_4 const v1154 = [&]{
float_4 tmp = v1147;
tmp.i_1 = v1152;
return tmp;
}();
uint32_t const v1155 = reinterpret_cast<const thread uint32_t&>(v1083);
bool const v1156 = v1155 == v1142;
float const v1157 = v1083 - v1138;
float const v1158 = exp(v1157);float const v1159 = v1156 ? v202 : v1158;
float const v1160 = v1153 + v1159;
float_4 const v1161 = [&]{
float_4 tmp = v1154;
tmp.i_2 = v1159;
return tmp;
}();
uint32_t const v1162 = reinterpret_cast<const thread uint32_t&>(v1085);
bool const v1163 = v1162 == v1142;
float const v1164 = v1085 - v1138;
float const v1165 = exp(v1164);float const v1166 = v1163 ? v202 : v1165;
float const v1167 = v1160 + v1166;
float_4 const v1168 = [&]{
float_4 tmp = v1161;
tmp.i_3 = v1166;
return tmp;
}();
uint32_t const v1169 = v191 * v306;
uint32_t const v1170 = v1169 + v188;
uint32_t const v1171 = uint32_t(v1170);
threadgroup float_4 * const v1172 = &(*v194)[v1171];
*v1172 = v1168;
float const v1173 = *v201;
float const v1174 = fma(v1173, v1140, v1167);
*v201 = v1174;
float_4 const v1175 = *v204;
float const v1176 = v1175.i_0;
float const v1177 = v1176 * v1140;
float const v1178 = v1175.i_1;
float const v1179 = v1178 * v1140;
float const v1180 = v1175.i_2;
float const v1181 = v1180 * v1140;
float const v1182 = v1175.i_3;
float const v1183 = v1182 * v1140;
float_4 const v1184 = float_4{v1177, v1179, v1181, v1183};
*v204 = v1184;
float const v1185 = *v205;
float const v1186 = *v1107;
float const v1187 = max(v1185, v1186);
float const v1188 = v1185 - v1187;
float const v1189 = exp(v1188);*v205 = v1187;
uint32_t const v1190 = reinterpret_cast<const thread uint32_t&>(v1094);
bool const v1191 = v1190 == v1142;
float const v1192 = v1094 - v1187;
float const v1193 = exp(v1192);float const v1194 = v1191 ? v202 : v1193;
float_4 const v1195 = [&]{
float_4 tmp = v203;
tmp.i_0 = v1194;
return tmp;
}();
uint32_t const v1196 = reinterpret_cast<const thread uint32_t&>(v1095);
bool const v1197 = v1196 == v1142;
float const v1198 = v1095 - v1187;
float const v1199 = exp(v1198);float const v1200 = v1197 ? v202 : v1199;
float const v1201 = v1194 + v1200;
float_4 const v1202 = [&]{
float_4 tmp = v1195;
tmp.i_1 = v1200;
return tmp;
}();
uint32_t const v1203 = reinterpret_cast<const thread uint32_t&>(v1097);
bool const v1204 = v1203 == v1142;
float const v1205 = v1097 - v1187;
float const v1206 = exp(v1205);float const v1207 = v1204 ? v202 : v1206;
float const v1208 = v1201 + v1207;
float_4 const v1209 = [&]{
float_4 tmp = v1202;
tmp.i_2 = v1207;
return tmp;
}();
uint32_t const v1210 = reinterpret_cast<const thread uint32_t&>(v1099);
bool const v1211 = v1210 == v1142;
float const v1212 = v1099 - v1187;
float const v1213 = exp(v1212);float const v1214 = v1211 ? v202 : v1213;
float const v1215 = v1208 + v1214;
float_4 const v1216 = [&]{
float_4 tmp = v1209;
tmp.i_3 = v1214;
return tmp;
}();
uint32_t const v1217 = v191 + v124;
uint32_t const v1218 = v1217 * v306;
uint32_t const v1219 = v1218 + v188;
uint32_t const v1220 = uint32_t(v1219);
threadgroup float_4 * const v1221 = &(*v194)[v1220];
*v1221 = v1216;
float const v1222 = *v206;
float const v1223 = fma(v1222, v1189, v1215);
*v206 = v1223;
float_4 const v1224 = *v207;
float const v1225 = v1224.i_0;
float const v1226 = v1225 * v1189;
float const v1227 = v1224.i_1;
float const v1228 = v1227 * v1189;
float const v1229 = v1224.i_2;
float const v1230 = v1229 * v1189;
float const v1231 = v1224.i_3;
float const v1232 = v1231 * v1189;
float_4 const v1233 = float_4{v1226, v1228, v1230, v1232};
*v207 = v1233;
float const v1234 = *v209;
float const v1235 = *v1121;
float const v1236 = max(v1234, v1235);
float const v1237 = v1234 - v1236;
float const v1238 = exp(v1237);*v209 = v1236;
uint32_t const v1239 = reinterpret_cast<const thread uint32_t&>(v1108);
bool const v1240 = v1239 == v1142;
float const v1241 = v1108 - v1236;
float const v1242 = exp(v1241);float const v1243 = v1240 ? v202 : v1242;
float_4 const v1244 = [&]{
float_4 tmp = v203;
tmp.i_0 = v1243;
return tmp;
}();
uint32_t const v1245 = reinterpret_cast<const thread uint32_t&>(v1109);
bool const v1246 = v1245 == v1142;
float const v1247 = v1109 - v1236;
float const v1248 = exp(v1247);float const v1249 = v1246 ? v202 : v1248;
float const v1250 = v1243 + v1249;
float_4 const v1251 = [&]{
float_4 tmp = v1244;
tmp.i_1 = v1249;
return tmp;
}();
uint32_t const v1252 = reinterpret_cast<const thread uint32_t&>(v1111);
bool const v1253 = v1252 == v1142;
float const v1254 = v1111 - v1236;
float const v1255 = exp(v1254);float const v1256 = v1253 ? v202 : v1255;
float const v1257 = v1250 + v1256;
float_4 const v1258 = [&]{
float_4 tmp = v1251;
tmp.i_2 = v1256;
return tmp;
}();
uint32_t const v1259 = reinterpret_cast<const thread uint32_t&>(v1113);
bool const v1260 = v1259 == v1142;
float const v1261 = v1113 - v1236;
float const v1262 = exp(v1261);float const v1263 = v1260 ? v202 : v1262;
float const v1264 = v1257 + v1263;
float_4 const v1265 = [&]{
float_4 tmp = v1258;
tmp.i_3 = v1263;
return tmp;
}();
uint32_t const v1266 = v191 + v720;
uint32_t const v1267 = v1266 * v306;
uint32_t const v1268 = v1267 + v188;
uint32_t const v1269 = uint32_t(v1268);
threadgroup float_4 * const v1270 = &(*v194)[v1269];
*v1270 = v1265;
float const v1271 = *v210;
float const v1272 = fma(v1271, v1238, v1264);
*v210 = v1272;
float_4 const v1273 = *v211;
float const v1274 = v1273.i_0;
float const v1275 = v1274 * v1238;
float const v1276 = v1273.i_1;
float const v1277 = v1276 * v1238;
float const v1278 = v1273.i_2;
float const v1279 = v1278 * v1238;
float const v1280 = v1273.i_3;
float const v1281 = v1280 * v1238;
float_4 const v1282 = float_4{v1275, v1277, v1279, v1281};
*v211 = v1282;
float const v1283 = *v213;
float const v1284 = *v1135;
float const v1285 = max(v1283, v1284);
float const v1286 = v1283 - v1285;
float const v1287 = exp(v1286);*v213 = v1285;
uint32_t const v1288 = reinterpret_cast<const thread uint32_t&>(v1122);
bool const v1289 = v1288 == v1142;
float const v1290 = v1122 - v1285;
float const v1291 = exp(v1290);float const v1292 = v1289 ? v202 : v1291;
float_4 const v1293 = [&]{
float_4 tmp = v203;
tmp.i_0 = v1292;
return tmp;
}();
uint32_t const v1294 = reinterpret_cast<const thread uint32_t&>(v1123);
bool const v1295 = v1294 == v1142;
float const v1296 = v1123 - v1285;
float const v1297 = exp(v1296);float const v1298 = v1295 ? v202 : v1297;
float const v1299 = v1292 + v1298;
float_4 const v1300 = [&]{
float_4 tmp = v1293;
tmp.i_1 = v1298;
return tmp;
}();
uint32_t const v1301 = reinterpret_cast<const thread uint32_t&>(v1125);
bool const v1302 = v1301 == v1142;
float const v1303 = v1125 - v1285;
float const v1304 = exp(v1303);float const v1305 = v1302 ? v202 : v1304;
float const v1306 = v1299 + v1305;
float_4 const v1307 = [&]{
float_4 tmp = v1300;
tmp.i_2 = v1305;
return tmp;
}();
uint32_t const v1308 = reinterpret_cast<const thread uint32_t&>(v1127);
bool const v1309 = v1308 == v1142;
float const v1310 = v1127 - v1285;
float const v1311 = exp(v1310);float const v1312 = v1309 ? v202 : v1311;
float const v1313 = v1306 + v1312;
float_4 const v1314 = [&]{
float_4 tmp = v1307;
tmp.i_3 = v1312;
return tmp;
}();
uint32_t const v1315 = v191 + v748;
uint32_t const v1316 = v1315 * v306;
uint32_t const v1317 = v1316 + v188;
uint32_t const v1318 = uint32_t(v1317);
threadgroup float_4 * const v1319 = &(*v194)[v1318];
*v1319 = v1314;
float const v1320 = *v214;
float const v1321 = fma(v1320, v1287, v1313);
*v214 = v1321;
float_4 const v1322 = *v215;
float const v1323 = v1322.i_0;
float const v1324 = v1323 * v1287;
float const v1325 = v1322.i_1;
float const v1326 = v1325 * v1287;
float const v1327 = v1322.i_2;
float const v1328 = v1327 * v1287;
float const v1329 = v1322.i_3;
float const v1330 = v1329 * v1287;
float_4 const v1331 = float_4{v1324, v1326, v1328, v1330};
*v215 = v1331;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 v1332_store;
thread float_4 * v1332 = &v1332_store;*v1332 = v203;
if(v389) {
uint32_t const v1333 = uint32_t(v388);
uint32_t const v1334 = v1333 * v31;
uint32_t const v1335 = v89 + v1334;
float_4 v1336_store;
thread float_4 * v1336 = &v1336_store;*v1336 = v203;
uint32_t const v1337 = 20;
bool const v1338 = v666 < v1337;
if(v1338) {
uint32_t const v1339 = v666 / v190;
uint32_t const v1340 = uint32_t(v1339);
uint32_t const v1341 = v1335 + v1340;
device float_4 const* const v1342 = &v3[v1341];
float_4 const v1343 = *v1342;
*v1336 = v1343;
}
float_4 const v1344 = *v1336;
*v1332 = v1344;
}
threadgroup float_4 * const v1345 = &(*v193)[v309];
float_4 const v1346 = *v1332;
*v1345 = v1346;
float_4 v1347_store;
thread float_4 * v1347 = &v1347_store;*v1347 = v203;
if(v418) {
uint32_t const v1348 = uint32_t(v417);
uint32_t const v1349 = v1348 * v31;
uint32_t const v1350 = v89 + v1349;
uint32_t const v1351 = v315 * v190;
float_4 v1352_store;
thread float_4 * v1352 = &v1352_store;*v1352 = v203;
uint32_t const v1353 = 20;
bool const v1354 = v1351 < v1353;
if(v1354) {
uint32_t const v1355 = v1351 / v190;
uint32_t const v1356 = uint32_t(v1355);
uint32_t const v1357 = v1350 + v1356;
device float_4 const* const v1358 = &v3[v1357];
float_4 const v1359 = *v1358;
*v1352 = v1359;
}
float_4 const v1360 = *v1352;
*v1347 = v1360;
}
threadgroup float_4 * const v1361 = &(*v193)[v334];
float_4 const v1362 = *v1347;
*v1361 = v1362;
threadgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1363 = v99; v1363 < v187; v1363 += v124) {
array<float_4, 4> v1364_store = {};
thread array<float_4, 4> * v1364 = &v1364_store;uint32_t const v1365 = v1363 * v190;
uint32_t const v1366 = v1365 * v306;
uint32_t const v1367 = v1366 + v188;
uint32_t const v1368 = uint32_t(v1367);
threadgroup float_4 * const v1369 = &(*v193)[v1368];
float_4 const v1370 = *v1369;
thread float_4 * const v1371 = &(*v1364)[v20];
*v1371 = v1370;
uint32_t const v1372 = v1365 + v124;
uint32_t const v1373 = v1372 * v306;
uint32_t const v1374 = v1373 + v188;
uint32_t const v1375 = uint32_t(v1374);
threadgroup float_4 * const v1376 = &(*v193)[v1375];
float_4 const v1377 = *v1376;
thread float_4 * const v1378 = &(*v1364)[v48];
*v1378 = v1377;
uint32_t const v1379 = v1365 + v720;
uint32_t const v1380 = v1379 * v306;
uint32_t const v1381 = v1380 + v188;
uint32_t const v1382 = uint32_t(v1381);
threadgroup float_4 * const v1383 = &(*v193)[v1382];
float_4 const v1384 = *v1383;
thread float_4 * const v1385 = &(*v1364)[v208];
*v1385 = v1384;
uint32_t const v1386 = v1365 + v748;
uint32_t const v1387 = v1386 * v306;
uint32_t const v1388 = v1387 + v188;
uint32_t const v1389 = uint32_t(v1388);
threadgroup float_4 * const v1390 = &(*v193)[v1389];
float_4 const v1391 = *v1390;
thread float_4 * const v1392 = &(*v1364)[v212];
*v1392 = v1391;
uint32_t const v1393 = v1169 + v1363;
uint32_t const v1394 = uint32_t(v1393);
threadgroup float_4 * const v1395 = &(*v194)[v1394];
float_4 const v1396 = *v1395;
float const v1397 = v1396.i_0;
float_4 const v1398 = *v1371;
float_4 const v1399 = *v204;
float const v1400 = v1398.i_0;
float const v1401 = v1399.i_0;
float const v1402 = fma(v1397, v1400, v1401);
float const v1403 = v1398.i_1;
float const v1404 = v1399.i_1;
float const v1405 = fma(v1397, v1403, v1404);
float const v1406 = v1398.i_2;
float const v1407 = v1399.i_2;
float const v1408 = fma(v1397, v1406, v1407);
float const v1409 = v1398.i_3;
float const v1410 = v1399.i_3;
float const v1411 = fma(v1397, v1409, v1410);
float_4 const v1412 = float_4{v1402, v1405, v1408, v1411};
bool const v1413 = *v259;
if(v1413) {
*v204 = v1412;
}
 else {
uint32_t const v1414 = reinterpret_cast<const thread uint32_t&>(v1397);
bool const v1415 = v1414 == v99;
float const v1416 = v1412.i_0;
float const v1417 = v1415 ? v1401 : v1416;
float const v1418 = v1412.i_1;
float const v1419 = v1415 ? v1404 : v1418;
float const v1420 = v1412.i_2;
float const v1421 = v1415 ? v1407 : v1420;
float const v1422 = v1412.i_3;
float const v1423 = v1415 ? v1410 : v1422;
float_4 const v1424 = float_4{v1417, v1419, v1421, v1423};
*v204 = v1424;
}
float const v1425 = v1396.i_1;
float_4 const v1426 = *v1378;
float_4 const v1427 = *v204;
float const v1428 = v1426.i_0;
float const v1429 = v1427.i_0;
float const v1430 = fma(v1425, v1428, v1429);
float const v1431 = v1426.i_1;
float const v1432 = v1427.i_1;
float const v1433 = fma(v1425, v1431, v1432);
float const v1434 = v1426.i_2;
float const v1435 = v1427.i_2;
float const v1436 = fma(v1425, v1434, v1435);
float const v1437 = v1426.i_3;
float const v1438 = v1427.i_3;
float const v1439 = fma(v1425, v1437, v1438);
float_4 const v1440 = float_4{v1430, v1433, v1436, v1439};
if(v1413) {
*v204 = v1440;
}
 else {
uint32_t const v1441 = reinterpret_cast<const thread uint32_t&>(v1425);
bool const v1442 = v1441 == v99;
float const v1443 = v1440.i_0;
float const v1444 = v1442 ? v1429 : v1443;
float const v1445 = v1440.i_1;
float const v1446 = v1442 ? v1432 : v1445;
float const v1447 = v1440.i_2;
float const v1448 = v1442 ? v1435 : v1447;
float const v1449 = v1440.i_3;
float const v1450 = v1442 ? v1438 : v1449;
float_4 const v1451 = float_4{v1444, v1446, v1448, v1450};
*v204 = v1451;
}
float const v1452 = v1396.i_2;
float_4 const v1453 = *v1385;
float_4 const v1454 = *v204;
float const v1455 = v1453.i_0;
float const v1456 = v1454.i_0;
float const v1457 = fma(v1452, v1455, v1456);
float const v1458 = v1453.i_1;
float const v1459 = v1454.i_1;
float const v1460 = fma(v1452, v1458, v1459);
float const v1461 = v1453.i_2;
float const v1462 = v1454.i_2;
float const v1463 = fma(v1452, v1461, v1462);
float const v1464 = v1453.i_3;
float const v1465 = v1454.i_3;
float const v1466 = fma(v1452, v1464, v1465);
float_4 const v1467 = float_4{v1457, v1460, v1463, v1466};
if(v1413) {
*v204 = v1467;
}
 else {
uint32_t const v1468 = reinterpret_cast<const thread uint32_t&>(v1452);
bool const v1469 = v1468 == v99;
float const v1470 = v1467.i_0;
float const v1471 = v1469 ? v1456 : v1470;
float const v1472 = v1467.i_1;
float const v1473 = v1469 ? v1459 : v1472;
float const v1474 = v1467.i_2;
float const v1475 = v1469 ? v1462 : v1474;
float const v1476 = v1467.i_3;
float const v1477 = v1469 ? v1465 : v1476;
float_4 const v1478 = float_4{v1471, v1473, v1475, v1477};
*v204 = v1478;
}
float const v1479 = v1396.i_3;
float_4 const v1480 = *v1392;
float_4 const v1481 = *v204;
float const v1482 = v1480.i_0;
float const v1483 = v1481.i_0;
float const v1484 = fma(v1479, v1482, v1483);
float const v1485 = v1480.i_1;
float const v1486 = v1481.i_1;
float const v1487 = fma(v1479, v1485, v1486);
float const v1488 = v1480.i_2;
float const v1489 = v1481.i_2;
float const v1490 = fma(v1479, v1488, v1489);
float const v1491 = v1480.i_3;
float const v1492 = v1481.i_3;
float const v1493 = fma(v1479, v1491, v1492);
float_4 const v1494 = float_4{v1484, v1487, v1490, v1493};
if(v1413) {
*v204 = v1494;
}
 else {
uint32_t const v1495 = reinterpret_cast<const thread uint32_t&>(v1479);
bool const v1496 = v1495 == v99;
float const v1497 = v1494.i_0;
float const v1498 = v1496 ? v1483 : v1497;
float const v1499 = v1494.i_1;
float const v1500 = v1496 ? v1486 : v1499;
float const v1501 = v1494.i_2;
float const v1502 = v1496 ? v1489 : v1501;
float const v1503 = v1494.i_3;
float const v1504 = v1496 ? v1492 : v1503;
float_4 const v1505 = float_4{v1498, v1500, v1502, v1504};
*v204 = v1505;
}
uint32_t const v1506 = v1218 + v1363;
uint32_t const v1507 = uint32_t(v1506);
threadgroup float_4 * const v1508 = &(*v194)[v1507];
float_4 const v1509 = *v1508;
float const v1510 = v1509.i_0;
float_4 const v1511 = *v207;
float const v1512 = v1511.i_0;
float const v1513 = fma(v1510, v1400, v1512);
float const v1514 = v1511.i_1;
float const v1515 = fma(v1510, v1403, v1514);
float const v1516 = v1511.i_2;
float const v1517 = fma(v1510, v1406, v1516);
float const v1518 = v1511.i_3;
float const v1519 = fma(v1510, v1409, v1518);
float_4 const v1520 = float_4{v1513, v1515, v1517, v1519};
if(v1413) {
*v207 = v1520;
}
 else {
uint32_t const v1521 = reinterpret_cast<const thread uint32_t&>(v1510);
bool const v1522 = v1521 == v99;
float const v1523 = v1520.i_0;
float const v1524 = v1522 ? v1512 : v1523;
float const v1525 = v1520.i_1;
float const v1526 = v1522 ? v1514 : v1525;
float const v1527 = v1520.i_2;
float const v1528 = v1522 ? v1516 : v1527;
float const v1529 = v1520.i_3;
float const v1530 = v1522 ? v1518 : v1529;
float_4 const v1531 = float_4{v1524, v1526, v1528, v1530};
*v207 = v1531;
}
float const v1532 = v1509.i_1;
float_4 const v1533 = *v207;
float const v1534 = v1533.i_0;
float const v1535 = fma(v1532, v1428, v1534);
float const v1536 = v1533.i_1;
float const v1537 = fma(v1532, v1431, v1536);
float const v1538 = v1533.i_2;
float const v1539 = fma(v1532, v1434, v1538);
float const v1540 = v1533.i_3;
float const v1541 = fma(v1532, v1437, v1540);
float_4 const v1542 = float_4{v1535, v1537, v1539, v1541};
if(v1413) {
*v207 = v1542;
}
 else {
uint32_t const v1543 = reinterpret_cast<const thread uint32_t&>(v1532);
bool const v1544 = v1543 == v99;
float const v1545 = v1542.i_0;
float const v1546 = v1544 ? v1534 : v1545;
float const v1547 = v1542.i_1;
float const v1548 = v1544 ? v1536 : v1547;
float const v1549 = v1542.i_2;
float const v1550 = v1544 ? v1538 : v1549;
float const v1551 = v1542.i_3;
float const v1552 = v1544 ? v1540 : v1551;
float_4 const v1553 = float_4{v1546, v1548, v1550, v1552};
*v207 = v1553;
}
float const v1554 = v1509.i_2;
float_4 const v1555 = *v207;
float const v1556 = v1555.i_0;
float const v1557 = fma(v1554, v1455, v1556);
float const v1558 = v1555.i_1;
float const v1559 = fma(v1554, v1458, v1558);
float const v1560 = v1555.i_2;
float const v1561 = fma(v1554, v1461, v1560);
float const v1562 = v1555.i_3;
float const v1563 = fma(v1554, v1464, v1562);
float_4 const v1564 = float_4{v1557, v1559, v1561, v1563};
if(v1413) {
*v207 = v1564;
}
 else {
uint32_t const v1565 = reinterpret_cast<const thread uint32_t&>(v1554);
bool const v1566 = v1565 == v99;
float const v1567 = v1564.i_0;
float const v1568 = v1566 ? v1556 : v1567;
float const v1569 = v1564.i_1;
float const v1570 = v1566 ? v1558 : v1569;
float const v1571 = v1564.i_2;
float const v1572 = v1566 ? v1560 : v1571;
float const v1573 = v1564.i_3;
float const v1574 = v1566 ? v1562 : v1573;
float_4 const v1575 = float_4{v1568, v1570, v1572, v1574};
*v207 = v1575;
}
float const v1576 = v1509.i_3;
float_4 const v1577 = *v207;
float const v1578 = v1577.i_0;
float const v1579 = fma(v1576, v1482, v1578);
float const v1580 = v1577.i_1;
float const v1581 = fma(v1576, v1485, v1580);
float const v1582 = v1577.i_2;
float const v1583 = fma(v1576, v1488, v1582);
float const v1584 = v1577.i_3;
float const v1585 = fma(v1576, v1491, v1584);
float_4 const v1586 = float_4{v1579, v1581, v1583, v1585};
if(v1413) {
*v207 = v1586;
}
 else {
uint32_t const v1587 = reinterpret_cast<const thread uint32_t&>(v1576);
bool const v1588 = v1587 == v99;
float const v1589 = v1586.i_0;
float const v1590 = v1588 ? v1578 : v1589;
float const v1591 = v1586.i_1;
float const v1592 = v1588 ? v1580 : v1591;
float const v1593 = v1586.i_2;
float const v1594 = v1588 ? v1582 : v1593;
float const v1595 = v1586.i_3;
float const v1596 = v1588 ? v1584 : v1595;
float_4 const v1597 = float_4{v1590, v1592, v1594, v1596};
*v207 = v1597;
}
uint32_t const v1598 = v1267 + v1363;
uint32_t const v1599 = uint32_t(v1598);
threadgroup float_4 * const v1600 = &(*v194)[v1599];
float_4 const v1601 = *v1600;
float const v1602 = v1601.i_0;
float_4 const v1603 = *v211;
float const v1604 = v1603.i_0;
float const v1605 = fma(v1602, v1400, v1604);
float const v1606 = v1603.i_1;
float const v1607 = fma(v1602, v1403, v1606);
float const v1608 = v1603.i_2;
float const v1609 = fma(v1602, v1406, v1608);
float const v1610 = v1603.i_3;
float const v1611 = fma(v1602, v1409, v1610);
float_4 const v1612 = float_4{v1605, v1607, v1609, v1611};
if(v1413) {
*v211 = v1612;
}
 else {
uint32_t const v1613 = reinterpret_cast<const thread uint32_t&>(v1602);
bool const v1614 = v1613 == v99;
float const v1615 = v1612.i_0;
float const v1616 = v1614 ? v1604 : v1615;
float const v1617 = v1612.i_1;
float const v1618 = v1614 ? v1606 : v1617;
float const v1619 = v1612.i_2;
float const v1620 = v1614 ? v1608 : v1619;
float const v1621 = v1612.i_3;
float const v1622 = v1614 ? v1610 : v1621;
float_4 const v1623 = float_4{v1616, v1618, v1620, v1622};
*v211 = v1623;
}
float const v1624 = v1601.i_1;
float_4 const v1625 = *v211;
float const v1626 = v1625.i_0;
float const v1627 = fma(v1624, v1428, v1626);
float const v1628 = v1625.i_1;
float const v1629 = fma(v1624, v1431, v1628);
float const v1630 = v1625.i_2;
float const v1631 = fma(v1624, v1434, v1630);
float const v1632 = v1625.i_3;
float const v1633 = fma(v1624, v1437, v1632);
float_4 const v1634 = float_4{v1627, v1629, v1631, v1633};
if(v1413) {
*v211 = v1634;
}
 else {
uint32_t const v1635 = reinterpret_cast<const thread uint32_t&>(v1624);
bool const v1636 = v1635 == v99;
float const v1637 = v1634.i_0;
float const v1638 = v1636 ? v1626 : v1637;
float const v1639 = v1634.i_1;
float const v1640 = v1636 ? v1628 : v1639;
float const v1641 = v1634.i_2;
float const v1642 = v1636 ? v1630 : v1641;
float const v1643 = v1634.i_3;
float const v1644 = v1636 ? v1632 : v1643;
float_4 const v1645 = float_4{v1638, v1640, v1642, v1644};
*v211 = v1645;
}
float const v1646 = v1601.i_2;
float_4 const v1647 = *v211;
float const v1648 = v1647.i_0;
float const v1649 = fma(v1646, v1455, v1648);
float const v1650 = v1647.i_1;
float const v1651 = fma(v1646, v1458, v1650);
float const v1652 = v1647.i_2;
float const v1653 = fma(v1646, v1461, v1652);
float const v1654 = v1647.i_3;
float const v1655 = fma(v1646, v1464, v1654);
float_4 const v1656 = float_4{v1649, v1651, v1653, v1655};
if(v1413) {
*v211 = v1656;
}
 else {
uint32_t const v1657 = reinterpret_cast<const thread uint32_t&>(v1646);
bool const v1658 = v1657 == v99;
float const v1659 = v1656.i_0;
float const v1660 = v1658 ? v1648 : v1659;
float const v1661 = v1656.i_1;
float const v1662 = v1658 ? v1650 : v1661;
float const v1663 = v1656.i_2;
float const v1664 = v1658 ? v1652 : v1663;
float const v1665 = v1656.i_3;
float const v1666 = v1658 ? v1654 : v1665;
float_4 const v1667 = float_4{v1660, v1662, v1664, v1666};
*v211 = v1667;
}
float const v1668 = v1601.i_3;
float_4 const v1669 = *v211;
float const v1670 = v1669.i_0;
float const v1671 = fma(v1668, v1482, v1670);
float const v1672 = v1669.i_1;
float const v1673 = fma(v1668, v1485, v1672);
float const v1674 = v1669.i_2;
float const v1675 = fma(v1668, v1488, v1674);
float const v1676 = v1669.i_3;
float const v1677 = fma(v1668, v1491, v1676);
float_4 const v1678 = float_4{v1671, v1673, v1675, v1677};
if(v1413) {
*v211 = v1678;
}
 else {
uint32_t const v1679 = reinterpret_cast<const thread uint32_t&>(v1668);
bool const v1680 = v1679 == v99;
float const v1681 = v1678.i_0;
float const v1682 = v1680 ? v1670 : v1681;
float const v1683 = v1678.i_1;
float const v1684 = v1680 ? v1672 : v1683;
float const v1685 = v1678.i_2;
float const v1686 = v1680 ? v1674 : v1685;
float const v1687 = v1678.i_3;
float const v1688 = v1680 ? v1676 : v1687;
float_4 const v1689 = float_4{v1682, v1684, v1686, v1688};
*v211 = v1689;
}
uint32_t const v1690 = v1316 + v1363;
uint32_t const v1691 = uint32_t(v1690);
threadgroup float_4 * const v1692 = &(*v194)[v1691];
float_4 const v1693 = *v1692;
float const v1694 = v1693.i_0;
float_4 const v1695 = *v215;
float const v1696 = v1695.i_0;
float const v1697 = fma(v1694, v1400, v1696);
float const v1698 = v1695.i_1;
float const v1699 = fma(v1694, v1403, v1698);
float const v1700 = v1695.i_2;
float const v1701 = fma(v1694, v1406, v1700);
float const v1702 = v1695.i_3;
float const v1703 = fma(v1694, v1409, v1702);
float_4 const v1704 = float_4{v1697, v1699, v1701, v1703};
if(v1413) {
*v215 = v1704;
}
 else {
uint32_t const v1705 = reinterpret_cast<const thread uint32_t&>(v1694);
bool const v1706 = v1705 == v99;
float const v1707 = v1704.i_0;
float const v1708 = v1706 ? v1696 : v1707;
float const v1709 = v1704.i_1;
float const v1710 = v1706 ? v1698 : v1709;
float const v1711 = v1704.i_2;
float const v1712 = v1706 ? v1700 : v1711;
float const v1713 = v1704.i_3;
float const v1714 = v1706 ? v1702 : v1713;
float_4 const v1715 = float_4{v1708, v1710, v1712, v1714};
*v215 = v1715;
}
float const v1716 = v1693.i_1;
float_4 const v1717 = *v215;
float const v1718 = v1717.i_0;
float const v1719 = fma(v1716, v1428, v1718);
float const v1720 = v1717.i_1;
float const v1721 = fma(v1716, v1431, v1720);
float const v1722 = v1717.i_2;
float const v1723 = fma(v1716, v1434, v1722);
float const v1724 = v1717.i_3;
float const v1725 = fma(v1716, v1437, v1724);
float_4 const v1726 = float_4{v1719, v1721, v1723, v1725};
if(v1413) {
*v215 = v1726;
}
 else {
uint32_t const v1727 = reinterpret_cast<const thread uint32_t&>(v1716);
bool const v1728 = v1727 == v99;
float const v1729 = v1726.i_0;
float const v1730 = v1728 ? v1718 : v1729;
float const v1731 = v1726.i_1;
float const v1732 = v1728 ? v1720 : v1731;
float const v1733 = v1726.i_2;
float const v1734 = v1728 ? v1722 : v1733;
float const v1735 = v1726.i_3;
float const v1736 = v1728 ? v1724 : v1735;
float_4 const v1737 = float_4{v1730, v1732, v1734, v1736};
*v215 = v1737;
}
float const v1738 = v1693.i_2;
float_4 const v1739 = *v215;
float const v1740 = v1739.i_0;
float const v1741 = fma(v1738, v1455, v1740);
float const v1742 = v1739.i_1;
float const v1743 = fma(v1738, v1458, v1742);
float const v1744 = v1739.i_2;
float const v1745 = fma(v1738, v1461, v1744);
float const v1746 = v1739.i_3;
float const v1747 = fma(v1738, v1464, v1746);
float_4 const v1748 = float_4{v1741, v1743, v1745, v1747};
if(v1413) {
*v215 = v1748;
}
 else {
uint32_t const v1749 = reinterpret_cast<const thread uint32_t&>(v1738);
bool const v1750 = v1749 == v99;
float const v1751 = v1748.i_0;
float const v1752 = v1750 ? v1740 : v1751;
float const v1753 = v1748.i_1;
float const v1754 = v1750 ? v1742 : v1753;
float const v1755 = v1748.i_2;
float const v1756 = v1750 ? v1744 : v1755;
float const v1757 = v1748.i_3;
float const v1758 = v1750 ? v1746 : v1757;
float_4 const v1759 = float_4{v1752, v1754, v1756, v1758};
*v215 = v1759;
}
float const v1760 = v1693.i_3;
float_4 const v1761 = *v215;
float const v1762 = v1761.i_0;
float const v1763 = fma(v1760, v1482, v1762);
float const v1764 = v1761.i_1;
float const v1765 = fma(v1760, v1485, v1764);
float const v1766 = v1761.i_2;
float const v1767 = fma(v1760, v1488, v1766);
float const v1768 = v1761.i_3;
float const v1769 = fma(v1760, v1491, v1768);
float_4 const v1770 = float_4{v1763, v1765, v1767, v1769};
if(v1413) {
*v215 = v1770;
}
 else {
uint32_t const v1771 = reinterpret_cast<const thread uint32_t&>(v1760);
bool const v1772 = v1771 == v99;
float const v1773 = v1770.i_0;
float const v1774 = v1772 ? v1762 : v1773;
float const v1775 = v1770.i_1;
float const v1776 = v1772 ? v1764 : v1775;
float const v1777 = v1770.i_2;
float const v1778 = v1772 ? v1766 : v1777;
float const v1779 = v1770.i_3;
float const v1780 = v1772 ? v1768 : v1779;
float_4 const v1781 = float_4{v1774, v1776, v1778, v1780};
*v215 = v1781;
}
}
}
float const v1782 = *v201;
float v1783_store;
thread float * v1783 = &v1783_store;*v1783 = v1782;
float const v1784 = *v1783;
float const v1785 = simd_shuffle_xor(v1784, v124);;
float const v1786 = v1784 + v1785;
*v1783 = v1786;
float const v1787 = *v1783;
uint32_t const v1788 = 2;
float const v1789 = simd_shuffle_xor(v1787, v1788);;
float const v1790 = v1787 + v1789;
*v1783 = v1790;
float const v1791 = *v1783;
float const v1792 = simd_shuffle_xor(v1791, v190);;
float const v1793 = v1791 + v1792;
*v1783 = v1793;
uint32_t const v1794 = v186 + v191;
bool const v1795 = v1794 < v77;
if(v1795) {
uint32_t const v1796 = uint32_t(v1794);
uint32_t const v1797 = v1796 * v90;
uint32_t const v1798 = v92 + v1797;
float const v1799 = *v1783;
uint32_t const v1800 = reinterpret_cast<const thread uint32_t&>(v1799);
bool const v1801 = v1800 == v99;
float const v1802 = 1;
float const v1803 = v1802 / v1799;
float const v1804 = v1801 ? v202 : v1803;
float_4 const v1805 = *v204;
uint32_t const v1806 = v188 * v190;
uint32_t const v1807 = 20;
bool const v1808 = v1806 < v1807;
if(v1808) {
float const v1809 = v1805.i_0;
float const v1810 = v1809 * v1804;
uint32_t const v1811 = 20;
uint32_t const v1812 = v1798 * v1811;
uint32_t const v1813 = uint32_t(v1806);
uint32_t const v1814 = v1812 + v1813;
device float * const v1815 = &v4[v1814];
*v1815 = v1810;
}
uint32_t const v1816 = v124 + v1806;
bool const v1817 = v1816 < v1807;
if(v1817) {
float const v1818 = v1805.i_1;
float const v1819 = v1818 * v1804;
uint32_t const v1820 = 20;
uint32_t const v1821 = v1798 * v1820;
uint32_t const v1822 = uint32_t(v1816);
uint32_t const v1823 = v1821 + v1822;
device float * const v1824 = &v4[v1823];
*v1824 = v1819;
}
uint32_t const v1825 = v1788 + v1806;
bool const v1826 = v1825 < v1807;
if(v1826) {
float const v1827 = v1805.i_2;
float const v1828 = v1827 * v1804;
uint32_t const v1829 = 20;
uint32_t const v1830 = v1798 * v1829;
uint32_t const v1831 = uint32_t(v1825);
uint32_t const v1832 = v1830 + v1831;
device float * const v1833 = &v4[v1832];
*v1833 = v1828;
}
uint32_t const v1834 = 3;
uint32_t const v1835 = v1834 + v1806;
bool const v1836 = v1835 < v1807;
if(v1836) {
float const v1837 = v1805.i_3;
float const v1838 = v1837 * v1804;
uint32_t const v1839 = 20;
uint32_t const v1840 = v1798 * v1839;
uint32_t const v1841 = uint32_t(v1835);
uint32_t const v1842 = v1840 + v1841;
device float * const v1843 = &v4[v1842];
*v1843 = v1838;
}
bool const v1844 = v188 == v99;
if(v1844) {
float const v1845 = *v199;
float const v1846 = log(v1799);float const v1847 = v1845 + v1846;
uint32_t const v1848 = v95 + v1796;
device float * const v1849 = &v5[v1848];
*v1849 = v1847;
}
}
float const v1850 = *v206;
float v1851_store;
thread float * v1851 = &v1851_store;*v1851 = v1850;
float const v1852 = *v1851;
float const v1853 = simd_shuffle_xor(v1852, v124);;
float const v1854 = v1852 + v1853;
*v1851 = v1854;
float const v1855 = *v1851;
float const v1856 = simd_shuffle_xor(v1855, v1788);;
float const v1857 = v1855 + v1856;
*v1851 = v1857;
float const v1858 = *v1851;
float const v1859 = simd_shuffle_xor(v1858, v190);;
float const v1860 = v1858 + v1859;
*v1851 = v1860;
uint32_t const v1861 = v1794 + v124;
bool const v1862 = v1861 < v77;
if(v1862) {
uint32_t const v1863 = uint32_t(v1861);
uint32_t const v1864 = v1863 * v90;
uint32_t const v1865 = v92 + v1864;
float const v1866 = *v1851;
uint32_t const v1867 = reinterpret_cast<const thread uint32_t&>(v1866);
bool const v1868 = v1867 == v99;
float const v1869 = 1;
float const v1870 = v1869 / v1866;
float const v1871 = v1868 ? v202 : v1870;
float_4 const v1872 = *v207;
uint32_t const v1873 = v188 * v190;
uint32_t const v1874 = 20;
bool const v1875 = v1873 < v1874;
if(v1875) {
float const v1876 = v1872.i_0;
float const v1877 = v1876 * v1871;
uint32_t const v1878 = 20;
uint32_t const v1879 = v1865 * v1878;
uint32_t const v1880 = uint32_t(v1873);
uint32_t const v1881 = v1879 + v1880;
device float * const v1882 = &v4[v1881];
*v1882 = v1877;
}
uint32_t const v1883 = v124 + v1873;
bool const v1884 = v1883 < v1874;
if(v1884) {
float const v1885 = v1872.i_1;
float const v1886 = v1885 * v1871;
uint32_t const v1887 = 20;
uint32_t const v1888 = v1865 * v1887;
uint32_t const v1889 = uint32_t(v1883);
uint32_t const v1890 = v1888 + v1889;
device float * const v1891 = &v4[v1890];
*v1891 = v1886;
}
uint32_t const v1892 = v1788 + v1873;
bool const v1893 = v1892 < v1874;
if(v1893) {
float const v1894 = v1872.i_2;
float const v1895 = v1894 * v1871;
uint32_t const v1896 = 20;
uint32_t const v1897 = v1865 * v1896;
uint32_t const v1898 = uint32_t(v1892);
uint32_t const v1899 = v1897 + v1898;
device float * const v1900 = &v4[v1899];
*v1900 = v1895;
}
uint32_t const v1901 = 3;
uint32_t const v1902 = v1901 + v1873;
bool const v1903 = v1902 < v1874;
if(v1903) {
float const v1904 = v1872.i_3;
float const v1905 = v1904 * v1871;
uint32_t const v1906 = 20;
uint32_t const v1907 = v1865 * v1906;
uint32_t const v1908 = uint32_t(v1902);
uint32_t const v1909 = v1907 + v1908;
device float * const v1910 = &v4[v1909];
*v1910 = v1905;
}
bool const v1911 = v188 == v99;
if(v1911) {
float const v1912 = *v205;
float const v1913 = log(v1866);float const v1914 = v1912 + v1913;
uint32_t const v1915 = v95 + v1863;
device float * const v1916 = &v5[v1915];
*v1916 = v1914;
}
}
float const v1917 = *v210;
float v1918_store;
thread float * v1918 = &v1918_store;*v1918 = v1917;
float const v1919 = *v1918;
float const v1920 = simd_shuffle_xor(v1919, v124);;
float const v1921 = v1919 + v1920;
*v1918 = v1921;
float const v1922 = *v1918;
float const v1923 = simd_shuffle_xor(v1922, v1788);;
float const v1924 = v1922 + v1923;
*v1918 = v1924;
float const v1925 = *v1918;
float const v1926 = simd_shuffle_xor(v1925, v190);;
float const v1927 = v1925 + v1926;
*v1918 = v1927;
uint32_t const v1928 = v1794 + v1788;
bool const v1929 = v1928 < v77;
if(v1929) {
uint32_t const v1930 = uint32_t(v1928);
uint32_t const v1931 = v1930 * v90;
uint32_t const v1932 = v92 + v1931;
float const v1933 = *v1918;
uint32_t const v1934 = reinterpret_cast<const thread uint32_t&>(v1933);
bool const v1935 = v1934 == v99;
float const v1936 = 1;
float const v1937 = v1936 / v1933;
float const v1938 = v1935 ? v202 : v1937;
float_4 const v1939 = *v211;
uint32_t const v1940 = v188 * v190;
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
uint32_t const v1950 = v124 + v1940;
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
uint32_t const v1959 = v1788 + v1940;
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
bool const v1978 = v188 == v99;
if(v1978) {
float const v1979 = *v209;
float const v1980 = log(v1933);float const v1981 = v1979 + v1980;
uint32_t const v1982 = v95 + v1930;
device float * const v1983 = &v5[v1982];
*v1983 = v1981;
}
}
float const v1984 = *v214;
float v1985_store;
thread float * v1985 = &v1985_store;*v1985 = v1984;
float const v1986 = *v1985;
float const v1987 = simd_shuffle_xor(v1986, v124);;
float const v1988 = v1986 + v1987;
*v1985 = v1988;
float const v1989 = *v1985;
float const v1990 = simd_shuffle_xor(v1989, v1788);;
float const v1991 = v1989 + v1990;
*v1985 = v1991;
float const v1992 = *v1985;
float const v1993 = simd_shuffle_xor(v1992, v190);;
float const v1994 = v1992 + v1993;
*v1985 = v1994;
uint32_t const v1995 = 3;
uint32_t const v1996 = v1794 + v1995;
bool const v1997 = v1996 < v77;
if(v1997) {
uint32_t const v1998 = uint32_t(v1996);
uint32_t const v1999 = v1998 * v90;
uint32_t const v2000 = v92 + v1999;
float const v2001 = *v1985;
uint32_t const v2002 = reinterpret_cast<const thread uint32_t&>(v2001);
bool const v2003 = v2002 == v99;
float const v2004 = 1;
float const v2005 = v2004 / v2001;
float const v2006 = v2003 ? v202 : v2005;
float_4 const v2007 = *v215;
uint32_t const v2008 = v188 * v190;
uint32_t const v2009 = 20;
bool const v2010 = v2008 < v2009;
if(v2010) {
float const v2011 = v2007.i_0;
float const v2012 = v2011 * v2006;
uint32_t const v2013 = 20;
uint32_t const v2014 = v2000 * v2013;
uint32_t const v2015 = uint32_t(v2008);
uint32_t const v2016 = v2014 + v2015;
device float * const v2017 = &v4[v2016];
*v2017 = v2012;
}
uint32_t const v2018 = v124 + v2008;
bool const v2019 = v2018 < v2009;
if(v2019) {
float const v2020 = v2007.i_1;
float const v2021 = v2020 * v2006;
uint32_t const v2022 = 20;
uint32_t const v2023 = v2000 * v2022;
uint32_t const v2024 = uint32_t(v2018);
uint32_t const v2025 = v2023 + v2024;
device float * const v2026 = &v4[v2025];
*v2026 = v2021;
}
uint32_t const v2027 = v1788 + v2008;
bool const v2028 = v2027 < v2009;
if(v2028) {
float const v2029 = v2007.i_2;
float const v2030 = v2029 * v2006;
uint32_t const v2031 = 20;
uint32_t const v2032 = v2000 * v2031;
uint32_t const v2033 = uint32_t(v2027);
uint32_t const v2034 = v2032 + v2033;
device float * const v2035 = &v4[v2034];
*v2035 = v2030;
}
uint32_t const v2036 = v1995 + v2008;
bool const v2037 = v2036 < v2009;
if(v2037) {
float const v2038 = v2007.i_3;
float const v2039 = v2038 * v2006;
uint32_t const v2040 = 20;
uint32_t const v2041 = v2000 * v2040;
uint32_t const v2042 = uint32_t(v2036);
uint32_t const v2043 = v2041 + v2042;
device float * const v2044 = &v4[v2043];
*v2044 = v2039;
}
bool const v2045 = v188 == v99;
if(v2045) {
float const v2046 = *v213;
float const v2047 = log(v2001);float const v2048 = v2046 + v2047;
uint32_t const v2049 = v95 + v1998;
device float * const v2050 = &v5[v2049];
*v2050 = v2048;
}
}
}
return;
}
