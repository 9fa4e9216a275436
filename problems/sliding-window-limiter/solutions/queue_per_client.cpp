#include <bits/stdc++.h>
using namespace std;

// Clients get small numbers; grants of a client form a linked list inside one shared pool, whose
// freed nodes are used again.
struct Node {
  long long time;
  int next;
};

struct Queue {
  int head = -1, tail = -1;
  int size = 0;
  long long now = LLONG_MIN;
};

vector<Node> pool;
int free_list = -1;

void push(Queue& q, long long t) {
  int n = free_list;
  if (n >= 0) {
    free_list = pool[n].next;
    pool[n] = {t, -1};
  } else {
    n = (int)pool.size();
    pool.push_back({t, -1});
  }
  if (q.size++ == 0)
    q.head = n;
  else
    pool[q.tail].next = n;
  q.tail = n;
}

void pop(Queue& q) {
  int n = q.head;
  q.head = pool[n].next;
  q.size--;
  pool[n].next = free_list;
  free_list = n;
}

int main() {
  int limit;
  long long window, t;
  char name[72];
  if (scanf("%d %lld", &limit, &window) != 2) return 1;

  map<string, int, less<>> ids;
  vector<Queue> clients;
  while (scanf("%lld %71s", &t, name) == 2) {
    auto it = ids.find(name);
    if (it == ids.end()) {
      it = ids.emplace(name, (int)clients.size()).first;
      clients.emplace_back();
    }
    Queue& q = clients[it->second];
    q.now = max(q.now, t);
    while (q.size > 0 && pool[q.head].time + window <= q.now) pop(q);
    if (q.size < limit) {
      push(q, q.now);
      puts("200");
    } else if (limit == 0) {
      puts("429 -1");
    } else {
      printf("429 %lld\n", pool[q.head].time + window - q.now);
    }
  }
}
