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
simdgroup_half8x8 v207_store; thread simdgroup_half8x8 * v207 = &v207_store;*v207 = make_filled_simdgroup_matrix<half, 8, 8>(v199);
array<float, 1> v208_store = {};
thread array<float, 1> * v208 = &v208_store;array<float, 1> v209_store = {};
thread array<float, 1> * v209 = &v209_store;array<float, 1> v210_store = {};
thread array<float, 1> * v210 = &v210_store;thread float * const v211 = &(*v208)[v21];
float const v212 = -3.402823470e+38;
*v211 = v212;
thread float * const v213 = &(*v209)[v21];
*v213 = v190;
thread float * const v214 = &(*v210)[v21];
*v214 = v190;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v215 = 16;
uint32_t const v216 = thread_index_in_threadgroup_v14 / v215;
uint32_t const v217 = thread_index_in_threadgroup_v14 % v215;
uint32_t const v218 = v216 / v181;
uint32_t const v219 = v218 * v181;
uint32_t const v220 = v178 + v219;
uint32_t const v221 = v216 % v181;
uint32_t const v222 = v220 + v221;
half_4 const v223 = half_4{v199, v199, v199, v199};
half_4 v224_store;
thread half_4 * v224 = &v224_store;*v224 = v223;
bool const v225 = v222 < v74;
if(v225) {
uint32_t const v226 = uint32_t(v222);
uint32_t const v227 = v226 * v27;
uint32_t const v228 = v79 + v227;
uint32_t const v229 = 4;
uint32_t const v230 = v217 * v229;
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
uint32_t const v241 = v216 * v240;
uint32_t const v242 = v241 + v217;
uint32_t const v243 = uint32_t(v242);
threadgroup half_4 * const v244 = &(*v184)[v243];
half_4 const v245 = *v224;
*v244 = v245;
uint32_t const v246 = 128;
uint32_t const v247 = thread_index_in_threadgroup_v14 + v246;
uint32_t const v248 = v247 / v215;
uint32_t const v249 = v247 % v215;
uint32_t const v250 = v248 / v181;
uint32_t const v251 = v250 * v181;
uint32_t const v252 = v178 + v251;
uint32_t const v253 = v248 % v181;
uint32_t const v254 = v252 + v253;
half_4 v255_store;
thread half_4 * v255 = &v255_store;*v255 = v223;
bool const v256 = v254 < v74;
if(v256) {
uint32_t const v257 = uint32_t(v254);
uint32_t const v258 = v257 * v27;
uint32_t const v259 = v79 + v258;
uint32_t const v260 = 4;
uint32_t const v261 = v249 * v260;
half_4 v262_store;
thread half_4 * v262 = &v262_store;*v262 = v223;
uint32_t const v263 = 4294967295;
bool const v264 = v261 < v263;
if(v264) {
uint32_t const v265 = v261 / v260;
uint32_t const v266 = uint32_t(v265);
uint32_t const v267 = v259 + v266;
device half_4 const* const v268 = &v1[v267];
half_4 const v269 = *v268;
*v262 = v269;
}
half_4 const v270 = *v262;
*v255 = v270;
}
uint32_t const v271 = v248 * v240;
uint32_t const v272 = v271 + v249;
uint32_t const v273 = uint32_t(v272);
threadgroup half_4 * const v274 = &(*v184)[v273];
half_4 const v275 = *v255;
*v274 = v275;
uint32_t const v276 = 256;
uint32_t const v277 = thread_index_in_threadgroup_v14 + v276;
uint32_t const v278 = v277 / v215;
uint32_t const v279 = v277 % v215;
uint32_t const v280 = v278 / v181;
uint32_t const v281 = v280 * v181;
uint32_t const v282 = v178 + v281;
uint32_t const v283 = v278 % v181;
uint32_t const v284 = v282 + v283;
half_4 v285_store;
thread half_4 * v285 = &v285_store;*v285 = v223;
bool const v286 = v284 < v74;
if(v286) {
uint32_t const v287 = uint32_t(v284);
uint32_t const v288 = v287 * v27;
uint32_t const v289 = v79 + v288;
uint32_t const v290 = 4;
uint32_t const v291 = v279 * v290;
half_4 v292_store;
thread half_4 * v292 = &v292_store;*v292 = v223;
uint32_t const v293 = 4294967295;
bool const v294 = v291 < v293;
if(v294) {
uint32_t const v295 = v291 / v290;
uint32_t const v296 = uint32_t(v295);
uint32_t const v297 = v289 + v296;
device half_4 const* const v298 = &v1[v297];
half_4 const v299 = *v298;
*v292 = v299;
}
half_4 const v300 = *v292;
*v285 = v300;
}
uint32_t const v301 = v278 * v240;
uint32_t const v302 = v301 + v279;
uint32_t const v303 = uint32_t(v302);
threadgroup half_4 * const v304 = &(*v184)[v303];
half_4 const v305 = *v285;
*v304 = v305;
uint32_t const v306 = 384;
uint32_t const v307 = thread_index_in_threadgroup_v14 + v306;
uint32_t const v308 = v307 / v215;
uint32_t const v309 = v307 % v215;
uint32_t const v310 = v308 / v181;
uint32_t const v311 = v310 * v181;
uint32_t const v312 = v178 + v311;
uint32_t const v313 = v308 % v181;
uint32_t const v314 = v312 + v313;
half_4 v315_store;
thread half_4 * v315 = &v315_store;*v315 = v223;
bool const v316 = v314 < v74;
if(v316) {
uint32_t const v317 = uint32_t(v314);
uint32_t const v318 = v317 * v27;
uint32_t const v319 = v79 + v318;
uint32_t const v320 = 4;
uint32_t const v321 = v309 * v320;
half_4 v322_store;
thread half_4 * v322 = &v322_store;*v322 = v223;
uint32_t const v323 = 4294967295;
bool const v324 = v321 < v323;
if(v324) {
uint32_t const v325 = v321 / v320;
uint32_t const v326 = uint32_t(v325);
uint32_t const v327 = v319 + v326;
device half_4 const* const v328 = &v1[v327];
half_4 const v329 = *v328;
*v322 = v329;
}
half_4 const v330 = *v322;
*v315 = v330;
}
uint32_t const v331 = v308 * v240;
uint32_t const v332 = v331 + v309;
uint32_t const v333 = uint32_t(v332);
threadgroup half_4 * const v334 = &(*v184)[v333];
half_4 const v335 = *v315;
*v334 = v335;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v336 = 4;
uint32_t const v337 = v180 / v336;
bool const v338 = v337 == v96;
if(v338) {
uint32_t const v339 = v180 % v336;
uint32_t const v340 = 144;
uint32_t const v341 = v339 * v340;
uint32_t const v342 = uint32_t(v341);
uint32_t const v343 = 72;
threadgroup half_4 * const v344 = &(*v184)[v342];
simdgroup_load(*v198, reinterpret_cast<threadgroup half *>(v344), v343, 0, false);
uint32_t const v345 = 2;
uint32_t const v346 = v341 + v345;
uint32_t const v347 = uint32_t(v346);
threadgroup half_4 * const v348 = &(*v184)[v347];
simdgroup_load(*v200, reinterpret_cast<threadgroup half *>(v348), v343, 0, false);
uint32_t const v349 = v341 + v336;
uint32_t const v350 = uint32_t(v349);
threadgroup half_4 * const v351 = &(*v184)[v350];
simdgroup_load(*v201, reinterpret_cast<threadgroup half *>(v351), v343, 0, false);
uint32_t const v352 = 6;
uint32_t const v353 = v341 + v352;
uint32_t const v354 = uint32_t(v353);
threadgroup half_4 * const v355 = &(*v184)[v354];
simdgroup_load(*v202, reinterpret_cast<threadgroup half *>(v355), v343, 0, false);
uint32_t const v356 = v341 + v181;
uint32_t const v357 = uint32_t(v356);
threadgroup half_4 * const v358 = &(*v184)[v357];
simdgroup_load(*v203, reinterpret_cast<threadgroup half *>(v358), v343, 0, false);
uint32_t const v359 = 10;
uint32_t const v360 = v341 + v359;
uint32_t const v361 = uint32_t(v360);
threadgroup half_4 * const v362 = &(*v184)[v361];
simdgroup_load(*v204, reinterpret_cast<threadgroup half *>(v362), v343, 0, false);
uint32_t const v363 = 12;
uint32_t const v364 = v341 + v363;
uint32_t const v365 = uint32_t(v364);
threadgroup half_4 * const v366 = &(*v184)[v365];
simdgroup_load(*v205, reinterpret_cast<threadgroup half *>(v366), v343, 0, false);
uint32_t const v367 = 14;
uint32_t const v368 = v341 + v367;
uint32_t const v369 = uint32_t(v368);
threadgroup half_4 * const v370 = &(*v184)[v369];
simdgroup_load(*v206, reinterpret_cast<threadgroup half *>(v370), v343, 0, false);
}
bool const v371 = thread_index_in_threadgroup_v14 < v181;
if(v371) {
uint32_t const v372 = uint32_t(thread_index_in_threadgroup_v14);
threadgroup uint32_t * const v373 = &(*v187)[v372];
*v373 = v96;
}
uint32_t const v374 = v178 + v144;
uint32_t const v375 = min(v374, v74);
uint32_t const v376 = v375 - v119;
int32_t const v377 = int32_t(v75);
int32_t const v378 = int32_t(v376);
int32_t const v379 = *v66;
int32_t const v380 = v378 + v379;
int32_t const v381 = 1;
int32_t const v382 = v380 + v381;
int32_t const v383 = min(v377, v382);
int32_t const v384 = int32_t(v178);
int32_t const v385 = v384 + v379;
int32_t const v386 = v385 + v381;
int32_t const v387 = min(v377, v386);
int32_t const v388 = max(v383, v46);
int32_t const v389 = max(v387, v46);
int32_t const v390 = min(v46, v377);
uint32_t const v391 = uint32_t(v390);
uint32_t const v392 = v391 / v144;
int32_t const v393 = 31;
int32_t const v394 = v388 + v393;
uint32_t const v395 = uint32_t(v394);
uint32_t const v396 = v395 / v144;
uint32_t const v397 = max(v396, v392);
uint32_t const v398 = v391 + v144;
uint32_t const v399 = v398 - v119;
uint32_t const v400 = v399 / v144;
uint32_t const v401 = uint32_t(v389);
uint32_t const v402 = v401 / v144;
uint32_t const v403 = min(v400, v397);
uint32_t const v404 = max(v402, v403);
uint32_t const v405 = min(v404, v397);
bool const v406 = v392 < v397;
if(v406) {
uint32_t const v407 = v75 - v119;
uint32_t const v408 = v392 * v144;
array<half_4, 4> v409_store = {};
thread array<half_4, 4> * v409 = &v409_store;uint32_t const v410 = 4;
array<half_4, 4> v411_store = {};
thread array<half_4, 4> * v411 = &v411_store;uint32_t const v412 = v408 + v216;
uint32_t const v413 = min(v412, v407);
uint32_t const v414 = uint32_t(v413);
uint32_t const v415 = v414 * v29;
uint32_t const v416 = v83 + v415;
uint32_t const v417 = v217 * v336;
half_4 v418_store;
thread half_4 * v418 = &v418_store;*v418 = v223;
uint32_t const v419 = 4294967295;
bool const v420 = v417 < v419;
if(v420) {
uint32_t const v421 = v417 / v336;
uint32_t const v422 = uint32_t(v421);
uint32_t const v423 = v416 + v422;
device half_4 const* const v424 = &v2[v423];
half_4 const v425 = *v424;
*v418 = v425;
}
thread half_4 * const v426 = &(*v409)[v21];
half_4 const v427 = *v418;
*v426 = v427;
uint32_t const v428 = v408 + v248;
uint32_t const v429 = min(v428, v407);
uint32_t const v430 = uint32_t(v429);
uint32_t const v431 = v430 * v29;
uint32_t const v432 = v83 + v431;
uint32_t const v433 = v249 * v336;
half_4 v434_store;
thread half_4 * v434 = &v434_store;*v434 = v223;
bool const v435 = v433 < v419;
if(v435) {
uint32_t const v436 = v433 / v336;
uint32_t const v437 = uint32_t(v436);
uint32_t const v438 = v432 + v437;
device half_4 const* const v439 = &v2[v438];
half_4 const v440 = *v439;
*v434 = v440;
}
thread half_4 * const v441 = &(*v409)[v49];
half_4 const v442 = *v434;
*v441 = v442;
uint32_t const v443 = v408 + v278;
uint32_t const v444 = min(v443, v407);
uint32_t const v445 = uint32_t(v444);
uint32_t const v446 = v445 * v29;
uint32_t const v447 = v83 + v446;
uint32_t const v448 = v279 * v336;
half_4 v449_store;
thread half_4 * v449 = &v449_store;*v449 = v223;
bool const v450 = v448 < v419;
if(v450) {
uint32_t const v451 = v448 / v336;
uint32_t const v452 = uint32_t(v451);
uint32_t const v453 = v447 + v452;
device half_4 const* const v454 = &v2[v453];
half_4 const v455 = *v454;
*v449 = v455;
}
uint32_t const v456 = 2;
thread half_4 * const v457 = &(*v409)[v456];
half_4 const v458 = *v449;
*v457 = v458;
uint32_t const v459 = v408 + v308;
uint32_t const v460 = min(v459, v407);
uint32_t const v461 = uint32_t(v460);
uint32_t const v462 = v461 * v29;
uint32_t const v463 = v83 + v462;
uint32_t const v464 = v309 * v336;
half_4 v465_store;
thread half_4 * v465 = &v465_store;*v465 = v223;
bool const v466 = v464 < v419;
if(v466) {
uint32_t const v467 = v464 / v336;
uint32_t const v468 = uint32_t(v467);
uint32_t const v469 = v463 + v468;
device half_4 const* const v470 = &v2[v469];
half_4 const v471 = *v470;
*v465 = v471;
}
uint32_t const v472 = 3;
thread half_4 * const v473 = &(*v409)[v472];
half_4 const v474 = *v465;
*v473 = v474;
uint32_t const v475 = v414 * v31;
uint32_t const v476 = v86 + v475;
half_4 v477_store;
thread half_4 * v477 = &v477_store;*v477 = v223;
if(v420) {
uint32_t const v478 = v417 / v336;
uint32_t const v479 = uint32_t(v478);
uint32_t const v480 = v476 + v479;
device half_4 const* const v481 = &v3[v480];
half_4 const v482 = *v481;
*v477 = v482;
}
thread half_4 * const v483 = &(*v411)[v21];
half_4 const v484 = *v477;
*v483 = v484;
uint32_t const v485 = v430 * v31;
uint32_t const v486 = v86 + v485;
half_4 v487_store;
thread half_4 * v487 = &v487_store;*v487 = v223;
if(v435) {
uint32_t const v488 = v433 / v336;
uint32_t const v489 = uint32_t(v488);
uint32_t const v490 = v486 + v489;
device half_4 const* const v491 = &v3[v490];
half_4 const v492 = *v491;
*v487 = v492;
}
thread half_4 * const v493 = &(*v411)[v49];
half_4 const v494 = *v487;
*v493 = v494;
uint32_t const v495 = v445 * v31;
uint32_t const v496 = v86 + v495;
half_4 v497_store;
thread half_4 * v497 = &v497_store;*v497 = v223;
if(v450) {
uint32_t const v498 = v448 / v336;
uint32_t const v499 = uint32_t(v498);
uint32_t const v500 = v496 + v499;
device half_4 const* const v501 = &v3[v500];
half_4 const v502 = *v501;
*v497 = v502;
}
thread half_4 * const v503 = &(*v411)[v456];
half_4 const v504 = *v497;
*v503 = v504;
uint32_t const v505 = v461 * v31;
uint32_t const v506 = v86 + v505;
half_4 v507_store;
thread half_4 * v507 = &v507_store;*v507 = v223;
if(v466) {
uint32_t const v508 = v464 / v336;
uint32_t const v509 = uint32_t(v508);
uint32_t const v510 = v506 + v509;
device half_4 const* const v511 = &v3[v510];
half_4 const v512 = *v511;
*v507 = v512;
}
thread half_4 * const v513 = &(*v411)[v472];
half_4 const v514 = *v507;
*v513 = v514;
bool const v515 = true;
for(uint32_t v516 = v392; v516 < v397; v516 += v119) {
uint32_t const v517 = v516 * v144;
bool const v518 = v516 >= v403;
bool const v519 = v516 < v405;
bool const v520 = v518 && v519;
uint32_t const v521 = 2;
uint32_t const v522 = v516 % v521;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v523 = *v426;
*v244 = v523;
half_4 const v524 = *v441;
*v274 = v524;
half_4 const v525 = *v457;
*v304 = v525;
half_4 const v526 = *v473;
*v334 = v526;
uint32_t const v527 = 576;
uint32_t const v528 = v527 + v241;
uint32_t const v529 = v528 + v217;
half_4 const v530 = *v483;
uint32_t const v531 = uint32_t(v529);
threadgroup half_4 * const v532 = &(*v184)[v531];
*v532 = v530;
uint32_t const v533 = v527 + v271;
uint32_t const v534 = v533 + v249;
half_4 const v535 = *v493;
uint32_t const v536 = uint32_t(v534);
threadgroup half_4 * const v537 = &(*v184)[v536];
*v537 = v535;
uint32_t const v538 = v527 + v301;
uint32_t const v539 = v538 + v279;
half_4 const v540 = *v503;
uint32_t const v541 = uint32_t(v539);
threadgroup half_4 * const v542 = &(*v184)[v541];
*v542 = v540;
uint32_t const v543 = v527 + v331;
uint32_t const v544 = v543 + v309;
half_4 const v545 = *v513;
uint32_t const v546 = uint32_t(v544);
threadgroup half_4 * const v547 = &(*v184)[v546];
*v547 = v545;
bool const v548 = !v520;
bool const v549 = false;
if(v548) {
half const v550 = v530.i_0;
float const v551 = float(v550);
uint32_t const v552 = reinterpret_cast<const thread uint32_t&>(v551);
uint32_t const v553 = 2139095040;
uint32_t const v554 = v552 & v553;
bool const v555 = v554 == v553;
half const v556 = v530.i_1;
float const v557 = float(v556);
uint32_t const v558 = reinterpret_cast<const thread uint32_t&>(v557);
uint32_t const v559 = v558 & v553;
bool const v560 = v559 == v553;
bool const v561 = v555 || v560;
half const v562 = v530.i_2;
float const v563 = float(v562);
uint32_t const v564 = reinterpret_cast<const thread uint32_t&>(v563);
uint32_t const v565 = v564 & v553;
bool const v566 = v565 == v553;
bool const v567 = v561 || v566;
half const v568 = v530.i_3;
float const v569 = float(v568);
uint32_t const v570 = reinterpret_cast<const thread uint32_t&>(v569);
uint32_t const v571 = v570 & v553;
bool const v572 = v571 == v553;
bool const v573 = v567 || v572;
half const v574 = v535.i_0;
float const v575 = float(v574);
uint32_t const v576 = reinterpret_cast<const thread uint32_t&>(v575);
uint32_t const v577 = v576 & v553;
bool const v578 = v577 == v553;
bool const v579 = v573 || v578;
half const v580 = v535.i_1;
float const v581 = float(v580);
uint32_t const v582 = reinterpret_cast<const thread uint32_t&>(v581);
uint32_t const v583 = v582 & v553;
bool const v584 = v583 == v553;
bool const v585 = v579 || v584;
half const v586 = v535.i_2;
float const v587 = float(v586);
uint32_t const v588 = reinterpret_cast<const thread uint32_t&>(v587);
uint32_t const v589 = v588 & v553;
bool const v590 = v589 == v553;
bool const v591 = v585 || v590;
half const v592 = v535.i_3;
float const v593 = float(v592);
uint32_t const v594 = reinterpret_cast<const thread uint32_t&>(v593);
uint32_t const v595 = v594 & v553;
bool const v596 = v595 == v553;
bool const v597 = v591 || v596;
half const v598 = v540.i_0;
float const v599 = float(v598);
uint32_t const v600 = reinterpret_cast<const thread uint32_t&>(v599);
uint32_t const v601 = v600 & v553;
bool const v602 = v601 == v553;
bool const v603 = v597 || v602;
half const v604 = v540.i_1;
float const v605 = float(v604);
uint32_t const v606 = reinterpret_cast<const thread uint32_t&>(v605);
uint32_t const v607 = v606 & v553;
bool const v608 = v607 == v553;
bool const v609 = v603 || v608;
half const v610 = v540.i_2;
float const v611 = float(v610);
uint32_t const v612 = reinterpret_cast<const thread uint32_t&>(v611);
uint32_t const v613 = v612 & v553;
bool const v614 = v613 == v553;
bool const v615 = v609 || v614;
half const v616 = v540.i_3;
float const v617 = float(v616);
uint32_t const v618 = reinterpret_cast<const thread uint32_t&>(v617);
uint32_t const v619 = v618 & v553;
bool const v620 = v619 == v553;
bool const v621 = v615 || v620;
half const v622 = v545.i_0;
float const v623 = float(v622);
uint32_t const v624 = reinterpret_cast<const thread uint32_t&>(v623);
uint32_t const v625 = v624 & v553;
bool const v626 = v625 == v553;
bool const v627 = v621 || v626;
half const v628 = v545.i_1;
float const v629 = float(v628);
uint32_t const v630 = reinterpret_cast<const thread uint32_t&>(v629);
uint32_t const v631 = v630 & v553;
bool const v632 = v631 == v553;
bool const v633 = v627 || v632;
half const v634 = v545.i_2;
float const v635 = float(v634);
uint32_t const v636 = reinterpret_cast<const thread uint32_t&>(v635);
uint32_t const v637 = v636 & v553;
bool const v638 = v637 == v553;
bool const v639 = v633 || v638;
half const v640 = v545.i_3;
float const v641 = float(v640);
uint32_t const v642 = reinterpret_cast<const thread uint32_t&>(v641);
uint32_t const v643 = v642 & v553;
bool const v644 = v643 == v553;
bool const v645 = v639 || v644;
bool const v646 = simd_any(v645);;
bool const v647 = thread_index_in_simdgroup_v13 == v96;
if(v647) {
uint32_t const v648 = v646 ? v119 : v96;
uint32_t const v649 = v522 * v336;
uint32_t const v650 = v649 + v180;
uint32_t const v651 = uint32_t(v650);
threadgroup uint32_t * const v652 = &(*v187)[v651];
*v652 = v648;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v653 = v516 + v119;
uint32_t const v654 = v653 * v144;
uint32_t const v655 = v654 + v216;
uint32_t const v656 = min(v655, v407);
uint32_t const v657 = uint32_t(v656);
uint32_t const v658 = v657 * v29;
uint32_t const v659 = v83 + v658;
half_4 v660_store;
thread half_4 * v660 = &v660_store;*v660 = v223;
if(v420) {
uint32_t const v661 = v417 / v336;
uint32_t const v662 = uint32_t(v661);
uint32_t const v663 = v659 + v662;
device half_4 const* const v664 = &v2[v663];
half_4 const v665 = *v664;
*v660 = v665;
}
half_4 const v666 = *v660;
*v426 = v666;
uint32_t const v667 = v654 + v248;
uint32_t const v668 = min(v667, v407);
uint32_t const v669 = uint32_t(v668);
uint32_t const v670 = v669 * v29;
uint32_t const v671 = v83 + v670;
half_4 v672_store;
thread half_4 * v672 = &v672_store;*v672 = v223;
if(v435) {
uint32_t const v673 = v433 / v336;
uint32_t const v674 = uint32_t(v673);
uint32_t const v675 = v671 + v674;
device half_4 const* const v676 = &v2[v675];
half_4 const v677 = *v676;
*v672 = v677;
}
half_4 const v678 = *v672;
*v441 = v678;
uint32_t const v679 = v654 + v278;
uint32_t const v680 = min(v679, v407);
uint32_t const v681 = uint32_t(v680);
uint32_t const v682 = v681 * v29;
uint32_t const v683 = v83 + v682;
half_4 v684_store;
thread half_4 * v684 = &v684_store;*v684 = v223;
if(v450) {
uint32_t const v685 = v448 / v336;
uint32_t const v686 = uint32_t(v685);
uint32_t const v687 = v683 + v686;
device half_4 const* const v688 = &v2[v687];
half_4 const v689 = *v688;
*v684 = v689;
}
half_4 const v690 = *v684;
*v457 = v690;
uint32_t const v691 = v654 + v308;
uint32_t const v692 = min(v691, v407);
uint32_t const v693 = uint32_t(v692);
uint32_t const v694 = v693 * v29;
uint32_t const v695 = v83 + v694;
half_4 v696_store;
thread half_4 * v696 = &v696_store;*v696 = v223;
if(v466) {
uint32_t const v697 = v464 / v336;
uint32_t const v698 = uint32_t(v697);
uint32_t const v699 = v695 + v698;
device half_4 const* const v700 = &v2[v699];
half_4 const v701 = *v700;
*v696 = v701;
}
half_4 const v702 = *v696;
*v473 = v702;
uint32_t const v703 = v657 * v31;
uint32_t const v704 = v86 + v703;
half_4 v705_store;
thread half_4 * v705 = &v705_store;*v705 = v223;
if(v420) {
uint32_t const v706 = v417 / v336;
uint32_t const v707 = uint32_t(v706);
uint32_t const v708 = v704 + v707;
device half_4 const* const v709 = &v3[v708];
half_4 const v710 = *v709;
*v705 = v710;
}
half_4 const v711 = *v705;
*v483 = v711;
uint32_t const v712 = v669 * v31;
uint32_t const v713 = v86 + v712;
half_4 v714_store;
thread half_4 * v714 = &v714_store;*v714 = v223;
if(v435) {
uint32_t const v715 = v433 / v336;
uint32_t const v716 = uint32_t(v715);
uint32_t const v717 = v713 + v716;
device half_4 const* const v718 = &v3[v717];
half_4 const v719 = *v718;
*v714 = v719;
}
half_4 const v720 = *v714;
*v493 = v720;
uint32_t const v721 = v681 * v31;
uint32_t const v722 = v86 + v721;
half_4 v723_store;
thread half_4 * v723 = &v723_store;*v723 = v223;
if(v450) {
uint32_t const v724 = v448 / v336;
uint32_t const v725 = uint32_t(v724);
uint32_t const v726 = v722 + v725;
device half_4 const* const v727 = &v3[v726];
half_4 const v728 = *v727;
*v723 = v728;
}
half_4 const v729 = *v723;
*v503 = v729;
uint32_t const v730 = v693 * v31;
uint32_t const v731 = v86 + v730;
half_4 v732_store;
thread half_4 * v732 = &v732_store;*v732 = v223;
if(v466) {
uint32_t const v733 = v464 / v336;
uint32_t const v734 = uint32_t(v733);
uint32_t const v735 = v731 + v734;
device half_4 const* const v736 = &v3[v735];
half_4 const v737 = *v736;
*v732 = v737;
}
half_4 const v738 = *v732;
*v513 = v738;
bool v739_store;
thread bool * v739 = &v739_store;*v739 = v549;
bool const v740 = *v739;
bool v741_store;
thread bool * v741 = &v741_store;if(v740) {
*v741 = v515;
}
 else {
uint32_t const v742 = v522 * v336;
uint32_t const v743 = uint32_t(v742);
threadgroup uint32_t * const v744 = &(*v187)[v743];
uint32_t const v745 = *v744;
bool const v746 = v745 != v96;
*v741 = v746;
}
bool const v747 = *v741;
*v739 = v747;
bool const v748 = *v739;
bool v749_store;
thread bool * v749 = &v749_store;if(v748) {
*v749 = v515;
}
 else {
uint32_t const v750 = v522 * v336;
uint32_t const v751 = v750 + v119;
uint32_t const v752 = uint32_t(v751);
threadgroup uint32_t * const v753 = &(*v187)[v752];
uint32_t const v754 = *v753;
bool const v755 = v754 != v96;
*v749 = v755;
}
bool const v756 = *v749;
*v739 = v756;
bool const v757 = *v739;
bool v758_store;
thread bool * v758 = &v758_store;if(v757) {
*v758 = v515;
}
 else {
uint32_t const v759 = v522 * v336;
uint32_t const v760 = v759 + v521;
uint32_t const v761 = uint32_t(v760);
threadgroup uint32_t * const v762 = &(*v187)[v761];
uint32_t const v763 = *v762;
bool const v764 = v763 != v96;
*v758 = v764;
}
bool const v765 = *v758;
*v739 = v765;
bool const v766 = *v739;
bool v767_store;
thread bool * v767 = &v767_store;if(v766) {
*v767 = v515;
}
 else {
uint32_t const v768 = v522 * v336;
uint32_t const v769 = 3;
uint32_t const v770 = v768 + v769;
uint32_t const v771 = uint32_t(v770);
threadgroup uint32_t * const v772 = &(*v187)[v771];
uint32_t const v773 = *v772;
bool const v774 = v773 != v96;
*v767 = v774;
}
bool const v775 = *v767;
*v739 = v775;
bool v776_store;
thread bool * v776 = &v776_store;if(v520) {
*v776 = v515;
}
 else {
*v776 = v549;
}
uint32_t const v777 = 320;
uint32_t const v778 = v180 * v777;
uint32_t const v779 = 80;
uint32_t const v780 = v180 * v779;
simdgroup_float8x8 v781_store; thread simdgroup_float8x8 * v781 = &v781_store;*v781 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v782_store; thread simdgroup_half8x8 * v782 = &v782_store;uint32_t const v783 = 72;
threadgroup half_4 * const v784 = &(*v184)[v21];
simdgroup_load(*v782, reinterpret_cast<threadgroup half *>(v784), v783, 0, true);
simdgroup_multiply_accumulate(*v781, *v198, *v782, *v781);
simdgroup_half8x8 v785_store; thread simdgroup_half8x8 * v785 = &v785_store;threadgroup half_4 * const v786 = &(*v184)[v456];
simdgroup_load(*v785, reinterpret_cast<threadgroup half *>(v786), v783, 0, true);
simdgroup_multiply_accumulate(*v781, *v200, *v785, *v781);
simdgroup_half8x8 v787_store; thread simdgroup_half8x8 * v787 = &v787_store;threadgroup half_4 * const v788 = &(*v184)[v410];
simdgroup_load(*v787, reinterpret_cast<threadgroup half *>(v788), v783, 0, true);
simdgroup_multiply_accumulate(*v781, *v201, *v787, *v781);
uint32_t const v789 = 6;
simdgroup_half8x8 v790_store; thread simdgroup_half8x8 * v790 = &v790_store;uint32_t const v791 = 6;
threadgroup half_4 * const v792 = &(*v184)[v791];
simdgroup_load(*v790, reinterpret_cast<threadgroup half *>(v792), v783, 0, true);
simdgroup_multiply_accumulate(*v781, *v202, *v790, *v781);
simdgroup_half8x8 v793_store; thread simdgroup_half8x8 * v793 = &v793_store;threadgroup half_4 * const v794 = &(*v184)[v188];
simdgroup_load(*v793, reinterpret_cast<threadgroup half *>(v794), v783, 0, true);
simdgroup_multiply_accumulate(*v781, *v203, *v793, *v781);
uint32_t const v795 = 10;
simdgroup_half8x8 v796_store; thread simdgroup_half8x8 * v796 = &v796_store;uint32_t const v797 = 10;
threadgroup half_4 * const v798 = &(*v184)[v797];
simdgroup_load(*v796, reinterpret_cast<threadgroup half *>(v798), v783, 0, true);
simdgroup_multiply_accumulate(*v781, *v204, *v796, *v781);
simdgroup_half8x8 v799_store; thread simdgroup_half8x8 * v799 = &v799_store;uint32_t const v800 = 12;
threadgroup half_4 * const v801 = &(*v184)[v800];
simdgroup_load(*v799, reinterpret_cast<threadgroup half *>(v801), v783, 0, true);
simdgroup_multiply_accumulate(*v781, *v205, *v799, *v781);
simdgroup_half8x8 v802_store; thread simdgroup_half8x8 * v802 = &v802_store;uint32_t const v803 = 14;
threadgroup half_4 * const v804 = &(*v184)[v803];
simdgroup_load(*v802, reinterpret_cast<threadgroup half *>(v804), v783, 0, true);
simdgroup_multiply_accumulate(*v781, *v206, *v802, *v781);
uint32_t const v805 = uint32_t(v778);
uint32_t const v806 = 40;
threadgroup float * const v807 = &(*v185)[v805];

simdgroup_store(*v781, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v808_store; thread simdgroup_float8x8 * v808 = &v808_store;*v808 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v809_store; thread simdgroup_half8x8 * v809 = &v809_store;uint32_t const v810 = 144;
uint32_t const v811 = 1008;
threadgroup half_4 * const v812 = &(*v184)[v810];
simdgroup_load(*v809, reinterpret_cast<threadgroup half *>(v812), v783, 0, true);
simdgroup_multiply_accumulate(*v808, *v198, *v809, *v808);
simdgroup_half8x8 v813_store; thread simdgroup_half8x8 * v813 = &v813_store;uint32_t const v814 = 146;
threadgroup half_4 * const v815 = &(*v184)[v814];
simdgroup_load(*v813, reinterpret_cast<threadgroup half *>(v815), v783, 0, true);
simdgroup_multiply_accumulate(*v808, *v200, *v813, *v808);
simdgroup_half8x8 v816_store; thread simdgroup_half8x8 * v816 = &v816_store;uint32_t const v817 = 148;
threadgroup half_4 * const v818 = &(*v184)[v817];
simdgroup_load(*v816, reinterpret_cast<threadgroup half *>(v818), v783, 0, true);
simdgroup_multiply_accumulate(*v808, *v201, *v816, *v808);
simdgroup_half8x8 v819_store; thread simdgroup_half8x8 * v819 = &v819_store;uint32_t const v820 = 150;
threadgroup half_4 * const v821 = &(*v184)[v820];
simdgroup_load(*v819, reinterpret_cast<threadgroup half *>(v821), v783, 0, true);
simdgroup_multiply_accumulate(*v808, *v202, *v819, *v808);
simdgroup_half8x8 v822_store; thread simdgroup_half8x8 * v822 = &v822_store;uint32_t const v823 = 152;
threadgroup half_4 * const v824 = &(*v184)[v823];
simdgroup_load(*v822, reinterpret_cast<threadgroup half *>(v824), v783, 0, true);
simdgroup_multiply_accumulate(*v808, *v203, *v822, *v808);
simdgroup_half8x8 v825_store; thread simdgroup_half8x8 * v825 = &v825_store;uint32_t const v826 = 154;
threadgroup half_4 * const v827 = &(*v184)[v826];
simdgroup_load(*v825, reinterpret_cast<threadgroup half *>(v827), v783, 0, true);
simdgroup_multiply_accumulate(*v808, *v204, *v825, *v808);
simdgroup_half8x8 v828_store; thread simdgroup_half8x8 * v828 = &v828_store;uint32_t const v829 = 156;
threadgroup half_4 * const v830 = &(*v184)[v829];
simdgroup_load(*v828, reinterpret_cast<threadgroup half *>(v830), v783, 0, true);
simdgroup_multiply_accumulate(*v808, *v205, *v828, *v808);
simdgroup_half8x8 v831_store; thread simdgroup_half8x8 * v831 = &v831_store;uint32_t const v832 = 158;
threadgroup half_4 * const v833 = &(*v184)[v832];
simdgroup_load(*v831, reinterpret_cast<threadgroup half *>(v833), v783, 0, true);
simdgroup_multiply_accumulate(*v808, *v206, *v831, *v808);
uint32_t const v834 = v778 + v181;
uint32_t const v835 = uint32_t(v834);
threadgroup float * const v836 = &(*v185)[v835];

simdgroup_store(*v808, reinterpret_cast<threadgroup float *>(v836), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v837_store; thread simdgroup_float8x8 * v837 = &v837_store;*v837 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v838_store; thread simdgroup_half8x8 * v838 = &v838_store;uint32_t const v839 = 288;
uint32_t const v840 = 864;
threadgroup half_4 * const v841 = &(*v184)[v839];
simdgroup_load(*v838, reinterpret_cast<threadgroup half *>(v841), v783, 0, true);
simdgroup_multiply_accumulate(*v837, *v198, *v838, *v837);
simdgroup_half8x8 v842_store; thread simdgroup_half8x8 * v842 = &v842_store;uint32_t const v843 = 290;
threadgroup half_4 * const v844 = &(*v184)[v843];
simdgroup_load(*v842, reinterpret_cast<threadgroup half *>(v844), v783, 0, true);
simdgroup_multiply_accumulate(*v837, *v200, *v842, *v837);
simdgroup_half8x8 v845_store; thread simdgroup_half8x8 * v845 = &v845_store;uint32_t const v846 = 292;
threadgroup half_4 * const v847 = &(*v184)[v846];
simdgroup_load(*v845, reinterpret_cast<threadgroup half *>(v847), v783, 0, true);
simdgroup_multiply_accumulate(*v837, *v201, *v845, *v837);
simdgroup_half8x8 v848_store; thread simdgroup_half8x8 * v848 = &v848_store;uint32_t const v849 = 294;
threadgroup half_4 * const v850 = &(*v184)[v849];
simdgroup_load(*v848, reinterpret_cast<threadgroup half *>(v850), v783, 0, true);
simdgroup_multiply_accumulate(*v837, *v202, *v848, *v837);
simdgroup_half8x8 v851_store; thread simdgroup_half8x8 * v851 = &v851_store;uint32_t const v852 = 296;
threadgroup half_4 * const v853 = &(*v184)[v852];
simdgroup_load(*v851, reinterpret_cast<threadgroup half *>(v853), v783, 0, true);
simdgroup_multiply_accumulate(*v837, *v203, *v851, *v837);
simdgroup_half8x8 v854_store; thread simdgroup_half8x8 * v854 = &v854_store;uint32_t const v855 = 298;
threadgroup half_4 * const v856 = &(*v184)[v855];
simdgroup_load(*v854, reinterpret_cast<threadgroup half *>(v856), v783, 0, true);
simdgroup_multiply_accumulate(*v837, *v204, *v854, *v837);
simdgroup_half8x8 v857_store; thread simdgroup_half8x8 * v857 = &v857_store;uint32_t const v858 = 300;
threadgroup half_4 * const v859 = &(*v184)[v858];
simdgroup_load(*v857, reinterpret_cast<threadgroup half *>(v859), v783, 0, true);
simdgroup_multiply_accumulate(*v837, *v205, *v857, *v837);
simdgroup_half8x8 v860_store; thread simdgroup_half8x8 * v860 = &v860_store;uint32_t const v861 = 302;
threadgroup half_4 * const v862 = &(*v184)[v861];
simdgroup_load(*v860, reinterpret_cast<threadgroup half *>(v862), v783, 0, true);
simdgroup_multiply_accumulate(*v837, *v206, *v860, *v837);
uint32_t const v863 = v778 + v215;
uint32_t const v864 = uint32_t(v863);
threadgroup float * const v865 = &(*v185)[v864];

simdgroup_store(*v837, reinterpret_cast<threadgroup float *>(v865), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v866_store; thread simdgroup_float8x8 * v866 = &v866_store;*v866 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
uint32_t const v867 = 24;
simdgroup_half8x8 v868_store; thread simdgroup_half8x8 * v868 = &v868_store;uint32_t const v869 = 432;
uint32_t const v870 = 720;
threadgroup half_4 * const v871 = &(*v184)[v869];
simdgroup_load(*v868, reinterpret_cast<threadgroup half *>(v871), v783, 0, true);
simdgroup_multiply_accumulate(*v866, *v198, *v868, *v866);
simdgroup_half8x8 v872_store; thread simdgroup_half8x8 * v872 = &v872_store;uint32_t const v873 = 434;
threadgroup half_4 * const v874 = &(*v184)[v873];
simdgroup_load(*v872, reinterpret_cast<threadgroup half *>(v874), v783, 0, true);
simdgroup_multiply_accumulate(*v866, *v200, *v872, *v866);
simdgroup_half8x8 v875_store; thread simdgroup_half8x8 * v875 = &v875_store;uint32_t const v876 = 436;
threadgroup half_4 * const v877 = &(*v184)[v876];
simdgroup_load(*v875, reinterpret_cast<threadgroup half *>(v877), v783, 0, true);
simdgroup_multiply_accumulate(*v866, *v201, *v875, *v866);
simdgroup_half8x8 v878_store; thread simdgroup_half8x8 * v878 = &v878_store;uint32_t const v879 = 438;
threadgroup half_4 * const v880 = &(*v184)[v879];
simdgroup_load(*v878, reinterpret_cast<threadgroup half *>(v880), v783, 0, true);
simdgroup_multiply_accumulate(*v866, *v202, *v878, *v866);
simdgroup_half8x8 v881_store; thread simdgroup_half8x8 * v881 = &v881_store;uint32_t const v882 = 440;
threadgroup half_4 * const v883 = &(*v184)[v882];
simdgroup_load(*v881, reinterpret_cast<threadgroup half *>(v883), v783, 0, true);
simdgroup_multiply_accumulate(*v866, *v203, *v881, *v866);
simdgroup_half8x8 v884_store; thread simdgroup_half8x8 * v884 = &v884_store;uint32_t const v885 = 442;
threadgroup half_4 * const v886 = &(*v184)[v885];
simdgroup_load(*v884, reinterpret_cast<threadgroup half *>(v886), v783, 0, true);
simdgroup_multiply_accumulate(*v866, *v204, *v884, *v866);
simdgroup_half8x8 v887_store; thread simdgroup_half8x8 * v887 = &v887_store;uint32_t const v888 = 444;
threadgroup half_4 * const v889 = &(*v184)[v888];
simdgroup_load(*v887, reinterpret_cast<threadgroup half *>(v889), v783, 0, true);
simdgroup_multiply_accumulate(*v866, *v205, *v887, *v866);
simdgroup_half8x8 v890_store; thread simdgroup_half8x8 * v890 = &v890_store;uint32_t const v891 = 446;
threadgroup half_4 * const v892 = &(*v184)[v891];
simdgroup_load(*v890, reinterpret_cast<threadgroup half *>(v892), v783, 0, true);
simdgroup_multiply_accumulate(*v866, *v206, *v890, *v866);
uint32_t const v893 = v778 + v867;
uint32_t const v894 = uint32_t(v893);
threadgroup float * const v895 = &(*v185)[v894];

simdgroup_store(*v866, reinterpret_cast<threadgroup float *>(v895), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v896 = v180 * v181;
uint32_t const v897 = v178 + v896;
uint32_t const v898 = v897 + v182;
array<float, 8> v899_store = {};
thread array<float, 8> * v899 = &v899_store;uint32_t const v900 = v183 * v181;
uint32_t const v901 = v517 + v900;
uint32_t const v902 = v182 * v806;
uint32_t const v903 = v778 + v902;
uint32_t const v904 = v903 + v900;
uint32_t const v905 = uint32_t(v904);
threadgroup float * const v906 = &(*v185)[v905];
float const v907 = *v906;
float v908_store;
thread float * v908 = &v908_store;*v908 = v212;
bool const v909 = *v776;
bool v910_store;
thread bool * v910 = &v910_store;if(v909) {
*v910 = v515;
}
 else {
int32_t const v911 = int32_t(v901);
int32_t const v912 = int32_t(v898);
int32_t const v913 = v911 - v912;
bool const v914 = v901 < v75;
int32_t const v915 = *v66;
bool const v916 = v913 <= v915;
bool const v917 = v914 && v916;
bool v918_store;
thread bool * v918 = &v918_store;if(v917) {
*v918 = v515;
}
 else {
*v918 = v549;
}
bool const v919 = *v918;
*v910 = v919;
}
bool const v920 = *v910;
if(v920) {
uint32_t const v921 = min(v898, v173);
float const v922 = v907 * v25;
uint32_t const v923 = v41 * v32;
uint32_t const v924 = v77 * v33;
uint32_t const v925 = v923 + v924;
device float const* const v926 = &v9[v925];
float const v927 = *v926;
int32_t const v928 = int32_t(v921);
int32_t const v929 = v928 + v65;
int32_t const v930 = int32_t(v901);
int32_t const v931 = v929 - v930;
float const v932 = float(v931);
float const v933 = abs(v932);
float const v934 = -v927;
float const v935 = fma(v934, v933, v922);
*v908 = v935;
}
thread float * const v936 = &(*v899)[v21];
float const v937 = *v908;
*v936 = v937;
float const v938 = max(v212, v937);
uint32_t const v939 = v900 + v119;
uint32_t const v940 = v517 + v939;
uint32_t const v941 = v903 + v939;
uint32_t const v942 = uint32_t(v941);
threadgroup float * const v943 = &(*v185)[v942];
float const v944 = *v943;
float v945_store;
thread float * v945 = &v945_store;*v945 = v212;
bool const v946 = *v776;
bool v947_store;
thread bool * v947 = &v947_store;if(v946) {
*v947 = v515;
}
 else {
int32_t const v948 = int32_t(v940);
int32_t const v949 = int32_t(v898);
int32_t const v950 = v948 - v949;
bool const v951 = v940 < v75;
int32_t const v952 = *v66;
bool const v953 = v950 <= v952;
bool const v954 = v951 && v953;
bool v955_store;
thread bool * v955 = &v955_store;if(v954) {
*v955 = v515;
}
 else {
*v955 = v549;
}
bool const v956 = *v955;
*v947 = v956;
}
bool const v957 = *v947;
if(v957) {
uint32_t const v958 = min(v898, v173);
float const v959 = v944 * v25;
uint32_t const v960 = v41 * v32;
uint32_t const v961 = v77 * v33;
uint32_t const v962 = v960 + v961;
device float const* const v963 = &v9[v962];
float const v964 = *v963;
int32_t const v965 = int32_t(v958);
int32_t const v966 = v965 + v65;
int32_t const v967 = int32_t(v940);
int32_t const v968 = v966 - v967;
float const v969 = float(v968);
float const v970 = abs(v969);
float const v971 = -v964;
float const v972 = fma(v971, v970, v959);
*v945 = v972;
}
thread float * const v973 = &(*v899)[v49];
float const v974 = *v945;
*v973 = v974;
float const v975 = max(v938, v974);
uint32_t const v976 = v900 + v521;
uint32_t const v977 = v517 + v976;
uint32_t const v978 = v903 + v976;
uint32_t const v979 = uint32_t(v978);
threadgroup float * const v980 = &(*v185)[v979];
float const v981 = *v980;
float v982_store;
thread float * v982 = &v982_store;*v982 = v212;
bool const v983 = *v776;
bool v984_store;
thread bool * v984 = &v984_store;if(v983) {
*v984 = v515;
}
 else {
int32_t const v985 = int32_t(v977);
int32_t const v986 = int32_t(v898);
int32_t const v987 = v985 - v986;
bool const v988 = v977 < v75;
int32_t const v989 = *v66;
bool const v990 = v987 <= v989;
bool const v991 = v988 && v990;
bool v992_store;
thread bool * v992 = &v992_store;if(v991) {
*v992 = v515;
}
 else {
*v992 = v549;
}
bool const v993 = *v992;
*v984 = v993;
}
bool const v994 = *v984;
if(v994) {
uint32_t const v995 = min(v898, v173);
float const v996 = v981 * v25;
uint32_t const v997 = v41 * v32;
uint32_t const v998 = v77 * v33;
uint32_t const v999 = v997 + v998;
device float const* const v1000 = &v9[v999];
float const v1001 = *v1000;
int32_t const v1002 = int32_t(v995);
int32_t const v1003 = v1002 + v65;
int32_t const v1004 = int32_t(v977);
int32_t const v1005 = v1003 - v1004;
float const v1006 = float(v1005);
float const v1007 = abs(v1006);
float const v1008 = -v1001;
float const v1009 = fma(v1008, v1007, v996);
*v982 = v1009;
}
thread float * const v1010 = &(*v899)[v456];
float const v1011 = *v982;
*v1010 = v1011;
float const v1012 = max(v975, v1011);
uint32_t const v1013 = 3;
uint32_t const v1014 = v900 + v1013;
uint32_t const v1015 = v517 + v1014;
uint32_t const v1016 = v903 + v1014;
uint32_t const v1017 = uint32_t(v1016);
threadgroup float * const v1018 = &(*v185)[v1017];
float const v1019 = *v1018;
float v1020_store;
thread float * v1020 = &v1020_store;*v1020 = v212;
bool const v1021 = *v776;
bool v1022_store;
thread bool * v1022 = &v1022_store;if(v1021) {
*v1022 = v515;
}
 else {
int32_t const v1023 = int32_t(v1015);
int32_t const v1024 = int32_t(v898);
int32_t const v1025 = v1023 - v1024;
bool const v1026 = v1015 < v75;
int32_t const v1027 = *v66;
bool const v1028 = v1025 <= v1027;
bool const v1029 = v1026 && v1028;
bool v1030_store;
thread bool * v1030 = &v1030_store;if(v1029) {
*v1030 = v515;
}
 else {
*v1030 = v549;
}
bool const v1031 = *v1030;
*v1022 = v1031;
}
bool const v1032 = *v1022;
if(v1032) {
uint32_t const v1033 = min(v898, v173);
float const v1034 = v1019 * v25;
uint32_t const v1035 = v41 * v32;
uint32_t const v1036 = v77 * v33;
uint32_t const v1037 = v1035 + v1036;
device float const* const v1038 = &v9[v1037];
float const v1039 = *v1038;
int32_t const v1040 = int32_t(v1033);
int32_t const v1041 = v1040 + v65;
int32_t const v1042 = int32_t(v1015);
int32_t const v1043 = v1041 - v1042;
float const v1044 = float(v1043);
float const v1045 = abs(v1044);
float const v1046 = -v1039;
float const v1047 = fma(v1046, v1045, v1034);
*v1020 = v1047;
}
thread float * const v1048 = &(*v899)[v472];
float const v1049 = *v1020;
*v1048 = v1049;
float const v1050 = max(v1012, v1049);
uint32_t const v1051 = v900 + v336;
uint32_t const v1052 = v517 + v1051;
uint32_t const v1053 = v903 + v1051;
uint32_t const v1054 = uint32_t(v1053);
threadgroup float * const v1055 = &(*v185)[v1054];
float const v1056 = *v1055;
float v1057_store;
thread float * v1057 = &v1057_store;*v1057 = v212;
bool const v1058 = *v776;
bool v1059_store;
thread bool * v1059 = &v1059_store;if(v1058) {
*v1059 = v515;
}
 else {
int32_t const v1060 = int32_t(v1052);
int32_t const v1061 = int32_t(v898);
int32_t const v1062 = v1060 - v1061;
bool const v1063 = v1052 < v75;
int32_t const v1064 = *v66;
bool const v1065 = v1062 <= v1064;
bool const v1066 = v1063 && v1065;
bool v1067_store;
thread bool * v1067 = &v1067_store;if(v1066) {
*v1067 = v515;
}
 else {
*v1067 = v549;
}
bool const v1068 = *v1067;
*v1059 = v1068;
}
bool const v1069 = *v1059;
if(v1069) {
uint32_t const v1070 = min(v898, v173);
float const v1071 = v1056 * v25;
uint32_t const v1072 = v41 * v32;
uint32_t const v1073 = v77 * v33;
uint32_t const v1074 = v1072 + v1073;
device float const* const v1075 = &v9[v1074];
float const v1076 = *v1075;
int32_t const v1077 = int32_t(v1070);
int32_t const v1078 = v1077 + v65;
int32_t const v1079 = int32_t(v1052);
int32_t const v1080 = v1078 - v1079;
float const v1081 = float(v1080);
float const v1082 = abs(v1081);
float const v1083 = -v1076;
float const v1084 = fma(v1083, v1082, v1071);
*v1057 = v1084;
}
thread float * const v1085 = &(*v899)[v410];
float const v1086 = *v1057;
*v1085 = v1086;
float const v1087 = max(v1050, v1086);
uint32_t const v1088 = 5;
uint32_t const v1089 = v900 + v1088;
uint32_t const v1090 = v517 + v1089;
uint32_t const v1091 = v903 + v1089;
uint32_t const v1092 = uint32_t(v1091);
threadgroup float * const v1093 = &(*v185)[v1092];
float const v1094 = *v1093;
float v1095_store;
thread float * v1095 = &v1095_store;*v1095 = v212;
bool const v1096 = *v776;
bool v1097_store;
thread bool * v1097 = &v1097_store;if(v1096) {
*v1097 = v515;
}
 else {
int32_t const v1098 = int32_t(v1090);
int32_t const v1099 = int32_t(v898);
int32_t const v1100 = v1098 - v1099;
bool const v1101 = v1090 < v75;
int32_t const v1102 = *v66;
bool const v1103 = v1100 <= v1102;
bool const v1104 = v1101 && v1103;
bool v1105_store;
thread bool * v1105 = &v1105_store;if(v1104) {
*v1105 = v515;
}
 else {
*v1105 = v549;
}
bool const v1106 = *v1105;
*v1097 = v1106;
}
bool const v1107 = *v1097;
if(v1107) {
uint32_t const v1108 = min(v898, v173);
float const v1109 = v1094 * v25;
uint32_t const v1110 = v41 * v32;
uint32_t const v1111 = v77 * v33;
uint32_t const v1112 = v1110 + v1111;
device float const* const v1113 = &v9[v1112];
float const v1114 = *v1113;
int32_t const v1115 = int32_t(v1108);
int32_t const v1116 = v1115 + v65;
int32_t const v1117 = int32_t(v1090);
int32_t const v1118 = v1116 - v1117;
float const v1119 = float(v1118);
float const v1120 = abs(v1119);
float const v1121 = -v1114;
float const v1122 = fma(v1121, v1120, v1109);
*v1095 = v1122;
}
uint32_t const v1123 = 5;
thread float * const v1124 = &(*v899)[v1123];
float const v1125 = *v1095;
*v1124 = v1125;
float const v1126 = max(v1087, v1125);
uint32_t const v1127 = v900 + v789;
uint32_t const v1128 = v517 + v1127;
uint32_t const v1129 = v903 + v1127;
uint32_t const v1130 = uint32_t(v1129);
threadgroup float * const v1131 = &(*v185)[v1130];
float const v1132 = *v1131;
float v1133_store;
thread float * v1133 = &v1133_store;*v1133 = v212;
bool const v1134 = *v776;
bool v1135_store;
thread bool * v1135 = &v1135_store;if(v1134) {
*v1135 = v515;
}
 else {
int32_t const v1136 = int32_t(v1128);
int32_t const v1137 = int32_t(v898);
int32_t const v1138 = v1136 - v1137;
bool const v1139 = v1128 < v75;
int32_t const v1140 = *v66;
bool const v1141 = v1138 <= v1140;
bool const v1142 = v1139 && v1141;
bool v1143_store;
thread bool * v1143 = &v1143_store;if(v1142) {
*v1143 = v515;
}
 else {
*v1143 = v549;
}
bool const v1144 = *v1143;
*v1135 = v1144;
}
bool const v1145 = *v1135;
if(v1145) {
uint32_t const v1146 = min(v898, v173);
float const v1147 = v1132 * v25;
uint32_t const v1148 = v41 * v32;
uint32_t const v1149 = v77 * v33;
uint32_t const v1150 = v1148 + v1149;
device float const* const v1151 = &v9[v1150];
float const v1152 = *v1151;
int32_t const v1153 = int32_t(v1146);
int32_t const v1154 = v1153 + v65;
int32_t const v1155 = int32_t(v1128);
int32_t const v1156 = v1154 - v1155;
float const v1157 = float(v1156);
float const v1158 = abs(v1157);
float const v1159 = -v1152;
float const v1160 = fma(v1159, v1158, v1147);
*v1133 = v1160;
}
thread float * const v1161 = &(*v899)[v791];
float const v1162 = *v1133;
*v1161 = v1162;
float const v1163 = max(v1126, v1162);
uint32_t const v1164 = 7;
uint32_t const v1165 = v900 + v1164;
uint32_t const v1166 = v517 + v1165;
uint32_t const v1167 = v903 + v1165;
uint32_t const v1168 = uint32_t(v1167);
threadgroup float * const v1169 = &(*v185)[v1168];
float const v1170 = *v1169;
float v1171_store;
thread float * v1171 = &v1171_store;*v1171 = v212;
bool const v1172 = *v776;
bool v1173_store;
thread bool * v1173 = &v1173_store;if(v1172) {
*v1173 = v515;
}
 else {
int32_t const v1174 = int32_t(v1166);
int32_t const v1175 = int32_t(v898);
int32_t const v1176 = v1174 - v1175;
bool const v1177 = v1166 < v75;
int32_t const v1178 = *v66;
bool const v1179 = v1176 <= v1178;
bool const v1180 = v1177 && v1179;
bool v1181_store;
thread bool * v1181 = &v1181_store;if(v1180) {
*v1181 = v515;
}
 else {
*v1181 = v549;
}
bool const v1182 = *v1181;
*v1173 = v1182;
}
bool const v1183 = *v1173;
if(v1183) {
uint32_t const v1184 = min(v898, v173);
float const v1185 = v1170 * v25;
uint32_t const v1186 = v41 * v32;
uint32_t const v1187 = v77 * v33;
uint32_t const v1188 = v1186 + v1187;
device float const* const v1189 = &v9[v1188];
float const v1190 = *v1189;
int32_t const v1191 = int32_t(v1184);
int32_t const v1192 = v1191 + v65;
int32_t const v1193 = int32_t(v1166);
int32_t const v1194 = v1192 - v1193;
float const v1195 = float(v1194);
float const v1196 = abs(v1195);
float const v1197 = -v1190;
float const v1198 = fma(v1197, v1196, v1185);
*v1171 = v1198;
}
uint32_t const v1199 = 7;
thread float * const v1200 = &(*v899)[v1199];
float const v1201 = *v1171;
*v1200 = v1201;
float const v1202 = max(v1163, v1201);
float const v1203 = simd_shuffle_xor(v1202, v181);;
float const v1204 = max(v1202, v1203);
float const v1205 = simd_shuffle_xor(v1204, v215);;
float const v1206 = max(v1204, v1205);
float const v1207 = *v211;
float const v1208 = 5.54517698;
float const v1209 = v1207 + v1208;
bool const v1210 = v1206 > v1209;
float const v1211 = v1210 ? v1206 : v1207;
float const v1212 = v1207 - v1211;
float const v1213 = exp(v1212);bool const v1214 = v1211 != v1207;
bool v1215_store;
thread bool * v1215 = &v1215_store;if(v1214) {
bool const v1216 = v1207 != v212;
*v1215 = v1216;
}
 else {
*v1215 = v549;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1217 = *v1215;
bool const v1218 = simd_any(v1217);;
if(v1218) {

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1219 = v183 * v521;
uint32_t const v1220 = v903 + v1219;
uint32_t const v1221 = uint32_t(v1220);
threadgroup float * const v1222 = &(*v185)[v1221];
float const v1223 = *v1222;
float const v1224 = v1223 * v1213;
*v1222 = v1224;
uint32_t const v1225 = v1220 + v119;
uint32_t const v1226 = uint32_t(v1225);
threadgroup float * const v1227 = &(*v185)[v1226];
float const v1228 = *v1227;
float const v1229 = v1228 * v1213;
*v1227 = v1229;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v189, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1230 = *v1222;
float const v1231 = v1230 * v1213;
*v1222 = v1231;
float const v1232 = *v1227;
float const v1233 = v1232 * v1213;
*v1227 = v1233;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v191, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1234 = *v1222;
float const v1235 = v1234 * v1213;
*v1222 = v1235;
float const v1236 = *v1227;
float const v1237 = v1236 * v1213;
*v1227 = v1237;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1238 = *v1222;
float const v1239 = v1238 * v1213;
*v1222 = v1239;
float const v1240 = *v1227;
float const v1241 = v1240 * v1213;
*v1227 = v1241;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v193, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1242 = *v1222;
float const v1243 = v1242 * v1213;
*v1222 = v1243;
float const v1244 = *v1227;
float const v1245 = v1244 * v1213;
*v1227 = v1245;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1246 = *v1222;
float const v1247 = v1246 * v1213;
*v1222 = v1247;
float const v1248 = *v1227;
float const v1249 = v1248 * v1213;
*v1227 = v1249;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v195, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1250 = *v1222;
float const v1251 = v1250 * v1213;
*v1222 = v1251;
float const v1252 = *v1227;
float const v1253 = v1252 * v1213;
*v1227 = v1253;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1254 = *v1222;
float const v1255 = v1254 * v1213;
*v1222 = v1255;
float const v1256 = *v1227;
float const v1257 = v1256 * v1213;
*v1227 = v1257;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v211 = v1211;
float const v1258 = *v936;
uint32_t const v1259 = reinterpret_cast<const thread uint32_t&>(v1258);
uint32_t const v1260 = 4286578687;
bool const v1261 = v1259 == v1260;
float const v1262 = v1258 - v1211;
float const v1263 = exp(v1262);float const v1264 = v1261 ? v190 : v1263;
half const v1265 = half(v1264);
half_4 const v1266 = [&]{
half_4 tmp = v223;
tmp.i_0 = v1265;
return tmp;
}();
float const v1267 = *v973;
uint32_t const v1268 = reinterpret_cast<const thread uint32_t&>(v1267);
bool const v1269 = v1268 == v1260;
float const v1270 = v1267 - v1211;
float const v1271 = exp(v1270);float const v1272 = v1269 ? v190 : v1271;
float const v1273 = v1264 + v1272;
half const v1274 = half(v1272);
half_4 const v1275 = [&]{
half_4 tmp = v1266;
tmp.i_1 = v1274;
return tmp;
}();
float const v1276 = *v1010;
uint32_t const v1277 = reinterpret_cast<const thread uint32_t&>(v1276);
bool const v1278 = v1277 == v1260;
float const v1279 = v1276 - v1211;
float const v1280 = exp(v1279);float const v1281 = v1278 ? v190 : v1280;
float const v1282 = v1273 + v1281;
half const v1283 = half(v1281);
half_4 const v1284 = [&]{
half_4 tmp = v1275;
tmp.i_2 = v1283;
return tmp;
}();
float const v1285 = *v1048;
uint32_t const v1286 = reinterpret_cast<const thread uint32_t&>(v1285);
bool const v1287 = v1286 == v1260;
float const v1288 = v1285 - v1211;
float const v1289 = exp(v1288);float const v1290 = v1287 ? v190 : v1289;
float const v1291 = v1282 + v1290;
half const v1292 = half(v1290);
half_4 const v1293 = [&]{
half_4 tmp = v1284;
tmp.i_3 = v1292;
return tmp;
}();
uint32_t const v1294 = v182 * v795;
uint32_t const v1295 = v780 + v1294;
uint32_t const v1296 = v183 * v521;
uint32_t const v1297 = v1295 + v1296;
uint32_t const v1298 = uint32_t(v1297);
threadgroup half_4 * const v1299 = &(*v186)[v1298];
*v1299 = v1293;
float const v1300 = *v1085;
uint32_t const v1301 = reinterpret_cast<const thread uint32_t&>(v1300);
bool const v1302 = v1301 == v1260;
float const v1303 = v1300 - v1211;
float const v1304 = exp(v1303);float const v1305 = v1302 ? v190 : v1304;
float const v1306 = v1291 + v1305;
half const v1307 = half(v1305);
half_4 const v1308 = [&]{
half_4 tmp = v223;
tmp.i_0 = v1307;
return tmp;
}();
float const v1309 = *v1124;
uint32_t const v1310 = reinterpret_cast<const thread uint32_t&>(v1309);
bool const v1311 = v1310 == v1260;
float const v1312 = v1309 - v1211;
float const v1313 = exp(v1312);float const v1314 = v1311 ? v190 : v1313;
float const v1315 = v1306 + v1314;
half const v1316 = half(v1314);
half_4 const v1317 = [&]{
half_4 tmp = v1308;
tmp.i_1 = v1316;
return tmp;
}();
float const v1318 = *v1161;
uint32_t const v1319 = reinterpret_cast<const thread uint32_t&>(v1318);
bool const v1320 = v1319 == v1260;
float const v1321 = v1318 - v1211;
float const v1322 = exp(v1321);float const v1323 = v1320 ? v190 : v1322;
float const v1324 = v1315 + v1323;
half const v1325 = half(v1323);
half_4 const v1326 = [&]{
half_4 tmp = v1317;
tmp.i_2 = v1325;
return tmp;
}();
float const v1327 = *v1200;
uint32_t const v1328 = reinterpret_cast<const thread uint32_t&>(v1327);
bool const v1329 = v1328 == v1260;
float const v1330 = v1327 - v1211;
float const v1331 = exp(v1330);float const v1332 = v1329 ? v190 : v1331;
float const v1333 = v1324 + v1332;
half const v1334 = half(v1332);
half_4 const v1335 = [&]{
half_4 tmp = v1326;
tmp.i_3 = v1334;
return tmp;
}();
uint32_t const v1336 = v1297 + v119;
uint32_t const v1337 = uint32_t(v1336);
threadgroup half_4 * const v1338 = &(*v186)[v1337];
*v1338 = v1335;
float const v1339 = *v213;
float const v1340 = fma(v1339, v1213, v1333);
*v213 = v1340;
float const v1341 = *v214;
float const v1342 = fma(v1341, v1213, v1333);
*v214 = v1342;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1343 = *v776;
bool const v1344 = !v1343;
bool const v1345 = *v739;
bool const v1346 = v1345 && v1344;
if(v1346) {

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1347 = v903 + v1296;
for(uint32_t v1348 = v96; v1348 < v144; v1348 += v119) {
uint32_t const v1349 = v1348 / v336;
uint32_t const v1350 = v1295 + v1349;
uint32_t const v1351 = uint32_t(v1350);
threadgroup half_4 * const v1352 = &(*v186)[v1351];
half_4 const v1353 = *v1352;
uint32_t const v1354 = v1348 % v336;
half const v1355 = v1353.i_0;
float const v1356 = float(v1355);
float v1357_store;
thread float * v1357 = &v1357_store;*v1357 = v1356;
bool const v1358 = v1354 == v119;
if(v1358) {
half const v1359 = v1353.i_1;
float const v1360 = float(v1359);
*v1357 = v1360;
}
bool const v1361 = v1354 == v521;
if(v1361) {
half const v1362 = v1353.i_2;
float const v1363 = float(v1362);
*v1357 = v1363;
}
bool const v1364 = v1354 == v1013;
if(v1364) {
half const v1365 = v1353.i_3;
float const v1366 = float(v1365);
*v1357 = v1366;
}
float const v1367 = *v1357;
uint32_t const v1368 = reinterpret_cast<const thread uint32_t&>(v1367);
bool const v1369 = v1368 == v96;
bool const v1370 = !v1369;
if(v1370) {
uint32_t const v1371 = v1348 * v240;
uint32_t const v1372 = v527 + v1371;
uint32_t const v1373 = v1296 / v336;
uint32_t const v1374 = v1372 + v1373;
uint32_t const v1375 = uint32_t(v1374);
threadgroup half_4 * const v1376 = &(*v184)[v1375];
half_4 const v1377 = *v1376;
half const v1378 = v1377.i_0;
float const v1379 = float(v1378);
float v1380_store;
thread float * v1380 = &v1380_store;*v1380 = v1379;
uint32_t const v1381 = v183 % v521;
bool const v1382 = v1381 == v119;
if(v1382) {
half const v1383 = v1377.i_2;
float const v1384 = float(v1383);
*v1380 = v1384;
}
uint32_t const v1385 = uint32_t(v1347);
float const v1386 = *v1357;
float const v1387 = *v1380;
threadgroup float * const v1388 = &(*v185)[v1385];
float const v1389 = *v1388;
float const v1390 = fma(v1386, v1387, v1389);
*v1388 = v1390;
half const v1391 = v1377.i_1;
float const v1392 = float(v1391);
float v1393_store;
thread float * v1393 = &v1393_store;*v1393 = v1392;
if(v1382) {
half const v1394 = v1377.i_3;
float const v1395 = float(v1394);
*v1393 = v1395;
}
uint32_t const v1396 = v1347 + v119;
uint32_t const v1397 = uint32_t(v1396);
float const v1398 = *v1357;
float const v1399 = *v1393;
threadgroup float * const v1400 = &(*v185)[v1397];
float const v1401 = *v1400;
float const v1402 = fma(v1398, v1399, v1401);
*v1400 = v1402;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v189, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1403 = v96; v1403 < v144; v1403 += v119) {
uint32_t const v1404 = v1403 / v336;
uint32_t const v1405 = v1295 + v1404;
uint32_t const v1406 = uint32_t(v1405);
threadgroup half_4 * const v1407 = &(*v186)[v1406];
half_4 const v1408 = *v1407;
uint32_t const v1409 = v1403 % v336;
half const v1410 = v1408.i_0;
float const v1411 = float(v1410);
float v1412_store;
thread float * v1412 = &v1412_store;*v1412 = v1411;
bool const v1413 = v1409 == v119;
if(v1413) {
half const v1414 = v1408.i_1;
float const v1415 = float(v1414);
*v1412 = v1415;
}
bool const v1416 = v1409 == v521;
if(v1416) {
half const v1417 = v1408.i_2;
float const v1418 = float(v1417);
*v1412 = v1418;
}
bool const v1419 = v1409 == v1013;
if(v1419) {
half const v1420 = v1408.i_3;
float const v1421 = float(v1420);
*v1412 = v1421;
}
float const v1422 = *v1412;
uint32_t const v1423 = reinterpret_cast<const thread uint32_t&>(v1422);
bool const v1424 = v1423 == v96;
bool const v1425 = !v1424;
if(v1425) {
uint32_t const v1426 = v1403 * v240;
uint32_t const v1427 = 578;
uint32_t const v1428 = v1427 + v1426;
uint32_t const v1429 = v1296 / v336;
uint32_t const v1430 = v1428 + v1429;
uint32_t const v1431 = uint32_t(v1430);
threadgroup half_4 * const v1432 = &(*v184)[v1431];
half_4 const v1433 = *v1432;
half const v1434 = v1433.i_0;
float const v1435 = float(v1434);
float v1436_store;
thread float * v1436 = &v1436_store;*v1436 = v1435;
uint32_t const v1437 = v183 % v521;
bool const v1438 = v1437 == v119;
if(v1438) {
half const v1439 = v1433.i_2;
float const v1440 = float(v1439);
*v1436 = v1440;
}
uint32_t const v1441 = uint32_t(v1347);
float const v1442 = *v1412;
float const v1443 = *v1436;
threadgroup float * const v1444 = &(*v185)[v1441];
float const v1445 = *v1444;
float const v1446 = fma(v1442, v1443, v1445);
*v1444 = v1446;
half const v1447 = v1433.i_1;
float const v1448 = float(v1447);
float v1449_store;
thread float * v1449 = &v1449_store;*v1449 = v1448;
if(v1438) {
half const v1450 = v1433.i_3;
float const v1451 = float(v1450);
*v1449 = v1451;
}
uint32_t const v1452 = v1347 + v119;
uint32_t const v1453 = uint32_t(v1452);
float const v1454 = *v1412;
float const v1455 = *v1449;
threadgroup float * const v1456 = &(*v185)[v1453];
float const v1457 = *v1456;
float const v1458 = fma(v1454, v1455, v1457);
*v1456 = v1458;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v191, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1459 = v96; v1459 < v144; v1459 += v119) {
uint32_t const v1460 = v1459 / v336;
uint32_t const v1461 = v1295 + v1460;
uint32_t const v1462 = uint32_t(v1461);
threadgroup half_4 * const v1463 = &(*v186)[v1462];
half_4 const v1464 = *v1463;
uint32_t const v1465 = v1459 % v336;
half const v1466 = v1464.i_0;
float const v1467 = float(v1466);
float v1468_store;
thread float * v1468 = &v1468_store;*v1468 = v1467;
bool const v1469 = v1465 == v119;
if(v1469) {
half const v1470 = v1464.i_1;
float const v1471 = float(v1470);
*v1468 = v1471;
}
bool const v1472 = v1465 == v521;
if(v1472) {
half const v1473 = v1464.i_2;
float const v1474 = float(v1473);
*v1468 = v1474;
}
bool const v1475 = v1465 == v1013;
if(v1475) {
half const v1476 = v1464.i_3;
float const v1477 = float(v1476);
*v1468 = v1477;
}
float const v1478 = *v1468;
uint32_t const v1479 = reinterpret_cast<const thread uint32_t&>(v1478);
bool const v1480 = v1479 == v96;
bool const v1481 = !v1480;
if(v1481) {
uint32_t const v1482 = v1459 * v240;
uint32_t const v1483 = 580;
uint32_t const v1484 = v1483 + v1482;
uint32_t const v1485 = v1296 / v336;
uint32_t const v1486 = v1484 + v1485;
uint32_t const v1487 = uint32_t(v1486);
threadgroup half_4 * const v1488 = &(*v184)[v1487];
half_4 const v1489 = *v1488;
half const v1490 = v1489.i_0;
float const v1491 = float(v1490);
float v1492_store;
thread float * v1492 = &v1492_store;*v1492 = v1491;
uint32_t const v1493 = v183 % v521;
bool const v1494 = v1493 == v119;
if(v1494) {
half const v1495 = v1489.i_2;
float const v1496 = float(v1495);
*v1492 = v1496;
}
uint32_t const v1497 = uint32_t(v1347);
float const v1498 = *v1468;
float const v1499 = *v1492;
threadgroup float * const v1500 = &(*v185)[v1497];
float const v1501 = *v1500;
float const v1502 = fma(v1498, v1499, v1501);
*v1500 = v1502;
half const v1503 = v1489.i_1;
float const v1504 = float(v1503);
float v1505_store;
thread float * v1505 = &v1505_store;*v1505 = v1504;
if(v1494) {
half const v1506 = v1489.i_3;
float const v1507 = float(v1506);
*v1505 = v1507;
}
uint32_t const v1508 = v1347 + v119;
uint32_t const v1509 = uint32_t(v1508);
float const v1510 = *v1468;
float const v1511 = *v1505;
threadgroup float * const v1512 = &(*v185)[v1509];
float const v1513 = *v1512;
float const v1514 = fma(v1510, v1511, v1513);
*v1512 = v1514;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1515 = v96; v1515 < v144; v1515 += v119) {
uint32_t const v1516 = v1515 / v336;
uint32_t const v1517 = v1295 + v1516;
uint32_t const v1518 = uint32_t(v1517);
threadgroup half_4 * const v1519 = &(*v186)[v1518];
half_4 const v1520 = *v1519;
uint32_t const v1521 = v1515 % v336;
half const v1522 = v1520.i_0;
float const v1523 = float(v1522);
float v1524_store;
thread float * v1524 = &v1524_store;*v1524 = v1523;
bool const v1525 = v1521 == v119;
if(v1525) {
half const v1526 = v1520.i_1;
float const v1527 = float(v1526);
*v1524 = v1527;
}
bool const v1528 = v1521 == v521;
if(v1528) {
half const v1529 = v1520.i_2;
float const v1530 = float(v1529);
*v1524 = v1530;
}
bool const v1531 = v1521 == v1013;
if(v1531) {
half const v1532 = v1520.i_3;
float const v1533 = float(v1532);
*v1524 = v1533;
}
float const v1534 = *v1524;
uint32_t const v1535 = reinterpret_cast<const thread uint32_t&>(v1534);
bool const v1536 = v1535 == v96;
bool const v1537 = !v1536;
if(v1537) {
uint32_t const v1538 = v1515 * v240;
uint32_t const v1539 = 582;
uint32_t const v1540 = v1539 + v1538;
uint32_t const v1541 = v1296 / v336;
uint32_t const v1542 = v1540 + v1541;
uint32_t const v1543 = uint32_t(v1542);
threadgroup half_4 * const v1544 = &(*v184)[v1543];
half_4 const v1545 = *v1544;
half const v1546 = v1545.i_0;
float const v1547 = float(v1546);
float v1548_store;
thread float * v1548 = &v1548_store;*v1548 = v1547;
uint32_t const v1549 = v183 % v521;
bool const v1550 = v1549 == v119;
if(v1550) {
half const v1551 = v1545.i_2;
float const v1552 = float(v1551);
*v1548 = v1552;
}
uint32_t const v1553 = uint32_t(v1347);
float const v1554 = *v1524;
float const v1555 = *v1548;
threadgroup float * const v1556 = &(*v185)[v1553];
float const v1557 = *v1556;
float const v1558 = fma(v1554, v1555, v1557);
*v1556 = v1558;
half const v1559 = v1545.i_1;
float const v1560 = float(v1559);
float v1561_store;
thread float * v1561 = &v1561_store;*v1561 = v1560;
if(v1550) {
half const v1562 = v1545.i_3;
float const v1563 = float(v1562);
*v1561 = v1563;
}
uint32_t const v1564 = v1347 + v119;
uint32_t const v1565 = uint32_t(v1564);
float const v1566 = *v1524;
float const v1567 = *v1561;
threadgroup float * const v1568 = &(*v185)[v1565];
float const v1569 = *v1568;
float const v1570 = fma(v1566, v1567, v1569);
*v1568 = v1570;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v193, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1571 = v96; v1571 < v144; v1571 += v119) {
uint32_t const v1572 = v1571 / v336;
uint32_t const v1573 = v1295 + v1572;
uint32_t const v1574 = uint32_t(v1573);
threadgroup half_4 * const v1575 = &(*v186)[v1574];
half_4 const v1576 = *v1575;
uint32_t const v1577 = v1571 % v336;
half const v1578 = v1576.i_0;
float const v1579 = float(v1578);
float v1580_store;
thread float * v1580 = &v1580_store;*v1580 = v1579;
bool const v1581 = v1577 == v119;
if(v1581) {
half const v1582 = v1576.i_1;
float const v1583 = float(v1582);
*v1580 = v1583;
}
bool const v1584 = v1577 == v521;
if(v1584) {
half const v1585 = v1576.i_2;
float const v1586 = float(v1585);
*v1580 = v1586;
}
bool const v1587 = v1577 == v1013;
if(v1587) {
half const v1588 = v1576.i_3;
float const v1589 = float(v1588);
*v1580 = v1589;
}
float const v1590 = *v1580;
uint32_t const v1591 = reinterpret_cast<const thread uint32_t&>(v1590);
bool const v1592 = v1591 == v96;
bool const v1593 = !v1592;
if(v1593) {
uint32_t const v1594 = v1571 * v240;
uint32_t const v1595 = 584;
uint32_t const v1596 = v1595 + v1594;
uint32_t const v1597 = v1296 / v336;
uint32_t const v1598 = v1596 + v1597;
uint32_t const v1599 = uint32_t(v1598);
threadgroup half_4 * const v1600 = &(*v184)[v1599];
half_4 const v1601 = *v1600;
half const v1602 = v1601.i_0;
float const v1603 = float(v1602);
float v1604_store;
thread float * v1604 = &v1604_store;*v1604 = v1603;
uint32_t const v1605 = v183 % v521;
bool const v1606 = v1605 == v119;
if(v1606) {
half const v1607 = v1601.i_2;
float const v1608 = float(v1607);
*v1604 = v1608;
}
uint32_t const v1609 = uint32_t(v1347);
float const v1610 = *v1580;
float const v1611 = *v1604;
threadgroup float * const v1612 = &(*v185)[v1609];
float const v1613 = *v1612;
float const v1614 = fma(v1610, v1611, v1613);
*v1612 = v1614;
half const v1615 = v1601.i_1;
float const v1616 = float(v1615);
float v1617_store;
thread float * v1617 = &v1617_store;*v1617 = v1616;
if(v1606) {
half const v1618 = v1601.i_3;
float const v1619 = float(v1618);
*v1617 = v1619;
}
uint32_t const v1620 = v1347 + v119;
uint32_t const v1621 = uint32_t(v1620);
float const v1622 = *v1580;
float const v1623 = *v1617;
threadgroup float * const v1624 = &(*v185)[v1621];
float const v1625 = *v1624;
float const v1626 = fma(v1622, v1623, v1625);
*v1624 = v1626;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1627 = v96; v1627 < v144; v1627 += v119) {
uint32_t const v1628 = v1627 / v336;
uint32_t const v1629 = v1295 + v1628;
uint32_t const v1630 = uint32_t(v1629);
threadgroup half_4 * const v1631 = &(*v186)[v1630];
half_4 const v1632 = *v1631;
uint32_t const v1633 = v1627 % v336;
half const v1634 = v1632.i_0;
float const v1635 = float(v1634);
float v1636_store;
thread float * v1636 = &v1636_store;*v1636 = v1635;
bool const v1637 = v1633 == v119;
if(v1637) {
half const v1638 = v1632.i_1;
float const v1639 = float(v1638);
*v1636 = v1639;
}
bool const v1640 = v1633 == v521;
if(v1640) {
half const v1641 = v1632.i_2;
float const v1642 = float(v1641);
*v1636 = v1642;
}
bool const v1643 = v1633 == v1013;
if(v1643) {
half const v1644 = v1632.i_3;
float const v1645 = float(v1644);
*v1636 = v1645;
}
float const v1646 = *v1636;
uint32_t const v1647 = reinterpret_cast<const thread uint32_t&>(v1646);
bool const v1648 = v1647 == v96;
bool const v1649 = !v1648;
if(v1649) {
uint32_t const v1650 = v1627 * v240;
uint32_t const v1651 = 586;
uint32_t const v1652 = v1651 + v1650;
uint32_t const v1653 = v1296 / v336;
uint32_t const v1654 = v1652 + v1653;
uint32_t const v1655 = uint32_t(v1654);
threadgroup half_4 * const v1656 = &(*v184)[v1655];
half_4 const v1657 = *v1656;
half const v1658 = v1657.i_0;
float const v1659 = float(v1658);
float v1660_store;
thread float * v1660 = &v1660_store;*v1660 = v1659;
uint32_t const v1661 = v183 % v521;
bool const v1662 = v1661 == v119;
if(v1662) {
half const v1663 = v1657.i_2;
float const v1664 = float(v1663);
*v1660 = v1664;
}
uint32_t const v1665 = uint32_t(v1347);
float const v1666 = *v1636;
float const v1667 = *v1660;
threadgroup float * const v1668 = &(*v185)[v1665];
float const v1669 = *v1668;
float const v1670 = fma(v1666, v1667, v1669);
*v1668 = v1670;
half const v1671 = v1657.i_1;
float const v1672 = float(v1671);
float v1673_store;
thread float * v1673 = &v1673_store;*v1673 = v1672;
if(v1662) {
half const v1674 = v1657.i_3;
float const v1675 = float(v1674);
*v1673 = v1675;
}
uint32_t const v1676 = v1347 + v119;
uint32_t const v1677 = uint32_t(v1676);
float const v1678 = *v1636;
float const v1679 = *v1673;
threadgroup float * const v1680 = &(*v185)[v1677];
float const v1681 = *v1680;
float const v1682 = fma(v1678, v1679, v1681);
*v1680 = v1682;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v195, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1683 = v96; v1683 < v144; v1683 += v119) {
uint32_t const v1684 = v1683 / v336;
uint32_t const v1685 = v1295 + v1684;
uint32_t const v1686 = uint32_t(v1685);
threadgroup half_4 * const v1687 = &(*v186)[v1686];
half_4 const v1688 = *v1687;
uint32_t const v1689 = v1683 % v336;
half const v1690 = v1688.i_0;
float const v1691 = float(v1690);
float v1692_store;
thread float * v1692 = &v1692_store;*v1692 = v1691;
bool const v1693 = v1689 == v119;
if(v1693) {
half const v1694 = v1688.i_1;
float const v1695 = float(v1694);
*v1692 = v1695;
}
bool const v1696 = v1689 == v521;
if(v1696) {
half const v1697 = v1688.i_2;
float const v1698 = float(v1697);
*v1692 = v1698;
}
bool const v1699 = v1689 == v1013;
if(v1699) {
half const v1700 = v1688.i_3;
float const v1701 = float(v1700);
*v1692 = v1701;
}
float const v1702 = *v1692;
uint32_t const v1703 = reinterpret_cast<const thread uint32_t&>(v1702);
bool const v1704 = v1703 == v96;
bool const v1705 = !v1704;
if(v1705) {
uint32_t const v1706 = v1683 * v240;
uint32_t const v1707 = 588;
uint32_t const v1708 = v1707 + v1706;
uint32_t const v1709 = v1296 / v336;
uint32_t const v1710 = v1708 + v1709;
uint32_t const v1711 = uint32_t(v1710);
threadgroup half_4 * const v1712 = &(*v184)[v1711];
half_4 const v1713 = *v1712;
half const v1714 = v1713.i_0;
float const v1715 = float(v1714);
float v1716_store;
thread float * v1716 = &v1716_store;*v1716 = v1715;
uint32_t const v1717 = v183 % v521;
bool const v1718 = v1717 == v119;
if(v1718) {
half const v1719 = v1713.i_2;
float const v1720 = float(v1719);
*v1716 = v1720;
}
uint32_t const v1721 = uint32_t(v1347);
float const v1722 = *v1692;
float const v1723 = *v1716;
threadgroup float * const v1724 = &(*v185)[v1721];
float const v1725 = *v1724;
float const v1726 = fma(v1722, v1723, v1725);
*v1724 = v1726;
half const v1727 = v1713.i_1;
float const v1728 = float(v1727);
float v1729_store;
thread float * v1729 = &v1729_store;*v1729 = v1728;
if(v1718) {
half const v1730 = v1713.i_3;
float const v1731 = float(v1730);
*v1729 = v1731;
}
uint32_t const v1732 = v1347 + v119;
uint32_t const v1733 = uint32_t(v1732);
float const v1734 = *v1692;
float const v1735 = *v1729;
threadgroup float * const v1736 = &(*v185)[v1733];
float const v1737 = *v1736;
float const v1738 = fma(v1734, v1735, v1737);
*v1736 = v1738;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v807), v806);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1739 = v96; v1739 < v144; v1739 += v119) {
uint32_t const v1740 = v1739 / v336;
uint32_t const v1741 = v1295 + v1740;
uint32_t const v1742 = uint32_t(v1741);
threadgroup half_4 * const v1743 = &(*v186)[v1742];
half_4 const v1744 = *v1743;
uint32_t const v1745 = v1739 % v336;
half const v1746 = v1744.i_0;
float const v1747 = float(v1746);
float v1748_store;
thread float * v1748 = &v1748_store;*v1748 = v1747;
bool const v1749 = v1745 == v119;
if(v1749) {
half const v1750 = v1744.i_1;
float const v1751 = float(v1750);
*v1748 = v1751;
}
bool const v1752 = v1745 == v521;
if(v1752) {
half const v1753 = v1744.i_2;
float const v1754 = float(v1753);
*v1748 = v1754;
}
bool const v1755 = v1745 == v1013;
if(v1755) {
half const v1756 = v1744.i_3;
float const v1757 = float(v1756);
*v1748 = v1757;
}
float const v1758 = *v1748;
uint32_t const v1759 = reinterpret_cast<const thread uint32_t&>(v1758);
bool const v1760 = v1759 == v96;
bool const v1761 = !v1760;
if(v1761) {
uint32_t const v1762 = v1739 * v240;
uint32_t const v1763 = 590;
uint32_t const v1764 = v1763 + v1762;
uint32_t const v1765 = v1296 / v336;
uint32_t const v1766 = v1764 + v1765;
uint32_t const v1767 = uint32_t(v1766);
threadgroup half_4 * const v1768 = &(*v184)[v1767];
half_4 const v1769 = *v1768;
half const v1770 = v1769.i_0;
float const v1771 = float(v1770);
float v1772_store;
thread float * v1772 = &v1772_store;*v1772 = v1771;
uint32_t const v1773 = v183 % v521;
bool const v1774 = v1773 == v119;
if(v1774) {
half const v1775 = v1769.i_2;
float const v1776 = float(v1775);
*v1772 = v1776;
}
uint32_t const v1777 = uint32_t(v1347);
float const v1778 = *v1748;
float const v1779 = *v1772;
threadgroup float * const v1780 = &(*v185)[v1777];
float const v1781 = *v1780;
float const v1782 = fma(v1778, v1779, v1781);
*v1780 = v1782;
half const v1783 = v1769.i_1;
float const v1784 = float(v1783);
float v1785_store;
thread float * v1785 = &v1785_store;*v1785 = v1784;
if(v1774) {
half const v1786 = v1769.i_3;
float const v1787 = float(v1786);
*v1785 = v1787;
}
uint32_t const v1788 = v1347 + v119;
uint32_t const v1789 = uint32_t(v1788);
float const v1790 = *v1748;
float const v1791 = *v1785;
threadgroup float * const v1792 = &(*v185)[v1789];
float const v1793 = *v1792;
float const v1794 = fma(v1790, v1791, v1793);
*v1792 = v1794;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v807), v806, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1795_store; thread simdgroup_half8x8 * v1795 = &v1795_store;uint32_t const v1796 = uint32_t(v780);
threadgroup half_4 * const v1797 = &(*v186)[v1796];
simdgroup_load(*v1795, reinterpret_cast<threadgroup half *>(v1797), v806, 0, false);
simdgroup_half8x8 v1798_store; thread simdgroup_half8x8 * v1798 = &v1798_store;uint32_t const v1799 = 576;
threadgroup half_4 * const v1800 = &(*v184)[v1799];
simdgroup_load(*v1798, reinterpret_cast<threadgroup half *>(v1800), v783, 0, false);
simdgroup_multiply_accumulate(*v189, *v1795, *v1798, *v189);
simdgroup_half8x8 v1801_store; thread simdgroup_half8x8 * v1801 = &v1801_store;uint32_t const v1802 = 578;
threadgroup half_4 * const v1803 = &(*v184)[v1802];
simdgroup_load(*v1801, reinterpret_cast<threadgroup half *>(v1803), v783, 0, false);
simdgroup_multiply_accumulate(*v191, *v1795, *v1801, *v191);
simdgroup_half8x8 v1804_store; thread simdgroup_half8x8 * v1804 = &v1804_store;uint32_t const v1805 = 580;
threadgroup half_4 * const v1806 = &(*v184)[v1805];
simdgroup_load(*v1804, reinterpret_cast<threadgroup half *>(v1806), v783, 0, false);
simdgroup_multiply_accumulate(*v192, *v1795, *v1804, *v192);
simdgroup_half8x8 v1807_store; thread simdgroup_half8x8 * v1807 = &v1807_store;uint32_t const v1808 = 582;
threadgroup half_4 * const v1809 = &(*v184)[v1808];
simdgroup_load(*v1807, reinterpret_cast<threadgroup half *>(v1809), v783, 0, false);
simdgroup_multiply_accumulate(*v193, *v1795, *v1807, *v193);
simdgroup_half8x8 v1810_store; thread simdgroup_half8x8 * v1810 = &v1810_store;uint32_t const v1811 = 584;
threadgroup half_4 * const v1812 = &(*v184)[v1811];
simdgroup_load(*v1810, reinterpret_cast<threadgroup half *>(v1812), v783, 0, false);
simdgroup_multiply_accumulate(*v194, *v1795, *v1810, *v194);
simdgroup_half8x8 v1813_store; thread simdgroup_half8x8 * v1813 = &v1813_store;uint32_t const v1814 = 586;
threadgroup half_4 * const v1815 = &(*v184)[v1814];
simdgroup_load(*v1813, reinterpret_cast<threadgroup half *>(v1815), v783, 0, false);
simdgroup_multiply_accumulate(*v195, *v1795, *v1813, *v195);
simdgroup_half8x8 v1816_store; thread simdgroup_half8x8 * v1816 = &v1816_store;uint32_t const v1817 = 588;
threadgroup half_4 * const v1818 = &(*v184)[v1817];
simdgroup_load(*v1816, reinterpret_cast<threadgroup half *>(v1818), v783, 0, false);
simdgroup_multiply_accumulate(*v196, *v1795, *v1816, *v196);
simdgroup_half8x8 v1819_store; thread simdgroup_half8x8 * v1819 = &v1819_store;uint32_t const v1820 = 590;
threadgroup half_4 * const v1821 = &(*v184)[v1820];
simdgroup_load(*v1819, reinterpret_cast<threadgroup half *>(v1821), v783, 0, false);
simdgroup_multiply_accumulate(*v197, *v1795, *v1819, *v197);
simdgroup_half8x8 v1822_store; thread simdgroup_half8x8 * v1822 = &v1822_store;uint32_t const v1823 = v780 + v521;
uint32_t const v1824 = uint32_t(v1823);
threadgroup half_4 * const v1825 = &(*v186)[v1824];
simdgroup_load(*v1822, reinterpret_cast<threadgroup half *>(v1825), v806, 0, false);
simdgroup_half8x8 v1826_store; thread simdgroup_half8x8 * v1826 = &v1826_store;threadgroup half_4 * const v1827 = &(*v184)[v870];
simdgroup_load(*v1826, reinterpret_cast<threadgroup half *>(v1827), v783, 0, false);
simdgroup_multiply_accumulate(*v189, *v1822, *v1826, *v189);
simdgroup_half8x8 v1828_store; thread simdgroup_half8x8 * v1828 = &v1828_store;uint32_t const v1829 = 722;
threadgroup half_4 * const v1830 = &(*v184)[v1829];
simdgroup_load(*v1828, reinterpret_cast<threadgroup half *>(v1830), v783, 0, false);
simdgroup_multiply_accumulate(*v191, *v1822, *v1828, *v191);
simdgroup_half8x8 v1831_store; thread simdgroup_half8x8 * v1831 = &v1831_store;uint32_t const v1832 = 724;
threadgroup half_4 * const v1833 = &(*v184)[v1832];
simdgroup_load(*v1831, reinterpret_cast<threadgroup half *>(v1833), v783, 0, false);
simdgroup_multiply_accumulate(*v192, *v1822, *v1831, *v192);
simdgroup_half8x8 v1834_store; thread simdgroup_half8x8 * v1834 = &v1834_store;uint32_t const v1835 = 726;
threadgroup half_4 * const v1836 = &(*v184)[v1835];
simdgroup_load(*v1834, reinterpret_cast<threadgroup half *>(v1836), v783, 0, false);
simdgroup_multiply_accumulate(*v193, *v1822, *v1834, *v193);
simdgroup_half8x8 v1837_store; thread simdgroup_half8x8 * v1837 = &v1837_store;uint32_t const v1838 = 728;
threadgroup half_4 * const v1839 = &(*v184)[v1838];
simdgroup_load(*v1837, reinterpret_cast<threadgroup half *>(v1839), v783, 0, false);
simdgroup_multiply_accumulate(*v194, *v1822, *v1837, *v194);
simdgroup_half8x8 v1840_store; thread simdgroup_half8x8 * v1840 = &v1840_store;uint32_t const v1841 = 730;
threadgroup half_4 * const v1842 = &(*v184)[v1841];
simdgroup_load(*v1840, reinterpret_cast<threadgroup half *>(v1842), v783, 0, false);
simdgroup_multiply_accumulate(*v195, *v1822, *v1840, *v195);
simdgroup_half8x8 v1843_store; thread simdgroup_half8x8 * v1843 = &v1843_store;uint32_t const v1844 = 732;
threadgroup half_4 * const v1845 = &(*v184)[v1844];
simdgroup_load(*v1843, reinterpret_cast<threadgroup half *>(v1845), v783, 0, false);
simdgroup_multiply_accumulate(*v196, *v1822, *v1843, *v196);
simdgroup_half8x8 v1846_store; thread simdgroup_half8x8 * v1846 = &v1846_store;uint32_t const v1847 = 734;
threadgroup half_4 * const v1848 = &(*v184)[v1847];
simdgroup_load(*v1846, reinterpret_cast<threadgroup half *>(v1848), v783, 0, false);
simdgroup_multiply_accumulate(*v197, *v1822, *v1846, *v197);
simdgroup_half8x8 v1849_store; thread simdgroup_half8x8 * v1849 = &v1849_store;uint32_t const v1850 = v780 + v336;
uint32_t const v1851 = uint32_t(v1850);
threadgroup half_4 * const v1852 = &(*v186)[v1851];
simdgroup_load(*v1849, reinterpret_cast<threadgroup half *>(v1852), v806, 0, false);
simdgroup_half8x8 v1853_store; thread simdgroup_half8x8 * v1853 = &v1853_store;threadgroup half_4 * const v1854 = &(*v184)[v840];
simdgroup_load(*v1853, reinterpret_cast<threadgroup half *>(v1854), v783, 0, false);
simdgroup_multiply_accumulate(*v189, *v1849, *v1853, *v189);
simdgroup_half8x8 v1855_store; thread simdgroup_half8x8 * v1855 = &v1855_store;uint32_t const v1856 = 866;
threadgroup half_4 * const v1857 = &(*v184)[v1856];
simdgroup_load(*v1855, reinterpret_cast<threadgroup half *>(v1857), v783, 0, false);
simdgroup_multiply_accumulate(*v191, *v1849, *v1855, *v191);
simdgroup_half8x8 v1858_store; thread simdgroup_half8x8 * v1858 = &v1858_store;uint32_t const v1859 = 868;
threadgroup half_4 * const v1860 = &(*v184)[v1859];
simdgroup_load(*v1858, reinterpret_cast<threadgroup half *>(v1860), v783, 0, false);
simdgroup_multiply_accumulate(*v192, *v1849, *v1858, *v192);
simdgroup_half8x8 v1861_store; thread simdgroup_half8x8 * v1861 = &v1861_store;uint32_t const v1862 = 870;
threadgroup half_4 * const v1863 = &(*v184)[v1862];
simdgroup_load(*v1861, reinterpret_cast<threadgroup half *>(v1863), v783, 0, false);
simdgroup_multiply_accumulate(*v193, *v1849, *v1861, *v193);
simdgroup_half8x8 v1864_store; thread simdgroup_half8x8 * v1864 = &v1864_store;uint32_t const v1865 = 872;
threadgroup half_4 * const v1866 = &(*v184)[v1865];
simdgroup_load(*v1864, reinterpret_cast<threadgroup half *>(v1866), v783, 0, false);
simdgroup_multiply_accumulate(*v194, *v1849, *v1864, *v194);
simdgroup_half8x8 v1867_store; thread simdgroup_half8x8 * v1867 = &v1867_store;uint32_t const v1868 = 874;
threadgroup half_4 * const v1869 = &(*v184)[v1868];
simdgroup_load(*v1867, reinterpret_cast<threadgroup half *>(v1869), v783, 0, false);
simdgroup_multiply_accumulate(*v195, *v1849, *v1867, *v195);
simdgroup_half8x8 v1870_store; thread simdgroup_half8x8 * v1870 = &v1870_store;uint32_t const v1871 = 876;
threadgroup half_4 * const v1872 = &(*v184)[v1871];
simdgroup_load(*v1870, reinterpret_cast<threadgroup half *>(v1872), v783, 0, false);
simdgroup_multiply_accumulate(*v196, *v1849, *v1870, *v196);
simdgroup_half8x8 v1873_store; thread simdgroup_half8x8 * v1873 = &v1873_store;uint32_t const v1874 = 878;
threadgroup half_4 * const v1875 = &(*v184)[v1874];
simdgroup_load(*v1873, reinterpret_cast<threadgroup half *>(v1875), v783, 0, false);
simdgroup_multiply_accumulate(*v197, *v1849, *v1873, *v197);
simdgroup_half8x8 v1876_store; thread simdgroup_half8x8 * v1876 = &v1876_store;uint32_t const v1877 = v780 + v789;
uint32_t const v1878 = uint32_t(v1877);
threadgroup half_4 * const v1879 = &(*v186)[v1878];
simdgroup_load(*v1876, reinterpret_cast<threadgroup half *>(v1879), v806, 0, false);
simdgroup_half8x8 v1880_store; thread simdgroup_half8x8 * v1880 = &v1880_store;threadgroup half_4 * const v1881 = &(*v184)[v811];
simdgroup_load(*v1880, reinterpret_cast<threadgroup half *>(v1881), v783, 0, false);
simdgroup_multiply_accumulate(*v189, *v1876, *v1880, *v189);
simdgroup_half8x8 v1882_store; thread simdgroup_half8x8 * v1882 = &v1882_store;uint32_t const v1883 = 1010;
threadgroup half_4 * const v1884 = &(*v184)[v1883];
simdgroup_load(*v1882, reinterpret_cast<threadgroup half *>(v1884), v783, 0, false);
simdgroup_multiply_accumulate(*v191, *v1876, *v1882, *v191);
simdgroup_half8x8 v1885_store; thread simdgroup_half8x8 * v1885 = &v1885_store;uint32_t const v1886 = 1012;
threadgroup half_4 * const v1887 = &(*v184)[v1886];
simdgroup_load(*v1885, reinterpret_cast<threadgroup half *>(v1887), v783, 0, false);
simdgroup_multiply_accumulate(*v192, *v1876, *v1885, *v192);
simdgroup_half8x8 v1888_store; thread simdgroup_half8x8 * v1888 = &v1888_store;uint32_t const v1889 = 1014;
threadgroup half_4 * const v1890 = &(*v184)[v1889];
simdgroup_load(*v1888, reinterpret_cast<threadgroup half *>(v1890), v783, 0, false);
simdgroup_multiply_accumulate(*v193, *v1876, *v1888, *v193);
simdgroup_half8x8 v1891_store; thread simdgroup_half8x8 * v1891 = &v1891_store;uint32_t const v1892 = 1016;
threadgroup half_4 * const v1893 = &(*v184)[v1892];
simdgroup_load(*v1891, reinterpret_cast<threadgroup half *>(v1893), v783, 0, false);
simdgroup_multiply_accumulate(*v194, *v1876, *v1891, *v194);
simdgroup_half8x8 v1894_store; thread simdgroup_half8x8 * v1894 = &v1894_store;uint32_t const v1895 = 1018;
threadgroup half_4 * const v1896 = &(*v184)[v1895];
simdgroup_load(*v1894, reinterpret_cast<threadgroup half *>(v1896), v783, 0, false);
simdgroup_multiply_accumulate(*v195, *v1876, *v1894, *v195);
simdgroup_half8x8 v1897_store; thread simdgroup_half8x8 * v1897 = &v1897_store;uint32_t const v1898 = 1020;
threadgroup half_4 * const v1899 = &(*v184)[v1898];
simdgroup_load(*v1897, reinterpret_cast<threadgroup half *>(v1899), v783, 0, false);
simdgroup_multiply_accumulate(*v196, *v1876, *v1897, *v196);
simdgroup_half8x8 v1900_store; thread simdgroup_half8x8 * v1900 = &v1900_store;uint32_t const v1901 = 1022;
threadgroup half_4 * const v1902 = &(*v184)[v1901];
simdgroup_load(*v1900, reinterpret_cast<threadgroup half *>(v1902), v783, 0, false);
simdgroup_multiply_accumulate(*v197, *v1876, *v1900, *v197);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1903 = v180 * v181;
uint32_t const v1904 = v178 + v1903;
uint32_t const v1905 = v1904 + v182;
uint32_t const v1906 = uint32_t(v1905);
uint32_t const v1907 = v1906 * v87;
uint32_t const v1908 = v89 + v1907;
float const v1909 = *v213;
float const v1910 = simd_shuffle_xor(v1909, v181);;
float const v1911 = v1909 + v1910;
float const v1912 = simd_shuffle_xor(v1911, v215);;
float const v1913 = v1911 + v1912;
uint32_t const v1914 = reinterpret_cast<const thread uint32_t&>(v1913);
bool const v1915 = v1914 == v96;
float const v1916 = 1;
float const v1917 = v1916 / v1913;
float const v1918 = v1915 ? v190 : v1917;
uint32_t const v1919 = 320;
uint32_t const v1920 = v180 * v1919;
uint32_t const v1921 = uint32_t(v1920);
uint32_t const v1922 = 40;
threadgroup float * const v1923 = &(*v185)[v1921];

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1924 = v182 * v1922;
uint32_t const v1925 = v1920 + v1924;
uint32_t const v1926 = 2;
uint32_t const v1927 = v183 * v1926;
uint32_t const v1928 = v1925 + v1927;
bool const v1929 = v1905 < v74;
if(v1929) {
uint32_t const v1930 = 64;
bool const v1931 = v1927 < v1930;
if(v1931) {
uint32_t const v1932 = uint32_t(v1928);
threadgroup float * const v1933 = &(*v185)[v1932];
float const v1934 = *v1933;
float const v1935 = v1934 * v1918;
half const v1936 = half(v1935);
uint32_t const v1937 = 64;
uint32_t const v1938 = v1908 * v1937;
uint32_t const v1939 = uint32_t(v1927);
uint32_t const v1940 = v1938 + v1939;
device half * const v1941 = &v4[v1940];
*v1941 = v1936;
}
uint32_t const v1942 = v119 + v1927;
bool const v1943 = v1942 < v1930;
if(v1943) {
uint32_t const v1944 = v1928 + v119;
uint32_t const v1945 = uint32_t(v1944);
threadgroup float * const v1946 = &(*v185)[v1945];
float const v1947 = *v1946;
float const v1948 = v1947 * v1918;
half const v1949 = half(v1948);
uint32_t const v1950 = 64;
uint32_t const v1951 = v1908 * v1950;
uint32_t const v1952 = uint32_t(v1942);
uint32_t const v1953 = v1951 + v1952;
device half * const v1954 = &v4[v1953];
*v1954 = v1949;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v1955 = v181 + v1927;
uint32_t const v1956 = 64;
bool const v1957 = v1955 < v1956;
if(v1957) {
uint32_t const v1958 = uint32_t(v1928);
threadgroup float * const v1959 = &(*v185)[v1958];
float const v1960 = *v1959;
float const v1961 = v1960 * v1918;
half const v1962 = half(v1961);
uint32_t const v1963 = 64;
uint32_t const v1964 = v1908 * v1963;
uint32_t const v1965 = uint32_t(v1955);
uint32_t const v1966 = v1964 + v1965;
device half * const v1967 = &v4[v1966];
*v1967 = v1962;
}
uint32_t const v1968 = 9;
uint32_t const v1969 = v1968 + v1927;
bool const v1970 = v1969 < v1956;
if(v1970) {
uint32_t const v1971 = v1928 + v119;
uint32_t const v1972 = uint32_t(v1971);
threadgroup float * const v1973 = &(*v185)[v1972];
float const v1974 = *v1973;
float const v1975 = v1974 * v1918;
half const v1976 = half(v1975);
uint32_t const v1977 = 64;
uint32_t const v1978 = v1908 * v1977;
uint32_t const v1979 = uint32_t(v1969);
uint32_t const v1980 = v1978 + v1979;
device half * const v1981 = &v4[v1980];
*v1981 = v1976;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v1982 = v215 + v1927;
uint32_t const v1983 = 64;
bool const v1984 = v1982 < v1983;
if(v1984) {
uint32_t const v1985 = uint32_t(v1928);
threadgroup float * const v1986 = &(*v185)[v1985];
float const v1987 = *v1986;
float const v1988 = v1987 * v1918;
half const v1989 = half(v1988);
uint32_t const v1990 = 64;
uint32_t const v1991 = v1908 * v1990;
uint32_t const v1992 = uint32_t(v1982);
uint32_t const v1993 = v1991 + v1992;
device half * const v1994 = &v4[v1993];
*v1994 = v1989;
}
uint32_t const v1995 = 17;
uint32_t const v1996 = v1995 + v1927;
bool const v1997 = v1996 < v1983;
if(v1997) {
uint32_t const v1998 = v1928 + v119;
uint32_t const v1999 = uint32_t(v1998);
threadgroup float * const v2000 = &(*v185)[v1999];
float const v2001 = *v2000;
float const v2002 = v2001 * v1918;
half const v2003 = half(v2002);
uint32_t const v2004 = 64;
uint32_t const v2005 = v1908 * v2004;
uint32_t const v2006 = uint32_t(v1996);
uint32_t const v2007 = v2005 + v2006;
device half * const v2008 = &v4[v2007];
*v2008 = v2003;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2009 = 24;
uint32_t const v2010 = v2009 + v1927;
uint32_t const v2011 = 64;
bool const v2012 = v2010 < v2011;
if(v2012) {
uint32_t const v2013 = uint32_t(v1928);
threadgroup float * const v2014 = &(*v185)[v2013];
float const v2015 = *v2014;
float const v2016 = v2015 * v1918;
half const v2017 = half(v2016);
uint32_t const v2018 = 64;
uint32_t const v2019 = v1908 * v2018;
uint32_t const v2020 = uint32_t(v2010);
uint32_t const v2021 = v2019 + v2020;
device half * const v2022 = &v4[v2021];
*v2022 = v2017;
}
uint32_t const v2023 = 25;
uint32_t const v2024 = v2023 + v1927;
bool const v2025 = v2024 < v2011;
if(v2025) {
uint32_t const v2026 = v1928 + v119;
uint32_t const v2027 = uint32_t(v2026);
threadgroup float * const v2028 = &(*v185)[v2027];
float const v2029 = *v2028;
float const v2030 = v2029 * v1918;
half const v2031 = half(v2030);
uint32_t const v2032 = 64;
uint32_t const v2033 = v1908 * v2032;
uint32_t const v2034 = uint32_t(v2024);
uint32_t const v2035 = v2033 + v2034;
device half * const v2036 = &v4[v2035];
*v2036 = v2031;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2037 = v144 + v1927;
uint32_t const v2038 = 64;
bool const v2039 = v2037 < v2038;
if(v2039) {
uint32_t const v2040 = uint32_t(v1928);
threadgroup float * const v2041 = &(*v185)[v2040];
float const v2042 = *v2041;
float const v2043 = v2042 * v1918;
half const v2044 = half(v2043);
uint32_t const v2045 = 64;
uint32_t const v2046 = v1908 * v2045;
uint32_t const v2047 = uint32_t(v2037);
uint32_t const v2048 = v2046 + v2047;
device half * const v2049 = &v4[v2048];
*v2049 = v2044;
}
uint32_t const v2050 = 33;
uint32_t const v2051 = v2050 + v1927;
bool const v2052 = v2051 < v2038;
if(v2052) {
uint32_t const v2053 = v1928 + v119;
uint32_t const v2054 = uint32_t(v2053);
threadgroup float * const v2055 = &(*v185)[v2054];
float const v2056 = *v2055;
float const v2057 = v2056 * v1918;
half const v2058 = half(v2057);
uint32_t const v2059 = 64;
uint32_t const v2060 = v1908 * v2059;
uint32_t const v2061 = uint32_t(v2051);
uint32_t const v2062 = v2060 + v2061;
device half * const v2063 = &v4[v2062];
*v2063 = v2058;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2064 = v1922 + v1927;
uint32_t const v2065 = 64;
bool const v2066 = v2064 < v2065;
if(v2066) {
uint32_t const v2067 = uint32_t(v1928);
threadgroup float * const v2068 = &(*v185)[v2067];
float const v2069 = *v2068;
float const v2070 = v2069 * v1918;
half const v2071 = half(v2070);
uint32_t const v2072 = 64;
uint32_t const v2073 = v1908 * v2072;
uint32_t const v2074 = uint32_t(v2064);
uint32_t const v2075 = v2073 + v2074;
device half * const v2076 = &v4[v2075];
*v2076 = v2071;
}
uint32_t const v2077 = 41;
uint32_t const v2078 = v2077 + v1927;
bool const v2079 = v2078 < v2065;
if(v2079) {
uint32_t const v2080 = v1928 + v119;
uint32_t const v2081 = uint32_t(v2080);
threadgroup float * const v2082 = &(*v185)[v2081];
float const v2083 = *v2082;
float const v2084 = v2083 * v1918;
half const v2085 = half(v2084);
uint32_t const v2086 = 64;
uint32_t const v2087 = v1908 * v2086;
uint32_t const v2088 = uint32_t(v2078);
uint32_t const v2089 = v2087 + v2088;
device half * const v2090 = &v4[v2089];
*v2090 = v2085;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2091 = 48;
uint32_t const v2092 = v2091 + v1927;
uint32_t const v2093 = 64;
bool const v2094 = v2092 < v2093;
if(v2094) {
uint32_t const v2095 = uint32_t(v1928);
threadgroup float * const v2096 = &(*v185)[v2095];
float const v2097 = *v2096;
float const v2098 = v2097 * v1918;
half const v2099 = half(v2098);
uint32_t const v2100 = 64;
uint32_t const v2101 = v1908 * v2100;
uint32_t const v2102 = uint32_t(v2092);
uint32_t const v2103 = v2101 + v2102;
device half * const v2104 = &v4[v2103];
*v2104 = v2099;
}
uint32_t const v2105 = 49;
uint32_t const v2106 = v2105 + v1927;
bool const v2107 = v2106 < v2093;
if(v2107) {
uint32_t const v2108 = v1928 + v119;
uint32_t const v2109 = uint32_t(v2108);
threadgroup float * const v2110 = &(*v185)[v2109];
float const v2111 = *v2110;
float const v2112 = v2111 * v1918;
half const v2113 = half(v2112);
uint32_t const v2114 = 64;
uint32_t const v2115 = v1908 * v2114;
uint32_t const v2116 = uint32_t(v2106);
uint32_t const v2117 = v2115 + v2116;
device half * const v2118 = &v4[v2117];
*v2118 = v2113;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2119 = 56;
uint32_t const v2120 = v2119 + v1927;
uint32_t const v2121 = 64;
bool const v2122 = v2120 < v2121;
if(v2122) {
uint32_t const v2123 = uint32_t(v1928);
threadgroup float * const v2124 = &(*v185)[v2123];
float const v2125 = *v2124;
float const v2126 = v2125 * v1918;
half const v2127 = half(v2126);
uint32_t const v2128 = 64;
uint32_t const v2129 = v1908 * v2128;
uint32_t const v2130 = uint32_t(v2120);
uint32_t const v2131 = v2129 + v2130;
device half * const v2132 = &v4[v2131];
*v2132 = v2127;
}
uint32_t const v2133 = 57;
uint32_t const v2134 = v2133 + v1927;
bool const v2135 = v2134 < v2121;
if(v2135) {
uint32_t const v2136 = v1928 + v119;
uint32_t const v2137 = uint32_t(v2136);
threadgroup float * const v2138 = &(*v185)[v2137];
float const v2139 = *v2138;
float const v2140 = v2139 * v1918;
half const v2141 = half(v2140);
uint32_t const v2142 = 64;
uint32_t const v2143 = v1908 * v2142;
uint32_t const v2144 = uint32_t(v2134);
uint32_t const v2145 = v2143 + v2144;
device half * const v2146 = &v4[v2145];
*v2146 = v2141;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
return;
}
