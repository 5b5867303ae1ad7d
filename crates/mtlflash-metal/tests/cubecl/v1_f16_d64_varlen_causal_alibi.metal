// What CubeCL 0.11.3 makes of this project's v1 kernel for packed sequences, values numbered in
// the order of the text; `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent alibi cu_seqlens_q cu_seqlens_k
// varlen: t=f16 h=2 d=64 causal=br alibi=bh seqs=70x70,33x0,12x50,50x12,1x1; 2 3 5; 000000001000000020000000010000000000000010000000200000000100000000000000100000002000000001000000000000000000000000000000000000000000000000000000000000000000000002000000010000000000003e0000803f0000803f0000c07f000080ff00000000010000c00000000000000000ffffff3f4600000046000000020000000100000000000000000000000000000000000000a600000085000000c0140000a0100000a010000000530000040000000400000004000000010000000a000000060000000600000000000000
// varlen: t=f16 h=2 d=64 causal=br alibi=bh seqs=20x30,30x20 nan=1; 2 1 2; 000000001000000020000000010000000000000010000000200000000100000000000000100000002000000001000000000000000000000000000000000000000000000000000000000000000000000002000000010000000000003e0000803f0000803f0000c07f000080ff00000000010000c00000000000000000ffffff3f1e0000001e0000000200000001000000000000000000000000000000000000003200000032000000400600004006000040060000001900000400000004000000040000000100000004000000040000000400000000000000

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
struct alignas(8) half_4 { half i_0; half i_1; half i_2; half i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[6];
int32_t scalars_i32[4];
uint32_t scalars_u32[10];uint32_t static_meta[12];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], device int32_t const* const v10 [[buffer(9)]], device int32_t const* const v11 [[buffer(10)]], constant info_st const* const v12, uint32_t const thread_index_in_simdgroup_v13 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v14 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v15 [[threadgroup_position_in_grid]], uint3 const threadgroups_per_grid_v16 [[threadgroups_per_grid]]) {
alignas(16) threadgroup char v17[17072];
constant uint32_t const* const dynamic_meta_v18 = reinterpret_cast<constant uint32_t const*>(v12 + 1);
constant info_st& info_v19 = *v12;
bool inv_return_flag_v20_store = true;
thread bool * inv_return_flag_v20 = &inv_return_flag_v20_store;uint32_t const v21 = 0;
uint32_t const v22 = info_v19.scalars_u32[2];
uint32_t const v23 = info_v19.scalars_u32[3];
int32_t const v24 = info_v19.scalars_i32[1];
float const v25 = info_v19.scalars_f32[0];
uint32_t const v26 = info_v19.scalars_usize[1];
uint32_t const v27 = info_v19.scalars_usize[2];
uint32_t const v28 = info_v19.scalars_usize[5];
uint32_t const v29 = info_v19.scalars_usize[6];
uint32_t const v30 = info_v19.scalars_usize[9];
uint32_t const v31 = info_v19.scalars_usize[10];
uint32_t const v32 = info_v19.scalars_usize[20];
uint32_t const v33 = info_v19.scalars_usize[21];
uint32_t const v34 = info_v19.scalars_u32[8];
uint32_t const v35 = info_v19.scalars_u32[9];
int32_t const v36 = info_v19.scalars_i32[3];
float const v37 = info_v19.scalars_f32[3];
uint32_t const v38 = threadgroup_position_in_grid_v15[2];
uint32_t const v39 = threadgroup_position_in_grid_v15[0];
uint32_t const v40 = v39 / v23;
uint32_t const v41 = uint32_t(v38);
int32_t const v42 = int32_t(v34);
int32_t const v43 = int32_t(v35);
device int32_t const* const v44 = &v10[v41];
int32_t const v45 = *v44;
int32_t const v46 = 0;
int32_t const v47 = max(v45, v46);
int32_t const v48 = min(v47, v42);
uint32_t const v49 = 1;
uint32_t const v50 = v41 + v49;
device int32_t const* const v51 = &v10[v50];
int32_t const v52 = *v51;
int32_t const v53 = max(v52, v48);
int32_t const v54 = min(v53, v42);
device int32_t const* const v55 = &v11[v41];
int32_t const v56 = *v55;
int32_t const v57 = max(v56, v46);
int32_t const v58 = min(v57, v43);
device int32_t const* const v59 = &v11[v50];
int32_t const v60 = *v59;
int32_t const v61 = max(v60, v58);
int32_t const v62 = min(v61, v43);
int32_t const v63 = v54 - v48;
int32_t const v64 = v62 - v58;
int32_t const v65 = v64 - v63;
int32_t v66_store;
thread int32_t * v66 = &v66_store;*v66 = v24;
int32_t const v67 = v65 + v24;
int32_t const v68 = min(v67, v36);
int32_t const v69 = -v63;
int32_t const v70 = max(v68, v69);
int32_t const v71 = min(v70, v64);
*v66 = v71;
uint32_t const v72 = uint32_t(v48);
uint32_t const v73 = uint32_t(v58);
uint32_t const v74 = uint32_t(v63);
uint32_t const v75 = uint32_t(v64);
uint32_t const v76 = v72 * v27;
uint32_t const v77 = uint32_t(v39);
uint32_t const v78 = v77 * v26;
uint32_t const v79 = v76 + v78;
uint32_t const v80 = v73 * v29;
uint32_t const v81 = uint32_t(v40);
uint32_t const v82 = v81 * v28;
uint32_t const v83 = v80 + v82;
uint32_t const v84 = v73 * v31;
uint32_t const v85 = v81 * v30;
uint32_t const v86 = v84 + v85;
uint32_t const v87 = uint32_t(v22);
uint32_t const v88 = v72 * v87;
uint32_t const v89 = v88 + v77;
uint32_t const v90 = uint32_t(v34);
uint32_t const v91 = v77 * v90;
uint32_t const v92 = v91 + v72;
uint32_t const v93 = v92 - v91;
uint32_t const v94 = uint32_t(v93);
uint32_t const v95 = v94 + v74;
uint32_t const v96 = 0;
bool const v97 = v38 == v96;
if(v97) {
uint32_t const v98 = threadgroup_position_in_grid_v15[1];
uint32_t const v99 = 128;
uint32_t const v100 = v98 * v99;
uint32_t const v101 = v100 + thread_index_in_threadgroup_v14;
uint32_t v102_store;
thread uint32_t * v102 = &v102_store;*v102 = v101;
while([&]{
uint32_t const v103 = *v102;
bool const v104 = v103 < v94;
return v104;
}()) {
uint32_t const v105 = *v102;
uint32_t const v106 = uint32_t(v105);
uint32_t const v107 = v106 * v87;
uint32_t const v108 = v107 + v77;
uint32_t const v109 = 64;
uint32_t const v110 = v108 * v109;
for(uint32_t v111 = v21; v111 < v109; v111 += v49) {
half const v112 = 0;
uint32_t const v113 = v110 + v111;
device half * const v114 = &v4[v113];
*v114 = v112;
}
uint32_t const v115 = threadgroups_per_grid_v16[1];
uint32_t const v116 = v115 * v99;
uint32_t const v117 = v105 + v116;
*v102 = v117;
}
}
uint32_t const v118 = threadgroups_per_grid_v16[2];
uint32_t const v119 = 1;
uint32_t const v120 = v118 - v119;
bool const v121 = v38 == v120;
if(v121) {
uint32_t const v122 = threadgroup_position_in_grid_v15[1];
uint32_t const v123 = 128;
uint32_t const v124 = v122 * v123;
uint32_t const v125 = v95 + v124;
uint32_t const v126 = v125 + thread_index_in_threadgroup_v14;
uint32_t v127_store;
thread uint32_t * v127 = &v127_store;*v127 = v126;
while([&]{
uint32_t const v128 = *v127;
bool const v129 = v128 < v34;
return v129;
}()) {
uint32_t const v130 = *v127;
uint32_t const v131 = uint32_t(v130);
uint32_t const v132 = v131 * v87;
uint32_t const v133 = v132 + v77;
uint32_t const v134 = 64;
uint32_t const v135 = v133 * v134;
for(uint32_t v136 = v21; v136 < v134; v136 += v49) {
half const v137 = 0;
uint32_t const v138 = v135 + v136;
device half * const v139 = &v4[v138];
*v139 = v137;
}
uint32_t const v140 = threadgroups_per_grid_v16[1];
uint32_t const v141 = v140 * v123;
uint32_t const v142 = v130 + v141;
*v127 = v142;
}
}
uint32_t const v143 = threadgroups_per_grid_v16[1];
uint32_t const v144 = 32;
uint32_t const v145 = v143 * v144;
bool const v146 = v74 > v145;
if(v146) {
uint32_t const v147 = v94 + v145;
uint32_t const v148 = threadgroup_position_in_grid_v15[1];
uint32_t const v149 = 128;
uint32_t const v150 = v148 * v149;
uint32_t const v151 = v147 + v150;
uint32_t const v152 = v151 + thread_index_in_threadgroup_v14;
uint32_t v153_store;
thread uint32_t * v153 = &v153_store;*v153 = v152;
while([&]{
uint32_t const v154 = *v153;
bool const v155 = v154 < v95;
return v155;
}()) {
uint32_t const v156 = *v153;
uint32_t const v157 = uint32_t(v156);
uint32_t const v158 = v157 * v87;
uint32_t const v159 = v158 + v77;
uint32_t const v160 = 64;
uint32_t const v161 = v159 * v160;
for(uint32_t v162 = v21; v162 < v160; v162 += v49) {
half const v163 = half(v37);
uint32_t const v164 = v161 + v162;
device half * const v165 = &v4[v164];
*v165 = v163;
}
uint32_t const v166 = v143 * v149;
uint32_t const v167 = v156 + v166;
*v153 = v167;
}
}
uint32_t const v168 = threadgroup_position_in_grid_v15[1];
uint32_t const v169 = v168 * v144;
bool const v170 = v169 >= v74;
if(v170) {
bool const v171 = false;
*inv_return_flag_v20 = v171;
}
bool const v172 = *inv_return_flag_v20;
if(v172) {
uint32_t const v173 = v74 - v119;
uint32_t const v174 = v173 / v144;
uint32_t const v175 = v143 - v119;
uint32_t const v176 = min(v174, v175);
uint32_t const v177 = v176 - v168;
uint32_t const v178 = v177 * v144;
uint32_t const v179 = thread_index_in_threadgroup_v14 % v144;
uint32_t const v180 = thread_index_in_threadgroup_v14 / v144;
uint32_t const v181 = 8;
uint32_t const v182 = v179 % v181;
uint32_t const v183 = v179 / v181;
threadgroup array<half_4, 1152> * const v184 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v17[0]);
threadgroup array<float, 1280> * const v185 = reinterpret_cast<threadgroup array<float, 1280> *>(&v17[9216]);
threadgroup array<half_4, 320> * const v186 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v17[14336]);
threadgroup array<uint32_t, 8> * const v187 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v17[17040]);
uint32_t const v188 = 8;
simdgroup_float8x8 v189_store; thread simdgroup_float8x8 * v189 = &v189_store;float const v190 = 0;
*v189 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_float8x8 v191_store; thread simdgroup_float8x8 * v191 = &v191_store;*v191 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_float8x8 v192_store; thread simdgroup_float8x8 * v192 = &v192_store;*v192 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_float8x8 v193_store; thread simdgroup_float8x8 * v193 = &v193_store;*v193 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_float8x8 v194_store; thread simdgroup_float8x8 * v194 = &v194_store;*v194 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_float8x8 v195_store; thread simdgroup_float8x8 * v195 = &v195_store;*v195 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_float8x8 v196_store; thread simdgroup_float8x8 * v196 = &v196_store;*v196 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_float8x8 v197_store; thread simdgroup_float8x8 * v197 = &v197_store;*v197 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v198_store; thread simdgroup_half8x8 * v198 = &v198_store;half const v199 = 0;
*v198 = make_filled_simdgroup_matrix<half, 8, 8>(v199);
simdgroup_half8x8 v200_store; thread simdgroup_half8x8 * v200 = &v200_store;*v200 = make_filled_simdgroup_matrix<half, 8, 8>(v199);
simdgroup_half8x8 v201_store; thread simdgroup_half8x8 * v201 = &v201_store;*v201 = make_filled_simdgroup_matrix<half, 8, 8>(v199);
simdgroup_half8x8 v202_store; thread simdgroup_half8x8 * v202 = &v202_store;*v202 = make_filled_simdgroup_matrix<half, 8, 8>(v199);
simdgroup_half8x8 v203_store; thread simdgroup_half8x8 * v203 = &v203_store;*v203 = make_filled_simdgroup_matrix<half, 8, 8>(v199);
simdgroup_half8x8 v204_store; thread simdgroup_half8x8 * v204 = &v204_store;*v204 = make_filled_simdgroup_matrix<half, 8, 8>(v199);
simdgroup_half8x8 v205_store; thread simdgroup_half8x8 * v205 = &v205_store;*v205 = make_filled_simdgroup_matrix<half, 8, 8>(v199);
simdgroup_half8x8 v206_store; thread simdgroup_half8x8 * v206 = &v206_store;*v206 = make_filled_simdgroup_matrix<half, 8, 8>(v199);
array<float, 1> v207_store = {};
thread array<float, 1> * v207 = &v207_store;array<float, 1> v208_store = {};
thread array<float, 1> * v208 = &v208_store;array<float, 1> v209_store = {};
thread array<float, 1> * v209 = &v209_store;thread float * const v210 = &(*v207)[v21];
float const v211 = -3.402823470e+38;
*v210 = v211;
thread float * const v212 = &(*v208)[v21];
*v212 = v190;
thread float * const v213 = &(*v209)[v21];
*v213 = v190;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v214 = 16;
uint32_t const v215 = thread_index_in_threadgroup_v14 / v214;
uint32_t const v216 = thread_index_in_threadgroup_v14 % v214;
uint32_t const v217 = v215 / v181;
uint32_t const v218 = v217 * v181;
uint32_t const v219 = v178 + v218;
uint32_t const v220 = v215 % v181;
uint32_t const v221 = v219 + v220;
half_4 const v222 = half_4{v199, v199, v199, v199};
half_4 v223_store;
thread half_4 * v223 = &v223_store;*v223 = v222;
bool const v224 = v221 < v74;
if(v224) {
uint32_t const v225 = uint32_t(v221);
uint32_t const v226 = v225 * v27;
uint32_t const v227 = v79 + v226;
uint32_t const v228 = 4;
uint32_t const v229 = v216 * v228;
half_4 v230_store;
thread half_4 * v230 = &v230_store;*v230 = v222;
uint32_t const v231 = 4294967295;
bool const v232 = v229 < v231;
if(v232) {
uint32_t const v233 = v229 / v228;
uint32_t const v234 = uint32_t(v233);
uint32_t const v235 = v227 + v234;
device half_4 const* const v236 = &v1[v235];
half_4 const v237 = *v236;
*v230 = v237;
}
half_4 const v238 = *v230;
*v223 = v238;
}
uint32_t const v239 = 18;
uint32_t const v240 = v215 * v239;
uint32_t const v241 = v240 + v216;
uint32_t const v242 = uint32_t(v241);
threadgroup half_4 * const v243 = &(*v184)[v242];
half_4 const v244 = *v223;
*v243 = v244;
uint32_t const v245 = 128;
uint32_t const v246 = thread_index_in_threadgroup_v14 + v245;
uint32_t const v247 = v246 / v214;
uint32_t const v248 = v246 % v214;
uint32_t const v249 = v247 / v181;
uint32_t const v250 = v249 * v181;
uint32_t const v251 = v178 + v250;
uint32_t const v252 = v247 % v181;
uint32_t const v253 = v251 + v252;
half_4 v254_store;
thread half_4 * v254 = &v254_store;*v254 = v222;
bool const v255 = v253 < v74;
if(v255) {
uint32_t const v256 = uint32_t(v253);
uint32_t const v257 = v256 * v27;
uint32_t const v258 = v79 + v257;
uint32_t const v259 = 4;
uint32_t const v260 = v248 * v259;
half_4 v261_store;
thread half_4 * v261 = &v261_store;*v261 = v222;
uint32_t const v262 = 4294967295;
bool const v263 = v260 < v262;
if(v263) {
uint32_t const v264 = v260 / v259;
uint32_t const v265 = uint32_t(v264);
uint32_t const v266 = v258 + v265;
device half_4 const* const v267 = &v1[v266];
half_4 const v268 = *v267;
*v261 = v268;
}
half_4 const v269 = *v261;
*v254 = v269;
}
uint32_t const v270 = v247 * v239;
uint32_t const v271 = v270 + v248;
uint32_t const v272 = uint32_t(v271);
threadgroup half_4 * const v273 = &(*v184)[v272];
half_4 const v274 = *v254;
*v273 = v274;
uint32_t const v275 = 256;
uint32_t const v276 = thread_index_in_threadgroup_v14 + v275;
uint32_t const v277 = v276 / v214;
uint32_t const v278 = v276 % v214;
uint32_t const v279 = v277 / v181;
uint32_t const v280 = v279 * v181;
uint32_t const v281 = v178 + v280;
uint32_t const v282 = v277 % v181;
uint32_t const v283 = v281 + v282;
half_4 v284_store;
thread half_4 * v284 = &v284_store;*v284 = v222;
bool const v285 = v283 < v74;
if(v285) {
uint32_t const v286 = uint32_t(v283);
uint32_t const v287 = v286 * v27;
uint32_t const v288 = v79 + v287;
uint32_t const v289 = 4;
uint32_t const v290 = v278 * v289;
half_4 v291_store;
thread half_4 * v291 = &v291_store;*v291 = v222;
uint32_t const v292 = 4294967295;
bool const v293 = v290 < v292;
if(v293) {
uint32_t const v294 = v290 / v289;
uint32_t const v295 = uint32_t(v294);
uint32_t const v296 = v288 + v295;
device half_4 const* const v297 = &v1[v296];
half_4 const v298 = *v297;
*v291 = v298;
}
half_4 const v299 = *v291;
*v284 = v299;
}
uint32_t const v300 = v277 * v239;
uint32_t const v301 = v300 + v278;
uint32_t const v302 = uint32_t(v301);
threadgroup half_4 * const v303 = &(*v184)[v302];
half_4 const v304 = *v284;
*v303 = v304;
uint32_t const v305 = 384;
uint32_t const v306 = thread_index_in_threadgroup_v14 + v305;
uint32_t const v307 = v306 / v214;
uint32_t const v308 = v306 % v214;
uint32_t const v309 = v307 / v181;
uint32_t const v310 = v309 * v181;
uint32_t const v311 = v178 + v310;
uint32_t const v312 = v307 % v181;
uint32_t const v313 = v311 + v312;
half_4 v314_store;
thread half_4 * v314 = &v314_store;*v314 = v222;
bool const v315 = v313 < v74;
if(v315) {
uint32_t const v316 = uint32_t(v313);
uint32_t const v317 = v316 * v27;
uint32_t const v318 = v79 + v317;
uint32_t const v319 = 4;
uint32_t const v320 = v308 * v319;
half_4 v321_store;
thread half_4 * v321 = &v321_store;*v321 = v222;
uint32_t const v322 = 4294967295;
bool const v323 = v320 < v322;
if(v323) {
uint32_t const v324 = v320 / v319;
uint32_t const v325 = uint32_t(v324);
uint32_t const v326 = v318 + v325;
device half_4 const* const v327 = &v1[v326];
half_4 const v328 = *v327;
*v321 = v328;
}
half_4 const v329 = *v321;
*v314 = v329;
}
uint32_t const v330 = v307 * v239;
uint32_t const v331 = v330 + v308;
uint32_t const v332 = uint32_t(v331);
threadgroup half_4 * const v333 = &(*v184)[v332];
half_4 const v334 = *v314;
*v333 = v334;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v335 = 4;
uint32_t const v336 = v180 / v335;
bool const v337 = v336 == v96;
if(v337) {
uint32_t const v338 = v180 % v335;
uint32_t const v339 = 144;
uint32_t const v340 = v338 * v339;
uint32_t const v341 = uint32_t(v340);
uint32_t const v342 = 72;
threadgroup half_4 * const v343 = &(*v184)[v341];
simdgroup_load(*v198, reinterpret_cast<threadgroup half *>(v343), v342, 0, false);
uint32_t const v344 = 2;
uint32_t const v345 = v340 + v344;
uint32_t const v346 = uint32_t(v345);
threadgroup half_4 * const v347 = &(*v184)[v346];
simdgroup_load(*v200, reinterpret_cast<threadgroup half *>(v347), v342, 0, false);
uint32_t const v348 = v340 + v335;
uint32_t const v349 = uint32_t(v348);
threadgroup half_4 * const v350 = &(*v184)[v349];
simdgroup_load(*v201, reinterpret_cast<threadgroup half *>(v350), v342, 0, false);
uint32_t const v351 = 6;
uint32_t const v352 = v340 + v351;
uint32_t const v353 = uint32_t(v352);
threadgroup half_4 * const v354 = &(*v184)[v353];
simdgroup_load(*v202, reinterpret_cast<threadgroup half *>(v354), v342, 0, false);
uint32_t const v355 = v340 + v181;
uint32_t const v356 = uint32_t(v355);
threadgroup half_4 * const v357 = &(*v184)[v356];
simdgroup_load(*v203, reinterpret_cast<threadgroup half *>(v357), v342, 0, false);
uint32_t const v358 = 10;
uint32_t const v359 = v340 + v358;
uint32_t const v360 = uint32_t(v359);
threadgroup half_4 * const v361 = &(*v184)[v360];
simdgroup_load(*v204, reinterpret_cast<threadgroup half *>(v361), v342, 0, false);
uint32_t const v362 = 12;
uint32_t const v363 = v340 + v362;
uint32_t const v364 = uint32_t(v363);
threadgroup half_4 * const v365 = &(*v184)[v364];
simdgroup_load(*v205, reinterpret_cast<threadgroup half *>(v365), v342, 0, false);
uint32_t const v366 = 14;
uint32_t const v367 = v340 + v366;
uint32_t const v368 = uint32_t(v367);
threadgroup half_4 * const v369 = &(*v184)[v368];
simdgroup_load(*v206, reinterpret_cast<threadgroup half *>(v369), v342, 0, false);
}
bool const v370 = thread_index_in_threadgroup_v14 < v181;
if(v370) {
uint32_t const v371 = uint32_t(thread_index_in_threadgroup_v14);
threadgroup uint32_t * const v372 = &(*v187)[v371];
*v372 = v96;
}
uint32_t const v373 = v178 + v144;
uint32_t const v374 = min(v373, v74);
uint32_t const v375 = v374 - v119;
int32_t const v376 = int32_t(v75);
int32_t const v377 = int32_t(v375);
int32_t const v378 = *v66;
int32_t const v379 = v377 + v378;
int32_t const v380 = 1;
int32_t const v381 = v379 + v380;
int32_t const v382 = min(v376, v381);
int32_t const v383 = int32_t(v178);
int32_t const v384 = v383 + v378;
int32_t const v385 = v384 + v380;
int32_t const v386 = min(v376, v385);
int32_t const v387 = max(v382, v46);
int32_t const v388 = max(v386, v46);
int32_t const v389 = min(v46, v376);
uint32_t const v390 = uint32_t(v389);
uint32_t const v391 = v390 / v144;
int32_t const v392 = 31;
int32_t const v393 = v387 + v392;
uint32_t const v394 = uint32_t(v393);
uint32_t const v395 = v394 / v144;
uint32_t const v396 = max(v395, v391);
uint32_t const v397 = v390 + v144;
uint32_t const v398 = v397 - v119;
uint32_t const v399 = v398 / v144;
uint32_t const v400 = uint32_t(v388);
uint32_t const v401 = v400 / v144;
uint32_t const v402 = min(v399, v396);
uint32_t const v403 = max(v401, v402);
uint32_t const v404 = min(v403, v396);
bool const v405 = v391 < v396;
if(v405) {
uint32_t const v406 = v391 * v144;
array<half_4, 4> v407_store = {};
thread array<half_4, 4> * v407 = &v407_store;uint32_t const v408 = 4;
array<half_4, 4> v409_store = {};
thread array<half_4, 4> * v409 = &v409_store;uint32_t const v410 = v75 - v119;
uint32_t const v411 = v406 + v215;
uint32_t const v412 = min(v411, v410);
uint32_t const v413 = uint32_t(v412);
uint32_t const v414 = v413 * v29;
uint32_t const v415 = v83 + v414;
uint32_t const v416 = v216 * v335;
half_4 v417_store;
thread half_4 * v417 = &v417_store;*v417 = v222;
uint32_t const v418 = 4294967295;
bool const v419 = v416 < v418;
if(v419) {
uint32_t const v420 = v416 / v335;
uint32_t const v421 = uint32_t(v420);
uint32_t const v422 = v415 + v421;
device half_4 const* const v423 = &v2[v422];
half_4 const v424 = *v423;
*v417 = v424;
}
thread half_4 * const v425 = &(*v407)[v21];
half_4 const v426 = *v417;
*v425 = v426;
uint32_t const v427 = v215 + v181;
uint32_t const v428 = v406 + v427;
uint32_t const v429 = min(v428, v410);
uint32_t const v430 = uint32_t(v429);
uint32_t const v431 = v430 * v29;
uint32_t const v432 = v83 + v431;
half_4 v433_store;
thread half_4 * v433 = &v433_store;*v433 = v222;
if(v419) {
uint32_t const v434 = v416 / v335;
uint32_t const v435 = uint32_t(v434);
uint32_t const v436 = v432 + v435;
device half_4 const* const v437 = &v2[v436];
half_4 const v438 = *v437;
*v433 = v438;
}
thread half_4 * const v439 = &(*v407)[v49];
half_4 const v440 = *v433;
*v439 = v440;
uint32_t const v441 = v215 + v214;
uint32_t const v442 = v406 + v441;
uint32_t const v443 = min(v442, v410);
uint32_t const v444 = uint32_t(v443);
uint32_t const v445 = v444 * v29;
uint32_t const v446 = v83 + v445;
half_4 v447_store;
thread half_4 * v447 = &v447_store;*v447 = v222;
if(v419) {
uint32_t const v448 = v416 / v335;
uint32_t const v449 = uint32_t(v448);
uint32_t const v450 = v446 + v449;
device half_4 const* const v451 = &v2[v450];
half_4 const v452 = *v451;
*v447 = v452;
}
uint32_t const v453 = 2;
thread half_4 * const v454 = &(*v407)[v453];
half_4 const v455 = *v447;
*v454 = v455;
uint32_t const v456 = 24;
uint32_t const v457 = v215 + v456;
uint32_t const v458 = v406 + v457;
uint32_t const v459 = min(v458, v410);
uint32_t const v460 = uint32_t(v459);
uint32_t const v461 = v460 * v29;
uint32_t const v462 = v83 + v461;
half_4 v463_store;
thread half_4 * v463 = &v463_store;*v463 = v222;
if(v419) {
uint32_t const v464 = v416 / v335;
uint32_t const v465 = uint32_t(v464);
uint32_t const v466 = v462 + v465;
device half_4 const* const v467 = &v2[v466];
half_4 const v468 = *v467;
*v463 = v468;
}
uint32_t const v469 = 3;
thread half_4 * const v470 = &(*v407)[v469];
half_4 const v471 = *v463;
*v470 = v471;
uint32_t const v472 = v413 * v31;
uint32_t const v473 = v86 + v472;
half_4 v474_store;
thread half_4 * v474 = &v474_store;*v474 = v222;
if(v419) {
uint32_t const v475 = v416 / v335;
uint32_t const v476 = uint32_t(v475);
uint32_t const v477 = v473 + v476;
device half_4 const* const v478 = &v3[v477];
half_4 const v479 = *v478;
*v474 = v479;
}
thread half_4 * const v480 = &(*v409)[v21];
half_4 const v481 = *v474;
*v480 = v481;
uint32_t const v482 = v430 * v31;
uint32_t const v483 = v86 + v482;
half_4 v484_store;
thread half_4 * v484 = &v484_store;*v484 = v222;
if(v419) {
uint32_t const v485 = v416 / v335;
uint32_t const v486 = uint32_t(v485);
uint32_t const v487 = v483 + v486;
device half_4 const* const v488 = &v3[v487];
half_4 const v489 = *v488;
*v484 = v489;
}
thread half_4 * const v490 = &(*v409)[v49];
half_4 const v491 = *v484;
*v490 = v491;
uint32_t const v492 = v444 * v31;
uint32_t const v493 = v86 + v492;
half_4 v494_store;
thread half_4 * v494 = &v494_store;*v494 = v222;
if(v419) {
uint32_t const v495 = v416 / v335;
uint32_t const v496 = uint32_t(v495);
uint32_t const v497 = v493 + v496;
device half_4 const* const v498 = &v3[v497];
half_4 const v499 = *v498;
*v494 = v499;
}
thread half_4 * const v500 = &(*v409)[v453];
half_4 const v501 = *v494;
*v500 = v501;
uint32_t const v502 = v460 * v31;
uint32_t const v503 = v86 + v502;
half_4 v504_store;
thread half_4 * v504 = &v504_store;*v504 = v222;
if(v419) {
uint32_t const v505 = v416 / v335;
uint32_t const v506 = uint32_t(v505);
uint32_t const v507 = v503 + v506;
device half_4 const* const v508 = &v3[v507];
half_4 const v509 = *v508;
*v504 = v509;
}
thread half_4 * const v510 = &(*v409)[v469];
half_4 const v511 = *v504;
*v510 = v511;
bool const v512 = true;
for(uint32_t v513 = v391; v513 < v396; v513 += v119) {
uint32_t const v514 = v513 * v144;
bool const v515 = v513 >= v402;
bool const v516 = v513 < v404;
bool const v517 = v515 && v516;
uint32_t const v518 = 2;
uint32_t const v519 = v513 % v518;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v520 = *v425;
*v243 = v520;
uint32_t const v521 = v427 * v239;
uint32_t const v522 = v521 + v216;
half_4 const v523 = *v439;
uint32_t const v524 = uint32_t(v522);
threadgroup half_4 * const v525 = &(*v184)[v524];
*v525 = v523;
uint32_t const v526 = v441 * v239;
uint32_t const v527 = v526 + v216;
half_4 const v528 = *v454;
uint32_t const v529 = uint32_t(v527);
threadgroup half_4 * const v530 = &(*v184)[v529];
*v530 = v528;
uint32_t const v531 = v457 * v239;
uint32_t const v532 = v531 + v216;
half_4 const v533 = *v470;
uint32_t const v534 = uint32_t(v532);
threadgroup half_4 * const v535 = &(*v184)[v534];
*v535 = v533;
uint32_t const v536 = 576;
uint32_t const v537 = v536 + v240;
uint32_t const v538 = v537 + v216;
half_4 const v539 = *v480;
uint32_t const v540 = uint32_t(v538);
threadgroup half_4 * const v541 = &(*v184)[v540];
*v541 = v539;
uint32_t const v542 = v536 + v521;
uint32_t const v543 = v542 + v216;
half_4 const v544 = *v490;
uint32_t const v545 = uint32_t(v543);
threadgroup half_4 * const v546 = &(*v184)[v545];
*v546 = v544;
uint32_t const v547 = v536 + v526;
uint32_t const v548 = v547 + v216;
half_4 const v549 = *v500;
uint32_t const v550 = uint32_t(v548);
threadgroup half_4 * const v551 = &(*v184)[v550];
*v551 = v549;
uint32_t const v552 = v536 + v531;
uint32_t const v553 = v552 + v216;
half_4 const v554 = *v510;
uint32_t const v555 = uint32_t(v553);
threadgroup half_4 * const v556 = &(*v184)[v555];
*v556 = v554;
bool const v557 = !v517;
bool const v558 = false;
if(v557) {
half const v559 = v539.i_0;
float const v560 = float(v559);
uint32_t const v561 = reinterpret_cast<const thread uint32_t&>(v560);
uint32_t const v562 = 2139095040;
uint32_t const v563 = v561 & v562;
bool const v564 = v563 == v562;
half const v565 = v539.i_1;
float const v566 = float(v565);
uint32_t const v567 = reinterpret_cast<const thread uint32_t&>(v566);
uint32_t const v568 = v567 & v562;
bool const v569 = v568 == v562;
bool const v570 = v564 || v569;
half const v571 = v539.i_2;
float const v572 = float(v571);
uint32_t const v573 = reinterpret_cast<const thread uint32_t&>(v572);
uint32_t const v574 = v573 & v562;
bool const v575 = v574 == v562;
bool const v576 = v570 || v575;
half const v577 = v539.i_3;
float const v578 = float(v577);
uint32_t const v579 = reinterpret_cast<const thread uint32_t&>(v578);
uint32_t const v580 = v579 & v562;
bool const v581 = v580 == v562;
bool const v582 = v576 || v581;
half const v583 = v544.i_0;
float const v584 = float(v583);
uint32_t const v585 = reinterpret_cast<const thread uint32_t&>(v584);
uint32_t const v586 = v585 & v562;
bool const v587 = v586 == v562;
bool const v588 = v582 || v587;
half const v589 = v544.i_1;
float const v590 = float(v589);
uint32_t const v591 = reinterpret_cast<const thread uint32_t&>(v590);
uint32_t const v592 = v591 & v562;
bool const v593 = v592 == v562;
bool const v594 = v588 || v593;
half const v595 = v544.i_2;
float const v596 = float(v595);
uint32_t const v597 = reinterpret_cast<const thread uint32_t&>(v596);
uint32_t const v598 = v597 & v562;
bool const v599 = v598 == v562;
bool const v600 = v594 || v599;
half const v601 = v544.i_3;
float const v602 = float(v601);
uint32_t const v603 = reinterpret_cast<const thread uint32_t&>(v602);
uint32_t const v604 = v603 & v562;
bool const v605 = v604 == v562;
bool const v606 = v600 || v605;
half const v607 = v549.i_0;
float const v608 = float(v607);
uint32_t const v609 = reinterpret_cast<const thread uint32_t&>(v608);
uint32_t const v610 = v609 & v562;
bool const v611 = v610 == v562;
bool const v612 = v606 || v611;
half const v613 = v549.i_1;
float const v614 = float(v613);
uint32_t const v615 = reinterpret_cast<const thread uint32_t&>(v614);
uint32_t const v616 = v615 & v562;
bool const v617 = v616 == v562;
bool const v618 = v612 || v617;
half const v619 = v549.i_2;
float const v620 = float(v619);
uint32_t const v621 = reinterpret_cast<const thread uint32_t&>(v620);
uint32_t const v622 = v621 & v562;
bool const v623 = v622 == v562;
bool const v624 = v618 || v623;
half const v625 = v549.i_3;
float const v626 = float(v625);
uint32_t const v627 = reinterpret_cast<const thread uint32_t&>(v626);
uint32_t const v628 = v627 & v562;
bool const v629 = v628 == v562;
bool const v630 = v624 || v629;
half const v631 = v554.i_0;
float const v632 = float(v631);
uint32_t const v633 = reinterpret_cast<const thread uint32_t&>(v632);
uint32_t const v634 = v633 & v562;
bool const v635 = v634 == v562;
bool const v636 = v630 || v635;
half const v637 = v554.i_1;
float const v638 = float(v637);
uint32_t const v639 = reinterpret_cast<const thread uint32_t&>(v638);
uint32_t const v640 = v639 & v562;
bool const v641 = v640 == v562;
bool const v642 = v636 || v641;
half const v643 = v554.i_2;
float const v644 = float(v643);
uint32_t const v645 = reinterpret_cast<const thread uint32_t&>(v644);
uint32_t const v646 = v645 & v562;
bool const v647 = v646 == v562;
bool const v648 = v642 || v647;
half const v649 = v554.i_3;
float const v650 = float(v649);
uint32_t const v651 = reinterpret_cast<const thread uint32_t&>(v650);
uint32_t const v652 = v651 & v562;
bool const v653 = v652 == v562;
bool const v654 = v648 || v653;
bool const v655 = simd_any(v654);;
bool const v656 = thread_index_in_simdgroup_v13 == v96;
if(v656) {
uint32_t const v657 = v655 ? v119 : v96;
uint32_t const v658 = v519 * v335;
uint32_t const v659 = v658 + v180;
uint32_t const v660 = uint32_t(v659);
threadgroup uint32_t * const v661 = &(*v187)[v660];
*v661 = v657;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v662 = v513 + v119;
uint32_t const v663 = v662 * v144;
uint32_t const v664 = v663 + v215;
uint32_t const v665 = min(v664, v410);
uint32_t const v666 = uint32_t(v665);
uint32_t const v667 = v666 * v29;
uint32_t const v668 = v83 + v667;
half_4 v669_store;
thread half_4 * v669 = &v669_store;*v669 = v222;
if(v419) {
uint32_t const v670 = v416 / v335;
uint32_t const v671 = uint32_t(v670);
uint32_t const v672 = v668 + v671;
device half_4 const* const v673 = &v2[v672];
half_4 const v674 = *v673;
*v669 = v674;
}
half_4 const v675 = *v669;
*v425 = v675;
uint32_t const v676 = v663 + v427;
uint32_t const v677 = min(v676, v410);
uint32_t const v678 = uint32_t(v677);
uint32_t const v679 = v678 * v29;
uint32_t const v680 = v83 + v679;
half_4 v681_store;
thread half_4 * v681 = &v681_store;*v681 = v222;
if(v419) {
uint32_t const v682 = v416 / v335;
uint32_t const v683 = uint32_t(v682);
uint32_t const v684 = v680 + v683;
device half_4 const* const v685 = &v2[v684];
half_4 const v686 = *v685;
*v681 = v686;
}
half_4 const v687 = *v681;
*v439 = v687;
uint32_t const v688 = v663 + v441;
uint32_t const v689 = min(v688, v410);
uint32_t const v690 = uint32_t(v689);
uint32_t const v691 = v690 * v29;
uint32_t const v692 = v83 + v691;
half_4 v693_store;
thread half_4 * v693 = &v693_store;*v693 = v222;
if(v419) {
uint32_t const v694 = v416 / v335;
uint32_t const v695 = uint32_t(v694);
uint32_t const v696 = v692 + v695;
device half_4 const* const v697 = &v2[v696];
half_4 const v698 = *v697;
*v693 = v698;
}
half_4 const v699 = *v693;
*v454 = v699;
uint32_t const v700 = v663 + v457;
uint32_t const v701 = min(v700, v410);
uint32_t const v702 = uint32_t(v701);
uint32_t const v703 = v702 * v29;
uint32_t const v704 = v83 + v703;
half_4 v705_store;
thread half_4 * v705 = &v705_store;*v705 = v222;
if(v419) {
uint32_t const v706 = v416 / v335;
uint32_t const v707 = uint32_t(v706);
uint32_t const v708 = v704 + v707;
device half_4 const* const v709 = &v2[v708];
half_4 const v710 = *v709;
*v705 = v710;
}
half_4 const v711 = *v705;
*v470 = v711;
uint32_t const v712 = v666 * v31;
uint32_t const v713 = v86 + v712;
half_4 v714_store;
thread half_4 * v714 = &v714_store;*v714 = v222;
if(v419) {
uint32_t const v715 = v416 / v335;
uint32_t const v716 = uint32_t(v715);
uint32_t const v717 = v713 + v716;
device half_4 const* const v718 = &v3[v717];
half_4 const v719 = *v718;
*v714 = v719;
}
half_4 const v720 = *v714;
*v480 = v720;
uint32_t const v721 = v678 * v31;
uint32_t const v722 = v86 + v721;
half_4 v723_store;
thread half_4 * v723 = &v723_store;*v723 = v222;
if(v419) {
uint32_t const v724 = v416 / v335;
uint32_t const v725 = uint32_t(v724);
uint32_t const v726 = v722 + v725;
device half_4 const* const v727 = &v3[v726];
half_4 const v728 = *v727;
*v723 = v728;
}
half_4 const v729 = *v723;
*v490 = v729;
uint32_t const v730 = v690 * v31;
uint32_t const v731 = v86 + v730;
half_4 v732_store;
thread half_4 * v732 = &v732_store;*v732 = v222;
if(v419) {
uint32_t const v733 = v416 / v335;
uint32_t const v734 = uint32_t(v733);
uint32_t const v735 = v731 + v734;
device half_4 const* const v736 = &v3[v735];
half_4 const v737 = *v736;
*v732 = v737;
}
half_4 const v738 = *v732;
*v500 = v738;
uint32_t const v739 = v702 * v31;
uint32_t const v740 = v86 + v739;
half_4 v741_store;
thread half_4 * v741 = &v741_store;*v741 = v222;
if(v419) {
uint32_t const v742 = v416 / v335;
uint32_t const v743 = uint32_t(v742);
uint32_t const v744 = v740 + v743;
device half_4 const* const v745 = &v3[v744];
half_4 const v746 = *v745;
*v741 = v746;
}
half_4 const v747 = *v741;
*v510 = v747;
bool v748_store;
thread bool * v748 = &v748_store;*v748 = v558;
bool const v749 = *v748;
bool v750_store;
thread bool * v750 = &v750_store;if(v749) {
*v750 = v512;
}
 else {
uint32_t const v751 = v519 * v335;
uint32_t const v752 = uint32_t(v751);
threadgroup uint32_t * const v753 = &(*v187)[v752];
uint32_t const v754 = *v753;
bool const v755 = v754 != v96;
*v750 = v755;
}
bool const v756 = *v750;
*v748 = v756;
bool const v757 = *v748;
bool v758_store;
thread bool * v758 = &v758_store;if(v757) {
*v758 = v512;
}
 else {
uint32_t const v759 = v519 * v335;
uint32_t const v760 = v759 + v119;
uint32_t const v761 = uint32_t(v760);
threadgroup uint32_t * const v762 = &(*v187)[v761];
uint32_t const v763 = *v762;
bool const v764 = v763 != v96;
*v758 = v764;
}
bool const v765 = *v758;
*v748 = v765;
bool const v766 = *v748;
bool v767_store;
thread bool * v767 = &v767_store;if(v766) {
*v767 = v512;
}
 else {
uint32_t const v768 = v519 * v335;
uint32_t const v769 = v768 + v518;
uint32_t const v770 = uint32_t(v769);
threadgroup uint32_t * const v771 = &(*v187)[v770];
uint32_t const v772 = *v771;
bool const v773 = v772 != v96;
*v767 = v773;
}
bool const v774 = *v767;
*v748 = v774;
bool const v775 = *v748;
bool v776_store;
thread bool * v776 = &v776_store;if(v775) {
*v776 = v512;
}
 else {
uint32_t const v777 = v519 * v335;
uint32_t const v778 = 3;
uint32_t const v779 = v777 + v778;
uint32_t const v780 = uint32_t(v779);
threadgroup uint32_t * const v781 = &(*v187)[v780];
uint32_t const v782 = *v781;
bool const v783 = v782 != v96;
*v776 = v783;
}
bool const v784 = *v776;
*v748 = v784;
bool v785_store;
thread bool * v785 = &v785_store;if(v517) {
*v785 = v512;
}
 else {
*v785 = v558;
}
uint32_t const v786 = 320;
uint32_t const v787 = v180 * v786;
uint32_t const v788 = 80;
uint32_t const v789 = v180 * v788;
simdgroup_float8x8 v790_store; thread simdgroup_float8x8 * v790 = &v790_store;*v790 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v791_store; thread simdgroup_half8x8 * v791 = &v791_store;uint32_t const v792 = 72;
threadgroup half_4 * const v793 = &(*v184)[v21];
simdgroup_load(*v791, reinterpret_cast<threadgroup half *>(v793), v792, 0, true);
simdgroup_multiply_accumulate(*v790, *v198, *v791, *v790);
simdgroup_half8x8 v794_store; thread simdgroup_half8x8 * v794 = &v794_store;threadgroup half_4 * const v795 = &(*v184)[v453];
simdgroup_load(*v794, reinterpret_cast<threadgroup half *>(v795), v792, 0, true);
simdgroup_multiply_accumulate(*v790, *v200, *v794, *v790);
simdgroup_half8x8 v796_store; thread simdgroup_half8x8 * v796 = &v796_store;threadgroup half_4 * const v797 = &(*v184)[v408];
simdgroup_load(*v796, reinterpret_cast<threadgroup half *>(v797), v792, 0, true);
simdgroup_multiply_accumulate(*v790, *v201, *v796, *v790);
uint32_t const v798 = 6;
simdgroup_half8x8 v799_store; thread simdgroup_half8x8 * v799 = &v799_store;uint32_t const v800 = 6;
threadgroup half_4 * const v801 = &(*v184)[v800];
simdgroup_load(*v799, reinterpret_cast<threadgroup half *>(v801), v792, 0, true);
simdgroup_multiply_accumulate(*v790, *v202, *v799, *v790);
simdgroup_half8x8 v802_store; thread simdgroup_half8x8 * v802 = &v802_store;threadgroup half_4 * const v803 = &(*v184)[v188];
simdgroup_load(*v802, reinterpret_cast<threadgroup half *>(v803), v792, 0, true);
simdgroup_multiply_accumulate(*v790, *v203, *v802, *v790);
uint32_t const v804 = 10;
simdgroup_half8x8 v805_store; thread simdgroup_half8x8 * v805 = &v805_store;uint32_t const v806 = 10;
threadgroup half_4 * const v807 = &(*v184)[v806];
simdgroup_load(*v805, reinterpret_cast<threadgroup half *>(v807), v792, 0, true);
simdgroup_multiply_accumulate(*v790, *v204, *v805, *v790);
simdgroup_half8x8 v808_store; thread simdgroup_half8x8 * v808 = &v808_store;uint32_t const v809 = 12;
threadgroup half_4 * const v810 = &(*v184)[v809];
simdgroup_load(*v808, reinterpret_cast<threadgroup half *>(v810), v792, 0, true);
simdgroup_multiply_accumulate(*v790, *v205, *v808, *v790);
simdgroup_half8x8 v811_store; thread simdgroup_half8x8 * v811 = &v811_store;uint32_t const v812 = 14;
threadgroup half_4 * const v813 = &(*v184)[v812];
simdgroup_load(*v811, reinterpret_cast<threadgroup half *>(v813), v792, 0, true);
simdgroup_multiply_accumulate(*v790, *v206, *v811, *v790);
uint32_t const v814 = uint32_t(v787);
uint32_t const v815 = 40;
threadgroup float * const v816 = &(*v185)[v814];

simdgroup_store(*v790, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v817_store; thread simdgroup_float8x8 * v817 = &v817_store;*v817 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v818_store; thread simdgroup_half8x8 * v818 = &v818_store;uint32_t const v819 = 144;
uint32_t const v820 = 1008;
threadgroup half_4 * const v821 = &(*v184)[v819];
simdgroup_load(*v818, reinterpret_cast<threadgroup half *>(v821), v792, 0, true);
simdgroup_multiply_accumulate(*v817, *v198, *v818, *v817);
simdgroup_half8x8 v822_store; thread simdgroup_half8x8 * v822 = &v822_store;uint32_t const v823 = 146;
threadgroup half_4 * const v824 = &(*v184)[v823];
simdgroup_load(*v822, reinterpret_cast<threadgroup half *>(v824), v792, 0, true);
simdgroup_multiply_accumulate(*v817, *v200, *v822, *v817);
simdgroup_half8x8 v825_store; thread simdgroup_half8x8 * v825 = &v825_store;uint32_t const v826 = 148;
threadgroup half_4 * const v827 = &(*v184)[v826];
simdgroup_load(*v825, reinterpret_cast<threadgroup half *>(v827), v792, 0, true);
simdgroup_multiply_accumulate(*v817, *v201, *v825, *v817);
simdgroup_half8x8 v828_store; thread simdgroup_half8x8 * v828 = &v828_store;uint32_t const v829 = 150;
threadgroup half_4 * const v830 = &(*v184)[v829];
simdgroup_load(*v828, reinterpret_cast<threadgroup half *>(v830), v792, 0, true);
simdgroup_multiply_accumulate(*v817, *v202, *v828, *v817);
simdgroup_half8x8 v831_store; thread simdgroup_half8x8 * v831 = &v831_store;uint32_t const v832 = 152;
threadgroup half_4 * const v833 = &(*v184)[v832];
simdgroup_load(*v831, reinterpret_cast<threadgroup half *>(v833), v792, 0, true);
simdgroup_multiply_accumulate(*v817, *v203, *v831, *v817);
simdgroup_half8x8 v834_store; thread simdgroup_half8x8 * v834 = &v834_store;uint32_t const v835 = 154;
threadgroup half_4 * const v836 = &(*v184)[v835];
simdgroup_load(*v834, reinterpret_cast<threadgroup half *>(v836), v792, 0, true);
simdgroup_multiply_accumulate(*v817, *v204, *v834, *v817);
simdgroup_half8x8 v837_store; thread simdgroup_half8x8 * v837 = &v837_store;uint32_t const v838 = 156;
threadgroup half_4 * const v839 = &(*v184)[v838];
simdgroup_load(*v837, reinterpret_cast<threadgroup half *>(v839), v792, 0, true);
simdgroup_multiply_accumulate(*v817, *v205, *v837, *v817);
simdgroup_half8x8 v840_store; thread simdgroup_half8x8 * v840 = &v840_store;uint32_t const v841 = 158;
threadgroup half_4 * const v842 = &(*v184)[v841];
simdgroup_load(*v840, reinterpret_cast<threadgroup half *>(v842), v792, 0, true);
simdgroup_multiply_accumulate(*v817, *v206, *v840, *v817);
uint32_t const v843 = v787 + v181;
uint32_t const v844 = uint32_t(v843);
threadgroup float * const v845 = &(*v185)[v844];

simdgroup_store(*v817, reinterpret_cast<threadgroup float *>(v845), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v846_store; thread simdgroup_float8x8 * v846 = &v846_store;*v846 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v847_store; thread simdgroup_half8x8 * v847 = &v847_store;uint32_t const v848 = 288;
uint32_t const v849 = 864;
threadgroup half_4 * const v850 = &(*v184)[v848];
simdgroup_load(*v847, reinterpret_cast<threadgroup half *>(v850), v792, 0, true);
simdgroup_multiply_accumulate(*v846, *v198, *v847, *v846);
simdgroup_half8x8 v851_store; thread simdgroup_half8x8 * v851 = &v851_store;uint32_t const v852 = 290;
threadgroup half_4 * const v853 = &(*v184)[v852];
simdgroup_load(*v851, reinterpret_cast<threadgroup half *>(v853), v792, 0, true);
simdgroup_multiply_accumulate(*v846, *v200, *v851, *v846);
simdgroup_half8x8 v854_store; thread simdgroup_half8x8 * v854 = &v854_store;uint32_t const v855 = 292;
threadgroup half_4 * const v856 = &(*v184)[v855];
simdgroup_load(*v854, reinterpret_cast<threadgroup half *>(v856), v792, 0, true);
simdgroup_multiply_accumulate(*v846, *v201, *v854, *v846);
simdgroup_half8x8 v857_store; thread simdgroup_half8x8 * v857 = &v857_store;uint32_t const v858 = 294;
threadgroup half_4 * const v859 = &(*v184)[v858];
simdgroup_load(*v857, reinterpret_cast<threadgroup half *>(v859), v792, 0, true);
simdgroup_multiply_accumulate(*v846, *v202, *v857, *v846);
simdgroup_half8x8 v860_store; thread simdgroup_half8x8 * v860 = &v860_store;uint32_t const v861 = 296;
threadgroup half_4 * const v862 = &(*v184)[v861];
simdgroup_load(*v860, reinterpret_cast<threadgroup half *>(v862), v792, 0, true);
simdgroup_multiply_accumulate(*v846, *v203, *v860, *v846);
simdgroup_half8x8 v863_store; thread simdgroup_half8x8 * v863 = &v863_store;uint32_t const v864 = 298;
threadgroup half_4 * const v865 = &(*v184)[v864];
simdgroup_load(*v863, reinterpret_cast<threadgroup half *>(v865), v792, 0, true);
simdgroup_multiply_accumulate(*v846, *v204, *v863, *v846);
simdgroup_half8x8 v866_store; thread simdgroup_half8x8 * v866 = &v866_store;uint32_t const v867 = 300;
threadgroup half_4 * const v868 = &(*v184)[v867];
simdgroup_load(*v866, reinterpret_cast<threadgroup half *>(v868), v792, 0, true);
simdgroup_multiply_accumulate(*v846, *v205, *v866, *v846);
simdgroup_half8x8 v869_store; thread simdgroup_half8x8 * v869 = &v869_store;uint32_t const v870 = 302;
threadgroup half_4 * const v871 = &(*v184)[v870];
simdgroup_load(*v869, reinterpret_cast<threadgroup half *>(v871), v792, 0, true);
simdgroup_multiply_accumulate(*v846, *v206, *v869, *v846);
uint32_t const v872 = v787 + v214;
uint32_t const v873 = uint32_t(v872);
threadgroup float * const v874 = &(*v185)[v873];

simdgroup_store(*v846, reinterpret_cast<threadgroup float *>(v874), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v875_store; thread simdgroup_float8x8 * v875 = &v875_store;*v875 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v876_store; thread simdgroup_half8x8 * v876 = &v876_store;uint32_t const v877 = 432;
uint32_t const v878 = 720;
threadgroup half_4 * const v879 = &(*v184)[v877];
simdgroup_load(*v876, reinterpret_cast<threadgroup half *>(v879), v792, 0, true);
simdgroup_multiply_accumulate(*v875, *v198, *v876, *v875);
simdgroup_half8x8 v880_store; thread simdgroup_half8x8 * v880 = &v880_store;uint32_t const v881 = 434;
threadgroup half_4 * const v882 = &(*v184)[v881];
simdgroup_load(*v880, reinterpret_cast<threadgroup half *>(v882), v792, 0, true);
simdgroup_multiply_accumulate(*v875, *v200, *v880, *v875);
simdgroup_half8x8 v883_store; thread simdgroup_half8x8 * v883 = &v883_store;uint32_t const v884 = 436;
threadgroup half_4 * const v885 = &(*v184)[v884];
simdgroup_load(*v883, reinterpret_cast<threadgroup half *>(v885), v792, 0, true);
simdgroup_multiply_accumulate(*v875, *v201, *v883, *v875);
simdgroup_half8x8 v886_store; thread simdgroup_half8x8 * v886 = &v886_store;uint32_t const v887 = 438;
threadgroup half_4 * const v888 = &(*v184)[v887];
simdgroup_load(*v886, reinterpret_cast<threadgroup half *>(v888), v792, 0, true);
simdgroup_multiply_accumulate(*v875, *v202, *v886, *v875);
simdgroup_half8x8 v889_store; thread simdgroup_half8x8 * v889 = &v889_store;uint32_t const v890 = 440;
threadgroup half_4 * const v891 = &(*v184)[v890];
simdgroup_load(*v889, reinterpret_cast<threadgroup half *>(v891), v792, 0, true);
simdgroup_multiply_accumulate(*v875, *v203, *v889, *v875);
simdgroup_half8x8 v892_store; thread simdgroup_half8x8 * v892 = &v892_store;uint32_t const v893 = 442;
threadgroup half_4 * const v894 = &(*v184)[v893];
simdgroup_load(*v892, reinterpret_cast<threadgroup half *>(v894), v792, 0, true);
simdgroup_multiply_accumulate(*v875, *v204, *v892, *v875);
simdgroup_half8x8 v895_store; thread simdgroup_half8x8 * v895 = &v895_store;uint32_t const v896 = 444;
threadgroup half_4 * const v897 = &(*v184)[v896];
simdgroup_load(*v895, reinterpret_cast<threadgroup half *>(v897), v792, 0, true);
simdgroup_multiply_accumulate(*v875, *v205, *v895, *v875);
simdgroup_half8x8 v898_store; thread simdgroup_half8x8 * v898 = &v898_store;uint32_t const v899 = 446;
threadgroup half_4 * const v900 = &(*v184)[v899];
simdgroup_load(*v898, reinterpret_cast<threadgroup half *>(v900), v792, 0, true);
simdgroup_multiply_accumulate(*v875, *v206, *v898, *v875);
uint32_t const v901 = v787 + v456;
uint32_t const v902 = uint32_t(v901);
threadgroup float * const v903 = &(*v185)[v902];

simdgroup_store(*v875, reinterpret_cast<threadgroup float *>(v903), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v904 = v180 * v181;
uint32_t const v905 = v178 + v904;
uint32_t const v906 = v905 + v182;
array<float, 8> v907_store = {};
thread array<float, 8> * v907 = &v907_store;uint32_t const v908 = v183 * v181;
uint32_t const v909 = v514 + v908;
uint32_t const v910 = v182 * v815;
uint32_t const v911 = v787 + v910;
uint32_t const v912 = v911 + v908;
uint32_t const v913 = uint32_t(v912);
threadgroup float * const v914 = &(*v185)[v913];
float const v915 = *v914;
float v916_store;
thread float * v916 = &v916_store;*v916 = v211;
bool const v917 = *v785;
bool v918_store;
thread bool * v918 = &v918_store;if(v917) {
*v918 = v512;
}
 else {
int32_t const v919 = int32_t(v909);
int32_t const v920 = int32_t(v906);
int32_t const v921 = v919 - v920;
bool const v922 = v909 < v75;
int32_t const v923 = *v66;
bool const v924 = v921 <= v923;
bool const v925 = v922 && v924;
bool v926_store;
thread bool * v926 = &v926_store;if(v925) {
*v926 = v512;
}
 else {
*v926 = v558;
}
bool const v927 = *v926;
*v918 = v927;
}
bool const v928 = *v918;
if(v928) {
uint32_t const v929 = min(v906, v173);
float const v930 = v915 * v25;
uint32_t const v931 = v41 * v32;
uint32_t const v932 = v77 * v33;
uint32_t const v933 = v931 + v932;
device float const* const v934 = &v9[v933];
float const v935 = *v934;
int32_t const v936 = int32_t(v929);
int32_t const v937 = v936 + v65;
int32_t const v938 = int32_t(v909);
int32_t const v939 = v937 - v938;
float const v940 = float(v939);
float const v941 = abs(v940);
float const v942 = -v935;
float const v943 = fma(v942, v941, v930);
*v916 = v943;
}
thread float * const v944 = &(*v907)[v21];
float const v945 = *v916;
*v944 = v945;
float const v946 = max(v211, v945);
uint32_t const v947 = v908 + v119;
uint32_t const v948 = v514 + v947;
uint32_t const v949 = v911 + v947;
uint32_t const v950 = uint32_t(v949);
threadgroup float * const v951 = &(*v185)[v950];
float const v952 = *v951;
float v953_store;
thread float * v953 = &v953_store;*v953 = v211;
bool const v954 = *v785;
bool v955_store;
thread bool * v955 = &v955_store;if(v954) {
*v955 = v512;
}
 else {
int32_t const v956 = int32_t(v948);
int32_t const v957 = int32_t(v906);
int32_t const v958 = v956 - v957;
bool const v959 = v948 < v75;
int32_t const v960 = *v66;
bool const v961 = v958 <= v960;
bool const v962 = v959 && v961;
bool v963_store;
thread bool * v963 = &v963_store;if(v962) {
*v963 = v512;
}
 else {
*v963 = v558;
}
bool const v964 = *v963;
*v955 = v964;
}
bool const v965 = *v955;
if(v965) {
uint32_t const v966 = min(v906, v173);
float const v967 = v952 * v25;
uint32_t const v968 = v41 * v32;
uint32_t const v969 = v77 * v33;
uint32_t const v970 = v968 + v969;
device float const* const v971 = &v9[v970];
float const v972 = *v971;
int32_t const v973 = int32_t(v966);
int32_t const v974 = v973 + v65;
int32_t const v975 = int32_t(v948);
int32_t const v976 = v974 - v975;
float const v977 = float(v976);
float const v978 = abs(v977);
float const v979 = -v972;
float const v980 = fma(v979, v978, v967);
*v953 = v980;
}
thread float * const v981 = &(*v907)[v49];
float const v982 = *v953;
*v981 = v982;
float const v983 = max(v946, v982);
uint32_t const v984 = v908 + v518;
uint32_t const v985 = v514 + v984;
uint32_t const v986 = v911 + v984;
uint32_t const v987 = uint32_t(v986);
threadgroup float * const v988 = &(*v185)[v987];
float const v989 = *v988;
float v990_store;
thread float * v990 = &v990_store;*v990 = v211;
bool const v991 = *v785;
bool v992_store;
thread bool * v992 = &v992_store;if(v991) {
*v992 = v512;
}
 else {
int32_t const v993 = int32_t(v985);
int32_t const v994 = int32_t(v906);
int32_t const v995 = v993 - v994;
bool const v996 = v985 < v75;
int32_t const v997 = *v66;
bool const v998 = v995 <= v997;
bool const v999 = v996 && v998;
bool v1000_store;
thread bool * v1000 = &v1000_store;if(v999) {
*v1000 = v512;
}
 else {
*v1000 = v558;
}
bool const v1001 = *v1000;
*v992 = v1001;
}
bool const v1002 = *v992;
if(v1002) {
uint32_t const v1003 = min(v906, v173);
float const v1004 = v989 * v25;
uint32_t const v1005 = v41 * v32;
uint32_t const v1006 = v77 * v33;
uint32_t const v1007 = v1005 + v1006;
device float const* const v1008 = &v9[v1007];
float const v1009 = *v1008;
int32_t const v1010 = int32_t(v1003);
int32_t const v1011 = v1010 + v65;
int32_t const v1012 = int32_t(v985);
int32_t const v1013 = v1011 - v1012;
float const v1014 = float(v1013);
float const v1015 = abs(v1014);
float const v1016 = -v1009;
float const v1017 = fma(v1016, v1015, v1004);
*v990 = v1017;
}
thread float * const v1018 = &(*v907)[v453];
float const v1019 = *v990;
*v1018 = v1019;
float const v1020 = max(v983, v1019);
uint32_t const v1021 = 3;
uint32_t const v1022 = v908 + v1021;
uint32_t const v1023 = v514 + v1022;
uint32_t const v1024 = v911 + v1022;
uint32_t const v1025 = uint32_t(v1024);
threadgroup float * const v1026 = &(*v185)[v1025];
float const v1027 = *v1026;
float v1028_store;
thread float * v1028 = &v1028_store;*v1028 = v211;
bool const v1029 = *v785;
bool v1030_store;
thread bool * v1030 = &v1030_store;if(v1029) {
*v1030 = v512;
}
 else {
int32_t const v1031 = int32_t(v1023);
int32_t const v1032 = int32_t(v906);
int32_t const v1033 = v1031 - v1032;
bool const v1034 = v1023 < v75;
int32_t const v1035 = *v66;
bool const v1036 = v1033 <= v1035;
bool const v1037 = v1034 && v1036;
bool v1038_store;
thread bool * v1038 = &v1038_store;if(v1037) {
*v1038 = v512;
}
 else {
*v1038 = v558;
}
bool const v1039 = *v1038;
*v1030 = v1039;
}
bool const v1040 = *v1030;
if(v1040) {
uint32_t const v1041 = min(v906, v173);
float const v1042 = v1027 * v25;
uint32_t const v1043 = v41 * v32;
uint32_t const v1044 = v77 * v33;
uint32_t const v1045 = v1043 + v1044;
device float const* const v1046 = &v9[v1045];
float const v1047 = *v1046;
int32_t const v1048 = int32_t(v1041);
int32_t const v1049 = v1048 + v65;
int32_t const v1050 = int32_t(v1023);
int32_t const v1051 = v1049 - v1050;
float const v1052 = float(v1051);
float const v1053 = abs(v1052);
float const v1054 = -v1047;
float const v1055 = fma(v1054, v1053, v1042);
*v1028 = v1055;
}
thread float * const v1056 = &(*v907)[v469];
float const v1057 = *v1028;
*v1056 = v1057;
float const v1058 = max(v1020, v1057);
uint32_t const v1059 = v908 + v335;
uint32_t const v1060 = v514 + v1059;
uint32_t const v1061 = v911 + v1059;
uint32_t const v1062 = uint32_t(v1061);
threadgroup float * const v1063 = &(*v185)[v1062];
float const v1064 = *v1063;
float v1065_store;
thread float * v1065 = &v1065_store;*v1065 = v211;
bool const v1066 = *v785;
bool v1067_store;
thread bool * v1067 = &v1067_store;if(v1066) {
*v1067 = v512;
}
 else {
int32_t const v1068 = int32_t(v1060);
int32_t const v1069 = int32_t(v906);
int32_t const v1070 = v1068 - v1069;
bool const v1071 = v1060 < v75;
int32_t const v1072 = *v66;
bool const v1073 = v1070 <= v1072;
bool const v1074 = v1071 && v1073;
bool v1075_store;
thread bool * v1075 = &v1075_store;if(v1074) {
*v1075 = v512;
}
 else {
*v1075 = v558;
}
bool const v1076 = *v1075;
*v1067 = v1076;
}
bool const v1077 = *v1067;
if(v1077) {
uint32_t const v1078 = min(v906, v173);
float const v1079 = v1064 * v25;
uint32_t const v1080 = v41 * v32;
uint32_t const v1081 = v77 * v33;
uint32_t const v1082 = v1080 + v1081;
device float const* const v1083 = &v9[v1082];
float const v1084 = *v1083;
int32_t const v1085 = int32_t(v1078);
int32_t const v1086 = v1085 + v65;
int32_t const v1087 = int32_t(v1060);
int32_t const v1088 = v1086 - v1087;
float const v1089 = float(v1088);
float const v1090 = abs(v1089);
float const v1091 = -v1084;
float const v1092 = fma(v1091, v1090, v1079);
*v1065 = v1092;
}
thread float * const v1093 = &(*v907)[v408];
float const v1094 = *v1065;
*v1093 = v1094;
float const v1095 = max(v1058, v1094);
uint32_t const v1096 = 5;
uint32_t const v1097 = v908 + v1096;
uint32_t const v1098 = v514 + v1097;
uint32_t const v1099 = v911 + v1097;
uint32_t const v1100 = uint32_t(v1099);
threadgroup float * const v1101 = &(*v185)[v1100];
float const v1102 = *v1101;
float v1103_store;
thread float * v1103 = &v1103_store;*v1103 = v211;
bool const v1104 = *v785;
bool v1105_store;
thread bool * v1105 = &v1105_store;if(v1104) {
*v1105 = v512;
}
 else {
int32_t const v1106 = int32_t(v1098);
int32_t const v1107 = int32_t(v906);
int32_t const v1108 = v1106 - v1107;
bool const v1109 = v1098 < v75;
int32_t const v1110 = *v66;
bool const v1111 = v1108 <= v1110;
bool const v1112 = v1109 && v1111;
bool v1113_store;
thread bool * v1113 = &v1113_store;if(v1112) {
*v1113 = v512;
}
 else {
*v1113 = v558;
}
bool const v1114 = *v1113;
*v1105 = v1114;
}
bool const v1115 = *v1105;
if(v1115) {
uint32_t const v1116 = min(v906, v173);
float const v1117 = v1102 * v25;
uint32_t const v1118 = v41 * v32;
uint32_t const v1119 = v77 * v33;
uint32_t const v1120 = v1118 + v1119;
device float const* const v1121 = &v9[v1120];
float const v1122 = *v1121;
int32_t const v1123 = int32_t(v1116);
int32_t const v1124 = v1123 + v65;
int32_t const v1125 = int32_t(v1098);
int32_t const v1126 = v1124 - v1125;
float const v1127 = float(v1126);
float const v1128 = abs(v1127);
float const v1129 = -v1122;
float const v1130 = fma(v1129, v1128, v1117);
*v1103 = v1130;
}
uint32_t const v1131 = 5;
thread float * const v1132 = &(*v907)[v1131];
float const v1133 = *v1103;
*v1132 = v1133;
float const v1134 = max(v1095, v1133);
uint32_t const v1135 = v908 + v798;
uint32_t const v1136 = v514 + v1135;
uint32_t const v1137 = v911 + v1135;
uint32_t const v1138 = uint32_t(v1137);
threadgroup float * const v1139 = &(*v185)[v1138];
float const v1140 = *v1139;
float v1141_store;
thread float * v1141 = &v1141_store;*v1141 = v211;
bool const v1142 = *v785;
bool v1143_store;
thread bool * v1143 = &v1143_store;if(v1142) {
*v1143 = v512;
}
 else {
int32_t const v1144 = int32_t(v1136);
int32_t const v1145 = int32_t(v906);
int32_t const v1146 = v1144 - v1145;
bool const v1147 = v1136 < v75;
int32_t const v1148 = *v66;
bool const v1149 = v1146 <= v1148;
bool const v1150 = v1147 && v1149;
bool v1151_store;
thread bool * v1151 = &v1151_store;if(v1150) {
*v1151 = v512;
}
 else {
*v1151 = v558;
}
bool const v1152 = *v1151;
*v1143 = v1152;
}
bool const v1153 = *v1143;
if(v1153) {
uint32_t const v1154 = min(v906, v173);
float const v1155 = v1140 * v25;
uint32_t const v1156 = v41 * v32;
uint32_t const v1157 = v77 * v33;
uint32_t const v1158 = v1156 + v1157;
device float const* const v1159 = &v9[v1158];
float const v1160 = *v1159;
int32_t const v1161 = int32_t(v1154);
int32_t const v1162 = v1161 + v65;
int32_t const v1163 = int32_t(v1136);
int32_t const v1164 = v1162 - v1163;
float const v1165 = float(v1164);
float const v1166 = abs(v1165);
float const v1167 = -v1160;
float const v1168 = fma(v1167, v1166, v1155);
*v1141 = v1168;
}
thread float * const v1169 = &(*v907)[v800];
float const v1170 = *v1141;
*v1169 = v1170;
float const v1171 = max(v1134, v1170);
uint32_t const v1172 = 7;
uint32_t const v1173 = v908 + v1172;
uint32_t const v1174 = v514 + v1173;
uint32_t const v1175 = v911 + v1173;
uint32_t const v1176 = uint32_t(v1175);
threadgroup float * const v1177 = &(*v185)[v1176];
float const v1178 = *v1177;
float v1179_store;
thread float * v1179 = &v1179_store;*v1179 = v211;
bool const v1180 = *v785;
bool v1181_store;
thread bool * v1181 = &v1181_store;if(v1180) {
*v1181 = v512;
}
 else {
int32_t const v1182 = int32_t(v1174);
int32_t const v1183 = int32_t(v906);
int32_t const v1184 = v1182 - v1183;
bool const v1185 = v1174 < v75;
int32_t const v1186 = *v66;
bool const v1187 = v1184 <= v1186;
bool const v1188 = v1185 && v1187;
bool v1189_store;
thread bool * v1189 = &v1189_store;if(v1188) {
*v1189 = v512;
}
 else {
*v1189 = v558;
}
bool const v1190 = *v1189;
*v1181 = v1190;
}
bool const v1191 = *v1181;
if(v1191) {
uint32_t const v1192 = min(v906, v173);
float const v1193 = v1178 * v25;
uint32_t const v1194 = v41 * v32;
uint32_t const v1195 = v77 * v33;
uint32_t const v1196 = v1194 + v1195;
device float const* const v1197 = &v9[v1196];
float const v1198 = *v1197;
int32_t const v1199 = int32_t(v1192);
int32_t const v1200 = v1199 + v65;
int32_t const v1201 = int32_t(v1174);
int32_t const v1202 = v1200 - v1201;
float const v1203 = float(v1202);
float const v1204 = abs(v1203);
float const v1205 = -v1198;
float const v1206 = fma(v1205, v1204, v1193);
*v1179 = v1206;
}
uint32_t const v1207 = 7;
thread float * const v1208 = &(*v907)[v1207];
float const v1209 = *v1179;
*v1208 = v1209;
float const v1210 = max(v1171, v1209);
float const v1211 = simd_shuffle_xor(v1210, v181);;
float const v1212 = max(v1210, v1211);
float const v1213 = simd_shuffle_xor(v1212, v214);;
float const v1214 = max(v1212, v1213);
float const v1215 = *v210;
float const v1216 = 5.54517698;
float const v1217 = v1215 + v1216;
bool const v1218 = v1214 > v1217;
float const v1219 = v1218 ? v1214 : v1215;
float const v1220 = v1215 - v1219;
float const v1221 = exp(v1220);bool const v1222 = v1219 != v1215;
bool v1223_store;
thread bool * v1223 = &v1223_store;if(v1222) {
bool const v1224 = v1215 != v211;
*v1223 = v1224;
}
 else {
*v1223 = v558;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1225 = *v1223;
bool const v1226 = simd_any(v1225);;
if(v1226) {

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1227 = v183 * v518;
uint32_t const v1228 = v911 + v1227;
uint32_t const v1229 = uint32_t(v1228);
threadgroup float * const v1230 = &(*v185)[v1229];
float const v1231 = *v1230;
float const v1232 = v1231 * v1221;
*v1230 = v1232;
uint32_t const v1233 = v1228 + v119;
uint32_t const v1234 = uint32_t(v1233);
threadgroup float * const v1235 = &(*v185)[v1234];
float const v1236 = *v1235;
float const v1237 = v1236 * v1221;
*v1235 = v1237;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v189, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1238 = *v1230;
float const v1239 = v1238 * v1221;
*v1230 = v1239;
float const v1240 = *v1235;
float const v1241 = v1240 * v1221;
*v1235 = v1241;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v191, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1242 = *v1230;
float const v1243 = v1242 * v1221;
*v1230 = v1243;
float const v1244 = *v1235;
float const v1245 = v1244 * v1221;
*v1235 = v1245;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1246 = *v1230;
float const v1247 = v1246 * v1221;
*v1230 = v1247;
float const v1248 = *v1235;
float const v1249 = v1248 * v1221;
*v1235 = v1249;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v193, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1250 = *v1230;
float const v1251 = v1250 * v1221;
*v1230 = v1251;
float const v1252 = *v1235;
float const v1253 = v1252 * v1221;
*v1235 = v1253;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1254 = *v1230;
float const v1255 = v1254 * v1221;
*v1230 = v1255;
float const v1256 = *v1235;
float const v1257 = v1256 * v1221;
*v1235 = v1257;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v195, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1258 = *v1230;
float const v1259 = v1258 * v1221;
*v1230 = v1259;
float const v1260 = *v1235;
float const v1261 = v1260 * v1221;
*v1235 = v1261;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1262 = *v1230;
float const v1263 = v1262 * v1221;
*v1230 = v1263;
float const v1264 = *v1235;
float const v1265 = v1264 * v1221;
*v1235 = v1265;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v210 = v1219;
float const v1266 = *v944;
uint32_t const v1267 = reinterpret_cast<const thread uint32_t&>(v1266);
uint32_t const v1268 = 4286578687;
bool const v1269 = v1267 == v1268;
float const v1270 = v1266 - v1219;
float const v1271 = exp(v1270);float const v1272 = v1269 ? v190 : v1271;
half const v1273 = half(v1272);
half_4 const v1274 = [&]{
half_4 tmp = v222;
tmp.i_0 = v1273;
return tmp;
}();
float const v1275 = *v981;
uint32_t const v1276 = reinterpret_cast<const thread uint32_t&>(v1275);
bool const v1277 = v1276 == v1268;
float const v1278 = v1275 - v1219;
float const v1279 = exp(v1278);float const v1280 = v1277 ? v190 : v1279;
float const v1281 = v1272 + v1280;
half const v1282 = half(v1280);
half_4 const v1283 = [&]{
half_4 tmp = v1274;
tmp.i_1 = v1282;
return tmp;
}();
float const v1284 = *v1018;
uint32_t const v1285 = reinterpret_cast<const thread uint32_t&>(v1284);
bool const v1286 = v1285 == v1268;
float const v1287 = v1284 - v1219;
float const v1288 = exp(v1287);float const v1289 = v1286 ? v190 : v1288;
float const v1290 = v1281 + v1289;
half const v1291 = half(v1289);
half_4 const v1292 = [&]{
half_4 tmp = v1283;
tmp.i_2 = v1291;
return tmp;
}();
float const v1293 = *v1056;
uint32_t const v1294 = reinterpret_cast<const thread uint32_t&>(v1293);
bool const v1295 = v1294 == v1268;
float const v1296 = v1293 - v1219;
float const v1297 = exp(v1296);float const v1298 = v1295 ? v190 : v1297;
float const v1299 = v1290 + v1298;
half const v1300 = half(v1298);
half_4 const v1301 = [&]{
half_4 tmp = v1292;
tmp.i_3 = v1300;
return tmp;
}();
uint32_t const v1302 = v182 * v804;
uint32_t const v1303 = v789 + v1302;
uint32_t const v1304 = v183 * v518;
uint32_t const v1305 = v1303 + v1304;
uint32_t const v1306 = uint32_t(v1305);
threadgroup half_4 * const v1307 = &(*v186)[v1306];
*v1307 = v1301;
float const v1308 = *v1093;
uint32_t const v1309 = reinterpret_cast<const thread uint32_t&>(v1308);
bool const v1310 = v1309 == v1268;
float const v1311 = v1308 - v1219;
float const v1312 = exp(v1311);float const v1313 = v1310 ? v190 : v1312;
float const v1314 = v1299 + v1313;
half const v1315 = half(v1313);
half_4 const v1316 = [&]{
half_4 tmp = v222;
tmp.i_0 = v1315;
return tmp;
}();
float const v1317 = *v1132;
uint32_t const v1318 = reinterpret_cast<const thread uint32_t&>(v1317);
bool const v1319 = v1318 == v1268;
float const v1320 = v1317 - v1219;
float const v1321 = exp(v1320);float const v1322 = v1319 ? v190 : v1321;
float const v1323 = v1314 + v1322;
half const v1324 = half(v1322);
half_4 const v1325 = [&]{
half_4 tmp = v1316;
tmp.i_1 = v1324;
return tmp;
}();
float const v1326 = *v1169;
uint32_t const v1327 = reinterpret_cast<const thread uint32_t&>(v1326);
bool const v1328 = v1327 == v1268;
float const v1329 = v1326 - v1219;
float const v1330 = exp(v1329);float const v1331 = v1328 ? v190 : v1330;
float const v1332 = v1323 + v1331;
half const v1333 = half(v1331);
half_4 const v1334 = [&]{
half_4 tmp = v1325;
tmp.i_2 = v1333;
return tmp;
}();
float const v1335 = *v1208;
uint32_t const v1336 = reinterpret_cast<const thread uint32_t&>(v1335);
bool const v1337 = v1336 == v1268;
float const v1338 = v1335 - v1219;
float const v1339 = exp(v1338);float const v1340 = v1337 ? v190 : v1339;
float const v1341 = v1332 + v1340;
half const v1342 = half(v1340);
half_4 const v1343 = [&]{
half_4 tmp = v1334;
tmp.i_3 = v1342;
return tmp;
}();
uint32_t const v1344 = v1305 + v119;
uint32_t const v1345 = uint32_t(v1344);
threadgroup half_4 * const v1346 = &(*v186)[v1345];
*v1346 = v1343;
float const v1347 = *v212;
float const v1348 = fma(v1347, v1221, v1341);
*v212 = v1348;
float const v1349 = *v213;
float const v1350 = fma(v1349, v1221, v1341);
*v213 = v1350;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1351 = *v785;
bool const v1352 = !v1351;
bool const v1353 = *v748;
bool const v1354 = v1353 && v1352;
if(v1354) {

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1355 = v911 + v1304;
for(uint32_t v1356 = v96; v1356 < v144; v1356 += v119) {
uint32_t const v1357 = v1356 / v335;
uint32_t const v1358 = v1303 + v1357;
uint32_t const v1359 = uint32_t(v1358);
threadgroup half_4 * const v1360 = &(*v186)[v1359];
half_4 const v1361 = *v1360;
uint32_t const v1362 = v1356 % v335;
half const v1363 = v1361.i_0;
float const v1364 = float(v1363);
float v1365_store;
thread float * v1365 = &v1365_store;*v1365 = v1364;
bool const v1366 = v1362 == v119;
if(v1366) {
half const v1367 = v1361.i_1;
float const v1368 = float(v1367);
*v1365 = v1368;
}
bool const v1369 = v1362 == v518;
if(v1369) {
half const v1370 = v1361.i_2;
float const v1371 = float(v1370);
*v1365 = v1371;
}
bool const v1372 = v1362 == v1021;
if(v1372) {
half const v1373 = v1361.i_3;
float const v1374 = float(v1373);
*v1365 = v1374;
}
float const v1375 = *v1365;
uint32_t const v1376 = reinterpret_cast<const thread uint32_t&>(v1375);
bool const v1377 = v1376 == v96;
bool const v1378 = !v1377;
if(v1378) {
uint32_t const v1379 = v1356 * v239;
uint32_t const v1380 = v536 + v1379;
uint32_t const v1381 = v1304 / v335;
uint32_t const v1382 = v1380 + v1381;
uint32_t const v1383 = uint32_t(v1382);
threadgroup half_4 * const v1384 = &(*v184)[v1383];
half_4 const v1385 = *v1384;
half const v1386 = v1385.i_0;
float const v1387 = float(v1386);
float v1388_store;
thread float * v1388 = &v1388_store;*v1388 = v1387;
uint32_t const v1389 = v183 % v518;
bool const v1390 = v1389 == v119;
if(v1390) {
half const v1391 = v1385.i_2;
float const v1392 = float(v1391);
*v1388 = v1392;
}
uint32_t const v1393 = uint32_t(v1355);
float const v1394 = *v1365;
float const v1395 = *v1388;
threadgroup float * const v1396 = &(*v185)[v1393];
float const v1397 = *v1396;
float const v1398 = fma(v1394, v1395, v1397);
*v1396 = v1398;
half const v1399 = v1385.i_1;
float const v1400 = float(v1399);
float v1401_store;
thread float * v1401 = &v1401_store;*v1401 = v1400;
if(v1390) {
half const v1402 = v1385.i_3;
float const v1403 = float(v1402);
*v1401 = v1403;
}
uint32_t const v1404 = v1355 + v119;
uint32_t const v1405 = uint32_t(v1404);
float const v1406 = *v1365;
float const v1407 = *v1401;
threadgroup float * const v1408 = &(*v185)[v1405];
float const v1409 = *v1408;
float const v1410 = fma(v1406, v1407, v1409);
*v1408 = v1410;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v189, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1411 = v96; v1411 < v144; v1411 += v119) {
uint32_t const v1412 = v1411 / v335;
uint32_t const v1413 = v1303 + v1412;
uint32_t const v1414 = uint32_t(v1413);
threadgroup half_4 * const v1415 = &(*v186)[v1414];
half_4 const v1416 = *v1415;
uint32_t const v1417 = v1411 % v335;
half const v1418 = v1416.i_0;
float const v1419 = float(v1418);
float v1420_store;
thread float * v1420 = &v1420_store;*v1420 = v1419;
bool const v1421 = v1417 == v119;
if(v1421) {
half const v1422 = v1416.i_1;
float const v1423 = float(v1422);
*v1420 = v1423;
}
bool const v1424 = v1417 == v518;
if(v1424) {
half const v1425 = v1416.i_2;
float const v1426 = float(v1425);
*v1420 = v1426;
}
bool const v1427 = v1417 == v1021;
if(v1427) {
half const v1428 = v1416.i_3;
float const v1429 = float(v1428);
*v1420 = v1429;
}
float const v1430 = *v1420;
uint32_t const v1431 = reinterpret_cast<const thread uint32_t&>(v1430);
bool const v1432 = v1431 == v96;
bool const v1433 = !v1432;
if(v1433) {
uint32_t const v1434 = v1411 * v239;
uint32_t const v1435 = 578;
uint32_t const v1436 = v1435 + v1434;
uint32_t const v1437 = v1304 / v335;
uint32_t const v1438 = v1436 + v1437;
uint32_t const v1439 = uint32_t(v1438);
threadgroup half_4 * const v1440 = &(*v184)[v1439];
half_4 const v1441 = *v1440;
half const v1442 = v1441.i_0;
float const v1443 = float(v1442);
float v1444_store;
thread float * v1444 = &v1444_store;*v1444 = v1443;
uint32_t const v1445 = v183 % v518;
bool const v1446 = v1445 == v119;
if(v1446) {
half const v1447 = v1441.i_2;
float const v1448 = float(v1447);
*v1444 = v1448;
}
uint32_t const v1449 = uint32_t(v1355);
float const v1450 = *v1420;
float const v1451 = *v1444;
threadgroup float * const v1452 = &(*v185)[v1449];
float const v1453 = *v1452;
float const v1454 = fma(v1450, v1451, v1453);
*v1452 = v1454;
half const v1455 = v1441.i_1;
float const v1456 = float(v1455);
float v1457_store;
thread float * v1457 = &v1457_store;*v1457 = v1456;
if(v1446) {
half const v1458 = v1441.i_3;
float const v1459 = float(v1458);
*v1457 = v1459;
}
uint32_t const v1460 = v1355 + v119;
uint32_t const v1461 = uint32_t(v1460);
float const v1462 = *v1420;
float const v1463 = *v1457;
threadgroup float * const v1464 = &(*v185)[v1461];
float const v1465 = *v1464;
float const v1466 = fma(v1462, v1463, v1465);
*v1464 = v1466;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v191, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1467 = v96; v1467 < v144; v1467 += v119) {
uint32_t const v1468 = v1467 / v335;
uint32_t const v1469 = v1303 + v1468;
uint32_t const v1470 = uint32_t(v1469);
threadgroup half_4 * const v1471 = &(*v186)[v1470];
half_4 const v1472 = *v1471;
uint32_t const v1473 = v1467 % v335;
half const v1474 = v1472.i_0;
float const v1475 = float(v1474);
float v1476_store;
thread float * v1476 = &v1476_store;*v1476 = v1475;
bool const v1477 = v1473 == v119;
if(v1477) {
half const v1478 = v1472.i_1;
float const v1479 = float(v1478);
*v1476 = v1479;
}
bool const v1480 = v1473 == v518;
if(v1480) {
half const v1481 = v1472.i_2;
float const v1482 = float(v1481);
*v1476 = v1482;
}
bool const v1483 = v1473 == v1021;
if(v1483) {
half const v1484 = v1472.i_3;
float const v1485 = float(v1484);
*v1476 = v1485;
}
float const v1486 = *v1476;
uint32_t const v1487 = reinterpret_cast<const thread uint32_t&>(v1486);
bool const v1488 = v1487 == v96;
bool const v1489 = !v1488;
if(v1489) {
uint32_t const v1490 = v1467 * v239;
uint32_t const v1491 = 580;
uint32_t const v1492 = v1491 + v1490;
uint32_t const v1493 = v1304 / v335;
uint32_t const v1494 = v1492 + v1493;
uint32_t const v1495 = uint32_t(v1494);
threadgroup half_4 * const v1496 = &(*v184)[v1495];
half_4 const v1497 = *v1496;
half const v1498 = v1497.i_0;
float const v1499 = float(v1498);
float v1500_store;
thread float * v1500 = &v1500_store;*v1500 = v1499;
uint32_t const v1501 = v183 % v518;
bool const v1502 = v1501 == v119;
if(v1502) {
half const v1503 = v1497.i_2;
float const v1504 = float(v1503);
*v1500 = v1504;
}
uint32_t const v1505 = uint32_t(v1355);
float const v1506 = *v1476;
float const v1507 = *v1500;
threadgroup float * const v1508 = &(*v185)[v1505];
float const v1509 = *v1508;
float const v1510 = fma(v1506, v1507, v1509);
*v1508 = v1510;
half const v1511 = v1497.i_1;
float const v1512 = float(v1511);
float v1513_store;
thread float * v1513 = &v1513_store;*v1513 = v1512;
if(v1502) {
half const v1514 = v1497.i_3;
float const v1515 = float(v1514);
*v1513 = v1515;
}
uint32_t const v1516 = v1355 + v119;
uint32_t const v1517 = uint32_t(v1516);
float const v1518 = *v1476;
float const v1519 = *v1513;
threadgroup float * const v1520 = &(*v185)[v1517];
float const v1521 = *v1520;
float const v1522 = fma(v1518, v1519, v1521);
*v1520 = v1522;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1523 = v96; v1523 < v144; v1523 += v119) {
uint32_t const v1524 = v1523 / v335;
uint32_t const v1525 = v1303 + v1524;
uint32_t const v1526 = uint32_t(v1525);
threadgroup half_4 * const v1527 = &(*v186)[v1526];
half_4 const v1528 = *v1527;
uint32_t const v1529 = v1523 % v335;
half const v1530 = v1528.i_0;
float const v1531 = float(v1530);
float v1532_store;
thread float * v1532 = &v1532_store;*v1532 = v1531;
bool const v1533 = v1529 == v119;
if(v1533) {
half const v1534 = v1528.i_1;
float const v1535 = float(v1534);
*v1532 = v1535;
}
bool const v1536 = v1529 == v518;
if(v1536) {
half const v1537 = v1528.i_2;
float const v1538 = float(v1537);
*v1532 = v1538;
}
bool const v1539 = v1529 == v1021;
if(v1539) {
half const v1540 = v1528.i_3;
float const v1541 = float(v1540);
*v1532 = v1541;
}
float const v1542 = *v1532;
uint32_t const v1543 = reinterpret_cast<const thread uint32_t&>(v1542);
bool const v1544 = v1543 == v96;
bool const v1545 = !v1544;
if(v1545) {
uint32_t const v1546 = v1523 * v239;
uint32_t const v1547 = 582;
uint32_t const v1548 = v1547 + v1546;
uint32_t const v1549 = v1304 / v335;
uint32_t const v1550 = v1548 + v1549;
uint32_t const v1551 = uint32_t(v1550);
threadgroup half_4 * const v1552 = &(*v184)[v1551];
half_4 const v1553 = *v1552;
half const v1554 = v1553.i_0;
float const v1555 = float(v1554);
float v1556_store;
thread float * v1556 = &v1556_store;*v1556 = v1555;
uint32_t const v1557 = v183 % v518;
bool const v1558 = v1557 == v119;
if(v1558) {
half const v1559 = v1553.i_2;
float const v1560 = float(v1559);
*v1556 = v1560;
}
uint32_t const v1561 = uint32_t(v1355);
float const v1562 = *v1532;
float const v1563 = *v1556;
threadgroup float * const v1564 = &(*v185)[v1561];
float const v1565 = *v1564;
float const v1566 = fma(v1562, v1563, v1565);
*v1564 = v1566;
half const v1567 = v1553.i_1;
float const v1568 = float(v1567);
float v1569_store;
thread float * v1569 = &v1569_store;*v1569 = v1568;
if(v1558) {
half const v1570 = v1553.i_3;
float const v1571 = float(v1570);
*v1569 = v1571;
}
uint32_t const v1572 = v1355 + v119;
uint32_t const v1573 = uint32_t(v1572);
float const v1574 = *v1532;
float const v1575 = *v1569;
threadgroup float * const v1576 = &(*v185)[v1573];
float const v1577 = *v1576;
float const v1578 = fma(v1574, v1575, v1577);
*v1576 = v1578;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v193, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1579 = v96; v1579 < v144; v1579 += v119) {
uint32_t const v1580 = v1579 / v335;
uint32_t const v1581 = v1303 + v1580;
uint32_t const v1582 = uint32_t(v1581);
threadgroup half_4 * const v1583 = &(*v186)[v1582];
half_4 const v1584 = *v1583;
uint32_t const v1585 = v1579 % v335;
half const v1586 = v1584.i_0;
float const v1587 = float(v1586);
float v1588_store;
thread float * v1588 = &v1588_store;*v1588 = v1587;
bool const v1589 = v1585 == v119;
if(v1589) {
half const v1590 = v1584.i_1;
float const v1591 = float(v1590);
*v1588 = v1591;
}
bool const v1592 = v1585 == v518;
if(v1592) {
half const v1593 = v1584.i_2;
float const v1594 = float(v1593);
*v1588 = v1594;
}
bool const v1595 = v1585 == v1021;
if(v1595) {
half const v1596 = v1584.i_3;
float const v1597 = float(v1596);
*v1588 = v1597;
}
float const v1598 = *v1588;
uint32_t const v1599 = reinterpret_cast<const thread uint32_t&>(v1598);
bool const v1600 = v1599 == v96;
bool const v1601 = !v1600;
if(v1601) {
uint32_t const v1602 = v1579 * v239;
uint32_t const v1603 = 584;
uint32_t const v1604 = v1603 + v1602;
uint32_t const v1605 = v1304 / v335;
uint32_t const v1606 = v1604 + v1605;
uint32_t const v1607 = uint32_t(v1606);
threadgroup half_4 * const v1608 = &(*v184)[v1607];
half_4 const v1609 = *v1608;
half const v1610 = v1609.i_0;
float const v1611 = float(v1610);
float v1612_store;
thread float * v1612 = &v1612_store;*v1612 = v1611;
uint32_t const v1613 = v183 % v518;
bool const v1614 = v1613 == v119;
if(v1614) {
half const v1615 = v1609.i_2;
float const v1616 = float(v1615);
*v1612 = v1616;
}
uint32_t const v1617 = uint32_t(v1355);
float const v1618 = *v1588;
float const v1619 = *v1612;
threadgroup float * const v1620 = &(*v185)[v1617];
float const v1621 = *v1620;
float const v1622 = fma(v1618, v1619, v1621);
*v1620 = v1622;
half const v1623 = v1609.i_1;
float const v1624 = float(v1623);
float v1625_store;
thread float * v1625 = &v1625_store;*v1625 = v1624;
if(v1614) {
half const v1626 = v1609.i_3;
float const v1627 = float(v1626);
*v1625 = v1627;
}
uint32_t const v1628 = v1355 + v119;
uint32_t const v1629 = uint32_t(v1628);
float const v1630 = *v1588;
float const v1631 = *v1625;
threadgroup float * const v1632 = &(*v185)[v1629];
float const v1633 = *v1632;
float const v1634 = fma(v1630, v1631, v1633);
*v1632 = v1634;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1635 = v96; v1635 < v144; v1635 += v119) {
uint32_t const v1636 = v1635 / v335;
uint32_t const v1637 = v1303 + v1636;
uint32_t const v1638 = uint32_t(v1637);
threadgroup half_4 * const v1639 = &(*v186)[v1638];
half_4 const v1640 = *v1639;
uint32_t const v1641 = v1635 % v335;
half const v1642 = v1640.i_0;
float const v1643 = float(v1642);
float v1644_store;
thread float * v1644 = &v1644_store;*v1644 = v1643;
bool const v1645 = v1641 == v119;
if(v1645) {
half const v1646 = v1640.i_1;
float const v1647 = float(v1646);
*v1644 = v1647;
}
bool const v1648 = v1641 == v518;
if(v1648) {
half const v1649 = v1640.i_2;
float const v1650 = float(v1649);
*v1644 = v1650;
}
bool const v1651 = v1641 == v1021;
if(v1651) {
half const v1652 = v1640.i_3;
float const v1653 = float(v1652);
*v1644 = v1653;
}
float const v1654 = *v1644;
uint32_t const v1655 = reinterpret_cast<const thread uint32_t&>(v1654);
bool const v1656 = v1655 == v96;
bool const v1657 = !v1656;
if(v1657) {
uint32_t const v1658 = v1635 * v239;
uint32_t const v1659 = 586;
uint32_t const v1660 = v1659 + v1658;
uint32_t const v1661 = v1304 / v335;
uint32_t const v1662 = v1660 + v1661;
uint32_t const v1663 = uint32_t(v1662);
threadgroup half_4 * const v1664 = &(*v184)[v1663];
half_4 const v1665 = *v1664;
half const v1666 = v1665.i_0;
float const v1667 = float(v1666);
float v1668_store;
thread float * v1668 = &v1668_store;*v1668 = v1667;
uint32_t const v1669 = v183 % v518;
bool const v1670 = v1669 == v119;
if(v1670) {
half const v1671 = v1665.i_2;
float const v1672 = float(v1671);
*v1668 = v1672;
}
uint32_t const v1673 = uint32_t(v1355);
float const v1674 = *v1644;
float const v1675 = *v1668;
threadgroup float * const v1676 = &(*v185)[v1673];
float const v1677 = *v1676;
float const v1678 = fma(v1674, v1675, v1677);
*v1676 = v1678;
half const v1679 = v1665.i_1;
float const v1680 = float(v1679);
float v1681_store;
thread float * v1681 = &v1681_store;*v1681 = v1680;
if(v1670) {
half const v1682 = v1665.i_3;
float const v1683 = float(v1682);
*v1681 = v1683;
}
uint32_t const v1684 = v1355 + v119;
uint32_t const v1685 = uint32_t(v1684);
float const v1686 = *v1644;
float const v1687 = *v1681;
threadgroup float * const v1688 = &(*v185)[v1685];
float const v1689 = *v1688;
float const v1690 = fma(v1686, v1687, v1689);
*v1688 = v1690;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v195, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1691 = v96; v1691 < v144; v1691 += v119) {
uint32_t const v1692 = v1691 / v335;
uint32_t const v1693 = v1303 + v1692;
uint32_t const v1694 = uint32_t(v1693);
threadgroup half_4 * const v1695 = &(*v186)[v1694];
half_4 const v1696 = *v1695;
uint32_t const v1697 = v1691 % v335;
half const v1698 = v1696.i_0;
float const v1699 = float(v1698);
float v1700_store;
thread float * v1700 = &v1700_store;*v1700 = v1699;
bool const v1701 = v1697 == v119;
if(v1701) {
half const v1702 = v1696.i_1;
float const v1703 = float(v1702);
*v1700 = v1703;
}
bool const v1704 = v1697 == v518;
if(v1704) {
half const v1705 = v1696.i_2;
float const v1706 = float(v1705);
*v1700 = v1706;
}
bool const v1707 = v1697 == v1021;
if(v1707) {
half const v1708 = v1696.i_3;
float const v1709 = float(v1708);
*v1700 = v1709;
}
float const v1710 = *v1700;
uint32_t const v1711 = reinterpret_cast<const thread uint32_t&>(v1710);
bool const v1712 = v1711 == v96;
bool const v1713 = !v1712;
if(v1713) {
uint32_t const v1714 = v1691 * v239;
uint32_t const v1715 = 588;
uint32_t const v1716 = v1715 + v1714;
uint32_t const v1717 = v1304 / v335;
uint32_t const v1718 = v1716 + v1717;
uint32_t const v1719 = uint32_t(v1718);
threadgroup half_4 * const v1720 = &(*v184)[v1719];
half_4 const v1721 = *v1720;
half const v1722 = v1721.i_0;
float const v1723 = float(v1722);
float v1724_store;
thread float * v1724 = &v1724_store;*v1724 = v1723;
uint32_t const v1725 = v183 % v518;
bool const v1726 = v1725 == v119;
if(v1726) {
half const v1727 = v1721.i_2;
float const v1728 = float(v1727);
*v1724 = v1728;
}
uint32_t const v1729 = uint32_t(v1355);
float const v1730 = *v1700;
float const v1731 = *v1724;
threadgroup float * const v1732 = &(*v185)[v1729];
float const v1733 = *v1732;
float const v1734 = fma(v1730, v1731, v1733);
*v1732 = v1734;
half const v1735 = v1721.i_1;
float const v1736 = float(v1735);
float v1737_store;
thread float * v1737 = &v1737_store;*v1737 = v1736;
if(v1726) {
half const v1738 = v1721.i_3;
float const v1739 = float(v1738);
*v1737 = v1739;
}
uint32_t const v1740 = v1355 + v119;
uint32_t const v1741 = uint32_t(v1740);
float const v1742 = *v1700;
float const v1743 = *v1737;
threadgroup float * const v1744 = &(*v185)[v1741];
float const v1745 = *v1744;
float const v1746 = fma(v1742, v1743, v1745);
*v1744 = v1746;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v816), v815);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1747 = v96; v1747 < v144; v1747 += v119) {
uint32_t const v1748 = v1747 / v335;
uint32_t const v1749 = v1303 + v1748;
uint32_t const v1750 = uint32_t(v1749);
threadgroup half_4 * const v1751 = &(*v186)[v1750];
half_4 const v1752 = *v1751;
uint32_t const v1753 = v1747 % v335;
half const v1754 = v1752.i_0;
float const v1755 = float(v1754);
float v1756_store;
thread float * v1756 = &v1756_store;*v1756 = v1755;
bool const v1757 = v1753 == v119;
if(v1757) {
half const v1758 = v1752.i_1;
float const v1759 = float(v1758);
*v1756 = v1759;
}
bool const v1760 = v1753 == v518;
if(v1760) {
half const v1761 = v1752.i_2;
float const v1762 = float(v1761);
*v1756 = v1762;
}
bool const v1763 = v1753 == v1021;
if(v1763) {
half const v1764 = v1752.i_3;
float const v1765 = float(v1764);
*v1756 = v1765;
}
float const v1766 = *v1756;
uint32_t const v1767 = reinterpret_cast<const thread uint32_t&>(v1766);
bool const v1768 = v1767 == v96;
bool const v1769 = !v1768;
if(v1769) {
uint32_t const v1770 = v1747 * v239;
uint32_t const v1771 = 590;
uint32_t const v1772 = v1771 + v1770;
uint32_t const v1773 = v1304 / v335;
uint32_t const v1774 = v1772 + v1773;
uint32_t const v1775 = uint32_t(v1774);
threadgroup half_4 * const v1776 = &(*v184)[v1775];
half_4 const v1777 = *v1776;
half const v1778 = v1777.i_0;
float const v1779 = float(v1778);
float v1780_store;
thread float * v1780 = &v1780_store;*v1780 = v1779;
uint32_t const v1781 = v183 % v518;
bool const v1782 = v1781 == v119;
if(v1782) {
half const v1783 = v1777.i_2;
float const v1784 = float(v1783);
*v1780 = v1784;
}
uint32_t const v1785 = uint32_t(v1355);
float const v1786 = *v1756;
float const v1787 = *v1780;
threadgroup float * const v1788 = &(*v185)[v1785];
float const v1789 = *v1788;
float const v1790 = fma(v1786, v1787, v1789);
*v1788 = v1790;
half const v1791 = v1777.i_1;
float const v1792 = float(v1791);
float v1793_store;
thread float * v1793 = &v1793_store;*v1793 = v1792;
if(v1782) {
half const v1794 = v1777.i_3;
float const v1795 = float(v1794);
*v1793 = v1795;
}
uint32_t const v1796 = v1355 + v119;
uint32_t const v1797 = uint32_t(v1796);
float const v1798 = *v1756;
float const v1799 = *v1793;
threadgroup float * const v1800 = &(*v185)[v1797];
float const v1801 = *v1800;
float const v1802 = fma(v1798, v1799, v1801);
*v1800 = v1802;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v816), v815, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1803_store; thread simdgroup_half8x8 * v1803 = &v1803_store;uint32_t const v1804 = uint32_t(v789);
threadgroup half_4 * const v1805 = &(*v186)[v1804];
simdgroup_load(*v1803, reinterpret_cast<threadgroup half *>(v1805), v815, 0, false);
simdgroup_half8x8 v1806_store; thread simdgroup_half8x8 * v1806 = &v1806_store;uint32_t const v1807 = 576;
threadgroup half_4 * const v1808 = &(*v184)[v1807];
simdgroup_load(*v1806, reinterpret_cast<threadgroup half *>(v1808), v792, 0, false);
simdgroup_multiply_accumulate(*v189, *v1803, *v1806, *v189);
simdgroup_half8x8 v1809_store; thread simdgroup_half8x8 * v1809 = &v1809_store;uint32_t const v1810 = 578;
threadgroup half_4 * const v1811 = &(*v184)[v1810];
simdgroup_load(*v1809, reinterpret_cast<threadgroup half *>(v1811), v792, 0, false);
simdgroup_multiply_accumulate(*v191, *v1803, *v1809, *v191);
simdgroup_half8x8 v1812_store; thread simdgroup_half8x8 * v1812 = &v1812_store;uint32_t const v1813 = 580;
threadgroup half_4 * const v1814 = &(*v184)[v1813];
simdgroup_load(*v1812, reinterpret_cast<threadgroup half *>(v1814), v792, 0, false);
simdgroup_multiply_accumulate(*v192, *v1803, *v1812, *v192);
simdgroup_half8x8 v1815_store; thread simdgroup_half8x8 * v1815 = &v1815_store;uint32_t const v1816 = 582;
threadgroup half_4 * const v1817 = &(*v184)[v1816];
simdgroup_load(*v1815, reinterpret_cast<threadgroup half *>(v1817), v792, 0, false);
simdgroup_multiply_accumulate(*v193, *v1803, *v1815, *v193);
simdgroup_half8x8 v1818_store; thread simdgroup_half8x8 * v1818 = &v1818_store;uint32_t const v1819 = 584;
threadgroup half_4 * const v1820 = &(*v184)[v1819];
simdgroup_load(*v1818, reinterpret_cast<threadgroup half *>(v1820), v792, 0, false);
simdgroup_multiply_accumulate(*v194, *v1803, *v1818, *v194);
simdgroup_half8x8 v1821_store; thread simdgroup_half8x8 * v1821 = &v1821_store;uint32_t const v1822 = 586;
threadgroup half_4 * const v1823 = &(*v184)[v1822];
simdgroup_load(*v1821, reinterpret_cast<threadgroup half *>(v1823), v792, 0, false);
simdgroup_multiply_accumulate(*v195, *v1803, *v1821, *v195);
simdgroup_half8x8 v1824_store; thread simdgroup_half8x8 * v1824 = &v1824_store;uint32_t const v1825 = 588;
threadgroup half_4 * const v1826 = &(*v184)[v1825];
simdgroup_load(*v1824, reinterpret_cast<threadgroup half *>(v1826), v792, 0, false);
simdgroup_multiply_accumulate(*v196, *v1803, *v1824, *v196);
simdgroup_half8x8 v1827_store; thread simdgroup_half8x8 * v1827 = &v1827_store;uint32_t const v1828 = 590;
threadgroup half_4 * const v1829 = &(*v184)[v1828];
simdgroup_load(*v1827, reinterpret_cast<threadgroup half *>(v1829), v792, 0, false);
simdgroup_multiply_accumulate(*v197, *v1803, *v1827, *v197);
simdgroup_half8x8 v1830_store; thread simdgroup_half8x8 * v1830 = &v1830_store;uint32_t const v1831 = v789 + v518;
uint32_t const v1832 = uint32_t(v1831);
threadgroup half_4 * const v1833 = &(*v186)[v1832];
simdgroup_load(*v1830, reinterpret_cast<threadgroup half *>(v1833), v815, 0, false);
simdgroup_half8x8 v1834_store; thread simdgroup_half8x8 * v1834 = &v1834_store;threadgroup half_4 * const v1835 = &(*v184)[v878];
simdgroup_load(*v1834, reinterpret_cast<threadgroup half *>(v1835), v792, 0, false);
simdgroup_multiply_accumulate(*v189, *v1830, *v1834, *v189);
simdgroup_half8x8 v1836_store; thread simdgroup_half8x8 * v1836 = &v1836_store;uint32_t const v1837 = 722;
threadgroup half_4 * const v1838 = &(*v184)[v1837];
simdgroup_load(*v1836, reinterpret_cast<threadgroup half *>(v1838), v792, 0, false);
simdgroup_multiply_accumulate(*v191, *v1830, *v1836, *v191);
simdgroup_half8x8 v1839_store; thread simdgroup_half8x8 * v1839 = &v1839_store;uint32_t const v1840 = 724;
threadgroup half_4 * const v1841 = &(*v184)[v1840];
simdgroup_load(*v1839, reinterpret_cast<threadgroup half *>(v1841), v792, 0, false);
simdgroup_multiply_accumulate(*v192, *v1830, *v1839, *v192);
simdgroup_half8x8 v1842_store; thread simdgroup_half8x8 * v1842 = &v1842_store;uint32_t const v1843 = 726;
threadgroup half_4 * const v1844 = &(*v184)[v1843];
simdgroup_load(*v1842, reinterpret_cast<threadgroup half *>(v1844), v792, 0, false);
simdgroup_multiply_accumulate(*v193, *v1830, *v1842, *v193);
simdgroup_half8x8 v1845_store; thread simdgroup_half8x8 * v1845 = &v1845_store;uint32_t const v1846 = 728;
threadgroup half_4 * const v1847 = &(*v184)[v1846];
simdgroup_load(*v1845, reinterpret_cast<threadgroup half *>(v1847), v792, 0, false);
simdgroup_multiply_accumulate(*v194, *v1830, *v1845, *v194);
simdgroup_half8x8 v1848_store; thread simdgroup_half8x8 * v1848 = &v1848_store;uint32_t const v1849 = 730;
threadgroup half_4 * const v1850 = &(*v184)[v1849];
simdgroup_load(*v1848, reinterpret_cast<threadgroup half *>(v1850), v792, 0, false);
simdgroup_multiply_accumulate(*v195, *v1830, *v1848, *v195);
simdgroup_half8x8 v1851_store; thread simdgroup_half8x8 * v1851 = &v1851_store;uint32_t const v1852 = 732;
threadgroup half_4 * const v1853 = &(*v184)[v1852];
simdgroup_load(*v1851, reinterpret_cast<threadgroup half *>(v1853), v792, 0, false);
simdgroup_multiply_accumulate(*v196, *v1830, *v1851, *v196);
simdgroup_half8x8 v1854_store; thread simdgroup_half8x8 * v1854 = &v1854_store;uint32_t const v1855 = 734;
threadgroup half_4 * const v1856 = &(*v184)[v1855];
simdgroup_load(*v1854, reinterpret_cast<threadgroup half *>(v1856), v792, 0, false);
simdgroup_multiply_accumulate(*v197, *v1830, *v1854, *v197);
simdgroup_half8x8 v1857_store; thread simdgroup_half8x8 * v1857 = &v1857_store;uint32_t const v1858 = v789 + v335;
uint32_t const v1859 = uint32_t(v1858);
threadgroup half_4 * const v1860 = &(*v186)[v1859];
simdgroup_load(*v1857, reinterpret_cast<threadgroup half *>(v1860), v815, 0, false);
simdgroup_half8x8 v1861_store; thread simdgroup_half8x8 * v1861 = &v1861_store;threadgroup half_4 * const v1862 = &(*v184)[v849];
simdgroup_load(*v1861, reinterpret_cast<threadgroup half *>(v1862), v792, 0, false);
simdgroup_multiply_accumulate(*v189, *v1857, *v1861, *v189);
simdgroup_half8x8 v1863_store; thread simdgroup_half8x8 * v1863 = &v1863_store;uint32_t const v1864 = 866;
threadgroup half_4 * const v1865 = &(*v184)[v1864];
simdgroup_load(*v1863, reinterpret_cast<threadgroup half *>(v1865), v792, 0, false);
simdgroup_multiply_accumulate(*v191, *v1857, *v1863, *v191);
simdgroup_half8x8 v1866_store; thread simdgroup_half8x8 * v1866 = &v1866_store;uint32_t const v1867 = 868;
threadgroup half_4 * const v1868 = &(*v184)[v1867];
simdgroup_load(*v1866, reinterpret_cast<threadgroup half *>(v1868), v792, 0, false);
simdgroup_multiply_accumulate(*v192, *v1857, *v1866, *v192);
simdgroup_half8x8 v1869_store; thread simdgroup_half8x8 * v1869 = &v1869_store;uint32_t const v1870 = 870;
threadgroup half_4 * const v1871 = &(*v184)[v1870];
simdgroup_load(*v1869, reinterpret_cast<threadgroup half *>(v1871), v792, 0, false);
simdgroup_multiply_accumulate(*v193, *v1857, *v1869, *v193);
simdgroup_half8x8 v1872_store; thread simdgroup_half8x8 * v1872 = &v1872_store;uint32_t const v1873 = 872;
threadgroup half_4 * const v1874 = &(*v184)[v1873];
simdgroup_load(*v1872, reinterpret_cast<threadgroup half *>(v1874), v792, 0, false);
simdgroup_multiply_accumulate(*v194, *v1857, *v1872, *v194);
simdgroup_half8x8 v1875_store; thread simdgroup_half8x8 * v1875 = &v1875_store;uint32_t const v1876 = 874;
threadgroup half_4 * const v1877 = &(*v184)[v1876];
simdgroup_load(*v1875, reinterpret_cast<threadgroup half *>(v1877), v792, 0, false);
simdgroup_multiply_accumulate(*v195, *v1857, *v1875, *v195);
simdgroup_half8x8 v1878_store; thread simdgroup_half8x8 * v1878 = &v1878_store;uint32_t const v1879 = 876;
threadgroup half_4 * const v1880 = &(*v184)[v1879];
simdgroup_load(*v1878, reinterpret_cast<threadgroup half *>(v1880), v792, 0, false);
simdgroup_multiply_accumulate(*v196, *v1857, *v1878, *v196);
simdgroup_half8x8 v1881_store; thread simdgroup_half8x8 * v1881 = &v1881_store;uint32_t const v1882 = 878;
threadgroup half_4 * const v1883 = &(*v184)[v1882];
simdgroup_load(*v1881, reinterpret_cast<threadgroup half *>(v1883), v792, 0, false);
simdgroup_multiply_accumulate(*v197, *v1857, *v1881, *v197);
simdgroup_half8x8 v1884_store; thread simdgroup_half8x8 * v1884 = &v1884_store;uint32_t const v1885 = v789 + v798;
uint32_t const v1886 = uint32_t(v1885);
threadgroup half_4 * const v1887 = &(*v186)[v1886];
simdgroup_load(*v1884, reinterpret_cast<threadgroup half *>(v1887), v815, 0, false);
simdgroup_half8x8 v1888_store; thread simdgroup_half8x8 * v1888 = &v1888_store;threadgroup half_4 * const v1889 = &(*v184)[v820];
simdgroup_load(*v1888, reinterpret_cast<threadgroup half *>(v1889), v792, 0, false);
simdgroup_multiply_accumulate(*v189, *v1884, *v1888, *v189);
simdgroup_half8x8 v1890_store; thread simdgroup_half8x8 * v1890 = &v1890_store;uint32_t const v1891 = 1010;
threadgroup half_4 * const v1892 = &(*v184)[v1891];
simdgroup_load(*v1890, reinterpret_cast<threadgroup half *>(v1892), v792, 0, false);
simdgroup_multiply_accumulate(*v191, *v1884, *v1890, *v191);
simdgroup_half8x8 v1893_store; thread simdgroup_half8x8 * v1893 = &v1893_store;uint32_t const v1894 = 1012;
threadgroup half_4 * const v1895 = &(*v184)[v1894];
simdgroup_load(*v1893, reinterpret_cast<threadgroup half *>(v1895), v792, 0, false);
simdgroup_multiply_accumulate(*v192, *v1884, *v1893, *v192);
simdgroup_half8x8 v1896_store; thread simdgroup_half8x8 * v1896 = &v1896_store;uint32_t const v1897 = 1014;
threadgroup half_4 * const v1898 = &(*v184)[v1897];
simdgroup_load(*v1896, reinterpret_cast<threadgroup half *>(v1898), v792, 0, false);
simdgroup_multiply_accumulate(*v193, *v1884, *v1896, *v193);
simdgroup_half8x8 v1899_store; thread simdgroup_half8x8 * v1899 = &v1899_store;uint32_t const v1900 = 1016;
threadgroup half_4 * const v1901 = &(*v184)[v1900];
simdgroup_load(*v1899, reinterpret_cast<threadgroup half *>(v1901), v792, 0, false);
simdgroup_multiply_accumulate(*v194, *v1884, *v1899, *v194);
simdgroup_half8x8 v1902_store; thread simdgroup_half8x8 * v1902 = &v1902_store;uint32_t const v1903 = 1018;
threadgroup half_4 * const v1904 = &(*v184)[v1903];
simdgroup_load(*v1902, reinterpret_cast<threadgroup half *>(v1904), v792, 0, false);
simdgroup_multiply_accumulate(*v195, *v1884, *v1902, *v195);
simdgroup_half8x8 v1905_store; thread simdgroup_half8x8 * v1905 = &v1905_store;uint32_t const v1906 = 1020;
threadgroup half_4 * const v1907 = &(*v184)[v1906];
simdgroup_load(*v1905, reinterpret_cast<threadgroup half *>(v1907), v792, 0, false);
simdgroup_multiply_accumulate(*v196, *v1884, *v1905, *v196);
simdgroup_half8x8 v1908_store; thread simdgroup_half8x8 * v1908 = &v1908_store;uint32_t const v1909 = 1022;
threadgroup half_4 * const v1910 = &(*v184)[v1909];
simdgroup_load(*v1908, reinterpret_cast<threadgroup half *>(v1910), v792, 0, false);
simdgroup_multiply_accumulate(*v197, *v1884, *v1908, *v197);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1911 = v180 * v181;
uint32_t const v1912 = v178 + v1911;
uint32_t const v1913 = v1912 + v182;
uint32_t const v1914 = uint32_t(v1913);
uint32_t const v1915 = v1914 * v87;
uint32_t const v1916 = v89 + v1915;
float const v1917 = *v212;
float const v1918 = simd_shuffle_xor(v1917, v181);;
float const v1919 = v1917 + v1918;
float const v1920 = simd_shuffle_xor(v1919, v214);;
float const v1921 = v1919 + v1920;
uint32_t const v1922 = reinterpret_cast<const thread uint32_t&>(v1921);
bool const v1923 = v1922 == v96;
float const v1924 = 1;
float const v1925 = v1924 / v1921;
float const v1926 = v1923 ? v190 : v1925;
uint32_t const v1927 = 320;
uint32_t const v1928 = v180 * v1927;
uint32_t const v1929 = uint32_t(v1928);
uint32_t const v1930 = 40;
threadgroup float * const v1931 = &(*v185)[v1929];

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1932 = v182 * v1930;
uint32_t const v1933 = v1928 + v1932;
uint32_t const v1934 = 2;
uint32_t const v1935 = v183 * v1934;
uint32_t const v1936 = v1933 + v1935;
bool const v1937 = v1913 < v74;
if(v1937) {
uint32_t const v1938 = 64;
bool const v1939 = v1935 < v1938;
if(v1939) {
uint32_t const v1940 = uint32_t(v1936);
threadgroup float * const v1941 = &(*v185)[v1940];
float const v1942 = *v1941;
float const v1943 = v1942 * v1926;
half const v1944 = half(v1943);
uint32_t const v1945 = 64;
uint32_t const v1946 = v1916 * v1945;
uint32_t const v1947 = uint32_t(v1935);
uint32_t const v1948 = v1946 + v1947;
device half * const v1949 = &v4[v1948];
*v1949 = v1944;
}
uint32_t const v1950 = v119 + v1935;
bool const v1951 = v1950 < v1938;
if(v1951) {
uint32_t const v1952 = v1936 + v119;
uint32_t const v1953 = uint32_t(v1952);
threadgroup float * const v1954 = &(*v185)[v1953];
float const v1955 = *v1954;
float const v1956 = v1955 * v1926;
half const v1957 = half(v1956);
uint32_t const v1958 = 64;
uint32_t const v1959 = v1916 * v1958;
uint32_t const v1960 = uint32_t(v1950);
uint32_t const v1961 = v1959 + v1960;
device half * const v1962 = &v4[v1961];
*v1962 = v1957;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v1963 = v181 + v1935;
uint32_t const v1964 = 64;
bool const v1965 = v1963 < v1964;
if(v1965) {
uint32_t const v1966 = uint32_t(v1936);
threadgroup float * const v1967 = &(*v185)[v1966];
float const v1968 = *v1967;
float const v1969 = v1968 * v1926;
half const v1970 = half(v1969);
uint32_t const v1971 = 64;
uint32_t const v1972 = v1916 * v1971;
uint32_t const v1973 = uint32_t(v1963);
uint32_t const v1974 = v1972 + v1973;
device half * const v1975 = &v4[v1974];
*v1975 = v1970;
}
uint32_t const v1976 = 9;
uint32_t const v1977 = v1976 + v1935;
bool const v1978 = v1977 < v1964;
if(v1978) {
uint32_t const v1979 = v1936 + v119;
uint32_t const v1980 = uint32_t(v1979);
threadgroup float * const v1981 = &(*v185)[v1980];
float const v1982 = *v1981;
float const v1983 = v1982 * v1926;
half const v1984 = half(v1983);
uint32_t const v1985 = 64;
uint32_t const v1986 = v1916 * v1985;
uint32_t const v1987 = uint32_t(v1977);
uint32_t const v1988 = v1986 + v1987;
device half * const v1989 = &v4[v1988];
*v1989 = v1984;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v1990 = v214 + v1935;
uint32_t const v1991 = 64;
bool const v1992 = v1990 < v1991;
if(v1992) {
uint32_t const v1993 = uint32_t(v1936);
threadgroup float * const v1994 = &(*v185)[v1993];
float const v1995 = *v1994;
float const v1996 = v1995 * v1926;
half const v1997 = half(v1996);
uint32_t const v1998 = 64;
uint32_t const v1999 = v1916 * v1998;
uint32_t const v2000 = uint32_t(v1990);
uint32_t const v2001 = v1999 + v2000;
device half * const v2002 = &v4[v2001];
*v2002 = v1997;
}
uint32_t const v2003 = 17;
uint32_t const v2004 = v2003 + v1935;
bool const v2005 = v2004 < v1991;
if(v2005) {
uint32_t const v2006 = v1936 + v119;
uint32_t const v2007 = uint32_t(v2006);
threadgroup float * const v2008 = &(*v185)[v2007];
float const v2009 = *v2008;
float const v2010 = v2009 * v1926;
half const v2011 = half(v2010);
uint32_t const v2012 = 64;
uint32_t const v2013 = v1916 * v2012;
uint32_t const v2014 = uint32_t(v2004);
uint32_t const v2015 = v2013 + v2014;
device half * const v2016 = &v4[v2015];
*v2016 = v2011;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v2017 = 24;
uint32_t const v2018 = v2017 + v1935;
uint32_t const v2019 = 64;
bool const v2020 = v2018 < v2019;
if(v2020) {
uint32_t const v2021 = uint32_t(v1936);
threadgroup float * const v2022 = &(*v185)[v2021];
float const v2023 = *v2022;
float const v2024 = v2023 * v1926;
half const v2025 = half(v2024);
uint32_t const v2026 = 64;
uint32_t const v2027 = v1916 * v2026;
uint32_t const v2028 = uint32_t(v2018);
uint32_t const v2029 = v2027 + v2028;
device half * const v2030 = &v4[v2029];
*v2030 = v2025;
}
uint32_t const v2031 = 25;
uint32_t const v2032 = v2031 + v1935;
bool const v2033 = v2032 < v2019;
if(v2033) {
uint32_t const v2034 = v1936 + v119;
uint32_t const v2035 = uint32_t(v2034);
threadgroup float * const v2036 = &(*v185)[v2035];
float const v2037 = *v2036;
float const v2038 = v2037 * v1926;
half const v2039 = half(v2038);
uint32_t const v2040 = 64;
uint32_t const v2041 = v1916 * v2040;
uint32_t const v2042 = uint32_t(v2032);
uint32_t const v2043 = v2041 + v2042;
device half * const v2044 = &v4[v2043];
*v2044 = v2039;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v2045 = v144 + v1935;
uint32_t const v2046 = 64;
bool const v2047 = v2045 < v2046;
if(v2047) {
uint32_t const v2048 = uint32_t(v1936);
threadgroup float * const v2049 = &(*v185)[v2048];
float const v2050 = *v2049;
float const v2051 = v2050 * v1926;
half const v2052 = half(v2051);
uint32_t const v2053 = 64;
uint32_t const v2054 = v1916 * v2053;
uint32_t const v2055 = uint32_t(v2045);
uint32_t const v2056 = v2054 + v2055;
device half * const v2057 = &v4[v2056];
*v2057 = v2052;
}
uint32_t const v2058 = 33;
uint32_t const v2059 = v2058 + v1935;
bool const v2060 = v2059 < v2046;
if(v2060) {
uint32_t const v2061 = v1936 + v119;
uint32_t const v2062 = uint32_t(v2061);
threadgroup float * const v2063 = &(*v185)[v2062];
float const v2064 = *v2063;
float const v2065 = v2064 * v1926;
half const v2066 = half(v2065);
uint32_t const v2067 = 64;
uint32_t const v2068 = v1916 * v2067;
uint32_t const v2069 = uint32_t(v2059);
uint32_t const v2070 = v2068 + v2069;
device half * const v2071 = &v4[v2070];
*v2071 = v2066;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v2072 = v1930 + v1935;
uint32_t const v2073 = 64;
bool const v2074 = v2072 < v2073;
if(v2074) {
uint32_t const v2075 = uint32_t(v1936);
threadgroup float * const v2076 = &(*v185)[v2075];
float const v2077 = *v2076;
float const v2078 = v2077 * v1926;
half const v2079 = half(v2078);
uint32_t const v2080 = 64;
uint32_t const v2081 = v1916 * v2080;
uint32_t const v2082 = uint32_t(v2072);
uint32_t const v2083 = v2081 + v2082;
device half * const v2084 = &v4[v2083];
*v2084 = v2079;
}
uint32_t const v2085 = 41;
uint32_t const v2086 = v2085 + v1935;
bool const v2087 = v2086 < v2073;
if(v2087) {
uint32_t const v2088 = v1936 + v119;
uint32_t const v2089 = uint32_t(v2088);
threadgroup float * const v2090 = &(*v185)[v2089];
float const v2091 = *v2090;
float const v2092 = v2091 * v1926;
half const v2093 = half(v2092);
uint32_t const v2094 = 64;
uint32_t const v2095 = v1916 * v2094;
uint32_t const v2096 = uint32_t(v2086);
uint32_t const v2097 = v2095 + v2096;
device half * const v2098 = &v4[v2097];
*v2098 = v2093;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v2099 = 48;
uint32_t const v2100 = v2099 + v1935;
uint32_t const v2101 = 64;
bool const v2102 = v2100 < v2101;
if(v2102) {
uint32_t const v2103 = uint32_t(v1936);
threadgroup float * const v2104 = &(*v185)[v2103];
float const v2105 = *v2104;
float const v2106 = v2105 * v1926;
half const v2107 = half(v2106);
uint32_t const v2108 = 64;
uint32_t const v2109 = v1916 * v2108;
uint32_t const v2110 = uint32_t(v2100);
uint32_t const v2111 = v2109 + v2110;
device half * const v2112 = &v4[v2111];
*v2112 = v2107;
}
uint32_t const v2113 = 49;
uint32_t const v2114 = v2113 + v1935;
bool const v2115 = v2114 < v2101;
if(v2115) {
uint32_t const v2116 = v1936 + v119;
uint32_t const v2117 = uint32_t(v2116);
threadgroup float * const v2118 = &(*v185)[v2117];
float const v2119 = *v2118;
float const v2120 = v2119 * v1926;
half const v2121 = half(v2120);
uint32_t const v2122 = 64;
uint32_t const v2123 = v1916 * v2122;
uint32_t const v2124 = uint32_t(v2114);
uint32_t const v2125 = v2123 + v2124;
device half * const v2126 = &v4[v2125];
*v2126 = v2121;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v1931), v1930);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1937) {
uint32_t const v2127 = 56;
uint32_t const v2128 = v2127 + v1935;
uint32_t const v2129 = 64;
bool const v2130 = v2128 < v2129;
if(v2130) {
uint32_t const v2131 = uint32_t(v1936);
threadgroup float * const v2132 = &(*v185)[v2131];
float const v2133 = *v2132;
float const v2134 = v2133 * v1926;
half const v2135 = half(v2134);
uint32_t const v2136 = 64;
uint32_t const v2137 = v1916 * v2136;
uint32_t const v2138 = uint32_t(v2128);
uint32_t const v2139 = v2137 + v2138;
device half * const v2140 = &v4[v2139];
*v2140 = v2135;
}
uint32_t const v2141 = 57;
uint32_t const v2142 = v2141 + v1935;
bool const v2143 = v2142 < v2129;
if(v2143) {
uint32_t const v2144 = v1936 + v119;
uint32_t const v2145 = uint32_t(v2144);
threadgroup float * const v2146 = &(*v185)[v2145];
float const v2147 = *v2146;
float const v2148 = v2147 * v1926;
half const v2149 = half(v2148);
uint32_t const v2150 = 64;
uint32_t const v2151 = v1916 * v2150;
uint32_t const v2152 = uint32_t(v2142);
uint32_t const v2153 = v2151 + v2152;
device half * const v2154 = &v4[v2153];
*v2154 = v2149;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
return;
}
