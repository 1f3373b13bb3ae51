// Answers 401 to a request that was not signed with the secret.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"log"
	"net/http"
	"os"
)

var secret = []byte(os.Getenv("LEADHUB_WEBHOOK_SECRET"))

func isGenuine(body []byte, signature string) bool {
	mac := hmac.New(sha256.New, secret)
	mac.Write(body)
	expected := "sha256=" + hex.EncodeToString(mac.Sum(nil))
	return hmac.Equal([]byte(expected), []byte(signature))
}

func receive(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil || !isGenuine(body, r.Header.Get("X-LeadHub-Signature")) {
		http.Error(w, "The signature does not match.", http.StatusUnauthorized)
		return
	}
	// Queue the event for your own work, and answer at once: the sender waits 15 seconds.
	w.WriteHeader(http.StatusNoContent)
}

func main() {
	http.HandleFunc("/", receive)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
