// SPDX-License-Identifier: MIT OR Apache-2.0
//! Faults: written as lines of `key value` to the file that the parent named, after which the process ends.
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "machine.h"

namespace msl_cpu {
const char* fault_path = nullptr;
constexpr int fault_exit_status = 3;

const char* thread_name(unsigned index) {
    static thread_local char text[4][48];
    static thread_local unsigned turn = 0;
    char* out = text[turn++ % 4];
    snprintf(out, 48, "(%u, %u, %u)", index % request.threads[0], index / request.threads[0] % request.threads[1],
             index / request.threads[0] / request.threads[1]);
    return out;
}

static pthread_mutex_t first_only = PTHREAD_MUTEX_INITIALIZER;

struct Frame {
    Frame* up;
    uintptr_t return_address;
};

/// Return addresses up the fiber's stack, which ends in a null frame.
static void print_frames(FILE* out, const Frame* frame) {
    if (worker == nullptr) return;
    const Lane& lane = current_lane();
    for (int depth = 0; depth < 24 && frame != nullptr; ++depth) {
        auto at = reinterpret_cast<const char*>(frame);
        if (at > lane.stack_top - sizeof(Frame) || at < lane.stack_top - (1 << 20) || reinterpret_cast<uintptr_t>(frame) % 8 != 0) return;
        if (frame->return_address == 0) return;
        fprintf(out, "frame %lx\n", static_cast<unsigned long>(frame->return_address - 1));
        frame = frame->up;
    }
}

static void print_place(FILE* out, const char* key, const Place& place) {
    if (place.file != nullptr) fprintf(out, "%s_line %s:%d\n", key, place.file, place.line);
    if (place.pc != 0) fprintf(out, "%s_pc %lx\n", key, static_cast<unsigned long>(place.pc - 1));
}

[[noreturn]] static void write_fault(const Fault& fault, const char* message, const Frame* frame) {
    pthread_mutex_lock(&first_only);
    FILE* out = fopen(fault_path != nullptr ? fault_path : "/dev/stderr", "w");
    if (out == nullptr) _exit(fault_exit_status + 1);
    fprintf(out, "kind %s\nrule %s\nmessage %s\n", fault.kind, fault.rule, message);
    print_place(out, "place", fault.place);
    print_place(out, "other", fault.other);
    if (worker != nullptr) {
        unsigned i = worker->current;
        fprintf(out, "threadgroup %u %u %u\nthread %u %u %u\n", worker->threadgroup[0], worker->threadgroup[1], worker->threadgroup[2],
                i % request.threads[0], i / request.threads[0] % request.threads[1], i / request.threads[0] / request.threads[1]);
    }
    print_frames(out, frame);
    fclose(out);
    _exit(fault_exit_status);
}

void fail(const Fault& fault, const char* format, ...) {
    char message[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    write_fault(fault, message, static_cast<const Frame*>(__builtin_frame_address(0)));
}

void broken_rule(const char* rule, const char* format, ...) {
    char message[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    for (char* c = message; *c != 0; ++c)
        if (*c == '\n') *c = ' ';
    write_fault({.kind = "rule", .rule = rule}, message, static_cast<const Frame*>(__builtin_frame_address(0)));
}

static void on_signal(int number, siginfo_t* info, void* context) {
    uintptr_t pc = 0;
    const Frame* frame = nullptr;
    auto* machine = &static_cast<ucontext_t*>(context)->uc_mcontext;
#if defined(__linux__) && defined(__x86_64__)
    pc = static_cast<uintptr_t>(machine->gregs[REG_RIP]);
    frame = reinterpret_cast<const Frame*>(machine->gregs[REG_RBP]);
#elif defined(__linux__) && defined(__aarch64__)
    pc = machine->pc;
    frame = reinterpret_cast<const Frame*>(machine->regs[29]);
#elif defined(__APPLE__) && defined(__aarch64__)
    pc = (*machine)->__ss.__pc;
    frame = reinterpret_cast<const Frame*>((*machine)->__ss.__fp);
#elif defined(__APPLE__)
    pc = (*machine)->__ss.__rip;
    frame = reinterpret_cast<const Frame*>((*machine)->__ss.__rbp);
#endif
    // One past, as a return address would be.
    Place place{nullptr, 0, pc + 1};
    char message[256];
    const char* kind = "crash";
    const char* address = static_cast<const char*>(info->si_addr);
    bool memory = number == SIGSEGV || number == SIGBUS;
    const Array* array = memory && worker != nullptr ? array_at(address) : nullptr;
    const Buffer* buffer = memory ? buffer_at(address) : nullptr;
    if (array != nullptr) {
        kind = "bounds";
        snprintf(message, sizeof message, "access at byte %lld of threadgroup array `%s`, which has %zu bytes",
                 static_cast<long long>(address - array->base), array->name, array->size);
    } else if (buffer != nullptr) {
        kind = "bounds";
        snprintf(message, sizeof message, "access at byte %lld of buffer %zu, which has %zu bytes",
                 static_cast<long long>(address - buffer->base), static_cast<size_t>(buffer - buffers.data()), buffer->size);
    } else {
        snprintf(message, sizeof message, "signal %d (%s) at address 0x%lx", number, strsignal(number),
                 static_cast<unsigned long>(reinterpret_cast<uintptr_t>(address)));
    }
    write_fault({.kind = kind, .place = place}, message, frame);
}

void use_signal_stack() {
    // The faulting fiber's own stack may be what overflowed.
    stack_t stack{};
    stack.ss_size = 256 * 1024;
    stack.ss_sp = mmap(nullptr, stack.ss_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
    if (stack.ss_sp != MAP_FAILED) sigaltstack(&stack, nullptr);
}

void install_signal_handlers() {
    struct sigaction action {};
    action.sa_sigaction = on_signal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    for (int number : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT}) sigaction(number, &action, nullptr);
}
}  // namespace msl_cpu

#ifdef MSL_CPU_CHECK
// The undefined-behaviour sanitizer's callbacks. Each one's first argument begins with the place in the source.
namespace {
struct SourceLocation {
    const char* file;
    uint32_t line, column;
};
}  // namespace
#define UNDEFINED(name, text)                                                                                 \
    extern "C" [[noreturn]] void __ubsan_handle_##name##_abort(SourceLocation* at) {                         \
        msl_cpu::fail({.kind = "undefined", .place = {at->file, static_cast<int>(at->line), 0}}, text);       \
    }
UNDEFINED(add_overflow, "signed addition overflows")
UNDEFINED(sub_overflow, "signed subtraction overflows")
UNDEFINED(mul_overflow, "signed multiplication overflows")
UNDEFINED(negate_overflow, "negation overflows")
UNDEFINED(divrem_overflow, "division by zero, or of the least number by -1")
UNDEFINED(shift_out_of_bounds, "shift by a negative number or by the width of the type or more, or of a negative number")
UNDEFINED(out_of_bounds, "index past the end of an array")
UNDEFINED(type_mismatch_v1, "access through a null pointer, a misaligned one, or one to too small an object")
UNDEFINED(pointer_overflow, "pointer arithmetic overflows")
UNDEFINED(load_invalid_value, "a value that its type (bool or an enumeration) cannot hold")
UNDEFINED(float_cast_overflow, "a number too large for the type it is converted to")
UNDEFINED(vla_bound_not_positive, "array length below one")
UNDEFINED(nonnull_arg, "null where a pointer is required")
UNDEFINED(invalid_builtin, "a builtin called outside its domain")
extern "C" [[noreturn]] void __ubsan_handle_builtin_unreachable(SourceLocation* at) {
    msl_cpu::fail({.kind = "undefined", .place = {at->file, static_cast<int>(at->line), 0}}, "unreachable code is reached");
}
extern "C" [[noreturn]] void __ubsan_handle_missing_return(SourceLocation* at) {
    msl_cpu::fail({.kind = "undefined", .place = {at->file, static_cast<int>(at->line), 0}}, "a function with a result ends without one");
}
#endif
