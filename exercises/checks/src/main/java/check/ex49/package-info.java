/** The checks of exercise 49: recursive networks, and the memory that packs trees. */
package check.ex49;
