// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent absent
// call: kernel=v1 t=f16 lq=70 lk=100 d=64; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000baffffff640000001e00000000000000460000006400000001000000010000000000000000000000000000000000000060040000400600004006000080110000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=1 lk=1 d=64; 1 1 1; 000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000ffffffff010000000000000000000000010000000100000001000000010000000000000000000000000000000000000010000000100000001000000040000000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 b=2 h=4 hkv=2 lq=33 lk=31 d=64; 4 2 2; 40080000100200001000000001000000e0030000f00100001000000001000000e0030000f00100001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000dfffffff1f000000feffffff00000000210000001f00000004000000020000000000000000000000000000000000000080100000c0070000c007000000420000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=64 d=64 large=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000d8ffffff4000000018000000000000002800000040000000010000000100000000000000000000000000000000000000800200000004000000040000000a0000040000000400000004000000010000000400000000000000

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
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device float_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
alignas(16) threadgroup char v14[17072];
constant uint32_t const* const dynamic_meta_v15 = reinterpret_cast<constant uint32_t const*>(v10 + 1);
constant info_st& info_v16 = *v10;
uint32_t const v17 = 0;
uint32_t const v18 = info_v16.scalars_u32[0];
uint32_t const v19 = info_v16.scalars_u32[1];
uint32_t const v20 = info_v16.scalars_u32[2];
uint32_t const v21 = info_v16.scalars_u32[3];
float const v22 = info_v16.scalars_f32[0];
uint32_t const v23 = info_v16.scalars_usize[0];
uint32_t const v24 = info_v16.scalars_usize[1];
uint32_t const v25 = info_v16.scalars_usize[2];
uint32_t const v26 = info_v16.scalars_usize[4];
uint32_t const v27 = info_v16.scalars_usize[5];
uint32_t const v28 = info_v16.scalars_usize[6];
uint32_t const v29 = info_v16.scalars_usize[8];
uint32_t const v30 = info_v16.scalars_usize[9];
uint32_t const v31 = info_v16.scalars_usize[10];
uint32_t const v32 = threadgroup_position_in_grid_v13[2];
uint32_t const v33 = threadgroup_position_in_grid_v13[0];
uint32_t const v34 = v33 / v21;
uint32_t const v35 = uint32_t(v32);
uint32_t const v36 = uint32_t(v20);
uint32_t const v37 = v35 * v36;
uint32_t const v38 = uint32_t(v33);
uint32_t const v39 = v37 + v38;
uint32_t const v40 = uint32_t(v18);
uint32_t const v41 = v39 * v40;
uint32_t const v42 = v35 * v23;
uint32_t const v43 = v38 * v24;
uint32_t const v44 = v42 + v43;
uint32_t const v45 = v35 * v26;
uint32_t const v46 = uint32_t(v34);
uint32_t const v47 = v46 * v27;
uint32_t const v48 = v45 + v47;
uint32_t const v49 = v35 * v29;
uint32_t const v50 = v46 * v30;
uint32_t const v51 = v49 + v50;
uint32_t const v52 = threadgroup_position_in_grid_v13[1];
uint32_t const v53 = 32;
uint32_t const v54 = v52 * v53;
uint32_t const v55 = thread_index_in_threadgroup_v12 % v53;
uint32_t const v56 = thread_index_in_threadgroup_v12 / v53;
uint32_t const v57 = 8;
uint32_t const v58 = v55 % v57;
uint32_t const v59 = v55 / v57;
threadgroup array<half_4, 1152> * const v60 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v14[0]);
threadgroup array<float, 1280> * const v61 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[9216]);
threadgroup array<half_4, 320> * const v62 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v14[14336]);
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
array<float, 1> v84_store = {};
thread array<float, 1> * v84 = &v84_store;array<float, 1> v85_store = {};
thread array<float, 1> * v85 = &v85_store;array<float, 1> v86_store = {};
thread array<float, 1> * v86 = &v86_store;thread float * const v87 = &(*v84)[v17];
float const v88 = -3.402823470e+38;
*v87 = v88;
thread float * const v89 = &(*v85)[v17];
*v89 = v67;
thread float * const v90 = &(*v86)[v17];
*v90 = v67;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v91 = 0;
uint32_t const v92 = 16;
uint32_t const v93 = thread_index_in_threadgroup_v12 / v92;
uint32_t const v94 = thread_index_in_threadgroup_v12 % v92;
uint32_t const v95 = v93 / v57;
uint32_t const v96 = 1;
uint32_t const v97 = v95 * v57;
uint32_t const v98 = v54 + v97;
uint32_t const v99 = v93 % v57;
uint32_t const v100 = v98 + v99;
half_4 const v101 = half_4{v76, v76, v76, v76};
half_4 v102_store;
thread half_4 * v102 = &v102_store;*v102 = v101;
bool const v103 = v100 < v18;
if(v103) {
uint32_t const v104 = uint32_t(v100);
uint32_t const v105 = v104 * v25;
uint32_t const v106 = v44 + v105;
uint32_t const v107 = 4;
uint32_t const v108 = v94 * v107;
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
uint32_t const v119 = v93 * v118;
uint32_t const v120 = v119 + v94;
uint32_t const v121 = uint32_t(v120);
threadgroup half_4 * const v122 = &(*v60)[v121];
half_4 const v123 = *v102;
*v122 = v123;
uint32_t const v124 = 128;
uint32_t const v125 = thread_index_in_threadgroup_v12 + v124;
uint32_t const v126 = v125 / v92;
uint32_t const v127 = v125 % v92;
uint32_t const v128 = v126 / v57;
uint32_t const v129 = v128 * v57;
uint32_t const v130 = v54 + v129;
uint32_t const v131 = v126 % v57;
uint32_t const v132 = v130 + v131;
half_4 v133_store;
thread half_4 * v133 = &v133_store;*v133 = v101;
bool const v134 = v132 < v18;
if(v134) {
uint32_t const v135 = uint32_t(v132);
uint32_t const v136 = v135 * v25;
uint32_t const v137 = v44 + v136;
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
uint32_t const v156 = v155 / v92;
uint32_t const v157 = v155 % v92;
uint32_t const v158 = v156 / v57;
uint32_t const v159 = v158 * v57;
uint32_t const v160 = v54 + v159;
uint32_t const v161 = v156 % v57;
uint32_t const v162 = v160 + v161;
half_4 v163_store;
thread half_4 * v163 = &v163_store;*v163 = v101;
bool const v164 = v162 < v18;
if(v164) {
uint32_t const v165 = uint32_t(v162);
uint32_t const v166 = v165 * v25;
uint32_t const v167 = v44 + v166;
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
uint32_t const v186 = v185 / v92;
uint32_t const v187 = v185 % v92;
uint32_t const v188 = v186 / v57;
uint32_t const v189 = v188 * v57;
uint32_t const v190 = v54 + v189;
uint32_t const v191 = v186 % v57;
uint32_t const v192 = v190 + v191;
half_4 v193_store;
thread half_4 * v193 = &v193_store;*v193 = v101;
bool const v194 = v192 < v18;
if(v194) {
uint32_t const v195 = uint32_t(v192);
uint32_t const v196 = v195 * v25;
uint32_t const v197 = v44 + v196;
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
bool const v216 = v215 == v91;
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
*v251 = v91;
}
int32_t const v252 = int32_t(v19);
int32_t const v253 = 0;
int32_t const v254 = max(v252, v253);
int32_t const v255 = min(v253, v252);
uint32_t const v256 = uint32_t(v255);
uint32_t const v257 = v256 / v53;
int32_t const v258 = 31;
int32_t const v259 = v254 + v258;
uint32_t const v260 = uint32_t(v259);
uint32_t const v261 = v260 / v53;
uint32_t const v262 = max(v261, v257);
uint32_t const v263 = v256 + v53;
uint32_t const v264 = v263 - v96;
uint32_t const v265 = v264 / v53;
uint32_t const v266 = uint32_t(v254);
uint32_t const v267 = v266 / v53;
uint32_t const v268 = min(v265, v262);
uint32_t const v269 = max(v267, v268);
uint32_t const v270 = min(v269, v262);
bool const v271 = v257 < v262;
if(v271) {
uint32_t const v272 = v257 * v53;
array<half_4, 4> v273_store = {};
thread array<half_4, 4> * v273 = &v273_store;uint32_t const v274 = 4;
array<half_4, 4> v275_store = {};
thread array<half_4, 4> * v275 = &v275_store;uint32_t const v276 = v19 - v96;
uint32_t const v277 = v272 + v93;
uint32_t const v278 = min(v277, v276);
uint32_t const v279 = uint32_t(v278);
uint32_t const v280 = v279 * v28;
uint32_t const v281 = v48 + v280;
uint32_t const v282 = v94 * v214;
half_4 v283_store;
thread half_4 * v283 = &v283_store;*v283 = v101;
uint32_t const v284 = 4294967295;
bool const v285 = v282 < v284;
if(v285) {
uint32_t const v286 = v282 / v214;
uint32_t const v287 = uint32_t(v286);
uint32_t const v288 = v281 + v287;
device half_4 const* const v289 = &v2[v288];
half_4 const v290 = *v289;
*v283 = v290;
}
thread half_4 * const v291 = &(*v273)[v17];
half_4 const v292 = *v283;
*v291 = v292;
uint32_t const v293 = v93 + v57;
uint32_t const v294 = v272 + v293;
uint32_t const v295 = min(v294, v276);
uint32_t const v296 = uint32_t(v295);
uint32_t const v297 = v296 * v28;
uint32_t const v298 = v48 + v297;
half_4 v299_store;
thread half_4 * v299 = &v299_store;*v299 = v101;
if(v285) {
uint32_t const v300 = v282 / v214;
uint32_t const v301 = uint32_t(v300);
uint32_t const v302 = v298 + v301;
device half_4 const* const v303 = &v2[v302];
half_4 const v304 = *v303;
*v299 = v304;
}
thread half_4 * const v305 = &(*v273)[v63];
half_4 const v306 = *v299;
*v305 = v306;
uint32_t const v307 = v93 + v92;
uint32_t const v308 = v272 + v307;
uint32_t const v309 = min(v308, v276);
uint32_t const v310 = uint32_t(v309);
uint32_t const v311 = v310 * v28;
uint32_t const v312 = v48 + v311;
half_4 v313_store;
thread half_4 * v313 = &v313_store;*v313 = v101;
if(v285) {
uint32_t const v314 = v282 / v214;
uint32_t const v315 = uint32_t(v314);
uint32_t const v316 = v312 + v315;
device half_4 const* const v317 = &v2[v316];
half_4 const v318 = *v317;
*v313 = v318;
}
uint32_t const v319 = 2;
thread half_4 * const v320 = &(*v273)[v319];
half_4 const v321 = *v313;
*v320 = v321;
uint32_t const v322 = 24;
uint32_t const v323 = v93 + v322;
uint32_t const v324 = v272 + v323;
uint32_t const v325 = min(v324, v276);
uint32_t const v326 = uint32_t(v325);
uint32_t const v327 = v326 * v28;
uint32_t const v328 = v48 + v327;
half_4 v329_store;
thread half_4 * v329 = &v329_store;*v329 = v101;
if(v285) {
uint32_t const v330 = v282 / v214;
uint32_t const v331 = uint32_t(v330);
uint32_t const v332 = v328 + v331;
device half_4 const* const v333 = &v2[v332];
half_4 const v334 = *v333;
*v329 = v334;
}
uint32_t const v335 = 3;
thread half_4 * const v336 = &(*v273)[v335];
half_4 const v337 = *v329;
*v336 = v337;
uint32_t const v338 = v279 * v31;
uint32_t const v339 = v51 + v338;
half_4 v340_store;
thread half_4 * v340 = &v340_store;*v340 = v101;
if(v285) {
uint32_t const v341 = v282 / v214;
uint32_t const v342 = uint32_t(v341);
uint32_t const v343 = v339 + v342;
device half_4 const* const v344 = &v3[v343];
half_4 const v345 = *v344;
*v340 = v345;
}
thread half_4 * const v346 = &(*v275)[v17];
half_4 const v347 = *v340;
*v346 = v347;
uint32_t const v348 = v296 * v31;
uint32_t const v349 = v51 + v348;
half_4 v350_store;
thread half_4 * v350 = &v350_store;*v350 = v101;
if(v285) {
uint32_t const v351 = v282 / v214;
uint32_t const v352 = uint32_t(v351);
uint32_t const v353 = v349 + v352;
device half_4 const* const v354 = &v3[v353];
half_4 const v355 = *v354;
*v350 = v355;
}
thread half_4 * const v356 = &(*v275)[v63];
half_4 const v357 = *v350;
*v356 = v357;
uint32_t const v358 = v310 * v31;
uint32_t const v359 = v51 + v358;
half_4 v360_store;
thread half_4 * v360 = &v360_store;*v360 = v101;
if(v285) {
uint32_t const v361 = v282 / v214;
uint32_t const v362 = uint32_t(v361);
uint32_t const v363 = v359 + v362;
device half_4 const* const v364 = &v3[v363];
half_4 const v365 = *v364;
*v360 = v365;
}
thread half_4 * const v366 = &(*v275)[v319];
half_4 const v367 = *v360;
*v366 = v367;
uint32_t const v368 = v326 * v31;
uint32_t const v369 = v51 + v368;
half_4 v370_store;
thread half_4 * v370 = &v370_store;*v370 = v101;
if(v285) {
uint32_t const v371 = v282 / v214;
uint32_t const v372 = uint32_t(v371);
uint32_t const v373 = v369 + v372;
device half_4 const* const v374 = &v3[v373];
half_4 const v375 = *v374;
*v370 = v375;
}
thread half_4 * const v376 = &(*v275)[v335];
half_4 const v377 = *v370;
*v376 = v377;
bool const v378 = true;
for(uint32_t v379 = v257; v379 < v262; v379 += v96) {
uint32_t const v380 = v379 * v53;
bool const v381 = v379 >= v268;
bool const v382 = v379 < v270;
bool const v383 = v381 && v382;
uint32_t const v384 = 2;
uint32_t const v385 = v379 % v384;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v386 = *v291;
*v122 = v386;
uint32_t const v387 = v293 * v118;
uint32_t const v388 = v387 + v94;
half_4 const v389 = *v305;
uint32_t const v390 = uint32_t(v388);
threadgroup half_4 * const v391 = &(*v60)[v390];
*v391 = v389;
uint32_t const v392 = v307 * v118;
uint32_t const v393 = v392 + v94;
half_4 const v394 = *v320;
uint32_t const v395 = uint32_t(v393);
threadgroup half_4 * const v396 = &(*v60)[v395];
*v396 = v394;
uint32_t const v397 = v323 * v118;
uint32_t const v398 = v397 + v94;
half_4 const v399 = *v336;
uint32_t const v400 = uint32_t(v398);
threadgroup half_4 * const v401 = &(*v60)[v400];
*v401 = v399;
uint32_t const v402 = 576;
uint32_t const v403 = v402 + v119;
uint32_t const v404 = v403 + v94;
half_4 const v405 = *v346;
uint32_t const v406 = uint32_t(v404);
threadgroup half_4 * const v407 = &(*v60)[v406];
*v407 = v405;
uint32_t const v408 = v402 + v387;
uint32_t const v409 = v408 + v94;
half_4 const v410 = *v356;
uint32_t const v411 = uint32_t(v409);
threadgroup half_4 * const v412 = &(*v60)[v411];
*v412 = v410;
uint32_t const v413 = v402 + v392;
uint32_t const v414 = v413 + v94;
half_4 const v415 = *v366;
uint32_t const v416 = uint32_t(v414);
threadgroup half_4 * const v417 = &(*v60)[v416];
*v417 = v415;
uint32_t const v418 = v402 + v397;
uint32_t const v419 = v418 + v94;
half_4 const v420 = *v376;
uint32_t const v421 = uint32_t(v419);
threadgroup half_4 * const v422 = &(*v60)[v421];
*v422 = v420;
bool const v423 = !v383;
bool const v424 = false;
if(v423) {
half const v425 = v405.i_0;
float const v426 = float(v425);
uint32_t const v427 = reinterpret_cast<const thread uint32_t&>(v426);
uint32_t const v428 = 2139095040;
uint32_t const v429 = v427 & v428;
bool const v430 = v429 == v428;
half const v431 = v405.i_1;
float const v432 = float(v431);
uint32_t const v433 = reinterpret_cast<const thread uint32_t&>(v432);
uint32_t const v434 = v433 & v428;
bool const v435 = v434 == v428;
bool const v436 = v430 || v435;
half const v437 = v405.i_2;
float const v438 = float(v437);
uint32_t const v439 = reinterpret_cast<const thread uint32_t&>(v438);
uint32_t const v440 = v439 & v428;
bool const v441 = v440 == v428;
bool const v442 = v436 || v441;
half const v443 = v405.i_3;
float const v444 = float(v443);
uint32_t const v445 = reinterpret_cast<const thread uint32_t&>(v444);
uint32_t const v446 = v445 & v428;
bool const v447 = v446 == v428;
bool const v448 = v442 || v447;
half const v449 = v410.i_0;
float const v450 = float(v449);
uint32_t const v451 = reinterpret_cast<const thread uint32_t&>(v450);
uint32_t const v452 = v451 & v428;
bool const v453 = v452 == v428;
bool const v454 = v448 || v453;
half const v455 = v410.i_1;
float const v456 = float(v455);
uint32_t const v457 = reinterpret_cast<const thread uint32_t&>(v456);
uint32_t const v458 = v457 & v428;
bool const v459 = v458 == v428;
bool const v460 = v454 || v459;
half const v461 = v410.i_2;
float const v462 = float(v461);
uint32_t const v463 = reinterpret_cast<const thread uint32_t&>(v462);
uint32_t const v464 = v463 & v428;
bool const v465 = v464 == v428;
bool const v466 = v460 || v465;
half const v467 = v410.i_3;
float const v468 = float(v467);
uint32_t const v469 = reinterpret_cast<const thread uint32_t&>(v468);
uint32_t const v470 = v469 & v428;
bool const v471 = v470 == v428;
bool const v472 = v466 || v471;
half const v473 = v415.i_0;
float const v474 = float(v473);
uint32_t const v475 = reinterpret_cast<const thread uint32_t&>(v474);
uint32_t const v476 = v475 & v428;
bool const v477 = v476 == v428;
bool const v478 = v472 || v477;
half const v479 = v415.i_1;
float const v480 = float(v479);
uint32_t const v481 = reinterpret_cast<const thread uint32_t&>(v480);
uint32_t const v482 = v481 & v428;
bool const v483 = v482 == v428;
bool const v484 = v478 || v483;
half const v485 = v415.i_2;
float const v486 = float(v485);
uint32_t const v487 = reinterpret_cast<const thread uint32_t&>(v486);
uint32_t const v488 = v487 & v428;
bool const v489 = v488 == v428;
bool const v490 = v484 || v489;
half const v491 = v415.i_3;
float const v492 = float(v491);
uint32_t const v493 = reinterpret_cast<const thread uint32_t&>(v492);
uint32_t const v494 = v493 & v428;
bool const v495 = v494 == v428;
bool const v496 = v490 || v495;
half const v497 = v420.i_0;
float const v498 = float(v497);
uint32_t const v499 = reinterpret_cast<const thread uint32_t&>(v498);
uint32_t const v500 = v499 & v428;
bool const v501 = v500 == v428;
bool const v502 = v496 || v501;
half const v503 = v420.i_1;
float const v504 = float(v503);
uint32_t const v505 = reinterpret_cast<const thread uint32_t&>(v504);
uint32_t const v506 = v505 & v428;
bool const v507 = v506 == v428;
bool const v508 = v502 || v507;
half const v509 = v420.i_2;
float const v510 = float(v509);
uint32_t const v511 = reinterpret_cast<const thread uint32_t&>(v510);
uint32_t const v512 = v511 & v428;
bool const v513 = v512 == v428;
bool const v514 = v508 || v513;
half const v515 = v420.i_3;
float const v516 = float(v515);
uint32_t const v517 = reinterpret_cast<const thread uint32_t&>(v516);
uint32_t const v518 = v517 & v428;
bool const v519 = v518 == v428;
bool const v520 = v514 || v519;
bool const v521 = simd_any(v520);;
bool const v522 = thread_index_in_simdgroup_v11 == v91;
if(v522) {
uint32_t const v523 = v521 ? v96 : v91;
uint32_t const v524 = v385 * v214;
uint32_t const v525 = v524 + v56;
uint32_t const v526 = uint32_t(v525);
threadgroup uint32_t * const v527 = &(*v64)[v526];
*v527 = v523;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v528 = v379 + v96;
uint32_t const v529 = v528 * v53;
uint32_t const v530 = v529 + v93;
uint32_t const v531 = min(v530, v276);
uint32_t const v532 = uint32_t(v531);
uint32_t const v533 = v532 * v28;
uint32_t const v534 = v48 + v533;
half_4 v535_store;
thread half_4 * v535 = &v535_store;*v535 = v101;
if(v285) {
uint32_t const v536 = v282 / v214;
uint32_t const v537 = uint32_t(v536);
uint32_t const v538 = v534 + v537;
device half_4 const* const v539 = &v2[v538];
half_4 const v540 = *v539;
*v535 = v540;
}
half_4 const v541 = *v535;
*v291 = v541;
uint32_t const v542 = v529 + v293;
uint32_t const v543 = min(v542, v276);
uint32_t const v544 = uint32_t(v543);
uint32_t const v545 = v544 * v28;
uint32_t const v546 = v48 + v545;
half_4 v547_store;
thread half_4 * v547 = &v547_store;*v547 = v101;
if(v285) {
uint32_t const v548 = v282 / v214;
uint32_t const v549 = uint32_t(v548);
uint32_t const v550 = v546 + v549;
device half_4 const* const v551 = &v2[v550];
half_4 const v552 = *v551;
*v547 = v552;
}
half_4 const v553 = *v547;
*v305 = v553;
uint32_t const v554 = v529 + v307;
uint32_t const v555 = min(v554, v276);
uint32_t const v556 = uint32_t(v555);
uint32_t const v557 = v556 * v28;
uint32_t const v558 = v48 + v557;
half_4 v559_store;
thread half_4 * v559 = &v559_store;*v559 = v101;
if(v285) {
uint32_t const v560 = v282 / v214;
uint32_t const v561 = uint32_t(v560);
uint32_t const v562 = v558 + v561;
device half_4 const* const v563 = &v2[v562];
half_4 const v564 = *v563;
*v559 = v564;
}
half_4 const v565 = *v559;
*v320 = v565;
uint32_t const v566 = v529 + v323;
uint32_t const v567 = min(v566, v276);
uint32_t const v568 = uint32_t(v567);
uint32_t const v569 = v568 * v28;
uint32_t const v570 = v48 + v569;
half_4 v571_store;
thread half_4 * v571 = &v571_store;*v571 = v101;
if(v285) {
uint32_t const v572 = v282 / v214;
uint32_t const v573 = uint32_t(v572);
uint32_t const v574 = v570 + v573;
device half_4 const* const v575 = &v2[v574];
half_4 const v576 = *v575;
*v571 = v576;
}
half_4 const v577 = *v571;
*v336 = v577;
uint32_t const v578 = v532 * v31;
uint32_t const v579 = v51 + v578;
half_4 v580_store;
thread half_4 * v580 = &v580_store;*v580 = v101;
if(v285) {
uint32_t const v581 = v282 / v214;
uint32_t const v582 = uint32_t(v581);
uint32_t const v583 = v579 + v582;
device half_4 const* const v584 = &v3[v583];
half_4 const v585 = *v584;
*v580 = v585;
}
half_4 const v586 = *v580;
*v346 = v586;
uint32_t const v587 = v544 * v31;
uint32_t const v588 = v51 + v587;
half_4 v589_store;
thread half_4 * v589 = &v589_store;*v589 = v101;
if(v285) {
uint32_t const v590 = v282 / v214;
uint32_t const v591 = uint32_t(v590);
uint32_t const v592 = v588 + v591;
device half_4 const* const v593 = &v3[v592];
half_4 const v594 = *v593;
*v589 = v594;
}
half_4 const v595 = *v589;
*v356 = v595;
uint32_t const v596 = v556 * v31;
uint32_t const v597 = v51 + v596;
half_4 v598_store;
thread half_4 * v598 = &v598_store;*v598 = v101;
if(v285) {
uint32_t const v599 = v282 / v214;
uint32_t const v600 = uint32_t(v599);
uint32_t const v601 = v597 + v600;
device half_4 const* const v602 = &v3[v601];
half_4 const v603 = *v602;
*v598 = v603;
}
half_4 const v604 = *v598;
*v366 = v604;
uint32_t const v605 = v568 * v31;
uint32_t const v606 = v51 + v605;
half_4 v607_store;
thread half_4 * v607 = &v607_store;*v607 = v101;
if(v285) {
uint32_t const v608 = v282 / v214;
uint32_t const v609 = uint32_t(v608);
uint32_t const v610 = v606 + v609;
device half_4 const* const v611 = &v3[v610];
half_4 const v612 = *v611;
*v607 = v612;
}
half_4 const v613 = *v607;
*v376 = v613;
bool v614_store;
thread bool * v614 = &v614_store;*v614 = v424;
bool const v615 = *v614;
bool v616_store;
thread bool * v616 = &v616_store;if(v615) {
*v616 = v378;
}
 else {
uint32_t const v617 = v385 * v214;
uint32_t const v618 = uint32_t(v617);
threadgroup uint32_t * const v619 = &(*v64)[v618];
uint32_t const v620 = *v619;
bool const v621 = v620 != v91;
*v616 = v621;
}
bool const v622 = *v616;
*v614 = v622;
bool const v623 = *v614;
bool v624_store;
thread bool * v624 = &v624_store;if(v623) {
*v624 = v378;
}
 else {
uint32_t const v625 = v385 * v214;
uint32_t const v626 = v625 + v96;
uint32_t const v627 = uint32_t(v626);
threadgroup uint32_t * const v628 = &(*v64)[v627];
uint32_t const v629 = *v628;
bool const v630 = v629 != v91;
*v624 = v630;
}
bool const v631 = *v624;
*v614 = v631;
bool const v632 = *v614;
bool v633_store;
thread bool * v633 = &v633_store;if(v632) {
*v633 = v378;
}
 else {
uint32_t const v634 = v385 * v214;
uint32_t const v635 = v634 + v384;
uint32_t const v636 = uint32_t(v635);
threadgroup uint32_t * const v637 = &(*v64)[v636];
uint32_t const v638 = *v637;
bool const v639 = v638 != v91;
*v633 = v639;
}
bool const v640 = *v633;
*v614 = v640;
bool const v641 = *v614;
bool v642_store;
thread bool * v642 = &v642_store;if(v641) {
*v642 = v378;
}
 else {
uint32_t const v643 = v385 * v214;
uint32_t const v644 = 3;
uint32_t const v645 = v643 + v644;
uint32_t const v646 = uint32_t(v645);
threadgroup uint32_t * const v647 = &(*v64)[v646];
uint32_t const v648 = *v647;
bool const v649 = v648 != v91;
*v642 = v649;
}
bool const v650 = *v642;
*v614 = v650;
bool v651_store;
thread bool * v651 = &v651_store;if(v383) {
*v651 = v378;
}
 else {
*v651 = v424;
}
uint32_t const v652 = 320;
uint32_t const v653 = v56 * v652;
uint32_t const v654 = 80;
uint32_t const v655 = v56 * v654;
simdgroup_float8x8 v656_store; thread simdgroup_float8x8 * v656 = &v656_store;*v656 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v657_store; thread simdgroup_half8x8 * v657 = &v657_store;uint32_t const v658 = 72;
threadgroup half_4 * const v659 = &(*v60)[v17];
simdgroup_load(*v657, reinterpret_cast<threadgroup half *>(v659), v658, 0, true);
simdgroup_multiply_accumulate(*v656, *v75, *v657, *v656);
simdgroup_half8x8 v660_store; thread simdgroup_half8x8 * v660 = &v660_store;threadgroup half_4 * const v661 = &(*v60)[v319];
simdgroup_load(*v660, reinterpret_cast<threadgroup half *>(v661), v658, 0, true);
simdgroup_multiply_accumulate(*v656, *v77, *v660, *v656);
simdgroup_half8x8 v662_store; thread simdgroup_half8x8 * v662 = &v662_store;threadgroup half_4 * const v663 = &(*v60)[v274];
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
uint32_t const v670 = 10;
simdgroup_half8x8 v671_store; thread simdgroup_half8x8 * v671 = &v671_store;uint32_t const v672 = 10;
threadgroup half_4 * const v673 = &(*v60)[v672];
simdgroup_load(*v671, reinterpret_cast<threadgroup half *>(v673), v658, 0, true);
simdgroup_multiply_accumulate(*v656, *v81, *v671, *v656);
simdgroup_half8x8 v674_store; thread simdgroup_half8x8 * v674 = &v674_store;uint32_t const v675 = 12;
threadgroup half_4 * const v676 = &(*v60)[v675];
simdgroup_load(*v674, reinterpret_cast<threadgroup half *>(v676), v658, 0, true);
simdgroup_multiply_accumulate(*v656, *v82, *v674, *v656);
simdgroup_half8x8 v677_store; thread simdgroup_half8x8 * v677 = &v677_store;uint32_t const v678 = 14;
threadgroup half_4 * const v679 = &(*v60)[v678];
simdgroup_load(*v677, reinterpret_cast<threadgroup half *>(v679), v658, 0, true);
simdgroup_multiply_accumulate(*v656, *v83, *v677, *v656);
uint32_t const v680 = uint32_t(v653);
uint32_t const v681 = 40;
threadgroup float * const v682 = &(*v61)[v680];

simdgroup_store(*v656, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v683_store; thread simdgroup_float8x8 * v683 = &v683_store;*v683 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v684_store; thread simdgroup_half8x8 * v684 = &v684_store;uint32_t const v685 = 144;
uint32_t const v686 = 1008;
threadgroup half_4 * const v687 = &(*v60)[v685];
simdgroup_load(*v684, reinterpret_cast<threadgroup half *>(v687), v658, 0, true);
simdgroup_multiply_accumulate(*v683, *v75, *v684, *v683);
simdgroup_half8x8 v688_store; thread simdgroup_half8x8 * v688 = &v688_store;uint32_t const v689 = 146;
threadgroup half_4 * const v690 = &(*v60)[v689];
simdgroup_load(*v688, reinterpret_cast<threadgroup half *>(v690), v658, 0, true);
simdgroup_multiply_accumulate(*v683, *v77, *v688, *v683);
simdgroup_half8x8 v691_store; thread simdgroup_half8x8 * v691 = &v691_store;uint32_t const v692 = 148;
threadgroup half_4 * const v693 = &(*v60)[v692];
simdgroup_load(*v691, reinterpret_cast<threadgroup half *>(v693), v658, 0, true);
simdgroup_multiply_accumulate(*v683, *v78, *v691, *v683);
simdgroup_half8x8 v694_store; thread simdgroup_half8x8 * v694 = &v694_store;uint32_t const v695 = 150;
threadgroup half_4 * const v696 = &(*v60)[v695];
simdgroup_load(*v694, reinterpret_cast<threadgroup half *>(v696), v658, 0, true);
simdgroup_multiply_accumulate(*v683, *v79, *v694, *v683);
simdgroup_half8x8 v697_store; thread simdgroup_half8x8 * v697 = &v697_store;uint32_t const v698 = 152;
threadgroup half_4 * const v699 = &(*v60)[v698];
simdgroup_load(*v697, reinterpret_cast<threadgroup half *>(v699), v658, 0, true);
simdgroup_multiply_accumulate(*v683, *v80, *v697, *v683);
simdgroup_half8x8 v700_store; thread simdgroup_half8x8 * v700 = &v700_store;uint32_t const v701 = 154;
threadgroup half_4 * const v702 = &(*v60)[v701];
simdgroup_load(*v700, reinterpret_cast<threadgroup half *>(v702), v658, 0, true);
simdgroup_multiply_accumulate(*v683, *v81, *v700, *v683);
simdgroup_half8x8 v703_store; thread simdgroup_half8x8 * v703 = &v703_store;uint32_t const v704 = 156;
threadgroup half_4 * const v705 = &(*v60)[v704];
simdgroup_load(*v703, reinterpret_cast<threadgroup half *>(v705), v658, 0, true);
simdgroup_multiply_accumulate(*v683, *v82, *v703, *v683);
simdgroup_half8x8 v706_store; thread simdgroup_half8x8 * v706 = &v706_store;uint32_t const v707 = 158;
threadgroup half_4 * const v708 = &(*v60)[v707];
simdgroup_load(*v706, reinterpret_cast<threadgroup half *>(v708), v658, 0, true);
simdgroup_multiply_accumulate(*v683, *v83, *v706, *v683);
uint32_t const v709 = v653 + v57;
uint32_t const v710 = uint32_t(v709);
threadgroup float * const v711 = &(*v61)[v710];

simdgroup_store(*v683, reinterpret_cast<threadgroup float *>(v711), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v712_store; thread simdgroup_float8x8 * v712 = &v712_store;*v712 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v713_store; thread simdgroup_half8x8 * v713 = &v713_store;uint32_t const v714 = 288;
uint32_t const v715 = 864;
threadgroup half_4 * const v716 = &(*v60)[v714];
simdgroup_load(*v713, reinterpret_cast<threadgroup half *>(v716), v658, 0, true);
simdgroup_multiply_accumulate(*v712, *v75, *v713, *v712);
simdgroup_half8x8 v717_store; thread simdgroup_half8x8 * v717 = &v717_store;uint32_t const v718 = 290;
threadgroup half_4 * const v719 = &(*v60)[v718];
simdgroup_load(*v717, reinterpret_cast<threadgroup half *>(v719), v658, 0, true);
simdgroup_multiply_accumulate(*v712, *v77, *v717, *v712);
simdgroup_half8x8 v720_store; thread simdgroup_half8x8 * v720 = &v720_store;uint32_t const v721 = 292;
threadgroup half_4 * const v722 = &(*v60)[v721];
simdgroup_load(*v720, reinterpret_cast<threadgroup half *>(v722), v658, 0, true);
simdgroup_multiply_accumulate(*v712, *v78, *v720, *v712);
simdgroup_half8x8 v723_store; thread simdgroup_half8x8 * v723 = &v723_store;uint32_t const v724 = 294;
threadgroup half_4 * const v725 = &(*v60)[v724];
simdgroup_load(*v723, reinterpret_cast<threadgroup half *>(v725), v658, 0, true);
simdgroup_multiply_accumulate(*v712, *v79, *v723, *v712);
simdgroup_half8x8 v726_store; thread simdgroup_half8x8 * v726 = &v726_store;uint32_t const v727 = 296;
threadgroup half_4 * const v728 = &(*v60)[v727];
simdgroup_load(*v726, reinterpret_cast<threadgroup half *>(v728), v658, 0, true);
simdgroup_multiply_accumulate(*v712, *v80, *v726, *v712);
simdgroup_half8x8 v729_store; thread simdgroup_half8x8 * v729 = &v729_store;uint32_t const v730 = 298;
threadgroup half_4 * const v731 = &(*v60)[v730];
simdgroup_load(*v729, reinterpret_cast<threadgroup half *>(v731), v658, 0, true);
simdgroup_multiply_accumulate(*v712, *v81, *v729, *v712);
simdgroup_half8x8 v732_store; thread simdgroup_half8x8 * v732 = &v732_store;uint32_t const v733 = 300;
threadgroup half_4 * const v734 = &(*v60)[v733];
simdgroup_load(*v732, reinterpret_cast<threadgroup half *>(v734), v658, 0, true);
simdgroup_multiply_accumulate(*v712, *v82, *v732, *v712);
simdgroup_half8x8 v735_store; thread simdgroup_half8x8 * v735 = &v735_store;uint32_t const v736 = 302;
threadgroup half_4 * const v737 = &(*v60)[v736];
simdgroup_load(*v735, reinterpret_cast<threadgroup half *>(v737), v658, 0, true);
simdgroup_multiply_accumulate(*v712, *v83, *v735, *v712);
uint32_t const v738 = v653 + v92;
uint32_t const v739 = uint32_t(v738);
threadgroup float * const v740 = &(*v61)[v739];

simdgroup_store(*v712, reinterpret_cast<threadgroup float *>(v740), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v741_store; thread simdgroup_float8x8 * v741 = &v741_store;*v741 = make_filled_simdgroup_matrix<float, 8, 8>(v67);
simdgroup_half8x8 v742_store; thread simdgroup_half8x8 * v742 = &v742_store;uint32_t const v743 = 432;
uint32_t const v744 = 720;
threadgroup half_4 * const v745 = &(*v60)[v743];
simdgroup_load(*v742, reinterpret_cast<threadgroup half *>(v745), v658, 0, true);
simdgroup_multiply_accumulate(*v741, *v75, *v742, *v741);
simdgroup_half8x8 v746_store; thread simdgroup_half8x8 * v746 = &v746_store;uint32_t const v747 = 434;
threadgroup half_4 * const v748 = &(*v60)[v747];
simdgroup_load(*v746, reinterpret_cast<threadgroup half *>(v748), v658, 0, true);
simdgroup_multiply_accumulate(*v741, *v77, *v746, *v741);
simdgroup_half8x8 v749_store; thread simdgroup_half8x8 * v749 = &v749_store;uint32_t const v750 = 436;
threadgroup half_4 * const v751 = &(*v60)[v750];
simdgroup_load(*v749, reinterpret_cast<threadgroup half *>(v751), v658, 0, true);
simdgroup_multiply_accumulate(*v741, *v78, *v749, *v741);
simdgroup_half8x8 v752_store; thread simdgroup_half8x8 * v752 = &v752_store;uint32_t const v753 = 438;
threadgroup half_4 * const v754 = &(*v60)[v753];
simdgroup_load(*v752, reinterpret_cast<threadgroup half *>(v754), v658, 0, true);
simdgroup_multiply_accumulate(*v741, *v79, *v752, *v741);
simdgroup_half8x8 v755_store; thread simdgroup_half8x8 * v755 = &v755_store;uint32_t const v756 = 440;
threadgroup half_4 * const v757 = &(*v60)[v756];
simdgroup_load(*v755, reinterpret_cast<threadgroup half *>(v757), v658, 0, true);
simdgroup_multiply_accumulate(*v741, *v80, *v755, *v741);
simdgroup_half8x8 v758_store; thread simdgroup_half8x8 * v758 = &v758_store;uint32_t const v759 = 442;
threadgroup half_4 * const v760 = &(*v60)[v759];
simdgroup_load(*v758, reinterpret_cast<threadgroup half *>(v760), v658, 0, true);
simdgroup_multiply_accumulate(*v741, *v81, *v758, *v741);
simdgroup_half8x8 v761_store; thread simdgroup_half8x8 * v761 = &v761_store;uint32_t const v762 = 444;
threadgroup half_4 * const v763 = &(*v60)[v762];
simdgroup_load(*v761, reinterpret_cast<threadgroup half *>(v763), v658, 0, true);
simdgroup_multiply_accumulate(*v741, *v82, *v761, *v741);
simdgroup_half8x8 v764_store; thread simdgroup_half8x8 * v764 = &v764_store;uint32_t const v765 = 446;
threadgroup half_4 * const v766 = &(*v60)[v765];
simdgroup_load(*v764, reinterpret_cast<threadgroup half *>(v766), v658, 0, true);
simdgroup_multiply_accumulate(*v741, *v83, *v764, *v741);
uint32_t const v767 = v653 + v322;
uint32_t const v768 = uint32_t(v767);
threadgroup float * const v769 = &(*v61)[v768];

simdgroup_store(*v741, reinterpret_cast<threadgroup float *>(v769), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v770_store = {};
thread array<float, 8> * v770 = &v770_store;uint32_t const v771 = v59 * v57;
uint32_t const v772 = v380 + v771;
uint32_t const v773 = v58 * v681;
uint32_t const v774 = v653 + v773;
uint32_t const v775 = v774 + v771;
uint32_t const v776 = uint32_t(v775);
threadgroup float * const v777 = &(*v61)[v776];
float const v778 = *v777;
float v779_store;
thread float * v779 = &v779_store;*v779 = v88;
bool const v780 = *v651;
bool v781_store;
thread bool * v781 = &v781_store;if(v780) {
*v781 = v378;
}
 else {
bool const v782 = v772 < v19;
bool v783_store;
thread bool * v783 = &v783_store;if(v782) {
*v783 = v378;
}
 else {
*v783 = v424;
}
bool const v784 = *v783;
*v781 = v784;
}
bool const v785 = *v781;
if(v785) {
float const v786 = v778 * v22;
*v779 = v786;
}
thread float * const v787 = &(*v770)[v17];
float const v788 = *v779;
*v787 = v788;
float const v789 = max(v88, v788);
uint32_t const v790 = v771 + v96;
uint32_t const v791 = v380 + v790;
uint32_t const v792 = v774 + v790;
uint32_t const v793 = uint32_t(v792);
threadgroup float * const v794 = &(*v61)[v793];
float const v795 = *v794;
float v796_store;
thread float * v796 = &v796_store;*v796 = v88;
bool const v797 = *v651;
bool v798_store;
thread bool * v798 = &v798_store;if(v797) {
*v798 = v378;
}
 else {
bool const v799 = v791 < v19;
bool v800_store;
thread bool * v800 = &v800_store;if(v799) {
*v800 = v378;
}
 else {
*v800 = v424;
}
bool const v801 = *v800;
*v798 = v801;
}
bool const v802 = *v798;
if(v802) {
float const v803 = v795 * v22;
*v796 = v803;
}
thread float * const v804 = &(*v770)[v63];
float const v805 = *v796;
*v804 = v805;
float const v806 = max(v789, v805);
uint32_t const v807 = v771 + v384;
uint32_t const v808 = v380 + v807;
uint32_t const v809 = v774 + v807;
uint32_t const v810 = uint32_t(v809);
threadgroup float * const v811 = &(*v61)[v810];
float const v812 = *v811;
float v813_store;
thread float * v813 = &v813_store;*v813 = v88;
bool const v814 = *v651;
bool v815_store;
thread bool * v815 = &v815_store;if(v814) {
*v815 = v378;
}
 else {
bool const v816 = v808 < v19;
bool v817_store;
thread bool * v817 = &v817_store;if(v816) {
*v817 = v378;
}
 else {
*v817 = v424;
}
bool const v818 = *v817;
*v815 = v818;
}
bool const v819 = *v815;
if(v819) {
float const v820 = v812 * v22;
*v813 = v820;
}
thread float * const v821 = &(*v770)[v319];
float const v822 = *v813;
*v821 = v822;
float const v823 = max(v806, v822);
uint32_t const v824 = 3;
uint32_t const v825 = v771 + v824;
uint32_t const v826 = v380 + v825;
uint32_t const v827 = v774 + v825;
uint32_t const v828 = uint32_t(v827);
threadgroup float * const v829 = &(*v61)[v828];
float const v830 = *v829;
float v831_store;
thread float * v831 = &v831_store;*v831 = v88;
bool const v832 = *v651;
bool v833_store;
thread bool * v833 = &v833_store;if(v832) {
*v833 = v378;
}
 else {
bool const v834 = v826 < v19;
bool v835_store;
thread bool * v835 = &v835_store;if(v834) {
*v835 = v378;
}
 else {
*v835 = v424;
}
bool const v836 = *v835;
*v833 = v836;
}
bool const v837 = *v833;
if(v837) {
float const v838 = v830 * v22;
*v831 = v838;
}
thread float * const v839 = &(*v770)[v335];
float const v840 = *v831;
*v839 = v840;
float const v841 = max(v823, v840);
uint32_t const v842 = v771 + v214;
uint32_t const v843 = v380 + v842;
uint32_t const v844 = v774 + v842;
uint32_t const v845 = uint32_t(v844);
threadgroup float * const v846 = &(*v61)[v845];
float const v847 = *v846;
float v848_store;
thread float * v848 = &v848_store;*v848 = v88;
bool const v849 = *v651;
bool v850_store;
thread bool * v850 = &v850_store;if(v849) {
*v850 = v378;
}
 else {
bool const v851 = v843 < v19;
bool v852_store;
thread bool * v852 = &v852_store;if(v851) {
*v852 = v378;
}
 else {
*v852 = v424;
}
bool const v853 = *v852;
*v850 = v853;
}
bool const v854 = *v850;
if(v854) {
float const v855 = v847 * v22;
*v848 = v855;
}
thread float * const v856 = &(*v770)[v274];
float const v857 = *v848;
*v856 = v857;
float const v858 = max(v841, v857);
uint32_t const v859 = 5;
uint32_t const v860 = v771 + v859;
uint32_t const v861 = v380 + v860;
uint32_t const v862 = v774 + v860;
uint32_t const v863 = uint32_t(v862);
threadgroup float * const v864 = &(*v61)[v863];
float const v865 = *v864;
float v866_store;
thread float * v866 = &v866_store;*v866 = v88;
bool const v867 = *v651;
bool v868_store;
thread bool * v868 = &v868_store;if(v867) {
*v868 = v378;
}
 else {
bool const v869 = v861 < v19;
bool v870_store;
thread bool * v870 = &v870_store;if(v869) {
*v870 = v378;
}
 else {
*v870 = v424;
}
bool const v871 = *v870;
*v868 = v871;
}
bool const v872 = *v868;
if(v872) {
float const v873 = v865 * v22;
*v866 = v873;
}
uint32_t const v874 = 5;
thread float * const v875 = &(*v770)[v874];
float const v876 = *v866;
*v875 = v876;
float const v877 = max(v858, v876);
uint32_t const v878 = v771 + v664;
uint32_t const v879 = v380 + v878;
uint32_t const v880 = v774 + v878;
uint32_t const v881 = uint32_t(v880);
threadgroup float * const v882 = &(*v61)[v881];
float const v883 = *v882;
float v884_store;
thread float * v884 = &v884_store;*v884 = v88;
bool const v885 = *v651;
bool v886_store;
thread bool * v886 = &v886_store;if(v885) {
*v886 = v378;
}
 else {
bool const v887 = v879 < v19;
bool v888_store;
thread bool * v888 = &v888_store;if(v887) {
*v888 = v378;
}
 else {
*v888 = v424;
}
bool const v889 = *v888;
*v886 = v889;
}
bool const v890 = *v886;
if(v890) {
float const v891 = v883 * v22;
*v884 = v891;
}
thread float * const v892 = &(*v770)[v666];
float const v893 = *v884;
*v892 = v893;
float const v894 = max(v877, v893);
uint32_t const v895 = 7;
uint32_t const v896 = v771 + v895;
uint32_t const v897 = v380 + v896;
uint32_t const v898 = v774 + v896;
uint32_t const v899 = uint32_t(v898);
threadgroup float * const v900 = &(*v61)[v899];
float const v901 = *v900;
float v902_store;
thread float * v902 = &v902_store;*v902 = v88;
bool const v903 = *v651;
bool v904_store;
thread bool * v904 = &v904_store;if(v903) {
*v904 = v378;
}
 else {
bool const v905 = v897 < v19;
bool v906_store;
thread bool * v906 = &v906_store;if(v905) {
*v906 = v378;
}
 else {
*v906 = v424;
}
bool const v907 = *v906;
*v904 = v907;
}
bool const v908 = *v904;
if(v908) {
float const v909 = v901 * v22;
*v902 = v909;
}
uint32_t const v910 = 7;
thread float * const v911 = &(*v770)[v910];
float const v912 = *v902;
*v911 = v912;
float const v913 = max(v894, v912);
float const v914 = simd_shuffle_xor(v913, v57);;
float const v915 = max(v913, v914);
float const v916 = simd_shuffle_xor(v915, v92);;
float const v917 = max(v915, v916);
float const v918 = *v87;
float const v919 = 5.54517698;
float const v920 = v918 + v919;
bool const v921 = v917 > v920;
float const v922 = v921 ? v917 : v918;
float const v923 = v918 - v922;
float const v924 = exp(v923);bool const v925 = v922 != v918;
bool v926_store;
thread bool * v926 = &v926_store;if(v925) {
bool const v927 = v918 != v88;
*v926 = v927;
}
 else {
*v926 = v424;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v928 = *v926;
bool const v929 = simd_any(v928);;
if(v929) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v930 = v59 * v384;
uint32_t const v931 = v774 + v930;
uint32_t const v932 = uint32_t(v931);
threadgroup float * const v933 = &(*v61)[v932];
float const v934 = *v933;
float const v935 = v934 * v924;
*v933 = v935;
uint32_t const v936 = v931 + v96;
uint32_t const v937 = uint32_t(v936);
threadgroup float * const v938 = &(*v61)[v937];
float const v939 = *v938;
float const v940 = v939 * v924;
*v938 = v940;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v941 = *v933;
float const v942 = v941 * v924;
*v933 = v942;
float const v943 = *v938;
float const v944 = v943 * v924;
*v938 = v944;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v945 = *v933;
float const v946 = v945 * v924;
*v933 = v946;
float const v947 = *v938;
float const v948 = v947 * v924;
*v938 = v948;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v949 = *v933;
float const v950 = v949 * v924;
*v933 = v950;
float const v951 = *v938;
float const v952 = v951 * v924;
*v938 = v952;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v953 = *v933;
float const v954 = v953 * v924;
*v933 = v954;
float const v955 = *v938;
float const v956 = v955 * v924;
*v938 = v956;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v957 = *v933;
float const v958 = v957 * v924;
*v933 = v958;
float const v959 = *v938;
float const v960 = v959 * v924;
*v938 = v960;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v961 = *v933;
float const v962 = v961 * v924;
*v933 = v962;
float const v963 = *v938;
float const v964 = v963 * v924;
*v938 = v964;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v965 = *v933;
float const v966 = v965 * v924;
*v933 = v966;
float const v967 = *v938;
float const v968 = v967 * v924;
*v938 = v968;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v87 = v922;
float const v969 = *v787;
uint32_t const v970 = reinterpret_cast<const thread uint32_t&>(v969);
uint32_t const v971 = 4286578687;
bool const v972 = v970 == v971;
float const v973 = v969 - v922;
float const v974 = exp(v973);float const v975 = v972 ? v67 : v974;
half const v976 = half(v975);
half_4 const v977 = [&]{
half_4 tmp = v101;
tmp.i_0 = v976;
return tmp;
}();
float const v978 = *v804;
uint32_t const v979 = reinterpret_cast<const thread uint32_t&>(v978);
bool const v980 = v979 == v971;
float const v981 = v978 - v922;
float const v982 = exp(v981);float const v983 = v980 ? v67 : v982;
float const v984 = v975 + v983;
half const v985 = half(v983);
half_4 const v986 = [&]{
half_4 tmp = v977;
tmp.i_1 = v985;
return tmp;
}();
float const v987 = *v821;
uint32_t const v988 = reinterpret_cast<const thread uint32_t&>(v987);
bool const v989 = v988 == v971;
float const v990 = v987 - v922;
float const v991 = exp(v990);float const v992 = v989 ? v67 : v991;
float const v993 = v984 + v992;
half const v994 = half(v992);
half_4 const v995 = [&]{
half_4 tmp = v986;
tmp.i_2 = v994;
return tmp;
}();
float const v996 = *v839;
uint32_t const v997 = reinterpret_cast<const thread uint32_t&>(v996);
bool const v998 = v997 == v971;
float const v999 = v996 - v922;
float const v1000 = exp(v999);float const v1001 = v998 ? v67 : v1000;
float const v1002 = v993 + v1001;
half const v1003 = half(v1001);
half_4 const v1004 = [&]{
half_4 tmp = v995;
tmp.i_3 = v1003;
return tmp;
}();
uint32_t const v1005 = v58 * v670;
uint32_t const v1006 = v655 + v1005;
uint32_t const v1007 = v59 * v384;
uint32_t const v1008 = v1006 + v1007;
uint32_t const v1009 = uint32_t(v1008);
threadgroup half_4 * const v1010 = &(*v62)[v1009];
*v1010 = v1004;
float const v1011 = *v856;
uint32_t const v1012 = reinterpret_cast<const thread uint32_t&>(v1011);
bool const v1013 = v1012 == v971;
float const v1014 = v1011 - v922;
float const v1015 = exp(v1014);float const v1016 = v1013 ? v67 : v1015;
float const v1017 = v1002 + v1016;
half const v1018 = half(v1016);
half_4 const v1019 = [&]{
half_4 tmp = v101;
tmp.i_0 = v1018;
return tmp;
}();
float const v1020 = *v875;
uint32_t const v1021 = reinterpret_cast<const thread uint32_t&>(v1020);
bool const v1022 = v1021 == v971;
float const v1023 = v1020 - v922;
float const v1024 = exp(v1023);float const v1025 = v1022 ? v67 : v1024;
float const v1026 = v1017 + v1025;
half const v1027 = half(v1025);
half_4 const v1028 = [&]{
half_4 tmp = v1019;
tmp.i_1 = v1027;
return tmp;
}();
float const v1029 = *v892;
uint32_t const v1030 = reinterpret_cast<const thread uint32_t&>(v1029);
bool const v1031 = v1030 == v971;
float const v1032 = v1029 - v922;
float const v1033 = exp(v1032);float const v1034 = v1031 ? v67 : v1033;
float const v1035 = v1026 + v1034;
half const v1036 = half(v1034);
half_4 const v1037 = [&]{
half_4 tmp = v1028;
tmp.i_2 = v1036;
return tmp;
}();
float const v1038 = *v911;
uint32_t const v1039 = reinterpret_cast<const thread uint32_t&>(v1038);
bool const v1040 = v1039 == v971;
float const v1041 = v1038 - v922;
float const v1042 = exp(v1041);float const v1043 = v1040 ? v67 : v1042;
float const v1044 = v1035 + v1043;
half const v1045 = half(v1043);
half_4 const v1046 = [&]{
half_4 tmp = v1037;
tmp.i_3 = v1045;
return tmp;
}();
uint32_t const v1047 = v1008 + v96;
uint32_t const v1048 = uint32_t(v1047);
threadgroup half_4 * const v1049 = &(*v62)[v1048];
*v1049 = v1046;
float const v1050 = *v89;
float const v1051 = fma(v1050, v924, v1044);
*v89 = v1051;
float const v1052 = *v90;
float const v1053 = fma(v1052, v924, v1044);
*v90 = v1053;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1054 = *v651;
bool const v1055 = !v1054;
bool const v1056 = *v614;
bool const v1057 = v1056 && v1055;
if(v1057) {

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1058 = v774 + v1007;
for(uint32_t v1059 = v91; v1059 < v53; v1059 += v96) {
uint32_t const v1060 = v1059 / v214;
uint32_t const v1061 = v1006 + v1060;
uint32_t const v1062 = uint32_t(v1061);
threadgroup half_4 * const v1063 = &(*v62)[v1062];
half_4 const v1064 = *v1063;
uint32_t const v1065 = v1059 % v214;
half const v1066 = v1064.i_0;
float const v1067 = float(v1066);
float v1068_store;
thread float * v1068 = &v1068_store;*v1068 = v1067;
bool const v1069 = v1065 == v96;
if(v1069) {
half const v1070 = v1064.i_1;
float const v1071 = float(v1070);
*v1068 = v1071;
}
bool const v1072 = v1065 == v384;
if(v1072) {
half const v1073 = v1064.i_2;
float const v1074 = float(v1073);
*v1068 = v1074;
}
bool const v1075 = v1065 == v824;
if(v1075) {
half const v1076 = v1064.i_3;
float const v1077 = float(v1076);
*v1068 = v1077;
}
float const v1078 = *v1068;
uint32_t const v1079 = reinterpret_cast<const thread uint32_t&>(v1078);
bool const v1080 = v1079 == v91;
bool const v1081 = !v1080;
if(v1081) {
uint32_t const v1082 = v1059 * v118;
uint32_t const v1083 = v402 + v1082;
uint32_t const v1084 = v1007 / v214;
uint32_t const v1085 = v1083 + v1084;
uint32_t const v1086 = uint32_t(v1085);
threadgroup half_4 * const v1087 = &(*v60)[v1086];
half_4 const v1088 = *v1087;
half const v1089 = v1088.i_0;
float const v1090 = float(v1089);
float v1091_store;
thread float * v1091 = &v1091_store;*v1091 = v1090;
uint32_t const v1092 = v59 % v384;
bool const v1093 = v1092 == v96;
if(v1093) {
half const v1094 = v1088.i_2;
float const v1095 = float(v1094);
*v1091 = v1095;
}
uint32_t const v1096 = uint32_t(v1058);
float const v1097 = *v1068;
float const v1098 = *v1091;
threadgroup float * const v1099 = &(*v61)[v1096];
float const v1100 = *v1099;
float const v1101 = fma(v1097, v1098, v1100);
*v1099 = v1101;
half const v1102 = v1088.i_1;
float const v1103 = float(v1102);
float v1104_store;
thread float * v1104 = &v1104_store;*v1104 = v1103;
if(v1093) {
half const v1105 = v1088.i_3;
float const v1106 = float(v1105);
*v1104 = v1106;
}
uint32_t const v1107 = v1058 + v96;
uint32_t const v1108 = uint32_t(v1107);
float const v1109 = *v1068;
float const v1110 = *v1104;
threadgroup float * const v1111 = &(*v61)[v1108];
float const v1112 = *v1111;
float const v1113 = fma(v1109, v1110, v1112);
*v1111 = v1113;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1114 = v91; v1114 < v53; v1114 += v96) {
uint32_t const v1115 = v1114 / v214;
uint32_t const v1116 = v1006 + v1115;
uint32_t const v1117 = uint32_t(v1116);
threadgroup half_4 * const v1118 = &(*v62)[v1117];
half_4 const v1119 = *v1118;
uint32_t const v1120 = v1114 % v214;
half const v1121 = v1119.i_0;
float const v1122 = float(v1121);
float v1123_store;
thread float * v1123 = &v1123_store;*v1123 = v1122;
bool const v1124 = v1120 == v96;
if(v1124) {
half const v1125 = v1119.i_1;
float const v1126 = float(v1125);
*v1123 = v1126;
}
bool const v1127 = v1120 == v384;
if(v1127) {
half const v1128 = v1119.i_2;
float const v1129 = float(v1128);
*v1123 = v1129;
}
bool const v1130 = v1120 == v824;
if(v1130) {
half const v1131 = v1119.i_3;
float const v1132 = float(v1131);
*v1123 = v1132;
}
float const v1133 = *v1123;
uint32_t const v1134 = reinterpret_cast<const thread uint32_t&>(v1133);
bool const v1135 = v1134 == v91;
bool const v1136 = !v1135;
if(v1136) {
uint32_t const v1137 = v1114 * v118;
uint32_t const v1138 = 578;
uint32_t const v1139 = v1138 + v1137;
uint32_t const v1140 = v1007 / v214;
uint32_t const v1141 = v1139 + v1140;
uint32_t const v1142 = uint32_t(v1141);
threadgroup half_4 * const v1143 = &(*v60)[v1142];
half_4 const v1144 = *v1143;
half const v1145 = v1144.i_0;
float const v1146 = float(v1145);
float v1147_store;
thread float * v1147 = &v1147_store;*v1147 = v1146;
uint32_t const v1148 = v59 % v384;
bool const v1149 = v1148 == v96;
if(v1149) {
half const v1150 = v1144.i_2;
float const v1151 = float(v1150);
*v1147 = v1151;
}
uint32_t const v1152 = uint32_t(v1058);
float const v1153 = *v1123;
float const v1154 = *v1147;
threadgroup float * const v1155 = &(*v61)[v1152];
float const v1156 = *v1155;
float const v1157 = fma(v1153, v1154, v1156);
*v1155 = v1157;
half const v1158 = v1144.i_1;
float const v1159 = float(v1158);
float v1160_store;
thread float * v1160 = &v1160_store;*v1160 = v1159;
if(v1149) {
half const v1161 = v1144.i_3;
float const v1162 = float(v1161);
*v1160 = v1162;
}
uint32_t const v1163 = v1058 + v96;
uint32_t const v1164 = uint32_t(v1163);
float const v1165 = *v1123;
float const v1166 = *v1160;
threadgroup float * const v1167 = &(*v61)[v1164];
float const v1168 = *v1167;
float const v1169 = fma(v1165, v1166, v1168);
*v1167 = v1169;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1170 = v91; v1170 < v53; v1170 += v96) {
uint32_t const v1171 = v1170 / v214;
uint32_t const v1172 = v1006 + v1171;
uint32_t const v1173 = uint32_t(v1172);
threadgroup half_4 * const v1174 = &(*v62)[v1173];
half_4 const v1175 = *v1174;
uint32_t const v1176 = v1170 % v214;
half const v1177 = v1175.i_0;
float const v1178 = float(v1177);
float v1179_store;
thread float * v1179 = &v1179_store;*v1179 = v1178;
bool const v1180 = v1176 == v96;
if(v1180) {
half const v1181 = v1175.i_1;
float const v1182 = float(v1181);
*v1179 = v1182;
}
bool const v1183 = v1176 == v384;
if(v1183) {
half const v1184 = v1175.i_2;
float const v1185 = float(v1184);
*v1179 = v1185;
}
bool const v1186 = v1176 == v824;
if(v1186) {
half const v1187 = v1175.i_3;
float const v1188 = float(v1187);
*v1179 = v1188;
}
float const v1189 = *v1179;
uint32_t const v1190 = reinterpret_cast<const thread uint32_t&>(v1189);
bool const v1191 = v1190 == v91;
bool const v1192 = !v1191;
if(v1192) {
uint32_t const v1193 = v1170 * v118;
uint32_t const v1194 = 580;
uint32_t const v1195 = v1194 + v1193;
uint32_t const v1196 = v1007 / v214;
uint32_t const v1197 = v1195 + v1196;
uint32_t const v1198 = uint32_t(v1197);
threadgroup half_4 * const v1199 = &(*v60)[v1198];
half_4 const v1200 = *v1199;
half const v1201 = v1200.i_0;
float const v1202 = float(v1201);
float v1203_store;
thread float * v1203 = &v1203_store;*v1203 = v1202;
uint32_t const v1204 = v59 % v384;
bool const v1205 = v1204 == v96;
if(v1205) {
half const v1206 = v1200.i_2;
float const v1207 = float(v1206);
*v1203 = v1207;
}
uint32_t const v1208 = uint32_t(v1058);
float const v1209 = *v1179;
float const v1210 = *v1203;
threadgroup float * const v1211 = &(*v61)[v1208];
float const v1212 = *v1211;
float const v1213 = fma(v1209, v1210, v1212);
*v1211 = v1213;
half const v1214 = v1200.i_1;
float const v1215 = float(v1214);
float v1216_store;
thread float * v1216 = &v1216_store;*v1216 = v1215;
if(v1205) {
half const v1217 = v1200.i_3;
float const v1218 = float(v1217);
*v1216 = v1218;
}
uint32_t const v1219 = v1058 + v96;
uint32_t const v1220 = uint32_t(v1219);
float const v1221 = *v1179;
float const v1222 = *v1216;
threadgroup float * const v1223 = &(*v61)[v1220];
float const v1224 = *v1223;
float const v1225 = fma(v1221, v1222, v1224);
*v1223 = v1225;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1226 = v91; v1226 < v53; v1226 += v96) {
uint32_t const v1227 = v1226 / v214;
uint32_t const v1228 = v1006 + v1227;
uint32_t const v1229 = uint32_t(v1228);
threadgroup half_4 * const v1230 = &(*v62)[v1229];
half_4 const v1231 = *v1230;
uint32_t const v1232 = v1226 % v214;
half const v1233 = v1231.i_0;
float const v1234 = float(v1233);
float v1235_store;
thread float * v1235 = &v1235_store;*v1235 = v1234;
bool const v1236 = v1232 == v96;
if(v1236) {
half const v1237 = v1231.i_1;
float const v1238 = float(v1237);
*v1235 = v1238;
}
bool const v1239 = v1232 == v384;
if(v1239) {
half const v1240 = v1231.i_2;
float const v1241 = float(v1240);
*v1235 = v1241;
}
bool const v1242 = v1232 == v824;
if(v1242) {
half const v1243 = v1231.i_3;
float const v1244 = float(v1243);
*v1235 = v1244;
}
float const v1245 = *v1235;
uint32_t const v1246 = reinterpret_cast<const thread uint32_t&>(v1245);
bool const v1247 = v1246 == v91;
bool const v1248 = !v1247;
if(v1248) {
uint32_t const v1249 = v1226 * v118;
uint32_t const v1250 = 582;
uint32_t const v1251 = v1250 + v1249;
uint32_t const v1252 = v1007 / v214;
uint32_t const v1253 = v1251 + v1252;
uint32_t const v1254 = uint32_t(v1253);
threadgroup half_4 * const v1255 = &(*v60)[v1254];
half_4 const v1256 = *v1255;
half const v1257 = v1256.i_0;
float const v1258 = float(v1257);
float v1259_store;
thread float * v1259 = &v1259_store;*v1259 = v1258;
uint32_t const v1260 = v59 % v384;
bool const v1261 = v1260 == v96;
if(v1261) {
half const v1262 = v1256.i_2;
float const v1263 = float(v1262);
*v1259 = v1263;
}
uint32_t const v1264 = uint32_t(v1058);
float const v1265 = *v1235;
float const v1266 = *v1259;
threadgroup float * const v1267 = &(*v61)[v1264];
float const v1268 = *v1267;
float const v1269 = fma(v1265, v1266, v1268);
*v1267 = v1269;
half const v1270 = v1256.i_1;
float const v1271 = float(v1270);
float v1272_store;
thread float * v1272 = &v1272_store;*v1272 = v1271;
if(v1261) {
half const v1273 = v1256.i_3;
float const v1274 = float(v1273);
*v1272 = v1274;
}
uint32_t const v1275 = v1058 + v96;
uint32_t const v1276 = uint32_t(v1275);
float const v1277 = *v1235;
float const v1278 = *v1272;
threadgroup float * const v1279 = &(*v61)[v1276];
float const v1280 = *v1279;
float const v1281 = fma(v1277, v1278, v1280);
*v1279 = v1281;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1282 = v91; v1282 < v53; v1282 += v96) {
uint32_t const v1283 = v1282 / v214;
uint32_t const v1284 = v1006 + v1283;
uint32_t const v1285 = uint32_t(v1284);
threadgroup half_4 * const v1286 = &(*v62)[v1285];
half_4 const v1287 = *v1286;
uint32_t const v1288 = v1282 % v214;
half const v1289 = v1287.i_0;
float const v1290 = float(v1289);
float v1291_store;
thread float * v1291 = &v1291_store;*v1291 = v1290;
bool const v1292 = v1288 == v96;
if(v1292) {
half const v1293 = v1287.i_1;
float const v1294 = float(v1293);
*v1291 = v1294;
}
bool const v1295 = v1288 == v384;
if(v1295) {
half const v1296 = v1287.i_2;
float const v1297 = float(v1296);
*v1291 = v1297;
}
bool const v1298 = v1288 == v824;
if(v1298) {
half const v1299 = v1287.i_3;
float const v1300 = float(v1299);
*v1291 = v1300;
}
float const v1301 = *v1291;
uint32_t const v1302 = reinterpret_cast<const thread uint32_t&>(v1301);
bool const v1303 = v1302 == v91;
bool const v1304 = !v1303;
if(v1304) {
uint32_t const v1305 = v1282 * v118;
uint32_t const v1306 = 584;
uint32_t const v1307 = v1306 + v1305;
uint32_t const v1308 = v1007 / v214;
uint32_t const v1309 = v1307 + v1308;
uint32_t const v1310 = uint32_t(v1309);
threadgroup half_4 * const v1311 = &(*v60)[v1310];
half_4 const v1312 = *v1311;
half const v1313 = v1312.i_0;
float const v1314 = float(v1313);
float v1315_store;
thread float * v1315 = &v1315_store;*v1315 = v1314;
uint32_t const v1316 = v59 % v384;
bool const v1317 = v1316 == v96;
if(v1317) {
half const v1318 = v1312.i_2;
float const v1319 = float(v1318);
*v1315 = v1319;
}
uint32_t const v1320 = uint32_t(v1058);
float const v1321 = *v1291;
float const v1322 = *v1315;
threadgroup float * const v1323 = &(*v61)[v1320];
float const v1324 = *v1323;
float const v1325 = fma(v1321, v1322, v1324);
*v1323 = v1325;
half const v1326 = v1312.i_1;
float const v1327 = float(v1326);
float v1328_store;
thread float * v1328 = &v1328_store;*v1328 = v1327;
if(v1317) {
half const v1329 = v1312.i_3;
float const v1330 = float(v1329);
*v1328 = v1330;
}
uint32_t const v1331 = v1058 + v96;
uint32_t const v1332 = uint32_t(v1331);
float const v1333 = *v1291;
float const v1334 = *v1328;
threadgroup float * const v1335 = &(*v61)[v1332];
float const v1336 = *v1335;
float const v1337 = fma(v1333, v1334, v1336);
*v1335 = v1337;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1338 = v91; v1338 < v53; v1338 += v96) {
uint32_t const v1339 = v1338 / v214;
uint32_t const v1340 = v1006 + v1339;
uint32_t const v1341 = uint32_t(v1340);
threadgroup half_4 * const v1342 = &(*v62)[v1341];
half_4 const v1343 = *v1342;
uint32_t const v1344 = v1338 % v214;
half const v1345 = v1343.i_0;
float const v1346 = float(v1345);
float v1347_store;
thread float * v1347 = &v1347_store;*v1347 = v1346;
bool const v1348 = v1344 == v96;
if(v1348) {
half const v1349 = v1343.i_1;
float const v1350 = float(v1349);
*v1347 = v1350;
}
bool const v1351 = v1344 == v384;
if(v1351) {
half const v1352 = v1343.i_2;
float const v1353 = float(v1352);
*v1347 = v1353;
}
bool const v1354 = v1344 == v824;
if(v1354) {
half const v1355 = v1343.i_3;
float const v1356 = float(v1355);
*v1347 = v1356;
}
float const v1357 = *v1347;
uint32_t const v1358 = reinterpret_cast<const thread uint32_t&>(v1357);
bool const v1359 = v1358 == v91;
bool const v1360 = !v1359;
if(v1360) {
uint32_t const v1361 = v1338 * v118;
uint32_t const v1362 = 586;
uint32_t const v1363 = v1362 + v1361;
uint32_t const v1364 = v1007 / v214;
uint32_t const v1365 = v1363 + v1364;
uint32_t const v1366 = uint32_t(v1365);
threadgroup half_4 * const v1367 = &(*v60)[v1366];
half_4 const v1368 = *v1367;
half const v1369 = v1368.i_0;
float const v1370 = float(v1369);
float v1371_store;
thread float * v1371 = &v1371_store;*v1371 = v1370;
uint32_t const v1372 = v59 % v384;
bool const v1373 = v1372 == v96;
if(v1373) {
half const v1374 = v1368.i_2;
float const v1375 = float(v1374);
*v1371 = v1375;
}
uint32_t const v1376 = uint32_t(v1058);
float const v1377 = *v1347;
float const v1378 = *v1371;
threadgroup float * const v1379 = &(*v61)[v1376];
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
uint32_t const v1387 = v1058 + v96;
uint32_t const v1388 = uint32_t(v1387);
float const v1389 = *v1347;
float const v1390 = *v1384;
threadgroup float * const v1391 = &(*v61)[v1388];
float const v1392 = *v1391;
float const v1393 = fma(v1389, v1390, v1392);
*v1391 = v1393;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1394 = v91; v1394 < v53; v1394 += v96) {
uint32_t const v1395 = v1394 / v214;
uint32_t const v1396 = v1006 + v1395;
uint32_t const v1397 = uint32_t(v1396);
threadgroup half_4 * const v1398 = &(*v62)[v1397];
half_4 const v1399 = *v1398;
uint32_t const v1400 = v1394 % v214;
half const v1401 = v1399.i_0;
float const v1402 = float(v1401);
float v1403_store;
thread float * v1403 = &v1403_store;*v1403 = v1402;
bool const v1404 = v1400 == v96;
if(v1404) {
half const v1405 = v1399.i_1;
float const v1406 = float(v1405);
*v1403 = v1406;
}
bool const v1407 = v1400 == v384;
if(v1407) {
half const v1408 = v1399.i_2;
float const v1409 = float(v1408);
*v1403 = v1409;
}
bool const v1410 = v1400 == v824;
if(v1410) {
half const v1411 = v1399.i_3;
float const v1412 = float(v1411);
*v1403 = v1412;
}
float const v1413 = *v1403;
uint32_t const v1414 = reinterpret_cast<const thread uint32_t&>(v1413);
bool const v1415 = v1414 == v91;
bool const v1416 = !v1415;
if(v1416) {
uint32_t const v1417 = v1394 * v118;
uint32_t const v1418 = 588;
uint32_t const v1419 = v1418 + v1417;
uint32_t const v1420 = v1007 / v214;
uint32_t const v1421 = v1419 + v1420;
uint32_t const v1422 = uint32_t(v1421);
threadgroup half_4 * const v1423 = &(*v60)[v1422];
half_4 const v1424 = *v1423;
half const v1425 = v1424.i_0;
float const v1426 = float(v1425);
float v1427_store;
thread float * v1427 = &v1427_store;*v1427 = v1426;
uint32_t const v1428 = v59 % v384;
bool const v1429 = v1428 == v96;
if(v1429) {
half const v1430 = v1424.i_2;
float const v1431 = float(v1430);
*v1427 = v1431;
}
uint32_t const v1432 = uint32_t(v1058);
float const v1433 = *v1403;
float const v1434 = *v1427;
threadgroup float * const v1435 = &(*v61)[v1432];
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
uint32_t const v1443 = v1058 + v96;
uint32_t const v1444 = uint32_t(v1443);
float const v1445 = *v1403;
float const v1446 = *v1440;
threadgroup float * const v1447 = &(*v61)[v1444];
float const v1448 = *v1447;
float const v1449 = fma(v1445, v1446, v1448);
*v1447 = v1449;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v682), v681);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1450 = v91; v1450 < v53; v1450 += v96) {
uint32_t const v1451 = v1450 / v214;
uint32_t const v1452 = v1006 + v1451;
uint32_t const v1453 = uint32_t(v1452);
threadgroup half_4 * const v1454 = &(*v62)[v1453];
half_4 const v1455 = *v1454;
uint32_t const v1456 = v1450 % v214;
half const v1457 = v1455.i_0;
float const v1458 = float(v1457);
float v1459_store;
thread float * v1459 = &v1459_store;*v1459 = v1458;
bool const v1460 = v1456 == v96;
if(v1460) {
half const v1461 = v1455.i_1;
float const v1462 = float(v1461);
*v1459 = v1462;
}
bool const v1463 = v1456 == v384;
if(v1463) {
half const v1464 = v1455.i_2;
float const v1465 = float(v1464);
*v1459 = v1465;
}
bool const v1466 = v1456 == v824;
if(v1466) {
half const v1467 = v1455.i_3;
float const v1468 = float(v1467);
*v1459 = v1468;
}
float const v1469 = *v1459;
uint32_t const v1470 = reinterpret_cast<const thread uint32_t&>(v1469);
bool const v1471 = v1470 == v91;
bool const v1472 = !v1471;
if(v1472) {
uint32_t const v1473 = v1450 * v118;
uint32_t const v1474 = 590;
uint32_t const v1475 = v1474 + v1473;
uint32_t const v1476 = v1007 / v214;
uint32_t const v1477 = v1475 + v1476;
uint32_t const v1478 = uint32_t(v1477);
threadgroup half_4 * const v1479 = &(*v60)[v1478];
half_4 const v1480 = *v1479;
half const v1481 = v1480.i_0;
float const v1482 = float(v1481);
float v1483_store;
thread float * v1483 = &v1483_store;*v1483 = v1482;
uint32_t const v1484 = v59 % v384;
bool const v1485 = v1484 == v96;
if(v1485) {
half const v1486 = v1480.i_2;
float const v1487 = float(v1486);
*v1483 = v1487;
}
uint32_t const v1488 = uint32_t(v1058);
float const v1489 = *v1459;
float const v1490 = *v1483;
threadgroup float * const v1491 = &(*v61)[v1488];
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
uint32_t const v1499 = v1058 + v96;
uint32_t const v1500 = uint32_t(v1499);
float const v1501 = *v1459;
float const v1502 = *v1496;
threadgroup float * const v1503 = &(*v61)[v1500];
float const v1504 = *v1503;
float const v1505 = fma(v1501, v1502, v1504);
*v1503 = v1505;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v682), v681, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1506_store; thread simdgroup_half8x8 * v1506 = &v1506_store;uint32_t const v1507 = uint32_t(v655);
threadgroup half_4 * const v1508 = &(*v62)[v1507];
simdgroup_load(*v1506, reinterpret_cast<threadgroup half *>(v1508), v681, 0, false);
simdgroup_half8x8 v1509_store; thread simdgroup_half8x8 * v1509 = &v1509_store;uint32_t const v1510 = 576;
threadgroup half_4 * const v1511 = &(*v60)[v1510];
simdgroup_load(*v1509, reinterpret_cast<threadgroup half *>(v1511), v658, 0, false);
simdgroup_multiply_accumulate(*v66, *v1506, *v1509, *v66);
simdgroup_half8x8 v1512_store; thread simdgroup_half8x8 * v1512 = &v1512_store;uint32_t const v1513 = 578;
threadgroup half_4 * const v1514 = &(*v60)[v1513];
simdgroup_load(*v1512, reinterpret_cast<threadgroup half *>(v1514), v658, 0, false);
simdgroup_multiply_accumulate(*v68, *v1506, *v1512, *v68);
simdgroup_half8x8 v1515_store; thread simdgroup_half8x8 * v1515 = &v1515_store;uint32_t const v1516 = 580;
threadgroup half_4 * const v1517 = &(*v60)[v1516];
simdgroup_load(*v1515, reinterpret_cast<threadgroup half *>(v1517), v658, 0, false);
simdgroup_multiply_accumulate(*v69, *v1506, *v1515, *v69);
simdgroup_half8x8 v1518_store; thread simdgroup_half8x8 * v1518 = &v1518_store;uint32_t const v1519 = 582;
threadgroup half_4 * const v1520 = &(*v60)[v1519];
simdgroup_load(*v1518, reinterpret_cast<threadgroup half *>(v1520), v658, 0, false);
simdgroup_multiply_accumulate(*v70, *v1506, *v1518, *v70);
simdgroup_half8x8 v1521_store; thread simdgroup_half8x8 * v1521 = &v1521_store;uint32_t const v1522 = 584;
threadgroup half_4 * const v1523 = &(*v60)[v1522];
simdgroup_load(*v1521, reinterpret_cast<threadgroup half *>(v1523), v658, 0, false);
simdgroup_multiply_accumulate(*v71, *v1506, *v1521, *v71);
simdgroup_half8x8 v1524_store; thread simdgroup_half8x8 * v1524 = &v1524_store;uint32_t const v1525 = 586;
threadgroup half_4 * const v1526 = &(*v60)[v1525];
simdgroup_load(*v1524, reinterpret_cast<threadgroup half *>(v1526), v658, 0, false);
simdgroup_multiply_accumulate(*v72, *v1506, *v1524, *v72);
simdgroup_half8x8 v1527_store; thread simdgroup_half8x8 * v1527 = &v1527_store;uint32_t const v1528 = 588;
threadgroup half_4 * const v1529 = &(*v60)[v1528];
simdgroup_load(*v1527, reinterpret_cast<threadgroup half *>(v1529), v658, 0, false);
simdgroup_multiply_accumulate(*v73, *v1506, *v1527, *v73);
simdgroup_half8x8 v1530_store; thread simdgroup_half8x8 * v1530 = &v1530_store;uint32_t const v1531 = 590;
threadgroup half_4 * const v1532 = &(*v60)[v1531];
simdgroup_load(*v1530, reinterpret_cast<threadgroup half *>(v1532), v658, 0, false);
simdgroup_multiply_accumulate(*v74, *v1506, *v1530, *v74);
simdgroup_half8x8 v1533_store; thread simdgroup_half8x8 * v1533 = &v1533_store;uint32_t const v1534 = v655 + v384;
uint32_t const v1535 = uint32_t(v1534);
threadgroup half_4 * const v1536 = &(*v62)[v1535];
simdgroup_load(*v1533, reinterpret_cast<threadgroup half *>(v1536), v681, 0, false);
simdgroup_half8x8 v1537_store; thread simdgroup_half8x8 * v1537 = &v1537_store;threadgroup half_4 * const v1538 = &(*v60)[v744];
simdgroup_load(*v1537, reinterpret_cast<threadgroup half *>(v1538), v658, 0, false);
simdgroup_multiply_accumulate(*v66, *v1533, *v1537, *v66);
simdgroup_half8x8 v1539_store; thread simdgroup_half8x8 * v1539 = &v1539_store;uint32_t const v1540 = 722;
threadgroup half_4 * const v1541 = &(*v60)[v1540];
simdgroup_load(*v1539, reinterpret_cast<threadgroup half *>(v1541), v658, 0, false);
simdgroup_multiply_accumulate(*v68, *v1533, *v1539, *v68);
simdgroup_half8x8 v1542_store; thread simdgroup_half8x8 * v1542 = &v1542_store;uint32_t const v1543 = 724;
threadgroup half_4 * const v1544 = &(*v60)[v1543];
simdgroup_load(*v1542, reinterpret_cast<threadgroup half *>(v1544), v658, 0, false);
simdgroup_multiply_accumulate(*v69, *v1533, *v1542, *v69);
simdgroup_half8x8 v1545_store; thread simdgroup_half8x8 * v1545 = &v1545_store;uint32_t const v1546 = 726;
threadgroup half_4 * const v1547 = &(*v60)[v1546];
simdgroup_load(*v1545, reinterpret_cast<threadgroup half *>(v1547), v658, 0, false);
simdgroup_multiply_accumulate(*v70, *v1533, *v1545, *v70);
simdgroup_half8x8 v1548_store; thread simdgroup_half8x8 * v1548 = &v1548_store;uint32_t const v1549 = 728;
threadgroup half_4 * const v1550 = &(*v60)[v1549];
simdgroup_load(*v1548, reinterpret_cast<threadgroup half *>(v1550), v658, 0, false);
simdgroup_multiply_accumulate(*v71, *v1533, *v1548, *v71);
simdgroup_half8x8 v1551_store; thread simdgroup_half8x8 * v1551 = &v1551_store;uint32_t const v1552 = 730;
threadgroup half_4 * const v1553 = &(*v60)[v1552];
simdgroup_load(*v1551, reinterpret_cast<threadgroup half *>(v1553), v658, 0, false);
simdgroup_multiply_accumulate(*v72, *v1533, *v1551, *v72);
simdgroup_half8x8 v1554_store; thread simdgroup_half8x8 * v1554 = &v1554_store;uint32_t const v1555 = 732;
threadgroup half_4 * const v1556 = &(*v60)[v1555];
simdgroup_load(*v1554, reinterpret_cast<threadgroup half *>(v1556), v658, 0, false);
simdgroup_multiply_accumulate(*v73, *v1533, *v1554, *v73);
simdgroup_half8x8 v1557_store; thread simdgroup_half8x8 * v1557 = &v1557_store;uint32_t const v1558 = 734;
threadgroup half_4 * const v1559 = &(*v60)[v1558];
simdgroup_load(*v1557, reinterpret_cast<threadgroup half *>(v1559), v658, 0, false);
simdgroup_multiply_accumulate(*v74, *v1533, *v1557, *v74);
simdgroup_half8x8 v1560_store; thread simdgroup_half8x8 * v1560 = &v1560_store;uint32_t const v1561 = v655 + v214;
uint32_t const v1562 = uint32_t(v1561);
threadgroup half_4 * const v1563 = &(*v62)[v1562];
simdgroup_load(*v1560, reinterpret_cast<threadgroup half *>(v1563), v681, 0, false);
simdgroup_half8x8 v1564_store; thread simdgroup_half8x8 * v1564 = &v1564_store;threadgroup half_4 * const v1565 = &(*v60)[v715];
simdgroup_load(*v1564, reinterpret_cast<threadgroup half *>(v1565), v658, 0, false);
simdgroup_multiply_accumulate(*v66, *v1560, *v1564, *v66);
simdgroup_half8x8 v1566_store; thread simdgroup_half8x8 * v1566 = &v1566_store;uint32_t const v1567 = 866;
threadgroup half_4 * const v1568 = &(*v60)[v1567];
simdgroup_load(*v1566, reinterpret_cast<threadgroup half *>(v1568), v658, 0, false);
simdgroup_multiply_accumulate(*v68, *v1560, *v1566, *v68);
simdgroup_half8x8 v1569_store; thread simdgroup_half8x8 * v1569 = &v1569_store;uint32_t const v1570 = 868;
threadgroup half_4 * const v1571 = &(*v60)[v1570];
simdgroup_load(*v1569, reinterpret_cast<threadgroup half *>(v1571), v658, 0, false);
simdgroup_multiply_accumulate(*v69, *v1560, *v1569, *v69);
simdgroup_half8x8 v1572_store; thread simdgroup_half8x8 * v1572 = &v1572_store;uint32_t const v1573 = 870;
threadgroup half_4 * const v1574 = &(*v60)[v1573];
simdgroup_load(*v1572, reinterpret_cast<threadgroup half *>(v1574), v658, 0, false);
simdgroup_multiply_accumulate(*v70, *v1560, *v1572, *v70);
simdgroup_half8x8 v1575_store; thread simdgroup_half8x8 * v1575 = &v1575_store;uint32_t const v1576 = 872;
threadgroup half_4 * const v1577 = &(*v60)[v1576];
simdgroup_load(*v1575, reinterpret_cast<threadgroup half *>(v1577), v658, 0, false);
simdgroup_multiply_accumulate(*v71, *v1560, *v1575, *v71);
simdgroup_half8x8 v1578_store; thread simdgroup_half8x8 * v1578 = &v1578_store;uint32_t const v1579 = 874;
threadgroup half_4 * const v1580 = &(*v60)[v1579];
simdgroup_load(*v1578, reinterpret_cast<threadgroup half *>(v1580), v658, 0, false);
simdgroup_multiply_accumulate(*v72, *v1560, *v1578, *v72);
simdgroup_half8x8 v1581_store; thread simdgroup_half8x8 * v1581 = &v1581_store;uint32_t const v1582 = 876;
threadgroup half_4 * const v1583 = &(*v60)[v1582];
simdgroup_load(*v1581, reinterpret_cast<threadgroup half *>(v1583), v658, 0, false);
simdgroup_multiply_accumulate(*v73, *v1560, *v1581, *v73);
simdgroup_half8x8 v1584_store; thread simdgroup_half8x8 * v1584 = &v1584_store;uint32_t const v1585 = 878;
threadgroup half_4 * const v1586 = &(*v60)[v1585];
simdgroup_load(*v1584, reinterpret_cast<threadgroup half *>(v1586), v658, 0, false);
simdgroup_multiply_accumulate(*v74, *v1560, *v1584, *v74);
simdgroup_half8x8 v1587_store; thread simdgroup_half8x8 * v1587 = &v1587_store;uint32_t const v1588 = v655 + v664;
uint32_t const v1589 = uint32_t(v1588);
threadgroup half_4 * const v1590 = &(*v62)[v1589];
simdgroup_load(*v1587, reinterpret_cast<threadgroup half *>(v1590), v681, 0, false);
simdgroup_half8x8 v1591_store; thread simdgroup_half8x8 * v1591 = &v1591_store;threadgroup half_4 * const v1592 = &(*v60)[v686];
simdgroup_load(*v1591, reinterpret_cast<threadgroup half *>(v1592), v658, 0, false);
simdgroup_multiply_accumulate(*v66, *v1587, *v1591, *v66);
simdgroup_half8x8 v1593_store; thread simdgroup_half8x8 * v1593 = &v1593_store;uint32_t const v1594 = 1010;
threadgroup half_4 * const v1595 = &(*v60)[v1594];
simdgroup_load(*v1593, reinterpret_cast<threadgroup half *>(v1595), v658, 0, false);
simdgroup_multiply_accumulate(*v68, *v1587, *v1593, *v68);
simdgroup_half8x8 v1596_store; thread simdgroup_half8x8 * v1596 = &v1596_store;uint32_t const v1597 = 1012;
threadgroup half_4 * const v1598 = &(*v60)[v1597];
simdgroup_load(*v1596, reinterpret_cast<threadgroup half *>(v1598), v658, 0, false);
simdgroup_multiply_accumulate(*v69, *v1587, *v1596, *v69);
simdgroup_half8x8 v1599_store; thread simdgroup_half8x8 * v1599 = &v1599_store;uint32_t const v1600 = 1014;
threadgroup half_4 * const v1601 = &(*v60)[v1600];
simdgroup_load(*v1599, reinterpret_cast<threadgroup half *>(v1601), v658, 0, false);
simdgroup_multiply_accumulate(*v70, *v1587, *v1599, *v70);
simdgroup_half8x8 v1602_store; thread simdgroup_half8x8 * v1602 = &v1602_store;uint32_t const v1603 = 1016;
threadgroup half_4 * const v1604 = &(*v60)[v1603];
simdgroup_load(*v1602, reinterpret_cast<threadgroup half *>(v1604), v658, 0, false);
simdgroup_multiply_accumulate(*v71, *v1587, *v1602, *v71);
simdgroup_half8x8 v1605_store; thread simdgroup_half8x8 * v1605 = &v1605_store;uint32_t const v1606 = 1018;
threadgroup half_4 * const v1607 = &(*v60)[v1606];
simdgroup_load(*v1605, reinterpret_cast<threadgroup half *>(v1607), v658, 0, false);
simdgroup_multiply_accumulate(*v72, *v1587, *v1605, *v72);
simdgroup_half8x8 v1608_store; thread simdgroup_half8x8 * v1608 = &v1608_store;uint32_t const v1609 = 1020;
threadgroup half_4 * const v1610 = &(*v60)[v1609];
simdgroup_load(*v1608, reinterpret_cast<threadgroup half *>(v1610), v658, 0, false);
simdgroup_multiply_accumulate(*v73, *v1587, *v1608, *v73);
simdgroup_half8x8 v1611_store; thread simdgroup_half8x8 * v1611 = &v1611_store;uint32_t const v1612 = 1022;
threadgroup half_4 * const v1613 = &(*v60)[v1612];
simdgroup_load(*v1611, reinterpret_cast<threadgroup half *>(v1613), v658, 0, false);
simdgroup_multiply_accumulate(*v74, *v1587, *v1611, *v74);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1614 = v56 * v57;
uint32_t const v1615 = v54 + v1614;
uint32_t const v1616 = v1615 + v58;
uint32_t const v1617 = uint32_t(v1616);
uint32_t const v1618 = v41 + v1617;
float const v1619 = *v89;
float const v1620 = simd_shuffle_xor(v1619, v57);;
float const v1621 = v1619 + v1620;
float const v1622 = simd_shuffle_xor(v1621, v92);;
float const v1623 = v1621 + v1622;
uint32_t const v1624 = reinterpret_cast<const thread uint32_t&>(v1623);
bool const v1625 = v1624 == v91;
float const v1626 = 1;
float const v1627 = v1626 / v1623;
float const v1628 = v1625 ? v67 : v1627;
uint32_t const v1629 = 320;
uint32_t const v1630 = v56 * v1629;
uint32_t const v1631 = uint32_t(v1630);
uint32_t const v1632 = 40;
threadgroup float * const v1633 = &(*v61)[v1631];

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1634 = v58 * v1632;
uint32_t const v1635 = v1630 + v1634;
uint32_t const v1636 = 2;
uint32_t const v1637 = v59 * v1636;
uint32_t const v1638 = v1635 + v1637;
bool const v1639 = v1616 < v18;
if(v1639) {
uint32_t const v1640 = 64;
bool const v1641 = v1637 < v1640;
if(v1641) {
uint32_t const v1642 = uint32_t(v1638);
threadgroup float * const v1643 = &(*v61)[v1642];
float const v1644 = *v1643;
float const v1645 = v1644 * v1628;
half const v1646 = half(v1645);
uint32_t const v1647 = 64;
uint32_t const v1648 = v1618 * v1647;
uint32_t const v1649 = uint32_t(v1637);
uint32_t const v1650 = v1648 + v1649;
device half * const v1651 = &v4[v1650];
*v1651 = v1646;
}
uint32_t const v1652 = v96 + v1637;
bool const v1653 = v1652 < v1640;
if(v1653) {
uint32_t const v1654 = v1638 + v96;
uint32_t const v1655 = uint32_t(v1654);
threadgroup float * const v1656 = &(*v61)[v1655];
float const v1657 = *v1656;
float const v1658 = v1657 * v1628;
half const v1659 = half(v1658);
uint32_t const v1660 = 64;
uint32_t const v1661 = v1618 * v1660;
uint32_t const v1662 = uint32_t(v1652);
uint32_t const v1663 = v1661 + v1662;
device half * const v1664 = &v4[v1663];
*v1664 = v1659;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1665 = v57 + v1637;
uint32_t const v1666 = 64;
bool const v1667 = v1665 < v1666;
if(v1667) {
uint32_t const v1668 = uint32_t(v1638);
threadgroup float * const v1669 = &(*v61)[v1668];
float const v1670 = *v1669;
float const v1671 = v1670 * v1628;
half const v1672 = half(v1671);
uint32_t const v1673 = 64;
uint32_t const v1674 = v1618 * v1673;
uint32_t const v1675 = uint32_t(v1665);
uint32_t const v1676 = v1674 + v1675;
device half * const v1677 = &v4[v1676];
*v1677 = v1672;
}
uint32_t const v1678 = 9;
uint32_t const v1679 = v1678 + v1637;
bool const v1680 = v1679 < v1666;
if(v1680) {
uint32_t const v1681 = v1638 + v96;
uint32_t const v1682 = uint32_t(v1681);
threadgroup float * const v1683 = &(*v61)[v1682];
float const v1684 = *v1683;
float const v1685 = v1684 * v1628;
half const v1686 = half(v1685);
uint32_t const v1687 = 64;
uint32_t const v1688 = v1618 * v1687;
uint32_t const v1689 = uint32_t(v1679);
uint32_t const v1690 = v1688 + v1689;
device half * const v1691 = &v4[v1690];
*v1691 = v1686;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1692 = v92 + v1637;
uint32_t const v1693 = 64;
bool const v1694 = v1692 < v1693;
if(v1694) {
uint32_t const v1695 = uint32_t(v1638);
threadgroup float * const v1696 = &(*v61)[v1695];
float const v1697 = *v1696;
float const v1698 = v1697 * v1628;
half const v1699 = half(v1698);
uint32_t const v1700 = 64;
uint32_t const v1701 = v1618 * v1700;
uint32_t const v1702 = uint32_t(v1692);
uint32_t const v1703 = v1701 + v1702;
device half * const v1704 = &v4[v1703];
*v1704 = v1699;
}
uint32_t const v1705 = 17;
uint32_t const v1706 = v1705 + v1637;
bool const v1707 = v1706 < v1693;
if(v1707) {
uint32_t const v1708 = v1638 + v96;
uint32_t const v1709 = uint32_t(v1708);
threadgroup float * const v1710 = &(*v61)[v1709];
float const v1711 = *v1710;
float const v1712 = v1711 * v1628;
half const v1713 = half(v1712);
uint32_t const v1714 = 64;
uint32_t const v1715 = v1618 * v1714;
uint32_t const v1716 = uint32_t(v1706);
uint32_t const v1717 = v1715 + v1716;
device half * const v1718 = &v4[v1717];
*v1718 = v1713;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1719 = 24;
uint32_t const v1720 = v1719 + v1637;
uint32_t const v1721 = 64;
bool const v1722 = v1720 < v1721;
if(v1722) {
uint32_t const v1723 = uint32_t(v1638);
threadgroup float * const v1724 = &(*v61)[v1723];
float const v1725 = *v1724;
float const v1726 = v1725 * v1628;
half const v1727 = half(v1726);
uint32_t const v1728 = 64;
uint32_t const v1729 = v1618 * v1728;
uint32_t const v1730 = uint32_t(v1720);
uint32_t const v1731 = v1729 + v1730;
device half * const v1732 = &v4[v1731];
*v1732 = v1727;
}
uint32_t const v1733 = 25;
uint32_t const v1734 = v1733 + v1637;
bool const v1735 = v1734 < v1721;
if(v1735) {
uint32_t const v1736 = v1638 + v96;
uint32_t const v1737 = uint32_t(v1736);
threadgroup float * const v1738 = &(*v61)[v1737];
float const v1739 = *v1738;
float const v1740 = v1739 * v1628;
half const v1741 = half(v1740);
uint32_t const v1742 = 64;
uint32_t const v1743 = v1618 * v1742;
uint32_t const v1744 = uint32_t(v1734);
uint32_t const v1745 = v1743 + v1744;
device half * const v1746 = &v4[v1745];
*v1746 = v1741;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1747 = v53 + v1637;
uint32_t const v1748 = 64;
bool const v1749 = v1747 < v1748;
if(v1749) {
uint32_t const v1750 = uint32_t(v1638);
threadgroup float * const v1751 = &(*v61)[v1750];
float const v1752 = *v1751;
float const v1753 = v1752 * v1628;
half const v1754 = half(v1753);
uint32_t const v1755 = 64;
uint32_t const v1756 = v1618 * v1755;
uint32_t const v1757 = uint32_t(v1747);
uint32_t const v1758 = v1756 + v1757;
device half * const v1759 = &v4[v1758];
*v1759 = v1754;
}
uint32_t const v1760 = 33;
uint32_t const v1761 = v1760 + v1637;
bool const v1762 = v1761 < v1748;
if(v1762) {
uint32_t const v1763 = v1638 + v96;
uint32_t const v1764 = uint32_t(v1763);
threadgroup float * const v1765 = &(*v61)[v1764];
float const v1766 = *v1765;
float const v1767 = v1766 * v1628;
half const v1768 = half(v1767);
uint32_t const v1769 = 64;
uint32_t const v1770 = v1618 * v1769;
uint32_t const v1771 = uint32_t(v1761);
uint32_t const v1772 = v1770 + v1771;
device half * const v1773 = &v4[v1772];
*v1773 = v1768;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1774 = v1632 + v1637;
uint32_t const v1775 = 64;
bool const v1776 = v1774 < v1775;
if(v1776) {
uint32_t const v1777 = uint32_t(v1638);
threadgroup float * const v1778 = &(*v61)[v1777];
float const v1779 = *v1778;
float const v1780 = v1779 * v1628;
half const v1781 = half(v1780);
uint32_t const v1782 = 64;
uint32_t const v1783 = v1618 * v1782;
uint32_t const v1784 = uint32_t(v1774);
uint32_t const v1785 = v1783 + v1784;
device half * const v1786 = &v4[v1785];
*v1786 = v1781;
}
uint32_t const v1787 = 41;
uint32_t const v1788 = v1787 + v1637;
bool const v1789 = v1788 < v1775;
if(v1789) {
uint32_t const v1790 = v1638 + v96;
uint32_t const v1791 = uint32_t(v1790);
threadgroup float * const v1792 = &(*v61)[v1791];
float const v1793 = *v1792;
float const v1794 = v1793 * v1628;
half const v1795 = half(v1794);
uint32_t const v1796 = 64;
uint32_t const v1797 = v1618 * v1796;
uint32_t const v1798 = uint32_t(v1788);
uint32_t const v1799 = v1797 + v1798;
device half * const v1800 = &v4[v1799];
*v1800 = v1795;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1801 = 48;
uint32_t const v1802 = v1801 + v1637;
uint32_t const v1803 = 64;
bool const v1804 = v1802 < v1803;
if(v1804) {
uint32_t const v1805 = uint32_t(v1638);
threadgroup float * const v1806 = &(*v61)[v1805];
float const v1807 = *v1806;
float const v1808 = v1807 * v1628;
half const v1809 = half(v1808);
uint32_t const v1810 = 64;
uint32_t const v1811 = v1618 * v1810;
uint32_t const v1812 = uint32_t(v1802);
uint32_t const v1813 = v1811 + v1812;
device half * const v1814 = &v4[v1813];
*v1814 = v1809;
}
uint32_t const v1815 = 49;
uint32_t const v1816 = v1815 + v1637;
bool const v1817 = v1816 < v1803;
if(v1817) {
uint32_t const v1818 = v1638 + v96;
uint32_t const v1819 = uint32_t(v1818);
threadgroup float * const v1820 = &(*v61)[v1819];
float const v1821 = *v1820;
float const v1822 = v1821 * v1628;
half const v1823 = half(v1822);
uint32_t const v1824 = 64;
uint32_t const v1825 = v1618 * v1824;
uint32_t const v1826 = uint32_t(v1816);
uint32_t const v1827 = v1825 + v1826;
device half * const v1828 = &v4[v1827];
*v1828 = v1823;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1633), v1632);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1639) {
uint32_t const v1829 = 56;
uint32_t const v1830 = v1829 + v1637;
uint32_t const v1831 = 64;
bool const v1832 = v1830 < v1831;
if(v1832) {
uint32_t const v1833 = uint32_t(v1638);
threadgroup float * const v1834 = &(*v61)[v1833];
float const v1835 = *v1834;
float const v1836 = v1835 * v1628;
half const v1837 = half(v1836);
uint32_t const v1838 = 64;
uint32_t const v1839 = v1618 * v1838;
uint32_t const v1840 = uint32_t(v1830);
uint32_t const v1841 = v1839 + v1840;
device half * const v1842 = &v4[v1841];
*v1842 = v1837;
}
uint32_t const v1843 = 57;
uint32_t const v1844 = v1843 + v1637;
bool const v1845 = v1844 < v1831;
if(v1845) {
uint32_t const v1846 = v1638 + v96;
uint32_t const v1847 = uint32_t(v1846);
threadgroup float * const v1848 = &(*v61)[v1847];
float const v1849 = *v1848;
float const v1850 = v1849 * v1628;
half const v1851 = half(v1850);
uint32_t const v1852 = 64;
uint32_t const v1853 = v1618 * v1852;
uint32_t const v1854 = uint32_t(v1844);
uint32_t const v1855 = v1853 + v1854;
device half * const v1856 = &v4[v1855];
*v1856 = v1851;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
