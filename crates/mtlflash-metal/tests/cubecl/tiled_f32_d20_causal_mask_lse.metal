// What CubeCL 0.11.3 makes of this project's tiled kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse mask absent absent absent
// call: kernel=v1 t=f32 h=2 lq=70 lk=90 d=20 causal=br mask=random lse=1; 2 2 1; 000000005e010000050000000100000000000000c2010000050000000100000000000000c2010000050000000100000000000000000000005a000000010000000000000000000000000000000000000000000000000000002ef9643e0000803f0000803f00000000baffffff140000001400000000000000460000005a000000020000000100000000000000000000000000000000000000bc0200008403000084030000bc0200008c0000009c18000004000000010000000400000000000000
// call: kernel=v1 t=f32 lq=70 d=20 causal=br mask=random nan=seen lse=1; 1 2 1; 000000000000000005000000010000000000000000000000050000000100000000000000000000000500000001000000000000000000000046000000010000000000000000000000000000000000000000000000000000002ef9643e0000803f0000803f00000000baffffff00000000000000000000000046000000460000000100000001000000000000000000000000000000000000005e0100005e0100005e0100005e010000460000002413000004000000010000000400000000000000
// call: kernel=v1 t=f32 lq=90 lk=40 d=20 causal=br mask=dead nan=hidden lse=1; 1 2 1; 000000000000000005000000010000000000000000000000050000000100000000000000000000000500000001000000000000000000000028000000010000000000000000000000000000000000000000000000000000002ef9643e0000803f0000803f00000000a6ffffffceffffffceffffff000000005a00000028000000010000000100000000000000000000000000000000000000c2010000c8000000c8000000c20100005a000000100e000004000000010000000400000000000000

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
struct alignas(16) float_4 { float i_0; float i_1; float i_2; float i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device float_4 const* const v1 [[buffer(0)]], device float_4 const* const v2 [[buffer(1)]], device float_4 const* const v3 [[buffer(2)]], device float_4 * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint8_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_threadgroup_v11 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v12 [[threadgroup_position_in_grid]]) {
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
uint32_t const v113 = 0;
uint32_t v114_store;
thread uint32_t * v114 = &v114_store;*v114 = v113;
bool const v115 = v107 < v112;
if(v115) {
uint32_t const v116 = v107 * v106;
*v114 = v116;
}
array<float_4, 2> v117_store = {};
thread array<float_4, 2> * v117 = &v117_store;float_4 v118_store;
thread float_4 * v118 = &v118_store;*v118 = v80;
bool const v119 = v65 < v106;
uint32_t const v120 = *v114;
uint32_t const v121 = v120 + v65;
bool const v122 = v121 < v18;
bool const v123 = v119 && v122;
if(v123) {
uint32_t const v124 = uint32_t(v121);
uint32_t const v125 = v124 * v28;
uint32_t const v126 = v52 + v125;
uint32_t const v127 = v64 * v66;
float_4 v128_store;
thread float_4 * v128 = &v128_store;*v128 = v80;
uint32_t const v129 = 20;
bool const v130 = v127 < v129;
if(v130) {
uint32_t const v131 = v127 / v66;
uint32_t const v132 = uint32_t(v131);
uint32_t const v133 = v126 + v132;
device float_4 const* const v134 = &v2[v133];
float_4 const v135 = *v134;
*v128 = v135;
}
float_4 const v136 = *v128;
*v118 = v136;
}
thread float_4 * const v137 = &(*v117)[v16];
float_4 const v138 = *v118;
*v137 = v138;
uint32_t const v139 = 128;
uint32_t const v140 = thread_index_in_threadgroup_v11 + v139;
uint32_t const v141 = v140 / v63;
uint32_t const v142 = v140 % v63;
float_4 v143_store;
thread float_4 * v143 = &v143_store;*v143 = v80;
bool const v144 = v141 < v106;
uint32_t const v145 = *v114;
uint32_t const v146 = v145 + v141;
bool const v147 = v146 < v18;
bool const v148 = v144 && v147;
if(v148) {
uint32_t const v149 = uint32_t(v146);
uint32_t const v150 = v149 * v28;
uint32_t const v151 = v52 + v150;
uint32_t const v152 = v142 * v66;
float_4 v153_store;
thread float_4 * v153 = &v153_store;*v153 = v80;
uint32_t const v154 = 20;
bool const v155 = v152 < v154;
if(v155) {
uint32_t const v156 = v152 / v66;
uint32_t const v157 = uint32_t(v156);
uint32_t const v158 = v151 + v157;
device float_4 const* const v159 = &v2[v158];
float_4 const v160 = *v159;
*v153 = v160;
}
float_4 const v161 = *v153;
*v143 = v161;
}
thread float_4 * const v162 = &(*v117)[v71];
float_4 const v163 = *v143;
*v162 = v163;
for(uint32_t v164 = v107; v164 < v112; v164 += v57) {
uint32_t const v165 = v164 * v106;
array<float, 16> v166_store = {};
thread array<float, 16> * v166 = &v166_store;thread float * const v167 = &(*v166)[v16];
*v167 = v79;
thread float * const v168 = &(*v166)[v71];
*v168 = v79;
thread float * const v169 = &(*v166)[v85];
*v169 = v79;
thread float * const v170 = &(*v166)[v89];
*v170 = v79;
thread float * const v171 = &(*v166)[v73];
*v171 = v79;
uint32_t const v172 = 5;
thread float * const v173 = &(*v166)[v172];
*v173 = v79;
uint32_t const v174 = 6;
thread float * const v175 = &(*v166)[v174];
*v175 = v79;
uint32_t const v176 = 7;
thread float * const v177 = &(*v166)[v176];
*v177 = v79;
uint32_t const v178 = 8;
thread float * const v179 = &(*v166)[v178];
*v179 = v79;
uint32_t const v180 = 9;
thread float * const v181 = &(*v166)[v180];
*v181 = v79;
uint32_t const v182 = 10;
thread float * const v183 = &(*v166)[v182];
*v183 = v79;
uint32_t const v184 = 11;
thread float * const v185 = &(*v166)[v184];
*v185 = v79;
uint32_t const v186 = 12;
thread float * const v187 = &(*v166)[v186];
*v187 = v79;
uint32_t const v188 = 13;
thread float * const v189 = &(*v166)[v188];
*v189 = v79;
uint32_t const v190 = 14;
thread float * const v191 = &(*v166)[v190];
*v191 = v79;
uint32_t const v192 = 15;
thread float * const v193 = &(*v166)[v192];
*v193 = v79;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v194 = v65 % v106;
uint32_t const v195 = v65 / v106;
uint32_t const v196 = v195 * v106;
uint32_t const v197 = v194 % v66;
uint32_t const v198 = v197 * v63;
uint32_t const v199 = v196 + v198;
uint32_t const v200 = v194 / v66;
uint32_t const v201 = v199 + v200;
float_4 const v202 = *v137;
uint32_t const v203 = 9;
uint32_t const v204 = v201 * v203;
uint32_t const v205 = v204 + v64;
uint32_t const v206 = uint32_t(v205);
threadgroup float_4 * const v207 = &(*v69)[v206];
*v207 = v202;
uint32_t const v208 = v141 % v106;
uint32_t const v209 = v141 / v106;
uint32_t const v210 = v209 * v106;
uint32_t const v211 = v208 % v66;
uint32_t const v212 = v211 * v63;
uint32_t const v213 = v210 + v212;
uint32_t const v214 = v208 / v66;
uint32_t const v215 = v213 + v214;
float_4 const v216 = *v162;
uint32_t const v217 = v215 * v203;
uint32_t const v218 = v217 + v142;
uint32_t const v219 = uint32_t(v218);
threadgroup float_4 * const v220 = &(*v69)[v219];
*v220 = v216;
array<float_4, 4> v221_store = {};
thread array<float_4, 4> * v221 = &v221_store;float_4 v222_store;
thread float_4 * v222 = &v222_store;*v222 = v80;
bool const v223 = v65 < v59;
uint32_t const v224 = v62 + v65;
bool const v225 = v224 < v17;
bool const v226 = v223 && v225;
if(v226) {
uint32_t const v227 = uint32_t(v224);
uint32_t const v228 = v227 * v25;
uint32_t const v229 = v48 + v228;
uint32_t const v230 = v64 * v66;
float_4 v231_store;
thread float_4 * v231 = &v231_store;*v231 = v80;
uint32_t const v232 = 20;
bool const v233 = v230 < v232;
if(v233) {
uint32_t const v234 = v230 / v66;
uint32_t const v235 = uint32_t(v234);
uint32_t const v236 = v229 + v235;
device float_4 const* const v237 = &v1[v236];
float_4 const v238 = *v237;
*v231 = v238;
}
float_4 const v239 = *v231;
*v222 = v239;
}
thread float_4 * const v240 = &(*v221)[v16];
float_4 const v241 = *v222;
*v240 = v241;
float_4 v242_store;
thread float_4 * v242 = &v242_store;*v242 = v80;
bool const v243 = v141 < v59;
uint32_t const v244 = v62 + v141;
bool const v245 = v244 < v17;
bool const v246 = v243 && v245;
if(v246) {
uint32_t const v247 = uint32_t(v244);
uint32_t const v248 = v247 * v25;
uint32_t const v249 = v48 + v248;
uint32_t const v250 = v142 * v66;
float_4 v251_store;
thread float_4 * v251 = &v251_store;*v251 = v80;
uint32_t const v252 = 20;
bool const v253 = v250 < v252;
if(v253) {
uint32_t const v254 = v250 / v66;
uint32_t const v255 = uint32_t(v254);
uint32_t const v256 = v249 + v255;
device float_4 const* const v257 = &v1[v256];
float_4 const v258 = *v257;
*v251 = v258;
}
float_4 const v259 = *v251;
*v242 = v259;
}
thread float_4 * const v260 = &(*v221)[v71];
float_4 const v261 = *v242;
*v260 = v261;
uint32_t const v262 = 256;
uint32_t const v263 = thread_index_in_threadgroup_v11 + v262;
uint32_t const v264 = v263 / v63;
uint32_t const v265 = v263 % v63;
float_4 v266_store;
thread float_4 * v266 = &v266_store;*v266 = v80;
bool const v267 = v264 < v59;
uint32_t const v268 = v62 + v264;
bool const v269 = v268 < v17;
bool const v270 = v267 && v269;
if(v270) {
uint32_t const v271 = uint32_t(v268);
uint32_t const v272 = v271 * v25;
uint32_t const v273 = v48 + v272;
uint32_t const v274 = v265 * v66;
float_4 v275_store;
thread float_4 * v275 = &v275_store;*v275 = v80;
uint32_t const v276 = 20;
bool const v277 = v274 < v276;
if(v277) {
uint32_t const v278 = v274 / v66;
uint32_t const v279 = uint32_t(v278);
uint32_t const v280 = v273 + v279;
device float_4 const* const v281 = &v1[v280];
float_4 const v282 = *v281;
*v275 = v282;
}
float_4 const v283 = *v275;
*v266 = v283;
}
thread float_4 * const v284 = &(*v221)[v85];
float_4 const v285 = *v266;
*v284 = v285;
uint32_t const v286 = 384;
uint32_t const v287 = thread_index_in_threadgroup_v11 + v286;
uint32_t const v288 = v287 / v63;
uint32_t const v289 = v287 % v63;
float_4 v290_store;
thread float_4 * v290 = &v290_store;*v290 = v80;
bool const v291 = v288 < v59;
uint32_t const v292 = v62 + v288;
bool const v293 = v292 < v17;
bool const v294 = v291 && v293;
if(v294) {
uint32_t const v295 = uint32_t(v292);
uint32_t const v296 = v295 * v25;
uint32_t const v297 = v48 + v296;
uint32_t const v298 = v289 * v66;
float_4 v299_store;
thread float_4 * v299 = &v299_store;*v299 = v80;
uint32_t const v300 = 20;
bool const v301 = v298 < v300;
if(v301) {
uint32_t const v302 = v298 / v66;
uint32_t const v303 = uint32_t(v302);
uint32_t const v304 = v297 + v303;
device float_4 const* const v305 = &v1[v304];
float_4 const v306 = *v305;
*v299 = v306;
}
float_4 const v307 = *v299;
*v290 = v307;
}
thread float_4 * const v308 = &(*v221)[v89];
float_4 const v309 = *v290;
*v308 = v309;
float_4 const v310 = *v240;
uint32_t const v311 = v65 * v203;
uint32_t const v312 = v311 + v64;
uint32_t const v313 = uint32_t(v312);
threadgroup float_4 * const v314 = &(*v68)[v313];
*v314 = v310;
float_4 const v315 = *v260;
uint32_t const v316 = v141 * v203;
uint32_t const v317 = v316 + v142;
uint32_t const v318 = uint32_t(v317);
threadgroup float_4 * const v319 = &(*v68)[v318];
*v319 = v315;
float_4 const v320 = *v284;
uint32_t const v321 = v264 * v203;
uint32_t const v322 = v321 + v265;
uint32_t const v323 = uint32_t(v322);
threadgroup float_4 * const v324 = &(*v68)[v323];
*v324 = v320;
float_4 const v325 = *v308;
uint32_t const v326 = v288 * v203;
uint32_t const v327 = v326 + v289;
uint32_t const v328 = uint32_t(v327);
threadgroup float_4 * const v329 = &(*v68)[v328];
*v329 = v325;
threadgroup_barrier(mem_flags::mem_threadgroup);
bool const v330 = false;
float_4 v331_store;
thread float_4 * v331 = &v331_store;*v331 = v80;
uint32_t const v332 = v165 + v65;
bool const v333 = v332 < v18;
bool const v334 = v119 && v333;
if(v334) {
uint32_t const v335 = uint32_t(v332);
uint32_t const v336 = v335 * v31;
uint32_t const v337 = v55 + v336;
uint32_t const v338 = v64 * v66;
float_4 v339_store;
thread float_4 * v339 = &v339_store;*v339 = v80;
uint32_t const v340 = 20;
bool const v341 = v338 < v340;
if(v341) {
uint32_t const v342 = v338 / v66;
uint32_t const v343 = uint32_t(v342);
uint32_t const v344 = v337 + v343;
device float_4 const* const v345 = &v3[v344];
float_4 const v346 = *v345;
*v339 = v346;
}
float_4 const v347 = *v339;
*v331 = v347;
}
float_4 const v348 = *v331;
*v137 = v348;
float_4 v349_store;
thread float_4 * v349 = &v349_store;*v349 = v80;
uint32_t const v350 = v165 + v141;
bool const v351 = v350 < v18;
bool const v352 = v144 && v351;
if(v352) {
uint32_t const v353 = uint32_t(v350);
uint32_t const v354 = v353 * v31;
uint32_t const v355 = v55 + v354;
uint32_t const v356 = v142 * v66;
float_4 v357_store;
thread float_4 * v357 = &v357_store;*v357 = v80;
uint32_t const v358 = 20;
bool const v359 = v356 < v358;
if(v359) {
uint32_t const v360 = v356 / v66;
uint32_t const v361 = uint32_t(v360);
uint32_t const v362 = v355 + v361;
device float_4 const* const v363 = &v3[v362];
float_4 const v364 = *v363;
*v357 = v364;
}
float_4 const v365 = *v357;
*v349 = v365;
}
float_4 const v366 = *v349;
*v162 = v366;
uint32_t const v367 = v67 * v203;
for(uint32_t v368 = v113; v368 < v66; v368 += v57) {
uint32_t const v369 = 2;
uint32_t const v370 = v368 * v369;
array<float_4, 4> v371_store = {};
thread array<float_4, 4> * v371 = &v371_store;uint32_t const v372 = v64 * v203;
uint32_t const v373 = v372 + v370;
uint32_t const v374 = uint32_t(v373);
threadgroup float_4 * const v375 = &(*v69)[v374];
float_4 const v376 = *v375;
thread float_4 * const v377 = &(*v371)[v16];
*v377 = v376;
uint32_t const v378 = v63 + v64;
uint32_t const v379 = v378 * v203;
uint32_t const v380 = v379 + v370;
uint32_t const v381 = uint32_t(v380);
threadgroup float_4 * const v382 = &(*v69)[v381];
float_4 const v383 = *v382;
thread float_4 * const v384 = &(*v371)[v71];
*v384 = v383;
uint32_t const v385 = 16;
uint32_t const v386 = v385 + v64;
uint32_t const v387 = v386 * v203;
uint32_t const v388 = v387 + v370;
uint32_t const v389 = uint32_t(v388);
threadgroup float_4 * const v390 = &(*v69)[v389];
float_4 const v391 = *v390;
thread float_4 * const v392 = &(*v371)[v85];
*v392 = v391;
uint32_t const v393 = 24;
uint32_t const v394 = v393 + v64;
uint32_t const v395 = v394 * v203;
uint32_t const v396 = v395 + v370;
uint32_t const v397 = uint32_t(v396);
threadgroup float_4 * const v398 = &(*v69)[v397];
float_4 const v399 = *v398;
thread float_4 * const v400 = &(*v371)[v89];
*v400 = v399;
uint32_t const v401 = v367 + v370;
uint32_t const v402 = uint32_t(v401);
threadgroup float_4 * const v403 = &(*v68)[v402];
float_4 const v404 = *v403;
float const v405 = v404.i_0;
float_4 const v406 = *v377;
float const v407 = v406.i_0;
float const v408 = *v167;
float const v409 = fma(v405, v407, v408);
*v167 = v409;
float const v410 = v404.i_1;
float const v411 = v406.i_1;
float const v412 = *v167;
float const v413 = fma(v410, v411, v412);
*v167 = v413;
float const v414 = v404.i_2;
float const v415 = v406.i_2;
float const v416 = *v167;
float const v417 = fma(v414, v415, v416);
*v167 = v417;
float const v418 = v404.i_3;
float const v419 = v406.i_3;
float const v420 = *v167;
float const v421 = fma(v418, v419, v420);
*v167 = v421;
float_4 const v422 = *v384;
float const v423 = v422.i_0;
float const v424 = *v168;
float const v425 = fma(v405, v423, v424);
*v168 = v425;
float const v426 = v422.i_1;
float const v427 = *v168;
float const v428 = fma(v410, v426, v427);
*v168 = v428;
float const v429 = v422.i_2;
float const v430 = *v168;
float const v431 = fma(v414, v429, v430);
*v168 = v431;
float const v432 = v422.i_3;
float const v433 = *v168;
float const v434 = fma(v418, v432, v433);
*v168 = v434;
float_4 const v435 = *v392;
float const v436 = v435.i_0;
float const v437 = *v169;
float const v438 = fma(v405, v436, v437);
*v169 = v438;
float const v439 = v435.i_1;
float const v440 = *v169;
float const v441 = fma(v410, v439, v440);
*v169 = v441;
float const v442 = v435.i_2;
float const v443 = *v169;
float const v444 = fma(v414, v442, v443);
*v169 = v444;
float const v445 = v435.i_3;
float const v446 = *v169;
float const v447 = fma(v418, v445, v446);
*v169 = v447;
float_4 const v448 = *v400;
float const v449 = v448.i_0;
float const v450 = *v170;
float const v451 = fma(v405, v449, v450);
*v170 = v451;
float const v452 = v448.i_1;
float const v453 = *v170;
float const v454 = fma(v410, v452, v453);
*v170 = v454;
float const v455 = v448.i_2;
float const v456 = *v170;
float const v457 = fma(v414, v455, v456);
*v170 = v457;
float const v458 = v448.i_3;
float const v459 = *v170;
float const v460 = fma(v418, v458, v459);
*v170 = v460;
uint32_t const v461 = v367 + v203;
uint32_t const v462 = v461 + v370;
uint32_t const v463 = uint32_t(v462);
threadgroup float_4 * const v464 = &(*v68)[v463];
float_4 const v465 = *v464;
float const v466 = v465.i_0;
float const v467 = *v171;
float const v468 = fma(v466, v407, v467);
*v171 = v468;
float const v469 = v465.i_1;
float const v470 = *v171;
float const v471 = fma(v469, v411, v470);
*v171 = v471;
float const v472 = v465.i_2;
float const v473 = *v171;
float const v474 = fma(v472, v415, v473);
*v171 = v474;
float const v475 = v465.i_3;
float const v476 = *v171;
float const v477 = fma(v475, v419, v476);
*v171 = v477;
float const v478 = *v173;
float const v479 = fma(v466, v423, v478);
*v173 = v479;
float const v480 = *v173;
float const v481 = fma(v469, v426, v480);
*v173 = v481;
float const v482 = *v173;
float const v483 = fma(v472, v429, v482);
*v173 = v483;
float const v484 = *v173;
float const v485 = fma(v475, v432, v484);
*v173 = v485;
float const v486 = *v175;
float const v487 = fma(v466, v436, v486);
*v175 = v487;
float const v488 = *v175;
float const v489 = fma(v469, v439, v488);
*v175 = v489;
float const v490 = *v175;
float const v491 = fma(v472, v442, v490);
*v175 = v491;
float const v492 = *v175;
float const v493 = fma(v475, v445, v492);
*v175 = v493;
float const v494 = *v177;
float const v495 = fma(v466, v449, v494);
*v177 = v495;
float const v496 = *v177;
float const v497 = fma(v469, v452, v496);
*v177 = v497;
float const v498 = *v177;
float const v499 = fma(v472, v455, v498);
*v177 = v499;
float const v500 = *v177;
float const v501 = fma(v475, v458, v500);
*v177 = v501;
uint32_t const v502 = 18;
uint32_t const v503 = v367 + v502;
uint32_t const v504 = v503 + v370;
uint32_t const v505 = uint32_t(v504);
threadgroup float_4 * const v506 = &(*v68)[v505];
float_4 const v507 = *v506;
float const v508 = v507.i_0;
float const v509 = *v179;
float const v510 = fma(v508, v407, v509);
*v179 = v510;
float const v511 = v507.i_1;
float const v512 = *v179;
float const v513 = fma(v511, v411, v512);
*v179 = v513;
float const v514 = v507.i_2;
float const v515 = *v179;
float const v516 = fma(v514, v415, v515);
*v179 = v516;
float const v517 = v507.i_3;
float const v518 = *v179;
float const v519 = fma(v517, v419, v518);
*v179 = v519;
float const v520 = *v181;
float const v521 = fma(v508, v423, v520);
*v181 = v521;
float const v522 = *v181;
float const v523 = fma(v511, v426, v522);
*v181 = v523;
float const v524 = *v181;
float const v525 = fma(v514, v429, v524);
*v181 = v525;
float const v526 = *v181;
float const v527 = fma(v517, v432, v526);
*v181 = v527;
float const v528 = *v183;
float const v529 = fma(v508, v436, v528);
*v183 = v529;
float const v530 = *v183;
float const v531 = fma(v511, v439, v530);
*v183 = v531;
float const v532 = *v183;
float const v533 = fma(v514, v442, v532);
*v183 = v533;
float const v534 = *v183;
float const v535 = fma(v517, v445, v534);
*v183 = v535;
float const v536 = *v185;
float const v537 = fma(v508, v449, v536);
*v185 = v537;
float const v538 = *v185;
float const v539 = fma(v511, v452, v538);
*v185 = v539;
float const v540 = *v185;
float const v541 = fma(v514, v455, v540);
*v185 = v541;
float const v542 = *v185;
float const v543 = fma(v517, v458, v542);
*v185 = v543;
uint32_t const v544 = 27;
uint32_t const v545 = v367 + v544;
uint32_t const v546 = v545 + v370;
uint32_t const v547 = uint32_t(v546);
threadgroup float_4 * const v548 = &(*v68)[v547];
float_4 const v549 = *v548;
float const v550 = v549.i_0;
float const v551 = *v187;
float const v552 = fma(v550, v407, v551);
*v187 = v552;
float const v553 = v549.i_1;
float const v554 = *v187;
float const v555 = fma(v553, v411, v554);
*v187 = v555;
float const v556 = v549.i_2;
float const v557 = *v187;
float const v558 = fma(v556, v415, v557);
*v187 = v558;
float const v559 = v549.i_3;
float const v560 = *v187;
float const v561 = fma(v559, v419, v560);
*v187 = v561;
float const v562 = *v189;
float const v563 = fma(v550, v423, v562);
*v189 = v563;
float const v564 = *v189;
float const v565 = fma(v553, v426, v564);
*v189 = v565;
float const v566 = *v189;
float const v567 = fma(v556, v429, v566);
*v189 = v567;
float const v568 = *v189;
float const v569 = fma(v559, v432, v568);
*v189 = v569;
float const v570 = *v191;
float const v571 = fma(v550, v436, v570);
*v191 = v571;
float const v572 = *v191;
float const v573 = fma(v553, v439, v572);
*v191 = v573;
float const v574 = *v191;
float const v575 = fma(v556, v442, v574);
*v191 = v575;
float const v576 = *v191;
float const v577 = fma(v559, v445, v576);
*v191 = v577;
float const v578 = *v193;
float const v579 = fma(v550, v449, v578);
*v193 = v579;
float const v580 = *v193;
float const v581 = fma(v553, v452, v580);
*v193 = v581;
float const v582 = *v193;
float const v583 = fma(v556, v455, v582);
*v193 = v583;
float const v584 = *v193;
float const v585 = fma(v559, v458, v584);
*v193 = v585;
uint32_t const v586 = v370 + v57;
array<float_4, 4> v587_store = {};
thread array<float_4, 4> * v587 = &v587_store;uint32_t const v588 = v372 + v586;
uint32_t const v589 = uint32_t(v588);
threadgroup float_4 * const v590 = &(*v69)[v589];
float_4 const v591 = *v590;
thread float_4 * const v592 = &(*v587)[v16];
*v592 = v591;
uint32_t const v593 = v379 + v586;
uint32_t const v594 = uint32_t(v593);
threadgroup float_4 * const v595 = &(*v69)[v594];
float_4 const v596 = *v595;
thread float_4 * const v597 = &(*v587)[v71];
*v597 = v596;
uint32_t const v598 = v387 + v586;
uint32_t const v599 = uint32_t(v598);
threadgroup float_4 * const v600 = &(*v69)[v599];
float_4 const v601 = *v600;
thread float_4 * const v602 = &(*v587)[v85];
*v602 = v601;
uint32_t const v603 = v395 + v586;
uint32_t const v604 = uint32_t(v603);
threadgroup float_4 * const v605 = &(*v69)[v604];
float_4 const v606 = *v605;
thread float_4 * const v607 = &(*v587)[v89];
*v607 = v606;
uint32_t const v608 = v367 + v586;
uint32_t const v609 = uint32_t(v608);
threadgroup float_4 * const v610 = &(*v68)[v609];
float_4 const v611 = *v610;
float const v612 = v611.i_0;
float_4 const v613 = *v592;
float const v614 = v613.i_0;
float const v615 = *v167;
float const v616 = fma(v612, v614, v615);
*v167 = v616;
float const v617 = v611.i_1;
float const v618 = v613.i_1;
float const v619 = *v167;
float const v620 = fma(v617, v618, v619);
*v167 = v620;
float const v621 = v611.i_2;
float const v622 = v613.i_2;
float const v623 = *v167;
float const v624 = fma(v621, v622, v623);
*v167 = v624;
float const v625 = v611.i_3;
float const v626 = v613.i_3;
float const v627 = *v167;
float const v628 = fma(v625, v626, v627);
*v167 = v628;
float_4 const v629 = *v597;
float const v630 = v629.i_0;
float const v631 = *v168;
float const v632 = fma(v612, v630, v631);
*v168 = v632;
float const v633 = v629.i_1;
float const v634 = *v168;
float const v635 = fma(v617, v633, v634);
*v168 = v635;
float const v636 = v629.i_2;
float const v637 = *v168;
float const v638 = fma(v621, v636, v637);
*v168 = v638;
float const v639 = v629.i_3;
float const v640 = *v168;
float const v641 = fma(v625, v639, v640);
*v168 = v641;
float_4 const v642 = *v602;
float const v643 = v642.i_0;
float const v644 = *v169;
float const v645 = fma(v612, v643, v644);
*v169 = v645;
float const v646 = v642.i_1;
float const v647 = *v169;
float const v648 = fma(v617, v646, v647);
*v169 = v648;
float const v649 = v642.i_2;
float const v650 = *v169;
float const v651 = fma(v621, v649, v650);
*v169 = v651;
float const v652 = v642.i_3;
float const v653 = *v169;
float const v654 = fma(v625, v652, v653);
*v169 = v654;
float_4 const v655 = *v607;
float const v656 = v655.i_0;
float const v657 = *v170;
float const v658 = fma(v612, v656, v657);
*v170 = v658;
float const v659 = v655.i_1;
float const v660 = *v170;
float const v661 = fma(v617, v659, v660);
*v170 = v661;
float const v662 = v655.i_2;
float const v663 = *v170;
float const v664 = fma(v621, v662, v663);
*v170 = v664;
float const v665 = v655.i_3;
float const v666 = *v170;
float const v667 = fma(v625, v665, v666);
*v170 = v667;
uint32_t const v668 = v461 + v586;
uint32_t const v669 = uint32_t(v668);
threadgroup float_4 * const v670 = &(*v68)[v669];
float_4 const v671 = *v670;
float const v672 = v671.i_0;
float const v673 = *v171;
float const v674 = fma(v672, v614, v673);
*v171 = v674;
float const v675 = v671.i_1;
float const v676 = *v171;
float const v677 = fma(v675, v618, v676);
*v171 = v677;
float const v678 = v671.i_2;
float const v679 = *v171;
float const v680 = fma(v678, v622, v679);
*v171 = v680;
float const v681 = v671.i_3;
float const v682 = *v171;
float const v683 = fma(v681, v626, v682);
*v171 = v683;
float const v684 = *v173;
float const v685 = fma(v672, v630, v684);
*v173 = v685;
float const v686 = *v173;
float const v687 = fma(v675, v633, v686);
*v173 = v687;
float const v688 = *v173;
float const v689 = fma(v678, v636, v688);
*v173 = v689;
float const v690 = *v173;
float const v691 = fma(v681, v639, v690);
*v173 = v691;
float const v692 = *v175;
float const v693 = fma(v672, v643, v692);
*v175 = v693;
float const v694 = *v175;
float const v695 = fma(v675, v646, v694);
*v175 = v695;
float const v696 = *v175;
float const v697 = fma(v678, v649, v696);
*v175 = v697;
float const v698 = *v175;
float const v699 = fma(v681, v652, v698);
*v175 = v699;
float const v700 = *v177;
float const v701 = fma(v672, v656, v700);
*v177 = v701;
float const v702 = *v177;
float const v703 = fma(v675, v659, v702);
*v177 = v703;
float const v704 = *v177;
float const v705 = fma(v678, v662, v704);
*v177 = v705;
float const v706 = *v177;
float const v707 = fma(v681, v665, v706);
*v177 = v707;
uint32_t const v708 = v503 + v586;
uint32_t const v709 = uint32_t(v708);
threadgroup float_4 * const v710 = &(*v68)[v709];
float_4 const v711 = *v710;
float const v712 = v711.i_0;
float const v713 = *v179;
float const v714 = fma(v712, v614, v713);
*v179 = v714;
float const v715 = v711.i_1;
float const v716 = *v179;
float const v717 = fma(v715, v618, v716);
*v179 = v717;
float const v718 = v711.i_2;
float const v719 = *v179;
float const v720 = fma(v718, v622, v719);
*v179 = v720;
float const v721 = v711.i_3;
float const v722 = *v179;
float const v723 = fma(v721, v626, v722);
*v179 = v723;
float const v724 = *v181;
float const v725 = fma(v712, v630, v724);
*v181 = v725;
float const v726 = *v181;
float const v727 = fma(v715, v633, v726);
*v181 = v727;
float const v728 = *v181;
float const v729 = fma(v718, v636, v728);
*v181 = v729;
float const v730 = *v181;
float const v731 = fma(v721, v639, v730);
*v181 = v731;
float const v732 = *v183;
float const v733 = fma(v712, v643, v732);
*v183 = v733;
float const v734 = *v183;
float const v735 = fma(v715, v646, v734);
*v183 = v735;
float const v736 = *v183;
float const v737 = fma(v718, v649, v736);
*v183 = v737;
float const v738 = *v183;
float const v739 = fma(v721, v652, v738);
*v183 = v739;
float const v740 = *v185;
float const v741 = fma(v712, v656, v740);
*v185 = v741;
float const v742 = *v185;
float const v743 = fma(v715, v659, v742);
*v185 = v743;
float const v744 = *v185;
float const v745 = fma(v718, v662, v744);
*v185 = v745;
float const v746 = *v185;
float const v747 = fma(v721, v665, v746);
*v185 = v747;
uint32_t const v748 = v545 + v586;
uint32_t const v749 = uint32_t(v748);
threadgroup float_4 * const v750 = &(*v68)[v749];
float_4 const v751 = *v750;
float const v752 = v751.i_0;
float const v753 = *v187;
float const v754 = fma(v752, v614, v753);
*v187 = v754;
float const v755 = v751.i_1;
float const v756 = *v187;
float const v757 = fma(v755, v618, v756);
*v187 = v757;
float const v758 = v751.i_2;
float const v759 = *v187;
float const v760 = fma(v758, v622, v759);
*v187 = v760;
float const v761 = v751.i_3;
float const v762 = *v187;
float const v763 = fma(v761, v626, v762);
*v187 = v763;
float const v764 = *v189;
float const v765 = fma(v752, v630, v764);
*v189 = v765;
float const v766 = *v189;
float const v767 = fma(v755, v633, v766);
*v189 = v767;
float const v768 = *v189;
float const v769 = fma(v758, v636, v768);
*v189 = v769;
float const v770 = *v189;
float const v771 = fma(v761, v639, v770);
*v189 = v771;
float const v772 = *v191;
float const v773 = fma(v752, v643, v772);
*v191 = v773;
float const v774 = *v191;
float const v775 = fma(v755, v646, v774);
*v191 = v775;
float const v776 = *v191;
float const v777 = fma(v758, v649, v776);
*v191 = v777;
float const v778 = *v191;
float const v779 = fma(v761, v652, v778);
*v191 = v779;
float const v780 = *v193;
float const v781 = fma(v752, v656, v780);
*v193 = v781;
float const v782 = *v193;
float const v783 = fma(v755, v659, v782);
*v193 = v783;
float const v784 = *v193;
float const v785 = fma(v758, v662, v784);
*v193 = v785;
float const v786 = *v193;
float const v787 = fma(v761, v665, v786);
*v193 = v787;
}
uint32_t const v788 = v62 + v67;
uint32_t const v789 = v64 * v66;
uint32_t const v790 = v165 + v789;
float v791_store;
thread float * v791 = &v791_store;*v791 = v77;
bool const v792 = v788 < v17;
bool v793_store;
thread bool * v793 = &v793_store;if(v792) {
int32_t const v794 = int32_t(v790);
int32_t const v795 = int32_t(v788);
int32_t const v796 = v794 - v795;
bool const v797 = v790 < v18;
bool const v798 = v796 <= v21;
bool const v799 = v797 && v798;
bool v800_store;
thread bool * v800 = &v800_store;*v800 = v799;
bool const v801 = *v800;
bool const v802 = v801 && v792;
*v800 = v802;
bool const v803 = *v800;
if(v803) {
uint32_t const v804 = v39 * v32;
uint32_t const v805 = v42 * v33;
uint32_t const v806 = v804 + v805;
uint32_t const v807 = uint32_t(v788);
uint32_t const v808 = v807 * v34;
uint32_t const v809 = v806 + v808;
uint32_t const v810 = uint32_t(v790);
uint32_t const v811 = v810 * v35;
uint32_t const v812 = v809 + v811;
device uint8_t const* const v813 = &v6[v812];
uint8_t const v814 = *v813;
uint8_t const v815 = 0;
bool const v816 = v814 != v815;
bool const v817 = !v816;
*v800 = v817;
}
bool const v818 = *v800;
*v793 = v818;
}
 else {
*v793 = v330;
}
bool const v819 = *v793;
bool v820_store;
thread bool * v820 = &v820_store;if(v819) {
bool const v821 = true;
*v820 = v821;
}
 else {
*v820 = v330;
}
bool const v822 = *v820;
if(v822) {
float const v823 = *v167;
float const v824 = v823 * v22;
*v791 = v824;
}
float const v825 = *v791;
*v167 = v825;
uint32_t const v826 = v165 + v57;
uint32_t const v827 = v826 + v789;
float v828_store;
thread float * v828 = &v828_store;*v828 = v77;
bool v829_store;
thread bool * v829 = &v829_store;if(v792) {
int32_t const v830 = int32_t(v827);
int32_t const v831 = int32_t(v788);
int32_t const v832 = v830 - v831;
bool const v833 = v827 < v18;
bool const v834 = v832 <= v21;
bool const v835 = v833 && v834;
bool v836_store;
thread bool * v836 = &v836_store;*v836 = v835;
bool const v837 = *v836;
bool const v838 = v837 && v792;
*v836 = v838;
bool const v839 = *v836;
if(v839) {
uint32_t const v840 = v39 * v32;
uint32_t const v841 = v42 * v33;
uint32_t const v842 = v840 + v841;
uint32_t const v843 = uint32_t(v788);
uint32_t const v844 = v843 * v34;
uint32_t const v845 = v842 + v844;
uint32_t const v846 = uint32_t(v827);
uint32_t const v847 = v846 * v35;
uint32_t const v848 = v845 + v847;
device uint8_t const* const v849 = &v6[v848];
uint8_t const v850 = *v849;
uint8_t const v851 = 0;
bool const v852 = v850 != v851;
bool const v853 = !v852;
*v836 = v853;
}
bool const v854 = *v836;
*v829 = v854;
}
 else {
*v829 = v330;
}
bool const v855 = *v829;
bool v856_store;
thread bool * v856 = &v856_store;if(v855) {
bool const v857 = true;
*v856 = v857;
}
 else {
*v856 = v330;
}
bool const v858 = *v856;
if(v858) {
float const v859 = *v168;
float const v860 = v859 * v22;
*v828 = v860;
}
float const v861 = *v828;
*v168 = v861;
uint32_t const v862 = 2;
uint32_t const v863 = v165 + v862;
uint32_t const v864 = v863 + v789;
float v865_store;
thread float * v865 = &v865_store;*v865 = v77;
bool v866_store;
thread bool * v866 = &v866_store;if(v792) {
int32_t const v867 = int32_t(v864);
int32_t const v868 = int32_t(v788);
int32_t const v869 = v867 - v868;
bool const v870 = v864 < v18;
bool const v871 = v869 <= v21;
bool const v872 = v870 && v871;
bool v873_store;
thread bool * v873 = &v873_store;*v873 = v872;
bool const v874 = *v873;
bool const v875 = v874 && v792;
*v873 = v875;
bool const v876 = *v873;
if(v876) {
uint32_t const v877 = v39 * v32;
uint32_t const v878 = v42 * v33;
uint32_t const v879 = v877 + v878;
uint32_t const v880 = uint32_t(v788);
uint32_t const v881 = v880 * v34;
uint32_t const v882 = v879 + v881;
uint32_t const v883 = uint32_t(v864);
uint32_t const v884 = v883 * v35;
uint32_t const v885 = v882 + v884;
device uint8_t const* const v886 = &v6[v885];
uint8_t const v887 = *v886;
uint8_t const v888 = 0;
bool const v889 = v887 != v888;
bool const v890 = !v889;
*v873 = v890;
}
bool const v891 = *v873;
*v866 = v891;
}
 else {
*v866 = v330;
}
bool const v892 = *v866;
bool v893_store;
thread bool * v893 = &v893_store;if(v892) {
bool const v894 = true;
*v893 = v894;
}
 else {
*v893 = v330;
}
bool const v895 = *v893;
if(v895) {
float const v896 = *v169;
float const v897 = v896 * v22;
*v865 = v897;
}
float const v898 = *v865;
*v169 = v898;
uint32_t const v899 = 3;
uint32_t const v900 = v165 + v899;
uint32_t const v901 = v900 + v789;
float v902_store;
thread float * v902 = &v902_store;*v902 = v77;
bool v903_store;
thread bool * v903 = &v903_store;if(v792) {
int32_t const v904 = int32_t(v901);
int32_t const v905 = int32_t(v788);
int32_t const v906 = v904 - v905;
bool const v907 = v901 < v18;
bool const v908 = v906 <= v21;
bool const v909 = v907 && v908;
bool v910_store;
thread bool * v910 = &v910_store;*v910 = v909;
bool const v911 = *v910;
bool const v912 = v911 && v792;
*v910 = v912;
bool const v913 = *v910;
if(v913) {
uint32_t const v914 = v39 * v32;
uint32_t const v915 = v42 * v33;
uint32_t const v916 = v914 + v915;
uint32_t const v917 = uint32_t(v788);
uint32_t const v918 = v917 * v34;
uint32_t const v919 = v916 + v918;
uint32_t const v920 = uint32_t(v901);
uint32_t const v921 = v920 * v35;
uint32_t const v922 = v919 + v921;
device uint8_t const* const v923 = &v6[v922];
uint8_t const v924 = *v923;
uint8_t const v925 = 0;
bool const v926 = v924 != v925;
bool const v927 = !v926;
*v910 = v927;
}
bool const v928 = *v910;
*v903 = v928;
}
 else {
*v903 = v330;
}
bool const v929 = *v903;
bool v930_store;
thread bool * v930 = &v930_store;if(v929) {
bool const v931 = true;
*v930 = v931;
}
 else {
*v930 = v330;
}
bool const v932 = *v930;
if(v932) {
float const v933 = *v170;
float const v934 = v933 * v22;
*v902 = v934;
}
float const v935 = *v902;
*v170 = v935;
uint32_t const v936 = v788 + v57;
float v937_store;
thread float * v937 = &v937_store;*v937 = v77;
bool const v938 = v936 < v17;
bool v939_store;
thread bool * v939 = &v939_store;if(v938) {
int32_t const v940 = int32_t(v790);
int32_t const v941 = int32_t(v936);
int32_t const v942 = v940 - v941;
bool const v943 = v790 < v18;
bool const v944 = v942 <= v21;
bool const v945 = v943 && v944;
bool v946_store;
thread bool * v946 = &v946_store;*v946 = v945;
bool const v947 = *v946;
bool const v948 = v947 && v938;
*v946 = v948;
bool const v949 = *v946;
if(v949) {
uint32_t const v950 = v39 * v32;
uint32_t const v951 = v42 * v33;
uint32_t const v952 = v950 + v951;
uint32_t const v953 = uint32_t(v936);
uint32_t const v954 = v953 * v34;
uint32_t const v955 = v952 + v954;
uint32_t const v956 = uint32_t(v790);
uint32_t const v957 = v956 * v35;
uint32_t const v958 = v955 + v957;
device uint8_t const* const v959 = &v6[v958];
uint8_t const v960 = *v959;
uint8_t const v961 = 0;
bool const v962 = v960 != v961;
bool const v963 = !v962;
*v946 = v963;
}
bool const v964 = *v946;
*v939 = v964;
}
 else {
*v939 = v330;
}
bool const v965 = *v939;
bool v966_store;
thread bool * v966 = &v966_store;if(v965) {
bool const v967 = true;
*v966 = v967;
}
 else {
*v966 = v330;
}
bool const v968 = *v966;
if(v968) {
float const v969 = *v171;
float const v970 = v969 * v22;
*v937 = v970;
}
float const v971 = *v937;
*v171 = v971;
float v972_store;
thread float * v972 = &v972_store;*v972 = v77;
bool v973_store;
thread bool * v973 = &v973_store;if(v938) {
int32_t const v974 = int32_t(v827);
int32_t const v975 = int32_t(v936);
int32_t const v976 = v974 - v975;
bool const v977 = v827 < v18;
bool const v978 = v976 <= v21;
bool const v979 = v977 && v978;
bool v980_store;
thread bool * v980 = &v980_store;*v980 = v979;
bool const v981 = *v980;
bool const v982 = v981 && v938;
*v980 = v982;
bool const v983 = *v980;
if(v983) {
uint32_t const v984 = v39 * v32;
uint32_t const v985 = v42 * v33;
uint32_t const v986 = v984 + v985;
uint32_t const v987 = uint32_t(v936);
uint32_t const v988 = v987 * v34;
uint32_t const v989 = v986 + v988;
uint32_t const v990 = uint32_t(v827);
uint32_t const v991 = v990 * v35;
uint32_t const v992 = v989 + v991;
device uint8_t const* const v993 = &v6[v992];
uint8_t const v994 = *v993;
uint8_t const v995 = 0;
bool const v996 = v994 != v995;
bool const v997 = !v996;
*v980 = v997;
}
bool const v998 = *v980;
*v973 = v998;
}
 else {
*v973 = v330;
}
bool const v999 = *v973;
bool v1000_store;
thread bool * v1000 = &v1000_store;if(v999) {
bool const v1001 = true;
*v1000 = v1001;
}
 else {
*v1000 = v330;
}
bool const v1002 = *v1000;
if(v1002) {
float const v1003 = *v173;
float const v1004 = v1003 * v22;
*v972 = v1004;
}
float const v1005 = *v972;
*v173 = v1005;
float v1006_store;
thread float * v1006 = &v1006_store;*v1006 = v77;
bool v1007_store;
thread bool * v1007 = &v1007_store;if(v938) {
int32_t const v1008 = int32_t(v864);
int32_t const v1009 = int32_t(v936);
int32_t const v1010 = v1008 - v1009;
bool const v1011 = v864 < v18;
bool const v1012 = v1010 <= v21;
bool const v1013 = v1011 && v1012;
bool v1014_store;
thread bool * v1014 = &v1014_store;*v1014 = v1013;
bool const v1015 = *v1014;
bool const v1016 = v1015 && v938;
*v1014 = v1016;
bool const v1017 = *v1014;
if(v1017) {
uint32_t const v1018 = v39 * v32;
uint32_t const v1019 = v42 * v33;
uint32_t const v1020 = v1018 + v1019;
uint32_t const v1021 = uint32_t(v936);
uint32_t const v1022 = v1021 * v34;
uint32_t const v1023 = v1020 + v1022;
uint32_t const v1024 = uint32_t(v864);
uint32_t const v1025 = v1024 * v35;
uint32_t const v1026 = v1023 + v1025;
device uint8_t const* const v1027 = &v6[v1026];
uint8_t const v1028 = *v1027;
uint8_t const v1029 = 0;
bool const v1030 = v1028 != v1029;
bool const v1031 = !v1030;
*v1014 = v1031;
}
bool const v1032 = *v1014;
*v1007 = v1032;
}
 else {
*v1007 = v330;
}
bool const v1033 = *v1007;
bool v1034_store;
thread bool * v1034 = &v1034_store;if(v1033) {
bool const v1035 = true;
*v1034 = v1035;
}
 else {
*v1034 = v330;
}
bool const v1036 = *v1034;
if(v1036) {
float const v1037 = *v175;
float const v1038 = v1037 * v22;
*v1006 = v1038;
}
float const v1039 = *v1006;
*v175 = v1039;
float v1040_store;
thread float * v1040 = &v1040_store;*v1040 = v77;
bool v1041_store;
thread bool * v1041 = &v1041_store;if(v938) {
int32_t const v1042 = int32_t(v901);
int32_t const v1043 = int32_t(v936);
int32_t const v1044 = v1042 - v1043;
bool const v1045 = v901 < v18;
bool const v1046 = v1044 <= v21;
bool const v1047 = v1045 && v1046;
bool v1048_store;
thread bool * v1048 = &v1048_store;*v1048 = v1047;
bool const v1049 = *v1048;
bool const v1050 = v1049 && v938;
*v1048 = v1050;
bool const v1051 = *v1048;
if(v1051) {
uint32_t const v1052 = v39 * v32;
uint32_t const v1053 = v42 * v33;
uint32_t const v1054 = v1052 + v1053;
uint32_t const v1055 = uint32_t(v936);
uint32_t const v1056 = v1055 * v34;
uint32_t const v1057 = v1054 + v1056;
uint32_t const v1058 = uint32_t(v901);
uint32_t const v1059 = v1058 * v35;
uint32_t const v1060 = v1057 + v1059;
device uint8_t const* const v1061 = &v6[v1060];
uint8_t const v1062 = *v1061;
uint8_t const v1063 = 0;
bool const v1064 = v1062 != v1063;
bool const v1065 = !v1064;
*v1048 = v1065;
}
bool const v1066 = *v1048;
*v1041 = v1066;
}
 else {
*v1041 = v330;
}
bool const v1067 = *v1041;
bool v1068_store;
thread bool * v1068 = &v1068_store;if(v1067) {
bool const v1069 = true;
*v1068 = v1069;
}
 else {
*v1068 = v330;
}
bool const v1070 = *v1068;
if(v1070) {
float const v1071 = *v177;
float const v1072 = v1071 * v22;
*v1040 = v1072;
}
float const v1073 = *v1040;
*v177 = v1073;
uint32_t const v1074 = v788 + v862;
float v1075_store;
thread float * v1075 = &v1075_store;*v1075 = v77;
bool const v1076 = v1074 < v17;
bool v1077_store;
thread bool * v1077 = &v1077_store;if(v1076) {
int32_t const v1078 = int32_t(v790);
int32_t const v1079 = int32_t(v1074);
int32_t const v1080 = v1078 - v1079;
bool const v1081 = v790 < v18;
bool const v1082 = v1080 <= v21;
bool const v1083 = v1081 && v1082;
bool v1084_store;
thread bool * v1084 = &v1084_store;*v1084 = v1083;
bool const v1085 = *v1084;
bool const v1086 = v1085 && v1076;
*v1084 = v1086;
bool const v1087 = *v1084;
if(v1087) {
uint32_t const v1088 = v39 * v32;
uint32_t const v1089 = v42 * v33;
uint32_t const v1090 = v1088 + v1089;
uint32_t const v1091 = uint32_t(v1074);
uint32_t const v1092 = v1091 * v34;
uint32_t const v1093 = v1090 + v1092;
uint32_t const v1094 = uint32_t(v790);
uint32_t const v1095 = v1094 * v35;
uint32_t const v1096 = v1093 + v1095;
device uint8_t const* const v1097 = &v6[v1096];
uint8_t const v1098 = *v1097;
uint8_t const v1099 = 0;
bool const v1100 = v1098 != v1099;
bool const v1101 = !v1100;
*v1084 = v1101;
}
bool const v1102 = *v1084;
*v1077 = v1102;
}
 else {
*v1077 = v330;
}
bool const v1103 = *v1077;
bool v1104_store;
thread bool * v1104 = &v1104_store;if(v1103) {
bool const v1105 = true;
*v1104 = v1105;
}
 else {
*v1104 = v330;
}
bool const v1106 = *v1104;
if(v1106) {
float const v1107 = *v179;
float const v1108 = v1107 * v22;
*v1075 = v1108;
}
float const v1109 = *v1075;
*v179 = v1109;
float v1110_store;
thread float * v1110 = &v1110_store;*v1110 = v77;
bool v1111_store;
thread bool * v1111 = &v1111_store;if(v1076) {
int32_t const v1112 = int32_t(v827);
int32_t const v1113 = int32_t(v1074);
int32_t const v1114 = v1112 - v1113;
bool const v1115 = v827 < v18;
bool const v1116 = v1114 <= v21;
bool const v1117 = v1115 && v1116;
bool v1118_store;
thread bool * v1118 = &v1118_store;*v1118 = v1117;
bool const v1119 = *v1118;
bool const v1120 = v1119 && v1076;
*v1118 = v1120;
bool const v1121 = *v1118;
if(v1121) {
uint32_t const v1122 = v39 * v32;
uint32_t const v1123 = v42 * v33;
uint32_t const v1124 = v1122 + v1123;
uint32_t const v1125 = uint32_t(v1074);
uint32_t const v1126 = v1125 * v34;
uint32_t const v1127 = v1124 + v1126;
uint32_t const v1128 = uint32_t(v827);
uint32_t const v1129 = v1128 * v35;
uint32_t const v1130 = v1127 + v1129;
device uint8_t const* const v1131 = &v6[v1130];
uint8_t const v1132 = *v1131;
uint8_t const v1133 = 0;
bool const v1134 = v1132 != v1133;
bool const v1135 = !v1134;
*v1118 = v1135;
}
bool const v1136 = *v1118;
*v1111 = v1136;
}
 else {
*v1111 = v330;
}
bool const v1137 = *v1111;
bool v1138_store;
thread bool * v1138 = &v1138_store;if(v1137) {
bool const v1139 = true;
*v1138 = v1139;
}
 else {
*v1138 = v330;
}
bool const v1140 = *v1138;
if(v1140) {
float const v1141 = *v181;
float const v1142 = v1141 * v22;
*v1110 = v1142;
}
float const v1143 = *v1110;
*v181 = v1143;
float v1144_store;
thread float * v1144 = &v1144_store;*v1144 = v77;
bool v1145_store;
thread bool * v1145 = &v1145_store;if(v1076) {
int32_t const v1146 = int32_t(v864);
int32_t const v1147 = int32_t(v1074);
int32_t const v1148 = v1146 - v1147;
bool const v1149 = v864 < v18;
bool const v1150 = v1148 <= v21;
bool const v1151 = v1149 && v1150;
bool v1152_store;
thread bool * v1152 = &v1152_store;*v1152 = v1151;
bool const v1153 = *v1152;
bool const v1154 = v1153 && v1076;
*v1152 = v1154;
bool const v1155 = *v1152;
if(v1155) {
uint32_t const v1156 = v39 * v32;
uint32_t const v1157 = v42 * v33;
uint32_t const v1158 = v1156 + v1157;
uint32_t const v1159 = uint32_t(v1074);
uint32_t const v1160 = v1159 * v34;
uint32_t const v1161 = v1158 + v1160;
uint32_t const v1162 = uint32_t(v864);
uint32_t const v1163 = v1162 * v35;
uint32_t const v1164 = v1161 + v1163;
device uint8_t const* const v1165 = &v6[v1164];
uint8_t const v1166 = *v1165;
uint8_t const v1167 = 0;
bool const v1168 = v1166 != v1167;
bool const v1169 = !v1168;
*v1152 = v1169;
}
bool const v1170 = *v1152;
*v1145 = v1170;
}
 else {
*v1145 = v330;
}
bool const v1171 = *v1145;
bool v1172_store;
thread bool * v1172 = &v1172_store;if(v1171) {
bool const v1173 = true;
*v1172 = v1173;
}
 else {
*v1172 = v330;
}
bool const v1174 = *v1172;
if(v1174) {
float const v1175 = *v183;
float const v1176 = v1175 * v22;
*v1144 = v1176;
}
float const v1177 = *v1144;
*v183 = v1177;
float v1178_store;
thread float * v1178 = &v1178_store;*v1178 = v77;
bool v1179_store;
thread bool * v1179 = &v1179_store;if(v1076) {
int32_t const v1180 = int32_t(v901);
int32_t const v1181 = int32_t(v1074);
int32_t const v1182 = v1180 - v1181;
bool const v1183 = v901 < v18;
bool const v1184 = v1182 <= v21;
bool const v1185 = v1183 && v1184;
bool v1186_store;
thread bool * v1186 = &v1186_store;*v1186 = v1185;
bool const v1187 = *v1186;
bool const v1188 = v1187 && v1076;
*v1186 = v1188;
bool const v1189 = *v1186;
if(v1189) {
uint32_t const v1190 = v39 * v32;
uint32_t const v1191 = v42 * v33;
uint32_t const v1192 = v1190 + v1191;
uint32_t const v1193 = uint32_t(v1074);
uint32_t const v1194 = v1193 * v34;
uint32_t const v1195 = v1192 + v1194;
uint32_t const v1196 = uint32_t(v901);
uint32_t const v1197 = v1196 * v35;
uint32_t const v1198 = v1195 + v1197;
device uint8_t const* const v1199 = &v6[v1198];
uint8_t const v1200 = *v1199;
uint8_t const v1201 = 0;
bool const v1202 = v1200 != v1201;
bool const v1203 = !v1202;
*v1186 = v1203;
}
bool const v1204 = *v1186;
*v1179 = v1204;
}
 else {
*v1179 = v330;
}
bool const v1205 = *v1179;
bool v1206_store;
thread bool * v1206 = &v1206_store;if(v1205) {
bool const v1207 = true;
*v1206 = v1207;
}
 else {
*v1206 = v330;
}
bool const v1208 = *v1206;
if(v1208) {
float const v1209 = *v185;
float const v1210 = v1209 * v22;
*v1178 = v1210;
}
float const v1211 = *v1178;
*v185 = v1211;
uint32_t const v1212 = v788 + v899;
float v1213_store;
thread float * v1213 = &v1213_store;*v1213 = v77;
bool const v1214 = v1212 < v17;
bool v1215_store;
thread bool * v1215 = &v1215_store;if(v1214) {
int32_t const v1216 = int32_t(v790);
int32_t const v1217 = int32_t(v1212);
int32_t const v1218 = v1216 - v1217;
bool const v1219 = v790 < v18;
bool const v1220 = v1218 <= v21;
bool const v1221 = v1219 && v1220;
bool v1222_store;
thread bool * v1222 = &v1222_store;*v1222 = v1221;
bool const v1223 = *v1222;
bool const v1224 = v1223 && v1214;
*v1222 = v1224;
bool const v1225 = *v1222;
if(v1225) {
uint32_t const v1226 = v39 * v32;
uint32_t const v1227 = v42 * v33;
uint32_t const v1228 = v1226 + v1227;
uint32_t const v1229 = uint32_t(v1212);
uint32_t const v1230 = v1229 * v34;
uint32_t const v1231 = v1228 + v1230;
uint32_t const v1232 = uint32_t(v790);
uint32_t const v1233 = v1232 * v35;
uint32_t const v1234 = v1231 + v1233;
device uint8_t const* const v1235 = &v6[v1234];
uint8_t const v1236 = *v1235;
uint8_t const v1237 = 0;
bool const v1238 = v1236 != v1237;
bool const v1239 = !v1238;
*v1222 = v1239;
}
bool const v1240 = *v1222;
*v1215 = v1240;
}
 else {
*v1215 = v330;
}
bool const v1241 = *v1215;
bool v1242_store;
thread bool * v1242 = &v1242_store;if(v1241) {
bool const v1243 = true;
*v1242 = v1243;
}
 else {
*v1242 = v330;
}
bool const v1244 = *v1242;
if(v1244) {
float const v1245 = *v187;
float const v1246 = v1245 * v22;
*v1213 = v1246;
}
float const v1247 = *v1213;
*v187 = v1247;
float v1248_store;
thread float * v1248 = &v1248_store;*v1248 = v77;
bool v1249_store;
thread bool * v1249 = &v1249_store;if(v1214) {
int32_t const v1250 = int32_t(v827);
int32_t const v1251 = int32_t(v1212);
int32_t const v1252 = v1250 - v1251;
bool const v1253 = v827 < v18;
bool const v1254 = v1252 <= v21;
bool const v1255 = v1253 && v1254;
bool v1256_store;
thread bool * v1256 = &v1256_store;*v1256 = v1255;
bool const v1257 = *v1256;
bool const v1258 = v1257 && v1214;
*v1256 = v1258;
bool const v1259 = *v1256;
if(v1259) {
uint32_t const v1260 = v39 * v32;
uint32_t const v1261 = v42 * v33;
uint32_t const v1262 = v1260 + v1261;
uint32_t const v1263 = uint32_t(v1212);
uint32_t const v1264 = v1263 * v34;
uint32_t const v1265 = v1262 + v1264;
uint32_t const v1266 = uint32_t(v827);
uint32_t const v1267 = v1266 * v35;
uint32_t const v1268 = v1265 + v1267;
device uint8_t const* const v1269 = &v6[v1268];
uint8_t const v1270 = *v1269;
uint8_t const v1271 = 0;
bool const v1272 = v1270 != v1271;
bool const v1273 = !v1272;
*v1256 = v1273;
}
bool const v1274 = *v1256;
*v1249 = v1274;
}
 else {
*v1249 = v330;
}
bool const v1275 = *v1249;
bool v1276_store;
thread bool * v1276 = &v1276_store;if(v1275) {
bool const v1277 = true;
*v1276 = v1277;
}
 else {
*v1276 = v330;
}
bool const v1278 = *v1276;
if(v1278) {
float const v1279 = *v189;
float const v1280 = v1279 * v22;
*v1248 = v1280;
}
float const v1281 = *v1248;
*v189 = v1281;
float v1282_store;
thread float * v1282 = &v1282_store;*v1282 = v77;
bool v1283_store;
thread bool * v1283 = &v1283_store;if(v1214) {
int32_t const v1284 = int32_t(v864);
int32_t const v1285 = int32_t(v1212);
int32_t const v1286 = v1284 - v1285;
bool const v1287 = v864 < v18;
bool const v1288 = v1286 <= v21;
bool const v1289 = v1287 && v1288;
bool v1290_store;
thread bool * v1290 = &v1290_store;*v1290 = v1289;
bool const v1291 = *v1290;
bool const v1292 = v1291 && v1214;
*v1290 = v1292;
bool const v1293 = *v1290;
if(v1293) {
uint32_t const v1294 = v39 * v32;
uint32_t const v1295 = v42 * v33;
uint32_t const v1296 = v1294 + v1295;
uint32_t const v1297 = uint32_t(v1212);
uint32_t const v1298 = v1297 * v34;
uint32_t const v1299 = v1296 + v1298;
uint32_t const v1300 = uint32_t(v864);
uint32_t const v1301 = v1300 * v35;
uint32_t const v1302 = v1299 + v1301;
device uint8_t const* const v1303 = &v6[v1302];
uint8_t const v1304 = *v1303;
uint8_t const v1305 = 0;
bool const v1306 = v1304 != v1305;
bool const v1307 = !v1306;
*v1290 = v1307;
}
bool const v1308 = *v1290;
*v1283 = v1308;
}
 else {
*v1283 = v330;
}
bool const v1309 = *v1283;
bool v1310_store;
thread bool * v1310 = &v1310_store;if(v1309) {
bool const v1311 = true;
*v1310 = v1311;
}
 else {
*v1310 = v330;
}
bool const v1312 = *v1310;
if(v1312) {
float const v1313 = *v191;
float const v1314 = v1313 * v22;
*v1282 = v1314;
}
float const v1315 = *v1282;
*v191 = v1315;
float v1316_store;
thread float * v1316 = &v1316_store;*v1316 = v77;
bool v1317_store;
thread bool * v1317 = &v1317_store;if(v1214) {
int32_t const v1318 = int32_t(v901);
int32_t const v1319 = int32_t(v1212);
int32_t const v1320 = v1318 - v1319;
bool const v1321 = v901 < v18;
bool const v1322 = v1320 <= v21;
bool const v1323 = v1321 && v1322;
bool v1324_store;
thread bool * v1324 = &v1324_store;*v1324 = v1323;
bool const v1325 = *v1324;
bool const v1326 = v1325 && v1214;
*v1324 = v1326;
bool const v1327 = *v1324;
if(v1327) {
uint32_t const v1328 = v39 * v32;
uint32_t const v1329 = v42 * v33;
uint32_t const v1330 = v1328 + v1329;
uint32_t const v1331 = uint32_t(v1212);
uint32_t const v1332 = v1331 * v34;
uint32_t const v1333 = v1330 + v1332;
uint32_t const v1334 = uint32_t(v901);
uint32_t const v1335 = v1334 * v35;
uint32_t const v1336 = v1333 + v1335;
device uint8_t const* const v1337 = &v6[v1336];
uint8_t const v1338 = *v1337;
uint8_t const v1339 = 0;
bool const v1340 = v1338 != v1339;
bool const v1341 = !v1340;
*v1324 = v1341;
}
bool const v1342 = *v1324;
*v1317 = v1342;
}
 else {
*v1317 = v330;
}
bool const v1343 = *v1317;
bool v1344_store;
thread bool * v1344 = &v1344_store;if(v1343) {
bool const v1345 = true;
*v1344 = v1345;
}
 else {
*v1344 = v330;
}
bool const v1346 = *v1344;
if(v1346) {
float const v1347 = *v193;
float const v1348 = v1347 * v22;
*v1316 = v1348;
}
float const v1349 = *v1316;
*v193 = v1349;
array<float, 4> v1350_store = {};
thread array<float, 4> * v1350 = &v1350_store;float const v1351 = *v167;
float const v1352 = *v168;
float const v1353 = max(v1351, v1352);
float const v1354 = *v169;
float const v1355 = max(v1353, v1354);
float const v1356 = *v170;
float const v1357 = max(v1355, v1356);
float const v1358 = simd_shuffle_xor(v1357, v57);;
float const v1359 = max(v1357, v1358);
float const v1360 = simd_shuffle_xor(v1359, v862);;
float const v1361 = max(v1359, v1360);
float const v1362 = simd_shuffle_xor(v1361, v66);;
float const v1363 = max(v1361, v1362);
thread float * const v1364 = &(*v1350)[v16];
*v1364 = v1363;
float const v1365 = *v171;
float const v1366 = *v173;
float const v1367 = max(v1365, v1366);
float const v1368 = *v175;
float const v1369 = max(v1367, v1368);
float const v1370 = *v177;
float const v1371 = max(v1369, v1370);
float const v1372 = simd_shuffle_xor(v1371, v57);;
float const v1373 = max(v1371, v1372);
float const v1374 = simd_shuffle_xor(v1373, v862);;
float const v1375 = max(v1373, v1374);
float const v1376 = simd_shuffle_xor(v1375, v66);;
float const v1377 = max(v1375, v1376);
thread float * const v1378 = &(*v1350)[v71];
*v1378 = v1377;
float const v1379 = *v179;
float const v1380 = *v181;
float const v1381 = max(v1379, v1380);
float const v1382 = *v183;
float const v1383 = max(v1381, v1382);
float const v1384 = *v185;
float const v1385 = max(v1383, v1384);
float const v1386 = simd_shuffle_xor(v1385, v57);;
float const v1387 = max(v1385, v1386);
float const v1388 = simd_shuffle_xor(v1387, v862);;
float const v1389 = max(v1387, v1388);
float const v1390 = simd_shuffle_xor(v1389, v66);;
float const v1391 = max(v1389, v1390);
thread float * const v1392 = &(*v1350)[v85];
*v1392 = v1391;
float const v1393 = *v187;
float const v1394 = *v189;
float const v1395 = max(v1393, v1394);
float const v1396 = *v191;
float const v1397 = max(v1395, v1396);
float const v1398 = *v193;
float const v1399 = max(v1397, v1398);
float const v1400 = simd_shuffle_xor(v1399, v57);;
float const v1401 = max(v1399, v1400);
float const v1402 = simd_shuffle_xor(v1401, v862);;
float const v1403 = max(v1401, v1402);
float const v1404 = simd_shuffle_xor(v1403, v66);;
float const v1405 = max(v1403, v1404);
thread float * const v1406 = &(*v1350)[v89];
*v1406 = v1405;
float const v1407 = *v76;
float const v1408 = *v1364;
float const v1409 = max(v1407, v1408);
float const v1410 = v1407 - v1409;
float const v1411 = exp(v1410);*v76 = v1409;
uint32_t const v1412 = reinterpret_cast<const thread uint32_t&>(v1351);
uint32_t const v1413 = 4286578687;
bool const v1414 = v1412 == v1413;
float const v1415 = v1351 - v1409;
float const v1416 = exp(v1415);float const v1417 = v1414 ? v79 : v1416;
float_4 const v1418 = [&]{
float_4 tmp = v80;
tmp.i_0 = v1417;
return tmp;
}();
uint32_t const v1419 = reinterpret_cast<const thread uint32_t&>(v1352);
bool const v1420 = v1419 == v1413;
float const v1421 = v1352 - v1409;
float const v1422 = exp(v1421);float const v1423 = v1420 ? v79 : v1422;
float const v1424 = v1417 + v1423;
float_4 const v1425 = [&]{
float_4 tmp = v1418;
tmp.i_1 = v1423;
return tmp;
}();
uint32_t const v1426 = reinterpret_cast<const thread uint32_t&>(v1354);
bool const v1427 = v1426 == v1413;
float const v1428 = v1354 - v1409;
float const v1429 = exp(v1428);float const v1430 = v1427 ? v79 : v1429;
float const v1431 = v1424 + v1430;
float_4 const v1432 = [&]{
float_4 tmp = v1425;
tmp.i_2 = v1430;
return tmp;
}();
uint32_t const v1433 = reinterpret_cast<const thread uint32_t&>(v1356);
bool const v1434 = v1433 == v1413;
float const v1435 = v1356 - v1409;
float const v1436 = exp(v1435);float const v1437 = v1434 ? v79 : v1436;
float const v1438 = v1431 + v1437;
float_4 const v1439 = [&]{
float_4 tmp = v1432;
tmp.i_3 = v1437;
return tmp;
}();
uint32_t const v1440 = v367 + v64;
uint32_t const v1441 = uint32_t(v1440);
threadgroup float_4 * const v1442 = &(*v70)[v1441];
*v1442 = v1439;
float const v1443 = *v78;
float const v1444 = fma(v1443, v1411, v1438);
*v78 = v1444;
float_4 const v1445 = *v81;
float const v1446 = v1445.i_0;
float const v1447 = v1446 * v1411;
float const v1448 = v1445.i_1;
float const v1449 = v1448 * v1411;
float const v1450 = v1445.i_2;
float const v1451 = v1450 * v1411;
float const v1452 = v1445.i_3;
float const v1453 = v1452 * v1411;
float_4 const v1454 = float_4{v1447, v1449, v1451, v1453};
*v81 = v1454;
float const v1455 = *v82;
float const v1456 = *v1378;
float const v1457 = max(v1455, v1456);
float const v1458 = v1455 - v1457;
float const v1459 = exp(v1458);*v82 = v1457;
uint32_t const v1460 = reinterpret_cast<const thread uint32_t&>(v1365);
bool const v1461 = v1460 == v1413;
float const v1462 = v1365 - v1457;
float const v1463 = exp(v1462);float const v1464 = v1461 ? v79 : v1463;
float_4 const v1465 = [&]{
float_4 tmp = v80;
tmp.i_0 = v1464;
return tmp;
}();
uint32_t const v1466 = reinterpret_cast<const thread uint32_t&>(v1366);
bool const v1467 = v1466 == v1413;
float const v1468 = v1366 - v1457;
float const v1469 = exp(v1468);float const v1470 = v1467 ? v79 : v1469;
float const v1471 = v1464 + v1470;
float_4 const v1472 = [&]{
float_4 tmp = v1465;
tmp.i_1 = v1470;
return tmp;
}();
uint32_t const v1473 = reinterpret_cast<const thread uint32_t&>(v1368);
bool const v1474 = v1473 == v1413;
float const v1475 = v1368 - v1457;
float const v1476 = exp(v1475);float const v1477 = v1474 ? v79 : v1476;
float const v1478 = v1471 + v1477;
float_4 const v1479 = [&]{
float_4 tmp = v1472;
tmp.i_2 = v1477;
return tmp;
}();
uint32_t const v1480 = reinterpret_cast<const thread uint32_t&>(v1370);
bool const v1481 = v1480 == v1413;
float const v1482 = v1370 - v1457;
float const v1483 = exp(v1482);float const v1484 = v1481 ? v79 : v1483;
float const v1485 = v1478 + v1484;
float_4 const v1486 = [&]{
float_4 tmp = v1479;
tmp.i_3 = v1484;
return tmp;
}();
uint32_t const v1487 = v67 + v57;
uint32_t const v1488 = v1487 * v203;
uint32_t const v1489 = v1488 + v64;
uint32_t const v1490 = uint32_t(v1489);
threadgroup float_4 * const v1491 = &(*v70)[v1490];
*v1491 = v1486;
float const v1492 = *v83;
float const v1493 = fma(v1492, v1459, v1485);
*v83 = v1493;
float_4 const v1494 = *v84;
float const v1495 = v1494.i_0;
float const v1496 = v1495 * v1459;
float const v1497 = v1494.i_1;
float const v1498 = v1497 * v1459;
float const v1499 = v1494.i_2;
float const v1500 = v1499 * v1459;
float const v1501 = v1494.i_3;
float const v1502 = v1501 * v1459;
float_4 const v1503 = float_4{v1496, v1498, v1500, v1502};
*v84 = v1503;
float const v1504 = *v86;
float const v1505 = *v1392;
float const v1506 = max(v1504, v1505);
float const v1507 = v1504 - v1506;
float const v1508 = exp(v1507);*v86 = v1506;
uint32_t const v1509 = reinterpret_cast<const thread uint32_t&>(v1379);
bool const v1510 = v1509 == v1413;
float const v1511 = v1379 - v1506;
float const v1512 = exp(v1511);float const v1513 = v1510 ? v79 : v1512;
float_4 const v1514 = [&]{
float_4 tmp = v80;
tmp.i_0 = v1513;
return tmp;
}();
uint32_t const v1515 = reinterpret_cast<const thread uint32_t&>(v1380);
bool const v1516 = v1515 == v1413;
float const v1517 = v1380 - v1506;
float const v1518 = exp(v1517);float const v1519 = v1516 ? v79 : v1518;
float const v1520 = v1513 + v1519;
float_4 const v1521 = [&]{
float_4 tmp = v1514;
tmp.i_1 = v1519;
return tmp;
}();
uint32_t const v1522 = reinterpret_cast<const thread uint32_t&>(v1382);
bool const v1523 = v1522 == v1413;
float const v1524 = v1382 - v1506;
float const v1525 = exp(v1524);float const v1526 = v1523 ? v79 : v1525;
float const v1527 = v1520 + v1526;
float_4 const v1528 = [&]{
float_4 tmp = v1521;
tmp.i_2 = v1526;
return tmp;
}();
uint32_t const v1529 = reinterpret_cast<const thread uint32_t&>(v1384);
bool const v1530 = v1529 == v1413;
float const v1531 = v1384 - v1506;
float const v1532 = exp(v1531);float const v1533 = v1530 ? v79 : v1532;
float const v1534 = v1527 + v1533;
float_4 const v1535 = [&]{
float_4 tmp = v1528;
tmp.i_3 = v1533;
return tmp;
}();
uint32_t const v1536 = v67 + v862;
uint32_t const v1537 = v1536 * v203;
uint32_t const v1538 = v1537 + v64;
uint32_t const v1539 = uint32_t(v1538);
threadgroup float_4 * const v1540 = &(*v70)[v1539];
*v1540 = v1535;
float const v1541 = *v87;
float const v1542 = fma(v1541, v1508, v1534);
*v87 = v1542;
float_4 const v1543 = *v88;
float const v1544 = v1543.i_0;
float const v1545 = v1544 * v1508;
float const v1546 = v1543.i_1;
float const v1547 = v1546 * v1508;
float const v1548 = v1543.i_2;
float const v1549 = v1548 * v1508;
float const v1550 = v1543.i_3;
float const v1551 = v1550 * v1508;
float_4 const v1552 = float_4{v1545, v1547, v1549, v1551};
*v88 = v1552;
float const v1553 = *v90;
float const v1554 = *v1406;
float const v1555 = max(v1553, v1554);
float const v1556 = v1553 - v1555;
float const v1557 = exp(v1556);*v90 = v1555;
uint32_t const v1558 = reinterpret_cast<const thread uint32_t&>(v1393);
bool const v1559 = v1558 == v1413;
float const v1560 = v1393 - v1555;
float const v1561 = exp(v1560);float const v1562 = v1559 ? v79 : v1561;
float_4 const v1563 = [&]{
float_4 tmp = v80;
tmp.i_0 = v1562;
return tmp;
}();
uint32_t const v1564 = reinterpret_cast<const thread uint32_t&>(v1394);
bool const v1565 = v1564 == v1413;
float const v1566 = v1394 - v1555;
float const v1567 = exp(v1566);float const v1568 = v1565 ? v79 : v1567;
float const v1569 = v1562 + v1568;
float_4 const v1570 = [&]{
float_4 tmp = v1563;
tmp.i_1 = v1568;
return tmp;
}();
uint32_t const v1571 = reinterpret_cast<const thread uint32_t&>(v1396);
bool const v1572 = v1571 == v1413;
float const v1573 = v1396 - v1555;
float const v1574 = exp(v1573);float const v1575 = v1572 ? v79 : v1574;
float const v1576 = v1569 + v1575;
float_4 const v1577 = [&]{
float_4 tmp = v1570;
tmp.i_2 = v1575;
return tmp;
}();
uint32_t const v1578 = reinterpret_cast<const thread uint32_t&>(v1398);
bool const v1579 = v1578 == v1413;
float const v1580 = v1398 - v1555;
float const v1581 = exp(v1580);float const v1582 = v1579 ? v79 : v1581;
float const v1583 = v1576 + v1582;
float_4 const v1584 = [&]{
float_4 tmp = v1577;
tmp.i_3 = v1582;
return tmp;
}();
uint32_t const v1585 = v67 + v899;
uint32_t const v1586 = v1585 * v203;
uint32_t const v1587 = v1586 + v64;
uint32_t const v1588 = uint32_t(v1587);
threadgroup float_4 * const v1589 = &(*v70)[v1588];
*v1589 = v1584;
float const v1590 = *v91;
float const v1591 = fma(v1590, v1557, v1583);
*v91 = v1591;
float_4 const v1592 = *v92;
float const v1593 = v1592.i_0;
float const v1594 = v1593 * v1557;
float const v1595 = v1592.i_1;
float const v1596 = v1595 * v1557;
float const v1597 = v1592.i_2;
float const v1598 = v1597 * v1557;
float const v1599 = v1592.i_3;
float const v1600 = v1599 * v1557;
float_4 const v1601 = float_4{v1594, v1596, v1598, v1600};
*v92 = v1601;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 const v1602 = *v137;
threadgroup float_4 * const v1603 = &(*v69)[v313];
*v1603 = v1602;
float_4 const v1604 = *v162;
threadgroup float_4 * const v1605 = &(*v69)[v318];
*v1605 = v1604;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1606 = v164 + v57;
uint32_t const v1607 = v1606 * v106;
float_4 v1608_store;
thread float_4 * v1608 = &v1608_store;*v1608 = v80;
uint32_t const v1609 = v1607 + v65;
bool const v1610 = v1609 < v18;
bool const v1611 = v119 && v1610;
if(v1611) {
uint32_t const v1612 = uint32_t(v1609);
uint32_t const v1613 = v1612 * v28;
uint32_t const v1614 = v52 + v1613;
float_4 v1615_store;
thread float_4 * v1615 = &v1615_store;*v1615 = v80;
uint32_t const v1616 = 20;
bool const v1617 = v789 < v1616;
if(v1617) {
uint32_t const v1618 = v789 / v66;
uint32_t const v1619 = uint32_t(v1618);
uint32_t const v1620 = v1614 + v1619;
device float_4 const* const v1621 = &v2[v1620];
float_4 const v1622 = *v1621;
*v1615 = v1622;
}
float_4 const v1623 = *v1615;
*v1608 = v1623;
}
float_4 const v1624 = *v1608;
*v137 = v1624;
float_4 v1625_store;
thread float_4 * v1625 = &v1625_store;*v1625 = v80;
uint32_t const v1626 = v1607 + v141;
bool const v1627 = v1626 < v18;
bool const v1628 = v144 && v1627;
if(v1628) {
uint32_t const v1629 = uint32_t(v1626);
uint32_t const v1630 = v1629 * v28;
uint32_t const v1631 = v52 + v1630;
uint32_t const v1632 = v142 * v66;
float_4 v1633_store;
thread float_4 * v1633 = &v1633_store;*v1633 = v80;
uint32_t const v1634 = 20;
bool const v1635 = v1632 < v1634;
if(v1635) {
uint32_t const v1636 = v1632 / v66;
uint32_t const v1637 = uint32_t(v1636);
uint32_t const v1638 = v1631 + v1637;
device float_4 const* const v1639 = &v2[v1638];
float_4 const v1640 = *v1639;
*v1633 = v1640;
}
float_4 const v1641 = *v1633;
*v1625 = v1641;
}
float_4 const v1642 = *v1625;
*v162 = v1642;
for(uint32_t v1643 = v113; v1643 < v63; v1643 += v57) {
array<float_4, 4> v1644_store = {};
thread array<float_4, 4> * v1644 = &v1644_store;uint32_t const v1645 = v1643 * v66;
uint32_t const v1646 = v1645 * v203;
uint32_t const v1647 = v1646 + v64;
uint32_t const v1648 = uint32_t(v1647);
threadgroup float_4 * const v1649 = &(*v69)[v1648];
float_4 const v1650 = *v1649;
thread float_4 * const v1651 = &(*v1644)[v16];
*v1651 = v1650;
uint32_t const v1652 = v1645 + v57;
uint32_t const v1653 = v1652 * v203;
uint32_t const v1654 = v1653 + v64;
uint32_t const v1655 = uint32_t(v1654);
threadgroup float_4 * const v1656 = &(*v69)[v1655];
float_4 const v1657 = *v1656;
thread float_4 * const v1658 = &(*v1644)[v71];
*v1658 = v1657;
uint32_t const v1659 = v1645 + v862;
uint32_t const v1660 = v1659 * v203;
uint32_t const v1661 = v1660 + v64;
uint32_t const v1662 = uint32_t(v1661);
threadgroup float_4 * const v1663 = &(*v69)[v1662];
float_4 const v1664 = *v1663;
thread float_4 * const v1665 = &(*v1644)[v85];
*v1665 = v1664;
uint32_t const v1666 = v1645 + v899;
uint32_t const v1667 = v1666 * v203;
uint32_t const v1668 = v1667 + v64;
uint32_t const v1669 = uint32_t(v1668);
threadgroup float_4 * const v1670 = &(*v69)[v1669];
float_4 const v1671 = *v1670;
thread float_4 * const v1672 = &(*v1644)[v89];
*v1672 = v1671;
uint32_t const v1673 = v367 + v1643;
uint32_t const v1674 = uint32_t(v1673);
threadgroup float_4 * const v1675 = &(*v70)[v1674];
float_4 const v1676 = *v1675;
float const v1677 = v1676.i_0;
float_4 const v1678 = *v1651;
float_4 const v1679 = *v81;
float const v1680 = v1678.i_0;
float const v1681 = v1679.i_0;
float const v1682 = fma(v1677, v1680, v1681);
float const v1683 = v1678.i_1;
float const v1684 = v1679.i_1;
float const v1685 = fma(v1677, v1683, v1684);
float const v1686 = v1678.i_2;
float const v1687 = v1679.i_2;
float const v1688 = fma(v1677, v1686, v1687);
float const v1689 = v1678.i_3;
float const v1690 = v1679.i_3;
float const v1691 = fma(v1677, v1689, v1690);
uint32_t const v1692 = reinterpret_cast<const thread uint32_t&>(v1677);
bool const v1693 = v1692 == v113;
float const v1694 = v1693 ? v1681 : v1682;
float const v1695 = v1693 ? v1684 : v1685;
float const v1696 = v1693 ? v1687 : v1688;
float const v1697 = v1693 ? v1690 : v1691;
float_4 const v1698 = float_4{v1694, v1695, v1696, v1697};
*v81 = v1698;
float const v1699 = v1676.i_1;
float_4 const v1700 = *v1658;
float_4 const v1701 = *v81;
float const v1702 = v1700.i_0;
float const v1703 = v1701.i_0;
float const v1704 = fma(v1699, v1702, v1703);
float const v1705 = v1700.i_1;
float const v1706 = v1701.i_1;
float const v1707 = fma(v1699, v1705, v1706);
float const v1708 = v1700.i_2;
float const v1709 = v1701.i_2;
float const v1710 = fma(v1699, v1708, v1709);
float const v1711 = v1700.i_3;
float const v1712 = v1701.i_3;
float const v1713 = fma(v1699, v1711, v1712);
uint32_t const v1714 = reinterpret_cast<const thread uint32_t&>(v1699);
bool const v1715 = v1714 == v113;
float const v1716 = v1715 ? v1703 : v1704;
float const v1717 = v1715 ? v1706 : v1707;
float const v1718 = v1715 ? v1709 : v1710;
float const v1719 = v1715 ? v1712 : v1713;
float_4 const v1720 = float_4{v1716, v1717, v1718, v1719};
*v81 = v1720;
float const v1721 = v1676.i_2;
float_4 const v1722 = *v1665;
float_4 const v1723 = *v81;
float const v1724 = v1722.i_0;
float const v1725 = v1723.i_0;
float const v1726 = fma(v1721, v1724, v1725);
float const v1727 = v1722.i_1;
float const v1728 = v1723.i_1;
float const v1729 = fma(v1721, v1727, v1728);
float const v1730 = v1722.i_2;
float const v1731 = v1723.i_2;
float const v1732 = fma(v1721, v1730, v1731);
float const v1733 = v1722.i_3;
float const v1734 = v1723.i_3;
float const v1735 = fma(v1721, v1733, v1734);
uint32_t const v1736 = reinterpret_cast<const thread uint32_t&>(v1721);
bool const v1737 = v1736 == v113;
float const v1738 = v1737 ? v1725 : v1726;
float const v1739 = v1737 ? v1728 : v1729;
float const v1740 = v1737 ? v1731 : v1732;
float const v1741 = v1737 ? v1734 : v1735;
float_4 const v1742 = float_4{v1738, v1739, v1740, v1741};
*v81 = v1742;
float const v1743 = v1676.i_3;
float_4 const v1744 = *v1672;
float_4 const v1745 = *v81;
float const v1746 = v1744.i_0;
float const v1747 = v1745.i_0;
float const v1748 = fma(v1743, v1746, v1747);
float const v1749 = v1744.i_1;
float const v1750 = v1745.i_1;
float const v1751 = fma(v1743, v1749, v1750);
float const v1752 = v1744.i_2;
float const v1753 = v1745.i_2;
float const v1754 = fma(v1743, v1752, v1753);
float const v1755 = v1744.i_3;
float const v1756 = v1745.i_3;
float const v1757 = fma(v1743, v1755, v1756);
uint32_t const v1758 = reinterpret_cast<const thread uint32_t&>(v1743);
bool const v1759 = v1758 == v113;
float const v1760 = v1759 ? v1747 : v1748;
float const v1761 = v1759 ? v1750 : v1751;
float const v1762 = v1759 ? v1753 : v1754;
float const v1763 = v1759 ? v1756 : v1757;
float_4 const v1764 = float_4{v1760, v1761, v1762, v1763};
*v81 = v1764;
uint32_t const v1765 = v1488 + v1643;
uint32_t const v1766 = uint32_t(v1765);
threadgroup float_4 * const v1767 = &(*v70)[v1766];
float_4 const v1768 = *v1767;
float const v1769 = v1768.i_0;
float_4 const v1770 = *v84;
float const v1771 = v1770.i_0;
float const v1772 = fma(v1769, v1680, v1771);
float const v1773 = v1770.i_1;
float const v1774 = fma(v1769, v1683, v1773);
float const v1775 = v1770.i_2;
float const v1776 = fma(v1769, v1686, v1775);
float const v1777 = v1770.i_3;
float const v1778 = fma(v1769, v1689, v1777);
uint32_t const v1779 = reinterpret_cast<const thread uint32_t&>(v1769);
bool const v1780 = v1779 == v113;
float const v1781 = v1780 ? v1771 : v1772;
float const v1782 = v1780 ? v1773 : v1774;
float const v1783 = v1780 ? v1775 : v1776;
float const v1784 = v1780 ? v1777 : v1778;
float_4 const v1785 = float_4{v1781, v1782, v1783, v1784};
*v84 = v1785;
float const v1786 = v1768.i_1;
float_4 const v1787 = *v84;
float const v1788 = v1787.i_0;
float const v1789 = fma(v1786, v1702, v1788);
float const v1790 = v1787.i_1;
float const v1791 = fma(v1786, v1705, v1790);
float const v1792 = v1787.i_2;
float const v1793 = fma(v1786, v1708, v1792);
float const v1794 = v1787.i_3;
float const v1795 = fma(v1786, v1711, v1794);
uint32_t const v1796 = reinterpret_cast<const thread uint32_t&>(v1786);
bool const v1797 = v1796 == v113;
float const v1798 = v1797 ? v1788 : v1789;
float const v1799 = v1797 ? v1790 : v1791;
float const v1800 = v1797 ? v1792 : v1793;
float const v1801 = v1797 ? v1794 : v1795;
float_4 const v1802 = float_4{v1798, v1799, v1800, v1801};
*v84 = v1802;
float const v1803 = v1768.i_2;
float_4 const v1804 = *v84;
float const v1805 = v1804.i_0;
float const v1806 = fma(v1803, v1724, v1805);
float const v1807 = v1804.i_1;
float const v1808 = fma(v1803, v1727, v1807);
float const v1809 = v1804.i_2;
float const v1810 = fma(v1803, v1730, v1809);
float const v1811 = v1804.i_3;
float const v1812 = fma(v1803, v1733, v1811);
uint32_t const v1813 = reinterpret_cast<const thread uint32_t&>(v1803);
bool const v1814 = v1813 == v113;
float const v1815 = v1814 ? v1805 : v1806;
float const v1816 = v1814 ? v1807 : v1808;
float const v1817 = v1814 ? v1809 : v1810;
float const v1818 = v1814 ? v1811 : v1812;
float_4 const v1819 = float_4{v1815, v1816, v1817, v1818};
*v84 = v1819;
float const v1820 = v1768.i_3;
float_4 const v1821 = *v84;
float const v1822 = v1821.i_0;
float const v1823 = fma(v1820, v1746, v1822);
float const v1824 = v1821.i_1;
float const v1825 = fma(v1820, v1749, v1824);
float const v1826 = v1821.i_2;
float const v1827 = fma(v1820, v1752, v1826);
float const v1828 = v1821.i_3;
float const v1829 = fma(v1820, v1755, v1828);
uint32_t const v1830 = reinterpret_cast<const thread uint32_t&>(v1820);
bool const v1831 = v1830 == v113;
float const v1832 = v1831 ? v1822 : v1823;
float const v1833 = v1831 ? v1824 : v1825;
float const v1834 = v1831 ? v1826 : v1827;
float const v1835 = v1831 ? v1828 : v1829;
float_4 const v1836 = float_4{v1832, v1833, v1834, v1835};
*v84 = v1836;
uint32_t const v1837 = v1537 + v1643;
uint32_t const v1838 = uint32_t(v1837);
threadgroup float_4 * const v1839 = &(*v70)[v1838];
float_4 const v1840 = *v1839;
float const v1841 = v1840.i_0;
float_4 const v1842 = *v88;
float const v1843 = v1842.i_0;
float const v1844 = fma(v1841, v1680, v1843);
float const v1845 = v1842.i_1;
float const v1846 = fma(v1841, v1683, v1845);
float const v1847 = v1842.i_2;
float const v1848 = fma(v1841, v1686, v1847);
float const v1849 = v1842.i_3;
float const v1850 = fma(v1841, v1689, v1849);
uint32_t const v1851 = reinterpret_cast<const thread uint32_t&>(v1841);
bool const v1852 = v1851 == v113;
float const v1853 = v1852 ? v1843 : v1844;
float const v1854 = v1852 ? v1845 : v1846;
float const v1855 = v1852 ? v1847 : v1848;
float const v1856 = v1852 ? v1849 : v1850;
float_4 const v1857 = float_4{v1853, v1854, v1855, v1856};
*v88 = v1857;
float const v1858 = v1840.i_1;
float_4 const v1859 = *v88;
float const v1860 = v1859.i_0;
float const v1861 = fma(v1858, v1702, v1860);
float const v1862 = v1859.i_1;
float const v1863 = fma(v1858, v1705, v1862);
float const v1864 = v1859.i_2;
float const v1865 = fma(v1858, v1708, v1864);
float const v1866 = v1859.i_3;
float const v1867 = fma(v1858, v1711, v1866);
uint32_t const v1868 = reinterpret_cast<const thread uint32_t&>(v1858);
bool const v1869 = v1868 == v113;
float const v1870 = v1869 ? v1860 : v1861;
float const v1871 = v1869 ? v1862 : v1863;
float const v1872 = v1869 ? v1864 : v1865;
float const v1873 = v1869 ? v1866 : v1867;
float_4 const v1874 = float_4{v1870, v1871, v1872, v1873};
*v88 = v1874;
float const v1875 = v1840.i_2;
float_4 const v1876 = *v88;
float const v1877 = v1876.i_0;
float const v1878 = fma(v1875, v1724, v1877);
float const v1879 = v1876.i_1;
float const v1880 = fma(v1875, v1727, v1879);
float const v1881 = v1876.i_2;
float const v1882 = fma(v1875, v1730, v1881);
float const v1883 = v1876.i_3;
float const v1884 = fma(v1875, v1733, v1883);
uint32_t const v1885 = reinterpret_cast<const thread uint32_t&>(v1875);
bool const v1886 = v1885 == v113;
float const v1887 = v1886 ? v1877 : v1878;
float const v1888 = v1886 ? v1879 : v1880;
float const v1889 = v1886 ? v1881 : v1882;
float const v1890 = v1886 ? v1883 : v1884;
float_4 const v1891 = float_4{v1887, v1888, v1889, v1890};
*v88 = v1891;
float const v1892 = v1840.i_3;
float_4 const v1893 = *v88;
float const v1894 = v1893.i_0;
float const v1895 = fma(v1892, v1746, v1894);
float const v1896 = v1893.i_1;
float const v1897 = fma(v1892, v1749, v1896);
float const v1898 = v1893.i_2;
float const v1899 = fma(v1892, v1752, v1898);
float const v1900 = v1893.i_3;
float const v1901 = fma(v1892, v1755, v1900);
uint32_t const v1902 = reinterpret_cast<const thread uint32_t&>(v1892);
bool const v1903 = v1902 == v113;
float const v1904 = v1903 ? v1894 : v1895;
float const v1905 = v1903 ? v1896 : v1897;
float const v1906 = v1903 ? v1898 : v1899;
float const v1907 = v1903 ? v1900 : v1901;
float_4 const v1908 = float_4{v1904, v1905, v1906, v1907};
*v88 = v1908;
uint32_t const v1909 = v1586 + v1643;
uint32_t const v1910 = uint32_t(v1909);
threadgroup float_4 * const v1911 = &(*v70)[v1910];
float_4 const v1912 = *v1911;
float const v1913 = v1912.i_0;
float_4 const v1914 = *v92;
float const v1915 = v1914.i_0;
float const v1916 = fma(v1913, v1680, v1915);
float const v1917 = v1914.i_1;
float const v1918 = fma(v1913, v1683, v1917);
float const v1919 = v1914.i_2;
float const v1920 = fma(v1913, v1686, v1919);
float const v1921 = v1914.i_3;
float const v1922 = fma(v1913, v1689, v1921);
uint32_t const v1923 = reinterpret_cast<const thread uint32_t&>(v1913);
bool const v1924 = v1923 == v113;
float const v1925 = v1924 ? v1915 : v1916;
float const v1926 = v1924 ? v1917 : v1918;
float const v1927 = v1924 ? v1919 : v1920;
float const v1928 = v1924 ? v1921 : v1922;
float_4 const v1929 = float_4{v1925, v1926, v1927, v1928};
*v92 = v1929;
float const v1930 = v1912.i_1;
float_4 const v1931 = *v92;
float const v1932 = v1931.i_0;
float const v1933 = fma(v1930, v1702, v1932);
float const v1934 = v1931.i_1;
float const v1935 = fma(v1930, v1705, v1934);
float const v1936 = v1931.i_2;
float const v1937 = fma(v1930, v1708, v1936);
float const v1938 = v1931.i_3;
float const v1939 = fma(v1930, v1711, v1938);
uint32_t const v1940 = reinterpret_cast<const thread uint32_t&>(v1930);
bool const v1941 = v1940 == v113;
float const v1942 = v1941 ? v1932 : v1933;
float const v1943 = v1941 ? v1934 : v1935;
float const v1944 = v1941 ? v1936 : v1937;
float const v1945 = v1941 ? v1938 : v1939;
float_4 const v1946 = float_4{v1942, v1943, v1944, v1945};
*v92 = v1946;
float const v1947 = v1912.i_2;
float_4 const v1948 = *v92;
float const v1949 = v1948.i_0;
float const v1950 = fma(v1947, v1724, v1949);
float const v1951 = v1948.i_1;
float const v1952 = fma(v1947, v1727, v1951);
float const v1953 = v1948.i_2;
float const v1954 = fma(v1947, v1730, v1953);
float const v1955 = v1948.i_3;
float const v1956 = fma(v1947, v1733, v1955);
uint32_t const v1957 = reinterpret_cast<const thread uint32_t&>(v1947);
bool const v1958 = v1957 == v113;
float const v1959 = v1958 ? v1949 : v1950;
float const v1960 = v1958 ? v1951 : v1952;
float const v1961 = v1958 ? v1953 : v1954;
float const v1962 = v1958 ? v1955 : v1956;
float_4 const v1963 = float_4{v1959, v1960, v1961, v1962};
*v92 = v1963;
float const v1964 = v1912.i_3;
float_4 const v1965 = *v92;
float const v1966 = v1965.i_0;
float const v1967 = fma(v1964, v1746, v1966);
float const v1968 = v1965.i_1;
float const v1969 = fma(v1964, v1749, v1968);
float const v1970 = v1965.i_2;
float const v1971 = fma(v1964, v1752, v1970);
float const v1972 = v1965.i_3;
float const v1973 = fma(v1964, v1755, v1972);
uint32_t const v1974 = reinterpret_cast<const thread uint32_t&>(v1964);
bool const v1975 = v1974 == v113;
float const v1976 = v1975 ? v1966 : v1967;
float const v1977 = v1975 ? v1968 : v1969;
float const v1978 = v1975 ? v1970 : v1971;
float const v1979 = v1975 ? v1972 : v1973;
float_4 const v1980 = float_4{v1976, v1977, v1978, v1979};
*v92 = v1980;
}
}
float const v1981 = *v78;
float v1982_store;
thread float * v1982 = &v1982_store;*v1982 = v1981;
float const v1983 = *v1982;
float const v1984 = simd_shuffle_xor(v1983, v57);;
float const v1985 = v1983 + v1984;
*v1982 = v1985;
float const v1986 = *v1982;
uint32_t const v1987 = 2;
float const v1988 = simd_shuffle_xor(v1986, v1987);;
float const v1989 = v1986 + v1988;
*v1982 = v1989;
float const v1990 = *v1982;
float const v1991 = simd_shuffle_xor(v1990, v66);;
float const v1992 = v1990 + v1991;
*v1982 = v1992;
uint32_t const v1993 = v62 + v67;
bool const v1994 = v1993 < v17;
if(v1994) {
uint32_t const v1995 = uint32_t(v1993);
uint32_t const v1996 = v45 + v1995;
float const v1997 = *v1982;
uint32_t const v1998 = reinterpret_cast<const thread uint32_t&>(v1997);
bool const v1999 = v1998 == v113;
float const v2000 = 1;
float const v2001 = v2000 / v1997;
float const v2002 = v1999 ? v79 : v2001;
float_4 const v2003 = *v81;
uint32_t const v2004 = v64 * v66;
float const v2005 = v2003.i_0;
float const v2006 = v2005 * v2002;
float const v2007 = v2003.i_1;
float const v2008 = v2007 * v2002;
float const v2009 = v2003.i_2;
float const v2010 = v2009 * v2002;
float const v2011 = v2003.i_3;
float const v2012 = v2011 * v2002;
uint32_t const v2013 = 20;
bool const v2014 = v2004 < v2013;
if(v2014) {
float_4 const v2015 = [&]{
float_4 tmp = v80;
tmp.i_0 = v2006;
return tmp;
}();
float_4 const v2016 = [&]{
float_4 tmp = v2015;
tmp.i_1 = v2008;
return tmp;
}();
float_4 const v2017 = [&]{
float_4 tmp = v2016;
tmp.i_2 = v2010;
return tmp;
}();
float_4 const v2018 = [&]{
float_4 tmp = v2017;
tmp.i_3 = v2012;
return tmp;
}();
uint32_t const v2019 = 5;
uint32_t const v2020 = v1996 * v2019;
uint32_t const v2021 = v2004 / v66;
uint32_t const v2022 = uint32_t(v2021);
uint32_t const v2023 = v2020 + v2022;
device float_4 * const v2024 = &v4[v2023];
*v2024 = v2018;
}
bool const v2025 = v64 == v113;
if(v2025) {
float const v2026 = *v76;
float const v2027 = log(v1997);float const v2028 = v2026 + v2027;
device float * const v2029 = &v5[v1996];
*v2029 = v2028;
}
}
float const v2030 = *v83;
float v2031_store;
thread float * v2031 = &v2031_store;*v2031 = v2030;
float const v2032 = *v2031;
float const v2033 = simd_shuffle_xor(v2032, v57);;
float const v2034 = v2032 + v2033;
*v2031 = v2034;
float const v2035 = *v2031;
float const v2036 = simd_shuffle_xor(v2035, v1987);;
float const v2037 = v2035 + v2036;
*v2031 = v2037;
float const v2038 = *v2031;
float const v2039 = simd_shuffle_xor(v2038, v66);;
float const v2040 = v2038 + v2039;
*v2031 = v2040;
uint32_t const v2041 = v1993 + v57;
bool const v2042 = v2041 < v17;
if(v2042) {
uint32_t const v2043 = uint32_t(v2041);
uint32_t const v2044 = v45 + v2043;
float const v2045 = *v2031;
uint32_t const v2046 = reinterpret_cast<const thread uint32_t&>(v2045);
bool const v2047 = v2046 == v113;
float const v2048 = 1;
float const v2049 = v2048 / v2045;
float const v2050 = v2047 ? v79 : v2049;
float_4 const v2051 = *v84;
uint32_t const v2052 = v64 * v66;
float const v2053 = v2051.i_0;
float const v2054 = v2053 * v2050;
float const v2055 = v2051.i_1;
float const v2056 = v2055 * v2050;
float const v2057 = v2051.i_2;
float const v2058 = v2057 * v2050;
float const v2059 = v2051.i_3;
float const v2060 = v2059 * v2050;
uint32_t const v2061 = 20;
bool const v2062 = v2052 < v2061;
if(v2062) {
float_4 const v2063 = [&]{
float_4 tmp = v80;
tmp.i_0 = v2054;
return tmp;
}();
float_4 const v2064 = [&]{
float_4 tmp = v2063;
tmp.i_1 = v2056;
return tmp;
}();
float_4 const v2065 = [&]{
float_4 tmp = v2064;
tmp.i_2 = v2058;
return tmp;
}();
float_4 const v2066 = [&]{
float_4 tmp = v2065;
tmp.i_3 = v2060;
return tmp;
}();
uint32_t const v2067 = 5;
uint32_t const v2068 = v2044 * v2067;
uint32_t const v2069 = v2052 / v66;
uint32_t const v2070 = uint32_t(v2069);
uint32_t const v2071 = v2068 + v2070;
device float_4 * const v2072 = &v4[v2071];
*v2072 = v2066;
}
bool const v2073 = v64 == v113;
if(v2073) {
float const v2074 = *v82;
float const v2075 = log(v2045);float const v2076 = v2074 + v2075;
device float * const v2077 = &v5[v2044];
*v2077 = v2076;
}
}
float const v2078 = *v87;
float v2079_store;
thread float * v2079 = &v2079_store;*v2079 = v2078;
float const v2080 = *v2079;
float const v2081 = simd_shuffle_xor(v2080, v57);;
float const v2082 = v2080 + v2081;
*v2079 = v2082;
float const v2083 = *v2079;
float const v2084 = simd_shuffle_xor(v2083, v1987);;
float const v2085 = v2083 + v2084;
*v2079 = v2085;
float const v2086 = *v2079;
float const v2087 = simd_shuffle_xor(v2086, v66);;
float const v2088 = v2086 + v2087;
*v2079 = v2088;
uint32_t const v2089 = v1993 + v1987;
bool const v2090 = v2089 < v17;
if(v2090) {
uint32_t const v2091 = uint32_t(v2089);
uint32_t const v2092 = v45 + v2091;
float const v2093 = *v2079;
uint32_t const v2094 = reinterpret_cast<const thread uint32_t&>(v2093);
bool const v2095 = v2094 == v113;
float const v2096 = 1;
float const v2097 = v2096 / v2093;
float const v2098 = v2095 ? v79 : v2097;
float_4 const v2099 = *v88;
uint32_t const v2100 = v64 * v66;
float const v2101 = v2099.i_0;
float const v2102 = v2101 * v2098;
float const v2103 = v2099.i_1;
float const v2104 = v2103 * v2098;
float const v2105 = v2099.i_2;
float const v2106 = v2105 * v2098;
float const v2107 = v2099.i_3;
float const v2108 = v2107 * v2098;
uint32_t const v2109 = 20;
bool const v2110 = v2100 < v2109;
if(v2110) {
float_4 const v2111 = [&]{
float_4 tmp = v80;
tmp.i_0 = v2102;
return tmp;
}();
float_4 const v2112 = [&]{
float_4 tmp = v2111;
tmp.i_1 = v2104;
return tmp;
}();
float_4 const v2113 = [&]{
float_4 tmp = v2112;
tmp.i_2 = v2106;
return tmp;
}();
float_4 const v2114 = [&]{
float_4 tmp = v2113;
tmp.i_3 = v2108;
return tmp;
}();
uint32_t const v2115 = 5;
uint32_t const v2116 = v2092 * v2115;
uint32_t const v2117 = v2100 / v66;
uint32_t const v2118 = uint32_t(v2117);
uint32_t const v2119 = v2116 + v2118;
device float_4 * const v2120 = &v4[v2119];
*v2120 = v2114;
}
bool const v2121 = v64 == v113;
if(v2121) {
float const v2122 = *v86;
float const v2123 = log(v2093);float const v2124 = v2122 + v2123;
device float * const v2125 = &v5[v2092];
*v2125 = v2124;
}
}
float const v2126 = *v91;
float v2127_store;
thread float * v2127 = &v2127_store;*v2127 = v2126;
float const v2128 = *v2127;
float const v2129 = simd_shuffle_xor(v2128, v57);;
float const v2130 = v2128 + v2129;
*v2127 = v2130;
float const v2131 = *v2127;
float const v2132 = simd_shuffle_xor(v2131, v1987);;
float const v2133 = v2131 + v2132;
*v2127 = v2133;
float const v2134 = *v2127;
float const v2135 = simd_shuffle_xor(v2134, v66);;
float const v2136 = v2134 + v2135;
*v2127 = v2136;
uint32_t const v2137 = 3;
uint32_t const v2138 = v1993 + v2137;
bool const v2139 = v2138 < v17;
if(v2139) {
uint32_t const v2140 = uint32_t(v2138);
uint32_t const v2141 = v45 + v2140;
float const v2142 = *v2127;
uint32_t const v2143 = reinterpret_cast<const thread uint32_t&>(v2142);
bool const v2144 = v2143 == v113;
float const v2145 = 1;
float const v2146 = v2145 / v2142;
float const v2147 = v2144 ? v79 : v2146;
float_4 const v2148 = *v92;
uint32_t const v2149 = v64 * v66;
float const v2150 = v2148.i_0;
float const v2151 = v2150 * v2147;
float const v2152 = v2148.i_1;
float const v2153 = v2152 * v2147;
float const v2154 = v2148.i_2;
float const v2155 = v2154 * v2147;
float const v2156 = v2148.i_3;
float const v2157 = v2156 * v2147;
uint32_t const v2158 = 20;
bool const v2159 = v2149 < v2158;
if(v2159) {
float_4 const v2160 = [&]{
float_4 tmp = v80;
tmp.i_0 = v2151;
return tmp;
}();
float_4 const v2161 = [&]{
float_4 tmp = v2160;
tmp.i_1 = v2153;
return tmp;
}();
float_4 const v2162 = [&]{
float_4 tmp = v2161;
tmp.i_2 = v2155;
return tmp;
}();
float_4 const v2163 = [&]{
float_4 tmp = v2162;
tmp.i_3 = v2157;
return tmp;
}();
uint32_t const v2164 = 5;
uint32_t const v2165 = v2141 * v2164;
uint32_t const v2166 = v2149 / v66;
uint32_t const v2167 = uint32_t(v2166);
uint32_t const v2168 = v2165 + v2167;
device float_4 * const v2169 = &v4[v2168];
*v2169 = v2163;
}
bool const v2170 = v64 == v113;
if(v2170) {
float const v2171 = *v90;
float const v2172 = log(v2142);float const v2173 = v2171 + v2172;
device float * const v2174 = &v5[v2141];
*v2174 = v2173;
}
}
return;
}
