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
struct alignas(16) uint32_t_4 { uint32_t i_0; uint32_t i_1; uint32_t i_2; uint32_t i_3; };
struct alignas(8) half_4 { half i_0; half i_1; half i_2; half i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
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
array<float, 1> v94_store = {};
thread array<float, 1> * v94 = &v94_store;array<float, 1> v95_store = {};
thread array<float, 1> * v95 = &v95_store;array<float, 1> v96_store = {};
thread array<float, 1> * v96 = &v96_store;thread float * const v97 = &(*v94)[v17];
float const v98 = -3.402823470e+38;
*v97 = v98;
thread float * const v99 = &(*v95)[v17];
*v99 = v77;
thread float * const v100 = &(*v96)[v17];
*v100 = v77;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v101 = 0;
uint32_t const v102 = 16;
uint32_t const v103 = thread_index_in_threadgroup_v12 / v102;
uint32_t const v104 = thread_index_in_threadgroup_v12 % v102;
uint32_t const v105 = v103 / v67;
uint32_t const v106 = v105 * v67;
uint32_t const v107 = v64 + v106;
uint32_t const v108 = v103 % v67;
uint32_t const v109 = v107 + v108;
half_4 const v110 = half_4{v86, v86, v86, v86};
half_4 v111_store;
thread half_4 * v111 = &v111_store;*v111 = v110;
bool const v112 = v109 < v18;
if(v112) {
uint32_t const v113 = uint32_t(v109);
uint32_t const v114 = v113 * v26;
uint32_t const v115 = v50 + v114;
uint32_t const v116 = 4;
uint32_t const v117 = v104 * v116;
half_4 v118_store;
thread half_4 * v118 = &v118_store;*v118 = v110;
uint32_t const v119 = 4294967295;
bool const v120 = v117 < v119;
if(v120) {
uint32_t const v121 = v117 / v116;
uint32_t const v122 = uint32_t(v121);
uint32_t const v123 = v115 + v122;
device half_4 const* const v124 = &v1[v123];
half_4 const v125 = *v124;
*v118 = v125;
}
half_4 const v126 = *v118;
*v111 = v126;
}
uint32_t const v127 = 18;
uint32_t const v128 = v103 * v127;
uint32_t const v129 = v128 + v104;
uint32_t const v130 = uint32_t(v129);
threadgroup half_4 * const v131 = &(*v70)[v130];
half_4 const v132 = *v111;
*v131 = v132;
uint32_t const v133 = 128;
uint32_t const v134 = thread_index_in_threadgroup_v12 + v133;
uint32_t const v135 = v134 / v102;
uint32_t const v136 = v134 % v102;
uint32_t const v137 = v135 / v67;
uint32_t const v138 = v137 * v67;
uint32_t const v139 = v64 + v138;
uint32_t const v140 = v135 % v67;
uint32_t const v141 = v139 + v140;
half_4 v142_store;
thread half_4 * v142 = &v142_store;*v142 = v110;
bool const v143 = v141 < v18;
if(v143) {
uint32_t const v144 = uint32_t(v141);
uint32_t const v145 = v144 * v26;
uint32_t const v146 = v50 + v145;
uint32_t const v147 = 4;
uint32_t const v148 = v136 * v147;
half_4 v149_store;
thread half_4 * v149 = &v149_store;*v149 = v110;
uint32_t const v150 = 4294967295;
bool const v151 = v148 < v150;
if(v151) {
uint32_t const v152 = v148 / v147;
uint32_t const v153 = uint32_t(v152);
uint32_t const v154 = v146 + v153;
device half_4 const* const v155 = &v1[v154];
half_4 const v156 = *v155;
*v149 = v156;
}
half_4 const v157 = *v149;
*v142 = v157;
}
uint32_t const v158 = v135 * v127;
uint32_t const v159 = v158 + v136;
uint32_t const v160 = uint32_t(v159);
threadgroup half_4 * const v161 = &(*v70)[v160];
half_4 const v162 = *v142;
*v161 = v162;
uint32_t const v163 = 256;
uint32_t const v164 = thread_index_in_threadgroup_v12 + v163;
uint32_t const v165 = v164 / v102;
uint32_t const v166 = v164 % v102;
uint32_t const v167 = v165 / v67;
uint32_t const v168 = v167 * v67;
uint32_t const v169 = v64 + v168;
uint32_t const v170 = v165 % v67;
uint32_t const v171 = v169 + v170;
half_4 v172_store;
thread half_4 * v172 = &v172_store;*v172 = v110;
bool const v173 = v171 < v18;
if(v173) {
uint32_t const v174 = uint32_t(v171);
uint32_t const v175 = v174 * v26;
uint32_t const v176 = v50 + v175;
uint32_t const v177 = 4;
uint32_t const v178 = v166 * v177;
half_4 v179_store;
thread half_4 * v179 = &v179_store;*v179 = v110;
uint32_t const v180 = 4294967295;
bool const v181 = v178 < v180;
if(v181) {
uint32_t const v182 = v178 / v177;
uint32_t const v183 = uint32_t(v182);
uint32_t const v184 = v176 + v183;
device half_4 const* const v185 = &v1[v184];
half_4 const v186 = *v185;
*v179 = v186;
}
half_4 const v187 = *v179;
*v172 = v187;
}
uint32_t const v188 = v165 * v127;
uint32_t const v189 = v188 + v166;
uint32_t const v190 = uint32_t(v189);
threadgroup half_4 * const v191 = &(*v70)[v190];
half_4 const v192 = *v172;
*v191 = v192;
uint32_t const v193 = 384;
uint32_t const v194 = thread_index_in_threadgroup_v12 + v193;
uint32_t const v195 = v194 / v102;
uint32_t const v196 = v194 % v102;
uint32_t const v197 = v195 / v67;
uint32_t const v198 = v197 * v67;
uint32_t const v199 = v64 + v198;
uint32_t const v200 = v195 % v67;
uint32_t const v201 = v199 + v200;
half_4 v202_store;
thread half_4 * v202 = &v202_store;*v202 = v110;
bool const v203 = v201 < v18;
if(v203) {
uint32_t const v204 = uint32_t(v201);
uint32_t const v205 = v204 * v26;
uint32_t const v206 = v50 + v205;
uint32_t const v207 = 4;
uint32_t const v208 = v196 * v207;
half_4 v209_store;
thread half_4 * v209 = &v209_store;*v209 = v110;
uint32_t const v210 = 4294967295;
bool const v211 = v208 < v210;
if(v211) {
uint32_t const v212 = v208 / v207;
uint32_t const v213 = uint32_t(v212);
uint32_t const v214 = v206 + v213;
device half_4 const* const v215 = &v1[v214];
half_4 const v216 = *v215;
*v209 = v216;
}
half_4 const v217 = *v209;
*v202 = v217;
}
uint32_t const v218 = v195 * v127;
uint32_t const v219 = v218 + v196;
uint32_t const v220 = uint32_t(v219);
threadgroup half_4 * const v221 = &(*v70)[v220];
half_4 const v222 = *v202;
*v221 = v222;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v223 = 4;
uint32_t const v224 = v66 / v223;
bool const v225 = v224 == v101;
if(v225) {
uint32_t const v226 = v66 % v223;
uint32_t const v227 = 144;
uint32_t const v228 = v226 * v227;
uint32_t const v229 = uint32_t(v228);
uint32_t const v230 = 72;
threadgroup half_4 * const v231 = &(*v70)[v229];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v231), v230, 0, false);
uint32_t const v232 = 2;
uint32_t const v233 = v228 + v232;
uint32_t const v234 = uint32_t(v233);
threadgroup half_4 * const v235 = &(*v70)[v234];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v235), v230, 0, false);
uint32_t const v236 = v228 + v223;
uint32_t const v237 = uint32_t(v236);
threadgroup half_4 * const v238 = &(*v70)[v237];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v238), v230, 0, false);
uint32_t const v239 = 6;
uint32_t const v240 = v228 + v239;
uint32_t const v241 = uint32_t(v240);
threadgroup half_4 * const v242 = &(*v70)[v241];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v242), v230, 0, false);
uint32_t const v243 = v228 + v67;
uint32_t const v244 = uint32_t(v243);
threadgroup half_4 * const v245 = &(*v70)[v244];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v245), v230, 0, false);
uint32_t const v246 = 10;
uint32_t const v247 = v228 + v246;
uint32_t const v248 = uint32_t(v247);
threadgroup half_4 * const v249 = &(*v70)[v248];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v249), v230, 0, false);
uint32_t const v250 = 12;
uint32_t const v251 = v228 + v250;
uint32_t const v252 = uint32_t(v251);
threadgroup half_4 * const v253 = &(*v70)[v252];
simdgroup_load(*v92, reinterpret_cast<threadgroup half *>(v253), v230, 0, false);
uint32_t const v254 = 14;
uint32_t const v255 = v228 + v254;
uint32_t const v256 = uint32_t(v255);
threadgroup half_4 * const v257 = &(*v70)[v256];
simdgroup_load(*v93, reinterpret_cast<threadgroup half *>(v257), v230, 0, false);
}
bool const v258 = thread_index_in_threadgroup_v12 < v67;
if(v258) {
uint32_t const v259 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v260 = &(*v74)[v259];
*v260 = v101;
}
uint32_t const v261 = v64 + v61;
uint32_t const v262 = min(v261, v18);
uint32_t const v263 = v262 - v59;
int32_t const v264 = int32_t(v19);
int32_t const v265 = 0;
int32_t const v266 = int32_t(v263);
int32_t const v267 = v266 + v22;
int32_t const v268 = 1;
int32_t const v269 = v267 + v268;
int32_t const v270 = min(v264, v269);
int32_t const v271 = int32_t(v64);
int32_t const v272 = v271 + v22;
int32_t const v273 = v272 + v268;
int32_t const v274 = min(v264, v273);
int32_t const v275 = max(v270, v265);
int32_t const v276 = max(v274, v265);
int32_t const v277 = min(v265, v264);
uint32_t const v278 = uint32_t(v277);
uint32_t const v279 = v278 / v61;
int32_t const v280 = 31;
int32_t const v281 = v275 + v280;
uint32_t const v282 = uint32_t(v281);
uint32_t const v283 = v282 / v61;
uint32_t const v284 = max(v283, v279);
uint32_t const v285 = v278 + v61;
uint32_t const v286 = v285 - v59;
uint32_t const v287 = v286 / v61;
uint32_t const v288 = uint32_t(v276);
uint32_t const v289 = v288 / v61;
uint32_t const v290 = min(v287, v284);
uint32_t const v291 = max(v289, v290);
uint32_t const v292 = min(v291, v284);
bool const v293 = v279 < v284;
if(v293) {
uint32_t const v294 = v279 * v61;
array<half_4, 4> v295_store = {};
thread array<half_4, 4> * v295 = &v295_store;uint32_t const v296 = 4;
array<half_4, 4> v297_store = {};
thread array<half_4, 4> * v297 = &v297_store;uint32_t const v298 = v19 - v59;
uint32_t const v299 = v294 + v103;
uint32_t const v300 = min(v299, v298);
uint32_t const v301 = uint32_t(v300);
uint32_t const v302 = v301 * v29;
uint32_t const v303 = v54 + v302;
uint32_t const v304 = v104 * v223;
half_4 v305_store;
thread half_4 * v305 = &v305_store;*v305 = v110;
uint32_t const v306 = 4294967295;
bool const v307 = v304 < v306;
if(v307) {
uint32_t const v308 = v304 / v223;
uint32_t const v309 = uint32_t(v308);
uint32_t const v310 = v303 + v309;
device half_4 const* const v311 = &v2[v310];
half_4 const v312 = *v311;
*v305 = v312;
}
thread half_4 * const v313 = &(*v295)[v17];
half_4 const v314 = *v305;
*v313 = v314;
uint32_t const v315 = v103 + v67;
uint32_t const v316 = v294 + v315;
uint32_t const v317 = min(v316, v298);
uint32_t const v318 = uint32_t(v317);
uint32_t const v319 = v318 * v29;
uint32_t const v320 = v54 + v319;
half_4 v321_store;
thread half_4 * v321 = &v321_store;*v321 = v110;
if(v307) {
uint32_t const v322 = v304 / v223;
uint32_t const v323 = uint32_t(v322);
uint32_t const v324 = v320 + v323;
device half_4 const* const v325 = &v2[v324];
half_4 const v326 = *v325;
*v321 = v326;
}
thread half_4 * const v327 = &(*v295)[v73];
half_4 const v328 = *v321;
*v327 = v328;
uint32_t const v329 = v103 + v102;
uint32_t const v330 = v294 + v329;
uint32_t const v331 = min(v330, v298);
uint32_t const v332 = uint32_t(v331);
uint32_t const v333 = v332 * v29;
uint32_t const v334 = v54 + v333;
half_4 v335_store;
thread half_4 * v335 = &v335_store;*v335 = v110;
if(v307) {
uint32_t const v336 = v304 / v223;
uint32_t const v337 = uint32_t(v336);
uint32_t const v338 = v334 + v337;
device half_4 const* const v339 = &v2[v338];
half_4 const v340 = *v339;
*v335 = v340;
}
uint32_t const v341 = 2;
thread half_4 * const v342 = &(*v295)[v341];
half_4 const v343 = *v335;
*v342 = v343;
uint32_t const v344 = 24;
uint32_t const v345 = v103 + v344;
uint32_t const v346 = v294 + v345;
uint32_t const v347 = min(v346, v298);
uint32_t const v348 = uint32_t(v347);
uint32_t const v349 = v348 * v29;
uint32_t const v350 = v54 + v349;
half_4 v351_store;
thread half_4 * v351 = &v351_store;*v351 = v110;
if(v307) {
uint32_t const v352 = v304 / v223;
uint32_t const v353 = uint32_t(v352);
uint32_t const v354 = v350 + v353;
device half_4 const* const v355 = &v2[v354];
half_4 const v356 = *v355;
*v351 = v356;
}
uint32_t const v357 = 3;
thread half_4 * const v358 = &(*v295)[v357];
half_4 const v359 = *v351;
*v358 = v359;
uint32_t const v360 = v301 * v32;
uint32_t const v361 = v57 + v360;
half_4 v362_store;
thread half_4 * v362 = &v362_store;*v362 = v110;
if(v307) {
uint32_t const v363 = v304 / v223;
uint32_t const v364 = uint32_t(v363);
uint32_t const v365 = v361 + v364;
device half_4 const* const v366 = &v3[v365];
half_4 const v367 = *v366;
*v362 = v367;
}
thread half_4 * const v368 = &(*v297)[v17];
half_4 const v369 = *v362;
*v368 = v369;
uint32_t const v370 = v318 * v32;
uint32_t const v371 = v57 + v370;
half_4 v372_store;
thread half_4 * v372 = &v372_store;*v372 = v110;
if(v307) {
uint32_t const v373 = v304 / v223;
uint32_t const v374 = uint32_t(v373);
uint32_t const v375 = v371 + v374;
device half_4 const* const v376 = &v3[v375];
half_4 const v377 = *v376;
*v372 = v377;
}
thread half_4 * const v378 = &(*v297)[v73];
half_4 const v379 = *v372;
*v378 = v379;
uint32_t const v380 = v332 * v32;
uint32_t const v381 = v57 + v380;
half_4 v382_store;
thread half_4 * v382 = &v382_store;*v382 = v110;
if(v307) {
uint32_t const v383 = v304 / v223;
uint32_t const v384 = uint32_t(v383);
uint32_t const v385 = v381 + v384;
device half_4 const* const v386 = &v3[v385];
half_4 const v387 = *v386;
*v382 = v387;
}
thread half_4 * const v388 = &(*v297)[v341];
half_4 const v389 = *v382;
*v388 = v389;
uint32_t const v390 = v348 * v32;
uint32_t const v391 = v57 + v390;
half_4 v392_store;
thread half_4 * v392 = &v392_store;*v392 = v110;
if(v307) {
uint32_t const v393 = v304 / v223;
uint32_t const v394 = uint32_t(v393);
uint32_t const v395 = v391 + v394;
device half_4 const* const v396 = &v3[v395];
half_4 const v397 = *v396;
*v392 = v397;
}
thread half_4 * const v398 = &(*v297)[v357];
half_4 const v399 = *v392;
*v398 = v399;
bool const v400 = true;
for(uint32_t v401 = v279; v401 < v284; v401 += v59) {
uint32_t const v402 = v401 * v61;
bool const v403 = v401 >= v290;
bool const v404 = v401 < v292;
bool const v405 = v403 && v404;
uint32_t const v406 = 2;
uint32_t const v407 = v401 % v406;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v408 = *v313;
*v131 = v408;
uint32_t const v409 = v315 * v127;
uint32_t const v410 = v409 + v104;
half_4 const v411 = *v327;
uint32_t const v412 = uint32_t(v410);
threadgroup half_4 * const v413 = &(*v70)[v412];
*v413 = v411;
uint32_t const v414 = v329 * v127;
uint32_t const v415 = v414 + v104;
half_4 const v416 = *v342;
uint32_t const v417 = uint32_t(v415);
threadgroup half_4 * const v418 = &(*v70)[v417];
*v418 = v416;
uint32_t const v419 = v345 * v127;
uint32_t const v420 = v419 + v104;
half_4 const v421 = *v358;
uint32_t const v422 = uint32_t(v420);
threadgroup half_4 * const v423 = &(*v70)[v422];
*v423 = v421;
uint32_t const v424 = 576;
uint32_t const v425 = v424 + v128;
uint32_t const v426 = v425 + v104;
half_4 const v427 = *v368;
uint32_t const v428 = uint32_t(v426);
threadgroup half_4 * const v429 = &(*v70)[v428];
*v429 = v427;
uint32_t const v430 = v424 + v409;
uint32_t const v431 = v430 + v104;
half_4 const v432 = *v378;
uint32_t const v433 = uint32_t(v431);
threadgroup half_4 * const v434 = &(*v70)[v433];
*v434 = v432;
uint32_t const v435 = v424 + v414;
uint32_t const v436 = v435 + v104;
half_4 const v437 = *v388;
uint32_t const v438 = uint32_t(v436);
threadgroup half_4 * const v439 = &(*v70)[v438];
*v439 = v437;
uint32_t const v440 = v424 + v419;
uint32_t const v441 = v440 + v104;
half_4 const v442 = *v398;
uint32_t const v443 = uint32_t(v441);
threadgroup half_4 * const v444 = &(*v70)[v443];
*v444 = v442;
bool const v445 = !v405;
bool const v446 = false;
if(v445) {
half const v447 = v427.i_0;
float const v448 = float(v447);
uint32_t const v449 = reinterpret_cast<const thread uint32_t&>(v448);
uint32_t const v450 = 2139095040;
uint32_t const v451 = v449 & v450;
bool const v452 = v451 == v450;
half const v453 = v427.i_1;
float const v454 = float(v453);
uint32_t const v455 = reinterpret_cast<const thread uint32_t&>(v454);
uint32_t const v456 = v455 & v450;
bool const v457 = v456 == v450;
bool const v458 = v452 || v457;
half const v459 = v427.i_2;
float const v460 = float(v459);
uint32_t const v461 = reinterpret_cast<const thread uint32_t&>(v460);
uint32_t const v462 = v461 & v450;
bool const v463 = v462 == v450;
bool const v464 = v458 || v463;
half const v465 = v427.i_3;
float const v466 = float(v465);
uint32_t const v467 = reinterpret_cast<const thread uint32_t&>(v466);
uint32_t const v468 = v467 & v450;
bool const v469 = v468 == v450;
bool const v470 = v464 || v469;
half const v471 = v432.i_0;
float const v472 = float(v471);
uint32_t const v473 = reinterpret_cast<const thread uint32_t&>(v472);
uint32_t const v474 = v473 & v450;
bool const v475 = v474 == v450;
bool const v476 = v470 || v475;
half const v477 = v432.i_1;
float const v478 = float(v477);
uint32_t const v479 = reinterpret_cast<const thread uint32_t&>(v478);
uint32_t const v480 = v479 & v450;
bool const v481 = v480 == v450;
bool const v482 = v476 || v481;
half const v483 = v432.i_2;
float const v484 = float(v483);
uint32_t const v485 = reinterpret_cast<const thread uint32_t&>(v484);
uint32_t const v486 = v485 & v450;
bool const v487 = v486 == v450;
bool const v488 = v482 || v487;
half const v489 = v432.i_3;
float const v490 = float(v489);
uint32_t const v491 = reinterpret_cast<const thread uint32_t&>(v490);
uint32_t const v492 = v491 & v450;
bool const v493 = v492 == v450;
bool const v494 = v488 || v493;
half const v495 = v437.i_0;
float const v496 = float(v495);
uint32_t const v497 = reinterpret_cast<const thread uint32_t&>(v496);
uint32_t const v498 = v497 & v450;
bool const v499 = v498 == v450;
bool const v500 = v494 || v499;
half const v501 = v437.i_1;
float const v502 = float(v501);
uint32_t const v503 = reinterpret_cast<const thread uint32_t&>(v502);
uint32_t const v504 = v503 & v450;
bool const v505 = v504 == v450;
bool const v506 = v500 || v505;
half const v507 = v437.i_2;
float const v508 = float(v507);
uint32_t const v509 = reinterpret_cast<const thread uint32_t&>(v508);
uint32_t const v510 = v509 & v450;
bool const v511 = v510 == v450;
bool const v512 = v506 || v511;
half const v513 = v437.i_3;
float const v514 = float(v513);
uint32_t const v515 = reinterpret_cast<const thread uint32_t&>(v514);
uint32_t const v516 = v515 & v450;
bool const v517 = v516 == v450;
bool const v518 = v512 || v517;
half const v519 = v442.i_0;
float const v520 = float(v519);
uint32_t const v521 = reinterpret_cast<const thread uint32_t&>(v520);
uint32_t const v522 = v521 & v450;
bool const v523 = v522 == v450;
bool const v524 = v518 || v523;
half const v525 = v442.i_1;
float const v526 = float(v525);
uint32_t const v527 = reinterpret_cast<const thread uint32_t&>(v526);
uint32_t const v528 = v527 & v450;
bool const v529 = v528 == v450;
bool const v530 = v524 || v529;
half const v531 = v442.i_2;
float const v532 = float(v531);
uint32_t const v533 = reinterpret_cast<const thread uint32_t&>(v532);
uint32_t const v534 = v533 & v450;
bool const v535 = v534 == v450;
bool const v536 = v530 || v535;
half const v537 = v442.i_3;
float const v538 = float(v537);
uint32_t const v539 = reinterpret_cast<const thread uint32_t&>(v538);
uint32_t const v540 = v539 & v450;
bool const v541 = v540 == v450;
bool const v542 = v536 || v541;
bool const v543 = simd_any(v542);;
bool const v544 = thread_index_in_simdgroup_v11 == v101;
if(v544) {
uint32_t const v545 = v543 ? v59 : v101;
uint32_t const v546 = v407 * v223;
uint32_t const v547 = v546 + v66;
uint32_t const v548 = uint32_t(v547);
threadgroup uint32_t * const v549 = &(*v74)[v548];
*v549 = v545;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v550 = v401 + v59;
uint32_t const v551 = v550 * v61;
uint32_t const v552 = v551 + v103;
uint32_t const v553 = min(v552, v298);
uint32_t const v554 = uint32_t(v553);
uint32_t const v555 = v554 * v29;
uint32_t const v556 = v54 + v555;
half_4 v557_store;
thread half_4 * v557 = &v557_store;*v557 = v110;
if(v307) {
uint32_t const v558 = v304 / v223;
uint32_t const v559 = uint32_t(v558);
uint32_t const v560 = v556 + v559;
device half_4 const* const v561 = &v2[v560];
half_4 const v562 = *v561;
*v557 = v562;
}
half_4 const v563 = *v557;
*v313 = v563;
uint32_t const v564 = v551 + v315;
uint32_t const v565 = min(v564, v298);
uint32_t const v566 = uint32_t(v565);
uint32_t const v567 = v566 * v29;
uint32_t const v568 = v54 + v567;
half_4 v569_store;
thread half_4 * v569 = &v569_store;*v569 = v110;
if(v307) {
uint32_t const v570 = v304 / v223;
uint32_t const v571 = uint32_t(v570);
uint32_t const v572 = v568 + v571;
device half_4 const* const v573 = &v2[v572];
half_4 const v574 = *v573;
*v569 = v574;
}
half_4 const v575 = *v569;
*v327 = v575;
uint32_t const v576 = v551 + v329;
uint32_t const v577 = min(v576, v298);
uint32_t const v578 = uint32_t(v577);
uint32_t const v579 = v578 * v29;
uint32_t const v580 = v54 + v579;
half_4 v581_store;
thread half_4 * v581 = &v581_store;*v581 = v110;
if(v307) {
uint32_t const v582 = v304 / v223;
uint32_t const v583 = uint32_t(v582);
uint32_t const v584 = v580 + v583;
device half_4 const* const v585 = &v2[v584];
half_4 const v586 = *v585;
*v581 = v586;
}
half_4 const v587 = *v581;
*v342 = v587;
uint32_t const v588 = v551 + v345;
uint32_t const v589 = min(v588, v298);
uint32_t const v590 = uint32_t(v589);
uint32_t const v591 = v590 * v29;
uint32_t const v592 = v54 + v591;
half_4 v593_store;
thread half_4 * v593 = &v593_store;*v593 = v110;
if(v307) {
uint32_t const v594 = v304 / v223;
uint32_t const v595 = uint32_t(v594);
uint32_t const v596 = v592 + v595;
device half_4 const* const v597 = &v2[v596];
half_4 const v598 = *v597;
*v593 = v598;
}
half_4 const v599 = *v593;
*v358 = v599;
uint32_t const v600 = v554 * v32;
uint32_t const v601 = v57 + v600;
half_4 v602_store;
thread half_4 * v602 = &v602_store;*v602 = v110;
if(v307) {
uint32_t const v603 = v304 / v223;
uint32_t const v604 = uint32_t(v603);
uint32_t const v605 = v601 + v604;
device half_4 const* const v606 = &v3[v605];
half_4 const v607 = *v606;
*v602 = v607;
}
half_4 const v608 = *v602;
*v368 = v608;
uint32_t const v609 = v566 * v32;
uint32_t const v610 = v57 + v609;
half_4 v611_store;
thread half_4 * v611 = &v611_store;*v611 = v110;
if(v307) {
uint32_t const v612 = v304 / v223;
uint32_t const v613 = uint32_t(v612);
uint32_t const v614 = v610 + v613;
device half_4 const* const v615 = &v3[v614];
half_4 const v616 = *v615;
*v611 = v616;
}
half_4 const v617 = *v611;
*v378 = v617;
uint32_t const v618 = v578 * v32;
uint32_t const v619 = v57 + v618;
half_4 v620_store;
thread half_4 * v620 = &v620_store;*v620 = v110;
if(v307) {
uint32_t const v621 = v304 / v223;
uint32_t const v622 = uint32_t(v621);
uint32_t const v623 = v619 + v622;
device half_4 const* const v624 = &v3[v623];
half_4 const v625 = *v624;
*v620 = v625;
}
half_4 const v626 = *v620;
*v388 = v626;
uint32_t const v627 = v590 * v32;
uint32_t const v628 = v57 + v627;
half_4 v629_store;
thread half_4 * v629 = &v629_store;*v629 = v110;
if(v307) {
uint32_t const v630 = v304 / v223;
uint32_t const v631 = uint32_t(v630);
uint32_t const v632 = v628 + v631;
device half_4 const* const v633 = &v3[v632];
half_4 const v634 = *v633;
*v629 = v634;
}
half_4 const v635 = *v629;
*v398 = v635;
bool v636_store;
thread bool * v636 = &v636_store;*v636 = v446;
bool const v637 = *v636;
bool v638_store;
thread bool * v638 = &v638_store;if(v637) {
*v638 = v400;
}
 else {
uint32_t const v639 = v407 * v223;
uint32_t const v640 = uint32_t(v639);
threadgroup uint32_t * const v641 = &(*v74)[v640];
uint32_t const v642 = *v641;
bool const v643 = v642 != v101;
*v638 = v643;
}
bool const v644 = *v638;
*v636 = v644;
bool const v645 = *v636;
bool v646_store;
thread bool * v646 = &v646_store;if(v645) {
*v646 = v400;
}
 else {
uint32_t const v647 = v407 * v223;
uint32_t const v648 = v647 + v59;
uint32_t const v649 = uint32_t(v648);
threadgroup uint32_t * const v650 = &(*v74)[v649];
uint32_t const v651 = *v650;
bool const v652 = v651 != v101;
*v646 = v652;
}
bool const v653 = *v646;
*v636 = v653;
bool const v654 = *v636;
bool v655_store;
thread bool * v655 = &v655_store;if(v654) {
*v655 = v400;
}
 else {
uint32_t const v656 = v407 * v223;
uint32_t const v657 = v656 + v406;
uint32_t const v658 = uint32_t(v657);
threadgroup uint32_t * const v659 = &(*v74)[v658];
uint32_t const v660 = *v659;
bool const v661 = v660 != v101;
*v655 = v661;
}
bool const v662 = *v655;
*v636 = v662;
bool const v663 = *v636;
bool v664_store;
thread bool * v664 = &v664_store;if(v663) {
*v664 = v400;
}
 else {
uint32_t const v665 = v407 * v223;
uint32_t const v666 = 3;
uint32_t const v667 = v665 + v666;
uint32_t const v668 = uint32_t(v667);
threadgroup uint32_t * const v669 = &(*v74)[v668];
uint32_t const v670 = *v669;
bool const v671 = v670 != v101;
*v664 = v671;
}
bool const v672 = *v664;
*v636 = v672;
bool v673_store;
thread bool * v673 = &v673_store;if(v405) {
*v673 = v400;
}
 else {
*v673 = v446;
}
uint32_t const v674 = 320;
uint32_t const v675 = v66 * v674;
uint32_t const v676 = 80;
uint32_t const v677 = v66 * v676;
simdgroup_float8x8 v678_store; thread simdgroup_float8x8 * v678 = &v678_store;*v678 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v679_store; thread simdgroup_half8x8 * v679 = &v679_store;uint32_t const v680 = 72;
threadgroup half_4 * const v681 = &(*v70)[v17];
simdgroup_load(*v679, reinterpret_cast<threadgroup half *>(v681), v680, 0, true);
simdgroup_multiply_accumulate(*v678, *v85, *v679, *v678);
simdgroup_half8x8 v682_store; thread simdgroup_half8x8 * v682 = &v682_store;threadgroup half_4 * const v683 = &(*v70)[v341];
simdgroup_load(*v682, reinterpret_cast<threadgroup half *>(v683), v680, 0, true);
simdgroup_multiply_accumulate(*v678, *v87, *v682, *v678);
simdgroup_half8x8 v684_store; thread simdgroup_half8x8 * v684 = &v684_store;threadgroup half_4 * const v685 = &(*v70)[v296];
simdgroup_load(*v684, reinterpret_cast<threadgroup half *>(v685), v680, 0, true);
simdgroup_multiply_accumulate(*v678, *v88, *v684, *v678);
uint32_t const v686 = 6;
simdgroup_half8x8 v687_store; thread simdgroup_half8x8 * v687 = &v687_store;uint32_t const v688 = 6;
threadgroup half_4 * const v689 = &(*v70)[v688];
simdgroup_load(*v687, reinterpret_cast<threadgroup half *>(v689), v680, 0, true);
simdgroup_multiply_accumulate(*v678, *v89, *v687, *v678);
simdgroup_half8x8 v690_store; thread simdgroup_half8x8 * v690 = &v690_store;threadgroup half_4 * const v691 = &(*v70)[v75];
simdgroup_load(*v690, reinterpret_cast<threadgroup half *>(v691), v680, 0, true);
simdgroup_multiply_accumulate(*v678, *v90, *v690, *v678);
uint32_t const v692 = 10;
simdgroup_half8x8 v693_store; thread simdgroup_half8x8 * v693 = &v693_store;uint32_t const v694 = 10;
threadgroup half_4 * const v695 = &(*v70)[v694];
simdgroup_load(*v693, reinterpret_cast<threadgroup half *>(v695), v680, 0, true);
simdgroup_multiply_accumulate(*v678, *v91, *v693, *v678);
simdgroup_half8x8 v696_store; thread simdgroup_half8x8 * v696 = &v696_store;uint32_t const v697 = 12;
threadgroup half_4 * const v698 = &(*v70)[v697];
simdgroup_load(*v696, reinterpret_cast<threadgroup half *>(v698), v680, 0, true);
simdgroup_multiply_accumulate(*v678, *v92, *v696, *v678);
simdgroup_half8x8 v699_store; thread simdgroup_half8x8 * v699 = &v699_store;uint32_t const v700 = 14;
threadgroup half_4 * const v701 = &(*v70)[v700];
simdgroup_load(*v699, reinterpret_cast<threadgroup half *>(v701), v680, 0, true);
simdgroup_multiply_accumulate(*v678, *v93, *v699, *v678);
uint32_t const v702 = uint32_t(v675);
uint32_t const v703 = 40;
threadgroup float * const v704 = &(*v71)[v702];

simdgroup_store(*v678, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v705_store; thread simdgroup_float8x8 * v705 = &v705_store;*v705 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v706_store; thread simdgroup_half8x8 * v706 = &v706_store;uint32_t const v707 = 144;
uint32_t const v708 = 1008;
threadgroup half_4 * const v709 = &(*v70)[v707];
simdgroup_load(*v706, reinterpret_cast<threadgroup half *>(v709), v680, 0, true);
simdgroup_multiply_accumulate(*v705, *v85, *v706, *v705);
simdgroup_half8x8 v710_store; thread simdgroup_half8x8 * v710 = &v710_store;uint32_t const v711 = 146;
threadgroup half_4 * const v712 = &(*v70)[v711];
simdgroup_load(*v710, reinterpret_cast<threadgroup half *>(v712), v680, 0, true);
simdgroup_multiply_accumulate(*v705, *v87, *v710, *v705);
simdgroup_half8x8 v713_store; thread simdgroup_half8x8 * v713 = &v713_store;uint32_t const v714 = 148;
threadgroup half_4 * const v715 = &(*v70)[v714];
simdgroup_load(*v713, reinterpret_cast<threadgroup half *>(v715), v680, 0, true);
simdgroup_multiply_accumulate(*v705, *v88, *v713, *v705);
simdgroup_half8x8 v716_store; thread simdgroup_half8x8 * v716 = &v716_store;uint32_t const v717 = 150;
threadgroup half_4 * const v718 = &(*v70)[v717];
simdgroup_load(*v716, reinterpret_cast<threadgroup half *>(v718), v680, 0, true);
simdgroup_multiply_accumulate(*v705, *v89, *v716, *v705);
simdgroup_half8x8 v719_store; thread simdgroup_half8x8 * v719 = &v719_store;uint32_t const v720 = 152;
threadgroup half_4 * const v721 = &(*v70)[v720];
simdgroup_load(*v719, reinterpret_cast<threadgroup half *>(v721), v680, 0, true);
simdgroup_multiply_accumulate(*v705, *v90, *v719, *v705);
simdgroup_half8x8 v722_store; thread simdgroup_half8x8 * v722 = &v722_store;uint32_t const v723 = 154;
threadgroup half_4 * const v724 = &(*v70)[v723];
simdgroup_load(*v722, reinterpret_cast<threadgroup half *>(v724), v680, 0, true);
simdgroup_multiply_accumulate(*v705, *v91, *v722, *v705);
simdgroup_half8x8 v725_store; thread simdgroup_half8x8 * v725 = &v725_store;uint32_t const v726 = 156;
threadgroup half_4 * const v727 = &(*v70)[v726];
simdgroup_load(*v725, reinterpret_cast<threadgroup half *>(v727), v680, 0, true);
simdgroup_multiply_accumulate(*v705, *v92, *v725, *v705);
simdgroup_half8x8 v728_store; thread simdgroup_half8x8 * v728 = &v728_store;uint32_t const v729 = 158;
threadgroup half_4 * const v730 = &(*v70)[v729];
simdgroup_load(*v728, reinterpret_cast<threadgroup half *>(v730), v680, 0, true);
simdgroup_multiply_accumulate(*v705, *v93, *v728, *v705);
uint32_t const v731 = v675 + v67;
uint32_t const v732 = uint32_t(v731);
threadgroup float * const v733 = &(*v71)[v732];

simdgroup_store(*v705, reinterpret_cast<threadgroup float *>(v733), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v734_store; thread simdgroup_float8x8 * v734 = &v734_store;*v734 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v735_store; thread simdgroup_half8x8 * v735 = &v735_store;uint32_t const v736 = 288;
uint32_t const v737 = 864;
threadgroup half_4 * const v738 = &(*v70)[v736];
simdgroup_load(*v735, reinterpret_cast<threadgroup half *>(v738), v680, 0, true);
simdgroup_multiply_accumulate(*v734, *v85, *v735, *v734);
simdgroup_half8x8 v739_store; thread simdgroup_half8x8 * v739 = &v739_store;uint32_t const v740 = 290;
threadgroup half_4 * const v741 = &(*v70)[v740];
simdgroup_load(*v739, reinterpret_cast<threadgroup half *>(v741), v680, 0, true);
simdgroup_multiply_accumulate(*v734, *v87, *v739, *v734);
simdgroup_half8x8 v742_store; thread simdgroup_half8x8 * v742 = &v742_store;uint32_t const v743 = 292;
threadgroup half_4 * const v744 = &(*v70)[v743];
simdgroup_load(*v742, reinterpret_cast<threadgroup half *>(v744), v680, 0, true);
simdgroup_multiply_accumulate(*v734, *v88, *v742, *v734);
simdgroup_half8x8 v745_store; thread simdgroup_half8x8 * v745 = &v745_store;uint32_t const v746 = 294;
threadgroup half_4 * const v747 = &(*v70)[v746];
simdgroup_load(*v745, reinterpret_cast<threadgroup half *>(v747), v680, 0, true);
simdgroup_multiply_accumulate(*v734, *v89, *v745, *v734);
simdgroup_half8x8 v748_store; thread simdgroup_half8x8 * v748 = &v748_store;uint32_t const v749 = 296;
threadgroup half_4 * const v750 = &(*v70)[v749];
simdgroup_load(*v748, reinterpret_cast<threadgroup half *>(v750), v680, 0, true);
simdgroup_multiply_accumulate(*v734, *v90, *v748, *v734);
simdgroup_half8x8 v751_store; thread simdgroup_half8x8 * v751 = &v751_store;uint32_t const v752 = 298;
threadgroup half_4 * const v753 = &(*v70)[v752];
simdgroup_load(*v751, reinterpret_cast<threadgroup half *>(v753), v680, 0, true);
simdgroup_multiply_accumulate(*v734, *v91, *v751, *v734);
simdgroup_half8x8 v754_store; thread simdgroup_half8x8 * v754 = &v754_store;uint32_t const v755 = 300;
threadgroup half_4 * const v756 = &(*v70)[v755];
simdgroup_load(*v754, reinterpret_cast<threadgroup half *>(v756), v680, 0, true);
simdgroup_multiply_accumulate(*v734, *v92, *v754, *v734);
simdgroup_half8x8 v757_store; thread simdgroup_half8x8 * v757 = &v757_store;uint32_t const v758 = 302;
threadgroup half_4 * const v759 = &(*v70)[v758];
simdgroup_load(*v757, reinterpret_cast<threadgroup half *>(v759), v680, 0, true);
simdgroup_multiply_accumulate(*v734, *v93, *v757, *v734);
uint32_t const v760 = v675 + v102;
uint32_t const v761 = uint32_t(v760);
threadgroup float * const v762 = &(*v71)[v761];

simdgroup_store(*v734, reinterpret_cast<threadgroup float *>(v762), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v763_store; thread simdgroup_float8x8 * v763 = &v763_store;*v763 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v764_store; thread simdgroup_half8x8 * v764 = &v764_store;uint32_t const v765 = 432;
uint32_t const v766 = 720;
threadgroup half_4 * const v767 = &(*v70)[v765];
simdgroup_load(*v764, reinterpret_cast<threadgroup half *>(v767), v680, 0, true);
simdgroup_multiply_accumulate(*v763, *v85, *v764, *v763);
simdgroup_half8x8 v768_store; thread simdgroup_half8x8 * v768 = &v768_store;uint32_t const v769 = 434;
threadgroup half_4 * const v770 = &(*v70)[v769];
simdgroup_load(*v768, reinterpret_cast<threadgroup half *>(v770), v680, 0, true);
simdgroup_multiply_accumulate(*v763, *v87, *v768, *v763);
simdgroup_half8x8 v771_store; thread simdgroup_half8x8 * v771 = &v771_store;uint32_t const v772 = 436;
threadgroup half_4 * const v773 = &(*v70)[v772];
simdgroup_load(*v771, reinterpret_cast<threadgroup half *>(v773), v680, 0, true);
simdgroup_multiply_accumulate(*v763, *v88, *v771, *v763);
simdgroup_half8x8 v774_store; thread simdgroup_half8x8 * v774 = &v774_store;uint32_t const v775 = 438;
threadgroup half_4 * const v776 = &(*v70)[v775];
simdgroup_load(*v774, reinterpret_cast<threadgroup half *>(v776), v680, 0, true);
simdgroup_multiply_accumulate(*v763, *v89, *v774, *v763);
simdgroup_half8x8 v777_store; thread simdgroup_half8x8 * v777 = &v777_store;uint32_t const v778 = 440;
threadgroup half_4 * const v779 = &(*v70)[v778];
simdgroup_load(*v777, reinterpret_cast<threadgroup half *>(v779), v680, 0, true);
simdgroup_multiply_accumulate(*v763, *v90, *v777, *v763);
simdgroup_half8x8 v780_store; thread simdgroup_half8x8 * v780 = &v780_store;uint32_t const v781 = 442;
threadgroup half_4 * const v782 = &(*v70)[v781];
simdgroup_load(*v780, reinterpret_cast<threadgroup half *>(v782), v680, 0, true);
simdgroup_multiply_accumulate(*v763, *v91, *v780, *v763);
simdgroup_half8x8 v783_store; thread simdgroup_half8x8 * v783 = &v783_store;uint32_t const v784 = 444;
threadgroup half_4 * const v785 = &(*v70)[v784];
simdgroup_load(*v783, reinterpret_cast<threadgroup half *>(v785), v680, 0, true);
simdgroup_multiply_accumulate(*v763, *v92, *v783, *v763);
simdgroup_half8x8 v786_store; thread simdgroup_half8x8 * v786 = &v786_store;uint32_t const v787 = 446;
threadgroup half_4 * const v788 = &(*v70)[v787];
simdgroup_load(*v786, reinterpret_cast<threadgroup half *>(v788), v680, 0, true);
simdgroup_multiply_accumulate(*v763, *v93, *v786, *v763);
uint32_t const v789 = v675 + v344;
uint32_t const v790 = uint32_t(v789);
threadgroup float * const v791 = &(*v71)[v790];

simdgroup_store(*v763, reinterpret_cast<threadgroup float *>(v791), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v792 = v66 * v67;
uint32_t const v793 = v64 + v792;
uint32_t const v794 = v793 + v68;
array<float, 8> v795_store = {};
thread array<float, 8> * v795 = &v795_store;uint32_t const v796 = v69 * v67;
uint32_t const v797 = v402 + v796;
uint32_t const v798 = v68 * v703;
uint32_t const v799 = v675 + v798;
uint32_t const v800 = v799 + v796;
uint32_t const v801 = uint32_t(v800);
threadgroup float * const v802 = &(*v71)[v801];
float const v803 = *v802;
float v804_store;
thread float * v804 = &v804_store;*v804 = v98;
bool const v805 = *v673;
bool v806_store;
thread bool * v806 = &v806_store;if(v805) {
*v806 = v400;
}
 else {
int32_t const v807 = int32_t(v797);
int32_t const v808 = int32_t(v794);
int32_t const v809 = v807 - v808;
bool const v810 = v797 < v19;
bool const v811 = v809 <= v22;
bool const v812 = v810 && v811;
bool v813_store;
thread bool * v813 = &v813_store;if(v812) {
*v813 = v400;
}
 else {
*v813 = v446;
}
bool const v814 = *v813;
*v806 = v814;
}
bool const v815 = *v806;
if(v815) {
float const v816 = v803 * v23;
*v804 = v816;
}
thread float * const v817 = &(*v795)[v17];
float const v818 = *v804;
*v817 = v818;
float const v819 = max(v98, v818);
uint32_t const v820 = v796 + v59;
uint32_t const v821 = v402 + v820;
uint32_t const v822 = v799 + v820;
uint32_t const v823 = uint32_t(v822);
threadgroup float * const v824 = &(*v71)[v823];
float const v825 = *v824;
float v826_store;
thread float * v826 = &v826_store;*v826 = v98;
bool const v827 = *v673;
bool v828_store;
thread bool * v828 = &v828_store;if(v827) {
*v828 = v400;
}
 else {
int32_t const v829 = int32_t(v821);
int32_t const v830 = int32_t(v794);
int32_t const v831 = v829 - v830;
bool const v832 = v821 < v19;
bool const v833 = v831 <= v22;
bool const v834 = v832 && v833;
bool v835_store;
thread bool * v835 = &v835_store;if(v834) {
*v835 = v400;
}
 else {
*v835 = v446;
}
bool const v836 = *v835;
*v828 = v836;
}
bool const v837 = *v828;
if(v837) {
float const v838 = v825 * v23;
*v826 = v838;
}
thread float * const v839 = &(*v795)[v73];
float const v840 = *v826;
*v839 = v840;
float const v841 = max(v819, v840);
uint32_t const v842 = v796 + v406;
uint32_t const v843 = v402 + v842;
uint32_t const v844 = v799 + v842;
uint32_t const v845 = uint32_t(v844);
threadgroup float * const v846 = &(*v71)[v845];
float const v847 = *v846;
float v848_store;
thread float * v848 = &v848_store;*v848 = v98;
bool const v849 = *v673;
bool v850_store;
thread bool * v850 = &v850_store;if(v849) {
*v850 = v400;
}
 else {
int32_t const v851 = int32_t(v843);
int32_t const v852 = int32_t(v794);
int32_t const v853 = v851 - v852;
bool const v854 = v843 < v19;
bool const v855 = v853 <= v22;
bool const v856 = v854 && v855;
bool v857_store;
thread bool * v857 = &v857_store;if(v856) {
*v857 = v400;
}
 else {
*v857 = v446;
}
bool const v858 = *v857;
*v850 = v858;
}
bool const v859 = *v850;
if(v859) {
float const v860 = v847 * v23;
*v848 = v860;
}
thread float * const v861 = &(*v795)[v341];
float const v862 = *v848;
*v861 = v862;
float const v863 = max(v841, v862);
uint32_t const v864 = 3;
uint32_t const v865 = v796 + v864;
uint32_t const v866 = v402 + v865;
uint32_t const v867 = v799 + v865;
uint32_t const v868 = uint32_t(v867);
threadgroup float * const v869 = &(*v71)[v868];
float const v870 = *v869;
float v871_store;
thread float * v871 = &v871_store;*v871 = v98;
bool const v872 = *v673;
bool v873_store;
thread bool * v873 = &v873_store;if(v872) {
*v873 = v400;
}
 else {
int32_t const v874 = int32_t(v866);
int32_t const v875 = int32_t(v794);
int32_t const v876 = v874 - v875;
bool const v877 = v866 < v19;
bool const v878 = v876 <= v22;
bool const v879 = v877 && v878;
bool v880_store;
thread bool * v880 = &v880_store;if(v879) {
*v880 = v400;
}
 else {
*v880 = v446;
}
bool const v881 = *v880;
*v873 = v881;
}
bool const v882 = *v873;
if(v882) {
float const v883 = v870 * v23;
*v871 = v883;
}
thread float * const v884 = &(*v795)[v357];
float const v885 = *v871;
*v884 = v885;
float const v886 = max(v863, v885);
uint32_t const v887 = v796 + v223;
uint32_t const v888 = v402 + v887;
uint32_t const v889 = v799 + v887;
uint32_t const v890 = uint32_t(v889);
threadgroup float * const v891 = &(*v71)[v890];
float const v892 = *v891;
float v893_store;
thread float * v893 = &v893_store;*v893 = v98;
bool const v894 = *v673;
bool v895_store;
thread bool * v895 = &v895_store;if(v894) {
*v895 = v400;
}
 else {
int32_t const v896 = int32_t(v888);
int32_t const v897 = int32_t(v794);
int32_t const v898 = v896 - v897;
bool const v899 = v888 < v19;
bool const v900 = v898 <= v22;
bool const v901 = v899 && v900;
bool v902_store;
thread bool * v902 = &v902_store;if(v901) {
*v902 = v400;
}
 else {
*v902 = v446;
}
bool const v903 = *v902;
*v895 = v903;
}
bool const v904 = *v895;
if(v904) {
float const v905 = v892 * v23;
*v893 = v905;
}
thread float * const v906 = &(*v795)[v296];
float const v907 = *v893;
*v906 = v907;
float const v908 = max(v886, v907);
uint32_t const v909 = 5;
uint32_t const v910 = v796 + v909;
uint32_t const v911 = v402 + v910;
uint32_t const v912 = v799 + v910;
uint32_t const v913 = uint32_t(v912);
threadgroup float * const v914 = &(*v71)[v913];
float const v915 = *v914;
float v916_store;
thread float * v916 = &v916_store;*v916 = v98;
bool const v917 = *v673;
bool v918_store;
thread bool * v918 = &v918_store;if(v917) {
*v918 = v400;
}
 else {
int32_t const v919 = int32_t(v911);
int32_t const v920 = int32_t(v794);
int32_t const v921 = v919 - v920;
bool const v922 = v911 < v19;
bool const v923 = v921 <= v22;
bool const v924 = v922 && v923;
bool v925_store;
thread bool * v925 = &v925_store;if(v924) {
*v925 = v400;
}
 else {
*v925 = v446;
}
bool const v926 = *v925;
*v918 = v926;
}
bool const v927 = *v918;
if(v927) {
float const v928 = v915 * v23;
*v916 = v928;
}
uint32_t const v929 = 5;
thread float * const v930 = &(*v795)[v929];
float const v931 = *v916;
*v930 = v931;
float const v932 = max(v908, v931);
uint32_t const v933 = v796 + v686;
uint32_t const v934 = v402 + v933;
uint32_t const v935 = v799 + v933;
uint32_t const v936 = uint32_t(v935);
threadgroup float * const v937 = &(*v71)[v936];
float const v938 = *v937;
float v939_store;
thread float * v939 = &v939_store;*v939 = v98;
bool const v940 = *v673;
bool v941_store;
thread bool * v941 = &v941_store;if(v940) {
*v941 = v400;
}
 else {
int32_t const v942 = int32_t(v934);
int32_t const v943 = int32_t(v794);
int32_t const v944 = v942 - v943;
bool const v945 = v934 < v19;
bool const v946 = v944 <= v22;
bool const v947 = v945 && v946;
bool v948_store;
thread bool * v948 = &v948_store;if(v947) {
*v948 = v400;
}
 else {
*v948 = v446;
}
bool const v949 = *v948;
*v941 = v949;
}
bool const v950 = *v941;
if(v950) {
float const v951 = v938 * v23;
*v939 = v951;
}
thread float * const v952 = &(*v795)[v688];
float const v953 = *v939;
*v952 = v953;
float const v954 = max(v932, v953);
uint32_t const v955 = 7;
uint32_t const v956 = v796 + v955;
uint32_t const v957 = v402 + v956;
uint32_t const v958 = v799 + v956;
uint32_t const v959 = uint32_t(v958);
threadgroup float * const v960 = &(*v71)[v959];
float const v961 = *v960;
float v962_store;
thread float * v962 = &v962_store;*v962 = v98;
bool const v963 = *v673;
bool v964_store;
thread bool * v964 = &v964_store;if(v963) {
*v964 = v400;
}
 else {
int32_t const v965 = int32_t(v957);
int32_t const v966 = int32_t(v794);
int32_t const v967 = v965 - v966;
bool const v968 = v957 < v19;
bool const v969 = v967 <= v22;
bool const v970 = v968 && v969;
bool v971_store;
thread bool * v971 = &v971_store;if(v970) {
*v971 = v400;
}
 else {
*v971 = v446;
}
bool const v972 = *v971;
*v964 = v972;
}
bool const v973 = *v964;
if(v973) {
float const v974 = v961 * v23;
*v962 = v974;
}
uint32_t const v975 = 7;
thread float * const v976 = &(*v795)[v975];
float const v977 = *v962;
*v976 = v977;
float const v978 = max(v954, v977);
float const v979 = simd_shuffle_xor(v978, v67);;
float const v980 = max(v978, v979);
float const v981 = simd_shuffle_xor(v980, v102);;
float const v982 = max(v980, v981);
float const v983 = *v97;
float const v984 = 5.54517698;
float const v985 = v983 + v984;
bool const v986 = v982 > v985;
float const v987 = v986 ? v982 : v983;
float const v988 = v983 - v987;
float const v989 = exp(v988);bool const v990 = v987 != v983;
bool v991_store;
thread bool * v991 = &v991_store;if(v990) {
bool const v992 = v983 != v98;
*v991 = v992;
}
 else {
*v991 = v446;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v993 = *v991;
bool const v994 = simd_any(v993);;
if(v994) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v995 = v69 * v406;
uint32_t const v996 = v799 + v995;
uint32_t const v997 = uint32_t(v996);
threadgroup float * const v998 = &(*v71)[v997];
float const v999 = *v998;
float const v1000 = v999 * v989;
*v998 = v1000;
uint32_t const v1001 = v996 + v59;
uint32_t const v1002 = uint32_t(v1001);
threadgroup float * const v1003 = &(*v71)[v1002];
float const v1004 = *v1003;
float const v1005 = v1004 * v989;
*v1003 = v1005;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1006 = *v998;
float const v1007 = v1006 * v989;
*v998 = v1007;
float const v1008 = *v1003;
float const v1009 = v1008 * v989;
*v1003 = v1009;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1010 = *v998;
float const v1011 = v1010 * v989;
*v998 = v1011;
float const v1012 = *v1003;
float const v1013 = v1012 * v989;
*v1003 = v1013;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1014 = *v998;
float const v1015 = v1014 * v989;
*v998 = v1015;
float const v1016 = *v1003;
float const v1017 = v1016 * v989;
*v1003 = v1017;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1018 = *v998;
float const v1019 = v1018 * v989;
*v998 = v1019;
float const v1020 = *v1003;
float const v1021 = v1020 * v989;
*v1003 = v1021;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1022 = *v998;
float const v1023 = v1022 * v989;
*v998 = v1023;
float const v1024 = *v1003;
float const v1025 = v1024 * v989;
*v1003 = v1025;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1026 = *v998;
float const v1027 = v1026 * v989;
*v998 = v1027;
float const v1028 = *v1003;
float const v1029 = v1028 * v989;
*v1003 = v1029;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1030 = *v998;
float const v1031 = v1030 * v989;
*v998 = v1031;
float const v1032 = *v1003;
float const v1033 = v1032 * v989;
*v1003 = v1033;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v97 = v987;
uint32_t const v1034 = v797 / v223;
uint32_t const v1035 = v35 + v38;
uint32_t const v1036 = 3528531795;
uint64_t const v1037 = 32;
uint64_t const v1038 = uint64_t(v1034);
uint64_t const v1039 = 3528531795;
uint64_t const v1040 = v1038 * v1039;
uint64_t const v1041 = v1040 >> v1037;
uint32_t const v1042 = uint32_t(v1041);
uint32_t const v1043 = v1034 * v1036;
uint32_t const v1044 = 3449720151;
uint64_t const v1045 = uint64_t(v39);
uint64_t const v1046 = 3449720151;
uint64_t const v1047 = v1045 * v1046;
uint64_t const v1048 = v1047 >> v1037;
uint32_t const v1049 = uint32_t(v1048);
uint32_t const v1050 = v39 * v1044;
uint32_t const v1051 = v1049 ^ v794;
uint32_t const v1052 = v1051 ^ v33;
uint32_t const v1053 = v1042 ^ v1035;
uint32_t const v1054 = v1053 ^ v34;
uint32_t const v1055 = 2654435769;
uint32_t const v1056 = v33 + v1055;
uint32_t const v1057 = 3144134277;
uint32_t const v1058 = v34 + v1057;
uint64_t const v1059 = uint64_t(v1052);
uint64_t const v1060 = v1059 * v1039;
uint64_t const v1061 = v1060 >> v1037;
uint32_t const v1062 = uint32_t(v1061);
uint32_t const v1063 = v1052 * v1036;
uint64_t const v1064 = uint64_t(v1054);
uint64_t const v1065 = v1064 * v1046;
uint64_t const v1066 = v1065 >> v1037;
uint32_t const v1067 = uint32_t(v1066);
uint32_t const v1068 = v1054 * v1044;
uint32_t const v1069 = v1067 ^ v1050;
uint32_t const v1070 = v1069 ^ v1056;
uint32_t const v1071 = v1062 ^ v1043;
uint32_t const v1072 = v1071 ^ v1058;
uint32_t const v1073 = v1056 + v1055;
uint32_t const v1074 = v1058 + v1057;
uint64_t const v1075 = uint64_t(v1070);
uint64_t const v1076 = v1075 * v1039;
uint64_t const v1077 = v1076 >> v1037;
uint32_t const v1078 = uint32_t(v1077);
uint32_t const v1079 = v1070 * v1036;
uint64_t const v1080 = uint64_t(v1072);
uint64_t const v1081 = v1080 * v1046;
uint64_t const v1082 = v1081 >> v1037;
uint32_t const v1083 = uint32_t(v1082);
uint32_t const v1084 = v1072 * v1044;
uint32_t const v1085 = v1083 ^ v1068;
uint32_t const v1086 = v1085 ^ v1073;
uint32_t const v1087 = v1078 ^ v1063;
uint32_t const v1088 = v1087 ^ v1074;
uint32_t const v1089 = v1073 + v1055;
uint32_t const v1090 = v1074 + v1057;
uint64_t const v1091 = uint64_t(v1086);
uint64_t const v1092 = v1091 * v1039;
uint64_t const v1093 = v1092 >> v1037;
uint32_t const v1094 = uint32_t(v1093);
uint32_t const v1095 = v1086 * v1036;
uint64_t const v1096 = uint64_t(v1088);
uint64_t const v1097 = v1096 * v1046;
uint64_t const v1098 = v1097 >> v1037;
uint32_t const v1099 = uint32_t(v1098);
uint32_t const v1100 = v1088 * v1044;
uint32_t const v1101 = v1099 ^ v1084;
uint32_t const v1102 = v1101 ^ v1089;
uint32_t const v1103 = v1094 ^ v1079;
uint32_t const v1104 = v1103 ^ v1090;
uint32_t const v1105 = v1089 + v1055;
uint32_t const v1106 = v1090 + v1057;
uint64_t const v1107 = uint64_t(v1102);
uint64_t const v1108 = v1107 * v1039;
uint64_t const v1109 = v1108 >> v1037;
uint32_t const v1110 = uint32_t(v1109);
uint32_t const v1111 = v1102 * v1036;
uint64_t const v1112 = uint64_t(v1104);
uint64_t const v1113 = v1112 * v1046;
uint64_t const v1114 = v1113 >> v1037;
uint32_t const v1115 = uint32_t(v1114);
uint32_t const v1116 = v1104 * v1044;
uint32_t const v1117 = v1115 ^ v1100;
uint32_t const v1118 = v1117 ^ v1105;
uint32_t const v1119 = v1110 ^ v1095;
uint32_t const v1120 = v1119 ^ v1106;
uint32_t const v1121 = v1105 + v1055;
uint32_t const v1122 = v1106 + v1057;
uint64_t const v1123 = uint64_t(v1118);
uint64_t const v1124 = v1123 * v1039;
uint64_t const v1125 = v1124 >> v1037;
uint32_t const v1126 = uint32_t(v1125);
uint32_t const v1127 = v1118 * v1036;
uint64_t const v1128 = uint64_t(v1120);
uint64_t const v1129 = v1128 * v1046;
uint64_t const v1130 = v1129 >> v1037;
uint32_t const v1131 = uint32_t(v1130);
uint32_t const v1132 = v1120 * v1044;
uint32_t const v1133 = v1131 ^ v1116;
uint32_t const v1134 = v1133 ^ v1121;
uint32_t const v1135 = v1126 ^ v1111;
uint32_t const v1136 = v1135 ^ v1122;
uint32_t const v1137 = v1121 + v1055;
uint32_t const v1138 = v1122 + v1057;
uint64_t const v1139 = uint64_t(v1134);
uint64_t const v1140 = v1139 * v1039;
uint64_t const v1141 = v1140 >> v1037;
uint32_t const v1142 = uint32_t(v1141);
uint32_t const v1143 = v1134 * v1036;
uint64_t const v1144 = uint64_t(v1136);
uint64_t const v1145 = v1144 * v1046;
uint64_t const v1146 = v1145 >> v1037;
uint32_t const v1147 = uint32_t(v1146);
uint32_t const v1148 = v1136 * v1044;
uint32_t const v1149 = v1147 ^ v1132;
uint32_t const v1150 = v1149 ^ v1137;
uint32_t const v1151 = v1142 ^ v1127;
uint32_t const v1152 = v1151 ^ v1138;
uint32_t const v1153 = v1137 + v1055;
uint32_t const v1154 = v1138 + v1057;
uint64_t const v1155 = uint64_t(v1150);
uint64_t const v1156 = v1155 * v1039;
uint64_t const v1157 = v1156 >> v1037;
uint32_t const v1158 = uint32_t(v1157);
uint32_t const v1159 = v1150 * v1036;
uint64_t const v1160 = uint64_t(v1152);
uint64_t const v1161 = v1160 * v1046;
uint64_t const v1162 = v1161 >> v1037;
uint32_t const v1163 = uint32_t(v1162);
uint32_t const v1164 = v1152 * v1044;
uint32_t const v1165 = v1163 ^ v1148;
uint32_t const v1166 = v1165 ^ v1153;
uint32_t const v1167 = v1158 ^ v1143;
uint32_t const v1168 = v1167 ^ v1154;
uint32_t const v1169 = v1153 + v1055;
uint32_t const v1170 = v1154 + v1057;
uint64_t const v1171 = uint64_t(v1166);
uint64_t const v1172 = v1171 * v1039;
uint64_t const v1173 = v1172 >> v1037;
uint32_t const v1174 = uint32_t(v1173);
uint32_t const v1175 = v1166 * v1036;
uint64_t const v1176 = uint64_t(v1168);
uint64_t const v1177 = v1176 * v1046;
uint64_t const v1178 = v1177 >> v1037;
uint32_t const v1179 = uint32_t(v1178);
uint32_t const v1180 = v1168 * v1044;
uint32_t const v1181 = v1179 ^ v1164;
uint32_t const v1182 = v1181 ^ v1169;
uint32_t const v1183 = v1174 ^ v1159;
uint32_t const v1184 = v1183 ^ v1170;
uint32_t const v1185 = v1169 + v1055;
uint32_t const v1186 = v1170 + v1057;
uint64_t const v1187 = uint64_t(v1182);
uint64_t const v1188 = v1187 * v1039;
uint64_t const v1189 = v1188 >> v1037;
uint32_t const v1190 = uint32_t(v1189);
uint32_t const v1191 = v1182 * v1036;
uint64_t const v1192 = uint64_t(v1184);
uint64_t const v1193 = v1192 * v1046;
uint64_t const v1194 = v1193 >> v1037;
uint32_t const v1195 = uint32_t(v1194);
uint32_t const v1196 = v1184 * v1044;
uint32_t const v1197 = v1195 ^ v1180;
uint32_t const v1198 = v1197 ^ v1185;
uint32_t const v1199 = v1190 ^ v1175;
uint32_t const v1200 = v1199 ^ v1186;
bool const v1201 = v1198 >= v36;
uint32_t const v1202 = v1201 ? v59 : v101;
bool const v1203 = v1196 >= v36;
uint32_t const v1204 = v1203 ? v406 : v101;
uint32_t const v1205 = v1202 | v1204;
bool const v1206 = v1200 >= v36;
uint32_t const v1207 = v1206 ? v223 : v101;
uint32_t const v1208 = v1205 | v1207;
bool const v1209 = v1191 >= v36;
uint32_t const v1210 = v1209 ? v67 : v101;
uint32_t const v1211 = v1208 | v1210;
float const v1212 = *v817;
uint32_t const v1213 = reinterpret_cast<const thread uint32_t&>(v1212);
uint32_t const v1214 = 4286578687;
bool const v1215 = v1213 == v1214;
float const v1216 = v1212 - v987;
float const v1217 = exp(v1216);float const v1218 = v1215 ? v77 : v1217;
uint32_t const v1219 = reinterpret_cast<const thread uint32_t&>(v1218);
uint32_t const v1220 = v1211 & v59;
bool const v1221 = v1220 != v101;
bool v1222_store;
thread bool * v1222 = &v1222_store;if(v1221) {
*v1222 = v400;
}
 else {
bool const v1223 = v1219 == v101;
*v1222 = v1223;
}
bool const v1224 = *v1222;
bool v1225_store;
thread bool * v1225 = &v1225_store;if(v1224) {
*v1225 = v400;
}
 else {
uint32_t const v1226 = 2147483647;
uint32_t const v1227 = v1219 & v1226;
uint32_t const v1228 = 2139095040;
bool const v1229 = v1227 > v1228;
*v1225 = v1229;
}
bool const v1230 = *v1225;
uint32_t const v1231 = 2147483648;
uint32_t const v1232 = v1230 ? v1219 : v1231;
float const v1233 = reinterpret_cast<const thread float&>(v1232);
half const v1234 = half(v1233);
half_4 const v1235 = [&]{
half_4 tmp = v110;
tmp.i_0 = v1234;
return tmp;
}();
float const v1236 = *v839;
uint32_t const v1237 = reinterpret_cast<const thread uint32_t&>(v1236);
bool const v1238 = v1237 == v1214;
float const v1239 = v1236 - v987;
float const v1240 = exp(v1239);float const v1241 = v1238 ? v77 : v1240;
float const v1242 = v1218 + v1241;
uint32_t const v1243 = reinterpret_cast<const thread uint32_t&>(v1241);
uint32_t const v1244 = v1211 >> v59;
uint32_t const v1245 = v1244 & v59;
bool const v1246 = v1245 != v101;
bool v1247_store;
thread bool * v1247 = &v1247_store;if(v1246) {
*v1247 = v400;
}
 else {
bool const v1248 = v1243 == v101;
*v1247 = v1248;
}
bool const v1249 = *v1247;
bool v1250_store;
thread bool * v1250 = &v1250_store;if(v1249) {
*v1250 = v400;
}
 else {
uint32_t const v1251 = 2147483647;
uint32_t const v1252 = v1243 & v1251;
uint32_t const v1253 = 2139095040;
bool const v1254 = v1252 > v1253;
*v1250 = v1254;
}
bool const v1255 = *v1250;
uint32_t const v1256 = v1255 ? v1243 : v1231;
float const v1257 = reinterpret_cast<const thread float&>(v1256);
half const v1258 = half(v1257);
half_4 const v1259 = [&]{
half_4 tmp = v1235;
tmp.i_1 = v1258;
return tmp;
}();
float const v1260 = *v861;
uint32_t const v1261 = reinterpret_cast<const thread uint32_t&>(v1260);
bool const v1262 = v1261 == v1214;
float const v1263 = v1260 - v987;
float const v1264 = exp(v1263);float const v1265 = v1262 ? v77 : v1264;
float const v1266 = v1242 + v1265;
uint32_t const v1267 = reinterpret_cast<const thread uint32_t&>(v1265);
uint32_t const v1268 = v1211 >> v406;
uint32_t const v1269 = v1268 & v59;
bool const v1270 = v1269 != v101;
bool v1271_store;
thread bool * v1271 = &v1271_store;if(v1270) {
*v1271 = v400;
}
 else {
bool const v1272 = v1267 == v101;
*v1271 = v1272;
}
bool const v1273 = *v1271;
bool v1274_store;
thread bool * v1274 = &v1274_store;if(v1273) {
*v1274 = v400;
}
 else {
uint32_t const v1275 = 2147483647;
uint32_t const v1276 = v1267 & v1275;
uint32_t const v1277 = 2139095040;
bool const v1278 = v1276 > v1277;
*v1274 = v1278;
}
bool const v1279 = *v1274;
uint32_t const v1280 = v1279 ? v1267 : v1231;
float const v1281 = reinterpret_cast<const thread float&>(v1280);
half const v1282 = half(v1281);
half_4 const v1283 = [&]{
half_4 tmp = v1259;
tmp.i_2 = v1282;
return tmp;
}();
float const v1284 = *v884;
uint32_t const v1285 = reinterpret_cast<const thread uint32_t&>(v1284);
bool const v1286 = v1285 == v1214;
float const v1287 = v1284 - v987;
float const v1288 = exp(v1287);float const v1289 = v1286 ? v77 : v1288;
float const v1290 = v1266 + v1289;
uint32_t const v1291 = reinterpret_cast<const thread uint32_t&>(v1289);
uint32_t const v1292 = v1211 >> v864;
uint32_t const v1293 = v1292 & v59;
bool const v1294 = v1293 != v101;
bool v1295_store;
thread bool * v1295 = &v1295_store;if(v1294) {
*v1295 = v400;
}
 else {
bool const v1296 = v1291 == v101;
*v1295 = v1296;
}
bool const v1297 = *v1295;
bool v1298_store;
thread bool * v1298 = &v1298_store;if(v1297) {
*v1298 = v400;
}
 else {
uint32_t const v1299 = 2147483647;
uint32_t const v1300 = v1291 & v1299;
uint32_t const v1301 = 2139095040;
bool const v1302 = v1300 > v1301;
*v1298 = v1302;
}
bool const v1303 = *v1298;
uint32_t const v1304 = v1303 ? v1291 : v1231;
float const v1305 = reinterpret_cast<const thread float&>(v1304);
half const v1306 = half(v1305);
half_4 const v1307 = [&]{
half_4 tmp = v1283;
tmp.i_3 = v1306;
return tmp;
}();
uint32_t const v1308 = v68 * v692;
uint32_t const v1309 = v677 + v1308;
uint32_t const v1310 = v69 * v406;
uint32_t const v1311 = v1309 + v1310;
uint32_t const v1312 = uint32_t(v1311);
threadgroup half_4 * const v1313 = &(*v72)[v1312];
*v1313 = v1307;
uint32_t const v1314 = v1034 + v59;
uint64_t const v1315 = uint64_t(v1314);
uint64_t const v1316 = v1315 * v1039;
uint64_t const v1317 = v1316 >> v1037;
uint32_t const v1318 = uint32_t(v1317);
uint32_t const v1319 = v1314 * v1036;
uint32_t const v1320 = v1318 ^ v1035;
uint32_t const v1321 = v1320 ^ v34;
uint64_t const v1322 = uint64_t(v1321);
uint64_t const v1323 = v1322 * v1046;
uint64_t const v1324 = v1323 >> v1037;
uint32_t const v1325 = uint32_t(v1324);
uint32_t const v1326 = v1321 * v1044;
uint32_t const v1327 = v1325 ^ v1050;
uint32_t const v1328 = v1327 ^ v1056;
uint32_t const v1329 = v1062 ^ v1319;
uint32_t const v1330 = v1329 ^ v1058;
uint64_t const v1331 = uint64_t(v1328);
uint64_t const v1332 = v1331 * v1039;
uint64_t const v1333 = v1332 >> v1037;
uint32_t const v1334 = uint32_t(v1333);
uint32_t const v1335 = v1328 * v1036;
uint64_t const v1336 = uint64_t(v1330);
uint64_t const v1337 = v1336 * v1046;
uint64_t const v1338 = v1337 >> v1037;
uint32_t const v1339 = uint32_t(v1338);
uint32_t const v1340 = v1330 * v1044;
uint32_t const v1341 = v1339 ^ v1326;
uint32_t const v1342 = v1341 ^ v1073;
uint32_t const v1343 = v1334 ^ v1063;
uint32_t const v1344 = v1343 ^ v1074;
uint64_t const v1345 = uint64_t(v1342);
uint64_t const v1346 = v1345 * v1039;
uint64_t const v1347 = v1346 >> v1037;
uint32_t const v1348 = uint32_t(v1347);
uint32_t const v1349 = v1342 * v1036;
uint64_t const v1350 = uint64_t(v1344);
uint64_t const v1351 = v1350 * v1046;
uint64_t const v1352 = v1351 >> v1037;
uint32_t const v1353 = uint32_t(v1352);
uint32_t const v1354 = v1344 * v1044;
uint32_t const v1355 = v1353 ^ v1340;
uint32_t const v1356 = v1355 ^ v1089;
uint32_t const v1357 = v1348 ^ v1335;
uint32_t const v1358 = v1357 ^ v1090;
uint64_t const v1359 = uint64_t(v1356);
uint64_t const v1360 = v1359 * v1039;
uint64_t const v1361 = v1360 >> v1037;
uint32_t const v1362 = uint32_t(v1361);
uint32_t const v1363 = v1356 * v1036;
uint64_t const v1364 = uint64_t(v1358);
uint64_t const v1365 = v1364 * v1046;
uint64_t const v1366 = v1365 >> v1037;
uint32_t const v1367 = uint32_t(v1366);
uint32_t const v1368 = v1358 * v1044;
uint32_t const v1369 = v1367 ^ v1354;
uint32_t const v1370 = v1369 ^ v1105;
uint32_t const v1371 = v1362 ^ v1349;
uint32_t const v1372 = v1371 ^ v1106;
uint64_t const v1373 = uint64_t(v1370);
uint64_t const v1374 = v1373 * v1039;
uint64_t const v1375 = v1374 >> v1037;
uint32_t const v1376 = uint32_t(v1375);
uint32_t const v1377 = v1370 * v1036;
uint64_t const v1378 = uint64_t(v1372);
uint64_t const v1379 = v1378 * v1046;
uint64_t const v1380 = v1379 >> v1037;
uint32_t const v1381 = uint32_t(v1380);
uint32_t const v1382 = v1372 * v1044;
uint32_t const v1383 = v1381 ^ v1368;
uint32_t const v1384 = v1383 ^ v1121;
uint32_t const v1385 = v1376 ^ v1363;
uint32_t const v1386 = v1385 ^ v1122;
uint64_t const v1387 = uint64_t(v1384);
uint64_t const v1388 = v1387 * v1039;
uint64_t const v1389 = v1388 >> v1037;
uint32_t const v1390 = uint32_t(v1389);
uint32_t const v1391 = v1384 * v1036;
uint64_t const v1392 = uint64_t(v1386);
uint64_t const v1393 = v1392 * v1046;
uint64_t const v1394 = v1393 >> v1037;
uint32_t const v1395 = uint32_t(v1394);
uint32_t const v1396 = v1386 * v1044;
uint32_t const v1397 = v1395 ^ v1382;
uint32_t const v1398 = v1397 ^ v1137;
uint32_t const v1399 = v1390 ^ v1377;
uint32_t const v1400 = v1399 ^ v1138;
uint64_t const v1401 = uint64_t(v1398);
uint64_t const v1402 = v1401 * v1039;
uint64_t const v1403 = v1402 >> v1037;
uint32_t const v1404 = uint32_t(v1403);
uint32_t const v1405 = v1398 * v1036;
uint64_t const v1406 = uint64_t(v1400);
uint64_t const v1407 = v1406 * v1046;
uint64_t const v1408 = v1407 >> v1037;
uint32_t const v1409 = uint32_t(v1408);
uint32_t const v1410 = v1400 * v1044;
uint32_t const v1411 = v1409 ^ v1396;
uint32_t const v1412 = v1411 ^ v1153;
uint32_t const v1413 = v1404 ^ v1391;
uint32_t const v1414 = v1413 ^ v1154;
uint64_t const v1415 = uint64_t(v1412);
uint64_t const v1416 = v1415 * v1039;
uint64_t const v1417 = v1416 >> v1037;
uint32_t const v1418 = uint32_t(v1417);
uint32_t const v1419 = v1412 * v1036;
uint64_t const v1420 = uint64_t(v1414);
uint64_t const v1421 = v1420 * v1046;
uint64_t const v1422 = v1421 >> v1037;
uint32_t const v1423 = uint32_t(v1422);
uint32_t const v1424 = v1414 * v1044;
uint32_t const v1425 = v1423 ^ v1410;
uint32_t const v1426 = v1425 ^ v1169;
uint32_t const v1427 = v1418 ^ v1405;
uint32_t const v1428 = v1427 ^ v1170;
uint64_t const v1429 = uint64_t(v1426);
uint64_t const v1430 = v1429 * v1039;
uint64_t const v1431 = v1430 >> v1037;
uint32_t const v1432 = uint32_t(v1431);
uint32_t const v1433 = v1426 * v1036;
uint64_t const v1434 = uint64_t(v1428);
uint64_t const v1435 = v1434 * v1046;
uint64_t const v1436 = v1435 >> v1037;
uint32_t const v1437 = uint32_t(v1436);
uint32_t const v1438 = v1428 * v1044;
uint32_t const v1439 = v1437 ^ v1424;
uint32_t const v1440 = v1439 ^ v1185;
uint32_t const v1441 = v1432 ^ v1419;
uint32_t const v1442 = v1441 ^ v1186;
bool const v1443 = v1440 >= v36;
uint32_t const v1444 = v1443 ? v59 : v101;
bool const v1445 = v1438 >= v36;
uint32_t const v1446 = v1445 ? v406 : v101;
uint32_t const v1447 = v1444 | v1446;
bool const v1448 = v1442 >= v36;
uint32_t const v1449 = v1448 ? v223 : v101;
uint32_t const v1450 = v1447 | v1449;
bool const v1451 = v1433 >= v36;
uint32_t const v1452 = v1451 ? v67 : v101;
uint32_t const v1453 = v1450 | v1452;
float const v1454 = *v906;
uint32_t const v1455 = reinterpret_cast<const thread uint32_t&>(v1454);
bool const v1456 = v1455 == v1214;
float const v1457 = v1454 - v987;
float const v1458 = exp(v1457);float const v1459 = v1456 ? v77 : v1458;
float const v1460 = v1290 + v1459;
uint32_t const v1461 = reinterpret_cast<const thread uint32_t&>(v1459);
uint32_t const v1462 = v1453 & v59;
bool const v1463 = v1462 != v101;
bool v1464_store;
thread bool * v1464 = &v1464_store;if(v1463) {
*v1464 = v400;
}
 else {
bool const v1465 = v1461 == v101;
*v1464 = v1465;
}
bool const v1466 = *v1464;
bool v1467_store;
thread bool * v1467 = &v1467_store;if(v1466) {
*v1467 = v400;
}
 else {
uint32_t const v1468 = 2147483647;
uint32_t const v1469 = v1461 & v1468;
uint32_t const v1470 = 2139095040;
bool const v1471 = v1469 > v1470;
*v1467 = v1471;
}
bool const v1472 = *v1467;
uint32_t const v1473 = v1472 ? v1461 : v1231;
float const v1474 = reinterpret_cast<const thread float&>(v1473);
half const v1475 = half(v1474);
half_4 const v1476 = [&]{
half_4 tmp = v110;
tmp.i_0 = v1475;
return tmp;
}();
float const v1477 = *v930;
uint32_t const v1478 = reinterpret_cast<const thread uint32_t&>(v1477);
bool const v1479 = v1478 == v1214;
float const v1480 = v1477 - v987;
float const v1481 = exp(v1480);float const v1482 = v1479 ? v77 : v1481;
float const v1483 = v1460 + v1482;
uint32_t const v1484 = reinterpret_cast<const thread uint32_t&>(v1482);
uint32_t const v1485 = v1453 >> v59;
uint32_t const v1486 = v1485 & v59;
bool const v1487 = v1486 != v101;
bool v1488_store;
thread bool * v1488 = &v1488_store;if(v1487) {
*v1488 = v400;
}
 else {
bool const v1489 = v1484 == v101;
*v1488 = v1489;
}
bool const v1490 = *v1488;
bool v1491_store;
thread bool * v1491 = &v1491_store;if(v1490) {
*v1491 = v400;
}
 else {
uint32_t const v1492 = 2147483647;
uint32_t const v1493 = v1484 & v1492;
uint32_t const v1494 = 2139095040;
bool const v1495 = v1493 > v1494;
*v1491 = v1495;
}
bool const v1496 = *v1491;
uint32_t const v1497 = v1496 ? v1484 : v1231;
float const v1498 = reinterpret_cast<const thread float&>(v1497);
half const v1499 = half(v1498);
half_4 const v1500 = [&]{
half_4 tmp = v1476;
tmp.i_1 = v1499;
return tmp;
}();
float const v1501 = *v952;
uint32_t const v1502 = reinterpret_cast<const thread uint32_t&>(v1501);
bool const v1503 = v1502 == v1214;
float const v1504 = v1501 - v987;
float const v1505 = exp(v1504);float const v1506 = v1503 ? v77 : v1505;
float const v1507 = v1483 + v1506;
uint32_t const v1508 = reinterpret_cast<const thread uint32_t&>(v1506);
uint32_t const v1509 = v1453 >> v406;
uint32_t const v1510 = v1509 & v59;
bool const v1511 = v1510 != v101;
bool v1512_store;
thread bool * v1512 = &v1512_store;if(v1511) {
*v1512 = v400;
}
 else {
bool const v1513 = v1508 == v101;
*v1512 = v1513;
}
bool const v1514 = *v1512;
bool v1515_store;
thread bool * v1515 = &v1515_store;if(v1514) {
*v1515 = v400;
}
 else {
uint32_t const v1516 = 2147483647;
uint32_t const v1517 = v1508 & v1516;
uint32_t const v1518 = 2139095040;
bool const v1519 = v1517 > v1518;
*v1515 = v1519;
}
bool const v1520 = *v1515;
uint32_t const v1521 = v1520 ? v1508 : v1231;
float const v1522 = reinterpret_cast<const thread float&>(v1521);
half const v1523 = half(v1522);
half_4 const v1524 = [&]{
half_4 tmp = v1500;
tmp.i_2 = v1523;
return tmp;
}();
float const v1525 = *v976;
uint32_t const v1526 = reinterpret_cast<const thread uint32_t&>(v1525);
bool const v1527 = v1526 == v1214;
float const v1528 = v1525 - v987;
float const v1529 = exp(v1528);float const v1530 = v1527 ? v77 : v1529;
float const v1531 = v1507 + v1530;
uint32_t const v1532 = reinterpret_cast<const thread uint32_t&>(v1530);
uint32_t const v1533 = v1453 >> v864;
uint32_t const v1534 = v1533 & v59;
bool const v1535 = v1534 != v101;
bool v1536_store;
thread bool * v1536 = &v1536_store;if(v1535) {
*v1536 = v400;
}
 else {
bool const v1537 = v1532 == v101;
*v1536 = v1537;
}
bool const v1538 = *v1536;
bool v1539_store;
thread bool * v1539 = &v1539_store;if(v1538) {
*v1539 = v400;
}
 else {
uint32_t const v1540 = 2147483647;
uint32_t const v1541 = v1532 & v1540;
uint32_t const v1542 = 2139095040;
bool const v1543 = v1541 > v1542;
*v1539 = v1543;
}
bool const v1544 = *v1539;
uint32_t const v1545 = v1544 ? v1532 : v1231;
float const v1546 = reinterpret_cast<const thread float&>(v1545);
half const v1547 = half(v1546);
half_4 const v1548 = [&]{
half_4 tmp = v1524;
tmp.i_3 = v1547;
return tmp;
}();
uint32_t const v1549 = v1311 + v59;
uint32_t const v1550 = uint32_t(v1549);
threadgroup half_4 * const v1551 = &(*v72)[v1550];
*v1551 = v1548;
float const v1552 = *v99;
float const v1553 = fma(v1552, v989, v1531);
*v99 = v1553;
float const v1554 = *v100;
float const v1555 = fma(v1554, v989, v1531);
*v100 = v1555;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1556 = *v673;
bool const v1557 = !v1556;
bool const v1558 = *v636;
bool const v1559 = v1558 && v1557;
if(v1559) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1560 = v799 + v1310;
for(uint32_t v1561 = v101; v1561 < v61; v1561 += v59) {
uint32_t const v1562 = v1561 / v223;
uint32_t const v1563 = v1309 + v1562;
uint32_t const v1564 = uint32_t(v1563);
threadgroup half_4 * const v1565 = &(*v72)[v1564];
half_4 const v1566 = *v1565;
uint32_t const v1567 = v1561 % v223;
half const v1568 = v1566.i_0;
float const v1569 = float(v1568);
float v1570_store;
thread float * v1570 = &v1570_store;*v1570 = v1569;
bool const v1571 = v1567 == v59;
if(v1571) {
half const v1572 = v1566.i_1;
float const v1573 = float(v1572);
*v1570 = v1573;
}
bool const v1574 = v1567 == v406;
if(v1574) {
half const v1575 = v1566.i_2;
float const v1576 = float(v1575);
*v1570 = v1576;
}
bool const v1577 = v1567 == v864;
if(v1577) {
half const v1578 = v1566.i_3;
float const v1579 = float(v1578);
*v1570 = v1579;
}
float const v1580 = *v1570;
uint32_t const v1581 = reinterpret_cast<const thread uint32_t&>(v1580);
bool const v1582 = v1581 == v101;
bool const v1583 = !v1582;
if(v1583) {
uint32_t const v1584 = v1561 * v127;
uint32_t const v1585 = v424 + v1584;
uint32_t const v1586 = v1310 / v223;
uint32_t const v1587 = v1585 + v1586;
uint32_t const v1588 = uint32_t(v1587);
threadgroup half_4 * const v1589 = &(*v70)[v1588];
half_4 const v1590 = *v1589;
half const v1591 = v1590.i_0;
float const v1592 = float(v1591);
float v1593_store;
thread float * v1593 = &v1593_store;*v1593 = v1592;
uint32_t const v1594 = v69 % v406;
bool const v1595 = v1594 == v59;
if(v1595) {
half const v1596 = v1590.i_2;
float const v1597 = float(v1596);
*v1593 = v1597;
}
uint32_t const v1598 = uint32_t(v1560);
float const v1599 = *v1570;
float const v1600 = *v1593;
threadgroup float * const v1601 = &(*v71)[v1598];
float const v1602 = *v1601;
float const v1603 = fma(v1599, v1600, v1602);
*v1601 = v1603;
half const v1604 = v1590.i_1;
float const v1605 = float(v1604);
float v1606_store;
thread float * v1606 = &v1606_store;*v1606 = v1605;
if(v1595) {
half const v1607 = v1590.i_3;
float const v1608 = float(v1607);
*v1606 = v1608;
}
uint32_t const v1609 = v1560 + v59;
uint32_t const v1610 = uint32_t(v1609);
float const v1611 = *v1570;
float const v1612 = *v1606;
threadgroup float * const v1613 = &(*v71)[v1610];
float const v1614 = *v1613;
float const v1615 = fma(v1611, v1612, v1614);
*v1613 = v1615;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1616 = v101; v1616 < v61; v1616 += v59) {
uint32_t const v1617 = v1616 / v223;
uint32_t const v1618 = v1309 + v1617;
uint32_t const v1619 = uint32_t(v1618);
threadgroup half_4 * const v1620 = &(*v72)[v1619];
half_4 const v1621 = *v1620;
uint32_t const v1622 = v1616 % v223;
half const v1623 = v1621.i_0;
float const v1624 = float(v1623);
float v1625_store;
thread float * v1625 = &v1625_store;*v1625 = v1624;
bool const v1626 = v1622 == v59;
if(v1626) {
half const v1627 = v1621.i_1;
float const v1628 = float(v1627);
*v1625 = v1628;
}
bool const v1629 = v1622 == v406;
if(v1629) {
half const v1630 = v1621.i_2;
float const v1631 = float(v1630);
*v1625 = v1631;
}
bool const v1632 = v1622 == v864;
if(v1632) {
half const v1633 = v1621.i_3;
float const v1634 = float(v1633);
*v1625 = v1634;
}
float const v1635 = *v1625;
uint32_t const v1636 = reinterpret_cast<const thread uint32_t&>(v1635);
bool const v1637 = v1636 == v101;
bool const v1638 = !v1637;
if(v1638) {
uint32_t const v1639 = v1616 * v127;
uint32_t const v1640 = 578;
uint32_t const v1641 = v1640 + v1639;
uint32_t const v1642 = v1310 / v223;
uint32_t const v1643 = v1641 + v1642;
uint32_t const v1644 = uint32_t(v1643);
threadgroup half_4 * const v1645 = &(*v70)[v1644];
half_4 const v1646 = *v1645;
half const v1647 = v1646.i_0;
float const v1648 = float(v1647);
float v1649_store;
thread float * v1649 = &v1649_store;*v1649 = v1648;
uint32_t const v1650 = v69 % v406;
bool const v1651 = v1650 == v59;
if(v1651) {
half const v1652 = v1646.i_2;
float const v1653 = float(v1652);
*v1649 = v1653;
}
uint32_t const v1654 = uint32_t(v1560);
float const v1655 = *v1625;
float const v1656 = *v1649;
threadgroup float * const v1657 = &(*v71)[v1654];
float const v1658 = *v1657;
float const v1659 = fma(v1655, v1656, v1658);
*v1657 = v1659;
half const v1660 = v1646.i_1;
float const v1661 = float(v1660);
float v1662_store;
thread float * v1662 = &v1662_store;*v1662 = v1661;
if(v1651) {
half const v1663 = v1646.i_3;
float const v1664 = float(v1663);
*v1662 = v1664;
}
uint32_t const v1665 = v1560 + v59;
uint32_t const v1666 = uint32_t(v1665);
float const v1667 = *v1625;
float const v1668 = *v1662;
threadgroup float * const v1669 = &(*v71)[v1666];
float const v1670 = *v1669;
float const v1671 = fma(v1667, v1668, v1670);
*v1669 = v1671;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1672 = v101; v1672 < v61; v1672 += v59) {
uint32_t const v1673 = v1672 / v223;
uint32_t const v1674 = v1309 + v1673;
uint32_t const v1675 = uint32_t(v1674);
threadgroup half_4 * const v1676 = &(*v72)[v1675];
half_4 const v1677 = *v1676;
uint32_t const v1678 = v1672 % v223;
half const v1679 = v1677.i_0;
float const v1680 = float(v1679);
float v1681_store;
thread float * v1681 = &v1681_store;*v1681 = v1680;
bool const v1682 = v1678 == v59;
if(v1682) {
half const v1683 = v1677.i_1;
float const v1684 = float(v1683);
*v1681 = v1684;
}
bool const v1685 = v1678 == v406;
if(v1685) {
half const v1686 = v1677.i_2;
float const v1687 = float(v1686);
*v1681 = v1687;
}
bool const v1688 = v1678 == v864;
if(v1688) {
half const v1689 = v1677.i_3;
float const v1690 = float(v1689);
*v1681 = v1690;
}
float const v1691 = *v1681;
uint32_t const v1692 = reinterpret_cast<const thread uint32_t&>(v1691);
bool const v1693 = v1692 == v101;
bool const v1694 = !v1693;
if(v1694) {
uint32_t const v1695 = v1672 * v127;
uint32_t const v1696 = 580;
uint32_t const v1697 = v1696 + v1695;
uint32_t const v1698 = v1310 / v223;
uint32_t const v1699 = v1697 + v1698;
uint32_t const v1700 = uint32_t(v1699);
threadgroup half_4 * const v1701 = &(*v70)[v1700];
half_4 const v1702 = *v1701;
half const v1703 = v1702.i_0;
float const v1704 = float(v1703);
float v1705_store;
thread float * v1705 = &v1705_store;*v1705 = v1704;
uint32_t const v1706 = v69 % v406;
bool const v1707 = v1706 == v59;
if(v1707) {
half const v1708 = v1702.i_2;
float const v1709 = float(v1708);
*v1705 = v1709;
}
uint32_t const v1710 = uint32_t(v1560);
float const v1711 = *v1681;
float const v1712 = *v1705;
threadgroup float * const v1713 = &(*v71)[v1710];
float const v1714 = *v1713;
float const v1715 = fma(v1711, v1712, v1714);
*v1713 = v1715;
half const v1716 = v1702.i_1;
float const v1717 = float(v1716);
float v1718_store;
thread float * v1718 = &v1718_store;*v1718 = v1717;
if(v1707) {
half const v1719 = v1702.i_3;
float const v1720 = float(v1719);
*v1718 = v1720;
}
uint32_t const v1721 = v1560 + v59;
uint32_t const v1722 = uint32_t(v1721);
float const v1723 = *v1681;
float const v1724 = *v1718;
threadgroup float * const v1725 = &(*v71)[v1722];
float const v1726 = *v1725;
float const v1727 = fma(v1723, v1724, v1726);
*v1725 = v1727;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1728 = v101; v1728 < v61; v1728 += v59) {
uint32_t const v1729 = v1728 / v223;
uint32_t const v1730 = v1309 + v1729;
uint32_t const v1731 = uint32_t(v1730);
threadgroup half_4 * const v1732 = &(*v72)[v1731];
half_4 const v1733 = *v1732;
uint32_t const v1734 = v1728 % v223;
half const v1735 = v1733.i_0;
float const v1736 = float(v1735);
float v1737_store;
thread float * v1737 = &v1737_store;*v1737 = v1736;
bool const v1738 = v1734 == v59;
if(v1738) {
half const v1739 = v1733.i_1;
float const v1740 = float(v1739);
*v1737 = v1740;
}
bool const v1741 = v1734 == v406;
if(v1741) {
half const v1742 = v1733.i_2;
float const v1743 = float(v1742);
*v1737 = v1743;
}
bool const v1744 = v1734 == v864;
if(v1744) {
half const v1745 = v1733.i_3;
float const v1746 = float(v1745);
*v1737 = v1746;
}
float const v1747 = *v1737;
uint32_t const v1748 = reinterpret_cast<const thread uint32_t&>(v1747);
bool const v1749 = v1748 == v101;
bool const v1750 = !v1749;
if(v1750) {
uint32_t const v1751 = v1728 * v127;
uint32_t const v1752 = 582;
uint32_t const v1753 = v1752 + v1751;
uint32_t const v1754 = v1310 / v223;
uint32_t const v1755 = v1753 + v1754;
uint32_t const v1756 = uint32_t(v1755);
threadgroup half_4 * const v1757 = &(*v70)[v1756];
half_4 const v1758 = *v1757;
half const v1759 = v1758.i_0;
float const v1760 = float(v1759);
float v1761_store;
thread float * v1761 = &v1761_store;*v1761 = v1760;
uint32_t const v1762 = v69 % v406;
bool const v1763 = v1762 == v59;
if(v1763) {
half const v1764 = v1758.i_2;
float const v1765 = float(v1764);
*v1761 = v1765;
}
uint32_t const v1766 = uint32_t(v1560);
float const v1767 = *v1737;
float const v1768 = *v1761;
threadgroup float * const v1769 = &(*v71)[v1766];
float const v1770 = *v1769;
float const v1771 = fma(v1767, v1768, v1770);
*v1769 = v1771;
half const v1772 = v1758.i_1;
float const v1773 = float(v1772);
float v1774_store;
thread float * v1774 = &v1774_store;*v1774 = v1773;
if(v1763) {
half const v1775 = v1758.i_3;
float const v1776 = float(v1775);
*v1774 = v1776;
}
uint32_t const v1777 = v1560 + v59;
uint32_t const v1778 = uint32_t(v1777);
float const v1779 = *v1737;
float const v1780 = *v1774;
threadgroup float * const v1781 = &(*v71)[v1778];
float const v1782 = *v1781;
float const v1783 = fma(v1779, v1780, v1782);
*v1781 = v1783;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1784 = v101; v1784 < v61; v1784 += v59) {
uint32_t const v1785 = v1784 / v223;
uint32_t const v1786 = v1309 + v1785;
uint32_t const v1787 = uint32_t(v1786);
threadgroup half_4 * const v1788 = &(*v72)[v1787];
half_4 const v1789 = *v1788;
uint32_t const v1790 = v1784 % v223;
half const v1791 = v1789.i_0;
float const v1792 = float(v1791);
float v1793_store;
thread float * v1793 = &v1793_store;*v1793 = v1792;
bool const v1794 = v1790 == v59;
if(v1794) {
half const v1795 = v1789.i_1;
float const v1796 = float(v1795);
*v1793 = v1796;
}
bool const v1797 = v1790 == v406;
if(v1797) {
half const v1798 = v1789.i_2;
float const v1799 = float(v1798);
*v1793 = v1799;
}
bool const v1800 = v1790 == v864;
if(v1800) {
half const v1801 = v1789.i_3;
float const v1802 = float(v1801);
*v1793 = v1802;
}
float const v1803 = *v1793;
uint32_t const v1804 = reinterpret_cast<const thread uint32_t&>(v1803);
bool const v1805 = v1804 == v101;
bool const v1806 = !v1805;
if(v1806) {
uint32_t const v1807 = v1784 * v127;
uint32_t const v1808 = 584;
uint32_t const v1809 = v1808 + v1807;
uint32_t const v1810 = v1310 / v223;
uint32_t const v1811 = v1809 + v1810;
uint32_t const v1812 = uint32_t(v1811);
threadgroup half_4 * const v1813 = &(*v70)[v1812];
half_4 const v1814 = *v1813;
half const v1815 = v1814.i_0;
float const v1816 = float(v1815);
float v1817_store;
thread float * v1817 = &v1817_store;*v1817 = v1816;
uint32_t const v1818 = v69 % v406;
bool const v1819 = v1818 == v59;
if(v1819) {
half const v1820 = v1814.i_2;
float const v1821 = float(v1820);
*v1817 = v1821;
}
uint32_t const v1822 = uint32_t(v1560);
float const v1823 = *v1793;
float const v1824 = *v1817;
threadgroup float * const v1825 = &(*v71)[v1822];
float const v1826 = *v1825;
float const v1827 = fma(v1823, v1824, v1826);
*v1825 = v1827;
half const v1828 = v1814.i_1;
float const v1829 = float(v1828);
float v1830_store;
thread float * v1830 = &v1830_store;*v1830 = v1829;
if(v1819) {
half const v1831 = v1814.i_3;
float const v1832 = float(v1831);
*v1830 = v1832;
}
uint32_t const v1833 = v1560 + v59;
uint32_t const v1834 = uint32_t(v1833);
float const v1835 = *v1793;
float const v1836 = *v1830;
threadgroup float * const v1837 = &(*v71)[v1834];
float const v1838 = *v1837;
float const v1839 = fma(v1835, v1836, v1838);
*v1837 = v1839;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1840 = v101; v1840 < v61; v1840 += v59) {
uint32_t const v1841 = v1840 / v223;
uint32_t const v1842 = v1309 + v1841;
uint32_t const v1843 = uint32_t(v1842);
threadgroup half_4 * const v1844 = &(*v72)[v1843];
half_4 const v1845 = *v1844;
uint32_t const v1846 = v1840 % v223;
half const v1847 = v1845.i_0;
float const v1848 = float(v1847);
float v1849_store;
thread float * v1849 = &v1849_store;*v1849 = v1848;
bool const v1850 = v1846 == v59;
if(v1850) {
half const v1851 = v1845.i_1;
float const v1852 = float(v1851);
*v1849 = v1852;
}
bool const v1853 = v1846 == v406;
if(v1853) {
half const v1854 = v1845.i_2;
float const v1855 = float(v1854);
*v1849 = v1855;
}
bool const v1856 = v1846 == v864;
if(v1856) {
half const v1857 = v1845.i_3;
float const v1858 = float(v1857);
*v1849 = v1858;
}
float const v1859 = *v1849;
uint32_t const v1860 = reinterpret_cast<const thread uint32_t&>(v1859);
bool const v1861 = v1860 == v101;
bool const v1862 = !v1861;
if(v1862) {
uint32_t const v1863 = v1840 * v127;
uint32_t const v1864 = 586;
uint32_t const v1865 = v1864 + v1863;
uint32_t const v1866 = v1310 / v223;
uint32_t const v1867 = v1865 + v1866;
uint32_t const v1868 = uint32_t(v1867);
threadgroup half_4 * const v1869 = &(*v70)[v1868];
half_4 const v1870 = *v1869;
half const v1871 = v1870.i_0;
float const v1872 = float(v1871);
float v1873_store;
thread float * v1873 = &v1873_store;*v1873 = v1872;
uint32_t const v1874 = v69 % v406;
bool const v1875 = v1874 == v59;
if(v1875) {
half const v1876 = v1870.i_2;
float const v1877 = float(v1876);
*v1873 = v1877;
}
uint32_t const v1878 = uint32_t(v1560);
float const v1879 = *v1849;
float const v1880 = *v1873;
threadgroup float * const v1881 = &(*v71)[v1878];
float const v1882 = *v1881;
float const v1883 = fma(v1879, v1880, v1882);
*v1881 = v1883;
half const v1884 = v1870.i_1;
float const v1885 = float(v1884);
float v1886_store;
thread float * v1886 = &v1886_store;*v1886 = v1885;
if(v1875) {
half const v1887 = v1870.i_3;
float const v1888 = float(v1887);
*v1886 = v1888;
}
uint32_t const v1889 = v1560 + v59;
uint32_t const v1890 = uint32_t(v1889);
float const v1891 = *v1849;
float const v1892 = *v1886;
threadgroup float * const v1893 = &(*v71)[v1890];
float const v1894 = *v1893;
float const v1895 = fma(v1891, v1892, v1894);
*v1893 = v1895;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1896 = v101; v1896 < v61; v1896 += v59) {
uint32_t const v1897 = v1896 / v223;
uint32_t const v1898 = v1309 + v1897;
uint32_t const v1899 = uint32_t(v1898);
threadgroup half_4 * const v1900 = &(*v72)[v1899];
half_4 const v1901 = *v1900;
uint32_t const v1902 = v1896 % v223;
half const v1903 = v1901.i_0;
float const v1904 = float(v1903);
float v1905_store;
thread float * v1905 = &v1905_store;*v1905 = v1904;
bool const v1906 = v1902 == v59;
if(v1906) {
half const v1907 = v1901.i_1;
float const v1908 = float(v1907);
*v1905 = v1908;
}
bool const v1909 = v1902 == v406;
if(v1909) {
half const v1910 = v1901.i_2;
float const v1911 = float(v1910);
*v1905 = v1911;
}
bool const v1912 = v1902 == v864;
if(v1912) {
half const v1913 = v1901.i_3;
float const v1914 = float(v1913);
*v1905 = v1914;
}
float const v1915 = *v1905;
uint32_t const v1916 = reinterpret_cast<const thread uint32_t&>(v1915);
bool const v1917 = v1916 == v101;
bool const v1918 = !v1917;
if(v1918) {
uint32_t const v1919 = v1896 * v127;
uint32_t const v1920 = 588;
uint32_t const v1921 = v1920 + v1919;
uint32_t const v1922 = v1310 / v223;
uint32_t const v1923 = v1921 + v1922;
uint32_t const v1924 = uint32_t(v1923);
threadgroup half_4 * const v1925 = &(*v70)[v1924];
half_4 const v1926 = *v1925;
half const v1927 = v1926.i_0;
float const v1928 = float(v1927);
float v1929_store;
thread float * v1929 = &v1929_store;*v1929 = v1928;
uint32_t const v1930 = v69 % v406;
bool const v1931 = v1930 == v59;
if(v1931) {
half const v1932 = v1926.i_2;
float const v1933 = float(v1932);
*v1929 = v1933;
}
uint32_t const v1934 = uint32_t(v1560);
float const v1935 = *v1905;
float const v1936 = *v1929;
threadgroup float * const v1937 = &(*v71)[v1934];
float const v1938 = *v1937;
float const v1939 = fma(v1935, v1936, v1938);
*v1937 = v1939;
half const v1940 = v1926.i_1;
float const v1941 = float(v1940);
float v1942_store;
thread float * v1942 = &v1942_store;*v1942 = v1941;
if(v1931) {
half const v1943 = v1926.i_3;
float const v1944 = float(v1943);
*v1942 = v1944;
}
uint32_t const v1945 = v1560 + v59;
uint32_t const v1946 = uint32_t(v1945);
float const v1947 = *v1905;
float const v1948 = *v1942;
threadgroup float * const v1949 = &(*v71)[v1946];
float const v1950 = *v1949;
float const v1951 = fma(v1947, v1948, v1950);
*v1949 = v1951;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v704), v703);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1952 = v101; v1952 < v61; v1952 += v59) {
uint32_t const v1953 = v1952 / v223;
uint32_t const v1954 = v1309 + v1953;
uint32_t const v1955 = uint32_t(v1954);
threadgroup half_4 * const v1956 = &(*v72)[v1955];
half_4 const v1957 = *v1956;
uint32_t const v1958 = v1952 % v223;
half const v1959 = v1957.i_0;
float const v1960 = float(v1959);
float v1961_store;
thread float * v1961 = &v1961_store;*v1961 = v1960;
bool const v1962 = v1958 == v59;
if(v1962) {
half const v1963 = v1957.i_1;
float const v1964 = float(v1963);
*v1961 = v1964;
}
bool const v1965 = v1958 == v406;
if(v1965) {
half const v1966 = v1957.i_2;
float const v1967 = float(v1966);
*v1961 = v1967;
}
bool const v1968 = v1958 == v864;
if(v1968) {
half const v1969 = v1957.i_3;
float const v1970 = float(v1969);
*v1961 = v1970;
}
float const v1971 = *v1961;
uint32_t const v1972 = reinterpret_cast<const thread uint32_t&>(v1971);
bool const v1973 = v1972 == v101;
bool const v1974 = !v1973;
if(v1974) {
uint32_t const v1975 = v1952 * v127;
uint32_t const v1976 = 590;
uint32_t const v1977 = v1976 + v1975;
uint32_t const v1978 = v1310 / v223;
uint32_t const v1979 = v1977 + v1978;
uint32_t const v1980 = uint32_t(v1979);
threadgroup half_4 * const v1981 = &(*v70)[v1980];
half_4 const v1982 = *v1981;
half const v1983 = v1982.i_0;
float const v1984 = float(v1983);
float v1985_store;
thread float * v1985 = &v1985_store;*v1985 = v1984;
uint32_t const v1986 = v69 % v406;
bool const v1987 = v1986 == v59;
if(v1987) {
half const v1988 = v1982.i_2;
float const v1989 = float(v1988);
*v1985 = v1989;
}
uint32_t const v1990 = uint32_t(v1560);
float const v1991 = *v1961;
float const v1992 = *v1985;
threadgroup float * const v1993 = &(*v71)[v1990];
float const v1994 = *v1993;
float const v1995 = fma(v1991, v1992, v1994);
*v1993 = v1995;
half const v1996 = v1982.i_1;
float const v1997 = float(v1996);
float v1998_store;
thread float * v1998 = &v1998_store;*v1998 = v1997;
if(v1987) {
half const v1999 = v1982.i_3;
float const v2000 = float(v1999);
*v1998 = v2000;
}
uint32_t const v2001 = v1560 + v59;
uint32_t const v2002 = uint32_t(v2001);
float const v2003 = *v1961;
float const v2004 = *v1998;
threadgroup float * const v2005 = &(*v71)[v2002];
float const v2006 = *v2005;
float const v2007 = fma(v2003, v2004, v2006);
*v2005 = v2007;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v704), v703, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v2008_store; thread simdgroup_half8x8 * v2008 = &v2008_store;uint32_t const v2009 = uint32_t(v677);
threadgroup half_4 * const v2010 = &(*v72)[v2009];
simdgroup_load(*v2008, reinterpret_cast<threadgroup half *>(v2010), v703, 0, false);
simdgroup_half8x8 v2011_store; thread simdgroup_half8x8 * v2011 = &v2011_store;uint32_t const v2012 = 576;
threadgroup half_4 * const v2013 = &(*v70)[v2012];
simdgroup_load(*v2011, reinterpret_cast<threadgroup half *>(v2013), v680, 0, false);
simdgroup_multiply_accumulate(*v76, *v2008, *v2011, *v76);
simdgroup_half8x8 v2014_store; thread simdgroup_half8x8 * v2014 = &v2014_store;uint32_t const v2015 = 578;
threadgroup half_4 * const v2016 = &(*v70)[v2015];
simdgroup_load(*v2014, reinterpret_cast<threadgroup half *>(v2016), v680, 0, false);
simdgroup_multiply_accumulate(*v78, *v2008, *v2014, *v78);
simdgroup_half8x8 v2017_store; thread simdgroup_half8x8 * v2017 = &v2017_store;uint32_t const v2018 = 580;
threadgroup half_4 * const v2019 = &(*v70)[v2018];
simdgroup_load(*v2017, reinterpret_cast<threadgroup half *>(v2019), v680, 0, false);
simdgroup_multiply_accumulate(*v79, *v2008, *v2017, *v79);
simdgroup_half8x8 v2020_store; thread simdgroup_half8x8 * v2020 = &v2020_store;uint32_t const v2021 = 582;
threadgroup half_4 * const v2022 = &(*v70)[v2021];
simdgroup_load(*v2020, reinterpret_cast<threadgroup half *>(v2022), v680, 0, false);
simdgroup_multiply_accumulate(*v80, *v2008, *v2020, *v80);
simdgroup_half8x8 v2023_store; thread simdgroup_half8x8 * v2023 = &v2023_store;uint32_t const v2024 = 584;
threadgroup half_4 * const v2025 = &(*v70)[v2024];
simdgroup_load(*v2023, reinterpret_cast<threadgroup half *>(v2025), v680, 0, false);
simdgroup_multiply_accumulate(*v81, *v2008, *v2023, *v81);
simdgroup_half8x8 v2026_store; thread simdgroup_half8x8 * v2026 = &v2026_store;uint32_t const v2027 = 586;
threadgroup half_4 * const v2028 = &(*v70)[v2027];
simdgroup_load(*v2026, reinterpret_cast<threadgroup half *>(v2028), v680, 0, false);
simdgroup_multiply_accumulate(*v82, *v2008, *v2026, *v82);
simdgroup_half8x8 v2029_store; thread simdgroup_half8x8 * v2029 = &v2029_store;uint32_t const v2030 = 588;
threadgroup half_4 * const v2031 = &(*v70)[v2030];
simdgroup_load(*v2029, reinterpret_cast<threadgroup half *>(v2031), v680, 0, false);
simdgroup_multiply_accumulate(*v83, *v2008, *v2029, *v83);
simdgroup_half8x8 v2032_store; thread simdgroup_half8x8 * v2032 = &v2032_store;uint32_t const v2033 = 590;
threadgroup half_4 * const v2034 = &(*v70)[v2033];
simdgroup_load(*v2032, reinterpret_cast<threadgroup half *>(v2034), v680, 0, false);
simdgroup_multiply_accumulate(*v84, *v2008, *v2032, *v84);
simdgroup_half8x8 v2035_store; thread simdgroup_half8x8 * v2035 = &v2035_store;uint32_t const v2036 = v677 + v406;
uint32_t const v2037 = uint32_t(v2036);
threadgroup half_4 * const v2038 = &(*v72)[v2037];
simdgroup_load(*v2035, reinterpret_cast<threadgroup half *>(v2038), v703, 0, false);
simdgroup_half8x8 v2039_store; thread simdgroup_half8x8 * v2039 = &v2039_store;threadgroup half_4 * const v2040 = &(*v70)[v766];
simdgroup_load(*v2039, reinterpret_cast<threadgroup half *>(v2040), v680, 0, false);
simdgroup_multiply_accumulate(*v76, *v2035, *v2039, *v76);
simdgroup_half8x8 v2041_store; thread simdgroup_half8x8 * v2041 = &v2041_store;uint32_t const v2042 = 722;
threadgroup half_4 * const v2043 = &(*v70)[v2042];
simdgroup_load(*v2041, reinterpret_cast<threadgroup half *>(v2043), v680, 0, false);
simdgroup_multiply_accumulate(*v78, *v2035, *v2041, *v78);
simdgroup_half8x8 v2044_store; thread simdgroup_half8x8 * v2044 = &v2044_store;uint32_t const v2045 = 724;
threadgroup half_4 * const v2046 = &(*v70)[v2045];
simdgroup_load(*v2044, reinterpret_cast<threadgroup half *>(v2046), v680, 0, false);
simdgroup_multiply_accumulate(*v79, *v2035, *v2044, *v79);
simdgroup_half8x8 v2047_store; thread simdgroup_half8x8 * v2047 = &v2047_store;uint32_t const v2048 = 726;
threadgroup half_4 * const v2049 = &(*v70)[v2048];
simdgroup_load(*v2047, reinterpret_cast<threadgroup half *>(v2049), v680, 0, false);
simdgroup_multiply_accumulate(*v80, *v2035, *v2047, *v80);
simdgroup_half8x8 v2050_store; thread simdgroup_half8x8 * v2050 = &v2050_store;uint32_t const v2051 = 728;
threadgroup half_4 * const v2052 = &(*v70)[v2051];
simdgroup_load(*v2050, reinterpret_cast<threadgroup half *>(v2052), v680, 0, false);
simdgroup_multiply_accumulate(*v81, *v2035, *v2050, *v81);
simdgroup_half8x8 v2053_store; thread simdgroup_half8x8 * v2053 = &v2053_store;uint32_t const v2054 = 730;
threadgroup half_4 * const v2055 = &(*v70)[v2054];
simdgroup_load(*v2053, reinterpret_cast<threadgroup half *>(v2055), v680, 0, false);
simdgroup_multiply_accumulate(*v82, *v2035, *v2053, *v82);
simdgroup_half8x8 v2056_store; thread simdgroup_half8x8 * v2056 = &v2056_store;uint32_t const v2057 = 732;
threadgroup half_4 * const v2058 = &(*v70)[v2057];
simdgroup_load(*v2056, reinterpret_cast<threadgroup half *>(v2058), v680, 0, false);
simdgroup_multiply_accumulate(*v83, *v2035, *v2056, *v83);
simdgroup_half8x8 v2059_store; thread simdgroup_half8x8 * v2059 = &v2059_store;uint32_t const v2060 = 734;
threadgroup half_4 * const v2061 = &(*v70)[v2060];
simdgroup_load(*v2059, reinterpret_cast<threadgroup half *>(v2061), v680, 0, false);
simdgroup_multiply_accumulate(*v84, *v2035, *v2059, *v84);
simdgroup_half8x8 v2062_store; thread simdgroup_half8x8 * v2062 = &v2062_store;uint32_t const v2063 = v677 + v223;
uint32_t const v2064 = uint32_t(v2063);
threadgroup half_4 * const v2065 = &(*v72)[v2064];
simdgroup_load(*v2062, reinterpret_cast<threadgroup half *>(v2065), v703, 0, false);
simdgroup_half8x8 v2066_store; thread simdgroup_half8x8 * v2066 = &v2066_store;threadgroup half_4 * const v2067 = &(*v70)[v737];
simdgroup_load(*v2066, reinterpret_cast<threadgroup half *>(v2067), v680, 0, false);
simdgroup_multiply_accumulate(*v76, *v2062, *v2066, *v76);
simdgroup_half8x8 v2068_store; thread simdgroup_half8x8 * v2068 = &v2068_store;uint32_t const v2069 = 866;
threadgroup half_4 * const v2070 = &(*v70)[v2069];
simdgroup_load(*v2068, reinterpret_cast<threadgroup half *>(v2070), v680, 0, false);
simdgroup_multiply_accumulate(*v78, *v2062, *v2068, *v78);
simdgroup_half8x8 v2071_store; thread simdgroup_half8x8 * v2071 = &v2071_store;uint32_t const v2072 = 868;
threadgroup half_4 * const v2073 = &(*v70)[v2072];
simdgroup_load(*v2071, reinterpret_cast<threadgroup half *>(v2073), v680, 0, false);
simdgroup_multiply_accumulate(*v79, *v2062, *v2071, *v79);
simdgroup_half8x8 v2074_store; thread simdgroup_half8x8 * v2074 = &v2074_store;uint32_t const v2075 = 870;
threadgroup half_4 * const v2076 = &(*v70)[v2075];
simdgroup_load(*v2074, reinterpret_cast<threadgroup half *>(v2076), v680, 0, false);
simdgroup_multiply_accumulate(*v80, *v2062, *v2074, *v80);
simdgroup_half8x8 v2077_store; thread simdgroup_half8x8 * v2077 = &v2077_store;uint32_t const v2078 = 872;
threadgroup half_4 * const v2079 = &(*v70)[v2078];
simdgroup_load(*v2077, reinterpret_cast<threadgroup half *>(v2079), v680, 0, false);
simdgroup_multiply_accumulate(*v81, *v2062, *v2077, *v81);
simdgroup_half8x8 v2080_store; thread simdgroup_half8x8 * v2080 = &v2080_store;uint32_t const v2081 = 874;
threadgroup half_4 * const v2082 = &(*v70)[v2081];
simdgroup_load(*v2080, reinterpret_cast<threadgroup half *>(v2082), v680, 0, false);
simdgroup_multiply_accumulate(*v82, *v2062, *v2080, *v82);
simdgroup_half8x8 v2083_store; thread simdgroup_half8x8 * v2083 = &v2083_store;uint32_t const v2084 = 876;
threadgroup half_4 * const v2085 = &(*v70)[v2084];
simdgroup_load(*v2083, reinterpret_cast<threadgroup half *>(v2085), v680, 0, false);
simdgroup_multiply_accumulate(*v83, *v2062, *v2083, *v83);
simdgroup_half8x8 v2086_store; thread simdgroup_half8x8 * v2086 = &v2086_store;uint32_t const v2087 = 878;
threadgroup half_4 * const v2088 = &(*v70)[v2087];
simdgroup_load(*v2086, reinterpret_cast<threadgroup half *>(v2088), v680, 0, false);
simdgroup_multiply_accumulate(*v84, *v2062, *v2086, *v84);
simdgroup_half8x8 v2089_store; thread simdgroup_half8x8 * v2089 = &v2089_store;uint32_t const v2090 = v677 + v686;
uint32_t const v2091 = uint32_t(v2090);
threadgroup half_4 * const v2092 = &(*v72)[v2091];
simdgroup_load(*v2089, reinterpret_cast<threadgroup half *>(v2092), v703, 0, false);
simdgroup_half8x8 v2093_store; thread simdgroup_half8x8 * v2093 = &v2093_store;threadgroup half_4 * const v2094 = &(*v70)[v708];
simdgroup_load(*v2093, reinterpret_cast<threadgroup half *>(v2094), v680, 0, false);
simdgroup_multiply_accumulate(*v76, *v2089, *v2093, *v76);
simdgroup_half8x8 v2095_store; thread simdgroup_half8x8 * v2095 = &v2095_store;uint32_t const v2096 = 1010;
threadgroup half_4 * const v2097 = &(*v70)[v2096];
simdgroup_load(*v2095, reinterpret_cast<threadgroup half *>(v2097), v680, 0, false);
simdgroup_multiply_accumulate(*v78, *v2089, *v2095, *v78);
simdgroup_half8x8 v2098_store; thread simdgroup_half8x8 * v2098 = &v2098_store;uint32_t const v2099 = 1012;
threadgroup half_4 * const v2100 = &(*v70)[v2099];
simdgroup_load(*v2098, reinterpret_cast<threadgroup half *>(v2100), v680, 0, false);
simdgroup_multiply_accumulate(*v79, *v2089, *v2098, *v79);
simdgroup_half8x8 v2101_store; thread simdgroup_half8x8 * v2101 = &v2101_store;uint32_t const v2102 = 1014;
threadgroup half_4 * const v2103 = &(*v70)[v2102];
simdgroup_load(*v2101, reinterpret_cast<threadgroup half *>(v2103), v680, 0, false);
simdgroup_multiply_accumulate(*v80, *v2089, *v2101, *v80);
simdgroup_half8x8 v2104_store; thread simdgroup_half8x8 * v2104 = &v2104_store;uint32_t const v2105 = 1016;
threadgroup half_4 * const v2106 = &(*v70)[v2105];
simdgroup_load(*v2104, reinterpret_cast<threadgroup half *>(v2106), v680, 0, false);
simdgroup_multiply_accumulate(*v81, *v2089, *v2104, *v81);
simdgroup_half8x8 v2107_store; thread simdgroup_half8x8 * v2107 = &v2107_store;uint32_t const v2108 = 1018;
threadgroup half_4 * const v2109 = &(*v70)[v2108];
simdgroup_load(*v2107, reinterpret_cast<threadgroup half *>(v2109), v680, 0, false);
simdgroup_multiply_accumulate(*v82, *v2089, *v2107, *v82);
simdgroup_half8x8 v2110_store; thread simdgroup_half8x8 * v2110 = &v2110_store;uint32_t const v2111 = 1020;
threadgroup half_4 * const v2112 = &(*v70)[v2111];
simdgroup_load(*v2110, reinterpret_cast<threadgroup half *>(v2112), v680, 0, false);
simdgroup_multiply_accumulate(*v83, *v2089, *v2110, *v83);
simdgroup_half8x8 v2113_store; thread simdgroup_half8x8 * v2113 = &v2113_store;uint32_t const v2114 = 1022;
threadgroup half_4 * const v2115 = &(*v70)[v2114];
simdgroup_load(*v2113, reinterpret_cast<threadgroup half *>(v2115), v680, 0, false);
simdgroup_multiply_accumulate(*v84, *v2089, *v2113, *v84);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v2116 = v66 * v67;
uint32_t const v2117 = v64 + v2116;
uint32_t const v2118 = v2117 + v68;
uint32_t const v2119 = uint32_t(v2118);
uint32_t const v2120 = v47 + v2119;
float const v2121 = *v99;
float const v2122 = simd_shuffle_xor(v2121, v67);;
float const v2123 = v2121 + v2122;
float const v2124 = simd_shuffle_xor(v2123, v102);;
float const v2125 = v2123 + v2124;
uint32_t const v2126 = reinterpret_cast<const thread uint32_t&>(v2125);
bool const v2127 = v2126 == v101;
float const v2128 = v37 / v2125;
float const v2129 = v2127 ? v77 : v2128;
uint32_t const v2130 = 320;
uint32_t const v2131 = v66 * v2130;
uint32_t const v2132 = uint32_t(v2131);
uint32_t const v2133 = 40;
threadgroup float * const v2134 = &(*v71)[v2132];

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v2134), v2133);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v2135 = v68 * v2133;
uint32_t const v2136 = v2131 + v2135;
uint32_t const v2137 = 2;
uint32_t const v2138 = v69 * v2137;
uint32_t const v2139 = v2136 + v2138;
bool const v2140 = v2118 < v18;
if(v2140) {
uint32_t const v2141 = 64;
bool const v2142 = v2138 < v2141;
if(v2142) {
uint32_t const v2143 = uint32_t(v2139);
threadgroup float * const v2144 = &(*v71)[v2143];
float const v2145 = *v2144;
float const v2146 = v2145 * v2129;
half const v2147 = half(v2146);
uint32_t const v2148 = 64;
uint32_t const v2149 = v2120 * v2148;
uint32_t const v2150 = uint32_t(v2138);
uint32_t const v2151 = v2149 + v2150;
device half * const v2152 = &v4[v2151];
*v2152 = v2147;
}
uint32_t const v2153 = v59 + v2138;
bool const v2154 = v2153 < v2141;
if(v2154) {
uint32_t const v2155 = v2139 + v59;
uint32_t const v2156 = uint32_t(v2155);
threadgroup float * const v2157 = &(*v71)[v2156];
float const v2158 = *v2157;
float const v2159 = v2158 * v2129;
half const v2160 = half(v2159);
uint32_t const v2161 = 64;
uint32_t const v2162 = v2120 * v2161;
uint32_t const v2163 = uint32_t(v2153);
uint32_t const v2164 = v2162 + v2163;
device half * const v2165 = &v4[v2164];
*v2165 = v2160;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v2134), v2133);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2140) {
uint32_t const v2166 = v67 + v2138;
uint32_t const v2167 = 64;
bool const v2168 = v2166 < v2167;
if(v2168) {
uint32_t const v2169 = uint32_t(v2139);
threadgroup float * const v2170 = &(*v71)[v2169];
float const v2171 = *v2170;
float const v2172 = v2171 * v2129;
half const v2173 = half(v2172);
uint32_t const v2174 = 64;
uint32_t const v2175 = v2120 * v2174;
uint32_t const v2176 = uint32_t(v2166);
uint32_t const v2177 = v2175 + v2176;
device half * const v2178 = &v4[v2177];
*v2178 = v2173;
}
uint32_t const v2179 = 9;
uint32_t const v2180 = v2179 + v2138;
bool const v2181 = v2180 < v2167;
if(v2181) {
uint32_t const v2182 = v2139 + v59;
uint32_t const v2183 = uint32_t(v2182);
threadgroup float * const v2184 = &(*v71)[v2183];
float const v2185 = *v2184;
float const v2186 = v2185 * v2129;
half const v2187 = half(v2186);
uint32_t const v2188 = 64;
uint32_t const v2189 = v2120 * v2188;
uint32_t const v2190 = uint32_t(v2180);
uint32_t const v2191 = v2189 + v2190;
device half * const v2192 = &v4[v2191];
*v2192 = v2187;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v2134), v2133);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2140) {
uint32_t const v2193 = v102 + v2138;
uint32_t const v2194 = 64;
bool const v2195 = v2193 < v2194;
if(v2195) {
uint32_t const v2196 = uint32_t(v2139);
threadgroup float * const v2197 = &(*v71)[v2196];
float const v2198 = *v2197;
float const v2199 = v2198 * v2129;
half const v2200 = half(v2199);
uint32_t const v2201 = 64;
uint32_t const v2202 = v2120 * v2201;
uint32_t const v2203 = uint32_t(v2193);
uint32_t const v2204 = v2202 + v2203;
device half * const v2205 = &v4[v2204];
*v2205 = v2200;
}
uint32_t const v2206 = 17;
uint32_t const v2207 = v2206 + v2138;
bool const v2208 = v2207 < v2194;
if(v2208) {
uint32_t const v2209 = v2139 + v59;
uint32_t const v2210 = uint32_t(v2209);
threadgroup float * const v2211 = &(*v71)[v2210];
float const v2212 = *v2211;
float const v2213 = v2212 * v2129;
half const v2214 = half(v2213);
uint32_t const v2215 = 64;
uint32_t const v2216 = v2120 * v2215;
uint32_t const v2217 = uint32_t(v2207);
uint32_t const v2218 = v2216 + v2217;
device half * const v2219 = &v4[v2218];
*v2219 = v2214;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v2134), v2133);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2140) {
uint32_t const v2220 = 24;
uint32_t const v2221 = v2220 + v2138;
uint32_t const v2222 = 64;
bool const v2223 = v2221 < v2222;
if(v2223) {
uint32_t const v2224 = uint32_t(v2139);
threadgroup float * const v2225 = &(*v71)[v2224];
float const v2226 = *v2225;
float const v2227 = v2226 * v2129;
half const v2228 = half(v2227);
uint32_t const v2229 = 64;
uint32_t const v2230 = v2120 * v2229;
uint32_t const v2231 = uint32_t(v2221);
uint32_t const v2232 = v2230 + v2231;
device half * const v2233 = &v4[v2232];
*v2233 = v2228;
}
uint32_t const v2234 = 25;
uint32_t const v2235 = v2234 + v2138;
bool const v2236 = v2235 < v2222;
if(v2236) {
uint32_t const v2237 = v2139 + v59;
uint32_t const v2238 = uint32_t(v2237);
threadgroup float * const v2239 = &(*v71)[v2238];
float const v2240 = *v2239;
float const v2241 = v2240 * v2129;
half const v2242 = half(v2241);
uint32_t const v2243 = 64;
uint32_t const v2244 = v2120 * v2243;
uint32_t const v2245 = uint32_t(v2235);
uint32_t const v2246 = v2244 + v2245;
device half * const v2247 = &v4[v2246];
*v2247 = v2242;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v2134), v2133);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2140) {
uint32_t const v2248 = v61 + v2138;
uint32_t const v2249 = 64;
bool const v2250 = v2248 < v2249;
if(v2250) {
uint32_t const v2251 = uint32_t(v2139);
threadgroup float * const v2252 = &(*v71)[v2251];
float const v2253 = *v2252;
float const v2254 = v2253 * v2129;
half const v2255 = half(v2254);
uint32_t const v2256 = 64;
uint32_t const v2257 = v2120 * v2256;
uint32_t const v2258 = uint32_t(v2248);
uint32_t const v2259 = v2257 + v2258;
device half * const v2260 = &v4[v2259];
*v2260 = v2255;
}
uint32_t const v2261 = 33;
uint32_t const v2262 = v2261 + v2138;
bool const v2263 = v2262 < v2249;
if(v2263) {
uint32_t const v2264 = v2139 + v59;
uint32_t const v2265 = uint32_t(v2264);
threadgroup float * const v2266 = &(*v71)[v2265];
float const v2267 = *v2266;
float const v2268 = v2267 * v2129;
half const v2269 = half(v2268);
uint32_t const v2270 = 64;
uint32_t const v2271 = v2120 * v2270;
uint32_t const v2272 = uint32_t(v2262);
uint32_t const v2273 = v2271 + v2272;
device half * const v2274 = &v4[v2273];
*v2274 = v2269;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v2134), v2133);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2140) {
uint32_t const v2275 = v2133 + v2138;
uint32_t const v2276 = 64;
bool const v2277 = v2275 < v2276;
if(v2277) {
uint32_t const v2278 = uint32_t(v2139);
threadgroup float * const v2279 = &(*v71)[v2278];
float const v2280 = *v2279;
float const v2281 = v2280 * v2129;
half const v2282 = half(v2281);
uint32_t const v2283 = 64;
uint32_t const v2284 = v2120 * v2283;
uint32_t const v2285 = uint32_t(v2275);
uint32_t const v2286 = v2284 + v2285;
device half * const v2287 = &v4[v2286];
*v2287 = v2282;
}
uint32_t const v2288 = 41;
uint32_t const v2289 = v2288 + v2138;
bool const v2290 = v2289 < v2276;
if(v2290) {
uint32_t const v2291 = v2139 + v59;
uint32_t const v2292 = uint32_t(v2291);
threadgroup float * const v2293 = &(*v71)[v2292];
float const v2294 = *v2293;
float const v2295 = v2294 * v2129;
half const v2296 = half(v2295);
uint32_t const v2297 = 64;
uint32_t const v2298 = v2120 * v2297;
uint32_t const v2299 = uint32_t(v2289);
uint32_t const v2300 = v2298 + v2299;
device half * const v2301 = &v4[v2300];
*v2301 = v2296;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v2134), v2133);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2140) {
uint32_t const v2302 = 48;
uint32_t const v2303 = v2302 + v2138;
uint32_t const v2304 = 64;
bool const v2305 = v2303 < v2304;
if(v2305) {
uint32_t const v2306 = uint32_t(v2139);
threadgroup float * const v2307 = &(*v71)[v2306];
float const v2308 = *v2307;
float const v2309 = v2308 * v2129;
half const v2310 = half(v2309);
uint32_t const v2311 = 64;
uint32_t const v2312 = v2120 * v2311;
uint32_t const v2313 = uint32_t(v2303);
uint32_t const v2314 = v2312 + v2313;
device half * const v2315 = &v4[v2314];
*v2315 = v2310;
}
uint32_t const v2316 = 49;
uint32_t const v2317 = v2316 + v2138;
bool const v2318 = v2317 < v2304;
if(v2318) {
uint32_t const v2319 = v2139 + v59;
uint32_t const v2320 = uint32_t(v2319);
threadgroup float * const v2321 = &(*v71)[v2320];
float const v2322 = *v2321;
float const v2323 = v2322 * v2129;
half const v2324 = half(v2323);
uint32_t const v2325 = 64;
uint32_t const v2326 = v2120 * v2325;
uint32_t const v2327 = uint32_t(v2317);
uint32_t const v2328 = v2326 + v2327;
device half * const v2329 = &v4[v2328];
*v2329 = v2324;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v2134), v2133);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2140) {
uint32_t const v2330 = 56;
uint32_t const v2331 = v2330 + v2138;
uint32_t const v2332 = 64;
bool const v2333 = v2331 < v2332;
if(v2333) {
uint32_t const v2334 = uint32_t(v2139);
threadgroup float * const v2335 = &(*v71)[v2334];
float const v2336 = *v2335;
float const v2337 = v2336 * v2129;
half const v2338 = half(v2337);
uint32_t const v2339 = 64;
uint32_t const v2340 = v2120 * v2339;
uint32_t const v2341 = uint32_t(v2331);
uint32_t const v2342 = v2340 + v2341;
device half * const v2343 = &v4[v2342];
*v2343 = v2338;
}
uint32_t const v2344 = 57;
uint32_t const v2345 = v2344 + v2138;
bool const v2346 = v2345 < v2332;
if(v2346) {
uint32_t const v2347 = v2139 + v59;
uint32_t const v2348 = uint32_t(v2347);
threadgroup float * const v2349 = &(*v71)[v2348];
float const v2350 = *v2349;
float const v2351 = v2350 * v2129;
half const v2352 = half(v2351);
uint32_t const v2353 = 64;
uint32_t const v2354 = v2120 * v2353;
uint32_t const v2355 = uint32_t(v2345);
uint32_t const v2356 = v2354 + v2355;
device half * const v2357 = &v4[v2356];
*v2357 = v2352;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2358 = *v100;
float v2359_store;
thread float * v2359 = &v2359_store;*v2359 = v2358;
float const v2360 = *v2359;
float const v2361 = simd_shuffle_xor(v2360, v67);;
float const v2362 = v2360 + v2361;
*v2359 = v2362;
float const v2363 = *v2359;
float const v2364 = simd_shuffle_xor(v2363, v102);;
float const v2365 = v2363 + v2364;
*v2359 = v2365;
bool const v2366 = v69 == v101;
bool const v2367 = v2140 && v2366;
if(v2367) {
float const v2368 = *v97;
float const v2369 = *v2359;
float const v2370 = log(v2369);float const v2371 = v2368 + v2370;
device float * const v2372 = &v5[v2120];
*v2372 = v2371;
}
return;
}
