//! The command line; see [`landfall::native::cli`].

fn main() -> std::process::ExitCode {
    landfall::native::cli::main()
}
