package id.kurasi.stack;

import id.kurasi.stack.bench.Scale;
import id.kurasi.stack.service.Ports;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/**
 * What was asked on the command line. The script has checked which options a command knows and that each has its value;
 * here the values are read.
 */
public record Options(
        String command,
        Path home,
        Path data,
        Optional<Integer> portOffset,
        boolean empty,
        Optional<Path> input,
        Scale scale) {

    static Options parse(Path home, String... arguments) {
        Iterator<String> words = Arrays.asList(arguments).iterator();
        String command = words.next();
        Path data = home.resolve(".kurasi");
        Optional<Integer> portOffset = Optional.empty();
        boolean empty = false;
        Optional<Path> input = Optional.empty();
        Scale scale = Scale.times(1);
        while (words.hasNext()) {
            String option = words.next();
            switch (option) {
                case "--data" -> data = Path.of(words.next());
                case "--port-offset" -> portOffset = Optional.of(number(option, words.next(), 0, Ports.MAX_OFFSET));
                case "--empty" -> empty = true;
                case "--input" -> input = Optional.of(Path.of(words.next()));
                case "--scale" -> scale = Scale.times(number(option, words.next(), 1, 10));
                case "--products" -> scale = Scale.ofProducts(number(option, words.next(), 1_000, 2_000_000));
                default -> throw new UsageFailure("unknown option " + option);
            }
        }
        return new Options(command, home, data, portOffset, empty, input, scale);
    }

    private static int number(String option, String text, int least, int most) {
        if (text.matches("\\d{1,7}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new UsageFailure("%s takes a number from %d to %d, not \"%s\"".formatted(option, least, most, text));
    }
}
