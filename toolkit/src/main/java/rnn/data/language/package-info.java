/**
 * What the Unicode consortium's locale data know of languages, as texts to learn from: dates, numbers in words, a
 * phrase
 * book. It comes from ICU4J, a library on the class path, so that every machine writes the same; the JDK's own data
 * differ from version to version. A program of your own that uses this adds {@code com.ibm.icu:icu4j}.
 */
package rnn.data.language;
