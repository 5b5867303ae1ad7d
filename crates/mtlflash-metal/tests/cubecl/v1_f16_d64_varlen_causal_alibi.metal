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
uint32_t const v222 = v220 / v184;
uint32_t const v223 = v222 * v184;
uint32_t const v224 = v181 + v223;
uint32_t const v225 = v220 % v184;
uint32_t const v226 = v224 + v225;
half_4 const v227 = half_4{v204, v204, v204, v204};
half_4 v228_store;
thread half_4 * v228 = &v228_store;*v228 = v227;
bool const v229 = v226 < v74;
if(v229) {
uint32_t const v230 = uint32_t(v226);
uint32_t const v231 = v230 * v27;
uint32_t const v232 = v79 + v231;
uint32_t const v233 = 4;
uint32_t const v234 = v221 * v233;
half_4 v235_store;
thread half_4 * v235 = &v235_store;*v235 = v227;
uint32_t const v236 = 4294967295;
bool const v237 = v234 < v236;
if(v237) {
uint32_t const v238 = v234 / v233;
uint32_t const v239 = uint32_t(v238);
uint32_t const v240 = v232 + v239;
device half_4 const* const v241 = &v1[v240];
half_4 const v242 = *v241;
*v235 = v242;
}
half_4 const v243 = *v235;
*v228 = v243;
}
uint32_t const v244 = 18;
uint32_t const v245 = v220 * v244;
uint32_t const v246 = v245 + v221;
uint32_t const v247 = uint32_t(v246);
threadgroup half_4 * const v248 = &(*v187)[v247];
half_4 const v249 = *v228;
*v248 = v249;
uint32_t const v250 = 128;
uint32_t const v251 = thread_index_in_threadgroup_v14 + v250;
uint32_t const v252 = v251 / v219;
uint32_t const v253 = v251 % v219;
uint32_t const v254 = v252 / v184;
uint32_t const v255 = v254 * v184;
uint32_t const v256 = v181 + v255;
uint32_t const v257 = v252 % v184;
uint32_t const v258 = v256 + v257;
half_4 v259_store;
thread half_4 * v259 = &v259_store;*v259 = v227;
bool const v260 = v258 < v74;
if(v260) {
uint32_t const v261 = uint32_t(v258);
uint32_t const v262 = v261 * v27;
uint32_t const v263 = v79 + v262;
uint32_t const v264 = 4;
uint32_t const v265 = v253 * v264;
half_4 v266_store;
thread half_4 * v266 = &v266_store;*v266 = v227;
uint32_t const v267 = 4294967295;
bool const v268 = v265 < v267;
if(v268) {
uint32_t const v269 = v265 / v264;
uint32_t const v270 = uint32_t(v269);
uint32_t const v271 = v263 + v270;
device half_4 const* const v272 = &v1[v271];
half_4 const v273 = *v272;
*v266 = v273;
}
half_4 const v274 = *v266;
*v259 = v274;
}
uint32_t const v275 = v252 * v244;
uint32_t const v276 = v275 + v253;
uint32_t const v277 = uint32_t(v276);
threadgroup half_4 * const v278 = &(*v187)[v277];
half_4 const v279 = *v259;
*v278 = v279;
uint32_t const v280 = 256;
uint32_t const v281 = thread_index_in_threadgroup_v14 + v280;
uint32_t const v282 = v281 / v219;
uint32_t const v283 = v281 % v219;
uint32_t const v284 = v282 / v184;
uint32_t const v285 = v284 * v184;
uint32_t const v286 = v181 + v285;
uint32_t const v287 = v282 % v184;
uint32_t const v288 = v286 + v287;
half_4 v289_store;
thread half_4 * v289 = &v289_store;*v289 = v227;
bool const v290 = v288 < v74;
if(v290) {
uint32_t const v291 = uint32_t(v288);
uint32_t const v292 = v291 * v27;
uint32_t const v293 = v79 + v292;
uint32_t const v294 = 4;
uint32_t const v295 = v283 * v294;
half_4 v296_store;
thread half_4 * v296 = &v296_store;*v296 = v227;
uint32_t const v297 = 4294967295;
bool const v298 = v295 < v297;
if(v298) {
uint32_t const v299 = v295 / v294;
uint32_t const v300 = uint32_t(v299);
uint32_t const v301 = v293 + v300;
device half_4 const* const v302 = &v1[v301];
half_4 const v303 = *v302;
*v296 = v303;
}
half_4 const v304 = *v296;
*v289 = v304;
}
uint32_t const v305 = v282 * v244;
uint32_t const v306 = v305 + v283;
uint32_t const v307 = uint32_t(v306);
threadgroup half_4 * const v308 = &(*v187)[v307];
half_4 const v309 = *v289;
*v308 = v309;
uint32_t const v310 = 384;
uint32_t const v311 = thread_index_in_threadgroup_v14 + v310;
uint32_t const v312 = v311 / v219;
uint32_t const v313 = v311 % v219;
uint32_t const v314 = v312 / v184;
uint32_t const v315 = v314 * v184;
uint32_t const v316 = v181 + v315;
uint32_t const v317 = v312 % v184;
uint32_t const v318 = v316 + v317;
half_4 v319_store;
thread half_4 * v319 = &v319_store;*v319 = v227;
bool const v320 = v318 < v74;
if(v320) {
uint32_t const v321 = uint32_t(v318);
uint32_t const v322 = v321 * v27;
uint32_t const v323 = v79 + v322;
uint32_t const v324 = 4;
uint32_t const v325 = v313 * v324;
half_4 v326_store;
thread half_4 * v326 = &v326_store;*v326 = v227;
uint32_t const v327 = 4294967295;
bool const v328 = v325 < v327;
if(v328) {
uint32_t const v329 = v325 / v324;
uint32_t const v330 = uint32_t(v329);
uint32_t const v331 = v323 + v330;
device half_4 const* const v332 = &v1[v331];
half_4 const v333 = *v332;
*v326 = v333;
}
half_4 const v334 = *v326;
*v319 = v334;
}
uint32_t const v335 = v312 * v244;
uint32_t const v336 = v335 + v313;
uint32_t const v337 = uint32_t(v336);
threadgroup half_4 * const v338 = &(*v187)[v337];
half_4 const v339 = *v319;
*v338 = v339;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v340 = 4;
uint32_t const v341 = v183 / v340;
bool const v342 = v341 == v96;
if(v342) {
uint32_t const v343 = v183 % v340;
uint32_t const v344 = 144;
uint32_t const v345 = v343 * v344;
uint32_t const v346 = uint32_t(v345);
uint32_t const v347 = 72;
threadgroup half_4 * const v348 = &(*v187)[v346];
simdgroup_load(*v203, reinterpret_cast<threadgroup half *>(v348), v347, 0, false);
uint32_t const v349 = 2;
uint32_t const v350 = v345 + v349;
uint32_t const v351 = uint32_t(v350);
threadgroup half_4 * const v352 = &(*v187)[v351];
simdgroup_load(*v205, reinterpret_cast<threadgroup half *>(v352), v347, 0, false);
uint32_t const v353 = v345 + v340;
uint32_t const v354 = uint32_t(v353);
threadgroup half_4 * const v355 = &(*v187)[v354];
simdgroup_load(*v206, reinterpret_cast<threadgroup half *>(v355), v347, 0, false);
uint32_t const v356 = 6;
uint32_t const v357 = v345 + v356;
uint32_t const v358 = uint32_t(v357);
threadgroup half_4 * const v359 = &(*v187)[v358];
simdgroup_load(*v207, reinterpret_cast<threadgroup half *>(v359), v347, 0, false);
uint32_t const v360 = v345 + v184;
uint32_t const v361 = uint32_t(v360);
threadgroup half_4 * const v362 = &(*v187)[v361];
simdgroup_load(*v208, reinterpret_cast<threadgroup half *>(v362), v347, 0, false);
uint32_t const v363 = 10;
uint32_t const v364 = v345 + v363;
uint32_t const v365 = uint32_t(v364);
threadgroup half_4 * const v366 = &(*v187)[v365];
simdgroup_load(*v209, reinterpret_cast<threadgroup half *>(v366), v347, 0, false);
uint32_t const v367 = 12;
uint32_t const v368 = v345 + v367;
uint32_t const v369 = uint32_t(v368);
threadgroup half_4 * const v370 = &(*v187)[v369];
simdgroup_load(*v210, reinterpret_cast<threadgroup half *>(v370), v347, 0, false);
uint32_t const v371 = 14;
uint32_t const v372 = v345 + v371;
uint32_t const v373 = uint32_t(v372);
threadgroup half_4 * const v374 = &(*v187)[v373];
simdgroup_load(*v211, reinterpret_cast<threadgroup half *>(v374), v347, 0, false);
}
bool const v375 = thread_index_in_threadgroup_v14 < v184;
if(v375) {
uint32_t const v376 = uint32_t(thread_index_in_threadgroup_v14);
threadgroup uint32_t * const v377 = &(*v191)[v376];
*v377 = v96;
}
uint32_t const v378 = v181 + v146;
uint32_t const v379 = min(v378, v74);
uint32_t const v380 = v379 - v120;
int32_t const v381 = int32_t(v75);
int32_t const v382 = int32_t(v380);
int32_t const v383 = *v66;
int32_t const v384 = v382 + v383;
int32_t const v385 = 1;
int32_t const v386 = v384 + v385;
int32_t const v387 = min(v381, v386);
int32_t const v388 = int32_t(v181);
int32_t const v389 = v388 + v383;
int32_t const v390 = v389 + v385;
int32_t const v391 = min(v381, v390);
int32_t const v392 = max(v387, v46);
int32_t const v393 = max(v391, v46);
int32_t const v394 = min(v46, v381);
uint32_t const v395 = uint32_t(v394);
uint32_t const v396 = v395 / v146;
int32_t const v397 = 31;
int32_t const v398 = v392 + v397;
uint32_t const v399 = uint32_t(v398);
uint32_t const v400 = v399 / v146;
uint32_t const v401 = max(v400, v396);
uint32_t const v402 = v395 + v146;
uint32_t const v403 = v402 - v120;
uint32_t const v404 = v403 / v146;
uint32_t const v405 = uint32_t(v393);
uint32_t const v406 = v405 / v146;
uint32_t const v407 = min(v404, v401);
uint32_t const v408 = max(v406, v407);
uint32_t const v409 = min(v408, v401);
bool const v410 = v396 < v401;
if(v410) {
uint32_t const v411 = v396 * v146;
array<half_4, 4> v412_store = {};
thread array<half_4, 4> * v412 = &v412_store;uint32_t const v413 = 4;
array<half_4, 4> v414_store = {};
thread array<half_4, 4> * v414 = &v414_store;uint32_t const v415 = v75 - v120;
uint32_t const v416 = v411 + v220;
uint32_t const v417 = min(v416, v415);
uint32_t const v418 = uint32_t(v417);
uint32_t const v419 = v418 * v29;
uint32_t const v420 = v83 + v419;
uint32_t const v421 = v221 * v340;
half_4 v422_store;
thread half_4 * v422 = &v422_store;*v422 = v227;
uint32_t const v423 = 4294967295;
bool const v424 = v421 < v423;
if(v424) {
uint32_t const v425 = v421 / v340;
uint32_t const v426 = uint32_t(v425);
uint32_t const v427 = v420 + v426;
device half_4 const* const v428 = &v2[v427];
half_4 const v429 = *v428;
*v422 = v429;
}
thread half_4 * const v430 = &(*v412)[v21];
half_4 const v431 = *v422;
*v430 = v431;
uint32_t const v432 = v220 + v184;
uint32_t const v433 = v411 + v432;
uint32_t const v434 = min(v433, v415);
uint32_t const v435 = uint32_t(v434);
uint32_t const v436 = v435 * v29;
uint32_t const v437 = v83 + v436;
half_4 v438_store;
thread half_4 * v438 = &v438_store;*v438 = v227;
if(v424) {
uint32_t const v439 = v421 / v340;
uint32_t const v440 = uint32_t(v439);
uint32_t const v441 = v437 + v440;
device half_4 const* const v442 = &v2[v441];
half_4 const v443 = *v442;
*v438 = v443;
}
thread half_4 * const v444 = &(*v412)[v49];
half_4 const v445 = *v438;
*v444 = v445;
uint32_t const v446 = v220 + v219;
uint32_t const v447 = v411 + v446;
uint32_t const v448 = min(v447, v415);
uint32_t const v449 = uint32_t(v448);
uint32_t const v450 = v449 * v29;
uint32_t const v451 = v83 + v450;
half_4 v452_store;
thread half_4 * v452 = &v452_store;*v452 = v227;
if(v424) {
uint32_t const v453 = v421 / v340;
uint32_t const v454 = uint32_t(v453);
uint32_t const v455 = v451 + v454;
device half_4 const* const v456 = &v2[v455];
half_4 const v457 = *v456;
*v452 = v457;
}
uint32_t const v458 = 2;
thread half_4 * const v459 = &(*v412)[v458];
half_4 const v460 = *v452;
*v459 = v460;
uint32_t const v461 = 24;
uint32_t const v462 = v220 + v461;
uint32_t const v463 = v411 + v462;
uint32_t const v464 = min(v463, v415);
uint32_t const v465 = uint32_t(v464);
uint32_t const v466 = v465 * v29;
uint32_t const v467 = v83 + v466;
half_4 v468_store;
thread half_4 * v468 = &v468_store;*v468 = v227;
if(v424) {
uint32_t const v469 = v421 / v340;
uint32_t const v470 = uint32_t(v469);
uint32_t const v471 = v467 + v470;
device half_4 const* const v472 = &v2[v471];
half_4 const v473 = *v472;
*v468 = v473;
}
uint32_t const v474 = 3;
thread half_4 * const v475 = &(*v412)[v474];
half_4 const v476 = *v468;
*v475 = v476;
uint32_t const v477 = v418 * v31;
uint32_t const v478 = v86 + v477;
half_4 v479_store;
thread half_4 * v479 = &v479_store;*v479 = v227;
if(v424) {
uint32_t const v480 = v421 / v340;
uint32_t const v481 = uint32_t(v480);
uint32_t const v482 = v478 + v481;
device half_4 const* const v483 = &v3[v482];
half_4 const v484 = *v483;
*v479 = v484;
}
thread half_4 * const v485 = &(*v414)[v21];
half_4 const v486 = *v479;
*v485 = v486;
uint32_t const v487 = v435 * v31;
uint32_t const v488 = v86 + v487;
half_4 v489_store;
thread half_4 * v489 = &v489_store;*v489 = v227;
if(v424) {
uint32_t const v490 = v421 / v340;
uint32_t const v491 = uint32_t(v490);
uint32_t const v492 = v488 + v491;
device half_4 const* const v493 = &v3[v492];
half_4 const v494 = *v493;
*v489 = v494;
}
thread half_4 * const v495 = &(*v414)[v49];
half_4 const v496 = *v489;
*v495 = v496;
uint32_t const v497 = v449 * v31;
uint32_t const v498 = v86 + v497;
half_4 v499_store;
thread half_4 * v499 = &v499_store;*v499 = v227;
if(v424) {
uint32_t const v500 = v421 / v340;
uint32_t const v501 = uint32_t(v500);
uint32_t const v502 = v498 + v501;
device half_4 const* const v503 = &v3[v502];
half_4 const v504 = *v503;
*v499 = v504;
}
thread half_4 * const v505 = &(*v414)[v458];
half_4 const v506 = *v499;
*v505 = v506;
uint32_t const v507 = v465 * v31;
uint32_t const v508 = v86 + v507;
half_4 v509_store;
thread half_4 * v509 = &v509_store;*v509 = v227;
if(v424) {
uint32_t const v510 = v421 / v340;
uint32_t const v511 = uint32_t(v510);
uint32_t const v512 = v508 + v511;
device half_4 const* const v513 = &v3[v512];
half_4 const v514 = *v513;
*v509 = v514;
}
thread half_4 * const v515 = &(*v414)[v474];
half_4 const v516 = *v509;
*v515 = v516;
bool const v517 = true;
for(uint32_t v518 = v396; v518 < v401; v518 += v120) {
uint32_t const v519 = v518 * v146;
bool const v520 = v518 >= v407;
bool const v521 = v518 < v409;
bool const v522 = v520 && v521;
uint32_t const v523 = 2;
uint32_t const v524 = v518 % v523;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v525 = *v430;
*v248 = v525;
uint32_t const v526 = v432 * v244;
uint32_t const v527 = v526 + v221;
half_4 const v528 = *v444;
uint32_t const v529 = uint32_t(v527);
threadgroup half_4 * const v530 = &(*v187)[v529];
*v530 = v528;
uint32_t const v531 = v446 * v244;
uint32_t const v532 = v531 + v221;
half_4 const v533 = *v459;
uint32_t const v534 = uint32_t(v532);
threadgroup half_4 * const v535 = &(*v187)[v534];
*v535 = v533;
uint32_t const v536 = v462 * v244;
uint32_t const v537 = v536 + v221;
half_4 const v538 = *v475;
uint32_t const v539 = uint32_t(v537);
threadgroup half_4 * const v540 = &(*v187)[v539];
*v540 = v538;
uint32_t const v541 = 576;
uint32_t const v542 = v541 + v245;
uint32_t const v543 = v542 + v221;
half_4 const v544 = *v485;
uint32_t const v545 = uint32_t(v543);
threadgroup half_4 * const v546 = &(*v187)[v545];
*v546 = v544;
uint32_t const v547 = v541 + v526;
uint32_t const v548 = v547 + v221;
half_4 const v549 = *v495;
uint32_t const v550 = uint32_t(v548);
threadgroup half_4 * const v551 = &(*v187)[v550];
*v551 = v549;
uint32_t const v552 = v541 + v531;
uint32_t const v553 = v552 + v221;
half_4 const v554 = *v505;
uint32_t const v555 = uint32_t(v553);
threadgroup half_4 * const v556 = &(*v187)[v555];
*v556 = v554;
uint32_t const v557 = v541 + v536;
uint32_t const v558 = v557 + v221;
half_4 const v559 = *v515;
uint32_t const v560 = uint32_t(v558);
threadgroup half_4 * const v561 = &(*v187)[v560];
*v561 = v559;
bool const v562 = !v522;
bool const v563 = false;
if(v562) {
half const v564 = v544.i_0;
float const v565 = float(v564);
uint32_t const v566 = reinterpret_cast<const thread uint32_t&>(v565);
uint32_t const v567 = 2139095040;
uint32_t const v568 = v566 & v567;
bool const v569 = v568 == v567;
half const v570 = v544.i_1;
float const v571 = float(v570);
uint32_t const v572 = reinterpret_cast<const thread uint32_t&>(v571);
uint32_t const v573 = v572 & v567;
bool const v574 = v573 == v567;
bool const v575 = v569 || v574;
half const v576 = v544.i_2;
float const v577 = float(v576);
uint32_t const v578 = reinterpret_cast<const thread uint32_t&>(v577);
uint32_t const v579 = v578 & v567;
bool const v580 = v579 == v567;
bool const v581 = v575 || v580;
half const v582 = v544.i_3;
float const v583 = float(v582);
uint32_t const v584 = reinterpret_cast<const thread uint32_t&>(v583);
uint32_t const v585 = v584 & v567;
bool const v586 = v585 == v567;
bool const v587 = v581 || v586;
half const v588 = v549.i_0;
float const v589 = float(v588);
uint32_t const v590 = reinterpret_cast<const thread uint32_t&>(v589);
uint32_t const v591 = v590 & v567;
bool const v592 = v591 == v567;
bool const v593 = v587 || v592;
half const v594 = v549.i_1;
float const v595 = float(v594);
uint32_t const v596 = reinterpret_cast<const thread uint32_t&>(v595);
uint32_t const v597 = v596 & v567;
bool const v598 = v597 == v567;
bool const v599 = v593 || v598;
half const v600 = v549.i_2;
float const v601 = float(v600);
uint32_t const v602 = reinterpret_cast<const thread uint32_t&>(v601);
uint32_t const v603 = v602 & v567;
bool const v604 = v603 == v567;
bool const v605 = v599 || v604;
half const v606 = v549.i_3;
float const v607 = float(v606);
uint32_t const v608 = reinterpret_cast<const thread uint32_t&>(v607);
uint32_t const v609 = v608 & v567;
bool const v610 = v609 == v567;
bool const v611 = v605 || v610;
half const v612 = v554.i_0;
float const v613 = float(v612);
uint32_t const v614 = reinterpret_cast<const thread uint32_t&>(v613);
uint32_t const v615 = v614 & v567;
bool const v616 = v615 == v567;
bool const v617 = v611 || v616;
half const v618 = v554.i_1;
float const v619 = float(v618);
uint32_t const v620 = reinterpret_cast<const thread uint32_t&>(v619);
uint32_t const v621 = v620 & v567;
bool const v622 = v621 == v567;
bool const v623 = v617 || v622;
half const v624 = v554.i_2;
float const v625 = float(v624);
uint32_t const v626 = reinterpret_cast<const thread uint32_t&>(v625);
uint32_t const v627 = v626 & v567;
bool const v628 = v627 == v567;
bool const v629 = v623 || v628;
half const v630 = v554.i_3;
float const v631 = float(v630);
uint32_t const v632 = reinterpret_cast<const thread uint32_t&>(v631);
uint32_t const v633 = v632 & v567;
bool const v634 = v633 == v567;
bool const v635 = v629 || v634;
half const v636 = v559.i_0;
float const v637 = float(v636);
uint32_t const v638 = reinterpret_cast<const thread uint32_t&>(v637);
uint32_t const v639 = v638 & v567;
bool const v640 = v639 == v567;
bool const v641 = v635 || v640;
half const v642 = v559.i_1;
float const v643 = float(v642);
uint32_t const v644 = reinterpret_cast<const thread uint32_t&>(v643);
uint32_t const v645 = v644 & v567;
bool const v646 = v645 == v567;
bool const v647 = v641 || v646;
half const v648 = v559.i_2;
float const v649 = float(v648);
uint32_t const v650 = reinterpret_cast<const thread uint32_t&>(v649);
uint32_t const v651 = v650 & v567;
bool const v652 = v651 == v567;
bool const v653 = v647 || v652;
half const v654 = v559.i_3;
float const v655 = float(v654);
uint32_t const v656 = reinterpret_cast<const thread uint32_t&>(v655);
uint32_t const v657 = v656 & v567;
bool const v658 = v657 == v567;
bool const v659 = v653 || v658;
bool const v660 = simd_any(v659);;
bool const v661 = thread_index_in_simdgroup_v13 == v96;
if(v661) {
uint32_t const v662 = v660 ? v120 : v96;
uint32_t const v663 = v524 * v340;
uint32_t const v664 = v663 + v183;
uint32_t const v665 = uint32_t(v664);
threadgroup uint32_t * const v666 = &(*v191)[v665];
*v666 = v662;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v667 = v518 + v120;
uint32_t const v668 = v667 * v146;
uint32_t const v669 = v668 + v220;
uint32_t const v670 = min(v669, v415);
uint32_t const v671 = uint32_t(v670);
uint32_t const v672 = v671 * v29;
uint32_t const v673 = v83 + v672;
half_4 v674_store;
thread half_4 * v674 = &v674_store;*v674 = v227;
if(v424) {
uint32_t const v675 = v421 / v340;
uint32_t const v676 = uint32_t(v675);
uint32_t const v677 = v673 + v676;
device half_4 const* const v678 = &v2[v677];
half_4 const v679 = *v678;
*v674 = v679;
}
half_4 const v680 = *v674;
*v430 = v680;
uint32_t const v681 = v668 + v432;
uint32_t const v682 = min(v681, v415);
uint32_t const v683 = uint32_t(v682);
uint32_t const v684 = v683 * v29;
uint32_t const v685 = v83 + v684;
half_4 v686_store;
thread half_4 * v686 = &v686_store;*v686 = v227;
if(v424) {
uint32_t const v687 = v421 / v340;
uint32_t const v688 = uint32_t(v687);
uint32_t const v689 = v685 + v688;
device half_4 const* const v690 = &v2[v689];
half_4 const v691 = *v690;
*v686 = v691;
}
half_4 const v692 = *v686;
*v444 = v692;
uint32_t const v693 = v668 + v446;
uint32_t const v694 = min(v693, v415);
uint32_t const v695 = uint32_t(v694);
uint32_t const v696 = v695 * v29;
uint32_t const v697 = v83 + v696;
half_4 v698_store;
thread half_4 * v698 = &v698_store;*v698 = v227;
if(v424) {
uint32_t const v699 = v421 / v340;
uint32_t const v700 = uint32_t(v699);
uint32_t const v701 = v697 + v700;
device half_4 const* const v702 = &v2[v701];
half_4 const v703 = *v702;
*v698 = v703;
}
half_4 const v704 = *v698;
*v459 = v704;
uint32_t const v705 = v668 + v462;
uint32_t const v706 = min(v705, v415);
uint32_t const v707 = uint32_t(v706);
uint32_t const v708 = v707 * v29;
uint32_t const v709 = v83 + v708;
half_4 v710_store;
thread half_4 * v710 = &v710_store;*v710 = v227;
if(v424) {
uint32_t const v711 = v421 / v340;
uint32_t const v712 = uint32_t(v711);
uint32_t const v713 = v709 + v712;
device half_4 const* const v714 = &v2[v713];
half_4 const v715 = *v714;
*v710 = v715;
}
half_4 const v716 = *v710;
*v475 = v716;
uint32_t const v717 = v671 * v31;
uint32_t const v718 = v86 + v717;
half_4 v719_store;
thread half_4 * v719 = &v719_store;*v719 = v227;
if(v424) {
uint32_t const v720 = v421 / v340;
uint32_t const v721 = uint32_t(v720);
uint32_t const v722 = v718 + v721;
device half_4 const* const v723 = &v3[v722];
half_4 const v724 = *v723;
*v719 = v724;
}
half_4 const v725 = *v719;
*v485 = v725;
uint32_t const v726 = v683 * v31;
uint32_t const v727 = v86 + v726;
half_4 v728_store;
thread half_4 * v728 = &v728_store;*v728 = v227;
if(v424) {
uint32_t const v729 = v421 / v340;
uint32_t const v730 = uint32_t(v729);
uint32_t const v731 = v727 + v730;
device half_4 const* const v732 = &v3[v731];
half_4 const v733 = *v732;
*v728 = v733;
}
half_4 const v734 = *v728;
*v495 = v734;
uint32_t const v735 = v695 * v31;
uint32_t const v736 = v86 + v735;
half_4 v737_store;
thread half_4 * v737 = &v737_store;*v737 = v227;
if(v424) {
uint32_t const v738 = v421 / v340;
uint32_t const v739 = uint32_t(v738);
uint32_t const v740 = v736 + v739;
device half_4 const* const v741 = &v3[v740];
half_4 const v742 = *v741;
*v737 = v742;
}
half_4 const v743 = *v737;
*v505 = v743;
uint32_t const v744 = v707 * v31;
uint32_t const v745 = v86 + v744;
half_4 v746_store;
thread half_4 * v746 = &v746_store;*v746 = v227;
if(v424) {
uint32_t const v747 = v421 / v340;
uint32_t const v748 = uint32_t(v747);
uint32_t const v749 = v745 + v748;
device half_4 const* const v750 = &v3[v749];
half_4 const v751 = *v750;
*v746 = v751;
}
half_4 const v752 = *v746;
*v515 = v752;
bool v753_store;
thread bool * v753 = &v753_store;*v753 = v563;
bool const v754 = *v753;
bool v755_store;
thread bool * v755 = &v755_store;if(v754) {
*v755 = v517;
}
 else {
uint32_t const v756 = v524 * v340;
uint32_t const v757 = uint32_t(v756);
threadgroup uint32_t * const v758 = &(*v191)[v757];
uint32_t const v759 = *v758;
bool const v760 = v759 != v96;
*v755 = v760;
}
bool const v761 = *v755;
*v753 = v761;
bool const v762 = *v753;
bool v763_store;
thread bool * v763 = &v763_store;if(v762) {
*v763 = v517;
}
 else {
uint32_t const v764 = v524 * v340;
uint32_t const v765 = v764 + v120;
uint32_t const v766 = uint32_t(v765);
threadgroup uint32_t * const v767 = &(*v191)[v766];
uint32_t const v768 = *v767;
bool const v769 = v768 != v96;
*v763 = v769;
}
bool const v770 = *v763;
*v753 = v770;
bool const v771 = *v753;
bool v772_store;
thread bool * v772 = &v772_store;if(v771) {
*v772 = v517;
}
 else {
uint32_t const v773 = v524 * v340;
uint32_t const v774 = v773 + v523;
uint32_t const v775 = uint32_t(v774);
threadgroup uint32_t * const v776 = &(*v191)[v775];
uint32_t const v777 = *v776;
bool const v778 = v777 != v96;
*v772 = v778;
}
bool const v779 = *v772;
*v753 = v779;
bool const v780 = *v753;
bool v781_store;
thread bool * v781 = &v781_store;if(v780) {
*v781 = v517;
}
 else {
uint32_t const v782 = v524 * v340;
uint32_t const v783 = 3;
uint32_t const v784 = v782 + v783;
uint32_t const v785 = uint32_t(v784);
threadgroup uint32_t * const v786 = &(*v191)[v785];
uint32_t const v787 = *v786;
bool const v788 = v787 != v96;
*v781 = v788;
}
bool const v789 = *v781;
*v753 = v789;
bool v790_store;
thread bool * v790 = &v790_store;if(v522) {
*v790 = v517;
}
 else {
*v790 = v563;
}
uint32_t const v791 = 320;
uint32_t const v792 = v183 * v791;
uint32_t const v793 = 80;
uint32_t const v794 = v183 * v793;
simdgroup_float8x8 v795_store; thread simdgroup_float8x8 * v795 = &v795_store;*v795 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_half8x8 v796_store; thread simdgroup_half8x8 * v796 = &v796_store;uint32_t const v797 = 72;
threadgroup half_4 * const v798 = &(*v187)[v21];
simdgroup_load(*v796, reinterpret_cast<threadgroup half *>(v798), v797, 0, true);
simdgroup_multiply_accumulate(*v795, *v203, *v796, *v795);
simdgroup_half8x8 v799_store; thread simdgroup_half8x8 * v799 = &v799_store;threadgroup half_4 * const v800 = &(*v187)[v458];
simdgroup_load(*v799, reinterpret_cast<threadgroup half *>(v800), v797, 0, true);
simdgroup_multiply_accumulate(*v795, *v205, *v799, *v795);
simdgroup_half8x8 v801_store; thread simdgroup_half8x8 * v801 = &v801_store;threadgroup half_4 * const v802 = &(*v187)[v413];
simdgroup_load(*v801, reinterpret_cast<threadgroup half *>(v802), v797, 0, true);
simdgroup_multiply_accumulate(*v795, *v206, *v801, *v795);
uint32_t const v803 = 6;
simdgroup_half8x8 v804_store; thread simdgroup_half8x8 * v804 = &v804_store;uint32_t const v805 = 6;
threadgroup half_4 * const v806 = &(*v187)[v805];
simdgroup_load(*v804, reinterpret_cast<threadgroup half *>(v806), v797, 0, true);
simdgroup_multiply_accumulate(*v795, *v207, *v804, *v795);
simdgroup_half8x8 v807_store; thread simdgroup_half8x8 * v807 = &v807_store;threadgroup half_4 * const v808 = &(*v187)[v192];
simdgroup_load(*v807, reinterpret_cast<threadgroup half *>(v808), v797, 0, true);
simdgroup_multiply_accumulate(*v795, *v208, *v807, *v795);
uint32_t const v809 = 10;
simdgroup_half8x8 v810_store; thread simdgroup_half8x8 * v810 = &v810_store;uint32_t const v811 = 10;
threadgroup half_4 * const v812 = &(*v187)[v811];
simdgroup_load(*v810, reinterpret_cast<threadgroup half *>(v812), v797, 0, true);
simdgroup_multiply_accumulate(*v795, *v209, *v810, *v795);
simdgroup_half8x8 v813_store; thread simdgroup_half8x8 * v813 = &v813_store;uint32_t const v814 = 12;
threadgroup half_4 * const v815 = &(*v187)[v814];
simdgroup_load(*v813, reinterpret_cast<threadgroup half *>(v815), v797, 0, true);
simdgroup_multiply_accumulate(*v795, *v210, *v813, *v795);
simdgroup_half8x8 v816_store; thread simdgroup_half8x8 * v816 = &v816_store;uint32_t const v817 = 14;
threadgroup half_4 * const v818 = &(*v187)[v817];
simdgroup_load(*v816, reinterpret_cast<threadgroup half *>(v818), v797, 0, true);
simdgroup_multiply_accumulate(*v795, *v211, *v816, *v795);
uint32_t const v819 = uint32_t(v792);
uint32_t const v820 = 40;
threadgroup float * const v821 = &(*v188)[v819];

simdgroup_store(*v795, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v822_store; thread simdgroup_float8x8 * v822 = &v822_store;*v822 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_half8x8 v823_store; thread simdgroup_half8x8 * v823 = &v823_store;uint32_t const v824 = 144;
uint32_t const v825 = 1008;
threadgroup half_4 * const v826 = &(*v187)[v824];
simdgroup_load(*v823, reinterpret_cast<threadgroup half *>(v826), v797, 0, true);
simdgroup_multiply_accumulate(*v822, *v203, *v823, *v822);
simdgroup_half8x8 v827_store; thread simdgroup_half8x8 * v827 = &v827_store;uint32_t const v828 = 146;
threadgroup half_4 * const v829 = &(*v187)[v828];
simdgroup_load(*v827, reinterpret_cast<threadgroup half *>(v829), v797, 0, true);
simdgroup_multiply_accumulate(*v822, *v205, *v827, *v822);
simdgroup_half8x8 v830_store; thread simdgroup_half8x8 * v830 = &v830_store;uint32_t const v831 = 148;
threadgroup half_4 * const v832 = &(*v187)[v831];
simdgroup_load(*v830, reinterpret_cast<threadgroup half *>(v832), v797, 0, true);
simdgroup_multiply_accumulate(*v822, *v206, *v830, *v822);
simdgroup_half8x8 v833_store; thread simdgroup_half8x8 * v833 = &v833_store;uint32_t const v834 = 150;
threadgroup half_4 * const v835 = &(*v187)[v834];
simdgroup_load(*v833, reinterpret_cast<threadgroup half *>(v835), v797, 0, true);
simdgroup_multiply_accumulate(*v822, *v207, *v833, *v822);
simdgroup_half8x8 v836_store; thread simdgroup_half8x8 * v836 = &v836_store;uint32_t const v837 = 152;
threadgroup half_4 * const v838 = &(*v187)[v837];
simdgroup_load(*v836, reinterpret_cast<threadgroup half *>(v838), v797, 0, true);
simdgroup_multiply_accumulate(*v822, *v208, *v836, *v822);
simdgroup_half8x8 v839_store; thread simdgroup_half8x8 * v839 = &v839_store;uint32_t const v840 = 154;
threadgroup half_4 * const v841 = &(*v187)[v840];
simdgroup_load(*v839, reinterpret_cast<threadgroup half *>(v841), v797, 0, true);
simdgroup_multiply_accumulate(*v822, *v209, *v839, *v822);
simdgroup_half8x8 v842_store; thread simdgroup_half8x8 * v842 = &v842_store;uint32_t const v843 = 156;
threadgroup half_4 * const v844 = &(*v187)[v843];
simdgroup_load(*v842, reinterpret_cast<threadgroup half *>(v844), v797, 0, true);
simdgroup_multiply_accumulate(*v822, *v210, *v842, *v822);
simdgroup_half8x8 v845_store; thread simdgroup_half8x8 * v845 = &v845_store;uint32_t const v846 = 158;
threadgroup half_4 * const v847 = &(*v187)[v846];
simdgroup_load(*v845, reinterpret_cast<threadgroup half *>(v847), v797, 0, true);
simdgroup_multiply_accumulate(*v822, *v211, *v845, *v822);
uint32_t const v848 = v792 + v184;
uint32_t const v849 = uint32_t(v848);
threadgroup float * const v850 = &(*v188)[v849];

simdgroup_store(*v822, reinterpret_cast<threadgroup float *>(v850), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v851_store; thread simdgroup_float8x8 * v851 = &v851_store;*v851 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_half8x8 v852_store; thread simdgroup_half8x8 * v852 = &v852_store;uint32_t const v853 = 288;
uint32_t const v854 = 864;
threadgroup half_4 * const v855 = &(*v187)[v853];
simdgroup_load(*v852, reinterpret_cast<threadgroup half *>(v855), v797, 0, true);
simdgroup_multiply_accumulate(*v851, *v203, *v852, *v851);
simdgroup_half8x8 v856_store; thread simdgroup_half8x8 * v856 = &v856_store;uint32_t const v857 = 290;
threadgroup half_4 * const v858 = &(*v187)[v857];
simdgroup_load(*v856, reinterpret_cast<threadgroup half *>(v858), v797, 0, true);
simdgroup_multiply_accumulate(*v851, *v205, *v856, *v851);
simdgroup_half8x8 v859_store; thread simdgroup_half8x8 * v859 = &v859_store;uint32_t const v860 = 292;
threadgroup half_4 * const v861 = &(*v187)[v860];
simdgroup_load(*v859, reinterpret_cast<threadgroup half *>(v861), v797, 0, true);
simdgroup_multiply_accumulate(*v851, *v206, *v859, *v851);
simdgroup_half8x8 v862_store; thread simdgroup_half8x8 * v862 = &v862_store;uint32_t const v863 = 294;
threadgroup half_4 * const v864 = &(*v187)[v863];
simdgroup_load(*v862, reinterpret_cast<threadgroup half *>(v864), v797, 0, true);
simdgroup_multiply_accumulate(*v851, *v207, *v862, *v851);
simdgroup_half8x8 v865_store; thread simdgroup_half8x8 * v865 = &v865_store;uint32_t const v866 = 296;
threadgroup half_4 * const v867 = &(*v187)[v866];
simdgroup_load(*v865, reinterpret_cast<threadgroup half *>(v867), v797, 0, true);
simdgroup_multiply_accumulate(*v851, *v208, *v865, *v851);
simdgroup_half8x8 v868_store; thread simdgroup_half8x8 * v868 = &v868_store;uint32_t const v869 = 298;
threadgroup half_4 * const v870 = &(*v187)[v869];
simdgroup_load(*v868, reinterpret_cast<threadgroup half *>(v870), v797, 0, true);
simdgroup_multiply_accumulate(*v851, *v209, *v868, *v851);
simdgroup_half8x8 v871_store; thread simdgroup_half8x8 * v871 = &v871_store;uint32_t const v872 = 300;
threadgroup half_4 * const v873 = &(*v187)[v872];
simdgroup_load(*v871, reinterpret_cast<threadgroup half *>(v873), v797, 0, true);
simdgroup_multiply_accumulate(*v851, *v210, *v871, *v851);
simdgroup_half8x8 v874_store; thread simdgroup_half8x8 * v874 = &v874_store;uint32_t const v875 = 302;
threadgroup half_4 * const v876 = &(*v187)[v875];
simdgroup_load(*v874, reinterpret_cast<threadgroup half *>(v876), v797, 0, true);
simdgroup_multiply_accumulate(*v851, *v211, *v874, *v851);
uint32_t const v877 = v792 + v219;
uint32_t const v878 = uint32_t(v877);
threadgroup float * const v879 = &(*v188)[v878];

simdgroup_store(*v851, reinterpret_cast<threadgroup float *>(v879), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v880_store; thread simdgroup_float8x8 * v880 = &v880_store;*v880 = make_filled_simdgroup_matrix<float, 8, 8>(v195);
simdgroup_half8x8 v881_store; thread simdgroup_half8x8 * v881 = &v881_store;uint32_t const v882 = 432;
uint32_t const v883 = 720;
threadgroup half_4 * const v884 = &(*v187)[v882];
simdgroup_load(*v881, reinterpret_cast<threadgroup half *>(v884), v797, 0, true);
simdgroup_multiply_accumulate(*v880, *v203, *v881, *v880);
simdgroup_half8x8 v885_store; thread simdgroup_half8x8 * v885 = &v885_store;uint32_t const v886 = 434;
threadgroup half_4 * const v887 = &(*v187)[v886];
simdgroup_load(*v885, reinterpret_cast<threadgroup half *>(v887), v797, 0, true);
simdgroup_multiply_accumulate(*v880, *v205, *v885, *v880);
simdgroup_half8x8 v888_store; thread simdgroup_half8x8 * v888 = &v888_store;uint32_t const v889 = 436;
threadgroup half_4 * const v890 = &(*v187)[v889];
simdgroup_load(*v888, reinterpret_cast<threadgroup half *>(v890), v797, 0, true);
simdgroup_multiply_accumulate(*v880, *v206, *v888, *v880);
simdgroup_half8x8 v891_store; thread simdgroup_half8x8 * v891 = &v891_store;uint32_t const v892 = 438;
threadgroup half_4 * const v893 = &(*v187)[v892];
simdgroup_load(*v891, reinterpret_cast<threadgroup half *>(v893), v797, 0, true);
simdgroup_multiply_accumulate(*v880, *v207, *v891, *v880);
simdgroup_half8x8 v894_store; thread simdgroup_half8x8 * v894 = &v894_store;uint32_t const v895 = 440;
threadgroup half_4 * const v896 = &(*v187)[v895];
simdgroup_load(*v894, reinterpret_cast<threadgroup half *>(v896), v797, 0, true);
simdgroup_multiply_accumulate(*v880, *v208, *v894, *v880);
simdgroup_half8x8 v897_store; thread simdgroup_half8x8 * v897 = &v897_store;uint32_t const v898 = 442;
threadgroup half_4 * const v899 = &(*v187)[v898];
simdgroup_load(*v897, reinterpret_cast<threadgroup half *>(v899), v797, 0, true);
simdgroup_multiply_accumulate(*v880, *v209, *v897, *v880);
simdgroup_half8x8 v900_store; thread simdgroup_half8x8 * v900 = &v900_store;uint32_t const v901 = 444;
threadgroup half_4 * const v902 = &(*v187)[v901];
simdgroup_load(*v900, reinterpret_cast<threadgroup half *>(v902), v797, 0, true);
simdgroup_multiply_accumulate(*v880, *v210, *v900, *v880);
simdgroup_half8x8 v903_store; thread simdgroup_half8x8 * v903 = &v903_store;uint32_t const v904 = 446;
threadgroup half_4 * const v905 = &(*v187)[v904];
simdgroup_load(*v903, reinterpret_cast<threadgroup half *>(v905), v797, 0, true);
simdgroup_multiply_accumulate(*v880, *v211, *v903, *v880);
uint32_t const v906 = v792 + v461;
uint32_t const v907 = uint32_t(v906);
threadgroup float * const v908 = &(*v188)[v907];

simdgroup_store(*v880, reinterpret_cast<threadgroup float *>(v908), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v909 = v183 * v184;
uint32_t const v910 = v181 + v909;
uint32_t const v911 = v910 + v185;
array<float, 8> v912_store = {};
thread array<float, 8> * v912 = &v912_store;uint32_t const v913 = v186 * v184;
uint32_t const v914 = v519 + v913;
uint32_t const v915 = v185 * v820;
uint32_t const v916 = v792 + v915;
uint32_t const v917 = v916 + v913;
uint32_t const v918 = uint32_t(v917);
threadgroup float * const v919 = &(*v188)[v918];
float const v920 = *v919;
float v921_store;
thread float * v921 = &v921_store;*v921 = v216;
bool const v922 = *v790;
bool v923_store;
thread bool * v923 = &v923_store;if(v922) {
*v923 = v517;
}
 else {
int32_t const v924 = int32_t(v914);
int32_t const v925 = int32_t(v911);
int32_t const v926 = v924 - v925;
bool const v927 = v914 < v75;
int32_t const v928 = *v66;
bool const v929 = v926 <= v928;
bool const v930 = v927 && v929;
bool v931_store;
thread bool * v931 = &v931_store;if(v930) {
*v931 = v517;
}
 else {
*v931 = v563;
}
bool const v932 = *v931;
*v923 = v932;
}
bool const v933 = *v923;
if(v933) {
uint32_t const v934 = min(v911, v176);
float const v935 = v920 * v25;
uint32_t const v936 = v41 * v32;
uint32_t const v937 = v77 * v33;
uint32_t const v938 = v936 + v937;
device float const* const v939 = &v9[v938];
float const v940 = *v939;
int32_t const v941 = int32_t(v934);
int32_t const v942 = v941 + v65;
int32_t const v943 = int32_t(v914);
int32_t const v944 = v942 - v943;
float const v945 = float(v944);
float const v946 = abs(v945);
float const v947 = -v940;
float const v948 = fma(v947, v946, v935);
*v921 = v948;
}
thread float * const v949 = &(*v912)[v21];
float const v950 = *v921;
*v949 = v950;
float const v951 = max(v216, v950);
uint32_t const v952 = v913 + v120;
uint32_t const v953 = v519 + v952;
uint32_t const v954 = v916 + v952;
uint32_t const v955 = uint32_t(v954);
threadgroup float * const v956 = &(*v188)[v955];
float const v957 = *v956;
float v958_store;
thread float * v958 = &v958_store;*v958 = v216;
bool const v959 = *v790;
bool v960_store;
thread bool * v960 = &v960_store;if(v959) {
*v960 = v517;
}
 else {
int32_t const v961 = int32_t(v953);
int32_t const v962 = int32_t(v911);
int32_t const v963 = v961 - v962;
bool const v964 = v953 < v75;
int32_t const v965 = *v66;
bool const v966 = v963 <= v965;
bool const v967 = v964 && v966;
bool v968_store;
thread bool * v968 = &v968_store;if(v967) {
*v968 = v517;
}
 else {
*v968 = v563;
}
bool const v969 = *v968;
*v960 = v969;
}
bool const v970 = *v960;
if(v970) {
uint32_t const v971 = min(v911, v176);
float const v972 = v957 * v25;
uint32_t const v973 = v41 * v32;
uint32_t const v974 = v77 * v33;
uint32_t const v975 = v973 + v974;
device float const* const v976 = &v9[v975];
float const v977 = *v976;
int32_t const v978 = int32_t(v971);
int32_t const v979 = v978 + v65;
int32_t const v980 = int32_t(v953);
int32_t const v981 = v979 - v980;
float const v982 = float(v981);
float const v983 = abs(v982);
float const v984 = -v977;
float const v985 = fma(v984, v983, v972);
*v958 = v985;
}
thread float * const v986 = &(*v912)[v49];
float const v987 = *v958;
*v986 = v987;
float const v988 = max(v951, v987);
uint32_t const v989 = v913 + v523;
uint32_t const v990 = v519 + v989;
uint32_t const v991 = v916 + v989;
uint32_t const v992 = uint32_t(v991);
threadgroup float * const v993 = &(*v188)[v992];
float const v994 = *v993;
float v995_store;
thread float * v995 = &v995_store;*v995 = v216;
bool const v996 = *v790;
bool v997_store;
thread bool * v997 = &v997_store;if(v996) {
*v997 = v517;
}
 else {
int32_t const v998 = int32_t(v990);
int32_t const v999 = int32_t(v911);
int32_t const v1000 = v998 - v999;
bool const v1001 = v990 < v75;
int32_t const v1002 = *v66;
bool const v1003 = v1000 <= v1002;
bool const v1004 = v1001 && v1003;
bool v1005_store;
thread bool * v1005 = &v1005_store;if(v1004) {
*v1005 = v517;
}
 else {
*v1005 = v563;
}
bool const v1006 = *v1005;
*v997 = v1006;
}
bool const v1007 = *v997;
if(v1007) {
uint32_t const v1008 = min(v911, v176);
float const v1009 = v994 * v25;
uint32_t const v1010 = v41 * v32;
uint32_t const v1011 = v77 * v33;
uint32_t const v1012 = v1010 + v1011;
device float const* const v1013 = &v9[v1012];
float const v1014 = *v1013;
int32_t const v1015 = int32_t(v1008);
int32_t const v1016 = v1015 + v65;
int32_t const v1017 = int32_t(v990);
int32_t const v1018 = v1016 - v1017;
float const v1019 = float(v1018);
float const v1020 = abs(v1019);
float const v1021 = -v1014;
float const v1022 = fma(v1021, v1020, v1009);
*v995 = v1022;
}
thread float * const v1023 = &(*v912)[v458];
float const v1024 = *v995;
*v1023 = v1024;
float const v1025 = max(v988, v1024);
uint32_t const v1026 = 3;
uint32_t const v1027 = v913 + v1026;
uint32_t const v1028 = v519 + v1027;
uint32_t const v1029 = v916 + v1027;
uint32_t const v1030 = uint32_t(v1029);
threadgroup float * const v1031 = &(*v188)[v1030];
float const v1032 = *v1031;
float v1033_store;
thread float * v1033 = &v1033_store;*v1033 = v216;
bool const v1034 = *v790;
bool v1035_store;
thread bool * v1035 = &v1035_store;if(v1034) {
*v1035 = v517;
}
 else {
int32_t const v1036 = int32_t(v1028);
int32_t const v1037 = int32_t(v911);
int32_t const v1038 = v1036 - v1037;
bool const v1039 = v1028 < v75;
int32_t const v1040 = *v66;
bool const v1041 = v1038 <= v1040;
bool const v1042 = v1039 && v1041;
bool v1043_store;
thread bool * v1043 = &v1043_store;if(v1042) {
*v1043 = v517;
}
 else {
*v1043 = v563;
}
bool const v1044 = *v1043;
*v1035 = v1044;
}
bool const v1045 = *v1035;
if(v1045) {
uint32_t const v1046 = min(v911, v176);
float const v1047 = v1032 * v25;
uint32_t const v1048 = v41 * v32;
uint32_t const v1049 = v77 * v33;
uint32_t const v1050 = v1048 + v1049;
device float const* const v1051 = &v9[v1050];
float const v1052 = *v1051;
int32_t const v1053 = int32_t(v1046);
int32_t const v1054 = v1053 + v65;
int32_t const v1055 = int32_t(v1028);
int32_t const v1056 = v1054 - v1055;
float const v1057 = float(v1056);
float const v1058 = abs(v1057);
float const v1059 = -v1052;
float const v1060 = fma(v1059, v1058, v1047);
*v1033 = v1060;
}
thread float * const v1061 = &(*v912)[v474];
float const v1062 = *v1033;
*v1061 = v1062;
float const v1063 = max(v1025, v1062);
uint32_t const v1064 = v913 + v340;
uint32_t const v1065 = v519 + v1064;
uint32_t const v1066 = v916 + v1064;
uint32_t const v1067 = uint32_t(v1066);
threadgroup float * const v1068 = &(*v188)[v1067];
float const v1069 = *v1068;
float v1070_store;
thread float * v1070 = &v1070_store;*v1070 = v216;
bool const v1071 = *v790;
bool v1072_store;
thread bool * v1072 = &v1072_store;if(v1071) {
*v1072 = v517;
}
 else {
int32_t const v1073 = int32_t(v1065);
int32_t const v1074 = int32_t(v911);
int32_t const v1075 = v1073 - v1074;
bool const v1076 = v1065 < v75;
int32_t const v1077 = *v66;
bool const v1078 = v1075 <= v1077;
bool const v1079 = v1076 && v1078;
bool v1080_store;
thread bool * v1080 = &v1080_store;if(v1079) {
*v1080 = v517;
}
 else {
*v1080 = v563;
}
bool const v1081 = *v1080;
*v1072 = v1081;
}
bool const v1082 = *v1072;
if(v1082) {
uint32_t const v1083 = min(v911, v176);
float const v1084 = v1069 * v25;
uint32_t const v1085 = v41 * v32;
uint32_t const v1086 = v77 * v33;
uint32_t const v1087 = v1085 + v1086;
device float const* const v1088 = &v9[v1087];
float const v1089 = *v1088;
int32_t const v1090 = int32_t(v1083);
int32_t const v1091 = v1090 + v65;
int32_t const v1092 = int32_t(v1065);
int32_t const v1093 = v1091 - v1092;
float const v1094 = float(v1093);
float const v1095 = abs(v1094);
float const v1096 = -v1089;
float const v1097 = fma(v1096, v1095, v1084);
*v1070 = v1097;
}
thread float * const v1098 = &(*v912)[v413];
float const v1099 = *v1070;
*v1098 = v1099;
float const v1100 = max(v1063, v1099);
uint32_t const v1101 = 5;
uint32_t const v1102 = v913 + v1101;
uint32_t const v1103 = v519 + v1102;
uint32_t const v1104 = v916 + v1102;
uint32_t const v1105 = uint32_t(v1104);
threadgroup float * const v1106 = &(*v188)[v1105];
float const v1107 = *v1106;
float v1108_store;
thread float * v1108 = &v1108_store;*v1108 = v216;
bool const v1109 = *v790;
bool v1110_store;
thread bool * v1110 = &v1110_store;if(v1109) {
*v1110 = v517;
}
 else {
int32_t const v1111 = int32_t(v1103);
int32_t const v1112 = int32_t(v911);
int32_t const v1113 = v1111 - v1112;
bool const v1114 = v1103 < v75;
int32_t const v1115 = *v66;
bool const v1116 = v1113 <= v1115;
bool const v1117 = v1114 && v1116;
bool v1118_store;
thread bool * v1118 = &v1118_store;if(v1117) {
*v1118 = v517;
}
 else {
*v1118 = v563;
}
bool const v1119 = *v1118;
*v1110 = v1119;
}
bool const v1120 = *v1110;
if(v1120) {
uint32_t const v1121 = min(v911, v176);
float const v1122 = v1107 * v25;
uint32_t const v1123 = v41 * v32;
uint32_t const v1124 = v77 * v33;
uint32_t const v1125 = v1123 + v1124;
device float const* const v1126 = &v9[v1125];
float const v1127 = *v1126;
int32_t const v1128 = int32_t(v1121);
int32_t const v1129 = v1128 + v65;
int32_t const v1130 = int32_t(v1103);
int32_t const v1131 = v1129 - v1130;
float const v1132 = float(v1131);
float const v1133 = abs(v1132);
float const v1134 = -v1127;
float const v1135 = fma(v1134, v1133, v1122);
*v1108 = v1135;
}
uint32_t const v1136 = 5;
thread float * const v1137 = &(*v912)[v1136];
float const v1138 = *v1108;
*v1137 = v1138;
float const v1139 = max(v1100, v1138);
uint32_t const v1140 = v913 + v803;
uint32_t const v1141 = v519 + v1140;
uint32_t const v1142 = v916 + v1140;
uint32_t const v1143 = uint32_t(v1142);
threadgroup float * const v1144 = &(*v188)[v1143];
float const v1145 = *v1144;
float v1146_store;
thread float * v1146 = &v1146_store;*v1146 = v216;
bool const v1147 = *v790;
bool v1148_store;
thread bool * v1148 = &v1148_store;if(v1147) {
*v1148 = v517;
}
 else {
int32_t const v1149 = int32_t(v1141);
int32_t const v1150 = int32_t(v911);
int32_t const v1151 = v1149 - v1150;
bool const v1152 = v1141 < v75;
int32_t const v1153 = *v66;
bool const v1154 = v1151 <= v1153;
bool const v1155 = v1152 && v1154;
bool v1156_store;
thread bool * v1156 = &v1156_store;if(v1155) {
*v1156 = v517;
}
 else {
*v1156 = v563;
}
bool const v1157 = *v1156;
*v1148 = v1157;
}
bool const v1158 = *v1148;
if(v1158) {
uint32_t const v1159 = min(v911, v176);
float const v1160 = v1145 * v25;
uint32_t const v1161 = v41 * v32;
uint32_t const v1162 = v77 * v33;
uint32_t const v1163 = v1161 + v1162;
device float const* const v1164 = &v9[v1163];
float const v1165 = *v1164;
int32_t const v1166 = int32_t(v1159);
int32_t const v1167 = v1166 + v65;
int32_t const v1168 = int32_t(v1141);
int32_t const v1169 = v1167 - v1168;
float const v1170 = float(v1169);
float const v1171 = abs(v1170);
float const v1172 = -v1165;
float const v1173 = fma(v1172, v1171, v1160);
*v1146 = v1173;
}
thread float * const v1174 = &(*v912)[v805];
float const v1175 = *v1146;
*v1174 = v1175;
float const v1176 = max(v1139, v1175);
uint32_t const v1177 = 7;
uint32_t const v1178 = v913 + v1177;
uint32_t const v1179 = v519 + v1178;
uint32_t const v1180 = v916 + v1178;
uint32_t const v1181 = uint32_t(v1180);
threadgroup float * const v1182 = &(*v188)[v1181];
float const v1183 = *v1182;
float v1184_store;
thread float * v1184 = &v1184_store;*v1184 = v216;
bool const v1185 = *v790;
bool v1186_store;
thread bool * v1186 = &v1186_store;if(v1185) {
*v1186 = v517;
}
 else {
int32_t const v1187 = int32_t(v1179);
int32_t const v1188 = int32_t(v911);
int32_t const v1189 = v1187 - v1188;
bool const v1190 = v1179 < v75;
int32_t const v1191 = *v66;
bool const v1192 = v1189 <= v1191;
bool const v1193 = v1190 && v1192;
bool v1194_store;
thread bool * v1194 = &v1194_store;if(v1193) {
*v1194 = v517;
}
 else {
*v1194 = v563;
}
bool const v1195 = *v1194;
*v1186 = v1195;
}
bool const v1196 = *v1186;
if(v1196) {
uint32_t const v1197 = min(v911, v176);
float const v1198 = v1183 * v25;
uint32_t const v1199 = v41 * v32;
uint32_t const v1200 = v77 * v33;
uint32_t const v1201 = v1199 + v1200;
device float const* const v1202 = &v9[v1201];
float const v1203 = *v1202;
int32_t const v1204 = int32_t(v1197);
int32_t const v1205 = v1204 + v65;
int32_t const v1206 = int32_t(v1179);
int32_t const v1207 = v1205 - v1206;
float const v1208 = float(v1207);
float const v1209 = abs(v1208);
float const v1210 = -v1203;
float const v1211 = fma(v1210, v1209, v1198);
*v1184 = v1211;
}
uint32_t const v1212 = 7;
thread float * const v1213 = &(*v912)[v1212];
float const v1214 = *v1184;
*v1213 = v1214;
float const v1215 = max(v1176, v1214);
float const v1216 = simd_shuffle_xor(v1215, v184);;
float const v1217 = max(v1215, v1216);
float const v1218 = simd_shuffle_xor(v1217, v219);;
float const v1219 = max(v1217, v1218);
float const v1220 = *v215;
float const v1221 = 5.54517698;
float const v1222 = v1220 + v1221;
bool const v1223 = v1219 > v1222;
float const v1224 = v1223 ? v1219 : v1220;
float const v1225 = v1220 - v1224;
float const v1226 = exp(v1225);bool const v1227 = v1224 != v1220;
bool v1228_store;
thread bool * v1228 = &v1228_store;if(v1227) {
bool const v1229 = v1220 != v216;
*v1228 = v1229;
}
 else {
*v1228 = v563;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1230 = *v1228;
bool const v1231 = simd_any(v1230);;
if(v1231) {

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1232 = v186 * v523;
uint32_t const v1233 = v916 + v1232;
uint32_t const v1234 = uint32_t(v1233);
threadgroup float * const v1235 = &(*v188)[v1234];
float const v1236 = *v1235;
float const v1237 = v1236 * v1226;
*v1235 = v1237;
uint32_t const v1238 = v1233 + v120;
uint32_t const v1239 = uint32_t(v1238);
threadgroup float * const v1240 = &(*v188)[v1239];
float const v1241 = *v1240;
float const v1242 = v1241 * v1226;
*v1240 = v1242;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1243 = *v1235;
float const v1244 = v1243 * v1226;
*v1235 = v1244;
float const v1245 = *v1240;
float const v1246 = v1245 * v1226;
*v1240 = v1246;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1247 = *v1235;
float const v1248 = v1247 * v1226;
*v1235 = v1248;
float const v1249 = *v1240;
float const v1250 = v1249 * v1226;
*v1240 = v1250;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v198, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1251 = *v1235;
float const v1252 = v1251 * v1226;
*v1235 = v1252;
float const v1253 = *v1240;
float const v1254 = v1253 * v1226;
*v1240 = v1254;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v198, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v199, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1255 = *v1235;
float const v1256 = v1255 * v1226;
*v1235 = v1256;
float const v1257 = *v1240;
float const v1258 = v1257 * v1226;
*v1240 = v1258;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v199, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v200, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1259 = *v1235;
float const v1260 = v1259 * v1226;
*v1235 = v1260;
float const v1261 = *v1240;
float const v1262 = v1261 * v1226;
*v1240 = v1262;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v200, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v201, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1263 = *v1235;
float const v1264 = v1263 * v1226;
*v1235 = v1264;
float const v1265 = *v1240;
float const v1266 = v1265 * v1226;
*v1240 = v1266;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v201, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v202, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1267 = *v1235;
float const v1268 = v1267 * v1226;
*v1235 = v1268;
float const v1269 = *v1240;
float const v1270 = v1269 * v1226;
*v1240 = v1270;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v202, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v215 = v1224;
float const v1271 = *v949;
uint32_t const v1272 = reinterpret_cast<const thread uint32_t&>(v1271);
uint32_t const v1273 = 4286578687;
bool const v1274 = v1272 == v1273;
float const v1275 = v1271 - v1224;
float const v1276 = exp(v1275);float const v1277 = v1274 ? v195 : v1276;
half const v1278 = half(v1277);
half_4 const v1279 = [&]{
half_4 tmp = v227;
tmp.i_0 = v1278;
return tmp;
}();
float const v1280 = *v986;
uint32_t const v1281 = reinterpret_cast<const thread uint32_t&>(v1280);
bool const v1282 = v1281 == v1273;
float const v1283 = v1280 - v1224;
float const v1284 = exp(v1283);float const v1285 = v1282 ? v195 : v1284;
float const v1286 = v1277 + v1285;
half const v1287 = half(v1285);
half_4 const v1288 = [&]{
half_4 tmp = v1279;
tmp.i_1 = v1287;
return tmp;
}();
float const v1289 = *v1023;
uint32_t const v1290 = reinterpret_cast<const thread uint32_t&>(v1289);
bool const v1291 = v1290 == v1273;
float const v1292 = v1289 - v1224;
float const v1293 = exp(v1292);float const v1294 = v1291 ? v195 : v1293;
float const v1295 = v1286 + v1294;
half const v1296 = half(v1294);
half_4 const v1297 = [&]{
half_4 tmp = v1288;
tmp.i_2 = v1296;
return tmp;
}();
float const v1298 = *v1061;
uint32_t const v1299 = reinterpret_cast<const thread uint32_t&>(v1298);
bool const v1300 = v1299 == v1273;
float const v1301 = v1298 - v1224;
float const v1302 = exp(v1301);float const v1303 = v1300 ? v195 : v1302;
float const v1304 = v1295 + v1303;
half const v1305 = half(v1303);
half_4 const v1306 = [&]{
half_4 tmp = v1297;
tmp.i_3 = v1305;
return tmp;
}();
uint32_t const v1307 = v185 * v809;
uint32_t const v1308 = v794 + v1307;
uint32_t const v1309 = v186 * v523;
uint32_t const v1310 = v1308 + v1309;
uint32_t const v1311 = uint32_t(v1310);
threadgroup half_4 * const v1312 = &(*v189)[v1311];
*v1312 = v1306;
float const v1313 = *v1098;
uint32_t const v1314 = reinterpret_cast<const thread uint32_t&>(v1313);
bool const v1315 = v1314 == v1273;
float const v1316 = v1313 - v1224;
float const v1317 = exp(v1316);float const v1318 = v1315 ? v195 : v1317;
float const v1319 = v1304 + v1318;
half const v1320 = half(v1318);
half_4 const v1321 = [&]{
half_4 tmp = v227;
tmp.i_0 = v1320;
return tmp;
}();
float const v1322 = *v1137;
uint32_t const v1323 = reinterpret_cast<const thread uint32_t&>(v1322);
bool const v1324 = v1323 == v1273;
float const v1325 = v1322 - v1224;
float const v1326 = exp(v1325);float const v1327 = v1324 ? v195 : v1326;
float const v1328 = v1319 + v1327;
half const v1329 = half(v1327);
half_4 const v1330 = [&]{
half_4 tmp = v1321;
tmp.i_1 = v1329;
return tmp;
}();
float const v1331 = *v1174;
uint32_t const v1332 = reinterpret_cast<const thread uint32_t&>(v1331);
bool const v1333 = v1332 == v1273;
float const v1334 = v1331 - v1224;
float const v1335 = exp(v1334);float const v1336 = v1333 ? v195 : v1335;
float const v1337 = v1328 + v1336;
half const v1338 = half(v1336);
half_4 const v1339 = [&]{
half_4 tmp = v1330;
tmp.i_2 = v1338;
return tmp;
}();
float const v1340 = *v1213;
uint32_t const v1341 = reinterpret_cast<const thread uint32_t&>(v1340);
bool const v1342 = v1341 == v1273;
float const v1343 = v1340 - v1224;
float const v1344 = exp(v1343);float const v1345 = v1342 ? v195 : v1344;
float const v1346 = v1337 + v1345;
half const v1347 = half(v1345);
half_4 const v1348 = [&]{
half_4 tmp = v1339;
tmp.i_3 = v1347;
return tmp;
}();
uint32_t const v1349 = v1310 + v120;
uint32_t const v1350 = uint32_t(v1349);
threadgroup half_4 * const v1351 = &(*v189)[v1350];
*v1351 = v1348;
float const v1352 = *v217;
float const v1353 = fma(v1352, v1226, v1346);
*v217 = v1353;
float const v1354 = *v218;
float const v1355 = fma(v1354, v1226, v1346);
*v218 = v1355;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1356 = *v790;
bool const v1357 = !v1356;
bool const v1358 = *v753;
bool const v1359 = v1358 && v1357;
if(v1359) {

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1360 = v916 + v1309;
for(uint32_t v1361 = v96; v1361 < v146; v1361 += v120) {
uint32_t const v1362 = v1361 / v340;
uint32_t const v1363 = v1308 + v1362;
uint32_t const v1364 = uint32_t(v1363);
threadgroup half_4 * const v1365 = &(*v189)[v1364];
half_4 const v1366 = *v1365;
uint32_t const v1367 = v1361 % v340;
half const v1368 = v1366.i_0;
float const v1369 = float(v1368);
float v1370_store;
thread float * v1370 = &v1370_store;*v1370 = v1369;
bool const v1371 = v1367 == v120;
if(v1371) {
half const v1372 = v1366.i_1;
float const v1373 = float(v1372);
*v1370 = v1373;
}
bool const v1374 = v1367 == v523;
if(v1374) {
half const v1375 = v1366.i_2;
float const v1376 = float(v1375);
*v1370 = v1376;
}
bool const v1377 = v1367 == v1026;
if(v1377) {
half const v1378 = v1366.i_3;
float const v1379 = float(v1378);
*v1370 = v1379;
}
float const v1380 = *v1370;
uint32_t const v1381 = reinterpret_cast<const thread uint32_t&>(v1380);
bool const v1382 = v1381 == v96;
bool const v1383 = !v1382;
if(v1383) {
uint32_t const v1384 = v1361 * v244;
uint32_t const v1385 = v541 + v1384;
uint32_t const v1386 = v1309 / v340;
uint32_t const v1387 = v1385 + v1386;
uint32_t const v1388 = uint32_t(v1387);
threadgroup half_4 * const v1389 = &(*v187)[v1388];
half_4 const v1390 = *v1389;
half const v1391 = v1390.i_0;
float const v1392 = float(v1391);
float v1393_store;
thread float * v1393 = &v1393_store;*v1393 = v1392;
uint32_t const v1394 = v186 % v523;
bool const v1395 = v1394 == v120;
if(v1395) {
half const v1396 = v1390.i_2;
float const v1397 = float(v1396);
*v1393 = v1397;
}
uint32_t const v1398 = uint32_t(v1360);
float const v1399 = *v1370;
float const v1400 = *v1393;
threadgroup float * const v1401 = &(*v188)[v1398];
float const v1402 = *v1401;
float const v1403 = fma(v1399, v1400, v1402);
*v1401 = v1403;
half const v1404 = v1390.i_1;
float const v1405 = float(v1404);
float v1406_store;
thread float * v1406 = &v1406_store;*v1406 = v1405;
if(v1395) {
half const v1407 = v1390.i_3;
float const v1408 = float(v1407);
*v1406 = v1408;
}
uint32_t const v1409 = v1360 + v120;
uint32_t const v1410 = uint32_t(v1409);
float const v1411 = *v1370;
float const v1412 = *v1406;
threadgroup float * const v1413 = &(*v188)[v1410];
float const v1414 = *v1413;
float const v1415 = fma(v1411, v1412, v1414);
*v1413 = v1415;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1416 = v96; v1416 < v146; v1416 += v120) {
uint32_t const v1417 = v1416 / v340;
uint32_t const v1418 = v1308 + v1417;
uint32_t const v1419 = uint32_t(v1418);
threadgroup half_4 * const v1420 = &(*v189)[v1419];
half_4 const v1421 = *v1420;
uint32_t const v1422 = v1416 % v340;
half const v1423 = v1421.i_0;
float const v1424 = float(v1423);
float v1425_store;
thread float * v1425 = &v1425_store;*v1425 = v1424;
bool const v1426 = v1422 == v120;
if(v1426) {
half const v1427 = v1421.i_1;
float const v1428 = float(v1427);
*v1425 = v1428;
}
bool const v1429 = v1422 == v523;
if(v1429) {
half const v1430 = v1421.i_2;
float const v1431 = float(v1430);
*v1425 = v1431;
}
bool const v1432 = v1422 == v1026;
if(v1432) {
half const v1433 = v1421.i_3;
float const v1434 = float(v1433);
*v1425 = v1434;
}
float const v1435 = *v1425;
uint32_t const v1436 = reinterpret_cast<const thread uint32_t&>(v1435);
bool const v1437 = v1436 == v96;
bool const v1438 = !v1437;
if(v1438) {
uint32_t const v1439 = v1416 * v244;
uint32_t const v1440 = 578;
uint32_t const v1441 = v1440 + v1439;
uint32_t const v1442 = v1309 / v340;
uint32_t const v1443 = v1441 + v1442;
uint32_t const v1444 = uint32_t(v1443);
threadgroup half_4 * const v1445 = &(*v187)[v1444];
half_4 const v1446 = *v1445;
half const v1447 = v1446.i_0;
float const v1448 = float(v1447);
float v1449_store;
thread float * v1449 = &v1449_store;*v1449 = v1448;
uint32_t const v1450 = v186 % v523;
bool const v1451 = v1450 == v120;
if(v1451) {
half const v1452 = v1446.i_2;
float const v1453 = float(v1452);
*v1449 = v1453;
}
uint32_t const v1454 = uint32_t(v1360);
float const v1455 = *v1425;
float const v1456 = *v1449;
threadgroup float * const v1457 = &(*v188)[v1454];
float const v1458 = *v1457;
float const v1459 = fma(v1455, v1456, v1458);
*v1457 = v1459;
half const v1460 = v1446.i_1;
float const v1461 = float(v1460);
float v1462_store;
thread float * v1462 = &v1462_store;*v1462 = v1461;
if(v1451) {
half const v1463 = v1446.i_3;
float const v1464 = float(v1463);
*v1462 = v1464;
}
uint32_t const v1465 = v1360 + v120;
uint32_t const v1466 = uint32_t(v1465);
float const v1467 = *v1425;
float const v1468 = *v1462;
threadgroup float * const v1469 = &(*v188)[v1466];
float const v1470 = *v1469;
float const v1471 = fma(v1467, v1468, v1470);
*v1469 = v1471;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1472 = v96; v1472 < v146; v1472 += v120) {
uint32_t const v1473 = v1472 / v340;
uint32_t const v1474 = v1308 + v1473;
uint32_t const v1475 = uint32_t(v1474);
threadgroup half_4 * const v1476 = &(*v189)[v1475];
half_4 const v1477 = *v1476;
uint32_t const v1478 = v1472 % v340;
half const v1479 = v1477.i_0;
float const v1480 = float(v1479);
float v1481_store;
thread float * v1481 = &v1481_store;*v1481 = v1480;
bool const v1482 = v1478 == v120;
if(v1482) {
half const v1483 = v1477.i_1;
float const v1484 = float(v1483);
*v1481 = v1484;
}
bool const v1485 = v1478 == v523;
if(v1485) {
half const v1486 = v1477.i_2;
float const v1487 = float(v1486);
*v1481 = v1487;
}
bool const v1488 = v1478 == v1026;
if(v1488) {
half const v1489 = v1477.i_3;
float const v1490 = float(v1489);
*v1481 = v1490;
}
float const v1491 = *v1481;
uint32_t const v1492 = reinterpret_cast<const thread uint32_t&>(v1491);
bool const v1493 = v1492 == v96;
bool const v1494 = !v1493;
if(v1494) {
uint32_t const v1495 = v1472 * v244;
uint32_t const v1496 = 580;
uint32_t const v1497 = v1496 + v1495;
uint32_t const v1498 = v1309 / v340;
uint32_t const v1499 = v1497 + v1498;
uint32_t const v1500 = uint32_t(v1499);
threadgroup half_4 * const v1501 = &(*v187)[v1500];
half_4 const v1502 = *v1501;
half const v1503 = v1502.i_0;
float const v1504 = float(v1503);
float v1505_store;
thread float * v1505 = &v1505_store;*v1505 = v1504;
uint32_t const v1506 = v186 % v523;
bool const v1507 = v1506 == v120;
if(v1507) {
half const v1508 = v1502.i_2;
float const v1509 = float(v1508);
*v1505 = v1509;
}
uint32_t const v1510 = uint32_t(v1360);
float const v1511 = *v1481;
float const v1512 = *v1505;
threadgroup float * const v1513 = &(*v188)[v1510];
float const v1514 = *v1513;
float const v1515 = fma(v1511, v1512, v1514);
*v1513 = v1515;
half const v1516 = v1502.i_1;
float const v1517 = float(v1516);
float v1518_store;
thread float * v1518 = &v1518_store;*v1518 = v1517;
if(v1507) {
half const v1519 = v1502.i_3;
float const v1520 = float(v1519);
*v1518 = v1520;
}
uint32_t const v1521 = v1360 + v120;
uint32_t const v1522 = uint32_t(v1521);
float const v1523 = *v1481;
float const v1524 = *v1518;
threadgroup float * const v1525 = &(*v188)[v1522];
float const v1526 = *v1525;
float const v1527 = fma(v1523, v1524, v1526);
*v1525 = v1527;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v198, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1528 = v96; v1528 < v146; v1528 += v120) {
uint32_t const v1529 = v1528 / v340;
uint32_t const v1530 = v1308 + v1529;
uint32_t const v1531 = uint32_t(v1530);
threadgroup half_4 * const v1532 = &(*v189)[v1531];
half_4 const v1533 = *v1532;
uint32_t const v1534 = v1528 % v340;
half const v1535 = v1533.i_0;
float const v1536 = float(v1535);
float v1537_store;
thread float * v1537 = &v1537_store;*v1537 = v1536;
bool const v1538 = v1534 == v120;
if(v1538) {
half const v1539 = v1533.i_1;
float const v1540 = float(v1539);
*v1537 = v1540;
}
bool const v1541 = v1534 == v523;
if(v1541) {
half const v1542 = v1533.i_2;
float const v1543 = float(v1542);
*v1537 = v1543;
}
bool const v1544 = v1534 == v1026;
if(v1544) {
half const v1545 = v1533.i_3;
float const v1546 = float(v1545);
*v1537 = v1546;
}
float const v1547 = *v1537;
uint32_t const v1548 = reinterpret_cast<const thread uint32_t&>(v1547);
bool const v1549 = v1548 == v96;
bool const v1550 = !v1549;
if(v1550) {
uint32_t const v1551 = v1528 * v244;
uint32_t const v1552 = 582;
uint32_t const v1553 = v1552 + v1551;
uint32_t const v1554 = v1309 / v340;
uint32_t const v1555 = v1553 + v1554;
uint32_t const v1556 = uint32_t(v1555);
threadgroup half_4 * const v1557 = &(*v187)[v1556];
half_4 const v1558 = *v1557;
half const v1559 = v1558.i_0;
float const v1560 = float(v1559);
float v1561_store;
thread float * v1561 = &v1561_store;*v1561 = v1560;
uint32_t const v1562 = v186 % v523;
bool const v1563 = v1562 == v120;
if(v1563) {
half const v1564 = v1558.i_2;
float const v1565 = float(v1564);
*v1561 = v1565;
}
uint32_t const v1566 = uint32_t(v1360);
float const v1567 = *v1537;
float const v1568 = *v1561;
threadgroup float * const v1569 = &(*v188)[v1566];
float const v1570 = *v1569;
float const v1571 = fma(v1567, v1568, v1570);
*v1569 = v1571;
half const v1572 = v1558.i_1;
float const v1573 = float(v1572);
float v1574_store;
thread float * v1574 = &v1574_store;*v1574 = v1573;
if(v1563) {
half const v1575 = v1558.i_3;
float const v1576 = float(v1575);
*v1574 = v1576;
}
uint32_t const v1577 = v1360 + v120;
uint32_t const v1578 = uint32_t(v1577);
float const v1579 = *v1537;
float const v1580 = *v1574;
threadgroup float * const v1581 = &(*v188)[v1578];
float const v1582 = *v1581;
float const v1583 = fma(v1579, v1580, v1582);
*v1581 = v1583;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v198, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v199, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1584 = v96; v1584 < v146; v1584 += v120) {
uint32_t const v1585 = v1584 / v340;
uint32_t const v1586 = v1308 + v1585;
uint32_t const v1587 = uint32_t(v1586);
threadgroup half_4 * const v1588 = &(*v189)[v1587];
half_4 const v1589 = *v1588;
uint32_t const v1590 = v1584 % v340;
half const v1591 = v1589.i_0;
float const v1592 = float(v1591);
float v1593_store;
thread float * v1593 = &v1593_store;*v1593 = v1592;
bool const v1594 = v1590 == v120;
if(v1594) {
half const v1595 = v1589.i_1;
float const v1596 = float(v1595);
*v1593 = v1596;
}
bool const v1597 = v1590 == v523;
if(v1597) {
half const v1598 = v1589.i_2;
float const v1599 = float(v1598);
*v1593 = v1599;
}
bool const v1600 = v1590 == v1026;
if(v1600) {
half const v1601 = v1589.i_3;
float const v1602 = float(v1601);
*v1593 = v1602;
}
float const v1603 = *v1593;
uint32_t const v1604 = reinterpret_cast<const thread uint32_t&>(v1603);
bool const v1605 = v1604 == v96;
bool const v1606 = !v1605;
if(v1606) {
uint32_t const v1607 = v1584 * v244;
uint32_t const v1608 = 584;
uint32_t const v1609 = v1608 + v1607;
uint32_t const v1610 = v1309 / v340;
uint32_t const v1611 = v1609 + v1610;
uint32_t const v1612 = uint32_t(v1611);
threadgroup half_4 * const v1613 = &(*v187)[v1612];
half_4 const v1614 = *v1613;
half const v1615 = v1614.i_0;
float const v1616 = float(v1615);
float v1617_store;
thread float * v1617 = &v1617_store;*v1617 = v1616;
uint32_t const v1618 = v186 % v523;
bool const v1619 = v1618 == v120;
if(v1619) {
half const v1620 = v1614.i_2;
float const v1621 = float(v1620);
*v1617 = v1621;
}
uint32_t const v1622 = uint32_t(v1360);
float const v1623 = *v1593;
float const v1624 = *v1617;
threadgroup float * const v1625 = &(*v188)[v1622];
float const v1626 = *v1625;
float const v1627 = fma(v1623, v1624, v1626);
*v1625 = v1627;
half const v1628 = v1614.i_1;
float const v1629 = float(v1628);
float v1630_store;
thread float * v1630 = &v1630_store;*v1630 = v1629;
if(v1619) {
half const v1631 = v1614.i_3;
float const v1632 = float(v1631);
*v1630 = v1632;
}
uint32_t const v1633 = v1360 + v120;
uint32_t const v1634 = uint32_t(v1633);
float const v1635 = *v1593;
float const v1636 = *v1630;
threadgroup float * const v1637 = &(*v188)[v1634];
float const v1638 = *v1637;
float const v1639 = fma(v1635, v1636, v1638);
*v1637 = v1639;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v199, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v200, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1640 = v96; v1640 < v146; v1640 += v120) {
uint32_t const v1641 = v1640 / v340;
uint32_t const v1642 = v1308 + v1641;
uint32_t const v1643 = uint32_t(v1642);
threadgroup half_4 * const v1644 = &(*v189)[v1643];
half_4 const v1645 = *v1644;
uint32_t const v1646 = v1640 % v340;
half const v1647 = v1645.i_0;
float const v1648 = float(v1647);
float v1649_store;
thread float * v1649 = &v1649_store;*v1649 = v1648;
bool const v1650 = v1646 == v120;
if(v1650) {
half const v1651 = v1645.i_1;
float const v1652 = float(v1651);
*v1649 = v1652;
}
bool const v1653 = v1646 == v523;
if(v1653) {
half const v1654 = v1645.i_2;
float const v1655 = float(v1654);
*v1649 = v1655;
}
bool const v1656 = v1646 == v1026;
if(v1656) {
half const v1657 = v1645.i_3;
float const v1658 = float(v1657);
*v1649 = v1658;
}
float const v1659 = *v1649;
uint32_t const v1660 = reinterpret_cast<const thread uint32_t&>(v1659);
bool const v1661 = v1660 == v96;
bool const v1662 = !v1661;
if(v1662) {
uint32_t const v1663 = v1640 * v244;
uint32_t const v1664 = 586;
uint32_t const v1665 = v1664 + v1663;
uint32_t const v1666 = v1309 / v340;
uint32_t const v1667 = v1665 + v1666;
uint32_t const v1668 = uint32_t(v1667);
threadgroup half_4 * const v1669 = &(*v187)[v1668];
half_4 const v1670 = *v1669;
half const v1671 = v1670.i_0;
float const v1672 = float(v1671);
float v1673_store;
thread float * v1673 = &v1673_store;*v1673 = v1672;
uint32_t const v1674 = v186 % v523;
bool const v1675 = v1674 == v120;
if(v1675) {
half const v1676 = v1670.i_2;
float const v1677 = float(v1676);
*v1673 = v1677;
}
uint32_t const v1678 = uint32_t(v1360);
float const v1679 = *v1649;
float const v1680 = *v1673;
threadgroup float * const v1681 = &(*v188)[v1678];
float const v1682 = *v1681;
float const v1683 = fma(v1679, v1680, v1682);
*v1681 = v1683;
half const v1684 = v1670.i_1;
float const v1685 = float(v1684);
float v1686_store;
thread float * v1686 = &v1686_store;*v1686 = v1685;
if(v1675) {
half const v1687 = v1670.i_3;
float const v1688 = float(v1687);
*v1686 = v1688;
}
uint32_t const v1689 = v1360 + v120;
uint32_t const v1690 = uint32_t(v1689);
float const v1691 = *v1649;
float const v1692 = *v1686;
threadgroup float * const v1693 = &(*v188)[v1690];
float const v1694 = *v1693;
float const v1695 = fma(v1691, v1692, v1694);
*v1693 = v1695;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v200, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v201, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1696 = v96; v1696 < v146; v1696 += v120) {
uint32_t const v1697 = v1696 / v340;
uint32_t const v1698 = v1308 + v1697;
uint32_t const v1699 = uint32_t(v1698);
threadgroup half_4 * const v1700 = &(*v189)[v1699];
half_4 const v1701 = *v1700;
uint32_t const v1702 = v1696 % v340;
half const v1703 = v1701.i_0;
float const v1704 = float(v1703);
float v1705_store;
thread float * v1705 = &v1705_store;*v1705 = v1704;
bool const v1706 = v1702 == v120;
if(v1706) {
half const v1707 = v1701.i_1;
float const v1708 = float(v1707);
*v1705 = v1708;
}
bool const v1709 = v1702 == v523;
if(v1709) {
half const v1710 = v1701.i_2;
float const v1711 = float(v1710);
*v1705 = v1711;
}
bool const v1712 = v1702 == v1026;
if(v1712) {
half const v1713 = v1701.i_3;
float const v1714 = float(v1713);
*v1705 = v1714;
}
float const v1715 = *v1705;
uint32_t const v1716 = reinterpret_cast<const thread uint32_t&>(v1715);
bool const v1717 = v1716 == v96;
bool const v1718 = !v1717;
if(v1718) {
uint32_t const v1719 = v1696 * v244;
uint32_t const v1720 = 588;
uint32_t const v1721 = v1720 + v1719;
uint32_t const v1722 = v1309 / v340;
uint32_t const v1723 = v1721 + v1722;
uint32_t const v1724 = uint32_t(v1723);
threadgroup half_4 * const v1725 = &(*v187)[v1724];
half_4 const v1726 = *v1725;
half const v1727 = v1726.i_0;
float const v1728 = float(v1727);
float v1729_store;
thread float * v1729 = &v1729_store;*v1729 = v1728;
uint32_t const v1730 = v186 % v523;
bool const v1731 = v1730 == v120;
if(v1731) {
half const v1732 = v1726.i_2;
float const v1733 = float(v1732);
*v1729 = v1733;
}
uint32_t const v1734 = uint32_t(v1360);
float const v1735 = *v1705;
float const v1736 = *v1729;
threadgroup float * const v1737 = &(*v188)[v1734];
float const v1738 = *v1737;
float const v1739 = fma(v1735, v1736, v1738);
*v1737 = v1739;
half const v1740 = v1726.i_1;
float const v1741 = float(v1740);
float v1742_store;
thread float * v1742 = &v1742_store;*v1742 = v1741;
if(v1731) {
half const v1743 = v1726.i_3;
float const v1744 = float(v1743);
*v1742 = v1744;
}
uint32_t const v1745 = v1360 + v120;
uint32_t const v1746 = uint32_t(v1745);
float const v1747 = *v1705;
float const v1748 = *v1742;
threadgroup float * const v1749 = &(*v188)[v1746];
float const v1750 = *v1749;
float const v1751 = fma(v1747, v1748, v1750);
*v1749 = v1751;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v201, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v202, reinterpret_cast<threadgroup float *>(v821), v820);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1752 = v96; v1752 < v146; v1752 += v120) {
uint32_t const v1753 = v1752 / v340;
uint32_t const v1754 = v1308 + v1753;
uint32_t const v1755 = uint32_t(v1754);
threadgroup half_4 * const v1756 = &(*v189)[v1755];
half_4 const v1757 = *v1756;
uint32_t const v1758 = v1752 % v340;
half const v1759 = v1757.i_0;
float const v1760 = float(v1759);
float v1761_store;
thread float * v1761 = &v1761_store;*v1761 = v1760;
bool const v1762 = v1758 == v120;
if(v1762) {
half const v1763 = v1757.i_1;
float const v1764 = float(v1763);
*v1761 = v1764;
}
bool const v1765 = v1758 == v523;
if(v1765) {
half const v1766 = v1757.i_2;
float const v1767 = float(v1766);
*v1761 = v1767;
}
bool const v1768 = v1758 == v1026;
if(v1768) {
half const v1769 = v1757.i_3;
float const v1770 = float(v1769);
*v1761 = v1770;
}
float const v1771 = *v1761;
uint32_t const v1772 = reinterpret_cast<const thread uint32_t&>(v1771);
bool const v1773 = v1772 == v96;
bool const v1774 = !v1773;
if(v1774) {
uint32_t const v1775 = v1752 * v244;
uint32_t const v1776 = 590;
uint32_t const v1777 = v1776 + v1775;
uint32_t const v1778 = v1309 / v340;
uint32_t const v1779 = v1777 + v1778;
uint32_t const v1780 = uint32_t(v1779);
threadgroup half_4 * const v1781 = &(*v187)[v1780];
half_4 const v1782 = *v1781;
half const v1783 = v1782.i_0;
float const v1784 = float(v1783);
float v1785_store;
thread float * v1785 = &v1785_store;*v1785 = v1784;
uint32_t const v1786 = v186 % v523;
bool const v1787 = v1786 == v120;
if(v1787) {
half const v1788 = v1782.i_2;
float const v1789 = float(v1788);
*v1785 = v1789;
}
uint32_t const v1790 = uint32_t(v1360);
float const v1791 = *v1761;
float const v1792 = *v1785;
threadgroup float * const v1793 = &(*v188)[v1790];
float const v1794 = *v1793;
float const v1795 = fma(v1791, v1792, v1794);
*v1793 = v1795;
half const v1796 = v1782.i_1;
float const v1797 = float(v1796);
float v1798_store;
thread float * v1798 = &v1798_store;*v1798 = v1797;
if(v1787) {
half const v1799 = v1782.i_3;
float const v1800 = float(v1799);
*v1798 = v1800;
}
uint32_t const v1801 = v1360 + v120;
uint32_t const v1802 = uint32_t(v1801);
float const v1803 = *v1761;
float const v1804 = *v1798;
threadgroup float * const v1805 = &(*v188)[v1802];
float const v1806 = *v1805;
float const v1807 = fma(v1803, v1804, v1806);
*v1805 = v1807;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v202, reinterpret_cast<threadgroup float *>(v821), v820, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1808_store; thread simdgroup_half8x8 * v1808 = &v1808_store;uint32_t const v1809 = uint32_t(v794);
threadgroup half_4 * const v1810 = &(*v189)[v1809];
simdgroup_load(*v1808, reinterpret_cast<threadgroup half *>(v1810), v820, 0, false);
simdgroup_half8x8 v1811_store; thread simdgroup_half8x8 * v1811 = &v1811_store;uint32_t const v1812 = 576;
threadgroup half_4 * const v1813 = &(*v187)[v1812];
simdgroup_load(*v1811, reinterpret_cast<threadgroup half *>(v1813), v797, 0, false);
simdgroup_multiply_accumulate(*v194, *v1808, *v1811, *v194);
simdgroup_half8x8 v1814_store; thread simdgroup_half8x8 * v1814 = &v1814_store;uint32_t const v1815 = 578;
threadgroup half_4 * const v1816 = &(*v187)[v1815];
simdgroup_load(*v1814, reinterpret_cast<threadgroup half *>(v1816), v797, 0, false);
simdgroup_multiply_accumulate(*v196, *v1808, *v1814, *v196);
simdgroup_half8x8 v1817_store; thread simdgroup_half8x8 * v1817 = &v1817_store;uint32_t const v1818 = 580;
threadgroup half_4 * const v1819 = &(*v187)[v1818];
simdgroup_load(*v1817, reinterpret_cast<threadgroup half *>(v1819), v797, 0, false);
simdgroup_multiply_accumulate(*v197, *v1808, *v1817, *v197);
simdgroup_half8x8 v1820_store; thread simdgroup_half8x8 * v1820 = &v1820_store;uint32_t const v1821 = 582;
threadgroup half_4 * const v1822 = &(*v187)[v1821];
simdgroup_load(*v1820, reinterpret_cast<threadgroup half *>(v1822), v797, 0, false);
simdgroup_multiply_accumulate(*v198, *v1808, *v1820, *v198);
simdgroup_half8x8 v1823_store; thread simdgroup_half8x8 * v1823 = &v1823_store;uint32_t const v1824 = 584;
threadgroup half_4 * const v1825 = &(*v187)[v1824];
simdgroup_load(*v1823, reinterpret_cast<threadgroup half *>(v1825), v797, 0, false);
simdgroup_multiply_accumulate(*v199, *v1808, *v1823, *v199);
simdgroup_half8x8 v1826_store; thread simdgroup_half8x8 * v1826 = &v1826_store;uint32_t const v1827 = 586;
threadgroup half_4 * const v1828 = &(*v187)[v1827];
simdgroup_load(*v1826, reinterpret_cast<threadgroup half *>(v1828), v797, 0, false);
simdgroup_multiply_accumulate(*v200, *v1808, *v1826, *v200);
simdgroup_half8x8 v1829_store; thread simdgroup_half8x8 * v1829 = &v1829_store;uint32_t const v1830 = 588;
threadgroup half_4 * const v1831 = &(*v187)[v1830];
simdgroup_load(*v1829, reinterpret_cast<threadgroup half *>(v1831), v797, 0, false);
simdgroup_multiply_accumulate(*v201, *v1808, *v1829, *v201);
simdgroup_half8x8 v1832_store; thread simdgroup_half8x8 * v1832 = &v1832_store;uint32_t const v1833 = 590;
threadgroup half_4 * const v1834 = &(*v187)[v1833];
simdgroup_load(*v1832, reinterpret_cast<threadgroup half *>(v1834), v797, 0, false);
simdgroup_multiply_accumulate(*v202, *v1808, *v1832, *v202);
simdgroup_half8x8 v1835_store; thread simdgroup_half8x8 * v1835 = &v1835_store;uint32_t const v1836 = v794 + v523;
uint32_t const v1837 = uint32_t(v1836);
threadgroup half_4 * const v1838 = &(*v189)[v1837];
simdgroup_load(*v1835, reinterpret_cast<threadgroup half *>(v1838), v820, 0, false);
simdgroup_half8x8 v1839_store; thread simdgroup_half8x8 * v1839 = &v1839_store;threadgroup half_4 * const v1840 = &(*v187)[v883];
simdgroup_load(*v1839, reinterpret_cast<threadgroup half *>(v1840), v797, 0, false);
simdgroup_multiply_accumulate(*v194, *v1835, *v1839, *v194);
simdgroup_half8x8 v1841_store; thread simdgroup_half8x8 * v1841 = &v1841_store;uint32_t const v1842 = 722;
threadgroup half_4 * const v1843 = &(*v187)[v1842];
simdgroup_load(*v1841, reinterpret_cast<threadgroup half *>(v1843), v797, 0, false);
simdgroup_multiply_accumulate(*v196, *v1835, *v1841, *v196);
simdgroup_half8x8 v1844_store; thread simdgroup_half8x8 * v1844 = &v1844_store;uint32_t const v1845 = 724;
threadgroup half_4 * const v1846 = &(*v187)[v1845];
simdgroup_load(*v1844, reinterpret_cast<threadgroup half *>(v1846), v797, 0, false);
simdgroup_multiply_accumulate(*v197, *v1835, *v1844, *v197);
simdgroup_half8x8 v1847_store; thread simdgroup_half8x8 * v1847 = &v1847_store;uint32_t const v1848 = 726;
threadgroup half_4 * const v1849 = &(*v187)[v1848];
simdgroup_load(*v1847, reinterpret_cast<threadgroup half *>(v1849), v797, 0, false);
simdgroup_multiply_accumulate(*v198, *v1835, *v1847, *v198);
simdgroup_half8x8 v1850_store; thread simdgroup_half8x8 * v1850 = &v1850_store;uint32_t const v1851 = 728;
threadgroup half_4 * const v1852 = &(*v187)[v1851];
simdgroup_load(*v1850, reinterpret_cast<threadgroup half *>(v1852), v797, 0, false);
simdgroup_multiply_accumulate(*v199, *v1835, *v1850, *v199);
simdgroup_half8x8 v1853_store; thread simdgroup_half8x8 * v1853 = &v1853_store;uint32_t const v1854 = 730;
threadgroup half_4 * const v1855 = &(*v187)[v1854];
simdgroup_load(*v1853, reinterpret_cast<threadgroup half *>(v1855), v797, 0, false);
simdgroup_multiply_accumulate(*v200, *v1835, *v1853, *v200);
simdgroup_half8x8 v1856_store; thread simdgroup_half8x8 * v1856 = &v1856_store;uint32_t const v1857 = 732;
threadgroup half_4 * const v1858 = &(*v187)[v1857];
simdgroup_load(*v1856, reinterpret_cast<threadgroup half *>(v1858), v797, 0, false);
simdgroup_multiply_accumulate(*v201, *v1835, *v1856, *v201);
simdgroup_half8x8 v1859_store; thread simdgroup_half8x8 * v1859 = &v1859_store;uint32_t const v1860 = 734;
threadgroup half_4 * const v1861 = &(*v187)[v1860];
simdgroup_load(*v1859, reinterpret_cast<threadgroup half *>(v1861), v797, 0, false);
simdgroup_multiply_accumulate(*v202, *v1835, *v1859, *v202);
simdgroup_half8x8 v1862_store; thread simdgroup_half8x8 * v1862 = &v1862_store;uint32_t const v1863 = v794 + v340;
uint32_t const v1864 = uint32_t(v1863);
threadgroup half_4 * const v1865 = &(*v189)[v1864];
simdgroup_load(*v1862, reinterpret_cast<threadgroup half *>(v1865), v820, 0, false);
simdgroup_half8x8 v1866_store; thread simdgroup_half8x8 * v1866 = &v1866_store;threadgroup half_4 * const v1867 = &(*v187)[v854];
simdgroup_load(*v1866, reinterpret_cast<threadgroup half *>(v1867), v797, 0, false);
simdgroup_multiply_accumulate(*v194, *v1862, *v1866, *v194);
simdgroup_half8x8 v1868_store; thread simdgroup_half8x8 * v1868 = &v1868_store;uint32_t const v1869 = 866;
threadgroup half_4 * const v1870 = &(*v187)[v1869];
simdgroup_load(*v1868, reinterpret_cast<threadgroup half *>(v1870), v797, 0, false);
simdgroup_multiply_accumulate(*v196, *v1862, *v1868, *v196);
simdgroup_half8x8 v1871_store; thread simdgroup_half8x8 * v1871 = &v1871_store;uint32_t const v1872 = 868;
threadgroup half_4 * const v1873 = &(*v187)[v1872];
simdgroup_load(*v1871, reinterpret_cast<threadgroup half *>(v1873), v797, 0, false);
simdgroup_multiply_accumulate(*v197, *v1862, *v1871, *v197);
simdgroup_half8x8 v1874_store; thread simdgroup_half8x8 * v1874 = &v1874_store;uint32_t const v1875 = 870;
threadgroup half_4 * const v1876 = &(*v187)[v1875];
simdgroup_load(*v1874, reinterpret_cast<threadgroup half *>(v1876), v797, 0, false);
simdgroup_multiply_accumulate(*v198, *v1862, *v1874, *v198);
simdgroup_half8x8 v1877_store; thread simdgroup_half8x8 * v1877 = &v1877_store;uint32_t const v1878 = 872;
threadgroup half_4 * const v1879 = &(*v187)[v1878];
simdgroup_load(*v1877, reinterpret_cast<threadgroup half *>(v1879), v797, 0, false);
simdgroup_multiply_accumulate(*v199, *v1862, *v1877, *v199);
simdgroup_half8x8 v1880_store; thread simdgroup_half8x8 * v1880 = &v1880_store;uint32_t const v1881 = 874;
threadgroup half_4 * const v1882 = &(*v187)[v1881];
simdgroup_load(*v1880, reinterpret_cast<threadgroup half *>(v1882), v797, 0, false);
simdgroup_multiply_accumulate(*v200, *v1862, *v1880, *v200);
simdgroup_half8x8 v1883_store; thread simdgroup_half8x8 * v1883 = &v1883_store;uint32_t const v1884 = 876;
threadgroup half_4 * const v1885 = &(*v187)[v1884];
simdgroup_load(*v1883, reinterpret_cast<threadgroup half *>(v1885), v797, 0, false);
simdgroup_multiply_accumulate(*v201, *v1862, *v1883, *v201);
simdgroup_half8x8 v1886_store; thread simdgroup_half8x8 * v1886 = &v1886_store;uint32_t const v1887 = 878;
threadgroup half_4 * const v1888 = &(*v187)[v1887];
simdgroup_load(*v1886, reinterpret_cast<threadgroup half *>(v1888), v797, 0, false);
simdgroup_multiply_accumulate(*v202, *v1862, *v1886, *v202);
simdgroup_half8x8 v1889_store; thread simdgroup_half8x8 * v1889 = &v1889_store;uint32_t const v1890 = v794 + v803;
uint32_t const v1891 = uint32_t(v1890);
threadgroup half_4 * const v1892 = &(*v189)[v1891];
simdgroup_load(*v1889, reinterpret_cast<threadgroup half *>(v1892), v820, 0, false);
simdgroup_half8x8 v1893_store; thread simdgroup_half8x8 * v1893 = &v1893_store;threadgroup half_4 * const v1894 = &(*v187)[v825];
simdgroup_load(*v1893, reinterpret_cast<threadgroup half *>(v1894), v797, 0, false);
simdgroup_multiply_accumulate(*v194, *v1889, *v1893, *v194);
simdgroup_half8x8 v1895_store; thread simdgroup_half8x8 * v1895 = &v1895_store;uint32_t const v1896 = 1010;
threadgroup half_4 * const v1897 = &(*v187)[v1896];
simdgroup_load(*v1895, reinterpret_cast<threadgroup half *>(v1897), v797, 0, false);
simdgroup_multiply_accumulate(*v196, *v1889, *v1895, *v196);
simdgroup_half8x8 v1898_store; thread simdgroup_half8x8 * v1898 = &v1898_store;uint32_t const v1899 = 1012;
threadgroup half_4 * const v1900 = &(*v187)[v1899];
simdgroup_load(*v1898, reinterpret_cast<threadgroup half *>(v1900), v797, 0, false);
simdgroup_multiply_accumulate(*v197, *v1889, *v1898, *v197);
simdgroup_half8x8 v1901_store; thread simdgroup_half8x8 * v1901 = &v1901_store;uint32_t const v1902 = 1014;
threadgroup half_4 * const v1903 = &(*v187)[v1902];
simdgroup_load(*v1901, reinterpret_cast<threadgroup half *>(v1903), v797, 0, false);
simdgroup_multiply_accumulate(*v198, *v1889, *v1901, *v198);
simdgroup_half8x8 v1904_store; thread simdgroup_half8x8 * v1904 = &v1904_store;uint32_t const v1905 = 1016;
threadgroup half_4 * const v1906 = &(*v187)[v1905];
simdgroup_load(*v1904, reinterpret_cast<threadgroup half *>(v1906), v797, 0, false);
simdgroup_multiply_accumulate(*v199, *v1889, *v1904, *v199);
simdgroup_half8x8 v1907_store; thread simdgroup_half8x8 * v1907 = &v1907_store;uint32_t const v1908 = 1018;
threadgroup half_4 * const v1909 = &(*v187)[v1908];
simdgroup_load(*v1907, reinterpret_cast<threadgroup half *>(v1909), v797, 0, false);
simdgroup_multiply_accumulate(*v200, *v1889, *v1907, *v200);
simdgroup_half8x8 v1910_store; thread simdgroup_half8x8 * v1910 = &v1910_store;uint32_t const v1911 = 1020;
threadgroup half_4 * const v1912 = &(*v187)[v1911];
simdgroup_load(*v1910, reinterpret_cast<threadgroup half *>(v1912), v797, 0, false);
simdgroup_multiply_accumulate(*v201, *v1889, *v1910, *v201);
simdgroup_half8x8 v1913_store; thread simdgroup_half8x8 * v1913 = &v1913_store;uint32_t const v1914 = 1022;
threadgroup half_4 * const v1915 = &(*v187)[v1914];
simdgroup_load(*v1913, reinterpret_cast<threadgroup half *>(v1915), v797, 0, false);
simdgroup_multiply_accumulate(*v202, *v1889, *v1913, *v202);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1916 = v183 * v184;
uint32_t const v1917 = v181 + v1916;
uint32_t const v1918 = v1917 + v185;
uint32_t const v1919 = uint32_t(v1918);
uint32_t const v1920 = v1919 * v87;
uint32_t const v1921 = v89 + v1920;
float const v1922 = *v217;
float const v1923 = simd_shuffle_xor(v1922, v184);;
float const v1924 = v1922 + v1923;
float const v1925 = simd_shuffle_xor(v1924, v219);;
float const v1926 = v1924 + v1925;
uint32_t const v1927 = reinterpret_cast<const thread uint32_t&>(v1926);
bool const v1928 = v1927 == v96;
float const v1929 = v193 / v1926;
float const v1930 = v1928 ? v195 : v1929;
uint32_t const v1931 = 320;
uint32_t const v1932 = v183 * v1931;
uint32_t const v1933 = uint32_t(v1932);
uint32_t const v1934 = 40;
threadgroup float * const v1935 = &(*v188)[v1933];

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v1935), v1934);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1936 = v185 * v1934;
uint32_t const v1937 = v1932 + v1936;
uint32_t const v1938 = 2;
uint32_t const v1939 = v186 * v1938;
uint32_t const v1940 = v1937 + v1939;
bool const v1941 = v1918 < v74;
if(v1941) {
float_4 const v1942 = float_4{v195, v195, v195, v195};
float_4 v1943_store;
thread float_4 * v1943 = &v1943_store;*v1943 = v1942;
uint32_t const v1944 = uint32_t(v1940);
threadgroup float * const v1945 = &(*v188)[v1944];
float const v1946 = *v1945;
float const v1947 = v1946 * v1930;
float_4 const v1948 = *v1943;
float_4 const v1949 = [&]{
float_4 tmp = v1948;
tmp.i_0 = v1947;
return tmp;
}();
*v1943 = v1949;
uint32_t const v1950 = v1940 + v120;
uint32_t const v1951 = uint32_t(v1950);
threadgroup float * const v1952 = &(*v188)[v1951];
float const v1953 = *v1952;
float const v1954 = v1953 * v1930;
float_4 const v1955 = *v1943;
float_4 const v1956 = [&]{
float_4 tmp = v1955;
tmp.i_1 = v1954;
return tmp;
}();
*v1943 = v1956;
uint32_t const v1957 = 64;
bool const v1958 = v1939 < v1957;
if(v1958) {
half_2 const v1959 = half_2{v204, v204};
float_4 const v1960 = *v1943;
float const v1961 = v1960.i_0;
half const v1962 = half(v1961);
half_2 const v1963 = [&]{
half_2 tmp = v1959;
tmp.i_0 = v1962;
return tmp;
}();
float const v1964 = v1960.i_1;
half const v1965 = half(v1964);
half_2 const v1966 = [&]{
half_2 tmp = v1963;
tmp.i_1 = v1965;
return tmp;
}();
uint32_t const v1967 = v1921 * v190;
uint32_t const v1968 = v1939 / v1938;
uint32_t const v1969 = uint32_t(v1968);
uint32_t const v1970 = v1967 + v1969;
device half_2 * const v1971 = &v4[v1970];
*v1971 = v1966;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v1935), v1934);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1941) {
float_4 const v1972 = float_4{v195, v195, v195, v195};
float_4 v1973_store;
thread float_4 * v1973 = &v1973_store;*v1973 = v1972;
uint32_t const v1974 = uint32_t(v1940);
threadgroup float * const v1975 = &(*v188)[v1974];
float const v1976 = *v1975;
float const v1977 = v1976 * v1930;
float_4 const v1978 = *v1973;
float_4 const v1979 = [&]{
float_4 tmp = v1978;
tmp.i_0 = v1977;
return tmp;
}();
*v1973 = v1979;
uint32_t const v1980 = v1940 + v120;
uint32_t const v1981 = uint32_t(v1980);
threadgroup float * const v1982 = &(*v188)[v1981];
float const v1983 = *v1982;
float const v1984 = v1983 * v1930;
float_4 const v1985 = *v1973;
float_4 const v1986 = [&]{
float_4 tmp = v1985;
tmp.i_1 = v1984;
return tmp;
}();
*v1973 = v1986;
uint32_t const v1987 = v184 + v1939;
uint32_t const v1988 = 64;
bool const v1989 = v1987 < v1988;
if(v1989) {
half_2 const v1990 = half_2{v204, v204};
float_4 const v1991 = *v1973;
float const v1992 = v1991.i_0;
half const v1993 = half(v1992);
half_2 const v1994 = [&]{
half_2 tmp = v1990;
tmp.i_0 = v1993;
return tmp;
}();
float const v1995 = v1991.i_1;
half const v1996 = half(v1995);
half_2 const v1997 = [&]{
half_2 tmp = v1994;
tmp.i_1 = v1996;
return tmp;
}();
uint32_t const v1998 = v1921 * v190;
uint32_t const v1999 = v1987 / v1938;
uint32_t const v2000 = uint32_t(v1999);
uint32_t const v2001 = v1998 + v2000;
device half_2 * const v2002 = &v4[v2001];
*v2002 = v1997;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v1935), v1934);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1941) {
float_4 const v2003 = float_4{v195, v195, v195, v195};
float_4 v2004_store;
thread float_4 * v2004 = &v2004_store;*v2004 = v2003;
uint32_t const v2005 = uint32_t(v1940);
threadgroup float * const v2006 = &(*v188)[v2005];
float const v2007 = *v2006;
float const v2008 = v2007 * v1930;
float_4 const v2009 = *v2004;
float_4 const v2010 = [&]{
float_4 tmp = v2009;
tmp.i_0 = v2008;
return tmp;
}();
*v2004 = v2010;
uint32_t const v2011 = v1940 + v120;
uint32_t const v2012 = uint32_t(v2011);
threadgroup float * const v2013 = &(*v188)[v2012];
float const v2014 = *v2013;
float const v2015 = v2014 * v1930;
float_4 const v2016 = *v2004;
float_4 const v2017 = [&]{
float_4 tmp = v2016;
tmp.i_1 = v2015;
return tmp;
}();
*v2004 = v2017;
uint32_t const v2018 = v219 + v1939;
uint32_t const v2019 = 64;
bool const v2020 = v2018 < v2019;
if(v2020) {
half_2 const v2021 = half_2{v204, v204};
float_4 const v2022 = *v2004;
float const v2023 = v2022.i_0;
half const v2024 = half(v2023);
half_2 const v2025 = [&]{
half_2 tmp = v2021;
tmp.i_0 = v2024;
return tmp;
}();
float const v2026 = v2022.i_1;
half const v2027 = half(v2026);
half_2 const v2028 = [&]{
half_2 tmp = v2025;
tmp.i_1 = v2027;
return tmp;
}();
uint32_t const v2029 = v1921 * v190;
uint32_t const v2030 = v2018 / v1938;
uint32_t const v2031 = uint32_t(v2030);
uint32_t const v2032 = v2029 + v2031;
device half_2 * const v2033 = &v4[v2032];
*v2033 = v2028;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v198, reinterpret_cast<threadgroup float *>(v1935), v1934);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1941) {
float_4 const v2034 = float_4{v195, v195, v195, v195};
float_4 v2035_store;
thread float_4 * v2035 = &v2035_store;*v2035 = v2034;
uint32_t const v2036 = uint32_t(v1940);
threadgroup float * const v2037 = &(*v188)[v2036];
float const v2038 = *v2037;
float const v2039 = v2038 * v1930;
float_4 const v2040 = *v2035;
float_4 const v2041 = [&]{
float_4 tmp = v2040;
tmp.i_0 = v2039;
return tmp;
}();
*v2035 = v2041;
uint32_t const v2042 = v1940 + v120;
uint32_t const v2043 = uint32_t(v2042);
threadgroup float * const v2044 = &(*v188)[v2043];
float const v2045 = *v2044;
float const v2046 = v2045 * v1930;
float_4 const v2047 = *v2035;
float_4 const v2048 = [&]{
float_4 tmp = v2047;
tmp.i_1 = v2046;
return tmp;
}();
*v2035 = v2048;
uint32_t const v2049 = 24;
uint32_t const v2050 = v2049 + v1939;
uint32_t const v2051 = 64;
bool const v2052 = v2050 < v2051;
if(v2052) {
half_2 const v2053 = half_2{v204, v204};
float_4 const v2054 = *v2035;
float const v2055 = v2054.i_0;
half const v2056 = half(v2055);
half_2 const v2057 = [&]{
half_2 tmp = v2053;
tmp.i_0 = v2056;
return tmp;
}();
float const v2058 = v2054.i_1;
half const v2059 = half(v2058);
half_2 const v2060 = [&]{
half_2 tmp = v2057;
tmp.i_1 = v2059;
return tmp;
}();
uint32_t const v2061 = v1921 * v190;
uint32_t const v2062 = v2050 / v1938;
uint32_t const v2063 = uint32_t(v2062);
uint32_t const v2064 = v2061 + v2063;
device half_2 * const v2065 = &v4[v2064];
*v2065 = v2060;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v199, reinterpret_cast<threadgroup float *>(v1935), v1934);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1941) {
float_4 const v2066 = float_4{v195, v195, v195, v195};
float_4 v2067_store;
thread float_4 * v2067 = &v2067_store;*v2067 = v2066;
uint32_t const v2068 = uint32_t(v1940);
threadgroup float * const v2069 = &(*v188)[v2068];
float const v2070 = *v2069;
float const v2071 = v2070 * v1930;
float_4 const v2072 = *v2067;
float_4 const v2073 = [&]{
float_4 tmp = v2072;
tmp.i_0 = v2071;
return tmp;
}();
*v2067 = v2073;
uint32_t const v2074 = v1940 + v120;
uint32_t const v2075 = uint32_t(v2074);
threadgroup float * const v2076 = &(*v188)[v2075];
float const v2077 = *v2076;
float const v2078 = v2077 * v1930;
float_4 const v2079 = *v2067;
float_4 const v2080 = [&]{
float_4 tmp = v2079;
tmp.i_1 = v2078;
return tmp;
}();
*v2067 = v2080;
uint32_t const v2081 = v146 + v1939;
uint32_t const v2082 = 64;
bool const v2083 = v2081 < v2082;
if(v2083) {
half_2 const v2084 = half_2{v204, v204};
float_4 const v2085 = *v2067;
float const v2086 = v2085.i_0;
half const v2087 = half(v2086);
half_2 const v2088 = [&]{
half_2 tmp = v2084;
tmp.i_0 = v2087;
return tmp;
}();
float const v2089 = v2085.i_1;
half const v2090 = half(v2089);
half_2 const v2091 = [&]{
half_2 tmp = v2088;
tmp.i_1 = v2090;
return tmp;
}();
uint32_t const v2092 = v1921 * v190;
uint32_t const v2093 = v2081 / v1938;
uint32_t const v2094 = uint32_t(v2093);
uint32_t const v2095 = v2092 + v2094;
device half_2 * const v2096 = &v4[v2095];
*v2096 = v2091;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v200, reinterpret_cast<threadgroup float *>(v1935), v1934);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1941) {
float_4 const v2097 = float_4{v195, v195, v195, v195};
float_4 v2098_store;
thread float_4 * v2098 = &v2098_store;*v2098 = v2097;
uint32_t const v2099 = uint32_t(v1940);
threadgroup float * const v2100 = &(*v188)[v2099];
float const v2101 = *v2100;
float const v2102 = v2101 * v1930;
float_4 const v2103 = *v2098;
float_4 const v2104 = [&]{
float_4 tmp = v2103;
tmp.i_0 = v2102;
return tmp;
}();
*v2098 = v2104;
uint32_t const v2105 = v1940 + v120;
uint32_t const v2106 = uint32_t(v2105);
threadgroup float * const v2107 = &(*v188)[v2106];
float const v2108 = *v2107;
float const v2109 = v2108 * v1930;
float_4 const v2110 = *v2098;
float_4 const v2111 = [&]{
float_4 tmp = v2110;
tmp.i_1 = v2109;
return tmp;
}();
*v2098 = v2111;
uint32_t const v2112 = v1934 + v1939;
uint32_t const v2113 = 64;
bool const v2114 = v2112 < v2113;
if(v2114) {
half_2 const v2115 = half_2{v204, v204};
float_4 const v2116 = *v2098;
float const v2117 = v2116.i_0;
half const v2118 = half(v2117);
half_2 const v2119 = [&]{
half_2 tmp = v2115;
tmp.i_0 = v2118;
return tmp;
}();
float const v2120 = v2116.i_1;
half const v2121 = half(v2120);
half_2 const v2122 = [&]{
half_2 tmp = v2119;
tmp.i_1 = v2121;
return tmp;
}();
uint32_t const v2123 = v1921 * v190;
uint32_t const v2124 = v2112 / v1938;
uint32_t const v2125 = uint32_t(v2124);
uint32_t const v2126 = v2123 + v2125;
device half_2 * const v2127 = &v4[v2126];
*v2127 = v2122;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v201, reinterpret_cast<threadgroup float *>(v1935), v1934);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1941) {
float_4 const v2128 = float_4{v195, v195, v195, v195};
float_4 v2129_store;
thread float_4 * v2129 = &v2129_store;*v2129 = v2128;
uint32_t const v2130 = uint32_t(v1940);
threadgroup float * const v2131 = &(*v188)[v2130];
float const v2132 = *v2131;
float const v2133 = v2132 * v1930;
float_4 const v2134 = *v2129;
float_4 const v2135 = [&]{
float_4 tmp = v2134;
tmp.i_0 = v2133;
return tmp;
}();
*v2129 = v2135;
uint32_t const v2136 = v1940 + v120;
uint32_t const v2137 = uint32_t(v2136);
threadgroup float * const v2138 = &(*v188)[v2137];
float const v2139 = *v2138;
float const v2140 = v2139 * v1930;
float_4 const v2141 = *v2129;
float_4 const v2142 = [&]{
float_4 tmp = v2141;
tmp.i_1 = v2140;
return tmp;
}();
*v2129 = v2142;
uint32_t const v2143 = 48;
uint32_t const v2144 = v2143 + v1939;
uint32_t const v2145 = 64;
bool const v2146 = v2144 < v2145;
if(v2146) {
half_2 const v2147 = half_2{v204, v204};
float_4 const v2148 = *v2129;
float const v2149 = v2148.i_0;
half const v2150 = half(v2149);
half_2 const v2151 = [&]{
half_2 tmp = v2147;
tmp.i_0 = v2150;
return tmp;
}();
float const v2152 = v2148.i_1;
half const v2153 = half(v2152);
half_2 const v2154 = [&]{
half_2 tmp = v2151;
tmp.i_1 = v2153;
return tmp;
}();
uint32_t const v2155 = v1921 * v190;
uint32_t const v2156 = v2144 / v1938;
uint32_t const v2157 = uint32_t(v2156);
uint32_t const v2158 = v2155 + v2157;
device half_2 * const v2159 = &v4[v2158];
*v2159 = v2154;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v202, reinterpret_cast<threadgroup float *>(v1935), v1934);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1941) {
float_4 const v2160 = float_4{v195, v195, v195, v195};
float_4 v2161_store;
thread float_4 * v2161 = &v2161_store;*v2161 = v2160;
uint32_t const v2162 = uint32_t(v1940);
threadgroup float * const v2163 = &(*v188)[v2162];
float const v2164 = *v2163;
float const v2165 = v2164 * v1930;
float_4 const v2166 = *v2161;
float_4 const v2167 = [&]{
float_4 tmp = v2166;
tmp.i_0 = v2165;
return tmp;
}();
*v2161 = v2167;
uint32_t const v2168 = v1940 + v120;
uint32_t const v2169 = uint32_t(v2168);
threadgroup float * const v2170 = &(*v188)[v2169];
float const v2171 = *v2170;
float const v2172 = v2171 * v1930;
float_4 const v2173 = *v2161;
float_4 const v2174 = [&]{
float_4 tmp = v2173;
tmp.i_1 = v2172;
return tmp;
}();
*v2161 = v2174;
uint32_t const v2175 = 56;
uint32_t const v2176 = v2175 + v1939;
uint32_t const v2177 = 64;
bool const v2178 = v2176 < v2177;
if(v2178) {
half_2 const v2179 = half_2{v204, v204};
float_4 const v2180 = *v2161;
float const v2181 = v2180.i_0;
half const v2182 = half(v2181);
half_2 const v2183 = [&]{
half_2 tmp = v2179;
tmp.i_0 = v2182;
return tmp;
}();
float const v2184 = v2180.i_1;
half const v2185 = half(v2184);
half_2 const v2186 = [&]{
half_2 tmp = v2183;
tmp.i_1 = v2185;
return tmp;
}();
uint32_t const v2187 = v1921 * v190;
uint32_t const v2188 = v2176 / v1938;
uint32_t const v2189 = uint32_t(v2188);
uint32_t const v2190 = v2187 + v2189;
device half_2 * const v2191 = &v4[v2190];
*v2191 = v2186;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
return;
}
