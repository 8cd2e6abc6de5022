/** The checks of exercise 02: softmax, cross-entropy, the chain rule, one step of descent. */
package check.ex02;
