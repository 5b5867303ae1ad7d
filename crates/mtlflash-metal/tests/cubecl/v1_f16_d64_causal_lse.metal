// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse absent absent absent absent
// call: kernel=v1 t=f16 lq=70 d=64 causal=br lse=1; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fbaffffff0000000000000000000000004600000046000000010000000100000060040000600400006004000080110000460000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=37 lk=100 d=64 causal=br nan=hidden lse=1; 2 2 1; 000000005002000010000000010000000000000040060000100000000100000000000000400600001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fdbffffff3f0000003f0000000000000025000000640000000200000001000000a0040000800c0000800c0000801200004a0000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=100 lk=37 d=64 causal=br nan=hidden lse=1; 2 4 1; 000000004006000010000000010000000000000050020000100000000100000000000000500200001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f9cffffffc1ffffffc1ffffff0000000064000000250000000200000001000000800c0000a0040000a004000000320000c80000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=70 d=64 causal=br nan=seen lse=1; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fbaffffff0000000000000000000000004600000046000000010000000100000060040000600400006004000080110000460000000400000004000000010000000400000000000000

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
float scalars_f32[2];
int32_t scalars_i32[4];
uint32_t scalars_u32[4];uint32_t static_meta[10];
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
uint32_t const v33 = threadgroup_position_in_grid_v13[2];
uint32_t const v34 = threadgroup_position_in_grid_v13[0];
uint32_t const v35 = v34 / v21;
uint32_t const v36 = 1;
uint32_t const v37 = v18 - v36;
uint32_t const v38 = 32;
uint32_t const v39 = v37 / v38;
uint32_t const v40 = threadgroup_position_in_grid_v13[1];
uint32_t const v41 = v39 - v40;
uint32_t const v42 = v41 * v38;
uint32_t const v43 = uint32_t(v33);
uint32_t const v44 = v43 * v24;
uint32_t const v45 = uint32_t(v34);
uint32_t const v46 = v45 * v25;
uint32_t const v47 = v44 + v46;
uint32_t const v48 = v43 * v27;
uint32_t const v49 = uint32_t(v35);
uint32_t const v50 = v49 * v28;
uint32_t const v51 = v48 + v50;
uint32_t const v52 = v43 * v30;
uint32_t const v53 = v49 * v31;
uint32_t const v54 = v52 + v53;
uint32_t const v55 = thread_index_in_threadgroup_v12 % v38;
uint32_t const v56 = thread_index_in_threadgroup_v12 / v38;
uint32_t const v57 = 8;
uint32_t const v58 = v55 % v57;
uint32_t const v59 = v55 / v57;
threadgroup array<half_4, 1152> * const v60 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v14[0]);
threadgroup array<float, 1280> * const v61 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[9216]);
threadgroup array<half, 1280> * const v62 = reinterpret_cast<threadgroup array<half, 1280> *>(&v14[14336]);
uint32_t const v63 = 1;
threadgroup array<uint32_t, 8> * const v64 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[17040]);
uint32_t const v65 = 8;
simdgroup_float8x8 v66_store; thread simdgroup_float8x8 * v66 = &v66_store;float const v67 = 0;
*v66 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v68_store; thread simdgroup_float8x8 * v68 = &v68_store;*v68 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v69_store; thread simdgroup_float8x8 * v69 = &v69_store;*v69 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v70_store; thread simdgroup_float8x8 * v70 = &v70_store;*v70 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v71_store; thread simdgroup_float8x8 * v71 = &v71_store;*v71 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v72_store; thread simdgroup_float8x8 * v72 = &v72_store;*v72 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v73_store; thread simdgroup_float8x8 * v73 = &v73_store;*v73 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_float8x8 v74_store; thread simdgroup_float8x8 * v74 = &v74_store;*v74 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v75_store; thread simdgroup_half8x8 * v75 = &v75_store;half const v76 = 0;
*v75 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v77_store; thread simdgroup_half8x8 * v77 = &v77_store;*v77 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v78_store; thread simdgroup_half8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v79_store; thread simdgroup_half8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v80_store; thread simdgroup_half8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v81_store; thread simdgroup_half8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v82_store; thread simdgroup_half8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v83_store; thread simdgroup_half8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
simdgroup_half8x8 v84_store; thread simdgroup_half8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<half, 8, 8>(v76);
array<float, 1> v85_store = {};
thread array<float, 1> * v85 = &v85_store;array<float, 1> v86_store = {};
thread array<float, 1> * v86 = &v86_store;array<float, 1> v87_store = {};
thread array<float, 1> * v87 = &v87_store;thread float * const v88 = &(*v85)[v17];
float const v89 = -3.402823470e+38;
*v88 = v89;
thread float * const v90 = &(*v86)[v17];
*v90 = v67;
thread float * const v91 = &(*v87)[v17];
*v91 = v67;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v92 = 0;
uint32_t const v93 = 16;
uint32_t const v94 = thread_index_in_threadgroup_v12 / v93;
uint32_t const v95 = thread_index_in_threadgroup_v12 % v93;
uint32_t const v96 = v94 / v57;
uint32_t const v97 = v96 * v57;
uint32_t const v98 = v42 + v97;
uint32_t const v99 = v94 % v57;
uint32_t const v100 = v98 + v99;
half_4 const v101 = half_4{v76, v76, v76, v76};
half_4 v102_store;
thread half_4 * v102 = &v102_store;*v102 = v101;
bool const v103 = v100 < v18;
if(v103) {
uint32_t const v104 = uint32_t(v100);
uint32_t const v105 = v104 * v26;
uint32_t const v106 = v47 + v105;
uint32_t const v107 = 4;
uint32_t const v108 = v95 * v107;
half_4 v109_store;
thread half_4 * v109 = &v109_store;*v109 = v101;
uint32_t const v110 = 4294967295;
bool const v111 = v108 < v110;
if(v111) {
uint32_t const v112 = v108 / v107;
uint32_t const v113 = uint32_t(v112);
uint32_t const v114 = v106 + v113;
device half_4 const* const v115 = &v1[v114];
half_4 const v116 = *v115;
*v109 = v116;
}
half_4 const v117 = *v109;
*v102 = v117;
}
uint32_t const v118 = 18;
uint32_t const v119 = v94 * v118;
uint32_t const v120 = v119 + v95;
uint32_t const v121 = uint32_t(v120);
threadgroup half_4 * const v122 = &(*v60)[v121];
half_4 const v123 = *v102;
*v122 = v123;
uint32_t const v124 = 128;
uint32_t const v125 = thread_index_in_threadgroup_v12 + v124;
uint32_t const v126 = v125 / v93;
uint32_t const v127 = v125 % v93;
uint32_t const v128 = v126 / v57;
uint32_t const v129 = v128 * v57;
uint32_t const v130 = v42 + v129;
uint32_t const v131 = v126 % v57;
uint32_t const v132 = v130 + v131;
half_4 v133_store;
thread half_4 * v133 = &v133_store;*v133 = v101;
bool const v134 = v132 < v18;
if(v134) {
uint32_t const v135 = uint32_t(v132);
uint32_t const v136 = v135 * v26;
uint32_t const v137 = v47 + v136;
uint32_t const v138 = 4;
uint32_t const v139 = v127 * v138;
half_4 v140_store;
thread half_4 * v140 = &v140_store;*v140 = v101;
uint32_t const v141 = 4294967295;
bool const v142 = v139 < v141;
if(v142) {
uint32_t const v143 = v139 / v138;
uint32_t const v144 = uint32_t(v143);
uint32_t const v145 = v137 + v144;
device half_4 const* const v146 = &v1[v145];
half_4 const v147 = *v146;
*v140 = v147;
}
half_4 const v148 = *v140;
*v133 = v148;
}
uint32_t const v149 = v126 * v118;
uint32_t const v150 = v149 + v127;
uint32_t const v151 = uint32_t(v150);
threadgroup half_4 * const v152 = &(*v60)[v151];
half_4 const v153 = *v133;
*v152 = v153;
uint32_t const v154 = 256;
uint32_t const v155 = thread_index_in_threadgroup_v12 + v154;
uint32_t const v156 = v155 / v93;
uint32_t const v157 = v155 % v93;
uint32_t const v158 = v156 / v57;
uint32_t const v159 = v158 * v57;
uint32_t const v160 = v42 + v159;
uint32_t const v161 = v156 % v57;
uint32_t const v162 = v160 + v161;
half_4 v163_store;
thread half_4 * v163 = &v163_store;*v163 = v101;
bool const v164 = v162 < v18;
if(v164) {
uint32_t const v165 = uint32_t(v162);
uint32_t const v166 = v165 * v26;
uint32_t const v167 = v47 + v166;
uint32_t const v168 = 4;
uint32_t const v169 = v157 * v168;
half_4 v170_store;
thread half_4 * v170 = &v170_store;*v170 = v101;
uint32_t const v171 = 4294967295;
bool const v172 = v169 < v171;
if(v172) {
uint32_t const v173 = v169 / v168;
uint32_t const v174 = uint32_t(v173);
uint32_t const v175 = v167 + v174;
device half_4 const* const v176 = &v1[v175];
half_4 const v177 = *v176;
*v170 = v177;
}
half_4 const v178 = *v170;
*v163 = v178;
}
uint32_t const v179 = v156 * v118;
uint32_t const v180 = v179 + v157;
uint32_t const v181 = uint32_t(v180);
threadgroup half_4 * const v182 = &(*v60)[v181];
half_4 const v183 = *v163;
*v182 = v183;
uint32_t const v184 = 384;
uint32_t const v185 = thread_index_in_threadgroup_v12 + v184;
uint32_t const v186 = v185 / v93;
uint32_t const v187 = v185 % v93;
uint32_t const v188 = v186 / v57;
uint32_t const v189 = v188 * v57;
uint32_t const v190 = v42 + v189;
uint32_t const v191 = v186 % v57;
uint32_t const v192 = v190 + v191;
half_4 v193_store;
thread half_4 * v193 = &v193_store;*v193 = v101;
bool const v194 = v192 < v18;
if(v194) {
uint32_t const v195 = uint32_t(v192);
uint32_t const v196 = v195 * v26;
uint32_t const v197 = v47 + v196;
uint32_t const v198 = 4;
uint32_t const v199 = v187 * v198;
half_4 v200_store;
thread half_4 * v200 = &v200_store;*v200 = v101;
uint32_t const v201 = 4294967295;
bool const v202 = v199 < v201;
if(v202) {
uint32_t const v203 = v199 / v198;
uint32_t const v204 = uint32_t(v203);
uint32_t const v205 = v197 + v204;
device half_4 const* const v206 = &v1[v205];
half_4 const v207 = *v206;
*v200 = v207;
}
half_4 const v208 = *v200;
*v193 = v208;
}
uint32_t const v209 = v186 * v118;
uint32_t const v210 = v209 + v187;
uint32_t const v211 = uint32_t(v210);
threadgroup half_4 * const v212 = &(*v60)[v211];
half_4 const v213 = *v193;
*v212 = v213;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v214 = 4;
uint32_t const v215 = v56 / v214;
bool const v216 = v215 == v92;
if(v216) {
uint32_t const v217 = v56 % v214;
uint32_t const v218 = 144;
uint32_t const v219 = v217 * v218;
uint32_t const v220 = uint32_t(v219);
uint32_t const v221 = 72;
threadgroup half_4 * const v222 = &(*v60)[v220];
simdgroup_load(*v75, reinterpret_cast<threadgroup half *>(v222), v221, 0, false);
uint32_t const v223 = 2;
uint32_t const v224 = v219 + v223;
uint32_t const v225 = uint32_t(v224);
threadgroup half_4 * const v226 = &(*v60)[v225];
simdgroup_load(*v77, reinterpret_cast<threadgroup half *>(v226), v221, 0, false);
uint32_t const v227 = v219 + v214;
uint32_t const v228 = uint32_t(v227);
threadgroup half_4 * const v229 = &(*v60)[v228];
simdgroup_load(*v78, reinterpret_cast<threadgroup half *>(v229), v221, 0, false);
uint32_t const v230 = 6;
uint32_t const v231 = v219 + v230;
uint32_t const v232 = uint32_t(v231);
threadgroup half_4 * const v233 = &(*v60)[v232];
simdgroup_load(*v79, reinterpret_cast<threadgroup half *>(v233), v221, 0, false);
uint32_t const v234 = v219 + v57;
uint32_t const v235 = uint32_t(v234);
threadgroup half_4 * const v236 = &(*v60)[v235];
simdgroup_load(*v80, reinterpret_cast<threadgroup half *>(v236), v221, 0, false);
uint32_t const v237 = 10;
uint32_t const v238 = v219 + v237;
uint32_t const v239 = uint32_t(v238);
threadgroup half_4 * const v240 = &(*v60)[v239];
simdgroup_load(*v81, reinterpret_cast<threadgroup half *>(v240), v221, 0, false);
uint32_t const v241 = 12;
uint32_t const v242 = v219 + v241;
uint32_t const v243 = uint32_t(v242);
threadgroup half_4 * const v244 = &(*v60)[v243];
simdgroup_load(*v82, reinterpret_cast<threadgroup half *>(v244), v221, 0, false);
uint32_t const v245 = 14;
uint32_t const v246 = v219 + v245;
uint32_t const v247 = uint32_t(v246);
threadgroup half_4 * const v248 = &(*v60)[v247];
simdgroup_load(*v83, reinterpret_cast<threadgroup half *>(v248), v221, 0, false);
}
bool const v249 = thread_index_in_threadgroup_v12 < v57;
if(v249) {
uint32_t const v250 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v251 = &(*v64)[v250];
*v251 = v92;
}
uint32_t const v252 = v42 + v38;
uint32_t const v253 = min(v252, v18);
uint32_t const v254 = v253 - v36;
int32_t const v255 = int32_t(v19);
int32_t const v256 = 0;
int32_t const v257 = int32_t(v254);
int32_t const v258 = v257 + v22;
int32_t const v259 = 1;
int32_t const v260 = v258 + v259;
int32_t const v261 = min(v255, v260);
int32_t const v262 = int32_t(v42);
int32_t const v263 = v262 + v22;
int32_t const v264 = v263 + v259;
int32_t const v265 = min(v255, v264);
int32_t const v266 = max(v261, v256);
int32_t const v267 = max(v265, v256);
int32_t const v268 = min(v256, v255);
uint32_t const v269 = uint32_t(v268);
uint32_t const v270 = v269 / v38;
int32_t const v271 = 31;
int32_t const v272 = v266 + v271;
uint32_t const v273 = uint32_t(v272);
uint32_t const v274 = v273 / v38;
uint32_t const v275 = max(v274, v270);
uint32_t const v276 = v269 + v38;
uint32_t const v277 = v276 - v36;
uint32_t const v278 = v277 / v38;
uint32_t const v279 = uint32_t(v267);
uint32_t const v280 = v279 / v38;
uint32_t const v281 = min(v278, v275);
uint32_t const v282 = max(v280, v281);
uint32_t const v283 = min(v282, v275);
bool const v284 = v270 < v275;
if(v284) {
uint32_t const v285 = v19 - v36;
uint32_t const v286 = v270 * v38;
array<half_4, 4> v287_store = {};
thread array<half_4, 4> * v287 = &v287_store;uint32_t const v288 = 4;
array<half_4, 4> v289_store = {};
thread array<half_4, 4> * v289 = &v289_store;uint32_t const v290 = v286 + v94;
uint32_t const v291 = min(v290, v285);
uint32_t const v292 = uint32_t(v291);
uint32_t const v293 = v292 * v29;
uint32_t const v294 = v51 + v293;
uint32_t const v295 = v95 * v214;
half_4 v296_store;
thread half_4 * v296 = &v296_store;*v296 = v101;
uint32_t const v297 = 4294967295;
bool const v298 = v295 < v297;
if(v298) {
uint32_t const v299 = v295 / v214;
uint32_t const v300 = uint32_t(v299);
uint32_t const v301 = v294 + v300;
device half_4 const* const v302 = &v2[v301];
half_4 const v303 = *v302;
*v296 = v303;
}
thread half_4 * const v304 = &(*v287)[v17];
half_4 const v305 = *v296;
*v304 = v305;
uint32_t const v306 = v286 + v126;
uint32_t const v307 = min(v306, v285);
uint32_t const v308 = uint32_t(v307);
uint32_t const v309 = v308 * v29;
uint32_t const v310 = v51 + v309;
uint32_t const v311 = v127 * v214;
half_4 v312_store;
thread half_4 * v312 = &v312_store;*v312 = v101;
bool const v313 = v311 < v297;
if(v313) {
uint32_t const v314 = v311 / v214;
uint32_t const v315 = uint32_t(v314);
uint32_t const v316 = v310 + v315;
device half_4 const* const v317 = &v2[v316];
half_4 const v318 = *v317;
*v312 = v318;
}
thread half_4 * const v319 = &(*v287)[v63];
half_4 const v320 = *v312;
*v319 = v320;
uint32_t const v321 = v286 + v156;
uint32_t const v322 = min(v321, v285);
uint32_t const v323 = uint32_t(v322);
uint32_t const v324 = v323 * v29;
uint32_t const v325 = v51 + v324;
uint32_t const v326 = v157 * v214;
half_4 v327_store;
thread half_4 * v327 = &v327_store;*v327 = v101;
bool const v328 = v326 < v297;
if(v328) {
uint32_t const v329 = v326 / v214;
uint32_t const v330 = uint32_t(v329);
uint32_t const v331 = v325 + v330;
device half_4 const* const v332 = &v2[v331];
half_4 const v333 = *v332;
*v327 = v333;
}
uint32_t const v334 = 2;
thread half_4 * const v335 = &(*v287)[v334];
half_4 const v336 = *v327;
*v335 = v336;
uint32_t const v337 = v286 + v186;
uint32_t const v338 = min(v337, v285);
uint32_t const v339 = uint32_t(v338);
uint32_t const v340 = v339 * v29;
uint32_t const v341 = v51 + v340;
uint32_t const v342 = v187 * v214;
half_4 v343_store;
thread half_4 * v343 = &v343_store;*v343 = v101;
bool const v344 = v342 < v297;
if(v344) {
uint32_t const v345 = v342 / v214;
uint32_t const v346 = uint32_t(v345);
uint32_t const v347 = v341 + v346;
device half_4 const* const v348 = &v2[v347];
half_4 const v349 = *v348;
*v343 = v349;
}
uint32_t const v350 = 3;
thread half_4 * const v351 = &(*v287)[v350];
half_4 const v352 = *v343;
*v351 = v352;
uint32_t const v353 = v292 * v32;
uint32_t const v354 = v54 + v353;
half_4 v355_store;
thread half_4 * v355 = &v355_store;*v355 = v101;
if(v298) {
uint32_t const v356 = v295 / v214;
uint32_t const v357 = uint32_t(v356);
uint32_t const v358 = v354 + v357;
device half_4 const* const v359 = &v3[v358];
half_4 const v360 = *v359;
*v355 = v360;
}
thread half_4 * const v361 = &(*v289)[v17];
half_4 const v362 = *v355;
*v361 = v362;
uint32_t const v363 = v308 * v32;
uint32_t const v364 = v54 + v363;
half_4 v365_store;
thread half_4 * v365 = &v365_store;*v365 = v101;
if(v313) {
uint32_t const v366 = v311 / v214;
uint32_t const v367 = uint32_t(v366);
uint32_t const v368 = v364 + v367;
device half_4 const* const v369 = &v3[v368];
half_4 const v370 = *v369;
*v365 = v370;
}
thread half_4 * const v371 = &(*v289)[v63];
half_4 const v372 = *v365;
*v371 = v372;
uint32_t const v373 = v323 * v32;
uint32_t const v374 = v54 + v373;
half_4 v375_store;
thread half_4 * v375 = &v375_store;*v375 = v101;
if(v328) {
uint32_t const v376 = v326 / v214;
uint32_t const v377 = uint32_t(v376);
uint32_t const v378 = v374 + v377;
device half_4 const* const v379 = &v3[v378];
half_4 const v380 = *v379;
*v375 = v380;
}
thread half_4 * const v381 = &(*v289)[v334];
half_4 const v382 = *v375;
*v381 = v382;
uint32_t const v383 = v339 * v32;
uint32_t const v384 = v54 + v383;
half_4 v385_store;
thread half_4 * v385 = &v385_store;*v385 = v101;
if(v344) {
uint32_t const v386 = v342 / v214;
uint32_t const v387 = uint32_t(v386);
uint32_t const v388 = v384 + v387;
device half_4 const* const v389 = &v3[v388];
half_4 const v390 = *v389;
*v385 = v390;
}
thread half_4 * const v391 = &(*v289)[v350];
half_4 const v392 = *v385;
*v391 = v392;
for(uint32_t v393 = v270; v393 < v275; v393 += v36) {
uint32_t const v394 = v393 * v38;
bool const v395 = v393 >= v281;
bool const v396 = v393 < v283;
bool const v397 = v395 && v396;
uint32_t const v398 = 2;
uint32_t const v399 = v393 % v398;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v400 = *v304;
*v122 = v400;
half_4 const v401 = *v319;
*v152 = v401;
half_4 const v402 = *v335;
*v182 = v402;
half_4 const v403 = *v351;
*v212 = v403;
uint32_t const v404 = 576;
uint32_t const v405 = v404 + v119;
uint32_t const v406 = v405 + v95;
half_4 const v407 = *v361;
uint32_t const v408 = uint32_t(v406);
threadgroup half_4 * const v409 = &(*v60)[v408];
*v409 = v407;
uint32_t const v410 = v404 + v149;
uint32_t const v411 = v410 + v127;
half_4 const v412 = *v371;
uint32_t const v413 = uint32_t(v411);
threadgroup half_4 * const v414 = &(*v60)[v413];
*v414 = v412;
uint32_t const v415 = v404 + v179;
uint32_t const v416 = v415 + v157;
half_4 const v417 = *v381;
uint32_t const v418 = uint32_t(v416);
threadgroup half_4 * const v419 = &(*v60)[v418];
*v419 = v417;
uint32_t const v420 = v404 + v209;
uint32_t const v421 = v420 + v187;
half_4 const v422 = *v391;
uint32_t const v423 = uint32_t(v421);
threadgroup half_4 * const v424 = &(*v60)[v423];
*v424 = v422;
bool const v425 = !v397;
bool const v426 = false;
if(v425) {
half const v427 = v407.i_0;
float const v428 = float(v427);
uint32_t const v429 = reinterpret_cast<const thread uint32_t&>(v428);
uint32_t const v430 = 2139095040;
uint32_t const v431 = v429 & v430;
bool const v432 = v431 == v430;
half const v433 = v407.i_1;
float const v434 = float(v433);
uint32_t const v435 = reinterpret_cast<const thread uint32_t&>(v434);
uint32_t const v436 = v435 & v430;
bool const v437 = v436 == v430;
bool const v438 = v432 || v437;
half const v439 = v407.i_2;
float const v440 = float(v439);
uint32_t const v441 = reinterpret_cast<const thread uint32_t&>(v440);
uint32_t const v442 = v441 & v430;
bool const v443 = v442 == v430;
bool const v444 = v438 || v443;
half const v445 = v407.i_3;
float const v446 = float(v445);
uint32_t const v447 = reinterpret_cast<const thread uint32_t&>(v446);
uint32_t const v448 = v447 & v430;
bool const v449 = v448 == v430;
bool const v450 = v444 || v449;
half const v451 = v412.i_0;
float const v452 = float(v451);
uint32_t const v453 = reinterpret_cast<const thread uint32_t&>(v452);
uint32_t const v454 = v453 & v430;
bool const v455 = v454 == v430;
bool const v456 = v450 || v455;
half const v457 = v412.i_1;
float const v458 = float(v457);
uint32_t const v459 = reinterpret_cast<const thread uint32_t&>(v458);
uint32_t const v460 = v459 & v430;
bool const v461 = v460 == v430;
bool const v462 = v456 || v461;
half const v463 = v412.i_2;
float const v464 = float(v463);
uint32_t const v465 = reinterpret_cast<const thread uint32_t&>(v464);
uint32_t const v466 = v465 & v430;
bool const v467 = v466 == v430;
bool const v468 = v462 || v467;
half const v469 = v412.i_3;
float const v470 = float(v469);
uint32_t const v471 = reinterpret_cast<const thread uint32_t&>(v470);
uint32_t const v472 = v471 & v430;
bool const v473 = v472 == v430;
bool const v474 = v468 || v473;
half const v475 = v417.i_0;
float const v476 = float(v475);
uint32_t const v477 = reinterpret_cast<const thread uint32_t&>(v476);
uint32_t const v478 = v477 & v430;
bool const v479 = v478 == v430;
bool const v480 = v474 || v479;
half const v481 = v417.i_1;
float const v482 = float(v481);
uint32_t const v483 = reinterpret_cast<const thread uint32_t&>(v482);
uint32_t const v484 = v483 & v430;
bool const v485 = v484 == v430;
bool const v486 = v480 || v485;
half const v487 = v417.i_2;
float const v488 = float(v487);
uint32_t const v489 = reinterpret_cast<const thread uint32_t&>(v488);
uint32_t const v490 = v489 & v430;
bool const v491 = v490 == v430;
bool const v492 = v486 || v491;
half const v493 = v417.i_3;
float const v494 = float(v493);
uint32_t const v495 = reinterpret_cast<const thread uint32_t&>(v494);
uint32_t const v496 = v495 & v430;
bool const v497 = v496 == v430;
bool const v498 = v492 || v497;
half const v499 = v422.i_0;
float const v500 = float(v499);
uint32_t const v501 = reinterpret_cast<const thread uint32_t&>(v500);
uint32_t const v502 = v501 & v430;
bool const v503 = v502 == v430;
bool const v504 = v498 || v503;
half const v505 = v422.i_1;
float const v506 = float(v505);
uint32_t const v507 = reinterpret_cast<const thread uint32_t&>(v506);
uint32_t const v508 = v507 & v430;
bool const v509 = v508 == v430;
bool const v510 = v504 || v509;
half const v511 = v422.i_2;
float const v512 = float(v511);
uint32_t const v513 = reinterpret_cast<const thread uint32_t&>(v512);
uint32_t const v514 = v513 & v430;
bool const v515 = v514 == v430;
bool const v516 = v510 || v515;
half const v517 = v422.i_3;
float const v518 = float(v517);
uint32_t const v519 = reinterpret_cast<const thread uint32_t&>(v518);
uint32_t const v520 = v519 & v430;
bool const v521 = v520 == v430;
bool const v522 = v516 || v521;
bool const v523 = simd_any(v522);;
bool const v524 = thread_index_in_simdgroup_v11 == v92;
if(v524) {
uint32_t const v525 = v523 ? v36 : v92;
uint32_t const v526 = v399 * v214;
uint32_t const v527 = v526 + v56;
uint32_t const v528 = uint32_t(v527);
threadgroup uint32_t * const v529 = &(*v64)[v528];
*v529 = v525;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v530 = v394 + v38;
uint32_t const v531 = v530 + v94;
uint32_t const v532 = min(v531, v285);
uint32_t const v533 = uint32_t(v532);
uint32_t const v534 = v533 * v29;
uint32_t const v535 = v51 + v534;
half_4 v536_store;
thread half_4 * v536 = &v536_store;*v536 = v101;
if(v298) {
uint32_t const v537 = v295 / v214;
uint32_t const v538 = uint32_t(v537);
uint32_t const v539 = v535 + v538;
device half_4 const* const v540 = &v2[v539];
half_4 const v541 = *v540;
*v536 = v541;
}
half_4 const v542 = *v536;
*v304 = v542;
uint32_t const v543 = v530 + v126;
uint32_t const v544 = min(v543, v285);
uint32_t const v545 = uint32_t(v544);
uint32_t const v546 = v545 * v29;
uint32_t const v547 = v51 + v546;
half_4 v548_store;
thread half_4 * v548 = &v548_store;*v548 = v101;
if(v313) {
uint32_t const v549 = v311 / v214;
uint32_t const v550 = uint32_t(v549);
uint32_t const v551 = v547 + v550;
device half_4 const* const v552 = &v2[v551];
half_4 const v553 = *v552;
*v548 = v553;
}
half_4 const v554 = *v548;
*v319 = v554;
uint32_t const v555 = v530 + v156;
uint32_t const v556 = min(v555, v285);
uint32_t const v557 = uint32_t(v556);
uint32_t const v558 = v557 * v29;
uint32_t const v559 = v51 + v558;
half_4 v560_store;
thread half_4 * v560 = &v560_store;*v560 = v101;
if(v328) {
uint32_t const v561 = v326 / v214;
uint32_t const v562 = uint32_t(v561);
uint32_t const v563 = v559 + v562;
device half_4 const* const v564 = &v2[v563];
half_4 const v565 = *v564;
*v560 = v565;
}
half_4 const v566 = *v560;
*v335 = v566;
uint32_t const v567 = v530 + v186;
uint32_t const v568 = min(v567, v285);
uint32_t const v569 = uint32_t(v568);
uint32_t const v570 = v569 * v29;
uint32_t const v571 = v51 + v570;
half_4 v572_store;
thread half_4 * v572 = &v572_store;*v572 = v101;
if(v344) {
uint32_t const v573 = v342 / v214;
uint32_t const v574 = uint32_t(v573);
uint32_t const v575 = v571 + v574;
device half_4 const* const v576 = &v2[v575];
half_4 const v577 = *v576;
*v572 = v577;
}
half_4 const v578 = *v572;
*v351 = v578;
uint32_t const v579 = v533 * v32;
uint32_t const v580 = v54 + v579;
half_4 v581_store;
thread half_4 * v581 = &v581_store;*v581 = v101;
if(v298) {
uint32_t const v582 = v295 / v214;
uint32_t const v583 = uint32_t(v582);
uint32_t const v584 = v580 + v583;
device half_4 const* const v585 = &v3[v584];
half_4 const v586 = *v585;
*v581 = v586;
}
half_4 const v587 = *v581;
*v361 = v587;
uint32_t const v588 = v545 * v32;
uint32_t const v589 = v54 + v588;
half_4 v590_store;
thread half_4 * v590 = &v590_store;*v590 = v101;
if(v313) {
uint32_t const v591 = v311 / v214;
uint32_t const v592 = uint32_t(v591);
uint32_t const v593 = v589 + v592;
device half_4 const* const v594 = &v3[v593];
half_4 const v595 = *v594;
*v590 = v595;
}
half_4 const v596 = *v590;
*v371 = v596;
uint32_t const v597 = v557 * v32;
uint32_t const v598 = v54 + v597;
half_4 v599_store;
thread half_4 * v599 = &v599_store;*v599 = v101;
if(v328) {
uint32_t const v600 = v326 / v214;
uint32_t const v601 = uint32_t(v600);
uint32_t const v602 = v598 + v601;
device half_4 const* const v603 = &v3[v602];
half_4 const v604 = *v603;
*v599 = v604;
}
half_4 const v605 = *v599;
*v381 = v605;
uint32_t const v606 = v569 * v32;
uint32_t const v607 = v54 + v606;
half_4 v608_store;
thread half_4 * v608 = &v608_store;*v608 = v101;
if(v344) {
uint32_t const v609 = v342 / v214;
uint32_t const v610 = uint32_t(v609);
uint32_t const v611 = v607 + v610;
device half_4 const* const v612 = &v3[v611];
half_4 const v613 = *v612;
*v608 = v613;
}
half_4 const v614 = *v608;
*v391 = v614;
bool v615_store;
thread bool * v615 = &v615_store;*v615 = v426;
bool const v616 = *v615;
bool const v617 = true;
bool v618_store;
thread bool * v618 = &v618_store;if(v616) {
*v618 = v617;
}
 else {
uint32_t const v619 = v399 * v214;
uint32_t const v620 = uint32_t(v619);
threadgroup uint32_t * const v621 = &(*v64)[v620];
uint32_t const v622 = *v621;
bool const v623 = v622 != v92;
*v618 = v623;
}
bool const v624 = *v618;
*v615 = v624;
bool const v625 = *v615;
bool v626_store;
thread bool * v626 = &v626_store;if(v625) {
*v626 = v617;
}
 else {
uint32_t const v627 = v399 * v214;
uint32_t const v628 = v627 + v36;
uint32_t const v629 = uint32_t(v628);
threadgroup uint32_t * const v630 = &(*v64)[v629];
uint32_t const v631 = *v630;
bool const v632 = v631 != v92;
*v626 = v632;
}
bool const v633 = *v626;
*v615 = v633;
bool const v634 = *v615;
bool v635_store;
thread bool * v635 = &v635_store;if(v634) {
*v635 = v617;
}
 else {
uint32_t const v636 = v399 * v214;
uint32_t const v637 = v636 + v398;
uint32_t const v638 = uint32_t(v637);
threadgroup uint32_t * const v639 = &(*v64)[v638];
uint32_t const v640 = *v639;
bool const v641 = v640 != v92;
*v635 = v641;
}
bool const v642 = *v635;
*v615 = v642;
bool const v643 = *v615;
bool v644_store;
thread bool * v644 = &v644_store;if(v643) {
*v644 = v617;
}
 else {
uint32_t const v645 = v399 * v214;
uint32_t const v646 = 3;
uint32_t const v647 = v645 + v646;
uint32_t const v648 = uint32_t(v647);
threadgroup uint32_t * const v649 = &(*v64)[v648];
uint32_t const v650 = *v649;
bool const v651 = v650 != v92;
*v644 = v651;
}
bool const v652 = *v644;
*v615 = v652;
bool v653_store;
thread bool * v653 = &v653_store;if(v397) {
*v653 = v617;
}
 else {
*v653 = v426;
}
uint32_t const v654 = 320;
uint32_t const v655 = v56 * v654;
simdgroup_float8x8 v656_store; thread simdgroup_float8x8 * v656 = &v656_store;*v656 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v657_store; thread simdgroup_half8x8 * v657 = &v657_store;uint32_t const v658 = 72;
threadgroup half_4 * const v659 = &(*v60)[v17];
simdgroup_load(*v657, reinterpret_cast<threadgroup half *>(v659), v658, 0, true);
simdgroup_multiply_accumulate(*v656, *v75, *v657, *v656);
simdgroup_half8x8 v660_store; thread simdgroup_half8x8 * v660 = &v660_store;threadgroup half_4 * const v661 = &(*v60)[v334];
simdgroup_load(*v660, reinterpret_cast<threadgroup half *>(v661), v658, 0, true);
simdgroup_multiply_accumulate(*v656, *v77, *v660, *v656);
simdgroup_half8x8 v662_store; thread simdgroup_half8x8 * v662 = &v662_store;threadgroup half_4 * const v663 = &(*v60)[v288];
simdgroup_load(*v662, reinterpret_cast<threadgroup half *>(v663), v658, 0, true);
simdgroup_multiply_accumulate(*v656, *v78, *v662, *v656);
uint32_t const v664 = 6;
simdgroup_half8x8 v665_store; thread simdgroup_half8x8 * v665 = &v665_store;uint32_t const v666 = 6;
threadgroup half_4 * const v667 = &(*v60)[v666];
simdgroup_load(*v665, reinterpret_cast<threadgroup half *>(v667), v658, 0, true);
simdgroup_multiply_accumulate(*v656, *v79, *v665, *v656);
simdgroup_half8x8 v668_store; thread simdgroup_half8x8 * v668 = &v668_store;threadgroup half_4 * const v669 = &(*v60)[v65];
simdgroup_load(*v668, reinterpret_cast<threadgroup half *>(v669), v658, 0, true);
simdgroup_multiply_accumulate(*v656, *v80, *v668, *v656);
simdgroup_half8x8 v670_store; thread simdgroup_half8x8 * v670 = &v670_store;uint32_t const v671 = 10;
threadgroup half_4 * const v672 = &(*v60)[v671];
simdgroup_load(*v670, reinterpret_cast<threadgroup half *>(v672), v658, 0, true);
simdgroup_multiply_accumulate(*v656, *v81, *v670, *v656);
simdgroup_half8x8 v673_store; thread simdgroup_half8x8 * v673 = &v673_store;uint32_t const v674 = 12;
threadgroup half_4 * const v675 = &(*v60)[v674];
simdgroup_load(*v673, reinterpret_cast<threadgroup half *>(v675), v658, 0, true);
simdgroup_multiply_accumulate(*v656, *v82, *v673, *v656);
simdgroup_half8x8 v676_store; thread simdgroup_half8x8 * v676 = &v676_store;uint32_t const v677 = 14;
threadgroup half_4 * const v678 = &(*v60)[v677];
simdgroup_load(*v676, reinterpret_cast<threadgroup half *>(v678), v658, 0, true);
simdgroup_multiply_accumulate(*v656, *v83, *v676, *v656);
uint32_t const v679 = uint32_t(v655);
uint32_t const v680 = 40;
threadgroup float * const v681 = &(*v61)[v679];

simdgroup_store(*v656, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v682_store; thread simdgroup_float8x8 * v682 = &v682_store;*v682 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v683_store; thread simdgroup_half8x8 * v683 = &v683_store;uint32_t const v684 = 144;
uint32_t const v685 = 1008;
threadgroup half_4 * const v686 = &(*v60)[v684];
simdgroup_load(*v683, reinterpret_cast<threadgroup half *>(v686), v658, 0, true);
simdgroup_multiply_accumulate(*v682, *v75, *v683, *v682);
simdgroup_half8x8 v687_store; thread simdgroup_half8x8 * v687 = &v687_store;uint32_t const v688 = 146;
threadgroup half_4 * const v689 = &(*v60)[v688];
simdgroup_load(*v687, reinterpret_cast<threadgroup half *>(v689), v658, 0, true);
simdgroup_multiply_accumulate(*v682, *v77, *v687, *v682);
simdgroup_half8x8 v690_store; thread simdgroup_half8x8 * v690 = &v690_store;uint32_t const v691 = 148;
threadgroup half_4 * const v692 = &(*v60)[v691];
simdgroup_load(*v690, reinterpret_cast<threadgroup half *>(v692), v658, 0, true);
simdgroup_multiply_accumulate(*v682, *v78, *v690, *v682);
simdgroup_half8x8 v693_store; thread simdgroup_half8x8 * v693 = &v693_store;uint32_t const v694 = 150;
threadgroup half_4 * const v695 = &(*v60)[v694];
simdgroup_load(*v693, reinterpret_cast<threadgroup half *>(v695), v658, 0, true);
simdgroup_multiply_accumulate(*v682, *v79, *v693, *v682);
simdgroup_half8x8 v696_store; thread simdgroup_half8x8 * v696 = &v696_store;uint32_t const v697 = 152;
threadgroup half_4 * const v698 = &(*v60)[v697];
simdgroup_load(*v696, reinterpret_cast<threadgroup half *>(v698), v658, 0, true);
simdgroup_multiply_accumulate(*v682, *v80, *v696, *v682);
simdgroup_half8x8 v699_store; thread simdgroup_half8x8 * v699 = &v699_store;uint32_t const v700 = 154;
threadgroup half_4 * const v701 = &(*v60)[v700];
simdgroup_load(*v699, reinterpret_cast<threadgroup half *>(v701), v658, 0, true);
simdgroup_multiply_accumulate(*v682, *v81, *v699, *v682);
simdgroup_half8x8 v702_store; thread simdgroup_half8x8 * v702 = &v702_store;uint32_t const v703 = 156;
threadgroup half_4 * const v704 = &(*v60)[v703];
simdgroup_load(*v702, reinterpret_cast<threadgroup half *>(v704), v658, 0, true);
simdgroup_multiply_accumulate(*v682, *v82, *v702, *v682);
simdgroup_half8x8 v705_store; thread simdgroup_half8x8 * v705 = &v705_store;uint32_t const v706 = 158;
threadgroup half_4 * const v707 = &(*v60)[v706];
simdgroup_load(*v705, reinterpret_cast<threadgroup half *>(v707), v658, 0, true);
simdgroup_multiply_accumulate(*v682, *v83, *v705, *v682);
uint32_t const v708 = v655 + v57;
uint32_t const v709 = uint32_t(v708);
threadgroup float * const v710 = &(*v61)[v709];

simdgroup_store(*v682, reinterpret_cast<threadgroup float *>(v710), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v711_store; thread simdgroup_float8x8 * v711 = &v711_store;*v711 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v712_store; thread simdgroup_half8x8 * v712 = &v712_store;uint32_t const v713 = 288;
uint32_t const v714 = 864;
threadgroup half_4 * const v715 = &(*v60)[v713];
simdgroup_load(*v712, reinterpret_cast<threadgroup half *>(v715), v658, 0, true);
simdgroup_multiply_accumulate(*v711, *v75, *v712, *v711);
simdgroup_half8x8 v716_store; thread simdgroup_half8x8 * v716 = &v716_store;uint32_t const v717 = 290;
threadgroup half_4 * const v718 = &(*v60)[v717];
simdgroup_load(*v716, reinterpret_cast<threadgroup half *>(v718), v658, 0, true);
simdgroup_multiply_accumulate(*v711, *v77, *v716, *v711);
simdgroup_half8x8 v719_store; thread simdgroup_half8x8 * v719 = &v719_store;uint32_t const v720 = 292;
threadgroup half_4 * const v721 = &(*v60)[v720];
simdgroup_load(*v719, reinterpret_cast<threadgroup half *>(v721), v658, 0, true);
simdgroup_multiply_accumulate(*v711, *v78, *v719, *v711);
simdgroup_half8x8 v722_store; thread simdgroup_half8x8 * v722 = &v722_store;uint32_t const v723 = 294;
threadgroup half_4 * const v724 = &(*v60)[v723];
simdgroup_load(*v722, reinterpret_cast<threadgroup half *>(v724), v658, 0, true);
simdgroup_multiply_accumulate(*v711, *v79, *v722, *v711);
simdgroup_half8x8 v725_store; thread simdgroup_half8x8 * v725 = &v725_store;uint32_t const v726 = 296;
threadgroup half_4 * const v727 = &(*v60)[v726];
simdgroup_load(*v725, reinterpret_cast<threadgroup half *>(v727), v658, 0, true);
simdgroup_multiply_accumulate(*v711, *v80, *v725, *v711);
simdgroup_half8x8 v728_store; thread simdgroup_half8x8 * v728 = &v728_store;uint32_t const v729 = 298;
threadgroup half_4 * const v730 = &(*v60)[v729];
simdgroup_load(*v728, reinterpret_cast<threadgroup half *>(v730), v658, 0, true);
simdgroup_multiply_accumulate(*v711, *v81, *v728, *v711);
simdgroup_half8x8 v731_store; thread simdgroup_half8x8 * v731 = &v731_store;uint32_t const v732 = 300;
threadgroup half_4 * const v733 = &(*v60)[v732];
simdgroup_load(*v731, reinterpret_cast<threadgroup half *>(v733), v658, 0, true);
simdgroup_multiply_accumulate(*v711, *v82, *v731, *v711);
simdgroup_half8x8 v734_store; thread simdgroup_half8x8 * v734 = &v734_store;uint32_t const v735 = 302;
threadgroup half_4 * const v736 = &(*v60)[v735];
simdgroup_load(*v734, reinterpret_cast<threadgroup half *>(v736), v658, 0, true);
simdgroup_multiply_accumulate(*v711, *v83, *v734, *v711);
uint32_t const v737 = v655 + v93;
uint32_t const v738 = uint32_t(v737);
threadgroup float * const v739 = &(*v61)[v738];

simdgroup_store(*v711, reinterpret_cast<threadgroup float *>(v739), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v740_store; thread simdgroup_float8x8 * v740 = &v740_store;*v740 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
uint32_t const v741 = 24;
simdgroup_half8x8 v742_store; thread simdgroup_half8x8 * v742 = &v742_store;uint32_t const v743 = 432;
uint32_t const v744 = 720;
threadgroup half_4 * const v745 = &(*v60)[v743];
simdgroup_load(*v742, reinterpret_cast<threadgroup half *>(v745), v658, 0, true);
simdgroup_multiply_accumulate(*v740, *v75, *v742, *v740);
simdgroup_half8x8 v746_store; thread simdgroup_half8x8 * v746 = &v746_store;uint32_t const v747 = 434;
threadgroup half_4 * const v748 = &(*v60)[v747];
simdgroup_load(*v746, reinterpret_cast<threadgroup half *>(v748), v658, 0, true);
simdgroup_multiply_accumulate(*v740, *v77, *v746, *v740);
simdgroup_half8x8 v749_store; thread simdgroup_half8x8 * v749 = &v749_store;uint32_t const v750 = 436;
threadgroup half_4 * const v751 = &(*v60)[v750];
simdgroup_load(*v749, reinterpret_cast<threadgroup half *>(v751), v658, 0, true);
simdgroup_multiply_accumulate(*v740, *v78, *v749, *v740);
simdgroup_half8x8 v752_store; thread simdgroup_half8x8 * v752 = &v752_store;uint32_t const v753 = 438;
threadgroup half_4 * const v754 = &(*v60)[v753];
simdgroup_load(*v752, reinterpret_cast<threadgroup half *>(v754), v658, 0, true);
simdgroup_multiply_accumulate(*v740, *v79, *v752, *v740);
simdgroup_half8x8 v755_store; thread simdgroup_half8x8 * v755 = &v755_store;uint32_t const v756 = 440;
threadgroup half_4 * const v757 = &(*v60)[v756];
simdgroup_load(*v755, reinterpret_cast<threadgroup half *>(v757), v658, 0, true);
simdgroup_multiply_accumulate(*v740, *v80, *v755, *v740);
simdgroup_half8x8 v758_store; thread simdgroup_half8x8 * v758 = &v758_store;uint32_t const v759 = 442;
threadgroup half_4 * const v760 = &(*v60)[v759];
simdgroup_load(*v758, reinterpret_cast<threadgroup half *>(v760), v658, 0, true);
simdgroup_multiply_accumulate(*v740, *v81, *v758, *v740);
simdgroup_half8x8 v761_store; thread simdgroup_half8x8 * v761 = &v761_store;uint32_t const v762 = 444;
threadgroup half_4 * const v763 = &(*v60)[v762];
simdgroup_load(*v761, reinterpret_cast<threadgroup half *>(v763), v658, 0, true);
simdgroup_multiply_accumulate(*v740, *v82, *v761, *v740);
simdgroup_half8x8 v764_store; thread simdgroup_half8x8 * v764 = &v764_store;uint32_t const v765 = 446;
threadgroup half_4 * const v766 = &(*v60)[v765];
simdgroup_load(*v764, reinterpret_cast<threadgroup half *>(v766), v658, 0, true);
simdgroup_multiply_accumulate(*v740, *v83, *v764, *v740);
uint32_t const v767 = v655 + v741;
uint32_t const v768 = uint32_t(v767);
threadgroup float * const v769 = &(*v61)[v768];

simdgroup_store(*v740, reinterpret_cast<threadgroup float *>(v769), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v770 = v56 * v57;
uint32_t const v771 = v42 + v770;
uint32_t const v772 = v771 + v58;
array<float, 8> v773_store = {};
thread array<float, 8> * v773 = &v773_store;uint32_t const v774 = v59 * v57;
uint32_t const v775 = v394 + v774;
uint32_t const v776 = v58 * v680;
uint32_t const v777 = v655 + v776;
uint32_t const v778 = v777 + v774;
uint32_t const v779 = uint32_t(v778);
threadgroup float * const v780 = &(*v61)[v779];
float const v781 = *v780;
float v782_store;
thread float * v782 = &v782_store;*v782 = v89;
bool const v783 = *v653;
bool v784_store;
thread bool * v784 = &v784_store;if(v783) {
*v784 = v617;
}
 else {
int32_t const v785 = int32_t(v775);
int32_t const v786 = int32_t(v772);
int32_t const v787 = v785 - v786;
bool const v788 = v775 < v19;
bool const v789 = v787 <= v22;
bool const v790 = v788 && v789;
*v784 = v790;
}
bool const v791 = *v784;
if(v791) {
float const v792 = v781 * v23;
*v782 = v792;
}
thread float * const v793 = &(*v773)[v17];
float const v794 = *v782;
*v793 = v794;
float const v795 = max(v89, v794);
uint32_t const v796 = v774 + v36;
uint32_t const v797 = v394 + v796;
uint32_t const v798 = v777 + v796;
uint32_t const v799 = uint32_t(v798);
threadgroup float * const v800 = &(*v61)[v799];
float const v801 = *v800;
float v802_store;
thread float * v802 = &v802_store;*v802 = v89;
bool const v803 = *v653;
bool v804_store;
thread bool * v804 = &v804_store;if(v803) {
*v804 = v617;
}
 else {
int32_t const v805 = int32_t(v797);
int32_t const v806 = int32_t(v772);
int32_t const v807 = v805 - v806;
bool const v808 = v797 < v19;
bool const v809 = v807 <= v22;
bool const v810 = v808 && v809;
*v804 = v810;
}
bool const v811 = *v804;
if(v811) {
float const v812 = v801 * v23;
*v802 = v812;
}
thread float * const v813 = &(*v773)[v63];
float const v814 = *v802;
*v813 = v814;
float const v815 = max(v795, v814);
uint32_t const v816 = v774 + v398;
uint32_t const v817 = v394 + v816;
uint32_t const v818 = v777 + v816;
uint32_t const v819 = uint32_t(v818);
threadgroup float * const v820 = &(*v61)[v819];
float const v821 = *v820;
float v822_store;
thread float * v822 = &v822_store;*v822 = v89;
bool const v823 = *v653;
bool v824_store;
thread bool * v824 = &v824_store;if(v823) {
*v824 = v617;
}
 else {
int32_t const v825 = int32_t(v817);
int32_t const v826 = int32_t(v772);
int32_t const v827 = v825 - v826;
bool const v828 = v817 < v19;
bool const v829 = v827 <= v22;
bool const v830 = v828 && v829;
*v824 = v830;
}
bool const v831 = *v824;
if(v831) {
float const v832 = v821 * v23;
*v822 = v832;
}
thread float * const v833 = &(*v773)[v334];
float const v834 = *v822;
*v833 = v834;
float const v835 = max(v815, v834);
uint32_t const v836 = 3;
uint32_t const v837 = v774 + v836;
uint32_t const v838 = v394 + v837;
uint32_t const v839 = v777 + v837;
uint32_t const v840 = uint32_t(v839);
threadgroup float * const v841 = &(*v61)[v840];
float const v842 = *v841;
float v843_store;
thread float * v843 = &v843_store;*v843 = v89;
bool const v844 = *v653;
bool v845_store;
thread bool * v845 = &v845_store;if(v844) {
*v845 = v617;
}
 else {
int32_t const v846 = int32_t(v838);
int32_t const v847 = int32_t(v772);
int32_t const v848 = v846 - v847;
bool const v849 = v838 < v19;
bool const v850 = v848 <= v22;
bool const v851 = v849 && v850;
*v845 = v851;
}
bool const v852 = *v845;
if(v852) {
float const v853 = v842 * v23;
*v843 = v853;
}
thread float * const v854 = &(*v773)[v350];
float const v855 = *v843;
*v854 = v855;
float const v856 = max(v835, v855);
uint32_t const v857 = v774 + v214;
uint32_t const v858 = v394 + v857;
uint32_t const v859 = v777 + v857;
uint32_t const v860 = uint32_t(v859);
threadgroup float * const v861 = &(*v61)[v860];
float const v862 = *v861;
float v863_store;
thread float * v863 = &v863_store;*v863 = v89;
bool const v864 = *v653;
bool v865_store;
thread bool * v865 = &v865_store;if(v864) {
*v865 = v617;
}
 else {
int32_t const v866 = int32_t(v858);
int32_t const v867 = int32_t(v772);
int32_t const v868 = v866 - v867;
bool const v869 = v858 < v19;
bool const v870 = v868 <= v22;
bool const v871 = v869 && v870;
*v865 = v871;
}
bool const v872 = *v865;
if(v872) {
float const v873 = v862 * v23;
*v863 = v873;
}
thread float * const v874 = &(*v773)[v288];
float const v875 = *v863;
*v874 = v875;
float const v876 = max(v856, v875);
uint32_t const v877 = 5;
uint32_t const v878 = v774 + v877;
uint32_t const v879 = v394 + v878;
uint32_t const v880 = v777 + v878;
uint32_t const v881 = uint32_t(v880);
threadgroup float * const v882 = &(*v61)[v881];
float const v883 = *v882;
float v884_store;
thread float * v884 = &v884_store;*v884 = v89;
bool const v885 = *v653;
bool v886_store;
thread bool * v886 = &v886_store;if(v885) {
*v886 = v617;
}
 else {
int32_t const v887 = int32_t(v879);
int32_t const v888 = int32_t(v772);
int32_t const v889 = v887 - v888;
bool const v890 = v879 < v19;
bool const v891 = v889 <= v22;
bool const v892 = v890 && v891;
*v886 = v892;
}
bool const v893 = *v886;
if(v893) {
float const v894 = v883 * v23;
*v884 = v894;
}
uint32_t const v895 = 5;
thread float * const v896 = &(*v773)[v895];
float const v897 = *v884;
*v896 = v897;
float const v898 = max(v876, v897);
uint32_t const v899 = v774 + v664;
uint32_t const v900 = v394 + v899;
uint32_t const v901 = v777 + v899;
uint32_t const v902 = uint32_t(v901);
threadgroup float * const v903 = &(*v61)[v902];
float const v904 = *v903;
float v905_store;
thread float * v905 = &v905_store;*v905 = v89;
bool const v906 = *v653;
bool v907_store;
thread bool * v907 = &v907_store;if(v906) {
*v907 = v617;
}
 else {
int32_t const v908 = int32_t(v900);
int32_t const v909 = int32_t(v772);
int32_t const v910 = v908 - v909;
bool const v911 = v900 < v19;
bool const v912 = v910 <= v22;
bool const v913 = v911 && v912;
*v907 = v913;
}
bool const v914 = *v907;
if(v914) {
float const v915 = v904 * v23;
*v905 = v915;
}
thread float * const v916 = &(*v773)[v666];
float const v917 = *v905;
*v916 = v917;
float const v918 = max(v898, v917);
uint32_t const v919 = 7;
uint32_t const v920 = v774 + v919;
uint32_t const v921 = v394 + v920;
uint32_t const v922 = v777 + v920;
uint32_t const v923 = uint32_t(v922);
threadgroup float * const v924 = &(*v61)[v923];
float const v925 = *v924;
float v926_store;
thread float * v926 = &v926_store;*v926 = v89;
bool const v927 = *v653;
bool v928_store;
thread bool * v928 = &v928_store;if(v927) {
*v928 = v617;
}
 else {
int32_t const v929 = int32_t(v921);
int32_t const v930 = int32_t(v772);
int32_t const v931 = v929 - v930;
bool const v932 = v921 < v19;
bool const v933 = v931 <= v22;
bool const v934 = v932 && v933;
*v928 = v934;
}
bool const v935 = *v928;
if(v935) {
float const v936 = v925 * v23;
*v926 = v936;
}
uint32_t const v937 = 7;
thread float * const v938 = &(*v773)[v937];
float const v939 = *v926;
*v938 = v939;
float const v940 = max(v918, v939);
float const v941 = simd_shuffle_xor(v940, v57);;
float const v942 = max(v940, v941);
float const v943 = simd_shuffle_xor(v942, v93);;
float const v944 = max(v942, v943);
float const v945 = *v88;
float const v946 = 5.54517698;
float const v947 = v945 + v946;
bool const v948 = v944 > v947;
float const v949 = v948 ? v944 : v945;
float const v950 = v945 - v949;
float const v951 = exp(v950);bool const v952 = v949 != v945;
bool v953_store;
thread bool * v953 = &v953_store;if(v952) {
bool const v954 = v945 != v89;
*v953 = v954;
}
 else {
*v953 = v426;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v955 = *v953;
bool const v956 = simd_any(v955);;
if(v956) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v957 = v59 * v398;
uint32_t const v958 = v777 + v957;
uint32_t const v959 = uint32_t(v958);
threadgroup float * const v960 = &(*v61)[v959];
float const v961 = *v960;
float const v962 = v961 * v951;
*v960 = v962;
uint32_t const v963 = v958 + v36;
uint32_t const v964 = uint32_t(v963);
threadgroup float * const v965 = &(*v61)[v964];
float const v966 = *v965;
float const v967 = v966 * v951;
*v965 = v967;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v968 = *v960;
float const v969 = v968 * v951;
*v960 = v969;
float const v970 = *v965;
float const v971 = v970 * v951;
*v965 = v971;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v972 = *v960;
float const v973 = v972 * v951;
*v960 = v973;
float const v974 = *v965;
float const v975 = v974 * v951;
*v965 = v975;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v976 = *v960;
float const v977 = v976 * v951;
*v960 = v977;
float const v978 = *v965;
float const v979 = v978 * v951;
*v965 = v979;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v980 = *v960;
float const v981 = v980 * v951;
*v960 = v981;
float const v982 = *v965;
float const v983 = v982 * v951;
*v965 = v983;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v984 = *v960;
float const v985 = v984 * v951;
*v960 = v985;
float const v986 = *v965;
float const v987 = v986 * v951;
*v965 = v987;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v988 = *v960;
float const v989 = v988 * v951;
*v960 = v989;
float const v990 = *v965;
float const v991 = v990 * v951;
*v965 = v991;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v992 = *v960;
float const v993 = v992 * v951;
*v960 = v993;
float const v994 = *v965;
float const v995 = v994 * v951;
*v965 = v995;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v88 = v949;
float const v996 = *v793;
uint32_t const v997 = reinterpret_cast<const thread uint32_t&>(v996);
uint32_t const v998 = 4286578687;
bool const v999 = v997 == v998;
float const v1000 = v996 - v949;
float const v1001 = exp(v1000);float const v1002 = v999 ? v67 : v1001;
half const v1003 = half(v1002);
threadgroup half * const v1004 = &(*v62)[v779];
*v1004 = v1003;
float const v1005 = *v813;
uint32_t const v1006 = reinterpret_cast<const thread uint32_t&>(v1005);
bool const v1007 = v1006 == v998;
float const v1008 = v1005 - v949;
float const v1009 = exp(v1008);float const v1010 = v1007 ? v67 : v1009;
float const v1011 = v1002 + v1010;
uint32_t const v1012 = v778 + v36;
half const v1013 = half(v1010);
uint32_t const v1014 = uint32_t(v1012);
threadgroup half * const v1015 = &(*v62)[v1014];
*v1015 = v1013;
float const v1016 = *v833;
uint32_t const v1017 = reinterpret_cast<const thread uint32_t&>(v1016);
bool const v1018 = v1017 == v998;
float const v1019 = v1016 - v949;
float const v1020 = exp(v1019);float const v1021 = v1018 ? v67 : v1020;
float const v1022 = v1011 + v1021;
uint32_t const v1023 = v778 + v398;
half const v1024 = half(v1021);
uint32_t const v1025 = uint32_t(v1023);
threadgroup half * const v1026 = &(*v62)[v1025];
*v1026 = v1024;
float const v1027 = *v854;
uint32_t const v1028 = reinterpret_cast<const thread uint32_t&>(v1027);
bool const v1029 = v1028 == v998;
float const v1030 = v1027 - v949;
float const v1031 = exp(v1030);float const v1032 = v1029 ? v67 : v1031;
float const v1033 = v1022 + v1032;
uint32_t const v1034 = v778 + v836;
half const v1035 = half(v1032);
uint32_t const v1036 = uint32_t(v1034);
threadgroup half * const v1037 = &(*v62)[v1036];
*v1037 = v1035;
float const v1038 = *v874;
uint32_t const v1039 = reinterpret_cast<const thread uint32_t&>(v1038);
bool const v1040 = v1039 == v998;
float const v1041 = v1038 - v949;
float const v1042 = exp(v1041);float const v1043 = v1040 ? v67 : v1042;
float const v1044 = v1033 + v1043;
uint32_t const v1045 = v778 + v214;
half const v1046 = half(v1043);
uint32_t const v1047 = uint32_t(v1045);
threadgroup half * const v1048 = &(*v62)[v1047];
*v1048 = v1046;
float const v1049 = *v896;
uint32_t const v1050 = reinterpret_cast<const thread uint32_t&>(v1049);
bool const v1051 = v1050 == v998;
float const v1052 = v1049 - v949;
float const v1053 = exp(v1052);float const v1054 = v1051 ? v67 : v1053;
float const v1055 = v1044 + v1054;
uint32_t const v1056 = v778 + v877;
half const v1057 = half(v1054);
uint32_t const v1058 = uint32_t(v1056);
threadgroup half * const v1059 = &(*v62)[v1058];
*v1059 = v1057;
float const v1060 = *v916;
uint32_t const v1061 = reinterpret_cast<const thread uint32_t&>(v1060);
bool const v1062 = v1061 == v998;
float const v1063 = v1060 - v949;
float const v1064 = exp(v1063);float const v1065 = v1062 ? v67 : v1064;
float const v1066 = v1055 + v1065;
uint32_t const v1067 = v778 + v664;
half const v1068 = half(v1065);
uint32_t const v1069 = uint32_t(v1067);
threadgroup half * const v1070 = &(*v62)[v1069];
*v1070 = v1068;
float const v1071 = *v938;
uint32_t const v1072 = reinterpret_cast<const thread uint32_t&>(v1071);
bool const v1073 = v1072 == v998;
float const v1074 = v1071 - v949;
float const v1075 = exp(v1074);float const v1076 = v1073 ? v67 : v1075;
float const v1077 = v1066 + v1076;
uint32_t const v1078 = v778 + v919;
half const v1079 = half(v1076);
uint32_t const v1080 = uint32_t(v1078);
threadgroup half * const v1081 = &(*v62)[v1080];
*v1081 = v1079;
float const v1082 = *v90;
float const v1083 = fma(v1082, v951, v1077);
*v90 = v1083;
float const v1084 = *v91;
float const v1085 = fma(v1084, v951, v1077);
*v91 = v1085;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1086 = *v653;
bool const v1087 = !v1086;
bool const v1088 = *v615;
bool const v1089 = v1088 && v1087;
if(v1089) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1090 = v59 * v398;
uint32_t const v1091 = v777 + v1090;
for(uint32_t v1092 = v92; v1092 < v38; v1092 += v36) {
uint32_t const v1093 = v777 + v1092;
uint32_t const v1094 = uint32_t(v1093);
threadgroup half * const v1095 = &(*v62)[v1094];
half const v1096 = *v1095;
float const v1097 = float(v1096);
uint32_t const v1098 = reinterpret_cast<const thread uint32_t&>(v1097);
bool const v1099 = v1098 == v92;
bool const v1100 = !v1099;
if(v1100) {
uint32_t const v1101 = v1092 * v118;
uint32_t const v1102 = v404 + v1101;
uint32_t const v1103 = v1090 / v214;
uint32_t const v1104 = v1102 + v1103;
uint32_t const v1105 = uint32_t(v1104);
threadgroup half_4 * const v1106 = &(*v60)[v1105];
half_4 const v1107 = *v1106;
half const v1108 = v1107.i_0;
float const v1109 = float(v1108);
float v1110_store;
thread float * v1110 = &v1110_store;*v1110 = v1109;
uint32_t const v1111 = v59 % v398;
bool const v1112 = v1111 == v36;
if(v1112) {
half const v1113 = v1107.i_2;
float const v1114 = float(v1113);
*v1110 = v1114;
}
uint32_t const v1115 = uint32_t(v1091);
float const v1116 = *v1110;
threadgroup float * const v1117 = &(*v61)[v1115];
float const v1118 = *v1117;
float const v1119 = fma(v1097, v1116, v1118);
*v1117 = v1119;
half const v1120 = v1107.i_1;
float const v1121 = float(v1120);
float v1122_store;
thread float * v1122 = &v1122_store;*v1122 = v1121;
if(v1112) {
half const v1123 = v1107.i_3;
float const v1124 = float(v1123);
*v1122 = v1124;
}
uint32_t const v1125 = v1091 + v36;
uint32_t const v1126 = uint32_t(v1125);
float const v1127 = *v1122;
threadgroup float * const v1128 = &(*v61)[v1126];
float const v1129 = *v1128;
float const v1130 = fma(v1097, v1127, v1129);
*v1128 = v1130;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1131 = v92; v1131 < v38; v1131 += v36) {
uint32_t const v1132 = v777 + v1131;
uint32_t const v1133 = uint32_t(v1132);
threadgroup half * const v1134 = &(*v62)[v1133];
half const v1135 = *v1134;
float const v1136 = float(v1135);
uint32_t const v1137 = reinterpret_cast<const thread uint32_t&>(v1136);
bool const v1138 = v1137 == v92;
bool const v1139 = !v1138;
if(v1139) {
uint32_t const v1140 = v1131 * v118;
uint32_t const v1141 = 578;
uint32_t const v1142 = v1141 + v1140;
uint32_t const v1143 = v1090 / v214;
uint32_t const v1144 = v1142 + v1143;
uint32_t const v1145 = uint32_t(v1144);
threadgroup half_4 * const v1146 = &(*v60)[v1145];
half_4 const v1147 = *v1146;
half const v1148 = v1147.i_0;
float const v1149 = float(v1148);
float v1150_store;
thread float * v1150 = &v1150_store;*v1150 = v1149;
uint32_t const v1151 = v59 % v398;
bool const v1152 = v1151 == v36;
if(v1152) {
half const v1153 = v1147.i_2;
float const v1154 = float(v1153);
*v1150 = v1154;
}
uint32_t const v1155 = uint32_t(v1091);
float const v1156 = *v1150;
threadgroup float * const v1157 = &(*v61)[v1155];
float const v1158 = *v1157;
float const v1159 = fma(v1136, v1156, v1158);
*v1157 = v1159;
half const v1160 = v1147.i_1;
float const v1161 = float(v1160);
float v1162_store;
thread float * v1162 = &v1162_store;*v1162 = v1161;
if(v1152) {
half const v1163 = v1147.i_3;
float const v1164 = float(v1163);
*v1162 = v1164;
}
uint32_t const v1165 = v1091 + v36;
uint32_t const v1166 = uint32_t(v1165);
float const v1167 = *v1162;
threadgroup float * const v1168 = &(*v61)[v1166];
float const v1169 = *v1168;
float const v1170 = fma(v1136, v1167, v1169);
*v1168 = v1170;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1171 = v92; v1171 < v38; v1171 += v36) {
uint32_t const v1172 = v777 + v1171;
uint32_t const v1173 = uint32_t(v1172);
threadgroup half * const v1174 = &(*v62)[v1173];
half const v1175 = *v1174;
float const v1176 = float(v1175);
uint32_t const v1177 = reinterpret_cast<const thread uint32_t&>(v1176);
bool const v1178 = v1177 == v92;
bool const v1179 = !v1178;
if(v1179) {
uint32_t const v1180 = v1171 * v118;
uint32_t const v1181 = 580;
uint32_t const v1182 = v1181 + v1180;
uint32_t const v1183 = v1090 / v214;
uint32_t const v1184 = v1182 + v1183;
uint32_t const v1185 = uint32_t(v1184);
threadgroup half_4 * const v1186 = &(*v60)[v1185];
half_4 const v1187 = *v1186;
half const v1188 = v1187.i_0;
float const v1189 = float(v1188);
float v1190_store;
thread float * v1190 = &v1190_store;*v1190 = v1189;
uint32_t const v1191 = v59 % v398;
bool const v1192 = v1191 == v36;
if(v1192) {
half const v1193 = v1187.i_2;
float const v1194 = float(v1193);
*v1190 = v1194;
}
uint32_t const v1195 = uint32_t(v1091);
float const v1196 = *v1190;
threadgroup float * const v1197 = &(*v61)[v1195];
float const v1198 = *v1197;
float const v1199 = fma(v1176, v1196, v1198);
*v1197 = v1199;
half const v1200 = v1187.i_1;
float const v1201 = float(v1200);
float v1202_store;
thread float * v1202 = &v1202_store;*v1202 = v1201;
if(v1192) {
half const v1203 = v1187.i_3;
float const v1204 = float(v1203);
*v1202 = v1204;
}
uint32_t const v1205 = v1091 + v36;
uint32_t const v1206 = uint32_t(v1205);
float const v1207 = *v1202;
threadgroup float * const v1208 = &(*v61)[v1206];
float const v1209 = *v1208;
float const v1210 = fma(v1176, v1207, v1209);
*v1208 = v1210;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1211 = v92; v1211 < v38; v1211 += v36) {
uint32_t const v1212 = v777 + v1211;
uint32_t const v1213 = uint32_t(v1212);
threadgroup half * const v1214 = &(*v62)[v1213];
half const v1215 = *v1214;
float const v1216 = float(v1215);
uint32_t const v1217 = reinterpret_cast<const thread uint32_t&>(v1216);
bool const v1218 = v1217 == v92;
bool const v1219 = !v1218;
if(v1219) {
uint32_t const v1220 = v1211 * v118;
uint32_t const v1221 = 582;
uint32_t const v1222 = v1221 + v1220;
uint32_t const v1223 = v1090 / v214;
uint32_t const v1224 = v1222 + v1223;
uint32_t const v1225 = uint32_t(v1224);
threadgroup half_4 * const v1226 = &(*v60)[v1225];
half_4 const v1227 = *v1226;
half const v1228 = v1227.i_0;
float const v1229 = float(v1228);
float v1230_store;
thread float * v1230 = &v1230_store;*v1230 = v1229;
uint32_t const v1231 = v59 % v398;
bool const v1232 = v1231 == v36;
if(v1232) {
half const v1233 = v1227.i_2;
float const v1234 = float(v1233);
*v1230 = v1234;
}
uint32_t const v1235 = uint32_t(v1091);
float const v1236 = *v1230;
threadgroup float * const v1237 = &(*v61)[v1235];
float const v1238 = *v1237;
float const v1239 = fma(v1216, v1236, v1238);
*v1237 = v1239;
half const v1240 = v1227.i_1;
float const v1241 = float(v1240);
float v1242_store;
thread float * v1242 = &v1242_store;*v1242 = v1241;
if(v1232) {
half const v1243 = v1227.i_3;
float const v1244 = float(v1243);
*v1242 = v1244;
}
uint32_t const v1245 = v1091 + v36;
uint32_t const v1246 = uint32_t(v1245);
float const v1247 = *v1242;
threadgroup float * const v1248 = &(*v61)[v1246];
float const v1249 = *v1248;
float const v1250 = fma(v1216, v1247, v1249);
*v1248 = v1250;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1251 = v92; v1251 < v38; v1251 += v36) {
uint32_t const v1252 = v777 + v1251;
uint32_t const v1253 = uint32_t(v1252);
threadgroup half * const v1254 = &(*v62)[v1253];
half const v1255 = *v1254;
float const v1256 = float(v1255);
uint32_t const v1257 = reinterpret_cast<const thread uint32_t&>(v1256);
bool const v1258 = v1257 == v92;
bool const v1259 = !v1258;
if(v1259) {
uint32_t const v1260 = v1251 * v118;
uint32_t const v1261 = 584;
uint32_t const v1262 = v1261 + v1260;
uint32_t const v1263 = v1090 / v214;
uint32_t const v1264 = v1262 + v1263;
uint32_t const v1265 = uint32_t(v1264);
threadgroup half_4 * const v1266 = &(*v60)[v1265];
half_4 const v1267 = *v1266;
half const v1268 = v1267.i_0;
float const v1269 = float(v1268);
float v1270_store;
thread float * v1270 = &v1270_store;*v1270 = v1269;
uint32_t const v1271 = v59 % v398;
bool const v1272 = v1271 == v36;
if(v1272) {
half const v1273 = v1267.i_2;
float const v1274 = float(v1273);
*v1270 = v1274;
}
uint32_t const v1275 = uint32_t(v1091);
float const v1276 = *v1270;
threadgroup float * const v1277 = &(*v61)[v1275];
float const v1278 = *v1277;
float const v1279 = fma(v1256, v1276, v1278);
*v1277 = v1279;
half const v1280 = v1267.i_1;
float const v1281 = float(v1280);
float v1282_store;
thread float * v1282 = &v1282_store;*v1282 = v1281;
if(v1272) {
half const v1283 = v1267.i_3;
float const v1284 = float(v1283);
*v1282 = v1284;
}
uint32_t const v1285 = v1091 + v36;
uint32_t const v1286 = uint32_t(v1285);
float const v1287 = *v1282;
threadgroup float * const v1288 = &(*v61)[v1286];
float const v1289 = *v1288;
float const v1290 = fma(v1256, v1287, v1289);
*v1288 = v1290;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1291 = v92; v1291 < v38; v1291 += v36) {
uint32_t const v1292 = v777 + v1291;
uint32_t const v1293 = uint32_t(v1292);
threadgroup half * const v1294 = &(*v62)[v1293];
half const v1295 = *v1294;
float const v1296 = float(v1295);
uint32_t const v1297 = reinterpret_cast<const thread uint32_t&>(v1296);
bool const v1298 = v1297 == v92;
bool const v1299 = !v1298;
if(v1299) {
uint32_t const v1300 = v1291 * v118;
uint32_t const v1301 = 586;
uint32_t const v1302 = v1301 + v1300;
uint32_t const v1303 = v1090 / v214;
uint32_t const v1304 = v1302 + v1303;
uint32_t const v1305 = uint32_t(v1304);
threadgroup half_4 * const v1306 = &(*v60)[v1305];
half_4 const v1307 = *v1306;
half const v1308 = v1307.i_0;
float const v1309 = float(v1308);
float v1310_store;
thread float * v1310 = &v1310_store;*v1310 = v1309;
uint32_t const v1311 = v59 % v398;
bool const v1312 = v1311 == v36;
if(v1312) {
half const v1313 = v1307.i_2;
float const v1314 = float(v1313);
*v1310 = v1314;
}
uint32_t const v1315 = uint32_t(v1091);
float const v1316 = *v1310;
threadgroup float * const v1317 = &(*v61)[v1315];
float const v1318 = *v1317;
float const v1319 = fma(v1296, v1316, v1318);
*v1317 = v1319;
half const v1320 = v1307.i_1;
float const v1321 = float(v1320);
float v1322_store;
thread float * v1322 = &v1322_store;*v1322 = v1321;
if(v1312) {
half const v1323 = v1307.i_3;
float const v1324 = float(v1323);
*v1322 = v1324;
}
uint32_t const v1325 = v1091 + v36;
uint32_t const v1326 = uint32_t(v1325);
float const v1327 = *v1322;
threadgroup float * const v1328 = &(*v61)[v1326];
float const v1329 = *v1328;
float const v1330 = fma(v1296, v1327, v1329);
*v1328 = v1330;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1331 = v92; v1331 < v38; v1331 += v36) {
uint32_t const v1332 = v777 + v1331;
uint32_t const v1333 = uint32_t(v1332);
threadgroup half * const v1334 = &(*v62)[v1333];
half const v1335 = *v1334;
float const v1336 = float(v1335);
uint32_t const v1337 = reinterpret_cast<const thread uint32_t&>(v1336);
bool const v1338 = v1337 == v92;
bool const v1339 = !v1338;
if(v1339) {
uint32_t const v1340 = v1331 * v118;
uint32_t const v1341 = 588;
uint32_t const v1342 = v1341 + v1340;
uint32_t const v1343 = v1090 / v214;
uint32_t const v1344 = v1342 + v1343;
uint32_t const v1345 = uint32_t(v1344);
threadgroup half_4 * const v1346 = &(*v60)[v1345];
half_4 const v1347 = *v1346;
half const v1348 = v1347.i_0;
float const v1349 = float(v1348);
float v1350_store;
thread float * v1350 = &v1350_store;*v1350 = v1349;
uint32_t const v1351 = v59 % v398;
bool const v1352 = v1351 == v36;
if(v1352) {
half const v1353 = v1347.i_2;
float const v1354 = float(v1353);
*v1350 = v1354;
}
uint32_t const v1355 = uint32_t(v1091);
float const v1356 = *v1350;
threadgroup float * const v1357 = &(*v61)[v1355];
float const v1358 = *v1357;
float const v1359 = fma(v1336, v1356, v1358);
*v1357 = v1359;
half const v1360 = v1347.i_1;
float const v1361 = float(v1360);
float v1362_store;
thread float * v1362 = &v1362_store;*v1362 = v1361;
if(v1352) {
half const v1363 = v1347.i_3;
float const v1364 = float(v1363);
*v1362 = v1364;
}
uint32_t const v1365 = v1091 + v36;
uint32_t const v1366 = uint32_t(v1365);
float const v1367 = *v1362;
threadgroup float * const v1368 = &(*v61)[v1366];
float const v1369 = *v1368;
float const v1370 = fma(v1336, v1367, v1369);
*v1368 = v1370;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v681), v680);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1371 = v92; v1371 < v38; v1371 += v36) {
uint32_t const v1372 = v777 + v1371;
uint32_t const v1373 = uint32_t(v1372);
threadgroup half * const v1374 = &(*v62)[v1373];
half const v1375 = *v1374;
float const v1376 = float(v1375);
uint32_t const v1377 = reinterpret_cast<const thread uint32_t&>(v1376);
bool const v1378 = v1377 == v92;
bool const v1379 = !v1378;
if(v1379) {
uint32_t const v1380 = v1371 * v118;
uint32_t const v1381 = 590;
uint32_t const v1382 = v1381 + v1380;
uint32_t const v1383 = v1090 / v214;
uint32_t const v1384 = v1382 + v1383;
uint32_t const v1385 = uint32_t(v1384);
threadgroup half_4 * const v1386 = &(*v60)[v1385];
half_4 const v1387 = *v1386;
half const v1388 = v1387.i_0;
float const v1389 = float(v1388);
float v1390_store;
thread float * v1390 = &v1390_store;*v1390 = v1389;
uint32_t const v1391 = v59 % v398;
bool const v1392 = v1391 == v36;
if(v1392) {
half const v1393 = v1387.i_2;
float const v1394 = float(v1393);
*v1390 = v1394;
}
uint32_t const v1395 = uint32_t(v1091);
float const v1396 = *v1390;
threadgroup float * const v1397 = &(*v61)[v1395];
float const v1398 = *v1397;
float const v1399 = fma(v1376, v1396, v1398);
*v1397 = v1399;
half const v1400 = v1387.i_1;
float const v1401 = float(v1400);
float v1402_store;
thread float * v1402 = &v1402_store;*v1402 = v1401;
if(v1392) {
half const v1403 = v1387.i_3;
float const v1404 = float(v1403);
*v1402 = v1404;
}
uint32_t const v1405 = v1091 + v36;
uint32_t const v1406 = uint32_t(v1405);
float const v1407 = *v1402;
threadgroup float * const v1408 = &(*v61)[v1406];
float const v1409 = *v1408;
float const v1410 = fma(v1376, v1407, v1409);
*v1408 = v1410;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v681), v680, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1411_store; thread simdgroup_half8x8 * v1411 = &v1411_store;threadgroup half * const v1412 = &(*v62)[v679];
simdgroup_load(*v1411, reinterpret_cast<threadgroup half *>(v1412), v680, 0, false);
simdgroup_half8x8 v1413_store; thread simdgroup_half8x8 * v1413 = &v1413_store;uint32_t const v1414 = 576;
threadgroup half_4 * const v1415 = &(*v60)[v1414];
simdgroup_load(*v1413, reinterpret_cast<threadgroup half *>(v1415), v658, 0, false);
simdgroup_multiply_accumulate(*v66, *v1411, *v1413, *v66);
simdgroup_half8x8 v1416_store; thread simdgroup_half8x8 * v1416 = &v1416_store;uint32_t const v1417 = 578;
threadgroup half_4 * const v1418 = &(*v60)[v1417];
simdgroup_load(*v1416, reinterpret_cast<threadgroup half *>(v1418), v658, 0, false);
simdgroup_multiply_accumulate(*v68, *v1411, *v1416, *v68);
simdgroup_half8x8 v1419_store; thread simdgroup_half8x8 * v1419 = &v1419_store;uint32_t const v1420 = 580;
threadgroup half_4 * const v1421 = &(*v60)[v1420];
simdgroup_load(*v1419, reinterpret_cast<threadgroup half *>(v1421), v658, 0, false);
simdgroup_multiply_accumulate(*v69, *v1411, *v1419, *v69);
simdgroup_half8x8 v1422_store; thread simdgroup_half8x8 * v1422 = &v1422_store;uint32_t const v1423 = 582;
threadgroup half_4 * const v1424 = &(*v60)[v1423];
simdgroup_load(*v1422, reinterpret_cast<threadgroup half *>(v1424), v658, 0, false);
simdgroup_multiply_accumulate(*v70, *v1411, *v1422, *v70);
simdgroup_half8x8 v1425_store; thread simdgroup_half8x8 * v1425 = &v1425_store;uint32_t const v1426 = 584;
threadgroup half_4 * const v1427 = &(*v60)[v1426];
simdgroup_load(*v1425, reinterpret_cast<threadgroup half *>(v1427), v658, 0, false);
simdgroup_multiply_accumulate(*v71, *v1411, *v1425, *v71);
simdgroup_half8x8 v1428_store; thread simdgroup_half8x8 * v1428 = &v1428_store;uint32_t const v1429 = 586;
threadgroup half_4 * const v1430 = &(*v60)[v1429];
simdgroup_load(*v1428, reinterpret_cast<threadgroup half *>(v1430), v658, 0, false);
simdgroup_multiply_accumulate(*v72, *v1411, *v1428, *v72);
simdgroup_half8x8 v1431_store; thread simdgroup_half8x8 * v1431 = &v1431_store;uint32_t const v1432 = 588;
threadgroup half_4 * const v1433 = &(*v60)[v1432];
simdgroup_load(*v1431, reinterpret_cast<threadgroup half *>(v1433), v658, 0, false);
simdgroup_multiply_accumulate(*v73, *v1411, *v1431, *v73);
simdgroup_half8x8 v1434_store; thread simdgroup_half8x8 * v1434 = &v1434_store;uint32_t const v1435 = 590;
threadgroup half_4 * const v1436 = &(*v60)[v1435];
simdgroup_load(*v1434, reinterpret_cast<threadgroup half *>(v1436), v658, 0, false);
simdgroup_multiply_accumulate(*v74, *v1411, *v1434, *v74);
simdgroup_half8x8 v1437_store; thread simdgroup_half8x8 * v1437 = &v1437_store;threadgroup half * const v1438 = &(*v62)[v709];
simdgroup_load(*v1437, reinterpret_cast<threadgroup half *>(v1438), v680, 0, false);
simdgroup_half8x8 v1439_store; thread simdgroup_half8x8 * v1439 = &v1439_store;threadgroup half_4 * const v1440 = &(*v60)[v744];
simdgroup_load(*v1439, reinterpret_cast<threadgroup half *>(v1440), v658, 0, false);
simdgroup_multiply_accumulate(*v66, *v1437, *v1439, *v66);
simdgroup_half8x8 v1441_store; thread simdgroup_half8x8 * v1441 = &v1441_store;uint32_t const v1442 = 722;
threadgroup half_4 * const v1443 = &(*v60)[v1442];
simdgroup_load(*v1441, reinterpret_cast<threadgroup half *>(v1443), v658, 0, false);
simdgroup_multiply_accumulate(*v68, *v1437, *v1441, *v68);
simdgroup_half8x8 v1444_store; thread simdgroup_half8x8 * v1444 = &v1444_store;uint32_t const v1445 = 724;
threadgroup half_4 * const v1446 = &(*v60)[v1445];
simdgroup_load(*v1444, reinterpret_cast<threadgroup half *>(v1446), v658, 0, false);
simdgroup_multiply_accumulate(*v69, *v1437, *v1444, *v69);
simdgroup_half8x8 v1447_store; thread simdgroup_half8x8 * v1447 = &v1447_store;uint32_t const v1448 = 726;
threadgroup half_4 * const v1449 = &(*v60)[v1448];
simdgroup_load(*v1447, reinterpret_cast<threadgroup half *>(v1449), v658, 0, false);
simdgroup_multiply_accumulate(*v70, *v1437, *v1447, *v70);
simdgroup_half8x8 v1450_store; thread simdgroup_half8x8 * v1450 = &v1450_store;uint32_t const v1451 = 728;
threadgroup half_4 * const v1452 = &(*v60)[v1451];
simdgroup_load(*v1450, reinterpret_cast<threadgroup half *>(v1452), v658, 0, false);
simdgroup_multiply_accumulate(*v71, *v1437, *v1450, *v71);
simdgroup_half8x8 v1453_store; thread simdgroup_half8x8 * v1453 = &v1453_store;uint32_t const v1454 = 730;
threadgroup half_4 * const v1455 = &(*v60)[v1454];
simdgroup_load(*v1453, reinterpret_cast<threadgroup half *>(v1455), v658, 0, false);
simdgroup_multiply_accumulate(*v72, *v1437, *v1453, *v72);
simdgroup_half8x8 v1456_store; thread simdgroup_half8x8 * v1456 = &v1456_store;uint32_t const v1457 = 732;
threadgroup half_4 * const v1458 = &(*v60)[v1457];
simdgroup_load(*v1456, reinterpret_cast<threadgroup half *>(v1458), v658, 0, false);
simdgroup_multiply_accumulate(*v73, *v1437, *v1456, *v73);
simdgroup_half8x8 v1459_store; thread simdgroup_half8x8 * v1459 = &v1459_store;uint32_t const v1460 = 734;
threadgroup half_4 * const v1461 = &(*v60)[v1460];
simdgroup_load(*v1459, reinterpret_cast<threadgroup half *>(v1461), v658, 0, false);
simdgroup_multiply_accumulate(*v74, *v1437, *v1459, *v74);
simdgroup_half8x8 v1462_store; thread simdgroup_half8x8 * v1462 = &v1462_store;threadgroup half * const v1463 = &(*v62)[v738];
simdgroup_load(*v1462, reinterpret_cast<threadgroup half *>(v1463), v680, 0, false);
simdgroup_half8x8 v1464_store; thread simdgroup_half8x8 * v1464 = &v1464_store;threadgroup half_4 * const v1465 = &(*v60)[v714];
simdgroup_load(*v1464, reinterpret_cast<threadgroup half *>(v1465), v658, 0, false);
simdgroup_multiply_accumulate(*v66, *v1462, *v1464, *v66);
simdgroup_half8x8 v1466_store; thread simdgroup_half8x8 * v1466 = &v1466_store;uint32_t const v1467 = 866;
threadgroup half_4 * const v1468 = &(*v60)[v1467];
simdgroup_load(*v1466, reinterpret_cast<threadgroup half *>(v1468), v658, 0, false);
simdgroup_multiply_accumulate(*v68, *v1462, *v1466, *v68);
simdgroup_half8x8 v1469_store; thread simdgroup_half8x8 * v1469 = &v1469_store;uint32_t const v1470 = 868;
threadgroup half_4 * const v1471 = &(*v60)[v1470];
simdgroup_load(*v1469, reinterpret_cast<threadgroup half *>(v1471), v658, 0, false);
simdgroup_multiply_accumulate(*v69, *v1462, *v1469, *v69);
simdgroup_half8x8 v1472_store; thread simdgroup_half8x8 * v1472 = &v1472_store;uint32_t const v1473 = 870;
threadgroup half_4 * const v1474 = &(*v60)[v1473];
simdgroup_load(*v1472, reinterpret_cast<threadgroup half *>(v1474), v658, 0, false);
simdgroup_multiply_accumulate(*v70, *v1462, *v1472, *v70);
simdgroup_half8x8 v1475_store; thread simdgroup_half8x8 * v1475 = &v1475_store;uint32_t const v1476 = 872;
threadgroup half_4 * const v1477 = &(*v60)[v1476];
simdgroup_load(*v1475, reinterpret_cast<threadgroup half *>(v1477), v658, 0, false);
simdgroup_multiply_accumulate(*v71, *v1462, *v1475, *v71);
simdgroup_half8x8 v1478_store; thread simdgroup_half8x8 * v1478 = &v1478_store;uint32_t const v1479 = 874;
threadgroup half_4 * const v1480 = &(*v60)[v1479];
simdgroup_load(*v1478, reinterpret_cast<threadgroup half *>(v1480), v658, 0, false);
simdgroup_multiply_accumulate(*v72, *v1462, *v1478, *v72);
simdgroup_half8x8 v1481_store; thread simdgroup_half8x8 * v1481 = &v1481_store;uint32_t const v1482 = 876;
threadgroup half_4 * const v1483 = &(*v60)[v1482];
simdgroup_load(*v1481, reinterpret_cast<threadgroup half *>(v1483), v658, 0, false);
simdgroup_multiply_accumulate(*v73, *v1462, *v1481, *v73);
simdgroup_half8x8 v1484_store; thread simdgroup_half8x8 * v1484 = &v1484_store;uint32_t const v1485 = 878;
threadgroup half_4 * const v1486 = &(*v60)[v1485];
simdgroup_load(*v1484, reinterpret_cast<threadgroup half *>(v1486), v658, 0, false);
simdgroup_multiply_accumulate(*v74, *v1462, *v1484, *v74);
simdgroup_half8x8 v1487_store; thread simdgroup_half8x8 * v1487 = &v1487_store;threadgroup half * const v1488 = &(*v62)[v768];
simdgroup_load(*v1487, reinterpret_cast<threadgroup half *>(v1488), v680, 0, false);
simdgroup_half8x8 v1489_store; thread simdgroup_half8x8 * v1489 = &v1489_store;threadgroup half_4 * const v1490 = &(*v60)[v685];
simdgroup_load(*v1489, reinterpret_cast<threadgroup half *>(v1490), v658, 0, false);
simdgroup_multiply_accumulate(*v66, *v1487, *v1489, *v66);
simdgroup_half8x8 v1491_store; thread simdgroup_half8x8 * v1491 = &v1491_store;uint32_t const v1492 = 1010;
threadgroup half_4 * const v1493 = &(*v60)[v1492];
simdgroup_load(*v1491, reinterpret_cast<threadgroup half *>(v1493), v658, 0, false);
simdgroup_multiply_accumulate(*v68, *v1487, *v1491, *v68);
simdgroup_half8x8 v1494_store; thread simdgroup_half8x8 * v1494 = &v1494_store;uint32_t const v1495 = 1012;
threadgroup half_4 * const v1496 = &(*v60)[v1495];
simdgroup_load(*v1494, reinterpret_cast<threadgroup half *>(v1496), v658, 0, false);
simdgroup_multiply_accumulate(*v69, *v1487, *v1494, *v69);
simdgroup_half8x8 v1497_store; thread simdgroup_half8x8 * v1497 = &v1497_store;uint32_t const v1498 = 1014;
threadgroup half_4 * const v1499 = &(*v60)[v1498];
simdgroup_load(*v1497, reinterpret_cast<threadgroup half *>(v1499), v658, 0, false);
simdgroup_multiply_accumulate(*v70, *v1487, *v1497, *v70);
simdgroup_half8x8 v1500_store; thread simdgroup_half8x8 * v1500 = &v1500_store;uint32_t const v1501 = 1016;
threadgroup half_4 * const v1502 = &(*v60)[v1501];
simdgroup_load(*v1500, reinterpret_cast<threadgroup half *>(v1502), v658, 0, false);
simdgroup_multiply_accumulate(*v71, *v1487, *v1500, *v71);
simdgroup_half8x8 v1503_store; thread simdgroup_half8x8 * v1503 = &v1503_store;uint32_t const v1504 = 1018;
threadgroup half_4 * const v1505 = &(*v60)[v1504];
simdgroup_load(*v1503, reinterpret_cast<threadgroup half *>(v1505), v658, 0, false);
simdgroup_multiply_accumulate(*v72, *v1487, *v1503, *v72);
simdgroup_half8x8 v1506_store; thread simdgroup_half8x8 * v1506 = &v1506_store;uint32_t const v1507 = 1020;
threadgroup half_4 * const v1508 = &(*v60)[v1507];
simdgroup_load(*v1506, reinterpret_cast<threadgroup half *>(v1508), v658, 0, false);
simdgroup_multiply_accumulate(*v73, *v1487, *v1506, *v73);
simdgroup_half8x8 v1509_store; thread simdgroup_half8x8 * v1509 = &v1509_store;uint32_t const v1510 = 1022;
threadgroup half_4 * const v1511 = &(*v60)[v1510];
simdgroup_load(*v1509, reinterpret_cast<threadgroup half *>(v1511), v658, 0, false);
simdgroup_multiply_accumulate(*v74, *v1487, *v1509, *v74);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1512 = v56 * v57;
uint32_t const v1513 = v42 + v1512;
uint32_t const v1514 = v1513 + v58;
uint32_t const v1515 = uint32_t(v20);
uint32_t const v1516 = v43 * v1515;
uint32_t const v1517 = v1516 + v45;
uint32_t const v1518 = uint32_t(v18);
uint32_t const v1519 = v1517 * v1518;
uint32_t const v1520 = uint32_t(v1514);
uint32_t const v1521 = v1519 + v1520;
float const v1522 = *v90;
float const v1523 = simd_shuffle_xor(v1522, v57);;
float const v1524 = v1522 + v1523;
float const v1525 = simd_shuffle_xor(v1524, v93);;
float const v1526 = v1524 + v1525;
uint32_t const v1527 = reinterpret_cast<const thread uint32_t&>(v1526);
bool const v1528 = v1527 == v92;
float const v1529 = 1;
float const v1530 = v1529 / v1526;
float const v1531 = v1528 ? v67 : v1530;
uint32_t const v1532 = 320;
uint32_t const v1533 = v56 * v1532;
uint32_t const v1534 = uint32_t(v1533);
uint32_t const v1535 = 40;
threadgroup float * const v1536 = &(*v61)[v1534];

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1537 = v58 * v1535;
uint32_t const v1538 = v1533 + v1537;
uint32_t const v1539 = 2;
uint32_t const v1540 = v59 * v1539;
uint32_t const v1541 = v1538 + v1540;
bool const v1542 = v1514 < v18;
if(v1542) {
uint32_t const v1543 = 64;
bool const v1544 = v1540 < v1543;
if(v1544) {
uint32_t const v1545 = uint32_t(v1541);
threadgroup float * const v1546 = &(*v61)[v1545];
float const v1547 = *v1546;
float const v1548 = v1547 * v1531;
half const v1549 = half(v1548);
uint32_t const v1550 = 64;
uint32_t const v1551 = v1521 * v1550;
uint32_t const v1552 = uint32_t(v1540);
uint32_t const v1553 = v1551 + v1552;
device half * const v1554 = &v4[v1553];
*v1554 = v1549;
}
uint32_t const v1555 = v36 + v1540;
bool const v1556 = v1555 < v1543;
if(v1556) {
uint32_t const v1557 = v1541 + v36;
uint32_t const v1558 = uint32_t(v1557);
threadgroup float * const v1559 = &(*v61)[v1558];
float const v1560 = *v1559;
float const v1561 = v1560 * v1531;
half const v1562 = half(v1561);
uint32_t const v1563 = 64;
uint32_t const v1564 = v1521 * v1563;
uint32_t const v1565 = uint32_t(v1555);
uint32_t const v1566 = v1564 + v1565;
device half * const v1567 = &v4[v1566];
*v1567 = v1562;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1568 = v57 + v1540;
uint32_t const v1569 = 64;
bool const v1570 = v1568 < v1569;
if(v1570) {
uint32_t const v1571 = uint32_t(v1541);
threadgroup float * const v1572 = &(*v61)[v1571];
float const v1573 = *v1572;
float const v1574 = v1573 * v1531;
half const v1575 = half(v1574);
uint32_t const v1576 = 64;
uint32_t const v1577 = v1521 * v1576;
uint32_t const v1578 = uint32_t(v1568);
uint32_t const v1579 = v1577 + v1578;
device half * const v1580 = &v4[v1579];
*v1580 = v1575;
}
uint32_t const v1581 = 9;
uint32_t const v1582 = v1581 + v1540;
bool const v1583 = v1582 < v1569;
if(v1583) {
uint32_t const v1584 = v1541 + v36;
uint32_t const v1585 = uint32_t(v1584);
threadgroup float * const v1586 = &(*v61)[v1585];
float const v1587 = *v1586;
float const v1588 = v1587 * v1531;
half const v1589 = half(v1588);
uint32_t const v1590 = 64;
uint32_t const v1591 = v1521 * v1590;
uint32_t const v1592 = uint32_t(v1582);
uint32_t const v1593 = v1591 + v1592;
device half * const v1594 = &v4[v1593];
*v1594 = v1589;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1595 = v93 + v1540;
uint32_t const v1596 = 64;
bool const v1597 = v1595 < v1596;
if(v1597) {
uint32_t const v1598 = uint32_t(v1541);
threadgroup float * const v1599 = &(*v61)[v1598];
float const v1600 = *v1599;
float const v1601 = v1600 * v1531;
half const v1602 = half(v1601);
uint32_t const v1603 = 64;
uint32_t const v1604 = v1521 * v1603;
uint32_t const v1605 = uint32_t(v1595);
uint32_t const v1606 = v1604 + v1605;
device half * const v1607 = &v4[v1606];
*v1607 = v1602;
}
uint32_t const v1608 = 17;
uint32_t const v1609 = v1608 + v1540;
bool const v1610 = v1609 < v1596;
if(v1610) {
uint32_t const v1611 = v1541 + v36;
uint32_t const v1612 = uint32_t(v1611);
threadgroup float * const v1613 = &(*v61)[v1612];
float const v1614 = *v1613;
float const v1615 = v1614 * v1531;
half const v1616 = half(v1615);
uint32_t const v1617 = 64;
uint32_t const v1618 = v1521 * v1617;
uint32_t const v1619 = uint32_t(v1609);
uint32_t const v1620 = v1618 + v1619;
device half * const v1621 = &v4[v1620];
*v1621 = v1616;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1622 = 24;
uint32_t const v1623 = v1622 + v1540;
uint32_t const v1624 = 64;
bool const v1625 = v1623 < v1624;
if(v1625) {
uint32_t const v1626 = uint32_t(v1541);
threadgroup float * const v1627 = &(*v61)[v1626];
float const v1628 = *v1627;
float const v1629 = v1628 * v1531;
half const v1630 = half(v1629);
uint32_t const v1631 = 64;
uint32_t const v1632 = v1521 * v1631;
uint32_t const v1633 = uint32_t(v1623);
uint32_t const v1634 = v1632 + v1633;
device half * const v1635 = &v4[v1634];
*v1635 = v1630;
}
uint32_t const v1636 = 25;
uint32_t const v1637 = v1636 + v1540;
bool const v1638 = v1637 < v1624;
if(v1638) {
uint32_t const v1639 = v1541 + v36;
uint32_t const v1640 = uint32_t(v1639);
threadgroup float * const v1641 = &(*v61)[v1640];
float const v1642 = *v1641;
float const v1643 = v1642 * v1531;
half const v1644 = half(v1643);
uint32_t const v1645 = 64;
uint32_t const v1646 = v1521 * v1645;
uint32_t const v1647 = uint32_t(v1637);
uint32_t const v1648 = v1646 + v1647;
device half * const v1649 = &v4[v1648];
*v1649 = v1644;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1650 = v38 + v1540;
uint32_t const v1651 = 64;
bool const v1652 = v1650 < v1651;
if(v1652) {
uint32_t const v1653 = uint32_t(v1541);
threadgroup float * const v1654 = &(*v61)[v1653];
float const v1655 = *v1654;
float const v1656 = v1655 * v1531;
half const v1657 = half(v1656);
uint32_t const v1658 = 64;
uint32_t const v1659 = v1521 * v1658;
uint32_t const v1660 = uint32_t(v1650);
uint32_t const v1661 = v1659 + v1660;
device half * const v1662 = &v4[v1661];
*v1662 = v1657;
}
uint32_t const v1663 = 33;
uint32_t const v1664 = v1663 + v1540;
bool const v1665 = v1664 < v1651;
if(v1665) {
uint32_t const v1666 = v1541 + v36;
uint32_t const v1667 = uint32_t(v1666);
threadgroup float * const v1668 = &(*v61)[v1667];
float const v1669 = *v1668;
float const v1670 = v1669 * v1531;
half const v1671 = half(v1670);
uint32_t const v1672 = 64;
uint32_t const v1673 = v1521 * v1672;
uint32_t const v1674 = uint32_t(v1664);
uint32_t const v1675 = v1673 + v1674;
device half * const v1676 = &v4[v1675];
*v1676 = v1671;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1677 = v1535 + v1540;
uint32_t const v1678 = 64;
bool const v1679 = v1677 < v1678;
if(v1679) {
uint32_t const v1680 = uint32_t(v1541);
threadgroup float * const v1681 = &(*v61)[v1680];
float const v1682 = *v1681;
float const v1683 = v1682 * v1531;
half const v1684 = half(v1683);
uint32_t const v1685 = 64;
uint32_t const v1686 = v1521 * v1685;
uint32_t const v1687 = uint32_t(v1677);
uint32_t const v1688 = v1686 + v1687;
device half * const v1689 = &v4[v1688];
*v1689 = v1684;
}
uint32_t const v1690 = 41;
uint32_t const v1691 = v1690 + v1540;
bool const v1692 = v1691 < v1678;
if(v1692) {
uint32_t const v1693 = v1541 + v36;
uint32_t const v1694 = uint32_t(v1693);
threadgroup float * const v1695 = &(*v61)[v1694];
float const v1696 = *v1695;
float const v1697 = v1696 * v1531;
half const v1698 = half(v1697);
uint32_t const v1699 = 64;
uint32_t const v1700 = v1521 * v1699;
uint32_t const v1701 = uint32_t(v1691);
uint32_t const v1702 = v1700 + v1701;
device half * const v1703 = &v4[v1702];
*v1703 = v1698;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1704 = 48;
uint32_t const v1705 = v1704 + v1540;
uint32_t const v1706 = 64;
bool const v1707 = v1705 < v1706;
if(v1707) {
uint32_t const v1708 = uint32_t(v1541);
threadgroup float * const v1709 = &(*v61)[v1708];
float const v1710 = *v1709;
float const v1711 = v1710 * v1531;
half const v1712 = half(v1711);
uint32_t const v1713 = 64;
uint32_t const v1714 = v1521 * v1713;
uint32_t const v1715 = uint32_t(v1705);
uint32_t const v1716 = v1714 + v1715;
device half * const v1717 = &v4[v1716];
*v1717 = v1712;
}
uint32_t const v1718 = 49;
uint32_t const v1719 = v1718 + v1540;
bool const v1720 = v1719 < v1706;
if(v1720) {
uint32_t const v1721 = v1541 + v36;
uint32_t const v1722 = uint32_t(v1721);
threadgroup float * const v1723 = &(*v61)[v1722];
float const v1724 = *v1723;
float const v1725 = v1724 * v1531;
half const v1726 = half(v1725);
uint32_t const v1727 = 64;
uint32_t const v1728 = v1521 * v1727;
uint32_t const v1729 = uint32_t(v1719);
uint32_t const v1730 = v1728 + v1729;
device half * const v1731 = &v4[v1730];
*v1731 = v1726;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1536), v1535);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1542) {
uint32_t const v1732 = 56;
uint32_t const v1733 = v1732 + v1540;
uint32_t const v1734 = 64;
bool const v1735 = v1733 < v1734;
if(v1735) {
uint32_t const v1736 = uint32_t(v1541);
threadgroup float * const v1737 = &(*v61)[v1736];
float const v1738 = *v1737;
float const v1739 = v1738 * v1531;
half const v1740 = half(v1739);
uint32_t const v1741 = 64;
uint32_t const v1742 = v1521 * v1741;
uint32_t const v1743 = uint32_t(v1733);
uint32_t const v1744 = v1742 + v1743;
device half * const v1745 = &v4[v1744];
*v1745 = v1740;
}
uint32_t const v1746 = 57;
uint32_t const v1747 = v1746 + v1540;
bool const v1748 = v1747 < v1734;
if(v1748) {
uint32_t const v1749 = v1541 + v36;
uint32_t const v1750 = uint32_t(v1749);
threadgroup float * const v1751 = &(*v61)[v1750];
float const v1752 = *v1751;
float const v1753 = v1752 * v1531;
half const v1754 = half(v1753);
uint32_t const v1755 = 64;
uint32_t const v1756 = v1521 * v1755;
uint32_t const v1757 = uint32_t(v1747);
uint32_t const v1758 = v1756 + v1757;
device half * const v1759 = &v4[v1758];
*v1759 = v1754;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1760 = *v91;
float v1761_store;
thread float * v1761 = &v1761_store;*v1761 = v1760;
float const v1762 = *v1761;
float const v1763 = simd_shuffle_xor(v1762, v57);;
float const v1764 = v1762 + v1763;
*v1761 = v1764;
float const v1765 = *v1761;
float const v1766 = simd_shuffle_xor(v1765, v93);;
float const v1767 = v1765 + v1766;
*v1761 = v1767;
bool const v1768 = v59 == v92;
bool const v1769 = v1542 && v1768;
if(v1769) {
float const v1770 = *v88;
float const v1771 = *v1761;
float const v1772 = log(v1771);float const v1773 = v1770 + v1772;
device float * const v1774 = &v5[v1521];
*v1774 = v1773;
}
return;
}
