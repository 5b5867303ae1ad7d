// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse mask bias absent absent
// call: kernel=v1 t=f16 h=2 lq=50 lk=40 d=64 mask=random bias=own lse=1; 2 2 1; 0000000020030000100000000100000000000000800200001000000001000000000000008002000010000000010000000000000000000000280000000100000000000000d0070000280000000100000000000000000000000000003e0000803f0000803f00000000ceffffff28000000f6ffffff000000003200000028000000020000000100000000000000000000000000000000000000400600000005000000050000800c000064000000d0070000a00f0000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=50 lk=68 d=64 mask=dead bias=inf lse=1; 2 2 1; 0000000020030000100000000100000000000000400400001000000001000000000000004004000010000000010000000000000000000000440000000100000000000000480d0000440000000100000000000000000000000000003e0000803f0000803f00000000ceffffff4400000012000000000000003200000044000000020000000100000000000000000000000000000000000000400600008008000080080000800c000064000000480d0000901a0000010000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=36 d=64 mask=all bias=own lse=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000024000000010000000000000000000000240000000100000000000000000000000000003e0000803f0000803f00000000d8ffffff24000000fcffffff0000000028000000240000000100000001000000000000000000000000000000000000008002000040020000400200000005000028000000a0050000a0050000010000000400000000000000
// call: kernel=v1 t=f16 h=2 lq=40 lk=44 d=64 mask=random bias=hidden lse=1; 2 2 1; 0000000080020000100000000100000000000000c0020000100000000100000000000000c0020000100000000100000000000000000000002c0000000100000000000000e00600002c0000000100000000000000000000000000003e0000803f0000803f00000000d8ffffff2c0000000400000000000000280000002c000000020000000100000000000000000000000000000000000000000500008005000080050000000a000050000000e0060000c00d0000010000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=44 d=64 mask=random bias=own nan=inf lse=1; 1 2 1; 00000000000000001000000001000000000000000000000010000000010000000000000000000000100000000100000000000000000000002c0000000100000000000000000000002c0000000100000000000000000000000000003e0000803f0000803f00000000d8ffffff2c0000000400000000000000280000002c00000001000000010000000000000000000000000000000000000080020000c0020000c00200000005000028000000e0060000e0060000010000000400000000000000

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
[[max_total_threads_per_threadgroup(128)]] [[kernel]] void forward(device half_4 const* const v1 [[buffer(0)]], device half_4 const* const v2 [[buffer(1)]], device half_4 const* const v3 [[buffer(2)]], device half_2 * const v4 [[buffer(3)]], device float * const v5 [[buffer(4)]], device uint8_t const* const v6 [[buffer(5)]], device half const* const v7 [[buffer(6)]], device uint32_t_4 const* const v8 [[buffer(7)]], device float const* const v9 [[buffer(8)]], constant info_st const* const v10, uint32_t const thread_index_in_simdgroup_v11 [[thread_index_in_simdgroup]], uint32_t const thread_index_in_threadgroup_v12 [[thread_index_in_threadgroup]], uint3 const threadgroup_position_in_grid_v13 [[threadgroup_position_in_grid]]) {
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
uint32_t const v71 = 32;
uint32_t const v72 = 1;
threadgroup array<uint32_t, 8> * const v73 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[17040]);
uint32_t const v74 = 8;
float const v75 = 1;
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
uint32_t const v105 = v103 / v65;
uint32_t const v106 = 1;
uint32_t const v107 = v105 * v65;
uint32_t const v108 = v62 + v107;
uint32_t const v109 = v103 % v65;
uint32_t const v110 = v108 + v109;
half_4 const v111 = half_4{v86, v86, v86, v86};
half_4 v112_store;
thread half_4 * v112 = &v112_store;*v112 = v111;
bool const v113 = v110 < v18;
if(v113) {
uint32_t const v114 = uint32_t(v110);
uint32_t const v115 = v114 * v25;
uint32_t const v116 = v52 + v115;
uint32_t const v117 = 4;
uint32_t const v118 = v104 * v117;
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
uint32_t const v129 = v103 * v128;
uint32_t const v130 = v129 + v104;
uint32_t const v131 = uint32_t(v130);
threadgroup half_4 * const v132 = &(*v68)[v131];
half_4 const v133 = *v112;
*v132 = v133;
uint32_t const v134 = 128;
uint32_t const v135 = thread_index_in_threadgroup_v12 + v134;
uint32_t const v136 = v135 / v102;
uint32_t const v137 = v135 % v102;
uint32_t const v138 = v136 / v65;
uint32_t const v139 = v138 * v65;
uint32_t const v140 = v62 + v139;
uint32_t const v141 = v136 % v65;
uint32_t const v142 = v140 + v141;
half_4 v143_store;
thread half_4 * v143 = &v143_store;*v143 = v111;
bool const v144 = v142 < v18;
if(v144) {
uint32_t const v145 = uint32_t(v142);
uint32_t const v146 = v145 * v25;
uint32_t const v147 = v52 + v146;
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
threadgroup half_4 * const v162 = &(*v68)[v161];
half_4 const v163 = *v143;
*v162 = v163;
uint32_t const v164 = 256;
uint32_t const v165 = thread_index_in_threadgroup_v12 + v164;
uint32_t const v166 = v165 / v102;
uint32_t const v167 = v165 % v102;
uint32_t const v168 = v166 / v65;
uint32_t const v169 = v168 * v65;
uint32_t const v170 = v62 + v169;
uint32_t const v171 = v166 % v65;
uint32_t const v172 = v170 + v171;
half_4 v173_store;
thread half_4 * v173 = &v173_store;*v173 = v111;
bool const v174 = v172 < v18;
if(v174) {
uint32_t const v175 = uint32_t(v172);
uint32_t const v176 = v175 * v25;
uint32_t const v177 = v52 + v176;
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
threadgroup half_4 * const v192 = &(*v68)[v191];
half_4 const v193 = *v173;
*v192 = v193;
uint32_t const v194 = 384;
uint32_t const v195 = thread_index_in_threadgroup_v12 + v194;
uint32_t const v196 = v195 / v102;
uint32_t const v197 = v195 % v102;
uint32_t const v198 = v196 / v65;
uint32_t const v199 = v198 * v65;
uint32_t const v200 = v62 + v199;
uint32_t const v201 = v196 % v65;
uint32_t const v202 = v200 + v201;
half_4 v203_store;
thread half_4 * v203 = &v203_store;*v203 = v111;
bool const v204 = v202 < v18;
if(v204) {
uint32_t const v205 = uint32_t(v202);
uint32_t const v206 = v205 * v25;
uint32_t const v207 = v52 + v206;
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
threadgroup half_4 * const v222 = &(*v68)[v221];
half_4 const v223 = *v203;
*v222 = v223;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v224 = 4;
uint32_t const v225 = v64 / v224;
bool const v226 = v225 == v101;
if(v226) {
uint32_t const v227 = v64 % v224;
uint32_t const v228 = 144;
uint32_t const v229 = v227 * v228;
uint32_t const v230 = uint32_t(v229);
uint32_t const v231 = 72;
threadgroup half_4 * const v232 = &(*v68)[v230];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v232), v231, 0, false);
uint32_t const v233 = 2;
uint32_t const v234 = v229 + v233;
uint32_t const v235 = uint32_t(v234);
threadgroup half_4 * const v236 = &(*v68)[v235];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v236), v231, 0, false);
uint32_t const v237 = v229 + v224;
uint32_t const v238 = uint32_t(v237);
threadgroup half_4 * const v239 = &(*v68)[v238];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v239), v231, 0, false);
uint32_t const v240 = 6;
uint32_t const v241 = v229 + v240;
uint32_t const v242 = uint32_t(v241);
threadgroup half_4 * const v243 = &(*v68)[v242];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v243), v231, 0, false);
uint32_t const v244 = v229 + v65;
uint32_t const v245 = uint32_t(v244);
threadgroup half_4 * const v246 = &(*v68)[v245];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v246), v231, 0, false);
uint32_t const v247 = 10;
uint32_t const v248 = v229 + v247;
uint32_t const v249 = uint32_t(v248);
threadgroup half_4 * const v250 = &(*v68)[v249];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v250), v231, 0, false);
uint32_t const v251 = 12;
uint32_t const v252 = v229 + v251;
uint32_t const v253 = uint32_t(v252);
threadgroup half_4 * const v254 = &(*v68)[v253];
simdgroup_load(*v92, reinterpret_cast<threadgroup half *>(v254), v231, 0, false);
uint32_t const v255 = 14;
uint32_t const v256 = v229 + v255;
uint32_t const v257 = uint32_t(v256);
threadgroup half_4 * const v258 = &(*v68)[v257];
simdgroup_load(*v93, reinterpret_cast<threadgroup half *>(v258), v231, 0, false);
}
bool const v259 = thread_index_in_threadgroup_v12 < v65;
if(v259) {
uint32_t const v260 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v261 = &(*v73)[v260];
*v261 = v101;
}
int32_t const v262 = int32_t(v19);
int32_t const v263 = 0;
int32_t const v264 = max(v262, v263);
int32_t const v265 = min(v263, v262);
uint32_t const v266 = uint32_t(v265);
uint32_t const v267 = v266 / v61;
int32_t const v268 = 31;
int32_t const v269 = v264 + v268;
uint32_t const v270 = uint32_t(v269);
uint32_t const v271 = v270 / v61;
uint32_t const v272 = max(v271, v267);
uint32_t const v273 = v266 + v61;
uint32_t const v274 = v273 - v106;
uint32_t const v275 = v274 / v61;
uint32_t const v276 = uint32_t(v264);
uint32_t const v277 = v276 / v61;
uint32_t const v278 = min(v275, v272);
uint32_t const v279 = max(v277, v278);
uint32_t const v280 = min(v279, v272);
bool const v281 = v267 < v272;
if(v281) {
uint32_t const v282 = v267 * v61;
array<half_4, 4> v283_store = {};
thread array<half_4, 4> * v283 = &v283_store;uint32_t const v284 = 4;
array<half_4, 4> v285_store = {};
thread array<half_4, 4> * v285 = &v285_store;uint32_t const v286 = v19 - v106;
uint32_t const v287 = v282 + v103;
uint32_t const v288 = min(v287, v286);
uint32_t const v289 = uint32_t(v288);
uint32_t const v290 = v289 * v28;
uint32_t const v291 = v56 + v290;
uint32_t const v292 = v104 * v224;
half_4 v293_store;
thread half_4 * v293 = &v293_store;*v293 = v111;
uint32_t const v294 = 4294967295;
bool const v295 = v292 < v294;
if(v295) {
uint32_t const v296 = v292 / v224;
uint32_t const v297 = uint32_t(v296);
uint32_t const v298 = v291 + v297;
device half_4 const* const v299 = &v2[v298];
half_4 const v300 = *v299;
*v293 = v300;
}
thread half_4 * const v301 = &(*v283)[v17];
half_4 const v302 = *v293;
*v301 = v302;
uint32_t const v303 = v103 + v65;
uint32_t const v304 = v282 + v303;
uint32_t const v305 = min(v304, v286);
uint32_t const v306 = uint32_t(v305);
uint32_t const v307 = v306 * v28;
uint32_t const v308 = v56 + v307;
half_4 v309_store;
thread half_4 * v309 = &v309_store;*v309 = v111;
if(v295) {
uint32_t const v310 = v292 / v224;
uint32_t const v311 = uint32_t(v310);
uint32_t const v312 = v308 + v311;
device half_4 const* const v313 = &v2[v312];
half_4 const v314 = *v313;
*v309 = v314;
}
thread half_4 * const v315 = &(*v283)[v72];
half_4 const v316 = *v309;
*v315 = v316;
uint32_t const v317 = v103 + v102;
uint32_t const v318 = v282 + v317;
uint32_t const v319 = min(v318, v286);
uint32_t const v320 = uint32_t(v319);
uint32_t const v321 = v320 * v28;
uint32_t const v322 = v56 + v321;
half_4 v323_store;
thread half_4 * v323 = &v323_store;*v323 = v111;
if(v295) {
uint32_t const v324 = v292 / v224;
uint32_t const v325 = uint32_t(v324);
uint32_t const v326 = v322 + v325;
device half_4 const* const v327 = &v2[v326];
half_4 const v328 = *v327;
*v323 = v328;
}
uint32_t const v329 = 2;
thread half_4 * const v330 = &(*v283)[v329];
half_4 const v331 = *v323;
*v330 = v331;
uint32_t const v332 = 24;
uint32_t const v333 = v103 + v332;
uint32_t const v334 = v282 + v333;
uint32_t const v335 = min(v334, v286);
uint32_t const v336 = uint32_t(v335);
uint32_t const v337 = v336 * v28;
uint32_t const v338 = v56 + v337;
half_4 v339_store;
thread half_4 * v339 = &v339_store;*v339 = v111;
if(v295) {
uint32_t const v340 = v292 / v224;
uint32_t const v341 = uint32_t(v340);
uint32_t const v342 = v338 + v341;
device half_4 const* const v343 = &v2[v342];
half_4 const v344 = *v343;
*v339 = v344;
}
uint32_t const v345 = 3;
thread half_4 * const v346 = &(*v283)[v345];
half_4 const v347 = *v339;
*v346 = v347;
uint32_t const v348 = v289 * v31;
uint32_t const v349 = v59 + v348;
half_4 v350_store;
thread half_4 * v350 = &v350_store;*v350 = v111;
if(v295) {
uint32_t const v351 = v292 / v224;
uint32_t const v352 = uint32_t(v351);
uint32_t const v353 = v349 + v352;
device half_4 const* const v354 = &v3[v353];
half_4 const v355 = *v354;
*v350 = v355;
}
thread half_4 * const v356 = &(*v285)[v17];
half_4 const v357 = *v350;
*v356 = v357;
uint32_t const v358 = v306 * v31;
uint32_t const v359 = v59 + v358;
half_4 v360_store;
thread half_4 * v360 = &v360_store;*v360 = v111;
if(v295) {
uint32_t const v361 = v292 / v224;
uint32_t const v362 = uint32_t(v361);
uint32_t const v363 = v359 + v362;
device half_4 const* const v364 = &v3[v363];
half_4 const v365 = *v364;
*v360 = v365;
}
thread half_4 * const v366 = &(*v285)[v72];
half_4 const v367 = *v360;
*v366 = v367;
uint32_t const v368 = v320 * v31;
uint32_t const v369 = v59 + v368;
half_4 v370_store;
thread half_4 * v370 = &v370_store;*v370 = v111;
if(v295) {
uint32_t const v371 = v292 / v224;
uint32_t const v372 = uint32_t(v371);
uint32_t const v373 = v369 + v372;
device half_4 const* const v374 = &v3[v373];
half_4 const v375 = *v374;
*v370 = v375;
}
thread half_4 * const v376 = &(*v285)[v329];
half_4 const v377 = *v370;
*v376 = v377;
uint32_t const v378 = v336 * v31;
uint32_t const v379 = v59 + v378;
half_4 v380_store;
thread half_4 * v380 = &v380_store;*v380 = v111;
if(v295) {
uint32_t const v381 = v292 / v224;
uint32_t const v382 = uint32_t(v381);
uint32_t const v383 = v379 + v382;
device half_4 const* const v384 = &v3[v383];
half_4 const v385 = *v384;
*v380 = v385;
}
thread half_4 * const v386 = &(*v285)[v345];
half_4 const v387 = *v380;
*v386 = v387;
bool const v388 = true;
for(uint32_t v389 = v267; v389 < v272; v389 += v106) {
uint32_t const v390 = v389 * v61;
bool const v391 = v389 >= v278;
bool const v392 = v389 < v280;
bool const v393 = v391 && v392;
uint32_t const v394 = 2;
uint32_t const v395 = v389 % v394;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v396 = *v301;
*v132 = v396;
uint32_t const v397 = v303 * v128;
uint32_t const v398 = v397 + v104;
half_4 const v399 = *v315;
uint32_t const v400 = uint32_t(v398);
threadgroup half_4 * const v401 = &(*v68)[v400];
*v401 = v399;
uint32_t const v402 = v317 * v128;
uint32_t const v403 = v402 + v104;
half_4 const v404 = *v330;
uint32_t const v405 = uint32_t(v403);
threadgroup half_4 * const v406 = &(*v68)[v405];
*v406 = v404;
uint32_t const v407 = v333 * v128;
uint32_t const v408 = v407 + v104;
half_4 const v409 = *v346;
uint32_t const v410 = uint32_t(v408);
threadgroup half_4 * const v411 = &(*v68)[v410];
*v411 = v409;
uint32_t const v412 = 576;
uint32_t const v413 = v412 + v129;
uint32_t const v414 = v413 + v104;
half_4 const v415 = *v356;
uint32_t const v416 = uint32_t(v414);
threadgroup half_4 * const v417 = &(*v68)[v416];
*v417 = v415;
uint32_t const v418 = v412 + v397;
uint32_t const v419 = v418 + v104;
half_4 const v420 = *v366;
uint32_t const v421 = uint32_t(v419);
threadgroup half_4 * const v422 = &(*v68)[v421];
*v422 = v420;
uint32_t const v423 = v412 + v402;
uint32_t const v424 = v423 + v104;
half_4 const v425 = *v376;
uint32_t const v426 = uint32_t(v424);
threadgroup half_4 * const v427 = &(*v68)[v426];
*v427 = v425;
uint32_t const v428 = v412 + v407;
uint32_t const v429 = v428 + v104;
half_4 const v430 = *v386;
uint32_t const v431 = uint32_t(v429);
threadgroup half_4 * const v432 = &(*v68)[v431];
*v432 = v430;
bool const v433 = false;
half const v434 = v415.i_0;
float const v435 = float(v434);
uint32_t const v436 = reinterpret_cast<const thread uint32_t&>(v435);
uint32_t const v437 = 2139095040;
uint32_t const v438 = v436 & v437;
bool const v439 = v438 == v437;
half const v440 = v415.i_1;
float const v441 = float(v440);
uint32_t const v442 = reinterpret_cast<const thread uint32_t&>(v441);
uint32_t const v443 = v442 & v437;
bool const v444 = v443 == v437;
bool const v445 = v439 || v444;
half const v446 = v415.i_2;
float const v447 = float(v446);
uint32_t const v448 = reinterpret_cast<const thread uint32_t&>(v447);
uint32_t const v449 = v448 & v437;
bool const v450 = v449 == v437;
bool const v451 = v445 || v450;
half const v452 = v415.i_3;
float const v453 = float(v452);
uint32_t const v454 = reinterpret_cast<const thread uint32_t&>(v453);
uint32_t const v455 = v454 & v437;
bool const v456 = v455 == v437;
bool const v457 = v451 || v456;
half const v458 = v420.i_0;
float const v459 = float(v458);
uint32_t const v460 = reinterpret_cast<const thread uint32_t&>(v459);
uint32_t const v461 = v460 & v437;
bool const v462 = v461 == v437;
bool const v463 = v457 || v462;
half const v464 = v420.i_1;
float const v465 = float(v464);
uint32_t const v466 = reinterpret_cast<const thread uint32_t&>(v465);
uint32_t const v467 = v466 & v437;
bool const v468 = v467 == v437;
bool const v469 = v463 || v468;
half const v470 = v420.i_2;
float const v471 = float(v470);
uint32_t const v472 = reinterpret_cast<const thread uint32_t&>(v471);
uint32_t const v473 = v472 & v437;
bool const v474 = v473 == v437;
bool const v475 = v469 || v474;
half const v476 = v420.i_3;
float const v477 = float(v476);
uint32_t const v478 = reinterpret_cast<const thread uint32_t&>(v477);
uint32_t const v479 = v478 & v437;
bool const v480 = v479 == v437;
bool const v481 = v475 || v480;
half const v482 = v425.i_0;
float const v483 = float(v482);
uint32_t const v484 = reinterpret_cast<const thread uint32_t&>(v483);
uint32_t const v485 = v484 & v437;
bool const v486 = v485 == v437;
bool const v487 = v481 || v486;
half const v488 = v425.i_1;
float const v489 = float(v488);
uint32_t const v490 = reinterpret_cast<const thread uint32_t&>(v489);
uint32_t const v491 = v490 & v437;
bool const v492 = v491 == v437;
bool const v493 = v487 || v492;
half const v494 = v425.i_2;
float const v495 = float(v494);
uint32_t const v496 = reinterpret_cast<const thread uint32_t&>(v495);
uint32_t const v497 = v496 & v437;
bool const v498 = v497 == v437;
bool const v499 = v493 || v498;
half const v500 = v425.i_3;
float const v501 = float(v500);
uint32_t const v502 = reinterpret_cast<const thread uint32_t&>(v501);
uint32_t const v503 = v502 & v437;
bool const v504 = v503 == v437;
bool const v505 = v499 || v504;
half const v506 = v430.i_0;
float const v507 = float(v506);
uint32_t const v508 = reinterpret_cast<const thread uint32_t&>(v507);
uint32_t const v509 = v508 & v437;
bool const v510 = v509 == v437;
bool const v511 = v505 || v510;
half const v512 = v430.i_1;
float const v513 = float(v512);
uint32_t const v514 = reinterpret_cast<const thread uint32_t&>(v513);
uint32_t const v515 = v514 & v437;
bool const v516 = v515 == v437;
bool const v517 = v511 || v516;
half const v518 = v430.i_2;
float const v519 = float(v518);
uint32_t const v520 = reinterpret_cast<const thread uint32_t&>(v519);
uint32_t const v521 = v520 & v437;
bool const v522 = v521 == v437;
bool const v523 = v517 || v522;
half const v524 = v430.i_3;
float const v525 = float(v524);
uint32_t const v526 = reinterpret_cast<const thread uint32_t&>(v525);
uint32_t const v527 = v526 & v437;
bool const v528 = v527 == v437;
bool const v529 = v523 || v528;
bool const v530 = simd_any(v529);;
bool const v531 = thread_index_in_simdgroup_v11 == v101;
if(v531) {
uint32_t const v532 = v530 ? v106 : v101;
uint32_t const v533 = v395 * v224;
uint32_t const v534 = v533 + v64;
uint32_t const v535 = uint32_t(v534);
threadgroup uint32_t * const v536 = &(*v73)[v535];
*v536 = v532;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v537 = v389 + v106;
uint32_t const v538 = v537 * v61;
uint32_t const v539 = v538 + v103;
uint32_t const v540 = min(v539, v286);
uint32_t const v541 = uint32_t(v540);
uint32_t const v542 = v541 * v28;
uint32_t const v543 = v56 + v542;
half_4 v544_store;
thread half_4 * v544 = &v544_store;*v544 = v111;
if(v295) {
uint32_t const v545 = v292 / v224;
uint32_t const v546 = uint32_t(v545);
uint32_t const v547 = v543 + v546;
device half_4 const* const v548 = &v2[v547];
half_4 const v549 = *v548;
*v544 = v549;
}
half_4 const v550 = *v544;
*v301 = v550;
uint32_t const v551 = v538 + v303;
uint32_t const v552 = min(v551, v286);
uint32_t const v553 = uint32_t(v552);
uint32_t const v554 = v553 * v28;
uint32_t const v555 = v56 + v554;
half_4 v556_store;
thread half_4 * v556 = &v556_store;*v556 = v111;
if(v295) {
uint32_t const v557 = v292 / v224;
uint32_t const v558 = uint32_t(v557);
uint32_t const v559 = v555 + v558;
device half_4 const* const v560 = &v2[v559];
half_4 const v561 = *v560;
*v556 = v561;
}
half_4 const v562 = *v556;
*v315 = v562;
uint32_t const v563 = v538 + v317;
uint32_t const v564 = min(v563, v286);
uint32_t const v565 = uint32_t(v564);
uint32_t const v566 = v565 * v28;
uint32_t const v567 = v56 + v566;
half_4 v568_store;
thread half_4 * v568 = &v568_store;*v568 = v111;
if(v295) {
uint32_t const v569 = v292 / v224;
uint32_t const v570 = uint32_t(v569);
uint32_t const v571 = v567 + v570;
device half_4 const* const v572 = &v2[v571];
half_4 const v573 = *v572;
*v568 = v573;
}
half_4 const v574 = *v568;
*v330 = v574;
uint32_t const v575 = v538 + v333;
uint32_t const v576 = min(v575, v286);
uint32_t const v577 = uint32_t(v576);
uint32_t const v578 = v577 * v28;
uint32_t const v579 = v56 + v578;
half_4 v580_store;
thread half_4 * v580 = &v580_store;*v580 = v111;
if(v295) {
uint32_t const v581 = v292 / v224;
uint32_t const v582 = uint32_t(v581);
uint32_t const v583 = v579 + v582;
device half_4 const* const v584 = &v2[v583];
half_4 const v585 = *v584;
*v580 = v585;
}
half_4 const v586 = *v580;
*v346 = v586;
uint32_t const v587 = v541 * v31;
uint32_t const v588 = v59 + v587;
half_4 v589_store;
thread half_4 * v589 = &v589_store;*v589 = v111;
if(v295) {
uint32_t const v590 = v292 / v224;
uint32_t const v591 = uint32_t(v590);
uint32_t const v592 = v588 + v591;
device half_4 const* const v593 = &v3[v592];
half_4 const v594 = *v593;
*v589 = v594;
}
half_4 const v595 = *v589;
*v356 = v595;
uint32_t const v596 = v553 * v31;
uint32_t const v597 = v59 + v596;
half_4 v598_store;
thread half_4 * v598 = &v598_store;*v598 = v111;
if(v295) {
uint32_t const v599 = v292 / v224;
uint32_t const v600 = uint32_t(v599);
uint32_t const v601 = v597 + v600;
device half_4 const* const v602 = &v3[v601];
half_4 const v603 = *v602;
*v598 = v603;
}
half_4 const v604 = *v598;
*v366 = v604;
uint32_t const v605 = v565 * v31;
uint32_t const v606 = v59 + v605;
half_4 v607_store;
thread half_4 * v607 = &v607_store;*v607 = v111;
if(v295) {
uint32_t const v608 = v292 / v224;
uint32_t const v609 = uint32_t(v608);
uint32_t const v610 = v606 + v609;
device half_4 const* const v611 = &v3[v610];
half_4 const v612 = *v611;
*v607 = v612;
}
half_4 const v613 = *v607;
*v376 = v613;
uint32_t const v614 = v577 * v31;
uint32_t const v615 = v59 + v614;
half_4 v616_store;
thread half_4 * v616 = &v616_store;*v616 = v111;
if(v295) {
uint32_t const v617 = v292 / v224;
uint32_t const v618 = uint32_t(v617);
uint32_t const v619 = v615 + v618;
device half_4 const* const v620 = &v3[v619];
half_4 const v621 = *v620;
*v616 = v621;
}
half_4 const v622 = *v616;
*v386 = v622;
bool v623_store;
thread bool * v623 = &v623_store;*v623 = v433;
bool const v624 = *v623;
bool v625_store;
thread bool * v625 = &v625_store;if(v624) {
*v625 = v388;
}
 else {
uint32_t const v626 = v395 * v224;
uint32_t const v627 = uint32_t(v626);
threadgroup uint32_t * const v628 = &(*v73)[v627];
uint32_t const v629 = *v628;
bool const v630 = v629 != v101;
*v625 = v630;
}
bool const v631 = *v625;
*v623 = v631;
bool const v632 = *v623;
bool v633_store;
thread bool * v633 = &v633_store;if(v632) {
*v633 = v388;
}
 else {
uint32_t const v634 = v395 * v224;
uint32_t const v635 = v634 + v106;
uint32_t const v636 = uint32_t(v635);
threadgroup uint32_t * const v637 = &(*v73)[v636];
uint32_t const v638 = *v637;
bool const v639 = v638 != v101;
*v633 = v639;
}
bool const v640 = *v633;
*v623 = v640;
bool const v641 = *v623;
bool v642_store;
thread bool * v642 = &v642_store;if(v641) {
*v642 = v388;
}
 else {
uint32_t const v643 = v395 * v224;
uint32_t const v644 = v643 + v394;
uint32_t const v645 = uint32_t(v644);
threadgroup uint32_t * const v646 = &(*v73)[v645];
uint32_t const v647 = *v646;
bool const v648 = v647 != v101;
*v642 = v648;
}
bool const v649 = *v642;
*v623 = v649;
bool const v650 = *v623;
bool v651_store;
thread bool * v651 = &v651_store;if(v650) {
*v651 = v388;
}
 else {
uint32_t const v652 = v395 * v224;
uint32_t const v653 = 3;
uint32_t const v654 = v652 + v653;
uint32_t const v655 = uint32_t(v654);
threadgroup uint32_t * const v656 = &(*v73)[v655];
uint32_t const v657 = *v656;
bool const v658 = v657 != v101;
*v651 = v658;
}
bool const v659 = *v651;
*v623 = v659;
bool v660_store;
thread bool * v660 = &v660_store;if(v393) {
*v660 = v433;
}
 else {
*v660 = v433;
}
uint32_t const v661 = 320;
uint32_t const v662 = v64 * v661;
uint32_t const v663 = 80;
uint32_t const v664 = v64 * v663;
simdgroup_float8x8 v665_store; thread simdgroup_float8x8 * v665 = &v665_store;*v665 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v666_store; thread simdgroup_half8x8 * v666 = &v666_store;uint32_t const v667 = 72;
threadgroup half_4 * const v668 = &(*v68)[v17];
simdgroup_load(*v666, reinterpret_cast<threadgroup half *>(v668), v667, 0, true);
simdgroup_multiply_accumulate(*v665, *v85, *v666, *v665);
simdgroup_half8x8 v669_store; thread simdgroup_half8x8 * v669 = &v669_store;threadgroup half_4 * const v670 = &(*v68)[v329];
simdgroup_load(*v669, reinterpret_cast<threadgroup half *>(v670), v667, 0, true);
simdgroup_multiply_accumulate(*v665, *v87, *v669, *v665);
simdgroup_half8x8 v671_store; thread simdgroup_half8x8 * v671 = &v671_store;threadgroup half_4 * const v672 = &(*v68)[v284];
simdgroup_load(*v671, reinterpret_cast<threadgroup half *>(v672), v667, 0, true);
simdgroup_multiply_accumulate(*v665, *v88, *v671, *v665);
uint32_t const v673 = 6;
simdgroup_half8x8 v674_store; thread simdgroup_half8x8 * v674 = &v674_store;uint32_t const v675 = 6;
threadgroup half_4 * const v676 = &(*v68)[v675];
simdgroup_load(*v674, reinterpret_cast<threadgroup half *>(v676), v667, 0, true);
simdgroup_multiply_accumulate(*v665, *v89, *v674, *v665);
simdgroup_half8x8 v677_store; thread simdgroup_half8x8 * v677 = &v677_store;threadgroup half_4 * const v678 = &(*v68)[v74];
simdgroup_load(*v677, reinterpret_cast<threadgroup half *>(v678), v667, 0, true);
simdgroup_multiply_accumulate(*v665, *v90, *v677, *v665);
uint32_t const v679 = 10;
simdgroup_half8x8 v680_store; thread simdgroup_half8x8 * v680 = &v680_store;uint32_t const v681 = 10;
threadgroup half_4 * const v682 = &(*v68)[v681];
simdgroup_load(*v680, reinterpret_cast<threadgroup half *>(v682), v667, 0, true);
simdgroup_multiply_accumulate(*v665, *v91, *v680, *v665);
simdgroup_half8x8 v683_store; thread simdgroup_half8x8 * v683 = &v683_store;uint32_t const v684 = 12;
threadgroup half_4 * const v685 = &(*v68)[v684];
simdgroup_load(*v683, reinterpret_cast<threadgroup half *>(v685), v667, 0, true);
simdgroup_multiply_accumulate(*v665, *v92, *v683, *v665);
simdgroup_half8x8 v686_store; thread simdgroup_half8x8 * v686 = &v686_store;uint32_t const v687 = 14;
threadgroup half_4 * const v688 = &(*v68)[v687];
simdgroup_load(*v686, reinterpret_cast<threadgroup half *>(v688), v667, 0, true);
simdgroup_multiply_accumulate(*v665, *v93, *v686, *v665);
uint32_t const v689 = uint32_t(v662);
uint32_t const v690 = 40;
threadgroup float * const v691 = &(*v69)[v689];

simdgroup_store(*v665, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v692_store; thread simdgroup_float8x8 * v692 = &v692_store;*v692 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v693_store; thread simdgroup_half8x8 * v693 = &v693_store;uint32_t const v694 = 144;
uint32_t const v695 = 1008;
threadgroup half_4 * const v696 = &(*v68)[v694];
simdgroup_load(*v693, reinterpret_cast<threadgroup half *>(v696), v667, 0, true);
simdgroup_multiply_accumulate(*v692, *v85, *v693, *v692);
simdgroup_half8x8 v697_store; thread simdgroup_half8x8 * v697 = &v697_store;uint32_t const v698 = 146;
threadgroup half_4 * const v699 = &(*v68)[v698];
simdgroup_load(*v697, reinterpret_cast<threadgroup half *>(v699), v667, 0, true);
simdgroup_multiply_accumulate(*v692, *v87, *v697, *v692);
simdgroup_half8x8 v700_store; thread simdgroup_half8x8 * v700 = &v700_store;uint32_t const v701 = 148;
threadgroup half_4 * const v702 = &(*v68)[v701];
simdgroup_load(*v700, reinterpret_cast<threadgroup half *>(v702), v667, 0, true);
simdgroup_multiply_accumulate(*v692, *v88, *v700, *v692);
simdgroup_half8x8 v703_store; thread simdgroup_half8x8 * v703 = &v703_store;uint32_t const v704 = 150;
threadgroup half_4 * const v705 = &(*v68)[v704];
simdgroup_load(*v703, reinterpret_cast<threadgroup half *>(v705), v667, 0, true);
simdgroup_multiply_accumulate(*v692, *v89, *v703, *v692);
simdgroup_half8x8 v706_store; thread simdgroup_half8x8 * v706 = &v706_store;uint32_t const v707 = 152;
threadgroup half_4 * const v708 = &(*v68)[v707];
simdgroup_load(*v706, reinterpret_cast<threadgroup half *>(v708), v667, 0, true);
simdgroup_multiply_accumulate(*v692, *v90, *v706, *v692);
simdgroup_half8x8 v709_store; thread simdgroup_half8x8 * v709 = &v709_store;uint32_t const v710 = 154;
threadgroup half_4 * const v711 = &(*v68)[v710];
simdgroup_load(*v709, reinterpret_cast<threadgroup half *>(v711), v667, 0, true);
simdgroup_multiply_accumulate(*v692, *v91, *v709, *v692);
simdgroup_half8x8 v712_store; thread simdgroup_half8x8 * v712 = &v712_store;uint32_t const v713 = 156;
threadgroup half_4 * const v714 = &(*v68)[v713];
simdgroup_load(*v712, reinterpret_cast<threadgroup half *>(v714), v667, 0, true);
simdgroup_multiply_accumulate(*v692, *v92, *v712, *v692);
simdgroup_half8x8 v715_store; thread simdgroup_half8x8 * v715 = &v715_store;uint32_t const v716 = 158;
threadgroup half_4 * const v717 = &(*v68)[v716];
simdgroup_load(*v715, reinterpret_cast<threadgroup half *>(v717), v667, 0, true);
simdgroup_multiply_accumulate(*v692, *v93, *v715, *v692);
uint32_t const v718 = v662 + v65;
uint32_t const v719 = uint32_t(v718);
threadgroup float * const v720 = &(*v69)[v719];

simdgroup_store(*v692, reinterpret_cast<threadgroup float *>(v720), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v721_store; thread simdgroup_float8x8 * v721 = &v721_store;*v721 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v722_store; thread simdgroup_half8x8 * v722 = &v722_store;uint32_t const v723 = 288;
uint32_t const v724 = 864;
threadgroup half_4 * const v725 = &(*v68)[v723];
simdgroup_load(*v722, reinterpret_cast<threadgroup half *>(v725), v667, 0, true);
simdgroup_multiply_accumulate(*v721, *v85, *v722, *v721);
simdgroup_half8x8 v726_store; thread simdgroup_half8x8 * v726 = &v726_store;uint32_t const v727 = 290;
threadgroup half_4 * const v728 = &(*v68)[v727];
simdgroup_load(*v726, reinterpret_cast<threadgroup half *>(v728), v667, 0, true);
simdgroup_multiply_accumulate(*v721, *v87, *v726, *v721);
simdgroup_half8x8 v729_store; thread simdgroup_half8x8 * v729 = &v729_store;uint32_t const v730 = 292;
threadgroup half_4 * const v731 = &(*v68)[v730];
simdgroup_load(*v729, reinterpret_cast<threadgroup half *>(v731), v667, 0, true);
simdgroup_multiply_accumulate(*v721, *v88, *v729, *v721);
simdgroup_half8x8 v732_store; thread simdgroup_half8x8 * v732 = &v732_store;uint32_t const v733 = 294;
threadgroup half_4 * const v734 = &(*v68)[v733];
simdgroup_load(*v732, reinterpret_cast<threadgroup half *>(v734), v667, 0, true);
simdgroup_multiply_accumulate(*v721, *v89, *v732, *v721);
simdgroup_half8x8 v735_store; thread simdgroup_half8x8 * v735 = &v735_store;uint32_t const v736 = 296;
threadgroup half_4 * const v737 = &(*v68)[v736];
simdgroup_load(*v735, reinterpret_cast<threadgroup half *>(v737), v667, 0, true);
simdgroup_multiply_accumulate(*v721, *v90, *v735, *v721);
simdgroup_half8x8 v738_store; thread simdgroup_half8x8 * v738 = &v738_store;uint32_t const v739 = 298;
threadgroup half_4 * const v740 = &(*v68)[v739];
simdgroup_load(*v738, reinterpret_cast<threadgroup half *>(v740), v667, 0, true);
simdgroup_multiply_accumulate(*v721, *v91, *v738, *v721);
simdgroup_half8x8 v741_store; thread simdgroup_half8x8 * v741 = &v741_store;uint32_t const v742 = 300;
threadgroup half_4 * const v743 = &(*v68)[v742];
simdgroup_load(*v741, reinterpret_cast<threadgroup half *>(v743), v667, 0, true);
simdgroup_multiply_accumulate(*v721, *v92, *v741, *v721);
simdgroup_half8x8 v744_store; thread simdgroup_half8x8 * v744 = &v744_store;uint32_t const v745 = 302;
threadgroup half_4 * const v746 = &(*v68)[v745];
simdgroup_load(*v744, reinterpret_cast<threadgroup half *>(v746), v667, 0, true);
simdgroup_multiply_accumulate(*v721, *v93, *v744, *v721);
uint32_t const v747 = v662 + v102;
uint32_t const v748 = uint32_t(v747);
threadgroup float * const v749 = &(*v69)[v748];

simdgroup_store(*v721, reinterpret_cast<threadgroup float *>(v749), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v750_store; thread simdgroup_float8x8 * v750 = &v750_store;*v750 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v751_store; thread simdgroup_half8x8 * v751 = &v751_store;uint32_t const v752 = 432;
uint32_t const v753 = 720;
threadgroup half_4 * const v754 = &(*v68)[v752];
simdgroup_load(*v751, reinterpret_cast<threadgroup half *>(v754), v667, 0, true);
simdgroup_multiply_accumulate(*v750, *v85, *v751, *v750);
simdgroup_half8x8 v755_store; thread simdgroup_half8x8 * v755 = &v755_store;uint32_t const v756 = 434;
threadgroup half_4 * const v757 = &(*v68)[v756];
simdgroup_load(*v755, reinterpret_cast<threadgroup half *>(v757), v667, 0, true);
simdgroup_multiply_accumulate(*v750, *v87, *v755, *v750);
simdgroup_half8x8 v758_store; thread simdgroup_half8x8 * v758 = &v758_store;uint32_t const v759 = 436;
threadgroup half_4 * const v760 = &(*v68)[v759];
simdgroup_load(*v758, reinterpret_cast<threadgroup half *>(v760), v667, 0, true);
simdgroup_multiply_accumulate(*v750, *v88, *v758, *v750);
simdgroup_half8x8 v761_store; thread simdgroup_half8x8 * v761 = &v761_store;uint32_t const v762 = 438;
threadgroup half_4 * const v763 = &(*v68)[v762];
simdgroup_load(*v761, reinterpret_cast<threadgroup half *>(v763), v667, 0, true);
simdgroup_multiply_accumulate(*v750, *v89, *v761, *v750);
simdgroup_half8x8 v764_store; thread simdgroup_half8x8 * v764 = &v764_store;uint32_t const v765 = 440;
threadgroup half_4 * const v766 = &(*v68)[v765];
simdgroup_load(*v764, reinterpret_cast<threadgroup half *>(v766), v667, 0, true);
simdgroup_multiply_accumulate(*v750, *v90, *v764, *v750);
simdgroup_half8x8 v767_store; thread simdgroup_half8x8 * v767 = &v767_store;uint32_t const v768 = 442;
threadgroup half_4 * const v769 = &(*v68)[v768];
simdgroup_load(*v767, reinterpret_cast<threadgroup half *>(v769), v667, 0, true);
simdgroup_multiply_accumulate(*v750, *v91, *v767, *v750);
simdgroup_half8x8 v770_store; thread simdgroup_half8x8 * v770 = &v770_store;uint32_t const v771 = 444;
threadgroup half_4 * const v772 = &(*v68)[v771];
simdgroup_load(*v770, reinterpret_cast<threadgroup half *>(v772), v667, 0, true);
simdgroup_multiply_accumulate(*v750, *v92, *v770, *v750);
simdgroup_half8x8 v773_store; thread simdgroup_half8x8 * v773 = &v773_store;uint32_t const v774 = 446;
threadgroup half_4 * const v775 = &(*v68)[v774];
simdgroup_load(*v773, reinterpret_cast<threadgroup half *>(v775), v667, 0, true);
simdgroup_multiply_accumulate(*v750, *v93, *v773, *v750);
uint32_t const v776 = v662 + v332;
uint32_t const v777 = uint32_t(v776);
threadgroup float * const v778 = &(*v69)[v777];

simdgroup_store(*v750, reinterpret_cast<threadgroup float *>(v778), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v779 = v64 * v65;
uint32_t const v780 = v62 + v779;
uint32_t const v781 = v780 + v66;
array<float, 8> v782_store = {};
thread array<float, 8> * v782 = &v782_store;uint32_t const v783 = v67 * v65;
uint32_t const v784 = v390 + v783;
uint32_t const v785 = v66 * v690;
uint32_t const v786 = v662 + v785;
uint32_t const v787 = v786 + v783;
uint32_t const v788 = uint32_t(v787);
threadgroup float * const v789 = &(*v69)[v788];
float const v790 = *v789;
float v791_store;
thread float * v791 = &v791_store;*v791 = v98;
bool const v792 = *v660;
bool v793_store;
thread bool * v793 = &v793_store;if(v792) {
*v793 = v388;
}
 else {
bool const v794 = v784 < v19;
bool v795_store;
thread bool * v795 = &v795_store;*v795 = v794;
bool const v796 = v781 < v18;
bool const v797 = *v795;
bool const v798 = v797 && v796;
*v795 = v798;
bool const v799 = *v795;
if(v799) {
uint32_t const v800 = v43 * v32;
uint32_t const v801 = v46 * v33;
uint32_t const v802 = v800 + v801;
uint32_t const v803 = uint32_t(v781);
uint32_t const v804 = v803 * v34;
uint32_t const v805 = v802 + v804;
uint32_t const v806 = uint32_t(v784);
uint32_t const v807 = v806 * v35;
uint32_t const v808 = v805 + v807;
device uint8_t const* const v809 = &v6[v808];
uint8_t const v810 = *v809;
uint8_t const v811 = 0;
bool const v812 = v810 != v811;
bool const v813 = !v812;
*v795 = v813;
}
bool const v814 = *v795;
bool v815_store;
thread bool * v815 = &v815_store;if(v814) {
*v815 = v388;
}
 else {
*v815 = v433;
}
bool const v816 = *v815;
*v793 = v816;
}
bool const v817 = *v793;
if(v817) {
uint32_t const v818 = v18 - v106;
uint32_t const v819 = min(v781, v818);
float const v820 = v790 * v22;
uint32_t const v821 = v43 * v36;
uint32_t const v822 = v46 * v37;
uint32_t const v823 = v821 + v822;
uint32_t const v824 = uint32_t(v819);
uint32_t const v825 = v824 * v38;
uint32_t const v826 = v823 + v825;
uint32_t const v827 = uint32_t(v784);
uint32_t const v828 = v827 * v39;
uint32_t const v829 = v826 + v828;
device half const* const v830 = &v7[v829];
half const v831 = *v830;
float const v832 = float(v831);
float const v833 = v820 + v832;
*v791 = v833;
}
thread float * const v834 = &(*v782)[v17];
float const v835 = *v791;
*v834 = v835;
float const v836 = max(v98, v835);
uint32_t const v837 = v783 + v106;
uint32_t const v838 = v390 + v837;
uint32_t const v839 = v786 + v837;
uint32_t const v840 = uint32_t(v839);
threadgroup float * const v841 = &(*v69)[v840];
float const v842 = *v841;
float v843_store;
thread float * v843 = &v843_store;*v843 = v98;
bool const v844 = *v660;
bool v845_store;
thread bool * v845 = &v845_store;if(v844) {
*v845 = v388;
}
 else {
bool const v846 = v838 < v19;
bool v847_store;
thread bool * v847 = &v847_store;*v847 = v846;
bool const v848 = v781 < v18;
bool const v849 = *v847;
bool const v850 = v849 && v848;
*v847 = v850;
bool const v851 = *v847;
if(v851) {
uint32_t const v852 = v43 * v32;
uint32_t const v853 = v46 * v33;
uint32_t const v854 = v852 + v853;
uint32_t const v855 = uint32_t(v781);
uint32_t const v856 = v855 * v34;
uint32_t const v857 = v854 + v856;
uint32_t const v858 = uint32_t(v838);
uint32_t const v859 = v858 * v35;
uint32_t const v860 = v857 + v859;
device uint8_t const* const v861 = &v6[v860];
uint8_t const v862 = *v861;
uint8_t const v863 = 0;
bool const v864 = v862 != v863;
bool const v865 = !v864;
*v847 = v865;
}
bool const v866 = *v847;
bool v867_store;
thread bool * v867 = &v867_store;if(v866) {
*v867 = v388;
}
 else {
*v867 = v433;
}
bool const v868 = *v867;
*v845 = v868;
}
bool const v869 = *v845;
if(v869) {
uint32_t const v870 = v18 - v106;
uint32_t const v871 = min(v781, v870);
float const v872 = v842 * v22;
uint32_t const v873 = v43 * v36;
uint32_t const v874 = v46 * v37;
uint32_t const v875 = v873 + v874;
uint32_t const v876 = uint32_t(v871);
uint32_t const v877 = v876 * v38;
uint32_t const v878 = v875 + v877;
uint32_t const v879 = uint32_t(v838);
uint32_t const v880 = v879 * v39;
uint32_t const v881 = v878 + v880;
device half const* const v882 = &v7[v881];
half const v883 = *v882;
float const v884 = float(v883);
float const v885 = v872 + v884;
*v843 = v885;
}
thread float * const v886 = &(*v782)[v72];
float const v887 = *v843;
*v886 = v887;
float const v888 = max(v836, v887);
uint32_t const v889 = v783 + v394;
uint32_t const v890 = v390 + v889;
uint32_t const v891 = v786 + v889;
uint32_t const v892 = uint32_t(v891);
threadgroup float * const v893 = &(*v69)[v892];
float const v894 = *v893;
float v895_store;
thread float * v895 = &v895_store;*v895 = v98;
bool const v896 = *v660;
bool v897_store;
thread bool * v897 = &v897_store;if(v896) {
*v897 = v388;
}
 else {
bool const v898 = v890 < v19;
bool v899_store;
thread bool * v899 = &v899_store;*v899 = v898;
bool const v900 = v781 < v18;
bool const v901 = *v899;
bool const v902 = v901 && v900;
*v899 = v902;
bool const v903 = *v899;
if(v903) {
uint32_t const v904 = v43 * v32;
uint32_t const v905 = v46 * v33;
uint32_t const v906 = v904 + v905;
uint32_t const v907 = uint32_t(v781);
uint32_t const v908 = v907 * v34;
uint32_t const v909 = v906 + v908;
uint32_t const v910 = uint32_t(v890);
uint32_t const v911 = v910 * v35;
uint32_t const v912 = v909 + v911;
device uint8_t const* const v913 = &v6[v912];
uint8_t const v914 = *v913;
uint8_t const v915 = 0;
bool const v916 = v914 != v915;
bool const v917 = !v916;
*v899 = v917;
}
bool const v918 = *v899;
bool v919_store;
thread bool * v919 = &v919_store;if(v918) {
*v919 = v388;
}
 else {
*v919 = v433;
}
bool const v920 = *v919;
*v897 = v920;
}
bool const v921 = *v897;
if(v921) {
uint32_t const v922 = v18 - v106;
uint32_t const v923 = min(v781, v922);
float const v924 = v894 * v22;
uint32_t const v925 = v43 * v36;
uint32_t const v926 = v46 * v37;
uint32_t const v927 = v925 + v926;
uint32_t const v928 = uint32_t(v923);
uint32_t const v929 = v928 * v38;
uint32_t const v930 = v927 + v929;
uint32_t const v931 = uint32_t(v890);
uint32_t const v932 = v931 * v39;
uint32_t const v933 = v930 + v932;
device half const* const v934 = &v7[v933];
half const v935 = *v934;
float const v936 = float(v935);
float const v937 = v924 + v936;
*v895 = v937;
}
thread float * const v938 = &(*v782)[v329];
float const v939 = *v895;
*v938 = v939;
float const v940 = max(v888, v939);
uint32_t const v941 = 3;
uint32_t const v942 = v783 + v941;
uint32_t const v943 = v390 + v942;
uint32_t const v944 = v786 + v942;
uint32_t const v945 = uint32_t(v944);
threadgroup float * const v946 = &(*v69)[v945];
float const v947 = *v946;
float v948_store;
thread float * v948 = &v948_store;*v948 = v98;
bool const v949 = *v660;
bool v950_store;
thread bool * v950 = &v950_store;if(v949) {
*v950 = v388;
}
 else {
bool const v951 = v943 < v19;
bool v952_store;
thread bool * v952 = &v952_store;*v952 = v951;
bool const v953 = v781 < v18;
bool const v954 = *v952;
bool const v955 = v954 && v953;
*v952 = v955;
bool const v956 = *v952;
if(v956) {
uint32_t const v957 = v43 * v32;
uint32_t const v958 = v46 * v33;
uint32_t const v959 = v957 + v958;
uint32_t const v960 = uint32_t(v781);
uint32_t const v961 = v960 * v34;
uint32_t const v962 = v959 + v961;
uint32_t const v963 = uint32_t(v943);
uint32_t const v964 = v963 * v35;
uint32_t const v965 = v962 + v964;
device uint8_t const* const v966 = &v6[v965];
uint8_t const v967 = *v966;
uint8_t const v968 = 0;
bool const v969 = v967 != v968;
bool const v970 = !v969;
*v952 = v970;
}
bool const v971 = *v952;
bool v972_store;
thread bool * v972 = &v972_store;if(v971) {
*v972 = v388;
}
 else {
*v972 = v433;
}
bool const v973 = *v972;
*v950 = v973;
}
bool const v974 = *v950;
if(v974) {
uint32_t const v975 = v18 - v106;
uint32_t const v976 = min(v781, v975);
float const v977 = v947 * v22;
uint32_t const v978 = v43 * v36;
uint32_t const v979 = v46 * v37;
uint32_t const v980 = v978 + v979;
uint32_t const v981 = uint32_t(v976);
uint32_t const v982 = v981 * v38;
uint32_t const v983 = v980 + v982;
uint32_t const v984 = uint32_t(v943);
uint32_t const v985 = v984 * v39;
uint32_t const v986 = v983 + v985;
device half const* const v987 = &v7[v986];
half const v988 = *v987;
float const v989 = float(v988);
float const v990 = v977 + v989;
*v948 = v990;
}
thread float * const v991 = &(*v782)[v345];
float const v992 = *v948;
*v991 = v992;
float const v993 = max(v940, v992);
uint32_t const v994 = v783 + v224;
uint32_t const v995 = v390 + v994;
uint32_t const v996 = v786 + v994;
uint32_t const v997 = uint32_t(v996);
threadgroup float * const v998 = &(*v69)[v997];
float const v999 = *v998;
float v1000_store;
thread float * v1000 = &v1000_store;*v1000 = v98;
bool const v1001 = *v660;
bool v1002_store;
thread bool * v1002 = &v1002_store;if(v1001) {
*v1002 = v388;
}
 else {
bool const v1003 = v995 < v19;
bool v1004_store;
thread bool * v1004 = &v1004_store;*v1004 = v1003;
bool const v1005 = v781 < v18;
bool const v1006 = *v1004;
bool const v1007 = v1006 && v1005;
*v1004 = v1007;
bool const v1008 = *v1004;
if(v1008) {
uint32_t const v1009 = v43 * v32;
uint32_t const v1010 = v46 * v33;
uint32_t const v1011 = v1009 + v1010;
uint32_t const v1012 = uint32_t(v781);
uint32_t const v1013 = v1012 * v34;
uint32_t const v1014 = v1011 + v1013;
uint32_t const v1015 = uint32_t(v995);
uint32_t const v1016 = v1015 * v35;
uint32_t const v1017 = v1014 + v1016;
device uint8_t const* const v1018 = &v6[v1017];
uint8_t const v1019 = *v1018;
uint8_t const v1020 = 0;
bool const v1021 = v1019 != v1020;
bool const v1022 = !v1021;
*v1004 = v1022;
}
bool const v1023 = *v1004;
bool v1024_store;
thread bool * v1024 = &v1024_store;if(v1023) {
*v1024 = v388;
}
 else {
*v1024 = v433;
}
bool const v1025 = *v1024;
*v1002 = v1025;
}
bool const v1026 = *v1002;
if(v1026) {
uint32_t const v1027 = v18 - v106;
uint32_t const v1028 = min(v781, v1027);
float const v1029 = v999 * v22;
uint32_t const v1030 = v43 * v36;
uint32_t const v1031 = v46 * v37;
uint32_t const v1032 = v1030 + v1031;
uint32_t const v1033 = uint32_t(v1028);
uint32_t const v1034 = v1033 * v38;
uint32_t const v1035 = v1032 + v1034;
uint32_t const v1036 = uint32_t(v995);
uint32_t const v1037 = v1036 * v39;
uint32_t const v1038 = v1035 + v1037;
device half const* const v1039 = &v7[v1038];
half const v1040 = *v1039;
float const v1041 = float(v1040);
float const v1042 = v1029 + v1041;
*v1000 = v1042;
}
thread float * const v1043 = &(*v782)[v284];
float const v1044 = *v1000;
*v1043 = v1044;
float const v1045 = max(v993, v1044);
uint32_t const v1046 = 5;
uint32_t const v1047 = v783 + v1046;
uint32_t const v1048 = v390 + v1047;
uint32_t const v1049 = v786 + v1047;
uint32_t const v1050 = uint32_t(v1049);
threadgroup float * const v1051 = &(*v69)[v1050];
float const v1052 = *v1051;
float v1053_store;
thread float * v1053 = &v1053_store;*v1053 = v98;
bool const v1054 = *v660;
bool v1055_store;
thread bool * v1055 = &v1055_store;if(v1054) {
*v1055 = v388;
}
 else {
bool const v1056 = v1048 < v19;
bool v1057_store;
thread bool * v1057 = &v1057_store;*v1057 = v1056;
bool const v1058 = v781 < v18;
bool const v1059 = *v1057;
bool const v1060 = v1059 && v1058;
*v1057 = v1060;
bool const v1061 = *v1057;
if(v1061) {
uint32_t const v1062 = v43 * v32;
uint32_t const v1063 = v46 * v33;
uint32_t const v1064 = v1062 + v1063;
uint32_t const v1065 = uint32_t(v781);
uint32_t const v1066 = v1065 * v34;
uint32_t const v1067 = v1064 + v1066;
uint32_t const v1068 = uint32_t(v1048);
uint32_t const v1069 = v1068 * v35;
uint32_t const v1070 = v1067 + v1069;
device uint8_t const* const v1071 = &v6[v1070];
uint8_t const v1072 = *v1071;
uint8_t const v1073 = 0;
bool const v1074 = v1072 != v1073;
bool const v1075 = !v1074;
*v1057 = v1075;
}
bool const v1076 = *v1057;
bool v1077_store;
thread bool * v1077 = &v1077_store;if(v1076) {
*v1077 = v388;
}
 else {
*v1077 = v433;
}
bool const v1078 = *v1077;
*v1055 = v1078;
}
bool const v1079 = *v1055;
if(v1079) {
uint32_t const v1080 = v18 - v106;
uint32_t const v1081 = min(v781, v1080);
float const v1082 = v1052 * v22;
uint32_t const v1083 = v43 * v36;
uint32_t const v1084 = v46 * v37;
uint32_t const v1085 = v1083 + v1084;
uint32_t const v1086 = uint32_t(v1081);
uint32_t const v1087 = v1086 * v38;
uint32_t const v1088 = v1085 + v1087;
uint32_t const v1089 = uint32_t(v1048);
uint32_t const v1090 = v1089 * v39;
uint32_t const v1091 = v1088 + v1090;
device half const* const v1092 = &v7[v1091];
half const v1093 = *v1092;
float const v1094 = float(v1093);
float const v1095 = v1082 + v1094;
*v1053 = v1095;
}
uint32_t const v1096 = 5;
thread float * const v1097 = &(*v782)[v1096];
float const v1098 = *v1053;
*v1097 = v1098;
float const v1099 = max(v1045, v1098);
uint32_t const v1100 = v783 + v673;
uint32_t const v1101 = v390 + v1100;
uint32_t const v1102 = v786 + v1100;
uint32_t const v1103 = uint32_t(v1102);
threadgroup float * const v1104 = &(*v69)[v1103];
float const v1105 = *v1104;
float v1106_store;
thread float * v1106 = &v1106_store;*v1106 = v98;
bool const v1107 = *v660;
bool v1108_store;
thread bool * v1108 = &v1108_store;if(v1107) {
*v1108 = v388;
}
 else {
bool const v1109 = v1101 < v19;
bool v1110_store;
thread bool * v1110 = &v1110_store;*v1110 = v1109;
bool const v1111 = v781 < v18;
bool const v1112 = *v1110;
bool const v1113 = v1112 && v1111;
*v1110 = v1113;
bool const v1114 = *v1110;
if(v1114) {
uint32_t const v1115 = v43 * v32;
uint32_t const v1116 = v46 * v33;
uint32_t const v1117 = v1115 + v1116;
uint32_t const v1118 = uint32_t(v781);
uint32_t const v1119 = v1118 * v34;
uint32_t const v1120 = v1117 + v1119;
uint32_t const v1121 = uint32_t(v1101);
uint32_t const v1122 = v1121 * v35;
uint32_t const v1123 = v1120 + v1122;
device uint8_t const* const v1124 = &v6[v1123];
uint8_t const v1125 = *v1124;
uint8_t const v1126 = 0;
bool const v1127 = v1125 != v1126;
bool const v1128 = !v1127;
*v1110 = v1128;
}
bool const v1129 = *v1110;
bool v1130_store;
thread bool * v1130 = &v1130_store;if(v1129) {
*v1130 = v388;
}
 else {
*v1130 = v433;
}
bool const v1131 = *v1130;
*v1108 = v1131;
}
bool const v1132 = *v1108;
if(v1132) {
uint32_t const v1133 = v18 - v106;
uint32_t const v1134 = min(v781, v1133);
float const v1135 = v1105 * v22;
uint32_t const v1136 = v43 * v36;
uint32_t const v1137 = v46 * v37;
uint32_t const v1138 = v1136 + v1137;
uint32_t const v1139 = uint32_t(v1134);
uint32_t const v1140 = v1139 * v38;
uint32_t const v1141 = v1138 + v1140;
uint32_t const v1142 = uint32_t(v1101);
uint32_t const v1143 = v1142 * v39;
uint32_t const v1144 = v1141 + v1143;
device half const* const v1145 = &v7[v1144];
half const v1146 = *v1145;
float const v1147 = float(v1146);
float const v1148 = v1135 + v1147;
*v1106 = v1148;
}
thread float * const v1149 = &(*v782)[v675];
float const v1150 = *v1106;
*v1149 = v1150;
float const v1151 = max(v1099, v1150);
uint32_t const v1152 = 7;
uint32_t const v1153 = v783 + v1152;
uint32_t const v1154 = v390 + v1153;
uint32_t const v1155 = v786 + v1153;
uint32_t const v1156 = uint32_t(v1155);
threadgroup float * const v1157 = &(*v69)[v1156];
float const v1158 = *v1157;
float v1159_store;
thread float * v1159 = &v1159_store;*v1159 = v98;
bool const v1160 = *v660;
bool v1161_store;
thread bool * v1161 = &v1161_store;if(v1160) {
*v1161 = v388;
}
 else {
bool const v1162 = v1154 < v19;
bool v1163_store;
thread bool * v1163 = &v1163_store;*v1163 = v1162;
bool const v1164 = v781 < v18;
bool const v1165 = *v1163;
bool const v1166 = v1165 && v1164;
*v1163 = v1166;
bool const v1167 = *v1163;
if(v1167) {
uint32_t const v1168 = v43 * v32;
uint32_t const v1169 = v46 * v33;
uint32_t const v1170 = v1168 + v1169;
uint32_t const v1171 = uint32_t(v781);
uint32_t const v1172 = v1171 * v34;
uint32_t const v1173 = v1170 + v1172;
uint32_t const v1174 = uint32_t(v1154);
uint32_t const v1175 = v1174 * v35;
uint32_t const v1176 = v1173 + v1175;
device uint8_t const* const v1177 = &v6[v1176];
uint8_t const v1178 = *v1177;
uint8_t const v1179 = 0;
bool const v1180 = v1178 != v1179;
bool const v1181 = !v1180;
*v1163 = v1181;
}
bool const v1182 = *v1163;
bool v1183_store;
thread bool * v1183 = &v1183_store;if(v1182) {
*v1183 = v388;
}
 else {
*v1183 = v433;
}
bool const v1184 = *v1183;
*v1161 = v1184;
}
bool const v1185 = *v1161;
if(v1185) {
uint32_t const v1186 = v18 - v106;
uint32_t const v1187 = min(v781, v1186);
float const v1188 = v1158 * v22;
uint32_t const v1189 = v43 * v36;
uint32_t const v1190 = v46 * v37;
uint32_t const v1191 = v1189 + v1190;
uint32_t const v1192 = uint32_t(v1187);
uint32_t const v1193 = v1192 * v38;
uint32_t const v1194 = v1191 + v1193;
uint32_t const v1195 = uint32_t(v1154);
uint32_t const v1196 = v1195 * v39;
uint32_t const v1197 = v1194 + v1196;
device half const* const v1198 = &v7[v1197];
half const v1199 = *v1198;
float const v1200 = float(v1199);
float const v1201 = v1188 + v1200;
*v1159 = v1201;
}
uint32_t const v1202 = 7;
thread float * const v1203 = &(*v782)[v1202];
float const v1204 = *v1159;
*v1203 = v1204;
float const v1205 = max(v1151, v1204);
float const v1206 = simd_shuffle_xor(v1205, v65);;
float const v1207 = max(v1205, v1206);
float const v1208 = simd_shuffle_xor(v1207, v102);;
float const v1209 = max(v1207, v1208);
float const v1210 = *v97;
float const v1211 = 5.54517698;
float const v1212 = v1210 + v1211;
bool const v1213 = v1209 > v1212;
float const v1214 = v1213 ? v1209 : v1210;
float const v1215 = v1210 - v1214;
float const v1216 = exp(v1215);bool const v1217 = v1214 != v1210;
bool v1218_store;
thread bool * v1218 = &v1218_store;if(v1217) {
bool const v1219 = v1210 != v98;
*v1218 = v1219;
}
 else {
*v1218 = v433;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1220 = *v1218;
bool const v1221 = simd_any(v1220);;
if(v1221) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1222 = v67 * v394;
uint32_t const v1223 = v786 + v1222;
uint32_t const v1224 = uint32_t(v1223);
threadgroup float * const v1225 = &(*v69)[v1224];
float const v1226 = *v1225;
float const v1227 = v1226 * v1216;
*v1225 = v1227;
uint32_t const v1228 = v1223 + v106;
uint32_t const v1229 = uint32_t(v1228);
threadgroup float * const v1230 = &(*v69)[v1229];
float const v1231 = *v1230;
float const v1232 = v1231 * v1216;
*v1230 = v1232;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1233 = *v1225;
float const v1234 = v1233 * v1216;
*v1225 = v1234;
float const v1235 = *v1230;
float const v1236 = v1235 * v1216;
*v1230 = v1236;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1237 = *v1225;
float const v1238 = v1237 * v1216;
*v1225 = v1238;
float const v1239 = *v1230;
float const v1240 = v1239 * v1216;
*v1230 = v1240;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1241 = *v1225;
float const v1242 = v1241 * v1216;
*v1225 = v1242;
float const v1243 = *v1230;
float const v1244 = v1243 * v1216;
*v1230 = v1244;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1245 = *v1225;
float const v1246 = v1245 * v1216;
*v1225 = v1246;
float const v1247 = *v1230;
float const v1248 = v1247 * v1216;
*v1230 = v1248;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1249 = *v1225;
float const v1250 = v1249 * v1216;
*v1225 = v1250;
float const v1251 = *v1230;
float const v1252 = v1251 * v1216;
*v1230 = v1252;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1253 = *v1225;
float const v1254 = v1253 * v1216;
*v1225 = v1254;
float const v1255 = *v1230;
float const v1256 = v1255 * v1216;
*v1230 = v1256;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1257 = *v1225;
float const v1258 = v1257 * v1216;
*v1225 = v1258;
float const v1259 = *v1230;
float const v1260 = v1259 * v1216;
*v1230 = v1260;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v97 = v1214;
float const v1261 = *v834;
uint32_t const v1262 = reinterpret_cast<const thread uint32_t&>(v1261);
uint32_t const v1263 = 4286578687;
bool const v1264 = v1262 == v1263;
float const v1265 = v1261 - v1214;
float const v1266 = exp(v1265);float const v1267 = v1264 ? v77 : v1266;
half const v1268 = half(v1267);
half_4 const v1269 = [&]{
half_4 tmp = v111;
tmp.i_0 = v1268;
return tmp;
}();
float const v1270 = *v886;
uint32_t const v1271 = reinterpret_cast<const thread uint32_t&>(v1270);
bool const v1272 = v1271 == v1263;
float const v1273 = v1270 - v1214;
float const v1274 = exp(v1273);float const v1275 = v1272 ? v77 : v1274;
float const v1276 = v1267 + v1275;
half const v1277 = half(v1275);
half_4 const v1278 = [&]{
half_4 tmp = v1269;
tmp.i_1 = v1277;
return tmp;
}();
float const v1279 = *v938;
uint32_t const v1280 = reinterpret_cast<const thread uint32_t&>(v1279);
bool const v1281 = v1280 == v1263;
float const v1282 = v1279 - v1214;
float const v1283 = exp(v1282);float const v1284 = v1281 ? v77 : v1283;
float const v1285 = v1276 + v1284;
half const v1286 = half(v1284);
half_4 const v1287 = [&]{
half_4 tmp = v1278;
tmp.i_2 = v1286;
return tmp;
}();
float const v1288 = *v991;
uint32_t const v1289 = reinterpret_cast<const thread uint32_t&>(v1288);
bool const v1290 = v1289 == v1263;
float const v1291 = v1288 - v1214;
float const v1292 = exp(v1291);float const v1293 = v1290 ? v77 : v1292;
float const v1294 = v1285 + v1293;
half const v1295 = half(v1293);
half_4 const v1296 = [&]{
half_4 tmp = v1287;
tmp.i_3 = v1295;
return tmp;
}();
uint32_t const v1297 = v66 * v679;
uint32_t const v1298 = v664 + v1297;
uint32_t const v1299 = v67 * v394;
uint32_t const v1300 = v1298 + v1299;
uint32_t const v1301 = uint32_t(v1300);
threadgroup half_4 * const v1302 = &(*v70)[v1301];
*v1302 = v1296;
float const v1303 = *v1043;
uint32_t const v1304 = reinterpret_cast<const thread uint32_t&>(v1303);
bool const v1305 = v1304 == v1263;
float const v1306 = v1303 - v1214;
float const v1307 = exp(v1306);float const v1308 = v1305 ? v77 : v1307;
float const v1309 = v1294 + v1308;
half const v1310 = half(v1308);
half_4 const v1311 = [&]{
half_4 tmp = v111;
tmp.i_0 = v1310;
return tmp;
}();
float const v1312 = *v1097;
uint32_t const v1313 = reinterpret_cast<const thread uint32_t&>(v1312);
bool const v1314 = v1313 == v1263;
float const v1315 = v1312 - v1214;
float const v1316 = exp(v1315);float const v1317 = v1314 ? v77 : v1316;
float const v1318 = v1309 + v1317;
half const v1319 = half(v1317);
half_4 const v1320 = [&]{
half_4 tmp = v1311;
tmp.i_1 = v1319;
return tmp;
}();
float const v1321 = *v1149;
uint32_t const v1322 = reinterpret_cast<const thread uint32_t&>(v1321);
bool const v1323 = v1322 == v1263;
float const v1324 = v1321 - v1214;
float const v1325 = exp(v1324);float const v1326 = v1323 ? v77 : v1325;
float const v1327 = v1318 + v1326;
half const v1328 = half(v1326);
half_4 const v1329 = [&]{
half_4 tmp = v1320;
tmp.i_2 = v1328;
return tmp;
}();
float const v1330 = *v1203;
uint32_t const v1331 = reinterpret_cast<const thread uint32_t&>(v1330);
bool const v1332 = v1331 == v1263;
float const v1333 = v1330 - v1214;
float const v1334 = exp(v1333);float const v1335 = v1332 ? v77 : v1334;
float const v1336 = v1327 + v1335;
half const v1337 = half(v1335);
half_4 const v1338 = [&]{
half_4 tmp = v1329;
tmp.i_3 = v1337;
return tmp;
}();
uint32_t const v1339 = v1300 + v106;
uint32_t const v1340 = uint32_t(v1339);
threadgroup half_4 * const v1341 = &(*v70)[v1340];
*v1341 = v1338;
float const v1342 = *v99;
float const v1343 = fma(v1342, v1216, v1336);
*v99 = v1343;
float const v1344 = *v100;
float const v1345 = fma(v1344, v1216, v1336);
*v100 = v1345;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1346 = *v660;
bool const v1347 = !v1346;
bool const v1348 = *v623;
bool const v1349 = v1348 && v1347;
if(v1349) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1350 = v786 + v1299;
for(uint32_t v1351 = v101; v1351 < v61; v1351 += v106) {
uint32_t const v1352 = v1351 / v224;
uint32_t const v1353 = v1298 + v1352;
uint32_t const v1354 = uint32_t(v1353);
threadgroup half_4 * const v1355 = &(*v70)[v1354];
half_4 const v1356 = *v1355;
uint32_t const v1357 = v1351 % v224;
half const v1358 = v1356.i_0;
float const v1359 = float(v1358);
float v1360_store;
thread float * v1360 = &v1360_store;*v1360 = v1359;
bool const v1361 = v1357 == v106;
if(v1361) {
half const v1362 = v1356.i_1;
float const v1363 = float(v1362);
*v1360 = v1363;
}
bool const v1364 = v1357 == v394;
if(v1364) {
half const v1365 = v1356.i_2;
float const v1366 = float(v1365);
*v1360 = v1366;
}
bool const v1367 = v1357 == v941;
if(v1367) {
half const v1368 = v1356.i_3;
float const v1369 = float(v1368);
*v1360 = v1369;
}
float const v1370 = *v1360;
uint32_t const v1371 = reinterpret_cast<const thread uint32_t&>(v1370);
bool const v1372 = v1371 == v101;
bool const v1373 = !v1372;
if(v1373) {
uint32_t const v1374 = v1351 * v128;
uint32_t const v1375 = v412 + v1374;
uint32_t const v1376 = v1299 / v224;
uint32_t const v1377 = v1375 + v1376;
uint32_t const v1378 = uint32_t(v1377);
threadgroup half_4 * const v1379 = &(*v68)[v1378];
half_4 const v1380 = *v1379;
half const v1381 = v1380.i_0;
float const v1382 = float(v1381);
float v1383_store;
thread float * v1383 = &v1383_store;*v1383 = v1382;
uint32_t const v1384 = v67 % v394;
bool const v1385 = v1384 == v106;
if(v1385) {
half const v1386 = v1380.i_2;
float const v1387 = float(v1386);
*v1383 = v1387;
}
uint32_t const v1388 = uint32_t(v1350);
float const v1389 = *v1360;
float const v1390 = *v1383;
threadgroup float * const v1391 = &(*v69)[v1388];
float const v1392 = *v1391;
float const v1393 = fma(v1389, v1390, v1392);
*v1391 = v1393;
half const v1394 = v1380.i_1;
float const v1395 = float(v1394);
float v1396_store;
thread float * v1396 = &v1396_store;*v1396 = v1395;
if(v1385) {
half const v1397 = v1380.i_3;
float const v1398 = float(v1397);
*v1396 = v1398;
}
uint32_t const v1399 = v1350 + v106;
uint32_t const v1400 = uint32_t(v1399);
float const v1401 = *v1360;
float const v1402 = *v1396;
threadgroup float * const v1403 = &(*v69)[v1400];
float const v1404 = *v1403;
float const v1405 = fma(v1401, v1402, v1404);
*v1403 = v1405;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1406 = v101; v1406 < v61; v1406 += v106) {
uint32_t const v1407 = v1406 / v224;
uint32_t const v1408 = v1298 + v1407;
uint32_t const v1409 = uint32_t(v1408);
threadgroup half_4 * const v1410 = &(*v70)[v1409];
half_4 const v1411 = *v1410;
uint32_t const v1412 = v1406 % v224;
half const v1413 = v1411.i_0;
float const v1414 = float(v1413);
float v1415_store;
thread float * v1415 = &v1415_store;*v1415 = v1414;
bool const v1416 = v1412 == v106;
if(v1416) {
half const v1417 = v1411.i_1;
float const v1418 = float(v1417);
*v1415 = v1418;
}
bool const v1419 = v1412 == v394;
if(v1419) {
half const v1420 = v1411.i_2;
float const v1421 = float(v1420);
*v1415 = v1421;
}
bool const v1422 = v1412 == v941;
if(v1422) {
half const v1423 = v1411.i_3;
float const v1424 = float(v1423);
*v1415 = v1424;
}
float const v1425 = *v1415;
uint32_t const v1426 = reinterpret_cast<const thread uint32_t&>(v1425);
bool const v1427 = v1426 == v101;
bool const v1428 = !v1427;
if(v1428) {
uint32_t const v1429 = v1406 * v128;
uint32_t const v1430 = 578;
uint32_t const v1431 = v1430 + v1429;
uint32_t const v1432 = v1299 / v224;
uint32_t const v1433 = v1431 + v1432;
uint32_t const v1434 = uint32_t(v1433);
threadgroup half_4 * const v1435 = &(*v68)[v1434];
half_4 const v1436 = *v1435;
half const v1437 = v1436.i_0;
float const v1438 = float(v1437);
float v1439_store;
thread float * v1439 = &v1439_store;*v1439 = v1438;
uint32_t const v1440 = v67 % v394;
bool const v1441 = v1440 == v106;
if(v1441) {
half const v1442 = v1436.i_2;
float const v1443 = float(v1442);
*v1439 = v1443;
}
uint32_t const v1444 = uint32_t(v1350);
float const v1445 = *v1415;
float const v1446 = *v1439;
threadgroup float * const v1447 = &(*v69)[v1444];
float const v1448 = *v1447;
float const v1449 = fma(v1445, v1446, v1448);
*v1447 = v1449;
half const v1450 = v1436.i_1;
float const v1451 = float(v1450);
float v1452_store;
thread float * v1452 = &v1452_store;*v1452 = v1451;
if(v1441) {
half const v1453 = v1436.i_3;
float const v1454 = float(v1453);
*v1452 = v1454;
}
uint32_t const v1455 = v1350 + v106;
uint32_t const v1456 = uint32_t(v1455);
float const v1457 = *v1415;
float const v1458 = *v1452;
threadgroup float * const v1459 = &(*v69)[v1456];
float const v1460 = *v1459;
float const v1461 = fma(v1457, v1458, v1460);
*v1459 = v1461;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1462 = v101; v1462 < v61; v1462 += v106) {
uint32_t const v1463 = v1462 / v224;
uint32_t const v1464 = v1298 + v1463;
uint32_t const v1465 = uint32_t(v1464);
threadgroup half_4 * const v1466 = &(*v70)[v1465];
half_4 const v1467 = *v1466;
uint32_t const v1468 = v1462 % v224;
half const v1469 = v1467.i_0;
float const v1470 = float(v1469);
float v1471_store;
thread float * v1471 = &v1471_store;*v1471 = v1470;
bool const v1472 = v1468 == v106;
if(v1472) {
half const v1473 = v1467.i_1;
float const v1474 = float(v1473);
*v1471 = v1474;
}
bool const v1475 = v1468 == v394;
if(v1475) {
half const v1476 = v1467.i_2;
float const v1477 = float(v1476);
*v1471 = v1477;
}
bool const v1478 = v1468 == v941;
if(v1478) {
half const v1479 = v1467.i_3;
float const v1480 = float(v1479);
*v1471 = v1480;
}
float const v1481 = *v1471;
uint32_t const v1482 = reinterpret_cast<const thread uint32_t&>(v1481);
bool const v1483 = v1482 == v101;
bool const v1484 = !v1483;
if(v1484) {
uint32_t const v1485 = v1462 * v128;
uint32_t const v1486 = 580;
uint32_t const v1487 = v1486 + v1485;
uint32_t const v1488 = v1299 / v224;
uint32_t const v1489 = v1487 + v1488;
uint32_t const v1490 = uint32_t(v1489);
threadgroup half_4 * const v1491 = &(*v68)[v1490];
half_4 const v1492 = *v1491;
half const v1493 = v1492.i_0;
float const v1494 = float(v1493);
float v1495_store;
thread float * v1495 = &v1495_store;*v1495 = v1494;
uint32_t const v1496 = v67 % v394;
bool const v1497 = v1496 == v106;
if(v1497) {
half const v1498 = v1492.i_2;
float const v1499 = float(v1498);
*v1495 = v1499;
}
uint32_t const v1500 = uint32_t(v1350);
float const v1501 = *v1471;
float const v1502 = *v1495;
threadgroup float * const v1503 = &(*v69)[v1500];
float const v1504 = *v1503;
float const v1505 = fma(v1501, v1502, v1504);
*v1503 = v1505;
half const v1506 = v1492.i_1;
float const v1507 = float(v1506);
float v1508_store;
thread float * v1508 = &v1508_store;*v1508 = v1507;
if(v1497) {
half const v1509 = v1492.i_3;
float const v1510 = float(v1509);
*v1508 = v1510;
}
uint32_t const v1511 = v1350 + v106;
uint32_t const v1512 = uint32_t(v1511);
float const v1513 = *v1471;
float const v1514 = *v1508;
threadgroup float * const v1515 = &(*v69)[v1512];
float const v1516 = *v1515;
float const v1517 = fma(v1513, v1514, v1516);
*v1515 = v1517;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1518 = v101; v1518 < v61; v1518 += v106) {
uint32_t const v1519 = v1518 / v224;
uint32_t const v1520 = v1298 + v1519;
uint32_t const v1521 = uint32_t(v1520);
threadgroup half_4 * const v1522 = &(*v70)[v1521];
half_4 const v1523 = *v1522;
uint32_t const v1524 = v1518 % v224;
half const v1525 = v1523.i_0;
float const v1526 = float(v1525);
float v1527_store;
thread float * v1527 = &v1527_store;*v1527 = v1526;
bool const v1528 = v1524 == v106;
if(v1528) {
half const v1529 = v1523.i_1;
float const v1530 = float(v1529);
*v1527 = v1530;
}
bool const v1531 = v1524 == v394;
if(v1531) {
half const v1532 = v1523.i_2;
float const v1533 = float(v1532);
*v1527 = v1533;
}
bool const v1534 = v1524 == v941;
if(v1534) {
half const v1535 = v1523.i_3;
float const v1536 = float(v1535);
*v1527 = v1536;
}
float const v1537 = *v1527;
uint32_t const v1538 = reinterpret_cast<const thread uint32_t&>(v1537);
bool const v1539 = v1538 == v101;
bool const v1540 = !v1539;
if(v1540) {
uint32_t const v1541 = v1518 * v128;
uint32_t const v1542 = 582;
uint32_t const v1543 = v1542 + v1541;
uint32_t const v1544 = v1299 / v224;
uint32_t const v1545 = v1543 + v1544;
uint32_t const v1546 = uint32_t(v1545);
threadgroup half_4 * const v1547 = &(*v68)[v1546];
half_4 const v1548 = *v1547;
half const v1549 = v1548.i_0;
float const v1550 = float(v1549);
float v1551_store;
thread float * v1551 = &v1551_store;*v1551 = v1550;
uint32_t const v1552 = v67 % v394;
bool const v1553 = v1552 == v106;
if(v1553) {
half const v1554 = v1548.i_2;
float const v1555 = float(v1554);
*v1551 = v1555;
}
uint32_t const v1556 = uint32_t(v1350);
float const v1557 = *v1527;
float const v1558 = *v1551;
threadgroup float * const v1559 = &(*v69)[v1556];
float const v1560 = *v1559;
float const v1561 = fma(v1557, v1558, v1560);
*v1559 = v1561;
half const v1562 = v1548.i_1;
float const v1563 = float(v1562);
float v1564_store;
thread float * v1564 = &v1564_store;*v1564 = v1563;
if(v1553) {
half const v1565 = v1548.i_3;
float const v1566 = float(v1565);
*v1564 = v1566;
}
uint32_t const v1567 = v1350 + v106;
uint32_t const v1568 = uint32_t(v1567);
float const v1569 = *v1527;
float const v1570 = *v1564;
threadgroup float * const v1571 = &(*v69)[v1568];
float const v1572 = *v1571;
float const v1573 = fma(v1569, v1570, v1572);
*v1571 = v1573;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1574 = v101; v1574 < v61; v1574 += v106) {
uint32_t const v1575 = v1574 / v224;
uint32_t const v1576 = v1298 + v1575;
uint32_t const v1577 = uint32_t(v1576);
threadgroup half_4 * const v1578 = &(*v70)[v1577];
half_4 const v1579 = *v1578;
uint32_t const v1580 = v1574 % v224;
half const v1581 = v1579.i_0;
float const v1582 = float(v1581);
float v1583_store;
thread float * v1583 = &v1583_store;*v1583 = v1582;
bool const v1584 = v1580 == v106;
if(v1584) {
half const v1585 = v1579.i_1;
float const v1586 = float(v1585);
*v1583 = v1586;
}
bool const v1587 = v1580 == v394;
if(v1587) {
half const v1588 = v1579.i_2;
float const v1589 = float(v1588);
*v1583 = v1589;
}
bool const v1590 = v1580 == v941;
if(v1590) {
half const v1591 = v1579.i_3;
float const v1592 = float(v1591);
*v1583 = v1592;
}
float const v1593 = *v1583;
uint32_t const v1594 = reinterpret_cast<const thread uint32_t&>(v1593);
bool const v1595 = v1594 == v101;
bool const v1596 = !v1595;
if(v1596) {
uint32_t const v1597 = v1574 * v128;
uint32_t const v1598 = 584;
uint32_t const v1599 = v1598 + v1597;
uint32_t const v1600 = v1299 / v224;
uint32_t const v1601 = v1599 + v1600;
uint32_t const v1602 = uint32_t(v1601);
threadgroup half_4 * const v1603 = &(*v68)[v1602];
half_4 const v1604 = *v1603;
half const v1605 = v1604.i_0;
float const v1606 = float(v1605);
float v1607_store;
thread float * v1607 = &v1607_store;*v1607 = v1606;
uint32_t const v1608 = v67 % v394;
bool const v1609 = v1608 == v106;
if(v1609) {
half const v1610 = v1604.i_2;
float const v1611 = float(v1610);
*v1607 = v1611;
}
uint32_t const v1612 = uint32_t(v1350);
float const v1613 = *v1583;
float const v1614 = *v1607;
threadgroup float * const v1615 = &(*v69)[v1612];
float const v1616 = *v1615;
float const v1617 = fma(v1613, v1614, v1616);
*v1615 = v1617;
half const v1618 = v1604.i_1;
float const v1619 = float(v1618);
float v1620_store;
thread float * v1620 = &v1620_store;*v1620 = v1619;
if(v1609) {
half const v1621 = v1604.i_3;
float const v1622 = float(v1621);
*v1620 = v1622;
}
uint32_t const v1623 = v1350 + v106;
uint32_t const v1624 = uint32_t(v1623);
float const v1625 = *v1583;
float const v1626 = *v1620;
threadgroup float * const v1627 = &(*v69)[v1624];
float const v1628 = *v1627;
float const v1629 = fma(v1625, v1626, v1628);
*v1627 = v1629;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1630 = v101; v1630 < v61; v1630 += v106) {
uint32_t const v1631 = v1630 / v224;
uint32_t const v1632 = v1298 + v1631;
uint32_t const v1633 = uint32_t(v1632);
threadgroup half_4 * const v1634 = &(*v70)[v1633];
half_4 const v1635 = *v1634;
uint32_t const v1636 = v1630 % v224;
half const v1637 = v1635.i_0;
float const v1638 = float(v1637);
float v1639_store;
thread float * v1639 = &v1639_store;*v1639 = v1638;
bool const v1640 = v1636 == v106;
if(v1640) {
half const v1641 = v1635.i_1;
float const v1642 = float(v1641);
*v1639 = v1642;
}
bool const v1643 = v1636 == v394;
if(v1643) {
half const v1644 = v1635.i_2;
float const v1645 = float(v1644);
*v1639 = v1645;
}
bool const v1646 = v1636 == v941;
if(v1646) {
half const v1647 = v1635.i_3;
float const v1648 = float(v1647);
*v1639 = v1648;
}
float const v1649 = *v1639;
uint32_t const v1650 = reinterpret_cast<const thread uint32_t&>(v1649);
bool const v1651 = v1650 == v101;
bool const v1652 = !v1651;
if(v1652) {
uint32_t const v1653 = v1630 * v128;
uint32_t const v1654 = 586;
uint32_t const v1655 = v1654 + v1653;
uint32_t const v1656 = v1299 / v224;
uint32_t const v1657 = v1655 + v1656;
uint32_t const v1658 = uint32_t(v1657);
threadgroup half_4 * const v1659 = &(*v68)[v1658];
half_4 const v1660 = *v1659;
half const v1661 = v1660.i_0;
float const v1662 = float(v1661);
float v1663_store;
thread float * v1663 = &v1663_store;*v1663 = v1662;
uint32_t const v1664 = v67 % v394;
bool const v1665 = v1664 == v106;
if(v1665) {
half const v1666 = v1660.i_2;
float const v1667 = float(v1666);
*v1663 = v1667;
}
uint32_t const v1668 = uint32_t(v1350);
float const v1669 = *v1639;
float const v1670 = *v1663;
threadgroup float * const v1671 = &(*v69)[v1668];
float const v1672 = *v1671;
float const v1673 = fma(v1669, v1670, v1672);
*v1671 = v1673;
half const v1674 = v1660.i_1;
float const v1675 = float(v1674);
float v1676_store;
thread float * v1676 = &v1676_store;*v1676 = v1675;
if(v1665) {
half const v1677 = v1660.i_3;
float const v1678 = float(v1677);
*v1676 = v1678;
}
uint32_t const v1679 = v1350 + v106;
uint32_t const v1680 = uint32_t(v1679);
float const v1681 = *v1639;
float const v1682 = *v1676;
threadgroup float * const v1683 = &(*v69)[v1680];
float const v1684 = *v1683;
float const v1685 = fma(v1681, v1682, v1684);
*v1683 = v1685;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1686 = v101; v1686 < v61; v1686 += v106) {
uint32_t const v1687 = v1686 / v224;
uint32_t const v1688 = v1298 + v1687;
uint32_t const v1689 = uint32_t(v1688);
threadgroup half_4 * const v1690 = &(*v70)[v1689];
half_4 const v1691 = *v1690;
uint32_t const v1692 = v1686 % v224;
half const v1693 = v1691.i_0;
float const v1694 = float(v1693);
float v1695_store;
thread float * v1695 = &v1695_store;*v1695 = v1694;
bool const v1696 = v1692 == v106;
if(v1696) {
half const v1697 = v1691.i_1;
float const v1698 = float(v1697);
*v1695 = v1698;
}
bool const v1699 = v1692 == v394;
if(v1699) {
half const v1700 = v1691.i_2;
float const v1701 = float(v1700);
*v1695 = v1701;
}
bool const v1702 = v1692 == v941;
if(v1702) {
half const v1703 = v1691.i_3;
float const v1704 = float(v1703);
*v1695 = v1704;
}
float const v1705 = *v1695;
uint32_t const v1706 = reinterpret_cast<const thread uint32_t&>(v1705);
bool const v1707 = v1706 == v101;
bool const v1708 = !v1707;
if(v1708) {
uint32_t const v1709 = v1686 * v128;
uint32_t const v1710 = 588;
uint32_t const v1711 = v1710 + v1709;
uint32_t const v1712 = v1299 / v224;
uint32_t const v1713 = v1711 + v1712;
uint32_t const v1714 = uint32_t(v1713);
threadgroup half_4 * const v1715 = &(*v68)[v1714];
half_4 const v1716 = *v1715;
half const v1717 = v1716.i_0;
float const v1718 = float(v1717);
float v1719_store;
thread float * v1719 = &v1719_store;*v1719 = v1718;
uint32_t const v1720 = v67 % v394;
bool const v1721 = v1720 == v106;
if(v1721) {
half const v1722 = v1716.i_2;
float const v1723 = float(v1722);
*v1719 = v1723;
}
uint32_t const v1724 = uint32_t(v1350);
float const v1725 = *v1695;
float const v1726 = *v1719;
threadgroup float * const v1727 = &(*v69)[v1724];
float const v1728 = *v1727;
float const v1729 = fma(v1725, v1726, v1728);
*v1727 = v1729;
half const v1730 = v1716.i_1;
float const v1731 = float(v1730);
float v1732_store;
thread float * v1732 = &v1732_store;*v1732 = v1731;
if(v1721) {
half const v1733 = v1716.i_3;
float const v1734 = float(v1733);
*v1732 = v1734;
}
uint32_t const v1735 = v1350 + v106;
uint32_t const v1736 = uint32_t(v1735);
float const v1737 = *v1695;
float const v1738 = *v1732;
threadgroup float * const v1739 = &(*v69)[v1736];
float const v1740 = *v1739;
float const v1741 = fma(v1737, v1738, v1740);
*v1739 = v1741;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v691), v690);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1742 = v101; v1742 < v61; v1742 += v106) {
uint32_t const v1743 = v1742 / v224;
uint32_t const v1744 = v1298 + v1743;
uint32_t const v1745 = uint32_t(v1744);
threadgroup half_4 * const v1746 = &(*v70)[v1745];
half_4 const v1747 = *v1746;
uint32_t const v1748 = v1742 % v224;
half const v1749 = v1747.i_0;
float const v1750 = float(v1749);
float v1751_store;
thread float * v1751 = &v1751_store;*v1751 = v1750;
bool const v1752 = v1748 == v106;
if(v1752) {
half const v1753 = v1747.i_1;
float const v1754 = float(v1753);
*v1751 = v1754;
}
bool const v1755 = v1748 == v394;
if(v1755) {
half const v1756 = v1747.i_2;
float const v1757 = float(v1756);
*v1751 = v1757;
}
bool const v1758 = v1748 == v941;
if(v1758) {
half const v1759 = v1747.i_3;
float const v1760 = float(v1759);
*v1751 = v1760;
}
float const v1761 = *v1751;
uint32_t const v1762 = reinterpret_cast<const thread uint32_t&>(v1761);
bool const v1763 = v1762 == v101;
bool const v1764 = !v1763;
if(v1764) {
uint32_t const v1765 = v1742 * v128;
uint32_t const v1766 = 590;
uint32_t const v1767 = v1766 + v1765;
uint32_t const v1768 = v1299 / v224;
uint32_t const v1769 = v1767 + v1768;
uint32_t const v1770 = uint32_t(v1769);
threadgroup half_4 * const v1771 = &(*v68)[v1770];
half_4 const v1772 = *v1771;
half const v1773 = v1772.i_0;
float const v1774 = float(v1773);
float v1775_store;
thread float * v1775 = &v1775_store;*v1775 = v1774;
uint32_t const v1776 = v67 % v394;
bool const v1777 = v1776 == v106;
if(v1777) {
half const v1778 = v1772.i_2;
float const v1779 = float(v1778);
*v1775 = v1779;
}
uint32_t const v1780 = uint32_t(v1350);
float const v1781 = *v1751;
float const v1782 = *v1775;
threadgroup float * const v1783 = &(*v69)[v1780];
float const v1784 = *v1783;
float const v1785 = fma(v1781, v1782, v1784);
*v1783 = v1785;
half const v1786 = v1772.i_1;
float const v1787 = float(v1786);
float v1788_store;
thread float * v1788 = &v1788_store;*v1788 = v1787;
if(v1777) {
half const v1789 = v1772.i_3;
float const v1790 = float(v1789);
*v1788 = v1790;
}
uint32_t const v1791 = v1350 + v106;
uint32_t const v1792 = uint32_t(v1791);
float const v1793 = *v1751;
float const v1794 = *v1788;
threadgroup float * const v1795 = &(*v69)[v1792];
float const v1796 = *v1795;
float const v1797 = fma(v1793, v1794, v1796);
*v1795 = v1797;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v691), v690, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1798_store; thread simdgroup_half8x8 * v1798 = &v1798_store;uint32_t const v1799 = uint32_t(v664);
threadgroup half_4 * const v1800 = &(*v70)[v1799];
simdgroup_load(*v1798, reinterpret_cast<threadgroup half *>(v1800), v690, 0, false);
simdgroup_half8x8 v1801_store; thread simdgroup_half8x8 * v1801 = &v1801_store;uint32_t const v1802 = 576;
threadgroup half_4 * const v1803 = &(*v68)[v1802];
simdgroup_load(*v1801, reinterpret_cast<threadgroup half *>(v1803), v667, 0, false);
simdgroup_multiply_accumulate(*v76, *v1798, *v1801, *v76);
simdgroup_half8x8 v1804_store; thread simdgroup_half8x8 * v1804 = &v1804_store;uint32_t const v1805 = 578;
threadgroup half_4 * const v1806 = &(*v68)[v1805];
simdgroup_load(*v1804, reinterpret_cast<threadgroup half *>(v1806), v667, 0, false);
simdgroup_multiply_accumulate(*v78, *v1798, *v1804, *v78);
simdgroup_half8x8 v1807_store; thread simdgroup_half8x8 * v1807 = &v1807_store;uint32_t const v1808 = 580;
threadgroup half_4 * const v1809 = &(*v68)[v1808];
simdgroup_load(*v1807, reinterpret_cast<threadgroup half *>(v1809), v667, 0, false);
simdgroup_multiply_accumulate(*v79, *v1798, *v1807, *v79);
simdgroup_half8x8 v1810_store; thread simdgroup_half8x8 * v1810 = &v1810_store;uint32_t const v1811 = 582;
threadgroup half_4 * const v1812 = &(*v68)[v1811];
simdgroup_load(*v1810, reinterpret_cast<threadgroup half *>(v1812), v667, 0, false);
simdgroup_multiply_accumulate(*v80, *v1798, *v1810, *v80);
simdgroup_half8x8 v1813_store; thread simdgroup_half8x8 * v1813 = &v1813_store;uint32_t const v1814 = 584;
threadgroup half_4 * const v1815 = &(*v68)[v1814];
simdgroup_load(*v1813, reinterpret_cast<threadgroup half *>(v1815), v667, 0, false);
simdgroup_multiply_accumulate(*v81, *v1798, *v1813, *v81);
simdgroup_half8x8 v1816_store; thread simdgroup_half8x8 * v1816 = &v1816_store;uint32_t const v1817 = 586;
threadgroup half_4 * const v1818 = &(*v68)[v1817];
simdgroup_load(*v1816, reinterpret_cast<threadgroup half *>(v1818), v667, 0, false);
simdgroup_multiply_accumulate(*v82, *v1798, *v1816, *v82);
simdgroup_half8x8 v1819_store; thread simdgroup_half8x8 * v1819 = &v1819_store;uint32_t const v1820 = 588;
threadgroup half_4 * const v1821 = &(*v68)[v1820];
simdgroup_load(*v1819, reinterpret_cast<threadgroup half *>(v1821), v667, 0, false);
simdgroup_multiply_accumulate(*v83, *v1798, *v1819, *v83);
simdgroup_half8x8 v1822_store; thread simdgroup_half8x8 * v1822 = &v1822_store;uint32_t const v1823 = 590;
threadgroup half_4 * const v1824 = &(*v68)[v1823];
simdgroup_load(*v1822, reinterpret_cast<threadgroup half *>(v1824), v667, 0, false);
simdgroup_multiply_accumulate(*v84, *v1798, *v1822, *v84);
simdgroup_half8x8 v1825_store; thread simdgroup_half8x8 * v1825 = &v1825_store;uint32_t const v1826 = v664 + v394;
uint32_t const v1827 = uint32_t(v1826);
threadgroup half_4 * const v1828 = &(*v70)[v1827];
simdgroup_load(*v1825, reinterpret_cast<threadgroup half *>(v1828), v690, 0, false);
simdgroup_half8x8 v1829_store; thread simdgroup_half8x8 * v1829 = &v1829_store;threadgroup half_4 * const v1830 = &(*v68)[v753];
simdgroup_load(*v1829, reinterpret_cast<threadgroup half *>(v1830), v667, 0, false);
simdgroup_multiply_accumulate(*v76, *v1825, *v1829, *v76);
simdgroup_half8x8 v1831_store; thread simdgroup_half8x8 * v1831 = &v1831_store;uint32_t const v1832 = 722;
threadgroup half_4 * const v1833 = &(*v68)[v1832];
simdgroup_load(*v1831, reinterpret_cast<threadgroup half *>(v1833), v667, 0, false);
simdgroup_multiply_accumulate(*v78, *v1825, *v1831, *v78);
simdgroup_half8x8 v1834_store; thread simdgroup_half8x8 * v1834 = &v1834_store;uint32_t const v1835 = 724;
threadgroup half_4 * const v1836 = &(*v68)[v1835];
simdgroup_load(*v1834, reinterpret_cast<threadgroup half *>(v1836), v667, 0, false);
simdgroup_multiply_accumulate(*v79, *v1825, *v1834, *v79);
simdgroup_half8x8 v1837_store; thread simdgroup_half8x8 * v1837 = &v1837_store;uint32_t const v1838 = 726;
threadgroup half_4 * const v1839 = &(*v68)[v1838];
simdgroup_load(*v1837, reinterpret_cast<threadgroup half *>(v1839), v667, 0, false);
simdgroup_multiply_accumulate(*v80, *v1825, *v1837, *v80);
simdgroup_half8x8 v1840_store; thread simdgroup_half8x8 * v1840 = &v1840_store;uint32_t const v1841 = 728;
threadgroup half_4 * const v1842 = &(*v68)[v1841];
simdgroup_load(*v1840, reinterpret_cast<threadgroup half *>(v1842), v667, 0, false);
simdgroup_multiply_accumulate(*v81, *v1825, *v1840, *v81);
simdgroup_half8x8 v1843_store; thread simdgroup_half8x8 * v1843 = &v1843_store;uint32_t const v1844 = 730;
threadgroup half_4 * const v1845 = &(*v68)[v1844];
simdgroup_load(*v1843, reinterpret_cast<threadgroup half *>(v1845), v667, 0, false);
simdgroup_multiply_accumulate(*v82, *v1825, *v1843, *v82);
simdgroup_half8x8 v1846_store; thread simdgroup_half8x8 * v1846 = &v1846_store;uint32_t const v1847 = 732;
threadgroup half_4 * const v1848 = &(*v68)[v1847];
simdgroup_load(*v1846, reinterpret_cast<threadgroup half *>(v1848), v667, 0, false);
simdgroup_multiply_accumulate(*v83, *v1825, *v1846, *v83);
simdgroup_half8x8 v1849_store; thread simdgroup_half8x8 * v1849 = &v1849_store;uint32_t const v1850 = 734;
threadgroup half_4 * const v1851 = &(*v68)[v1850];
simdgroup_load(*v1849, reinterpret_cast<threadgroup half *>(v1851), v667, 0, false);
simdgroup_multiply_accumulate(*v84, *v1825, *v1849, *v84);
simdgroup_half8x8 v1852_store; thread simdgroup_half8x8 * v1852 = &v1852_store;uint32_t const v1853 = v664 + v224;
uint32_t const v1854 = uint32_t(v1853);
threadgroup half_4 * const v1855 = &(*v70)[v1854];
simdgroup_load(*v1852, reinterpret_cast<threadgroup half *>(v1855), v690, 0, false);
simdgroup_half8x8 v1856_store; thread simdgroup_half8x8 * v1856 = &v1856_store;threadgroup half_4 * const v1857 = &(*v68)[v724];
simdgroup_load(*v1856, reinterpret_cast<threadgroup half *>(v1857), v667, 0, false);
simdgroup_multiply_accumulate(*v76, *v1852, *v1856, *v76);
simdgroup_half8x8 v1858_store; thread simdgroup_half8x8 * v1858 = &v1858_store;uint32_t const v1859 = 866;
threadgroup half_4 * const v1860 = &(*v68)[v1859];
simdgroup_load(*v1858, reinterpret_cast<threadgroup half *>(v1860), v667, 0, false);
simdgroup_multiply_accumulate(*v78, *v1852, *v1858, *v78);
simdgroup_half8x8 v1861_store; thread simdgroup_half8x8 * v1861 = &v1861_store;uint32_t const v1862 = 868;
threadgroup half_4 * const v1863 = &(*v68)[v1862];
simdgroup_load(*v1861, reinterpret_cast<threadgroup half *>(v1863), v667, 0, false);
simdgroup_multiply_accumulate(*v79, *v1852, *v1861, *v79);
simdgroup_half8x8 v1864_store; thread simdgroup_half8x8 * v1864 = &v1864_store;uint32_t const v1865 = 870;
threadgroup half_4 * const v1866 = &(*v68)[v1865];
simdgroup_load(*v1864, reinterpret_cast<threadgroup half *>(v1866), v667, 0, false);
simdgroup_multiply_accumulate(*v80, *v1852, *v1864, *v80);
simdgroup_half8x8 v1867_store; thread simdgroup_half8x8 * v1867 = &v1867_store;uint32_t const v1868 = 872;
threadgroup half_4 * const v1869 = &(*v68)[v1868];
simdgroup_load(*v1867, reinterpret_cast<threadgroup half *>(v1869), v667, 0, false);
simdgroup_multiply_accumulate(*v81, *v1852, *v1867, *v81);
simdgroup_half8x8 v1870_store; thread simdgroup_half8x8 * v1870 = &v1870_store;uint32_t const v1871 = 874;
threadgroup half_4 * const v1872 = &(*v68)[v1871];
simdgroup_load(*v1870, reinterpret_cast<threadgroup half *>(v1872), v667, 0, false);
simdgroup_multiply_accumulate(*v82, *v1852, *v1870, *v82);
simdgroup_half8x8 v1873_store; thread simdgroup_half8x8 * v1873 = &v1873_store;uint32_t const v1874 = 876;
threadgroup half_4 * const v1875 = &(*v68)[v1874];
simdgroup_load(*v1873, reinterpret_cast<threadgroup half *>(v1875), v667, 0, false);
simdgroup_multiply_accumulate(*v83, *v1852, *v1873, *v83);
simdgroup_half8x8 v1876_store; thread simdgroup_half8x8 * v1876 = &v1876_store;uint32_t const v1877 = 878;
threadgroup half_4 * const v1878 = &(*v68)[v1877];
simdgroup_load(*v1876, reinterpret_cast<threadgroup half *>(v1878), v667, 0, false);
simdgroup_multiply_accumulate(*v84, *v1852, *v1876, *v84);
simdgroup_half8x8 v1879_store; thread simdgroup_half8x8 * v1879 = &v1879_store;uint32_t const v1880 = v664 + v673;
uint32_t const v1881 = uint32_t(v1880);
threadgroup half_4 * const v1882 = &(*v70)[v1881];
simdgroup_load(*v1879, reinterpret_cast<threadgroup half *>(v1882), v690, 0, false);
simdgroup_half8x8 v1883_store; thread simdgroup_half8x8 * v1883 = &v1883_store;threadgroup half_4 * const v1884 = &(*v68)[v695];
simdgroup_load(*v1883, reinterpret_cast<threadgroup half *>(v1884), v667, 0, false);
simdgroup_multiply_accumulate(*v76, *v1879, *v1883, *v76);
simdgroup_half8x8 v1885_store; thread simdgroup_half8x8 * v1885 = &v1885_store;uint32_t const v1886 = 1010;
threadgroup half_4 * const v1887 = &(*v68)[v1886];
simdgroup_load(*v1885, reinterpret_cast<threadgroup half *>(v1887), v667, 0, false);
simdgroup_multiply_accumulate(*v78, *v1879, *v1885, *v78);
simdgroup_half8x8 v1888_store; thread simdgroup_half8x8 * v1888 = &v1888_store;uint32_t const v1889 = 1012;
threadgroup half_4 * const v1890 = &(*v68)[v1889];
simdgroup_load(*v1888, reinterpret_cast<threadgroup half *>(v1890), v667, 0, false);
simdgroup_multiply_accumulate(*v79, *v1879, *v1888, *v79);
simdgroup_half8x8 v1891_store; thread simdgroup_half8x8 * v1891 = &v1891_store;uint32_t const v1892 = 1014;
threadgroup half_4 * const v1893 = &(*v68)[v1892];
simdgroup_load(*v1891, reinterpret_cast<threadgroup half *>(v1893), v667, 0, false);
simdgroup_multiply_accumulate(*v80, *v1879, *v1891, *v80);
simdgroup_half8x8 v1894_store; thread simdgroup_half8x8 * v1894 = &v1894_store;uint32_t const v1895 = 1016;
threadgroup half_4 * const v1896 = &(*v68)[v1895];
simdgroup_load(*v1894, reinterpret_cast<threadgroup half *>(v1896), v667, 0, false);
simdgroup_multiply_accumulate(*v81, *v1879, *v1894, *v81);
simdgroup_half8x8 v1897_store; thread simdgroup_half8x8 * v1897 = &v1897_store;uint32_t const v1898 = 1018;
threadgroup half_4 * const v1899 = &(*v68)[v1898];
simdgroup_load(*v1897, reinterpret_cast<threadgroup half *>(v1899), v667, 0, false);
simdgroup_multiply_accumulate(*v82, *v1879, *v1897, *v82);
simdgroup_half8x8 v1900_store; thread simdgroup_half8x8 * v1900 = &v1900_store;uint32_t const v1901 = 1020;
threadgroup half_4 * const v1902 = &(*v68)[v1901];
simdgroup_load(*v1900, reinterpret_cast<threadgroup half *>(v1902), v667, 0, false);
simdgroup_multiply_accumulate(*v83, *v1879, *v1900, *v83);
simdgroup_half8x8 v1903_store; thread simdgroup_half8x8 * v1903 = &v1903_store;uint32_t const v1904 = 1022;
threadgroup half_4 * const v1905 = &(*v68)[v1904];
simdgroup_load(*v1903, reinterpret_cast<threadgroup half *>(v1905), v667, 0, false);
simdgroup_multiply_accumulate(*v84, *v1879, *v1903, *v84);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1906 = v64 * v65;
uint32_t const v1907 = v62 + v1906;
uint32_t const v1908 = v1907 + v66;
uint32_t const v1909 = uint32_t(v1908);
uint32_t const v1910 = v49 + v1909;
float const v1911 = *v99;
float const v1912 = simd_shuffle_xor(v1911, v65);;
float const v1913 = v1911 + v1912;
float const v1914 = simd_shuffle_xor(v1913, v102);;
float const v1915 = v1913 + v1914;
uint32_t const v1916 = reinterpret_cast<const thread uint32_t&>(v1915);
bool const v1917 = v1916 == v101;
float const v1918 = v75 / v1915;
float const v1919 = v1917 ? v77 : v1918;
uint32_t const v1920 = 320;
uint32_t const v1921 = v64 * v1920;
uint32_t const v1922 = uint32_t(v1921);
uint32_t const v1923 = 40;
threadgroup float * const v1924 = &(*v69)[v1922];

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1924), v1923);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1925 = v66 * v1923;
uint32_t const v1926 = v1921 + v1925;
uint32_t const v1927 = 2;
uint32_t const v1928 = v67 * v1927;
uint32_t const v1929 = v1926 + v1928;
bool const v1930 = v1908 < v18;
if(v1930) {
float_4 const v1931 = float_4{v77, v77, v77, v77};
float_4 v1932_store;
thread float_4 * v1932 = &v1932_store;*v1932 = v1931;
uint32_t const v1933 = uint32_t(v1929);
threadgroup float * const v1934 = &(*v69)[v1933];
float const v1935 = *v1934;
float const v1936 = v1935 * v1919;
float_4 const v1937 = *v1932;
float_4 const v1938 = [&]{
float_4 tmp = v1937;
tmp.i_0 = v1936;
return tmp;
}();
*v1932 = v1938;
uint32_t const v1939 = v1929 + v106;
uint32_t const v1940 = uint32_t(v1939);
threadgroup float * const v1941 = &(*v69)[v1940];
float const v1942 = *v1941;
float const v1943 = v1942 * v1919;
float_4 const v1944 = *v1932;
float_4 const v1945 = [&]{
float_4 tmp = v1944;
tmp.i_1 = v1943;
return tmp;
}();
*v1932 = v1945;
uint32_t const v1946 = 64;
bool const v1947 = v1928 < v1946;
if(v1947) {
half_2 const v1948 = half_2{v86, v86};
float_4 const v1949 = *v1932;
float const v1950 = v1949.i_0;
half const v1951 = half(v1950);
half_2 const v1952 = [&]{
half_2 tmp = v1948;
tmp.i_0 = v1951;
return tmp;
}();
float const v1953 = v1949.i_1;
half const v1954 = half(v1953);
half_2 const v1955 = [&]{
half_2 tmp = v1952;
tmp.i_1 = v1954;
return tmp;
}();
uint32_t const v1956 = v1910 * v71;
uint32_t const v1957 = v1928 / v1927;
uint32_t const v1958 = uint32_t(v1957);
uint32_t const v1959 = v1956 + v1958;
device half_2 * const v1960 = &v4[v1959];
*v1960 = v1955;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1924), v1923);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1930) {
float_4 const v1961 = float_4{v77, v77, v77, v77};
float_4 v1962_store;
thread float_4 * v1962 = &v1962_store;*v1962 = v1961;
uint32_t const v1963 = uint32_t(v1929);
threadgroup float * const v1964 = &(*v69)[v1963];
float const v1965 = *v1964;
float const v1966 = v1965 * v1919;
float_4 const v1967 = *v1962;
float_4 const v1968 = [&]{
float_4 tmp = v1967;
tmp.i_0 = v1966;
return tmp;
}();
*v1962 = v1968;
uint32_t const v1969 = v1929 + v106;
uint32_t const v1970 = uint32_t(v1969);
threadgroup float * const v1971 = &(*v69)[v1970];
float const v1972 = *v1971;
float const v1973 = v1972 * v1919;
float_4 const v1974 = *v1962;
float_4 const v1975 = [&]{
float_4 tmp = v1974;
tmp.i_1 = v1973;
return tmp;
}();
*v1962 = v1975;
uint32_t const v1976 = v65 + v1928;
uint32_t const v1977 = 64;
bool const v1978 = v1976 < v1977;
if(v1978) {
half_2 const v1979 = half_2{v86, v86};
float_4 const v1980 = *v1962;
float const v1981 = v1980.i_0;
half const v1982 = half(v1981);
half_2 const v1983 = [&]{
half_2 tmp = v1979;
tmp.i_0 = v1982;
return tmp;
}();
float const v1984 = v1980.i_1;
half const v1985 = half(v1984);
half_2 const v1986 = [&]{
half_2 tmp = v1983;
tmp.i_1 = v1985;
return tmp;
}();
uint32_t const v1987 = v1910 * v71;
uint32_t const v1988 = v1976 / v1927;
uint32_t const v1989 = uint32_t(v1988);
uint32_t const v1990 = v1987 + v1989;
device half_2 * const v1991 = &v4[v1990];
*v1991 = v1986;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1924), v1923);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1930) {
float_4 const v1992 = float_4{v77, v77, v77, v77};
float_4 v1993_store;
thread float_4 * v1993 = &v1993_store;*v1993 = v1992;
uint32_t const v1994 = uint32_t(v1929);
threadgroup float * const v1995 = &(*v69)[v1994];
float const v1996 = *v1995;
float const v1997 = v1996 * v1919;
float_4 const v1998 = *v1993;
float_4 const v1999 = [&]{
float_4 tmp = v1998;
tmp.i_0 = v1997;
return tmp;
}();
*v1993 = v1999;
uint32_t const v2000 = v1929 + v106;
uint32_t const v2001 = uint32_t(v2000);
threadgroup float * const v2002 = &(*v69)[v2001];
float const v2003 = *v2002;
float const v2004 = v2003 * v1919;
float_4 const v2005 = *v1993;
float_4 const v2006 = [&]{
float_4 tmp = v2005;
tmp.i_1 = v2004;
return tmp;
}();
*v1993 = v2006;
uint32_t const v2007 = v102 + v1928;
uint32_t const v2008 = 64;
bool const v2009 = v2007 < v2008;
if(v2009) {
half_2 const v2010 = half_2{v86, v86};
float_4 const v2011 = *v1993;
float const v2012 = v2011.i_0;
half const v2013 = half(v2012);
half_2 const v2014 = [&]{
half_2 tmp = v2010;
tmp.i_0 = v2013;
return tmp;
}();
float const v2015 = v2011.i_1;
half const v2016 = half(v2015);
half_2 const v2017 = [&]{
half_2 tmp = v2014;
tmp.i_1 = v2016;
return tmp;
}();
uint32_t const v2018 = v1910 * v71;
uint32_t const v2019 = v2007 / v1927;
uint32_t const v2020 = uint32_t(v2019);
uint32_t const v2021 = v2018 + v2020;
device half_2 * const v2022 = &v4[v2021];
*v2022 = v2017;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1924), v1923);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1930) {
float_4 const v2023 = float_4{v77, v77, v77, v77};
float_4 v2024_store;
thread float_4 * v2024 = &v2024_store;*v2024 = v2023;
uint32_t const v2025 = uint32_t(v1929);
threadgroup float * const v2026 = &(*v69)[v2025];
float const v2027 = *v2026;
float const v2028 = v2027 * v1919;
float_4 const v2029 = *v2024;
float_4 const v2030 = [&]{
float_4 tmp = v2029;
tmp.i_0 = v2028;
return tmp;
}();
*v2024 = v2030;
uint32_t const v2031 = v1929 + v106;
uint32_t const v2032 = uint32_t(v2031);
threadgroup float * const v2033 = &(*v69)[v2032];
float const v2034 = *v2033;
float const v2035 = v2034 * v1919;
float_4 const v2036 = *v2024;
float_4 const v2037 = [&]{
float_4 tmp = v2036;
tmp.i_1 = v2035;
return tmp;
}();
*v2024 = v2037;
uint32_t const v2038 = 24;
uint32_t const v2039 = v2038 + v1928;
uint32_t const v2040 = 64;
bool const v2041 = v2039 < v2040;
if(v2041) {
half_2 const v2042 = half_2{v86, v86};
float_4 const v2043 = *v2024;
float const v2044 = v2043.i_0;
half const v2045 = half(v2044);
half_2 const v2046 = [&]{
half_2 tmp = v2042;
tmp.i_0 = v2045;
return tmp;
}();
float const v2047 = v2043.i_1;
half const v2048 = half(v2047);
half_2 const v2049 = [&]{
half_2 tmp = v2046;
tmp.i_1 = v2048;
return tmp;
}();
uint32_t const v2050 = v1910 * v71;
uint32_t const v2051 = v2039 / v1927;
uint32_t const v2052 = uint32_t(v2051);
uint32_t const v2053 = v2050 + v2052;
device half_2 * const v2054 = &v4[v2053];
*v2054 = v2049;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1924), v1923);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1930) {
float_4 const v2055 = float_4{v77, v77, v77, v77};
float_4 v2056_store;
thread float_4 * v2056 = &v2056_store;*v2056 = v2055;
uint32_t const v2057 = uint32_t(v1929);
threadgroup float * const v2058 = &(*v69)[v2057];
float const v2059 = *v2058;
float const v2060 = v2059 * v1919;
float_4 const v2061 = *v2056;
float_4 const v2062 = [&]{
float_4 tmp = v2061;
tmp.i_0 = v2060;
return tmp;
}();
*v2056 = v2062;
uint32_t const v2063 = v1929 + v106;
uint32_t const v2064 = uint32_t(v2063);
threadgroup float * const v2065 = &(*v69)[v2064];
float const v2066 = *v2065;
float const v2067 = v2066 * v1919;
float_4 const v2068 = *v2056;
float_4 const v2069 = [&]{
float_4 tmp = v2068;
tmp.i_1 = v2067;
return tmp;
}();
*v2056 = v2069;
uint32_t const v2070 = v61 + v1928;
uint32_t const v2071 = 64;
bool const v2072 = v2070 < v2071;
if(v2072) {
half_2 const v2073 = half_2{v86, v86};
float_4 const v2074 = *v2056;
float const v2075 = v2074.i_0;
half const v2076 = half(v2075);
half_2 const v2077 = [&]{
half_2 tmp = v2073;
tmp.i_0 = v2076;
return tmp;
}();
float const v2078 = v2074.i_1;
half const v2079 = half(v2078);
half_2 const v2080 = [&]{
half_2 tmp = v2077;
tmp.i_1 = v2079;
return tmp;
}();
uint32_t const v2081 = v1910 * v71;
uint32_t const v2082 = v2070 / v1927;
uint32_t const v2083 = uint32_t(v2082);
uint32_t const v2084 = v2081 + v2083;
device half_2 * const v2085 = &v4[v2084];
*v2085 = v2080;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v1924), v1923);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1930) {
float_4 const v2086 = float_4{v77, v77, v77, v77};
float_4 v2087_store;
thread float_4 * v2087 = &v2087_store;*v2087 = v2086;
uint32_t const v2088 = uint32_t(v1929);
threadgroup float * const v2089 = &(*v69)[v2088];
float const v2090 = *v2089;
float const v2091 = v2090 * v1919;
float_4 const v2092 = *v2087;
float_4 const v2093 = [&]{
float_4 tmp = v2092;
tmp.i_0 = v2091;
return tmp;
}();
*v2087 = v2093;
uint32_t const v2094 = v1929 + v106;
uint32_t const v2095 = uint32_t(v2094);
threadgroup float * const v2096 = &(*v69)[v2095];
float const v2097 = *v2096;
float const v2098 = v2097 * v1919;
float_4 const v2099 = *v2087;
float_4 const v2100 = [&]{
float_4 tmp = v2099;
tmp.i_1 = v2098;
return tmp;
}();
*v2087 = v2100;
uint32_t const v2101 = v1923 + v1928;
uint32_t const v2102 = 64;
bool const v2103 = v2101 < v2102;
if(v2103) {
half_2 const v2104 = half_2{v86, v86};
float_4 const v2105 = *v2087;
float const v2106 = v2105.i_0;
half const v2107 = half(v2106);
half_2 const v2108 = [&]{
half_2 tmp = v2104;
tmp.i_0 = v2107;
return tmp;
}();
float const v2109 = v2105.i_1;
half const v2110 = half(v2109);
half_2 const v2111 = [&]{
half_2 tmp = v2108;
tmp.i_1 = v2110;
return tmp;
}();
uint32_t const v2112 = v1910 * v71;
uint32_t const v2113 = v2101 / v1927;
uint32_t const v2114 = uint32_t(v2113);
uint32_t const v2115 = v2112 + v2114;
device half_2 * const v2116 = &v4[v2115];
*v2116 = v2111;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v1924), v1923);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1930) {
float_4 const v2117 = float_4{v77, v77, v77, v77};
float_4 v2118_store;
thread float_4 * v2118 = &v2118_store;*v2118 = v2117;
uint32_t const v2119 = uint32_t(v1929);
threadgroup float * const v2120 = &(*v69)[v2119];
float const v2121 = *v2120;
float const v2122 = v2121 * v1919;
float_4 const v2123 = *v2118;
float_4 const v2124 = [&]{
float_4 tmp = v2123;
tmp.i_0 = v2122;
return tmp;
}();
*v2118 = v2124;
uint32_t const v2125 = v1929 + v106;
uint32_t const v2126 = uint32_t(v2125);
threadgroup float * const v2127 = &(*v69)[v2126];
float const v2128 = *v2127;
float const v2129 = v2128 * v1919;
float_4 const v2130 = *v2118;
float_4 const v2131 = [&]{
float_4 tmp = v2130;
tmp.i_1 = v2129;
return tmp;
}();
*v2118 = v2131;
uint32_t const v2132 = 48;
uint32_t const v2133 = v2132 + v1928;
uint32_t const v2134 = 64;
bool const v2135 = v2133 < v2134;
if(v2135) {
half_2 const v2136 = half_2{v86, v86};
float_4 const v2137 = *v2118;
float const v2138 = v2137.i_0;
half const v2139 = half(v2138);
half_2 const v2140 = [&]{
half_2 tmp = v2136;
tmp.i_0 = v2139;
return tmp;
}();
float const v2141 = v2137.i_1;
half const v2142 = half(v2141);
half_2 const v2143 = [&]{
half_2 tmp = v2140;
tmp.i_1 = v2142;
return tmp;
}();
uint32_t const v2144 = v1910 * v71;
uint32_t const v2145 = v2133 / v1927;
uint32_t const v2146 = uint32_t(v2145);
uint32_t const v2147 = v2144 + v2146;
device half_2 * const v2148 = &v4[v2147];
*v2148 = v2143;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v1924), v1923);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1930) {
float_4 const v2149 = float_4{v77, v77, v77, v77};
float_4 v2150_store;
thread float_4 * v2150 = &v2150_store;*v2150 = v2149;
uint32_t const v2151 = uint32_t(v1929);
threadgroup float * const v2152 = &(*v69)[v2151];
float const v2153 = *v2152;
float const v2154 = v2153 * v1919;
float_4 const v2155 = *v2150;
float_4 const v2156 = [&]{
float_4 tmp = v2155;
tmp.i_0 = v2154;
return tmp;
}();
*v2150 = v2156;
uint32_t const v2157 = v1929 + v106;
uint32_t const v2158 = uint32_t(v2157);
threadgroup float * const v2159 = &(*v69)[v2158];
float const v2160 = *v2159;
float const v2161 = v2160 * v1919;
float_4 const v2162 = *v2150;
float_4 const v2163 = [&]{
float_4 tmp = v2162;
tmp.i_1 = v2161;
return tmp;
}();
*v2150 = v2163;
uint32_t const v2164 = 56;
uint32_t const v2165 = v2164 + v1928;
uint32_t const v2166 = 64;
bool const v2167 = v2165 < v2166;
if(v2167) {
half_2 const v2168 = half_2{v86, v86};
float_4 const v2169 = *v2150;
float const v2170 = v2169.i_0;
half const v2171 = half(v2170);
half_2 const v2172 = [&]{
half_2 tmp = v2168;
tmp.i_0 = v2171;
return tmp;
}();
float const v2173 = v2169.i_1;
half const v2174 = half(v2173);
half_2 const v2175 = [&]{
half_2 tmp = v2172;
tmp.i_1 = v2174;
return tmp;
}();
uint32_t const v2176 = v1910 * v71;
uint32_t const v2177 = v2165 / v1927;
uint32_t const v2178 = uint32_t(v2177);
uint32_t const v2179 = v2176 + v2178;
device half_2 * const v2180 = &v4[v2179];
*v2180 = v2175;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2181 = *v100;
float v2182_store;
thread float * v2182 = &v2182_store;*v2182 = v2181;
float const v2183 = *v2182;
float const v2184 = simd_shuffle_xor(v2183, v65);;
float const v2185 = v2183 + v2184;
*v2182 = v2185;
float const v2186 = *v2182;
float const v2187 = simd_shuffle_xor(v2186, v102);;
float const v2188 = v2186 + v2187;
*v2182 = v2188;
bool const v2189 = v67 == v101;
bool const v2190 = v1930 && v2189;
if(v2190) {
float const v2191 = *v97;
float const v2192 = *v2182;
float const v2193 = log(v2192);float const v2194 = v2191 + v2193;
device float * const v2195 = &v5[v1910];
*v2195 = v2194;
}
return;
}
