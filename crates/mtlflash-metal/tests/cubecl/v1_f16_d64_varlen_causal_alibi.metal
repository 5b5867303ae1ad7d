// What CubeCL 0.11.3 makes of this project's v1 kernel for packed sequences, values numbered in
// the order of the text; `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent alibi cu_seqlens_q cu_seqlens_k
// varlen: t=f16 h=2 d=64 causal=br alibi=bh seqs=70x70,33x0,12x50,50x12,1x1; 2 3 5; 000000001000000020000000010000000000000010000000200000000100000000000000100000002000000001000000000000000000000000000000000000000000000000000000000000000000000002000000010000000000003e0000803f0000803f0000c07f000080ff00000000010000c00000000000000000ffffff3f4600000046000000020000000100000000000000000000000000000000000000a600000085000000c0140000a0100000a010000080290000040000000400000004000000010000000a000000060000000600000000000000
// varlen: t=f16 h=2 d=64 causal=br alibi=bh seqs=20x30,30x20 nan=1; 2 1 2; 000000001000000020000000010000000000000010000000200000000100000000000000100000002000000001000000000000000000000000000000000000000000000000000000000000000000000002000000010000000000003e0000803f0000803f0000c07f000080ff00000000010000c00000000000000000ffffff3f1e0000001e0000000200000001000000000000000000000000000000000000003200000032000000400600004006000040060000800c00000400000004000000040000000100000004000000040000000400000000000000

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
struct alignas(4) half_2 { half i_0; half i_1; };
struct alignas(8) half_4 { half i_0; half i_1; half i_2; half i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[6];
int32_t scalars_i32[4];
uint32_t scalars_u32[10];uint32_t static_meta[12];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half_2 * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], device int32_t const* const v10 [[buffer(9)]], device int32_t const* const v11 [[buffer(10)]], constant info_st const* const v12, uint32_t const thread_index_in_simdgroup_v13 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v14 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v15 [[threadgroup_position_in_grid]], uint3 const threadgroups_per_grid_v16 [[threadgroups_per_grid]]) {
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
uint32_t const v109 = 32;
uint32_t const v110 = v108 * v109;
for(uint32_t v111 = v21; v111 < v109; v111 += v49) {
half const v112 = 0;
half_2 const v113 = half_2{v112, v112};
uint32_t const v114 = v110 + v111;
device half_2 * const v115 = &v4[v114];
*v115 = v113;
}
uint32_t const v116 = threadgroups_per_grid_v16[1];
uint32_t const v117 = v116 * v99;
uint32_t const v118 = v105 + v117;
*v102 = v118;
}
}
uint32_t const v119 = threadgroups_per_grid_v16[2];
uint32_t const v120 = 1;
uint32_t const v121 = v119 - v120;
bool const v122 = v38 == v121;
if(v122) {
uint32_t const v123 = threadgroup_position_in_grid_v15[1];
uint32_t const v124 = 128;
uint32_t const v125 = v123 * v124;
uint32_t const v126 = v95 + v125;
uint32_t const v127 = v126 + thread_index_in_threadgroup_v14;
uint32_t v128_store;
thread uint32_t * v128 = &v128_store;*v128 = v127;
while([&]{
uint32_t const v129 = *v128;
bool const v130 = v129 < v34;
return v130;
}()) {
uint32_t const v131 = *v128;
uint32_t const v132 = uint32_t(v131);
uint32_t const v133 = v132 * v87;
uint32_t const v134 = v133 + v77;
uint32_t const v135 = 32;
uint32_t const v136 = v134 * v135;
for(uint32_t v137 = v21; v137 < v135; v137 += v49) {
half const v138 = 0;
half_2 const v139 = half_2{v138, v138};
uint32_t const v140 = v136 + v137;
device half_2 * const v141 = &v4[v140];
*v141 = v139;
}
uint32_t const v142 = threadgroups_per_grid_v16[1];
uint32_t const v143 = v142 * v124;
uint32_t const v144 = v131 + v143;
*v128 = v144;
}
}
uint32_t const v145 = threadgroups_per_grid_v16[1];
uint32_t const v146 = 32;
uint32_t const v147 = v145 * v146;
bool const v148 = v74 > v147;
if(v148) {
uint32_t const v149 = v94 + v147;
uint32_t const v150 = threadgroup_position_in_grid_v15[1];
uint32_t const v151 = 128;
uint32_t const v152 = v150 * v151;
uint32_t const v153 = v149 + v152;
uint32_t const v154 = v153 + thread_index_in_threadgroup_v14;
uint32_t v155_store;
thread uint32_t * v155 = &v155_store;*v155 = v154;
while([&]{
uint32_t const v156 = *v155;
bool const v157 = v156 < v95;
return v157;
}()) {
uint32_t const v158 = *v155;
uint32_t const v159 = uint32_t(v158);
uint32_t const v160 = v159 * v87;
uint32_t const v161 = v160 + v77;
uint32_t const v162 = 32;
uint32_t const v163 = v161 * v162;
for(uint32_t v164 = v21; v164 < v162; v164 += v49) {
half const v165 = half(v37);
half_2 const v166 = half_2{v165, v165};
uint32_t const v167 = v163 + v164;
device half_2 * const v168 = &v4[v167];
*v168 = v166;
}
uint32_t const v169 = v145 * v151;
uint32_t const v170 = v158 + v169;
*v155 = v170;
}
}
uint32_t const v171 = threadgroup_position_in_grid_v15[1];
uint32_t const v172 = v171 * v146;
bool const v173 = v172 >= v74;
if(v173) {
bool const v174 = false;
*inv_return_flag_v20 = v174;
}
bool const v175 = *inv_return_flag_v20;
if(v175) {
uint32_t const v176 = v74 - v120;
uint32_t const v177 = v176 / v146;
uint32_t const v178 = v145 - v120;
uint32_t const v179 = min(v177, v178);
uint32_t const v180 = v179 - v171;
uint32_t const v181 = v180 * v146;
uint32_t const v182 = thread_index_in_threadgroup_v14 % v146;
uint32_t const v183 = thread_index_in_threadgroup_v14 / v146;
uint32_t const v184 = 8;
uint32_t const v185 = v182 % v184;
uint32_t const v186 = v182 / v184;
threadgroup array<half_4, 1152> * const v187 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v17[0]);
threadgroup array<float, 1280> * const v188 = reinterpret_cast<threadgroup array<float, 1280> *>(&v17[9216]);
threadgroup array<half_4, 320> * const v189 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v17[14336]);
uint32_t const v190 = 32;
threadgroup array<uint32_t, 8> * const v191 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v17[17040]);
uint32_t const v192 = 8;
float const v193 = 1;
simdgroup_float8x8 v194_store; thread simdgroup_float8x8 * v194 = &v194_store;float const v195 = 0;
*v194 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_float8x8 v196_store; thread simdgroup_float8x8 * v196 = &v196_store;*v196 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_float8x8 v197_store; thread simdgroup_float8x8 * v197 = &v197_store;*v197 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_float8x8 v198_store; thread simdgroup_float8x8 * v198 = &v198_store;*v198 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_float8x8 v199_store; thread simdgroup_float8x8 * v199 = &v199_store;*v199 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_float8x8 v200_store; thread simdgroup_float8x8 * v200 = &v200_store;*v200 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_float8x8 v201_store; thread simdgroup_float8x8 * v201 = &v201_store;*v201 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_float8x8 v202_store; thread simdgroup_float8x8 * v202 = &v202_store;*v202 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_half8x8 v203_store; thread simdgroup_half8x8 * v203 = &v203_store;half const v204 = 0;
*v203 = make_filled_simdgroup_matrix<half, 8, 8>(v204);
simdgroup_half8x8 v205_store; thread simdgroup_half8x8 * v205 = &v205_store;*v205 = make_filled_simdgroup_matrix<half, 8, 8>(v204);
simdgroup_half8x8 v206_store; thread simdgroup_half8x8 * v206 = &v206_store;*v206 = make_filled_simdgroup_matrix<half, 8, 8>(v204);
simdgroup_half8x8 v207_store; thread simdgroup_half8x8 * v207 = &v207_store;*v207 = make_filled_simdgroup_matrix<half, 8, 8>(v204);
simdgroup_half8x8 v208_store; thread simdgroup_half8x8 * v208 = &v208_store;*v208 = make_filled_simdgroup_matrix<half, 8, 8>(v204);
simdgroup_half8x8 v209_store; thread simdgroup_half8x8 * v209 = &v209_store;*v209 = make_filled_simdgroup_matrix<half, 8, 8>(v204);
simdgroup_half8x8 v210_store; thread simdgroup_half8x8 * v210 = &v210_store;*v210 = make_filled_simdgroup_matrix<half, 8, 8>(v204);
simdgroup_half8x8 v211_store; thread simdgroup_half8x8 * v211 = &v211_store;*v211 = make_filled_simdgroup_matrix<half, 8, 8>(v204);
array<float, 1> v212_store = {};
thread array<float, 1> * v212 = &v212_store;array<float, 1> v213_store = {};
thread array<float, 1> * v213 = &v213_store;array<float, 1> v214_store = {};
thread array<float, 1> * v214 = &v214_store;thread float * const v215 = &(*v212)[v21];
float const v216 = -3.402823470e+38;
*v215 = v216;
thread float * const v217 = &(*v213)[v21];
*v217 = v195;
thread float * const v218 = &(*v214)[v21];
*v218 = v195;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v219 = 16;
uint32_t const v220 = thread_index_in_threadgroup_v14 / v219;
uint32_t const v221 = thread_index_in_threadgroup_v14 % v219;
uint32_t const v222 = v181 + v220;
half_4 const v223 = half_4{v204, v204, v204, v204};
half_4 v224_store;
thread half_4 * v224 = &v224_store;*v224 = v223;
bool const v225 = v222 < v74;
if(v225) {
uint32_t const v226 = uint32_t(v222);
uint32_t const v227 = v226 * v27;
uint32_t const v228 = v79 + v227;
uint32_t const v229 = 4;
uint32_t const v230 = v221 * v229;
half_4 v231_store;
thread half_4 * v231 = &v231_store;*v231 = v223;
uint32_t const v232 = 4294967295;
bool const v233 = v230 < v232;
if(v233) {
uint32_t const v234 = v230 / v229;
uint32_t const v235 = uint32_t(v234);
uint32_t const v236 = v228 + v235;
device half_4 const* const v237 = &v1[v236];
half_4 const v238 = *v237;
*v231 = v238;
}
half_4 const v239 = *v231;
*v224 = v239;
}
uint32_t const v240 = 18;
uint32_t const v241 = v220 * v240;
uint32_t const v242 = v241 + v221;
uint32_t const v243 = uint32_t(v242);
threadgroup half_4 * const v244 = &(*v187)[v243];
half_4 const v245 = *v224;
*v244 = v245;
uint32_t const v246 = 128;
uint32_t const v247 = thread_index_in_threadgroup_v14 + v246;
uint32_t const v248 = v247 / v219;
uint32_t const v249 = v247 % v219;
uint32_t const v250 = v181 + v248;
half_4 v251_store;
thread half_4 * v251 = &v251_store;*v251 = v223;
bool const v252 = v250 < v74;
if(v252) {
uint32_t const v253 = uint32_t(v250);
uint32_t const v254 = v253 * v27;
uint32_t const v255 = v79 + v254;
uint32_t const v256 = 4;
uint32_t const v257 = v249 * v256;
half_4 v258_store;
thread half_4 * v258 = &v258_store;*v258 = v223;
uint32_t const v259 = 4294967295;
bool const v260 = v257 < v259;
if(v260) {
uint32_t const v261 = v257 / v256;
uint32_t const v262 = uint32_t(v261);
uint32_t const v263 = v255 + v262;
device half_4 const* const v264 = &v1[v263];
half_4 const v265 = *v264;
*v258 = v265;
}
half_4 const v266 = *v258;
*v251 = v266;
}
uint32_t const v267 = v248 * v240;
uint32_t const v268 = v267 + v249;
uint32_t const v269 = uint32_t(v268);
threadgroup half_4 * const v270 = &(*v187)[v269];
half_4 const v271 = *v251;
*v270 = v271;
uint32_t const v272 = 256;
uint32_t const v273 = thread_index_in_threadgroup_v14 + v272;
uint32_t const v274 = v273 / v219;
uint32_t const v275 = v273 % v219;
uint32_t const v276 = v181 + v274;
half_4 v277_store;
thread half_4 * v277 = &v277_store;*v277 = v223;
bool const v278 = v276 < v74;
if(v278) {
uint32_t const v279 = uint32_t(v276);
uint32_t const v280 = v279 * v27;
uint32_t const v281 = v79 + v280;
uint32_t const v282 = 4;
uint32_t const v283 = v275 * v282;
half_4 v284_store;
thread half_4 * v284 = &v284_store;*v284 = v223;
uint32_t const v285 = 4294967295;
bool const v286 = v283 < v285;
if(v286) {
uint32_t const v287 = v283 / v282;
uint32_t const v288 = uint32_t(v287);
uint32_t const v289 = v281 + v288;
device half_4 const* const v290 = &v1[v289];
half_4 const v291 = *v290;
*v284 = v291;
}
half_4 const v292 = *v284;
*v277 = v292;
}
uint32_t const v293 = v274 * v240;
uint32_t const v294 = v293 + v275;
uint32_t const v295 = uint32_t(v294);
threadgroup half_4 * const v296 = &(*v187)[v295];
half_4 const v297 = *v277;
*v296 = v297;
uint32_t const v298 = 384;
uint32_t const v299 = thread_index_in_threadgroup_v14 + v298;
uint32_t const v300 = v299 / v219;
uint32_t const v301 = v299 % v219;
uint32_t const v302 = v181 + v300;
half_4 v303_store;
thread half_4 * v303 = &v303_store;*v303 = v223;
bool const v304 = v302 < v74;
if(v304) {
uint32_t const v305 = uint32_t(v302);
uint32_t const v306 = v305 * v27;
uint32_t const v307 = v79 + v306;
uint32_t const v308 = 4;
uint32_t const v309 = v301 * v308;
half_4 v310_store;
thread half_4 * v310 = &v310_store;*v310 = v223;
uint32_t const v311 = 4294967295;
bool const v312 = v309 < v311;
if(v312) {
uint32_t const v313 = v309 / v308;
uint32_t const v314 = uint32_t(v313);
uint32_t const v315 = v307 + v314;
device half_4 const* const v316 = &v1[v315];
half_4 const v317 = *v316;
*v310 = v317;
}
half_4 const v318 = *v310;
*v303 = v318;
}
uint32_t const v319 = v300 * v240;
uint32_t const v320 = v319 + v301;
uint32_t const v321 = uint32_t(v320);
threadgroup half_4 * const v322 = &(*v187)[v321];
half_4 const v323 = *v303;
*v322 = v323;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v324 = 4;
uint32_t const v325 = v183 % v324;
uint32_t const v326 = 144;
uint32_t const v327 = v325 * v326;
uint32_t const v328 = uint32_t(v327);
uint32_t const v329 = 72;
threadgroup half_4 * const v330 = &(*v187)[v328];
simdgroup_load(*v203, reinterpret_cast<threadgroup half *>(v330), v329, 0, false);
uint32_t const v331 = 2;
uint32_t const v332 = v327 + v331;
uint32_t const v333 = uint32_t(v332);
threadgroup half_4 * const v334 = &(*v187)[v333];
simdgroup_load(*v205, reinterpret_cast<threadgroup half *>(v334), v329, 0, false);
uint32_t const v335 = v327 + v324;
uint32_t const v336 = uint32_t(v335);
threadgroup half_4 * const v337 = &(*v187)[v336];
simdgroup_load(*v206, reinterpret_cast<threadgroup half *>(v337), v329, 0, false);
uint32_t const v338 = 6;
uint32_t const v339 = v327 + v338;
uint32_t const v340 = uint32_t(v339);
threadgroup half_4 * const v341 = &(*v187)[v340];
simdgroup_load(*v207, reinterpret_cast<threadgroup half *>(v341), v329, 0, false);
uint32_t const v342 = v327 + v184;
uint32_t const v343 = uint32_t(v342);
threadgroup half_4 * const v344 = &(*v187)[v343];
simdgroup_load(*v208, reinterpret_cast<threadgroup half *>(v344), v329, 0, false);
uint32_t const v345 = 10;
uint32_t const v346 = v327 + v345;
uint32_t const v347 = uint32_t(v346);
threadgroup half_4 * const v348 = &(*v187)[v347];
simdgroup_load(*v209, reinterpret_cast<threadgroup half *>(v348), v329, 0, false);
uint32_t const v349 = 12;
uint32_t const v350 = v327 + v349;
uint32_t const v351 = uint32_t(v350);
threadgroup half_4 * const v352 = &(*v187)[v351];
simdgroup_load(*v210, reinterpret_cast<threadgroup half *>(v352), v329, 0, false);
uint32_t const v353 = 14;
uint32_t const v354 = v327 + v353;
uint32_t const v355 = uint32_t(v354);
threadgroup half_4 * const v356 = &(*v187)[v355];
simdgroup_load(*v211, reinterpret_cast<threadgroup half *>(v356), v329, 0, false);
bool const v357 = thread_index_in_threadgroup_v14 < v184;
if(v357) {
uint32_t const v358 = uint32_t(thread_index_in_threadgroup_v14);
threadgroup uint32_t * const v359 = &(*v191)[v358];
*v359 = v96;
}
uint32_t const v360 = v181 + v146;
uint32_t const v361 = min(v360, v74);
uint32_t const v362 = v361 - v120;
int32_t const v363 = int32_t(v75);
int32_t const v364 = int32_t(v362);
int32_t const v365 = *v66;
int32_t const v366 = v364 + v365;
int32_t const v367 = 1;
int32_t const v368 = v366 + v367;
int32_t const v369 = min(v363, v368);
int32_t const v370 = int32_t(v181);
int32_t const v371 = v370 + v365;
int32_t const v372 = v371 + v367;
int32_t const v373 = min(v363, v372);
int32_t const v374 = max(v369, v46);
int32_t const v375 = max(v373, v46);
int32_t const v376 = min(v46, v363);
uint32_t const v377 = uint32_t(v376);
uint32_t const v378 = v377 / v146;
int32_t const v379 = 31;
int32_t const v380 = v374 + v379;
uint32_t const v381 = uint32_t(v380);
uint32_t const v382 = v381 / v146;
uint32_t const v383 = max(v382, v378);
uint32_t const v384 = v377 + v146;
uint32_t const v385 = v384 - v120;
uint32_t const v386 = v385 / v146;
uint32_t const v387 = uint32_t(v375);
uint32_t const v388 = v387 / v146;
uint32_t const v389 = min(v386, v383);
uint32_t const v390 = max(v388, v389);
uint32_t const v391 = min(v390, v383);
bool const v392 = v378 < v383;
if(v392) {
uint32_t const v393 = v378 * v146;
array<half_4, 4> v394_store = {};
thread array<half_4, 4> * v394 = &v394_store;uint32_t const v395 = 4;
array<half_4, 4> v396_store = {};
thread array<half_4, 4> * v396 = &v396_store;uint32_t const v397 = v75 - v120;
uint32_t const v398 = v393 + v220;
uint32_t const v399 = min(v398, v397);
uint32_t const v400 = uint32_t(v399);
uint32_t const v401 = v400 * v29;
uint32_t const v402 = v83 + v401;
uint32_t const v403 = v221 * v324;
half_4 v404_store;
thread half_4 * v404 = &v404_store;*v404 = v223;
uint32_t const v405 = 4294967295;
bool const v406 = v403 < v405;
if(v406) {
uint32_t const v407 = v403 / v324;
uint32_t const v408 = uint32_t(v407);
uint32_t const v409 = v402 + v408;
device half_4 const* const v410 = &v2[v409];
half_4 const v411 = *v410;
*v404 = v411;
}
thread half_4 * const v412 = &(*v394)[v21];
half_4 const v413 = *v404;
*v412 = v413;
uint32_t const v414 = v220 + v184;
uint32_t const v415 = v393 + v414;
uint32_t const v416 = min(v415, v397);
uint32_t const v417 = uint32_t(v416);
uint32_t const v418 = v417 * v29;
uint32_t const v419 = v83 + v418;
half_4 v420_store;
thread half_4 * v420 = &v420_store;*v420 = v223;
if(v406) {
uint32_t const v421 = v403 / v324;
uint32_t const v422 = uint32_t(v421);
uint32_t const v423 = v419 + v422;
device half_4 const* const v424 = &v2[v423];
half_4 const v425 = *v424;
*v420 = v425;
}
thread half_4 * const v426 = &(*v394)[v49];
half_4 const v427 = *v420;
*v426 = v427;
uint32_t const v428 = v220 + v219;
uint32_t const v429 = v393 + v428;
uint32_t const v430 = min(v429, v397);
uint32_t const v431 = uint32_t(v430);
uint32_t const v432 = v431 * v29;
uint32_t const v433 = v83 + v432;
half_4 v434_store;
thread half_4 * v434 = &v434_store;*v434 = v223;
if(v406) {
uint32_t const v435 = v403 / v324;
uint32_t const v436 = uint32_t(v435);
uint32_t const v437 = v433 + v436;
device half_4 const* const v438 = &v2[v437];
half_4 const v439 = *v438;
*v434 = v439;
}
uint32_t const v440 = 2;
thread half_4 * const v441 = &(*v394)[v440];
half_4 const v442 = *v434;
*v441 = v442;
uint32_t const v443 = 24;
uint32_t const v444 = v220 + v443;
uint32_t const v445 = v393 + v444;
uint32_t const v446 = min(v445, v397);
uint32_t const v447 = uint32_t(v446);
uint32_t const v448 = v447 * v29;
uint32_t const v449 = v83 + v448;
half_4 v450_store;
thread half_4 * v450 = &v450_store;*v450 = v223;
if(v406) {
uint32_t const v451 = v403 / v324;
uint32_t const v452 = uint32_t(v451);
uint32_t const v453 = v449 + v452;
device half_4 const* const v454 = &v2[v453];
half_4 const v455 = *v454;
*v450 = v455;
}
uint32_t const v456 = 3;
thread half_4 * const v457 = &(*v394)[v456];
half_4 const v458 = *v450;
*v457 = v458;
uint32_t const v459 = v400 * v31;
uint32_t const v460 = v86 + v459;
half_4 v461_store;
thread half_4 * v461 = &v461_store;*v461 = v223;
if(v406) {
uint32_t const v462 = v403 / v324;
uint32_t const v463 = uint32_t(v462);
uint32_t const v464 = v460 + v463;
device half_4 const* const v465 = &v3[v464];
half_4 const v466 = *v465;
*v461 = v466;
}
thread half_4 * const v467 = &(*v396)[v21];
half_4 const v468 = *v461;
*v467 = v468;
uint32_t const v469 = v417 * v31;
uint32_t const v470 = v86 + v469;
half_4 v471_store;
thread half_4 * v471 = &v471_store;*v471 = v223;
if(v406) {
uint32_t const v472 = v403 / v324;
uint32_t const v473 = uint32_t(v472);
uint32_t const v474 = v470 + v473;
device half_4 const* const v475 = &v3[v474];
half_4 const v476 = *v475;
*v471 = v476;
}
thread half_4 * const v477 = &(*v396)[v49];
half_4 const v478 = *v471;
*v477 = v478;
uint32_t const v479 = v431 * v31;
uint32_t const v480 = v86 + v479;
half_4 v481_store;
thread half_4 * v481 = &v481_store;*v481 = v223;
if(v406) {
uint32_t const v482 = v403 / v324;
uint32_t const v483 = uint32_t(v482);
uint32_t const v484 = v480 + v483;
device half_4 const* const v485 = &v3[v484];
half_4 const v486 = *v485;
*v481 = v486;
}
thread half_4 * const v487 = &(*v396)[v440];
half_4 const v488 = *v481;
*v487 = v488;
uint32_t const v489 = v447 * v31;
uint32_t const v490 = v86 + v489;
half_4 v491_store;
thread half_4 * v491 = &v491_store;*v491 = v223;
if(v406) {
uint32_t const v492 = v403 / v324;
uint32_t const v493 = uint32_t(v492);
uint32_t const v494 = v490 + v493;
device half_4 const* const v495 = &v3[v494];
half_4 const v496 = *v495;
*v491 = v496;
}
thread half_4 * const v497 = &(*v396)[v456];
half_4 const v498 = *v491;
*v497 = v498;
bool const v499 = true;
for(uint32_t v500 = v378; v500 < v383; v500 += v120) {
uint32_t const v501 = v500 * v146;
bool const v502 = v500 >= v389;
bool const v503 = v500 < v391;
bool const v504 = v502 && v503;
uint32_t const v505 = v500 % v331;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v506 = *v412;
*v244 = v506;
uint32_t const v507 = v414 * v240;
uint32_t const v508 = v507 + v221;
half_4 const v509 = *v426;
uint32_t const v510 = uint32_t(v508);
threadgroup half_4 * const v511 = &(*v187)[v510];
*v511 = v509;
uint32_t const v512 = v428 * v240;
uint32_t const v513 = v512 + v221;
half_4 const v514 = *v441;
uint32_t const v515 = uint32_t(v513);
threadgroup half_4 * const v516 = &(*v187)[v515];
*v516 = v514;
uint32_t const v517 = v444 * v240;
uint32_t const v518 = v517 + v221;
half_4 const v519 = *v457;
uint32_t const v520 = uint32_t(v518);
threadgroup half_4 * const v521 = &(*v187)[v520];
*v521 = v519;
uint32_t const v522 = 576;
uint32_t const v523 = v522 + v241;
uint32_t const v524 = v523 + v221;
half_4 const v525 = *v467;
uint32_t const v526 = uint32_t(v524);
threadgroup half_4 * const v527 = &(*v187)[v526];
*v527 = v525;
uint32_t const v528 = v522 + v507;
uint32_t const v529 = v528 + v221;
half_4 const v530 = *v477;
uint32_t const v531 = uint32_t(v529);
threadgroup half_4 * const v532 = &(*v187)[v531];
*v532 = v530;
uint32_t const v533 = v522 + v512;
uint32_t const v534 = v533 + v221;
half_4 const v535 = *v487;
uint32_t const v536 = uint32_t(v534);
threadgroup half_4 * const v537 = &(*v187)[v536];
*v537 = v535;
uint32_t const v538 = v522 + v517;
uint32_t const v539 = v538 + v221;
half_4 const v540 = *v497;
uint32_t const v541 = uint32_t(v539);
threadgroup half_4 * const v542 = &(*v187)[v541];
*v542 = v540;
bool const v543 = !v504;
bool const v544 = false;
if(v543) {
half const v545 = v525.i_0;
float const v546 = float(v545);
uint32_t const v547 = reinterpret_cast<const thread uint32_t&>(v546);
uint32_t const v548 = 2139095040;
uint32_t const v549 = v547 & v548;
bool const v550 = v549 == v548;
half const v551 = v525.i_1;
float const v552 = float(v551);
uint32_t const v553 = reinterpret_cast<const thread uint32_t&>(v552);
uint32_t const v554 = v553 & v548;
bool const v555 = v554 == v548;
bool const v556 = v550 || v555;
half const v557 = v525.i_2;
float const v558 = float(v557);
uint32_t const v559 = reinterpret_cast<const thread uint32_t&>(v558);
uint32_t const v560 = v559 & v548;
bool const v561 = v560 == v548;
bool const v562 = v556 || v561;
half const v563 = v525.i_3;
float const v564 = float(v563);
uint32_t const v565 = reinterpret_cast<const thread uint32_t&>(v564);
uint32_t const v566 = v565 & v548;
bool const v567 = v566 == v548;
bool const v568 = v562 || v567;
half const v569 = v530.i_0;
float const v570 = float(v569);
uint32_t const v571 = reinterpret_cast<const thread uint32_t&>(v570);
uint32_t const v572 = v571 & v548;
bool const v573 = v572 == v548;
bool const v574 = v568 || v573;
half const v575 = v530.i_1;
float const v576 = float(v575);
uint32_t const v577 = reinterpret_cast<const thread uint32_t&>(v576);
uint32_t const v578 = v577 & v548;
bool const v579 = v578 == v548;
bool const v580 = v574 || v579;
half const v581 = v530.i_2;
float const v582 = float(v581);
uint32_t const v583 = reinterpret_cast<const thread uint32_t&>(v582);
uint32_t const v584 = v583 & v548;
bool const v585 = v584 == v548;
bool const v586 = v580 || v585;
half const v587 = v530.i_3;
float const v588 = float(v587);
uint32_t const v589 = reinterpret_cast<const thread uint32_t&>(v588);
uint32_t const v590 = v589 & v548;
bool const v591 = v590 == v548;
bool const v592 = v586 || v591;
half const v593 = v535.i_0;
float const v594 = float(v593);
uint32_t const v595 = reinterpret_cast<const thread uint32_t&>(v594);
uint32_t const v596 = v595 & v548;
bool const v597 = v596 == v548;
bool const v598 = v592 || v597;
half const v599 = v535.i_1;
float const v600 = float(v599);
uint32_t const v601 = reinterpret_cast<const thread uint32_t&>(v600);
uint32_t const v602 = v601 & v548;
bool const v603 = v602 == v548;
bool const v604 = v598 || v603;
half const v605 = v535.i_2;
float const v606 = float(v605);
uint32_t const v607 = reinterpret_cast<const thread uint32_t&>(v606);
uint32_t const v608 = v607 & v548;
bool const v609 = v608 == v548;
bool const v610 = v604 || v609;
half const v611 = v535.i_3;
float const v612 = float(v611);
uint32_t const v613 = reinterpret_cast<const thread uint32_t&>(v612);
uint32_t const v614 = v613 & v548;
bool const v615 = v614 == v548;
bool const v616 = v610 || v615;
half const v617 = v540.i_0;
float const v618 = float(v617);
uint32_t const v619 = reinterpret_cast<const thread uint32_t&>(v618);
uint32_t const v620 = v619 & v548;
bool const v621 = v620 == v548;
bool const v622 = v616 || v621;
half const v623 = v540.i_1;
float const v624 = float(v623);
uint32_t const v625 = reinterpret_cast<const thread uint32_t&>(v624);
uint32_t const v626 = v625 & v548;
bool const v627 = v626 == v548;
bool const v628 = v622 || v627;
half const v629 = v540.i_2;
float const v630 = float(v629);
uint32_t const v631 = reinterpret_cast<const thread uint32_t&>(v630);
uint32_t const v632 = v631 & v548;
bool const v633 = v632 == v548;
bool const v634 = v628 || v633;
half const v635 = v540.i_3;
float const v636 = float(v635);
uint32_t const v637 = reinterpret_cast<const thread uint32_t&>(v636);
uint32_t const v638 = v637 & v548;
bool const v639 = v638 == v548;
bool const v640 = v634 || v639;
bool const v641 = simd_any(v640);;
bool const v642 = thread_index_in_simdgroup_v13 == v96;
if(v642) {
uint32_t const v643 = v641 ? v120 : v96;
uint32_t const v644 = v505 * v324;
uint32_t const v645 = v644 + v183;
uint32_t const v646 = uint32_t(v645);
threadgroup uint32_t * const v647 = &(*v191)[v646];
*v647 = v643;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v648 = v500 + v120;
uint32_t const v649 = v648 * v146;
uint32_t const v650 = v649 + v220;
uint32_t const v651 = min(v650, v397);
uint32_t const v652 = uint32_t(v651);
uint32_t const v653 = v652 * v29;
uint32_t const v654 = v83 + v653;
half_4 v655_store;
thread half_4 * v655 = &v655_store;*v655 = v223;
if(v406) {
uint32_t const v656 = v403 / v324;
uint32_t const v657 = uint32_t(v656);
uint32_t const v658 = v654 + v657;
device half_4 const* const v659 = &v2[v658];
half_4 const v660 = *v659;
*v655 = v660;
}
half_4 const v661 = *v655;
*v412 = v661;
uint32_t const v662 = v649 + v414;
uint32_t const v663 = min(v662, v397);
uint32_t const v664 = uint32_t(v663);
uint32_t const v665 = v664 * v29;
uint32_t const v666 = v83 + v665;
half_4 v667_store;
thread half_4 * v667 = &v667_store;*v667 = v223;
if(v406) {
uint32_t const v668 = v403 / v324;
uint32_t const v669 = uint32_t(v668);
uint32_t const v670 = v666 + v669;
device half_4 const* const v671 = &v2[v670];
half_4 const v672 = *v671;
*v667 = v672;
}
half_4 const v673 = *v667;
*v426 = v673;
uint32_t const v674 = v649 + v428;
uint32_t const v675 = min(v674, v397);
uint32_t const v676 = uint32_t(v675);
uint32_t const v677 = v676 * v29;
uint32_t const v678 = v83 + v677;
half_4 v679_store;
thread half_4 * v679 = &v679_store;*v679 = v223;
if(v406) {
uint32_t const v680 = v403 / v324;
uint32_t const v681 = uint32_t(v680);
uint32_t const v682 = v678 + v681;
device half_4 const* const v683 = &v2[v682];
half_4 const v684 = *v683;
*v679 = v684;
}
half_4 const v685 = *v679;
*v441 = v685;
uint32_t const v686 = v649 + v444;
uint32_t const v687 = min(v686, v397);
uint32_t const v688 = uint32_t(v687);
uint32_t const v689 = v688 * v29;
uint32_t const v690 = v83 + v689;
half_4 v691_store;
thread half_4 * v691 = &v691_store;*v691 = v223;
if(v406) {
uint32_t const v692 = v403 / v324;
uint32_t const v693 = uint32_t(v692);
uint32_t const v694 = v690 + v693;
device half_4 const* const v695 = &v2[v694];
half_4 const v696 = *v695;
*v691 = v696;
}
half_4 const v697 = *v691;
*v457 = v697;
uint32_t const v698 = v652 * v31;
uint32_t const v699 = v86 + v698;
half_4 v700_store;
thread half_4 * v700 = &v700_store;*v700 = v223;
if(v406) {
uint32_t const v701 = v403 / v324;
uint32_t const v702 = uint32_t(v701);
uint32_t const v703 = v699 + v702;
device half_4 const* const v704 = &v3[v703];
half_4 const v705 = *v704;
*v700 = v705;
}
half_4 const v706 = *v700;
*v467 = v706;
uint32_t const v707 = v664 * v31;
uint32_t const v708 = v86 + v707;
half_4 v709_store;
thread half_4 * v709 = &v709_store;*v709 = v223;
if(v406) {
uint32_t const v710 = v403 / v324;
uint32_t const v711 = uint32_t(v710);
uint32_t const v712 = v708 + v711;
device half_4 const* const v713 = &v3[v712];
half_4 const v714 = *v713;
*v709 = v714;
}
half_4 const v715 = *v709;
*v477 = v715;
uint32_t const v716 = v676 * v31;
uint32_t const v717 = v86 + v716;
half_4 v718_store;
thread half_4 * v718 = &v718_store;*v718 = v223;
if(v406) {
uint32_t const v719 = v403 / v324;
uint32_t const v720 = uint32_t(v719);
uint32_t const v721 = v717 + v720;
device half_4 const* const v722 = &v3[v721];
half_4 const v723 = *v722;
*v718 = v723;
}
half_4 const v724 = *v718;
*v487 = v724;
uint32_t const v725 = v688 * v31;
uint32_t const v726 = v86 + v725;
half_4 v727_store;
thread half_4 * v727 = &v727_store;*v727 = v223;
if(v406) {
uint32_t const v728 = v403 / v324;
uint32_t const v729 = uint32_t(v728);
uint32_t const v730 = v726 + v729;
device half_4 const* const v731 = &v3[v730];
half_4 const v732 = *v731;
*v727 = v732;
}
half_4 const v733 = *v727;
*v497 = v733;
bool v734_store;
thread bool * v734 = &v734_store;*v734 = v544;
bool const v735 = *v734;
bool v736_store;
thread bool * v736 = &v736_store;if(v735) {
*v736 = v499;
}
 else {
uint32_t const v737 = v505 * v324;
uint32_t const v738 = uint32_t(v737);
threadgroup uint32_t * const v739 = &(*v191)[v738];
uint32_t const v740 = *v739;
bool const v741 = v740 != v96;
*v736 = v741;
}
bool const v742 = *v736;
*v734 = v742;
bool const v743 = *v734;
bool v744_store;
thread bool * v744 = &v744_store;if(v743) {
*v744 = v499;
}
 else {
uint32_t const v745 = v505 * v324;
uint32_t const v746 = v745 + v120;
uint32_t const v747 = uint32_t(v746);
threadgroup uint32_t * const v748 = &(*v191)[v747];
uint32_t const v749 = *v748;
bool const v750 = v749 != v96;
*v744 = v750;
}
bool const v751 = *v744;
*v734 = v751;
bool const v752 = *v734;
bool v753_store;
thread bool * v753 = &v753_store;if(v752) {
*v753 = v499;
}
 else {
uint32_t const v754 = v505 * v324;
uint32_t const v755 = v754 + v331;
uint32_t const v756 = uint32_t(v755);
threadgroup uint32_t * const v757 = &(*v191)[v756];
uint32_t const v758 = *v757;
bool const v759 = v758 != v96;
*v753 = v759;
}
bool const v760 = *v753;
*v734 = v760;
bool const v761 = *v734;
bool v762_store;
thread bool * v762 = &v762_store;if(v761) {
*v762 = v499;
}
 else {
uint32_t const v763 = v505 * v324;
uint32_t const v764 = 3;
uint32_t const v765 = v763 + v764;
uint32_t const v766 = uint32_t(v765);
threadgroup uint32_t * const v767 = &(*v191)[v766];
uint32_t const v768 = *v767;
bool const v769 = v768 != v96;
*v762 = v769;
}
bool const v770 = *v762;
*v734 = v770;
bool v771_store;
thread bool * v771 = &v771_store;if(v504) {
*v771 = v499;
}
 else {
*v771 = v544;
}
uint32_t const v772 = 320;
uint32_t const v773 = v183 * v772;
uint32_t const v774 = 80;
uint32_t const v775 = v183 * v774;
simdgroup_float8x8 v776_store; thread simdgroup_float8x8 * v776 = &v776_store;*v776 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_half8x8 v777_store; thread simdgroup_half8x8 * v777 = &v777_store;threadgroup half_4 * const v778 = &(*v187)[v21];
simdgroup_load(*v777, reinterpret_cast<threadgroup half *>(v778), v329, 0, true);
simdgroup_multiply_accumulate(*v776, *v203, *v777, *v776);
simdgroup_half8x8 v779_store; thread simdgroup_half8x8 * v779 = &v779_store;threadgroup half_4 * const v780 = &(*v187)[v440];
simdgroup_load(*v779, reinterpret_cast<threadgroup half *>(v780), v329, 0, true);
simdgroup_multiply_accumulate(*v776, *v205, *v779, *v776);
simdgroup_half8x8 v781_store; thread simdgroup_half8x8 * v781 = &v781_store;threadgroup half_4 * const v782 = &(*v187)[v395];
simdgroup_load(*v781, reinterpret_cast<threadgroup half *>(v782), v329, 0, true);
simdgroup_multiply_accumulate(*v776, *v206, *v781, *v776);
simdgroup_half8x8 v783_store; thread simdgroup_half8x8 * v783 = &v783_store;uint32_t const v784 = 6;
threadgroup half_4 * const v785 = &(*v187)[v784];
simdgroup_load(*v783, reinterpret_cast<threadgroup half *>(v785), v329, 0, true);
simdgroup_multiply_accumulate(*v776, *v207, *v783, *v776);
simdgroup_half8x8 v786_store; thread simdgroup_half8x8 * v786 = &v786_store;threadgroup half_4 * const v787 = &(*v187)[v192];
simdgroup_load(*v786, reinterpret_cast<threadgroup half *>(v787), v329, 0, true);
simdgroup_multiply_accumulate(*v776, *v208, *v786, *v776);
simdgroup_half8x8 v788_store; thread simdgroup_half8x8 * v788 = &v788_store;uint32_t const v789 = 10;
threadgroup half_4 * const v790 = &(*v187)[v789];
simdgroup_load(*v788, reinterpret_cast<threadgroup half *>(v790), v329, 0, true);
simdgroup_multiply_accumulate(*v776, *v209, *v788, *v776);
simdgroup_half8x8 v791_store; thread simdgroup_half8x8 * v791 = &v791_store;uint32_t const v792 = 12;
threadgroup half_4 * const v793 = &(*v187)[v792];
simdgroup_load(*v791, reinterpret_cast<threadgroup half *>(v793), v329, 0, true);
simdgroup_multiply_accumulate(*v776, *v210, *v791, *v776);
simdgroup_half8x8 v794_store; thread simdgroup_half8x8 * v794 = &v794_store;uint32_t const v795 = 14;
threadgroup half_4 * const v796 = &(*v187)[v795];
simdgroup_load(*v794, reinterpret_cast<threadgroup half *>(v796), v329, 0, true);
simdgroup_multiply_accumulate(*v776, *v211, *v794, *v776);
uint32_t const v797 = uint32_t(v773);
uint32_t const v798 = 40;
threadgroup float * const v799 = &(*v188)[v797];

simdgroup_store(*v776, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v800_store; thread simdgroup_float8x8 * v800 = &v800_store;*v800 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_half8x8 v801_store; thread simdgroup_half8x8 * v801 = &v801_store;uint32_t const v802 = 144;
uint32_t const v803 = 1008;
threadgroup half_4 * const v804 = &(*v187)[v802];
simdgroup_load(*v801, reinterpret_cast<threadgroup half *>(v804), v329, 0, true);
simdgroup_multiply_accumulate(*v800, *v203, *v801, *v800);
simdgroup_half8x8 v805_store; thread simdgroup_half8x8 * v805 = &v805_store;uint32_t const v806 = 146;
threadgroup half_4 * const v807 = &(*v187)[v806];
simdgroup_load(*v805, reinterpret_cast<threadgroup half *>(v807), v329, 0, true);
simdgroup_multiply_accumulate(*v800, *v205, *v805, *v800);
simdgroup_half8x8 v808_store; thread simdgroup_half8x8 * v808 = &v808_store;uint32_t const v809 = 148;
threadgroup half_4 * const v810 = &(*v187)[v809];
simdgroup_load(*v808, reinterpret_cast<threadgroup half *>(v810), v329, 0, true);
simdgroup_multiply_accumulate(*v800, *v206, *v808, *v800);
simdgroup_half8x8 v811_store; thread simdgroup_half8x8 * v811 = &v811_store;uint32_t const v812 = 150;
threadgroup half_4 * const v813 = &(*v187)[v812];
simdgroup_load(*v811, reinterpret_cast<threadgroup half *>(v813), v329, 0, true);
simdgroup_multiply_accumulate(*v800, *v207, *v811, *v800);
simdgroup_half8x8 v814_store; thread simdgroup_half8x8 * v814 = &v814_store;uint32_t const v815 = 152;
threadgroup half_4 * const v816 = &(*v187)[v815];
simdgroup_load(*v814, reinterpret_cast<threadgroup half *>(v816), v329, 0, true);
simdgroup_multiply_accumulate(*v800, *v208, *v814, *v800);
simdgroup_half8x8 v817_store; thread simdgroup_half8x8 * v817 = &v817_store;uint32_t const v818 = 154;
threadgroup half_4 * const v819 = &(*v187)[v818];
simdgroup_load(*v817, reinterpret_cast<threadgroup half *>(v819), v329, 0, true);
simdgroup_multiply_accumulate(*v800, *v209, *v817, *v800);
simdgroup_half8x8 v820_store; thread simdgroup_half8x8 * v820 = &v820_store;uint32_t const v821 = 156;
threadgroup half_4 * const v822 = &(*v187)[v821];
simdgroup_load(*v820, reinterpret_cast<threadgroup half *>(v822), v329, 0, true);
simdgroup_multiply_accumulate(*v800, *v210, *v820, *v800);
simdgroup_half8x8 v823_store; thread simdgroup_half8x8 * v823 = &v823_store;uint32_t const v824 = 158;
threadgroup half_4 * const v825 = &(*v187)[v824];
simdgroup_load(*v823, reinterpret_cast<threadgroup half *>(v825), v329, 0, true);
simdgroup_multiply_accumulate(*v800, *v211, *v823, *v800);
uint32_t const v826 = v773 + v184;
uint32_t const v827 = uint32_t(v826);
threadgroup float * const v828 = &(*v188)[v827];

simdgroup_store(*v800, reinterpret_cast<threadgroup float *>(v828), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v829_store; thread simdgroup_float8x8 * v829 = &v829_store;*v829 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_half8x8 v830_store; thread simdgroup_half8x8 * v830 = &v830_store;uint32_t const v831 = 288;
uint32_t const v832 = 864;
threadgroup half_4 * const v833 = &(*v187)[v831];
simdgroup_load(*v830, reinterpret_cast<threadgroup half *>(v833), v329, 0, true);
simdgroup_multiply_accumulate(*v829, *v203, *v830, *v829);
simdgroup_half8x8 v834_store; thread simdgroup_half8x8 * v834 = &v834_store;uint32_t const v835 = 290;
threadgroup half_4 * const v836 = &(*v187)[v835];
simdgroup_load(*v834, reinterpret_cast<threadgroup half *>(v836), v329, 0, true);
simdgroup_multiply_accumulate(*v829, *v205, *v834, *v829);
simdgroup_half8x8 v837_store; thread simdgroup_half8x8 * v837 = &v837_store;uint32_t const v838 = 292;
threadgroup half_4 * const v839 = &(*v187)[v838];
simdgroup_load(*v837, reinterpret_cast<threadgroup half *>(v839), v329, 0, true);
simdgroup_multiply_accumulate(*v829, *v206, *v837, *v829);
simdgroup_half8x8 v840_store; thread simdgroup_half8x8 * v840 = &v840_store;uint32_t const v841 = 294;
threadgroup half_4 * const v842 = &(*v187)[v841];
simdgroup_load(*v840, reinterpret_cast<threadgroup half *>(v842), v329, 0, true);
simdgroup_multiply_accumulate(*v829, *v207, *v840, *v829);
simdgroup_half8x8 v843_store; thread simdgroup_half8x8 * v843 = &v843_store;uint32_t const v844 = 296;
threadgroup half_4 * const v845 = &(*v187)[v844];
simdgroup_load(*v843, reinterpret_cast<threadgroup half *>(v845), v329, 0, true);
simdgroup_multiply_accumulate(*v829, *v208, *v843, *v829);
simdgroup_half8x8 v846_store; thread simdgroup_half8x8 * v846 = &v846_store;uint32_t const v847 = 298;
threadgroup half_4 * const v848 = &(*v187)[v847];
simdgroup_load(*v846, reinterpret_cast<threadgroup half *>(v848), v329, 0, true);
simdgroup_multiply_accumulate(*v829, *v209, *v846, *v829);
simdgroup_half8x8 v849_store; thread simdgroup_half8x8 * v849 = &v849_store;uint32_t const v850 = 300;
threadgroup half_4 * const v851 = &(*v187)[v850];
simdgroup_load(*v849, reinterpret_cast<threadgroup half *>(v851), v329, 0, true);
simdgroup_multiply_accumulate(*v829, *v210, *v849, *v829);
simdgroup_half8x8 v852_store; thread simdgroup_half8x8 * v852 = &v852_store;uint32_t const v853 = 302;
threadgroup half_4 * const v854 = &(*v187)[v853];
simdgroup_load(*v852, reinterpret_cast<threadgroup half *>(v854), v329, 0, true);
simdgroup_multiply_accumulate(*v829, *v211, *v852, *v829);
uint32_t const v855 = v773 + v219;
uint32_t const v856 = uint32_t(v855);
threadgroup float * const v857 = &(*v188)[v856];

simdgroup_store(*v829, reinterpret_cast<threadgroup float *>(v857), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v858_store; thread simdgroup_float8x8 * v858 = &v858_store;*v858 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_half8x8 v859_store; thread simdgroup_half8x8 * v859 = &v859_store;uint32_t const v860 = 432;
uint32_t const v861 = 720;
threadgroup half_4 * const v862 = &(*v187)[v860];
simdgroup_load(*v859, reinterpret_cast<threadgroup half *>(v862), v329, 0, true);
simdgroup_multiply_accumulate(*v858, *v203, *v859, *v858);
simdgroup_half8x8 v863_store; thread simdgroup_half8x8 * v863 = &v863_store;uint32_t const v864 = 434;
threadgroup half_4 * const v865 = &(*v187)[v864];
simdgroup_load(*v863, reinterpret_cast<threadgroup half *>(v865), v329, 0, true);
simdgroup_multiply_accumulate(*v858, *v205, *v863, *v858);
simdgroup_half8x8 v866_store; thread simdgroup_half8x8 * v866 = &v866_store;uint32_t const v867 = 436;
threadgroup half_4 * const v868 = &(*v187)[v867];
simdgroup_load(*v866, reinterpret_cast<threadgroup half *>(v868), v329, 0, true);
simdgroup_multiply_accumulate(*v858, *v206, *v866, *v858);
simdgroup_half8x8 v869_store; thread simdgroup_half8x8 * v869 = &v869_store;uint32_t const v870 = 438;
threadgroup half_4 * const v871 = &(*v187)[v870];
simdgroup_load(*v869, reinterpret_cast<threadgroup half *>(v871), v329, 0, true);
simdgroup_multiply_accumulate(*v858, *v207, *v869, *v858);
simdgroup_half8x8 v872_store; thread simdgroup_half8x8 * v872 = &v872_store;uint32_t const v873 = 440;
threadgroup half_4 * const v874 = &(*v187)[v873];
simdgroup_load(*v872, reinterpret_cast<threadgroup half *>(v874), v329, 0, true);
simdgroup_multiply_accumulate(*v858, *v208, *v872, *v858);
simdgroup_half8x8 v875_store; thread simdgroup_half8x8 * v875 = &v875_store;uint32_t const v876 = 442;
threadgroup half_4 * const v877 = &(*v187)[v876];
simdgroup_load(*v875, reinterpret_cast<threadgroup half *>(v877), v329, 0, true);
simdgroup_multiply_accumulate(*v858, *v209, *v875, *v858);
simdgroup_half8x8 v878_store; thread simdgroup_half8x8 * v878 = &v878_store;uint32_t const v879 = 444;
threadgroup half_4 * const v880 = &(*v187)[v879];
simdgroup_load(*v878, reinterpret_cast<threadgroup half *>(v880), v329, 0, true);
simdgroup_multiply_accumulate(*v858, *v210, *v878, *v858);
simdgroup_half8x8 v881_store; thread simdgroup_half8x8 * v881 = &v881_store;uint32_t const v882 = 446;
threadgroup half_4 * const v883 = &(*v187)[v882];
simdgroup_load(*v881, reinterpret_cast<threadgroup half *>(v883), v329, 0, true);
simdgroup_multiply_accumulate(*v858, *v211, *v881, *v858);
uint32_t const v884 = v773 + v443;
uint32_t const v885 = uint32_t(v884);
threadgroup float * const v886 = &(*v188)[v885];

simdgroup_store(*v858, reinterpret_cast<threadgroup float *>(v886), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v887 = v183 * v184;
uint32_t const v888 = v181 + v887;
uint32_t const v889 = v888 + v185;
array<float, 8> v890_store = {};
thread array<float, 8> * v890 = &v890_store;uint32_t const v891 = v186 * v184;
uint32_t const v892 = v501 + v891;
uint32_t const v893 = v185 * v798;
uint32_t const v894 = v773 + v893;
uint32_t const v895 = v894 + v891;
uint32_t const v896 = uint32_t(v895);
threadgroup float * const v897 = &(*v188)[v896];
float const v898 = *v897;
float v899_store;
thread float * v899 = &v899_store;*v899 = v216;
bool const v900 = *v771;
bool v901_store;
thread bool * v901 = &v901_store;if(v900) {
*v901 = v499;
}
 else {
int32_t const v902 = int32_t(v892);
int32_t const v903 = int32_t(v889);
int32_t const v904 = v902 - v903;
bool const v905 = v892 < v75;
int32_t const v906 = *v66;
bool const v907 = v904 <= v906;
bool const v908 = v905 && v907;
bool v909_store;
thread bool * v909 = &v909_store;if(v908) {
*v909 = v499;
}
 else {
*v909 = v544;
}
bool const v910 = *v909;
*v901 = v910;
}
bool const v911 = *v901;
if(v911) {
uint32_t const v912 = min(v889, v176);
float const v913 = v898 * v25;
uint32_t const v914 = v41 * v32;
uint32_t const v915 = v77 * v33;
uint32_t const v916 = v914 + v915;
device float const* const v917 = &v9[v916];
float const v918 = *v917;
int32_t const v919 = int32_t(v912);
int32_t const v920 = v919 + v65;
int32_t const v921 = int32_t(v892);
int32_t const v922 = v920 - v921;
float const v923 = float(v922);
float const v924 = abs(v923);
float const v925 = -v918;
float const v926 = fma(v925, v924, v913);
*v899 = v926;
}
thread float * const v927 = &(*v890)[v21];
float const v928 = *v899;
*v927 = v928;
float const v929 = max(v216, v928);
uint32_t const v930 = v891 + v120;
uint32_t const v931 = v501 + v930;
uint32_t const v932 = v894 + v930;
uint32_t const v933 = uint32_t(v932);
threadgroup float * const v934 = &(*v188)[v933];
float const v935 = *v934;
float v936_store;
thread float * v936 = &v936_store;*v936 = v216;
bool const v937 = *v771;
bool v938_store;
thread bool * v938 = &v938_store;if(v937) {
*v938 = v499;
}
 else {
int32_t const v939 = int32_t(v931);
int32_t const v940 = int32_t(v889);
int32_t const v941 = v939 - v940;
bool const v942 = v931 < v75;
int32_t const v943 = *v66;
bool const v944 = v941 <= v943;
bool const v945 = v942 && v944;
bool v946_store;
thread bool * v946 = &v946_store;if(v945) {
*v946 = v499;
}
 else {
*v946 = v544;
}
bool const v947 = *v946;
*v938 = v947;
}
bool const v948 = *v938;
if(v948) {
uint32_t const v949 = min(v889, v176);
float const v950 = v935 * v25;
uint32_t const v951 = v41 * v32;
uint32_t const v952 = v77 * v33;
uint32_t const v953 = v951 + v952;
device float const* const v954 = &v9[v953];
float const v955 = *v954;
int32_t const v956 = int32_t(v949);
int32_t const v957 = v956 + v65;
int32_t const v958 = int32_t(v931);
int32_t const v959 = v957 - v958;
float const v960 = float(v959);
float const v961 = abs(v960);
float const v962 = -v955;
float const v963 = fma(v962, v961, v950);
*v936 = v963;
}
thread float * const v964 = &(*v890)[v49];
float const v965 = *v936;
*v964 = v965;
float const v966 = max(v929, v965);
uint32_t const v967 = v891 + v331;
uint32_t const v968 = v501 + v967;
uint32_t const v969 = v894 + v967;
uint32_t const v970 = uint32_t(v969);
threadgroup float * const v971 = &(*v188)[v970];
float const v972 = *v971;
float v973_store;
thread float * v973 = &v973_store;*v973 = v216;
bool const v974 = *v771;
bool v975_store;
thread bool * v975 = &v975_store;if(v974) {
*v975 = v499;
}
 else {
int32_t const v976 = int32_t(v968);
int32_t const v977 = int32_t(v889);
int32_t const v978 = v976 - v977;
bool const v979 = v968 < v75;
int32_t const v980 = *v66;
bool const v981 = v978 <= v980;
bool const v982 = v979 && v981;
bool v983_store;
thread bool * v983 = &v983_store;if(v982) {
*v983 = v499;
}
 else {
*v983 = v544;
}
bool const v984 = *v983;
*v975 = v984;
}
bool const v985 = *v975;
if(v985) {
uint32_t const v986 = min(v889, v176);
float const v987 = v972 * v25;
uint32_t const v988 = v41 * v32;
uint32_t const v989 = v77 * v33;
uint32_t const v990 = v988 + v989;
device float const* const v991 = &v9[v990];
float const v992 = *v991;
int32_t const v993 = int32_t(v986);
int32_t const v994 = v993 + v65;
int32_t const v995 = int32_t(v968);
int32_t const v996 = v994 - v995;
float const v997 = float(v996);
float const v998 = abs(v997);
float const v999 = -v992;
float const v1000 = fma(v999, v998, v987);
*v973 = v1000;
}
thread float * const v1001 = &(*v890)[v440];
float const v1002 = *v973;
*v1001 = v1002;
float const v1003 = max(v966, v1002);
uint32_t const v1004 = 3;
uint32_t const v1005 = v891 + v1004;
uint32_t const v1006 = v501 + v1005;
uint32_t const v1007 = v894 + v1005;
uint32_t const v1008 = uint32_t(v1007);
threadgroup float * const v1009 = &(*v188)[v1008];
float const v1010 = *v1009;
float v1011_store;
thread float * v1011 = &v1011_store;*v1011 = v216;
bool const v1012 = *v771;
bool v1013_store;
thread bool * v1013 = &v1013_store;if(v1012) {
*v1013 = v499;
}
 else {
int32_t const v1014 = int32_t(v1006);
int32_t const v1015 = int32_t(v889);
int32_t const v1016 = v1014 - v1015;
bool const v1017 = v1006 < v75;
int32_t const v1018 = *v66;
bool const v1019 = v1016 <= v1018;
bool const v1020 = v1017 && v1019;
bool v1021_store;
thread bool * v1021 = &v1021_store;if(v1020) {
*v1021 = v499;
}
 else {
*v1021 = v544;
}
bool const v1022 = *v1021;
*v1013 = v1022;
}
bool const v1023 = *v1013;
if(v1023) {
uint32_t const v1024 = min(v889, v176);
float const v1025 = v1010 * v25;
uint32_t const v1026 = v41 * v32;
uint32_t const v1027 = v77 * v33;
uint32_t const v1028 = v1026 + v1027;
device float const* const v1029 = &v9[v1028];
float const v1030 = *v1029;
int32_t const v1031 = int32_t(v1024);
int32_t const v1032 = v1031 + v65;
int32_t const v1033 = int32_t(v1006);
int32_t const v1034 = v1032 - v1033;
float const v1035 = float(v1034);
float const v1036 = abs(v1035);
float const v1037 = -v1030;
float const v1038 = fma(v1037, v1036, v1025);
*v1011 = v1038;
}
thread float * const v1039 = &(*v890)[v456];
float const v1040 = *v1011;
*v1039 = v1040;
float const v1041 = max(v1003, v1040);
uint32_t const v1042 = v891 + v324;
uint32_t const v1043 = v501 + v1042;
uint32_t const v1044 = v894 + v1042;
uint32_t const v1045 = uint32_t(v1044);
threadgroup float * const v1046 = &(*v188)[v1045];
float const v1047 = *v1046;
float v1048_store;
thread float * v1048 = &v1048_store;*v1048 = v216;
bool const v1049 = *v771;
bool v1050_store;
thread bool * v1050 = &v1050_store;if(v1049) {
*v1050 = v499;
}
 else {
int32_t const v1051 = int32_t(v1043);
int32_t const v1052 = int32_t(v889);
int32_t const v1053 = v1051 - v1052;
bool const v1054 = v1043 < v75;
int32_t const v1055 = *v66;
bool const v1056 = v1053 <= v1055;
bool const v1057 = v1054 && v1056;
bool v1058_store;
thread bool * v1058 = &v1058_store;if(v1057) {
*v1058 = v499;
}
 else {
*v1058 = v544;
}
bool const v1059 = *v1058;
*v1050 = v1059;
}
bool const v1060 = *v1050;
if(v1060) {
uint32_t const v1061 = min(v889, v176);
float const v1062 = v1047 * v25;
uint32_t const v1063 = v41 * v32;
uint32_t const v1064 = v77 * v33;
uint32_t const v1065 = v1063 + v1064;
device float const* const v1066 = &v9[v1065];
float const v1067 = *v1066;
int32_t const v1068 = int32_t(v1061);
int32_t const v1069 = v1068 + v65;
int32_t const v1070 = int32_t(v1043);
int32_t const v1071 = v1069 - v1070;
float const v1072 = float(v1071);
float const v1073 = abs(v1072);
float const v1074 = -v1067;
float const v1075 = fma(v1074, v1073, v1062);
*v1048 = v1075;
}
thread float * const v1076 = &(*v890)[v395];
float const v1077 = *v1048;
*v1076 = v1077;
float const v1078 = max(v1041, v1077);
uint32_t const v1079 = 5;
uint32_t const v1080 = v891 + v1079;
uint32_t const v1081 = v501 + v1080;
uint32_t const v1082 = v894 + v1080;
uint32_t const v1083 = uint32_t(v1082);
threadgroup float * const v1084 = &(*v188)[v1083];
float const v1085 = *v1084;
float v1086_store;
thread float * v1086 = &v1086_store;*v1086 = v216;
bool const v1087 = *v771;
bool v1088_store;
thread bool * v1088 = &v1088_store;if(v1087) {
*v1088 = v499;
}
 else {
int32_t const v1089 = int32_t(v1081);
int32_t const v1090 = int32_t(v889);
int32_t const v1091 = v1089 - v1090;
bool const v1092 = v1081 < v75;
int32_t const v1093 = *v66;
bool const v1094 = v1091 <= v1093;
bool const v1095 = v1092 && v1094;
bool v1096_store;
thread bool * v1096 = &v1096_store;if(v1095) {
*v1096 = v499;
}
 else {
*v1096 = v544;
}
bool const v1097 = *v1096;
*v1088 = v1097;
}
bool const v1098 = *v1088;
if(v1098) {
uint32_t const v1099 = min(v889, v176);
float const v1100 = v1085 * v25;
uint32_t const v1101 = v41 * v32;
uint32_t const v1102 = v77 * v33;
uint32_t const v1103 = v1101 + v1102;
device float const* const v1104 = &v9[v1103];
float const v1105 = *v1104;
int32_t const v1106 = int32_t(v1099);
int32_t const v1107 = v1106 + v65;
int32_t const v1108 = int32_t(v1081);
int32_t const v1109 = v1107 - v1108;
float const v1110 = float(v1109);
float const v1111 = abs(v1110);
float const v1112 = -v1105;
float const v1113 = fma(v1112, v1111, v1100);
*v1086 = v1113;
}
uint32_t const v1114 = 5;
thread float * const v1115 = &(*v890)[v1114];
float const v1116 = *v1086;
*v1115 = v1116;
float const v1117 = max(v1078, v1116);
uint32_t const v1118 = v891 + v338;
uint32_t const v1119 = v501 + v1118;
uint32_t const v1120 = v894 + v1118;
uint32_t const v1121 = uint32_t(v1120);
threadgroup float * const v1122 = &(*v188)[v1121];
float const v1123 = *v1122;
float v1124_store;
thread float * v1124 = &v1124_store;*v1124 = v216;
bool const v1125 = *v771;
bool v1126_store;
thread bool * v1126 = &v1126_store;if(v1125) {
*v1126 = v499;
}
 else {
int32_t const v1127 = int32_t(v1119);
int32_t const v1128 = int32_t(v889);
int32_t const v1129 = v1127 - v1128;
bool const v1130 = v1119 < v75;
int32_t const v1131 = *v66;
bool const v1132 = v1129 <= v1131;
bool const v1133 = v1130 && v1132;
bool v1134_store;
thread bool * v1134 = &v1134_store;if(v1133) {
*v1134 = v499;
}
 else {
*v1134 = v544;
}
bool const v1135 = *v1134;
*v1126 = v1135;
}
bool const v1136 = *v1126;
if(v1136) {
uint32_t const v1137 = min(v889, v176);
float const v1138 = v1123 * v25;
uint32_t const v1139 = v41 * v32;
uint32_t const v1140 = v77 * v33;
uint32_t const v1141 = v1139 + v1140;
device float const* const v1142 = &v9[v1141];
float const v1143 = *v1142;
int32_t const v1144 = int32_t(v1137);
int32_t const v1145 = v1144 + v65;
int32_t const v1146 = int32_t(v1119);
int32_t const v1147 = v1145 - v1146;
float const v1148 = float(v1147);
float const v1149 = abs(v1148);
float const v1150 = -v1143;
float const v1151 = fma(v1150, v1149, v1138);
*v1124 = v1151;
}
thread float * const v1152 = &(*v890)[v784];
float const v1153 = *v1124;
*v1152 = v1153;
float const v1154 = max(v1117, v1153);
uint32_t const v1155 = 7;
uint32_t const v1156 = v891 + v1155;
uint32_t const v1157 = v501 + v1156;
uint32_t const v1158 = v894 + v1156;
uint32_t const v1159 = uint32_t(v1158);
threadgroup float * const v1160 = &(*v188)[v1159];
float const v1161 = *v1160;
float v1162_store;
thread float * v1162 = &v1162_store;*v1162 = v216;
bool const v1163 = *v771;
bool v1164_store;
thread bool * v1164 = &v1164_store;if(v1163) {
*v1164 = v499;
}
 else {
int32_t const v1165 = int32_t(v1157);
int32_t const v1166 = int32_t(v889);
int32_t const v1167 = v1165 - v1166;
bool const v1168 = v1157 < v75;
int32_t const v1169 = *v66;
bool const v1170 = v1167 <= v1169;
bool const v1171 = v1168 && v1170;
bool v1172_store;
thread bool * v1172 = &v1172_store;if(v1171) {
*v1172 = v499;
}
 else {
*v1172 = v544;
}
bool const v1173 = *v1172;
*v1164 = v1173;
}
bool const v1174 = *v1164;
if(v1174) {
uint32_t const v1175 = min(v889, v176);
float const v1176 = v1161 * v25;
uint32_t const v1177 = v41 * v32;
uint32_t const v1178 = v77 * v33;
uint32_t const v1179 = v1177 + v1178;
device float const* const v1180 = &v9[v1179];
float const v1181 = *v1180;
int32_t const v1182 = int32_t(v1175);
int32_t const v1183 = v1182 + v65;
int32_t const v1184 = int32_t(v1157);
int32_t const v1185 = v1183 - v1184;
float const v1186 = float(v1185);
float const v1187 = abs(v1186);
float const v1188 = -v1181;
float const v1189 = fma(v1188, v1187, v1176);
*v1162 = v1189;
}
uint32_t const v1190 = 7;
thread float * const v1191 = &(*v890)[v1190];
float const v1192 = *v1162;
*v1191 = v1192;
float const v1193 = max(v1154, v1192);
float const v1194 = simd_shuffle_xor(v1193, v184);;
float const v1195 = max(v1193, v1194);
float const v1196 = simd_shuffle_xor(v1195, v219);;
float const v1197 = max(v1195, v1196);
float const v1198 = *v215;
float const v1199 = 5.54517698;
float const v1200 = v1198 + v1199;
bool const v1201 = v1197 > v1200;
float const v1202 = v1201 ? v1197 : v1198;
float const v1203 = v1198 - v1202;
float const v1204 = exp(v1203);bool const v1205 = v1202 != v1198;
bool v1206_store;
thread bool * v1206 = &v1206_store;if(v1205) {
bool const v1207 = v1198 != v216;
*v1206 = v1207;
}
 else {
*v1206 = v544;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1208 = *v1206;
bool const v1209 = simd_any(v1208);;
if(v1209) {

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1210 = v186 * v331;
uint32_t const v1211 = v894 + v1210;
uint32_t const v1212 = uint32_t(v1211);
threadgroup float * const v1213 = &(*v188)[v1212];
float const v1214 = *v1213;
float const v1215 = v1214 * v1204;
*v1213 = v1215;
uint32_t const v1216 = v1211 + v120;
uint32_t const v1217 = uint32_t(v1216);
threadgroup float * const v1218 = &(*v188)[v1217];
float const v1219 = *v1218;
float const v1220 = v1219 * v1204;
*v1218 = v1220;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1221 = *v1213;
float const v1222 = v1221 * v1204;
*v1213 = v1222;
float const v1223 = *v1218;
float const v1224 = v1223 * v1204;
*v1218 = v1224;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1225 = *v1213;
float const v1226 = v1225 * v1204;
*v1213 = v1226;
float const v1227 = *v1218;
float const v1228 = v1227 * v1204;
*v1218 = v1228;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v198, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1229 = *v1213;
float const v1230 = v1229 * v1204;
*v1213 = v1230;
float const v1231 = *v1218;
float const v1232 = v1231 * v1204;
*v1218 = v1232;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v198, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v199, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1233 = *v1213;
float const v1234 = v1233 * v1204;
*v1213 = v1234;
float const v1235 = *v1218;
float const v1236 = v1235 * v1204;
*v1218 = v1236;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v199, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v200, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1237 = *v1213;
float const v1238 = v1237 * v1204;
*v1213 = v1238;
float const v1239 = *v1218;
float const v1240 = v1239 * v1204;
*v1218 = v1240;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v200, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v201, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1241 = *v1213;
float const v1242 = v1241 * v1204;
*v1213 = v1242;
float const v1243 = *v1218;
float const v1244 = v1243 * v1204;
*v1218 = v1244;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v201, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v202, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1245 = *v1213;
float const v1246 = v1245 * v1204;
*v1213 = v1246;
float const v1247 = *v1218;
float const v1248 = v1247 * v1204;
*v1218 = v1248;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v202, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v215 = v1202;
float const v1249 = *v927;
uint32_t const v1250 = reinterpret_cast<const thread uint32_t&>(v1249);
uint32_t const v1251 = 4286578687;
bool const v1252 = v1250 == v1251;
float const v1253 = v1249 - v1202;
float const v1254 = exp(v1253);float const v1255 = v1252 ? v195 : v1254;
half const v1256 = half(v1255);
half_4 const v1257 = [&]{
half_4 tmp = v223;
tmp.i_0 = v1256;
return tmp;
}();
float const v1258 = *v964;
uint32_t const v1259 = reinterpret_cast<const thread uint32_t&>(v1258);
bool const v1260 = v1259 == v1251;
float const v1261 = v1258 - v1202;
float const v1262 = exp(v1261);float const v1263 = v1260 ? v195 : v1262;
float const v1264 = v1255 + v1263;
half const v1265 = half(v1263);
half_4 const v1266 = [&]{
half_4 tmp = v1257;
tmp.i_1 = v1265;
return tmp;
}();
float const v1267 = *v1001;
uint32_t const v1268 = reinterpret_cast<const thread uint32_t&>(v1267);
bool const v1269 = v1268 == v1251;
float const v1270 = v1267 - v1202;
float const v1271 = exp(v1270);float const v1272 = v1269 ? v195 : v1271;
float const v1273 = v1264 + v1272;
half const v1274 = half(v1272);
half_4 const v1275 = [&]{
half_4 tmp = v1266;
tmp.i_2 = v1274;
return tmp;
}();
float const v1276 = *v1039;
uint32_t const v1277 = reinterpret_cast<const thread uint32_t&>(v1276);
bool const v1278 = v1277 == v1251;
float const v1279 = v1276 - v1202;
float const v1280 = exp(v1279);float const v1281 = v1278 ? v195 : v1280;
float const v1282 = v1273 + v1281;
half const v1283 = half(v1281);
half_4 const v1284 = [&]{
half_4 tmp = v1275;
tmp.i_3 = v1283;
return tmp;
}();
uint32_t const v1285 = v185 * v345;
uint32_t const v1286 = v775 + v1285;
uint32_t const v1287 = v186 * v331;
uint32_t const v1288 = v1286 + v1287;
uint32_t const v1289 = uint32_t(v1288);
threadgroup half_4 * const v1290 = &(*v189)[v1289];
*v1290 = v1284;
float const v1291 = *v1076;
uint32_t const v1292 = reinterpret_cast<const thread uint32_t&>(v1291);
bool const v1293 = v1292 == v1251;
float const v1294 = v1291 - v1202;
float const v1295 = exp(v1294);float const v1296 = v1293 ? v195 : v1295;
float const v1297 = v1282 + v1296;
half const v1298 = half(v1296);
half_4 const v1299 = [&]{
half_4 tmp = v223;
tmp.i_0 = v1298;
return tmp;
}();
float const v1300 = *v1115;
uint32_t const v1301 = reinterpret_cast<const thread uint32_t&>(v1300);
bool const v1302 = v1301 == v1251;
float const v1303 = v1300 - v1202;
float const v1304 = exp(v1303);float const v1305 = v1302 ? v195 : v1304;
float const v1306 = v1297 + v1305;
half const v1307 = half(v1305);
half_4 const v1308 = [&]{
half_4 tmp = v1299;
tmp.i_1 = v1307;
return tmp;
}();
float const v1309 = *v1152;
uint32_t const v1310 = reinterpret_cast<const thread uint32_t&>(v1309);
bool const v1311 = v1310 == v1251;
float const v1312 = v1309 - v1202;
float const v1313 = exp(v1312);float const v1314 = v1311 ? v195 : v1313;
float const v1315 = v1306 + v1314;
half const v1316 = half(v1314);
half_4 const v1317 = [&]{
half_4 tmp = v1308;
tmp.i_2 = v1316;
return tmp;
}();
float const v1318 = *v1191;
uint32_t const v1319 = reinterpret_cast<const thread uint32_t&>(v1318);
bool const v1320 = v1319 == v1251;
float const v1321 = v1318 - v1202;
float const v1322 = exp(v1321);float const v1323 = v1320 ? v195 : v1322;
float const v1324 = v1315 + v1323;
half const v1325 = half(v1323);
half_4 const v1326 = [&]{
half_4 tmp = v1317;
tmp.i_3 = v1325;
return tmp;
}();
uint32_t const v1327 = v1288 + v120;
uint32_t const v1328 = uint32_t(v1327);
threadgroup half_4 * const v1329 = &(*v189)[v1328];
*v1329 = v1326;
float const v1330 = *v217;
float const v1331 = fma(v1330, v1204, v1324);
*v217 = v1331;
float const v1332 = *v218;
float const v1333 = fma(v1332, v1204, v1324);
*v218 = v1333;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1334 = *v771;
bool const v1335 = !v1334;
bool const v1336 = *v734;
bool const v1337 = v1336 && v1335;
if(v1337) {

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1338 = v894 + v1287;
for(uint32_t v1339 = v96; v1339 < v146; v1339 += v120) {
uint32_t const v1340 = v1339 / v324;
uint32_t const v1341 = v1286 + v1340;
uint32_t const v1342 = uint32_t(v1341);
threadgroup half_4 * const v1343 = &(*v189)[v1342];
half_4 const v1344 = *v1343;
uint32_t const v1345 = v1339 % v324;
half const v1346 = v1344.i_0;
float const v1347 = float(v1346);
float v1348_store;
thread float * v1348 = &v1348_store;*v1348 = v1347;
bool const v1349 = v1345 == v120;
if(v1349) {
half const v1350 = v1344.i_1;
float const v1351 = float(v1350);
*v1348 = v1351;
}
bool const v1352 = v1345 == v331;
if(v1352) {
half const v1353 = v1344.i_2;
float const v1354 = float(v1353);
*v1348 = v1354;
}
bool const v1355 = v1345 == v1004;
if(v1355) {
half const v1356 = v1344.i_3;
float const v1357 = float(v1356);
*v1348 = v1357;
}
float const v1358 = *v1348;
uint32_t const v1359 = reinterpret_cast<const thread uint32_t&>(v1358);
bool const v1360 = v1359 == v96;
bool const v1361 = !v1360;
if(v1361) {
uint32_t const v1362 = v1339 * v240;
uint32_t const v1363 = v522 + v1362;
uint32_t const v1364 = v1287 / v324;
uint32_t const v1365 = v1363 + v1364;
uint32_t const v1366 = uint32_t(v1365);
threadgroup half_4 * const v1367 = &(*v187)[v1366];
half_4 const v1368 = *v1367;
half const v1369 = v1368.i_0;
float const v1370 = float(v1369);
float v1371_store;
thread float * v1371 = &v1371_store;*v1371 = v1370;
uint32_t const v1372 = v186 % v331;
bool const v1373 = v1372 == v120;
if(v1373) {
half const v1374 = v1368.i_2;
float const v1375 = float(v1374);
*v1371 = v1375;
}
uint32_t const v1376 = uint32_t(v1338);
float const v1377 = *v1348;
float const v1378 = *v1371;
threadgroup float * const v1379 = &(*v188)[v1376];
float const v1380 = *v1379;
float const v1381 = fma(v1377, v1378, v1380);
*v1379 = v1381;
half const v1382 = v1368.i_1;
float const v1383 = float(v1382);
float v1384_store;
thread float * v1384 = &v1384_store;*v1384 = v1383;
if(v1373) {
half const v1385 = v1368.i_3;
float const v1386 = float(v1385);
*v1384 = v1386;
}
uint32_t const v1387 = v1338 + v120;
uint32_t const v1388 = uint32_t(v1387);
float const v1389 = *v1348;
float const v1390 = *v1384;
threadgroup float * const v1391 = &(*v188)[v1388];
float const v1392 = *v1391;
float const v1393 = fma(v1389, v1390, v1392);
*v1391 = v1393;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1394 = v96; v1394 < v146; v1394 += v120) {
uint32_t const v1395 = v1394 / v324;
uint32_t const v1396 = v1286 + v1395;
uint32_t const v1397 = uint32_t(v1396);
threadgroup half_4 * const v1398 = &(*v189)[v1397];
half_4 const v1399 = *v1398;
uint32_t const v1400 = v1394 % v324;
half const v1401 = v1399.i_0;
float const v1402 = float(v1401);
float v1403_store;
thread float * v1403 = &v1403_store;*v1403 = v1402;
bool const v1404 = v1400 == v120;
if(v1404) {
half const v1405 = v1399.i_1;
float const v1406 = float(v1405);
*v1403 = v1406;
}
bool const v1407 = v1400 == v331;
if(v1407) {
half const v1408 = v1399.i_2;
float const v1409 = float(v1408);
*v1403 = v1409;
}
bool const v1410 = v1400 == v1004;
if(v1410) {
half const v1411 = v1399.i_3;
float const v1412 = float(v1411);
*v1403 = v1412;
}
float const v1413 = *v1403;
uint32_t const v1414 = reinterpret_cast<const thread uint32_t&>(v1413);
bool const v1415 = v1414 == v96;
bool const v1416 = !v1415;
if(v1416) {
uint32_t const v1417 = v1394 * v240;
uint32_t const v1418 = 578;
uint32_t const v1419 = v1418 + v1417;
uint32_t const v1420 = v1287 / v324;
uint32_t const v1421 = v1419 + v1420;
uint32_t const v1422 = uint32_t(v1421);
threadgroup half_4 * const v1423 = &(*v187)[v1422];
half_4 const v1424 = *v1423;
half const v1425 = v1424.i_0;
float const v1426 = float(v1425);
float v1427_store;
thread float * v1427 = &v1427_store;*v1427 = v1426;
uint32_t const v1428 = v186 % v331;
bool const v1429 = v1428 == v120;
if(v1429) {
half const v1430 = v1424.i_2;
float const v1431 = float(v1430);
*v1427 = v1431;
}
uint32_t const v1432 = uint32_t(v1338);
float const v1433 = *v1403;
float const v1434 = *v1427;
threadgroup float * const v1435 = &(*v188)[v1432];
float const v1436 = *v1435;
float const v1437 = fma(v1433, v1434, v1436);
*v1435 = v1437;
half const v1438 = v1424.i_1;
float const v1439 = float(v1438);
float v1440_store;
thread float * v1440 = &v1440_store;*v1440 = v1439;
if(v1429) {
half const v1441 = v1424.i_3;
float const v1442 = float(v1441);
*v1440 = v1442;
}
uint32_t const v1443 = v1338 + v120;
uint32_t const v1444 = uint32_t(v1443);
float const v1445 = *v1403;
float const v1446 = *v1440;
threadgroup float * const v1447 = &(*v188)[v1444];
float const v1448 = *v1447;
float const v1449 = fma(v1445, v1446, v1448);
*v1447 = v1449;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1450 = v96; v1450 < v146; v1450 += v120) {
uint32_t const v1451 = v1450 / v324;
uint32_t const v1452 = v1286 + v1451;
uint32_t const v1453 = uint32_t(v1452);
threadgroup half_4 * const v1454 = &(*v189)[v1453];
half_4 const v1455 = *v1454;
uint32_t const v1456 = v1450 % v324;
half const v1457 = v1455.i_0;
float const v1458 = float(v1457);
float v1459_store;
thread float * v1459 = &v1459_store;*v1459 = v1458;
bool const v1460 = v1456 == v120;
if(v1460) {
half const v1461 = v1455.i_1;
float const v1462 = float(v1461);
*v1459 = v1462;
}
bool const v1463 = v1456 == v331;
if(v1463) {
half const v1464 = v1455.i_2;
float const v1465 = float(v1464);
*v1459 = v1465;
}
bool const v1466 = v1456 == v1004;
if(v1466) {
half const v1467 = v1455.i_3;
float const v1468 = float(v1467);
*v1459 = v1468;
}
float const v1469 = *v1459;
uint32_t const v1470 = reinterpret_cast<const thread uint32_t&>(v1469);
bool const v1471 = v1470 == v96;
bool const v1472 = !v1471;
if(v1472) {
uint32_t const v1473 = v1450 * v240;
uint32_t const v1474 = 580;
uint32_t const v1475 = v1474 + v1473;
uint32_t const v1476 = v1287 / v324;
uint32_t const v1477 = v1475 + v1476;
uint32_t const v1478 = uint32_t(v1477);
threadgroup half_4 * const v1479 = &(*v187)[v1478];
half_4 const v1480 = *v1479;
half const v1481 = v1480.i_0;
float const v1482 = float(v1481);
float v1483_store;
thread float * v1483 = &v1483_store;*v1483 = v1482;
uint32_t const v1484 = v186 % v331;
bool const v1485 = v1484 == v120;
if(v1485) {
half const v1486 = v1480.i_2;
float const v1487 = float(v1486);
*v1483 = v1487;
}
uint32_t const v1488 = uint32_t(v1338);
float const v1489 = *v1459;
float const v1490 = *v1483;
threadgroup float * const v1491 = &(*v188)[v1488];
float const v1492 = *v1491;
float const v1493 = fma(v1489, v1490, v1492);
*v1491 = v1493;
half const v1494 = v1480.i_1;
float const v1495 = float(v1494);
float v1496_store;
thread float * v1496 = &v1496_store;*v1496 = v1495;
if(v1485) {
half const v1497 = v1480.i_3;
float const v1498 = float(v1497);
*v1496 = v1498;
}
uint32_t const v1499 = v1338 + v120;
uint32_t const v1500 = uint32_t(v1499);
float const v1501 = *v1459;
float const v1502 = *v1496;
threadgroup float * const v1503 = &(*v188)[v1500];
float const v1504 = *v1503;
float const v1505 = fma(v1501, v1502, v1504);
*v1503 = v1505;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v198, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1506 = v96; v1506 < v146; v1506 += v120) {
uint32_t const v1507 = v1506 / v324;
uint32_t const v1508 = v1286 + v1507;
uint32_t const v1509 = uint32_t(v1508);
threadgroup half_4 * const v1510 = &(*v189)[v1509];
half_4 const v1511 = *v1510;
uint32_t const v1512 = v1506 % v324;
half const v1513 = v1511.i_0;
float const v1514 = float(v1513);
float v1515_store;
thread float * v1515 = &v1515_store;*v1515 = v1514;
bool const v1516 = v1512 == v120;
if(v1516) {
half const v1517 = v1511.i_1;
float const v1518 = float(v1517);
*v1515 = v1518;
}
bool const v1519 = v1512 == v331;
if(v1519) {
half const v1520 = v1511.i_2;
float const v1521 = float(v1520);
*v1515 = v1521;
}
bool const v1522 = v1512 == v1004;
if(v1522) {
half const v1523 = v1511.i_3;
float const v1524 = float(v1523);
*v1515 = v1524;
}
float const v1525 = *v1515;
uint32_t const v1526 = reinterpret_cast<const thread uint32_t&>(v1525);
bool const v1527 = v1526 == v96;
bool const v1528 = !v1527;
if(v1528) {
uint32_t const v1529 = v1506 * v240;
uint32_t const v1530 = 582;
uint32_t const v1531 = v1530 + v1529;
uint32_t const v1532 = v1287 / v324;
uint32_t const v1533 = v1531 + v1532;
uint32_t const v1534 = uint32_t(v1533);
threadgroup half_4 * const v1535 = &(*v187)[v1534];
half_4 const v1536 = *v1535;
half const v1537 = v1536.i_0;
float const v1538 = float(v1537);
float v1539_store;
thread float * v1539 = &v1539_store;*v1539 = v1538;
uint32_t const v1540 = v186 % v331;
bool const v1541 = v1540 == v120;
if(v1541) {
half const v1542 = v1536.i_2;
float const v1543 = float(v1542);
*v1539 = v1543;
}
uint32_t const v1544 = uint32_t(v1338);
float const v1545 = *v1515;
float const v1546 = *v1539;
threadgroup float * const v1547 = &(*v188)[v1544];
float const v1548 = *v1547;
float const v1549 = fma(v1545, v1546, v1548);
*v1547 = v1549;
half const v1550 = v1536.i_1;
float const v1551 = float(v1550);
float v1552_store;
thread float * v1552 = &v1552_store;*v1552 = v1551;
if(v1541) {
half const v1553 = v1536.i_3;
float const v1554 = float(v1553);
*v1552 = v1554;
}
uint32_t const v1555 = v1338 + v120;
uint32_t const v1556 = uint32_t(v1555);
float const v1557 = *v1515;
float const v1558 = *v1552;
threadgroup float * const v1559 = &(*v188)[v1556];
float const v1560 = *v1559;
float const v1561 = fma(v1557, v1558, v1560);
*v1559 = v1561;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v198, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v199, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1562 = v96; v1562 < v146; v1562 += v120) {
uint32_t const v1563 = v1562 / v324;
uint32_t const v1564 = v1286 + v1563;
uint32_t const v1565 = uint32_t(v1564);
threadgroup half_4 * const v1566 = &(*v189)[v1565];
half_4 const v1567 = *v1566;
uint32_t const v1568 = v1562 % v324;
half const v1569 = v1567.i_0;
float const v1570 = float(v1569);
float v1571_store;
thread float * v1571 = &v1571_store;*v1571 = v1570;
bool const v1572 = v1568 == v120;
if(v1572) {
half const v1573 = v1567.i_1;
float const v1574 = float(v1573);
*v1571 = v1574;
}
bool const v1575 = v1568 == v331;
if(v1575) {
half const v1576 = v1567.i_2;
float const v1577 = float(v1576);
*v1571 = v1577;
}
bool const v1578 = v1568 == v1004;
if(v1578) {
half const v1579 = v1567.i_3;
float const v1580 = float(v1579);
*v1571 = v1580;
}
float const v1581 = *v1571;
uint32_t const v1582 = reinterpret_cast<const thread uint32_t&>(v1581);
bool const v1583 = v1582 == v96;
bool const v1584 = !v1583;
if(v1584) {
uint32_t const v1585 = v1562 * v240;
uint32_t const v1586 = 584;
uint32_t const v1587 = v1586 + v1585;
uint32_t const v1588 = v1287 / v324;
uint32_t const v1589 = v1587 + v1588;
uint32_t const v1590 = uint32_t(v1589);
threadgroup half_4 * const v1591 = &(*v187)[v1590];
half_4 const v1592 = *v1591;
half const v1593 = v1592.i_0;
float const v1594 = float(v1593);
float v1595_store;
thread float * v1595 = &v1595_store;*v1595 = v1594;
uint32_t const v1596 = v186 % v331;
bool const v1597 = v1596 == v120;
if(v1597) {
half const v1598 = v1592.i_2;
float const v1599 = float(v1598);
*v1595 = v1599;
}
uint32_t const v1600 = uint32_t(v1338);
float const v1601 = *v1571;
float const v1602 = *v1595;
threadgroup float * const v1603 = &(*v188)[v1600];
float const v1604 = *v1603;
float const v1605 = fma(v1601, v1602, v1604);
*v1603 = v1605;
half const v1606 = v1592.i_1;
float const v1607 = float(v1606);
float v1608_store;
thread float * v1608 = &v1608_store;*v1608 = v1607;
if(v1597) {
half const v1609 = v1592.i_3;
float const v1610 = float(v1609);
*v1608 = v1610;
}
uint32_t const v1611 = v1338 + v120;
uint32_t const v1612 = uint32_t(v1611);
float const v1613 = *v1571;
float const v1614 = *v1608;
threadgroup float * const v1615 = &(*v188)[v1612];
float const v1616 = *v1615;
float const v1617 = fma(v1613, v1614, v1616);
*v1615 = v1617;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v199, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v200, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1618 = v96; v1618 < v146; v1618 += v120) {
uint32_t const v1619 = v1618 / v324;
uint32_t const v1620 = v1286 + v1619;
uint32_t const v1621 = uint32_t(v1620);
threadgroup half_4 * const v1622 = &(*v189)[v1621];
half_4 const v1623 = *v1622;
uint32_t const v1624 = v1618 % v324;
half const v1625 = v1623.i_0;
float const v1626 = float(v1625);
float v1627_store;
thread float * v1627 = &v1627_store;*v1627 = v1626;
bool const v1628 = v1624 == v120;
if(v1628) {
half const v1629 = v1623.i_1;
float const v1630 = float(v1629);
*v1627 = v1630;
}
bool const v1631 = v1624 == v331;
if(v1631) {
half const v1632 = v1623.i_2;
float const v1633 = float(v1632);
*v1627 = v1633;
}
bool const v1634 = v1624 == v1004;
if(v1634) {
half const v1635 = v1623.i_3;
float const v1636 = float(v1635);
*v1627 = v1636;
}
float const v1637 = *v1627;
uint32_t const v1638 = reinterpret_cast<const thread uint32_t&>(v1637);
bool const v1639 = v1638 == v96;
bool const v1640 = !v1639;
if(v1640) {
uint32_t const v1641 = v1618 * v240;
uint32_t const v1642 = 586;
uint32_t const v1643 = v1642 + v1641;
uint32_t const v1644 = v1287 / v324;
uint32_t const v1645 = v1643 + v1644;
uint32_t const v1646 = uint32_t(v1645);
threadgroup half_4 * const v1647 = &(*v187)[v1646];
half_4 const v1648 = *v1647;
half const v1649 = v1648.i_0;
float const v1650 = float(v1649);
float v1651_store;
thread float * v1651 = &v1651_store;*v1651 = v1650;
uint32_t const v1652 = v186 % v331;
bool const v1653 = v1652 == v120;
if(v1653) {
half const v1654 = v1648.i_2;
float const v1655 = float(v1654);
*v1651 = v1655;
}
uint32_t const v1656 = uint32_t(v1338);
float const v1657 = *v1627;
float const v1658 = *v1651;
threadgroup float * const v1659 = &(*v188)[v1656];
float const v1660 = *v1659;
float const v1661 = fma(v1657, v1658, v1660);
*v1659 = v1661;
half const v1662 = v1648.i_1;
float const v1663 = float(v1662);
float v1664_store;
thread float * v1664 = &v1664_store;*v1664 = v1663;
if(v1653) {
half const v1665 = v1648.i_3;
float const v1666 = float(v1665);
*v1664 = v1666;
}
uint32_t const v1667 = v1338 + v120;
uint32_t const v1668 = uint32_t(v1667);
float const v1669 = *v1627;
float const v1670 = *v1664;
threadgroup float * const v1671 = &(*v188)[v1668];
float const v1672 = *v1671;
float const v1673 = fma(v1669, v1670, v1672);
*v1671 = v1673;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v200, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v201, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1674 = v96; v1674 < v146; v1674 += v120) {
uint32_t const v1675 = v1674 / v324;
uint32_t const v1676 = v1286 + v1675;
uint32_t const v1677 = uint32_t(v1676);
threadgroup half_4 * const v1678 = &(*v189)[v1677];
half_4 const v1679 = *v1678;
uint32_t const v1680 = v1674 % v324;
half const v1681 = v1679.i_0;
float const v1682 = float(v1681);
float v1683_store;
thread float * v1683 = &v1683_store;*v1683 = v1682;
bool const v1684 = v1680 == v120;
if(v1684) {
half const v1685 = v1679.i_1;
float const v1686 = float(v1685);
*v1683 = v1686;
}
bool const v1687 = v1680 == v331;
if(v1687) {
half const v1688 = v1679.i_2;
float const v1689 = float(v1688);
*v1683 = v1689;
}
bool const v1690 = v1680 == v1004;
if(v1690) {
half const v1691 = v1679.i_3;
float const v1692 = float(v1691);
*v1683 = v1692;
}
float const v1693 = *v1683;
uint32_t const v1694 = reinterpret_cast<const thread uint32_t&>(v1693);
bool const v1695 = v1694 == v96;
bool const v1696 = !v1695;
if(v1696) {
uint32_t const v1697 = v1674 * v240;
uint32_t const v1698 = 588;
uint32_t const v1699 = v1698 + v1697;
uint32_t const v1700 = v1287 / v324;
uint32_t const v1701 = v1699 + v1700;
uint32_t const v1702 = uint32_t(v1701);
threadgroup half_4 * const v1703 = &(*v187)[v1702];
half_4 const v1704 = *v1703;
half const v1705 = v1704.i_0;
float const v1706 = float(v1705);
float v1707_store;
thread float * v1707 = &v1707_store;*v1707 = v1706;
uint32_t const v1708 = v186 % v331;
bool const v1709 = v1708 == v120;
if(v1709) {
half const v1710 = v1704.i_2;
float const v1711 = float(v1710);
*v1707 = v1711;
}
uint32_t const v1712 = uint32_t(v1338);
float const v1713 = *v1683;
float const v1714 = *v1707;
threadgroup float * const v1715 = &(*v188)[v1712];
float const v1716 = *v1715;
float const v1717 = fma(v1713, v1714, v1716);
*v1715 = v1717;
half const v1718 = v1704.i_1;
float const v1719 = float(v1718);
float v1720_store;
thread float * v1720 = &v1720_store;*v1720 = v1719;
if(v1709) {
half const v1721 = v1704.i_3;
float const v1722 = float(v1721);
*v1720 = v1722;
}
uint32_t const v1723 = v1338 + v120;
uint32_t const v1724 = uint32_t(v1723);
float const v1725 = *v1683;
float const v1726 = *v1720;
threadgroup float * const v1727 = &(*v188)[v1724];
float const v1728 = *v1727;
float const v1729 = fma(v1725, v1726, v1728);
*v1727 = v1729;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v201, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v202, reinterpret_cast<threadgroup float *>(v799), v798);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1730 = v96; v1730 < v146; v1730 += v120) {
uint32_t const v1731 = v1730 / v324;
uint32_t const v1732 = v1286 + v1731;
uint32_t const v1733 = uint32_t(v1732);
threadgroup half_4 * const v1734 = &(*v189)[v1733];
half_4 const v1735 = *v1734;
uint32_t const v1736 = v1730 % v324;
half const v1737 = v1735.i_0;
float const v1738 = float(v1737);
float v1739_store;
thread float * v1739 = &v1739_store;*v1739 = v1738;
bool const v1740 = v1736 == v120;
if(v1740) {
half const v1741 = v1735.i_1;
float const v1742 = float(v1741);
*v1739 = v1742;
}
bool const v1743 = v1736 == v331;
if(v1743) {
half const v1744 = v1735.i_2;
float const v1745 = float(v1744);
*v1739 = v1745;
}
bool const v1746 = v1736 == v1004;
if(v1746) {
half const v1747 = v1735.i_3;
float const v1748 = float(v1747);
*v1739 = v1748;
}
float const v1749 = *v1739;
uint32_t const v1750 = reinterpret_cast<const thread uint32_t&>(v1749);
bool const v1751 = v1750 == v96;
bool const v1752 = !v1751;
if(v1752) {
uint32_t const v1753 = v1730 * v240;
uint32_t const v1754 = 590;
uint32_t const v1755 = v1754 + v1753;
uint32_t const v1756 = v1287 / v324;
uint32_t const v1757 = v1755 + v1756;
uint32_t const v1758 = uint32_t(v1757);
threadgroup half_4 * const v1759 = &(*v187)[v1758];
half_4 const v1760 = *v1759;
half const v1761 = v1760.i_0;
float const v1762 = float(v1761);
float v1763_store;
thread float * v1763 = &v1763_store;*v1763 = v1762;
uint32_t const v1764 = v186 % v331;
bool const v1765 = v1764 == v120;
if(v1765) {
half const v1766 = v1760.i_2;
float const v1767 = float(v1766);
*v1763 = v1767;
}
uint32_t const v1768 = uint32_t(v1338);
float const v1769 = *v1739;
float const v1770 = *v1763;
threadgroup float * const v1771 = &(*v188)[v1768];
float const v1772 = *v1771;
float const v1773 = fma(v1769, v1770, v1772);
*v1771 = v1773;
half const v1774 = v1760.i_1;
float const v1775 = float(v1774);
float v1776_store;
thread float * v1776 = &v1776_store;*v1776 = v1775;
if(v1765) {
half const v1777 = v1760.i_3;
float const v1778 = float(v1777);
*v1776 = v1778;
}
uint32_t const v1779 = v1338 + v120;
uint32_t const v1780 = uint32_t(v1779);
float const v1781 = *v1739;
float const v1782 = *v1776;
threadgroup float * const v1783 = &(*v188)[v1780];
float const v1784 = *v1783;
float const v1785 = fma(v1781, v1782, v1784);
*v1783 = v1785;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v202, reinterpret_cast<threadgroup float *>(v799), v798, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1786_store; thread simdgroup_half8x8 * v1786 = &v1786_store;uint32_t const v1787 = uint32_t(v775);
threadgroup half_4 * const v1788 = &(*v189)[v1787];
simdgroup_load(*v1786, reinterpret_cast<threadgroup half *>(v1788), v798, 0, false);
simdgroup_half8x8 v1789_store; thread simdgroup_half8x8 * v1789 = &v1789_store;uint32_t const v1790 = 576;
threadgroup half_4 * const v1791 = &(*v187)[v1790];
simdgroup_load(*v1789, reinterpret_cast<threadgroup half *>(v1791), v329, 0, false);
simdgroup_multiply_accumulate(*v194, *v1786, *v1789, *v194);
simdgroup_half8x8 v1792_store; thread simdgroup_half8x8 * v1792 = &v1792_store;uint32_t const v1793 = 578;
threadgroup half_4 * const v1794 = &(*v187)[v1793];
simdgroup_load(*v1792, reinterpret_cast<threadgroup half *>(v1794), v329, 0, false);
simdgroup_multiply_accumulate(*v196, *v1786, *v1792, *v196);
simdgroup_half8x8 v1795_store; thread simdgroup_half8x8 * v1795 = &v1795_store;uint32_t const v1796 = 580;
threadgroup half_4 * const v1797 = &(*v187)[v1796];
simdgroup_load(*v1795, reinterpret_cast<threadgroup half *>(v1797), v329, 0, false);
simdgroup_multiply_accumulate(*v197, *v1786, *v1795, *v197);
simdgroup_half8x8 v1798_store; thread simdgroup_half8x8 * v1798 = &v1798_store;uint32_t const v1799 = 582;
threadgroup half_4 * const v1800 = &(*v187)[v1799];
simdgroup_load(*v1798, reinterpret_cast<threadgroup half *>(v1800), v329, 0, false);
simdgroup_multiply_accumulate(*v198, *v1786, *v1798, *v198);
simdgroup_half8x8 v1801_store; thread simdgroup_half8x8 * v1801 = &v1801_store;uint32_t const v1802 = 584;
threadgroup half_4 * const v1803 = &(*v187)[v1802];
simdgroup_load(*v1801, reinterpret_cast<threadgroup half *>(v1803), v329, 0, false);
simdgroup_multiply_accumulate(*v199, *v1786, *v1801, *v199);
simdgroup_half8x8 v1804_store; thread simdgroup_half8x8 * v1804 = &v1804_store;uint32_t const v1805 = 586;
threadgroup half_4 * const v1806 = &(*v187)[v1805];
simdgroup_load(*v1804, reinterpret_cast<threadgroup half *>(v1806), v329, 0, false);
simdgroup_multiply_accumulate(*v200, *v1786, *v1804, *v200);
simdgroup_half8x8 v1807_store; thread simdgroup_half8x8 * v1807 = &v1807_store;uint32_t const v1808 = 588;
threadgroup half_4 * const v1809 = &(*v187)[v1808];
simdgroup_load(*v1807, reinterpret_cast<threadgroup half *>(v1809), v329, 0, false);
simdgroup_multiply_accumulate(*v201, *v1786, *v1807, *v201);
simdgroup_half8x8 v1810_store; thread simdgroup_half8x8 * v1810 = &v1810_store;uint32_t const v1811 = 590;
threadgroup half_4 * const v1812 = &(*v187)[v1811];
simdgroup_load(*v1810, reinterpret_cast<threadgroup half *>(v1812), v329, 0, false);
simdgroup_multiply_accumulate(*v202, *v1786, *v1810, *v202);
simdgroup_half8x8 v1813_store; thread simdgroup_half8x8 * v1813 = &v1813_store;uint32_t const v1814 = v775 + v331;
uint32_t const v1815 = uint32_t(v1814);
threadgroup half_4 * const v1816 = &(*v189)[v1815];
simdgroup_load(*v1813, reinterpret_cast<threadgroup half *>(v1816), v798, 0, false);
simdgroup_half8x8 v1817_store; thread simdgroup_half8x8 * v1817 = &v1817_store;threadgroup half_4 * const v1818 = &(*v187)[v861];
simdgroup_load(*v1817, reinterpret_cast<threadgroup half *>(v1818), v329, 0, false);
simdgroup_multiply_accumulate(*v194, *v1813, *v1817, *v194);
simdgroup_half8x8 v1819_store; thread simdgroup_half8x8 * v1819 = &v1819_store;uint32_t const v1820 = 722;
threadgroup half_4 * const v1821 = &(*v187)[v1820];
simdgroup_load(*v1819, reinterpret_cast<threadgroup half *>(v1821), v329, 0, false);
simdgroup_multiply_accumulate(*v196, *v1813, *v1819, *v196);
simdgroup_half8x8 v1822_store; thread simdgroup_half8x8 * v1822 = &v1822_store;uint32_t const v1823 = 724;
threadgroup half_4 * const v1824 = &(*v187)[v1823];
simdgroup_load(*v1822, reinterpret_cast<threadgroup half *>(v1824), v329, 0, false);
simdgroup_multiply_accumulate(*v197, *v1813, *v1822, *v197);
simdgroup_half8x8 v1825_store; thread simdgroup_half8x8 * v1825 = &v1825_store;uint32_t const v1826 = 726;
threadgroup half_4 * const v1827 = &(*v187)[v1826];
simdgroup_load(*v1825, reinterpret_cast<threadgroup half *>(v1827), v329, 0, false);
simdgroup_multiply_accumulate(*v198, *v1813, *v1825, *v198);
simdgroup_half8x8 v1828_store; thread simdgroup_half8x8 * v1828 = &v1828_store;uint32_t const v1829 = 728;
threadgroup half_4 * const v1830 = &(*v187)[v1829];
simdgroup_load(*v1828, reinterpret_cast<threadgroup half *>(v1830), v329, 0, false);
simdgroup_multiply_accumulate(*v199, *v1813, *v1828, *v199);
simdgroup_half8x8 v1831_store; thread simdgroup_half8x8 * v1831 = &v1831_store;uint32_t const v1832 = 730;
threadgroup half_4 * const v1833 = &(*v187)[v1832];
simdgroup_load(*v1831, reinterpret_cast<threadgroup half *>(v1833), v329, 0, false);
simdgroup_multiply_accumulate(*v200, *v1813, *v1831, *v200);
simdgroup_half8x8 v1834_store; thread simdgroup_half8x8 * v1834 = &v1834_store;uint32_t const v1835 = 732;
threadgroup half_4 * const v1836 = &(*v187)[v1835];
simdgroup_load(*v1834, reinterpret_cast<threadgroup half *>(v1836), v329, 0, false);
simdgroup_multiply_accumulate(*v201, *v1813, *v1834, *v201);
simdgroup_half8x8 v1837_store; thread simdgroup_half8x8 * v1837 = &v1837_store;uint32_t const v1838 = 734;
threadgroup half_4 * const v1839 = &(*v187)[v1838];
simdgroup_load(*v1837, reinterpret_cast<threadgroup half *>(v1839), v329, 0, false);
simdgroup_multiply_accumulate(*v202, *v1813, *v1837, *v202);
simdgroup_half8x8 v1840_store; thread simdgroup_half8x8 * v1840 = &v1840_store;uint32_t const v1841 = v775 + v324;
uint32_t const v1842 = uint32_t(v1841);
threadgroup half_4 * const v1843 = &(*v189)[v1842];
simdgroup_load(*v1840, reinterpret_cast<threadgroup half *>(v1843), v798, 0, false);
simdgroup_half8x8 v1844_store; thread simdgroup_half8x8 * v1844 = &v1844_store;threadgroup half_4 * const v1845 = &(*v187)[v832];
simdgroup_load(*v1844, reinterpret_cast<threadgroup half *>(v1845), v329, 0, false);
simdgroup_multiply_accumulate(*v194, *v1840, *v1844, *v194);
simdgroup_half8x8 v1846_store; thread simdgroup_half8x8 * v1846 = &v1846_store;uint32_t const v1847 = 866;
threadgroup half_4 * const v1848 = &(*v187)[v1847];
simdgroup_load(*v1846, reinterpret_cast<threadgroup half *>(v1848), v329, 0, false);
simdgroup_multiply_accumulate(*v196, *v1840, *v1846, *v196);
simdgroup_half8x8 v1849_store; thread simdgroup_half8x8 * v1849 = &v1849_store;uint32_t const v1850 = 868;
threadgroup half_4 * const v1851 = &(*v187)[v1850];
simdgroup_load(*v1849, reinterpret_cast<threadgroup half *>(v1851), v329, 0, false);
simdgroup_multiply_accumulate(*v197, *v1840, *v1849, *v197);
simdgroup_half8x8 v1852_store; thread simdgroup_half8x8 * v1852 = &v1852_store;uint32_t const v1853 = 870;
threadgroup half_4 * const v1854 = &(*v187)[v1853];
simdgroup_load(*v1852, reinterpret_cast<threadgroup half *>(v1854), v329, 0, false);
simdgroup_multiply_accumulate(*v198, *v1840, *v1852, *v198);
simdgroup_half8x8 v1855_store; thread simdgroup_half8x8 * v1855 = &v1855_store;uint32_t const v1856 = 872;
threadgroup half_4 * const v1857 = &(*v187)[v1856];
simdgroup_load(*v1855, reinterpret_cast<threadgroup half *>(v1857), v329, 0, false);
simdgroup_multiply_accumulate(*v199, *v1840, *v1855, *v199);
simdgroup_half8x8 v1858_store; thread simdgroup_half8x8 * v1858 = &v1858_store;uint32_t const v1859 = 874;
threadgroup half_4 * const v1860 = &(*v187)[v1859];
simdgroup_load(*v1858, reinterpret_cast<threadgroup half *>(v1860), v329, 0, false);
simdgroup_multiply_accumulate(*v200, *v1840, *v1858, *v200);
simdgroup_half8x8 v1861_store; thread simdgroup_half8x8 * v1861 = &v1861_store;uint32_t const v1862 = 876;
threadgroup half_4 * const v1863 = &(*v187)[v1862];
simdgroup_load(*v1861, reinterpret_cast<threadgroup half *>(v1863), v329, 0, false);
simdgroup_multiply_accumulate(*v201, *v1840, *v1861, *v201);
simdgroup_half8x8 v1864_store; thread simdgroup_half8x8 * v1864 = &v1864_store;uint32_t const v1865 = 878;
threadgroup half_4 * const v1866 = &(*v187)[v1865];
simdgroup_load(*v1864, reinterpret_cast<threadgroup half *>(v1866), v329, 0, false);
simdgroup_multiply_accumulate(*v202, *v1840, *v1864, *v202);
simdgroup_half8x8 v1867_store; thread simdgroup_half8x8 * v1867 = &v1867_store;uint32_t const v1868 = v775 + v338;
uint32_t const v1869 = uint32_t(v1868);
threadgroup half_4 * const v1870 = &(*v189)[v1869];
simdgroup_load(*v1867, reinterpret_cast<threadgroup half *>(v1870), v798, 0, false);
simdgroup_half8x8 v1871_store; thread simdgroup_half8x8 * v1871 = &v1871_store;threadgroup half_4 * const v1872 = &(*v187)[v803];
simdgroup_load(*v1871, reinterpret_cast<threadgroup half *>(v1872), v329, 0, false);
simdgroup_multiply_accumulate(*v194, *v1867, *v1871, *v194);
simdgroup_half8x8 v1873_store; thread simdgroup_half8x8 * v1873 = &v1873_store;uint32_t const v1874 = 1010;
threadgroup half_4 * const v1875 = &(*v187)[v1874];
simdgroup_load(*v1873, reinterpret_cast<threadgroup half *>(v1875), v329, 0, false);
simdgroup_multiply_accumulate(*v196, *v1867, *v1873, *v196);
simdgroup_half8x8 v1876_store; thread simdgroup_half8x8 * v1876 = &v1876_store;uint32_t const v1877 = 1012;
threadgroup half_4 * const v1878 = &(*v187)[v1877];
simdgroup_load(*v1876, reinterpret_cast<threadgroup half *>(v1878), v329, 0, false);
simdgroup_multiply_accumulate(*v197, *v1867, *v1876, *v197);
simdgroup_half8x8 v1879_store; thread simdgroup_half8x8 * v1879 = &v1879_store;uint32_t const v1880 = 1014;
threadgroup half_4 * const v1881 = &(*v187)[v1880];
simdgroup_load(*v1879, reinterpret_cast<threadgroup half *>(v1881), v329, 0, false);
simdgroup_multiply_accumulate(*v198, *v1867, *v1879, *v198);
simdgroup_half8x8 v1882_store; thread simdgroup_half8x8 * v1882 = &v1882_store;uint32_t const v1883 = 1016;
threadgroup half_4 * const v1884 = &(*v187)[v1883];
simdgroup_load(*v1882, reinterpret_cast<threadgroup half *>(v1884), v329, 0, false);
simdgroup_multiply_accumulate(*v199, *v1867, *v1882, *v199);
simdgroup_half8x8 v1885_store; thread simdgroup_half8x8 * v1885 = &v1885_store;uint32_t const v1886 = 1018;
threadgroup half_4 * const v1887 = &(*v187)[v1886];
simdgroup_load(*v1885, reinterpret_cast<threadgroup half *>(v1887), v329, 0, false);
simdgroup_multiply_accumulate(*v200, *v1867, *v1885, *v200);
simdgroup_half8x8 v1888_store; thread simdgroup_half8x8 * v1888 = &v1888_store;uint32_t const v1889 = 1020;
threadgroup half_4 * const v1890 = &(*v187)[v1889];
simdgroup_load(*v1888, reinterpret_cast<threadgroup half *>(v1890), v329, 0, false);
simdgroup_multiply_accumulate(*v201, *v1867, *v1888, *v201);
simdgroup_half8x8 v1891_store; thread simdgroup_half8x8 * v1891 = &v1891_store;uint32_t const v1892 = 1022;
threadgroup half_4 * const v1893 = &(*v187)[v1892];
simdgroup_load(*v1891, reinterpret_cast<threadgroup half *>(v1893), v329, 0, false);
simdgroup_multiply_accumulate(*v202, *v1867, *v1891, *v202);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
array<float, 1> v1894_store = {};
thread array<float, 1> * v1894 = &v1894_store;float const v1895 = *v217;
float const v1896 = simd_shuffle_xor(v1895, v184);;
float const v1897 = v1895 + v1896;
float const v1898 = simd_shuffle_xor(v1897, v219);;
float const v1899 = v1897 + v1898;
uint32_t const v1900 = reinterpret_cast<const thread uint32_t&>(v1899);
bool const v1901 = v1900 == v96;
float const v1902 = v193 / v1899;
float const v1903 = v1901 ? v195 : v1902;
thread float * const v1904 = &(*v1894)[v21];
*v1904 = v1903;
uint32_t const v1905 = v183 * v184;
uint32_t const v1906 = v181 + v1905;
float const v1907 = *v1904;
uint32_t const v1908 = v1906 + v185;
uint32_t const v1909 = uint32_t(v1908);
uint32_t const v1910 = v1909 * v87;
uint32_t const v1911 = v89 + v1910;
uint32_t const v1912 = 320;
uint32_t const v1913 = v183 * v1912;
uint32_t const v1914 = uint32_t(v1913);
uint32_t const v1915 = 40;
threadgroup float * const v1916 = &(*v188)[v1914];

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v1916), v1915);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1917 = v185 * v1915;
uint32_t const v1918 = v1913 + v1917;
uint32_t const v1919 = v186 * v331;
uint32_t const v1920 = v1918 + v1919;
bool const v1921 = v1908 < v74;
if(v1921) {
float_4 const v1922 = float_4{v195, v195, v195, v195};
float_4 v1923_store;
thread float_4 * v1923 = &v1923_store;*v1923 = v1922;
uint32_t const v1924 = uint32_t(v1920);
threadgroup float * const v1925 = &(*v188)[v1924];
float const v1926 = *v1925;
float const v1927 = v1926 * v1907;
float_4 const v1928 = *v1923;
float_4 const v1929 = [&]{
float_4 tmp = v1928;
tmp.i_0 = v1927;
return tmp;
}();
*v1923 = v1929;
uint32_t const v1930 = v1920 + v120;
uint32_t const v1931 = uint32_t(v1930);
threadgroup float * const v1932 = &(*v188)[v1931];
float const v1933 = *v1932;
float const v1934 = v1933 * v1907;
float_4 const v1935 = *v1923;
float_4 const v1936 = [&]{
float_4 tmp = v1935;
tmp.i_1 = v1934;
return tmp;
}();
*v1923 = v1936;
uint32_t const v1937 = 64;
bool const v1938 = v1919 < v1937;
if(v1938) {
half_2 const v1939 = half_2{v204, v204};
float_4 const v1940 = *v1923;
float const v1941 = v1940.i_0;
half const v1942 = half(v1941);
half_2 const v1943 = [&]{
half_2 tmp = v1939;
tmp.i_0 = v1942;
return tmp;
}();
float const v1944 = v1940.i_1;
half const v1945 = half(v1944);
half_2 const v1946 = [&]{
half_2 tmp = v1943;
tmp.i_1 = v1945;
return tmp;
}();
uint32_t const v1947 = v1911 * v190;
uint32_t const v1948 = v1919 / v331;
uint32_t const v1949 = uint32_t(v1948);
uint32_t const v1950 = v1947 + v1949;
device half_2 * const v1951 = &v4[v1950];
*v1951 = v1946;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v1916), v1915);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
float_4 const v1952 = float_4{v195, v195, v195, v195};
float_4 v1953_store;
thread float_4 * v1953 = &v1953_store;*v1953 = v1952;
uint32_t const v1954 = uint32_t(v1920);
threadgroup float * const v1955 = &(*v188)[v1954];
float const v1956 = *v1955;
float const v1957 = v1956 * v1907;
float_4 const v1958 = *v1953;
float_4 const v1959 = [&]{
float_4 tmp = v1958;
tmp.i_0 = v1957;
return tmp;
}();
*v1953 = v1959;
uint32_t const v1960 = v1920 + v120;
uint32_t const v1961 = uint32_t(v1960);
threadgroup float * const v1962 = &(*v188)[v1961];
float const v1963 = *v1962;
float const v1964 = v1963 * v1907;
float_4 const v1965 = *v1953;
float_4 const v1966 = [&]{
float_4 tmp = v1965;
tmp.i_1 = v1964;
return tmp;
}();
*v1953 = v1966;
uint32_t const v1967 = v184 + v1919;
uint32_t const v1968 = 64;
bool const v1969 = v1967 < v1968;
if(v1969) {
half_2 const v1970 = half_2{v204, v204};
float_4 const v1971 = *v1953;
float const v1972 = v1971.i_0;
half const v1973 = half(v1972);
half_2 const v1974 = [&]{
half_2 tmp = v1970;
tmp.i_0 = v1973;
return tmp;
}();
float const v1975 = v1971.i_1;
half const v1976 = half(v1975);
half_2 const v1977 = [&]{
half_2 tmp = v1974;
tmp.i_1 = v1976;
return tmp;
}();
uint32_t const v1978 = v1911 * v190;
uint32_t const v1979 = v1967 / v331;
uint32_t const v1980 = uint32_t(v1979);
uint32_t const v1981 = v1978 + v1980;
device half_2 * const v1982 = &v4[v1981];
*v1982 = v1977;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v1916), v1915);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
float_4 const v1983 = float_4{v195, v195, v195, v195};
float_4 v1984_store;
thread float_4 * v1984 = &v1984_store;*v1984 = v1983;
uint32_t const v1985 = uint32_t(v1920);
threadgroup float * const v1986 = &(*v188)[v1985];
float const v1987 = *v1986;
float const v1988 = v1987 * v1907;
float_4 const v1989 = *v1984;
float_4 const v1990 = [&]{
float_4 tmp = v1989;
tmp.i_0 = v1988;
return tmp;
}();
*v1984 = v1990;
uint32_t const v1991 = v1920 + v120;
uint32_t const v1992 = uint32_t(v1991);
threadgroup float * const v1993 = &(*v188)[v1992];
float const v1994 = *v1993;
float const v1995 = v1994 * v1907;
float_4 const v1996 = *v1984;
float_4 const v1997 = [&]{
float_4 tmp = v1996;
tmp.i_1 = v1995;
return tmp;
}();
*v1984 = v1997;
uint32_t const v1998 = v219 + v1919;
uint32_t const v1999 = 64;
bool const v2000 = v1998 < v1999;
if(v2000) {
half_2 const v2001 = half_2{v204, v204};
float_4 const v2002 = *v1984;
float const v2003 = v2002.i_0;
half const v2004 = half(v2003);
half_2 const v2005 = [&]{
half_2 tmp = v2001;
tmp.i_0 = v2004;
return tmp;
}();
float const v2006 = v2002.i_1;
half const v2007 = half(v2006);
half_2 const v2008 = [&]{
half_2 tmp = v2005;
tmp.i_1 = v2007;
return tmp;
}();
uint32_t const v2009 = v1911 * v190;
uint32_t const v2010 = v1998 / v331;
uint32_t const v2011 = uint32_t(v2010);
uint32_t const v2012 = v2009 + v2011;
device half_2 * const v2013 = &v4[v2012];
*v2013 = v2008;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v198, reinterpret_cast<threadgroup float *>(v1916), v1915);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
float_4 const v2014 = float_4{v195, v195, v195, v195};
float_4 v2015_store;
thread float_4 * v2015 = &v2015_store;*v2015 = v2014;
uint32_t const v2016 = uint32_t(v1920);
threadgroup float * const v2017 = &(*v188)[v2016];
float const v2018 = *v2017;
float const v2019 = v2018 * v1907;
float_4 const v2020 = *v2015;
float_4 const v2021 = [&]{
float_4 tmp = v2020;
tmp.i_0 = v2019;
return tmp;
}();
*v2015 = v2021;
uint32_t const v2022 = v1920 + v120;
uint32_t const v2023 = uint32_t(v2022);
threadgroup float * const v2024 = &(*v188)[v2023];
float const v2025 = *v2024;
float const v2026 = v2025 * v1907;
float_4 const v2027 = *v2015;
float_4 const v2028 = [&]{
float_4 tmp = v2027;
tmp.i_1 = v2026;
return tmp;
}();
*v2015 = v2028;
uint32_t const v2029 = 24;
uint32_t const v2030 = v2029 + v1919;
uint32_t const v2031 = 64;
bool const v2032 = v2030 < v2031;
if(v2032) {
half_2 const v2033 = half_2{v204, v204};
float_4 const v2034 = *v2015;
float const v2035 = v2034.i_0;
half const v2036 = half(v2035);
half_2 const v2037 = [&]{
half_2 tmp = v2033;
tmp.i_0 = v2036;
return tmp;
}();
float const v2038 = v2034.i_1;
half const v2039 = half(v2038);
half_2 const v2040 = [&]{
half_2 tmp = v2037;
tmp.i_1 = v2039;
return tmp;
}();
uint32_t const v2041 = v1911 * v190;
uint32_t const v2042 = v2030 / v331;
uint32_t const v2043 = uint32_t(v2042);
uint32_t const v2044 = v2041 + v2043;
device half_2 * const v2045 = &v4[v2044];
*v2045 = v2040;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v199, reinterpret_cast<threadgroup float *>(v1916), v1915);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
float_4 const v2046 = float_4{v195, v195, v195, v195};
float_4 v2047_store;
thread float_4 * v2047 = &v2047_store;*v2047 = v2046;
uint32_t const v2048 = uint32_t(v1920);
threadgroup float * const v2049 = &(*v188)[v2048];
float const v2050 = *v2049;
float const v2051 = v2050 * v1907;
float_4 const v2052 = *v2047;
float_4 const v2053 = [&]{
float_4 tmp = v2052;
tmp.i_0 = v2051;
return tmp;
}();
*v2047 = v2053;
uint32_t const v2054 = v1920 + v120;
uint32_t const v2055 = uint32_t(v2054);
threadgroup float * const v2056 = &(*v188)[v2055];
float const v2057 = *v2056;
float const v2058 = v2057 * v1907;
float_4 const v2059 = *v2047;
float_4 const v2060 = [&]{
float_4 tmp = v2059;
tmp.i_1 = v2058;
return tmp;
}();
*v2047 = v2060;
uint32_t const v2061 = v146 + v1919;
uint32_t const v2062 = 64;
bool const v2063 = v2061 < v2062;
if(v2063) {
half_2 const v2064 = half_2{v204, v204};
float_4 const v2065 = *v2047;
float const v2066 = v2065.i_0;
half const v2067 = half(v2066);
half_2 const v2068 = [&]{
half_2 tmp = v2064;
tmp.i_0 = v2067;
return tmp;
}();
float const v2069 = v2065.i_1;
half const v2070 = half(v2069);
half_2 const v2071 = [&]{
half_2 tmp = v2068;
tmp.i_1 = v2070;
return tmp;
}();
uint32_t const v2072 = v1911 * v190;
uint32_t const v2073 = v2061 / v331;
uint32_t const v2074 = uint32_t(v2073);
uint32_t const v2075 = v2072 + v2074;
device half_2 * const v2076 = &v4[v2075];
*v2076 = v2071;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v200, reinterpret_cast<threadgroup float *>(v1916), v1915);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
float_4 const v2077 = float_4{v195, v195, v195, v195};
float_4 v2078_store;
thread float_4 * v2078 = &v2078_store;*v2078 = v2077;
uint32_t const v2079 = uint32_t(v1920);
threadgroup float * const v2080 = &(*v188)[v2079];
float const v2081 = *v2080;
float const v2082 = v2081 * v1907;
float_4 const v2083 = *v2078;
float_4 const v2084 = [&]{
float_4 tmp = v2083;
tmp.i_0 = v2082;
return tmp;
}();
*v2078 = v2084;
uint32_t const v2085 = v1920 + v120;
uint32_t const v2086 = uint32_t(v2085);
threadgroup float * const v2087 = &(*v188)[v2086];
float const v2088 = *v2087;
float const v2089 = v2088 * v1907;
float_4 const v2090 = *v2078;
float_4 const v2091 = [&]{
float_4 tmp = v2090;
tmp.i_1 = v2089;
return tmp;
}();
*v2078 = v2091;
uint32_t const v2092 = v1915 + v1919;
uint32_t const v2093 = 64;
bool const v2094 = v2092 < v2093;
if(v2094) {
half_2 const v2095 = half_2{v204, v204};
float_4 const v2096 = *v2078;
float const v2097 = v2096.i_0;
half const v2098 = half(v2097);
half_2 const v2099 = [&]{
half_2 tmp = v2095;
tmp.i_0 = v2098;
return tmp;
}();
float const v2100 = v2096.i_1;
half const v2101 = half(v2100);
half_2 const v2102 = [&]{
half_2 tmp = v2099;
tmp.i_1 = v2101;
return tmp;
}();
uint32_t const v2103 = v1911 * v190;
uint32_t const v2104 = v2092 / v331;
uint32_t const v2105 = uint32_t(v2104);
uint32_t const v2106 = v2103 + v2105;
device half_2 * const v2107 = &v4[v2106];
*v2107 = v2102;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v201, reinterpret_cast<threadgroup float *>(v1916), v1915);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
float_4 const v2108 = float_4{v195, v195, v195, v195};
float_4 v2109_store;
thread float_4 * v2109 = &v2109_store;*v2109 = v2108;
uint32_t const v2110 = uint32_t(v1920);
threadgroup float * const v2111 = &(*v188)[v2110];
float const v2112 = *v2111;
float const v2113 = v2112 * v1907;
float_4 const v2114 = *v2109;
float_4 const v2115 = [&]{
float_4 tmp = v2114;
tmp.i_0 = v2113;
return tmp;
}();
*v2109 = v2115;
uint32_t const v2116 = v1920 + v120;
uint32_t const v2117 = uint32_t(v2116);
threadgroup float * const v2118 = &(*v188)[v2117];
float const v2119 = *v2118;
float const v2120 = v2119 * v1907;
float_4 const v2121 = *v2109;
float_4 const v2122 = [&]{
float_4 tmp = v2121;
tmp.i_1 = v2120;
return tmp;
}();
*v2109 = v2122;
uint32_t const v2123 = 48;
uint32_t const v2124 = v2123 + v1919;
uint32_t const v2125 = 64;
bool const v2126 = v2124 < v2125;
if(v2126) {
half_2 const v2127 = half_2{v204, v204};
float_4 const v2128 = *v2109;
float const v2129 = v2128.i_0;
half const v2130 = half(v2129);
half_2 const v2131 = [&]{
half_2 tmp = v2127;
tmp.i_0 = v2130;
return tmp;
}();
float const v2132 = v2128.i_1;
half const v2133 = half(v2132);
half_2 const v2134 = [&]{
half_2 tmp = v2131;
tmp.i_1 = v2133;
return tmp;
}();
uint32_t const v2135 = v1911 * v190;
uint32_t const v2136 = v2124 / v331;
uint32_t const v2137 = uint32_t(v2136);
uint32_t const v2138 = v2135 + v2137;
device half_2 * const v2139 = &v4[v2138];
*v2139 = v2134;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v202, reinterpret_cast<threadgroup float *>(v1916), v1915);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1921) {
float_4 const v2140 = float_4{v195, v195, v195, v195};
float_4 v2141_store;
thread float_4 * v2141 = &v2141_store;*v2141 = v2140;
uint32_t const v2142 = uint32_t(v1920);
threadgroup float * const v2143 = &(*v188)[v2142];
float const v2144 = *v2143;
float const v2145 = v2144 * v1907;
float_4 const v2146 = *v2141;
float_4 const v2147 = [&]{
float_4 tmp = v2146;
tmp.i_0 = v2145;
return tmp;
}();
*v2141 = v2147;
uint32_t const v2148 = v1920 + v120;
uint32_t const v2149 = uint32_t(v2148);
threadgroup float * const v2150 = &(*v188)[v2149];
float const v2151 = *v2150;
float const v2152 = v2151 * v1907;
float_4 const v2153 = *v2141;
float_4 const v2154 = [&]{
float_4 tmp = v2153;
tmp.i_1 = v2152;
return tmp;
}();
*v2141 = v2154;
uint32_t const v2155 = 56;
uint32_t const v2156 = v2155 + v1919;
uint32_t const v2157 = 64;
bool const v2158 = v2156 < v2157;
if(v2158) {
half_2 const v2159 = half_2{v204, v204};
float_4 const v2160 = *v2141;
float const v2161 = v2160.i_0;
half const v2162 = half(v2161);
half_2 const v2163 = [&]{
half_2 tmp = v2159;
tmp.i_0 = v2162;
return tmp;
}();
float const v2164 = v2160.i_1;
half const v2165 = half(v2164);
half_2 const v2166 = [&]{
half_2 tmp = v2163;
tmp.i_1 = v2165;
return tmp;
}();
uint32_t const v2167 = v1911 * v190;
uint32_t const v2168 = v2156 / v331;
uint32_t const v2169 = uint32_t(v2168);
uint32_t const v2170 = v2167 + v2169;
device half_2 * const v2171 = &v4[v2170];
*v2171 = v2166;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
return;
}
