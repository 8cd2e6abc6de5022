import contract.WindowCeiling;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class MyWindowCeiling implements WindowCeiling {
    /** What a letter gave, and what could be seen of it. */
    private record Seen(String window, String answer) {}

    @Override
    public double share(String[] words, String[] gives, int k) {
        var windows = IntStream.range(0, words.length)
                .boxed()
                .flatMap(w -> seen(words[w], gives[w].split(" "), k))
                .collect(Collectors.groupingBy(
                        Seen::window, Collectors.groupingBy(Seen::answer, Collectors.counting())));
        double right = windows.values().stream()
                .mapToDouble(its -> its.values().stream().mapToDouble(Long::doubleValue).max().getAsDouble())
                .sum();
        return right / String.join("", words).length();
    }

    private static Stream<Seen> seen(String word, String[] answers, int k) {
        return IntStream.range(0, answers.length).mapToObj(i -> {
            StringBuilder window = new StringBuilder();
            for (int at = i - k; at <= i + k; at++) {
                window.append(at >= 0 && at < word.length() ? word.charAt(at) : '_');
            }
            return new Seen(window.toString(), answers[i]);
        });
    }
}
