package uk.lgcdt.batch.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.lgcdt.infra.account.Account;
import uk.lgcdt.infra.account.AccountRepository;

@Command(
        name = "user",
        description = "Accounts of people.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = UserCommand.Add.class)
public final class UserCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: lgcdt user add NAME");
    }

    @Command(name = "add", description = "Adds an account; its password is read from standard input, one line.")
    static final class Add implements Callable<Integer> {

        private static final int SHORTEST_PASSWORD = 12; // characters

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        @SuppressWarnings("NullAway.Init")
        private HomeOption home;

        @Parameters(paramLabel = "NAME", description = "What is typed to sign in, in lower case.")
        private String username = "";

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                required = true,
                description = "Such as ANALYST; may be repeated.")
        private Set<String> roles = new TreeSet<>();

        @Option(names = "--display-name", paramLabel = "TEXT", description = "As others see it (default: NAME).")
        private @Nullable String displayName;

        @Option(names = "--council", paramLabel = "CODE", description = "ONS code of the council acted for.")
        private @Nullable String council;

        @Option(names = "--company", paramLabel = "NUMBER", description = "Company number of the supplier acted for.")
        private @Nullable String company;

        @Override
        public Integer call() throws IOException {
            Account account = account();
            LoadCommand.requireCouncil(spec, council);
            String password = password();
            Console console = Console.of(spec);
            try (Platform platform = Platform.start(home.home(), "user", console)) {
                String hash = Objects.requireNonNull(
                        platform.get(PasswordEncoder.class).encode(password));
                if (!platform.get(AccountRepository.class).store(account, hash)) {
                    throw new ParameterException(spec.commandLine(), "There is an account " + username + " already");
                }
                console.print("Added " + username);
                return ExitStatus.DONE;
            }
        }

        private Account account() {
            try {
                return new Account(username, displayName == null ? username : displayName, roles, council, company);
            } catch (IllegalArgumentException cause) {
                throw new ParameterException(spec.commandLine(), String.valueOf(cause.getMessage()), cause);
            }
        }

        private String password() throws IOException {
            var console = System.console();
            char[] typed = console == null ? null : console.readPassword("Password: ");
            String password = typed == null
                    ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine()
                    : new String(typed);
            if (password == null || password.length() < SHORTEST_PASSWORD) {
                throw new ParameterException(
                        spec.commandLine(), "A password has at least " + SHORTEST_PASSWORD + " characters");
            }
            return password;
        }
    }
}
