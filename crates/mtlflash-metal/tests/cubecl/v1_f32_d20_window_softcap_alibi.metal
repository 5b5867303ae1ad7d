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
uint32_t const v96 = v64 + v94;
float_4 const v97 = float_4{v77, v77, v77, v77};
float_4 v98_store;
thread float_4 * v98 = &v98_store;*v98 = v97;
bool const v99 = v96 < v18;
if(v99) {
uint32_t const v100 = uint32_t(v96);
uint32_t const v101 = v100 * v29;
uint32_t const v102 = v50 + v101;
uint32_t const v103 = 4;
uint32_t const v104 = v95 * v103;
float_4 v105_store;
thread float_4 * v105 = &v105_store;*v105 = v97;
uint32_t const v106 = 20;
bool const v107 = v104 < v106;
if(v107) {
uint32_t const v108 = v104 / v103;
uint32_t const v109 = uint32_t(v108);
uint32_t const v110 = v102 + v109;
device float_4 const* const v111 = &v1[v110];
float_4 const v112 = *v111;
*v105 = v112;
}
float_4 const v113 = *v105;
*v98 = v113;
}
uint32_t const v114 = v94 * v67;
uint32_t const v115 = v114 + v95;
uint32_t const v116 = uint32_t(v115);
threadgroup float_4 * const v117 = &(*v70)[v116];
float_4 const v118 = *v98;
*v117 = v118;
uint32_t const v119 = 128;
uint32_t const v120 = thread_index_in_threadgroup_v12 + v119;
uint32_t const v121 = v120 / v93;
uint32_t const v122 = v120 % v93;
uint32_t const v123 = v64 + v121;
float_4 v124_store;
thread float_4 * v124 = &v124_store;*v124 = v97;
bool const v125 = v123 < v18;
if(v125) {
uint32_t const v126 = uint32_t(v123);
uint32_t const v127 = v126 * v29;
uint32_t const v128 = v50 + v127;
uint32_t const v129 = 4;
uint32_t const v130 = v122 * v129;
float_4 v131_store;
thread float_4 * v131 = &v131_store;*v131 = v97;
uint32_t const v132 = 20;
bool const v133 = v130 < v132;
if(v133) {
uint32_t const v134 = v130 / v129;
uint32_t const v135 = uint32_t(v134);
uint32_t const v136 = v128 + v135;
device float_4 const* const v137 = &v1[v136];
float_4 const v138 = *v137;
*v131 = v138;
}
float_4 const v139 = *v131;
*v124 = v139;
}
uint32_t const v140 = 192;
bool const v141 = v120 < v140;
if(v141) {
uint32_t const v142 = v121 * v67;
uint32_t const v143 = v142 + v122;
uint32_t const v144 = uint32_t(v143);
threadgroup float_4 * const v145 = &(*v70)[v144];
float_4 const v146 = *v124;
*v145 = v146;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v147 = 4;
uint32_t const v148 = v66 % v147;
uint32_t const v149 = 64;
uint32_t const v150 = v148 * v149;
uint32_t const v151 = uint32_t(v150);
threadgroup float_4 * const v152 = &(*v70)[v151];
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v152), v61, 0, false);
uint32_t const v153 = 2;
uint32_t const v154 = v150 + v153;
uint32_t const v155 = uint32_t(v154);
threadgroup float_4 * const v156 = &(*v70)[v155];
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v156), v61, 0, false);
uint32_t const v157 = v150 + v147;
uint32_t const v158 = uint32_t(v157);
threadgroup float_4 * const v159 = &(*v70)[v158];
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v159), v61, 0, false);
bool const v160 = thread_index_in_threadgroup_v12 < v67;
if(v160) {
uint32_t const v161 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v162 = &(*v74)[v161];
*v162 = v92;
}
uint32_t const v163 = v64 + v61;
uint32_t const v164 = min(v163, v18);
uint32_t const v165 = v164 - v59;
int32_t const v166 = int32_t(v19);
int32_t const v167 = 0;
int32_t const v168 = int32_t(v64);
int32_t const v169 = v168 + v22;
int32_t const v170 = max(v167, v169);
int32_t const v171 = int32_t(v165);
int32_t const v172 = v171 + v22;
int32_t const v173 = max(v167, v172);
int32_t const v174 = v171 + v23;
int32_t const v175 = 1;
int32_t const v176 = v174 + v175;
int32_t const v177 = min(v166, v176);
int32_t const v178 = v168 + v23;
int32_t const v179 = v178 + v175;
int32_t const v180 = min(v166, v179);
int32_t const v181 = max(v177, v167);
int32_t const v182 = max(v180, v167);
int32_t const v183 = min(v170, v166);
uint32_t const v184 = uint32_t(v183);
uint32_t const v185 = v184 / v61;
int32_t const v186 = 31;
int32_t const v187 = v181 + v186;
uint32_t const v188 = uint32_t(v187);
uint32_t const v189 = v188 / v61;
uint32_t const v190 = max(v189, v185);
int32_t const v191 = min(v173, v166);
uint32_t const v192 = uint32_t(v191);
uint32_t const v193 = v192 + v61;
uint32_t const v194 = v193 - v59;
uint32_t const v195 = v194 / v61;
uint32_t const v196 = uint32_t(v182);
uint32_t const v197 = v196 / v61;
uint32_t const v198 = min(v195, v190);
uint32_t const v199 = max(v197, v198);
uint32_t const v200 = min(v199, v190);
bool const v201 = v185 < v190;
if(v201) {
uint32_t const v202 = v185 * v61;
array<float_4, 2> v203_store = {};
thread array<float_4, 2> * v203 = &v203_store;uint32_t const v204 = 2;
array<float_4, 3> v205_store = {};
thread array<float_4, 3> * v205 = &v205_store;uint32_t const v206 = 3;
uint32_t const v207 = v19 - v59;
uint32_t const v208 = v202 + v94;
uint32_t const v209 = min(v208, v207);
uint32_t const v210 = uint32_t(v209);
uint32_t const v211 = v210 * v32;
uint32_t const v212 = v54 + v211;
uint32_t const v213 = v95 * v147;
float_4 v214_store;
thread float_4 * v214 = &v214_store;*v214 = v97;
uint32_t const v215 = 20;
bool const v216 = v213 < v215;
if(v216) {
uint32_t const v217 = v213 / v147;
uint32_t const v218 = uint32_t(v217);
uint32_t const v219 = v212 + v218;
device float_4 const* const v220 = &v2[v219];
float_4 const v221 = *v220;
*v214 = v221;
}
thread float_4 * const v222 = &(*v203)[v17];
float_4 const v223 = *v214;
*v222 = v223;
uint32_t const v224 = v202 + v121;
uint32_t const v225 = min(v224, v207);
uint32_t const v226 = uint32_t(v225);
uint32_t const v227 = v226 * v32;
uint32_t const v228 = v54 + v227;
uint32_t const v229 = v122 * v147;
float_4 v230_store;
thread float_4 * v230 = &v230_store;*v230 = v97;
bool const v231 = v229 < v215;
if(v231) {
uint32_t const v232 = v229 / v147;
uint32_t const v233 = uint32_t(v232);
uint32_t const v234 = v228 + v233;
device float_4 const* const v235 = &v2[v234];
float_4 const v236 = *v235;
*v230 = v236;
}
thread float_4 * const v237 = &(*v203)[v73];
float_4 const v238 = *v230;
*v237 = v238;
uint32_t const v239 = 10;
uint32_t const v240 = thread_index_in_threadgroup_v12 / v239;
uint32_t const v241 = thread_index_in_threadgroup_v12 % v239;
uint32_t const v242 = v202 + v240;
uint32_t const v243 = min(v242, v207);
uint32_t const v244 = uint32_t(v243);
uint32_t const v245 = v244 * v35;
uint32_t const v246 = v57 + v245;
uint32_t const v247 = v241 * v147;
float_4 v248_store;
thread float_4 * v248 = &v248_store;*v248 = v97;
uint32_t const v249 = 36;
bool const v250 = v247 < v249;
if(v250) {
uint32_t const v251 = v247 / v147;
uint32_t const v252 = uint32_t(v251);
uint32_t const v253 = v246 + v252;
device float_4 const* const v254 = &v3[v253];
float_4 const v255 = *v254;
*v248 = v255;
}
thread float_4 * const v256 = &(*v205)[v17];
float_4 const v257 = *v248;
*v256 = v257;
uint32_t const v258 = v120 / v239;
uint32_t const v259 = v120 % v239;
uint32_t const v260 = v202 + v258;
uint32_t const v261 = min(v260, v207);
uint32_t const v262 = uint32_t(v261);
uint32_t const v263 = v262 * v35;
uint32_t const v264 = v57 + v263;
uint32_t const v265 = v259 * v147;
float_4 v266_store;
thread float_4 * v266 = &v266_store;*v266 = v97;
bool const v267 = v265 < v249;
if(v267) {
uint32_t const v268 = v265 / v147;
uint32_t const v269 = uint32_t(v268);
uint32_t const v270 = v264 + v269;
device float_4 const* const v271 = &v3[v270];
float_4 const v272 = *v271;
*v266 = v272;
}
thread float_4 * const v273 = &(*v205)[v73];
float_4 const v274 = *v266;
*v273 = v274;
uint32_t const v275 = 256;
uint32_t const v276 = thread_index_in_threadgroup_v12 + v275;
uint32_t const v277 = v276 / v239;
uint32_t const v278 = v276 % v239;
uint32_t const v279 = v202 + v277;
uint32_t const v280 = min(v279, v207);
uint32_t const v281 = uint32_t(v280);
uint32_t const v282 = v281 * v35;
uint32_t const v283 = v57 + v282;
uint32_t const v284 = v278 * v147;
float_4 v285_store;
thread float_4 * v285 = &v285_store;*v285 = v97;
bool const v286 = v284 < v249;
if(v286) {
uint32_t const v287 = v284 / v147;
uint32_t const v288 = uint32_t(v287);
uint32_t const v289 = v283 + v288;
device float_4 const* const v290 = &v3[v289];
float_4 const v291 = *v290;
*v285 = v291;
}
thread float_4 * const v292 = &(*v205)[v204];
float_4 const v293 = *v285;
*v292 = v293;
bool const v294 = true;
for(uint32_t v295 = v185; v295 < v190; v295 += v59) {
uint32_t const v296 = v295 * v61;
bool const v297 = v295 >= v198;
bool const v298 = v295 < v200;
bool const v299 = v297 && v298;
uint32_t const v300 = v295 % v153;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 const v301 = *v222;
*v117 = v301;
uint32_t const v302 = v121 * v67;
uint32_t const v303 = v302 + v122;
if(v141) {
float_4 const v304 = *v237;
uint32_t const v305 = uint32_t(v303);
threadgroup float_4 * const v306 = &(*v70)[v305];
*v306 = v304;
}
uint32_t const v307 = 12;
uint32_t const v308 = v240 * v307;
uint32_t const v309 = v275 + v308;
uint32_t const v310 = v309 + v241;
float_4 const v311 = *v256;
uint32_t const v312 = uint32_t(v310);
threadgroup float_4 * const v313 = &(*v70)[v312];
*v313 = v311;
uint32_t const v314 = v258 * v307;
uint32_t const v315 = v275 + v314;
uint32_t const v316 = v315 + v259;
float_4 const v317 = *v273;
uint32_t const v318 = uint32_t(v316);
threadgroup float_4 * const v319 = &(*v70)[v318];
*v319 = v317;
uint32_t const v320 = v277 * v307;
uint32_t const v321 = v275 + v320;
uint32_t const v322 = v321 + v278;
uint32_t const v323 = 320;
bool const v324 = v276 < v323;
if(v324) {
float_4 const v325 = *v292;
uint32_t const v326 = uint32_t(v322);
threadgroup float_4 * const v327 = &(*v70)[v326];
*v327 = v325;
}
bool const v328 = !v299;
bool const v329 = false;
if(v328) {
float const v330 = v311.i_0;
uint32_t const v331 = reinterpret_cast<const thread uint32_t&>(v330);
uint32_t const v332 = 2139095040;
uint32_t const v333 = v331 & v332;
bool const v334 = v333 == v332;
float const v335 = v311.i_1;
uint32_t const v336 = reinterpret_cast<const thread uint32_t&>(v335);
uint32_t const v337 = v336 & v332;
bool const v338 = v337 == v332;
bool const v339 = v334 || v338;
float const v340 = v311.i_2;
uint32_t const v341 = reinterpret_cast<const thread uint32_t&>(v340);
uint32_t const v342 = v341 & v332;
bool const v343 = v342 == v332;
bool const v344 = v339 || v343;
float const v345 = v311.i_3;
uint32_t const v346 = reinterpret_cast<const thread uint32_t&>(v345);
uint32_t const v347 = v346 & v332;
bool const v348 = v347 == v332;
bool const v349 = v344 || v348;
float const v350 = v317.i_0;
uint32_t const v351 = reinterpret_cast<const thread uint32_t&>(v350);
uint32_t const v352 = v351 & v332;
bool const v353 = v352 == v332;
bool const v354 = v349 || v353;
float const v355 = v317.i_1;
uint32_t const v356 = reinterpret_cast<const thread uint32_t&>(v355);
uint32_t const v357 = v356 & v332;
bool const v358 = v357 == v332;
bool const v359 = v354 || v358;
float const v360 = v317.i_2;
uint32_t const v361 = reinterpret_cast<const thread uint32_t&>(v360);
uint32_t const v362 = v361 & v332;
bool const v363 = v362 == v332;
bool const v364 = v359 || v363;
float const v365 = v317.i_3;
uint32_t const v366 = reinterpret_cast<const thread uint32_t&>(v365);
uint32_t const v367 = v366 & v332;
bool const v368 = v367 == v332;
bool const v369 = v364 || v368;
float_4 const v370 = *v292;
float const v371 = v370.i_0;
uint32_t const v372 = reinterpret_cast<const thread uint32_t&>(v371);
uint32_t const v373 = v372 & v332;
bool const v374 = v373 == v332;
bool const v375 = v369 || v374;
float const v376 = v370.i_1;
uint32_t const v377 = reinterpret_cast<const thread uint32_t&>(v376);
uint32_t const v378 = v377 & v332;
bool const v379 = v378 == v332;
bool const v380 = v375 || v379;
float const v381 = v370.i_2;
uint32_t const v382 = reinterpret_cast<const thread uint32_t&>(v381);
uint32_t const v383 = v382 & v332;
bool const v384 = v383 == v332;
bool const v385 = v380 || v384;
float const v386 = v370.i_3;
uint32_t const v387 = reinterpret_cast<const thread uint32_t&>(v386);
uint32_t const v388 = v387 & v332;
bool const v389 = v388 == v332;
bool const v390 = v385 || v389;
bool const v391 = simd_any(v390);;
bool const v392 = thread_index_in_simdgroup_v11 == v92;
if(v392) {
uint32_t const v393 = v391 ? v59 : v92;
uint32_t const v394 = v300 * v147;
uint32_t const v395 = v394 + v66;
uint32_t const v396 = uint32_t(v395);
threadgroup uint32_t * const v397 = &(*v74)[v396];
*v397 = v393;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v398 = v295 + v59;
uint32_t const v399 = v398 * v61;
uint32_t const v400 = v399 + v94;
uint32_t const v401 = min(v400, v207);
uint32_t const v402 = uint32_t(v401);
uint32_t const v403 = v402 * v32;
uint32_t const v404 = v54 + v403;
float_4 v405_store;
thread float_4 * v405 = &v405_store;*v405 = v97;
if(v216) {
uint32_t const v406 = v213 / v147;
uint32_t const v407 = uint32_t(v406);
uint32_t const v408 = v404 + v407;
device float_4 const* const v409 = &v2[v408];
float_4 const v410 = *v409;
*v405 = v410;
}
float_4 const v411 = *v405;
*v222 = v411;
uint32_t const v412 = v399 + v121;
uint32_t const v413 = min(v412, v207);
uint32_t const v414 = uint32_t(v413);
uint32_t const v415 = v414 * v32;
uint32_t const v416 = v54 + v415;
float_4 v417_store;
thread float_4 * v417 = &v417_store;*v417 = v97;
if(v231) {
uint32_t const v418 = v229 / v147;
uint32_t const v419 = uint32_t(v418);
uint32_t const v420 = v416 + v419;
device float_4 const* const v421 = &v2[v420];
float_4 const v422 = *v421;
*v417 = v422;
}
float_4 const v423 = *v417;
*v237 = v423;
uint32_t const v424 = v399 + v240;
uint32_t const v425 = min(v424, v207);
uint32_t const v426 = uint32_t(v425);
uint32_t const v427 = v426 * v35;
uint32_t const v428 = v57 + v427;
float_4 v429_store;
thread float_4 * v429 = &v429_store;*v429 = v97;
if(v250) {
uint32_t const v430 = v247 / v147;
uint32_t const v431 = uint32_t(v430);
uint32_t const v432 = v428 + v431;
device float_4 const* const v433 = &v3[v432];
float_4 const v434 = *v433;
*v429 = v434;
}
float_4 const v435 = *v429;
*v256 = v435;
uint32_t const v436 = v399 + v258;
uint32_t const v437 = min(v436, v207);
uint32_t const v438 = uint32_t(v437);
uint32_t const v439 = v438 * v35;
uint32_t const v440 = v57 + v439;
float_4 v441_store;
thread float_4 * v441 = &v441_store;*v441 = v97;
if(v267) {
uint32_t const v442 = v265 / v147;
uint32_t const v443 = uint32_t(v442);
uint32_t const v444 = v440 + v443;
device float_4 const* const v445 = &v3[v444];
float_4 const v446 = *v445;
*v441 = v446;
}
float_4 const v447 = *v441;
*v273 = v447;
uint32_t const v448 = v399 + v277;
uint32_t const v449 = min(v448, v207);
uint32_t const v450 = uint32_t(v449);
uint32_t const v451 = v450 * v35;
uint32_t const v452 = v57 + v451;
float_4 v453_store;
thread float_4 * v453 = &v453_store;*v453 = v97;
if(v286) {
uint32_t const v454 = v284 / v147;
uint32_t const v455 = uint32_t(v454);
uint32_t const v456 = v452 + v455;
device float_4 const* const v457 = &v3[v456];
float_4 const v458 = *v457;
*v453 = v458;
}
float_4 const v459 = *v453;
*v292 = v459;
bool v460_store;
thread bool * v460 = &v460_store;*v460 = v329;
bool const v461 = *v460;
bool v462_store;
thread bool * v462 = &v462_store;if(v461) {
*v462 = v294;
}
 else {
uint32_t const v463 = v300 * v147;
uint32_t const v464 = uint32_t(v463);
threadgroup uint32_t * const v465 = &(*v74)[v464];
uint32_t const v466 = *v465;
bool const v467 = v466 != v92;
*v462 = v467;
}
bool const v468 = *v462;
*v460 = v468;
bool const v469 = *v460;
bool v470_store;
thread bool * v470 = &v470_store;if(v469) {
*v470 = v294;
}
 else {
uint32_t const v471 = v300 * v147;
uint32_t const v472 = v471 + v59;
uint32_t const v473 = uint32_t(v472);
threadgroup uint32_t * const v474 = &(*v74)[v473];
uint32_t const v475 = *v474;
bool const v476 = v475 != v92;
*v470 = v476;
}
bool const v477 = *v470;
*v460 = v477;
bool const v478 = *v460;
bool v479_store;
thread bool * v479 = &v479_store;if(v478) {
*v479 = v294;
}
 else {
uint32_t const v480 = v300 * v147;
uint32_t const v481 = v480 + v153;
uint32_t const v482 = uint32_t(v481);
threadgroup uint32_t * const v483 = &(*v74)[v482];
uint32_t const v484 = *v483;
bool const v485 = v484 != v92;
*v479 = v485;
}
bool const v486 = *v479;
*v460 = v486;
bool const v487 = *v460;
bool v488_store;
thread bool * v488 = &v488_store;if(v487) {
*v488 = v294;
}
 else {
uint32_t const v489 = v300 * v147;
uint32_t const v490 = 3;
uint32_t const v491 = v489 + v490;
uint32_t const v492 = uint32_t(v491);
threadgroup uint32_t * const v493 = &(*v74)[v492];
uint32_t const v494 = *v493;
bool const v495 = v494 != v92;
*v488 = v495;
}
bool const v496 = *v488;
*v460 = v496;
bool v497_store;
thread bool * v497 = &v497_store;if(v299) {
*v497 = v294;
}
 else {
*v497 = v329;
}
uint32_t const v498 = v66 * v323;
uint32_t const v499 = 80;
uint32_t const v500 = v66 * v499;
simdgroup_float8x8 v501_store; thread simdgroup_float8x8 * v501 = &v501_store;*v501 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v502_store; thread simdgroup_float8x8 * v502 = &v502_store;threadgroup float_4 * const v503 = &(*v70)[v17];
simdgroup_load(*v502, reinterpret_cast<threadgroup float *>(v503), v61, 0, true);
simdgroup_multiply_accumulate(*v501, *v82, *v502, *v501);
simdgroup_float8x8 v504_store; thread simdgroup_float8x8 * v504 = &v504_store;threadgroup float_4 * const v505 = &(*v70)[v204];
simdgroup_load(*v504, reinterpret_cast<threadgroup float *>(v505), v61, 0, true);
simdgroup_multiply_accumulate(*v501, *v83, *v504, *v501);
simdgroup_float8x8 v506_store; thread simdgroup_float8x8 * v506 = &v506_store;uint32_t const v507 = 4;
threadgroup float_4 * const v508 = &(*v70)[v507];
simdgroup_load(*v506, reinterpret_cast<threadgroup float *>(v508), v61, 0, true);
simdgroup_multiply_accumulate(*v501, *v84, *v506, *v501);
uint32_t const v509 = uint32_t(v498);
uint32_t const v510 = 40;
threadgroup float * const v511 = &(*v71)[v509];

simdgroup_store(*v501, reinterpret_cast<threadgroup float *>(v511), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v512_store; thread simdgroup_float8x8 * v512 = &v512_store;*v512 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v513_store; thread simdgroup_float8x8 * v513 = &v513_store;uint32_t const v514 = 64;
threadgroup float_4 * const v515 = &(*v70)[v514];
simdgroup_load(*v513, reinterpret_cast<threadgroup float *>(v515), v61, 0, true);
simdgroup_multiply_accumulate(*v512, *v82, *v513, *v512);
simdgroup_float8x8 v516_store; thread simdgroup_float8x8 * v516 = &v516_store;uint32_t const v517 = 66;
threadgroup float_4 * const v518 = &(*v70)[v517];
simdgroup_load(*v516, reinterpret_cast<threadgroup float *>(v518), v61, 0, true);
simdgroup_multiply_accumulate(*v512, *v83, *v516, *v512);
simdgroup_float8x8 v519_store; thread simdgroup_float8x8 * v519 = &v519_store;uint32_t const v520 = 68;
threadgroup float_4 * const v521 = &(*v70)[v520];
simdgroup_load(*v519, reinterpret_cast<threadgroup float *>(v521), v61, 0, true);
simdgroup_multiply_accumulate(*v512, *v84, *v519, *v512);
uint32_t const v522 = v498 + v67;
uint32_t const v523 = uint32_t(v522);
threadgroup float * const v524 = &(*v71)[v523];

simdgroup_store(*v512, reinterpret_cast<threadgroup float *>(v524), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v525_store; thread simdgroup_float8x8 * v525 = &v525_store;*v525 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
uint32_t const v526 = 16;
simdgroup_float8x8 v527_store; thread simdgroup_float8x8 * v527 = &v527_store;uint32_t const v528 = 128;
threadgroup float_4 * const v529 = &(*v70)[v528];
simdgroup_load(*v527, reinterpret_cast<threadgroup float *>(v529), v61, 0, true);
simdgroup_multiply_accumulate(*v525, *v82, *v527, *v525);
simdgroup_float8x8 v530_store; thread simdgroup_float8x8 * v530 = &v530_store;uint32_t const v531 = 130;
threadgroup float_4 * const v532 = &(*v70)[v531];
simdgroup_load(*v530, reinterpret_cast<threadgroup float *>(v532), v61, 0, true);
simdgroup_multiply_accumulate(*v525, *v83, *v530, *v525);
simdgroup_float8x8 v533_store; thread simdgroup_float8x8 * v533 = &v533_store;uint32_t const v534 = 132;
threadgroup float_4 * const v535 = &(*v70)[v534];
simdgroup_load(*v533, reinterpret_cast<threadgroup float *>(v535), v61, 0, true);
simdgroup_multiply_accumulate(*v525, *v84, *v533, *v525);
uint32_t const v536 = v498 + v526;
uint32_t const v537 = uint32_t(v536);
threadgroup float * const v538 = &(*v71)[v537];

simdgroup_store(*v525, reinterpret_cast<threadgroup float *>(v538), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v539_store; thread simdgroup_float8x8 * v539 = &v539_store;*v539 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
uint32_t const v540 = 24;
simdgroup_float8x8 v541_store; thread simdgroup_float8x8 * v541 = &v541_store;uint32_t const v542 = 192;
uint32_t const v543 = 448;
threadgroup float_4 * const v544 = &(*v70)[v542];
simdgroup_load(*v541, reinterpret_cast<threadgroup float *>(v544), v61, 0, true);
simdgroup_multiply_accumulate(*v539, *v82, *v541, *v539);
simdgroup_float8x8 v545_store; thread simdgroup_float8x8 * v545 = &v545_store;uint32_t const v546 = 194;
threadgroup float_4 * const v547 = &(*v70)[v546];
simdgroup_load(*v545, reinterpret_cast<threadgroup float *>(v547), v61, 0, true);
simdgroup_multiply_accumulate(*v539, *v83, *v545, *v539);
simdgroup_float8x8 v548_store; thread simdgroup_float8x8 * v548 = &v548_store;uint32_t const v549 = 196;
threadgroup float_4 * const v550 = &(*v70)[v549];
simdgroup_load(*v548, reinterpret_cast<threadgroup float *>(v550), v61, 0, true);
simdgroup_multiply_accumulate(*v539, *v84, *v548, *v539);
uint32_t const v551 = v498 + v540;
uint32_t const v552 = uint32_t(v551);
threadgroup float * const v553 = &(*v71)[v552];

simdgroup_store(*v539, reinterpret_cast<threadgroup float *>(v553), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v554 = v66 * v67;
uint32_t const v555 = v64 + v554;
uint32_t const v556 = v555 + v68;
array<float, 8> v557_store = {};
thread array<float, 8> * v557 = &v557_store;uint32_t const v558 = v69 * v67;
uint32_t const v559 = v296 + v558;
uint32_t const v560 = v68 * v510;
uint32_t const v561 = v498 + v560;
uint32_t const v562 = v561 + v558;
uint32_t const v563 = uint32_t(v562);
threadgroup float * const v564 = &(*v71)[v563];
float const v565 = *v564;
float v566_store;
thread float * v566 = &v566_store;*v566 = v89;
bool const v567 = *v497;
bool v568_store;
thread bool * v568 = &v568_store;if(v567) {
*v568 = v294;
}
 else {
int32_t const v569 = int32_t(v559);
int32_t const v570 = int32_t(v556);
int32_t const v571 = v569 - v570;
bool const v572 = v559 < v19;
bool const v573 = v571 >= v22;
bool const v574 = v572 && v573;
bool const v575 = v571 <= v23;
bool const v576 = v574 && v575;
bool v577_store;
thread bool * v577 = &v577_store;if(v576) {
*v577 = v294;
}
 else {
*v577 = v329;
}
bool const v578 = *v577;
*v568 = v578;
}
bool const v579 = *v568;
if(v579) {
uint32_t const v580 = min(v556, v60);
float const v581 = v565 * v25;
float const v582 = 2;
float const v583 = v582 * v581;
float const v584 = exp(v583);float const v585 = v584 + v75;
float const v586 = v582 / v585;
float const v587 = v75 - v586;
float const v588 = v581 * v581;
float const v589 = 0.0539682545;
float const v590 = 0.13333334;
float const v591 = -v588;
float const v592 = fma(v591, v589, v590);
float const v593 = 0.333333343;
float const v594 = fma(v591, v592, v593);
float const v595 = fma(v591, v594, v75);
float const v596 = v581 * v595;
float const v597 = abs(v581);
float const v598 = 0.25;
bool const v599 = v597 < v598;
float const v600 = v599 ? v596 : v587;
float const v601 = v26 * v600;
uint32_t const v602 = v41 * v36;
uint32_t const v603 = v44 * v37;
uint32_t const v604 = v602 + v603;
device float const* const v605 = &v9[v604];
float const v606 = *v605;
int32_t const v607 = int32_t(v580);
int32_t const v608 = v607 + v24;
int32_t const v609 = int32_t(v559);
int32_t const v610 = v608 - v609;
float const v611 = float(v610);
float const v612 = abs(v611);
float const v613 = -v606;
float const v614 = fma(v613, v612, v601);
*v566 = v614;
}
thread float * const v615 = &(*v557)[v17];
float const v616 = *v566;
*v615 = v616;
float const v617 = max(v89, v616);
uint32_t const v618 = v558 + v59;
uint32_t const v619 = v296 + v618;
uint32_t const v620 = v561 + v618;
uint32_t const v621 = uint32_t(v620);
threadgroup float * const v622 = &(*v71)[v621];
float const v623 = *v622;
float v624_store;
thread float * v624 = &v624_store;*v624 = v89;
bool const v625 = *v497;
bool v626_store;
thread bool * v626 = &v626_store;if(v625) {
*v626 = v294;
}
 else {
int32_t const v627 = int32_t(v619);
int32_t const v628 = int32_t(v556);
int32_t const v629 = v627 - v628;
bool const v630 = v619 < v19;
bool const v631 = v629 >= v22;
bool const v632 = v630 && v631;
bool const v633 = v629 <= v23;
bool const v634 = v632 && v633;
bool v635_store;
thread bool * v635 = &v635_store;if(v634) {
*v635 = v294;
}
 else {
*v635 = v329;
}
bool const v636 = *v635;
*v626 = v636;
}
bool const v637 = *v626;
if(v637) {
uint32_t const v638 = min(v556, v60);
float const v639 = v623 * v25;
float const v640 = 2;
float const v641 = v640 * v639;
float const v642 = exp(v641);float const v643 = v642 + v75;
float const v644 = v640 / v643;
float const v645 = v75 - v644;
float const v646 = v639 * v639;
float const v647 = 0.0539682545;
float const v648 = 0.13333334;
float const v649 = -v646;
float const v650 = fma(v649, v647, v648);
float const v651 = 0.333333343;
float const v652 = fma(v649, v650, v651);
float const v653 = fma(v649, v652, v75);
float const v654 = v639 * v653;
float const v655 = abs(v639);
float const v656 = 0.25;
bool const v657 = v655 < v656;
float const v658 = v657 ? v654 : v645;
float const v659 = v26 * v658;
uint32_t const v660 = v41 * v36;
uint32_t const v661 = v44 * v37;
uint32_t const v662 = v660 + v661;
device float const* const v663 = &v9[v662];
float const v664 = *v663;
int32_t const v665 = int32_t(v638);
int32_t const v666 = v665 + v24;
int32_t const v667 = int32_t(v619);
int32_t const v668 = v666 - v667;
float const v669 = float(v668);
float const v670 = abs(v669);
float const v671 = -v664;
float const v672 = fma(v671, v670, v659);
*v624 = v672;
}
thread float * const v673 = &(*v557)[v73];
float const v674 = *v624;
*v673 = v674;
float const v675 = max(v617, v674);
uint32_t const v676 = v558 + v153;
uint32_t const v677 = v296 + v676;
uint32_t const v678 = v561 + v676;
uint32_t const v679 = uint32_t(v678);
threadgroup float * const v680 = &(*v71)[v679];
float const v681 = *v680;
float v682_store;
thread float * v682 = &v682_store;*v682 = v89;
bool const v683 = *v497;
bool v684_store;
thread bool * v684 = &v684_store;if(v683) {
*v684 = v294;
}
 else {
int32_t const v685 = int32_t(v677);
int32_t const v686 = int32_t(v556);
int32_t const v687 = v685 - v686;
bool const v688 = v677 < v19;
bool const v689 = v687 >= v22;
bool const v690 = v688 && v689;
bool const v691 = v687 <= v23;
bool const v692 = v690 && v691;
bool v693_store;
thread bool * v693 = &v693_store;if(v692) {
*v693 = v294;
}
 else {
*v693 = v329;
}
bool const v694 = *v693;
*v684 = v694;
}
bool const v695 = *v684;
if(v695) {
uint32_t const v696 = min(v556, v60);
float const v697 = v681 * v25;
float const v698 = 2;
float const v699 = v698 * v697;
float const v700 = exp(v699);float const v701 = v700 + v75;
float const v702 = v698 / v701;
float const v703 = v75 - v702;
float const v704 = v697 * v697;
float const v705 = 0.0539682545;
float const v706 = 0.13333334;
float const v707 = -v704;
float const v708 = fma(v707, v705, v706);
float const v709 = 0.333333343;
float const v710 = fma(v707, v708, v709);
float const v711 = fma(v707, v710, v75);
float const v712 = v697 * v711;
float const v713 = abs(v697);
float const v714 = 0.25;
bool const v715 = v713 < v714;
float const v716 = v715 ? v712 : v703;
float const v717 = v26 * v716;
uint32_t const v718 = v41 * v36;
uint32_t const v719 = v44 * v37;
uint32_t const v720 = v718 + v719;
device float const* const v721 = &v9[v720];
float const v722 = *v721;
int32_t const v723 = int32_t(v696);
int32_t const v724 = v723 + v24;
int32_t const v725 = int32_t(v677);
int32_t const v726 = v724 - v725;
float const v727 = float(v726);
float const v728 = abs(v727);
float const v729 = -v722;
float const v730 = fma(v729, v728, v717);
*v682 = v730;
}
thread float * const v731 = &(*v557)[v204];
float const v732 = *v682;
*v731 = v732;
float const v733 = max(v675, v732);
uint32_t const v734 = 3;
uint32_t const v735 = v558 + v734;
uint32_t const v736 = v296 + v735;
uint32_t const v737 = v561 + v735;
uint32_t const v738 = uint32_t(v737);
threadgroup float * const v739 = &(*v71)[v738];
float const v740 = *v739;
float v741_store;
thread float * v741 = &v741_store;*v741 = v89;
bool const v742 = *v497;
bool v743_store;
thread bool * v743 = &v743_store;if(v742) {
*v743 = v294;
}
 else {
int32_t const v744 = int32_t(v736);
int32_t const v745 = int32_t(v556);
int32_t const v746 = v744 - v745;
bool const v747 = v736 < v19;
bool const v748 = v746 >= v22;
bool const v749 = v747 && v748;
bool const v750 = v746 <= v23;
bool const v751 = v749 && v750;
bool v752_store;
thread bool * v752 = &v752_store;if(v751) {
*v752 = v294;
}
 else {
*v752 = v329;
}
bool const v753 = *v752;
*v743 = v753;
}
bool const v754 = *v743;
if(v754) {
uint32_t const v755 = min(v556, v60);
float const v756 = v740 * v25;
float const v757 = 2;
float const v758 = v757 * v756;
float const v759 = exp(v758);float const v760 = v759 + v75;
float const v761 = v757 / v760;
float const v762 = v75 - v761;
float const v763 = v756 * v756;
float const v764 = 0.0539682545;
float const v765 = 0.13333334;
float const v766 = -v763;
float const v767 = fma(v766, v764, v765);
float const v768 = 0.333333343;
float const v769 = fma(v766, v767, v768);
float const v770 = fma(v766, v769, v75);
float const v771 = v756 * v770;
float const v772 = abs(v756);
float const v773 = 0.25;
bool const v774 = v772 < v773;
float const v775 = v774 ? v771 : v762;
float const v776 = v26 * v775;
uint32_t const v777 = v41 * v36;
uint32_t const v778 = v44 * v37;
uint32_t const v779 = v777 + v778;
device float const* const v780 = &v9[v779];
float const v781 = *v780;
int32_t const v782 = int32_t(v755);
int32_t const v783 = v782 + v24;
int32_t const v784 = int32_t(v736);
int32_t const v785 = v783 - v784;
float const v786 = float(v785);
float const v787 = abs(v786);
float const v788 = -v781;
float const v789 = fma(v788, v787, v776);
*v741 = v789;
}
thread float * const v790 = &(*v557)[v206];
float const v791 = *v741;
*v790 = v791;
float const v792 = max(v733, v791);
uint32_t const v793 = v558 + v147;
uint32_t const v794 = v296 + v793;
uint32_t const v795 = v561 + v793;
uint32_t const v796 = uint32_t(v795);
threadgroup float * const v797 = &(*v71)[v796];
float const v798 = *v797;
float v799_store;
thread float * v799 = &v799_store;*v799 = v89;
bool const v800 = *v497;
bool v801_store;
thread bool * v801 = &v801_store;if(v800) {
*v801 = v294;
}
 else {
int32_t const v802 = int32_t(v794);
int32_t const v803 = int32_t(v556);
int32_t const v804 = v802 - v803;
bool const v805 = v794 < v19;
bool const v806 = v804 >= v22;
bool const v807 = v805 && v806;
bool const v808 = v804 <= v23;
bool const v809 = v807 && v808;
bool v810_store;
thread bool * v810 = &v810_store;if(v809) {
*v810 = v294;
}
 else {
*v810 = v329;
}
bool const v811 = *v810;
*v801 = v811;
}
bool const v812 = *v801;
if(v812) {
uint32_t const v813 = min(v556, v60);
float const v814 = v798 * v25;
float const v815 = 2;
float const v816 = v815 * v814;
float const v817 = exp(v816);float const v818 = v817 + v75;
float const v819 = v815 / v818;
float const v820 = v75 - v819;
float const v821 = v814 * v814;
float const v822 = 0.0539682545;
float const v823 = 0.13333334;
float const v824 = -v821;
float const v825 = fma(v824, v822, v823);
float const v826 = 0.333333343;
float const v827 = fma(v824, v825, v826);
float const v828 = fma(v824, v827, v75);
float const v829 = v814 * v828;
float const v830 = abs(v814);
float const v831 = 0.25;
bool const v832 = v830 < v831;
float const v833 = v832 ? v829 : v820;
float const v834 = v26 * v833;
uint32_t const v835 = v41 * v36;
uint32_t const v836 = v44 * v37;
uint32_t const v837 = v835 + v836;
device float const* const v838 = &v9[v837];
float const v839 = *v838;
int32_t const v840 = int32_t(v813);
int32_t const v841 = v840 + v24;
int32_t const v842 = int32_t(v794);
int32_t const v843 = v841 - v842;
float const v844 = float(v843);
float const v845 = abs(v844);
float const v846 = -v839;
float const v847 = fma(v846, v845, v834);
*v799 = v847;
}
thread float * const v848 = &(*v557)[v507];
float const v849 = *v799;
*v848 = v849;
float const v850 = max(v792, v849);
uint32_t const v851 = 5;
uint32_t const v852 = v558 + v851;
uint32_t const v853 = v296 + v852;
uint32_t const v854 = v561 + v852;
uint32_t const v855 = uint32_t(v854);
threadgroup float * const v856 = &(*v71)[v855];
float const v857 = *v856;
float v858_store;
thread float * v858 = &v858_store;*v858 = v89;
bool const v859 = *v497;
bool v860_store;
thread bool * v860 = &v860_store;if(v859) {
*v860 = v294;
}
 else {
int32_t const v861 = int32_t(v853);
int32_t const v862 = int32_t(v556);
int32_t const v863 = v861 - v862;
bool const v864 = v853 < v19;
bool const v865 = v863 >= v22;
bool const v866 = v864 && v865;
bool const v867 = v863 <= v23;
bool const v868 = v866 && v867;
bool v869_store;
thread bool * v869 = &v869_store;if(v868) {
*v869 = v294;
}
 else {
*v869 = v329;
}
bool const v870 = *v869;
*v860 = v870;
}
bool const v871 = *v860;
if(v871) {
uint32_t const v872 = min(v556, v60);
float const v873 = v857 * v25;
float const v874 = 2;
float const v875 = v874 * v873;
float const v876 = exp(v875);float const v877 = v876 + v75;
float const v878 = v874 / v877;
float const v879 = v75 - v878;
float const v880 = v873 * v873;
float const v881 = 0.0539682545;
float const v882 = 0.13333334;
float const v883 = -v880;
float const v884 = fma(v883, v881, v882);
float const v885 = 0.333333343;
float const v886 = fma(v883, v884, v885);
float const v887 = fma(v883, v886, v75);
float const v888 = v873 * v887;
float const v889 = abs(v873);
float const v890 = 0.25;
bool const v891 = v889 < v890;
float const v892 = v891 ? v888 : v879;
float const v893 = v26 * v892;
uint32_t const v894 = v41 * v36;
uint32_t const v895 = v44 * v37;
uint32_t const v896 = v894 + v895;
device float const* const v897 = &v9[v896];
float const v898 = *v897;
int32_t const v899 = int32_t(v872);
int32_t const v900 = v899 + v24;
int32_t const v901 = int32_t(v853);
int32_t const v902 = v900 - v901;
float const v903 = float(v902);
float const v904 = abs(v903);
float const v905 = -v898;
float const v906 = fma(v905, v904, v893);
*v858 = v906;
}
uint32_t const v907 = 5;
thread float * const v908 = &(*v557)[v907];
float const v909 = *v858;
*v908 = v909;
float const v910 = max(v850, v909);
uint32_t const v911 = v558 + v93;
uint32_t const v912 = v296 + v911;
uint32_t const v913 = v561 + v911;
uint32_t const v914 = uint32_t(v913);
threadgroup float * const v915 = &(*v71)[v914];
float const v916 = *v915;
float v917_store;
thread float * v917 = &v917_store;*v917 = v89;
bool const v918 = *v497;
bool v919_store;
thread bool * v919 = &v919_store;if(v918) {
*v919 = v294;
}
 else {
int32_t const v920 = int32_t(v912);
int32_t const v921 = int32_t(v556);
int32_t const v922 = v920 - v921;
bool const v923 = v912 < v19;
bool const v924 = v922 >= v22;
bool const v925 = v923 && v924;
bool const v926 = v922 <= v23;
bool const v927 = v925 && v926;
bool v928_store;
thread bool * v928 = &v928_store;if(v927) {
*v928 = v294;
}
 else {
*v928 = v329;
}
bool const v929 = *v928;
*v919 = v929;
}
bool const v930 = *v919;
if(v930) {
uint32_t const v931 = min(v556, v60);
float const v932 = v916 * v25;
float const v933 = 2;
float const v934 = v933 * v932;
float const v935 = exp(v934);float const v936 = v935 + v75;
float const v937 = v933 / v936;
float const v938 = v75 - v937;
float const v939 = v932 * v932;
float const v940 = 0.0539682545;
float const v941 = 0.13333334;
float const v942 = -v939;
float const v943 = fma(v942, v940, v941);
float const v944 = 0.333333343;
float const v945 = fma(v942, v943, v944);
float const v946 = fma(v942, v945, v75);
float const v947 = v932 * v946;
float const v948 = abs(v932);
float const v949 = 0.25;
bool const v950 = v948 < v949;
float const v951 = v950 ? v947 : v938;
float const v952 = v26 * v951;
uint32_t const v953 = v41 * v36;
uint32_t const v954 = v44 * v37;
uint32_t const v955 = v953 + v954;
device float const* const v956 = &v9[v955];
float const v957 = *v956;
int32_t const v958 = int32_t(v931);
int32_t const v959 = v958 + v24;
int32_t const v960 = int32_t(v912);
int32_t const v961 = v959 - v960;
float const v962 = float(v961);
float const v963 = abs(v962);
float const v964 = -v957;
float const v965 = fma(v964, v963, v952);
*v917 = v965;
}
uint32_t const v966 = 6;
thread float * const v967 = &(*v557)[v966];
float const v968 = *v917;
*v967 = v968;
float const v969 = max(v910, v968);
uint32_t const v970 = 7;
uint32_t const v971 = v558 + v970;
uint32_t const v972 = v296 + v971;
uint32_t const v973 = v561 + v971;
uint32_t const v974 = uint32_t(v973);
threadgroup float * const v975 = &(*v71)[v974];
float const v976 = *v975;
float v977_store;
thread float * v977 = &v977_store;*v977 = v89;
bool const v978 = *v497;
bool v979_store;
thread bool * v979 = &v979_store;if(v978) {
*v979 = v294;
}
 else {
int32_t const v980 = int32_t(v972);
int32_t const v981 = int32_t(v556);
int32_t const v982 = v980 - v981;
bool const v983 = v972 < v19;
bool const v984 = v982 >= v22;
bool const v985 = v983 && v984;
bool const v986 = v982 <= v23;
bool const v987 = v985 && v986;
bool v988_store;
thread bool * v988 = &v988_store;if(v987) {
*v988 = v294;
}
 else {
*v988 = v329;
}
bool const v989 = *v988;
*v979 = v989;
}
bool const v990 = *v979;
if(v990) {
uint32_t const v991 = min(v556, v60);
float const v992 = v976 * v25;
float const v993 = 2;
float const v994 = v993 * v992;
float const v995 = exp(v994);float const v996 = v995 + v75;
float const v997 = v993 / v996;
float const v998 = v75 - v997;
float const v999 = v992 * v992;
float const v1000 = 0.0539682545;
float const v1001 = 0.13333334;
float const v1002 = -v999;
float const v1003 = fma(v1002, v1000, v1001);
float const v1004 = 0.333333343;
float const v1005 = fma(v1002, v1003, v1004);
float const v1006 = fma(v1002, v1005, v75);
float const v1007 = v992 * v1006;
float const v1008 = abs(v992);
float const v1009 = 0.25;
bool const v1010 = v1008 < v1009;
float const v1011 = v1010 ? v1007 : v998;
float const v1012 = v26 * v1011;
uint32_t const v1013 = v41 * v36;
uint32_t const v1014 = v44 * v37;
uint32_t const v1015 = v1013 + v1014;
device float const* const v1016 = &v9[v1015];
float const v1017 = *v1016;
int32_t const v1018 = int32_t(v991);
int32_t const v1019 = v1018 + v24;
int32_t const v1020 = int32_t(v972);
int32_t const v1021 = v1019 - v1020;
float const v1022 = float(v1021);
float const v1023 = abs(v1022);
float const v1024 = -v1017;
float const v1025 = fma(v1024, v1023, v1012);
*v977 = v1025;
}
uint32_t const v1026 = 7;
thread float * const v1027 = &(*v557)[v1026];
float const v1028 = *v977;
*v1027 = v1028;
float const v1029 = max(v969, v1028);
float const v1030 = simd_shuffle_xor(v1029, v67);;
float const v1031 = max(v1029, v1030);
float const v1032 = simd_shuffle_xor(v1031, v526);;
float const v1033 = max(v1031, v1032);
float const v1034 = *v88;
float const v1035 = 5.54517698;
float const v1036 = v1034 + v1035;
bool const v1037 = v1033 > v1036;
float const v1038 = v1037 ? v1033 : v1034;
float const v1039 = v1034 - v1038;
float const v1040 = exp(v1039);bool const v1041 = v1038 != v1034;
bool v1042_store;
thread bool * v1042 = &v1042_store;if(v1041) {
bool const v1043 = v1034 != v89;
*v1042 = v1043;
}
 else {
*v1042 = v329;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1044 = *v1042;
bool const v1045 = simd_any(v1044);;
if(v1045) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v511), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1046 = v69 * v153;
uint32_t const v1047 = v561 + v1046;
uint32_t const v1048 = uint32_t(v1047);
threadgroup float * const v1049 = &(*v71)[v1048];
float const v1050 = *v1049;
float const v1051 = v1050 * v1040;
*v1049 = v1051;
uint32_t const v1052 = v1047 + v59;
uint32_t const v1053 = uint32_t(v1052);
threadgroup float * const v1054 = &(*v71)[v1053];
float const v1055 = *v1054;
float const v1056 = v1055 * v1040;
*v1054 = v1056;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v511), v510, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v511), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1057 = *v1049;
float const v1058 = v1057 * v1040;
*v1049 = v1058;
float const v1059 = *v1054;
float const v1060 = v1059 * v1040;
*v1054 = v1060;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v511), v510, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v511), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1061 = *v1049;
float const v1062 = v1061 * v1040;
*v1049 = v1062;
float const v1063 = *v1054;
float const v1064 = v1063 * v1040;
*v1054 = v1064;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v511), v510, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v511), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1065 = *v1049;
float const v1066 = v1065 * v1040;
*v1049 = v1066;
float const v1067 = *v1054;
float const v1068 = v1067 * v1040;
*v1054 = v1068;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v511), v510, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v511), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1069 = *v1049;
float const v1070 = v1069 * v1040;
*v1049 = v1070;
float const v1071 = *v1054;
float const v1072 = v1071 * v1040;
*v1054 = v1072;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v511), v510, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v88 = v1038;
float const v1073 = *v615;
uint32_t const v1074 = reinterpret_cast<const thread uint32_t&>(v1073);
uint32_t const v1075 = 4286578687;
bool const v1076 = v1074 == v1075;
float const v1077 = v1073 - v1038;
float const v1078 = exp(v1077);float const v1079 = v1076 ? v77 : v1078;
float_4 const v1080 = [&]{
float_4 tmp = v97;
tmp.i_0 = v1079;
return tmp;
}();
float const v1081 = *v673;
uint32_t const v1082 = reinterpret_cast<const thread uint32_t&>(v1081);
bool const v1083 = v1082 == v1075;
float const v1084 = v1081 - v1038;
float const v1085 = exp(v1084);float const v1086 = v1083 ? v77 : v1085;
float const v1087 = v1079 + v1086;
float_4 const v1088 = [&]{
float_4 tmp = v1080;
tmp.i_1 = v1086;
return tmp;
}();
float const v1089 = *v731;
uint32_t const v1090 = reinterpret_cast<const thread uint32_t&>(v1089);
bool const v1091 = v1090 == v1075;
float const v1092 = v1089 - v1038;
float const v1093 = exp(v1092);float const v1094 = v1091 ? v77 : v1093;
float const v1095 = v1087 + v1094;
float_4 const v1096 = [&]{
float_4 tmp = v1088;
tmp.i_2 = v1094;
return tmp;
}();
float const v1097 = *v790;
uint32_t const v1098 = reinterpret_cast<const thread uint32_t&>(v1097);
bool const v1099 = v1098 == v1075;
float const v1100 = v1097 - v1038;
float const v1101 = exp(v1100);float const v1102 = v1099 ? v77 : v1101;
float const v1103 = v1095 + v1102;
float_4 const v1104 = [&]{
float_4 tmp = v1096;
tmp.i_3 = v1102;
return tmp;
}();
uint32_t const v1105 = v68 * v239;
uint32_t const v1106 = v500 + v1105;
uint32_t const v1107 = v69 * v153;
uint32_t const v1108 = v1106 + v1107;
uint32_t const v1109 = uint32_t(v1108);
threadgroup float_4 * const v1110 = &(*v72)[v1109];
*v1110 = v1104;
float const v1111 = *v848;
uint32_t const v1112 = reinterpret_cast<const thread uint32_t&>(v1111);
bool const v1113 = v1112 == v1075;
float const v1114 = v1111 - v1038;
float const v1115 = exp(v1114);float const v1116 = v1113 ? v77 : v1115;
float const v1117 = v1103 + v1116;
float_4 const v1118 = [&]{
float_4 tmp = v97;
tmp.i_0 = v1116;
return tmp;
}();
float const v1119 = *v908;
uint32_t const v1120 = reinterpret_cast<const thread uint32_t&>(v1119);
bool const v1121 = v1120 == v1075;
float const v1122 = v1119 - v1038;
float const v1123 = exp(v1122);float const v1124 = v1121 ? v77 : v1123;
float const v1125 = v1117 + v1124;
float_4 const v1126 = [&]{
float_4 tmp = v1118;
tmp.i_1 = v1124;
return tmp;
}();
float const v1127 = *v967;
uint32_t const v1128 = reinterpret_cast<const thread uint32_t&>(v1127);
bool const v1129 = v1128 == v1075;
float const v1130 = v1127 - v1038;
float const v1131 = exp(v1130);float const v1132 = v1129 ? v77 : v1131;
float const v1133 = v1125 + v1132;
float_4 const v1134 = [&]{
float_4 tmp = v1126;
tmp.i_2 = v1132;
return tmp;
}();
float const v1135 = *v1027;
uint32_t const v1136 = reinterpret_cast<const thread uint32_t&>(v1135);
bool const v1137 = v1136 == v1075;
float const v1138 = v1135 - v1038;
float const v1139 = exp(v1138);float const v1140 = v1137 ? v77 : v1139;
float const v1141 = v1133 + v1140;
float_4 const v1142 = [&]{
float_4 tmp = v1134;
tmp.i_3 = v1140;
return tmp;
}();
uint32_t const v1143 = v1108 + v59;
uint32_t const v1144 = uint32_t(v1143);
threadgroup float_4 * const v1145 = &(*v72)[v1144];
*v1145 = v1142;
float const v1146 = *v90;
float const v1147 = fma(v1146, v1040, v1141);
*v90 = v1147;
float const v1148 = *v91;
float const v1149 = fma(v1148, v1040, v1141);
*v91 = v1149;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1150 = *v497;
bool const v1151 = !v1150;
bool const v1152 = *v460;
bool const v1153 = v1152 && v1151;
if(v1153) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v511), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1154 = v561 + v1107;
for(uint32_t v1155 = v92; v1155 < v61; v1155 += v59) {
uint32_t const v1156 = v1155 / v147;
uint32_t const v1157 = v1106 + v1156;
uint32_t const v1158 = uint32_t(v1157);
threadgroup float_4 * const v1159 = &(*v72)[v1158];
float_4 const v1160 = *v1159;
uint32_t const v1161 = v1155 % v147;
float const v1162 = v1160.i_0;
float v1163_store;
thread float * v1163 = &v1163_store;*v1163 = v1162;
bool const v1164 = v1161 == v59;
if(v1164) {
float const v1165 = v1160.i_1;
*v1163 = v1165;
}
bool const v1166 = v1161 == v153;
if(v1166) {
float const v1167 = v1160.i_2;
*v1163 = v1167;
}
bool const v1168 = v1161 == v734;
if(v1168) {
float const v1169 = v1160.i_3;
*v1163 = v1169;
}
float const v1170 = *v1163;
uint32_t const v1171 = reinterpret_cast<const thread uint32_t&>(v1170);
bool const v1172 = v1171 == v92;
bool const v1173 = !v1172;
if(v1173) {
uint32_t const v1174 = v1155 * v307;
uint32_t const v1175 = v275 + v1174;
uint32_t const v1176 = v1107 / v147;
uint32_t const v1177 = v1175 + v1176;
uint32_t const v1178 = uint32_t(v1177);
threadgroup float_4 * const v1179 = &(*v70)[v1178];
float_4 const v1180 = *v1179;
float const v1181 = v1180.i_0;
float v1182_store;
thread float * v1182 = &v1182_store;*v1182 = v1181;
uint32_t const v1183 = v69 % v153;
bool const v1184 = v1183 == v59;
if(v1184) {
float const v1185 = v1180.i_2;
*v1182 = v1185;
}
uint32_t const v1186 = uint32_t(v1154);
float const v1187 = *v1163;
float const v1188 = *v1182;
threadgroup float * const v1189 = &(*v71)[v1186];
float const v1190 = *v1189;
float const v1191 = fma(v1187, v1188, v1190);
*v1189 = v1191;
float const v1192 = v1180.i_1;
float v1193_store;
thread float * v1193 = &v1193_store;*v1193 = v1192;
if(v1184) {
float const v1194 = v1180.i_3;
*v1193 = v1194;
}
uint32_t const v1195 = v1154 + v59;
uint32_t const v1196 = uint32_t(v1195);
float const v1197 = *v1163;
float const v1198 = *v1193;
threadgroup float * const v1199 = &(*v71)[v1196];
float const v1200 = *v1199;
float const v1201 = fma(v1197, v1198, v1200);
*v1199 = v1201;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v511), v510, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v511), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1202 = v92; v1202 < v61; v1202 += v59) {
uint32_t const v1203 = v1202 / v147;
uint32_t const v1204 = v1106 + v1203;
uint32_t const v1205 = uint32_t(v1204);
threadgroup float_4 * const v1206 = &(*v72)[v1205];
float_4 const v1207 = *v1206;
uint32_t const v1208 = v1202 % v147;
float const v1209 = v1207.i_0;
float v1210_store;
thread float * v1210 = &v1210_store;*v1210 = v1209;
bool const v1211 = v1208 == v59;
if(v1211) {
float const v1212 = v1207.i_1;
*v1210 = v1212;
}
bool const v1213 = v1208 == v153;
if(v1213) {
float const v1214 = v1207.i_2;
*v1210 = v1214;
}
bool const v1215 = v1208 == v734;
if(v1215) {
float const v1216 = v1207.i_3;
*v1210 = v1216;
}
float const v1217 = *v1210;
uint32_t const v1218 = reinterpret_cast<const thread uint32_t&>(v1217);
bool const v1219 = v1218 == v92;
bool const v1220 = !v1219;
if(v1220) {
uint32_t const v1221 = v1202 * v307;
uint32_t const v1222 = 258;
uint32_t const v1223 = v1222 + v1221;
uint32_t const v1224 = v1107 / v147;
uint32_t const v1225 = v1223 + v1224;
uint32_t const v1226 = uint32_t(v1225);
threadgroup float_4 * const v1227 = &(*v70)[v1226];
float_4 const v1228 = *v1227;
float const v1229 = v1228.i_0;
float v1230_store;
thread float * v1230 = &v1230_store;*v1230 = v1229;
uint32_t const v1231 = v69 % v153;
bool const v1232 = v1231 == v59;
if(v1232) {
float const v1233 = v1228.i_2;
*v1230 = v1233;
}
uint32_t const v1234 = uint32_t(v1154);
float const v1235 = *v1210;
float const v1236 = *v1230;
threadgroup float * const v1237 = &(*v71)[v1234];
float const v1238 = *v1237;
float const v1239 = fma(v1235, v1236, v1238);
*v1237 = v1239;
float const v1240 = v1228.i_1;
float v1241_store;
thread float * v1241 = &v1241_store;*v1241 = v1240;
if(v1232) {
float const v1242 = v1228.i_3;
*v1241 = v1242;
}
uint32_t const v1243 = v1154 + v59;
uint32_t const v1244 = uint32_t(v1243);
float const v1245 = *v1210;
float const v1246 = *v1241;
threadgroup float * const v1247 = &(*v71)[v1244];
float const v1248 = *v1247;
float const v1249 = fma(v1245, v1246, v1248);
*v1247 = v1249;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v511), v510, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v511), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1250 = v92; v1250 < v61; v1250 += v59) {
uint32_t const v1251 = v1250 / v147;
uint32_t const v1252 = v1106 + v1251;
uint32_t const v1253 = uint32_t(v1252);
threadgroup float_4 * const v1254 = &(*v72)[v1253];
float_4 const v1255 = *v1254;
uint32_t const v1256 = v1250 % v147;
float const v1257 = v1255.i_0;
float v1258_store;
thread float * v1258 = &v1258_store;*v1258 = v1257;
bool const v1259 = v1256 == v59;
if(v1259) {
float const v1260 = v1255.i_1;
*v1258 = v1260;
}
bool const v1261 = v1256 == v153;
if(v1261) {
float const v1262 = v1255.i_2;
*v1258 = v1262;
}
bool const v1263 = v1256 == v734;
if(v1263) {
float const v1264 = v1255.i_3;
*v1258 = v1264;
}
float const v1265 = *v1258;
uint32_t const v1266 = reinterpret_cast<const thread uint32_t&>(v1265);
bool const v1267 = v1266 == v92;
bool const v1268 = !v1267;
if(v1268) {
uint32_t const v1269 = v1250 * v307;
uint32_t const v1270 = 260;
uint32_t const v1271 = v1270 + v1269;
uint32_t const v1272 = v1107 / v147;
uint32_t const v1273 = v1271 + v1272;
uint32_t const v1274 = uint32_t(v1273);
threadgroup float_4 * const v1275 = &(*v70)[v1274];
float_4 const v1276 = *v1275;
float const v1277 = v1276.i_0;
float v1278_store;
thread float * v1278 = &v1278_store;*v1278 = v1277;
uint32_t const v1279 = v69 % v153;
bool const v1280 = v1279 == v59;
if(v1280) {
float const v1281 = v1276.i_2;
*v1278 = v1281;
}
uint32_t const v1282 = uint32_t(v1154);
float const v1283 = *v1258;
float const v1284 = *v1278;
threadgroup float * const v1285 = &(*v71)[v1282];
float const v1286 = *v1285;
float const v1287 = fma(v1283, v1284, v1286);
*v1285 = v1287;
float const v1288 = v1276.i_1;
float v1289_store;
thread float * v1289 = &v1289_store;*v1289 = v1288;
if(v1280) {
float const v1290 = v1276.i_3;
*v1289 = v1290;
}
uint32_t const v1291 = v1154 + v59;
uint32_t const v1292 = uint32_t(v1291);
float const v1293 = *v1258;
float const v1294 = *v1289;
threadgroup float * const v1295 = &(*v71)[v1292];
float const v1296 = *v1295;
float const v1297 = fma(v1293, v1294, v1296);
*v1295 = v1297;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v511), v510, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v511), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1298 = v92; v1298 < v61; v1298 += v59) {
uint32_t const v1299 = v1298 / v147;
uint32_t const v1300 = v1106 + v1299;
uint32_t const v1301 = uint32_t(v1300);
threadgroup float_4 * const v1302 = &(*v72)[v1301];
float_4 const v1303 = *v1302;
uint32_t const v1304 = v1298 % v147;
float const v1305 = v1303.i_0;
float v1306_store;
thread float * v1306 = &v1306_store;*v1306 = v1305;
bool const v1307 = v1304 == v59;
if(v1307) {
float const v1308 = v1303.i_1;
*v1306 = v1308;
}
bool const v1309 = v1304 == v153;
if(v1309) {
float const v1310 = v1303.i_2;
*v1306 = v1310;
}
bool const v1311 = v1304 == v734;
if(v1311) {
float const v1312 = v1303.i_3;
*v1306 = v1312;
}
float const v1313 = *v1306;
uint32_t const v1314 = reinterpret_cast<const thread uint32_t&>(v1313);
bool const v1315 = v1314 == v92;
bool const v1316 = !v1315;
if(v1316) {
uint32_t const v1317 = v1298 * v307;
uint32_t const v1318 = 262;
uint32_t const v1319 = v1318 + v1317;
uint32_t const v1320 = v1107 / v147;
uint32_t const v1321 = v1319 + v1320;
uint32_t const v1322 = uint32_t(v1321);
threadgroup float_4 * const v1323 = &(*v70)[v1322];
float_4 const v1324 = *v1323;
float const v1325 = v1324.i_0;
float v1326_store;
thread float * v1326 = &v1326_store;*v1326 = v1325;
uint32_t const v1327 = v69 % v153;
bool const v1328 = v1327 == v59;
if(v1328) {
float const v1329 = v1324.i_2;
*v1326 = v1329;
}
uint32_t const v1330 = uint32_t(v1154);
float const v1331 = *v1306;
float const v1332 = *v1326;
threadgroup float * const v1333 = &(*v71)[v1330];
float const v1334 = *v1333;
float const v1335 = fma(v1331, v1332, v1334);
*v1333 = v1335;
float const v1336 = v1324.i_1;
float v1337_store;
thread float * v1337 = &v1337_store;*v1337 = v1336;
if(v1328) {
float const v1338 = v1324.i_3;
*v1337 = v1338;
}
uint32_t const v1339 = v1154 + v59;
uint32_t const v1340 = uint32_t(v1339);
float const v1341 = *v1306;
float const v1342 = *v1337;
threadgroup float * const v1343 = &(*v71)[v1340];
float const v1344 = *v1343;
float const v1345 = fma(v1341, v1342, v1344);
*v1343 = v1345;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v511), v510, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v511), v510);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1346 = v92; v1346 < v61; v1346 += v59) {
uint32_t const v1347 = v1346 / v147;
uint32_t const v1348 = v1106 + v1347;
uint32_t const v1349 = uint32_t(v1348);
threadgroup float_4 * const v1350 = &(*v72)[v1349];
float_4 const v1351 = *v1350;
uint32_t const v1352 = v1346 % v147;
float const v1353 = v1351.i_0;
float v1354_store;
thread float * v1354 = &v1354_store;*v1354 = v1353;
bool const v1355 = v1352 == v59;
if(v1355) {
float const v1356 = v1351.i_1;
*v1354 = v1356;
}
bool const v1357 = v1352 == v153;
if(v1357) {
float const v1358 = v1351.i_2;
*v1354 = v1358;
}
bool const v1359 = v1352 == v734;
if(v1359) {
float const v1360 = v1351.i_3;
*v1354 = v1360;
}
float const v1361 = *v1354;
uint32_t const v1362 = reinterpret_cast<const thread uint32_t&>(v1361);
bool const v1363 = v1362 == v92;
bool const v1364 = !v1363;
if(v1364) {
uint32_t const v1365 = v1346 * v307;
uint32_t const v1366 = 264;
uint32_t const v1367 = v1366 + v1365;
uint32_t const v1368 = v1107 / v147;
uint32_t const v1369 = v1367 + v1368;
uint32_t const v1370 = uint32_t(v1369);
threadgroup float_4 * const v1371 = &(*v70)[v1370];
float_4 const v1372 = *v1371;
float const v1373 = v1372.i_0;
float v1374_store;
thread float * v1374 = &v1374_store;*v1374 = v1373;
uint32_t const v1375 = v69 % v153;
bool const v1376 = v1375 == v59;
if(v1376) {
float const v1377 = v1372.i_2;
*v1374 = v1377;
}
uint32_t const v1378 = uint32_t(v1154);
float const v1379 = *v1354;
float const v1380 = *v1374;
threadgroup float * const v1381 = &(*v71)[v1378];
float const v1382 = *v1381;
float const v1383 = fma(v1379, v1380, v1382);
*v1381 = v1383;
float const v1384 = v1372.i_1;
float v1385_store;
thread float * v1385 = &v1385_store;*v1385 = v1384;
if(v1376) {
float const v1386 = v1372.i_3;
*v1385 = v1386;
}
uint32_t const v1387 = v1154 + v59;
uint32_t const v1388 = uint32_t(v1387);
float const v1389 = *v1354;
float const v1390 = *v1385;
threadgroup float * const v1391 = &(*v71)[v1388];
float const v1392 = *v1391;
float const v1393 = fma(v1389, v1390, v1392);
*v1391 = v1393;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v511), v510, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_float8x8 v1394_store; thread simdgroup_float8x8 * v1394 = &v1394_store;uint32_t const v1395 = uint32_t(v500);
threadgroup float_4 * const v1396 = &(*v72)[v1395];
simdgroup_load(*v1394, reinterpret_cast<threadgroup float *>(v1396), v510, 0, false);
simdgroup_float8x8 v1397_store; thread simdgroup_float8x8 * v1397 = &v1397_store;uint32_t const v1398 = 256;
uint32_t const v1399 = 48;
threadgroup float_4 * const v1400 = &(*v70)[v1398];
simdgroup_load(*v1397, reinterpret_cast<threadgroup float *>(v1400), v1399, 0, false);
simdgroup_multiply_accumulate(*v76, *v1394, *v1397, *v76);
simdgroup_float8x8 v1401_store; thread simdgroup_float8x8 * v1401 = &v1401_store;uint32_t const v1402 = 258;
threadgroup float_4 * const v1403 = &(*v70)[v1402];
simdgroup_load(*v1401, reinterpret_cast<threadgroup float *>(v1403), v1399, 0, false);
simdgroup_multiply_accumulate(*v78, *v1394, *v1401, *v78);
simdgroup_float8x8 v1404_store; thread simdgroup_float8x8 * v1404 = &v1404_store;uint32_t const v1405 = 260;
threadgroup float_4 * const v1406 = &(*v70)[v1405];
simdgroup_load(*v1404, reinterpret_cast<threadgroup float *>(v1406), v1399, 0, false);
simdgroup_multiply_accumulate(*v79, *v1394, *v1404, *v79);
simdgroup_float8x8 v1407_store; thread simdgroup_float8x8 * v1407 = &v1407_store;uint32_t const v1408 = 262;
threadgroup float_4 * const v1409 = &(*v70)[v1408];
simdgroup_load(*v1407, reinterpret_cast<threadgroup float *>(v1409), v1399, 0, false);
simdgroup_multiply_accumulate(*v80, *v1394, *v1407, *v80);
simdgroup_float8x8 v1410_store; thread simdgroup_float8x8 * v1410 = &v1410_store;uint32_t const v1411 = 264;
threadgroup float_4 * const v1412 = &(*v70)[v1411];
simdgroup_load(*v1410, reinterpret_cast<threadgroup float *>(v1412), v1399, 0, false);
simdgroup_multiply_accumulate(*v81, *v1394, *v1410, *v81);
simdgroup_float8x8 v1413_store; thread simdgroup_float8x8 * v1413 = &v1413_store;uint32_t const v1414 = v500 + v153;
uint32_t const v1415 = uint32_t(v1414);
threadgroup float_4 * const v1416 = &(*v72)[v1415];
simdgroup_load(*v1413, reinterpret_cast<threadgroup float *>(v1416), v510, 0, false);
simdgroup_float8x8 v1417_store; thread simdgroup_float8x8 * v1417 = &v1417_store;uint32_t const v1418 = 352;
threadgroup float_4 * const v1419 = &(*v70)[v1418];
simdgroup_load(*v1417, reinterpret_cast<threadgroup float *>(v1419), v1399, 0, false);
simdgroup_multiply_accumulate(*v76, *v1413, *v1417, *v76);
simdgroup_float8x8 v1420_store; thread simdgroup_float8x8 * v1420 = &v1420_store;uint32_t const v1421 = 354;
threadgroup float_4 * const v1422 = &(*v70)[v1421];
simdgroup_load(*v1420, reinterpret_cast<threadgroup float *>(v1422), v1399, 0, false);
simdgroup_multiply_accumulate(*v78, *v1413, *v1420, *v78);
simdgroup_float8x8 v1423_store; thread simdgroup_float8x8 * v1423 = &v1423_store;uint32_t const v1424 = 356;
threadgroup float_4 * const v1425 = &(*v70)[v1424];
simdgroup_load(*v1423, reinterpret_cast<threadgroup float *>(v1425), v1399, 0, false);
simdgroup_multiply_accumulate(*v79, *v1413, *v1423, *v79);
simdgroup_float8x8 v1426_store; thread simdgroup_float8x8 * v1426 = &v1426_store;uint32_t const v1427 = 358;
threadgroup float_4 * const v1428 = &(*v70)[v1427];
simdgroup_load(*v1426, reinterpret_cast<threadgroup float *>(v1428), v1399, 0, false);
simdgroup_multiply_accumulate(*v80, *v1413, *v1426, *v80);
simdgroup_float8x8 v1429_store; thread simdgroup_float8x8 * v1429 = &v1429_store;uint32_t const v1430 = 360;
threadgroup float_4 * const v1431 = &(*v70)[v1430];
simdgroup_load(*v1429, reinterpret_cast<threadgroup float *>(v1431), v1399, 0, false);
simdgroup_multiply_accumulate(*v81, *v1413, *v1429, *v81);
simdgroup_float8x8 v1432_store; thread simdgroup_float8x8 * v1432 = &v1432_store;uint32_t const v1433 = v500 + v147;
uint32_t const v1434 = uint32_t(v1433);
threadgroup float_4 * const v1435 = &(*v72)[v1434];
simdgroup_load(*v1432, reinterpret_cast<threadgroup float *>(v1435), v510, 0, false);
simdgroup_float8x8 v1436_store; thread simdgroup_float8x8 * v1436 = &v1436_store;threadgroup float_4 * const v1437 = &(*v70)[v543];
simdgroup_load(*v1436, reinterpret_cast<threadgroup float *>(v1437), v1399, 0, false);
simdgroup_multiply_accumulate(*v76, *v1432, *v1436, *v76);
simdgroup_float8x8 v1438_store; thread simdgroup_float8x8 * v1438 = &v1438_store;uint32_t const v1439 = 450;
threadgroup float_4 * const v1440 = &(*v70)[v1439];
simdgroup_load(*v1438, reinterpret_cast<threadgroup float *>(v1440), v1399, 0, false);
simdgroup_multiply_accumulate(*v78, *v1432, *v1438, *v78);
simdgroup_float8x8 v1441_store; thread simdgroup_float8x8 * v1441 = &v1441_store;uint32_t const v1442 = 452;
threadgroup float_4 * const v1443 = &(*v70)[v1442];
simdgroup_load(*v1441, reinterpret_cast<threadgroup float *>(v1443), v1399, 0, false);
simdgroup_multiply_accumulate(*v79, *v1432, *v1441, *v79);
simdgroup_float8x8 v1444_store; thread simdgroup_float8x8 * v1444 = &v1444_store;uint32_t const v1445 = 454;
threadgroup float_4 * const v1446 = &(*v70)[v1445];
simdgroup_load(*v1444, reinterpret_cast<threadgroup float *>(v1446), v1399, 0, false);
simdgroup_multiply_accumulate(*v80, *v1432, *v1444, *v80);
simdgroup_float8x8 v1447_store; thread simdgroup_float8x8 * v1447 = &v1447_store;uint32_t const v1448 = 456;
threadgroup float_4 * const v1449 = &(*v70)[v1448];
simdgroup_load(*v1447, reinterpret_cast<threadgroup float *>(v1449), v1399, 0, false);
simdgroup_multiply_accumulate(*v81, *v1432, *v1447, *v81);
simdgroup_float8x8 v1450_store; thread simdgroup_float8x8 * v1450 = &v1450_store;uint32_t const v1451 = v500 + v93;
uint32_t const v1452 = uint32_t(v1451);
threadgroup float_4 * const v1453 = &(*v72)[v1452];
simdgroup_load(*v1450, reinterpret_cast<threadgroup float *>(v1453), v510, 0, false);
simdgroup_float8x8 v1454_store; thread simdgroup_float8x8 * v1454 = &v1454_store;uint32_t const v1455 = 544;
threadgroup float_4 * const v1456 = &(*v70)[v1455];
simdgroup_load(*v1454, reinterpret_cast<threadgroup float *>(v1456), v1399, 0, false);
simdgroup_multiply_accumulate(*v76, *v1450, *v1454, *v76);
simdgroup_float8x8 v1457_store; thread simdgroup_float8x8 * v1457 = &v1457_store;uint32_t const v1458 = 546;
threadgroup float_4 * const v1459 = &(*v70)[v1458];
simdgroup_load(*v1457, reinterpret_cast<threadgroup float *>(v1459), v1399, 0, false);
simdgroup_multiply_accumulate(*v78, *v1450, *v1457, *v78);
simdgroup_float8x8 v1460_store; thread simdgroup_float8x8 * v1460 = &v1460_store;uint32_t const v1461 = 548;
threadgroup float_4 * const v1462 = &(*v70)[v1461];
simdgroup_load(*v1460, reinterpret_cast<threadgroup float *>(v1462), v1399, 0, false);
simdgroup_multiply_accumulate(*v79, *v1450, *v1460, *v79);
simdgroup_float8x8 v1463_store; thread simdgroup_float8x8 * v1463 = &v1463_store;uint32_t const v1464 = 550;
threadgroup float_4 * const v1465 = &(*v70)[v1464];
simdgroup_load(*v1463, reinterpret_cast<threadgroup float *>(v1465), v1399, 0, false);
simdgroup_multiply_accumulate(*v80, *v1450, *v1463, *v80);
simdgroup_float8x8 v1466_store; thread simdgroup_float8x8 * v1466 = &v1466_store;uint32_t const v1467 = 552;
threadgroup float_4 * const v1468 = &(*v70)[v1467];
simdgroup_load(*v1466, reinterpret_cast<threadgroup float *>(v1468), v1399, 0, false);
simdgroup_multiply_accumulate(*v81, *v1450, *v1466, *v81);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
array<float, 1> v1469_store = {};
thread array<float, 1> * v1469 = &v1469_store;float const v1470 = *v90;
float const v1471 = simd_shuffle_xor(v1470, v67);;
float const v1472 = v1470 + v1471;
uint32_t const v1473 = 16;
float const v1474 = simd_shuffle_xor(v1472, v1473);;
float const v1475 = v1472 + v1474;
uint32_t const v1476 = reinterpret_cast<const thread uint32_t&>(v1475);
bool const v1477 = v1476 == v92;
float const v1478 = v75 / v1475;
float const v1479 = v1477 ? v77 : v1478;
thread float * const v1480 = &(*v1469)[v17];
*v1480 = v1479;
uint32_t const v1481 = v66 * v67;
uint32_t const v1482 = v64 + v1481;
float const v1483 = *v1480;
uint32_t const v1484 = v1482 + v68;
uint32_t const v1485 = uint32_t(v1484);
uint32_t const v1486 = v47 + v1485;
uint32_t const v1487 = 320;
uint32_t const v1488 = v66 * v1487;
uint32_t const v1489 = uint32_t(v1488);
uint32_t const v1490 = 40;
threadgroup float * const v1491 = &(*v71)[v1489];

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1491), v1490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1492 = v68 * v1490;
uint32_t const v1493 = v1488 + v1492;
uint32_t const v1494 = v69 * v153;
uint32_t const v1495 = v1493 + v1494;
bool const v1496 = v1484 < v18;
if(v1496) {
float_4 v1497_store;
thread float_4 * v1497 = &v1497_store;*v1497 = v97;
uint32_t const v1498 = uint32_t(v1495);
threadgroup float * const v1499 = &(*v71)[v1498];
float const v1500 = *v1499;
float const v1501 = v1500 * v1483;
float_4 const v1502 = *v1497;
float_4 const v1503 = [&]{
float_4 tmp = v1502;
tmp.i_0 = v1501;
return tmp;
}();
*v1497 = v1503;
uint32_t const v1504 = v1495 + v59;
uint32_t const v1505 = uint32_t(v1504);
threadgroup float * const v1506 = &(*v71)[v1505];
float const v1507 = *v1506;
float const v1508 = v1507 * v1483;
float_4 const v1509 = *v1497;
float_4 const v1510 = [&]{
float_4 tmp = v1509;
tmp.i_1 = v1508;
return tmp;
}();
*v1497 = v1510;
uint32_t const v1511 = 36;
bool const v1512 = v1494 < v1511;
if(v1512) {
float_2 const v1513 = float_2{v77, v77};
float_4 const v1514 = *v1497;
float const v1515 = v1514.i_0;
float_2 const v1516 = [&]{
float_2 tmp = v1513;
tmp.i_0 = v1515;
return tmp;
}();
float const v1517 = v1514.i_1;
float_2 const v1518 = [&]{
float_2 tmp = v1516;
tmp.i_1 = v1517;
return tmp;
}();
uint32_t const v1519 = 18;
uint32_t const v1520 = v1486 * v1519;
uint32_t const v1521 = v1494 / v153;
uint32_t const v1522 = uint32_t(v1521);
uint32_t const v1523 = v1520 + v1522;
device float_2 * const v1524 = &v4[v1523];
*v1524 = v1518;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1491), v1490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1496) {
float_4 v1525_store;
thread float_4 * v1525 = &v1525_store;*v1525 = v97;
uint32_t const v1526 = uint32_t(v1495);
threadgroup float * const v1527 = &(*v71)[v1526];
float const v1528 = *v1527;
float const v1529 = v1528 * v1483;
float_4 const v1530 = *v1525;
float_4 const v1531 = [&]{
float_4 tmp = v1530;
tmp.i_0 = v1529;
return tmp;
}();
*v1525 = v1531;
uint32_t const v1532 = v1495 + v59;
uint32_t const v1533 = uint32_t(v1532);
threadgroup float * const v1534 = &(*v71)[v1533];
float const v1535 = *v1534;
float const v1536 = v1535 * v1483;
float_4 const v1537 = *v1525;
float_4 const v1538 = [&]{
float_4 tmp = v1537;
tmp.i_1 = v1536;
return tmp;
}();
*v1525 = v1538;
uint32_t const v1539 = v67 + v1494;
uint32_t const v1540 = 36;
bool const v1541 = v1539 < v1540;
if(v1541) {
float_2 const v1542 = float_2{v77, v77};
float_4 const v1543 = *v1525;
float const v1544 = v1543.i_0;
float_2 const v1545 = [&]{
float_2 tmp = v1542;
tmp.i_0 = v1544;
return tmp;
}();
float const v1546 = v1543.i_1;
float_2 const v1547 = [&]{
float_2 tmp = v1545;
tmp.i_1 = v1546;
return tmp;
}();
uint32_t const v1548 = 18;
uint32_t const v1549 = v1486 * v1548;
uint32_t const v1550 = v1539 / v153;
uint32_t const v1551 = uint32_t(v1550);
uint32_t const v1552 = v1549 + v1551;
device float_2 * const v1553 = &v4[v1552];
*v1553 = v1547;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1491), v1490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1496) {
float_4 v1554_store;
thread float_4 * v1554 = &v1554_store;*v1554 = v97;
uint32_t const v1555 = uint32_t(v1495);
threadgroup float * const v1556 = &(*v71)[v1555];
float const v1557 = *v1556;
float const v1558 = v1557 * v1483;
float_4 const v1559 = *v1554;
float_4 const v1560 = [&]{
float_4 tmp = v1559;
tmp.i_0 = v1558;
return tmp;
}();
*v1554 = v1560;
uint32_t const v1561 = v1495 + v59;
uint32_t const v1562 = uint32_t(v1561);
threadgroup float * const v1563 = &(*v71)[v1562];
float const v1564 = *v1563;
float const v1565 = v1564 * v1483;
float_4 const v1566 = *v1554;
float_4 const v1567 = [&]{
float_4 tmp = v1566;
tmp.i_1 = v1565;
return tmp;
}();
*v1554 = v1567;
uint32_t const v1568 = v1473 + v1494;
uint32_t const v1569 = 36;
bool const v1570 = v1568 < v1569;
if(v1570) {
float_2 const v1571 = float_2{v77, v77};
float_4 const v1572 = *v1554;
float const v1573 = v1572.i_0;
float_2 const v1574 = [&]{
float_2 tmp = v1571;
tmp.i_0 = v1573;
return tmp;
}();
float const v1575 = v1572.i_1;
float_2 const v1576 = [&]{
float_2 tmp = v1574;
tmp.i_1 = v1575;
return tmp;
}();
uint32_t const v1577 = 18;
uint32_t const v1578 = v1486 * v1577;
uint32_t const v1579 = v1568 / v153;
uint32_t const v1580 = uint32_t(v1579);
uint32_t const v1581 = v1578 + v1580;
device float_2 * const v1582 = &v4[v1581];
*v1582 = v1576;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1491), v1490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1496) {
float_4 v1583_store;
thread float_4 * v1583 = &v1583_store;*v1583 = v97;
uint32_t const v1584 = uint32_t(v1495);
threadgroup float * const v1585 = &(*v71)[v1584];
float const v1586 = *v1585;
float const v1587 = v1586 * v1483;
float_4 const v1588 = *v1583;
float_4 const v1589 = [&]{
float_4 tmp = v1588;
tmp.i_0 = v1587;
return tmp;
}();
*v1583 = v1589;
uint32_t const v1590 = v1495 + v59;
uint32_t const v1591 = uint32_t(v1590);
threadgroup float * const v1592 = &(*v71)[v1591];
float const v1593 = *v1592;
float const v1594 = v1593 * v1483;
float_4 const v1595 = *v1583;
float_4 const v1596 = [&]{
float_4 tmp = v1595;
tmp.i_1 = v1594;
return tmp;
}();
*v1583 = v1596;
uint32_t const v1597 = 24;
uint32_t const v1598 = v1597 + v1494;
uint32_t const v1599 = 36;
bool const v1600 = v1598 < v1599;
if(v1600) {
float_2 const v1601 = float_2{v77, v77};
float_4 const v1602 = *v1583;
float const v1603 = v1602.i_0;
float_2 const v1604 = [&]{
float_2 tmp = v1601;
tmp.i_0 = v1603;
return tmp;
}();
float const v1605 = v1602.i_1;
float_2 const v1606 = [&]{
float_2 tmp = v1604;
tmp.i_1 = v1605;
return tmp;
}();
uint32_t const v1607 = 18;
uint32_t const v1608 = v1486 * v1607;
uint32_t const v1609 = v1598 / v153;
uint32_t const v1610 = uint32_t(v1609);
uint32_t const v1611 = v1608 + v1610;
device float_2 * const v1612 = &v4[v1611];
*v1612 = v1606;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1491), v1490);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1496) {
float_4 v1613_store;
thread float_4 * v1613 = &v1613_store;*v1613 = v97;
uint32_t const v1614 = uint32_t(v1495);
threadgroup float * const v1615 = &(*v71)[v1614];
float const v1616 = *v1615;
float const v1617 = v1616 * v1483;
float_4 const v1618 = *v1613;
float_4 const v1619 = [&]{
float_4 tmp = v1618;
tmp.i_0 = v1617;
return tmp;
}();
*v1613 = v1619;
uint32_t const v1620 = v1495 + v59;
uint32_t const v1621 = uint32_t(v1620);
threadgroup float * const v1622 = &(*v71)[v1621];
float const v1623 = *v1622;
float const v1624 = v1623 * v1483;
float_4 const v1625 = *v1613;
float_4 const v1626 = [&]{
float_4 tmp = v1625;
tmp.i_1 = v1624;
return tmp;
}();
*v1613 = v1626;
uint32_t const v1627 = v61 + v1494;
uint32_t const v1628 = 36;
bool const v1629 = v1627 < v1628;
if(v1629) {
float_2 const v1630 = float_2{v77, v77};
float_4 const v1631 = *v1613;
float const v1632 = v1631.i_0;
float_2 const v1633 = [&]{
float_2 tmp = v1630;
tmp.i_0 = v1632;
return tmp;
}();
float const v1634 = v1631.i_1;
float_2 const v1635 = [&]{
float_2 tmp = v1633;
tmp.i_1 = v1634;
return tmp;
}();
uint32_t const v1636 = 18;
uint32_t const v1637 = v1486 * v1636;
uint32_t const v1638 = v1627 / v153;
uint32_t const v1639 = uint32_t(v1638);
uint32_t const v1640 = v1637 + v1639;
device float_2 * const v1641 = &v4[v1640];
*v1641 = v1635;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
