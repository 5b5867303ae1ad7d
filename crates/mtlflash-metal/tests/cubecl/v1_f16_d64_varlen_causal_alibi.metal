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
uint32_t const v653 = v517 + v144;
uint32_t const v654 = v653 + v216;
uint32_t const v655 = min(v654, v407);
uint32_t const v656 = uint32_t(v655);
uint32_t const v657 = v656 * v29;
uint32_t const v658 = v83 + v657;
half_4 v659_store;
thread half_4 * v659 = &v659_store;*v659 = v223;
if(v420) {
uint32_t const v660 = v417 / v336;
uint32_t const v661 = uint32_t(v660);
uint32_t const v662 = v658 + v661;
device half_4 const* const v663 = &v2[v662];
half_4 const v664 = *v663;
*v659 = v664;
}
half_4 const v665 = *v659;
*v426 = v665;
uint32_t const v666 = v653 + v248;
uint32_t const v667 = min(v666, v407);
uint32_t const v668 = uint32_t(v667);
uint32_t const v669 = v668 * v29;
uint32_t const v670 = v83 + v669;
half_4 v671_store;
thread half_4 * v671 = &v671_store;*v671 = v223;
if(v435) {
uint32_t const v672 = v433 / v336;
uint32_t const v673 = uint32_t(v672);
uint32_t const v674 = v670 + v673;
device half_4 const* const v675 = &v2[v674];
half_4 const v676 = *v675;
*v671 = v676;
}
half_4 const v677 = *v671;
*v441 = v677;
uint32_t const v678 = v653 + v278;
uint32_t const v679 = min(v678, v407);
uint32_t const v680 = uint32_t(v679);
uint32_t const v681 = v680 * v29;
uint32_t const v682 = v83 + v681;
half_4 v683_store;
thread half_4 * v683 = &v683_store;*v683 = v223;
if(v450) {
uint32_t const v684 = v448 / v336;
uint32_t const v685 = uint32_t(v684);
uint32_t const v686 = v682 + v685;
device half_4 const* const v687 = &v2[v686];
half_4 const v688 = *v687;
*v683 = v688;
}
half_4 const v689 = *v683;
*v457 = v689;
uint32_t const v690 = v653 + v308;
uint32_t const v691 = min(v690, v407);
uint32_t const v692 = uint32_t(v691);
uint32_t const v693 = v692 * v29;
uint32_t const v694 = v83 + v693;
half_4 v695_store;
thread half_4 * v695 = &v695_store;*v695 = v223;
if(v466) {
uint32_t const v696 = v464 / v336;
uint32_t const v697 = uint32_t(v696);
uint32_t const v698 = v694 + v697;
device half_4 const* const v699 = &v2[v698];
half_4 const v700 = *v699;
*v695 = v700;
}
half_4 const v701 = *v695;
*v473 = v701;
uint32_t const v702 = v656 * v31;
uint32_t const v703 = v86 + v702;
half_4 v704_store;
thread half_4 * v704 = &v704_store;*v704 = v223;
if(v420) {
uint32_t const v705 = v417 / v336;
uint32_t const v706 = uint32_t(v705);
uint32_t const v707 = v703 + v706;
device half_4 const* const v708 = &v3[v707];
half_4 const v709 = *v708;
*v704 = v709;
}
half_4 const v710 = *v704;
*v483 = v710;
uint32_t const v711 = v668 * v31;
uint32_t const v712 = v86 + v711;
half_4 v713_store;
thread half_4 * v713 = &v713_store;*v713 = v223;
if(v435) {
uint32_t const v714 = v433 / v336;
uint32_t const v715 = uint32_t(v714);
uint32_t const v716 = v712 + v715;
device half_4 const* const v717 = &v3[v716];
half_4 const v718 = *v717;
*v713 = v718;
}
half_4 const v719 = *v713;
*v493 = v719;
uint32_t const v720 = v680 * v31;
uint32_t const v721 = v86 + v720;
half_4 v722_store;
thread half_4 * v722 = &v722_store;*v722 = v223;
if(v450) {
uint32_t const v723 = v448 / v336;
uint32_t const v724 = uint32_t(v723);
uint32_t const v725 = v721 + v724;
device half_4 const* const v726 = &v3[v725];
half_4 const v727 = *v726;
*v722 = v727;
}
half_4 const v728 = *v722;
*v503 = v728;
uint32_t const v729 = v692 * v31;
uint32_t const v730 = v86 + v729;
half_4 v731_store;
thread half_4 * v731 = &v731_store;*v731 = v223;
if(v466) {
uint32_t const v732 = v464 / v336;
uint32_t const v733 = uint32_t(v732);
uint32_t const v734 = v730 + v733;
device half_4 const* const v735 = &v3[v734];
half_4 const v736 = *v735;
*v731 = v736;
}
half_4 const v737 = *v731;
*v513 = v737;
bool v738_store;
thread bool * v738 = &v738_store;*v738 = v549;
bool const v739 = *v738;
bool v740_store;
thread bool * v740 = &v740_store;if(v739) {
*v740 = v515;
}
 else {
uint32_t const v741 = v522 * v336;
uint32_t const v742 = uint32_t(v741);
threadgroup uint32_t * const v743 = &(*v187)[v742];
uint32_t const v744 = *v743;
bool const v745 = v744 != v96;
*v740 = v745;
}
bool const v746 = *v740;
*v738 = v746;
bool const v747 = *v738;
bool v748_store;
thread bool * v748 = &v748_store;if(v747) {
*v748 = v515;
}
 else {
uint32_t const v749 = v522 * v336;
uint32_t const v750 = v749 + v119;
uint32_t const v751 = uint32_t(v750);
threadgroup uint32_t * const v752 = &(*v187)[v751];
uint32_t const v753 = *v752;
bool const v754 = v753 != v96;
*v748 = v754;
}
bool const v755 = *v748;
*v738 = v755;
bool const v756 = *v738;
bool v757_store;
thread bool * v757 = &v757_store;if(v756) {
*v757 = v515;
}
 else {
uint32_t const v758 = v522 * v336;
uint32_t const v759 = v758 + v521;
uint32_t const v760 = uint32_t(v759);
threadgroup uint32_t * const v761 = &(*v187)[v760];
uint32_t const v762 = *v761;
bool const v763 = v762 != v96;
*v757 = v763;
}
bool const v764 = *v757;
*v738 = v764;
bool const v765 = *v738;
bool v766_store;
thread bool * v766 = &v766_store;if(v765) {
*v766 = v515;
}
 else {
uint32_t const v767 = v522 * v336;
uint32_t const v768 = 3;
uint32_t const v769 = v767 + v768;
uint32_t const v770 = uint32_t(v769);
threadgroup uint32_t * const v771 = &(*v187)[v770];
uint32_t const v772 = *v771;
bool const v773 = v772 != v96;
*v766 = v773;
}
bool const v774 = *v766;
*v738 = v774;
bool v775_store;
thread bool * v775 = &v775_store;if(v520) {
*v775 = v515;
}
 else {
*v775 = v549;
}
uint32_t const v776 = 320;
uint32_t const v777 = v180 * v776;
uint32_t const v778 = 80;
uint32_t const v779 = v180 * v778;
simdgroup_float8x8 v780_store; thread simdgroup_float8x8 * v780 = &v780_store;*v780 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v781_store; thread simdgroup_half8x8 * v781 = &v781_store;uint32_t const v782 = 72;
threadgroup half_4 * const v783 = &(*v184)[v21];
simdgroup_load(*v781, reinterpret_cast<threadgroup half *>(v783), v782, 0, true);
simdgroup_multiply_accumulate(*v780, *v198, *v781, *v780);
simdgroup_half8x8 v784_store; thread simdgroup_half8x8 * v784 = &v784_store;threadgroup half_4 * const v785 = &(*v184)[v456];
simdgroup_load(*v784, reinterpret_cast<threadgroup half *>(v785), v782, 0, true);
simdgroup_multiply_accumulate(*v780, *v200, *v784, *v780);
simdgroup_half8x8 v786_store; thread simdgroup_half8x8 * v786 = &v786_store;threadgroup half_4 * const v787 = &(*v184)[v410];
simdgroup_load(*v786, reinterpret_cast<threadgroup half *>(v787), v782, 0, true);
simdgroup_multiply_accumulate(*v780, *v201, *v786, *v780);
uint32_t const v788 = 6;
simdgroup_half8x8 v789_store; thread simdgroup_half8x8 * v789 = &v789_store;uint32_t const v790 = 6;
threadgroup half_4 * const v791 = &(*v184)[v790];
simdgroup_load(*v789, reinterpret_cast<threadgroup half *>(v791), v782, 0, true);
simdgroup_multiply_accumulate(*v780, *v202, *v789, *v780);
simdgroup_half8x8 v792_store; thread simdgroup_half8x8 * v792 = &v792_store;threadgroup half_4 * const v793 = &(*v184)[v188];
simdgroup_load(*v792, reinterpret_cast<threadgroup half *>(v793), v782, 0, true);
simdgroup_multiply_accumulate(*v780, *v203, *v792, *v780);
uint32_t const v794 = 10;
simdgroup_half8x8 v795_store; thread simdgroup_half8x8 * v795 = &v795_store;uint32_t const v796 = 10;
threadgroup half_4 * const v797 = &(*v184)[v796];
simdgroup_load(*v795, reinterpret_cast<threadgroup half *>(v797), v782, 0, true);
simdgroup_multiply_accumulate(*v780, *v204, *v795, *v780);
simdgroup_half8x8 v798_store; thread simdgroup_half8x8 * v798 = &v798_store;uint32_t const v799 = 12;
threadgroup half_4 * const v800 = &(*v184)[v799];
simdgroup_load(*v798, reinterpret_cast<threadgroup half *>(v800), v782, 0, true);
simdgroup_multiply_accumulate(*v780, *v205, *v798, *v780);
simdgroup_half8x8 v801_store; thread simdgroup_half8x8 * v801 = &v801_store;uint32_t const v802 = 14;
threadgroup half_4 * const v803 = &(*v184)[v802];
simdgroup_load(*v801, reinterpret_cast<threadgroup half *>(v803), v782, 0, true);
simdgroup_multiply_accumulate(*v780, *v206, *v801, *v780);
uint32_t const v804 = uint32_t(v777);
uint32_t const v805 = 40;
threadgroup float * const v806 = &(*v185)[v804];

simdgroup_store(*v780, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v807_store; thread simdgroup_float8x8 * v807 = &v807_store;*v807 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v808_store; thread simdgroup_half8x8 * v808 = &v808_store;uint32_t const v809 = 144;
uint32_t const v810 = 1008;
threadgroup half_4 * const v811 = &(*v184)[v809];
simdgroup_load(*v808, reinterpret_cast<threadgroup half *>(v811), v782, 0, true);
simdgroup_multiply_accumulate(*v807, *v198, *v808, *v807);
simdgroup_half8x8 v812_store; thread simdgroup_half8x8 * v812 = &v812_store;uint32_t const v813 = 146;
threadgroup half_4 * const v814 = &(*v184)[v813];
simdgroup_load(*v812, reinterpret_cast<threadgroup half *>(v814), v782, 0, true);
simdgroup_multiply_accumulate(*v807, *v200, *v812, *v807);
simdgroup_half8x8 v815_store; thread simdgroup_half8x8 * v815 = &v815_store;uint32_t const v816 = 148;
threadgroup half_4 * const v817 = &(*v184)[v816];
simdgroup_load(*v815, reinterpret_cast<threadgroup half *>(v817), v782, 0, true);
simdgroup_multiply_accumulate(*v807, *v201, *v815, *v807);
simdgroup_half8x8 v818_store; thread simdgroup_half8x8 * v818 = &v818_store;uint32_t const v819 = 150;
threadgroup half_4 * const v820 = &(*v184)[v819];
simdgroup_load(*v818, reinterpret_cast<threadgroup half *>(v820), v782, 0, true);
simdgroup_multiply_accumulate(*v807, *v202, *v818, *v807);
simdgroup_half8x8 v821_store; thread simdgroup_half8x8 * v821 = &v821_store;uint32_t const v822 = 152;
threadgroup half_4 * const v823 = &(*v184)[v822];
simdgroup_load(*v821, reinterpret_cast<threadgroup half *>(v823), v782, 0, true);
simdgroup_multiply_accumulate(*v807, *v203, *v821, *v807);
simdgroup_half8x8 v824_store; thread simdgroup_half8x8 * v824 = &v824_store;uint32_t const v825 = 154;
threadgroup half_4 * const v826 = &(*v184)[v825];
simdgroup_load(*v824, reinterpret_cast<threadgroup half *>(v826), v782, 0, true);
simdgroup_multiply_accumulate(*v807, *v204, *v824, *v807);
simdgroup_half8x8 v827_store; thread simdgroup_half8x8 * v827 = &v827_store;uint32_t const v828 = 156;
threadgroup half_4 * const v829 = &(*v184)[v828];
simdgroup_load(*v827, reinterpret_cast<threadgroup half *>(v829), v782, 0, true);
simdgroup_multiply_accumulate(*v807, *v205, *v827, *v807);
simdgroup_half8x8 v830_store; thread simdgroup_half8x8 * v830 = &v830_store;uint32_t const v831 = 158;
threadgroup half_4 * const v832 = &(*v184)[v831];
simdgroup_load(*v830, reinterpret_cast<threadgroup half *>(v832), v782, 0, true);
simdgroup_multiply_accumulate(*v807, *v206, *v830, *v807);
uint32_t const v833 = v777 + v181;
uint32_t const v834 = uint32_t(v833);
threadgroup float * const v835 = &(*v185)[v834];

simdgroup_store(*v807, reinterpret_cast<threadgroup float *>(v835), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v836_store; thread simdgroup_float8x8 * v836 = &v836_store;*v836 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
simdgroup_half8x8 v837_store; thread simdgroup_half8x8 * v837 = &v837_store;uint32_t const v838 = 288;
uint32_t const v839 = 864;
threadgroup half_4 * const v840 = &(*v184)[v838];
simdgroup_load(*v837, reinterpret_cast<threadgroup half *>(v840), v782, 0, true);
simdgroup_multiply_accumulate(*v836, *v198, *v837, *v836);
simdgroup_half8x8 v841_store; thread simdgroup_half8x8 * v841 = &v841_store;uint32_t const v842 = 290;
threadgroup half_4 * const v843 = &(*v184)[v842];
simdgroup_load(*v841, reinterpret_cast<threadgroup half *>(v843), v782, 0, true);
simdgroup_multiply_accumulate(*v836, *v200, *v841, *v836);
simdgroup_half8x8 v844_store; thread simdgroup_half8x8 * v844 = &v844_store;uint32_t const v845 = 292;
threadgroup half_4 * const v846 = &(*v184)[v845];
simdgroup_load(*v844, reinterpret_cast<threadgroup half *>(v846), v782, 0, true);
simdgroup_multiply_accumulate(*v836, *v201, *v844, *v836);
simdgroup_half8x8 v847_store; thread simdgroup_half8x8 * v847 = &v847_store;uint32_t const v848 = 294;
threadgroup half_4 * const v849 = &(*v184)[v848];
simdgroup_load(*v847, reinterpret_cast<threadgroup half *>(v849), v782, 0, true);
simdgroup_multiply_accumulate(*v836, *v202, *v847, *v836);
simdgroup_half8x8 v850_store; thread simdgroup_half8x8 * v850 = &v850_store;uint32_t const v851 = 296;
threadgroup half_4 * const v852 = &(*v184)[v851];
simdgroup_load(*v850, reinterpret_cast<threadgroup half *>(v852), v782, 0, true);
simdgroup_multiply_accumulate(*v836, *v203, *v850, *v836);
simdgroup_half8x8 v853_store; thread simdgroup_half8x8 * v853 = &v853_store;uint32_t const v854 = 298;
threadgroup half_4 * const v855 = &(*v184)[v854];
simdgroup_load(*v853, reinterpret_cast<threadgroup half *>(v855), v782, 0, true);
simdgroup_multiply_accumulate(*v836, *v204, *v853, *v836);
simdgroup_half8x8 v856_store; thread simdgroup_half8x8 * v856 = &v856_store;uint32_t const v857 = 300;
threadgroup half_4 * const v858 = &(*v184)[v857];
simdgroup_load(*v856, reinterpret_cast<threadgroup half *>(v858), v782, 0, true);
simdgroup_multiply_accumulate(*v836, *v205, *v856, *v836);
simdgroup_half8x8 v859_store; thread simdgroup_half8x8 * v859 = &v859_store;uint32_t const v860 = 302;
threadgroup half_4 * const v861 = &(*v184)[v860];
simdgroup_load(*v859, reinterpret_cast<threadgroup half *>(v861), v782, 0, true);
simdgroup_multiply_accumulate(*v836, *v206, *v859, *v836);
uint32_t const v862 = v777 + v215;
uint32_t const v863 = uint32_t(v862);
threadgroup float * const v864 = &(*v185)[v863];

simdgroup_store(*v836, reinterpret_cast<threadgroup float *>(v864), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v865_store; thread simdgroup_float8x8 * v865 = &v865_store;*v865 = make_filled_simdgroup_matrix<float, 8, 8>(v190);
uint32_t const v866 = 24;
simdgroup_half8x8 v867_store; thread simdgroup_half8x8 * v867 = &v867_store;uint32_t const v868 = 432;
uint32_t const v869 = 720;
threadgroup half_4 * const v870 = &(*v184)[v868];
simdgroup_load(*v867, reinterpret_cast<threadgroup half *>(v870), v782, 0, true);
simdgroup_multiply_accumulate(*v865, *v198, *v867, *v865);
simdgroup_half8x8 v871_store; thread simdgroup_half8x8 * v871 = &v871_store;uint32_t const v872 = 434;
threadgroup half_4 * const v873 = &(*v184)[v872];
simdgroup_load(*v871, reinterpret_cast<threadgroup half *>(v873), v782, 0, true);
simdgroup_multiply_accumulate(*v865, *v200, *v871, *v865);
simdgroup_half8x8 v874_store; thread simdgroup_half8x8 * v874 = &v874_store;uint32_t const v875 = 436;
threadgroup half_4 * const v876 = &(*v184)[v875];
simdgroup_load(*v874, reinterpret_cast<threadgroup half *>(v876), v782, 0, true);
simdgroup_multiply_accumulate(*v865, *v201, *v874, *v865);
simdgroup_half8x8 v877_store; thread simdgroup_half8x8 * v877 = &v877_store;uint32_t const v878 = 438;
threadgroup half_4 * const v879 = &(*v184)[v878];
simdgroup_load(*v877, reinterpret_cast<threadgroup half *>(v879), v782, 0, true);
simdgroup_multiply_accumulate(*v865, *v202, *v877, *v865);
simdgroup_half8x8 v880_store; thread simdgroup_half8x8 * v880 = &v880_store;uint32_t const v881 = 440;
threadgroup half_4 * const v882 = &(*v184)[v881];
simdgroup_load(*v880, reinterpret_cast<threadgroup half *>(v882), v782, 0, true);
simdgroup_multiply_accumulate(*v865, *v203, *v880, *v865);
simdgroup_half8x8 v883_store; thread simdgroup_half8x8 * v883 = &v883_store;uint32_t const v884 = 442;
threadgroup half_4 * const v885 = &(*v184)[v884];
simdgroup_load(*v883, reinterpret_cast<threadgroup half *>(v885), v782, 0, true);
simdgroup_multiply_accumulate(*v865, *v204, *v883, *v865);
simdgroup_half8x8 v886_store; thread simdgroup_half8x8 * v886 = &v886_store;uint32_t const v887 = 444;
threadgroup half_4 * const v888 = &(*v184)[v887];
simdgroup_load(*v886, reinterpret_cast<threadgroup half *>(v888), v782, 0, true);
simdgroup_multiply_accumulate(*v865, *v205, *v886, *v865);
simdgroup_half8x8 v889_store; thread simdgroup_half8x8 * v889 = &v889_store;uint32_t const v890 = 446;
threadgroup half_4 * const v891 = &(*v184)[v890];
simdgroup_load(*v889, reinterpret_cast<threadgroup half *>(v891), v782, 0, true);
simdgroup_multiply_accumulate(*v865, *v206, *v889, *v865);
uint32_t const v892 = v777 + v866;
uint32_t const v893 = uint32_t(v892);
threadgroup float * const v894 = &(*v185)[v893];

simdgroup_store(*v865, reinterpret_cast<threadgroup float *>(v894), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v895 = v180 * v181;
uint32_t const v896 = v178 + v895;
uint32_t const v897 = v896 + v182;
array<float, 8> v898_store = {};
thread array<float, 8> * v898 = &v898_store;uint32_t const v899 = v183 * v181;
uint32_t const v900 = v517 + v899;
uint32_t const v901 = v182 * v805;
uint32_t const v902 = v777 + v901;
uint32_t const v903 = v902 + v899;
uint32_t const v904 = uint32_t(v903);
threadgroup float * const v905 = &(*v185)[v904];
float const v906 = *v905;
float v907_store;
thread float * v907 = &v907_store;*v907 = v212;
bool const v908 = *v775;
bool v909_store;
thread bool * v909 = &v909_store;if(v908) {
*v909 = v515;
}
 else {
int32_t const v910 = int32_t(v900);
int32_t const v911 = int32_t(v897);
int32_t const v912 = v910 - v911;
bool const v913 = v900 < v75;
int32_t const v914 = *v66;
bool const v915 = v912 <= v914;
bool const v916 = v913 && v915;
*v909 = v916;
}
bool const v917 = *v909;
if(v917) {
uint32_t const v918 = min(v897, v173);
float const v919 = v906 * v25;
uint32_t const v920 = v41 * v32;
uint32_t const v921 = v77 * v33;
uint32_t const v922 = v920 + v921;
device float const* const v923 = &v9[v922];
float const v924 = *v923;
int32_t const v925 = int32_t(v918);
int32_t const v926 = v925 + v65;
int32_t const v927 = int32_t(v900);
int32_t const v928 = v926 - v927;
float const v929 = float(v928);
float const v930 = abs(v929);
float const v931 = -v924;
float const v932 = fma(v931, v930, v919);
*v907 = v932;
}
thread float * const v933 = &(*v898)[v21];
float const v934 = *v907;
*v933 = v934;
float const v935 = max(v212, v934);
uint32_t const v936 = v899 + v119;
uint32_t const v937 = v517 + v936;
uint32_t const v938 = v902 + v936;
uint32_t const v939 = uint32_t(v938);
threadgroup float * const v940 = &(*v185)[v939];
float const v941 = *v940;
float v942_store;
thread float * v942 = &v942_store;*v942 = v212;
bool const v943 = *v775;
bool v944_store;
thread bool * v944 = &v944_store;if(v943) {
*v944 = v515;
}
 else {
int32_t const v945 = int32_t(v937);
int32_t const v946 = int32_t(v897);
int32_t const v947 = v945 - v946;
bool const v948 = v937 < v75;
int32_t const v949 = *v66;
bool const v950 = v947 <= v949;
bool const v951 = v948 && v950;
*v944 = v951;
}
bool const v952 = *v944;
if(v952) {
uint32_t const v953 = min(v897, v173);
float const v954 = v941 * v25;
uint32_t const v955 = v41 * v32;
uint32_t const v956 = v77 * v33;
uint32_t const v957 = v955 + v956;
device float const* const v958 = &v9[v957];
float const v959 = *v958;
int32_t const v960 = int32_t(v953);
int32_t const v961 = v960 + v65;
int32_t const v962 = int32_t(v937);
int32_t const v963 = v961 - v962;
float const v964 = float(v963);
float const v965 = abs(v964);
float const v966 = -v959;
float const v967 = fma(v966, v965, v954);
*v942 = v967;
}
thread float * const v968 = &(*v898)[v49];
float const v969 = *v942;
*v968 = v969;
float const v970 = max(v935, v969);
uint32_t const v971 = v899 + v521;
uint32_t const v972 = v517 + v971;
uint32_t const v973 = v902 + v971;
uint32_t const v974 = uint32_t(v973);
threadgroup float * const v975 = &(*v185)[v974];
float const v976 = *v975;
float v977_store;
thread float * v977 = &v977_store;*v977 = v212;
bool const v978 = *v775;
bool v979_store;
thread bool * v979 = &v979_store;if(v978) {
*v979 = v515;
}
 else {
int32_t const v980 = int32_t(v972);
int32_t const v981 = int32_t(v897);
int32_t const v982 = v980 - v981;
bool const v983 = v972 < v75;
int32_t const v984 = *v66;
bool const v985 = v982 <= v984;
bool const v986 = v983 && v985;
*v979 = v986;
}
bool const v987 = *v979;
if(v987) {
uint32_t const v988 = min(v897, v173);
float const v989 = v976 * v25;
uint32_t const v990 = v41 * v32;
uint32_t const v991 = v77 * v33;
uint32_t const v992 = v990 + v991;
device float const* const v993 = &v9[v992];
float const v994 = *v993;
int32_t const v995 = int32_t(v988);
int32_t const v996 = v995 + v65;
int32_t const v997 = int32_t(v972);
int32_t const v998 = v996 - v997;
float const v999 = float(v998);
float const v1000 = abs(v999);
float const v1001 = -v994;
float const v1002 = fma(v1001, v1000, v989);
*v977 = v1002;
}
thread float * const v1003 = &(*v898)[v456];
float const v1004 = *v977;
*v1003 = v1004;
float const v1005 = max(v970, v1004);
uint32_t const v1006 = 3;
uint32_t const v1007 = v899 + v1006;
uint32_t const v1008 = v517 + v1007;
uint32_t const v1009 = v902 + v1007;
uint32_t const v1010 = uint32_t(v1009);
threadgroup float * const v1011 = &(*v185)[v1010];
float const v1012 = *v1011;
float v1013_store;
thread float * v1013 = &v1013_store;*v1013 = v212;
bool const v1014 = *v775;
bool v1015_store;
thread bool * v1015 = &v1015_store;if(v1014) {
*v1015 = v515;
}
 else {
int32_t const v1016 = int32_t(v1008);
int32_t const v1017 = int32_t(v897);
int32_t const v1018 = v1016 - v1017;
bool const v1019 = v1008 < v75;
int32_t const v1020 = *v66;
bool const v1021 = v1018 <= v1020;
bool const v1022 = v1019 && v1021;
*v1015 = v1022;
}
bool const v1023 = *v1015;
if(v1023) {
uint32_t const v1024 = min(v897, v173);
float const v1025 = v1012 * v25;
uint32_t const v1026 = v41 * v32;
uint32_t const v1027 = v77 * v33;
uint32_t const v1028 = v1026 + v1027;
device float const* const v1029 = &v9[v1028];
float const v1030 = *v1029;
int32_t const v1031 = int32_t(v1024);
int32_t const v1032 = v1031 + v65;
int32_t const v1033 = int32_t(v1008);
int32_t const v1034 = v1032 - v1033;
float const v1035 = float(v1034);
float const v1036 = abs(v1035);
float const v1037 = -v1030;
float const v1038 = fma(v1037, v1036, v1025);
*v1013 = v1038;
}
thread float * const v1039 = &(*v898)[v472];
float const v1040 = *v1013;
*v1039 = v1040;
float const v1041 = max(v1005, v1040);
uint32_t const v1042 = v899 + v336;
uint32_t const v1043 = v517 + v1042;
uint32_t const v1044 = v902 + v1042;
uint32_t const v1045 = uint32_t(v1044);
threadgroup float * const v1046 = &(*v185)[v1045];
float const v1047 = *v1046;
float v1048_store;
thread float * v1048 = &v1048_store;*v1048 = v212;
bool const v1049 = *v775;
bool v1050_store;
thread bool * v1050 = &v1050_store;if(v1049) {
*v1050 = v515;
}
 else {
int32_t const v1051 = int32_t(v1043);
int32_t const v1052 = int32_t(v897);
int32_t const v1053 = v1051 - v1052;
bool const v1054 = v1043 < v75;
int32_t const v1055 = *v66;
bool const v1056 = v1053 <= v1055;
bool const v1057 = v1054 && v1056;
*v1050 = v1057;
}
bool const v1058 = *v1050;
if(v1058) {
uint32_t const v1059 = min(v897, v173);
float const v1060 = v1047 * v25;
uint32_t const v1061 = v41 * v32;
uint32_t const v1062 = v77 * v33;
uint32_t const v1063 = v1061 + v1062;
device float const* const v1064 = &v9[v1063];
float const v1065 = *v1064;
int32_t const v1066 = int32_t(v1059);
int32_t const v1067 = v1066 + v65;
int32_t const v1068 = int32_t(v1043);
int32_t const v1069 = v1067 - v1068;
float const v1070 = float(v1069);
float const v1071 = abs(v1070);
float const v1072 = -v1065;
float const v1073 = fma(v1072, v1071, v1060);
*v1048 = v1073;
}
thread float * const v1074 = &(*v898)[v410];
float const v1075 = *v1048;
*v1074 = v1075;
float const v1076 = max(v1041, v1075);
uint32_t const v1077 = 5;
uint32_t const v1078 = v899 + v1077;
uint32_t const v1079 = v517 + v1078;
uint32_t const v1080 = v902 + v1078;
uint32_t const v1081 = uint32_t(v1080);
threadgroup float * const v1082 = &(*v185)[v1081];
float const v1083 = *v1082;
float v1084_store;
thread float * v1084 = &v1084_store;*v1084 = v212;
bool const v1085 = *v775;
bool v1086_store;
thread bool * v1086 = &v1086_store;if(v1085) {
*v1086 = v515;
}
 else {
int32_t const v1087 = int32_t(v1079);
int32_t const v1088 = int32_t(v897);
int32_t const v1089 = v1087 - v1088;
bool const v1090 = v1079 < v75;
int32_t const v1091 = *v66;
bool const v1092 = v1089 <= v1091;
bool const v1093 = v1090 && v1092;
*v1086 = v1093;
}
bool const v1094 = *v1086;
if(v1094) {
uint32_t const v1095 = min(v897, v173);
float const v1096 = v1083 * v25;
uint32_t const v1097 = v41 * v32;
uint32_t const v1098 = v77 * v33;
uint32_t const v1099 = v1097 + v1098;
device float const* const v1100 = &v9[v1099];
float const v1101 = *v1100;
int32_t const v1102 = int32_t(v1095);
int32_t const v1103 = v1102 + v65;
int32_t const v1104 = int32_t(v1079);
int32_t const v1105 = v1103 - v1104;
float const v1106 = float(v1105);
float const v1107 = abs(v1106);
float const v1108 = -v1101;
float const v1109 = fma(v1108, v1107, v1096);
*v1084 = v1109;
}
uint32_t const v1110 = 5;
thread float * const v1111 = &(*v898)[v1110];
float const v1112 = *v1084;
*v1111 = v1112;
float const v1113 = max(v1076, v1112);
uint32_t const v1114 = v899 + v788;
uint32_t const v1115 = v517 + v1114;
uint32_t const v1116 = v902 + v1114;
uint32_t const v1117 = uint32_t(v1116);
threadgroup float * const v1118 = &(*v185)[v1117];
float const v1119 = *v1118;
float v1120_store;
thread float * v1120 = &v1120_store;*v1120 = v212;
bool const v1121 = *v775;
bool v1122_store;
thread bool * v1122 = &v1122_store;if(v1121) {
*v1122 = v515;
}
 else {
int32_t const v1123 = int32_t(v1115);
int32_t const v1124 = int32_t(v897);
int32_t const v1125 = v1123 - v1124;
bool const v1126 = v1115 < v75;
int32_t const v1127 = *v66;
bool const v1128 = v1125 <= v1127;
bool const v1129 = v1126 && v1128;
*v1122 = v1129;
}
bool const v1130 = *v1122;
if(v1130) {
uint32_t const v1131 = min(v897, v173);
float const v1132 = v1119 * v25;
uint32_t const v1133 = v41 * v32;
uint32_t const v1134 = v77 * v33;
uint32_t const v1135 = v1133 + v1134;
device float const* const v1136 = &v9[v1135];
float const v1137 = *v1136;
int32_t const v1138 = int32_t(v1131);
int32_t const v1139 = v1138 + v65;
int32_t const v1140 = int32_t(v1115);
int32_t const v1141 = v1139 - v1140;
float const v1142 = float(v1141);
float const v1143 = abs(v1142);
float const v1144 = -v1137;
float const v1145 = fma(v1144, v1143, v1132);
*v1120 = v1145;
}
thread float * const v1146 = &(*v898)[v790];
float const v1147 = *v1120;
*v1146 = v1147;
float const v1148 = max(v1113, v1147);
uint32_t const v1149 = 7;
uint32_t const v1150 = v899 + v1149;
uint32_t const v1151 = v517 + v1150;
uint32_t const v1152 = v902 + v1150;
uint32_t const v1153 = uint32_t(v1152);
threadgroup float * const v1154 = &(*v185)[v1153];
float const v1155 = *v1154;
float v1156_store;
thread float * v1156 = &v1156_store;*v1156 = v212;
bool const v1157 = *v775;
bool v1158_store;
thread bool * v1158 = &v1158_store;if(v1157) {
*v1158 = v515;
}
 else {
int32_t const v1159 = int32_t(v1151);
int32_t const v1160 = int32_t(v897);
int32_t const v1161 = v1159 - v1160;
bool const v1162 = v1151 < v75;
int32_t const v1163 = *v66;
bool const v1164 = v1161 <= v1163;
bool const v1165 = v1162 && v1164;
*v1158 = v1165;
}
bool const v1166 = *v1158;
if(v1166) {
uint32_t const v1167 = min(v897, v173);
float const v1168 = v1155 * v25;
uint32_t const v1169 = v41 * v32;
uint32_t const v1170 = v77 * v33;
uint32_t const v1171 = v1169 + v1170;
device float const* const v1172 = &v9[v1171];
float const v1173 = *v1172;
int32_t const v1174 = int32_t(v1167);
int32_t const v1175 = v1174 + v65;
int32_t const v1176 = int32_t(v1151);
int32_t const v1177 = v1175 - v1176;
float const v1178 = float(v1177);
float const v1179 = abs(v1178);
float const v1180 = -v1173;
float const v1181 = fma(v1180, v1179, v1168);
*v1156 = v1181;
}
uint32_t const v1182 = 7;
thread float * const v1183 = &(*v898)[v1182];
float const v1184 = *v1156;
*v1183 = v1184;
float const v1185 = max(v1148, v1184);
float const v1186 = simd_shuffle_xor(v1185, v181);;
float const v1187 = max(v1185, v1186);
float const v1188 = simd_shuffle_xor(v1187, v215);;
float const v1189 = max(v1187, v1188);
float const v1190 = *v211;
float const v1191 = 5.54517698;
float const v1192 = v1190 + v1191;
bool const v1193 = v1189 > v1192;
float const v1194 = v1193 ? v1189 : v1190;
float const v1195 = v1190 - v1194;
float const v1196 = exp(v1195);bool const v1197 = v1194 != v1190;
bool v1198_store;
thread bool * v1198 = &v1198_store;if(v1197) {
bool const v1199 = v1190 != v212;
*v1198 = v1199;
}
 else {
*v1198 = v549;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1200 = *v1198;
bool const v1201 = simd_any(v1200);;
if(v1201) {

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1202 = v183 * v521;
uint32_t const v1203 = v902 + v1202;
uint32_t const v1204 = uint32_t(v1203);
threadgroup float * const v1205 = &(*v185)[v1204];
float const v1206 = *v1205;
float const v1207 = v1206 * v1196;
*v1205 = v1207;
uint32_t const v1208 = v1203 + v119;
uint32_t const v1209 = uint32_t(v1208);
threadgroup float * const v1210 = &(*v185)[v1209];
float const v1211 = *v1210;
float const v1212 = v1211 * v1196;
*v1210 = v1212;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v189, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1213 = *v1205;
float const v1214 = v1213 * v1196;
*v1205 = v1214;
float const v1215 = *v1210;
float const v1216 = v1215 * v1196;
*v1210 = v1216;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v191, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1217 = *v1205;
float const v1218 = v1217 * v1196;
*v1205 = v1218;
float const v1219 = *v1210;
float const v1220 = v1219 * v1196;
*v1210 = v1220;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1221 = *v1205;
float const v1222 = v1221 * v1196;
*v1205 = v1222;
float const v1223 = *v1210;
float const v1224 = v1223 * v1196;
*v1210 = v1224;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v193, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1225 = *v1205;
float const v1226 = v1225 * v1196;
*v1205 = v1226;
float const v1227 = *v1210;
float const v1228 = v1227 * v1196;
*v1210 = v1228;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1229 = *v1205;
float const v1230 = v1229 * v1196;
*v1205 = v1230;
float const v1231 = *v1210;
float const v1232 = v1231 * v1196;
*v1210 = v1232;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v195, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1233 = *v1205;
float const v1234 = v1233 * v1196;
*v1205 = v1234;
float const v1235 = *v1210;
float const v1236 = v1235 * v1196;
*v1210 = v1236;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1237 = *v1205;
float const v1238 = v1237 * v1196;
*v1205 = v1238;
float const v1239 = *v1210;
float const v1240 = v1239 * v1196;
*v1210 = v1240;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v211 = v1194;
float const v1241 = *v933;
uint32_t const v1242 = reinterpret_cast<const thread uint32_t&>(v1241);
uint32_t const v1243 = 4286578687;
bool const v1244 = v1242 == v1243;
float const v1245 = v1241 - v1194;
float const v1246 = exp(v1245);float const v1247 = v1244 ? v190 : v1246;
half const v1248 = half(v1247);
half_4 const v1249 = [&]{
half_4 tmp = v223;
tmp.i_0 = v1248;
return tmp;
}();
float const v1250 = *v968;
uint32_t const v1251 = reinterpret_cast<const thread uint32_t&>(v1250);
bool const v1252 = v1251 == v1243;
float const v1253 = v1250 - v1194;
float const v1254 = exp(v1253);float const v1255 = v1252 ? v190 : v1254;
float const v1256 = v1247 + v1255;
half const v1257 = half(v1255);
half_4 const v1258 = [&]{
half_4 tmp = v1249;
tmp.i_1 = v1257;
return tmp;
}();
float const v1259 = *v1003;
uint32_t const v1260 = reinterpret_cast<const thread uint32_t&>(v1259);
bool const v1261 = v1260 == v1243;
float const v1262 = v1259 - v1194;
float const v1263 = exp(v1262);float const v1264 = v1261 ? v190 : v1263;
float const v1265 = v1256 + v1264;
half const v1266 = half(v1264);
half_4 const v1267 = [&]{
half_4 tmp = v1258;
tmp.i_2 = v1266;
return tmp;
}();
float const v1268 = *v1039;
uint32_t const v1269 = reinterpret_cast<const thread uint32_t&>(v1268);
bool const v1270 = v1269 == v1243;
float const v1271 = v1268 - v1194;
float const v1272 = exp(v1271);float const v1273 = v1270 ? v190 : v1272;
float const v1274 = v1265 + v1273;
half const v1275 = half(v1273);
half_4 const v1276 = [&]{
half_4 tmp = v1267;
tmp.i_3 = v1275;
return tmp;
}();
uint32_t const v1277 = v182 * v794;
uint32_t const v1278 = v779 + v1277;
uint32_t const v1279 = v183 * v521;
uint32_t const v1280 = v1278 + v1279;
uint32_t const v1281 = uint32_t(v1280);
threadgroup half_4 * const v1282 = &(*v186)[v1281];
*v1282 = v1276;
float const v1283 = *v1074;
uint32_t const v1284 = reinterpret_cast<const thread uint32_t&>(v1283);
bool const v1285 = v1284 == v1243;
float const v1286 = v1283 - v1194;
float const v1287 = exp(v1286);float const v1288 = v1285 ? v190 : v1287;
float const v1289 = v1274 + v1288;
half const v1290 = half(v1288);
half_4 const v1291 = [&]{
half_4 tmp = v223;
tmp.i_0 = v1290;
return tmp;
}();
float const v1292 = *v1111;
uint32_t const v1293 = reinterpret_cast<const thread uint32_t&>(v1292);
bool const v1294 = v1293 == v1243;
float const v1295 = v1292 - v1194;
float const v1296 = exp(v1295);float const v1297 = v1294 ? v190 : v1296;
float const v1298 = v1289 + v1297;
half const v1299 = half(v1297);
half_4 const v1300 = [&]{
half_4 tmp = v1291;
tmp.i_1 = v1299;
return tmp;
}();
float const v1301 = *v1146;
uint32_t const v1302 = reinterpret_cast<const thread uint32_t&>(v1301);
bool const v1303 = v1302 == v1243;
float const v1304 = v1301 - v1194;
float const v1305 = exp(v1304);float const v1306 = v1303 ? v190 : v1305;
float const v1307 = v1298 + v1306;
half const v1308 = half(v1306);
half_4 const v1309 = [&]{
half_4 tmp = v1300;
tmp.i_2 = v1308;
return tmp;
}();
float const v1310 = *v1183;
uint32_t const v1311 = reinterpret_cast<const thread uint32_t&>(v1310);
bool const v1312 = v1311 == v1243;
float const v1313 = v1310 - v1194;
float const v1314 = exp(v1313);float const v1315 = v1312 ? v190 : v1314;
float const v1316 = v1307 + v1315;
half const v1317 = half(v1315);
half_4 const v1318 = [&]{
half_4 tmp = v1309;
tmp.i_3 = v1317;
return tmp;
}();
uint32_t const v1319 = v1280 + v119;
uint32_t const v1320 = uint32_t(v1319);
threadgroup half_4 * const v1321 = &(*v186)[v1320];
*v1321 = v1318;
float const v1322 = *v213;
float const v1323 = fma(v1322, v1196, v1316);
*v213 = v1323;
float const v1324 = *v214;
float const v1325 = fma(v1324, v1196, v1316);
*v214 = v1325;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1326 = *v775;
bool const v1327 = !v1326;
bool const v1328 = *v738;
bool const v1329 = v1328 && v1327;
if(v1329) {

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1330 = v902 + v1279;
for(uint32_t v1331 = v96; v1331 < v144; v1331 += v119) {
uint32_t const v1332 = v1331 / v336;
uint32_t const v1333 = v1278 + v1332;
uint32_t const v1334 = uint32_t(v1333);
threadgroup half_4 * const v1335 = &(*v186)[v1334];
half_4 const v1336 = *v1335;
uint32_t const v1337 = v1331 % v336;
half const v1338 = v1336.i_0;
float const v1339 = float(v1338);
float v1340_store;
thread float * v1340 = &v1340_store;*v1340 = v1339;
bool const v1341 = v1337 == v119;
if(v1341) {
half const v1342 = v1336.i_1;
float const v1343 = float(v1342);
*v1340 = v1343;
}
bool const v1344 = v1337 == v521;
if(v1344) {
half const v1345 = v1336.i_2;
float const v1346 = float(v1345);
*v1340 = v1346;
}
bool const v1347 = v1337 == v1006;
if(v1347) {
half const v1348 = v1336.i_3;
float const v1349 = float(v1348);
*v1340 = v1349;
}
float const v1350 = *v1340;
uint32_t const v1351 = reinterpret_cast<const thread uint32_t&>(v1350);
bool const v1352 = v1351 == v96;
bool const v1353 = !v1352;
if(v1353) {
uint32_t const v1354 = v1331 * v240;
uint32_t const v1355 = v527 + v1354;
uint32_t const v1356 = v1279 / v336;
uint32_t const v1357 = v1355 + v1356;
uint32_t const v1358 = uint32_t(v1357);
threadgroup half_4 * const v1359 = &(*v184)[v1358];
half_4 const v1360 = *v1359;
half const v1361 = v1360.i_0;
float const v1362 = float(v1361);
float v1363_store;
thread float * v1363 = &v1363_store;*v1363 = v1362;
uint32_t const v1364 = v183 % v521;
bool const v1365 = v1364 == v119;
if(v1365) {
half const v1366 = v1360.i_2;
float const v1367 = float(v1366);
*v1363 = v1367;
}
uint32_t const v1368 = uint32_t(v1330);
float const v1369 = *v1340;
float const v1370 = *v1363;
threadgroup float * const v1371 = &(*v185)[v1368];
float const v1372 = *v1371;
float const v1373 = fma(v1369, v1370, v1372);
*v1371 = v1373;
half const v1374 = v1360.i_1;
float const v1375 = float(v1374);
float v1376_store;
thread float * v1376 = &v1376_store;*v1376 = v1375;
if(v1365) {
half const v1377 = v1360.i_3;
float const v1378 = float(v1377);
*v1376 = v1378;
}
uint32_t const v1379 = v1330 + v119;
uint32_t const v1380 = uint32_t(v1379);
float const v1381 = *v1340;
float const v1382 = *v1376;
threadgroup float * const v1383 = &(*v185)[v1380];
float const v1384 = *v1383;
float const v1385 = fma(v1381, v1382, v1384);
*v1383 = v1385;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v189, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1386 = v96; v1386 < v144; v1386 += v119) {
uint32_t const v1387 = v1386 / v336;
uint32_t const v1388 = v1278 + v1387;
uint32_t const v1389 = uint32_t(v1388);
threadgroup half_4 * const v1390 = &(*v186)[v1389];
half_4 const v1391 = *v1390;
uint32_t const v1392 = v1386 % v336;
half const v1393 = v1391.i_0;
float const v1394 = float(v1393);
float v1395_store;
thread float * v1395 = &v1395_store;*v1395 = v1394;
bool const v1396 = v1392 == v119;
if(v1396) {
half const v1397 = v1391.i_1;
float const v1398 = float(v1397);
*v1395 = v1398;
}
bool const v1399 = v1392 == v521;
if(v1399) {
half const v1400 = v1391.i_2;
float const v1401 = float(v1400);
*v1395 = v1401;
}
bool const v1402 = v1392 == v1006;
if(v1402) {
half const v1403 = v1391.i_3;
float const v1404 = float(v1403);
*v1395 = v1404;
}
float const v1405 = *v1395;
uint32_t const v1406 = reinterpret_cast<const thread uint32_t&>(v1405);
bool const v1407 = v1406 == v96;
bool const v1408 = !v1407;
if(v1408) {
uint32_t const v1409 = v1386 * v240;
uint32_t const v1410 = 578;
uint32_t const v1411 = v1410 + v1409;
uint32_t const v1412 = v1279 / v336;
uint32_t const v1413 = v1411 + v1412;
uint32_t const v1414 = uint32_t(v1413);
threadgroup half_4 * const v1415 = &(*v184)[v1414];
half_4 const v1416 = *v1415;
half const v1417 = v1416.i_0;
float const v1418 = float(v1417);
float v1419_store;
thread float * v1419 = &v1419_store;*v1419 = v1418;
uint32_t const v1420 = v183 % v521;
bool const v1421 = v1420 == v119;
if(v1421) {
half const v1422 = v1416.i_2;
float const v1423 = float(v1422);
*v1419 = v1423;
}
uint32_t const v1424 = uint32_t(v1330);
float const v1425 = *v1395;
float const v1426 = *v1419;
threadgroup float * const v1427 = &(*v185)[v1424];
float const v1428 = *v1427;
float const v1429 = fma(v1425, v1426, v1428);
*v1427 = v1429;
half const v1430 = v1416.i_1;
float const v1431 = float(v1430);
float v1432_store;
thread float * v1432 = &v1432_store;*v1432 = v1431;
if(v1421) {
half const v1433 = v1416.i_3;
float const v1434 = float(v1433);
*v1432 = v1434;
}
uint32_t const v1435 = v1330 + v119;
uint32_t const v1436 = uint32_t(v1435);
float const v1437 = *v1395;
float const v1438 = *v1432;
threadgroup float * const v1439 = &(*v185)[v1436];
float const v1440 = *v1439;
float const v1441 = fma(v1437, v1438, v1440);
*v1439 = v1441;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v191, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1442 = v96; v1442 < v144; v1442 += v119) {
uint32_t const v1443 = v1442 / v336;
uint32_t const v1444 = v1278 + v1443;
uint32_t const v1445 = uint32_t(v1444);
threadgroup half_4 * const v1446 = &(*v186)[v1445];
half_4 const v1447 = *v1446;
uint32_t const v1448 = v1442 % v336;
half const v1449 = v1447.i_0;
float const v1450 = float(v1449);
float v1451_store;
thread float * v1451 = &v1451_store;*v1451 = v1450;
bool const v1452 = v1448 == v119;
if(v1452) {
half const v1453 = v1447.i_1;
float const v1454 = float(v1453);
*v1451 = v1454;
}
bool const v1455 = v1448 == v521;
if(v1455) {
half const v1456 = v1447.i_2;
float const v1457 = float(v1456);
*v1451 = v1457;
}
bool const v1458 = v1448 == v1006;
if(v1458) {
half const v1459 = v1447.i_3;
float const v1460 = float(v1459);
*v1451 = v1460;
}
float const v1461 = *v1451;
uint32_t const v1462 = reinterpret_cast<const thread uint32_t&>(v1461);
bool const v1463 = v1462 == v96;
bool const v1464 = !v1463;
if(v1464) {
uint32_t const v1465 = v1442 * v240;
uint32_t const v1466 = 580;
uint32_t const v1467 = v1466 + v1465;
uint32_t const v1468 = v1279 / v336;
uint32_t const v1469 = v1467 + v1468;
uint32_t const v1470 = uint32_t(v1469);
threadgroup half_4 * const v1471 = &(*v184)[v1470];
half_4 const v1472 = *v1471;
half const v1473 = v1472.i_0;
float const v1474 = float(v1473);
float v1475_store;
thread float * v1475 = &v1475_store;*v1475 = v1474;
uint32_t const v1476 = v183 % v521;
bool const v1477 = v1476 == v119;
if(v1477) {
half const v1478 = v1472.i_2;
float const v1479 = float(v1478);
*v1475 = v1479;
}
uint32_t const v1480 = uint32_t(v1330);
float const v1481 = *v1451;
float const v1482 = *v1475;
threadgroup float * const v1483 = &(*v185)[v1480];
float const v1484 = *v1483;
float const v1485 = fma(v1481, v1482, v1484);
*v1483 = v1485;
half const v1486 = v1472.i_1;
float const v1487 = float(v1486);
float v1488_store;
thread float * v1488 = &v1488_store;*v1488 = v1487;
if(v1477) {
half const v1489 = v1472.i_3;
float const v1490 = float(v1489);
*v1488 = v1490;
}
uint32_t const v1491 = v1330 + v119;
uint32_t const v1492 = uint32_t(v1491);
float const v1493 = *v1451;
float const v1494 = *v1488;
threadgroup float * const v1495 = &(*v185)[v1492];
float const v1496 = *v1495;
float const v1497 = fma(v1493, v1494, v1496);
*v1495 = v1497;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v192, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1498 = v96; v1498 < v144; v1498 += v119) {
uint32_t const v1499 = v1498 / v336;
uint32_t const v1500 = v1278 + v1499;
uint32_t const v1501 = uint32_t(v1500);
threadgroup half_4 * const v1502 = &(*v186)[v1501];
half_4 const v1503 = *v1502;
uint32_t const v1504 = v1498 % v336;
half const v1505 = v1503.i_0;
float const v1506 = float(v1505);
float v1507_store;
thread float * v1507 = &v1507_store;*v1507 = v1506;
bool const v1508 = v1504 == v119;
if(v1508) {
half const v1509 = v1503.i_1;
float const v1510 = float(v1509);
*v1507 = v1510;
}
bool const v1511 = v1504 == v521;
if(v1511) {
half const v1512 = v1503.i_2;
float const v1513 = float(v1512);
*v1507 = v1513;
}
bool const v1514 = v1504 == v1006;
if(v1514) {
half const v1515 = v1503.i_3;
float const v1516 = float(v1515);
*v1507 = v1516;
}
float const v1517 = *v1507;
uint32_t const v1518 = reinterpret_cast<const thread uint32_t&>(v1517);
bool const v1519 = v1518 == v96;
bool const v1520 = !v1519;
if(v1520) {
uint32_t const v1521 = v1498 * v240;
uint32_t const v1522 = 582;
uint32_t const v1523 = v1522 + v1521;
uint32_t const v1524 = v1279 / v336;
uint32_t const v1525 = v1523 + v1524;
uint32_t const v1526 = uint32_t(v1525);
threadgroup half_4 * const v1527 = &(*v184)[v1526];
half_4 const v1528 = *v1527;
half const v1529 = v1528.i_0;
float const v1530 = float(v1529);
float v1531_store;
thread float * v1531 = &v1531_store;*v1531 = v1530;
uint32_t const v1532 = v183 % v521;
bool const v1533 = v1532 == v119;
if(v1533) {
half const v1534 = v1528.i_2;
float const v1535 = float(v1534);
*v1531 = v1535;
}
uint32_t const v1536 = uint32_t(v1330);
float const v1537 = *v1507;
float const v1538 = *v1531;
threadgroup float * const v1539 = &(*v185)[v1536];
float const v1540 = *v1539;
float const v1541 = fma(v1537, v1538, v1540);
*v1539 = v1541;
half const v1542 = v1528.i_1;
float const v1543 = float(v1542);
float v1544_store;
thread float * v1544 = &v1544_store;*v1544 = v1543;
if(v1533) {
half const v1545 = v1528.i_3;
float const v1546 = float(v1545);
*v1544 = v1546;
}
uint32_t const v1547 = v1330 + v119;
uint32_t const v1548 = uint32_t(v1547);
float const v1549 = *v1507;
float const v1550 = *v1544;
threadgroup float * const v1551 = &(*v185)[v1548];
float const v1552 = *v1551;
float const v1553 = fma(v1549, v1550, v1552);
*v1551 = v1553;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v193, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1554 = v96; v1554 < v144; v1554 += v119) {
uint32_t const v1555 = v1554 / v336;
uint32_t const v1556 = v1278 + v1555;
uint32_t const v1557 = uint32_t(v1556);
threadgroup half_4 * const v1558 = &(*v186)[v1557];
half_4 const v1559 = *v1558;
uint32_t const v1560 = v1554 % v336;
half const v1561 = v1559.i_0;
float const v1562 = float(v1561);
float v1563_store;
thread float * v1563 = &v1563_store;*v1563 = v1562;
bool const v1564 = v1560 == v119;
if(v1564) {
half const v1565 = v1559.i_1;
float const v1566 = float(v1565);
*v1563 = v1566;
}
bool const v1567 = v1560 == v521;
if(v1567) {
half const v1568 = v1559.i_2;
float const v1569 = float(v1568);
*v1563 = v1569;
}
bool const v1570 = v1560 == v1006;
if(v1570) {
half const v1571 = v1559.i_3;
float const v1572 = float(v1571);
*v1563 = v1572;
}
float const v1573 = *v1563;
uint32_t const v1574 = reinterpret_cast<const thread uint32_t&>(v1573);
bool const v1575 = v1574 == v96;
bool const v1576 = !v1575;
if(v1576) {
uint32_t const v1577 = v1554 * v240;
uint32_t const v1578 = 584;
uint32_t const v1579 = v1578 + v1577;
uint32_t const v1580 = v1279 / v336;
uint32_t const v1581 = v1579 + v1580;
uint32_t const v1582 = uint32_t(v1581);
threadgroup half_4 * const v1583 = &(*v184)[v1582];
half_4 const v1584 = *v1583;
half const v1585 = v1584.i_0;
float const v1586 = float(v1585);
float v1587_store;
thread float * v1587 = &v1587_store;*v1587 = v1586;
uint32_t const v1588 = v183 % v521;
bool const v1589 = v1588 == v119;
if(v1589) {
half const v1590 = v1584.i_2;
float const v1591 = float(v1590);
*v1587 = v1591;
}
uint32_t const v1592 = uint32_t(v1330);
float const v1593 = *v1563;
float const v1594 = *v1587;
threadgroup float * const v1595 = &(*v185)[v1592];
float const v1596 = *v1595;
float const v1597 = fma(v1593, v1594, v1596);
*v1595 = v1597;
half const v1598 = v1584.i_1;
float const v1599 = float(v1598);
float v1600_store;
thread float * v1600 = &v1600_store;*v1600 = v1599;
if(v1589) {
half const v1601 = v1584.i_3;
float const v1602 = float(v1601);
*v1600 = v1602;
}
uint32_t const v1603 = v1330 + v119;
uint32_t const v1604 = uint32_t(v1603);
float const v1605 = *v1563;
float const v1606 = *v1600;
threadgroup float * const v1607 = &(*v185)[v1604];
float const v1608 = *v1607;
float const v1609 = fma(v1605, v1606, v1608);
*v1607 = v1609;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v194, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1610 = v96; v1610 < v144; v1610 += v119) {
uint32_t const v1611 = v1610 / v336;
uint32_t const v1612 = v1278 + v1611;
uint32_t const v1613 = uint32_t(v1612);
threadgroup half_4 * const v1614 = &(*v186)[v1613];
half_4 const v1615 = *v1614;
uint32_t const v1616 = v1610 % v336;
half const v1617 = v1615.i_0;
float const v1618 = float(v1617);
float v1619_store;
thread float * v1619 = &v1619_store;*v1619 = v1618;
bool const v1620 = v1616 == v119;
if(v1620) {
half const v1621 = v1615.i_1;
float const v1622 = float(v1621);
*v1619 = v1622;
}
bool const v1623 = v1616 == v521;
if(v1623) {
half const v1624 = v1615.i_2;
float const v1625 = float(v1624);
*v1619 = v1625;
}
bool const v1626 = v1616 == v1006;
if(v1626) {
half const v1627 = v1615.i_3;
float const v1628 = float(v1627);
*v1619 = v1628;
}
float const v1629 = *v1619;
uint32_t const v1630 = reinterpret_cast<const thread uint32_t&>(v1629);
bool const v1631 = v1630 == v96;
bool const v1632 = !v1631;
if(v1632) {
uint32_t const v1633 = v1610 * v240;
uint32_t const v1634 = 586;
uint32_t const v1635 = v1634 + v1633;
uint32_t const v1636 = v1279 / v336;
uint32_t const v1637 = v1635 + v1636;
uint32_t const v1638 = uint32_t(v1637);
threadgroup half_4 * const v1639 = &(*v184)[v1638];
half_4 const v1640 = *v1639;
half const v1641 = v1640.i_0;
float const v1642 = float(v1641);
float v1643_store;
thread float * v1643 = &v1643_store;*v1643 = v1642;
uint32_t const v1644 = v183 % v521;
bool const v1645 = v1644 == v119;
if(v1645) {
half const v1646 = v1640.i_2;
float const v1647 = float(v1646);
*v1643 = v1647;
}
uint32_t const v1648 = uint32_t(v1330);
float const v1649 = *v1619;
float const v1650 = *v1643;
threadgroup float * const v1651 = &(*v185)[v1648];
float const v1652 = *v1651;
float const v1653 = fma(v1649, v1650, v1652);
*v1651 = v1653;
half const v1654 = v1640.i_1;
float const v1655 = float(v1654);
float v1656_store;
thread float * v1656 = &v1656_store;*v1656 = v1655;
if(v1645) {
half const v1657 = v1640.i_3;
float const v1658 = float(v1657);
*v1656 = v1658;
}
uint32_t const v1659 = v1330 + v119;
uint32_t const v1660 = uint32_t(v1659);
float const v1661 = *v1619;
float const v1662 = *v1656;
threadgroup float * const v1663 = &(*v185)[v1660];
float const v1664 = *v1663;
float const v1665 = fma(v1661, v1662, v1664);
*v1663 = v1665;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v195, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1666 = v96; v1666 < v144; v1666 += v119) {
uint32_t const v1667 = v1666 / v336;
uint32_t const v1668 = v1278 + v1667;
uint32_t const v1669 = uint32_t(v1668);
threadgroup half_4 * const v1670 = &(*v186)[v1669];
half_4 const v1671 = *v1670;
uint32_t const v1672 = v1666 % v336;
half const v1673 = v1671.i_0;
float const v1674 = float(v1673);
float v1675_store;
thread float * v1675 = &v1675_store;*v1675 = v1674;
bool const v1676 = v1672 == v119;
if(v1676) {
half const v1677 = v1671.i_1;
float const v1678 = float(v1677);
*v1675 = v1678;
}
bool const v1679 = v1672 == v521;
if(v1679) {
half const v1680 = v1671.i_2;
float const v1681 = float(v1680);
*v1675 = v1681;
}
bool const v1682 = v1672 == v1006;
if(v1682) {
half const v1683 = v1671.i_3;
float const v1684 = float(v1683);
*v1675 = v1684;
}
float const v1685 = *v1675;
uint32_t const v1686 = reinterpret_cast<const thread uint32_t&>(v1685);
bool const v1687 = v1686 == v96;
bool const v1688 = !v1687;
if(v1688) {
uint32_t const v1689 = v1666 * v240;
uint32_t const v1690 = 588;
uint32_t const v1691 = v1690 + v1689;
uint32_t const v1692 = v1279 / v336;
uint32_t const v1693 = v1691 + v1692;
uint32_t const v1694 = uint32_t(v1693);
threadgroup half_4 * const v1695 = &(*v184)[v1694];
half_4 const v1696 = *v1695;
half const v1697 = v1696.i_0;
float const v1698 = float(v1697);
float v1699_store;
thread float * v1699 = &v1699_store;*v1699 = v1698;
uint32_t const v1700 = v183 % v521;
bool const v1701 = v1700 == v119;
if(v1701) {
half const v1702 = v1696.i_2;
float const v1703 = float(v1702);
*v1699 = v1703;
}
uint32_t const v1704 = uint32_t(v1330);
float const v1705 = *v1675;
float const v1706 = *v1699;
threadgroup float * const v1707 = &(*v185)[v1704];
float const v1708 = *v1707;
float const v1709 = fma(v1705, v1706, v1708);
*v1707 = v1709;
half const v1710 = v1696.i_1;
float const v1711 = float(v1710);
float v1712_store;
thread float * v1712 = &v1712_store;*v1712 = v1711;
if(v1701) {
half const v1713 = v1696.i_3;
float const v1714 = float(v1713);
*v1712 = v1714;
}
uint32_t const v1715 = v1330 + v119;
uint32_t const v1716 = uint32_t(v1715);
float const v1717 = *v1675;
float const v1718 = *v1712;
threadgroup float * const v1719 = &(*v185)[v1716];
float const v1720 = *v1719;
float const v1721 = fma(v1717, v1718, v1720);
*v1719 = v1721;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v196, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v806), v805);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1722 = v96; v1722 < v144; v1722 += v119) {
uint32_t const v1723 = v1722 / v336;
uint32_t const v1724 = v1278 + v1723;
uint32_t const v1725 = uint32_t(v1724);
threadgroup half_4 * const v1726 = &(*v186)[v1725];
half_4 const v1727 = *v1726;
uint32_t const v1728 = v1722 % v336;
half const v1729 = v1727.i_0;
float const v1730 = float(v1729);
float v1731_store;
thread float * v1731 = &v1731_store;*v1731 = v1730;
bool const v1732 = v1728 == v119;
if(v1732) {
half const v1733 = v1727.i_1;
float const v1734 = float(v1733);
*v1731 = v1734;
}
bool const v1735 = v1728 == v521;
if(v1735) {
half const v1736 = v1727.i_2;
float const v1737 = float(v1736);
*v1731 = v1737;
}
bool const v1738 = v1728 == v1006;
if(v1738) {
half const v1739 = v1727.i_3;
float const v1740 = float(v1739);
*v1731 = v1740;
}
float const v1741 = *v1731;
uint32_t const v1742 = reinterpret_cast<const thread uint32_t&>(v1741);
bool const v1743 = v1742 == v96;
bool const v1744 = !v1743;
if(v1744) {
uint32_t const v1745 = v1722 * v240;
uint32_t const v1746 = 590;
uint32_t const v1747 = v1746 + v1745;
uint32_t const v1748 = v1279 / v336;
uint32_t const v1749 = v1747 + v1748;
uint32_t const v1750 = uint32_t(v1749);
threadgroup half_4 * const v1751 = &(*v184)[v1750];
half_4 const v1752 = *v1751;
half const v1753 = v1752.i_0;
float const v1754 = float(v1753);
float v1755_store;
thread float * v1755 = &v1755_store;*v1755 = v1754;
uint32_t const v1756 = v183 % v521;
bool const v1757 = v1756 == v119;
if(v1757) {
half const v1758 = v1752.i_2;
float const v1759 = float(v1758);
*v1755 = v1759;
}
uint32_t const v1760 = uint32_t(v1330);
float const v1761 = *v1731;
float const v1762 = *v1755;
threadgroup float * const v1763 = &(*v185)[v1760];
float const v1764 = *v1763;
float const v1765 = fma(v1761, v1762, v1764);
*v1763 = v1765;
half const v1766 = v1752.i_1;
float const v1767 = float(v1766);
float v1768_store;
thread float * v1768 = &v1768_store;*v1768 = v1767;
if(v1757) {
half const v1769 = v1752.i_3;
float const v1770 = float(v1769);
*v1768 = v1770;
}
uint32_t const v1771 = v1330 + v119;
uint32_t const v1772 = uint32_t(v1771);
float const v1773 = *v1731;
float const v1774 = *v1768;
threadgroup float * const v1775 = &(*v185)[v1772];
float const v1776 = *v1775;
float const v1777 = fma(v1773, v1774, v1776);
*v1775 = v1777;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v197, reinterpret_cast<threadgroup float *>(v806), v805, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1778_store; thread simdgroup_half8x8 * v1778 = &v1778_store;uint32_t const v1779 = uint32_t(v779);
threadgroup half_4 * const v1780 = &(*v186)[v1779];
simdgroup_load(*v1778, reinterpret_cast<threadgroup half *>(v1780), v805, 0, false);
simdgroup_half8x8 v1781_store; thread simdgroup_half8x8 * v1781 = &v1781_store;uint32_t const v1782 = 576;
threadgroup half_4 * const v1783 = &(*v184)[v1782];
simdgroup_load(*v1781, reinterpret_cast<threadgroup half *>(v1783), v782, 0, false);
simdgroup_multiply_accumulate(*v189, *v1778, *v1781, *v189);
simdgroup_half8x8 v1784_store; thread simdgroup_half8x8 * v1784 = &v1784_store;uint32_t const v1785 = 578;
threadgroup half_4 * const v1786 = &(*v184)[v1785];
simdgroup_load(*v1784, reinterpret_cast<threadgroup half *>(v1786), v782, 0, false);
simdgroup_multiply_accumulate(*v191, *v1778, *v1784, *v191);
simdgroup_half8x8 v1787_store; thread simdgroup_half8x8 * v1787 = &v1787_store;uint32_t const v1788 = 580;
threadgroup half_4 * const v1789 = &(*v184)[v1788];
simdgroup_load(*v1787, reinterpret_cast<threadgroup half *>(v1789), v782, 0, false);
simdgroup_multiply_accumulate(*v192, *v1778, *v1787, *v192);
simdgroup_half8x8 v1790_store; thread simdgroup_half8x8 * v1790 = &v1790_store;uint32_t const v1791 = 582;
threadgroup half_4 * const v1792 = &(*v184)[v1791];
simdgroup_load(*v1790, reinterpret_cast<threadgroup half *>(v1792), v782, 0, false);
simdgroup_multiply_accumulate(*v193, *v1778, *v1790, *v193);
simdgroup_half8x8 v1793_store; thread simdgroup_half8x8 * v1793 = &v1793_store;uint32_t const v1794 = 584;
threadgroup half_4 * const v1795 = &(*v184)[v1794];
simdgroup_load(*v1793, reinterpret_cast<threadgroup half *>(v1795), v782, 0, false);
simdgroup_multiply_accumulate(*v194, *v1778, *v1793, *v194);
simdgroup_half8x8 v1796_store; thread simdgroup_half8x8 * v1796 = &v1796_store;uint32_t const v1797 = 586;
threadgroup half_4 * const v1798 = &(*v184)[v1797];
simdgroup_load(*v1796, reinterpret_cast<threadgroup half *>(v1798), v782, 0, false);
simdgroup_multiply_accumulate(*v195, *v1778, *v1796, *v195);
simdgroup_half8x8 v1799_store; thread simdgroup_half8x8 * v1799 = &v1799_store;uint32_t const v1800 = 588;
threadgroup half_4 * const v1801 = &(*v184)[v1800];
simdgroup_load(*v1799, reinterpret_cast<threadgroup half *>(v1801), v782, 0, false);
simdgroup_multiply_accumulate(*v196, *v1778, *v1799, *v196);
simdgroup_half8x8 v1802_store; thread simdgroup_half8x8 * v1802 = &v1802_store;uint32_t const v1803 = 590;
threadgroup half_4 * const v1804 = &(*v184)[v1803];
simdgroup_load(*v1802, reinterpret_cast<threadgroup half *>(v1804), v782, 0, false);
simdgroup_multiply_accumulate(*v197, *v1778, *v1802, *v197);
simdgroup_half8x8 v1805_store; thread simdgroup_half8x8 * v1805 = &v1805_store;uint32_t const v1806 = v779 + v521;
uint32_t const v1807 = uint32_t(v1806);
threadgroup half_4 * const v1808 = &(*v186)[v1807];
simdgroup_load(*v1805, reinterpret_cast<threadgroup half *>(v1808), v805, 0, false);
simdgroup_half8x8 v1809_store; thread simdgroup_half8x8 * v1809 = &v1809_store;threadgroup half_4 * const v1810 = &(*v184)[v869];
simdgroup_load(*v1809, reinterpret_cast<threadgroup half *>(v1810), v782, 0, false);
simdgroup_multiply_accumulate(*v189, *v1805, *v1809, *v189);
simdgroup_half8x8 v1811_store; thread simdgroup_half8x8 * v1811 = &v1811_store;uint32_t const v1812 = 722;
threadgroup half_4 * const v1813 = &(*v184)[v1812];
simdgroup_load(*v1811, reinterpret_cast<threadgroup half *>(v1813), v782, 0, false);
simdgroup_multiply_accumulate(*v191, *v1805, *v1811, *v191);
simdgroup_half8x8 v1814_store; thread simdgroup_half8x8 * v1814 = &v1814_store;uint32_t const v1815 = 724;
threadgroup half_4 * const v1816 = &(*v184)[v1815];
simdgroup_load(*v1814, reinterpret_cast<threadgroup half *>(v1816), v782, 0, false);
simdgroup_multiply_accumulate(*v192, *v1805, *v1814, *v192);
simdgroup_half8x8 v1817_store; thread simdgroup_half8x8 * v1817 = &v1817_store;uint32_t const v1818 = 726;
threadgroup half_4 * const v1819 = &(*v184)[v1818];
simdgroup_load(*v1817, reinterpret_cast<threadgroup half *>(v1819), v782, 0, false);
simdgroup_multiply_accumulate(*v193, *v1805, *v1817, *v193);
simdgroup_half8x8 v1820_store; thread simdgroup_half8x8 * v1820 = &v1820_store;uint32_t const v1821 = 728;
threadgroup half_4 * const v1822 = &(*v184)[v1821];
simdgroup_load(*v1820, reinterpret_cast<threadgroup half *>(v1822), v782, 0, false);
simdgroup_multiply_accumulate(*v194, *v1805, *v1820, *v194);
simdgroup_half8x8 v1823_store; thread simdgroup_half8x8 * v1823 = &v1823_store;uint32_t const v1824 = 730;
threadgroup half_4 * const v1825 = &(*v184)[v1824];
simdgroup_load(*v1823, reinterpret_cast<threadgroup half *>(v1825), v782, 0, false);
simdgroup_multiply_accumulate(*v195, *v1805, *v1823, *v195);
simdgroup_half8x8 v1826_store; thread simdgroup_half8x8 * v1826 = &v1826_store;uint32_t const v1827 = 732;
threadgroup half_4 * const v1828 = &(*v184)[v1827];
simdgroup_load(*v1826, reinterpret_cast<threadgroup half *>(v1828), v782, 0, false);
simdgroup_multiply_accumulate(*v196, *v1805, *v1826, *v196);
simdgroup_half8x8 v1829_store; thread simdgroup_half8x8 * v1829 = &v1829_store;uint32_t const v1830 = 734;
threadgroup half_4 * const v1831 = &(*v184)[v1830];
simdgroup_load(*v1829, reinterpret_cast<threadgroup half *>(v1831), v782, 0, false);
simdgroup_multiply_accumulate(*v197, *v1805, *v1829, *v197);
simdgroup_half8x8 v1832_store; thread simdgroup_half8x8 * v1832 = &v1832_store;uint32_t const v1833 = v779 + v336;
uint32_t const v1834 = uint32_t(v1833);
threadgroup half_4 * const v1835 = &(*v186)[v1834];
simdgroup_load(*v1832, reinterpret_cast<threadgroup half *>(v1835), v805, 0, false);
simdgroup_half8x8 v1836_store; thread simdgroup_half8x8 * v1836 = &v1836_store;threadgroup half_4 * const v1837 = &(*v184)[v839];
simdgroup_load(*v1836, reinterpret_cast<threadgroup half *>(v1837), v782, 0, false);
simdgroup_multiply_accumulate(*v189, *v1832, *v1836, *v189);
simdgroup_half8x8 v1838_store; thread simdgroup_half8x8 * v1838 = &v1838_store;uint32_t const v1839 = 866;
threadgroup half_4 * const v1840 = &(*v184)[v1839];
simdgroup_load(*v1838, reinterpret_cast<threadgroup half *>(v1840), v782, 0, false);
simdgroup_multiply_accumulate(*v191, *v1832, *v1838, *v191);
simdgroup_half8x8 v1841_store; thread simdgroup_half8x8 * v1841 = &v1841_store;uint32_t const v1842 = 868;
threadgroup half_4 * const v1843 = &(*v184)[v1842];
simdgroup_load(*v1841, reinterpret_cast<threadgroup half *>(v1843), v782, 0, false);
simdgroup_multiply_accumulate(*v192, *v1832, *v1841, *v192);
simdgroup_half8x8 v1844_store; thread simdgroup_half8x8 * v1844 = &v1844_store;uint32_t const v1845 = 870;
threadgroup half_4 * const v1846 = &(*v184)[v1845];
simdgroup_load(*v1844, reinterpret_cast<threadgroup half *>(v1846), v782, 0, false);
simdgroup_multiply_accumulate(*v193, *v1832, *v1844, *v193);
simdgroup_half8x8 v1847_store; thread simdgroup_half8x8 * v1847 = &v1847_store;uint32_t const v1848 = 872;
threadgroup half_4 * const v1849 = &(*v184)[v1848];
simdgroup_load(*v1847, reinterpret_cast<threadgroup half *>(v1849), v782, 0, false);
simdgroup_multiply_accumulate(*v194, *v1832, *v1847, *v194);
simdgroup_half8x8 v1850_store; thread simdgroup_half8x8 * v1850 = &v1850_store;uint32_t const v1851 = 874;
threadgroup half_4 * const v1852 = &(*v184)[v1851];
simdgroup_load(*v1850, reinterpret_cast<threadgroup half *>(v1852), v782, 0, false);
simdgroup_multiply_accumulate(*v195, *v1832, *v1850, *v195);
simdgroup_half8x8 v1853_store; thread simdgroup_half8x8 * v1853 = &v1853_store;uint32_t const v1854 = 876;
threadgroup half_4 * const v1855 = &(*v184)[v1854];
simdgroup_load(*v1853, reinterpret_cast<threadgroup half *>(v1855), v782, 0, false);
simdgroup_multiply_accumulate(*v196, *v1832, *v1853, *v196);
simdgroup_half8x8 v1856_store; thread simdgroup_half8x8 * v1856 = &v1856_store;uint32_t const v1857 = 878;
threadgroup half_4 * const v1858 = &(*v184)[v1857];
simdgroup_load(*v1856, reinterpret_cast<threadgroup half *>(v1858), v782, 0, false);
simdgroup_multiply_accumulate(*v197, *v1832, *v1856, *v197);
simdgroup_half8x8 v1859_store; thread simdgroup_half8x8 * v1859 = &v1859_store;uint32_t const v1860 = v779 + v788;
uint32_t const v1861 = uint32_t(v1860);
threadgroup half_4 * const v1862 = &(*v186)[v1861];
simdgroup_load(*v1859, reinterpret_cast<threadgroup half *>(v1862), v805, 0, false);
simdgroup_half8x8 v1863_store; thread simdgroup_half8x8 * v1863 = &v1863_store;threadgroup half_4 * const v1864 = &(*v184)[v810];
simdgroup_load(*v1863, reinterpret_cast<threadgroup half *>(v1864), v782, 0, false);
simdgroup_multiply_accumulate(*v189, *v1859, *v1863, *v189);
simdgroup_half8x8 v1865_store; thread simdgroup_half8x8 * v1865 = &v1865_store;uint32_t const v1866 = 1010;
threadgroup half_4 * const v1867 = &(*v184)[v1866];
simdgroup_load(*v1865, reinterpret_cast<threadgroup half *>(v1867), v782, 0, false);
simdgroup_multiply_accumulate(*v191, *v1859, *v1865, *v191);
simdgroup_half8x8 v1868_store; thread simdgroup_half8x8 * v1868 = &v1868_store;uint32_t const v1869 = 1012;
threadgroup half_4 * const v1870 = &(*v184)[v1869];
simdgroup_load(*v1868, reinterpret_cast<threadgroup half *>(v1870), v782, 0, false);
simdgroup_multiply_accumulate(*v192, *v1859, *v1868, *v192);
simdgroup_half8x8 v1871_store; thread simdgroup_half8x8 * v1871 = &v1871_store;uint32_t const v1872 = 1014;
threadgroup half_4 * const v1873 = &(*v184)[v1872];
simdgroup_load(*v1871, reinterpret_cast<threadgroup half *>(v1873), v782, 0, false);
simdgroup_multiply_accumulate(*v193, *v1859, *v1871, *v193);
simdgroup_half8x8 v1874_store; thread simdgroup_half8x8 * v1874 = &v1874_store;uint32_t const v1875 = 1016;
threadgroup half_4 * const v1876 = &(*v184)[v1875];
simdgroup_load(*v1874, reinterpret_cast<threadgroup half *>(v1876), v782, 0, false);
simdgroup_multiply_accumulate(*v194, *v1859, *v1874, *v194);
simdgroup_half8x8 v1877_store; thread simdgroup_half8x8 * v1877 = &v1877_store;uint32_t const v1878 = 1018;
threadgroup half_4 * const v1879 = &(*v184)[v1878];
simdgroup_load(*v1877, reinterpret_cast<threadgroup half *>(v1879), v782, 0, false);
simdgroup_multiply_accumulate(*v195, *v1859, *v1877, *v195);
simdgroup_half8x8 v1880_store; thread simdgroup_half8x8 * v1880 = &v1880_store;uint32_t const v1881 = 1020;
threadgroup half_4 * const v1882 = &(*v184)[v1881];
simdgroup_load(*v1880, reinterpret_cast<threadgroup half *>(v1882), v782, 0, false);
simdgroup_multiply_accumulate(*v196, *v1859, *v1880, *v196);
simdgroup_half8x8 v1883_store; thread simdgroup_half8x8 * v1883 = &v1883_store;uint32_t const v1884 = 1022;
threadgroup half_4 * const v1885 = &(*v184)[v1884];
simdgroup_load(*v1883, reinterpret_cast<threadgroup half *>(v1885), v782, 0, false);
simdgroup_multiply_accumulate(*v197, *v1859, *v1883, *v197);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1886 = v180 * v181;
uint32_t const v1887 = v178 + v1886;
uint32_t const v1888 = v1887 + v182;
uint32_t const v1889 = uint32_t(v1888);
uint32_t const v1890 = v1889 * v87;
uint32_t const v1891 = v89 + v1890;
float const v1892 = *v213;
float const v1893 = simd_shuffle_xor(v1892, v181);;
float const v1894 = v1892 + v1893;
float const v1895 = simd_shuffle_xor(v1894, v215);;
float const v1896 = v1894 + v1895;
uint32_t const v1897 = reinterpret_cast<const thread uint32_t&>(v1896);
bool const v1898 = v1897 == v96;
float const v1899 = 1;
float const v1900 = v1899 / v1896;
float const v1901 = v1898 ? v190 : v1900;
uint32_t const v1902 = 320;
uint32_t const v1903 = v180 * v1902;
uint32_t const v1904 = uint32_t(v1903);
uint32_t const v1905 = 40;
threadgroup float * const v1906 = &(*v185)[v1904];

simdgroup_store(*v189, reinterpret_cast<threadgroup float *>(v1906), v1905);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1907 = v182 * v1905;
uint32_t const v1908 = v1903 + v1907;
uint32_t const v1909 = 2;
uint32_t const v1910 = v183 * v1909;
uint32_t const v1911 = v1908 + v1910;
bool const v1912 = v1888 < v74;
if(v1912) {
uint32_t const v1913 = 64;
bool const v1914 = v1910 < v1913;
if(v1914) {
uint32_t const v1915 = uint32_t(v1911);
threadgroup float * const v1916 = &(*v185)[v1915];
float const v1917 = *v1916;
float const v1918 = v1917 * v1901;
half const v1919 = half(v1918);
uint32_t const v1920 = 64;
uint32_t const v1921 = v1891 * v1920;
uint32_t const v1922 = uint32_t(v1910);
uint32_t const v1923 = v1921 + v1922;
device half * const v1924 = &v4[v1923];
*v1924 = v1919;
}
uint32_t const v1925 = v119 + v1910;
bool const v1926 = v1925 < v1913;
if(v1926) {
uint32_t const v1927 = v1911 + v119;
uint32_t const v1928 = uint32_t(v1927);
threadgroup float * const v1929 = &(*v185)[v1928];
float const v1930 = *v1929;
float const v1931 = v1930 * v1901;
half const v1932 = half(v1931);
uint32_t const v1933 = 64;
uint32_t const v1934 = v1891 * v1933;
uint32_t const v1935 = uint32_t(v1925);
uint32_t const v1936 = v1934 + v1935;
device half * const v1937 = &v4[v1936];
*v1937 = v1932;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v191, reinterpret_cast<threadgroup float *>(v1906), v1905);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1912) {
uint32_t const v1938 = v181 + v1910;
uint32_t const v1939 = 64;
bool const v1940 = v1938 < v1939;
if(v1940) {
uint32_t const v1941 = uint32_t(v1911);
threadgroup float * const v1942 = &(*v185)[v1941];
float const v1943 = *v1942;
float const v1944 = v1943 * v1901;
half const v1945 = half(v1944);
uint32_t const v1946 = 64;
uint32_t const v1947 = v1891 * v1946;
uint32_t const v1948 = uint32_t(v1938);
uint32_t const v1949 = v1947 + v1948;
device half * const v1950 = &v4[v1949];
*v1950 = v1945;
}
uint32_t const v1951 = 9;
uint32_t const v1952 = v1951 + v1910;
bool const v1953 = v1952 < v1939;
if(v1953) {
uint32_t const v1954 = v1911 + v119;
uint32_t const v1955 = uint32_t(v1954);
threadgroup float * const v1956 = &(*v185)[v1955];
float const v1957 = *v1956;
float const v1958 = v1957 * v1901;
half const v1959 = half(v1958);
uint32_t const v1960 = 64;
uint32_t const v1961 = v1891 * v1960;
uint32_t const v1962 = uint32_t(v1952);
uint32_t const v1963 = v1961 + v1962;
device half * const v1964 = &v4[v1963];
*v1964 = v1959;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v192, reinterpret_cast<threadgroup float *>(v1906), v1905);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1912) {
uint32_t const v1965 = v215 + v1910;
uint32_t const v1966 = 64;
bool const v1967 = v1965 < v1966;
if(v1967) {
uint32_t const v1968 = uint32_t(v1911);
threadgroup float * const v1969 = &(*v185)[v1968];
float const v1970 = *v1969;
float const v1971 = v1970 * v1901;
half const v1972 = half(v1971);
uint32_t const v1973 = 64;
uint32_t const v1974 = v1891 * v1973;
uint32_t const v1975 = uint32_t(v1965);
uint32_t const v1976 = v1974 + v1975;
device half * const v1977 = &v4[v1976];
*v1977 = v1972;
}
uint32_t const v1978 = 17;
uint32_t const v1979 = v1978 + v1910;
bool const v1980 = v1979 < v1966;
if(v1980) {
uint32_t const v1981 = v1911 + v119;
uint32_t const v1982 = uint32_t(v1981);
threadgroup float * const v1983 = &(*v185)[v1982];
float const v1984 = *v1983;
float const v1985 = v1984 * v1901;
half const v1986 = half(v1985);
uint32_t const v1987 = 64;
uint32_t const v1988 = v1891 * v1987;
uint32_t const v1989 = uint32_t(v1979);
uint32_t const v1990 = v1988 + v1989;
device half * const v1991 = &v4[v1990];
*v1991 = v1986;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v193, reinterpret_cast<threadgroup float *>(v1906), v1905);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1912) {
uint32_t const v1992 = 24;
uint32_t const v1993 = v1992 + v1910;
uint32_t const v1994 = 64;
bool const v1995 = v1993 < v1994;
if(v1995) {
uint32_t const v1996 = uint32_t(v1911);
threadgroup float * const v1997 = &(*v185)[v1996];
float const v1998 = *v1997;
float const v1999 = v1998 * v1901;
half const v2000 = half(v1999);
uint32_t const v2001 = 64;
uint32_t const v2002 = v1891 * v2001;
uint32_t const v2003 = uint32_t(v1993);
uint32_t const v2004 = v2002 + v2003;
device half * const v2005 = &v4[v2004];
*v2005 = v2000;
}
uint32_t const v2006 = 25;
uint32_t const v2007 = v2006 + v1910;
bool const v2008 = v2007 < v1994;
if(v2008) {
uint32_t const v2009 = v1911 + v119;
uint32_t const v2010 = uint32_t(v2009);
threadgroup float * const v2011 = &(*v185)[v2010];
float const v2012 = *v2011;
float const v2013 = v2012 * v1901;
half const v2014 = half(v2013);
uint32_t const v2015 = 64;
uint32_t const v2016 = v1891 * v2015;
uint32_t const v2017 = uint32_t(v2007);
uint32_t const v2018 = v2016 + v2017;
device half * const v2019 = &v4[v2018];
*v2019 = v2014;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v194, reinterpret_cast<threadgroup float *>(v1906), v1905);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1912) {
uint32_t const v2020 = v144 + v1910;
uint32_t const v2021 = 64;
bool const v2022 = v2020 < v2021;
if(v2022) {
uint32_t const v2023 = uint32_t(v1911);
threadgroup float * const v2024 = &(*v185)[v2023];
float const v2025 = *v2024;
float const v2026 = v2025 * v1901;
half const v2027 = half(v2026);
uint32_t const v2028 = 64;
uint32_t const v2029 = v1891 * v2028;
uint32_t const v2030 = uint32_t(v2020);
uint32_t const v2031 = v2029 + v2030;
device half * const v2032 = &v4[v2031];
*v2032 = v2027;
}
uint32_t const v2033 = 33;
uint32_t const v2034 = v2033 + v1910;
bool const v2035 = v2034 < v2021;
if(v2035) {
uint32_t const v2036 = v1911 + v119;
uint32_t const v2037 = uint32_t(v2036);
threadgroup float * const v2038 = &(*v185)[v2037];
float const v2039 = *v2038;
float const v2040 = v2039 * v1901;
half const v2041 = half(v2040);
uint32_t const v2042 = 64;
uint32_t const v2043 = v1891 * v2042;
uint32_t const v2044 = uint32_t(v2034);
uint32_t const v2045 = v2043 + v2044;
device half * const v2046 = &v4[v2045];
*v2046 = v2041;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v195, reinterpret_cast<threadgroup float *>(v1906), v1905);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1912) {
uint32_t const v2047 = v1905 + v1910;
uint32_t const v2048 = 64;
bool const v2049 = v2047 < v2048;
if(v2049) {
uint32_t const v2050 = uint32_t(v1911);
threadgroup float * const v2051 = &(*v185)[v2050];
float const v2052 = *v2051;
float const v2053 = v2052 * v1901;
half const v2054 = half(v2053);
uint32_t const v2055 = 64;
uint32_t const v2056 = v1891 * v2055;
uint32_t const v2057 = uint32_t(v2047);
uint32_t const v2058 = v2056 + v2057;
device half * const v2059 = &v4[v2058];
*v2059 = v2054;
}
uint32_t const v2060 = 41;
uint32_t const v2061 = v2060 + v1910;
bool const v2062 = v2061 < v2048;
if(v2062) {
uint32_t const v2063 = v1911 + v119;
uint32_t const v2064 = uint32_t(v2063);
threadgroup float * const v2065 = &(*v185)[v2064];
float const v2066 = *v2065;
float const v2067 = v2066 * v1901;
half const v2068 = half(v2067);
uint32_t const v2069 = 64;
uint32_t const v2070 = v1891 * v2069;
uint32_t const v2071 = uint32_t(v2061);
uint32_t const v2072 = v2070 + v2071;
device half * const v2073 = &v4[v2072];
*v2073 = v2068;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v196, reinterpret_cast<threadgroup float *>(v1906), v1905);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1912) {
uint32_t const v2074 = 48;
uint32_t const v2075 = v2074 + v1910;
uint32_t const v2076 = 64;
bool const v2077 = v2075 < v2076;
if(v2077) {
uint32_t const v2078 = uint32_t(v1911);
threadgroup float * const v2079 = &(*v185)[v2078];
float const v2080 = *v2079;
float const v2081 = v2080 * v1901;
half const v2082 = half(v2081);
uint32_t const v2083 = 64;
uint32_t const v2084 = v1891 * v2083;
uint32_t const v2085 = uint32_t(v2075);
uint32_t const v2086 = v2084 + v2085;
device half * const v2087 = &v4[v2086];
*v2087 = v2082;
}
uint32_t const v2088 = 49;
uint32_t const v2089 = v2088 + v1910;
bool const v2090 = v2089 < v2076;
if(v2090) {
uint32_t const v2091 = v1911 + v119;
uint32_t const v2092 = uint32_t(v2091);
threadgroup float * const v2093 = &(*v185)[v2092];
float const v2094 = *v2093;
float const v2095 = v2094 * v1901;
half const v2096 = half(v2095);
uint32_t const v2097 = 64;
uint32_t const v2098 = v1891 * v2097;
uint32_t const v2099 = uint32_t(v2089);
uint32_t const v2100 = v2098 + v2099;
device half * const v2101 = &v4[v2100];
*v2101 = v2096;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v197, reinterpret_cast<threadgroup float *>(v1906), v1905);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1912) {
uint32_t const v2102 = 56;
uint32_t const v2103 = v2102 + v1910;
uint32_t const v2104 = 64;
bool const v2105 = v2103 < v2104;
if(v2105) {
uint32_t const v2106 = uint32_t(v1911);
threadgroup float * const v2107 = &(*v185)[v2106];
float const v2108 = *v2107;
float const v2109 = v2108 * v1901;
half const v2110 = half(v2109);
uint32_t const v2111 = 64;
uint32_t const v2112 = v1891 * v2111;
uint32_t const v2113 = uint32_t(v2103);
uint32_t const v2114 = v2112 + v2113;
device half * const v2115 = &v4[v2114];
*v2115 = v2110;
}
uint32_t const v2116 = 57;
uint32_t const v2117 = v2116 + v1910;
bool const v2118 = v2117 < v2104;
if(v2118) {
uint32_t const v2119 = v1911 + v119;
uint32_t const v2120 = uint32_t(v2119);
threadgroup float * const v2121 = &(*v185)[v2120];
float const v2122 = *v2121;
float const v2123 = v2122 * v1901;
half const v2124 = half(v2123);
uint32_t const v2125 = 64;
uint32_t const v2126 = v1891 * v2125;
uint32_t const v2127 = uint32_t(v2117);
uint32_t const v2128 = v2126 + v2127;
device half * const v2129 = &v4[v2128];
*v2129 = v2124;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
return;
}
