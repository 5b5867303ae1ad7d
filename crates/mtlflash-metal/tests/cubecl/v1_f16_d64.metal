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
uint32_t const v97 = v95 / v57;
uint32_t const v98 = 1;
uint32_t const v99 = v97 * v57;
uint32_t const v100 = v54 + v99;
uint32_t const v101 = v95 % v57;
uint32_t const v102 = v100 + v101;
half_4 const v103 = half_4{v78, v78, v78, v78};
half_4 v104_store;
thread half_4 * v104 = &v104_store;*v104 = v103;
bool const v105 = v102 < v18;
if(v105) {
uint32_t const v106 = uint32_t(v102);
uint32_t const v107 = v106 * v25;
uint32_t const v108 = v44 + v107;
uint32_t const v109 = 4;
uint32_t const v110 = v96 * v109;
half_4 v111_store;
thread half_4 * v111 = &v111_store;*v111 = v103;
uint32_t const v112 = 4294967295;
bool const v113 = v110 < v112;
if(v113) {
uint32_t const v114 = v110 / v109;
uint32_t const v115 = uint32_t(v114);
uint32_t const v116 = v108 + v115;
device half_4 const* const v117 = &v1[v116];
half_4 const v118 = *v117;
*v111 = v118;
}
half_4 const v119 = *v111;
*v104 = v119;
}
uint32_t const v120 = 18;
uint32_t const v121 = v95 * v120;
uint32_t const v122 = v121 + v96;
uint32_t const v123 = uint32_t(v122);
threadgroup half_4 * const v124 = &(*v60)[v123];
half_4 const v125 = *v104;
*v124 = v125;
uint32_t const v126 = 128;
uint32_t const v127 = thread_index_in_threadgroup_v12 + v126;
uint32_t const v128 = v127 / v94;
uint32_t const v129 = v127 % v94;
uint32_t const v130 = v128 / v57;
uint32_t const v131 = v130 * v57;
uint32_t const v132 = v54 + v131;
uint32_t const v133 = v128 % v57;
uint32_t const v134 = v132 + v133;
half_4 v135_store;
thread half_4 * v135 = &v135_store;*v135 = v103;
bool const v136 = v134 < v18;
if(v136) {
uint32_t const v137 = uint32_t(v134);
uint32_t const v138 = v137 * v25;
uint32_t const v139 = v44 + v138;
uint32_t const v140 = 4;
uint32_t const v141 = v129 * v140;
half_4 v142_store;
thread half_4 * v142 = &v142_store;*v142 = v103;
uint32_t const v143 = 4294967295;
bool const v144 = v141 < v143;
if(v144) {
uint32_t const v145 = v141 / v140;
uint32_t const v146 = uint32_t(v145);
uint32_t const v147 = v139 + v146;
device half_4 const* const v148 = &v1[v147];
half_4 const v149 = *v148;
*v142 = v149;
}
half_4 const v150 = *v142;
*v135 = v150;
}
uint32_t const v151 = v128 * v120;
uint32_t const v152 = v151 + v129;
uint32_t const v153 = uint32_t(v152);
threadgroup half_4 * const v154 = &(*v60)[v153];
half_4 const v155 = *v135;
*v154 = v155;
uint32_t const v156 = 256;
uint32_t const v157 = thread_index_in_threadgroup_v12 + v156;
uint32_t const v158 = v157 / v94;
uint32_t const v159 = v157 % v94;
uint32_t const v160 = v158 / v57;
uint32_t const v161 = v160 * v57;
uint32_t const v162 = v54 + v161;
uint32_t const v163 = v158 % v57;
uint32_t const v164 = v162 + v163;
half_4 v165_store;
thread half_4 * v165 = &v165_store;*v165 = v103;
bool const v166 = v164 < v18;
if(v166) {
uint32_t const v167 = uint32_t(v164);
uint32_t const v168 = v167 * v25;
uint32_t const v169 = v44 + v168;
uint32_t const v170 = 4;
uint32_t const v171 = v159 * v170;
half_4 v172_store;
thread half_4 * v172 = &v172_store;*v172 = v103;
uint32_t const v173 = 4294967295;
bool const v174 = v171 < v173;
if(v174) {
uint32_t const v175 = v171 / v170;
uint32_t const v176 = uint32_t(v175);
uint32_t const v177 = v169 + v176;
device half_4 const* const v178 = &v1[v177];
half_4 const v179 = *v178;
*v172 = v179;
}
half_4 const v180 = *v172;
*v165 = v180;
}
uint32_t const v181 = v158 * v120;
uint32_t const v182 = v181 + v159;
uint32_t const v183 = uint32_t(v182);
threadgroup half_4 * const v184 = &(*v60)[v183];
half_4 const v185 = *v165;
*v184 = v185;
uint32_t const v186 = 384;
uint32_t const v187 = thread_index_in_threadgroup_v12 + v186;
uint32_t const v188 = v187 / v94;
uint32_t const v189 = v187 % v94;
uint32_t const v190 = v188 / v57;
uint32_t const v191 = v190 * v57;
uint32_t const v192 = v54 + v191;
uint32_t const v193 = v188 % v57;
uint32_t const v194 = v192 + v193;
half_4 v195_store;
thread half_4 * v195 = &v195_store;*v195 = v103;
bool const v196 = v194 < v18;
if(v196) {
uint32_t const v197 = uint32_t(v194);
uint32_t const v198 = v197 * v25;
uint32_t const v199 = v44 + v198;
uint32_t const v200 = 4;
uint32_t const v201 = v189 * v200;
half_4 v202_store;
thread half_4 * v202 = &v202_store;*v202 = v103;
uint32_t const v203 = 4294967295;
bool const v204 = v201 < v203;
if(v204) {
uint32_t const v205 = v201 / v200;
uint32_t const v206 = uint32_t(v205);
uint32_t const v207 = v199 + v206;
device half_4 const* const v208 = &v1[v207];
half_4 const v209 = *v208;
*v202 = v209;
}
half_4 const v210 = *v202;
*v195 = v210;
}
uint32_t const v211 = v188 * v120;
uint32_t const v212 = v211 + v189;
uint32_t const v213 = uint32_t(v212);
threadgroup half_4 * const v214 = &(*v60)[v213];
half_4 const v215 = *v195;
*v214 = v215;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v216 = 4;
uint32_t const v217 = v56 / v216;
bool const v218 = v217 == v93;
if(v218) {
uint32_t const v219 = v56 % v216;
uint32_t const v220 = 144;
uint32_t const v221 = v219 * v220;
uint32_t const v222 = uint32_t(v221);
uint32_t const v223 = 72;
threadgroup half_4 * const v224 = &(*v60)[v222];
simdgroup_load(*v77, reinterpret_cast<threadgroup half *>(v224), v223, 0, false);
uint32_t const v225 = 2;
uint32_t const v226 = v221 + v225;
uint32_t const v227 = uint32_t(v226);
threadgroup half_4 * const v228 = &(*v60)[v227];
simdgroup_load(*v79, reinterpret_cast<threadgroup half *>(v228), v223, 0, false);
uint32_t const v229 = v221 + v216;
uint32_t const v230 = uint32_t(v229);
threadgroup half_4 * const v231 = &(*v60)[v230];
simdgroup_load(*v80, reinterpret_cast<threadgroup half *>(v231), v223, 0, false);
uint32_t const v232 = 6;
uint32_t const v233 = v221 + v232;
uint32_t const v234 = uint32_t(v233);
threadgroup half_4 * const v235 = &(*v60)[v234];
simdgroup_load(*v81, reinterpret_cast<threadgroup half *>(v235), v223, 0, false);
uint32_t const v236 = v221 + v57;
uint32_t const v237 = uint32_t(v236);
threadgroup half_4 * const v238 = &(*v60)[v237];
simdgroup_load(*v82, reinterpret_cast<threadgroup half *>(v238), v223, 0, false);
uint32_t const v239 = 10;
uint32_t const v240 = v221 + v239;
uint32_t const v241 = uint32_t(v240);
threadgroup half_4 * const v242 = &(*v60)[v241];
simdgroup_load(*v83, reinterpret_cast<threadgroup half *>(v242), v223, 0, false);
uint32_t const v243 = 12;
uint32_t const v244 = v221 + v243;
uint32_t const v245 = uint32_t(v244);
threadgroup half_4 * const v246 = &(*v60)[v245];
simdgroup_load(*v84, reinterpret_cast<threadgroup half *>(v246), v223, 0, false);
uint32_t const v247 = 14;
uint32_t const v248 = v221 + v247;
uint32_t const v249 = uint32_t(v248);
threadgroup half_4 * const v250 = &(*v60)[v249];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v250), v223, 0, false);
}
bool const v251 = thread_index_in_threadgroup_v12 < v57;
if(v251) {
uint32_t const v252 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v253 = &(*v65)[v252];
*v253 = v93;
}
int32_t const v254 = int32_t(v19);
int32_t const v255 = 0;
int32_t const v256 = max(v254, v255);
int32_t const v257 = min(v255, v254);
uint32_t const v258 = uint32_t(v257);
uint32_t const v259 = v258 / v53;
int32_t const v260 = 31;
int32_t const v261 = v256 + v260;
uint32_t const v262 = uint32_t(v261);
uint32_t const v263 = v262 / v53;
uint32_t const v264 = max(v263, v259);
uint32_t const v265 = v258 + v53;
uint32_t const v266 = v265 - v98;
uint32_t const v267 = v266 / v53;
uint32_t const v268 = uint32_t(v256);
uint32_t const v269 = v268 / v53;
uint32_t const v270 = min(v267, v264);
uint32_t const v271 = max(v269, v270);
uint32_t const v272 = min(v271, v264);
bool const v273 = v259 < v264;
if(v273) {
uint32_t const v274 = v259 * v53;
array<half_4, 4> v275_store = {};
thread array<half_4, 4> * v275 = &v275_store;uint32_t const v276 = 4;
array<half_4, 4> v277_store = {};
thread array<half_4, 4> * v277 = &v277_store;uint32_t const v278 = v19 - v98;
uint32_t const v279 = v274 + v95;
uint32_t const v280 = min(v279, v278);
uint32_t const v281 = uint32_t(v280);
uint32_t const v282 = v281 * v28;
uint32_t const v283 = v48 + v282;
uint32_t const v284 = v96 * v216;
half_4 v285_store;
thread half_4 * v285 = &v285_store;*v285 = v103;
uint32_t const v286 = 4294967295;
bool const v287 = v284 < v286;
if(v287) {
uint32_t const v288 = v284 / v216;
uint32_t const v289 = uint32_t(v288);
uint32_t const v290 = v283 + v289;
device half_4 const* const v291 = &v2[v290];
half_4 const v292 = *v291;
*v285 = v292;
}
thread half_4 * const v293 = &(*v275)[v17];
half_4 const v294 = *v285;
*v293 = v294;
uint32_t const v295 = v95 + v57;
uint32_t const v296 = v274 + v295;
uint32_t const v297 = min(v296, v278);
uint32_t const v298 = uint32_t(v297);
uint32_t const v299 = v298 * v28;
uint32_t const v300 = v48 + v299;
half_4 v301_store;
thread half_4 * v301 = &v301_store;*v301 = v103;
if(v287) {
uint32_t const v302 = v284 / v216;
uint32_t const v303 = uint32_t(v302);
uint32_t const v304 = v300 + v303;
device half_4 const* const v305 = &v2[v304];
half_4 const v306 = *v305;
*v301 = v306;
}
thread half_4 * const v307 = &(*v275)[v64];
half_4 const v308 = *v301;
*v307 = v308;
uint32_t const v309 = v95 + v94;
uint32_t const v310 = v274 + v309;
uint32_t const v311 = min(v310, v278);
uint32_t const v312 = uint32_t(v311);
uint32_t const v313 = v312 * v28;
uint32_t const v314 = v48 + v313;
half_4 v315_store;
thread half_4 * v315 = &v315_store;*v315 = v103;
if(v287) {
uint32_t const v316 = v284 / v216;
uint32_t const v317 = uint32_t(v316);
uint32_t const v318 = v314 + v317;
device half_4 const* const v319 = &v2[v318];
half_4 const v320 = *v319;
*v315 = v320;
}
uint32_t const v321 = 2;
thread half_4 * const v322 = &(*v275)[v321];
half_4 const v323 = *v315;
*v322 = v323;
uint32_t const v324 = 24;
uint32_t const v325 = v95 + v324;
uint32_t const v326 = v274 + v325;
uint32_t const v327 = min(v326, v278);
uint32_t const v328 = uint32_t(v327);
uint32_t const v329 = v328 * v28;
uint32_t const v330 = v48 + v329;
half_4 v331_store;
thread half_4 * v331 = &v331_store;*v331 = v103;
if(v287) {
uint32_t const v332 = v284 / v216;
uint32_t const v333 = uint32_t(v332);
uint32_t const v334 = v330 + v333;
device half_4 const* const v335 = &v2[v334];
half_4 const v336 = *v335;
*v331 = v336;
}
uint32_t const v337 = 3;
thread half_4 * const v338 = &(*v275)[v337];
half_4 const v339 = *v331;
*v338 = v339;
uint32_t const v340 = v281 * v31;
uint32_t const v341 = v51 + v340;
half_4 v342_store;
thread half_4 * v342 = &v342_store;*v342 = v103;
if(v287) {
uint32_t const v343 = v284 / v216;
uint32_t const v344 = uint32_t(v343);
uint32_t const v345 = v341 + v344;
device half_4 const* const v346 = &v3[v345];
half_4 const v347 = *v346;
*v342 = v347;
}
thread half_4 * const v348 = &(*v277)[v17];
half_4 const v349 = *v342;
*v348 = v349;
uint32_t const v350 = v298 * v31;
uint32_t const v351 = v51 + v350;
half_4 v352_store;
thread half_4 * v352 = &v352_store;*v352 = v103;
if(v287) {
uint32_t const v353 = v284 / v216;
uint32_t const v354 = uint32_t(v353);
uint32_t const v355 = v351 + v354;
device half_4 const* const v356 = &v3[v355];
half_4 const v357 = *v356;
*v352 = v357;
}
thread half_4 * const v358 = &(*v277)[v64];
half_4 const v359 = *v352;
*v358 = v359;
uint32_t const v360 = v312 * v31;
uint32_t const v361 = v51 + v360;
half_4 v362_store;
thread half_4 * v362 = &v362_store;*v362 = v103;
if(v287) {
uint32_t const v363 = v284 / v216;
uint32_t const v364 = uint32_t(v363);
uint32_t const v365 = v361 + v364;
device half_4 const* const v366 = &v3[v365];
half_4 const v367 = *v366;
*v362 = v367;
}
thread half_4 * const v368 = &(*v277)[v321];
half_4 const v369 = *v362;
*v368 = v369;
uint32_t const v370 = v328 * v31;
uint32_t const v371 = v51 + v370;
half_4 v372_store;
thread half_4 * v372 = &v372_store;*v372 = v103;
if(v287) {
uint32_t const v373 = v284 / v216;
uint32_t const v374 = uint32_t(v373);
uint32_t const v375 = v371 + v374;
device half_4 const* const v376 = &v3[v375];
half_4 const v377 = *v376;
*v372 = v377;
}
thread half_4 * const v378 = &(*v277)[v337];
half_4 const v379 = *v372;
*v378 = v379;
bool const v380 = true;
for(uint32_t v381 = v259; v381 < v264; v381 += v98) {
uint32_t const v382 = v381 * v53;
bool const v383 = v381 >= v270;
bool const v384 = v381 < v272;
bool const v385 = v383 && v384;
uint32_t const v386 = 2;
uint32_t const v387 = v381 % v386;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v388 = *v293;
*v124 = v388;
uint32_t const v389 = v295 * v120;
uint32_t const v390 = v389 + v96;
half_4 const v391 = *v307;
uint32_t const v392 = uint32_t(v390);
threadgroup half_4 * const v393 = &(*v60)[v392];
*v393 = v391;
uint32_t const v394 = v309 * v120;
uint32_t const v395 = v394 + v96;
half_4 const v396 = *v322;
uint32_t const v397 = uint32_t(v395);
threadgroup half_4 * const v398 = &(*v60)[v397];
*v398 = v396;
uint32_t const v399 = v325 * v120;
uint32_t const v400 = v399 + v96;
half_4 const v401 = *v338;
uint32_t const v402 = uint32_t(v400);
threadgroup half_4 * const v403 = &(*v60)[v402];
*v403 = v401;
uint32_t const v404 = 576;
uint32_t const v405 = v404 + v121;
uint32_t const v406 = v405 + v96;
half_4 const v407 = *v348;
uint32_t const v408 = uint32_t(v406);
threadgroup half_4 * const v409 = &(*v60)[v408];
*v409 = v407;
uint32_t const v410 = v404 + v389;
uint32_t const v411 = v410 + v96;
half_4 const v412 = *v358;
uint32_t const v413 = uint32_t(v411);
threadgroup half_4 * const v414 = &(*v60)[v413];
*v414 = v412;
uint32_t const v415 = v404 + v394;
uint32_t const v416 = v415 + v96;
half_4 const v417 = *v368;
uint32_t const v418 = uint32_t(v416);
threadgroup half_4 * const v419 = &(*v60)[v418];
*v419 = v417;
uint32_t const v420 = v404 + v399;
uint32_t const v421 = v420 + v96;
half_4 const v422 = *v378;
uint32_t const v423 = uint32_t(v421);
threadgroup half_4 * const v424 = &(*v60)[v423];
*v424 = v422;
bool const v425 = !v385;
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
bool const v524 = thread_index_in_simdgroup_v11 == v93;
if(v524) {
uint32_t const v525 = v523 ? v98 : v93;
uint32_t const v526 = v387 * v216;
uint32_t const v527 = v526 + v56;
uint32_t const v528 = uint32_t(v527);
threadgroup uint32_t * const v529 = &(*v65)[v528];
*v529 = v525;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v530 = v381 + v98;
uint32_t const v531 = v530 * v53;
uint32_t const v532 = v531 + v95;
uint32_t const v533 = min(v532, v278);
uint32_t const v534 = uint32_t(v533);
uint32_t const v535 = v534 * v28;
uint32_t const v536 = v48 + v535;
half_4 v537_store;
thread half_4 * v537 = &v537_store;*v537 = v103;
if(v287) {
uint32_t const v538 = v284 / v216;
uint32_t const v539 = uint32_t(v538);
uint32_t const v540 = v536 + v539;
device half_4 const* const v541 = &v2[v540];
half_4 const v542 = *v541;
*v537 = v542;
}
half_4 const v543 = *v537;
*v293 = v543;
uint32_t const v544 = v531 + v295;
uint32_t const v545 = min(v544, v278);
uint32_t const v546 = uint32_t(v545);
uint32_t const v547 = v546 * v28;
uint32_t const v548 = v48 + v547;
half_4 v549_store;
thread half_4 * v549 = &v549_store;*v549 = v103;
if(v287) {
uint32_t const v550 = v284 / v216;
uint32_t const v551 = uint32_t(v550);
uint32_t const v552 = v548 + v551;
device half_4 const* const v553 = &v2[v552];
half_4 const v554 = *v553;
*v549 = v554;
}
half_4 const v555 = *v549;
*v307 = v555;
uint32_t const v556 = v531 + v309;
uint32_t const v557 = min(v556, v278);
uint32_t const v558 = uint32_t(v557);
uint32_t const v559 = v558 * v28;
uint32_t const v560 = v48 + v559;
half_4 v561_store;
thread half_4 * v561 = &v561_store;*v561 = v103;
if(v287) {
uint32_t const v562 = v284 / v216;
uint32_t const v563 = uint32_t(v562);
uint32_t const v564 = v560 + v563;
device half_4 const* const v565 = &v2[v564];
half_4 const v566 = *v565;
*v561 = v566;
}
half_4 const v567 = *v561;
*v322 = v567;
uint32_t const v568 = v531 + v325;
uint32_t const v569 = min(v568, v278);
uint32_t const v570 = uint32_t(v569);
uint32_t const v571 = v570 * v28;
uint32_t const v572 = v48 + v571;
half_4 v573_store;
thread half_4 * v573 = &v573_store;*v573 = v103;
if(v287) {
uint32_t const v574 = v284 / v216;
uint32_t const v575 = uint32_t(v574);
uint32_t const v576 = v572 + v575;
device half_4 const* const v577 = &v2[v576];
half_4 const v578 = *v577;
*v573 = v578;
}
half_4 const v579 = *v573;
*v338 = v579;
uint32_t const v580 = v534 * v31;
uint32_t const v581 = v51 + v580;
half_4 v582_store;
thread half_4 * v582 = &v582_store;*v582 = v103;
if(v287) {
uint32_t const v583 = v284 / v216;
uint32_t const v584 = uint32_t(v583);
uint32_t const v585 = v581 + v584;
device half_4 const* const v586 = &v3[v585];
half_4 const v587 = *v586;
*v582 = v587;
}
half_4 const v588 = *v582;
*v348 = v588;
uint32_t const v589 = v546 * v31;
uint32_t const v590 = v51 + v589;
half_4 v591_store;
thread half_4 * v591 = &v591_store;*v591 = v103;
if(v287) {
uint32_t const v592 = v284 / v216;
uint32_t const v593 = uint32_t(v592);
uint32_t const v594 = v590 + v593;
device half_4 const* const v595 = &v3[v594];
half_4 const v596 = *v595;
*v591 = v596;
}
half_4 const v597 = *v591;
*v358 = v597;
uint32_t const v598 = v558 * v31;
uint32_t const v599 = v51 + v598;
half_4 v600_store;
thread half_4 * v600 = &v600_store;*v600 = v103;
if(v287) {
uint32_t const v601 = v284 / v216;
uint32_t const v602 = uint32_t(v601);
uint32_t const v603 = v599 + v602;
device half_4 const* const v604 = &v3[v603];
half_4 const v605 = *v604;
*v600 = v605;
}
half_4 const v606 = *v600;
*v368 = v606;
uint32_t const v607 = v570 * v31;
uint32_t const v608 = v51 + v607;
half_4 v609_store;
thread half_4 * v609 = &v609_store;*v609 = v103;
if(v287) {
uint32_t const v610 = v284 / v216;
uint32_t const v611 = uint32_t(v610);
uint32_t const v612 = v608 + v611;
device half_4 const* const v613 = &v3[v612];
half_4 const v614 = *v613;
*v609 = v614;
}
half_4 const v615 = *v609;
*v378 = v615;
bool v616_store;
thread bool * v616 = &v616_store;*v616 = v426;
bool const v617 = *v616;
bool v618_store;
thread bool * v618 = &v618_store;if(v617) {
*v618 = v380;
}
 else {
uint32_t const v619 = v387 * v216;
uint32_t const v620 = uint32_t(v619);
threadgroup uint32_t * const v621 = &(*v65)[v620];
uint32_t const v622 = *v621;
bool const v623 = v622 != v93;
*v618 = v623;
}
bool const v624 = *v618;
*v616 = v624;
bool const v625 = *v616;
bool v626_store;
thread bool * v626 = &v626_store;if(v625) {
*v626 = v380;
}
 else {
uint32_t const v627 = v387 * v216;
uint32_t const v628 = v627 + v98;
uint32_t const v629 = uint32_t(v628);
threadgroup uint32_t * const v630 = &(*v65)[v629];
uint32_t const v631 = *v630;
bool const v632 = v631 != v93;
*v626 = v632;
}
bool const v633 = *v626;
*v616 = v633;
bool const v634 = *v616;
bool v635_store;
thread bool * v635 = &v635_store;if(v634) {
*v635 = v380;
}
 else {
uint32_t const v636 = v387 * v216;
uint32_t const v637 = v636 + v386;
uint32_t const v638 = uint32_t(v637);
threadgroup uint32_t * const v639 = &(*v65)[v638];
uint32_t const v640 = *v639;
bool const v641 = v640 != v93;
*v635 = v641;
}
bool const v642 = *v635;
*v616 = v642;
bool const v643 = *v616;
bool v644_store;
thread bool * v644 = &v644_store;if(v643) {
*v644 = v380;
}
 else {
uint32_t const v645 = v387 * v216;
uint32_t const v646 = 3;
uint32_t const v647 = v645 + v646;
uint32_t const v648 = uint32_t(v647);
threadgroup uint32_t * const v649 = &(*v65)[v648];
uint32_t const v650 = *v649;
bool const v651 = v650 != v93;
*v644 = v651;
}
bool const v652 = *v644;
*v616 = v652;
bool v653_store;
thread bool * v653 = &v653_store;if(v385) {
*v653 = v380;
}
 else {
*v653 = v426;
}
uint32_t const v654 = 320;
uint32_t const v655 = v56 * v654;
uint32_t const v656 = 80;
uint32_t const v657 = v56 * v656;
simdgroup_float8x8 v658_store; thread simdgroup_float8x8 * v658 = &v658_store;*v658 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_half8x8 v659_store; thread simdgroup_half8x8 * v659 = &v659_store;uint32_t const v660 = 72;
threadgroup half_4 * const v661 = &(*v60)[v17];
simdgroup_load(*v659, reinterpret_cast<threadgroup half *>(v661), v660, 0, true);
simdgroup_multiply_accumulate(*v658, *v77, *v659, *v658);
simdgroup_half8x8 v662_store; thread simdgroup_half8x8 * v662 = &v662_store;threadgroup half_4 * const v663 = &(*v60)[v321];
simdgroup_load(*v662, reinterpret_cast<threadgroup half *>(v663), v660, 0, true);
simdgroup_multiply_accumulate(*v658, *v79, *v662, *v658);
simdgroup_half8x8 v664_store; thread simdgroup_half8x8 * v664 = &v664_store;threadgroup half_4 * const v665 = &(*v60)[v276];
simdgroup_load(*v664, reinterpret_cast<threadgroup half *>(v665), v660, 0, true);
simdgroup_multiply_accumulate(*v658, *v80, *v664, *v658);
uint32_t const v666 = 6;
simdgroup_half8x8 v667_store; thread simdgroup_half8x8 * v667 = &v667_store;uint32_t const v668 = 6;
threadgroup half_4 * const v669 = &(*v60)[v668];
simdgroup_load(*v667, reinterpret_cast<threadgroup half *>(v669), v660, 0, true);
simdgroup_multiply_accumulate(*v658, *v81, *v667, *v658);
simdgroup_half8x8 v670_store; thread simdgroup_half8x8 * v670 = &v670_store;threadgroup half_4 * const v671 = &(*v60)[v66];
simdgroup_load(*v670, reinterpret_cast<threadgroup half *>(v671), v660, 0, true);
simdgroup_multiply_accumulate(*v658, *v82, *v670, *v658);
uint32_t const v672 = 10;
simdgroup_half8x8 v673_store; thread simdgroup_half8x8 * v673 = &v673_store;uint32_t const v674 = 10;
threadgroup half_4 * const v675 = &(*v60)[v674];
simdgroup_load(*v673, reinterpret_cast<threadgroup half *>(v675), v660, 0, true);
simdgroup_multiply_accumulate(*v658, *v83, *v673, *v658);
simdgroup_half8x8 v676_store; thread simdgroup_half8x8 * v676 = &v676_store;uint32_t const v677 = 12;
threadgroup half_4 * const v678 = &(*v60)[v677];
simdgroup_load(*v676, reinterpret_cast<threadgroup half *>(v678), v660, 0, true);
simdgroup_multiply_accumulate(*v658, *v84, *v676, *v658);
simdgroup_half8x8 v679_store; thread simdgroup_half8x8 * v679 = &v679_store;uint32_t const v680 = 14;
threadgroup half_4 * const v681 = &(*v60)[v680];
simdgroup_load(*v679, reinterpret_cast<threadgroup half *>(v681), v660, 0, true);
simdgroup_multiply_accumulate(*v658, *v85, *v679, *v658);
uint32_t const v682 = uint32_t(v655);
uint32_t const v683 = 40;
threadgroup float * const v684 = &(*v61)[v682];

simdgroup_store(*v658, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v685_store; thread simdgroup_float8x8 * v685 = &v685_store;*v685 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_half8x8 v686_store; thread simdgroup_half8x8 * v686 = &v686_store;uint32_t const v687 = 144;
uint32_t const v688 = 1008;
threadgroup half_4 * const v689 = &(*v60)[v687];
simdgroup_load(*v686, reinterpret_cast<threadgroup half *>(v689), v660, 0, true);
simdgroup_multiply_accumulate(*v685, *v77, *v686, *v685);
simdgroup_half8x8 v690_store; thread simdgroup_half8x8 * v690 = &v690_store;uint32_t const v691 = 146;
threadgroup half_4 * const v692 = &(*v60)[v691];
simdgroup_load(*v690, reinterpret_cast<threadgroup half *>(v692), v660, 0, true);
simdgroup_multiply_accumulate(*v685, *v79, *v690, *v685);
simdgroup_half8x8 v693_store; thread simdgroup_half8x8 * v693 = &v693_store;uint32_t const v694 = 148;
threadgroup half_4 * const v695 = &(*v60)[v694];
simdgroup_load(*v693, reinterpret_cast<threadgroup half *>(v695), v660, 0, true);
simdgroup_multiply_accumulate(*v685, *v80, *v693, *v685);
simdgroup_half8x8 v696_store; thread simdgroup_half8x8 * v696 = &v696_store;uint32_t const v697 = 150;
threadgroup half_4 * const v698 = &(*v60)[v697];
simdgroup_load(*v696, reinterpret_cast<threadgroup half *>(v698), v660, 0, true);
simdgroup_multiply_accumulate(*v685, *v81, *v696, *v685);
simdgroup_half8x8 v699_store; thread simdgroup_half8x8 * v699 = &v699_store;uint32_t const v700 = 152;
threadgroup half_4 * const v701 = &(*v60)[v700];
simdgroup_load(*v699, reinterpret_cast<threadgroup half *>(v701), v660, 0, true);
simdgroup_multiply_accumulate(*v685, *v82, *v699, *v685);
simdgroup_half8x8 v702_store; thread simdgroup_half8x8 * v702 = &v702_store;uint32_t const v703 = 154;
threadgroup half_4 * const v704 = &(*v60)[v703];
simdgroup_load(*v702, reinterpret_cast<threadgroup half *>(v704), v660, 0, true);
simdgroup_multiply_accumulate(*v685, *v83, *v702, *v685);
simdgroup_half8x8 v705_store; thread simdgroup_half8x8 * v705 = &v705_store;uint32_t const v706 = 156;
threadgroup half_4 * const v707 = &(*v60)[v706];
simdgroup_load(*v705, reinterpret_cast<threadgroup half *>(v707), v660, 0, true);
simdgroup_multiply_accumulate(*v685, *v84, *v705, *v685);
simdgroup_half8x8 v708_store; thread simdgroup_half8x8 * v708 = &v708_store;uint32_t const v709 = 158;
threadgroup half_4 * const v710 = &(*v60)[v709];
simdgroup_load(*v708, reinterpret_cast<threadgroup half *>(v710), v660, 0, true);
simdgroup_multiply_accumulate(*v685, *v85, *v708, *v685);
uint32_t const v711 = v655 + v57;
uint32_t const v712 = uint32_t(v711);
threadgroup float * const v713 = &(*v61)[v712];

simdgroup_store(*v685, reinterpret_cast<threadgroup float *>(v713), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v714_store; thread simdgroup_float8x8 * v714 = &v714_store;*v714 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_half8x8 v715_store; thread simdgroup_half8x8 * v715 = &v715_store;uint32_t const v716 = 288;
uint32_t const v717 = 864;
threadgroup half_4 * const v718 = &(*v60)[v716];
simdgroup_load(*v715, reinterpret_cast<threadgroup half *>(v718), v660, 0, true);
simdgroup_multiply_accumulate(*v714, *v77, *v715, *v714);
simdgroup_half8x8 v719_store; thread simdgroup_half8x8 * v719 = &v719_store;uint32_t const v720 = 290;
threadgroup half_4 * const v721 = &(*v60)[v720];
simdgroup_load(*v719, reinterpret_cast<threadgroup half *>(v721), v660, 0, true);
simdgroup_multiply_accumulate(*v714, *v79, *v719, *v714);
simdgroup_half8x8 v722_store; thread simdgroup_half8x8 * v722 = &v722_store;uint32_t const v723 = 292;
threadgroup half_4 * const v724 = &(*v60)[v723];
simdgroup_load(*v722, reinterpret_cast<threadgroup half *>(v724), v660, 0, true);
simdgroup_multiply_accumulate(*v714, *v80, *v722, *v714);
simdgroup_half8x8 v725_store; thread simdgroup_half8x8 * v725 = &v725_store;uint32_t const v726 = 294;
threadgroup half_4 * const v727 = &(*v60)[v726];
simdgroup_load(*v725, reinterpret_cast<threadgroup half *>(v727), v660, 0, true);
simdgroup_multiply_accumulate(*v714, *v81, *v725, *v714);
simdgroup_half8x8 v728_store; thread simdgroup_half8x8 * v728 = &v728_store;uint32_t const v729 = 296;
threadgroup half_4 * const v730 = &(*v60)[v729];
simdgroup_load(*v728, reinterpret_cast<threadgroup half *>(v730), v660, 0, true);
simdgroup_multiply_accumulate(*v714, *v82, *v728, *v714);
simdgroup_half8x8 v731_store; thread simdgroup_half8x8 * v731 = &v731_store;uint32_t const v732 = 298;
threadgroup half_4 * const v733 = &(*v60)[v732];
simdgroup_load(*v731, reinterpret_cast<threadgroup half *>(v733), v660, 0, true);
simdgroup_multiply_accumulate(*v714, *v83, *v731, *v714);
simdgroup_half8x8 v734_store; thread simdgroup_half8x8 * v734 = &v734_store;uint32_t const v735 = 300;
threadgroup half_4 * const v736 = &(*v60)[v735];
simdgroup_load(*v734, reinterpret_cast<threadgroup half *>(v736), v660, 0, true);
simdgroup_multiply_accumulate(*v714, *v84, *v734, *v714);
simdgroup_half8x8 v737_store; thread simdgroup_half8x8 * v737 = &v737_store;uint32_t const v738 = 302;
threadgroup half_4 * const v739 = &(*v60)[v738];
simdgroup_load(*v737, reinterpret_cast<threadgroup half *>(v739), v660, 0, true);
simdgroup_multiply_accumulate(*v714, *v85, *v737, *v714);
uint32_t const v740 = v655 + v94;
uint32_t const v741 = uint32_t(v740);
threadgroup float * const v742 = &(*v61)[v741];

simdgroup_store(*v714, reinterpret_cast<threadgroup float *>(v742), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v743_store; thread simdgroup_float8x8 * v743 = &v743_store;*v743 = make_filled_simdgroup_matrix<float, 8, 8>(v69);
simdgroup_half8x8 v744_store; thread simdgroup_half8x8 * v744 = &v744_store;uint32_t const v745 = 432;
uint32_t const v746 = 720;
threadgroup half_4 * const v747 = &(*v60)[v745];
simdgroup_load(*v744, reinterpret_cast<threadgroup half *>(v747), v660, 0, true);
simdgroup_multiply_accumulate(*v743, *v77, *v744, *v743);
simdgroup_half8x8 v748_store; thread simdgroup_half8x8 * v748 = &v748_store;uint32_t const v749 = 434;
threadgroup half_4 * const v750 = &(*v60)[v749];
simdgroup_load(*v748, reinterpret_cast<threadgroup half *>(v750), v660, 0, true);
simdgroup_multiply_accumulate(*v743, *v79, *v748, *v743);
simdgroup_half8x8 v751_store; thread simdgroup_half8x8 * v751 = &v751_store;uint32_t const v752 = 436;
threadgroup half_4 * const v753 = &(*v60)[v752];
simdgroup_load(*v751, reinterpret_cast<threadgroup half *>(v753), v660, 0, true);
simdgroup_multiply_accumulate(*v743, *v80, *v751, *v743);
simdgroup_half8x8 v754_store; thread simdgroup_half8x8 * v754 = &v754_store;uint32_t const v755 = 438;
threadgroup half_4 * const v756 = &(*v60)[v755];
simdgroup_load(*v754, reinterpret_cast<threadgroup half *>(v756), v660, 0, true);
simdgroup_multiply_accumulate(*v743, *v81, *v754, *v743);
simdgroup_half8x8 v757_store; thread simdgroup_half8x8 * v757 = &v757_store;uint32_t const v758 = 440;
threadgroup half_4 * const v759 = &(*v60)[v758];
simdgroup_load(*v757, reinterpret_cast<threadgroup half *>(v759), v660, 0, true);
simdgroup_multiply_accumulate(*v743, *v82, *v757, *v743);
simdgroup_half8x8 v760_store; thread simdgroup_half8x8 * v760 = &v760_store;uint32_t const v761 = 442;
threadgroup half_4 * const v762 = &(*v60)[v761];
simdgroup_load(*v760, reinterpret_cast<threadgroup half *>(v762), v660, 0, true);
simdgroup_multiply_accumulate(*v743, *v83, *v760, *v743);
simdgroup_half8x8 v763_store; thread simdgroup_half8x8 * v763 = &v763_store;uint32_t const v764 = 444;
threadgroup half_4 * const v765 = &(*v60)[v764];
simdgroup_load(*v763, reinterpret_cast<threadgroup half *>(v765), v660, 0, true);
simdgroup_multiply_accumulate(*v743, *v84, *v763, *v743);
simdgroup_half8x8 v766_store; thread simdgroup_half8x8 * v766 = &v766_store;uint32_t const v767 = 446;
threadgroup half_4 * const v768 = &(*v60)[v767];
simdgroup_load(*v766, reinterpret_cast<threadgroup half *>(v768), v660, 0, true);
simdgroup_multiply_accumulate(*v743, *v85, *v766, *v743);
uint32_t const v769 = v655 + v324;
uint32_t const v770 = uint32_t(v769);
threadgroup float * const v771 = &(*v61)[v770];

simdgroup_store(*v743, reinterpret_cast<threadgroup float *>(v771), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v772_store = {};
thread array<float, 8> * v772 = &v772_store;uint32_t const v773 = v59 * v57;
uint32_t const v774 = v382 + v773;
uint32_t const v775 = v58 * v683;
uint32_t const v776 = v655 + v775;
uint32_t const v777 = v776 + v773;
uint32_t const v778 = uint32_t(v777);
threadgroup float * const v779 = &(*v61)[v778];
float const v780 = *v779;
float v781_store;
thread float * v781 = &v781_store;*v781 = v90;
bool const v782 = *v653;
bool v783_store;
thread bool * v783 = &v783_store;if(v782) {
*v783 = v380;
}
 else {
bool const v784 = v774 < v19;
bool v785_store;
thread bool * v785 = &v785_store;if(v784) {
*v785 = v380;
}
 else {
*v785 = v426;
}
bool const v786 = *v785;
*v783 = v786;
}
bool const v787 = *v783;
if(v787) {
float const v788 = v780 * v22;
*v781 = v788;
}
thread float * const v789 = &(*v772)[v17];
float const v790 = *v781;
*v789 = v790;
float const v791 = max(v90, v790);
uint32_t const v792 = v773 + v98;
uint32_t const v793 = v382 + v792;
uint32_t const v794 = v776 + v792;
uint32_t const v795 = uint32_t(v794);
threadgroup float * const v796 = &(*v61)[v795];
float const v797 = *v796;
float v798_store;
thread float * v798 = &v798_store;*v798 = v90;
bool const v799 = *v653;
bool v800_store;
thread bool * v800 = &v800_store;if(v799) {
*v800 = v380;
}
 else {
bool const v801 = v793 < v19;
bool v802_store;
thread bool * v802 = &v802_store;if(v801) {
*v802 = v380;
}
 else {
*v802 = v426;
}
bool const v803 = *v802;
*v800 = v803;
}
bool const v804 = *v800;
if(v804) {
float const v805 = v797 * v22;
*v798 = v805;
}
thread float * const v806 = &(*v772)[v64];
float const v807 = *v798;
*v806 = v807;
float const v808 = max(v791, v807);
uint32_t const v809 = v773 + v386;
uint32_t const v810 = v382 + v809;
uint32_t const v811 = v776 + v809;
uint32_t const v812 = uint32_t(v811);
threadgroup float * const v813 = &(*v61)[v812];
float const v814 = *v813;
float v815_store;
thread float * v815 = &v815_store;*v815 = v90;
bool const v816 = *v653;
bool v817_store;
thread bool * v817 = &v817_store;if(v816) {
*v817 = v380;
}
 else {
bool const v818 = v810 < v19;
bool v819_store;
thread bool * v819 = &v819_store;if(v818) {
*v819 = v380;
}
 else {
*v819 = v426;
}
bool const v820 = *v819;
*v817 = v820;
}
bool const v821 = *v817;
if(v821) {
float const v822 = v814 * v22;
*v815 = v822;
}
thread float * const v823 = &(*v772)[v321];
float const v824 = *v815;
*v823 = v824;
float const v825 = max(v808, v824);
uint32_t const v826 = 3;
uint32_t const v827 = v773 + v826;
uint32_t const v828 = v382 + v827;
uint32_t const v829 = v776 + v827;
uint32_t const v830 = uint32_t(v829);
threadgroup float * const v831 = &(*v61)[v830];
float const v832 = *v831;
float v833_store;
thread float * v833 = &v833_store;*v833 = v90;
bool const v834 = *v653;
bool v835_store;
thread bool * v835 = &v835_store;if(v834) {
*v835 = v380;
}
 else {
bool const v836 = v828 < v19;
bool v837_store;
thread bool * v837 = &v837_store;if(v836) {
*v837 = v380;
}
 else {
*v837 = v426;
}
bool const v838 = *v837;
*v835 = v838;
}
bool const v839 = *v835;
if(v839) {
float const v840 = v832 * v22;
*v833 = v840;
}
thread float * const v841 = &(*v772)[v337];
float const v842 = *v833;
*v841 = v842;
float const v843 = max(v825, v842);
uint32_t const v844 = v773 + v216;
uint32_t const v845 = v382 + v844;
uint32_t const v846 = v776 + v844;
uint32_t const v847 = uint32_t(v846);
threadgroup float * const v848 = &(*v61)[v847];
float const v849 = *v848;
float v850_store;
thread float * v850 = &v850_store;*v850 = v90;
bool const v851 = *v653;
bool v852_store;
thread bool * v852 = &v852_store;if(v851) {
*v852 = v380;
}
 else {
bool const v853 = v845 < v19;
bool v854_store;
thread bool * v854 = &v854_store;if(v853) {
*v854 = v380;
}
 else {
*v854 = v426;
}
bool const v855 = *v854;
*v852 = v855;
}
bool const v856 = *v852;
if(v856) {
float const v857 = v849 * v22;
*v850 = v857;
}
thread float * const v858 = &(*v772)[v276];
float const v859 = *v850;
*v858 = v859;
float const v860 = max(v843, v859);
uint32_t const v861 = 5;
uint32_t const v862 = v773 + v861;
uint32_t const v863 = v382 + v862;
uint32_t const v864 = v776 + v862;
uint32_t const v865 = uint32_t(v864);
threadgroup float * const v866 = &(*v61)[v865];
float const v867 = *v866;
float v868_store;
thread float * v868 = &v868_store;*v868 = v90;
bool const v869 = *v653;
bool v870_store;
thread bool * v870 = &v870_store;if(v869) {
*v870 = v380;
}
 else {
bool const v871 = v863 < v19;
bool v872_store;
thread bool * v872 = &v872_store;if(v871) {
*v872 = v380;
}
 else {
*v872 = v426;
}
bool const v873 = *v872;
*v870 = v873;
}
bool const v874 = *v870;
if(v874) {
float const v875 = v867 * v22;
*v868 = v875;
}
uint32_t const v876 = 5;
thread float * const v877 = &(*v772)[v876];
float const v878 = *v868;
*v877 = v878;
float const v879 = max(v860, v878);
uint32_t const v880 = v773 + v666;
uint32_t const v881 = v382 + v880;
uint32_t const v882 = v776 + v880;
uint32_t const v883 = uint32_t(v882);
threadgroup float * const v884 = &(*v61)[v883];
float const v885 = *v884;
float v886_store;
thread float * v886 = &v886_store;*v886 = v90;
bool const v887 = *v653;
bool v888_store;
thread bool * v888 = &v888_store;if(v887) {
*v888 = v380;
}
 else {
bool const v889 = v881 < v19;
bool v890_store;
thread bool * v890 = &v890_store;if(v889) {
*v890 = v380;
}
 else {
*v890 = v426;
}
bool const v891 = *v890;
*v888 = v891;
}
bool const v892 = *v888;
if(v892) {
float const v893 = v885 * v22;
*v886 = v893;
}
thread float * const v894 = &(*v772)[v668];
float const v895 = *v886;
*v894 = v895;
float const v896 = max(v879, v895);
uint32_t const v897 = 7;
uint32_t const v898 = v773 + v897;
uint32_t const v899 = v382 + v898;
uint32_t const v900 = v776 + v898;
uint32_t const v901 = uint32_t(v900);
threadgroup float * const v902 = &(*v61)[v901];
float const v903 = *v902;
float v904_store;
thread float * v904 = &v904_store;*v904 = v90;
bool const v905 = *v653;
bool v906_store;
thread bool * v906 = &v906_store;if(v905) {
*v906 = v380;
}
 else {
bool const v907 = v899 < v19;
bool v908_store;
thread bool * v908 = &v908_store;if(v907) {
*v908 = v380;
}
 else {
*v908 = v426;
}
bool const v909 = *v908;
*v906 = v909;
}
bool const v910 = *v906;
if(v910) {
float const v911 = v903 * v22;
*v904 = v911;
}
uint32_t const v912 = 7;
thread float * const v913 = &(*v772)[v912];
float const v914 = *v904;
*v913 = v914;
float const v915 = max(v896, v914);
float const v916 = simd_shuffle_xor(v915, v57);;
float const v917 = max(v915, v916);
float const v918 = simd_shuffle_xor(v917, v94);;
float const v919 = max(v917, v918);
float const v920 = *v89;
float const v921 = 5.54517698;
float const v922 = v920 + v921;
bool const v923 = v919 > v922;
float const v924 = v923 ? v919 : v920;
float const v925 = v920 - v924;
float const v926 = exp(v925);bool const v927 = v924 != v920;
bool v928_store;
thread bool * v928 = &v928_store;if(v927) {
bool const v929 = v920 != v90;
*v928 = v929;
}
 else {
*v928 = v426;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v930 = *v928;
bool const v931 = simd_any(v930);;
if(v931) {

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v932 = v59 * v386;
uint32_t const v933 = v776 + v932;
uint32_t const v934 = uint32_t(v933);
threadgroup float * const v935 = &(*v61)[v934];
float const v936 = *v935;
float const v937 = v936 * v926;
*v935 = v937;
uint32_t const v938 = v933 + v98;
uint32_t const v939 = uint32_t(v938);
threadgroup float * const v940 = &(*v61)[v939];
float const v941 = *v940;
float const v942 = v941 * v926;
*v940 = v942;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v943 = *v935;
float const v944 = v943 * v926;
*v935 = v944;
float const v945 = *v940;
float const v946 = v945 * v926;
*v940 = v946;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v947 = *v935;
float const v948 = v947 * v926;
*v935 = v948;
float const v949 = *v940;
float const v950 = v949 * v926;
*v940 = v950;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v951 = *v935;
float const v952 = v951 * v926;
*v935 = v952;
float const v953 = *v940;
float const v954 = v953 * v926;
*v940 = v954;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v955 = *v935;
float const v956 = v955 * v926;
*v935 = v956;
float const v957 = *v940;
float const v958 = v957 * v926;
*v940 = v958;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v959 = *v935;
float const v960 = v959 * v926;
*v935 = v960;
float const v961 = *v940;
float const v962 = v961 * v926;
*v940 = v962;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v963 = *v935;
float const v964 = v963 * v926;
*v935 = v964;
float const v965 = *v940;
float const v966 = v965 * v926;
*v940 = v966;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v967 = *v935;
float const v968 = v967 * v926;
*v935 = v968;
float const v969 = *v940;
float const v970 = v969 * v926;
*v940 = v970;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v89 = v924;
float const v971 = *v789;
uint32_t const v972 = reinterpret_cast<const thread uint32_t&>(v971);
uint32_t const v973 = 4286578687;
bool const v974 = v972 == v973;
float const v975 = v971 - v924;
float const v976 = exp(v975);float const v977 = v974 ? v69 : v976;
half const v978 = half(v977);
half_4 const v979 = [&]{
half_4 tmp = v103;
tmp.i_0 = v978;
return tmp;
}();
float const v980 = *v806;
uint32_t const v981 = reinterpret_cast<const thread uint32_t&>(v980);
bool const v982 = v981 == v973;
float const v983 = v980 - v924;
float const v984 = exp(v983);float const v985 = v982 ? v69 : v984;
float const v986 = v977 + v985;
half const v987 = half(v985);
half_4 const v988 = [&]{
half_4 tmp = v979;
tmp.i_1 = v987;
return tmp;
}();
float const v989 = *v823;
uint32_t const v990 = reinterpret_cast<const thread uint32_t&>(v989);
bool const v991 = v990 == v973;
float const v992 = v989 - v924;
float const v993 = exp(v992);float const v994 = v991 ? v69 : v993;
float const v995 = v986 + v994;
half const v996 = half(v994);
half_4 const v997 = [&]{
half_4 tmp = v988;
tmp.i_2 = v996;
return tmp;
}();
float const v998 = *v841;
uint32_t const v999 = reinterpret_cast<const thread uint32_t&>(v998);
bool const v1000 = v999 == v973;
float const v1001 = v998 - v924;
float const v1002 = exp(v1001);float const v1003 = v1000 ? v69 : v1002;
float const v1004 = v995 + v1003;
half const v1005 = half(v1003);
half_4 const v1006 = [&]{
half_4 tmp = v997;
tmp.i_3 = v1005;
return tmp;
}();
uint32_t const v1007 = v58 * v672;
uint32_t const v1008 = v657 + v1007;
uint32_t const v1009 = v59 * v386;
uint32_t const v1010 = v1008 + v1009;
uint32_t const v1011 = uint32_t(v1010);
threadgroup half_4 * const v1012 = &(*v62)[v1011];
*v1012 = v1006;
float const v1013 = *v858;
uint32_t const v1014 = reinterpret_cast<const thread uint32_t&>(v1013);
bool const v1015 = v1014 == v973;
float const v1016 = v1013 - v924;
float const v1017 = exp(v1016);float const v1018 = v1015 ? v69 : v1017;
float const v1019 = v1004 + v1018;
half const v1020 = half(v1018);
half_4 const v1021 = [&]{
half_4 tmp = v103;
tmp.i_0 = v1020;
return tmp;
}();
float const v1022 = *v877;
uint32_t const v1023 = reinterpret_cast<const thread uint32_t&>(v1022);
bool const v1024 = v1023 == v973;
float const v1025 = v1022 - v924;
float const v1026 = exp(v1025);float const v1027 = v1024 ? v69 : v1026;
float const v1028 = v1019 + v1027;
half const v1029 = half(v1027);
half_4 const v1030 = [&]{
half_4 tmp = v1021;
tmp.i_1 = v1029;
return tmp;
}();
float const v1031 = *v894;
uint32_t const v1032 = reinterpret_cast<const thread uint32_t&>(v1031);
bool const v1033 = v1032 == v973;
float const v1034 = v1031 - v924;
float const v1035 = exp(v1034);float const v1036 = v1033 ? v69 : v1035;
float const v1037 = v1028 + v1036;
half const v1038 = half(v1036);
half_4 const v1039 = [&]{
half_4 tmp = v1030;
tmp.i_2 = v1038;
return tmp;
}();
float const v1040 = *v913;
uint32_t const v1041 = reinterpret_cast<const thread uint32_t&>(v1040);
bool const v1042 = v1041 == v973;
float const v1043 = v1040 - v924;
float const v1044 = exp(v1043);float const v1045 = v1042 ? v69 : v1044;
float const v1046 = v1037 + v1045;
half const v1047 = half(v1045);
half_4 const v1048 = [&]{
half_4 tmp = v1039;
tmp.i_3 = v1047;
return tmp;
}();
uint32_t const v1049 = v1010 + v98;
uint32_t const v1050 = uint32_t(v1049);
threadgroup half_4 * const v1051 = &(*v62)[v1050];
*v1051 = v1048;
float const v1052 = *v91;
float const v1053 = fma(v1052, v926, v1046);
*v91 = v1053;
float const v1054 = *v92;
float const v1055 = fma(v1054, v926, v1046);
*v92 = v1055;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1056 = *v653;
bool const v1057 = !v1056;
bool const v1058 = *v616;
bool const v1059 = v1058 && v1057;
if(v1059) {

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1060 = v776 + v1009;
for(uint32_t v1061 = v93; v1061 < v53; v1061 += v98) {
uint32_t const v1062 = v1061 / v216;
uint32_t const v1063 = v1008 + v1062;
uint32_t const v1064 = uint32_t(v1063);
threadgroup half_4 * const v1065 = &(*v62)[v1064];
half_4 const v1066 = *v1065;
uint32_t const v1067 = v1061 % v216;
half const v1068 = v1066.i_0;
float const v1069 = float(v1068);
float v1070_store;
thread float * v1070 = &v1070_store;*v1070 = v1069;
bool const v1071 = v1067 == v98;
if(v1071) {
half const v1072 = v1066.i_1;
float const v1073 = float(v1072);
*v1070 = v1073;
}
bool const v1074 = v1067 == v386;
if(v1074) {
half const v1075 = v1066.i_2;
float const v1076 = float(v1075);
*v1070 = v1076;
}
bool const v1077 = v1067 == v826;
if(v1077) {
half const v1078 = v1066.i_3;
float const v1079 = float(v1078);
*v1070 = v1079;
}
float const v1080 = *v1070;
uint32_t const v1081 = reinterpret_cast<const thread uint32_t&>(v1080);
bool const v1082 = v1081 == v93;
bool const v1083 = !v1082;
if(v1083) {
uint32_t const v1084 = v1061 * v120;
uint32_t const v1085 = v404 + v1084;
uint32_t const v1086 = v1009 / v216;
uint32_t const v1087 = v1085 + v1086;
uint32_t const v1088 = uint32_t(v1087);
threadgroup half_4 * const v1089 = &(*v60)[v1088];
half_4 const v1090 = *v1089;
half const v1091 = v1090.i_0;
float const v1092 = float(v1091);
float v1093_store;
thread float * v1093 = &v1093_store;*v1093 = v1092;
uint32_t const v1094 = v59 % v386;
bool const v1095 = v1094 == v98;
if(v1095) {
half const v1096 = v1090.i_2;
float const v1097 = float(v1096);
*v1093 = v1097;
}
uint32_t const v1098 = uint32_t(v1060);
float const v1099 = *v1070;
float const v1100 = *v1093;
threadgroup float * const v1101 = &(*v61)[v1098];
float const v1102 = *v1101;
float const v1103 = fma(v1099, v1100, v1102);
*v1101 = v1103;
half const v1104 = v1090.i_1;
float const v1105 = float(v1104);
float v1106_store;
thread float * v1106 = &v1106_store;*v1106 = v1105;
if(v1095) {
half const v1107 = v1090.i_3;
float const v1108 = float(v1107);
*v1106 = v1108;
}
uint32_t const v1109 = v1060 + v98;
uint32_t const v1110 = uint32_t(v1109);
float const v1111 = *v1070;
float const v1112 = *v1106;
threadgroup float * const v1113 = &(*v61)[v1110];
float const v1114 = *v1113;
float const v1115 = fma(v1111, v1112, v1114);
*v1113 = v1115;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1116 = v93; v1116 < v53; v1116 += v98) {
uint32_t const v1117 = v1116 / v216;
uint32_t const v1118 = v1008 + v1117;
uint32_t const v1119 = uint32_t(v1118);
threadgroup half_4 * const v1120 = &(*v62)[v1119];
half_4 const v1121 = *v1120;
uint32_t const v1122 = v1116 % v216;
half const v1123 = v1121.i_0;
float const v1124 = float(v1123);
float v1125_store;
thread float * v1125 = &v1125_store;*v1125 = v1124;
bool const v1126 = v1122 == v98;
if(v1126) {
half const v1127 = v1121.i_1;
float const v1128 = float(v1127);
*v1125 = v1128;
}
bool const v1129 = v1122 == v386;
if(v1129) {
half const v1130 = v1121.i_2;
float const v1131 = float(v1130);
*v1125 = v1131;
}
bool const v1132 = v1122 == v826;
if(v1132) {
half const v1133 = v1121.i_3;
float const v1134 = float(v1133);
*v1125 = v1134;
}
float const v1135 = *v1125;
uint32_t const v1136 = reinterpret_cast<const thread uint32_t&>(v1135);
bool const v1137 = v1136 == v93;
bool const v1138 = !v1137;
if(v1138) {
uint32_t const v1139 = v1116 * v120;
uint32_t const v1140 = 578;
uint32_t const v1141 = v1140 + v1139;
uint32_t const v1142 = v1009 / v216;
uint32_t const v1143 = v1141 + v1142;
uint32_t const v1144 = uint32_t(v1143);
threadgroup half_4 * const v1145 = &(*v60)[v1144];
half_4 const v1146 = *v1145;
half const v1147 = v1146.i_0;
float const v1148 = float(v1147);
float v1149_store;
thread float * v1149 = &v1149_store;*v1149 = v1148;
uint32_t const v1150 = v59 % v386;
bool const v1151 = v1150 == v98;
if(v1151) {
half const v1152 = v1146.i_2;
float const v1153 = float(v1152);
*v1149 = v1153;
}
uint32_t const v1154 = uint32_t(v1060);
float const v1155 = *v1125;
float const v1156 = *v1149;
threadgroup float * const v1157 = &(*v61)[v1154];
float const v1158 = *v1157;
float const v1159 = fma(v1155, v1156, v1158);
*v1157 = v1159;
half const v1160 = v1146.i_1;
float const v1161 = float(v1160);
float v1162_store;
thread float * v1162 = &v1162_store;*v1162 = v1161;
if(v1151) {
half const v1163 = v1146.i_3;
float const v1164 = float(v1163);
*v1162 = v1164;
}
uint32_t const v1165 = v1060 + v98;
uint32_t const v1166 = uint32_t(v1165);
float const v1167 = *v1125;
float const v1168 = *v1162;
threadgroup float * const v1169 = &(*v61)[v1166];
float const v1170 = *v1169;
float const v1171 = fma(v1167, v1168, v1170);
*v1169 = v1171;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v70, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1172 = v93; v1172 < v53; v1172 += v98) {
uint32_t const v1173 = v1172 / v216;
uint32_t const v1174 = v1008 + v1173;
uint32_t const v1175 = uint32_t(v1174);
threadgroup half_4 * const v1176 = &(*v62)[v1175];
half_4 const v1177 = *v1176;
uint32_t const v1178 = v1172 % v216;
half const v1179 = v1177.i_0;
float const v1180 = float(v1179);
float v1181_store;
thread float * v1181 = &v1181_store;*v1181 = v1180;
bool const v1182 = v1178 == v98;
if(v1182) {
half const v1183 = v1177.i_1;
float const v1184 = float(v1183);
*v1181 = v1184;
}
bool const v1185 = v1178 == v386;
if(v1185) {
half const v1186 = v1177.i_2;
float const v1187 = float(v1186);
*v1181 = v1187;
}
bool const v1188 = v1178 == v826;
if(v1188) {
half const v1189 = v1177.i_3;
float const v1190 = float(v1189);
*v1181 = v1190;
}
float const v1191 = *v1181;
uint32_t const v1192 = reinterpret_cast<const thread uint32_t&>(v1191);
bool const v1193 = v1192 == v93;
bool const v1194 = !v1193;
if(v1194) {
uint32_t const v1195 = v1172 * v120;
uint32_t const v1196 = 580;
uint32_t const v1197 = v1196 + v1195;
uint32_t const v1198 = v1009 / v216;
uint32_t const v1199 = v1197 + v1198;
uint32_t const v1200 = uint32_t(v1199);
threadgroup half_4 * const v1201 = &(*v60)[v1200];
half_4 const v1202 = *v1201;
half const v1203 = v1202.i_0;
float const v1204 = float(v1203);
float v1205_store;
thread float * v1205 = &v1205_store;*v1205 = v1204;
uint32_t const v1206 = v59 % v386;
bool const v1207 = v1206 == v98;
if(v1207) {
half const v1208 = v1202.i_2;
float const v1209 = float(v1208);
*v1205 = v1209;
}
uint32_t const v1210 = uint32_t(v1060);
float const v1211 = *v1181;
float const v1212 = *v1205;
threadgroup float * const v1213 = &(*v61)[v1210];
float const v1214 = *v1213;
float const v1215 = fma(v1211, v1212, v1214);
*v1213 = v1215;
half const v1216 = v1202.i_1;
float const v1217 = float(v1216);
float v1218_store;
thread float * v1218 = &v1218_store;*v1218 = v1217;
if(v1207) {
half const v1219 = v1202.i_3;
float const v1220 = float(v1219);
*v1218 = v1220;
}
uint32_t const v1221 = v1060 + v98;
uint32_t const v1222 = uint32_t(v1221);
float const v1223 = *v1181;
float const v1224 = *v1218;
threadgroup float * const v1225 = &(*v61)[v1222];
float const v1226 = *v1225;
float const v1227 = fma(v1223, v1224, v1226);
*v1225 = v1227;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1228 = v93; v1228 < v53; v1228 += v98) {
uint32_t const v1229 = v1228 / v216;
uint32_t const v1230 = v1008 + v1229;
uint32_t const v1231 = uint32_t(v1230);
threadgroup half_4 * const v1232 = &(*v62)[v1231];
half_4 const v1233 = *v1232;
uint32_t const v1234 = v1228 % v216;
half const v1235 = v1233.i_0;
float const v1236 = float(v1235);
float v1237_store;
thread float * v1237 = &v1237_store;*v1237 = v1236;
bool const v1238 = v1234 == v98;
if(v1238) {
half const v1239 = v1233.i_1;
float const v1240 = float(v1239);
*v1237 = v1240;
}
bool const v1241 = v1234 == v386;
if(v1241) {
half const v1242 = v1233.i_2;
float const v1243 = float(v1242);
*v1237 = v1243;
}
bool const v1244 = v1234 == v826;
if(v1244) {
half const v1245 = v1233.i_3;
float const v1246 = float(v1245);
*v1237 = v1246;
}
float const v1247 = *v1237;
uint32_t const v1248 = reinterpret_cast<const thread uint32_t&>(v1247);
bool const v1249 = v1248 == v93;
bool const v1250 = !v1249;
if(v1250) {
uint32_t const v1251 = v1228 * v120;
uint32_t const v1252 = 582;
uint32_t const v1253 = v1252 + v1251;
uint32_t const v1254 = v1009 / v216;
uint32_t const v1255 = v1253 + v1254;
uint32_t const v1256 = uint32_t(v1255);
threadgroup half_4 * const v1257 = &(*v60)[v1256];
half_4 const v1258 = *v1257;
half const v1259 = v1258.i_0;
float const v1260 = float(v1259);
float v1261_store;
thread float * v1261 = &v1261_store;*v1261 = v1260;
uint32_t const v1262 = v59 % v386;
bool const v1263 = v1262 == v98;
if(v1263) {
half const v1264 = v1258.i_2;
float const v1265 = float(v1264);
*v1261 = v1265;
}
uint32_t const v1266 = uint32_t(v1060);
float const v1267 = *v1237;
float const v1268 = *v1261;
threadgroup float * const v1269 = &(*v61)[v1266];
float const v1270 = *v1269;
float const v1271 = fma(v1267, v1268, v1270);
*v1269 = v1271;
half const v1272 = v1258.i_1;
float const v1273 = float(v1272);
float v1274_store;
thread float * v1274 = &v1274_store;*v1274 = v1273;
if(v1263) {
half const v1275 = v1258.i_3;
float const v1276 = float(v1275);
*v1274 = v1276;
}
uint32_t const v1277 = v1060 + v98;
uint32_t const v1278 = uint32_t(v1277);
float const v1279 = *v1237;
float const v1280 = *v1274;
threadgroup float * const v1281 = &(*v61)[v1278];
float const v1282 = *v1281;
float const v1283 = fma(v1279, v1280, v1282);
*v1281 = v1283;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1284 = v93; v1284 < v53; v1284 += v98) {
uint32_t const v1285 = v1284 / v216;
uint32_t const v1286 = v1008 + v1285;
uint32_t const v1287 = uint32_t(v1286);
threadgroup half_4 * const v1288 = &(*v62)[v1287];
half_4 const v1289 = *v1288;
uint32_t const v1290 = v1284 % v216;
half const v1291 = v1289.i_0;
float const v1292 = float(v1291);
float v1293_store;
thread float * v1293 = &v1293_store;*v1293 = v1292;
bool const v1294 = v1290 == v98;
if(v1294) {
half const v1295 = v1289.i_1;
float const v1296 = float(v1295);
*v1293 = v1296;
}
bool const v1297 = v1290 == v386;
if(v1297) {
half const v1298 = v1289.i_2;
float const v1299 = float(v1298);
*v1293 = v1299;
}
bool const v1300 = v1290 == v826;
if(v1300) {
half const v1301 = v1289.i_3;
float const v1302 = float(v1301);
*v1293 = v1302;
}
float const v1303 = *v1293;
uint32_t const v1304 = reinterpret_cast<const thread uint32_t&>(v1303);
bool const v1305 = v1304 == v93;
bool const v1306 = !v1305;
if(v1306) {
uint32_t const v1307 = v1284 * v120;
uint32_t const v1308 = 584;
uint32_t const v1309 = v1308 + v1307;
uint32_t const v1310 = v1009 / v216;
uint32_t const v1311 = v1309 + v1310;
uint32_t const v1312 = uint32_t(v1311);
threadgroup half_4 * const v1313 = &(*v60)[v1312];
half_4 const v1314 = *v1313;
half const v1315 = v1314.i_0;
float const v1316 = float(v1315);
float v1317_store;
thread float * v1317 = &v1317_store;*v1317 = v1316;
uint32_t const v1318 = v59 % v386;
bool const v1319 = v1318 == v98;
if(v1319) {
half const v1320 = v1314.i_2;
float const v1321 = float(v1320);
*v1317 = v1321;
}
uint32_t const v1322 = uint32_t(v1060);
float const v1323 = *v1293;
float const v1324 = *v1317;
threadgroup float * const v1325 = &(*v61)[v1322];
float const v1326 = *v1325;
float const v1327 = fma(v1323, v1324, v1326);
*v1325 = v1327;
half const v1328 = v1314.i_1;
float const v1329 = float(v1328);
float v1330_store;
thread float * v1330 = &v1330_store;*v1330 = v1329;
if(v1319) {
half const v1331 = v1314.i_3;
float const v1332 = float(v1331);
*v1330 = v1332;
}
uint32_t const v1333 = v1060 + v98;
uint32_t const v1334 = uint32_t(v1333);
float const v1335 = *v1293;
float const v1336 = *v1330;
threadgroup float * const v1337 = &(*v61)[v1334];
float const v1338 = *v1337;
float const v1339 = fma(v1335, v1336, v1338);
*v1337 = v1339;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1340 = v93; v1340 < v53; v1340 += v98) {
uint32_t const v1341 = v1340 / v216;
uint32_t const v1342 = v1008 + v1341;
uint32_t const v1343 = uint32_t(v1342);
threadgroup half_4 * const v1344 = &(*v62)[v1343];
half_4 const v1345 = *v1344;
uint32_t const v1346 = v1340 % v216;
half const v1347 = v1345.i_0;
float const v1348 = float(v1347);
float v1349_store;
thread float * v1349 = &v1349_store;*v1349 = v1348;
bool const v1350 = v1346 == v98;
if(v1350) {
half const v1351 = v1345.i_1;
float const v1352 = float(v1351);
*v1349 = v1352;
}
bool const v1353 = v1346 == v386;
if(v1353) {
half const v1354 = v1345.i_2;
float const v1355 = float(v1354);
*v1349 = v1355;
}
bool const v1356 = v1346 == v826;
if(v1356) {
half const v1357 = v1345.i_3;
float const v1358 = float(v1357);
*v1349 = v1358;
}
float const v1359 = *v1349;
uint32_t const v1360 = reinterpret_cast<const thread uint32_t&>(v1359);
bool const v1361 = v1360 == v93;
bool const v1362 = !v1361;
if(v1362) {
uint32_t const v1363 = v1340 * v120;
uint32_t const v1364 = 586;
uint32_t const v1365 = v1364 + v1363;
uint32_t const v1366 = v1009 / v216;
uint32_t const v1367 = v1365 + v1366;
uint32_t const v1368 = uint32_t(v1367);
threadgroup half_4 * const v1369 = &(*v60)[v1368];
half_4 const v1370 = *v1369;
half const v1371 = v1370.i_0;
float const v1372 = float(v1371);
float v1373_store;
thread float * v1373 = &v1373_store;*v1373 = v1372;
uint32_t const v1374 = v59 % v386;
bool const v1375 = v1374 == v98;
if(v1375) {
half const v1376 = v1370.i_2;
float const v1377 = float(v1376);
*v1373 = v1377;
}
uint32_t const v1378 = uint32_t(v1060);
float const v1379 = *v1349;
float const v1380 = *v1373;
threadgroup float * const v1381 = &(*v61)[v1378];
float const v1382 = *v1381;
float const v1383 = fma(v1379, v1380, v1382);
*v1381 = v1383;
half const v1384 = v1370.i_1;
float const v1385 = float(v1384);
float v1386_store;
thread float * v1386 = &v1386_store;*v1386 = v1385;
if(v1375) {
half const v1387 = v1370.i_3;
float const v1388 = float(v1387);
*v1386 = v1388;
}
uint32_t const v1389 = v1060 + v98;
uint32_t const v1390 = uint32_t(v1389);
float const v1391 = *v1349;
float const v1392 = *v1386;
threadgroup float * const v1393 = &(*v61)[v1390];
float const v1394 = *v1393;
float const v1395 = fma(v1391, v1392, v1394);
*v1393 = v1395;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1396 = v93; v1396 < v53; v1396 += v98) {
uint32_t const v1397 = v1396 / v216;
uint32_t const v1398 = v1008 + v1397;
uint32_t const v1399 = uint32_t(v1398);
threadgroup half_4 * const v1400 = &(*v62)[v1399];
half_4 const v1401 = *v1400;
uint32_t const v1402 = v1396 % v216;
half const v1403 = v1401.i_0;
float const v1404 = float(v1403);
float v1405_store;
thread float * v1405 = &v1405_store;*v1405 = v1404;
bool const v1406 = v1402 == v98;
if(v1406) {
half const v1407 = v1401.i_1;
float const v1408 = float(v1407);
*v1405 = v1408;
}
bool const v1409 = v1402 == v386;
if(v1409) {
half const v1410 = v1401.i_2;
float const v1411 = float(v1410);
*v1405 = v1411;
}
bool const v1412 = v1402 == v826;
if(v1412) {
half const v1413 = v1401.i_3;
float const v1414 = float(v1413);
*v1405 = v1414;
}
float const v1415 = *v1405;
uint32_t const v1416 = reinterpret_cast<const thread uint32_t&>(v1415);
bool const v1417 = v1416 == v93;
bool const v1418 = !v1417;
if(v1418) {
uint32_t const v1419 = v1396 * v120;
uint32_t const v1420 = 588;
uint32_t const v1421 = v1420 + v1419;
uint32_t const v1422 = v1009 / v216;
uint32_t const v1423 = v1421 + v1422;
uint32_t const v1424 = uint32_t(v1423);
threadgroup half_4 * const v1425 = &(*v60)[v1424];
half_4 const v1426 = *v1425;
half const v1427 = v1426.i_0;
float const v1428 = float(v1427);
float v1429_store;
thread float * v1429 = &v1429_store;*v1429 = v1428;
uint32_t const v1430 = v59 % v386;
bool const v1431 = v1430 == v98;
if(v1431) {
half const v1432 = v1426.i_2;
float const v1433 = float(v1432);
*v1429 = v1433;
}
uint32_t const v1434 = uint32_t(v1060);
float const v1435 = *v1405;
float const v1436 = *v1429;
threadgroup float * const v1437 = &(*v61)[v1434];
float const v1438 = *v1437;
float const v1439 = fma(v1435, v1436, v1438);
*v1437 = v1439;
half const v1440 = v1426.i_1;
float const v1441 = float(v1440);
float v1442_store;
thread float * v1442 = &v1442_store;*v1442 = v1441;
if(v1431) {
half const v1443 = v1426.i_3;
float const v1444 = float(v1443);
*v1442 = v1444;
}
uint32_t const v1445 = v1060 + v98;
uint32_t const v1446 = uint32_t(v1445);
float const v1447 = *v1405;
float const v1448 = *v1442;
threadgroup float * const v1449 = &(*v61)[v1446];
float const v1450 = *v1449;
float const v1451 = fma(v1447, v1448, v1450);
*v1449 = v1451;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v684), v683);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1452 = v93; v1452 < v53; v1452 += v98) {
uint32_t const v1453 = v1452 / v216;
uint32_t const v1454 = v1008 + v1453;
uint32_t const v1455 = uint32_t(v1454);
threadgroup half_4 * const v1456 = &(*v62)[v1455];
half_4 const v1457 = *v1456;
uint32_t const v1458 = v1452 % v216;
half const v1459 = v1457.i_0;
float const v1460 = float(v1459);
float v1461_store;
thread float * v1461 = &v1461_store;*v1461 = v1460;
bool const v1462 = v1458 == v98;
if(v1462) {
half const v1463 = v1457.i_1;
float const v1464 = float(v1463);
*v1461 = v1464;
}
bool const v1465 = v1458 == v386;
if(v1465) {
half const v1466 = v1457.i_2;
float const v1467 = float(v1466);
*v1461 = v1467;
}
bool const v1468 = v1458 == v826;
if(v1468) {
half const v1469 = v1457.i_3;
float const v1470 = float(v1469);
*v1461 = v1470;
}
float const v1471 = *v1461;
uint32_t const v1472 = reinterpret_cast<const thread uint32_t&>(v1471);
bool const v1473 = v1472 == v93;
bool const v1474 = !v1473;
if(v1474) {
uint32_t const v1475 = v1452 * v120;
uint32_t const v1476 = 590;
uint32_t const v1477 = v1476 + v1475;
uint32_t const v1478 = v1009 / v216;
uint32_t const v1479 = v1477 + v1478;
uint32_t const v1480 = uint32_t(v1479);
threadgroup half_4 * const v1481 = &(*v60)[v1480];
half_4 const v1482 = *v1481;
half const v1483 = v1482.i_0;
float const v1484 = float(v1483);
float v1485_store;
thread float * v1485 = &v1485_store;*v1485 = v1484;
uint32_t const v1486 = v59 % v386;
bool const v1487 = v1486 == v98;
if(v1487) {
half const v1488 = v1482.i_2;
float const v1489 = float(v1488);
*v1485 = v1489;
}
uint32_t const v1490 = uint32_t(v1060);
float const v1491 = *v1461;
float const v1492 = *v1485;
threadgroup float * const v1493 = &(*v61)[v1490];
float const v1494 = *v1493;
float const v1495 = fma(v1491, v1492, v1494);
*v1493 = v1495;
half const v1496 = v1482.i_1;
float const v1497 = float(v1496);
float v1498_store;
thread float * v1498 = &v1498_store;*v1498 = v1497;
if(v1487) {
half const v1499 = v1482.i_3;
float const v1500 = float(v1499);
*v1498 = v1500;
}
uint32_t const v1501 = v1060 + v98;
uint32_t const v1502 = uint32_t(v1501);
float const v1503 = *v1461;
float const v1504 = *v1498;
threadgroup float * const v1505 = &(*v61)[v1502];
float const v1506 = *v1505;
float const v1507 = fma(v1503, v1504, v1506);
*v1505 = v1507;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v684), v683, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1508_store; thread simdgroup_half8x8 * v1508 = &v1508_store;uint32_t const v1509 = uint32_t(v657);
threadgroup half_4 * const v1510 = &(*v62)[v1509];
simdgroup_load(*v1508, reinterpret_cast<threadgroup half *>(v1510), v683, 0, false);
simdgroup_half8x8 v1511_store; thread simdgroup_half8x8 * v1511 = &v1511_store;uint32_t const v1512 = 576;
threadgroup half_4 * const v1513 = &(*v60)[v1512];
simdgroup_load(*v1511, reinterpret_cast<threadgroup half *>(v1513), v660, 0, false);
simdgroup_multiply_accumulate(*v68, *v1508, *v1511, *v68);
simdgroup_half8x8 v1514_store; thread simdgroup_half8x8 * v1514 = &v1514_store;uint32_t const v1515 = 578;
threadgroup half_4 * const v1516 = &(*v60)[v1515];
simdgroup_load(*v1514, reinterpret_cast<threadgroup half *>(v1516), v660, 0, false);
simdgroup_multiply_accumulate(*v70, *v1508, *v1514, *v70);
simdgroup_half8x8 v1517_store; thread simdgroup_half8x8 * v1517 = &v1517_store;uint32_t const v1518 = 580;
threadgroup half_4 * const v1519 = &(*v60)[v1518];
simdgroup_load(*v1517, reinterpret_cast<threadgroup half *>(v1519), v660, 0, false);
simdgroup_multiply_accumulate(*v71, *v1508, *v1517, *v71);
simdgroup_half8x8 v1520_store; thread simdgroup_half8x8 * v1520 = &v1520_store;uint32_t const v1521 = 582;
threadgroup half_4 * const v1522 = &(*v60)[v1521];
simdgroup_load(*v1520, reinterpret_cast<threadgroup half *>(v1522), v660, 0, false);
simdgroup_multiply_accumulate(*v72, *v1508, *v1520, *v72);
simdgroup_half8x8 v1523_store; thread simdgroup_half8x8 * v1523 = &v1523_store;uint32_t const v1524 = 584;
threadgroup half_4 * const v1525 = &(*v60)[v1524];
simdgroup_load(*v1523, reinterpret_cast<threadgroup half *>(v1525), v660, 0, false);
simdgroup_multiply_accumulate(*v73, *v1508, *v1523, *v73);
simdgroup_half8x8 v1526_store; thread simdgroup_half8x8 * v1526 = &v1526_store;uint32_t const v1527 = 586;
threadgroup half_4 * const v1528 = &(*v60)[v1527];
simdgroup_load(*v1526, reinterpret_cast<threadgroup half *>(v1528), v660, 0, false);
simdgroup_multiply_accumulate(*v74, *v1508, *v1526, *v74);
simdgroup_half8x8 v1529_store; thread simdgroup_half8x8 * v1529 = &v1529_store;uint32_t const v1530 = 588;
threadgroup half_4 * const v1531 = &(*v60)[v1530];
simdgroup_load(*v1529, reinterpret_cast<threadgroup half *>(v1531), v660, 0, false);
simdgroup_multiply_accumulate(*v75, *v1508, *v1529, *v75);
simdgroup_half8x8 v1532_store; thread simdgroup_half8x8 * v1532 = &v1532_store;uint32_t const v1533 = 590;
threadgroup half_4 * const v1534 = &(*v60)[v1533];
simdgroup_load(*v1532, reinterpret_cast<threadgroup half *>(v1534), v660, 0, false);
simdgroup_multiply_accumulate(*v76, *v1508, *v1532, *v76);
simdgroup_half8x8 v1535_store; thread simdgroup_half8x8 * v1535 = &v1535_store;uint32_t const v1536 = v657 + v386;
uint32_t const v1537 = uint32_t(v1536);
threadgroup half_4 * const v1538 = &(*v62)[v1537];
simdgroup_load(*v1535, reinterpret_cast<threadgroup half *>(v1538), v683, 0, false);
simdgroup_half8x8 v1539_store; thread simdgroup_half8x8 * v1539 = &v1539_store;threadgroup half_4 * const v1540 = &(*v60)[v746];
simdgroup_load(*v1539, reinterpret_cast<threadgroup half *>(v1540), v660, 0, false);
simdgroup_multiply_accumulate(*v68, *v1535, *v1539, *v68);
simdgroup_half8x8 v1541_store; thread simdgroup_half8x8 * v1541 = &v1541_store;uint32_t const v1542 = 722;
threadgroup half_4 * const v1543 = &(*v60)[v1542];
simdgroup_load(*v1541, reinterpret_cast<threadgroup half *>(v1543), v660, 0, false);
simdgroup_multiply_accumulate(*v70, *v1535, *v1541, *v70);
simdgroup_half8x8 v1544_store; thread simdgroup_half8x8 * v1544 = &v1544_store;uint32_t const v1545 = 724;
threadgroup half_4 * const v1546 = &(*v60)[v1545];
simdgroup_load(*v1544, reinterpret_cast<threadgroup half *>(v1546), v660, 0, false);
simdgroup_multiply_accumulate(*v71, *v1535, *v1544, *v71);
simdgroup_half8x8 v1547_store; thread simdgroup_half8x8 * v1547 = &v1547_store;uint32_t const v1548 = 726;
threadgroup half_4 * const v1549 = &(*v60)[v1548];
simdgroup_load(*v1547, reinterpret_cast<threadgroup half *>(v1549), v660, 0, false);
simdgroup_multiply_accumulate(*v72, *v1535, *v1547, *v72);
simdgroup_half8x8 v1550_store; thread simdgroup_half8x8 * v1550 = &v1550_store;uint32_t const v1551 = 728;
threadgroup half_4 * const v1552 = &(*v60)[v1551];
simdgroup_load(*v1550, reinterpret_cast<threadgroup half *>(v1552), v660, 0, false);
simdgroup_multiply_accumulate(*v73, *v1535, *v1550, *v73);
simdgroup_half8x8 v1553_store; thread simdgroup_half8x8 * v1553 = &v1553_store;uint32_t const v1554 = 730;
threadgroup half_4 * const v1555 = &(*v60)[v1554];
simdgroup_load(*v1553, reinterpret_cast<threadgroup half *>(v1555), v660, 0, false);
simdgroup_multiply_accumulate(*v74, *v1535, *v1553, *v74);
simdgroup_half8x8 v1556_store; thread simdgroup_half8x8 * v1556 = &v1556_store;uint32_t const v1557 = 732;
threadgroup half_4 * const v1558 = &(*v60)[v1557];
simdgroup_load(*v1556, reinterpret_cast<threadgroup half *>(v1558), v660, 0, false);
simdgroup_multiply_accumulate(*v75, *v1535, *v1556, *v75);
simdgroup_half8x8 v1559_store; thread simdgroup_half8x8 * v1559 = &v1559_store;uint32_t const v1560 = 734;
threadgroup half_4 * const v1561 = &(*v60)[v1560];
simdgroup_load(*v1559, reinterpret_cast<threadgroup half *>(v1561), v660, 0, false);
simdgroup_multiply_accumulate(*v76, *v1535, *v1559, *v76);
simdgroup_half8x8 v1562_store; thread simdgroup_half8x8 * v1562 = &v1562_store;uint32_t const v1563 = v657 + v216;
uint32_t const v1564 = uint32_t(v1563);
threadgroup half_4 * const v1565 = &(*v62)[v1564];
simdgroup_load(*v1562, reinterpret_cast<threadgroup half *>(v1565), v683, 0, false);
simdgroup_half8x8 v1566_store; thread simdgroup_half8x8 * v1566 = &v1566_store;threadgroup half_4 * const v1567 = &(*v60)[v717];
simdgroup_load(*v1566, reinterpret_cast<threadgroup half *>(v1567), v660, 0, false);
simdgroup_multiply_accumulate(*v68, *v1562, *v1566, *v68);
simdgroup_half8x8 v1568_store; thread simdgroup_half8x8 * v1568 = &v1568_store;uint32_t const v1569 = 866;
threadgroup half_4 * const v1570 = &(*v60)[v1569];
simdgroup_load(*v1568, reinterpret_cast<threadgroup half *>(v1570), v660, 0, false);
simdgroup_multiply_accumulate(*v70, *v1562, *v1568, *v70);
simdgroup_half8x8 v1571_store; thread simdgroup_half8x8 * v1571 = &v1571_store;uint32_t const v1572 = 868;
threadgroup half_4 * const v1573 = &(*v60)[v1572];
simdgroup_load(*v1571, reinterpret_cast<threadgroup half *>(v1573), v660, 0, false);
simdgroup_multiply_accumulate(*v71, *v1562, *v1571, *v71);
simdgroup_half8x8 v1574_store; thread simdgroup_half8x8 * v1574 = &v1574_store;uint32_t const v1575 = 870;
threadgroup half_4 * const v1576 = &(*v60)[v1575];
simdgroup_load(*v1574, reinterpret_cast<threadgroup half *>(v1576), v660, 0, false);
simdgroup_multiply_accumulate(*v72, *v1562, *v1574, *v72);
simdgroup_half8x8 v1577_store; thread simdgroup_half8x8 * v1577 = &v1577_store;uint32_t const v1578 = 872;
threadgroup half_4 * const v1579 = &(*v60)[v1578];
simdgroup_load(*v1577, reinterpret_cast<threadgroup half *>(v1579), v660, 0, false);
simdgroup_multiply_accumulate(*v73, *v1562, *v1577, *v73);
simdgroup_half8x8 v1580_store; thread simdgroup_half8x8 * v1580 = &v1580_store;uint32_t const v1581 = 874;
threadgroup half_4 * const v1582 = &(*v60)[v1581];
simdgroup_load(*v1580, reinterpret_cast<threadgroup half *>(v1582), v660, 0, false);
simdgroup_multiply_accumulate(*v74, *v1562, *v1580, *v74);
simdgroup_half8x8 v1583_store; thread simdgroup_half8x8 * v1583 = &v1583_store;uint32_t const v1584 = 876;
threadgroup half_4 * const v1585 = &(*v60)[v1584];
simdgroup_load(*v1583, reinterpret_cast<threadgroup half *>(v1585), v660, 0, false);
simdgroup_multiply_accumulate(*v75, *v1562, *v1583, *v75);
simdgroup_half8x8 v1586_store; thread simdgroup_half8x8 * v1586 = &v1586_store;uint32_t const v1587 = 878;
threadgroup half_4 * const v1588 = &(*v60)[v1587];
simdgroup_load(*v1586, reinterpret_cast<threadgroup half *>(v1588), v660, 0, false);
simdgroup_multiply_accumulate(*v76, *v1562, *v1586, *v76);
simdgroup_half8x8 v1589_store; thread simdgroup_half8x8 * v1589 = &v1589_store;uint32_t const v1590 = v657 + v666;
uint32_t const v1591 = uint32_t(v1590);
threadgroup half_4 * const v1592 = &(*v62)[v1591];
simdgroup_load(*v1589, reinterpret_cast<threadgroup half *>(v1592), v683, 0, false);
simdgroup_half8x8 v1593_store; thread simdgroup_half8x8 * v1593 = &v1593_store;threadgroup half_4 * const v1594 = &(*v60)[v688];
simdgroup_load(*v1593, reinterpret_cast<threadgroup half *>(v1594), v660, 0, false);
simdgroup_multiply_accumulate(*v68, *v1589, *v1593, *v68);
simdgroup_half8x8 v1595_store; thread simdgroup_half8x8 * v1595 = &v1595_store;uint32_t const v1596 = 1010;
threadgroup half_4 * const v1597 = &(*v60)[v1596];
simdgroup_load(*v1595, reinterpret_cast<threadgroup half *>(v1597), v660, 0, false);
simdgroup_multiply_accumulate(*v70, *v1589, *v1595, *v70);
simdgroup_half8x8 v1598_store; thread simdgroup_half8x8 * v1598 = &v1598_store;uint32_t const v1599 = 1012;
threadgroup half_4 * const v1600 = &(*v60)[v1599];
simdgroup_load(*v1598, reinterpret_cast<threadgroup half *>(v1600), v660, 0, false);
simdgroup_multiply_accumulate(*v71, *v1589, *v1598, *v71);
simdgroup_half8x8 v1601_store; thread simdgroup_half8x8 * v1601 = &v1601_store;uint32_t const v1602 = 1014;
threadgroup half_4 * const v1603 = &(*v60)[v1602];
simdgroup_load(*v1601, reinterpret_cast<threadgroup half *>(v1603), v660, 0, false);
simdgroup_multiply_accumulate(*v72, *v1589, *v1601, *v72);
simdgroup_half8x8 v1604_store; thread simdgroup_half8x8 * v1604 = &v1604_store;uint32_t const v1605 = 1016;
threadgroup half_4 * const v1606 = &(*v60)[v1605];
simdgroup_load(*v1604, reinterpret_cast<threadgroup half *>(v1606), v660, 0, false);
simdgroup_multiply_accumulate(*v73, *v1589, *v1604, *v73);
simdgroup_half8x8 v1607_store; thread simdgroup_half8x8 * v1607 = &v1607_store;uint32_t const v1608 = 1018;
threadgroup half_4 * const v1609 = &(*v60)[v1608];
simdgroup_load(*v1607, reinterpret_cast<threadgroup half *>(v1609), v660, 0, false);
simdgroup_multiply_accumulate(*v74, *v1589, *v1607, *v74);
simdgroup_half8x8 v1610_store; thread simdgroup_half8x8 * v1610 = &v1610_store;uint32_t const v1611 = 1020;
threadgroup half_4 * const v1612 = &(*v60)[v1611];
simdgroup_load(*v1610, reinterpret_cast<threadgroup half *>(v1612), v660, 0, false);
simdgroup_multiply_accumulate(*v75, *v1589, *v1610, *v75);
simdgroup_half8x8 v1613_store; thread simdgroup_half8x8 * v1613 = &v1613_store;uint32_t const v1614 = 1022;
threadgroup half_4 * const v1615 = &(*v60)[v1614];
simdgroup_load(*v1613, reinterpret_cast<threadgroup half *>(v1615), v660, 0, false);
simdgroup_multiply_accumulate(*v76, *v1589, *v1613, *v76);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1616 = v56 * v57;
uint32_t const v1617 = v54 + v1616;
uint32_t const v1618 = v1617 + v58;
uint32_t const v1619 = uint32_t(v1618);
uint32_t const v1620 = v41 + v1619;
float const v1621 = *v91;
float const v1622 = simd_shuffle_xor(v1621, v57);;
float const v1623 = v1621 + v1622;
float const v1624 = simd_shuffle_xor(v1623, v94);;
float const v1625 = v1623 + v1624;
uint32_t const v1626 = reinterpret_cast<const thread uint32_t&>(v1625);
bool const v1627 = v1626 == v93;
float const v1628 = v67 / v1625;
float const v1629 = v1627 ? v69 : v1628;
uint32_t const v1630 = 320;
uint32_t const v1631 = v56 * v1630;
uint32_t const v1632 = uint32_t(v1631);
uint32_t const v1633 = 40;
threadgroup float * const v1634 = &(*v61)[v1632];

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v1634), v1633);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1635 = v58 * v1633;
uint32_t const v1636 = v1631 + v1635;
uint32_t const v1637 = 2;
uint32_t const v1638 = v59 * v1637;
uint32_t const v1639 = v1636 + v1638;
bool const v1640 = v1618 < v18;
if(v1640) {
float_4 const v1641 = float_4{v69, v69, v69, v69};
float_4 v1642_store;
thread float_4 * v1642 = &v1642_store;*v1642 = v1641;
uint32_t const v1643 = uint32_t(v1639);
threadgroup float * const v1644 = &(*v61)[v1643];
float const v1645 = *v1644;
float const v1646 = v1645 * v1629;
float_4 const v1647 = *v1642;
float_4 const v1648 = [&]{
float_4 tmp = v1647;
tmp.i_0 = v1646;
return tmp;
}();
*v1642 = v1648;
uint32_t const v1649 = v1639 + v98;
uint32_t const v1650 = uint32_t(v1649);
threadgroup float * const v1651 = &(*v61)[v1650];
float const v1652 = *v1651;
float const v1653 = v1652 * v1629;
float_4 const v1654 = *v1642;
float_4 const v1655 = [&]{
float_4 tmp = v1654;
tmp.i_1 = v1653;
return tmp;
}();
*v1642 = v1655;
uint32_t const v1656 = 64;
bool const v1657 = v1638 < v1656;
if(v1657) {
half_2 const v1658 = half_2{v78, v78};
float_4 const v1659 = *v1642;
float const v1660 = v1659.i_0;
half const v1661 = half(v1660);
half_2 const v1662 = [&]{
half_2 tmp = v1658;
tmp.i_0 = v1661;
return tmp;
}();
float const v1663 = v1659.i_1;
half const v1664 = half(v1663);
half_2 const v1665 = [&]{
half_2 tmp = v1662;
tmp.i_1 = v1664;
return tmp;
}();
uint32_t const v1666 = v1620 * v63;
uint32_t const v1667 = v1638 / v1637;
uint32_t const v1668 = uint32_t(v1667);
uint32_t const v1669 = v1666 + v1668;
device half_2 * const v1670 = &v4[v1669];
*v1670 = v1665;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v70, reinterpret_cast<threadgroup float *>(v1634), v1633);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1640) {
float_4 const v1671 = float_4{v69, v69, v69, v69};
float_4 v1672_store;
thread float_4 * v1672 = &v1672_store;*v1672 = v1671;
uint32_t const v1673 = uint32_t(v1639);
threadgroup float * const v1674 = &(*v61)[v1673];
float const v1675 = *v1674;
float const v1676 = v1675 * v1629;
float_4 const v1677 = *v1672;
float_4 const v1678 = [&]{
float_4 tmp = v1677;
tmp.i_0 = v1676;
return tmp;
}();
*v1672 = v1678;
uint32_t const v1679 = v1639 + v98;
uint32_t const v1680 = uint32_t(v1679);
threadgroup float * const v1681 = &(*v61)[v1680];
float const v1682 = *v1681;
float const v1683 = v1682 * v1629;
float_4 const v1684 = *v1672;
float_4 const v1685 = [&]{
float_4 tmp = v1684;
tmp.i_1 = v1683;
return tmp;
}();
*v1672 = v1685;
uint32_t const v1686 = v57 + v1638;
uint32_t const v1687 = 64;
bool const v1688 = v1686 < v1687;
if(v1688) {
half_2 const v1689 = half_2{v78, v78};
float_4 const v1690 = *v1672;
float const v1691 = v1690.i_0;
half const v1692 = half(v1691);
half_2 const v1693 = [&]{
half_2 tmp = v1689;
tmp.i_0 = v1692;
return tmp;
}();
float const v1694 = v1690.i_1;
half const v1695 = half(v1694);
half_2 const v1696 = [&]{
half_2 tmp = v1693;
tmp.i_1 = v1695;
return tmp;
}();
uint32_t const v1697 = v1620 * v63;
uint32_t const v1698 = v1686 / v1637;
uint32_t const v1699 = uint32_t(v1698);
uint32_t const v1700 = v1697 + v1699;
device half_2 * const v1701 = &v4[v1700];
*v1701 = v1696;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v1634), v1633);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1640) {
float_4 const v1702 = float_4{v69, v69, v69, v69};
float_4 v1703_store;
thread float_4 * v1703 = &v1703_store;*v1703 = v1702;
uint32_t const v1704 = uint32_t(v1639);
threadgroup float * const v1705 = &(*v61)[v1704];
float const v1706 = *v1705;
float const v1707 = v1706 * v1629;
float_4 const v1708 = *v1703;
float_4 const v1709 = [&]{
float_4 tmp = v1708;
tmp.i_0 = v1707;
return tmp;
}();
*v1703 = v1709;
uint32_t const v1710 = v1639 + v98;
uint32_t const v1711 = uint32_t(v1710);
threadgroup float * const v1712 = &(*v61)[v1711];
float const v1713 = *v1712;
float const v1714 = v1713 * v1629;
float_4 const v1715 = *v1703;
float_4 const v1716 = [&]{
float_4 tmp = v1715;
tmp.i_1 = v1714;
return tmp;
}();
*v1703 = v1716;
uint32_t const v1717 = v94 + v1638;
uint32_t const v1718 = 64;
bool const v1719 = v1717 < v1718;
if(v1719) {
half_2 const v1720 = half_2{v78, v78};
float_4 const v1721 = *v1703;
float const v1722 = v1721.i_0;
half const v1723 = half(v1722);
half_2 const v1724 = [&]{
half_2 tmp = v1720;
tmp.i_0 = v1723;
return tmp;
}();
float const v1725 = v1721.i_1;
half const v1726 = half(v1725);
half_2 const v1727 = [&]{
half_2 tmp = v1724;
tmp.i_1 = v1726;
return tmp;
}();
uint32_t const v1728 = v1620 * v63;
uint32_t const v1729 = v1717 / v1637;
uint32_t const v1730 = uint32_t(v1729);
uint32_t const v1731 = v1728 + v1730;
device half_2 * const v1732 = &v4[v1731];
*v1732 = v1727;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v1634), v1633);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1640) {
float_4 const v1733 = float_4{v69, v69, v69, v69};
float_4 v1734_store;
thread float_4 * v1734 = &v1734_store;*v1734 = v1733;
uint32_t const v1735 = uint32_t(v1639);
threadgroup float * const v1736 = &(*v61)[v1735];
float const v1737 = *v1736;
float const v1738 = v1737 * v1629;
float_4 const v1739 = *v1734;
float_4 const v1740 = [&]{
float_4 tmp = v1739;
tmp.i_0 = v1738;
return tmp;
}();
*v1734 = v1740;
uint32_t const v1741 = v1639 + v98;
uint32_t const v1742 = uint32_t(v1741);
threadgroup float * const v1743 = &(*v61)[v1742];
float const v1744 = *v1743;
float const v1745 = v1744 * v1629;
float_4 const v1746 = *v1734;
float_4 const v1747 = [&]{
float_4 tmp = v1746;
tmp.i_1 = v1745;
return tmp;
}();
*v1734 = v1747;
uint32_t const v1748 = 24;
uint32_t const v1749 = v1748 + v1638;
uint32_t const v1750 = 64;
bool const v1751 = v1749 < v1750;
if(v1751) {
half_2 const v1752 = half_2{v78, v78};
float_4 const v1753 = *v1734;
float const v1754 = v1753.i_0;
half const v1755 = half(v1754);
half_2 const v1756 = [&]{
half_2 tmp = v1752;
tmp.i_0 = v1755;
return tmp;
}();
float const v1757 = v1753.i_1;
half const v1758 = half(v1757);
half_2 const v1759 = [&]{
half_2 tmp = v1756;
tmp.i_1 = v1758;
return tmp;
}();
uint32_t const v1760 = v1620 * v63;
uint32_t const v1761 = v1749 / v1637;
uint32_t const v1762 = uint32_t(v1761);
uint32_t const v1763 = v1760 + v1762;
device half_2 * const v1764 = &v4[v1763];
*v1764 = v1759;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1634), v1633);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1640) {
float_4 const v1765 = float_4{v69, v69, v69, v69};
float_4 v1766_store;
thread float_4 * v1766 = &v1766_store;*v1766 = v1765;
uint32_t const v1767 = uint32_t(v1639);
threadgroup float * const v1768 = &(*v61)[v1767];
float const v1769 = *v1768;
float const v1770 = v1769 * v1629;
float_4 const v1771 = *v1766;
float_4 const v1772 = [&]{
float_4 tmp = v1771;
tmp.i_0 = v1770;
return tmp;
}();
*v1766 = v1772;
uint32_t const v1773 = v1639 + v98;
uint32_t const v1774 = uint32_t(v1773);
threadgroup float * const v1775 = &(*v61)[v1774];
float const v1776 = *v1775;
float const v1777 = v1776 * v1629;
float_4 const v1778 = *v1766;
float_4 const v1779 = [&]{
float_4 tmp = v1778;
tmp.i_1 = v1777;
return tmp;
}();
*v1766 = v1779;
uint32_t const v1780 = v53 + v1638;
uint32_t const v1781 = 64;
bool const v1782 = v1780 < v1781;
if(v1782) {
half_2 const v1783 = half_2{v78, v78};
float_4 const v1784 = *v1766;
float const v1785 = v1784.i_0;
half const v1786 = half(v1785);
half_2 const v1787 = [&]{
half_2 tmp = v1783;
tmp.i_0 = v1786;
return tmp;
}();
float const v1788 = v1784.i_1;
half const v1789 = half(v1788);
half_2 const v1790 = [&]{
half_2 tmp = v1787;
tmp.i_1 = v1789;
return tmp;
}();
uint32_t const v1791 = v1620 * v63;
uint32_t const v1792 = v1780 / v1637;
uint32_t const v1793 = uint32_t(v1792);
uint32_t const v1794 = v1791 + v1793;
device half_2 * const v1795 = &v4[v1794];
*v1795 = v1790;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1634), v1633);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1640) {
float_4 const v1796 = float_4{v69, v69, v69, v69};
float_4 v1797_store;
thread float_4 * v1797 = &v1797_store;*v1797 = v1796;
uint32_t const v1798 = uint32_t(v1639);
threadgroup float * const v1799 = &(*v61)[v1798];
float const v1800 = *v1799;
float const v1801 = v1800 * v1629;
float_4 const v1802 = *v1797;
float_4 const v1803 = [&]{
float_4 tmp = v1802;
tmp.i_0 = v1801;
return tmp;
}();
*v1797 = v1803;
uint32_t const v1804 = v1639 + v98;
uint32_t const v1805 = uint32_t(v1804);
threadgroup float * const v1806 = &(*v61)[v1805];
float const v1807 = *v1806;
float const v1808 = v1807 * v1629;
float_4 const v1809 = *v1797;
float_4 const v1810 = [&]{
float_4 tmp = v1809;
tmp.i_1 = v1808;
return tmp;
}();
*v1797 = v1810;
uint32_t const v1811 = v1633 + v1638;
uint32_t const v1812 = 64;
bool const v1813 = v1811 < v1812;
if(v1813) {
half_2 const v1814 = half_2{v78, v78};
float_4 const v1815 = *v1797;
float const v1816 = v1815.i_0;
half const v1817 = half(v1816);
half_2 const v1818 = [&]{
half_2 tmp = v1814;
tmp.i_0 = v1817;
return tmp;
}();
float const v1819 = v1815.i_1;
half const v1820 = half(v1819);
half_2 const v1821 = [&]{
half_2 tmp = v1818;
tmp.i_1 = v1820;
return tmp;
}();
uint32_t const v1822 = v1620 * v63;
uint32_t const v1823 = v1811 / v1637;
uint32_t const v1824 = uint32_t(v1823);
uint32_t const v1825 = v1822 + v1824;
device half_2 * const v1826 = &v4[v1825];
*v1826 = v1821;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1634), v1633);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1640) {
float_4 const v1827 = float_4{v69, v69, v69, v69};
float_4 v1828_store;
thread float_4 * v1828 = &v1828_store;*v1828 = v1827;
uint32_t const v1829 = uint32_t(v1639);
threadgroup float * const v1830 = &(*v61)[v1829];
float const v1831 = *v1830;
float const v1832 = v1831 * v1629;
float_4 const v1833 = *v1828;
float_4 const v1834 = [&]{
float_4 tmp = v1833;
tmp.i_0 = v1832;
return tmp;
}();
*v1828 = v1834;
uint32_t const v1835 = v1639 + v98;
uint32_t const v1836 = uint32_t(v1835);
threadgroup float * const v1837 = &(*v61)[v1836];
float const v1838 = *v1837;
float const v1839 = v1838 * v1629;
float_4 const v1840 = *v1828;
float_4 const v1841 = [&]{
float_4 tmp = v1840;
tmp.i_1 = v1839;
return tmp;
}();
*v1828 = v1841;
uint32_t const v1842 = 48;
uint32_t const v1843 = v1842 + v1638;
uint32_t const v1844 = 64;
bool const v1845 = v1843 < v1844;
if(v1845) {
half_2 const v1846 = half_2{v78, v78};
float_4 const v1847 = *v1828;
float const v1848 = v1847.i_0;
half const v1849 = half(v1848);
half_2 const v1850 = [&]{
half_2 tmp = v1846;
tmp.i_0 = v1849;
return tmp;
}();
float const v1851 = v1847.i_1;
half const v1852 = half(v1851);
half_2 const v1853 = [&]{
half_2 tmp = v1850;
tmp.i_1 = v1852;
return tmp;
}();
uint32_t const v1854 = v1620 * v63;
uint32_t const v1855 = v1843 / v1637;
uint32_t const v1856 = uint32_t(v1855);
uint32_t const v1857 = v1854 + v1856;
device half_2 * const v1858 = &v4[v1857];
*v1858 = v1853;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1634), v1633);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1640) {
float_4 const v1859 = float_4{v69, v69, v69, v69};
float_4 v1860_store;
thread float_4 * v1860 = &v1860_store;*v1860 = v1859;
uint32_t const v1861 = uint32_t(v1639);
threadgroup float * const v1862 = &(*v61)[v1861];
float const v1863 = *v1862;
float const v1864 = v1863 * v1629;
float_4 const v1865 = *v1860;
float_4 const v1866 = [&]{
float_4 tmp = v1865;
tmp.i_0 = v1864;
return tmp;
}();
*v1860 = v1866;
uint32_t const v1867 = v1639 + v98;
uint32_t const v1868 = uint32_t(v1867);
threadgroup float * const v1869 = &(*v61)[v1868];
float const v1870 = *v1869;
float const v1871 = v1870 * v1629;
float_4 const v1872 = *v1860;
float_4 const v1873 = [&]{
float_4 tmp = v1872;
tmp.i_1 = v1871;
return tmp;
}();
*v1860 = v1873;
uint32_t const v1874 = 56;
uint32_t const v1875 = v1874 + v1638;
uint32_t const v1876 = 64;
bool const v1877 = v1875 < v1876;
if(v1877) {
half_2 const v1878 = half_2{v78, v78};
float_4 const v1879 = *v1860;
float const v1880 = v1879.i_0;
half const v1881 = half(v1880);
half_2 const v1882 = [&]{
half_2 tmp = v1878;
tmp.i_0 = v1881;
return tmp;
}();
float const v1883 = v1879.i_1;
half const v1884 = half(v1883);
half_2 const v1885 = [&]{
half_2 tmp = v1882;
tmp.i_1 = v1884;
return tmp;
}();
uint32_t const v1886 = v1620 * v63;
uint32_t const v1887 = v1875 / v1637;
uint32_t const v1888 = uint32_t(v1887);
uint32_t const v1889 = v1886 + v1888;
device half_2 * const v1890 = &v4[v1889];
*v1890 = v1885;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
