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
uint32_t const v85 = v54 + v83;
float_4 const v86 = float_4{v68, v68, v68, v68};
float_4 v87_store;
thread float_4 * v87 = &v87_store;*v87 = v86;
bool const v88 = v85 < v18;
if(v88) {
uint32_t const v89 = uint32_t(v85);
uint32_t const v90 = v89 * v25;
uint32_t const v91 = v44 + v90;
uint32_t const v92 = 4;
uint32_t const v93 = v84 * v92;
float_4 v94_store;
thread float_4 * v94 = &v94_store;*v94 = v86;
uint32_t const v95 = 4294967295;
bool const v96 = v93 < v95;
if(v96) {
uint32_t const v97 = v93 / v92;
uint32_t const v98 = uint32_t(v97);
uint32_t const v99 = v91 + v98;
device bfloat_4 const* const v100 = &v1[v99];
bfloat_4 const v101 = *v100;
bfloat const v102 = v101.i_0;
float const v103 = float(v102);
bfloat const v104 = v101.i_1;
float const v105 = float(v104);
bfloat const v106 = v101.i_2;
float const v107 = float(v106);
bfloat const v108 = v101.i_3;
float const v109 = float(v108);
float_4 const v110 = float_4{v103, v105, v107, v109};
*v94 = v110;
}
float_4 const v111 = *v94;
*v87 = v111;
}
uint32_t const v112 = v83 * v57;
uint32_t const v113 = v112 + v84;
uint32_t const v114 = uint32_t(v113);
threadgroup float_4 * const v115 = &(*v60)[v114];
float_4 const v116 = *v87;
*v115 = v116;
uint32_t const v117 = 128;
uint32_t const v118 = thread_index_in_threadgroup_v12 + v117;
uint32_t const v119 = v118 / v82;
uint32_t const v120 = v118 % v82;
uint32_t const v121 = v54 + v119;
float_4 v122_store;
thread float_4 * v122 = &v122_store;*v122 = v86;
bool const v123 = v121 < v18;
if(v123) {
uint32_t const v124 = uint32_t(v121);
uint32_t const v125 = v124 * v25;
uint32_t const v126 = v44 + v125;
uint32_t const v127 = 4;
uint32_t const v128 = v120 * v127;
float_4 v129_store;
thread float_4 * v129 = &v129_store;*v129 = v86;
uint32_t const v130 = 4294967295;
bool const v131 = v128 < v130;
if(v131) {
uint32_t const v132 = v128 / v127;
uint32_t const v133 = uint32_t(v132);
uint32_t const v134 = v126 + v133;
device bfloat_4 const* const v135 = &v1[v134];
bfloat_4 const v136 = *v135;
bfloat const v137 = v136.i_0;
float const v138 = float(v137);
bfloat const v139 = v136.i_1;
float const v140 = float(v139);
bfloat const v141 = v136.i_2;
float const v142 = float(v141);
bfloat const v143 = v136.i_3;
float const v144 = float(v143);
float_4 const v145 = float_4{v138, v140, v142, v144};
*v129 = v145;
}
float_4 const v146 = *v129;
*v122 = v146;
}
uint32_t const v147 = 192;
bool const v148 = v118 < v147;
if(v148) {
uint32_t const v149 = v119 * v57;
uint32_t const v150 = v149 + v120;
uint32_t const v151 = uint32_t(v150);
threadgroup float_4 * const v152 = &(*v60)[v151];
float_4 const v153 = *v122;
*v152 = v153;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v154 = 1;
uint32_t const v155 = 4;
uint32_t const v156 = v56 % v155;
uint32_t const v157 = 64;
uint32_t const v158 = v156 * v157;
uint32_t const v159 = uint32_t(v158);
threadgroup float_4 * const v160 = &(*v60)[v159];
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v160), v53, 0, false);
uint32_t const v161 = 2;
uint32_t const v162 = v158 + v161;
uint32_t const v163 = uint32_t(v162);
threadgroup float_4 * const v164 = &(*v60)[v163];
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v164), v53, 0, false);
uint32_t const v165 = v158 + v155;
uint32_t const v166 = uint32_t(v165);
threadgroup float_4 * const v167 = &(*v60)[v166];
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v167), v53, 0, false);
bool const v168 = thread_index_in_threadgroup_v12 < v57;
if(v168) {
uint32_t const v169 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v170 = &(*v65)[v169];
*v170 = v81;
}
int32_t const v171 = int32_t(v19);
int32_t const v172 = 0;
int32_t const v173 = max(v171, v172);
int32_t const v174 = min(v172, v171);
uint32_t const v175 = uint32_t(v174);
uint32_t const v176 = v175 / v53;
int32_t const v177 = 31;
int32_t const v178 = v173 + v177;
uint32_t const v179 = uint32_t(v178);
uint32_t const v180 = v179 / v53;
uint32_t const v181 = max(v180, v176);
uint32_t const v182 = v175 + v53;
uint32_t const v183 = v182 - v154;
uint32_t const v184 = v183 / v53;
uint32_t const v185 = uint32_t(v173);
uint32_t const v186 = v185 / v53;
uint32_t const v187 = min(v184, v181);
uint32_t const v188 = max(v186, v187);
uint32_t const v189 = min(v188, v181);
bool const v190 = v176 < v181;
if(v190) {
uint32_t const v191 = v176 * v53;
array<float_4, 2> v192_store = {};
thread array<float_4, 2> * v192 = &v192_store;uint32_t const v193 = 2;
array<float_4, 2> v194_store = {};
thread array<float_4, 2> * v194 = &v194_store;uint32_t const v195 = v19 - v154;
uint32_t const v196 = v191 + v83;
uint32_t const v197 = min(v196, v195);
uint32_t const v198 = uint32_t(v197);
uint32_t const v199 = v198 * v28;
uint32_t const v200 = v48 + v199;
uint32_t const v201 = v84 * v155;
float_4 v202_store;
thread float_4 * v202 = &v202_store;*v202 = v86;
uint32_t const v203 = 4294967295;
bool const v204 = v201 < v203;
if(v204) {
uint32_t const v205 = v201 / v155;
uint32_t const v206 = uint32_t(v205);
uint32_t const v207 = v200 + v206;
device bfloat_4 const* const v208 = &v2[v207];
bfloat_4 const v209 = *v208;
bfloat const v210 = v209.i_0;
float const v211 = float(v210);
bfloat const v212 = v209.i_1;
float const v213 = float(v212);
bfloat const v214 = v209.i_2;
float const v215 = float(v214);
bfloat const v216 = v209.i_3;
float const v217 = float(v216);
float_4 const v218 = float_4{v211, v213, v215, v217};
*v202 = v218;
}
thread float_4 * const v219 = &(*v192)[v17];
float_4 const v220 = *v202;
*v219 = v220;
uint32_t const v221 = v191 + v119;
uint32_t const v222 = min(v221, v195);
uint32_t const v223 = uint32_t(v222);
uint32_t const v224 = v223 * v28;
uint32_t const v225 = v48 + v224;
uint32_t const v226 = v120 * v155;
float_4 v227_store;
thread float_4 * v227 = &v227_store;*v227 = v86;
bool const v228 = v226 < v203;
if(v228) {
uint32_t const v229 = v226 / v155;
uint32_t const v230 = uint32_t(v229);
uint32_t const v231 = v225 + v230;
device bfloat_4 const* const v232 = &v2[v231];
bfloat_4 const v233 = *v232;
bfloat const v234 = v233.i_0;
float const v235 = float(v234);
bfloat const v236 = v233.i_1;
float const v237 = float(v236);
bfloat const v238 = v233.i_2;
float const v239 = float(v238);
bfloat const v240 = v233.i_3;
float const v241 = float(v240);
float_4 const v242 = float_4{v235, v237, v239, v241};
*v227 = v242;
}
thread float_4 * const v243 = &(*v192)[v64];
float_4 const v244 = *v227;
*v243 = v244;
uint32_t const v245 = v198 * v31;
uint32_t const v246 = v51 + v245;
float_4 v247_store;
thread float_4 * v247 = &v247_store;*v247 = v86;
if(v204) {
uint32_t const v248 = v201 / v155;
uint32_t const v249 = uint32_t(v248);
uint32_t const v250 = v246 + v249;
device bfloat_4 const* const v251 = &v3[v250];
bfloat_4 const v252 = *v251;
bfloat const v253 = v252.i_0;
float const v254 = float(v253);
bfloat const v255 = v252.i_1;
float const v256 = float(v255);
bfloat const v257 = v252.i_2;
float const v258 = float(v257);
bfloat const v259 = v252.i_3;
float const v260 = float(v259);
float_4 const v261 = float_4{v254, v256, v258, v260};
*v247 = v261;
}
thread float_4 * const v262 = &(*v194)[v17];
float_4 const v263 = *v247;
*v262 = v263;
uint32_t const v264 = v223 * v31;
uint32_t const v265 = v51 + v264;
float_4 v266_store;
thread float_4 * v266 = &v266_store;*v266 = v86;
if(v228) {
uint32_t const v267 = v226 / v155;
uint32_t const v268 = uint32_t(v267);
uint32_t const v269 = v265 + v268;
device bfloat_4 const* const v270 = &v3[v269];
bfloat_4 const v271 = *v270;
bfloat const v272 = v271.i_0;
float const v273 = float(v272);
bfloat const v274 = v271.i_1;
float const v275 = float(v274);
bfloat const v276 = v271.i_2;
float const v277 = float(v276);
bfloat const v278 = v271.i_3;
float const v279 = float(v278);
float_4 const v280 = float_4{v273, v275, v277, v279};
*v266 = v280;
}
thread float_4 * const v281 = &(*v194)[v64];
float_4 const v282 = *v266;
*v281 = v282;
bool const v283 = true;
for(uint32_t v284 = v176; v284 < v181; v284 += v154) {
uint32_t const v285 = v284 * v53;
bool const v286 = v284 >= v187;
bool const v287 = v284 < v189;
bool const v288 = v286 && v287;
uint32_t const v289 = v284 % v161;
threadgroup_barrier(mem_flags::mem_threadgroup);
float_4 const v290 = *v219;
*v115 = v290;
uint32_t const v291 = v119 * v57;
uint32_t const v292 = v291 + v120;
if(v148) {
float_4 const v293 = *v243;
uint32_t const v294 = uint32_t(v292);
threadgroup float_4 * const v295 = &(*v60)[v294];
*v295 = v293;
}
uint32_t const v296 = 256;
uint32_t const v297 = v296 + v112;
uint32_t const v298 = v297 + v84;
float_4 const v299 = *v262;
uint32_t const v300 = uint32_t(v298);
threadgroup float_4 * const v301 = &(*v60)[v300];
*v301 = v299;
uint32_t const v302 = v296 + v291;
uint32_t const v303 = v302 + v120;
if(v148) {
float_4 const v304 = *v281;
uint32_t const v305 = uint32_t(v303);
threadgroup float_4 * const v306 = &(*v60)[v305];
*v306 = v304;
}
bool const v307 = !v288;
bool const v308 = false;
if(v307) {
float const v309 = v299.i_0;
uint32_t const v310 = reinterpret_cast<const thread uint32_t&>(v309);
uint32_t const v311 = 2139095040;
uint32_t const v312 = v310 & v311;
bool const v313 = v312 == v311;
float const v314 = v299.i_1;
uint32_t const v315 = reinterpret_cast<const thread uint32_t&>(v314);
uint32_t const v316 = v315 & v311;
bool const v317 = v316 == v311;
bool const v318 = v313 || v317;
float const v319 = v299.i_2;
uint32_t const v320 = reinterpret_cast<const thread uint32_t&>(v319);
uint32_t const v321 = v320 & v311;
bool const v322 = v321 == v311;
bool const v323 = v318 || v322;
float const v324 = v299.i_3;
uint32_t const v325 = reinterpret_cast<const thread uint32_t&>(v324);
uint32_t const v326 = v325 & v311;
bool const v327 = v326 == v311;
bool const v328 = v323 || v327;
float_4 const v329 = *v281;
float const v330 = v329.i_0;
uint32_t const v331 = reinterpret_cast<const thread uint32_t&>(v330);
uint32_t const v332 = v331 & v311;
bool const v333 = v332 == v311;
bool const v334 = v328 || v333;
float const v335 = v329.i_1;
uint32_t const v336 = reinterpret_cast<const thread uint32_t&>(v335);
uint32_t const v337 = v336 & v311;
bool const v338 = v337 == v311;
bool const v339 = v334 || v338;
float const v340 = v329.i_2;
uint32_t const v341 = reinterpret_cast<const thread uint32_t&>(v340);
uint32_t const v342 = v341 & v311;
bool const v343 = v342 == v311;
bool const v344 = v339 || v343;
float const v345 = v329.i_3;
uint32_t const v346 = reinterpret_cast<const thread uint32_t&>(v345);
uint32_t const v347 = v346 & v311;
bool const v348 = v347 == v311;
bool const v349 = v344 || v348;
bool const v350 = simd_any(v349);;
bool const v351 = thread_index_in_simdgroup_v11 == v81;
if(v351) {
uint32_t const v352 = v350 ? v154 : v81;
uint32_t const v353 = v289 * v155;
uint32_t const v354 = v353 + v56;
uint32_t const v355 = uint32_t(v354);
threadgroup uint32_t * const v356 = &(*v65)[v355];
*v356 = v352;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v357 = v284 + v154;
uint32_t const v358 = v357 * v53;
uint32_t const v359 = v358 + v83;
uint32_t const v360 = min(v359, v195);
uint32_t const v361 = uint32_t(v360);
uint32_t const v362 = v361 * v28;
uint32_t const v363 = v48 + v362;
float_4 v364_store;
thread float_4 * v364 = &v364_store;*v364 = v86;
if(v204) {
uint32_t const v365 = v201 / v155;
uint32_t const v366 = uint32_t(v365);
uint32_t const v367 = v363 + v366;
device bfloat_4 const* const v368 = &v2[v367];
bfloat_4 const v369 = *v368;
bfloat const v370 = v369.i_0;
float const v371 = float(v370);
bfloat const v372 = v369.i_1;
float const v373 = float(v372);
bfloat const v374 = v369.i_2;
float const v375 = float(v374);
bfloat const v376 = v369.i_3;
float const v377 = float(v376);
float_4 const v378 = float_4{v371, v373, v375, v377};
*v364 = v378;
}
float_4 const v379 = *v364;
*v219 = v379;
uint32_t const v380 = v358 + v119;
uint32_t const v381 = min(v380, v195);
uint32_t const v382 = uint32_t(v381);
uint32_t const v383 = v382 * v28;
uint32_t const v384 = v48 + v383;
float_4 v385_store;
thread float_4 * v385 = &v385_store;*v385 = v86;
if(v228) {
uint32_t const v386 = v226 / v155;
uint32_t const v387 = uint32_t(v386);
uint32_t const v388 = v384 + v387;
device bfloat_4 const* const v389 = &v2[v388];
bfloat_4 const v390 = *v389;
bfloat const v391 = v390.i_0;
float const v392 = float(v391);
bfloat const v393 = v390.i_1;
float const v394 = float(v393);
bfloat const v395 = v390.i_2;
float const v396 = float(v395);
bfloat const v397 = v390.i_3;
float const v398 = float(v397);
float_4 const v399 = float_4{v392, v394, v396, v398};
*v385 = v399;
}
float_4 const v400 = *v385;
*v243 = v400;
uint32_t const v401 = v361 * v31;
uint32_t const v402 = v51 + v401;
float_4 v403_store;
thread float_4 * v403 = &v403_store;*v403 = v86;
if(v204) {
uint32_t const v404 = v201 / v155;
uint32_t const v405 = uint32_t(v404);
uint32_t const v406 = v402 + v405;
device bfloat_4 const* const v407 = &v3[v406];
bfloat_4 const v408 = *v407;
bfloat const v409 = v408.i_0;
float const v410 = float(v409);
bfloat const v411 = v408.i_1;
float const v412 = float(v411);
bfloat const v413 = v408.i_2;
float const v414 = float(v413);
bfloat const v415 = v408.i_3;
float const v416 = float(v415);
float_4 const v417 = float_4{v410, v412, v414, v416};
*v403 = v417;
}
float_4 const v418 = *v403;
*v262 = v418;
uint32_t const v419 = v382 * v31;
uint32_t const v420 = v51 + v419;
float_4 v421_store;
thread float_4 * v421 = &v421_store;*v421 = v86;
if(v228) {
uint32_t const v422 = v226 / v155;
uint32_t const v423 = uint32_t(v422);
uint32_t const v424 = v420 + v423;
device bfloat_4 const* const v425 = &v3[v424];
bfloat_4 const v426 = *v425;
bfloat const v427 = v426.i_0;
float const v428 = float(v427);
bfloat const v429 = v426.i_1;
float const v430 = float(v429);
bfloat const v431 = v426.i_2;
float const v432 = float(v431);
bfloat const v433 = v426.i_3;
float const v434 = float(v433);
float_4 const v435 = float_4{v428, v430, v432, v434};
*v421 = v435;
}
float_4 const v436 = *v421;
*v281 = v436;
bool v437_store;
thread bool * v437 = &v437_store;*v437 = v308;
bool const v438 = *v437;
bool v439_store;
thread bool * v439 = &v439_store;if(v438) {
*v439 = v283;
}
 else {
uint32_t const v440 = v289 * v155;
uint32_t const v441 = uint32_t(v440);
threadgroup uint32_t * const v442 = &(*v65)[v441];
uint32_t const v443 = *v442;
bool const v444 = v443 != v81;
*v439 = v444;
}
bool const v445 = *v439;
*v437 = v445;
bool const v446 = *v437;
bool v447_store;
thread bool * v447 = &v447_store;if(v446) {
*v447 = v283;
}
 else {
uint32_t const v448 = v289 * v155;
uint32_t const v449 = v448 + v154;
uint32_t const v450 = uint32_t(v449);
threadgroup uint32_t * const v451 = &(*v65)[v450];
uint32_t const v452 = *v451;
bool const v453 = v452 != v81;
*v447 = v453;
}
bool const v454 = *v447;
*v437 = v454;
bool const v455 = *v437;
bool v456_store;
thread bool * v456 = &v456_store;if(v455) {
*v456 = v283;
}
 else {
uint32_t const v457 = v289 * v155;
uint32_t const v458 = v457 + v161;
uint32_t const v459 = uint32_t(v458);
threadgroup uint32_t * const v460 = &(*v65)[v459];
uint32_t const v461 = *v460;
bool const v462 = v461 != v81;
*v456 = v462;
}
bool const v463 = *v456;
*v437 = v463;
bool const v464 = *v437;
bool v465_store;
thread bool * v465 = &v465_store;if(v464) {
*v465 = v283;
}
 else {
uint32_t const v466 = v289 * v155;
uint32_t const v467 = 3;
uint32_t const v468 = v466 + v467;
uint32_t const v469 = uint32_t(v468);
threadgroup uint32_t * const v470 = &(*v65)[v469];
uint32_t const v471 = *v470;
bool const v472 = v471 != v81;
*v465 = v472;
}
bool const v473 = *v465;
*v437 = v473;
bool v474_store;
thread bool * v474 = &v474_store;if(v288) {
*v474 = v283;
}
 else {
*v474 = v308;
}
uint32_t const v475 = 320;
uint32_t const v476 = v56 * v475;
uint32_t const v477 = 80;
uint32_t const v478 = v56 * v477;
simdgroup_float8x8 v479_store; thread simdgroup_float8x8 * v479 = &v479_store;*v479 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v480_store; thread simdgroup_float8x8 * v480 = &v480_store;threadgroup float_4 * const v481 = &(*v60)[v17];
simdgroup_load(*v480, reinterpret_cast<threadgroup float *>(v481), v53, 0, true);
simdgroup_multiply_accumulate(*v479, *v71, *v480, *v479);
simdgroup_float8x8 v482_store; thread simdgroup_float8x8 * v482 = &v482_store;threadgroup float_4 * const v483 = &(*v60)[v193];
simdgroup_load(*v482, reinterpret_cast<threadgroup float *>(v483), v53, 0, true);
simdgroup_multiply_accumulate(*v479, *v72, *v482, *v479);
simdgroup_float8x8 v484_store; thread simdgroup_float8x8 * v484 = &v484_store;uint32_t const v485 = 4;
threadgroup float_4 * const v486 = &(*v60)[v485];
simdgroup_load(*v484, reinterpret_cast<threadgroup float *>(v486), v53, 0, true);
simdgroup_multiply_accumulate(*v479, *v73, *v484, *v479);
uint32_t const v487 = uint32_t(v476);
uint32_t const v488 = 40;
threadgroup float * const v489 = &(*v61)[v487];

simdgroup_store(*v479, reinterpret_cast<threadgroup float *>(v489), v488);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v490_store; thread simdgroup_float8x8 * v490 = &v490_store;*v490 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
simdgroup_float8x8 v491_store; thread simdgroup_float8x8 * v491 = &v491_store;uint32_t const v492 = 64;
uint32_t const v493 = 448;
threadgroup float_4 * const v494 = &(*v60)[v492];
simdgroup_load(*v491, reinterpret_cast<threadgroup float *>(v494), v53, 0, true);
simdgroup_multiply_accumulate(*v490, *v71, *v491, *v490);
simdgroup_float8x8 v495_store; thread simdgroup_float8x8 * v495 = &v495_store;uint32_t const v496 = 66;
threadgroup float_4 * const v497 = &(*v60)[v496];
simdgroup_load(*v495, reinterpret_cast<threadgroup float *>(v497), v53, 0, true);
simdgroup_multiply_accumulate(*v490, *v72, *v495, *v490);
simdgroup_float8x8 v498_store; thread simdgroup_float8x8 * v498 = &v498_store;uint32_t const v499 = 68;
threadgroup float_4 * const v500 = &(*v60)[v499];
simdgroup_load(*v498, reinterpret_cast<threadgroup float *>(v500), v53, 0, true);
simdgroup_multiply_accumulate(*v490, *v73, *v498, *v490);
uint32_t const v501 = v476 + v57;
uint32_t const v502 = uint32_t(v501);
threadgroup float * const v503 = &(*v61)[v502];

simdgroup_store(*v490, reinterpret_cast<threadgroup float *>(v503), v488);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v504_store; thread simdgroup_float8x8 * v504 = &v504_store;*v504 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
uint32_t const v505 = 16;
simdgroup_float8x8 v506_store; thread simdgroup_float8x8 * v506 = &v506_store;uint32_t const v507 = 128;
uint32_t const v508 = 384;
threadgroup float_4 * const v509 = &(*v60)[v507];
simdgroup_load(*v506, reinterpret_cast<threadgroup float *>(v509), v53, 0, true);
simdgroup_multiply_accumulate(*v504, *v71, *v506, *v504);
simdgroup_float8x8 v510_store; thread simdgroup_float8x8 * v510 = &v510_store;uint32_t const v511 = 130;
threadgroup float_4 * const v512 = &(*v60)[v511];
simdgroup_load(*v510, reinterpret_cast<threadgroup float *>(v512), v53, 0, true);
simdgroup_multiply_accumulate(*v504, *v72, *v510, *v504);
simdgroup_float8x8 v513_store; thread simdgroup_float8x8 * v513 = &v513_store;uint32_t const v514 = 132;
threadgroup float_4 * const v515 = &(*v60)[v514];
simdgroup_load(*v513, reinterpret_cast<threadgroup float *>(v515), v53, 0, true);
simdgroup_multiply_accumulate(*v504, *v73, *v513, *v504);
uint32_t const v516 = v476 + v505;
uint32_t const v517 = uint32_t(v516);
threadgroup float * const v518 = &(*v61)[v517];

simdgroup_store(*v504, reinterpret_cast<threadgroup float *>(v518), v488);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v519_store; thread simdgroup_float8x8 * v519 = &v519_store;*v519 = make_filled_simdgroup_matrix<float, 8, 8>(v68);
uint32_t const v520 = 24;
simdgroup_float8x8 v521_store; thread simdgroup_float8x8 * v521 = &v521_store;uint32_t const v522 = 192;
threadgroup float_4 * const v523 = &(*v60)[v522];
simdgroup_load(*v521, reinterpret_cast<threadgroup float *>(v523), v53, 0, true);
simdgroup_multiply_accumulate(*v519, *v71, *v521, *v519);
simdgroup_float8x8 v524_store; thread simdgroup_float8x8 * v524 = &v524_store;uint32_t const v525 = 194;
threadgroup float_4 * const v526 = &(*v60)[v525];
simdgroup_load(*v524, reinterpret_cast<threadgroup float *>(v526), v53, 0, true);
simdgroup_multiply_accumulate(*v519, *v72, *v524, *v519);
simdgroup_float8x8 v527_store; thread simdgroup_float8x8 * v527 = &v527_store;uint32_t const v528 = 196;
threadgroup float_4 * const v529 = &(*v60)[v528];
simdgroup_load(*v527, reinterpret_cast<threadgroup float *>(v529), v53, 0, true);
simdgroup_multiply_accumulate(*v519, *v73, *v527, *v519);
uint32_t const v530 = v476 + v520;
uint32_t const v531 = uint32_t(v530);
threadgroup float * const v532 = &(*v61)[v531];

simdgroup_store(*v519, reinterpret_cast<threadgroup float *>(v532), v488);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v533_store = {};
thread array<float, 8> * v533 = &v533_store;uint32_t const v534 = v59 * v57;
uint32_t const v535 = v285 + v534;
uint32_t const v536 = v58 * v488;
uint32_t const v537 = v476 + v536;
uint32_t const v538 = v537 + v534;
uint32_t const v539 = uint32_t(v538);
threadgroup float * const v540 = &(*v61)[v539];
float const v541 = *v540;
float v542_store;
thread float * v542 = &v542_store;*v542 = v78;
bool const v543 = *v474;
bool v544_store;
thread bool * v544 = &v544_store;if(v543) {
*v544 = v283;
}
 else {
bool const v545 = v535 < v19;
bool v546_store;
thread bool * v546 = &v546_store;if(v545) {
*v546 = v283;
}
 else {
*v546 = v308;
}
bool const v547 = *v546;
*v544 = v547;
}
bool const v548 = *v544;
if(v548) {
float const v549 = v541 * v22;
*v542 = v549;
}
thread float * const v550 = &(*v533)[v17];
float const v551 = *v542;
*v550 = v551;
float const v552 = max(v78, v551);
uint32_t const v553 = v534 + v154;
uint32_t const v554 = v285 + v553;
uint32_t const v555 = v537 + v553;
uint32_t const v556 = uint32_t(v555);
threadgroup float * const v557 = &(*v61)[v556];
float const v558 = *v557;
float v559_store;
thread float * v559 = &v559_store;*v559 = v78;
bool const v560 = *v474;
bool v561_store;
thread bool * v561 = &v561_store;if(v560) {
*v561 = v283;
}
 else {
bool const v562 = v554 < v19;
bool v563_store;
thread bool * v563 = &v563_store;if(v562) {
*v563 = v283;
}
 else {
*v563 = v308;
}
bool const v564 = *v563;
*v561 = v564;
}
bool const v565 = *v561;
if(v565) {
float const v566 = v558 * v22;
*v559 = v566;
}
thread float * const v567 = &(*v533)[v64];
float const v568 = *v559;
*v567 = v568;
float const v569 = max(v552, v568);
uint32_t const v570 = v534 + v161;
uint32_t const v571 = v285 + v570;
uint32_t const v572 = v537 + v570;
uint32_t const v573 = uint32_t(v572);
threadgroup float * const v574 = &(*v61)[v573];
float const v575 = *v574;
float v576_store;
thread float * v576 = &v576_store;*v576 = v78;
bool const v577 = *v474;
bool v578_store;
thread bool * v578 = &v578_store;if(v577) {
*v578 = v283;
}
 else {
bool const v579 = v571 < v19;
bool v580_store;
thread bool * v580 = &v580_store;if(v579) {
*v580 = v283;
}
 else {
*v580 = v308;
}
bool const v581 = *v580;
*v578 = v581;
}
bool const v582 = *v578;
if(v582) {
float const v583 = v575 * v22;
*v576 = v583;
}
thread float * const v584 = &(*v533)[v193];
float const v585 = *v576;
*v584 = v585;
float const v586 = max(v569, v585);
uint32_t const v587 = 3;
uint32_t const v588 = v534 + v587;
uint32_t const v589 = v285 + v588;
uint32_t const v590 = v537 + v588;
uint32_t const v591 = uint32_t(v590);
threadgroup float * const v592 = &(*v61)[v591];
float const v593 = *v592;
float v594_store;
thread float * v594 = &v594_store;*v594 = v78;
bool const v595 = *v474;
bool v596_store;
thread bool * v596 = &v596_store;if(v595) {
*v596 = v283;
}
 else {
bool const v597 = v589 < v19;
bool v598_store;
thread bool * v598 = &v598_store;if(v597) {
*v598 = v283;
}
 else {
*v598 = v308;
}
bool const v599 = *v598;
*v596 = v599;
}
bool const v600 = *v596;
if(v600) {
float const v601 = v593 * v22;
*v594 = v601;
}
uint32_t const v602 = 3;
thread float * const v603 = &(*v533)[v602];
float const v604 = *v594;
*v603 = v604;
float const v605 = max(v586, v604);
uint32_t const v606 = v534 + v155;
uint32_t const v607 = v285 + v606;
uint32_t const v608 = v537 + v606;
uint32_t const v609 = uint32_t(v608);
threadgroup float * const v610 = &(*v61)[v609];
float const v611 = *v610;
float v612_store;
thread float * v612 = &v612_store;*v612 = v78;
bool const v613 = *v474;
bool v614_store;
thread bool * v614 = &v614_store;if(v613) {
*v614 = v283;
}
 else {
bool const v615 = v607 < v19;
bool v616_store;
thread bool * v616 = &v616_store;if(v615) {
*v616 = v283;
}
 else {
*v616 = v308;
}
bool const v617 = *v616;
*v614 = v617;
}
bool const v618 = *v614;
if(v618) {
float const v619 = v611 * v22;
*v612 = v619;
}
thread float * const v620 = &(*v533)[v485];
float const v621 = *v612;
*v620 = v621;
float const v622 = max(v605, v621);
uint32_t const v623 = 5;
uint32_t const v624 = v534 + v623;
uint32_t const v625 = v285 + v624;
uint32_t const v626 = v537 + v624;
uint32_t const v627 = uint32_t(v626);
threadgroup float * const v628 = &(*v61)[v627];
float const v629 = *v628;
float v630_store;
thread float * v630 = &v630_store;*v630 = v78;
bool const v631 = *v474;
bool v632_store;
thread bool * v632 = &v632_store;if(v631) {
*v632 = v283;
}
 else {
bool const v633 = v625 < v19;
bool v634_store;
thread bool * v634 = &v634_store;if(v633) {
*v634 = v283;
}
 else {
*v634 = v308;
}
bool const v635 = *v634;
*v632 = v635;
}
bool const v636 = *v632;
if(v636) {
float const v637 = v629 * v22;
*v630 = v637;
}
uint32_t const v638 = 5;
thread float * const v639 = &(*v533)[v638];
float const v640 = *v630;
*v639 = v640;
float const v641 = max(v622, v640);
uint32_t const v642 = v534 + v82;
uint32_t const v643 = v285 + v642;
uint32_t const v644 = v537 + v642;
uint32_t const v645 = uint32_t(v644);
threadgroup float * const v646 = &(*v61)[v645];
float const v647 = *v646;
float v648_store;
thread float * v648 = &v648_store;*v648 = v78;
bool const v649 = *v474;
bool v650_store;
thread bool * v650 = &v650_store;if(v649) {
*v650 = v283;
}
 else {
bool const v651 = v643 < v19;
bool v652_store;
thread bool * v652 = &v652_store;if(v651) {
*v652 = v283;
}
 else {
*v652 = v308;
}
bool const v653 = *v652;
*v650 = v653;
}
bool const v654 = *v650;
if(v654) {
float const v655 = v647 * v22;
*v648 = v655;
}
uint32_t const v656 = 6;
thread float * const v657 = &(*v533)[v656];
float const v658 = *v648;
*v657 = v658;
float const v659 = max(v641, v658);
uint32_t const v660 = 7;
uint32_t const v661 = v534 + v660;
uint32_t const v662 = v285 + v661;
uint32_t const v663 = v537 + v661;
uint32_t const v664 = uint32_t(v663);
threadgroup float * const v665 = &(*v61)[v664];
float const v666 = *v665;
float v667_store;
thread float * v667 = &v667_store;*v667 = v78;
bool const v668 = *v474;
bool v669_store;
thread bool * v669 = &v669_store;if(v668) {
*v669 = v283;
}
 else {
bool const v670 = v662 < v19;
bool v671_store;
thread bool * v671 = &v671_store;if(v670) {
*v671 = v283;
}
 else {
*v671 = v308;
}
bool const v672 = *v671;
*v669 = v672;
}
bool const v673 = *v669;
if(v673) {
float const v674 = v666 * v22;
*v667 = v674;
}
uint32_t const v675 = 7;
thread float * const v676 = &(*v533)[v675];
float const v677 = *v667;
*v676 = v677;
float const v678 = max(v659, v677);
float const v679 = simd_shuffle_xor(v678, v57);;
float const v680 = max(v678, v679);
float const v681 = simd_shuffle_xor(v680, v505);;
float const v682 = max(v680, v681);
float const v683 = *v77;
float const v684 = 5.54517698;
float const v685 = v683 + v684;
bool const v686 = v682 > v685;
float const v687 = v686 ? v682 : v683;
float const v688 = v683 - v687;
float const v689 = exp(v688);bool const v690 = v687 != v683;
bool v691_store;
thread bool * v691 = &v691_store;if(v690) {
bool const v692 = v683 != v78;
*v691 = v692;
}
 else {
*v691 = v308;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v693 = *v691;
bool const v694 = simd_any(v693);;
if(v694) {

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v489), v488);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v695 = v59 * v161;
uint32_t const v696 = v537 + v695;
uint32_t const v697 = uint32_t(v696);
threadgroup float * const v698 = &(*v61)[v697];
float const v699 = *v698;
float const v700 = v699 * v689;
*v698 = v700;
uint32_t const v701 = v696 + v154;
uint32_t const v702 = uint32_t(v701);
threadgroup float * const v703 = &(*v61)[v702];
float const v704 = *v703;
float const v705 = v704 * v689;
*v703 = v705;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v67, reinterpret_cast<threadgroup float *>(v489), v488, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v489), v488);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v706 = *v698;
float const v707 = v706 * v689;
*v698 = v707;
float const v708 = *v703;
float const v709 = v708 * v689;
*v703 = v709;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v489), v488, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v489), v488);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v710 = *v698;
float const v711 = v710 * v689;
*v698 = v711;
float const v712 = *v703;
float const v713 = v712 * v689;
*v703 = v713;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v489), v488, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v77 = v687;
float const v714 = *v550;
uint32_t const v715 = reinterpret_cast<const thread uint32_t&>(v714);
uint32_t const v716 = 4286578687;
bool const v717 = v715 == v716;
float const v718 = v714 - v687;
float const v719 = exp(v718);float const v720 = v717 ? v68 : v719;
float_4 const v721 = [&]{
float_4 tmp = v86;
tmp.i_0 = v720;
return tmp;
}();
float const v722 = *v567;
uint32_t const v723 = reinterpret_cast<const thread uint32_t&>(v722);
bool const v724 = v723 == v716;
float const v725 = v722 - v687;
float const v726 = exp(v725);float const v727 = v724 ? v68 : v726;
float const v728 = v720 + v727;
float_4 const v729 = [&]{
float_4 tmp = v721;
tmp.i_1 = v727;
return tmp;
}();
float const v730 = *v584;
uint32_t const v731 = reinterpret_cast<const thread uint32_t&>(v730);
bool const v732 = v731 == v716;
float const v733 = v730 - v687;
float const v734 = exp(v733);float const v735 = v732 ? v68 : v734;
float const v736 = v728 + v735;
float_4 const v737 = [&]{
float_4 tmp = v729;
tmp.i_2 = v735;
return tmp;
}();
float const v738 = *v603;
uint32_t const v739 = reinterpret_cast<const thread uint32_t&>(v738);
bool const v740 = v739 == v716;
float const v741 = v738 - v687;
float const v742 = exp(v741);float const v743 = v740 ? v68 : v742;
float const v744 = v736 + v743;
float_4 const v745 = [&]{
float_4 tmp = v737;
tmp.i_3 = v743;
return tmp;
}();
uint32_t const v746 = 10;
uint32_t const v747 = v58 * v746;
uint32_t const v748 = v478 + v747;
uint32_t const v749 = v59 * v161;
uint32_t const v750 = v748 + v749;
uint32_t const v751 = uint32_t(v750);
threadgroup float_4 * const v752 = &(*v62)[v751];
*v752 = v745;
float const v753 = *v620;
uint32_t const v754 = reinterpret_cast<const thread uint32_t&>(v753);
bool const v755 = v754 == v716;
float const v756 = v753 - v687;
float const v757 = exp(v756);float const v758 = v755 ? v68 : v757;
float const v759 = v744 + v758;
float_4 const v760 = [&]{
float_4 tmp = v86;
tmp.i_0 = v758;
return tmp;
}();
float const v761 = *v639;
uint32_t const v762 = reinterpret_cast<const thread uint32_t&>(v761);
bool const v763 = v762 == v716;
float const v764 = v761 - v687;
float const v765 = exp(v764);float const v766 = v763 ? v68 : v765;
float const v767 = v759 + v766;
float_4 const v768 = [&]{
float_4 tmp = v760;
tmp.i_1 = v766;
return tmp;
}();
float const v769 = *v657;
uint32_t const v770 = reinterpret_cast<const thread uint32_t&>(v769);
bool const v771 = v770 == v716;
float const v772 = v769 - v687;
float const v773 = exp(v772);float const v774 = v771 ? v68 : v773;
float const v775 = v767 + v774;
float_4 const v776 = [&]{
float_4 tmp = v768;
tmp.i_2 = v774;
return tmp;
}();
float const v777 = *v676;
uint32_t const v778 = reinterpret_cast<const thread uint32_t&>(v777);
bool const v779 = v778 == v716;
float const v780 = v777 - v687;
float const v781 = exp(v780);float const v782 = v779 ? v68 : v781;
float const v783 = v775 + v782;
float_4 const v784 = [&]{
float_4 tmp = v776;
tmp.i_3 = v782;
return tmp;
}();
uint32_t const v785 = v750 + v154;
uint32_t const v786 = uint32_t(v785);
threadgroup float_4 * const v787 = &(*v62)[v786];
*v787 = v784;
float const v788 = *v79;
float const v789 = fma(v788, v689, v783);
*v79 = v789;
float const v790 = *v80;
float const v791 = fma(v790, v689, v783);
*v80 = v791;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v792 = *v474;
bool const v793 = !v792;
bool const v794 = *v437;
bool const v795 = v794 && v793;
if(v795) {

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v489), v488);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v796 = v537 + v749;
for(uint32_t v797 = v81; v797 < v53; v797 += v154) {
uint32_t const v798 = v797 / v155;
uint32_t const v799 = v748 + v798;
uint32_t const v800 = uint32_t(v799);
threadgroup float_4 * const v801 = &(*v62)[v800];
float_4 const v802 = *v801;
uint32_t const v803 = v797 % v155;
float const v804 = v802.i_0;
float v805_store;
thread float * v805 = &v805_store;*v805 = v804;
bool const v806 = v803 == v154;
if(v806) {
float const v807 = v802.i_1;
*v805 = v807;
}
bool const v808 = v803 == v161;
if(v808) {
float const v809 = v802.i_2;
*v805 = v809;
}
bool const v810 = v803 == v587;
if(v810) {
float const v811 = v802.i_3;
*v805 = v811;
}
float const v812 = *v805;
uint32_t const v813 = reinterpret_cast<const thread uint32_t&>(v812);
bool const v814 = v813 == v81;
bool const v815 = !v814;
if(v815) {
uint32_t const v816 = v797 * v57;
uint32_t const v817 = v296 + v816;
uint32_t const v818 = v749 / v155;
uint32_t const v819 = v817 + v818;
uint32_t const v820 = uint32_t(v819);
threadgroup float_4 * const v821 = &(*v60)[v820];
float_4 const v822 = *v821;
float const v823 = v822.i_0;
float v824_store;
thread float * v824 = &v824_store;*v824 = v823;
uint32_t const v825 = v59 % v161;
bool const v826 = v825 == v154;
if(v826) {
float const v827 = v822.i_2;
*v824 = v827;
}
uint32_t const v828 = uint32_t(v796);
float const v829 = *v805;
float const v830 = *v824;
threadgroup float * const v831 = &(*v61)[v828];
float const v832 = *v831;
float const v833 = fma(v829, v830, v832);
*v831 = v833;
float const v834 = v822.i_1;
float v835_store;
thread float * v835 = &v835_store;*v835 = v834;
if(v826) {
float const v836 = v822.i_3;
*v835 = v836;
}
uint32_t const v837 = v796 + v154;
uint32_t const v838 = uint32_t(v837);
float const v839 = *v805;
float const v840 = *v835;
threadgroup float * const v841 = &(*v61)[v838];
float const v842 = *v841;
float const v843 = fma(v839, v840, v842);
*v841 = v843;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v67, reinterpret_cast<threadgroup float *>(v489), v488, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v489), v488);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v844 = v81; v844 < v53; v844 += v154) {
uint32_t const v845 = v844 / v155;
uint32_t const v846 = v748 + v845;
uint32_t const v847 = uint32_t(v846);
threadgroup float_4 * const v848 = &(*v62)[v847];
float_4 const v849 = *v848;
uint32_t const v850 = v844 % v155;
float const v851 = v849.i_0;
float v852_store;
thread float * v852 = &v852_store;*v852 = v851;
bool const v853 = v850 == v154;
if(v853) {
float const v854 = v849.i_1;
*v852 = v854;
}
bool const v855 = v850 == v161;
if(v855) {
float const v856 = v849.i_2;
*v852 = v856;
}
bool const v857 = v850 == v587;
if(v857) {
float const v858 = v849.i_3;
*v852 = v858;
}
float const v859 = *v852;
uint32_t const v860 = reinterpret_cast<const thread uint32_t&>(v859);
bool const v861 = v860 == v81;
bool const v862 = !v861;
if(v862) {
uint32_t const v863 = v844 * v57;
uint32_t const v864 = 258;
uint32_t const v865 = v864 + v863;
uint32_t const v866 = v749 / v155;
uint32_t const v867 = v865 + v866;
uint32_t const v868 = uint32_t(v867);
threadgroup float_4 * const v869 = &(*v60)[v868];
float_4 const v870 = *v869;
float const v871 = v870.i_0;
float v872_store;
thread float * v872 = &v872_store;*v872 = v871;
uint32_t const v873 = v59 % v161;
bool const v874 = v873 == v154;
if(v874) {
float const v875 = v870.i_2;
*v872 = v875;
}
uint32_t const v876 = uint32_t(v796);
float const v877 = *v852;
float const v878 = *v872;
threadgroup float * const v879 = &(*v61)[v876];
float const v880 = *v879;
float const v881 = fma(v877, v878, v880);
*v879 = v881;
float const v882 = v870.i_1;
float v883_store;
thread float * v883 = &v883_store;*v883 = v882;
if(v874) {
float const v884 = v870.i_3;
*v883 = v884;
}
uint32_t const v885 = v796 + v154;
uint32_t const v886 = uint32_t(v885);
float const v887 = *v852;
float const v888 = *v883;
threadgroup float * const v889 = &(*v61)[v886];
float const v890 = *v889;
float const v891 = fma(v887, v888, v890);
*v889 = v891;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v489), v488, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v489), v488);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v892 = v81; v892 < v53; v892 += v154) {
uint32_t const v893 = v892 / v155;
uint32_t const v894 = v748 + v893;
uint32_t const v895 = uint32_t(v894);
threadgroup float_4 * const v896 = &(*v62)[v895];
float_4 const v897 = *v896;
uint32_t const v898 = v892 % v155;
float const v899 = v897.i_0;
float v900_store;
thread float * v900 = &v900_store;*v900 = v899;
bool const v901 = v898 == v154;
if(v901) {
float const v902 = v897.i_1;
*v900 = v902;
}
bool const v903 = v898 == v161;
if(v903) {
float const v904 = v897.i_2;
*v900 = v904;
}
bool const v905 = v898 == v587;
if(v905) {
float const v906 = v897.i_3;
*v900 = v906;
}
float const v907 = *v900;
uint32_t const v908 = reinterpret_cast<const thread uint32_t&>(v907);
bool const v909 = v908 == v81;
bool const v910 = !v909;
if(v910) {
uint32_t const v911 = v892 * v57;
uint32_t const v912 = 260;
uint32_t const v913 = v912 + v911;
uint32_t const v914 = v749 / v155;
uint32_t const v915 = v913 + v914;
uint32_t const v916 = uint32_t(v915);
threadgroup float_4 * const v917 = &(*v60)[v916];
float_4 const v918 = *v917;
float const v919 = v918.i_0;
float v920_store;
thread float * v920 = &v920_store;*v920 = v919;
uint32_t const v921 = v59 % v161;
bool const v922 = v921 == v154;
if(v922) {
float const v923 = v918.i_2;
*v920 = v923;
}
uint32_t const v924 = uint32_t(v796);
float const v925 = *v900;
float const v926 = *v920;
threadgroup float * const v927 = &(*v61)[v924];
float const v928 = *v927;
float const v929 = fma(v925, v926, v928);
*v927 = v929;
float const v930 = v918.i_1;
float v931_store;
thread float * v931 = &v931_store;*v931 = v930;
if(v922) {
float const v932 = v918.i_3;
*v931 = v932;
}
uint32_t const v933 = v796 + v154;
uint32_t const v934 = uint32_t(v933);
float const v935 = *v900;
float const v936 = *v931;
threadgroup float * const v937 = &(*v61)[v934];
float const v938 = *v937;
float const v939 = fma(v935, v936, v938);
*v937 = v939;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v489), v488, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_float8x8 v940_store; thread simdgroup_float8x8 * v940 = &v940_store;uint32_t const v941 = uint32_t(v478);
threadgroup float_4 * const v942 = &(*v62)[v941];
simdgroup_load(*v940, reinterpret_cast<threadgroup float *>(v942), v488, 0, false);
simdgroup_float8x8 v943_store; thread simdgroup_float8x8 * v943 = &v943_store;uint32_t const v944 = 256;
threadgroup float_4 * const v945 = &(*v60)[v944];
simdgroup_load(*v943, reinterpret_cast<threadgroup float *>(v945), v53, 0, false);
simdgroup_multiply_accumulate(*v67, *v940, *v943, *v67);
simdgroup_float8x8 v946_store; thread simdgroup_float8x8 * v946 = &v946_store;uint32_t const v947 = 258;
threadgroup float_4 * const v948 = &(*v60)[v947];
simdgroup_load(*v946, reinterpret_cast<threadgroup float *>(v948), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v940, *v946, *v69);
simdgroup_float8x8 v949_store; thread simdgroup_float8x8 * v949 = &v949_store;uint32_t const v950 = 260;
threadgroup float_4 * const v951 = &(*v60)[v950];
simdgroup_load(*v949, reinterpret_cast<threadgroup float *>(v951), v53, 0, false);
simdgroup_multiply_accumulate(*v70, *v940, *v949, *v70);
simdgroup_float8x8 v952_store; thread simdgroup_float8x8 * v952 = &v952_store;uint32_t const v953 = v478 + v161;
uint32_t const v954 = uint32_t(v953);
threadgroup float_4 * const v955 = &(*v62)[v954];
simdgroup_load(*v952, reinterpret_cast<threadgroup float *>(v955), v488, 0, false);
simdgroup_float8x8 v956_store; thread simdgroup_float8x8 * v956 = &v956_store;threadgroup float_4 * const v957 = &(*v60)[v63];
simdgroup_load(*v956, reinterpret_cast<threadgroup float *>(v957), v53, 0, false);
simdgroup_multiply_accumulate(*v67, *v952, *v956, *v67);
simdgroup_float8x8 v958_store; thread simdgroup_float8x8 * v958 = &v958_store;uint32_t const v959 = 322;
threadgroup float_4 * const v960 = &(*v60)[v959];
simdgroup_load(*v958, reinterpret_cast<threadgroup float *>(v960), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v952, *v958, *v69);
simdgroup_float8x8 v961_store; thread simdgroup_float8x8 * v961 = &v961_store;uint32_t const v962 = 324;
threadgroup float_4 * const v963 = &(*v60)[v962];
simdgroup_load(*v961, reinterpret_cast<threadgroup float *>(v963), v53, 0, false);
simdgroup_multiply_accumulate(*v70, *v952, *v961, *v70);
simdgroup_float8x8 v964_store; thread simdgroup_float8x8 * v964 = &v964_store;uint32_t const v965 = v478 + v155;
uint32_t const v966 = uint32_t(v965);
threadgroup float_4 * const v967 = &(*v62)[v966];
simdgroup_load(*v964, reinterpret_cast<threadgroup float *>(v967), v488, 0, false);
simdgroup_float8x8 v968_store; thread simdgroup_float8x8 * v968 = &v968_store;threadgroup float_4 * const v969 = &(*v60)[v508];
simdgroup_load(*v968, reinterpret_cast<threadgroup float *>(v969), v53, 0, false);
simdgroup_multiply_accumulate(*v67, *v964, *v968, *v67);
simdgroup_float8x8 v970_store; thread simdgroup_float8x8 * v970 = &v970_store;uint32_t const v971 = 386;
threadgroup float_4 * const v972 = &(*v60)[v971];
simdgroup_load(*v970, reinterpret_cast<threadgroup float *>(v972), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v964, *v970, *v69);
simdgroup_float8x8 v973_store; thread simdgroup_float8x8 * v973 = &v973_store;uint32_t const v974 = 388;
threadgroup float_4 * const v975 = &(*v60)[v974];
simdgroup_load(*v973, reinterpret_cast<threadgroup float *>(v975), v53, 0, false);
simdgroup_multiply_accumulate(*v70, *v964, *v973, *v70);
simdgroup_float8x8 v976_store; thread simdgroup_float8x8 * v976 = &v976_store;uint32_t const v977 = v478 + v82;
uint32_t const v978 = uint32_t(v977);
threadgroup float_4 * const v979 = &(*v62)[v978];
simdgroup_load(*v976, reinterpret_cast<threadgroup float *>(v979), v488, 0, false);
simdgroup_float8x8 v980_store; thread simdgroup_float8x8 * v980 = &v980_store;threadgroup float_4 * const v981 = &(*v60)[v493];
simdgroup_load(*v980, reinterpret_cast<threadgroup float *>(v981), v53, 0, false);
simdgroup_multiply_accumulate(*v67, *v976, *v980, *v67);
simdgroup_float8x8 v982_store; thread simdgroup_float8x8 * v982 = &v982_store;uint32_t const v983 = 450;
threadgroup float_4 * const v984 = &(*v60)[v983];
simdgroup_load(*v982, reinterpret_cast<threadgroup float *>(v984), v53, 0, false);
simdgroup_multiply_accumulate(*v69, *v976, *v982, *v69);
simdgroup_float8x8 v985_store; thread simdgroup_float8x8 * v985 = &v985_store;uint32_t const v986 = 452;
threadgroup float_4 * const v987 = &(*v60)[v986];
simdgroup_load(*v985, reinterpret_cast<threadgroup float *>(v987), v53, 0, false);
simdgroup_multiply_accumulate(*v70, *v976, *v985, *v70);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
array<float, 1> v988_store = {};
thread array<float, 1> * v988 = &v988_store;float const v989 = *v79;
float const v990 = simd_shuffle_xor(v989, v57);;
float const v991 = v989 + v990;
uint32_t const v992 = 16;
float const v993 = simd_shuffle_xor(v991, v992);;
float const v994 = v991 + v993;
uint32_t const v995 = reinterpret_cast<const thread uint32_t&>(v994);
bool const v996 = v995 == v81;
float const v997 = v66 / v994;
float const v998 = v996 ? v68 : v997;
thread float * const v999 = &(*v988)[v17];
*v999 = v998;
uint32_t const v1000 = v56 * v57;
uint32_t const v1001 = v54 + v1000;
float const v1002 = *v999;
uint32_t const v1003 = v1001 + v58;
uint32_t const v1004 = uint32_t(v1003);
uint32_t const v1005 = v41 + v1004;
uint32_t const v1006 = 320;
uint32_t const v1007 = v56 * v1006;
uint32_t const v1008 = uint32_t(v1007);
uint32_t const v1009 = 40;
threadgroup float * const v1010 = &(*v61)[v1008];

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v1010), v1009);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1011 = v58 * v1009;
uint32_t const v1012 = v1007 + v1011;
uint32_t const v1013 = v59 * v161;
uint32_t const v1014 = v1012 + v1013;
bool const v1015 = v1003 < v18;
if(v1015) {
float_4 v1016_store;
thread float_4 * v1016 = &v1016_store;*v1016 = v86;
uint32_t const v1017 = uint32_t(v1014);
threadgroup float * const v1018 = &(*v61)[v1017];
float const v1019 = *v1018;
float const v1020 = v1019 * v1002;
float_4 const v1021 = *v1016;
float_4 const v1022 = [&]{
float_4 tmp = v1021;
tmp.i_0 = v1020;
return tmp;
}();
*v1016 = v1022;
uint32_t const v1023 = v1014 + v154;
uint32_t const v1024 = uint32_t(v1023);
threadgroup float * const v1025 = &(*v61)[v1024];
float const v1026 = *v1025;
float const v1027 = v1026 * v1002;
float_4 const v1028 = *v1016;
float_4 const v1029 = [&]{
float_4 tmp = v1028;
tmp.i_1 = v1027;
return tmp;
}();
*v1016 = v1029;
uint32_t const v1030 = 24;
bool const v1031 = v1013 < v1030;
if(v1031) {
bfloat const v1032 = bfloat(0);
bfloat_2 const v1033 = bfloat_2{v1032, v1032};
float_4 const v1034 = *v1016;
float const v1035 = v1034.i_0;
bfloat const v1036 = bfloat(v1035);
bfloat_2 const v1037 = [&]{
bfloat_2 tmp = v1033;
tmp.i_0 = v1036;
return tmp;
}();
float const v1038 = v1034.i_1;
bfloat const v1039 = bfloat(v1038);
bfloat_2 const v1040 = [&]{
bfloat_2 tmp = v1037;
tmp.i_1 = v1039;
return tmp;
}();
uint32_t const v1041 = 12;
uint32_t const v1042 = v1005 * v1041;
uint32_t const v1043 = v1013 / v161;
uint32_t const v1044 = uint32_t(v1043);
uint32_t const v1045 = v1042 + v1044;
device bfloat_2 * const v1046 = &v4[v1045];
*v1046 = v1040;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v1010), v1009);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1015) {
float_4 v1047_store;
thread float_4 * v1047 = &v1047_store;*v1047 = v86;
uint32_t const v1048 = uint32_t(v1014);
threadgroup float * const v1049 = &(*v61)[v1048];
float const v1050 = *v1049;
float const v1051 = v1050 * v1002;
float_4 const v1052 = *v1047;
float_4 const v1053 = [&]{
float_4 tmp = v1052;
tmp.i_0 = v1051;
return tmp;
}();
*v1047 = v1053;
uint32_t const v1054 = v1014 + v154;
uint32_t const v1055 = uint32_t(v1054);
threadgroup float * const v1056 = &(*v61)[v1055];
float const v1057 = *v1056;
float const v1058 = v1057 * v1002;
float_4 const v1059 = *v1047;
float_4 const v1060 = [&]{
float_4 tmp = v1059;
tmp.i_1 = v1058;
return tmp;
}();
*v1047 = v1060;
uint32_t const v1061 = v57 + v1013;
uint32_t const v1062 = 24;
bool const v1063 = v1061 < v1062;
if(v1063) {
bfloat const v1064 = bfloat(0);
bfloat_2 const v1065 = bfloat_2{v1064, v1064};
float_4 const v1066 = *v1047;
float const v1067 = v1066.i_0;
bfloat const v1068 = bfloat(v1067);
bfloat_2 const v1069 = [&]{
bfloat_2 tmp = v1065;
tmp.i_0 = v1068;
return tmp;
}();
float const v1070 = v1066.i_1;
bfloat const v1071 = bfloat(v1070);
bfloat_2 const v1072 = [&]{
bfloat_2 tmp = v1069;
tmp.i_1 = v1071;
return tmp;
}();
uint32_t const v1073 = 12;
uint32_t const v1074 = v1005 * v1073;
uint32_t const v1075 = v1061 / v161;
uint32_t const v1076 = uint32_t(v1075);
uint32_t const v1077 = v1074 + v1076;
device bfloat_2 * const v1078 = &v4[v1077];
*v1078 = v1072;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v1010), v1009);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1015) {
float_4 v1079_store;
thread float_4 * v1079 = &v1079_store;*v1079 = v86;
uint32_t const v1080 = uint32_t(v1014);
threadgroup float * const v1081 = &(*v61)[v1080];
float const v1082 = *v1081;
float const v1083 = v1082 * v1002;
float_4 const v1084 = *v1079;
float_4 const v1085 = [&]{
float_4 tmp = v1084;
tmp.i_0 = v1083;
return tmp;
}();
*v1079 = v1085;
uint32_t const v1086 = v1014 + v154;
uint32_t const v1087 = uint32_t(v1086);
threadgroup float * const v1088 = &(*v61)[v1087];
float const v1089 = *v1088;
float const v1090 = v1089 * v1002;
float_4 const v1091 = *v1079;
float_4 const v1092 = [&]{
float_4 tmp = v1091;
tmp.i_1 = v1090;
return tmp;
}();
*v1079 = v1092;
uint32_t const v1093 = v992 + v1013;
uint32_t const v1094 = 24;
bool const v1095 = v1093 < v1094;
if(v1095) {
bfloat const v1096 = bfloat(0);
bfloat_2 const v1097 = bfloat_2{v1096, v1096};
float_4 const v1098 = *v1079;
float const v1099 = v1098.i_0;
bfloat const v1100 = bfloat(v1099);
bfloat_2 const v1101 = [&]{
bfloat_2 tmp = v1097;
tmp.i_0 = v1100;
return tmp;
}();
float const v1102 = v1098.i_1;
bfloat const v1103 = bfloat(v1102);
bfloat_2 const v1104 = [&]{
bfloat_2 tmp = v1101;
tmp.i_1 = v1103;
return tmp;
}();
uint32_t const v1105 = 12;
uint32_t const v1106 = v1005 * v1105;
uint32_t const v1107 = v1093 / v161;
uint32_t const v1108 = uint32_t(v1107);
uint32_t const v1109 = v1106 + v1108;
device bfloat_2 * const v1110 = &v4[v1109];
*v1110 = v1104;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
