// What CubeCL 0.11.3 makes of this project's v1 kernel, values numbered in the order of the text;
// `cargo xtask msl cubecl` writes it.
// entry: forward
// threads: 128 1 1
// buffers: q k v out lse mask bias bias absent
// call: kernel=v1 t=f16 h=2 lq=50 lk=40 d=64 mask=random bias=own lse=1; 2 2 1; 0000000020030000100000000100000000000000800200001000000001000000000000008002000010000000010000000000000000000000280000000100000000000000d0070000280000000100000000000000000000000000003e0000803fceffffff28000000f6ffffff00000000320000002800000002000000010000004006000000050000000500000019000064000000d0070000a00f0000e80300000400000000000000
// call: kernel=v1 t=f16 h=2 lq=50 lk=68 d=64 mask=dead bias=inf lse=1; 2 2 1; 0000000020030000100000000100000000000000400400001000000001000000000000004004000010000000010000000000000000000000440000000100000000000000480d0000440000000100000000000000000000000000003e0000803fceffffff440000001200000000000000320000004400000002000000010000004006000080080000800800000019000064000000480d0000901a0000a40600000400000000000000
// call: kernel=v1 t=f16 lq=40 lk=36 d=64 mask=all bias=own lse=1; 1 2 1; 000000000000000010000000010000000000000000000000100000000100000000000000000000001000000001000000000000000000000024000000010000000000000000000000240000000100000000000000000000000000003e0000803fd8ffffff24000000fcffffff0000000028000000240000000100000001000000800200004002000040020000000a000028000000a0050000a0050000680100000400000000000000

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
float scalars_f32[2];
int32_t scalars_i32[4];
uint32_t scalars_u32[4];uint32_t static_meta[10];
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
uint32_t const v43 = threadgroup_position_in_grid_v13[1];
uint32_t const v44 = 32;
uint32_t const v45 = v43 * v44;
uint32_t const v46 = uint32_t(v40);
uint32_t const v47 = v46 * v23;
uint32_t const v48 = uint32_t(v41);
uint32_t const v49 = v48 * v24;
uint32_t const v50 = v47 + v49;
uint32_t const v51 = v46 * v26;
uint32_t const v52 = uint32_t(v42);
uint32_t const v53 = v52 * v27;
uint32_t const v54 = v51 + v53;
uint32_t const v55 = v46 * v29;
uint32_t const v56 = v52 * v30;
uint32_t const v57 = v55 + v56;
uint32_t const v58 = thread_index_in_threadgroup_v12 % v44;
uint32_t const v59 = thread_index_in_threadgroup_v12 / v44;
uint32_t const v60 = 8;
uint32_t const v61 = v58 % v60;
uint32_t const v62 = v58 / v60;
threadgroup array<half_4, 1152> * const v63 = reinterpret_cast<threadgroup array<half_4, 1152> *>(&v14[0]);
threadgroup array<float, 1280> * const v64 = reinterpret_cast<threadgroup array<float, 1280> *>(&v14[9216]);
threadgroup array<half, 1280> * const v65 = reinterpret_cast<threadgroup array<half, 1280> *>(&v14[14336]);
uint32_t const v66 = 1;
threadgroup array<uint32_t, 8> * const v67 = reinterpret_cast<threadgroup array<uint32_t, 8> *>(&v14[17040]);
uint32_t const v68 = 8;
simdgroup_float8x8 v69_store; thread simdgroup_float8x8 * v69 = &v69_store;float const v70 = 0;
*v69 = make_filled_simdgroup_matrix<float, 8, 8>(v70);
simdgroup_float8x8 v71_store; thread simdgroup_float8x8 * v71 = &v71_store;*v71 = make_filled_simdgroup_matrix<float, 8, 8>(v70);
simdgroup_float8x8 v72_store; thread simdgroup_float8x8 * v72 = &v72_store;*v72 = make_filled_simdgroup_matrix<float, 8, 8>(v70);
simdgroup_float8x8 v73_store; thread simdgroup_float8x8 * v73 = &v73_store;*v73 = make_filled_simdgroup_matrix<float, 8, 8>(v70);
simdgroup_float8x8 v74_store; thread simdgroup_float8x8 * v74 = &v74_store;*v74 = make_filled_simdgroup_matrix<float, 8, 8>(v70);
simdgroup_float8x8 v75_store; thread simdgroup_float8x8 * v75 = &v75_store;*v75 = make_filled_simdgroup_matrix<float, 8, 8>(v70);
simdgroup_float8x8 v76_store; thread simdgroup_float8x8 * v76 = &v76_store;*v76 = make_filled_simdgroup_matrix<float, 8, 8>(v70);
simdgroup_float8x8 v77_store; thread simdgroup_float8x8 * v77 = &v77_store;*v77 = make_filled_simdgroup_matrix<float, 8, 8>(v70);
simdgroup_half8x8 v78_store; thread simdgroup_half8x8 * v78 = &v78_store;half const v79 = 0;
*v78 = make_filled_simdgroup_matrix<half, 8, 8>(v79);
simdgroup_half8x8 v80_store; thread simdgroup_half8x8 * v80 = &v80_store;*v80 = make_filled_simdgroup_matrix<half, 8, 8>(v79);
simdgroup_half8x8 v81_store; thread simdgroup_half8x8 * v81 = &v81_store;*v81 = make_filled_simdgroup_matrix<half, 8, 8>(v79);
simdgroup_half8x8 v82_store; thread simdgroup_half8x8 * v82 = &v82_store;*v82 = make_filled_simdgroup_matrix<half, 8, 8>(v79);
simdgroup_half8x8 v83_store; thread simdgroup_half8x8 * v83 = &v83_store;*v83 = make_filled_simdgroup_matrix<half, 8, 8>(v79);
simdgroup_half8x8 v84_store; thread simdgroup_half8x8 * v84 = &v84_store;*v84 = make_filled_simdgroup_matrix<half, 8, 8>(v79);
simdgroup_half8x8 v85_store; thread simdgroup_half8x8 * v85 = &v85_store;*v85 = make_filled_simdgroup_matrix<half, 8, 8>(v79);
simdgroup_half8x8 v86_store; thread simdgroup_half8x8 * v86 = &v86_store;*v86 = make_filled_simdgroup_matrix<half, 8, 8>(v79);
simdgroup_half8x8 v87_store; thread simdgroup_half8x8 * v87 = &v87_store;*v87 = make_filled_simdgroup_matrix<half, 8, 8>(v79);
array<float, 1> v88_store = {};
thread array<float, 1> * v88 = &v88_store;array<float, 1> v89_store = {};
thread array<float, 1> * v89 = &v89_store;array<float, 1> v90_store = {};
thread array<float, 1> * v90 = &v90_store;thread float * const v91 = &(*v88)[v17];
float const v92 = -3.402823470e+38;
*v91 = v92;
thread float * const v93 = &(*v89)[v17];
*v93 = v70;
thread float * const v94 = &(*v90)[v17];
*v94 = v70;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v95 = 0;
uint32_t const v96 = 16;
uint32_t const v97 = thread_index_in_threadgroup_v12 / v96;
uint32_t const v98 = thread_index_in_threadgroup_v12 % v96;
uint32_t const v99 = v97 / v60;
uint32_t const v100 = 1;
uint32_t const v101 = v99 * v60;
uint32_t const v102 = v45 + v101;
uint32_t const v103 = v97 % v60;
uint32_t const v104 = v102 + v103;
half_4 const v105 = half_4{v79, v79, v79, v79};
half_4 v106_store;
thread half_4 * v106 = &v106_store;*v106 = v105;
bool const v107 = v104 < v18;
if(v107) {
uint32_t const v108 = uint32_t(v104);
uint32_t const v109 = v108 * v25;
uint32_t const v110 = v50 + v109;
uint32_t const v111 = 4;
uint32_t const v112 = v98 * v111;
half_4 v113_store;
thread half_4 * v113 = &v113_store;*v113 = v105;
uint32_t const v114 = 4294967295;
bool const v115 = v112 < v114;
if(v115) {
uint32_t const v116 = v112 / v111;
uint32_t const v117 = uint32_t(v116);
uint32_t const v118 = v110 + v117;
device half_4 const* const v119 = &v1[v118];
half_4 const v120 = *v119;
*v113 = v120;
}
half_4 const v121 = *v113;
*v106 = v121;
}
uint32_t const v122 = 18;
uint32_t const v123 = v97 * v122;
uint32_t const v124 = v123 + v98;
uint32_t const v125 = uint32_t(v124);
threadgroup half_4 * const v126 = &(*v63)[v125];
half_4 const v127 = *v106;
*v126 = v127;
uint32_t const v128 = 128;
uint32_t const v129 = thread_index_in_threadgroup_v12 + v128;
uint32_t const v130 = v129 / v96;
uint32_t const v131 = v129 % v96;
uint32_t const v132 = v130 / v60;
uint32_t const v133 = v132 * v60;
uint32_t const v134 = v45 + v133;
uint32_t const v135 = v130 % v60;
uint32_t const v136 = v134 + v135;
half_4 v137_store;
thread half_4 * v137 = &v137_store;*v137 = v105;
bool const v138 = v136 < v18;
if(v138) {
uint32_t const v139 = uint32_t(v136);
uint32_t const v140 = v139 * v25;
uint32_t const v141 = v50 + v140;
uint32_t const v142 = 4;
uint32_t const v143 = v131 * v142;
half_4 v144_store;
thread half_4 * v144 = &v144_store;*v144 = v105;
uint32_t const v145 = 4294967295;
bool const v146 = v143 < v145;
if(v146) {
uint32_t const v147 = v143 / v142;
uint32_t const v148 = uint32_t(v147);
uint32_t const v149 = v141 + v148;
device half_4 const* const v150 = &v1[v149];
half_4 const v151 = *v150;
*v144 = v151;
}
half_4 const v152 = *v144;
*v137 = v152;
}
uint32_t const v153 = v130 * v122;
uint32_t const v154 = v153 + v131;
uint32_t const v155 = uint32_t(v154);
threadgroup half_4 * const v156 = &(*v63)[v155];
half_4 const v157 = *v137;
*v156 = v157;
uint32_t const v158 = 256;
uint32_t const v159 = thread_index_in_threadgroup_v12 + v158;
uint32_t const v160 = v159 / v96;
uint32_t const v161 = v159 % v96;
uint32_t const v162 = v160 / v60;
uint32_t const v163 = v162 * v60;
uint32_t const v164 = v45 + v163;
uint32_t const v165 = v160 % v60;
uint32_t const v166 = v164 + v165;
half_4 v167_store;
thread half_4 * v167 = &v167_store;*v167 = v105;
bool const v168 = v166 < v18;
if(v168) {
uint32_t const v169 = uint32_t(v166);
uint32_t const v170 = v169 * v25;
uint32_t const v171 = v50 + v170;
uint32_t const v172 = 4;
uint32_t const v173 = v161 * v172;
half_4 v174_store;
thread half_4 * v174 = &v174_store;*v174 = v105;
uint32_t const v175 = 4294967295;
bool const v176 = v173 < v175;
if(v176) {
uint32_t const v177 = v173 / v172;
uint32_t const v178 = uint32_t(v177);
uint32_t const v179 = v171 + v178;
device half_4 const* const v180 = &v1[v179];
half_4 const v181 = *v180;
*v174 = v181;
}
half_4 const v182 = *v174;
*v167 = v182;
}
uint32_t const v183 = v160 * v122;
uint32_t const v184 = v183 + v161;
uint32_t const v185 = uint32_t(v184);
threadgroup half_4 * const v186 = &(*v63)[v185];
half_4 const v187 = *v167;
*v186 = v187;
uint32_t const v188 = 384;
uint32_t const v189 = thread_index_in_threadgroup_v12 + v188;
uint32_t const v190 = v189 / v96;
uint32_t const v191 = v189 % v96;
uint32_t const v192 = v190 / v60;
uint32_t const v193 = v192 * v60;
uint32_t const v194 = v45 + v193;
uint32_t const v195 = v190 % v60;
uint32_t const v196 = v194 + v195;
half_4 v197_store;
thread half_4 * v197 = &v197_store;*v197 = v105;
bool const v198 = v196 < v18;
if(v198) {
uint32_t const v199 = uint32_t(v196);
uint32_t const v200 = v199 * v25;
uint32_t const v201 = v50 + v200;
uint32_t const v202 = 4;
uint32_t const v203 = v191 * v202;
half_4 v204_store;
thread half_4 * v204 = &v204_store;*v204 = v105;
uint32_t const v205 = 4294967295;
bool const v206 = v203 < v205;
if(v206) {
uint32_t const v207 = v203 / v202;
uint32_t const v208 = uint32_t(v207);
uint32_t const v209 = v201 + v208;
device half_4 const* const v210 = &v1[v209];
half_4 const v211 = *v210;
*v204 = v211;
}
half_4 const v212 = *v204;
*v197 = v212;
}
uint32_t const v213 = v190 * v122;
uint32_t const v214 = v213 + v191;
uint32_t const v215 = uint32_t(v214);
threadgroup half_4 * const v216 = &(*v63)[v215];
half_4 const v217 = *v197;
*v216 = v217;
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v218 = 4;
uint32_t const v219 = v59 / v218;
bool const v220 = v219 == v95;
if(v220) {
uint32_t const v221 = v59 % v218;
uint32_t const v222 = 144;
uint32_t const v223 = v221 * v222;
uint32_t const v224 = uint32_t(v223);
uint32_t const v225 = 72;
threadgroup half_4 * const v226 = &(*v63)[v224];
simdgroup_load(*v78, reinterpret_cast<threadgroup half *>(v226), v225, 0, false);
uint32_t const v227 = 2;
uint32_t const v228 = v223 + v227;
uint32_t const v229 = uint32_t(v228);
threadgroup half_4 * const v230 = &(*v63)[v229];
simdgroup_load(*v80, reinterpret_cast<threadgroup half *>(v230), v225, 0, false);
uint32_t const v231 = v223 + v218;
uint32_t const v232 = uint32_t(v231);
threadgroup half_4 * const v233 = &(*v63)[v232];
simdgroup_load(*v81, reinterpret_cast<threadgroup half *>(v233), v225, 0, false);
uint32_t const v234 = 6;
uint32_t const v235 = v223 + v234;
uint32_t const v236 = uint32_t(v235);
threadgroup half_4 * const v237 = &(*v63)[v236];
simdgroup_load(*v82, reinterpret_cast<threadgroup half *>(v237), v225, 0, false);
uint32_t const v238 = v223 + v60;
uint32_t const v239 = uint32_t(v238);
threadgroup half_4 * const v240 = &(*v63)[v239];
simdgroup_load(*v83, reinterpret_cast<threadgroup half *>(v240), v225, 0, false);
uint32_t const v241 = 10;
uint32_t const v242 = v223 + v241;
uint32_t const v243 = uint32_t(v242);
threadgroup half_4 * const v244 = &(*v63)[v243];
simdgroup_load(*v84, reinterpret_cast<threadgroup half *>(v244), v225, 0, false);
uint32_t const v245 = 12;
uint32_t const v246 = v223 + v245;
uint32_t const v247 = uint32_t(v246);
threadgroup half_4 * const v248 = &(*v63)[v247];
simdgroup_load(*v85, reinterpret_cast<threadgroup half *>(v248), v225, 0, false);
uint32_t const v249 = 14;
uint32_t const v250 = v223 + v249;
uint32_t const v251 = uint32_t(v250);
threadgroup half_4 * const v252 = &(*v63)[v251];
simdgroup_load(*v86, reinterpret_cast<threadgroup half *>(v252), v225, 0, false);
}
bool const v253 = thread_index_in_threadgroup_v12 < v60;
if(v253) {
uint32_t const v254 = uint32_t(thread_index_in_threadgroup_v12);
threadgroup uint32_t * const v255 = &(*v67)[v254];
*v255 = v95;
}
int32_t const v256 = int32_t(v19);
int32_t const v257 = 0;
int32_t const v258 = max(v256, v257);
int32_t const v259 = min(v257, v256);
uint32_t const v260 = uint32_t(v259);
uint32_t const v261 = v260 / v44;
int32_t const v262 = 31;
int32_t const v263 = v258 + v262;
uint32_t const v264 = uint32_t(v263);
uint32_t const v265 = v264 / v44;
uint32_t const v266 = max(v265, v261);
uint32_t const v267 = v260 + v44;
uint32_t const v268 = v267 - v100;
uint32_t const v269 = v268 / v44;
uint32_t const v270 = uint32_t(v258);
uint32_t const v271 = v270 / v44;
uint32_t const v272 = min(v269, v266);
uint32_t const v273 = max(v271, v272);
uint32_t const v274 = min(v273, v266);
bool const v275 = v261 < v266;
if(v275) {
uint32_t const v276 = v19 - v100;
uint32_t const v277 = v261 * v44;
array<half_4, 4> v278_store = {};
thread array<half_4, 4> * v278 = &v278_store;uint32_t const v279 = 4;
array<half_4, 4> v280_store = {};
thread array<half_4, 4> * v280 = &v280_store;uint32_t const v281 = v277 + v97;
uint32_t const v282 = min(v281, v276);
uint32_t const v283 = uint32_t(v282);
uint32_t const v284 = v283 * v28;
uint32_t const v285 = v54 + v284;
uint32_t const v286 = v98 * v218;
half_4 v287_store;
thread half_4 * v287 = &v287_store;*v287 = v105;
uint32_t const v288 = 4294967295;
bool const v289 = v286 < v288;
if(v289) {
uint32_t const v290 = v286 / v218;
uint32_t const v291 = uint32_t(v290);
uint32_t const v292 = v285 + v291;
device half_4 const* const v293 = &v2[v292];
half_4 const v294 = *v293;
*v287 = v294;
}
thread half_4 * const v295 = &(*v278)[v17];
half_4 const v296 = *v287;
*v295 = v296;
uint32_t const v297 = v277 + v130;
uint32_t const v298 = min(v297, v276);
uint32_t const v299 = uint32_t(v298);
uint32_t const v300 = v299 * v28;
uint32_t const v301 = v54 + v300;
uint32_t const v302 = v131 * v218;
half_4 v303_store;
thread half_4 * v303 = &v303_store;*v303 = v105;
bool const v304 = v302 < v288;
if(v304) {
uint32_t const v305 = v302 / v218;
uint32_t const v306 = uint32_t(v305);
uint32_t const v307 = v301 + v306;
device half_4 const* const v308 = &v2[v307];
half_4 const v309 = *v308;
*v303 = v309;
}
thread half_4 * const v310 = &(*v278)[v66];
half_4 const v311 = *v303;
*v310 = v311;
uint32_t const v312 = v277 + v160;
uint32_t const v313 = min(v312, v276);
uint32_t const v314 = uint32_t(v313);
uint32_t const v315 = v314 * v28;
uint32_t const v316 = v54 + v315;
uint32_t const v317 = v161 * v218;
half_4 v318_store;
thread half_4 * v318 = &v318_store;*v318 = v105;
bool const v319 = v317 < v288;
if(v319) {
uint32_t const v320 = v317 / v218;
uint32_t const v321 = uint32_t(v320);
uint32_t const v322 = v316 + v321;
device half_4 const* const v323 = &v2[v322];
half_4 const v324 = *v323;
*v318 = v324;
}
uint32_t const v325 = 2;
thread half_4 * const v326 = &(*v278)[v325];
half_4 const v327 = *v318;
*v326 = v327;
uint32_t const v328 = v277 + v190;
uint32_t const v329 = min(v328, v276);
uint32_t const v330 = uint32_t(v329);
uint32_t const v331 = v330 * v28;
uint32_t const v332 = v54 + v331;
uint32_t const v333 = v191 * v218;
half_4 v334_store;
thread half_4 * v334 = &v334_store;*v334 = v105;
bool const v335 = v333 < v288;
if(v335) {
uint32_t const v336 = v333 / v218;
uint32_t const v337 = uint32_t(v336);
uint32_t const v338 = v332 + v337;
device half_4 const* const v339 = &v2[v338];
half_4 const v340 = *v339;
*v334 = v340;
}
uint32_t const v341 = 3;
thread half_4 * const v342 = &(*v278)[v341];
half_4 const v343 = *v334;
*v342 = v343;
uint32_t const v344 = v283 * v31;
uint32_t const v345 = v57 + v344;
half_4 v346_store;
thread half_4 * v346 = &v346_store;*v346 = v105;
if(v289) {
uint32_t const v347 = v286 / v218;
uint32_t const v348 = uint32_t(v347);
uint32_t const v349 = v345 + v348;
device half_4 const* const v350 = &v3[v349];
half_4 const v351 = *v350;
*v346 = v351;
}
thread half_4 * const v352 = &(*v280)[v17];
half_4 const v353 = *v346;
*v352 = v353;
uint32_t const v354 = v299 * v31;
uint32_t const v355 = v57 + v354;
half_4 v356_store;
thread half_4 * v356 = &v356_store;*v356 = v105;
if(v304) {
uint32_t const v357 = v302 / v218;
uint32_t const v358 = uint32_t(v357);
uint32_t const v359 = v355 + v358;
device half_4 const* const v360 = &v3[v359];
half_4 const v361 = *v360;
*v356 = v361;
}
thread half_4 * const v362 = &(*v280)[v66];
half_4 const v363 = *v356;
*v362 = v363;
uint32_t const v364 = v314 * v31;
uint32_t const v365 = v57 + v364;
half_4 v366_store;
thread half_4 * v366 = &v366_store;*v366 = v105;
if(v319) {
uint32_t const v367 = v317 / v218;
uint32_t const v368 = uint32_t(v367);
uint32_t const v369 = v365 + v368;
device half_4 const* const v370 = &v3[v369];
half_4 const v371 = *v370;
*v366 = v371;
}
thread half_4 * const v372 = &(*v280)[v325];
half_4 const v373 = *v366;
*v372 = v373;
uint32_t const v374 = v330 * v31;
uint32_t const v375 = v57 + v374;
half_4 v376_store;
thread half_4 * v376 = &v376_store;*v376 = v105;
if(v335) {
uint32_t const v377 = v333 / v218;
uint32_t const v378 = uint32_t(v377);
uint32_t const v379 = v375 + v378;
device half_4 const* const v380 = &v3[v379];
half_4 const v381 = *v380;
*v376 = v381;
}
thread half_4 * const v382 = &(*v280)[v341];
half_4 const v383 = *v376;
*v382 = v383;
for(uint32_t v384 = v261; v384 < v266; v384 += v100) {
uint32_t const v385 = v384 * v44;
bool const v386 = v384 >= v272;
bool const v387 = v384 < v274;
bool const v388 = v386 && v387;
uint32_t const v389 = 2;
uint32_t const v390 = v384 % v389;
threadgroup_barrier(mem_flags::mem_threadgroup);
half_4 const v391 = *v295;
*v126 = v391;
half_4 const v392 = *v310;
*v156 = v392;
half_4 const v393 = *v326;
*v186 = v393;
half_4 const v394 = *v342;
*v216 = v394;
uint32_t const v395 = 576;
uint32_t const v396 = v395 + v123;
uint32_t const v397 = v396 + v98;
half_4 const v398 = *v352;
uint32_t const v399 = uint32_t(v397);
threadgroup half_4 * const v400 = &(*v63)[v399];
*v400 = v398;
uint32_t const v401 = v395 + v153;
uint32_t const v402 = v401 + v131;
half_4 const v403 = *v362;
uint32_t const v404 = uint32_t(v402);
threadgroup half_4 * const v405 = &(*v63)[v404];
*v405 = v403;
uint32_t const v406 = v395 + v183;
uint32_t const v407 = v406 + v161;
half_4 const v408 = *v372;
uint32_t const v409 = uint32_t(v407);
threadgroup half_4 * const v410 = &(*v63)[v409];
*v410 = v408;
uint32_t const v411 = v395 + v213;
uint32_t const v412 = v411 + v191;
half_4 const v413 = *v382;
uint32_t const v414 = uint32_t(v412);
threadgroup half_4 * const v415 = &(*v63)[v414];
*v415 = v413;
bool const v416 = true;
bool const v417 = false;
half const v418 = v398.i_0;
float const v419 = float(v418);
uint32_t const v420 = reinterpret_cast<const thread uint32_t&>(v419);
uint32_t const v421 = 2139095040;
uint32_t const v422 = v420 & v421;
bool const v423 = v422 == v421;
half const v424 = v398.i_1;
float const v425 = float(v424);
uint32_t const v426 = reinterpret_cast<const thread uint32_t&>(v425);
uint32_t const v427 = v426 & v421;
bool const v428 = v427 == v421;
bool const v429 = v423 || v428;
half const v430 = v398.i_2;
float const v431 = float(v430);
uint32_t const v432 = reinterpret_cast<const thread uint32_t&>(v431);
uint32_t const v433 = v432 & v421;
bool const v434 = v433 == v421;
bool const v435 = v429 || v434;
half const v436 = v398.i_3;
float const v437 = float(v436);
uint32_t const v438 = reinterpret_cast<const thread uint32_t&>(v437);
uint32_t const v439 = v438 & v421;
bool const v440 = v439 == v421;
bool const v441 = v435 || v440;
half const v442 = v403.i_0;
float const v443 = float(v442);
uint32_t const v444 = reinterpret_cast<const thread uint32_t&>(v443);
uint32_t const v445 = v444 & v421;
bool const v446 = v445 == v421;
bool const v447 = v441 || v446;
half const v448 = v403.i_1;
float const v449 = float(v448);
uint32_t const v450 = reinterpret_cast<const thread uint32_t&>(v449);
uint32_t const v451 = v450 & v421;
bool const v452 = v451 == v421;
bool const v453 = v447 || v452;
half const v454 = v403.i_2;
float const v455 = float(v454);
uint32_t const v456 = reinterpret_cast<const thread uint32_t&>(v455);
uint32_t const v457 = v456 & v421;
bool const v458 = v457 == v421;
bool const v459 = v453 || v458;
half const v460 = v403.i_3;
float const v461 = float(v460);
uint32_t const v462 = reinterpret_cast<const thread uint32_t&>(v461);
uint32_t const v463 = v462 & v421;
bool const v464 = v463 == v421;
bool const v465 = v459 || v464;
half const v466 = v408.i_0;
float const v467 = float(v466);
uint32_t const v468 = reinterpret_cast<const thread uint32_t&>(v467);
uint32_t const v469 = v468 & v421;
bool const v470 = v469 == v421;
bool const v471 = v465 || v470;
half const v472 = v408.i_1;
float const v473 = float(v472);
uint32_t const v474 = reinterpret_cast<const thread uint32_t&>(v473);
uint32_t const v475 = v474 & v421;
bool const v476 = v475 == v421;
bool const v477 = v471 || v476;
half const v478 = v408.i_2;
float const v479 = float(v478);
uint32_t const v480 = reinterpret_cast<const thread uint32_t&>(v479);
uint32_t const v481 = v480 & v421;
bool const v482 = v481 == v421;
bool const v483 = v477 || v482;
half const v484 = v408.i_3;
float const v485 = float(v484);
uint32_t const v486 = reinterpret_cast<const thread uint32_t&>(v485);
uint32_t const v487 = v486 & v421;
bool const v488 = v487 == v421;
bool const v489 = v483 || v488;
half const v490 = v413.i_0;
float const v491 = float(v490);
uint32_t const v492 = reinterpret_cast<const thread uint32_t&>(v491);
uint32_t const v493 = v492 & v421;
bool const v494 = v493 == v421;
bool const v495 = v489 || v494;
half const v496 = v413.i_1;
float const v497 = float(v496);
uint32_t const v498 = reinterpret_cast<const thread uint32_t&>(v497);
uint32_t const v499 = v498 & v421;
bool const v500 = v499 == v421;
bool const v501 = v495 || v500;
half const v502 = v413.i_2;
float const v503 = float(v502);
uint32_t const v504 = reinterpret_cast<const thread uint32_t&>(v503);
uint32_t const v505 = v504 & v421;
bool const v506 = v505 == v421;
bool const v507 = v501 || v506;
half const v508 = v413.i_3;
float const v509 = float(v508);
uint32_t const v510 = reinterpret_cast<const thread uint32_t&>(v509);
uint32_t const v511 = v510 & v421;
bool const v512 = v511 == v421;
bool const v513 = v507 || v512;
bool const v514 = simd_any(v513);;
bool const v515 = thread_index_in_simdgroup_v11 == v95;
if(v515) {
uint32_t const v516 = v514 ? v100 : v95;
uint32_t const v517 = v390 * v218;
uint32_t const v518 = v517 + v59;
uint32_t const v519 = uint32_t(v518);
threadgroup uint32_t * const v520 = &(*v67)[v519];
*v520 = v516;
}
threadgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v521 = v385 + v44;
uint32_t const v522 = v521 + v97;
uint32_t const v523 = min(v522, v276);
uint32_t const v524 = uint32_t(v523);
uint32_t const v525 = v524 * v28;
uint32_t const v526 = v54 + v525;
half_4 v527_store;
thread half_4 * v527 = &v527_store;*v527 = v105;
if(v289) {
uint32_t const v528 = v286 / v218;
uint32_t const v529 = uint32_t(v528);
uint32_t const v530 = v526 + v529;
device half_4 const* const v531 = &v2[v530];
half_4 const v532 = *v531;
*v527 = v532;
}
half_4 const v533 = *v527;
*v295 = v533;
uint32_t const v534 = v521 + v130;
uint32_t const v535 = min(v534, v276);
uint32_t const v536 = uint32_t(v535);
uint32_t const v537 = v536 * v28;
uint32_t const v538 = v54 + v537;
half_4 v539_store;
thread half_4 * v539 = &v539_store;*v539 = v105;
if(v304) {
uint32_t const v540 = v302 / v218;
uint32_t const v541 = uint32_t(v540);
uint32_t const v542 = v538 + v541;
device half_4 const* const v543 = &v2[v542];
half_4 const v544 = *v543;
*v539 = v544;
}
half_4 const v545 = *v539;
*v310 = v545;
uint32_t const v546 = v521 + v160;
uint32_t const v547 = min(v546, v276);
uint32_t const v548 = uint32_t(v547);
uint32_t const v549 = v548 * v28;
uint32_t const v550 = v54 + v549;
half_4 v551_store;
thread half_4 * v551 = &v551_store;*v551 = v105;
if(v319) {
uint32_t const v552 = v317 / v218;
uint32_t const v553 = uint32_t(v552);
uint32_t const v554 = v550 + v553;
device half_4 const* const v555 = &v2[v554];
half_4 const v556 = *v555;
*v551 = v556;
}
half_4 const v557 = *v551;
*v326 = v557;
uint32_t const v558 = v521 + v190;
uint32_t const v559 = min(v558, v276);
uint32_t const v560 = uint32_t(v559);
uint32_t const v561 = v560 * v28;
uint32_t const v562 = v54 + v561;
half_4 v563_store;
thread half_4 * v563 = &v563_store;*v563 = v105;
if(v335) {
uint32_t const v564 = v333 / v218;
uint32_t const v565 = uint32_t(v564);
uint32_t const v566 = v562 + v565;
device half_4 const* const v567 = &v2[v566];
half_4 const v568 = *v567;
*v563 = v568;
}
half_4 const v569 = *v563;
*v342 = v569;
uint32_t const v570 = v524 * v31;
uint32_t const v571 = v57 + v570;
half_4 v572_store;
thread half_4 * v572 = &v572_store;*v572 = v105;
if(v289) {
uint32_t const v573 = v286 / v218;
uint32_t const v574 = uint32_t(v573);
uint32_t const v575 = v571 + v574;
device half_4 const* const v576 = &v3[v575];
half_4 const v577 = *v576;
*v572 = v577;
}
half_4 const v578 = *v572;
*v352 = v578;
uint32_t const v579 = v536 * v31;
uint32_t const v580 = v57 + v579;
half_4 v581_store;
thread half_4 * v581 = &v581_store;*v581 = v105;
if(v304) {
uint32_t const v582 = v302 / v218;
uint32_t const v583 = uint32_t(v582);
uint32_t const v584 = v580 + v583;
device half_4 const* const v585 = &v3[v584];
half_4 const v586 = *v585;
*v581 = v586;
}
half_4 const v587 = *v581;
*v362 = v587;
uint32_t const v588 = v548 * v31;
uint32_t const v589 = v57 + v588;
half_4 v590_store;
thread half_4 * v590 = &v590_store;*v590 = v105;
if(v319) {
uint32_t const v591 = v317 / v218;
uint32_t const v592 = uint32_t(v591);
uint32_t const v593 = v589 + v592;
device half_4 const* const v594 = &v3[v593];
half_4 const v595 = *v594;
*v590 = v595;
}
half_4 const v596 = *v590;
*v372 = v596;
uint32_t const v597 = v560 * v31;
uint32_t const v598 = v57 + v597;
half_4 v599_store;
thread half_4 * v599 = &v599_store;*v599 = v105;
if(v335) {
uint32_t const v600 = v333 / v218;
uint32_t const v601 = uint32_t(v600);
uint32_t const v602 = v598 + v601;
device half_4 const* const v603 = &v3[v602];
half_4 const v604 = *v603;
*v599 = v604;
}
half_4 const v605 = *v599;
*v382 = v605;
bool v606_store;
thread bool * v606 = &v606_store;*v606 = v417;
bool const v607 = *v606;
bool v608_store;
thread bool * v608 = &v608_store;if(v607) {
*v608 = v416;
}
 else {
uint32_t const v609 = v390 * v218;
uint32_t const v610 = uint32_t(v609);
threadgroup uint32_t * const v611 = &(*v67)[v610];
uint32_t const v612 = *v611;
bool const v613 = v612 != v95;
*v608 = v613;
}
bool const v614 = *v608;
*v606 = v614;
bool const v615 = *v606;
bool v616_store;
thread bool * v616 = &v616_store;if(v615) {
*v616 = v416;
}
 else {
uint32_t const v617 = v390 * v218;
uint32_t const v618 = v617 + v100;
uint32_t const v619 = uint32_t(v618);
threadgroup uint32_t * const v620 = &(*v67)[v619];
uint32_t const v621 = *v620;
bool const v622 = v621 != v95;
*v616 = v622;
}
bool const v623 = *v616;
*v606 = v623;
bool const v624 = *v606;
bool v625_store;
thread bool * v625 = &v625_store;if(v624) {
*v625 = v416;
}
 else {
uint32_t const v626 = v390 * v218;
uint32_t const v627 = v626 + v389;
uint32_t const v628 = uint32_t(v627);
threadgroup uint32_t * const v629 = &(*v67)[v628];
uint32_t const v630 = *v629;
bool const v631 = v630 != v95;
*v625 = v631;
}
bool const v632 = *v625;
*v606 = v632;
bool const v633 = *v606;
bool v634_store;
thread bool * v634 = &v634_store;if(v633) {
*v634 = v416;
}
 else {
uint32_t const v635 = v390 * v218;
uint32_t const v636 = 3;
uint32_t const v637 = v635 + v636;
uint32_t const v638 = uint32_t(v637);
threadgroup uint32_t * const v639 = &(*v67)[v638];
uint32_t const v640 = *v639;
bool const v641 = v640 != v95;
*v634 = v641;
}
bool const v642 = *v634;
*v606 = v642;
bool v643_store;
thread bool * v643 = &v643_store;if(v388) {
*v643 = v417;
}
 else {
*v643 = v417;
}
uint32_t const v644 = 320;
uint32_t const v645 = v59 * v644;
simdgroup_float8x8 v646_store; thread simdgroup_float8x8 * v646 = &v646_store;*v646 = make_filled_simdgroup_matrix<float, 8, 8>(v70);
simdgroup_half8x8 v647_store; thread simdgroup_half8x8 * v647 = &v647_store;uint32_t const v648 = 72;
threadgroup half_4 * const v649 = &(*v63)[v17];
simdgroup_load(*v647, reinterpret_cast<threadgroup half *>(v649), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v78, *v647, *v646);
simdgroup_half8x8 v650_store; thread simdgroup_half8x8 * v650 = &v650_store;threadgroup half_4 * const v651 = &(*v63)[v325];
simdgroup_load(*v650, reinterpret_cast<threadgroup half *>(v651), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v80, *v650, *v646);
simdgroup_half8x8 v652_store; thread simdgroup_half8x8 * v652 = &v652_store;threadgroup half_4 * const v653 = &(*v63)[v279];
simdgroup_load(*v652, reinterpret_cast<threadgroup half *>(v653), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v81, *v652, *v646);
uint32_t const v654 = 6;
simdgroup_half8x8 v655_store; thread simdgroup_half8x8 * v655 = &v655_store;uint32_t const v656 = 6;
threadgroup half_4 * const v657 = &(*v63)[v656];
simdgroup_load(*v655, reinterpret_cast<threadgroup half *>(v657), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v82, *v655, *v646);
simdgroup_half8x8 v658_store; thread simdgroup_half8x8 * v658 = &v658_store;threadgroup half_4 * const v659 = &(*v63)[v68];
simdgroup_load(*v658, reinterpret_cast<threadgroup half *>(v659), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v83, *v658, *v646);
simdgroup_half8x8 v660_store; thread simdgroup_half8x8 * v660 = &v660_store;uint32_t const v661 = 10;
threadgroup half_4 * const v662 = &(*v63)[v661];
simdgroup_load(*v660, reinterpret_cast<threadgroup half *>(v662), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v84, *v660, *v646);
simdgroup_half8x8 v663_store; thread simdgroup_half8x8 * v663 = &v663_store;uint32_t const v664 = 12;
threadgroup half_4 * const v665 = &(*v63)[v664];
simdgroup_load(*v663, reinterpret_cast<threadgroup half *>(v665), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v85, *v663, *v646);
simdgroup_half8x8 v666_store; thread simdgroup_half8x8 * v666 = &v666_store;uint32_t const v667 = 14;
threadgroup half_4 * const v668 = &(*v63)[v667];
simdgroup_load(*v666, reinterpret_cast<threadgroup half *>(v668), v648, 0, true);
simdgroup_multiply_accumulate(*v646, *v86, *v666, *v646);
uint32_t const v669 = uint32_t(v645);
uint32_t const v670 = 40;
threadgroup float * const v671 = &(*v64)[v669];

simdgroup_store(*v646, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v672_store; thread simdgroup_float8x8 * v672 = &v672_store;*v672 = make_filled_simdgroup_matrix<float, 8, 8>(v70);
simdgroup_half8x8 v673_store; thread simdgroup_half8x8 * v673 = &v673_store;uint32_t const v674 = 144;
uint32_t const v675 = 1008;
threadgroup half_4 * const v676 = &(*v63)[v674];
simdgroup_load(*v673, reinterpret_cast<threadgroup half *>(v676), v648, 0, true);
simdgroup_multiply_accumulate(*v672, *v78, *v673, *v672);
simdgroup_half8x8 v677_store; thread simdgroup_half8x8 * v677 = &v677_store;uint32_t const v678 = 146;
threadgroup half_4 * const v679 = &(*v63)[v678];
simdgroup_load(*v677, reinterpret_cast<threadgroup half *>(v679), v648, 0, true);
simdgroup_multiply_accumulate(*v672, *v80, *v677, *v672);
simdgroup_half8x8 v680_store; thread simdgroup_half8x8 * v680 = &v680_store;uint32_t const v681 = 148;
threadgroup half_4 * const v682 = &(*v63)[v681];
simdgroup_load(*v680, reinterpret_cast<threadgroup half *>(v682), v648, 0, true);
simdgroup_multiply_accumulate(*v672, *v81, *v680, *v672);
simdgroup_half8x8 v683_store; thread simdgroup_half8x8 * v683 = &v683_store;uint32_t const v684 = 150;
threadgroup half_4 * const v685 = &(*v63)[v684];
simdgroup_load(*v683, reinterpret_cast<threadgroup half *>(v685), v648, 0, true);
simdgroup_multiply_accumulate(*v672, *v82, *v683, *v672);
simdgroup_half8x8 v686_store; thread simdgroup_half8x8 * v686 = &v686_store;uint32_t const v687 = 152;
threadgroup half_4 * const v688 = &(*v63)[v687];
simdgroup_load(*v686, reinterpret_cast<threadgroup half *>(v688), v648, 0, true);
simdgroup_multiply_accumulate(*v672, *v83, *v686, *v672);
simdgroup_half8x8 v689_store; thread simdgroup_half8x8 * v689 = &v689_store;uint32_t const v690 = 154;
threadgroup half_4 * const v691 = &(*v63)[v690];
simdgroup_load(*v689, reinterpret_cast<threadgroup half *>(v691), v648, 0, true);
simdgroup_multiply_accumulate(*v672, *v84, *v689, *v672);
simdgroup_half8x8 v692_store; thread simdgroup_half8x8 * v692 = &v692_store;uint32_t const v693 = 156;
threadgroup half_4 * const v694 = &(*v63)[v693];
simdgroup_load(*v692, reinterpret_cast<threadgroup half *>(v694), v648, 0, true);
simdgroup_multiply_accumulate(*v672, *v85, *v692, *v672);
simdgroup_half8x8 v695_store; thread simdgroup_half8x8 * v695 = &v695_store;uint32_t const v696 = 158;
threadgroup half_4 * const v697 = &(*v63)[v696];
simdgroup_load(*v695, reinterpret_cast<threadgroup half *>(v697), v648, 0, true);
simdgroup_multiply_accumulate(*v672, *v86, *v695, *v672);
uint32_t const v698 = v645 + v60;
uint32_t const v699 = uint32_t(v698);
threadgroup float * const v700 = &(*v64)[v699];

simdgroup_store(*v672, reinterpret_cast<threadgroup float *>(v700), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v701_store; thread simdgroup_float8x8 * v701 = &v701_store;*v701 = make_filled_simdgroup_matrix<float, 8, 8>(v70);
simdgroup_half8x8 v702_store; thread simdgroup_half8x8 * v702 = &v702_store;uint32_t const v703 = 288;
uint32_t const v704 = 864;
threadgroup half_4 * const v705 = &(*v63)[v703];
simdgroup_load(*v702, reinterpret_cast<threadgroup half *>(v705), v648, 0, true);
simdgroup_multiply_accumulate(*v701, *v78, *v702, *v701);
simdgroup_half8x8 v706_store; thread simdgroup_half8x8 * v706 = &v706_store;uint32_t const v707 = 290;
threadgroup half_4 * const v708 = &(*v63)[v707];
simdgroup_load(*v706, reinterpret_cast<threadgroup half *>(v708), v648, 0, true);
simdgroup_multiply_accumulate(*v701, *v80, *v706, *v701);
simdgroup_half8x8 v709_store; thread simdgroup_half8x8 * v709 = &v709_store;uint32_t const v710 = 292;
threadgroup half_4 * const v711 = &(*v63)[v710];
simdgroup_load(*v709, reinterpret_cast<threadgroup half *>(v711), v648, 0, true);
simdgroup_multiply_accumulate(*v701, *v81, *v709, *v701);
simdgroup_half8x8 v712_store; thread simdgroup_half8x8 * v712 = &v712_store;uint32_t const v713 = 294;
threadgroup half_4 * const v714 = &(*v63)[v713];
simdgroup_load(*v712, reinterpret_cast<threadgroup half *>(v714), v648, 0, true);
simdgroup_multiply_accumulate(*v701, *v82, *v712, *v701);
simdgroup_half8x8 v715_store; thread simdgroup_half8x8 * v715 = &v715_store;uint32_t const v716 = 296;
threadgroup half_4 * const v717 = &(*v63)[v716];
simdgroup_load(*v715, reinterpret_cast<threadgroup half *>(v717), v648, 0, true);
simdgroup_multiply_accumulate(*v701, *v83, *v715, *v701);
simdgroup_half8x8 v718_store; thread simdgroup_half8x8 * v718 = &v718_store;uint32_t const v719 = 298;
threadgroup half_4 * const v720 = &(*v63)[v719];
simdgroup_load(*v718, reinterpret_cast<threadgroup half *>(v720), v648, 0, true);
simdgroup_multiply_accumulate(*v701, *v84, *v718, *v701);
simdgroup_half8x8 v721_store; thread simdgroup_half8x8 * v721 = &v721_store;uint32_t const v722 = 300;
threadgroup half_4 * const v723 = &(*v63)[v722];
simdgroup_load(*v721, reinterpret_cast<threadgroup half *>(v723), v648, 0, true);
simdgroup_multiply_accumulate(*v701, *v85, *v721, *v701);
simdgroup_half8x8 v724_store; thread simdgroup_half8x8 * v724 = &v724_store;uint32_t const v725 = 302;
threadgroup half_4 * const v726 = &(*v63)[v725];
simdgroup_load(*v724, reinterpret_cast<threadgroup half *>(v726), v648, 0, true);
simdgroup_multiply_accumulate(*v701, *v86, *v724, *v701);
uint32_t const v727 = v645 + v96;
uint32_t const v728 = uint32_t(v727);
threadgroup float * const v729 = &(*v64)[v728];

simdgroup_store(*v701, reinterpret_cast<threadgroup float *>(v729), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_float8x8 v730_store; thread simdgroup_float8x8 * v730 = &v730_store;*v730 = make_filled_simdgroup_matrix<float, 8, 8>(v70);
uint32_t const v731 = 24;
simdgroup_half8x8 v732_store; thread simdgroup_half8x8 * v732 = &v732_store;uint32_t const v733 = 432;
uint32_t const v734 = 720;
threadgroup half_4 * const v735 = &(*v63)[v733];
simdgroup_load(*v732, reinterpret_cast<threadgroup half *>(v735), v648, 0, true);
simdgroup_multiply_accumulate(*v730, *v78, *v732, *v730);
simdgroup_half8x8 v736_store; thread simdgroup_half8x8 * v736 = &v736_store;uint32_t const v737 = 434;
threadgroup half_4 * const v738 = &(*v63)[v737];
simdgroup_load(*v736, reinterpret_cast<threadgroup half *>(v738), v648, 0, true);
simdgroup_multiply_accumulate(*v730, *v80, *v736, *v730);
simdgroup_half8x8 v739_store; thread simdgroup_half8x8 * v739 = &v739_store;uint32_t const v740 = 436;
threadgroup half_4 * const v741 = &(*v63)[v740];
simdgroup_load(*v739, reinterpret_cast<threadgroup half *>(v741), v648, 0, true);
simdgroup_multiply_accumulate(*v730, *v81, *v739, *v730);
simdgroup_half8x8 v742_store; thread simdgroup_half8x8 * v742 = &v742_store;uint32_t const v743 = 438;
threadgroup half_4 * const v744 = &(*v63)[v743];
simdgroup_load(*v742, reinterpret_cast<threadgroup half *>(v744), v648, 0, true);
simdgroup_multiply_accumulate(*v730, *v82, *v742, *v730);
simdgroup_half8x8 v745_store; thread simdgroup_half8x8 * v745 = &v745_store;uint32_t const v746 = 440;
threadgroup half_4 * const v747 = &(*v63)[v746];
simdgroup_load(*v745, reinterpret_cast<threadgroup half *>(v747), v648, 0, true);
simdgroup_multiply_accumulate(*v730, *v83, *v745, *v730);
simdgroup_half8x8 v748_store; thread simdgroup_half8x8 * v748 = &v748_store;uint32_t const v749 = 442;
threadgroup half_4 * const v750 = &(*v63)[v749];
simdgroup_load(*v748, reinterpret_cast<threadgroup half *>(v750), v648, 0, true);
simdgroup_multiply_accumulate(*v730, *v84, *v748, *v730);
simdgroup_half8x8 v751_store; thread simdgroup_half8x8 * v751 = &v751_store;uint32_t const v752 = 444;
threadgroup half_4 * const v753 = &(*v63)[v752];
simdgroup_load(*v751, reinterpret_cast<threadgroup half *>(v753), v648, 0, true);
simdgroup_multiply_accumulate(*v730, *v85, *v751, *v730);
simdgroup_half8x8 v754_store; thread simdgroup_half8x8 * v754 = &v754_store;uint32_t const v755 = 446;
threadgroup half_4 * const v756 = &(*v63)[v755];
simdgroup_load(*v754, reinterpret_cast<threadgroup half *>(v756), v648, 0, true);
simdgroup_multiply_accumulate(*v730, *v86, *v754, *v730);
uint32_t const v757 = v645 + v731;
uint32_t const v758 = uint32_t(v757);
threadgroup float * const v759 = &(*v64)[v758];

simdgroup_store(*v730, reinterpret_cast<threadgroup float *>(v759), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v760 = v59 * v60;
uint32_t const v761 = v45 + v760;
uint32_t const v762 = v761 + v61;
array<float, 8> v763_store = {};
thread array<float, 8> * v763 = &v763_store;uint32_t const v764 = v62 * v60;
uint32_t const v765 = v385 + v764;
uint32_t const v766 = v61 * v670;
uint32_t const v767 = v645 + v766;
uint32_t const v768 = v767 + v764;
uint32_t const v769 = uint32_t(v768);
threadgroup float * const v770 = &(*v64)[v769];
float const v771 = *v770;
float v772_store;
thread float * v772 = &v772_store;*v772 = v92;
bool const v773 = *v643;
bool v774_store;
thread bool * v774 = &v774_store;if(v773) {
*v774 = v416;
}
 else {
bool const v775 = v765 < v19;
bool v776_store;
thread bool * v776 = &v776_store;*v776 = v775;
bool const v777 = v762 < v18;
bool const v778 = *v776;
bool const v779 = v778 && v777;
*v776 = v779;
bool const v780 = *v776;
if(v780) {
uint32_t const v781 = v46 * v32;
uint32_t const v782 = v48 * v33;
uint32_t const v783 = v781 + v782;
uint32_t const v784 = uint32_t(v762);
uint32_t const v785 = v784 * v34;
uint32_t const v786 = v783 + v785;
uint32_t const v787 = uint32_t(v765);
uint32_t const v788 = v787 * v35;
uint32_t const v789 = v786 + v788;
device uint8_t const* const v790 = &v6[v789];
uint8_t const v791 = *v790;
uint8_t const v792 = 0;
bool const v793 = v791 != v792;
bool const v794 = !v793;
*v776 = v794;
}
bool const v795 = *v776;
*v774 = v795;
}
bool const v796 = *v774;
if(v796) {
uint32_t const v797 = v18 - v100;
uint32_t const v798 = min(v762, v797);
float const v799 = v771 * v22;
uint32_t const v800 = v46 * v36;
uint32_t const v801 = v48 * v37;
uint32_t const v802 = v800 + v801;
uint32_t const v803 = uint32_t(v798);
uint32_t const v804 = v803 * v38;
uint32_t const v805 = v802 + v804;
uint32_t const v806 = uint32_t(v765);
uint32_t const v807 = v806 * v39;
uint32_t const v808 = v805 + v807;
device half const* const v809 = &v7[v808];
half const v810 = *v809;
float const v811 = float(v810);
float const v812 = v799 + v811;
*v772 = v812;
}
thread float * const v813 = &(*v763)[v17];
float const v814 = *v772;
*v813 = v814;
float const v815 = max(v92, v814);
uint32_t const v816 = v764 + v100;
uint32_t const v817 = v385 + v816;
uint32_t const v818 = v767 + v816;
uint32_t const v819 = uint32_t(v818);
threadgroup float * const v820 = &(*v64)[v819];
float const v821 = *v820;
float v822_store;
thread float * v822 = &v822_store;*v822 = v92;
bool const v823 = *v643;
bool v824_store;
thread bool * v824 = &v824_store;if(v823) {
*v824 = v416;
}
 else {
bool const v825 = v817 < v19;
bool v826_store;
thread bool * v826 = &v826_store;*v826 = v825;
bool const v827 = v762 < v18;
bool const v828 = *v826;
bool const v829 = v828 && v827;
*v826 = v829;
bool const v830 = *v826;
if(v830) {
uint32_t const v831 = v46 * v32;
uint32_t const v832 = v48 * v33;
uint32_t const v833 = v831 + v832;
uint32_t const v834 = uint32_t(v762);
uint32_t const v835 = v834 * v34;
uint32_t const v836 = v833 + v835;
uint32_t const v837 = uint32_t(v817);
uint32_t const v838 = v837 * v35;
uint32_t const v839 = v836 + v838;
device uint8_t const* const v840 = &v6[v839];
uint8_t const v841 = *v840;
uint8_t const v842 = 0;
bool const v843 = v841 != v842;
bool const v844 = !v843;
*v826 = v844;
}
bool const v845 = *v826;
*v824 = v845;
}
bool const v846 = *v824;
if(v846) {
uint32_t const v847 = v18 - v100;
uint32_t const v848 = min(v762, v847);
float const v849 = v821 * v22;
uint32_t const v850 = v46 * v36;
uint32_t const v851 = v48 * v37;
uint32_t const v852 = v850 + v851;
uint32_t const v853 = uint32_t(v848);
uint32_t const v854 = v853 * v38;
uint32_t const v855 = v852 + v854;
uint32_t const v856 = uint32_t(v817);
uint32_t const v857 = v856 * v39;
uint32_t const v858 = v855 + v857;
device half const* const v859 = &v7[v858];
half const v860 = *v859;
float const v861 = float(v860);
float const v862 = v849 + v861;
*v822 = v862;
}
thread float * const v863 = &(*v763)[v66];
float const v864 = *v822;
*v863 = v864;
float const v865 = max(v815, v864);
uint32_t const v866 = v764 + v389;
uint32_t const v867 = v385 + v866;
uint32_t const v868 = v767 + v866;
uint32_t const v869 = uint32_t(v868);
threadgroup float * const v870 = &(*v64)[v869];
float const v871 = *v870;
float v872_store;
thread float * v872 = &v872_store;*v872 = v92;
bool const v873 = *v643;
bool v874_store;
thread bool * v874 = &v874_store;if(v873) {
*v874 = v416;
}
 else {
bool const v875 = v867 < v19;
bool v876_store;
thread bool * v876 = &v876_store;*v876 = v875;
bool const v877 = v762 < v18;
bool const v878 = *v876;
bool const v879 = v878 && v877;
*v876 = v879;
bool const v880 = *v876;
if(v880) {
uint32_t const v881 = v46 * v32;
uint32_t const v882 = v48 * v33;
uint32_t const v883 = v881 + v882;
uint32_t const v884 = uint32_t(v762);
uint32_t const v885 = v884 * v34;
uint32_t const v886 = v883 + v885;
uint32_t const v887 = uint32_t(v867);
uint32_t const v888 = v887 * v35;
uint32_t const v889 = v886 + v888;
device uint8_t const* const v890 = &v6[v889];
uint8_t const v891 = *v890;
uint8_t const v892 = 0;
bool const v893 = v891 != v892;
bool const v894 = !v893;
*v876 = v894;
}
bool const v895 = *v876;
*v874 = v895;
}
bool const v896 = *v874;
if(v896) {
uint32_t const v897 = v18 - v100;
uint32_t const v898 = min(v762, v897);
float const v899 = v871 * v22;
uint32_t const v900 = v46 * v36;
uint32_t const v901 = v48 * v37;
uint32_t const v902 = v900 + v901;
uint32_t const v903 = uint32_t(v898);
uint32_t const v904 = v903 * v38;
uint32_t const v905 = v902 + v904;
uint32_t const v906 = uint32_t(v867);
uint32_t const v907 = v906 * v39;
uint32_t const v908 = v905 + v907;
device half const* const v909 = &v7[v908];
half const v910 = *v909;
float const v911 = float(v910);
float const v912 = v899 + v911;
*v872 = v912;
}
thread float * const v913 = &(*v763)[v325];
float const v914 = *v872;
*v913 = v914;
float const v915 = max(v865, v914);
uint32_t const v916 = 3;
uint32_t const v917 = v764 + v916;
uint32_t const v918 = v385 + v917;
uint32_t const v919 = v767 + v917;
uint32_t const v920 = uint32_t(v919);
threadgroup float * const v921 = &(*v64)[v920];
float const v922 = *v921;
float v923_store;
thread float * v923 = &v923_store;*v923 = v92;
bool const v924 = *v643;
bool v925_store;
thread bool * v925 = &v925_store;if(v924) {
*v925 = v416;
}
 else {
bool const v926 = v918 < v19;
bool v927_store;
thread bool * v927 = &v927_store;*v927 = v926;
bool const v928 = v762 < v18;
bool const v929 = *v927;
bool const v930 = v929 && v928;
*v927 = v930;
bool const v931 = *v927;
if(v931) {
uint32_t const v932 = v46 * v32;
uint32_t const v933 = v48 * v33;
uint32_t const v934 = v932 + v933;
uint32_t const v935 = uint32_t(v762);
uint32_t const v936 = v935 * v34;
uint32_t const v937 = v934 + v936;
uint32_t const v938 = uint32_t(v918);
uint32_t const v939 = v938 * v35;
uint32_t const v940 = v937 + v939;
device uint8_t const* const v941 = &v6[v940];
uint8_t const v942 = *v941;
uint8_t const v943 = 0;
bool const v944 = v942 != v943;
bool const v945 = !v944;
*v927 = v945;
}
bool const v946 = *v927;
*v925 = v946;
}
bool const v947 = *v925;
if(v947) {
uint32_t const v948 = v18 - v100;
uint32_t const v949 = min(v762, v948);
float const v950 = v922 * v22;
uint32_t const v951 = v46 * v36;
uint32_t const v952 = v48 * v37;
uint32_t const v953 = v951 + v952;
uint32_t const v954 = uint32_t(v949);
uint32_t const v955 = v954 * v38;
uint32_t const v956 = v953 + v955;
uint32_t const v957 = uint32_t(v918);
uint32_t const v958 = v957 * v39;
uint32_t const v959 = v956 + v958;
device half const* const v960 = &v7[v959];
half const v961 = *v960;
float const v962 = float(v961);
float const v963 = v950 + v962;
*v923 = v963;
}
thread float * const v964 = &(*v763)[v341];
float const v965 = *v923;
*v964 = v965;
float const v966 = max(v915, v965);
uint32_t const v967 = v764 + v218;
uint32_t const v968 = v385 + v967;
uint32_t const v969 = v767 + v967;
uint32_t const v970 = uint32_t(v969);
threadgroup float * const v971 = &(*v64)[v970];
float const v972 = *v971;
float v973_store;
thread float * v973 = &v973_store;*v973 = v92;
bool const v974 = *v643;
bool v975_store;
thread bool * v975 = &v975_store;if(v974) {
*v975 = v416;
}
 else {
bool const v976 = v968 < v19;
bool v977_store;
thread bool * v977 = &v977_store;*v977 = v976;
bool const v978 = v762 < v18;
bool const v979 = *v977;
bool const v980 = v979 && v978;
*v977 = v980;
bool const v981 = *v977;
if(v981) {
uint32_t const v982 = v46 * v32;
uint32_t const v983 = v48 * v33;
uint32_t const v984 = v982 + v983;
uint32_t const v985 = uint32_t(v762);
uint32_t const v986 = v985 * v34;
uint32_t const v987 = v984 + v986;
uint32_t const v988 = uint32_t(v968);
uint32_t const v989 = v988 * v35;
uint32_t const v990 = v987 + v989;
device uint8_t const* const v991 = &v6[v990];
uint8_t const v992 = *v991;
uint8_t const v993 = 0;
bool const v994 = v992 != v993;
bool const v995 = !v994;
*v977 = v995;
}
bool const v996 = *v977;
*v975 = v996;
}
bool const v997 = *v975;
if(v997) {
uint32_t const v998 = v18 - v100;
uint32_t const v999 = min(v762, v998);
float const v1000 = v972 * v22;
uint32_t const v1001 = v46 * v36;
uint32_t const v1002 = v48 * v37;
uint32_t const v1003 = v1001 + v1002;
uint32_t const v1004 = uint32_t(v999);
uint32_t const v1005 = v1004 * v38;
uint32_t const v1006 = v1003 + v1005;
uint32_t const v1007 = uint32_t(v968);
uint32_t const v1008 = v1007 * v39;
uint32_t const v1009 = v1006 + v1008;
device half const* const v1010 = &v7[v1009];
half const v1011 = *v1010;
float const v1012 = float(v1011);
float const v1013 = v1000 + v1012;
*v973 = v1013;
}
thread float * const v1014 = &(*v763)[v279];
float const v1015 = *v973;
*v1014 = v1015;
float const v1016 = max(v966, v1015);
uint32_t const v1017 = 5;
uint32_t const v1018 = v764 + v1017;
uint32_t const v1019 = v385 + v1018;
uint32_t const v1020 = v767 + v1018;
uint32_t const v1021 = uint32_t(v1020);
threadgroup float * const v1022 = &(*v64)[v1021];
float const v1023 = *v1022;
float v1024_store;
thread float * v1024 = &v1024_store;*v1024 = v92;
bool const v1025 = *v643;
bool v1026_store;
thread bool * v1026 = &v1026_store;if(v1025) {
*v1026 = v416;
}
 else {
bool const v1027 = v1019 < v19;
bool v1028_store;
thread bool * v1028 = &v1028_store;*v1028 = v1027;
bool const v1029 = v762 < v18;
bool const v1030 = *v1028;
bool const v1031 = v1030 && v1029;
*v1028 = v1031;
bool const v1032 = *v1028;
if(v1032) {
uint32_t const v1033 = v46 * v32;
uint32_t const v1034 = v48 * v33;
uint32_t const v1035 = v1033 + v1034;
uint32_t const v1036 = uint32_t(v762);
uint32_t const v1037 = v1036 * v34;
uint32_t const v1038 = v1035 + v1037;
uint32_t const v1039 = uint32_t(v1019);
uint32_t const v1040 = v1039 * v35;
uint32_t const v1041 = v1038 + v1040;
device uint8_t const* const v1042 = &v6[v1041];
uint8_t const v1043 = *v1042;
uint8_t const v1044 = 0;
bool const v1045 = v1043 != v1044;
bool const v1046 = !v1045;
*v1028 = v1046;
}
bool const v1047 = *v1028;
*v1026 = v1047;
}
bool const v1048 = *v1026;
if(v1048) {
uint32_t const v1049 = v18 - v100;
uint32_t const v1050 = min(v762, v1049);
float const v1051 = v1023 * v22;
uint32_t const v1052 = v46 * v36;
uint32_t const v1053 = v48 * v37;
uint32_t const v1054 = v1052 + v1053;
uint32_t const v1055 = uint32_t(v1050);
uint32_t const v1056 = v1055 * v38;
uint32_t const v1057 = v1054 + v1056;
uint32_t const v1058 = uint32_t(v1019);
uint32_t const v1059 = v1058 * v39;
uint32_t const v1060 = v1057 + v1059;
device half const* const v1061 = &v7[v1060];
half const v1062 = *v1061;
float const v1063 = float(v1062);
float const v1064 = v1051 + v1063;
*v1024 = v1064;
}
uint32_t const v1065 = 5;
thread float * const v1066 = &(*v763)[v1065];
float const v1067 = *v1024;
*v1066 = v1067;
float const v1068 = max(v1016, v1067);
uint32_t const v1069 = v764 + v654;
uint32_t const v1070 = v385 + v1069;
uint32_t const v1071 = v767 + v1069;
uint32_t const v1072 = uint32_t(v1071);
threadgroup float * const v1073 = &(*v64)[v1072];
float const v1074 = *v1073;
float v1075_store;
thread float * v1075 = &v1075_store;*v1075 = v92;
bool const v1076 = *v643;
bool v1077_store;
thread bool * v1077 = &v1077_store;if(v1076) {
*v1077 = v416;
}
 else {
bool const v1078 = v1070 < v19;
bool v1079_store;
thread bool * v1079 = &v1079_store;*v1079 = v1078;
bool const v1080 = v762 < v18;
bool const v1081 = *v1079;
bool const v1082 = v1081 && v1080;
*v1079 = v1082;
bool const v1083 = *v1079;
if(v1083) {
uint32_t const v1084 = v46 * v32;
uint32_t const v1085 = v48 * v33;
uint32_t const v1086 = v1084 + v1085;
uint32_t const v1087 = uint32_t(v762);
uint32_t const v1088 = v1087 * v34;
uint32_t const v1089 = v1086 + v1088;
uint32_t const v1090 = uint32_t(v1070);
uint32_t const v1091 = v1090 * v35;
uint32_t const v1092 = v1089 + v1091;
device uint8_t const* const v1093 = &v6[v1092];
uint8_t const v1094 = *v1093;
uint8_t const v1095 = 0;
bool const v1096 = v1094 != v1095;
bool const v1097 = !v1096;
*v1079 = v1097;
}
bool const v1098 = *v1079;
*v1077 = v1098;
}
bool const v1099 = *v1077;
if(v1099) {
uint32_t const v1100 = v18 - v100;
uint32_t const v1101 = min(v762, v1100);
float const v1102 = v1074 * v22;
uint32_t const v1103 = v46 * v36;
uint32_t const v1104 = v48 * v37;
uint32_t const v1105 = v1103 + v1104;
uint32_t const v1106 = uint32_t(v1101);
uint32_t const v1107 = v1106 * v38;
uint32_t const v1108 = v1105 + v1107;
uint32_t const v1109 = uint32_t(v1070);
uint32_t const v1110 = v1109 * v39;
uint32_t const v1111 = v1108 + v1110;
device half const* const v1112 = &v7[v1111];
half const v1113 = *v1112;
float const v1114 = float(v1113);
float const v1115 = v1102 + v1114;
*v1075 = v1115;
}
thread float * const v1116 = &(*v763)[v656];
float const v1117 = *v1075;
*v1116 = v1117;
float const v1118 = max(v1068, v1117);
uint32_t const v1119 = 7;
uint32_t const v1120 = v764 + v1119;
uint32_t const v1121 = v385 + v1120;
uint32_t const v1122 = v767 + v1120;
uint32_t const v1123 = uint32_t(v1122);
threadgroup float * const v1124 = &(*v64)[v1123];
float const v1125 = *v1124;
float v1126_store;
thread float * v1126 = &v1126_store;*v1126 = v92;
bool const v1127 = *v643;
bool v1128_store;
thread bool * v1128 = &v1128_store;if(v1127) {
*v1128 = v416;
}
 else {
bool const v1129 = v1121 < v19;
bool v1130_store;
thread bool * v1130 = &v1130_store;*v1130 = v1129;
bool const v1131 = v762 < v18;
bool const v1132 = *v1130;
bool const v1133 = v1132 && v1131;
*v1130 = v1133;
bool const v1134 = *v1130;
if(v1134) {
uint32_t const v1135 = v46 * v32;
uint32_t const v1136 = v48 * v33;
uint32_t const v1137 = v1135 + v1136;
uint32_t const v1138 = uint32_t(v762);
uint32_t const v1139 = v1138 * v34;
uint32_t const v1140 = v1137 + v1139;
uint32_t const v1141 = uint32_t(v1121);
uint32_t const v1142 = v1141 * v35;
uint32_t const v1143 = v1140 + v1142;
device uint8_t const* const v1144 = &v6[v1143];
uint8_t const v1145 = *v1144;
uint8_t const v1146 = 0;
bool const v1147 = v1145 != v1146;
bool const v1148 = !v1147;
*v1130 = v1148;
}
bool const v1149 = *v1130;
*v1128 = v1149;
}
bool const v1150 = *v1128;
if(v1150) {
uint32_t const v1151 = v18 - v100;
uint32_t const v1152 = min(v762, v1151);
float const v1153 = v1125 * v22;
uint32_t const v1154 = v46 * v36;
uint32_t const v1155 = v48 * v37;
uint32_t const v1156 = v1154 + v1155;
uint32_t const v1157 = uint32_t(v1152);
uint32_t const v1158 = v1157 * v38;
uint32_t const v1159 = v1156 + v1158;
uint32_t const v1160 = uint32_t(v1121);
uint32_t const v1161 = v1160 * v39;
uint32_t const v1162 = v1159 + v1161;
device half const* const v1163 = &v7[v1162];
half const v1164 = *v1163;
float const v1165 = float(v1164);
float const v1166 = v1153 + v1165;
*v1126 = v1166;
}
uint32_t const v1167 = 7;
thread float * const v1168 = &(*v763)[v1167];
float const v1169 = *v1126;
*v1168 = v1169;
float const v1170 = max(v1118, v1169);
float const v1171 = simd_shuffle_xor(v1170, v60);;
float const v1172 = max(v1170, v1171);
float const v1173 = simd_shuffle_xor(v1172, v96);;
float const v1174 = max(v1172, v1173);
float const v1175 = *v91;
float const v1176 = 5.54517698;
float const v1177 = v1175 + v1176;
bool const v1178 = v1174 > v1177;
float const v1179 = v1178 ? v1174 : v1175;
float const v1180 = v1175 - v1179;
float const v1181 = exp(v1180);bool const v1182 = v1179 != v1175;
bool v1183_store;
thread bool * v1183 = &v1183_store;if(v1182) {
bool const v1184 = v1175 != v92;
*v1183 = v1184;
}
 else {
*v1183 = v417;
}
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1185 = *v1183;
bool const v1186 = simd_any(v1185);;
if(v1186) {

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1187 = v62 * v389;
uint32_t const v1188 = v767 + v1187;
uint32_t const v1189 = uint32_t(v1188);
threadgroup float * const v1190 = &(*v64)[v1189];
float const v1191 = *v1190;
float const v1192 = v1191 * v1181;
*v1190 = v1192;
uint32_t const v1193 = v1188 + v100;
uint32_t const v1194 = uint32_t(v1193);
threadgroup float * const v1195 = &(*v64)[v1194];
float const v1196 = *v1195;
float const v1197 = v1196 * v1181;
*v1195 = v1197;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1198 = *v1190;
float const v1199 = v1198 * v1181;
*v1190 = v1199;
float const v1200 = *v1195;
float const v1201 = v1200 * v1181;
*v1195 = v1201;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1202 = *v1190;
float const v1203 = v1202 * v1181;
*v1190 = v1203;
float const v1204 = *v1195;
float const v1205 = v1204 * v1181;
*v1195 = v1205;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1206 = *v1190;
float const v1207 = v1206 * v1181;
*v1190 = v1207;
float const v1208 = *v1195;
float const v1209 = v1208 * v1181;
*v1195 = v1209;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1210 = *v1190;
float const v1211 = v1210 * v1181;
*v1190 = v1211;
float const v1212 = *v1195;
float const v1213 = v1212 * v1181;
*v1195 = v1213;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1214 = *v1190;
float const v1215 = v1214 * v1181;
*v1190 = v1215;
float const v1216 = *v1195;
float const v1217 = v1216 * v1181;
*v1195 = v1217;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1218 = *v1190;
float const v1219 = v1218 * v1181;
*v1190 = v1219;
float const v1220 = *v1195;
float const v1221 = v1220 * v1181;
*v1195 = v1221;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1222 = *v1190;
float const v1223 = v1222 * v1181;
*v1190 = v1223;
float const v1224 = *v1195;
float const v1225 = v1224 * v1181;
*v1195 = v1225;
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
*v91 = v1179;
float const v1226 = *v813;
uint32_t const v1227 = reinterpret_cast<const thread uint32_t&>(v1226);
uint32_t const v1228 = 4286578687;
bool const v1229 = v1227 == v1228;
float const v1230 = v1226 - v1179;
float const v1231 = exp(v1230);float const v1232 = v1229 ? v70 : v1231;
half const v1233 = half(v1232);
threadgroup half * const v1234 = &(*v65)[v769];
*v1234 = v1233;
float const v1235 = *v863;
uint32_t const v1236 = reinterpret_cast<const thread uint32_t&>(v1235);
bool const v1237 = v1236 == v1228;
float const v1238 = v1235 - v1179;
float const v1239 = exp(v1238);float const v1240 = v1237 ? v70 : v1239;
float const v1241 = v1232 + v1240;
uint32_t const v1242 = v768 + v100;
half const v1243 = half(v1240);
uint32_t const v1244 = uint32_t(v1242);
threadgroup half * const v1245 = &(*v65)[v1244];
*v1245 = v1243;
float const v1246 = *v913;
uint32_t const v1247 = reinterpret_cast<const thread uint32_t&>(v1246);
bool const v1248 = v1247 == v1228;
float const v1249 = v1246 - v1179;
float const v1250 = exp(v1249);float const v1251 = v1248 ? v70 : v1250;
float const v1252 = v1241 + v1251;
uint32_t const v1253 = v768 + v389;
half const v1254 = half(v1251);
uint32_t const v1255 = uint32_t(v1253);
threadgroup half * const v1256 = &(*v65)[v1255];
*v1256 = v1254;
float const v1257 = *v964;
uint32_t const v1258 = reinterpret_cast<const thread uint32_t&>(v1257);
bool const v1259 = v1258 == v1228;
float const v1260 = v1257 - v1179;
float const v1261 = exp(v1260);float const v1262 = v1259 ? v70 : v1261;
float const v1263 = v1252 + v1262;
uint32_t const v1264 = v768 + v916;
half const v1265 = half(v1262);
uint32_t const v1266 = uint32_t(v1264);
threadgroup half * const v1267 = &(*v65)[v1266];
*v1267 = v1265;
float const v1268 = *v1014;
uint32_t const v1269 = reinterpret_cast<const thread uint32_t&>(v1268);
bool const v1270 = v1269 == v1228;
float const v1271 = v1268 - v1179;
float const v1272 = exp(v1271);float const v1273 = v1270 ? v70 : v1272;
float const v1274 = v1263 + v1273;
uint32_t const v1275 = v768 + v218;
half const v1276 = half(v1273);
uint32_t const v1277 = uint32_t(v1275);
threadgroup half * const v1278 = &(*v65)[v1277];
*v1278 = v1276;
float const v1279 = *v1066;
uint32_t const v1280 = reinterpret_cast<const thread uint32_t&>(v1279);
bool const v1281 = v1280 == v1228;
float const v1282 = v1279 - v1179;
float const v1283 = exp(v1282);float const v1284 = v1281 ? v70 : v1283;
float const v1285 = v1274 + v1284;
uint32_t const v1286 = v768 + v1017;
half const v1287 = half(v1284);
uint32_t const v1288 = uint32_t(v1286);
threadgroup half * const v1289 = &(*v65)[v1288];
*v1289 = v1287;
float const v1290 = *v1116;
uint32_t const v1291 = reinterpret_cast<const thread uint32_t&>(v1290);
bool const v1292 = v1291 == v1228;
float const v1293 = v1290 - v1179;
float const v1294 = exp(v1293);float const v1295 = v1292 ? v70 : v1294;
float const v1296 = v1285 + v1295;
uint32_t const v1297 = v768 + v654;
half const v1298 = half(v1295);
uint32_t const v1299 = uint32_t(v1297);
threadgroup half * const v1300 = &(*v65)[v1299];
*v1300 = v1298;
float const v1301 = *v1168;
uint32_t const v1302 = reinterpret_cast<const thread uint32_t&>(v1301);
bool const v1303 = v1302 == v1228;
float const v1304 = v1301 - v1179;
float const v1305 = exp(v1304);float const v1306 = v1303 ? v70 : v1305;
float const v1307 = v1296 + v1306;
uint32_t const v1308 = v768 + v1119;
half const v1309 = half(v1306);
uint32_t const v1310 = uint32_t(v1308);
threadgroup half * const v1311 = &(*v65)[v1310];
*v1311 = v1309;
float const v1312 = *v93;
float const v1313 = fma(v1312, v1181, v1307);
*v93 = v1313;
float const v1314 = *v94;
float const v1315 = fma(v1314, v1181, v1307);
*v94 = v1315;
simdgroup_barrier(mem_flags::mem_threadgroup);
bool const v1316 = *v643;
bool const v1317 = !v1316;
bool const v1318 = *v606;
bool const v1319 = v1318 && v1317;
if(v1319) {

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1320 = v62 * v389;
uint32_t const v1321 = v767 + v1320;
for(uint32_t v1322 = v95; v1322 < v44; v1322 += v100) {
uint32_t const v1323 = v767 + v1322;
uint32_t const v1324 = uint32_t(v1323);
threadgroup half * const v1325 = &(*v65)[v1324];
half const v1326 = *v1325;
float const v1327 = float(v1326);
uint32_t const v1328 = reinterpret_cast<const thread uint32_t&>(v1327);
bool const v1329 = v1328 == v95;
bool const v1330 = !v1329;
if(v1330) {
uint32_t const v1331 = v1322 * v122;
uint32_t const v1332 = v395 + v1331;
uint32_t const v1333 = v1320 / v218;
uint32_t const v1334 = v1332 + v1333;
uint32_t const v1335 = uint32_t(v1334);
threadgroup half_4 * const v1336 = &(*v63)[v1335];
half_4 const v1337 = *v1336;
half const v1338 = v1337.i_0;
float const v1339 = float(v1338);
float v1340_store;
thread float * v1340 = &v1340_store;*v1340 = v1339;
uint32_t const v1341 = v62 % v389;
bool const v1342 = v1341 == v100;
if(v1342) {
half const v1343 = v1337.i_2;
float const v1344 = float(v1343);
*v1340 = v1344;
}
uint32_t const v1345 = uint32_t(v1321);
float const v1346 = *v1340;
threadgroup float * const v1347 = &(*v64)[v1345];
float const v1348 = *v1347;
float const v1349 = fma(v1327, v1346, v1348);
*v1347 = v1349;
half const v1350 = v1337.i_1;
float const v1351 = float(v1350);
float v1352_store;
thread float * v1352 = &v1352_store;*v1352 = v1351;
if(v1342) {
half const v1353 = v1337.i_3;
float const v1354 = float(v1353);
*v1352 = v1354;
}
uint32_t const v1355 = v1321 + v100;
uint32_t const v1356 = uint32_t(v1355);
float const v1357 = *v1352;
threadgroup float * const v1358 = &(*v64)[v1356];
float const v1359 = *v1358;
float const v1360 = fma(v1327, v1357, v1359);
*v1358 = v1360;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v69, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1361 = v95; v1361 < v44; v1361 += v100) {
uint32_t const v1362 = v767 + v1361;
uint32_t const v1363 = uint32_t(v1362);
threadgroup half * const v1364 = &(*v65)[v1363];
half const v1365 = *v1364;
float const v1366 = float(v1365);
uint32_t const v1367 = reinterpret_cast<const thread uint32_t&>(v1366);
bool const v1368 = v1367 == v95;
bool const v1369 = !v1368;
if(v1369) {
uint32_t const v1370 = v1361 * v122;
uint32_t const v1371 = 578;
uint32_t const v1372 = v1371 + v1370;
uint32_t const v1373 = v1320 / v218;
uint32_t const v1374 = v1372 + v1373;
uint32_t const v1375 = uint32_t(v1374);
threadgroup half_4 * const v1376 = &(*v63)[v1375];
half_4 const v1377 = *v1376;
half const v1378 = v1377.i_0;
float const v1379 = float(v1378);
float v1380_store;
thread float * v1380 = &v1380_store;*v1380 = v1379;
uint32_t const v1381 = v62 % v389;
bool const v1382 = v1381 == v100;
if(v1382) {
half const v1383 = v1377.i_2;
float const v1384 = float(v1383);
*v1380 = v1384;
}
uint32_t const v1385 = uint32_t(v1321);
float const v1386 = *v1380;
threadgroup float * const v1387 = &(*v64)[v1385];
float const v1388 = *v1387;
float const v1389 = fma(v1366, v1386, v1388);
*v1387 = v1389;
half const v1390 = v1377.i_1;
float const v1391 = float(v1390);
float v1392_store;
thread float * v1392 = &v1392_store;*v1392 = v1391;
if(v1382) {
half const v1393 = v1377.i_3;
float const v1394 = float(v1393);
*v1392 = v1394;
}
uint32_t const v1395 = v1321 + v100;
uint32_t const v1396 = uint32_t(v1395);
float const v1397 = *v1392;
threadgroup float * const v1398 = &(*v64)[v1396];
float const v1399 = *v1398;
float const v1400 = fma(v1366, v1397, v1399);
*v1398 = v1400;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v71, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1401 = v95; v1401 < v44; v1401 += v100) {
uint32_t const v1402 = v767 + v1401;
uint32_t const v1403 = uint32_t(v1402);
threadgroup half * const v1404 = &(*v65)[v1403];
half const v1405 = *v1404;
float const v1406 = float(v1405);
uint32_t const v1407 = reinterpret_cast<const thread uint32_t&>(v1406);
bool const v1408 = v1407 == v95;
bool const v1409 = !v1408;
if(v1409) {
uint32_t const v1410 = v1401 * v122;
uint32_t const v1411 = 580;
uint32_t const v1412 = v1411 + v1410;
uint32_t const v1413 = v1320 / v218;
uint32_t const v1414 = v1412 + v1413;
uint32_t const v1415 = uint32_t(v1414);
threadgroup half_4 * const v1416 = &(*v63)[v1415];
half_4 const v1417 = *v1416;
half const v1418 = v1417.i_0;
float const v1419 = float(v1418);
float v1420_store;
thread float * v1420 = &v1420_store;*v1420 = v1419;
uint32_t const v1421 = v62 % v389;
bool const v1422 = v1421 == v100;
if(v1422) {
half const v1423 = v1417.i_2;
float const v1424 = float(v1423);
*v1420 = v1424;
}
uint32_t const v1425 = uint32_t(v1321);
float const v1426 = *v1420;
threadgroup float * const v1427 = &(*v64)[v1425];
float const v1428 = *v1427;
float const v1429 = fma(v1406, v1426, v1428);
*v1427 = v1429;
half const v1430 = v1417.i_1;
float const v1431 = float(v1430);
float v1432_store;
thread float * v1432 = &v1432_store;*v1432 = v1431;
if(v1422) {
half const v1433 = v1417.i_3;
float const v1434 = float(v1433);
*v1432 = v1434;
}
uint32_t const v1435 = v1321 + v100;
uint32_t const v1436 = uint32_t(v1435);
float const v1437 = *v1432;
threadgroup float * const v1438 = &(*v64)[v1436];
float const v1439 = *v1438;
float const v1440 = fma(v1406, v1437, v1439);
*v1438 = v1440;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v72, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1441 = v95; v1441 < v44; v1441 += v100) {
uint32_t const v1442 = v767 + v1441;
uint32_t const v1443 = uint32_t(v1442);
threadgroup half * const v1444 = &(*v65)[v1443];
half const v1445 = *v1444;
float const v1446 = float(v1445);
uint32_t const v1447 = reinterpret_cast<const thread uint32_t&>(v1446);
bool const v1448 = v1447 == v95;
bool const v1449 = !v1448;
if(v1449) {
uint32_t const v1450 = v1441 * v122;
uint32_t const v1451 = 582;
uint32_t const v1452 = v1451 + v1450;
uint32_t const v1453 = v1320 / v218;
uint32_t const v1454 = v1452 + v1453;
uint32_t const v1455 = uint32_t(v1454);
threadgroup half_4 * const v1456 = &(*v63)[v1455];
half_4 const v1457 = *v1456;
half const v1458 = v1457.i_0;
float const v1459 = float(v1458);
float v1460_store;
thread float * v1460 = &v1460_store;*v1460 = v1459;
uint32_t const v1461 = v62 % v389;
bool const v1462 = v1461 == v100;
if(v1462) {
half const v1463 = v1457.i_2;
float const v1464 = float(v1463);
*v1460 = v1464;
}
uint32_t const v1465 = uint32_t(v1321);
float const v1466 = *v1460;
threadgroup float * const v1467 = &(*v64)[v1465];
float const v1468 = *v1467;
float const v1469 = fma(v1446, v1466, v1468);
*v1467 = v1469;
half const v1470 = v1457.i_1;
float const v1471 = float(v1470);
float v1472_store;
thread float * v1472 = &v1472_store;*v1472 = v1471;
if(v1462) {
half const v1473 = v1457.i_3;
float const v1474 = float(v1473);
*v1472 = v1474;
}
uint32_t const v1475 = v1321 + v100;
uint32_t const v1476 = uint32_t(v1475);
float const v1477 = *v1472;
threadgroup float * const v1478 = &(*v64)[v1476];
float const v1479 = *v1478;
float const v1480 = fma(v1446, v1477, v1479);
*v1478 = v1480;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v73, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1481 = v95; v1481 < v44; v1481 += v100) {
uint32_t const v1482 = v767 + v1481;
uint32_t const v1483 = uint32_t(v1482);
threadgroup half * const v1484 = &(*v65)[v1483];
half const v1485 = *v1484;
float const v1486 = float(v1485);
uint32_t const v1487 = reinterpret_cast<const thread uint32_t&>(v1486);
bool const v1488 = v1487 == v95;
bool const v1489 = !v1488;
if(v1489) {
uint32_t const v1490 = v1481 * v122;
uint32_t const v1491 = 584;
uint32_t const v1492 = v1491 + v1490;
uint32_t const v1493 = v1320 / v218;
uint32_t const v1494 = v1492 + v1493;
uint32_t const v1495 = uint32_t(v1494);
threadgroup half_4 * const v1496 = &(*v63)[v1495];
half_4 const v1497 = *v1496;
half const v1498 = v1497.i_0;
float const v1499 = float(v1498);
float v1500_store;
thread float * v1500 = &v1500_store;*v1500 = v1499;
uint32_t const v1501 = v62 % v389;
bool const v1502 = v1501 == v100;
if(v1502) {
half const v1503 = v1497.i_2;
float const v1504 = float(v1503);
*v1500 = v1504;
}
uint32_t const v1505 = uint32_t(v1321);
float const v1506 = *v1500;
threadgroup float * const v1507 = &(*v64)[v1505];
float const v1508 = *v1507;
float const v1509 = fma(v1486, v1506, v1508);
*v1507 = v1509;
half const v1510 = v1497.i_1;
float const v1511 = float(v1510);
float v1512_store;
thread float * v1512 = &v1512_store;*v1512 = v1511;
if(v1502) {
half const v1513 = v1497.i_3;
float const v1514 = float(v1513);
*v1512 = v1514;
}
uint32_t const v1515 = v1321 + v100;
uint32_t const v1516 = uint32_t(v1515);
float const v1517 = *v1512;
threadgroup float * const v1518 = &(*v64)[v1516];
float const v1519 = *v1518;
float const v1520 = fma(v1486, v1517, v1519);
*v1518 = v1520;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v74, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1521 = v95; v1521 < v44; v1521 += v100) {
uint32_t const v1522 = v767 + v1521;
uint32_t const v1523 = uint32_t(v1522);
threadgroup half * const v1524 = &(*v65)[v1523];
half const v1525 = *v1524;
float const v1526 = float(v1525);
uint32_t const v1527 = reinterpret_cast<const thread uint32_t&>(v1526);
bool const v1528 = v1527 == v95;
bool const v1529 = !v1528;
if(v1529) {
uint32_t const v1530 = v1521 * v122;
uint32_t const v1531 = 586;
uint32_t const v1532 = v1531 + v1530;
uint32_t const v1533 = v1320 / v218;
uint32_t const v1534 = v1532 + v1533;
uint32_t const v1535 = uint32_t(v1534);
threadgroup half_4 * const v1536 = &(*v63)[v1535];
half_4 const v1537 = *v1536;
half const v1538 = v1537.i_0;
float const v1539 = float(v1538);
float v1540_store;
thread float * v1540 = &v1540_store;*v1540 = v1539;
uint32_t const v1541 = v62 % v389;
bool const v1542 = v1541 == v100;
if(v1542) {
half const v1543 = v1537.i_2;
float const v1544 = float(v1543);
*v1540 = v1544;
}
uint32_t const v1545 = uint32_t(v1321);
float const v1546 = *v1540;
threadgroup float * const v1547 = &(*v64)[v1545];
float const v1548 = *v1547;
float const v1549 = fma(v1526, v1546, v1548);
*v1547 = v1549;
half const v1550 = v1537.i_1;
float const v1551 = float(v1550);
float v1552_store;
thread float * v1552 = &v1552_store;*v1552 = v1551;
if(v1542) {
half const v1553 = v1537.i_3;
float const v1554 = float(v1553);
*v1552 = v1554;
}
uint32_t const v1555 = v1321 + v100;
uint32_t const v1556 = uint32_t(v1555);
float const v1557 = *v1552;
threadgroup float * const v1558 = &(*v64)[v1556];
float const v1559 = *v1558;
float const v1560 = fma(v1526, v1557, v1559);
*v1558 = v1560;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v75, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1561 = v95; v1561 < v44; v1561 += v100) {
uint32_t const v1562 = v767 + v1561;
uint32_t const v1563 = uint32_t(v1562);
threadgroup half * const v1564 = &(*v65)[v1563];
half const v1565 = *v1564;
float const v1566 = float(v1565);
uint32_t const v1567 = reinterpret_cast<const thread uint32_t&>(v1566);
bool const v1568 = v1567 == v95;
bool const v1569 = !v1568;
if(v1569) {
uint32_t const v1570 = v1561 * v122;
uint32_t const v1571 = 588;
uint32_t const v1572 = v1571 + v1570;
uint32_t const v1573 = v1320 / v218;
uint32_t const v1574 = v1572 + v1573;
uint32_t const v1575 = uint32_t(v1574);
threadgroup half_4 * const v1576 = &(*v63)[v1575];
half_4 const v1577 = *v1576;
half const v1578 = v1577.i_0;
float const v1579 = float(v1578);
float v1580_store;
thread float * v1580 = &v1580_store;*v1580 = v1579;
uint32_t const v1581 = v62 % v389;
bool const v1582 = v1581 == v100;
if(v1582) {
half const v1583 = v1577.i_2;
float const v1584 = float(v1583);
*v1580 = v1584;
}
uint32_t const v1585 = uint32_t(v1321);
float const v1586 = *v1580;
threadgroup float * const v1587 = &(*v64)[v1585];
float const v1588 = *v1587;
float const v1589 = fma(v1566, v1586, v1588);
*v1587 = v1589;
half const v1590 = v1577.i_1;
float const v1591 = float(v1590);
float v1592_store;
thread float * v1592 = &v1592_store;*v1592 = v1591;
if(v1582) {
half const v1593 = v1577.i_3;
float const v1594 = float(v1593);
*v1592 = v1594;
}
uint32_t const v1595 = v1321 + v100;
uint32_t const v1596 = uint32_t(v1595);
float const v1597 = *v1592;
threadgroup float * const v1598 = &(*v64)[v1596];
float const v1599 = *v1598;
float const v1600 = fma(v1566, v1597, v1599);
*v1598 = v1600;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v76, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v671), v670);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
for(uint32_t v1601 = v95; v1601 < v44; v1601 += v100) {
uint32_t const v1602 = v767 + v1601;
uint32_t const v1603 = uint32_t(v1602);
threadgroup half * const v1604 = &(*v65)[v1603];
half const v1605 = *v1604;
float const v1606 = float(v1605);
uint32_t const v1607 = reinterpret_cast<const thread uint32_t&>(v1606);
bool const v1608 = v1607 == v95;
bool const v1609 = !v1608;
if(v1609) {
uint32_t const v1610 = v1601 * v122;
uint32_t const v1611 = 590;
uint32_t const v1612 = v1611 + v1610;
uint32_t const v1613 = v1320 / v218;
uint32_t const v1614 = v1612 + v1613;
uint32_t const v1615 = uint32_t(v1614);
threadgroup half_4 * const v1616 = &(*v63)[v1615];
half_4 const v1617 = *v1616;
half const v1618 = v1617.i_0;
float const v1619 = float(v1618);
float v1620_store;
thread float * v1620 = &v1620_store;*v1620 = v1619;
uint32_t const v1621 = v62 % v389;
bool const v1622 = v1621 == v100;
if(v1622) {
half const v1623 = v1617.i_2;
float const v1624 = float(v1623);
*v1620 = v1624;
}
uint32_t const v1625 = uint32_t(v1321);
float const v1626 = *v1620;
threadgroup float * const v1627 = &(*v64)[v1625];
float const v1628 = *v1627;
float const v1629 = fma(v1606, v1626, v1628);
*v1627 = v1629;
half const v1630 = v1617.i_1;
float const v1631 = float(v1630);
float v1632_store;
thread float * v1632 = &v1632_store;*v1632 = v1631;
if(v1622) {
half const v1633 = v1617.i_3;
float const v1634 = float(v1633);
*v1632 = v1634;
}
uint32_t const v1635 = v1321 + v100;
uint32_t const v1636 = uint32_t(v1635);
float const v1637 = *v1632;
threadgroup float * const v1638 = &(*v64)[v1636];
float const v1639 = *v1638;
float const v1640 = fma(v1606, v1637, v1639);
*v1638 = v1640;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
simdgroup_load(*v77, reinterpret_cast<threadgroup float *>(v671), v670, 0, false);
simdgroup_barrier(mem_flags::mem_threadgroup);
}
 else {
simdgroup_half8x8 v1641_store; thread simdgroup_half8x8 * v1641 = &v1641_store;threadgroup half * const v1642 = &(*v65)[v669];
simdgroup_load(*v1641, reinterpret_cast<threadgroup half *>(v1642), v670, 0, false);
simdgroup_half8x8 v1643_store; thread simdgroup_half8x8 * v1643 = &v1643_store;uint32_t const v1644 = 576;
threadgroup half_4 * const v1645 = &(*v63)[v1644];
simdgroup_load(*v1643, reinterpret_cast<threadgroup half *>(v1645), v648, 0, false);
simdgroup_multiply_accumulate(*v69, *v1641, *v1643, *v69);
simdgroup_half8x8 v1646_store; thread simdgroup_half8x8 * v1646 = &v1646_store;uint32_t const v1647 = 578;
threadgroup half_4 * const v1648 = &(*v63)[v1647];
simdgroup_load(*v1646, reinterpret_cast<threadgroup half *>(v1648), v648, 0, false);
simdgroup_multiply_accumulate(*v71, *v1641, *v1646, *v71);
simdgroup_half8x8 v1649_store; thread simdgroup_half8x8 * v1649 = &v1649_store;uint32_t const v1650 = 580;
threadgroup half_4 * const v1651 = &(*v63)[v1650];
simdgroup_load(*v1649, reinterpret_cast<threadgroup half *>(v1651), v648, 0, false);
simdgroup_multiply_accumulate(*v72, *v1641, *v1649, *v72);
simdgroup_half8x8 v1652_store; thread simdgroup_half8x8 * v1652 = &v1652_store;uint32_t const v1653 = 582;
threadgroup half_4 * const v1654 = &(*v63)[v1653];
simdgroup_load(*v1652, reinterpret_cast<threadgroup half *>(v1654), v648, 0, false);
simdgroup_multiply_accumulate(*v73, *v1641, *v1652, *v73);
simdgroup_half8x8 v1655_store; thread simdgroup_half8x8 * v1655 = &v1655_store;uint32_t const v1656 = 584;
threadgroup half_4 * const v1657 = &(*v63)[v1656];
simdgroup_load(*v1655, reinterpret_cast<threadgroup half *>(v1657), v648, 0, false);
simdgroup_multiply_accumulate(*v74, *v1641, *v1655, *v74);
simdgroup_half8x8 v1658_store; thread simdgroup_half8x8 * v1658 = &v1658_store;uint32_t const v1659 = 586;
threadgroup half_4 * const v1660 = &(*v63)[v1659];
simdgroup_load(*v1658, reinterpret_cast<threadgroup half *>(v1660), v648, 0, false);
simdgroup_multiply_accumulate(*v75, *v1641, *v1658, *v75);
simdgroup_half8x8 v1661_store; thread simdgroup_half8x8 * v1661 = &v1661_store;uint32_t const v1662 = 588;
threadgroup half_4 * const v1663 = &(*v63)[v1662];
simdgroup_load(*v1661, reinterpret_cast<threadgroup half *>(v1663), v648, 0, false);
simdgroup_multiply_accumulate(*v76, *v1641, *v1661, *v76);
simdgroup_half8x8 v1664_store; thread simdgroup_half8x8 * v1664 = &v1664_store;uint32_t const v1665 = 590;
threadgroup half_4 * const v1666 = &(*v63)[v1665];
simdgroup_load(*v1664, reinterpret_cast<threadgroup half *>(v1666), v648, 0, false);
simdgroup_multiply_accumulate(*v77, *v1641, *v1664, *v77);
simdgroup_half8x8 v1667_store; thread simdgroup_half8x8 * v1667 = &v1667_store;threadgroup half * const v1668 = &(*v65)[v699];
simdgroup_load(*v1667, reinterpret_cast<threadgroup half *>(v1668), v670, 0, false);
simdgroup_half8x8 v1669_store; thread simdgroup_half8x8 * v1669 = &v1669_store;threadgroup half_4 * const v1670 = &(*v63)[v734];
simdgroup_load(*v1669, reinterpret_cast<threadgroup half *>(v1670), v648, 0, false);
simdgroup_multiply_accumulate(*v69, *v1667, *v1669, *v69);
simdgroup_half8x8 v1671_store; thread simdgroup_half8x8 * v1671 = &v1671_store;uint32_t const v1672 = 722;
threadgroup half_4 * const v1673 = &(*v63)[v1672];
simdgroup_load(*v1671, reinterpret_cast<threadgroup half *>(v1673), v648, 0, false);
simdgroup_multiply_accumulate(*v71, *v1667, *v1671, *v71);
simdgroup_half8x8 v1674_store; thread simdgroup_half8x8 * v1674 = &v1674_store;uint32_t const v1675 = 724;
threadgroup half_4 * const v1676 = &(*v63)[v1675];
simdgroup_load(*v1674, reinterpret_cast<threadgroup half *>(v1676), v648, 0, false);
simdgroup_multiply_accumulate(*v72, *v1667, *v1674, *v72);
simdgroup_half8x8 v1677_store; thread simdgroup_half8x8 * v1677 = &v1677_store;uint32_t const v1678 = 726;
threadgroup half_4 * const v1679 = &(*v63)[v1678];
simdgroup_load(*v1677, reinterpret_cast<threadgroup half *>(v1679), v648, 0, false);
simdgroup_multiply_accumulate(*v73, *v1667, *v1677, *v73);
simdgroup_half8x8 v1680_store; thread simdgroup_half8x8 * v1680 = &v1680_store;uint32_t const v1681 = 728;
threadgroup half_4 * const v1682 = &(*v63)[v1681];
simdgroup_load(*v1680, reinterpret_cast<threadgroup half *>(v1682), v648, 0, false);
simdgroup_multiply_accumulate(*v74, *v1667, *v1680, *v74);
simdgroup_half8x8 v1683_store; thread simdgroup_half8x8 * v1683 = &v1683_store;uint32_t const v1684 = 730;
threadgroup half_4 * const v1685 = &(*v63)[v1684];
simdgroup_load(*v1683, reinterpret_cast<threadgroup half *>(v1685), v648, 0, false);
simdgroup_multiply_accumulate(*v75, *v1667, *v1683, *v75);
simdgroup_half8x8 v1686_store; thread simdgroup_half8x8 * v1686 = &v1686_store;uint32_t const v1687 = 732;
threadgroup half_4 * const v1688 = &(*v63)[v1687];
simdgroup_load(*v1686, reinterpret_cast<threadgroup half *>(v1688), v648, 0, false);
simdgroup_multiply_accumulate(*v76, *v1667, *v1686, *v76);
simdgroup_half8x8 v1689_store; thread simdgroup_half8x8 * v1689 = &v1689_store;uint32_t const v1690 = 734;
threadgroup half_4 * const v1691 = &(*v63)[v1690];
simdgroup_load(*v1689, reinterpret_cast<threadgroup half *>(v1691), v648, 0, false);
simdgroup_multiply_accumulate(*v77, *v1667, *v1689, *v77);
simdgroup_half8x8 v1692_store; thread simdgroup_half8x8 * v1692 = &v1692_store;threadgroup half * const v1693 = &(*v65)[v728];
simdgroup_load(*v1692, reinterpret_cast<threadgroup half *>(v1693), v670, 0, false);
simdgroup_half8x8 v1694_store; thread simdgroup_half8x8 * v1694 = &v1694_store;threadgroup half_4 * const v1695 = &(*v63)[v704];
simdgroup_load(*v1694, reinterpret_cast<threadgroup half *>(v1695), v648, 0, false);
simdgroup_multiply_accumulate(*v69, *v1692, *v1694, *v69);
simdgroup_half8x8 v1696_store; thread simdgroup_half8x8 * v1696 = &v1696_store;uint32_t const v1697 = 866;
threadgroup half_4 * const v1698 = &(*v63)[v1697];
simdgroup_load(*v1696, reinterpret_cast<threadgroup half *>(v1698), v648, 0, false);
simdgroup_multiply_accumulate(*v71, *v1692, *v1696, *v71);
simdgroup_half8x8 v1699_store; thread simdgroup_half8x8 * v1699 = &v1699_store;uint32_t const v1700 = 868;
threadgroup half_4 * const v1701 = &(*v63)[v1700];
simdgroup_load(*v1699, reinterpret_cast<threadgroup half *>(v1701), v648, 0, false);
simdgroup_multiply_accumulate(*v72, *v1692, *v1699, *v72);
simdgroup_half8x8 v1702_store; thread simdgroup_half8x8 * v1702 = &v1702_store;uint32_t const v1703 = 870;
threadgroup half_4 * const v1704 = &(*v63)[v1703];
simdgroup_load(*v1702, reinterpret_cast<threadgroup half *>(v1704), v648, 0, false);
simdgroup_multiply_accumulate(*v73, *v1692, *v1702, *v73);
simdgroup_half8x8 v1705_store; thread simdgroup_half8x8 * v1705 = &v1705_store;uint32_t const v1706 = 872;
threadgroup half_4 * const v1707 = &(*v63)[v1706];
simdgroup_load(*v1705, reinterpret_cast<threadgroup half *>(v1707), v648, 0, false);
simdgroup_multiply_accumulate(*v74, *v1692, *v1705, *v74);
simdgroup_half8x8 v1708_store; thread simdgroup_half8x8 * v1708 = &v1708_store;uint32_t const v1709 = 874;
threadgroup half_4 * const v1710 = &(*v63)[v1709];
simdgroup_load(*v1708, reinterpret_cast<threadgroup half *>(v1710), v648, 0, false);
simdgroup_multiply_accumulate(*v75, *v1692, *v1708, *v75);
simdgroup_half8x8 v1711_store; thread simdgroup_half8x8 * v1711 = &v1711_store;uint32_t const v1712 = 876;
threadgroup half_4 * const v1713 = &(*v63)[v1712];
simdgroup_load(*v1711, reinterpret_cast<threadgroup half *>(v1713), v648, 0, false);
simdgroup_multiply_accumulate(*v76, *v1692, *v1711, *v76);
simdgroup_half8x8 v1714_store; thread simdgroup_half8x8 * v1714 = &v1714_store;uint32_t const v1715 = 878;
threadgroup half_4 * const v1716 = &(*v63)[v1715];
simdgroup_load(*v1714, reinterpret_cast<threadgroup half *>(v1716), v648, 0, false);
simdgroup_multiply_accumulate(*v77, *v1692, *v1714, *v77);
simdgroup_half8x8 v1717_store; thread simdgroup_half8x8 * v1717 = &v1717_store;threadgroup half * const v1718 = &(*v65)[v758];
simdgroup_load(*v1717, reinterpret_cast<threadgroup half *>(v1718), v670, 0, false);
simdgroup_half8x8 v1719_store; thread simdgroup_half8x8 * v1719 = &v1719_store;threadgroup half_4 * const v1720 = &(*v63)[v675];
simdgroup_load(*v1719, reinterpret_cast<threadgroup half *>(v1720), v648, 0, false);
simdgroup_multiply_accumulate(*v69, *v1717, *v1719, *v69);
simdgroup_half8x8 v1721_store; thread simdgroup_half8x8 * v1721 = &v1721_store;uint32_t const v1722 = 1010;
threadgroup half_4 * const v1723 = &(*v63)[v1722];
simdgroup_load(*v1721, reinterpret_cast<threadgroup half *>(v1723), v648, 0, false);
simdgroup_multiply_accumulate(*v71, *v1717, *v1721, *v71);
simdgroup_half8x8 v1724_store; thread simdgroup_half8x8 * v1724 = &v1724_store;uint32_t const v1725 = 1012;
threadgroup half_4 * const v1726 = &(*v63)[v1725];
simdgroup_load(*v1724, reinterpret_cast<threadgroup half *>(v1726), v648, 0, false);
simdgroup_multiply_accumulate(*v72, *v1717, *v1724, *v72);
simdgroup_half8x8 v1727_store; thread simdgroup_half8x8 * v1727 = &v1727_store;uint32_t const v1728 = 1014;
threadgroup half_4 * const v1729 = &(*v63)[v1728];
simdgroup_load(*v1727, reinterpret_cast<threadgroup half *>(v1729), v648, 0, false);
simdgroup_multiply_accumulate(*v73, *v1717, *v1727, *v73);
simdgroup_half8x8 v1730_store; thread simdgroup_half8x8 * v1730 = &v1730_store;uint32_t const v1731 = 1016;
threadgroup half_4 * const v1732 = &(*v63)[v1731];
simdgroup_load(*v1730, reinterpret_cast<threadgroup half *>(v1732), v648, 0, false);
simdgroup_multiply_accumulate(*v74, *v1717, *v1730, *v74);
simdgroup_half8x8 v1733_store; thread simdgroup_half8x8 * v1733 = &v1733_store;uint32_t const v1734 = 1018;
threadgroup half_4 * const v1735 = &(*v63)[v1734];
simdgroup_load(*v1733, reinterpret_cast<threadgroup half *>(v1735), v648, 0, false);
simdgroup_multiply_accumulate(*v75, *v1717, *v1733, *v75);
simdgroup_half8x8 v1736_store; thread simdgroup_half8x8 * v1736 = &v1736_store;uint32_t const v1737 = 1020;
threadgroup half_4 * const v1738 = &(*v63)[v1737];
simdgroup_load(*v1736, reinterpret_cast<threadgroup half *>(v1738), v648, 0, false);
simdgroup_multiply_accumulate(*v76, *v1717, *v1736, *v76);
simdgroup_half8x8 v1739_store; thread simdgroup_half8x8 * v1739 = &v1739_store;uint32_t const v1740 = 1022;
threadgroup half_4 * const v1741 = &(*v63)[v1740];
simdgroup_load(*v1739, reinterpret_cast<threadgroup half *>(v1741), v648, 0, false);
simdgroup_multiply_accumulate(*v77, *v1717, *v1739, *v77);
}
simdgroup_barrier(mem_flags::mem_threadgroup);
}
}
uint32_t const v1742 = v59 * v60;
uint32_t const v1743 = v45 + v1742;
uint32_t const v1744 = v1743 + v61;
uint32_t const v1745 = uint32_t(v20);
uint32_t const v1746 = v46 * v1745;
uint32_t const v1747 = v1746 + v48;
uint32_t const v1748 = uint32_t(v18);
uint32_t const v1749 = v1747 * v1748;
uint32_t const v1750 = uint32_t(v1744);
uint32_t const v1751 = v1749 + v1750;
float const v1752 = *v93;
float const v1753 = simd_shuffle_xor(v1752, v60);;
float const v1754 = v1752 + v1753;
float const v1755 = simd_shuffle_xor(v1754, v96);;
float const v1756 = v1754 + v1755;
uint32_t const v1757 = reinterpret_cast<const thread uint32_t&>(v1756);
bool const v1758 = v1757 == v95;
float const v1759 = 1;
float const v1760 = v1759 / v1756;
float const v1761 = v1758 ? v70 : v1760;
uint32_t const v1762 = 320;
uint32_t const v1763 = v59 * v1762;
uint32_t const v1764 = uint32_t(v1763);
uint32_t const v1765 = 40;
threadgroup float * const v1766 = &(*v64)[v1764];

simdgroup_store(*v69, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
uint32_t const v1767 = v61 * v1765;
uint32_t const v1768 = v1763 + v1767;
uint32_t const v1769 = 2;
uint32_t const v1770 = v62 * v1769;
uint32_t const v1771 = v1768 + v1770;
bool const v1772 = v1744 < v18;
if(v1772) {
uint32_t const v1773 = 64;
bool const v1774 = v1770 < v1773;
if(v1774) {
uint32_t const v1775 = uint32_t(v1771);
threadgroup float * const v1776 = &(*v64)[v1775];
float const v1777 = *v1776;
float const v1778 = v1777 * v1761;
half const v1779 = half(v1778);
uint32_t const v1780 = 64;
uint32_t const v1781 = v1751 * v1780;
uint32_t const v1782 = uint32_t(v1770);
uint32_t const v1783 = v1781 + v1782;
device half * const v1784 = &v4[v1783];
*v1784 = v1779;
}
uint32_t const v1785 = v100 + v1770;
bool const v1786 = v1785 < v1773;
if(v1786) {
uint32_t const v1787 = v1771 + v100;
uint32_t const v1788 = uint32_t(v1787);
threadgroup float * const v1789 = &(*v64)[v1788];
float const v1790 = *v1789;
float const v1791 = v1790 * v1761;
half const v1792 = half(v1791);
uint32_t const v1793 = 64;
uint32_t const v1794 = v1751 * v1793;
uint32_t const v1795 = uint32_t(v1785);
uint32_t const v1796 = v1794 + v1795;
device half * const v1797 = &v4[v1796];
*v1797 = v1792;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v71, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1798 = v60 + v1770;
uint32_t const v1799 = 64;
bool const v1800 = v1798 < v1799;
if(v1800) {
uint32_t const v1801 = uint32_t(v1771);
threadgroup float * const v1802 = &(*v64)[v1801];
float const v1803 = *v1802;
float const v1804 = v1803 * v1761;
half const v1805 = half(v1804);
uint32_t const v1806 = 64;
uint32_t const v1807 = v1751 * v1806;
uint32_t const v1808 = uint32_t(v1798);
uint32_t const v1809 = v1807 + v1808;
device half * const v1810 = &v4[v1809];
*v1810 = v1805;
}
uint32_t const v1811 = 9;
uint32_t const v1812 = v1811 + v1770;
bool const v1813 = v1812 < v1799;
if(v1813) {
uint32_t const v1814 = v1771 + v100;
uint32_t const v1815 = uint32_t(v1814);
threadgroup float * const v1816 = &(*v64)[v1815];
float const v1817 = *v1816;
float const v1818 = v1817 * v1761;
half const v1819 = half(v1818);
uint32_t const v1820 = 64;
uint32_t const v1821 = v1751 * v1820;
uint32_t const v1822 = uint32_t(v1812);
uint32_t const v1823 = v1821 + v1822;
device half * const v1824 = &v4[v1823];
*v1824 = v1819;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v72, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1825 = v96 + v1770;
uint32_t const v1826 = 64;
bool const v1827 = v1825 < v1826;
if(v1827) {
uint32_t const v1828 = uint32_t(v1771);
threadgroup float * const v1829 = &(*v64)[v1828];
float const v1830 = *v1829;
float const v1831 = v1830 * v1761;
half const v1832 = half(v1831);
uint32_t const v1833 = 64;
uint32_t const v1834 = v1751 * v1833;
uint32_t const v1835 = uint32_t(v1825);
uint32_t const v1836 = v1834 + v1835;
device half * const v1837 = &v4[v1836];
*v1837 = v1832;
}
uint32_t const v1838 = 17;
uint32_t const v1839 = v1838 + v1770;
bool const v1840 = v1839 < v1826;
if(v1840) {
uint32_t const v1841 = v1771 + v100;
uint32_t const v1842 = uint32_t(v1841);
threadgroup float * const v1843 = &(*v64)[v1842];
float const v1844 = *v1843;
float const v1845 = v1844 * v1761;
half const v1846 = half(v1845);
uint32_t const v1847 = 64;
uint32_t const v1848 = v1751 * v1847;
uint32_t const v1849 = uint32_t(v1839);
uint32_t const v1850 = v1848 + v1849;
device half * const v1851 = &v4[v1850];
*v1851 = v1846;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v73, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1852 = 24;
uint32_t const v1853 = v1852 + v1770;
uint32_t const v1854 = 64;
bool const v1855 = v1853 < v1854;
if(v1855) {
uint32_t const v1856 = uint32_t(v1771);
threadgroup float * const v1857 = &(*v64)[v1856];
float const v1858 = *v1857;
float const v1859 = v1858 * v1761;
half const v1860 = half(v1859);
uint32_t const v1861 = 64;
uint32_t const v1862 = v1751 * v1861;
uint32_t const v1863 = uint32_t(v1853);
uint32_t const v1864 = v1862 + v1863;
device half * const v1865 = &v4[v1864];
*v1865 = v1860;
}
uint32_t const v1866 = 25;
uint32_t const v1867 = v1866 + v1770;
bool const v1868 = v1867 < v1854;
if(v1868) {
uint32_t const v1869 = v1771 + v100;
uint32_t const v1870 = uint32_t(v1869);
threadgroup float * const v1871 = &(*v64)[v1870];
float const v1872 = *v1871;
float const v1873 = v1872 * v1761;
half const v1874 = half(v1873);
uint32_t const v1875 = 64;
uint32_t const v1876 = v1751 * v1875;
uint32_t const v1877 = uint32_t(v1867);
uint32_t const v1878 = v1876 + v1877;
device half * const v1879 = &v4[v1878];
*v1879 = v1874;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v74, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1880 = v44 + v1770;
uint32_t const v1881 = 64;
bool const v1882 = v1880 < v1881;
if(v1882) {
uint32_t const v1883 = uint32_t(v1771);
threadgroup float * const v1884 = &(*v64)[v1883];
float const v1885 = *v1884;
float const v1886 = v1885 * v1761;
half const v1887 = half(v1886);
uint32_t const v1888 = 64;
uint32_t const v1889 = v1751 * v1888;
uint32_t const v1890 = uint32_t(v1880);
uint32_t const v1891 = v1889 + v1890;
device half * const v1892 = &v4[v1891];
*v1892 = v1887;
}
uint32_t const v1893 = 33;
uint32_t const v1894 = v1893 + v1770;
bool const v1895 = v1894 < v1881;
if(v1895) {
uint32_t const v1896 = v1771 + v100;
uint32_t const v1897 = uint32_t(v1896);
threadgroup float * const v1898 = &(*v64)[v1897];
float const v1899 = *v1898;
float const v1900 = v1899 * v1761;
half const v1901 = half(v1900);
uint32_t const v1902 = 64;
uint32_t const v1903 = v1751 * v1902;
uint32_t const v1904 = uint32_t(v1894);
uint32_t const v1905 = v1903 + v1904;
device half * const v1906 = &v4[v1905];
*v1906 = v1901;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v75, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1907 = v1765 + v1770;
uint32_t const v1908 = 64;
bool const v1909 = v1907 < v1908;
if(v1909) {
uint32_t const v1910 = uint32_t(v1771);
threadgroup float * const v1911 = &(*v64)[v1910];
float const v1912 = *v1911;
float const v1913 = v1912 * v1761;
half const v1914 = half(v1913);
uint32_t const v1915 = 64;
uint32_t const v1916 = v1751 * v1915;
uint32_t const v1917 = uint32_t(v1907);
uint32_t const v1918 = v1916 + v1917;
device half * const v1919 = &v4[v1918];
*v1919 = v1914;
}
uint32_t const v1920 = 41;
uint32_t const v1921 = v1920 + v1770;
bool const v1922 = v1921 < v1908;
if(v1922) {
uint32_t const v1923 = v1771 + v100;
uint32_t const v1924 = uint32_t(v1923);
threadgroup float * const v1925 = &(*v64)[v1924];
float const v1926 = *v1925;
float const v1927 = v1926 * v1761;
half const v1928 = half(v1927);
uint32_t const v1929 = 64;
uint32_t const v1930 = v1751 * v1929;
uint32_t const v1931 = uint32_t(v1921);
uint32_t const v1932 = v1930 + v1931;
device half * const v1933 = &v4[v1932];
*v1933 = v1928;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v76, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1934 = 48;
uint32_t const v1935 = v1934 + v1770;
uint32_t const v1936 = 64;
bool const v1937 = v1935 < v1936;
if(v1937) {
uint32_t const v1938 = uint32_t(v1771);
threadgroup float * const v1939 = &(*v64)[v1938];
float const v1940 = *v1939;
float const v1941 = v1940 * v1761;
half const v1942 = half(v1941);
uint32_t const v1943 = 64;
uint32_t const v1944 = v1751 * v1943;
uint32_t const v1945 = uint32_t(v1935);
uint32_t const v1946 = v1944 + v1945;
device half * const v1947 = &v4[v1946];
*v1947 = v1942;
}
uint32_t const v1948 = 49;
uint32_t const v1949 = v1948 + v1770;
bool const v1950 = v1949 < v1936;
if(v1950) {
uint32_t const v1951 = v1771 + v100;
uint32_t const v1952 = uint32_t(v1951);
threadgroup float * const v1953 = &(*v64)[v1952];
float const v1954 = *v1953;
float const v1955 = v1954 * v1761;
half const v1956 = half(v1955);
uint32_t const v1957 = 64;
uint32_t const v1958 = v1751 * v1957;
uint32_t const v1959 = uint32_t(v1949);
uint32_t const v1960 = v1958 + v1959;
device half * const v1961 = &v4[v1960];
*v1961 = v1956;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);

simdgroup_store(*v77, reinterpret_cast<threadgroup float *>(v1766), v1765);
simdgroup_barrier(mem_flags::mem_threadgroup);simdgroup_barrier(mem_flags::mem_threadgroup);
if(v1772) {
uint32_t const v1962 = 56;
uint32_t const v1963 = v1962 + v1770;
uint32_t const v1964 = 64;
bool const v1965 = v1963 < v1964;
if(v1965) {
uint32_t const v1966 = uint32_t(v1771);
threadgroup float * const v1967 = &(*v64)[v1966];
float const v1968 = *v1967;
float const v1969 = v1968 * v1761;
half const v1970 = half(v1969);
uint32_t const v1971 = 64;
uint32_t const v1972 = v1751 * v1971;
uint32_t const v1973 = uint32_t(v1963);
uint32_t const v1974 = v1972 + v1973;
device half * const v1975 = &v4[v1974];
*v1975 = v1970;
}
uint32_t const v1976 = 57;
uint32_t const v1977 = v1976 + v1770;
bool const v1978 = v1977 < v1964;
if(v1978) {
uint32_t const v1979 = v1771 + v100;
uint32_t const v1980 = uint32_t(v1979);
threadgroup float * const v1981 = &(*v64)[v1980];
float const v1982 = *v1981;
float const v1983 = v1982 * v1761;
half const v1984 = half(v1983);
uint32_t const v1985 = 64;
uint32_t const v1986 = v1751 * v1985;
uint32_t const v1987 = uint32_t(v1977);
uint32_t const v1988 = v1986 + v1987;
device half * const v1989 = &v4[v1988];
*v1989 = v1984;
}
}
simdgroup_barrier(mem_flags::mem_threadgroup);
float const v1990 = *v94;
float v1991_store;
thread float * v1991 = &v1991_store;*v1991 = v1990;
float const v1992 = *v1991;
float const v1993 = simd_shuffle_xor(v1992, v60);;
float const v1994 = v1992 + v1993;
*v1991 = v1994;
float const v1995 = *v1991;
float const v1996 = simd_shuffle_xor(v1995, v96);;
float const v1997 = v1995 + v1996;
*v1991 = v1997;
bool const v1998 = v62 == v95;
bool const v1999 = v1772 && v1998;
if(v1999) {
float const v2000 = *v91;
float const v2001 = *v1991;
float const v2002 = log(v2001);float const v2003 = v2000 + v2002;
device float * const v2004 = &v5[v1751];
*v2004 = v2003;
}
return;
}
