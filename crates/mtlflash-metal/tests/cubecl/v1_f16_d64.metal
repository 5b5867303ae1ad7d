// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent absent
// call: kernel=v1 t=f16 lq=70 lk=100 d=64; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000baffffff640000001e000000000000004600000064000000010000000100000000000000000000000000000000000000600400004006000040060000c0080000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=1 lk=1 d=64; 1 1 1; 000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000ffffffff010000000000000000000000010000000100000001000000010000000000000000000000000000000000000010000000100000001000000020000000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 b=2 h=4 hkv=2 lq=33 lk=31 d=64; 4 2 2; 40080000100200001000000001000000e0030000f00100001000000001000000e0030000f00100001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000dfffffff1f000000feffffff00000000210000001f00000004000000020000000000000000000000000000000000000080100000c0070000c007000000210000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=64 d=64 large=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803f0000803f00000000d8ffffff400000001800000000000000280000004000000001000000010000000000000000000000000000000000000080020000000400000004000000050000040000000400000004000000010000000400000000000000

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
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half_2 * const v4 [[buffer(3)]], device float const* const v5 [[buffer(4)]], device uint32_t const* const v6 [[buffer(5)]], device float const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
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
uint32_t const v63 = 32;
uint32_t const v64 = 1;
threadgroup array<uint32_t, 8> * const v65 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[17040]);
uint32_t const v66 = 8;
float const v67 = 1;
simdgroup_float8x8 v68_store; thread simdgroup_float8x8 * v68 = &v68_store;float const v69 = 0;
*v68 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_float8x8 v70_store; thread simdgroup_float8x8 * v70 = &v70_store;*v70 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_float8x8 v71_store; thread simdgroup_float8x8 * v71 = &v71_store;*v71 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_float8x8 v72_store; thread simdgroup_float8x8 * v72 = &v72_store;*v72 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_float8x8 v73_store; thread simdgroup_float8x8 * v73 = &v73_store;*v73 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_float8x8 v74_store; thread simdgroup_float8x8 * v74 = &v74_store;*v74 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_float8x8 v75_store; thread simdgroup_float8x8 * v75 = &v75_store;*v75 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_float8x8 v76_store; thread simdgroup_float8x8 * v76 = &v76_store;*v76 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_half8x8 v77_store; thread simdgroup_half8x8 * v77 = &v77_store;half const v78 = 0;
*v77 = make_filled_simdgroup_matrix<half, 8, 8>(v78);
simdgroup_half8x8 v79_store; thread simdgroup_half8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<half, 8, 8>(v78);
simdgroup_half8x8 v80_store; thread simdgroup_half8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<half, 8, 8>(v78);
simdgroup_half8x8 v81_store; thread simdgroup_half8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<half, 8, 8>(v78);
simdgroup_half8x8 v82_store; thread simdgroup_half8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<half, 8, 8>(v78);
simdgroup_half8x8 v83_store; thread simdgroup_half8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<half, 8, 8>(v78);
simdgroup_half8x8 v84_store; thread simdgroup_half8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<half, 8, 8>(v78);
simdgroup_half8x8 v85_store; thread simdgroup_half8x8 * v85 = &v85_store;*v85 = make_filled_simdgroup_matrix<half, 8, 8>(v78);
array<float, 1> v86_store = {};
thread array<float, 1> * v86 = &v86_store;array<float, 1> v87_store = {};
thread array<float, 1> * v87 = &v87_store;array<float, 1> v88_store = {};
thread array<float, 1> * v88 = &v88_store;thread float * const v89 = &(*v86)[v17];
float const v90 = -3.402823470e+38;
*v89 = v90;
thread float * const v91 = &(*v87)[v17];
*v91 = v69;
thread float * const v92 = &(*v88)[v17];
*v92 = v69;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v93 = 0;
uint32_t const v94 = 16;
uint32_t const v95 = thread_index_in_threadgroup_v12 / v94;
uint32_t const v96 = thread_index_in_threadgroup_v12 % v94;
uint32_t const v97 = v54 + v95;
half_4 const v98 = half_4{v78, v78, v78, v78};
half_4 v99_store;
thread half_4 * v99 = &v99_store;*v99 = v98;
bool const v100 = v97 < v18;
if(v100) {
uint32_t const v101 = uint32_t(v97);
uint32_t const v102 = v101 * v25;
uint32_t const v103 = v44 + v102;
uint32_t const v104 = 4;
uint32_t const v105 = v96 * v104;
half_4 v106_store;
thread half_4 * v106 = &v106_store;*v106 = v98;
uint32_t const v107 = 4294967295;
bool const v108 = v105 < v107;
if(v108) {
uint32_t const v109 = v105 / v104;
uint32_t const v110 = uint32_t(v109);
uint32_t const v111 = v103 + v110;
device half_4 const* const v112 = &v1[v111];
half_4 const v113 = *v112;
*v106 = v113;
}
half_4 const v114 = *v106;
*v99 = v114;
}
uint32_t const v115 = 18;
uint32_t const v116 = v95 * v115;
uint32_t const v117 = v116 + v96;
uint32_t const v118 = uint32_t(v117);
threadgroup half_4 * const v119 = &(*v60)[v118];
half_4 const v120 = *v99;
*v119 = v120;
uint32_t const v121 = 128;
uint32_t const v122 = thread_index_in_threadgroup_v12 + v121;
uint32_t const v123 = v122 / v94;
uint32_t const v124 = v122 % v94;
uint32_t const v125 = v54 + v123;
half_4 v126_store;
thread half_4 * v126 = &v126_store;*v126 = v98;
bool const v127 = v125 < v18;
if(v127) {
uint32_t const v128 = uint32_t(v125);
uint32_t const v129 = v128 * v25;
uint32_t const v130 = v44 + v129;
uint32_t const v131 = 4;
uint32_t const v132 = v124 * v131;
half_4 v133_store;
thread half_4 * v133 = &v133_store;*v133 = v98;
uint32_t const v134 = 4294967295;
bool const v135 = v132 < v134;
if(v135) {
uint32_t const v136 = v132 / v131;
uint32_t const v137 = uint32_t(v136);
uint32_t const v138 = v130 + v137;
device half_4 const* const v139 = &v1[v138];
half_4 const v140 = *v139;
*v133 = v140;
}
half_4 const v141 = *v133;
*v126 = v141;
}
uint32_t const v142 = v123 * v115;
uint32_t const v143 = v142 + v124;
uint32_t const v144 = uint32_t(v143);
threadgroup half_4 * const v145 = &(*v60)[v144];
half_4 const v146 = *v126;
*v145 = v146;
uint32_t const v147 = 256;
uint32_t const v148 = thread_index_in_threadgroup_v12 + v147;
uint32_t const v149 = v148 / v94;
uint32_t const v150 = v148 % v94;
uint32_t const v151 = v54 + v149;
half_4 v152_store;
thread half_4 * v152 = &v152_store;*v152 = v98;
bool const v153 = v151 < v18;
if(v153) {
uint32_t const v154 = uint32_t(v151);
uint32_t const v155 = v154 * v25;
uint32_t const v156 = v44 + v155;
uint32_t const v157 = 4;
uint32_t const v158 = v150 * v157;
half_4 v159_store;
thread half_4 * v159 = &v159_store;*v159 = v98;
uint32_t const v160 = 4294967295;
bool const v161 = v158 < v160;
if(v161) {
uint32_t const v162 = v158 / v157;
uint32_t const v163 = uint32_t(v162);
uint32_t const v164 = v156 + v163;
device half_4 const* const v165 = &v1[v164];
half_4 const v166 = *v165;
*v159 = v166;
}
half_4 const v167 = *v159;
*v152 = v167;
}
uint32_t const v168 = v149 * v115;
uint32_t const v169 = v168 + v150;
uint32_t const v170 = uint32_t(v169);
threadgroup half_4 * const v171 = &(*v60)[v170];
half_4 const v172 = *v152;
*v171 = v172;
uint32_t const v173 = 384;
uint32_t const v174 = thread_index_in_threadgroup_v12 + v173;
uint32_t const v175 = v174 / v94;
uint32_t const v176 = v174 % v94;
uint32_t const v177 = v54 + v175;
half_4 v178_store;
thread half_4 * v178 = &v178_store;*v178 = v98;
bool const v179 = v177 < v18;
if(v179) {
uint32_t const v180 = uint32_t(v177);
uint32_t const v181 = v180 * v25;
uint32_t const v182 = v44 + v181;
uint32_t const v183 = 4;
uint32_t const v184 = v176 * v183;
half_4 v185_store;
thread half_4 * v185 = &v185_store;*v185 = v98;
uint32_t const v186 = 4294967295;
bool const v187 = v184 < v186;
if(v187) {
uint32_t const v188 = v184 / v183;
uint32_t const v189 = uint32_t(v188);
uint32_t const v190 = v182 + v189;
device half_4 const* const v191 = &v1[v190];
half_4 const v192 = *v191;
*v185 = v192;
}
half_4 const v193 = *v185;
*v178 = v193;
}
uint32_t const v194 = v175 * v115;
uint32_t const v195 = v194 + v176;
uint32_t const v196 = uint32_t(v195);
threadgroup half_4 * const v197 = &(*v60)[v196];
half_4 const v198 = *v178;
*v197 = v198;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v199 = 1;
uint32_t const v200 = 4;
uint32_t const v201 = v56 % v200;
uint32_t const v202 = 144;
uint32_t const v203 = v201 * v202;
uint32_t const v204 = uint32_t(v203);
uint32_t const v205 = 72;
threadgroup half_4 * const v206 = &(*v60)[v204];
simdgroup_load(*v77, reinterpret_cast<threadgroup half *>(v206), v205, 0, false);
uint32_t const v207 = 2;
uint32_t const v208 = v203 + v207;
uint32_t const v209 = uint32_t(v208);
threadgroup half_4 * const v210 = &(*v60)[v209];
simdgroup_load(*v79, reinterpret_cast<threadgroup half *>(v210), v205, 0, false);
uint32_t const v211 = v203 + v200;
uint32_t const v212 = uint32_t(v211);
threadgroup half_4 * const v213 = &(*v60)[v212];
simdgroup_load(*v80, reinterpret_cast<threadgroup half *>(v213), v205, 0, false);
uint32_t const v214 = 6;
uint32_t const v215 = v203 + v214;
uint32_t const v216 = uint32_t(v215);
threadgroup half_4 * const v217 = &(*v60)[v216];
simdgroup_load(*v81, reinterpret_cast<threadgroup half *>(v217), v205, 0, false);
uint32_t const v218 = v203 + v57;
uint32_t const v219 = uint32_t(v218);
threadgroup half_4 * const v220 = &(*v60)[v219];
simdgroup_load(*v82, reinterpret_cast<threadgroup half *>(v220), v205, 0, false);
uint32_t const v221 = 10;
uint32_t const v222 = v203 + v221;
uint32_t const v223 = uint32_t(v222);
threadgroup half_4 * const v224 = &(*v60)[v223];
simdgroup_load(*v83, reinterpret_cast<threadgroup half *>(v224), v205, 0, false);
uint32_t const v225 = 12;
uint32_t const v226 = v203 + v225;
uint32_t const v227 = uint32_t(v226);
threadgroup half_4 * const v228 = &(*v60)[v227];
simdgroup_load(*v84, reinterpret_cast<threadgroup half *>(v228), v205, 0, false);
uint32_t const v229 = 14;
uint32_t const v230 = v203 + v229;
uint32_t const v231 = uint32_t(v230);
threadgroup half_4 * const v232 = &(*v60)[v231];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v232), v205, 0, false);
bool const v233 = thread_index_in_threadgroup_v12 < v57;
if(v233) {
uint32_t const v234 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v235 = &(*v65)[v234];
*v235 = v93;
}
int32_t const v236 = int32_t(v19);
int32_t const v237 = 0;
int32_t const v238 = max(v236, v237);
int32_t const v239 = min(v237, v236);
uint32_t const v240 = uint32_t(v239);
uint32_t const v241 = v240 / v53;
int32_t const v242 = 31;
int32_t const v243 = v238 + v242;
uint32_t const v244 = uint32_t(v243);
uint32_t const v245 = v244 / v53;
uint32_t const v246 = max(v245, v241);
uint32_t const v247 = v240 + v53;
uint32_t const v248 = v247 - v199;
uint32_t const v249 = v248 / v53;
uint32_t const v250 = uint32_t(v238);
uint32_t const v251 = v250 / v53;
uint32_t const v252 = min(v249, v246);
uint32_t const v253 = max(v251, v252);
uint32_t const v254 = min(v253, v246);
bool const v255 = v241 < v246;
if(v255) {
uint32_t const v256 = v241 * v53;
array<half_4, 4> v257_store = {};
thread array<half_4, 4> * v257 = &v257_store;uint32_t const v258 = 4;
array<half_4, 4> v259_store = {};
thread array<half_4, 4> * v259 = &v259_store;uint32_t const v260 = v19 - v199;
uint32_t const v261 = v256 + v95;
uint32_t const v262 = min(v261, v260);
uint32_t const v263 = uint32_t(v262);
uint32_t const v264 = v263 * v28;
uint32_t const v265 = v48 + v264;
uint32_t const v266 = v96 * v200;
half_4 v267_store;
thread half_4 * v267 = &v267_store;*v267 = v98;
uint32_t const v268 = 4294967295;
bool const v269 = v266 < v268;
if(v269) {
uint32_t const v270 = v266 / v200;
uint32_t const v271 = uint32_t(v270);
uint32_t const v272 = v265 + v271;
device half_4 const* const v273 = &v2[v272];
half_4 const v274 = *v273;
*v267 = v274;
}
thread half_4 * const v275 = &(*v257)[v17];
half_4 const v276 = *v267;
*v275 = v276;
uint32_t const v277 = v95 + v57;
uint32_t const v278 = v256 + v277;
uint32_t const v279 = min(v278, v260);
uint32_t const v280 = uint32_t(v279);
uint32_t const v281 = v280 * v28;
uint32_t const v282 = v48 + v281;
half_4 v283_store;
thread half_4 * v283 = &v283_store;*v283 = v98;
if(v269) {
uint32_t const v284 = v266 / v200;
uint32_t const v285 = uint32_t(v284);
uint32_t const v286 = v282 + v285;
device half_4 const* const v287 = &v2[v286];
half_4 const v288 = *v287;
*v283 = v288;
}
thread half_4 * const v289 = &(*v257)[v64];
half_4 const v290 = *v283;
*v289 = v290;
uint32_t const v291 = v95 + v94;
uint32_t const v292 = v256 + v291;
uint32_t const v293 = min(v292, v260);
uint32_t const v294 = uint32_t(v293);
uint32_t const v295 = v294 * v28;
uint32_t const v296 = v48 + v295;
half_4 v297_store;
thread half_4 * v297 = &v297_store;*v297 = v98;
if(v269) {
uint32_t const v298 = v266 / v200;
uint32_t const v299 = uint32_t(v298);
uint32_t const v300 = v296 + v299;
device half_4 const* const v301 = &v2[v300];
half_4 const v302 = *v301;
*v297 = v302;
}
uint32_t const v303 = 2;
thread half_4 * const v304 = &(*v257)[v303];
half_4 const v305 = *v297;
*v304 = v305;
uint32_t const v306 = 24;
uint32_t const v307 = v95 + v306;
uint32_t const v308 = v256 + v307;
uint32_t const v309 = min(v308, v260);
uint32_t const v310 = uint32_t(v309);
uint32_t const v311 = v310 * v28;
uint32_t const v312 = v48 + v311;
half_4 v313_store;
thread half_4 * v313 = &v313_store;*v313 = v98;
if(v269) {
uint32_t const v314 = v266 / v200;
uint32_t const v315 = uint32_t(v314);
uint32_t const v316 = v312 + v315;
device half_4 const* const v317 = &v2[v316];
half_4 const v318 = *v317;
*v313 = v318;
}
uint32_t const v319 = 3;
thread half_4 * const v320 = &(*v257)[v319];
half_4 const v321 = *v313;
*v320 = v321;
uint32_t const v322 = v263 * v31;
uint32_t const v323 = v51 + v322;
half_4 v324_store;
thread half_4 * v324 = &v324_store;*v324 = v98;
if(v269) {
uint32_t const v325 = v266 / v200;
uint32_t const v326 = uint32_t(v325);
uint32_t const v327 = v323 + v326;
device half_4 const* const v328 = &v3[v327];
half_4 const v329 = *v328;
*v324 = v329;
}
thread half_4 * const v330 = &(*v259)[v17];
half_4 const v331 = *v324;
*v330 = v331;
uint32_t const v332 = v280 * v31;
uint32_t const v333 = v51 + v332;
half_4 v334_store;
thread half_4 * v334 = &v334_store;*v334 = v98;
if(v269) {
uint32_t const v335 = v266 / v200;
uint32_t const v336 = uint32_t(v335);
uint32_t const v337 = v333 + v336;
device half_4 const* const v338 = &v3[v337];
half_4 const v339 = *v338;
*v334 = v339;
}
thread half_4 * const v340 = &(*v259)[v64];
half_4 const v341 = *v334;
*v340 = v341;
uint32_t const v342 = v294 * v31;
uint32_t const v343 = v51 + v342;
half_4 v344_store;
thread half_4 * v344 = &v344_store;*v344 = v98;
if(v269) {
uint32_t const v345 = v266 / v200;
uint32_t const v346 = uint32_t(v345);
uint32_t const v347 = v343 + v346;
device half_4 const* const v348 = &v3[v347];
half_4 const v349 = *v348;
*v344 = v349;
}
thread half_4 * const v350 = &(*v259)[v303];
half_4 const v351 = *v344;
*v350 = v351;
uint32_t const v352 = v310 * v31;
uint32_t const v353 = v51 + v352;
half_4 v354_store;
thread half_4 * v354 = &v354_store;*v354 = v98;
if(v269) {
uint32_t const v355 = v266 / v200;
uint32_t const v356 = uint32_t(v355);
uint32_t const v357 = v353 + v356;
device half_4 const* const v358 = &v3[v357];
half_4 const v359 = *v358;
*v354 = v359;
}
thread half_4 * const v360 = &(*v259)[v319];
half_4 const v361 = *v354;
*v360 = v361;
bool const v362 = true;
for(uint32_t v363 = v241; v363 < v246; v363 += v199) {
uint32_t const v364 = v363 * v53;
bool const v365 = v363 >= v252;
bool const v366 = v363 < v254;
bool const v367 = v365 && v366;
uint32_t const v368 = v363 % v207;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v369 = *v275;
*v119 = v369;
uint32_t const v370 = v277 * v115;
uint32_t const v371 = v370 + v96;
half_4 const v372 = *v289;
uint32_t const v373 = uint32_t(v371);
threadgroup half_4 * const v374 = &(*v60)[v373];
*v374 = v372;
uint32_t const v375 = v291 * v115;
uint32_t const v376 = v375 + v96;
half_4 const v377 = *v304;
uint32_t const v378 = uint32_t(v376);
threadgroup half_4 * const v379 = &(*v60)[v378];
*v379 = v377;
uint32_t const v380 = v307 * v115;
uint32_t const v381 = v380 + v96;
half_4 const v382 = *v320;
uint32_t const v383 = uint32_t(v381);
threadgroup half_4 * const v384 = &(*v60)[v383];
*v384 = v382;
uint32_t const v385 = 576;
uint32_t const v386 = v385 + v116;
uint32_t const v387 = v386 + v96;
half_4 const v388 = *v330;
uint32_t const v389 = uint32_t(v387);
threadgroup half_4 * const v390 = &(*v60)[v389];
*v390 = v388;
uint32_t const v391 = v385 + v370;
uint32_t const v392 = v391 + v96;
half_4 const v393 = *v340;
uint32_t const v394 = uint32_t(v392);
threadgroup half_4 * const v395 = &(*v60)[v394];
*v395 = v393;
uint32_t const v396 = v385 + v375;
uint32_t const v397 = v396 + v96;
half_4 const v398 = *v350;
uint32_t const v399 = uint32_t(v397);
threadgroup half_4 * const v400 = &(*v60)[v399];
*v400 = v398;
uint32_t const v401 = v385 + v380;
uint32_t const v402 = v401 + v96;
half_4 const v403 = *v360;
uint32_t const v404 = uint32_t(v402);
threadgroup half_4 * const v405 = &(*v60)[v404];
*v405 = v403;
bool const v406 = !v367;
bool const v407 = false;
if(v406) {
half const v408 = v388.i_0;
float const v409 = float(v408);
uint32_t const v410 = reinterpret_cast<const thread uint32_t&>(v409);
uint32_t const v411 = 2139095040;
uint32_t const v412 = v410 & v411;
bool const v413 = v412 == v411;
half const v414 = v388.i_1;
float const v415 = float(v414);
uint32_t const v416 = reinterpret_cast<const thread uint32_t&>(v415);
uint32_t const v417 = v416 & v411;
bool const v418 = v417 == v411;
bool const v419 = v413 || v418;
half const v420 = v388.i_2;
float const v421 = float(v420);
uint32_t const v422 = reinterpret_cast<const thread uint32_t&>(v421);
uint32_t const v423 = v422 & v411;
bool const v424 = v423 == v411;
bool const v425 = v419 || v424;
half const v426 = v388.i_3;
float const v427 = float(v426);
uint32_t const v428 = reinterpret_cast<const thread uint32_t&>(v427);
uint32_t const v429 = v428 & v411;
bool const v430 = v429 == v411;
bool const v431 = v425 || v430;
half const v432 = v393.i_0;
float const v433 = float(v432);
uint32_t const v434 = reinterpret_cast<const thread uint32_t&>(v433);
uint32_t const v435 = v434 & v411;
bool const v436 = v435 == v411;
bool const v437 = v431 || v436;
half const v438 = v393.i_1;
float const v439 = float(v438);
uint32_t const v440 = reinterpret_cast<const thread uint32_t&>(v439);
uint32_t const v441 = v440 & v411;
bool const v442 = v441 == v411;
bool const v443 = v437 || v442;
half const v444 = v393.i_2;
float const v445 = float(v444);
uint32_t const v446 = reinterpret_cast<const thread uint32_t&>(v445);
uint32_t const v447 = v446 & v411;
bool const v448 = v447 == v411;
bool const v449 = v443 || v448;
half const v450 = v393.i_3;
float const v451 = float(v450);
uint32_t const v452 = reinterpret_cast<const thread uint32_t&>(v451);
uint32_t const v453 = v452 & v411;
bool const v454 = v453 == v411;
bool const v455 = v449 || v454;
half const v456 = v398.i_0;
float const v457 = float(v456);
uint32_t const v458 = reinterpret_cast<const thread uint32_t&>(v457);
uint32_t const v459 = v458 & v411;
bool const v460 = v459 == v411;
bool const v461 = v455 || v460;
half const v462 = v398.i_1;
float const v463 = float(v462);
uint32_t const v464 = reinterpret_cast<const thread uint32_t&>(v463);
uint32_t const v465 = v464 & v411;
bool const v466 = v465 == v411;
bool const v467 = v461 || v466;
half const v468 = v398.i_2;
float const v469 = float(v468);
uint32_t const v470 = reinterpret_cast<const thread uint32_t&>(v469);
uint32_t const v471 = v470 & v411;
bool const v472 = v471 == v411;
bool const v473 = v467 || v472;
half const v474 = v398.i_3;
float const v475 = float(v474);
uint32_t const v476 = reinterpret_cast<const thread uint32_t&>(v475);
uint32_t const v477 = v476 & v411;
bool const v478 = v477 == v411;
bool const v479 = v473 || v478;
half const v480 = v403.i_0;
float const v481 = float(v480);
uint32_t const v482 = reinterpret_cast<const thread uint32_t&>(v481);
uint32_t const v483 = v482 & v411;
bool const v484 = v483 == v411;
bool const v485 = v479 || v484;
half const v486 = v403.i_1;
float const v487 = float(v486);
uint32_t const v488 = reinterpret_cast<const thread uint32_t&>(v487);
uint32_t const v489 = v488 & v411;
bool const v490 = v489 == v411;
bool const v491 = v485 || v490;
half const v492 = v403.i_2;
float const v493 = float(v492);
uint32_t const v494 = reinterpret_cast<const thread uint32_t&>(v493);
uint32_t const v495 = v494 & v411;
bool const v496 = v495 == v411;
bool const v497 = v491 || v496;
half const v498 = v403.i_3;
float const v499 = float(v498);
uint32_t const v500 = reinterpret_cast<const thread uint32_t&>(v499);
uint32_t const v501 = v500 & v411;
bool const v502 = v501 == v411;
bool const v503 = v497 || v502;
bool const v504 = simd_any(v503);;
bool const v505 = thread_index_in_simdgroup_v11 == v93;
if(v505) {
uint32_t const v506 = v504 ? v199 : v93;
uint32_t const v507 = v368 * v200;
uint32_t const v508 = v507 + v56;
uint32_t const v509 = uint32_t(v508);
threadgroup uint32_t * const v510 = &(*v65)[v509];
*v510 = v506;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v511 = v363 + v199;
uint32_t const v512 = v511 * v53;
uint32_t const v513 = v512 + v95;
uint32_t const v514 = min(v513, v260);
uint32_t const v515 = uint32_t(v514);
uint32_t const v516 = v515 * v28;
uint32_t const v517 = v48 + v516;
half_4 v518_store;
thread half_4 * v518 = &v518_store;*v518 = v98;
if(v269) {
uint32_t const v519 = v266 / v200;
uint32_t const v520 = uint32_t(v519);
uint32_t const v521 = v517 + v520;
device half_4 const* const v522 = &v2[v521];
half_4 const v523 = *v522;
*v518 = v523;
}
half_4 const v524 = *v518;
*v275 = v524;
uint32_t const v525 = v512 + v277;
uint32_t const v526 = min(v525, v260);
uint32_t const v527 = uint32_t(v526);
uint32_t const v528 = v527 * v28;
uint32_t const v529 = v48 + v528;
half_4 v530_store;
thread half_4 * v530 = &v530_store;*v530 = v98;
if(v269) {
uint32_t const v531 = v266 / v200;
uint32_t const v532 = uint32_t(v531);
uint32_t const v533 = v529 + v532;
device half_4 const* const v534 = &v2[v533];
half_4 const v535 = *v534;
*v530 = v535;
}
half_4 const v536 = *v530;
*v289 = v536;
uint32_t const v537 = v512 + v291;
uint32_t const v538 = min(v537, v260);
uint32_t const v539 = uint32_t(v538);
uint32_t const v540 = v539 * v28;
uint32_t const v541 = v48 + v540;
half_4 v542_store;
thread half_4 * v542 = &v542_store;*v542 = v98;
if(v269) {
uint32_t const v543 = v266 / v200;
uint32_t const v544 = uint32_t(v543);
uint32_t const v545 = v541 + v544;
device half_4 const* const v546 = &v2[v545];
half_4 const v547 = *v546;
*v542 = v547;
}
half_4 const v548 = *v542;
*v304 = v548;
uint32_t const v549 = v512 + v307;
uint32_t const v550 = min(v549, v260);
uint32_t const v551 = uint32_t(v550);
uint32_t const v552 = v551 * v28;
uint32_t const v553 = v48 + v552;
half_4 v554_store;
thread half_4 * v554 = &v554_store;*v554 = v98;
if(v269) {
uint32_t const v555 = v266 / v200;
uint32_t const v556 = uint32_t(v555);
uint32_t const v557 = v553 + v556;
device half_4 const* const v558 = &v2[v557];
half_4 const v559 = *v558;
*v554 = v559;
}
half_4 const v560 = *v554;
*v320 = v560;
uint32_t const v561 = v515 * v31;
uint32_t const v562 = v51 + v561;
half_4 v563_store;
thread half_4 * v563 = &v563_store;*v563 = v98;
if(v269) {
uint32_t const v564 = v266 / v200;
uint32_t const v565 = uint32_t(v564);
uint32_t const v566 = v562 + v565;
device half_4 const* const v567 = &v3[v566];
half_4 const v568 = *v567;
*v563 = v568;
}
half_4 const v569 = *v563;
*v330 = v569;
uint32_t const v570 = v527 * v31;
uint32_t const v571 = v51 + v570;
half_4 v572_store;
thread half_4 * v572 = &v572_store;*v572 = v98;
if(v269) {
uint32_t const v573 = v266 / v200;
uint32_t const v574 = uint32_t(v573);
uint32_t const v575 = v571 + v574;
device half_4 const* const v576 = &v3[v575];
half_4 const v577 = *v576;
*v572 = v577;
}
half_4 const v578 = *v572;
*v340 = v578;
uint32_t const v579 = v539 * v31;
uint32_t const v580 = v51 + v579;
half_4 v581_store;
thread half_4 * v581 = &v581_store;*v581 = v98;
if(v269) {
uint32_t const v582 = v266 / v200;
uint32_t const v583 = uint32_t(v582);
uint32_t const v584 = v580 + v583;
device half_4 const* const v585 = &v3[v584];
half_4 const v586 = *v585;
*v581 = v586;
}
half_4 const v587 = *v581;
*v350 = v587;
uint32_t const v588 = v551 * v31;
uint32_t const v589 = v51 + v588;
half_4 v590_store;
thread half_4 * v590 = &v590_store;*v590 = v98;
if(v269) {
uint32_t const v591 = v266 / v200;
uint32_t const v592 = uint32_t(v591);
uint32_t const v593 = v589 + v592;
device half_4 const* const v594 = &v3[v593];
half_4 const v595 = *v594;
*v590 = v595;
}
half_4 const v596 = *v590;
*v360 = v596;
bool v597_store;
thread bool * v597 = &v597_store;*v597 = v407;
bool const v598 = *v597;
bool v599_store;
thread bool * v599 = &v599_store;if(v598) {
*v599 = v362;
}
 else {
uint32_t const v600 = v368 * v200;
uint32_t const v601 = uint32_t(v600);
threadgroup uint32_t * const v602 = &(*v65)[v601];
uint32_t const v603 = *v602;
bool const v604 = v603 != v93;
*v599 = v604;
}
bool const v605 = *v599;
*v597 = v605;
bool const v606 = *v597;
bool v607_store;
thread bool * v607 = &v607_store;if(v606) {
*v607 = v362;
}
 else {
uint32_t const v608 = v368 * v200;
uint32_t const v609 = v608 + v199;
uint32_t const v610 = uint32_t(v609);
threadgroup uint32_t * const v611 = &(*v65)[v610];
uint32_t const v612 = *v611;
bool const v613 = v612 != v93;
*v607 = v613;
}
bool const v614 = *v607;
*v597 = v614;
bool const v615 = *v597;
bool v616_store;
thread bool * v616 = &v616_store;if(v615) {
*v616 = v362;
}
 else {
uint32_t const v617 = v368 * v200;
uint32_t const v618 = v617 + v207;
uint32_t const v619 = uint32_t(v618);
threadgroup uint32_t * const v620 = &(*v65)[v619];
uint32_t const v621 = *v620;
bool const v622 = v621 != v93;
*v616 = v622;
}
bool const v623 = *v616;
*v597 = v623;
bool const v624 = *v597;
bool v625_store;
thread bool * v625 = &v625_store;if(v624) {
*v625 = v362;
}
 else {
uint32_t const v626 = v368 * v200;
uint32_t const v627 = 3;
uint32_t const v628 = v626 + v627;
uint32_t const v629 = uint32_t(v628);
threadgroup uint32_t * const v630 = &(*v65)[v629];
uint32_t const v631 = *v630;
bool const v632 = v631 != v93;
*v625 = v632;
}
bool const v633 = *v625;
*v597 = v633;
bool v634_store;
thread bool * v634 = &v634_store;if(v367) {
*v634 = v362;
}
 else {
*v634 = v407;
}
uint32_t const v635 = 320;
uint32_t const v636 = v56 * v635;
uint32_t const v637 = 80;
uint32_t const v638 = v56 * v637;
simdgroup_float8x8 v639_store; thread simdgroup_float8x8 * v639 = &v639_store;*v639 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_half8x8 v640_store; thread simdgroup_half8x8 * v640 = &v640_store;threadgroup half_4 * const v641 = &(*v60)[v17];
simdgroup_load(*v640, reinterpret_cast<threadgroup half *>(v641), v205, 0, true);
simdgroup_multiply_accumulate(*v639, *v77, *v640, *v639);
simdgroup_half8x8 v642_store; thread simdgroup_half8x8 * v642 = &v642_store;threadgroup half_4 * const v643 = &(*v60)[v303];
simdgroup_load(*v642, reinterpret_cast<threadgroup half *>(v643), v205, 0, true);
simdgroup_multiply_accumulate(*v639, *v79, *v642, *v639);
simdgroup_half8x8 v644_store; thread simdgroup_half8x8 * v644 = &v644_store;threadgroup half_4 * const v645 = &(*v60)[v258];
simdgroup_load(*v644, reinterpret_cast<threadgroup half *>(v645), v205, 0, true);
simdgroup_multiply_accumulate(*v639, *v80, *v644, *v639);
simdgroup_half8x8 v646_store; thread simdgroup_half8x8 * v646 = &v646_store;uint32_t const v647 = 6;
threadgroup half_4 * const v648 = &(*v60)[v647];
simdgroup_load(*v646, reinterpret_cast<threadgroup half *>(v648), v205, 0, true);
simdgroup_multiply_accumulate(*v639, *v81, *v646, *v639);
simdgroup_half8x8 v649_store; thread simdgroup_half8x8 * v649 = &v649_store;threadgroup half_4 * const v650 = &(*v60)[v66];
simdgroup_load(*v649, reinterpret_cast<threadgroup half *>(v650), v205, 0, true);
simdgroup_multiply_accumulate(*v639, *v82, *v649, *v639);
simdgroup_half8x8 v651_store; thread simdgroup_half8x8 * v651 = &v651_store;uint32_t const v652 = 10;
threadgroup half_4 * const v653 = &(*v60)[v652];
simdgroup_load(*v651, reinterpret_cast<threadgroup half *>(v653), v205, 0, true);
simdgroup_multiply_accumulate(*v639, *v83, *v651, *v639);
simdgroup_half8x8 v654_store; thread simdgroup_half8x8 * v654 = &v654_store;uint32_t const v655 = 12;
threadgroup half_4 * const v656 = &(*v60)[v655];
simdgroup_load(*v654, reinterpret_cast<threadgroup half *>(v656), v205, 0, true);
simdgroup_multiply_accumulate(*v639, *v84, *v654, *v639);
simdgroup_half8x8 v657_store; thread simdgroup_half8x8 * v657 = &v657_store;uint32_t const v658 = 14;
threadgroup half_4 * const v659 = &(*v60)[v658];
simdgroup_load(*v657, reinterpret_cast<threadgroup half *>(v659), v205, 0, true);
simdgroup_multiply_accumulate(*v639, *v85, *v657, *v639);
uint32_t const v660 = uint32_t(v636);
uint32_t const v661 = 40;
threadgroup float * const v662 = &(*v61)[v660];

simdgroup_store(*v639, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v663_store; thread simdgroup_float8x8 * v663 = &v663_store;*v663 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_half8x8 v664_store; thread simdgroup_half8x8 * v664 = &v664_store;uint32_t const v665 = 144;
uint32_t const v666 = 1008;
threadgroup half_4 * const v667 = &(*v60)[v665];
simdgroup_load(*v664, reinterpret_cast<threadgroup half *>(v667), v205, 0, true);
simdgroup_multiply_accumulate(*v663, *v77, *v664, *v663);
simdgroup_half8x8 v668_store; thread simdgroup_half8x8 * v668 = &v668_store;uint32_t const v669 = 146;
threadgroup half_4 * const v670 = &(*v60)[v669];
simdgroup_load(*v668, reinterpret_cast<threadgroup half *>(v670), v205, 0, true);
simdgroup_multiply_accumulate(*v663, *v79, *v668, *v663);
simdgroup_half8x8 v671_store; thread simdgroup_half8x8 * v671 = &v671_store;uint32_t const v672 = 148;
threadgroup half_4 * const v673 = &(*v60)[v672];
simdgroup_load(*v671, reinterpret_cast<threadgroup half *>(v673), v205, 0, true);
simdgroup_multiply_accumulate(*v663, *v80, *v671, *v663);
simdgroup_half8x8 v674_store; thread simdgroup_half8x8 * v674 = &v674_store;uint32_t const v675 = 150;
threadgroup half_4 * const v676 = &(*v60)[v675];
simdgroup_load(*v674, reinterpret_cast<threadgroup half *>(v676), v205, 0, true);
simdgroup_multiply_accumulate(*v663, *v81, *v674, *v663);
simdgroup_half8x8 v677_store; thread simdgroup_half8x8 * v677 = &v677_store;uint32_t const v678 = 152;
threadgroup half_4 * const v679 = &(*v60)[v678];
simdgroup_load(*v677, reinterpret_cast<threadgroup half *>(v679), v205, 0, true);
simdgroup_multiply_accumulate(*v663, *v82, *v677, *v663);
simdgroup_half8x8 v680_store; thread simdgroup_half8x8 * v680 = &v680_store;uint32_t const v681 = 154;
threadgroup half_4 * const v682 = &(*v60)[v681];
simdgroup_load(*v680, reinterpret_cast<threadgroup half *>(v682), v205, 0, true);
simdgroup_multiply_accumulate(*v663, *v83, *v680, *v663);
simdgroup_half8x8 v683_store; thread simdgroup_half8x8 * v683 = &v683_store;uint32_t const v684 = 156;
threadgroup half_4 * const v685 = &(*v60)[v684];
simdgroup_load(*v683, reinterpret_cast<threadgroup half *>(v685), v205, 0, true);
simdgroup_multiply_accumulate(*v663, *v84, *v683, *v663);
simdgroup_half8x8 v686_store; thread simdgroup_half8x8 * v686 = &v686_store;uint32_t const v687 = 158;
threadgroup half_4 * const v688 = &(*v60)[v687];
simdgroup_load(*v686, reinterpret_cast<threadgroup half *>(v688), v205, 0, true);
simdgroup_multiply_accumulate(*v663, *v85, *v686, *v663);
uint32_t const v689 = v636 + v57;
uint32_t const v690 = uint32_t(v689);
threadgroup float * const v691 = &(*v61)[v690];

simdgroup_store(*v663, reinterpret_cast<threadgroup float *>(v691), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v692_store; thread simdgroup_float8x8 * v692 = &v692_store;*v692 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_half8x8 v693_store; thread simdgroup_half8x8 * v693 = &v693_store;uint32_t const v694 = 288;
uint32_t const v695 = 864;
threadgroup half_4 * const v696 = &(*v60)[v694];
simdgroup_load(*v693, reinterpret_cast<threadgroup half *>(v696), v205, 0, true);
simdgroup_multiply_accumulate(*v692, *v77, *v693, *v692);
simdgroup_half8x8 v697_store; thread simdgroup_half8x8 * v697 = &v697_store;uint32_t const v698 = 290;
threadgroup half_4 * const v699 = &(*v60)[v698];
simdgroup_load(*v697, reinterpret_cast<threadgroup half *>(v699), v205, 0, true);
simdgroup_multiply_accumulate(*v692, *v79, *v697, *v692);
simdgroup_half8x8 v700_store; thread simdgroup_half8x8 * v700 = &v700_store;uint32_t const v701 = 292;
threadgroup half_4 * const v702 = &(*v60)[v701];
simdgroup_load(*v700, reinterpret_cast<threadgroup half *>(v702), v205, 0, true);
simdgroup_multiply_accumulate(*v692, *v80, *v700, *v692);
simdgroup_half8x8 v703_store; thread simdgroup_half8x8 * v703 = &v703_store;uint32_t const v704 = 294;
threadgroup half_4 * const v705 = &(*v60)[v704];
simdgroup_load(*v703, reinterpret_cast<threadgroup half *>(v705), v205, 0, true);
simdgroup_multiply_accumulate(*v692, *v81, *v703, *v692);
simdgroup_half8x8 v706_store; thread simdgroup_half8x8 * v706 = &v706_store;uint32_t const v707 = 296;
threadgroup half_4 * const v708 = &(*v60)[v707];
simdgroup_load(*v706, reinterpret_cast<threadgroup half *>(v708), v205, 0, true);
simdgroup_multiply_accumulate(*v692, *v82, *v706, *v692);
simdgroup_half8x8 v709_store; thread simdgroup_half8x8 * v709 = &v709_store;uint32_t const v710 = 298;
threadgroup half_4 * const v711 = &(*v60)[v710];
simdgroup_load(*v709, reinterpret_cast<threadgroup half *>(v711), v205, 0, true);
simdgroup_multiply_accumulate(*v692, *v83, *v709, *v692);
simdgroup_half8x8 v712_store; thread simdgroup_half8x8 * v712 = &v712_store;uint32_t const v713 = 300;
threadgroup half_4 * const v714 = &(*v60)[v713];
simdgroup_load(*v712, reinterpret_cast<threadgroup half *>(v714), v205, 0, true);
simdgroup_multiply_accumulate(*v692, *v84, *v712, *v692);
simdgroup_half8x8 v715_store; thread simdgroup_half8x8 * v715 = &v715_store;uint32_t const v716 = 302;
threadgroup half_4 * const v717 = &(*v60)[v716];
simdgroup_load(*v715, reinterpret_cast<threadgroup half *>(v717), v205, 0, true);
simdgroup_multiply_accumulate(*v692, *v85, *v715, *v692);
uint32_t const v718 = v636 + v94;
uint32_t const v719 = uint32_t(v718);
threadgroup float * const v720 = &(*v61)[v719];

simdgroup_store(*v692, reinterpret_cast<threadgroup float *>(v720), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v721_store; thread simdgroup_float8x8 * v721 = &v721_store;*v721 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_half8x8 v722_store; thread simdgroup_half8x8 * v722 = &v722_store;uint32_t const v723 = 432;
uint32_t const v724 = 720;
threadgroup half_4 * const v725 = &(*v60)[v723];
simdgroup_load(*v722, reinterpret_cast<threadgroup half *>(v725), v205, 0, true);
simdgroup_multiply_accumulate(*v721, *v77, *v722, *v721);
simdgroup_half8x8 v726_store; thread simdgroup_half8x8 * v726 = &v726_store;uint32_t const v727 = 434;
threadgroup half_4 * const v728 = &(*v60)[v727];
simdgroup_load(*v726, reinterpret_cast<threadgroup half *>(v728), v205, 0, true);
simdgroup_multiply_accumulate(*v721, *v79, *v726, *v721);
simdgroup_half8x8 v729_store; thread simdgroup_half8x8 * v729 = &v729_store;uint32_t const v730 = 436;
threadgroup half_4 * const v731 = &(*v60)[v730];
simdgroup_load(*v729, reinterpret_cast<threadgroup half *>(v731), v205, 0, true);
simdgroup_multiply_accumulate(*v721, *v80, *v729, *v721);
simdgroup_half8x8 v732_store; thread simdgroup_half8x8 * v732 = &v732_store;uint32_t const v733 = 438;
threadgroup half_4 * const v734 = &(*v60)[v733];
simdgroup_load(*v732, reinterpret_cast<threadgroup half *>(v734), v205, 0, true);
simdgroup_multiply_accumulate(*v721, *v81, *v732, *v721);
simdgroup_half8x8 v735_store; thread simdgroup_half8x8 * v735 = &v735_store;uint32_t const v736 = 440;
threadgroup half_4 * const v737 = &(*v60)[v736];
simdgroup_load(*v735, reinterpret_cast<threadgroup half *>(v737), v205, 0, true);
simdgroup_multiply_accumulate(*v721, *v82, *v735, *v721);
simdgroup_half8x8 v738_store; thread simdgroup_half8x8 * v738 = &v738_store;uint32_t const v739 = 442;
threadgroup half_4 * const v740 = &(*v60)[v739];
simdgroup_load(*v738, reinterpret_cast<threadgroup half *>(v740), v205, 0, true);
simdgroup_multiply_accumulate(*v721, *v83, *v738, *v721);
simdgroup_half8x8 v741_store; thread simdgroup_half8x8 * v741 = &v741_store;uint32_t const v742 = 444;
threadgroup half_4 * const v743 = &(*v60)[v742];
simdgroup_load(*v741, reinterpret_cast<threadgroup half *>(v743), v205, 0, true);
simdgroup_multiply_accumulate(*v721, *v84, *v741, *v721);
simdgroup_half8x8 v744_store; thread simdgroup_half8x8 * v744 = &v744_store;uint32_t const v745 = 446;
threadgroup half_4 * const v746 = &(*v60)[v745];
simdgroup_load(*v744, reinterpret_cast<threadgroup half *>(v746), v205, 0, true);
simdgroup_multiply_accumulate(*v721, *v85, *v744, *v721);
uint32_t const v747 = v636 + v306;
uint32_t const v748 = uint32_t(v747);
threadgroup float * const v749 = &(*v61)[v748];

simdgroup_store(*v721, reinterpret_cast<threadgroup float *>(v749), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v750_store = {};
thread array<float, 8> * v750 = &v750_store;uint32_t const v751 = v59 * v57;
uint32_t const v752 = v364 + v751;
uint32_t const v753 = v58 * v661;
uint32_t const v754 = v636 + v753;
uint32_t const v755 = v754 + v751;
uint32_t const v756 = uint32_t(v755);
threadgroup float * const v757 = &(*v61)[v756];
float const v758 = *v757;
float v759_store;
thread float * v759 = &v759_store;*v759 = v90;
bool const v760 = *v634;
bool v761_store;
thread bool * v761 = &v761_store;if(v760) {
*v761 = v362;
}
 else {
bool const v762 = v752 < v19;
bool v763_store;
thread bool * v763 = &v763_store;if(v762) {
*v763 = v362;
}
 else {
*v763 = v407;
}
bool const v764 = *v763;
*v761 = v764;
}
bool const v765 = *v761;
if(v765) {
float const v766 = v758 * v22;
*v759 = v766;
}
thread float * const v767 = &(*v750)[v17];
float const v768 = *v759;
*v767 = v768;
float const v769 = max(v90, v768);
uint32_t const v770 = v751 + v199;
uint32_t const v771 = v364 + v770;
uint32_t const v772 = v754 + v770;
uint32_t const v773 = uint32_t(v772);
threadgroup float * const v774 = &(*v61)[v773];
float const v775 = *v774;
float v776_store;
thread float * v776 = &v776_store;*v776 = v90;
bool const v777 = *v634;
bool v778_store;
thread bool * v778 = &v778_store;if(v777) {
*v778 = v362;
}
 else {
bool const v779 = v771 < v19;
bool v780_store;
thread bool * v780 = &v780_store;if(v779) {
*v780 = v362;
}
 else {
*v780 = v407;
}
bool const v781 = *v780;
*v778 = v781;
}
bool const v782 = *v778;
if(v782) {
float const v783 = v775 * v22;
*v776 = v783;
}
thread float * const v784 = &(*v750)[v64];
float const v785 = *v776;
*v784 = v785;
float const v786 = max(v769, v785);
uint32_t const v787 = v751 + v207;
uint32_t const v788 = v364 + v787;
uint32_t const v789 = v754 + v787;
uint32_t const v790 = uint32_t(v789);
threadgroup float * const v791 = &(*v61)[v790];
float const v792 = *v791;
float v793_store;
thread float * v793 = &v793_store;*v793 = v90;
bool const v794 = *v634;
bool v795_store;
thread bool * v795 = &v795_store;if(v794) {
*v795 = v362;
}
 else {
bool const v796 = v788 < v19;
bool v797_store;
thread bool * v797 = &v797_store;if(v796) {
*v797 = v362;
}
 else {
*v797 = v407;
}
bool const v798 = *v797;
*v795 = v798;
}
bool const v799 = *v795;
if(v799) {
float const v800 = v792 * v22;
*v793 = v800;
}
thread float * const v801 = &(*v750)[v303];
float const v802 = *v793;
*v801 = v802;
float const v803 = max(v786, v802);
uint32_t const v804 = 3;
uint32_t const v805 = v751 + v804;
uint32_t const v806 = v364 + v805;
uint32_t const v807 = v754 + v805;
uint32_t const v808 = uint32_t(v807);
threadgroup float * const v809 = &(*v61)[v808];
float const v810 = *v809;
float v811_store;
thread float * v811 = &v811_store;*v811 = v90;
bool const v812 = *v634;
bool v813_store;
thread bool * v813 = &v813_store;if(v812) {
*v813 = v362;
}
 else {
bool const v814 = v806 < v19;
bool v815_store;
thread bool * v815 = &v815_store;if(v814) {
*v815 = v362;
}
 else {
*v815 = v407;
}
bool const v816 = *v815;
*v813 = v816;
}
bool const v817 = *v813;
if(v817) {
float const v818 = v810 * v22;
*v811 = v818;
}
thread float * const v819 = &(*v750)[v319];
float const v820 = *v811;
*v819 = v820;
float const v821 = max(v803, v820);
uint32_t const v822 = v751 + v200;
uint32_t const v823 = v364 + v822;
uint32_t const v824 = v754 + v822;
uint32_t const v825 = uint32_t(v824);
threadgroup float * const v826 = &(*v61)[v825];
float const v827 = *v826;
float v828_store;
thread float * v828 = &v828_store;*v828 = v90;
bool const v829 = *v634;
bool v830_store;
thread bool * v830 = &v830_store;if(v829) {
*v830 = v362;
}
 else {
bool const v831 = v823 < v19;
bool v832_store;
thread bool * v832 = &v832_store;if(v831) {
*v832 = v362;
}
 else {
*v832 = v407;
}
bool const v833 = *v832;
*v830 = v833;
}
bool const v834 = *v830;
if(v834) {
float const v835 = v827 * v22;
*v828 = v835;
}
thread float * const v836 = &(*v750)[v258];
float const v837 = *v828;
*v836 = v837;
float const v838 = max(v821, v837);
uint32_t const v839 = 5;
uint32_t const v840 = v751 + v839;
uint32_t const v841 = v364 + v840;
uint32_t const v842 = v754 + v840;
uint32_t const v843 = uint32_t(v842);
threadgroup float * const v844 = &(*v61)[v843];
float const v845 = *v844;
float v846_store;
thread float * v846 = &v846_store;*v846 = v90;
bool const v847 = *v634;
bool v848_store;
thread bool * v848 = &v848_store;if(v847) {
*v848 = v362;
}
 else {
bool const v849 = v841 < v19;
bool v850_store;
thread bool * v850 = &v850_store;if(v849) {
*v850 = v362;
}
 else {
*v850 = v407;
}
bool const v851 = *v850;
*v848 = v851;
}
bool const v852 = *v848;
if(v852) {
float const v853 = v845 * v22;
*v846 = v853;
}
uint32_t const v854 = 5;
thread float * const v855 = &(*v750)[v854];
float const v856 = *v846;
*v855 = v856;
float const v857 = max(v838, v856);
uint32_t const v858 = v751 + v214;
uint32_t const v859 = v364 + v858;
uint32_t const v860 = v754 + v858;
uint32_t const v861 = uint32_t(v860);
threadgroup float * const v862 = &(*v61)[v861];
float const v863 = *v862;
float v864_store;
thread float * v864 = &v864_store;*v864 = v90;
bool const v865 = *v634;
bool v866_store;
thread bool * v866 = &v866_store;if(v865) {
*v866 = v362;
}
 else {
bool const v867 = v859 < v19;
bool v868_store;
thread bool * v868 = &v868_store;if(v867) {
*v868 = v362;
}
 else {
*v868 = v407;
}
bool const v869 = *v868;
*v866 = v869;
}
bool const v870 = *v866;
if(v870) {
float const v871 = v863 * v22;
*v864 = v871;
}
thread float * const v872 = &(*v750)[v647];
float const v873 = *v864;
*v872 = v873;
float const v874 = max(v857, v873);
uint32_t const v875 = 7;
uint32_t const v876 = v751 + v875;
uint32_t const v877 = v364 + v876;
uint32_t const v878 = v754 + v876;
uint32_t const v879 = uint32_t(v878);
threadgroup float * const v880 = &(*v61)[v879];
float const v881 = *v880;
float v882_store;
thread float * v882 = &v882_store;*v882 = v90;
bool const v883 = *v634;
bool v884_store;
thread bool * v884 = &v884_store;if(v883) {
*v884 = v362;
}
 else {
bool const v885 = v877 < v19;
bool v886_store;
thread bool * v886 = &v886_store;if(v885) {
*v886 = v362;
}
 else {
*v886 = v407;
}
bool const v887 = *v886;
*v884 = v887;
}
bool const v888 = *v884;
if(v888) {
float const v889 = v881 * v22;
*v882 = v889;
}
uint32_t const v890 = 7;
thread float * const v891 = &(*v750)[v890];
float const v892 = *v882;
*v891 = v892;
float const v893 = max(v874, v892);
float const v894 = simd_shuffle_xor(v893, v57);;
float const v895 = max(v893, v894);
float const v896 = simd_shuffle_xor(v895, v94);;
float const v897 = max(v895, v896);
float const v898 = *v89;
float const v899 = 5.54517698;
float const v900 = v898 + v899;
bool const v901 = v897 > v900;
float const v902 = v901 ? v897 : v898;
float const v903 = v898 - v902;
float const v904 = exp(v903);bool const v905 = v902 != v898;
bool v906_store;
thread bool * v906 = &v906_store;if(v905) {
bool const v907 = v898 != v90;
*v906 = v907;
}
 else {
*v906 = v407;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v908 = *v906;
bool const v909 = simd_any(v908);;
if(v909) {

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v910 = v59 * v207;
uint32_t const v911 = v754 + v910;
uint32_t const v912 = uint32_t(v911);
threadgroup float * const v913 = &(*v61)[v912];
float const v914 = *v913;
float const v915 = v914 * v904;
*v913 = v915;
uint32_t const v916 = v911 + v199;
uint32_t const v917 = uint32_t(v916);
threadgroup float * const v918 = &(*v61)[v917];
float const v919 = *v918;
float const v920 = v919 * v904;
*v918 = v920;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v921 = *v913;
float const v922 = v921 * v904;
*v913 = v922;
float const v923 = *v918;
float const v924 = v923 * v904;
*v918 = v924;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v925 = *v913;
float const v926 = v925 * v904;
*v913 = v926;
float const v927 = *v918;
float const v928 = v927 * v904;
*v918 = v928;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v929 = *v913;
float const v930 = v929 * v904;
*v913 = v930;
float const v931 = *v918;
float const v932 = v931 * v904;
*v918 = v932;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v933 = *v913;
float const v934 = v933 * v904;
*v913 = v934;
float const v935 = *v918;
float const v936 = v935 * v904;
*v918 = v936;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v937 = *v913;
float const v938 = v937 * v904;
*v913 = v938;
float const v939 = *v918;
float const v940 = v939 * v904;
*v918 = v940;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v941 = *v913;
float const v942 = v941 * v904;
*v913 = v942;
float const v943 = *v918;
float const v944 = v943 * v904;
*v918 = v944;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v945 = *v913;
float const v946 = v945 * v904;
*v913 = v946;
float const v947 = *v918;
float const v948 = v947 * v904;
*v918 = v948;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v89 = v902;
float const v949 = *v767;
uint32_t const v950 = reinterpret_cast<const thread uint32_t&>(v949);
uint32_t const v951 = 4286578687;
bool const v952 = v950 == v951;
float const v953 = v949 - v902;
float const v954 = exp(v953);float const v955 = v952 ? v69 : v954;
half const v956 = half(v955);
half_4 const v957 = [&]{
half_4 tmp = v98;
tmp.i_0 = v956;
return tmp;
}();
float const v958 = *v784;
uint32_t const v959 = reinterpret_cast<const thread uint32_t&>(v958);
bool const v960 = v959 == v951;
float const v961 = v958 - v902;
float const v962 = exp(v961);float const v963 = v960 ? v69 : v962;
float const v964 = v955 + v963;
half const v965 = half(v963);
half_4 const v966 = [&]{
half_4 tmp = v957;
tmp.i_1 = v965;
return tmp;
}();
float const v967 = *v801;
uint32_t const v968 = reinterpret_cast<const thread uint32_t&>(v967);
bool const v969 = v968 == v951;
float const v970 = v967 - v902;
float const v971 = exp(v970);float const v972 = v969 ? v69 : v971;
float const v973 = v964 + v972;
half const v974 = half(v972);
half_4 const v975 = [&]{
half_4 tmp = v966;
tmp.i_2 = v974;
return tmp;
}();
float const v976 = *v819;
uint32_t const v977 = reinterpret_cast<const thread uint32_t&>(v976);
bool const v978 = v977 == v951;
float const v979 = v976 - v902;
float const v980 = exp(v979);float const v981 = v978 ? v69 : v980;
float const v982 = v973 + v981;
half const v983 = half(v981);
half_4 const v984 = [&]{
half_4 tmp = v975;
tmp.i_3 = v983;
return tmp;
}();
uint32_t const v985 = v58 * v221;
uint32_t const v986 = v638 + v985;
uint32_t const v987 = v59 * v207;
uint32_t const v988 = v986 + v987;
uint32_t const v989 = uint32_t(v988);
threadgroup half_4 * const v990 = &(*v62)[v989];
*v990 = v984;
float const v991 = *v836;
uint32_t const v992 = reinterpret_cast<const thread uint32_t&>(v991);
bool const v993 = v992 == v951;
float const v994 = v991 - v902;
float const v995 = exp(v994);float const v996 = v993 ? v69 : v995;
float const v997 = v982 + v996;
half const v998 = half(v996);
half_4 const v999 = [&]{
half_4 tmp = v98;
tmp.i_0 = v998;
return tmp;
}();
float const v1000 = *v855;
uint32_t const v1001 = reinterpret_cast<const thread uint32_t&>(v1000);
bool const v1002 = v1001 == v951;
float const v1003 = v1000 - v902;
float const v1004 = exp(v1003);float const v1005 = v1002 ? v69 : v1004;
float const v1006 = v997 + v1005;
half const v1007 = half(v1005);
half_4 const v1008 = [&]{
half_4 tmp = v999;
tmp.i_1 = v1007;
return tmp;
}();
float const v1009 = *v872;
uint32_t const v1010 = reinterpret_cast<const thread uint32_t&>(v1009);
bool const v1011 = v1010 == v951;
float const v1012 = v1009 - v902;
float const v1013 = exp(v1012);float const v1014 = v1011 ? v69 : v1013;
float const v1015 = v1006 + v1014;
half const v1016 = half(v1014);
half_4 const v1017 = [&]{
half_4 tmp = v1008;
tmp.i_2 = v1016;
return tmp;
}();
float const v1018 = *v891;
uint32_t const v1019 = reinterpret_cast<const thread uint32_t&>(v1018);
bool const v1020 = v1019 == v951;
float const v1021 = v1018 - v902;
float const v1022 = exp(v1021);float const v1023 = v1020 ? v69 : v1022;
float const v1024 = v1015 + v1023;
half const v1025 = half(v1023);
half_4 const v1026 = [&]{
half_4 tmp = v1017;
tmp.i_3 = v1025;
return tmp;
}();
uint32_t const v1027 = v988 + v199;
uint32_t const v1028 = uint32_t(v1027);
threadgroup half_4 * const v1029 = &(*v62)[v1028];
*v1029 = v1026;
float const v1030 = *v91;
float const v1031 = fma(v1030, v904, v1024);
*v91 = v1031;
float const v1032 = *v92;
float const v1033 = fma(v1032, v904, v1024);
*v92 = v1033;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1034 = *v634;
bool const v1035 = !v1034;
bool const v1036 = *v597;
bool const v1037 = v1036 && v1035;
if(v1037) {

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1038 = v754 + v987;
for(uint32_t v1039 = v93; v1039 < v53; v1039 += v199) {
uint32_t const v1040 = v1039 / v200;
uint32_t const v1041 = v986 + v1040;
uint32_t const v1042 = uint32_t(v1041);
threadgroup half_4 * const v1043 = &(*v62)[v1042];
half_4 const v1044 = *v1043;
uint32_t const v1045 = v1039 % v200;
half const v1046 = v1044.i_0;
float const v1047 = float(v1046);
float v1048_store;
thread float * v1048 = &v1048_store;*v1048 = v1047;
bool const v1049 = v1045 == v199;
if(v1049) {
half const v1050 = v1044.i_1;
float const v1051 = float(v1050);
*v1048 = v1051;
}
bool const v1052 = v1045 == v207;
if(v1052) {
half const v1053 = v1044.i_2;
float const v1054 = float(v1053);
*v1048 = v1054;
}
bool const v1055 = v1045 == v804;
if(v1055) {
half const v1056 = v1044.i_3;
float const v1057 = float(v1056);
*v1048 = v1057;
}
float const v1058 = *v1048;
uint32_t const v1059 = reinterpret_cast<const thread uint32_t&>(v1058);
bool const v1060 = v1059 == v93;
bool const v1061 = !v1060;
if(v1061) {
uint32_t const v1062 = v1039 * v115;
uint32_t const v1063 = v385 + v1062;
uint32_t const v1064 = v987 / v200;
uint32_t const v1065 = v1063 + v1064;
uint32_t const v1066 = uint32_t(v1065);
threadgroup half_4 * const v1067 = &(*v60)[v1066];
half_4 const v1068 = *v1067;
half const v1069 = v1068.i_0;
float const v1070 = float(v1069);
float v1071_store;
thread float * v1071 = &v1071_store;*v1071 = v1070;
uint32_t const v1072 = v59 % v207;
bool const v1073 = v1072 == v199;
if(v1073) {
half const v1074 = v1068.i_2;
float const v1075 = float(v1074);
*v1071 = v1075;
}
uint32_t const v1076 = uint32_t(v1038);
float const v1077 = *v1048;
float const v1078 = *v1071;
threadgroup float * const v1079 = &(*v61)[v1076];
float const v1080 = *v1079;
float const v1081 = fma(v1077, v1078, v1080);
*v1079 = v1081;
half const v1082 = v1068.i_1;
float const v1083 = float(v1082);
float v1084_store;
thread float * v1084 = &v1084_store;*v1084 = v1083;
if(v1073) {
half const v1085 = v1068.i_3;
float const v1086 = float(v1085);
*v1084 = v1086;
}
uint32_t const v1087 = v1038 + v199;
uint32_t const v1088 = uint32_t(v1087);
float const v1089 = *v1048;
float const v1090 = *v1084;
threadgroup float * const v1091 = &(*v61)[v1088];
float const v1092 = *v1091;
float const v1093 = fma(v1089, v1090, v1092);
*v1091 = v1093;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1094 = v93; v1094 < v53; v1094 += v199) {
uint32_t const v1095 = v1094 / v200;
uint32_t const v1096 = v986 + v1095;
uint32_t const v1097 = uint32_t(v1096);
threadgroup half_4 * const v1098 = &(*v62)[v1097];
half_4 const v1099 = *v1098;
uint32_t const v1100 = v1094 % v200;
half const v1101 = v1099.i_0;
float const v1102 = float(v1101);
float v1103_store;
thread float * v1103 = &v1103_store;*v1103 = v1102;
bool const v1104 = v1100 == v199;
if(v1104) {
half const v1105 = v1099.i_1;
float const v1106 = float(v1105);
*v1103 = v1106;
}
bool const v1107 = v1100 == v207;
if(v1107) {
half const v1108 = v1099.i_2;
float const v1109 = float(v1108);
*v1103 = v1109;
}
bool const v1110 = v1100 == v804;
if(v1110) {
half const v1111 = v1099.i_3;
float const v1112 = float(v1111);
*v1103 = v1112;
}
float const v1113 = *v1103;
uint32_t const v1114 = reinterpret_cast<const thread uint32_t&>(v1113);
bool const v1115 = v1114 == v93;
bool const v1116 = !v1115;
if(v1116) {
uint32_t const v1117 = v1094 * v115;
uint32_t const v1118 = 578;
uint32_t const v1119 = v1118 + v1117;
uint32_t const v1120 = v987 / v200;
uint32_t const v1121 = v1119 + v1120;
uint32_t const v1122 = uint32_t(v1121);
threadgroup half_4 * const v1123 = &(*v60)[v1122];
half_4 const v1124 = *v1123;
half const v1125 = v1124.i_0;
float const v1126 = float(v1125);
float v1127_store;
thread float * v1127 = &v1127_store;*v1127 = v1126;
uint32_t const v1128 = v59 % v207;
bool const v1129 = v1128 == v199;
if(v1129) {
half const v1130 = v1124.i_2;
float const v1131 = float(v1130);
*v1127 = v1131;
}
uint32_t const v1132 = uint32_t(v1038);
float const v1133 = *v1103;
float const v1134 = *v1127;
threadgroup float * const v1135 = &(*v61)[v1132];
float const v1136 = *v1135;
float const v1137 = fma(v1133, v1134, v1136);
*v1135 = v1137;
half const v1138 = v1124.i_1;
float const v1139 = float(v1138);
float v1140_store;
thread float * v1140 = &v1140_store;*v1140 = v1139;
if(v1129) {
half const v1141 = v1124.i_3;
float const v1142 = float(v1141);
*v1140 = v1142;
}
uint32_t const v1143 = v1038 + v199;
uint32_t const v1144 = uint32_t(v1143);
float const v1145 = *v1103;
float const v1146 = *v1140;
threadgroup float * const v1147 = &(*v61)[v1144];
float const v1148 = *v1147;
float const v1149 = fma(v1145, v1146, v1148);
*v1147 = v1149;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1150 = v93; v1150 < v53; v1150 += v199) {
uint32_t const v1151 = v1150 / v200;
uint32_t const v1152 = v986 + v1151;
uint32_t const v1153 = uint32_t(v1152);
threadgroup half_4 * const v1154 = &(*v62)[v1153];
half_4 const v1155 = *v1154;
uint32_t const v1156 = v1150 % v200;
half const v1157 = v1155.i_0;
float const v1158 = float(v1157);
float v1159_store;
thread float * v1159 = &v1159_store;*v1159 = v1158;
bool const v1160 = v1156 == v199;
if(v1160) {
half const v1161 = v1155.i_1;
float const v1162 = float(v1161);
*v1159 = v1162;
}
bool const v1163 = v1156 == v207;
if(v1163) {
half const v1164 = v1155.i_2;
float const v1165 = float(v1164);
*v1159 = v1165;
}
bool const v1166 = v1156 == v804;
if(v1166) {
half const v1167 = v1155.i_3;
float const v1168 = float(v1167);
*v1159 = v1168;
}
float const v1169 = *v1159;
uint32_t const v1170 = reinterpret_cast<const thread uint32_t&>(v1169);
bool const v1171 = v1170 == v93;
bool const v1172 = !v1171;
if(v1172) {
uint32_t const v1173 = v1150 * v115;
uint32_t const v1174 = 580;
uint32_t const v1175 = v1174 + v1173;
uint32_t const v1176 = v987 / v200;
uint32_t const v1177 = v1175 + v1176;
uint32_t const v1178 = uint32_t(v1177);
threadgroup half_4 * const v1179 = &(*v60)[v1178];
half_4 const v1180 = *v1179;
half const v1181 = v1180.i_0;
float const v1182 = float(v1181);
float v1183_store;
thread float * v1183 = &v1183_store;*v1183 = v1182;
uint32_t const v1184 = v59 % v207;
bool const v1185 = v1184 == v199;
if(v1185) {
half const v1186 = v1180.i_2;
float const v1187 = float(v1186);
*v1183 = v1187;
}
uint32_t const v1188 = uint32_t(v1038);
float const v1189 = *v1159;
float const v1190 = *v1183;
threadgroup float * const v1191 = &(*v61)[v1188];
float const v1192 = *v1191;
float const v1193 = fma(v1189, v1190, v1192);
*v1191 = v1193;
half const v1194 = v1180.i_1;
float const v1195 = float(v1194);
float v1196_store;
thread float * v1196 = &v1196_store;*v1196 = v1195;
if(v1185) {
half const v1197 = v1180.i_3;
float const v1198 = float(v1197);
*v1196 = v1198;
}
uint32_t const v1199 = v1038 + v199;
uint32_t const v1200 = uint32_t(v1199);
float const v1201 = *v1159;
float const v1202 = *v1196;
threadgroup float * const v1203 = &(*v61)[v1200];
float const v1204 = *v1203;
float const v1205 = fma(v1201, v1202, v1204);
*v1203 = v1205;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1206 = v93; v1206 < v53; v1206 += v199) {
uint32_t const v1207 = v1206 / v200;
uint32_t const v1208 = v986 + v1207;
uint32_t const v1209 = uint32_t(v1208);
threadgroup half_4 * const v1210 = &(*v62)[v1209];
half_4 const v1211 = *v1210;
uint32_t const v1212 = v1206 % v200;
half const v1213 = v1211.i_0;
float const v1214 = float(v1213);
float v1215_store;
thread float * v1215 = &v1215_store;*v1215 = v1214;
bool const v1216 = v1212 == v199;
if(v1216) {
half const v1217 = v1211.i_1;
float const v1218 = float(v1217);
*v1215 = v1218;
}
bool const v1219 = v1212 == v207;
if(v1219) {
half const v1220 = v1211.i_2;
float const v1221 = float(v1220);
*v1215 = v1221;
}
bool const v1222 = v1212 == v804;
if(v1222) {
half const v1223 = v1211.i_3;
float const v1224 = float(v1223);
*v1215 = v1224;
}
float const v1225 = *v1215;
uint32_t const v1226 = reinterpret_cast<const thread uint32_t&>(v1225);
bool const v1227 = v1226 == v93;
bool const v1228 = !v1227;
if(v1228) {
uint32_t const v1229 = v1206 * v115;
uint32_t const v1230 = 582;
uint32_t const v1231 = v1230 + v1229;
uint32_t const v1232 = v987 / v200;
uint32_t const v1233 = v1231 + v1232;
uint32_t const v1234 = uint32_t(v1233);
threadgroup half_4 * const v1235 = &(*v60)[v1234];
half_4 const v1236 = *v1235;
half const v1237 = v1236.i_0;
float const v1238 = float(v1237);
float v1239_store;
thread float * v1239 = &v1239_store;*v1239 = v1238;
uint32_t const v1240 = v59 % v207;
bool const v1241 = v1240 == v199;
if(v1241) {
half const v1242 = v1236.i_2;
float const v1243 = float(v1242);
*v1239 = v1243;
}
uint32_t const v1244 = uint32_t(v1038);
float const v1245 = *v1215;
float const v1246 = *v1239;
threadgroup float * const v1247 = &(*v61)[v1244];
float const v1248 = *v1247;
float const v1249 = fma(v1245, v1246, v1248);
*v1247 = v1249;
half const v1250 = v1236.i_1;
float const v1251 = float(v1250);
float v1252_store;
thread float * v1252 = &v1252_store;*v1252 = v1251;
if(v1241) {
half const v1253 = v1236.i_3;
float const v1254 = float(v1253);
*v1252 = v1254;
}
uint32_t const v1255 = v1038 + v199;
uint32_t const v1256 = uint32_t(v1255);
float const v1257 = *v1215;
float const v1258 = *v1252;
threadgroup float * const v1259 = &(*v61)[v1256];
float const v1260 = *v1259;
float const v1261 = fma(v1257, v1258, v1260);
*v1259 = v1261;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1262 = v93; v1262 < v53; v1262 += v199) {
uint32_t const v1263 = v1262 / v200;
uint32_t const v1264 = v986 + v1263;
uint32_t const v1265 = uint32_t(v1264);
threadgroup half_4 * const v1266 = &(*v62)[v1265];
half_4 const v1267 = *v1266;
uint32_t const v1268 = v1262 % v200;
half const v1269 = v1267.i_0;
float const v1270 = float(v1269);
float v1271_store;
thread float * v1271 = &v1271_store;*v1271 = v1270;
bool const v1272 = v1268 == v199;
if(v1272) {
half const v1273 = v1267.i_1;
float const v1274 = float(v1273);
*v1271 = v1274;
}
bool const v1275 = v1268 == v207;
if(v1275) {
half const v1276 = v1267.i_2;
float const v1277 = float(v1276);
*v1271 = v1277;
}
bool const v1278 = v1268 == v804;
if(v1278) {
half const v1279 = v1267.i_3;
float const v1280 = float(v1279);
*v1271 = v1280;
}
float const v1281 = *v1271;
uint32_t const v1282 = reinterpret_cast<const thread uint32_t&>(v1281);
bool const v1283 = v1282 == v93;
bool const v1284 = !v1283;
if(v1284) {
uint32_t const v1285 = v1262 * v115;
uint32_t const v1286 = 584;
uint32_t const v1287 = v1286 + v1285;
uint32_t const v1288 = v987 / v200;
uint32_t const v1289 = v1287 + v1288;
uint32_t const v1290 = uint32_t(v1289);
threadgroup half_4 * const v1291 = &(*v60)[v1290];
half_4 const v1292 = *v1291;
half const v1293 = v1292.i_0;
float const v1294 = float(v1293);
float v1295_store;
thread float * v1295 = &v1295_store;*v1295 = v1294;
uint32_t const v1296 = v59 % v207;
bool const v1297 = v1296 == v199;
if(v1297) {
half const v1298 = v1292.i_2;
float const v1299 = float(v1298);
*v1295 = v1299;
}
uint32_t const v1300 = uint32_t(v1038);
float const v1301 = *v1271;
float const v1302 = *v1295;
threadgroup float * const v1303 = &(*v61)[v1300];
float const v1304 = *v1303;
float const v1305 = fma(v1301, v1302, v1304);
*v1303 = v1305;
half const v1306 = v1292.i_1;
float const v1307 = float(v1306);
float v1308_store;
thread float * v1308 = &v1308_store;*v1308 = v1307;
if(v1297) {
half const v1309 = v1292.i_3;
float const v1310 = float(v1309);
*v1308 = v1310;
}
uint32_t const v1311 = v1038 + v199;
uint32_t const v1312 = uint32_t(v1311);
float const v1313 = *v1271;
float const v1314 = *v1308;
threadgroup float * const v1315 = &(*v61)[v1312];
float const v1316 = *v1315;
float const v1317 = fma(v1313, v1314, v1316);
*v1315 = v1317;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1318 = v93; v1318 < v53; v1318 += v199) {
uint32_t const v1319 = v1318 / v200;
uint32_t const v1320 = v986 + v1319;
uint32_t const v1321 = uint32_t(v1320);
threadgroup half_4 * const v1322 = &(*v62)[v1321];
half_4 const v1323 = *v1322;
uint32_t const v1324 = v1318 % v200;
half const v1325 = v1323.i_0;
float const v1326 = float(v1325);
float v1327_store;
thread float * v1327 = &v1327_store;*v1327 = v1326;
bool const v1328 = v1324 == v199;
if(v1328) {
half const v1329 = v1323.i_1;
float const v1330 = float(v1329);
*v1327 = v1330;
}
bool const v1331 = v1324 == v207;
if(v1331) {
half const v1332 = v1323.i_2;
float const v1333 = float(v1332);
*v1327 = v1333;
}
bool const v1334 = v1324 == v804;
if(v1334) {
half const v1335 = v1323.i_3;
float const v1336 = float(v1335);
*v1327 = v1336;
}
float const v1337 = *v1327;
uint32_t const v1338 = reinterpret_cast<const thread uint32_t&>(v1337);
bool const v1339 = v1338 == v93;
bool const v1340 = !v1339;
if(v1340) {
uint32_t const v1341 = v1318 * v115;
uint32_t const v1342 = 586;
uint32_t const v1343 = v1342 + v1341;
uint32_t const v1344 = v987 / v200;
uint32_t const v1345 = v1343 + v1344;
uint32_t const v1346 = uint32_t(v1345);
threadgroup half_4 * const v1347 = &(*v60)[v1346];
half_4 const v1348 = *v1347;
half const v1349 = v1348.i_0;
float const v1350 = float(v1349);
float v1351_store;
thread float * v1351 = &v1351_store;*v1351 = v1350;
uint32_t const v1352 = v59 % v207;
bool const v1353 = v1352 == v199;
if(v1353) {
half const v1354 = v1348.i_2;
float const v1355 = float(v1354);
*v1351 = v1355;
}
uint32_t const v1356 = uint32_t(v1038);
float const v1357 = *v1327;
float const v1358 = *v1351;
threadgroup float * const v1359 = &(*v61)[v1356];
float const v1360 = *v1359;
float const v1361 = fma(v1357, v1358, v1360);
*v1359 = v1361;
half const v1362 = v1348.i_1;
float const v1363 = float(v1362);
float v1364_store;
thread float * v1364 = &v1364_store;*v1364 = v1363;
if(v1353) {
half const v1365 = v1348.i_3;
float const v1366 = float(v1365);
*v1364 = v1366;
}
uint32_t const v1367 = v1038 + v199;
uint32_t const v1368 = uint32_t(v1367);
float const v1369 = *v1327;
float const v1370 = *v1364;
threadgroup float * const v1371 = &(*v61)[v1368];
float const v1372 = *v1371;
float const v1373 = fma(v1369, v1370, v1372);
*v1371 = v1373;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1374 = v93; v1374 < v53; v1374 += v199) {
uint32_t const v1375 = v1374 / v200;
uint32_t const v1376 = v986 + v1375;
uint32_t const v1377 = uint32_t(v1376);
threadgroup half_4 * const v1378 = &(*v62)[v1377];
half_4 const v1379 = *v1378;
uint32_t const v1380 = v1374 % v200;
half const v1381 = v1379.i_0;
float const v1382 = float(v1381);
float v1383_store;
thread float * v1383 = &v1383_store;*v1383 = v1382;
bool const v1384 = v1380 == v199;
if(v1384) {
half const v1385 = v1379.i_1;
float const v1386 = float(v1385);
*v1383 = v1386;
}
bool const v1387 = v1380 == v207;
if(v1387) {
half const v1388 = v1379.i_2;
float const v1389 = float(v1388);
*v1383 = v1389;
}
bool const v1390 = v1380 == v804;
if(v1390) {
half const v1391 = v1379.i_3;
float const v1392 = float(v1391);
*v1383 = v1392;
}
float const v1393 = *v1383;
uint32_t const v1394 = reinterpret_cast<const thread uint32_t&>(v1393);
bool const v1395 = v1394 == v93;
bool const v1396 = !v1395;
if(v1396) {
uint32_t const v1397 = v1374 * v115;
uint32_t const v1398 = 588;
uint32_t const v1399 = v1398 + v1397;
uint32_t const v1400 = v987 / v200;
uint32_t const v1401 = v1399 + v1400;
uint32_t const v1402 = uint32_t(v1401);
threadgroup half_4 * const v1403 = &(*v60)[v1402];
half_4 const v1404 = *v1403;
half const v1405 = v1404.i_0;
float const v1406 = float(v1405);
float v1407_store;
thread float * v1407 = &v1407_store;*v1407 = v1406;
uint32_t const v1408 = v59 % v207;
bool const v1409 = v1408 == v199;
if(v1409) {
half const v1410 = v1404.i_2;
float const v1411 = float(v1410);
*v1407 = v1411;
}
uint32_t const v1412 = uint32_t(v1038);
float const v1413 = *v1383;
float const v1414 = *v1407;
threadgroup float * const v1415 = &(*v61)[v1412];
float const v1416 = *v1415;
float const v1417 = fma(v1413, v1414, v1416);
*v1415 = v1417;
half const v1418 = v1404.i_1;
float const v1419 = float(v1418);
float v1420_store;
thread float * v1420 = &v1420_store;*v1420 = v1419;
if(v1409) {
half const v1421 = v1404.i_3;
float const v1422 = float(v1421);
*v1420 = v1422;
}
uint32_t const v1423 = v1038 + v199;
uint32_t const v1424 = uint32_t(v1423);
float const v1425 = *v1383;
float const v1426 = *v1420;
threadgroup float * const v1427 = &(*v61)[v1424];
float const v1428 = *v1427;
float const v1429 = fma(v1425, v1426, v1428);
*v1427 = v1429;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v662), v661);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1430 = v93; v1430 < v53; v1430 += v199) {
uint32_t const v1431 = v1430 / v200;
uint32_t const v1432 = v986 + v1431;
uint32_t const v1433 = uint32_t(v1432);
threadgroup half_4 * const v1434 = &(*v62)[v1433];
half_4 const v1435 = *v1434;
uint32_t const v1436 = v1430 % v200;
half const v1437 = v1435.i_0;
float const v1438 = float(v1437);
float v1439_store;
thread float * v1439 = &v1439_store;*v1439 = v1438;
bool const v1440 = v1436 == v199;
if(v1440) {
half const v1441 = v1435.i_1;
float const v1442 = float(v1441);
*v1439 = v1442;
}
bool const v1443 = v1436 == v207;
if(v1443) {
half const v1444 = v1435.i_2;
float const v1445 = float(v1444);
*v1439 = v1445;
}
bool const v1446 = v1436 == v804;
if(v1446) {
half const v1447 = v1435.i_3;
float const v1448 = float(v1447);
*v1439 = v1448;
}
float const v1449 = *v1439;
uint32_t const v1450 = reinterpret_cast<const thread uint32_t&>(v1449);
bool const v1451 = v1450 == v93;
bool const v1452 = !v1451;
if(v1452) {
uint32_t const v1453 = v1430 * v115;
uint32_t const v1454 = 590;
uint32_t const v1455 = v1454 + v1453;
uint32_t const v1456 = v987 / v200;
uint32_t const v1457 = v1455 + v1456;
uint32_t const v1458 = uint32_t(v1457);
threadgroup half_4 * const v1459 = &(*v60)[v1458];
half_4 const v1460 = *v1459;
half const v1461 = v1460.i_0;
float const v1462 = float(v1461);
float v1463_store;
thread float * v1463 = &v1463_store;*v1463 = v1462;
uint32_t const v1464 = v59 % v207;
bool const v1465 = v1464 == v199;
if(v1465) {
half const v1466 = v1460.i_2;
float const v1467 = float(v1466);
*v1463 = v1467;
}
uint32_t const v1468 = uint32_t(v1038);
float const v1469 = *v1439;
float const v1470 = *v1463;
threadgroup float * const v1471 = &(*v61)[v1468];
float const v1472 = *v1471;
float const v1473 = fma(v1469, v1470, v1472);
*v1471 = v1473;
half const v1474 = v1460.i_1;
float const v1475 = float(v1474);
float v1476_store;
thread float * v1476 = &v1476_store;*v1476 = v1475;
if(v1465) {
half const v1477 = v1460.i_3;
float const v1478 = float(v1477);
*v1476 = v1478;
}
uint32_t const v1479 = v1038 + v199;
uint32_t const v1480 = uint32_t(v1479);
float const v1481 = *v1439;
float const v1482 = *v1476;
threadgroup float * const v1483 = &(*v61)[v1480];
float const v1484 = *v1483;
float const v1485 = fma(v1481, v1482, v1484);
*v1483 = v1485;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v662), v661, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1486_store; thread simdgroup_half8x8 * v1486 = &v1486_store;uint32_t const v1487 = uint32_t(v638);
threadgroup half_4 * const v1488 = &(*v62)[v1487];
simdgroup_load(*v1486, reinterpret_cast<threadgroup half *>(v1488), v661, 0, false);
simdgroup_half8x8 v1489_store; thread simdgroup_half8x8 * v1489 = &v1489_store;uint32_t const v1490 = 576;
threadgroup half_4 * const v1491 = &(*v60)[v1490];
simdgroup_load(*v1489, reinterpret_cast<threadgroup half *>(v1491), v205, 0, false);
simdgroup_multiply_accumulate(*v68, *v1486, *v1489, *v68);
simdgroup_half8x8 v1492_store; thread simdgroup_half8x8 * v1492 = &v1492_store;uint32_t const v1493 = 578;
threadgroup half_4 * const v1494 = &(*v60)[v1493];
simdgroup_load(*v1492, reinterpret_cast<threadgroup half *>(v1494), v205, 0, false);
simdgroup_multiply_accumulate(*v70, *v1486, *v1492, *v70);
simdgroup_half8x8 v1495_store; thread simdgroup_half8x8 * v1495 = &v1495_store;uint32_t const v1496 = 580;
threadgroup half_4 * const v1497 = &(*v60)[v1496];
simdgroup_load(*v1495, reinterpret_cast<threadgroup half *>(v1497), v205, 0, false);
simdgroup_multiply_accumulate(*v71, *v1486, *v1495, *v71);
simdgroup_half8x8 v1498_store; thread simdgroup_half8x8 * v1498 = &v1498_store;uint32_t const v1499 = 582;
threadgroup half_4 * const v1500 = &(*v60)[v1499];
simdgroup_load(*v1498, reinterpret_cast<threadgroup half *>(v1500), v205, 0, false);
simdgroup_multiply_accumulate(*v72, *v1486, *v1498, *v72);
simdgroup_half8x8 v1501_store; thread simdgroup_half8x8 * v1501 = &v1501_store;uint32_t const v1502 = 584;
threadgroup half_4 * const v1503 = &(*v60)[v1502];
simdgroup_load(*v1501, reinterpret_cast<threadgroup half *>(v1503), v205, 0, false);
simdgroup_multiply_accumulate(*v73, *v1486, *v1501, *v73);
simdgroup_half8x8 v1504_store; thread simdgroup_half8x8 * v1504 = &v1504_store;uint32_t const v1505 = 586;
threadgroup half_4 * const v1506 = &(*v60)[v1505];
simdgroup_load(*v1504, reinterpret_cast<threadgroup half *>(v1506), v205, 0, false);
simdgroup_multiply_accumulate(*v74, *v1486, *v1504, *v74);
simdgroup_half8x8 v1507_store; thread simdgroup_half8x8 * v1507 = &v1507_store;uint32_t const v1508 = 588;
threadgroup half_4 * const v1509 = &(*v60)[v1508];
simdgroup_load(*v1507, reinterpret_cast<threadgroup half *>(v1509), v205, 0, false);
simdgroup_multiply_accumulate(*v75, *v1486, *v1507, *v75);
simdgroup_half8x8 v1510_store; thread simdgroup_half8x8 * v1510 = &v1510_store;uint32_t const v1511 = 590;
threadgroup half_4 * const v1512 = &(*v60)[v1511];
simdgroup_load(*v1510, reinterpret_cast<threadgroup half *>(v1512), v205, 0, false);
simdgroup_multiply_accumulate(*v76, *v1486, *v1510, *v76);
simdgroup_half8x8 v1513_store; thread simdgroup_half8x8 * v1513 = &v1513_store;uint32_t const v1514 = v638 + v207;
uint32_t const v1515 = uint32_t(v1514);
threadgroup half_4 * const v1516 = &(*v62)[v1515];
simdgroup_load(*v1513, reinterpret_cast<threadgroup half *>(v1516), v661, 0, false);
simdgroup_half8x8 v1517_store; thread simdgroup_half8x8 * v1517 = &v1517_store;threadgroup half_4 * const v1518 = &(*v60)[v724];
simdgroup_load(*v1517, reinterpret_cast<threadgroup half *>(v1518), v205, 0, false);
simdgroup_multiply_accumulate(*v68, *v1513, *v1517, *v68);
simdgroup_half8x8 v1519_store; thread simdgroup_half8x8 * v1519 = &v1519_store;uint32_t const v1520 = 722;
threadgroup half_4 * const v1521 = &(*v60)[v1520];
simdgroup_load(*v1519, reinterpret_cast<threadgroup half *>(v1521), v205, 0, false);
simdgroup_multiply_accumulate(*v70, *v1513, *v1519, *v70);
simdgroup_half8x8 v1522_store; thread simdgroup_half8x8 * v1522 = &v1522_store;uint32_t const v1523 = 724;
threadgroup half_4 * const v1524 = &(*v60)[v1523];
simdgroup_load(*v1522, reinterpret_cast<threadgroup half *>(v1524), v205, 0, false);
simdgroup_multiply_accumulate(*v71, *v1513, *v1522, *v71);
simdgroup_half8x8 v1525_store; thread simdgroup_half8x8 * v1525 = &v1525_store;uint32_t const v1526 = 726;
threadgroup half_4 * const v1527 = &(*v60)[v1526];
simdgroup_load(*v1525, reinterpret_cast<threadgroup half *>(v1527), v205, 0, false);
simdgroup_multiply_accumulate(*v72, *v1513, *v1525, *v72);
simdgroup_half8x8 v1528_store; thread simdgroup_half8x8 * v1528 = &v1528_store;uint32_t const v1529 = 728;
threadgroup half_4 * const v1530 = &(*v60)[v1529];
simdgroup_load(*v1528, reinterpret_cast<threadgroup half *>(v1530), v205, 0, false);
simdgroup_multiply_accumulate(*v73, *v1513, *v1528, *v73);
simdgroup_half8x8 v1531_store; thread simdgroup_half8x8 * v1531 = &v1531_store;uint32_t const v1532 = 730;
threadgroup half_4 * const v1533 = &(*v60)[v1532];
simdgroup_load(*v1531, reinterpret_cast<threadgroup half *>(v1533), v205, 0, false);
simdgroup_multiply_accumulate(*v74, *v1513, *v1531, *v74);
simdgroup_half8x8 v1534_store; thread simdgroup_half8x8 * v1534 = &v1534_store;uint32_t const v1535 = 732;
threadgroup half_4 * const v1536 = &(*v60)[v1535];
simdgroup_load(*v1534, reinterpret_cast<threadgroup half *>(v1536), v205, 0, false);
simdgroup_multiply_accumulate(*v75, *v1513, *v1534, *v75);
simdgroup_half8x8 v1537_store; thread simdgroup_half8x8 * v1537 = &v1537_store;uint32_t const v1538 = 734;
threadgroup half_4 * const v1539 = &(*v60)[v1538];
simdgroup_load(*v1537, reinterpret_cast<threadgroup half *>(v1539), v205, 0, false);
simdgroup_multiply_accumulate(*v76, *v1513, *v1537, *v76);
simdgroup_half8x8 v1540_store; thread simdgroup_half8x8 * v1540 = &v1540_store;uint32_t const v1541 = v638 + v200;
uint32_t const v1542 = uint32_t(v1541);
threadgroup half_4 * const v1543 = &(*v62)[v1542];
simdgroup_load(*v1540, reinterpret_cast<threadgroup half *>(v1543), v661, 0, false);
simdgroup_half8x8 v1544_store; thread simdgroup_half8x8 * v1544 = &v1544_store;threadgroup half_4 * const v1545 = &(*v60)[v695];
simdgroup_load(*v1544, reinterpret_cast<threadgroup half *>(v1545), v205, 0, false);
simdgroup_multiply_accumulate(*v68, *v1540, *v1544, *v68);
simdgroup_half8x8 v1546_store; thread simdgroup_half8x8 * v1546 = &v1546_store;uint32_t const v1547 = 866;
threadgroup half_4 * const v1548 = &(*v60)[v1547];
simdgroup_load(*v1546, reinterpret_cast<threadgroup half *>(v1548), v205, 0, false);
simdgroup_multiply_accumulate(*v70, *v1540, *v1546, *v70);
simdgroup_half8x8 v1549_store; thread simdgroup_half8x8 * v1549 = &v1549_store;uint32_t const v1550 = 868;
threadgroup half_4 * const v1551 = &(*v60)[v1550];
simdgroup_load(*v1549, reinterpret_cast<threadgroup half *>(v1551), v205, 0, false);
simdgroup_multiply_accumulate(*v71, *v1540, *v1549, *v71);
simdgroup_half8x8 v1552_store; thread simdgroup_half8x8 * v1552 = &v1552_store;uint32_t const v1553 = 870;
threadgroup half_4 * const v1554 = &(*v60)[v1553];
simdgroup_load(*v1552, reinterpret_cast<threadgroup half *>(v1554), v205, 0, false);
simdgroup_multiply_accumulate(*v72, *v1540, *v1552, *v72);
simdgroup_half8x8 v1555_store; thread simdgroup_half8x8 * v1555 = &v1555_store;uint32_t const v1556 = 872;
threadgroup half_4 * const v1557 = &(*v60)[v1556];
simdgroup_load(*v1555, reinterpret_cast<threadgroup half *>(v1557), v205, 0, false);
simdgroup_multiply_accumulate(*v73, *v1540, *v1555, *v73);
simdgroup_half8x8 v1558_store; thread simdgroup_half8x8 * v1558 = &v1558_store;uint32_t const v1559 = 874;
threadgroup half_4 * const v1560 = &(*v60)[v1559];
simdgroup_load(*v1558, reinterpret_cast<threadgroup half *>(v1560), v205, 0, false);
simdgroup_multiply_accumulate(*v74, *v1540, *v1558, *v74);
simdgroup_half8x8 v1561_store; thread simdgroup_half8x8 * v1561 = &v1561_store;uint32_t const v1562 = 876;
threadgroup half_4 * const v1563 = &(*v60)[v1562];
simdgroup_load(*v1561, reinterpret_cast<threadgroup half *>(v1563), v205, 0, false);
simdgroup_multiply_accumulate(*v75, *v1540, *v1561, *v75);
simdgroup_half8x8 v1564_store; thread simdgroup_half8x8 * v1564 = &v1564_store;uint32_t const v1565 = 878;
threadgroup half_4 * const v1566 = &(*v60)[v1565];
simdgroup_load(*v1564, reinterpret_cast<threadgroup half *>(v1566), v205, 0, false);
simdgroup_multiply_accumulate(*v76, *v1540, *v1564, *v76);
simdgroup_half8x8 v1567_store; thread simdgroup_half8x8 * v1567 = &v1567_store;uint32_t const v1568 = v638 + v214;
uint32_t const v1569 = uint32_t(v1568);
threadgroup half_4 * const v1570 = &(*v62)[v1569];
simdgroup_load(*v1567, reinterpret_cast<threadgroup half *>(v1570), v661, 0, false);
simdgroup_half8x8 v1571_store; thread simdgroup_half8x8 * v1571 = &v1571_store;threadgroup half_4 * const v1572 = &(*v60)[v666];
simdgroup_load(*v1571, reinterpret_cast<threadgroup half *>(v1572), v205, 0, false);
simdgroup_multiply_accumulate(*v68, *v1567, *v1571, *v68);
simdgroup_half8x8 v1573_store; thread simdgroup_half8x8 * v1573 = &v1573_store;uint32_t const v1574 = 1010;
threadgroup half_4 * const v1575 = &(*v60)[v1574];
simdgroup_load(*v1573, reinterpret_cast<threadgroup half *>(v1575), v205, 0, false);
simdgroup_multiply_accumulate(*v70, *v1567, *v1573, *v70);
simdgroup_half8x8 v1576_store; thread simdgroup_half8x8 * v1576 = &v1576_store;uint32_t const v1577 = 1012;
threadgroup half_4 * const v1578 = &(*v60)[v1577];
simdgroup_load(*v1576, reinterpret_cast<threadgroup half *>(v1578), v205, 0, false);
simdgroup_multiply_accumulate(*v71, *v1567, *v1576, *v71);
simdgroup_half8x8 v1579_store; thread simdgroup_half8x8 * v1579 = &v1579_store;uint32_t const v1580 = 1014;
threadgroup half_4 * const v1581 = &(*v60)[v1580];
simdgroup_load(*v1579, reinterpret_cast<threadgroup half *>(v1581), v205, 0, false);
simdgroup_multiply_accumulate(*v72, *v1567, *v1579, *v72);
simdgroup_half8x8 v1582_store; thread simdgroup_half8x8 * v1582 = &v1582_store;uint32_t const v1583 = 1016;
threadgroup half_4 * const v1584 = &(*v60)[v1583];
simdgroup_load(*v1582, reinterpret_cast<threadgroup half *>(v1584), v205, 0, false);
simdgroup_multiply_accumulate(*v73, *v1567, *v1582, *v73);
simdgroup_half8x8 v1585_store; thread simdgroup_half8x8 * v1585 = &v1585_store;uint32_t const v1586 = 1018;
threadgroup half_4 * const v1587 = &(*v60)[v1586];
simdgroup_load(*v1585, reinterpret_cast<threadgroup half *>(v1587), v205, 0, false);
simdgroup_multiply_accumulate(*v74, *v1567, *v1585, *v74);
simdgroup_half8x8 v1588_store; thread simdgroup_half8x8 * v1588 = &v1588_store;uint32_t const v1589 = 1020;
threadgroup half_4 * const v1590 = &(*v60)[v1589];
simdgroup_load(*v1588, reinterpret_cast<threadgroup half *>(v1590), v205, 0, false);
simdgroup_multiply_accumulate(*v75, *v1567, *v1588, *v75);
simdgroup_half8x8 v1591_store; thread simdgroup_half8x8 * v1591 = &v1591_store;uint32_t const v1592 = 1022;
threadgroup half_4 * const v1593 = &(*v60)[v1592];
simdgroup_load(*v1591, reinterpret_cast<threadgroup half *>(v1593), v205, 0, false);
simdgroup_multiply_accumulate(*v76, *v1567, *v1591, *v76);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
array<float, 1> v1594_store = {};
thread array<float, 1> * v1594 = &v1594_store;float const v1595 = *v91;
float const v1596 = simd_shuffle_xor(v1595, v57);;
float const v1597 = v1595 + v1596;
float const v1598 = simd_shuffle_xor(v1597, v94);;
float const v1599 = v1597 + v1598;
uint32_t const v1600 = reinterpret_cast<const thread uint32_t&>(v1599);
bool const v1601 = v1600 == v93;
float const v1602 = v67 / v1599;
float const v1603 = v1601 ? v69 : v1602;
thread float * const v1604 = &(*v1594)[v17];
*v1604 = v1603;
uint32_t const v1605 = v56 * v57;
uint32_t const v1606 = v54 + v1605;
float const v1607 = *v1604;
uint32_t const v1608 = v1606 + v58;
uint32_t const v1609 = uint32_t(v1608);
uint32_t const v1610 = v41 + v1609;
uint32_t const v1611 = 320;
uint32_t const v1612 = v56 * v1611;
uint32_t const v1613 = uint32_t(v1612);
uint32_t const v1614 = 40;
threadgroup float * const v1615 = &(*v61)[v1613];

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v1615), v1614);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1616 = v58 * v1614;
uint32_t const v1617 = v1612 + v1616;
uint32_t const v1618 = v59 * v207;
uint32_t const v1619 = v1617 + v1618;
bool const v1620 = v1608 < v18;
if(v1620) {
float_4 const v1621 = float_4{v69, v69, v69, v69};
float_4 v1622_store;
thread float_4 * v1622 = &v1622_store;*v1622 = v1621;
uint32_t const v1623 = uint32_t(v1619);
threadgroup float * const v1624 = &(*v61)[v1623];
float const v1625 = *v1624;
float const v1626 = v1625 * v1607;
float_4 const v1627 = *v1622;
float_4 const v1628 = [&]{
float_4 tmp = v1627;
tmp.i_0 = v1626;
return tmp;
}();
*v1622 = v1628;
uint32_t const v1629 = v1619 + v199;
uint32_t const v1630 = uint32_t(v1629);
threadgroup float * const v1631 = &(*v61)[v1630];
float const v1632 = *v1631;
float const v1633 = v1632 * v1607;
float_4 const v1634 = *v1622;
float_4 const v1635 = [&]{
float_4 tmp = v1634;
tmp.i_1 = v1633;
return tmp;
}();
*v1622 = v1635;
uint32_t const v1636 = 64;
bool const v1637 = v1618 < v1636;
if(v1637) {
half_2 const v1638 = half_2{v78, v78};
float_4 const v1639 = *v1622;
float const v1640 = v1639.i_0;
half const v1641 = half(v1640);
half_2 const v1642 = [&]{
half_2 tmp = v1638;
tmp.i_0 = v1641;
return tmp;
}();
float const v1643 = v1639.i_1;
half const v1644 = half(v1643);
half_2 const v1645 = [&]{
half_2 tmp = v1642;
tmp.i_1 = v1644;
return tmp;
}();
uint32_t const v1646 = v1610 * v63;
uint32_t const v1647 = v1618 / v207;
uint32_t const v1648 = uint32_t(v1647);
uint32_t const v1649 = v1646 + v1648;
device half_2 * const v1650 = &v4[v1649];
*v1650 = v1645;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v1615), v1614);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1620) {
float_4 const v1651 = float_4{v69, v69, v69, v69};
float_4 v1652_store;
thread float_4 * v1652 = &v1652_store;*v1652 = v1651;
uint32_t const v1653 = uint32_t(v1619);
threadgroup float * const v1654 = &(*v61)[v1653];
float const v1655 = *v1654;
float const v1656 = v1655 * v1607;
float_4 const v1657 = *v1652;
float_4 const v1658 = [&]{
float_4 tmp = v1657;
tmp.i_0 = v1656;
return tmp;
}();
*v1652 = v1658;
uint32_t const v1659 = v1619 + v199;
uint32_t const v1660 = uint32_t(v1659);
threadgroup float * const v1661 = &(*v61)[v1660];
float const v1662 = *v1661;
float const v1663 = v1662 * v1607;
float_4 const v1664 = *v1652;
float_4 const v1665 = [&]{
float_4 tmp = v1664;
tmp.i_1 = v1663;
return tmp;
}();
*v1652 = v1665;
uint32_t const v1666 = v57 + v1618;
uint32_t const v1667 = 64;
bool const v1668 = v1666 < v1667;
if(v1668) {
half_2 const v1669 = half_2{v78, v78};
float_4 const v1670 = *v1652;
float const v1671 = v1670.i_0;
half const v1672 = half(v1671);
half_2 const v1673 = [&]{
half_2 tmp = v1669;
tmp.i_0 = v1672;
return tmp;
}();
float const v1674 = v1670.i_1;
half const v1675 = half(v1674);
half_2 const v1676 = [&]{
half_2 tmp = v1673;
tmp.i_1 = v1675;
return tmp;
}();
uint32_t const v1677 = v1610 * v63;
uint32_t const v1678 = v1666 / v207;
uint32_t const v1679 = uint32_t(v1678);
uint32_t const v1680 = v1677 + v1679;
device half_2 * const v1681 = &v4[v1680];
*v1681 = v1676;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v1615), v1614);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1620) {
float_4 const v1682 = float_4{v69, v69, v69, v69};
float_4 v1683_store;
thread float_4 * v1683 = &v1683_store;*v1683 = v1682;
uint32_t const v1684 = uint32_t(v1619);
threadgroup float * const v1685 = &(*v61)[v1684];
float const v1686 = *v1685;
float const v1687 = v1686 * v1607;
float_4 const v1688 = *v1683;
float_4 const v1689 = [&]{
float_4 tmp = v1688;
tmp.i_0 = v1687;
return tmp;
}();
*v1683 = v1689;
uint32_t const v1690 = v1619 + v199;
uint32_t const v1691 = uint32_t(v1690);
threadgroup float * const v1692 = &(*v61)[v1691];
float const v1693 = *v1692;
float const v1694 = v1693 * v1607;
float_4 const v1695 = *v1683;
float_4 const v1696 = [&]{
float_4 tmp = v1695;
tmp.i_1 = v1694;
return tmp;
}();
*v1683 = v1696;
uint32_t const v1697 = v94 + v1618;
uint32_t const v1698 = 64;
bool const v1699 = v1697 < v1698;
if(v1699) {
half_2 const v1700 = half_2{v78, v78};
float_4 const v1701 = *v1683;
float const v1702 = v1701.i_0;
half const v1703 = half(v1702);
half_2 const v1704 = [&]{
half_2 tmp = v1700;
tmp.i_0 = v1703;
return tmp;
}();
float const v1705 = v1701.i_1;
half const v1706 = half(v1705);
half_2 const v1707 = [&]{
half_2 tmp = v1704;
tmp.i_1 = v1706;
return tmp;
}();
uint32_t const v1708 = v1610 * v63;
uint32_t const v1709 = v1697 / v207;
uint32_t const v1710 = uint32_t(v1709);
uint32_t const v1711 = v1708 + v1710;
device half_2 * const v1712 = &v4[v1711];
*v1712 = v1707;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v1615), v1614);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1620) {
float_4 const v1713 = float_4{v69, v69, v69, v69};
float_4 v1714_store;
thread float_4 * v1714 = &v1714_store;*v1714 = v1713;
uint32_t const v1715 = uint32_t(v1619);
threadgroup float * const v1716 = &(*v61)[v1715];
float const v1717 = *v1716;
float const v1718 = v1717 * v1607;
float_4 const v1719 = *v1714;
float_4 const v1720 = [&]{
float_4 tmp = v1719;
tmp.i_0 = v1718;
return tmp;
}();
*v1714 = v1720;
uint32_t const v1721 = v1619 + v199;
uint32_t const v1722 = uint32_t(v1721);
threadgroup float * const v1723 = &(*v61)[v1722];
float const v1724 = *v1723;
float const v1725 = v1724 * v1607;
float_4 const v1726 = *v1714;
float_4 const v1727 = [&]{
float_4 tmp = v1726;
tmp.i_1 = v1725;
return tmp;
}();
*v1714 = v1727;
uint32_t const v1728 = 24;
uint32_t const v1729 = v1728 + v1618;
uint32_t const v1730 = 64;
bool const v1731 = v1729 < v1730;
if(v1731) {
half_2 const v1732 = half_2{v78, v78};
float_4 const v1733 = *v1714;
float const v1734 = v1733.i_0;
half const v1735 = half(v1734);
half_2 const v1736 = [&]{
half_2 tmp = v1732;
tmp.i_0 = v1735;
return tmp;
}();
float const v1737 = v1733.i_1;
half const v1738 = half(v1737);
half_2 const v1739 = [&]{
half_2 tmp = v1736;
tmp.i_1 = v1738;
return tmp;
}();
uint32_t const v1740 = v1610 * v63;
uint32_t const v1741 = v1729 / v207;
uint32_t const v1742 = uint32_t(v1741);
uint32_t const v1743 = v1740 + v1742;
device half_2 * const v1744 = &v4[v1743];
*v1744 = v1739;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1615), v1614);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1620) {
float_4 const v1745 = float_4{v69, v69, v69, v69};
float_4 v1746_store;
thread float_4 * v1746 = &v1746_store;*v1746 = v1745;
uint32_t const v1747 = uint32_t(v1619);
threadgroup float * const v1748 = &(*v61)[v1747];
float const v1749 = *v1748;
float const v1750 = v1749 * v1607;
float_4 const v1751 = *v1746;
float_4 const v1752 = [&]{
float_4 tmp = v1751;
tmp.i_0 = v1750;
return tmp;
}();
*v1746 = v1752;
uint32_t const v1753 = v1619 + v199;
uint32_t const v1754 = uint32_t(v1753);
threadgroup float * const v1755 = &(*v61)[v1754];
float const v1756 = *v1755;
float const v1757 = v1756 * v1607;
float_4 const v1758 = *v1746;
float_4 const v1759 = [&]{
float_4 tmp = v1758;
tmp.i_1 = v1757;
return tmp;
}();
*v1746 = v1759;
uint32_t const v1760 = v53 + v1618;
uint32_t const v1761 = 64;
bool const v1762 = v1760 < v1761;
if(v1762) {
half_2 const v1763 = half_2{v78, v78};
float_4 const v1764 = *v1746;
float const v1765 = v1764.i_0;
half const v1766 = half(v1765);
half_2 const v1767 = [&]{
half_2 tmp = v1763;
tmp.i_0 = v1766;
return tmp;
}();
float const v1768 = v1764.i_1;
half const v1769 = half(v1768);
half_2 const v1770 = [&]{
half_2 tmp = v1767;
tmp.i_1 = v1769;
return tmp;
}();
uint32_t const v1771 = v1610 * v63;
uint32_t const v1772 = v1760 / v207;
uint32_t const v1773 = uint32_t(v1772);
uint32_t const v1774 = v1771 + v1773;
device half_2 * const v1775 = &v4[v1774];
*v1775 = v1770;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1615), v1614);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1620) {
float_4 const v1776 = float_4{v69, v69, v69, v69};
float_4 v1777_store;
thread float_4 * v1777 = &v1777_store;*v1777 = v1776;
uint32_t const v1778 = uint32_t(v1619);
threadgroup float * const v1779 = &(*v61)[v1778];
float const v1780 = *v1779;
float const v1781 = v1780 * v1607;
float_4 const v1782 = *v1777;
float_4 const v1783 = [&]{
float_4 tmp = v1782;
tmp.i_0 = v1781;
return tmp;
}();
*v1777 = v1783;
uint32_t const v1784 = v1619 + v199;
uint32_t const v1785 = uint32_t(v1784);
threadgroup float * const v1786 = &(*v61)[v1785];
float const v1787 = *v1786;
float const v1788 = v1787 * v1607;
float_4 const v1789 = *v1777;
float_4 const v1790 = [&]{
float_4 tmp = v1789;
tmp.i_1 = v1788;
return tmp;
}();
*v1777 = v1790;
uint32_t const v1791 = v1614 + v1618;
uint32_t const v1792 = 64;
bool const v1793 = v1791 < v1792;
if(v1793) {
half_2 const v1794 = half_2{v78, v78};
float_4 const v1795 = *v1777;
float const v1796 = v1795.i_0;
half const v1797 = half(v1796);
half_2 const v1798 = [&]{
half_2 tmp = v1794;
tmp.i_0 = v1797;
return tmp;
}();
float const v1799 = v1795.i_1;
half const v1800 = half(v1799);
half_2 const v1801 = [&]{
half_2 tmp = v1798;
tmp.i_1 = v1800;
return tmp;
}();
uint32_t const v1802 = v1610 * v63;
uint32_t const v1803 = v1791 / v207;
uint32_t const v1804 = uint32_t(v1803);
uint32_t const v1805 = v1802 + v1804;
device half_2 * const v1806 = &v4[v1805];
*v1806 = v1801;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1615), v1614);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1620) {
float_4 const v1807 = float_4{v69, v69, v69, v69};
float_4 v1808_store;
thread float_4 * v1808 = &v1808_store;*v1808 = v1807;
uint32_t const v1809 = uint32_t(v1619);
threadgroup float * const v1810 = &(*v61)[v1809];
float const v1811 = *v1810;
float const v1812 = v1811 * v1607;
float_4 const v1813 = *v1808;
float_4 const v1814 = [&]{
float_4 tmp = v1813;
tmp.i_0 = v1812;
return tmp;
}();
*v1808 = v1814;
uint32_t const v1815 = v1619 + v199;
uint32_t const v1816 = uint32_t(v1815);
threadgroup float * const v1817 = &(*v61)[v1816];
float const v1818 = *v1817;
float const v1819 = v1818 * v1607;
float_4 const v1820 = *v1808;
float_4 const v1821 = [&]{
float_4 tmp = v1820;
tmp.i_1 = v1819;
return tmp;
}();
*v1808 = v1821;
uint32_t const v1822 = 48;
uint32_t const v1823 = v1822 + v1618;
uint32_t const v1824 = 64;
bool const v1825 = v1823 < v1824;
if(v1825) {
half_2 const v1826 = half_2{v78, v78};
float_4 const v1827 = *v1808;
float const v1828 = v1827.i_0;
half const v1829 = half(v1828);
half_2 const v1830 = [&]{
half_2 tmp = v1826;
tmp.i_0 = v1829;
return tmp;
}();
float const v1831 = v1827.i_1;
half const v1832 = half(v1831);
half_2 const v1833 = [&]{
half_2 tmp = v1830;
tmp.i_1 = v1832;
return tmp;
}();
uint32_t const v1834 = v1610 * v63;
uint32_t const v1835 = v1823 / v207;
uint32_t const v1836 = uint32_t(v1835);
uint32_t const v1837 = v1834 + v1836;
device half_2 * const v1838 = &v4[v1837];
*v1838 = v1833;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1615), v1614);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1620) {
float_4 const v1839 = float_4{v69, v69, v69, v69};
float_4 v1840_store;
thread float_4 * v1840 = &v1840_store;*v1840 = v1839;
uint32_t const v1841 = uint32_t(v1619);
threadgroup float * const v1842 = &(*v61)[v1841];
float const v1843 = *v1842;
float const v1844 = v1843 * v1607;
float_4 const v1845 = *v1840;
float_4 const v1846 = [&]{
float_4 tmp = v1845;
tmp.i_0 = v1844;
return tmp;
}();
*v1840 = v1846;
uint32_t const v1847 = v1619 + v199;
uint32_t const v1848 = uint32_t(v1847);
threadgroup float * const v1849 = &(*v61)[v1848];
float const v1850 = *v1849;
float const v1851 = v1850 * v1607;
float_4 const v1852 = *v1840;
float_4 const v1853 = [&]{
float_4 tmp = v1852;
tmp.i_1 = v1851;
return tmp;
}();
*v1840 = v1853;
uint32_t const v1854 = 56;
uint32_t const v1855 = v1854 + v1618;
uint32_t const v1856 = 64;
bool const v1857 = v1855 < v1856;
if(v1857) {
half_2 const v1858 = half_2{v78, v78};
float_4 const v1859 = *v1840;
float const v1860 = v1859.i_0;
half const v1861 = half(v1860);
half_2 const v1862 = [&]{
half_2 tmp = v1858;
tmp.i_0 = v1861;
return tmp;
}();
float const v1863 = v1859.i_1;
half const v1864 = half(v1863);
half_2 const v1865 = [&]{
half_2 tmp = v1862;
tmp.i_1 = v1864;
return tmp;
}();
uint32_t const v1866 = v1610 * v63;
uint32_t const v1867 = v1855 / v207;
uint32_t const v1868 = uint32_t(v1867);
uint32_t const v1869 = v1866 + v1868;
device half_2 * const v1870 = &v4[v1869];
*v1870 = v1865;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
