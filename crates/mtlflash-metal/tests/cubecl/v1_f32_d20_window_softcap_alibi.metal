// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent alibi
// call: kernel=v1 t=f32 h=2 lq=70 lk=90 d=20 dv=36 lo=20 hi=7 softcap=5 alibi=h; 2 3 1; 000000005e010000050000000100000000000000c20100000500000001000000000000002a030000090000000100000000000000000000000000000000000000000000000000000000000000000000000000000001000000be2d373d0000a040000000001b0000001400000000000000460000005a0000000200000001000000bc0200008403000054060000b0130000040000000400000004000000010000000200000000000000
// call: kernel=v1 t=f32 h=2 lq=90 lk=40 d=20 dv=36 lo=8 hi=0 softcap=2 alibi=h nan=hidden; 2 3 1; 00000000c2010000050000000100000000000000c8000000050000000100000000000000680100000900000001000000000000000000000000000000000000000000000000000000000000000000000000000000010000002ef9e43d00000040c6ffffffceffffffceffffff000000005a0000002800000002000000010000008403000090010000d002000050190000040000000400000004000000010000000200000000000000

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
float scalars_f32[2];
int32_t scalars_i32[4];
uint32_t scalars_u32[4];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device float_4 const* const v1 [[buffer(0)]], device float_4 const* const v2 [[buffer(1)]], device float_4 const* const v3 [[buffer(2)]], device float * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
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
uint32_t const v41 = 1;
uint32_t const v42 = v18 - v41;
uint32_t const v43 = 32;
uint32_t const v44 = v42 / v43;
uint32_t const v45 = threadgroup_position_in_grid_v13[1];
uint32_t const v46 = v44 - v45;
uint32_t const v47 = v46 * v43;
uint32_t const v48 = uint32_t(v38);
uint32_t const v49 = v48 * v27;
uint32_t const v50 = uint32_t(v39);
uint32_t const v51 = v50 * v28;
uint32_t const v52 = v49 + v51;
uint32_t const v53 = v48 * v30;
uint32_t const v54 = uint32_t(v40);
uint32_t const v55 = v54 * v31;
uint32_t const v56 = v53 + v55;
uint32_t const v57 = v48 * v33;
uint32_t const v58 = v54 * v34;
uint32_t const v59 = v57 + v58;
uint32_t const v60 = thread_index_in_threadgroup_v12 % v43;
uint32_t const v61 = thread_index_in_threadgroup_v12 / v43;
uint32_t const v62 = 8;
uint32_t const v63 = v60 % v62;
uint32_t const v64 = v60 / v62;
threadgroup array<float_4, 640> * const v65 = reinterpret_cast<threadgroup array<float_4, 640> *>(&v14[0]);
threadgroup array<float, 1280> * const v66 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[10240]);
threadgroup array<float, 1280> * const v67 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[15360]);
uint32_t const v68 = 1;
threadgroup array<uint32_t, 8> * const v69 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[20624]);
simdgroup_float8x8 v70_store; thread simdgroup_float8x8 * v70 = &v70_store;float const v71 = 0;
*v70 = make_filled_simdgroup_matrix<float, 8, 8>(v71);
simdgroup_float8x8 v72_store; thread simdgroup_float8x8 * v72 = &v72_store;*v72 = make_filled_simdgroup_matrix<float, 8, 8>(v71);
simdgroup_float8x8 v73_store; thread simdgroup_float8x8 * v73 = &v73_store;*v73 = make_filled_simdgroup_matrix<float, 8, 8>(v71);
simdgroup_float8x8 v74_store; thread simdgroup_float8x8 * v74 = &v74_store;*v74 = make_filled_simdgroup_matrix<float, 8, 8>(v71);
simdgroup_float8x8 v75_store; thread simdgroup_float8x8 * v75 = &v75_store;*v75 = make_filled_simdgroup_matrix<float, 8, 8>(v71);
simdgroup_float8x8 v76_store; thread simdgroup_float8x8 * v76 = &v76_store;*v76 = make_filled_simdgroup_matrix<float, 8, 8>(v71);
simdgroup_float8x8 v77_store; thread simdgroup_float8x8 * v77 = &v77_store;*v77 = make_filled_simdgroup_matrix<float, 8, 8>(v71);
simdgroup_float8x8 v78_store; thread simdgroup_float8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<float, 8, 8>(v71);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v71);
array<float, 1> v80_store = {};
thread array<float, 1> * v80 = &v80_store;array<float, 1> v81_store = {};
thread array<float, 1> * v81 = &v81_store;array<float, 1> v82_store = {};
thread array<float, 1> * v82 = &v82_store;thread float * const v83 = &(*v80)[v17];
float const v84 = -3.402823470e+38;
*v83 = v84;
thread float * const v85 = &(*v81)[v17];
*v85 = v71;
thread float * const v86 = &(*v82)[v17];
*v86 = v71;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v87 = 0;
uint32_t const v88 = 6;
uint32_t const v89 = thread_index_in_threadgroup_v12 / v88;
uint32_t const v90 = thread_index_in_threadgroup_v12 % v88;
uint32_t const v91 = v89 / v62;
uint32_t const v92 = v91 * v62;
uint32_t const v93 = v47 + v92;
uint32_t const v94 = v89 % v62;
uint32_t const v95 = v93 + v94;
float_4 const v96 = float_4{v71, v71, v71, v71};
float_4 v97_store;
thread float_4 * v97 = &v97_store;*v97 = v96;
bool const v98 = v95 < v18;
if(v98) {
uint32_t const v99 = uint32_t(v95);
uint32_t const v100 = v99 * v29;
uint32_t const v101 = v52 + v100;
uint32_t const v102 = 4;
uint32_t const v103 = v90 * v102;
float_4 v104_store;
thread float_4 * v104 = &v104_store;*v104 = v96;
uint32_t const v105 = 20;
bool const v106 = v103 < v105;
if(v106) {
uint32_t const v107 = v103 / v102;
uint32_t const v108 = uint32_t(v107);
uint32_t const v109 = v101 + v108;
device float_4 const* const v110 = &v1[v109];
float_4 const v111 = *v110;
*v104 = v111;
}
float_4 const v112 = *v104;
*v97 = v112;
}
uint32_t const v113 = v89 * v62;
uint32_t const v114 = v113 + v90;
uint32_t const v115 = uint32_t(v114);
threadgroup float_4 * const v116 = &(*v65)[v115];
float_4 const v117 = *v97;
*v116 = v117;
uint32_t const v118 = 128;
uint32_t const v119 = thread_index_in_threadgroup_v12 + v118;
uint32_t const v120 = v119 / v88;
uint32_t const v121 = v119 % v88;
uint32_t const v122 = v120 / v62;
uint32_t const v123 = v122 * v62;
uint32_t const v124 = v47 + v123;
uint32_t const v125 = v120 % v62;
uint32_t const v126 = v124 + v125;
float_4 v127_store;
thread float_4 * v127 = &v127_store;*v127 = v96;
bool const v128 = v126 < v18;
if(v128) {
uint32_t const v129 = uint32_t(v126);
uint32_t const v130 = v129 * v29;
uint32_t const v131 = v52 + v130;
uint32_t const v132 = 4;
uint32_t const v133 = v121 * v132;
float_4 v134_store;
thread float_4 * v134 = &v134_store;*v134 = v96;
uint32_t const v135 = 20;
bool const v136 = v133 < v135;
if(v136) {
uint32_t const v137 = v133 / v132;
uint32_t const v138 = uint32_t(v137);
uint32_t const v139 = v131 + v138;
device float_4 const* const v140 = &v1[v139];
float_4 const v141 = *v140;
*v134 = v141;
}
float_4 const v142 = *v134;
*v127 = v142;
}
uint32_t const v143 = 192;
bool const v144 = v119 < v143;
if(v144) {
uint32_t const v145 = v120 * v62;
uint32_t const v146 = v145 + v121;
uint32_t const v147 = uint32_t(v146);
threadgroup float_4 * const v148 = &(*v65)[v147];
float_4 const v149 = *v127;
*v148 = v149;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v150 = 4;
uint32_t const v151 = v61 / v150;
bool const v152 = v151 == v87;
if(v152) {
uint32_t const v153 = v61 % v150;
uint32_t const v154 = 64;
uint32_t const v155 = v153 * v154;
uint32_t const v156 = uint32_t(v155);
threadgroup float_4 * const v157 = &(*v65)[v156];
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v157), v43, 0, false);
uint32_t const v158 = 2;
uint32_t const v159 = v155 + v158;
uint32_t const v160 = uint32_t(v159);
threadgroup float_4 * const v161 = &(*v65)[v160];
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v161), v43, 0, false);
uint32_t const v162 = v155 + v150;
uint32_t const v163 = uint32_t(v162);
threadgroup float_4 * const v164 = &(*v65)[v163];
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v164), v43, 0, false);
}
bool const v165 = thread_index_in_threadgroup_v12 < v62;
if(v165) {
uint32_t const v166 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v167 = &(*v69)[v166];
*v167 = v87;
}
uint32_t const v168 = v47 + v43;
uint32_t const v169 = min(v168, v18);
uint32_t const v170 = v169 - v41;
int32_t const v171 = int32_t(v19);
int32_t const v172 = 0;
int32_t const v173 = int32_t(v47);
int32_t const v174 = v173 + v22;
int32_t const v175 = max(v172, v174);
int32_t const v176 = int32_t(v170);
int32_t const v177 = v176 + v22;
int32_t const v178 = max(v172, v177);
int32_t const v179 = v176 + v23;
int32_t const v180 = 1;
int32_t const v181 = v179 + v180;
int32_t const v182 = min(v171, v181);
int32_t const v183 = v173 + v23;
int32_t const v184 = v183 + v180;
int32_t const v185 = min(v171, v184);
int32_t const v186 = max(v182, v172);
int32_t const v187 = max(v185, v172);
int32_t const v188 = min(v175, v171);
uint32_t const v189 = uint32_t(v188);
uint32_t const v190 = v189 / v43;
int32_t const v191 = 31;
int32_t const v192 = v186 + v191;
uint32_t const v193 = uint32_t(v192);
uint32_t const v194 = v193 / v43;
uint32_t const v195 = max(v194, v190);
int32_t const v196 = min(v178, v171);
uint32_t const v197 = uint32_t(v196);
uint32_t const v198 = v197 + v43;
uint32_t const v199 = v198 - v41;
uint32_t const v200 = v199 / v43;
uint32_t const v201 = uint32_t(v187);
uint32_t const v202 = v201 / v43;
uint32_t const v203 = min(v200, v195);
uint32_t const v204 = max(v202, v203);
uint32_t const v205 = min(v204, v195);
bool const v206 = v190 < v195;
if(v206) {
uint32_t const v207 = v19 - v41;
uint32_t const v208 = v190 * v43;
array<float_4, 2> v209_store = {};
thread array<float_4, 2> * v209 = &v209_store;uint32_t const v210 = 2;
array<float_4, 3> v211_store = {};
thread array<float_4, 3> * v211 = &v211_store;uint32_t const v212 = 3;
uint32_t const v213 = v208 + v89;
uint32_t const v214 = min(v213, v207);
uint32_t const v215 = uint32_t(v214);
uint32_t const v216 = v215 * v32;
uint32_t const v217 = v56 + v216;
uint32_t const v218 = v90 * v150;
float_4 v219_store;
thread float_4 * v219 = &v219_store;*v219 = v96;
uint32_t const v220 = 20;
bool const v221 = v218 < v220;
if(v221) {
uint32_t const v222 = v218 / v150;
uint32_t const v223 = uint32_t(v222);
uint32_t const v224 = v217 + v223;
device float_4 const* const v225 = &v2[v224];
float_4 const v226 = *v225;
*v219 = v226;
}
thread float_4 * const v227 = &(*v209)[v17];
float_4 const v228 = *v219;
*v227 = v228;
uint32_t const v229 = v208 + v120;
uint32_t const v230 = min(v229, v207);
uint32_t const v231 = uint32_t(v230);
uint32_t const v232 = v231 * v32;
uint32_t const v233 = v56 + v232;
uint32_t const v234 = v121 * v150;
float_4 v235_store;
thread float_4 * v235 = &v235_store;*v235 = v96;
bool const v236 = v234 < v220;
if(v236) {
uint32_t const v237 = v234 / v150;
uint32_t const v238 = uint32_t(v237);
uint32_t const v239 = v233 + v238;
device float_4 const* const v240 = &v2[v239];
float_4 const v241 = *v240;
*v235 = v241;
}
thread float_4 * const v242 = &(*v209)[v68];
float_4 const v243 = *v235;
*v242 = v243;
uint32_t const v244 = 10;
uint32_t const v245 = thread_index_in_threadgroup_v12 / v244;
uint32_t const v246 = v208 + v245;
uint32_t const v247 = min(v246, v207);
uint32_t const v248 = uint32_t(v247);
uint32_t const v249 = v248 * v35;
uint32_t const v250 = v59 + v249;
uint32_t const v251 = thread_index_in_threadgroup_v12 % v244;
uint32_t const v252 = v251 * v150;
float_4 v253_store;
thread float_4 * v253 = &v253_store;*v253 = v96;
uint32_t const v254 = 36;
bool const v255 = v252 < v254;
if(v255) {
uint32_t const v256 = v252 / v150;
uint32_t const v257 = uint32_t(v256);
uint32_t const v258 = v250 + v257;
device float_4 const* const v259 = &v3[v258];
float_4 const v260 = *v259;
*v253 = v260;
}
thread float_4 * const v261 = &(*v211)[v17];
float_4 const v262 = *v253;
*v261 = v262;
uint32_t const v263 = v119 / v244;
uint32_t const v264 = v208 + v263;
uint32_t const v265 = min(v264, v207);
uint32_t const v266 = uint32_t(v265);
uint32_t const v267 = v266 * v35;
uint32_t const v268 = v59 + v267;
uint32_t const v269 = v119 % v244;
uint32_t const v270 = v269 * v150;
float_4 v271_store;
thread float_4 * v271 = &v271_store;*v271 = v96;
bool const v272 = v270 < v254;
if(v272) {
uint32_t const v273 = v270 / v150;
uint32_t const v274 = uint32_t(v273);
uint32_t const v275 = v268 + v274;
device float_4 const* const v276 = &v3[v275];
float_4 const v277 = *v276;
*v271 = v277;
}
thread float_4 * const v278 = &(*v211)[v68];
float_4 const v279 = *v271;
*v278 = v279;
uint32_t const v280 = 256;
uint32_t const v281 = thread_index_in_threadgroup_v12 + v280;
uint32_t const v282 = v281 / v244;
uint32_t const v283 = v208 + v282;
uint32_t const v284 = min(v283, v207);
uint32_t const v285 = uint32_t(v284);
uint32_t const v286 = v285 * v35;
uint32_t const v287 = v59 + v286;
uint32_t const v288 = v281 % v244;
uint32_t const v289 = v288 * v150;
float_4 v290_store;
thread float_4 * v290 = &v290_store;*v290 = v96;
bool const v291 = v289 < v254;
if(v291) {
uint32_t const v292 = v289 / v150;
uint32_t const v293 = uint32_t(v292);
uint32_t const v294 = v287 + v293;
device float_4 const* const v295 = &v3[v294];
float_4 const v296 = *v295;
*v290 = v296;
}
thread float_4 * const v297 = &(*v211)[v210];
float_4 const v298 = *v290;
*v297 = v298;
float const v299 = 1;
for(uint32_t v300 = v190; v300 < v195; v300 += v41) {
uint32_t const v301 = v300 * v43;
bool const v302 = v300 >= v203;
bool const v303 = v300 < v205;
bool const v304 = v302 && v303;
uint32_t const v305 = 2;
uint32_t const v306 = v300 % v305;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 const v307 = *v227;
*v116 = v307;
uint32_t const v308 = v120 * v62;
uint32_t const v309 = v308 + v121;
if(v144) {
float_4 const v310 = *v242;
uint32_t const v311 = uint32_t(v309);
threadgroup float_4 * const v312 = &(*v65)[v311];
*v312 = v310;
}
uint32_t const v313 = 12;
uint32_t const v314 = v245 * v313;
uint32_t const v315 = v280 + v314;
uint32_t const v316 = v315 + v251;
float_4 const v317 = *v261;
uint32_t const v318 = uint32_t(v316);
threadgroup float_4 * const v319 = &(*v65)[v318];
*v319 = v317;
uint32_t const v320 = v263 * v313;
uint32_t const v321 = v280 + v320;
uint32_t const v322 = v321 + v269;
float_4 const v323 = *v278;
uint32_t const v324 = uint32_t(v322);
threadgroup float_4 * const v325 = &(*v65)[v324];
*v325 = v323;
uint32_t const v326 = v282 * v313;
uint32_t const v327 = v280 + v326;
uint32_t const v328 = v327 + v288;
uint32_t const v329 = 320;
bool const v330 = v281 < v329;
if(v330) {
float_4 const v331 = *v297;
uint32_t const v332 = uint32_t(v328);
threadgroup float_4 * const v333 = &(*v65)[v332];
*v333 = v331;
}
bool const v334 = !v304;
bool const v335 = false;
if(v334) {
float const v336 = v317.i_0;
uint32_t const v337 = reinterpret_cast<const thread uint32_t&>(v336);
uint32_t const v338 = 2139095040;
uint32_t const v339 = v337 & v338;
bool const v340 = v339 == v338;
float const v341 = v317.i_1;
uint32_t const v342 = reinterpret_cast<const thread uint32_t&>(v341);
uint32_t const v343 = v342 & v338;
bool const v344 = v343 == v338;
bool const v345 = v340 || v344;
float const v346 = v317.i_2;
uint32_t const v347 = reinterpret_cast<const thread uint32_t&>(v346);
uint32_t const v348 = v347 & v338;
bool const v349 = v348 == v338;
bool const v350 = v345 || v349;
float const v351 = v317.i_3;
uint32_t const v352 = reinterpret_cast<const thread uint32_t&>(v351);
uint32_t const v353 = v352 & v338;
bool const v354 = v353 == v338;
bool const v355 = v350 || v354;
float const v356 = v323.i_0;
uint32_t const v357 = reinterpret_cast<const thread uint32_t&>(v356);
uint32_t const v358 = v357 & v338;
bool const v359 = v358 == v338;
bool const v360 = v355 || v359;
float const v361 = v323.i_1;
uint32_t const v362 = reinterpret_cast<const thread uint32_t&>(v361);
uint32_t const v363 = v362 & v338;
bool const v364 = v363 == v338;
bool const v365 = v360 || v364;
float const v366 = v323.i_2;
uint32_t const v367 = reinterpret_cast<const thread uint32_t&>(v366);
uint32_t const v368 = v367 & v338;
bool const v369 = v368 == v338;
bool const v370 = v365 || v369;
float const v371 = v323.i_3;
uint32_t const v372 = reinterpret_cast<const thread uint32_t&>(v371);
uint32_t const v373 = v372 & v338;
bool const v374 = v373 == v338;
bool const v375 = v370 || v374;
float_4 const v376 = *v297;
float const v377 = v376.i_0;
uint32_t const v378 = reinterpret_cast<const thread uint32_t&>(v377);
uint32_t const v379 = v378 & v338;
bool const v380 = v379 == v338;
bool const v381 = v375 || v380;
float const v382 = v376.i_1;
uint32_t const v383 = reinterpret_cast<const thread uint32_t&>(v382);
uint32_t const v384 = v383 & v338;
bool const v385 = v384 == v338;
bool const v386 = v381 || v385;
float const v387 = v376.i_2;
uint32_t const v388 = reinterpret_cast<const thread uint32_t&>(v387);
uint32_t const v389 = v388 & v338;
bool const v390 = v389 == v338;
bool const v391 = v386 || v390;
float const v392 = v376.i_3;
uint32_t const v393 = reinterpret_cast<const thread uint32_t&>(v392);
uint32_t const v394 = v393 & v338;
bool const v395 = v394 == v338;
bool const v396 = v391 || v395;
bool const v397 = simd_any(v396);;
bool const v398 = thread_index_in_simdgroup_v11 == v87;
if(v398) {
uint32_t const v399 = v397 ? v41 : v87;
uint32_t const v400 = v306 * v150;
uint32_t const v401 = v400 + v61;
uint32_t const v402 = uint32_t(v401);
threadgroup uint32_t * const v403 = &(*v69)[v402];
*v403 = v399;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v404 = v301 + v43;
uint32_t const v405 = v404 + v89;
uint32_t const v406 = min(v405, v207);
uint32_t const v407 = uint32_t(v406);
uint32_t const v408 = v407 * v32;
uint32_t const v409 = v56 + v408;
float_4 v410_store;
thread float_4 * v410 = &v410_store;*v410 = v96;
if(v221) {
uint32_t const v411 = v218 / v150;
uint32_t const v412 = uint32_t(v411);
uint32_t const v413 = v409 + v412;
device float_4 const* const v414 = &v2[v413];
float_4 const v415 = *v414;
*v410 = v415;
}
float_4 const v416 = *v410;
*v227 = v416;
uint32_t const v417 = v404 + v120;
uint32_t const v418 = min(v417, v207);
uint32_t const v419 = uint32_t(v418);
uint32_t const v420 = v419 * v32;
uint32_t const v421 = v56 + v420;
float_4 v422_store;
thread float_4 * v422 = &v422_store;*v422 = v96;
if(v236) {
uint32_t const v423 = v234 / v150;
uint32_t const v424 = uint32_t(v423);
uint32_t const v425 = v421 + v424;
device float_4 const* const v426 = &v2[v425];
float_4 const v427 = *v426;
*v422 = v427;
}
float_4 const v428 = *v422;
*v242 = v428;
uint32_t const v429 = v404 + v245;
uint32_t const v430 = min(v429, v207);
uint32_t const v431 = uint32_t(v430);
uint32_t const v432 = v431 * v35;
uint32_t const v433 = v59 + v432;
float_4 v434_store;
thread float_4 * v434 = &v434_store;*v434 = v96;
if(v255) {
uint32_t const v435 = v252 / v150;
uint32_t const v436 = uint32_t(v435);
uint32_t const v437 = v433 + v436;
device float_4 const* const v438 = &v3[v437];
float_4 const v439 = *v438;
*v434 = v439;
}
float_4 const v440 = *v434;
*v261 = v440;
uint32_t const v441 = v404 + v263;
uint32_t const v442 = min(v441, v207);
uint32_t const v443 = uint32_t(v442);
uint32_t const v444 = v443 * v35;
uint32_t const v445 = v59 + v444;
float_4 v446_store;
thread float_4 * v446 = &v446_store;*v446 = v96;
if(v272) {
uint32_t const v447 = v270 / v150;
uint32_t const v448 = uint32_t(v447);
uint32_t const v449 = v445 + v448;
device float_4 const* const v450 = &v3[v449];
float_4 const v451 = *v450;
*v446 = v451;
}
float_4 const v452 = *v446;
*v278 = v452;
uint32_t const v453 = v404 + v282;
uint32_t const v454 = min(v453, v207);
uint32_t const v455 = uint32_t(v454);
uint32_t const v456 = v455 * v35;
uint32_t const v457 = v59 + v456;
float_4 v458_store;
thread float_4 * v458 = &v458_store;*v458 = v96;
if(v291) {
uint32_t const v459 = v289 / v150;
uint32_t const v460 = uint32_t(v459);
uint32_t const v461 = v457 + v460;
device float_4 const* const v462 = &v3[v461];
float_4 const v463 = *v462;
*v458 = v463;
}
float_4 const v464 = *v458;
*v297 = v464;
bool v465_store;
thread bool * v465 = &v465_store;*v465 = v335;
bool const v466 = *v465;
bool const v467 = true;
bool v468_store;
thread bool * v468 = &v468_store;if(v466) {
*v468 = v467;
}
 else {
uint32_t const v469 = v306 * v150;
uint32_t const v470 = uint32_t(v469);
threadgroup uint32_t * const v471 = &(*v69)[v470];
uint32_t const v472 = *v471;
bool const v473 = v472 != v87;
*v468 = v473;
}
bool const v474 = *v468;
*v465 = v474;
bool const v475 = *v465;
bool v476_store;
thread bool * v476 = &v476_store;if(v475) {
*v476 = v467;
}
 else {
uint32_t const v477 = v306 * v150;
uint32_t const v478 = v477 + v41;
uint32_t const v479 = uint32_t(v478);
threadgroup uint32_t * const v480 = &(*v69)[v479];
uint32_t const v481 = *v480;
bool const v482 = v481 != v87;
*v476 = v482;
}
bool const v483 = *v476;
*v465 = v483;
bool const v484 = *v465;
bool v485_store;
thread bool * v485 = &v485_store;if(v484) {
*v485 = v467;
}
 else {
uint32_t const v486 = v306 * v150;
uint32_t const v487 = v486 + v305;
uint32_t const v488 = uint32_t(v487);
threadgroup uint32_t * const v489 = &(*v69)[v488];
uint32_t const v490 = *v489;
bool const v491 = v490 != v87;
*v485 = v491;
}
bool const v492 = *v485;
*v465 = v492;
bool const v493 = *v465;
bool v494_store;
thread bool * v494 = &v494_store;if(v493) {
*v494 = v467;
}
 else {
uint32_t const v495 = v306 * v150;
uint32_t const v496 = 3;
uint32_t const v497 = v495 + v496;
uint32_t const v498 = uint32_t(v497);
threadgroup uint32_t * const v499 = &(*v69)[v498];
uint32_t const v500 = *v499;
bool const v501 = v500 != v87;
*v494 = v501;
}
bool const v502 = *v494;
*v465 = v502;
bool v503_store;
thread bool * v503 = &v503_store;if(v304) {
*v503 = v467;
}
 else {
*v503 = v335;
}
uint32_t const v504 = v61 * v329;
simdgroup_float8x8 v505_store; thread simdgroup_float8x8 * v505 = &v505_store;*v505 = make_filled_simdgroup_matrix<float, 8, 8>(v71);
simdgroup_float8x8 v506_store; thread simdgroup_float8x8 * v506 = &v506_store;threadgroup float_4 * const v507 = &(*v65)[v17];
simdgroup_load(*v506, reinterpret_cast<threadgroup float *>(v507), v43, 0, true);
simdgroup_multiply_accumulate(*v505, *v76, *v506, *v505);
simdgroup_float8x8 v508_store; thread simdgroup_float8x8 * v508 = &v508_store;threadgroup float_4 * const v509 = &(*v65)[v210];
simdgroup_load(*v508, reinterpret_cast<threadgroup float *>(v509), v43, 0, true);
simdgroup_multiply_accumulate(*v505, *v77, *v508, *v505);
simdgroup_float8x8 v510_store; thread simdgroup_float8x8 * v510 = &v510_store;uint32_t const v511 = 4;
threadgroup float_4 * const v512 = &(*v65)[v511];
simdgroup_load(*v510, reinterpret_cast<threadgroup float *>(v512), v43, 0, true);
simdgroup_multiply_accumulate(*v505, *v78, *v510, *v505);
uint32_t const v513 = uint32_t(v504);
uint32_t const v514 = 40;
threadgroup float * const v515 = &(*v66)[v513];

simdgroup_store(*v505, reinterpret_cast<threadgroup float *>(v515), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v516_store; thread simdgroup_float8x8 * v516 = &v516_store;*v516 = make_filled_simdgroup_matrix<float, 8, 8>(v71);
simdgroup_float8x8 v517_store; thread simdgroup_float8x8 * v517 = &v517_store;uint32_t const v518 = 64;
threadgroup float_4 * const v519 = &(*v65)[v518];
simdgroup_load(*v517, reinterpret_cast<threadgroup float *>(v519), v43, 0, true);
simdgroup_multiply_accumulate(*v516, *v76, *v517, *v516);
simdgroup_float8x8 v520_store; thread simdgroup_float8x8 * v520 = &v520_store;uint32_t const v521 = 66;
threadgroup float_4 * const v522 = &(*v65)[v521];
simdgroup_load(*v520, reinterpret_cast<threadgroup float *>(v522), v43, 0, true);
simdgroup_multiply_accumulate(*v516, *v77, *v520, *v516);
simdgroup_float8x8 v523_store; thread simdgroup_float8x8 * v523 = &v523_store;uint32_t const v524 = 68;
threadgroup float_4 * const v525 = &(*v65)[v524];
simdgroup_load(*v523, reinterpret_cast<threadgroup float *>(v525), v43, 0, true);
simdgroup_multiply_accumulate(*v516, *v78, *v523, *v516);
uint32_t const v526 = v504 + v62;
uint32_t const v527 = uint32_t(v526);
threadgroup float * const v528 = &(*v66)[v527];

simdgroup_store(*v516, reinterpret_cast<threadgroup float *>(v528), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v529_store; thread simdgroup_float8x8 * v529 = &v529_store;*v529 = make_filled_simdgroup_matrix<float, 8, 8>(v71);
uint32_t const v530 = 16;
simdgroup_float8x8 v531_store; thread simdgroup_float8x8 * v531 = &v531_store;uint32_t const v532 = 128;
threadgroup float_4 * const v533 = &(*v65)[v532];
simdgroup_load(*v531, reinterpret_cast<threadgroup float *>(v533), v43, 0, true);
simdgroup_multiply_accumulate(*v529, *v76, *v531, *v529);
simdgroup_float8x8 v534_store; thread simdgroup_float8x8 * v534 = &v534_store;uint32_t const v535 = 130;
threadgroup float_4 * const v536 = &(*v65)[v535];
simdgroup_load(*v534, reinterpret_cast<threadgroup float *>(v536), v43, 0, true);
simdgroup_multiply_accumulate(*v529, *v77, *v534, *v529);
simdgroup_float8x8 v537_store; thread simdgroup_float8x8 * v537 = &v537_store;uint32_t const v538 = 132;
threadgroup float_4 * const v539 = &(*v65)[v538];
simdgroup_load(*v537, reinterpret_cast<threadgroup float *>(v539), v43, 0, true);
simdgroup_multiply_accumulate(*v529, *v78, *v537, *v529);
uint32_t const v540 = v504 + v530;
uint32_t const v541 = uint32_t(v540);
threadgroup float * const v542 = &(*v66)[v541];

simdgroup_store(*v529, reinterpret_cast<threadgroup float *>(v542), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v543_store; thread simdgroup_float8x8 * v543 = &v543_store;*v543 = make_filled_simdgroup_matrix<float, 8, 8>(v71);
uint32_t const v544 = 24;
simdgroup_float8x8 v545_store; thread simdgroup_float8x8 * v545 = &v545_store;uint32_t const v546 = 192;
uint32_t const v547 = 448;
threadgroup float_4 * const v548 = &(*v65)[v546];
simdgroup_load(*v545, reinterpret_cast<threadgroup float *>(v548), v43, 0, true);
simdgroup_multiply_accumulate(*v543, *v76, *v545, *v543);
simdgroup_float8x8 v549_store; thread simdgroup_float8x8 * v549 = &v549_store;uint32_t const v550 = 194;
threadgroup float_4 * const v551 = &(*v65)[v550];
simdgroup_load(*v549, reinterpret_cast<threadgroup float *>(v551), v43, 0, true);
simdgroup_multiply_accumulate(*v543, *v77, *v549, *v543);
simdgroup_float8x8 v552_store; thread simdgroup_float8x8 * v552 = &v552_store;uint32_t const v553 = 196;
threadgroup float_4 * const v554 = &(*v65)[v553];
simdgroup_load(*v552, reinterpret_cast<threadgroup float *>(v554), v43, 0, true);
simdgroup_multiply_accumulate(*v543, *v78, *v552, *v543);
uint32_t const v555 = v504 + v544;
uint32_t const v556 = uint32_t(v555);
threadgroup float * const v557 = &(*v66)[v556];

simdgroup_store(*v543, reinterpret_cast<threadgroup float *>(v557), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v558 = v61 * v62;
uint32_t const v559 = v47 + v558;
uint32_t const v560 = v559 + v63;
array<float, 8> v561_store = {};
thread array<float, 8> * v561 = &v561_store;uint32_t const v562 = v64 * v62;
uint32_t const v563 = v301 + v562;
uint32_t const v564 = v63 * v514;
uint32_t const v565 = v504 + v564;
uint32_t const v566 = v565 + v562;
uint32_t const v567 = uint32_t(v566);
threadgroup float * const v568 = &(*v66)[v567];
float const v569 = *v568;
float v570_store;
thread float * v570 = &v570_store;*v570 = v84;
bool const v571 = *v503;
bool v572_store;
thread bool * v572 = &v572_store;if(v571) {
*v572 = v467;
}
 else {
int32_t const v573 = int32_t(v563);
int32_t const v574 = int32_t(v560);
int32_t const v575 = v573 - v574;
bool const v576 = v563 < v19;
bool const v577 = v575 >= v22;
bool const v578 = v576 && v577;
bool const v579 = v575 <= v23;
bool const v580 = v578 && v579;
*v572 = v580;
}
bool const v581 = *v572;
if(v581) {
uint32_t const v582 = min(v560, v42);
float const v583 = v569 * v25;
float const v584 = 2;
float const v585 = v584 * v583;
float const v586 = exp(v585);float const v587 = v586 + v299;
float const v588 = v584 / v587;
float const v589 = v299 - v588;
float const v590 = v583 * v583;
float const v591 = 0.0539682545;
float const v592 = 0.13333334;
float const v593 = -v590;
float const v594 = fma(v593, v591, v592);
float const v595 = 0.333333343;
float const v596 = fma(v593, v594, v595);
float const v597 = fma(v593, v596, v299);
float const v598 = v583 * v597;
float const v599 = abs(v583);
float const v600 = 0.25;
bool const v601 = v599 < v600;
float const v602 = v601 ? v598 : v589;
float const v603 = v26 * v602;
uint32_t const v604 = v48 * v36;
uint32_t const v605 = v50 * v37;
uint32_t const v606 = v604 + v605;
device float const* const v607 = &v9[v606];
float const v608 = *v607;
int32_t const v609 = int32_t(v582);
int32_t const v610 = v609 + v24;
int32_t const v611 = int32_t(v563);
int32_t const v612 = v610 - v611;
float const v613 = float(v612);
float const v614 = abs(v613);
float const v615 = -v608;
float const v616 = fma(v615, v614, v603);
*v570 = v616;
}
thread float * const v617 = &(*v561)[v17];
float const v618 = *v570;
*v617 = v618;
float const v619 = max(v84, v618);
uint32_t const v620 = v562 + v41;
uint32_t const v621 = v301 + v620;
uint32_t const v622 = v565 + v620;
uint32_t const v623 = uint32_t(v622);
threadgroup float * const v624 = &(*v66)[v623];
float const v625 = *v624;
float v626_store;
thread float * v626 = &v626_store;*v626 = v84;
bool const v627 = *v503;
bool v628_store;
thread bool * v628 = &v628_store;if(v627) {
*v628 = v467;
}
 else {
int32_t const v629 = int32_t(v621);
int32_t const v630 = int32_t(v560);
int32_t const v631 = v629 - v630;
bool const v632 = v621 < v19;
bool const v633 = v631 >= v22;
bool const v634 = v632 && v633;
bool const v635 = v631 <= v23;
bool const v636 = v634 && v635;
*v628 = v636;
}
bool const v637 = *v628;
if(v637) {
uint32_t const v638 = min(v560, v42);
float const v639 = v625 * v25;
float const v640 = 2;
float const v641 = v640 * v639;
float const v642 = exp(v641);float const v643 = v642 + v299;
float const v644 = v640 / v643;
float const v645 = v299 - v644;
float const v646 = v639 * v639;
float const v647 = 0.0539682545;
float const v648 = 0.13333334;
float const v649 = -v646;
float const v650 = fma(v649, v647, v648);
float const v651 = 0.333333343;
float const v652 = fma(v649, v650, v651);
float const v653 = fma(v649, v652, v299);
float const v654 = v639 * v653;
float const v655 = abs(v639);
float const v656 = 0.25;
bool const v657 = v655 < v656;
float const v658 = v657 ? v654 : v645;
float const v659 = v26 * v658;
uint32_t const v660 = v48 * v36;
uint32_t const v661 = v50 * v37;
uint32_t const v662 = v660 + v661;
device float const* const v663 = &v9[v662];
float const v664 = *v663;
int32_t const v665 = int32_t(v638);
int32_t const v666 = v665 + v24;
int32_t const v667 = int32_t(v621);
int32_t const v668 = v666 - v667;
float const v669 = float(v668);
float const v670 = abs(v669);
float const v671 = -v664;
float const v672 = fma(v671, v670, v659);
*v626 = v672;
}
thread float * const v673 = &(*v561)[v68];
float const v674 = *v626;
*v673 = v674;
float const v675 = max(v619, v674);
uint32_t const v676 = v562 + v305;
uint32_t const v677 = v301 + v676;
uint32_t const v678 = v565 + v676;
uint32_t const v679 = uint32_t(v678);
threadgroup float * const v680 = &(*v66)[v679];
float const v681 = *v680;
float v682_store;
thread float * v682 = &v682_store;*v682 = v84;
bool const v683 = *v503;
bool v684_store;
thread bool * v684 = &v684_store;if(v683) {
*v684 = v467;
}
 else {
int32_t const v685 = int32_t(v677);
int32_t const v686 = int32_t(v560);
int32_t const v687 = v685 - v686;
bool const v688 = v677 < v19;
bool const v689 = v687 >= v22;
bool const v690 = v688 && v689;
bool const v691 = v687 <= v23;
bool const v692 = v690 && v691;
*v684 = v692;
}
bool const v693 = *v684;
if(v693) {
uint32_t const v694 = min(v560, v42);
float const v695 = v681 * v25;
float const v696 = 2;
float const v697 = v696 * v695;
float const v698 = exp(v697);float const v699 = v698 + v299;
float const v700 = v696 / v699;
float const v701 = v299 - v700;
float const v702 = v695 * v695;
float const v703 = 0.0539682545;
float const v704 = 0.13333334;
float const v705 = -v702;
float const v706 = fma(v705, v703, v704);
float const v707 = 0.333333343;
float const v708 = fma(v705, v706, v707);
float const v709 = fma(v705, v708, v299);
float const v710 = v695 * v709;
float const v711 = abs(v695);
float const v712 = 0.25;
bool const v713 = v711 < v712;
float const v714 = v713 ? v710 : v701;
float const v715 = v26 * v714;
uint32_t const v716 = v48 * v36;
uint32_t const v717 = v50 * v37;
uint32_t const v718 = v716 + v717;
device float const* const v719 = &v9[v718];
float const v720 = *v719;
int32_t const v721 = int32_t(v694);
int32_t const v722 = v721 + v24;
int32_t const v723 = int32_t(v677);
int32_t const v724 = v722 - v723;
float const v725 = float(v724);
float const v726 = abs(v725);
float const v727 = -v720;
float const v728 = fma(v727, v726, v715);
*v682 = v728;
}
thread float * const v729 = &(*v561)[v210];
float const v730 = *v682;
*v729 = v730;
float const v731 = max(v675, v730);
uint32_t const v732 = 3;
uint32_t const v733 = v562 + v732;
uint32_t const v734 = v301 + v733;
uint32_t const v735 = v565 + v733;
uint32_t const v736 = uint32_t(v735);
threadgroup float * const v737 = &(*v66)[v736];
float const v738 = *v737;
float v739_store;
thread float * v739 = &v739_store;*v739 = v84;
bool const v740 = *v503;
bool v741_store;
thread bool * v741 = &v741_store;if(v740) {
*v741 = v467;
}
 else {
int32_t const v742 = int32_t(v734);
int32_t const v743 = int32_t(v560);
int32_t const v744 = v742 - v743;
bool const v745 = v734 < v19;
bool const v746 = v744 >= v22;
bool const v747 = v745 && v746;
bool const v748 = v744 <= v23;
bool const v749 = v747 && v748;
*v741 = v749;
}
bool const v750 = *v741;
if(v750) {
uint32_t const v751 = min(v560, v42);
float const v752 = v738 * v25;
float const v753 = 2;
float const v754 = v753 * v752;
float const v755 = exp(v754);float const v756 = v755 + v299;
float const v757 = v753 / v756;
float const v758 = v299 - v757;
float const v759 = v752 * v752;
float const v760 = 0.0539682545;
float const v761 = 0.13333334;
float const v762 = -v759;
float const v763 = fma(v762, v760, v761);
float const v764 = 0.333333343;
float const v765 = fma(v762, v763, v764);
float const v766 = fma(v762, v765, v299);
float const v767 = v752 * v766;
float const v768 = abs(v752);
float const v769 = 0.25;
bool const v770 = v768 < v769;
float const v771 = v770 ? v767 : v758;
float const v772 = v26 * v771;
uint32_t const v773 = v48 * v36;
uint32_t const v774 = v50 * v37;
uint32_t const v775 = v773 + v774;
device float const* const v776 = &v9[v775];
float const v777 = *v776;
int32_t const v778 = int32_t(v751);
int32_t const v779 = v778 + v24;
int32_t const v780 = int32_t(v734);
int32_t const v781 = v779 - v780;
float const v782 = float(v781);
float const v783 = abs(v782);
float const v784 = -v777;
float const v785 = fma(v784, v783, v772);
*v739 = v785;
}
thread float * const v786 = &(*v561)[v212];
float const v787 = *v739;
*v786 = v787;
float const v788 = max(v731, v787);
uint32_t const v789 = v562 + v150;
uint32_t const v790 = v301 + v789;
uint32_t const v791 = v565 + v789;
uint32_t const v792 = uint32_t(v791);
threadgroup float * const v793 = &(*v66)[v792];
float const v794 = *v793;
float v795_store;
thread float * v795 = &v795_store;*v795 = v84;
bool const v796 = *v503;
bool v797_store;
thread bool * v797 = &v797_store;if(v796) {
*v797 = v467;
}
 else {
int32_t const v798 = int32_t(v790);
int32_t const v799 = int32_t(v560);
int32_t const v800 = v798 - v799;
bool const v801 = v790 < v19;
bool const v802 = v800 >= v22;
bool const v803 = v801 && v802;
bool const v804 = v800 <= v23;
bool const v805 = v803 && v804;
*v797 = v805;
}
bool const v806 = *v797;
if(v806) {
uint32_t const v807 = min(v560, v42);
float const v808 = v794 * v25;
float const v809 = 2;
float const v810 = v809 * v808;
float const v811 = exp(v810);float const v812 = v811 + v299;
float const v813 = v809 / v812;
float const v814 = v299 - v813;
float const v815 = v808 * v808;
float const v816 = 0.0539682545;
float const v817 = 0.13333334;
float const v818 = -v815;
float const v819 = fma(v818, v816, v817);
float const v820 = 0.333333343;
float const v821 = fma(v818, v819, v820);
float const v822 = fma(v818, v821, v299);
float const v823 = v808 * v822;
float const v824 = abs(v808);
float const v825 = 0.25;
bool const v826 = v824 < v825;
float const v827 = v826 ? v823 : v814;
float const v828 = v26 * v827;
uint32_t const v829 = v48 * v36;
uint32_t const v830 = v50 * v37;
uint32_t const v831 = v829 + v830;
device float const* const v832 = &v9[v831];
float const v833 = *v832;
int32_t const v834 = int32_t(v807);
int32_t const v835 = v834 + v24;
int32_t const v836 = int32_t(v790);
int32_t const v837 = v835 - v836;
float const v838 = float(v837);
float const v839 = abs(v838);
float const v840 = -v833;
float const v841 = fma(v840, v839, v828);
*v795 = v841;
}
thread float * const v842 = &(*v561)[v511];
float const v843 = *v795;
*v842 = v843;
float const v844 = max(v788, v843);
uint32_t const v845 = 5;
uint32_t const v846 = v562 + v845;
uint32_t const v847 = v301 + v846;
uint32_t const v848 = v565 + v846;
uint32_t const v849 = uint32_t(v848);
threadgroup float * const v850 = &(*v66)[v849];
float const v851 = *v850;
float v852_store;
thread float * v852 = &v852_store;*v852 = v84;
bool const v853 = *v503;
bool v854_store;
thread bool * v854 = &v854_store;if(v853) {
*v854 = v467;
}
 else {
int32_t const v855 = int32_t(v847);
int32_t const v856 = int32_t(v560);
int32_t const v857 = v855 - v856;
bool const v858 = v847 < v19;
bool const v859 = v857 >= v22;
bool const v860 = v858 && v859;
bool const v861 = v857 <= v23;
bool const v862 = v860 && v861;
*v854 = v862;
}
bool const v863 = *v854;
if(v863) {
uint32_t const v864 = min(v560, v42);
float const v865 = v851 * v25;
float const v866 = 2;
float const v867 = v866 * v865;
float const v868 = exp(v867);float const v869 = v868 + v299;
float const v870 = v866 / v869;
float const v871 = v299 - v870;
float const v872 = v865 * v865;
float const v873 = 0.0539682545;
float const v874 = 0.13333334;
float const v875 = -v872;
float const v876 = fma(v875, v873, v874);
float const v877 = 0.333333343;
float const v878 = fma(v875, v876, v877);
float const v879 = fma(v875, v878, v299);
float const v880 = v865 * v879;
float const v881 = abs(v865);
float const v882 = 0.25;
bool const v883 = v881 < v882;
float const v884 = v883 ? v880 : v871;
float const v885 = v26 * v884;
uint32_t const v886 = v48 * v36;
uint32_t const v887 = v50 * v37;
uint32_t const v888 = v886 + v887;
device float const* const v889 = &v9[v888];
float const v890 = *v889;
int32_t const v891 = int32_t(v864);
int32_t const v892 = v891 + v24;
int32_t const v893 = int32_t(v847);
int32_t const v894 = v892 - v893;
float const v895 = float(v894);
float const v896 = abs(v895);
float const v897 = -v890;
float const v898 = fma(v897, v896, v885);
*v852 = v898;
}
uint32_t const v899 = 5;
thread float * const v900 = &(*v561)[v899];
float const v901 = *v852;
*v900 = v901;
float const v902 = max(v844, v901);
uint32_t const v903 = v562 + v88;
uint32_t const v904 = v301 + v903;
uint32_t const v905 = v565 + v903;
uint32_t const v906 = uint32_t(v905);
threadgroup float * const v907 = &(*v66)[v906];
float const v908 = *v907;
float v909_store;
thread float * v909 = &v909_store;*v909 = v84;
bool const v910 = *v503;
bool v911_store;
thread bool * v911 = &v911_store;if(v910) {
*v911 = v467;
}
 else {
int32_t const v912 = int32_t(v904);
int32_t const v913 = int32_t(v560);
int32_t const v914 = v912 - v913;
bool const v915 = v904 < v19;
bool const v916 = v914 >= v22;
bool const v917 = v915 && v916;
bool const v918 = v914 <= v23;
bool const v919 = v917 && v918;
*v911 = v919;
}
bool const v920 = *v911;
if(v920) {
uint32_t const v921 = min(v560, v42);
float const v922 = v908 * v25;
float const v923 = 2;
float const v924 = v923 * v922;
float const v925 = exp(v924);float const v926 = v925 + v299;
float const v927 = v923 / v926;
float const v928 = v299 - v927;
float const v929 = v922 * v922;
float const v930 = 0.0539682545;
float const v931 = 0.13333334;
float const v932 = -v929;
float const v933 = fma(v932, v930, v931);
float const v934 = 0.333333343;
float const v935 = fma(v932, v933, v934);
float const v936 = fma(v932, v935, v299);
float const v937 = v922 * v936;
float const v938 = abs(v922);
float const v939 = 0.25;
bool const v940 = v938 < v939;
float const v941 = v940 ? v937 : v928;
float const v942 = v26 * v941;
uint32_t const v943 = v48 * v36;
uint32_t const v944 = v50 * v37;
uint32_t const v945 = v943 + v944;
device float const* const v946 = &v9[v945];
float const v947 = *v946;
int32_t const v948 = int32_t(v921);
int32_t const v949 = v948 + v24;
int32_t const v950 = int32_t(v904);
int32_t const v951 = v949 - v950;
float const v952 = float(v951);
float const v953 = abs(v952);
float const v954 = -v947;
float const v955 = fma(v954, v953, v942);
*v909 = v955;
}
uint32_t const v956 = 6;
thread float * const v957 = &(*v561)[v956];
float const v958 = *v909;
*v957 = v958;
float const v959 = max(v902, v958);
uint32_t const v960 = 7;
uint32_t const v961 = v562 + v960;
uint32_t const v962 = v301 + v961;
uint32_t const v963 = v565 + v961;
uint32_t const v964 = uint32_t(v963);
threadgroup float * const v965 = &(*v66)[v964];
float const v966 = *v965;
float v967_store;
thread float * v967 = &v967_store;*v967 = v84;
bool const v968 = *v503;
bool v969_store;
thread bool * v969 = &v969_store;if(v968) {
*v969 = v467;
}
 else {
int32_t const v970 = int32_t(v962);
int32_t const v971 = int32_t(v560);
int32_t const v972 = v970 - v971;
bool const v973 = v962 < v19;
bool const v974 = v972 >= v22;
bool const v975 = v973 && v974;
bool const v976 = v972 <= v23;
bool const v977 = v975 && v976;
*v969 = v977;
}
bool const v978 = *v969;
if(v978) {
uint32_t const v979 = min(v560, v42);
float const v980 = v966 * v25;
float const v981 = 2;
float const v982 = v981 * v980;
float const v983 = exp(v982);float const v984 = v983 + v299;
float const v985 = v981 / v984;
float const v986 = v299 - v985;
float const v987 = v980 * v980;
float const v988 = 0.0539682545;
float const v989 = 0.13333334;
float const v990 = -v987;
float const v991 = fma(v990, v988, v989);
float const v992 = 0.333333343;
float const v993 = fma(v990, v991, v992);
float const v994 = fma(v990, v993, v299);
float const v995 = v980 * v994;
float const v996 = abs(v980);
float const v997 = 0.25;
bool const v998 = v996 < v997;
float const v999 = v998 ? v995 : v986;
float const v1000 = v26 * v999;
uint32_t const v1001 = v48 * v36;
uint32_t const v1002 = v50 * v37;
uint32_t const v1003 = v1001 + v1002;
device float const* const v1004 = &v9[v1003];
float const v1005 = *v1004;
int32_t const v1006 = int32_t(v979);
int32_t const v1007 = v1006 + v24;
int32_t const v1008 = int32_t(v962);
int32_t const v1009 = v1007 - v1008;
float const v1010 = float(v1009);
float const v1011 = abs(v1010);
float const v1012 = -v1005;
float const v1013 = fma(v1012, v1011, v1000);
*v967 = v1013;
}
uint32_t const v1014 = 7;
thread float * const v1015 = &(*v561)[v1014];
float const v1016 = *v967;
*v1015 = v1016;
float const v1017 = max(v959, v1016);
float const v1018 = simd_shuffle_xor(v1017, v62);;
float const v1019 = max(v1017, v1018);
float const v1020 = simd_shuffle_xor(v1019, v530);;
float const v1021 = max(v1019, v1020);
float const v1022 = *v83;
float const v1023 = 5.54517698;
float const v1024 = v1022 + v1023;
bool const v1025 = v1021 > v1024;
float const v1026 = v1025 ? v1021 : v1022;
float const v1027 = v1022 - v1026;
float const v1028 = exp(v1027);bool const v1029 = v1026 != v1022;
bool v1030_store;
thread bool * v1030 = &v1030_store;if(v1029) {
bool const v1031 = v1022 != v84;
*v1030 = v1031;
}
 else {
*v1030 = v335;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1032 = *v1030;
bool const v1033 = simd_any(v1032);;
if(v1033) {

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v515), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1034 = v64 * v305;
uint32_t const v1035 = v565 + v1034;
uint32_t const v1036 = uint32_t(v1035);
threadgroup float * const v1037 = &(*v66)[v1036];
float const v1038 = *v1037;
float const v1039 = v1038 * v1028;
*v1037 = v1039;
uint32_t const v1040 = v1035 + v41;
uint32_t const v1041 = uint32_t(v1040);
threadgroup float * const v1042 = &(*v66)[v1041];
float const v1043 = *v1042;
float const v1044 = v1043 * v1028;
*v1042 = v1044;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v515), v514, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v515), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1045 = *v1037;
float const v1046 = v1045 * v1028;
*v1037 = v1046;
float const v1047 = *v1042;
float const v1048 = v1047 * v1028;
*v1042 = v1048;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v515), v514, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v515), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1049 = *v1037;
float const v1050 = v1049 * v1028;
*v1037 = v1050;
float const v1051 = *v1042;
float const v1052 = v1051 * v1028;
*v1042 = v1052;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v515), v514, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v515), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1053 = *v1037;
float const v1054 = v1053 * v1028;
*v1037 = v1054;
float const v1055 = *v1042;
float const v1056 = v1055 * v1028;
*v1042 = v1056;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v515), v514, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v515), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1057 = *v1037;
float const v1058 = v1057 * v1028;
*v1037 = v1058;
float const v1059 = *v1042;
float const v1060 = v1059 * v1028;
*v1042 = v1060;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v515), v514, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v83 = v1026;
float const v1061 = *v617;
uint32_t const v1062 = reinterpret_cast<const thread uint32_t&>(v1061);
uint32_t const v1063 = 4286578687;
bool const v1064 = v1062 == v1063;
float const v1065 = v1061 - v1026;
float const v1066 = exp(v1065);float const v1067 = v1064 ? v71 : v1066;
threadgroup float * const v1068 = &(*v67)[v567];
*v1068 = v1067;
float const v1069 = *v673;
uint32_t const v1070 = reinterpret_cast<const thread uint32_t&>(v1069);
bool const v1071 = v1070 == v1063;
float const v1072 = v1069 - v1026;
float const v1073 = exp(v1072);float const v1074 = v1071 ? v71 : v1073;
float const v1075 = v1067 + v1074;
uint32_t const v1076 = v566 + v41;
uint32_t const v1077 = uint32_t(v1076);
threadgroup float * const v1078 = &(*v67)[v1077];
*v1078 = v1074;
float const v1079 = *v729;
uint32_t const v1080 = reinterpret_cast<const thread uint32_t&>(v1079);
bool const v1081 = v1080 == v1063;
float const v1082 = v1079 - v1026;
float const v1083 = exp(v1082);float const v1084 = v1081 ? v71 : v1083;
float const v1085 = v1075 + v1084;
uint32_t const v1086 = v566 + v305;
uint32_t const v1087 = uint32_t(v1086);
threadgroup float * const v1088 = &(*v67)[v1087];
*v1088 = v1084;
float const v1089 = *v786;
uint32_t const v1090 = reinterpret_cast<const thread uint32_t&>(v1089);
bool const v1091 = v1090 == v1063;
float const v1092 = v1089 - v1026;
float const v1093 = exp(v1092);float const v1094 = v1091 ? v71 : v1093;
float const v1095 = v1085 + v1094;
uint32_t const v1096 = v566 + v732;
uint32_t const v1097 = uint32_t(v1096);
threadgroup float * const v1098 = &(*v67)[v1097];
*v1098 = v1094;
float const v1099 = *v842;
uint32_t const v1100 = reinterpret_cast<const thread uint32_t&>(v1099);
bool const v1101 = v1100 == v1063;
float const v1102 = v1099 - v1026;
float const v1103 = exp(v1102);float const v1104 = v1101 ? v71 : v1103;
float const v1105 = v1095 + v1104;
uint32_t const v1106 = v566 + v150;
uint32_t const v1107 = uint32_t(v1106);
threadgroup float * const v1108 = &(*v67)[v1107];
*v1108 = v1104;
float const v1109 = *v900;
uint32_t const v1110 = reinterpret_cast<const thread uint32_t&>(v1109);
bool const v1111 = v1110 == v1063;
float const v1112 = v1109 - v1026;
float const v1113 = exp(v1112);float const v1114 = v1111 ? v71 : v1113;
float const v1115 = v1105 + v1114;
uint32_t const v1116 = v566 + v845;
uint32_t const v1117 = uint32_t(v1116);
threadgroup float * const v1118 = &(*v67)[v1117];
*v1118 = v1114;
float const v1119 = *v957;
uint32_t const v1120 = reinterpret_cast<const thread uint32_t&>(v1119);
bool const v1121 = v1120 == v1063;
float const v1122 = v1119 - v1026;
float const v1123 = exp(v1122);float const v1124 = v1121 ? v71 : v1123;
float const v1125 = v1115 + v1124;
uint32_t const v1126 = v566 + v88;
uint32_t const v1127 = uint32_t(v1126);
threadgroup float * const v1128 = &(*v67)[v1127];
*v1128 = v1124;
float const v1129 = *v1015;
uint32_t const v1130 = reinterpret_cast<const thread uint32_t&>(v1129);
bool const v1131 = v1130 == v1063;
float const v1132 = v1129 - v1026;
float const v1133 = exp(v1132);float const v1134 = v1131 ? v71 : v1133;
float const v1135 = v1125 + v1134;
uint32_t const v1136 = v566 + v960;
uint32_t const v1137 = uint32_t(v1136);
threadgroup float * const v1138 = &(*v67)[v1137];
*v1138 = v1134;
float const v1139 = *v85;
float const v1140 = fma(v1139, v1028, v1135);
*v85 = v1140;
float const v1141 = *v86;
float const v1142 = fma(v1141, v1028, v1135);
*v86 = v1142;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1143 = *v503;
bool const v1144 = !v1143;
bool const v1145 = *v465;
bool const v1146 = v1145 && v1144;
if(v1146) {

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v515), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1147 = v64 * v305;
uint32_t const v1148 = v565 + v1147;
for(uint32_t v1149 = v87; v1149 < v43; v1149 += v41) {
uint32_t const v1150 = v565 + v1149;
uint32_t const v1151 = uint32_t(v1150);
threadgroup float * const v1152 = &(*v67)[v1151];
float const v1153 = *v1152;
uint32_t const v1154 = reinterpret_cast<const thread uint32_t&>(v1153);
bool const v1155 = v1154 == v87;
bool const v1156 = !v1155;
if(v1156) {
uint32_t const v1157 = v1149 * v313;
uint32_t const v1158 = v280 + v1157;
uint32_t const v1159 = v1147 / v150;
uint32_t const v1160 = v1158 + v1159;
uint32_t const v1161 = uint32_t(v1160);
threadgroup float_4 * const v1162 = &(*v65)[v1161];
float_4 const v1163 = *v1162;
float const v1164 = v1163.i_0;
float v1165_store;
thread float * v1165 = &v1165_store;*v1165 = v1164;
uint32_t const v1166 = v64 % v305;
bool const v1167 = v1166 == v41;
if(v1167) {
float const v1168 = v1163.i_2;
*v1165 = v1168;
}
uint32_t const v1169 = uint32_t(v1148);
float const v1170 = *v1165;
threadgroup float * const v1171 = &(*v66)[v1169];
float const v1172 = *v1171;
float const v1173 = fma(v1153, v1170, v1172);
*v1171 = v1173;
float const v1174 = v1163.i_1;
float v1175_store;
thread float * v1175 = &v1175_store;*v1175 = v1174;
if(v1167) {
float const v1176 = v1163.i_3;
*v1175 = v1176;
}
uint32_t const v1177 = v1148 + v41;
uint32_t const v1178 = uint32_t(v1177);
float const v1179 = *v1175;
threadgroup float * const v1180 = &(*v66)[v1178];
float const v1181 = *v1180;
float const v1182 = fma(v1153, v1179, v1181);
*v1180 = v1182;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v515), v514, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v515), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1183 = v87; v1183 < v43; v1183 += v41) {
uint32_t const v1184 = v565 + v1183;
uint32_t const v1185 = uint32_t(v1184);
threadgroup float * const v1186 = &(*v67)[v1185];
float const v1187 = *v1186;
uint32_t const v1188 = reinterpret_cast<const thread uint32_t&>(v1187);
bool const v1189 = v1188 == v87;
bool const v1190 = !v1189;
if(v1190) {
uint32_t const v1191 = v1183 * v313;
uint32_t const v1192 = 258;
uint32_t const v1193 = v1192 + v1191;
uint32_t const v1194 = v1147 / v150;
uint32_t const v1195 = v1193 + v1194;
uint32_t const v1196 = uint32_t(v1195);
threadgroup float_4 * const v1197 = &(*v65)[v1196];
float_4 const v1198 = *v1197;
float const v1199 = v1198.i_0;
float v1200_store;
thread float * v1200 = &v1200_store;*v1200 = v1199;
uint32_t const v1201 = v64 % v305;
bool const v1202 = v1201 == v41;
if(v1202) {
float const v1203 = v1198.i_2;
*v1200 = v1203;
}
uint32_t const v1204 = uint32_t(v1148);
float const v1205 = *v1200;
threadgroup float * const v1206 = &(*v66)[v1204];
float const v1207 = *v1206;
float const v1208 = fma(v1187, v1205, v1207);
*v1206 = v1208;
float const v1209 = v1198.i_1;
float v1210_store;
thread float * v1210 = &v1210_store;*v1210 = v1209;
if(v1202) {
float const v1211 = v1198.i_3;
*v1210 = v1211;
}
uint32_t const v1212 = v1148 + v41;
uint32_t const v1213 = uint32_t(v1212);
float const v1214 = *v1210;
threadgroup float * const v1215 = &(*v66)[v1213];
float const v1216 = *v1215;
float const v1217 = fma(v1187, v1214, v1216);
*v1215 = v1217;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v515), v514, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v515), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1218 = v87; v1218 < v43; v1218 += v41) {
uint32_t const v1219 = v565 + v1218;
uint32_t const v1220 = uint32_t(v1219);
threadgroup float * const v1221 = &(*v67)[v1220];
float const v1222 = *v1221;
uint32_t const v1223 = reinterpret_cast<const thread uint32_t&>(v1222);
bool const v1224 = v1223 == v87;
bool const v1225 = !v1224;
if(v1225) {
uint32_t const v1226 = v1218 * v313;
uint32_t const v1227 = 260;
uint32_t const v1228 = v1227 + v1226;
uint32_t const v1229 = v1147 / v150;
uint32_t const v1230 = v1228 + v1229;
uint32_t const v1231 = uint32_t(v1230);
threadgroup float_4 * const v1232 = &(*v65)[v1231];
float_4 const v1233 = *v1232;
float const v1234 = v1233.i_0;
float v1235_store;
thread float * v1235 = &v1235_store;*v1235 = v1234;
uint32_t const v1236 = v64 % v305;
bool const v1237 = v1236 == v41;
if(v1237) {
float const v1238 = v1233.i_2;
*v1235 = v1238;
}
uint32_t const v1239 = uint32_t(v1148);
float const v1240 = *v1235;
threadgroup float * const v1241 = &(*v66)[v1239];
float const v1242 = *v1241;
float const v1243 = fma(v1222, v1240, v1242);
*v1241 = v1243;
float const v1244 = v1233.i_1;
float v1245_store;
thread float * v1245 = &v1245_store;*v1245 = v1244;
if(v1237) {
float const v1246 = v1233.i_3;
*v1245 = v1246;
}
uint32_t const v1247 = v1148 + v41;
uint32_t const v1248 = uint32_t(v1247);
float const v1249 = *v1245;
threadgroup float * const v1250 = &(*v66)[v1248];
float const v1251 = *v1250;
float const v1252 = fma(v1222, v1249, v1251);
*v1250 = v1252;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v515), v514, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v515), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1253 = v87; v1253 < v43; v1253 += v41) {
uint32_t const v1254 = v565 + v1253;
uint32_t const v1255 = uint32_t(v1254);
threadgroup float * const v1256 = &(*v67)[v1255];
float const v1257 = *v1256;
uint32_t const v1258 = reinterpret_cast<const thread uint32_t&>(v1257);
bool const v1259 = v1258 == v87;
bool const v1260 = !v1259;
if(v1260) {
uint32_t const v1261 = v1253 * v313;
uint32_t const v1262 = 262;
uint32_t const v1263 = v1262 + v1261;
uint32_t const v1264 = v1147 / v150;
uint32_t const v1265 = v1263 + v1264;
uint32_t const v1266 = uint32_t(v1265);
threadgroup float_4 * const v1267 = &(*v65)[v1266];
float_4 const v1268 = *v1267;
float const v1269 = v1268.i_0;
float v1270_store;
thread float * v1270 = &v1270_store;*v1270 = v1269;
uint32_t const v1271 = v64 % v305;
bool const v1272 = v1271 == v41;
if(v1272) {
float const v1273 = v1268.i_2;
*v1270 = v1273;
}
uint32_t const v1274 = uint32_t(v1148);
float const v1275 = *v1270;
threadgroup float * const v1276 = &(*v66)[v1274];
float const v1277 = *v1276;
float const v1278 = fma(v1257, v1275, v1277);
*v1276 = v1278;
float const v1279 = v1268.i_1;
float v1280_store;
thread float * v1280 = &v1280_store;*v1280 = v1279;
if(v1272) {
float const v1281 = v1268.i_3;
*v1280 = v1281;
}
uint32_t const v1282 = v1148 + v41;
uint32_t const v1283 = uint32_t(v1282);
float const v1284 = *v1280;
threadgroup float * const v1285 = &(*v66)[v1283];
float const v1286 = *v1285;
float const v1287 = fma(v1257, v1284, v1286);
*v1285 = v1287;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v515), v514, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v515), v514);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1288 = v87; v1288 < v43; v1288 += v41) {
uint32_t const v1289 = v565 + v1288;
uint32_t const v1290 = uint32_t(v1289);
threadgroup float * const v1291 = &(*v67)[v1290];
float const v1292 = *v1291;
uint32_t const v1293 = reinterpret_cast<const thread uint32_t&>(v1292);
bool const v1294 = v1293 == v87;
bool const v1295 = !v1294;
if(v1295) {
uint32_t const v1296 = v1288 * v313;
uint32_t const v1297 = 264;
uint32_t const v1298 = v1297 + v1296;
uint32_t const v1299 = v1147 / v150;
uint32_t const v1300 = v1298 + v1299;
uint32_t const v1301 = uint32_t(v1300);
threadgroup float_4 * const v1302 = &(*v65)[v1301];
float_4 const v1303 = *v1302;
float const v1304 = v1303.i_0;
float v1305_store;
thread float * v1305 = &v1305_store;*v1305 = v1304;
uint32_t const v1306 = v64 % v305;
bool const v1307 = v1306 == v41;
if(v1307) {
float const v1308 = v1303.i_2;
*v1305 = v1308;
}
uint32_t const v1309 = uint32_t(v1148);
float const v1310 = *v1305;
threadgroup float * const v1311 = &(*v66)[v1309];
float const v1312 = *v1311;
float const v1313 = fma(v1292, v1310, v1312);
*v1311 = v1313;
float const v1314 = v1303.i_1;
float v1315_store;
thread float * v1315 = &v1315_store;*v1315 = v1314;
if(v1307) {
float const v1316 = v1303.i_3;
*v1315 = v1316;
}
uint32_t const v1317 = v1148 + v41;
uint32_t const v1318 = uint32_t(v1317);
float const v1319 = *v1315;
threadgroup float * const v1320 = &(*v66)[v1318];
float const v1321 = *v1320;
float const v1322 = fma(v1292, v1319, v1321);
*v1320 = v1322;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v515), v514, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_float8x8 v1323_store; thread simdgroup_float8x8 * v1323 = &v1323_store;threadgroup float * const v1324 = &(*v67)[v513];
simdgroup_load(*v1323, reinterpret_cast<threadgroup float *>(v1324), v514, 0, false);
simdgroup_float8x8 v1325_store; thread simdgroup_float8x8 * v1325 = &v1325_store;uint32_t const v1326 = 256;
uint32_t const v1327 = 48;
threadgroup float_4 * const v1328 = &(*v65)[v1326];
simdgroup_load(*v1325, reinterpret_cast<threadgroup float *>(v1328), v1327, 0, false);
simdgroup_multiply_accumulate(*v70, *v1323, *v1325, *v70);
simdgroup_float8x8 v1329_store; thread simdgroup_float8x8 * v1329 = &v1329_store;uint32_t const v1330 = 258;
threadgroup float_4 * const v1331 = &(*v65)[v1330];
simdgroup_load(*v1329, reinterpret_cast<threadgroup float *>(v1331), v1327, 0, false);
simdgroup_multiply_accumulate(*v72, *v1323, *v1329, *v72);
simdgroup_float8x8 v1332_store; thread simdgroup_float8x8 * v1332 = &v1332_store;uint32_t const v1333 = 260;
threadgroup float_4 * const v1334 = &(*v65)[v1333];
simdgroup_load(*v1332, reinterpret_cast<threadgroup float *>(v1334), v1327, 0, false);
simdgroup_multiply_accumulate(*v73, *v1323, *v1332, *v73);
simdgroup_float8x8 v1335_store; thread simdgroup_float8x8 * v1335 = &v1335_store;uint32_t const v1336 = 262;
threadgroup float_4 * const v1337 = &(*v65)[v1336];
simdgroup_load(*v1335, reinterpret_cast<threadgroup float *>(v1337), v1327, 0, false);
simdgroup_multiply_accumulate(*v74, *v1323, *v1335, *v74);
simdgroup_float8x8 v1338_store; thread simdgroup_float8x8 * v1338 = &v1338_store;uint32_t const v1339 = 264;
threadgroup float_4 * const v1340 = &(*v65)[v1339];
simdgroup_load(*v1338, reinterpret_cast<threadgroup float *>(v1340), v1327, 0, false);
simdgroup_multiply_accumulate(*v75, *v1323, *v1338, *v75);
simdgroup_float8x8 v1341_store; thread simdgroup_float8x8 * v1341 = &v1341_store;threadgroup float * const v1342 = &(*v67)[v527];
simdgroup_load(*v1341, reinterpret_cast<threadgroup float *>(v1342), v514, 0, false);
simdgroup_float8x8 v1343_store; thread simdgroup_float8x8 * v1343 = &v1343_store;uint32_t const v1344 = 352;
threadgroup float_4 * const v1345 = &(*v65)[v1344];
simdgroup_load(*v1343, reinterpret_cast<threadgroup float *>(v1345), v1327, 0, false);
simdgroup_multiply_accumulate(*v70, *v1341, *v1343, *v70);
simdgroup_float8x8 v1346_store; thread simdgroup_float8x8 * v1346 = &v1346_store;uint32_t const v1347 = 354;
threadgroup float_4 * const v1348 = &(*v65)[v1347];
simdgroup_load(*v1346, reinterpret_cast<threadgroup float *>(v1348), v1327, 0, false);
simdgroup_multiply_accumulate(*v72, *v1341, *v1346, *v72);
simdgroup_float8x8 v1349_store; thread simdgroup_float8x8 * v1349 = &v1349_store;uint32_t const v1350 = 356;
threadgroup float_4 * const v1351 = &(*v65)[v1350];
simdgroup_load(*v1349, reinterpret_cast<threadgroup float *>(v1351), v1327, 0, false);
simdgroup_multiply_accumulate(*v73, *v1341, *v1349, *v73);
simdgroup_float8x8 v1352_store; thread simdgroup_float8x8 * v1352 = &v1352_store;uint32_t const v1353 = 358;
threadgroup float_4 * const v1354 = &(*v65)[v1353];
simdgroup_load(*v1352, reinterpret_cast<threadgroup float *>(v1354), v1327, 0, false);
simdgroup_multiply_accumulate(*v74, *v1341, *v1352, *v74);
simdgroup_float8x8 v1355_store; thread simdgroup_float8x8 * v1355 = &v1355_store;uint32_t const v1356 = 360;
threadgroup float_4 * const v1357 = &(*v65)[v1356];
simdgroup_load(*v1355, reinterpret_cast<threadgroup float *>(v1357), v1327, 0, false);
simdgroup_multiply_accumulate(*v75, *v1341, *v1355, *v75);
simdgroup_float8x8 v1358_store; thread simdgroup_float8x8 * v1358 = &v1358_store;threadgroup float * const v1359 = &(*v67)[v541];
simdgroup_load(*v1358, reinterpret_cast<threadgroup float *>(v1359), v514, 0, false);
simdgroup_float8x8 v1360_store; thread simdgroup_float8x8 * v1360 = &v1360_store;threadgroup float_4 * const v1361 = &(*v65)[v547];
simdgroup_load(*v1360, reinterpret_cast<threadgroup float *>(v1361), v1327, 0, false);
simdgroup_multiply_accumulate(*v70, *v1358, *v1360, *v70);
simdgroup_float8x8 v1362_store; thread simdgroup_float8x8 * v1362 = &v1362_store;uint32_t const v1363 = 450;
threadgroup float_4 * const v1364 = &(*v65)[v1363];
simdgroup_load(*v1362, reinterpret_cast<threadgroup float *>(v1364), v1327, 0, false);
simdgroup_multiply_accumulate(*v72, *v1358, *v1362, *v72);
simdgroup_float8x8 v1365_store; thread simdgroup_float8x8 * v1365 = &v1365_store;uint32_t const v1366 = 452;
threadgroup float_4 * const v1367 = &(*v65)[v1366];
simdgroup_load(*v1365, reinterpret_cast<threadgroup float *>(v1367), v1327, 0, false);
simdgroup_multiply_accumulate(*v73, *v1358, *v1365, *v73);
simdgroup_float8x8 v1368_store; thread simdgroup_float8x8 * v1368 = &v1368_store;uint32_t const v1369 = 454;
threadgroup float_4 * const v1370 = &(*v65)[v1369];
simdgroup_load(*v1368, reinterpret_cast<threadgroup float *>(v1370), v1327, 0, false);
simdgroup_multiply_accumulate(*v74, *v1358, *v1368, *v74);
simdgroup_float8x8 v1371_store; thread simdgroup_float8x8 * v1371 = &v1371_store;uint32_t const v1372 = 456;
threadgroup float_4 * const v1373 = &(*v65)[v1372];
simdgroup_load(*v1371, reinterpret_cast<threadgroup float *>(v1373), v1327, 0, false);
simdgroup_multiply_accumulate(*v75, *v1358, *v1371, *v75);
simdgroup_float8x8 v1374_store; thread simdgroup_float8x8 * v1374 = &v1374_store;threadgroup float * const v1375 = &(*v67)[v556];
simdgroup_load(*v1374, reinterpret_cast<threadgroup float *>(v1375), v514, 0, false);
simdgroup_float8x8 v1376_store; thread simdgroup_float8x8 * v1376 = &v1376_store;uint32_t const v1377 = 544;
threadgroup float_4 * const v1378 = &(*v65)[v1377];
simdgroup_load(*v1376, reinterpret_cast<threadgroup float *>(v1378), v1327, 0, false);
simdgroup_multiply_accumulate(*v70, *v1374, *v1376, *v70);
simdgroup_float8x8 v1379_store; thread simdgroup_float8x8 * v1379 = &v1379_store;uint32_t const v1380 = 546;
threadgroup float_4 * const v1381 = &(*v65)[v1380];
simdgroup_load(*v1379, reinterpret_cast<threadgroup float *>(v1381), v1327, 0, false);
simdgroup_multiply_accumulate(*v72, *v1374, *v1379, *v72);
simdgroup_float8x8 v1382_store; thread simdgroup_float8x8 * v1382 = &v1382_store;uint32_t const v1383 = 548;
threadgroup float_4 * const v1384 = &(*v65)[v1383];
simdgroup_load(*v1382, reinterpret_cast<threadgroup float *>(v1384), v1327, 0, false);
simdgroup_multiply_accumulate(*v73, *v1374, *v1382, *v73);
simdgroup_float8x8 v1385_store; thread simdgroup_float8x8 * v1385 = &v1385_store;uint32_t const v1386 = 550;
threadgroup float_4 * const v1387 = &(*v65)[v1386];
simdgroup_load(*v1385, reinterpret_cast<threadgroup float *>(v1387), v1327, 0, false);
simdgroup_multiply_accumulate(*v74, *v1374, *v1385, *v74);
simdgroup_float8x8 v1388_store; thread simdgroup_float8x8 * v1388 = &v1388_store;uint32_t const v1389 = 552;
threadgroup float_4 * const v1390 = &(*v65)[v1389];
simdgroup_load(*v1388, reinterpret_cast<threadgroup float *>(v1390), v1327, 0, false);
simdgroup_multiply_accumulate(*v75, *v1374, *v1388, *v75);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1391 = v61 * v62;
uint32_t const v1392 = v47 + v1391;
uint32_t const v1393 = v1392 + v63;
uint32_t const v1394 = uint32_t(v20);
uint32_t const v1395 = v48 * v1394;
uint32_t const v1396 = v1395 + v50;
uint32_t const v1397 = uint32_t(v18);
uint32_t const v1398 = v1396 * v1397;
uint32_t const v1399 = uint32_t(v1393);
uint32_t const v1400 = v1398 + v1399;
float const v1401 = *v85;
float const v1402 = simd_shuffle_xor(v1401, v62);;
float const v1403 = v1401 + v1402;
uint32_t const v1404 = 16;
float const v1405 = simd_shuffle_xor(v1403, v1404);;
float const v1406 = v1403 + v1405;
uint32_t const v1407 = reinterpret_cast<const thread uint32_t&>(v1406);
bool const v1408 = v1407 == v87;
float const v1409 = 1;
float const v1410 = v1409 / v1406;
float const v1411 = v1408 ? v71 : v1410;
uint32_t const v1412 = 320;
uint32_t const v1413 = v61 * v1412;
uint32_t const v1414 = uint32_t(v1413);
uint32_t const v1415 = 40;
threadgroup float * const v1416 = &(*v66)[v1414];

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v1416), v1415);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1417 = v63 * v1415;
uint32_t const v1418 = v1413 + v1417;
uint32_t const v1419 = 2;
uint32_t const v1420 = v64 * v1419;
uint32_t const v1421 = v1418 + v1420;
bool const v1422 = v1393 < v18;
if(v1422) {
uint32_t const v1423 = 36;
bool const v1424 = v1420 < v1423;
if(v1424) {
uint32_t const v1425 = uint32_t(v1421);
threadgroup float * const v1426 = &(*v66)[v1425];
float const v1427 = *v1426;
float const v1428 = v1427 * v1411;
uint32_t const v1429 = 36;
uint32_t const v1430 = v1400 * v1429;
uint32_t const v1431 = uint32_t(v1420);
uint32_t const v1432 = v1430 + v1431;
device float * const v1433 = &v4[v1432];
*v1433 = v1428;
}
uint32_t const v1434 = v41 + v1420;
bool const v1435 = v1434 < v1423;
if(v1435) {
uint32_t const v1436 = v1421 + v41;
uint32_t const v1437 = uint32_t(v1436);
threadgroup float * const v1438 = &(*v66)[v1437];
float const v1439 = *v1438;
float const v1440 = v1439 * v1411;
uint32_t const v1441 = 36;
uint32_t const v1442 = v1400 * v1441;
uint32_t const v1443 = uint32_t(v1434);
uint32_t const v1444 = v1442 + v1443;
device float * const v1445 = &v4[v1444];
*v1445 = v1440;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v1416), v1415);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1422) {
uint32_t const v1446 = v62 + v1420;
uint32_t const v1447 = 36;
bool const v1448 = v1446 < v1447;
if(v1448) {
uint32_t const v1449 = uint32_t(v1421);
threadgroup float * const v1450 = &(*v66)[v1449];
float const v1451 = *v1450;
float const v1452 = v1451 * v1411;
uint32_t const v1453 = 36;
uint32_t const v1454 = v1400 * v1453;
uint32_t const v1455 = uint32_t(v1446);
uint32_t const v1456 = v1454 + v1455;
device float * const v1457 = &v4[v1456];
*v1457 = v1452;
}
uint32_t const v1458 = 9;
uint32_t const v1459 = v1458 + v1420;
bool const v1460 = v1459 < v1447;
if(v1460) {
uint32_t const v1461 = v1421 + v41;
uint32_t const v1462 = uint32_t(v1461);
threadgroup float * const v1463 = &(*v66)[v1462];
float const v1464 = *v1463;
float const v1465 = v1464 * v1411;
uint32_t const v1466 = 36;
uint32_t const v1467 = v1400 * v1466;
uint32_t const v1468 = uint32_t(v1459);
uint32_t const v1469 = v1467 + v1468;
device float * const v1470 = &v4[v1469];
*v1470 = v1465;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1416), v1415);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1422) {
uint32_t const v1471 = v1404 + v1420;
uint32_t const v1472 = 36;
bool const v1473 = v1471 < v1472;
if(v1473) {
uint32_t const v1474 = uint32_t(v1421);
threadgroup float * const v1475 = &(*v66)[v1474];
float const v1476 = *v1475;
float const v1477 = v1476 * v1411;
uint32_t const v1478 = 36;
uint32_t const v1479 = v1400 * v1478;
uint32_t const v1480 = uint32_t(v1471);
uint32_t const v1481 = v1479 + v1480;
device float * const v1482 = &v4[v1481];
*v1482 = v1477;
}
uint32_t const v1483 = 17;
uint32_t const v1484 = v1483 + v1420;
bool const v1485 = v1484 < v1472;
if(v1485) {
uint32_t const v1486 = v1421 + v41;
uint32_t const v1487 = uint32_t(v1486);
threadgroup float * const v1488 = &(*v66)[v1487];
float const v1489 = *v1488;
float const v1490 = v1489 * v1411;
uint32_t const v1491 = 36;
uint32_t const v1492 = v1400 * v1491;
uint32_t const v1493 = uint32_t(v1484);
uint32_t const v1494 = v1492 + v1493;
device float * const v1495 = &v4[v1494];
*v1495 = v1490;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1416), v1415);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1422) {
uint32_t const v1496 = 24;
uint32_t const v1497 = v1496 + v1420;
uint32_t const v1498 = 36;
bool const v1499 = v1497 < v1498;
if(v1499) {
uint32_t const v1500 = uint32_t(v1421);
threadgroup float * const v1501 = &(*v66)[v1500];
float const v1502 = *v1501;
float const v1503 = v1502 * v1411;
uint32_t const v1504 = 36;
uint32_t const v1505 = v1400 * v1504;
uint32_t const v1506 = uint32_t(v1497);
uint32_t const v1507 = v1505 + v1506;
device float * const v1508 = &v4[v1507];
*v1508 = v1503;
}
uint32_t const v1509 = 25;
uint32_t const v1510 = v1509 + v1420;
bool const v1511 = v1510 < v1498;
if(v1511) {
uint32_t const v1512 = v1421 + v41;
uint32_t const v1513 = uint32_t(v1512);
threadgroup float * const v1514 = &(*v66)[v1513];
float const v1515 = *v1514;
float const v1516 = v1515 * v1411;
uint32_t const v1517 = 36;
uint32_t const v1518 = v1400 * v1517;
uint32_t const v1519 = uint32_t(v1510);
uint32_t const v1520 = v1518 + v1519;
device float * const v1521 = &v4[v1520];
*v1521 = v1516;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1416), v1415);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1422) {
uint32_t const v1522 = v43 + v1420;
uint32_t const v1523 = 36;
bool const v1524 = v1522 < v1523;
if(v1524) {
uint32_t const v1525 = uint32_t(v1421);
threadgroup float * const v1526 = &(*v66)[v1525];
float const v1527 = *v1526;
float const v1528 = v1527 * v1411;
uint32_t const v1529 = 36;
uint32_t const v1530 = v1400 * v1529;
uint32_t const v1531 = uint32_t(v1522);
uint32_t const v1532 = v1530 + v1531;
device float * const v1533 = &v4[v1532];
*v1533 = v1528;
}
uint32_t const v1534 = 33;
uint32_t const v1535 = v1534 + v1420;
bool const v1536 = v1535 < v1523;
if(v1536) {
uint32_t const v1537 = v1421 + v41;
uint32_t const v1538 = uint32_t(v1537);
threadgroup float * const v1539 = &(*v66)[v1538];
float const v1540 = *v1539;
float const v1541 = v1540 * v1411;
uint32_t const v1542 = 36;
uint32_t const v1543 = v1400 * v1542;
uint32_t const v1544 = uint32_t(v1535);
uint32_t const v1545 = v1543 + v1544;
device float * const v1546 = &v4[v1545];
*v1546 = v1541;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
