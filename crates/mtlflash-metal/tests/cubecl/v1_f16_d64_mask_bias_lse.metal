// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse mask bias bias absent
// call: kernel=v1 t=f16 h=2 lq=50 lk=40 d=64 mask=random bias=own lse=1; 2 2 1; 0000000020030000100000000100000000000000800200001000000001000000000000008002000010000000010000000000000000000000280000000100000000000000d0070000280000000100000000000000000000000000003e0000803f0000803f00000000ceffffff28000000f6ffffff0000000032000000280000000200000001000000000000000000000000000000000000004006000000050000000500000019000064000000d0070000a00f0000e80300000400000000000000
// call: kernel=v1 t=f16 h=2 lq=50 lk=68 d=64 mask=dead bias=inf lse=1; 2 2 1; 0000000020030000100000000100000000000000400400001000000001000000000000004004000010000000010000000000000000000000440000000100000000000000480d0000440000000100000000000000000000000000003e0000803f0000803f00000000ceffffff44000000120000000000000032000000440000000200000001000000000000000000000000000000000000004006000080080000800800000019000064000000480d0000901a0000a40600000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=36 d=64 mask=all bias=own lse=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000024000000010000000000000000000000240000000100000000000000000000000000003e0000803f0000803f00000000d8ffffff24000000fcffffff000000002800000024000000010000000100000000000000000000000000000000000000800200004002000040020000000a000028000000a0050000a0050000680100000400000000000000
// call: kernel=v1 t=f16 h=2 lq=40 lk=44 d=64 mask=random bias=hidden lse=1; 2 2 1; 0000000080020000100000000100000000000000c0020000100000000100000000000000c0020000100000000100000000000000000000002c0000000100000000000000e00600002c0000000100000000000000000000000000003e0000803f0000803f00000000d8ffffff2c0000000400000000000000280000002c0000000200000001000000000000000000000000000000000000000005000080050000800500000014000050000000e0060000c00d0000700300000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=44 d=64 mask=random bias=own nan=inf lse=1; 1 2 1; 00000000000000001000000001000000000000000000000010000000010000000000000000000000100000000100000000000000000000002c0000000100000000000000000000002c0000000100000000000000000000000000003e0000803f0000803f00000000d8ffffff2c0000000400000000000000280000002c00000001000000010000000000000000000000000000000000000080020000c0020000c0020000000a000028000000e0060000e0060000b80100000400000000000000

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
struct alignas(8) half_4 { half i_0; half i_1; half i_2; half i_3; };

struct info_st {
    uint32_t scalars_usize[22];
float scalars_f32[4];
int32_t scalars_i32[4];
uint32_t scalars_u32[8];uint32_t static_meta[10];
};
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint8_t const* const v6 [[buffer(5)]], device half const* const v7 [[buffer(6)]], device half_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
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
uint32_t const v32 = info_v16.scalars_usize[12];
uint32_t const v33 = info_v16.scalars_usize[13];
uint32_t const v34 = info_v16.scalars_usize[14];
uint32_t const v35 = info_v16.scalars_usize[15];
uint32_t const v36 = info_v16.scalars_usize[16];
uint32_t const v37 = info_v16.scalars_usize[17];
uint32_t const v38 = info_v16.scalars_usize[18];
uint32_t const v39 = info_v16.scalars_usize[19];
uint32_t const v40 = threadgroup_position_in_grid_v13[2];
uint32_t const v41 = threadgroup_position_in_grid_v13[0];
uint32_t const v42 = v41 / v21;
uint32_t const v43 = uint32_t(v40);
uint32_t const v44 = uint32_t(v20);
uint32_t const v45 = v43 * v44;
uint32_t const v46 = uint32_t(v41);
uint32_t const v47 = v45 + v46;
uint32_t const v48 = uint32_t(v18);
uint32_t const v49 = v47 * v48;
uint32_t const v50 = v43 * v23;
uint32_t const v51 = v46 * v24;
uint32_t const v52 = v50 + v51;
uint32_t const v53 = v43 * v26;
uint32_t const v54 = uint32_t(v42);
uint32_t const v55 = v54 * v27;
uint32_t const v56 = v53 + v55;
uint32_t const v57 = v43 * v29;
uint32_t const v58 = v54 * v30;
uint32_t const v59 = v57 + v58;
uint32_t const v60 = threadgroup_position_in_grid_v13[1];
uint32_t const v61 = 32;
uint32_t const v62 = v60 * v61;
uint32_t const v63 = thread_index_in_threadgroup_v12 % v61;
uint32_t const v64 = thread_index_in_threadgroup_v12 / v61;
uint32_t const v65 = 8;
uint32_t const v66 = v63 % v65;
uint32_t const v67 = v63 / v65;
threadgroup array<half_4, 1152> * const v68 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v14[0]);
threadgroup array<float, 1280> * const v69 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[9216]);
threadgroup array<half_4, 320> * const v70 = reinterpret_cast<threadgroup array<half_4, 320> *>(&v14[14336]);
uint32_t const v71 = 1;
threadgroup array<uint32_t, 8> * const v72 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[17040]);
uint32_t const v73 = 8;
simdgroup_float8x8 v74_store; thread simdgroup_float8x8 * v74 = &v74_store;float const v75 = 0;
*v74 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v76_store; thread simdgroup_float8x8 * v76 = &v76_store;*v76 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v77_store; thread simdgroup_float8x8 * v77 = &v77_store;*v77 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v78_store; thread simdgroup_float8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v79_store; thread simdgroup_float8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v80_store; thread simdgroup_float8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v81_store; thread simdgroup_float8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_float8x8 v82_store; thread simdgroup_float8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v83_store; thread simdgroup_half8x8 * v83 = &v83_store;half const v84 = 0;
*v83 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v85_store; thread simdgroup_half8x8 * v85 = &v85_store;*v85 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v86_store; thread simdgroup_half8x8 * v86 = &v86_store;*v86 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v87_store; thread simdgroup_half8x8 * v87 = &v87_store;*v87 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v88_store; thread simdgroup_half8x8 * v88 = &v88_store;*v88 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v89_store; thread simdgroup_half8x8 * v89 = &v89_store;*v89 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v90_store; thread simdgroup_half8x8 * v90 = &v90_store;*v90 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
simdgroup_half8x8 v91_store; thread simdgroup_half8x8 * v91 = &v91_store;*v91 = make_filled_simdgroup_matrix<half, 8, 8>(v84);
array<float, 1> v92_store = {};
thread array<float, 1> * v92 = &v92_store;array<float, 1> v93_store = {};
thread array<float, 1> * v93 = &v93_store;array<float, 1> v94_store = {};
thread array<float, 1> * v94 = &v94_store;thread float * const v95 = &(*v92)[v17];
float const v96 = -3.402823470e+38;
*v95 = v96;
thread float * const v97 = &(*v93)[v17];
*v97 = v75;
thread float * const v98 = &(*v94)[v17];
*v98 = v75;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v99 = 0;
uint32_t const v100 = 16;
uint32_t const v101 = thread_index_in_threadgroup_v12 / v100;
uint32_t const v102 = thread_index_in_threadgroup_v12 % v100;
uint32_t const v103 = v101 / v65;
uint32_t const v104 = 1;
uint32_t const v105 = v103 * v65;
uint32_t const v106 = v62 + v105;
uint32_t const v107 = v101 % v65;
uint32_t const v108 = v106 + v107;
half_4 const v109 = half_4{v84, v84, v84, v84};
half_4 v110_store;
thread half_4 * v110 = &v110_store;*v110 = v109;
bool const v111 = v108 < v18;
if(v111) {
uint32_t const v112 = uint32_t(v108);
uint32_t const v113 = v112 * v25;
uint32_t const v114 = v52 + v113;
uint32_t const v115 = 4;
uint32_t const v116 = v102 * v115;
half_4 v117_store;
thread half_4 * v117 = &v117_store;*v117 = v109;
uint32_t const v118 = 4294967295;
bool const v119 = v116 < v118;
if(v119) {
uint32_t const v120 = v116 / v115;
uint32_t const v121 = uint32_t(v120);
uint32_t const v122 = v114 + v121;
device half_4 const* const v123 = &v1[v122];
half_4 const v124 = *v123;
*v117 = v124;
}
half_4 const v125 = *v117;
*v110 = v125;
}
uint32_t const v126 = 18;
uint32_t const v127 = v101 * v126;
uint32_t const v128 = v127 + v102;
uint32_t const v129 = uint32_t(v128);
threadgroup half_4 * const v130 = &(*v68)[v129];
half_4 const v131 = *v110;
*v130 = v131;
uint32_t const v132 = 128;
uint32_t const v133 = thread_index_in_threadgroup_v12 + v132;
uint32_t const v134 = v133 / v100;
uint32_t const v135 = v133 % v100;
uint32_t const v136 = v134 / v65;
uint32_t const v137 = v136 * v65;
uint32_t const v138 = v62 + v137;
uint32_t const v139 = v134 % v65;
uint32_t const v140 = v138 + v139;
half_4 v141_store;
thread half_4 * v141 = &v141_store;*v141 = v109;
bool const v142 = v140 < v18;
if(v142) {
uint32_t const v143 = uint32_t(v140);
uint32_t const v144 = v143 * v25;
uint32_t const v145 = v52 + v144;
uint32_t const v146 = 4;
uint32_t const v147 = v135 * v146;
half_4 v148_store;
thread half_4 * v148 = &v148_store;*v148 = v109;
uint32_t const v149 = 4294967295;
bool const v150 = v147 < v149;
if(v150) {
uint32_t const v151 = v147 / v146;
uint32_t const v152 = uint32_t(v151);
uint32_t const v153 = v145 + v152;
device half_4 const* const v154 = &v1[v153];
half_4 const v155 = *v154;
*v148 = v155;
}
half_4 const v156 = *v148;
*v141 = v156;
}
uint32_t const v157 = v134 * v126;
uint32_t const v158 = v157 + v135;
uint32_t const v159 = uint32_t(v158);
threadgroup half_4 * const v160 = &(*v68)[v159];
half_4 const v161 = *v141;
*v160 = v161;
uint32_t const v162 = 256;
uint32_t const v163 = thread_index_in_threadgroup_v12 + v162;
uint32_t const v164 = v163 / v100;
uint32_t const v165 = v163 % v100;
uint32_t const v166 = v164 / v65;
uint32_t const v167 = v166 * v65;
uint32_t const v168 = v62 + v167;
uint32_t const v169 = v164 % v65;
uint32_t const v170 = v168 + v169;
half_4 v171_store;
thread half_4 * v171 = &v171_store;*v171 = v109;
bool const v172 = v170 < v18;
if(v172) {
uint32_t const v173 = uint32_t(v170);
uint32_t const v174 = v173 * v25;
uint32_t const v175 = v52 + v174;
uint32_t const v176 = 4;
uint32_t const v177 = v165 * v176;
half_4 v178_store;
thread half_4 * v178 = &v178_store;*v178 = v109;
uint32_t const v179 = 4294967295;
bool const v180 = v177 < v179;
if(v180) {
uint32_t const v181 = v177 / v176;
uint32_t const v182 = uint32_t(v181);
uint32_t const v183 = v175 + v182;
device half_4 const* const v184 = &v1[v183];
half_4 const v185 = *v184;
*v178 = v185;
}
half_4 const v186 = *v178;
*v171 = v186;
}
uint32_t const v187 = v164 * v126;
uint32_t const v188 = v187 + v165;
uint32_t const v189 = uint32_t(v188);
threadgroup half_4 * const v190 = &(*v68)[v189];
half_4 const v191 = *v171;
*v190 = v191;
uint32_t const v192 = 384;
uint32_t const v193 = thread_index_in_threadgroup_v12 + v192;
uint32_t const v194 = v193 / v100;
uint32_t const v195 = v193 % v100;
uint32_t const v196 = v194 / v65;
uint32_t const v197 = v196 * v65;
uint32_t const v198 = v62 + v197;
uint32_t const v199 = v194 % v65;
uint32_t const v200 = v198 + v199;
half_4 v201_store;
thread half_4 * v201 = &v201_store;*v201 = v109;
bool const v202 = v200 < v18;
if(v202) {
uint32_t const v203 = uint32_t(v200);
uint32_t const v204 = v203 * v25;
uint32_t const v205 = v52 + v204;
uint32_t const v206 = 4;
uint32_t const v207 = v195 * v206;
half_4 v208_store;
thread half_4 * v208 = &v208_store;*v208 = v109;
uint32_t const v209 = 4294967295;
bool const v210 = v207 < v209;
if(v210) {
uint32_t const v211 = v207 / v206;
uint32_t const v212 = uint32_t(v211);
uint32_t const v213 = v205 + v212;
device half_4 const* const v214 = &v1[v213];
half_4 const v215 = *v214;
*v208 = v215;
}
half_4 const v216 = *v208;
*v201 = v216;
}
uint32_t const v217 = v194 * v126;
uint32_t const v218 = v217 + v195;
uint32_t const v219 = uint32_t(v218);
threadgroup half_4 * const v220 = &(*v68)[v219];
half_4 const v221 = *v201;
*v220 = v221;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v222 = 4;
uint32_t const v223 = v64 / v222;
bool const v224 = v223 == v99;
if(v224) {
uint32_t const v225 = v64 % v222;
uint32_t const v226 = 144;
uint32_t const v227 = v225 * v226;
uint32_t const v228 = uint32_t(v227);
uint32_t const v229 = 72;
threadgroup half_4 * const v230 = &(*v68)[v228];
simdgroup_load(*v83, reinterpret_cast<threadgroup half *>(v230), v229, 0, false);
uint32_t const v231 = 2;
uint32_t const v232 = v227 + v231;
uint32_t const v233 = uint32_t(v232);
threadgroup half_4 * const v234 = &(*v68)[v233];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v234), v229, 0, false);
uint32_t const v235 = v227 + v222;
uint32_t const v236 = uint32_t(v235);
threadgroup half_4 * const v237 = &(*v68)[v236];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v237), v229, 0, false);
uint32_t const v238 = 6;
uint32_t const v239 = v227 + v238;
uint32_t const v240 = uint32_t(v239);
threadgroup half_4 * const v241 = &(*v68)[v240];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v241), v229, 0, false);
uint32_t const v242 = v227 + v65;
uint32_t const v243 = uint32_t(v242);
threadgroup half_4 * const v244 = &(*v68)[v243];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v244), v229, 0, false);
uint32_t const v245 = 10;
uint32_t const v246 = v227 + v245;
uint32_t const v247 = uint32_t(v246);
threadgroup half_4 * const v248 = &(*v68)[v247];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v248), v229, 0, false);
uint32_t const v249 = 12;
uint32_t const v250 = v227 + v249;
uint32_t const v251 = uint32_t(v250);
threadgroup half_4 * const v252 = &(*v68)[v251];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v252), v229, 0, false);
uint32_t const v253 = 14;
uint32_t const v254 = v227 + v253;
uint32_t const v255 = uint32_t(v254);
threadgroup half_4 * const v256 = &(*v68)[v255];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v256), v229, 0, false);
}
bool const v257 = thread_index_in_threadgroup_v12 < v65;
if(v257) {
uint32_t const v258 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v259 = &(*v72)[v258];
*v259 = v99;
}
int32_t const v260 = int32_t(v19);
int32_t const v261 = 0;
int32_t const v262 = max(v260, v261);
int32_t const v263 = min(v261, v260);
uint32_t const v264 = uint32_t(v263);
uint32_t const v265 = v264 / v61;
int32_t const v266 = 31;
int32_t const v267 = v262 + v266;
uint32_t const v268 = uint32_t(v267);
uint32_t const v269 = v268 / v61;
uint32_t const v270 = max(v269, v265);
uint32_t const v271 = v264 + v61;
uint32_t const v272 = v271 - v104;
uint32_t const v273 = v272 / v61;
uint32_t const v274 = uint32_t(v262);
uint32_t const v275 = v274 / v61;
uint32_t const v276 = min(v273, v270);
uint32_t const v277 = max(v275, v276);
uint32_t const v278 = min(v277, v270);
bool const v279 = v265 < v270;
if(v279) {
uint32_t const v280 = v265 * v61;
array<half_4, 4> v281_store = {};
thread array<half_4, 4> * v281 = &v281_store;uint32_t const v282 = 4;
array<half_4, 4> v283_store = {};
thread array<half_4, 4> * v283 = &v283_store;uint32_t const v284 = v19 - v104;
uint32_t const v285 = v280 + v101;
uint32_t const v286 = min(v285, v284);
uint32_t const v287 = uint32_t(v286);
uint32_t const v288 = v287 * v28;
uint32_t const v289 = v56 + v288;
uint32_t const v290 = v102 * v222;
half_4 v291_store;
thread half_4 * v291 = &v291_store;*v291 = v109;
uint32_t const v292 = 4294967295;
bool const v293 = v290 < v292;
if(v293) {
uint32_t const v294 = v290 / v222;
uint32_t const v295 = uint32_t(v294);
uint32_t const v296 = v289 + v295;
device half_4 const* const v297 = &v2[v296];
half_4 const v298 = *v297;
*v291 = v298;
}
thread half_4 * const v299 = &(*v281)[v17];
half_4 const v300 = *v291;
*v299 = v300;
uint32_t const v301 = v101 + v65;
uint32_t const v302 = v280 + v301;
uint32_t const v303 = min(v302, v284);
uint32_t const v304 = uint32_t(v303);
uint32_t const v305 = v304 * v28;
uint32_t const v306 = v56 + v305;
half_4 v307_store;
thread half_4 * v307 = &v307_store;*v307 = v109;
if(v293) {
uint32_t const v308 = v290 / v222;
uint32_t const v309 = uint32_t(v308);
uint32_t const v310 = v306 + v309;
device half_4 const* const v311 = &v2[v310];
half_4 const v312 = *v311;
*v307 = v312;
}
thread half_4 * const v313 = &(*v281)[v71];
half_4 const v314 = *v307;
*v313 = v314;
uint32_t const v315 = v101 + v100;
uint32_t const v316 = v280 + v315;
uint32_t const v317 = min(v316, v284);
uint32_t const v318 = uint32_t(v317);
uint32_t const v319 = v318 * v28;
uint32_t const v320 = v56 + v319;
half_4 v321_store;
thread half_4 * v321 = &v321_store;*v321 = v109;
if(v293) {
uint32_t const v322 = v290 / v222;
uint32_t const v323 = uint32_t(v322);
uint32_t const v324 = v320 + v323;
device half_4 const* const v325 = &v2[v324];
half_4 const v326 = *v325;
*v321 = v326;
}
uint32_t const v327 = 2;
thread half_4 * const v328 = &(*v281)[v327];
half_4 const v329 = *v321;
*v328 = v329;
uint32_t const v330 = 24;
uint32_t const v331 = v101 + v330;
uint32_t const v332 = v280 + v331;
uint32_t const v333 = min(v332, v284);
uint32_t const v334 = uint32_t(v333);
uint32_t const v335 = v334 * v28;
uint32_t const v336 = v56 + v335;
half_4 v337_store;
thread half_4 * v337 = &v337_store;*v337 = v109;
if(v293) {
uint32_t const v338 = v290 / v222;
uint32_t const v339 = uint32_t(v338);
uint32_t const v340 = v336 + v339;
device half_4 const* const v341 = &v2[v340];
half_4 const v342 = *v341;
*v337 = v342;
}
uint32_t const v343 = 3;
thread half_4 * const v344 = &(*v281)[v343];
half_4 const v345 = *v337;
*v344 = v345;
uint32_t const v346 = v287 * v31;
uint32_t const v347 = v59 + v346;
half_4 v348_store;
thread half_4 * v348 = &v348_store;*v348 = v109;
if(v293) {
uint32_t const v349 = v290 / v222;
uint32_t const v350 = uint32_t(v349);
uint32_t const v351 = v347 + v350;
device half_4 const* const v352 = &v3[v351];
half_4 const v353 = *v352;
*v348 = v353;
}
thread half_4 * const v354 = &(*v283)[v17];
half_4 const v355 = *v348;
*v354 = v355;
uint32_t const v356 = v304 * v31;
uint32_t const v357 = v59 + v356;
half_4 v358_store;
thread half_4 * v358 = &v358_store;*v358 = v109;
if(v293) {
uint32_t const v359 = v290 / v222;
uint32_t const v360 = uint32_t(v359);
uint32_t const v361 = v357 + v360;
device half_4 const* const v362 = &v3[v361];
half_4 const v363 = *v362;
*v358 = v363;
}
thread half_4 * const v364 = &(*v283)[v71];
half_4 const v365 = *v358;
*v364 = v365;
uint32_t const v366 = v318 * v31;
uint32_t const v367 = v59 + v366;
half_4 v368_store;
thread half_4 * v368 = &v368_store;*v368 = v109;
if(v293) {
uint32_t const v369 = v290 / v222;
uint32_t const v370 = uint32_t(v369);
uint32_t const v371 = v367 + v370;
device half_4 const* const v372 = &v3[v371];
half_4 const v373 = *v372;
*v368 = v373;
}
thread half_4 * const v374 = &(*v283)[v327];
half_4 const v375 = *v368;
*v374 = v375;
uint32_t const v376 = v334 * v31;
uint32_t const v377 = v59 + v376;
half_4 v378_store;
thread half_4 * v378 = &v378_store;*v378 = v109;
if(v293) {
uint32_t const v379 = v290 / v222;
uint32_t const v380 = uint32_t(v379);
uint32_t const v381 = v377 + v380;
device half_4 const* const v382 = &v3[v381];
half_4 const v383 = *v382;
*v378 = v383;
}
thread half_4 * const v384 = &(*v283)[v343];
half_4 const v385 = *v378;
*v384 = v385;
bool const v386 = true;
for(uint32_t v387 = v265; v387 < v270; v387 += v104) {
uint32_t const v388 = v387 * v61;
bool const v389 = v387 >= v276;
bool const v390 = v387 < v278;
bool const v391 = v389 && v390;
uint32_t const v392 = 2;
uint32_t const v393 = v387 % v392;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v394 = *v299;
*v130 = v394;
uint32_t const v395 = v301 * v126;
uint32_t const v396 = v395 + v102;
half_4 const v397 = *v313;
uint32_t const v398 = uint32_t(v396);
threadgroup half_4 * const v399 = &(*v68)[v398];
*v399 = v397;
uint32_t const v400 = v315 * v126;
uint32_t const v401 = v400 + v102;
half_4 const v402 = *v328;
uint32_t const v403 = uint32_t(v401);
threadgroup half_4 * const v404 = &(*v68)[v403];
*v404 = v402;
uint32_t const v405 = v331 * v126;
uint32_t const v406 = v405 + v102;
half_4 const v407 = *v344;
uint32_t const v408 = uint32_t(v406);
threadgroup half_4 * const v409 = &(*v68)[v408];
*v409 = v407;
uint32_t const v410 = 576;
uint32_t const v411 = v410 + v127;
uint32_t const v412 = v411 + v102;
half_4 const v413 = *v354;
uint32_t const v414 = uint32_t(v412);
threadgroup half_4 * const v415 = &(*v68)[v414];
*v415 = v413;
uint32_t const v416 = v410 + v395;
uint32_t const v417 = v416 + v102;
half_4 const v418 = *v364;
uint32_t const v419 = uint32_t(v417);
threadgroup half_4 * const v420 = &(*v68)[v419];
*v420 = v418;
uint32_t const v421 = v410 + v400;
uint32_t const v422 = v421 + v102;
half_4 const v423 = *v374;
uint32_t const v424 = uint32_t(v422);
threadgroup half_4 * const v425 = &(*v68)[v424];
*v425 = v423;
uint32_t const v426 = v410 + v405;
uint32_t const v427 = v426 + v102;
half_4 const v428 = *v384;
uint32_t const v429 = uint32_t(v427);
threadgroup half_4 * const v430 = &(*v68)[v429];
*v430 = v428;
bool const v431 = false;
half const v432 = v413.i_0;
float const v433 = float(v432);
uint32_t const v434 = reinterpret_cast<const thread uint32_t&>(v433);
uint32_t const v435 = 2139095040;
uint32_t const v436 = v434 & v435;
bool const v437 = v436 == v435;
half const v438 = v413.i_1;
float const v439 = float(v438);
uint32_t const v440 = reinterpret_cast<const thread uint32_t&>(v439);
uint32_t const v441 = v440 & v435;
bool const v442 = v441 == v435;
bool const v443 = v437 || v442;
half const v444 = v413.i_2;
float const v445 = float(v444);
uint32_t const v446 = reinterpret_cast<const thread uint32_t&>(v445);
uint32_t const v447 = v446 & v435;
bool const v448 = v447 == v435;
bool const v449 = v443 || v448;
half const v450 = v413.i_3;
float const v451 = float(v450);
uint32_t const v452 = reinterpret_cast<const thread uint32_t&>(v451);
uint32_t const v453 = v452 & v435;
bool const v454 = v453 == v435;
bool const v455 = v449 || v454;
half const v456 = v418.i_0;
float const v457 = float(v456);
uint32_t const v458 = reinterpret_cast<const thread uint32_t&>(v457);
uint32_t const v459 = v458 & v435;
bool const v460 = v459 == v435;
bool const v461 = v455 || v460;
half const v462 = v418.i_1;
float const v463 = float(v462);
uint32_t const v464 = reinterpret_cast<const thread uint32_t&>(v463);
uint32_t const v465 = v464 & v435;
bool const v466 = v465 == v435;
bool const v467 = v461 || v466;
half const v468 = v418.i_2;
float const v469 = float(v468);
uint32_t const v470 = reinterpret_cast<const thread uint32_t&>(v469);
uint32_t const v471 = v470 & v435;
bool const v472 = v471 == v435;
bool const v473 = v467 || v472;
half const v474 = v418.i_3;
float const v475 = float(v474);
uint32_t const v476 = reinterpret_cast<const thread uint32_t&>(v475);
uint32_t const v477 = v476 & v435;
bool const v478 = v477 == v435;
bool const v479 = v473 || v478;
half const v480 = v423.i_0;
float const v481 = float(v480);
uint32_t const v482 = reinterpret_cast<const thread uint32_t&>(v481);
uint32_t const v483 = v482 & v435;
bool const v484 = v483 == v435;
bool const v485 = v479 || v484;
half const v486 = v423.i_1;
float const v487 = float(v486);
uint32_t const v488 = reinterpret_cast<const thread uint32_t&>(v487);
uint32_t const v489 = v488 & v435;
bool const v490 = v489 == v435;
bool const v491 = v485 || v490;
half const v492 = v423.i_2;
float const v493 = float(v492);
uint32_t const v494 = reinterpret_cast<const thread uint32_t&>(v493);
uint32_t const v495 = v494 & v435;
bool const v496 = v495 == v435;
bool const v497 = v491 || v496;
half const v498 = v423.i_3;
float const v499 = float(v498);
uint32_t const v500 = reinterpret_cast<const thread uint32_t&>(v499);
uint32_t const v501 = v500 & v435;
bool const v502 = v501 == v435;
bool const v503 = v497 || v502;
half const v504 = v428.i_0;
float const v505 = float(v504);
uint32_t const v506 = reinterpret_cast<const thread uint32_t&>(v505);
uint32_t const v507 = v506 & v435;
bool const v508 = v507 == v435;
bool const v509 = v503 || v508;
half const v510 = v428.i_1;
float const v511 = float(v510);
uint32_t const v512 = reinterpret_cast<const thread uint32_t&>(v511);
uint32_t const v513 = v512 & v435;
bool const v514 = v513 == v435;
bool const v515 = v509 || v514;
half const v516 = v428.i_2;
float const v517 = float(v516);
uint32_t const v518 = reinterpret_cast<const thread uint32_t&>(v517);
uint32_t const v519 = v518 & v435;
bool const v520 = v519 == v435;
bool const v521 = v515 || v520;
half const v522 = v428.i_3;
float const v523 = float(v522);
uint32_t const v524 = reinterpret_cast<const thread uint32_t&>(v523);
uint32_t const v525 = v524 & v435;
bool const v526 = v525 == v435;
bool const v527 = v521 || v526;
bool const v528 = simd_any(v527);;
bool const v529 = thread_index_in_simdgroup_v11 == v99;
if(v529) {
uint32_t const v530 = v528 ? v104 : v99;
uint32_t const v531 = v393 * v222;
uint32_t const v532 = v531 + v64;
uint32_t const v533 = uint32_t(v532);
threadgroup uint32_t * const v534 = &(*v72)[v533];
*v534 = v530;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v535 = v387 + v104;
uint32_t const v536 = v535 * v61;
uint32_t const v537 = v536 + v101;
uint32_t const v538 = min(v537, v284);
uint32_t const v539 = uint32_t(v538);
uint32_t const v540 = v539 * v28;
uint32_t const v541 = v56 + v540;
half_4 v542_store;
thread half_4 * v542 = &v542_store;*v542 = v109;
if(v293) {
uint32_t const v543 = v290 / v222;
uint32_t const v544 = uint32_t(v543);
uint32_t const v545 = v541 + v544;
device half_4 const* const v546 = &v2[v545];
half_4 const v547 = *v546;
*v542 = v547;
}
half_4 const v548 = *v542;
*v299 = v548;
uint32_t const v549 = v536 + v301;
uint32_t const v550 = min(v549, v284);
uint32_t const v551 = uint32_t(v550);
uint32_t const v552 = v551 * v28;
uint32_t const v553 = v56 + v552;
half_4 v554_store;
thread half_4 * v554 = &v554_store;*v554 = v109;
if(v293) {
uint32_t const v555 = v290 / v222;
uint32_t const v556 = uint32_t(v555);
uint32_t const v557 = v553 + v556;
device half_4 const* const v558 = &v2[v557];
half_4 const v559 = *v558;
*v554 = v559;
}
half_4 const v560 = *v554;
*v313 = v560;
uint32_t const v561 = v536 + v315;
uint32_t const v562 = min(v561, v284);
uint32_t const v563 = uint32_t(v562);
uint32_t const v564 = v563 * v28;
uint32_t const v565 = v56 + v564;
half_4 v566_store;
thread half_4 * v566 = &v566_store;*v566 = v109;
if(v293) {
uint32_t const v567 = v290 / v222;
uint32_t const v568 = uint32_t(v567);
uint32_t const v569 = v565 + v568;
device half_4 const* const v570 = &v2[v569];
half_4 const v571 = *v570;
*v566 = v571;
}
half_4 const v572 = *v566;
*v328 = v572;
uint32_t const v573 = v536 + v331;
uint32_t const v574 = min(v573, v284);
uint32_t const v575 = uint32_t(v574);
uint32_t const v576 = v575 * v28;
uint32_t const v577 = v56 + v576;
half_4 v578_store;
thread half_4 * v578 = &v578_store;*v578 = v109;
if(v293) {
uint32_t const v579 = v290 / v222;
uint32_t const v580 = uint32_t(v579);
uint32_t const v581 = v577 + v580;
device half_4 const* const v582 = &v2[v581];
half_4 const v583 = *v582;
*v578 = v583;
}
half_4 const v584 = *v578;
*v344 = v584;
uint32_t const v585 = v539 * v31;
uint32_t const v586 = v59 + v585;
half_4 v587_store;
thread half_4 * v587 = &v587_store;*v587 = v109;
if(v293) {
uint32_t const v588 = v290 / v222;
uint32_t const v589 = uint32_t(v588);
uint32_t const v590 = v586 + v589;
device half_4 const* const v591 = &v3[v590];
half_4 const v592 = *v591;
*v587 = v592;
}
half_4 const v593 = *v587;
*v354 = v593;
uint32_t const v594 = v551 * v31;
uint32_t const v595 = v59 + v594;
half_4 v596_store;
thread half_4 * v596 = &v596_store;*v596 = v109;
if(v293) {
uint32_t const v597 = v290 / v222;
uint32_t const v598 = uint32_t(v597);
uint32_t const v599 = v595 + v598;
device half_4 const* const v600 = &v3[v599];
half_4 const v601 = *v600;
*v596 = v601;
}
half_4 const v602 = *v596;
*v364 = v602;
uint32_t const v603 = v563 * v31;
uint32_t const v604 = v59 + v603;
half_4 v605_store;
thread half_4 * v605 = &v605_store;*v605 = v109;
if(v293) {
uint32_t const v606 = v290 / v222;
uint32_t const v607 = uint32_t(v606);
uint32_t const v608 = v604 + v607;
device half_4 const* const v609 = &v3[v608];
half_4 const v610 = *v609;
*v605 = v610;
}
half_4 const v611 = *v605;
*v374 = v611;
uint32_t const v612 = v575 * v31;
uint32_t const v613 = v59 + v612;
half_4 v614_store;
thread half_4 * v614 = &v614_store;*v614 = v109;
if(v293) {
uint32_t const v615 = v290 / v222;
uint32_t const v616 = uint32_t(v615);
uint32_t const v617 = v613 + v616;
device half_4 const* const v618 = &v3[v617];
half_4 const v619 = *v618;
*v614 = v619;
}
half_4 const v620 = *v614;
*v384 = v620;
bool v621_store;
thread bool * v621 = &v621_store;*v621 = v431;
bool const v622 = *v621;
bool v623_store;
thread bool * v623 = &v623_store;if(v622) {
*v623 = v386;
}
 else {
uint32_t const v624 = v393 * v222;
uint32_t const v625 = uint32_t(v624);
threadgroup uint32_t * const v626 = &(*v72)[v625];
uint32_t const v627 = *v626;
bool const v628 = v627 != v99;
*v623 = v628;
}
bool const v629 = *v623;
*v621 = v629;
bool const v630 = *v621;
bool v631_store;
thread bool * v631 = &v631_store;if(v630) {
*v631 = v386;
}
 else {
uint32_t const v632 = v393 * v222;
uint32_t const v633 = v632 + v104;
uint32_t const v634 = uint32_t(v633);
threadgroup uint32_t * const v635 = &(*v72)[v634];
uint32_t const v636 = *v635;
bool const v637 = v636 != v99;
*v631 = v637;
}
bool const v638 = *v631;
*v621 = v638;
bool const v639 = *v621;
bool v640_store;
thread bool * v640 = &v640_store;if(v639) {
*v640 = v386;
}
 else {
uint32_t const v641 = v393 * v222;
uint32_t const v642 = v641 + v392;
uint32_t const v643 = uint32_t(v642);
threadgroup uint32_t * const v644 = &(*v72)[v643];
uint32_t const v645 = *v644;
bool const v646 = v645 != v99;
*v640 = v646;
}
bool const v647 = *v640;
*v621 = v647;
bool const v648 = *v621;
bool v649_store;
thread bool * v649 = &v649_store;if(v648) {
*v649 = v386;
}
 else {
uint32_t const v650 = v393 * v222;
uint32_t const v651 = 3;
uint32_t const v652 = v650 + v651;
uint32_t const v653 = uint32_t(v652);
threadgroup uint32_t * const v654 = &(*v72)[v653];
uint32_t const v655 = *v654;
bool const v656 = v655 != v99;
*v649 = v656;
}
bool const v657 = *v649;
*v621 = v657;
bool v658_store;
thread bool * v658 = &v658_store;if(v391) {
*v658 = v431;
}
 else {
*v658 = v431;
}
uint32_t const v659 = 320;
uint32_t const v660 = v64 * v659;
uint32_t const v661 = 80;
uint32_t const v662 = v64 * v661;
simdgroup_float8x8 v663_store; thread simdgroup_float8x8 * v663 = &v663_store;*v663 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v664_store; thread simdgroup_half8x8 * v664 = &v664_store;uint32_t const v665 = 72;
threadgroup half_4 * const v666 = &(*v68)[v17];
simdgroup_load(*v664, reinterpret_cast<threadgroup half *>(v666), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v83, *v664, *v663);
simdgroup_half8x8 v667_store; thread simdgroup_half8x8 * v667 = &v667_store;threadgroup half_4 * const v668 = &(*v68)[v327];
simdgroup_load(*v667, reinterpret_cast<threadgroup half *>(v668), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v85, *v667, *v663);
simdgroup_half8x8 v669_store; thread simdgroup_half8x8 * v669 = &v669_store;threadgroup half_4 * const v670 = &(*v68)[v282];
simdgroup_load(*v669, reinterpret_cast<threadgroup half *>(v670), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v86, *v669, *v663);
uint32_t const v671 = 6;
simdgroup_half8x8 v672_store; thread simdgroup_half8x8 * v672 = &v672_store;uint32_t const v673 = 6;
threadgroup half_4 * const v674 = &(*v68)[v673];
simdgroup_load(*v672, reinterpret_cast<threadgroup half *>(v674), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v87, *v672, *v663);
simdgroup_half8x8 v675_store; thread simdgroup_half8x8 * v675 = &v675_store;threadgroup half_4 * const v676 = &(*v68)[v73];
simdgroup_load(*v675, reinterpret_cast<threadgroup half *>(v676), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v88, *v675, *v663);
uint32_t const v677 = 10;
simdgroup_half8x8 v678_store; thread simdgroup_half8x8 * v678 = &v678_store;uint32_t const v679 = 10;
threadgroup half_4 * const v680 = &(*v68)[v679];
simdgroup_load(*v678, reinterpret_cast<threadgroup half *>(v680), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v89, *v678, *v663);
simdgroup_half8x8 v681_store; thread simdgroup_half8x8 * v681 = &v681_store;uint32_t const v682 = 12;
threadgroup half_4 * const v683 = &(*v68)[v682];
simdgroup_load(*v681, reinterpret_cast<threadgroup half *>(v683), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v90, *v681, *v663);
simdgroup_half8x8 v684_store; thread simdgroup_half8x8 * v684 = &v684_store;uint32_t const v685 = 14;
threadgroup half_4 * const v686 = &(*v68)[v685];
simdgroup_load(*v684, reinterpret_cast<threadgroup half *>(v686), v665, 0, true);
simdgroup_multiply_accumulate(*v663, *v91, *v684, *v663);
uint32_t const v687 = uint32_t(v660);
uint32_t const v688 = 40;
threadgroup float * const v689 = &(*v69)[v687];

simdgroup_store(*v663, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v690_store; thread simdgroup_float8x8 * v690 = &v690_store;*v690 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v691_store; thread simdgroup_half8x8 * v691 = &v691_store;uint32_t const v692 = 144;
uint32_t const v693 = 1008;
threadgroup half_4 * const v694 = &(*v68)[v692];
simdgroup_load(*v691, reinterpret_cast<threadgroup half *>(v694), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v83, *v691, *v690);
simdgroup_half8x8 v695_store; thread simdgroup_half8x8 * v695 = &v695_store;uint32_t const v696 = 146;
threadgroup half_4 * const v697 = &(*v68)[v696];
simdgroup_load(*v695, reinterpret_cast<threadgroup half *>(v697), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v85, *v695, *v690);
simdgroup_half8x8 v698_store; thread simdgroup_half8x8 * v698 = &v698_store;uint32_t const v699 = 148;
threadgroup half_4 * const v700 = &(*v68)[v699];
simdgroup_load(*v698, reinterpret_cast<threadgroup half *>(v700), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v86, *v698, *v690);
simdgroup_half8x8 v701_store; thread simdgroup_half8x8 * v701 = &v701_store;uint32_t const v702 = 150;
threadgroup half_4 * const v703 = &(*v68)[v702];
simdgroup_load(*v701, reinterpret_cast<threadgroup half *>(v703), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v87, *v701, *v690);
simdgroup_half8x8 v704_store; thread simdgroup_half8x8 * v704 = &v704_store;uint32_t const v705 = 152;
threadgroup half_4 * const v706 = &(*v68)[v705];
simdgroup_load(*v704, reinterpret_cast<threadgroup half *>(v706), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v88, *v704, *v690);
simdgroup_half8x8 v707_store; thread simdgroup_half8x8 * v707 = &v707_store;uint32_t const v708 = 154;
threadgroup half_4 * const v709 = &(*v68)[v708];
simdgroup_load(*v707, reinterpret_cast<threadgroup half *>(v709), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v89, *v707, *v690);
simdgroup_half8x8 v710_store; thread simdgroup_half8x8 * v710 = &v710_store;uint32_t const v711 = 156;
threadgroup half_4 * const v712 = &(*v68)[v711];
simdgroup_load(*v710, reinterpret_cast<threadgroup half *>(v712), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v90, *v710, *v690);
simdgroup_half8x8 v713_store; thread simdgroup_half8x8 * v713 = &v713_store;uint32_t const v714 = 158;
threadgroup half_4 * const v715 = &(*v68)[v714];
simdgroup_load(*v713, reinterpret_cast<threadgroup half *>(v715), v665, 0, true);
simdgroup_multiply_accumulate(*v690, *v91, *v713, *v690);
uint32_t const v716 = v660 + v65;
uint32_t const v717 = uint32_t(v716);
threadgroup float * const v718 = &(*v69)[v717];

simdgroup_store(*v690, reinterpret_cast<threadgroup float *>(v718), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v719_store; thread simdgroup_float8x8 * v719 = &v719_store;*v719 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v720_store; thread simdgroup_half8x8 * v720 = &v720_store;uint32_t const v721 = 288;
uint32_t const v722 = 864;
threadgroup half_4 * const v723 = &(*v68)[v721];
simdgroup_load(*v720, reinterpret_cast<threadgroup half *>(v723), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v83, *v720, *v719);
simdgroup_half8x8 v724_store; thread simdgroup_half8x8 * v724 = &v724_store;uint32_t const v725 = 290;
threadgroup half_4 * const v726 = &(*v68)[v725];
simdgroup_load(*v724, reinterpret_cast<threadgroup half *>(v726), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v85, *v724, *v719);
simdgroup_half8x8 v727_store; thread simdgroup_half8x8 * v727 = &v727_store;uint32_t const v728 = 292;
threadgroup half_4 * const v729 = &(*v68)[v728];
simdgroup_load(*v727, reinterpret_cast<threadgroup half *>(v729), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v86, *v727, *v719);
simdgroup_half8x8 v730_store; thread simdgroup_half8x8 * v730 = &v730_store;uint32_t const v731 = 294;
threadgroup half_4 * const v732 = &(*v68)[v731];
simdgroup_load(*v730, reinterpret_cast<threadgroup half *>(v732), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v87, *v730, *v719);
simdgroup_half8x8 v733_store; thread simdgroup_half8x8 * v733 = &v733_store;uint32_t const v734 = 296;
threadgroup half_4 * const v735 = &(*v68)[v734];
simdgroup_load(*v733, reinterpret_cast<threadgroup half *>(v735), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v88, *v733, *v719);
simdgroup_half8x8 v736_store; thread simdgroup_half8x8 * v736 = &v736_store;uint32_t const v737 = 298;
threadgroup half_4 * const v738 = &(*v68)[v737];
simdgroup_load(*v736, reinterpret_cast<threadgroup half *>(v738), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v89, *v736, *v719);
simdgroup_half8x8 v739_store; thread simdgroup_half8x8 * v739 = &v739_store;uint32_t const v740 = 300;
threadgroup half_4 * const v741 = &(*v68)[v740];
simdgroup_load(*v739, reinterpret_cast<threadgroup half *>(v741), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v90, *v739, *v719);
simdgroup_half8x8 v742_store; thread simdgroup_half8x8 * v742 = &v742_store;uint32_t const v743 = 302;
threadgroup half_4 * const v744 = &(*v68)[v743];
simdgroup_load(*v742, reinterpret_cast<threadgroup half *>(v744), v665, 0, true);
simdgroup_multiply_accumulate(*v719, *v91, *v742, *v719);
uint32_t const v745 = v660 + v100;
uint32_t const v746 = uint32_t(v745);
threadgroup float * const v747 = &(*v69)[v746];

simdgroup_store(*v719, reinterpret_cast<threadgroup float *>(v747), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v748_store; thread simdgroup_float8x8 * v748 = &v748_store;*v748 = make_filled_simdgroup_matrix<float, 8, 8>(v75);
simdgroup_half8x8 v749_store; thread simdgroup_half8x8 * v749 = &v749_store;uint32_t const v750 = 432;
uint32_t const v751 = 720;
threadgroup half_4 * const v752 = &(*v68)[v750];
simdgroup_load(*v749, reinterpret_cast<threadgroup half *>(v752), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v83, *v749, *v748);
simdgroup_half8x8 v753_store; thread simdgroup_half8x8 * v753 = &v753_store;uint32_t const v754 = 434;
threadgroup half_4 * const v755 = &(*v68)[v754];
simdgroup_load(*v753, reinterpret_cast<threadgroup half *>(v755), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v85, *v753, *v748);
simdgroup_half8x8 v756_store; thread simdgroup_half8x8 * v756 = &v756_store;uint32_t const v757 = 436;
threadgroup half_4 * const v758 = &(*v68)[v757];
simdgroup_load(*v756, reinterpret_cast<threadgroup half *>(v758), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v86, *v756, *v748);
simdgroup_half8x8 v759_store; thread simdgroup_half8x8 * v759 = &v759_store;uint32_t const v760 = 438;
threadgroup half_4 * const v761 = &(*v68)[v760];
simdgroup_load(*v759, reinterpret_cast<threadgroup half *>(v761), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v87, *v759, *v748);
simdgroup_half8x8 v762_store; thread simdgroup_half8x8 * v762 = &v762_store;uint32_t const v763 = 440;
threadgroup half_4 * const v764 = &(*v68)[v763];
simdgroup_load(*v762, reinterpret_cast<threadgroup half *>(v764), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v88, *v762, *v748);
simdgroup_half8x8 v765_store; thread simdgroup_half8x8 * v765 = &v765_store;uint32_t const v766 = 442;
threadgroup half_4 * const v767 = &(*v68)[v766];
simdgroup_load(*v765, reinterpret_cast<threadgroup half *>(v767), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v89, *v765, *v748);
simdgroup_half8x8 v768_store; thread simdgroup_half8x8 * v768 = &v768_store;uint32_t const v769 = 444;
threadgroup half_4 * const v770 = &(*v68)[v769];
simdgroup_load(*v768, reinterpret_cast<threadgroup half *>(v770), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v90, *v768, *v748);
simdgroup_half8x8 v771_store; thread simdgroup_half8x8 * v771 = &v771_store;uint32_t const v772 = 446;
threadgroup half_4 * const v773 = &(*v68)[v772];
simdgroup_load(*v771, reinterpret_cast<threadgroup half *>(v773), v665, 0, true);
simdgroup_multiply_accumulate(*v748, *v91, *v771, *v748);
uint32_t const v774 = v660 + v330;
uint32_t const v775 = uint32_t(v774);
threadgroup float * const v776 = &(*v69)[v775];

simdgroup_store(*v748, reinterpret_cast<threadgroup float *>(v776), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v777 = v64 * v65;
uint32_t const v778 = v62 + v777;
uint32_t const v779 = v778 + v66;
array<float, 8> v780_store = {};
thread array<float, 8> * v780 = &v780_store;uint32_t const v781 = v67 * v65;
uint32_t const v782 = v388 + v781;
uint32_t const v783 = v66 * v688;
uint32_t const v784 = v660 + v783;
uint32_t const v785 = v784 + v781;
uint32_t const v786 = uint32_t(v785);
threadgroup float * const v787 = &(*v69)[v786];
float const v788 = *v787;
float v789_store;
thread float * v789 = &v789_store;*v789 = v96;
bool const v790 = *v658;
bool v791_store;
thread bool * v791 = &v791_store;if(v790) {
*v791 = v386;
}
 else {
bool const v792 = v782 < v19;
bool v793_store;
thread bool * v793 = &v793_store;*v793 = v792;
bool const v794 = v779 < v18;
bool const v795 = *v793;
bool const v796 = v795 && v794;
*v793 = v796;
bool const v797 = *v793;
if(v797) {
uint32_t const v798 = v43 * v32;
uint32_t const v799 = v46 * v33;
uint32_t const v800 = v798 + v799;
uint32_t const v801 = uint32_t(v779);
uint32_t const v802 = v801 * v34;
uint32_t const v803 = v800 + v802;
uint32_t const v804 = uint32_t(v782);
uint32_t const v805 = v804 * v35;
uint32_t const v806 = v803 + v805;
device uint8_t const* const v807 = &v6[v806];
uint8_t const v808 = *v807;
uint8_t const v809 = 0;
bool const v810 = v808 != v809;
bool const v811 = !v810;
*v793 = v811;
}
bool const v812 = *v793;
bool v813_store;
thread bool * v813 = &v813_store;if(v812) {
*v813 = v386;
}
 else {
*v813 = v431;
}
bool const v814 = *v813;
*v791 = v814;
}
bool const v815 = *v791;
if(v815) {
uint32_t const v816 = v18 - v104;
uint32_t const v817 = min(v779, v816);
float const v818 = v788 * v22;
uint32_t const v819 = v43 * v36;
uint32_t const v820 = v46 * v37;
uint32_t const v821 = v819 + v820;
uint32_t const v822 = uint32_t(v817);
uint32_t const v823 = v822 * v38;
uint32_t const v824 = v821 + v823;
uint32_t const v825 = uint32_t(v782);
uint32_t const v826 = v825 * v39;
uint32_t const v827 = v824 + v826;
device half const* const v828 = &v7[v827];
half const v829 = *v828;
float const v830 = float(v829);
float const v831 = v818 + v830;
*v789 = v831;
}
thread float * const v832 = &(*v780)[v17];
float const v833 = *v789;
*v832 = v833;
float const v834 = max(v96, v833);
uint32_t const v835 = v781 + v104;
uint32_t const v836 = v388 + v835;
uint32_t const v837 = v784 + v835;
uint32_t const v838 = uint32_t(v837);
threadgroup float * const v839 = &(*v69)[v838];
float const v840 = *v839;
float v841_store;
thread float * v841 = &v841_store;*v841 = v96;
bool const v842 = *v658;
bool v843_store;
thread bool * v843 = &v843_store;if(v842) {
*v843 = v386;
}
 else {
bool const v844 = v836 < v19;
bool v845_store;
thread bool * v845 = &v845_store;*v845 = v844;
bool const v846 = v779 < v18;
bool const v847 = *v845;
bool const v848 = v847 && v846;
*v845 = v848;
bool const v849 = *v845;
if(v849) {
uint32_t const v850 = v43 * v32;
uint32_t const v851 = v46 * v33;
uint32_t const v852 = v850 + v851;
uint32_t const v853 = uint32_t(v779);
uint32_t const v854 = v853 * v34;
uint32_t const v855 = v852 + v854;
uint32_t const v856 = uint32_t(v836);
uint32_t const v857 = v856 * v35;
uint32_t const v858 = v855 + v857;
device uint8_t const* const v859 = &v6[v858];
uint8_t const v860 = *v859;
uint8_t const v861 = 0;
bool const v862 = v860 != v861;
bool const v863 = !v862;
*v845 = v863;
}
bool const v864 = *v845;
bool v865_store;
thread bool * v865 = &v865_store;if(v864) {
*v865 = v386;
}
 else {
*v865 = v431;
}
bool const v866 = *v865;
*v843 = v866;
}
bool const v867 = *v843;
if(v867) {
uint32_t const v868 = v18 - v104;
uint32_t const v869 = min(v779, v868);
float const v870 = v840 * v22;
uint32_t const v871 = v43 * v36;
uint32_t const v872 = v46 * v37;
uint32_t const v873 = v871 + v872;
uint32_t const v874 = uint32_t(v869);
uint32_t const v875 = v874 * v38;
uint32_t const v876 = v873 + v875;
uint32_t const v877 = uint32_t(v836);
uint32_t const v878 = v877 * v39;
uint32_t const v879 = v876 + v878;
device half const* const v880 = &v7[v879];
half const v881 = *v880;
float const v882 = float(v881);
float const v883 = v870 + v882;
*v841 = v883;
}
thread float * const v884 = &(*v780)[v71];
float const v885 = *v841;
*v884 = v885;
float const v886 = max(v834, v885);
uint32_t const v887 = v781 + v392;
uint32_t const v888 = v388 + v887;
uint32_t const v889 = v784 + v887;
uint32_t const v890 = uint32_t(v889);
threadgroup float * const v891 = &(*v69)[v890];
float const v892 = *v891;
float v893_store;
thread float * v893 = &v893_store;*v893 = v96;
bool const v894 = *v658;
bool v895_store;
thread bool * v895 = &v895_store;if(v894) {
*v895 = v386;
}
 else {
bool const v896 = v888 < v19;
bool v897_store;
thread bool * v897 = &v897_store;*v897 = v896;
bool const v898 = v779 < v18;
bool const v899 = *v897;
bool const v900 = v899 && v898;
*v897 = v900;
bool const v901 = *v897;
if(v901) {
uint32_t const v902 = v43 * v32;
uint32_t const v903 = v46 * v33;
uint32_t const v904 = v902 + v903;
uint32_t const v905 = uint32_t(v779);
uint32_t const v906 = v905 * v34;
uint32_t const v907 = v904 + v906;
uint32_t const v908 = uint32_t(v888);
uint32_t const v909 = v908 * v35;
uint32_t const v910 = v907 + v909;
device uint8_t const* const v911 = &v6[v910];
uint8_t const v912 = *v911;
uint8_t const v913 = 0;
bool const v914 = v912 != v913;
bool const v915 = !v914;
*v897 = v915;
}
bool const v916 = *v897;
bool v917_store;
thread bool * v917 = &v917_store;if(v916) {
*v917 = v386;
}
 else {
*v917 = v431;
}
bool const v918 = *v917;
*v895 = v918;
}
bool const v919 = *v895;
if(v919) {
uint32_t const v920 = v18 - v104;
uint32_t const v921 = min(v779, v920);
float const v922 = v892 * v22;
uint32_t const v923 = v43 * v36;
uint32_t const v924 = v46 * v37;
uint32_t const v925 = v923 + v924;
uint32_t const v926 = uint32_t(v921);
uint32_t const v927 = v926 * v38;
uint32_t const v928 = v925 + v927;
uint32_t const v929 = uint32_t(v888);
uint32_t const v930 = v929 * v39;
uint32_t const v931 = v928 + v930;
device half const* const v932 = &v7[v931];
half const v933 = *v932;
float const v934 = float(v933);
float const v935 = v922 + v934;
*v893 = v935;
}
thread float * const v936 = &(*v780)[v327];
float const v937 = *v893;
*v936 = v937;
float const v938 = max(v886, v937);
uint32_t const v939 = 3;
uint32_t const v940 = v781 + v939;
uint32_t const v941 = v388 + v940;
uint32_t const v942 = v784 + v940;
uint32_t const v943 = uint32_t(v942);
threadgroup float * const v944 = &(*v69)[v943];
float const v945 = *v944;
float v946_store;
thread float * v946 = &v946_store;*v946 = v96;
bool const v947 = *v658;
bool v948_store;
thread bool * v948 = &v948_store;if(v947) {
*v948 = v386;
}
 else {
bool const v949 = v941 < v19;
bool v950_store;
thread bool * v950 = &v950_store;*v950 = v949;
bool const v951 = v779 < v18;
bool const v952 = *v950;
bool const v953 = v952 && v951;
*v950 = v953;
bool const v954 = *v950;
if(v954) {
uint32_t const v955 = v43 * v32;
uint32_t const v956 = v46 * v33;
uint32_t const v957 = v955 + v956;
uint32_t const v958 = uint32_t(v779);
uint32_t const v959 = v958 * v34;
uint32_t const v960 = v957 + v959;
uint32_t const v961 = uint32_t(v941);
uint32_t const v962 = v961 * v35;
uint32_t const v963 = v960 + v962;
device uint8_t const* const v964 = &v6[v963];
uint8_t const v965 = *v964;
uint8_t const v966 = 0;
bool const v967 = v965 != v966;
bool const v968 = !v967;
*v950 = v968;
}
bool const v969 = *v950;
bool v970_store;
thread bool * v970 = &v970_store;if(v969) {
*v970 = v386;
}
 else {
*v970 = v431;
}
bool const v971 = *v970;
*v948 = v971;
}
bool const v972 = *v948;
if(v972) {
uint32_t const v973 = v18 - v104;
uint32_t const v974 = min(v779, v973);
float const v975 = v945 * v22;
uint32_t const v976 = v43 * v36;
uint32_t const v977 = v46 * v37;
uint32_t const v978 = v976 + v977;
uint32_t const v979 = uint32_t(v974);
uint32_t const v980 = v979 * v38;
uint32_t const v981 = v978 + v980;
uint32_t const v982 = uint32_t(v941);
uint32_t const v983 = v982 * v39;
uint32_t const v984 = v981 + v983;
device half const* const v985 = &v7[v984];
half const v986 = *v985;
float const v987 = float(v986);
float const v988 = v975 + v987;
*v946 = v988;
}
thread float * const v989 = &(*v780)[v343];
float const v990 = *v946;
*v989 = v990;
float const v991 = max(v938, v990);
uint32_t const v992 = v781 + v222;
uint32_t const v993 = v388 + v992;
uint32_t const v994 = v784 + v992;
uint32_t const v995 = uint32_t(v994);
threadgroup float * const v996 = &(*v69)[v995];
float const v997 = *v996;
float v998_store;
thread float * v998 = &v998_store;*v998 = v96;
bool const v999 = *v658;
bool v1000_store;
thread bool * v1000 = &v1000_store;if(v999) {
*v1000 = v386;
}
 else {
bool const v1001 = v993 < v19;
bool v1002_store;
thread bool * v1002 = &v1002_store;*v1002 = v1001;
bool const v1003 = v779 < v18;
bool const v1004 = *v1002;
bool const v1005 = v1004 && v1003;
*v1002 = v1005;
bool const v1006 = *v1002;
if(v1006) {
uint32_t const v1007 = v43 * v32;
uint32_t const v1008 = v46 * v33;
uint32_t const v1009 = v1007 + v1008;
uint32_t const v1010 = uint32_t(v779);
uint32_t const v1011 = v1010 * v34;
uint32_t const v1012 = v1009 + v1011;
uint32_t const v1013 = uint32_t(v993);
uint32_t const v1014 = v1013 * v35;
uint32_t const v1015 = v1012 + v1014;
device uint8_t const* const v1016 = &v6[v1015];
uint8_t const v1017 = *v1016;
uint8_t const v1018 = 0;
bool const v1019 = v1017 != v1018;
bool const v1020 = !v1019;
*v1002 = v1020;
}
bool const v1021 = *v1002;
bool v1022_store;
thread bool * v1022 = &v1022_store;if(v1021) {
*v1022 = v386;
}
 else {
*v1022 = v431;
}
bool const v1023 = *v1022;
*v1000 = v1023;
}
bool const v1024 = *v1000;
if(v1024) {
uint32_t const v1025 = v18 - v104;
uint32_t const v1026 = min(v779, v1025);
float const v1027 = v997 * v22;
uint32_t const v1028 = v43 * v36;
uint32_t const v1029 = v46 * v37;
uint32_t const v1030 = v1028 + v1029;
uint32_t const v1031 = uint32_t(v1026);
uint32_t const v1032 = v1031 * v38;
uint32_t const v1033 = v1030 + v1032;
uint32_t const v1034 = uint32_t(v993);
uint32_t const v1035 = v1034 * v39;
uint32_t const v1036 = v1033 + v1035;
device half const* const v1037 = &v7[v1036];
half const v1038 = *v1037;
float const v1039 = float(v1038);
float const v1040 = v1027 + v1039;
*v998 = v1040;
}
thread float * const v1041 = &(*v780)[v282];
float const v1042 = *v998;
*v1041 = v1042;
float const v1043 = max(v991, v1042);
uint32_t const v1044 = 5;
uint32_t const v1045 = v781 + v1044;
uint32_t const v1046 = v388 + v1045;
uint32_t const v1047 = v784 + v1045;
uint32_t const v1048 = uint32_t(v1047);
threadgroup float * const v1049 = &(*v69)[v1048];
float const v1050 = *v1049;
float v1051_store;
thread float * v1051 = &v1051_store;*v1051 = v96;
bool const v1052 = *v658;
bool v1053_store;
thread bool * v1053 = &v1053_store;if(v1052) {
*v1053 = v386;
}
 else {
bool const v1054 = v1046 < v19;
bool v1055_store;
thread bool * v1055 = &v1055_store;*v1055 = v1054;
bool const v1056 = v779 < v18;
bool const v1057 = *v1055;
bool const v1058 = v1057 && v1056;
*v1055 = v1058;
bool const v1059 = *v1055;
if(v1059) {
uint32_t const v1060 = v43 * v32;
uint32_t const v1061 = v46 * v33;
uint32_t const v1062 = v1060 + v1061;
uint32_t const v1063 = uint32_t(v779);
uint32_t const v1064 = v1063 * v34;
uint32_t const v1065 = v1062 + v1064;
uint32_t const v1066 = uint32_t(v1046);
uint32_t const v1067 = v1066 * v35;
uint32_t const v1068 = v1065 + v1067;
device uint8_t const* const v1069 = &v6[v1068];
uint8_t const v1070 = *v1069;
uint8_t const v1071 = 0;
bool const v1072 = v1070 != v1071;
bool const v1073 = !v1072;
*v1055 = v1073;
}
bool const v1074 = *v1055;
bool v1075_store;
thread bool * v1075 = &v1075_store;if(v1074) {
*v1075 = v386;
}
 else {
*v1075 = v431;
}
bool const v1076 = *v1075;
*v1053 = v1076;
}
bool const v1077 = *v1053;
if(v1077) {
uint32_t const v1078 = v18 - v104;
uint32_t const v1079 = min(v779, v1078);
float const v1080 = v1050 * v22;
uint32_t const v1081 = v43 * v36;
uint32_t const v1082 = v46 * v37;
uint32_t const v1083 = v1081 + v1082;
uint32_t const v1084 = uint32_t(v1079);
uint32_t const v1085 = v1084 * v38;
uint32_t const v1086 = v1083 + v1085;
uint32_t const v1087 = uint32_t(v1046);
uint32_t const v1088 = v1087 * v39;
uint32_t const v1089 = v1086 + v1088;
device half const* const v1090 = &v7[v1089];
half const v1091 = *v1090;
float const v1092 = float(v1091);
float const v1093 = v1080 + v1092;
*v1051 = v1093;
}
uint32_t const v1094 = 5;
thread float * const v1095 = &(*v780)[v1094];
float const v1096 = *v1051;
*v1095 = v1096;
float const v1097 = max(v1043, v1096);
uint32_t const v1098 = v781 + v671;
uint32_t const v1099 = v388 + v1098;
uint32_t const v1100 = v784 + v1098;
uint32_t const v1101 = uint32_t(v1100);
threadgroup float * const v1102 = &(*v69)[v1101];
float const v1103 = *v1102;
float v1104_store;
thread float * v1104 = &v1104_store;*v1104 = v96;
bool const v1105 = *v658;
bool v1106_store;
thread bool * v1106 = &v1106_store;if(v1105) {
*v1106 = v386;
}
 else {
bool const v1107 = v1099 < v19;
bool v1108_store;
thread bool * v1108 = &v1108_store;*v1108 = v1107;
bool const v1109 = v779 < v18;
bool const v1110 = *v1108;
bool const v1111 = v1110 && v1109;
*v1108 = v1111;
bool const v1112 = *v1108;
if(v1112) {
uint32_t const v1113 = v43 * v32;
uint32_t const v1114 = v46 * v33;
uint32_t const v1115 = v1113 + v1114;
uint32_t const v1116 = uint32_t(v779);
uint32_t const v1117 = v1116 * v34;
uint32_t const v1118 = v1115 + v1117;
uint32_t const v1119 = uint32_t(v1099);
uint32_t const v1120 = v1119 * v35;
uint32_t const v1121 = v1118 + v1120;
device uint8_t const* const v1122 = &v6[v1121];
uint8_t const v1123 = *v1122;
uint8_t const v1124 = 0;
bool const v1125 = v1123 != v1124;
bool const v1126 = !v1125;
*v1108 = v1126;
}
bool const v1127 = *v1108;
bool v1128_store;
thread bool * v1128 = &v1128_store;if(v1127) {
*v1128 = v386;
}
 else {
*v1128 = v431;
}
bool const v1129 = *v1128;
*v1106 = v1129;
}
bool const v1130 = *v1106;
if(v1130) {
uint32_t const v1131 = v18 - v104;
uint32_t const v1132 = min(v779, v1131);
float const v1133 = v1103 * v22;
uint32_t const v1134 = v43 * v36;
uint32_t const v1135 = v46 * v37;
uint32_t const v1136 = v1134 + v1135;
uint32_t const v1137 = uint32_t(v1132);
uint32_t const v1138 = v1137 * v38;
uint32_t const v1139 = v1136 + v1138;
uint32_t const v1140 = uint32_t(v1099);
uint32_t const v1141 = v1140 * v39;
uint32_t const v1142 = v1139 + v1141;
device half const* const v1143 = &v7[v1142];
half const v1144 = *v1143;
float const v1145 = float(v1144);
float const v1146 = v1133 + v1145;
*v1104 = v1146;
}
thread float * const v1147 = &(*v780)[v673];
float const v1148 = *v1104;
*v1147 = v1148;
float const v1149 = max(v1097, v1148);
uint32_t const v1150 = 7;
uint32_t const v1151 = v781 + v1150;
uint32_t const v1152 = v388 + v1151;
uint32_t const v1153 = v784 + v1151;
uint32_t const v1154 = uint32_t(v1153);
threadgroup float * const v1155 = &(*v69)[v1154];
float const v1156 = *v1155;
float v1157_store;
thread float * v1157 = &v1157_store;*v1157 = v96;
bool const v1158 = *v658;
bool v1159_store;
thread bool * v1159 = &v1159_store;if(v1158) {
*v1159 = v386;
}
 else {
bool const v1160 = v1152 < v19;
bool v1161_store;
thread bool * v1161 = &v1161_store;*v1161 = v1160;
bool const v1162 = v779 < v18;
bool const v1163 = *v1161;
bool const v1164 = v1163 && v1162;
*v1161 = v1164;
bool const v1165 = *v1161;
if(v1165) {
uint32_t const v1166 = v43 * v32;
uint32_t const v1167 = v46 * v33;
uint32_t const v1168 = v1166 + v1167;
uint32_t const v1169 = uint32_t(v779);
uint32_t const v1170 = v1169 * v34;
uint32_t const v1171 = v1168 + v1170;
uint32_t const v1172 = uint32_t(v1152);
uint32_t const v1173 = v1172 * v35;
uint32_t const v1174 = v1171 + v1173;
device uint8_t const* const v1175 = &v6[v1174];
uint8_t const v1176 = *v1175;
uint8_t const v1177 = 0;
bool const v1178 = v1176 != v1177;
bool const v1179 = !v1178;
*v1161 = v1179;
}
bool const v1180 = *v1161;
bool v1181_store;
thread bool * v1181 = &v1181_store;if(v1180) {
*v1181 = v386;
}
 else {
*v1181 = v431;
}
bool const v1182 = *v1181;
*v1159 = v1182;
}
bool const v1183 = *v1159;
if(v1183) {
uint32_t const v1184 = v18 - v104;
uint32_t const v1185 = min(v779, v1184);
float const v1186 = v1156 * v22;
uint32_t const v1187 = v43 * v36;
uint32_t const v1188 = v46 * v37;
uint32_t const v1189 = v1187 + v1188;
uint32_t const v1190 = uint32_t(v1185);
uint32_t const v1191 = v1190 * v38;
uint32_t const v1192 = v1189 + v1191;
uint32_t const v1193 = uint32_t(v1152);
uint32_t const v1194 = v1193 * v39;
uint32_t const v1195 = v1192 + v1194;
device half const* const v1196 = &v7[v1195];
half const v1197 = *v1196;
float const v1198 = float(v1197);
float const v1199 = v1186 + v1198;
*v1157 = v1199;
}
uint32_t const v1200 = 7;
thread float * const v1201 = &(*v780)[v1200];
float const v1202 = *v1157;
*v1201 = v1202;
float const v1203 = max(v1149, v1202);
float const v1204 = simd_shuffle_xor(v1203, v65);;
float const v1205 = max(v1203, v1204);
float const v1206 = simd_shuffle_xor(v1205, v100);;
float const v1207 = max(v1205, v1206);
float const v1208 = *v95;
float const v1209 = 5.54517698;
float const v1210 = v1208 + v1209;
bool const v1211 = v1207 > v1210;
float const v1212 = v1211 ? v1207 : v1208;
float const v1213 = v1208 - v1212;
float const v1214 = exp(v1213);bool const v1215 = v1212 != v1208;
bool v1216_store;
thread bool * v1216 = &v1216_store;if(v1215) {
bool const v1217 = v1208 != v96;
*v1216 = v1217;
}
 else {
*v1216 = v431;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1218 = *v1216;
bool const v1219 = simd_any(v1218);;
if(v1219) {

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1220 = v67 * v392;
uint32_t const v1221 = v784 + v1220;
uint32_t const v1222 = uint32_t(v1221);
threadgroup float * const v1223 = &(*v69)[v1222];
float const v1224 = *v1223;
float const v1225 = v1224 * v1214;
*v1223 = v1225;
uint32_t const v1226 = v1221 + v104;
uint32_t const v1227 = uint32_t(v1226);
threadgroup float * const v1228 = &(*v69)[v1227];
float const v1229 = *v1228;
float const v1230 = v1229 * v1214;
*v1228 = v1230;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1231 = *v1223;
float const v1232 = v1231 * v1214;
*v1223 = v1232;
float const v1233 = *v1228;
float const v1234 = v1233 * v1214;
*v1228 = v1234;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1235 = *v1223;
float const v1236 = v1235 * v1214;
*v1223 = v1236;
float const v1237 = *v1228;
float const v1238 = v1237 * v1214;
*v1228 = v1238;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1239 = *v1223;
float const v1240 = v1239 * v1214;
*v1223 = v1240;
float const v1241 = *v1228;
float const v1242 = v1241 * v1214;
*v1228 = v1242;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1243 = *v1223;
float const v1244 = v1243 * v1214;
*v1223 = v1244;
float const v1245 = *v1228;
float const v1246 = v1245 * v1214;
*v1228 = v1246;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1247 = *v1223;
float const v1248 = v1247 * v1214;
*v1223 = v1248;
float const v1249 = *v1228;
float const v1250 = v1249 * v1214;
*v1228 = v1250;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1251 = *v1223;
float const v1252 = v1251 * v1214;
*v1223 = v1252;
float const v1253 = *v1228;
float const v1254 = v1253 * v1214;
*v1228 = v1254;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1255 = *v1223;
float const v1256 = v1255 * v1214;
*v1223 = v1256;
float const v1257 = *v1228;
float const v1258 = v1257 * v1214;
*v1228 = v1258;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v95 = v1212;
float const v1259 = *v832;
uint32_t const v1260 = reinterpret_cast<const thread uint32_t&>(v1259);
uint32_t const v1261 = 4286578687;
bool const v1262 = v1260 == v1261;
float const v1263 = v1259 - v1212;
float const v1264 = exp(v1263);float const v1265 = v1262 ? v75 : v1264;
half const v1266 = half(v1265);
half_4 const v1267 = [&]{
half_4 tmp = v109;
tmp.i_0 = v1266;
return tmp;
}();
float const v1268 = *v884;
uint32_t const v1269 = reinterpret_cast<const thread uint32_t&>(v1268);
bool const v1270 = v1269 == v1261;
float const v1271 = v1268 - v1212;
float const v1272 = exp(v1271);float const v1273 = v1270 ? v75 : v1272;
float const v1274 = v1265 + v1273;
half const v1275 = half(v1273);
half_4 const v1276 = [&]{
half_4 tmp = v1267;
tmp.i_1 = v1275;
return tmp;
}();
float const v1277 = *v936;
uint32_t const v1278 = reinterpret_cast<const thread uint32_t&>(v1277);
bool const v1279 = v1278 == v1261;
float const v1280 = v1277 - v1212;
float const v1281 = exp(v1280);float const v1282 = v1279 ? v75 : v1281;
float const v1283 = v1274 + v1282;
half const v1284 = half(v1282);
half_4 const v1285 = [&]{
half_4 tmp = v1276;
tmp.i_2 = v1284;
return tmp;
}();
float const v1286 = *v989;
uint32_t const v1287 = reinterpret_cast<const thread uint32_t&>(v1286);
bool const v1288 = v1287 == v1261;
float const v1289 = v1286 - v1212;
float const v1290 = exp(v1289);float const v1291 = v1288 ? v75 : v1290;
float const v1292 = v1283 + v1291;
half const v1293 = half(v1291);
half_4 const v1294 = [&]{
half_4 tmp = v1285;
tmp.i_3 = v1293;
return tmp;
}();
uint32_t const v1295 = v66 * v677;
uint32_t const v1296 = v662 + v1295;
uint32_t const v1297 = v67 * v392;
uint32_t const v1298 = v1296 + v1297;
uint32_t const v1299 = uint32_t(v1298);
threadgroup half_4 * const v1300 = &(*v70)[v1299];
*v1300 = v1294;
float const v1301 = *v1041;
uint32_t const v1302 = reinterpret_cast<const thread uint32_t&>(v1301);
bool const v1303 = v1302 == v1261;
float const v1304 = v1301 - v1212;
float const v1305 = exp(v1304);float const v1306 = v1303 ? v75 : v1305;
float const v1307 = v1292 + v1306;
half const v1308 = half(v1306);
half_4 const v1309 = [&]{
half_4 tmp = v109;
tmp.i_0 = v1308;
return tmp;
}();
float const v1310 = *v1095;
uint32_t const v1311 = reinterpret_cast<const thread uint32_t&>(v1310);
bool const v1312 = v1311 == v1261;
float const v1313 = v1310 - v1212;
float const v1314 = exp(v1313);float const v1315 = v1312 ? v75 : v1314;
float const v1316 = v1307 + v1315;
half const v1317 = half(v1315);
half_4 const v1318 = [&]{
half_4 tmp = v1309;
tmp.i_1 = v1317;
return tmp;
}();
float const v1319 = *v1147;
uint32_t const v1320 = reinterpret_cast<const thread uint32_t&>(v1319);
bool const v1321 = v1320 == v1261;
float const v1322 = v1319 - v1212;
float const v1323 = exp(v1322);float const v1324 = v1321 ? v75 : v1323;
float const v1325 = v1316 + v1324;
half const v1326 = half(v1324);
half_4 const v1327 = [&]{
half_4 tmp = v1318;
tmp.i_2 = v1326;
return tmp;
}();
float const v1328 = *v1201;
uint32_t const v1329 = reinterpret_cast<const thread uint32_t&>(v1328);
bool const v1330 = v1329 == v1261;
float const v1331 = v1328 - v1212;
float const v1332 = exp(v1331);float const v1333 = v1330 ? v75 : v1332;
float const v1334 = v1325 + v1333;
half const v1335 = half(v1333);
half_4 const v1336 = [&]{
half_4 tmp = v1327;
tmp.i_3 = v1335;
return tmp;
}();
uint32_t const v1337 = v1298 + v104;
uint32_t const v1338 = uint32_t(v1337);
threadgroup half_4 * const v1339 = &(*v70)[v1338];
*v1339 = v1336;
float const v1340 = *v97;
float const v1341 = fma(v1340, v1214, v1334);
*v97 = v1341;
float const v1342 = *v98;
float const v1343 = fma(v1342, v1214, v1334);
*v98 = v1343;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1344 = *v658;
bool const v1345 = !v1344;
bool const v1346 = *v621;
bool const v1347 = v1346 && v1345;
if(v1347) {

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1348 = v784 + v1297;
for(uint32_t v1349 = v99; v1349 < v61; v1349 += v104) {
uint32_t const v1350 = v1349 / v222;
uint32_t const v1351 = v1296 + v1350;
uint32_t const v1352 = uint32_t(v1351);
threadgroup half_4 * const v1353 = &(*v70)[v1352];
half_4 const v1354 = *v1353;
uint32_t const v1355 = v1349 % v222;
half const v1356 = v1354.i_0;
float const v1357 = float(v1356);
float v1358_store;
thread float * v1358 = &v1358_store;*v1358 = v1357;
bool const v1359 = v1355 == v104;
if(v1359) {
half const v1360 = v1354.i_1;
float const v1361 = float(v1360);
*v1358 = v1361;
}
bool const v1362 = v1355 == v392;
if(v1362) {
half const v1363 = v1354.i_2;
float const v1364 = float(v1363);
*v1358 = v1364;
}
bool const v1365 = v1355 == v939;
if(v1365) {
half const v1366 = v1354.i_3;
float const v1367 = float(v1366);
*v1358 = v1367;
}
float const v1368 = *v1358;
uint32_t const v1369 = reinterpret_cast<const thread uint32_t&>(v1368);
bool const v1370 = v1369 == v99;
bool const v1371 = !v1370;
if(v1371) {
uint32_t const v1372 = v1349 * v126;
uint32_t const v1373 = v410 + v1372;
uint32_t const v1374 = v1297 / v222;
uint32_t const v1375 = v1373 + v1374;
uint32_t const v1376 = uint32_t(v1375);
threadgroup half_4 * const v1377 = &(*v68)[v1376];
half_4 const v1378 = *v1377;
half const v1379 = v1378.i_0;
float const v1380 = float(v1379);
float v1381_store;
thread float * v1381 = &v1381_store;*v1381 = v1380;
uint32_t const v1382 = v67 % v392;
bool const v1383 = v1382 == v104;
if(v1383) {
half const v1384 = v1378.i_2;
float const v1385 = float(v1384);
*v1381 = v1385;
}
uint32_t const v1386 = uint32_t(v1348);
float const v1387 = *v1358;
float const v1388 = *v1381;
threadgroup float * const v1389 = &(*v69)[v1386];
float const v1390 = *v1389;
float const v1391 = fma(v1387, v1388, v1390);
*v1389 = v1391;
half const v1392 = v1378.i_1;
float const v1393 = float(v1392);
float v1394_store;
thread float * v1394 = &v1394_store;*v1394 = v1393;
if(v1383) {
half const v1395 = v1378.i_3;
float const v1396 = float(v1395);
*v1394 = v1396;
}
uint32_t const v1397 = v1348 + v104;
uint32_t const v1398 = uint32_t(v1397);
float const v1399 = *v1358;
float const v1400 = *v1394;
threadgroup float * const v1401 = &(*v69)[v1398];
float const v1402 = *v1401;
float const v1403 = fma(v1399, v1400, v1402);
*v1401 = v1403;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1404 = v99; v1404 < v61; v1404 += v104) {
uint32_t const v1405 = v1404 / v222;
uint32_t const v1406 = v1296 + v1405;
uint32_t const v1407 = uint32_t(v1406);
threadgroup half_4 * const v1408 = &(*v70)[v1407];
half_4 const v1409 = *v1408;
uint32_t const v1410 = v1404 % v222;
half const v1411 = v1409.i_0;
float const v1412 = float(v1411);
float v1413_store;
thread float * v1413 = &v1413_store;*v1413 = v1412;
bool const v1414 = v1410 == v104;
if(v1414) {
half const v1415 = v1409.i_1;
float const v1416 = float(v1415);
*v1413 = v1416;
}
bool const v1417 = v1410 == v392;
if(v1417) {
half const v1418 = v1409.i_2;
float const v1419 = float(v1418);
*v1413 = v1419;
}
bool const v1420 = v1410 == v939;
if(v1420) {
half const v1421 = v1409.i_3;
float const v1422 = float(v1421);
*v1413 = v1422;
}
float const v1423 = *v1413;
uint32_t const v1424 = reinterpret_cast<const thread uint32_t&>(v1423);
bool const v1425 = v1424 == v99;
bool const v1426 = !v1425;
if(v1426) {
uint32_t const v1427 = v1404 * v126;
uint32_t const v1428 = 578;
uint32_t const v1429 = v1428 + v1427;
uint32_t const v1430 = v1297 / v222;
uint32_t const v1431 = v1429 + v1430;
uint32_t const v1432 = uint32_t(v1431);
threadgroup half_4 * const v1433 = &(*v68)[v1432];
half_4 const v1434 = *v1433;
half const v1435 = v1434.i_0;
float const v1436 = float(v1435);
float v1437_store;
thread float * v1437 = &v1437_store;*v1437 = v1436;
uint32_t const v1438 = v67 % v392;
bool const v1439 = v1438 == v104;
if(v1439) {
half const v1440 = v1434.i_2;
float const v1441 = float(v1440);
*v1437 = v1441;
}
uint32_t const v1442 = uint32_t(v1348);
float const v1443 = *v1413;
float const v1444 = *v1437;
threadgroup float * const v1445 = &(*v69)[v1442];
float const v1446 = *v1445;
float const v1447 = fma(v1443, v1444, v1446);
*v1445 = v1447;
half const v1448 = v1434.i_1;
float const v1449 = float(v1448);
float v1450_store;
thread float * v1450 = &v1450_store;*v1450 = v1449;
if(v1439) {
half const v1451 = v1434.i_3;
float const v1452 = float(v1451);
*v1450 = v1452;
}
uint32_t const v1453 = v1348 + v104;
uint32_t const v1454 = uint32_t(v1453);
float const v1455 = *v1413;
float const v1456 = *v1450;
threadgroup float * const v1457 = &(*v69)[v1454];
float const v1458 = *v1457;
float const v1459 = fma(v1455, v1456, v1458);
*v1457 = v1459;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1460 = v99; v1460 < v61; v1460 += v104) {
uint32_t const v1461 = v1460 / v222;
uint32_t const v1462 = v1296 + v1461;
uint32_t const v1463 = uint32_t(v1462);
threadgroup half_4 * const v1464 = &(*v70)[v1463];
half_4 const v1465 = *v1464;
uint32_t const v1466 = v1460 % v222;
half const v1467 = v1465.i_0;
float const v1468 = float(v1467);
float v1469_store;
thread float * v1469 = &v1469_store;*v1469 = v1468;
bool const v1470 = v1466 == v104;
if(v1470) {
half const v1471 = v1465.i_1;
float const v1472 = float(v1471);
*v1469 = v1472;
}
bool const v1473 = v1466 == v392;
if(v1473) {
half const v1474 = v1465.i_2;
float const v1475 = float(v1474);
*v1469 = v1475;
}
bool const v1476 = v1466 == v939;
if(v1476) {
half const v1477 = v1465.i_3;
float const v1478 = float(v1477);
*v1469 = v1478;
}
float const v1479 = *v1469;
uint32_t const v1480 = reinterpret_cast<const thread uint32_t&>(v1479);
bool const v1481 = v1480 == v99;
bool const v1482 = !v1481;
if(v1482) {
uint32_t const v1483 = v1460 * v126;
uint32_t const v1484 = 580;
uint32_t const v1485 = v1484 + v1483;
uint32_t const v1486 = v1297 / v222;
uint32_t const v1487 = v1485 + v1486;
uint32_t const v1488 = uint32_t(v1487);
threadgroup half_4 * const v1489 = &(*v68)[v1488];
half_4 const v1490 = *v1489;
half const v1491 = v1490.i_0;
float const v1492 = float(v1491);
float v1493_store;
thread float * v1493 = &v1493_store;*v1493 = v1492;
uint32_t const v1494 = v67 % v392;
bool const v1495 = v1494 == v104;
if(v1495) {
half const v1496 = v1490.i_2;
float const v1497 = float(v1496);
*v1493 = v1497;
}
uint32_t const v1498 = uint32_t(v1348);
float const v1499 = *v1469;
float const v1500 = *v1493;
threadgroup float * const v1501 = &(*v69)[v1498];
float const v1502 = *v1501;
float const v1503 = fma(v1499, v1500, v1502);
*v1501 = v1503;
half const v1504 = v1490.i_1;
float const v1505 = float(v1504);
float v1506_store;
thread float * v1506 = &v1506_store;*v1506 = v1505;
if(v1495) {
half const v1507 = v1490.i_3;
float const v1508 = float(v1507);
*v1506 = v1508;
}
uint32_t const v1509 = v1348 + v104;
uint32_t const v1510 = uint32_t(v1509);
float const v1511 = *v1469;
float const v1512 = *v1506;
threadgroup float * const v1513 = &(*v69)[v1510];
float const v1514 = *v1513;
float const v1515 = fma(v1511, v1512, v1514);
*v1513 = v1515;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1516 = v99; v1516 < v61; v1516 += v104) {
uint32_t const v1517 = v1516 / v222;
uint32_t const v1518 = v1296 + v1517;
uint32_t const v1519 = uint32_t(v1518);
threadgroup half_4 * const v1520 = &(*v70)[v1519];
half_4 const v1521 = *v1520;
uint32_t const v1522 = v1516 % v222;
half const v1523 = v1521.i_0;
float const v1524 = float(v1523);
float v1525_store;
thread float * v1525 = &v1525_store;*v1525 = v1524;
bool const v1526 = v1522 == v104;
if(v1526) {
half const v1527 = v1521.i_1;
float const v1528 = float(v1527);
*v1525 = v1528;
}
bool const v1529 = v1522 == v392;
if(v1529) {
half const v1530 = v1521.i_2;
float const v1531 = float(v1530);
*v1525 = v1531;
}
bool const v1532 = v1522 == v939;
if(v1532) {
half const v1533 = v1521.i_3;
float const v1534 = float(v1533);
*v1525 = v1534;
}
float const v1535 = *v1525;
uint32_t const v1536 = reinterpret_cast<const thread uint32_t&>(v1535);
bool const v1537 = v1536 == v99;
bool const v1538 = !v1537;
if(v1538) {
uint32_t const v1539 = v1516 * v126;
uint32_t const v1540 = 582;
uint32_t const v1541 = v1540 + v1539;
uint32_t const v1542 = v1297 / v222;
uint32_t const v1543 = v1541 + v1542;
uint32_t const v1544 = uint32_t(v1543);
threadgroup half_4 * const v1545 = &(*v68)[v1544];
half_4 const v1546 = *v1545;
half const v1547 = v1546.i_0;
float const v1548 = float(v1547);
float v1549_store;
thread float * v1549 = &v1549_store;*v1549 = v1548;
uint32_t const v1550 = v67 % v392;
bool const v1551 = v1550 == v104;
if(v1551) {
half const v1552 = v1546.i_2;
float const v1553 = float(v1552);
*v1549 = v1553;
}
uint32_t const v1554 = uint32_t(v1348);
float const v1555 = *v1525;
float const v1556 = *v1549;
threadgroup float * const v1557 = &(*v69)[v1554];
float const v1558 = *v1557;
float const v1559 = fma(v1555, v1556, v1558);
*v1557 = v1559;
half const v1560 = v1546.i_1;
float const v1561 = float(v1560);
float v1562_store;
thread float * v1562 = &v1562_store;*v1562 = v1561;
if(v1551) {
half const v1563 = v1546.i_3;
float const v1564 = float(v1563);
*v1562 = v1564;
}
uint32_t const v1565 = v1348 + v104;
uint32_t const v1566 = uint32_t(v1565);
float const v1567 = *v1525;
float const v1568 = *v1562;
threadgroup float * const v1569 = &(*v69)[v1566];
float const v1570 = *v1569;
float const v1571 = fma(v1567, v1568, v1570);
*v1569 = v1571;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1572 = v99; v1572 < v61; v1572 += v104) {
uint32_t const v1573 = v1572 / v222;
uint32_t const v1574 = v1296 + v1573;
uint32_t const v1575 = uint32_t(v1574);
threadgroup half_4 * const v1576 = &(*v70)[v1575];
half_4 const v1577 = *v1576;
uint32_t const v1578 = v1572 % v222;
half const v1579 = v1577.i_0;
float const v1580 = float(v1579);
float v1581_store;
thread float * v1581 = &v1581_store;*v1581 = v1580;
bool const v1582 = v1578 == v104;
if(v1582) {
half const v1583 = v1577.i_1;
float const v1584 = float(v1583);
*v1581 = v1584;
}
bool const v1585 = v1578 == v392;
if(v1585) {
half const v1586 = v1577.i_2;
float const v1587 = float(v1586);
*v1581 = v1587;
}
bool const v1588 = v1578 == v939;
if(v1588) {
half const v1589 = v1577.i_3;
float const v1590 = float(v1589);
*v1581 = v1590;
}
float const v1591 = *v1581;
uint32_t const v1592 = reinterpret_cast<const thread uint32_t&>(v1591);
bool const v1593 = v1592 == v99;
bool const v1594 = !v1593;
if(v1594) {
uint32_t const v1595 = v1572 * v126;
uint32_t const v1596 = 584;
uint32_t const v1597 = v1596 + v1595;
uint32_t const v1598 = v1297 / v222;
uint32_t const v1599 = v1597 + v1598;
uint32_t const v1600 = uint32_t(v1599);
threadgroup half_4 * const v1601 = &(*v68)[v1600];
half_4 const v1602 = *v1601;
half const v1603 = v1602.i_0;
float const v1604 = float(v1603);
float v1605_store;
thread float * v1605 = &v1605_store;*v1605 = v1604;
uint32_t const v1606 = v67 % v392;
bool const v1607 = v1606 == v104;
if(v1607) {
half const v1608 = v1602.i_2;
float const v1609 = float(v1608);
*v1605 = v1609;
}
uint32_t const v1610 = uint32_t(v1348);
float const v1611 = *v1581;
float const v1612 = *v1605;
threadgroup float * const v1613 = &(*v69)[v1610];
float const v1614 = *v1613;
float const v1615 = fma(v1611, v1612, v1614);
*v1613 = v1615;
half const v1616 = v1602.i_1;
float const v1617 = float(v1616);
float v1618_store;
thread float * v1618 = &v1618_store;*v1618 = v1617;
if(v1607) {
half const v1619 = v1602.i_3;
float const v1620 = float(v1619);
*v1618 = v1620;
}
uint32_t const v1621 = v1348 + v104;
uint32_t const v1622 = uint32_t(v1621);
float const v1623 = *v1581;
float const v1624 = *v1618;
threadgroup float * const v1625 = &(*v69)[v1622];
float const v1626 = *v1625;
float const v1627 = fma(v1623, v1624, v1626);
*v1625 = v1627;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1628 = v99; v1628 < v61; v1628 += v104) {
uint32_t const v1629 = v1628 / v222;
uint32_t const v1630 = v1296 + v1629;
uint32_t const v1631 = uint32_t(v1630);
threadgroup half_4 * const v1632 = &(*v70)[v1631];
half_4 const v1633 = *v1632;
uint32_t const v1634 = v1628 % v222;
half const v1635 = v1633.i_0;
float const v1636 = float(v1635);
float v1637_store;
thread float * v1637 = &v1637_store;*v1637 = v1636;
bool const v1638 = v1634 == v104;
if(v1638) {
half const v1639 = v1633.i_1;
float const v1640 = float(v1639);
*v1637 = v1640;
}
bool const v1641 = v1634 == v392;
if(v1641) {
half const v1642 = v1633.i_2;
float const v1643 = float(v1642);
*v1637 = v1643;
}
bool const v1644 = v1634 == v939;
if(v1644) {
half const v1645 = v1633.i_3;
float const v1646 = float(v1645);
*v1637 = v1646;
}
float const v1647 = *v1637;
uint32_t const v1648 = reinterpret_cast<const thread uint32_t&>(v1647);
bool const v1649 = v1648 == v99;
bool const v1650 = !v1649;
if(v1650) {
uint32_t const v1651 = v1628 * v126;
uint32_t const v1652 = 586;
uint32_t const v1653 = v1652 + v1651;
uint32_t const v1654 = v1297 / v222;
uint32_t const v1655 = v1653 + v1654;
uint32_t const v1656 = uint32_t(v1655);
threadgroup half_4 * const v1657 = &(*v68)[v1656];
half_4 const v1658 = *v1657;
half const v1659 = v1658.i_0;
float const v1660 = float(v1659);
float v1661_store;
thread float * v1661 = &v1661_store;*v1661 = v1660;
uint32_t const v1662 = v67 % v392;
bool const v1663 = v1662 == v104;
if(v1663) {
half const v1664 = v1658.i_2;
float const v1665 = float(v1664);
*v1661 = v1665;
}
uint32_t const v1666 = uint32_t(v1348);
float const v1667 = *v1637;
float const v1668 = *v1661;
threadgroup float * const v1669 = &(*v69)[v1666];
float const v1670 = *v1669;
float const v1671 = fma(v1667, v1668, v1670);
*v1669 = v1671;
half const v1672 = v1658.i_1;
float const v1673 = float(v1672);
float v1674_store;
thread float * v1674 = &v1674_store;*v1674 = v1673;
if(v1663) {
half const v1675 = v1658.i_3;
float const v1676 = float(v1675);
*v1674 = v1676;
}
uint32_t const v1677 = v1348 + v104;
uint32_t const v1678 = uint32_t(v1677);
float const v1679 = *v1637;
float const v1680 = *v1674;
threadgroup float * const v1681 = &(*v69)[v1678];
float const v1682 = *v1681;
float const v1683 = fma(v1679, v1680, v1682);
*v1681 = v1683;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1684 = v99; v1684 < v61; v1684 += v104) {
uint32_t const v1685 = v1684 / v222;
uint32_t const v1686 = v1296 + v1685;
uint32_t const v1687 = uint32_t(v1686);
threadgroup half_4 * const v1688 = &(*v70)[v1687];
half_4 const v1689 = *v1688;
uint32_t const v1690 = v1684 % v222;
half const v1691 = v1689.i_0;
float const v1692 = float(v1691);
float v1693_store;
thread float * v1693 = &v1693_store;*v1693 = v1692;
bool const v1694 = v1690 == v104;
if(v1694) {
half const v1695 = v1689.i_1;
float const v1696 = float(v1695);
*v1693 = v1696;
}
bool const v1697 = v1690 == v392;
if(v1697) {
half const v1698 = v1689.i_2;
float const v1699 = float(v1698);
*v1693 = v1699;
}
bool const v1700 = v1690 == v939;
if(v1700) {
half const v1701 = v1689.i_3;
float const v1702 = float(v1701);
*v1693 = v1702;
}
float const v1703 = *v1693;
uint32_t const v1704 = reinterpret_cast<const thread uint32_t&>(v1703);
bool const v1705 = v1704 == v99;
bool const v1706 = !v1705;
if(v1706) {
uint32_t const v1707 = v1684 * v126;
uint32_t const v1708 = 588;
uint32_t const v1709 = v1708 + v1707;
uint32_t const v1710 = v1297 / v222;
uint32_t const v1711 = v1709 + v1710;
uint32_t const v1712 = uint32_t(v1711);
threadgroup half_4 * const v1713 = &(*v68)[v1712];
half_4 const v1714 = *v1713;
half const v1715 = v1714.i_0;
float const v1716 = float(v1715);
float v1717_store;
thread float * v1717 = &v1717_store;*v1717 = v1716;
uint32_t const v1718 = v67 % v392;
bool const v1719 = v1718 == v104;
if(v1719) {
half const v1720 = v1714.i_2;
float const v1721 = float(v1720);
*v1717 = v1721;
}
uint32_t const v1722 = uint32_t(v1348);
float const v1723 = *v1693;
float const v1724 = *v1717;
threadgroup float * const v1725 = &(*v69)[v1722];
float const v1726 = *v1725;
float const v1727 = fma(v1723, v1724, v1726);
*v1725 = v1727;
half const v1728 = v1714.i_1;
float const v1729 = float(v1728);
float v1730_store;
thread float * v1730 = &v1730_store;*v1730 = v1729;
if(v1719) {
half const v1731 = v1714.i_3;
float const v1732 = float(v1731);
*v1730 = v1732;
}
uint32_t const v1733 = v1348 + v104;
uint32_t const v1734 = uint32_t(v1733);
float const v1735 = *v1693;
float const v1736 = *v1730;
threadgroup float * const v1737 = &(*v69)[v1734];
float const v1738 = *v1737;
float const v1739 = fma(v1735, v1736, v1738);
*v1737 = v1739;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v689), v688);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1740 = v99; v1740 < v61; v1740 += v104) {
uint32_t const v1741 = v1740 / v222;
uint32_t const v1742 = v1296 + v1741;
uint32_t const v1743 = uint32_t(v1742);
threadgroup half_4 * const v1744 = &(*v70)[v1743];
half_4 const v1745 = *v1744;
uint32_t const v1746 = v1740 % v222;
half const v1747 = v1745.i_0;
float const v1748 = float(v1747);
float v1749_store;
thread float * v1749 = &v1749_store;*v1749 = v1748;
bool const v1750 = v1746 == v104;
if(v1750) {
half const v1751 = v1745.i_1;
float const v1752 = float(v1751);
*v1749 = v1752;
}
bool const v1753 = v1746 == v392;
if(v1753) {
half const v1754 = v1745.i_2;
float const v1755 = float(v1754);
*v1749 = v1755;
}
bool const v1756 = v1746 == v939;
if(v1756) {
half const v1757 = v1745.i_3;
float const v1758 = float(v1757);
*v1749 = v1758;
}
float const v1759 = *v1749;
uint32_t const v1760 = reinterpret_cast<const thread uint32_t&>(v1759);
bool const v1761 = v1760 == v99;
bool const v1762 = !v1761;
if(v1762) {
uint32_t const v1763 = v1740 * v126;
uint32_t const v1764 = 590;
uint32_t const v1765 = v1764 + v1763;
uint32_t const v1766 = v1297 / v222;
uint32_t const v1767 = v1765 + v1766;
uint32_t const v1768 = uint32_t(v1767);
threadgroup half_4 * const v1769 = &(*v68)[v1768];
half_4 const v1770 = *v1769;
half const v1771 = v1770.i_0;
float const v1772 = float(v1771);
float v1773_store;
thread float * v1773 = &v1773_store;*v1773 = v1772;
uint32_t const v1774 = v67 % v392;
bool const v1775 = v1774 == v104;
if(v1775) {
half const v1776 = v1770.i_2;
float const v1777 = float(v1776);
*v1773 = v1777;
}
uint32_t const v1778 = uint32_t(v1348);
float const v1779 = *v1749;
float const v1780 = *v1773;
threadgroup float * const v1781 = &(*v69)[v1778];
float const v1782 = *v1781;
float const v1783 = fma(v1779, v1780, v1782);
*v1781 = v1783;
half const v1784 = v1770.i_1;
float const v1785 = float(v1784);
float v1786_store;
thread float * v1786 = &v1786_store;*v1786 = v1785;
if(v1775) {
half const v1787 = v1770.i_3;
float const v1788 = float(v1787);
*v1786 = v1788;
}
uint32_t const v1789 = v1348 + v104;
uint32_t const v1790 = uint32_t(v1789);
float const v1791 = *v1749;
float const v1792 = *v1786;
threadgroup float * const v1793 = &(*v69)[v1790];
float const v1794 = *v1793;
float const v1795 = fma(v1791, v1792, v1794);
*v1793 = v1795;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v689), v688, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1796_store; thread simdgroup_half8x8 * v1796 = &v1796_store;uint32_t const v1797 = uint32_t(v662);
threadgroup half_4 * const v1798 = &(*v70)[v1797];
simdgroup_load(*v1796, reinterpret_cast<threadgroup half *>(v1798), v688, 0, false);
simdgroup_half8x8 v1799_store; thread simdgroup_half8x8 * v1799 = &v1799_store;uint32_t const v1800 = 576;
threadgroup half_4 * const v1801 = &(*v68)[v1800];
simdgroup_load(*v1799, reinterpret_cast<threadgroup half *>(v1801), v665, 0, false);
simdgroup_multiply_accumulate(*v74, *v1796, *v1799, *v74);
simdgroup_half8x8 v1802_store; thread simdgroup_half8x8 * v1802 = &v1802_store;uint32_t const v1803 = 578;
threadgroup half_4 * const v1804 = &(*v68)[v1803];
simdgroup_load(*v1802, reinterpret_cast<threadgroup half *>(v1804), v665, 0, false);
simdgroup_multiply_accumulate(*v76, *v1796, *v1802, *v76);
simdgroup_half8x8 v1805_store; thread simdgroup_half8x8 * v1805 = &v1805_store;uint32_t const v1806 = 580;
threadgroup half_4 * const v1807 = &(*v68)[v1806];
simdgroup_load(*v1805, reinterpret_cast<threadgroup half *>(v1807), v665, 0, false);
simdgroup_multiply_accumulate(*v77, *v1796, *v1805, *v77);
simdgroup_half8x8 v1808_store; thread simdgroup_half8x8 * v1808 = &v1808_store;uint32_t const v1809 = 582;
threadgroup half_4 * const v1810 = &(*v68)[v1809];
simdgroup_load(*v1808, reinterpret_cast<threadgroup half *>(v1810), v665, 0, false);
simdgroup_multiply_accumulate(*v78, *v1796, *v1808, *v78);
simdgroup_half8x8 v1811_store; thread simdgroup_half8x8 * v1811 = &v1811_store;uint32_t const v1812 = 584;
threadgroup half_4 * const v1813 = &(*v68)[v1812];
simdgroup_load(*v1811, reinterpret_cast<threadgroup half *>(v1813), v665, 0, false);
simdgroup_multiply_accumulate(*v79, *v1796, *v1811, *v79);
simdgroup_half8x8 v1814_store; thread simdgroup_half8x8 * v1814 = &v1814_store;uint32_t const v1815 = 586;
threadgroup half_4 * const v1816 = &(*v68)[v1815];
simdgroup_load(*v1814, reinterpret_cast<threadgroup half *>(v1816), v665, 0, false);
simdgroup_multiply_accumulate(*v80, *v1796, *v1814, *v80);
simdgroup_half8x8 v1817_store; thread simdgroup_half8x8 * v1817 = &v1817_store;uint32_t const v1818 = 588;
threadgroup half_4 * const v1819 = &(*v68)[v1818];
simdgroup_load(*v1817, reinterpret_cast<threadgroup half *>(v1819), v665, 0, false);
simdgroup_multiply_accumulate(*v81, *v1796, *v1817, *v81);
simdgroup_half8x8 v1820_store; thread simdgroup_half8x8 * v1820 = &v1820_store;uint32_t const v1821 = 590;
threadgroup half_4 * const v1822 = &(*v68)[v1821];
simdgroup_load(*v1820, reinterpret_cast<threadgroup half *>(v1822), v665, 0, false);
simdgroup_multiply_accumulate(*v82, *v1796, *v1820, *v82);
simdgroup_half8x8 v1823_store; thread simdgroup_half8x8 * v1823 = &v1823_store;uint32_t const v1824 = v662 + v392;
uint32_t const v1825 = uint32_t(v1824);
threadgroup half_4 * const v1826 = &(*v70)[v1825];
simdgroup_load(*v1823, reinterpret_cast<threadgroup half *>(v1826), v688, 0, false);
simdgroup_half8x8 v1827_store; thread simdgroup_half8x8 * v1827 = &v1827_store;threadgroup half_4 * const v1828 = &(*v68)[v751];
simdgroup_load(*v1827, reinterpret_cast<threadgroup half *>(v1828), v665, 0, false);
simdgroup_multiply_accumulate(*v74, *v1823, *v1827, *v74);
simdgroup_half8x8 v1829_store; thread simdgroup_half8x8 * v1829 = &v1829_store;uint32_t const v1830 = 722;
threadgroup half_4 * const v1831 = &(*v68)[v1830];
simdgroup_load(*v1829, reinterpret_cast<threadgroup half *>(v1831), v665, 0, false);
simdgroup_multiply_accumulate(*v76, *v1823, *v1829, *v76);
simdgroup_half8x8 v1832_store; thread simdgroup_half8x8 * v1832 = &v1832_store;uint32_t const v1833 = 724;
threadgroup half_4 * const v1834 = &(*v68)[v1833];
simdgroup_load(*v1832, reinterpret_cast<threadgroup half *>(v1834), v665, 0, false);
simdgroup_multiply_accumulate(*v77, *v1823, *v1832, *v77);
simdgroup_half8x8 v1835_store; thread simdgroup_half8x8 * v1835 = &v1835_store;uint32_t const v1836 = 726;
threadgroup half_4 * const v1837 = &(*v68)[v1836];
simdgroup_load(*v1835, reinterpret_cast<threadgroup half *>(v1837), v665, 0, false);
simdgroup_multiply_accumulate(*v78, *v1823, *v1835, *v78);
simdgroup_half8x8 v1838_store; thread simdgroup_half8x8 * v1838 = &v1838_store;uint32_t const v1839 = 728;
threadgroup half_4 * const v1840 = &(*v68)[v1839];
simdgroup_load(*v1838, reinterpret_cast<threadgroup half *>(v1840), v665, 0, false);
simdgroup_multiply_accumulate(*v79, *v1823, *v1838, *v79);
simdgroup_half8x8 v1841_store; thread simdgroup_half8x8 * v1841 = &v1841_store;uint32_t const v1842 = 730;
threadgroup half_4 * const v1843 = &(*v68)[v1842];
simdgroup_load(*v1841, reinterpret_cast<threadgroup half *>(v1843), v665, 0, false);
simdgroup_multiply_accumulate(*v80, *v1823, *v1841, *v80);
simdgroup_half8x8 v1844_store; thread simdgroup_half8x8 * v1844 = &v1844_store;uint32_t const v1845 = 732;
threadgroup half_4 * const v1846 = &(*v68)[v1845];
simdgroup_load(*v1844, reinterpret_cast<threadgroup half *>(v1846), v665, 0, false);
simdgroup_multiply_accumulate(*v81, *v1823, *v1844, *v81);
simdgroup_half8x8 v1847_store; thread simdgroup_half8x8 * v1847 = &v1847_store;uint32_t const v1848 = 734;
threadgroup half_4 * const v1849 = &(*v68)[v1848];
simdgroup_load(*v1847, reinterpret_cast<threadgroup half *>(v1849), v665, 0, false);
simdgroup_multiply_accumulate(*v82, *v1823, *v1847, *v82);
simdgroup_half8x8 v1850_store; thread simdgroup_half8x8 * v1850 = &v1850_store;uint32_t const v1851 = v662 + v222;
uint32_t const v1852 = uint32_t(v1851);
threadgroup half_4 * const v1853 = &(*v70)[v1852];
simdgroup_load(*v1850, reinterpret_cast<threadgroup half *>(v1853), v688, 0, false);
simdgroup_half8x8 v1854_store; thread simdgroup_half8x8 * v1854 = &v1854_store;threadgroup half_4 * const v1855 = &(*v68)[v722];
simdgroup_load(*v1854, reinterpret_cast<threadgroup half *>(v1855), v665, 0, false);
simdgroup_multiply_accumulate(*v74, *v1850, *v1854, *v74);
simdgroup_half8x8 v1856_store; thread simdgroup_half8x8 * v1856 = &v1856_store;uint32_t const v1857 = 866;
threadgroup half_4 * const v1858 = &(*v68)[v1857];
simdgroup_load(*v1856, reinterpret_cast<threadgroup half *>(v1858), v665, 0, false);
simdgroup_multiply_accumulate(*v76, *v1850, *v1856, *v76);
simdgroup_half8x8 v1859_store; thread simdgroup_half8x8 * v1859 = &v1859_store;uint32_t const v1860 = 868;
threadgroup half_4 * const v1861 = &(*v68)[v1860];
simdgroup_load(*v1859, reinterpret_cast<threadgroup half *>(v1861), v665, 0, false);
simdgroup_multiply_accumulate(*v77, *v1850, *v1859, *v77);
simdgroup_half8x8 v1862_store; thread simdgroup_half8x8 * v1862 = &v1862_store;uint32_t const v1863 = 870;
threadgroup half_4 * const v1864 = &(*v68)[v1863];
simdgroup_load(*v1862, reinterpret_cast<threadgroup half *>(v1864), v665, 0, false);
simdgroup_multiply_accumulate(*v78, *v1850, *v1862, *v78);
simdgroup_half8x8 v1865_store; thread simdgroup_half8x8 * v1865 = &v1865_store;uint32_t const v1866 = 872;
threadgroup half_4 * const v1867 = &(*v68)[v1866];
simdgroup_load(*v1865, reinterpret_cast<threadgroup half *>(v1867), v665, 0, false);
simdgroup_multiply_accumulate(*v79, *v1850, *v1865, *v79);
simdgroup_half8x8 v1868_store; thread simdgroup_half8x8 * v1868 = &v1868_store;uint32_t const v1869 = 874;
threadgroup half_4 * const v1870 = &(*v68)[v1869];
simdgroup_load(*v1868, reinterpret_cast<threadgroup half *>(v1870), v665, 0, false);
simdgroup_multiply_accumulate(*v80, *v1850, *v1868, *v80);
simdgroup_half8x8 v1871_store; thread simdgroup_half8x8 * v1871 = &v1871_store;uint32_t const v1872 = 876;
threadgroup half_4 * const v1873 = &(*v68)[v1872];
simdgroup_load(*v1871, reinterpret_cast<threadgroup half *>(v1873), v665, 0, false);
simdgroup_multiply_accumulate(*v81, *v1850, *v1871, *v81);
simdgroup_half8x8 v1874_store; thread simdgroup_half8x8 * v1874 = &v1874_store;uint32_t const v1875 = 878;
threadgroup half_4 * const v1876 = &(*v68)[v1875];
simdgroup_load(*v1874, reinterpret_cast<threadgroup half *>(v1876), v665, 0, false);
simdgroup_multiply_accumulate(*v82, *v1850, *v1874, *v82);
simdgroup_half8x8 v1877_store; thread simdgroup_half8x8 * v1877 = &v1877_store;uint32_t const v1878 = v662 + v671;
uint32_t const v1879 = uint32_t(v1878);
threadgroup half_4 * const v1880 = &(*v70)[v1879];
simdgroup_load(*v1877, reinterpret_cast<threadgroup half *>(v1880), v688, 0, false);
simdgroup_half8x8 v1881_store; thread simdgroup_half8x8 * v1881 = &v1881_store;threadgroup half_4 * const v1882 = &(*v68)[v693];
simdgroup_load(*v1881, reinterpret_cast<threadgroup half *>(v1882), v665, 0, false);
simdgroup_multiply_accumulate(*v74, *v1877, *v1881, *v74);
simdgroup_half8x8 v1883_store; thread simdgroup_half8x8 * v1883 = &v1883_store;uint32_t const v1884 = 1010;
threadgroup half_4 * const v1885 = &(*v68)[v1884];
simdgroup_load(*v1883, reinterpret_cast<threadgroup half *>(v1885), v665, 0, false);
simdgroup_multiply_accumulate(*v76, *v1877, *v1883, *v76);
simdgroup_half8x8 v1886_store; thread simdgroup_half8x8 * v1886 = &v1886_store;uint32_t const v1887 = 1012;
threadgroup half_4 * const v1888 = &(*v68)[v1887];
simdgroup_load(*v1886, reinterpret_cast<threadgroup half *>(v1888), v665, 0, false);
simdgroup_multiply_accumulate(*v77, *v1877, *v1886, *v77);
simdgroup_half8x8 v1889_store; thread simdgroup_half8x8 * v1889 = &v1889_store;uint32_t const v1890 = 1014;
threadgroup half_4 * const v1891 = &(*v68)[v1890];
simdgroup_load(*v1889, reinterpret_cast<threadgroup half *>(v1891), v665, 0, false);
simdgroup_multiply_accumulate(*v78, *v1877, *v1889, *v78);
simdgroup_half8x8 v1892_store; thread simdgroup_half8x8 * v1892 = &v1892_store;uint32_t const v1893 = 1016;
threadgroup half_4 * const v1894 = &(*v68)[v1893];
simdgroup_load(*v1892, reinterpret_cast<threadgroup half *>(v1894), v665, 0, false);
simdgroup_multiply_accumulate(*v79, *v1877, *v1892, *v79);
simdgroup_half8x8 v1895_store; thread simdgroup_half8x8 * v1895 = &v1895_store;uint32_t const v1896 = 1018;
threadgroup half_4 * const v1897 = &(*v68)[v1896];
simdgroup_load(*v1895, reinterpret_cast<threadgroup half *>(v1897), v665, 0, false);
simdgroup_multiply_accumulate(*v80, *v1877, *v1895, *v80);
simdgroup_half8x8 v1898_store; thread simdgroup_half8x8 * v1898 = &v1898_store;uint32_t const v1899 = 1020;
threadgroup half_4 * const v1900 = &(*v68)[v1899];
simdgroup_load(*v1898, reinterpret_cast<threadgroup half *>(v1900), v665, 0, false);
simdgroup_multiply_accumulate(*v81, *v1877, *v1898, *v81);
simdgroup_half8x8 v1901_store; thread simdgroup_half8x8 * v1901 = &v1901_store;uint32_t const v1902 = 1022;
threadgroup half_4 * const v1903 = &(*v68)[v1902];
simdgroup_load(*v1901, reinterpret_cast<threadgroup half *>(v1903), v665, 0, false);
simdgroup_multiply_accumulate(*v82, *v1877, *v1901, *v82);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1904 = v64 * v65;
uint32_t const v1905 = v62 + v1904;
uint32_t const v1906 = v1905 + v66;
uint32_t const v1907 = uint32_t(v1906);
uint32_t const v1908 = v49 + v1907;
float const v1909 = *v97;
float const v1910 = simd_shuffle_xor(v1909, v65);;
float const v1911 = v1909 + v1910;
float const v1912 = simd_shuffle_xor(v1911, v100);;
float const v1913 = v1911 + v1912;
uint32_t const v1914 = reinterpret_cast<const thread uint32_t&>(v1913);
bool const v1915 = v1914 == v99;
float const v1916 = 1;
float const v1917 = v1916 / v1913;
float const v1918 = v1915 ? v75 : v1917;
uint32_t const v1919 = 320;
uint32_t const v1920 = v64 * v1919;
uint32_t const v1921 = uint32_t(v1920);
uint32_t const v1922 = 40;
threadgroup float * const v1923 = &(*v69)[v1921];

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1924 = v66 * v1922;
uint32_t const v1925 = v1920 + v1924;
uint32_t const v1926 = 2;
uint32_t const v1927 = v67 * v1926;
uint32_t const v1928 = v1925 + v1927;
bool const v1929 = v1906 < v18;
if(v1929) {
uint32_t const v1930 = 64;
bool const v1931 = v1927 < v1930;
if(v1931) {
uint32_t const v1932 = uint32_t(v1928);
threadgroup float * const v1933 = &(*v69)[v1932];
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
uint32_t const v1942 = v104 + v1927;
bool const v1943 = v1942 < v1930;
if(v1943) {
uint32_t const v1944 = v1928 + v104;
uint32_t const v1945 = uint32_t(v1944);
threadgroup float * const v1946 = &(*v69)[v1945];
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

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v1955 = v65 + v1927;
uint32_t const v1956 = 64;
bool const v1957 = v1955 < v1956;
if(v1957) {
uint32_t const v1958 = uint32_t(v1928);
threadgroup float * const v1959 = &(*v69)[v1958];
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
uint32_t const v1971 = v1928 + v104;
uint32_t const v1972 = uint32_t(v1971);
threadgroup float * const v1973 = &(*v69)[v1972];
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

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v1982 = v100 + v1927;
uint32_t const v1983 = 64;
bool const v1984 = v1982 < v1983;
if(v1984) {
uint32_t const v1985 = uint32_t(v1928);
threadgroup float * const v1986 = &(*v69)[v1985];
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
uint32_t const v1998 = v1928 + v104;
uint32_t const v1999 = uint32_t(v1998);
threadgroup float * const v2000 = &(*v69)[v1999];
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

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2009 = 24;
uint32_t const v2010 = v2009 + v1927;
uint32_t const v2011 = 64;
bool const v2012 = v2010 < v2011;
if(v2012) {
uint32_t const v2013 = uint32_t(v1928);
threadgroup float * const v2014 = &(*v69)[v2013];
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
uint32_t const v2026 = v1928 + v104;
uint32_t const v2027 = uint32_t(v2026);
threadgroup float * const v2028 = &(*v69)[v2027];
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

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2037 = v61 + v1927;
uint32_t const v2038 = 64;
bool const v2039 = v2037 < v2038;
if(v2039) {
uint32_t const v2040 = uint32_t(v1928);
threadgroup float * const v2041 = &(*v69)[v2040];
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
uint32_t const v2053 = v1928 + v104;
uint32_t const v2054 = uint32_t(v2053);
threadgroup float * const v2055 = &(*v69)[v2054];
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

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2064 = v1922 + v1927;
uint32_t const v2065 = 64;
bool const v2066 = v2064 < v2065;
if(v2066) {
uint32_t const v2067 = uint32_t(v1928);
threadgroup float * const v2068 = &(*v69)[v2067];
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
uint32_t const v2080 = v1928 + v104;
uint32_t const v2081 = uint32_t(v2080);
threadgroup float * const v2082 = &(*v69)[v2081];
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

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2091 = 48;
uint32_t const v2092 = v2091 + v1927;
uint32_t const v2093 = 64;
bool const v2094 = v2092 < v2093;
if(v2094) {
uint32_t const v2095 = uint32_t(v1928);
threadgroup float * const v2096 = &(*v69)[v2095];
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
uint32_t const v2108 = v1928 + v104;
uint32_t const v2109 = uint32_t(v2108);
threadgroup float * const v2110 = &(*v69)[v2109];
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

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v1923), v1922);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1929) {
uint32_t const v2119 = 56;
uint32_t const v2120 = v2119 + v1927;
uint32_t const v2121 = 64;
bool const v2122 = v2120 < v2121;
if(v2122) {
uint32_t const v2123 = uint32_t(v1928);
threadgroup float * const v2124 = &(*v69)[v2123];
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
uint32_t const v2136 = v1928 + v104;
uint32_t const v2137 = uint32_t(v2136);
threadgroup float * const v2138 = &(*v69)[v2137];
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
float const v2147 = *v98;
float v2148_store;
thread float * v2148 = &v2148_store;*v2148 = v2147;
float const v2149 = *v2148;
float const v2150 = simd_shuffle_xor(v2149, v65);;
float const v2151 = v2149 + v2150;
*v2148 = v2151;
float const v2152 = *v2148;
float const v2153 = simd_shuffle_xor(v2152, v100);;
float const v2154 = v2152 + v2153;
*v2148 = v2154;
bool const v2155 = v67 == v99;
bool const v2156 = v1929 && v2155;
if(v2156) {
float const v2157 = *v95;
float const v2158 = *v2148;
float const v2159 = log(v2158);float const v2160 = v2157 + v2159;
device float * const v2161 = &v5[v1908];
*v2161 = v2160;
}
return;
}
