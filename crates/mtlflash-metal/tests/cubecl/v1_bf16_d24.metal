// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent absent
// call: kernel=v1 t=bf16 h=2 lq=40 lk=50 d=24; 2 2 1; 00000000f00000000600000001000000000000002c0100000600000001000000000000002c010000060000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000ec05513e0000803f0000803f00000000d8ffffff320000000a000000000000002800000032000000020000000100000000000000000000000000000000000000e0010000580200005802000080070000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=bf16 lq=33 lk=97 d=24 pad=4; 1 2 1; 00000000000000000700000001000000000000000000000007000000010000000000000000000000070000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000ec05513e0000803f0000803f00000000dfffffff6100000040000000000000002100000061000000010000000100000000000000000000000000000000000000e6000000a6020000a602000018030000040000000400000004000000010000000400000000000000

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
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
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
uint32_t const v35 = uint32_t(v32);
uint32_t const v36 = uint32_t(v20);
uint32_t const v37 = v35 * v36;
uint32_t const v38 = uint32_t(v33);
uint32_t const v39 = v37 + v38;
uint32_t const v40 = uint32_t(v18);
uint32_t const v41 = v39 * v40;
uint32_t const v42 = v35 * v23;
uint32_t const v43 = v38 * v24;
uint32_t const v44 = v42 + v43;
uint32_t const v45 = v35 * v26;
uint32_t const v46 = uint32_t(v34);
uint32_t const v47 = v46 * v27;
uint32_t const v48 = v45 + v47;
uint32_t const v49 = v35 * v29;
uint32_t const v50 = v46 * v30;
uint32_t const v51 = v49 + v50;
uint32_t const v52 = threadgroup_position_in_grid_v13[1];
uint32_t const v53 = 32;
uint32_t const v54 = v52 * v53;
uint32_t const v55 = thread_index_in_threadgroup_v12 % v53;
uint32_t const v56 = thread_index_in_threadgroup_v12 / v53;
uint32_t const v57 = 8;
uint32_t const v58 = v55 % v57;
uint32_t const v59 = v55 / v57;
threadgroup array<float_4, 512> * const v60 = reinterpret_cast<threadgroup array<float_4, 512> *>(&v14[0]);
threadgroup array<float, 1280> * const v61 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[8192]);
threadgroup array<float_4, 320> * const v62 = reinterpret_cast<threadgroup array<float_4, 320> *>(&v14[13312]);
uint32_t const v63 = 320;
uint32_t const v64 = 1;
threadgroup array<uint32_t, 8> * const v65 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[18576]);
simdgroup_float8x8 v66_store; thread simdgroup_float8x8 * v66 = &v66_store;float const v67 = 0;
*v66 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v68_store; thread simdgroup_float8x8 * v68 = &v68_store;*v68 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v69_store; thread simdgroup_float8x8 * v69 = &v69_store;*v69 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v70_store; thread simdgroup_float8x8 * v70 = &v70_store;*v70 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v71_store; thread simdgroup_float8x8 * v71 = &v71_store;*v71 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v72_store; thread simdgroup_float8x8 * v72 = &v72_store;*v72 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
array<float, 1> v73_store = {};
thread array<float, 1> * v73 = &v73_store;array<float, 1> v74_store = {};
thread array<float, 1> * v74 = &v74_store;array<float, 1> v75_store = {};
thread array<float, 1> * v75 = &v75_store;thread float * const v76 = &(*v73)[v17];
float const v77 = -3.402823470e+38;
*v76 = v77;
thread float * const v78 = &(*v74)[v17];
*v78 = v67;
thread float * const v79 = &(*v75)[v17];
*v79 = v67;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v80 = 0;
uint32_t const v81 = 6;
uint32_t const v82 = thread_index_in_threadgroup_v12 / v81;
uint32_t const v83 = thread_index_in_threadgroup_v12 % v81;
uint32_t const v84 = v82 / v57;
uint32_t const v85 = 1;
uint32_t const v86 = v84 * v57;
uint32_t const v87 = v54 + v86;
uint32_t const v88 = v82 % v57;
uint32_t const v89 = v87 + v88;
float_4 const v90 = float_4{v67, v67, v67, v67};
float_4 v91_store;
thread float_4 * v91 = &v91_store;*v91 = v90;
bool const v92 = v89 < v18;
if(v92) {
uint32_t const v93 = uint32_t(v89);
uint32_t const v94 = v93 * v25;
uint32_t const v95 = v44 + v94;
uint32_t const v96 = 4;
uint32_t const v97 = v83 * v96;
float_4 v98_store;
thread float_4 * v98 = &v98_store;*v98 = v90;
uint32_t const v99 = 4294967295;
bool const v100 = v97 < v99;
if(v100) {
uint32_t const v101 = v97 / v96;
uint32_t const v102 = uint32_t(v101);
uint32_t const v103 = v95 + v102;
device bfloat_4 const* const v104 = &v1[v103];
bfloat_4 const v105 = *v104;
bfloat const v106 = v105.i_0;
float const v107 = float(v106);
bfloat const v108 = v105.i_1;
float const v109 = float(v108);
bfloat const v110 = v105.i_2;
float const v111 = float(v110);
bfloat const v112 = v105.i_3;
float const v113 = float(v112);
float_4 const v114 = float_4{v107, v109, v111, v113};
*v98 = v114;
}
float_4 const v115 = *v98;
*v91 = v115;
}
uint32_t const v116 = v82 * v57;
uint32_t const v117 = v116 + v83;
uint32_t const v118 = uint32_t(v117);
threadgroup float_4 * const v119 = &(*v60)[v118];
float_4 const v120 = *v91;
*v119 = v120;
uint32_t const v121 = 128;
uint32_t const v122 = thread_index_in_threadgroup_v12 + v121;
uint32_t const v123 = v122 / v81;
uint32_t const v124 = v122 % v81;
uint32_t const v125 = v123 / v57;
uint32_t const v126 = v125 * v57;
uint32_t const v127 = v54 + v126;
uint32_t const v128 = v123 % v57;
uint32_t const v129 = v127 + v128;
float_4 v130_store;
thread float_4 * v130 = &v130_store;*v130 = v90;
bool const v131 = v129 < v18;
if(v131) {
uint32_t const v132 = uint32_t(v129);
uint32_t const v133 = v132 * v25;
uint32_t const v134 = v44 + v133;
uint32_t const v135 = 4;
uint32_t const v136 = v124 * v135;
float_4 v137_store;
thread float_4 * v137 = &v137_store;*v137 = v90;
uint32_t const v138 = 4294967295;
bool const v139 = v136 < v138;
if(v139) {
uint32_t const v140 = v136 / v135;
uint32_t const v141 = uint32_t(v140);
uint32_t const v142 = v134 + v141;
device bfloat_4 const* const v143 = &v1[v142];
bfloat_4 const v144 = *v143;
bfloat const v145 = v144.i_0;
float const v146 = float(v145);
bfloat const v147 = v144.i_1;
float const v148 = float(v147);
bfloat const v149 = v144.i_2;
float const v150 = float(v149);
bfloat const v151 = v144.i_3;
float const v152 = float(v151);
float_4 const v153 = float_4{v146, v148, v150, v152};
*v137 = v153;
}
float_4 const v154 = *v137;
*v130 = v154;
}
uint32_t const v155 = 192;
bool const v156 = v122 < v155;
if(v156) {
uint32_t const v157 = v123 * v57;
uint32_t const v158 = v157 + v124;
uint32_t const v159 = uint32_t(v158);
threadgroup float_4 * const v160 = &(*v60)[v159];
float_4 const v161 = *v130;
*v160 = v161;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v162 = 4;
uint32_t const v163 = v56 / v162;
bool const v164 = v163 == v80;
if(v164) {
uint32_t const v165 = v56 % v162;
uint32_t const v166 = 64;
uint32_t const v167 = v165 * v166;
uint32_t const v168 = uint32_t(v167);
threadgroup float_4 * const v169 = &(*v60)[v168];
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v169), v53, 0, false);
uint32_t const v170 = 2;
uint32_t const v171 = v167 + v170;
uint32_t const v172 = uint32_t(v171);
threadgroup float_4 * const v173 = &(*v60)[v172];
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v173), v53, 0, false);
uint32_t const v174 = v167 + v162;
uint32_t const v175 = uint32_t(v174);
threadgroup float_4 * const v176 = &(*v60)[v175];
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v176), v53, 0, false);
}
bool const v177 = thread_index_in_threadgroup_v12 < v57;
if(v177) {
uint32_t const v178 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v179 = &(*v65)[v178];
*v179 = v80;
}
int32_t const v180 = int32_t(v19);
int32_t const v181 = 0;
int32_t const v182 = max(v180, v181);
int32_t const v183 = min(v181, v180);
uint32_t const v184 = uint32_t(v183);
uint32_t const v185 = v184 / v53;
int32_t const v186 = 31;
int32_t const v187 = v182 + v186;
uint32_t const v188 = uint32_t(v187);
uint32_t const v189 = v188 / v53;
uint32_t const v190 = max(v189, v185);
uint32_t const v191 = v184 + v53;
uint32_t const v192 = v191 - v85;
uint32_t const v193 = v192 / v53;
uint32_t const v194 = uint32_t(v182);
uint32_t const v195 = v194 / v53;
uint32_t const v196 = min(v193, v190);
uint32_t const v197 = max(v195, v196);
uint32_t const v198 = min(v197, v190);
bool const v199 = v185 < v190;
if(v199) {
uint32_t const v200 = v185 * v53;
array<float_4, 2> v201_store = {};
thread array<float_4, 2> * v201 = &v201_store;uint32_t const v202 = 2;
array<float_4, 2> v203_store = {};
thread array<float_4, 2> * v203 = &v203_store;uint32_t const v204 = v19 - v85;
uint32_t const v205 = v200 + v82;
uint32_t const v206 = min(v205, v204);
uint32_t const v207 = uint32_t(v206);
uint32_t const v208 = v207 * v28;
uint32_t const v209 = v48 + v208;
uint32_t const v210 = v83 * v162;
float_4 v211_store;
thread float_4 * v211 = &v211_store;*v211 = v90;
uint32_t const v212 = 4294967295;
bool const v213 = v210 < v212;
if(v213) {
uint32_t const v214 = v210 / v162;
uint32_t const v215 = uint32_t(v214);
uint32_t const v216 = v209 + v215;
device bfloat_4 const* const v217 = &v2[v216];
bfloat_4 const v218 = *v217;
bfloat const v219 = v218.i_0;
float const v220 = float(v219);
bfloat const v221 = v218.i_1;
float const v222 = float(v221);
bfloat const v223 = v218.i_2;
float const v224 = float(v223);
bfloat const v225 = v218.i_3;
float const v226 = float(v225);
float_4 const v227 = float_4{v220, v222, v224, v226};
*v211 = v227;
}
thread float_4 * const v228 = &(*v201)[v17];
float_4 const v229 = *v211;
*v228 = v229;
uint32_t const v230 = v200 + v123;
uint32_t const v231 = min(v230, v204);
uint32_t const v232 = uint32_t(v231);
uint32_t const v233 = v232 * v28;
uint32_t const v234 = v48 + v233;
uint32_t const v235 = v124 * v162;
float_4 v236_store;
thread float_4 * v236 = &v236_store;*v236 = v90;
bool const v237 = v235 < v212;
if(v237) {
uint32_t const v238 = v235 / v162;
uint32_t const v239 = uint32_t(v238);
uint32_t const v240 = v234 + v239;
device bfloat_4 const* const v241 = &v2[v240];
bfloat_4 const v242 = *v241;
bfloat const v243 = v242.i_0;
float const v244 = float(v243);
bfloat const v245 = v242.i_1;
float const v246 = float(v245);
bfloat const v247 = v242.i_2;
float const v248 = float(v247);
bfloat const v249 = v242.i_3;
float const v250 = float(v249);
float_4 const v251 = float_4{v244, v246, v248, v250};
*v236 = v251;
}
thread float_4 * const v252 = &(*v201)[v64];
float_4 const v253 = *v236;
*v252 = v253;
uint32_t const v254 = v207 * v31;
uint32_t const v255 = v51 + v254;
float_4 v256_store;
thread float_4 * v256 = &v256_store;*v256 = v90;
if(v213) {
uint32_t const v257 = v210 / v162;
uint32_t const v258 = uint32_t(v257);
uint32_t const v259 = v255 + v258;
device bfloat_4 const* const v260 = &v3[v259];
bfloat_4 const v261 = *v260;
bfloat const v262 = v261.i_0;
float const v263 = float(v262);
bfloat const v264 = v261.i_1;
float const v265 = float(v264);
bfloat const v266 = v261.i_2;
float const v267 = float(v266);
bfloat const v268 = v261.i_3;
float const v269 = float(v268);
float_4 const v270 = float_4{v263, v265, v267, v269};
*v256 = v270;
}
thread float_4 * const v271 = &(*v203)[v17];
float_4 const v272 = *v256;
*v271 = v272;
uint32_t const v273 = v232 * v31;
uint32_t const v274 = v51 + v273;
float_4 v275_store;
thread float_4 * v275 = &v275_store;*v275 = v90;
if(v237) {
uint32_t const v276 = v235 / v162;
uint32_t const v277 = uint32_t(v276);
uint32_t const v278 = v274 + v277;
device bfloat_4 const* const v279 = &v3[v278];
bfloat_4 const v280 = *v279;
bfloat const v281 = v280.i_0;
float const v282 = float(v281);
bfloat const v283 = v280.i_1;
float const v284 = float(v283);
bfloat const v285 = v280.i_2;
float const v286 = float(v285);
bfloat const v287 = v280.i_3;
float const v288 = float(v287);
float_4 const v289 = float_4{v282, v284, v286, v288};
*v275 = v289;
}
thread float_4 * const v290 = &(*v203)[v64];
float_4 const v291 = *v275;
*v290 = v291;
bool const v292 = true;
for(uint32_t v293 = v185; v293 < v190; v293 += v85) {
uint32_t const v294 = v293 * v53;
bool const v295 = v293 >= v196;
bool const v296 = v293 < v198;
bool const v297 = v295 && v296;
uint32_t const v298 = 2;
uint32_t const v299 = v293 % v298;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 const v300 = *v228;
*v119 = v300;
uint32_t const v301 = v123 * v57;
uint32_t const v302 = v301 + v124;
if(v156) {
float_4 const v303 = *v252;
uint32_t const v304 = uint32_t(v302);
threadgroup float_4 * const v305 = &(*v60)[v304];
*v305 = v303;
}
uint32_t const v306 = 256;
uint32_t const v307 = v306 + v116;
uint32_t const v308 = v307 + v83;
float_4 const v309 = *v271;
uint32_t const v310 = uint32_t(v308);
threadgroup float_4 * const v311 = &(*v60)[v310];
*v311 = v309;
uint32_t const v312 = v306 + v301;
uint32_t const v313 = v312 + v124;
if(v156) {
float_4 const v314 = *v290;
uint32_t const v315 = uint32_t(v313);
threadgroup float_4 * const v316 = &(*v60)[v315];
*v316 = v314;
}
bool const v317 = !v297;
bool const v318 = false;
if(v317) {
float const v319 = v309.i_0;
uint32_t const v320 = reinterpret_cast<const thread uint32_t&>(v319);
uint32_t const v321 = 2139095040;
uint32_t const v322 = v320 & v321;
bool const v323 = v322 == v321;
float const v324 = v309.i_1;
uint32_t const v325 = reinterpret_cast<const thread uint32_t&>(v324);
uint32_t const v326 = v325 & v321;
bool const v327 = v326 == v321;
bool const v328 = v323 || v327;
float const v329 = v309.i_2;
uint32_t const v330 = reinterpret_cast<const thread uint32_t&>(v329);
uint32_t const v331 = v330 & v321;
bool const v332 = v331 == v321;
bool const v333 = v328 || v332;
float const v334 = v309.i_3;
uint32_t const v335 = reinterpret_cast<const thread uint32_t&>(v334);
uint32_t const v336 = v335 & v321;
bool const v337 = v336 == v321;
bool const v338 = v333 || v337;
float_4 const v339 = *v290;
float const v340 = v339.i_0;
uint32_t const v341 = reinterpret_cast<const thread uint32_t&>(v340);
uint32_t const v342 = v341 & v321;
bool const v343 = v342 == v321;
bool const v344 = v338 || v343;
float const v345 = v339.i_1;
uint32_t const v346 = reinterpret_cast<const thread uint32_t&>(v345);
uint32_t const v347 = v346 & v321;
bool const v348 = v347 == v321;
bool const v349 = v344 || v348;
float const v350 = v339.i_2;
uint32_t const v351 = reinterpret_cast<const thread uint32_t&>(v350);
uint32_t const v352 = v351 & v321;
bool const v353 = v352 == v321;
bool const v354 = v349 || v353;
float const v355 = v339.i_3;
uint32_t const v356 = reinterpret_cast<const thread uint32_t&>(v355);
uint32_t const v357 = v356 & v321;
bool const v358 = v357 == v321;
bool const v359 = v354 || v358;
bool const v360 = simd_any(v359);;
bool const v361 = thread_index_in_simdgroup_v11 == v80;
if(v361) {
uint32_t const v362 = v360 ? v85 : v80;
uint32_t const v363 = v299 * v162;
uint32_t const v364 = v363 + v56;
uint32_t const v365 = uint32_t(v364);
threadgroup uint32_t * const v366 = &(*v65)[v365];
*v366 = v362;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v367 = v293 + v85;
uint32_t const v368 = v367 * v53;
uint32_t const v369 = v368 + v82;
uint32_t const v370 = min(v369, v204);
uint32_t const v371 = uint32_t(v370);
uint32_t const v372 = v371 * v28;
uint32_t const v373 = v48 + v372;
float_4 v374_store;
thread float_4 * v374 = &v374_store;*v374 = v90;
if(v213) {
uint32_t const v375 = v210 / v162;
uint32_t const v376 = uint32_t(v375);
uint32_t const v377 = v373 + v376;
device bfloat_4 const* const v378 = &v2[v377];
bfloat_4 const v379 = *v378;
bfloat const v380 = v379.i_0;
float const v381 = float(v380);
bfloat const v382 = v379.i_1;
float const v383 = float(v382);
bfloat const v384 = v379.i_2;
float const v385 = float(v384);
bfloat const v386 = v379.i_3;
float const v387 = float(v386);
float_4 const v388 = float_4{v381, v383, v385, v387};
*v374 = v388;
}
float_4 const v389 = *v374;
*v228 = v389;
uint32_t const v390 = v368 + v123;
uint32_t const v391 = min(v390, v204);
uint32_t const v392 = uint32_t(v391);
uint32_t const v393 = v392 * v28;
uint32_t const v394 = v48 + v393;
float_4 v395_store;
thread float_4 * v395 = &v395_store;*v395 = v90;
if(v237) {
uint32_t const v396 = v235 / v162;
uint32_t const v397 = uint32_t(v396);
uint32_t const v398 = v394 + v397;
device bfloat_4 const* const v399 = &v2[v398];
bfloat_4 const v400 = *v399;
bfloat const v401 = v400.i_0;
float const v402 = float(v401);
bfloat const v403 = v400.i_1;
float const v404 = float(v403);
bfloat const v405 = v400.i_2;
float const v406 = float(v405);
bfloat const v407 = v400.i_3;
float const v408 = float(v407);
float_4 const v409 = float_4{v402, v404, v406, v408};
*v395 = v409;
}
float_4 const v410 = *v395;
*v252 = v410;
uint32_t const v411 = v371 * v31;
uint32_t const v412 = v51 + v411;
float_4 v413_store;
thread float_4 * v413 = &v413_store;*v413 = v90;
if(v213) {
uint32_t const v414 = v210 / v162;
uint32_t const v415 = uint32_t(v414);
uint32_t const v416 = v412 + v415;
device bfloat_4 const* const v417 = &v3[v416];
bfloat_4 const v418 = *v417;
bfloat const v419 = v418.i_0;
float const v420 = float(v419);
bfloat const v421 = v418.i_1;
float const v422 = float(v421);
bfloat const v423 = v418.i_2;
float const v424 = float(v423);
bfloat const v425 = v418.i_3;
float const v426 = float(v425);
float_4 const v427 = float_4{v420, v422, v424, v426};
*v413 = v427;
}
float_4 const v428 = *v413;
*v271 = v428;
uint32_t const v429 = v392 * v31;
uint32_t const v430 = v51 + v429;
float_4 v431_store;
thread float_4 * v431 = &v431_store;*v431 = v90;
if(v237) {
uint32_t const v432 = v235 / v162;
uint32_t const v433 = uint32_t(v432);
uint32_t const v434 = v430 + v433;
device bfloat_4 const* const v435 = &v3[v434];
bfloat_4 const v436 = *v435;
bfloat const v437 = v436.i_0;
float const v438 = float(v437);
bfloat const v439 = v436.i_1;
float const v440 = float(v439);
bfloat const v441 = v436.i_2;
float const v442 = float(v441);
bfloat const v443 = v436.i_3;
float const v444 = float(v443);
float_4 const v445 = float_4{v438, v440, v442, v444};
*v431 = v445;
}
float_4 const v446 = *v431;
*v290 = v446;
bool v447_store;
thread bool * v447 = &v447_store;*v447 = v318;
bool const v448 = *v447;
bool v449_store;
thread bool * v449 = &v449_store;if(v448) {
*v449 = v292;
}
 else {
uint32_t const v450 = v299 * v162;
uint32_t const v451 = uint32_t(v450);
threadgroup uint32_t * const v452 = &(*v65)[v451];
uint32_t const v453 = *v452;
bool const v454 = v453 != v80;
*v449 = v454;
}
bool const v455 = *v449;
*v447 = v455;
bool const v456 = *v447;
bool v457_store;
thread bool * v457 = &v457_store;if(v456) {
*v457 = v292;
}
 else {
uint32_t const v458 = v299 * v162;
uint32_t const v459 = v458 + v85;
uint32_t const v460 = uint32_t(v459);
threadgroup uint32_t * const v461 = &(*v65)[v460];
uint32_t const v462 = *v461;
bool const v463 = v462 != v80;
*v457 = v463;
}
bool const v464 = *v457;
*v447 = v464;
bool const v465 = *v447;
bool v466_store;
thread bool * v466 = &v466_store;if(v465) {
*v466 = v292;
}
 else {
uint32_t const v467 = v299 * v162;
uint32_t const v468 = v467 + v298;
uint32_t const v469 = uint32_t(v468);
threadgroup uint32_t * const v470 = &(*v65)[v469];
uint32_t const v471 = *v470;
bool const v472 = v471 != v80;
*v466 = v472;
}
bool const v473 = *v466;
*v447 = v473;
bool const v474 = *v447;
bool v475_store;
thread bool * v475 = &v475_store;if(v474) {
*v475 = v292;
}
 else {
uint32_t const v476 = v299 * v162;
uint32_t const v477 = 3;
uint32_t const v478 = v476 + v477;
uint32_t const v479 = uint32_t(v478);
threadgroup uint32_t * const v480 = &(*v65)[v479];
uint32_t const v481 = *v480;
bool const v482 = v481 != v80;
*v475 = v482;
}
bool const v483 = *v475;
*v447 = v483;
bool v484_store;
thread bool * v484 = &v484_store;if(v297) {
*v484 = v292;
}
 else {
*v484 = v318;
}
uint32_t const v485 = 320;
uint32_t const v486 = v56 * v485;
uint32_t const v487 = 80;
uint32_t const v488 = v56 * v487;
simdgroup_float8x8 v489_store; thread simdgroup_float8x8 * v489 = &v489_store;*v489 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v490_store; thread simdgroup_float8x8 * v490 = &v490_store;threadgroup float_4 * const v491 = &(*v60)[v17];
simdgroup_load(*v490, reinterpret_cast<threadgroup float *>(v491), v53, 0, true);
simdgroup_multiply_accumulate(*v489, *v70, *v490, *v489);
simdgroup_float8x8 v492_store; thread simdgroup_float8x8 * v492 = &v492_store;threadgroup float_4 * const v493 = &(*v60)[v202];
simdgroup_load(*v492, reinterpret_cast<threadgroup float *>(v493), v53, 0, true);
simdgroup_multiply_accumulate(*v489, *v71, *v492, *v489);
simdgroup_float8x8 v494_store; thread simdgroup_float8x8 * v494 = &v494_store;uint32_t const v495 = 4;
threadgroup float_4 * const v496 = &(*v60)[v495];
simdgroup_load(*v494, reinterpret_cast<threadgroup float *>(v496), v53, 0, true);
simdgroup_multiply_accumulate(*v489, *v72, *v494, *v489);
uint32_t const v497 = uint32_t(v486);
uint32_t const v498 = 40;
threadgroup float * const v499 = &(*v61)[v497];

simdgroup_store(*v489, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v500_store; thread simdgroup_float8x8 * v500 = &v500_store;*v500 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v501_store; thread simdgroup_float8x8 * v501 = &v501_store;uint32_t const v502 = 64;
uint32_t const v503 = 448;
threadgroup float_4 * const v504 = &(*v60)[v502];
simdgroup_load(*v501, reinterpret_cast<threadgroup float *>(v504), v53, 0, true);
simdgroup_multiply_accumulate(*v500, *v70, *v501, *v500);
simdgroup_float8x8 v505_store; thread simdgroup_float8x8 * v505 = &v505_store;uint32_t const v506 = 66;
threadgroup float_4 * const v507 = &(*v60)[v506];
simdgroup_load(*v505, reinterpret_cast<threadgroup float *>(v507), v53, 0, true);
simdgroup_multiply_accumulate(*v500, *v71, *v505, *v500);
simdgroup_float8x8 v508_store; thread simdgroup_float8x8 * v508 = &v508_store;uint32_t const v509 = 68;
threadgroup float_4 * const v510 = &(*v60)[v509];
simdgroup_load(*v508, reinterpret_cast<threadgroup float *>(v510), v53, 0, true);
simdgroup_multiply_accumulate(*v500, *v72, *v508, *v500);
uint32_t const v511 = v486 + v57;
uint32_t const v512 = uint32_t(v511);
threadgroup float * const v513 = &(*v61)[v512];

simdgroup_store(*v500, reinterpret_cast<threadgroup float *>(v513), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v514_store; thread simdgroup_float8x8 * v514 = &v514_store;*v514 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
uint32_t const v515 = 16;
simdgroup_float8x8 v516_store; thread simdgroup_float8x8 * v516 = &v516_store;uint32_t const v517 = 128;
uint32_t const v518 = 384;
threadgroup float_4 * const v519 = &(*v60)[v517];
simdgroup_load(*v516, reinterpret_cast<threadgroup float *>(v519), v53, 0, true);
simdgroup_multiply_accumulate(*v514, *v70, *v516, *v514);
simdgroup_float8x8 v520_store; thread simdgroup_float8x8 * v520 = &v520_store;uint32_t const v521 = 130;
threadgroup float_4 * const v522 = &(*v60)[v521];
simdgroup_load(*v520, reinterpret_cast<threadgroup float *>(v522), v53, 0, true);
simdgroup_multiply_accumulate(*v514, *v71, *v520, *v514);
simdgroup_float8x8 v523_store; thread simdgroup_float8x8 * v523 = &v523_store;uint32_t const v524 = 132;
threadgroup float_4 * const v525 = &(*v60)[v524];
simdgroup_load(*v523, reinterpret_cast<threadgroup float *>(v525), v53, 0, true);
simdgroup_multiply_accumulate(*v514, *v72, *v523, *v514);
uint32_t const v526 = v486 + v515;
uint32_t const v527 = uint32_t(v526);
threadgroup float * const v528 = &(*v61)[v527];

simdgroup_store(*v514, reinterpret_cast<threadgroup float *>(v528), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v529_store; thread simdgroup_float8x8 * v529 = &v529_store;*v529 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
uint32_t const v530 = 24;
simdgroup_float8x8 v531_store; thread simdgroup_float8x8 * v531 = &v531_store;uint32_t const v532 = 192;
threadgroup float_4 * const v533 = &(*v60)[v532];
simdgroup_load(*v531, reinterpret_cast<threadgroup float *>(v533), v53, 0, true);
simdgroup_multiply_accumulate(*v529, *v70, *v531, *v529);
simdgroup_float8x8 v534_store; thread simdgroup_float8x8 * v534 = &v534_store;uint32_t const v535 = 194;
threadgroup float_4 * const v536 = &(*v60)[v535];
simdgroup_load(*v534, reinterpret_cast<threadgroup float *>(v536), v53, 0, true);
simdgroup_multiply_accumulate(*v529, *v71, *v534, *v529);
simdgroup_float8x8 v537_store; thread simdgroup_float8x8 * v537 = &v537_store;uint32_t const v538 = 196;
threadgroup float_4 * const v539 = &(*v60)[v538];
simdgroup_load(*v537, reinterpret_cast<threadgroup float *>(v539), v53, 0, true);
simdgroup_multiply_accumulate(*v529, *v72, *v537, *v529);
uint32_t const v540 = v486 + v530;
uint32_t const v541 = uint32_t(v540);
threadgroup float * const v542 = &(*v61)[v541];

simdgroup_store(*v529, reinterpret_cast<threadgroup float *>(v542), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v543_store = {};
thread array<float, 8> * v543 = &v543_store;uint32_t const v544 = v59 * v57;
uint32_t const v545 = v294 + v544;
uint32_t const v546 = v58 * v498;
uint32_t const v547 = v486 + v546;
uint32_t const v548 = v547 + v544;
uint32_t const v549 = uint32_t(v548);
threadgroup float * const v550 = &(*v61)[v549];
float const v551 = *v550;
float v552_store;
thread float * v552 = &v552_store;*v552 = v77;
bool const v553 = *v484;
bool v554_store;
thread bool * v554 = &v554_store;if(v553) {
*v554 = v292;
}
 else {
bool const v555 = v545 < v19;
bool v556_store;
thread bool * v556 = &v556_store;if(v555) {
*v556 = v292;
}
 else {
*v556 = v318;
}
bool const v557 = *v556;
*v554 = v557;
}
bool const v558 = *v554;
if(v558) {
float const v559 = v551 * v22;
*v552 = v559;
}
thread float * const v560 = &(*v543)[v17];
float const v561 = *v552;
*v560 = v561;
float const v562 = max(v77, v561);
uint32_t const v563 = v544 + v85;
uint32_t const v564 = v294 + v563;
uint32_t const v565 = v547 + v563;
uint32_t const v566 = uint32_t(v565);
threadgroup float * const v567 = &(*v61)[v566];
float const v568 = *v567;
float v569_store;
thread float * v569 = &v569_store;*v569 = v77;
bool const v570 = *v484;
bool v571_store;
thread bool * v571 = &v571_store;if(v570) {
*v571 = v292;
}
 else {
bool const v572 = v564 < v19;
bool v573_store;
thread bool * v573 = &v573_store;if(v572) {
*v573 = v292;
}
 else {
*v573 = v318;
}
bool const v574 = *v573;
*v571 = v574;
}
bool const v575 = *v571;
if(v575) {
float const v576 = v568 * v22;
*v569 = v576;
}
thread float * const v577 = &(*v543)[v64];
float const v578 = *v569;
*v577 = v578;
float const v579 = max(v562, v578);
uint32_t const v580 = v544 + v298;
uint32_t const v581 = v294 + v580;
uint32_t const v582 = v547 + v580;
uint32_t const v583 = uint32_t(v582);
threadgroup float * const v584 = &(*v61)[v583];
float const v585 = *v584;
float v586_store;
thread float * v586 = &v586_store;*v586 = v77;
bool const v587 = *v484;
bool v588_store;
thread bool * v588 = &v588_store;if(v587) {
*v588 = v292;
}
 else {
bool const v589 = v581 < v19;
bool v590_store;
thread bool * v590 = &v590_store;if(v589) {
*v590 = v292;
}
 else {
*v590 = v318;
}
bool const v591 = *v590;
*v588 = v591;
}
bool const v592 = *v588;
if(v592) {
float const v593 = v585 * v22;
*v586 = v593;
}
thread float * const v594 = &(*v543)[v202];
float const v595 = *v586;
*v594 = v595;
float const v596 = max(v579, v595);
uint32_t const v597 = 3;
uint32_t const v598 = v544 + v597;
uint32_t const v599 = v294 + v598;
uint32_t const v600 = v547 + v598;
uint32_t const v601 = uint32_t(v600);
threadgroup float * const v602 = &(*v61)[v601];
float const v603 = *v602;
float v604_store;
thread float * v604 = &v604_store;*v604 = v77;
bool const v605 = *v484;
bool v606_store;
thread bool * v606 = &v606_store;if(v605) {
*v606 = v292;
}
 else {
bool const v607 = v599 < v19;
bool v608_store;
thread bool * v608 = &v608_store;if(v607) {
*v608 = v292;
}
 else {
*v608 = v318;
}
bool const v609 = *v608;
*v606 = v609;
}
bool const v610 = *v606;
if(v610) {
float const v611 = v603 * v22;
*v604 = v611;
}
uint32_t const v612 = 3;
thread float * const v613 = &(*v543)[v612];
float const v614 = *v604;
*v613 = v614;
float const v615 = max(v596, v614);
uint32_t const v616 = v544 + v162;
uint32_t const v617 = v294 + v616;
uint32_t const v618 = v547 + v616;
uint32_t const v619 = uint32_t(v618);
threadgroup float * const v620 = &(*v61)[v619];
float const v621 = *v620;
float v622_store;
thread float * v622 = &v622_store;*v622 = v77;
bool const v623 = *v484;
bool v624_store;
thread bool * v624 = &v624_store;if(v623) {
*v624 = v292;
}
 else {
bool const v625 = v617 < v19;
bool v626_store;
thread bool * v626 = &v626_store;if(v625) {
*v626 = v292;
}
 else {
*v626 = v318;
}
bool const v627 = *v626;
*v624 = v627;
}
bool const v628 = *v624;
if(v628) {
float const v629 = v621 * v22;
*v622 = v629;
}
thread float * const v630 = &(*v543)[v495];
float const v631 = *v622;
*v630 = v631;
float const v632 = max(v615, v631);
uint32_t const v633 = 5;
uint32_t const v634 = v544 + v633;
uint32_t const v635 = v294 + v634;
uint32_t const v636 = v547 + v634;
uint32_t const v637 = uint32_t(v636);
threadgroup float * const v638 = &(*v61)[v637];
float const v639 = *v638;
float v640_store;
thread float * v640 = &v640_store;*v640 = v77;
bool const v641 = *v484;
bool v642_store;
thread bool * v642 = &v642_store;if(v641) {
*v642 = v292;
}
 else {
bool const v643 = v635 < v19;
bool v644_store;
thread bool * v644 = &v644_store;if(v643) {
*v644 = v292;
}
 else {
*v644 = v318;
}
bool const v645 = *v644;
*v642 = v645;
}
bool const v646 = *v642;
if(v646) {
float const v647 = v639 * v22;
*v640 = v647;
}
uint32_t const v648 = 5;
thread float * const v649 = &(*v543)[v648];
float const v650 = *v640;
*v649 = v650;
float const v651 = max(v632, v650);
uint32_t const v652 = v544 + v81;
uint32_t const v653 = v294 + v652;
uint32_t const v654 = v547 + v652;
uint32_t const v655 = uint32_t(v654);
threadgroup float * const v656 = &(*v61)[v655];
float const v657 = *v656;
float v658_store;
thread float * v658 = &v658_store;*v658 = v77;
bool const v659 = *v484;
bool v660_store;
thread bool * v660 = &v660_store;if(v659) {
*v660 = v292;
}
 else {
bool const v661 = v653 < v19;
bool v662_store;
thread bool * v662 = &v662_store;if(v661) {
*v662 = v292;
}
 else {
*v662 = v318;
}
bool const v663 = *v662;
*v660 = v663;
}
bool const v664 = *v660;
if(v664) {
float const v665 = v657 * v22;
*v658 = v665;
}
uint32_t const v666 = 6;
thread float * const v667 = &(*v543)[v666];
float const v668 = *v658;
*v667 = v668;
float const v669 = max(v651, v668);
uint32_t const v670 = 7;
uint32_t const v671 = v544 + v670;
uint32_t const v672 = v294 + v671;
uint32_t const v673 = v547 + v671;
uint32_t const v674 = uint32_t(v673);
threadgroup float * const v675 = &(*v61)[v674];
float const v676 = *v675;
float v677_store;
thread float * v677 = &v677_store;*v677 = v77;
bool const v678 = *v484;
bool v679_store;
thread bool * v679 = &v679_store;if(v678) {
*v679 = v292;
}
 else {
bool const v680 = v672 < v19;
bool v681_store;
thread bool * v681 = &v681_store;if(v680) {
*v681 = v292;
}
 else {
*v681 = v318;
}
bool const v682 = *v681;
*v679 = v682;
}
bool const v683 = *v679;
if(v683) {
float const v684 = v676 * v22;
*v677 = v684;
}
uint32_t const v685 = 7;
thread float * const v686 = &(*v543)[v685];
float const v687 = *v677;
*v686 = v687;
float const v688 = max(v669, v687);
float const v689 = simd_shuffle_xor(v688, v57);;
float const v690 = max(v688, v689);
float const v691 = simd_shuffle_xor(v690, v515);;
float const v692 = max(v690, v691);
float const v693 = *v76;
float const v694 = 5.54517698;
float const v695 = v693 + v694;
bool const v696 = v692 > v695;
float const v697 = v696 ? v692 : v693;
float const v698 = v693 - v697;
float const v699 = exp(v698);bool const v700 = v697 != v693;
bool v701_store;
thread bool * v701 = &v701_store;if(v700) {
bool const v702 = v693 != v77;
*v701 = v702;
}
 else {
*v701 = v318;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v703 = *v701;
bool const v704 = simd_any(v703);;
if(v704) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v705 = v59 * v298;
uint32_t const v706 = v547 + v705;
uint32_t const v707 = uint32_t(v706);
threadgroup float * const v708 = &(*v61)[v707];
float const v709 = *v708;
float const v710 = v709 * v699;
*v708 = v710;
uint32_t const v711 = v706 + v85;
uint32_t const v712 = uint32_t(v711);
threadgroup float * const v713 = &(*v61)[v712];
float const v714 = *v713;
float const v715 = v714 * v699;
*v713 = v715;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v499), v498, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v716 = *v708;
float const v717 = v716 * v699;
*v708 = v717;
float const v718 = *v713;
float const v719 = v718 * v699;
*v713 = v719;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v499), v498, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v720 = *v708;
float const v721 = v720 * v699;
*v708 = v721;
float const v722 = *v713;
float const v723 = v722 * v699;
*v713 = v723;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v499), v498, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v76 = v697;
float const v724 = *v560;
uint32_t const v725 = reinterpret_cast<const thread uint32_t&>(v724);
uint32_t const v726 = 4286578687;
bool const v727 = v725 == v726;
float const v728 = v724 - v697;
float const v729 = exp(v728);float const v730 = v727 ? v67 : v729;
float_4 const v731 = [&]{
float_4 tmp = v90;
tmp.i_0 = v730;
return tmp;
}();
float const v732 = *v577;
uint32_t const v733 = reinterpret_cast<const thread uint32_t&>(v732);
bool const v734 = v733 == v726;
float const v735 = v732 - v697;
float const v736 = exp(v735);float const v737 = v734 ? v67 : v736;
float const v738 = v730 + v737;
float_4 const v739 = [&]{
float_4 tmp = v731;
tmp.i_1 = v737;
return tmp;
}();
float const v740 = *v594;
uint32_t const v741 = reinterpret_cast<const thread uint32_t&>(v740);
bool const v742 = v741 == v726;
float const v743 = v740 - v697;
float const v744 = exp(v743);float const v745 = v742 ? v67 : v744;
float const v746 = v738 + v745;
float_4 const v747 = [&]{
float_4 tmp = v739;
tmp.i_2 = v745;
return tmp;
}();
float const v748 = *v613;
uint32_t const v749 = reinterpret_cast<const thread uint32_t&>(v748);
bool const v750 = v749 == v726;
float const v751 = v748 - v697;
float const v752 = exp(v751);float const v753 = v750 ? v67 : v752;
float const v754 = v746 + v753;
float_4 const v755 = [&]{
float_4 tmp = v747;
tmp.i_3 = v753;
return tmp;
}();
uint32_t const v756 = 10;
uint32_t const v757 = v58 * v756;
uint32_t const v758 = v488 + v757;
uint32_t const v759 = v59 * v298;
uint32_t const v760 = v758 + v759;
uint32_t const v761 = uint32_t(v760);
threadgroup float_4 * const v762 = &(*v62)[v761];
*v762 = v755;
float const v763 = *v630;
uint32_t const v764 = reinterpret_cast<const thread uint32_t&>(v763);
bool const v765 = v764 == v726;
float const v766 = v763 - v697;
float const v767 = exp(v766);float const v768 = v765 ? v67 : v767;
float const v769 = v754 + v768;
float_4 const v770 = [&]{
float_4 tmp = v90;
tmp.i_0 = v768;
return tmp;
}();
float const v771 = *v649;
uint32_t const v772 = reinterpret_cast<const thread uint32_t&>(v771);
bool const v773 = v772 == v726;
float const v774 = v771 - v697;
float const v775 = exp(v774);float const v776 = v773 ? v67 : v775;
float const v777 = v769 + v776;
float_4 const v778 = [&]{
float_4 tmp = v770;
tmp.i_1 = v776;
return tmp;
}();
float const v779 = *v667;
uint32_t const v780 = reinterpret_cast<const thread uint32_t&>(v779);
bool const v781 = v780 == v726;
float const v782 = v779 - v697;
float const v783 = exp(v782);float const v784 = v781 ? v67 : v783;
float const v785 = v777 + v784;
float_4 const v786 = [&]{
float_4 tmp = v778;
tmp.i_2 = v784;
return tmp;
}();
float const v787 = *v686;
uint32_t const v788 = reinterpret_cast<const thread uint32_t&>(v787);
bool const v789 = v788 == v726;
float const v790 = v787 - v697;
float const v791 = exp(v790);float const v792 = v789 ? v67 : v791;
float const v793 = v785 + v792;
float_4 const v794 = [&]{
float_4 tmp = v786;
tmp.i_3 = v792;
return tmp;
}();
uint32_t const v795 = v760 + v85;
uint32_t const v796 = uint32_t(v795);
threadgroup float_4 * const v797 = &(*v62)[v796];
*v797 = v794;
float const v798 = *v78;
float const v799 = fma(v798, v699, v793);
*v78 = v799;
float const v800 = *v79;
float const v801 = fma(v800, v699, v793);
*v79 = v801;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v802 = *v484;
bool const v803 = !v802;
bool const v804 = *v447;
bool const v805 = v804 && v803;
if(v805) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v806 = v547 + v759;
for(uint32_t v807 = v80; v807 < v53; v807 += v85) {
uint32_t const v808 = v807 / v162;
uint32_t const v809 = v758 + v808;
uint32_t const v810 = uint32_t(v809);
threadgroup float_4 * const v811 = &(*v62)[v810];
float_4 const v812 = *v811;
uint32_t const v813 = v807 % v162;
float const v814 = v812.i_0;
float v815_store;
thread float * v815 = &v815_store;*v815 = v814;
bool const v816 = v813 == v85;
if(v816) {
float const v817 = v812.i_1;
*v815 = v817;
}
bool const v818 = v813 == v298;
if(v818) {
float const v819 = v812.i_2;
*v815 = v819;
}
bool const v820 = v813 == v597;
if(v820) {
float const v821 = v812.i_3;
*v815 = v821;
}
float const v822 = *v815;
uint32_t const v823 = reinterpret_cast<const thread uint32_t&>(v822);
bool const v824 = v823 == v80;
bool const v825 = !v824;
if(v825) {
uint32_t const v826 = v807 * v57;
uint32_t const v827 = v306 + v826;
uint32_t const v828 = v759 / v162;
uint32_t const v829 = v827 + v828;
uint32_t const v830 = uint32_t(v829);
threadgroup float_4 * const v831 = &(*v60)[v830];
float_4 const v832 = *v831;
float const v833 = v832.i_0;
float v834_store;
thread float * v834 = &v834_store;*v834 = v833;
uint32_t const v835 = v59 % v298;
bool const v836 = v835 == v85;
if(v836) {
float const v837 = v832.i_2;
*v834 = v837;
}
uint32_t const v838 = uint32_t(v806);
float const v839 = *v815;
float const v840 = *v834;
threadgroup float * const v841 = &(*v61)[v838];
float const v842 = *v841;
float const v843 = fma(v839, v840, v842);
*v841 = v843;
float const v844 = v832.i_1;
float v845_store;
thread float * v845 = &v845_store;*v845 = v844;
if(v836) {
float const v846 = v832.i_3;
*v845 = v846;
}
uint32_t const v847 = v806 + v85;
uint32_t const v848 = uint32_t(v847);
float const v849 = *v815;
float const v850 = *v845;
threadgroup float * const v851 = &(*v61)[v848];
float const v852 = *v851;
float const v853 = fma(v849, v850, v852);
*v851 = v853;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v499), v498, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v854 = v80; v854 < v53; v854 += v85) {
uint32_t const v855 = v854 / v162;
uint32_t const v856 = v758 + v855;
uint32_t const v857 = uint32_t(v856);
threadgroup float_4 * const v858 = &(*v62)[v857];
float_4 const v859 = *v858;
uint32_t const v860 = v854 % v162;
float const v861 = v859.i_0;
float v862_store;
thread float * v862 = &v862_store;*v862 = v861;
bool const v863 = v860 == v85;
if(v863) {
float const v864 = v859.i_1;
*v862 = v864;
}
bool const v865 = v860 == v298;
if(v865) {
float const v866 = v859.i_2;
*v862 = v866;
}
bool const v867 = v860 == v597;
if(v867) {
float const v868 = v859.i_3;
*v862 = v868;
}
float const v869 = *v862;
uint32_t const v870 = reinterpret_cast<const thread uint32_t&>(v869);
bool const v871 = v870 == v80;
bool const v872 = !v871;
if(v872) {
uint32_t const v873 = v854 * v57;
uint32_t const v874 = 258;
uint32_t const v875 = v874 + v873;
uint32_t const v876 = v759 / v162;
uint32_t const v877 = v875 + v876;
uint32_t const v878 = uint32_t(v877);
threadgroup float_4 * const v879 = &(*v60)[v878];
float_4 const v880 = *v879;
float const v881 = v880.i_0;
float v882_store;
thread float * v882 = &v882_store;*v882 = v881;
uint32_t const v883 = v59 % v298;
bool const v884 = v883 == v85;
if(v884) {
float const v885 = v880.i_2;
*v882 = v885;
}
uint32_t const v886 = uint32_t(v806);
float const v887 = *v862;
float const v888 = *v882;
threadgroup float * const v889 = &(*v61)[v886];
float const v890 = *v889;
float const v891 = fma(v887, v888, v890);
*v889 = v891;
float const v892 = v880.i_1;
float v893_store;
thread float * v893 = &v893_store;*v893 = v892;
if(v884) {
float const v894 = v880.i_3;
*v893 = v894;
}
uint32_t const v895 = v806 + v85;
uint32_t const v896 = uint32_t(v895);
float const v897 = *v862;
float const v898 = *v893;
threadgroup float * const v899 = &(*v61)[v896];
float const v900 = *v899;
float const v901 = fma(v897, v898, v900);
*v899 = v901;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v499), v498, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v499), v498);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v902 = v80; v902 < v53; v902 += v85) {
uint32_t const v903 = v902 / v162;
uint32_t const v904 = v758 + v903;
uint32_t const v905 = uint32_t(v904);
threadgroup float_4 * const v906 = &(*v62)[v905];
float_4 const v907 = *v906;
uint32_t const v908 = v902 % v162;
float const v909 = v907.i_0;
float v910_store;
thread float * v910 = &v910_store;*v910 = v909;
bool const v911 = v908 == v85;
if(v911) {
float const v912 = v907.i_1;
*v910 = v912;
}
bool const v913 = v908 == v298;
if(v913) {
float const v914 = v907.i_2;
*v910 = v914;
}
bool const v915 = v908 == v597;
if(v915) {
float const v916 = v907.i_3;
*v910 = v916;
}
float const v917 = *v910;
uint32_t const v918 = reinterpret_cast<const thread uint32_t&>(v917);
bool const v919 = v918 == v80;
bool const v920 = !v919;
if(v920) {
uint32_t const v921 = v902 * v57;
uint32_t const v922 = 260;
uint32_t const v923 = v922 + v921;
uint32_t const v924 = v759 / v162;
uint32_t const v925 = v923 + v924;
uint32_t const v926 = uint32_t(v925);
threadgroup float_4 * const v927 = &(*v60)[v926];
float_4 const v928 = *v927;
float const v929 = v928.i_0;
float v930_store;
thread float * v930 = &v930_store;*v930 = v929;
uint32_t const v931 = v59 % v298;
bool const v932 = v931 == v85;
if(v932) {
float const v933 = v928.i_2;
*v930 = v933;
}
uint32_t const v934 = uint32_t(v806);
float const v935 = *v910;
float const v936 = *v930;
threadgroup float * const v937 = &(*v61)[v934];
float const v938 = *v937;
float const v939 = fma(v935, v936, v938);
*v937 = v939;
float const v940 = v928.i_1;
float v941_store;
thread float * v941 = &v941_store;*v941 = v940;
if(v932) {
float const v942 = v928.i_3;
*v941 = v942;
}
uint32_t const v943 = v806 + v85;
uint32_t const v944 = uint32_t(v943);
float const v945 = *v910;
float const v946 = *v941;
threadgroup float * const v947 = &(*v61)[v944];
float const v948 = *v947;
float const v949 = fma(v945, v946, v948);
*v947 = v949;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v499), v498, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_float8x8 v950_store; thread simdgroup_float8x8 * v950 = &v950_store;uint32_t const v951 = uint32_t(v488);
threadgroup float_4 * const v952 = &(*v62)[v951];
simdgroup_load(*v950, reinterpret_cast<threadgroup float *>(v952), v498, 0, false);
simdgroup_float8x8 v953_store; thread simdgroup_float8x8 * v953 = &v953_store;uint32_t const v954 = 256;
threadgroup float_4 * const v955 = &(*v60)[v954];
simdgroup_load(*v953, reinterpret_cast<threadgroup float *>(v955), v53, 0, false);
simdgroup_multiply_accumulate(*v66, *v950, *v953, *v66);
simdgroup_float8x8 v956_store; thread simdgroup_float8x8 * v956 = &v956_store;uint32_t const v957 = 258;
threadgroup float_4 * const v958 = &(*v60)[v957];
simdgroup_load(*v956, reinterpret_cast<threadgroup float *>(v958), v53, 0, false);
simdgroup_multiply_accumulate(*v68, *v950, *v956, *v68);
simdgroup_float8x8 v959_store; thread simdgroup_float8x8 * v959 = &v959_store;uint32_t const v960 = 260;
threadgroup float_4 * const v961 = &(*v60)[v960];
simdgroup_load(*v959, reinterpret_cast<threadgroup float *>(v961), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v950, *v959, *v69);
simdgroup_float8x8 v962_store; thread simdgroup_float8x8 * v962 = &v962_store;uint32_t const v963 = v488 + v298;
uint32_t const v964 = uint32_t(v963);
threadgroup float_4 * const v965 = &(*v62)[v964];
simdgroup_load(*v962, reinterpret_cast<threadgroup float *>(v965), v498, 0, false);
simdgroup_float8x8 v966_store; thread simdgroup_float8x8 * v966 = &v966_store;threadgroup float_4 * const v967 = &(*v60)[v63];
simdgroup_load(*v966, reinterpret_cast<threadgroup float *>(v967), v53, 0, false);
simdgroup_multiply_accumulate(*v66, *v962, *v966, *v66);
simdgroup_float8x8 v968_store; thread simdgroup_float8x8 * v968 = &v968_store;uint32_t const v969 = 322;
threadgroup float_4 * const v970 = &(*v60)[v969];
simdgroup_load(*v968, reinterpret_cast<threadgroup float *>(v970), v53, 0, false);
simdgroup_multiply_accumulate(*v68, *v962, *v968, *v68);
simdgroup_float8x8 v971_store; thread simdgroup_float8x8 * v971 = &v971_store;uint32_t const v972 = 324;
threadgroup float_4 * const v973 = &(*v60)[v972];
simdgroup_load(*v971, reinterpret_cast<threadgroup float *>(v973), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v962, *v971, *v69);
simdgroup_float8x8 v974_store; thread simdgroup_float8x8 * v974 = &v974_store;uint32_t const v975 = v488 + v162;
uint32_t const v976 = uint32_t(v975);
threadgroup float_4 * const v977 = &(*v62)[v976];
simdgroup_load(*v974, reinterpret_cast<threadgroup float *>(v977), v498, 0, false);
simdgroup_float8x8 v978_store; thread simdgroup_float8x8 * v978 = &v978_store;threadgroup float_4 * const v979 = &(*v60)[v518];
simdgroup_load(*v978, reinterpret_cast<threadgroup float *>(v979), v53, 0, false);
simdgroup_multiply_accumulate(*v66, *v974, *v978, *v66);
simdgroup_float8x8 v980_store; thread simdgroup_float8x8 * v980 = &v980_store;uint32_t const v981 = 386;
threadgroup float_4 * const v982 = &(*v60)[v981];
simdgroup_load(*v980, reinterpret_cast<threadgroup float *>(v982), v53, 0, false);
simdgroup_multiply_accumulate(*v68, *v974, *v980, *v68);
simdgroup_float8x8 v983_store; thread simdgroup_float8x8 * v983 = &v983_store;uint32_t const v984 = 388;
threadgroup float_4 * const v985 = &(*v60)[v984];
simdgroup_load(*v983, reinterpret_cast<threadgroup float *>(v985), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v974, *v983, *v69);
simdgroup_float8x8 v986_store; thread simdgroup_float8x8 * v986 = &v986_store;uint32_t const v987 = v488 + v81;
uint32_t const v988 = uint32_t(v987);
threadgroup float_4 * const v989 = &(*v62)[v988];
simdgroup_load(*v986, reinterpret_cast<threadgroup float *>(v989), v498, 0, false);
simdgroup_float8x8 v990_store; thread simdgroup_float8x8 * v990 = &v990_store;threadgroup float_4 * const v991 = &(*v60)[v503];
simdgroup_load(*v990, reinterpret_cast<threadgroup float *>(v991), v53, 0, false);
simdgroup_multiply_accumulate(*v66, *v986, *v990, *v66);
simdgroup_float8x8 v992_store; thread simdgroup_float8x8 * v992 = &v992_store;uint32_t const v993 = 450;
threadgroup float_4 * const v994 = &(*v60)[v993];
simdgroup_load(*v992, reinterpret_cast<threadgroup float *>(v994), v53, 0, false);
simdgroup_multiply_accumulate(*v68, *v986, *v992, *v68);
simdgroup_float8x8 v995_store; thread simdgroup_float8x8 * v995 = &v995_store;uint32_t const v996 = 452;
threadgroup float_4 * const v997 = &(*v60)[v996];
simdgroup_load(*v995, reinterpret_cast<threadgroup float *>(v997), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v986, *v995, *v69);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v998 = v56 * v57;
uint32_t const v999 = v54 + v998;
uint32_t const v1000 = v999 + v58;
uint32_t const v1001 = uint32_t(v1000);
uint32_t const v1002 = v41 + v1001;
float const v1003 = *v78;
float const v1004 = simd_shuffle_xor(v1003, v57);;
float const v1005 = v1003 + v1004;
uint32_t const v1006 = 16;
float const v1007 = simd_shuffle_xor(v1005, v1006);;
float const v1008 = v1005 + v1007;
uint32_t const v1009 = reinterpret_cast<const thread uint32_t&>(v1008);
bool const v1010 = v1009 == v80;
float const v1011 = 1;
float const v1012 = v1011 / v1008;
float const v1013 = v1010 ? v67 : v1012;
uint32_t const v1014 = 320;
uint32_t const v1015 = v56 * v1014;
uint32_t const v1016 = uint32_t(v1015);
uint32_t const v1017 = 40;
threadgroup float * const v1018 = &(*v61)[v1016];

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v1018), v1017);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1019 = v58 * v1017;
uint32_t const v1020 = v1015 + v1019;
uint32_t const v1021 = 2;
uint32_t const v1022 = v59 * v1021;
uint32_t const v1023 = v1020 + v1022;
bool const v1024 = v1000 < v18;
if(v1024) {
uint32_t const v1025 = 24;
bool const v1026 = v1022 < v1025;
if(v1026) {
uint32_t const v1027 = uint32_t(v1023);
threadgroup float * const v1028 = &(*v61)[v1027];
float const v1029 = *v1028;
float const v1030 = v1029 * v1013;
bfloat const v1031 = bfloat(v1030);
uint32_t const v1032 = 24;
uint32_t const v1033 = v1002 * v1032;
uint32_t const v1034 = uint32_t(v1022);
uint32_t const v1035 = v1033 + v1034;
device bfloat * const v1036 = &v4[v1035];
*v1036 = v1031;
}
uint32_t const v1037 = v85 + v1022;
bool const v1038 = v1037 < v1025;
if(v1038) {
uint32_t const v1039 = v1023 + v85;
uint32_t const v1040 = uint32_t(v1039);
threadgroup float * const v1041 = &(*v61)[v1040];
float const v1042 = *v1041;
float const v1043 = v1042 * v1013;
bfloat const v1044 = bfloat(v1043);
uint32_t const v1045 = 24;
uint32_t const v1046 = v1002 * v1045;
uint32_t const v1047 = uint32_t(v1037);
uint32_t const v1048 = v1046 + v1047;
device bfloat * const v1049 = &v4[v1048];
*v1049 = v1044;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v1018), v1017);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1024) {
uint32_t const v1050 = v57 + v1022;
uint32_t const v1051 = 24;
bool const v1052 = v1050 < v1051;
if(v1052) {
uint32_t const v1053 = uint32_t(v1023);
threadgroup float * const v1054 = &(*v61)[v1053];
float const v1055 = *v1054;
float const v1056 = v1055 * v1013;
bfloat const v1057 = bfloat(v1056);
uint32_t const v1058 = 24;
uint32_t const v1059 = v1002 * v1058;
uint32_t const v1060 = uint32_t(v1050);
uint32_t const v1061 = v1059 + v1060;
device bfloat * const v1062 = &v4[v1061];
*v1062 = v1057;
}
uint32_t const v1063 = 9;
uint32_t const v1064 = v1063 + v1022;
bool const v1065 = v1064 < v1051;
if(v1065) {
uint32_t const v1066 = v1023 + v85;
uint32_t const v1067 = uint32_t(v1066);
threadgroup float * const v1068 = &(*v61)[v1067];
float const v1069 = *v1068;
float const v1070 = v1069 * v1013;
bfloat const v1071 = bfloat(v1070);
uint32_t const v1072 = 24;
uint32_t const v1073 = v1002 * v1072;
uint32_t const v1074 = uint32_t(v1064);
uint32_t const v1075 = v1073 + v1074;
device bfloat * const v1076 = &v4[v1075];
*v1076 = v1071;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v1018), v1017);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1024) {
uint32_t const v1077 = v1006 + v1022;
uint32_t const v1078 = 24;
bool const v1079 = v1077 < v1078;
if(v1079) {
uint32_t const v1080 = uint32_t(v1023);
threadgroup float * const v1081 = &(*v61)[v1080];
float const v1082 = *v1081;
float const v1083 = v1082 * v1013;
bfloat const v1084 = bfloat(v1083);
uint32_t const v1085 = 24;
uint32_t const v1086 = v1002 * v1085;
uint32_t const v1087 = uint32_t(v1077);
uint32_t const v1088 = v1086 + v1087;
device bfloat * const v1089 = &v4[v1088];
*v1089 = v1084;
}
uint32_t const v1090 = 17;
uint32_t const v1091 = v1090 + v1022;
bool const v1092 = v1091 < v1078;
if(v1092) {
uint32_t const v1093 = v1023 + v85;
uint32_t const v1094 = uint32_t(v1093);
threadgroup float * const v1095 = &(*v61)[v1094];
float const v1096 = *v1095;
float const v1097 = v1096 * v1013;
bfloat const v1098 = bfloat(v1097);
uint32_t const v1099 = 24;
uint32_t const v1100 = v1002 * v1099;
uint32_t const v1101 = uint32_t(v1091);
uint32_t const v1102 = v1100 + v1101;
device bfloat * const v1103 = &v4[v1102];
*v1103 = v1098;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
