// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent absent
// call: kernel=v1 t=bf16 h=2 lq=40 lk=50 d=24; 2 2 1; 00000000f00000000600000001000000000000002c0100000600000001000000000000002c010000060000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000ec05513e0000803f0000803f00000000d8ffffff320000000a000000000000002800000032000000020000000100000000000000000000000000000000000000e00100005802000058020000c0030000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=bf16 lq=33 lk=97 d=24 pad=4; 1 2 1; 00000000000000000700000001000000000000000000000007000000010000000000000000000000070000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000ec05513e0000803f0000803f00000000dfffffff6100000040000000000000002100000061000000010000000100000000000000000000000000000000000000e6000000a6020000a60200008c010000040000000400000004000000010000000400000000000000

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
struct alignas(16) uint32_t_4 { uint32_t i_0; uint32_t i_1; uint32_t i_2; uint32_t i_3; };
struct alignas(4) bfloat_2 { bfloat i_0; bfloat i_1; };
struct alignas(8) bfloat_4 { bfloat i_0; bfloat i_1; bfloat i_2; bfloat i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device bfloat_4 const* const v1 [[buffer(0)]], device bfloat_4 const* const v2 [[buffer(1)]], device bfloat_4 const* const v3 [[buffer(2)]], device bfloat_2 * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
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
float const v66 = 1;
simdgroup_float8x8 v67_store; thread simdgroup_float8x8 * v67 = &v67_store;float const v68 = 0;
*v67 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v69_store; thread simdgroup_float8x8 * v69 = &v69_store;*v69 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v70_store; thread simdgroup_float8x8 * v70 = &v70_store;*v70 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v71_store; thread simdgroup_float8x8 * v71 = &v71_store;*v71 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v72_store; thread simdgroup_float8x8 * v72 = &v72_store;*v72 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v73_store; thread simdgroup_float8x8 * v73 = &v73_store;*v73 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
array<float, 1> v74_store = {};
thread array<float, 1> * v74 = &v74_store;array<float, 1> v75_store = {};
thread array<float, 1> * v75 = &v75_store;array<float, 1> v76_store = {};
thread array<float, 1> * v76 = &v76_store;thread float * const v77 = &(*v74)[v17];
float const v78 = -3.402823470e+38;
*v77 = v78;
thread float * const v79 = &(*v75)[v17];
*v79 = v68;
thread float * const v80 = &(*v76)[v17];
*v80 = v68;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v81 = 0;
uint32_t const v82 = 6;
uint32_t const v83 = thread_index_in_threadgroup_v12 / v82;
uint32_t const v84 = thread_index_in_threadgroup_v12 % v82;
uint32_t const v85 = v83 / v57;
uint32_t const v86 = 1;
uint32_t const v87 = v85 * v57;
uint32_t const v88 = v54 + v87;
uint32_t const v89 = v83 % v57;
uint32_t const v90 = v88 + v89;
float_4 const v91 = float_4{v68, v68, v68, v68};
float_4 v92_store;
thread float_4 * v92 = &v92_store;*v92 = v91;
bool const v93 = v90 < v18;
if(v93) {
uint32_t const v94 = uint32_t(v90);
uint32_t const v95 = v94 * v25;
uint32_t const v96 = v44 + v95;
uint32_t const v97 = 4;
uint32_t const v98 = v84 * v97;
float_4 v99_store;
thread float_4 * v99 = &v99_store;*v99 = v91;
uint32_t const v100 = 4294967295;
bool const v101 = v98 < v100;
if(v101) {
uint32_t const v102 = v98 / v97;
uint32_t const v103 = uint32_t(v102);
uint32_t const v104 = v96 + v103;
device bfloat_4 const* const v105 = &v1[v104];
bfloat_4 const v106 = *v105;
bfloat const v107 = v106.i_0;
float const v108 = float(v107);
bfloat const v109 = v106.i_1;
float const v110 = float(v109);
bfloat const v111 = v106.i_2;
float const v112 = float(v111);
bfloat const v113 = v106.i_3;
float const v114 = float(v113);
float_4 const v115 = float_4{v108, v110, v112, v114};
*v99 = v115;
}
float_4 const v116 = *v99;
*v92 = v116;
}
uint32_t const v117 = v83 * v57;
uint32_t const v118 = v117 + v84;
uint32_t const v119 = uint32_t(v118);
threadgroup float_4 * const v120 = &(*v60)[v119];
float_4 const v121 = *v92;
*v120 = v121;
uint32_t const v122 = 128;
uint32_t const v123 = thread_index_in_threadgroup_v12 + v122;
uint32_t const v124 = v123 / v82;
uint32_t const v125 = v123 % v82;
uint32_t const v126 = v124 / v57;
uint32_t const v127 = v126 * v57;
uint32_t const v128 = v54 + v127;
uint32_t const v129 = v124 % v57;
uint32_t const v130 = v128 + v129;
float_4 v131_store;
thread float_4 * v131 = &v131_store;*v131 = v91;
bool const v132 = v130 < v18;
if(v132) {
uint32_t const v133 = uint32_t(v130);
uint32_t const v134 = v133 * v25;
uint32_t const v135 = v44 + v134;
uint32_t const v136 = 4;
uint32_t const v137 = v125 * v136;
float_4 v138_store;
thread float_4 * v138 = &v138_store;*v138 = v91;
uint32_t const v139 = 4294967295;
bool const v140 = v137 < v139;
if(v140) {
uint32_t const v141 = v137 / v136;
uint32_t const v142 = uint32_t(v141);
uint32_t const v143 = v135 + v142;
device bfloat_4 const* const v144 = &v1[v143];
bfloat_4 const v145 = *v144;
bfloat const v146 = v145.i_0;
float const v147 = float(v146);
bfloat const v148 = v145.i_1;
float const v149 = float(v148);
bfloat const v150 = v145.i_2;
float const v151 = float(v150);
bfloat const v152 = v145.i_3;
float const v153 = float(v152);
float_4 const v154 = float_4{v147, v149, v151, v153};
*v138 = v154;
}
float_4 const v155 = *v138;
*v131 = v155;
}
uint32_t const v156 = 192;
bool const v157 = v123 < v156;
if(v157) {
uint32_t const v158 = v124 * v57;
uint32_t const v159 = v158 + v125;
uint32_t const v160 = uint32_t(v159);
threadgroup float_4 * const v161 = &(*v60)[v160];
float_4 const v162 = *v131;
*v161 = v162;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v163 = 4;
uint32_t const v164 = v56 / v163;
bool const v165 = v164 == v81;
if(v165) {
uint32_t const v166 = v56 % v163;
uint32_t const v167 = 64;
uint32_t const v168 = v166 * v167;
uint32_t const v169 = uint32_t(v168);
threadgroup float_4 * const v170 = &(*v60)[v169];
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v170), v53, 0, false);
uint32_t const v171 = 2;
uint32_t const v172 = v168 + v171;
uint32_t const v173 = uint32_t(v172);
threadgroup float_4 * const v174 = &(*v60)[v173];
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v174), v53, 0, false);
uint32_t const v175 = v168 + v163;
uint32_t const v176 = uint32_t(v175);
threadgroup float_4 * const v177 = &(*v60)[v176];
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v177), v53, 0, false);
}
bool const v178 = thread_index_in_threadgroup_v12 < v57;
if(v178) {
uint32_t const v179 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v180 = &(*v65)[v179];
*v180 = v81;
}
int32_t const v181 = int32_t(v19);
int32_t const v182 = 0;
int32_t const v183 = max(v181, v182);
int32_t const v184 = min(v182, v181);
uint32_t const v185 = uint32_t(v184);
uint32_t const v186 = v185 / v53;
int32_t const v187 = 31;
int32_t const v188 = v183 + v187;
uint32_t const v189 = uint32_t(v188);
uint32_t const v190 = v189 / v53;
uint32_t const v191 = max(v190, v186);
uint32_t const v192 = v185 + v53;
uint32_t const v193 = v192 - v86;
uint32_t const v194 = v193 / v53;
uint32_t const v195 = uint32_t(v183);
uint32_t const v196 = v195 / v53;
uint32_t const v197 = min(v194, v191);
uint32_t const v198 = max(v196, v197);
uint32_t const v199 = min(v198, v191);
bool const v200 = v186 < v191;
if(v200) {
uint32_t const v201 = v186 * v53;
array<float_4, 2> v202_store = {};
thread array<float_4, 2> * v202 = &v202_store;uint32_t const v203 = 2;
array<float_4, 2> v204_store = {};
thread array<float_4, 2> * v204 = &v204_store;uint32_t const v205 = v19 - v86;
uint32_t const v206 = v201 + v83;
uint32_t const v207 = min(v206, v205);
uint32_t const v208 = uint32_t(v207);
uint32_t const v209 = v208 * v28;
uint32_t const v210 = v48 + v209;
uint32_t const v211 = v84 * v163;
float_4 v212_store;
thread float_4 * v212 = &v212_store;*v212 = v91;
uint32_t const v213 = 4294967295;
bool const v214 = v211 < v213;
if(v214) {
uint32_t const v215 = v211 / v163;
uint32_t const v216 = uint32_t(v215);
uint32_t const v217 = v210 + v216;
device bfloat_4 const* const v218 = &v2[v217];
bfloat_4 const v219 = *v218;
bfloat const v220 = v219.i_0;
float const v221 = float(v220);
bfloat const v222 = v219.i_1;
float const v223 = float(v222);
bfloat const v224 = v219.i_2;
float const v225 = float(v224);
bfloat const v226 = v219.i_3;
float const v227 = float(v226);
float_4 const v228 = float_4{v221, v223, v225, v227};
*v212 = v228;
}
thread float_4 * const v229 = &(*v202)[v17];
float_4 const v230 = *v212;
*v229 = v230;
uint32_t const v231 = v201 + v124;
uint32_t const v232 = min(v231, v205);
uint32_t const v233 = uint32_t(v232);
uint32_t const v234 = v233 * v28;
uint32_t const v235 = v48 + v234;
uint32_t const v236 = v125 * v163;
float_4 v237_store;
thread float_4 * v237 = &v237_store;*v237 = v91;
bool const v238 = v236 < v213;
if(v238) {
uint32_t const v239 = v236 / v163;
uint32_t const v240 = uint32_t(v239);
uint32_t const v241 = v235 + v240;
device bfloat_4 const* const v242 = &v2[v241];
bfloat_4 const v243 = *v242;
bfloat const v244 = v243.i_0;
float const v245 = float(v244);
bfloat const v246 = v243.i_1;
float const v247 = float(v246);
bfloat const v248 = v243.i_2;
float const v249 = float(v248);
bfloat const v250 = v243.i_3;
float const v251 = float(v250);
float_4 const v252 = float_4{v245, v247, v249, v251};
*v237 = v252;
}
thread float_4 * const v253 = &(*v202)[v64];
float_4 const v254 = *v237;
*v253 = v254;
uint32_t const v255 = v208 * v31;
uint32_t const v256 = v51 + v255;
float_4 v257_store;
thread float_4 * v257 = &v257_store;*v257 = v91;
if(v214) {
uint32_t const v258 = v211 / v163;
uint32_t const v259 = uint32_t(v258);
uint32_t const v260 = v256 + v259;
device bfloat_4 const* const v261 = &v3[v260];
bfloat_4 const v262 = *v261;
bfloat const v263 = v262.i_0;
float const v264 = float(v263);
bfloat const v265 = v262.i_1;
float const v266 = float(v265);
bfloat const v267 = v262.i_2;
float const v268 = float(v267);
bfloat const v269 = v262.i_3;
float const v270 = float(v269);
float_4 const v271 = float_4{v264, v266, v268, v270};
*v257 = v271;
}
thread float_4 * const v272 = &(*v204)[v17];
float_4 const v273 = *v257;
*v272 = v273;
uint32_t const v274 = v233 * v31;
uint32_t const v275 = v51 + v274;
float_4 v276_store;
thread float_4 * v276 = &v276_store;*v276 = v91;
if(v238) {
uint32_t const v277 = v236 / v163;
uint32_t const v278 = uint32_t(v277);
uint32_t const v279 = v275 + v278;
device bfloat_4 const* const v280 = &v3[v279];
bfloat_4 const v281 = *v280;
bfloat const v282 = v281.i_0;
float const v283 = float(v282);
bfloat const v284 = v281.i_1;
float const v285 = float(v284);
bfloat const v286 = v281.i_2;
float const v287 = float(v286);
bfloat const v288 = v281.i_3;
float const v289 = float(v288);
float_4 const v290 = float_4{v283, v285, v287, v289};
*v276 = v290;
}
thread float_4 * const v291 = &(*v204)[v64];
float_4 const v292 = *v276;
*v291 = v292;
bool const v293 = true;
for(uint32_t v294 = v186; v294 < v191; v294 += v86) {
uint32_t const v295 = v294 * v53;
bool const v296 = v294 >= v197;
bool const v297 = v294 < v199;
bool const v298 = v296 && v297;
uint32_t const v299 = 2;
uint32_t const v300 = v294 % v299;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 const v301 = *v229;
*v120 = v301;
uint32_t const v302 = v124 * v57;
uint32_t const v303 = v302 + v125;
if(v157) {
float_4 const v304 = *v253;
uint32_t const v305 = uint32_t(v303);
threadgroup float_4 * const v306 = &(*v60)[v305];
*v306 = v304;
}
uint32_t const v307 = 256;
uint32_t const v308 = v307 + v117;
uint32_t const v309 = v308 + v84;
float_4 const v310 = *v272;
uint32_t const v311 = uint32_t(v309);
threadgroup float_4 * const v312 = &(*v60)[v311];
*v312 = v310;
uint32_t const v313 = v307 + v302;
uint32_t const v314 = v313 + v125;
if(v157) {
float_4 const v315 = *v291;
uint32_t const v316 = uint32_t(v314);
threadgroup float_4 * const v317 = &(*v60)[v316];
*v317 = v315;
}
bool const v318 = !v298;
bool const v319 = false;
if(v318) {
float const v320 = v310.i_0;
uint32_t const v321 = reinterpret_cast<const thread uint32_t&>(v320);
uint32_t const v322 = 2139095040;
uint32_t const v323 = v321 & v322;
bool const v324 = v323 == v322;
float const v325 = v310.i_1;
uint32_t const v326 = reinterpret_cast<const thread uint32_t&>(v325);
uint32_t const v327 = v326 & v322;
bool const v328 = v327 == v322;
bool const v329 = v324 || v328;
float const v330 = v310.i_2;
uint32_t const v331 = reinterpret_cast<const thread uint32_t&>(v330);
uint32_t const v332 = v331 & v322;
bool const v333 = v332 == v322;
bool const v334 = v329 || v333;
float const v335 = v310.i_3;
uint32_t const v336 = reinterpret_cast<const thread uint32_t&>(v335);
uint32_t const v337 = v336 & v322;
bool const v338 = v337 == v322;
bool const v339 = v334 || v338;
float_4 const v340 = *v291;
float const v341 = v340.i_0;
uint32_t const v342 = reinterpret_cast<const thread uint32_t&>(v341);
uint32_t const v343 = v342 & v322;
bool const v344 = v343 == v322;
bool const v345 = v339 || v344;
float const v346 = v340.i_1;
uint32_t const v347 = reinterpret_cast<const thread uint32_t&>(v346);
uint32_t const v348 = v347 & v322;
bool const v349 = v348 == v322;
bool const v350 = v345 || v349;
float const v351 = v340.i_2;
uint32_t const v352 = reinterpret_cast<const thread uint32_t&>(v351);
uint32_t const v353 = v352 & v322;
bool const v354 = v353 == v322;
bool const v355 = v350 || v354;
float const v356 = v340.i_3;
uint32_t const v357 = reinterpret_cast<const thread uint32_t&>(v356);
uint32_t const v358 = v357 & v322;
bool const v359 = v358 == v322;
bool const v360 = v355 || v359;
bool const v361 = simd_any(v360);;
bool const v362 = thread_index_in_simdgroup_v11 == v81;
if(v362) {
uint32_t const v363 = v361 ? v86 : v81;
uint32_t const v364 = v300 * v163;
uint32_t const v365 = v364 + v56;
uint32_t const v366 = uint32_t(v365);
threadgroup uint32_t * const v367 = &(*v65)[v366];
*v367 = v363;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v368 = v294 + v86;
uint32_t const v369 = v368 * v53;
uint32_t const v370 = v369 + v83;
uint32_t const v371 = min(v370, v205);
uint32_t const v372 = uint32_t(v371);
uint32_t const v373 = v372 * v28;
uint32_t const v374 = v48 + v373;
float_4 v375_store;
thread float_4 * v375 = &v375_store;*v375 = v91;
if(v214) {
uint32_t const v376 = v211 / v163;
uint32_t const v377 = uint32_t(v376);
uint32_t const v378 = v374 + v377;
device bfloat_4 const* const v379 = &v2[v378];
bfloat_4 const v380 = *v379;
bfloat const v381 = v380.i_0;
float const v382 = float(v381);
bfloat const v383 = v380.i_1;
float const v384 = float(v383);
bfloat const v385 = v380.i_2;
float const v386 = float(v385);
bfloat const v387 = v380.i_3;
float const v388 = float(v387);
float_4 const v389 = float_4{v382, v384, v386, v388};
*v375 = v389;
}
float_4 const v390 = *v375;
*v229 = v390;
uint32_t const v391 = v369 + v124;
uint32_t const v392 = min(v391, v205);
uint32_t const v393 = uint32_t(v392);
uint32_t const v394 = v393 * v28;
uint32_t const v395 = v48 + v394;
float_4 v396_store;
thread float_4 * v396 = &v396_store;*v396 = v91;
if(v238) {
uint32_t const v397 = v236 / v163;
uint32_t const v398 = uint32_t(v397);
uint32_t const v399 = v395 + v398;
device bfloat_4 const* const v400 = &v2[v399];
bfloat_4 const v401 = *v400;
bfloat const v402 = v401.i_0;
float const v403 = float(v402);
bfloat const v404 = v401.i_1;
float const v405 = float(v404);
bfloat const v406 = v401.i_2;
float const v407 = float(v406);
bfloat const v408 = v401.i_3;
float const v409 = float(v408);
float_4 const v410 = float_4{v403, v405, v407, v409};
*v396 = v410;
}
float_4 const v411 = *v396;
*v253 = v411;
uint32_t const v412 = v372 * v31;
uint32_t const v413 = v51 + v412;
float_4 v414_store;
thread float_4 * v414 = &v414_store;*v414 = v91;
if(v214) {
uint32_t const v415 = v211 / v163;
uint32_t const v416 = uint32_t(v415);
uint32_t const v417 = v413 + v416;
device bfloat_4 const* const v418 = &v3[v417];
bfloat_4 const v419 = *v418;
bfloat const v420 = v419.i_0;
float const v421 = float(v420);
bfloat const v422 = v419.i_1;
float const v423 = float(v422);
bfloat const v424 = v419.i_2;
float const v425 = float(v424);
bfloat const v426 = v419.i_3;
float const v427 = float(v426);
float_4 const v428 = float_4{v421, v423, v425, v427};
*v414 = v428;
}
float_4 const v429 = *v414;
*v272 = v429;
uint32_t const v430 = v393 * v31;
uint32_t const v431 = v51 + v430;
float_4 v432_store;
thread float_4 * v432 = &v432_store;*v432 = v91;
if(v238) {
uint32_t const v433 = v236 / v163;
uint32_t const v434 = uint32_t(v433);
uint32_t const v435 = v431 + v434;
device bfloat_4 const* const v436 = &v3[v435];
bfloat_4 const v437 = *v436;
bfloat const v438 = v437.i_0;
float const v439 = float(v438);
bfloat const v440 = v437.i_1;
float const v441 = float(v440);
bfloat const v442 = v437.i_2;
float const v443 = float(v442);
bfloat const v444 = v437.i_3;
float const v445 = float(v444);
float_4 const v446 = float_4{v439, v441, v443, v445};
*v432 = v446;
}
float_4 const v447 = *v432;
*v291 = v447;
bool v448_store;
thread bool * v448 = &v448_store;*v448 = v319;
bool const v449 = *v448;
bool v450_store;
thread bool * v450 = &v450_store;if(v449) {
*v450 = v293;
}
 else {
uint32_t const v451 = v300 * v163;
uint32_t const v452 = uint32_t(v451);
threadgroup uint32_t * const v453 = &(*v65)[v452];
uint32_t const v454 = *v453;
bool const v455 = v454 != v81;
*v450 = v455;
}
bool const v456 = *v450;
*v448 = v456;
bool const v457 = *v448;
bool v458_store;
thread bool * v458 = &v458_store;if(v457) {
*v458 = v293;
}
 else {
uint32_t const v459 = v300 * v163;
uint32_t const v460 = v459 + v86;
uint32_t const v461 = uint32_t(v460);
threadgroup uint32_t * const v462 = &(*v65)[v461];
uint32_t const v463 = *v462;
bool const v464 = v463 != v81;
*v458 = v464;
}
bool const v465 = *v458;
*v448 = v465;
bool const v466 = *v448;
bool v467_store;
thread bool * v467 = &v467_store;if(v466) {
*v467 = v293;
}
 else {
uint32_t const v468 = v300 * v163;
uint32_t const v469 = v468 + v299;
uint32_t const v470 = uint32_t(v469);
threadgroup uint32_t * const v471 = &(*v65)[v470];
uint32_t const v472 = *v471;
bool const v473 = v472 != v81;
*v467 = v473;
}
bool const v474 = *v467;
*v448 = v474;
bool const v475 = *v448;
bool v476_store;
thread bool * v476 = &v476_store;if(v475) {
*v476 = v293;
}
 else {
uint32_t const v477 = v300 * v163;
uint32_t const v478 = 3;
uint32_t const v479 = v477 + v478;
uint32_t const v480 = uint32_t(v479);
threadgroup uint32_t * const v481 = &(*v65)[v480];
uint32_t const v482 = *v481;
bool const v483 = v482 != v81;
*v476 = v483;
}
bool const v484 = *v476;
*v448 = v484;
bool v485_store;
thread bool * v485 = &v485_store;if(v298) {
*v485 = v293;
}
 else {
*v485 = v319;
}
uint32_t const v486 = 320;
uint32_t const v487 = v56 * v486;
uint32_t const v488 = 80;
uint32_t const v489 = v56 * v488;
simdgroup_float8x8 v490_store; thread simdgroup_float8x8 * v490 = &v490_store;*v490 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v491_store; thread simdgroup_float8x8 * v491 = &v491_store;threadgroup float_4 * const v492 = &(*v60)[v17];
simdgroup_load(*v491, reinterpret_cast<threadgroup float *>(v492), v53, 0, true);
simdgroup_multiply_accumulate(*v490, *v71, *v491, *v490);
simdgroup_float8x8 v493_store; thread simdgroup_float8x8 * v493 = &v493_store;threadgroup float_4 * const v494 = &(*v60)[v203];
simdgroup_load(*v493, reinterpret_cast<threadgroup float *>(v494), v53, 0, true);
simdgroup_multiply_accumulate(*v490, *v72, *v493, *v490);
simdgroup_float8x8 v495_store; thread simdgroup_float8x8 * v495 = &v495_store;uint32_t const v496 = 4;
threadgroup float_4 * const v497 = &(*v60)[v496];
simdgroup_load(*v495, reinterpret_cast<threadgroup float *>(v497), v53, 0, true);
simdgroup_multiply_accumulate(*v490, *v73, *v495, *v490);
uint32_t const v498 = uint32_t(v487);
uint32_t const v499 = 40;
threadgroup float * const v500 = &(*v61)[v498];

simdgroup_store(*v490, reinterpret_cast<threadgroup float *>(v500), v499);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v501_store; thread simdgroup_float8x8 * v501 = &v501_store;*v501 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v502_store; thread simdgroup_float8x8 * v502 = &v502_store;uint32_t const v503 = 64;
uint32_t const v504 = 448;
threadgroup float_4 * const v505 = &(*v60)[v503];
simdgroup_load(*v502, reinterpret_cast<threadgroup float *>(v505), v53, 0, true);
simdgroup_multiply_accumulate(*v501, *v71, *v502, *v501);
simdgroup_float8x8 v506_store; thread simdgroup_float8x8 * v506 = &v506_store;uint32_t const v507 = 66;
threadgroup float_4 * const v508 = &(*v60)[v507];
simdgroup_load(*v506, reinterpret_cast<threadgroup float *>(v508), v53, 0, true);
simdgroup_multiply_accumulate(*v501, *v72, *v506, *v501);
simdgroup_float8x8 v509_store; thread simdgroup_float8x8 * v509 = &v509_store;uint32_t const v510 = 68;
threadgroup float_4 * const v511 = &(*v60)[v510];
simdgroup_load(*v509, reinterpret_cast<threadgroup float *>(v511), v53, 0, true);
simdgroup_multiply_accumulate(*v501, *v73, *v509, *v501);
uint32_t const v512 = v487 + v57;
uint32_t const v513 = uint32_t(v512);
threadgroup float * const v514 = &(*v61)[v513];

simdgroup_store(*v501, reinterpret_cast<threadgroup float *>(v514), v499);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v515_store; thread simdgroup_float8x8 * v515 = &v515_store;*v515 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
uint32_t const v516 = 16;
simdgroup_float8x8 v517_store; thread simdgroup_float8x8 * v517 = &v517_store;uint32_t const v518 = 128;
uint32_t const v519 = 384;
threadgroup float_4 * const v520 = &(*v60)[v518];
simdgroup_load(*v517, reinterpret_cast<threadgroup float *>(v520), v53, 0, true);
simdgroup_multiply_accumulate(*v515, *v71, *v517, *v515);
simdgroup_float8x8 v521_store; thread simdgroup_float8x8 * v521 = &v521_store;uint32_t const v522 = 130;
threadgroup float_4 * const v523 = &(*v60)[v522];
simdgroup_load(*v521, reinterpret_cast<threadgroup float *>(v523), v53, 0, true);
simdgroup_multiply_accumulate(*v515, *v72, *v521, *v515);
simdgroup_float8x8 v524_store; thread simdgroup_float8x8 * v524 = &v524_store;uint32_t const v525 = 132;
threadgroup float_4 * const v526 = &(*v60)[v525];
simdgroup_load(*v524, reinterpret_cast<threadgroup float *>(v526), v53, 0, true);
simdgroup_multiply_accumulate(*v515, *v73, *v524, *v515);
uint32_t const v527 = v487 + v516;
uint32_t const v528 = uint32_t(v527);
threadgroup float * const v529 = &(*v61)[v528];

simdgroup_store(*v515, reinterpret_cast<threadgroup float *>(v529), v499);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v530_store; thread simdgroup_float8x8 * v530 = &v530_store;*v530 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
uint32_t const v531 = 24;
simdgroup_float8x8 v532_store; thread simdgroup_float8x8 * v532 = &v532_store;uint32_t const v533 = 192;
threadgroup float_4 * const v534 = &(*v60)[v533];
simdgroup_load(*v532, reinterpret_cast<threadgroup float *>(v534), v53, 0, true);
simdgroup_multiply_accumulate(*v530, *v71, *v532, *v530);
simdgroup_float8x8 v535_store; thread simdgroup_float8x8 * v535 = &v535_store;uint32_t const v536 = 194;
threadgroup float_4 * const v537 = &(*v60)[v536];
simdgroup_load(*v535, reinterpret_cast<threadgroup float *>(v537), v53, 0, true);
simdgroup_multiply_accumulate(*v530, *v72, *v535, *v530);
simdgroup_float8x8 v538_store; thread simdgroup_float8x8 * v538 = &v538_store;uint32_t const v539 = 196;
threadgroup float_4 * const v540 = &(*v60)[v539];
simdgroup_load(*v538, reinterpret_cast<threadgroup float *>(v540), v53, 0, true);
simdgroup_multiply_accumulate(*v530, *v73, *v538, *v530);
uint32_t const v541 = v487 + v531;
uint32_t const v542 = uint32_t(v541);
threadgroup float * const v543 = &(*v61)[v542];

simdgroup_store(*v530, reinterpret_cast<threadgroup float *>(v543), v499);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v544_store = {};
thread array<float, 8> * v544 = &v544_store;uint32_t const v545 = v59 * v57;
uint32_t const v546 = v295 + v545;
uint32_t const v547 = v58 * v499;
uint32_t const v548 = v487 + v547;
uint32_t const v549 = v548 + v545;
uint32_t const v550 = uint32_t(v549);
threadgroup float * const v551 = &(*v61)[v550];
float const v552 = *v551;
float v553_store;
thread float * v553 = &v553_store;*v553 = v78;
bool const v554 = *v485;
bool v555_store;
thread bool * v555 = &v555_store;if(v554) {
*v555 = v293;
}
 else {
bool const v556 = v546 < v19;
bool v557_store;
thread bool * v557 = &v557_store;if(v556) {
*v557 = v293;
}
 else {
*v557 = v319;
}
bool const v558 = *v557;
*v555 = v558;
}
bool const v559 = *v555;
if(v559) {
float const v560 = v552 * v22;
*v553 = v560;
}
thread float * const v561 = &(*v544)[v17];
float const v562 = *v553;
*v561 = v562;
float const v563 = max(v78, v562);
uint32_t const v564 = v545 + v86;
uint32_t const v565 = v295 + v564;
uint32_t const v566 = v548 + v564;
uint32_t const v567 = uint32_t(v566);
threadgroup float * const v568 = &(*v61)[v567];
float const v569 = *v568;
float v570_store;
thread float * v570 = &v570_store;*v570 = v78;
bool const v571 = *v485;
bool v572_store;
thread bool * v572 = &v572_store;if(v571) {
*v572 = v293;
}
 else {
bool const v573 = v565 < v19;
bool v574_store;
thread bool * v574 = &v574_store;if(v573) {
*v574 = v293;
}
 else {
*v574 = v319;
}
bool const v575 = *v574;
*v572 = v575;
}
bool const v576 = *v572;
if(v576) {
float const v577 = v569 * v22;
*v570 = v577;
}
thread float * const v578 = &(*v544)[v64];
float const v579 = *v570;
*v578 = v579;
float const v580 = max(v563, v579);
uint32_t const v581 = v545 + v299;
uint32_t const v582 = v295 + v581;
uint32_t const v583 = v548 + v581;
uint32_t const v584 = uint32_t(v583);
threadgroup float * const v585 = &(*v61)[v584];
float const v586 = *v585;
float v587_store;
thread float * v587 = &v587_store;*v587 = v78;
bool const v588 = *v485;
bool v589_store;
thread bool * v589 = &v589_store;if(v588) {
*v589 = v293;
}
 else {
bool const v590 = v582 < v19;
bool v591_store;
thread bool * v591 = &v591_store;if(v590) {
*v591 = v293;
}
 else {
*v591 = v319;
}
bool const v592 = *v591;
*v589 = v592;
}
bool const v593 = *v589;
if(v593) {
float const v594 = v586 * v22;
*v587 = v594;
}
thread float * const v595 = &(*v544)[v203];
float const v596 = *v587;
*v595 = v596;
float const v597 = max(v580, v596);
uint32_t const v598 = 3;
uint32_t const v599 = v545 + v598;
uint32_t const v600 = v295 + v599;
uint32_t const v601 = v548 + v599;
uint32_t const v602 = uint32_t(v601);
threadgroup float * const v603 = &(*v61)[v602];
float const v604 = *v603;
float v605_store;
thread float * v605 = &v605_store;*v605 = v78;
bool const v606 = *v485;
bool v607_store;
thread bool * v607 = &v607_store;if(v606) {
*v607 = v293;
}
 else {
bool const v608 = v600 < v19;
bool v609_store;
thread bool * v609 = &v609_store;if(v608) {
*v609 = v293;
}
 else {
*v609 = v319;
}
bool const v610 = *v609;
*v607 = v610;
}
bool const v611 = *v607;
if(v611) {
float const v612 = v604 * v22;
*v605 = v612;
}
uint32_t const v613 = 3;
thread float * const v614 = &(*v544)[v613];
float const v615 = *v605;
*v614 = v615;
float const v616 = max(v597, v615);
uint32_t const v617 = v545 + v163;
uint32_t const v618 = v295 + v617;
uint32_t const v619 = v548 + v617;
uint32_t const v620 = uint32_t(v619);
threadgroup float * const v621 = &(*v61)[v620];
float const v622 = *v621;
float v623_store;
thread float * v623 = &v623_store;*v623 = v78;
bool const v624 = *v485;
bool v625_store;
thread bool * v625 = &v625_store;if(v624) {
*v625 = v293;
}
 else {
bool const v626 = v618 < v19;
bool v627_store;
thread bool * v627 = &v627_store;if(v626) {
*v627 = v293;
}
 else {
*v627 = v319;
}
bool const v628 = *v627;
*v625 = v628;
}
bool const v629 = *v625;
if(v629) {
float const v630 = v622 * v22;
*v623 = v630;
}
thread float * const v631 = &(*v544)[v496];
float const v632 = *v623;
*v631 = v632;
float const v633 = max(v616, v632);
uint32_t const v634 = 5;
uint32_t const v635 = v545 + v634;
uint32_t const v636 = v295 + v635;
uint32_t const v637 = v548 + v635;
uint32_t const v638 = uint32_t(v637);
threadgroup float * const v639 = &(*v61)[v638];
float const v640 = *v639;
float v641_store;
thread float * v641 = &v641_store;*v641 = v78;
bool const v642 = *v485;
bool v643_store;
thread bool * v643 = &v643_store;if(v642) {
*v643 = v293;
}
 else {
bool const v644 = v636 < v19;
bool v645_store;
thread bool * v645 = &v645_store;if(v644) {
*v645 = v293;
}
 else {
*v645 = v319;
}
bool const v646 = *v645;
*v643 = v646;
}
bool const v647 = *v643;
if(v647) {
float const v648 = v640 * v22;
*v641 = v648;
}
uint32_t const v649 = 5;
thread float * const v650 = &(*v544)[v649];
float const v651 = *v641;
*v650 = v651;
float const v652 = max(v633, v651);
uint32_t const v653 = v545 + v82;
uint32_t const v654 = v295 + v653;
uint32_t const v655 = v548 + v653;
uint32_t const v656 = uint32_t(v655);
threadgroup float * const v657 = &(*v61)[v656];
float const v658 = *v657;
float v659_store;
thread float * v659 = &v659_store;*v659 = v78;
bool const v660 = *v485;
bool v661_store;
thread bool * v661 = &v661_store;if(v660) {
*v661 = v293;
}
 else {
bool const v662 = v654 < v19;
bool v663_store;
thread bool * v663 = &v663_store;if(v662) {
*v663 = v293;
}
 else {
*v663 = v319;
}
bool const v664 = *v663;
*v661 = v664;
}
bool const v665 = *v661;
if(v665) {
float const v666 = v658 * v22;
*v659 = v666;
}
uint32_t const v667 = 6;
thread float * const v668 = &(*v544)[v667];
float const v669 = *v659;
*v668 = v669;
float const v670 = max(v652, v669);
uint32_t const v671 = 7;
uint32_t const v672 = v545 + v671;
uint32_t const v673 = v295 + v672;
uint32_t const v674 = v548 + v672;
uint32_t const v675 = uint32_t(v674);
threadgroup float * const v676 = &(*v61)[v675];
float const v677 = *v676;
float v678_store;
thread float * v678 = &v678_store;*v678 = v78;
bool const v679 = *v485;
bool v680_store;
thread bool * v680 = &v680_store;if(v679) {
*v680 = v293;
}
 else {
bool const v681 = v673 < v19;
bool v682_store;
thread bool * v682 = &v682_store;if(v681) {
*v682 = v293;
}
 else {
*v682 = v319;
}
bool const v683 = *v682;
*v680 = v683;
}
bool const v684 = *v680;
if(v684) {
float const v685 = v677 * v22;
*v678 = v685;
}
uint32_t const v686 = 7;
thread float * const v687 = &(*v544)[v686];
float const v688 = *v678;
*v687 = v688;
float const v689 = max(v670, v688);
float const v690 = simd_shuffle_xor(v689, v57);;
float const v691 = max(v689, v690);
float const v692 = simd_shuffle_xor(v691, v516);;
float const v693 = max(v691, v692);
float const v694 = *v77;
float const v695 = 5.54517698;
float const v696 = v694 + v695;
bool const v697 = v693 > v696;
float const v698 = v697 ? v693 : v694;
float const v699 = v694 - v698;
float const v700 = exp(v699);bool const v701 = v698 != v694;
bool v702_store;
thread bool * v702 = &v702_store;if(v701) {
bool const v703 = v694 != v78;
*v702 = v703;
}
 else {
*v702 = v319;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v704 = *v702;
bool const v705 = simd_any(v704);;
if(v705) {

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v500), v499);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v706 = v59 * v299;
uint32_t const v707 = v548 + v706;
uint32_t const v708 = uint32_t(v707);
threadgroup float * const v709 = &(*v61)[v708];
float const v710 = *v709;
float const v711 = v710 * v700;
*v709 = v711;
uint32_t const v712 = v707 + v86;
uint32_t const v713 = uint32_t(v712);
threadgroup float * const v714 = &(*v61)[v713];
float const v715 = *v714;
float const v716 = v715 * v700;
*v714 = v716;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v67, reinterpret_cast<threadgroup float *>(v500), v499, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v500), v499);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v717 = *v709;
float const v718 = v717 * v700;
*v709 = v718;
float const v719 = *v714;
float const v720 = v719 * v700;
*v714 = v720;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v500), v499, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v500), v499);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v721 = *v709;
float const v722 = v721 * v700;
*v709 = v722;
float const v723 = *v714;
float const v724 = v723 * v700;
*v714 = v724;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v500), v499, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v77 = v698;
float const v725 = *v561;
uint32_t const v726 = reinterpret_cast<const thread uint32_t&>(v725);
uint32_t const v727 = 4286578687;
bool const v728 = v726 == v727;
float const v729 = v725 - v698;
float const v730 = exp(v729);float const v731 = v728 ? v68 : v730;
float_4 const v732 = [&]{
float_4 tmp = v91;
tmp.i_0 = v731;
return tmp;
}();
float const v733 = *v578;
uint32_t const v734 = reinterpret_cast<const thread uint32_t&>(v733);
bool const v735 = v734 == v727;
float const v736 = v733 - v698;
float const v737 = exp(v736);float const v738 = v735 ? v68 : v737;
float const v739 = v731 + v738;
float_4 const v740 = [&]{
float_4 tmp = v732;
tmp.i_1 = v738;
return tmp;
}();
float const v741 = *v595;
uint32_t const v742 = reinterpret_cast<const thread uint32_t&>(v741);
bool const v743 = v742 == v727;
float const v744 = v741 - v698;
float const v745 = exp(v744);float const v746 = v743 ? v68 : v745;
float const v747 = v739 + v746;
float_4 const v748 = [&]{
float_4 tmp = v740;
tmp.i_2 = v746;
return tmp;
}();
float const v749 = *v614;
uint32_t const v750 = reinterpret_cast<const thread uint32_t&>(v749);
bool const v751 = v750 == v727;
float const v752 = v749 - v698;
float const v753 = exp(v752);float const v754 = v751 ? v68 : v753;
float const v755 = v747 + v754;
float_4 const v756 = [&]{
float_4 tmp = v748;
tmp.i_3 = v754;
return tmp;
}();
uint32_t const v757 = 10;
uint32_t const v758 = v58 * v757;
uint32_t const v759 = v489 + v758;
uint32_t const v760 = v59 * v299;
uint32_t const v761 = v759 + v760;
uint32_t const v762 = uint32_t(v761);
threadgroup float_4 * const v763 = &(*v62)[v762];
*v763 = v756;
float const v764 = *v631;
uint32_t const v765 = reinterpret_cast<const thread uint32_t&>(v764);
bool const v766 = v765 == v727;
float const v767 = v764 - v698;
float const v768 = exp(v767);float const v769 = v766 ? v68 : v768;
float const v770 = v755 + v769;
float_4 const v771 = [&]{
float_4 tmp = v91;
tmp.i_0 = v769;
return tmp;
}();
float const v772 = *v650;
uint32_t const v773 = reinterpret_cast<const thread uint32_t&>(v772);
bool const v774 = v773 == v727;
float const v775 = v772 - v698;
float const v776 = exp(v775);float const v777 = v774 ? v68 : v776;
float const v778 = v770 + v777;
float_4 const v779 = [&]{
float_4 tmp = v771;
tmp.i_1 = v777;
return tmp;
}();
float const v780 = *v668;
uint32_t const v781 = reinterpret_cast<const thread uint32_t&>(v780);
bool const v782 = v781 == v727;
float const v783 = v780 - v698;
float const v784 = exp(v783);float const v785 = v782 ? v68 : v784;
float const v786 = v778 + v785;
float_4 const v787 = [&]{
float_4 tmp = v779;
tmp.i_2 = v785;
return tmp;
}();
float const v788 = *v687;
uint32_t const v789 = reinterpret_cast<const thread uint32_t&>(v788);
bool const v790 = v789 == v727;
float const v791 = v788 - v698;
float const v792 = exp(v791);float const v793 = v790 ? v68 : v792;
float const v794 = v786 + v793;
float_4 const v795 = [&]{
float_4 tmp = v787;
tmp.i_3 = v793;
return tmp;
}();
uint32_t const v796 = v761 + v86;
uint32_t const v797 = uint32_t(v796);
threadgroup float_4 * const v798 = &(*v62)[v797];
*v798 = v795;
float const v799 = *v79;
float const v800 = fma(v799, v700, v794);
*v79 = v800;
float const v801 = *v80;
float const v802 = fma(v801, v700, v794);
*v80 = v802;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v803 = *v485;
bool const v804 = !v803;
bool const v805 = *v448;
bool const v806 = v805 && v804;
if(v806) {

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v500), v499);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v807 = v548 + v760;
for(uint32_t v808 = v81; v808 < v53; v808 += v86) {
uint32_t const v809 = v808 / v163;
uint32_t const v810 = v759 + v809;
uint32_t const v811 = uint32_t(v810);
threadgroup float_4 * const v812 = &(*v62)[v811];
float_4 const v813 = *v812;
uint32_t const v814 = v808 % v163;
float const v815 = v813.i_0;
float v816_store;
thread float * v816 = &v816_store;*v816 = v815;
bool const v817 = v814 == v86;
if(v817) {
float const v818 = v813.i_1;
*v816 = v818;
}
bool const v819 = v814 == v299;
if(v819) {
float const v820 = v813.i_2;
*v816 = v820;
}
bool const v821 = v814 == v598;
if(v821) {
float const v822 = v813.i_3;
*v816 = v822;
}
float const v823 = *v816;
uint32_t const v824 = reinterpret_cast<const thread uint32_t&>(v823);
bool const v825 = v824 == v81;
bool const v826 = !v825;
if(v826) {
uint32_t const v827 = v808 * v57;
uint32_t const v828 = v307 + v827;
uint32_t const v829 = v760 / v163;
uint32_t const v830 = v828 + v829;
uint32_t const v831 = uint32_t(v830);
threadgroup float_4 * const v832 = &(*v60)[v831];
float_4 const v833 = *v832;
float const v834 = v833.i_0;
float v835_store;
thread float * v835 = &v835_store;*v835 = v834;
uint32_t const v836 = v59 % v299;
bool const v837 = v836 == v86;
if(v837) {
float const v838 = v833.i_2;
*v835 = v838;
}
uint32_t const v839 = uint32_t(v807);
float const v840 = *v816;
float const v841 = *v835;
threadgroup float * const v842 = &(*v61)[v839];
float const v843 = *v842;
float const v844 = fma(v840, v841, v843);
*v842 = v844;
float const v845 = v833.i_1;
float v846_store;
thread float * v846 = &v846_store;*v846 = v845;
if(v837) {
float const v847 = v833.i_3;
*v846 = v847;
}
uint32_t const v848 = v807 + v86;
uint32_t const v849 = uint32_t(v848);
float const v850 = *v816;
float const v851 = *v846;
threadgroup float * const v852 = &(*v61)[v849];
float const v853 = *v852;
float const v854 = fma(v850, v851, v853);
*v852 = v854;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v67, reinterpret_cast<threadgroup float *>(v500), v499, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v500), v499);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v855 = v81; v855 < v53; v855 += v86) {
uint32_t const v856 = v855 / v163;
uint32_t const v857 = v759 + v856;
uint32_t const v858 = uint32_t(v857);
threadgroup float_4 * const v859 = &(*v62)[v858];
float_4 const v860 = *v859;
uint32_t const v861 = v855 % v163;
float const v862 = v860.i_0;
float v863_store;
thread float * v863 = &v863_store;*v863 = v862;
bool const v864 = v861 == v86;
if(v864) {
float const v865 = v860.i_1;
*v863 = v865;
}
bool const v866 = v861 == v299;
if(v866) {
float const v867 = v860.i_2;
*v863 = v867;
}
bool const v868 = v861 == v598;
if(v868) {
float const v869 = v860.i_3;
*v863 = v869;
}
float const v870 = *v863;
uint32_t const v871 = reinterpret_cast<const thread uint32_t&>(v870);
bool const v872 = v871 == v81;
bool const v873 = !v872;
if(v873) {
uint32_t const v874 = v855 * v57;
uint32_t const v875 = 258;
uint32_t const v876 = v875 + v874;
uint32_t const v877 = v760 / v163;
uint32_t const v878 = v876 + v877;
uint32_t const v879 = uint32_t(v878);
threadgroup float_4 * const v880 = &(*v60)[v879];
float_4 const v881 = *v880;
float const v882 = v881.i_0;
float v883_store;
thread float * v883 = &v883_store;*v883 = v882;
uint32_t const v884 = v59 % v299;
bool const v885 = v884 == v86;
if(v885) {
float const v886 = v881.i_2;
*v883 = v886;
}
uint32_t const v887 = uint32_t(v807);
float const v888 = *v863;
float const v889 = *v883;
threadgroup float * const v890 = &(*v61)[v887];
float const v891 = *v890;
float const v892 = fma(v888, v889, v891);
*v890 = v892;
float const v893 = v881.i_1;
float v894_store;
thread float * v894 = &v894_store;*v894 = v893;
if(v885) {
float const v895 = v881.i_3;
*v894 = v895;
}
uint32_t const v896 = v807 + v86;
uint32_t const v897 = uint32_t(v896);
float const v898 = *v863;
float const v899 = *v894;
threadgroup float * const v900 = &(*v61)[v897];
float const v901 = *v900;
float const v902 = fma(v898, v899, v901);
*v900 = v902;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v500), v499, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v500), v499);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v903 = v81; v903 < v53; v903 += v86) {
uint32_t const v904 = v903 / v163;
uint32_t const v905 = v759 + v904;
uint32_t const v906 = uint32_t(v905);
threadgroup float_4 * const v907 = &(*v62)[v906];
float_4 const v908 = *v907;
uint32_t const v909 = v903 % v163;
float const v910 = v908.i_0;
float v911_store;
thread float * v911 = &v911_store;*v911 = v910;
bool const v912 = v909 == v86;
if(v912) {
float const v913 = v908.i_1;
*v911 = v913;
}
bool const v914 = v909 == v299;
if(v914) {
float const v915 = v908.i_2;
*v911 = v915;
}
bool const v916 = v909 == v598;
if(v916) {
float const v917 = v908.i_3;
*v911 = v917;
}
float const v918 = *v911;
uint32_t const v919 = reinterpret_cast<const thread uint32_t&>(v918);
bool const v920 = v919 == v81;
bool const v921 = !v920;
if(v921) {
uint32_t const v922 = v903 * v57;
uint32_t const v923 = 260;
uint32_t const v924 = v923 + v922;
uint32_t const v925 = v760 / v163;
uint32_t const v926 = v924 + v925;
uint32_t const v927 = uint32_t(v926);
threadgroup float_4 * const v928 = &(*v60)[v927];
float_4 const v929 = *v928;
float const v930 = v929.i_0;
float v931_store;
thread float * v931 = &v931_store;*v931 = v930;
uint32_t const v932 = v59 % v299;
bool const v933 = v932 == v86;
if(v933) {
float const v934 = v929.i_2;
*v931 = v934;
}
uint32_t const v935 = uint32_t(v807);
float const v936 = *v911;
float const v937 = *v931;
threadgroup float * const v938 = &(*v61)[v935];
float const v939 = *v938;
float const v940 = fma(v936, v937, v939);
*v938 = v940;
float const v941 = v929.i_1;
float v942_store;
thread float * v942 = &v942_store;*v942 = v941;
if(v933) {
float const v943 = v929.i_3;
*v942 = v943;
}
uint32_t const v944 = v807 + v86;
uint32_t const v945 = uint32_t(v944);
float const v946 = *v911;
float const v947 = *v942;
threadgroup float * const v948 = &(*v61)[v945];
float const v949 = *v948;
float const v950 = fma(v946, v947, v949);
*v948 = v950;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v500), v499, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_float8x8 v951_store; thread simdgroup_float8x8 * v951 = &v951_store;uint32_t const v952 = uint32_t(v489);
threadgroup float_4 * const v953 = &(*v62)[v952];
simdgroup_load(*v951, reinterpret_cast<threadgroup float *>(v953), v499, 0, false);
simdgroup_float8x8 v954_store; thread simdgroup_float8x8 * v954 = &v954_store;uint32_t const v955 = 256;
threadgroup float_4 * const v956 = &(*v60)[v955];
simdgroup_load(*v954, reinterpret_cast<threadgroup float *>(v956), v53, 0, false);
simdgroup_multiply_accumulate(*v67, *v951, *v954, *v67);
simdgroup_float8x8 v957_store; thread simdgroup_float8x8 * v957 = &v957_store;uint32_t const v958 = 258;
threadgroup float_4 * const v959 = &(*v60)[v958];
simdgroup_load(*v957, reinterpret_cast<threadgroup float *>(v959), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v951, *v957, *v69);
simdgroup_float8x8 v960_store; thread simdgroup_float8x8 * v960 = &v960_store;uint32_t const v961 = 260;
threadgroup float_4 * const v962 = &(*v60)[v961];
simdgroup_load(*v960, reinterpret_cast<threadgroup float *>(v962), v53, 0, false);
simdgroup_multiply_accumulate(*v70, *v951, *v960, *v70);
simdgroup_float8x8 v963_store; thread simdgroup_float8x8 * v963 = &v963_store;uint32_t const v964 = v489 + v299;
uint32_t const v965 = uint32_t(v964);
threadgroup float_4 * const v966 = &(*v62)[v965];
simdgroup_load(*v963, reinterpret_cast<threadgroup float *>(v966), v499, 0, false);
simdgroup_float8x8 v967_store; thread simdgroup_float8x8 * v967 = &v967_store;threadgroup float_4 * const v968 = &(*v60)[v63];
simdgroup_load(*v967, reinterpret_cast<threadgroup float *>(v968), v53, 0, false);
simdgroup_multiply_accumulate(*v67, *v963, *v967, *v67);
simdgroup_float8x8 v969_store; thread simdgroup_float8x8 * v969 = &v969_store;uint32_t const v970 = 322;
threadgroup float_4 * const v971 = &(*v60)[v970];
simdgroup_load(*v969, reinterpret_cast<threadgroup float *>(v971), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v963, *v969, *v69);
simdgroup_float8x8 v972_store; thread simdgroup_float8x8 * v972 = &v972_store;uint32_t const v973 = 324;
threadgroup float_4 * const v974 = &(*v60)[v973];
simdgroup_load(*v972, reinterpret_cast<threadgroup float *>(v974), v53, 0, false);
simdgroup_multiply_accumulate(*v70, *v963, *v972, *v70);
simdgroup_float8x8 v975_store; thread simdgroup_float8x8 * v975 = &v975_store;uint32_t const v976 = v489 + v163;
uint32_t const v977 = uint32_t(v976);
threadgroup float_4 * const v978 = &(*v62)[v977];
simdgroup_load(*v975, reinterpret_cast<threadgroup float *>(v978), v499, 0, false);
simdgroup_float8x8 v979_store; thread simdgroup_float8x8 * v979 = &v979_store;threadgroup float_4 * const v980 = &(*v60)[v519];
simdgroup_load(*v979, reinterpret_cast<threadgroup float *>(v980), v53, 0, false);
simdgroup_multiply_accumulate(*v67, *v975, *v979, *v67);
simdgroup_float8x8 v981_store; thread simdgroup_float8x8 * v981 = &v981_store;uint32_t const v982 = 386;
threadgroup float_4 * const v983 = &(*v60)[v982];
simdgroup_load(*v981, reinterpret_cast<threadgroup float *>(v983), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v975, *v981, *v69);
simdgroup_float8x8 v984_store; thread simdgroup_float8x8 * v984 = &v984_store;uint32_t const v985 = 388;
threadgroup float_4 * const v986 = &(*v60)[v985];
simdgroup_load(*v984, reinterpret_cast<threadgroup float *>(v986), v53, 0, false);
simdgroup_multiply_accumulate(*v70, *v975, *v984, *v70);
simdgroup_float8x8 v987_store; thread simdgroup_float8x8 * v987 = &v987_store;uint32_t const v988 = v489 + v82;
uint32_t const v989 = uint32_t(v988);
threadgroup float_4 * const v990 = &(*v62)[v989];
simdgroup_load(*v987, reinterpret_cast<threadgroup float *>(v990), v499, 0, false);
simdgroup_float8x8 v991_store; thread simdgroup_float8x8 * v991 = &v991_store;threadgroup float_4 * const v992 = &(*v60)[v504];
simdgroup_load(*v991, reinterpret_cast<threadgroup float *>(v992), v53, 0, false);
simdgroup_multiply_accumulate(*v67, *v987, *v991, *v67);
simdgroup_float8x8 v993_store; thread simdgroup_float8x8 * v993 = &v993_store;uint32_t const v994 = 450;
threadgroup float_4 * const v995 = &(*v60)[v994];
simdgroup_load(*v993, reinterpret_cast<threadgroup float *>(v995), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v987, *v993, *v69);
simdgroup_float8x8 v996_store; thread simdgroup_float8x8 * v996 = &v996_store;uint32_t const v997 = 452;
threadgroup float_4 * const v998 = &(*v60)[v997];
simdgroup_load(*v996, reinterpret_cast<threadgroup float *>(v998), v53, 0, false);
simdgroup_multiply_accumulate(*v70, *v987, *v996, *v70);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v999 = v56 * v57;
uint32_t const v1000 = v54 + v999;
uint32_t const v1001 = v1000 + v58;
uint32_t const v1002 = uint32_t(v1001);
uint32_t const v1003 = v41 + v1002;
float const v1004 = *v79;
float const v1005 = simd_shuffle_xor(v1004, v57);;
float const v1006 = v1004 + v1005;
uint32_t const v1007 = 16;
float const v1008 = simd_shuffle_xor(v1006, v1007);;
float const v1009 = v1006 + v1008;
uint32_t const v1010 = reinterpret_cast<const thread uint32_t&>(v1009);
bool const v1011 = v1010 == v81;
float const v1012 = v66 / v1009;
float const v1013 = v1011 ? v68 : v1012;
uint32_t const v1014 = 320;
uint32_t const v1015 = v56 * v1014;
uint32_t const v1016 = uint32_t(v1015);
uint32_t const v1017 = 40;
threadgroup float * const v1018 = &(*v61)[v1016];

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v1018), v1017);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1019 = v58 * v1017;
uint32_t const v1020 = v1015 + v1019;
uint32_t const v1021 = 2;
uint32_t const v1022 = v59 * v1021;
uint32_t const v1023 = v1020 + v1022;
bool const v1024 = v1001 < v18;
if(v1024) {
float_4 v1025_store;
thread float_4 * v1025 = &v1025_store;*v1025 = v91;
uint32_t const v1026 = uint32_t(v1023);
threadgroup float * const v1027 = &(*v61)[v1026];
float const v1028 = *v1027;
float const v1029 = v1028 * v1013;
float_4 const v1030 = *v1025;
float_4 const v1031 = [&]{
float_4 tmp = v1030;
tmp.i_0 = v1029;
return tmp;
}();
*v1025 = v1031;
uint32_t const v1032 = v1023 + v86;
uint32_t const v1033 = uint32_t(v1032);
threadgroup float * const v1034 = &(*v61)[v1033];
float const v1035 = *v1034;
float const v1036 = v1035 * v1013;
float_4 const v1037 = *v1025;
float_4 const v1038 = [&]{
float_4 tmp = v1037;
tmp.i_1 = v1036;
return tmp;
}();
*v1025 = v1038;
uint32_t const v1039 = 24;
bool const v1040 = v1022 < v1039;
if(v1040) {
bfloat const v1041 = bfloat(0);
bfloat_2 const v1042 = bfloat_2{v1041, v1041};
float_4 const v1043 = *v1025;
float const v1044 = v1043.i_0;
bfloat const v1045 = bfloat(v1044);
bfloat_2 const v1046 = [&]{
bfloat_2 tmp = v1042;
tmp.i_0 = v1045;
return tmp;
}();
float const v1047 = v1043.i_1;
bfloat const v1048 = bfloat(v1047);
bfloat_2 const v1049 = [&]{
bfloat_2 tmp = v1046;
tmp.i_1 = v1048;
return tmp;
}();
uint32_t const v1050 = 12;
uint32_t const v1051 = v1003 * v1050;
uint32_t const v1052 = v1022 / v1021;
uint32_t const v1053 = uint32_t(v1052);
uint32_t const v1054 = v1051 + v1053;
device bfloat_2 * const v1055 = &v4[v1054];
*v1055 = v1049;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v1018), v1017);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1024) {
float_4 v1056_store;
thread float_4 * v1056 = &v1056_store;*v1056 = v91;
uint32_t const v1057 = uint32_t(v1023);
threadgroup float * const v1058 = &(*v61)[v1057];
float const v1059 = *v1058;
float const v1060 = v1059 * v1013;
float_4 const v1061 = *v1056;
float_4 const v1062 = [&]{
float_4 tmp = v1061;
tmp.i_0 = v1060;
return tmp;
}();
*v1056 = v1062;
uint32_t const v1063 = v1023 + v86;
uint32_t const v1064 = uint32_t(v1063);
threadgroup float * const v1065 = &(*v61)[v1064];
float const v1066 = *v1065;
float const v1067 = v1066 * v1013;
float_4 const v1068 = *v1056;
float_4 const v1069 = [&]{
float_4 tmp = v1068;
tmp.i_1 = v1067;
return tmp;
}();
*v1056 = v1069;
uint32_t const v1070 = v57 + v1022;
uint32_t const v1071 = 24;
bool const v1072 = v1070 < v1071;
if(v1072) {
bfloat const v1073 = bfloat(0);
bfloat_2 const v1074 = bfloat_2{v1073, v1073};
float_4 const v1075 = *v1056;
float const v1076 = v1075.i_0;
bfloat const v1077 = bfloat(v1076);
bfloat_2 const v1078 = [&]{
bfloat_2 tmp = v1074;
tmp.i_0 = v1077;
return tmp;
}();
float const v1079 = v1075.i_1;
bfloat const v1080 = bfloat(v1079);
bfloat_2 const v1081 = [&]{
bfloat_2 tmp = v1078;
tmp.i_1 = v1080;
return tmp;
}();
uint32_t const v1082 = 12;
uint32_t const v1083 = v1003 * v1082;
uint32_t const v1084 = v1070 / v1021;
uint32_t const v1085 = uint32_t(v1084);
uint32_t const v1086 = v1083 + v1085;
device bfloat_2 * const v1087 = &v4[v1086];
*v1087 = v1081;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v1018), v1017);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1024) {
float_4 v1088_store;
thread float_4 * v1088 = &v1088_store;*v1088 = v91;
uint32_t const v1089 = uint32_t(v1023);
threadgroup float * const v1090 = &(*v61)[v1089];
float const v1091 = *v1090;
float const v1092 = v1091 * v1013;
float_4 const v1093 = *v1088;
float_4 const v1094 = [&]{
float_4 tmp = v1093;
tmp.i_0 = v1092;
return tmp;
}();
*v1088 = v1094;
uint32_t const v1095 = v1023 + v86;
uint32_t const v1096 = uint32_t(v1095);
threadgroup float * const v1097 = &(*v61)[v1096];
float const v1098 = *v1097;
float const v1099 = v1098 * v1013;
float_4 const v1100 = *v1088;
float_4 const v1101 = [&]{
float_4 tmp = v1100;
tmp.i_1 = v1099;
return tmp;
}();
*v1088 = v1101;
uint32_t const v1102 = v1007 + v1022;
uint32_t const v1103 = 24;
bool const v1104 = v1102 < v1103;
if(v1104) {
bfloat const v1105 = bfloat(0);
bfloat_2 const v1106 = bfloat_2{v1105, v1105};
float_4 const v1107 = *v1088;
float const v1108 = v1107.i_0;
bfloat const v1109 = bfloat(v1108);
bfloat_2 const v1110 = [&]{
bfloat_2 tmp = v1106;
tmp.i_0 = v1109;
return tmp;
}();
float const v1111 = v1107.i_1;
bfloat const v1112 = bfloat(v1111);
bfloat_2 const v1113 = [&]{
bfloat_2 tmp = v1110;
tmp.i_1 = v1112;
return tmp;
}();
uint32_t const v1114 = 12;
uint32_t const v1115 = v1003 * v1114;
uint32_t const v1116 = v1102 / v1021;
uint32_t const v1117 = uint32_t(v1116);
uint32_t const v1118 = v1115 + v1117;
device bfloat_2 * const v1119 = &v4[v1118];
*v1119 = v1113;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
