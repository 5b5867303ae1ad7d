// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out absent absent absent absent absent
// call: kernel=v1 t=f16 lq=70 lk=100 d=64; 1 3 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fbaffffff640000001e000000000000004600000064000000010000000100000060040000400600004006000080110000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=1 lk=1 d=64; 1 1 1; 000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fffffffff0100000000000000000000000100000001000000010000000100000010000000100000001000000040000000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 b=2 h=4 hkv=2 lq=33 lk=31 d=64; 4 2 2; 40080000100200001000000001000000e0030000f00100001000000001000000e0030000f00100001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fdfffffff1f000000feffffff00000000210000001f000000040000000200000080100000c0070000c007000000420000040000000400000004000000010000000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=64 d=64 large=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003e0000803fd8ffffff40000000180000000000000028000000400000000100000001000000800200000004000000040000000a0000040000000400000004000000010000000400000000000000

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
uint32_t const v35 = threadgroup_position_in_grid_v13[1];
uint32_t const v36 = 32;
uint32_t const v37 = v35 * v36;
uint32_t const v38 = uint32_t(v32);
uint32_t const v39 = v38 * v23;
uint32_t const v40 = uint32_t(v33);
uint32_t const v41 = v40 * v24;
uint32_t const v42 = v39 + v41;
uint32_t const v43 = v38 * v26;
uint32_t const v44 = uint32_t(v34);
uint32_t const v45 = v44 * v27;
uint32_t const v46 = v43 + v45;
uint32_t const v47 = v38 * v29;
uint32_t const v48 = v44 * v30;
uint32_t const v49 = v47 + v48;
uint32_t const v50 = thread_index_in_threadgroup_v12 % v36;
uint32_t const v51 = thread_index_in_threadgroup_v12 / v36;
uint32_t const v52 = 8;
uint32_t const v53 = v50 % v52;
uint32_t const v54 = v50 / v52;
threadgroup array<half_4, 1152> * const v55 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v14[0]);
threadgroup array<float, 1280> * const v56 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[9216]);
threadgroup array<half, 1280> * const v57 = reinterpret_cast<threadgroup array<half, 1280> *>(&v14[14336]);
uint32_t const v58 = 1;
threadgroup array<uint32_t, 8> * const v59 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[17040]);
uint32_t const v60 = 8;
simdgroup_float8x8 v61_store; thread simdgroup_float8x8 * v61 = &v61_store;float const v62 = 0;
*v61 = make_filled_simdgroup_matrix<float, 8, 8>(v62);
simdgroup_float8x8 v63_store; thread simdgroup_float8x8 * v63 = &v63_store;*v63 = make_filled_simdgroup_matrix<float, 8, 8>(v62);
simdgroup_float8x8 v64_store; thread simdgroup_float8x8 * v64 = &v64_store;*v64 = make_filled_simdgroup_matrix<float, 8, 8>(v62);
simdgroup_float8x8 v65_store; thread simdgroup_float8x8 * v65 = &v65_store;*v65 = make_filled_simdgroup_matrix<float, 8, 8>(v62);
simdgroup_float8x8 v66_store; thread simdgroup_float8x8 * v66 = &v66_store;*v66 = make_filled_simdgroup_matrix<float, 8, 8>(v62);
simdgroup_float8x8 v67_store; thread simdgroup_float8x8 * v67 = &v67_store;*v67 = make_filled_simdgroup_matrix<float, 8, 8>(v62);
simdgroup_float8x8 v68_store; thread simdgroup_float8x8 * v68 = &v68_store;*v68 = make_filled_simdgroup_matrix<float, 8, 8>(v62);
simdgroup_float8x8 v69_store; thread simdgroup_float8x8 * v69 = &v69_store;*v69 = make_filled_simdgroup_matrix<float, 8, 8>(v62);
simdgroup_half8x8 v70_store; thread simdgroup_half8x8 * v70 = &v70_store;half const v71 = 0;
*v70 = make_filled_simdgroup_matrix<half, 8, 8>(v71);
simdgroup_half8x8 v72_store; thread simdgroup_half8x8 * v72 = &v72_store;*v72 = make_filled_simdgroup_matrix<half, 8, 8>(v71);
simdgroup_half8x8 v73_store; thread simdgroup_half8x8 * v73 = &v73_store;*v73 = make_filled_simdgroup_matrix<half, 8, 8>(v71);
simdgroup_half8x8 v74_store; thread simdgroup_half8x8 * v74 = &v74_store;*v74 = make_filled_simdgroup_matrix<half, 8, 8>(v71);
simdgroup_half8x8 v75_store; thread simdgroup_half8x8 * v75 = &v75_store;*v75 = make_filled_simdgroup_matrix<half, 8, 8>(v71);
simdgroup_half8x8 v76_store; thread simdgroup_half8x8 * v76 = &v76_store;*v76 = make_filled_simdgroup_matrix<half, 8, 8>(v71);
simdgroup_half8x8 v77_store; thread simdgroup_half8x8 * v77 = &v77_store;*v77 = make_filled_simdgroup_matrix<half, 8, 8>(v71);
simdgroup_half8x8 v78_store; thread simdgroup_half8x8 * v78 = &v78_store;*v78 = make_filled_simdgroup_matrix<half, 8, 8>(v71);
simdgroup_half8x8 v79_store; thread simdgroup_half8x8 * v79 = &v79_store;*v79 = make_filled_simdgroup_matrix<half, 8, 8>(v71);
array<float, 1> v80_store = {};
thread array<float, 1> * v80 = &v80_store;array<float, 1> v81_store = {};
thread array<float, 1> * v81 = &v81_store;array<float, 1> v82_store = {};
thread array<float, 1> * v82 = &v82_store;thread float * const v83 = &(*v80)[v17];
float const v84 = -3.402823470e+38;
*v83 = v84;
thread float * const v85 = &(*v81)[v17];
*v85 = v62;
thread float * const v86 = &(*v82)[v17];
*v86 = v62;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v87 = 0;
uint32_t const v88 = 16;
uint32_t const v89 = thread_index_in_threadgroup_v12 / v88;
uint32_t const v90 = thread_index_in_threadgroup_v12 % v88;
uint32_t const v91 = v89 / v52;
uint32_t const v92 = 1;
uint32_t const v93 = v91 * v52;
uint32_t const v94 = v37 + v93;
uint32_t const v95 = v89 % v52;
uint32_t const v96 = v94 + v95;
half_4 const v97 = half_4{v71, v71, v71, v71};
half_4 v98_store;
thread half_4 * v98 = &v98_store;*v98 = v97;
bool const v99 = v96 < v18;
if(v99) {
uint32_t const v100 = uint32_t(v96);
uint32_t const v101 = v100 * v25;
uint32_t const v102 = v42 + v101;
uint32_t const v103 = 4;
uint32_t const v104 = v90 * v103;
half_4 v105_store;
thread half_4 * v105 = &v105_store;*v105 = v97;
uint32_t const v106 = 4294967295;
bool const v107 = v104 < v106;
if(v107) {
uint32_t const v108 = v104 / v103;
uint32_t const v109 = uint32_t(v108);
uint32_t const v110 = v102 + v109;
device half_4 const* const v111 = &v1[v110];
half_4 const v112 = *v111;
*v105 = v112;
}
half_4 const v113 = *v105;
*v98 = v113;
}
uint32_t const v114 = 18;
uint32_t const v115 = v89 * v114;
uint32_t const v116 = v115 + v90;
uint32_t const v117 = uint32_t(v116);
threadgroup half_4 * const v118 = &(*v55)[v117];
half_4 const v119 = *v98;
*v118 = v119;
uint32_t const v120 = 128;
uint32_t const v121 = thread_index_in_threadgroup_v12 + v120;
uint32_t const v122 = v121 / v88;
uint32_t const v123 = v121 % v88;
uint32_t const v124 = v122 / v52;
uint32_t const v125 = v124 * v52;
uint32_t const v126 = v37 + v125;
uint32_t const v127 = v122 % v52;
uint32_t const v128 = v126 + v127;
half_4 v129_store;
thread half_4 * v129 = &v129_store;*v129 = v97;
bool const v130 = v128 < v18;
if(v130) {
uint32_t const v131 = uint32_t(v128);
uint32_t const v132 = v131 * v25;
uint32_t const v133 = v42 + v132;
uint32_t const v134 = 4;
uint32_t const v135 = v123 * v134;
half_4 v136_store;
thread half_4 * v136 = &v136_store;*v136 = v97;
uint32_t const v137 = 4294967295;
bool const v138 = v135 < v137;
if(v138) {
uint32_t const v139 = v135 / v134;
uint32_t const v140 = uint32_t(v139);
uint32_t const v141 = v133 + v140;
device half_4 const* const v142 = &v1[v141];
half_4 const v143 = *v142;
*v136 = v143;
}
half_4 const v144 = *v136;
*v129 = v144;
}
uint32_t const v145 = v122 * v114;
uint32_t const v146 = v145 + v123;
uint32_t const v147 = uint32_t(v146);
threadgroup half_4 * const v148 = &(*v55)[v147];
half_4 const v149 = *v129;
*v148 = v149;
uint32_t const v150 = 256;
uint32_t const v151 = thread_index_in_threadgroup_v12 + v150;
uint32_t const v152 = v151 / v88;
uint32_t const v153 = v151 % v88;
uint32_t const v154 = v152 / v52;
uint32_t const v155 = v154 * v52;
uint32_t const v156 = v37 + v155;
uint32_t const v157 = v152 % v52;
uint32_t const v158 = v156 + v157;
half_4 v159_store;
thread half_4 * v159 = &v159_store;*v159 = v97;
bool const v160 = v158 < v18;
if(v160) {
uint32_t const v161 = uint32_t(v158);
uint32_t const v162 = v161 * v25;
uint32_t const v163 = v42 + v162;
uint32_t const v164 = 4;
uint32_t const v165 = v153 * v164;
half_4 v166_store;
thread half_4 * v166 = &v166_store;*v166 = v97;
uint32_t const v167 = 4294967295;
bool const v168 = v165 < v167;
if(v168) {
uint32_t const v169 = v165 / v164;
uint32_t const v170 = uint32_t(v169);
uint32_t const v171 = v163 + v170;
device half_4 const* const v172 = &v1[v171];
half_4 const v173 = *v172;
*v166 = v173;
}
half_4 const v174 = *v166;
*v159 = v174;
}
uint32_t const v175 = v152 * v114;
uint32_t const v176 = v175 + v153;
uint32_t const v177 = uint32_t(v176);
threadgroup half_4 * const v178 = &(*v55)[v177];
half_4 const v179 = *v159;
*v178 = v179;
uint32_t const v180 = 384;
uint32_t const v181 = thread_index_in_threadgroup_v12 + v180;
uint32_t const v182 = v181 / v88;
uint32_t const v183 = v181 % v88;
uint32_t const v184 = v182 / v52;
uint32_t const v185 = v184 * v52;
uint32_t const v186 = v37 + v185;
uint32_t const v187 = v182 % v52;
uint32_t const v188 = v186 + v187;
half_4 v189_store;
thread half_4 * v189 = &v189_store;*v189 = v97;
bool const v190 = v188 < v18;
if(v190) {
uint32_t const v191 = uint32_t(v188);
uint32_t const v192 = v191 * v25;
uint32_t const v193 = v42 + v192;
uint32_t const v194 = 4;
uint32_t const v195 = v183 * v194;
half_4 v196_store;
thread half_4 * v196 = &v196_store;*v196 = v97;
uint32_t const v197 = 4294967295;
bool const v198 = v195 < v197;
if(v198) {
uint32_t const v199 = v195 / v194;
uint32_t const v200 = uint32_t(v199);
uint32_t const v201 = v193 + v200;
device half_4 const* const v202 = &v1[v201];
half_4 const v203 = *v202;
*v196 = v203;
}
half_4 const v204 = *v196;
*v189 = v204;
}
uint32_t const v205 = v182 * v114;
uint32_t const v206 = v205 + v183;
uint32_t const v207 = uint32_t(v206);
threadgroup half_4 * const v208 = &(*v55)[v207];
half_4 const v209 = *v189;
*v208 = v209;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v210 = 4;
uint32_t const v211 = v51 / v210;
bool const v212 = v211 == v87;
if(v212) {
uint32_t const v213 = v51 % v210;
uint32_t const v214 = 144;
uint32_t const v215 = v213 * v214;
uint32_t const v216 = uint32_t(v215);
uint32_t const v217 = 72;
threadgroup half_4 * const v218 = &(*v55)[v216];
simdgroup_load(*v70, reinterpret_cast<threadgroup half *>(v218), v217, 0, false);
uint32_t const v219 = 2;
uint32_t const v220 = v215 + v219;
uint32_t const v221 = uint32_t(v220);
threadgroup half_4 * const v222 = &(*v55)[v221];
simdgroup_load(*v72, reinterpret_cast<threadgroup half *>(v222), v217, 0, false);
uint32_t const v223 = v215 + v210;
uint32_t const v224 = uint32_t(v223);
threadgroup half_4 * const v225 = &(*v55)[v224];
simdgroup_load(*v73, reinterpret_cast<threadgroup half *>(v225), v217, 0, false);
uint32_t const v226 = 6;
uint32_t const v227 = v215 + v226;
uint32_t const v228 = uint32_t(v227);
threadgroup half_4 * const v229 = &(*v55)[v228];
simdgroup_load(*v74, reinterpret_cast<threadgroup half *>(v229), v217, 0, false);
uint32_t const v230 = v215 + v52;
uint32_t const v231 = uint32_t(v230);
threadgroup half_4 * const v232 = &(*v55)[v231];
simdgroup_load(*v75, reinterpret_cast<threadgroup half *>(v232), v217, 0, false);
uint32_t const v233 = 10;
uint32_t const v234 = v215 + v233;
uint32_t const v235 = uint32_t(v234);
threadgroup half_4 * const v236 = &(*v55)[v235];
simdgroup_load(*v76, reinterpret_cast<threadgroup half *>(v236), v217, 0, false);
uint32_t const v237 = 12;
uint32_t const v238 = v215 + v237;
uint32_t const v239 = uint32_t(v238);
threadgroup half_4 * const v240 = &(*v55)[v239];
simdgroup_load(*v77, reinterpret_cast<threadgroup half *>(v240), v217, 0, false);
uint32_t const v241 = 14;
uint32_t const v242 = v215 + v241;
uint32_t const v243 = uint32_t(v242);
threadgroup half_4 * const v244 = &(*v55)[v243];
simdgroup_load(*v78, reinterpret_cast<threadgroup half *>(v244), v217, 0, false);
}
bool const v245 = thread_index_in_threadgroup_v12 < v52;
if(v245) {
uint32_t const v246 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v247 = &(*v59)[v246];
*v247 = v87;
}
int32_t const v248 = int32_t(v19);
int32_t const v249 = 0;
int32_t const v250 = max(v248, v249);
int32_t const v251 = min(v249, v248);
uint32_t const v252 = uint32_t(v251);
uint32_t const v253 = v252 / v36;
int32_t const v254 = 31;
int32_t const v255 = v250 + v254;
uint32_t const v256 = uint32_t(v255);
uint32_t const v257 = v256 / v36;
uint32_t const v258 = max(v257, v253);
uint32_t const v259 = v252 + v36;
uint32_t const v260 = v259 - v92;
uint32_t const v261 = v260 / v36;
uint32_t const v262 = uint32_t(v250);
uint32_t const v263 = v262 / v36;
uint32_t const v264 = min(v261, v258);
uint32_t const v265 = max(v263, v264);
uint32_t const v266 = min(v265, v258);
bool const v267 = v253 < v258;
if(v267) {
uint32_t const v268 = v19 - v92;
uint32_t const v269 = v253 * v36;
array<half_4, 4> v270_store = {};
thread array<half_4, 4> * v270 = &v270_store;uint32_t const v271 = 4;
array<half_4, 4> v272_store = {};
thread array<half_4, 4> * v272 = &v272_store;uint32_t const v273 = v269 + v89;
uint32_t const v274 = min(v273, v268);
uint32_t const v275 = uint32_t(v274);
uint32_t const v276 = v275 * v28;
uint32_t const v277 = v46 + v276;
uint32_t const v278 = v90 * v210;
half_4 v279_store;
thread half_4 * v279 = &v279_store;*v279 = v97;
uint32_t const v280 = 4294967295;
bool const v281 = v278 < v280;
if(v281) {
uint32_t const v282 = v278 / v210;
uint32_t const v283 = uint32_t(v282);
uint32_t const v284 = v277 + v283;
device half_4 const* const v285 = &v2[v284];
half_4 const v286 = *v285;
*v279 = v286;
}
thread half_4 * const v287 = &(*v270)[v17];
half_4 const v288 = *v279;
*v287 = v288;
uint32_t const v289 = v269 + v122;
uint32_t const v290 = min(v289, v268);
uint32_t const v291 = uint32_t(v290);
uint32_t const v292 = v291 * v28;
uint32_t const v293 = v46 + v292;
uint32_t const v294 = v123 * v210;
half_4 v295_store;
thread half_4 * v295 = &v295_store;*v295 = v97;
bool const v296 = v294 < v280;
if(v296) {
uint32_t const v297 = v294 / v210;
uint32_t const v298 = uint32_t(v297);
uint32_t const v299 = v293 + v298;
device half_4 const* const v300 = &v2[v299];
half_4 const v301 = *v300;
*v295 = v301;
}
thread half_4 * const v302 = &(*v270)[v58];
half_4 const v303 = *v295;
*v302 = v303;
uint32_t const v304 = v269 + v152;
uint32_t const v305 = min(v304, v268);
uint32_t const v306 = uint32_t(v305);
uint32_t const v307 = v306 * v28;
uint32_t const v308 = v46 + v307;
uint32_t const v309 = v153 * v210;
half_4 v310_store;
thread half_4 * v310 = &v310_store;*v310 = v97;
bool const v311 = v309 < v280;
if(v311) {
uint32_t const v312 = v309 / v210;
uint32_t const v313 = uint32_t(v312);
uint32_t const v314 = v308 + v313;
device half_4 const* const v315 = &v2[v314];
half_4 const v316 = *v315;
*v310 = v316;
}
uint32_t const v317 = 2;
thread half_4 * const v318 = &(*v270)[v317];
half_4 const v319 = *v310;
*v318 = v319;
uint32_t const v320 = v269 + v182;
uint32_t const v321 = min(v320, v268);
uint32_t const v322 = uint32_t(v321);
uint32_t const v323 = v322 * v28;
uint32_t const v324 = v46 + v323;
uint32_t const v325 = v183 * v210;
half_4 v326_store;
thread half_4 * v326 = &v326_store;*v326 = v97;
bool const v327 = v325 < v280;
if(v327) {
uint32_t const v328 = v325 / v210;
uint32_t const v329 = uint32_t(v328);
uint32_t const v330 = v324 + v329;
device half_4 const* const v331 = &v2[v330];
half_4 const v332 = *v331;
*v326 = v332;
}
uint32_t const v333 = 3;
thread half_4 * const v334 = &(*v270)[v333];
half_4 const v335 = *v326;
*v334 = v335;
uint32_t const v336 = v275 * v31;
uint32_t const v337 = v49 + v336;
half_4 v338_store;
thread half_4 * v338 = &v338_store;*v338 = v97;
if(v281) {
uint32_t const v339 = v278 / v210;
uint32_t const v340 = uint32_t(v339);
uint32_t const v341 = v337 + v340;
device half_4 const* const v342 = &v3[v341];
half_4 const v343 = *v342;
*v338 = v343;
}
thread half_4 * const v344 = &(*v272)[v17];
half_4 const v345 = *v338;
*v344 = v345;
uint32_t const v346 = v291 * v31;
uint32_t const v347 = v49 + v346;
half_4 v348_store;
thread half_4 * v348 = &v348_store;*v348 = v97;
if(v296) {
uint32_t const v349 = v294 / v210;
uint32_t const v350 = uint32_t(v349);
uint32_t const v351 = v347 + v350;
device half_4 const* const v352 = &v3[v351];
half_4 const v353 = *v352;
*v348 = v353;
}
thread half_4 * const v354 = &(*v272)[v58];
half_4 const v355 = *v348;
*v354 = v355;
uint32_t const v356 = v306 * v31;
uint32_t const v357 = v49 + v356;
half_4 v358_store;
thread half_4 * v358 = &v358_store;*v358 = v97;
if(v311) {
uint32_t const v359 = v309 / v210;
uint32_t const v360 = uint32_t(v359);
uint32_t const v361 = v357 + v360;
device half_4 const* const v362 = &v3[v361];
half_4 const v363 = *v362;
*v358 = v363;
}
thread half_4 * const v364 = &(*v272)[v317];
half_4 const v365 = *v358;
*v364 = v365;
uint32_t const v366 = v322 * v31;
uint32_t const v367 = v49 + v366;
half_4 v368_store;
thread half_4 * v368 = &v368_store;*v368 = v97;
if(v327) {
uint32_t const v369 = v325 / v210;
uint32_t const v370 = uint32_t(v369);
uint32_t const v371 = v367 + v370;
device half_4 const* const v372 = &v3[v371];
half_4 const v373 = *v372;
*v368 = v373;
}
thread half_4 * const v374 = &(*v272)[v333];
half_4 const v375 = *v368;
*v374 = v375;
for(uint32_t v376 = v253; v376 < v258; v376 += v92) {
uint32_t const v377 = v376 * v36;
bool const v378 = v376 >= v264;
bool const v379 = v376 < v266;
bool const v380 = v378 && v379;
uint32_t const v381 = 2;
uint32_t const v382 = v376 % v381;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v383 = *v287;
*v118 = v383;
half_4 const v384 = *v302;
*v148 = v384;
half_4 const v385 = *v318;
*v178 = v385;
half_4 const v386 = *v334;
*v208 = v386;
uint32_t const v387 = 576;
uint32_t const v388 = v387 + v115;
uint32_t const v389 = v388 + v90;
half_4 const v390 = *v344;
uint32_t const v391 = uint32_t(v389);
threadgroup half_4 * const v392 = &(*v55)[v391];
*v392 = v390;
uint32_t const v393 = v387 + v145;
uint32_t const v394 = v393 + v123;
half_4 const v395 = *v354;
uint32_t const v396 = uint32_t(v394);
threadgroup half_4 * const v397 = &(*v55)[v396];
*v397 = v395;
uint32_t const v398 = v387 + v175;
uint32_t const v399 = v398 + v153;
half_4 const v400 = *v364;
uint32_t const v401 = uint32_t(v399);
threadgroup half_4 * const v402 = &(*v55)[v401];
*v402 = v400;
uint32_t const v403 = v387 + v205;
uint32_t const v404 = v403 + v183;
half_4 const v405 = *v374;
uint32_t const v406 = uint32_t(v404);
threadgroup half_4 * const v407 = &(*v55)[v406];
*v407 = v405;
bool const v408 = !v380;
bool const v409 = false;
if(v408) {
half const v410 = v390.i_0;
float const v411 = float(v410);
uint32_t const v412 = reinterpret_cast<const thread uint32_t&>(v411);
uint32_t const v413 = 2139095040;
uint32_t const v414 = v412 & v413;
bool const v415 = v414 == v413;
half const v416 = v390.i_1;
float const v417 = float(v416);
uint32_t const v418 = reinterpret_cast<const thread uint32_t&>(v417);
uint32_t const v419 = v418 & v413;
bool const v420 = v419 == v413;
bool const v421 = v415 || v420;
half const v422 = v390.i_2;
float const v423 = float(v422);
uint32_t const v424 = reinterpret_cast<const thread uint32_t&>(v423);
uint32_t const v425 = v424 & v413;
bool const v426 = v425 == v413;
bool const v427 = v421 || v426;
half const v428 = v390.i_3;
float const v429 = float(v428);
uint32_t const v430 = reinterpret_cast<const thread uint32_t&>(v429);
uint32_t const v431 = v430 & v413;
bool const v432 = v431 == v413;
bool const v433 = v427 || v432;
half const v434 = v395.i_0;
float const v435 = float(v434);
uint32_t const v436 = reinterpret_cast<const thread uint32_t&>(v435);
uint32_t const v437 = v436 & v413;
bool const v438 = v437 == v413;
bool const v439 = v433 || v438;
half const v440 = v395.i_1;
float const v441 = float(v440);
uint32_t const v442 = reinterpret_cast<const thread uint32_t&>(v441);
uint32_t const v443 = v442 & v413;
bool const v444 = v443 == v413;
bool const v445 = v439 || v444;
half const v446 = v395.i_2;
float const v447 = float(v446);
uint32_t const v448 = reinterpret_cast<const thread uint32_t&>(v447);
uint32_t const v449 = v448 & v413;
bool const v450 = v449 == v413;
bool const v451 = v445 || v450;
half const v452 = v395.i_3;
float const v453 = float(v452);
uint32_t const v454 = reinterpret_cast<const thread uint32_t&>(v453);
uint32_t const v455 = v454 & v413;
bool const v456 = v455 == v413;
bool const v457 = v451 || v456;
half const v458 = v400.i_0;
float const v459 = float(v458);
uint32_t const v460 = reinterpret_cast<const thread uint32_t&>(v459);
uint32_t const v461 = v460 & v413;
bool const v462 = v461 == v413;
bool const v463 = v457 || v462;
half const v464 = v400.i_1;
float const v465 = float(v464);
uint32_t const v466 = reinterpret_cast<const thread uint32_t&>(v465);
uint32_t const v467 = v466 & v413;
bool const v468 = v467 == v413;
bool const v469 = v463 || v468;
half const v470 = v400.i_2;
float const v471 = float(v470);
uint32_t const v472 = reinterpret_cast<const thread uint32_t&>(v471);
uint32_t const v473 = v472 & v413;
bool const v474 = v473 == v413;
bool const v475 = v469 || v474;
half const v476 = v400.i_3;
float const v477 = float(v476);
uint32_t const v478 = reinterpret_cast<const thread uint32_t&>(v477);
uint32_t const v479 = v478 & v413;
bool const v480 = v479 == v413;
bool const v481 = v475 || v480;
half const v482 = v405.i_0;
float const v483 = float(v482);
uint32_t const v484 = reinterpret_cast<const thread uint32_t&>(v483);
uint32_t const v485 = v484 & v413;
bool const v486 = v485 == v413;
bool const v487 = v481 || v486;
half const v488 = v405.i_1;
float const v489 = float(v488);
uint32_t const v490 = reinterpret_cast<const thread uint32_t&>(v489);
uint32_t const v491 = v490 & v413;
bool const v492 = v491 == v413;
bool const v493 = v487 || v492;
half const v494 = v405.i_2;
float const v495 = float(v494);
uint32_t const v496 = reinterpret_cast<const thread uint32_t&>(v495);
uint32_t const v497 = v496 & v413;
bool const v498 = v497 == v413;
bool const v499 = v493 || v498;
half const v500 = v405.i_3;
float const v501 = float(v500);
uint32_t const v502 = reinterpret_cast<const thread uint32_t&>(v501);
uint32_t const v503 = v502 & v413;
bool const v504 = v503 == v413;
bool const v505 = v499 || v504;
bool const v506 = simd_any(v505);;
bool const v507 = thread_index_in_simdgroup_v11 == v87;
if(v507) {
uint32_t const v508 = v506 ? v92 : v87;
uint32_t const v509 = v382 * v210;
uint32_t const v510 = v509 + v51;
uint32_t const v511 = uint32_t(v510);
threadgroup uint32_t * const v512 = &(*v59)[v511];
*v512 = v508;
}
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v513 = v377 + v36;
uint32_t const v514 = v513 + v89;
uint32_t const v515 = min(v514, v268);
uint32_t const v516 = uint32_t(v515);
uint32_t const v517 = v516 * v28;
uint32_t const v518 = v46 + v517;
half_4 v519_store;
thread half_4 * v519 = &v519_store;*v519 = v97;
if(v281) {
uint32_t const v520 = v278 / v210;
uint32_t const v521 = uint32_t(v520);
uint32_t const v522 = v518 + v521;
device half_4 const* const v523 = &v2[v522];
half_4 const v524 = *v523;
*v519 = v524;
}
half_4 const v525 = *v519;
*v287 = v525;
uint32_t const v526 = v513 + v122;
uint32_t const v527 = min(v526, v268);
uint32_t const v528 = uint32_t(v527);
uint32_t const v529 = v528 * v28;
uint32_t const v530 = v46 + v529;
half_4 v531_store;
thread half_4 * v531 = &v531_store;*v531 = v97;
if(v296) {
uint32_t const v532 = v294 / v210;
uint32_t const v533 = uint32_t(v532);
uint32_t const v534 = v530 + v533;
device half_4 const* const v535 = &v2[v534];
half_4 const v536 = *v535;
*v531 = v536;
}
half_4 const v537 = *v531;
*v302 = v537;
uint32_t const v538 = v513 + v152;
uint32_t const v539 = min(v538, v268);
uint32_t const v540 = uint32_t(v539);
uint32_t const v541 = v540 * v28;
uint32_t const v542 = v46 + v541;
half_4 v543_store;
thread half_4 * v543 = &v543_store;*v543 = v97;
if(v311) {
uint32_t const v544 = v309 / v210;
uint32_t const v545 = uint32_t(v544);
uint32_t const v546 = v542 + v545;
device half_4 const* const v547 = &v2[v546];
half_4 const v548 = *v547;
*v543 = v548;
}
half_4 const v549 = *v543;
*v318 = v549;
uint32_t const v550 = v513 + v182;
uint32_t const v551 = min(v550, v268);
uint32_t const v552 = uint32_t(v551);
uint32_t const v553 = v552 * v28;
uint32_t const v554 = v46 + v553;
half_4 v555_store;
thread half_4 * v555 = &v555_store;*v555 = v97;
if(v327) {
uint32_t const v556 = v325 / v210;
uint32_t const v557 = uint32_t(v556);
uint32_t const v558 = v554 + v557;
device half_4 const* const v559 = &v2[v558];
half_4 const v560 = *v559;
*v555 = v560;
}
half_4 const v561 = *v555;
*v334 = v561;
uint32_t const v562 = v516 * v31;
uint32_t const v563 = v49 + v562;
half_4 v564_store;
thread half_4 * v564 = &v564_store;*v564 = v97;
if(v281) {
uint32_t const v565 = v278 / v210;
uint32_t const v566 = uint32_t(v565);
uint32_t const v567 = v563 + v566;
device half_4 const* const v568 = &v3[v567];
half_4 const v569 = *v568;
*v564 = v569;
}
half_4 const v570 = *v564;
*v344 = v570;
uint32_t const v571 = v528 * v31;
uint32_t const v572 = v49 + v571;
half_4 v573_store;
thread half_4 * v573 = &v573_store;*v573 = v97;
if(v296) {
uint32_t const v574 = v294 / v210;
uint32_t const v575 = uint32_t(v574);
uint32_t const v576 = v572 + v575;
device half_4 const* const v577 = &v3[v576];
half_4 const v578 = *v577;
*v573 = v578;
}
half_4 const v579 = *v573;
*v354 = v579;
uint32_t const v580 = v540 * v31;
uint32_t const v581 = v49 + v580;
half_4 v582_store;
thread half_4 * v582 = &v582_store;*v582 = v97;
if(v311) {
uint32_t const v583 = v309 / v210;
uint32_t const v584 = uint32_t(v583);
uint32_t const v585 = v581 + v584;
device half_4 const* const v586 = &v3[v585];
half_4 const v587 = *v586;
*v582 = v587;
}
half_4 const v588 = *v582;
*v364 = v588;
uint32_t const v589 = v552 * v31;
uint32_t const v590 = v49 + v589;
half_4 v591_store;
thread half_4 * v591 = &v591_store;*v591 = v97;
if(v327) {
uint32_t const v592 = v325 / v210;
uint32_t const v593 = uint32_t(v592);
uint32_t const v594 = v590 + v593;
device half_4 const* const v595 = &v3[v594];
half_4 const v596 = *v595;
*v591 = v596;
}
half_4 const v597 = *v591;
*v374 = v597;
bool v598_store;
thread bool * v598 = &v598_store;*v598 = v409;
bool const v599 = *v598;
bool const v600 = true;
bool v601_store;
thread bool * v601 = &v601_store;if(v599) {
*v601 = v600;
}
 else {
uint32_t const v602 = v382 * v210;
uint32_t const v603 = uint32_t(v602);
threadgroup uint32_t * const v604 = &(*v59)[v603];
uint32_t const v605 = *v604;
bool const v606 = v605 != v87;
*v601 = v606;
}
bool const v607 = *v601;
*v598 = v607;
bool const v608 = *v598;
bool v609_store;
thread bool * v609 = &v609_store;if(v608) {
*v609 = v600;
}
 else {
uint32_t const v610 = v382 * v210;
uint32_t const v611 = v610 + v92;
uint32_t const v612 = uint32_t(v611);
threadgroup uint32_t * const v613 = &(*v59)[v612];
uint32_t const v614 = *v613;
bool const v615 = v614 != v87;
*v609 = v615;
}
bool const v616 = *v609;
*v598 = v616;
bool const v617 = *v598;
bool v618_store;
thread bool * v618 = &v618_store;if(v617) {
*v618 = v600;
}
 else {
uint32_t const v619 = v382 * v210;
uint32_t const v620 = v619 + v381;
uint32_t const v621 = uint32_t(v620);
threadgroup uint32_t * const v622 = &(*v59)[v621];
uint32_t const v623 = *v622;
bool const v624 = v623 != v87;
*v618 = v624;
}
bool const v625 = *v618;
*v598 = v625;
bool const v626 = *v598;
bool v627_store;
thread bool * v627 = &v627_store;if(v626) {
*v627 = v600;
}
 else {
uint32_t const v628 = v382 * v210;
uint32_t const v629 = 3;
uint32_t const v630 = v628 + v629;
uint32_t const v631 = uint32_t(v630);
threadgroup uint32_t * const v632 = &(*v59)[v631];
uint32_t const v633 = *v632;
bool const v634 = v633 != v87;
*v627 = v634;
}
bool const v635 = *v627;
*v598 = v635;
bool v636_store;
thread bool * v636 = &v636_store;if(v380) {
*v636 = v600;
}
 else {
*v636 = v409;
}
uint32_t const v637 = 320;
uint32_t const v638 = v51 * v637;
simdgroup_float8x8 v639_store; thread simdgroup_float8x8 * v639 = &v639_store;*v639 = make_filled_simdgroup_matrix<float, 8, 8>(v62);
simdgroup_half8x8 v640_store; thread simdgroup_half8x8 * v640 = &v640_store;uint32_t const v641 = 72;
threadgroup half_4 * const v642 = &(*v55)[v17];
simdgroup_load(*v640, reinterpret_cast<threadgroup half *>(v642), v641, 0, true);
simdgroup_multiply_accumulate(*v639, *v70, *v640, *v639);
simdgroup_half8x8 v643_store; thread simdgroup_half8x8 * v643 = &v643_store;threadgroup half_4 * const v644 = &(*v55)[v317];
simdgroup_load(*v643, reinterpret_cast<threadgroup half *>(v644), v641, 0, true);
simdgroup_multiply_accumulate(*v639, *v72, *v643, *v639);
simdgroup_half8x8 v645_store; thread simdgroup_half8x8 * v645 = &v645_store;threadgroup half_4 * const v646 = &(*v55)[v271];
simdgroup_load(*v645, reinterpret_cast<threadgroup half *>(v646), v641, 0, true);
simdgroup_multiply_accumulate(*v639, *v73, *v645, *v639);
uint32_t const v647 = 6;
simdgroup_half8x8 v648_store; thread simdgroup_half8x8 * v648 = &v648_store;uint32_t const v649 = 6;
threadgroup half_4 * const v650 = &(*v55)[v649];
simdgroup_load(*v648, reinterpret_cast<threadgroup half *>(v650), v641, 0, true);
simdgroup_multiply_accumulate(*v639, *v74, *v648, *v639);
simdgroup_half8x8 v651_store; thread simdgroup_half8x8 * v651 = &v651_store;threadgroup half_4 * const v652 = &(*v55)[v60];
simdgroup_load(*v651, reinterpret_cast<threadgroup half *>(v652), v641, 0, true);
simdgroup_multiply_accumulate(*v639, *v75, *v651, *v639);
simdgroup_half8x8 v653_store; thread simdgroup_half8x8 * v653 = &v653_store;uint32_t const v654 = 10;
threadgroup half_4 * const v655 = &(*v55)[v654];
simdgroup_load(*v653, reinterpret_cast<threadgroup half *>(v655), v641, 0, true);
simdgroup_multiply_accumulate(*v639, *v76, *v653, *v639);
simdgroup_half8x8 v656_store; thread simdgroup_half8x8 * v656 = &v656_store;uint32_t const v657 = 12;
threadgroup half_4 * const v658 = &(*v55)[v657];
simdgroup_load(*v656, reinterpret_cast<threadgroup half *>(v658), v641, 0, true);
simdgroup_multiply_accumulate(*v639, *v77, *v656, *v639);
simdgroup_half8x8 v659_store; thread simdgroup_half8x8 * v659 = &v659_store;uint32_t const v660 = 14;
threadgroup half_4 * const v661 = &(*v55)[v660];
simdgroup_load(*v659, reinterpret_cast<threadgroup half *>(v661), v641, 0, true);
simdgroup_multiply_accumulate(*v639, *v78, *v659, *v639);
uint32_t const v662 = uint32_t(v638);
uint32_t const v663 = 40;
threadgroup float * const v664 = &(*v56)[v662];

simdgroup_store(*v639, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v665_store; thread simdgroup_float8x8 * v665 = &v665_store;*v665 = make_filled_simdgroup_matrix<float, 8, 8>(v62);
simdgroup_half8x8 v666_store; thread simdgroup_half8x8 * v666 = &v666_store;uint32_t const v667 = 144;
uint32_t const v668 = 1008;
threadgroup half_4 * const v669 = &(*v55)[v667];
simdgroup_load(*v666, reinterpret_cast<threadgroup half *>(v669), v641, 0, true);
simdgroup_multiply_accumulate(*v665, *v70, *v666, *v665);
simdgroup_half8x8 v670_store; thread simdgroup_half8x8 * v670 = &v670_store;uint32_t const v671 = 146;
threadgroup half_4 * const v672 = &(*v55)[v671];
simdgroup_load(*v670, reinterpret_cast<threadgroup half *>(v672), v641, 0, true);
simdgroup_multiply_accumulate(*v665, *v72, *v670, *v665);
simdgroup_half8x8 v673_store; thread simdgroup_half8x8 * v673 = &v673_store;uint32_t const v674 = 148;
threadgroup half_4 * const v675 = &(*v55)[v674];
simdgroup_load(*v673, reinterpret_cast<threadgroup half *>(v675), v641, 0, true);
simdgroup_multiply_accumulate(*v665, *v73, *v673, *v665);
simdgroup_half8x8 v676_store; thread simdgroup_half8x8 * v676 = &v676_store;uint32_t const v677 = 150;
threadgroup half_4 * const v678 = &(*v55)[v677];
simdgroup_load(*v676, reinterpret_cast<threadgroup half *>(v678), v641, 0, true);
simdgroup_multiply_accumulate(*v665, *v74, *v676, *v665);
simdgroup_half8x8 v679_store; thread simdgroup_half8x8 * v679 = &v679_store;uint32_t const v680 = 152;
threadgroup half_4 * const v681 = &(*v55)[v680];
simdgroup_load(*v679, reinterpret_cast<threadgroup half *>(v681), v641, 0, true);
simdgroup_multiply_accumulate(*v665, *v75, *v679, *v665);
simdgroup_half8x8 v682_store; thread simdgroup_half8x8 * v682 = &v682_store;uint32_t const v683 = 154;
threadgroup half_4 * const v684 = &(*v55)[v683];
simdgroup_load(*v682, reinterpret_cast<threadgroup half *>(v684), v641, 0, true);
simdgroup_multiply_accumulate(*v665, *v76, *v682, *v665);
simdgroup_half8x8 v685_store; thread simdgroup_half8x8 * v685 = &v685_store;uint32_t const v686 = 156;
threadgroup half_4 * const v687 = &(*v55)[v686];
simdgroup_load(*v685, reinterpret_cast<threadgroup half *>(v687), v641, 0, true);
simdgroup_multiply_accumulate(*v665, *v77, *v685, *v665);
simdgroup_half8x8 v688_store; thread simdgroup_half8x8 * v688 = &v688_store;uint32_t const v689 = 158;
threadgroup half_4 * const v690 = &(*v55)[v689];
simdgroup_load(*v688, reinterpret_cast<threadgroup half *>(v690), v641, 0, true);
simdgroup_multiply_accumulate(*v665, *v78, *v688, *v665);
uint32_t const v691 = v638 + v52;
uint32_t const v692 = uint32_t(v691);
threadgroup float * const v693 = &(*v56)[v692];

simdgroup_store(*v665, reinterpret_cast<threadgroup float *>(v693), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v694_store; thread simdgroup_float8x8 * v694 = &v694_store;*v694 = make_filled_simdgroup_matrix<float, 8, 8>(v62);
simdgroup_half8x8 v695_store; thread simdgroup_half8x8 * v695 = &v695_store;uint32_t const v696 = 288;
uint32_t const v697 = 864;
threadgroup half_4 * const v698 = &(*v55)[v696];
simdgroup_load(*v695, reinterpret_cast<threadgroup half *>(v698), v641, 0, true);
simdgroup_multiply_accumulate(*v694, *v70, *v695, *v694);
simdgroup_half8x8 v699_store; thread simdgroup_half8x8 * v699 = &v699_store;uint32_t const v700 = 290;
threadgroup half_4 * const v701 = &(*v55)[v700];
simdgroup_load(*v699, reinterpret_cast<threadgroup half *>(v701), v641, 0, true);
simdgroup_multiply_accumulate(*v694, *v72, *v699, *v694);
simdgroup_half8x8 v702_store; thread simdgroup_half8x8 * v702 = &v702_store;uint32_t const v703 = 292;
threadgroup half_4 * const v704 = &(*v55)[v703];
simdgroup_load(*v702, reinterpret_cast<threadgroup half *>(v704), v641, 0, true);
simdgroup_multiply_accumulate(*v694, *v73, *v702, *v694);
simdgroup_half8x8 v705_store; thread simdgroup_half8x8 * v705 = &v705_store;uint32_t const v706 = 294;
threadgroup half_4 * const v707 = &(*v55)[v706];
simdgroup_load(*v705, reinterpret_cast<threadgroup half *>(v707), v641, 0, true);
simdgroup_multiply_accumulate(*v694, *v74, *v705, *v694);
simdgroup_half8x8 v708_store; thread simdgroup_half8x8 * v708 = &v708_store;uint32_t const v709 = 296;
threadgroup half_4 * const v710 = &(*v55)[v709];
simdgroup_load(*v708, reinterpret_cast<threadgroup half *>(v710), v641, 0, true);
simdgroup_multiply_accumulate(*v694, *v75, *v708, *v694);
simdgroup_half8x8 v711_store; thread simdgroup_half8x8 * v711 = &v711_store;uint32_t const v712 = 298;
threadgroup half_4 * const v713 = &(*v55)[v712];
simdgroup_load(*v711, reinterpret_cast<threadgroup half *>(v713), v641, 0, true);
simdgroup_multiply_accumulate(*v694, *v76, *v711, *v694);
simdgroup_half8x8 v714_store; thread simdgroup_half8x8 * v714 = &v714_store;uint32_t const v715 = 300;
threadgroup half_4 * const v716 = &(*v55)[v715];
simdgroup_load(*v714, reinterpret_cast<threadgroup half *>(v716), v641, 0, true);
simdgroup_multiply_accumulate(*v694, *v77, *v714, *v694);
simdgroup_half8x8 v717_store; thread simdgroup_half8x8 * v717 = &v717_store;uint32_t const v718 = 302;
threadgroup half_4 * const v719 = &(*v55)[v718];
simdgroup_load(*v717, reinterpret_cast<threadgroup half *>(v719), v641, 0, true);
simdgroup_multiply_accumulate(*v694, *v78, *v717, *v694);
uint32_t const v720 = v638 + v88;
uint32_t const v721 = uint32_t(v720);
threadgroup float * const v722 = &(*v56)[v721];

simdgroup_store(*v694, reinterpret_cast<threadgroup float *>(v722), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v723_store; thread simdgroup_float8x8 * v723 = &v723_store;*v723 = make_filled_simdgroup_matrix<float, 8, 8>(v62);
uint32_t const v724 = 24;
simdgroup_half8x8 v725_store; thread simdgroup_half8x8 * v725 = &v725_store;uint32_t const v726 = 432;
uint32_t const v727 = 720;
threadgroup half_4 * const v728 = &(*v55)[v726];
simdgroup_load(*v725, reinterpret_cast<threadgroup half *>(v728), v641, 0, true);
simdgroup_multiply_accumulate(*v723, *v70, *v725, *v723);
simdgroup_half8x8 v729_store; thread simdgroup_half8x8 * v729 = &v729_store;uint32_t const v730 = 434;
threadgroup half_4 * const v731 = &(*v55)[v730];
simdgroup_load(*v729, reinterpret_cast<threadgroup half *>(v731), v641, 0, true);
simdgroup_multiply_accumulate(*v723, *v72, *v729, *v723);
simdgroup_half8x8 v732_store; thread simdgroup_half8x8 * v732 = &v732_store;uint32_t const v733 = 436;
threadgroup half_4 * const v734 = &(*v55)[v733];
simdgroup_load(*v732, reinterpret_cast<threadgroup half *>(v734), v641, 0, true);
simdgroup_multiply_accumulate(*v723, *v73, *v732, *v723);
simdgroup_half8x8 v735_store; thread simdgroup_half8x8 * v735 = &v735_store;uint32_t const v736 = 438;
threadgroup half_4 * const v737 = &(*v55)[v736];
simdgroup_load(*v735, reinterpret_cast<threadgroup half *>(v737), v641, 0, true);
simdgroup_multiply_accumulate(*v723, *v74, *v735, *v723);
simdgroup_half8x8 v738_store; thread simdgroup_half8x8 * v738 = &v738_store;uint32_t const v739 = 440;
threadgroup half_4 * const v740 = &(*v55)[v739];
simdgroup_load(*v738, reinterpret_cast<threadgroup half *>(v740), v641, 0, true);
simdgroup_multiply_accumulate(*v723, *v75, *v738, *v723);
simdgroup_half8x8 v741_store; thread simdgroup_half8x8 * v741 = &v741_store;uint32_t const v742 = 442;
threadgroup half_4 * const v743 = &(*v55)[v742];
simdgroup_load(*v741, reinterpret_cast<threadgroup half *>(v743), v641, 0, true);
simdgroup_multiply_accumulate(*v723, *v76, *v741, *v723);
simdgroup_half8x8 v744_store; thread simdgroup_half8x8 * v744 = &v744_store;uint32_t const v745 = 444;
threadgroup half_4 * const v746 = &(*v55)[v745];
simdgroup_load(*v744, reinterpret_cast<threadgroup half *>(v746), v641, 0, true);
simdgroup_multiply_accumulate(*v723, *v77, *v744, *v723);
simdgroup_half8x8 v747_store; thread simdgroup_half8x8 * v747 = &v747_store;uint32_t const v748 = 446;
threadgroup half_4 * const v749 = &(*v55)[v748];
simdgroup_load(*v747, reinterpret_cast<threadgroup half *>(v749), v641, 0, true);
simdgroup_multiply_accumulate(*v723, *v78, *v747, *v723);
uint32_t const v750 = v638 + v724;
uint32_t const v751 = uint32_t(v750);
threadgroup float * const v752 = &(*v56)[v751];

simdgroup_store(*v723, reinterpret_cast<threadgroup float *>(v752), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
array<float, 8> v753_store = {};
thread array<float, 8> * v753 = &v753_store;uint32_t const v754 = v54 * v52;
uint32_t const v755 = v377 + v754;
uint32_t const v756 = v53 * v663;
uint32_t const v757 = v638 + v756;
uint32_t const v758 = v757 + v754;
uint32_t const v759 = uint32_t(v758);
threadgroup float * const v760 = &(*v56)[v759];
float const v761 = *v760;
float v762_store;
thread float * v762 = &v762_store;*v762 = v84;
bool const v763 = *v636;
bool v764_store;
thread bool * v764 = &v764_store;if(v763) {
*v764 = v600;
}
 else {
bool const v765 = v755 < v19;
*v764 = v765;
}
bool const v766 = *v764;
if(v766) {
float const v767 = v761 * v22;
*v762 = v767;
}
thread float * const v768 = &(*v753)[v17];
float const v769 = *v762;
*v768 = v769;
float const v770 = max(v84, v769);
uint32_t const v771 = v754 + v92;
uint32_t const v772 = v377 + v771;
uint32_t const v773 = v757 + v771;
uint32_t const v774 = uint32_t(v773);
threadgroup float * const v775 = &(*v56)[v774];
float const v776 = *v775;
float v777_store;
thread float * v777 = &v777_store;*v777 = v84;
bool const v778 = *v636;
bool v779_store;
thread bool * v779 = &v779_store;if(v778) {
*v779 = v600;
}
 else {
bool const v780 = v772 < v19;
*v779 = v780;
}
bool const v781 = *v779;
if(v781) {
float const v782 = v776 * v22;
*v777 = v782;
}
thread float * const v783 = &(*v753)[v58];
float const v784 = *v777;
*v783 = v784;
float const v785 = max(v770, v784);
uint32_t const v786 = v754 + v381;
uint32_t const v787 = v377 + v786;
uint32_t const v788 = v757 + v786;
uint32_t const v789 = uint32_t(v788);
threadgroup float * const v790 = &(*v56)[v789];
float const v791 = *v790;
float v792_store;
thread float * v792 = &v792_store;*v792 = v84;
bool const v793 = *v636;
bool v794_store;
thread bool * v794 = &v794_store;if(v793) {
*v794 = v600;
}
 else {
bool const v795 = v787 < v19;
*v794 = v795;
}
bool const v796 = *v794;
if(v796) {
float const v797 = v791 * v22;
*v792 = v797;
}
thread float * const v798 = &(*v753)[v317];
float const v799 = *v792;
*v798 = v799;
float const v800 = max(v785, v799);
uint32_t const v801 = 3;
uint32_t const v802 = v754 + v801;
uint32_t const v803 = v377 + v802;
uint32_t const v804 = v757 + v802;
uint32_t const v805 = uint32_t(v804);
threadgroup float * const v806 = &(*v56)[v805];
float const v807 = *v806;
float v808_store;
thread float * v808 = &v808_store;*v808 = v84;
bool const v809 = *v636;
bool v810_store;
thread bool * v810 = &v810_store;if(v809) {
*v810 = v600;
}
 else {
bool const v811 = v803 < v19;
*v810 = v811;
}
bool const v812 = *v810;
if(v812) {
float const v813 = v807 * v22;
*v808 = v813;
}
thread float * const v814 = &(*v753)[v333];
float const v815 = *v808;
*v814 = v815;
float const v816 = max(v800, v815);
uint32_t const v817 = v754 + v210;
uint32_t const v818 = v377 + v817;
uint32_t const v819 = v757 + v817;
uint32_t const v820 = uint32_t(v819);
threadgroup float * const v821 = &(*v56)[v820];
float const v822 = *v821;
float v823_store;
thread float * v823 = &v823_store;*v823 = v84;
bool const v824 = *v636;
bool v825_store;
thread bool * v825 = &v825_store;if(v824) {
*v825 = v600;
}
 else {
bool const v826 = v818 < v19;
*v825 = v826;
}
bool const v827 = *v825;
if(v827) {
float const v828 = v822 * v22;
*v823 = v828;
}
thread float * const v829 = &(*v753)[v271];
float const v830 = *v823;
*v829 = v830;
float const v831 = max(v816, v830);
uint32_t const v832 = 5;
uint32_t const v833 = v754 + v832;
uint32_t const v834 = v377 + v833;
uint32_t const v835 = v757 + v833;
uint32_t const v836 = uint32_t(v835);
threadgroup float * const v837 = &(*v56)[v836];
float const v838 = *v837;
float v839_store;
thread float * v839 = &v839_store;*v839 = v84;
bool const v840 = *v636;
bool v841_store;
thread bool * v841 = &v841_store;if(v840) {
*v841 = v600;
}
 else {
bool const v842 = v834 < v19;
*v841 = v842;
}
bool const v843 = *v841;
if(v843) {
float const v844 = v838 * v22;
*v839 = v844;
}
uint32_t const v845 = 5;
thread float * const v846 = &(*v753)[v845];
float const v847 = *v839;
*v846 = v847;
float const v848 = max(v831, v847);
uint32_t const v849 = v754 + v647;
uint32_t const v850 = v377 + v849;
uint32_t const v851 = v757 + v849;
uint32_t const v852 = uint32_t(v851);
threadgroup float * const v853 = &(*v56)[v852];
float const v854 = *v853;
float v855_store;
thread float * v855 = &v855_store;*v855 = v84;
bool const v856 = *v636;
bool v857_store;
thread bool * v857 = &v857_store;if(v856) {
*v857 = v600;
}
 else {
bool const v858 = v850 < v19;
*v857 = v858;
}
bool const v859 = *v857;
if(v859) {
float const v860 = v854 * v22;
*v855 = v860;
}
thread float * const v861 = &(*v753)[v649];
float const v862 = *v855;
*v861 = v862;
float const v863 = max(v848, v862);
uint32_t const v864 = 7;
uint32_t const v865 = v754 + v864;
uint32_t const v866 = v377 + v865;
uint32_t const v867 = v757 + v865;
uint32_t const v868 = uint32_t(v867);
threadgroup float * const v869 = &(*v56)[v868];
float const v870 = *v869;
float v871_store;
thread float * v871 = &v871_store;*v871 = v84;
bool const v872 = *v636;
bool v873_store;
thread bool * v873 = &v873_store;if(v872) {
*v873 = v600;
}
 else {
bool const v874 = v866 < v19;
*v873 = v874;
}
bool const v875 = *v873;
if(v875) {
float const v876 = v870 * v22;
*v871 = v876;
}
uint32_t const v877 = 7;
thread float * const v878 = &(*v753)[v877];
float const v879 = *v871;
*v878 = v879;
float const v880 = max(v863, v879);
float const v881 = simd_shuffle_xor(v880, v52);;
float const v882 = max(v880, v881);
float const v883 = simd_shuffle_xor(v882, v88);;
float const v884 = max(v882, v883);
float const v885 = *v83;
float const v886 = 5.54517698;
float const v887 = v885 + v886;
bool const v888 = v884 > v887;
float const v889 = v888 ? v884 : v885;
float const v890 = v885 - v889;
float const v891 = exp(v890);bool const v892 = v889 != v885;
bool v893_store;
thread bool * v893 = &v893_store;if(v892) {
bool const v894 = v885 != v84;
*v893 = v894;
}
 else {
*v893 = v409;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v895 = *v893;
bool const v896 = simd_any(v895);;
if(v896) {

simdgroup_store(*v61, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v897 = v54 * v381;
uint32_t const v898 = v757 + v897;
uint32_t const v899 = uint32_t(v898);
threadgroup float * const v900 = &(*v56)[v899];
float const v901 = *v900;
float const v902 = v901 * v891;
*v900 = v902;
uint32_t const v903 = v898 + v92;
uint32_t const v904 = uint32_t(v903);
threadgroup float * const v905 = &(*v56)[v904];
float const v906 = *v905;
float const v907 = v906 * v891;
*v905 = v907;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v61, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v63, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v908 = *v900;
float const v909 = v908 * v891;
*v900 = v909;
float const v910 = *v905;
float const v911 = v910 * v891;
*v905 = v911;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v63, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v64, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v912 = *v900;
float const v913 = v912 * v891;
*v900 = v913;
float const v914 = *v905;
float const v915 = v914 * v891;
*v905 = v915;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v64, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v65, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v916 = *v900;
float const v917 = v916 * v891;
*v900 = v917;
float const v918 = *v905;
float const v919 = v918 * v891;
*v905 = v919;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v65, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v920 = *v900;
float const v921 = v920 * v891;
*v900 = v921;
float const v922 = *v905;
float const v923 = v922 * v891;
*v905 = v923;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v924 = *v900;
float const v925 = v924 * v891;
*v900 = v925;
float const v926 = *v905;
float const v927 = v926 * v891;
*v905 = v927;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v67, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v928 = *v900;
float const v929 = v928 * v891;
*v900 = v929;
float const v930 = *v905;
float const v931 = v930 * v891;
*v905 = v931;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v932 = *v900;
float const v933 = v932 * v891;
*v900 = v933;
float const v934 = *v905;
float const v935 = v934 * v891;
*v905 = v935;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v83 = v889;
float const v936 = *v768;
uint32_t const v937 = reinterpret_cast<const thread uint32_t&>(v936);
uint32_t const v938 = 4286578687;
bool const v939 = v937 == v938;
float const v940 = v936 - v889;
float const v941 = exp(v940);float const v942 = v939 ? v62 : v941;
half const v943 = half(v942);
threadgroup half * const v944 = &(*v57)[v759];
*v944 = v943;
float const v945 = *v783;
uint32_t const v946 = reinterpret_cast<const thread uint32_t&>(v945);
bool const v947 = v946 == v938;
float const v948 = v945 - v889;
float const v949 = exp(v948);float const v950 = v947 ? v62 : v949;
float const v951 = v942 + v950;
uint32_t const v952 = v758 + v92;
half const v953 = half(v950);
uint32_t const v954 = uint32_t(v952);
threadgroup half * const v955 = &(*v57)[v954];
*v955 = v953;
float const v956 = *v798;
uint32_t const v957 = reinterpret_cast<const thread uint32_t&>(v956);
bool const v958 = v957 == v938;
float const v959 = v956 - v889;
float const v960 = exp(v959);float const v961 = v958 ? v62 : v960;
float const v962 = v951 + v961;
uint32_t const v963 = v758 + v381;
half const v964 = half(v961);
uint32_t const v965 = uint32_t(v963);
threadgroup half * const v966 = &(*v57)[v965];
*v966 = v964;
float const v967 = *v814;
uint32_t const v968 = reinterpret_cast<const thread uint32_t&>(v967);
bool const v969 = v968 == v938;
float const v970 = v967 - v889;
float const v971 = exp(v970);float const v972 = v969 ? v62 : v971;
float const v973 = v962 + v972;
uint32_t const v974 = v758 + v801;
half const v975 = half(v972);
uint32_t const v976 = uint32_t(v974);
threadgroup half * const v977 = &(*v57)[v976];
*v977 = v975;
float const v978 = *v829;
uint32_t const v979 = reinterpret_cast<const thread uint32_t&>(v978);
bool const v980 = v979 == v938;
float const v981 = v978 - v889;
float const v982 = exp(v981);float const v983 = v980 ? v62 : v982;
float const v984 = v973 + v983;
uint32_t const v985 = v758 + v210;
half const v986 = half(v983);
uint32_t const v987 = uint32_t(v985);
threadgroup half * const v988 = &(*v57)[v987];
*v988 = v986;
float const v989 = *v846;
uint32_t const v990 = reinterpret_cast<const thread uint32_t&>(v989);
bool const v991 = v990 == v938;
float const v992 = v989 - v889;
float const v993 = exp(v992);float const v994 = v991 ? v62 : v993;
float const v995 = v984 + v994;
uint32_t const v996 = v758 + v832;
half const v997 = half(v994);
uint32_t const v998 = uint32_t(v996);
threadgroup half * const v999 = &(*v57)[v998];
*v999 = v997;
float const v1000 = *v861;
uint32_t const v1001 = reinterpret_cast<const thread uint32_t&>(v1000);
bool const v1002 = v1001 == v938;
float const v1003 = v1000 - v889;
float const v1004 = exp(v1003);float const v1005 = v1002 ? v62 : v1004;
float const v1006 = v995 + v1005;
uint32_t const v1007 = v758 + v647;
half const v1008 = half(v1005);
uint32_t const v1009 = uint32_t(v1007);
threadgroup half * const v1010 = &(*v57)[v1009];
*v1010 = v1008;
float const v1011 = *v878;
uint32_t const v1012 = reinterpret_cast<const thread uint32_t&>(v1011);
bool const v1013 = v1012 == v938;
float const v1014 = v1011 - v889;
float const v1015 = exp(v1014);float const v1016 = v1013 ? v62 : v1015;
float const v1017 = v1006 + v1016;
uint32_t const v1018 = v758 + v864;
half const v1019 = half(v1016);
uint32_t const v1020 = uint32_t(v1018);
threadgroup half * const v1021 = &(*v57)[v1020];
*v1021 = v1019;
float const v1022 = *v85;
float const v1023 = fma(v1022, v891, v1017);
*v85 = v1023;
float const v1024 = *v86;
float const v1025 = fma(v1024, v891, v1017);
*v86 = v1025;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1026 = *v636;
bool const v1027 = !v1026;
bool const v1028 = *v598;
bool const v1029 = v1028 && v1027;
if(v1029) {

simdgroup_store(*v61, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1030 = v54 * v381;
uint32_t const v1031 = v757 + v1030;
for(uint32_t v1032 = v87; v1032 < v36; v1032 += v92) {
uint32_t const v1033 = v757 + v1032;
uint32_t const v1034 = uint32_t(v1033);
threadgroup half * const v1035 = &(*v57)[v1034];
half const v1036 = *v1035;
float const v1037 = float(v1036);
uint32_t const v1038 = reinterpret_cast<const thread uint32_t&>(v1037);
bool const v1039 = v1038 == v87;
bool const v1040 = !v1039;
if(v1040) {
uint32_t const v1041 = v1032 * v114;
uint32_t const v1042 = v387 + v1041;
uint32_t const v1043 = v1030 / v210;
uint32_t const v1044 = v1042 + v1043;
uint32_t const v1045 = uint32_t(v1044);
threadgroup half_4 * const v1046 = &(*v55)[v1045];
half_4 const v1047 = *v1046;
half const v1048 = v1047.i_0;
float const v1049 = float(v1048);
float v1050_store;
thread float * v1050 = &v1050_store;*v1050 = v1049;
uint32_t const v1051 = v54 % v381;
bool const v1052 = v1051 == v92;
if(v1052) {
half const v1053 = v1047.i_2;
float const v1054 = float(v1053);
*v1050 = v1054;
}
uint32_t const v1055 = uint32_t(v1031);
float const v1056 = *v1050;
threadgroup float * const v1057 = &(*v56)[v1055];
float const v1058 = *v1057;
float const v1059 = fma(v1037, v1056, v1058);
*v1057 = v1059;
half const v1060 = v1047.i_1;
float const v1061 = float(v1060);
float v1062_store;
thread float * v1062 = &v1062_store;*v1062 = v1061;
if(v1052) {
half const v1063 = v1047.i_3;
float const v1064 = float(v1063);
*v1062 = v1064;
}
uint32_t const v1065 = v1031 + v92;
uint32_t const v1066 = uint32_t(v1065);
float const v1067 = *v1062;
threadgroup float * const v1068 = &(*v56)[v1066];
float const v1069 = *v1068;
float const v1070 = fma(v1037, v1067, v1069);
*v1068 = v1070;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v61, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v63, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1071 = v87; v1071 < v36; v1071 += v92) {
uint32_t const v1072 = v757 + v1071;
uint32_t const v1073 = uint32_t(v1072);
threadgroup half * const v1074 = &(*v57)[v1073];
half const v1075 = *v1074;
float const v1076 = float(v1075);
uint32_t const v1077 = reinterpret_cast<const thread uint32_t&>(v1076);
bool const v1078 = v1077 == v87;
bool const v1079 = !v1078;
if(v1079) {
uint32_t const v1080 = v1071 * v114;
uint32_t const v1081 = 578;
uint32_t const v1082 = v1081 + v1080;
uint32_t const v1083 = v1030 / v210;
uint32_t const v1084 = v1082 + v1083;
uint32_t const v1085 = uint32_t(v1084);
threadgroup half_4 * const v1086 = &(*v55)[v1085];
half_4 const v1087 = *v1086;
half const v1088 = v1087.i_0;
float const v1089 = float(v1088);
float v1090_store;
thread float * v1090 = &v1090_store;*v1090 = v1089;
uint32_t const v1091 = v54 % v381;
bool const v1092 = v1091 == v92;
if(v1092) {
half const v1093 = v1087.i_2;
float const v1094 = float(v1093);
*v1090 = v1094;
}
uint32_t const v1095 = uint32_t(v1031);
float const v1096 = *v1090;
threadgroup float * const v1097 = &(*v56)[v1095];
float const v1098 = *v1097;
float const v1099 = fma(v1076, v1096, v1098);
*v1097 = v1099;
half const v1100 = v1087.i_1;
float const v1101 = float(v1100);
float v1102_store;
thread float * v1102 = &v1102_store;*v1102 = v1101;
if(v1092) {
half const v1103 = v1087.i_3;
float const v1104 = float(v1103);
*v1102 = v1104;
}
uint32_t const v1105 = v1031 + v92;
uint32_t const v1106 = uint32_t(v1105);
float const v1107 = *v1102;
threadgroup float * const v1108 = &(*v56)[v1106];
float const v1109 = *v1108;
float const v1110 = fma(v1076, v1107, v1109);
*v1108 = v1110;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v63, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v64, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1111 = v87; v1111 < v36; v1111 += v92) {
uint32_t const v1112 = v757 + v1111;
uint32_t const v1113 = uint32_t(v1112);
threadgroup half * const v1114 = &(*v57)[v1113];
half const v1115 = *v1114;
float const v1116 = float(v1115);
uint32_t const v1117 = reinterpret_cast<const thread uint32_t&>(v1116);
bool const v1118 = v1117 == v87;
bool const v1119 = !v1118;
if(v1119) {
uint32_t const v1120 = v1111 * v114;
uint32_t const v1121 = 580;
uint32_t const v1122 = v1121 + v1120;
uint32_t const v1123 = v1030 / v210;
uint32_t const v1124 = v1122 + v1123;
uint32_t const v1125 = uint32_t(v1124);
threadgroup half_4 * const v1126 = &(*v55)[v1125];
half_4 const v1127 = *v1126;
half const v1128 = v1127.i_0;
float const v1129 = float(v1128);
float v1130_store;
thread float * v1130 = &v1130_store;*v1130 = v1129;
uint32_t const v1131 = v54 % v381;
bool const v1132 = v1131 == v92;
if(v1132) {
half const v1133 = v1127.i_2;
float const v1134 = float(v1133);
*v1130 = v1134;
}
uint32_t const v1135 = uint32_t(v1031);
float const v1136 = *v1130;
threadgroup float * const v1137 = &(*v56)[v1135];
float const v1138 = *v1137;
float const v1139 = fma(v1116, v1136, v1138);
*v1137 = v1139;
half const v1140 = v1127.i_1;
float const v1141 = float(v1140);
float v1142_store;
thread float * v1142 = &v1142_store;*v1142 = v1141;
if(v1132) {
half const v1143 = v1127.i_3;
float const v1144 = float(v1143);
*v1142 = v1144;
}
uint32_t const v1145 = v1031 + v92;
uint32_t const v1146 = uint32_t(v1145);
float const v1147 = *v1142;
threadgroup float * const v1148 = &(*v56)[v1146];
float const v1149 = *v1148;
float const v1150 = fma(v1116, v1147, v1149);
*v1148 = v1150;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v64, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v65, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1151 = v87; v1151 < v36; v1151 += v92) {
uint32_t const v1152 = v757 + v1151;
uint32_t const v1153 = uint32_t(v1152);
threadgroup half * const v1154 = &(*v57)[v1153];
half const v1155 = *v1154;
float const v1156 = float(v1155);
uint32_t const v1157 = reinterpret_cast<const thread uint32_t&>(v1156);
bool const v1158 = v1157 == v87;
bool const v1159 = !v1158;
if(v1159) {
uint32_t const v1160 = v1151 * v114;
uint32_t const v1161 = 582;
uint32_t const v1162 = v1161 + v1160;
uint32_t const v1163 = v1030 / v210;
uint32_t const v1164 = v1162 + v1163;
uint32_t const v1165 = uint32_t(v1164);
threadgroup half_4 * const v1166 = &(*v55)[v1165];
half_4 const v1167 = *v1166;
half const v1168 = v1167.i_0;
float const v1169 = float(v1168);
float v1170_store;
thread float * v1170 = &v1170_store;*v1170 = v1169;
uint32_t const v1171 = v54 % v381;
bool const v1172 = v1171 == v92;
if(v1172) {
half const v1173 = v1167.i_2;
float const v1174 = float(v1173);
*v1170 = v1174;
}
uint32_t const v1175 = uint32_t(v1031);
float const v1176 = *v1170;
threadgroup float * const v1177 = &(*v56)[v1175];
float const v1178 = *v1177;
float const v1179 = fma(v1156, v1176, v1178);
*v1177 = v1179;
half const v1180 = v1167.i_1;
float const v1181 = float(v1180);
float v1182_store;
thread float * v1182 = &v1182_store;*v1182 = v1181;
if(v1172) {
half const v1183 = v1167.i_3;
float const v1184 = float(v1183);
*v1182 = v1184;
}
uint32_t const v1185 = v1031 + v92;
uint32_t const v1186 = uint32_t(v1185);
float const v1187 = *v1182;
threadgroup float * const v1188 = &(*v56)[v1186];
float const v1189 = *v1188;
float const v1190 = fma(v1156, v1187, v1189);
*v1188 = v1190;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v65, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1191 = v87; v1191 < v36; v1191 += v92) {
uint32_t const v1192 = v757 + v1191;
uint32_t const v1193 = uint32_t(v1192);
threadgroup half * const v1194 = &(*v57)[v1193];
half const v1195 = *v1194;
float const v1196 = float(v1195);
uint32_t const v1197 = reinterpret_cast<const thread uint32_t&>(v1196);
bool const v1198 = v1197 == v87;
bool const v1199 = !v1198;
if(v1199) {
uint32_t const v1200 = v1191 * v114;
uint32_t const v1201 = 584;
uint32_t const v1202 = v1201 + v1200;
uint32_t const v1203 = v1030 / v210;
uint32_t const v1204 = v1202 + v1203;
uint32_t const v1205 = uint32_t(v1204);
threadgroup half_4 * const v1206 = &(*v55)[v1205];
half_4 const v1207 = *v1206;
half const v1208 = v1207.i_0;
float const v1209 = float(v1208);
float v1210_store;
thread float * v1210 = &v1210_store;*v1210 = v1209;
uint32_t const v1211 = v54 % v381;
bool const v1212 = v1211 == v92;
if(v1212) {
half const v1213 = v1207.i_2;
float const v1214 = float(v1213);
*v1210 = v1214;
}
uint32_t const v1215 = uint32_t(v1031);
float const v1216 = *v1210;
threadgroup float * const v1217 = &(*v56)[v1215];
float const v1218 = *v1217;
float const v1219 = fma(v1196, v1216, v1218);
*v1217 = v1219;
half const v1220 = v1207.i_1;
float const v1221 = float(v1220);
float v1222_store;
thread float * v1222 = &v1222_store;*v1222 = v1221;
if(v1212) {
half const v1223 = v1207.i_3;
float const v1224 = float(v1223);
*v1222 = v1224;
}
uint32_t const v1225 = v1031 + v92;
uint32_t const v1226 = uint32_t(v1225);
float const v1227 = *v1222;
threadgroup float * const v1228 = &(*v56)[v1226];
float const v1229 = *v1228;
float const v1230 = fma(v1196, v1227, v1229);
*v1228 = v1230;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v66, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1231 = v87; v1231 < v36; v1231 += v92) {
uint32_t const v1232 = v757 + v1231;
uint32_t const v1233 = uint32_t(v1232);
threadgroup half * const v1234 = &(*v57)[v1233];
half const v1235 = *v1234;
float const v1236 = float(v1235);
uint32_t const v1237 = reinterpret_cast<const thread uint32_t&>(v1236);
bool const v1238 = v1237 == v87;
bool const v1239 = !v1238;
if(v1239) {
uint32_t const v1240 = v1231 * v114;
uint32_t const v1241 = 586;
uint32_t const v1242 = v1241 + v1240;
uint32_t const v1243 = v1030 / v210;
uint32_t const v1244 = v1242 + v1243;
uint32_t const v1245 = uint32_t(v1244);
threadgroup half_4 * const v1246 = &(*v55)[v1245];
half_4 const v1247 = *v1246;
half const v1248 = v1247.i_0;
float const v1249 = float(v1248);
float v1250_store;
thread float * v1250 = &v1250_store;*v1250 = v1249;
uint32_t const v1251 = v54 % v381;
bool const v1252 = v1251 == v92;
if(v1252) {
half const v1253 = v1247.i_2;
float const v1254 = float(v1253);
*v1250 = v1254;
}
uint32_t const v1255 = uint32_t(v1031);
float const v1256 = *v1250;
threadgroup float * const v1257 = &(*v56)[v1255];
float const v1258 = *v1257;
float const v1259 = fma(v1236, v1256, v1258);
*v1257 = v1259;
half const v1260 = v1247.i_1;
float const v1261 = float(v1260);
float v1262_store;
thread float * v1262 = &v1262_store;*v1262 = v1261;
if(v1252) {
half const v1263 = v1247.i_3;
float const v1264 = float(v1263);
*v1262 = v1264;
}
uint32_t const v1265 = v1031 + v92;
uint32_t const v1266 = uint32_t(v1265);
float const v1267 = *v1262;
threadgroup float * const v1268 = &(*v56)[v1266];
float const v1269 = *v1268;
float const v1270 = fma(v1236, v1267, v1269);
*v1268 = v1270;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v67, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1271 = v87; v1271 < v36; v1271 += v92) {
uint32_t const v1272 = v757 + v1271;
uint32_t const v1273 = uint32_t(v1272);
threadgroup half * const v1274 = &(*v57)[v1273];
half const v1275 = *v1274;
float const v1276 = float(v1275);
uint32_t const v1277 = reinterpret_cast<const thread uint32_t&>(v1276);
bool const v1278 = v1277 == v87;
bool const v1279 = !v1278;
if(v1279) {
uint32_t const v1280 = v1271 * v114;
uint32_t const v1281 = 588;
uint32_t const v1282 = v1281 + v1280;
uint32_t const v1283 = v1030 / v210;
uint32_t const v1284 = v1282 + v1283;
uint32_t const v1285 = uint32_t(v1284);
threadgroup half_4 * const v1286 = &(*v55)[v1285];
half_4 const v1287 = *v1286;
half const v1288 = v1287.i_0;
float const v1289 = float(v1288);
float v1290_store;
thread float * v1290 = &v1290_store;*v1290 = v1289;
uint32_t const v1291 = v54 % v381;
bool const v1292 = v1291 == v92;
if(v1292) {
half const v1293 = v1287.i_2;
float const v1294 = float(v1293);
*v1290 = v1294;
}
uint32_t const v1295 = uint32_t(v1031);
float const v1296 = *v1290;
threadgroup float * const v1297 = &(*v56)[v1295];
float const v1298 = *v1297;
float const v1299 = fma(v1276, v1296, v1298);
*v1297 = v1299;
half const v1300 = v1287.i_1;
float const v1301 = float(v1300);
float v1302_store;
thread float * v1302 = &v1302_store;*v1302 = v1301;
if(v1292) {
half const v1303 = v1287.i_3;
float const v1304 = float(v1303);
*v1302 = v1304;
}
uint32_t const v1305 = v1031 + v92;
uint32_t const v1306 = uint32_t(v1305);
float const v1307 = *v1302;
threadgroup float * const v1308 = &(*v56)[v1306];
float const v1309 = *v1308;
float const v1310 = fma(v1276, v1307, v1309);
*v1308 = v1310;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v68, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v664), v663);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1311 = v87; v1311 < v36; v1311 += v92) {
uint32_t const v1312 = v757 + v1311;
uint32_t const v1313 = uint32_t(v1312);
threadgroup half * const v1314 = &(*v57)[v1313];
half const v1315 = *v1314;
float const v1316 = float(v1315);
uint32_t const v1317 = reinterpret_cast<const thread uint32_t&>(v1316);
bool const v1318 = v1317 == v87;
bool const v1319 = !v1318;
if(v1319) {
uint32_t const v1320 = v1311 * v114;
uint32_t const v1321 = 590;
uint32_t const v1322 = v1321 + v1320;
uint32_t const v1323 = v1030 / v210;
uint32_t const v1324 = v1322 + v1323;
uint32_t const v1325 = uint32_t(v1324);
threadgroup half_4 * const v1326 = &(*v55)[v1325];
half_4 const v1327 = *v1326;
half const v1328 = v1327.i_0;
float const v1329 = float(v1328);
float v1330_store;
thread float * v1330 = &v1330_store;*v1330 = v1329;
uint32_t const v1331 = v54 % v381;
bool const v1332 = v1331 == v92;
if(v1332) {
half const v1333 = v1327.i_2;
float const v1334 = float(v1333);
*v1330 = v1334;
}
uint32_t const v1335 = uint32_t(v1031);
float const v1336 = *v1330;
threadgroup float * const v1337 = &(*v56)[v1335];
float const v1338 = *v1337;
float const v1339 = fma(v1316, v1336, v1338);
*v1337 = v1339;
half const v1340 = v1327.i_1;
float const v1341 = float(v1340);
float v1342_store;
thread float * v1342 = &v1342_store;*v1342 = v1341;
if(v1332) {
half const v1343 = v1327.i_3;
float const v1344 = float(v1343);
*v1342 = v1344;
}
uint32_t const v1345 = v1031 + v92;
uint32_t const v1346 = uint32_t(v1345);
float const v1347 = *v1342;
threadgroup float * const v1348 = &(*v56)[v1346];
float const v1349 = *v1348;
float const v1350 = fma(v1316, v1347, v1349);
*v1348 = v1350;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v664), v663, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1351_store; thread simdgroup_half8x8 * v1351 = &v1351_store;threadgroup half * const v1352 = &(*v57)[v662];
simdgroup_load(*v1351, reinterpret_cast<threadgroup half *>(v1352), v663, 0, false);
simdgroup_half8x8 v1353_store; thread simdgroup_half8x8 * v1353 = &v1353_store;uint32_t const v1354 = 576;
threadgroup half_4 * const v1355 = &(*v55)[v1354];
simdgroup_load(*v1353, reinterpret_cast<threadgroup half *>(v1355), v641, 0, false);
simdgroup_multiply_accumulate(*v61, *v1351, *v1353, *v61);
simdgroup_half8x8 v1356_store; thread simdgroup_half8x8 * v1356 = &v1356_store;uint32_t const v1357 = 578;
threadgroup half_4 * const v1358 = &(*v55)[v1357];
simdgroup_load(*v1356, reinterpret_cast<threadgroup half *>(v1358), v641, 0, false);
simdgroup_multiply_accumulate(*v63, *v1351, *v1356, *v63);
simdgroup_half8x8 v1359_store; thread simdgroup_half8x8 * v1359 = &v1359_store;uint32_t const v1360 = 580;
threadgroup half_4 * const v1361 = &(*v55)[v1360];
simdgroup_load(*v1359, reinterpret_cast<threadgroup half *>(v1361), v641, 0, false);
simdgroup_multiply_accumulate(*v64, *v1351, *v1359, *v64);
simdgroup_half8x8 v1362_store; thread simdgroup_half8x8 * v1362 = &v1362_store;uint32_t const v1363 = 582;
threadgroup half_4 * const v1364 = &(*v55)[v1363];
simdgroup_load(*v1362, reinterpret_cast<threadgroup half *>(v1364), v641, 0, false);
simdgroup_multiply_accumulate(*v65, *v1351, *v1362, *v65);
simdgroup_half8x8 v1365_store; thread simdgroup_half8x8 * v1365 = &v1365_store;uint32_t const v1366 = 584;
threadgroup half_4 * const v1367 = &(*v55)[v1366];
simdgroup_load(*v1365, reinterpret_cast<threadgroup half *>(v1367), v641, 0, false);
simdgroup_multiply_accumulate(*v66, *v1351, *v1365, *v66);
simdgroup_half8x8 v1368_store; thread simdgroup_half8x8 * v1368 = &v1368_store;uint32_t const v1369 = 586;
threadgroup half_4 * const v1370 = &(*v55)[v1369];
simdgroup_load(*v1368, reinterpret_cast<threadgroup half *>(v1370), v641, 0, false);
simdgroup_multiply_accumulate(*v67, *v1351, *v1368, *v67);
simdgroup_half8x8 v1371_store; thread simdgroup_half8x8 * v1371 = &v1371_store;uint32_t const v1372 = 588;
threadgroup half_4 * const v1373 = &(*v55)[v1372];
simdgroup_load(*v1371, reinterpret_cast<threadgroup half *>(v1373), v641, 0, false);
simdgroup_multiply_accumulate(*v68, *v1351, *v1371, *v68);
simdgroup_half8x8 v1374_store; thread simdgroup_half8x8 * v1374 = &v1374_store;uint32_t const v1375 = 590;
threadgroup half_4 * const v1376 = &(*v55)[v1375];
simdgroup_load(*v1374, reinterpret_cast<threadgroup half *>(v1376), v641, 0, false);
simdgroup_multiply_accumulate(*v69, *v1351, *v1374, *v69);
simdgroup_half8x8 v1377_store; thread simdgroup_half8x8 * v1377 = &v1377_store;threadgroup half * const v1378 = &(*v57)[v692];
simdgroup_load(*v1377, reinterpret_cast<threadgroup half *>(v1378), v663, 0, false);
simdgroup_half8x8 v1379_store; thread simdgroup_half8x8 * v1379 = &v1379_store;threadgroup half_4 * const v1380 = &(*v55)[v727];
simdgroup_load(*v1379, reinterpret_cast<threadgroup half *>(v1380), v641, 0, false);
simdgroup_multiply_accumulate(*v61, *v1377, *v1379, *v61);
simdgroup_half8x8 v1381_store; thread simdgroup_half8x8 * v1381 = &v1381_store;uint32_t const v1382 = 722;
threadgroup half_4 * const v1383 = &(*v55)[v1382];
simdgroup_load(*v1381, reinterpret_cast<threadgroup half *>(v1383), v641, 0, false);
simdgroup_multiply_accumulate(*v63, *v1377, *v1381, *v63);
simdgroup_half8x8 v1384_store; thread simdgroup_half8x8 * v1384 = &v1384_store;uint32_t const v1385 = 724;
threadgroup half_4 * const v1386 = &(*v55)[v1385];
simdgroup_load(*v1384, reinterpret_cast<threadgroup half *>(v1386), v641, 0, false);
simdgroup_multiply_accumulate(*v64, *v1377, *v1384, *v64);
simdgroup_half8x8 v1387_store; thread simdgroup_half8x8 * v1387 = &v1387_store;uint32_t const v1388 = 726;
threadgroup half_4 * const v1389 = &(*v55)[v1388];
simdgroup_load(*v1387, reinterpret_cast<threadgroup half *>(v1389), v641, 0, false);
simdgroup_multiply_accumulate(*v65, *v1377, *v1387, *v65);
simdgroup_half8x8 v1390_store; thread simdgroup_half8x8 * v1390 = &v1390_store;uint32_t const v1391 = 728;
threadgroup half_4 * const v1392 = &(*v55)[v1391];
simdgroup_load(*v1390, reinterpret_cast<threadgroup half *>(v1392), v641, 0, false);
simdgroup_multiply_accumulate(*v66, *v1377, *v1390, *v66);
simdgroup_half8x8 v1393_store; thread simdgroup_half8x8 * v1393 = &v1393_store;uint32_t const v1394 = 730;
threadgroup half_4 * const v1395 = &(*v55)[v1394];
simdgroup_load(*v1393, reinterpret_cast<threadgroup half *>(v1395), v641, 0, false);
simdgroup_multiply_accumulate(*v67, *v1377, *v1393, *v67);
simdgroup_half8x8 v1396_store; thread simdgroup_half8x8 * v1396 = &v1396_store;uint32_t const v1397 = 732;
threadgroup half_4 * const v1398 = &(*v55)[v1397];
simdgroup_load(*v1396, reinterpret_cast<threadgroup half *>(v1398), v641, 0, false);
simdgroup_multiply_accumulate(*v68, *v1377, *v1396, *v68);
simdgroup_half8x8 v1399_store; thread simdgroup_half8x8 * v1399 = &v1399_store;uint32_t const v1400 = 734;
threadgroup half_4 * const v1401 = &(*v55)[v1400];
simdgroup_load(*v1399, reinterpret_cast<threadgroup half *>(v1401), v641, 0, false);
simdgroup_multiply_accumulate(*v69, *v1377, *v1399, *v69);
simdgroup_half8x8 v1402_store; thread simdgroup_half8x8 * v1402 = &v1402_store;threadgroup half * const v1403 = &(*v57)[v721];
simdgroup_load(*v1402, reinterpret_cast<threadgroup half *>(v1403), v663, 0, false);
simdgroup_half8x8 v1404_store; thread simdgroup_half8x8 * v1404 = &v1404_store;threadgroup half_4 * const v1405 = &(*v55)[v697];
simdgroup_load(*v1404, reinterpret_cast<threadgroup half *>(v1405), v641, 0, false);
simdgroup_multiply_accumulate(*v61, *v1402, *v1404, *v61);
simdgroup_half8x8 v1406_store; thread simdgroup_half8x8 * v1406 = &v1406_store;uint32_t const v1407 = 866;
threadgroup half_4 * const v1408 = &(*v55)[v1407];
simdgroup_load(*v1406, reinterpret_cast<threadgroup half *>(v1408), v641, 0, false);
simdgroup_multiply_accumulate(*v63, *v1402, *v1406, *v63);
simdgroup_half8x8 v1409_store; thread simdgroup_half8x8 * v1409 = &v1409_store;uint32_t const v1410 = 868;
threadgroup half_4 * const v1411 = &(*v55)[v1410];
simdgroup_load(*v1409, reinterpret_cast<threadgroup half *>(v1411), v641, 0, false);
simdgroup_multiply_accumulate(*v64, *v1402, *v1409, *v64);
simdgroup_half8x8 v1412_store; thread simdgroup_half8x8 * v1412 = &v1412_store;uint32_t const v1413 = 870;
threadgroup half_4 * const v1414 = &(*v55)[v1413];
simdgroup_load(*v1412, reinterpret_cast<threadgroup half *>(v1414), v641, 0, false);
simdgroup_multiply_accumulate(*v65, *v1402, *v1412, *v65);
simdgroup_half8x8 v1415_store; thread simdgroup_half8x8 * v1415 = &v1415_store;uint32_t const v1416 = 872;
threadgroup half_4 * const v1417 = &(*v55)[v1416];
simdgroup_load(*v1415, reinterpret_cast<threadgroup half *>(v1417), v641, 0, false);
simdgroup_multiply_accumulate(*v66, *v1402, *v1415, *v66);
simdgroup_half8x8 v1418_store; thread simdgroup_half8x8 * v1418 = &v1418_store;uint32_t const v1419 = 874;
threadgroup half_4 * const v1420 = &(*v55)[v1419];
simdgroup_load(*v1418, reinterpret_cast<threadgroup half *>(v1420), v641, 0, false);
simdgroup_multiply_accumulate(*v67, *v1402, *v1418, *v67);
simdgroup_half8x8 v1421_store; thread simdgroup_half8x8 * v1421 = &v1421_store;uint32_t const v1422 = 876;
threadgroup half_4 * const v1423 = &(*v55)[v1422];
simdgroup_load(*v1421, reinterpret_cast<threadgroup half *>(v1423), v641, 0, false);
simdgroup_multiply_accumulate(*v68, *v1402, *v1421, *v68);
simdgroup_half8x8 v1424_store; thread simdgroup_half8x8 * v1424 = &v1424_store;uint32_t const v1425 = 878;
threadgroup half_4 * const v1426 = &(*v55)[v1425];
simdgroup_load(*v1424, reinterpret_cast<threadgroup half *>(v1426), v641, 0, false);
simdgroup_multiply_accumulate(*v69, *v1402, *v1424, *v69);
simdgroup_half8x8 v1427_store; thread simdgroup_half8x8 * v1427 = &v1427_store;threadgroup half * const v1428 = &(*v57)[v751];
simdgroup_load(*v1427, reinterpret_cast<threadgroup half *>(v1428), v663, 0, false);
simdgroup_half8x8 v1429_store; thread simdgroup_half8x8 * v1429 = &v1429_store;threadgroup half_4 * const v1430 = &(*v55)[v668];
simdgroup_load(*v1429, reinterpret_cast<threadgroup half *>(v1430), v641, 0, false);
simdgroup_multiply_accumulate(*v61, *v1427, *v1429, *v61);
simdgroup_half8x8 v1431_store; thread simdgroup_half8x8 * v1431 = &v1431_store;uint32_t const v1432 = 1010;
threadgroup half_4 * const v1433 = &(*v55)[v1432];
simdgroup_load(*v1431, reinterpret_cast<threadgroup half *>(v1433), v641, 0, false);
simdgroup_multiply_accumulate(*v63, *v1427, *v1431, *v63);
simdgroup_half8x8 v1434_store; thread simdgroup_half8x8 * v1434 = &v1434_store;uint32_t const v1435 = 1012;
threadgroup half_4 * const v1436 = &(*v55)[v1435];
simdgroup_load(*v1434, reinterpret_cast<threadgroup half *>(v1436), v641, 0, false);
simdgroup_multiply_accumulate(*v64, *v1427, *v1434, *v64);
simdgroup_half8x8 v1437_store; thread simdgroup_half8x8 * v1437 = &v1437_store;uint32_t const v1438 = 1014;
threadgroup half_4 * const v1439 = &(*v55)[v1438];
simdgroup_load(*v1437, reinterpret_cast<threadgroup half *>(v1439), v641, 0, false);
simdgroup_multiply_accumulate(*v65, *v1427, *v1437, *v65);
simdgroup_half8x8 v1440_store; thread simdgroup_half8x8 * v1440 = &v1440_store;uint32_t const v1441 = 1016;
threadgroup half_4 * const v1442 = &(*v55)[v1441];
simdgroup_load(*v1440, reinterpret_cast<threadgroup half *>(v1442), v641, 0, false);
simdgroup_multiply_accumulate(*v66, *v1427, *v1440, *v66);
simdgroup_half8x8 v1443_store; thread simdgroup_half8x8 * v1443 = &v1443_store;uint32_t const v1444 = 1018;
threadgroup half_4 * const v1445 = &(*v55)[v1444];
simdgroup_load(*v1443, reinterpret_cast<threadgroup half *>(v1445), v641, 0, false);
simdgroup_multiply_accumulate(*v67, *v1427, *v1443, *v67);
simdgroup_half8x8 v1446_store; thread simdgroup_half8x8 * v1446 = &v1446_store;uint32_t const v1447 = 1020;
threadgroup half_4 * const v1448 = &(*v55)[v1447];
simdgroup_load(*v1446, reinterpret_cast<threadgroup half *>(v1448), v641, 0, false);
simdgroup_multiply_accumulate(*v68, *v1427, *v1446, *v68);
simdgroup_half8x8 v1449_store; thread simdgroup_half8x8 * v1449 = &v1449_store;uint32_t const v1450 = 1022;
threadgroup half_4 * const v1451 = &(*v55)[v1450];
simdgroup_load(*v1449, reinterpret_cast<threadgroup half *>(v1451), v641, 0, false);
simdgroup_multiply_accumulate(*v69, *v1427, *v1449, *v69);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1452 = v51 * v52;
uint32_t const v1453 = v37 + v1452;
uint32_t const v1454 = v1453 + v53;
uint32_t const v1455 = uint32_t(v20);
uint32_t const v1456 = v38 * v1455;
uint32_t const v1457 = v1456 + v40;
uint32_t const v1458 = uint32_t(v18);
uint32_t const v1459 = v1457 * v1458;
uint32_t const v1460 = uint32_t(v1454);
uint32_t const v1461 = v1459 + v1460;
float const v1462 = *v85;
float const v1463 = simd_shuffle_xor(v1462, v52);;
float const v1464 = v1462 + v1463;
float const v1465 = simd_shuffle_xor(v1464, v88);;
float const v1466 = v1464 + v1465;
uint32_t const v1467 = reinterpret_cast<const thread uint32_t&>(v1466);
bool const v1468 = v1467 == v87;
float const v1469 = 1;
float const v1470 = v1469 / v1466;
float const v1471 = v1468 ? v62 : v1470;
uint32_t const v1472 = 320;
uint32_t const v1473 = v51 * v1472;
uint32_t const v1474 = uint32_t(v1473);
uint32_t const v1475 = 40;
threadgroup float * const v1476 = &(*v56)[v1474];

simdgroup_store(*v61, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1477 = v53 * v1475;
uint32_t const v1478 = v1473 + v1477;
uint32_t const v1479 = 2;
uint32_t const v1480 = v54 * v1479;
uint32_t const v1481 = v1478 + v1480;
bool const v1482 = v1454 < v18;
if(v1482) {
uint32_t const v1483 = 64;
bool const v1484 = v1480 < v1483;
if(v1484) {
uint32_t const v1485 = uint32_t(v1481);
threadgroup float * const v1486 = &(*v56)[v1485];
float const v1487 = *v1486;
float const v1488 = v1487 * v1471;
half const v1489 = half(v1488);
uint32_t const v1490 = 64;
uint32_t const v1491 = v1461 * v1490;
uint32_t const v1492 = uint32_t(v1480);
uint32_t const v1493 = v1491 + v1492;
device half * const v1494 = &v4[v1493];
*v1494 = v1489;
}
uint32_t const v1495 = v92 + v1480;
bool const v1496 = v1495 < v1483;
if(v1496) {
uint32_t const v1497 = v1481 + v92;
uint32_t const v1498 = uint32_t(v1497);
threadgroup float * const v1499 = &(*v56)[v1498];
float const v1500 = *v1499;
float const v1501 = v1500 * v1471;
half const v1502 = half(v1501);
uint32_t const v1503 = 64;
uint32_t const v1504 = v1461 * v1503;
uint32_t const v1505 = uint32_t(v1495);
uint32_t const v1506 = v1504 + v1505;
device half * const v1507 = &v4[v1506];
*v1507 = v1502;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v63, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1508 = v52 + v1480;
uint32_t const v1509 = 64;
bool const v1510 = v1508 < v1509;
if(v1510) {
uint32_t const v1511 = uint32_t(v1481);
threadgroup float * const v1512 = &(*v56)[v1511];
float const v1513 = *v1512;
float const v1514 = v1513 * v1471;
half const v1515 = half(v1514);
uint32_t const v1516 = 64;
uint32_t const v1517 = v1461 * v1516;
uint32_t const v1518 = uint32_t(v1508);
uint32_t const v1519 = v1517 + v1518;
device half * const v1520 = &v4[v1519];
*v1520 = v1515;
}
uint32_t const v1521 = 9;
uint32_t const v1522 = v1521 + v1480;
bool const v1523 = v1522 < v1509;
if(v1523) {
uint32_t const v1524 = v1481 + v92;
uint32_t const v1525 = uint32_t(v1524);
threadgroup float * const v1526 = &(*v56)[v1525];
float const v1527 = *v1526;
float const v1528 = v1527 * v1471;
half const v1529 = half(v1528);
uint32_t const v1530 = 64;
uint32_t const v1531 = v1461 * v1530;
uint32_t const v1532 = uint32_t(v1522);
uint32_t const v1533 = v1531 + v1532;
device half * const v1534 = &v4[v1533];
*v1534 = v1529;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v64, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1535 = v88 + v1480;
uint32_t const v1536 = 64;
bool const v1537 = v1535 < v1536;
if(v1537) {
uint32_t const v1538 = uint32_t(v1481);
threadgroup float * const v1539 = &(*v56)[v1538];
float const v1540 = *v1539;
float const v1541 = v1540 * v1471;
half const v1542 = half(v1541);
uint32_t const v1543 = 64;
uint32_t const v1544 = v1461 * v1543;
uint32_t const v1545 = uint32_t(v1535);
uint32_t const v1546 = v1544 + v1545;
device half * const v1547 = &v4[v1546];
*v1547 = v1542;
}
uint32_t const v1548 = 17;
uint32_t const v1549 = v1548 + v1480;
bool const v1550 = v1549 < v1536;
if(v1550) {
uint32_t const v1551 = v1481 + v92;
uint32_t const v1552 = uint32_t(v1551);
threadgroup float * const v1553 = &(*v56)[v1552];
float const v1554 = *v1553;
float const v1555 = v1554 * v1471;
half const v1556 = half(v1555);
uint32_t const v1557 = 64;
uint32_t const v1558 = v1461 * v1557;
uint32_t const v1559 = uint32_t(v1549);
uint32_t const v1560 = v1558 + v1559;
device half * const v1561 = &v4[v1560];
*v1561 = v1556;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v65, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1562 = 24;
uint32_t const v1563 = v1562 + v1480;
uint32_t const v1564 = 64;
bool const v1565 = v1563 < v1564;
if(v1565) {
uint32_t const v1566 = uint32_t(v1481);
threadgroup float * const v1567 = &(*v56)[v1566];
float const v1568 = *v1567;
float const v1569 = v1568 * v1471;
half const v1570 = half(v1569);
uint32_t const v1571 = 64;
uint32_t const v1572 = v1461 * v1571;
uint32_t const v1573 = uint32_t(v1563);
uint32_t const v1574 = v1572 + v1573;
device half * const v1575 = &v4[v1574];
*v1575 = v1570;
}
uint32_t const v1576 = 25;
uint32_t const v1577 = v1576 + v1480;
bool const v1578 = v1577 < v1564;
if(v1578) {
uint32_t const v1579 = v1481 + v92;
uint32_t const v1580 = uint32_t(v1579);
threadgroup float * const v1581 = &(*v56)[v1580];
float const v1582 = *v1581;
float const v1583 = v1582 * v1471;
half const v1584 = half(v1583);
uint32_t const v1585 = 64;
uint32_t const v1586 = v1461 * v1585;
uint32_t const v1587 = uint32_t(v1577);
uint32_t const v1588 = v1586 + v1587;
device half * const v1589 = &v4[v1588];
*v1589 = v1584;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v66, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1590 = v36 + v1480;
uint32_t const v1591 = 64;
bool const v1592 = v1590 < v1591;
if(v1592) {
uint32_t const v1593 = uint32_t(v1481);
threadgroup float * const v1594 = &(*v56)[v1593];
float const v1595 = *v1594;
float const v1596 = v1595 * v1471;
half const v1597 = half(v1596);
uint32_t const v1598 = 64;
uint32_t const v1599 = v1461 * v1598;
uint32_t const v1600 = uint32_t(v1590);
uint32_t const v1601 = v1599 + v1600;
device half * const v1602 = &v4[v1601];
*v1602 = v1597;
}
uint32_t const v1603 = 33;
uint32_t const v1604 = v1603 + v1480;
bool const v1605 = v1604 < v1591;
if(v1605) {
uint32_t const v1606 = v1481 + v92;
uint32_t const v1607 = uint32_t(v1606);
threadgroup float * const v1608 = &(*v56)[v1607];
float const v1609 = *v1608;
float const v1610 = v1609 * v1471;
half const v1611 = half(v1610);
uint32_t const v1612 = 64;
uint32_t const v1613 = v1461 * v1612;
uint32_t const v1614 = uint32_t(v1604);
uint32_t const v1615 = v1613 + v1614;
device half * const v1616 = &v4[v1615];
*v1616 = v1611;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v67, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1617 = v1475 + v1480;
uint32_t const v1618 = 64;
bool const v1619 = v1617 < v1618;
if(v1619) {
uint32_t const v1620 = uint32_t(v1481);
threadgroup float * const v1621 = &(*v56)[v1620];
float const v1622 = *v1621;
float const v1623 = v1622 * v1471;
half const v1624 = half(v1623);
uint32_t const v1625 = 64;
uint32_t const v1626 = v1461 * v1625;
uint32_t const v1627 = uint32_t(v1617);
uint32_t const v1628 = v1626 + v1627;
device half * const v1629 = &v4[v1628];
*v1629 = v1624;
}
uint32_t const v1630 = 41;
uint32_t const v1631 = v1630 + v1480;
bool const v1632 = v1631 < v1618;
if(v1632) {
uint32_t const v1633 = v1481 + v92;
uint32_t const v1634 = uint32_t(v1633);
threadgroup float * const v1635 = &(*v56)[v1634];
float const v1636 = *v1635;
float const v1637 = v1636 * v1471;
half const v1638 = half(v1637);
uint32_t const v1639 = 64;
uint32_t const v1640 = v1461 * v1639;
uint32_t const v1641 = uint32_t(v1631);
uint32_t const v1642 = v1640 + v1641;
device half * const v1643 = &v4[v1642];
*v1643 = v1638;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v68, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1644 = 48;
uint32_t const v1645 = v1644 + v1480;
uint32_t const v1646 = 64;
bool const v1647 = v1645 < v1646;
if(v1647) {
uint32_t const v1648 = uint32_t(v1481);
threadgroup float * const v1649 = &(*v56)[v1648];
float const v1650 = *v1649;
float const v1651 = v1650 * v1471;
half const v1652 = half(v1651);
uint32_t const v1653 = 64;
uint32_t const v1654 = v1461 * v1653;
uint32_t const v1655 = uint32_t(v1645);
uint32_t const v1656 = v1654 + v1655;
device half * const v1657 = &v4[v1656];
*v1657 = v1652;
}
uint32_t const v1658 = 49;
uint32_t const v1659 = v1658 + v1480;
bool const v1660 = v1659 < v1646;
if(v1660) {
uint32_t const v1661 = v1481 + v92;
uint32_t const v1662 = uint32_t(v1661);
threadgroup float * const v1663 = &(*v56)[v1662];
float const v1664 = *v1663;
float const v1665 = v1664 * v1471;
half const v1666 = half(v1665);
uint32_t const v1667 = 64;
uint32_t const v1668 = v1461 * v1667;
uint32_t const v1669 = uint32_t(v1659);
uint32_t const v1670 = v1668 + v1669;
device half * const v1671 = &v4[v1670];
*v1671 = v1666;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v1476), v1475);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1482) {
uint32_t const v1672 = 56;
uint32_t const v1673 = v1672 + v1480;
uint32_t const v1674 = 64;
bool const v1675 = v1673 < v1674;
if(v1675) {
uint32_t const v1676 = uint32_t(v1481);
threadgroup float * const v1677 = &(*v56)[v1676];
float const v1678 = *v1677;
float const v1679 = v1678 * v1471;
half const v1680 = half(v1679);
uint32_t const v1681 = 64;
uint32_t const v1682 = v1461 * v1681;
uint32_t const v1683 = uint32_t(v1673);
uint32_t const v1684 = v1682 + v1683;
device half * const v1685 = &v4[v1684];
*v1685 = v1680;
}
uint32_t const v1686 = 57;
uint32_t const v1687 = v1686 + v1480;
bool const v1688 = v1687 < v1674;
if(v1688) {
uint32_t const v1689 = v1481 + v92;
uint32_t const v1690 = uint32_t(v1689);
threadgroup float * const v1691 = &(*v56)[v1690];
float const v1692 = *v1691;
float const v1693 = v1692 * v1471;
half const v1694 = half(v1693);
uint32_t const v1695 = 64;
uint32_t const v1696 = v1461 * v1695;
uint32_t const v1697 = uint32_t(v1687);
uint32_t const v1698 = v1696 + v1697;
device half * const v1699 = &v4[v1698];
*v1699 = v1694;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
return;
}
