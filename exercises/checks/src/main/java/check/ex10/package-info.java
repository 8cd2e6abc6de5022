/** The checks of exercise 10: the LSTM. */
package check.ex10;
