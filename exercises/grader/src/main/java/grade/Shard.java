package grade;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One part of a class, for runs on several machines.
 *
 * @param number the number of the part, from 1
 * @param count the number of parts
 */
record Shard(int number, int count) {

    boolean has(Submission submission) {
        return submission.shard(count) == number;
    }

    /** Reads {@code 3/8}. */
    static final class Reader implements ITypeConverter<Shard> {
        Reader() {}

        @Override
        public Shard convert(String text) {
            if (text.matches("\\d{1,6}/\\d{1,6}")) {
                String[] parts = text.split("/", -1);
                Shard shard = new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
                if (shard.number >= 1 && shard.number <= shard.count) {
                    return shard;
                }
            }
            throw new TypeConversionException("'" + text + "' is not a part of a class: 3/8 is the third of eight");
        }
    }
}
