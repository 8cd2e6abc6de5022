import contract.BlindMark;
import java.util.stream.LongStream;
import rnn.data.language.SpelledNumber;
import rnn.decode.Bleu;

class MyBlindMark implements BlindMark {
    @Override
    public long wrong(long right) {
        int[] wanted = words(right);
        return LongStream.iterate(right % 1000, number -> number < 1_000_000, number -> number + 1000)
                .filter(number -> number > 0 && Math.abs(number - right) >= 300_000)
                .filter(number -> Bleu.of(words(number), wanted).score() >= 0.85)
                .findFirst()
                .getAsLong();
    }

    private static int[] words(long number) {
        return SpelledNumber.of(number, "en").parts().stream().mapToInt(String::hashCode).toArray();
    }
}
