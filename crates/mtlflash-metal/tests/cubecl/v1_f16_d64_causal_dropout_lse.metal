// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent
// call: kernel=v1 t=f16 b=2 h=2 lq=70 d=64 causal=br dropout=0.3 seed=7 lse=1; 2 3 2; c0080000600400001000000001000000c0080000600400001000000001000000c0080000600400001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f6edbb63f00000000baffffff00000000000000000000000046000000460000000200000001000000070000000000000000000000cccccc4c80110000801100008011000000460000180100000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=37 lk=100 d=64 causal=br nan=hidden dropout=0.5 seed=18446744073709551615 lse=1; 2 2 1; 000000005002000010000000010000000000000040060000100000000100000000000000400600001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000004000000000dbffffff3f0000003f0000000000000025000000640000000200000001000000ffffffffffffffff0000000000000080a0040000800c0000800c0000801200004a0000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=70 d=64 causal=br nan=seen dropout=0.9 seed=4294967296 lse=1; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000204100000000baffffff00000000000000000000000046000000460000000100000001000000000000000100000000000000666666e660040000600400006004000080110000460000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=70 d=64 causal=br nan=inf dropout=0.5 seed=1 lse=1; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000004000000000baffffff000000000000000000000000460000004600000001000000010000000100000000000000000000000000008060040000600400006004000080110000460000000400000004000000010000000400000000000000

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
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
alignas(16) threadgroup char v14[17072];
constant uint32_t const* const dynamic_meta_v15 = reinterpret_cast<constant uint32_t const*>(v10 + 1);
constant info_st& info_v16 = *v10;
uint32_t const v17 = 0;
uint32_t const v18 = info_v16.scalars_u32[0];
uint32_t const v19 = info_v16.scalars_u32[1];
uint32_t const v20 = info_v16.scalars_u32[2];
uint32_t const v21 = info_v16.scalars_u32[3];
int32_t const v22 = info_v16.scalars_i32[1];
float const v23 = info_v16.scalars_f32[0];
uint32_t const v24 = info_v16.scalars_usize[0];
uint32_t const v25 = info_v16.scalars_usize[1];
uint32_t const v26 = info_v16.scalars_usize[2];
uint32_t const v27 = info_v16.scalars_usize[4];
uint32_t const v28 = info_v16.scalars_usize[5];
uint32_t const v29 = info_v16.scalars_usize[6];
uint32_t const v30 = info_v16.scalars_usize[8];
uint32_t const v31 = info_v16.scalars_usize[9];
uint32_t const v32 = info_v16.scalars_usize[10];
uint32_t const v33 = info_v16.scalars_u32[4];
uint32_t const v34 = info_v16.scalars_u32[5];
uint32_t const v35 = info_v16.scalars_u32[6];
uint32_t const v36 = info_v16.scalars_u32[7];
float const v37 = info_v16.scalars_f32[2];
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
uint32_t const v48 = v41 * v24;
uint32_t const v49 = v44 * v25;
uint32_t const v50 = v48 + v49;
uint32_t const v51 = v41 * v27;
uint32_t const v52 = uint32_t(v40);
uint32_t const v53 = v52 * v28;
uint32_t const v54 = v51 + v53;
uint32_t const v55 = v41 * v30;
uint32_t const v56 = v52 * v31;
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
threadgroup array<half_4, 1152> * const v70 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v14[0]);
threadgroup array<float, 1280> * const v71 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[9216]);
threadgroup array<half_4, 320> * const v72 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v14[14336]);
uint32_t const v73 = 1;
threadgroup array<uint32_t, 8> * const v74 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[17040]);
uint32_t const v75 = 8;
simdgroup_float8x8 v76_store; thread simdgroup_float8x8 * v76 = &v76_store;float const v77 = 0;
*v76 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v78_store; thread simdgroup_float8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v80_store; thread simdgroup_float8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v81_store; thread simdgroup_float8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v82_store; thread simdgroup_float8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v83_store; thread simdgroup_float8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_float8x8 v84_store; thread simdgroup_float8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v85_store; thread simdgroup_half8x8 * v85 = &v85_store;half const v86 = 0;
*v85 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v87_store; thread simdgroup_half8x8 * v87 = &v87_store;*v87 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v88_store; thread simdgroup_half8x8 * v88 = &v88_store;*v88 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v89_store; thread simdgroup_half8x8 * v89 = &v89_store;*v89 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v90_store; thread simdgroup_half8x8 * v90 = &v90_store;*v90 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v91_store; thread simdgroup_half8x8 * v91 = &v91_store;*v91 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v92_store; thread simdgroup_half8x8 * v92 = &v92_store;*v92 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v93_store; thread simdgroup_half8x8 * v93 = &v93_store;*v93 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
simdgroup_half8x8 v94_store; thread simdgroup_half8x8 * v94 = &v94_store;*v94 = make_filled_simdgroup_matrix<half, 8, 8>(v86);
array<float, 1> v95_store = {};
thread array<float, 1> * v95 = &v95_store;array<float, 1> v96_store = {};
thread array<float, 1> * v96 = &v96_store;array<float, 1> v97_store = {};
thread array<float, 1> * v97 = &v97_store;thread float * const v98 = &(*v95)[v17];
float const v99 = -3.402823470e+38;
*v98 = v99;
thread float * const v100 = &(*v96)[v17];
*v100 = v77;
thread float * const v101 = &(*v97)[v17];
*v101 = v77;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v102 = 0;
uint32_t const v103 = 16;
uint32_t const v104 = thread_index_in_threadgroup_v12 / v103;
uint32_t const v105 = thread_index_in_threadgroup_v12 % v103;
uint32_t const v106 = v104 / v67;
uint32_t const v107 = v106 * v67;
uint32_t const v108 = v64 + v107;
uint32_t const v109 = v104 % v67;
uint32_t const v110 = v108 + v109;
half_4 const v111 = half_4{v86, v86, v86, v86};
half_4 v112_store;
thread half_4 * v112 = &v112_store;*v112 = v111;
bool const v113 = v110 < v18;
if(v113) {
uint32_t const v114 = uint32_t(v110);
uint32_t const v115 = v114 * v26;
uint32_t const v116 = v50 + v115;
uint32_t const v117 = 4;
uint32_t const v118 = v105 * v117;
half_4 v119_store;
thread half_4 * v119 = &v119_store;*v119 = v111;
uint32_t const v120 = 4294967295;
bool const v121 = v118 < v120;
if(v121) {
uint32_t const v122 = v118 / v117;
uint32_t const v123 = uint32_t(v122);
uint32_t const v124 = v116 + v123;
device half_4 const* const v125 = &v1[v124];
half_4 const v126 = *v125;
*v119 = v126;
}
half_4 const v127 = *v119;
*v112 = v127;
}
uint32_t const v128 = 18;
uint32_t const v129 = v104 * v128;
uint32_t const v130 = v129 + v105;
uint32_t const v131 = uint32_t(v130);
threadgroup half_4 * const v132 = &(*v70)[v131];
half_4 const v133 = *v112;
*v132 = v133;
uint32_t const v134 = 128;
uint32_t const v135 = thread_index_in_threadgroup_v12 + v134;
uint32_t const v136 = v135 / v103;
uint32_t const v137 = v135 % v103;
uint32_t const v138 = v136 / v67;
uint32_t const v139 = v138 * v67;
uint32_t const v140 = v64 + v139;
uint32_t const v141 = v136 % v67;
uint32_t const v142 = v140 + v141;
half_4 v143_store;
thread half_4 * v143 = &v143_store;*v143 = v111;
bool const v144 = v142 < v18;
if(v144) {
uint32_t const v145 = uint32_t(v142);
uint32_t const v146 = v145 * v26;
uint32_t const v147 = v50 + v146;
uint32_t const v148 = 4;
uint32_t const v149 = v137 * v148;
half_4 v150_store;
thread half_4 * v150 = &v150_store;*v150 = v111;
uint32_t const v151 = 4294967295;
bool const v152 = v149 < v151;
if(v152) {
uint32_t const v153 = v149 / v148;
uint32_t const v154 = uint32_t(v153);
uint32_t const v155 = v147 + v154;
device half_4 const* const v156 = &v1[v155];
half_4 const v157 = *v156;
*v150 = v157;
}
half_4 const v158 = *v150;
*v143 = v158;
}
uint32_t const v159 = v136 * v128;
uint32_t const v160 = v159 + v137;
uint32_t const v161 = uint32_t(v160);
threadgroup half_4 * const v162 = &(*v70)[v161];
half_4 const v163 = *v143;
*v162 = v163;
uint32_t const v164 = 256;
uint32_t const v165 = thread_index_in_threadgroup_v12 + v164;
uint32_t const v166 = v165 / v103;
uint32_t const v167 = v165 % v103;
uint32_t const v168 = v166 / v67;
uint32_t const v169 = v168 * v67;
uint32_t const v170 = v64 + v169;
uint32_t const v171 = v166 % v67;
uint32_t const v172 = v170 + v171;
half_4 v173_store;
thread half_4 * v173 = &v173_store;*v173 = v111;
bool const v174 = v172 < v18;
if(v174) {
uint32_t const v175 = uint32_t(v172);
uint32_t const v176 = v175 * v26;
uint32_t const v177 = v50 + v176;
uint32_t const v178 = 4;
uint32_t const v179 = v167 * v178;
half_4 v180_store;
thread half_4 * v180 = &v180_store;*v180 = v111;
uint32_t const v181 = 4294967295;
bool const v182 = v179 < v181;
if(v182) {
uint32_t const v183 = v179 / v178;
uint32_t const v184 = uint32_t(v183);
uint32_t const v185 = v177 + v184;
device half_4 const* const v186 = &v1[v185];
half_4 const v187 = *v186;
*v180 = v187;
}
half_4 const v188 = *v180;
*v173 = v188;
}
uint32_t const v189 = v166 * v128;
uint32_t const v190 = v189 + v167;
uint32_t const v191 = uint32_t(v190);
threadgroup half_4 * const v192 = &(*v70)[v191];
half_4 const v193 = *v173;
*v192 = v193;
uint32_t const v194 = 384;
uint32_t const v195 = thread_index_in_threadgroup_v12 + v194;
uint32_t const v196 = v195 / v103;
uint32_t const v197 = v195 % v103;
uint32_t const v198 = v196 / v67;
uint32_t const v199 = v198 * v67;
uint32_t const v200 = v64 + v199;
uint32_t const v201 = v196 % v67;
uint32_t const v202 = v200 + v201;
half_4 v203_store;
thread half_4 * v203 = &v203_store;*v203 = v111;
bool const v204 = v202 < v18;
if(v204) {
uint32_t const v205 = uint32_t(v202);
uint32_t const v206 = v205 * v26;
uint32_t const v207 = v50 + v206;
uint32_t const v208 = 4;
uint32_t const v209 = v197 * v208;
half_4 v210_store;
thread half_4 * v210 = &v210_store;*v210 = v111;
uint32_t const v211 = 4294967295;
bool const v212 = v209 < v211;
if(v212) {
uint32_t const v213 = v209 / v208;
uint32_t const v214 = uint32_t(v213);
uint32_t const v215 = v207 + v214;
device half_4 const* const v216 = &v1[v215];
half_4 const v217 = *v216;
*v210 = v217;
}
half_4 const v218 = *v210;
*v203 = v218;
}
uint32_t const v219 = v196 * v128;
uint32_t const v220 = v219 + v197;
uint32_t const v221 = uint32_t(v220);
threadgroup half_4 * const v222 = &(*v70)[v221];
half_4 const v223 = *v203;
*v222 = v223;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v224 = 4;
uint32_t const v225 = v66 / v224;
bool const v226 = v225 == v102;
if(v226) {
uint32_t const v227 = v66 % v224;
uint32_t const v228 = 144;
uint32_t const v229 = v227 * v228;
uint32_t const v230 = uint32_t(v229);
uint32_t const v231 = 72;
threadgroup half_4 * const v232 = &(*v70)[v230];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v232), v231, 0, false);
uint32_t const v233 = 2;
uint32_t const v234 = v229 + v233;
uint32_t const v235 = uint32_t(v234);
threadgroup half_4 * const v236 = &(*v70)[v235];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v236), v231, 0, false);
uint32_t const v237 = v229 + v224;
uint32_t const v238 = uint32_t(v237);
threadgroup half_4 * const v239 = &(*v70)[v238];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v239), v231, 0, false);
uint32_t const v240 = 6;
uint32_t const v241 = v229 + v240;
uint32_t const v242 = uint32_t(v241);
threadgroup half_4 * const v243 = &(*v70)[v242];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v243), v231, 0, false);
uint32_t const v244 = v229 + v67;
uint32_t const v245 = uint32_t(v244);
threadgroup half_4 * const v246 = &(*v70)[v245];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v246), v231, 0, false);
uint32_t const v247 = 10;
uint32_t const v248 = v229 + v247;
uint32_t const v249 = uint32_t(v248);
threadgroup half_4 * const v250 = &(*v70)[v249];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v250), v231, 0, false);
uint32_t const v251 = 12;
uint32_t const v252 = v229 + v251;
uint32_t const v253 = uint32_t(v252);
threadgroup half_4 * const v254 = &(*v70)[v253];
simdgroup_load(*v92, reinterpret_cast<threadgroup half *>(v254), v231, 0, false);
uint32_t const v255 = 14;
uint32_t const v256 = v229 + v255;
uint32_t const v257 = uint32_t(v256);
threadgroup half_4 * const v258 = &(*v70)[v257];
simdgroup_load(*v93, reinterpret_cast<threadgroup half *>(v258), v231, 0, false);
}
bool const v259 = thread_index_in_threadgroup_v12 < v67;
if(v259) {
uint32_t const v260 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v261 = &(*v74)[v260];
*v261 = v102;
}
uint32_t const v262 = v64 + v61;
uint32_t const v263 = min(v262, v18);
uint32_t const v264 = v263 - v59;
int32_t const v265 = int32_t(v19);
int32_t const v266 = 0;
int32_t const v267 = int32_t(v264);
int32_t const v268 = v267 + v22;
int32_t const v269 = 1;
int32_t const v270 = v268 + v269;
int32_t const v271 = min(v265, v270);
int32_t const v272 = int32_t(v64);
int32_t const v273 = v272 + v22;
int32_t const v274 = v273 + v269;
int32_t const v275 = min(v265, v274);
int32_t const v276 = max(v271, v266);
int32_t const v277 = max(v275, v266);
int32_t const v278 = min(v266, v265);
uint32_t const v279 = uint32_t(v278);
uint32_t const v280 = v279 / v61;
int32_t const v281 = 31;
int32_t const v282 = v276 + v281;
uint32_t const v283 = uint32_t(v282);
uint32_t const v284 = v283 / v61;
uint32_t const v285 = max(v284, v280);
uint32_t const v286 = v279 + v61;
uint32_t const v287 = v286 - v59;
uint32_t const v288 = v287 / v61;
uint32_t const v289 = uint32_t(v277);
uint32_t const v290 = v289 / v61;
uint32_t const v291 = min(v288, v285);
uint32_t const v292 = max(v290, v291);
uint32_t const v293 = min(v292, v285);
bool const v294 = v280 < v285;
if(v294) {
uint32_t const v295 = v19 - v59;
uint32_t const v296 = v280 * v61;
array<half_4, 4> v297_store = {};
thread array<half_4, 4> * v297 = &v297_store;uint32_t const v298 = 4;
array<half_4, 4> v299_store = {};
thread array<half_4, 4> * v299 = &v299_store;uint32_t const v300 = v296 + v104;
uint32_t const v301 = min(v300, v295);
uint32_t const v302 = uint32_t(v301);
uint32_t const v303 = v302 * v29;
uint32_t const v304 = v54 + v303;
uint32_t const v305 = v105 * v224;
half_4 v306_store;
thread half_4 * v306 = &v306_store;*v306 = v111;
uint32_t const v307 = 4294967295;
bool const v308 = v305 < v307;
if(v308) {
uint32_t const v309 = v305 / v224;
uint32_t const v310 = uint32_t(v309);
uint32_t const v311 = v304 + v310;
device half_4 const* const v312 = &v2[v311];
half_4 const v313 = *v312;
*v306 = v313;
}
thread half_4 * const v314 = &(*v297)[v17];
half_4 const v315 = *v306;
*v314 = v315;
uint32_t const v316 = v296 + v136;
uint32_t const v317 = min(v316, v295);
uint32_t const v318 = uint32_t(v317);
uint32_t const v319 = v318 * v29;
uint32_t const v320 = v54 + v319;
uint32_t const v321 = v137 * v224;
half_4 v322_store;
thread half_4 * v322 = &v322_store;*v322 = v111;
bool const v323 = v321 < v307;
if(v323) {
uint32_t const v324 = v321 / v224;
uint32_t const v325 = uint32_t(v324);
uint32_t const v326 = v320 + v325;
device half_4 const* const v327 = &v2[v326];
half_4 const v328 = *v327;
*v322 = v328;
}
thread half_4 * const v329 = &(*v297)[v73];
half_4 const v330 = *v322;
*v329 = v330;
uint32_t const v331 = v296 + v166;
uint32_t const v332 = min(v331, v295);
uint32_t const v333 = uint32_t(v332);
uint32_t const v334 = v333 * v29;
uint32_t const v335 = v54 + v334;
uint32_t const v336 = v167 * v224;
half_4 v337_store;
thread half_4 * v337 = &v337_store;*v337 = v111;
bool const v338 = v336 < v307;
if(v338) {
uint32_t const v339 = v336 / v224;
uint32_t const v340 = uint32_t(v339);
uint32_t const v341 = v335 + v340;
device half_4 const* const v342 = &v2[v341];
half_4 const v343 = *v342;
*v337 = v343;
}
uint32_t const v344 = 2;
thread half_4 * const v345 = &(*v297)[v344];
half_4 const v346 = *v337;
*v345 = v346;
uint32_t const v347 = v296 + v196;
uint32_t const v348 = min(v347, v295);
uint32_t const v349 = uint32_t(v348);
uint32_t const v350 = v349 * v29;
uint32_t const v351 = v54 + v350;
uint32_t const v352 = v197 * v224;
half_4 v353_store;
thread half_4 * v353 = &v353_store;*v353 = v111;
bool const v354 = v352 < v307;
if(v354) {
uint32_t const v355 = v352 / v224;
uint32_t const v356 = uint32_t(v355);
uint32_t const v357 = v351 + v356;
device half_4 const* const v358 = &v2[v357];
half_4 const v359 = *v358;
*v353 = v359;
}
uint32_t const v360 = 3;
thread half_4 * const v361 = &(*v297)[v360];
half_4 const v362 = *v353;
*v361 = v362;
uint32_t const v363 = v302 * v32;
uint32_t const v364 = v57 + v363;
half_4 v365_store;
thread half_4 * v365 = &v365_store;*v365 = v111;
if(v308) {
uint32_t const v366 = v305 / v224;
uint32_t const v367 = uint32_t(v366);
uint32_t const v368 = v364 + v367;
device half_4 const* const v369 = &v3[v368];
half_4 const v370 = *v369;
*v365 = v370;
}
thread half_4 * const v371 = &(*v299)[v17];
half_4 const v372 = *v365;
*v371 = v372;
uint32_t const v373 = v318 * v32;
uint32_t const v374 = v57 + v373;
half_4 v375_store;
thread half_4 * v375 = &v375_store;*v375 = v111;
if(v323) {
uint32_t const v376 = v321 / v224;
uint32_t const v377 = uint32_t(v376);
uint32_t const v378 = v374 + v377;
device half_4 const* const v379 = &v3[v378];
half_4 const v380 = *v379;
*v375 = v380;
}
thread half_4 * const v381 = &(*v299)[v73];
half_4 const v382 = *v375;
*v381 = v382;
uint32_t const v383 = v333 * v32;
uint32_t const v384 = v57 + v383;
half_4 v385_store;
thread half_4 * v385 = &v385_store;*v385 = v111;
if(v338) {
uint32_t const v386 = v336 / v224;
uint32_t const v387 = uint32_t(v386);
uint32_t const v388 = v384 + v387;
device half_4 const* const v389 = &v3[v388];
half_4 const v390 = *v389;
*v385 = v390;
}
thread half_4 * const v391 = &(*v299)[v344];
half_4 const v392 = *v385;
*v391 = v392;
uint32_t const v393 = v349 * v32;
uint32_t const v394 = v57 + v393;
half_4 v395_store;
thread half_4 * v395 = &v395_store;*v395 = v111;
if(v354) {
uint32_t const v396 = v352 / v224;
uint32_t const v397 = uint32_t(v396);
uint32_t const v398 = v394 + v397;
device half_4 const* const v399 = &v3[v398];
half_4 const v400 = *v399;
*v395 = v400;
}
thread half_4 * const v401 = &(*v299)[v360];
half_4 const v402 = *v395;
*v401 = v402;
bool const v403 = true;
for(uint32_t v404 = v280; v404 < v285; v404 += v59) {
uint32_t const v405 = v404 * v61;
bool const v406 = v404 >= v291;
bool const v407 = v404 < v293;
bool const v408 = v406 && v407;
uint32_t const v409 = 2;
uint32_t const v410 = v404 % v409;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v411 = *v314;
*v132 = v411;
half_4 const v412 = *v329;
*v162 = v412;
half_4 const v413 = *v345;
*v192 = v413;
half_4 const v414 = *v361;
*v222 = v414;
uint32_t const v415 = 576;
uint32_t const v416 = v415 + v129;
uint32_t const v417 = v416 + v105;
half_4 const v418 = *v371;
uint32_t const v419 = uint32_t(v417);
threadgroup half_4 * const v420 = &(*v70)[v419];
*v420 = v418;
uint32_t const v421 = v415 + v159;
uint32_t const v422 = v421 + v137;
half_4 const v423 = *v381;
uint32_t const v424 = uint32_t(v422);
threadgroup half_4 * const v425 = &(*v70)[v424];
*v425 = v423;
uint32_t const v426 = v415 + v189;
uint32_t const v427 = v426 + v167;
half_4 const v428 = *v391;
uint32_t const v429 = uint32_t(v427);
threadgroup half_4 * const v430 = &(*v70)[v429];
*v430 = v428;
uint32_t const v431 = v415 + v219;
uint32_t const v432 = v431 + v197;
half_4 const v433 = *v401;
uint32_t const v434 = uint32_t(v432);
threadgroup half_4 * const v435 = &(*v70)[v434];
*v435 = v433;
bool const v436 = !v408;
bool const v437 = false;
if(v436) {
half const v438 = v418.i_0;
float const v439 = float(v438);
uint32_t const v440 = reinterpret_cast<const thread uint32_t&>(v439);
uint32_t const v441 = 2139095040;
uint32_t const v442 = v440 & v441;
bool const v443 = v442 == v441;
half const v444 = v418.i_1;
float const v445 = float(v444);
uint32_t const v446 = reinterpret_cast<const thread uint32_t&>(v445);
uint32_t const v447 = v446 & v441;
bool const v448 = v447 == v441;
bool const v449 = v443 || v448;
half const v450 = v418.i_2;
float const v451 = float(v450);
uint32_t const v452 = reinterpret_cast<const thread uint32_t&>(v451);
uint32_t const v453 = v452 & v441;
bool const v454 = v453 == v441;
bool const v455 = v449 || v454;
half const v456 = v418.i_3;
float const v457 = float(v456);
uint32_t const v458 = reinterpret_cast<const thread uint32_t&>(v457);
uint32_t const v459 = v458 & v441;
bool const v460 = v459 == v441;
bool const v461 = v455 || v460;
half const v462 = v423.i_0;
float const v463 = float(v462);
uint32_t const v464 = reinterpret_cast<const thread uint32_t&>(v463);
uint32_t const v465 = v464 & v441;
bool const v466 = v465 == v441;
bool const v467 = v461 || v466;
half const v468 = v423.i_1;
float const v469 = float(v468);
uint32_t const v470 = reinterpret_cast<const thread uint32_t&>(v469);
uint32_t const v471 = v470 & v441;
bool const v472 = v471 == v441;
bool const v473 = v467 || v472;
half const v474 = v423.i_2;
float const v475 = float(v474);
uint32_t const v476 = reinterpret_cast<const thread uint32_t&>(v475);
uint32_t const v477 = v476 & v441;
bool const v478 = v477 == v441;
bool const v479 = v473 || v478;
half const v480 = v423.i_3;
float const v481 = float(v480);
uint32_t const v482 = reinterpret_cast<const thread uint32_t&>(v481);
uint32_t const v483 = v482 & v441;
bool const v484 = v483 == v441;
bool const v485 = v479 || v484;
half const v486 = v428.i_0;
float const v487 = float(v486);
uint32_t const v488 = reinterpret_cast<const thread uint32_t&>(v487);
uint32_t const v489 = v488 & v441;
bool const v490 = v489 == v441;
bool const v491 = v485 || v490;
half const v492 = v428.i_1;
float const v493 = float(v492);
uint32_t const v494 = reinterpret_cast<const thread uint32_t&>(v493);
uint32_t const v495 = v494 & v441;
bool const v496 = v495 == v441;
bool const v497 = v491 || v496;
half const v498 = v428.i_2;
float const v499 = float(v498);
uint32_t const v500 = reinterpret_cast<const thread uint32_t&>(v499);
uint32_t const v501 = v500 & v441;
bool const v502 = v501 == v441;
bool const v503 = v497 || v502;
half const v504 = v428.i_3;
float const v505 = float(v504);
uint32_t const v506 = reinterpret_cast<const thread uint32_t&>(v505);
uint32_t const v507 = v506 & v441;
bool const v508 = v507 == v441;
bool const v509 = v503 || v508;
half const v510 = v433.i_0;
float const v511 = float(v510);
uint32_t const v512 = reinterpret_cast<const thread uint32_t&>(v511);
uint32_t const v513 = v512 & v441;
bool const v514 = v513 == v441;
bool const v515 = v509 || v514;
half const v516 = v433.i_1;
float const v517 = float(v516);
uint32_t const v518 = reinterpret_cast<const thread uint32_t&>(v517);
uint32_t const v519 = v518 & v441;
bool const v520 = v519 == v441;
bool const v521 = v515 || v520;
half const v522 = v433.i_2;
float const v523 = float(v522);
uint32_t const v524 = reinterpret_cast<const thread uint32_t&>(v523);
uint32_t const v525 = v524 & v441;
bool const v526 = v525 == v441;
bool const v527 = v521 || v526;
half const v528 = v433.i_3;
float const v529 = float(v528);
uint32_t const v530 = reinterpret_cast<const thread uint32_t&>(v529);
uint32_t const v531 = v530 & v441;
bool const v532 = v531 == v441;
bool const v533 = v527 || v532;
bool const v534 = simd_any(v533);;
bool const v535 = thread_index_in_simdgroup_v11 == v102;
if(v535) {
uint32_t const v536 = v534 ? v59 : v102;
uint32_t const v537 = v410 * v224;
uint32_t const v538 = v537 + v66;
uint32_t const v539 = uint32_t(v538);
threadgroup uint32_t * const v540 = &(*v74)[v539];
*v540 = v536;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v541 = v404 + v59;
uint32_t const v542 = v541 * v61;
uint32_t const v543 = v542 + v104;
uint32_t const v544 = min(v543, v295);
uint32_t const v545 = uint32_t(v544);
uint32_t const v546 = v545 * v29;
uint32_t const v547 = v54 + v546;
half_4 v548_store;
thread half_4 * v548 = &v548_store;*v548 = v111;
if(v308) {
uint32_t const v549 = v305 / v224;
uint32_t const v550 = uint32_t(v549);
uint32_t const v551 = v547 + v550;
device half_4 const* const v552 = &v2[v551];
half_4 const v553 = *v552;
*v548 = v553;
}
half_4 const v554 = *v548;
*v314 = v554;
uint32_t const v555 = v542 + v136;
uint32_t const v556 = min(v555, v295);
uint32_t const v557 = uint32_t(v556);
uint32_t const v558 = v557 * v29;
uint32_t const v559 = v54 + v558;
half_4 v560_store;
thread half_4 * v560 = &v560_store;*v560 = v111;
if(v323) {
uint32_t const v561 = v321 / v224;
uint32_t const v562 = uint32_t(v561);
uint32_t const v563 = v559 + v562;
device half_4 const* const v564 = &v2[v563];
half_4 const v565 = *v564;
*v560 = v565;
}
half_4 const v566 = *v560;
*v329 = v566;
uint32_t const v567 = v542 + v166;
uint32_t const v568 = min(v567, v295);
uint32_t const v569 = uint32_t(v568);
uint32_t const v570 = v569 * v29;
uint32_t const v571 = v54 + v570;
half_4 v572_store;
thread half_4 * v572 = &v572_store;*v572 = v111;
if(v338) {
uint32_t const v573 = v336 / v224;
uint32_t const v574 = uint32_t(v573);
uint32_t const v575 = v571 + v574;
device half_4 const* const v576 = &v2[v575];
half_4 const v577 = *v576;
*v572 = v577;
}
half_4 const v578 = *v572;
*v345 = v578;
uint32_t const v579 = v542 + v196;
uint32_t const v580 = min(v579, v295);
uint32_t const v581 = uint32_t(v580);
uint32_t const v582 = v581 * v29;
uint32_t const v583 = v54 + v582;
half_4 v584_store;
thread half_4 * v584 = &v584_store;*v584 = v111;
if(v354) {
uint32_t const v585 = v352 / v224;
uint32_t const v586 = uint32_t(v585);
uint32_t const v587 = v583 + v586;
device half_4 const* const v588 = &v2[v587];
half_4 const v589 = *v588;
*v584 = v589;
}
half_4 const v590 = *v584;
*v361 = v590;
uint32_t const v591 = v545 * v32;
uint32_t const v592 = v57 + v591;
half_4 v593_store;
thread half_4 * v593 = &v593_store;*v593 = v111;
if(v308) {
uint32_t const v594 = v305 / v224;
uint32_t const v595 = uint32_t(v594);
uint32_t const v596 = v592 + v595;
device half_4 const* const v597 = &v3[v596];
half_4 const v598 = *v597;
*v593 = v598;
}
half_4 const v599 = *v593;
*v371 = v599;
uint32_t const v600 = v557 * v32;
uint32_t const v601 = v57 + v600;
half_4 v602_store;
thread half_4 * v602 = &v602_store;*v602 = v111;
if(v323) {
uint32_t const v603 = v321 / v224;
uint32_t const v604 = uint32_t(v603);
uint32_t const v605 = v601 + v604;
device half_4 const* const v606 = &v3[v605];
half_4 const v607 = *v606;
*v602 = v607;
}
half_4 const v608 = *v602;
*v381 = v608;
uint32_t const v609 = v569 * v32;
uint32_t const v610 = v57 + v609;
half_4 v611_store;
thread half_4 * v611 = &v611_store;*v611 = v111;
if(v338) {
uint32_t const v612 = v336 / v224;
uint32_t const v613 = uint32_t(v612);
uint32_t const v614 = v610 + v613;
device half_4 const* const v615 = &v3[v614];
half_4 const v616 = *v615;
*v611 = v616;
}
half_4 const v617 = *v611;
*v391 = v617;
uint32_t const v618 = v581 * v32;
uint32_t const v619 = v57 + v618;
half_4 v620_store;
thread half_4 * v620 = &v620_store;*v620 = v111;
if(v354) {
uint32_t const v621 = v352 / v224;
uint32_t const v622 = uint32_t(v621);
uint32_t const v623 = v619 + v622;
device half_4 const* const v624 = &v3[v623];
half_4 const v625 = *v624;
*v620 = v625;
}
half_4 const v626 = *v620;
*v401 = v626;
bool v627_store;
thread bool * v627 = &v627_store;*v627 = v437;
bool const v628 = *v627;
bool v629_store;
thread bool * v629 = &v629_store;if(v628) {
*v629 = v403;
}
 else {
uint32_t const v630 = v410 * v224;
uint32_t const v631 = uint32_t(v630);
threadgroup uint32_t * const v632 = &(*v74)[v631];
uint32_t const v633 = *v632;
bool const v634 = v633 != v102;
*v629 = v634;
}
bool const v635 = *v629;
*v627 = v635;
bool const v636 = *v627;
bool v637_store;
thread bool * v637 = &v637_store;if(v636) {
*v637 = v403;
}
 else {
uint32_t const v638 = v410 * v224;
uint32_t const v639 = v638 + v59;
uint32_t const v640 = uint32_t(v639);
threadgroup uint32_t * const v641 = &(*v74)[v640];
uint32_t const v642 = *v641;
bool const v643 = v642 != v102;
*v637 = v643;
}
bool const v644 = *v637;
*v627 = v644;
bool const v645 = *v627;
bool v646_store;
thread bool * v646 = &v646_store;if(v645) {
*v646 = v403;
}
 else {
uint32_t const v647 = v410 * v224;
uint32_t const v648 = v647 + v409;
uint32_t const v649 = uint32_t(v648);
threadgroup uint32_t * const v650 = &(*v74)[v649];
uint32_t const v651 = *v650;
bool const v652 = v651 != v102;
*v646 = v652;
}
bool const v653 = *v646;
*v627 = v653;
bool const v654 = *v627;
bool v655_store;
thread bool * v655 = &v655_store;if(v654) {
*v655 = v403;
}
 else {
uint32_t const v656 = v410 * v224;
uint32_t const v657 = 3;
uint32_t const v658 = v656 + v657;
uint32_t const v659 = uint32_t(v658);
threadgroup uint32_t * const v660 = &(*v74)[v659];
uint32_t const v661 = *v660;
bool const v662 = v661 != v102;
*v655 = v662;
}
bool const v663 = *v655;
*v627 = v663;
bool v664_store;
thread bool * v664 = &v664_store;if(v408) {
*v664 = v403;
}
 else {
*v664 = v437;
}
uint32_t const v665 = 320;
uint32_t const v666 = v66 * v665;
uint32_t const v667 = 80;
uint32_t const v668 = v66 * v667;
simdgroup_float8x8 v669_store; thread simdgroup_float8x8 * v669 = &v669_store;*v669 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v670_store; thread simdgroup_half8x8 * v670 = &v670_store;uint32_t const v671 = 72;
threadgroup half_4 * const v672 = &(*v70)[v17];
simdgroup_load(*v670, reinterpret_cast<threadgroup half *>(v672), v671, 0, true);
simdgroup_multiply_accumulate(*v669, *v85, *v670, *v669);
simdgroup_half8x8 v673_store; thread simdgroup_half8x8 * v673 = &v673_store;threadgroup half_4 * const v674 = &(*v70)[v344];
simdgroup_load(*v673, reinterpret_cast<threadgroup half *>(v674), v671, 0, true);
simdgroup_multiply_accumulate(*v669, *v87, *v673, *v669);
simdgroup_half8x8 v675_store; thread simdgroup_half8x8 * v675 = &v675_store;threadgroup half_4 * const v676 = &(*v70)[v298];
simdgroup_load(*v675, reinterpret_cast<threadgroup half *>(v676), v671, 0, true);
simdgroup_multiply_accumulate(*v669, *v88, *v675, *v669);
uint32_t const v677 = 6;
simdgroup_half8x8 v678_store; thread simdgroup_half8x8 * v678 = &v678_store;uint32_t const v679 = 6;
threadgroup half_4 * const v680 = &(*v70)[v679];
simdgroup_load(*v678, reinterpret_cast<threadgroup half *>(v680), v671, 0, true);
simdgroup_multiply_accumulate(*v669, *v89, *v678, *v669);
simdgroup_half8x8 v681_store; thread simdgroup_half8x8 * v681 = &v681_store;threadgroup half_4 * const v682 = &(*v70)[v75];
simdgroup_load(*v681, reinterpret_cast<threadgroup half *>(v682), v671, 0, true);
simdgroup_multiply_accumulate(*v669, *v90, *v681, *v669);
uint32_t const v683 = 10;
simdgroup_half8x8 v684_store; thread simdgroup_half8x8 * v684 = &v684_store;uint32_t const v685 = 10;
threadgroup half_4 * const v686 = &(*v70)[v685];
simdgroup_load(*v684, reinterpret_cast<threadgroup half *>(v686), v671, 0, true);
simdgroup_multiply_accumulate(*v669, *v91, *v684, *v669);
simdgroup_half8x8 v687_store; thread simdgroup_half8x8 * v687 = &v687_store;uint32_t const v688 = 12;
threadgroup half_4 * const v689 = &(*v70)[v688];
simdgroup_load(*v687, reinterpret_cast<threadgroup half *>(v689), v671, 0, true);
simdgroup_multiply_accumulate(*v669, *v92, *v687, *v669);
simdgroup_half8x8 v690_store; thread simdgroup_half8x8 * v690 = &v690_store;uint32_t const v691 = 14;
threadgroup half_4 * const v692 = &(*v70)[v691];
simdgroup_load(*v690, reinterpret_cast<threadgroup half *>(v692), v671, 0, true);
simdgroup_multiply_accumulate(*v669, *v93, *v690, *v669);
uint32_t const v693 = uint32_t(v666);
uint32_t const v694 = 40;
threadgroup float * const v695 = &(*v71)[v693];

simdgroup_store(*v669, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v696_store; thread simdgroup_float8x8 * v696 = &v696_store;*v696 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v697_store; thread simdgroup_half8x8 * v697 = &v697_store;uint32_t const v698 = 144;
uint32_t const v699 = 1008;
threadgroup half_4 * const v700 = &(*v70)[v698];
simdgroup_load(*v697, reinterpret_cast<threadgroup half *>(v700), v671, 0, true);
simdgroup_multiply_accumulate(*v696, *v85, *v697, *v696);
simdgroup_half8x8 v701_store; thread simdgroup_half8x8 * v701 = &v701_store;uint32_t const v702 = 146;
threadgroup half_4 * const v703 = &(*v70)[v702];
simdgroup_load(*v701, reinterpret_cast<threadgroup half *>(v703), v671, 0, true);
simdgroup_multiply_accumulate(*v696, *v87, *v701, *v696);
simdgroup_half8x8 v704_store; thread simdgroup_half8x8 * v704 = &v704_store;uint32_t const v705 = 148;
threadgroup half_4 * const v706 = &(*v70)[v705];
simdgroup_load(*v704, reinterpret_cast<threadgroup half *>(v706), v671, 0, true);
simdgroup_multiply_accumulate(*v696, *v88, *v704, *v696);
simdgroup_half8x8 v707_store; thread simdgroup_half8x8 * v707 = &v707_store;uint32_t const v708 = 150;
threadgroup half_4 * const v709 = &(*v70)[v708];
simdgroup_load(*v707, reinterpret_cast<threadgroup half *>(v709), v671, 0, true);
simdgroup_multiply_accumulate(*v696, *v89, *v707, *v696);
simdgroup_half8x8 v710_store; thread simdgroup_half8x8 * v710 = &v710_store;uint32_t const v711 = 152;
threadgroup half_4 * const v712 = &(*v70)[v711];
simdgroup_load(*v710, reinterpret_cast<threadgroup half *>(v712), v671, 0, true);
simdgroup_multiply_accumulate(*v696, *v90, *v710, *v696);
simdgroup_half8x8 v713_store; thread simdgroup_half8x8 * v713 = &v713_store;uint32_t const v714 = 154;
threadgroup half_4 * const v715 = &(*v70)[v714];
simdgroup_load(*v713, reinterpret_cast<threadgroup half *>(v715), v671, 0, true);
simdgroup_multiply_accumulate(*v696, *v91, *v713, *v696);
simdgroup_half8x8 v716_store; thread simdgroup_half8x8 * v716 = &v716_store;uint32_t const v717 = 156;
threadgroup half_4 * const v718 = &(*v70)[v717];
simdgroup_load(*v716, reinterpret_cast<threadgroup half *>(v718), v671, 0, true);
simdgroup_multiply_accumulate(*v696, *v92, *v716, *v696);
simdgroup_half8x8 v719_store; thread simdgroup_half8x8 * v719 = &v719_store;uint32_t const v720 = 158;
threadgroup half_4 * const v721 = &(*v70)[v720];
simdgroup_load(*v719, reinterpret_cast<threadgroup half *>(v721), v671, 0, true);
simdgroup_multiply_accumulate(*v696, *v93, *v719, *v696);
uint32_t const v722 = v666 + v67;
uint32_t const v723 = uint32_t(v722);
threadgroup float * const v724 = &(*v71)[v723];

simdgroup_store(*v696, reinterpret_cast<threadgroup float *>(v724), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v725_store; thread simdgroup_float8x8 * v725 = &v725_store;*v725 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v726_store; thread simdgroup_half8x8 * v726 = &v726_store;uint32_t const v727 = 288;
uint32_t const v728 = 864;
threadgroup half_4 * const v729 = &(*v70)[v727];
simdgroup_load(*v726, reinterpret_cast<threadgroup half *>(v729), v671, 0, true);
simdgroup_multiply_accumulate(*v725, *v85, *v726, *v725);
simdgroup_half8x8 v730_store; thread simdgroup_half8x8 * v730 = &v730_store;uint32_t const v731 = 290;
threadgroup half_4 * const v732 = &(*v70)[v731];
simdgroup_load(*v730, reinterpret_cast<threadgroup half *>(v732), v671, 0, true);
simdgroup_multiply_accumulate(*v725, *v87, *v730, *v725);
simdgroup_half8x8 v733_store; thread simdgroup_half8x8 * v733 = &v733_store;uint32_t const v734 = 292;
threadgroup half_4 * const v735 = &(*v70)[v734];
simdgroup_load(*v733, reinterpret_cast<threadgroup half *>(v735), v671, 0, true);
simdgroup_multiply_accumulate(*v725, *v88, *v733, *v725);
simdgroup_half8x8 v736_store; thread simdgroup_half8x8 * v736 = &v736_store;uint32_t const v737 = 294;
threadgroup half_4 * const v738 = &(*v70)[v737];
simdgroup_load(*v736, reinterpret_cast<threadgroup half *>(v738), v671, 0, true);
simdgroup_multiply_accumulate(*v725, *v89, *v736, *v725);
simdgroup_half8x8 v739_store; thread simdgroup_half8x8 * v739 = &v739_store;uint32_t const v740 = 296;
threadgroup half_4 * const v741 = &(*v70)[v740];
simdgroup_load(*v739, reinterpret_cast<threadgroup half *>(v741), v671, 0, true);
simdgroup_multiply_accumulate(*v725, *v90, *v739, *v725);
simdgroup_half8x8 v742_store; thread simdgroup_half8x8 * v742 = &v742_store;uint32_t const v743 = 298;
threadgroup half_4 * const v744 = &(*v70)[v743];
simdgroup_load(*v742, reinterpret_cast<threadgroup half *>(v744), v671, 0, true);
simdgroup_multiply_accumulate(*v725, *v91, *v742, *v725);
simdgroup_half8x8 v745_store; thread simdgroup_half8x8 * v745 = &v745_store;uint32_t const v746 = 300;
threadgroup half_4 * const v747 = &(*v70)[v746];
simdgroup_load(*v745, reinterpret_cast<threadgroup half *>(v747), v671, 0, true);
simdgroup_multiply_accumulate(*v725, *v92, *v745, *v725);
simdgroup_half8x8 v748_store; thread simdgroup_half8x8 * v748 = &v748_store;uint32_t const v749 = 302;
threadgroup half_4 * const v750 = &(*v70)[v749];
simdgroup_load(*v748, reinterpret_cast<threadgroup half *>(v750), v671, 0, true);
simdgroup_multiply_accumulate(*v725, *v93, *v748, *v725);
uint32_t const v751 = v666 + v103;
uint32_t const v752 = uint32_t(v751);
threadgroup float * const v753 = &(*v71)[v752];

simdgroup_store(*v725, reinterpret_cast<threadgroup float *>(v753), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v754_store; thread simdgroup_float8x8 * v754 = &v754_store;*v754 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
uint32_t const v755 = 24;
simdgroup_half8x8 v756_store; thread simdgroup_half8x8 * v756 = &v756_store;uint32_t const v757 = 432;
uint32_t const v758 = 720;
threadgroup half_4 * const v759 = &(*v70)[v757];
simdgroup_load(*v756, reinterpret_cast<threadgroup half *>(v759), v671, 0, true);
simdgroup_multiply_accumulate(*v754, *v85, *v756, *v754);
simdgroup_half8x8 v760_store; thread simdgroup_half8x8 * v760 = &v760_store;uint32_t const v761 = 434;
threadgroup half_4 * const v762 = &(*v70)[v761];
simdgroup_load(*v760, reinterpret_cast<threadgroup half *>(v762), v671, 0, true);
simdgroup_multiply_accumulate(*v754, *v87, *v760, *v754);
simdgroup_half8x8 v763_store; thread simdgroup_half8x8 * v763 = &v763_store;uint32_t const v764 = 436;
threadgroup half_4 * const v765 = &(*v70)[v764];
simdgroup_load(*v763, reinterpret_cast<threadgroup half *>(v765), v671, 0, true);
simdgroup_multiply_accumulate(*v754, *v88, *v763, *v754);
simdgroup_half8x8 v766_store; thread simdgroup_half8x8 * v766 = &v766_store;uint32_t const v767 = 438;
threadgroup half_4 * const v768 = &(*v70)[v767];
simdgroup_load(*v766, reinterpret_cast<threadgroup half *>(v768), v671, 0, true);
simdgroup_multiply_accumulate(*v754, *v89, *v766, *v754);
simdgroup_half8x8 v769_store; thread simdgroup_half8x8 * v769 = &v769_store;uint32_t const v770 = 440;
threadgroup half_4 * const v771 = &(*v70)[v770];
simdgroup_load(*v769, reinterpret_cast<threadgroup half *>(v771), v671, 0, true);
simdgroup_multiply_accumulate(*v754, *v90, *v769, *v754);
simdgroup_half8x8 v772_store; thread simdgroup_half8x8 * v772 = &v772_store;uint32_t const v773 = 442;
threadgroup half_4 * const v774 = &(*v70)[v773];
simdgroup_load(*v772, reinterpret_cast<threadgroup half *>(v774), v671, 0, true);
simdgroup_multiply_accumulate(*v754, *v91, *v772, *v754);
simdgroup_half8x8 v775_store; thread simdgroup_half8x8 * v775 = &v775_store;uint32_t const v776 = 444;
threadgroup half_4 * const v777 = &(*v70)[v776];
simdgroup_load(*v775, reinterpret_cast<threadgroup half *>(v777), v671, 0, true);
simdgroup_multiply_accumulate(*v754, *v92, *v775, *v754);
simdgroup_half8x8 v778_store; thread simdgroup_half8x8 * v778 = &v778_store;uint32_t const v779 = 446;
threadgroup half_4 * const v780 = &(*v70)[v779];
simdgroup_load(*v778, reinterpret_cast<threadgroup half *>(v780), v671, 0, true);
simdgroup_multiply_accumulate(*v754, *v93, *v778, *v754);
uint32_t const v781 = v666 + v755;
uint32_t const v782 = uint32_t(v781);
threadgroup float * const v783 = &(*v71)[v782];

simdgroup_store(*v754, reinterpret_cast<threadgroup float *>(v783), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v784 = v66 * v67;
uint32_t const v785 = v64 + v784;
uint32_t const v786 = v785 + v68;
array<float, 8> v787_store = {};
thread array<float, 8> * v787 = &v787_store;uint32_t const v788 = v69 * v67;
uint32_t const v789 = v405 + v788;
uint32_t const v790 = v68 * v694;
uint32_t const v791 = v666 + v790;
uint32_t const v792 = v791 + v788;
uint32_t const v793 = uint32_t(v792);
threadgroup float * const v794 = &(*v71)[v793];
float const v795 = *v794;
float v796_store;
thread float * v796 = &v796_store;*v796 = v99;
bool const v797 = *v664;
bool v798_store;
thread bool * v798 = &v798_store;if(v797) {
*v798 = v403;
}
 else {
int32_t const v799 = int32_t(v789);
int32_t const v800 = int32_t(v786);
int32_t const v801 = v799 - v800;
bool const v802 = v789 < v19;
bool const v803 = v801 <= v22;
bool const v804 = v802 && v803;
bool v805_store;
thread bool * v805 = &v805_store;if(v804) {
*v805 = v403;
}
 else {
*v805 = v437;
}
bool const v806 = *v805;
*v798 = v806;
}
bool const v807 = *v798;
if(v807) {
float const v808 = v795 * v23;
*v796 = v808;
}
thread float * const v809 = &(*v787)[v17];
float const v810 = *v796;
*v809 = v810;
float const v811 = max(v99, v810);
uint32_t const v812 = v788 + v59;
uint32_t const v813 = v405 + v812;
uint32_t const v814 = v791 + v812;
uint32_t const v815 = uint32_t(v814);
threadgroup float * const v816 = &(*v71)[v815];
float const v817 = *v816;
float v818_store;
thread float * v818 = &v818_store;*v818 = v99;
bool const v819 = *v664;
bool v820_store;
thread bool * v820 = &v820_store;if(v819) {
*v820 = v403;
}
 else {
int32_t const v821 = int32_t(v813);
int32_t const v822 = int32_t(v786);
int32_t const v823 = v821 - v822;
bool const v824 = v813 < v19;
bool const v825 = v823 <= v22;
bool const v826 = v824 && v825;
bool v827_store;
thread bool * v827 = &v827_store;if(v826) {
*v827 = v403;
}
 else {
*v827 = v437;
}
bool const v828 = *v827;
*v820 = v828;
}
bool const v829 = *v820;
if(v829) {
float const v830 = v817 * v23;
*v818 = v830;
}
thread float * const v831 = &(*v787)[v73];
float const v832 = *v818;
*v831 = v832;
float const v833 = max(v811, v832);
uint32_t const v834 = v788 + v409;
uint32_t const v835 = v405 + v834;
uint32_t const v836 = v791 + v834;
uint32_t const v837 = uint32_t(v836);
threadgroup float * const v838 = &(*v71)[v837];
float const v839 = *v838;
float v840_store;
thread float * v840 = &v840_store;*v840 = v99;
bool const v841 = *v664;
bool v842_store;
thread bool * v842 = &v842_store;if(v841) {
*v842 = v403;
}
 else {
int32_t const v843 = int32_t(v835);
int32_t const v844 = int32_t(v786);
int32_t const v845 = v843 - v844;
bool const v846 = v835 < v19;
bool const v847 = v845 <= v22;
bool const v848 = v846 && v847;
bool v849_store;
thread bool * v849 = &v849_store;if(v848) {
*v849 = v403;
}
 else {
*v849 = v437;
}
bool const v850 = *v849;
*v842 = v850;
}
bool const v851 = *v842;
if(v851) {
float const v852 = v839 * v23;
*v840 = v852;
}
thread float * const v853 = &(*v787)[v344];
float const v854 = *v840;
*v853 = v854;
float const v855 = max(v833, v854);
uint32_t const v856 = 3;
uint32_t const v857 = v788 + v856;
uint32_t const v858 = v405 + v857;
uint32_t const v859 = v791 + v857;
uint32_t const v860 = uint32_t(v859);
threadgroup float * const v861 = &(*v71)[v860];
float const v862 = *v861;
float v863_store;
thread float * v863 = &v863_store;*v863 = v99;
bool const v864 = *v664;
bool v865_store;
thread bool * v865 = &v865_store;if(v864) {
*v865 = v403;
}
 else {
int32_t const v866 = int32_t(v858);
int32_t const v867 = int32_t(v786);
int32_t const v868 = v866 - v867;
bool const v869 = v858 < v19;
bool const v870 = v868 <= v22;
bool const v871 = v869 && v870;
bool v872_store;
thread bool * v872 = &v872_store;if(v871) {
*v872 = v403;
}
 else {
*v872 = v437;
}
bool const v873 = *v872;
*v865 = v873;
}
bool const v874 = *v865;
if(v874) {
float const v875 = v862 * v23;
*v863 = v875;
}
thread float * const v876 = &(*v787)[v360];
float const v877 = *v863;
*v876 = v877;
float const v878 = max(v855, v877);
uint32_t const v879 = v788 + v224;
uint32_t const v880 = v405 + v879;
uint32_t const v881 = v791 + v879;
uint32_t const v882 = uint32_t(v881);
threadgroup float * const v883 = &(*v71)[v882];
float const v884 = *v883;
float v885_store;
thread float * v885 = &v885_store;*v885 = v99;
bool const v886 = *v664;
bool v887_store;
thread bool * v887 = &v887_store;if(v886) {
*v887 = v403;
}
 else {
int32_t const v888 = int32_t(v880);
int32_t const v889 = int32_t(v786);
int32_t const v890 = v888 - v889;
bool const v891 = v880 < v19;
bool const v892 = v890 <= v22;
bool const v893 = v891 && v892;
bool v894_store;
thread bool * v894 = &v894_store;if(v893) {
*v894 = v403;
}
 else {
*v894 = v437;
}
bool const v895 = *v894;
*v887 = v895;
}
bool const v896 = *v887;
if(v896) {
float const v897 = v884 * v23;
*v885 = v897;
}
thread float * const v898 = &(*v787)[v298];
float const v899 = *v885;
*v898 = v899;
float const v900 = max(v878, v899);
uint32_t const v901 = 5;
uint32_t const v902 = v788 + v901;
uint32_t const v903 = v405 + v902;
uint32_t const v904 = v791 + v902;
uint32_t const v905 = uint32_t(v904);
threadgroup float * const v906 = &(*v71)[v905];
float const v907 = *v906;
float v908_store;
thread float * v908 = &v908_store;*v908 = v99;
bool const v909 = *v664;
bool v910_store;
thread bool * v910 = &v910_store;if(v909) {
*v910 = v403;
}
 else {
int32_t const v911 = int32_t(v903);
int32_t const v912 = int32_t(v786);
int32_t const v913 = v911 - v912;
bool const v914 = v903 < v19;
bool const v915 = v913 <= v22;
bool const v916 = v914 && v915;
bool v917_store;
thread bool * v917 = &v917_store;if(v916) {
*v917 = v403;
}
 else {
*v917 = v437;
}
bool const v918 = *v917;
*v910 = v918;
}
bool const v919 = *v910;
if(v919) {
float const v920 = v907 * v23;
*v908 = v920;
}
uint32_t const v921 = 5;
thread float * const v922 = &(*v787)[v921];
float const v923 = *v908;
*v922 = v923;
float const v924 = max(v900, v923);
uint32_t const v925 = v788 + v677;
uint32_t const v926 = v405 + v925;
uint32_t const v927 = v791 + v925;
uint32_t const v928 = uint32_t(v927);
threadgroup float * const v929 = &(*v71)[v928];
float const v930 = *v929;
float v931_store;
thread float * v931 = &v931_store;*v931 = v99;
bool const v932 = *v664;
bool v933_store;
thread bool * v933 = &v933_store;if(v932) {
*v933 = v403;
}
 else {
int32_t const v934 = int32_t(v926);
int32_t const v935 = int32_t(v786);
int32_t const v936 = v934 - v935;
bool const v937 = v926 < v19;
bool const v938 = v936 <= v22;
bool const v939 = v937 && v938;
bool v940_store;
thread bool * v940 = &v940_store;if(v939) {
*v940 = v403;
}
 else {
*v940 = v437;
}
bool const v941 = *v940;
*v933 = v941;
}
bool const v942 = *v933;
if(v942) {
float const v943 = v930 * v23;
*v931 = v943;
}
thread float * const v944 = &(*v787)[v679];
float const v945 = *v931;
*v944 = v945;
float const v946 = max(v924, v945);
uint32_t const v947 = 7;
uint32_t const v948 = v788 + v947;
uint32_t const v949 = v405 + v948;
uint32_t const v950 = v791 + v948;
uint32_t const v951 = uint32_t(v950);
threadgroup float * const v952 = &(*v71)[v951];
float const v953 = *v952;
float v954_store;
thread float * v954 = &v954_store;*v954 = v99;
bool const v955 = *v664;
bool v956_store;
thread bool * v956 = &v956_store;if(v955) {
*v956 = v403;
}
 else {
int32_t const v957 = int32_t(v949);
int32_t const v958 = int32_t(v786);
int32_t const v959 = v957 - v958;
bool const v960 = v949 < v19;
bool const v961 = v959 <= v22;
bool const v962 = v960 && v961;
bool v963_store;
thread bool * v963 = &v963_store;if(v962) {
*v963 = v403;
}
 else {
*v963 = v437;
}
bool const v964 = *v963;
*v956 = v964;
}
bool const v965 = *v956;
if(v965) {
float const v966 = v953 * v23;
*v954 = v966;
}
uint32_t const v967 = 7;
thread float * const v968 = &(*v787)[v967];
float const v969 = *v954;
*v968 = v969;
float const v970 = max(v946, v969);
float const v971 = simd_shuffle_xor(v970, v67);;
float const v972 = max(v970, v971);
float const v973 = simd_shuffle_xor(v972, v103);;
float const v974 = max(v972, v973);
float const v975 = *v98;
float const v976 = 5.54517698;
float const v977 = v975 + v976;
bool const v978 = v974 > v977;
float const v979 = v978 ? v974 : v975;
float const v980 = v975 - v979;
float const v981 = exp(v980);bool const v982 = v979 != v975;
bool v983_store;
thread bool * v983 = &v983_store;if(v982) {
bool const v984 = v975 != v99;
*v983 = v984;
}
 else {
*v983 = v437;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v985 = *v983;
bool const v986 = simd_any(v985);;
if(v986) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v987 = v69 * v409;
uint32_t const v988 = v791 + v987;
uint32_t const v989 = uint32_t(v988);
threadgroup float * const v990 = &(*v71)[v989];
float const v991 = *v990;
float const v992 = v991 * v981;
*v990 = v992;
uint32_t const v993 = v988 + v59;
uint32_t const v994 = uint32_t(v993);
threadgroup float * const v995 = &(*v71)[v994];
float const v996 = *v995;
float const v997 = v996 * v981;
*v995 = v997;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v998 = *v990;
float const v999 = v998 * v981;
*v990 = v999;
float const v1000 = *v995;
float const v1001 = v1000 * v981;
*v995 = v1001;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1002 = *v990;
float const v1003 = v1002 * v981;
*v990 = v1003;
float const v1004 = *v995;
float const v1005 = v1004 * v981;
*v995 = v1005;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1006 = *v990;
float const v1007 = v1006 * v981;
*v990 = v1007;
float const v1008 = *v995;
float const v1009 = v1008 * v981;
*v995 = v1009;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1010 = *v990;
float const v1011 = v1010 * v981;
*v990 = v1011;
float const v1012 = *v995;
float const v1013 = v1012 * v981;
*v995 = v1013;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1014 = *v990;
float const v1015 = v1014 * v981;
*v990 = v1015;
float const v1016 = *v995;
float const v1017 = v1016 * v981;
*v995 = v1017;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1018 = *v990;
float const v1019 = v1018 * v981;
*v990 = v1019;
float const v1020 = *v995;
float const v1021 = v1020 * v981;
*v995 = v1021;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1022 = *v990;
float const v1023 = v1022 * v981;
*v990 = v1023;
float const v1024 = *v995;
float const v1025 = v1024 * v981;
*v995 = v1025;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v98 = v979;
uint32_t const v1026 = v789 / v224;
uint32_t const v1027 = v35 + v38;
uint32_t const v1028 = 3528531795;
uint64_t const v1029 = 32;
uint64_t const v1030 = uint64_t(v1026);
uint64_t const v1031 = 3528531795;
uint64_t const v1032 = v1030 * v1031;
uint64_t const v1033 = v1032 >> v1029;
uint32_t const v1034 = uint32_t(v1033);
uint32_t const v1035 = v1026 * v1028;
uint32_t const v1036 = 3449720151;
uint64_t const v1037 = uint64_t(v39);
uint64_t const v1038 = 3449720151;
uint64_t const v1039 = v1037 * v1038;
uint64_t const v1040 = v1039 >> v1029;
uint32_t const v1041 = uint32_t(v1040);
uint32_t const v1042 = v39 * v1036;
uint32_t const v1043 = v1041 ^ v786;
uint32_t const v1044 = v1043 ^ v33;
uint32_t const v1045 = v1034 ^ v1027;
uint32_t const v1046 = v1045 ^ v34;
uint32_t const v1047 = 2654435769;
uint32_t const v1048 = v33 + v1047;
uint32_t const v1049 = 3144134277;
uint32_t const v1050 = v34 + v1049;
uint64_t const v1051 = uint64_t(v1044);
uint64_t const v1052 = v1051 * v1031;
uint64_t const v1053 = v1052 >> v1029;
uint32_t const v1054 = uint32_t(v1053);
uint32_t const v1055 = v1044 * v1028;
uint64_t const v1056 = uint64_t(v1046);
uint64_t const v1057 = v1056 * v1038;
uint64_t const v1058 = v1057 >> v1029;
uint32_t const v1059 = uint32_t(v1058);
uint32_t const v1060 = v1046 * v1036;
uint32_t const v1061 = v1059 ^ v1042;
uint32_t const v1062 = v1061 ^ v1048;
uint32_t const v1063 = v1054 ^ v1035;
uint32_t const v1064 = v1063 ^ v1050;
uint32_t const v1065 = v1048 + v1047;
uint32_t const v1066 = v1050 + v1049;
uint64_t const v1067 = uint64_t(v1062);
uint64_t const v1068 = v1067 * v1031;
uint64_t const v1069 = v1068 >> v1029;
uint32_t const v1070 = uint32_t(v1069);
uint32_t const v1071 = v1062 * v1028;
uint64_t const v1072 = uint64_t(v1064);
uint64_t const v1073 = v1072 * v1038;
uint64_t const v1074 = v1073 >> v1029;
uint32_t const v1075 = uint32_t(v1074);
uint32_t const v1076 = v1064 * v1036;
uint32_t const v1077 = v1075 ^ v1060;
uint32_t const v1078 = v1077 ^ v1065;
uint32_t const v1079 = v1070 ^ v1055;
uint32_t const v1080 = v1079 ^ v1066;
uint32_t const v1081 = v1065 + v1047;
uint32_t const v1082 = v1066 + v1049;
uint64_t const v1083 = uint64_t(v1078);
uint64_t const v1084 = v1083 * v1031;
uint64_t const v1085 = v1084 >> v1029;
uint32_t const v1086 = uint32_t(v1085);
uint32_t const v1087 = v1078 * v1028;
uint64_t const v1088 = uint64_t(v1080);
uint64_t const v1089 = v1088 * v1038;
uint64_t const v1090 = v1089 >> v1029;
uint32_t const v1091 = uint32_t(v1090);
uint32_t const v1092 = v1080 * v1036;
uint32_t const v1093 = v1091 ^ v1076;
uint32_t const v1094 = v1093 ^ v1081;
uint32_t const v1095 = v1086 ^ v1071;
uint32_t const v1096 = v1095 ^ v1082;
uint32_t const v1097 = v1081 + v1047;
uint32_t const v1098 = v1082 + v1049;
uint64_t const v1099 = uint64_t(v1094);
uint64_t const v1100 = v1099 * v1031;
uint64_t const v1101 = v1100 >> v1029;
uint32_t const v1102 = uint32_t(v1101);
uint32_t const v1103 = v1094 * v1028;
uint64_t const v1104 = uint64_t(v1096);
uint64_t const v1105 = v1104 * v1038;
uint64_t const v1106 = v1105 >> v1029;
uint32_t const v1107 = uint32_t(v1106);
uint32_t const v1108 = v1096 * v1036;
uint32_t const v1109 = v1107 ^ v1092;
uint32_t const v1110 = v1109 ^ v1097;
uint32_t const v1111 = v1102 ^ v1087;
uint32_t const v1112 = v1111 ^ v1098;
uint32_t const v1113 = v1097 + v1047;
uint32_t const v1114 = v1098 + v1049;
uint64_t const v1115 = uint64_t(v1110);
uint64_t const v1116 = v1115 * v1031;
uint64_t const v1117 = v1116 >> v1029;
uint32_t const v1118 = uint32_t(v1117);
uint32_t const v1119 = v1110 * v1028;
uint64_t const v1120 = uint64_t(v1112);
uint64_t const v1121 = v1120 * v1038;
uint64_t const v1122 = v1121 >> v1029;
uint32_t const v1123 = uint32_t(v1122);
uint32_t const v1124 = v1112 * v1036;
uint32_t const v1125 = v1123 ^ v1108;
uint32_t const v1126 = v1125 ^ v1113;
uint32_t const v1127 = v1118 ^ v1103;
uint32_t const v1128 = v1127 ^ v1114;
uint32_t const v1129 = v1113 + v1047;
uint32_t const v1130 = v1114 + v1049;
uint64_t const v1131 = uint64_t(v1126);
uint64_t const v1132 = v1131 * v1031;
uint64_t const v1133 = v1132 >> v1029;
uint32_t const v1134 = uint32_t(v1133);
uint32_t const v1135 = v1126 * v1028;
uint64_t const v1136 = uint64_t(v1128);
uint64_t const v1137 = v1136 * v1038;
uint64_t const v1138 = v1137 >> v1029;
uint32_t const v1139 = uint32_t(v1138);
uint32_t const v1140 = v1128 * v1036;
uint32_t const v1141 = v1139 ^ v1124;
uint32_t const v1142 = v1141 ^ v1129;
uint32_t const v1143 = v1134 ^ v1119;
uint32_t const v1144 = v1143 ^ v1130;
uint32_t const v1145 = v1129 + v1047;
uint32_t const v1146 = v1130 + v1049;
uint64_t const v1147 = uint64_t(v1142);
uint64_t const v1148 = v1147 * v1031;
uint64_t const v1149 = v1148 >> v1029;
uint32_t const v1150 = uint32_t(v1149);
uint32_t const v1151 = v1142 * v1028;
uint64_t const v1152 = uint64_t(v1144);
uint64_t const v1153 = v1152 * v1038;
uint64_t const v1154 = v1153 >> v1029;
uint32_t const v1155 = uint32_t(v1154);
uint32_t const v1156 = v1144 * v1036;
uint32_t const v1157 = v1155 ^ v1140;
uint32_t const v1158 = v1157 ^ v1145;
uint32_t const v1159 = v1150 ^ v1135;
uint32_t const v1160 = v1159 ^ v1146;
uint32_t const v1161 = v1145 + v1047;
uint32_t const v1162 = v1146 + v1049;
uint64_t const v1163 = uint64_t(v1158);
uint64_t const v1164 = v1163 * v1031;
uint64_t const v1165 = v1164 >> v1029;
uint32_t const v1166 = uint32_t(v1165);
uint32_t const v1167 = v1158 * v1028;
uint64_t const v1168 = uint64_t(v1160);
uint64_t const v1169 = v1168 * v1038;
uint64_t const v1170 = v1169 >> v1029;
uint32_t const v1171 = uint32_t(v1170);
uint32_t const v1172 = v1160 * v1036;
uint32_t const v1173 = v1171 ^ v1156;
uint32_t const v1174 = v1173 ^ v1161;
uint32_t const v1175 = v1166 ^ v1151;
uint32_t const v1176 = v1175 ^ v1162;
uint32_t const v1177 = v1161 + v1047;
uint32_t const v1178 = v1162 + v1049;
uint64_t const v1179 = uint64_t(v1174);
uint64_t const v1180 = v1179 * v1031;
uint64_t const v1181 = v1180 >> v1029;
uint32_t const v1182 = uint32_t(v1181);
uint32_t const v1183 = v1174 * v1028;
uint64_t const v1184 = uint64_t(v1176);
uint64_t const v1185 = v1184 * v1038;
uint64_t const v1186 = v1185 >> v1029;
uint32_t const v1187 = uint32_t(v1186);
uint32_t const v1188 = v1176 * v1036;
uint32_t const v1189 = v1187 ^ v1172;
uint32_t const v1190 = v1189 ^ v1177;
uint32_t const v1191 = v1182 ^ v1167;
uint32_t const v1192 = v1191 ^ v1178;
bool const v1193 = v1190 >= v36;
uint32_t const v1194 = v1193 ? v59 : v102;
bool const v1195 = v1188 >= v36;
uint32_t const v1196 = v1195 ? v409 : v102;
uint32_t const v1197 = v1194 | v1196;
bool const v1198 = v1192 >= v36;
uint32_t const v1199 = v1198 ? v224 : v102;
uint32_t const v1200 = v1197 | v1199;
bool const v1201 = v1183 >= v36;
uint32_t const v1202 = v1201 ? v67 : v102;
uint32_t const v1203 = v1200 | v1202;
float const v1204 = *v809;
uint32_t const v1205 = reinterpret_cast<const thread uint32_t&>(v1204);
uint32_t const v1206 = 4286578687;
bool const v1207 = v1205 == v1206;
float const v1208 = v1204 - v979;
float const v1209 = exp(v1208);float const v1210 = v1207 ? v77 : v1209;
uint32_t const v1211 = reinterpret_cast<const thread uint32_t&>(v1210);
uint32_t const v1212 = v1203 & v59;
bool const v1213 = v1212 != v102;
bool v1214_store;
thread bool * v1214 = &v1214_store;if(v1213) {
*v1214 = v403;
}
 else {
bool const v1215 = v1211 == v102;
*v1214 = v1215;
}
bool const v1216 = *v1214;
bool v1217_store;
thread bool * v1217 = &v1217_store;if(v1216) {
*v1217 = v403;
}
 else {
uint32_t const v1218 = 2147483647;
uint32_t const v1219 = v1211 & v1218;
uint32_t const v1220 = 2139095040;
bool const v1221 = v1219 > v1220;
*v1217 = v1221;
}
bool const v1222 = *v1217;
uint32_t const v1223 = 2147483648;
uint32_t const v1224 = v1222 ? v1211 : v1223;
float const v1225 = reinterpret_cast<const thread float&>(v1224);
half const v1226 = half(v1225);
half_4 const v1227 = [&]{
half_4 tmp = v111;
tmp.i_0 = v1226;
return tmp;
}();
float const v1228 = *v831;
uint32_t const v1229 = reinterpret_cast<const thread uint32_t&>(v1228);
bool const v1230 = v1229 == v1206;
float const v1231 = v1228 - v979;
float const v1232 = exp(v1231);float const v1233 = v1230 ? v77 : v1232;
float const v1234 = v1210 + v1233;
uint32_t const v1235 = reinterpret_cast<const thread uint32_t&>(v1233);
uint32_t const v1236 = v1203 >> v59;
uint32_t const v1237 = v1236 & v59;
bool const v1238 = v1237 != v102;
bool v1239_store;
thread bool * v1239 = &v1239_store;if(v1238) {
*v1239 = v403;
}
 else {
bool const v1240 = v1235 == v102;
*v1239 = v1240;
}
bool const v1241 = *v1239;
bool v1242_store;
thread bool * v1242 = &v1242_store;if(v1241) {
*v1242 = v403;
}
 else {
uint32_t const v1243 = 2147483647;
uint32_t const v1244 = v1235 & v1243;
uint32_t const v1245 = 2139095040;
bool const v1246 = v1244 > v1245;
*v1242 = v1246;
}
bool const v1247 = *v1242;
uint32_t const v1248 = v1247 ? v1235 : v1223;
float const v1249 = reinterpret_cast<const thread float&>(v1248);
half const v1250 = half(v1249);
half_4 const v1251 = [&]{
half_4 tmp = v1227;
tmp.i_1 = v1250;
return tmp;
}();
float const v1252 = *v853;
uint32_t const v1253 = reinterpret_cast<const thread uint32_t&>(v1252);
bool const v1254 = v1253 == v1206;
float const v1255 = v1252 - v979;
float const v1256 = exp(v1255);float const v1257 = v1254 ? v77 : v1256;
float const v1258 = v1234 + v1257;
uint32_t const v1259 = reinterpret_cast<const thread uint32_t&>(v1257);
uint32_t const v1260 = v1203 >> v409;
uint32_t const v1261 = v1260 & v59;
bool const v1262 = v1261 != v102;
bool v1263_store;
thread bool * v1263 = &v1263_store;if(v1262) {
*v1263 = v403;
}
 else {
bool const v1264 = v1259 == v102;
*v1263 = v1264;
}
bool const v1265 = *v1263;
bool v1266_store;
thread bool * v1266 = &v1266_store;if(v1265) {
*v1266 = v403;
}
 else {
uint32_t const v1267 = 2147483647;
uint32_t const v1268 = v1259 & v1267;
uint32_t const v1269 = 2139095040;
bool const v1270 = v1268 > v1269;
*v1266 = v1270;
}
bool const v1271 = *v1266;
uint32_t const v1272 = v1271 ? v1259 : v1223;
float const v1273 = reinterpret_cast<const thread float&>(v1272);
half const v1274 = half(v1273);
half_4 const v1275 = [&]{
half_4 tmp = v1251;
tmp.i_2 = v1274;
return tmp;
}();
float const v1276 = *v876;
uint32_t const v1277 = reinterpret_cast<const thread uint32_t&>(v1276);
bool const v1278 = v1277 == v1206;
float const v1279 = v1276 - v979;
float const v1280 = exp(v1279);float const v1281 = v1278 ? v77 : v1280;
float const v1282 = v1258 + v1281;
uint32_t const v1283 = reinterpret_cast<const thread uint32_t&>(v1281);
uint32_t const v1284 = v1203 >> v856;
uint32_t const v1285 = v1284 & v59;
bool const v1286 = v1285 != v102;
bool v1287_store;
thread bool * v1287 = &v1287_store;if(v1286) {
*v1287 = v403;
}
 else {
bool const v1288 = v1283 == v102;
*v1287 = v1288;
}
bool const v1289 = *v1287;
bool v1290_store;
thread bool * v1290 = &v1290_store;if(v1289) {
*v1290 = v403;
}
 else {
uint32_t const v1291 = 2147483647;
uint32_t const v1292 = v1283 & v1291;
uint32_t const v1293 = 2139095040;
bool const v1294 = v1292 > v1293;
*v1290 = v1294;
}
bool const v1295 = *v1290;
uint32_t const v1296 = v1295 ? v1283 : v1223;
float const v1297 = reinterpret_cast<const thread float&>(v1296);
half const v1298 = half(v1297);
half_4 const v1299 = [&]{
half_4 tmp = v1275;
tmp.i_3 = v1298;
return tmp;
}();
uint32_t const v1300 = v68 * v683;
uint32_t const v1301 = v668 + v1300;
uint32_t const v1302 = v69 * v409;
uint32_t const v1303 = v1301 + v1302;
uint32_t const v1304 = uint32_t(v1303);
threadgroup half_4 * const v1305 = &(*v72)[v1304];
*v1305 = v1299;
uint32_t const v1306 = v1026 + v59;
uint64_t const v1307 = uint64_t(v1306);
uint64_t const v1308 = v1307 * v1031;
uint64_t const v1309 = v1308 >> v1029;
uint32_t const v1310 = uint32_t(v1309);
uint32_t const v1311 = v1306 * v1028;
uint32_t const v1312 = v1310 ^ v1027;
uint32_t const v1313 = v1312 ^ v34;
uint64_t const v1314 = uint64_t(v1313);
uint64_t const v1315 = v1314 * v1038;
uint64_t const v1316 = v1315 >> v1029;
uint32_t const v1317 = uint32_t(v1316);
uint32_t const v1318 = v1313 * v1036;
uint32_t const v1319 = v1317 ^ v1042;
uint32_t const v1320 = v1319 ^ v1048;
uint32_t const v1321 = v1054 ^ v1311;
uint32_t const v1322 = v1321 ^ v1050;
uint64_t const v1323 = uint64_t(v1320);
uint64_t const v1324 = v1323 * v1031;
uint64_t const v1325 = v1324 >> v1029;
uint32_t const v1326 = uint32_t(v1325);
uint32_t const v1327 = v1320 * v1028;
uint64_t const v1328 = uint64_t(v1322);
uint64_t const v1329 = v1328 * v1038;
uint64_t const v1330 = v1329 >> v1029;
uint32_t const v1331 = uint32_t(v1330);
uint32_t const v1332 = v1322 * v1036;
uint32_t const v1333 = v1331 ^ v1318;
uint32_t const v1334 = v1333 ^ v1065;
uint32_t const v1335 = v1326 ^ v1055;
uint32_t const v1336 = v1335 ^ v1066;
uint64_t const v1337 = uint64_t(v1334);
uint64_t const v1338 = v1337 * v1031;
uint64_t const v1339 = v1338 >> v1029;
uint32_t const v1340 = uint32_t(v1339);
uint32_t const v1341 = v1334 * v1028;
uint64_t const v1342 = uint64_t(v1336);
uint64_t const v1343 = v1342 * v1038;
uint64_t const v1344 = v1343 >> v1029;
uint32_t const v1345 = uint32_t(v1344);
uint32_t const v1346 = v1336 * v1036;
uint32_t const v1347 = v1345 ^ v1332;
uint32_t const v1348 = v1347 ^ v1081;
uint32_t const v1349 = v1340 ^ v1327;
uint32_t const v1350 = v1349 ^ v1082;
uint64_t const v1351 = uint64_t(v1348);
uint64_t const v1352 = v1351 * v1031;
uint64_t const v1353 = v1352 >> v1029;
uint32_t const v1354 = uint32_t(v1353);
uint32_t const v1355 = v1348 * v1028;
uint64_t const v1356 = uint64_t(v1350);
uint64_t const v1357 = v1356 * v1038;
uint64_t const v1358 = v1357 >> v1029;
uint32_t const v1359 = uint32_t(v1358);
uint32_t const v1360 = v1350 * v1036;
uint32_t const v1361 = v1359 ^ v1346;
uint32_t const v1362 = v1361 ^ v1097;
uint32_t const v1363 = v1354 ^ v1341;
uint32_t const v1364 = v1363 ^ v1098;
uint64_t const v1365 = uint64_t(v1362);
uint64_t const v1366 = v1365 * v1031;
uint64_t const v1367 = v1366 >> v1029;
uint32_t const v1368 = uint32_t(v1367);
uint32_t const v1369 = v1362 * v1028;
uint64_t const v1370 = uint64_t(v1364);
uint64_t const v1371 = v1370 * v1038;
uint64_t const v1372 = v1371 >> v1029;
uint32_t const v1373 = uint32_t(v1372);
uint32_t const v1374 = v1364 * v1036;
uint32_t const v1375 = v1373 ^ v1360;
uint32_t const v1376 = v1375 ^ v1113;
uint32_t const v1377 = v1368 ^ v1355;
uint32_t const v1378 = v1377 ^ v1114;
uint64_t const v1379 = uint64_t(v1376);
uint64_t const v1380 = v1379 * v1031;
uint64_t const v1381 = v1380 >> v1029;
uint32_t const v1382 = uint32_t(v1381);
uint32_t const v1383 = v1376 * v1028;
uint64_t const v1384 = uint64_t(v1378);
uint64_t const v1385 = v1384 * v1038;
uint64_t const v1386 = v1385 >> v1029;
uint32_t const v1387 = uint32_t(v1386);
uint32_t const v1388 = v1378 * v1036;
uint32_t const v1389 = v1387 ^ v1374;
uint32_t const v1390 = v1389 ^ v1129;
uint32_t const v1391 = v1382 ^ v1369;
uint32_t const v1392 = v1391 ^ v1130;
uint64_t const v1393 = uint64_t(v1390);
uint64_t const v1394 = v1393 * v1031;
uint64_t const v1395 = v1394 >> v1029;
uint32_t const v1396 = uint32_t(v1395);
uint32_t const v1397 = v1390 * v1028;
uint64_t const v1398 = uint64_t(v1392);
uint64_t const v1399 = v1398 * v1038;
uint64_t const v1400 = v1399 >> v1029;
uint32_t const v1401 = uint32_t(v1400);
uint32_t const v1402 = v1392 * v1036;
uint32_t const v1403 = v1401 ^ v1388;
uint32_t const v1404 = v1403 ^ v1145;
uint32_t const v1405 = v1396 ^ v1383;
uint32_t const v1406 = v1405 ^ v1146;
uint64_t const v1407 = uint64_t(v1404);
uint64_t const v1408 = v1407 * v1031;
uint64_t const v1409 = v1408 >> v1029;
uint32_t const v1410 = uint32_t(v1409);
uint32_t const v1411 = v1404 * v1028;
uint64_t const v1412 = uint64_t(v1406);
uint64_t const v1413 = v1412 * v1038;
uint64_t const v1414 = v1413 >> v1029;
uint32_t const v1415 = uint32_t(v1414);
uint32_t const v1416 = v1406 * v1036;
uint32_t const v1417 = v1415 ^ v1402;
uint32_t const v1418 = v1417 ^ v1161;
uint32_t const v1419 = v1410 ^ v1397;
uint32_t const v1420 = v1419 ^ v1162;
uint64_t const v1421 = uint64_t(v1418);
uint64_t const v1422 = v1421 * v1031;
uint64_t const v1423 = v1422 >> v1029;
uint32_t const v1424 = uint32_t(v1423);
uint32_t const v1425 = v1418 * v1028;
uint64_t const v1426 = uint64_t(v1420);
uint64_t const v1427 = v1426 * v1038;
uint64_t const v1428 = v1427 >> v1029;
uint32_t const v1429 = uint32_t(v1428);
uint32_t const v1430 = v1420 * v1036;
uint32_t const v1431 = v1429 ^ v1416;
uint32_t const v1432 = v1431 ^ v1177;
uint32_t const v1433 = v1424 ^ v1411;
uint32_t const v1434 = v1433 ^ v1178;
bool const v1435 = v1432 >= v36;
uint32_t const v1436 = v1435 ? v59 : v102;
bool const v1437 = v1430 >= v36;
uint32_t const v1438 = v1437 ? v409 : v102;
uint32_t const v1439 = v1436 | v1438;
bool const v1440 = v1434 >= v36;
uint32_t const v1441 = v1440 ? v224 : v102;
uint32_t const v1442 = v1439 | v1441;
bool const v1443 = v1425 >= v36;
uint32_t const v1444 = v1443 ? v67 : v102;
uint32_t const v1445 = v1442 | v1444;
float const v1446 = *v898;
uint32_t const v1447 = reinterpret_cast<const thread uint32_t&>(v1446);
bool const v1448 = v1447 == v1206;
float const v1449 = v1446 - v979;
float const v1450 = exp(v1449);float const v1451 = v1448 ? v77 : v1450;
float const v1452 = v1282 + v1451;
uint32_t const v1453 = reinterpret_cast<const thread uint32_t&>(v1451);
uint32_t const v1454 = v1445 & v59;
bool const v1455 = v1454 != v102;
bool v1456_store;
thread bool * v1456 = &v1456_store;if(v1455) {
*v1456 = v403;
}
 else {
bool const v1457 = v1453 == v102;
*v1456 = v1457;
}
bool const v1458 = *v1456;
bool v1459_store;
thread bool * v1459 = &v1459_store;if(v1458) {
*v1459 = v403;
}
 else {
uint32_t const v1460 = 2147483647;
uint32_t const v1461 = v1453 & v1460;
uint32_t const v1462 = 2139095040;
bool const v1463 = v1461 > v1462;
*v1459 = v1463;
}
bool const v1464 = *v1459;
uint32_t const v1465 = v1464 ? v1453 : v1223;
float const v1466 = reinterpret_cast<const thread float&>(v1465);
half const v1467 = half(v1466);
half_4 const v1468 = [&]{
half_4 tmp = v111;
tmp.i_0 = v1467;
return tmp;
}();
float const v1469 = *v922;
uint32_t const v1470 = reinterpret_cast<const thread uint32_t&>(v1469);
bool const v1471 = v1470 == v1206;
float const v1472 = v1469 - v979;
float const v1473 = exp(v1472);float const v1474 = v1471 ? v77 : v1473;
float const v1475 = v1452 + v1474;
uint32_t const v1476 = reinterpret_cast<const thread uint32_t&>(v1474);
uint32_t const v1477 = v1445 >> v59;
uint32_t const v1478 = v1477 & v59;
bool const v1479 = v1478 != v102;
bool v1480_store;
thread bool * v1480 = &v1480_store;if(v1479) {
*v1480 = v403;
}
 else {
bool const v1481 = v1476 == v102;
*v1480 = v1481;
}
bool const v1482 = *v1480;
bool v1483_store;
thread bool * v1483 = &v1483_store;if(v1482) {
*v1483 = v403;
}
 else {
uint32_t const v1484 = 2147483647;
uint32_t const v1485 = v1476 & v1484;
uint32_t const v1486 = 2139095040;
bool const v1487 = v1485 > v1486;
*v1483 = v1487;
}
bool const v1488 = *v1483;
uint32_t const v1489 = v1488 ? v1476 : v1223;
float const v1490 = reinterpret_cast<const thread float&>(v1489);
half const v1491 = half(v1490);
half_4 const v1492 = [&]{
half_4 tmp = v1468;
tmp.i_1 = v1491;
return tmp;
}();
float const v1493 = *v944;
uint32_t const v1494 = reinterpret_cast<const thread uint32_t&>(v1493);
bool const v1495 = v1494 == v1206;
float const v1496 = v1493 - v979;
float const v1497 = exp(v1496);float const v1498 = v1495 ? v77 : v1497;
float const v1499 = v1475 + v1498;
uint32_t const v1500 = reinterpret_cast<const thread uint32_t&>(v1498);
uint32_t const v1501 = v1445 >> v409;
uint32_t const v1502 = v1501 & v59;
bool const v1503 = v1502 != v102;
bool v1504_store;
thread bool * v1504 = &v1504_store;if(v1503) {
*v1504 = v403;
}
 else {
bool const v1505 = v1500 == v102;
*v1504 = v1505;
}
bool const v1506 = *v1504;
bool v1507_store;
thread bool * v1507 = &v1507_store;if(v1506) {
*v1507 = v403;
}
 else {
uint32_t const v1508 = 2147483647;
uint32_t const v1509 = v1500 & v1508;
uint32_t const v1510 = 2139095040;
bool const v1511 = v1509 > v1510;
*v1507 = v1511;
}
bool const v1512 = *v1507;
uint32_t const v1513 = v1512 ? v1500 : v1223;
float const v1514 = reinterpret_cast<const thread float&>(v1513);
half const v1515 = half(v1514);
half_4 const v1516 = [&]{
half_4 tmp = v1492;
tmp.i_2 = v1515;
return tmp;
}();
float const v1517 = *v968;
uint32_t const v1518 = reinterpret_cast<const thread uint32_t&>(v1517);
bool const v1519 = v1518 == v1206;
float const v1520 = v1517 - v979;
float const v1521 = exp(v1520);float const v1522 = v1519 ? v77 : v1521;
float const v1523 = v1499 + v1522;
uint32_t const v1524 = reinterpret_cast<const thread uint32_t&>(v1522);
uint32_t const v1525 = v1445 >> v856;
uint32_t const v1526 = v1525 & v59;
bool const v1527 = v1526 != v102;
bool v1528_store;
thread bool * v1528 = &v1528_store;if(v1527) {
*v1528 = v403;
}
 else {
bool const v1529 = v1524 == v102;
*v1528 = v1529;
}
bool const v1530 = *v1528;
bool v1531_store;
thread bool * v1531 = &v1531_store;if(v1530) {
*v1531 = v403;
}
 else {
uint32_t const v1532 = 2147483647;
uint32_t const v1533 = v1524 & v1532;
uint32_t const v1534 = 2139095040;
bool const v1535 = v1533 > v1534;
*v1531 = v1535;
}
bool const v1536 = *v1531;
uint32_t const v1537 = v1536 ? v1524 : v1223;
float const v1538 = reinterpret_cast<const thread float&>(v1537);
half const v1539 = half(v1538);
half_4 const v1540 = [&]{
half_4 tmp = v1516;
tmp.i_3 = v1539;
return tmp;
}();
uint32_t const v1541 = v1303 + v59;
uint32_t const v1542 = uint32_t(v1541);
threadgroup half_4 * const v1543 = &(*v72)[v1542];
*v1543 = v1540;
float const v1544 = *v100;
float const v1545 = fma(v1544, v981, v1523);
*v100 = v1545;
float const v1546 = *v101;
float const v1547 = fma(v1546, v981, v1523);
*v101 = v1547;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1548 = *v664;
bool const v1549 = !v1548;
bool const v1550 = *v627;
bool const v1551 = v1550 && v1549;
if(v1551) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1552 = v791 + v1302;
for(uint32_t v1553 = v102; v1553 < v61; v1553 += v59) {
uint32_t const v1554 = v1553 / v224;
uint32_t const v1555 = v1301 + v1554;
uint32_t const v1556 = uint32_t(v1555);
threadgroup half_4 * const v1557 = &(*v72)[v1556];
half_4 const v1558 = *v1557;
uint32_t const v1559 = v1553 % v224;
half const v1560 = v1558.i_0;
float const v1561 = float(v1560);
float v1562_store;
thread float * v1562 = &v1562_store;*v1562 = v1561;
bool const v1563 = v1559 == v59;
if(v1563) {
half const v1564 = v1558.i_1;
float const v1565 = float(v1564);
*v1562 = v1565;
}
bool const v1566 = v1559 == v409;
if(v1566) {
half const v1567 = v1558.i_2;
float const v1568 = float(v1567);
*v1562 = v1568;
}
bool const v1569 = v1559 == v856;
if(v1569) {
half const v1570 = v1558.i_3;
float const v1571 = float(v1570);
*v1562 = v1571;
}
float const v1572 = *v1562;
uint32_t const v1573 = reinterpret_cast<const thread uint32_t&>(v1572);
bool const v1574 = v1573 == v102;
bool const v1575 = !v1574;
if(v1575) {
uint32_t const v1576 = v1553 * v128;
uint32_t const v1577 = v415 + v1576;
uint32_t const v1578 = v1302 / v224;
uint32_t const v1579 = v1577 + v1578;
uint32_t const v1580 = uint32_t(v1579);
threadgroup half_4 * const v1581 = &(*v70)[v1580];
half_4 const v1582 = *v1581;
half const v1583 = v1582.i_0;
float const v1584 = float(v1583);
float v1585_store;
thread float * v1585 = &v1585_store;*v1585 = v1584;
uint32_t const v1586 = v69 % v409;
bool const v1587 = v1586 == v59;
if(v1587) {
half const v1588 = v1582.i_2;
float const v1589 = float(v1588);
*v1585 = v1589;
}
uint32_t const v1590 = uint32_t(v1552);
float const v1591 = *v1562;
float const v1592 = *v1585;
threadgroup float * const v1593 = &(*v71)[v1590];
float const v1594 = *v1593;
float const v1595 = fma(v1591, v1592, v1594);
*v1593 = v1595;
half const v1596 = v1582.i_1;
float const v1597 = float(v1596);
float v1598_store;
thread float * v1598 = &v1598_store;*v1598 = v1597;
if(v1587) {
half const v1599 = v1582.i_3;
float const v1600 = float(v1599);
*v1598 = v1600;
}
uint32_t const v1601 = v1552 + v59;
uint32_t const v1602 = uint32_t(v1601);
float const v1603 = *v1562;
float const v1604 = *v1598;
threadgroup float * const v1605 = &(*v71)[v1602];
float const v1606 = *v1605;
float const v1607 = fma(v1603, v1604, v1606);
*v1605 = v1607;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1608 = v102; v1608 < v61; v1608 += v59) {
uint32_t const v1609 = v1608 / v224;
uint32_t const v1610 = v1301 + v1609;
uint32_t const v1611 = uint32_t(v1610);
threadgroup half_4 * const v1612 = &(*v72)[v1611];
half_4 const v1613 = *v1612;
uint32_t const v1614 = v1608 % v224;
half const v1615 = v1613.i_0;
float const v1616 = float(v1615);
float v1617_store;
thread float * v1617 = &v1617_store;*v1617 = v1616;
bool const v1618 = v1614 == v59;
if(v1618) {
half const v1619 = v1613.i_1;
float const v1620 = float(v1619);
*v1617 = v1620;
}
bool const v1621 = v1614 == v409;
if(v1621) {
half const v1622 = v1613.i_2;
float const v1623 = float(v1622);
*v1617 = v1623;
}
bool const v1624 = v1614 == v856;
if(v1624) {
half const v1625 = v1613.i_3;
float const v1626 = float(v1625);
*v1617 = v1626;
}
float const v1627 = *v1617;
uint32_t const v1628 = reinterpret_cast<const thread uint32_t&>(v1627);
bool const v1629 = v1628 == v102;
bool const v1630 = !v1629;
if(v1630) {
uint32_t const v1631 = v1608 * v128;
uint32_t const v1632 = 578;
uint32_t const v1633 = v1632 + v1631;
uint32_t const v1634 = v1302 / v224;
uint32_t const v1635 = v1633 + v1634;
uint32_t const v1636 = uint32_t(v1635);
threadgroup half_4 * const v1637 = &(*v70)[v1636];
half_4 const v1638 = *v1637;
half const v1639 = v1638.i_0;
float const v1640 = float(v1639);
float v1641_store;
thread float * v1641 = &v1641_store;*v1641 = v1640;
uint32_t const v1642 = v69 % v409;
bool const v1643 = v1642 == v59;
if(v1643) {
half const v1644 = v1638.i_2;
float const v1645 = float(v1644);
*v1641 = v1645;
}
uint32_t const v1646 = uint32_t(v1552);
float const v1647 = *v1617;
float const v1648 = *v1641;
threadgroup float * const v1649 = &(*v71)[v1646];
float const v1650 = *v1649;
float const v1651 = fma(v1647, v1648, v1650);
*v1649 = v1651;
half const v1652 = v1638.i_1;
float const v1653 = float(v1652);
float v1654_store;
thread float * v1654 = &v1654_store;*v1654 = v1653;
if(v1643) {
half const v1655 = v1638.i_3;
float const v1656 = float(v1655);
*v1654 = v1656;
}
uint32_t const v1657 = v1552 + v59;
uint32_t const v1658 = uint32_t(v1657);
float const v1659 = *v1617;
float const v1660 = *v1654;
threadgroup float * const v1661 = &(*v71)[v1658];
float const v1662 = *v1661;
float const v1663 = fma(v1659, v1660, v1662);
*v1661 = v1663;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1664 = v102; v1664 < v61; v1664 += v59) {
uint32_t const v1665 = v1664 / v224;
uint32_t const v1666 = v1301 + v1665;
uint32_t const v1667 = uint32_t(v1666);
threadgroup half_4 * const v1668 = &(*v72)[v1667];
half_4 const v1669 = *v1668;
uint32_t const v1670 = v1664 % v224;
half const v1671 = v1669.i_0;
float const v1672 = float(v1671);
float v1673_store;
thread float * v1673 = &v1673_store;*v1673 = v1672;
bool const v1674 = v1670 == v59;
if(v1674) {
half const v1675 = v1669.i_1;
float const v1676 = float(v1675);
*v1673 = v1676;
}
bool const v1677 = v1670 == v409;
if(v1677) {
half const v1678 = v1669.i_2;
float const v1679 = float(v1678);
*v1673 = v1679;
}
bool const v1680 = v1670 == v856;
if(v1680) {
half const v1681 = v1669.i_3;
float const v1682 = float(v1681);
*v1673 = v1682;
}
float const v1683 = *v1673;
uint32_t const v1684 = reinterpret_cast<const thread uint32_t&>(v1683);
bool const v1685 = v1684 == v102;
bool const v1686 = !v1685;
if(v1686) {
uint32_t const v1687 = v1664 * v128;
uint32_t const v1688 = 580;
uint32_t const v1689 = v1688 + v1687;
uint32_t const v1690 = v1302 / v224;
uint32_t const v1691 = v1689 + v1690;
uint32_t const v1692 = uint32_t(v1691);
threadgroup half_4 * const v1693 = &(*v70)[v1692];
half_4 const v1694 = *v1693;
half const v1695 = v1694.i_0;
float const v1696 = float(v1695);
float v1697_store;
thread float * v1697 = &v1697_store;*v1697 = v1696;
uint32_t const v1698 = v69 % v409;
bool const v1699 = v1698 == v59;
if(v1699) {
half const v1700 = v1694.i_2;
float const v1701 = float(v1700);
*v1697 = v1701;
}
uint32_t const v1702 = uint32_t(v1552);
float const v1703 = *v1673;
float const v1704 = *v1697;
threadgroup float * const v1705 = &(*v71)[v1702];
float const v1706 = *v1705;
float const v1707 = fma(v1703, v1704, v1706);
*v1705 = v1707;
half const v1708 = v1694.i_1;
float const v1709 = float(v1708);
float v1710_store;
thread float * v1710 = &v1710_store;*v1710 = v1709;
if(v1699) {
half const v1711 = v1694.i_3;
float const v1712 = float(v1711);
*v1710 = v1712;
}
uint32_t const v1713 = v1552 + v59;
uint32_t const v1714 = uint32_t(v1713);
float const v1715 = *v1673;
float const v1716 = *v1710;
threadgroup float * const v1717 = &(*v71)[v1714];
float const v1718 = *v1717;
float const v1719 = fma(v1715, v1716, v1718);
*v1717 = v1719;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1720 = v102; v1720 < v61; v1720 += v59) {
uint32_t const v1721 = v1720 / v224;
uint32_t const v1722 = v1301 + v1721;
uint32_t const v1723 = uint32_t(v1722);
threadgroup half_4 * const v1724 = &(*v72)[v1723];
half_4 const v1725 = *v1724;
uint32_t const v1726 = v1720 % v224;
half const v1727 = v1725.i_0;
float const v1728 = float(v1727);
float v1729_store;
thread float * v1729 = &v1729_store;*v1729 = v1728;
bool const v1730 = v1726 == v59;
if(v1730) {
half const v1731 = v1725.i_1;
float const v1732 = float(v1731);
*v1729 = v1732;
}
bool const v1733 = v1726 == v409;
if(v1733) {
half const v1734 = v1725.i_2;
float const v1735 = float(v1734);
*v1729 = v1735;
}
bool const v1736 = v1726 == v856;
if(v1736) {
half const v1737 = v1725.i_3;
float const v1738 = float(v1737);
*v1729 = v1738;
}
float const v1739 = *v1729;
uint32_t const v1740 = reinterpret_cast<const thread uint32_t&>(v1739);
bool const v1741 = v1740 == v102;
bool const v1742 = !v1741;
if(v1742) {
uint32_t const v1743 = v1720 * v128;
uint32_t const v1744 = 582;
uint32_t const v1745 = v1744 + v1743;
uint32_t const v1746 = v1302 / v224;
uint32_t const v1747 = v1745 + v1746;
uint32_t const v1748 = uint32_t(v1747);
threadgroup half_4 * const v1749 = &(*v70)[v1748];
half_4 const v1750 = *v1749;
half const v1751 = v1750.i_0;
float const v1752 = float(v1751);
float v1753_store;
thread float * v1753 = &v1753_store;*v1753 = v1752;
uint32_t const v1754 = v69 % v409;
bool const v1755 = v1754 == v59;
if(v1755) {
half const v1756 = v1750.i_2;
float const v1757 = float(v1756);
*v1753 = v1757;
}
uint32_t const v1758 = uint32_t(v1552);
float const v1759 = *v1729;
float const v1760 = *v1753;
threadgroup float * const v1761 = &(*v71)[v1758];
float const v1762 = *v1761;
float const v1763 = fma(v1759, v1760, v1762);
*v1761 = v1763;
half const v1764 = v1750.i_1;
float const v1765 = float(v1764);
float v1766_store;
thread float * v1766 = &v1766_store;*v1766 = v1765;
if(v1755) {
half const v1767 = v1750.i_3;
float const v1768 = float(v1767);
*v1766 = v1768;
}
uint32_t const v1769 = v1552 + v59;
uint32_t const v1770 = uint32_t(v1769);
float const v1771 = *v1729;
float const v1772 = *v1766;
threadgroup float * const v1773 = &(*v71)[v1770];
float const v1774 = *v1773;
float const v1775 = fma(v1771, v1772, v1774);
*v1773 = v1775;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1776 = v102; v1776 < v61; v1776 += v59) {
uint32_t const v1777 = v1776 / v224;
uint32_t const v1778 = v1301 + v1777;
uint32_t const v1779 = uint32_t(v1778);
threadgroup half_4 * const v1780 = &(*v72)[v1779];
half_4 const v1781 = *v1780;
uint32_t const v1782 = v1776 % v224;
half const v1783 = v1781.i_0;
float const v1784 = float(v1783);
float v1785_store;
thread float * v1785 = &v1785_store;*v1785 = v1784;
bool const v1786 = v1782 == v59;
if(v1786) {
half const v1787 = v1781.i_1;
float const v1788 = float(v1787);
*v1785 = v1788;
}
bool const v1789 = v1782 == v409;
if(v1789) {
half const v1790 = v1781.i_2;
float const v1791 = float(v1790);
*v1785 = v1791;
}
bool const v1792 = v1782 == v856;
if(v1792) {
half const v1793 = v1781.i_3;
float const v1794 = float(v1793);
*v1785 = v1794;
}
float const v1795 = *v1785;
uint32_t const v1796 = reinterpret_cast<const thread uint32_t&>(v1795);
bool const v1797 = v1796 == v102;
bool const v1798 = !v1797;
if(v1798) {
uint32_t const v1799 = v1776 * v128;
uint32_t const v1800 = 584;
uint32_t const v1801 = v1800 + v1799;
uint32_t const v1802 = v1302 / v224;
uint32_t const v1803 = v1801 + v1802;
uint32_t const v1804 = uint32_t(v1803);
threadgroup half_4 * const v1805 = &(*v70)[v1804];
half_4 const v1806 = *v1805;
half const v1807 = v1806.i_0;
float const v1808 = float(v1807);
float v1809_store;
thread float * v1809 = &v1809_store;*v1809 = v1808;
uint32_t const v1810 = v69 % v409;
bool const v1811 = v1810 == v59;
if(v1811) {
half const v1812 = v1806.i_2;
float const v1813 = float(v1812);
*v1809 = v1813;
}
uint32_t const v1814 = uint32_t(v1552);
float const v1815 = *v1785;
float const v1816 = *v1809;
threadgroup float * const v1817 = &(*v71)[v1814];
float const v1818 = *v1817;
float const v1819 = fma(v1815, v1816, v1818);
*v1817 = v1819;
half const v1820 = v1806.i_1;
float const v1821 = float(v1820);
float v1822_store;
thread float * v1822 = &v1822_store;*v1822 = v1821;
if(v1811) {
half const v1823 = v1806.i_3;
float const v1824 = float(v1823);
*v1822 = v1824;
}
uint32_t const v1825 = v1552 + v59;
uint32_t const v1826 = uint32_t(v1825);
float const v1827 = *v1785;
float const v1828 = *v1822;
threadgroup float * const v1829 = &(*v71)[v1826];
float const v1830 = *v1829;
float const v1831 = fma(v1827, v1828, v1830);
*v1829 = v1831;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1832 = v102; v1832 < v61; v1832 += v59) {
uint32_t const v1833 = v1832 / v224;
uint32_t const v1834 = v1301 + v1833;
uint32_t const v1835 = uint32_t(v1834);
threadgroup half_4 * const v1836 = &(*v72)[v1835];
half_4 const v1837 = *v1836;
uint32_t const v1838 = v1832 % v224;
half const v1839 = v1837.i_0;
float const v1840 = float(v1839);
float v1841_store;
thread float * v1841 = &v1841_store;*v1841 = v1840;
bool const v1842 = v1838 == v59;
if(v1842) {
half const v1843 = v1837.i_1;
float const v1844 = float(v1843);
*v1841 = v1844;
}
bool const v1845 = v1838 == v409;
if(v1845) {
half const v1846 = v1837.i_2;
float const v1847 = float(v1846);
*v1841 = v1847;
}
bool const v1848 = v1838 == v856;
if(v1848) {
half const v1849 = v1837.i_3;
float const v1850 = float(v1849);
*v1841 = v1850;
}
float const v1851 = *v1841;
uint32_t const v1852 = reinterpret_cast<const thread uint32_t&>(v1851);
bool const v1853 = v1852 == v102;
bool const v1854 = !v1853;
if(v1854) {
uint32_t const v1855 = v1832 * v128;
uint32_t const v1856 = 586;
uint32_t const v1857 = v1856 + v1855;
uint32_t const v1858 = v1302 / v224;
uint32_t const v1859 = v1857 + v1858;
uint32_t const v1860 = uint32_t(v1859);
threadgroup half_4 * const v1861 = &(*v70)[v1860];
half_4 const v1862 = *v1861;
half const v1863 = v1862.i_0;
float const v1864 = float(v1863);
float v1865_store;
thread float * v1865 = &v1865_store;*v1865 = v1864;
uint32_t const v1866 = v69 % v409;
bool const v1867 = v1866 == v59;
if(v1867) {
half const v1868 = v1862.i_2;
float const v1869 = float(v1868);
*v1865 = v1869;
}
uint32_t const v1870 = uint32_t(v1552);
float const v1871 = *v1841;
float const v1872 = *v1865;
threadgroup float * const v1873 = &(*v71)[v1870];
float const v1874 = *v1873;
float const v1875 = fma(v1871, v1872, v1874);
*v1873 = v1875;
half const v1876 = v1862.i_1;
float const v1877 = float(v1876);
float v1878_store;
thread float * v1878 = &v1878_store;*v1878 = v1877;
if(v1867) {
half const v1879 = v1862.i_3;
float const v1880 = float(v1879);
*v1878 = v1880;
}
uint32_t const v1881 = v1552 + v59;
uint32_t const v1882 = uint32_t(v1881);
float const v1883 = *v1841;
float const v1884 = *v1878;
threadgroup float * const v1885 = &(*v71)[v1882];
float const v1886 = *v1885;
float const v1887 = fma(v1883, v1884, v1886);
*v1885 = v1887;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1888 = v102; v1888 < v61; v1888 += v59) {
uint32_t const v1889 = v1888 / v224;
uint32_t const v1890 = v1301 + v1889;
uint32_t const v1891 = uint32_t(v1890);
threadgroup half_4 * const v1892 = &(*v72)[v1891];
half_4 const v1893 = *v1892;
uint32_t const v1894 = v1888 % v224;
half const v1895 = v1893.i_0;
float const v1896 = float(v1895);
float v1897_store;
thread float * v1897 = &v1897_store;*v1897 = v1896;
bool const v1898 = v1894 == v59;
if(v1898) {
half const v1899 = v1893.i_1;
float const v1900 = float(v1899);
*v1897 = v1900;
}
bool const v1901 = v1894 == v409;
if(v1901) {
half const v1902 = v1893.i_2;
float const v1903 = float(v1902);
*v1897 = v1903;
}
bool const v1904 = v1894 == v856;
if(v1904) {
half const v1905 = v1893.i_3;
float const v1906 = float(v1905);
*v1897 = v1906;
}
float const v1907 = *v1897;
uint32_t const v1908 = reinterpret_cast<const thread uint32_t&>(v1907);
bool const v1909 = v1908 == v102;
bool const v1910 = !v1909;
if(v1910) {
uint32_t const v1911 = v1888 * v128;
uint32_t const v1912 = 588;
uint32_t const v1913 = v1912 + v1911;
uint32_t const v1914 = v1302 / v224;
uint32_t const v1915 = v1913 + v1914;
uint32_t const v1916 = uint32_t(v1915);
threadgroup half_4 * const v1917 = &(*v70)[v1916];
half_4 const v1918 = *v1917;
half const v1919 = v1918.i_0;
float const v1920 = float(v1919);
float v1921_store;
thread float * v1921 = &v1921_store;*v1921 = v1920;
uint32_t const v1922 = v69 % v409;
bool const v1923 = v1922 == v59;
if(v1923) {
half const v1924 = v1918.i_2;
float const v1925 = float(v1924);
*v1921 = v1925;
}
uint32_t const v1926 = uint32_t(v1552);
float const v1927 = *v1897;
float const v1928 = *v1921;
threadgroup float * const v1929 = &(*v71)[v1926];
float const v1930 = *v1929;
float const v1931 = fma(v1927, v1928, v1930);
*v1929 = v1931;
half const v1932 = v1918.i_1;
float const v1933 = float(v1932);
float v1934_store;
thread float * v1934 = &v1934_store;*v1934 = v1933;
if(v1923) {
half const v1935 = v1918.i_3;
float const v1936 = float(v1935);
*v1934 = v1936;
}
uint32_t const v1937 = v1552 + v59;
uint32_t const v1938 = uint32_t(v1937);
float const v1939 = *v1897;
float const v1940 = *v1934;
threadgroup float * const v1941 = &(*v71)[v1938];
float const v1942 = *v1941;
float const v1943 = fma(v1939, v1940, v1942);
*v1941 = v1943;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v695), v694);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1944 = v102; v1944 < v61; v1944 += v59) {
uint32_t const v1945 = v1944 / v224;
uint32_t const v1946 = v1301 + v1945;
uint32_t const v1947 = uint32_t(v1946);
threadgroup half_4 * const v1948 = &(*v72)[v1947];
half_4 const v1949 = *v1948;
uint32_t const v1950 = v1944 % v224;
half const v1951 = v1949.i_0;
float const v1952 = float(v1951);
float v1953_store;
thread float * v1953 = &v1953_store;*v1953 = v1952;
bool const v1954 = v1950 == v59;
if(v1954) {
half const v1955 = v1949.i_1;
float const v1956 = float(v1955);
*v1953 = v1956;
}
bool const v1957 = v1950 == v409;
if(v1957) {
half const v1958 = v1949.i_2;
float const v1959 = float(v1958);
*v1953 = v1959;
}
bool const v1960 = v1950 == v856;
if(v1960) {
half const v1961 = v1949.i_3;
float const v1962 = float(v1961);
*v1953 = v1962;
}
float const v1963 = *v1953;
uint32_t const v1964 = reinterpret_cast<const thread uint32_t&>(v1963);
bool const v1965 = v1964 == v102;
bool const v1966 = !v1965;
if(v1966) {
uint32_t const v1967 = v1944 * v128;
uint32_t const v1968 = 590;
uint32_t const v1969 = v1968 + v1967;
uint32_t const v1970 = v1302 / v224;
uint32_t const v1971 = v1969 + v1970;
uint32_t const v1972 = uint32_t(v1971);
threadgroup half_4 * const v1973 = &(*v70)[v1972];
half_4 const v1974 = *v1973;
half const v1975 = v1974.i_0;
float const v1976 = float(v1975);
float v1977_store;
thread float * v1977 = &v1977_store;*v1977 = v1976;
uint32_t const v1978 = v69 % v409;
bool const v1979 = v1978 == v59;
if(v1979) {
half const v1980 = v1974.i_2;
float const v1981 = float(v1980);
*v1977 = v1981;
}
uint32_t const v1982 = uint32_t(v1552);
float const v1983 = *v1953;
float const v1984 = *v1977;
threadgroup float * const v1985 = &(*v71)[v1982];
float const v1986 = *v1985;
float const v1987 = fma(v1983, v1984, v1986);
*v1985 = v1987;
half const v1988 = v1974.i_1;
float const v1989 = float(v1988);
float v1990_store;
thread float * v1990 = &v1990_store;*v1990 = v1989;
if(v1979) {
half const v1991 = v1974.i_3;
float const v1992 = float(v1991);
*v1990 = v1992;
}
uint32_t const v1993 = v1552 + v59;
uint32_t const v1994 = uint32_t(v1993);
float const v1995 = *v1953;
float const v1996 = *v1990;
threadgroup float * const v1997 = &(*v71)[v1994];
float const v1998 = *v1997;
float const v1999 = fma(v1995, v1996, v1998);
*v1997 = v1999;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v695), v694, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v2000_store; thread simdgroup_half8x8 * v2000 = &v2000_store;uint32_t const v2001 = uint32_t(v668);
threadgroup half_4 * const v2002 = &(*v72)[v2001];
simdgroup_load(*v2000, reinterpret_cast<threadgroup half *>(v2002), v694, 0, false);
simdgroup_half8x8 v2003_store; thread simdgroup_half8x8 * v2003 = &v2003_store;uint32_t const v2004 = 576;
threadgroup half_4 * const v2005 = &(*v70)[v2004];
simdgroup_load(*v2003, reinterpret_cast<threadgroup half *>(v2005), v671, 0, false);
simdgroup_multiply_accumulate(*v76, *v2000, *v2003, *v76);
simdgroup_half8x8 v2006_store; thread simdgroup_half8x8 * v2006 = &v2006_store;uint32_t const v2007 = 578;
threadgroup half_4 * const v2008 = &(*v70)[v2007];
simdgroup_load(*v2006, reinterpret_cast<threadgroup half *>(v2008), v671, 0, false);
simdgroup_multiply_accumulate(*v78, *v2000, *v2006, *v78);
simdgroup_half8x8 v2009_store; thread simdgroup_half8x8 * v2009 = &v2009_store;uint32_t const v2010 = 580;
threadgroup half_4 * const v2011 = &(*v70)[v2010];
simdgroup_load(*v2009, reinterpret_cast<threadgroup half *>(v2011), v671, 0, false);
simdgroup_multiply_accumulate(*v79, *v2000, *v2009, *v79);
simdgroup_half8x8 v2012_store; thread simdgroup_half8x8 * v2012 = &v2012_store;uint32_t const v2013 = 582;
threadgroup half_4 * const v2014 = &(*v70)[v2013];
simdgroup_load(*v2012, reinterpret_cast<threadgroup half *>(v2014), v671, 0, false);
simdgroup_multiply_accumulate(*v80, *v2000, *v2012, *v80);
simdgroup_half8x8 v2015_store; thread simdgroup_half8x8 * v2015 = &v2015_store;uint32_t const v2016 = 584;
threadgroup half_4 * const v2017 = &(*v70)[v2016];
simdgroup_load(*v2015, reinterpret_cast<threadgroup half *>(v2017), v671, 0, false);
simdgroup_multiply_accumulate(*v81, *v2000, *v2015, *v81);
simdgroup_half8x8 v2018_store; thread simdgroup_half8x8 * v2018 = &v2018_store;uint32_t const v2019 = 586;
threadgroup half_4 * const v2020 = &(*v70)[v2019];
simdgroup_load(*v2018, reinterpret_cast<threadgroup half *>(v2020), v671, 0, false);
simdgroup_multiply_accumulate(*v82, *v2000, *v2018, *v82);
simdgroup_half8x8 v2021_store; thread simdgroup_half8x8 * v2021 = &v2021_store;uint32_t const v2022 = 588;
threadgroup half_4 * const v2023 = &(*v70)[v2022];
simdgroup_load(*v2021, reinterpret_cast<threadgroup half *>(v2023), v671, 0, false);
simdgroup_multiply_accumulate(*v83, *v2000, *v2021, *v83);
simdgroup_half8x8 v2024_store; thread simdgroup_half8x8 * v2024 = &v2024_store;uint32_t const v2025 = 590;
threadgroup half_4 * const v2026 = &(*v70)[v2025];
simdgroup_load(*v2024, reinterpret_cast<threadgroup half *>(v2026), v671, 0, false);
simdgroup_multiply_accumulate(*v84, *v2000, *v2024, *v84);
simdgroup_half8x8 v2027_store; thread simdgroup_half8x8 * v2027 = &v2027_store;uint32_t const v2028 = v668 + v409;
uint32_t const v2029 = uint32_t(v2028);
threadgroup half_4 * const v2030 = &(*v72)[v2029];
simdgroup_load(*v2027, reinterpret_cast<threadgroup half *>(v2030), v694, 0, false);
simdgroup_half8x8 v2031_store; thread simdgroup_half8x8 * v2031 = &v2031_store;threadgroup half_4 * const v2032 = &(*v70)[v758];
simdgroup_load(*v2031, reinterpret_cast<threadgroup half *>(v2032), v671, 0, false);
simdgroup_multiply_accumulate(*v76, *v2027, *v2031, *v76);
simdgroup_half8x8 v2033_store; thread simdgroup_half8x8 * v2033 = &v2033_store;uint32_t const v2034 = 722;
threadgroup half_4 * const v2035 = &(*v70)[v2034];
simdgroup_load(*v2033, reinterpret_cast<threadgroup half *>(v2035), v671, 0, false);
simdgroup_multiply_accumulate(*v78, *v2027, *v2033, *v78);
simdgroup_half8x8 v2036_store; thread simdgroup_half8x8 * v2036 = &v2036_store;uint32_t const v2037 = 724;
threadgroup half_4 * const v2038 = &(*v70)[v2037];
simdgroup_load(*v2036, reinterpret_cast<threadgroup half *>(v2038), v671, 0, false);
simdgroup_multiply_accumulate(*v79, *v2027, *v2036, *v79);
simdgroup_half8x8 v2039_store; thread simdgroup_half8x8 * v2039 = &v2039_store;uint32_t const v2040 = 726;
threadgroup half_4 * const v2041 = &(*v70)[v2040];
simdgroup_load(*v2039, reinterpret_cast<threadgroup half *>(v2041), v671, 0, false);
simdgroup_multiply_accumulate(*v80, *v2027, *v2039, *v80);
simdgroup_half8x8 v2042_store; thread simdgroup_half8x8 * v2042 = &v2042_store;uint32_t const v2043 = 728;
threadgroup half_4 * const v2044 = &(*v70)[v2043];
simdgroup_load(*v2042, reinterpret_cast<threadgroup half *>(v2044), v671, 0, false);
simdgroup_multiply_accumulate(*v81, *v2027, *v2042, *v81);
simdgroup_half8x8 v2045_store; thread simdgroup_half8x8 * v2045 = &v2045_store;uint32_t const v2046 = 730;
threadgroup half_4 * const v2047 = &(*v70)[v2046];
simdgroup_load(*v2045, reinterpret_cast<threadgroup half *>(v2047), v671, 0, false);
simdgroup_multiply_accumulate(*v82, *v2027, *v2045, *v82);
simdgroup_half8x8 v2048_store; thread simdgroup_half8x8 * v2048 = &v2048_store;uint32_t const v2049 = 732;
threadgroup half_4 * const v2050 = &(*v70)[v2049];
simdgroup_load(*v2048, reinterpret_cast<threadgroup half *>(v2050), v671, 0, false);
simdgroup_multiply_accumulate(*v83, *v2027, *v2048, *v83);
simdgroup_half8x8 v2051_store; thread simdgroup_half8x8 * v2051 = &v2051_store;uint32_t const v2052 = 734;
threadgroup half_4 * const v2053 = &(*v70)[v2052];
simdgroup_load(*v2051, reinterpret_cast<threadgroup half *>(v2053), v671, 0, false);
simdgroup_multiply_accumulate(*v84, *v2027, *v2051, *v84);
simdgroup_half8x8 v2054_store; thread simdgroup_half8x8 * v2054 = &v2054_store;uint32_t const v2055 = v668 + v224;
uint32_t const v2056 = uint32_t(v2055);
threadgroup half_4 * const v2057 = &(*v72)[v2056];
simdgroup_load(*v2054, reinterpret_cast<threadgroup half *>(v2057), v694, 0, false);
simdgroup_half8x8 v2058_store; thread simdgroup_half8x8 * v2058 = &v2058_store;threadgroup half_4 * const v2059 = &(*v70)[v728];
simdgroup_load(*v2058, reinterpret_cast<threadgroup half *>(v2059), v671, 0, false);
simdgroup_multiply_accumulate(*v76, *v2054, *v2058, *v76);
simdgroup_half8x8 v2060_store; thread simdgroup_half8x8 * v2060 = &v2060_store;uint32_t const v2061 = 866;
threadgroup half_4 * const v2062 = &(*v70)[v2061];
simdgroup_load(*v2060, reinterpret_cast<threadgroup half *>(v2062), v671, 0, false);
simdgroup_multiply_accumulate(*v78, *v2054, *v2060, *v78);
simdgroup_half8x8 v2063_store; thread simdgroup_half8x8 * v2063 = &v2063_store;uint32_t const v2064 = 868;
threadgroup half_4 * const v2065 = &(*v70)[v2064];
simdgroup_load(*v2063, reinterpret_cast<threadgroup half *>(v2065), v671, 0, false);
simdgroup_multiply_accumulate(*v79, *v2054, *v2063, *v79);
simdgroup_half8x8 v2066_store; thread simdgroup_half8x8 * v2066 = &v2066_store;uint32_t const v2067 = 870;
threadgroup half_4 * const v2068 = &(*v70)[v2067];
simdgroup_load(*v2066, reinterpret_cast<threadgroup half *>(v2068), v671, 0, false);
simdgroup_multiply_accumulate(*v80, *v2054, *v2066, *v80);
simdgroup_half8x8 v2069_store; thread simdgroup_half8x8 * v2069 = &v2069_store;uint32_t const v2070 = 872;
threadgroup half_4 * const v2071 = &(*v70)[v2070];
simdgroup_load(*v2069, reinterpret_cast<threadgroup half *>(v2071), v671, 0, false);
simdgroup_multiply_accumulate(*v81, *v2054, *v2069, *v81);
simdgroup_half8x8 v2072_store; thread simdgroup_half8x8 * v2072 = &v2072_store;uint32_t const v2073 = 874;
threadgroup half_4 * const v2074 = &(*v70)[v2073];
simdgroup_load(*v2072, reinterpret_cast<threadgroup half *>(v2074), v671, 0, false);
simdgroup_multiply_accumulate(*v82, *v2054, *v2072, *v82);
simdgroup_half8x8 v2075_store; thread simdgroup_half8x8 * v2075 = &v2075_store;uint32_t const v2076 = 876;
threadgroup half_4 * const v2077 = &(*v70)[v2076];
simdgroup_load(*v2075, reinterpret_cast<threadgroup half *>(v2077), v671, 0, false);
simdgroup_multiply_accumulate(*v83, *v2054, *v2075, *v83);
simdgroup_half8x8 v2078_store; thread simdgroup_half8x8 * v2078 = &v2078_store;uint32_t const v2079 = 878;
threadgroup half_4 * const v2080 = &(*v70)[v2079];
simdgroup_load(*v2078, reinterpret_cast<threadgroup half *>(v2080), v671, 0, false);
simdgroup_multiply_accumulate(*v84, *v2054, *v2078, *v84);
simdgroup_half8x8 v2081_store; thread simdgroup_half8x8 * v2081 = &v2081_store;uint32_t const v2082 = v668 + v677;
uint32_t const v2083 = uint32_t(v2082);
threadgroup half_4 * const v2084 = &(*v72)[v2083];
simdgroup_load(*v2081, reinterpret_cast<threadgroup half *>(v2084), v694, 0, false);
simdgroup_half8x8 v2085_store; thread simdgroup_half8x8 * v2085 = &v2085_store;threadgroup half_4 * const v2086 = &(*v70)[v699];
simdgroup_load(*v2085, reinterpret_cast<threadgroup half *>(v2086), v671, 0, false);
simdgroup_multiply_accumulate(*v76, *v2081, *v2085, *v76);
simdgroup_half8x8 v2087_store; thread simdgroup_half8x8 * v2087 = &v2087_store;uint32_t const v2088 = 1010;
threadgroup half_4 * const v2089 = &(*v70)[v2088];
simdgroup_load(*v2087, reinterpret_cast<threadgroup half *>(v2089), v671, 0, false);
simdgroup_multiply_accumulate(*v78, *v2081, *v2087, *v78);
simdgroup_half8x8 v2090_store; thread simdgroup_half8x8 * v2090 = &v2090_store;uint32_t const v2091 = 1012;
threadgroup half_4 * const v2092 = &(*v70)[v2091];
simdgroup_load(*v2090, reinterpret_cast<threadgroup half *>(v2092), v671, 0, false);
simdgroup_multiply_accumulate(*v79, *v2081, *v2090, *v79);
simdgroup_half8x8 v2093_store; thread simdgroup_half8x8 * v2093 = &v2093_store;uint32_t const v2094 = 1014;
threadgroup half_4 * const v2095 = &(*v70)[v2094];
simdgroup_load(*v2093, reinterpret_cast<threadgroup half *>(v2095), v671, 0, false);
simdgroup_multiply_accumulate(*v80, *v2081, *v2093, *v80);
simdgroup_half8x8 v2096_store; thread simdgroup_half8x8 * v2096 = &v2096_store;uint32_t const v2097 = 1016;
threadgroup half_4 * const v2098 = &(*v70)[v2097];
simdgroup_load(*v2096, reinterpret_cast<threadgroup half *>(v2098), v671, 0, false);
simdgroup_multiply_accumulate(*v81, *v2081, *v2096, *v81);
simdgroup_half8x8 v2099_store; thread simdgroup_half8x8 * v2099 = &v2099_store;uint32_t const v2100 = 1018;
threadgroup half_4 * const v2101 = &(*v70)[v2100];
simdgroup_load(*v2099, reinterpret_cast<threadgroup half *>(v2101), v671, 0, false);
simdgroup_multiply_accumulate(*v82, *v2081, *v2099, *v82);
simdgroup_half8x8 v2102_store; thread simdgroup_half8x8 * v2102 = &v2102_store;uint32_t const v2103 = 1020;
threadgroup half_4 * const v2104 = &(*v70)[v2103];
simdgroup_load(*v2102, reinterpret_cast<threadgroup half *>(v2104), v671, 0, false);
simdgroup_multiply_accumulate(*v83, *v2081, *v2102, *v83);
simdgroup_half8x8 v2105_store; thread simdgroup_half8x8 * v2105 = &v2105_store;uint32_t const v2106 = 1022;
threadgroup half_4 * const v2107 = &(*v70)[v2106];
simdgroup_load(*v2105, reinterpret_cast<threadgroup half *>(v2107), v671, 0, false);
simdgroup_multiply_accumulate(*v84, *v2081, *v2105, *v84);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v2108 = v66 * v67;
uint32_t const v2109 = v64 + v2108;
uint32_t const v2110 = v2109 + v68;
uint32_t const v2111 = uint32_t(v2110);
uint32_t const v2112 = v47 + v2111;
float const v2113 = *v100;
float const v2114 = simd_shuffle_xor(v2113, v67);;
float const v2115 = v2113 + v2114;
float const v2116 = simd_shuffle_xor(v2115, v103);;
float const v2117 = v2115 + v2116;
uint32_t const v2118 = reinterpret_cast<const thread uint32_t&>(v2117);
bool const v2119 = v2118 == v102;
float const v2120 = v37 / v2117;
float const v2121 = v2119 ? v77 : v2120;
uint32_t const v2122 = 320;
uint32_t const v2123 = v66 * v2122;
uint32_t const v2124 = uint32_t(v2123);
uint32_t const v2125 = 40;
threadgroup float * const v2126 = &(*v71)[v2124];

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v2126), v2125);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v2127 = v68 * v2125;
uint32_t const v2128 = v2123 + v2127;
uint32_t const v2129 = 2;
uint32_t const v2130 = v69 * v2129;
uint32_t const v2131 = v2128 + v2130;
bool const v2132 = v2110 < v18;
if(v2132) {
uint32_t const v2133 = 64;
bool const v2134 = v2130 < v2133;
if(v2134) {
uint32_t const v2135 = uint32_t(v2131);
threadgroup float * const v2136 = &(*v71)[v2135];
float const v2137 = *v2136;
float const v2138 = v2137 * v2121;
half const v2139 = half(v2138);
uint32_t const v2140 = 64;
uint32_t const v2141 = v2112 * v2140;
uint32_t const v2142 = uint32_t(v2130);
uint32_t const v2143 = v2141 + v2142;
device half * const v2144 = &v4[v2143];
*v2144 = v2139;
}
uint32_t const v2145 = v59 + v2130;
bool const v2146 = v2145 < v2133;
if(v2146) {
uint32_t const v2147 = v2131 + v59;
uint32_t const v2148 = uint32_t(v2147);
threadgroup float * const v2149 = &(*v71)[v2148];
float const v2150 = *v2149;
float const v2151 = v2150 * v2121;
half const v2152 = half(v2151);
uint32_t const v2153 = 64;
uint32_t const v2154 = v2112 * v2153;
uint32_t const v2155 = uint32_t(v2145);
uint32_t const v2156 = v2154 + v2155;
device half * const v2157 = &v4[v2156];
*v2157 = v2152;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v2126), v2125);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2132) {
uint32_t const v2158 = v67 + v2130;
uint32_t const v2159 = 64;
bool const v2160 = v2158 < v2159;
if(v2160) {
uint32_t const v2161 = uint32_t(v2131);
threadgroup float * const v2162 = &(*v71)[v2161];
float const v2163 = *v2162;
float const v2164 = v2163 * v2121;
half const v2165 = half(v2164);
uint32_t const v2166 = 64;
uint32_t const v2167 = v2112 * v2166;
uint32_t const v2168 = uint32_t(v2158);
uint32_t const v2169 = v2167 + v2168;
device half * const v2170 = &v4[v2169];
*v2170 = v2165;
}
uint32_t const v2171 = 9;
uint32_t const v2172 = v2171 + v2130;
bool const v2173 = v2172 < v2159;
if(v2173) {
uint32_t const v2174 = v2131 + v59;
uint32_t const v2175 = uint32_t(v2174);
threadgroup float * const v2176 = &(*v71)[v2175];
float const v2177 = *v2176;
float const v2178 = v2177 * v2121;
half const v2179 = half(v2178);
uint32_t const v2180 = 64;
uint32_t const v2181 = v2112 * v2180;
uint32_t const v2182 = uint32_t(v2172);
uint32_t const v2183 = v2181 + v2182;
device half * const v2184 = &v4[v2183];
*v2184 = v2179;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v2126), v2125);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2132) {
uint32_t const v2185 = v103 + v2130;
uint32_t const v2186 = 64;
bool const v2187 = v2185 < v2186;
if(v2187) {
uint32_t const v2188 = uint32_t(v2131);
threadgroup float * const v2189 = &(*v71)[v2188];
float const v2190 = *v2189;
float const v2191 = v2190 * v2121;
half const v2192 = half(v2191);
uint32_t const v2193 = 64;
uint32_t const v2194 = v2112 * v2193;
uint32_t const v2195 = uint32_t(v2185);
uint32_t const v2196 = v2194 + v2195;
device half * const v2197 = &v4[v2196];
*v2197 = v2192;
}
uint32_t const v2198 = 17;
uint32_t const v2199 = v2198 + v2130;
bool const v2200 = v2199 < v2186;
if(v2200) {
uint32_t const v2201 = v2131 + v59;
uint32_t const v2202 = uint32_t(v2201);
threadgroup float * const v2203 = &(*v71)[v2202];
float const v2204 = *v2203;
float const v2205 = v2204 * v2121;
half const v2206 = half(v2205);
uint32_t const v2207 = 64;
uint32_t const v2208 = v2112 * v2207;
uint32_t const v2209 = uint32_t(v2199);
uint32_t const v2210 = v2208 + v2209;
device half * const v2211 = &v4[v2210];
*v2211 = v2206;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v2126), v2125);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2132) {
uint32_t const v2212 = 24;
uint32_t const v2213 = v2212 + v2130;
uint32_t const v2214 = 64;
bool const v2215 = v2213 < v2214;
if(v2215) {
uint32_t const v2216 = uint32_t(v2131);
threadgroup float * const v2217 = &(*v71)[v2216];
float const v2218 = *v2217;
float const v2219 = v2218 * v2121;
half const v2220 = half(v2219);
uint32_t const v2221 = 64;
uint32_t const v2222 = v2112 * v2221;
uint32_t const v2223 = uint32_t(v2213);
uint32_t const v2224 = v2222 + v2223;
device half * const v2225 = &v4[v2224];
*v2225 = v2220;
}
uint32_t const v2226 = 25;
uint32_t const v2227 = v2226 + v2130;
bool const v2228 = v2227 < v2214;
if(v2228) {
uint32_t const v2229 = v2131 + v59;
uint32_t const v2230 = uint32_t(v2229);
threadgroup float * const v2231 = &(*v71)[v2230];
float const v2232 = *v2231;
float const v2233 = v2232 * v2121;
half const v2234 = half(v2233);
uint32_t const v2235 = 64;
uint32_t const v2236 = v2112 * v2235;
uint32_t const v2237 = uint32_t(v2227);
uint32_t const v2238 = v2236 + v2237;
device half * const v2239 = &v4[v2238];
*v2239 = v2234;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v2126), v2125);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2132) {
uint32_t const v2240 = v61 + v2130;
uint32_t const v2241 = 64;
bool const v2242 = v2240 < v2241;
if(v2242) {
uint32_t const v2243 = uint32_t(v2131);
threadgroup float * const v2244 = &(*v71)[v2243];
float const v2245 = *v2244;
float const v2246 = v2245 * v2121;
half const v2247 = half(v2246);
uint32_t const v2248 = 64;
uint32_t const v2249 = v2112 * v2248;
uint32_t const v2250 = uint32_t(v2240);
uint32_t const v2251 = v2249 + v2250;
device half * const v2252 = &v4[v2251];
*v2252 = v2247;
}
uint32_t const v2253 = 33;
uint32_t const v2254 = v2253 + v2130;
bool const v2255 = v2254 < v2241;
if(v2255) {
uint32_t const v2256 = v2131 + v59;
uint32_t const v2257 = uint32_t(v2256);
threadgroup float * const v2258 = &(*v71)[v2257];
float const v2259 = *v2258;
float const v2260 = v2259 * v2121;
half const v2261 = half(v2260);
uint32_t const v2262 = 64;
uint32_t const v2263 = v2112 * v2262;
uint32_t const v2264 = uint32_t(v2254);
uint32_t const v2265 = v2263 + v2264;
device half * const v2266 = &v4[v2265];
*v2266 = v2261;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v2126), v2125);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2132) {
uint32_t const v2267 = v2125 + v2130;
uint32_t const v2268 = 64;
bool const v2269 = v2267 < v2268;
if(v2269) {
uint32_t const v2270 = uint32_t(v2131);
threadgroup float * const v2271 = &(*v71)[v2270];
float const v2272 = *v2271;
float const v2273 = v2272 * v2121;
half const v2274 = half(v2273);
uint32_t const v2275 = 64;
uint32_t const v2276 = v2112 * v2275;
uint32_t const v2277 = uint32_t(v2267);
uint32_t const v2278 = v2276 + v2277;
device half * const v2279 = &v4[v2278];
*v2279 = v2274;
}
uint32_t const v2280 = 41;
uint32_t const v2281 = v2280 + v2130;
bool const v2282 = v2281 < v2268;
if(v2282) {
uint32_t const v2283 = v2131 + v59;
uint32_t const v2284 = uint32_t(v2283);
threadgroup float * const v2285 = &(*v71)[v2284];
float const v2286 = *v2285;
float const v2287 = v2286 * v2121;
half const v2288 = half(v2287);
uint32_t const v2289 = 64;
uint32_t const v2290 = v2112 * v2289;
uint32_t const v2291 = uint32_t(v2281);
uint32_t const v2292 = v2290 + v2291;
device half * const v2293 = &v4[v2292];
*v2293 = v2288;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v2126), v2125);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2132) {
uint32_t const v2294 = 48;
uint32_t const v2295 = v2294 + v2130;
uint32_t const v2296 = 64;
bool const v2297 = v2295 < v2296;
if(v2297) {
uint32_t const v2298 = uint32_t(v2131);
threadgroup float * const v2299 = &(*v71)[v2298];
float const v2300 = *v2299;
float const v2301 = v2300 * v2121;
half const v2302 = half(v2301);
uint32_t const v2303 = 64;
uint32_t const v2304 = v2112 * v2303;
uint32_t const v2305 = uint32_t(v2295);
uint32_t const v2306 = v2304 + v2305;
device half * const v2307 = &v4[v2306];
*v2307 = v2302;
}
uint32_t const v2308 = 49;
uint32_t const v2309 = v2308 + v2130;
bool const v2310 = v2309 < v2296;
if(v2310) {
uint32_t const v2311 = v2131 + v59;
uint32_t const v2312 = uint32_t(v2311);
threadgroup float * const v2313 = &(*v71)[v2312];
float const v2314 = *v2313;
float const v2315 = v2314 * v2121;
half const v2316 = half(v2315);
uint32_t const v2317 = 64;
uint32_t const v2318 = v2112 * v2317;
uint32_t const v2319 = uint32_t(v2309);
uint32_t const v2320 = v2318 + v2319;
device half * const v2321 = &v4[v2320];
*v2321 = v2316;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v2126), v2125);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2132) {
uint32_t const v2322 = 56;
uint32_t const v2323 = v2322 + v2130;
uint32_t const v2324 = 64;
bool const v2325 = v2323 < v2324;
if(v2325) {
uint32_t const v2326 = uint32_t(v2131);
threadgroup float * const v2327 = &(*v71)[v2326];
float const v2328 = *v2327;
float const v2329 = v2328 * v2121;
half const v2330 = half(v2329);
uint32_t const v2331 = 64;
uint32_t const v2332 = v2112 * v2331;
uint32_t const v2333 = uint32_t(v2323);
uint32_t const v2334 = v2332 + v2333;
device half * const v2335 = &v4[v2334];
*v2335 = v2330;
}
uint32_t const v2336 = 57;
uint32_t const v2337 = v2336 + v2130;
bool const v2338 = v2337 < v2324;
if(v2338) {
uint32_t const v2339 = v2131 + v59;
uint32_t const v2340 = uint32_t(v2339);
threadgroup float * const v2341 = &(*v71)[v2340];
float const v2342 = *v2341;
float const v2343 = v2342 * v2121;
half const v2344 = half(v2343);
uint32_t const v2345 = 64;
uint32_t const v2346 = v2112 * v2345;
uint32_t const v2347 = uint32_t(v2337);
uint32_t const v2348 = v2346 + v2347;
device half * const v2349 = &v4[v2348];
*v2349 = v2344;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2350 = *v101;
float v2351_store;
thread float * v2351 = &v2351_store;*v2351 = v2350;
float const v2352 = *v2351;
float const v2353 = simd_shuffle_xor(v2352, v67);;
float const v2354 = v2352 + v2353;
*v2351 = v2354;
float const v2355 = *v2351;
float const v2356 = simd_shuffle_xor(v2355, v103);;
float const v2357 = v2355 + v2356;
*v2351 = v2357;
bool const v2358 = v69 == v102;
bool const v2359 = v2132 && v2358;
if(v2359) {
float const v2360 = *v98;
float const v2361 = *v2351;
float const v2362 = log(v2361);float const v2363 = v2360 + v2362;
device float * const v2364 = &v5[v2112];
*v2364 = v2363;
}
return;
}
