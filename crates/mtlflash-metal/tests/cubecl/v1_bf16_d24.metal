// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent absent
// call: kernel=v1 t=bf16 h=2 lq=40 lk=50 d=24; 2 2 1; 00000000f00000000600000001000000000000002c0100000600000001000000000000002c010000060000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000ec05513e0000803fd8ffffff320000000a0000000000000028000000320000000200000001000000e0010000580200005802000080070000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=bf16 lq=33 lk=97 d=24 pad=4; 1 2 1; 00000000000000000700000001000000000000000000000007000000010000000000000000000000070000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000ec05513e0000803fdfffffff61000000400000000000000021000000610000000100000001000000e6000000a6020000a602000018030000040000000400000004000000010000000400000000000000

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
float scalars_f32[2];
int32_t scalars_i32[4];
uint32_t scalars_u32[4];uint32_t static_meta[10];
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
threadgroup array<float, 1280> * const v62 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[13312]);
uint32_t const v63 = 1;
threadgroup array<uint32_t, 8> * const v64 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[18576]);
simdgroup_float8x8 v65_store; thread simdgroup_float8x8 * v65 = &v65_store;float const v66 = 0;
*v65 = make_filled_simdgroup_matrix<float, 8, 8>(v66);
simdgroup_float8x8 v67_store; thread simdgroup_float8x8 * v67 = &v67_store;*v67 = make_filled_simdgroup_matrix<float, 8, 8>(v66);
simdgroup_float8x8 v68_store; thread simdgroup_float8x8 * v68 = &v68_store;*v68 = make_filled_simdgroup_matrix<float, 8, 8>(v66);
simdgroup_float8x8 v69_store; thread simdgroup_float8x8 * v69 = &v69_store;*v69 = make_filled_simdgroup_matrix<float, 8, 8>(v66);
simdgroup_float8x8 v70_store; thread simdgroup_float8x8 * v70 = &v70_store;*v70 = make_filled_simdgroup_matrix<float, 8, 8>(v66);
simdgroup_float8x8 v71_store; thread simdgroup_float8x8 * v71 = &v71_store;*v71 = make_filled_simdgroup_matrix<float, 8, 8>(v66);
simdgroup_float8x8 v72_store; thread simdgroup_float8x8 * v72 = &v72_store;*v72 = make_filled_simdgroup_matrix<float, 8, 8>(v66);
array<float, 1> v73_store = {};
thread array<float, 1> * v73 = &v73_store;array<float, 1> v74_store = {};
thread array<float, 1> * v74 = &v74_store;array<float, 1> v75_store = {};
thread array<float, 1> * v75 = &v75_store;thread float * const v76 = &(*v73)[v17];
float const v77 = -3.402823470e+38;
*v76 = v77;
thread float * const v78 = &(*v74)[v17];
*v78 = v66;
thread float * const v79 = &(*v75)[v17];
*v79 = v66;
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
float_4 const v90 = float_4{v66, v66, v66, v66};
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
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v169), v53, 0, false);
uint32_t const v170 = 2;
uint32_t const v171 = v167 + v170;
uint32_t const v172 = uint32_t(v171);
threadgroup float_4 * const v173 = &(*v60)[v172];
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v173), v53, 0, false);
uint32_t const v174 = v167 + v162;
uint32_t const v175 = uint32_t(v174);
threadgroup float_4 * const v176 = &(*v60)[v175];
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v176), v53, 0, false);
}
bool const v177 = thread_index_in_threadgroup_v12 < v57;
if(v177) {
uint32_t const v178 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v179 = &(*v64)[v178];
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
uint32_t const v200 = v19 - v85;
uint32_t const v201 = v185 * v53;
array<float_4, 2> v202_store = {};
thread array<float_4, 2> * v202 = &v202_store;uint32_t const v203 = 2;
array<float_4, 2> v204_store = {};
thread array<float_4, 2> * v204 = &v204_store;uint32_t const v205 = v201 + v82;
uint32_t const v206 = min(v205, v200);
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
thread float_4 * const v228 = &(*v202)[v17];
float_4 const v229 = *v211;
*v228 = v229;
uint32_t const v230 = v201 + v123;
uint32_t const v231 = min(v230, v200);
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
thread float_4 * const v252 = &(*v202)[v63];
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
thread float_4 * const v271 = &(*v204)[v17];
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
thread float_4 * const v290 = &(*v204)[v63];
float_4 const v291 = *v275;
*v290 = v291;
for(uint32_t v292 = v185; v292 < v190; v292 += v85) {
uint32_t const v293 = v292 * v53;
bool const v294 = v292 >= v196;
bool const v295 = v292 < v198;
bool const v296 = v294 && v295;
uint32_t const v297 = 2;
uint32_t const v298 = v292 % v297;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 const v299 = *v228;
*v119 = v299;
uint32_t const v300 = v123 * v57;
uint32_t const v301 = v300 + v124;
if(v156) {
float_4 const v302 = *v252;
uint32_t const v303 = uint32_t(v301);
threadgroup float_4 * const v304 = &(*v60)[v303];
*v304 = v302;
}
uint32_t const v305 = 256;
uint32_t const v306 = v305 + v116;
uint32_t const v307 = v306 + v83;
float_4 const v308 = *v271;
uint32_t const v309 = uint32_t(v307);
threadgroup float_4 * const v310 = &(*v60)[v309];
*v310 = v308;
uint32_t const v311 = v305 + v300;
uint32_t const v312 = v311 + v124;
if(v156) {
float_4 const v313 = *v290;
uint32_t const v314 = uint32_t(v312);
threadgroup float_4 * const v315 = &(*v60)[v314];
*v315 = v313;
}
bool const v316 = !v296;
bool const v317 = false;
if(v316) {
float const v318 = v308.i_0;
uint32_t const v319 = reinterpret_cast<const thread uint32_t&>(v318);
uint32_t const v320 = 2139095040;
uint32_t const v321 = v319 & v320;
bool const v322 = v321 == v320;
float const v323 = v308.i_1;
uint32_t const v324 = reinterpret_cast<const thread uint32_t&>(v323);
uint32_t const v325 = v324 & v320;
bool const v326 = v325 == v320;
bool const v327 = v322 || v326;
float const v328 = v308.i_2;
uint32_t const v329 = reinterpret_cast<const thread uint32_t&>(v328);
uint32_t const v330 = v329 & v320;
bool const v331 = v330 == v320;
bool const v332 = v327 || v331;
float const v333 = v308.i_3;
uint32_t const v334 = reinterpret_cast<const thread uint32_t&>(v333);
uint32_t const v335 = v334 & v320;
bool const v336 = v335 == v320;
bool const v337 = v332 || v336;
float_4 const v338 = *v290;
float const v339 = v338.i_0;
uint32_t const v340 = reinterpret_cast<const thread uint32_t&>(v339);
uint32_t const v341 = v340 & v320;
bool const v342 = v341 == v320;
bool const v343 = v337 || v342;
float const v344 = v338.i_1;
uint32_t const v345 = reinterpret_cast<const thread uint32_t&>(v344);
uint32_t const v346 = v345 & v320;
bool const v347 = v346 == v320;
bool const v348 = v343 || v347;
float const v349 = v338.i_2;
uint32_t const v350 = reinterpret_cast<const thread uint32_t&>(v349);
uint32_t const v351 = v350 & v320;
bool const v352 = v351 == v320;
bool const v353 = v348 || v352;
float const v354 = v338.i_3;
uint32_t const v355 = reinterpret_cast<const thread uint32_t&>(v354);
uint32_t const v356 = v355 & v320;
bool const v357 = v356 == v320;
bool const v358 = v353 || v357;
bool const v359 = simd_any(v358);;
bool const v360 = thread_index_in_simdgroup_v11 == v80;
if(v360) {
uint32_t const v361 = v359 ? v85 : v80;
uint32_t const v362 = v298 * v162;
uint32_t const v363 = v362 + v56;
uint32_t const v364 = uint32_t(v363);
threadgroup uint32_t * const v365 = &(*v64)[v364];
*v365 = v361;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v366 = v293 + v53;
uint32_t const v367 = v366 + v82;
uint32_t const v368 = min(v367, v200);
uint32_t const v369 = uint32_t(v368);
uint32_t const v370 = v369 * v28;
uint32_t const v371 = v48 + v370;
float_4 v372_store;
thread float_4 * v372 = &v372_store;*v372 = v90;
if(v213) {
uint32_t const v373 = v210 / v162;
uint32_t const v374 = uint32_t(v373);
uint32_t const v375 = v371 + v374;
device bfloat_4 const* const v376 = &v2[v375];
bfloat_4 const v377 = *v376;
bfloat const v378 = v377.i_0;
float const v379 = float(v378);
bfloat const v380 = v377.i_1;
float const v381 = float(v380);
bfloat const v382 = v377.i_2;
float const v383 = float(v382);
bfloat const v384 = v377.i_3;
float const v385 = float(v384);
float_4 const v386 = float_4{v379, v381, v383, v385};
*v372 = v386;
}
float_4 const v387 = *v372;
*v228 = v387;
uint32_t const v388 = v366 + v123;
uint32_t const v389 = min(v388, v200);
uint32_t const v390 = uint32_t(v389);
uint32_t const v391 = v390 * v28;
uint32_t const v392 = v48 + v391;
float_4 v393_store;
thread float_4 * v393 = &v393_store;*v393 = v90;
if(v237) {
uint32_t const v394 = v235 / v162;
uint32_t const v395 = uint32_t(v394);
uint32_t const v396 = v392 + v395;
device bfloat_4 const* const v397 = &v2[v396];
bfloat_4 const v398 = *v397;
bfloat const v399 = v398.i_0;
float const v400 = float(v399);
bfloat const v401 = v398.i_1;
float const v402 = float(v401);
bfloat const v403 = v398.i_2;
float const v404 = float(v403);
bfloat const v405 = v398.i_3;
float const v406 = float(v405);
float_4 const v407 = float_4{v400, v402, v404, v406};
*v393 = v407;
}
float_4 const v408 = *v393;
*v252 = v408;
uint32_t const v409 = v369 * v31;
uint32_t const v410 = v51 + v409;
float_4 v411_store;
thread float_4 * v411 = &v411_store;*v411 = v90;
if(v213) {
uint32_t const v412 = v210 / v162;
uint32_t const v413 = uint32_t(v412);
uint32_t const v414 = v410 + v413;
device bfloat_4 const* const v415 = &v3[v414];
bfloat_4 const v416 = *v415;
bfloat const v417 = v416.i_0;
float const v418 = float(v417);
bfloat const v419 = v416.i_1;
float const v420 = float(v419);
bfloat const v421 = v416.i_2;
float const v422 = float(v421);
bfloat const v423 = v416.i_3;
float const v424 = float(v423);
float_4 const v425 = float_4{v418, v420, v422, v424};
*v411 = v425;
}
float_4 const v426 = *v411;
*v271 = v426;
uint32_t const v427 = v390 * v31;
uint32_t const v428 = v51 + v427;
float_4 v429_store;
thread float_4 * v429 = &v429_store;*v429 = v90;
if(v237) {
uint32_t const v430 = v235 / v162;
uint32_t const v431 = uint32_t(v430);
uint32_t const v432 = v428 + v431;
device bfloat_4 const* const v433 = &v3[v432];
bfloat_4 const v434 = *v433;
bfloat const v435 = v434.i_0;
float const v436 = float(v435);
bfloat const v437 = v434.i_1;
float const v438 = float(v437);
bfloat const v439 = v434.i_2;
float const v440 = float(v439);
bfloat const v441 = v434.i_3;
float const v442 = float(v441);
float_4 const v443 = float_4{v436, v438, v440, v442};
*v429 = v443;
}
float_4 const v444 = *v429;
*v290 = v444;
bool v445_store;
thread bool * v445 = &v445_store;*v445 = v317;
bool const v446 = *v445;
bool const v447 = true;
bool v448_store;
thread bool * v448 = &v448_store;if(v446) {
*v448 = v447;
}
 else {
uint32_t const v449 = v298 * v162;
uint32_t const v450 = uint32_t(v449);
threadgroup uint32_t * const v451 = &(*v64)[v450];
uint32_t const v452 = *v451;
bool const v453 = v452 != v80;
*v448 = v453;
}
bool const v454 = *v448;
*v445 = v454;
bool const v455 = *v445;
bool v456_store;
thread bool * v456 = &v456_store;if(v455) {
*v456 = v447;
}
 else {
uint32_t const v457 = v298 * v162;
uint32_t const v458 = v457 + v85;
uint32_t const v459 = uint32_t(v458);
threadgroup uint32_t * const v460 = &(*v64)[v459];
uint32_t const v461 = *v460;
bool const v462 = v461 != v80;
*v456 = v462;
}
bool const v463 = *v456;
*v445 = v463;
bool const v464 = *v445;
bool v465_store;
thread bool * v465 = &v465_store;if(v464) {
*v465 = v447;
}
 else {
uint32_t const v466 = v298 * v162;
uint32_t const v467 = v466 + v297;
uint32_t const v468 = uint32_t(v467);
threadgroup uint32_t * const v469 = &(*v64)[v468];
uint32_t const v470 = *v469;
bool const v471 = v470 != v80;
*v465 = v471;
}
bool const v472 = *v465;
*v445 = v472;
bool const v473 = *v445;
bool v474_store;
thread bool * v474 = &v474_store;if(v473) {
*v474 = v447;
}
 else {
uint32_t const v475 = v298 * v162;
uint32_t const v476 = 3;
uint32_t const v477 = v475 + v476;
uint32_t const v478 = uint32_t(v477);
threadgroup uint32_t * const v479 = &(*v64)[v478];
uint32_t const v480 = *v479;
bool const v481 = v480 != v80;
*v474 = v481;
}
bool const v482 = *v474;
*v445 = v482;
bool v483_store;
thread bool * v483 = &v483_store;if(v296) {
*v483 = v447;
}
 else {
*v483 = v317;
}
uint32_t const v484 = 320;
uint32_t const v485 = v56 * v484;
simdgroup_float8x8 v486_store; thread simdgroup_float8x8 * v486 = &v486_store;*v486 = make_filled_simdgroup_matrix<float, 8, 8>(v66);
simdgroup_float8x8 v487_store; thread simdgroup_float8x8 * v487 = &v487_store;threadgroup float_4 * const v488 = &(*v60)[v17];
simdgroup_load(*v487, reinterpret_cast<threadgroup float *>(v488), v53, 0, true);
simdgroup_multiply_accumulate(*v486, *v69, *v487, *v486);
simdgroup_float8x8 v489_store; thread simdgroup_float8x8 * v489 = &v489_store;threadgroup float_4 * const v490 = &(*v60)[v203];
simdgroup_load(*v489, reinterpret_cast<threadgroup float *>(v490), v53, 0, true);
simdgroup_multiply_accumulate(*v486, *v70, *v489, *v486);
simdgroup_float8x8 v491_store; thread simdgroup_float8x8 * v491 = &v491_store;uint32_t const v492 = 4;
threadgroup float_4 * const v493 = &(*v60)[v492];
simdgroup_load(*v491, reinterpret_cast<threadgroup float *>(v493), v53, 0, true);
simdgroup_multiply_accumulate(*v486, *v71, *v491, *v486);
uint32_t const v494 = uint32_t(v485);
uint32_t const v495 = 40;
threadgroup float * const v496 = &(*v61)[v494];

simdgroup_store(*v486, reinterpret_cast<threadgroup float *>(v496), v495);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v497_store; thread simdgroup_float8x8 * v497 = &v497_store;*v497 = make_filled_simdgroup_matrix<float, 8, 8>(v66);
simdgroup_float8x8 v498_store; thread simdgroup_float8x8 * v498 = &v498_store;uint32_t const v499 = 64;
uint32_t const v500 = 448;
threadgroup float_4 * const v501 = &(*v60)[v499];
simdgroup_load(*v498, reinterpret_cast<threadgroup float *>(v501), v53, 0, true);
simdgroup_multiply_accumulate(*v497, *v69, *v498, *v497);
simdgroup_float8x8 v502_store; thread simdgroup_float8x8 * v502 = &v502_store;uint32_t const v503 = 66;
threadgroup float_4 * const v504 = &(*v60)[v503];
simdgroup_load(*v502, reinterpret_cast<threadgroup float *>(v504), v53, 0, true);
simdgroup_multiply_accumulate(*v497, *v70, *v502, *v497);
simdgroup_float8x8 v505_store; thread simdgroup_float8x8 * v505 = &v505_store;uint32_t const v506 = 68;
threadgroup float_4 * const v507 = &(*v60)[v506];
simdgroup_load(*v505, reinterpret_cast<threadgroup float *>(v507), v53, 0, true);
simdgroup_multiply_accumulate(*v497, *v71, *v505, *v497);
uint32_t const v508 = v485 + v57;
uint32_t const v509 = uint32_t(v508);
threadgroup float * const v510 = &(*v61)[v509];

simdgroup_store(*v497, reinterpret_cast<threadgroup float *>(v510), v495);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v511_store; thread simdgroup_float8x8 * v511 = &v511_store;*v511 = make_filled_simdgroup_matrix<float, 8, 8>(v66);
uint32_t const v512 = 16;
simdgroup_float8x8 v513_store; thread simdgroup_float8x8 * v513 = &v513_store;uint32_t const v514 = 128;
uint32_t const v515 = 384;
threadgroup float_4 * const v516 = &(*v60)[v514];
simdgroup_load(*v513, reinterpret_cast<threadgroup float *>(v516), v53, 0, true);
simdgroup_multiply_accumulate(*v511, *v69, *v513, *v511);
simdgroup_float8x8 v517_store; thread simdgroup_float8x8 * v517 = &v517_store;uint32_t const v518 = 130;
threadgroup float_4 * const v519 = &(*v60)[v518];
simdgroup_load(*v517, reinterpret_cast<threadgroup float *>(v519), v53, 0, true);
simdgroup_multiply_accumulate(*v511, *v70, *v517, *v511);
simdgroup_float8x8 v520_store; thread simdgroup_float8x8 * v520 = &v520_store;uint32_t const v521 = 132;
threadgroup float_4 * const v522 = &(*v60)[v521];
simdgroup_load(*v520, reinterpret_cast<threadgroup float *>(v522), v53, 0, true);
simdgroup_multiply_accumulate(*v511, *v71, *v520, *v511);
uint32_t const v523 = v485 + v512;
uint32_t const v524 = uint32_t(v523);
threadgroup float * const v525 = &(*v61)[v524];

simdgroup_store(*v511, reinterpret_cast<threadgroup float *>(v525), v495);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v526_store; thread simdgroup_float8x8 * v526 = &v526_store;*v526 = make_filled_simdgroup_matrix<float, 8, 8>(v66);
uint32_t const v527 = 24;
simdgroup_float8x8 v528_store; thread simdgroup_float8x8 * v528 = &v528_store;uint32_t const v529 = 192;
uint32_t const v530 = 320;
threadgroup float_4 * const v531 = &(*v60)[v529];
simdgroup_load(*v528, reinterpret_cast<threadgroup float *>(v531), v53, 0, true);
simdgroup_multiply_accumulate(*v526, *v69, *v528, *v526);
simdgroup_float8x8 v532_store; thread simdgroup_float8x8 * v532 = &v532_store;uint32_t const v533 = 194;
threadgroup float_4 * const v534 = &(*v60)[v533];
simdgroup_load(*v532, reinterpret_cast<threadgroup float *>(v534), v53, 0, true);
simdgroup_multiply_accumulate(*v526, *v70, *v532, *v526);
simdgroup_float8x8 v535_store; thread simdgroup_float8x8 * v535 = &v535_store;uint32_t const v536 = 196;
threadgroup float_4 * const v537 = &(*v60)[v536];
simdgroup_load(*v535, reinterpret_cast<threadgroup float *>(v537), v53, 0, true);
simdgroup_multiply_accumulate(*v526, *v71, *v535, *v526);
uint32_t const v538 = v485 + v527;
uint32_t const v539 = uint32_t(v538);
threadgroup float * const v540 = &(*v61)[v539];

simdgroup_store(*v526, reinterpret_cast<threadgroup float *>(v540), v495);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v541_store = {};
thread array<float, 8> * v541 = &v541_store;uint32_t const v542 = v59 * v57;
uint32_t const v543 = v293 + v542;
uint32_t const v544 = v58 * v495;
uint32_t const v545 = v485 + v544;
uint32_t const v546 = v545 + v542;
uint32_t const v547 = uint32_t(v546);
threadgroup float * const v548 = &(*v61)[v547];
float const v549 = *v548;
float v550_store;
thread float * v550 = &v550_store;*v550 = v77;
bool const v551 = *v483;
bool v552_store;
thread bool * v552 = &v552_store;if(v551) {
*v552 = v447;
}
 else {
bool const v553 = v543 < v19;
*v552 = v553;
}
bool const v554 = *v552;
if(v554) {
float const v555 = v549 * v22;
*v550 = v555;
}
thread float * const v556 = &(*v541)[v17];
float const v557 = *v550;
*v556 = v557;
float const v558 = max(v77, v557);
uint32_t const v559 = v542 + v85;
uint32_t const v560 = v293 + v559;
uint32_t const v561 = v545 + v559;
uint32_t const v562 = uint32_t(v561);
threadgroup float * const v563 = &(*v61)[v562];
float const v564 = *v563;
float v565_store;
thread float * v565 = &v565_store;*v565 = v77;
bool const v566 = *v483;
bool v567_store;
thread bool * v567 = &v567_store;if(v566) {
*v567 = v447;
}
 else {
bool const v568 = v560 < v19;
*v567 = v568;
}
bool const v569 = *v567;
if(v569) {
float const v570 = v564 * v22;
*v565 = v570;
}
thread float * const v571 = &(*v541)[v63];
float const v572 = *v565;
*v571 = v572;
float const v573 = max(v558, v572);
uint32_t const v574 = v542 + v297;
uint32_t const v575 = v293 + v574;
uint32_t const v576 = v545 + v574;
uint32_t const v577 = uint32_t(v576);
threadgroup float * const v578 = &(*v61)[v577];
float const v579 = *v578;
float v580_store;
thread float * v580 = &v580_store;*v580 = v77;
bool const v581 = *v483;
bool v582_store;
thread bool * v582 = &v582_store;if(v581) {
*v582 = v447;
}
 else {
bool const v583 = v575 < v19;
*v582 = v583;
}
bool const v584 = *v582;
if(v584) {
float const v585 = v579 * v22;
*v580 = v585;
}
thread float * const v586 = &(*v541)[v203];
float const v587 = *v580;
*v586 = v587;
float const v588 = max(v573, v587);
uint32_t const v589 = 3;
uint32_t const v590 = v542 + v589;
uint32_t const v591 = v293 + v590;
uint32_t const v592 = v545 + v590;
uint32_t const v593 = uint32_t(v592);
threadgroup float * const v594 = &(*v61)[v593];
float const v595 = *v594;
float v596_store;
thread float * v596 = &v596_store;*v596 = v77;
bool const v597 = *v483;
bool v598_store;
thread bool * v598 = &v598_store;if(v597) {
*v598 = v447;
}
 else {
bool const v599 = v591 < v19;
*v598 = v599;
}
bool const v600 = *v598;
if(v600) {
float const v601 = v595 * v22;
*v596 = v601;
}
uint32_t const v602 = 3;
thread float * const v603 = &(*v541)[v602];
float const v604 = *v596;
*v603 = v604;
float const v605 = max(v588, v604);
uint32_t const v606 = v542 + v162;
uint32_t const v607 = v293 + v606;
uint32_t const v608 = v545 + v606;
uint32_t const v609 = uint32_t(v608);
threadgroup float * const v610 = &(*v61)[v609];
float const v611 = *v610;
float v612_store;
thread float * v612 = &v612_store;*v612 = v77;
bool const v613 = *v483;
bool v614_store;
thread bool * v614 = &v614_store;if(v613) {
*v614 = v447;
}
 else {
bool const v615 = v607 < v19;
*v614 = v615;
}
bool const v616 = *v614;
if(v616) {
float const v617 = v611 * v22;
*v612 = v617;
}
thread float * const v618 = &(*v541)[v492];
float const v619 = *v612;
*v618 = v619;
float const v620 = max(v605, v619);
uint32_t const v621 = 5;
uint32_t const v622 = v542 + v621;
uint32_t const v623 = v293 + v622;
uint32_t const v624 = v545 + v622;
uint32_t const v625 = uint32_t(v624);
threadgroup float * const v626 = &(*v61)[v625];
float const v627 = *v626;
float v628_store;
thread float * v628 = &v628_store;*v628 = v77;
bool const v629 = *v483;
bool v630_store;
thread bool * v630 = &v630_store;if(v629) {
*v630 = v447;
}
 else {
bool const v631 = v623 < v19;
*v630 = v631;
}
bool const v632 = *v630;
if(v632) {
float const v633 = v627 * v22;
*v628 = v633;
}
uint32_t const v634 = 5;
thread float * const v635 = &(*v541)[v634];
float const v636 = *v628;
*v635 = v636;
float const v637 = max(v620, v636);
uint32_t const v638 = v542 + v81;
uint32_t const v639 = v293 + v638;
uint32_t const v640 = v545 + v638;
uint32_t const v641 = uint32_t(v640);
threadgroup float * const v642 = &(*v61)[v641];
float const v643 = *v642;
float v644_store;
thread float * v644 = &v644_store;*v644 = v77;
bool const v645 = *v483;
bool v646_store;
thread bool * v646 = &v646_store;if(v645) {
*v646 = v447;
}
 else {
bool const v647 = v639 < v19;
*v646 = v647;
}
bool const v648 = *v646;
if(v648) {
float const v649 = v643 * v22;
*v644 = v649;
}
uint32_t const v650 = 6;
thread float * const v651 = &(*v541)[v650];
float const v652 = *v644;
*v651 = v652;
float const v653 = max(v637, v652);
uint32_t const v654 = 7;
uint32_t const v655 = v542 + v654;
uint32_t const v656 = v293 + v655;
uint32_t const v657 = v545 + v655;
uint32_t const v658 = uint32_t(v657);
threadgroup float * const v659 = &(*v61)[v658];
float const v660 = *v659;
float v661_store;
thread float * v661 = &v661_store;*v661 = v77;
bool const v662 = *v483;
bool v663_store;
thread bool * v663 = &v663_store;if(v662) {
*v663 = v447;
}
 else {
bool const v664 = v656 < v19;
*v663 = v664;
}
bool const v665 = *v663;
if(v665) {
float const v666 = v660 * v22;
*v661 = v666;
}
uint32_t const v667 = 7;
thread float * const v668 = &(*v541)[v667];
float const v669 = *v661;
*v668 = v669;
float const v670 = max(v653, v669);
float const v671 = simd_shuffle_xor(v670, v57);;
float const v672 = max(v670, v671);
float const v673 = simd_shuffle_xor(v672, v512);;
float const v674 = max(v672, v673);
float const v675 = *v76;
float const v676 = 5.54517698;
float const v677 = v675 + v676;
bool const v678 = v674 > v677;
float const v679 = v678 ? v674 : v675;
float const v680 = v675 - v679;
float const v681 = exp(v680);bool const v682 = v679 != v675;
bool v683_store;
thread bool * v683 = &v683_store;if(v682) {
bool const v684 = v675 != v77;
*v683 = v684;
}
 else {
*v683 = v317;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v685 = *v683;
bool const v686 = simd_any(v685);;
if(v686) {

simdgroup_store(*v65, reinterpret_cast<threadgroup float *>(v496), v495);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v687 = v59 * v297;
uint32_t const v688 = v545 + v687;
uint32_t const v689 = uint32_t(v688);
threadgroup float * const v690 = &(*v61)[v689];
float const v691 = *v690;
float const v692 = v691 * v681;
*v690 = v692;
uint32_t const v693 = v688 + v85;
uint32_t const v694 = uint32_t(v693);
threadgroup float * const v695 = &(*v61)[v694];
float const v696 = *v695;
float const v697 = v696 * v681;
*v695 = v697;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v65, reinterpret_cast<threadgroup float *>(v496), v495, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v496), v495);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v698 = *v690;
float const v699 = v698 * v681;
*v690 = v699;
float const v700 = *v695;
float const v701 = v700 * v681;
*v695 = v701;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v67, reinterpret_cast<threadgroup float *>(v496), v495, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v496), v495);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v702 = *v690;
float const v703 = v702 * v681;
*v690 = v703;
float const v704 = *v695;
float const v705 = v704 * v681;
*v695 = v705;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v496), v495, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v76 = v679;
float const v706 = *v556;
uint32_t const v707 = reinterpret_cast<const thread uint32_t&>(v706);
uint32_t const v708 = 4286578687;
bool const v709 = v707 == v708;
float const v710 = v706 - v679;
float const v711 = exp(v710);float const v712 = v709 ? v66 : v711;
threadgroup float * const v713 = &(*v62)[v547];
*v713 = v712;
float const v714 = *v571;
uint32_t const v715 = reinterpret_cast<const thread uint32_t&>(v714);
bool const v716 = v715 == v708;
float const v717 = v714 - v679;
float const v718 = exp(v717);float const v719 = v716 ? v66 : v718;
float const v720 = v712 + v719;
uint32_t const v721 = v546 + v85;
uint32_t const v722 = uint32_t(v721);
threadgroup float * const v723 = &(*v62)[v722];
*v723 = v719;
float const v724 = *v586;
uint32_t const v725 = reinterpret_cast<const thread uint32_t&>(v724);
bool const v726 = v725 == v708;
float const v727 = v724 - v679;
float const v728 = exp(v727);float const v729 = v726 ? v66 : v728;
float const v730 = v720 + v729;
uint32_t const v731 = v546 + v297;
uint32_t const v732 = uint32_t(v731);
threadgroup float * const v733 = &(*v62)[v732];
*v733 = v729;
float const v734 = *v603;
uint32_t const v735 = reinterpret_cast<const thread uint32_t&>(v734);
bool const v736 = v735 == v708;
float const v737 = v734 - v679;
float const v738 = exp(v737);float const v739 = v736 ? v66 : v738;
float const v740 = v730 + v739;
uint32_t const v741 = v546 + v589;
uint32_t const v742 = uint32_t(v741);
threadgroup float * const v743 = &(*v62)[v742];
*v743 = v739;
float const v744 = *v618;
uint32_t const v745 = reinterpret_cast<const thread uint32_t&>(v744);
bool const v746 = v745 == v708;
float const v747 = v744 - v679;
float const v748 = exp(v747);float const v749 = v746 ? v66 : v748;
float const v750 = v740 + v749;
uint32_t const v751 = v546 + v162;
uint32_t const v752 = uint32_t(v751);
threadgroup float * const v753 = &(*v62)[v752];
*v753 = v749;
float const v754 = *v635;
uint32_t const v755 = reinterpret_cast<const thread uint32_t&>(v754);
bool const v756 = v755 == v708;
float const v757 = v754 - v679;
float const v758 = exp(v757);float const v759 = v756 ? v66 : v758;
float const v760 = v750 + v759;
uint32_t const v761 = v546 + v621;
uint32_t const v762 = uint32_t(v761);
threadgroup float * const v763 = &(*v62)[v762];
*v763 = v759;
float const v764 = *v651;
uint32_t const v765 = reinterpret_cast<const thread uint32_t&>(v764);
bool const v766 = v765 == v708;
float const v767 = v764 - v679;
float const v768 = exp(v767);float const v769 = v766 ? v66 : v768;
float const v770 = v760 + v769;
uint32_t const v771 = v546 + v81;
uint32_t const v772 = uint32_t(v771);
threadgroup float * const v773 = &(*v62)[v772];
*v773 = v769;
float const v774 = *v668;
uint32_t const v775 = reinterpret_cast<const thread uint32_t&>(v774);
bool const v776 = v775 == v708;
float const v777 = v774 - v679;
float const v778 = exp(v777);float const v779 = v776 ? v66 : v778;
float const v780 = v770 + v779;
uint32_t const v781 = v546 + v654;
uint32_t const v782 = uint32_t(v781);
threadgroup float * const v783 = &(*v62)[v782];
*v783 = v779;
float const v784 = *v78;
float const v785 = fma(v784, v681, v780);
*v78 = v785;
float const v786 = *v79;
float const v787 = fma(v786, v681, v780);
*v79 = v787;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v788 = *v483;
bool const v789 = !v788;
bool const v790 = *v445;
bool const v791 = v790 && v789;
if(v791) {

simdgroup_store(*v65, reinterpret_cast<threadgroup float *>(v496), v495);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v792 = v59 * v297;
uint32_t const v793 = v545 + v792;
for(uint32_t v794 = v80; v794 < v53; v794 += v85) {
uint32_t const v795 = v545 + v794;
uint32_t const v796 = uint32_t(v795);
threadgroup float * const v797 = &(*v62)[v796];
float const v798 = *v797;
uint32_t const v799 = reinterpret_cast<const thread uint32_t&>(v798);
bool const v800 = v799 == v80;
bool const v801 = !v800;
if(v801) {
uint32_t const v802 = v794 * v57;
uint32_t const v803 = v305 + v802;
uint32_t const v804 = v792 / v162;
uint32_t const v805 = v803 + v804;
uint32_t const v806 = uint32_t(v805);
threadgroup float_4 * const v807 = &(*v60)[v806];
float_4 const v808 = *v807;
float const v809 = v808.i_0;
float v810_store;
thread float * v810 = &v810_store;*v810 = v809;
uint32_t const v811 = v59 % v297;
bool const v812 = v811 == v85;
if(v812) {
float const v813 = v808.i_2;
*v810 = v813;
}
uint32_t const v814 = uint32_t(v793);
float const v815 = *v810;
threadgroup float * const v816 = &(*v61)[v814];
float const v817 = *v816;
float const v818 = fma(v798, v815, v817);
*v816 = v818;
float const v819 = v808.i_1;
float v820_store;
thread float * v820 = &v820_store;*v820 = v819;
if(v812) {
float const v821 = v808.i_3;
*v820 = v821;
}
uint32_t const v822 = v793 + v85;
uint32_t const v823 = uint32_t(v822);
float const v824 = *v820;
threadgroup float * const v825 = &(*v61)[v823];
float const v826 = *v825;
float const v827 = fma(v798, v824, v826);
*v825 = v827;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v65, reinterpret_cast<threadgroup float *>(v496), v495, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v496), v495);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v828 = v80; v828 < v53; v828 += v85) {
uint32_t const v829 = v545 + v828;
uint32_t const v830 = uint32_t(v829);
threadgroup float * const v831 = &(*v62)[v830];
float const v832 = *v831;
uint32_t const v833 = reinterpret_cast<const thread uint32_t&>(v832);
bool const v834 = v833 == v80;
bool const v835 = !v834;
if(v835) {
uint32_t const v836 = v828 * v57;
uint32_t const v837 = 258;
uint32_t const v838 = v837 + v836;
uint32_t const v839 = v792 / v162;
uint32_t const v840 = v838 + v839;
uint32_t const v841 = uint32_t(v840);
threadgroup float_4 * const v842 = &(*v60)[v841];
float_4 const v843 = *v842;
float const v844 = v843.i_0;
float v845_store;
thread float * v845 = &v845_store;*v845 = v844;
uint32_t const v846 = v59 % v297;
bool const v847 = v846 == v85;
if(v847) {
float const v848 = v843.i_2;
*v845 = v848;
}
uint32_t const v849 = uint32_t(v793);
float const v850 = *v845;
threadgroup float * const v851 = &(*v61)[v849];
float const v852 = *v851;
float const v853 = fma(v832, v850, v852);
*v851 = v853;
float const v854 = v843.i_1;
float v855_store;
thread float * v855 = &v855_store;*v855 = v854;
if(v847) {
float const v856 = v843.i_3;
*v855 = v856;
}
uint32_t const v857 = v793 + v85;
uint32_t const v858 = uint32_t(v857);
float const v859 = *v855;
threadgroup float * const v860 = &(*v61)[v858];
float const v861 = *v860;
float const v862 = fma(v832, v859, v861);
*v860 = v862;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v67, reinterpret_cast<threadgroup float *>(v496), v495, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v496), v495);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v863 = v80; v863 < v53; v863 += v85) {
uint32_t const v864 = v545 + v863;
uint32_t const v865 = uint32_t(v864);
threadgroup float * const v866 = &(*v62)[v865];
float const v867 = *v866;
uint32_t const v868 = reinterpret_cast<const thread uint32_t&>(v867);
bool const v869 = v868 == v80;
bool const v870 = !v869;
if(v870) {
uint32_t const v871 = v863 * v57;
uint32_t const v872 = 260;
uint32_t const v873 = v872 + v871;
uint32_t const v874 = v792 / v162;
uint32_t const v875 = v873 + v874;
uint32_t const v876 = uint32_t(v875);
threadgroup float_4 * const v877 = &(*v60)[v876];
float_4 const v878 = *v877;
float const v879 = v878.i_0;
float v880_store;
thread float * v880 = &v880_store;*v880 = v879;
uint32_t const v881 = v59 % v297;
bool const v882 = v881 == v85;
if(v882) {
float const v883 = v878.i_2;
*v880 = v883;
}
uint32_t const v884 = uint32_t(v793);
float const v885 = *v880;
threadgroup float * const v886 = &(*v61)[v884];
float const v887 = *v886;
float const v888 = fma(v867, v885, v887);
*v886 = v888;
float const v889 = v878.i_1;
float v890_store;
thread float * v890 = &v890_store;*v890 = v889;
if(v882) {
float const v891 = v878.i_3;
*v890 = v891;
}
uint32_t const v892 = v793 + v85;
uint32_t const v893 = uint32_t(v892);
float const v894 = *v890;
threadgroup float * const v895 = &(*v61)[v893];
float const v896 = *v895;
float const v897 = fma(v867, v894, v896);
*v895 = v897;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v496), v495, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_float8x8 v898_store; thread simdgroup_float8x8 * v898 = &v898_store;threadgroup float * const v899 = &(*v62)[v494];
simdgroup_load(*v898, reinterpret_cast<threadgroup float *>(v899), v495, 0, false);
simdgroup_float8x8 v900_store; thread simdgroup_float8x8 * v900 = &v900_store;uint32_t const v901 = 256;
threadgroup float_4 * const v902 = &(*v60)[v901];
simdgroup_load(*v900, reinterpret_cast<threadgroup float *>(v902), v53, 0, false);
simdgroup_multiply_accumulate(*v65, *v898, *v900, *v65);
simdgroup_float8x8 v903_store; thread simdgroup_float8x8 * v903 = &v903_store;uint32_t const v904 = 258;
threadgroup float_4 * const v905 = &(*v60)[v904];
simdgroup_load(*v903, reinterpret_cast<threadgroup float *>(v905), v53, 0, false);
simdgroup_multiply_accumulate(*v67, *v898, *v903, *v67);
simdgroup_float8x8 v906_store; thread simdgroup_float8x8 * v906 = &v906_store;uint32_t const v907 = 260;
threadgroup float_4 * const v908 = &(*v60)[v907];
simdgroup_load(*v906, reinterpret_cast<threadgroup float *>(v908), v53, 0, false);
simdgroup_multiply_accumulate(*v68, *v898, *v906, *v68);
simdgroup_float8x8 v909_store; thread simdgroup_float8x8 * v909 = &v909_store;threadgroup float * const v910 = &(*v62)[v509];
simdgroup_load(*v909, reinterpret_cast<threadgroup float *>(v910), v495, 0, false);
simdgroup_float8x8 v911_store; thread simdgroup_float8x8 * v911 = &v911_store;threadgroup float_4 * const v912 = &(*v60)[v530];
simdgroup_load(*v911, reinterpret_cast<threadgroup float *>(v912), v53, 0, false);
simdgroup_multiply_accumulate(*v65, *v909, *v911, *v65);
simdgroup_float8x8 v913_store; thread simdgroup_float8x8 * v913 = &v913_store;uint32_t const v914 = 322;
threadgroup float_4 * const v915 = &(*v60)[v914];
simdgroup_load(*v913, reinterpret_cast<threadgroup float *>(v915), v53, 0, false);
simdgroup_multiply_accumulate(*v67, *v909, *v913, *v67);
simdgroup_float8x8 v916_store; thread simdgroup_float8x8 * v916 = &v916_store;uint32_t const v917 = 324;
threadgroup float_4 * const v918 = &(*v60)[v917];
simdgroup_load(*v916, reinterpret_cast<threadgroup float *>(v918), v53, 0, false);
simdgroup_multiply_accumulate(*v68, *v909, *v916, *v68);
simdgroup_float8x8 v919_store; thread simdgroup_float8x8 * v919 = &v919_store;threadgroup float * const v920 = &(*v62)[v524];
simdgroup_load(*v919, reinterpret_cast<threadgroup float *>(v920), v495, 0, false);
simdgroup_float8x8 v921_store; thread simdgroup_float8x8 * v921 = &v921_store;threadgroup float_4 * const v922 = &(*v60)[v515];
simdgroup_load(*v921, reinterpret_cast<threadgroup float *>(v922), v53, 0, false);
simdgroup_multiply_accumulate(*v65, *v919, *v921, *v65);
simdgroup_float8x8 v923_store; thread simdgroup_float8x8 * v923 = &v923_store;uint32_t const v924 = 386;
threadgroup float_4 * const v925 = &(*v60)[v924];
simdgroup_load(*v923, reinterpret_cast<threadgroup float *>(v925), v53, 0, false);
simdgroup_multiply_accumulate(*v67, *v919, *v923, *v67);
simdgroup_float8x8 v926_store; thread simdgroup_float8x8 * v926 = &v926_store;uint32_t const v927 = 388;
threadgroup float_4 * const v928 = &(*v60)[v927];
simdgroup_load(*v926, reinterpret_cast<threadgroup float *>(v928), v53, 0, false);
simdgroup_multiply_accumulate(*v68, *v919, *v926, *v68);
simdgroup_float8x8 v929_store; thread simdgroup_float8x8 * v929 = &v929_store;threadgroup float * const v930 = &(*v62)[v539];
simdgroup_load(*v929, reinterpret_cast<threadgroup float *>(v930), v495, 0, false);
simdgroup_float8x8 v931_store; thread simdgroup_float8x8 * v931 = &v931_store;threadgroup float_4 * const v932 = &(*v60)[v500];
simdgroup_load(*v931, reinterpret_cast<threadgroup float *>(v932), v53, 0, false);
simdgroup_multiply_accumulate(*v65, *v929, *v931, *v65);
simdgroup_float8x8 v933_store; thread simdgroup_float8x8 * v933 = &v933_store;uint32_t const v934 = 450;
threadgroup float_4 * const v935 = &(*v60)[v934];
simdgroup_load(*v933, reinterpret_cast<threadgroup float *>(v935), v53, 0, false);
simdgroup_multiply_accumulate(*v67, *v929, *v933, *v67);
simdgroup_float8x8 v936_store; thread simdgroup_float8x8 * v936 = &v936_store;uint32_t const v937 = 452;
threadgroup float_4 * const v938 = &(*v60)[v937];
simdgroup_load(*v936, reinterpret_cast<threadgroup float *>(v938), v53, 0, false);
simdgroup_multiply_accumulate(*v68, *v929, *v936, *v68);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v939 = v56 * v57;
uint32_t const v940 = v54 + v939;
uint32_t const v941 = v940 + v58;
uint32_t const v942 = uint32_t(v941);
uint32_t const v943 = v41 + v942;
float const v944 = *v78;
float const v945 = simd_shuffle_xor(v944, v57);;
float const v946 = v944 + v945;
uint32_t const v947 = 16;
float const v948 = simd_shuffle_xor(v946, v947);;
float const v949 = v946 + v948;
uint32_t const v950 = reinterpret_cast<const thread uint32_t&>(v949);
bool const v951 = v950 == v80;
float const v952 = 1;
float const v953 = v952 / v949;
float const v954 = v951 ? v66 : v953;
uint32_t const v955 = 320;
uint32_t const v956 = v56 * v955;
uint32_t const v957 = uint32_t(v956);
uint32_t const v958 = 40;
threadgroup float * const v959 = &(*v61)[v957];

simdgroup_store(*v65, reinterpret_cast<threadgroup float *>(v959), v958);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v960 = v58 * v958;
uint32_t const v961 = v956 + v960;
uint32_t const v962 = 2;
uint32_t const v963 = v59 * v962;
uint32_t const v964 = v961 + v963;
bool const v965 = v941 < v18;
if(v965) {
uint32_t const v966 = 24;
bool const v967 = v963 < v966;
if(v967) {
uint32_t const v968 = uint32_t(v964);
threadgroup float * const v969 = &(*v61)[v968];
float const v970 = *v969;
float const v971 = v970 * v954;
bfloat const v972 = bfloat(v971);
uint32_t const v973 = 24;
uint32_t const v974 = v943 * v973;
uint32_t const v975 = uint32_t(v963);
uint32_t const v976 = v974 + v975;
device bfloat * const v977 = &v4[v976];
*v977 = v972;
}
uint32_t const v978 = v85 + v963;
bool const v979 = v978 < v966;
if(v979) {
uint32_t const v980 = v964 + v85;
uint32_t const v981 = uint32_t(v980);
threadgroup float * const v982 = &(*v61)[v981];
float const v983 = *v982;
float const v984 = v983 * v954;
bfloat const v985 = bfloat(v984);
uint32_t const v986 = 24;
uint32_t const v987 = v943 * v986;
uint32_t const v988 = uint32_t(v978);
uint32_t const v989 = v987 + v988;
device bfloat * const v990 = &v4[v989];
*v990 = v985;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v959), v958);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v965) {
uint32_t const v991 = v57 + v963;
uint32_t const v992 = 24;
bool const v993 = v991 < v992;
if(v993) {
uint32_t const v994 = uint32_t(v964);
threadgroup float * const v995 = &(*v61)[v994];
float const v996 = *v995;
float const v997 = v996 * v954;
bfloat const v998 = bfloat(v997);
uint32_t const v999 = 24;
uint32_t const v1000 = v943 * v999;
uint32_t const v1001 = uint32_t(v991);
uint32_t const v1002 = v1000 + v1001;
device bfloat * const v1003 = &v4[v1002];
*v1003 = v998;
}
uint32_t const v1004 = 9;
uint32_t const v1005 = v1004 + v963;
bool const v1006 = v1005 < v992;
if(v1006) {
uint32_t const v1007 = v964 + v85;
uint32_t const v1008 = uint32_t(v1007);
threadgroup float * const v1009 = &(*v61)[v1008];
float const v1010 = *v1009;
float const v1011 = v1010 * v954;
bfloat const v1012 = bfloat(v1011);
uint32_t const v1013 = 24;
uint32_t const v1014 = v943 * v1013;
uint32_t const v1015 = uint32_t(v1005);
uint32_t const v1016 = v1014 + v1015;
device bfloat * const v1017 = &v4[v1016];
*v1017 = v1012;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v959), v958);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v965) {
uint32_t const v1018 = v947 + v963;
uint32_t const v1019 = 24;
bool const v1020 = v1018 < v1019;
if(v1020) {
uint32_t const v1021 = uint32_t(v964);
threadgroup float * const v1022 = &(*v61)[v1021];
float const v1023 = *v1022;
float const v1024 = v1023 * v954;
bfloat const v1025 = bfloat(v1024);
uint32_t const v1026 = 24;
uint32_t const v1027 = v943 * v1026;
uint32_t const v1028 = uint32_t(v1018);
uint32_t const v1029 = v1027 + v1028;
device bfloat * const v1030 = &v4[v1029];
*v1030 = v1025;
}
uint32_t const v1031 = 17;
uint32_t const v1032 = v1031 + v963;
bool const v1033 = v1032 < v1019;
if(v1033) {
uint32_t const v1034 = v964 + v85;
uint32_t const v1035 = uint32_t(v1034);
threadgroup float * const v1036 = &(*v61)[v1035];
float const v1037 = *v1036;
float const v1038 = v1037 * v954;
bfloat const v1039 = bfloat(v1038);
uint32_t const v1040 = 24;
uint32_t const v1041 = v943 * v1040;
uint32_t const v1042 = uint32_t(v1032);
uint32_t const v1043 = v1041 + v1042;
device bfloat * const v1044 = &v4[v1043];
*v1044 = v1039;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
