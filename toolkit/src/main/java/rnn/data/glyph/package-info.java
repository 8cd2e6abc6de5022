/**
 * Pictures of characters with their Unicode names: small pictures with captions that say what is where. The font lies
 * in PDFBox, a library on the class path, so no font needs to be installed and every machine draws the same outlines.
 * A program of your own that uses this adds {@code org.apache.pdfbox:pdfbox}.
 */
package rnn.data.glyph;
