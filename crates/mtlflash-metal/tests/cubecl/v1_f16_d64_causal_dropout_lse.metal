// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent
// call: kernel=v1 t=f16 b=2 h=2 lq=70 d=64 causal=br dropout=0.3 seed=7 lse=1; 2 3 2; c0080000600400001000000001000000c0080000600400001000000001000000c0080000600400001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f6edbb63f00000000baffffff00000000000000000000000046000000460000000200000001000000070000000000000000000000cccccc4c80110000801100008011000000230000180100000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=37 lk=100 d=64 causal=br nan=hidden dropout=0.5 seed=18446744073709551615 lse=1; 2 2 1; 000000005002000010000000010000000000000040060000100000000100000000000000400600001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000004000000000dbffffff3f0000003f0000000000000025000000640000000200000001000000ffffffffffffffff0000000000000080a0040000800c0000800c0000400900004a0000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=70 d=64 causal=br nan=seen dropout=0.9 seed=4294967296 lse=1; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000204100000000baffffff00000000000000000000000046000000460000000100000001000000000000000100000000000000666666e6600400006004000060040000c0080000460000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=70 d=64 causal=br nan=inf dropout=0.5 seed=1 lse=1; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000004000000000baffffff0000000000000000000000004600000046000000010000000100000001000000000000000000000000000080600400006004000060040000c0080000460000000400000004000000010000000400000000000000

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
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half_2 * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
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
uint32_t const v73 = 32;
uint32_t const v74 = 1;
threadgroup array<uint32_t, 8> * const v75 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[17040]);
uint32_t const v76 = 8;
simdgroup_float8x8 v77_store; thread simdgroup_float8x8 * v77 = &v77_store;float const v78 = 0;
*v77 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v80_store; thread simdgroup_float8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v81_store; thread simdgroup_float8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v82_store; thread simdgroup_float8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v83_store; thread simdgroup_float8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v84_store; thread simdgroup_float8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_float8x8 v85_store; thread simdgroup_float8x8 * v85 = &v85_store;*v85 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v86_store; thread simdgroup_half8x8 * v86 = &v86_store;half const v87 = 0;
*v86 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v88_store; thread simdgroup_half8x8 * v88 = &v88_store;*v88 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v89_store; thread simdgroup_half8x8 * v89 = &v89_store;*v89 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v90_store; thread simdgroup_half8x8 * v90 = &v90_store;*v90 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v91_store; thread simdgroup_half8x8 * v91 = &v91_store;*v91 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v92_store; thread simdgroup_half8x8 * v92 = &v92_store;*v92 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v93_store; thread simdgroup_half8x8 * v93 = &v93_store;*v93 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
simdgroup_half8x8 v94_store; thread simdgroup_half8x8 * v94 = &v94_store;*v94 = make_filled_simdgroup_matrix<half, 8, 8>(v87);
array<float, 1> v95_store = {};
thread array<float, 1> * v95 = &v95_store;array<float, 1> v96_store = {};
thread array<float, 1> * v96 = &v96_store;array<float, 1> v97_store = {};
thread array<float, 1> * v97 = &v97_store;thread float * const v98 = &(*v95)[v17];
float const v99 = -3.402823470e+38;
*v98 = v99;
thread float * const v100 = &(*v96)[v17];
*v100 = v78;
thread float * const v101 = &(*v97)[v17];
*v101 = v78;
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
half_4 const v111 = half_4{v87, v87, v87, v87};
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
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v232), v231, 0, false);
uint32_t const v233 = 2;
uint32_t const v234 = v229 + v233;
uint32_t const v235 = uint32_t(v234);
threadgroup half_4 * const v236 = &(*v70)[v235];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v236), v231, 0, false);
uint32_t const v237 = v229 + v224;
uint32_t const v238 = uint32_t(v237);
threadgroup half_4 * const v239 = &(*v70)[v238];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v239), v231, 0, false);
uint32_t const v240 = 6;
uint32_t const v241 = v229 + v240;
uint32_t const v242 = uint32_t(v241);
threadgroup half_4 * const v243 = &(*v70)[v242];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v243), v231, 0, false);
uint32_t const v244 = v229 + v67;
uint32_t const v245 = uint32_t(v244);
threadgroup half_4 * const v246 = &(*v70)[v245];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v246), v231, 0, false);
uint32_t const v247 = 10;
uint32_t const v248 = v229 + v247;
uint32_t const v249 = uint32_t(v248);
threadgroup half_4 * const v250 = &(*v70)[v249];
simdgroup_load(*v92, reinterpret_cast<threadgroup half *>(v250), v231, 0, false);
uint32_t const v251 = 12;
uint32_t const v252 = v229 + v251;
uint32_t const v253 = uint32_t(v252);
threadgroup half_4 * const v254 = &(*v70)[v253];
simdgroup_load(*v93, reinterpret_cast<threadgroup half *>(v254), v231, 0, false);
uint32_t const v255 = 14;
uint32_t const v256 = v229 + v255;
uint32_t const v257 = uint32_t(v256);
threadgroup half_4 * const v258 = &(*v70)[v257];
simdgroup_load(*v94, reinterpret_cast<threadgroup half *>(v258), v231, 0, false);
}
bool const v259 = thread_index_in_threadgroup_v12 < v67;
if(v259) {
uint32_t const v260 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v261 = &(*v75)[v260];
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
uint32_t const v295 = v280 * v61;
array<half_4, 4> v296_store = {};
thread array<half_4, 4> * v296 = &v296_store;uint32_t const v297 = 4;
array<half_4, 4> v298_store = {};
thread array<half_4, 4> * v298 = &v298_store;uint32_t const v299 = v19 - v59;
uint32_t const v300 = v295 + v104;
uint32_t const v301 = min(v300, v299);
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
thread half_4 * const v314 = &(*v296)[v17];
half_4 const v315 = *v306;
*v314 = v315;
uint32_t const v316 = v104 + v67;
uint32_t const v317 = v295 + v316;
uint32_t const v318 = min(v317, v299);
uint32_t const v319 = uint32_t(v318);
uint32_t const v320 = v319 * v29;
uint32_t const v321 = v54 + v320;
half_4 v322_store;
thread half_4 * v322 = &v322_store;*v322 = v111;
if(v308) {
uint32_t const v323 = v305 / v224;
uint32_t const v324 = uint32_t(v323);
uint32_t const v325 = v321 + v324;
device half_4 const* const v326 = &v2[v325];
half_4 const v327 = *v326;
*v322 = v327;
}
thread half_4 * const v328 = &(*v296)[v74];
half_4 const v329 = *v322;
*v328 = v329;
uint32_t const v330 = v104 + v103;
uint32_t const v331 = v295 + v330;
uint32_t const v332 = min(v331, v299);
uint32_t const v333 = uint32_t(v332);
uint32_t const v334 = v333 * v29;
uint32_t const v335 = v54 + v334;
half_4 v336_store;
thread half_4 * v336 = &v336_store;*v336 = v111;
if(v308) {
uint32_t const v337 = v305 / v224;
uint32_t const v338 = uint32_t(v337);
uint32_t const v339 = v335 + v338;
device half_4 const* const v340 = &v2[v339];
half_4 const v341 = *v340;
*v336 = v341;
}
uint32_t const v342 = 2;
thread half_4 * const v343 = &(*v296)[v342];
half_4 const v344 = *v336;
*v343 = v344;
uint32_t const v345 = 24;
uint32_t const v346 = v104 + v345;
uint32_t const v347 = v295 + v346;
uint32_t const v348 = min(v347, v299);
uint32_t const v349 = uint32_t(v348);
uint32_t const v350 = v349 * v29;
uint32_t const v351 = v54 + v350;
half_4 v352_store;
thread half_4 * v352 = &v352_store;*v352 = v111;
if(v308) {
uint32_t const v353 = v305 / v224;
uint32_t const v354 = uint32_t(v353);
uint32_t const v355 = v351 + v354;
device half_4 const* const v356 = &v2[v355];
half_4 const v357 = *v356;
*v352 = v357;
}
uint32_t const v358 = 3;
thread half_4 * const v359 = &(*v296)[v358];
half_4 const v360 = *v352;
*v359 = v360;
uint32_t const v361 = v302 * v32;
uint32_t const v362 = v57 + v361;
half_4 v363_store;
thread half_4 * v363 = &v363_store;*v363 = v111;
if(v308) {
uint32_t const v364 = v305 / v224;
uint32_t const v365 = uint32_t(v364);
uint32_t const v366 = v362 + v365;
device half_4 const* const v367 = &v3[v366];
half_4 const v368 = *v367;
*v363 = v368;
}
thread half_4 * const v369 = &(*v298)[v17];
half_4 const v370 = *v363;
*v369 = v370;
uint32_t const v371 = v319 * v32;
uint32_t const v372 = v57 + v371;
half_4 v373_store;
thread half_4 * v373 = &v373_store;*v373 = v111;
if(v308) {
uint32_t const v374 = v305 / v224;
uint32_t const v375 = uint32_t(v374);
uint32_t const v376 = v372 + v375;
device half_4 const* const v377 = &v3[v376];
half_4 const v378 = *v377;
*v373 = v378;
}
thread half_4 * const v379 = &(*v298)[v74];
half_4 const v380 = *v373;
*v379 = v380;
uint32_t const v381 = v333 * v32;
uint32_t const v382 = v57 + v381;
half_4 v383_store;
thread half_4 * v383 = &v383_store;*v383 = v111;
if(v308) {
uint32_t const v384 = v305 / v224;
uint32_t const v385 = uint32_t(v384);
uint32_t const v386 = v382 + v385;
device half_4 const* const v387 = &v3[v386];
half_4 const v388 = *v387;
*v383 = v388;
}
thread half_4 * const v389 = &(*v298)[v342];
half_4 const v390 = *v383;
*v389 = v390;
uint32_t const v391 = v349 * v32;
uint32_t const v392 = v57 + v391;
half_4 v393_store;
thread half_4 * v393 = &v393_store;*v393 = v111;
if(v308) {
uint32_t const v394 = v305 / v224;
uint32_t const v395 = uint32_t(v394);
uint32_t const v396 = v392 + v395;
device half_4 const* const v397 = &v3[v396];
half_4 const v398 = *v397;
*v393 = v398;
}
thread half_4 * const v399 = &(*v298)[v358];
half_4 const v400 = *v393;
*v399 = v400;
bool const v401 = true;
for(uint32_t v402 = v280; v402 < v285; v402 += v59) {
uint32_t const v403 = v402 * v61;
bool const v404 = v402 >= v291;
bool const v405 = v402 < v293;
bool const v406 = v404 && v405;
uint32_t const v407 = 2;
uint32_t const v408 = v402 % v407;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v409 = *v314;
*v132 = v409;
uint32_t const v410 = v316 * v128;
uint32_t const v411 = v410 + v105;
half_4 const v412 = *v328;
uint32_t const v413 = uint32_t(v411);
threadgroup half_4 * const v414 = &(*v70)[v413];
*v414 = v412;
uint32_t const v415 = v330 * v128;
uint32_t const v416 = v415 + v105;
half_4 const v417 = *v343;
uint32_t const v418 = uint32_t(v416);
threadgroup half_4 * const v419 = &(*v70)[v418];
*v419 = v417;
uint32_t const v420 = v346 * v128;
uint32_t const v421 = v420 + v105;
half_4 const v422 = *v359;
uint32_t const v423 = uint32_t(v421);
threadgroup half_4 * const v424 = &(*v70)[v423];
*v424 = v422;
uint32_t const v425 = 576;
uint32_t const v426 = v425 + v129;
uint32_t const v427 = v426 + v105;
half_4 const v428 = *v369;
uint32_t const v429 = uint32_t(v427);
threadgroup half_4 * const v430 = &(*v70)[v429];
*v430 = v428;
uint32_t const v431 = v425 + v410;
uint32_t const v432 = v431 + v105;
half_4 const v433 = *v379;
uint32_t const v434 = uint32_t(v432);
threadgroup half_4 * const v435 = &(*v70)[v434];
*v435 = v433;
uint32_t const v436 = v425 + v415;
uint32_t const v437 = v436 + v105;
half_4 const v438 = *v389;
uint32_t const v439 = uint32_t(v437);
threadgroup half_4 * const v440 = &(*v70)[v439];
*v440 = v438;
uint32_t const v441 = v425 + v420;
uint32_t const v442 = v441 + v105;
half_4 const v443 = *v399;
uint32_t const v444 = uint32_t(v442);
threadgroup half_4 * const v445 = &(*v70)[v444];
*v445 = v443;
bool const v446 = !v406;
bool const v447 = false;
if(v446) {
half const v448 = v428.i_0;
float const v449 = float(v448);
uint32_t const v450 = reinterpret_cast<const thread uint32_t&>(v449);
uint32_t const v451 = 2139095040;
uint32_t const v452 = v450 & v451;
bool const v453 = v452 == v451;
half const v454 = v428.i_1;
float const v455 = float(v454);
uint32_t const v456 = reinterpret_cast<const thread uint32_t&>(v455);
uint32_t const v457 = v456 & v451;
bool const v458 = v457 == v451;
bool const v459 = v453 || v458;
half const v460 = v428.i_2;
float const v461 = float(v460);
uint32_t const v462 = reinterpret_cast<const thread uint32_t&>(v461);
uint32_t const v463 = v462 & v451;
bool const v464 = v463 == v451;
bool const v465 = v459 || v464;
half const v466 = v428.i_3;
float const v467 = float(v466);
uint32_t const v468 = reinterpret_cast<const thread uint32_t&>(v467);
uint32_t const v469 = v468 & v451;
bool const v470 = v469 == v451;
bool const v471 = v465 || v470;
half const v472 = v433.i_0;
float const v473 = float(v472);
uint32_t const v474 = reinterpret_cast<const thread uint32_t&>(v473);
uint32_t const v475 = v474 & v451;
bool const v476 = v475 == v451;
bool const v477 = v471 || v476;
half const v478 = v433.i_1;
float const v479 = float(v478);
uint32_t const v480 = reinterpret_cast<const thread uint32_t&>(v479);
uint32_t const v481 = v480 & v451;
bool const v482 = v481 == v451;
bool const v483 = v477 || v482;
half const v484 = v433.i_2;
float const v485 = float(v484);
uint32_t const v486 = reinterpret_cast<const thread uint32_t&>(v485);
uint32_t const v487 = v486 & v451;
bool const v488 = v487 == v451;
bool const v489 = v483 || v488;
half const v490 = v433.i_3;
float const v491 = float(v490);
uint32_t const v492 = reinterpret_cast<const thread uint32_t&>(v491);
uint32_t const v493 = v492 & v451;
bool const v494 = v493 == v451;
bool const v495 = v489 || v494;
half const v496 = v438.i_0;
float const v497 = float(v496);
uint32_t const v498 = reinterpret_cast<const thread uint32_t&>(v497);
uint32_t const v499 = v498 & v451;
bool const v500 = v499 == v451;
bool const v501 = v495 || v500;
half const v502 = v438.i_1;
float const v503 = float(v502);
uint32_t const v504 = reinterpret_cast<const thread uint32_t&>(v503);
uint32_t const v505 = v504 & v451;
bool const v506 = v505 == v451;
bool const v507 = v501 || v506;
half const v508 = v438.i_2;
float const v509 = float(v508);
uint32_t const v510 = reinterpret_cast<const thread uint32_t&>(v509);
uint32_t const v511 = v510 & v451;
bool const v512 = v511 == v451;
bool const v513 = v507 || v512;
half const v514 = v438.i_3;
float const v515 = float(v514);
uint32_t const v516 = reinterpret_cast<const thread uint32_t&>(v515);
uint32_t const v517 = v516 & v451;
bool const v518 = v517 == v451;
bool const v519 = v513 || v518;
half const v520 = v443.i_0;
float const v521 = float(v520);
uint32_t const v522 = reinterpret_cast<const thread uint32_t&>(v521);
uint32_t const v523 = v522 & v451;
bool const v524 = v523 == v451;
bool const v525 = v519 || v524;
half const v526 = v443.i_1;
float const v527 = float(v526);
uint32_t const v528 = reinterpret_cast<const thread uint32_t&>(v527);
uint32_t const v529 = v528 & v451;
bool const v530 = v529 == v451;
bool const v531 = v525 || v530;
half const v532 = v443.i_2;
float const v533 = float(v532);
uint32_t const v534 = reinterpret_cast<const thread uint32_t&>(v533);
uint32_t const v535 = v534 & v451;
bool const v536 = v535 == v451;
bool const v537 = v531 || v536;
half const v538 = v443.i_3;
float const v539 = float(v538);
uint32_t const v540 = reinterpret_cast<const thread uint32_t&>(v539);
uint32_t const v541 = v540 & v451;
bool const v542 = v541 == v451;
bool const v543 = v537 || v542;
bool const v544 = simd_any(v543);;
bool const v545 = thread_index_in_simdgroup_v11 == v102;
if(v545) {
uint32_t const v546 = v544 ? v59 : v102;
uint32_t const v547 = v408 * v224;
uint32_t const v548 = v547 + v66;
uint32_t const v549 = uint32_t(v548);
threadgroup uint32_t * const v550 = &(*v75)[v549];
*v550 = v546;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v551 = v402 + v59;
uint32_t const v552 = v551 * v61;
uint32_t const v553 = v552 + v104;
uint32_t const v554 = min(v553, v299);
uint32_t const v555 = uint32_t(v554);
uint32_t const v556 = v555 * v29;
uint32_t const v557 = v54 + v556;
half_4 v558_store;
thread half_4 * v558 = &v558_store;*v558 = v111;
if(v308) {
uint32_t const v559 = v305 / v224;
uint32_t const v560 = uint32_t(v559);
uint32_t const v561 = v557 + v560;
device half_4 const* const v562 = &v2[v561];
half_4 const v563 = *v562;
*v558 = v563;
}
half_4 const v564 = *v558;
*v314 = v564;
uint32_t const v565 = v552 + v316;
uint32_t const v566 = min(v565, v299);
uint32_t const v567 = uint32_t(v566);
uint32_t const v568 = v567 * v29;
uint32_t const v569 = v54 + v568;
half_4 v570_store;
thread half_4 * v570 = &v570_store;*v570 = v111;
if(v308) {
uint32_t const v571 = v305 / v224;
uint32_t const v572 = uint32_t(v571);
uint32_t const v573 = v569 + v572;
device half_4 const* const v574 = &v2[v573];
half_4 const v575 = *v574;
*v570 = v575;
}
half_4 const v576 = *v570;
*v328 = v576;
uint32_t const v577 = v552 + v330;
uint32_t const v578 = min(v577, v299);
uint32_t const v579 = uint32_t(v578);
uint32_t const v580 = v579 * v29;
uint32_t const v581 = v54 + v580;
half_4 v582_store;
thread half_4 * v582 = &v582_store;*v582 = v111;
if(v308) {
uint32_t const v583 = v305 / v224;
uint32_t const v584 = uint32_t(v583);
uint32_t const v585 = v581 + v584;
device half_4 const* const v586 = &v2[v585];
half_4 const v587 = *v586;
*v582 = v587;
}
half_4 const v588 = *v582;
*v343 = v588;
uint32_t const v589 = v552 + v346;
uint32_t const v590 = min(v589, v299);
uint32_t const v591 = uint32_t(v590);
uint32_t const v592 = v591 * v29;
uint32_t const v593 = v54 + v592;
half_4 v594_store;
thread half_4 * v594 = &v594_store;*v594 = v111;
if(v308) {
uint32_t const v595 = v305 / v224;
uint32_t const v596 = uint32_t(v595);
uint32_t const v597 = v593 + v596;
device half_4 const* const v598 = &v2[v597];
half_4 const v599 = *v598;
*v594 = v599;
}
half_4 const v600 = *v594;
*v359 = v600;
uint32_t const v601 = v555 * v32;
uint32_t const v602 = v57 + v601;
half_4 v603_store;
thread half_4 * v603 = &v603_store;*v603 = v111;
if(v308) {
uint32_t const v604 = v305 / v224;
uint32_t const v605 = uint32_t(v604);
uint32_t const v606 = v602 + v605;
device half_4 const* const v607 = &v3[v606];
half_4 const v608 = *v607;
*v603 = v608;
}
half_4 const v609 = *v603;
*v369 = v609;
uint32_t const v610 = v567 * v32;
uint32_t const v611 = v57 + v610;
half_4 v612_store;
thread half_4 * v612 = &v612_store;*v612 = v111;
if(v308) {
uint32_t const v613 = v305 / v224;
uint32_t const v614 = uint32_t(v613);
uint32_t const v615 = v611 + v614;
device half_4 const* const v616 = &v3[v615];
half_4 const v617 = *v616;
*v612 = v617;
}
half_4 const v618 = *v612;
*v379 = v618;
uint32_t const v619 = v579 * v32;
uint32_t const v620 = v57 + v619;
half_4 v621_store;
thread half_4 * v621 = &v621_store;*v621 = v111;
if(v308) {
uint32_t const v622 = v305 / v224;
uint32_t const v623 = uint32_t(v622);
uint32_t const v624 = v620 + v623;
device half_4 const* const v625 = &v3[v624];
half_4 const v626 = *v625;
*v621 = v626;
}
half_4 const v627 = *v621;
*v389 = v627;
uint32_t const v628 = v591 * v32;
uint32_t const v629 = v57 + v628;
half_4 v630_store;
thread half_4 * v630 = &v630_store;*v630 = v111;
if(v308) {
uint32_t const v631 = v305 / v224;
uint32_t const v632 = uint32_t(v631);
uint32_t const v633 = v629 + v632;
device half_4 const* const v634 = &v3[v633];
half_4 const v635 = *v634;
*v630 = v635;
}
half_4 const v636 = *v630;
*v399 = v636;
bool v637_store;
thread bool * v637 = &v637_store;*v637 = v447;
bool const v638 = *v637;
bool v639_store;
thread bool * v639 = &v639_store;if(v638) {
*v639 = v401;
}
 else {
uint32_t const v640 = v408 * v224;
uint32_t const v641 = uint32_t(v640);
threadgroup uint32_t * const v642 = &(*v75)[v641];
uint32_t const v643 = *v642;
bool const v644 = v643 != v102;
*v639 = v644;
}
bool const v645 = *v639;
*v637 = v645;
bool const v646 = *v637;
bool v647_store;
thread bool * v647 = &v647_store;if(v646) {
*v647 = v401;
}
 else {
uint32_t const v648 = v408 * v224;
uint32_t const v649 = v648 + v59;
uint32_t const v650 = uint32_t(v649);
threadgroup uint32_t * const v651 = &(*v75)[v650];
uint32_t const v652 = *v651;
bool const v653 = v652 != v102;
*v647 = v653;
}
bool const v654 = *v647;
*v637 = v654;
bool const v655 = *v637;
bool v656_store;
thread bool * v656 = &v656_store;if(v655) {
*v656 = v401;
}
 else {
uint32_t const v657 = v408 * v224;
uint32_t const v658 = v657 + v407;
uint32_t const v659 = uint32_t(v658);
threadgroup uint32_t * const v660 = &(*v75)[v659];
uint32_t const v661 = *v660;
bool const v662 = v661 != v102;
*v656 = v662;
}
bool const v663 = *v656;
*v637 = v663;
bool const v664 = *v637;
bool v665_store;
thread bool * v665 = &v665_store;if(v664) {
*v665 = v401;
}
 else {
uint32_t const v666 = v408 * v224;
uint32_t const v667 = 3;
uint32_t const v668 = v666 + v667;
uint32_t const v669 = uint32_t(v668);
threadgroup uint32_t * const v670 = &(*v75)[v669];
uint32_t const v671 = *v670;
bool const v672 = v671 != v102;
*v665 = v672;
}
bool const v673 = *v665;
*v637 = v673;
bool v674_store;
thread bool * v674 = &v674_store;if(v406) {
*v674 = v401;
}
 else {
*v674 = v447;
}
uint32_t const v675 = 320;
uint32_t const v676 = v66 * v675;
uint32_t const v677 = 80;
uint32_t const v678 = v66 * v677;
simdgroup_float8x8 v679_store; thread simdgroup_float8x8 * v679 = &v679_store;*v679 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v680_store; thread simdgroup_half8x8 * v680 = &v680_store;uint32_t const v681 = 72;
threadgroup half_4 * const v682 = &(*v70)[v17];
simdgroup_load(*v680, reinterpret_cast<threadgroup half *>(v682), v681, 0, true);
simdgroup_multiply_accumulate(*v679, *v86, *v680, *v679);
simdgroup_half8x8 v683_store; thread simdgroup_half8x8 * v683 = &v683_store;threadgroup half_4 * const v684 = &(*v70)[v342];
simdgroup_load(*v683, reinterpret_cast<threadgroup half *>(v684), v681, 0, true);
simdgroup_multiply_accumulate(*v679, *v88, *v683, *v679);
simdgroup_half8x8 v685_store; thread simdgroup_half8x8 * v685 = &v685_store;threadgroup half_4 * const v686 = &(*v70)[v297];
simdgroup_load(*v685, reinterpret_cast<threadgroup half *>(v686), v681, 0, true);
simdgroup_multiply_accumulate(*v679, *v89, *v685, *v679);
uint32_t const v687 = 6;
simdgroup_half8x8 v688_store; thread simdgroup_half8x8 * v688 = &v688_store;uint32_t const v689 = 6;
threadgroup half_4 * const v690 = &(*v70)[v689];
simdgroup_load(*v688, reinterpret_cast<threadgroup half *>(v690), v681, 0, true);
simdgroup_multiply_accumulate(*v679, *v90, *v688, *v679);
simdgroup_half8x8 v691_store; thread simdgroup_half8x8 * v691 = &v691_store;threadgroup half_4 * const v692 = &(*v70)[v76];
simdgroup_load(*v691, reinterpret_cast<threadgroup half *>(v692), v681, 0, true);
simdgroup_multiply_accumulate(*v679, *v91, *v691, *v679);
uint32_t const v693 = 10;
simdgroup_half8x8 v694_store; thread simdgroup_half8x8 * v694 = &v694_store;uint32_t const v695 = 10;
threadgroup half_4 * const v696 = &(*v70)[v695];
simdgroup_load(*v694, reinterpret_cast<threadgroup half *>(v696), v681, 0, true);
simdgroup_multiply_accumulate(*v679, *v92, *v694, *v679);
simdgroup_half8x8 v697_store; thread simdgroup_half8x8 * v697 = &v697_store;uint32_t const v698 = 12;
threadgroup half_4 * const v699 = &(*v70)[v698];
simdgroup_load(*v697, reinterpret_cast<threadgroup half *>(v699), v681, 0, true);
simdgroup_multiply_accumulate(*v679, *v93, *v697, *v679);
simdgroup_half8x8 v700_store; thread simdgroup_half8x8 * v700 = &v700_store;uint32_t const v701 = 14;
threadgroup half_4 * const v702 = &(*v70)[v701];
simdgroup_load(*v700, reinterpret_cast<threadgroup half *>(v702), v681, 0, true);
simdgroup_multiply_accumulate(*v679, *v94, *v700, *v679);
uint32_t const v703 = uint32_t(v676);
uint32_t const v704 = 40;
threadgroup float * const v705 = &(*v71)[v703];

simdgroup_store(*v679, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v706_store; thread simdgroup_float8x8 * v706 = &v706_store;*v706 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v707_store; thread simdgroup_half8x8 * v707 = &v707_store;uint32_t const v708 = 144;
uint32_t const v709 = 1008;
threadgroup half_4 * const v710 = &(*v70)[v708];
simdgroup_load(*v707, reinterpret_cast<threadgroup half *>(v710), v681, 0, true);
simdgroup_multiply_accumulate(*v706, *v86, *v707, *v706);
simdgroup_half8x8 v711_store; thread simdgroup_half8x8 * v711 = &v711_store;uint32_t const v712 = 146;
threadgroup half_4 * const v713 = &(*v70)[v712];
simdgroup_load(*v711, reinterpret_cast<threadgroup half *>(v713), v681, 0, true);
simdgroup_multiply_accumulate(*v706, *v88, *v711, *v706);
simdgroup_half8x8 v714_store; thread simdgroup_half8x8 * v714 = &v714_store;uint32_t const v715 = 148;
threadgroup half_4 * const v716 = &(*v70)[v715];
simdgroup_load(*v714, reinterpret_cast<threadgroup half *>(v716), v681, 0, true);
simdgroup_multiply_accumulate(*v706, *v89, *v714, *v706);
simdgroup_half8x8 v717_store; thread simdgroup_half8x8 * v717 = &v717_store;uint32_t const v718 = 150;
threadgroup half_4 * const v719 = &(*v70)[v718];
simdgroup_load(*v717, reinterpret_cast<threadgroup half *>(v719), v681, 0, true);
simdgroup_multiply_accumulate(*v706, *v90, *v717, *v706);
simdgroup_half8x8 v720_store; thread simdgroup_half8x8 * v720 = &v720_store;uint32_t const v721 = 152;
threadgroup half_4 * const v722 = &(*v70)[v721];
simdgroup_load(*v720, reinterpret_cast<threadgroup half *>(v722), v681, 0, true);
simdgroup_multiply_accumulate(*v706, *v91, *v720, *v706);
simdgroup_half8x8 v723_store; thread simdgroup_half8x8 * v723 = &v723_store;uint32_t const v724 = 154;
threadgroup half_4 * const v725 = &(*v70)[v724];
simdgroup_load(*v723, reinterpret_cast<threadgroup half *>(v725), v681, 0, true);
simdgroup_multiply_accumulate(*v706, *v92, *v723, *v706);
simdgroup_half8x8 v726_store; thread simdgroup_half8x8 * v726 = &v726_store;uint32_t const v727 = 156;
threadgroup half_4 * const v728 = &(*v70)[v727];
simdgroup_load(*v726, reinterpret_cast<threadgroup half *>(v728), v681, 0, true);
simdgroup_multiply_accumulate(*v706, *v93, *v726, *v706);
simdgroup_half8x8 v729_store; thread simdgroup_half8x8 * v729 = &v729_store;uint32_t const v730 = 158;
threadgroup half_4 * const v731 = &(*v70)[v730];
simdgroup_load(*v729, reinterpret_cast<threadgroup half *>(v731), v681, 0, true);
simdgroup_multiply_accumulate(*v706, *v94, *v729, *v706);
uint32_t const v732 = v676 + v67;
uint32_t const v733 = uint32_t(v732);
threadgroup float * const v734 = &(*v71)[v733];

simdgroup_store(*v706, reinterpret_cast<threadgroup float *>(v734), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v735_store; thread simdgroup_float8x8 * v735 = &v735_store;*v735 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v736_store; thread simdgroup_half8x8 * v736 = &v736_store;uint32_t const v737 = 288;
uint32_t const v738 = 864;
threadgroup half_4 * const v739 = &(*v70)[v737];
simdgroup_load(*v736, reinterpret_cast<threadgroup half *>(v739), v681, 0, true);
simdgroup_multiply_accumulate(*v735, *v86, *v736, *v735);
simdgroup_half8x8 v740_store; thread simdgroup_half8x8 * v740 = &v740_store;uint32_t const v741 = 290;
threadgroup half_4 * const v742 = &(*v70)[v741];
simdgroup_load(*v740, reinterpret_cast<threadgroup half *>(v742), v681, 0, true);
simdgroup_multiply_accumulate(*v735, *v88, *v740, *v735);
simdgroup_half8x8 v743_store; thread simdgroup_half8x8 * v743 = &v743_store;uint32_t const v744 = 292;
threadgroup half_4 * const v745 = &(*v70)[v744];
simdgroup_load(*v743, reinterpret_cast<threadgroup half *>(v745), v681, 0, true);
simdgroup_multiply_accumulate(*v735, *v89, *v743, *v735);
simdgroup_half8x8 v746_store; thread simdgroup_half8x8 * v746 = &v746_store;uint32_t const v747 = 294;
threadgroup half_4 * const v748 = &(*v70)[v747];
simdgroup_load(*v746, reinterpret_cast<threadgroup half *>(v748), v681, 0, true);
simdgroup_multiply_accumulate(*v735, *v90, *v746, *v735);
simdgroup_half8x8 v749_store; thread simdgroup_half8x8 * v749 = &v749_store;uint32_t const v750 = 296;
threadgroup half_4 * const v751 = &(*v70)[v750];
simdgroup_load(*v749, reinterpret_cast<threadgroup half *>(v751), v681, 0, true);
simdgroup_multiply_accumulate(*v735, *v91, *v749, *v735);
simdgroup_half8x8 v752_store; thread simdgroup_half8x8 * v752 = &v752_store;uint32_t const v753 = 298;
threadgroup half_4 * const v754 = &(*v70)[v753];
simdgroup_load(*v752, reinterpret_cast<threadgroup half *>(v754), v681, 0, true);
simdgroup_multiply_accumulate(*v735, *v92, *v752, *v735);
simdgroup_half8x8 v755_store; thread simdgroup_half8x8 * v755 = &v755_store;uint32_t const v756 = 300;
threadgroup half_4 * const v757 = &(*v70)[v756];
simdgroup_load(*v755, reinterpret_cast<threadgroup half *>(v757), v681, 0, true);
simdgroup_multiply_accumulate(*v735, *v93, *v755, *v735);
simdgroup_half8x8 v758_store; thread simdgroup_half8x8 * v758 = &v758_store;uint32_t const v759 = 302;
threadgroup half_4 * const v760 = &(*v70)[v759];
simdgroup_load(*v758, reinterpret_cast<threadgroup half *>(v760), v681, 0, true);
simdgroup_multiply_accumulate(*v735, *v94, *v758, *v735);
uint32_t const v761 = v676 + v103;
uint32_t const v762 = uint32_t(v761);
threadgroup float * const v763 = &(*v71)[v762];

simdgroup_store(*v735, reinterpret_cast<threadgroup float *>(v763), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v764_store; thread simdgroup_float8x8 * v764 = &v764_store;*v764 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v765_store; thread simdgroup_half8x8 * v765 = &v765_store;uint32_t const v766 = 432;
uint32_t const v767 = 720;
threadgroup half_4 * const v768 = &(*v70)[v766];
simdgroup_load(*v765, reinterpret_cast<threadgroup half *>(v768), v681, 0, true);
simdgroup_multiply_accumulate(*v764, *v86, *v765, *v764);
simdgroup_half8x8 v769_store; thread simdgroup_half8x8 * v769 = &v769_store;uint32_t const v770 = 434;
threadgroup half_4 * const v771 = &(*v70)[v770];
simdgroup_load(*v769, reinterpret_cast<threadgroup half *>(v771), v681, 0, true);
simdgroup_multiply_accumulate(*v764, *v88, *v769, *v764);
simdgroup_half8x8 v772_store; thread simdgroup_half8x8 * v772 = &v772_store;uint32_t const v773 = 436;
threadgroup half_4 * const v774 = &(*v70)[v773];
simdgroup_load(*v772, reinterpret_cast<threadgroup half *>(v774), v681, 0, true);
simdgroup_multiply_accumulate(*v764, *v89, *v772, *v764);
simdgroup_half8x8 v775_store; thread simdgroup_half8x8 * v775 = &v775_store;uint32_t const v776 = 438;
threadgroup half_4 * const v777 = &(*v70)[v776];
simdgroup_load(*v775, reinterpret_cast<threadgroup half *>(v777), v681, 0, true);
simdgroup_multiply_accumulate(*v764, *v90, *v775, *v764);
simdgroup_half8x8 v778_store; thread simdgroup_half8x8 * v778 = &v778_store;uint32_t const v779 = 440;
threadgroup half_4 * const v780 = &(*v70)[v779];
simdgroup_load(*v778, reinterpret_cast<threadgroup half *>(v780), v681, 0, true);
simdgroup_multiply_accumulate(*v764, *v91, *v778, *v764);
simdgroup_half8x8 v781_store; thread simdgroup_half8x8 * v781 = &v781_store;uint32_t const v782 = 442;
threadgroup half_4 * const v783 = &(*v70)[v782];
simdgroup_load(*v781, reinterpret_cast<threadgroup half *>(v783), v681, 0, true);
simdgroup_multiply_accumulate(*v764, *v92, *v781, *v764);
simdgroup_half8x8 v784_store; thread simdgroup_half8x8 * v784 = &v784_store;uint32_t const v785 = 444;
threadgroup half_4 * const v786 = &(*v70)[v785];
simdgroup_load(*v784, reinterpret_cast<threadgroup half *>(v786), v681, 0, true);
simdgroup_multiply_accumulate(*v764, *v93, *v784, *v764);
simdgroup_half8x8 v787_store; thread simdgroup_half8x8 * v787 = &v787_store;uint32_t const v788 = 446;
threadgroup half_4 * const v789 = &(*v70)[v788];
simdgroup_load(*v787, reinterpret_cast<threadgroup half *>(v789), v681, 0, true);
simdgroup_multiply_accumulate(*v764, *v94, *v787, *v764);
uint32_t const v790 = v676 + v345;
uint32_t const v791 = uint32_t(v790);
threadgroup float * const v792 = &(*v71)[v791];

simdgroup_store(*v764, reinterpret_cast<threadgroup float *>(v792), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v793 = v66 * v67;
uint32_t const v794 = v64 + v793;
uint32_t const v795 = v794 + v68;
array<float, 8> v796_store = {};
thread array<float, 8> * v796 = &v796_store;uint32_t const v797 = v69 * v67;
uint32_t const v798 = v403 + v797;
uint32_t const v799 = v68 * v704;
uint32_t const v800 = v676 + v799;
uint32_t const v801 = v800 + v797;
uint32_t const v802 = uint32_t(v801);
threadgroup float * const v803 = &(*v71)[v802];
float const v804 = *v803;
float v805_store;
thread float * v805 = &v805_store;*v805 = v99;
bool const v806 = *v674;
bool v807_store;
thread bool * v807 = &v807_store;if(v806) {
*v807 = v401;
}
 else {
int32_t const v808 = int32_t(v798);
int32_t const v809 = int32_t(v795);
int32_t const v810 = v808 - v809;
bool const v811 = v798 < v19;
bool const v812 = v810 <= v22;
bool const v813 = v811 && v812;
bool v814_store;
thread bool * v814 = &v814_store;if(v813) {
*v814 = v401;
}
 else {
*v814 = v447;
}
bool const v815 = *v814;
*v807 = v815;
}
bool const v816 = *v807;
if(v816) {
float const v817 = v804 * v23;
*v805 = v817;
}
thread float * const v818 = &(*v796)[v17];
float const v819 = *v805;
*v818 = v819;
float const v820 = max(v99, v819);
uint32_t const v821 = v797 + v59;
uint32_t const v822 = v403 + v821;
uint32_t const v823 = v800 + v821;
uint32_t const v824 = uint32_t(v823);
threadgroup float * const v825 = &(*v71)[v824];
float const v826 = *v825;
float v827_store;
thread float * v827 = &v827_store;*v827 = v99;
bool const v828 = *v674;
bool v829_store;
thread bool * v829 = &v829_store;if(v828) {
*v829 = v401;
}
 else {
int32_t const v830 = int32_t(v822);
int32_t const v831 = int32_t(v795);
int32_t const v832 = v830 - v831;
bool const v833 = v822 < v19;
bool const v834 = v832 <= v22;
bool const v835 = v833 && v834;
bool v836_store;
thread bool * v836 = &v836_store;if(v835) {
*v836 = v401;
}
 else {
*v836 = v447;
}
bool const v837 = *v836;
*v829 = v837;
}
bool const v838 = *v829;
if(v838) {
float const v839 = v826 * v23;
*v827 = v839;
}
thread float * const v840 = &(*v796)[v74];
float const v841 = *v827;
*v840 = v841;
float const v842 = max(v820, v841);
uint32_t const v843 = v797 + v407;
uint32_t const v844 = v403 + v843;
uint32_t const v845 = v800 + v843;
uint32_t const v846 = uint32_t(v845);
threadgroup float * const v847 = &(*v71)[v846];
float const v848 = *v847;
float v849_store;
thread float * v849 = &v849_store;*v849 = v99;
bool const v850 = *v674;
bool v851_store;
thread bool * v851 = &v851_store;if(v850) {
*v851 = v401;
}
 else {
int32_t const v852 = int32_t(v844);
int32_t const v853 = int32_t(v795);
int32_t const v854 = v852 - v853;
bool const v855 = v844 < v19;
bool const v856 = v854 <= v22;
bool const v857 = v855 && v856;
bool v858_store;
thread bool * v858 = &v858_store;if(v857) {
*v858 = v401;
}
 else {
*v858 = v447;
}
bool const v859 = *v858;
*v851 = v859;
}
bool const v860 = *v851;
if(v860) {
float const v861 = v848 * v23;
*v849 = v861;
}
thread float * const v862 = &(*v796)[v342];
float const v863 = *v849;
*v862 = v863;
float const v864 = max(v842, v863);
uint32_t const v865 = 3;
uint32_t const v866 = v797 + v865;
uint32_t const v867 = v403 + v866;
uint32_t const v868 = v800 + v866;
uint32_t const v869 = uint32_t(v868);
threadgroup float * const v870 = &(*v71)[v869];
float const v871 = *v870;
float v872_store;
thread float * v872 = &v872_store;*v872 = v99;
bool const v873 = *v674;
bool v874_store;
thread bool * v874 = &v874_store;if(v873) {
*v874 = v401;
}
 else {
int32_t const v875 = int32_t(v867);
int32_t const v876 = int32_t(v795);
int32_t const v877 = v875 - v876;
bool const v878 = v867 < v19;
bool const v879 = v877 <= v22;
bool const v880 = v878 && v879;
bool v881_store;
thread bool * v881 = &v881_store;if(v880) {
*v881 = v401;
}
 else {
*v881 = v447;
}
bool const v882 = *v881;
*v874 = v882;
}
bool const v883 = *v874;
if(v883) {
float const v884 = v871 * v23;
*v872 = v884;
}
thread float * const v885 = &(*v796)[v358];
float const v886 = *v872;
*v885 = v886;
float const v887 = max(v864, v886);
uint32_t const v888 = v797 + v224;
uint32_t const v889 = v403 + v888;
uint32_t const v890 = v800 + v888;
uint32_t const v891 = uint32_t(v890);
threadgroup float * const v892 = &(*v71)[v891];
float const v893 = *v892;
float v894_store;
thread float * v894 = &v894_store;*v894 = v99;
bool const v895 = *v674;
bool v896_store;
thread bool * v896 = &v896_store;if(v895) {
*v896 = v401;
}
 else {
int32_t const v897 = int32_t(v889);
int32_t const v898 = int32_t(v795);
int32_t const v899 = v897 - v898;
bool const v900 = v889 < v19;
bool const v901 = v899 <= v22;
bool const v902 = v900 && v901;
bool v903_store;
thread bool * v903 = &v903_store;if(v902) {
*v903 = v401;
}
 else {
*v903 = v447;
}
bool const v904 = *v903;
*v896 = v904;
}
bool const v905 = *v896;
if(v905) {
float const v906 = v893 * v23;
*v894 = v906;
}
thread float * const v907 = &(*v796)[v297];
float const v908 = *v894;
*v907 = v908;
float const v909 = max(v887, v908);
uint32_t const v910 = 5;
uint32_t const v911 = v797 + v910;
uint32_t const v912 = v403 + v911;
uint32_t const v913 = v800 + v911;
uint32_t const v914 = uint32_t(v913);
threadgroup float * const v915 = &(*v71)[v914];
float const v916 = *v915;
float v917_store;
thread float * v917 = &v917_store;*v917 = v99;
bool const v918 = *v674;
bool v919_store;
thread bool * v919 = &v919_store;if(v918) {
*v919 = v401;
}
 else {
int32_t const v920 = int32_t(v912);
int32_t const v921 = int32_t(v795);
int32_t const v922 = v920 - v921;
bool const v923 = v912 < v19;
bool const v924 = v922 <= v22;
bool const v925 = v923 && v924;
bool v926_store;
thread bool * v926 = &v926_store;if(v925) {
*v926 = v401;
}
 else {
*v926 = v447;
}
bool const v927 = *v926;
*v919 = v927;
}
bool const v928 = *v919;
if(v928) {
float const v929 = v916 * v23;
*v917 = v929;
}
uint32_t const v930 = 5;
thread float * const v931 = &(*v796)[v930];
float const v932 = *v917;
*v931 = v932;
float const v933 = max(v909, v932);
uint32_t const v934 = v797 + v687;
uint32_t const v935 = v403 + v934;
uint32_t const v936 = v800 + v934;
uint32_t const v937 = uint32_t(v936);
threadgroup float * const v938 = &(*v71)[v937];
float const v939 = *v938;
float v940_store;
thread float * v940 = &v940_store;*v940 = v99;
bool const v941 = *v674;
bool v942_store;
thread bool * v942 = &v942_store;if(v941) {
*v942 = v401;
}
 else {
int32_t const v943 = int32_t(v935);
int32_t const v944 = int32_t(v795);
int32_t const v945 = v943 - v944;
bool const v946 = v935 < v19;
bool const v947 = v945 <= v22;
bool const v948 = v946 && v947;
bool v949_store;
thread bool * v949 = &v949_store;if(v948) {
*v949 = v401;
}
 else {
*v949 = v447;
}
bool const v950 = *v949;
*v942 = v950;
}
bool const v951 = *v942;
if(v951) {
float const v952 = v939 * v23;
*v940 = v952;
}
thread float * const v953 = &(*v796)[v689];
float const v954 = *v940;
*v953 = v954;
float const v955 = max(v933, v954);
uint32_t const v956 = 7;
uint32_t const v957 = v797 + v956;
uint32_t const v958 = v403 + v957;
uint32_t const v959 = v800 + v957;
uint32_t const v960 = uint32_t(v959);
threadgroup float * const v961 = &(*v71)[v960];
float const v962 = *v961;
float v963_store;
thread float * v963 = &v963_store;*v963 = v99;
bool const v964 = *v674;
bool v965_store;
thread bool * v965 = &v965_store;if(v964) {
*v965 = v401;
}
 else {
int32_t const v966 = int32_t(v958);
int32_t const v967 = int32_t(v795);
int32_t const v968 = v966 - v967;
bool const v969 = v958 < v19;
bool const v970 = v968 <= v22;
bool const v971 = v969 && v970;
bool v972_store;
thread bool * v972 = &v972_store;if(v971) {
*v972 = v401;
}
 else {
*v972 = v447;
}
bool const v973 = *v972;
*v965 = v973;
}
bool const v974 = *v965;
if(v974) {
float const v975 = v962 * v23;
*v963 = v975;
}
uint32_t const v976 = 7;
thread float * const v977 = &(*v796)[v976];
float const v978 = *v963;
*v977 = v978;
float const v979 = max(v955, v978);
float const v980 = simd_shuffle_xor(v979, v67);;
float const v981 = max(v979, v980);
float const v982 = simd_shuffle_xor(v981, v103);;
float const v983 = max(v981, v982);
float const v984 = *v98;
float const v985 = 5.54517698;
float const v986 = v984 + v985;
bool const v987 = v983 > v986;
float const v988 = v987 ? v983 : v984;
float const v989 = v984 - v988;
float const v990 = exp(v989);bool const v991 = v988 != v984;
bool v992_store;
thread bool * v992 = &v992_store;if(v991) {
bool const v993 = v984 != v99;
*v992 = v993;
}
 else {
*v992 = v447;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v994 = *v992;
bool const v995 = simd_any(v994);;
if(v995) {

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v996 = v69 * v407;
uint32_t const v997 = v800 + v996;
uint32_t const v998 = uint32_t(v997);
threadgroup float * const v999 = &(*v71)[v998];
float const v1000 = *v999;
float const v1001 = v1000 * v990;
*v999 = v1001;
uint32_t const v1002 = v997 + v59;
uint32_t const v1003 = uint32_t(v1002);
threadgroup float * const v1004 = &(*v71)[v1003];
float const v1005 = *v1004;
float const v1006 = v1005 * v990;
*v1004 = v1006;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1007 = *v999;
float const v1008 = v1007 * v990;
*v999 = v1008;
float const v1009 = *v1004;
float const v1010 = v1009 * v990;
*v1004 = v1010;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1011 = *v999;
float const v1012 = v1011 * v990;
*v999 = v1012;
float const v1013 = *v1004;
float const v1014 = v1013 * v990;
*v1004 = v1014;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1015 = *v999;
float const v1016 = v1015 * v990;
*v999 = v1016;
float const v1017 = *v1004;
float const v1018 = v1017 * v990;
*v1004 = v1018;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1019 = *v999;
float const v1020 = v1019 * v990;
*v999 = v1020;
float const v1021 = *v1004;
float const v1022 = v1021 * v990;
*v1004 = v1022;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1023 = *v999;
float const v1024 = v1023 * v990;
*v999 = v1024;
float const v1025 = *v1004;
float const v1026 = v1025 * v990;
*v1004 = v1026;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1027 = *v999;
float const v1028 = v1027 * v990;
*v999 = v1028;
float const v1029 = *v1004;
float const v1030 = v1029 * v990;
*v1004 = v1030;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v85, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1031 = *v999;
float const v1032 = v1031 * v990;
*v999 = v1032;
float const v1033 = *v1004;
float const v1034 = v1033 * v990;
*v1004 = v1034;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v85, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v98 = v988;
uint32_t const v1035 = v798 / v224;
uint32_t const v1036 = v35 + v38;
uint32_t const v1037 = 3528531795;
uint64_t const v1038 = 32;
uint64_t const v1039 = uint64_t(v1035);
uint64_t const v1040 = 3528531795;
uint64_t const v1041 = v1039 * v1040;
uint64_t const v1042 = v1041 >> v1038;
uint32_t const v1043 = uint32_t(v1042);
uint32_t const v1044 = v1035 * v1037;
uint32_t const v1045 = 3449720151;
uint64_t const v1046 = uint64_t(v39);
uint64_t const v1047 = 3449720151;
uint64_t const v1048 = v1046 * v1047;
uint64_t const v1049 = v1048 >> v1038;
uint32_t const v1050 = uint32_t(v1049);
uint32_t const v1051 = v39 * v1045;
uint32_t const v1052 = v1050 ^ v795;
uint32_t const v1053 = v1052 ^ v33;
uint32_t const v1054 = v1043 ^ v1036;
uint32_t const v1055 = v1054 ^ v34;
uint32_t const v1056 = 2654435769;
uint32_t const v1057 = v33 + v1056;
uint32_t const v1058 = 3144134277;
uint32_t const v1059 = v34 + v1058;
uint64_t const v1060 = uint64_t(v1053);
uint64_t const v1061 = v1060 * v1040;
uint64_t const v1062 = v1061 >> v1038;
uint32_t const v1063 = uint32_t(v1062);
uint32_t const v1064 = v1053 * v1037;
uint64_t const v1065 = uint64_t(v1055);
uint64_t const v1066 = v1065 * v1047;
uint64_t const v1067 = v1066 >> v1038;
uint32_t const v1068 = uint32_t(v1067);
uint32_t const v1069 = v1055 * v1045;
uint32_t const v1070 = v1068 ^ v1051;
uint32_t const v1071 = v1070 ^ v1057;
uint32_t const v1072 = v1063 ^ v1044;
uint32_t const v1073 = v1072 ^ v1059;
uint32_t const v1074 = v1057 + v1056;
uint32_t const v1075 = v1059 + v1058;
uint64_t const v1076 = uint64_t(v1071);
uint64_t const v1077 = v1076 * v1040;
uint64_t const v1078 = v1077 >> v1038;
uint32_t const v1079 = uint32_t(v1078);
uint32_t const v1080 = v1071 * v1037;
uint64_t const v1081 = uint64_t(v1073);
uint64_t const v1082 = v1081 * v1047;
uint64_t const v1083 = v1082 >> v1038;
uint32_t const v1084 = uint32_t(v1083);
uint32_t const v1085 = v1073 * v1045;
uint32_t const v1086 = v1084 ^ v1069;
uint32_t const v1087 = v1086 ^ v1074;
uint32_t const v1088 = v1079 ^ v1064;
uint32_t const v1089 = v1088 ^ v1075;
uint32_t const v1090 = v1074 + v1056;
uint32_t const v1091 = v1075 + v1058;
uint64_t const v1092 = uint64_t(v1087);
uint64_t const v1093 = v1092 * v1040;
uint64_t const v1094 = v1093 >> v1038;
uint32_t const v1095 = uint32_t(v1094);
uint32_t const v1096 = v1087 * v1037;
uint64_t const v1097 = uint64_t(v1089);
uint64_t const v1098 = v1097 * v1047;
uint64_t const v1099 = v1098 >> v1038;
uint32_t const v1100 = uint32_t(v1099);
uint32_t const v1101 = v1089 * v1045;
uint32_t const v1102 = v1100 ^ v1085;
uint32_t const v1103 = v1102 ^ v1090;
uint32_t const v1104 = v1095 ^ v1080;
uint32_t const v1105 = v1104 ^ v1091;
uint32_t const v1106 = v1090 + v1056;
uint32_t const v1107 = v1091 + v1058;
uint64_t const v1108 = uint64_t(v1103);
uint64_t const v1109 = v1108 * v1040;
uint64_t const v1110 = v1109 >> v1038;
uint32_t const v1111 = uint32_t(v1110);
uint32_t const v1112 = v1103 * v1037;
uint64_t const v1113 = uint64_t(v1105);
uint64_t const v1114 = v1113 * v1047;
uint64_t const v1115 = v1114 >> v1038;
uint32_t const v1116 = uint32_t(v1115);
uint32_t const v1117 = v1105 * v1045;
uint32_t const v1118 = v1116 ^ v1101;
uint32_t const v1119 = v1118 ^ v1106;
uint32_t const v1120 = v1111 ^ v1096;
uint32_t const v1121 = v1120 ^ v1107;
uint32_t const v1122 = v1106 + v1056;
uint32_t const v1123 = v1107 + v1058;
uint64_t const v1124 = uint64_t(v1119);
uint64_t const v1125 = v1124 * v1040;
uint64_t const v1126 = v1125 >> v1038;
uint32_t const v1127 = uint32_t(v1126);
uint32_t const v1128 = v1119 * v1037;
uint64_t const v1129 = uint64_t(v1121);
uint64_t const v1130 = v1129 * v1047;
uint64_t const v1131 = v1130 >> v1038;
uint32_t const v1132 = uint32_t(v1131);
uint32_t const v1133 = v1121 * v1045;
uint32_t const v1134 = v1132 ^ v1117;
uint32_t const v1135 = v1134 ^ v1122;
uint32_t const v1136 = v1127 ^ v1112;
uint32_t const v1137 = v1136 ^ v1123;
uint32_t const v1138 = v1122 + v1056;
uint32_t const v1139 = v1123 + v1058;
uint64_t const v1140 = uint64_t(v1135);
uint64_t const v1141 = v1140 * v1040;
uint64_t const v1142 = v1141 >> v1038;
uint32_t const v1143 = uint32_t(v1142);
uint32_t const v1144 = v1135 * v1037;
uint64_t const v1145 = uint64_t(v1137);
uint64_t const v1146 = v1145 * v1047;
uint64_t const v1147 = v1146 >> v1038;
uint32_t const v1148 = uint32_t(v1147);
uint32_t const v1149 = v1137 * v1045;
uint32_t const v1150 = v1148 ^ v1133;
uint32_t const v1151 = v1150 ^ v1138;
uint32_t const v1152 = v1143 ^ v1128;
uint32_t const v1153 = v1152 ^ v1139;
uint32_t const v1154 = v1138 + v1056;
uint32_t const v1155 = v1139 + v1058;
uint64_t const v1156 = uint64_t(v1151);
uint64_t const v1157 = v1156 * v1040;
uint64_t const v1158 = v1157 >> v1038;
uint32_t const v1159 = uint32_t(v1158);
uint32_t const v1160 = v1151 * v1037;
uint64_t const v1161 = uint64_t(v1153);
uint64_t const v1162 = v1161 * v1047;
uint64_t const v1163 = v1162 >> v1038;
uint32_t const v1164 = uint32_t(v1163);
uint32_t const v1165 = v1153 * v1045;
uint32_t const v1166 = v1164 ^ v1149;
uint32_t const v1167 = v1166 ^ v1154;
uint32_t const v1168 = v1159 ^ v1144;
uint32_t const v1169 = v1168 ^ v1155;
uint32_t const v1170 = v1154 + v1056;
uint32_t const v1171 = v1155 + v1058;
uint64_t const v1172 = uint64_t(v1167);
uint64_t const v1173 = v1172 * v1040;
uint64_t const v1174 = v1173 >> v1038;
uint32_t const v1175 = uint32_t(v1174);
uint32_t const v1176 = v1167 * v1037;
uint64_t const v1177 = uint64_t(v1169);
uint64_t const v1178 = v1177 * v1047;
uint64_t const v1179 = v1178 >> v1038;
uint32_t const v1180 = uint32_t(v1179);
uint32_t const v1181 = v1169 * v1045;
uint32_t const v1182 = v1180 ^ v1165;
uint32_t const v1183 = v1182 ^ v1170;
uint32_t const v1184 = v1175 ^ v1160;
uint32_t const v1185 = v1184 ^ v1171;
uint32_t const v1186 = v1170 + v1056;
uint32_t const v1187 = v1171 + v1058;
uint64_t const v1188 = uint64_t(v1183);
uint64_t const v1189 = v1188 * v1040;
uint64_t const v1190 = v1189 >> v1038;
uint32_t const v1191 = uint32_t(v1190);
uint32_t const v1192 = v1183 * v1037;
uint64_t const v1193 = uint64_t(v1185);
uint64_t const v1194 = v1193 * v1047;
uint64_t const v1195 = v1194 >> v1038;
uint32_t const v1196 = uint32_t(v1195);
uint32_t const v1197 = v1185 * v1045;
uint32_t const v1198 = v1196 ^ v1181;
uint32_t const v1199 = v1198 ^ v1186;
uint32_t const v1200 = v1191 ^ v1176;
uint32_t const v1201 = v1200 ^ v1187;
bool const v1202 = v1199 >= v36;
uint32_t const v1203 = v1202 ? v59 : v102;
bool const v1204 = v1197 >= v36;
uint32_t const v1205 = v1204 ? v407 : v102;
uint32_t const v1206 = v1203 | v1205;
bool const v1207 = v1201 >= v36;
uint32_t const v1208 = v1207 ? v224 : v102;
uint32_t const v1209 = v1206 | v1208;
bool const v1210 = v1192 >= v36;
uint32_t const v1211 = v1210 ? v67 : v102;
uint32_t const v1212 = v1209 | v1211;
float const v1213 = *v818;
uint32_t const v1214 = reinterpret_cast<const thread uint32_t&>(v1213);
uint32_t const v1215 = 4286578687;
bool const v1216 = v1214 == v1215;
float const v1217 = v1213 - v988;
float const v1218 = exp(v1217);float const v1219 = v1216 ? v78 : v1218;
uint32_t const v1220 = reinterpret_cast<const thread uint32_t&>(v1219);
uint32_t const v1221 = v1212 & v59;
bool const v1222 = v1221 != v102;
bool v1223_store;
thread bool * v1223 = &v1223_store;if(v1222) {
*v1223 = v401;
}
 else {
bool const v1224 = v1220 == v102;
*v1223 = v1224;
}
bool const v1225 = *v1223;
bool v1226_store;
thread bool * v1226 = &v1226_store;if(v1225) {
*v1226 = v401;
}
 else {
uint32_t const v1227 = 2147483647;
uint32_t const v1228 = v1220 & v1227;
uint32_t const v1229 = 2139095040;
bool const v1230 = v1228 > v1229;
*v1226 = v1230;
}
bool const v1231 = *v1226;
uint32_t const v1232 = 2147483648;
uint32_t const v1233 = v1231 ? v1220 : v1232;
float const v1234 = reinterpret_cast<const thread float&>(v1233);
half const v1235 = half(v1234);
half_4 const v1236 = [&]{
half_4 tmp = v111;
tmp.i_0 = v1235;
return tmp;
}();
float const v1237 = *v840;
uint32_t const v1238 = reinterpret_cast<const thread uint32_t&>(v1237);
bool const v1239 = v1238 == v1215;
float const v1240 = v1237 - v988;
float const v1241 = exp(v1240);float const v1242 = v1239 ? v78 : v1241;
float const v1243 = v1219 + v1242;
uint32_t const v1244 = reinterpret_cast<const thread uint32_t&>(v1242);
uint32_t const v1245 = v1212 >> v59;
uint32_t const v1246 = v1245 & v59;
bool const v1247 = v1246 != v102;
bool v1248_store;
thread bool * v1248 = &v1248_store;if(v1247) {
*v1248 = v401;
}
 else {
bool const v1249 = v1244 == v102;
*v1248 = v1249;
}
bool const v1250 = *v1248;
bool v1251_store;
thread bool * v1251 = &v1251_store;if(v1250) {
*v1251 = v401;
}
 else {
uint32_t const v1252 = 2147483647;
uint32_t const v1253 = v1244 & v1252;
uint32_t const v1254 = 2139095040;
bool const v1255 = v1253 > v1254;
*v1251 = v1255;
}
bool const v1256 = *v1251;
uint32_t const v1257 = v1256 ? v1244 : v1232;
float const v1258 = reinterpret_cast<const thread float&>(v1257);
half const v1259 = half(v1258);
half_4 const v1260 = [&]{
half_4 tmp = v1236;
tmp.i_1 = v1259;
return tmp;
}();
float const v1261 = *v862;
uint32_t const v1262 = reinterpret_cast<const thread uint32_t&>(v1261);
bool const v1263 = v1262 == v1215;
float const v1264 = v1261 - v988;
float const v1265 = exp(v1264);float const v1266 = v1263 ? v78 : v1265;
float const v1267 = v1243 + v1266;
uint32_t const v1268 = reinterpret_cast<const thread uint32_t&>(v1266);
uint32_t const v1269 = v1212 >> v407;
uint32_t const v1270 = v1269 & v59;
bool const v1271 = v1270 != v102;
bool v1272_store;
thread bool * v1272 = &v1272_store;if(v1271) {
*v1272 = v401;
}
 else {
bool const v1273 = v1268 == v102;
*v1272 = v1273;
}
bool const v1274 = *v1272;
bool v1275_store;
thread bool * v1275 = &v1275_store;if(v1274) {
*v1275 = v401;
}
 else {
uint32_t const v1276 = 2147483647;
uint32_t const v1277 = v1268 & v1276;
uint32_t const v1278 = 2139095040;
bool const v1279 = v1277 > v1278;
*v1275 = v1279;
}
bool const v1280 = *v1275;
uint32_t const v1281 = v1280 ? v1268 : v1232;
float const v1282 = reinterpret_cast<const thread float&>(v1281);
half const v1283 = half(v1282);
half_4 const v1284 = [&]{
half_4 tmp = v1260;
tmp.i_2 = v1283;
return tmp;
}();
float const v1285 = *v885;
uint32_t const v1286 = reinterpret_cast<const thread uint32_t&>(v1285);
bool const v1287 = v1286 == v1215;
float const v1288 = v1285 - v988;
float const v1289 = exp(v1288);float const v1290 = v1287 ? v78 : v1289;
float const v1291 = v1267 + v1290;
uint32_t const v1292 = reinterpret_cast<const thread uint32_t&>(v1290);
uint32_t const v1293 = v1212 >> v865;
uint32_t const v1294 = v1293 & v59;
bool const v1295 = v1294 != v102;
bool v1296_store;
thread bool * v1296 = &v1296_store;if(v1295) {
*v1296 = v401;
}
 else {
bool const v1297 = v1292 == v102;
*v1296 = v1297;
}
bool const v1298 = *v1296;
bool v1299_store;
thread bool * v1299 = &v1299_store;if(v1298) {
*v1299 = v401;
}
 else {
uint32_t const v1300 = 2147483647;
uint32_t const v1301 = v1292 & v1300;
uint32_t const v1302 = 2139095040;
bool const v1303 = v1301 > v1302;
*v1299 = v1303;
}
bool const v1304 = *v1299;
uint32_t const v1305 = v1304 ? v1292 : v1232;
float const v1306 = reinterpret_cast<const thread float&>(v1305);
half const v1307 = half(v1306);
half_4 const v1308 = [&]{
half_4 tmp = v1284;
tmp.i_3 = v1307;
return tmp;
}();
uint32_t const v1309 = v68 * v693;
uint32_t const v1310 = v678 + v1309;
uint32_t const v1311 = v69 * v407;
uint32_t const v1312 = v1310 + v1311;
uint32_t const v1313 = uint32_t(v1312);
threadgroup half_4 * const v1314 = &(*v72)[v1313];
*v1314 = v1308;
uint32_t const v1315 = v1035 + v59;
uint64_t const v1316 = uint64_t(v1315);
uint64_t const v1317 = v1316 * v1040;
uint64_t const v1318 = v1317 >> v1038;
uint32_t const v1319 = uint32_t(v1318);
uint32_t const v1320 = v1315 * v1037;
uint32_t const v1321 = v1319 ^ v1036;
uint32_t const v1322 = v1321 ^ v34;
uint64_t const v1323 = uint64_t(v1322);
uint64_t const v1324 = v1323 * v1047;
uint64_t const v1325 = v1324 >> v1038;
uint32_t const v1326 = uint32_t(v1325);
uint32_t const v1327 = v1322 * v1045;
uint32_t const v1328 = v1326 ^ v1051;
uint32_t const v1329 = v1328 ^ v1057;
uint32_t const v1330 = v1063 ^ v1320;
uint32_t const v1331 = v1330 ^ v1059;
uint64_t const v1332 = uint64_t(v1329);
uint64_t const v1333 = v1332 * v1040;
uint64_t const v1334 = v1333 >> v1038;
uint32_t const v1335 = uint32_t(v1334);
uint32_t const v1336 = v1329 * v1037;
uint64_t const v1337 = uint64_t(v1331);
uint64_t const v1338 = v1337 * v1047;
uint64_t const v1339 = v1338 >> v1038;
uint32_t const v1340 = uint32_t(v1339);
uint32_t const v1341 = v1331 * v1045;
uint32_t const v1342 = v1340 ^ v1327;
uint32_t const v1343 = v1342 ^ v1074;
uint32_t const v1344 = v1335 ^ v1064;
uint32_t const v1345 = v1344 ^ v1075;
uint64_t const v1346 = uint64_t(v1343);
uint64_t const v1347 = v1346 * v1040;
uint64_t const v1348 = v1347 >> v1038;
uint32_t const v1349 = uint32_t(v1348);
uint32_t const v1350 = v1343 * v1037;
uint64_t const v1351 = uint64_t(v1345);
uint64_t const v1352 = v1351 * v1047;
uint64_t const v1353 = v1352 >> v1038;
uint32_t const v1354 = uint32_t(v1353);
uint32_t const v1355 = v1345 * v1045;
uint32_t const v1356 = v1354 ^ v1341;
uint32_t const v1357 = v1356 ^ v1090;
uint32_t const v1358 = v1349 ^ v1336;
uint32_t const v1359 = v1358 ^ v1091;
uint64_t const v1360 = uint64_t(v1357);
uint64_t const v1361 = v1360 * v1040;
uint64_t const v1362 = v1361 >> v1038;
uint32_t const v1363 = uint32_t(v1362);
uint32_t const v1364 = v1357 * v1037;
uint64_t const v1365 = uint64_t(v1359);
uint64_t const v1366 = v1365 * v1047;
uint64_t const v1367 = v1366 >> v1038;
uint32_t const v1368 = uint32_t(v1367);
uint32_t const v1369 = v1359 * v1045;
uint32_t const v1370 = v1368 ^ v1355;
uint32_t const v1371 = v1370 ^ v1106;
uint32_t const v1372 = v1363 ^ v1350;
uint32_t const v1373 = v1372 ^ v1107;
uint64_t const v1374 = uint64_t(v1371);
uint64_t const v1375 = v1374 * v1040;
uint64_t const v1376 = v1375 >> v1038;
uint32_t const v1377 = uint32_t(v1376);
uint32_t const v1378 = v1371 * v1037;
uint64_t const v1379 = uint64_t(v1373);
uint64_t const v1380 = v1379 * v1047;
uint64_t const v1381 = v1380 >> v1038;
uint32_t const v1382 = uint32_t(v1381);
uint32_t const v1383 = v1373 * v1045;
uint32_t const v1384 = v1382 ^ v1369;
uint32_t const v1385 = v1384 ^ v1122;
uint32_t const v1386 = v1377 ^ v1364;
uint32_t const v1387 = v1386 ^ v1123;
uint64_t const v1388 = uint64_t(v1385);
uint64_t const v1389 = v1388 * v1040;
uint64_t const v1390 = v1389 >> v1038;
uint32_t const v1391 = uint32_t(v1390);
uint32_t const v1392 = v1385 * v1037;
uint64_t const v1393 = uint64_t(v1387);
uint64_t const v1394 = v1393 * v1047;
uint64_t const v1395 = v1394 >> v1038;
uint32_t const v1396 = uint32_t(v1395);
uint32_t const v1397 = v1387 * v1045;
uint32_t const v1398 = v1396 ^ v1383;
uint32_t const v1399 = v1398 ^ v1138;
uint32_t const v1400 = v1391 ^ v1378;
uint32_t const v1401 = v1400 ^ v1139;
uint64_t const v1402 = uint64_t(v1399);
uint64_t const v1403 = v1402 * v1040;
uint64_t const v1404 = v1403 >> v1038;
uint32_t const v1405 = uint32_t(v1404);
uint32_t const v1406 = v1399 * v1037;
uint64_t const v1407 = uint64_t(v1401);
uint64_t const v1408 = v1407 * v1047;
uint64_t const v1409 = v1408 >> v1038;
uint32_t const v1410 = uint32_t(v1409);
uint32_t const v1411 = v1401 * v1045;
uint32_t const v1412 = v1410 ^ v1397;
uint32_t const v1413 = v1412 ^ v1154;
uint32_t const v1414 = v1405 ^ v1392;
uint32_t const v1415 = v1414 ^ v1155;
uint64_t const v1416 = uint64_t(v1413);
uint64_t const v1417 = v1416 * v1040;
uint64_t const v1418 = v1417 >> v1038;
uint32_t const v1419 = uint32_t(v1418);
uint32_t const v1420 = v1413 * v1037;
uint64_t const v1421 = uint64_t(v1415);
uint64_t const v1422 = v1421 * v1047;
uint64_t const v1423 = v1422 >> v1038;
uint32_t const v1424 = uint32_t(v1423);
uint32_t const v1425 = v1415 * v1045;
uint32_t const v1426 = v1424 ^ v1411;
uint32_t const v1427 = v1426 ^ v1170;
uint32_t const v1428 = v1419 ^ v1406;
uint32_t const v1429 = v1428 ^ v1171;
uint64_t const v1430 = uint64_t(v1427);
uint64_t const v1431 = v1430 * v1040;
uint64_t const v1432 = v1431 >> v1038;
uint32_t const v1433 = uint32_t(v1432);
uint32_t const v1434 = v1427 * v1037;
uint64_t const v1435 = uint64_t(v1429);
uint64_t const v1436 = v1435 * v1047;
uint64_t const v1437 = v1436 >> v1038;
uint32_t const v1438 = uint32_t(v1437);
uint32_t const v1439 = v1429 * v1045;
uint32_t const v1440 = v1438 ^ v1425;
uint32_t const v1441 = v1440 ^ v1186;
uint32_t const v1442 = v1433 ^ v1420;
uint32_t const v1443 = v1442 ^ v1187;
bool const v1444 = v1441 >= v36;
uint32_t const v1445 = v1444 ? v59 : v102;
bool const v1446 = v1439 >= v36;
uint32_t const v1447 = v1446 ? v407 : v102;
uint32_t const v1448 = v1445 | v1447;
bool const v1449 = v1443 >= v36;
uint32_t const v1450 = v1449 ? v224 : v102;
uint32_t const v1451 = v1448 | v1450;
bool const v1452 = v1434 >= v36;
uint32_t const v1453 = v1452 ? v67 : v102;
uint32_t const v1454 = v1451 | v1453;
float const v1455 = *v907;
uint32_t const v1456 = reinterpret_cast<const thread uint32_t&>(v1455);
bool const v1457 = v1456 == v1215;
float const v1458 = v1455 - v988;
float const v1459 = exp(v1458);float const v1460 = v1457 ? v78 : v1459;
float const v1461 = v1291 + v1460;
uint32_t const v1462 = reinterpret_cast<const thread uint32_t&>(v1460);
uint32_t const v1463 = v1454 & v59;
bool const v1464 = v1463 != v102;
bool v1465_store;
thread bool * v1465 = &v1465_store;if(v1464) {
*v1465 = v401;
}
 else {
bool const v1466 = v1462 == v102;
*v1465 = v1466;
}
bool const v1467 = *v1465;
bool v1468_store;
thread bool * v1468 = &v1468_store;if(v1467) {
*v1468 = v401;
}
 else {
uint32_t const v1469 = 2147483647;
uint32_t const v1470 = v1462 & v1469;
uint32_t const v1471 = 2139095040;
bool const v1472 = v1470 > v1471;
*v1468 = v1472;
}
bool const v1473 = *v1468;
uint32_t const v1474 = v1473 ? v1462 : v1232;
float const v1475 = reinterpret_cast<const thread float&>(v1474);
half const v1476 = half(v1475);
half_4 const v1477 = [&]{
half_4 tmp = v111;
tmp.i_0 = v1476;
return tmp;
}();
float const v1478 = *v931;
uint32_t const v1479 = reinterpret_cast<const thread uint32_t&>(v1478);
bool const v1480 = v1479 == v1215;
float const v1481 = v1478 - v988;
float const v1482 = exp(v1481);float const v1483 = v1480 ? v78 : v1482;
float const v1484 = v1461 + v1483;
uint32_t const v1485 = reinterpret_cast<const thread uint32_t&>(v1483);
uint32_t const v1486 = v1454 >> v59;
uint32_t const v1487 = v1486 & v59;
bool const v1488 = v1487 != v102;
bool v1489_store;
thread bool * v1489 = &v1489_store;if(v1488) {
*v1489 = v401;
}
 else {
bool const v1490 = v1485 == v102;
*v1489 = v1490;
}
bool const v1491 = *v1489;
bool v1492_store;
thread bool * v1492 = &v1492_store;if(v1491) {
*v1492 = v401;
}
 else {
uint32_t const v1493 = 2147483647;
uint32_t const v1494 = v1485 & v1493;
uint32_t const v1495 = 2139095040;
bool const v1496 = v1494 > v1495;
*v1492 = v1496;
}
bool const v1497 = *v1492;
uint32_t const v1498 = v1497 ? v1485 : v1232;
float const v1499 = reinterpret_cast<const thread float&>(v1498);
half const v1500 = half(v1499);
half_4 const v1501 = [&]{
half_4 tmp = v1477;
tmp.i_1 = v1500;
return tmp;
}();
float const v1502 = *v953;
uint32_t const v1503 = reinterpret_cast<const thread uint32_t&>(v1502);
bool const v1504 = v1503 == v1215;
float const v1505 = v1502 - v988;
float const v1506 = exp(v1505);float const v1507 = v1504 ? v78 : v1506;
float const v1508 = v1484 + v1507;
uint32_t const v1509 = reinterpret_cast<const thread uint32_t&>(v1507);
uint32_t const v1510 = v1454 >> v407;
uint32_t const v1511 = v1510 & v59;
bool const v1512 = v1511 != v102;
bool v1513_store;
thread bool * v1513 = &v1513_store;if(v1512) {
*v1513 = v401;
}
 else {
bool const v1514 = v1509 == v102;
*v1513 = v1514;
}
bool const v1515 = *v1513;
bool v1516_store;
thread bool * v1516 = &v1516_store;if(v1515) {
*v1516 = v401;
}
 else {
uint32_t const v1517 = 2147483647;
uint32_t const v1518 = v1509 & v1517;
uint32_t const v1519 = 2139095040;
bool const v1520 = v1518 > v1519;
*v1516 = v1520;
}
bool const v1521 = *v1516;
uint32_t const v1522 = v1521 ? v1509 : v1232;
float const v1523 = reinterpret_cast<const thread float&>(v1522);
half const v1524 = half(v1523);
half_4 const v1525 = [&]{
half_4 tmp = v1501;
tmp.i_2 = v1524;
return tmp;
}();
float const v1526 = *v977;
uint32_t const v1527 = reinterpret_cast<const thread uint32_t&>(v1526);
bool const v1528 = v1527 == v1215;
float const v1529 = v1526 - v988;
float const v1530 = exp(v1529);float const v1531 = v1528 ? v78 : v1530;
float const v1532 = v1508 + v1531;
uint32_t const v1533 = reinterpret_cast<const thread uint32_t&>(v1531);
uint32_t const v1534 = v1454 >> v865;
uint32_t const v1535 = v1534 & v59;
bool const v1536 = v1535 != v102;
bool v1537_store;
thread bool * v1537 = &v1537_store;if(v1536) {
*v1537 = v401;
}
 else {
bool const v1538 = v1533 == v102;
*v1537 = v1538;
}
bool const v1539 = *v1537;
bool v1540_store;
thread bool * v1540 = &v1540_store;if(v1539) {
*v1540 = v401;
}
 else {
uint32_t const v1541 = 2147483647;
uint32_t const v1542 = v1533 & v1541;
uint32_t const v1543 = 2139095040;
bool const v1544 = v1542 > v1543;
*v1540 = v1544;
}
bool const v1545 = *v1540;
uint32_t const v1546 = v1545 ? v1533 : v1232;
float const v1547 = reinterpret_cast<const thread float&>(v1546);
half const v1548 = half(v1547);
half_4 const v1549 = [&]{
half_4 tmp = v1525;
tmp.i_3 = v1548;
return tmp;
}();
uint32_t const v1550 = v1312 + v59;
uint32_t const v1551 = uint32_t(v1550);
threadgroup half_4 * const v1552 = &(*v72)[v1551];
*v1552 = v1549;
float const v1553 = *v100;
float const v1554 = fma(v1553, v990, v1532);
*v100 = v1554;
float const v1555 = *v101;
float const v1556 = fma(v1555, v990, v1532);
*v101 = v1556;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1557 = *v674;
bool const v1558 = !v1557;
bool const v1559 = *v637;
bool const v1560 = v1559 && v1558;
if(v1560) {

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1561 = v800 + v1311;
for(uint32_t v1562 = v102; v1562 < v61; v1562 += v59) {
uint32_t const v1563 = v1562 / v224;
uint32_t const v1564 = v1310 + v1563;
uint32_t const v1565 = uint32_t(v1564);
threadgroup half_4 * const v1566 = &(*v72)[v1565];
half_4 const v1567 = *v1566;
uint32_t const v1568 = v1562 % v224;
half const v1569 = v1567.i_0;
float const v1570 = float(v1569);
float v1571_store;
thread float * v1571 = &v1571_store;*v1571 = v1570;
bool const v1572 = v1568 == v59;
if(v1572) {
half const v1573 = v1567.i_1;
float const v1574 = float(v1573);
*v1571 = v1574;
}
bool const v1575 = v1568 == v407;
if(v1575) {
half const v1576 = v1567.i_2;
float const v1577 = float(v1576);
*v1571 = v1577;
}
bool const v1578 = v1568 == v865;
if(v1578) {
half const v1579 = v1567.i_3;
float const v1580 = float(v1579);
*v1571 = v1580;
}
float const v1581 = *v1571;
uint32_t const v1582 = reinterpret_cast<const thread uint32_t&>(v1581);
bool const v1583 = v1582 == v102;
bool const v1584 = !v1583;
if(v1584) {
uint32_t const v1585 = v1562 * v128;
uint32_t const v1586 = v425 + v1585;
uint32_t const v1587 = v1311 / v224;
uint32_t const v1588 = v1586 + v1587;
uint32_t const v1589 = uint32_t(v1588);
threadgroup half_4 * const v1590 = &(*v70)[v1589];
half_4 const v1591 = *v1590;
half const v1592 = v1591.i_0;
float const v1593 = float(v1592);
float v1594_store;
thread float * v1594 = &v1594_store;*v1594 = v1593;
uint32_t const v1595 = v69 % v407;
bool const v1596 = v1595 == v59;
if(v1596) {
half const v1597 = v1591.i_2;
float const v1598 = float(v1597);
*v1594 = v1598;
}
uint32_t const v1599 = uint32_t(v1561);
float const v1600 = *v1571;
float const v1601 = *v1594;
threadgroup float * const v1602 = &(*v71)[v1599];
float const v1603 = *v1602;
float const v1604 = fma(v1600, v1601, v1603);
*v1602 = v1604;
half const v1605 = v1591.i_1;
float const v1606 = float(v1605);
float v1607_store;
thread float * v1607 = &v1607_store;*v1607 = v1606;
if(v1596) {
half const v1608 = v1591.i_3;
float const v1609 = float(v1608);
*v1607 = v1609;
}
uint32_t const v1610 = v1561 + v59;
uint32_t const v1611 = uint32_t(v1610);
float const v1612 = *v1571;
float const v1613 = *v1607;
threadgroup float * const v1614 = &(*v71)[v1611];
float const v1615 = *v1614;
float const v1616 = fma(v1612, v1613, v1615);
*v1614 = v1616;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1617 = v102; v1617 < v61; v1617 += v59) {
uint32_t const v1618 = v1617 / v224;
uint32_t const v1619 = v1310 + v1618;
uint32_t const v1620 = uint32_t(v1619);
threadgroup half_4 * const v1621 = &(*v72)[v1620];
half_4 const v1622 = *v1621;
uint32_t const v1623 = v1617 % v224;
half const v1624 = v1622.i_0;
float const v1625 = float(v1624);
float v1626_store;
thread float * v1626 = &v1626_store;*v1626 = v1625;
bool const v1627 = v1623 == v59;
if(v1627) {
half const v1628 = v1622.i_1;
float const v1629 = float(v1628);
*v1626 = v1629;
}
bool const v1630 = v1623 == v407;
if(v1630) {
half const v1631 = v1622.i_2;
float const v1632 = float(v1631);
*v1626 = v1632;
}
bool const v1633 = v1623 == v865;
if(v1633) {
half const v1634 = v1622.i_3;
float const v1635 = float(v1634);
*v1626 = v1635;
}
float const v1636 = *v1626;
uint32_t const v1637 = reinterpret_cast<const thread uint32_t&>(v1636);
bool const v1638 = v1637 == v102;
bool const v1639 = !v1638;
if(v1639) {
uint32_t const v1640 = v1617 * v128;
uint32_t const v1641 = 578;
uint32_t const v1642 = v1641 + v1640;
uint32_t const v1643 = v1311 / v224;
uint32_t const v1644 = v1642 + v1643;
uint32_t const v1645 = uint32_t(v1644);
threadgroup half_4 * const v1646 = &(*v70)[v1645];
half_4 const v1647 = *v1646;
half const v1648 = v1647.i_0;
float const v1649 = float(v1648);
float v1650_store;
thread float * v1650 = &v1650_store;*v1650 = v1649;
uint32_t const v1651 = v69 % v407;
bool const v1652 = v1651 == v59;
if(v1652) {
half const v1653 = v1647.i_2;
float const v1654 = float(v1653);
*v1650 = v1654;
}
uint32_t const v1655 = uint32_t(v1561);
float const v1656 = *v1626;
float const v1657 = *v1650;
threadgroup float * const v1658 = &(*v71)[v1655];
float const v1659 = *v1658;
float const v1660 = fma(v1656, v1657, v1659);
*v1658 = v1660;
half const v1661 = v1647.i_1;
float const v1662 = float(v1661);
float v1663_store;
thread float * v1663 = &v1663_store;*v1663 = v1662;
if(v1652) {
half const v1664 = v1647.i_3;
float const v1665 = float(v1664);
*v1663 = v1665;
}
uint32_t const v1666 = v1561 + v59;
uint32_t const v1667 = uint32_t(v1666);
float const v1668 = *v1626;
float const v1669 = *v1663;
threadgroup float * const v1670 = &(*v71)[v1667];
float const v1671 = *v1670;
float const v1672 = fma(v1668, v1669, v1671);
*v1670 = v1672;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1673 = v102; v1673 < v61; v1673 += v59) {
uint32_t const v1674 = v1673 / v224;
uint32_t const v1675 = v1310 + v1674;
uint32_t const v1676 = uint32_t(v1675);
threadgroup half_4 * const v1677 = &(*v72)[v1676];
half_4 const v1678 = *v1677;
uint32_t const v1679 = v1673 % v224;
half const v1680 = v1678.i_0;
float const v1681 = float(v1680);
float v1682_store;
thread float * v1682 = &v1682_store;*v1682 = v1681;
bool const v1683 = v1679 == v59;
if(v1683) {
half const v1684 = v1678.i_1;
float const v1685 = float(v1684);
*v1682 = v1685;
}
bool const v1686 = v1679 == v407;
if(v1686) {
half const v1687 = v1678.i_2;
float const v1688 = float(v1687);
*v1682 = v1688;
}
bool const v1689 = v1679 == v865;
if(v1689) {
half const v1690 = v1678.i_3;
float const v1691 = float(v1690);
*v1682 = v1691;
}
float const v1692 = *v1682;
uint32_t const v1693 = reinterpret_cast<const thread uint32_t&>(v1692);
bool const v1694 = v1693 == v102;
bool const v1695 = !v1694;
if(v1695) {
uint32_t const v1696 = v1673 * v128;
uint32_t const v1697 = 580;
uint32_t const v1698 = v1697 + v1696;
uint32_t const v1699 = v1311 / v224;
uint32_t const v1700 = v1698 + v1699;
uint32_t const v1701 = uint32_t(v1700);
threadgroup half_4 * const v1702 = &(*v70)[v1701];
half_4 const v1703 = *v1702;
half const v1704 = v1703.i_0;
float const v1705 = float(v1704);
float v1706_store;
thread float * v1706 = &v1706_store;*v1706 = v1705;
uint32_t const v1707 = v69 % v407;
bool const v1708 = v1707 == v59;
if(v1708) {
half const v1709 = v1703.i_2;
float const v1710 = float(v1709);
*v1706 = v1710;
}
uint32_t const v1711 = uint32_t(v1561);
float const v1712 = *v1682;
float const v1713 = *v1706;
threadgroup float * const v1714 = &(*v71)[v1711];
float const v1715 = *v1714;
float const v1716 = fma(v1712, v1713, v1715);
*v1714 = v1716;
half const v1717 = v1703.i_1;
float const v1718 = float(v1717);
float v1719_store;
thread float * v1719 = &v1719_store;*v1719 = v1718;
if(v1708) {
half const v1720 = v1703.i_3;
float const v1721 = float(v1720);
*v1719 = v1721;
}
uint32_t const v1722 = v1561 + v59;
uint32_t const v1723 = uint32_t(v1722);
float const v1724 = *v1682;
float const v1725 = *v1719;
threadgroup float * const v1726 = &(*v71)[v1723];
float const v1727 = *v1726;
float const v1728 = fma(v1724, v1725, v1727);
*v1726 = v1728;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1729 = v102; v1729 < v61; v1729 += v59) {
uint32_t const v1730 = v1729 / v224;
uint32_t const v1731 = v1310 + v1730;
uint32_t const v1732 = uint32_t(v1731);
threadgroup half_4 * const v1733 = &(*v72)[v1732];
half_4 const v1734 = *v1733;
uint32_t const v1735 = v1729 % v224;
half const v1736 = v1734.i_0;
float const v1737 = float(v1736);
float v1738_store;
thread float * v1738 = &v1738_store;*v1738 = v1737;
bool const v1739 = v1735 == v59;
if(v1739) {
half const v1740 = v1734.i_1;
float const v1741 = float(v1740);
*v1738 = v1741;
}
bool const v1742 = v1735 == v407;
if(v1742) {
half const v1743 = v1734.i_2;
float const v1744 = float(v1743);
*v1738 = v1744;
}
bool const v1745 = v1735 == v865;
if(v1745) {
half const v1746 = v1734.i_3;
float const v1747 = float(v1746);
*v1738 = v1747;
}
float const v1748 = *v1738;
uint32_t const v1749 = reinterpret_cast<const thread uint32_t&>(v1748);
bool const v1750 = v1749 == v102;
bool const v1751 = !v1750;
if(v1751) {
uint32_t const v1752 = v1729 * v128;
uint32_t const v1753 = 582;
uint32_t const v1754 = v1753 + v1752;
uint32_t const v1755 = v1311 / v224;
uint32_t const v1756 = v1754 + v1755;
uint32_t const v1757 = uint32_t(v1756);
threadgroup half_4 * const v1758 = &(*v70)[v1757];
half_4 const v1759 = *v1758;
half const v1760 = v1759.i_0;
float const v1761 = float(v1760);
float v1762_store;
thread float * v1762 = &v1762_store;*v1762 = v1761;
uint32_t const v1763 = v69 % v407;
bool const v1764 = v1763 == v59;
if(v1764) {
half const v1765 = v1759.i_2;
float const v1766 = float(v1765);
*v1762 = v1766;
}
uint32_t const v1767 = uint32_t(v1561);
float const v1768 = *v1738;
float const v1769 = *v1762;
threadgroup float * const v1770 = &(*v71)[v1767];
float const v1771 = *v1770;
float const v1772 = fma(v1768, v1769, v1771);
*v1770 = v1772;
half const v1773 = v1759.i_1;
float const v1774 = float(v1773);
float v1775_store;
thread float * v1775 = &v1775_store;*v1775 = v1774;
if(v1764) {
half const v1776 = v1759.i_3;
float const v1777 = float(v1776);
*v1775 = v1777;
}
uint32_t const v1778 = v1561 + v59;
uint32_t const v1779 = uint32_t(v1778);
float const v1780 = *v1738;
float const v1781 = *v1775;
threadgroup float * const v1782 = &(*v71)[v1779];
float const v1783 = *v1782;
float const v1784 = fma(v1780, v1781, v1783);
*v1782 = v1784;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1785 = v102; v1785 < v61; v1785 += v59) {
uint32_t const v1786 = v1785 / v224;
uint32_t const v1787 = v1310 + v1786;
uint32_t const v1788 = uint32_t(v1787);
threadgroup half_4 * const v1789 = &(*v72)[v1788];
half_4 const v1790 = *v1789;
uint32_t const v1791 = v1785 % v224;
half const v1792 = v1790.i_0;
float const v1793 = float(v1792);
float v1794_store;
thread float * v1794 = &v1794_store;*v1794 = v1793;
bool const v1795 = v1791 == v59;
if(v1795) {
half const v1796 = v1790.i_1;
float const v1797 = float(v1796);
*v1794 = v1797;
}
bool const v1798 = v1791 == v407;
if(v1798) {
half const v1799 = v1790.i_2;
float const v1800 = float(v1799);
*v1794 = v1800;
}
bool const v1801 = v1791 == v865;
if(v1801) {
half const v1802 = v1790.i_3;
float const v1803 = float(v1802);
*v1794 = v1803;
}
float const v1804 = *v1794;
uint32_t const v1805 = reinterpret_cast<const thread uint32_t&>(v1804);
bool const v1806 = v1805 == v102;
bool const v1807 = !v1806;
if(v1807) {
uint32_t const v1808 = v1785 * v128;
uint32_t const v1809 = 584;
uint32_t const v1810 = v1809 + v1808;
uint32_t const v1811 = v1311 / v224;
uint32_t const v1812 = v1810 + v1811;
uint32_t const v1813 = uint32_t(v1812);
threadgroup half_4 * const v1814 = &(*v70)[v1813];
half_4 const v1815 = *v1814;
half const v1816 = v1815.i_0;
float const v1817 = float(v1816);
float v1818_store;
thread float * v1818 = &v1818_store;*v1818 = v1817;
uint32_t const v1819 = v69 % v407;
bool const v1820 = v1819 == v59;
if(v1820) {
half const v1821 = v1815.i_2;
float const v1822 = float(v1821);
*v1818 = v1822;
}
uint32_t const v1823 = uint32_t(v1561);
float const v1824 = *v1794;
float const v1825 = *v1818;
threadgroup float * const v1826 = &(*v71)[v1823];
float const v1827 = *v1826;
float const v1828 = fma(v1824, v1825, v1827);
*v1826 = v1828;
half const v1829 = v1815.i_1;
float const v1830 = float(v1829);
float v1831_store;
thread float * v1831 = &v1831_store;*v1831 = v1830;
if(v1820) {
half const v1832 = v1815.i_3;
float const v1833 = float(v1832);
*v1831 = v1833;
}
uint32_t const v1834 = v1561 + v59;
uint32_t const v1835 = uint32_t(v1834);
float const v1836 = *v1794;
float const v1837 = *v1831;
threadgroup float * const v1838 = &(*v71)[v1835];
float const v1839 = *v1838;
float const v1840 = fma(v1836, v1837, v1839);
*v1838 = v1840;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1841 = v102; v1841 < v61; v1841 += v59) {
uint32_t const v1842 = v1841 / v224;
uint32_t const v1843 = v1310 + v1842;
uint32_t const v1844 = uint32_t(v1843);
threadgroup half_4 * const v1845 = &(*v72)[v1844];
half_4 const v1846 = *v1845;
uint32_t const v1847 = v1841 % v224;
half const v1848 = v1846.i_0;
float const v1849 = float(v1848);
float v1850_store;
thread float * v1850 = &v1850_store;*v1850 = v1849;
bool const v1851 = v1847 == v59;
if(v1851) {
half const v1852 = v1846.i_1;
float const v1853 = float(v1852);
*v1850 = v1853;
}
bool const v1854 = v1847 == v407;
if(v1854) {
half const v1855 = v1846.i_2;
float const v1856 = float(v1855);
*v1850 = v1856;
}
bool const v1857 = v1847 == v865;
if(v1857) {
half const v1858 = v1846.i_3;
float const v1859 = float(v1858);
*v1850 = v1859;
}
float const v1860 = *v1850;
uint32_t const v1861 = reinterpret_cast<const thread uint32_t&>(v1860);
bool const v1862 = v1861 == v102;
bool const v1863 = !v1862;
if(v1863) {
uint32_t const v1864 = v1841 * v128;
uint32_t const v1865 = 586;
uint32_t const v1866 = v1865 + v1864;
uint32_t const v1867 = v1311 / v224;
uint32_t const v1868 = v1866 + v1867;
uint32_t const v1869 = uint32_t(v1868);
threadgroup half_4 * const v1870 = &(*v70)[v1869];
half_4 const v1871 = *v1870;
half const v1872 = v1871.i_0;
float const v1873 = float(v1872);
float v1874_store;
thread float * v1874 = &v1874_store;*v1874 = v1873;
uint32_t const v1875 = v69 % v407;
bool const v1876 = v1875 == v59;
if(v1876) {
half const v1877 = v1871.i_2;
float const v1878 = float(v1877);
*v1874 = v1878;
}
uint32_t const v1879 = uint32_t(v1561);
float const v1880 = *v1850;
float const v1881 = *v1874;
threadgroup float * const v1882 = &(*v71)[v1879];
float const v1883 = *v1882;
float const v1884 = fma(v1880, v1881, v1883);
*v1882 = v1884;
half const v1885 = v1871.i_1;
float const v1886 = float(v1885);
float v1887_store;
thread float * v1887 = &v1887_store;*v1887 = v1886;
if(v1876) {
half const v1888 = v1871.i_3;
float const v1889 = float(v1888);
*v1887 = v1889;
}
uint32_t const v1890 = v1561 + v59;
uint32_t const v1891 = uint32_t(v1890);
float const v1892 = *v1850;
float const v1893 = *v1887;
threadgroup float * const v1894 = &(*v71)[v1891];
float const v1895 = *v1894;
float const v1896 = fma(v1892, v1893, v1895);
*v1894 = v1896;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1897 = v102; v1897 < v61; v1897 += v59) {
uint32_t const v1898 = v1897 / v224;
uint32_t const v1899 = v1310 + v1898;
uint32_t const v1900 = uint32_t(v1899);
threadgroup half_4 * const v1901 = &(*v72)[v1900];
half_4 const v1902 = *v1901;
uint32_t const v1903 = v1897 % v224;
half const v1904 = v1902.i_0;
float const v1905 = float(v1904);
float v1906_store;
thread float * v1906 = &v1906_store;*v1906 = v1905;
bool const v1907 = v1903 == v59;
if(v1907) {
half const v1908 = v1902.i_1;
float const v1909 = float(v1908);
*v1906 = v1909;
}
bool const v1910 = v1903 == v407;
if(v1910) {
half const v1911 = v1902.i_2;
float const v1912 = float(v1911);
*v1906 = v1912;
}
bool const v1913 = v1903 == v865;
if(v1913) {
half const v1914 = v1902.i_3;
float const v1915 = float(v1914);
*v1906 = v1915;
}
float const v1916 = *v1906;
uint32_t const v1917 = reinterpret_cast<const thread uint32_t&>(v1916);
bool const v1918 = v1917 == v102;
bool const v1919 = !v1918;
if(v1919) {
uint32_t const v1920 = v1897 * v128;
uint32_t const v1921 = 588;
uint32_t const v1922 = v1921 + v1920;
uint32_t const v1923 = v1311 / v224;
uint32_t const v1924 = v1922 + v1923;
uint32_t const v1925 = uint32_t(v1924);
threadgroup half_4 * const v1926 = &(*v70)[v1925];
half_4 const v1927 = *v1926;
half const v1928 = v1927.i_0;
float const v1929 = float(v1928);
float v1930_store;
thread float * v1930 = &v1930_store;*v1930 = v1929;
uint32_t const v1931 = v69 % v407;
bool const v1932 = v1931 == v59;
if(v1932) {
half const v1933 = v1927.i_2;
float const v1934 = float(v1933);
*v1930 = v1934;
}
uint32_t const v1935 = uint32_t(v1561);
float const v1936 = *v1906;
float const v1937 = *v1930;
threadgroup float * const v1938 = &(*v71)[v1935];
float const v1939 = *v1938;
float const v1940 = fma(v1936, v1937, v1939);
*v1938 = v1940;
half const v1941 = v1927.i_1;
float const v1942 = float(v1941);
float v1943_store;
thread float * v1943 = &v1943_store;*v1943 = v1942;
if(v1932) {
half const v1944 = v1927.i_3;
float const v1945 = float(v1944);
*v1943 = v1945;
}
uint32_t const v1946 = v1561 + v59;
uint32_t const v1947 = uint32_t(v1946);
float const v1948 = *v1906;
float const v1949 = *v1943;
threadgroup float * const v1950 = &(*v71)[v1947];
float const v1951 = *v1950;
float const v1952 = fma(v1948, v1949, v1951);
*v1950 = v1952;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v85, reinterpret_cast<threadgroup float *>(v705), v704);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1953 = v102; v1953 < v61; v1953 += v59) {
uint32_t const v1954 = v1953 / v224;
uint32_t const v1955 = v1310 + v1954;
uint32_t const v1956 = uint32_t(v1955);
threadgroup half_4 * const v1957 = &(*v72)[v1956];
half_4 const v1958 = *v1957;
uint32_t const v1959 = v1953 % v224;
half const v1960 = v1958.i_0;
float const v1961 = float(v1960);
float v1962_store;
thread float * v1962 = &v1962_store;*v1962 = v1961;
bool const v1963 = v1959 == v59;
if(v1963) {
half const v1964 = v1958.i_1;
float const v1965 = float(v1964);
*v1962 = v1965;
}
bool const v1966 = v1959 == v407;
if(v1966) {
half const v1967 = v1958.i_2;
float const v1968 = float(v1967);
*v1962 = v1968;
}
bool const v1969 = v1959 == v865;
if(v1969) {
half const v1970 = v1958.i_3;
float const v1971 = float(v1970);
*v1962 = v1971;
}
float const v1972 = *v1962;
uint32_t const v1973 = reinterpret_cast<const thread uint32_t&>(v1972);
bool const v1974 = v1973 == v102;
bool const v1975 = !v1974;
if(v1975) {
uint32_t const v1976 = v1953 * v128;
uint32_t const v1977 = 590;
uint32_t const v1978 = v1977 + v1976;
uint32_t const v1979 = v1311 / v224;
uint32_t const v1980 = v1978 + v1979;
uint32_t const v1981 = uint32_t(v1980);
threadgroup half_4 * const v1982 = &(*v70)[v1981];
half_4 const v1983 = *v1982;
half const v1984 = v1983.i_0;
float const v1985 = float(v1984);
float v1986_store;
thread float * v1986 = &v1986_store;*v1986 = v1985;
uint32_t const v1987 = v69 % v407;
bool const v1988 = v1987 == v59;
if(v1988) {
half const v1989 = v1983.i_2;
float const v1990 = float(v1989);
*v1986 = v1990;
}
uint32_t const v1991 = uint32_t(v1561);
float const v1992 = *v1962;
float const v1993 = *v1986;
threadgroup float * const v1994 = &(*v71)[v1991];
float const v1995 = *v1994;
float const v1996 = fma(v1992, v1993, v1995);
*v1994 = v1996;
half const v1997 = v1983.i_1;
float const v1998 = float(v1997);
float v1999_store;
thread float * v1999 = &v1999_store;*v1999 = v1998;
if(v1988) {
half const v2000 = v1983.i_3;
float const v2001 = float(v2000);
*v1999 = v2001;
}
uint32_t const v2002 = v1561 + v59;
uint32_t const v2003 = uint32_t(v2002);
float const v2004 = *v1962;
float const v2005 = *v1999;
threadgroup float * const v2006 = &(*v71)[v2003];
float const v2007 = *v2006;
float const v2008 = fma(v2004, v2005, v2007);
*v2006 = v2008;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v85, reinterpret_cast<threadgroup float *>(v705), v704, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v2009_store; thread simdgroup_half8x8 * v2009 = &v2009_store;uint32_t const v2010 = uint32_t(v678);
threadgroup half_4 * const v2011 = &(*v72)[v2010];
simdgroup_load(*v2009, reinterpret_cast<threadgroup half *>(v2011), v704, 0, false);
simdgroup_half8x8 v2012_store; thread simdgroup_half8x8 * v2012 = &v2012_store;uint32_t const v2013 = 576;
threadgroup half_4 * const v2014 = &(*v70)[v2013];
simdgroup_load(*v2012, reinterpret_cast<threadgroup half *>(v2014), v681, 0, false);
simdgroup_multiply_accumulate(*v77, *v2009, *v2012, *v77);
simdgroup_half8x8 v2015_store; thread simdgroup_half8x8 * v2015 = &v2015_store;uint32_t const v2016 = 578;
threadgroup half_4 * const v2017 = &(*v70)[v2016];
simdgroup_load(*v2015, reinterpret_cast<threadgroup half *>(v2017), v681, 0, false);
simdgroup_multiply_accumulate(*v79, *v2009, *v2015, *v79);
simdgroup_half8x8 v2018_store; thread simdgroup_half8x8 * v2018 = &v2018_store;uint32_t const v2019 = 580;
threadgroup half_4 * const v2020 = &(*v70)[v2019];
simdgroup_load(*v2018, reinterpret_cast<threadgroup half *>(v2020), v681, 0, false);
simdgroup_multiply_accumulate(*v80, *v2009, *v2018, *v80);
simdgroup_half8x8 v2021_store; thread simdgroup_half8x8 * v2021 = &v2021_store;uint32_t const v2022 = 582;
threadgroup half_4 * const v2023 = &(*v70)[v2022];
simdgroup_load(*v2021, reinterpret_cast<threadgroup half *>(v2023), v681, 0, false);
simdgroup_multiply_accumulate(*v81, *v2009, *v2021, *v81);
simdgroup_half8x8 v2024_store; thread simdgroup_half8x8 * v2024 = &v2024_store;uint32_t const v2025 = 584;
threadgroup half_4 * const v2026 = &(*v70)[v2025];
simdgroup_load(*v2024, reinterpret_cast<threadgroup half *>(v2026), v681, 0, false);
simdgroup_multiply_accumulate(*v82, *v2009, *v2024, *v82);
simdgroup_half8x8 v2027_store; thread simdgroup_half8x8 * v2027 = &v2027_store;uint32_t const v2028 = 586;
threadgroup half_4 * const v2029 = &(*v70)[v2028];
simdgroup_load(*v2027, reinterpret_cast<threadgroup half *>(v2029), v681, 0, false);
simdgroup_multiply_accumulate(*v83, *v2009, *v2027, *v83);
simdgroup_half8x8 v2030_store; thread simdgroup_half8x8 * v2030 = &v2030_store;uint32_t const v2031 = 588;
threadgroup half_4 * const v2032 = &(*v70)[v2031];
simdgroup_load(*v2030, reinterpret_cast<threadgroup half *>(v2032), v681, 0, false);
simdgroup_multiply_accumulate(*v84, *v2009, *v2030, *v84);
simdgroup_half8x8 v2033_store; thread simdgroup_half8x8 * v2033 = &v2033_store;uint32_t const v2034 = 590;
threadgroup half_4 * const v2035 = &(*v70)[v2034];
simdgroup_load(*v2033, reinterpret_cast<threadgroup half *>(v2035), v681, 0, false);
simdgroup_multiply_accumulate(*v85, *v2009, *v2033, *v85);
simdgroup_half8x8 v2036_store; thread simdgroup_half8x8 * v2036 = &v2036_store;uint32_t const v2037 = v678 + v407;
uint32_t const v2038 = uint32_t(v2037);
threadgroup half_4 * const v2039 = &(*v72)[v2038];
simdgroup_load(*v2036, reinterpret_cast<threadgroup half *>(v2039), v704, 0, false);
simdgroup_half8x8 v2040_store; thread simdgroup_half8x8 * v2040 = &v2040_store;threadgroup half_4 * const v2041 = &(*v70)[v767];
simdgroup_load(*v2040, reinterpret_cast<threadgroup half *>(v2041), v681, 0, false);
simdgroup_multiply_accumulate(*v77, *v2036, *v2040, *v77);
simdgroup_half8x8 v2042_store; thread simdgroup_half8x8 * v2042 = &v2042_store;uint32_t const v2043 = 722;
threadgroup half_4 * const v2044 = &(*v70)[v2043];
simdgroup_load(*v2042, reinterpret_cast<threadgroup half *>(v2044), v681, 0, false);
simdgroup_multiply_accumulate(*v79, *v2036, *v2042, *v79);
simdgroup_half8x8 v2045_store; thread simdgroup_half8x8 * v2045 = &v2045_store;uint32_t const v2046 = 724;
threadgroup half_4 * const v2047 = &(*v70)[v2046];
simdgroup_load(*v2045, reinterpret_cast<threadgroup half *>(v2047), v681, 0, false);
simdgroup_multiply_accumulate(*v80, *v2036, *v2045, *v80);
simdgroup_half8x8 v2048_store; thread simdgroup_half8x8 * v2048 = &v2048_store;uint32_t const v2049 = 726;
threadgroup half_4 * const v2050 = &(*v70)[v2049];
simdgroup_load(*v2048, reinterpret_cast<threadgroup half *>(v2050), v681, 0, false);
simdgroup_multiply_accumulate(*v81, *v2036, *v2048, *v81);
simdgroup_half8x8 v2051_store; thread simdgroup_half8x8 * v2051 = &v2051_store;uint32_t const v2052 = 728;
threadgroup half_4 * const v2053 = &(*v70)[v2052];
simdgroup_load(*v2051, reinterpret_cast<threadgroup half *>(v2053), v681, 0, false);
simdgroup_multiply_accumulate(*v82, *v2036, *v2051, *v82);
simdgroup_half8x8 v2054_store; thread simdgroup_half8x8 * v2054 = &v2054_store;uint32_t const v2055 = 730;
threadgroup half_4 * const v2056 = &(*v70)[v2055];
simdgroup_load(*v2054, reinterpret_cast<threadgroup half *>(v2056), v681, 0, false);
simdgroup_multiply_accumulate(*v83, *v2036, *v2054, *v83);
simdgroup_half8x8 v2057_store; thread simdgroup_half8x8 * v2057 = &v2057_store;uint32_t const v2058 = 732;
threadgroup half_4 * const v2059 = &(*v70)[v2058];
simdgroup_load(*v2057, reinterpret_cast<threadgroup half *>(v2059), v681, 0, false);
simdgroup_multiply_accumulate(*v84, *v2036, *v2057, *v84);
simdgroup_half8x8 v2060_store; thread simdgroup_half8x8 * v2060 = &v2060_store;uint32_t const v2061 = 734;
threadgroup half_4 * const v2062 = &(*v70)[v2061];
simdgroup_load(*v2060, reinterpret_cast<threadgroup half *>(v2062), v681, 0, false);
simdgroup_multiply_accumulate(*v85, *v2036, *v2060, *v85);
simdgroup_half8x8 v2063_store; thread simdgroup_half8x8 * v2063 = &v2063_store;uint32_t const v2064 = v678 + v224;
uint32_t const v2065 = uint32_t(v2064);
threadgroup half_4 * const v2066 = &(*v72)[v2065];
simdgroup_load(*v2063, reinterpret_cast<threadgroup half *>(v2066), v704, 0, false);
simdgroup_half8x8 v2067_store; thread simdgroup_half8x8 * v2067 = &v2067_store;threadgroup half_4 * const v2068 = &(*v70)[v738];
simdgroup_load(*v2067, reinterpret_cast<threadgroup half *>(v2068), v681, 0, false);
simdgroup_multiply_accumulate(*v77, *v2063, *v2067, *v77);
simdgroup_half8x8 v2069_store; thread simdgroup_half8x8 * v2069 = &v2069_store;uint32_t const v2070 = 866;
threadgroup half_4 * const v2071 = &(*v70)[v2070];
simdgroup_load(*v2069, reinterpret_cast<threadgroup half *>(v2071), v681, 0, false);
simdgroup_multiply_accumulate(*v79, *v2063, *v2069, *v79);
simdgroup_half8x8 v2072_store; thread simdgroup_half8x8 * v2072 = &v2072_store;uint32_t const v2073 = 868;
threadgroup half_4 * const v2074 = &(*v70)[v2073];
simdgroup_load(*v2072, reinterpret_cast<threadgroup half *>(v2074), v681, 0, false);
simdgroup_multiply_accumulate(*v80, *v2063, *v2072, *v80);
simdgroup_half8x8 v2075_store; thread simdgroup_half8x8 * v2075 = &v2075_store;uint32_t const v2076 = 870;
threadgroup half_4 * const v2077 = &(*v70)[v2076];
simdgroup_load(*v2075, reinterpret_cast<threadgroup half *>(v2077), v681, 0, false);
simdgroup_multiply_accumulate(*v81, *v2063, *v2075, *v81);
simdgroup_half8x8 v2078_store; thread simdgroup_half8x8 * v2078 = &v2078_store;uint32_t const v2079 = 872;
threadgroup half_4 * const v2080 = &(*v70)[v2079];
simdgroup_load(*v2078, reinterpret_cast<threadgroup half *>(v2080), v681, 0, false);
simdgroup_multiply_accumulate(*v82, *v2063, *v2078, *v82);
simdgroup_half8x8 v2081_store; thread simdgroup_half8x8 * v2081 = &v2081_store;uint32_t const v2082 = 874;
threadgroup half_4 * const v2083 = &(*v70)[v2082];
simdgroup_load(*v2081, reinterpret_cast<threadgroup half *>(v2083), v681, 0, false);
simdgroup_multiply_accumulate(*v83, *v2063, *v2081, *v83);
simdgroup_half8x8 v2084_store; thread simdgroup_half8x8 * v2084 = &v2084_store;uint32_t const v2085 = 876;
threadgroup half_4 * const v2086 = &(*v70)[v2085];
simdgroup_load(*v2084, reinterpret_cast<threadgroup half *>(v2086), v681, 0, false);
simdgroup_multiply_accumulate(*v84, *v2063, *v2084, *v84);
simdgroup_half8x8 v2087_store; thread simdgroup_half8x8 * v2087 = &v2087_store;uint32_t const v2088 = 878;
threadgroup half_4 * const v2089 = &(*v70)[v2088];
simdgroup_load(*v2087, reinterpret_cast<threadgroup half *>(v2089), v681, 0, false);
simdgroup_multiply_accumulate(*v85, *v2063, *v2087, *v85);
simdgroup_half8x8 v2090_store; thread simdgroup_half8x8 * v2090 = &v2090_store;uint32_t const v2091 = v678 + v687;
uint32_t const v2092 = uint32_t(v2091);
threadgroup half_4 * const v2093 = &(*v72)[v2092];
simdgroup_load(*v2090, reinterpret_cast<threadgroup half *>(v2093), v704, 0, false);
simdgroup_half8x8 v2094_store; thread simdgroup_half8x8 * v2094 = &v2094_store;threadgroup half_4 * const v2095 = &(*v70)[v709];
simdgroup_load(*v2094, reinterpret_cast<threadgroup half *>(v2095), v681, 0, false);
simdgroup_multiply_accumulate(*v77, *v2090, *v2094, *v77);
simdgroup_half8x8 v2096_store; thread simdgroup_half8x8 * v2096 = &v2096_store;uint32_t const v2097 = 1010;
threadgroup half_4 * const v2098 = &(*v70)[v2097];
simdgroup_load(*v2096, reinterpret_cast<threadgroup half *>(v2098), v681, 0, false);
simdgroup_multiply_accumulate(*v79, *v2090, *v2096, *v79);
simdgroup_half8x8 v2099_store; thread simdgroup_half8x8 * v2099 = &v2099_store;uint32_t const v2100 = 1012;
threadgroup half_4 * const v2101 = &(*v70)[v2100];
simdgroup_load(*v2099, reinterpret_cast<threadgroup half *>(v2101), v681, 0, false);
simdgroup_multiply_accumulate(*v80, *v2090, *v2099, *v80);
simdgroup_half8x8 v2102_store; thread simdgroup_half8x8 * v2102 = &v2102_store;uint32_t const v2103 = 1014;
threadgroup half_4 * const v2104 = &(*v70)[v2103];
simdgroup_load(*v2102, reinterpret_cast<threadgroup half *>(v2104), v681, 0, false);
simdgroup_multiply_accumulate(*v81, *v2090, *v2102, *v81);
simdgroup_half8x8 v2105_store; thread simdgroup_half8x8 * v2105 = &v2105_store;uint32_t const v2106 = 1016;
threadgroup half_4 * const v2107 = &(*v70)[v2106];
simdgroup_load(*v2105, reinterpret_cast<threadgroup half *>(v2107), v681, 0, false);
simdgroup_multiply_accumulate(*v82, *v2090, *v2105, *v82);
simdgroup_half8x8 v2108_store; thread simdgroup_half8x8 * v2108 = &v2108_store;uint32_t const v2109 = 1018;
threadgroup half_4 * const v2110 = &(*v70)[v2109];
simdgroup_load(*v2108, reinterpret_cast<threadgroup half *>(v2110), v681, 0, false);
simdgroup_multiply_accumulate(*v83, *v2090, *v2108, *v83);
simdgroup_half8x8 v2111_store; thread simdgroup_half8x8 * v2111 = &v2111_store;uint32_t const v2112 = 1020;
threadgroup half_4 * const v2113 = &(*v70)[v2112];
simdgroup_load(*v2111, reinterpret_cast<threadgroup half *>(v2113), v681, 0, false);
simdgroup_multiply_accumulate(*v84, *v2090, *v2111, *v84);
simdgroup_half8x8 v2114_store; thread simdgroup_half8x8 * v2114 = &v2114_store;uint32_t const v2115 = 1022;
threadgroup half_4 * const v2116 = &(*v70)[v2115];
simdgroup_load(*v2114, reinterpret_cast<threadgroup half *>(v2116), v681, 0, false);
simdgroup_multiply_accumulate(*v85, *v2090, *v2114, *v85);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v2117 = v66 * v67;
uint32_t const v2118 = v64 + v2117;
uint32_t const v2119 = v2118 + v68;
uint32_t const v2120 = uint32_t(v2119);
uint32_t const v2121 = v47 + v2120;
float const v2122 = *v100;
float const v2123 = simd_shuffle_xor(v2122, v67);;
float const v2124 = v2122 + v2123;
float const v2125 = simd_shuffle_xor(v2124, v103);;
float const v2126 = v2124 + v2125;
uint32_t const v2127 = reinterpret_cast<const thread uint32_t&>(v2126);
bool const v2128 = v2127 == v102;
float const v2129 = v37 / v2126;
float const v2130 = v2128 ? v78 : v2129;
uint32_t const v2131 = 320;
uint32_t const v2132 = v66 * v2131;
uint32_t const v2133 = uint32_t(v2132);
uint32_t const v2134 = 40;
threadgroup float * const v2135 = &(*v71)[v2133];

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v2135), v2134);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v2136 = v68 * v2134;
uint32_t const v2137 = v2132 + v2136;
uint32_t const v2138 = 2;
uint32_t const v2139 = v69 * v2138;
uint32_t const v2140 = v2137 + v2139;
bool const v2141 = v2119 < v18;
if(v2141) {
float_4 const v2142 = float_4{v78, v78, v78, v78};
float_4 v2143_store;
thread float_4 * v2143 = &v2143_store;*v2143 = v2142;
uint32_t const v2144 = uint32_t(v2140);
threadgroup float * const v2145 = &(*v71)[v2144];
float const v2146 = *v2145;
float const v2147 = v2146 * v2130;
float_4 const v2148 = *v2143;
float_4 const v2149 = [&]{
float_4 tmp = v2148;
tmp.i_0 = v2147;
return tmp;
}();
*v2143 = v2149;
uint32_t const v2150 = v2140 + v59;
uint32_t const v2151 = uint32_t(v2150);
threadgroup float * const v2152 = &(*v71)[v2151];
float const v2153 = *v2152;
float const v2154 = v2153 * v2130;
float_4 const v2155 = *v2143;
float_4 const v2156 = [&]{
float_4 tmp = v2155;
tmp.i_1 = v2154;
return tmp;
}();
*v2143 = v2156;
uint32_t const v2157 = 64;
bool const v2158 = v2139 < v2157;
if(v2158) {
half_2 const v2159 = half_2{v87, v87};
float_4 const v2160 = *v2143;
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
uint32_t const v2167 = v2121 * v73;
uint32_t const v2168 = v2139 / v2138;
uint32_t const v2169 = uint32_t(v2168);
uint32_t const v2170 = v2167 + v2169;
device half_2 * const v2171 = &v4[v2170];
*v2171 = v2166;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v2135), v2134);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2141) {
float_4 const v2172 = float_4{v78, v78, v78, v78};
float_4 v2173_store;
thread float_4 * v2173 = &v2173_store;*v2173 = v2172;
uint32_t const v2174 = uint32_t(v2140);
threadgroup float * const v2175 = &(*v71)[v2174];
float const v2176 = *v2175;
float const v2177 = v2176 * v2130;
float_4 const v2178 = *v2173;
float_4 const v2179 = [&]{
float_4 tmp = v2178;
tmp.i_0 = v2177;
return tmp;
}();
*v2173 = v2179;
uint32_t const v2180 = v2140 + v59;
uint32_t const v2181 = uint32_t(v2180);
threadgroup float * const v2182 = &(*v71)[v2181];
float const v2183 = *v2182;
float const v2184 = v2183 * v2130;
float_4 const v2185 = *v2173;
float_4 const v2186 = [&]{
float_4 tmp = v2185;
tmp.i_1 = v2184;
return tmp;
}();
*v2173 = v2186;
uint32_t const v2187 = v67 + v2139;
uint32_t const v2188 = 64;
bool const v2189 = v2187 < v2188;
if(v2189) {
half_2 const v2190 = half_2{v87, v87};
float_4 const v2191 = *v2173;
float const v2192 = v2191.i_0;
half const v2193 = half(v2192);
half_2 const v2194 = [&]{
half_2 tmp = v2190;
tmp.i_0 = v2193;
return tmp;
}();
float const v2195 = v2191.i_1;
half const v2196 = half(v2195);
half_2 const v2197 = [&]{
half_2 tmp = v2194;
tmp.i_1 = v2196;
return tmp;
}();
uint32_t const v2198 = v2121 * v73;
uint32_t const v2199 = v2187 / v2138;
uint32_t const v2200 = uint32_t(v2199);
uint32_t const v2201 = v2198 + v2200;
device half_2 * const v2202 = &v4[v2201];
*v2202 = v2197;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v2135), v2134);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2141) {
float_4 const v2203 = float_4{v78, v78, v78, v78};
float_4 v2204_store;
thread float_4 * v2204 = &v2204_store;*v2204 = v2203;
uint32_t const v2205 = uint32_t(v2140);
threadgroup float * const v2206 = &(*v71)[v2205];
float const v2207 = *v2206;
float const v2208 = v2207 * v2130;
float_4 const v2209 = *v2204;
float_4 const v2210 = [&]{
float_4 tmp = v2209;
tmp.i_0 = v2208;
return tmp;
}();
*v2204 = v2210;
uint32_t const v2211 = v2140 + v59;
uint32_t const v2212 = uint32_t(v2211);
threadgroup float * const v2213 = &(*v71)[v2212];
float const v2214 = *v2213;
float const v2215 = v2214 * v2130;
float_4 const v2216 = *v2204;
float_4 const v2217 = [&]{
float_4 tmp = v2216;
tmp.i_1 = v2215;
return tmp;
}();
*v2204 = v2217;
uint32_t const v2218 = v103 + v2139;
uint32_t const v2219 = 64;
bool const v2220 = v2218 < v2219;
if(v2220) {
half_2 const v2221 = half_2{v87, v87};
float_4 const v2222 = *v2204;
float const v2223 = v2222.i_0;
half const v2224 = half(v2223);
half_2 const v2225 = [&]{
half_2 tmp = v2221;
tmp.i_0 = v2224;
return tmp;
}();
float const v2226 = v2222.i_1;
half const v2227 = half(v2226);
half_2 const v2228 = [&]{
half_2 tmp = v2225;
tmp.i_1 = v2227;
return tmp;
}();
uint32_t const v2229 = v2121 * v73;
uint32_t const v2230 = v2218 / v2138;
uint32_t const v2231 = uint32_t(v2230);
uint32_t const v2232 = v2229 + v2231;
device half_2 * const v2233 = &v4[v2232];
*v2233 = v2228;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v2135), v2134);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2141) {
float_4 const v2234 = float_4{v78, v78, v78, v78};
float_4 v2235_store;
thread float_4 * v2235 = &v2235_store;*v2235 = v2234;
uint32_t const v2236 = uint32_t(v2140);
threadgroup float * const v2237 = &(*v71)[v2236];
float const v2238 = *v2237;
float const v2239 = v2238 * v2130;
float_4 const v2240 = *v2235;
float_4 const v2241 = [&]{
float_4 tmp = v2240;
tmp.i_0 = v2239;
return tmp;
}();
*v2235 = v2241;
uint32_t const v2242 = v2140 + v59;
uint32_t const v2243 = uint32_t(v2242);
threadgroup float * const v2244 = &(*v71)[v2243];
float const v2245 = *v2244;
float const v2246 = v2245 * v2130;
float_4 const v2247 = *v2235;
float_4 const v2248 = [&]{
float_4 tmp = v2247;
tmp.i_1 = v2246;
return tmp;
}();
*v2235 = v2248;
uint32_t const v2249 = 24;
uint32_t const v2250 = v2249 + v2139;
uint32_t const v2251 = 64;
bool const v2252 = v2250 < v2251;
if(v2252) {
half_2 const v2253 = half_2{v87, v87};
float_4 const v2254 = *v2235;
float const v2255 = v2254.i_0;
half const v2256 = half(v2255);
half_2 const v2257 = [&]{
half_2 tmp = v2253;
tmp.i_0 = v2256;
return tmp;
}();
float const v2258 = v2254.i_1;
half const v2259 = half(v2258);
half_2 const v2260 = [&]{
half_2 tmp = v2257;
tmp.i_1 = v2259;
return tmp;
}();
uint32_t const v2261 = v2121 * v73;
uint32_t const v2262 = v2250 / v2138;
uint32_t const v2263 = uint32_t(v2262);
uint32_t const v2264 = v2261 + v2263;
device half_2 * const v2265 = &v4[v2264];
*v2265 = v2260;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v2135), v2134);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2141) {
float_4 const v2266 = float_4{v78, v78, v78, v78};
float_4 v2267_store;
thread float_4 * v2267 = &v2267_store;*v2267 = v2266;
uint32_t const v2268 = uint32_t(v2140);
threadgroup float * const v2269 = &(*v71)[v2268];
float const v2270 = *v2269;
float const v2271 = v2270 * v2130;
float_4 const v2272 = *v2267;
float_4 const v2273 = [&]{
float_4 tmp = v2272;
tmp.i_0 = v2271;
return tmp;
}();
*v2267 = v2273;
uint32_t const v2274 = v2140 + v59;
uint32_t const v2275 = uint32_t(v2274);
threadgroup float * const v2276 = &(*v71)[v2275];
float const v2277 = *v2276;
float const v2278 = v2277 * v2130;
float_4 const v2279 = *v2267;
float_4 const v2280 = [&]{
float_4 tmp = v2279;
tmp.i_1 = v2278;
return tmp;
}();
*v2267 = v2280;
uint32_t const v2281 = v61 + v2139;
uint32_t const v2282 = 64;
bool const v2283 = v2281 < v2282;
if(v2283) {
half_2 const v2284 = half_2{v87, v87};
float_4 const v2285 = *v2267;
float const v2286 = v2285.i_0;
half const v2287 = half(v2286);
half_2 const v2288 = [&]{
half_2 tmp = v2284;
tmp.i_0 = v2287;
return tmp;
}();
float const v2289 = v2285.i_1;
half const v2290 = half(v2289);
half_2 const v2291 = [&]{
half_2 tmp = v2288;
tmp.i_1 = v2290;
return tmp;
}();
uint32_t const v2292 = v2121 * v73;
uint32_t const v2293 = v2281 / v2138;
uint32_t const v2294 = uint32_t(v2293);
uint32_t const v2295 = v2292 + v2294;
device half_2 * const v2296 = &v4[v2295];
*v2296 = v2291;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v2135), v2134);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2141) {
float_4 const v2297 = float_4{v78, v78, v78, v78};
float_4 v2298_store;
thread float_4 * v2298 = &v2298_store;*v2298 = v2297;
uint32_t const v2299 = uint32_t(v2140);
threadgroup float * const v2300 = &(*v71)[v2299];
float const v2301 = *v2300;
float const v2302 = v2301 * v2130;
float_4 const v2303 = *v2298;
float_4 const v2304 = [&]{
float_4 tmp = v2303;
tmp.i_0 = v2302;
return tmp;
}();
*v2298 = v2304;
uint32_t const v2305 = v2140 + v59;
uint32_t const v2306 = uint32_t(v2305);
threadgroup float * const v2307 = &(*v71)[v2306];
float const v2308 = *v2307;
float const v2309 = v2308 * v2130;
float_4 const v2310 = *v2298;
float_4 const v2311 = [&]{
float_4 tmp = v2310;
tmp.i_1 = v2309;
return tmp;
}();
*v2298 = v2311;
uint32_t const v2312 = v2134 + v2139;
uint32_t const v2313 = 64;
bool const v2314 = v2312 < v2313;
if(v2314) {
half_2 const v2315 = half_2{v87, v87};
float_4 const v2316 = *v2298;
float const v2317 = v2316.i_0;
half const v2318 = half(v2317);
half_2 const v2319 = [&]{
half_2 tmp = v2315;
tmp.i_0 = v2318;
return tmp;
}();
float const v2320 = v2316.i_1;
half const v2321 = half(v2320);
half_2 const v2322 = [&]{
half_2 tmp = v2319;
tmp.i_1 = v2321;
return tmp;
}();
uint32_t const v2323 = v2121 * v73;
uint32_t const v2324 = v2312 / v2138;
uint32_t const v2325 = uint32_t(v2324);
uint32_t const v2326 = v2323 + v2325;
device half_2 * const v2327 = &v4[v2326];
*v2327 = v2322;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v2135), v2134);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2141) {
float_4 const v2328 = float_4{v78, v78, v78, v78};
float_4 v2329_store;
thread float_4 * v2329 = &v2329_store;*v2329 = v2328;
uint32_t const v2330 = uint32_t(v2140);
threadgroup float * const v2331 = &(*v71)[v2330];
float const v2332 = *v2331;
float const v2333 = v2332 * v2130;
float_4 const v2334 = *v2329;
float_4 const v2335 = [&]{
float_4 tmp = v2334;
tmp.i_0 = v2333;
return tmp;
}();
*v2329 = v2335;
uint32_t const v2336 = v2140 + v59;
uint32_t const v2337 = uint32_t(v2336);
threadgroup float * const v2338 = &(*v71)[v2337];
float const v2339 = *v2338;
float const v2340 = v2339 * v2130;
float_4 const v2341 = *v2329;
float_4 const v2342 = [&]{
float_4 tmp = v2341;
tmp.i_1 = v2340;
return tmp;
}();
*v2329 = v2342;
uint32_t const v2343 = 48;
uint32_t const v2344 = v2343 + v2139;
uint32_t const v2345 = 64;
bool const v2346 = v2344 < v2345;
if(v2346) {
half_2 const v2347 = half_2{v87, v87};
float_4 const v2348 = *v2329;
float const v2349 = v2348.i_0;
half const v2350 = half(v2349);
half_2 const v2351 = [&]{
half_2 tmp = v2347;
tmp.i_0 = v2350;
return tmp;
}();
float const v2352 = v2348.i_1;
half const v2353 = half(v2352);
half_2 const v2354 = [&]{
half_2 tmp = v2351;
tmp.i_1 = v2353;
return tmp;
}();
uint32_t const v2355 = v2121 * v73;
uint32_t const v2356 = v2344 / v2138;
uint32_t const v2357 = uint32_t(v2356);
uint32_t const v2358 = v2355 + v2357;
device half_2 * const v2359 = &v4[v2358];
*v2359 = v2354;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v85, reinterpret_cast<threadgroup float *>(v2135), v2134);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2141) {
float_4 const v2360 = float_4{v78, v78, v78, v78};
float_4 v2361_store;
thread float_4 * v2361 = &v2361_store;*v2361 = v2360;
uint32_t const v2362 = uint32_t(v2140);
threadgroup float * const v2363 = &(*v71)[v2362];
float const v2364 = *v2363;
float const v2365 = v2364 * v2130;
float_4 const v2366 = *v2361;
float_4 const v2367 = [&]{
float_4 tmp = v2366;
tmp.i_0 = v2365;
return tmp;
}();
*v2361 = v2367;
uint32_t const v2368 = v2140 + v59;
uint32_t const v2369 = uint32_t(v2368);
threadgroup float * const v2370 = &(*v71)[v2369];
float const v2371 = *v2370;
float const v2372 = v2371 * v2130;
float_4 const v2373 = *v2361;
float_4 const v2374 = [&]{
float_4 tmp = v2373;
tmp.i_1 = v2372;
return tmp;
}();
*v2361 = v2374;
uint32_t const v2375 = 56;
uint32_t const v2376 = v2375 + v2139;
uint32_t const v2377 = 64;
bool const v2378 = v2376 < v2377;
if(v2378) {
half_2 const v2379 = half_2{v87, v87};
float_4 const v2380 = *v2361;
float const v2381 = v2380.i_0;
half const v2382 = half(v2381);
half_2 const v2383 = [&]{
half_2 tmp = v2379;
tmp.i_0 = v2382;
return tmp;
}();
float const v2384 = v2380.i_1;
half const v2385 = half(v2384);
half_2 const v2386 = [&]{
half_2 tmp = v2383;
tmp.i_1 = v2385;
return tmp;
}();
uint32_t const v2387 = v2121 * v73;
uint32_t const v2388 = v2376 / v2138;
uint32_t const v2389 = uint32_t(v2388);
uint32_t const v2390 = v2387 + v2389;
device half_2 * const v2391 = &v4[v2390];
*v2391 = v2386;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2392 = *v101;
float v2393_store;
thread float * v2393 = &v2393_store;*v2393 = v2392;
float const v2394 = *v2393;
float const v2395 = simd_shuffle_xor(v2394, v67);;
float const v2396 = v2394 + v2395;
*v2393 = v2396;
float const v2397 = *v2393;
float const v2398 = simd_shuffle_xor(v2397, v103);;
float const v2399 = v2397 + v2398;
*v2393 = v2399;
bool const v2400 = v69 == v102;
bool const v2401 = v2141 && v2400;
if(v2401) {
float const v2402 = *v98;
float const v2403 = *v2393;
float const v2404 = log(v2403);float const v2405 = v2402 + v2404;
device float * const v2406 = &v5[v2121];
*v2406 = v2405;
}
return;
}
