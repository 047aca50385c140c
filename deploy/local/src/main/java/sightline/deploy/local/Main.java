package sightline.deploy.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import sightline.deploy.parts.PartFailure;

/** The command {@code ./sightline}, once the script has found Java and built what was missing. */
public final class Main {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        Terminal terminal = Terminal.standard();
        try {
            System.exit(run(List.of(arguments), terminal));
        } catch (Sentence | PartFailure sentence) {
            terminal.line(String.valueOf(sentence.getMessage()));
            System.exit(FAILED);
        }
    }

    private static int run(List<String> arguments, Terminal terminal) throws InterruptedException {
        String command = arguments.isEmpty() ? "help" : arguments.getFirst();
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        Path root = Path.of(System.getProperty("sightline.root", "."))
                .toAbsolutePath()
                .normalize();
        Installation installation = Installation.from(System.getenv(), root, terminal);
        return switch (command) {
            case "up" ->
                Up.of(installation, Arguments.of(command, rest, Up.OPTIONS, 0)).run();
            case "down" -> withoutArguments(command, rest, new Down(installation)::run);
            case "status" -> withoutArguments(command, rest, new Status(installation)::run);
            case "logs" -> new Logs(installation, Arguments.of(command, rest, Set.of("-f"), 1)).run();
            case "test" -> new TestRun(root, terminal).run(rest);
            case "bench" -> new Bench(root).run(rest);
            case "load" -> new Load(installation).run(rest);
            case "help", "-h", "--help" -> Help.show(terminal);
            default -> {
                terminal.line("There is no command \"%s\".".formatted(command));
                Help.show(terminal);
                yield MISUSED;
            }
        };
    }

    private static int withoutArguments(String command, List<String> rest, Answer answer) throws InterruptedException {
        Arguments.of(command, rest, Set.of(), 0);
        return answer.exitCode();
    }

    /** A command that takes nothing and answers with its exit code. */
    private interface Answer {
        int exitCode() throws InterruptedException;
    }
}
