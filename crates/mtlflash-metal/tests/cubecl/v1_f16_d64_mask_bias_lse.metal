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
uint32_t const v105 = v62 + v103;
half_4 const v106 = half_4{v86, v86, v86, v86};
half_4 v107_store;
thread half_4 * v107 = &v107_store;*v107 = v106;
bool const v108 = v105 < v18;
if(v108) {
uint32_t const v109 = uint32_t(v105);
uint32_t const v110 = v109 * v25;
uint32_t const v111 = v52 + v110;
uint32_t const v112 = 4;
uint32_t const v113 = v104 * v112;
half_4 v114_store;
thread half_4 * v114 = &v114_store;*v114 = v106;
uint32_t const v115 = 4294967295;
bool const v116 = v113 < v115;
if(v116) {
uint32_t const v117 = v113 / v112;
uint32_t const v118 = uint32_t(v117);
uint32_t const v119 = v111 + v118;
device half_4 const* const v120 = &v1[v119];
half_4 const v121 = *v120;
*v114 = v121;
}
half_4 const v122 = *v114;
*v107 = v122;
}
uint32_t const v123 = 18;
uint32_t const v124 = v103 * v123;
uint32_t const v125 = v124 + v104;
uint32_t const v126 = uint32_t(v125);
threadgroup half_4 * const v127 = &(*v68)[v126];
half_4 const v128 = *v107;
*v127 = v128;
uint32_t const v129 = 128;
uint32_t const v130 = thread_index_in_threadgroup_v12 + v129;
uint32_t const v131 = v130 / v102;
uint32_t const v132 = v130 % v102;
uint32_t const v133 = v62 + v131;
half_4 v134_store;
thread half_4 * v134 = &v134_store;*v134 = v106;
bool const v135 = v133 < v18;
if(v135) {
uint32_t const v136 = uint32_t(v133);
uint32_t const v137 = v136 * v25;
uint32_t const v138 = v52 + v137;
uint32_t const v139 = 4;
uint32_t const v140 = v132 * v139;
half_4 v141_store;
thread half_4 * v141 = &v141_store;*v141 = v106;
uint32_t const v142 = 4294967295;
bool const v143 = v140 < v142;
if(v143) {
uint32_t const v144 = v140 / v139;
uint32_t const v145 = uint32_t(v144);
uint32_t const v146 = v138 + v145;
device half_4 const* const v147 = &v1[v146];
half_4 const v148 = *v147;
*v141 = v148;
}
half_4 const v149 = *v141;
*v134 = v149;
}
uint32_t const v150 = v131 * v123;
uint32_t const v151 = v150 + v132;
uint32_t const v152 = uint32_t(v151);
threadgroup half_4 * const v153 = &(*v68)[v152];
half_4 const v154 = *v134;
*v153 = v154;
uint32_t const v155 = 256;
uint32_t const v156 = thread_index_in_threadgroup_v12 + v155;
uint32_t const v157 = v156 / v102;
uint32_t const v158 = v156 % v102;
uint32_t const v159 = v62 + v157;
half_4 v160_store;
thread half_4 * v160 = &v160_store;*v160 = v106;
bool const v161 = v159 < v18;
if(v161) {
uint32_t const v162 = uint32_t(v159);
uint32_t const v163 = v162 * v25;
uint32_t const v164 = v52 + v163;
uint32_t const v165 = 4;
uint32_t const v166 = v158 * v165;
half_4 v167_store;
thread half_4 * v167 = &v167_store;*v167 = v106;
uint32_t const v168 = 4294967295;
bool const v169 = v166 < v168;
if(v169) {
uint32_t const v170 = v166 / v165;
uint32_t const v171 = uint32_t(v170);
uint32_t const v172 = v164 + v171;
device half_4 const* const v173 = &v1[v172];
half_4 const v174 = *v173;
*v167 = v174;
}
half_4 const v175 = *v167;
*v160 = v175;
}
uint32_t const v176 = v157 * v123;
uint32_t const v177 = v176 + v158;
uint32_t const v178 = uint32_t(v177);
threadgroup half_4 * const v179 = &(*v68)[v178];
half_4 const v180 = *v160;
*v179 = v180;
uint32_t const v181 = 384;
uint32_t const v182 = thread_index_in_threadgroup_v12 + v181;
uint32_t const v183 = v182 / v102;
uint32_t const v184 = v182 % v102;
uint32_t const v185 = v62 + v183;
half_4 v186_store;
thread half_4 * v186 = &v186_store;*v186 = v106;
bool const v187 = v185 < v18;
if(v187) {
uint32_t const v188 = uint32_t(v185);
uint32_t const v189 = v188 * v25;
uint32_t const v190 = v52 + v189;
uint32_t const v191 = 4;
uint32_t const v192 = v184 * v191;
half_4 v193_store;
thread half_4 * v193 = &v193_store;*v193 = v106;
uint32_t const v194 = 4294967295;
bool const v195 = v192 < v194;
if(v195) {
uint32_t const v196 = v192 / v191;
uint32_t const v197 = uint32_t(v196);
uint32_t const v198 = v190 + v197;
device half_4 const* const v199 = &v1[v198];
half_4 const v200 = *v199;
*v193 = v200;
}
half_4 const v201 = *v193;
*v186 = v201;
}
uint32_t const v202 = v183 * v123;
uint32_t const v203 = v202 + v184;
uint32_t const v204 = uint32_t(v203);
threadgroup half_4 * const v205 = &(*v68)[v204];
half_4 const v206 = *v186;
*v205 = v206;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v207 = 1;
uint32_t const v208 = 4;
uint32_t const v209 = v64 % v208;
uint32_t const v210 = 144;
uint32_t const v211 = v209 * v210;
uint32_t const v212 = uint32_t(v211);
uint32_t const v213 = 72;
threadgroup half_4 * const v214 = &(*v68)[v212];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v214), v213, 0, false);
uint32_t const v215 = 2;
uint32_t const v216 = v211 + v215;
uint32_t const v217 = uint32_t(v216);
threadgroup half_4 * const v218 = &(*v68)[v217];
simdgroup_load(*v87, reinterpret_cast<threadgroup half *>(v218), v213, 0, false);
uint32_t const v219 = v211 + v208;
uint32_t const v220 = uint32_t(v219);
threadgroup half_4 * const v221 = &(*v68)[v220];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v221), v213, 0, false);
uint32_t const v222 = 6;
uint32_t const v223 = v211 + v222;
uint32_t const v224 = uint32_t(v223);
threadgroup half_4 * const v225 = &(*v68)[v224];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v225), v213, 0, false);
uint32_t const v226 = v211 + v65;
uint32_t const v227 = uint32_t(v226);
threadgroup half_4 * const v228 = &(*v68)[v227];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v228), v213, 0, false);
uint32_t const v229 = 10;
uint32_t const v230 = v211 + v229;
uint32_t const v231 = uint32_t(v230);
threadgroup half_4 * const v232 = &(*v68)[v231];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v232), v213, 0, false);
uint32_t const v233 = 12;
uint32_t const v234 = v211 + v233;
uint32_t const v235 = uint32_t(v234);
threadgroup half_4 * const v236 = &(*v68)[v235];
simdgroup_load(*v92, reinterpret_cast<threadgroup half *>(v236), v213, 0, false);
uint32_t const v237 = 14;
uint32_t const v238 = v211 + v237;
uint32_t const v239 = uint32_t(v238);
threadgroup half_4 * const v240 = &(*v68)[v239];
simdgroup_load(*v93, reinterpret_cast<threadgroup half *>(v240), v213, 0, false);
bool const v241 = thread_index_in_threadgroup_v12 < v65;
if(v241) {
uint32_t const v242 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v243 = &(*v73)[v242];
*v243 = v101;
}
int32_t const v244 = int32_t(v19);
int32_t const v245 = 0;
int32_t const v246 = max(v244, v245);
int32_t const v247 = min(v245, v244);
uint32_t const v248 = uint32_t(v247);
uint32_t const v249 = v248 / v61;
int32_t const v250 = 31;
int32_t const v251 = v246 + v250;
uint32_t const v252 = uint32_t(v251);
uint32_t const v253 = v252 / v61;
uint32_t const v254 = max(v253, v249);
uint32_t const v255 = v248 + v61;
uint32_t const v256 = v255 - v207;
uint32_t const v257 = v256 / v61;
uint32_t const v258 = uint32_t(v246);
uint32_t const v259 = v258 / v61;
uint32_t const v260 = min(v257, v254);
uint32_t const v261 = max(v259, v260);
uint32_t const v262 = min(v261, v254);
bool const v263 = v249 < v254;
if(v263) {
uint32_t const v264 = v249 * v61;
array<half_4, 4> v265_store = {};
thread array<half_4, 4> * v265 = &v265_store;uint32_t const v266 = 4;
array<half_4, 4> v267_store = {};
thread array<half_4, 4> * v267 = &v267_store;uint32_t const v268 = v19 - v207;
uint32_t const v269 = v264 + v103;
uint32_t const v270 = min(v269, v268);
uint32_t const v271 = uint32_t(v270);
uint32_t const v272 = v271 * v28;
uint32_t const v273 = v56 + v272;
uint32_t const v274 = v104 * v208;
half_4 v275_store;
thread half_4 * v275 = &v275_store;*v275 = v106;
uint32_t const v276 = 4294967295;
bool const v277 = v274 < v276;
if(v277) {
uint32_t const v278 = v274 / v208;
uint32_t const v279 = uint32_t(v278);
uint32_t const v280 = v273 + v279;
device half_4 const* const v281 = &v2[v280];
half_4 const v282 = *v281;
*v275 = v282;
}
thread half_4 * const v283 = &(*v265)[v17];
half_4 const v284 = *v275;
*v283 = v284;
uint32_t const v285 = v103 + v65;
uint32_t const v286 = v264 + v285;
uint32_t const v287 = min(v286, v268);
uint32_t const v288 = uint32_t(v287);
uint32_t const v289 = v288 * v28;
uint32_t const v290 = v56 + v289;
half_4 v291_store;
thread half_4 * v291 = &v291_store;*v291 = v106;
if(v277) {
uint32_t const v292 = v274 / v208;
uint32_t const v293 = uint32_t(v292);
uint32_t const v294 = v290 + v293;
device half_4 const* const v295 = &v2[v294];
half_4 const v296 = *v295;
*v291 = v296;
}
thread half_4 * const v297 = &(*v265)[v72];
half_4 const v298 = *v291;
*v297 = v298;
uint32_t const v299 = v103 + v102;
uint32_t const v300 = v264 + v299;
uint32_t const v301 = min(v300, v268);
uint32_t const v302 = uint32_t(v301);
uint32_t const v303 = v302 * v28;
uint32_t const v304 = v56 + v303;
half_4 v305_store;
thread half_4 * v305 = &v305_store;*v305 = v106;
if(v277) {
uint32_t const v306 = v274 / v208;
uint32_t const v307 = uint32_t(v306);
uint32_t const v308 = v304 + v307;
device half_4 const* const v309 = &v2[v308];
half_4 const v310 = *v309;
*v305 = v310;
}
uint32_t const v311 = 2;
thread half_4 * const v312 = &(*v265)[v311];
half_4 const v313 = *v305;
*v312 = v313;
uint32_t const v314 = 24;
uint32_t const v315 = v103 + v314;
uint32_t const v316 = v264 + v315;
uint32_t const v317 = min(v316, v268);
uint32_t const v318 = uint32_t(v317);
uint32_t const v319 = v318 * v28;
uint32_t const v320 = v56 + v319;
half_4 v321_store;
thread half_4 * v321 = &v321_store;*v321 = v106;
if(v277) {
uint32_t const v322 = v274 / v208;
uint32_t const v323 = uint32_t(v322);
uint32_t const v324 = v320 + v323;
device half_4 const* const v325 = &v2[v324];
half_4 const v326 = *v325;
*v321 = v326;
}
uint32_t const v327 = 3;
thread half_4 * const v328 = &(*v265)[v327];
half_4 const v329 = *v321;
*v328 = v329;
uint32_t const v330 = v271 * v31;
uint32_t const v331 = v59 + v330;
half_4 v332_store;
thread half_4 * v332 = &v332_store;*v332 = v106;
if(v277) {
uint32_t const v333 = v274 / v208;
uint32_t const v334 = uint32_t(v333);
uint32_t const v335 = v331 + v334;
device half_4 const* const v336 = &v3[v335];
half_4 const v337 = *v336;
*v332 = v337;
}
thread half_4 * const v338 = &(*v267)[v17];
half_4 const v339 = *v332;
*v338 = v339;
uint32_t const v340 = v288 * v31;
uint32_t const v341 = v59 + v340;
half_4 v342_store;
thread half_4 * v342 = &v342_store;*v342 = v106;
if(v277) {
uint32_t const v343 = v274 / v208;
uint32_t const v344 = uint32_t(v343);
uint32_t const v345 = v341 + v344;
device half_4 const* const v346 = &v3[v345];
half_4 const v347 = *v346;
*v342 = v347;
}
thread half_4 * const v348 = &(*v267)[v72];
half_4 const v349 = *v342;
*v348 = v349;
uint32_t const v350 = v302 * v31;
uint32_t const v351 = v59 + v350;
half_4 v352_store;
thread half_4 * v352 = &v352_store;*v352 = v106;
if(v277) {
uint32_t const v353 = v274 / v208;
uint32_t const v354 = uint32_t(v353);
uint32_t const v355 = v351 + v354;
device half_4 const* const v356 = &v3[v355];
half_4 const v357 = *v356;
*v352 = v357;
}
thread half_4 * const v358 = &(*v267)[v311];
half_4 const v359 = *v352;
*v358 = v359;
uint32_t const v360 = v318 * v31;
uint32_t const v361 = v59 + v360;
half_4 v362_store;
thread half_4 * v362 = &v362_store;*v362 = v106;
if(v277) {
uint32_t const v363 = v274 / v208;
uint32_t const v364 = uint32_t(v363);
uint32_t const v365 = v361 + v364;
device half_4 const* const v366 = &v3[v365];
half_4 const v367 = *v366;
*v362 = v367;
}
thread half_4 * const v368 = &(*v267)[v327];
half_4 const v369 = *v362;
*v368 = v369;
bool const v370 = true;
for(uint32_t v371 = v249; v371 < v254; v371 += v207) {
uint32_t const v372 = v371 * v61;
bool const v373 = v371 >= v260;
bool const v374 = v371 < v262;
bool const v375 = v373 && v374;
uint32_t const v376 = v371 % v215;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v377 = *v283;
*v127 = v377;
uint32_t const v378 = v285 * v123;
uint32_t const v379 = v378 + v104;
half_4 const v380 = *v297;
uint32_t const v381 = uint32_t(v379);
threadgroup half_4 * const v382 = &(*v68)[v381];
*v382 = v380;
uint32_t const v383 = v299 * v123;
uint32_t const v384 = v383 + v104;
half_4 const v385 = *v312;
uint32_t const v386 = uint32_t(v384);
threadgroup half_4 * const v387 = &(*v68)[v386];
*v387 = v385;
uint32_t const v388 = v315 * v123;
uint32_t const v389 = v388 + v104;
half_4 const v390 = *v328;
uint32_t const v391 = uint32_t(v389);
threadgroup half_4 * const v392 = &(*v68)[v391];
*v392 = v390;
uint32_t const v393 = 576;
uint32_t const v394 = v393 + v124;
uint32_t const v395 = v394 + v104;
half_4 const v396 = *v338;
uint32_t const v397 = uint32_t(v395);
threadgroup half_4 * const v398 = &(*v68)[v397];
*v398 = v396;
uint32_t const v399 = v393 + v378;
uint32_t const v400 = v399 + v104;
half_4 const v401 = *v348;
uint32_t const v402 = uint32_t(v400);
threadgroup half_4 * const v403 = &(*v68)[v402];
*v403 = v401;
uint32_t const v404 = v393 + v383;
uint32_t const v405 = v404 + v104;
half_4 const v406 = *v358;
uint32_t const v407 = uint32_t(v405);
threadgroup half_4 * const v408 = &(*v68)[v407];
*v408 = v406;
uint32_t const v409 = v393 + v388;
uint32_t const v410 = v409 + v104;
half_4 const v411 = *v368;
uint32_t const v412 = uint32_t(v410);
threadgroup half_4 * const v413 = &(*v68)[v412];
*v413 = v411;
bool const v414 = false;
half const v415 = v396.i_0;
float const v416 = float(v415);
uint32_t const v417 = reinterpret_cast<const thread uint32_t&>(v416);
uint32_t const v418 = 2139095040;
uint32_t const v419 = v417 & v418;
bool const v420 = v419 == v418;
half const v421 = v396.i_1;
float const v422 = float(v421);
uint32_t const v423 = reinterpret_cast<const thread uint32_t&>(v422);
uint32_t const v424 = v423 & v418;
bool const v425 = v424 == v418;
bool const v426 = v420 || v425;
half const v427 = v396.i_2;
float const v428 = float(v427);
uint32_t const v429 = reinterpret_cast<const thread uint32_t&>(v428);
uint32_t const v430 = v429 & v418;
bool const v431 = v430 == v418;
bool const v432 = v426 || v431;
half const v433 = v396.i_3;
float const v434 = float(v433);
uint32_t const v435 = reinterpret_cast<const thread uint32_t&>(v434);
uint32_t const v436 = v435 & v418;
bool const v437 = v436 == v418;
bool const v438 = v432 || v437;
half const v439 = v401.i_0;
float const v440 = float(v439);
uint32_t const v441 = reinterpret_cast<const thread uint32_t&>(v440);
uint32_t const v442 = v441 & v418;
bool const v443 = v442 == v418;
bool const v444 = v438 || v443;
half const v445 = v401.i_1;
float const v446 = float(v445);
uint32_t const v447 = reinterpret_cast<const thread uint32_t&>(v446);
uint32_t const v448 = v447 & v418;
bool const v449 = v448 == v418;
bool const v450 = v444 || v449;
half const v451 = v401.i_2;
float const v452 = float(v451);
uint32_t const v453 = reinterpret_cast<const thread uint32_t&>(v452);
uint32_t const v454 = v453 & v418;
bool const v455 = v454 == v418;
bool const v456 = v450 || v455;
half const v457 = v401.i_3;
float const v458 = float(v457);
uint32_t const v459 = reinterpret_cast<const thread uint32_t&>(v458);
uint32_t const v460 = v459 & v418;
bool const v461 = v460 == v418;
bool const v462 = v456 || v461;
half const v463 = v406.i_0;
float const v464 = float(v463);
uint32_t const v465 = reinterpret_cast<const thread uint32_t&>(v464);
uint32_t const v466 = v465 & v418;
bool const v467 = v466 == v418;
bool const v468 = v462 || v467;
half const v469 = v406.i_1;
float const v470 = float(v469);
uint32_t const v471 = reinterpret_cast<const thread uint32_t&>(v470);
uint32_t const v472 = v471 & v418;
bool const v473 = v472 == v418;
bool const v474 = v468 || v473;
half const v475 = v406.i_2;
float const v476 = float(v475);
uint32_t const v477 = reinterpret_cast<const thread uint32_t&>(v476);
uint32_t const v478 = v477 & v418;
bool const v479 = v478 == v418;
bool const v480 = v474 || v479;
half const v481 = v406.i_3;
float const v482 = float(v481);
uint32_t const v483 = reinterpret_cast<const thread uint32_t&>(v482);
uint32_t const v484 = v483 & v418;
bool const v485 = v484 == v418;
bool const v486 = v480 || v485;
half const v487 = v411.i_0;
float const v488 = float(v487);
uint32_t const v489 = reinterpret_cast<const thread uint32_t&>(v488);
uint32_t const v490 = v489 & v418;
bool const v491 = v490 == v418;
bool const v492 = v486 || v491;
half const v493 = v411.i_1;
float const v494 = float(v493);
uint32_t const v495 = reinterpret_cast<const thread uint32_t&>(v494);
uint32_t const v496 = v495 & v418;
bool const v497 = v496 == v418;
bool const v498 = v492 || v497;
half const v499 = v411.i_2;
float const v500 = float(v499);
uint32_t const v501 = reinterpret_cast<const thread uint32_t&>(v500);
uint32_t const v502 = v501 & v418;
bool const v503 = v502 == v418;
bool const v504 = v498 || v503;
half const v505 = v411.i_3;
float const v506 = float(v505);
uint32_t const v507 = reinterpret_cast<const thread uint32_t&>(v506);
uint32_t const v508 = v507 & v418;
bool const v509 = v508 == v418;
bool const v510 = v504 || v509;
bool const v511 = simd_any(v510);;
bool const v512 = thread_index_in_simdgroup_v11 == v101;
if(v512) {
uint32_t const v513 = v511 ? v207 : v101;
uint32_t const v514 = v376 * v208;
uint32_t const v515 = v514 + v64;
uint32_t const v516 = uint32_t(v515);
threadgroup uint32_t * const v517 = &(*v73)[v516];
*v517 = v513;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v518 = v371 + v207;
uint32_t const v519 = v518 * v61;
uint32_t const v520 = v519 + v103;
uint32_t const v521 = min(v520, v268);
uint32_t const v522 = uint32_t(v521);
uint32_t const v523 = v522 * v28;
uint32_t const v524 = v56 + v523;
half_4 v525_store;
thread half_4 * v525 = &v525_store;*v525 = v106;
if(v277) {
uint32_t const v526 = v274 / v208;
uint32_t const v527 = uint32_t(v526);
uint32_t const v528 = v524 + v527;
device half_4 const* const v529 = &v2[v528];
half_4 const v530 = *v529;
*v525 = v530;
}
half_4 const v531 = *v525;
*v283 = v531;
uint32_t const v532 = v519 + v285;
uint32_t const v533 = min(v532, v268);
uint32_t const v534 = uint32_t(v533);
uint32_t const v535 = v534 * v28;
uint32_t const v536 = v56 + v535;
half_4 v537_store;
thread half_4 * v537 = &v537_store;*v537 = v106;
if(v277) {
uint32_t const v538 = v274 / v208;
uint32_t const v539 = uint32_t(v538);
uint32_t const v540 = v536 + v539;
device half_4 const* const v541 = &v2[v540];
half_4 const v542 = *v541;
*v537 = v542;
}
half_4 const v543 = *v537;
*v297 = v543;
uint32_t const v544 = v519 + v299;
uint32_t const v545 = min(v544, v268);
uint32_t const v546 = uint32_t(v545);
uint32_t const v547 = v546 * v28;
uint32_t const v548 = v56 + v547;
half_4 v549_store;
thread half_4 * v549 = &v549_store;*v549 = v106;
if(v277) {
uint32_t const v550 = v274 / v208;
uint32_t const v551 = uint32_t(v550);
uint32_t const v552 = v548 + v551;
device half_4 const* const v553 = &v2[v552];
half_4 const v554 = *v553;
*v549 = v554;
}
half_4 const v555 = *v549;
*v312 = v555;
uint32_t const v556 = v519 + v315;
uint32_t const v557 = min(v556, v268);
uint32_t const v558 = uint32_t(v557);
uint32_t const v559 = v558 * v28;
uint32_t const v560 = v56 + v559;
half_4 v561_store;
thread half_4 * v561 = &v561_store;*v561 = v106;
if(v277) {
uint32_t const v562 = v274 / v208;
uint32_t const v563 = uint32_t(v562);
uint32_t const v564 = v560 + v563;
device half_4 const* const v565 = &v2[v564];
half_4 const v566 = *v565;
*v561 = v566;
}
half_4 const v567 = *v561;
*v328 = v567;
uint32_t const v568 = v522 * v31;
uint32_t const v569 = v59 + v568;
half_4 v570_store;
thread half_4 * v570 = &v570_store;*v570 = v106;
if(v277) {
uint32_t const v571 = v274 / v208;
uint32_t const v572 = uint32_t(v571);
uint32_t const v573 = v569 + v572;
device half_4 const* const v574 = &v3[v573];
half_4 const v575 = *v574;
*v570 = v575;
}
half_4 const v576 = *v570;
*v338 = v576;
uint32_t const v577 = v534 * v31;
uint32_t const v578 = v59 + v577;
half_4 v579_store;
thread half_4 * v579 = &v579_store;*v579 = v106;
if(v277) {
uint32_t const v580 = v274 / v208;
uint32_t const v581 = uint32_t(v580);
uint32_t const v582 = v578 + v581;
device half_4 const* const v583 = &v3[v582];
half_4 const v584 = *v583;
*v579 = v584;
}
half_4 const v585 = *v579;
*v348 = v585;
uint32_t const v586 = v546 * v31;
uint32_t const v587 = v59 + v586;
half_4 v588_store;
thread half_4 * v588 = &v588_store;*v588 = v106;
if(v277) {
uint32_t const v589 = v274 / v208;
uint32_t const v590 = uint32_t(v589);
uint32_t const v591 = v587 + v590;
device half_4 const* const v592 = &v3[v591];
half_4 const v593 = *v592;
*v588 = v593;
}
half_4 const v594 = *v588;
*v358 = v594;
uint32_t const v595 = v558 * v31;
uint32_t const v596 = v59 + v595;
half_4 v597_store;
thread half_4 * v597 = &v597_store;*v597 = v106;
if(v277) {
uint32_t const v598 = v274 / v208;
uint32_t const v599 = uint32_t(v598);
uint32_t const v600 = v596 + v599;
device half_4 const* const v601 = &v3[v600];
half_4 const v602 = *v601;
*v597 = v602;
}
half_4 const v603 = *v597;
*v368 = v603;
bool v604_store;
thread bool * v604 = &v604_store;*v604 = v414;
bool const v605 = *v604;
bool v606_store;
thread bool * v606 = &v606_store;if(v605) {
*v606 = v370;
}
 else {
uint32_t const v607 = v376 * v208;
uint32_t const v608 = uint32_t(v607);
threadgroup uint32_t * const v609 = &(*v73)[v608];
uint32_t const v610 = *v609;
bool const v611 = v610 != v101;
*v606 = v611;
}
bool const v612 = *v606;
*v604 = v612;
bool const v613 = *v604;
bool v614_store;
thread bool * v614 = &v614_store;if(v613) {
*v614 = v370;
}
 else {
uint32_t const v615 = v376 * v208;
uint32_t const v616 = v615 + v207;
uint32_t const v617 = uint32_t(v616);
threadgroup uint32_t * const v618 = &(*v73)[v617];
uint32_t const v619 = *v618;
bool const v620 = v619 != v101;
*v614 = v620;
}
bool const v621 = *v614;
*v604 = v621;
bool const v622 = *v604;
bool v623_store;
thread bool * v623 = &v623_store;if(v622) {
*v623 = v370;
}
 else {
uint32_t const v624 = v376 * v208;
uint32_t const v625 = v624 + v215;
uint32_t const v626 = uint32_t(v625);
threadgroup uint32_t * const v627 = &(*v73)[v626];
uint32_t const v628 = *v627;
bool const v629 = v628 != v101;
*v623 = v629;
}
bool const v630 = *v623;
*v604 = v630;
bool const v631 = *v604;
bool v632_store;
thread bool * v632 = &v632_store;if(v631) {
*v632 = v370;
}
 else {
uint32_t const v633 = v376 * v208;
uint32_t const v634 = 3;
uint32_t const v635 = v633 + v634;
uint32_t const v636 = uint32_t(v635);
threadgroup uint32_t * const v637 = &(*v73)[v636];
uint32_t const v638 = *v637;
bool const v639 = v638 != v101;
*v632 = v639;
}
bool const v640 = *v632;
*v604 = v640;
bool v641_store;
thread bool * v641 = &v641_store;if(v375) {
*v641 = v414;
}
 else {
*v641 = v414;
}
uint32_t const v642 = 320;
uint32_t const v643 = v64 * v642;
uint32_t const v644 = 80;
uint32_t const v645 = v64 * v644;
simdgroup_float8x8 v646_store; thread simdgroup_float8x8 * v646 = &v646_store;*v646 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v647_store; thread simdgroup_half8x8 * v647 = &v647_store;threadgroup half_4 * const v648 = &(*v68)[v17];
simdgroup_load(*v647, reinterpret_cast<threadgroup half *>(v648), v213, 0, true);
simdgroup_multiply_accumulate(*v646, *v85, *v647, *v646);
simdgroup_half8x8 v649_store; thread simdgroup_half8x8 * v649 = &v649_store;threadgroup half_4 * const v650 = &(*v68)[v311];
simdgroup_load(*v649, reinterpret_cast<threadgroup half *>(v650), v213, 0, true);
simdgroup_multiply_accumulate(*v646, *v87, *v649, *v646);
simdgroup_half8x8 v651_store; thread simdgroup_half8x8 * v651 = &v651_store;threadgroup half_4 * const v652 = &(*v68)[v266];
simdgroup_load(*v651, reinterpret_cast<threadgroup half *>(v652), v213, 0, true);
simdgroup_multiply_accumulate(*v646, *v88, *v651, *v646);
simdgroup_half8x8 v653_store; thread simdgroup_half8x8 * v653 = &v653_store;uint32_t const v654 = 6;
threadgroup half_4 * const v655 = &(*v68)[v654];
simdgroup_load(*v653, reinterpret_cast<threadgroup half *>(v655), v213, 0, true);
simdgroup_multiply_accumulate(*v646, *v89, *v653, *v646);
simdgroup_half8x8 v656_store; thread simdgroup_half8x8 * v656 = &v656_store;threadgroup half_4 * const v657 = &(*v68)[v74];
simdgroup_load(*v656, reinterpret_cast<threadgroup half *>(v657), v213, 0, true);
simdgroup_multiply_accumulate(*v646, *v90, *v656, *v646);
simdgroup_half8x8 v658_store; thread simdgroup_half8x8 * v658 = &v658_store;uint32_t const v659 = 10;
threadgroup half_4 * const v660 = &(*v68)[v659];
simdgroup_load(*v658, reinterpret_cast<threadgroup half *>(v660), v213, 0, true);
simdgroup_multiply_accumulate(*v646, *v91, *v658, *v646);
simdgroup_half8x8 v661_store; thread simdgroup_half8x8 * v661 = &v661_store;uint32_t const v662 = 12;
threadgroup half_4 * const v663 = &(*v68)[v662];
simdgroup_load(*v661, reinterpret_cast<threadgroup half *>(v663), v213, 0, true);
simdgroup_multiply_accumulate(*v646, *v92, *v661, *v646);
simdgroup_half8x8 v664_store; thread simdgroup_half8x8 * v664 = &v664_store;uint32_t const v665 = 14;
threadgroup half_4 * const v666 = &(*v68)[v665];
simdgroup_load(*v664, reinterpret_cast<threadgroup half *>(v666), v213, 0, true);
simdgroup_multiply_accumulate(*v646, *v93, *v664, *v646);
uint32_t const v667 = uint32_t(v643);
uint32_t const v668 = 40;
threadgroup float * const v669 = &(*v69)[v667];

simdgroup_store(*v646, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v670_store; thread simdgroup_float8x8 * v670 = &v670_store;*v670 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v671_store; thread simdgroup_half8x8 * v671 = &v671_store;uint32_t const v672 = 144;
uint32_t const v673 = 1008;
threadgroup half_4 * const v674 = &(*v68)[v672];
simdgroup_load(*v671, reinterpret_cast<threadgroup half *>(v674), v213, 0, true);
simdgroup_multiply_accumulate(*v670, *v85, *v671, *v670);
simdgroup_half8x8 v675_store; thread simdgroup_half8x8 * v675 = &v675_store;uint32_t const v676 = 146;
threadgroup half_4 * const v677 = &(*v68)[v676];
simdgroup_load(*v675, reinterpret_cast<threadgroup half *>(v677), v213, 0, true);
simdgroup_multiply_accumulate(*v670, *v87, *v675, *v670);
simdgroup_half8x8 v678_store; thread simdgroup_half8x8 * v678 = &v678_store;uint32_t const v679 = 148;
threadgroup half_4 * const v680 = &(*v68)[v679];
simdgroup_load(*v678, reinterpret_cast<threadgroup half *>(v680), v213, 0, true);
simdgroup_multiply_accumulate(*v670, *v88, *v678, *v670);
simdgroup_half8x8 v681_store; thread simdgroup_half8x8 * v681 = &v681_store;uint32_t const v682 = 150;
threadgroup half_4 * const v683 = &(*v68)[v682];
simdgroup_load(*v681, reinterpret_cast<threadgroup half *>(v683), v213, 0, true);
simdgroup_multiply_accumulate(*v670, *v89, *v681, *v670);
simdgroup_half8x8 v684_store; thread simdgroup_half8x8 * v684 = &v684_store;uint32_t const v685 = 152;
threadgroup half_4 * const v686 = &(*v68)[v685];
simdgroup_load(*v684, reinterpret_cast<threadgroup half *>(v686), v213, 0, true);
simdgroup_multiply_accumulate(*v670, *v90, *v684, *v670);
simdgroup_half8x8 v687_store; thread simdgroup_half8x8 * v687 = &v687_store;uint32_t const v688 = 154;
threadgroup half_4 * const v689 = &(*v68)[v688];
simdgroup_load(*v687, reinterpret_cast<threadgroup half *>(v689), v213, 0, true);
simdgroup_multiply_accumulate(*v670, *v91, *v687, *v670);
simdgroup_half8x8 v690_store; thread simdgroup_half8x8 * v690 = &v690_store;uint32_t const v691 = 156;
threadgroup half_4 * const v692 = &(*v68)[v691];
simdgroup_load(*v690, reinterpret_cast<threadgroup half *>(v692), v213, 0, true);
simdgroup_multiply_accumulate(*v670, *v92, *v690, *v670);
simdgroup_half8x8 v693_store; thread simdgroup_half8x8 * v693 = &v693_store;uint32_t const v694 = 158;
threadgroup half_4 * const v695 = &(*v68)[v694];
simdgroup_load(*v693, reinterpret_cast<threadgroup half *>(v695), v213, 0, true);
simdgroup_multiply_accumulate(*v670, *v93, *v693, *v670);
uint32_t const v696 = v643 + v65;
uint32_t const v697 = uint32_t(v696);
threadgroup float * const v698 = &(*v69)[v697];

simdgroup_store(*v670, reinterpret_cast<threadgroup float *>(v698), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v699_store; thread simdgroup_float8x8 * v699 = &v699_store;*v699 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v700_store; thread simdgroup_half8x8 * v700 = &v700_store;uint32_t const v701 = 288;
uint32_t const v702 = 864;
threadgroup half_4 * const v703 = &(*v68)[v701];
simdgroup_load(*v700, reinterpret_cast<threadgroup half *>(v703), v213, 0, true);
simdgroup_multiply_accumulate(*v699, *v85, *v700, *v699);
simdgroup_half8x8 v704_store; thread simdgroup_half8x8 * v704 = &v704_store;uint32_t const v705 = 290;
threadgroup half_4 * const v706 = &(*v68)[v705];
simdgroup_load(*v704, reinterpret_cast<threadgroup half *>(v706), v213, 0, true);
simdgroup_multiply_accumulate(*v699, *v87, *v704, *v699);
simdgroup_half8x8 v707_store; thread simdgroup_half8x8 * v707 = &v707_store;uint32_t const v708 = 292;
threadgroup half_4 * const v709 = &(*v68)[v708];
simdgroup_load(*v707, reinterpret_cast<threadgroup half *>(v709), v213, 0, true);
simdgroup_multiply_accumulate(*v699, *v88, *v707, *v699);
simdgroup_half8x8 v710_store; thread simdgroup_half8x8 * v710 = &v710_store;uint32_t const v711 = 294;
threadgroup half_4 * const v712 = &(*v68)[v711];
simdgroup_load(*v710, reinterpret_cast<threadgroup half *>(v712), v213, 0, true);
simdgroup_multiply_accumulate(*v699, *v89, *v710, *v699);
simdgroup_half8x8 v713_store; thread simdgroup_half8x8 * v713 = &v713_store;uint32_t const v714 = 296;
threadgroup half_4 * const v715 = &(*v68)[v714];
simdgroup_load(*v713, reinterpret_cast<threadgroup half *>(v715), v213, 0, true);
simdgroup_multiply_accumulate(*v699, *v90, *v713, *v699);
simdgroup_half8x8 v716_store; thread simdgroup_half8x8 * v716 = &v716_store;uint32_t const v717 = 298;
threadgroup half_4 * const v718 = &(*v68)[v717];
simdgroup_load(*v716, reinterpret_cast<threadgroup half *>(v718), v213, 0, true);
simdgroup_multiply_accumulate(*v699, *v91, *v716, *v699);
simdgroup_half8x8 v719_store; thread simdgroup_half8x8 * v719 = &v719_store;uint32_t const v720 = 300;
threadgroup half_4 * const v721 = &(*v68)[v720];
simdgroup_load(*v719, reinterpret_cast<threadgroup half *>(v721), v213, 0, true);
simdgroup_multiply_accumulate(*v699, *v92, *v719, *v699);
simdgroup_half8x8 v722_store; thread simdgroup_half8x8 * v722 = &v722_store;uint32_t const v723 = 302;
threadgroup half_4 * const v724 = &(*v68)[v723];
simdgroup_load(*v722, reinterpret_cast<threadgroup half *>(v724), v213, 0, true);
simdgroup_multiply_accumulate(*v699, *v93, *v722, *v699);
uint32_t const v725 = v643 + v102;
uint32_t const v726 = uint32_t(v725);
threadgroup float * const v727 = &(*v69)[v726];

simdgroup_store(*v699, reinterpret_cast<threadgroup float *>(v727), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v728_store; thread simdgroup_float8x8 * v728 = &v728_store;*v728 = make_filled_simdgroup_matrix<float, 8, 8>(v77);
simdgroup_half8x8 v729_store; thread simdgroup_half8x8 * v729 = &v729_store;uint32_t const v730 = 432;
uint32_t const v731 = 720;
threadgroup half_4 * const v732 = &(*v68)[v730];
simdgroup_load(*v729, reinterpret_cast<threadgroup half *>(v732), v213, 0, true);
simdgroup_multiply_accumulate(*v728, *v85, *v729, *v728);
simdgroup_half8x8 v733_store; thread simdgroup_half8x8 * v733 = &v733_store;uint32_t const v734 = 434;
threadgroup half_4 * const v735 = &(*v68)[v734];
simdgroup_load(*v733, reinterpret_cast<threadgroup half *>(v735), v213, 0, true);
simdgroup_multiply_accumulate(*v728, *v87, *v733, *v728);
simdgroup_half8x8 v736_store; thread simdgroup_half8x8 * v736 = &v736_store;uint32_t const v737 = 436;
threadgroup half_4 * const v738 = &(*v68)[v737];
simdgroup_load(*v736, reinterpret_cast<threadgroup half *>(v738), v213, 0, true);
simdgroup_multiply_accumulate(*v728, *v88, *v736, *v728);
simdgroup_half8x8 v739_store; thread simdgroup_half8x8 * v739 = &v739_store;uint32_t const v740 = 438;
threadgroup half_4 * const v741 = &(*v68)[v740];
simdgroup_load(*v739, reinterpret_cast<threadgroup half *>(v741), v213, 0, true);
simdgroup_multiply_accumulate(*v728, *v89, *v739, *v728);
simdgroup_half8x8 v742_store; thread simdgroup_half8x8 * v742 = &v742_store;uint32_t const v743 = 440;
threadgroup half_4 * const v744 = &(*v68)[v743];
simdgroup_load(*v742, reinterpret_cast<threadgroup half *>(v744), v213, 0, true);
simdgroup_multiply_accumulate(*v728, *v90, *v742, *v728);
simdgroup_half8x8 v745_store; thread simdgroup_half8x8 * v745 = &v745_store;uint32_t const v746 = 442;
threadgroup half_4 * const v747 = &(*v68)[v746];
simdgroup_load(*v745, reinterpret_cast<threadgroup half *>(v747), v213, 0, true);
simdgroup_multiply_accumulate(*v728, *v91, *v745, *v728);
simdgroup_half8x8 v748_store; thread simdgroup_half8x8 * v748 = &v748_store;uint32_t const v749 = 444;
threadgroup half_4 * const v750 = &(*v68)[v749];
simdgroup_load(*v748, reinterpret_cast<threadgroup half *>(v750), v213, 0, true);
simdgroup_multiply_accumulate(*v728, *v92, *v748, *v728);
simdgroup_half8x8 v751_store; thread simdgroup_half8x8 * v751 = &v751_store;uint32_t const v752 = 446;
threadgroup half_4 * const v753 = &(*v68)[v752];
simdgroup_load(*v751, reinterpret_cast<threadgroup half *>(v753), v213, 0, true);
simdgroup_multiply_accumulate(*v728, *v93, *v751, *v728);
uint32_t const v754 = v643 + v314;
uint32_t const v755 = uint32_t(v754);
threadgroup float * const v756 = &(*v69)[v755];

simdgroup_store(*v728, reinterpret_cast<threadgroup float *>(v756), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v757 = v64 * v65;
uint32_t const v758 = v62 + v757;
uint32_t const v759 = v758 + v66;
array<float, 8> v760_store = {};
thread array<float, 8> * v760 = &v760_store;uint32_t const v761 = v67 * v65;
uint32_t const v762 = v372 + v761;
uint32_t const v763 = v66 * v668;
uint32_t const v764 = v643 + v763;
uint32_t const v765 = v764 + v761;
uint32_t const v766 = uint32_t(v765);
threadgroup float * const v767 = &(*v69)[v766];
float const v768 = *v767;
float v769_store;
thread float * v769 = &v769_store;*v769 = v98;
bool const v770 = *v641;
bool v771_store;
thread bool * v771 = &v771_store;if(v770) {
*v771 = v370;
}
 else {
bool const v772 = v762 < v19;
bool v773_store;
thread bool * v773 = &v773_store;*v773 = v772;
bool const v774 = v759 < v18;
bool const v775 = *v773;
bool const v776 = v775 && v774;
*v773 = v776;
bool const v777 = *v773;
if(v777) {
uint32_t const v778 = v43 * v32;
uint32_t const v779 = v46 * v33;
uint32_t const v780 = v778 + v779;
uint32_t const v781 = uint32_t(v759);
uint32_t const v782 = v781 * v34;
uint32_t const v783 = v780 + v782;
uint32_t const v784 = uint32_t(v762);
uint32_t const v785 = v784 * v35;
uint32_t const v786 = v783 + v785;
device uint8_t const* const v787 = &v6[v786];
uint8_t const v788 = *v787;
uint8_t const v789 = 0;
bool const v790 = v788 != v789;
bool const v791 = !v790;
*v773 = v791;
}
bool const v792 = *v773;
bool v793_store;
thread bool * v793 = &v793_store;if(v792) {
*v793 = v370;
}
 else {
*v793 = v414;
}
bool const v794 = *v793;
*v771 = v794;
}
bool const v795 = *v771;
if(v795) {
uint32_t const v796 = v18 - v207;
uint32_t const v797 = min(v759, v796);
float const v798 = v768 * v22;
uint32_t const v799 = v43 * v36;
uint32_t const v800 = v46 * v37;
uint32_t const v801 = v799 + v800;
uint32_t const v802 = uint32_t(v797);
uint32_t const v803 = v802 * v38;
uint32_t const v804 = v801 + v803;
uint32_t const v805 = uint32_t(v762);
uint32_t const v806 = v805 * v39;
uint32_t const v807 = v804 + v806;
device half const* const v808 = &v7[v807];
half const v809 = *v808;
float const v810 = float(v809);
float const v811 = v798 + v810;
*v769 = v811;
}
thread float * const v812 = &(*v760)[v17];
float const v813 = *v769;
*v812 = v813;
float const v814 = max(v98, v813);
uint32_t const v815 = v761 + v207;
uint32_t const v816 = v372 + v815;
uint32_t const v817 = v764 + v815;
uint32_t const v818 = uint32_t(v817);
threadgroup float * const v819 = &(*v69)[v818];
float const v820 = *v819;
float v821_store;
thread float * v821 = &v821_store;*v821 = v98;
bool const v822 = *v641;
bool v823_store;
thread bool * v823 = &v823_store;if(v822) {
*v823 = v370;
}
 else {
bool const v824 = v816 < v19;
bool v825_store;
thread bool * v825 = &v825_store;*v825 = v824;
bool const v826 = v759 < v18;
bool const v827 = *v825;
bool const v828 = v827 && v826;
*v825 = v828;
bool const v829 = *v825;
if(v829) {
uint32_t const v830 = v43 * v32;
uint32_t const v831 = v46 * v33;
uint32_t const v832 = v830 + v831;
uint32_t const v833 = uint32_t(v759);
uint32_t const v834 = v833 * v34;
uint32_t const v835 = v832 + v834;
uint32_t const v836 = uint32_t(v816);
uint32_t const v837 = v836 * v35;
uint32_t const v838 = v835 + v837;
device uint8_t const* const v839 = &v6[v838];
uint8_t const v840 = *v839;
uint8_t const v841 = 0;
bool const v842 = v840 != v841;
bool const v843 = !v842;
*v825 = v843;
}
bool const v844 = *v825;
bool v845_store;
thread bool * v845 = &v845_store;if(v844) {
*v845 = v370;
}
 else {
*v845 = v414;
}
bool const v846 = *v845;
*v823 = v846;
}
bool const v847 = *v823;
if(v847) {
uint32_t const v848 = v18 - v207;
uint32_t const v849 = min(v759, v848);
float const v850 = v820 * v22;
uint32_t const v851 = v43 * v36;
uint32_t const v852 = v46 * v37;
uint32_t const v853 = v851 + v852;
uint32_t const v854 = uint32_t(v849);
uint32_t const v855 = v854 * v38;
uint32_t const v856 = v853 + v855;
uint32_t const v857 = uint32_t(v816);
uint32_t const v858 = v857 * v39;
uint32_t const v859 = v856 + v858;
device half const* const v860 = &v7[v859];
half const v861 = *v860;
float const v862 = float(v861);
float const v863 = v850 + v862;
*v821 = v863;
}
thread float * const v864 = &(*v760)[v72];
float const v865 = *v821;
*v864 = v865;
float const v866 = max(v814, v865);
uint32_t const v867 = v761 + v215;
uint32_t const v868 = v372 + v867;
uint32_t const v869 = v764 + v867;
uint32_t const v870 = uint32_t(v869);
threadgroup float * const v871 = &(*v69)[v870];
float const v872 = *v871;
float v873_store;
thread float * v873 = &v873_store;*v873 = v98;
bool const v874 = *v641;
bool v875_store;
thread bool * v875 = &v875_store;if(v874) {
*v875 = v370;
}
 else {
bool const v876 = v868 < v19;
bool v877_store;
thread bool * v877 = &v877_store;*v877 = v876;
bool const v878 = v759 < v18;
bool const v879 = *v877;
bool const v880 = v879 && v878;
*v877 = v880;
bool const v881 = *v877;
if(v881) {
uint32_t const v882 = v43 * v32;
uint32_t const v883 = v46 * v33;
uint32_t const v884 = v882 + v883;
uint32_t const v885 = uint32_t(v759);
uint32_t const v886 = v885 * v34;
uint32_t const v887 = v884 + v886;
uint32_t const v888 = uint32_t(v868);
uint32_t const v889 = v888 * v35;
uint32_t const v890 = v887 + v889;
device uint8_t const* const v891 = &v6[v890];
uint8_t const v892 = *v891;
uint8_t const v893 = 0;
bool const v894 = v892 != v893;
bool const v895 = !v894;
*v877 = v895;
}
bool const v896 = *v877;
bool v897_store;
thread bool * v897 = &v897_store;if(v896) {
*v897 = v370;
}
 else {
*v897 = v414;
}
bool const v898 = *v897;
*v875 = v898;
}
bool const v899 = *v875;
if(v899) {
uint32_t const v900 = v18 - v207;
uint32_t const v901 = min(v759, v900);
float const v902 = v872 * v22;
uint32_t const v903 = v43 * v36;
uint32_t const v904 = v46 * v37;
uint32_t const v905 = v903 + v904;
uint32_t const v906 = uint32_t(v901);
uint32_t const v907 = v906 * v38;
uint32_t const v908 = v905 + v907;
uint32_t const v909 = uint32_t(v868);
uint32_t const v910 = v909 * v39;
uint32_t const v911 = v908 + v910;
device half const* const v912 = &v7[v911];
half const v913 = *v912;
float const v914 = float(v913);
float const v915 = v902 + v914;
*v873 = v915;
}
thread float * const v916 = &(*v760)[v311];
float const v917 = *v873;
*v916 = v917;
float const v918 = max(v866, v917);
uint32_t const v919 = 3;
uint32_t const v920 = v761 + v919;
uint32_t const v921 = v372 + v920;
uint32_t const v922 = v764 + v920;
uint32_t const v923 = uint32_t(v922);
threadgroup float * const v924 = &(*v69)[v923];
float const v925 = *v924;
float v926_store;
thread float * v926 = &v926_store;*v926 = v98;
bool const v927 = *v641;
bool v928_store;
thread bool * v928 = &v928_store;if(v927) {
*v928 = v370;
}
 else {
bool const v929 = v921 < v19;
bool v930_store;
thread bool * v930 = &v930_store;*v930 = v929;
bool const v931 = v759 < v18;
bool const v932 = *v930;
bool const v933 = v932 && v931;
*v930 = v933;
bool const v934 = *v930;
if(v934) {
uint32_t const v935 = v43 * v32;
uint32_t const v936 = v46 * v33;
uint32_t const v937 = v935 + v936;
uint32_t const v938 = uint32_t(v759);
uint32_t const v939 = v938 * v34;
uint32_t const v940 = v937 + v939;
uint32_t const v941 = uint32_t(v921);
uint32_t const v942 = v941 * v35;
uint32_t const v943 = v940 + v942;
device uint8_t const* const v944 = &v6[v943];
uint8_t const v945 = *v944;
uint8_t const v946 = 0;
bool const v947 = v945 != v946;
bool const v948 = !v947;
*v930 = v948;
}
bool const v949 = *v930;
bool v950_store;
thread bool * v950 = &v950_store;if(v949) {
*v950 = v370;
}
 else {
*v950 = v414;
}
bool const v951 = *v950;
*v928 = v951;
}
bool const v952 = *v928;
if(v952) {
uint32_t const v953 = v18 - v207;
uint32_t const v954 = min(v759, v953);
float const v955 = v925 * v22;
uint32_t const v956 = v43 * v36;
uint32_t const v957 = v46 * v37;
uint32_t const v958 = v956 + v957;
uint32_t const v959 = uint32_t(v954);
uint32_t const v960 = v959 * v38;
uint32_t const v961 = v958 + v960;
uint32_t const v962 = uint32_t(v921);
uint32_t const v963 = v962 * v39;
uint32_t const v964 = v961 + v963;
device half const* const v965 = &v7[v964];
half const v966 = *v965;
float const v967 = float(v966);
float const v968 = v955 + v967;
*v926 = v968;
}
thread float * const v969 = &(*v760)[v327];
float const v970 = *v926;
*v969 = v970;
float const v971 = max(v918, v970);
uint32_t const v972 = v761 + v208;
uint32_t const v973 = v372 + v972;
uint32_t const v974 = v764 + v972;
uint32_t const v975 = uint32_t(v974);
threadgroup float * const v976 = &(*v69)[v975];
float const v977 = *v976;
float v978_store;
thread float * v978 = &v978_store;*v978 = v98;
bool const v979 = *v641;
bool v980_store;
thread bool * v980 = &v980_store;if(v979) {
*v980 = v370;
}
 else {
bool const v981 = v973 < v19;
bool v982_store;
thread bool * v982 = &v982_store;*v982 = v981;
bool const v983 = v759 < v18;
bool const v984 = *v982;
bool const v985 = v984 && v983;
*v982 = v985;
bool const v986 = *v982;
if(v986) {
uint32_t const v987 = v43 * v32;
uint32_t const v988 = v46 * v33;
uint32_t const v989 = v987 + v988;
uint32_t const v990 = uint32_t(v759);
uint32_t const v991 = v990 * v34;
uint32_t const v992 = v989 + v991;
uint32_t const v993 = uint32_t(v973);
uint32_t const v994 = v993 * v35;
uint32_t const v995 = v992 + v994;
device uint8_t const* const v996 = &v6[v995];
uint8_t const v997 = *v996;
uint8_t const v998 = 0;
bool const v999 = v997 != v998;
bool const v1000 = !v999;
*v982 = v1000;
}
bool const v1001 = *v982;
bool v1002_store;
thread bool * v1002 = &v1002_store;if(v1001) {
*v1002 = v370;
}
 else {
*v1002 = v414;
}
bool const v1003 = *v1002;
*v980 = v1003;
}
bool const v1004 = *v980;
if(v1004) {
uint32_t const v1005 = v18 - v207;
uint32_t const v1006 = min(v759, v1005);
float const v1007 = v977 * v22;
uint32_t const v1008 = v43 * v36;
uint32_t const v1009 = v46 * v37;
uint32_t const v1010 = v1008 + v1009;
uint32_t const v1011 = uint32_t(v1006);
uint32_t const v1012 = v1011 * v38;
uint32_t const v1013 = v1010 + v1012;
uint32_t const v1014 = uint32_t(v973);
uint32_t const v1015 = v1014 * v39;
uint32_t const v1016 = v1013 + v1015;
device half const* const v1017 = &v7[v1016];
half const v1018 = *v1017;
float const v1019 = float(v1018);
float const v1020 = v1007 + v1019;
*v978 = v1020;
}
thread float * const v1021 = &(*v760)[v266];
float const v1022 = *v978;
*v1021 = v1022;
float const v1023 = max(v971, v1022);
uint32_t const v1024 = 5;
uint32_t const v1025 = v761 + v1024;
uint32_t const v1026 = v372 + v1025;
uint32_t const v1027 = v764 + v1025;
uint32_t const v1028 = uint32_t(v1027);
threadgroup float * const v1029 = &(*v69)[v1028];
float const v1030 = *v1029;
float v1031_store;
thread float * v1031 = &v1031_store;*v1031 = v98;
bool const v1032 = *v641;
bool v1033_store;
thread bool * v1033 = &v1033_store;if(v1032) {
*v1033 = v370;
}
 else {
bool const v1034 = v1026 < v19;
bool v1035_store;
thread bool * v1035 = &v1035_store;*v1035 = v1034;
bool const v1036 = v759 < v18;
bool const v1037 = *v1035;
bool const v1038 = v1037 && v1036;
*v1035 = v1038;
bool const v1039 = *v1035;
if(v1039) {
uint32_t const v1040 = v43 * v32;
uint32_t const v1041 = v46 * v33;
uint32_t const v1042 = v1040 + v1041;
uint32_t const v1043 = uint32_t(v759);
uint32_t const v1044 = v1043 * v34;
uint32_t const v1045 = v1042 + v1044;
uint32_t const v1046 = uint32_t(v1026);
uint32_t const v1047 = v1046 * v35;
uint32_t const v1048 = v1045 + v1047;
device uint8_t const* const v1049 = &v6[v1048];
uint8_t const v1050 = *v1049;
uint8_t const v1051 = 0;
bool const v1052 = v1050 != v1051;
bool const v1053 = !v1052;
*v1035 = v1053;
}
bool const v1054 = *v1035;
bool v1055_store;
thread bool * v1055 = &v1055_store;if(v1054) {
*v1055 = v370;
}
 else {
*v1055 = v414;
}
bool const v1056 = *v1055;
*v1033 = v1056;
}
bool const v1057 = *v1033;
if(v1057) {
uint32_t const v1058 = v18 - v207;
uint32_t const v1059 = min(v759, v1058);
float const v1060 = v1030 * v22;
uint32_t const v1061 = v43 * v36;
uint32_t const v1062 = v46 * v37;
uint32_t const v1063 = v1061 + v1062;
uint32_t const v1064 = uint32_t(v1059);
uint32_t const v1065 = v1064 * v38;
uint32_t const v1066 = v1063 + v1065;
uint32_t const v1067 = uint32_t(v1026);
uint32_t const v1068 = v1067 * v39;
uint32_t const v1069 = v1066 + v1068;
device half const* const v1070 = &v7[v1069];
half const v1071 = *v1070;
float const v1072 = float(v1071);
float const v1073 = v1060 + v1072;
*v1031 = v1073;
}
uint32_t const v1074 = 5;
thread float * const v1075 = &(*v760)[v1074];
float const v1076 = *v1031;
*v1075 = v1076;
float const v1077 = max(v1023, v1076);
uint32_t const v1078 = v761 + v222;
uint32_t const v1079 = v372 + v1078;
uint32_t const v1080 = v764 + v1078;
uint32_t const v1081 = uint32_t(v1080);
threadgroup float * const v1082 = &(*v69)[v1081];
float const v1083 = *v1082;
float v1084_store;
thread float * v1084 = &v1084_store;*v1084 = v98;
bool const v1085 = *v641;
bool v1086_store;
thread bool * v1086 = &v1086_store;if(v1085) {
*v1086 = v370;
}
 else {
bool const v1087 = v1079 < v19;
bool v1088_store;
thread bool * v1088 = &v1088_store;*v1088 = v1087;
bool const v1089 = v759 < v18;
bool const v1090 = *v1088;
bool const v1091 = v1090 && v1089;
*v1088 = v1091;
bool const v1092 = *v1088;
if(v1092) {
uint32_t const v1093 = v43 * v32;
uint32_t const v1094 = v46 * v33;
uint32_t const v1095 = v1093 + v1094;
uint32_t const v1096 = uint32_t(v759);
uint32_t const v1097 = v1096 * v34;
uint32_t const v1098 = v1095 + v1097;
uint32_t const v1099 = uint32_t(v1079);
uint32_t const v1100 = v1099 * v35;
uint32_t const v1101 = v1098 + v1100;
device uint8_t const* const v1102 = &v6[v1101];
uint8_t const v1103 = *v1102;
uint8_t const v1104 = 0;
bool const v1105 = v1103 != v1104;
bool const v1106 = !v1105;
*v1088 = v1106;
}
bool const v1107 = *v1088;
bool v1108_store;
thread bool * v1108 = &v1108_store;if(v1107) {
*v1108 = v370;
}
 else {
*v1108 = v414;
}
bool const v1109 = *v1108;
*v1086 = v1109;
}
bool const v1110 = *v1086;
if(v1110) {
uint32_t const v1111 = v18 - v207;
uint32_t const v1112 = min(v759, v1111);
float const v1113 = v1083 * v22;
uint32_t const v1114 = v43 * v36;
uint32_t const v1115 = v46 * v37;
uint32_t const v1116 = v1114 + v1115;
uint32_t const v1117 = uint32_t(v1112);
uint32_t const v1118 = v1117 * v38;
uint32_t const v1119 = v1116 + v1118;
uint32_t const v1120 = uint32_t(v1079);
uint32_t const v1121 = v1120 * v39;
uint32_t const v1122 = v1119 + v1121;
device half const* const v1123 = &v7[v1122];
half const v1124 = *v1123;
float const v1125 = float(v1124);
float const v1126 = v1113 + v1125;
*v1084 = v1126;
}
thread float * const v1127 = &(*v760)[v654];
float const v1128 = *v1084;
*v1127 = v1128;
float const v1129 = max(v1077, v1128);
uint32_t const v1130 = 7;
uint32_t const v1131 = v761 + v1130;
uint32_t const v1132 = v372 + v1131;
uint32_t const v1133 = v764 + v1131;
uint32_t const v1134 = uint32_t(v1133);
threadgroup float * const v1135 = &(*v69)[v1134];
float const v1136 = *v1135;
float v1137_store;
thread float * v1137 = &v1137_store;*v1137 = v98;
bool const v1138 = *v641;
bool v1139_store;
thread bool * v1139 = &v1139_store;if(v1138) {
*v1139 = v370;
}
 else {
bool const v1140 = v1132 < v19;
bool v1141_store;
thread bool * v1141 = &v1141_store;*v1141 = v1140;
bool const v1142 = v759 < v18;
bool const v1143 = *v1141;
bool const v1144 = v1143 && v1142;
*v1141 = v1144;
bool const v1145 = *v1141;
if(v1145) {
uint32_t const v1146 = v43 * v32;
uint32_t const v1147 = v46 * v33;
uint32_t const v1148 = v1146 + v1147;
uint32_t const v1149 = uint32_t(v759);
uint32_t const v1150 = v1149 * v34;
uint32_t const v1151 = v1148 + v1150;
uint32_t const v1152 = uint32_t(v1132);
uint32_t const v1153 = v1152 * v35;
uint32_t const v1154 = v1151 + v1153;
device uint8_t const* const v1155 = &v6[v1154];
uint8_t const v1156 = *v1155;
uint8_t const v1157 = 0;
bool const v1158 = v1156 != v1157;
bool const v1159 = !v1158;
*v1141 = v1159;
}
bool const v1160 = *v1141;
bool v1161_store;
thread bool * v1161 = &v1161_store;if(v1160) {
*v1161 = v370;
}
 else {
*v1161 = v414;
}
bool const v1162 = *v1161;
*v1139 = v1162;
}
bool const v1163 = *v1139;
if(v1163) {
uint32_t const v1164 = v18 - v207;
uint32_t const v1165 = min(v759, v1164);
float const v1166 = v1136 * v22;
uint32_t const v1167 = v43 * v36;
uint32_t const v1168 = v46 * v37;
uint32_t const v1169 = v1167 + v1168;
uint32_t const v1170 = uint32_t(v1165);
uint32_t const v1171 = v1170 * v38;
uint32_t const v1172 = v1169 + v1171;
uint32_t const v1173 = uint32_t(v1132);
uint32_t const v1174 = v1173 * v39;
uint32_t const v1175 = v1172 + v1174;
device half const* const v1176 = &v7[v1175];
half const v1177 = *v1176;
float const v1178 = float(v1177);
float const v1179 = v1166 + v1178;
*v1137 = v1179;
}
uint32_t const v1180 = 7;
thread float * const v1181 = &(*v760)[v1180];
float const v1182 = *v1137;
*v1181 = v1182;
float const v1183 = max(v1129, v1182);
float const v1184 = simd_shuffle_xor(v1183, v65);;
float const v1185 = max(v1183, v1184);
float const v1186 = simd_shuffle_xor(v1185, v102);;
float const v1187 = max(v1185, v1186);
float const v1188 = *v97;
float const v1189 = 5.54517698;
float const v1190 = v1188 + v1189;
bool const v1191 = v1187 > v1190;
float const v1192 = v1191 ? v1187 : v1188;
float const v1193 = v1188 - v1192;
float const v1194 = exp(v1193);bool const v1195 = v1192 != v1188;
bool v1196_store;
thread bool * v1196 = &v1196_store;if(v1195) {
bool const v1197 = v1188 != v98;
*v1196 = v1197;
}
 else {
*v1196 = v414;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1198 = *v1196;
bool const v1199 = simd_any(v1198);;
if(v1199) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1200 = v67 * v215;
uint32_t const v1201 = v764 + v1200;
uint32_t const v1202 = uint32_t(v1201);
threadgroup float * const v1203 = &(*v69)[v1202];
float const v1204 = *v1203;
float const v1205 = v1204 * v1194;
*v1203 = v1205;
uint32_t const v1206 = v1201 + v207;
uint32_t const v1207 = uint32_t(v1206);
threadgroup float * const v1208 = &(*v69)[v1207];
float const v1209 = *v1208;
float const v1210 = v1209 * v1194;
*v1208 = v1210;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1211 = *v1203;
float const v1212 = v1211 * v1194;
*v1203 = v1212;
float const v1213 = *v1208;
float const v1214 = v1213 * v1194;
*v1208 = v1214;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1215 = *v1203;
float const v1216 = v1215 * v1194;
*v1203 = v1216;
float const v1217 = *v1208;
float const v1218 = v1217 * v1194;
*v1208 = v1218;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1219 = *v1203;
float const v1220 = v1219 * v1194;
*v1203 = v1220;
float const v1221 = *v1208;
float const v1222 = v1221 * v1194;
*v1208 = v1222;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1223 = *v1203;
float const v1224 = v1223 * v1194;
*v1203 = v1224;
float const v1225 = *v1208;
float const v1226 = v1225 * v1194;
*v1208 = v1226;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1227 = *v1203;
float const v1228 = v1227 * v1194;
*v1203 = v1228;
float const v1229 = *v1208;
float const v1230 = v1229 * v1194;
*v1208 = v1230;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1231 = *v1203;
float const v1232 = v1231 * v1194;
*v1203 = v1232;
float const v1233 = *v1208;
float const v1234 = v1233 * v1194;
*v1208 = v1234;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1235 = *v1203;
float const v1236 = v1235 * v1194;
*v1203 = v1236;
float const v1237 = *v1208;
float const v1238 = v1237 * v1194;
*v1208 = v1238;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v97 = v1192;
float const v1239 = *v812;
uint32_t const v1240 = reinterpret_cast<const thread uint32_t&>(v1239);
uint32_t const v1241 = 4286578687;
bool const v1242 = v1240 == v1241;
float const v1243 = v1239 - v1192;
float const v1244 = exp(v1243);float const v1245 = v1242 ? v77 : v1244;
half const v1246 = half(v1245);
half_4 const v1247 = [&]{
half_4 tmp = v106;
tmp.i_0 = v1246;
return tmp;
}();
float const v1248 = *v864;
uint32_t const v1249 = reinterpret_cast<const thread uint32_t&>(v1248);
bool const v1250 = v1249 == v1241;
float const v1251 = v1248 - v1192;
float const v1252 = exp(v1251);float const v1253 = v1250 ? v77 : v1252;
float const v1254 = v1245 + v1253;
half const v1255 = half(v1253);
half_4 const v1256 = [&]{
half_4 tmp = v1247;
tmp.i_1 = v1255;
return tmp;
}();
float const v1257 = *v916;
uint32_t const v1258 = reinterpret_cast<const thread uint32_t&>(v1257);
bool const v1259 = v1258 == v1241;
float const v1260 = v1257 - v1192;
float const v1261 = exp(v1260);float const v1262 = v1259 ? v77 : v1261;
float const v1263 = v1254 + v1262;
half const v1264 = half(v1262);
half_4 const v1265 = [&]{
half_4 tmp = v1256;
tmp.i_2 = v1264;
return tmp;
}();
float const v1266 = *v969;
uint32_t const v1267 = reinterpret_cast<const thread uint32_t&>(v1266);
bool const v1268 = v1267 == v1241;
float const v1269 = v1266 - v1192;
float const v1270 = exp(v1269);float const v1271 = v1268 ? v77 : v1270;
float const v1272 = v1263 + v1271;
half const v1273 = half(v1271);
half_4 const v1274 = [&]{
half_4 tmp = v1265;
tmp.i_3 = v1273;
return tmp;
}();
uint32_t const v1275 = v66 * v229;
uint32_t const v1276 = v645 + v1275;
uint32_t const v1277 = v67 * v215;
uint32_t const v1278 = v1276 + v1277;
uint32_t const v1279 = uint32_t(v1278);
threadgroup half_4 * const v1280 = &(*v70)[v1279];
*v1280 = v1274;
float const v1281 = *v1021;
uint32_t const v1282 = reinterpret_cast<const thread uint32_t&>(v1281);
bool const v1283 = v1282 == v1241;
float const v1284 = v1281 - v1192;
float const v1285 = exp(v1284);float const v1286 = v1283 ? v77 : v1285;
float const v1287 = v1272 + v1286;
half const v1288 = half(v1286);
half_4 const v1289 = [&]{
half_4 tmp = v106;
tmp.i_0 = v1288;
return tmp;
}();
float const v1290 = *v1075;
uint32_t const v1291 = reinterpret_cast<const thread uint32_t&>(v1290);
bool const v1292 = v1291 == v1241;
float const v1293 = v1290 - v1192;
float const v1294 = exp(v1293);float const v1295 = v1292 ? v77 : v1294;
float const v1296 = v1287 + v1295;
half const v1297 = half(v1295);
half_4 const v1298 = [&]{
half_4 tmp = v1289;
tmp.i_1 = v1297;
return tmp;
}();
float const v1299 = *v1127;
uint32_t const v1300 = reinterpret_cast<const thread uint32_t&>(v1299);
bool const v1301 = v1300 == v1241;
float const v1302 = v1299 - v1192;
float const v1303 = exp(v1302);float const v1304 = v1301 ? v77 : v1303;
float const v1305 = v1296 + v1304;
half const v1306 = half(v1304);
half_4 const v1307 = [&]{
half_4 tmp = v1298;
tmp.i_2 = v1306;
return tmp;
}();
float const v1308 = *v1181;
uint32_t const v1309 = reinterpret_cast<const thread uint32_t&>(v1308);
bool const v1310 = v1309 == v1241;
float const v1311 = v1308 - v1192;
float const v1312 = exp(v1311);float const v1313 = v1310 ? v77 : v1312;
float const v1314 = v1305 + v1313;
half const v1315 = half(v1313);
half_4 const v1316 = [&]{
half_4 tmp = v1307;
tmp.i_3 = v1315;
return tmp;
}();
uint32_t const v1317 = v1278 + v207;
uint32_t const v1318 = uint32_t(v1317);
threadgroup half_4 * const v1319 = &(*v70)[v1318];
*v1319 = v1316;
float const v1320 = *v99;
float const v1321 = fma(v1320, v1194, v1314);
*v99 = v1321;
float const v1322 = *v100;
float const v1323 = fma(v1322, v1194, v1314);
*v100 = v1323;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1324 = *v641;
bool const v1325 = !v1324;
bool const v1326 = *v604;
bool const v1327 = v1326 && v1325;
if(v1327) {

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1328 = v764 + v1277;
for(uint32_t v1329 = v101; v1329 < v61; v1329 += v207) {
uint32_t const v1330 = v1329 / v208;
uint32_t const v1331 = v1276 + v1330;
uint32_t const v1332 = uint32_t(v1331);
threadgroup half_4 * const v1333 = &(*v70)[v1332];
half_4 const v1334 = *v1333;
uint32_t const v1335 = v1329 % v208;
half const v1336 = v1334.i_0;
float const v1337 = float(v1336);
float v1338_store;
thread float * v1338 = &v1338_store;*v1338 = v1337;
bool const v1339 = v1335 == v207;
if(v1339) {
half const v1340 = v1334.i_1;
float const v1341 = float(v1340);
*v1338 = v1341;
}
bool const v1342 = v1335 == v215;
if(v1342) {
half const v1343 = v1334.i_2;
float const v1344 = float(v1343);
*v1338 = v1344;
}
bool const v1345 = v1335 == v919;
if(v1345) {
half const v1346 = v1334.i_3;
float const v1347 = float(v1346);
*v1338 = v1347;
}
float const v1348 = *v1338;
uint32_t const v1349 = reinterpret_cast<const thread uint32_t&>(v1348);
bool const v1350 = v1349 == v101;
bool const v1351 = !v1350;
if(v1351) {
uint32_t const v1352 = v1329 * v123;
uint32_t const v1353 = v393 + v1352;
uint32_t const v1354 = v1277 / v208;
uint32_t const v1355 = v1353 + v1354;
uint32_t const v1356 = uint32_t(v1355);
threadgroup half_4 * const v1357 = &(*v68)[v1356];
half_4 const v1358 = *v1357;
half const v1359 = v1358.i_0;
float const v1360 = float(v1359);
float v1361_store;
thread float * v1361 = &v1361_store;*v1361 = v1360;
uint32_t const v1362 = v67 % v215;
bool const v1363 = v1362 == v207;
if(v1363) {
half const v1364 = v1358.i_2;
float const v1365 = float(v1364);
*v1361 = v1365;
}
uint32_t const v1366 = uint32_t(v1328);
float const v1367 = *v1338;
float const v1368 = *v1361;
threadgroup float * const v1369 = &(*v69)[v1366];
float const v1370 = *v1369;
float const v1371 = fma(v1367, v1368, v1370);
*v1369 = v1371;
half const v1372 = v1358.i_1;
float const v1373 = float(v1372);
float v1374_store;
thread float * v1374 = &v1374_store;*v1374 = v1373;
if(v1363) {
half const v1375 = v1358.i_3;
float const v1376 = float(v1375);
*v1374 = v1376;
}
uint32_t const v1377 = v1328 + v207;
uint32_t const v1378 = uint32_t(v1377);
float const v1379 = *v1338;
float const v1380 = *v1374;
threadgroup float * const v1381 = &(*v69)[v1378];
float const v1382 = *v1381;
float const v1383 = fma(v1379, v1380, v1382);
*v1381 = v1383;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1384 = v101; v1384 < v61; v1384 += v207) {
uint32_t const v1385 = v1384 / v208;
uint32_t const v1386 = v1276 + v1385;
uint32_t const v1387 = uint32_t(v1386);
threadgroup half_4 * const v1388 = &(*v70)[v1387];
half_4 const v1389 = *v1388;
uint32_t const v1390 = v1384 % v208;
half const v1391 = v1389.i_0;
float const v1392 = float(v1391);
float v1393_store;
thread float * v1393 = &v1393_store;*v1393 = v1392;
bool const v1394 = v1390 == v207;
if(v1394) {
half const v1395 = v1389.i_1;
float const v1396 = float(v1395);
*v1393 = v1396;
}
bool const v1397 = v1390 == v215;
if(v1397) {
half const v1398 = v1389.i_2;
float const v1399 = float(v1398);
*v1393 = v1399;
}
bool const v1400 = v1390 == v919;
if(v1400) {
half const v1401 = v1389.i_3;
float const v1402 = float(v1401);
*v1393 = v1402;
}
float const v1403 = *v1393;
uint32_t const v1404 = reinterpret_cast<const thread uint32_t&>(v1403);
bool const v1405 = v1404 == v101;
bool const v1406 = !v1405;
if(v1406) {
uint32_t const v1407 = v1384 * v123;
uint32_t const v1408 = 578;
uint32_t const v1409 = v1408 + v1407;
uint32_t const v1410 = v1277 / v208;
uint32_t const v1411 = v1409 + v1410;
uint32_t const v1412 = uint32_t(v1411);
threadgroup half_4 * const v1413 = &(*v68)[v1412];
half_4 const v1414 = *v1413;
half const v1415 = v1414.i_0;
float const v1416 = float(v1415);
float v1417_store;
thread float * v1417 = &v1417_store;*v1417 = v1416;
uint32_t const v1418 = v67 % v215;
bool const v1419 = v1418 == v207;
if(v1419) {
half const v1420 = v1414.i_2;
float const v1421 = float(v1420);
*v1417 = v1421;
}
uint32_t const v1422 = uint32_t(v1328);
float const v1423 = *v1393;
float const v1424 = *v1417;
threadgroup float * const v1425 = &(*v69)[v1422];
float const v1426 = *v1425;
float const v1427 = fma(v1423, v1424, v1426);
*v1425 = v1427;
half const v1428 = v1414.i_1;
float const v1429 = float(v1428);
float v1430_store;
thread float * v1430 = &v1430_store;*v1430 = v1429;
if(v1419) {
half const v1431 = v1414.i_3;
float const v1432 = float(v1431);
*v1430 = v1432;
}
uint32_t const v1433 = v1328 + v207;
uint32_t const v1434 = uint32_t(v1433);
float const v1435 = *v1393;
float const v1436 = *v1430;
threadgroup float * const v1437 = &(*v69)[v1434];
float const v1438 = *v1437;
float const v1439 = fma(v1435, v1436, v1438);
*v1437 = v1439;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v78, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1440 = v101; v1440 < v61; v1440 += v207) {
uint32_t const v1441 = v1440 / v208;
uint32_t const v1442 = v1276 + v1441;
uint32_t const v1443 = uint32_t(v1442);
threadgroup half_4 * const v1444 = &(*v70)[v1443];
half_4 const v1445 = *v1444;
uint32_t const v1446 = v1440 % v208;
half const v1447 = v1445.i_0;
float const v1448 = float(v1447);
float v1449_store;
thread float * v1449 = &v1449_store;*v1449 = v1448;
bool const v1450 = v1446 == v207;
if(v1450) {
half const v1451 = v1445.i_1;
float const v1452 = float(v1451);
*v1449 = v1452;
}
bool const v1453 = v1446 == v215;
if(v1453) {
half const v1454 = v1445.i_2;
float const v1455 = float(v1454);
*v1449 = v1455;
}
bool const v1456 = v1446 == v919;
if(v1456) {
half const v1457 = v1445.i_3;
float const v1458 = float(v1457);
*v1449 = v1458;
}
float const v1459 = *v1449;
uint32_t const v1460 = reinterpret_cast<const thread uint32_t&>(v1459);
bool const v1461 = v1460 == v101;
bool const v1462 = !v1461;
if(v1462) {
uint32_t const v1463 = v1440 * v123;
uint32_t const v1464 = 580;
uint32_t const v1465 = v1464 + v1463;
uint32_t const v1466 = v1277 / v208;
uint32_t const v1467 = v1465 + v1466;
uint32_t const v1468 = uint32_t(v1467);
threadgroup half_4 * const v1469 = &(*v68)[v1468];
half_4 const v1470 = *v1469;
half const v1471 = v1470.i_0;
float const v1472 = float(v1471);
float v1473_store;
thread float * v1473 = &v1473_store;*v1473 = v1472;
uint32_t const v1474 = v67 % v215;
bool const v1475 = v1474 == v207;
if(v1475) {
half const v1476 = v1470.i_2;
float const v1477 = float(v1476);
*v1473 = v1477;
}
uint32_t const v1478 = uint32_t(v1328);
float const v1479 = *v1449;
float const v1480 = *v1473;
threadgroup float * const v1481 = &(*v69)[v1478];
float const v1482 = *v1481;
float const v1483 = fma(v1479, v1480, v1482);
*v1481 = v1483;
half const v1484 = v1470.i_1;
float const v1485 = float(v1484);
float v1486_store;
thread float * v1486 = &v1486_store;*v1486 = v1485;
if(v1475) {
half const v1487 = v1470.i_3;
float const v1488 = float(v1487);
*v1486 = v1488;
}
uint32_t const v1489 = v1328 + v207;
uint32_t const v1490 = uint32_t(v1489);
float const v1491 = *v1449;
float const v1492 = *v1486;
threadgroup float * const v1493 = &(*v69)[v1490];
float const v1494 = *v1493;
float const v1495 = fma(v1491, v1492, v1494);
*v1493 = v1495;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1496 = v101; v1496 < v61; v1496 += v207) {
uint32_t const v1497 = v1496 / v208;
uint32_t const v1498 = v1276 + v1497;
uint32_t const v1499 = uint32_t(v1498);
threadgroup half_4 * const v1500 = &(*v70)[v1499];
half_4 const v1501 = *v1500;
uint32_t const v1502 = v1496 % v208;
half const v1503 = v1501.i_0;
float const v1504 = float(v1503);
float v1505_store;
thread float * v1505 = &v1505_store;*v1505 = v1504;
bool const v1506 = v1502 == v207;
if(v1506) {
half const v1507 = v1501.i_1;
float const v1508 = float(v1507);
*v1505 = v1508;
}
bool const v1509 = v1502 == v215;
if(v1509) {
half const v1510 = v1501.i_2;
float const v1511 = float(v1510);
*v1505 = v1511;
}
bool const v1512 = v1502 == v919;
if(v1512) {
half const v1513 = v1501.i_3;
float const v1514 = float(v1513);
*v1505 = v1514;
}
float const v1515 = *v1505;
uint32_t const v1516 = reinterpret_cast<const thread uint32_t&>(v1515);
bool const v1517 = v1516 == v101;
bool const v1518 = !v1517;
if(v1518) {
uint32_t const v1519 = v1496 * v123;
uint32_t const v1520 = 582;
uint32_t const v1521 = v1520 + v1519;
uint32_t const v1522 = v1277 / v208;
uint32_t const v1523 = v1521 + v1522;
uint32_t const v1524 = uint32_t(v1523);
threadgroup half_4 * const v1525 = &(*v68)[v1524];
half_4 const v1526 = *v1525;
half const v1527 = v1526.i_0;
float const v1528 = float(v1527);
float v1529_store;
thread float * v1529 = &v1529_store;*v1529 = v1528;
uint32_t const v1530 = v67 % v215;
bool const v1531 = v1530 == v207;
if(v1531) {
half const v1532 = v1526.i_2;
float const v1533 = float(v1532);
*v1529 = v1533;
}
uint32_t const v1534 = uint32_t(v1328);
float const v1535 = *v1505;
float const v1536 = *v1529;
threadgroup float * const v1537 = &(*v69)[v1534];
float const v1538 = *v1537;
float const v1539 = fma(v1535, v1536, v1538);
*v1537 = v1539;
half const v1540 = v1526.i_1;
float const v1541 = float(v1540);
float v1542_store;
thread float * v1542 = &v1542_store;*v1542 = v1541;
if(v1531) {
half const v1543 = v1526.i_3;
float const v1544 = float(v1543);
*v1542 = v1544;
}
uint32_t const v1545 = v1328 + v207;
uint32_t const v1546 = uint32_t(v1545);
float const v1547 = *v1505;
float const v1548 = *v1542;
threadgroup float * const v1549 = &(*v69)[v1546];
float const v1550 = *v1549;
float const v1551 = fma(v1547, v1548, v1550);
*v1549 = v1551;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1552 = v101; v1552 < v61; v1552 += v207) {
uint32_t const v1553 = v1552 / v208;
uint32_t const v1554 = v1276 + v1553;
uint32_t const v1555 = uint32_t(v1554);
threadgroup half_4 * const v1556 = &(*v70)[v1555];
half_4 const v1557 = *v1556;
uint32_t const v1558 = v1552 % v208;
half const v1559 = v1557.i_0;
float const v1560 = float(v1559);
float v1561_store;
thread float * v1561 = &v1561_store;*v1561 = v1560;
bool const v1562 = v1558 == v207;
if(v1562) {
half const v1563 = v1557.i_1;
float const v1564 = float(v1563);
*v1561 = v1564;
}
bool const v1565 = v1558 == v215;
if(v1565) {
half const v1566 = v1557.i_2;
float const v1567 = float(v1566);
*v1561 = v1567;
}
bool const v1568 = v1558 == v919;
if(v1568) {
half const v1569 = v1557.i_3;
float const v1570 = float(v1569);
*v1561 = v1570;
}
float const v1571 = *v1561;
uint32_t const v1572 = reinterpret_cast<const thread uint32_t&>(v1571);
bool const v1573 = v1572 == v101;
bool const v1574 = !v1573;
if(v1574) {
uint32_t const v1575 = v1552 * v123;
uint32_t const v1576 = 584;
uint32_t const v1577 = v1576 + v1575;
uint32_t const v1578 = v1277 / v208;
uint32_t const v1579 = v1577 + v1578;
uint32_t const v1580 = uint32_t(v1579);
threadgroup half_4 * const v1581 = &(*v68)[v1580];
half_4 const v1582 = *v1581;
half const v1583 = v1582.i_0;
float const v1584 = float(v1583);
float v1585_store;
thread float * v1585 = &v1585_store;*v1585 = v1584;
uint32_t const v1586 = v67 % v215;
bool const v1587 = v1586 == v207;
if(v1587) {
half const v1588 = v1582.i_2;
float const v1589 = float(v1588);
*v1585 = v1589;
}
uint32_t const v1590 = uint32_t(v1328);
float const v1591 = *v1561;
float const v1592 = *v1585;
threadgroup float * const v1593 = &(*v69)[v1590];
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
uint32_t const v1601 = v1328 + v207;
uint32_t const v1602 = uint32_t(v1601);
float const v1603 = *v1561;
float const v1604 = *v1598;
threadgroup float * const v1605 = &(*v69)[v1602];
float const v1606 = *v1605;
float const v1607 = fma(v1603, v1604, v1606);
*v1605 = v1607;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1608 = v101; v1608 < v61; v1608 += v207) {
uint32_t const v1609 = v1608 / v208;
uint32_t const v1610 = v1276 + v1609;
uint32_t const v1611 = uint32_t(v1610);
threadgroup half_4 * const v1612 = &(*v70)[v1611];
half_4 const v1613 = *v1612;
uint32_t const v1614 = v1608 % v208;
half const v1615 = v1613.i_0;
float const v1616 = float(v1615);
float v1617_store;
thread float * v1617 = &v1617_store;*v1617 = v1616;
bool const v1618 = v1614 == v207;
if(v1618) {
half const v1619 = v1613.i_1;
float const v1620 = float(v1619);
*v1617 = v1620;
}
bool const v1621 = v1614 == v215;
if(v1621) {
half const v1622 = v1613.i_2;
float const v1623 = float(v1622);
*v1617 = v1623;
}
bool const v1624 = v1614 == v919;
if(v1624) {
half const v1625 = v1613.i_3;
float const v1626 = float(v1625);
*v1617 = v1626;
}
float const v1627 = *v1617;
uint32_t const v1628 = reinterpret_cast<const thread uint32_t&>(v1627);
bool const v1629 = v1628 == v101;
bool const v1630 = !v1629;
if(v1630) {
uint32_t const v1631 = v1608 * v123;
uint32_t const v1632 = 586;
uint32_t const v1633 = v1632 + v1631;
uint32_t const v1634 = v1277 / v208;
uint32_t const v1635 = v1633 + v1634;
uint32_t const v1636 = uint32_t(v1635);
threadgroup half_4 * const v1637 = &(*v68)[v1636];
half_4 const v1638 = *v1637;
half const v1639 = v1638.i_0;
float const v1640 = float(v1639);
float v1641_store;
thread float * v1641 = &v1641_store;*v1641 = v1640;
uint32_t const v1642 = v67 % v215;
bool const v1643 = v1642 == v207;
if(v1643) {
half const v1644 = v1638.i_2;
float const v1645 = float(v1644);
*v1641 = v1645;
}
uint32_t const v1646 = uint32_t(v1328);
float const v1647 = *v1617;
float const v1648 = *v1641;
threadgroup float * const v1649 = &(*v69)[v1646];
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
uint32_t const v1657 = v1328 + v207;
uint32_t const v1658 = uint32_t(v1657);
float const v1659 = *v1617;
float const v1660 = *v1654;
threadgroup float * const v1661 = &(*v69)[v1658];
float const v1662 = *v1661;
float const v1663 = fma(v1659, v1660, v1662);
*v1661 = v1663;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1664 = v101; v1664 < v61; v1664 += v207) {
uint32_t const v1665 = v1664 / v208;
uint32_t const v1666 = v1276 + v1665;
uint32_t const v1667 = uint32_t(v1666);
threadgroup half_4 * const v1668 = &(*v70)[v1667];
half_4 const v1669 = *v1668;
uint32_t const v1670 = v1664 % v208;
half const v1671 = v1669.i_0;
float const v1672 = float(v1671);
float v1673_store;
thread float * v1673 = &v1673_store;*v1673 = v1672;
bool const v1674 = v1670 == v207;
if(v1674) {
half const v1675 = v1669.i_1;
float const v1676 = float(v1675);
*v1673 = v1676;
}
bool const v1677 = v1670 == v215;
if(v1677) {
half const v1678 = v1669.i_2;
float const v1679 = float(v1678);
*v1673 = v1679;
}
bool const v1680 = v1670 == v919;
if(v1680) {
half const v1681 = v1669.i_3;
float const v1682 = float(v1681);
*v1673 = v1682;
}
float const v1683 = *v1673;
uint32_t const v1684 = reinterpret_cast<const thread uint32_t&>(v1683);
bool const v1685 = v1684 == v101;
bool const v1686 = !v1685;
if(v1686) {
uint32_t const v1687 = v1664 * v123;
uint32_t const v1688 = 588;
uint32_t const v1689 = v1688 + v1687;
uint32_t const v1690 = v1277 / v208;
uint32_t const v1691 = v1689 + v1690;
uint32_t const v1692 = uint32_t(v1691);
threadgroup half_4 * const v1693 = &(*v68)[v1692];
half_4 const v1694 = *v1693;
half const v1695 = v1694.i_0;
float const v1696 = float(v1695);
float v1697_store;
thread float * v1697 = &v1697_store;*v1697 = v1696;
uint32_t const v1698 = v67 % v215;
bool const v1699 = v1698 == v207;
if(v1699) {
half const v1700 = v1694.i_2;
float const v1701 = float(v1700);
*v1697 = v1701;
}
uint32_t const v1702 = uint32_t(v1328);
float const v1703 = *v1673;
float const v1704 = *v1697;
threadgroup float * const v1705 = &(*v69)[v1702];
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
uint32_t const v1713 = v1328 + v207;
uint32_t const v1714 = uint32_t(v1713);
float const v1715 = *v1673;
float const v1716 = *v1710;
threadgroup float * const v1717 = &(*v69)[v1714];
float const v1718 = *v1717;
float const v1719 = fma(v1715, v1716, v1718);
*v1717 = v1719;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v669), v668);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1720 = v101; v1720 < v61; v1720 += v207) {
uint32_t const v1721 = v1720 / v208;
uint32_t const v1722 = v1276 + v1721;
uint32_t const v1723 = uint32_t(v1722);
threadgroup half_4 * const v1724 = &(*v70)[v1723];
half_4 const v1725 = *v1724;
uint32_t const v1726 = v1720 % v208;
half const v1727 = v1725.i_0;
float const v1728 = float(v1727);
float v1729_store;
thread float * v1729 = &v1729_store;*v1729 = v1728;
bool const v1730 = v1726 == v207;
if(v1730) {
half const v1731 = v1725.i_1;
float const v1732 = float(v1731);
*v1729 = v1732;
}
bool const v1733 = v1726 == v215;
if(v1733) {
half const v1734 = v1725.i_2;
float const v1735 = float(v1734);
*v1729 = v1735;
}
bool const v1736 = v1726 == v919;
if(v1736) {
half const v1737 = v1725.i_3;
float const v1738 = float(v1737);
*v1729 = v1738;
}
float const v1739 = *v1729;
uint32_t const v1740 = reinterpret_cast<const thread uint32_t&>(v1739);
bool const v1741 = v1740 == v101;
bool const v1742 = !v1741;
if(v1742) {
uint32_t const v1743 = v1720 * v123;
uint32_t const v1744 = 590;
uint32_t const v1745 = v1744 + v1743;
uint32_t const v1746 = v1277 / v208;
uint32_t const v1747 = v1745 + v1746;
uint32_t const v1748 = uint32_t(v1747);
threadgroup half_4 * const v1749 = &(*v68)[v1748];
half_4 const v1750 = *v1749;
half const v1751 = v1750.i_0;
float const v1752 = float(v1751);
float v1753_store;
thread float * v1753 = &v1753_store;*v1753 = v1752;
uint32_t const v1754 = v67 % v215;
bool const v1755 = v1754 == v207;
if(v1755) {
half const v1756 = v1750.i_2;
float const v1757 = float(v1756);
*v1753 = v1757;
}
uint32_t const v1758 = uint32_t(v1328);
float const v1759 = *v1729;
float const v1760 = *v1753;
threadgroup float * const v1761 = &(*v69)[v1758];
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
uint32_t const v1769 = v1328 + v207;
uint32_t const v1770 = uint32_t(v1769);
float const v1771 = *v1729;
float const v1772 = *v1766;
threadgroup float * const v1773 = &(*v69)[v1770];
float const v1774 = *v1773;
float const v1775 = fma(v1771, v1772, v1774);
*v1773 = v1775;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v669), v668, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1776_store; thread simdgroup_half8x8 * v1776 = &v1776_store;uint32_t const v1777 = uint32_t(v645);
threadgroup half_4 * const v1778 = &(*v70)[v1777];
simdgroup_load(*v1776, reinterpret_cast<threadgroup half *>(v1778), v668, 0, false);
simdgroup_half8x8 v1779_store; thread simdgroup_half8x8 * v1779 = &v1779_store;uint32_t const v1780 = 576;
threadgroup half_4 * const v1781 = &(*v68)[v1780];
simdgroup_load(*v1779, reinterpret_cast<threadgroup half *>(v1781), v213, 0, false);
simdgroup_multiply_accumulate(*v76, *v1776, *v1779, *v76);
simdgroup_half8x8 v1782_store; thread simdgroup_half8x8 * v1782 = &v1782_store;uint32_t const v1783 = 578;
threadgroup half_4 * const v1784 = &(*v68)[v1783];
simdgroup_load(*v1782, reinterpret_cast<threadgroup half *>(v1784), v213, 0, false);
simdgroup_multiply_accumulate(*v78, *v1776, *v1782, *v78);
simdgroup_half8x8 v1785_store; thread simdgroup_half8x8 * v1785 = &v1785_store;uint32_t const v1786 = 580;
threadgroup half_4 * const v1787 = &(*v68)[v1786];
simdgroup_load(*v1785, reinterpret_cast<threadgroup half *>(v1787), v213, 0, false);
simdgroup_multiply_accumulate(*v79, *v1776, *v1785, *v79);
simdgroup_half8x8 v1788_store; thread simdgroup_half8x8 * v1788 = &v1788_store;uint32_t const v1789 = 582;
threadgroup half_4 * const v1790 = &(*v68)[v1789];
simdgroup_load(*v1788, reinterpret_cast<threadgroup half *>(v1790), v213, 0, false);
simdgroup_multiply_accumulate(*v80, *v1776, *v1788, *v80);
simdgroup_half8x8 v1791_store; thread simdgroup_half8x8 * v1791 = &v1791_store;uint32_t const v1792 = 584;
threadgroup half_4 * const v1793 = &(*v68)[v1792];
simdgroup_load(*v1791, reinterpret_cast<threadgroup half *>(v1793), v213, 0, false);
simdgroup_multiply_accumulate(*v81, *v1776, *v1791, *v81);
simdgroup_half8x8 v1794_store; thread simdgroup_half8x8 * v1794 = &v1794_store;uint32_t const v1795 = 586;
threadgroup half_4 * const v1796 = &(*v68)[v1795];
simdgroup_load(*v1794, reinterpret_cast<threadgroup half *>(v1796), v213, 0, false);
simdgroup_multiply_accumulate(*v82, *v1776, *v1794, *v82);
simdgroup_half8x8 v1797_store; thread simdgroup_half8x8 * v1797 = &v1797_store;uint32_t const v1798 = 588;
threadgroup half_4 * const v1799 = &(*v68)[v1798];
simdgroup_load(*v1797, reinterpret_cast<threadgroup half *>(v1799), v213, 0, false);
simdgroup_multiply_accumulate(*v83, *v1776, *v1797, *v83);
simdgroup_half8x8 v1800_store; thread simdgroup_half8x8 * v1800 = &v1800_store;uint32_t const v1801 = 590;
threadgroup half_4 * const v1802 = &(*v68)[v1801];
simdgroup_load(*v1800, reinterpret_cast<threadgroup half *>(v1802), v213, 0, false);
simdgroup_multiply_accumulate(*v84, *v1776, *v1800, *v84);
simdgroup_half8x8 v1803_store; thread simdgroup_half8x8 * v1803 = &v1803_store;uint32_t const v1804 = v645 + v215;
uint32_t const v1805 = uint32_t(v1804);
threadgroup half_4 * const v1806 = &(*v70)[v1805];
simdgroup_load(*v1803, reinterpret_cast<threadgroup half *>(v1806), v668, 0, false);
simdgroup_half8x8 v1807_store; thread simdgroup_half8x8 * v1807 = &v1807_store;threadgroup half_4 * const v1808 = &(*v68)[v731];
simdgroup_load(*v1807, reinterpret_cast<threadgroup half *>(v1808), v213, 0, false);
simdgroup_multiply_accumulate(*v76, *v1803, *v1807, *v76);
simdgroup_half8x8 v1809_store; thread simdgroup_half8x8 * v1809 = &v1809_store;uint32_t const v1810 = 722;
threadgroup half_4 * const v1811 = &(*v68)[v1810];
simdgroup_load(*v1809, reinterpret_cast<threadgroup half *>(v1811), v213, 0, false);
simdgroup_multiply_accumulate(*v78, *v1803, *v1809, *v78);
simdgroup_half8x8 v1812_store; thread simdgroup_half8x8 * v1812 = &v1812_store;uint32_t const v1813 = 724;
threadgroup half_4 * const v1814 = &(*v68)[v1813];
simdgroup_load(*v1812, reinterpret_cast<threadgroup half *>(v1814), v213, 0, false);
simdgroup_multiply_accumulate(*v79, *v1803, *v1812, *v79);
simdgroup_half8x8 v1815_store; thread simdgroup_half8x8 * v1815 = &v1815_store;uint32_t const v1816 = 726;
threadgroup half_4 * const v1817 = &(*v68)[v1816];
simdgroup_load(*v1815, reinterpret_cast<threadgroup half *>(v1817), v213, 0, false);
simdgroup_multiply_accumulate(*v80, *v1803, *v1815, *v80);
simdgroup_half8x8 v1818_store; thread simdgroup_half8x8 * v1818 = &v1818_store;uint32_t const v1819 = 728;
threadgroup half_4 * const v1820 = &(*v68)[v1819];
simdgroup_load(*v1818, reinterpret_cast<threadgroup half *>(v1820), v213, 0, false);
simdgroup_multiply_accumulate(*v81, *v1803, *v1818, *v81);
simdgroup_half8x8 v1821_store; thread simdgroup_half8x8 * v1821 = &v1821_store;uint32_t const v1822 = 730;
threadgroup half_4 * const v1823 = &(*v68)[v1822];
simdgroup_load(*v1821, reinterpret_cast<threadgroup half *>(v1823), v213, 0, false);
simdgroup_multiply_accumulate(*v82, *v1803, *v1821, *v82);
simdgroup_half8x8 v1824_store; thread simdgroup_half8x8 * v1824 = &v1824_store;uint32_t const v1825 = 732;
threadgroup half_4 * const v1826 = &(*v68)[v1825];
simdgroup_load(*v1824, reinterpret_cast<threadgroup half *>(v1826), v213, 0, false);
simdgroup_multiply_accumulate(*v83, *v1803, *v1824, *v83);
simdgroup_half8x8 v1827_store; thread simdgroup_half8x8 * v1827 = &v1827_store;uint32_t const v1828 = 734;
threadgroup half_4 * const v1829 = &(*v68)[v1828];
simdgroup_load(*v1827, reinterpret_cast<threadgroup half *>(v1829), v213, 0, false);
simdgroup_multiply_accumulate(*v84, *v1803, *v1827, *v84);
simdgroup_half8x8 v1830_store; thread simdgroup_half8x8 * v1830 = &v1830_store;uint32_t const v1831 = v645 + v208;
uint32_t const v1832 = uint32_t(v1831);
threadgroup half_4 * const v1833 = &(*v70)[v1832];
simdgroup_load(*v1830, reinterpret_cast<threadgroup half *>(v1833), v668, 0, false);
simdgroup_half8x8 v1834_store; thread simdgroup_half8x8 * v1834 = &v1834_store;threadgroup half_4 * const v1835 = &(*v68)[v702];
simdgroup_load(*v1834, reinterpret_cast<threadgroup half *>(v1835), v213, 0, false);
simdgroup_multiply_accumulate(*v76, *v1830, *v1834, *v76);
simdgroup_half8x8 v1836_store; thread simdgroup_half8x8 * v1836 = &v1836_store;uint32_t const v1837 = 866;
threadgroup half_4 * const v1838 = &(*v68)[v1837];
simdgroup_load(*v1836, reinterpret_cast<threadgroup half *>(v1838), v213, 0, false);
simdgroup_multiply_accumulate(*v78, *v1830, *v1836, *v78);
simdgroup_half8x8 v1839_store; thread simdgroup_half8x8 * v1839 = &v1839_store;uint32_t const v1840 = 868;
threadgroup half_4 * const v1841 = &(*v68)[v1840];
simdgroup_load(*v1839, reinterpret_cast<threadgroup half *>(v1841), v213, 0, false);
simdgroup_multiply_accumulate(*v79, *v1830, *v1839, *v79);
simdgroup_half8x8 v1842_store; thread simdgroup_half8x8 * v1842 = &v1842_store;uint32_t const v1843 = 870;
threadgroup half_4 * const v1844 = &(*v68)[v1843];
simdgroup_load(*v1842, reinterpret_cast<threadgroup half *>(v1844), v213, 0, false);
simdgroup_multiply_accumulate(*v80, *v1830, *v1842, *v80);
simdgroup_half8x8 v1845_store; thread simdgroup_half8x8 * v1845 = &v1845_store;uint32_t const v1846 = 872;
threadgroup half_4 * const v1847 = &(*v68)[v1846];
simdgroup_load(*v1845, reinterpret_cast<threadgroup half *>(v1847), v213, 0, false);
simdgroup_multiply_accumulate(*v81, *v1830, *v1845, *v81);
simdgroup_half8x8 v1848_store; thread simdgroup_half8x8 * v1848 = &v1848_store;uint32_t const v1849 = 874;
threadgroup half_4 * const v1850 = &(*v68)[v1849];
simdgroup_load(*v1848, reinterpret_cast<threadgroup half *>(v1850), v213, 0, false);
simdgroup_multiply_accumulate(*v82, *v1830, *v1848, *v82);
simdgroup_half8x8 v1851_store; thread simdgroup_half8x8 * v1851 = &v1851_store;uint32_t const v1852 = 876;
threadgroup half_4 * const v1853 = &(*v68)[v1852];
simdgroup_load(*v1851, reinterpret_cast<threadgroup half *>(v1853), v213, 0, false);
simdgroup_multiply_accumulate(*v83, *v1830, *v1851, *v83);
simdgroup_half8x8 v1854_store; thread simdgroup_half8x8 * v1854 = &v1854_store;uint32_t const v1855 = 878;
threadgroup half_4 * const v1856 = &(*v68)[v1855];
simdgroup_load(*v1854, reinterpret_cast<threadgroup half *>(v1856), v213, 0, false);
simdgroup_multiply_accumulate(*v84, *v1830, *v1854, *v84);
simdgroup_half8x8 v1857_store; thread simdgroup_half8x8 * v1857 = &v1857_store;uint32_t const v1858 = v645 + v222;
uint32_t const v1859 = uint32_t(v1858);
threadgroup half_4 * const v1860 = &(*v70)[v1859];
simdgroup_load(*v1857, reinterpret_cast<threadgroup half *>(v1860), v668, 0, false);
simdgroup_half8x8 v1861_store; thread simdgroup_half8x8 * v1861 = &v1861_store;threadgroup half_4 * const v1862 = &(*v68)[v673];
simdgroup_load(*v1861, reinterpret_cast<threadgroup half *>(v1862), v213, 0, false);
simdgroup_multiply_accumulate(*v76, *v1857, *v1861, *v76);
simdgroup_half8x8 v1863_store; thread simdgroup_half8x8 * v1863 = &v1863_store;uint32_t const v1864 = 1010;
threadgroup half_4 * const v1865 = &(*v68)[v1864];
simdgroup_load(*v1863, reinterpret_cast<threadgroup half *>(v1865), v213, 0, false);
simdgroup_multiply_accumulate(*v78, *v1857, *v1863, *v78);
simdgroup_half8x8 v1866_store; thread simdgroup_half8x8 * v1866 = &v1866_store;uint32_t const v1867 = 1012;
threadgroup half_4 * const v1868 = &(*v68)[v1867];
simdgroup_load(*v1866, reinterpret_cast<threadgroup half *>(v1868), v213, 0, false);
simdgroup_multiply_accumulate(*v79, *v1857, *v1866, *v79);
simdgroup_half8x8 v1869_store; thread simdgroup_half8x8 * v1869 = &v1869_store;uint32_t const v1870 = 1014;
threadgroup half_4 * const v1871 = &(*v68)[v1870];
simdgroup_load(*v1869, reinterpret_cast<threadgroup half *>(v1871), v213, 0, false);
simdgroup_multiply_accumulate(*v80, *v1857, *v1869, *v80);
simdgroup_half8x8 v1872_store; thread simdgroup_half8x8 * v1872 = &v1872_store;uint32_t const v1873 = 1016;
threadgroup half_4 * const v1874 = &(*v68)[v1873];
simdgroup_load(*v1872, reinterpret_cast<threadgroup half *>(v1874), v213, 0, false);
simdgroup_multiply_accumulate(*v81, *v1857, *v1872, *v81);
simdgroup_half8x8 v1875_store; thread simdgroup_half8x8 * v1875 = &v1875_store;uint32_t const v1876 = 1018;
threadgroup half_4 * const v1877 = &(*v68)[v1876];
simdgroup_load(*v1875, reinterpret_cast<threadgroup half *>(v1877), v213, 0, false);
simdgroup_multiply_accumulate(*v82, *v1857, *v1875, *v82);
simdgroup_half8x8 v1878_store; thread simdgroup_half8x8 * v1878 = &v1878_store;uint32_t const v1879 = 1020;
threadgroup half_4 * const v1880 = &(*v68)[v1879];
simdgroup_load(*v1878, reinterpret_cast<threadgroup half *>(v1880), v213, 0, false);
simdgroup_multiply_accumulate(*v83, *v1857, *v1878, *v83);
simdgroup_half8x8 v1881_store; thread simdgroup_half8x8 * v1881 = &v1881_store;uint32_t const v1882 = 1022;
threadgroup half_4 * const v1883 = &(*v68)[v1882];
simdgroup_load(*v1881, reinterpret_cast<threadgroup half *>(v1883), v213, 0, false);
simdgroup_multiply_accumulate(*v84, *v1857, *v1881, *v84);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
array<float, 1> v1884_store = {};
thread array<float, 1> * v1884 = &v1884_store;float const v1885 = *v99;
float const v1886 = simd_shuffle_xor(v1885, v65);;
float const v1887 = v1885 + v1886;
float const v1888 = simd_shuffle_xor(v1887, v102);;
float const v1889 = v1887 + v1888;
uint32_t const v1890 = reinterpret_cast<const thread uint32_t&>(v1889);
bool const v1891 = v1890 == v101;
float const v1892 = v75 / v1889;
float const v1893 = v1891 ? v77 : v1892;
thread float * const v1894 = &(*v1884)[v17];
*v1894 = v1893;
uint32_t const v1895 = v64 * v65;
uint32_t const v1896 = v62 + v1895;
float const v1897 = *v1894;
uint32_t const v1898 = v1896 + v66;
uint32_t const v1899 = uint32_t(v1898);
uint32_t const v1900 = v49 + v1899;
uint32_t const v1901 = 320;
uint32_t const v1902 = v64 * v1901;
uint32_t const v1903 = uint32_t(v1902);
uint32_t const v1904 = 40;
threadgroup float * const v1905 = &(*v69)[v1903];

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1905), v1904);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1906 = v66 * v1904;
uint32_t const v1907 = v1902 + v1906;
uint32_t const v1908 = v67 * v215;
uint32_t const v1909 = v1907 + v1908;
bool const v1910 = v1898 < v18;
if(v1910) {
float_4 const v1911 = float_4{v77, v77, v77, v77};
float_4 v1912_store;
thread float_4 * v1912 = &v1912_store;*v1912 = v1911;
uint32_t const v1913 = uint32_t(v1909);
threadgroup float * const v1914 = &(*v69)[v1913];
float const v1915 = *v1914;
float const v1916 = v1915 * v1897;
float_4 const v1917 = *v1912;
float_4 const v1918 = [&]{
float_4 tmp = v1917;
tmp.i_0 = v1916;
return tmp;
}();
*v1912 = v1918;
uint32_t const v1919 = v1909 + v207;
uint32_t const v1920 = uint32_t(v1919);
threadgroup float * const v1921 = &(*v69)[v1920];
float const v1922 = *v1921;
float const v1923 = v1922 * v1897;
float_4 const v1924 = *v1912;
float_4 const v1925 = [&]{
float_4 tmp = v1924;
tmp.i_1 = v1923;
return tmp;
}();
*v1912 = v1925;
uint32_t const v1926 = 64;
bool const v1927 = v1908 < v1926;
if(v1927) {
half_2 const v1928 = half_2{v86, v86};
float_4 const v1929 = *v1912;
float const v1930 = v1929.i_0;
half const v1931 = half(v1930);
half_2 const v1932 = [&]{
half_2 tmp = v1928;
tmp.i_0 = v1931;
return tmp;
}();
float const v1933 = v1929.i_1;
half const v1934 = half(v1933);
half_2 const v1935 = [&]{
half_2 tmp = v1932;
tmp.i_1 = v1934;
return tmp;
}();
uint32_t const v1936 = v1900 * v71;
uint32_t const v1937 = v1908 / v215;
uint32_t const v1938 = uint32_t(v1937);
uint32_t const v1939 = v1936 + v1938;
device half_2 * const v1940 = &v4[v1939];
*v1940 = v1935;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v78, reinterpret_cast<threadgroup float *>(v1905), v1904);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1910) {
float_4 const v1941 = float_4{v77, v77, v77, v77};
float_4 v1942_store;
thread float_4 * v1942 = &v1942_store;*v1942 = v1941;
uint32_t const v1943 = uint32_t(v1909);
threadgroup float * const v1944 = &(*v69)[v1943];
float const v1945 = *v1944;
float const v1946 = v1945 * v1897;
float_4 const v1947 = *v1942;
float_4 const v1948 = [&]{
float_4 tmp = v1947;
tmp.i_0 = v1946;
return tmp;
}();
*v1942 = v1948;
uint32_t const v1949 = v1909 + v207;
uint32_t const v1950 = uint32_t(v1949);
threadgroup float * const v1951 = &(*v69)[v1950];
float const v1952 = *v1951;
float const v1953 = v1952 * v1897;
float_4 const v1954 = *v1942;
float_4 const v1955 = [&]{
float_4 tmp = v1954;
tmp.i_1 = v1953;
return tmp;
}();
*v1942 = v1955;
uint32_t const v1956 = v65 + v1908;
uint32_t const v1957 = 64;
bool const v1958 = v1956 < v1957;
if(v1958) {
half_2 const v1959 = half_2{v86, v86};
float_4 const v1960 = *v1942;
float const v1961 = v1960.i_0;
half const v1962 = half(v1961);
half_2 const v1963 = [&]{
half_2 tmp = v1959;
tmp.i_0 = v1962;
return tmp;
}();
float const v1964 = v1960.i_1;
half const v1965 = half(v1964);
half_2 const v1966 = [&]{
half_2 tmp = v1963;
tmp.i_1 = v1965;
return tmp;
}();
uint32_t const v1967 = v1900 * v71;
uint32_t const v1968 = v1956 / v215;
uint32_t const v1969 = uint32_t(v1968);
uint32_t const v1970 = v1967 + v1969;
device half_2 * const v1971 = &v4[v1970];
*v1971 = v1966;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v1905), v1904);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1910) {
float_4 const v1972 = float_4{v77, v77, v77, v77};
float_4 v1973_store;
thread float_4 * v1973 = &v1973_store;*v1973 = v1972;
uint32_t const v1974 = uint32_t(v1909);
threadgroup float * const v1975 = &(*v69)[v1974];
float const v1976 = *v1975;
float const v1977 = v1976 * v1897;
float_4 const v1978 = *v1973;
float_4 const v1979 = [&]{
float_4 tmp = v1978;
tmp.i_0 = v1977;
return tmp;
}();
*v1973 = v1979;
uint32_t const v1980 = v1909 + v207;
uint32_t const v1981 = uint32_t(v1980);
threadgroup float * const v1982 = &(*v69)[v1981];
float const v1983 = *v1982;
float const v1984 = v1983 * v1897;
float_4 const v1985 = *v1973;
float_4 const v1986 = [&]{
float_4 tmp = v1985;
tmp.i_1 = v1984;
return tmp;
}();
*v1973 = v1986;
uint32_t const v1987 = v102 + v1908;
uint32_t const v1988 = 64;
bool const v1989 = v1987 < v1988;
if(v1989) {
half_2 const v1990 = half_2{v86, v86};
float_4 const v1991 = *v1973;
float const v1992 = v1991.i_0;
half const v1993 = half(v1992);
half_2 const v1994 = [&]{
half_2 tmp = v1990;
tmp.i_0 = v1993;
return tmp;
}();
float const v1995 = v1991.i_1;
half const v1996 = half(v1995);
half_2 const v1997 = [&]{
half_2 tmp = v1994;
tmp.i_1 = v1996;
return tmp;
}();
uint32_t const v1998 = v1900 * v71;
uint32_t const v1999 = v1987 / v215;
uint32_t const v2000 = uint32_t(v1999);
uint32_t const v2001 = v1998 + v2000;
device half_2 * const v2002 = &v4[v2001];
*v2002 = v1997;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v1905), v1904);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1910) {
float_4 const v2003 = float_4{v77, v77, v77, v77};
float_4 v2004_store;
thread float_4 * v2004 = &v2004_store;*v2004 = v2003;
uint32_t const v2005 = uint32_t(v1909);
threadgroup float * const v2006 = &(*v69)[v2005];
float const v2007 = *v2006;
float const v2008 = v2007 * v1897;
float_4 const v2009 = *v2004;
float_4 const v2010 = [&]{
float_4 tmp = v2009;
tmp.i_0 = v2008;
return tmp;
}();
*v2004 = v2010;
uint32_t const v2011 = v1909 + v207;
uint32_t const v2012 = uint32_t(v2011);
threadgroup float * const v2013 = &(*v69)[v2012];
float const v2014 = *v2013;
float const v2015 = v2014 * v1897;
float_4 const v2016 = *v2004;
float_4 const v2017 = [&]{
float_4 tmp = v2016;
tmp.i_1 = v2015;
return tmp;
}();
*v2004 = v2017;
uint32_t const v2018 = 24;
uint32_t const v2019 = v2018 + v1908;
uint32_t const v2020 = 64;
bool const v2021 = v2019 < v2020;
if(v2021) {
half_2 const v2022 = half_2{v86, v86};
float_4 const v2023 = *v2004;
float const v2024 = v2023.i_0;
half const v2025 = half(v2024);
half_2 const v2026 = [&]{
half_2 tmp = v2022;
tmp.i_0 = v2025;
return tmp;
}();
float const v2027 = v2023.i_1;
half const v2028 = half(v2027);
half_2 const v2029 = [&]{
half_2 tmp = v2026;
tmp.i_1 = v2028;
return tmp;
}();
uint32_t const v2030 = v1900 * v71;
uint32_t const v2031 = v2019 / v215;
uint32_t const v2032 = uint32_t(v2031);
uint32_t const v2033 = v2030 + v2032;
device half_2 * const v2034 = &v4[v2033];
*v2034 = v2029;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v1905), v1904);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1910) {
float_4 const v2035 = float_4{v77, v77, v77, v77};
float_4 v2036_store;
thread float_4 * v2036 = &v2036_store;*v2036 = v2035;
uint32_t const v2037 = uint32_t(v1909);
threadgroup float * const v2038 = &(*v69)[v2037];
float const v2039 = *v2038;
float const v2040 = v2039 * v1897;
float_4 const v2041 = *v2036;
float_4 const v2042 = [&]{
float_4 tmp = v2041;
tmp.i_0 = v2040;
return tmp;
}();
*v2036 = v2042;
uint32_t const v2043 = v1909 + v207;
uint32_t const v2044 = uint32_t(v2043);
threadgroup float * const v2045 = &(*v69)[v2044];
float const v2046 = *v2045;
float const v2047 = v2046 * v1897;
float_4 const v2048 = *v2036;
float_4 const v2049 = [&]{
float_4 tmp = v2048;
tmp.i_1 = v2047;
return tmp;
}();
*v2036 = v2049;
uint32_t const v2050 = v61 + v1908;
uint32_t const v2051 = 64;
bool const v2052 = v2050 < v2051;
if(v2052) {
half_2 const v2053 = half_2{v86, v86};
float_4 const v2054 = *v2036;
float const v2055 = v2054.i_0;
half const v2056 = half(v2055);
half_2 const v2057 = [&]{
half_2 tmp = v2053;
tmp.i_0 = v2056;
return tmp;
}();
float const v2058 = v2054.i_1;
half const v2059 = half(v2058);
half_2 const v2060 = [&]{
half_2 tmp = v2057;
tmp.i_1 = v2059;
return tmp;
}();
uint32_t const v2061 = v1900 * v71;
uint32_t const v2062 = v2050 / v215;
uint32_t const v2063 = uint32_t(v2062);
uint32_t const v2064 = v2061 + v2063;
device half_2 * const v2065 = &v4[v2064];
*v2065 = v2060;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v1905), v1904);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1910) {
float_4 const v2066 = float_4{v77, v77, v77, v77};
float_4 v2067_store;
thread float_4 * v2067 = &v2067_store;*v2067 = v2066;
uint32_t const v2068 = uint32_t(v1909);
threadgroup float * const v2069 = &(*v69)[v2068];
float const v2070 = *v2069;
float const v2071 = v2070 * v1897;
float_4 const v2072 = *v2067;
float_4 const v2073 = [&]{
float_4 tmp = v2072;
tmp.i_0 = v2071;
return tmp;
}();
*v2067 = v2073;
uint32_t const v2074 = v1909 + v207;
uint32_t const v2075 = uint32_t(v2074);
threadgroup float * const v2076 = &(*v69)[v2075];
float const v2077 = *v2076;
float const v2078 = v2077 * v1897;
float_4 const v2079 = *v2067;
float_4 const v2080 = [&]{
float_4 tmp = v2079;
tmp.i_1 = v2078;
return tmp;
}();
*v2067 = v2080;
uint32_t const v2081 = v1904 + v1908;
uint32_t const v2082 = 64;
bool const v2083 = v2081 < v2082;
if(v2083) {
half_2 const v2084 = half_2{v86, v86};
float_4 const v2085 = *v2067;
float const v2086 = v2085.i_0;
half const v2087 = half(v2086);
half_2 const v2088 = [&]{
half_2 tmp = v2084;
tmp.i_0 = v2087;
return tmp;
}();
float const v2089 = v2085.i_1;
half const v2090 = half(v2089);
half_2 const v2091 = [&]{
half_2 tmp = v2088;
tmp.i_1 = v2090;
return tmp;
}();
uint32_t const v2092 = v1900 * v71;
uint32_t const v2093 = v2081 / v215;
uint32_t const v2094 = uint32_t(v2093);
uint32_t const v2095 = v2092 + v2094;
device half_2 * const v2096 = &v4[v2095];
*v2096 = v2091;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v1905), v1904);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1910) {
float_4 const v2097 = float_4{v77, v77, v77, v77};
float_4 v2098_store;
thread float_4 * v2098 = &v2098_store;*v2098 = v2097;
uint32_t const v2099 = uint32_t(v1909);
threadgroup float * const v2100 = &(*v69)[v2099];
float const v2101 = *v2100;
float const v2102 = v2101 * v1897;
float_4 const v2103 = *v2098;
float_4 const v2104 = [&]{
float_4 tmp = v2103;
tmp.i_0 = v2102;
return tmp;
}();
*v2098 = v2104;
uint32_t const v2105 = v1909 + v207;
uint32_t const v2106 = uint32_t(v2105);
threadgroup float * const v2107 = &(*v69)[v2106];
float const v2108 = *v2107;
float const v2109 = v2108 * v1897;
float_4 const v2110 = *v2098;
float_4 const v2111 = [&]{
float_4 tmp = v2110;
tmp.i_1 = v2109;
return tmp;
}();
*v2098 = v2111;
uint32_t const v2112 = 48;
uint32_t const v2113 = v2112 + v1908;
uint32_t const v2114 = 64;
bool const v2115 = v2113 < v2114;
if(v2115) {
half_2 const v2116 = half_2{v86, v86};
float_4 const v2117 = *v2098;
float const v2118 = v2117.i_0;
half const v2119 = half(v2118);
half_2 const v2120 = [&]{
half_2 tmp = v2116;
tmp.i_0 = v2119;
return tmp;
}();
float const v2121 = v2117.i_1;
half const v2122 = half(v2121);
half_2 const v2123 = [&]{
half_2 tmp = v2120;
tmp.i_1 = v2122;
return tmp;
}();
uint32_t const v2124 = v1900 * v71;
uint32_t const v2125 = v2113 / v215;
uint32_t const v2126 = uint32_t(v2125);
uint32_t const v2127 = v2124 + v2126;
device half_2 * const v2128 = &v4[v2127];
*v2128 = v2123;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v1905), v1904);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1910) {
float_4 const v2129 = float_4{v77, v77, v77, v77};
float_4 v2130_store;
thread float_4 * v2130 = &v2130_store;*v2130 = v2129;
uint32_t const v2131 = uint32_t(v1909);
threadgroup float * const v2132 = &(*v69)[v2131];
float const v2133 = *v2132;
float const v2134 = v2133 * v1897;
float_4 const v2135 = *v2130;
float_4 const v2136 = [&]{
float_4 tmp = v2135;
tmp.i_0 = v2134;
return tmp;
}();
*v2130 = v2136;
uint32_t const v2137 = v1909 + v207;
uint32_t const v2138 = uint32_t(v2137);
threadgroup float * const v2139 = &(*v69)[v2138];
float const v2140 = *v2139;
float const v2141 = v2140 * v1897;
float_4 const v2142 = *v2130;
float_4 const v2143 = [&]{
float_4 tmp = v2142;
tmp.i_1 = v2141;
return tmp;
}();
*v2130 = v2143;
uint32_t const v2144 = 56;
uint32_t const v2145 = v2144 + v1908;
uint32_t const v2146 = 64;
bool const v2147 = v2145 < v2146;
if(v2147) {
half_2 const v2148 = half_2{v86, v86};
float_4 const v2149 = *v2130;
float const v2150 = v2149.i_0;
half const v2151 = half(v2150);
half_2 const v2152 = [&]{
half_2 tmp = v2148;
tmp.i_0 = v2151;
return tmp;
}();
float const v2153 = v2149.i_1;
half const v2154 = half(v2153);
half_2 const v2155 = [&]{
half_2 tmp = v2152;
tmp.i_1 = v2154;
return tmp;
}();
uint32_t const v2156 = v1900 * v71;
uint32_t const v2157 = v2145 / v215;
uint32_t const v2158 = uint32_t(v2157);
uint32_t const v2159 = v2156 + v2158;
device half_2 * const v2160 = &v4[v2159];
*v2160 = v2155;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2161 = *v100;
float v2162_store;
thread float * v2162 = &v2162_store;*v2162 = v2161;
float const v2163 = *v2162;
float const v2164 = simd_shuffle_xor(v2163, v65);;
float const v2165 = v2163 + v2164;
*v2162 = v2165;
float const v2166 = *v2162;
float const v2167 = simd_shuffle_xor(v2166, v102);;
float const v2168 = v2166 + v2167;
*v2162 = v2168;
bool const v2169 = v67 == v101;
bool const v2170 = v1910 && v2169;
if(v2170) {
float const v2171 = *v97;
float const v2172 = *v2162;
float const v2173 = log(v2172);float const v2174 = v2171 + v2173;
device float * const v2175 = &v5[v1900];
*v2175 = v2174;
}
return;
}
