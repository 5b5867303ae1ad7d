// What CubeCL 0.11.3 makes of this project's v1 kernel for packed sequences, values numbered in
// the order of the text; `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent alibi cu_seqlens_q cu_seqlens_k
// varlen: t=f16 h=2 d=64 causal=br alibi=bh seqs=70x70,33x0,12x50,50x12,1x1; 2 3 5; 000000001000000020000000010000000000000010000000200000000100000000000000100000002000000001000000000000000000000000000000000000000000000000000000000000000000000002000000010000000000003e0000803f0000c07f000080ff010000c00000000000000000ffffff3f46000000460000000200000001000000a600000085000000c0140000a0100000a010000000530000040000000400000004000000010000000a000000060000000600000000000000
// varlen: t=f16 h=2 d=64 causal=br alibi=bh seqs=20x30,30x20 nan=1; 2 1 2; 000000001000000020000000010000000000000010000000200000000100000000000000100000002000000001000000000000000000000000000000000000000000000000000000000000000000000002000000010000000000003e0000803f0000c07f000080ff010000c00000000000000000ffffff3f1e0000001e00000002000000010000003200000032000000400600004006000040060000001900000400000004000000040000000100000004000000040000000400000000000000

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
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[6];uint32_t static_meta[12];
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
uint32_t const v34 = info_v19.scalars_u32[4];
uint32_t const v35 = info_v19.scalars_u32[5];
int32_t const v36 = info_v19.scalars_i32[3];
float const v37 = info_v19.scalars_f32[2];
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
threadgroup array<half, 1280> * const v186 = reinterpret_cast<threadgroup array<half, 1280> *>(&v17[14336]);
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
for(uint32_t v515 = v392; v515 < v397; v515 += v119) {
uint32_t const v516 = v515 * v144;
bool const v517 = v515 >= v403;
bool const v518 = v515 < v405;
bool const v519 = v517 && v518;
uint32_t const v520 = 2;
uint32_t const v521 = v515 % v520;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v522 = *v426;
*v244 = v522;
half_4 const v523 = *v441;
*v274 = v523;
half_4 const v524 = *v457;
*v304 = v524;
half_4 const v525 = *v473;
*v334 = v525;
uint32_t const v526 = 576;
uint32_t const v527 = v526 + v241;
uint32_t const v528 = v527 + v217;
half_4 const v529 = *v483;
uint32_t const v530 = uint32_t(v528);
threadgroup half_4 * const v531 = &(*v184)[v530];
*v531 = v529;
uint32_t const v532 = v526 + v271;
uint32_t const v533 = v532 + v249;
half_4 const v534 = *v493;
uint32_t const v535 = uint32_t(v533);
threadgroup half_4 * const v536 = &(*v184)[v535];
*v536 = v534;
uint32_t const v537 = v526 + v301;
uint32_t const v538 = v537 + v279;
half_4 const v539 = *v503;
uint32_t const v540 = uint32_t(v538);
threadgroup half_4 * const v541 = &(*v184)[v540];
*v541 = v539;
uint32_t const v542 = v526 + v331;
uint32_t const v543 = v542 + v309;
half_4 const v544 = *v513;
uint32_t const v545 = uint32_t(v543);
threadgroup half_4 * const v546 = &(*v184)[v545];
*v546 = v544;
bool const v547 = !v519;
bool const v548 = false;
if(v547) {
half const v549 = v529.i_0;
float const v550 = float(v549);
uint32_t const v551 = reinterpret_cast<const thread uint32_t&>(v550);
uint32_t const v552 = 2139095040;
uint32_t const v553 = v551 & v552;
bool const v554 = v553 == v552;
half const v555 = v529.i_1;
float const v556 = float(v555);
uint32_t const v557 = reinterpret_cast<const thread uint32_t&>(v556);
uint32_t const v558 = v557 & v552;
bool const v559 = v558 == v552;
bool const v560 = v554 || v559;
half const v561 = v529.i_2;
float const v562 = float(v561);
uint32_t const v563 = reinterpret_cast<const thread uint32_t&>(v562);
uint32_t const v564 = v563 & v552;
bool const v565 = v564 == v552;
bool const v566 = v560 || v565;
half const v567 = v529.i_3;
float const v568 = float(v567);
uint32_t const v569 = reinterpret_cast<const thread uint32_t&>(v568);
uint32_t const v570 = v569 & v552;
bool const v571 = v570 == v552;
bool const v572 = v566 || v571;
half const v573 = v534.i_0;
float const v574 = float(v573);
uint32_t const v575 = reinterpret_cast<const thread uint32_t&>(v574);
uint32_t const v576 = v575 & v552;
bool const v577 = v576 == v552;
bool const v578 = v572 || v577;
half const v579 = v534.i_1;
float const v580 = float(v579);
uint32_t const v581 = reinterpret_cast<const thread uint32_t&>(v580);
uint32_t const v582 = v581 & v552;
bool const v583 = v582 == v552;
bool const v584 = v578 || v583;
half const v585 = v534.i_2;
float const v586 = float(v585);
uint32_t const v587 = reinterpret_cast<const thread uint32_t&>(v586);
uint32_t const v588 = v587 & v552;
bool const v589 = v588 == v552;
bool const v590 = v584 || v589;
half const v591 = v534.i_3;
float const v592 = float(v591);
uint32_t const v593 = reinterpret_cast<const thread uint32_t&>(v592);
uint32_t const v594 = v593 & v552;
bool const v595 = v594 == v552;
bool const v596 = v590 || v595;
half const v597 = v539.i_0;
float const v598 = float(v597);
uint32_t const v599 = reinterpret_cast<const thread uint32_t&>(v598);
uint32_t const v600 = v599 & v552;
bool const v601 = v600 == v552;
bool const v602 = v596 || v601;
half const v603 = v539.i_1;
float const v604 = float(v603);
uint32_t const v605 = reinterpret_cast<const thread uint32_t&>(v604);
uint32_t const v606 = v605 & v552;
bool const v607 = v606 == v552;
bool const v608 = v602 || v607;
half const v609 = v539.i_2;
float const v610 = float(v609);
uint32_t const v611 = reinterpret_cast<const thread uint32_t&>(v610);
uint32_t const v612 = v611 & v552;
bool const v613 = v612 == v552;
bool const v614 = v608 || v613;
half const v615 = v539.i_3;
float const v616 = float(v615);
uint32_t const v617 = reinterpret_cast<const thread uint32_t&>(v616);
uint32_t const v618 = v617 & v552;
bool const v619 = v618 == v552;
bool const v620 = v614 || v619;
half const v621 = v544.i_0;
float const v622 = float(v621);
uint32_t const v623 = reinterpret_cast<const thread uint32_t&>(v622);
uint32_t const v624 = v623 & v552;
bool const v625 = v624 == v552;
bool const v626 = v620 || v625;
half const v627 = v544.i_1;
float const v628 = float(v627);
uint32_t const v629 = reinterpret_cast<const thread uint32_t&>(v628);
uint32_t const v630 = v629 & v552;
bool const v631 = v630 == v552;
bool const v632 = v626 || v631;
half const v633 = v544.i_2;
float const v634 = float(v633);
uint32_t const v635 = reinterpret_cast<const thread uint32_t&>(v634);
uint32_t const v636 = v635 & v552;
bool const v637 = v636 == v552;
bool const v638 = v632 || v637;
half const v639 = v544.i_3;
float const v640 = float(v639);
uint32_t const v641 = reinterpret_cast<const thread uint32_t&>(v640);
uint32_t const v642 = v641 & v552;
bool const v643 = v642 == v552;
bool const v644 = v638 || v643;
bool const v645 = simd_any(v644);;
bool const v646 = thread_index_in_simdgroup_v13 == v96;
if(v646) {
uint32_t const v647 = v645 ? v119 : v96;
uint32_t const v648 = v521 * v336;
uint32_t const v649 = v648 + v180;
uint32_t const v650 = uint32_t(v649);
threadgroup uint32_t * const v651 = &(*v187)[v650];
*v651 = v647;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v652 = v516 + v144;
uint32_t const v653 = v652 + v216;
uint32_t const v654 = min(v653, v407);
uint32_t const v655 = uint32_t(v654);
uint32_t const v656 = v655 * v29;
uint32_t const v657 = v83 + v656;
half_4 v658_store;
thread half_4 * v658 = &v658_store;*v658 = v223;
if(v420) {
uint32_t const v659 = v417 / v336;
uint32_t const v660 = uint32_t(v659);
uint32_t const v661 = v657 + v660;
device half_4 const* const v662 = &v2[v661];
half_4 const v663 = *v662;
*v658 = v663;
}
half_4 const v664 = *v658;
*v426 = v664;
uint32_t const v665 = v652 + v248;
uint32_t const v666 = min(v665, v407);
uint32_t const v667 = uint32_t(v666);
uint32_t const v668 = v667 * v29;
uint32_t const v669 = v83 + v668;
half_4 v670_store;
thread half_4 * v670 = &v670_store;*v670 = v223;
if(v435) {
uint32_t const v671 = v433 / v336;
uint32_t const v672 = uint32_t(v671);
uint32_t const v673 = v669 + v672;
device half_4 const* const v674 = &v2[v673];
half_4 const v675 = *v674;
*v670 = v675;
}
half_4 const v676 = *v670;
*v441 = v676;
uint32_t const v677 = v652 + v278;
uint32_t const v678 = min(v677, v407);
uint32_t const v679 = uint32_t(v678);
uint32_t const v680 = v679 * v29;
uint32_t const v681 = v83 + v680;
half_4 v682_store;
thread half_4 * v682 = &v682_store;*v682 = v223;
if(v450) {
uint32_t const v683 = v448 / v336;
uint32_t const v684 = uint32_t(v683);
uint32_t const v685 = v681 + v684;
device half_4 const* const v686 = &v2[v685];
half_4 const v687 = *v686;
*v682 = v687;
}
half_4 const v688 = *v682;
*v457 = v688;
uint32_t const v689 = v652 + v308;
uint32_t const v690 = min(v689, v407);
uint32_t const v691 = uint32_t(v690);
uint32_t const v692 = v691 * v29;
uint32_t const v693 = v83 + v692;
half_4 v694_store;
thread half_4 * v694 = &v694_store;*v694 = v223;
if(v466) {
uint32_t const v695 = v464 / v336;
uint32_t const v696 = uint32_t(v695);
uint32_t const v697 = v693 + v696;
device half_4 const* const v698 = &v2[v697];
half_4 const v699 = *v698;
*v694 = v699;
}
half_4 const v700 = *v694;
*v473 = v700;
uint32_t const v701 = v655 * v31;
uint32_t const v702 = v86 + v701;
half_4 v703_store;
thread half_4 * v703 = &v703_store;*v703 = v223;
if(v420) {
uint32_t const v704 = v417 / v336;
uint32_t const v705 = uint32_t(v704);
uint32_t const v706 = v702 + v705;
device half_4 const* const v707 = &v3[v706];
half_4 const v708 = *v707;
*v703 = v708;
}
half_4 const v709 = *v703;
*v483 = v709;
uint32_t const v710 = v667 * v31;
uint32_t const v711 = v86 + v710;
half_4 v712_store;
thread half_4 * v712 = &v712_store;*v712 = v223;
if(v435) {
uint32_t const v713 = v433 / v336;
uint32_t const v714 = uint32_t(v713);
uint32_t const v715 = v711 + v714;
device half_4 const* const v716 = &v3[v715];
half_4 const v717 = *v716;
*v712 = v717;
}
half_4 const v718 = *v712;
*v493 = v718;
uint32_t const v719 = v679 * v31;
uint32_t const v720 = v86 + v719;
half_4 v721_store;
thread half_4 * v721 = &v721_store;*v721 = v223;
if(v450) {
uint32_t const v722 = v448 / v336;
uint32_t const v723 = uint32_t(v722);
uint32_t const v724 = v720 + v723;
device half_4 const* const v725 = &v3[v724];
half_4 const v726 = *v725;
*v721 = v726;
}
half_4 const v727 = *v721;
*v503 = v727;
uint32_t const v728 = v691 * v31;
uint32_t const v729 = v86 + v728;
half_4 v730_store;
thread half_4 * v730 = &v730_store;*v730 = v223;
if(v466) {
uint32_t const v731 = v464 / v336;
uint32_t const v732 = uint32_t(v731);
uint32_t const v733 = v729 + v732;
device half_4 const* const v734 = &v3[v733];
half_4 const v735 = *v734;
*v730 = v735;
}
half_4 const v736 = *v730;
*v513 = v736;
bool v737_store;
thread bool * v737 = &v737_store;*v737 = v548;
bool const v738 = *v737;
bool const v739 = true;
bool v740_store;
thread bool * v740 = &v740_store;if(v738) {
*v740 = v739;
}
 else {
uint32_t const v741 = v521 * v336;
uint32_t const v742 = uint32_t(v741);
threadgroup uint32_t * const v743 = &(*v187)[v742];
uint32_t const v744 = *v743;
bool const v745 = v744 != v96;
*v740 = v745;
}
bool const v746 = *v740;
*v737 = v746;
bool const v747 = *v737;
bool v748_store;
thread bool * v748 = &v748_store;if(v747) {
*v748 = v739;
}
 else {
uint32_t const v749 = v521 * v336;
uint32_t const v750 = v749 + v119;
uint32_t const v751 = uint32_t(v750);
threadgroup uint32_t * const v752 = &(*v187)[v751];
uint32_t const v753 = *v752;
bool const v754 = v753 != v96;
*v748 = v754;
}
bool const v755 = *v748;
*v737 = v755;
bool const v756 = *v737;
bool v757_store;
thread bool * v757 = &v757_store;if(v756) {
*v757 = v739;
}
 else {
uint32_t const v758 = v521 * v336;
uint32_t const v759 = v758 + v520;
uint32_t const v760 = uint32_t(v759);
threadgroup uint32_t * const v761 = &(*v187)[v760];
uint32_t const v762 = *v761;
bool const v763 = v762 != v96;
*v757 = v763;
}
bool const v764 = *v757;
*v737 = v764;
bool const v765 = *v737;
bool v766_store;
thread bool * v766 = &v766_store;if(v765) {
*v766 = v739;
}
 else {
uint32_t const v767 = v521 * v336;
uint32_t const v768 = 3;
uint32_t const v769 = v767 + v768;
uint32_t const v770 = uint32_t(v769);
threadgroup uint32_t * const v771 = &(*v187)[v770];
uint32_t const v772 = *v771;
bool const v773 = v772 != v96;
*v766 = v773;
}
bool const v774 = *v766;
*v737 = v774;
bool v775_store;
thread bool * v775 = &v775_store;if(v519) {
*v775 = v739;
}
 else {
*v775 = v548;
}
uint32_t const v776 = 320;
uint32_t const v777 = v180 * v776;
simdgroup_float8x8 v778_store; thread simdgroup_float8x8 * v778 = &v778_store;*v778 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v779_store; thread simdgroup_half8x8 * v779 = &v779_store;uint32_t const v780 = 72;
threadgroup half_4 * const v781 = &(*v184)[v21];
simdgroup_load(*v779, reinterpret_cast<threadgroup half *>(v781), v780, 0, true);
simdgroup_multiply_accumulate(*v778, *v198, *v779, *v778);
simdgroup_half8x8 v782_store; thread simdgroup_half8x8 * v782 = &v782_store;threadgroup half_4 * const v783 = &(*v184)[v456];
simdgroup_load(*v782, reinterpret_cast<threadgroup half *>(v783), v780, 0, true);
simdgroup_multiply_accumulate(*v778, *v200, *v782, *v778);
simdgroup_half8x8 v784_store; thread simdgroup_half8x8 * v784 = &v784_store;threadgroup half_4 * const v785 = &(*v184)[v410];
simdgroup_load(*v784, reinterpret_cast<threadgroup half *>(v785), v780, 0, true);
simdgroup_multiply_accumulate(*v778, *v201, *v784, *v778);
uint32_t const v786 = 6;
simdgroup_half8x8 v787_store; thread simdgroup_half8x8 * v787 = &v787_store;uint32_t const v788 = 6;
threadgroup half_4 * const v789 = &(*v184)[v788];
simdgroup_load(*v787, reinterpret_cast<threadgroup half *>(v789), v780, 0, true);
simdgroup_multiply_accumulate(*v778, *v202, *v787, *v778);
simdgroup_half8x8 v790_store; thread simdgroup_half8x8 * v790 = &v790_store;threadgroup half_4 * const v791 = &(*v184)[v188];
simdgroup_load(*v790, reinterpret_cast<threadgroup half *>(v791), v780, 0, true);
simdgroup_multiply_accumulate(*v778, *v203, *v790, *v778);
simdgroup_half8x8 v792_store; thread simdgroup_half8x8 * v792 = &v792_store;uint32_t const v793 = 10;
threadgroup half_4 * const v794 = &(*v184)[v793];
simdgroup_load(*v792, reinterpret_cast<threadgroup half *>(v794), v780, 0, true);
simdgroup_multiply_accumulate(*v778, *v204, *v792, *v778);
simdgroup_half8x8 v795_store; thread simdgroup_half8x8 * v795 = &v795_store;uint32_t const v796 = 12;
threadgroup half_4 * const v797 = &(*v184)[v796];
simdgroup_load(*v795, reinterpret_cast<threadgroup half *>(v797), v780, 0, true);
simdgroup_multiply_accumulate(*v778, *v205, *v795, *v778);
simdgroup_half8x8 v798_store; thread simdgroup_half8x8 * v798 = &v798_store;uint32_t const v799 = 14;
threadgroup half_4 * const v800 = &(*v184)[v799];
simdgroup_load(*v798, reinterpret_cast<threadgroup half *>(v800), v780, 0, true);
simdgroup_multiply_accumulate(*v778, *v206, *v798, *v778);
uint32_t const v801 = uint32_t(v777);
uint32_t const v802 = 40;
threadgroup float * const v803 = &(*v185)[v801];

simdgroup_store(*v778, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v804_store; thread simdgroup_float8x8 * v804 = &v804_store;*v804 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v805_store; thread simdgroup_half8x8 * v805 = &v805_store;uint32_t const v806 = 144;
uint32_t const v807 = 1008;
threadgroup half_4 * const v808 = &(*v184)[v806];
simdgroup_load(*v805, reinterpret_cast<threadgroup half *>(v808), v780, 0, true);
simdgroup_multiply_accumulate(*v804, *v198, *v805, *v804);
simdgroup_half8x8 v809_store; thread simdgroup_half8x8 * v809 = &v809_store;uint32_t const v810 = 146;
threadgroup half_4 * const v811 = &(*v184)[v810];
simdgroup_load(*v809, reinterpret_cast<threadgroup half *>(v811), v780, 0, true);
simdgroup_multiply_accumulate(*v804, *v200, *v809, *v804);
simdgroup_half8x8 v812_store; thread simdgroup_half8x8 * v812 = &v812_store;uint32_t const v813 = 148;
threadgroup half_4 * const v814 = &(*v184)[v813];
simdgroup_load(*v812, reinterpret_cast<threadgroup half *>(v814), v780, 0, true);
simdgroup_multiply_accumulate(*v804, *v201, *v812, *v804);
simdgroup_half8x8 v815_store; thread simdgroup_half8x8 * v815 = &v815_store;uint32_t const v816 = 150;
threadgroup half_4 * const v817 = &(*v184)[v816];
simdgroup_load(*v815, reinterpret_cast<threadgroup half *>(v817), v780, 0, true);
simdgroup_multiply_accumulate(*v804, *v202, *v815, *v804);
simdgroup_half8x8 v818_store; thread simdgroup_half8x8 * v818 = &v818_store;uint32_t const v819 = 152;
threadgroup half_4 * const v820 = &(*v184)[v819];
simdgroup_load(*v818, reinterpret_cast<threadgroup half *>(v820), v780, 0, true);
simdgroup_multiply_accumulate(*v804, *v203, *v818, *v804);
simdgroup_half8x8 v821_store; thread simdgroup_half8x8 * v821 = &v821_store;uint32_t const v822 = 154;
threadgroup half_4 * const v823 = &(*v184)[v822];
simdgroup_load(*v821, reinterpret_cast<threadgroup half *>(v823), v780, 0, true);
simdgroup_multiply_accumulate(*v804, *v204, *v821, *v804);
simdgroup_half8x8 v824_store; thread simdgroup_half8x8 * v824 = &v824_store;uint32_t const v825 = 156;
threadgroup half_4 * const v826 = &(*v184)[v825];
simdgroup_load(*v824, reinterpret_cast<threadgroup half *>(v826), v780, 0, true);
simdgroup_multiply_accumulate(*v804, *v205, *v824, *v804);
simdgroup_half8x8 v827_store; thread simdgroup_half8x8 * v827 = &v827_store;uint32_t const v828 = 158;
threadgroup half_4 * const v829 = &(*v184)[v828];
simdgroup_load(*v827, reinterpret_cast<threadgroup half *>(v829), v780, 0, true);
simdgroup_multiply_accumulate(*v804, *v206, *v827, *v804);
uint32_t const v830 = v777 + v181;
uint32_t const v831 = uint32_t(v830);
threadgroup float * const v832 = &(*v185)[v831];

simdgroup_store(*v804, reinterpret_cast<threadgroup float *>(v832), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v833_store; thread simdgroup_float8x8 * v833 = &v833_store;*v833 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v834_store; thread simdgroup_half8x8 * v834 = &v834_store;uint32_t const v835 = 288;
uint32_t const v836 = 864;
threadgroup half_4 * const v837 = &(*v184)[v835];
simdgroup_load(*v834, reinterpret_cast<threadgroup half *>(v837), v780, 0, true);
simdgroup_multiply_accumulate(*v833, *v198, *v834, *v833);
simdgroup_half8x8 v838_store; thread simdgroup_half8x8 * v838 = &v838_store;uint32_t const v839 = 290;
threadgroup half_4 * const v840 = &(*v184)[v839];
simdgroup_load(*v838, reinterpret_cast<threadgroup half *>(v840), v780, 0, true);
simdgroup_multiply_accumulate(*v833, *v200, *v838, *v833);
simdgroup_half8x8 v841_store; thread simdgroup_half8x8 * v841 = &v841_store;uint32_t const v842 = 292;
threadgroup half_4 * const v843 = &(*v184)[v842];
simdgroup_load(*v841, reinterpret_cast<threadgroup half *>(v843), v780, 0, true);
simdgroup_multiply_accumulate(*v833, *v201, *v841, *v833);
simdgroup_half8x8 v844_store; thread simdgroup_half8x8 * v844 = &v844_store;uint32_t const v845 = 294;
threadgroup half_4 * const v846 = &(*v184)[v845];
simdgroup_load(*v844, reinterpret_cast<threadgroup half *>(v846), v780, 0, true);
simdgroup_multiply_accumulate(*v833, *v202, *v844, *v833);
simdgroup_half8x8 v847_store; thread simdgroup_half8x8 * v847 = &v847_store;uint32_t const v848 = 296;
threadgroup half_4 * const v849 = &(*v184)[v848];
simdgroup_load(*v847, reinterpret_cast<threadgroup half *>(v849), v780, 0, true);
simdgroup_multiply_accumulate(*v833, *v203, *v847, *v833);
simdgroup_half8x8 v850_store; thread simdgroup_half8x8 * v850 = &v850_store;uint32_t const v851 = 298;
threadgroup half_4 * const v852 = &(*v184)[v851];
simdgroup_load(*v850, reinterpret_cast<threadgroup half *>(v852), v780, 0, true);
simdgroup_multiply_accumulate(*v833, *v204, *v850, *v833);
simdgroup_half8x8 v853_store; thread simdgroup_half8x8 * v853 = &v853_store;uint32_t const v854 = 300;
threadgroup half_4 * const v855 = &(*v184)[v854];
simdgroup_load(*v853, reinterpret_cast<threadgroup half *>(v855), v780, 0, true);
simdgroup_multiply_accumulate(*v833, *v205, *v853, *v833);
simdgroup_half8x8 v856_store; thread simdgroup_half8x8 * v856 = &v856_store;uint32_t const v857 = 302;
threadgroup half_4 * const v858 = &(*v184)[v857];
simdgroup_load(*v856, reinterpret_cast<threadgroup half *>(v858), v780, 0, true);
simdgroup_multiply_accumulate(*v833, *v206, *v856, *v833);
uint32_t const v859 = v777 + v215;
uint32_t const v860 = uint32_t(v859);
threadgroup float * const v861 = &(*v185)[v860];

simdgroup_store(*v833, reinterpret_cast<threadgroup float *>(v861), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v862_store; thread simdgroup_float8x8 * v862 = &v862_store;*v862 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
uint32_t const v863 = 24;
simdgroup_half8x8 v864_store; thread simdgroup_half8x8 * v864 = &v864_store;uint32_t const v865 = 432;
uint32_t const v866 = 720;
threadgroup half_4 * const v867 = &(*v184)[v865];
simdgroup_load(*v864, reinterpret_cast<threadgroup half *>(v867), v780, 0, true);
simdgroup_multiply_accumulate(*v862, *v198, *v864, *v862);
simdgroup_half8x8 v868_store; thread simdgroup_half8x8 * v868 = &v868_store;uint32_t const v869 = 434;
threadgroup half_4 * const v870 = &(*v184)[v869];
simdgroup_load(*v868, reinterpret_cast<threadgroup half *>(v870), v780, 0, true);
simdgroup_multiply_accumulate(*v862, *v200, *v868, *v862);
simdgroup_half8x8 v871_store; thread simdgroup_half8x8 * v871 = &v871_store;uint32_t const v872 = 436;
threadgroup half_4 * const v873 = &(*v184)[v872];
simdgroup_load(*v871, reinterpret_cast<threadgroup half *>(v873), v780, 0, true);
simdgroup_multiply_accumulate(*v862, *v201, *v871, *v862);
simdgroup_half8x8 v874_store; thread simdgroup_half8x8 * v874 = &v874_store;uint32_t const v875 = 438;
threadgroup half_4 * const v876 = &(*v184)[v875];
simdgroup_load(*v874, reinterpret_cast<threadgroup half *>(v876), v780, 0, true);
simdgroup_multiply_accumulate(*v862, *v202, *v874, *v862);
simdgroup_half8x8 v877_store; thread simdgroup_half8x8 * v877 = &v877_store;uint32_t const v878 = 440;
threadgroup half_4 * const v879 = &(*v184)[v878];
simdgroup_load(*v877, reinterpret_cast<threadgroup half *>(v879), v780, 0, true);
simdgroup_multiply_accumulate(*v862, *v203, *v877, *v862);
simdgroup_half8x8 v880_store; thread simdgroup_half8x8 * v880 = &v880_store;uint32_t const v881 = 442;
threadgroup half_4 * const v882 = &(*v184)[v881];
simdgroup_load(*v880, reinterpret_cast<threadgroup half *>(v882), v780, 0, true);
simdgroup_multiply_accumulate(*v862, *v204, *v880, *v862);
simdgroup_half8x8 v883_store; thread simdgroup_half8x8 * v883 = &v883_store;uint32_t const v884 = 444;
threadgroup half_4 * const v885 = &(*v184)[v884];
simdgroup_load(*v883, reinterpret_cast<threadgroup half *>(v885), v780, 0, true);
simdgroup_multiply_accumulate(*v862, *v205, *v883, *v862);
simdgroup_half8x8 v886_store; thread simdgroup_half8x8 * v886 = &v886_store;uint32_t const v887 = 446;
threadgroup half_4 * const v888 = &(*v184)[v887];
simdgroup_load(*v886, reinterpret_cast<threadgroup half *>(v888), v780, 0, true);
simdgroup_multiply_accumulate(*v862, *v206, *v886, *v862);
uint32_t const v889 = v777 + v863;
uint32_t const v890 = uint32_t(v889);
threadgroup float * const v891 = &(*v185)[v890];

simdgroup_store(*v862, reinterpret_cast<threadgroup float *>(v891), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v892 = v180 * v181;
uint32_t const v893 = v178 + v892;
uint32_t const v894 = v893 + v182;
array<float, 8> v895_store = {};
thread array<float, 8> * v895 = &v895_store;uint32_t const v896 = v183 * v181;
uint32_t const v897 = v516 + v896;
uint32_t const v898 = v182 * v802;
uint32_t const v899 = v777 + v898;
uint32_t const v900 = v899 + v896;
uint32_t const v901 = uint32_t(v900);
threadgroup float * const v902 = &(*v185)[v901];
float const v903 = *v902;
float v904_store;
thread float * v904 = &v904_store;*v904 = v212;
bool const v905 = *v775;
bool v906_store;
thread bool * v906 = &v906_store;if(v905) {
*v906 = v739;
}
 else {
int32_t const v907 = int32_t(v897);
int32_t const v908 = int32_t(v894);
int32_t const v909 = v907 - v908;
bool const v910 = v897 < v75;
int32_t const v911 = *v66;
bool const v912 = v909 <= v911;
bool const v913 = v910 && v912;
*v906 = v913;
}
bool const v914 = *v906;
if(v914) {
uint32_t const v915 = min(v894, v173);
float const v916 = v903 * v25;
uint32_t const v917 = v41 * v32;
uint32_t const v918 = v77 * v33;
uint32_t const v919 = v917 + v918;
device float const* const v920 = &v9[v919];
float const v921 = *v920;
int32_t const v922 = int32_t(v915);
int32_t const v923 = v922 + v65;
int32_t const v924 = int32_t(v897);
int32_t const v925 = v923 - v924;
float const v926 = float(v925);
float const v927 = abs(v926);
float const v928 = -v921;
float const v929 = fma(v928, v927, v916);
*v904 = v929;
}
thread float * const v930 = &(*v895)[v21];
float const v931 = *v904;
*v930 = v931;
float const v932 = max(v212, v931);
uint32_t const v933 = v896 + v119;
uint32_t const v934 = v516 + v933;
uint32_t const v935 = v899 + v933;
uint32_t const v936 = uint32_t(v935);
threadgroup float * const v937 = &(*v185)[v936];
float const v938 = *v937;
float v939_store;
thread float * v939 = &v939_store;*v939 = v212;
bool const v940 = *v775;
bool v941_store;
thread bool * v941 = &v941_store;if(v940) {
*v941 = v739;
}
 else {
int32_t const v942 = int32_t(v934);
int32_t const v943 = int32_t(v894);
int32_t const v944 = v942 - v943;
bool const v945 = v934 < v75;
int32_t const v946 = *v66;
bool const v947 = v944 <= v946;
bool const v948 = v945 && v947;
*v941 = v948;
}
bool const v949 = *v941;
if(v949) {
uint32_t const v950 = min(v894, v173);
float const v951 = v938 * v25;
uint32_t const v952 = v41 * v32;
uint32_t const v953 = v77 * v33;
uint32_t const v954 = v952 + v953;
device float const* const v955 = &v9[v954];
float const v956 = *v955;
int32_t const v957 = int32_t(v950);
int32_t const v958 = v957 + v65;
int32_t const v959 = int32_t(v934);
int32_t const v960 = v958 - v959;
float const v961 = float(v960);
float const v962 = abs(v961);
float const v963 = -v956;
float const v964 = fma(v963, v962, v951);
*v939 = v964;
}
thread float * const v965 = &(*v895)[v49];
float const v966 = *v939;
*v965 = v966;
float const v967 = max(v932, v966);
uint32_t const v968 = v896 + v520;
uint32_t const v969 = v516 + v968;
uint32_t const v970 = v899 + v968;
uint32_t const v971 = uint32_t(v970);
threadgroup float * const v972 = &(*v185)[v971];
float const v973 = *v972;
float v974_store;
thread float * v974 = &v974_store;*v974 = v212;
bool const v975 = *v775;
bool v976_store;
thread bool * v976 = &v976_store;if(v975) {
*v976 = v739;
}
 else {
int32_t const v977 = int32_t(v969);
int32_t const v978 = int32_t(v894);
int32_t const v979 = v977 - v978;
bool const v980 = v969 < v75;
int32_t const v981 = *v66;
bool const v982 = v979 <= v981;
bool const v983 = v980 && v982;
*v976 = v983;
}
bool const v984 = *v976;
if(v984) {
uint32_t const v985 = min(v894, v173);
float const v986 = v973 * v25;
uint32_t const v987 = v41 * v32;
uint32_t const v988 = v77 * v33;
uint32_t const v989 = v987 + v988;
device float const* const v990 = &v9[v989];
float const v991 = *v990;
int32_t const v992 = int32_t(v985);
int32_t const v993 = v992 + v65;
int32_t const v994 = int32_t(v969);
int32_t const v995 = v993 - v994;
float const v996 = float(v995);
float const v997 = abs(v996);
float const v998 = -v991;
float const v999 = fma(v998, v997, v986);
*v974 = v999;
}
thread float * const v1000 = &(*v895)[v456];
float const v1001 = *v974;
*v1000 = v1001;
float const v1002 = max(v967, v1001);
uint32_t const v1003 = 3;
uint32_t const v1004 = v896 + v1003;
uint32_t const v1005 = v516 + v1004;
uint32_t const v1006 = v899 + v1004;
uint32_t const v1007 = uint32_t(v1006);
threadgroup float * const v1008 = &(*v185)[v1007];
float const v1009 = *v1008;
float v1010_store;
thread float * v1010 = &v1010_store;*v1010 = v212;
bool const v1011 = *v775;
bool v1012_store;
thread bool * v1012 = &v1012_store;if(v1011) {
*v1012 = v739;
}
 else {
int32_t const v1013 = int32_t(v1005);
int32_t const v1014 = int32_t(v894);
int32_t const v1015 = v1013 - v1014;
bool const v1016 = v1005 < v75;
int32_t const v1017 = *v66;
bool const v1018 = v1015 <= v1017;
bool const v1019 = v1016 && v1018;
*v1012 = v1019;
}
bool const v1020 = *v1012;
if(v1020) {
uint32_t const v1021 = min(v894, v173);
float const v1022 = v1009 * v25;
uint32_t const v1023 = v41 * v32;
uint32_t const v1024 = v77 * v33;
uint32_t const v1025 = v1023 + v1024;
device float const* const v1026 = &v9[v1025];
float const v1027 = *v1026;
int32_t const v1028 = int32_t(v1021);
int32_t const v1029 = v1028 + v65;
int32_t const v1030 = int32_t(v1005);
int32_t const v1031 = v1029 - v1030;
float const v1032 = float(v1031);
float const v1033 = abs(v1032);
float const v1034 = -v1027;
float const v1035 = fma(v1034, v1033, v1022);
*v1010 = v1035;
}
thread float * const v1036 = &(*v895)[v472];
float const v1037 = *v1010;
*v1036 = v1037;
float const v1038 = max(v1002, v1037);
uint32_t const v1039 = v896 + v336;
uint32_t const v1040 = v516 + v1039;
uint32_t const v1041 = v899 + v1039;
uint32_t const v1042 = uint32_t(v1041);
threadgroup float * const v1043 = &(*v185)[v1042];
float const v1044 = *v1043;
float v1045_store;
thread float * v1045 = &v1045_store;*v1045 = v212;
bool const v1046 = *v775;
bool v1047_store;
thread bool * v1047 = &v1047_store;if(v1046) {
*v1047 = v739;
}
 else {
int32_t const v1048 = int32_t(v1040);
int32_t const v1049 = int32_t(v894);
int32_t const v1050 = v1048 - v1049;
bool const v1051 = v1040 < v75;
int32_t const v1052 = *v66;
bool const v1053 = v1050 <= v1052;
bool const v1054 = v1051 && v1053;
*v1047 = v1054;
}
bool const v1055 = *v1047;
if(v1055) {
uint32_t const v1056 = min(v894, v173);
float const v1057 = v1044 * v25;
uint32_t const v1058 = v41 * v32;
uint32_t const v1059 = v77 * v33;
uint32_t const v1060 = v1058 + v1059;
device float const* const v1061 = &v9[v1060];
float const v1062 = *v1061;
int32_t const v1063 = int32_t(v1056);
int32_t const v1064 = v1063 + v65;
int32_t const v1065 = int32_t(v1040);
int32_t const v1066 = v1064 - v1065;
float const v1067 = float(v1066);
float const v1068 = abs(v1067);
float const v1069 = -v1062;
float const v1070 = fma(v1069, v1068, v1057);
*v1045 = v1070;
}
thread float * const v1071 = &(*v895)[v410];
float const v1072 = *v1045;
*v1071 = v1072;
float const v1073 = max(v1038, v1072);
uint32_t const v1074 = 5;
uint32_t const v1075 = v896 + v1074;
uint32_t const v1076 = v516 + v1075;
uint32_t const v1077 = v899 + v1075;
uint32_t const v1078 = uint32_t(v1077);
threadgroup float * const v1079 = &(*v185)[v1078];
float const v1080 = *v1079;
float v1081_store;
thread float * v1081 = &v1081_store;*v1081 = v212;
bool const v1082 = *v775;
bool v1083_store;
thread bool * v1083 = &v1083_store;if(v1082) {
*v1083 = v739;
}
 else {
int32_t const v1084 = int32_t(v1076);
int32_t const v1085 = int32_t(v894);
int32_t const v1086 = v1084 - v1085;
bool const v1087 = v1076 < v75;
int32_t const v1088 = *v66;
bool const v1089 = v1086 <= v1088;
bool const v1090 = v1087 && v1089;
*v1083 = v1090;
}
bool const v1091 = *v1083;
if(v1091) {
uint32_t const v1092 = min(v894, v173);
float const v1093 = v1080 * v25;
uint32_t const v1094 = v41 * v32;
uint32_t const v1095 = v77 * v33;
uint32_t const v1096 = v1094 + v1095;
device float const* const v1097 = &v9[v1096];
float const v1098 = *v1097;
int32_t const v1099 = int32_t(v1092);
int32_t const v1100 = v1099 + v65;
int32_t const v1101 = int32_t(v1076);
int32_t const v1102 = v1100 - v1101;
float const v1103 = float(v1102);
float const v1104 = abs(v1103);
float const v1105 = -v1098;
float const v1106 = fma(v1105, v1104, v1093);
*v1081 = v1106;
}
uint32_t const v1107 = 5;
thread float * const v1108 = &(*v895)[v1107];
float const v1109 = *v1081;
*v1108 = v1109;
float const v1110 = max(v1073, v1109);
uint32_t const v1111 = v896 + v786;
uint32_t const v1112 = v516 + v1111;
uint32_t const v1113 = v899 + v1111;
uint32_t const v1114 = uint32_t(v1113);
threadgroup float * const v1115 = &(*v185)[v1114];
float const v1116 = *v1115;
float v1117_store;
thread float * v1117 = &v1117_store;*v1117 = v212;
bool const v1118 = *v775;
bool v1119_store;
thread bool * v1119 = &v1119_store;if(v1118) {
*v1119 = v739;
}
 else {
int32_t const v1120 = int32_t(v1112);
int32_t const v1121 = int32_t(v894);
int32_t const v1122 = v1120 - v1121;
bool const v1123 = v1112 < v75;
int32_t const v1124 = *v66;
bool const v1125 = v1122 <= v1124;
bool const v1126 = v1123 && v1125;
*v1119 = v1126;
}
bool const v1127 = *v1119;
if(v1127) {
uint32_t const v1128 = min(v894, v173);
float const v1129 = v1116 * v25;
uint32_t const v1130 = v41 * v32;
uint32_t const v1131 = v77 * v33;
uint32_t const v1132 = v1130 + v1131;
device float const* const v1133 = &v9[v1132];
float const v1134 = *v1133;
int32_t const v1135 = int32_t(v1128);
int32_t const v1136 = v1135 + v65;
int32_t const v1137 = int32_t(v1112);
int32_t const v1138 = v1136 - v1137;
float const v1139 = float(v1138);
float const v1140 = abs(v1139);
float const v1141 = -v1134;
float const v1142 = fma(v1141, v1140, v1129);
*v1117 = v1142;
}
thread float * const v1143 = &(*v895)[v788];
float const v1144 = *v1117;
*v1143 = v1144;
float const v1145 = max(v1110, v1144);
uint32_t const v1146 = 7;
uint32_t const v1147 = v896 + v1146;
uint32_t const v1148 = v516 + v1147;
uint32_t const v1149 = v899 + v1147;
uint32_t const v1150 = uint32_t(v1149);
threadgroup float * const v1151 = &(*v185)[v1150];
float const v1152 = *v1151;
float v1153_store;
thread float * v1153 = &v1153_store;*v1153 = v212;
bool const v1154 = *v775;
bool v1155_store;
thread bool * v1155 = &v1155_store;if(v1154) {
*v1155 = v739;
}
 else {
int32_t const v1156 = int32_t(v1148);
int32_t const v1157 = int32_t(v894);
int32_t const v1158 = v1156 - v1157;
bool const v1159 = v1148 < v75;
int32_t const v1160 = *v66;
bool const v1161 = v1158 <= v1160;
bool const v1162 = v1159 && v1161;
*v1155 = v1162;
}
bool const v1163 = *v1155;
if(v1163) {
uint32_t const v1164 = min(v894, v173);
float const v1165 = v1152 * v25;
uint32_t const v1166 = v41 * v32;
uint32_t const v1167 = v77 * v33;
uint32_t const v1168 = v1166 + v1167;
device float const* const v1169 = &v9[v1168];
float const v1170 = *v1169;
int32_t const v1171 = int32_t(v1164);
int32_t const v1172 = v1171 + v65;
int32_t const v1173 = int32_t(v1148);
int32_t const v1174 = v1172 - v1173;
float const v1175 = float(v1174);
float const v1176 = abs(v1175);
float const v1177 = -v1170;
float const v1178 = fma(v1177, v1176, v1165);
*v1153 = v1178;
}
uint32_t const v1179 = 7;
thread float * const v1180 = &(*v895)[v1179];
float const v1181 = *v1153;
*v1180 = v1181;
float const v1182 = max(v1145, v1181);
float const v1183 = simd_shuffle_xor(v1182, v181);;
float const v1184 = max(v1182, v1183);
float const v1185 = simd_shuffle_xor(v1184, v215);;
float const v1186 = max(v1184, v1185);
float const v1187 = *v211;
float const v1188 = 5.54517698;
float const v1189 = v1187 + v1188;
bool const v1190 = v1186 > v1189;
float const v1191 = v1190 ? v1186 : v1187;
float const v1192 = v1187 - v1191;
float const v1193 = exp(v1192);bool const v1194 = v1191 != v1187;
bool v1195_store;
thread bool * v1195 = &v1195_store;if(v1194) {
bool const v1196 = v1187 != v212;
*v1195 = v1196;
}
 else {
*v1195 = v548;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1197 = *v1195;
bool const v1198 = simd_any(v1197);;
if(v1198) {

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1199 = v183 * v520;
uint32_t const v1200 = v899 + v1199;
uint32_t const v1201 = uint32_t(v1200);
threadgroup float * const v1202 = &(*v185)[v1201];
float const v1203 = *v1202;
float const v1204 = v1203 * v1193;
*v1202 = v1204;
uint32_t const v1205 = v1200 + v119;
uint32_t const v1206 = uint32_t(v1205);
threadgroup float * const v1207 = &(*v185)[v1206];
float const v1208 = *v1207;
float const v1209 = v1208 * v1193;
*v1207 = v1209;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v189, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1210 = *v1202;
float const v1211 = v1210 * v1193;
*v1202 = v1211;
float const v1212 = *v1207;
float const v1213 = v1212 * v1193;
*v1207 = v1213;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v191, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1214 = *v1202;
float const v1215 = v1214 * v1193;
*v1202 = v1215;
float const v1216 = *v1207;
float const v1217 = v1216 * v1193;
*v1207 = v1217;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1218 = *v1202;
float const v1219 = v1218 * v1193;
*v1202 = v1219;
float const v1220 = *v1207;
float const v1221 = v1220 * v1193;
*v1207 = v1221;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v193, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1222 = *v1202;
float const v1223 = v1222 * v1193;
*v1202 = v1223;
float const v1224 = *v1207;
float const v1225 = v1224 * v1193;
*v1207 = v1225;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1226 = *v1202;
float const v1227 = v1226 * v1193;
*v1202 = v1227;
float const v1228 = *v1207;
float const v1229 = v1228 * v1193;
*v1207 = v1229;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v195, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1230 = *v1202;
float const v1231 = v1230 * v1193;
*v1202 = v1231;
float const v1232 = *v1207;
float const v1233 = v1232 * v1193;
*v1207 = v1233;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1234 = *v1202;
float const v1235 = v1234 * v1193;
*v1202 = v1235;
float const v1236 = *v1207;
float const v1237 = v1236 * v1193;
*v1207 = v1237;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v211 = v1191;
float const v1238 = *v930;
uint32_t const v1239 = reinterpret_cast<const thread uint32_t&>(v1238);
uint32_t const v1240 = 4286578687;
bool const v1241 = v1239 == v1240;
float const v1242 = v1238 - v1191;
float const v1243 = exp(v1242);float const v1244 = v1241 ? v190 : v1243;
half const v1245 = half(v1244);
threadgroup half * const v1246 = &(*v186)[v901];
*v1246 = v1245;
float const v1247 = *v965;
uint32_t const v1248 = reinterpret_cast<const thread uint32_t&>(v1247);
bool const v1249 = v1248 == v1240;
float const v1250 = v1247 - v1191;
float const v1251 = exp(v1250);float const v1252 = v1249 ? v190 : v1251;
float const v1253 = v1244 + v1252;
uint32_t const v1254 = v900 + v119;
half const v1255 = half(v1252);
uint32_t const v1256 = uint32_t(v1254);
threadgroup half * const v1257 = &(*v186)[v1256];
*v1257 = v1255;
float const v1258 = *v1000;
uint32_t const v1259 = reinterpret_cast<const thread uint32_t&>(v1258);
bool const v1260 = v1259 == v1240;
float const v1261 = v1258 - v1191;
float const v1262 = exp(v1261);float const v1263 = v1260 ? v190 : v1262;
float const v1264 = v1253 + v1263;
uint32_t const v1265 = v900 + v520;
half const v1266 = half(v1263);
uint32_t const v1267 = uint32_t(v1265);
threadgroup half * const v1268 = &(*v186)[v1267];
*v1268 = v1266;
float const v1269 = *v1036;
uint32_t const v1270 = reinterpret_cast<const thread uint32_t&>(v1269);
bool const v1271 = v1270 == v1240;
float const v1272 = v1269 - v1191;
float const v1273 = exp(v1272);float const v1274 = v1271 ? v190 : v1273;
float const v1275 = v1264 + v1274;
uint32_t const v1276 = v900 + v1003;
half const v1277 = half(v1274);
uint32_t const v1278 = uint32_t(v1276);
threadgroup half * const v1279 = &(*v186)[v1278];
*v1279 = v1277;
float const v1280 = *v1071;
uint32_t const v1281 = reinterpret_cast<const thread uint32_t&>(v1280);
bool const v1282 = v1281 == v1240;
float const v1283 = v1280 - v1191;
float const v1284 = exp(v1283);float const v1285 = v1282 ? v190 : v1284;
float const v1286 = v1275 + v1285;
uint32_t const v1287 = v900 + v336;
half const v1288 = half(v1285);
uint32_t const v1289 = uint32_t(v1287);
threadgroup half * const v1290 = &(*v186)[v1289];
*v1290 = v1288;
float const v1291 = *v1108;
uint32_t const v1292 = reinterpret_cast<const thread uint32_t&>(v1291);
bool const v1293 = v1292 == v1240;
float const v1294 = v1291 - v1191;
float const v1295 = exp(v1294);float const v1296 = v1293 ? v190 : v1295;
float const v1297 = v1286 + v1296;
uint32_t const v1298 = v900 + v1074;
half const v1299 = half(v1296);
uint32_t const v1300 = uint32_t(v1298);
threadgroup half * const v1301 = &(*v186)[v1300];
*v1301 = v1299;
float const v1302 = *v1143;
uint32_t const v1303 = reinterpret_cast<const thread uint32_t&>(v1302);
bool const v1304 = v1303 == v1240;
float const v1305 = v1302 - v1191;
float const v1306 = exp(v1305);float const v1307 = v1304 ? v190 : v1306;
float const v1308 = v1297 + v1307;
uint32_t const v1309 = v900 + v786;
half const v1310 = half(v1307);
uint32_t const v1311 = uint32_t(v1309);
threadgroup half * const v1312 = &(*v186)[v1311];
*v1312 = v1310;
float const v1313 = *v1180;
uint32_t const v1314 = reinterpret_cast<const thread uint32_t&>(v1313);
bool const v1315 = v1314 == v1240;
float const v1316 = v1313 - v1191;
float const v1317 = exp(v1316);float const v1318 = v1315 ? v190 : v1317;
float const v1319 = v1308 + v1318;
uint32_t const v1320 = v900 + v1146;
half const v1321 = half(v1318);
uint32_t const v1322 = uint32_t(v1320);
threadgroup half * const v1323 = &(*v186)[v1322];
*v1323 = v1321;
float const v1324 = *v213;
float const v1325 = fma(v1324, v1193, v1319);
*v213 = v1325;
float const v1326 = *v214;
float const v1327 = fma(v1326, v1193, v1319);
*v214 = v1327;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1328 = *v775;
bool const v1329 = !v1328;
bool const v1330 = *v737;
bool const v1331 = v1330 && v1329;
if(v1331) {

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1332 = v183 * v520;
uint32_t const v1333 = v899 + v1332;
for(uint32_t v1334 = v96; v1334 < v144; v1334 += v119) {
uint32_t const v1335 = v899 + v1334;
uint32_t const v1336 = uint32_t(v1335);
threadgroup half * const v1337 = &(*v186)[v1336];
half const v1338 = *v1337;
float const v1339 = float(v1338);
uint32_t const v1340 = reinterpret_cast<const thread uint32_t&>(v1339);
bool const v1341 = v1340 == v96;
bool const v1342 = !v1341;
if(v1342) {
uint32_t const v1343 = v1334 * v240;
uint32_t const v1344 = v526 + v1343;
uint32_t const v1345 = v1332 / v336;
uint32_t const v1346 = v1344 + v1345;
uint32_t const v1347 = uint32_t(v1346);
threadgroup half_4 * const v1348 = &(*v184)[v1347];
half_4 const v1349 = *v1348;
half const v1350 = v1349.i_0;
float const v1351 = float(v1350);
float v1352_store;
thread float * v1352 = &v1352_store;*v1352 = v1351;
uint32_t const v1353 = v183 % v520;
bool const v1354 = v1353 == v119;
if(v1354) {
half const v1355 = v1349.i_2;
float const v1356 = float(v1355);
*v1352 = v1356;
}
uint32_t const v1357 = uint32_t(v1333);
float const v1358 = *v1352;
threadgroup float * const v1359 = &(*v185)[v1357];
float const v1360 = *v1359;
float const v1361 = fma(v1339, v1358, v1360);
*v1359 = v1361;
half const v1362 = v1349.i_1;
float const v1363 = float(v1362);
float v1364_store;
thread float * v1364 = &v1364_store;*v1364 = v1363;
if(v1354) {
half const v1365 = v1349.i_3;
float const v1366 = float(v1365);
*v1364 = v1366;
}
uint32_t const v1367 = v1333 + v119;
uint32_t const v1368 = uint32_t(v1367);
float const v1369 = *v1364;
threadgroup float * const v1370 = &(*v185)[v1368];
float const v1371 = *v1370;
float const v1372 = fma(v1339, v1369, v1371);
*v1370 = v1372;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v189, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1373 = v96; v1373 < v144; v1373 += v119) {
uint32_t const v1374 = v899 + v1373;
uint32_t const v1375 = uint32_t(v1374);
threadgroup half * const v1376 = &(*v186)[v1375];
half const v1377 = *v1376;
float const v1378 = float(v1377);
uint32_t const v1379 = reinterpret_cast<const thread uint32_t&>(v1378);
bool const v1380 = v1379 == v96;
bool const v1381 = !v1380;
if(v1381) {
uint32_t const v1382 = v1373 * v240;
uint32_t const v1383 = 578;
uint32_t const v1384 = v1383 + v1382;
uint32_t const v1385 = v1332 / v336;
uint32_t const v1386 = v1384 + v1385;
uint32_t const v1387 = uint32_t(v1386);
threadgroup half_4 * const v1388 = &(*v184)[v1387];
half_4 const v1389 = *v1388;
half const v1390 = v1389.i_0;
float const v1391 = float(v1390);
float v1392_store;
thread float * v1392 = &v1392_store;*v1392 = v1391;
uint32_t const v1393 = v183 % v520;
bool const v1394 = v1393 == v119;
if(v1394) {
half const v1395 = v1389.i_2;
float const v1396 = float(v1395);
*v1392 = v1396;
}
uint32_t const v1397 = uint32_t(v1333);
float const v1398 = *v1392;
threadgroup float * const v1399 = &(*v185)[v1397];
float const v1400 = *v1399;
float const v1401 = fma(v1378, v1398, v1400);
*v1399 = v1401;
half const v1402 = v1389.i_1;
float const v1403 = float(v1402);
float v1404_store;
thread float * v1404 = &v1404_store;*v1404 = v1403;
if(v1394) {
half const v1405 = v1389.i_3;
float const v1406 = float(v1405);
*v1404 = v1406;
}
uint32_t const v1407 = v1333 + v119;
uint32_t const v1408 = uint32_t(v1407);
float const v1409 = *v1404;
threadgroup float * const v1410 = &(*v185)[v1408];
float const v1411 = *v1410;
float const v1412 = fma(v1378, v1409, v1411);
*v1410 = v1412;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v191, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1413 = v96; v1413 < v144; v1413 += v119) {
uint32_t const v1414 = v899 + v1413;
uint32_t const v1415 = uint32_t(v1414);
threadgroup half * const v1416 = &(*v186)[v1415];
half const v1417 = *v1416;
float const v1418 = float(v1417);
uint32_t const v1419 = reinterpret_cast<const thread uint32_t&>(v1418);
bool const v1420 = v1419 == v96;
bool const v1421 = !v1420;
if(v1421) {
uint32_t const v1422 = v1413 * v240;
uint32_t const v1423 = 580;
uint32_t const v1424 = v1423 + v1422;
uint32_t const v1425 = v1332 / v336;
uint32_t const v1426 = v1424 + v1425;
uint32_t const v1427 = uint32_t(v1426);
threadgroup half_4 * const v1428 = &(*v184)[v1427];
half_4 const v1429 = *v1428;
half const v1430 = v1429.i_0;
float const v1431 = float(v1430);
float v1432_store;
thread float * v1432 = &v1432_store;*v1432 = v1431;
uint32_t const v1433 = v183 % v520;
bool const v1434 = v1433 == v119;
if(v1434) {
half const v1435 = v1429.i_2;
float const v1436 = float(v1435);
*v1432 = v1436;
}
uint32_t const v1437 = uint32_t(v1333);
float const v1438 = *v1432;
threadgroup float * const v1439 = &(*v185)[v1437];
float const v1440 = *v1439;
float const v1441 = fma(v1418, v1438, v1440);
*v1439 = v1441;
half const v1442 = v1429.i_1;
float const v1443 = float(v1442);
float v1444_store;
thread float * v1444 = &v1444_store;*v1444 = v1443;
if(v1434) {
half const v1445 = v1429.i_3;
float const v1446 = float(v1445);
*v1444 = v1446;
}
uint32_t const v1447 = v1333 + v119;
uint32_t const v1448 = uint32_t(v1447);
float const v1449 = *v1444;
threadgroup float * const v1450 = &(*v185)[v1448];
float const v1451 = *v1450;
float const v1452 = fma(v1418, v1449, v1451);
*v1450 = v1452;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1453 = v96; v1453 < v144; v1453 += v119) {
uint32_t const v1454 = v899 + v1453;
uint32_t const v1455 = uint32_t(v1454);
threadgroup half * const v1456 = &(*v186)[v1455];
half const v1457 = *v1456;
float const v1458 = float(v1457);
uint32_t const v1459 = reinterpret_cast<const thread uint32_t&>(v1458);
bool const v1460 = v1459 == v96;
bool const v1461 = !v1460;
if(v1461) {
uint32_t const v1462 = v1453 * v240;
uint32_t const v1463 = 582;
uint32_t const v1464 = v1463 + v1462;
uint32_t const v1465 = v1332 / v336;
uint32_t const v1466 = v1464 + v1465;
uint32_t const v1467 = uint32_t(v1466);
threadgroup half_4 * const v1468 = &(*v184)[v1467];
half_4 const v1469 = *v1468;
half const v1470 = v1469.i_0;
float const v1471 = float(v1470);
float v1472_store;
thread float * v1472 = &v1472_store;*v1472 = v1471;
uint32_t const v1473 = v183 % v520;
bool const v1474 = v1473 == v119;
if(v1474) {
half const v1475 = v1469.i_2;
float const v1476 = float(v1475);
*v1472 = v1476;
}
uint32_t const v1477 = uint32_t(v1333);
float const v1478 = *v1472;
threadgroup float * const v1479 = &(*v185)[v1477];
float const v1480 = *v1479;
float const v1481 = fma(v1458, v1478, v1480);
*v1479 = v1481;
half const v1482 = v1469.i_1;
float const v1483 = float(v1482);
float v1484_store;
thread float * v1484 = &v1484_store;*v1484 = v1483;
if(v1474) {
half const v1485 = v1469.i_3;
float const v1486 = float(v1485);
*v1484 = v1486;
}
uint32_t const v1487 = v1333 + v119;
uint32_t const v1488 = uint32_t(v1487);
float const v1489 = *v1484;
threadgroup float * const v1490 = &(*v185)[v1488];
float const v1491 = *v1490;
float const v1492 = fma(v1458, v1489, v1491);
*v1490 = v1492;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v193, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1493 = v96; v1493 < v144; v1493 += v119) {
uint32_t const v1494 = v899 + v1493;
uint32_t const v1495 = uint32_t(v1494);
threadgroup half * const v1496 = &(*v186)[v1495];
half const v1497 = *v1496;
float const v1498 = float(v1497);
uint32_t const v1499 = reinterpret_cast<const thread uint32_t&>(v1498);
bool const v1500 = v1499 == v96;
bool const v1501 = !v1500;
if(v1501) {
uint32_t const v1502 = v1493 * v240;
uint32_t const v1503 = 584;
uint32_t const v1504 = v1503 + v1502;
uint32_t const v1505 = v1332 / v336;
uint32_t const v1506 = v1504 + v1505;
uint32_t const v1507 = uint32_t(v1506);
threadgroup half_4 * const v1508 = &(*v184)[v1507];
half_4 const v1509 = *v1508;
half const v1510 = v1509.i_0;
float const v1511 = float(v1510);
float v1512_store;
thread float * v1512 = &v1512_store;*v1512 = v1511;
uint32_t const v1513 = v183 % v520;
bool const v1514 = v1513 == v119;
if(v1514) {
half const v1515 = v1509.i_2;
float const v1516 = float(v1515);
*v1512 = v1516;
}
uint32_t const v1517 = uint32_t(v1333);
float const v1518 = *v1512;
threadgroup float * const v1519 = &(*v185)[v1517];
float const v1520 = *v1519;
float const v1521 = fma(v1498, v1518, v1520);
*v1519 = v1521;
half const v1522 = v1509.i_1;
float const v1523 = float(v1522);
float v1524_store;
thread float * v1524 = &v1524_store;*v1524 = v1523;
if(v1514) {
half const v1525 = v1509.i_3;
float const v1526 = float(v1525);
*v1524 = v1526;
}
uint32_t const v1527 = v1333 + v119;
uint32_t const v1528 = uint32_t(v1527);
float const v1529 = *v1524;
threadgroup float * const v1530 = &(*v185)[v1528];
float const v1531 = *v1530;
float const v1532 = fma(v1498, v1529, v1531);
*v1530 = v1532;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1533 = v96; v1533 < v144; v1533 += v119) {
uint32_t const v1534 = v899 + v1533;
uint32_t const v1535 = uint32_t(v1534);
threadgroup half * const v1536 = &(*v186)[v1535];
half const v1537 = *v1536;
float const v1538 = float(v1537);
uint32_t const v1539 = reinterpret_cast<const thread uint32_t&>(v1538);
bool const v1540 = v1539 == v96;
bool const v1541 = !v1540;
if(v1541) {
uint32_t const v1542 = v1533 * v240;
uint32_t const v1543 = 586;
uint32_t const v1544 = v1543 + v1542;
uint32_t const v1545 = v1332 / v336;
uint32_t const v1546 = v1544 + v1545;
uint32_t const v1547 = uint32_t(v1546);
threadgroup half_4 * const v1548 = &(*v184)[v1547];
half_4 const v1549 = *v1548;
half const v1550 = v1549.i_0;
float const v1551 = float(v1550);
float v1552_store;
thread float * v1552 = &v1552_store;*v1552 = v1551;
uint32_t const v1553 = v183 % v520;
bool const v1554 = v1553 == v119;
if(v1554) {
half const v1555 = v1549.i_2;
float const v1556 = float(v1555);
*v1552 = v1556;
}
uint32_t const v1557 = uint32_t(v1333);
float const v1558 = *v1552;
threadgroup float * const v1559 = &(*v185)[v1557];
float const v1560 = *v1559;
float const v1561 = fma(v1538, v1558, v1560);
*v1559 = v1561;
half const v1562 = v1549.i_1;
float const v1563 = float(v1562);
float v1564_store;
thread float * v1564 = &v1564_store;*v1564 = v1563;
if(v1554) {
half const v1565 = v1549.i_3;
float const v1566 = float(v1565);
*v1564 = v1566;
}
uint32_t const v1567 = v1333 + v119;
uint32_t const v1568 = uint32_t(v1567);
float const v1569 = *v1564;
threadgroup float * const v1570 = &(*v185)[v1568];
float const v1571 = *v1570;
float const v1572 = fma(v1538, v1569, v1571);
*v1570 = v1572;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v195, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1573 = v96; v1573 < v144; v1573 += v119) {
uint32_t const v1574 = v899 + v1573;
uint32_t const v1575 = uint32_t(v1574);
threadgroup half * const v1576 = &(*v186)[v1575];
half const v1577 = *v1576;
float const v1578 = float(v1577);
uint32_t const v1579 = reinterpret_cast<const thread uint32_t&>(v1578);
bool const v1580 = v1579 == v96;
bool const v1581 = !v1580;
if(v1581) {
uint32_t const v1582 = v1573 * v240;
uint32_t const v1583 = 588;
uint32_t const v1584 = v1583 + v1582;
uint32_t const v1585 = v1332 / v336;
uint32_t const v1586 = v1584 + v1585;
uint32_t const v1587 = uint32_t(v1586);
threadgroup half_4 * const v1588 = &(*v184)[v1587];
half_4 const v1589 = *v1588;
half const v1590 = v1589.i_0;
float const v1591 = float(v1590);
float v1592_store;
thread float * v1592 = &v1592_store;*v1592 = v1591;
uint32_t const v1593 = v183 % v520;
bool const v1594 = v1593 == v119;
if(v1594) {
half const v1595 = v1589.i_2;
float const v1596 = float(v1595);
*v1592 = v1596;
}
uint32_t const v1597 = uint32_t(v1333);
float const v1598 = *v1592;
threadgroup float * const v1599 = &(*v185)[v1597];
float const v1600 = *v1599;
float const v1601 = fma(v1578, v1598, v1600);
*v1599 = v1601;
half const v1602 = v1589.i_1;
float const v1603 = float(v1602);
float v1604_store;
thread float * v1604 = &v1604_store;*v1604 = v1603;
if(v1594) {
half const v1605 = v1589.i_3;
float const v1606 = float(v1605);
*v1604 = v1606;
}
uint32_t const v1607 = v1333 + v119;
uint32_t const v1608 = uint32_t(v1607);
float const v1609 = *v1604;
threadgroup float * const v1610 = &(*v185)[v1608];
float const v1611 = *v1610;
float const v1612 = fma(v1578, v1609, v1611);
*v1610 = v1612;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v803), v802);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1613 = v96; v1613 < v144; v1613 += v119) {
uint32_t const v1614 = v899 + v1613;
uint32_t const v1615 = uint32_t(v1614);
threadgroup half * const v1616 = &(*v186)[v1615];
half const v1617 = *v1616;
float const v1618 = float(v1617);
uint32_t const v1619 = reinterpret_cast<const thread uint32_t&>(v1618);
bool const v1620 = v1619 == v96;
bool const v1621 = !v1620;
if(v1621) {
uint32_t const v1622 = v1613 * v240;
uint32_t const v1623 = 590;
uint32_t const v1624 = v1623 + v1622;
uint32_t const v1625 = v1332 / v336;
uint32_t const v1626 = v1624 + v1625;
uint32_t const v1627 = uint32_t(v1626);
threadgroup half_4 * const v1628 = &(*v184)[v1627];
half_4 const v1629 = *v1628;
half const v1630 = v1629.i_0;
float const v1631 = float(v1630);
float v1632_store;
thread float * v1632 = &v1632_store;*v1632 = v1631;
uint32_t const v1633 = v183 % v520;
bool const v1634 = v1633 == v119;
if(v1634) {
half const v1635 = v1629.i_2;
float const v1636 = float(v1635);
*v1632 = v1636;
}
uint32_t const v1637 = uint32_t(v1333);
float const v1638 = *v1632;
threadgroup float * const v1639 = &(*v185)[v1637];
float const v1640 = *v1639;
float const v1641 = fma(v1618, v1638, v1640);
*v1639 = v1641;
half const v1642 = v1629.i_1;
float const v1643 = float(v1642);
float v1644_store;
thread float * v1644 = &v1644_store;*v1644 = v1643;
if(v1634) {
half const v1645 = v1629.i_3;
float const v1646 = float(v1645);
*v1644 = v1646;
}
uint32_t const v1647 = v1333 + v119;
uint32_t const v1648 = uint32_t(v1647);
float const v1649 = *v1644;
threadgroup float * const v1650 = &(*v185)[v1648];
float const v1651 = *v1650;
float const v1652 = fma(v1618, v1649, v1651);
*v1650 = v1652;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v803), v802, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1653_store; thread simdgroup_half8x8 * v1653 = &v1653_store;threadgroup half * const v1654 = &(*v186)[v801];
simdgroup_load(*v1653, reinterpret_cast<threadgroup half *>(v1654), v802, 0, false);
simdgroup_half8x8 v1655_store; thread simdgroup_half8x8 * v1655 = &v1655_store;uint32_t const v1656 = 576;
threadgroup half_4 * const v1657 = &(*v184)[v1656];
simdgroup_load(*v1655, reinterpret_cast<threadgroup half *>(v1657), v780, 0, false);
simdgroup_multiply_accumulate(*v189, *v1653, *v1655, *v189);
simdgroup_half8x8 v1658_store; thread simdgroup_half8x8 * v1658 = &v1658_store;uint32_t const v1659 = 578;
threadgroup half_4 * const v1660 = &(*v184)[v1659];
simdgroup_load(*v1658, reinterpret_cast<threadgroup half *>(v1660), v780, 0, false);
simdgroup_multiply_accumulate(*v191, *v1653, *v1658, *v191);
simdgroup_half8x8 v1661_store; thread simdgroup_half8x8 * v1661 = &v1661_store;uint32_t const v1662 = 580;
threadgroup half_4 * const v1663 = &(*v184)[v1662];
simdgroup_load(*v1661, reinterpret_cast<threadgroup half *>(v1663), v780, 0, false);
simdgroup_multiply_accumulate(*v192, *v1653, *v1661, *v192);
simdgroup_half8x8 v1664_store; thread simdgroup_half8x8 * v1664 = &v1664_store;uint32_t const v1665 = 582;
threadgroup half_4 * const v1666 = &(*v184)[v1665];
simdgroup_load(*v1664, reinterpret_cast<threadgroup half *>(v1666), v780, 0, false);
simdgroup_multiply_accumulate(*v193, *v1653, *v1664, *v193);
simdgroup_half8x8 v1667_store; thread simdgroup_half8x8 * v1667 = &v1667_store;uint32_t const v1668 = 584;
threadgroup half_4 * const v1669 = &(*v184)[v1668];
simdgroup_load(*v1667, reinterpret_cast<threadgroup half *>(v1669), v780, 0, false);
simdgroup_multiply_accumulate(*v194, *v1653, *v1667, *v194);
simdgroup_half8x8 v1670_store; thread simdgroup_half8x8 * v1670 = &v1670_store;uint32_t const v1671 = 586;
threadgroup half_4 * const v1672 = &(*v184)[v1671];
simdgroup_load(*v1670, reinterpret_cast<threadgroup half *>(v1672), v780, 0, false);
simdgroup_multiply_accumulate(*v195, *v1653, *v1670, *v195);
simdgroup_half8x8 v1673_store; thread simdgroup_half8x8 * v1673 = &v1673_store;uint32_t const v1674 = 588;
threadgroup half_4 * const v1675 = &(*v184)[v1674];
simdgroup_load(*v1673, reinterpret_cast<threadgroup half *>(v1675), v780, 0, false);
simdgroup_multiply_accumulate(*v196, *v1653, *v1673, *v196);
simdgroup_half8x8 v1676_store; thread simdgroup_half8x8 * v1676 = &v1676_store;uint32_t const v1677 = 590;
threadgroup half_4 * const v1678 = &(*v184)[v1677];
simdgroup_load(*v1676, reinterpret_cast<threadgroup half *>(v1678), v780, 0, false);
simdgroup_multiply_accumulate(*v197, *v1653, *v1676, *v197);
simdgroup_half8x8 v1679_store; thread simdgroup_half8x8 * v1679 = &v1679_store;threadgroup half * const v1680 = &(*v186)[v831];
simdgroup_load(*v1679, reinterpret_cast<threadgroup half *>(v1680), v802, 0, false);
simdgroup_half8x8 v1681_store; thread simdgroup_half8x8 * v1681 = &v1681_store;threadgroup half_4 * const v1682 = &(*v184)[v866];
simdgroup_load(*v1681, reinterpret_cast<threadgroup half *>(v1682), v780, 0, false);
simdgroup_multiply_accumulate(*v189, *v1679, *v1681, *v189);
simdgroup_half8x8 v1683_store; thread simdgroup_half8x8 * v1683 = &v1683_store;uint32_t const v1684 = 722;
threadgroup half_4 * const v1685 = &(*v184)[v1684];
simdgroup_load(*v1683, reinterpret_cast<threadgroup half *>(v1685), v780, 0, false);
simdgroup_multiply_accumulate(*v191, *v1679, *v1683, *v191);
simdgroup_half8x8 v1686_store; thread simdgroup_half8x8 * v1686 = &v1686_store;uint32_t const v1687 = 724;
threadgroup half_4 * const v1688 = &(*v184)[v1687];
simdgroup_load(*v1686, reinterpret_cast<threadgroup half *>(v1688), v780, 0, false);
simdgroup_multiply_accumulate(*v192, *v1679, *v1686, *v192);
simdgroup_half8x8 v1689_store; thread simdgroup_half8x8 * v1689 = &v1689_store;uint32_t const v1690 = 726;
threadgroup half_4 * const v1691 = &(*v184)[v1690];
simdgroup_load(*v1689, reinterpret_cast<threadgroup half *>(v1691), v780, 0, false);
simdgroup_multiply_accumulate(*v193, *v1679, *v1689, *v193);
simdgroup_half8x8 v1692_store; thread simdgroup_half8x8 * v1692 = &v1692_store;uint32_t const v1693 = 728;
threadgroup half_4 * const v1694 = &(*v184)[v1693];
simdgroup_load(*v1692, reinterpret_cast<threadgroup half *>(v1694), v780, 0, false);
simdgroup_multiply_accumulate(*v194, *v1679, *v1692, *v194);
simdgroup_half8x8 v1695_store; thread simdgroup_half8x8 * v1695 = &v1695_store;uint32_t const v1696 = 730;
threadgroup half_4 * const v1697 = &(*v184)[v1696];
simdgroup_load(*v1695, reinterpret_cast<threadgroup half *>(v1697), v780, 0, false);
simdgroup_multiply_accumulate(*v195, *v1679, *v1695, *v195);
simdgroup_half8x8 v1698_store; thread simdgroup_half8x8 * v1698 = &v1698_store;uint32_t const v1699 = 732;
threadgroup half_4 * const v1700 = &(*v184)[v1699];
simdgroup_load(*v1698, reinterpret_cast<threadgroup half *>(v1700), v780, 0, false);
simdgroup_multiply_accumulate(*v196, *v1679, *v1698, *v196);
simdgroup_half8x8 v1701_store; thread simdgroup_half8x8 * v1701 = &v1701_store;uint32_t const v1702 = 734;
threadgroup half_4 * const v1703 = &(*v184)[v1702];
simdgroup_load(*v1701, reinterpret_cast<threadgroup half *>(v1703), v780, 0, false);
simdgroup_multiply_accumulate(*v197, *v1679, *v1701, *v197);
simdgroup_half8x8 v1704_store; thread simdgroup_half8x8 * v1704 = &v1704_store;threadgroup half * const v1705 = &(*v186)[v860];
simdgroup_load(*v1704, reinterpret_cast<threadgroup half *>(v1705), v802, 0, false);
simdgroup_half8x8 v1706_store; thread simdgroup_half8x8 * v1706 = &v1706_store;threadgroup half_4 * const v1707 = &(*v184)[v836];
simdgroup_load(*v1706, reinterpret_cast<threadgroup half *>(v1707), v780, 0, false);
simdgroup_multiply_accumulate(*v189, *v1704, *v1706, *v189);
simdgroup_half8x8 v1708_store; thread simdgroup_half8x8 * v1708 = &v1708_store;uint32_t const v1709 = 866;
threadgroup half_4 * const v1710 = &(*v184)[v1709];
simdgroup_load(*v1708, reinterpret_cast<threadgroup half *>(v1710), v780, 0, false);
simdgroup_multiply_accumulate(*v191, *v1704, *v1708, *v191);
simdgroup_half8x8 v1711_store; thread simdgroup_half8x8 * v1711 = &v1711_store;uint32_t const v1712 = 868;
threadgroup half_4 * const v1713 = &(*v184)[v1712];
simdgroup_load(*v1711, reinterpret_cast<threadgroup half *>(v1713), v780, 0, false);
simdgroup_multiply_accumulate(*v192, *v1704, *v1711, *v192);
simdgroup_half8x8 v1714_store; thread simdgroup_half8x8 * v1714 = &v1714_store;uint32_t const v1715 = 870;
threadgroup half_4 * const v1716 = &(*v184)[v1715];
simdgroup_load(*v1714, reinterpret_cast<threadgroup half *>(v1716), v780, 0, false);
simdgroup_multiply_accumulate(*v193, *v1704, *v1714, *v193);
simdgroup_half8x8 v1717_store; thread simdgroup_half8x8 * v1717 = &v1717_store;uint32_t const v1718 = 872;
threadgroup half_4 * const v1719 = &(*v184)[v1718];
simdgroup_load(*v1717, reinterpret_cast<threadgroup half *>(v1719), v780, 0, false);
simdgroup_multiply_accumulate(*v194, *v1704, *v1717, *v194);
simdgroup_half8x8 v1720_store; thread simdgroup_half8x8 * v1720 = &v1720_store;uint32_t const v1721 = 874;
threadgroup half_4 * const v1722 = &(*v184)[v1721];
simdgroup_load(*v1720, reinterpret_cast<threadgroup half *>(v1722), v780, 0, false);
simdgroup_multiply_accumulate(*v195, *v1704, *v1720, *v195);
simdgroup_half8x8 v1723_store; thread simdgroup_half8x8 * v1723 = &v1723_store;uint32_t const v1724 = 876;
threadgroup half_4 * const v1725 = &(*v184)[v1724];
simdgroup_load(*v1723, reinterpret_cast<threadgroup half *>(v1725), v780, 0, false);
simdgroup_multiply_accumulate(*v196, *v1704, *v1723, *v196);
simdgroup_half8x8 v1726_store; thread simdgroup_half8x8 * v1726 = &v1726_store;uint32_t const v1727 = 878;
threadgroup half_4 * const v1728 = &(*v184)[v1727];
simdgroup_load(*v1726, reinterpret_cast<threadgroup half *>(v1728), v780, 0, false);
simdgroup_multiply_accumulate(*v197, *v1704, *v1726, *v197);
simdgroup_half8x8 v1729_store; thread simdgroup_half8x8 * v1729 = &v1729_store;threadgroup half * const v1730 = &(*v186)[v890];
simdgroup_load(*v1729, reinterpret_cast<threadgroup half *>(v1730), v802, 0, false);
simdgroup_half8x8 v1731_store; thread simdgroup_half8x8 * v1731 = &v1731_store;threadgroup half_4 * const v1732 = &(*v184)[v807];
simdgroup_load(*v1731, reinterpret_cast<threadgroup half *>(v1732), v780, 0, false);
simdgroup_multiply_accumulate(*v189, *v1729, *v1731, *v189);
simdgroup_half8x8 v1733_store; thread simdgroup_half8x8 * v1733 = &v1733_store;uint32_t const v1734 = 1010;
threadgroup half_4 * const v1735 = &(*v184)[v1734];
simdgroup_load(*v1733, reinterpret_cast<threadgroup half *>(v1735), v780, 0, false);
simdgroup_multiply_accumulate(*v191, *v1729, *v1733, *v191);
simdgroup_half8x8 v1736_store; thread simdgroup_half8x8 * v1736 = &v1736_store;uint32_t const v1737 = 1012;
threadgroup half_4 * const v1738 = &(*v184)[v1737];
simdgroup_load(*v1736, reinterpret_cast<threadgroup half *>(v1738), v780, 0, false);
simdgroup_multiply_accumulate(*v192, *v1729, *v1736, *v192);
simdgroup_half8x8 v1739_store; thread simdgroup_half8x8 * v1739 = &v1739_store;uint32_t const v1740 = 1014;
threadgroup half_4 * const v1741 = &(*v184)[v1740];
simdgroup_load(*v1739, reinterpret_cast<threadgroup half *>(v1741), v780, 0, false);
simdgroup_multiply_accumulate(*v193, *v1729, *v1739, *v193);
simdgroup_half8x8 v1742_store; thread simdgroup_half8x8 * v1742 = &v1742_store;uint32_t const v1743 = 1016;
threadgroup half_4 * const v1744 = &(*v184)[v1743];
simdgroup_load(*v1742, reinterpret_cast<threadgroup half *>(v1744), v780, 0, false);
simdgroup_multiply_accumulate(*v194, *v1729, *v1742, *v194);
simdgroup_half8x8 v1745_store; thread simdgroup_half8x8 * v1745 = &v1745_store;uint32_t const v1746 = 1018;
threadgroup half_4 * const v1747 = &(*v184)[v1746];
simdgroup_load(*v1745, reinterpret_cast<threadgroup half *>(v1747), v780, 0, false);
simdgroup_multiply_accumulate(*v195, *v1729, *v1745, *v195);
simdgroup_half8x8 v1748_store; thread simdgroup_half8x8 * v1748 = &v1748_store;uint32_t const v1749 = 1020;
threadgroup half_4 * const v1750 = &(*v184)[v1749];
simdgroup_load(*v1748, reinterpret_cast<threadgroup half *>(v1750), v780, 0, false);
simdgroup_multiply_accumulate(*v196, *v1729, *v1748, *v196);
simdgroup_half8x8 v1751_store; thread simdgroup_half8x8 * v1751 = &v1751_store;uint32_t const v1752 = 1022;
threadgroup half_4 * const v1753 = &(*v184)[v1752];
simdgroup_load(*v1751, reinterpret_cast<threadgroup half *>(v1753), v780, 0, false);
simdgroup_multiply_accumulate(*v197, *v1729, *v1751, *v197);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1754 = v180 * v181;
uint32_t const v1755 = v178 + v1754;
uint32_t const v1756 = v1755 + v182;
uint32_t const v1757 = uint32_t(v1756);
uint32_t const v1758 = v1757 * v87;
uint32_t const v1759 = v89 + v1758;
float const v1760 = *v213;
float const v1761 = simd_shuffle_xor(v1760, v181);;
float const v1762 = v1760 + v1761;
float const v1763 = simd_shuffle_xor(v1762, v215);;
float const v1764 = v1762 + v1763;
uint32_t const v1765 = reinterpret_cast<const thread uint32_t&>(v1764);
bool const v1766 = v1765 == v96;
float const v1767 = 1;
float const v1768 = v1767 / v1764;
float const v1769 = v1766 ? v190 : v1768;
uint32_t const v1770 = 320;
uint32_t const v1771 = v180 * v1770;
uint32_t const v1772 = uint32_t(v1771);
uint32_t const v1773 = 40;
threadgroup float * const v1774 = &(*v185)[v1772];

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v1774), v1773);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1775 = v182 * v1773;
uint32_t const v1776 = v1771 + v1775;
uint32_t const v1777 = 2;
uint32_t const v1778 = v183 * v1777;
uint32_t const v1779 = v1776 + v1778;
bool const v1780 = v1756 < v74;
if(v1780) {
uint32_t const v1781 = 64;
bool const v1782 = v1778 < v1781;
if(v1782) {
uint32_t const v1783 = uint32_t(v1779);
threadgroup float * const v1784 = &(*v185)[v1783];
float const v1785 = *v1784;
float const v1786 = v1785 * v1769;
half const v1787 = half(v1786);
uint32_t const v1788 = 64;
uint32_t const v1789 = v1759 * v1788;
uint32_t const v1790 = uint32_t(v1778);
uint32_t const v1791 = v1789 + v1790;
device half * const v1792 = &v4[v1791];
*v1792 = v1787;
}
uint32_t const v1793 = v119 + v1778;
bool const v1794 = v1793 < v1781;
if(v1794) {
uint32_t const v1795 = v1779 + v119;
uint32_t const v1796 = uint32_t(v1795);
threadgroup float * const v1797 = &(*v185)[v1796];
float const v1798 = *v1797;
float const v1799 = v1798 * v1769;
half const v1800 = half(v1799);
uint32_t const v1801 = 64;
uint32_t const v1802 = v1759 * v1801;
uint32_t const v1803 = uint32_t(v1793);
uint32_t const v1804 = v1802 + v1803;
device half * const v1805 = &v4[v1804];
*v1805 = v1800;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v1774), v1773);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1780) {
uint32_t const v1806 = v181 + v1778;
uint32_t const v1807 = 64;
bool const v1808 = v1806 < v1807;
if(v1808) {
uint32_t const v1809 = uint32_t(v1779);
threadgroup float * const v1810 = &(*v185)[v1809];
float const v1811 = *v1810;
float const v1812 = v1811 * v1769;
half const v1813 = half(v1812);
uint32_t const v1814 = 64;
uint32_t const v1815 = v1759 * v1814;
uint32_t const v1816 = uint32_t(v1806);
uint32_t const v1817 = v1815 + v1816;
device half * const v1818 = &v4[v1817];
*v1818 = v1813;
}
uint32_t const v1819 = 9;
uint32_t const v1820 = v1819 + v1778;
bool const v1821 = v1820 < v1807;
if(v1821) {
uint32_t const v1822 = v1779 + v119;
uint32_t const v1823 = uint32_t(v1822);
threadgroup float * const v1824 = &(*v185)[v1823];
float const v1825 = *v1824;
float const v1826 = v1825 * v1769;
half const v1827 = half(v1826);
uint32_t const v1828 = 64;
uint32_t const v1829 = v1759 * v1828;
uint32_t const v1830 = uint32_t(v1820);
uint32_t const v1831 = v1829 + v1830;
device half * const v1832 = &v4[v1831];
*v1832 = v1827;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v1774), v1773);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1780) {
uint32_t const v1833 = v215 + v1778;
uint32_t const v1834 = 64;
bool const v1835 = v1833 < v1834;
if(v1835) {
uint32_t const v1836 = uint32_t(v1779);
threadgroup float * const v1837 = &(*v185)[v1836];
float const v1838 = *v1837;
float const v1839 = v1838 * v1769;
half const v1840 = half(v1839);
uint32_t const v1841 = 64;
uint32_t const v1842 = v1759 * v1841;
uint32_t const v1843 = uint32_t(v1833);
uint32_t const v1844 = v1842 + v1843;
device half * const v1845 = &v4[v1844];
*v1845 = v1840;
}
uint32_t const v1846 = 17;
uint32_t const v1847 = v1846 + v1778;
bool const v1848 = v1847 < v1834;
if(v1848) {
uint32_t const v1849 = v1779 + v119;
uint32_t const v1850 = uint32_t(v1849);
threadgroup float * const v1851 = &(*v185)[v1850];
float const v1852 = *v1851;
float const v1853 = v1852 * v1769;
half const v1854 = half(v1853);
uint32_t const v1855 = 64;
uint32_t const v1856 = v1759 * v1855;
uint32_t const v1857 = uint32_t(v1847);
uint32_t const v1858 = v1856 + v1857;
device half * const v1859 = &v4[v1858];
*v1859 = v1854;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v1774), v1773);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1780) {
uint32_t const v1860 = 24;
uint32_t const v1861 = v1860 + v1778;
uint32_t const v1862 = 64;
bool const v1863 = v1861 < v1862;
if(v1863) {
uint32_t const v1864 = uint32_t(v1779);
threadgroup float * const v1865 = &(*v185)[v1864];
float const v1866 = *v1865;
float const v1867 = v1866 * v1769;
half const v1868 = half(v1867);
uint32_t const v1869 = 64;
uint32_t const v1870 = v1759 * v1869;
uint32_t const v1871 = uint32_t(v1861);
uint32_t const v1872 = v1870 + v1871;
device half * const v1873 = &v4[v1872];
*v1873 = v1868;
}
uint32_t const v1874 = 25;
uint32_t const v1875 = v1874 + v1778;
bool const v1876 = v1875 < v1862;
if(v1876) {
uint32_t const v1877 = v1779 + v119;
uint32_t const v1878 = uint32_t(v1877);
threadgroup float * const v1879 = &(*v185)[v1878];
float const v1880 = *v1879;
float const v1881 = v1880 * v1769;
half const v1882 = half(v1881);
uint32_t const v1883 = 64;
uint32_t const v1884 = v1759 * v1883;
uint32_t const v1885 = uint32_t(v1875);
uint32_t const v1886 = v1884 + v1885;
device half * const v1887 = &v4[v1886];
*v1887 = v1882;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v1774), v1773);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1780) {
uint32_t const v1888 = v144 + v1778;
uint32_t const v1889 = 64;
bool const v1890 = v1888 < v1889;
if(v1890) {
uint32_t const v1891 = uint32_t(v1779);
threadgroup float * const v1892 = &(*v185)[v1891];
float const v1893 = *v1892;
float const v1894 = v1893 * v1769;
half const v1895 = half(v1894);
uint32_t const v1896 = 64;
uint32_t const v1897 = v1759 * v1896;
uint32_t const v1898 = uint32_t(v1888);
uint32_t const v1899 = v1897 + v1898;
device half * const v1900 = &v4[v1899];
*v1900 = v1895;
}
uint32_t const v1901 = 33;
uint32_t const v1902 = v1901 + v1778;
bool const v1903 = v1902 < v1889;
if(v1903) {
uint32_t const v1904 = v1779 + v119;
uint32_t const v1905 = uint32_t(v1904);
threadgroup float * const v1906 = &(*v185)[v1905];
float const v1907 = *v1906;
float const v1908 = v1907 * v1769;
half const v1909 = half(v1908);
uint32_t const v1910 = 64;
uint32_t const v1911 = v1759 * v1910;
uint32_t const v1912 = uint32_t(v1902);
uint32_t const v1913 = v1911 + v1912;
device half * const v1914 = &v4[v1913];
*v1914 = v1909;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v1774), v1773);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1780) {
uint32_t const v1915 = v1773 + v1778;
uint32_t const v1916 = 64;
bool const v1917 = v1915 < v1916;
if(v1917) {
uint32_t const v1918 = uint32_t(v1779);
threadgroup float * const v1919 = &(*v185)[v1918];
float const v1920 = *v1919;
float const v1921 = v1920 * v1769;
half const v1922 = half(v1921);
uint32_t const v1923 = 64;
uint32_t const v1924 = v1759 * v1923;
uint32_t const v1925 = uint32_t(v1915);
uint32_t const v1926 = v1924 + v1925;
device half * const v1927 = &v4[v1926];
*v1927 = v1922;
}
uint32_t const v1928 = 41;
uint32_t const v1929 = v1928 + v1778;
bool const v1930 = v1929 < v1916;
if(v1930) {
uint32_t const v1931 = v1779 + v119;
uint32_t const v1932 = uint32_t(v1931);
threadgroup float * const v1933 = &(*v185)[v1932];
float const v1934 = *v1933;
float const v1935 = v1934 * v1769;
half const v1936 = half(v1935);
uint32_t const v1937 = 64;
uint32_t const v1938 = v1759 * v1937;
uint32_t const v1939 = uint32_t(v1929);
uint32_t const v1940 = v1938 + v1939;
device half * const v1941 = &v4[v1940];
*v1941 = v1936;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v1774), v1773);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1780) {
uint32_t const v1942 = 48;
uint32_t const v1943 = v1942 + v1778;
uint32_t const v1944 = 64;
bool const v1945 = v1943 < v1944;
if(v1945) {
uint32_t const v1946 = uint32_t(v1779);
threadgroup float * const v1947 = &(*v185)[v1946];
float const v1948 = *v1947;
float const v1949 = v1948 * v1769;
half const v1950 = half(v1949);
uint32_t const v1951 = 64;
uint32_t const v1952 = v1759 * v1951;
uint32_t const v1953 = uint32_t(v1943);
uint32_t const v1954 = v1952 + v1953;
device half * const v1955 = &v4[v1954];
*v1955 = v1950;
}
uint32_t const v1956 = 49;
uint32_t const v1957 = v1956 + v1778;
bool const v1958 = v1957 < v1944;
if(v1958) {
uint32_t const v1959 = v1779 + v119;
uint32_t const v1960 = uint32_t(v1959);
threadgroup float * const v1961 = &(*v185)[v1960];
float const v1962 = *v1961;
float const v1963 = v1962 * v1769;
half const v1964 = half(v1963);
uint32_t const v1965 = 64;
uint32_t const v1966 = v1759 * v1965;
uint32_t const v1967 = uint32_t(v1957);
uint32_t const v1968 = v1966 + v1967;
device half * const v1969 = &v4[v1968];
*v1969 = v1964;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v1774), v1773);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1780) {
uint32_t const v1970 = 56;
uint32_t const v1971 = v1970 + v1778;
uint32_t const v1972 = 64;
bool const v1973 = v1971 < v1972;
if(v1973) {
uint32_t const v1974 = uint32_t(v1779);
threadgroup float * const v1975 = &(*v185)[v1974];
float const v1976 = *v1975;
float const v1977 = v1976 * v1769;
half const v1978 = half(v1977);
uint32_t const v1979 = 64;
uint32_t const v1980 = v1759 * v1979;
uint32_t const v1981 = uint32_t(v1971);
uint32_t const v1982 = v1980 + v1981;
device half * const v1983 = &v4[v1982];
*v1983 = v1978;
}
uint32_t const v1984 = 57;
uint32_t const v1985 = v1984 + v1778;
bool const v1986 = v1985 < v1972;
if(v1986) {
uint32_t const v1987 = v1779 + v119;
uint32_t const v1988 = uint32_t(v1987);
threadgroup float * const v1989 = &(*v185)[v1988];
float const v1990 = *v1989;
float const v1991 = v1990 * v1769;
half const v1992 = half(v1991);
uint32_t const v1993 = 64;
uint32_t const v1994 = v1759 * v1993;
uint32_t const v1995 = uint32_t(v1985);
uint32_t const v1996 = v1994 + v1995;
device half * const v1997 = &v4[v1996];
*v1997 = v1992;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
return;
}
