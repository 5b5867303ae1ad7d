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
uint32_t const v106 = v64 + v104;
half_4 const v107 = half_4{v87, v87, v87, v87};
half_4 v108_store;
thread half_4 * v108 = &v108_store;*v108 = v107;
bool const v109 = v106 < v18;
if(v109) {
uint32_t const v110 = uint32_t(v106);
uint32_t const v111 = v110 * v26;
uint32_t const v112 = v50 + v111;
uint32_t const v113 = 4;
uint32_t const v114 = v105 * v113;
half_4 v115_store;
thread half_4 * v115 = &v115_store;*v115 = v107;
uint32_t const v116 = 4294967295;
bool const v117 = v114 < v116;
if(v117) {
uint32_t const v118 = v114 / v113;
uint32_t const v119 = uint32_t(v118);
uint32_t const v120 = v112 + v119;
device half_4 const* const v121 = &v1[v120];
half_4 const v122 = *v121;
*v115 = v122;
}
half_4 const v123 = *v115;
*v108 = v123;
}
uint32_t const v124 = 18;
uint32_t const v125 = v104 * v124;
uint32_t const v126 = v125 + v105;
uint32_t const v127 = uint32_t(v126);
threadgroup half_4 * const v128 = &(*v70)[v127];
half_4 const v129 = *v108;
*v128 = v129;
uint32_t const v130 = 128;
uint32_t const v131 = thread_index_in_threadgroup_v12 + v130;
uint32_t const v132 = v131 / v103;
uint32_t const v133 = v131 % v103;
uint32_t const v134 = v64 + v132;
half_4 v135_store;
thread half_4 * v135 = &v135_store;*v135 = v107;
bool const v136 = v134 < v18;
if(v136) {
uint32_t const v137 = uint32_t(v134);
uint32_t const v138 = v137 * v26;
uint32_t const v139 = v50 + v138;
uint32_t const v140 = 4;
uint32_t const v141 = v133 * v140;
half_4 v142_store;
thread half_4 * v142 = &v142_store;*v142 = v107;
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
uint32_t const v151 = v132 * v124;
uint32_t const v152 = v151 + v133;
uint32_t const v153 = uint32_t(v152);
threadgroup half_4 * const v154 = &(*v70)[v153];
half_4 const v155 = *v135;
*v154 = v155;
uint32_t const v156 = 256;
uint32_t const v157 = thread_index_in_threadgroup_v12 + v156;
uint32_t const v158 = v157 / v103;
uint32_t const v159 = v157 % v103;
uint32_t const v160 = v64 + v158;
half_4 v161_store;
thread half_4 * v161 = &v161_store;*v161 = v107;
bool const v162 = v160 < v18;
if(v162) {
uint32_t const v163 = uint32_t(v160);
uint32_t const v164 = v163 * v26;
uint32_t const v165 = v50 + v164;
uint32_t const v166 = 4;
uint32_t const v167 = v159 * v166;
half_4 v168_store;
thread half_4 * v168 = &v168_store;*v168 = v107;
uint32_t const v169 = 4294967295;
bool const v170 = v167 < v169;
if(v170) {
uint32_t const v171 = v167 / v166;
uint32_t const v172 = uint32_t(v171);
uint32_t const v173 = v165 + v172;
device half_4 const* const v174 = &v1[v173];
half_4 const v175 = *v174;
*v168 = v175;
}
half_4 const v176 = *v168;
*v161 = v176;
}
uint32_t const v177 = v158 * v124;
uint32_t const v178 = v177 + v159;
uint32_t const v179 = uint32_t(v178);
threadgroup half_4 * const v180 = &(*v70)[v179];
half_4 const v181 = *v161;
*v180 = v181;
uint32_t const v182 = 384;
uint32_t const v183 = thread_index_in_threadgroup_v12 + v182;
uint32_t const v184 = v183 / v103;
uint32_t const v185 = v183 % v103;
uint32_t const v186 = v64 + v184;
half_4 v187_store;
thread half_4 * v187 = &v187_store;*v187 = v107;
bool const v188 = v186 < v18;
if(v188) {
uint32_t const v189 = uint32_t(v186);
uint32_t const v190 = v189 * v26;
uint32_t const v191 = v50 + v190;
uint32_t const v192 = 4;
uint32_t const v193 = v185 * v192;
half_4 v194_store;
thread half_4 * v194 = &v194_store;*v194 = v107;
uint32_t const v195 = 4294967295;
bool const v196 = v193 < v195;
if(v196) {
uint32_t const v197 = v193 / v192;
uint32_t const v198 = uint32_t(v197);
uint32_t const v199 = v191 + v198;
device half_4 const* const v200 = &v1[v199];
half_4 const v201 = *v200;
*v194 = v201;
}
half_4 const v202 = *v194;
*v187 = v202;
}
uint32_t const v203 = v184 * v124;
uint32_t const v204 = v203 + v185;
uint32_t const v205 = uint32_t(v204);
threadgroup half_4 * const v206 = &(*v70)[v205];
half_4 const v207 = *v187;
*v206 = v207;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v208 = 4;
uint32_t const v209 = v66 % v208;
uint32_t const v210 = 144;
uint32_t const v211 = v209 * v210;
uint32_t const v212 = uint32_t(v211);
uint32_t const v213 = 72;
threadgroup half_4 * const v214 = &(*v70)[v212];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v214), v213, 0, false);
uint32_t const v215 = 2;
uint32_t const v216 = v211 + v215;
uint32_t const v217 = uint32_t(v216);
threadgroup half_4 * const v218 = &(*v70)[v217];
simdgroup_load(*v88, reinterpret_cast<threadgroup half *>(v218), v213, 0, false);
uint32_t const v219 = v211 + v208;
uint32_t const v220 = uint32_t(v219);
threadgroup half_4 * const v221 = &(*v70)[v220];
simdgroup_load(*v89, reinterpret_cast<threadgroup half *>(v221), v213, 0, false);
uint32_t const v222 = 6;
uint32_t const v223 = v211 + v222;
uint32_t const v224 = uint32_t(v223);
threadgroup half_4 * const v225 = &(*v70)[v224];
simdgroup_load(*v90, reinterpret_cast<threadgroup half *>(v225), v213, 0, false);
uint32_t const v226 = v211 + v67;
uint32_t const v227 = uint32_t(v226);
threadgroup half_4 * const v228 = &(*v70)[v227];
simdgroup_load(*v91, reinterpret_cast<threadgroup half *>(v228), v213, 0, false);
uint32_t const v229 = 10;
uint32_t const v230 = v211 + v229;
uint32_t const v231 = uint32_t(v230);
threadgroup half_4 * const v232 = &(*v70)[v231];
simdgroup_load(*v92, reinterpret_cast<threadgroup half *>(v232), v213, 0, false);
uint32_t const v233 = 12;
uint32_t const v234 = v211 + v233;
uint32_t const v235 = uint32_t(v234);
threadgroup half_4 * const v236 = &(*v70)[v235];
simdgroup_load(*v93, reinterpret_cast<threadgroup half *>(v236), v213, 0, false);
uint32_t const v237 = 14;
uint32_t const v238 = v211 + v237;
uint32_t const v239 = uint32_t(v238);
threadgroup half_4 * const v240 = &(*v70)[v239];
simdgroup_load(*v94, reinterpret_cast<threadgroup half *>(v240), v213, 0, false);
bool const v241 = thread_index_in_threadgroup_v12 < v67;
if(v241) {
uint32_t const v242 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v243 = &(*v75)[v242];
*v243 = v102;
}
uint32_t const v244 = v64 + v61;
uint32_t const v245 = min(v244, v18);
uint32_t const v246 = v245 - v59;
int32_t const v247 = int32_t(v19);
int32_t const v248 = 0;
int32_t const v249 = int32_t(v246);
int32_t const v250 = v249 + v22;
int32_t const v251 = 1;
int32_t const v252 = v250 + v251;
int32_t const v253 = min(v247, v252);
int32_t const v254 = int32_t(v64);
int32_t const v255 = v254 + v22;
int32_t const v256 = v255 + v251;
int32_t const v257 = min(v247, v256);
int32_t const v258 = max(v253, v248);
int32_t const v259 = max(v257, v248);
int32_t const v260 = min(v248, v247);
uint32_t const v261 = uint32_t(v260);
uint32_t const v262 = v261 / v61;
int32_t const v263 = 31;
int32_t const v264 = v258 + v263;
uint32_t const v265 = uint32_t(v264);
uint32_t const v266 = v265 / v61;
uint32_t const v267 = max(v266, v262);
uint32_t const v268 = v261 + v61;
uint32_t const v269 = v268 - v59;
uint32_t const v270 = v269 / v61;
uint32_t const v271 = uint32_t(v259);
uint32_t const v272 = v271 / v61;
uint32_t const v273 = min(v270, v267);
uint32_t const v274 = max(v272, v273);
uint32_t const v275 = min(v274, v267);
bool const v276 = v262 < v267;
if(v276) {
uint32_t const v277 = v262 * v61;
array<half_4, 4> v278_store = {};
thread array<half_4, 4> * v278 = &v278_store;uint32_t const v279 = 4;
array<half_4, 4> v280_store = {};
thread array<half_4, 4> * v280 = &v280_store;uint32_t const v281 = v19 - v59;
uint32_t const v282 = v277 + v104;
uint32_t const v283 = min(v282, v281);
uint32_t const v284 = uint32_t(v283);
uint32_t const v285 = v284 * v29;
uint32_t const v286 = v54 + v285;
uint32_t const v287 = v105 * v208;
half_4 v288_store;
thread half_4 * v288 = &v288_store;*v288 = v107;
uint32_t const v289 = 4294967295;
bool const v290 = v287 < v289;
if(v290) {
uint32_t const v291 = v287 / v208;
uint32_t const v292 = uint32_t(v291);
uint32_t const v293 = v286 + v292;
device half_4 const* const v294 = &v2[v293];
half_4 const v295 = *v294;
*v288 = v295;
}
thread half_4 * const v296 = &(*v278)[v17];
half_4 const v297 = *v288;
*v296 = v297;
uint32_t const v298 = v104 + v67;
uint32_t const v299 = v277 + v298;
uint32_t const v300 = min(v299, v281);
uint32_t const v301 = uint32_t(v300);
uint32_t const v302 = v301 * v29;
uint32_t const v303 = v54 + v302;
half_4 v304_store;
thread half_4 * v304 = &v304_store;*v304 = v107;
if(v290) {
uint32_t const v305 = v287 / v208;
uint32_t const v306 = uint32_t(v305);
uint32_t const v307 = v303 + v306;
device half_4 const* const v308 = &v2[v307];
half_4 const v309 = *v308;
*v304 = v309;
}
thread half_4 * const v310 = &(*v278)[v74];
half_4 const v311 = *v304;
*v310 = v311;
uint32_t const v312 = v104 + v103;
uint32_t const v313 = v277 + v312;
uint32_t const v314 = min(v313, v281);
uint32_t const v315 = uint32_t(v314);
uint32_t const v316 = v315 * v29;
uint32_t const v317 = v54 + v316;
half_4 v318_store;
thread half_4 * v318 = &v318_store;*v318 = v107;
if(v290) {
uint32_t const v319 = v287 / v208;
uint32_t const v320 = uint32_t(v319);
uint32_t const v321 = v317 + v320;
device half_4 const* const v322 = &v2[v321];
half_4 const v323 = *v322;
*v318 = v323;
}
uint32_t const v324 = 2;
thread half_4 * const v325 = &(*v278)[v324];
half_4 const v326 = *v318;
*v325 = v326;
uint32_t const v327 = 24;
uint32_t const v328 = v104 + v327;
uint32_t const v329 = v277 + v328;
uint32_t const v330 = min(v329, v281);
uint32_t const v331 = uint32_t(v330);
uint32_t const v332 = v331 * v29;
uint32_t const v333 = v54 + v332;
half_4 v334_store;
thread half_4 * v334 = &v334_store;*v334 = v107;
if(v290) {
uint32_t const v335 = v287 / v208;
uint32_t const v336 = uint32_t(v335);
uint32_t const v337 = v333 + v336;
device half_4 const* const v338 = &v2[v337];
half_4 const v339 = *v338;
*v334 = v339;
}
uint32_t const v340 = 3;
thread half_4 * const v341 = &(*v278)[v340];
half_4 const v342 = *v334;
*v341 = v342;
uint32_t const v343 = v284 * v32;
uint32_t const v344 = v57 + v343;
half_4 v345_store;
thread half_4 * v345 = &v345_store;*v345 = v107;
if(v290) {
uint32_t const v346 = v287 / v208;
uint32_t const v347 = uint32_t(v346);
uint32_t const v348 = v344 + v347;
device half_4 const* const v349 = &v3[v348];
half_4 const v350 = *v349;
*v345 = v350;
}
thread half_4 * const v351 = &(*v280)[v17];
half_4 const v352 = *v345;
*v351 = v352;
uint32_t const v353 = v301 * v32;
uint32_t const v354 = v57 + v353;
half_4 v355_store;
thread half_4 * v355 = &v355_store;*v355 = v107;
if(v290) {
uint32_t const v356 = v287 / v208;
uint32_t const v357 = uint32_t(v356);
uint32_t const v358 = v354 + v357;
device half_4 const* const v359 = &v3[v358];
half_4 const v360 = *v359;
*v355 = v360;
}
thread half_4 * const v361 = &(*v280)[v74];
half_4 const v362 = *v355;
*v361 = v362;
uint32_t const v363 = v315 * v32;
uint32_t const v364 = v57 + v363;
half_4 v365_store;
thread half_4 * v365 = &v365_store;*v365 = v107;
if(v290) {
uint32_t const v366 = v287 / v208;
uint32_t const v367 = uint32_t(v366);
uint32_t const v368 = v364 + v367;
device half_4 const* const v369 = &v3[v368];
half_4 const v370 = *v369;
*v365 = v370;
}
thread half_4 * const v371 = &(*v280)[v324];
half_4 const v372 = *v365;
*v371 = v372;
uint32_t const v373 = v331 * v32;
uint32_t const v374 = v57 + v373;
half_4 v375_store;
thread half_4 * v375 = &v375_store;*v375 = v107;
if(v290) {
uint32_t const v376 = v287 / v208;
uint32_t const v377 = uint32_t(v376);
uint32_t const v378 = v374 + v377;
device half_4 const* const v379 = &v3[v378];
half_4 const v380 = *v379;
*v375 = v380;
}
thread half_4 * const v381 = &(*v280)[v340];
half_4 const v382 = *v375;
*v381 = v382;
bool const v383 = true;
for(uint32_t v384 = v262; v384 < v267; v384 += v59) {
uint32_t const v385 = v384 * v61;
bool const v386 = v384 >= v273;
bool const v387 = v384 < v275;
bool const v388 = v386 && v387;
uint32_t const v389 = v384 % v215;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v390 = *v296;
*v128 = v390;
uint32_t const v391 = v298 * v124;
uint32_t const v392 = v391 + v105;
half_4 const v393 = *v310;
uint32_t const v394 = uint32_t(v392);
threadgroup half_4 * const v395 = &(*v70)[v394];
*v395 = v393;
uint32_t const v396 = v312 * v124;
uint32_t const v397 = v396 + v105;
half_4 const v398 = *v325;
uint32_t const v399 = uint32_t(v397);
threadgroup half_4 * const v400 = &(*v70)[v399];
*v400 = v398;
uint32_t const v401 = v328 * v124;
uint32_t const v402 = v401 + v105;
half_4 const v403 = *v341;
uint32_t const v404 = uint32_t(v402);
threadgroup half_4 * const v405 = &(*v70)[v404];
*v405 = v403;
uint32_t const v406 = 576;
uint32_t const v407 = v406 + v125;
uint32_t const v408 = v407 + v105;
half_4 const v409 = *v351;
uint32_t const v410 = uint32_t(v408);
threadgroup half_4 * const v411 = &(*v70)[v410];
*v411 = v409;
uint32_t const v412 = v406 + v391;
uint32_t const v413 = v412 + v105;
half_4 const v414 = *v361;
uint32_t const v415 = uint32_t(v413);
threadgroup half_4 * const v416 = &(*v70)[v415];
*v416 = v414;
uint32_t const v417 = v406 + v396;
uint32_t const v418 = v417 + v105;
half_4 const v419 = *v371;
uint32_t const v420 = uint32_t(v418);
threadgroup half_4 * const v421 = &(*v70)[v420];
*v421 = v419;
uint32_t const v422 = v406 + v401;
uint32_t const v423 = v422 + v105;
half_4 const v424 = *v381;
uint32_t const v425 = uint32_t(v423);
threadgroup half_4 * const v426 = &(*v70)[v425];
*v426 = v424;
bool const v427 = !v388;
bool const v428 = false;
if(v427) {
half const v429 = v409.i_0;
float const v430 = float(v429);
uint32_t const v431 = reinterpret_cast<const thread uint32_t&>(v430);
uint32_t const v432 = 2139095040;
uint32_t const v433 = v431 & v432;
bool const v434 = v433 == v432;
half const v435 = v409.i_1;
float const v436 = float(v435);
uint32_t const v437 = reinterpret_cast<const thread uint32_t&>(v436);
uint32_t const v438 = v437 & v432;
bool const v439 = v438 == v432;
bool const v440 = v434 || v439;
half const v441 = v409.i_2;
float const v442 = float(v441);
uint32_t const v443 = reinterpret_cast<const thread uint32_t&>(v442);
uint32_t const v444 = v443 & v432;
bool const v445 = v444 == v432;
bool const v446 = v440 || v445;
half const v447 = v409.i_3;
float const v448 = float(v447);
uint32_t const v449 = reinterpret_cast<const thread uint32_t&>(v448);
uint32_t const v450 = v449 & v432;
bool const v451 = v450 == v432;
bool const v452 = v446 || v451;
half const v453 = v414.i_0;
float const v454 = float(v453);
uint32_t const v455 = reinterpret_cast<const thread uint32_t&>(v454);
uint32_t const v456 = v455 & v432;
bool const v457 = v456 == v432;
bool const v458 = v452 || v457;
half const v459 = v414.i_1;
float const v460 = float(v459);
uint32_t const v461 = reinterpret_cast<const thread uint32_t&>(v460);
uint32_t const v462 = v461 & v432;
bool const v463 = v462 == v432;
bool const v464 = v458 || v463;
half const v465 = v414.i_2;
float const v466 = float(v465);
uint32_t const v467 = reinterpret_cast<const thread uint32_t&>(v466);
uint32_t const v468 = v467 & v432;
bool const v469 = v468 == v432;
bool const v470 = v464 || v469;
half const v471 = v414.i_3;
float const v472 = float(v471);
uint32_t const v473 = reinterpret_cast<const thread uint32_t&>(v472);
uint32_t const v474 = v473 & v432;
bool const v475 = v474 == v432;
bool const v476 = v470 || v475;
half const v477 = v419.i_0;
float const v478 = float(v477);
uint32_t const v479 = reinterpret_cast<const thread uint32_t&>(v478);
uint32_t const v480 = v479 & v432;
bool const v481 = v480 == v432;
bool const v482 = v476 || v481;
half const v483 = v419.i_1;
float const v484 = float(v483);
uint32_t const v485 = reinterpret_cast<const thread uint32_t&>(v484);
uint32_t const v486 = v485 & v432;
bool const v487 = v486 == v432;
bool const v488 = v482 || v487;
half const v489 = v419.i_2;
float const v490 = float(v489);
uint32_t const v491 = reinterpret_cast<const thread uint32_t&>(v490);
uint32_t const v492 = v491 & v432;
bool const v493 = v492 == v432;
bool const v494 = v488 || v493;
half const v495 = v419.i_3;
float const v496 = float(v495);
uint32_t const v497 = reinterpret_cast<const thread uint32_t&>(v496);
uint32_t const v498 = v497 & v432;
bool const v499 = v498 == v432;
bool const v500 = v494 || v499;
half const v501 = v424.i_0;
float const v502 = float(v501);
uint32_t const v503 = reinterpret_cast<const thread uint32_t&>(v502);
uint32_t const v504 = v503 & v432;
bool const v505 = v504 == v432;
bool const v506 = v500 || v505;
half const v507 = v424.i_1;
float const v508 = float(v507);
uint32_t const v509 = reinterpret_cast<const thread uint32_t&>(v508);
uint32_t const v510 = v509 & v432;
bool const v511 = v510 == v432;
bool const v512 = v506 || v511;
half const v513 = v424.i_2;
float const v514 = float(v513);
uint32_t const v515 = reinterpret_cast<const thread uint32_t&>(v514);
uint32_t const v516 = v515 & v432;
bool const v517 = v516 == v432;
bool const v518 = v512 || v517;
half const v519 = v424.i_3;
float const v520 = float(v519);
uint32_t const v521 = reinterpret_cast<const thread uint32_t&>(v520);
uint32_t const v522 = v521 & v432;
bool const v523 = v522 == v432;
bool const v524 = v518 || v523;
bool const v525 = simd_any(v524);;
bool const v526 = thread_index_in_simdgroup_v11 == v102;
if(v526) {
uint32_t const v527 = v525 ? v59 : v102;
uint32_t const v528 = v389 * v208;
uint32_t const v529 = v528 + v66;
uint32_t const v530 = uint32_t(v529);
threadgroup uint32_t * const v531 = &(*v75)[v530];
*v531 = v527;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v532 = v384 + v59;
uint32_t const v533 = v532 * v61;
uint32_t const v534 = v533 + v104;
uint32_t const v535 = min(v534, v281);
uint32_t const v536 = uint32_t(v535);
uint32_t const v537 = v536 * v29;
uint32_t const v538 = v54 + v537;
half_4 v539_store;
thread half_4 * v539 = &v539_store;*v539 = v107;
if(v290) {
uint32_t const v540 = v287 / v208;
uint32_t const v541 = uint32_t(v540);
uint32_t const v542 = v538 + v541;
device half_4 const* const v543 = &v2[v542];
half_4 const v544 = *v543;
*v539 = v544;
}
half_4 const v545 = *v539;
*v296 = v545;
uint32_t const v546 = v533 + v298;
uint32_t const v547 = min(v546, v281);
uint32_t const v548 = uint32_t(v547);
uint32_t const v549 = v548 * v29;
uint32_t const v550 = v54 + v549;
half_4 v551_store;
thread half_4 * v551 = &v551_store;*v551 = v107;
if(v290) {
uint32_t const v552 = v287 / v208;
uint32_t const v553 = uint32_t(v552);
uint32_t const v554 = v550 + v553;
device half_4 const* const v555 = &v2[v554];
half_4 const v556 = *v555;
*v551 = v556;
}
half_4 const v557 = *v551;
*v310 = v557;
uint32_t const v558 = v533 + v312;
uint32_t const v559 = min(v558, v281);
uint32_t const v560 = uint32_t(v559);
uint32_t const v561 = v560 * v29;
uint32_t const v562 = v54 + v561;
half_4 v563_store;
thread half_4 * v563 = &v563_store;*v563 = v107;
if(v290) {
uint32_t const v564 = v287 / v208;
uint32_t const v565 = uint32_t(v564);
uint32_t const v566 = v562 + v565;
device half_4 const* const v567 = &v2[v566];
half_4 const v568 = *v567;
*v563 = v568;
}
half_4 const v569 = *v563;
*v325 = v569;
uint32_t const v570 = v533 + v328;
uint32_t const v571 = min(v570, v281);
uint32_t const v572 = uint32_t(v571);
uint32_t const v573 = v572 * v29;
uint32_t const v574 = v54 + v573;
half_4 v575_store;
thread half_4 * v575 = &v575_store;*v575 = v107;
if(v290) {
uint32_t const v576 = v287 / v208;
uint32_t const v577 = uint32_t(v576);
uint32_t const v578 = v574 + v577;
device half_4 const* const v579 = &v2[v578];
half_4 const v580 = *v579;
*v575 = v580;
}
half_4 const v581 = *v575;
*v341 = v581;
uint32_t const v582 = v536 * v32;
uint32_t const v583 = v57 + v582;
half_4 v584_store;
thread half_4 * v584 = &v584_store;*v584 = v107;
if(v290) {
uint32_t const v585 = v287 / v208;
uint32_t const v586 = uint32_t(v585);
uint32_t const v587 = v583 + v586;
device half_4 const* const v588 = &v3[v587];
half_4 const v589 = *v588;
*v584 = v589;
}
half_4 const v590 = *v584;
*v351 = v590;
uint32_t const v591 = v548 * v32;
uint32_t const v592 = v57 + v591;
half_4 v593_store;
thread half_4 * v593 = &v593_store;*v593 = v107;
if(v290) {
uint32_t const v594 = v287 / v208;
uint32_t const v595 = uint32_t(v594);
uint32_t const v596 = v592 + v595;
device half_4 const* const v597 = &v3[v596];
half_4 const v598 = *v597;
*v593 = v598;
}
half_4 const v599 = *v593;
*v361 = v599;
uint32_t const v600 = v560 * v32;
uint32_t const v601 = v57 + v600;
half_4 v602_store;
thread half_4 * v602 = &v602_store;*v602 = v107;
if(v290) {
uint32_t const v603 = v287 / v208;
uint32_t const v604 = uint32_t(v603);
uint32_t const v605 = v601 + v604;
device half_4 const* const v606 = &v3[v605];
half_4 const v607 = *v606;
*v602 = v607;
}
half_4 const v608 = *v602;
*v371 = v608;
uint32_t const v609 = v572 * v32;
uint32_t const v610 = v57 + v609;
half_4 v611_store;
thread half_4 * v611 = &v611_store;*v611 = v107;
if(v290) {
uint32_t const v612 = v287 / v208;
uint32_t const v613 = uint32_t(v612);
uint32_t const v614 = v610 + v613;
device half_4 const* const v615 = &v3[v614];
half_4 const v616 = *v615;
*v611 = v616;
}
half_4 const v617 = *v611;
*v381 = v617;
bool v618_store;
thread bool * v618 = &v618_store;*v618 = v428;
bool const v619 = *v618;
bool v620_store;
thread bool * v620 = &v620_store;if(v619) {
*v620 = v383;
}
 else {
uint32_t const v621 = v389 * v208;
uint32_t const v622 = uint32_t(v621);
threadgroup uint32_t * const v623 = &(*v75)[v622];
uint32_t const v624 = *v623;
bool const v625 = v624 != v102;
*v620 = v625;
}
bool const v626 = *v620;
*v618 = v626;
bool const v627 = *v618;
bool v628_store;
thread bool * v628 = &v628_store;if(v627) {
*v628 = v383;
}
 else {
uint32_t const v629 = v389 * v208;
uint32_t const v630 = v629 + v59;
uint32_t const v631 = uint32_t(v630);
threadgroup uint32_t * const v632 = &(*v75)[v631];
uint32_t const v633 = *v632;
bool const v634 = v633 != v102;
*v628 = v634;
}
bool const v635 = *v628;
*v618 = v635;
bool const v636 = *v618;
bool v637_store;
thread bool * v637 = &v637_store;if(v636) {
*v637 = v383;
}
 else {
uint32_t const v638 = v389 * v208;
uint32_t const v639 = v638 + v215;
uint32_t const v640 = uint32_t(v639);
threadgroup uint32_t * const v641 = &(*v75)[v640];
uint32_t const v642 = *v641;
bool const v643 = v642 != v102;
*v637 = v643;
}
bool const v644 = *v637;
*v618 = v644;
bool const v645 = *v618;
bool v646_store;
thread bool * v646 = &v646_store;if(v645) {
*v646 = v383;
}
 else {
uint32_t const v647 = v389 * v208;
uint32_t const v648 = 3;
uint32_t const v649 = v647 + v648;
uint32_t const v650 = uint32_t(v649);
threadgroup uint32_t * const v651 = &(*v75)[v650];
uint32_t const v652 = *v651;
bool const v653 = v652 != v102;
*v646 = v653;
}
bool const v654 = *v646;
*v618 = v654;
bool v655_store;
thread bool * v655 = &v655_store;if(v388) {
*v655 = v383;
}
 else {
*v655 = v428;
}
uint32_t const v656 = 320;
uint32_t const v657 = v66 * v656;
uint32_t const v658 = 80;
uint32_t const v659 = v66 * v658;
simdgroup_float8x8 v660_store; thread simdgroup_float8x8 * v660 = &v660_store;*v660 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v661_store; thread simdgroup_half8x8 * v661 = &v661_store;threadgroup half_4 * const v662 = &(*v70)[v17];
simdgroup_load(*v661, reinterpret_cast<threadgroup half *>(v662), v213, 0, true);
simdgroup_multiply_accumulate(*v660, *v86, *v661, *v660);
simdgroup_half8x8 v663_store; thread simdgroup_half8x8 * v663 = &v663_store;threadgroup half_4 * const v664 = &(*v70)[v324];
simdgroup_load(*v663, reinterpret_cast<threadgroup half *>(v664), v213, 0, true);
simdgroup_multiply_accumulate(*v660, *v88, *v663, *v660);
simdgroup_half8x8 v665_store; thread simdgroup_half8x8 * v665 = &v665_store;threadgroup half_4 * const v666 = &(*v70)[v279];
simdgroup_load(*v665, reinterpret_cast<threadgroup half *>(v666), v213, 0, true);
simdgroup_multiply_accumulate(*v660, *v89, *v665, *v660);
simdgroup_half8x8 v667_store; thread simdgroup_half8x8 * v667 = &v667_store;uint32_t const v668 = 6;
threadgroup half_4 * const v669 = &(*v70)[v668];
simdgroup_load(*v667, reinterpret_cast<threadgroup half *>(v669), v213, 0, true);
simdgroup_multiply_accumulate(*v660, *v90, *v667, *v660);
simdgroup_half8x8 v670_store; thread simdgroup_half8x8 * v670 = &v670_store;threadgroup half_4 * const v671 = &(*v70)[v76];
simdgroup_load(*v670, reinterpret_cast<threadgroup half *>(v671), v213, 0, true);
simdgroup_multiply_accumulate(*v660, *v91, *v670, *v660);
simdgroup_half8x8 v672_store; thread simdgroup_half8x8 * v672 = &v672_store;uint32_t const v673 = 10;
threadgroup half_4 * const v674 = &(*v70)[v673];
simdgroup_load(*v672, reinterpret_cast<threadgroup half *>(v674), v213, 0, true);
simdgroup_multiply_accumulate(*v660, *v92, *v672, *v660);
simdgroup_half8x8 v675_store; thread simdgroup_half8x8 * v675 = &v675_store;uint32_t const v676 = 12;
threadgroup half_4 * const v677 = &(*v70)[v676];
simdgroup_load(*v675, reinterpret_cast<threadgroup half *>(v677), v213, 0, true);
simdgroup_multiply_accumulate(*v660, *v93, *v675, *v660);
simdgroup_half8x8 v678_store; thread simdgroup_half8x8 * v678 = &v678_store;uint32_t const v679 = 14;
threadgroup half_4 * const v680 = &(*v70)[v679];
simdgroup_load(*v678, reinterpret_cast<threadgroup half *>(v680), v213, 0, true);
simdgroup_multiply_accumulate(*v660, *v94, *v678, *v660);
uint32_t const v681 = uint32_t(v657);
uint32_t const v682 = 40;
threadgroup float * const v683 = &(*v71)[v681];

simdgroup_store(*v660, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v684_store; thread simdgroup_float8x8 * v684 = &v684_store;*v684 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v685_store; thread simdgroup_half8x8 * v685 = &v685_store;uint32_t const v686 = 144;
uint32_t const v687 = 1008;
threadgroup half_4 * const v688 = &(*v70)[v686];
simdgroup_load(*v685, reinterpret_cast<threadgroup half *>(v688), v213, 0, true);
simdgroup_multiply_accumulate(*v684, *v86, *v685, *v684);
simdgroup_half8x8 v689_store; thread simdgroup_half8x8 * v689 = &v689_store;uint32_t const v690 = 146;
threadgroup half_4 * const v691 = &(*v70)[v690];
simdgroup_load(*v689, reinterpret_cast<threadgroup half *>(v691), v213, 0, true);
simdgroup_multiply_accumulate(*v684, *v88, *v689, *v684);
simdgroup_half8x8 v692_store; thread simdgroup_half8x8 * v692 = &v692_store;uint32_t const v693 = 148;
threadgroup half_4 * const v694 = &(*v70)[v693];
simdgroup_load(*v692, reinterpret_cast<threadgroup half *>(v694), v213, 0, true);
simdgroup_multiply_accumulate(*v684, *v89, *v692, *v684);
simdgroup_half8x8 v695_store; thread simdgroup_half8x8 * v695 = &v695_store;uint32_t const v696 = 150;
threadgroup half_4 * const v697 = &(*v70)[v696];
simdgroup_load(*v695, reinterpret_cast<threadgroup half *>(v697), v213, 0, true);
simdgroup_multiply_accumulate(*v684, *v90, *v695, *v684);
simdgroup_half8x8 v698_store; thread simdgroup_half8x8 * v698 = &v698_store;uint32_t const v699 = 152;
threadgroup half_4 * const v700 = &(*v70)[v699];
simdgroup_load(*v698, reinterpret_cast<threadgroup half *>(v700), v213, 0, true);
simdgroup_multiply_accumulate(*v684, *v91, *v698, *v684);
simdgroup_half8x8 v701_store; thread simdgroup_half8x8 * v701 = &v701_store;uint32_t const v702 = 154;
threadgroup half_4 * const v703 = &(*v70)[v702];
simdgroup_load(*v701, reinterpret_cast<threadgroup half *>(v703), v213, 0, true);
simdgroup_multiply_accumulate(*v684, *v92, *v701, *v684);
simdgroup_half8x8 v704_store; thread simdgroup_half8x8 * v704 = &v704_store;uint32_t const v705 = 156;
threadgroup half_4 * const v706 = &(*v70)[v705];
simdgroup_load(*v704, reinterpret_cast<threadgroup half *>(v706), v213, 0, true);
simdgroup_multiply_accumulate(*v684, *v93, *v704, *v684);
simdgroup_half8x8 v707_store; thread simdgroup_half8x8 * v707 = &v707_store;uint32_t const v708 = 158;
threadgroup half_4 * const v709 = &(*v70)[v708];
simdgroup_load(*v707, reinterpret_cast<threadgroup half *>(v709), v213, 0, true);
simdgroup_multiply_accumulate(*v684, *v94, *v707, *v684);
uint32_t const v710 = v657 + v67;
uint32_t const v711 = uint32_t(v710);
threadgroup float * const v712 = &(*v71)[v711];

simdgroup_store(*v684, reinterpret_cast<threadgroup float *>(v712), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v713_store; thread simdgroup_float8x8 * v713 = &v713_store;*v713 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v714_store; thread simdgroup_half8x8 * v714 = &v714_store;uint32_t const v715 = 288;
uint32_t const v716 = 864;
threadgroup half_4 * const v717 = &(*v70)[v715];
simdgroup_load(*v714, reinterpret_cast<threadgroup half *>(v717), v213, 0, true);
simdgroup_multiply_accumulate(*v713, *v86, *v714, *v713);
simdgroup_half8x8 v718_store; thread simdgroup_half8x8 * v718 = &v718_store;uint32_t const v719 = 290;
threadgroup half_4 * const v720 = &(*v70)[v719];
simdgroup_load(*v718, reinterpret_cast<threadgroup half *>(v720), v213, 0, true);
simdgroup_multiply_accumulate(*v713, *v88, *v718, *v713);
simdgroup_half8x8 v721_store; thread simdgroup_half8x8 * v721 = &v721_store;uint32_t const v722 = 292;
threadgroup half_4 * const v723 = &(*v70)[v722];
simdgroup_load(*v721, reinterpret_cast<threadgroup half *>(v723), v213, 0, true);
simdgroup_multiply_accumulate(*v713, *v89, *v721, *v713);
simdgroup_half8x8 v724_store; thread simdgroup_half8x8 * v724 = &v724_store;uint32_t const v725 = 294;
threadgroup half_4 * const v726 = &(*v70)[v725];
simdgroup_load(*v724, reinterpret_cast<threadgroup half *>(v726), v213, 0, true);
simdgroup_multiply_accumulate(*v713, *v90, *v724, *v713);
simdgroup_half8x8 v727_store; thread simdgroup_half8x8 * v727 = &v727_store;uint32_t const v728 = 296;
threadgroup half_4 * const v729 = &(*v70)[v728];
simdgroup_load(*v727, reinterpret_cast<threadgroup half *>(v729), v213, 0, true);
simdgroup_multiply_accumulate(*v713, *v91, *v727, *v713);
simdgroup_half8x8 v730_store; thread simdgroup_half8x8 * v730 = &v730_store;uint32_t const v731 = 298;
threadgroup half_4 * const v732 = &(*v70)[v731];
simdgroup_load(*v730, reinterpret_cast<threadgroup half *>(v732), v213, 0, true);
simdgroup_multiply_accumulate(*v713, *v92, *v730, *v713);
simdgroup_half8x8 v733_store; thread simdgroup_half8x8 * v733 = &v733_store;uint32_t const v734 = 300;
threadgroup half_4 * const v735 = &(*v70)[v734];
simdgroup_load(*v733, reinterpret_cast<threadgroup half *>(v735), v213, 0, true);
simdgroup_multiply_accumulate(*v713, *v93, *v733, *v713);
simdgroup_half8x8 v736_store; thread simdgroup_half8x8 * v736 = &v736_store;uint32_t const v737 = 302;
threadgroup half_4 * const v738 = &(*v70)[v737];
simdgroup_load(*v736, reinterpret_cast<threadgroup half *>(v738), v213, 0, true);
simdgroup_multiply_accumulate(*v713, *v94, *v736, *v713);
uint32_t const v739 = v657 + v103;
uint32_t const v740 = uint32_t(v739);
threadgroup float * const v741 = &(*v71)[v740];

simdgroup_store(*v713, reinterpret_cast<threadgroup float *>(v741), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v742_store; thread simdgroup_float8x8 * v742 = &v742_store;*v742 = make_filled_simdgroup_matrix<float, 8, 8>(v78);
simdgroup_half8x8 v743_store; thread simdgroup_half8x8 * v743 = &v743_store;uint32_t const v744 = 432;
uint32_t const v745 = 720;
threadgroup half_4 * const v746 = &(*v70)[v744];
simdgroup_load(*v743, reinterpret_cast<threadgroup half *>(v746), v213, 0, true);
simdgroup_multiply_accumulate(*v742, *v86, *v743, *v742);
simdgroup_half8x8 v747_store; thread simdgroup_half8x8 * v747 = &v747_store;uint32_t const v748 = 434;
threadgroup half_4 * const v749 = &(*v70)[v748];
simdgroup_load(*v747, reinterpret_cast<threadgroup half *>(v749), v213, 0, true);
simdgroup_multiply_accumulate(*v742, *v88, *v747, *v742);
simdgroup_half8x8 v750_store; thread simdgroup_half8x8 * v750 = &v750_store;uint32_t const v751 = 436;
threadgroup half_4 * const v752 = &(*v70)[v751];
simdgroup_load(*v750, reinterpret_cast<threadgroup half *>(v752), v213, 0, true);
simdgroup_multiply_accumulate(*v742, *v89, *v750, *v742);
simdgroup_half8x8 v753_store; thread simdgroup_half8x8 * v753 = &v753_store;uint32_t const v754 = 438;
threadgroup half_4 * const v755 = &(*v70)[v754];
simdgroup_load(*v753, reinterpret_cast<threadgroup half *>(v755), v213, 0, true);
simdgroup_multiply_accumulate(*v742, *v90, *v753, *v742);
simdgroup_half8x8 v756_store; thread simdgroup_half8x8 * v756 = &v756_store;uint32_t const v757 = 440;
threadgroup half_4 * const v758 = &(*v70)[v757];
simdgroup_load(*v756, reinterpret_cast<threadgroup half *>(v758), v213, 0, true);
simdgroup_multiply_accumulate(*v742, *v91, *v756, *v742);
simdgroup_half8x8 v759_store; thread simdgroup_half8x8 * v759 = &v759_store;uint32_t const v760 = 442;
threadgroup half_4 * const v761 = &(*v70)[v760];
simdgroup_load(*v759, reinterpret_cast<threadgroup half *>(v761), v213, 0, true);
simdgroup_multiply_accumulate(*v742, *v92, *v759, *v742);
simdgroup_half8x8 v762_store; thread simdgroup_half8x8 * v762 = &v762_store;uint32_t const v763 = 444;
threadgroup half_4 * const v764 = &(*v70)[v763];
simdgroup_load(*v762, reinterpret_cast<threadgroup half *>(v764), v213, 0, true);
simdgroup_multiply_accumulate(*v742, *v93, *v762, *v742);
simdgroup_half8x8 v765_store; thread simdgroup_half8x8 * v765 = &v765_store;uint32_t const v766 = 446;
threadgroup half_4 * const v767 = &(*v70)[v766];
simdgroup_load(*v765, reinterpret_cast<threadgroup half *>(v767), v213, 0, true);
simdgroup_multiply_accumulate(*v742, *v94, *v765, *v742);
uint32_t const v768 = v657 + v327;
uint32_t const v769 = uint32_t(v768);
threadgroup float * const v770 = &(*v71)[v769];

simdgroup_store(*v742, reinterpret_cast<threadgroup float *>(v770), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v771 = v66 * v67;
uint32_t const v772 = v64 + v771;
uint32_t const v773 = v772 + v68;
array<float, 8> v774_store = {};
thread array<float, 8> * v774 = &v774_store;uint32_t const v775 = v69 * v67;
uint32_t const v776 = v385 + v775;
uint32_t const v777 = v68 * v682;
uint32_t const v778 = v657 + v777;
uint32_t const v779 = v778 + v775;
uint32_t const v780 = uint32_t(v779);
threadgroup float * const v781 = &(*v71)[v780];
float const v782 = *v781;
float v783_store;
thread float * v783 = &v783_store;*v783 = v99;
bool const v784 = *v655;
bool v785_store;
thread bool * v785 = &v785_store;if(v784) {
*v785 = v383;
}
 else {
int32_t const v786 = int32_t(v776);
int32_t const v787 = int32_t(v773);
int32_t const v788 = v786 - v787;
bool const v789 = v776 < v19;
bool const v790 = v788 <= v22;
bool const v791 = v789 && v790;
bool v792_store;
thread bool * v792 = &v792_store;if(v791) {
*v792 = v383;
}
 else {
*v792 = v428;
}
bool const v793 = *v792;
*v785 = v793;
}
bool const v794 = *v785;
if(v794) {
float const v795 = v782 * v23;
*v783 = v795;
}
thread float * const v796 = &(*v774)[v17];
float const v797 = *v783;
*v796 = v797;
float const v798 = max(v99, v797);
uint32_t const v799 = v775 + v59;
uint32_t const v800 = v385 + v799;
uint32_t const v801 = v778 + v799;
uint32_t const v802 = uint32_t(v801);
threadgroup float * const v803 = &(*v71)[v802];
float const v804 = *v803;
float v805_store;
thread float * v805 = &v805_store;*v805 = v99;
bool const v806 = *v655;
bool v807_store;
thread bool * v807 = &v807_store;if(v806) {
*v807 = v383;
}
 else {
int32_t const v808 = int32_t(v800);
int32_t const v809 = int32_t(v773);
int32_t const v810 = v808 - v809;
bool const v811 = v800 < v19;
bool const v812 = v810 <= v22;
bool const v813 = v811 && v812;
bool v814_store;
thread bool * v814 = &v814_store;if(v813) {
*v814 = v383;
}
 else {
*v814 = v428;
}
bool const v815 = *v814;
*v807 = v815;
}
bool const v816 = *v807;
if(v816) {
float const v817 = v804 * v23;
*v805 = v817;
}
thread float * const v818 = &(*v774)[v74];
float const v819 = *v805;
*v818 = v819;
float const v820 = max(v798, v819);
uint32_t const v821 = v775 + v215;
uint32_t const v822 = v385 + v821;
uint32_t const v823 = v778 + v821;
uint32_t const v824 = uint32_t(v823);
threadgroup float * const v825 = &(*v71)[v824];
float const v826 = *v825;
float v827_store;
thread float * v827 = &v827_store;*v827 = v99;
bool const v828 = *v655;
bool v829_store;
thread bool * v829 = &v829_store;if(v828) {
*v829 = v383;
}
 else {
int32_t const v830 = int32_t(v822);
int32_t const v831 = int32_t(v773);
int32_t const v832 = v830 - v831;
bool const v833 = v822 < v19;
bool const v834 = v832 <= v22;
bool const v835 = v833 && v834;
bool v836_store;
thread bool * v836 = &v836_store;if(v835) {
*v836 = v383;
}
 else {
*v836 = v428;
}
bool const v837 = *v836;
*v829 = v837;
}
bool const v838 = *v829;
if(v838) {
float const v839 = v826 * v23;
*v827 = v839;
}
thread float * const v840 = &(*v774)[v324];
float const v841 = *v827;
*v840 = v841;
float const v842 = max(v820, v841);
uint32_t const v843 = 3;
uint32_t const v844 = v775 + v843;
uint32_t const v845 = v385 + v844;
uint32_t const v846 = v778 + v844;
uint32_t const v847 = uint32_t(v846);
threadgroup float * const v848 = &(*v71)[v847];
float const v849 = *v848;
float v850_store;
thread float * v850 = &v850_store;*v850 = v99;
bool const v851 = *v655;
bool v852_store;
thread bool * v852 = &v852_store;if(v851) {
*v852 = v383;
}
 else {
int32_t const v853 = int32_t(v845);
int32_t const v854 = int32_t(v773);
int32_t const v855 = v853 - v854;
bool const v856 = v845 < v19;
bool const v857 = v855 <= v22;
bool const v858 = v856 && v857;
bool v859_store;
thread bool * v859 = &v859_store;if(v858) {
*v859 = v383;
}
 else {
*v859 = v428;
}
bool const v860 = *v859;
*v852 = v860;
}
bool const v861 = *v852;
if(v861) {
float const v862 = v849 * v23;
*v850 = v862;
}
thread float * const v863 = &(*v774)[v340];
float const v864 = *v850;
*v863 = v864;
float const v865 = max(v842, v864);
uint32_t const v866 = v775 + v208;
uint32_t const v867 = v385 + v866;
uint32_t const v868 = v778 + v866;
uint32_t const v869 = uint32_t(v868);
threadgroup float * const v870 = &(*v71)[v869];
float const v871 = *v870;
float v872_store;
thread float * v872 = &v872_store;*v872 = v99;
bool const v873 = *v655;
bool v874_store;
thread bool * v874 = &v874_store;if(v873) {
*v874 = v383;
}
 else {
int32_t const v875 = int32_t(v867);
int32_t const v876 = int32_t(v773);
int32_t const v877 = v875 - v876;
bool const v878 = v867 < v19;
bool const v879 = v877 <= v22;
bool const v880 = v878 && v879;
bool v881_store;
thread bool * v881 = &v881_store;if(v880) {
*v881 = v383;
}
 else {
*v881 = v428;
}
bool const v882 = *v881;
*v874 = v882;
}
bool const v883 = *v874;
if(v883) {
float const v884 = v871 * v23;
*v872 = v884;
}
thread float * const v885 = &(*v774)[v279];
float const v886 = *v872;
*v885 = v886;
float const v887 = max(v865, v886);
uint32_t const v888 = 5;
uint32_t const v889 = v775 + v888;
uint32_t const v890 = v385 + v889;
uint32_t const v891 = v778 + v889;
uint32_t const v892 = uint32_t(v891);
threadgroup float * const v893 = &(*v71)[v892];
float const v894 = *v893;
float v895_store;
thread float * v895 = &v895_store;*v895 = v99;
bool const v896 = *v655;
bool v897_store;
thread bool * v897 = &v897_store;if(v896) {
*v897 = v383;
}
 else {
int32_t const v898 = int32_t(v890);
int32_t const v899 = int32_t(v773);
int32_t const v900 = v898 - v899;
bool const v901 = v890 < v19;
bool const v902 = v900 <= v22;
bool const v903 = v901 && v902;
bool v904_store;
thread bool * v904 = &v904_store;if(v903) {
*v904 = v383;
}
 else {
*v904 = v428;
}
bool const v905 = *v904;
*v897 = v905;
}
bool const v906 = *v897;
if(v906) {
float const v907 = v894 * v23;
*v895 = v907;
}
uint32_t const v908 = 5;
thread float * const v909 = &(*v774)[v908];
float const v910 = *v895;
*v909 = v910;
float const v911 = max(v887, v910);
uint32_t const v912 = v775 + v222;
uint32_t const v913 = v385 + v912;
uint32_t const v914 = v778 + v912;
uint32_t const v915 = uint32_t(v914);
threadgroup float * const v916 = &(*v71)[v915];
float const v917 = *v916;
float v918_store;
thread float * v918 = &v918_store;*v918 = v99;
bool const v919 = *v655;
bool v920_store;
thread bool * v920 = &v920_store;if(v919) {
*v920 = v383;
}
 else {
int32_t const v921 = int32_t(v913);
int32_t const v922 = int32_t(v773);
int32_t const v923 = v921 - v922;
bool const v924 = v913 < v19;
bool const v925 = v923 <= v22;
bool const v926 = v924 && v925;
bool v927_store;
thread bool * v927 = &v927_store;if(v926) {
*v927 = v383;
}
 else {
*v927 = v428;
}
bool const v928 = *v927;
*v920 = v928;
}
bool const v929 = *v920;
if(v929) {
float const v930 = v917 * v23;
*v918 = v930;
}
thread float * const v931 = &(*v774)[v668];
float const v932 = *v918;
*v931 = v932;
float const v933 = max(v911, v932);
uint32_t const v934 = 7;
uint32_t const v935 = v775 + v934;
uint32_t const v936 = v385 + v935;
uint32_t const v937 = v778 + v935;
uint32_t const v938 = uint32_t(v937);
threadgroup float * const v939 = &(*v71)[v938];
float const v940 = *v939;
float v941_store;
thread float * v941 = &v941_store;*v941 = v99;
bool const v942 = *v655;
bool v943_store;
thread bool * v943 = &v943_store;if(v942) {
*v943 = v383;
}
 else {
int32_t const v944 = int32_t(v936);
int32_t const v945 = int32_t(v773);
int32_t const v946 = v944 - v945;
bool const v947 = v936 < v19;
bool const v948 = v946 <= v22;
bool const v949 = v947 && v948;
bool v950_store;
thread bool * v950 = &v950_store;if(v949) {
*v950 = v383;
}
 else {
*v950 = v428;
}
bool const v951 = *v950;
*v943 = v951;
}
bool const v952 = *v943;
if(v952) {
float const v953 = v940 * v23;
*v941 = v953;
}
uint32_t const v954 = 7;
thread float * const v955 = &(*v774)[v954];
float const v956 = *v941;
*v955 = v956;
float const v957 = max(v933, v956);
float const v958 = simd_shuffle_xor(v957, v67);;
float const v959 = max(v957, v958);
float const v960 = simd_shuffle_xor(v959, v103);;
float const v961 = max(v959, v960);
float const v962 = *v98;
float const v963 = 5.54517698;
float const v964 = v962 + v963;
bool const v965 = v961 > v964;
float const v966 = v965 ? v961 : v962;
float const v967 = v962 - v966;
float const v968 = exp(v967);bool const v969 = v966 != v962;
bool v970_store;
thread bool * v970 = &v970_store;if(v969) {
bool const v971 = v962 != v99;
*v970 = v971;
}
 else {
*v970 = v428;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v972 = *v970;
bool const v973 = simd_any(v972);;
if(v973) {

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v974 = v69 * v215;
uint32_t const v975 = v778 + v974;
uint32_t const v976 = uint32_t(v975);
threadgroup float * const v977 = &(*v71)[v976];
float const v978 = *v977;
float const v979 = v978 * v968;
*v977 = v979;
uint32_t const v980 = v975 + v59;
uint32_t const v981 = uint32_t(v980);
threadgroup float * const v982 = &(*v71)[v981];
float const v983 = *v982;
float const v984 = v983 * v968;
*v982 = v984;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v985 = *v977;
float const v986 = v985 * v968;
*v977 = v986;
float const v987 = *v982;
float const v988 = v987 * v968;
*v982 = v988;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v989 = *v977;
float const v990 = v989 * v968;
*v977 = v990;
float const v991 = *v982;
float const v992 = v991 * v968;
*v982 = v992;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v993 = *v977;
float const v994 = v993 * v968;
*v977 = v994;
float const v995 = *v982;
float const v996 = v995 * v968;
*v982 = v996;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v997 = *v977;
float const v998 = v997 * v968;
*v977 = v998;
float const v999 = *v982;
float const v1000 = v999 * v968;
*v982 = v1000;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1001 = *v977;
float const v1002 = v1001 * v968;
*v977 = v1002;
float const v1003 = *v982;
float const v1004 = v1003 * v968;
*v982 = v1004;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1005 = *v977;
float const v1006 = v1005 * v968;
*v977 = v1006;
float const v1007 = *v982;
float const v1008 = v1007 * v968;
*v982 = v1008;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v85, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1009 = *v977;
float const v1010 = v1009 * v968;
*v977 = v1010;
float const v1011 = *v982;
float const v1012 = v1011 * v968;
*v982 = v1012;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v85, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v98 = v966;
uint32_t const v1013 = v776 / v208;
uint32_t const v1014 = v35 + v38;
uint32_t const v1015 = 3528531795;
uint64_t const v1016 = 32;
uint64_t const v1017 = uint64_t(v1013);
uint64_t const v1018 = 3528531795;
uint64_t const v1019 = v1017 * v1018;
uint64_t const v1020 = v1019 >> v1016;
uint32_t const v1021 = uint32_t(v1020);
uint32_t const v1022 = v1013 * v1015;
uint32_t const v1023 = 3449720151;
uint64_t const v1024 = uint64_t(v39);
uint64_t const v1025 = 3449720151;
uint64_t const v1026 = v1024 * v1025;
uint64_t const v1027 = v1026 >> v1016;
uint32_t const v1028 = uint32_t(v1027);
uint32_t const v1029 = v39 * v1023;
uint32_t const v1030 = v1028 ^ v773;
uint32_t const v1031 = v1030 ^ v33;
uint32_t const v1032 = v1021 ^ v1014;
uint32_t const v1033 = v1032 ^ v34;
uint32_t const v1034 = 2654435769;
uint32_t const v1035 = v33 + v1034;
uint32_t const v1036 = 3144134277;
uint32_t const v1037 = v34 + v1036;
uint64_t const v1038 = uint64_t(v1031);
uint64_t const v1039 = v1038 * v1018;
uint64_t const v1040 = v1039 >> v1016;
uint32_t const v1041 = uint32_t(v1040);
uint32_t const v1042 = v1031 * v1015;
uint64_t const v1043 = uint64_t(v1033);
uint64_t const v1044 = v1043 * v1025;
uint64_t const v1045 = v1044 >> v1016;
uint32_t const v1046 = uint32_t(v1045);
uint32_t const v1047 = v1033 * v1023;
uint32_t const v1048 = v1046 ^ v1029;
uint32_t const v1049 = v1048 ^ v1035;
uint32_t const v1050 = v1041 ^ v1022;
uint32_t const v1051 = v1050 ^ v1037;
uint32_t const v1052 = v1035 + v1034;
uint32_t const v1053 = v1037 + v1036;
uint64_t const v1054 = uint64_t(v1049);
uint64_t const v1055 = v1054 * v1018;
uint64_t const v1056 = v1055 >> v1016;
uint32_t const v1057 = uint32_t(v1056);
uint32_t const v1058 = v1049 * v1015;
uint64_t const v1059 = uint64_t(v1051);
uint64_t const v1060 = v1059 * v1025;
uint64_t const v1061 = v1060 >> v1016;
uint32_t const v1062 = uint32_t(v1061);
uint32_t const v1063 = v1051 * v1023;
uint32_t const v1064 = v1062 ^ v1047;
uint32_t const v1065 = v1064 ^ v1052;
uint32_t const v1066 = v1057 ^ v1042;
uint32_t const v1067 = v1066 ^ v1053;
uint32_t const v1068 = v1052 + v1034;
uint32_t const v1069 = v1053 + v1036;
uint64_t const v1070 = uint64_t(v1065);
uint64_t const v1071 = v1070 * v1018;
uint64_t const v1072 = v1071 >> v1016;
uint32_t const v1073 = uint32_t(v1072);
uint32_t const v1074 = v1065 * v1015;
uint64_t const v1075 = uint64_t(v1067);
uint64_t const v1076 = v1075 * v1025;
uint64_t const v1077 = v1076 >> v1016;
uint32_t const v1078 = uint32_t(v1077);
uint32_t const v1079 = v1067 * v1023;
uint32_t const v1080 = v1078 ^ v1063;
uint32_t const v1081 = v1080 ^ v1068;
uint32_t const v1082 = v1073 ^ v1058;
uint32_t const v1083 = v1082 ^ v1069;
uint32_t const v1084 = v1068 + v1034;
uint32_t const v1085 = v1069 + v1036;
uint64_t const v1086 = uint64_t(v1081);
uint64_t const v1087 = v1086 * v1018;
uint64_t const v1088 = v1087 >> v1016;
uint32_t const v1089 = uint32_t(v1088);
uint32_t const v1090 = v1081 * v1015;
uint64_t const v1091 = uint64_t(v1083);
uint64_t const v1092 = v1091 * v1025;
uint64_t const v1093 = v1092 >> v1016;
uint32_t const v1094 = uint32_t(v1093);
uint32_t const v1095 = v1083 * v1023;
uint32_t const v1096 = v1094 ^ v1079;
uint32_t const v1097 = v1096 ^ v1084;
uint32_t const v1098 = v1089 ^ v1074;
uint32_t const v1099 = v1098 ^ v1085;
uint32_t const v1100 = v1084 + v1034;
uint32_t const v1101 = v1085 + v1036;
uint64_t const v1102 = uint64_t(v1097);
uint64_t const v1103 = v1102 * v1018;
uint64_t const v1104 = v1103 >> v1016;
uint32_t const v1105 = uint32_t(v1104);
uint32_t const v1106 = v1097 * v1015;
uint64_t const v1107 = uint64_t(v1099);
uint64_t const v1108 = v1107 * v1025;
uint64_t const v1109 = v1108 >> v1016;
uint32_t const v1110 = uint32_t(v1109);
uint32_t const v1111 = v1099 * v1023;
uint32_t const v1112 = v1110 ^ v1095;
uint32_t const v1113 = v1112 ^ v1100;
uint32_t const v1114 = v1105 ^ v1090;
uint32_t const v1115 = v1114 ^ v1101;
uint32_t const v1116 = v1100 + v1034;
uint32_t const v1117 = v1101 + v1036;
uint64_t const v1118 = uint64_t(v1113);
uint64_t const v1119 = v1118 * v1018;
uint64_t const v1120 = v1119 >> v1016;
uint32_t const v1121 = uint32_t(v1120);
uint32_t const v1122 = v1113 * v1015;
uint64_t const v1123 = uint64_t(v1115);
uint64_t const v1124 = v1123 * v1025;
uint64_t const v1125 = v1124 >> v1016;
uint32_t const v1126 = uint32_t(v1125);
uint32_t const v1127 = v1115 * v1023;
uint32_t const v1128 = v1126 ^ v1111;
uint32_t const v1129 = v1128 ^ v1116;
uint32_t const v1130 = v1121 ^ v1106;
uint32_t const v1131 = v1130 ^ v1117;
uint32_t const v1132 = v1116 + v1034;
uint32_t const v1133 = v1117 + v1036;
uint64_t const v1134 = uint64_t(v1129);
uint64_t const v1135 = v1134 * v1018;
uint64_t const v1136 = v1135 >> v1016;
uint32_t const v1137 = uint32_t(v1136);
uint32_t const v1138 = v1129 * v1015;
uint64_t const v1139 = uint64_t(v1131);
uint64_t const v1140 = v1139 * v1025;
uint64_t const v1141 = v1140 >> v1016;
uint32_t const v1142 = uint32_t(v1141);
uint32_t const v1143 = v1131 * v1023;
uint32_t const v1144 = v1142 ^ v1127;
uint32_t const v1145 = v1144 ^ v1132;
uint32_t const v1146 = v1137 ^ v1122;
uint32_t const v1147 = v1146 ^ v1133;
uint32_t const v1148 = v1132 + v1034;
uint32_t const v1149 = v1133 + v1036;
uint64_t const v1150 = uint64_t(v1145);
uint64_t const v1151 = v1150 * v1018;
uint64_t const v1152 = v1151 >> v1016;
uint32_t const v1153 = uint32_t(v1152);
uint32_t const v1154 = v1145 * v1015;
uint64_t const v1155 = uint64_t(v1147);
uint64_t const v1156 = v1155 * v1025;
uint64_t const v1157 = v1156 >> v1016;
uint32_t const v1158 = uint32_t(v1157);
uint32_t const v1159 = v1147 * v1023;
uint32_t const v1160 = v1158 ^ v1143;
uint32_t const v1161 = v1160 ^ v1148;
uint32_t const v1162 = v1153 ^ v1138;
uint32_t const v1163 = v1162 ^ v1149;
uint32_t const v1164 = v1148 + v1034;
uint32_t const v1165 = v1149 + v1036;
uint64_t const v1166 = uint64_t(v1161);
uint64_t const v1167 = v1166 * v1018;
uint64_t const v1168 = v1167 >> v1016;
uint32_t const v1169 = uint32_t(v1168);
uint32_t const v1170 = v1161 * v1015;
uint64_t const v1171 = uint64_t(v1163);
uint64_t const v1172 = v1171 * v1025;
uint64_t const v1173 = v1172 >> v1016;
uint32_t const v1174 = uint32_t(v1173);
uint32_t const v1175 = v1163 * v1023;
uint32_t const v1176 = v1174 ^ v1159;
uint32_t const v1177 = v1176 ^ v1164;
uint32_t const v1178 = v1169 ^ v1154;
uint32_t const v1179 = v1178 ^ v1165;
bool const v1180 = v1177 >= v36;
uint32_t const v1181 = v1180 ? v59 : v102;
bool const v1182 = v1175 >= v36;
uint32_t const v1183 = v1182 ? v215 : v102;
uint32_t const v1184 = v1181 | v1183;
bool const v1185 = v1179 >= v36;
uint32_t const v1186 = v1185 ? v208 : v102;
uint32_t const v1187 = v1184 | v1186;
bool const v1188 = v1170 >= v36;
uint32_t const v1189 = v1188 ? v67 : v102;
uint32_t const v1190 = v1187 | v1189;
float const v1191 = *v796;
uint32_t const v1192 = reinterpret_cast<const thread uint32_t&>(v1191);
uint32_t const v1193 = 4286578687;
bool const v1194 = v1192 == v1193;
float const v1195 = v1191 - v966;
float const v1196 = exp(v1195);float const v1197 = v1194 ? v78 : v1196;
uint32_t const v1198 = reinterpret_cast<const thread uint32_t&>(v1197);
uint32_t const v1199 = v1190 & v59;
bool const v1200 = v1199 != v102;
bool v1201_store;
thread bool * v1201 = &v1201_store;if(v1200) {
*v1201 = v383;
}
 else {
bool const v1202 = v1198 == v102;
*v1201 = v1202;
}
bool const v1203 = *v1201;
bool v1204_store;
thread bool * v1204 = &v1204_store;if(v1203) {
*v1204 = v383;
}
 else {
uint32_t const v1205 = 2147483647;
uint32_t const v1206 = v1198 & v1205;
uint32_t const v1207 = 2139095040;
bool const v1208 = v1206 > v1207;
*v1204 = v1208;
}
bool const v1209 = *v1204;
uint32_t const v1210 = 2147483648;
uint32_t const v1211 = v1209 ? v1198 : v1210;
float const v1212 = reinterpret_cast<const thread float&>(v1211);
half const v1213 = half(v1212);
half_4 const v1214 = [&]{
half_4 tmp = v107;
tmp.i_0 = v1213;
return tmp;
}();
float const v1215 = *v818;
uint32_t const v1216 = reinterpret_cast<const thread uint32_t&>(v1215);
bool const v1217 = v1216 == v1193;
float const v1218 = v1215 - v966;
float const v1219 = exp(v1218);float const v1220 = v1217 ? v78 : v1219;
float const v1221 = v1197 + v1220;
uint32_t const v1222 = reinterpret_cast<const thread uint32_t&>(v1220);
uint32_t const v1223 = v1190 >> v59;
uint32_t const v1224 = v1223 & v59;
bool const v1225 = v1224 != v102;
bool v1226_store;
thread bool * v1226 = &v1226_store;if(v1225) {
*v1226 = v383;
}
 else {
bool const v1227 = v1222 == v102;
*v1226 = v1227;
}
bool const v1228 = *v1226;
bool v1229_store;
thread bool * v1229 = &v1229_store;if(v1228) {
*v1229 = v383;
}
 else {
uint32_t const v1230 = 2147483647;
uint32_t const v1231 = v1222 & v1230;
uint32_t const v1232 = 2139095040;
bool const v1233 = v1231 > v1232;
*v1229 = v1233;
}
bool const v1234 = *v1229;
uint32_t const v1235 = v1234 ? v1222 : v1210;
float const v1236 = reinterpret_cast<const thread float&>(v1235);
half const v1237 = half(v1236);
half_4 const v1238 = [&]{
half_4 tmp = v1214;
tmp.i_1 = v1237;
return tmp;
}();
float const v1239 = *v840;
uint32_t const v1240 = reinterpret_cast<const thread uint32_t&>(v1239);
bool const v1241 = v1240 == v1193;
float const v1242 = v1239 - v966;
float const v1243 = exp(v1242);float const v1244 = v1241 ? v78 : v1243;
float const v1245 = v1221 + v1244;
uint32_t const v1246 = reinterpret_cast<const thread uint32_t&>(v1244);
uint32_t const v1247 = v1190 >> v215;
uint32_t const v1248 = v1247 & v59;
bool const v1249 = v1248 != v102;
bool v1250_store;
thread bool * v1250 = &v1250_store;if(v1249) {
*v1250 = v383;
}
 else {
bool const v1251 = v1246 == v102;
*v1250 = v1251;
}
bool const v1252 = *v1250;
bool v1253_store;
thread bool * v1253 = &v1253_store;if(v1252) {
*v1253 = v383;
}
 else {
uint32_t const v1254 = 2147483647;
uint32_t const v1255 = v1246 & v1254;
uint32_t const v1256 = 2139095040;
bool const v1257 = v1255 > v1256;
*v1253 = v1257;
}
bool const v1258 = *v1253;
uint32_t const v1259 = v1258 ? v1246 : v1210;
float const v1260 = reinterpret_cast<const thread float&>(v1259);
half const v1261 = half(v1260);
half_4 const v1262 = [&]{
half_4 tmp = v1238;
tmp.i_2 = v1261;
return tmp;
}();
float const v1263 = *v863;
uint32_t const v1264 = reinterpret_cast<const thread uint32_t&>(v1263);
bool const v1265 = v1264 == v1193;
float const v1266 = v1263 - v966;
float const v1267 = exp(v1266);float const v1268 = v1265 ? v78 : v1267;
float const v1269 = v1245 + v1268;
uint32_t const v1270 = reinterpret_cast<const thread uint32_t&>(v1268);
uint32_t const v1271 = v1190 >> v843;
uint32_t const v1272 = v1271 & v59;
bool const v1273 = v1272 != v102;
bool v1274_store;
thread bool * v1274 = &v1274_store;if(v1273) {
*v1274 = v383;
}
 else {
bool const v1275 = v1270 == v102;
*v1274 = v1275;
}
bool const v1276 = *v1274;
bool v1277_store;
thread bool * v1277 = &v1277_store;if(v1276) {
*v1277 = v383;
}
 else {
uint32_t const v1278 = 2147483647;
uint32_t const v1279 = v1270 & v1278;
uint32_t const v1280 = 2139095040;
bool const v1281 = v1279 > v1280;
*v1277 = v1281;
}
bool const v1282 = *v1277;
uint32_t const v1283 = v1282 ? v1270 : v1210;
float const v1284 = reinterpret_cast<const thread float&>(v1283);
half const v1285 = half(v1284);
half_4 const v1286 = [&]{
half_4 tmp = v1262;
tmp.i_3 = v1285;
return tmp;
}();
uint32_t const v1287 = v68 * v229;
uint32_t const v1288 = v659 + v1287;
uint32_t const v1289 = v69 * v215;
uint32_t const v1290 = v1288 + v1289;
uint32_t const v1291 = uint32_t(v1290);
threadgroup half_4 * const v1292 = &(*v72)[v1291];
*v1292 = v1286;
uint32_t const v1293 = v1013 + v59;
uint64_t const v1294 = uint64_t(v1293);
uint64_t const v1295 = v1294 * v1018;
uint64_t const v1296 = v1295 >> v1016;
uint32_t const v1297 = uint32_t(v1296);
uint32_t const v1298 = v1293 * v1015;
uint32_t const v1299 = v1297 ^ v1014;
uint32_t const v1300 = v1299 ^ v34;
uint64_t const v1301 = uint64_t(v1300);
uint64_t const v1302 = v1301 * v1025;
uint64_t const v1303 = v1302 >> v1016;
uint32_t const v1304 = uint32_t(v1303);
uint32_t const v1305 = v1300 * v1023;
uint32_t const v1306 = v1304 ^ v1029;
uint32_t const v1307 = v1306 ^ v1035;
uint32_t const v1308 = v1041 ^ v1298;
uint32_t const v1309 = v1308 ^ v1037;
uint64_t const v1310 = uint64_t(v1307);
uint64_t const v1311 = v1310 * v1018;
uint64_t const v1312 = v1311 >> v1016;
uint32_t const v1313 = uint32_t(v1312);
uint32_t const v1314 = v1307 * v1015;
uint64_t const v1315 = uint64_t(v1309);
uint64_t const v1316 = v1315 * v1025;
uint64_t const v1317 = v1316 >> v1016;
uint32_t const v1318 = uint32_t(v1317);
uint32_t const v1319 = v1309 * v1023;
uint32_t const v1320 = v1318 ^ v1305;
uint32_t const v1321 = v1320 ^ v1052;
uint32_t const v1322 = v1313 ^ v1042;
uint32_t const v1323 = v1322 ^ v1053;
uint64_t const v1324 = uint64_t(v1321);
uint64_t const v1325 = v1324 * v1018;
uint64_t const v1326 = v1325 >> v1016;
uint32_t const v1327 = uint32_t(v1326);
uint32_t const v1328 = v1321 * v1015;
uint64_t const v1329 = uint64_t(v1323);
uint64_t const v1330 = v1329 * v1025;
uint64_t const v1331 = v1330 >> v1016;
uint32_t const v1332 = uint32_t(v1331);
uint32_t const v1333 = v1323 * v1023;
uint32_t const v1334 = v1332 ^ v1319;
uint32_t const v1335 = v1334 ^ v1068;
uint32_t const v1336 = v1327 ^ v1314;
uint32_t const v1337 = v1336 ^ v1069;
uint64_t const v1338 = uint64_t(v1335);
uint64_t const v1339 = v1338 * v1018;
uint64_t const v1340 = v1339 >> v1016;
uint32_t const v1341 = uint32_t(v1340);
uint32_t const v1342 = v1335 * v1015;
uint64_t const v1343 = uint64_t(v1337);
uint64_t const v1344 = v1343 * v1025;
uint64_t const v1345 = v1344 >> v1016;
uint32_t const v1346 = uint32_t(v1345);
uint32_t const v1347 = v1337 * v1023;
uint32_t const v1348 = v1346 ^ v1333;
uint32_t const v1349 = v1348 ^ v1084;
uint32_t const v1350 = v1341 ^ v1328;
uint32_t const v1351 = v1350 ^ v1085;
uint64_t const v1352 = uint64_t(v1349);
uint64_t const v1353 = v1352 * v1018;
uint64_t const v1354 = v1353 >> v1016;
uint32_t const v1355 = uint32_t(v1354);
uint32_t const v1356 = v1349 * v1015;
uint64_t const v1357 = uint64_t(v1351);
uint64_t const v1358 = v1357 * v1025;
uint64_t const v1359 = v1358 >> v1016;
uint32_t const v1360 = uint32_t(v1359);
uint32_t const v1361 = v1351 * v1023;
uint32_t const v1362 = v1360 ^ v1347;
uint32_t const v1363 = v1362 ^ v1100;
uint32_t const v1364 = v1355 ^ v1342;
uint32_t const v1365 = v1364 ^ v1101;
uint64_t const v1366 = uint64_t(v1363);
uint64_t const v1367 = v1366 * v1018;
uint64_t const v1368 = v1367 >> v1016;
uint32_t const v1369 = uint32_t(v1368);
uint32_t const v1370 = v1363 * v1015;
uint64_t const v1371 = uint64_t(v1365);
uint64_t const v1372 = v1371 * v1025;
uint64_t const v1373 = v1372 >> v1016;
uint32_t const v1374 = uint32_t(v1373);
uint32_t const v1375 = v1365 * v1023;
uint32_t const v1376 = v1374 ^ v1361;
uint32_t const v1377 = v1376 ^ v1116;
uint32_t const v1378 = v1369 ^ v1356;
uint32_t const v1379 = v1378 ^ v1117;
uint64_t const v1380 = uint64_t(v1377);
uint64_t const v1381 = v1380 * v1018;
uint64_t const v1382 = v1381 >> v1016;
uint32_t const v1383 = uint32_t(v1382);
uint32_t const v1384 = v1377 * v1015;
uint64_t const v1385 = uint64_t(v1379);
uint64_t const v1386 = v1385 * v1025;
uint64_t const v1387 = v1386 >> v1016;
uint32_t const v1388 = uint32_t(v1387);
uint32_t const v1389 = v1379 * v1023;
uint32_t const v1390 = v1388 ^ v1375;
uint32_t const v1391 = v1390 ^ v1132;
uint32_t const v1392 = v1383 ^ v1370;
uint32_t const v1393 = v1392 ^ v1133;
uint64_t const v1394 = uint64_t(v1391);
uint64_t const v1395 = v1394 * v1018;
uint64_t const v1396 = v1395 >> v1016;
uint32_t const v1397 = uint32_t(v1396);
uint32_t const v1398 = v1391 * v1015;
uint64_t const v1399 = uint64_t(v1393);
uint64_t const v1400 = v1399 * v1025;
uint64_t const v1401 = v1400 >> v1016;
uint32_t const v1402 = uint32_t(v1401);
uint32_t const v1403 = v1393 * v1023;
uint32_t const v1404 = v1402 ^ v1389;
uint32_t const v1405 = v1404 ^ v1148;
uint32_t const v1406 = v1397 ^ v1384;
uint32_t const v1407 = v1406 ^ v1149;
uint64_t const v1408 = uint64_t(v1405);
uint64_t const v1409 = v1408 * v1018;
uint64_t const v1410 = v1409 >> v1016;
uint32_t const v1411 = uint32_t(v1410);
uint32_t const v1412 = v1405 * v1015;
uint64_t const v1413 = uint64_t(v1407);
uint64_t const v1414 = v1413 * v1025;
uint64_t const v1415 = v1414 >> v1016;
uint32_t const v1416 = uint32_t(v1415);
uint32_t const v1417 = v1407 * v1023;
uint32_t const v1418 = v1416 ^ v1403;
uint32_t const v1419 = v1418 ^ v1164;
uint32_t const v1420 = v1411 ^ v1398;
uint32_t const v1421 = v1420 ^ v1165;
bool const v1422 = v1419 >= v36;
uint32_t const v1423 = v1422 ? v59 : v102;
bool const v1424 = v1417 >= v36;
uint32_t const v1425 = v1424 ? v215 : v102;
uint32_t const v1426 = v1423 | v1425;
bool const v1427 = v1421 >= v36;
uint32_t const v1428 = v1427 ? v208 : v102;
uint32_t const v1429 = v1426 | v1428;
bool const v1430 = v1412 >= v36;
uint32_t const v1431 = v1430 ? v67 : v102;
uint32_t const v1432 = v1429 | v1431;
float const v1433 = *v885;
uint32_t const v1434 = reinterpret_cast<const thread uint32_t&>(v1433);
bool const v1435 = v1434 == v1193;
float const v1436 = v1433 - v966;
float const v1437 = exp(v1436);float const v1438 = v1435 ? v78 : v1437;
float const v1439 = v1269 + v1438;
uint32_t const v1440 = reinterpret_cast<const thread uint32_t&>(v1438);
uint32_t const v1441 = v1432 & v59;
bool const v1442 = v1441 != v102;
bool v1443_store;
thread bool * v1443 = &v1443_store;if(v1442) {
*v1443 = v383;
}
 else {
bool const v1444 = v1440 == v102;
*v1443 = v1444;
}
bool const v1445 = *v1443;
bool v1446_store;
thread bool * v1446 = &v1446_store;if(v1445) {
*v1446 = v383;
}
 else {
uint32_t const v1447 = 2147483647;
uint32_t const v1448 = v1440 & v1447;
uint32_t const v1449 = 2139095040;
bool const v1450 = v1448 > v1449;
*v1446 = v1450;
}
bool const v1451 = *v1446;
uint32_t const v1452 = v1451 ? v1440 : v1210;
float const v1453 = reinterpret_cast<const thread float&>(v1452);
half const v1454 = half(v1453);
half_4 const v1455 = [&]{
half_4 tmp = v107;
tmp.i_0 = v1454;
return tmp;
}();
float const v1456 = *v909;
uint32_t const v1457 = reinterpret_cast<const thread uint32_t&>(v1456);
bool const v1458 = v1457 == v1193;
float const v1459 = v1456 - v966;
float const v1460 = exp(v1459);float const v1461 = v1458 ? v78 : v1460;
float const v1462 = v1439 + v1461;
uint32_t const v1463 = reinterpret_cast<const thread uint32_t&>(v1461);
uint32_t const v1464 = v1432 >> v59;
uint32_t const v1465 = v1464 & v59;
bool const v1466 = v1465 != v102;
bool v1467_store;
thread bool * v1467 = &v1467_store;if(v1466) {
*v1467 = v383;
}
 else {
bool const v1468 = v1463 == v102;
*v1467 = v1468;
}
bool const v1469 = *v1467;
bool v1470_store;
thread bool * v1470 = &v1470_store;if(v1469) {
*v1470 = v383;
}
 else {
uint32_t const v1471 = 2147483647;
uint32_t const v1472 = v1463 & v1471;
uint32_t const v1473 = 2139095040;
bool const v1474 = v1472 > v1473;
*v1470 = v1474;
}
bool const v1475 = *v1470;
uint32_t const v1476 = v1475 ? v1463 : v1210;
float const v1477 = reinterpret_cast<const thread float&>(v1476);
half const v1478 = half(v1477);
half_4 const v1479 = [&]{
half_4 tmp = v1455;
tmp.i_1 = v1478;
return tmp;
}();
float const v1480 = *v931;
uint32_t const v1481 = reinterpret_cast<const thread uint32_t&>(v1480);
bool const v1482 = v1481 == v1193;
float const v1483 = v1480 - v966;
float const v1484 = exp(v1483);float const v1485 = v1482 ? v78 : v1484;
float const v1486 = v1462 + v1485;
uint32_t const v1487 = reinterpret_cast<const thread uint32_t&>(v1485);
uint32_t const v1488 = v1432 >> v215;
uint32_t const v1489 = v1488 & v59;
bool const v1490 = v1489 != v102;
bool v1491_store;
thread bool * v1491 = &v1491_store;if(v1490) {
*v1491 = v383;
}
 else {
bool const v1492 = v1487 == v102;
*v1491 = v1492;
}
bool const v1493 = *v1491;
bool v1494_store;
thread bool * v1494 = &v1494_store;if(v1493) {
*v1494 = v383;
}
 else {
uint32_t const v1495 = 2147483647;
uint32_t const v1496 = v1487 & v1495;
uint32_t const v1497 = 2139095040;
bool const v1498 = v1496 > v1497;
*v1494 = v1498;
}
bool const v1499 = *v1494;
uint32_t const v1500 = v1499 ? v1487 : v1210;
float const v1501 = reinterpret_cast<const thread float&>(v1500);
half const v1502 = half(v1501);
half_4 const v1503 = [&]{
half_4 tmp = v1479;
tmp.i_2 = v1502;
return tmp;
}();
float const v1504 = *v955;
uint32_t const v1505 = reinterpret_cast<const thread uint32_t&>(v1504);
bool const v1506 = v1505 == v1193;
float const v1507 = v1504 - v966;
float const v1508 = exp(v1507);float const v1509 = v1506 ? v78 : v1508;
float const v1510 = v1486 + v1509;
uint32_t const v1511 = reinterpret_cast<const thread uint32_t&>(v1509);
uint32_t const v1512 = v1432 >> v843;
uint32_t const v1513 = v1512 & v59;
bool const v1514 = v1513 != v102;
bool v1515_store;
thread bool * v1515 = &v1515_store;if(v1514) {
*v1515 = v383;
}
 else {
bool const v1516 = v1511 == v102;
*v1515 = v1516;
}
bool const v1517 = *v1515;
bool v1518_store;
thread bool * v1518 = &v1518_store;if(v1517) {
*v1518 = v383;
}
 else {
uint32_t const v1519 = 2147483647;
uint32_t const v1520 = v1511 & v1519;
uint32_t const v1521 = 2139095040;
bool const v1522 = v1520 > v1521;
*v1518 = v1522;
}
bool const v1523 = *v1518;
uint32_t const v1524 = v1523 ? v1511 : v1210;
float const v1525 = reinterpret_cast<const thread float&>(v1524);
half const v1526 = half(v1525);
half_4 const v1527 = [&]{
half_4 tmp = v1503;
tmp.i_3 = v1526;
return tmp;
}();
uint32_t const v1528 = v1290 + v59;
uint32_t const v1529 = uint32_t(v1528);
threadgroup half_4 * const v1530 = &(*v72)[v1529];
*v1530 = v1527;
float const v1531 = *v100;
float const v1532 = fma(v1531, v968, v1510);
*v100 = v1532;
float const v1533 = *v101;
float const v1534 = fma(v1533, v968, v1510);
*v101 = v1534;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1535 = *v655;
bool const v1536 = !v1535;
bool const v1537 = *v618;
bool const v1538 = v1537 && v1536;
if(v1538) {

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1539 = v778 + v1289;
for(uint32_t v1540 = v102; v1540 < v61; v1540 += v59) {
uint32_t const v1541 = v1540 / v208;
uint32_t const v1542 = v1288 + v1541;
uint32_t const v1543 = uint32_t(v1542);
threadgroup half_4 * const v1544 = &(*v72)[v1543];
half_4 const v1545 = *v1544;
uint32_t const v1546 = v1540 % v208;
half const v1547 = v1545.i_0;
float const v1548 = float(v1547);
float v1549_store;
thread float * v1549 = &v1549_store;*v1549 = v1548;
bool const v1550 = v1546 == v59;
if(v1550) {
half const v1551 = v1545.i_1;
float const v1552 = float(v1551);
*v1549 = v1552;
}
bool const v1553 = v1546 == v215;
if(v1553) {
half const v1554 = v1545.i_2;
float const v1555 = float(v1554);
*v1549 = v1555;
}
bool const v1556 = v1546 == v843;
if(v1556) {
half const v1557 = v1545.i_3;
float const v1558 = float(v1557);
*v1549 = v1558;
}
float const v1559 = *v1549;
uint32_t const v1560 = reinterpret_cast<const thread uint32_t&>(v1559);
bool const v1561 = v1560 == v102;
bool const v1562 = !v1561;
if(v1562) {
uint32_t const v1563 = v1540 * v124;
uint32_t const v1564 = v406 + v1563;
uint32_t const v1565 = v1289 / v208;
uint32_t const v1566 = v1564 + v1565;
uint32_t const v1567 = uint32_t(v1566);
threadgroup half_4 * const v1568 = &(*v70)[v1567];
half_4 const v1569 = *v1568;
half const v1570 = v1569.i_0;
float const v1571 = float(v1570);
float v1572_store;
thread float * v1572 = &v1572_store;*v1572 = v1571;
uint32_t const v1573 = v69 % v215;
bool const v1574 = v1573 == v59;
if(v1574) {
half const v1575 = v1569.i_2;
float const v1576 = float(v1575);
*v1572 = v1576;
}
uint32_t const v1577 = uint32_t(v1539);
float const v1578 = *v1549;
float const v1579 = *v1572;
threadgroup float * const v1580 = &(*v71)[v1577];
float const v1581 = *v1580;
float const v1582 = fma(v1578, v1579, v1581);
*v1580 = v1582;
half const v1583 = v1569.i_1;
float const v1584 = float(v1583);
float v1585_store;
thread float * v1585 = &v1585_store;*v1585 = v1584;
if(v1574) {
half const v1586 = v1569.i_3;
float const v1587 = float(v1586);
*v1585 = v1587;
}
uint32_t const v1588 = v1539 + v59;
uint32_t const v1589 = uint32_t(v1588);
float const v1590 = *v1549;
float const v1591 = *v1585;
threadgroup float * const v1592 = &(*v71)[v1589];
float const v1593 = *v1592;
float const v1594 = fma(v1590, v1591, v1593);
*v1592 = v1594;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1595 = v102; v1595 < v61; v1595 += v59) {
uint32_t const v1596 = v1595 / v208;
uint32_t const v1597 = v1288 + v1596;
uint32_t const v1598 = uint32_t(v1597);
threadgroup half_4 * const v1599 = &(*v72)[v1598];
half_4 const v1600 = *v1599;
uint32_t const v1601 = v1595 % v208;
half const v1602 = v1600.i_0;
float const v1603 = float(v1602);
float v1604_store;
thread float * v1604 = &v1604_store;*v1604 = v1603;
bool const v1605 = v1601 == v59;
if(v1605) {
half const v1606 = v1600.i_1;
float const v1607 = float(v1606);
*v1604 = v1607;
}
bool const v1608 = v1601 == v215;
if(v1608) {
half const v1609 = v1600.i_2;
float const v1610 = float(v1609);
*v1604 = v1610;
}
bool const v1611 = v1601 == v843;
if(v1611) {
half const v1612 = v1600.i_3;
float const v1613 = float(v1612);
*v1604 = v1613;
}
float const v1614 = *v1604;
uint32_t const v1615 = reinterpret_cast<const thread uint32_t&>(v1614);
bool const v1616 = v1615 == v102;
bool const v1617 = !v1616;
if(v1617) {
uint32_t const v1618 = v1595 * v124;
uint32_t const v1619 = 578;
uint32_t const v1620 = v1619 + v1618;
uint32_t const v1621 = v1289 / v208;
uint32_t const v1622 = v1620 + v1621;
uint32_t const v1623 = uint32_t(v1622);
threadgroup half_4 * const v1624 = &(*v70)[v1623];
half_4 const v1625 = *v1624;
half const v1626 = v1625.i_0;
float const v1627 = float(v1626);
float v1628_store;
thread float * v1628 = &v1628_store;*v1628 = v1627;
uint32_t const v1629 = v69 % v215;
bool const v1630 = v1629 == v59;
if(v1630) {
half const v1631 = v1625.i_2;
float const v1632 = float(v1631);
*v1628 = v1632;
}
uint32_t const v1633 = uint32_t(v1539);
float const v1634 = *v1604;
float const v1635 = *v1628;
threadgroup float * const v1636 = &(*v71)[v1633];
float const v1637 = *v1636;
float const v1638 = fma(v1634, v1635, v1637);
*v1636 = v1638;
half const v1639 = v1625.i_1;
float const v1640 = float(v1639);
float v1641_store;
thread float * v1641 = &v1641_store;*v1641 = v1640;
if(v1630) {
half const v1642 = v1625.i_3;
float const v1643 = float(v1642);
*v1641 = v1643;
}
uint32_t const v1644 = v1539 + v59;
uint32_t const v1645 = uint32_t(v1644);
float const v1646 = *v1604;
float const v1647 = *v1641;
threadgroup float * const v1648 = &(*v71)[v1645];
float const v1649 = *v1648;
float const v1650 = fma(v1646, v1647, v1649);
*v1648 = v1650;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v79, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1651 = v102; v1651 < v61; v1651 += v59) {
uint32_t const v1652 = v1651 / v208;
uint32_t const v1653 = v1288 + v1652;
uint32_t const v1654 = uint32_t(v1653);
threadgroup half_4 * const v1655 = &(*v72)[v1654];
half_4 const v1656 = *v1655;
uint32_t const v1657 = v1651 % v208;
half const v1658 = v1656.i_0;
float const v1659 = float(v1658);
float v1660_store;
thread float * v1660 = &v1660_store;*v1660 = v1659;
bool const v1661 = v1657 == v59;
if(v1661) {
half const v1662 = v1656.i_1;
float const v1663 = float(v1662);
*v1660 = v1663;
}
bool const v1664 = v1657 == v215;
if(v1664) {
half const v1665 = v1656.i_2;
float const v1666 = float(v1665);
*v1660 = v1666;
}
bool const v1667 = v1657 == v843;
if(v1667) {
half const v1668 = v1656.i_3;
float const v1669 = float(v1668);
*v1660 = v1669;
}
float const v1670 = *v1660;
uint32_t const v1671 = reinterpret_cast<const thread uint32_t&>(v1670);
bool const v1672 = v1671 == v102;
bool const v1673 = !v1672;
if(v1673) {
uint32_t const v1674 = v1651 * v124;
uint32_t const v1675 = 580;
uint32_t const v1676 = v1675 + v1674;
uint32_t const v1677 = v1289 / v208;
uint32_t const v1678 = v1676 + v1677;
uint32_t const v1679 = uint32_t(v1678);
threadgroup half_4 * const v1680 = &(*v70)[v1679];
half_4 const v1681 = *v1680;
half const v1682 = v1681.i_0;
float const v1683 = float(v1682);
float v1684_store;
thread float * v1684 = &v1684_store;*v1684 = v1683;
uint32_t const v1685 = v69 % v215;
bool const v1686 = v1685 == v59;
if(v1686) {
half const v1687 = v1681.i_2;
float const v1688 = float(v1687);
*v1684 = v1688;
}
uint32_t const v1689 = uint32_t(v1539);
float const v1690 = *v1660;
float const v1691 = *v1684;
threadgroup float * const v1692 = &(*v71)[v1689];
float const v1693 = *v1692;
float const v1694 = fma(v1690, v1691, v1693);
*v1692 = v1694;
half const v1695 = v1681.i_1;
float const v1696 = float(v1695);
float v1697_store;
thread float * v1697 = &v1697_store;*v1697 = v1696;
if(v1686) {
half const v1698 = v1681.i_3;
float const v1699 = float(v1698);
*v1697 = v1699;
}
uint32_t const v1700 = v1539 + v59;
uint32_t const v1701 = uint32_t(v1700);
float const v1702 = *v1660;
float const v1703 = *v1697;
threadgroup float * const v1704 = &(*v71)[v1701];
float const v1705 = *v1704;
float const v1706 = fma(v1702, v1703, v1705);
*v1704 = v1706;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v80, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1707 = v102; v1707 < v61; v1707 += v59) {
uint32_t const v1708 = v1707 / v208;
uint32_t const v1709 = v1288 + v1708;
uint32_t const v1710 = uint32_t(v1709);
threadgroup half_4 * const v1711 = &(*v72)[v1710];
half_4 const v1712 = *v1711;
uint32_t const v1713 = v1707 % v208;
half const v1714 = v1712.i_0;
float const v1715 = float(v1714);
float v1716_store;
thread float * v1716 = &v1716_store;*v1716 = v1715;
bool const v1717 = v1713 == v59;
if(v1717) {
half const v1718 = v1712.i_1;
float const v1719 = float(v1718);
*v1716 = v1719;
}
bool const v1720 = v1713 == v215;
if(v1720) {
half const v1721 = v1712.i_2;
float const v1722 = float(v1721);
*v1716 = v1722;
}
bool const v1723 = v1713 == v843;
if(v1723) {
half const v1724 = v1712.i_3;
float const v1725 = float(v1724);
*v1716 = v1725;
}
float const v1726 = *v1716;
uint32_t const v1727 = reinterpret_cast<const thread uint32_t&>(v1726);
bool const v1728 = v1727 == v102;
bool const v1729 = !v1728;
if(v1729) {
uint32_t const v1730 = v1707 * v124;
uint32_t const v1731 = 582;
uint32_t const v1732 = v1731 + v1730;
uint32_t const v1733 = v1289 / v208;
uint32_t const v1734 = v1732 + v1733;
uint32_t const v1735 = uint32_t(v1734);
threadgroup half_4 * const v1736 = &(*v70)[v1735];
half_4 const v1737 = *v1736;
half const v1738 = v1737.i_0;
float const v1739 = float(v1738);
float v1740_store;
thread float * v1740 = &v1740_store;*v1740 = v1739;
uint32_t const v1741 = v69 % v215;
bool const v1742 = v1741 == v59;
if(v1742) {
half const v1743 = v1737.i_2;
float const v1744 = float(v1743);
*v1740 = v1744;
}
uint32_t const v1745 = uint32_t(v1539);
float const v1746 = *v1716;
float const v1747 = *v1740;
threadgroup float * const v1748 = &(*v71)[v1745];
float const v1749 = *v1748;
float const v1750 = fma(v1746, v1747, v1749);
*v1748 = v1750;
half const v1751 = v1737.i_1;
float const v1752 = float(v1751);
float v1753_store;
thread float * v1753 = &v1753_store;*v1753 = v1752;
if(v1742) {
half const v1754 = v1737.i_3;
float const v1755 = float(v1754);
*v1753 = v1755;
}
uint32_t const v1756 = v1539 + v59;
uint32_t const v1757 = uint32_t(v1756);
float const v1758 = *v1716;
float const v1759 = *v1753;
threadgroup float * const v1760 = &(*v71)[v1757];
float const v1761 = *v1760;
float const v1762 = fma(v1758, v1759, v1761);
*v1760 = v1762;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v81, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1763 = v102; v1763 < v61; v1763 += v59) {
uint32_t const v1764 = v1763 / v208;
uint32_t const v1765 = v1288 + v1764;
uint32_t const v1766 = uint32_t(v1765);
threadgroup half_4 * const v1767 = &(*v72)[v1766];
half_4 const v1768 = *v1767;
uint32_t const v1769 = v1763 % v208;
half const v1770 = v1768.i_0;
float const v1771 = float(v1770);
float v1772_store;
thread float * v1772 = &v1772_store;*v1772 = v1771;
bool const v1773 = v1769 == v59;
if(v1773) {
half const v1774 = v1768.i_1;
float const v1775 = float(v1774);
*v1772 = v1775;
}
bool const v1776 = v1769 == v215;
if(v1776) {
half const v1777 = v1768.i_2;
float const v1778 = float(v1777);
*v1772 = v1778;
}
bool const v1779 = v1769 == v843;
if(v1779) {
half const v1780 = v1768.i_3;
float const v1781 = float(v1780);
*v1772 = v1781;
}
float const v1782 = *v1772;
uint32_t const v1783 = reinterpret_cast<const thread uint32_t&>(v1782);
bool const v1784 = v1783 == v102;
bool const v1785 = !v1784;
if(v1785) {
uint32_t const v1786 = v1763 * v124;
uint32_t const v1787 = 584;
uint32_t const v1788 = v1787 + v1786;
uint32_t const v1789 = v1289 / v208;
uint32_t const v1790 = v1788 + v1789;
uint32_t const v1791 = uint32_t(v1790);
threadgroup half_4 * const v1792 = &(*v70)[v1791];
half_4 const v1793 = *v1792;
half const v1794 = v1793.i_0;
float const v1795 = float(v1794);
float v1796_store;
thread float * v1796 = &v1796_store;*v1796 = v1795;
uint32_t const v1797 = v69 % v215;
bool const v1798 = v1797 == v59;
if(v1798) {
half const v1799 = v1793.i_2;
float const v1800 = float(v1799);
*v1796 = v1800;
}
uint32_t const v1801 = uint32_t(v1539);
float const v1802 = *v1772;
float const v1803 = *v1796;
threadgroup float * const v1804 = &(*v71)[v1801];
float const v1805 = *v1804;
float const v1806 = fma(v1802, v1803, v1805);
*v1804 = v1806;
half const v1807 = v1793.i_1;
float const v1808 = float(v1807);
float v1809_store;
thread float * v1809 = &v1809_store;*v1809 = v1808;
if(v1798) {
half const v1810 = v1793.i_3;
float const v1811 = float(v1810);
*v1809 = v1811;
}
uint32_t const v1812 = v1539 + v59;
uint32_t const v1813 = uint32_t(v1812);
float const v1814 = *v1772;
float const v1815 = *v1809;
threadgroup float * const v1816 = &(*v71)[v1813];
float const v1817 = *v1816;
float const v1818 = fma(v1814, v1815, v1817);
*v1816 = v1818;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v82, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1819 = v102; v1819 < v61; v1819 += v59) {
uint32_t const v1820 = v1819 / v208;
uint32_t const v1821 = v1288 + v1820;
uint32_t const v1822 = uint32_t(v1821);
threadgroup half_4 * const v1823 = &(*v72)[v1822];
half_4 const v1824 = *v1823;
uint32_t const v1825 = v1819 % v208;
half const v1826 = v1824.i_0;
float const v1827 = float(v1826);
float v1828_store;
thread float * v1828 = &v1828_store;*v1828 = v1827;
bool const v1829 = v1825 == v59;
if(v1829) {
half const v1830 = v1824.i_1;
float const v1831 = float(v1830);
*v1828 = v1831;
}
bool const v1832 = v1825 == v215;
if(v1832) {
half const v1833 = v1824.i_2;
float const v1834 = float(v1833);
*v1828 = v1834;
}
bool const v1835 = v1825 == v843;
if(v1835) {
half const v1836 = v1824.i_3;
float const v1837 = float(v1836);
*v1828 = v1837;
}
float const v1838 = *v1828;
uint32_t const v1839 = reinterpret_cast<const thread uint32_t&>(v1838);
bool const v1840 = v1839 == v102;
bool const v1841 = !v1840;
if(v1841) {
uint32_t const v1842 = v1819 * v124;
uint32_t const v1843 = 586;
uint32_t const v1844 = v1843 + v1842;
uint32_t const v1845 = v1289 / v208;
uint32_t const v1846 = v1844 + v1845;
uint32_t const v1847 = uint32_t(v1846);
threadgroup half_4 * const v1848 = &(*v70)[v1847];
half_4 const v1849 = *v1848;
half const v1850 = v1849.i_0;
float const v1851 = float(v1850);
float v1852_store;
thread float * v1852 = &v1852_store;*v1852 = v1851;
uint32_t const v1853 = v69 % v215;
bool const v1854 = v1853 == v59;
if(v1854) {
half const v1855 = v1849.i_2;
float const v1856 = float(v1855);
*v1852 = v1856;
}
uint32_t const v1857 = uint32_t(v1539);
float const v1858 = *v1828;
float const v1859 = *v1852;
threadgroup float * const v1860 = &(*v71)[v1857];
float const v1861 = *v1860;
float const v1862 = fma(v1858, v1859, v1861);
*v1860 = v1862;
half const v1863 = v1849.i_1;
float const v1864 = float(v1863);
float v1865_store;
thread float * v1865 = &v1865_store;*v1865 = v1864;
if(v1854) {
half const v1866 = v1849.i_3;
float const v1867 = float(v1866);
*v1865 = v1867;
}
uint32_t const v1868 = v1539 + v59;
uint32_t const v1869 = uint32_t(v1868);
float const v1870 = *v1828;
float const v1871 = *v1865;
threadgroup float * const v1872 = &(*v71)[v1869];
float const v1873 = *v1872;
float const v1874 = fma(v1870, v1871, v1873);
*v1872 = v1874;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v83, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1875 = v102; v1875 < v61; v1875 += v59) {
uint32_t const v1876 = v1875 / v208;
uint32_t const v1877 = v1288 + v1876;
uint32_t const v1878 = uint32_t(v1877);
threadgroup half_4 * const v1879 = &(*v72)[v1878];
half_4 const v1880 = *v1879;
uint32_t const v1881 = v1875 % v208;
half const v1882 = v1880.i_0;
float const v1883 = float(v1882);
float v1884_store;
thread float * v1884 = &v1884_store;*v1884 = v1883;
bool const v1885 = v1881 == v59;
if(v1885) {
half const v1886 = v1880.i_1;
float const v1887 = float(v1886);
*v1884 = v1887;
}
bool const v1888 = v1881 == v215;
if(v1888) {
half const v1889 = v1880.i_2;
float const v1890 = float(v1889);
*v1884 = v1890;
}
bool const v1891 = v1881 == v843;
if(v1891) {
half const v1892 = v1880.i_3;
float const v1893 = float(v1892);
*v1884 = v1893;
}
float const v1894 = *v1884;
uint32_t const v1895 = reinterpret_cast<const thread uint32_t&>(v1894);
bool const v1896 = v1895 == v102;
bool const v1897 = !v1896;
if(v1897) {
uint32_t const v1898 = v1875 * v124;
uint32_t const v1899 = 588;
uint32_t const v1900 = v1899 + v1898;
uint32_t const v1901 = v1289 / v208;
uint32_t const v1902 = v1900 + v1901;
uint32_t const v1903 = uint32_t(v1902);
threadgroup half_4 * const v1904 = &(*v70)[v1903];
half_4 const v1905 = *v1904;
half const v1906 = v1905.i_0;
float const v1907 = float(v1906);
float v1908_store;
thread float * v1908 = &v1908_store;*v1908 = v1907;
uint32_t const v1909 = v69 % v215;
bool const v1910 = v1909 == v59;
if(v1910) {
half const v1911 = v1905.i_2;
float const v1912 = float(v1911);
*v1908 = v1912;
}
uint32_t const v1913 = uint32_t(v1539);
float const v1914 = *v1884;
float const v1915 = *v1908;
threadgroup float * const v1916 = &(*v71)[v1913];
float const v1917 = *v1916;
float const v1918 = fma(v1914, v1915, v1917);
*v1916 = v1918;
half const v1919 = v1905.i_1;
float const v1920 = float(v1919);
float v1921_store;
thread float * v1921 = &v1921_store;*v1921 = v1920;
if(v1910) {
half const v1922 = v1905.i_3;
float const v1923 = float(v1922);
*v1921 = v1923;
}
uint32_t const v1924 = v1539 + v59;
uint32_t const v1925 = uint32_t(v1924);
float const v1926 = *v1884;
float const v1927 = *v1921;
threadgroup float * const v1928 = &(*v71)[v1925];
float const v1929 = *v1928;
float const v1930 = fma(v1926, v1927, v1929);
*v1928 = v1930;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v84, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v85, reinterpret_cast<threadgroup float *>(v683), v682);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1931 = v102; v1931 < v61; v1931 += v59) {
uint32_t const v1932 = v1931 / v208;
uint32_t const v1933 = v1288 + v1932;
uint32_t const v1934 = uint32_t(v1933);
threadgroup half_4 * const v1935 = &(*v72)[v1934];
half_4 const v1936 = *v1935;
uint32_t const v1937 = v1931 % v208;
half const v1938 = v1936.i_0;
float const v1939 = float(v1938);
float v1940_store;
thread float * v1940 = &v1940_store;*v1940 = v1939;
bool const v1941 = v1937 == v59;
if(v1941) {
half const v1942 = v1936.i_1;
float const v1943 = float(v1942);
*v1940 = v1943;
}
bool const v1944 = v1937 == v215;
if(v1944) {
half const v1945 = v1936.i_2;
float const v1946 = float(v1945);
*v1940 = v1946;
}
bool const v1947 = v1937 == v843;
if(v1947) {
half const v1948 = v1936.i_3;
float const v1949 = float(v1948);
*v1940 = v1949;
}
float const v1950 = *v1940;
uint32_t const v1951 = reinterpret_cast<const thread uint32_t&>(v1950);
bool const v1952 = v1951 == v102;
bool const v1953 = !v1952;
if(v1953) {
uint32_t const v1954 = v1931 * v124;
uint32_t const v1955 = 590;
uint32_t const v1956 = v1955 + v1954;
uint32_t const v1957 = v1289 / v208;
uint32_t const v1958 = v1956 + v1957;
uint32_t const v1959 = uint32_t(v1958);
threadgroup half_4 * const v1960 = &(*v70)[v1959];
half_4 const v1961 = *v1960;
half const v1962 = v1961.i_0;
float const v1963 = float(v1962);
float v1964_store;
thread float * v1964 = &v1964_store;*v1964 = v1963;
uint32_t const v1965 = v69 % v215;
bool const v1966 = v1965 == v59;
if(v1966) {
half const v1967 = v1961.i_2;
float const v1968 = float(v1967);
*v1964 = v1968;
}
uint32_t const v1969 = uint32_t(v1539);
float const v1970 = *v1940;
float const v1971 = *v1964;
threadgroup float * const v1972 = &(*v71)[v1969];
float const v1973 = *v1972;
float const v1974 = fma(v1970, v1971, v1973);
*v1972 = v1974;
half const v1975 = v1961.i_1;
float const v1976 = float(v1975);
float v1977_store;
thread float * v1977 = &v1977_store;*v1977 = v1976;
if(v1966) {
half const v1978 = v1961.i_3;
float const v1979 = float(v1978);
*v1977 = v1979;
}
uint32_t const v1980 = v1539 + v59;
uint32_t const v1981 = uint32_t(v1980);
float const v1982 = *v1940;
float const v1983 = *v1977;
threadgroup float * const v1984 = &(*v71)[v1981];
float const v1985 = *v1984;
float const v1986 = fma(v1982, v1983, v1985);
*v1984 = v1986;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v85, reinterpret_cast<threadgroup float *>(v683), v682, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1987_store; thread simdgroup_half8x8 * v1987 = &v1987_store;uint32_t const v1988 = uint32_t(v659);
threadgroup half_4 * const v1989 = &(*v72)[v1988];
simdgroup_load(*v1987, reinterpret_cast<threadgroup half *>(v1989), v682, 0, false);
simdgroup_half8x8 v1990_store; thread simdgroup_half8x8 * v1990 = &v1990_store;uint32_t const v1991 = 576;
threadgroup half_4 * const v1992 = &(*v70)[v1991];
simdgroup_load(*v1990, reinterpret_cast<threadgroup half *>(v1992), v213, 0, false);
simdgroup_multiply_accumulate(*v77, *v1987, *v1990, *v77);
simdgroup_half8x8 v1993_store; thread simdgroup_half8x8 * v1993 = &v1993_store;uint32_t const v1994 = 578;
threadgroup half_4 * const v1995 = &(*v70)[v1994];
simdgroup_load(*v1993, reinterpret_cast<threadgroup half *>(v1995), v213, 0, false);
simdgroup_multiply_accumulate(*v79, *v1987, *v1993, *v79);
simdgroup_half8x8 v1996_store; thread simdgroup_half8x8 * v1996 = &v1996_store;uint32_t const v1997 = 580;
threadgroup half_4 * const v1998 = &(*v70)[v1997];
simdgroup_load(*v1996, reinterpret_cast<threadgroup half *>(v1998), v213, 0, false);
simdgroup_multiply_accumulate(*v80, *v1987, *v1996, *v80);
simdgroup_half8x8 v1999_store; thread simdgroup_half8x8 * v1999 = &v1999_store;uint32_t const v2000 = 582;
threadgroup half_4 * const v2001 = &(*v70)[v2000];
simdgroup_load(*v1999, reinterpret_cast<threadgroup half *>(v2001), v213, 0, false);
simdgroup_multiply_accumulate(*v81, *v1987, *v1999, *v81);
simdgroup_half8x8 v2002_store; thread simdgroup_half8x8 * v2002 = &v2002_store;uint32_t const v2003 = 584;
threadgroup half_4 * const v2004 = &(*v70)[v2003];
simdgroup_load(*v2002, reinterpret_cast<threadgroup half *>(v2004), v213, 0, false);
simdgroup_multiply_accumulate(*v82, *v1987, *v2002, *v82);
simdgroup_half8x8 v2005_store; thread simdgroup_half8x8 * v2005 = &v2005_store;uint32_t const v2006 = 586;
threadgroup half_4 * const v2007 = &(*v70)[v2006];
simdgroup_load(*v2005, reinterpret_cast<threadgroup half *>(v2007), v213, 0, false);
simdgroup_multiply_accumulate(*v83, *v1987, *v2005, *v83);
simdgroup_half8x8 v2008_store; thread simdgroup_half8x8 * v2008 = &v2008_store;uint32_t const v2009 = 588;
threadgroup half_4 * const v2010 = &(*v70)[v2009];
simdgroup_load(*v2008, reinterpret_cast<threadgroup half *>(v2010), v213, 0, false);
simdgroup_multiply_accumulate(*v84, *v1987, *v2008, *v84);
simdgroup_half8x8 v2011_store; thread simdgroup_half8x8 * v2011 = &v2011_store;uint32_t const v2012 = 590;
threadgroup half_4 * const v2013 = &(*v70)[v2012];
simdgroup_load(*v2011, reinterpret_cast<threadgroup half *>(v2013), v213, 0, false);
simdgroup_multiply_accumulate(*v85, *v1987, *v2011, *v85);
simdgroup_half8x8 v2014_store; thread simdgroup_half8x8 * v2014 = &v2014_store;uint32_t const v2015 = v659 + v215;
uint32_t const v2016 = uint32_t(v2015);
threadgroup half_4 * const v2017 = &(*v72)[v2016];
simdgroup_load(*v2014, reinterpret_cast<threadgroup half *>(v2017), v682, 0, false);
simdgroup_half8x8 v2018_store; thread simdgroup_half8x8 * v2018 = &v2018_store;threadgroup half_4 * const v2019 = &(*v70)[v745];
simdgroup_load(*v2018, reinterpret_cast<threadgroup half *>(v2019), v213, 0, false);
simdgroup_multiply_accumulate(*v77, *v2014, *v2018, *v77);
simdgroup_half8x8 v2020_store; thread simdgroup_half8x8 * v2020 = &v2020_store;uint32_t const v2021 = 722;
threadgroup half_4 * const v2022 = &(*v70)[v2021];
simdgroup_load(*v2020, reinterpret_cast<threadgroup half *>(v2022), v213, 0, false);
simdgroup_multiply_accumulate(*v79, *v2014, *v2020, *v79);
simdgroup_half8x8 v2023_store; thread simdgroup_half8x8 * v2023 = &v2023_store;uint32_t const v2024 = 724;
threadgroup half_4 * const v2025 = &(*v70)[v2024];
simdgroup_load(*v2023, reinterpret_cast<threadgroup half *>(v2025), v213, 0, false);
simdgroup_multiply_accumulate(*v80, *v2014, *v2023, *v80);
simdgroup_half8x8 v2026_store; thread simdgroup_half8x8 * v2026 = &v2026_store;uint32_t const v2027 = 726;
threadgroup half_4 * const v2028 = &(*v70)[v2027];
simdgroup_load(*v2026, reinterpret_cast<threadgroup half *>(v2028), v213, 0, false);
simdgroup_multiply_accumulate(*v81, *v2014, *v2026, *v81);
simdgroup_half8x8 v2029_store; thread simdgroup_half8x8 * v2029 = &v2029_store;uint32_t const v2030 = 728;
threadgroup half_4 * const v2031 = &(*v70)[v2030];
simdgroup_load(*v2029, reinterpret_cast<threadgroup half *>(v2031), v213, 0, false);
simdgroup_multiply_accumulate(*v82, *v2014, *v2029, *v82);
simdgroup_half8x8 v2032_store; thread simdgroup_half8x8 * v2032 = &v2032_store;uint32_t const v2033 = 730;
threadgroup half_4 * const v2034 = &(*v70)[v2033];
simdgroup_load(*v2032, reinterpret_cast<threadgroup half *>(v2034), v213, 0, false);
simdgroup_multiply_accumulate(*v83, *v2014, *v2032, *v83);
simdgroup_half8x8 v2035_store; thread simdgroup_half8x8 * v2035 = &v2035_store;uint32_t const v2036 = 732;
threadgroup half_4 * const v2037 = &(*v70)[v2036];
simdgroup_load(*v2035, reinterpret_cast<threadgroup half *>(v2037), v213, 0, false);
simdgroup_multiply_accumulate(*v84, *v2014, *v2035, *v84);
simdgroup_half8x8 v2038_store; thread simdgroup_half8x8 * v2038 = &v2038_store;uint32_t const v2039 = 734;
threadgroup half_4 * const v2040 = &(*v70)[v2039];
simdgroup_load(*v2038, reinterpret_cast<threadgroup half *>(v2040), v213, 0, false);
simdgroup_multiply_accumulate(*v85, *v2014, *v2038, *v85);
simdgroup_half8x8 v2041_store; thread simdgroup_half8x8 * v2041 = &v2041_store;uint32_t const v2042 = v659 + v208;
uint32_t const v2043 = uint32_t(v2042);
threadgroup half_4 * const v2044 = &(*v72)[v2043];
simdgroup_load(*v2041, reinterpret_cast<threadgroup half *>(v2044), v682, 0, false);
simdgroup_half8x8 v2045_store; thread simdgroup_half8x8 * v2045 = &v2045_store;threadgroup half_4 * const v2046 = &(*v70)[v716];
simdgroup_load(*v2045, reinterpret_cast<threadgroup half *>(v2046), v213, 0, false);
simdgroup_multiply_accumulate(*v77, *v2041, *v2045, *v77);
simdgroup_half8x8 v2047_store; thread simdgroup_half8x8 * v2047 = &v2047_store;uint32_t const v2048 = 866;
threadgroup half_4 * const v2049 = &(*v70)[v2048];
simdgroup_load(*v2047, reinterpret_cast<threadgroup half *>(v2049), v213, 0, false);
simdgroup_multiply_accumulate(*v79, *v2041, *v2047, *v79);
simdgroup_half8x8 v2050_store; thread simdgroup_half8x8 * v2050 = &v2050_store;uint32_t const v2051 = 868;
threadgroup half_4 * const v2052 = &(*v70)[v2051];
simdgroup_load(*v2050, reinterpret_cast<threadgroup half *>(v2052), v213, 0, false);
simdgroup_multiply_accumulate(*v80, *v2041, *v2050, *v80);
simdgroup_half8x8 v2053_store; thread simdgroup_half8x8 * v2053 = &v2053_store;uint32_t const v2054 = 870;
threadgroup half_4 * const v2055 = &(*v70)[v2054];
simdgroup_load(*v2053, reinterpret_cast<threadgroup half *>(v2055), v213, 0, false);
simdgroup_multiply_accumulate(*v81, *v2041, *v2053, *v81);
simdgroup_half8x8 v2056_store; thread simdgroup_half8x8 * v2056 = &v2056_store;uint32_t const v2057 = 872;
threadgroup half_4 * const v2058 = &(*v70)[v2057];
simdgroup_load(*v2056, reinterpret_cast<threadgroup half *>(v2058), v213, 0, false);
simdgroup_multiply_accumulate(*v82, *v2041, *v2056, *v82);
simdgroup_half8x8 v2059_store; thread simdgroup_half8x8 * v2059 = &v2059_store;uint32_t const v2060 = 874;
threadgroup half_4 * const v2061 = &(*v70)[v2060];
simdgroup_load(*v2059, reinterpret_cast<threadgroup half *>(v2061), v213, 0, false);
simdgroup_multiply_accumulate(*v83, *v2041, *v2059, *v83);
simdgroup_half8x8 v2062_store; thread simdgroup_half8x8 * v2062 = &v2062_store;uint32_t const v2063 = 876;
threadgroup half_4 * const v2064 = &(*v70)[v2063];
simdgroup_load(*v2062, reinterpret_cast<threadgroup half *>(v2064), v213, 0, false);
simdgroup_multiply_accumulate(*v84, *v2041, *v2062, *v84);
simdgroup_half8x8 v2065_store; thread simdgroup_half8x8 * v2065 = &v2065_store;uint32_t const v2066 = 878;
threadgroup half_4 * const v2067 = &(*v70)[v2066];
simdgroup_load(*v2065, reinterpret_cast<threadgroup half *>(v2067), v213, 0, false);
simdgroup_multiply_accumulate(*v85, *v2041, *v2065, *v85);
simdgroup_half8x8 v2068_store; thread simdgroup_half8x8 * v2068 = &v2068_store;uint32_t const v2069 = v659 + v222;
uint32_t const v2070 = uint32_t(v2069);
threadgroup half_4 * const v2071 = &(*v72)[v2070];
simdgroup_load(*v2068, reinterpret_cast<threadgroup half *>(v2071), v682, 0, false);
simdgroup_half8x8 v2072_store; thread simdgroup_half8x8 * v2072 = &v2072_store;threadgroup half_4 * const v2073 = &(*v70)[v687];
simdgroup_load(*v2072, reinterpret_cast<threadgroup half *>(v2073), v213, 0, false);
simdgroup_multiply_accumulate(*v77, *v2068, *v2072, *v77);
simdgroup_half8x8 v2074_store; thread simdgroup_half8x8 * v2074 = &v2074_store;uint32_t const v2075 = 1010;
threadgroup half_4 * const v2076 = &(*v70)[v2075];
simdgroup_load(*v2074, reinterpret_cast<threadgroup half *>(v2076), v213, 0, false);
simdgroup_multiply_accumulate(*v79, *v2068, *v2074, *v79);
simdgroup_half8x8 v2077_store; thread simdgroup_half8x8 * v2077 = &v2077_store;uint32_t const v2078 = 1012;
threadgroup half_4 * const v2079 = &(*v70)[v2078];
simdgroup_load(*v2077, reinterpret_cast<threadgroup half *>(v2079), v213, 0, false);
simdgroup_multiply_accumulate(*v80, *v2068, *v2077, *v80);
simdgroup_half8x8 v2080_store; thread simdgroup_half8x8 * v2080 = &v2080_store;uint32_t const v2081 = 1014;
threadgroup half_4 * const v2082 = &(*v70)[v2081];
simdgroup_load(*v2080, reinterpret_cast<threadgroup half *>(v2082), v213, 0, false);
simdgroup_multiply_accumulate(*v81, *v2068, *v2080, *v81);
simdgroup_half8x8 v2083_store; thread simdgroup_half8x8 * v2083 = &v2083_store;uint32_t const v2084 = 1016;
threadgroup half_4 * const v2085 = &(*v70)[v2084];
simdgroup_load(*v2083, reinterpret_cast<threadgroup half *>(v2085), v213, 0, false);
simdgroup_multiply_accumulate(*v82, *v2068, *v2083, *v82);
simdgroup_half8x8 v2086_store; thread simdgroup_half8x8 * v2086 = &v2086_store;uint32_t const v2087 = 1018;
threadgroup half_4 * const v2088 = &(*v70)[v2087];
simdgroup_load(*v2086, reinterpret_cast<threadgroup half *>(v2088), v213, 0, false);
simdgroup_multiply_accumulate(*v83, *v2068, *v2086, *v83);
simdgroup_half8x8 v2089_store; thread simdgroup_half8x8 * v2089 = &v2089_store;uint32_t const v2090 = 1020;
threadgroup half_4 * const v2091 = &(*v70)[v2090];
simdgroup_load(*v2089, reinterpret_cast<threadgroup half *>(v2091), v213, 0, false);
simdgroup_multiply_accumulate(*v84, *v2068, *v2089, *v84);
simdgroup_half8x8 v2092_store; thread simdgroup_half8x8 * v2092 = &v2092_store;uint32_t const v2093 = 1022;
threadgroup half_4 * const v2094 = &(*v70)[v2093];
simdgroup_load(*v2092, reinterpret_cast<threadgroup half *>(v2094), v213, 0, false);
simdgroup_multiply_accumulate(*v85, *v2068, *v2092, *v85);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
array<float, 1> v2095_store = {};
thread array<float, 1> * v2095 = &v2095_store;float const v2096 = *v100;
float const v2097 = simd_shuffle_xor(v2096, v67);;
float const v2098 = v2096 + v2097;
float const v2099 = simd_shuffle_xor(v2098, v103);;
float const v2100 = v2098 + v2099;
uint32_t const v2101 = reinterpret_cast<const thread uint32_t&>(v2100);
bool const v2102 = v2101 == v102;
float const v2103 = v37 / v2100;
float const v2104 = v2102 ? v78 : v2103;
thread float * const v2105 = &(*v2095)[v17];
*v2105 = v2104;
uint32_t const v2106 = v66 * v67;
uint32_t const v2107 = v64 + v2106;
float const v2108 = *v2105;
uint32_t const v2109 = v2107 + v68;
uint32_t const v2110 = uint32_t(v2109);
uint32_t const v2111 = v47 + v2110;
uint32_t const v2112 = 320;
uint32_t const v2113 = v66 * v2112;
uint32_t const v2114 = uint32_t(v2113);
uint32_t const v2115 = 40;
threadgroup float * const v2116 = &(*v71)[v2114];

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v2116), v2115);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v2117 = v68 * v2115;
uint32_t const v2118 = v2113 + v2117;
uint32_t const v2119 = v69 * v215;
uint32_t const v2120 = v2118 + v2119;
bool const v2121 = v2109 < v18;
if(v2121) {
float_4 const v2122 = float_4{v78, v78, v78, v78};
float_4 v2123_store;
thread float_4 * v2123 = &v2123_store;*v2123 = v2122;
uint32_t const v2124 = uint32_t(v2120);
threadgroup float * const v2125 = &(*v71)[v2124];
float const v2126 = *v2125;
float const v2127 = v2126 * v2108;
float_4 const v2128 = *v2123;
float_4 const v2129 = [&]{
float_4 tmp = v2128;
tmp.i_0 = v2127;
return tmp;
}();
*v2123 = v2129;
uint32_t const v2130 = v2120 + v59;
uint32_t const v2131 = uint32_t(v2130);
threadgroup float * const v2132 = &(*v71)[v2131];
float const v2133 = *v2132;
float const v2134 = v2133 * v2108;
float_4 const v2135 = *v2123;
float_4 const v2136 = [&]{
float_4 tmp = v2135;
tmp.i_1 = v2134;
return tmp;
}();
*v2123 = v2136;
uint32_t const v2137 = 64;
bool const v2138 = v2119 < v2137;
if(v2138) {
half_2 const v2139 = half_2{v87, v87};
float_4 const v2140 = *v2123;
float const v2141 = v2140.i_0;
half const v2142 = half(v2141);
half_2 const v2143 = [&]{
half_2 tmp = v2139;
tmp.i_0 = v2142;
return tmp;
}();
float const v2144 = v2140.i_1;
half const v2145 = half(v2144);
half_2 const v2146 = [&]{
half_2 tmp = v2143;
tmp.i_1 = v2145;
return tmp;
}();
uint32_t const v2147 = v2111 * v73;
uint32_t const v2148 = v2119 / v215;
uint32_t const v2149 = uint32_t(v2148);
uint32_t const v2150 = v2147 + v2149;
device half_2 * const v2151 = &v4[v2150];
*v2151 = v2146;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v79, reinterpret_cast<threadgroup float *>(v2116), v2115);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2121) {
float_4 const v2152 = float_4{v78, v78, v78, v78};
float_4 v2153_store;
thread float_4 * v2153 = &v2153_store;*v2153 = v2152;
uint32_t const v2154 = uint32_t(v2120);
threadgroup float * const v2155 = &(*v71)[v2154];
float const v2156 = *v2155;
float const v2157 = v2156 * v2108;
float_4 const v2158 = *v2153;
float_4 const v2159 = [&]{
float_4 tmp = v2158;
tmp.i_0 = v2157;
return tmp;
}();
*v2153 = v2159;
uint32_t const v2160 = v2120 + v59;
uint32_t const v2161 = uint32_t(v2160);
threadgroup float * const v2162 = &(*v71)[v2161];
float const v2163 = *v2162;
float const v2164 = v2163 * v2108;
float_4 const v2165 = *v2153;
float_4 const v2166 = [&]{
float_4 tmp = v2165;
tmp.i_1 = v2164;
return tmp;
}();
*v2153 = v2166;
uint32_t const v2167 = v67 + v2119;
uint32_t const v2168 = 64;
bool const v2169 = v2167 < v2168;
if(v2169) {
half_2 const v2170 = half_2{v87, v87};
float_4 const v2171 = *v2153;
float const v2172 = v2171.i_0;
half const v2173 = half(v2172);
half_2 const v2174 = [&]{
half_2 tmp = v2170;
tmp.i_0 = v2173;
return tmp;
}();
float const v2175 = v2171.i_1;
half const v2176 = half(v2175);
half_2 const v2177 = [&]{
half_2 tmp = v2174;
tmp.i_1 = v2176;
return tmp;
}();
uint32_t const v2178 = v2111 * v73;
uint32_t const v2179 = v2167 / v215;
uint32_t const v2180 = uint32_t(v2179);
uint32_t const v2181 = v2178 + v2180;
device half_2 * const v2182 = &v4[v2181];
*v2182 = v2177;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v80, reinterpret_cast<threadgroup float *>(v2116), v2115);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2121) {
float_4 const v2183 = float_4{v78, v78, v78, v78};
float_4 v2184_store;
thread float_4 * v2184 = &v2184_store;*v2184 = v2183;
uint32_t const v2185 = uint32_t(v2120);
threadgroup float * const v2186 = &(*v71)[v2185];
float const v2187 = *v2186;
float const v2188 = v2187 * v2108;
float_4 const v2189 = *v2184;
float_4 const v2190 = [&]{
float_4 tmp = v2189;
tmp.i_0 = v2188;
return tmp;
}();
*v2184 = v2190;
uint32_t const v2191 = v2120 + v59;
uint32_t const v2192 = uint32_t(v2191);
threadgroup float * const v2193 = &(*v71)[v2192];
float const v2194 = *v2193;
float const v2195 = v2194 * v2108;
float_4 const v2196 = *v2184;
float_4 const v2197 = [&]{
float_4 tmp = v2196;
tmp.i_1 = v2195;
return tmp;
}();
*v2184 = v2197;
uint32_t const v2198 = v103 + v2119;
uint32_t const v2199 = 64;
bool const v2200 = v2198 < v2199;
if(v2200) {
half_2 const v2201 = half_2{v87, v87};
float_4 const v2202 = *v2184;
float const v2203 = v2202.i_0;
half const v2204 = half(v2203);
half_2 const v2205 = [&]{
half_2 tmp = v2201;
tmp.i_0 = v2204;
return tmp;
}();
float const v2206 = v2202.i_1;
half const v2207 = half(v2206);
half_2 const v2208 = [&]{
half_2 tmp = v2205;
tmp.i_1 = v2207;
return tmp;
}();
uint32_t const v2209 = v2111 * v73;
uint32_t const v2210 = v2198 / v215;
uint32_t const v2211 = uint32_t(v2210);
uint32_t const v2212 = v2209 + v2211;
device half_2 * const v2213 = &v4[v2212];
*v2213 = v2208;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v81, reinterpret_cast<threadgroup float *>(v2116), v2115);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2121) {
float_4 const v2214 = float_4{v78, v78, v78, v78};
float_4 v2215_store;
thread float_4 * v2215 = &v2215_store;*v2215 = v2214;
uint32_t const v2216 = uint32_t(v2120);
threadgroup float * const v2217 = &(*v71)[v2216];
float const v2218 = *v2217;
float const v2219 = v2218 * v2108;
float_4 const v2220 = *v2215;
float_4 const v2221 = [&]{
float_4 tmp = v2220;
tmp.i_0 = v2219;
return tmp;
}();
*v2215 = v2221;
uint32_t const v2222 = v2120 + v59;
uint32_t const v2223 = uint32_t(v2222);
threadgroup float * const v2224 = &(*v71)[v2223];
float const v2225 = *v2224;
float const v2226 = v2225 * v2108;
float_4 const v2227 = *v2215;
float_4 const v2228 = [&]{
float_4 tmp = v2227;
tmp.i_1 = v2226;
return tmp;
}();
*v2215 = v2228;
uint32_t const v2229 = 24;
uint32_t const v2230 = v2229 + v2119;
uint32_t const v2231 = 64;
bool const v2232 = v2230 < v2231;
if(v2232) {
half_2 const v2233 = half_2{v87, v87};
float_4 const v2234 = *v2215;
float const v2235 = v2234.i_0;
half const v2236 = half(v2235);
half_2 const v2237 = [&]{
half_2 tmp = v2233;
tmp.i_0 = v2236;
return tmp;
}();
float const v2238 = v2234.i_1;
half const v2239 = half(v2238);
half_2 const v2240 = [&]{
half_2 tmp = v2237;
tmp.i_1 = v2239;
return tmp;
}();
uint32_t const v2241 = v2111 * v73;
uint32_t const v2242 = v2230 / v215;
uint32_t const v2243 = uint32_t(v2242);
uint32_t const v2244 = v2241 + v2243;
device half_2 * const v2245 = &v4[v2244];
*v2245 = v2240;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v82, reinterpret_cast<threadgroup float *>(v2116), v2115);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2121) {
float_4 const v2246 = float_4{v78, v78, v78, v78};
float_4 v2247_store;
thread float_4 * v2247 = &v2247_store;*v2247 = v2246;
uint32_t const v2248 = uint32_t(v2120);
threadgroup float * const v2249 = &(*v71)[v2248];
float const v2250 = *v2249;
float const v2251 = v2250 * v2108;
float_4 const v2252 = *v2247;
float_4 const v2253 = [&]{
float_4 tmp = v2252;
tmp.i_0 = v2251;
return tmp;
}();
*v2247 = v2253;
uint32_t const v2254 = v2120 + v59;
uint32_t const v2255 = uint32_t(v2254);
threadgroup float * const v2256 = &(*v71)[v2255];
float const v2257 = *v2256;
float const v2258 = v2257 * v2108;
float_4 const v2259 = *v2247;
float_4 const v2260 = [&]{
float_4 tmp = v2259;
tmp.i_1 = v2258;
return tmp;
}();
*v2247 = v2260;
uint32_t const v2261 = v61 + v2119;
uint32_t const v2262 = 64;
bool const v2263 = v2261 < v2262;
if(v2263) {
half_2 const v2264 = half_2{v87, v87};
float_4 const v2265 = *v2247;
float const v2266 = v2265.i_0;
half const v2267 = half(v2266);
half_2 const v2268 = [&]{
half_2 tmp = v2264;
tmp.i_0 = v2267;
return tmp;
}();
float const v2269 = v2265.i_1;
half const v2270 = half(v2269);
half_2 const v2271 = [&]{
half_2 tmp = v2268;
tmp.i_1 = v2270;
return tmp;
}();
uint32_t const v2272 = v2111 * v73;
uint32_t const v2273 = v2261 / v215;
uint32_t const v2274 = uint32_t(v2273);
uint32_t const v2275 = v2272 + v2274;
device half_2 * const v2276 = &v4[v2275];
*v2276 = v2271;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v83, reinterpret_cast<threadgroup float *>(v2116), v2115);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2121) {
float_4 const v2277 = float_4{v78, v78, v78, v78};
float_4 v2278_store;
thread float_4 * v2278 = &v2278_store;*v2278 = v2277;
uint32_t const v2279 = uint32_t(v2120);
threadgroup float * const v2280 = &(*v71)[v2279];
float const v2281 = *v2280;
float const v2282 = v2281 * v2108;
float_4 const v2283 = *v2278;
float_4 const v2284 = [&]{
float_4 tmp = v2283;
tmp.i_0 = v2282;
return tmp;
}();
*v2278 = v2284;
uint32_t const v2285 = v2120 + v59;
uint32_t const v2286 = uint32_t(v2285);
threadgroup float * const v2287 = &(*v71)[v2286];
float const v2288 = *v2287;
float const v2289 = v2288 * v2108;
float_4 const v2290 = *v2278;
float_4 const v2291 = [&]{
float_4 tmp = v2290;
tmp.i_1 = v2289;
return tmp;
}();
*v2278 = v2291;
uint32_t const v2292 = v2115 + v2119;
uint32_t const v2293 = 64;
bool const v2294 = v2292 < v2293;
if(v2294) {
half_2 const v2295 = half_2{v87, v87};
float_4 const v2296 = *v2278;
float const v2297 = v2296.i_0;
half const v2298 = half(v2297);
half_2 const v2299 = [&]{
half_2 tmp = v2295;
tmp.i_0 = v2298;
return tmp;
}();
float const v2300 = v2296.i_1;
half const v2301 = half(v2300);
half_2 const v2302 = [&]{
half_2 tmp = v2299;
tmp.i_1 = v2301;
return tmp;
}();
uint32_t const v2303 = v2111 * v73;
uint32_t const v2304 = v2292 / v215;
uint32_t const v2305 = uint32_t(v2304);
uint32_t const v2306 = v2303 + v2305;
device half_2 * const v2307 = &v4[v2306];
*v2307 = v2302;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v84, reinterpret_cast<threadgroup float *>(v2116), v2115);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2121) {
float_4 const v2308 = float_4{v78, v78, v78, v78};
float_4 v2309_store;
thread float_4 * v2309 = &v2309_store;*v2309 = v2308;
uint32_t const v2310 = uint32_t(v2120);
threadgroup float * const v2311 = &(*v71)[v2310];
float const v2312 = *v2311;
float const v2313 = v2312 * v2108;
float_4 const v2314 = *v2309;
float_4 const v2315 = [&]{
float_4 tmp = v2314;
tmp.i_0 = v2313;
return tmp;
}();
*v2309 = v2315;
uint32_t const v2316 = v2120 + v59;
uint32_t const v2317 = uint32_t(v2316);
threadgroup float * const v2318 = &(*v71)[v2317];
float const v2319 = *v2318;
float const v2320 = v2319 * v2108;
float_4 const v2321 = *v2309;
float_4 const v2322 = [&]{
float_4 tmp = v2321;
tmp.i_1 = v2320;
return tmp;
}();
*v2309 = v2322;
uint32_t const v2323 = 48;
uint32_t const v2324 = v2323 + v2119;
uint32_t const v2325 = 64;
bool const v2326 = v2324 < v2325;
if(v2326) {
half_2 const v2327 = half_2{v87, v87};
float_4 const v2328 = *v2309;
float const v2329 = v2328.i_0;
half const v2330 = half(v2329);
half_2 const v2331 = [&]{
half_2 tmp = v2327;
tmp.i_0 = v2330;
return tmp;
}();
float const v2332 = v2328.i_1;
half const v2333 = half(v2332);
half_2 const v2334 = [&]{
half_2 tmp = v2331;
tmp.i_1 = v2333;
return tmp;
}();
uint32_t const v2335 = v2111 * v73;
uint32_t const v2336 = v2324 / v215;
uint32_t const v2337 = uint32_t(v2336);
uint32_t const v2338 = v2335 + v2337;
device half_2 * const v2339 = &v4[v2338];
*v2339 = v2334;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v85, reinterpret_cast<threadgroup float *>(v2116), v2115);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v2121) {
float_4 const v2340 = float_4{v78, v78, v78, v78};
float_4 v2341_store;
thread float_4 * v2341 = &v2341_store;*v2341 = v2340;
uint32_t const v2342 = uint32_t(v2120);
threadgroup float * const v2343 = &(*v71)[v2342];
float const v2344 = *v2343;
float const v2345 = v2344 * v2108;
float_4 const v2346 = *v2341;
float_4 const v2347 = [&]{
float_4 tmp = v2346;
tmp.i_0 = v2345;
return tmp;
}();
*v2341 = v2347;
uint32_t const v2348 = v2120 + v59;
uint32_t const v2349 = uint32_t(v2348);
threadgroup float * const v2350 = &(*v71)[v2349];
float const v2351 = *v2350;
float const v2352 = v2351 * v2108;
float_4 const v2353 = *v2341;
float_4 const v2354 = [&]{
float_4 tmp = v2353;
tmp.i_1 = v2352;
return tmp;
}();
*v2341 = v2354;
uint32_t const v2355 = 56;
uint32_t const v2356 = v2355 + v2119;
uint32_t const v2357 = 64;
bool const v2358 = v2356 < v2357;
if(v2358) {
half_2 const v2359 = half_2{v87, v87};
float_4 const v2360 = *v2341;
float const v2361 = v2360.i_0;
half const v2362 = half(v2361);
half_2 const v2363 = [&]{
half_2 tmp = v2359;
tmp.i_0 = v2362;
return tmp;
}();
float const v2364 = v2360.i_1;
half const v2365 = half(v2364);
half_2 const v2366 = [&]{
half_2 tmp = v2363;
tmp.i_1 = v2365;
return tmp;
}();
uint32_t const v2367 = v2111 * v73;
uint32_t const v2368 = v2356 / v215;
uint32_t const v2369 = uint32_t(v2368);
uint32_t const v2370 = v2367 + v2369;
device half_2 * const v2371 = &v4[v2370];
*v2371 = v2366;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v2372 = *v101;
float v2373_store;
thread float * v2373 = &v2373_store;*v2373 = v2372;
float const v2374 = *v2373;
float const v2375 = simd_shuffle_xor(v2374, v67);;
float const v2376 = v2374 + v2375;
*v2373 = v2376;
float const v2377 = *v2373;
float const v2378 = simd_shuffle_xor(v2377, v103);;
float const v2379 = v2377 + v2378;
*v2373 = v2379;
bool const v2380 = v69 == v102;
bool const v2381 = v2121 && v2380;
if(v2381) {
float const v2382 = *v98;
float const v2383 = *v2373;
float const v2384 = log(v2383);float const v2385 = v2382 + v2384;
device float * const v2386 = &v5[v2111];
*v2386 = v2385;
}
return;
}
