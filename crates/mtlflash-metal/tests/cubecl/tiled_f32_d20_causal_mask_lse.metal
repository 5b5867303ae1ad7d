// What CubeCL 0.11.3 makes of this project's tiled kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse mask absent absent absent
// call: kernel=v1 t=f32 h=2 lq=70 lk=90 d=20 causal=br mask=random lse=1; 2 2 1; 000000005e010000050000000100000000000000c2010000050000000100000000000000c2010000050000000100000000000000000000005a000000010000000000000000000000000000000000000000000000000000002ef9643e0000803f0000803f00000000baffffff140000001400000000000000460000005a000000020000000100000000000000000000000000000000000000bc0200008403000084030000f00a00008c0000009c18000004000000010000000400000000000000
// call: kernel=v1 t=f32 lq=70 d=20 causal=br mask=random nan=seen lse=1; 1 2 1; 000000000000000005000000010000000000000000000000050000000100000000000000000000000500000001000000000000000000000046000000010000000000000000000000000000000000000000000000000000002ef9643e0000803f0000803f00000000baffffff00000000000000000000000046000000460000000100000001000000000000000000000000000000000000005e0100005e0100005e01000078050000460000002413000004000000010000000400000000000000
// call: kernel=v1 t=f32 lq=90 lk=40 d=20 causal=br mask=dead nan=hidden lse=1; 1 2 1; 000000000000000005000000010000000000000000000000050000000100000000000000000000000500000001000000000000000000000028000000010000000000000000000000000000000000000000000000000000002ef9643e0000803f0000803f00000000a6ffffffceffffffceffffff000000005a00000028000000010000000100000000000000000000000000000000000000c2010000c8000000c8000000080700005a000000100e000004000000010000000400000000000000

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
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device float_4 const* const v1 [[buffer(0)]], device float_4 const* const v2 [[buffer(1)]], device float_4 const* const v3 [[buffer(2)]], device float * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint8_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_threadgroup_v11 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v12 [[threadgroup_position_in_grid]]) {
alignas(16) threadgroup char v13[23044];
constant uint32_t const* const dynamic_meta_v14 = reinterpret_cast<constant uint32_t const*>(v10 + 1);
constant info_st& info_v15 = *v10;
uint32_t const v16 = 0;
uint32_t const v17 = info_v15.scalars_u32[0];
uint32_t const v18 = info_v15.scalars_u32[1];
uint32_t const v19 = info_v15.scalars_u32[2];
uint32_t const v20 = info_v15.scalars_u32[3];
int32_t const v21 = info_v15.scalars_i32[1];
float const v22 = info_v15.scalars_f32[0];
uint32_t const v23 = info_v15.scalars_usize[0];
uint32_t const v24 = info_v15.scalars_usize[1];
uint32_t const v25 = info_v15.scalars_usize[2];
uint32_t const v26 = info_v15.scalars_usize[4];
uint32_t const v27 = info_v15.scalars_usize[5];
uint32_t const v28 = info_v15.scalars_usize[6];
uint32_t const v29 = info_v15.scalars_usize[8];
uint32_t const v30 = info_v15.scalars_usize[9];
uint32_t const v31 = info_v15.scalars_usize[10];
uint32_t const v32 = info_v15.scalars_usize[12];
uint32_t const v33 = info_v15.scalars_usize[13];
uint32_t const v34 = info_v15.scalars_usize[14];
uint32_t const v35 = info_v15.scalars_usize[15];
uint32_t const v36 = threadgroup_position_in_grid_v12[2];
uint32_t const v37 = threadgroup_position_in_grid_v12[0];
uint32_t const v38 = v37 / v20;
uint32_t const v39 = uint32_t(v36);
uint32_t const v40 = uint32_t(v19);
uint32_t const v41 = v39 * v40;
uint32_t const v42 = uint32_t(v37);
uint32_t const v43 = v41 + v42;
uint32_t const v44 = uint32_t(v17);
uint32_t const v45 = v43 * v44;
uint32_t const v46 = v39 * v23;
uint32_t const v47 = v42 * v24;
uint32_t const v48 = v46 + v47;
uint32_t const v49 = v39 * v26;
uint32_t const v50 = uint32_t(v38);
uint32_t const v51 = v50 * v27;
uint32_t const v52 = v49 + v51;
uint32_t const v53 = v39 * v29;
uint32_t const v54 = v50 * v30;
uint32_t const v55 = v53 + v54;
uint32_t const v56 = threadgroup_position_in_grid_v12[1];
uint32_t const v57 = 1;
uint32_t const v58 = v17 - v57;
uint32_t const v59 = 64;
uint32_t const v60 = v58 / v59;
uint32_t const v61 = v60 - v56;
uint32_t const v62 = v61 * v59;
uint32_t const v63 = 8;
uint32_t const v64 = thread_index_in_threadgroup_v11 % v63;
uint32_t const v65 = thread_index_in_threadgroup_v11 / v63;
uint32_t const v66 = 4;
uint32_t const v67 = v65 * v66;
threadgroup array<float_4, 576> * const v68 = reinterpret_cast<threadgroup array<float_4, 576> *>(&v13[0]);
threadgroup array<float_4, 288> * const v69 = reinterpret_cast<threadgroup array<float_4, 288> *>(&v13[9216]);
threadgroup array<float_4, 576> * const v70 = reinterpret_cast<threadgroup array<float_4, 576> *>(&v13[13824]);
uint32_t const v71 = 1;
array<float, 4> v72_store = {};
thread array<float, 4> * v72 = &v72_store;uint32_t const v73 = 4;
array<float, 4> v74_store = {};
thread array<float, 4> * v74 = &v74_store;array<float_4, 4> v75_store = {};
thread array<float_4, 4> * v75 = &v75_store;thread float * const v76 = &(*v72)[v16];
float const v77 = -3.402823470e+38;
*v76 = v77;
thread float * const v78 = &(*v74)[v16];
float const v79 = 0;
*v78 = v79;
float_4 const v80 = float_4{v79, v79, v79, v79};
thread float_4 * const v81 = &(*v75)[v16];
*v81 = v80;
thread float * const v82 = &(*v72)[v71];
*v82 = v77;
thread float * const v83 = &(*v74)[v71];
*v83 = v79;
thread float_4 * const v84 = &(*v75)[v71];
*v84 = v80;
uint32_t const v85 = 2;
thread float * const v86 = &(*v72)[v85];
*v86 = v77;
thread float * const v87 = &(*v74)[v85];
*v87 = v79;
thread float_4 * const v88 = &(*v75)[v85];
*v88 = v80;
uint32_t const v89 = 3;
thread float * const v90 = &(*v72)[v89];
*v90 = v77;
thread float * const v91 = &(*v74)[v89];
*v91 = v79;
thread float_4 * const v92 = &(*v75)[v89];
*v92 = v80;
uint32_t const v93 = v62 + v59;
uint32_t const v94 = min(v93, v17);
uint32_t const v95 = v94 - v57;
int32_t const v96 = int32_t(v18);
int32_t const v97 = 0;
int32_t const v98 = int32_t(v95);
int32_t const v99 = v98 + v21;
int32_t const v100 = 1;
int32_t const v101 = v99 + v100;
int32_t const v102 = min(v96, v101);
int32_t const v103 = max(v102, v97);
int32_t const v104 = min(v97, v96);
uint32_t const v105 = uint32_t(v104);
uint32_t const v106 = 32;
uint32_t const v107 = v105 / v106;
int32_t const v108 = 31;
int32_t const v109 = v103 + v108;
uint32_t const v110 = uint32_t(v109);
uint32_t const v111 = v110 / v106;
uint32_t const v112 = max(v111, v107);
for(uint32_t v113 = v107; v113 < v112; v113 += v57) {
uint32_t const v114 = v113 * v106;
array<float, 16> v115_store = {};
thread array<float, 16> * v115 = &v115_store;thread float * const v116 = &(*v115)[v16];
*v116 = v79;
thread float * const v117 = &(*v115)[v71];
*v117 = v79;
thread float * const v118 = &(*v115)[v85];
*v118 = v79;
thread float * const v119 = &(*v115)[v89];
*v119 = v79;
thread float * const v120 = &(*v115)[v73];
*v120 = v79;
uint32_t const v121 = 5;
thread float * const v122 = &(*v115)[v121];
*v122 = v79;
uint32_t const v123 = 6;
thread float * const v124 = &(*v115)[v123];
*v124 = v79;
uint32_t const v125 = 7;
thread float * const v126 = &(*v115)[v125];
*v126 = v79;
uint32_t const v127 = 8;
thread float * const v128 = &(*v115)[v127];
*v128 = v79;
uint32_t const v129 = 9;
thread float * const v130 = &(*v115)[v129];
*v130 = v79;
uint32_t const v131 = 10;
thread float * const v132 = &(*v115)[v131];
*v132 = v79;
uint32_t const v133 = 11;
thread float * const v134 = &(*v115)[v133];
*v134 = v79;
uint32_t const v135 = 12;
thread float * const v136 = &(*v115)[v135];
*v136 = v79;
uint32_t const v137 = 13;
thread float * const v138 = &(*v115)[v137];
*v138 = v79;
uint32_t const v139 = 14;
thread float * const v140 = &(*v115)[v139];
*v140 = v79;
uint32_t const v141 = 15;
thread float * const v142 = &(*v115)[v141];
*v142 = v79;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v143 = 0;
float_4 v144_store;
thread float_4 * v144 = &v144_store;*v144 = v80;
uint32_t const v145 = v62 + v65;
bool const v146 = v145 < v17;
if(v146) {
uint32_t const v147 = uint32_t(v145);
uint32_t const v148 = v147 * v25;
uint32_t const v149 = v48 + v148;
uint32_t const v150 = v64 * v66;
float_4 v151_store;
thread float_4 * v151 = &v151_store;*v151 = v80;
uint32_t const v152 = 20;
bool const v153 = v150 < v152;
if(v153) {
uint32_t const v154 = v150 / v66;
uint32_t const v155 = uint32_t(v154);
uint32_t const v156 = v149 + v155;
device float_4 const* const v157 = &v1[v156];
float_4 const v158 = *v157;
*v151 = v158;
}
float_4 const v159 = *v151;
*v144 = v159;
}
uint32_t const v160 = 9;
uint32_t const v161 = v65 * v160;
uint32_t const v162 = v161 + v64;
uint32_t const v163 = uint32_t(v162);
threadgroup float_4 * const v164 = &(*v68)[v163];
float_4 const v165 = *v144;
*v164 = v165;
uint32_t const v166 = 128;
uint32_t const v167 = thread_index_in_threadgroup_v11 + v166;
uint32_t const v168 = v167 / v63;
uint32_t const v169 = v167 % v63;
float_4 v170_store;
thread float_4 * v170 = &v170_store;*v170 = v80;
uint32_t const v171 = v62 + v168;
bool const v172 = v171 < v17;
if(v172) {
uint32_t const v173 = uint32_t(v171);
uint32_t const v174 = v173 * v25;
uint32_t const v175 = v48 + v174;
uint32_t const v176 = v169 * v66;
float_4 v177_store;
thread float_4 * v177 = &v177_store;*v177 = v80;
uint32_t const v178 = 20;
bool const v179 = v176 < v178;
if(v179) {
uint32_t const v180 = v176 / v66;
uint32_t const v181 = uint32_t(v180);
uint32_t const v182 = v175 + v181;
device float_4 const* const v183 = &v1[v182];
float_4 const v184 = *v183;
*v177 = v184;
}
float_4 const v185 = *v177;
*v170 = v185;
}
uint32_t const v186 = v168 * v160;
uint32_t const v187 = v186 + v169;
uint32_t const v188 = uint32_t(v187);
threadgroup float_4 * const v189 = &(*v68)[v188];
float_4 const v190 = *v170;
*v189 = v190;
uint32_t const v191 = 256;
uint32_t const v192 = thread_index_in_threadgroup_v11 + v191;
uint32_t const v193 = v192 / v63;
uint32_t const v194 = v192 % v63;
float_4 v195_store;
thread float_4 * v195 = &v195_store;*v195 = v80;
uint32_t const v196 = v62 + v193;
bool const v197 = v196 < v17;
if(v197) {
uint32_t const v198 = uint32_t(v196);
uint32_t const v199 = v198 * v25;
uint32_t const v200 = v48 + v199;
uint32_t const v201 = v194 * v66;
float_4 v202_store;
thread float_4 * v202 = &v202_store;*v202 = v80;
uint32_t const v203 = 20;
bool const v204 = v201 < v203;
if(v204) {
uint32_t const v205 = v201 / v66;
uint32_t const v206 = uint32_t(v205);
uint32_t const v207 = v200 + v206;
device float_4 const* const v208 = &v1[v207];
float_4 const v209 = *v208;
*v202 = v209;
}
float_4 const v210 = *v202;
*v195 = v210;
}
uint32_t const v211 = v193 * v160;
uint32_t const v212 = v211 + v194;
uint32_t const v213 = uint32_t(v212);
threadgroup float_4 * const v214 = &(*v68)[v213];
float_4 const v215 = *v195;
*v214 = v215;
uint32_t const v216 = 384;
uint32_t const v217 = thread_index_in_threadgroup_v11 + v216;
uint32_t const v218 = v217 / v63;
uint32_t const v219 = v217 % v63;
float_4 v220_store;
thread float_4 * v220 = &v220_store;*v220 = v80;
uint32_t const v221 = v62 + v218;
bool const v222 = v221 < v17;
if(v222) {
uint32_t const v223 = uint32_t(v221);
uint32_t const v224 = v223 * v25;
uint32_t const v225 = v48 + v224;
uint32_t const v226 = v219 * v66;
float_4 v227_store;
thread float_4 * v227 = &v227_store;*v227 = v80;
uint32_t const v228 = 20;
bool const v229 = v226 < v228;
if(v229) {
uint32_t const v230 = v226 / v66;
uint32_t const v231 = uint32_t(v230);
uint32_t const v232 = v225 + v231;
device float_4 const* const v233 = &v1[v232];
float_4 const v234 = *v233;
*v227 = v234;
}
float_4 const v235 = *v227;
*v220 = v235;
}
uint32_t const v236 = v218 * v160;
uint32_t const v237 = v236 + v219;
uint32_t const v238 = uint32_t(v237);
threadgroup float_4 * const v239 = &(*v68)[v238];
float_4 const v240 = *v220;
*v239 = v240;
float_4 v241_store;
thread float_4 * v241 = &v241_store;*v241 = v80;
uint32_t const v242 = v114 + v65;
bool const v243 = v242 < v18;
if(v243) {
uint32_t const v244 = uint32_t(v242);
uint32_t const v245 = v244 * v28;
uint32_t const v246 = v52 + v245;
uint32_t const v247 = v64 * v66;
float_4 v248_store;
thread float_4 * v248 = &v248_store;*v248 = v80;
uint32_t const v249 = 20;
bool const v250 = v247 < v249;
if(v250) {
uint32_t const v251 = v247 / v66;
uint32_t const v252 = uint32_t(v251);
uint32_t const v253 = v246 + v252;
device float_4 const* const v254 = &v2[v253];
float_4 const v255 = *v254;
*v248 = v255;
}
float_4 const v256 = *v248;
*v241 = v256;
}
uint32_t const v257 = v65 / v106;
uint32_t const v258 = v65 % v106;
uint32_t const v259 = v257 * v106;
uint32_t const v260 = v258 % v66;
uint32_t const v261 = v260 * v63;
uint32_t const v262 = v259 + v261;
uint32_t const v263 = v258 / v66;
uint32_t const v264 = v262 + v263;
uint32_t const v265 = v264 * v160;
uint32_t const v266 = v265 + v64;
uint32_t const v267 = uint32_t(v266);
threadgroup float_4 * const v268 = &(*v69)[v267];
float_4 const v269 = *v241;
*v268 = v269;
float_4 v270_store;
thread float_4 * v270 = &v270_store;*v270 = v80;
uint32_t const v271 = v114 + v168;
bool const v272 = v271 < v18;
if(v272) {
uint32_t const v273 = uint32_t(v271);
uint32_t const v274 = v273 * v28;
uint32_t const v275 = v52 + v274;
uint32_t const v276 = v169 * v66;
float_4 v277_store;
thread float_4 * v277 = &v277_store;*v277 = v80;
uint32_t const v278 = 20;
bool const v279 = v276 < v278;
if(v279) {
uint32_t const v280 = v276 / v66;
uint32_t const v281 = uint32_t(v280);
uint32_t const v282 = v275 + v281;
device float_4 const* const v283 = &v2[v282];
float_4 const v284 = *v283;
*v277 = v284;
}
float_4 const v285 = *v277;
*v270 = v285;
}
uint32_t const v286 = v168 / v106;
uint32_t const v287 = v168 % v106;
uint32_t const v288 = v286 * v106;
uint32_t const v289 = v287 % v66;
uint32_t const v290 = v289 * v63;
uint32_t const v291 = v288 + v290;
uint32_t const v292 = v287 / v66;
uint32_t const v293 = v291 + v292;
uint32_t const v294 = v293 * v160;
uint32_t const v295 = v294 + v169;
uint32_t const v296 = uint32_t(v295);
threadgroup float_4 * const v297 = &(*v69)[v296];
float_4 const v298 = *v270;
*v297 = v298;
threadgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v299 = v143; v299 < v63; v299 += v57) {
array<float_4, 4> v300_store = {};
thread array<float_4, 4> * v300 = &v300_store;uint32_t const v301 = v64 * v160;
uint32_t const v302 = v301 + v299;
uint32_t const v303 = uint32_t(v302);
threadgroup float_4 * const v304 = &(*v69)[v303];
float_4 const v305 = *v304;
thread float_4 * const v306 = &(*v300)[v16];
*v306 = v305;
uint32_t const v307 = v63 + v64;
uint32_t const v308 = v307 * v160;
uint32_t const v309 = v308 + v299;
uint32_t const v310 = uint32_t(v309);
threadgroup float_4 * const v311 = &(*v69)[v310];
float_4 const v312 = *v311;
thread float_4 * const v313 = &(*v300)[v71];
*v313 = v312;
uint32_t const v314 = 16;
uint32_t const v315 = v314 + v64;
uint32_t const v316 = v315 * v160;
uint32_t const v317 = v316 + v299;
uint32_t const v318 = uint32_t(v317);
threadgroup float_4 * const v319 = &(*v69)[v318];
float_4 const v320 = *v319;
thread float_4 * const v321 = &(*v300)[v85];
*v321 = v320;
uint32_t const v322 = 24;
uint32_t const v323 = v322 + v64;
uint32_t const v324 = v323 * v160;
uint32_t const v325 = v324 + v299;
uint32_t const v326 = uint32_t(v325);
threadgroup float_4 * const v327 = &(*v69)[v326];
float_4 const v328 = *v327;
thread float_4 * const v329 = &(*v300)[v89];
*v329 = v328;
uint32_t const v330 = v67 * v160;
uint32_t const v331 = v330 + v299;
uint32_t const v332 = uint32_t(v331);
threadgroup float_4 * const v333 = &(*v68)[v332];
float_4 const v334 = *v333;
float const v335 = v334.i_0;
float_4 const v336 = *v306;
float const v337 = v336.i_0;
float const v338 = *v116;
float const v339 = fma(v335, v337, v338);
*v116 = v339;
float const v340 = v334.i_1;
float const v341 = v336.i_1;
float const v342 = *v116;
float const v343 = fma(v340, v341, v342);
*v116 = v343;
float const v344 = v334.i_2;
float const v345 = v336.i_2;
float const v346 = *v116;
float const v347 = fma(v344, v345, v346);
*v116 = v347;
float const v348 = v334.i_3;
float const v349 = v336.i_3;
float const v350 = *v116;
float const v351 = fma(v348, v349, v350);
*v116 = v351;
float_4 const v352 = *v313;
float const v353 = v352.i_0;
float const v354 = *v117;
float const v355 = fma(v335, v353, v354);
*v117 = v355;
float const v356 = v352.i_1;
float const v357 = *v117;
float const v358 = fma(v340, v356, v357);
*v117 = v358;
float const v359 = v352.i_2;
float const v360 = *v117;
float const v361 = fma(v344, v359, v360);
*v117 = v361;
float const v362 = v352.i_3;
float const v363 = *v117;
float const v364 = fma(v348, v362, v363);
*v117 = v364;
float_4 const v365 = *v321;
float const v366 = v365.i_0;
float const v367 = *v118;
float const v368 = fma(v335, v366, v367);
*v118 = v368;
float const v369 = v365.i_1;
float const v370 = *v118;
float const v371 = fma(v340, v369, v370);
*v118 = v371;
float const v372 = v365.i_2;
float const v373 = *v118;
float const v374 = fma(v344, v372, v373);
*v118 = v374;
float const v375 = v365.i_3;
float const v376 = *v118;
float const v377 = fma(v348, v375, v376);
*v118 = v377;
float_4 const v378 = *v329;
float const v379 = v378.i_0;
float const v380 = *v119;
float const v381 = fma(v335, v379, v380);
*v119 = v381;
float const v382 = v378.i_1;
float const v383 = *v119;
float const v384 = fma(v340, v382, v383);
*v119 = v384;
float const v385 = v378.i_2;
float const v386 = *v119;
float const v387 = fma(v344, v385, v386);
*v119 = v387;
float const v388 = v378.i_3;
float const v389 = *v119;
float const v390 = fma(v348, v388, v389);
*v119 = v390;
uint32_t const v391 = v67 + v57;
uint32_t const v392 = v391 * v160;
uint32_t const v393 = v392 + v299;
uint32_t const v394 = uint32_t(v393);
threadgroup float_4 * const v395 = &(*v68)[v394];
float_4 const v396 = *v395;
float const v397 = v396.i_0;
float const v398 = *v120;
float const v399 = fma(v397, v337, v398);
*v120 = v399;
float const v400 = v396.i_1;
float const v401 = *v120;
float const v402 = fma(v400, v341, v401);
*v120 = v402;
float const v403 = v396.i_2;
float const v404 = *v120;
float const v405 = fma(v403, v345, v404);
*v120 = v405;
float const v406 = v396.i_3;
float const v407 = *v120;
float const v408 = fma(v406, v349, v407);
*v120 = v408;
float const v409 = *v122;
float const v410 = fma(v397, v353, v409);
*v122 = v410;
float const v411 = *v122;
float const v412 = fma(v400, v356, v411);
*v122 = v412;
float const v413 = *v122;
float const v414 = fma(v403, v359, v413);
*v122 = v414;
float const v415 = *v122;
float const v416 = fma(v406, v362, v415);
*v122 = v416;
float const v417 = *v124;
float const v418 = fma(v397, v366, v417);
*v124 = v418;
float const v419 = *v124;
float const v420 = fma(v400, v369, v419);
*v124 = v420;
float const v421 = *v124;
float const v422 = fma(v403, v372, v421);
*v124 = v422;
float const v423 = *v124;
float const v424 = fma(v406, v375, v423);
*v124 = v424;
float const v425 = *v126;
float const v426 = fma(v397, v379, v425);
*v126 = v426;
float const v427 = *v126;
float const v428 = fma(v400, v382, v427);
*v126 = v428;
float const v429 = *v126;
float const v430 = fma(v403, v385, v429);
*v126 = v430;
float const v431 = *v126;
float const v432 = fma(v406, v388, v431);
*v126 = v432;
uint32_t const v433 = 2;
uint32_t const v434 = v67 + v433;
uint32_t const v435 = v434 * v160;
uint32_t const v436 = v435 + v299;
uint32_t const v437 = uint32_t(v436);
threadgroup float_4 * const v438 = &(*v68)[v437];
float_4 const v439 = *v438;
float const v440 = v439.i_0;
float const v441 = *v128;
float const v442 = fma(v440, v337, v441);
*v128 = v442;
float const v443 = v439.i_1;
float const v444 = *v128;
float const v445 = fma(v443, v341, v444);
*v128 = v445;
float const v446 = v439.i_2;
float const v447 = *v128;
float const v448 = fma(v446, v345, v447);
*v128 = v448;
float const v449 = v439.i_3;
float const v450 = *v128;
float const v451 = fma(v449, v349, v450);
*v128 = v451;
float const v452 = *v130;
float const v453 = fma(v440, v353, v452);
*v130 = v453;
float const v454 = *v130;
float const v455 = fma(v443, v356, v454);
*v130 = v455;
float const v456 = *v130;
float const v457 = fma(v446, v359, v456);
*v130 = v457;
float const v458 = *v130;
float const v459 = fma(v449, v362, v458);
*v130 = v459;
float const v460 = *v132;
float const v461 = fma(v440, v366, v460);
*v132 = v461;
float const v462 = *v132;
float const v463 = fma(v443, v369, v462);
*v132 = v463;
float const v464 = *v132;
float const v465 = fma(v446, v372, v464);
*v132 = v465;
float const v466 = *v132;
float const v467 = fma(v449, v375, v466);
*v132 = v467;
float const v468 = *v134;
float const v469 = fma(v440, v379, v468);
*v134 = v469;
float const v470 = *v134;
float const v471 = fma(v443, v382, v470);
*v134 = v471;
float const v472 = *v134;
float const v473 = fma(v446, v385, v472);
*v134 = v473;
float const v474 = *v134;
float const v475 = fma(v449, v388, v474);
*v134 = v475;
uint32_t const v476 = 3;
uint32_t const v477 = v67 + v476;
uint32_t const v478 = v477 * v160;
uint32_t const v479 = v478 + v299;
uint32_t const v480 = uint32_t(v479);
threadgroup float_4 * const v481 = &(*v68)[v480];
float_4 const v482 = *v481;
float const v483 = v482.i_0;
float const v484 = *v136;
float const v485 = fma(v483, v337, v484);
*v136 = v485;
float const v486 = v482.i_1;
float const v487 = *v136;
float const v488 = fma(v486, v341, v487);
*v136 = v488;
float const v489 = v482.i_2;
float const v490 = *v136;
float const v491 = fma(v489, v345, v490);
*v136 = v491;
float const v492 = v482.i_3;
float const v493 = *v136;
float const v494 = fma(v492, v349, v493);
*v136 = v494;
float const v495 = *v138;
float const v496 = fma(v483, v353, v495);
*v138 = v496;
float const v497 = *v138;
float const v498 = fma(v486, v356, v497);
*v138 = v498;
float const v499 = *v138;
float const v500 = fma(v489, v359, v499);
*v138 = v500;
float const v501 = *v138;
float const v502 = fma(v492, v362, v501);
*v138 = v502;
float const v503 = *v140;
float const v504 = fma(v483, v366, v503);
*v140 = v504;
float const v505 = *v140;
float const v506 = fma(v486, v369, v505);
*v140 = v506;
float const v507 = *v140;
float const v508 = fma(v489, v372, v507);
*v140 = v508;
float const v509 = *v140;
float const v510 = fma(v492, v375, v509);
*v140 = v510;
float const v511 = *v142;
float const v512 = fma(v483, v379, v511);
*v142 = v512;
float const v513 = *v142;
float const v514 = fma(v486, v382, v513);
*v142 = v514;
float const v515 = *v142;
float const v516 = fma(v489, v385, v515);
*v142 = v516;
float const v517 = *v142;
float const v518 = fma(v492, v388, v517);
*v142 = v518;
}
uint32_t const v519 = v62 + v67;
uint32_t const v520 = v64 * v66;
uint32_t const v521 = v114 + v520;
float v522_store;
thread float * v522 = &v522_store;*v522 = v77;
bool const v523 = v519 < v17;
bool v524_store;
thread bool * v524 = &v524_store;if(v523) {
int32_t const v525 = int32_t(v521);
int32_t const v526 = int32_t(v519);
int32_t const v527 = v525 - v526;
bool const v528 = v521 < v18;
bool const v529 = v527 <= v21;
bool const v530 = v528 && v529;
bool v531_store;
thread bool * v531 = &v531_store;*v531 = v530;
bool const v532 = *v531;
bool const v533 = v532 && v523;
*v531 = v533;
bool const v534 = *v531;
if(v534) {
uint32_t const v535 = v39 * v32;
uint32_t const v536 = v42 * v33;
uint32_t const v537 = v535 + v536;
uint32_t const v538 = uint32_t(v519);
uint32_t const v539 = v538 * v34;
uint32_t const v540 = v537 + v539;
uint32_t const v541 = uint32_t(v521);
uint32_t const v542 = v541 * v35;
uint32_t const v543 = v540 + v542;
device uint8_t const* const v544 = &v6[v543];
uint8_t const v545 = *v544;
uint8_t const v546 = 0;
bool const v547 = v545 != v546;
bool const v548 = !v547;
*v531 = v548;
}
bool const v549 = *v531;
*v524 = v549;
}
 else {
bool const v550 = false;
*v524 = v550;
}
bool const v551 = *v524;
bool v552_store;
thread bool * v552 = &v552_store;if(v551) {
bool const v553 = true;
*v552 = v553;
}
 else {
bool const v554 = false;
*v552 = v554;
}
bool const v555 = *v552;
if(v555) {
float const v556 = *v116;
float const v557 = v556 * v22;
*v522 = v557;
}
float const v558 = *v522;
*v116 = v558;
uint32_t const v559 = v114 + v57;
uint32_t const v560 = v559 + v520;
float v561_store;
thread float * v561 = &v561_store;*v561 = v77;
bool v562_store;
thread bool * v562 = &v562_store;if(v523) {
int32_t const v563 = int32_t(v560);
int32_t const v564 = int32_t(v519);
int32_t const v565 = v563 - v564;
bool const v566 = v560 < v18;
bool const v567 = v565 <= v21;
bool const v568 = v566 && v567;
bool v569_store;
thread bool * v569 = &v569_store;*v569 = v568;
bool const v570 = *v569;
bool const v571 = v570 && v523;
*v569 = v571;
bool const v572 = *v569;
if(v572) {
uint32_t const v573 = v39 * v32;
uint32_t const v574 = v42 * v33;
uint32_t const v575 = v573 + v574;
uint32_t const v576 = uint32_t(v519);
uint32_t const v577 = v576 * v34;
uint32_t const v578 = v575 + v577;
uint32_t const v579 = uint32_t(v560);
uint32_t const v580 = v579 * v35;
uint32_t const v581 = v578 + v580;
device uint8_t const* const v582 = &v6[v581];
uint8_t const v583 = *v582;
uint8_t const v584 = 0;
bool const v585 = v583 != v584;
bool const v586 = !v585;
*v569 = v586;
}
bool const v587 = *v569;
*v562 = v587;
}
 else {
bool const v588 = false;
*v562 = v588;
}
bool const v589 = *v562;
bool v590_store;
thread bool * v590 = &v590_store;if(v589) {
bool const v591 = true;
*v590 = v591;
}
 else {
bool const v592 = false;
*v590 = v592;
}
bool const v593 = *v590;
if(v593) {
float const v594 = *v117;
float const v595 = v594 * v22;
*v561 = v595;
}
float const v596 = *v561;
*v117 = v596;
uint32_t const v597 = 2;
uint32_t const v598 = v114 + v597;
uint32_t const v599 = v598 + v520;
float v600_store;
thread float * v600 = &v600_store;*v600 = v77;
bool v601_store;
thread bool * v601 = &v601_store;if(v523) {
int32_t const v602 = int32_t(v599);
int32_t const v603 = int32_t(v519);
int32_t const v604 = v602 - v603;
bool const v605 = v599 < v18;
bool const v606 = v604 <= v21;
bool const v607 = v605 && v606;
bool v608_store;
thread bool * v608 = &v608_store;*v608 = v607;
bool const v609 = *v608;
bool const v610 = v609 && v523;
*v608 = v610;
bool const v611 = *v608;
if(v611) {
uint32_t const v612 = v39 * v32;
uint32_t const v613 = v42 * v33;
uint32_t const v614 = v612 + v613;
uint32_t const v615 = uint32_t(v519);
uint32_t const v616 = v615 * v34;
uint32_t const v617 = v614 + v616;
uint32_t const v618 = uint32_t(v599);
uint32_t const v619 = v618 * v35;
uint32_t const v620 = v617 + v619;
device uint8_t const* const v621 = &v6[v620];
uint8_t const v622 = *v621;
uint8_t const v623 = 0;
bool const v624 = v622 != v623;
bool const v625 = !v624;
*v608 = v625;
}
bool const v626 = *v608;
*v601 = v626;
}
 else {
bool const v627 = false;
*v601 = v627;
}
bool const v628 = *v601;
bool v629_store;
thread bool * v629 = &v629_store;if(v628) {
bool const v630 = true;
*v629 = v630;
}
 else {
bool const v631 = false;
*v629 = v631;
}
bool const v632 = *v629;
if(v632) {
float const v633 = *v118;
float const v634 = v633 * v22;
*v600 = v634;
}
float const v635 = *v600;
*v118 = v635;
uint32_t const v636 = 3;
uint32_t const v637 = v114 + v636;
uint32_t const v638 = v637 + v520;
float v639_store;
thread float * v639 = &v639_store;*v639 = v77;
bool v640_store;
thread bool * v640 = &v640_store;if(v523) {
int32_t const v641 = int32_t(v638);
int32_t const v642 = int32_t(v519);
int32_t const v643 = v641 - v642;
bool const v644 = v638 < v18;
bool const v645 = v643 <= v21;
bool const v646 = v644 && v645;
bool v647_store;
thread bool * v647 = &v647_store;*v647 = v646;
bool const v648 = *v647;
bool const v649 = v648 && v523;
*v647 = v649;
bool const v650 = *v647;
if(v650) {
uint32_t const v651 = v39 * v32;
uint32_t const v652 = v42 * v33;
uint32_t const v653 = v651 + v652;
uint32_t const v654 = uint32_t(v519);
uint32_t const v655 = v654 * v34;
uint32_t const v656 = v653 + v655;
uint32_t const v657 = uint32_t(v638);
uint32_t const v658 = v657 * v35;
uint32_t const v659 = v656 + v658;
device uint8_t const* const v660 = &v6[v659];
uint8_t const v661 = *v660;
uint8_t const v662 = 0;
bool const v663 = v661 != v662;
bool const v664 = !v663;
*v647 = v664;
}
bool const v665 = *v647;
*v640 = v665;
}
 else {
bool const v666 = false;
*v640 = v666;
}
bool const v667 = *v640;
bool v668_store;
thread bool * v668 = &v668_store;if(v667) {
bool const v669 = true;
*v668 = v669;
}
 else {
bool const v670 = false;
*v668 = v670;
}
bool const v671 = *v668;
if(v671) {
float const v672 = *v119;
float const v673 = v672 * v22;
*v639 = v673;
}
float const v674 = *v639;
*v119 = v674;
uint32_t const v675 = v519 + v57;
float v676_store;
thread float * v676 = &v676_store;*v676 = v77;
bool const v677 = v675 < v17;
bool v678_store;
thread bool * v678 = &v678_store;if(v677) {
int32_t const v679 = int32_t(v521);
int32_t const v680 = int32_t(v675);
int32_t const v681 = v679 - v680;
bool const v682 = v521 < v18;
bool const v683 = v681 <= v21;
bool const v684 = v682 && v683;
bool v685_store;
thread bool * v685 = &v685_store;*v685 = v684;
bool const v686 = *v685;
bool const v687 = v686 && v677;
*v685 = v687;
bool const v688 = *v685;
if(v688) {
uint32_t const v689 = v39 * v32;
uint32_t const v690 = v42 * v33;
uint32_t const v691 = v689 + v690;
uint32_t const v692 = uint32_t(v675);
uint32_t const v693 = v692 * v34;
uint32_t const v694 = v691 + v693;
uint32_t const v695 = uint32_t(v521);
uint32_t const v696 = v695 * v35;
uint32_t const v697 = v694 + v696;
device uint8_t const* const v698 = &v6[v697];
uint8_t const v699 = *v698;
uint8_t const v700 = 0;
bool const v701 = v699 != v700;
bool const v702 = !v701;
*v685 = v702;
}
bool const v703 = *v685;
*v678 = v703;
}
 else {
bool const v704 = false;
*v678 = v704;
}
bool const v705 = *v678;
bool v706_store;
thread bool * v706 = &v706_store;if(v705) {
bool const v707 = true;
*v706 = v707;
}
 else {
bool const v708 = false;
*v706 = v708;
}
bool const v709 = *v706;
if(v709) {
float const v710 = *v120;
float const v711 = v710 * v22;
*v676 = v711;
}
float const v712 = *v676;
*v120 = v712;
float v713_store;
thread float * v713 = &v713_store;*v713 = v77;
bool v714_store;
thread bool * v714 = &v714_store;if(v677) {
int32_t const v715 = int32_t(v560);
int32_t const v716 = int32_t(v675);
int32_t const v717 = v715 - v716;
bool const v718 = v560 < v18;
bool const v719 = v717 <= v21;
bool const v720 = v718 && v719;
bool v721_store;
thread bool * v721 = &v721_store;*v721 = v720;
bool const v722 = *v721;
bool const v723 = v722 && v677;
*v721 = v723;
bool const v724 = *v721;
if(v724) {
uint32_t const v725 = v39 * v32;
uint32_t const v726 = v42 * v33;
uint32_t const v727 = v725 + v726;
uint32_t const v728 = uint32_t(v675);
uint32_t const v729 = v728 * v34;
uint32_t const v730 = v727 + v729;
uint32_t const v731 = uint32_t(v560);
uint32_t const v732 = v731 * v35;
uint32_t const v733 = v730 + v732;
device uint8_t const* const v734 = &v6[v733];
uint8_t const v735 = *v734;
uint8_t const v736 = 0;
bool const v737 = v735 != v736;
bool const v738 = !v737;
*v721 = v738;
}
bool const v739 = *v721;
*v714 = v739;
}
 else {
bool const v740 = false;
*v714 = v740;
}
bool const v741 = *v714;
bool v742_store;
thread bool * v742 = &v742_store;if(v741) {
bool const v743 = true;
*v742 = v743;
}
 else {
bool const v744 = false;
*v742 = v744;
}
bool const v745 = *v742;
if(v745) {
float const v746 = *v122;
float const v747 = v746 * v22;
*v713 = v747;
}
float const v748 = *v713;
*v122 = v748;
float v749_store;
thread float * v749 = &v749_store;*v749 = v77;
bool v750_store;
thread bool * v750 = &v750_store;if(v677) {
int32_t const v751 = int32_t(v599);
int32_t const v752 = int32_t(v675);
int32_t const v753 = v751 - v752;
bool const v754 = v599 < v18;
bool const v755 = v753 <= v21;
bool const v756 = v754 && v755;
bool v757_store;
thread bool * v757 = &v757_store;*v757 = v756;
bool const v758 = *v757;
bool const v759 = v758 && v677;
*v757 = v759;
bool const v760 = *v757;
if(v760) {
uint32_t const v761 = v39 * v32;
uint32_t const v762 = v42 * v33;
uint32_t const v763 = v761 + v762;
uint32_t const v764 = uint32_t(v675);
uint32_t const v765 = v764 * v34;
uint32_t const v766 = v763 + v765;
uint32_t const v767 = uint32_t(v599);
uint32_t const v768 = v767 * v35;
uint32_t const v769 = v766 + v768;
device uint8_t const* const v770 = &v6[v769];
uint8_t const v771 = *v770;
uint8_t const v772 = 0;
bool const v773 = v771 != v772;
bool const v774 = !v773;
*v757 = v774;
}
bool const v775 = *v757;
*v750 = v775;
}
 else {
bool const v776 = false;
*v750 = v776;
}
bool const v777 = *v750;
bool v778_store;
thread bool * v778 = &v778_store;if(v777) {
bool const v779 = true;
*v778 = v779;
}
 else {
bool const v780 = false;
*v778 = v780;
}
bool const v781 = *v778;
if(v781) {
float const v782 = *v124;
float const v783 = v782 * v22;
*v749 = v783;
}
float const v784 = *v749;
*v124 = v784;
float v785_store;
thread float * v785 = &v785_store;*v785 = v77;
bool v786_store;
thread bool * v786 = &v786_store;if(v677) {
int32_t const v787 = int32_t(v638);
int32_t const v788 = int32_t(v675);
int32_t const v789 = v787 - v788;
bool const v790 = v638 < v18;
bool const v791 = v789 <= v21;
bool const v792 = v790 && v791;
bool v793_store;
thread bool * v793 = &v793_store;*v793 = v792;
bool const v794 = *v793;
bool const v795 = v794 && v677;
*v793 = v795;
bool const v796 = *v793;
if(v796) {
uint32_t const v797 = v39 * v32;
uint32_t const v798 = v42 * v33;
uint32_t const v799 = v797 + v798;
uint32_t const v800 = uint32_t(v675);
uint32_t const v801 = v800 * v34;
uint32_t const v802 = v799 + v801;
uint32_t const v803 = uint32_t(v638);
uint32_t const v804 = v803 * v35;
uint32_t const v805 = v802 + v804;
device uint8_t const* const v806 = &v6[v805];
uint8_t const v807 = *v806;
uint8_t const v808 = 0;
bool const v809 = v807 != v808;
bool const v810 = !v809;
*v793 = v810;
}
bool const v811 = *v793;
*v786 = v811;
}
 else {
bool const v812 = false;
*v786 = v812;
}
bool const v813 = *v786;
bool v814_store;
thread bool * v814 = &v814_store;if(v813) {
bool const v815 = true;
*v814 = v815;
}
 else {
bool const v816 = false;
*v814 = v816;
}
bool const v817 = *v814;
if(v817) {
float const v818 = *v126;
float const v819 = v818 * v22;
*v785 = v819;
}
float const v820 = *v785;
*v126 = v820;
uint32_t const v821 = v519 + v597;
float v822_store;
thread float * v822 = &v822_store;*v822 = v77;
bool const v823 = v821 < v17;
bool v824_store;
thread bool * v824 = &v824_store;if(v823) {
int32_t const v825 = int32_t(v521);
int32_t const v826 = int32_t(v821);
int32_t const v827 = v825 - v826;
bool const v828 = v521 < v18;
bool const v829 = v827 <= v21;
bool const v830 = v828 && v829;
bool v831_store;
thread bool * v831 = &v831_store;*v831 = v830;
bool const v832 = *v831;
bool const v833 = v832 && v823;
*v831 = v833;
bool const v834 = *v831;
if(v834) {
uint32_t const v835 = v39 * v32;
uint32_t const v836 = v42 * v33;
uint32_t const v837 = v835 + v836;
uint32_t const v838 = uint32_t(v821);
uint32_t const v839 = v838 * v34;
uint32_t const v840 = v837 + v839;
uint32_t const v841 = uint32_t(v521);
uint32_t const v842 = v841 * v35;
uint32_t const v843 = v840 + v842;
device uint8_t const* const v844 = &v6[v843];
uint8_t const v845 = *v844;
uint8_t const v846 = 0;
bool const v847 = v845 != v846;
bool const v848 = !v847;
*v831 = v848;
}
bool const v849 = *v831;
*v824 = v849;
}
 else {
bool const v850 = false;
*v824 = v850;
}
bool const v851 = *v824;
bool v852_store;
thread bool * v852 = &v852_store;if(v851) {
bool const v853 = true;
*v852 = v853;
}
 else {
bool const v854 = false;
*v852 = v854;
}
bool const v855 = *v852;
if(v855) {
float const v856 = *v128;
float const v857 = v856 * v22;
*v822 = v857;
}
float const v858 = *v822;
*v128 = v858;
float v859_store;
thread float * v859 = &v859_store;*v859 = v77;
bool v860_store;
thread bool * v860 = &v860_store;if(v823) {
int32_t const v861 = int32_t(v560);
int32_t const v862 = int32_t(v821);
int32_t const v863 = v861 - v862;
bool const v864 = v560 < v18;
bool const v865 = v863 <= v21;
bool const v866 = v864 && v865;
bool v867_store;
thread bool * v867 = &v867_store;*v867 = v866;
bool const v868 = *v867;
bool const v869 = v868 && v823;
*v867 = v869;
bool const v870 = *v867;
if(v870) {
uint32_t const v871 = v39 * v32;
uint32_t const v872 = v42 * v33;
uint32_t const v873 = v871 + v872;
uint32_t const v874 = uint32_t(v821);
uint32_t const v875 = v874 * v34;
uint32_t const v876 = v873 + v875;
uint32_t const v877 = uint32_t(v560);
uint32_t const v878 = v877 * v35;
uint32_t const v879 = v876 + v878;
device uint8_t const* const v880 = &v6[v879];
uint8_t const v881 = *v880;
uint8_t const v882 = 0;
bool const v883 = v881 != v882;
bool const v884 = !v883;
*v867 = v884;
}
bool const v885 = *v867;
*v860 = v885;
}
 else {
bool const v886 = false;
*v860 = v886;
}
bool const v887 = *v860;
bool v888_store;
thread bool * v888 = &v888_store;if(v887) {
bool const v889 = true;
*v888 = v889;
}
 else {
bool const v890 = false;
*v888 = v890;
}
bool const v891 = *v888;
if(v891) {
float const v892 = *v130;
float const v893 = v892 * v22;
*v859 = v893;
}
float const v894 = *v859;
*v130 = v894;
float v895_store;
thread float * v895 = &v895_store;*v895 = v77;
bool v896_store;
thread bool * v896 = &v896_store;if(v823) {
int32_t const v897 = int32_t(v599);
int32_t const v898 = int32_t(v821);
int32_t const v899 = v897 - v898;
bool const v900 = v599 < v18;
bool const v901 = v899 <= v21;
bool const v902 = v900 && v901;
bool v903_store;
thread bool * v903 = &v903_store;*v903 = v902;
bool const v904 = *v903;
bool const v905 = v904 && v823;
*v903 = v905;
bool const v906 = *v903;
if(v906) {
uint32_t const v907 = v39 * v32;
uint32_t const v908 = v42 * v33;
uint32_t const v909 = v907 + v908;
uint32_t const v910 = uint32_t(v821);
uint32_t const v911 = v910 * v34;
uint32_t const v912 = v909 + v911;
uint32_t const v913 = uint32_t(v599);
uint32_t const v914 = v913 * v35;
uint32_t const v915 = v912 + v914;
device uint8_t const* const v916 = &v6[v915];
uint8_t const v917 = *v916;
uint8_t const v918 = 0;
bool const v919 = v917 != v918;
bool const v920 = !v919;
*v903 = v920;
}
bool const v921 = *v903;
*v896 = v921;
}
 else {
bool const v922 = false;
*v896 = v922;
}
bool const v923 = *v896;
bool v924_store;
thread bool * v924 = &v924_store;if(v923) {
bool const v925 = true;
*v924 = v925;
}
 else {
bool const v926 = false;
*v924 = v926;
}
bool const v927 = *v924;
if(v927) {
float const v928 = *v132;
float const v929 = v928 * v22;
*v895 = v929;
}
float const v930 = *v895;
*v132 = v930;
float v931_store;
thread float * v931 = &v931_store;*v931 = v77;
bool v932_store;
thread bool * v932 = &v932_store;if(v823) {
int32_t const v933 = int32_t(v638);
int32_t const v934 = int32_t(v821);
int32_t const v935 = v933 - v934;
bool const v936 = v638 < v18;
bool const v937 = v935 <= v21;
bool const v938 = v936 && v937;
bool v939_store;
thread bool * v939 = &v939_store;*v939 = v938;
bool const v940 = *v939;
bool const v941 = v940 && v823;
*v939 = v941;
bool const v942 = *v939;
if(v942) {
uint32_t const v943 = v39 * v32;
uint32_t const v944 = v42 * v33;
uint32_t const v945 = v943 + v944;
uint32_t const v946 = uint32_t(v821);
uint32_t const v947 = v946 * v34;
uint32_t const v948 = v945 + v947;
uint32_t const v949 = uint32_t(v638);
uint32_t const v950 = v949 * v35;
uint32_t const v951 = v948 + v950;
device uint8_t const* const v952 = &v6[v951];
uint8_t const v953 = *v952;
uint8_t const v954 = 0;
bool const v955 = v953 != v954;
bool const v956 = !v955;
*v939 = v956;
}
bool const v957 = *v939;
*v932 = v957;
}
 else {
bool const v958 = false;
*v932 = v958;
}
bool const v959 = *v932;
bool v960_store;
thread bool * v960 = &v960_store;if(v959) {
bool const v961 = true;
*v960 = v961;
}
 else {
bool const v962 = false;
*v960 = v962;
}
bool const v963 = *v960;
if(v963) {
float const v964 = *v134;
float const v965 = v964 * v22;
*v931 = v965;
}
float const v966 = *v931;
*v134 = v966;
uint32_t const v967 = v519 + v636;
float v968_store;
thread float * v968 = &v968_store;*v968 = v77;
bool const v969 = v967 < v17;
bool v970_store;
thread bool * v970 = &v970_store;if(v969) {
int32_t const v971 = int32_t(v521);
int32_t const v972 = int32_t(v967);
int32_t const v973 = v971 - v972;
bool const v974 = v521 < v18;
bool const v975 = v973 <= v21;
bool const v976 = v974 && v975;
bool v977_store;
thread bool * v977 = &v977_store;*v977 = v976;
bool const v978 = *v977;
bool const v979 = v978 && v969;
*v977 = v979;
bool const v980 = *v977;
if(v980) {
uint32_t const v981 = v39 * v32;
uint32_t const v982 = v42 * v33;
uint32_t const v983 = v981 + v982;
uint32_t const v984 = uint32_t(v967);
uint32_t const v985 = v984 * v34;
uint32_t const v986 = v983 + v985;
uint32_t const v987 = uint32_t(v521);
uint32_t const v988 = v987 * v35;
uint32_t const v989 = v986 + v988;
device uint8_t const* const v990 = &v6[v989];
uint8_t const v991 = *v990;
uint8_t const v992 = 0;
bool const v993 = v991 != v992;
bool const v994 = !v993;
*v977 = v994;
}
bool const v995 = *v977;
*v970 = v995;
}
 else {
bool const v996 = false;
*v970 = v996;
}
bool const v997 = *v970;
bool v998_store;
thread bool * v998 = &v998_store;if(v997) {
bool const v999 = true;
*v998 = v999;
}
 else {
bool const v1000 = false;
*v998 = v1000;
}
bool const v1001 = *v998;
if(v1001) {
float const v1002 = *v136;
float const v1003 = v1002 * v22;
*v968 = v1003;
}
float const v1004 = *v968;
*v136 = v1004;
float v1005_store;
thread float * v1005 = &v1005_store;*v1005 = v77;
bool v1006_store;
thread bool * v1006 = &v1006_store;if(v969) {
int32_t const v1007 = int32_t(v560);
int32_t const v1008 = int32_t(v967);
int32_t const v1009 = v1007 - v1008;
bool const v1010 = v560 < v18;
bool const v1011 = v1009 <= v21;
bool const v1012 = v1010 && v1011;
bool v1013_store;
thread bool * v1013 = &v1013_store;*v1013 = v1012;
bool const v1014 = *v1013;
bool const v1015 = v1014 && v969;
*v1013 = v1015;
bool const v1016 = *v1013;
if(v1016) {
uint32_t const v1017 = v39 * v32;
uint32_t const v1018 = v42 * v33;
uint32_t const v1019 = v1017 + v1018;
uint32_t const v1020 = uint32_t(v967);
uint32_t const v1021 = v1020 * v34;
uint32_t const v1022 = v1019 + v1021;
uint32_t const v1023 = uint32_t(v560);
uint32_t const v1024 = v1023 * v35;
uint32_t const v1025 = v1022 + v1024;
device uint8_t const* const v1026 = &v6[v1025];
uint8_t const v1027 = *v1026;
uint8_t const v1028 = 0;
bool const v1029 = v1027 != v1028;
bool const v1030 = !v1029;
*v1013 = v1030;
}
bool const v1031 = *v1013;
*v1006 = v1031;
}
 else {
bool const v1032 = false;
*v1006 = v1032;
}
bool const v1033 = *v1006;
bool v1034_store;
thread bool * v1034 = &v1034_store;if(v1033) {
bool const v1035 = true;
*v1034 = v1035;
}
 else {
bool const v1036 = false;
*v1034 = v1036;
}
bool const v1037 = *v1034;
if(v1037) {
float const v1038 = *v138;
float const v1039 = v1038 * v22;
*v1005 = v1039;
}
float const v1040 = *v1005;
*v138 = v1040;
float v1041_store;
thread float * v1041 = &v1041_store;*v1041 = v77;
bool v1042_store;
thread bool * v1042 = &v1042_store;if(v969) {
int32_t const v1043 = int32_t(v599);
int32_t const v1044 = int32_t(v967);
int32_t const v1045 = v1043 - v1044;
bool const v1046 = v599 < v18;
bool const v1047 = v1045 <= v21;
bool const v1048 = v1046 && v1047;
bool v1049_store;
thread bool * v1049 = &v1049_store;*v1049 = v1048;
bool const v1050 = *v1049;
bool const v1051 = v1050 && v969;
*v1049 = v1051;
bool const v1052 = *v1049;
if(v1052) {
uint32_t const v1053 = v39 * v32;
uint32_t const v1054 = v42 * v33;
uint32_t const v1055 = v1053 + v1054;
uint32_t const v1056 = uint32_t(v967);
uint32_t const v1057 = v1056 * v34;
uint32_t const v1058 = v1055 + v1057;
uint32_t const v1059 = uint32_t(v599);
uint32_t const v1060 = v1059 * v35;
uint32_t const v1061 = v1058 + v1060;
device uint8_t const* const v1062 = &v6[v1061];
uint8_t const v1063 = *v1062;
uint8_t const v1064 = 0;
bool const v1065 = v1063 != v1064;
bool const v1066 = !v1065;
*v1049 = v1066;
}
bool const v1067 = *v1049;
*v1042 = v1067;
}
 else {
bool const v1068 = false;
*v1042 = v1068;
}
bool const v1069 = *v1042;
bool v1070_store;
thread bool * v1070 = &v1070_store;if(v1069) {
bool const v1071 = true;
*v1070 = v1071;
}
 else {
bool const v1072 = false;
*v1070 = v1072;
}
bool const v1073 = *v1070;
if(v1073) {
float const v1074 = *v140;
float const v1075 = v1074 * v22;
*v1041 = v1075;
}
float const v1076 = *v1041;
*v140 = v1076;
float v1077_store;
thread float * v1077 = &v1077_store;*v1077 = v77;
bool v1078_store;
thread bool * v1078 = &v1078_store;if(v969) {
int32_t const v1079 = int32_t(v638);
int32_t const v1080 = int32_t(v967);
int32_t const v1081 = v1079 - v1080;
bool const v1082 = v638 < v18;
bool const v1083 = v1081 <= v21;
bool const v1084 = v1082 && v1083;
bool v1085_store;
thread bool * v1085 = &v1085_store;*v1085 = v1084;
bool const v1086 = *v1085;
bool const v1087 = v1086 && v969;
*v1085 = v1087;
bool const v1088 = *v1085;
if(v1088) {
uint32_t const v1089 = v39 * v32;
uint32_t const v1090 = v42 * v33;
uint32_t const v1091 = v1089 + v1090;
uint32_t const v1092 = uint32_t(v967);
uint32_t const v1093 = v1092 * v34;
uint32_t const v1094 = v1091 + v1093;
uint32_t const v1095 = uint32_t(v638);
uint32_t const v1096 = v1095 * v35;
uint32_t const v1097 = v1094 + v1096;
device uint8_t const* const v1098 = &v6[v1097];
uint8_t const v1099 = *v1098;
uint8_t const v1100 = 0;
bool const v1101 = v1099 != v1100;
bool const v1102 = !v1101;
*v1085 = v1102;
}
bool const v1103 = *v1085;
*v1078 = v1103;
}
 else {
bool const v1104 = false;
*v1078 = v1104;
}
bool const v1105 = *v1078;
bool v1106_store;
thread bool * v1106 = &v1106_store;if(v1105) {
bool const v1107 = true;
*v1106 = v1107;
}
 else {
bool const v1108 = false;
*v1106 = v1108;
}
bool const v1109 = *v1106;
if(v1109) {
float const v1110 = *v142;
float const v1111 = v1110 * v22;
*v1077 = v1111;
}
float const v1112 = *v1077;
*v142 = v1112;
array<float, 4> v1113_store = {};
thread array<float, 4> * v1113 = &v1113_store;float const v1114 = *v116;
float const v1115 = *v117;
float const v1116 = max(v1114, v1115);
float const v1117 = *v118;
float const v1118 = max(v1116, v1117);
float const v1119 = *v119;
float const v1120 = max(v1118, v1119);
float const v1121 = simd_shuffle_xor(v1120, v57);;
float const v1122 = max(v1120, v1121);
float const v1123 = simd_shuffle_xor(v1122, v597);;
float const v1124 = max(v1122, v1123);
float const v1125 = simd_shuffle_xor(v1124, v66);;
float const v1126 = max(v1124, v1125);
thread float * const v1127 = &(*v1113)[v16];
*v1127 = v1126;
float const v1128 = *v120;
float const v1129 = *v122;
float const v1130 = max(v1128, v1129);
float const v1131 = *v124;
float const v1132 = max(v1130, v1131);
float const v1133 = *v126;
float const v1134 = max(v1132, v1133);
float const v1135 = simd_shuffle_xor(v1134, v57);;
float const v1136 = max(v1134, v1135);
float const v1137 = simd_shuffle_xor(v1136, v597);;
float const v1138 = max(v1136, v1137);
float const v1139 = simd_shuffle_xor(v1138, v66);;
float const v1140 = max(v1138, v1139);
thread float * const v1141 = &(*v1113)[v71];
*v1141 = v1140;
float const v1142 = *v128;
float const v1143 = *v130;
float const v1144 = max(v1142, v1143);
float const v1145 = *v132;
float const v1146 = max(v1144, v1145);
float const v1147 = *v134;
float const v1148 = max(v1146, v1147);
float const v1149 = simd_shuffle_xor(v1148, v57);;
float const v1150 = max(v1148, v1149);
float const v1151 = simd_shuffle_xor(v1150, v597);;
float const v1152 = max(v1150, v1151);
float const v1153 = simd_shuffle_xor(v1152, v66);;
float const v1154 = max(v1152, v1153);
thread float * const v1155 = &(*v1113)[v85];
*v1155 = v1154;
float const v1156 = *v136;
float const v1157 = *v138;
float const v1158 = max(v1156, v1157);
float const v1159 = *v140;
float const v1160 = max(v1158, v1159);
float const v1161 = *v142;
float const v1162 = max(v1160, v1161);
float const v1163 = simd_shuffle_xor(v1162, v57);;
float const v1164 = max(v1162, v1163);
float const v1165 = simd_shuffle_xor(v1164, v597);;
float const v1166 = max(v1164, v1165);
float const v1167 = simd_shuffle_xor(v1166, v66);;
float const v1168 = max(v1166, v1167);
thread float * const v1169 = &(*v1113)[v89];
*v1169 = v1168;
float const v1170 = *v76;
float const v1171 = *v1127;
float const v1172 = max(v1170, v1171);
float const v1173 = v1170 - v1172;
float const v1174 = exp(v1173);*v76 = v1172;
uint32_t const v1175 = reinterpret_cast<const thread uint32_t&>(v1114);
uint32_t const v1176 = 4286578687;
bool const v1177 = v1175 == v1176;
float const v1178 = v1114 - v1172;
float const v1179 = exp(v1178);float const v1180 = v1177 ? v79 : v1179;
float_4 const v1181 = [&]{
float_4 tmp = v80;
tmp.i_0 = v1180;
return tmp;
}();
uint32_t const v1182 = reinterpret_cast<const thread uint32_t&>(v1115);
bool const v1183 = v1182 == v1176;
float const v1184 = v1115 - v1172;
float const v1185 = exp(v1184);float const v1186 = v1183 ? v79 : v1185;
float const v1187 = v1180 + v1186;
float_4 const v1188 = [&]{
float_4 tmp = v1181;
tmp.i_1 = v1186;
return tmp;
}();
uint32_t const v1189 = reinterpret_cast<const thread uint32_t&>(v1117);
bool const v1190 = v1189 == v1176;
float const v1191 = v1117 - v1172;
float const v1192 = exp(v1191);float const v1193 = v1190 ? v79 : v1192;
float const v1194 = v1187 + v1193;
float_4 const v1195 = [&]{
float_4 tmp = v1188;
tmp.i_2 = v1193;
return tmp;
}();
uint32_t const v1196 = reinterpret_cast<const thread uint32_t&>(v1119);
bool const v1197 = v1196 == v1176;
float const v1198 = v1119 - v1172;
float const v1199 = exp(v1198);float const v1200 = v1197 ? v79 : v1199;
float const v1201 = v1194 + v1200;
float_4 const v1202 = [&]{
float_4 tmp = v1195;
tmp.i_3 = v1200;
return tmp;
}();
uint32_t const v1203 = v67 * v160;
uint32_t const v1204 = v1203 + v64;
uint32_t const v1205 = uint32_t(v1204);
threadgroup float_4 * const v1206 = &(*v70)[v1205];
*v1206 = v1202;
float const v1207 = *v78;
float const v1208 = fma(v1207, v1174, v1201);
*v78 = v1208;
float_4 const v1209 = *v81;
float const v1210 = v1209.i_0;
float const v1211 = v1210 * v1174;
float const v1212 = v1209.i_1;
float const v1213 = v1212 * v1174;
float const v1214 = v1209.i_2;
float const v1215 = v1214 * v1174;
float const v1216 = v1209.i_3;
float const v1217 = v1216 * v1174;
float_4 const v1218 = float_4{v1211, v1213, v1215, v1217};
*v81 = v1218;
float const v1219 = *v82;
float const v1220 = *v1141;
float const v1221 = max(v1219, v1220);
float const v1222 = v1219 - v1221;
float const v1223 = exp(v1222);*v82 = v1221;
uint32_t const v1224 = reinterpret_cast<const thread uint32_t&>(v1128);
bool const v1225 = v1224 == v1176;
float const v1226 = v1128 - v1221;
float const v1227 = exp(v1226);float const v1228 = v1225 ? v79 : v1227;
float_4 const v1229 = [&]{
float_4 tmp = v80;
tmp.i_0 = v1228;
return tmp;
}();
uint32_t const v1230 = reinterpret_cast<const thread uint32_t&>(v1129);
bool const v1231 = v1230 == v1176;
float const v1232 = v1129 - v1221;
float const v1233 = exp(v1232);float const v1234 = v1231 ? v79 : v1233;
float const v1235 = v1228 + v1234;
float_4 const v1236 = [&]{
float_4 tmp = v1229;
tmp.i_1 = v1234;
return tmp;
}();
uint32_t const v1237 = reinterpret_cast<const thread uint32_t&>(v1131);
bool const v1238 = v1237 == v1176;
float const v1239 = v1131 - v1221;
float const v1240 = exp(v1239);float const v1241 = v1238 ? v79 : v1240;
float const v1242 = v1235 + v1241;
float_4 const v1243 = [&]{
float_4 tmp = v1236;
tmp.i_2 = v1241;
return tmp;
}();
uint32_t const v1244 = reinterpret_cast<const thread uint32_t&>(v1133);
bool const v1245 = v1244 == v1176;
float const v1246 = v1133 - v1221;
float const v1247 = exp(v1246);float const v1248 = v1245 ? v79 : v1247;
float const v1249 = v1242 + v1248;
float_4 const v1250 = [&]{
float_4 tmp = v1243;
tmp.i_3 = v1248;
return tmp;
}();
uint32_t const v1251 = v67 + v57;
uint32_t const v1252 = v1251 * v160;
uint32_t const v1253 = v1252 + v64;
uint32_t const v1254 = uint32_t(v1253);
threadgroup float_4 * const v1255 = &(*v70)[v1254];
*v1255 = v1250;
float const v1256 = *v83;
float const v1257 = fma(v1256, v1223, v1249);
*v83 = v1257;
float_4 const v1258 = *v84;
float const v1259 = v1258.i_0;
float const v1260 = v1259 * v1223;
float const v1261 = v1258.i_1;
float const v1262 = v1261 * v1223;
float const v1263 = v1258.i_2;
float const v1264 = v1263 * v1223;
float const v1265 = v1258.i_3;
float const v1266 = v1265 * v1223;
float_4 const v1267 = float_4{v1260, v1262, v1264, v1266};
*v84 = v1267;
float const v1268 = *v86;
float const v1269 = *v1155;
float const v1270 = max(v1268, v1269);
float const v1271 = v1268 - v1270;
float const v1272 = exp(v1271);*v86 = v1270;
uint32_t const v1273 = reinterpret_cast<const thread uint32_t&>(v1142);
bool const v1274 = v1273 == v1176;
float const v1275 = v1142 - v1270;
float const v1276 = exp(v1275);float const v1277 = v1274 ? v79 : v1276;
float_4 const v1278 = [&]{
float_4 tmp = v80;
tmp.i_0 = v1277;
return tmp;
}();
uint32_t const v1279 = reinterpret_cast<const thread uint32_t&>(v1143);
bool const v1280 = v1279 == v1176;
float const v1281 = v1143 - v1270;
float const v1282 = exp(v1281);float const v1283 = v1280 ? v79 : v1282;
float const v1284 = v1277 + v1283;
float_4 const v1285 = [&]{
float_4 tmp = v1278;
tmp.i_1 = v1283;
return tmp;
}();
uint32_t const v1286 = reinterpret_cast<const thread uint32_t&>(v1145);
bool const v1287 = v1286 == v1176;
float const v1288 = v1145 - v1270;
float const v1289 = exp(v1288);float const v1290 = v1287 ? v79 : v1289;
float const v1291 = v1284 + v1290;
float_4 const v1292 = [&]{
float_4 tmp = v1285;
tmp.i_2 = v1290;
return tmp;
}();
uint32_t const v1293 = reinterpret_cast<const thread uint32_t&>(v1147);
bool const v1294 = v1293 == v1176;
float const v1295 = v1147 - v1270;
float const v1296 = exp(v1295);float const v1297 = v1294 ? v79 : v1296;
float const v1298 = v1291 + v1297;
float_4 const v1299 = [&]{
float_4 tmp = v1292;
tmp.i_3 = v1297;
return tmp;
}();
uint32_t const v1300 = v67 + v597;
uint32_t const v1301 = v1300 * v160;
uint32_t const v1302 = v1301 + v64;
uint32_t const v1303 = uint32_t(v1302);
threadgroup float_4 * const v1304 = &(*v70)[v1303];
*v1304 = v1299;
float const v1305 = *v87;
float const v1306 = fma(v1305, v1272, v1298);
*v87 = v1306;
float_4 const v1307 = *v88;
float const v1308 = v1307.i_0;
float const v1309 = v1308 * v1272;
float const v1310 = v1307.i_1;
float const v1311 = v1310 * v1272;
float const v1312 = v1307.i_2;
float const v1313 = v1312 * v1272;
float const v1314 = v1307.i_3;
float const v1315 = v1314 * v1272;
float_4 const v1316 = float_4{v1309, v1311, v1313, v1315};
*v88 = v1316;
float const v1317 = *v90;
float const v1318 = *v1169;
float const v1319 = max(v1317, v1318);
float const v1320 = v1317 - v1319;
float const v1321 = exp(v1320);*v90 = v1319;
uint32_t const v1322 = reinterpret_cast<const thread uint32_t&>(v1156);
bool const v1323 = v1322 == v1176;
float const v1324 = v1156 - v1319;
float const v1325 = exp(v1324);float const v1326 = v1323 ? v79 : v1325;
float_4 const v1327 = [&]{
float_4 tmp = v80;
tmp.i_0 = v1326;
return tmp;
}();
uint32_t const v1328 = reinterpret_cast<const thread uint32_t&>(v1157);
bool const v1329 = v1328 == v1176;
float const v1330 = v1157 - v1319;
float const v1331 = exp(v1330);float const v1332 = v1329 ? v79 : v1331;
float const v1333 = v1326 + v1332;
float_4 const v1334 = [&]{
float_4 tmp = v1327;
tmp.i_1 = v1332;
return tmp;
}();
uint32_t const v1335 = reinterpret_cast<const thread uint32_t&>(v1159);
bool const v1336 = v1335 == v1176;
float const v1337 = v1159 - v1319;
float const v1338 = exp(v1337);float const v1339 = v1336 ? v79 : v1338;
float const v1340 = v1333 + v1339;
float_4 const v1341 = [&]{
float_4 tmp = v1334;
tmp.i_2 = v1339;
return tmp;
}();
uint32_t const v1342 = reinterpret_cast<const thread uint32_t&>(v1161);
bool const v1343 = v1342 == v1176;
float const v1344 = v1161 - v1319;
float const v1345 = exp(v1344);float const v1346 = v1343 ? v79 : v1345;
float const v1347 = v1340 + v1346;
float_4 const v1348 = [&]{
float_4 tmp = v1341;
tmp.i_3 = v1346;
return tmp;
}();
uint32_t const v1349 = v67 + v636;
uint32_t const v1350 = v1349 * v160;
uint32_t const v1351 = v1350 + v64;
uint32_t const v1352 = uint32_t(v1351);
threadgroup float_4 * const v1353 = &(*v70)[v1352];
*v1353 = v1348;
float const v1354 = *v91;
float const v1355 = fma(v1354, v1321, v1347);
*v91 = v1355;
float_4 const v1356 = *v92;
float const v1357 = v1356.i_0;
float const v1358 = v1357 * v1321;
float const v1359 = v1356.i_1;
float const v1360 = v1359 * v1321;
float const v1361 = v1356.i_2;
float const v1362 = v1361 * v1321;
float const v1363 = v1356.i_3;
float const v1364 = v1363 * v1321;
float_4 const v1365 = float_4{v1358, v1360, v1362, v1364};
*v92 = v1365;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 v1366_store;
thread float_4 * v1366 = &v1366_store;*v1366 = v80;
if(v243) {
uint32_t const v1367 = uint32_t(v242);
uint32_t const v1368 = v1367 * v31;
uint32_t const v1369 = v55 + v1368;
float_4 v1370_store;
thread float_4 * v1370 = &v1370_store;*v1370 = v80;
uint32_t const v1371 = 20;
bool const v1372 = v520 < v1371;
if(v1372) {
uint32_t const v1373 = v520 / v66;
uint32_t const v1374 = uint32_t(v1373);
uint32_t const v1375 = v1369 + v1374;
device float_4 const* const v1376 = &v3[v1375];
float_4 const v1377 = *v1376;
*v1370 = v1377;
}
float_4 const v1378 = *v1370;
*v1366 = v1378;
}
threadgroup float_4 * const v1379 = &(*v69)[v163];
float_4 const v1380 = *v1366;
*v1379 = v1380;
float_4 v1381_store;
thread float_4 * v1381 = &v1381_store;*v1381 = v80;
if(v272) {
uint32_t const v1382 = uint32_t(v271);
uint32_t const v1383 = v1382 * v31;
uint32_t const v1384 = v55 + v1383;
uint32_t const v1385 = v169 * v66;
float_4 v1386_store;
thread float_4 * v1386 = &v1386_store;*v1386 = v80;
uint32_t const v1387 = 20;
bool const v1388 = v1385 < v1387;
if(v1388) {
uint32_t const v1389 = v1385 / v66;
uint32_t const v1390 = uint32_t(v1389);
uint32_t const v1391 = v1384 + v1390;
device float_4 const* const v1392 = &v3[v1391];
float_4 const v1393 = *v1392;
*v1386 = v1393;
}
float_4 const v1394 = *v1386;
*v1381 = v1394;
}
threadgroup float_4 * const v1395 = &(*v69)[v188];
float_4 const v1396 = *v1381;
*v1395 = v1396;
threadgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1397 = v143; v1397 < v63; v1397 += v57) {
array<float_4, 4> v1398_store = {};
thread array<float_4, 4> * v1398 = &v1398_store;uint32_t const v1399 = v1397 * v66;
uint32_t const v1400 = v1399 * v160;
uint32_t const v1401 = v1400 + v64;
uint32_t const v1402 = uint32_t(v1401);
threadgroup float_4 * const v1403 = &(*v69)[v1402];
float_4 const v1404 = *v1403;
thread float_4 * const v1405 = &(*v1398)[v16];
*v1405 = v1404;
uint32_t const v1406 = v1399 + v57;
uint32_t const v1407 = v1406 * v160;
uint32_t const v1408 = v1407 + v64;
uint32_t const v1409 = uint32_t(v1408);
threadgroup float_4 * const v1410 = &(*v69)[v1409];
float_4 const v1411 = *v1410;
thread float_4 * const v1412 = &(*v1398)[v71];
*v1412 = v1411;
uint32_t const v1413 = v1399 + v597;
uint32_t const v1414 = v1413 * v160;
uint32_t const v1415 = v1414 + v64;
uint32_t const v1416 = uint32_t(v1415);
threadgroup float_4 * const v1417 = &(*v69)[v1416];
float_4 const v1418 = *v1417;
thread float_4 * const v1419 = &(*v1398)[v85];
*v1419 = v1418;
uint32_t const v1420 = v1399 + v636;
uint32_t const v1421 = v1420 * v160;
uint32_t const v1422 = v1421 + v64;
uint32_t const v1423 = uint32_t(v1422);
threadgroup float_4 * const v1424 = &(*v69)[v1423];
float_4 const v1425 = *v1424;
thread float_4 * const v1426 = &(*v1398)[v89];
*v1426 = v1425;
uint32_t const v1427 = v1203 + v1397;
uint32_t const v1428 = uint32_t(v1427);
threadgroup float_4 * const v1429 = &(*v70)[v1428];
float_4 const v1430 = *v1429;
float const v1431 = v1430.i_0;
float_4 const v1432 = *v1405;
float_4 const v1433 = *v81;
float const v1434 = v1432.i_0;
float const v1435 = v1433.i_0;
float const v1436 = fma(v1431, v1434, v1435);
float const v1437 = v1432.i_1;
float const v1438 = v1433.i_1;
float const v1439 = fma(v1431, v1437, v1438);
float const v1440 = v1432.i_2;
float const v1441 = v1433.i_2;
float const v1442 = fma(v1431, v1440, v1441);
float const v1443 = v1432.i_3;
float const v1444 = v1433.i_3;
float const v1445 = fma(v1431, v1443, v1444);
uint32_t const v1446 = reinterpret_cast<const thread uint32_t&>(v1431);
bool const v1447 = v1446 == v143;
float const v1448 = v1447 ? v1435 : v1436;
float const v1449 = v1447 ? v1438 : v1439;
float const v1450 = v1447 ? v1441 : v1442;
float const v1451 = v1447 ? v1444 : v1445;
float_4 const v1452 = float_4{v1448, v1449, v1450, v1451};
*v81 = v1452;
float const v1453 = v1430.i_1;
float_4 const v1454 = *v1412;
float_4 const v1455 = *v81;
float const v1456 = v1454.i_0;
float const v1457 = v1455.i_0;
float const v1458 = fma(v1453, v1456, v1457);
float const v1459 = v1454.i_1;
float const v1460 = v1455.i_1;
float const v1461 = fma(v1453, v1459, v1460);
float const v1462 = v1454.i_2;
float const v1463 = v1455.i_2;
float const v1464 = fma(v1453, v1462, v1463);
float const v1465 = v1454.i_3;
float const v1466 = v1455.i_3;
float const v1467 = fma(v1453, v1465, v1466);
uint32_t const v1468 = reinterpret_cast<const thread uint32_t&>(v1453);
bool const v1469 = v1468 == v143;
float const v1470 = v1469 ? v1457 : v1458;
float const v1471 = v1469 ? v1460 : v1461;
float const v1472 = v1469 ? v1463 : v1464;
float const v1473 = v1469 ? v1466 : v1467;
float_4 const v1474 = float_4{v1470, v1471, v1472, v1473};
*v81 = v1474;
float const v1475 = v1430.i_2;
float_4 const v1476 = *v1419;
float_4 const v1477 = *v81;
float const v1478 = v1476.i_0;
float const v1479 = v1477.i_0;
float const v1480 = fma(v1475, v1478, v1479);
float const v1481 = v1476.i_1;
float const v1482 = v1477.i_1;
float const v1483 = fma(v1475, v1481, v1482);
float const v1484 = v1476.i_2;
float const v1485 = v1477.i_2;
float const v1486 = fma(v1475, v1484, v1485);
float const v1487 = v1476.i_3;
float const v1488 = v1477.i_3;
float const v1489 = fma(v1475, v1487, v1488);
uint32_t const v1490 = reinterpret_cast<const thread uint32_t&>(v1475);
bool const v1491 = v1490 == v143;
float const v1492 = v1491 ? v1479 : v1480;
float const v1493 = v1491 ? v1482 : v1483;
float const v1494 = v1491 ? v1485 : v1486;
float const v1495 = v1491 ? v1488 : v1489;
float_4 const v1496 = float_4{v1492, v1493, v1494, v1495};
*v81 = v1496;
float const v1497 = v1430.i_3;
float_4 const v1498 = *v1426;
float_4 const v1499 = *v81;
float const v1500 = v1498.i_0;
float const v1501 = v1499.i_0;
float const v1502 = fma(v1497, v1500, v1501);
float const v1503 = v1498.i_1;
float const v1504 = v1499.i_1;
float const v1505 = fma(v1497, v1503, v1504);
float const v1506 = v1498.i_2;
float const v1507 = v1499.i_2;
float const v1508 = fma(v1497, v1506, v1507);
float const v1509 = v1498.i_3;
float const v1510 = v1499.i_3;
float const v1511 = fma(v1497, v1509, v1510);
uint32_t const v1512 = reinterpret_cast<const thread uint32_t&>(v1497);
bool const v1513 = v1512 == v143;
float const v1514 = v1513 ? v1501 : v1502;
float const v1515 = v1513 ? v1504 : v1505;
float const v1516 = v1513 ? v1507 : v1508;
float const v1517 = v1513 ? v1510 : v1511;
float_4 const v1518 = float_4{v1514, v1515, v1516, v1517};
*v81 = v1518;
uint32_t const v1519 = v1252 + v1397;
uint32_t const v1520 = uint32_t(v1519);
threadgroup float_4 * const v1521 = &(*v70)[v1520];
float_4 const v1522 = *v1521;
float const v1523 = v1522.i_0;
float_4 const v1524 = *v84;
float const v1525 = v1524.i_0;
float const v1526 = fma(v1523, v1434, v1525);
float const v1527 = v1524.i_1;
float const v1528 = fma(v1523, v1437, v1527);
float const v1529 = v1524.i_2;
float const v1530 = fma(v1523, v1440, v1529);
float const v1531 = v1524.i_3;
float const v1532 = fma(v1523, v1443, v1531);
uint32_t const v1533 = reinterpret_cast<const thread uint32_t&>(v1523);
bool const v1534 = v1533 == v143;
float const v1535 = v1534 ? v1525 : v1526;
float const v1536 = v1534 ? v1527 : v1528;
float const v1537 = v1534 ? v1529 : v1530;
float const v1538 = v1534 ? v1531 : v1532;
float_4 const v1539 = float_4{v1535, v1536, v1537, v1538};
*v84 = v1539;
float const v1540 = v1522.i_1;
float_4 const v1541 = *v84;
float const v1542 = v1541.i_0;
float const v1543 = fma(v1540, v1456, v1542);
float const v1544 = v1541.i_1;
float const v1545 = fma(v1540, v1459, v1544);
float const v1546 = v1541.i_2;
float const v1547 = fma(v1540, v1462, v1546);
float const v1548 = v1541.i_3;
float const v1549 = fma(v1540, v1465, v1548);
uint32_t const v1550 = reinterpret_cast<const thread uint32_t&>(v1540);
bool const v1551 = v1550 == v143;
float const v1552 = v1551 ? v1542 : v1543;
float const v1553 = v1551 ? v1544 : v1545;
float const v1554 = v1551 ? v1546 : v1547;
float const v1555 = v1551 ? v1548 : v1549;
float_4 const v1556 = float_4{v1552, v1553, v1554, v1555};
*v84 = v1556;
float const v1557 = v1522.i_2;
float_4 const v1558 = *v84;
float const v1559 = v1558.i_0;
float const v1560 = fma(v1557, v1478, v1559);
float const v1561 = v1558.i_1;
float const v1562 = fma(v1557, v1481, v1561);
float const v1563 = v1558.i_2;
float const v1564 = fma(v1557, v1484, v1563);
float const v1565 = v1558.i_3;
float const v1566 = fma(v1557, v1487, v1565);
uint32_t const v1567 = reinterpret_cast<const thread uint32_t&>(v1557);
bool const v1568 = v1567 == v143;
float const v1569 = v1568 ? v1559 : v1560;
float const v1570 = v1568 ? v1561 : v1562;
float const v1571 = v1568 ? v1563 : v1564;
float const v1572 = v1568 ? v1565 : v1566;
float_4 const v1573 = float_4{v1569, v1570, v1571, v1572};
*v84 = v1573;
float const v1574 = v1522.i_3;
float_4 const v1575 = *v84;
float const v1576 = v1575.i_0;
float const v1577 = fma(v1574, v1500, v1576);
float const v1578 = v1575.i_1;
float const v1579 = fma(v1574, v1503, v1578);
float const v1580 = v1575.i_2;
float const v1581 = fma(v1574, v1506, v1580);
float const v1582 = v1575.i_3;
float const v1583 = fma(v1574, v1509, v1582);
uint32_t const v1584 = reinterpret_cast<const thread uint32_t&>(v1574);
bool const v1585 = v1584 == v143;
float const v1586 = v1585 ? v1576 : v1577;
float const v1587 = v1585 ? v1578 : v1579;
float const v1588 = v1585 ? v1580 : v1581;
float const v1589 = v1585 ? v1582 : v1583;
float_4 const v1590 = float_4{v1586, v1587, v1588, v1589};
*v84 = v1590;
uint32_t const v1591 = v1301 + v1397;
uint32_t const v1592 = uint32_t(v1591);
threadgroup float_4 * const v1593 = &(*v70)[v1592];
float_4 const v1594 = *v1593;
float const v1595 = v1594.i_0;
float_4 const v1596 = *v88;
float const v1597 = v1596.i_0;
float const v1598 = fma(v1595, v1434, v1597);
float const v1599 = v1596.i_1;
float const v1600 = fma(v1595, v1437, v1599);
float const v1601 = v1596.i_2;
float const v1602 = fma(v1595, v1440, v1601);
float const v1603 = v1596.i_3;
float const v1604 = fma(v1595, v1443, v1603);
uint32_t const v1605 = reinterpret_cast<const thread uint32_t&>(v1595);
bool const v1606 = v1605 == v143;
float const v1607 = v1606 ? v1597 : v1598;
float const v1608 = v1606 ? v1599 : v1600;
float const v1609 = v1606 ? v1601 : v1602;
float const v1610 = v1606 ? v1603 : v1604;
float_4 const v1611 = float_4{v1607, v1608, v1609, v1610};
*v88 = v1611;
float const v1612 = v1594.i_1;
float_4 const v1613 = *v88;
float const v1614 = v1613.i_0;
float const v1615 = fma(v1612, v1456, v1614);
float const v1616 = v1613.i_1;
float const v1617 = fma(v1612, v1459, v1616);
float const v1618 = v1613.i_2;
float const v1619 = fma(v1612, v1462, v1618);
float const v1620 = v1613.i_3;
float const v1621 = fma(v1612, v1465, v1620);
uint32_t const v1622 = reinterpret_cast<const thread uint32_t&>(v1612);
bool const v1623 = v1622 == v143;
float const v1624 = v1623 ? v1614 : v1615;
float const v1625 = v1623 ? v1616 : v1617;
float const v1626 = v1623 ? v1618 : v1619;
float const v1627 = v1623 ? v1620 : v1621;
float_4 const v1628 = float_4{v1624, v1625, v1626, v1627};
*v88 = v1628;
float const v1629 = v1594.i_2;
float_4 const v1630 = *v88;
float const v1631 = v1630.i_0;
float const v1632 = fma(v1629, v1478, v1631);
float const v1633 = v1630.i_1;
float const v1634 = fma(v1629, v1481, v1633);
float const v1635 = v1630.i_2;
float const v1636 = fma(v1629, v1484, v1635);
float const v1637 = v1630.i_3;
float const v1638 = fma(v1629, v1487, v1637);
uint32_t const v1639 = reinterpret_cast<const thread uint32_t&>(v1629);
bool const v1640 = v1639 == v143;
float const v1641 = v1640 ? v1631 : v1632;
float const v1642 = v1640 ? v1633 : v1634;
float const v1643 = v1640 ? v1635 : v1636;
float const v1644 = v1640 ? v1637 : v1638;
float_4 const v1645 = float_4{v1641, v1642, v1643, v1644};
*v88 = v1645;
float const v1646 = v1594.i_3;
float_4 const v1647 = *v88;
float const v1648 = v1647.i_0;
float const v1649 = fma(v1646, v1500, v1648);
float const v1650 = v1647.i_1;
float const v1651 = fma(v1646, v1503, v1650);
float const v1652 = v1647.i_2;
float const v1653 = fma(v1646, v1506, v1652);
float const v1654 = v1647.i_3;
float const v1655 = fma(v1646, v1509, v1654);
uint32_t const v1656 = reinterpret_cast<const thread uint32_t&>(v1646);
bool const v1657 = v1656 == v143;
float const v1658 = v1657 ? v1648 : v1649;
float const v1659 = v1657 ? v1650 : v1651;
float const v1660 = v1657 ? v1652 : v1653;
float const v1661 = v1657 ? v1654 : v1655;
float_4 const v1662 = float_4{v1658, v1659, v1660, v1661};
*v88 = v1662;
uint32_t const v1663 = v1350 + v1397;
uint32_t const v1664 = uint32_t(v1663);
threadgroup float_4 * const v1665 = &(*v70)[v1664];
float_4 const v1666 = *v1665;
float const v1667 = v1666.i_0;
float_4 const v1668 = *v92;
float const v1669 = v1668.i_0;
float const v1670 = fma(v1667, v1434, v1669);
float const v1671 = v1668.i_1;
float const v1672 = fma(v1667, v1437, v1671);
float const v1673 = v1668.i_2;
float const v1674 = fma(v1667, v1440, v1673);
float const v1675 = v1668.i_3;
float const v1676 = fma(v1667, v1443, v1675);
uint32_t const v1677 = reinterpret_cast<const thread uint32_t&>(v1667);
bool const v1678 = v1677 == v143;
float const v1679 = v1678 ? v1669 : v1670;
float const v1680 = v1678 ? v1671 : v1672;
float const v1681 = v1678 ? v1673 : v1674;
float const v1682 = v1678 ? v1675 : v1676;
float_4 const v1683 = float_4{v1679, v1680, v1681, v1682};
*v92 = v1683;
float const v1684 = v1666.i_1;
float_4 const v1685 = *v92;
float const v1686 = v1685.i_0;
float const v1687 = fma(v1684, v1456, v1686);
float const v1688 = v1685.i_1;
float const v1689 = fma(v1684, v1459, v1688);
float const v1690 = v1685.i_2;
float const v1691 = fma(v1684, v1462, v1690);
float const v1692 = v1685.i_3;
float const v1693 = fma(v1684, v1465, v1692);
uint32_t const v1694 = reinterpret_cast<const thread uint32_t&>(v1684);
bool const v1695 = v1694 == v143;
float const v1696 = v1695 ? v1686 : v1687;
float const v1697 = v1695 ? v1688 : v1689;
float const v1698 = v1695 ? v1690 : v1691;
float const v1699 = v1695 ? v1692 : v1693;
float_4 const v1700 = float_4{v1696, v1697, v1698, v1699};
*v92 = v1700;
float const v1701 = v1666.i_2;
float_4 const v1702 = *v92;
float const v1703 = v1702.i_0;
float const v1704 = fma(v1701, v1478, v1703);
float const v1705 = v1702.i_1;
float const v1706 = fma(v1701, v1481, v1705);
float const v1707 = v1702.i_2;
float const v1708 = fma(v1701, v1484, v1707);
float const v1709 = v1702.i_3;
float const v1710 = fma(v1701, v1487, v1709);
uint32_t const v1711 = reinterpret_cast<const thread uint32_t&>(v1701);
bool const v1712 = v1711 == v143;
float const v1713 = v1712 ? v1703 : v1704;
float const v1714 = v1712 ? v1705 : v1706;
float const v1715 = v1712 ? v1707 : v1708;
float const v1716 = v1712 ? v1709 : v1710;
float_4 const v1717 = float_4{v1713, v1714, v1715, v1716};
*v92 = v1717;
float const v1718 = v1666.i_3;
float_4 const v1719 = *v92;
float const v1720 = v1719.i_0;
float const v1721 = fma(v1718, v1500, v1720);
float const v1722 = v1719.i_1;
float const v1723 = fma(v1718, v1503, v1722);
float const v1724 = v1719.i_2;
float const v1725 = fma(v1718, v1506, v1724);
float const v1726 = v1719.i_3;
float const v1727 = fma(v1718, v1509, v1726);
uint32_t const v1728 = reinterpret_cast<const thread uint32_t&>(v1718);
bool const v1729 = v1728 == v143;
float const v1730 = v1729 ? v1720 : v1721;
float const v1731 = v1729 ? v1722 : v1723;
float const v1732 = v1729 ? v1724 : v1725;
float const v1733 = v1729 ? v1726 : v1727;
float_4 const v1734 = float_4{v1730, v1731, v1732, v1733};
*v92 = v1734;
}
}
float const v1735 = *v78;
float v1736_store;
thread float * v1736 = &v1736_store;*v1736 = v1735;
float const v1737 = *v1736;
float const v1738 = simd_shuffle_xor(v1737, v57);;
float const v1739 = v1737 + v1738;
*v1736 = v1739;
float const v1740 = *v1736;
uint32_t const v1741 = 2;
float const v1742 = simd_shuffle_xor(v1740, v1741);;
float const v1743 = v1740 + v1742;
*v1736 = v1743;
float const v1744 = *v1736;
float const v1745 = simd_shuffle_xor(v1744, v66);;
float const v1746 = v1744 + v1745;
*v1736 = v1746;
uint32_t const v1747 = v62 + v67;
uint32_t const v1748 = 0;
bool const v1749 = v1747 < v17;
if(v1749) {
uint32_t const v1750 = uint32_t(v1747);
uint32_t const v1751 = v45 + v1750;
float const v1752 = *v1736;
uint32_t const v1753 = reinterpret_cast<const thread uint32_t&>(v1752);
bool const v1754 = v1753 == v1748;
float const v1755 = 1;
float const v1756 = v1755 / v1752;
float const v1757 = v1754 ? v79 : v1756;
float_4 const v1758 = *v81;
uint32_t const v1759 = v64 * v66;
uint32_t const v1760 = 20;
bool const v1761 = v1759 < v1760;
if(v1761) {
float const v1762 = v1758.i_0;
float const v1763 = v1762 * v1757;
uint32_t const v1764 = 20;
uint32_t const v1765 = v1751 * v1764;
uint32_t const v1766 = uint32_t(v1759);
uint32_t const v1767 = v1765 + v1766;
device float * const v1768 = &v4[v1767];
*v1768 = v1763;
}
uint32_t const v1769 = v57 + v1759;
bool const v1770 = v1769 < v1760;
if(v1770) {
float const v1771 = v1758.i_1;
float const v1772 = v1771 * v1757;
uint32_t const v1773 = 20;
uint32_t const v1774 = v1751 * v1773;
uint32_t const v1775 = uint32_t(v1769);
uint32_t const v1776 = v1774 + v1775;
device float * const v1777 = &v4[v1776];
*v1777 = v1772;
}
uint32_t const v1778 = v1741 + v1759;
bool const v1779 = v1778 < v1760;
if(v1779) {
float const v1780 = v1758.i_2;
float const v1781 = v1780 * v1757;
uint32_t const v1782 = 20;
uint32_t const v1783 = v1751 * v1782;
uint32_t const v1784 = uint32_t(v1778);
uint32_t const v1785 = v1783 + v1784;
device float * const v1786 = &v4[v1785];
*v1786 = v1781;
}
uint32_t const v1787 = 3;
uint32_t const v1788 = v1787 + v1759;
bool const v1789 = v1788 < v1760;
if(v1789) {
float const v1790 = v1758.i_3;
float const v1791 = v1790 * v1757;
uint32_t const v1792 = 20;
uint32_t const v1793 = v1751 * v1792;
uint32_t const v1794 = uint32_t(v1788);
uint32_t const v1795 = v1793 + v1794;
device float * const v1796 = &v4[v1795];
*v1796 = v1791;
}
bool const v1797 = v64 == v1748;
if(v1797) {
float const v1798 = *v76;
float const v1799 = log(v1752);float const v1800 = v1798 + v1799;
device float * const v1801 = &v5[v1751];
*v1801 = v1800;
}
}
float const v1802 = *v83;
float v1803_store;
thread float * v1803 = &v1803_store;*v1803 = v1802;
float const v1804 = *v1803;
float const v1805 = simd_shuffle_xor(v1804, v57);;
float const v1806 = v1804 + v1805;
*v1803 = v1806;
float const v1807 = *v1803;
float const v1808 = simd_shuffle_xor(v1807, v1741);;
float const v1809 = v1807 + v1808;
*v1803 = v1809;
float const v1810 = *v1803;
float const v1811 = simd_shuffle_xor(v1810, v66);;
float const v1812 = v1810 + v1811;
*v1803 = v1812;
uint32_t const v1813 = v1747 + v57;
bool const v1814 = v1813 < v17;
if(v1814) {
uint32_t const v1815 = uint32_t(v1813);
uint32_t const v1816 = v45 + v1815;
float const v1817 = *v1803;
uint32_t const v1818 = reinterpret_cast<const thread uint32_t&>(v1817);
bool const v1819 = v1818 == v1748;
float const v1820 = 1;
float const v1821 = v1820 / v1817;
float const v1822 = v1819 ? v79 : v1821;
float_4 const v1823 = *v84;
uint32_t const v1824 = v64 * v66;
uint32_t const v1825 = 20;
bool const v1826 = v1824 < v1825;
if(v1826) {
float const v1827 = v1823.i_0;
float const v1828 = v1827 * v1822;
uint32_t const v1829 = 20;
uint32_t const v1830 = v1816 * v1829;
uint32_t const v1831 = uint32_t(v1824);
uint32_t const v1832 = v1830 + v1831;
device float * const v1833 = &v4[v1832];
*v1833 = v1828;
}
uint32_t const v1834 = v57 + v1824;
bool const v1835 = v1834 < v1825;
if(v1835) {
float const v1836 = v1823.i_1;
float const v1837 = v1836 * v1822;
uint32_t const v1838 = 20;
uint32_t const v1839 = v1816 * v1838;
uint32_t const v1840 = uint32_t(v1834);
uint32_t const v1841 = v1839 + v1840;
device float * const v1842 = &v4[v1841];
*v1842 = v1837;
}
uint32_t const v1843 = v1741 + v1824;
bool const v1844 = v1843 < v1825;
if(v1844) {
float const v1845 = v1823.i_2;
float const v1846 = v1845 * v1822;
uint32_t const v1847 = 20;
uint32_t const v1848 = v1816 * v1847;
uint32_t const v1849 = uint32_t(v1843);
uint32_t const v1850 = v1848 + v1849;
device float * const v1851 = &v4[v1850];
*v1851 = v1846;
}
uint32_t const v1852 = 3;
uint32_t const v1853 = v1852 + v1824;
bool const v1854 = v1853 < v1825;
if(v1854) {
float const v1855 = v1823.i_3;
float const v1856 = v1855 * v1822;
uint32_t const v1857 = 20;
uint32_t const v1858 = v1816 * v1857;
uint32_t const v1859 = uint32_t(v1853);
uint32_t const v1860 = v1858 + v1859;
device float * const v1861 = &v4[v1860];
*v1861 = v1856;
}
bool const v1862 = v64 == v1748;
if(v1862) {
float const v1863 = *v82;
float const v1864 = log(v1817);float const v1865 = v1863 + v1864;
device float * const v1866 = &v5[v1816];
*v1866 = v1865;
}
}
float const v1867 = *v87;
float v1868_store;
thread float * v1868 = &v1868_store;*v1868 = v1867;
float const v1869 = *v1868;
float const v1870 = simd_shuffle_xor(v1869, v57);;
float const v1871 = v1869 + v1870;
*v1868 = v1871;
float const v1872 = *v1868;
float const v1873 = simd_shuffle_xor(v1872, v1741);;
float const v1874 = v1872 + v1873;
*v1868 = v1874;
float const v1875 = *v1868;
float const v1876 = simd_shuffle_xor(v1875, v66);;
float const v1877 = v1875 + v1876;
*v1868 = v1877;
uint32_t const v1878 = v1747 + v1741;
bool const v1879 = v1878 < v17;
if(v1879) {
uint32_t const v1880 = uint32_t(v1878);
uint32_t const v1881 = v45 + v1880;
float const v1882 = *v1868;
uint32_t const v1883 = reinterpret_cast<const thread uint32_t&>(v1882);
bool const v1884 = v1883 == v1748;
float const v1885 = 1;
float const v1886 = v1885 / v1882;
float const v1887 = v1884 ? v79 : v1886;
float_4 const v1888 = *v88;
uint32_t const v1889 = v64 * v66;
uint32_t const v1890 = 20;
bool const v1891 = v1889 < v1890;
if(v1891) {
float const v1892 = v1888.i_0;
float const v1893 = v1892 * v1887;
uint32_t const v1894 = 20;
uint32_t const v1895 = v1881 * v1894;
uint32_t const v1896 = uint32_t(v1889);
uint32_t const v1897 = v1895 + v1896;
device float * const v1898 = &v4[v1897];
*v1898 = v1893;
}
uint32_t const v1899 = v57 + v1889;
bool const v1900 = v1899 < v1890;
if(v1900) {
float const v1901 = v1888.i_1;
float const v1902 = v1901 * v1887;
uint32_t const v1903 = 20;
uint32_t const v1904 = v1881 * v1903;
uint32_t const v1905 = uint32_t(v1899);
uint32_t const v1906 = v1904 + v1905;
device float * const v1907 = &v4[v1906];
*v1907 = v1902;
}
uint32_t const v1908 = v1741 + v1889;
bool const v1909 = v1908 < v1890;
if(v1909) {
float const v1910 = v1888.i_2;
float const v1911 = v1910 * v1887;
uint32_t const v1912 = 20;
uint32_t const v1913 = v1881 * v1912;
uint32_t const v1914 = uint32_t(v1908);
uint32_t const v1915 = v1913 + v1914;
device float * const v1916 = &v4[v1915];
*v1916 = v1911;
}
uint32_t const v1917 = 3;
uint32_t const v1918 = v1917 + v1889;
bool const v1919 = v1918 < v1890;
if(v1919) {
float const v1920 = v1888.i_3;
float const v1921 = v1920 * v1887;
uint32_t const v1922 = 20;
uint32_t const v1923 = v1881 * v1922;
uint32_t const v1924 = uint32_t(v1918);
uint32_t const v1925 = v1923 + v1924;
device float * const v1926 = &v4[v1925];
*v1926 = v1921;
}
bool const v1927 = v64 == v1748;
if(v1927) {
float const v1928 = *v86;
float const v1929 = log(v1882);float const v1930 = v1928 + v1929;
device float * const v1931 = &v5[v1881];
*v1931 = v1930;
}
}
float const v1932 = *v91;
float v1933_store;
thread float * v1933 = &v1933_store;*v1933 = v1932;
float const v1934 = *v1933;
float const v1935 = simd_shuffle_xor(v1934, v57);;
float const v1936 = v1934 + v1935;
*v1933 = v1936;
float const v1937 = *v1933;
float const v1938 = simd_shuffle_xor(v1937, v1741);;
float const v1939 = v1937 + v1938;
*v1933 = v1939;
float const v1940 = *v1933;
float const v1941 = simd_shuffle_xor(v1940, v66);;
float const v1942 = v1940 + v1941;
*v1933 = v1942;
uint32_t const v1943 = 3;
uint32_t const v1944 = v1747 + v1943;
bool const v1945 = v1944 < v17;
if(v1945) {
uint32_t const v1946 = uint32_t(v1944);
uint32_t const v1947 = v45 + v1946;
float const v1948 = *v1933;
uint32_t const v1949 = reinterpret_cast<const thread uint32_t&>(v1948);
bool const v1950 = v1949 == v1748;
float const v1951 = 1;
float const v1952 = v1951 / v1948;
float const v1953 = v1950 ? v79 : v1952;
float_4 const v1954 = *v92;
uint32_t const v1955 = v64 * v66;
uint32_t const v1956 = 20;
bool const v1957 = v1955 < v1956;
if(v1957) {
float const v1958 = v1954.i_0;
float const v1959 = v1958 * v1953;
uint32_t const v1960 = 20;
uint32_t const v1961 = v1947 * v1960;
uint32_t const v1962 = uint32_t(v1955);
uint32_t const v1963 = v1961 + v1962;
device float * const v1964 = &v4[v1963];
*v1964 = v1959;
}
uint32_t const v1965 = v57 + v1955;
bool const v1966 = v1965 < v1956;
if(v1966) {
float const v1967 = v1954.i_1;
float const v1968 = v1967 * v1953;
uint32_t const v1969 = 20;
uint32_t const v1970 = v1947 * v1969;
uint32_t const v1971 = uint32_t(v1965);
uint32_t const v1972 = v1970 + v1971;
device float * const v1973 = &v4[v1972];
*v1973 = v1968;
}
uint32_t const v1974 = v1741 + v1955;
bool const v1975 = v1974 < v1956;
if(v1975) {
float const v1976 = v1954.i_2;
float const v1977 = v1976 * v1953;
uint32_t const v1978 = 20;
uint32_t const v1979 = v1947 * v1978;
uint32_t const v1980 = uint32_t(v1974);
uint32_t const v1981 = v1979 + v1980;
device float * const v1982 = &v4[v1981];
*v1982 = v1977;
}
uint32_t const v1983 = v1943 + v1955;
bool const v1984 = v1983 < v1956;
if(v1984) {
float const v1985 = v1954.i_3;
float const v1986 = v1985 * v1953;
uint32_t const v1987 = 20;
uint32_t const v1988 = v1947 * v1987;
uint32_t const v1989 = uint32_t(v1983);
uint32_t const v1990 = v1988 + v1989;
device float * const v1991 = &v4[v1990];
*v1991 = v1986;
}
bool const v1992 = v64 == v1748;
if(v1992) {
float const v1993 = *v90;
float const v1994 = log(v1948);float const v1995 = v1993 + v1994;
device float * const v1996 = &v5[v1947];
*v1996 = v1995;
}
}
return;
}
